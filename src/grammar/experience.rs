//! Years of experience.
//!
//! ```text
//! statement = bound? length bound_after?
//! length    = amount unit? ( join amount unit? )?                3 to 5 years, 6 months to 1 year
//!           | amount year "and"? amount month                        1 year 6 months
//! amount    = ( digits ( [.,] digits )? | number_word ) ( "(" amount ")" )? ( "½" | "and a half" )? "+"?
//! join      = "-" | "/" | "to" | "bis" | "or" | …
//! nested    = "including" bound? amount                              8 years, including 3 in management
//! ```
//!
//! A length is experience where its sentence says so, or where it stands among the requirements and nothing says that
//! it is the length of something else: a contract, a life, a company's history.

use super::Passage;
use super::cursor::{Break, Read, Tokens, break_before, phrase, refuse};
use super::marked::Marked;
use super::scope::{Scope, Scopes};
use crate::lexicon::Value;
use crate::lexicon::years::{
    BOUNDS, BOUNDS_AFTER, Bound, EXPERIENCE, FILLERS, NESTED, NOT_AFTER, NOT_BEFORE, NUMBERS, RANGE_JOINS, UNITS, Unit,
    VAGUE, Veto, WORK,
};
use crate::lexicon::{FieldRole, Table, Trigger};
use crate::outline::Range;
use crate::posting::SectionKind;
use crate::token::Word;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, opt};
use nom::sequence::{pair, preceded};

/// A statement of years as written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct ExperienceFact {
    /// The words that state the number.
    pub(crate) range: Range,
    pub(crate) min: Option<f64>,
    pub(crate) max: Option<f64>,
    /// Whether no number is said, as in "several years".
    pub(crate) vague: bool,
    pub(crate) scope: Scope,
    object: Range,
}

impl ExperienceFact {
    /// The words that say what the years are about.
    #[allow(dead_code, reason = "the skills of the object are bound by whoever reads the skills")]
    pub(crate) const fn object(&self) -> Range {
        self.object
    }
}

/// A number as written.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Amount {
    value: f64,
    plus: bool,
    /// A unit written without a space, as in `5yrs`.
    unit: Option<Unit>,
}

/// A length of time as written, in years.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Length {
    from: f64,
    to: Option<f64>,
    plus: bool,
    unit: Option<Unit>,
}

impl Length {
    /// Whether somebody may be asked for so many years.
    fn is_plausible(&self) -> bool {
        self.from <= MOST_YEARS && self.to.is_none_or(|to| to <= MOST_YEARS)
    }
}

/// Greatest number of years that somebody may be asked for.
const MOST_YEARS: f64 = 40.0;
/// No length has as many words before its unit.
const REACH: usize = 24;
/// How far behind a length the word experience may stand.
const FAR: usize = 16;

/// digits = ASCII digits, with a unit glued to them or a fraction behind them
fn digits<'w, 't>(tokens: Tokens<'w, 't>) -> Read<'w, 't, Amount> {
    let spelt = tokens.spelt();
    let count = spelt.bytes().take_while(u8::is_ascii_digit).count();
    let Some(whole) = (1..=3).contains(&count).then(|| spelt[..count].parse::<u16>().ok()).flatten() else {
        return refuse(tokens);
    };
    let mut value = f64::from(whole);
    let mut rest = tokens.skip(1);
    let mut unit = None;
    if count < spelt.len() {
        let tail: &str = &spelt[count..];
        let Some(word) = crate::lexicon::words_of(tail).next().filter(|word| word.end() - word.start() == tail.len())
        else {
            return refuse(tokens);
        };
        let Some(found) = UNITS.whole(&[word]) else { return refuse(tokens) };
        unit = Some(found);
    } else if matches!(rest.gap(), "." | ",") {
        let fraction = rest.spelt();
        let plain = fraction.bytes().take_while(u8::is_ascii_digit).count();
        if (1..=2).contains(&plain) && plain == fraction.len() {
            let scale = if plain == 1 { 10.0 } else { 100.0 };
            value += fraction.parse::<u8>().map_or(0.0, f64::from) / scale;
            rest = rest.skip(1);
        }
    }
    Ok((rest, Amount { value, plus: false, unit }))
}

