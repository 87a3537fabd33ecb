//! Words, numbers and marks of a passage that may speak of time zones.

use crate::grammar::marked::Marked;
use crate::lexicon::List;
use crate::lexicon::Trigger;
use crate::lexicon::time_zones::{Cue, SHORTENED, Standing, ZONE_CUES, ZONE_GROUPS, ZONES, ZoneName};
use crate::token::Word;
use chrono_tz::Tz;
use nom::branch::alt;
use nom::bytes::complete::{tag, take, take_while_m_n};
use nom::character::complete::{one_of, satisfy};
use nom::combinator::{not, opt, value, verify};
use nom::sequence::{pair, terminated};
use nom::{IResult, Parser};
use std::ops::Range;

/// A number as written, before anybody knows whether it is a time of day, an offset or an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) whole: u16,
    /// Digits behind the whole part: their value and how many.
    pub(super) part: Option<(u16, u8)>,
    /// What stands between the two.
    pub(super) mark: Option<char>,
    /// Number of digits of the whole part.
    pub(super) width: u8,
    pub(super) suffix: Suffix,
}

/// Letters glued to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Suffix {
    None,
    Am,
    Pm,
    Hours,
    Minutes,
}

impl Number {
    /// A whole number from its word.
    pub(super) const fn of(whole: u16) -> Self {
        Self { whole, part: None, mark: None, width: 0, suffix: Suffix::None }
    }

    /// The number in sixtieths: `4.5` is 270, and so is `4:30`.
    pub(super) fn sixtieths(self) -> u32 {
        let whole = u32::from(self.whole) * 60;
        match (self.part, self.mark) {
            (Some((part, _)), Some(':' | 'h' | 'H')) => whole + u32::from(part),
            (Some((part, 1)), _) => whole + u32::from(part) * 6,
            (Some((part, _)), _) => whole + u32::from(part) * 60 / 100,
            (None, _) => whole,
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Zone(ZoneName),
    Iana(Tz),
    Group(List<Tz>),
    Number(Number),
    Cue(Cue),
    Plus,
    Dash,
    PlusMinus,
    Comma,
    Slash,
    Open,
    Close,
    Colon,
    /// Ends a sentence.
    Stop,
    /// A word or mark that says nothing here.
    Other,
}

/// A token with its range in the passage.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The words of a passage in stretches, between which a sentence surely ends.
pub(super) fn stretches<'t>(text: &'t str, words: &'t Marked<'t>) -> impl Iterator<Item = Range<usize>> + 't {
    let mut from = 0;
    std::iter::from_fn(move || {
        let begin = from;
        from += 1;
        while let Some(at) = words.next(from, Trigger::GAP)
            && !sentence_surely_ends(text, words, at)
        {
            from = at + 1;
        }
        from = words.next(from, Trigger::GAP).unwrap_or(words.len());
        (begin < words.len()).then_some(begin..from)
    })
}

/// Whether a token ends a sentence between the word before `at` and that word, and none goes on over it.
fn sentence_surely_ends(text: &str, words: &Marked<'_>, at: usize) -> bool {
    let last = words[at - 1];
    let gap = &text[last.end()..words[at].start()];
    // `5pm.` is a number with its full stop; one letter and a full stop may be short for a word.
    let stops = || gap.starts_with(". ") && last.end() - last.start() > 1 && sentence_ends(text, last.end());
    !words.bears(at - 1, Trigger::DIGIT) && (gap.contains([';', '!', '?', '|']) || stops())
}

/// Reads a stretch of a passage's words, with the marks on both sides; linear in its length.
pub(super) fn tokens(text: &str, words: &Marked<'_>, range: Range<usize>, out: &mut Vec<Token>) {
    out.clear();
    let mut done = range.start.checked_sub(1).map_or(0, |before| words[before].end());
    let mut at = range.start;
    while at < range.end {
        let word = words[at];
        marks(text, done, word.start(), out);
        let named = words.bears(at, Trigger::ZONE_NAME.or(Trigger::ZONE_CUE));
        let (kind, end, count) =
            if named { token(text, &words[at..], phrase_reach(text, words, at)) } else { other(text, word) };
        out.push(Token { kind, start: word.start(), end });
        done = end;
        at += count;
        while words.get(at).is_some_and(|next| next.start() < done) {
            at += 1;
        }
    }
    let end = words.get(at).map_or(text.len(), |next| next.start());
    marks(text, done.min(end), end, out);
}

