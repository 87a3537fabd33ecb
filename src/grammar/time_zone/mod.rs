//! Phrases about time zones and hours.
//!
//! One pass over a passage's words looks for a trigger; only a passage that has one is read as tokens, and in it each
//! production runs only at a token that may begin it.
//!
//! ```text
//! sentence   = { phrase | clocks | amount | cue | other }
//! phrase     = near | enclosed-range | ( range | zones ) [ tolerance ] [ anchor ]
//! near       = ( "within" | "±" ) { filler } amount { filler | "of" | "from" } zones
//! range      = [ "between" | "from" ] zone [ anchor ] ( "to" | "-" | "and" | "/" ) ( zone | signed ) [ anchor ]
//! enclosed-range = universal "(" signed joint signed ")" | signed joint signed universal
//! zones      = entry { separator ( entry | signed ) } [ [ "or" ] { filler } anchor ]
//! entry      = { filler } zone [ anchor ]
//! zone       = placed-offset | noted-offset | offset | reversed | iana-name | name | group
//! noted-offset = offset "(" [ name ] { name | group | season | "and" | other } ")"
//! reversed   = signed [ "hours" ] universal
//! placed-offset = ( "(" offset ")" | offset ) name
//! name       = zone-name { ( "/" | "or" ) zone-name } [ season ] [ "time" ] [ note ] [ stated ]
//! group      = zone-group [ "time" | name ]
//! note       = "(" { zone of the same clock | season | "time" | group | "and" } ")"
//! stated     = [ "," ] "(" ( offset | signed | universal ) { "/" ( offset | signed ) } ")" | offset
//! offset     = universal ( signed | "(" signed ")" )
//! universal  = ( "UTC" | "GMT" ) [ "/" ( "UTC" | "GMT" ) ]
//! signed     = ( "+" | "-" ) number
//! tolerance  = [ "," ] [ "or" ] [ "(" ] ( "±" amount | "within" amount | amount "±" | signed "/" signed ) [ "hours" ] [ ")" ]
//! parted-amount = number [ "+" ] ( "overlap" | "core" | "business" ) "hours"
//! amount     = number [ "(" number ")" ] [ "-" number ] [ "+" ] ( "hours" | "minutes" )
//! clocks     = [ "between" | "from" ] clock ( "-" | "to" | "and" ) clock
//! clock      = number [ "am" | "pm" ]
//! separator  = "," [ "and" | "or" ] | "/" | "and" | "or"
//! anchor     = "time zone" | "time zones" | "Zeitzone" | "fuseau horaire" | …
//! ```
//!
//! What a phrase demands is told by the words nearest to it: first those between the phrase before it and itself, then
//! those behind it.

mod clock;
mod phrase;
mod rule;
mod token;
mod tolerance;

pub(crate) use phrase::{Named, Offset, Zone};

use super::Facts;
use super::marked::Marked;
use crate::grammar::Passage;
use crate::grammar::tokens::Tokens;
use crate::lexicon::time_zones::{Cue, ZONE_CODES, ZONE_CUES, ZONE_TRIGGERS};
use crate::lexicon::{FieldRole, Trigger};
use crate::limits::Limits;
use crate::posting::TimeZoneRuleKind;
use crate::token::Word;
use clock::{Clocks, amount, clocks, parted_amount, single_clock};
use phrase::{Phrase, phrase, taken};
use std::ops::Range;
use token::{Kind, Token, iana, stretches, tokens};

/// A rule as written.
#[derive(Clone, Debug)]
pub(crate) struct ZoneRule {
    pub(crate) kind: TimeZoneRuleKind,
    /// Range in the text that was read; so are those of the zones.
    pub(crate) range: (usize, usize),
    pub(crate) zones: Vec<Zone>,
    /// Whether the two zones are the ends of a range.
    pub(crate) is_range: bool,
    /// Sixtieths of an hour.
    pub(crate) tolerance: Option<u32>,
    /// Sixtieths of an hour to the west (negative) and to the east.
    pub(crate) uneven: Option<(i32, i32)>,
    /// Sixtieths of an hour.
    pub(crate) overlap: Option<u32>,
    pub(crate) clocks: Option<(u16, u16)>,
    /// Whether one must live in the zones that the team works in.
    pub(crate) also_located: bool,
}