/// amount, see the module's grammar
fn amount<'w, 't>(tokens: Tokens<'w, 't>) -> Read<'w, 't, Amount> {
    let word = map(phrase(&NUMBERS), |value| Amount { value: f64::from(value), plus: false, unit: None });
    let (mut rest, mut amount) = alt((digits, word)).parse_complete(tokens)?;
    amount.plus = rest.gap().contains('+');
    if rest.gap().contains('(')
        && let Ok((inner, again)) =
            alt((digits, map(phrase(&NUMBERS), |value| Amount { value: f64::from(value), plus: false, unit: None })))
                .parse_complete(rest)
        && again.value == amount.value
    {
        rest = inner;
        amount.unit = amount.unit.or(again.unit);
        amount.plus |= rest.gap().contains('+');
    }
    if rest.gap().contains('½') {
        amount.value += 0.5;
    } else if rest.is("and") && rest.skip(1).is("a") && rest.skip(2).is("half") {
        amount.value += 0.5;
        rest = rest.skip(3);
    }
    Ok((rest, amount))
}

/// unit = filler? filler? unit_word
fn unit<'w, 't>(tokens: Tokens<'w, 't>) -> Read<'w, 't, Unit> {
    if tokens.gap().contains(['.', ';', ':']) {
        return refuse(tokens);
    }
    preceded(pair(opt(phrase(&FILLERS)), opt(phrase(&FILLERS))), phrase(&UNITS)).parse_complete(tokens)
}

/// Whether the join adds ("1 year and 6 months") or ranges.
pub(super) fn join<'w, 't>(tokens: Tokens<'w, 't>) -> Read<'w, 't, bool> {
    let gap = tokens.gap();
    let dash = |c: char| matches!(c, '-' | '‐' | '‑' | '–' | '—' | '−' | '~' | '/' | '→');
    let quiet = |c: char| c.is_whitespace() || matches!(c, '\\' | '+' | '(' | ')' | '.');
    if gap.contains(dash) {
        return if gap.chars().all(|c| dash(c) || quiet(c)) { Ok((tokens, false)) } else { refuse(tokens) };
    }
    let adds = tokens.is("and") || tokens.is("und") || tokens.is("et") || tokens.is("y") || tokens.is("e");
    match phrase(&RANGE_JOINS)(tokens) {
        Ok((rest, ())) => Ok((rest, adds)),
        Err(_) if gap.chars().all(|c| quiet(c) || c == ',') => Ok((tokens, true)),
        Err(error) => Err(error),
    }
}

fn years(value: f64, unit: Option<Unit>) -> f64 {
    match unit {
        Some(Unit::Month) => (value / 12.0 * 100.0).round() / 100.0,
        Some(Unit::Year) | None => value,
    }
}

/// length, see the module's grammar
fn length<'w, 't>(tokens: Tokens<'w, 't>) -> Read<'w, 't, Length> {
    let (rest, (first, behind)) = pair(amount, opt(unit)).parse_complete(tokens)?;
    let first_unit = first.unit.or(behind);
    let single = Length { from: years(first.value, first_unit), to: None, plus: first.plus, unit: first_unit };
    let second = pair(join, pair(amount, opt(unit))).parse_complete(rest);
    if let Ok((after, (adds, (other, behind)))) = second {
        let other_unit = other.unit.or(behind);
        if adds && first_unit == Some(Unit::Year) && other_unit == Some(Unit::Month) && other.value < 12.0 {
            let total = first.value * 12.0 + other.value;
            let from = years(total, Some(Unit::Month));
            return Ok((after, Length { from, to: None, plus: other.plus, unit: first_unit }));
        }
        let unit = other_unit.or(first_unit);
        let from = years(first.value, first_unit.or(unit));
        let to = years(other.value, unit);
        // Two lengths in a row that no word joins are no range.
        let joined = rest.words.len() != after.words.len() && !(adds && rest.gap().contains(','));
        let spoken =
            rest.gap().contains(['-', '–', '—', '−', '‐', '‑', '~', '/', '→']) || phrase(&RANGE_JOINS)(rest).is_ok();
        if joined && spoken && to > from && (first_unit.is_none() || other_unit.is_some() || !adds) {
            return Ok((after, Length { from, to: (!other.plus).then_some(to), plus: other.plus, unit }));
        }
    }
    Ok((rest, single))
}

