//! E-mail addresses.

use nom::bytes::complete::{tag, take_while_m_n};
use nom::combinator::{recognize, verify};
use nom::multi::many_m_n;
use nom::sequence::preceded;
use nom::{IResult, Parser};

/// Greatest lengths that the mail standards allow.
const LOCAL: usize = 64;
const LABEL: usize = 63;
const LABELS: usize = 8;

/// label = letter_or_digit ( letter_or_digit | "-" )*
fn label(input: &str) -> IResult<&str, &str> {
    verify(take_while_m_n(1, LABEL, |c: char| c.is_alphanumeric() || c == '-'), |label: &str| !label.starts_with('-'))
        .parse_complete(input)
}

/// domain = label ( "." label )+
fn domain(input: &str) -> IResult<&str, &str> {
    recognize((label, many_m_n(1, LABELS, preceded(tag("."), label)))).parse_complete(input)
}

const fn is_local(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-' | '\'' | '&')
}

/// Gives the range of each address; `first` is the first at-sign.
pub(super) fn scan(text: &str, first: usize, mut found: impl FnMut(usize, usize)) {
    for at in memchr::memchr_iter(b'@', &text.as_bytes()[first..]).map(|at| at + first) {
        if let Some((start, end)) = address(text, at) {
            found(start, end);
        }
    }
}

/// The address around an at-sign.
fn address(text: &str, at: usize) -> Option<(usize, usize)> {
    let before = &text[..at];
    let local = before.chars().rev().take(LOCAL + 1).take_while(|c| is_local(*c) || c.is_alphanumeric());
    let length: usize = local.map(char::len_utf8).sum();
    let local = before[at - length..].trim_start_matches(['.', '-', '+', '\'', '&', '%', '_']);
    if local.is_empty() || local.chars().count() > LOCAL || local.ends_with('.') {
        return None;
    }
    // A path before it makes it part of another kind of address.
    if before[..at - local.len()].ends_with(['/', '@', '=']) {
        return None;
    }
    let (rest, name) = domain(&text[at + 1..]).ok()?;
    let end = text.len() - rest.len();
    let top = name.rsplit('.').next()?;
    // `git@host:path` and `tool@1.2.3` are none.
    let path = rest.strip_prefix(':').is_some_and(|rest| rest.starts_with(|c: char| c.is_alphanumeric() || c == '/'));
    let known = top.len() >= 2 && top.chars().all(char::is_alphabetic) && !name.ends_with('-');
    (known && !path && !rest.starts_with('@')).then_some((at - local.len(), end))
}
