//! Places and regions.
//!
//! ```text
//! field     = list                                  (a `Location:` line, a line of places only)
//! title     = segment , { ( "|" | " - " | "(" | "," ) , segment }   (segments of places only count)
//! statement = cue , list                            ("must be based in", "our office in")
//!           | name , seat                           ("our Warsaw office")
//!           | hiring & world                        ("we hire worldwide")
//! list      = place , { separator , place } , [ "only" ] , [ except , place , { separator , place } ]
//! place     = name , { "," , name }                 (city, region, country, from small to large or large to small)
//! name      = city | subdivision | country | region | code
//! separator = ";" | "/" | "|" | "•" | "or" | "and" | "," | "-"
//! ```

mod list;

use super::Facts;
use super::marked::Marked;
use super::phrase::{Cursor, entry};
use crate::grammar::Passage;
use crate::lexicon::List as Rows;
use crate::lexicon::geo::{City, Named, RegionRow, Subdivision};
use crate::lexicon::place::{HIRING, NOT, PLACE_CUES, PlaceCue, SEATS, SUBJECTS, Subject, WORLD};
use crate::lexicon::workplace::PERK_TIMES;
use crate::lexicon::{FieldRole, Trigger};
use crate::posting::{RegionRule, SectionKind};
use crate::token::Word;
use list::{List, Mode};

/// How sure the words are that the place is the job's; the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Basis {
    /// A field of the location.
    Field,
    /// A line of places only, at the top or in a section about the location; a part of the title.
    Line,
    /// A phrase that says so.
    Phrase,
    /// A phrase that leaves open whether the job is meant.
    Hint,
}

/// The name of a city and the cities that it may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct CityName {
    pub(crate) range: (usize, usize),
    pub(crate) rows: Rows<City>,
}

/// A place as written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PlaceFact {
    pub(crate) range: (usize, usize),
    pub(crate) city: Option<CityName>,
    pub(crate) subdivision: Option<Subdivision>,
    pub(crate) country: Option<&'static str>,
    /// The region that has the city's name, which is meant where one may not live: Québec.
    pub(crate) namesake: Option<Subdivision>,
    /// A region of the world; then the parts above are empty.
    pub(crate) region: Option<RegionRow>,
    pub(crate) basis: Basis,
    /// Whether the words say where one may or may not live.
    pub(crate) rule: Option<RegionRule>,
}

/// Reads the places of a passage.
pub(super) fn scan<'t>(passage: &Passage<'t>, words: &Marked<'_>, facts: &mut Facts<'t>) {
    use SectionKind::{Application, Chrome, Company, EqualOpportunity, Legal, Location, Meta, Title};
    if words.is_empty() || passage.kind == Chrome {
        return;
    }
    if matches!(passage.kind, EqualOpportunity | Legal) {
        return phrases(passage, words, facts);
    }
    match passage.role {
        Some(FieldRole::Location) => return field(passage, words, facts),
        Some(FieldRole::Workplace | FieldRole::EmploymentType) => return line(passage, words, facts, Basis::Line),
        Some(FieldRole::Title) => return title(passage, words, facts),
        Some(FieldRole::Employer | FieldRole::TimeZone | FieldRole::Contact | FieldRole::Company) => return,
        _ => {}
    }
    if passage.heading && passage.kind != Title {
        return;
    }
    if passage.kind == Title {
        let before = facts.places.len();
        title(passage, words, facts);
        if facts.places.len() == before {
            phrases(passage, words, facts);
        }
        return;
    }
    let before = facts.places.len();
    if words.len() <= 24 && matches!(passage.kind, Location | Meta) {
        line(passage, words, facts, Basis::Line);
        let sentence = passage.text.trim_end().ends_with(['.', '!', '?', ':']);
        if facts.places.len() == before && passage.kind == Location && words.len() <= 8 && !sentence {
            // An address, with names that no table knows.
            let list = List::read(passage, words, 0, words.len(), Mode::Field);
            if !list.weak && !list.clock && list.facts.iter().all(|f| f.city.is_none_or(|c| !c.rows.is_empty())) {
                let rule = list.remote.then_some(RegionRule::Include);
                list.push(facts, Basis::Line, rule);
            }
        }
    } else if words.len() <= 8 && !passage.item && !matches!(passage.kind, Company | Application) {
        line(passage, words, facts, Basis::Hint);
    }
    if facts.places.len() == before {
        phrases(passage, words, facts);
    }
}