/// The bound that ends right before the word at `at`, with its first word.
pub(super) fn before<T: Value>(table: &'static Table<T>, text: &str, words: &[Word], at: usize) -> Option<(usize, T)> {
    let mut most = 0;
    while most < at.min(4) && break_before(text, words, at - most) != Break::Sentence {
        most += 1;
    }
    (1..=most).rev().find_map(|count| Some((at - count, table.whole(&words[at - count..at])?)))
}

/// What is known of a length's surroundings.
struct Around<'p, 'w, 't> {
    passage: &'p Passage<'t>,
    words: &'w [Word],
    scopes: &'p Scopes,
}

impl Around<'_, '_, '_> {
    /// Whether the word experience stands behind the length: in its clause, and in its sentence.
    fn experience_behind(&self, next: usize) -> (bool, bool) {
        let text = self.passage.text;
        let mut clause = true;
        for at in next..self.words.len().min(next + FAR) {
            match break_before(text, self.words, at) {
                Break::Sentence => return (false, false),
                Break::Clause => clause &= at == next,
                Break::None => {}
            }
            let spelt = &text[self.words[at].start()..self.words[at].end()];
            if at > next && (spelt.starts_with(|c: char| c.is_ascii_digit())) && self.is_length(at) {
                return (false, false);
            }
            if is_experience(text, self.words, at) {
                let said = matches!(self.scopes.at(self.words[at].start()), Scope::Required | Scope::Preferred);
                return (said && clause, said);
            }
        }
        (false, false)
    }

    fn is_length(&self, at: usize) -> bool {
        length(Tokens::new(self.passage.text, self.words, at)).is_ok_and(|(_, length)| length.unit.is_some())
    }

    /// Whether the word experience stands before the length in its sentence.
    fn experience_before(&self, first: usize) -> bool {
        let text = self.passage.text;
        for at in (first.saturating_sub(8)..first).rev() {
            if break_before(text, self.words, at + 1) == Break::Sentence {
                return false;
            }
            if is_experience(text, self.words, at) {
                return true;
            }
        }
        false
    }

    /// Whether a length of time with these words around it is experience that the candidate must bring.
    fn counts(&self, first: usize, next: usize, length: &Length) -> bool {
        use SectionKind::{Benefits, Chrome, Company, EqualOpportunity, Legal, Preferred, Requirements, Skills};
        let text = self.passage.text;
        let scope = self.scopes.at(self.words[first].start());
        if matches!(scope, Scope::SomeoneElse | Scope::Negated) || !length.is_plausible() {
            return false;
        }
        let field = self.passage.role == Some(FieldRole::Experience);
        let other_field = !matches!(
            self.passage.role,
            None | Some(FieldRole::Experience | FieldRole::Profile | FieldRole::Skills | FieldRole::Education)
        );
        let kind = self.passage.kind;
        let demands = field || matches!(kind, Requirements | Preferred | Skills);
        let ends = next >= self.words.len() || break_before(text, self.words, next) == Break::Sentence;
        let (in_clause, in_sentence) = self.experience_behind(next);
        let before = before(&NOT_AFTER, text, self.words, first).map(|(_, veto)| veto);
        let behind = if ends { None } else { NOT_BEFORE.longest(&self.words[next..]).map(|(_, veto)| veto) };
        if [before, behind].contains(&Some(Veto::Strong)) || self.opens_history(first, length) || self.labelled() {
            return false;
        }
        // "You've run a bakery for four years" tells what the candidate did, not how long the job lasts.
        let vetoed = before.is_some() && !(demands && self.opens_with_past()) || behind.is_some();
        if (vetoed || other_field || matches!(kind, Company)) && !in_clause {
            return false;
        }
        if matches!(kind, Benefits | EqualOpportunity | Legal | Chrome) {
            return false;
        }
        let says_work = !ends && WORK.longest(&self.words[next..]).is_some();
        let months = length.unit == Some(Unit::Month) && !field;
        if in_sentence || says_work || self.experience_before(first) {
            return true;
        }
        let alone = first == 0 && next >= self.words.len();
        !months && (demands || (alone && kind != SectionKind::Compensation && kind != SectionKind::Schedule))
    }

    /// Whether the text opens as a company's history does: "With over 30 years …".
    fn opens_history(&self, first: usize, length: &Length) -> bool {
        let opening = Tokens::new(self.passage.text, self.words, 0);
        length.from >= 20.0
            && (1..=4).contains(&first)
            && (opening.is("with") || opening.is("for") || opening.is("over"))
    }

    /// Whether the text says what the candidate has done: "You have run …", "Having led …".
    fn opens_with_past(&self) -> bool {
        let at = |at: usize, word: &str| Tokens::new(self.passage.text, self.words, at).is(word);
        at(0, "youve") || at(0, "having") || at(0, "you") && at(1, "have")
    }

    /// Whether the label before the text names another length of time.
    fn labelled(&self) -> bool {
        let Some(label) = self.passage.label else { return false };
        let words: Vec<Word> = crate::lexicon::words_of(label).take(6).collect();
        (0..words.len()).any(|at| NOT_AFTER.longest(&words[at..]).is_some_and(|(_, veto)| veto == Veto::Strong))
    }
}