/// A number, a name of the IANA's, or a word of no meaning: a token of one word, its end, and how many words it takes.
fn other(text: &str, word: Word) -> (Kind, usize, usize) {
    let rest = &text[word.start()..];
    if rest.starts_with(|c: char| c.is_ascii_digit()) {
        return match number(rest) {
            Ok((tail, number)) => (Kind::Number(number), text.len() - tail.len(), 1),
            Err(_) => (Kind::Other, word.end(), 1),
        };
    }
    iana(text, word).map_or((Kind::Other, word.end(), 1), |(zone, end)| (Kind::Iana(zone), end, 1))
}

/// The token that the words begin with, its end, and how many words it takes; so many of them stand together.
fn token(text: &str, words: &[Word], together: usize) -> (Kind, usize, usize) {
    let word = words[0];
    let alone = other(text, word);
    if text.as_bytes()[word.start()].is_ascii_digit() || !matches!(alone.0, Kind::Other) {
        return alone;
    }
    let mut best = (Kind::Other, 1);
    let mut longest = 0;
    let near = &words[..together];
    if let Some((count, cue)) = ZONE_CUES.longest(near) {
        best = (Kind::Cue(cue), count);
        longest = count;
    }
    if let Some((count, group)) = ZONE_GROUPS.longest(near)
        && count >= longest
        && capital_us(&text[word.start()..near[count - 1].end()])
    {
        best = (Kind::Group(group), count);
        longest = count;
    }
    if let Some((count, name)) = ZONES.longest(near)
        && count >= longest
        && spelled(name, &text[word.start()..near[count - 1].end()])
    {
        best = (Kind::Zone(name), count);
        // Of `Greenwich Mean time zone`, "time" belongs to "zone".
        if zone_after(text, words, count)
            && let Some((fewer, name)) = ZONES.longest(&near[..count - 1])
            && spelled(name, &text[word.start()..near[fewer - 1].end()])
        {
            best = (Kind::Zone(name), fewer);
        }
    }
    (best.0, words[best.1 - 1].end(), best.1)
}

/// Whether the last of the words is "time" and the next "zone".
fn zone_after(text: &str, words: &[Word], count: usize) -> bool {
    let is = |word: &Word, wanted: &str| text[word.start()..word.end()].eq_ignore_ascii_case(wanted);
    let [.., last, next] = &words[..words.len().min(count + 1)] else { return false };
    count > 1 && words.len() > count && is(last, "time") && (is(next, "zone") || is(next, "zones"))
}

/// The greatest number of words of a name.
const REACH: usize = 8;

/// How many of the words from `at` on stand together without a mark that ends a phrase.
fn phrase_reach(text: &str, words: &Marked<'_>, at: usize) -> usize {
    let end = words.len().min(at + REACH);
    let ends = |b: u8| matches!(b, b'?' | b'!' | b';' | b':' | b',' | b'(' | b')' | b'[' | b']' | b'|' | b'/' | b'+');
    let ends_before = |next: usize| {
        let last = words[next - 1];
        let gap = &text[last.end()..words[next].start()];
        gap.starts_with(". ") && last.end() - last.start() > 1 || gap.bytes().any(ends)
    };
    (at + 1..end).find(|next| words.bears(*next, Trigger::GAP) && ends_before(*next)).unwrap_or(end) - at
}

/// `US` is the country; `us` is the speaker.
fn capital_us(text: &str) -> bool {
    text.len() != 2 || !text.eq_ignore_ascii_case("us") || text == "US"
}

fn spelled(name: ZoneName, text: &str) -> bool {
    match name.standing {
        Standing::Capitals | Standing::Weak => !text.bytes().any(|b| b.is_ascii_lowercase()),
        Standing::Code | Standing::Name | Standing::Place => true,
    }
}

/// A name of the IANA's, such as `Europe/Berlin`.
#[inline]
pub(super) fn iana(text: &str, word: Word) -> Option<(Tz, usize)> {
    if text.as_bytes().get(word.end()) != Some(&b'/') {
        return None;
    }
    // No name is longer, and a text of slashes must not be read to its end at every word.
    const LONGEST: usize = 40;
    let rest = &text[word.start()..];
    let inside = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'_' | b'-' | b'+');
    let length = rest.bytes().take(LONGEST).take_while(inside).count();
    let name = &rest[..length];
    let zone = name.parse().ok()?;
    Some((zone, word.start() + name.len()))
}

