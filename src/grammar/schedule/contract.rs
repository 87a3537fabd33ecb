//! How long the contract lasts.

use super::super::cursor::{Break, Tokens, break_before};
use super::super::experience::before;
use super::quantity::{Quantity, quantity};
use super::{Around, ScheduleFacts};
use crate::lexicon::schedule::{CONTRACT_FILLERS, NOT_CONTRACT, SCHEDULE_CUES, ScheduleCue, TimeUnit};
use crate::lexicon::years::{BOUNDS, Bound, EXPERIENCE};
use crate::outline::Range;
use crate::posting::LengthUnit;

/// A length of the contract as written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct LengthFact {
    pub(crate) range: Range,
    pub(crate) min: Option<f64>,
    pub(crate) max: Option<f64>,
    pub(crate) unit: LengthUnit,
    /// Where the passage begins, which tells statements apart.
    pub(crate) line: usize,
}

/// How many words may stand between the contract and its length.
const REACH: usize = 5;
/// How many words a length has, its range included: "from six (6) to twelve (12) months".
const LONGEST: usize = 9;

const fn length_unit(unit: TimeUnit) -> Option<LengthUnit> {
    match unit {
        TimeUnit::Day => Some(LengthUnit::Day),
        TimeUnit::Week => Some(LengthUnit::Week),
        TimeUnit::Month => Some(LengthUnit::Month),
        TimeUnit::Year => Some(LengthUnit::Year),
        TimeUnit::Hour | TimeUnit::WeeklyHour => None,
    }
}

/// Reads the first length of a field's value.
pub(super) fn labelled(around: &Around<'_, '_, '_>, out: &mut ScheduleFacts) {
    for at in 0..around.words.len().min(LONGEST) {
        if let Some((next, found, unit)) = length_at(around, at) {
            add(around, (at, next), &found, unit, out);
            return;
        }
    }
}

/// Reads the length that stands before or behind the contract, which is the words from `at` to `next`.
pub(super) fn scan(around: &Around<'_, '_, '_>, at: usize, next: usize, out: &mut ScheduleFacts) {
    if around.is_void(around.words[at].start()) {
        return;
    }
    if let Some((from, to, found, unit)) = length_before(around, at).or_else(|| length_behind(around, next)) {
        add(around, (from, to), &found, unit, out);
    }
}

/// A length with its unit at a word, and the index behind it.
fn length_at(around: &Around<'_, '_, '_>, at: usize) -> Option<(usize, Quantity, LengthUnit)> {
    let (text, words) = (around.passage.text, around.words);
    let mut tokens = Tokens::new(text, words, at);
    tokens.end = at.checked_sub(1).map_or(0, |last| words[last].end());
    let (rest, found) = quantity(tokens).ok()?;
    let unit = length_unit(found.unit?)?;
    let next = words.len() - rest.words.len();
    let most = found.to.unwrap_or(found.from);
    let sense = match unit {
        LengthUnit::Day => 1.0..=365.0,
        LengthUnit::Week => 1.0..=260.0,
        LengthUnit::Month => 1.0..=120.0,
        LengthUnit::Year => 0.5..=10.0,
    };
    // "3+ years" is what a candidate brings, and so is "5 years of".
    let brought = unit == LengthUnit::Year && found.plus;
    (sense.contains(&most) && !brought && !says_otherwise(around, next)).then_some((next, found, unit))
}

/// Whether the words behind a length say what else lasts so long.
fn says_otherwise(around: &Around<'_, '_, '_>, next: usize) -> bool {
    let (text, words) = (around.passage.text, around.words);
    (next..words.len().min(next + 5))
        .take_while(|at| break_before(text, words, *at) != Break::Sentence)
        .any(|at| NOT_CONTRACT.longest(&words[at..]).is_some() || EXPERIENCE.longest(&words[at..]).is_some())
}

/// Whether the words between two indices only fill, within one sentence.
fn filled(around: &Around<'_, '_, '_>, from: usize, to: usize) -> bool {
    let (text, words) = (around.passage.text, around.words);
    let mut at = from;
    while at < to {
        let cue = SCHEDULE_CUES.longest(&words[at..to]).filter(|(_, cue)| *cue == ScheduleCue::Contract);
        let count = cue.map(|(count, _)| count).or(CONTRACT_FILLERS.longest(&words[at..to]).map(|(count, ())| count));
        let bound = || BOUNDS.longest(&words[at..to]).map(|(count, _)| count);
        let Some(count) = count.or_else(bound) else { return false };
        at += count;
    }
    (from..=to).all(|at| at >= words.len() || break_before(text, words, at) != Break::Sentence || at == 0)
}

fn length_before(around: &Around<'_, '_, '_>, at: usize) -> Option<(usize, usize, Quantity, LengthUnit)> {
    // The first one from the left takes a range whole.
    (at.saturating_sub(REACH + 4)..at).find_map(|from| {
        let (next, found, unit) = length_at(around, from).filter(|(next, ..)| *next <= at)?;
        (at - next <= REACH && filled(around, next, at)).then_some((from, next, found, unit))
    })
}

fn length_behind(around: &Around<'_, '_, '_>, next: usize) -> Option<(usize, usize, Quantity, LengthUnit)> {
    (next..around.words.len().min(next + REACH)).find_map(|from| {
        let (end, found, unit) = length_at(around, from)?;
        filled(around, next, from).then_some((from, end, found, unit))
    })
}

fn add(
    around: &Around<'_, '_, '_>,
    (from, to): (usize, usize),
    found: &Quantity,
    unit: LengthUnit,
    out: &mut ScheduleFacts,
) {
    let (text, words) = (around.passage.text, around.words);
    let bound = before(&BOUNDS, text, words, from);
    let first = bound.map_or(from, |(first, _)| first);
    let (min, max) = match (bound, found.to) {
        (_, Some(to)) => (Some(found.from), (!found.plus).then_some(to)),
        (Some((_, Bound::Most)), None) => (None, Some(found.from)),
        (Some((_, Bound::Least)), None) => (Some(found.from), None),
        (_, None) => (Some(found.from), (!found.plus).then_some(found.from)),
    };
    let range = around.range(words[first].start(), words[to - 1].end());
    if out.lengths.last().is_none_or(|last| last.range.1 <= range.0) {
        out.lengths.push(LengthFact { range, min, max, unit, line: around.passage.offset });
    }
}