/// The countries that a text speaks of, however it does: what tells homonyms apart where nothing else does.
pub(super) fn context(text: &str, words: &[Word], countries: &mut Vec<&'static str>) {
    let mut at = 0;
    while at < words.len() {
        let capital = text[words[at].start()..].starts_with(char::is_uppercase);
        match Named::read(&words[at..]).filter(|_| capital) {
            Some((count, named)) if !named.ambiguous => {
                let state = || named.subdivisions.first().filter(|_| named.cities.is_empty()).map(|row| row.2);
                countries.extend(named.country.or_else(state));
                at += count;
            }
            _ => at += 1,
        }
    }
}

impl PlaceFact {
    /// Whether several cities have the name and nothing in the statement says which is meant.
    pub(super) fn is_homonym(&self) -> bool {
        let first = self.city.and_then(|city| city.rows.first());
        let other = |row: City| first.is_some_and(|first| first.1 != row.1);
        self.country.is_none() && self.city.is_some_and(|city| city.rows.iter().any(other))
    }
}

/// The value of a location field: everything that may be a place is one.
fn field<'t>(passage: &Passage<'t>, words: &[Word], facts: &mut Facts<'t>) {
    let list = List::read(passage, words, 0, words.len(), Mode::Field);
    let rule = (list.remote || list.only).then_some(RegionRule::Include);
    list.push(facts, Basis::Field, rule);
}

/// A line that holds places and nothing else.
fn line<'t>(passage: &Passage<'t>, words: &[Word], facts: &mut Facts<'t>, basis: Basis) {
    let list = List::read(passage, words, 0, words.len(), Mode::Line);
    if list.pure && !list.weak {
        let rule = (list.remote || list.only).then_some(RegionRule::Include);
        list.push(facts, basis, rule);
    }
}

/// The parts of a title that hold places and nothing else.
fn title<'t>(passage: &Passage<'t>, words: &[Word], facts: &mut Facts<'t>) {
    let cuts = |gap: &str| {
        gap.contains(['|', '•', '·', '(', ')', '[', ']', '\n', '@'])
            || [" - ", " – ", " — ", ": "].iter().any(|cut| gap.contains(cut))
    };
    let mut start = 0;
    for at in 1..=words.len() {
        if at < words.len() && !cuts(Cursor::new(passage.text, words, at).gap()) {
            continue;
        }
        segment(passage, words, (start, at), facts);
        start = at;
    }
}

fn segment<'t>(passage: &Passage<'t>, words: &[Word], range: (usize, usize), facts: &mut Facts<'t>) {
    // A longer one is a text, and no part of a title.
    const LONGEST: usize = 48;
    if range.1 - range.0 > LONGEST {
        return;
    }
    // The whole segment first, then what stands behind each of its commas.
    for from in range.0..range.1 {
        let gap = Cursor::new(passage.text, words, from).gap();
        if from > range.0 && !gap.contains(',') && !gap.contains('/') {
            continue;
        }
        let list = List::read(passage, words, from, range.1, Mode::Line);
        if list.pure && !list.weak && (from > 0 || range.1 < words.len() || list.attached) {
            let rule = (list.remote || list.only).then_some(RegionRule::Include);
            return list.push(facts, Basis::Line, rule);
        }
    }
    // "Engineer in Lisbon": the title's own preposition.
    for at in range.0 + 1..range.1 {
        let here = Cursor::new(passage.text, words, at);
        if matches!(here.str(), Some("in" | "à" | "en" | "em" | "i" | "te")) {
            let list = List::read(passage, words, at + 1, range.1, Mode::Line);
            if list.pure && !list.weak {
                return list.push(facts, Basis::Line, None);
            }
        }
    }
}