/// The marks between two words.
fn marks(text: &str, start: usize, end: usize, out: &mut Vec<Token>) {
    let gap = &text[start..end];
    if gap == " " {
        return;
    }
    for (at, c) in gap.char_indices() {
        let kind = match c {
            '+' => Kind::Plus,
            '-' | '–' | '—' | '−' | '‐' | '‑' | '‒' | '~' | '→' => Kind::Dash,
            '±' => Kind::PlusMinus,
            ',' => Kind::Comma,
            '/' => Kind::Slash,
            '(' | '[' | '{' => Kind::Open,
            ')' | ']' | '}' => Kind::Close,
            ':' => Kind::Colon,
            ';' | '|' | '•' | '·' | '!' | '?' => Kind::Stop,
            '.' if sentence_ends(text, start + at) => Kind::Stop,
            _ => continue,
        };
        let end = start + at + c.len_utf8();
        // `+/-`, `+-`, `-/+` are one sign.
        let signs = |a: &Kind, b: &Kind| matches!((a, b), (Kind::Plus, Kind::Dash) | (Kind::Dash, Kind::Plus));
        match out.as_slice() {
            [.., a, b] if matches!(b.kind, Kind::Slash) && a.start >= start && signs(&a.kind, &kind) => {
                out.pop();
            }
            [.., a] if a.start >= start && signs(&a.kind, &kind) => {}
            _ => {
                out.push(Token { kind, start: start + at, end });
                continue;
            }
        }
        if let Some(last) = out.last_mut() {
            last.kind = Kind::PlusMinus;
            last.end = end;
        }
    }
}

/// Whether the full stop at an offset ends a sentence, as in `U.S. time` it does not.
fn sentence_ends(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let letters = before.bytes().rev().take_while(u8::is_ascii_alphabetic).count();
    let word = &before[before.len() - letters..];
    if SHORTENED.iter().any(|short| short.eq_ignore_ascii_case(word)) {
        return false;
    }
    let mut after = text[at + 1..].chars();
    match after.next() {
        None => true,
        Some(c) if c.is_whitespace() => {
            letters != 1 && after.find(|c| !c.is_whitespace()).is_none_or(|c| !c.is_lowercase())
        }
        Some(_) => false,
    }
}

/// number = digits [ ( ":" | "." | "," | "h" ) digits ] [ "am" | "pm" | "h" | "hrs" | "min" ]
fn number(input: &str) -> IResult<&str, Number> {
    let (rest, whole) = digits(4, input)?;
    let width = whole.len() as u8;
    let (rest, part) = opt(pair(one_of(":.,hH"), |i| digits(2, i))).parse_complete(rest)?;
    let (rest, suffix) = opt(suffix).parse_complete(rest)?;
    let number = Number {
        whole: whole.parse().unwrap_or(u16::MAX),
        part: part.map(|(_, digits)| (digits.parse().unwrap_or(u16::MAX), digits.len() as u8)),
        mark: part.map(|(mark, _)| mark),
        width,
        suffix: suffix.unwrap_or(Suffix::None),
    };
    let (rest, ()) = word_end(rest)?;
    Ok((rest, number))
}

/// Up to `most` digits and no more behind them.
fn digits(most: usize, input: &str) -> IResult<&str, &str> {
    let (rest, found) = take_while_m_n(1, most, |c: char| c.is_ascii_digit())(input)?;
    not(one_of("0123456789")).parse_complete(rest)?;
    Ok((rest, found))
}

/// The letters behind a number, up to the end of their word.
fn suffix(input: &str) -> IResult<&str, Suffix> {
    let meridian = |first: &'static str, suffix: Suffix| {
        value(suffix, (one_of(first), opt(tag(".")), one_of("mM"), opt(terminated(tag("."), word_end))))
    };
    alt((
        meridian("aA", Suffix::Am),
        meridian("pP", Suffix::Pm),
        unit("hours", Suffix::Hours),
        unit("hour", Suffix::Hours),
        unit("hrs", Suffix::Hours),
        unit("hr", Suffix::Hours),
        unit("h", Suffix::Hours),
        unit("min", Suffix::Minutes),
    ))
    .parse_complete(input)
}

/// No letter or digit follows.
fn word_end(input: &str) -> IResult<&str, ()> {
    not(satisfy(char::is_alphanumeric)).parse_complete(input)
}

fn unit<'t>(word: &'static str, suffix: Suffix) -> impl Fn(&'t str) -> IResult<&'t str, Suffix> {
    move |input| {
        value(suffix, verify(take(word.len()), |found: &str| found.eq_ignore_ascii_case(word)))
            .parse_complete(input)
            .and_then(|(rest, suffix)| word_end(rest).map(|(rest, ())| (rest, suffix)))
    }
}
