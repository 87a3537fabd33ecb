//! Links in text and in Markdown.

use nom::branch::alt;
use nom::bytes::complete::{tag_no_case, take_while_m_n, take_while1};
use nom::combinator::{peek, recognize, rest, verify};
use nom::sequence::preceded;
use nom::{IResult, Parser};

/// Longest address, and longest linked text, that are looked for.
const LONGEST: usize = 2_000;
const LONGEST_TEXT: usize = 200;

type Span = (usize, usize);

/// ink = a character that an address may hold
fn is_ink(c: char) -> bool {
    !c.is_whitespace()
        && !c.is_control()
        && !matches!(c, '<' | '>' | '"' | '`' | '|' | '^' | '{' | '}' | '\\' | '”' | '“')
}

/// url, see the module above
fn url(input: &str) -> IResult<&str, &str> {
    let ink = || take_while1(is_ink);
    let host = || verify(take_while1(is_ink), |rest: &str| rest.starts_with(|c: char| c.is_alphanumeric() || c == '['));
    let mail = verify(take_while_m_n(3, LONGEST, is_ink), |rest: &str| rest.contains('@'));
    recognize(alt((
        (alt((tag_no_case("https://"), tag_no_case("http://"))), host()),
        (tag_no_case("www."), preceded(peek(verify(rest, |rest: &str| is_domain(rest))), ink())),
        (tag_no_case("mailto:"), mail),
    )))
    .parse_complete(input)
}

/// Whether a domain with a dot begins here.
fn is_domain(rest: &str) -> bool {
    let ends = |c: char| !is_ink(c) || matches!(c, '/' | '?' | '#' | ':' | ')' | ']');
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | ',' | ';' | '!');
    let length = rest.find(|c: char| !inside(c)).unwrap_or(rest.len());
    if !rest[length..].chars().next().is_none_or(ends) {
        return false;
    }
    let mut labels = rest[..length].trim_end_matches(['.', ',', ';', '!']).split('.');
    let good = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    labels.clone().count() >= 2 && labels.all(good)
}

/// The link whose address begins at an offset: the whole of it, its address, the linked words.
pub(super) fn at(text: &str, start: usize) -> Option<(Span, Span, Option<Span>)> {
    let mut end = start + LONGEST.min(text.len() - start);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let (_, found) = url(&text[start..end]).ok()?;
    let found = trimmed(found);
    let address = (start, start + found.len());
    match linked(text, start, found) {
        Some((whole, words, length)) => Some((whole, (start, start + length), Some(words))),
        None => Some((address, address, None)),
    }
}

/// The address without the marks of the sentence around it; brackets that close within it stay.
fn trimmed(url: &str) -> &str {
    let count = |mark: u8| url.bytes().filter(|byte| *byte == mark).count();
    let mut brackets = [(')', count(b')'), count(b'(')), (']', count(b']'), count(b'['))];
    let mut kept = url;
    while let Some(last) = kept.chars().next_back() {
        let bracket = brackets.iter_mut().find(|(close, ..)| *close == last);
        match (last, bracket) {
            (_, Some((_, closing, opening))) if *closing > *opening => *closing -= 1,
            ('.' | ',' | ';' | ':' | '!' | '?' | '\'' | '’' | '*' | '_' | '»' | '…', _) => {}
            _ => break,
        }
        kept = &kept[..kept.len() - last.len_utf8()];
    }
    kept
}

/// `[words](url)` around an address: the whole, the words, the length of the address.
fn linked(text: &str, start: usize, url: &str) -> Option<(Span, Span, usize)> {
    let before = text[..start].strip_suffix('<').unwrap_or(&text[..start]).strip_suffix("](")?;
    let mut from = before.len().saturating_sub(LONGEST_TEXT);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    // Brackets within the words stand in pairs.
    let mut depth = 0;
    let open = before[from..].char_indices().rev().find(|(_, c)| {
        match c {
            ']' => depth += 1,
            '[' if depth == 0 => return true,
            '[' => depth -= 1,
            _ => {}
        }
        false
    })?;
    let open = from + open.0;
    let end = start + url.len();
    // Behind the address there may be a title, up to the bracket that closes.
    let mut behind = text.as_bytes()[end..].iter().take(LONGEST_TEXT);
    let close = behind.position(|byte| matches!(byte, b')' | b'\n')).filter(|at| text.as_bytes()[end + at] == b')')?;
    let words = before[open + 1..].trim();
    let first = open + 1 + before[open + 1..].find(words)?;
    let words = (!words.is_empty()).then_some((first, first + words.len()))?;
    Some(((open, end + close + 1), words, url.len()))
}
