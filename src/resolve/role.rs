//! Title, company, level and employment types: the best of what the lines state.
//!
//! Precedence: a field before the title line, the title line before sentences. Levels come from the title first.

use super::spanned;
use crate::grammar::{RoleFacts, Stated, is_title_line, levels};
use crate::lexicon::employers::NO_NAMES;
use crate::outline::Range;
use crate::posting::{Posting, Seniority};
use crate::source::Text;
use crate::span::{Span, Spanned};
use crate::token::Word;
use crate::token::fold::folded;

/// Least sureness of a name that is taken for the employer's.
const SURE: u32 = 3;
/// Most occurrences of a name that are counted.
const MOST_COUNTED: usize = 5;

/// Fills what field lines left open.
pub(super) fn resolve(text: &Text<'_>, facts: &RoleFacts, range: Range, title: Option<Range>, posting: &mut Posting) {
    let mut title = title;
    if posting.title.is_none()
        && let Some(line) = best_title(facts)
    {
        let (name, company) = parts(&text.text, line);
        title = Some(name);
        posting.title = Some(spanned(text, name));
        if let Some(company) = company.filter(|_| posting.company.is_none()) {
            posting.company = Some(spanned(text, company));
        }
    }
    if posting.company.is_none()
        && let Some(range) = best_name(&text.text, range, &facts.names)
    {
        posting.company = Some(spanned(text, range));
    }
    seniority(text, facts, title, posting);
    employment(text, facts, posting);
}

/// The title that the lines state most surely; the first of equals.
fn best_title(facts: &RoleFacts) -> Option<Range> {
    let mut best: Option<(Range, u8)> = None;
    for (range, weight) in &facts.titles {
        if best.is_none_or(|(_, most)| *weight > most) {
            best = Some((*range, *weight));
        }
    }
    best.map(|(range, _)| range)
}

/// Title and company of a line that may hold both, between brackets, bars or dashes.
///
/// ```text
/// line = "[" company "]" " - " "[" title "]" …  |  company " - " title  |  title ( " | " … )*  |  title " at " company
///      | company ( " | " … )* " | " title ( " | " … )*
/// ```
pub(super) fn parts(text: &str, range: Range) -> (Range, Option<Range>) {
    let line = &text[range.0..range.1];
    let is_title = |part: Range| {
        let part = &text[part.0..part.1];
        let words: Vec<Word> = crate::lexicon::words(part);
        is_title_line(part, &words)
    };
    let mut pieces: Vec<Range> = Vec::new();
    let mut push = |from: usize, to: usize| {
        let piece = &text[from..to];
        let mark =
            |c: char| c.is_whitespace() || matches!(c, '#' | '*' | '_' | '`' | '[' | ']' | '-' | '–' | '—' | '|');
        let start = from + (piece.len() - piece.trim_start_matches(mark).len());
        let end = to - (piece.len() - piece.trim_end_matches(mark).len());
        if start < end {
            pieces.push((start, end));
        }
    };
    let mut from = range.0;
    let mut depth = 0_usize;
    let mut previous = ' ';
    for (at, c) in line.char_indices() {
        let spaced = previous.is_whitespace() && line[at + c.len_utf8()..].starts_with(char::is_whitespace);
        let cuts = match c {
            '[' => {
                depth += 1;
                depth == 1
            }
            ']' => {
                depth = depth.saturating_sub(1);
                depth == 0
            }
            '|' | '｜' => depth == 0,
            '-' | '–' | '—' => depth == 0 && spaced,
            _ => false,
        };
        if cuts {
            push(range.0.max(from), range.0 + at);
            from = range.0 + at + c.len_utf8();
        }
        previous = c;
    }
    push(from, range.1);
    let whole = (pieces.first().map_or(range.0, |piece| piece.0), range.1);
    let Some(found) = pieces.iter().position(|piece| is_title(*piece)) else { return (range, None) };
    let bars = line.contains(['|', '｜', '[']);
    // A list's tag is no firm: `[jobs] Baker`.
    let names = |piece: &Range| {
        let piece = &text[piece.0..piece.1];
        piece.split_whitespace().count() <= 5
            && !crate::lexicon::words_of(piece).all(|word| NO_NAMES.whole(std::slice::from_ref(&word)).is_some())
    };
    match found {
        // "Baker - Night shift" is a title as a whole; what stands behind a bar is no part of it.
        0 if bars => (pieces[0], None),
        0 => {
            let end = range.0
                + line.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | '#' | '`')).len();
            ((whole.0, end.max(whole.0)), None)
        }
        _ => {
            // In a hiring thread the firm stands first, and place and terms may stand before the title.
            let thread = line.matches(" | ").count() >= 2;
            (pieces[found], Some(pieces[if thread { 0 } else { found - 1 }]).filter(names))
        }
    }
}