/// Whether the word at `at` is one for experience, or a compound of one.
fn is_experience(text: &str, words: &[Word], at: usize) -> bool {
    let spelt = &text[words[at].start()..words[at].end()];
    EXPERIENCE.longest(&words[at..]).is_some()
        || ["erfahrung", "erfahrungen", "ervaring", "erfarenhet", "erfaring"].iter().any(|end| spelt.ends_with(end))
}

/// Words by which a part of the years says what it is about.
const ABOUT: [&str; 14] = ["in", "of", "with", "as", "on", "im", "als", "mit", "en", "em", "com", "con", "dans", "at"];

/// Reads the years of experience of a passage.
pub(crate) fn scan(passage: &Passage<'_>, words: &Marked<'_>, scopes: &Scopes, out: &mut Vec<ExperienceFact>) {
    let text = passage.text;
    let around = Around { passage, words, scopes };
    let begin = out.len();
    let mut from = 0;
    while let Some(at) = words.next(from, Trigger::YEARS.or(Trigger::DIGIT)) {
        from = at + 1;
        let tokens = Tokens::new(text, words, at);
        if let Some((count, ())) = VAGUE.longest(&words[at..]) {
            let next = at + count;
            let scope = scopes.at(words[at].start());
            if around.experience_behind(next).1 && matches!(scope, Scope::Required | Scope::Preferred) {
                let end = words[next - 1].end();
                push(
                    out,
                    begin,
                    passage,
                    words,
                    (at, next),
                    ExperienceFact {
                        range: (words[at].start(), end),
                        min: None,
                        max: None,
                        vague: true,
                        scope,
                        object: (end, end),
                    },
                );
            }
            from = next;
            continue;
        }
        let counted = Trigger::DIGIT.or(Trigger::TIME_UNIT);
        let first_of_all = out.len() == begin;
        if first_of_all && !words.within(at..at + REACH, counted) {
            // "A" and "one" count something else than time.
            continue;
        }
        let Ok((rest, length)) = length(tokens) else { continue };
        let mut next = words.len() - rest.words.len();
        let bound = before(&BOUNDS, text, words, at);
        let first = bound.map_or(at, |(first, _)| first);
        let written = if length.unit.is_some() {
            around.counts(first, next, &length)
        } else {
            bare(&around, out.last().filter(|_| out.len() > begin), first, at, next, &length)
        };
        if !written {
            from = next.max(at + 1);
            continue;
        }
        let mut side = bound.map(|(_, bound)| bound);
        if break_before(text, words, next) != Break::Sentence
            && let Some((count, after)) = BOUNDS_AFTER.longest(&words[next.min(words.len())..])
        {
            side = Some(after);
            next += count;
        }
        let (min, max) = match (side, length.to) {
            (Some(Bound::Most), None) if !length.plus => (None, Some(length.from)),
            (_, to) => (Some(length.from), to),
        };
        let range = (words[first].start(), words[next - 1].end());
        let scope = scopes.at(words[at].start());
        let object = (range.1, range.1);
        push(
            out,
            begin,
            passage,
            words,
            (first, next),
            ExperienceFact { range, min, max, vague: false, scope, object },
        );
        from = next;
    }
    // Offsets so far are those of the passage.
    for fact in &mut out[begin..] {
        for range in [&mut fact.range, &mut fact.object] {
            range.0 += passage.offset;
            range.1 += passage.offset;
        }
    }
}

