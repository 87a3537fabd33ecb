//! Dates of a posting: the last day to apply and the day of publication.
//!
//! ```text
//! dated    = cue, { word }, date ;                   (* or a field whose label is the cue *)
//! date     = iso | numeric | day, { filler }, month, [ { filler }, year ] | month, day, [ year ] | ago ;
//! iso      = year, sep, number, sep, number ;        (* 2026-07-31, 2026/07/31 *)
//! numeric  = number, sep, number, same sep, year ;   (* 31.07.2026, 07/31/26 *)
//! sep      = "-" | "/" | "." ;
//! day      = number, [ "st" | "nd" | "rd" | "th" | "er" ] ;
//! ago      = "today" | "yesterday" | number, unit ;  (* a unit only for a day of publication *)
//! ```

use super::Facts;
use super::Passage;
use super::marked::Marked;
use crate::lexicon::dates::{DATE_CUES, DATE_WORDS, DateCue, DateWord};
use crate::lexicon::{FieldRole, Trigger};
use crate::token::Word;
use nom::character::complete::{digit1, one_of, satisfy};
use nom::combinator::{map_opt, not};
use nom::{AsChar, IResult, Parser};

/// Words between a cue and its date, at most.
const REACH: usize = 9;

/// What a date is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DayRole {
    Deadline,
    Posted,
    /// "End date": of the posting, unless the start of a contract stands in it too.
    End,
}

/// A date as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Day {
    /// Year, month, day.
    Full(u16, u8, u8),
    /// Two numbers of which either may be the month, and the year.
    Either(u8, u8, u16),
    /// Month and day without a year.
    Yearless(u8, u8),
    /// So many days before today.
    Ago(u32),
}

/// A date with what it is about; the range is of the text that was read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DateFact {
    pub(crate) role: DayRole,
    pub(crate) day: Day,
    pub(crate) range: (usize, usize),
}

/// The dates of a posting.
#[derive(Debug, Default)]
pub(crate) struct DateFacts {
    pub(crate) found: Vec<DateFact>,
    /// Whether the posting states a day on which the work begins.
    pub(crate) start: bool,
}

/// Reads the dates of a passage.
pub(crate) fn scan<'t>(passage: &Passage<'t>, words: &Marked<'_>, facts: &mut Facts<'t>) {
    let dates = &mut facts.dates;
    let text = passage.text;
    let label = passage.label.and_then(cue);
    dates.start |= label == Some(DateCue::Start);
    let field = match (label, passage.role) {
        (Some(DateCue::End), _) => Some(DayRole::End),
        (Some(DateCue::Deadline), _) | (_, Some(FieldRole::Deadline)) => Some(DayRole::Deadline),
        (Some(DateCue::Posted), _) | (_, Some(FieldRole::Posted)) => Some(DayRole::Posted),
        _ => None,
    };
    let mut add = |role: DayRole, words: &[Word]| {
        let found = date(text, words, role == DayRole::Posted);
        if let Some((day, start, end)) = found {
            dates.found.push(DateFact { role, day, range: (passage.offset + start, passage.offset + end) });
        }
        found.is_some()
    };
    if let Some(role) = field {
        add(role, words);
        return;
    }
    // Most lines hold no number; "posted yesterday" is short.
    if words.any(Trigger::DATE) && words.len() > 6 && !text.bytes().fold(false, |any, b| any | b.is_ascii_digit()) {
        return;
    }
    let mut from = 0;
    while let Some(at) = words.next(from, Trigger::DATE) {
        from = at + 1;
        let Some((count, cue)) = DATE_CUES.longest(&words[at..]) else { continue };
        from = at + count;
        let role = match cue {
            DateCue::Deadline => DayRole::Deadline,
            DateCue::Posted => DayRole::Posted,
            // Prose ends and starts many things.
            DateCue::End | DateCue::Start => continue,
        };
        add(role, &words[from..words.len().min(from + REACH)]);
    }
}

/// What a label says of the date behind it.
fn cue(label: &str) -> Option<DateCue> {
    let (words, count) = crate::lexicon::first_words::<8>(label);
    (0..count).find_map(|at| DATE_CUES.longest(&words[at..count])).map(|(_, cue)| cue)
}

/// The first date among the words: what it is, and its range.
pub(super) fn date(text: &str, words: &[Word], published: bool) -> Option<(Day, usize, usize)> {
    for (at, word) in words.iter().enumerate() {
        let rest = &text[word.start()..];
        if rest.starts_with(|c: char| c.is_ascii_digit()) {
            if let Ok((after, day)) = numeric(rest) {
                return Some((day, word.start(), text.len() - after.len()));
            }
            if let Some((day, end)) =
                spoken(text, &words[at..]).or_else(|| published.then(|| ago(text, &words[at..]))?)
            {
                return Some((day, word.start(), end));
            }
        } else {
            match DATE_WORDS.longest(&words[at..]) {
                Some((_, DateWord::Month(month))) => {
                    if let Some((day, end)) = month_first(text, &words[at + 1..], month) {
                        return Some((day, word.start(), end));
                    }
                }
                Some((count, DateWord::Ago(days))) if published => {
                    return Some((Day::Ago(days.into()), word.start(), words[at + count - 1].end()));
                }
                _ => {}
            }
        }
    }
    None
}

