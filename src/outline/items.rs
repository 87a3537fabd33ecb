//! The nom grammar of a section over its lines.
//!
//! ```text
//! section   = [ heading ] entry*
//! entry     = bullet_line continuation* | plain_line continuation*
//! ```
//!
//! Entries with bullets are the section's items. Text that lost its bullets on the way has only plain lines: those
//! are items where they look like a list.

use super::shape::Shape;
use crate::posting::SectionKind;
use crate::text::{Cut, Line, Lines, Mark};
use nom::{IResult, Input, Needed, Parser, combinator::verify, error::Error, multi::fold_many0};
use std::iter::{Enumerate, Map, Zip};
use std::ops::Range;
use std::slice::Iter;

/// A line with its shape, the token of this grammar.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    line: &'a Line,
    shape: Shape,
}

/// Lines still to be read.
#[derive(Clone, Copy, Debug)]
struct Tokens<'a> {
    lines: &'a [Line],
    shapes: &'a [Shape],
}

/// Makes a token of a line and its shape.
type Pair<'a> = fn((&'a Line, &'a Shape)) -> Token<'a>;

impl<'a> Input for Tokens<'a> {
    type Item = Token<'a>;
    type Iter = Map<Zip<Iter<'a, Line>, Iter<'a, Shape>>, Pair<'a>>;
    type IterIndices = Enumerate<Self::Iter>;

    fn input_len(&self) -> usize {
        self.lines.len()
    }

    fn take(&self, count: usize) -> Self {
        Self { lines: &self.lines[..count], shapes: &self.shapes[..count] }
    }

    fn take_from(&self, from: usize) -> Self {
        Self { lines: &self.lines[from..], shapes: &self.shapes[from..] }
    }

    fn take_split(&self, count: usize) -> (Self, Self) {
        (self.take_from(count), self.take(count))
    }

    fn position<P: Fn(Self::Item) -> bool>(&self, predicate: P) -> Option<usize> {
        self.iter_elements().position(predicate)
    }

    fn iter_elements(&self) -> Self::Iter {
        let pair: Pair<'a> = |(line, shape)| Token { line, shape: *shape };
        self.lines.iter().zip(self.shapes).map(pair)
    }

    fn iter_indices(&self) -> Self::IterIndices {
        self.iter_elements().enumerate()
    }

    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        if count <= self.lines.len() { Ok(count) } else { Err(Needed::new(count - self.lines.len())) }
    }
}

type Parsed<'a, T> = IResult<Tokens<'a>, T, Error<Tokens<'a>>>;

/// One line of any shape.
fn line<'a>(input: Tokens<'a>) -> Parsed<'a, Token<'a>> {
    match (input.lines, input.shapes) {
        ([line, lines @ ..], [shape, shapes @ ..]) => Ok((Tokens { lines, shapes }, Token { line, shape: *shape })),
        _ => Err(nom::Err::Error(Error { input, code: nom::error::ErrorKind::Eof })),
    }
}

fn continuation<'a>(input: Tokens<'a>) -> Parsed<'a, Token<'a>> {
    verify(line, |token: &Token<'_>| token.shape == Shape::Continued || token.line.cut == Cut::Sentence)
        .parse_complete(input)
}

/// A line and those, or sentences, that go on with it.
fn entry(input: Tokens<'_>) -> Parsed<'_, Entry> {
    let (input, first) = line(input)?;
    let seed = || Entry {
        start: first.line.body,
        end: first.line.end,
        indent: first.line.indent,
        bullet: matches!(first.line.mark, Mark::Bullet | Mark::Enumeration),
        gap: first.line.gap,
        plain: matches!(first.shape, Shape::Prose | Shape::Item | Shape::Field { .. } | Shape::Continued),
    };
    fold_many0(continuation, seed, |entry, token: Token<'_>| Entry { end: token.line.end, ..entry })
        .parse_complete(input)
}

/// What one entry of a section spans.
#[derive(Clone, Copy, Debug)]
struct Entry {
    start: usize,
    end: usize,
    indent: u16,
    bullet: bool,
    gap: bool,
    /// Neither heading nor separator.
    plain: bool,
}

/// An item's span in the text and its depth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ItemPlan {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) depth: u8,
}

/// Kinds whose sections are lists: bare lines in them lost their bullets, and a long paragraph behind them is of
/// another kind.
pub(super) const fn is_listed(kind: SectionKind) -> bool {
    matches!(
        kind,
        SectionKind::Responsibilities
            | SectionKind::Requirements
            | SectionKind::Preferred
            | SectionKind::Skills
            | SectionKind::Location
            | SectionKind::Benefits
    )
}

/// Longest bare line that may be an item.
const LONGEST_BARE: usize = 420;

/// Appends the items of the section whose lines are `range`, its heading line left out; `value` is what stands behind
/// the heading in its line.
pub(super) fn items(
    lines: &Lines<'_>,
    shapes: &[Shape],
    range: Range<usize>,
    kind: SectionKind,
    value: Option<(usize, usize)>,
    out: &mut Vec<ItemPlan>,
) {
    let first = out.len();
    let mut rest = Tokens { lines: &lines.lines[range.clone()], shapes: &shapes[range] };
    let bulleted = rest.lines.iter().any(|l| matches!(l.mark, Mark::Bullet | Mark::Enumeration));
    if !bulleted && !is_listed(kind) {
        return;
    }
    let mut depths = Depths::default();
    let mut paragraphs = 0;
    let mut long = 0;
    let mut bare = 0;
    if !bulleted
        && !rest.lines.is_empty()
        && let Some((start, end)) = value.filter(|(start, end)| end - start <= LONGEST_BARE)
    {
        bare += 1;
        out.push(ItemPlan { start, end, depth: 0 });
    }
    while let Ok((after, entry)) = entry(rest) {
        rest = after;
        // Marks alone are no entry: `***`.
        if !entry.plain || !has_words(&lines.text[entry.start..entry.end]) {
            continue;
        }
        if bulleted {
            if entry.bullet {
                let depth = depths.of(entry.indent);
                out.push(ItemPlan { start: entry.start, end: entry.end, depth });
            }
            continue;
        }
        bare += 1;
        paragraphs += usize::from(entry.gap);
        long += usize::from(entry.end - entry.start > LONGEST_BARE);
        let lead_in = lines.text[..entry.end].ends_with([':', '：']);
        if !lead_in {
            out.push(ItemPlan { start: entry.start, end: entry.end, depth: 0 });
        }
    }
    if !bulleted && (bare < 2 || long * 2 > bare || (paragraphs + 1 >= bare && prose_like(&out[first..]))) {
        out.truncate(first);
    }
}

/// Whether a text has a letter or digit; nearly all begin with one.
fn has_words(text: &str) -> bool {
    text.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric) || text.contains(char::is_alphanumeric)
}

/// Whether entries that all stand apart are paragraphs rather than a list.
fn prose_like(items: &[ItemPlan]) -> bool {
    let total: usize = items.iter().map(|i| i.end - i.start).sum();
    total > 220 * items.len().max(1)
}

/// Indents of the lists that are open, outermost first.
#[derive(Default)]
struct Depths {
    open: Vec<u16>,
}

impl Depths {
    fn of(&mut self, indent: u16) -> u8 {
        while self.open.last().is_some_and(|open| *open > indent) {
            self.open.pop();
        }
        if self.open.last().is_none_or(|open| *open < indent) && self.open.len() < 255 {
            self.open.push(indent);
        }
        u8::try_from(self.open.len().saturating_sub(1)).unwrap_or(u8::MAX)
    }
}
