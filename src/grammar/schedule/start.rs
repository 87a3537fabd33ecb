//! The first day of work.

use super::super::cursor::{Break, break_before};
use super::super::date::{Day, date};
use super::{Around, ScheduleFacts};
use crate::lexicon::dates::{DATE_WORDS, DateWord};
use crate::lexicon::schedule::{NOT_WORK_START, START_WORDS, StartWord};
use crate::outline::Range;

/// A first day as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum First {
    Now,
    Agreement,
    Day(Day),
    /// A month, with its year where that is stated.
    Month(Option<u16>, u8),
}

/// A first day with the words that state it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct StartFact {
    pub(crate) first: First,
    pub(crate) range: Range,
    /// Where the passage begins, which tells statements apart.
    pub(crate) line: usize,
}

/// How many small words may stand between a cue and its day.
const REACH: usize = 5;
/// How many words a day has: "1st of the month of May of 2026".
const LONGEST: usize = 6;

/// Reads the value of a field.
pub(super) fn labelled(around: &Around<'_, '_, '_>, out: &mut ScheduleFacts) {
    values(around, 0, true, out);
}

/// Reads what stands behind a cue, which is the words from `at` to `next`.
pub(super) fn scan(around: &Around<'_, '_, '_>, at: usize, next: usize, sure: bool, out: &mut ScheduleFacts) {
    // Among benefits, much begins that is not the work.
    if (around.in_benefits() && !sure) || around.is_void(around.words[at].start()) {
        return;
    }
    // "bis zum 31. Juli" and "fino al", "up to" end something.
    let last = at.checked_sub(1).map(|at| &around.words[at]);
    let ends = last.is_some_and(|word| {
        let spelt = &around.passage.text[word.start()..word.end()];
        ["bis", "fino", "until", "jusqu", "till", "tot", "do", "fram"].iter().any(|end| spelt.eq_ignore_ascii_case(end))
    });
    if !ends && (sure || !begins_other(around, at)) {
        values(around, next, sure, out);
    }
}

/// Whether the words before a beginning say what else begins: "interviews start", "screening begins".
fn begins_other(around: &Around<'_, '_, '_>, at: usize) -> bool {
    let (text, words) = (around.passage.text, around.words);
    let before = (at.saturating_sub(REACH)..at).rev();
    let mut before = before.take_while(|i| break_before(text, words, i + 1) != Break::Sentence);
    before.any(|i| NOT_WORK_START.longest(&words[i..at]).is_some())
}

/// Takes words that say by themselves that the work begins at once.
pub(super) fn immediate(around: &Around<'_, '_, '_>, at: usize, next: usize, out: &mut ScheduleFacts) {
    add(around, First::Now, (around.words[at].start(), around.words[next - 1].end()), out);
    if let Some(rest) = or(around, next) {
        values(around, rest, true, out);
    }
}

/// first_day ( "or" filler* first_day )*
fn values(around: &Around<'_, '_, '_>, mut at: usize, sure: bool, out: &mut ScheduleFacts) {
    // Two are stated at most: at once, or a day.
    for _ in 0..3 {
        let Some((first, range, next)) = value(around, at, sure) else { return };
        add(around, first, range, out);
        let Some(rest) = or(around, next) else { return };
        at = rest;
    }
}

/// The index behind a word that leads to another day.
fn or(around: &Around<'_, '_, '_>, at: usize) -> Option<usize> {
    let (text, words) = (around.passage.text, around.words);
    let rest = words.get(at..).filter(|rest| !rest.is_empty())?;
    if break_before(text, words, at) == Break::Sentence {
        return None;
    }
    match START_WORDS.longest(rest) {
        Some((count, StartWord::Or)) => Some(at + count),
        _ => text[words[at - 1].end()..words[at].start()].contains('/').then_some(at),
    }
}

