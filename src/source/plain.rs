//! Plain text as the later stages read it: every line end is a line feed and every no-break space a space.
//!
//! Line ends of carriage returns and no-break spaces say the same as the plain ones, and grammars that compare what
//! stands between two words would not have to know them. A text without them is borrowed.

use super::{Map, Text};
use crate::span::Span;
use std::borrow::Cow;

/// Reads plain text or Markdown.
pub(super) fn read(source: &str) -> Text<'_> {
    let (text, map) = match spelt_plainly(source) {
        Some((text, map)) => (Cow::Owned(text), Some(map)),
        None => (Cow::Borrowed(source), None),
    };
    let maps = map.into_iter().collect();
    Text { text, source, maps, markup: false, typed: true, marks: Vec::new(), anchors: Vec::new() }
}

/// The text with its line ends and no-break spaces replaced; none where it has none to replace.
fn spelt_plainly(source: &str) -> Option<(String, Map)> {
    let bytes = source.as_bytes();
    let mut odd =
        memchr::memchr3_iter(b'\r', NO_BREAK[0], NO_BREAK[1], bytes).filter(|at| odd_length(&bytes[*at..]) > 0);
    let first = odd.next()?;
    let mut text = String::with_capacity(source.len());
    let mut map = Map::default();
    let mut from = 0;
    for at in std::iter::once(first).chain(odd) {
        let length = odd_length(&bytes[at..]);
        map.push(at - from, Span::new(from, at));
        text.push_str(&source[from..at]);
        from = at + length;
        // Of the two bytes of a line end, the second is a line feed already.
        if bytes[at] != b'\r' {
            map.push(1, Span::new(at, from));
            text.push(' ');
        } else if bytes.get(from) != Some(&b'\n') {
            map.push(1, Span::new(at, from));
            text.push('\n');
        }
    }
    map.push(source.len() - from, Span::new(from, source.len()));
    text.push_str(&source[from..]);
    text.shrink_to_fit();
    map.shrink();
    Some((text, map))
}

/// First bytes of the no-break spaces.
const NO_BREAK: [u8; 2] = [0xc2, 0xe2];

/// Bytes of the carriage return or no-break space that a text begins with, 0 where it begins with neither.
fn odd_length(text: &[u8]) -> usize {
    match text {
        [b'\r', ..] => 1,
        // U+00A0; U+2007, as wide as a figure; U+202F, the narrow one.
        [0xc2, 0xa0, ..] => 2,
        [0xe2, 0x80, 0x87 | 0xaf, ..] => 3,
        _ => 0,
    }
}

/// Place and length of the first no-break space of a text.
#[cfg(feature = "html")]
pub(super) fn no_break(text: &[u8]) -> Option<(usize, usize)> {
    let mut places = memchr::memchr2_iter(NO_BREAK[0], NO_BREAK[1], text);
    places.find_map(|at| Some((at, odd_length(&text[at..]))).filter(|(_, length)| *length > 0))
}

/// Offsets of the line ends; a carriage return and a line feed make one.
#[cfg(feature = "html")]
pub(super) fn line_ends(text: &[u8]) -> impl Iterator<Item = usize> {
    memchr::memchr2_iter(b'\n', b'\r', text).filter(|at| text[*at] == b'\n' || text.get(at + 1) != Some(&b'\n'))
}