/// Whether a number without a unit is one of years: `3+ experience`, a field's value, a part of years said before.
fn bare(
    around: &Around<'_, '_, '_>,
    last: Option<&ExperienceFact>,
    first: usize,
    at: usize,
    next: usize,
    length: &Length,
) -> bool {
    let (text, words) = (around.passage.text, around.words);
    if !length.is_plausible() || !matches!(around.scopes.at(words[first].start()), Scope::Required | Scope::Preferred) {
        return false;
    }
    let digit = text[words[at].start()..].starts_with(|c: char| c.is_ascii_digit());
    let joined = next < words.len() && break_before(text, words, next) == Break::None;
    if digit && length.plus && joined && is_experience(text, words, next) {
        return true;
    }
    if around.passage.role == Some(FieldRole::Experience) && digit && first == 0 && next >= words.len() {
        return true;
    }
    let nests = before(&NESTED, text, words, first).is_some() || before(&NESTED, text, words, at).is_some();
    let about = joined && ABOUT.iter().any(|word| Tokens::new(text, words, next).is(word));
    last.is_some_and(|last| !last.vague && last.min.is_some_and(|min| length.from < min)) && nests && about
}

/// Adds a fact with the words that it is about, and ends those of the fact before it.
fn push(
    out: &mut Vec<ExperienceFact>,
    begin: usize,
    passage: &Passage<'_>,
    words: &[Word],
    (first, next): (usize, usize),
    mut fact: ExperienceFact,
) {
    let text = passage.text;
    if out.len() > begin
        && let Some(last) = out.last_mut()
    {
        last.object.1 = last.object.1.min(fact.range.0).max(last.object.0);
    }
    let mut end = next;
    while end < words.len() && break_before(text, words, end) != Break::Sentence && end < next + 60 {
        end += 1;
    }
    let behind = (next..end).any(|at| !is_experience(text, words, at));
    fact.object = if behind {
        (fact.range.1, words[end - 1].end())
    } else {
        // "Experience with Java: 5 years": what it is about was said before.
        let mut start = first;
        while start > 0 && break_before(text, words, start) != Break::Sentence && start + 60 > first {
            start -= 1;
        }
        (words.get(start).map_or(fact.range.0, |word| word.start()), fact.range.0)
    };
    out.push(fact);
}

#[cfg(test)]
mod tests;