/// What a name of a place bears.
const NAMED: Trigger = Trigger::CAPITAL.or(Trigger::REGION);
/// What a list of places may begin with.
const LISTED: Trigger = NAMED.or(Trigger::PLACE_WORD);

/// The places that the words before or behind them make the job's.
fn phrases<'t>(passage: &Passage<'t>, words: &Marked<'_>, facts: &mut Facts<'t>) {
    let mut from = 0;
    while let Some(at) = words.next(from, Trigger::PLACE) {
        from = at + 1;
        let here = Cursor::new(passage.text, words, at);
        if SEATS.longest(here.rest()).is_some() && seat(passage, words, here, facts) {
            continue;
        }
        if let Ok((next, cue)) = entry(&PLACE_CUES)(here) {
            if words.bears(next.at, LISTED)
                && let Some(end) = statement(passage, here, next, cue, facts)
            {
                from = end.max(at + 1);
                continue;
            }
            // The words of a phrase that says nothing are no phrases of their own.
            if next.at > at + 1 {
                from = next.at;
                continue;
            }
        }
        if let Ok((next, ())) = entry(&WORLD)(here) {
            world(passage, here, next, facts);
            from = next.at;
        }
    }
}

/// `statement = cue , list`: gives the word behind the list where there is one.
fn statement<'t>(
    passage: &Passage<'t>,
    here: Cursor<'_>,
    next: Cursor<'_>,
    cue: PlaceCue,
    facts: &mut Facts<'t>,
) -> Option<usize> {
    let located = passage.kind == SectionKind::Location;
    if cue == PlaceCue::In && !located {
        return None;
    }
    let from = here.opening(usize::MAX);
    let company = matches!(passage.kind, SectionKind::Company | SectionKind::Application);
    // "No escritório" is Portuguese for "in the office".
    let near = if cue == PlaceCue::Job { here.at.saturating_sub(1) } else { here.at };
    let negated = here.finds(&NOT, here.at.saturating_sub(4).max(from), near);
    let formal = matches!(passage.kind, SectionKind::EqualOpportunity | SectionKind::Legal);
    let to_candidate = passage.text.starts_with("You ") || passage.text.starts_with("You’");
    let (basis, rule) = match cue {
        // Notices speak of the residents of many places; what they tell the candidate of the job itself still counts.
        _ if formal && !(matches!(cue, PlaceCue::Right | PlaceCue::Job) || cue == PlaceCue::Based && to_candidate) => {
            return None;
        }
        PlaceCue::Out => (Basis::Phrase, Some(RegionRule::Exclude)),
        _ if negated => return None,
        PlaceCue::Live => (Basis::Phrase, Some(RegionRule::Include)),
        PlaceCue::Job => (if company { Basis::Hint } else { Basis::Phrase }, None),
        PlaceCue::Right => (Basis::Hint, None),
        PlaceCue::In => (Basis::Phrase, Some(RegionRule::Include)),
        PlaceCue::Based | PlaceCue::Team => match subject(here, from) {
            Some(Subject::Job) => (Basis::Phrase, None),
            Some(Subject::Other) => return None,
            None if located || here.at == from => (Basis::Phrase, None),
            None if company => return None,
            None => (Basis::Hint, None),
        },
    };
    let mut list = List::read(passage, next.words, next.at, next.words.len(), Mode::Prose);
    if list.clock {
        return None;
    }
    if list.facts.is_empty() && (cue == PlaceCue::Job || (cue == PlaceCue::Based && basis == Basis::Phrase)) {
        list.unknown_town(passage, next);
    }
    // Bare names of towns behind a bare preposition say too little: only regions and countries count there.
    if cue == PlaceCue::In && !list.broad() && !list.attached {
        return None;
    }
    let exclusion = list.facts.iter().all(|fact| fact.rule == Some(RegionRule::Exclude));
    if list.facts.is_empty() || (cue == PlaceCue::Right && !list.broad() && !exclusion) {
        return None;
    }
    let end = list.end;
    list.push(facts, basis, rule);
    Some(end)
}