/// The name that most of the posting's sentences point to.
fn best_name(text: &str, posting: Range, names: &[(Range, u8)]) -> Option<Range> {
    // The first names decide; a posting that names hundreds says the employer's early.
    let names = &names[..names.len().min(64)];
    let keys: Vec<String> = names.iter().map(|(range, _)| folded(&text[range.0..range.1])).collect();
    let mut sums: Vec<(Range, u32)> = Vec::new();
    for (at, (range, _)) in names.iter().enumerate() {
        if keys[..at].contains(&keys[at]) {
            continue;
        }
        let same = |other: &String| {
            *other == keys[at] || keys[at].strip_prefix(other.as_str()).is_some_and(|rest| rest.starts_with(' '))
        };
        let sum = names.iter().zip(&keys).filter(|(_, key)| same(key)).map(|((_, weight), _)| u32::from(*weight)).sum();
        sums.push((*range, sum));
    }
    sums.sort_by_key(|(_, sum)| std::cmp::Reverse(*sum));
    let mut best: Option<(Range, u32)> = None;
    for (range, sum) in sums.into_iter().take(4) {
        // How often a name stands in the posting tells the employer from those that are mentioned once.
        let name = &text[range.0..range.1];
        let places = memchr::memmem::find_iter(&text.as_bytes()[posting.0..posting.1], name);
        let often = places.take(MOST_COUNTED).count().saturating_sub(1);
        let sum = sum + often as u32;
        if best.is_none_or(|(_, most)| sum > most) {
            best = Some((range, sum));
        }
    }
    best.filter(|(_, sum)| *sum >= SURE).map(|(range, _)| range)
}

/// Levels: the title's, else a field's, else those of the sentences that name the title.
fn seniority(text: &Text<'_>, facts: &RoleFacts, title: Option<Range>, posting: &mut Posting) {
    let mut found: Vec<(Span, Seniority)> = Vec::new();
    if let Some(range) = title {
        let line = &text.text[range.0..range.1];
        let words: Vec<Word> = crate::lexicon::words(line);
        levels(line, &words, |part, level| found.push((text.span(range.0 + part.0, range.0 + part.1), level)));
        rank(&mut found);
    }
    for stated in [Stated::Field, Stated::Prose] {
        if found.is_empty() {
            let of = facts.levels.iter().filter(|(_, _, place)| *place == stated);
            found.extend(of.map(|(range, level, _)| (text.span(range.0, range.1), *level)));
        }
    }
    for (span, level) in found {
        if !posting.seniority.iter().any(|known| known.value == level) {
            posting.seniority.push(Spanned::new(level, span));
        }
    }
}

/// In a title the rank decides before the years: a senior director is a director, an associate director too.
fn rank(found: &mut [(Span, Seniority)]) {
    let order = |level: Seniority| match level {
        Seniority::Intern => 0,
        Seniority::Executive => 1,
        Seniority::Director => 2,
        Seniority::Principal => 3,
        Seniority::Staff => 4,
        _ => 5,
    };
    found.sort_by_key(|(_, level)| order(*level));
}

/// Employment types: those of fields and of the title, else those of sentences.
fn employment(text: &Text<'_>, facts: &RoleFacts, posting: &mut Posting) {
    let stated = facts.types.iter().any(|(_, _, place)| *place != Stated::Prose);
    for (range, kind, place) in &facts.types {
        let counts = !stated || *place != Stated::Prose;
        if counts && !posting.employment_types.iter().any(|known| known.value == *kind) {
            posting.employment_types.push(Spanned::new(*kind, text.span(range.0, range.1)));
        }
    }
}