/// What a passage says about time zones.
#[derive(Debug, Default)]
pub(crate) struct ZoneFacts {
    pub(crate) rules: Vec<ZoneRule>,
    /// Ranges of offsets that no clock is off by.
    pub(crate) bad_offsets: Vec<(usize, usize)>,
    /// Ranges of hours that are none.
    pub(crate) bad_hours: Vec<(usize, usize)>,
    /// What the heading says that the passage stands below.
    heading: Vec<Cue>,
    /// How many zones a rule may name, and how many all further rules.
    most_zones: usize,
    room: usize,
    /// Where the first zone stands that was left out of its rule, and the first rule for which there was no room.
    pub(crate) left_out: Option<usize>,
    pub(crate) no_room: Option<usize>,
}

impl ZoneFacts {
    /// Facts of no posting yet.
    pub(crate) fn within(limits: &Limits) -> Self {
        Self { most_zones: limits.zones, room: limits.facts, ..Self::default() }
    }
}

/// A part of a sentence with the tokens that it takes.
#[derive(Debug)]
struct Item {
    what: What,
    from: usize,
    to: usize,
}

#[derive(Debug)]
enum What {
    Phrase(Phrase),
    /// Two times of day, and whether they are clearly that.
    Clocks(Clocks, bool),
    /// One time of day.
    Clock,
    /// Sixtieths of an hour.
    Amount(u32),
    Cue(Cue),
}

impl Item {
    fn is(&self, cue: Cue) -> bool {
        matches!(self.what, What::Cue(mine) if mine == cue)
    }
}

/// Reads a passage.
pub(crate) fn scan<'t>(passage: &Passage<'t>, words: &Marked<'_>, facts: &mut Facts<'t>) {
    use FieldRole::{Contact, Deadline, Posted, Salary};
    let field = passage.role == Some(FieldRole::TimeZone);
    if matches!(passage.role, Some(Contact | Deadline | Posted | Salary)) {
        return;
    }
    let text = passage.text;
    if passage.heading {
        facts.zones.heading = label_cues(words.any(Trigger::ZONE_CUE).then_some(text));
    }
    if !may_state(text, words, 0..words.len()) || !field && !triggered(text, words) && !label_triggers(passage) {
        return;
    }
    let mut label = label_cues(passage.label);
    // A heading speaks for the short lines below it, as a label does for its value.
    let headed = label.is_empty() && !passage.heading && words.len() <= SHORT;
    if headed && (facts.zones.heading.contains(&Cue::Anchor) || facts.zones.heading.contains(&Cue::Core)) {
        label.clone_from(&facts.zones.heading);
    }
    let mut reader = rule::Reader { passage, label, last: None, facts: &mut facts.zones };
    let mut read = Vec::new();
    for stretch in stretches(text, words) {
        // "That time zone" goes back to a rule of the passage; a label makes hours of plain numbers.
        let open = reader.last.is_some() || !reader.label.is_empty();
        if !open && !may_rule(text, words, stretch.clone()) {
            continue;
        }
        tokens(text, words, stretch, &mut read);
        for sentence in read.split(|token| matches!(token.kind, Kind::Stop)) {
            if !sentence.is_empty() {
                let items = items(sentence, reader.label.contains(&Cue::Core));
                reader.sentence(sentence, items);
            }
        }
    }
}

/// Whether the words may name a zone or state a number, as every rule does.
fn may_state(text: &str, words: &Marked<'_>, range: Range<usize>) -> bool {
    let wanted = Trigger::ZONE_NAME.or(Trigger::ZONE_NUMBER).or(Trigger::DIGIT);
    words.within(range.clone(), wanted) || has_stroke(text, words, range)
}

/// Whether the words may name a zone, or state numbers that are no plain ones.
fn may_rule(text: &str, words: &Marked<'_>, range: Range<usize>) -> bool {
    let numbers = Trigger::ZONE_NUMBER.or(Trigger::DIGIT);
    let clock = |word: &Word| {
        let glued = text.as_bytes()[word.start()..word.end()].iter().any(|byte| !byte.is_ascii_digit());
        glued || text.as_bytes().get(word.end()) == Some(&b':')
    };
    words.within(range.clone(), Trigger::ZONE_NAME)
        || has_stroke(text, words, range.clone())
        || words.within(range.clone(), numbers)
            && (words.within(range.clone(), Trigger::ZONE_MEASURED)
                || range.clone().any(|at| words.bears(at, Trigger::DIGIT) && clock(&words[at])))
}

/// Whether a stroke stands between the words, as in the IANA's names.
fn has_stroke(text: &str, words: &Marked<'_>, range: Range<usize>) -> bool {
    let stretch = words.get(range).and_then(|words| Some(words.first()?.start()..words.last()?.end()));
    stretch.is_some_and(|stretch| text[stretch].contains('/'))
}