/// Who the sentence speaks of just before a word.
fn subject(here: Cursor<'_>, from: usize) -> Option<Subject> {
    (from.max(here.at.saturating_sub(14))..here.at)
        .rev()
        .find_map(|i| SUBJECTS.longest(&here.words[i..here.at]).map(|x| x.1))
}

/// `name , seat`: "our Warsaw office".
fn seat<'t>(passage: &Passage<'t>, words: &Marked<'_>, here: Cursor<'_>, facts: &mut Facts<'t>) -> bool {
    // Four words of a name and two before it: no word further off is looked at.
    let from = here.opening(6);
    let names = |start: &usize| {
        if !words.bears(*start, NAMED) {
            return false;
        }
        let list = List::read(passage, here.words, *start, here.at, Mode::Prose);
        list.end == here.at && list.named_from == *start && !list.facts.is_empty()
    };
    let Some(start) = (from.max(here.at.saturating_sub(4))..here.at).find(names) else { return false };
    // An adjective may stand between: "our new Warsaw office".
    let leads = (from.max(start.saturating_sub(2))..start).any(|i| {
        let word = passage.text[here.words[i].start()..here.words[i].end()].to_lowercase();
        matches!(
            &word[..],
            "our"
                | "the"
                | "in"
                | "from"
                | "at"
                | "unser"
                | "unserem"
                | "unseren"
                | "im"
                | "notre"
                | "nosso"
                | "ons"
                | "vårt"
                | "to"
                | "or"
                | "and"
        )
    });
    let company = matches!(
        passage.kind,
        SectionKind::Company
            | SectionKind::Application
            | SectionKind::Benefits
            | SectionKind::EqualOpportunity
            | SectionKind::Legal
    );
    let list = List::read(passage, here.words, start, here.at, Mode::Prose);
    if !leads || list.clock || company || list.regional() {
        return false;
    }
    list.push(facts, Basis::Phrase, None);
    true
}

/// The whole world, in a sentence about hiring that names no perk.
fn world<'t>(passage: &Passage<'t>, here: Cursor<'_>, next: Cursor<'_>, facts: &mut Facts<'t>) {
    let (from, to) = here.sentence();
    let hiring = here.finds(&HIRING, from, here.at) || here.finds(&HIRING, next.at, to);
    let elsewhere = matches!(passage.kind, SectionKind::Benefits | SectionKind::EqualOpportunity | SectionKind::Legal);
    let perk = here.finds(&PERK_TIMES, from, to) || elsewhere;
    let other = subject(here, from) == Some(Subject::Other);
    // "Anywhere" goes on in "anywhere in the EU", and "Work From Anywhere" is the name of a policy.
    let bare = here.str().is_some_and(|s| s.eq_ignore_ascii_case("anywhere") || s.eq_ignore_ascii_case("from"));
    let capital = here.str().is_some_and(|s| s.starts_with('F'));
    let ends = next.word().is_none() || next.breaks() || next.gap().contains([',', ')']);
    if !hiring || perk || other || (bare && (!ends || capital || next.at - here.at > 4)) {
        return;
    }
    let region: RegionRow = ("Worldwide", Rows::default());
    facts.places.push(PlaceFact {
        range: (here.words[here.at].start() + passage.offset, here.words[next.at - 1].end() + passage.offset),
        city: None,
        subdivision: None,
        country: None,
        namesake: None,
        region: Some(region),
        basis: Basis::Phrase,
        rule: Some(RegionRule::Include),
    });
}