/// `2026-07-31`, `31.07.2026`, `7/31/26`.
fn numeric(input: &str) -> IResult<&str, Day> {
    let number = |input| {
        map_opt(digit1, |digits: &str| if digits.len() <= 4 { digits.parse::<u16>().ok() } else { None })
            .parse_complete(input)
    };
    let (rest, first) = number(input)?;
    let (rest, separator) = one_of("-/.").parse_complete(rest)?;
    let (rest, second) = number(rest)?;
    let (rest, _) = satisfy(|c| c == separator).parse_complete(rest)?;
    let (rest, third) = number(rest)?;
    let (rest, ()) = not(satisfy(|c| c.is_dec_digit())).parse_complete(rest)?;
    let small = |number: u16| u8::try_from(number).ok();
    let day = match (first, second, third) {
        (1900.., month, day) => small(month).zip(small(day)).map(|(month, day)| Day::Full(first, month, day)),
        (a, b, year) => small(a).zip(small(b)).zip(full_year(year)).map(|((a, b), year)| match separator {
            '.' => Day::Full(year, b, a),
            _ => Day::Either(a, b, year),
        }),
    };
    match day {
        Some(day) => Ok((rest, day)),
        None => Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Verify))),
    }
}

const fn full_year(year: u16) -> Option<u16> {
    match year {
        0..=99 => Some(2000 + year),
        1900..=2199 => Some(year),
        _ => None,
    }
}

/// `12th of January 2004`; the year may be missing.
fn spoken(text: &str, words: &[Word]) -> Option<(Day, usize)> {
    let day = ordinal(&text[words[0].start()..words[0].end()])?;
    let mut at = skip(text, words, 1);
    let Some((1, DateWord::Month(month))) = DATE_WORDS.longest(words.get(at..)?) else { return None };
    let mut end = words[at].end();
    at = skip(text, words, at + 1);
    match words.get(at).and_then(|word| year(&text[word.start()..word.end()]).map(|year| (year, word.end()))) {
        Some((year, after)) => {
            end = after;
            Some((Day::Full(year, month, day), end))
        }
        None => Some((Day::Yearless(month, day), end)),
    }
}

/// `12th, 2004` behind a month.
fn month_first(text: &str, words: &[Word], month: u8) -> Option<(Day, usize)> {
    let at = skip(text, words, 0);
    let word = words.get(at)?;
    let day = ordinal(&text[word.start()..word.end()])?;
    let next = words.get(at + 1).filter(|next| text[word.end()..next.start()].len() <= 3);
    match next.and_then(|next| year(&text[next.start()..next.end()]).map(|year| (year, next.end()))) {
        Some((year, end)) => Some((Day::Full(year, month, day), end)),
        None => Some((Day::Yearless(month, day), word.end())),
    }
}

/// `3 days` of "3 days ago"; "30+ days" says no day.
fn ago(text: &str, words: &[Word]) -> Option<(Day, usize)> {
    let word = words.first()?;
    let digits = text[word.start()..word.end()].bytes().take_while(u8::is_ascii_digit).count();
    let count: u32 = text[word.start()..word.start() + digits].parse().ok().filter(|count| *count <= 400)?;
    let glued = &text[word.start() + digits..word.end()];
    let (unit, end) = if glued.is_empty() {
        let next = words.get(1)?;
        (DATE_WORDS.longest(&words[1..2])?.1, (next.end(), &text[word.end()..next.start()]))
    } else {
        let unit = crate::lexicon::words_of(glued).next()?;
        (DATE_WORDS.longest(&[unit])?.1, (word.end(), ""))
    };
    match unit {
        DateWord::Unit(days) if !end.1.contains('+') => Some((Day::Ago(count.checked_mul(days.into())?), end.0)),
        _ => None,
    }
}

/// Index of the first word from `at` on that is no filler.
fn skip(_text: &str, words: &[Word], mut at: usize) -> usize {
    while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
        match DATE_WORDS.longest(rest) {
            Some((count, DateWord::Between)) => at += count,
            _ => break,
        }
    }
    at
}

fn ordinal(word: &str) -> Option<u8> {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let suffix = &word[digits..];
    let known = suffix.is_empty()
        || ["st", "nd", "rd", "th", "er", "º", "ª", "e"].iter().any(|s| s.eq_ignore_ascii_case(suffix));
    word[..digits].parse().ok().filter(|day| known && (1..=31).contains(day))
}

fn year(word: &str) -> Option<u16> {
    if word.len() != 4 { None } else { word.parse().ok().filter(|year| (1990..2200).contains(year)) }
}