/// Whether a word shows that its line may say something about time zones.
fn triggered(text: &str, words: &Marked<'_>) -> bool {
    let mut from = 0;
    while let Some(at) = words.next(from, Trigger::ZONE.or(Trigger::DIGIT).or(Trigger::GAP)) {
        from = at + 1;
        let word = &words[at..from];
        // A name of the IANA's is a word before a stroke, and thus before a gap.
        let found = words.bears(at, Trigger::ZONE)
            && (ZONE_TRIGGERS.whole(word).is_some() || ZONE_CODES.whole(word).is_some())
            || meridian(text, words[at])
            || at.checked_sub(1).is_some_and(|before| iana(text, words[before]).is_some());
        if found {
            return true;
        }
    }
    false
}

/// Whether a word is a time of day such as `9am`.
fn meridian(text: &str, word: Word) -> bool {
    match &text.as_bytes()[word.start()..word.end()] {
        [b'0'..=b'9', .., a, b'm' | b'M'] => matches!(a, b'a' | b'A' | b'p' | b'P'),
        _ => false,
    }
}

/// Words of a line that says little more than its heading asks for.
const SHORT: usize = 10;

fn label_triggers(passage: &Passage<'_>) -> bool {
    passage.label.is_some_and(|label| {
        let words: Vec<Word> = crate::lexicon::words(label);
        (0..words.len()).any(|i| ZONE_TRIGGERS.longest(&words[i..=i]).is_some())
    })
}

/// What the label of a field says of its value.
fn label_cues(label: Option<&str>) -> Vec<Cue> {
    let Some(label) = label else { return Vec::new() };
    let words: Vec<Word> = crate::lexicon::words(label);
    let mut cues = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let (count, cue) = ZONE_CUES.longest(&words[at..]).map_or((1, None), |(count, cue)| (count, Some(cue)));
        cues.extend(cue);
        at += count;
    }
    cues
}

/// The parts of a sentence.
fn items(sentence: &[Token], mut core: bool) -> Vec<Item> {
    let mut items = Vec::new();
    let mut at = 0;
    while at < sentence.len() {
        let input = Tokens(&sentence[at..]);
        let found = match sentence[at].kind {
            Kind::Zone(_) | Kind::Iana(_) | Kind::Group(_) | Kind::Open => read_phrase(input),
            Kind::Plus | Kind::Dash | Kind::PlusMinus | Kind::Cue(Cue::Within | Cue::UpTo | Cue::PlusMinus) => {
                read_phrase(input)
            }
            Kind::Cue(Cue::Between | Cue::From) => read_phrase(input).or_else(|| read_clocks(input, core)),
            Kind::Number(_) | Kind::Cue(Cue::Number(_)) => read_clocks(input, core)
                .or_else(|| read_phrase(input))
                .or_else(|| amount(input).ok().map(|(rest, minutes)| (What::Amount(minutes), taken(input, rest))))
                .or_else(|| parted_amount(input).ok().map(|(_, minutes)| (What::Amount(minutes), 1)))
                .or_else(|| single_clock(input).ok().map(|(rest, ())| (What::Clock, taken(input, rest)))),
            _ => None,
        };
        if let Some((what, count)) = found {
            items.push(Item { what, from: at, to: at + count });
            at += count.max(1);
            continue;
        }
        if let Kind::Cue(cue) = sentence[at].kind {
            core |= cue == Cue::Core;
            items.push(Item { what: What::Cue(cue), from: at, to: at + 1 });
        }
        at += 1;
    }
    items
}

fn read_phrase(input: Tokens<'_, Token>) -> Option<(What, usize)> {
    let (rest, found) = phrase(input).ok()?;
    Some((What::Phrase(found), taken(input, rest)))
}

/// Times of day; plain numbers only where a zone follows or core hours are spoken of.
fn read_clocks(input: Tokens<'_, Token>, core: bool) -> Option<(What, usize)> {
    let (rest, (found, clear)) = clocks(input).ok()?;
    let after = match rest.0 {
        [Token { kind: Kind::Open, .. }, next, ..] | [next, ..] => Some(next.kind),
        [] => None,
    };
    let zone = matches!(after, Some(Kind::Zone(_) | Kind::Iana(_)));
    let unit = matches!(after, Some(Kind::Cue(Cue::Hours | Cue::OtherUnit | Cue::Minutes)));
    (clear || zone || (core && !unit)).then(|| (What::Clocks(found, clear), taken(input, rest)))
}

#[cfg(test)]
mod tests;