/// A day behind small words: what it is, its range, the index behind it.
fn value(around: &Around<'_, '_, '_>, from: usize, sure: bool) -> Option<(First, (usize, usize), usize)> {
    let (text, words) = (around.passage.text, around.words);
    let mut at = from;
    while at < words.len() && at <= from + REACH {
        if at > 0 && break_before(text, words, at) == Break::Sentence {
            return None;
        }
        let word = &words[at];
        if text.as_bytes()[word.start()].is_ascii_digit() {
            return day(around, at);
        }
        // "des" is a month in Norway and a small word in France: without a year, words of a start come first.
        let word_of_start = START_WORDS.longest(&words[at..]);
        if let Some(found) = month(around, at, sure)
            && (word_of_start.is_none() || !matches!(found.0, First::Month(None, _)))
        {
            return Some(found);
        }
        match word_of_start {
            Some((count, StartWord::Now)) => {
                return Some((First::Now, (word.start(), words[at + count - 1].end()), at + count));
            }
            Some((count, StartWord::Agreement)) if sure => {
                return Some((First::Agreement, (word.start(), words[at + count - 1].end()), at + count));
            }
            Some((count, StartWord::Filler | StartWord::Or)) => at += count,
            _ => return None,
        }
    }
    None
}

/// A day that a number opens, or `09/2026`.
fn day(around: &Around<'_, '_, '_>, at: usize) -> Option<(First, (usize, usize), usize)> {
    let (text, words) = (around.passage.text, around.words);
    let window = &words[at..words.len().min(at + LONGEST)];
    let start = words[at].start();
    let behind = |end: usize| words.iter().skip(at).take_while(|word| word.start() < end).count() + at;
    if let Some((day, _, end)) = date(text, window, false).filter(|(_, first, _)| *first == start) {
        return Some((First::Day(day), (start, end), behind(end)));
    }
    let next = words.get(at + 1)?;
    let number = |spelt: &str| spelt.parse::<u16>().ok();
    let (first, second) = (number(&text[start..words[at].end()])?, number(&text[next.start()..next.end()])?);
    let gap = &text[words[at].end()..next.start()];
    let digits = (words[at].end() - start, next.end() - next.start());
    let (year, month) = match digits {
        (1 | 2, 4) if matches!(gap, "/" | "." | "-") => (second, first),
        (4, 2) if matches!(gap, "/" | "." | "-") => (first, second),
        _ => return None,
    };
    let month = u8::try_from(month).ok().filter(|month| (1..=12).contains(month))?;
    (1990..2200).contains(&year).then_some((First::Month(Some(year), month), (start, next.end()), at + 2))
}

/// `September 2026`, `September`; `May 12, 2026` is a day.
fn month(around: &Around<'_, '_, '_>, at: usize, sure: bool) -> Option<(First, (usize, usize), usize)> {
    let (text, words) = (around.passage.text, around.words);
    let word = &words[at];
    let spelt = &text[word.start()..word.end()];
    let Some((1, DateWord::Month(month))) = DATE_WORDS.longest(&words[at..=at]) else { return None };
    let window = &words[at..words.len().min(at + LONGEST)];
    if let Some((day, _, end)) = date(text, window, false).filter(|(_, first, _)| *first == word.start()) {
        let next = words.iter().skip(at).take_while(|word| word.start() < end).count() + at;
        return Some((First::Day(day), (word.start(), end), next));
    }
    let between =
        matches!(words.get(at + 1).map(|next| &text[next.start()..next.end()]), Some("de" | "of" | "del" | "del."));
    let year_at = at + 1 + usize::from(between);
    let year = words.get(year_at).and_then(|next| {
        let digits = &text[next.start()..next.end()];
        let year = digits.parse::<u16>().ok().filter(|year| digits.len() == 4 && (1990..2200).contains(year))?;
        Some((year, next.end()))
    });
    if let Some((year, end)) = year {
        return Some((First::Month(Some(year), month), (word.start(), end), year_at + 1));
    }
    // Short forms and "may" are other words too, unless a year follows.
    let capital = spelt.starts_with(char::is_uppercase);
    let plain = spelt.len() >= 4 && (capital || sure);
    (plain || (capital && sure)).then_some((First::Month(None, month), (word.start(), word.end()), at + 1))
}

fn add(around: &Around<'_, '_, '_>, first: First, (start, end): (usize, usize), out: &mut ScheduleFacts) {
    let range = around.range(start, end);
    let known = out.starts.iter().rev().take(4).any(|fact| fact.range.0 < range.1 && range.0 < fact.range.1);
    if !known {
        out.starts.push(StartFact { first, range, line: around.passage.offset });
    }
}
