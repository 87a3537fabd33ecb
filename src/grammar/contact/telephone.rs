//! Telephone numbers.
//!
//! A number is one of a telephone by its `+`, by the word before it, or by the grouping that only telephones have; pay,
//! identifiers, dates and postal codes have none of these.

use crate::lexicon::contact::IDENTIFIERS;
use crate::token::Word;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::char;
use nom::combinator::{map, opt, recognize};
use nom::sequence::{delimited, pair};
use nom::{IResult, Parser};

/// Digits of one group and groups of one number, at most.
const GROUP: usize = 14;
const GROUPS: usize = 9;
/// How far behind its word a number may stand, in words.
const REACH: usize = 4;

/// The groups of a number.
#[derive(Clone, Copy, Debug, Default)]
struct Groups {
    lengths: [usize; GROUPS],
    count: usize,
    digits: usize,
    /// Separators that are no blanks.
    marks: bool,
}

impl Groups {
    const fn add(mut self, length: usize, mark: bool) -> Self {
        if self.count < GROUPS {
            self.lengths[self.count] = length;
            self.count += 1;
            self.digits += length;
            self.marks |= mark;
        }
        self
    }

    fn lengths(&self) -> &[usize] {
        &self.lengths[..self.count]
    }
}

/// group = digit+ | "(" digit+ ")"
fn group(input: &str) -> IResult<&str, (&str, bool)> {
    let digits = || take_while_m_n(1, GROUP, |c: char| c.is_ascii_digit());
    alt((map(digits(), |d| (d, false)), map(delimited(char('('), digits(), char(')')), |d| (d, true))))
        .parse_complete(input)
}

/// separator = blank | [ blank ] ( "-" | "." | "/" ) [ blank ] | nothing, before a bracket or behind one
fn separator(input: &str) -> IResult<&str, &str> {
    let blank = || opt(alt((tag(" "), tag("\u{a0}"), tag("\u{202f}"))));
    let mark = alt((tag("-"), tag("."), tag("/"), tag("–"), tag("‑")));
    recognize((blank(), opt(mark), blank())).parse_complete(input)
}

/// telephone, see the module above; what is left, and the groups
fn telephone(input: &str) -> IResult<&str, Groups> {
    let (rest, (plus, (first, bracketed))) = pair(opt(tag("+")), group).parse_complete(input)?;
    let mut all = Groups::default().add(first.len(), bracketed);
    // A number of North America has ten digits, the country's own digit aside; what follows is something else.
    let most = if plus.is_some() && first == "1" { 11 } else { 15 };
    if plus.is_some() && first.len() > 4 {
        // `+4712345678` stands alone or goes on.
        all.marks = true;
    }
    let mut at = rest;
    let mut bracket = bracketed;
    let step = |input| pair(separator, group).parse_complete(input);
    for _ in 1..GROUPS {
        let Ok((after, (gap, (digits, closed)))) = step(at) else { break };
        let glued = gap.is_empty() && !closed && !bracket;
        if glued || all.digits + digits.len() > most {
            break;
        }
        all = all.add(digits.len(), gap.contains(['-', '.', '/', '–', '‑']) || closed);
        bracket = closed;
        at = after;
        if all.digits == most {
            break;
        }
    }
    Ok((at, all))
}

/// Whether groups are a date's: `31.07.2026`, `2026-07-31`.
fn is_date(groups: &Groups) -> bool {
    matches!(groups.lengths(), [1 | 2, 1 | 2, 4, ..] | [4, 1 | 2, 1 | 2, ..]) && groups.marks
}

/// The number that begins at an offset, where it is one of a telephone.
fn number(text: &str, start: usize, labelled: bool) -> Option<(usize, usize)> {
    let input = &text[start..];
    let (rest, groups) = telephone(input).ok()?;
    let end = text.len() - rest.len();
    let before = text[..start].chars().next_back();
    // A number goes on before or behind: an identifier, an amount, a time, a share.
    let tied = |c: char| c.is_alphanumeric() || matches!(c, '$' | '€' | '£' | '#' | '+' | '=' | '_');
    if before.is_some_and(tied) || rest.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '%' | '€' | '$' | '£'))
    {
        return None;
    }
    let more =
        rest.strip_prefix([':', ',', '.', '-', '/']).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if more {
        return None;
    }
    let digits = groups.digits;
    let good = if input.starts_with('+') {
        (8..=15).contains(&digits) && !input.starts_with("+0") && !input[..end - start].ends_with("000 000")
    } else if is_date(&groups) {
        false
    } else if labelled {
        (6..=15).contains(&digits)
    } else {
        grouped(input, &groups)
    };
    good.then_some((start, end))
}

/// Whether the grouping alone makes a number one of a telephone.
fn grouped(input: &str, groups: &Groups) -> bool {
    let north_america = match groups.lengths() {
        [3, 3, 4] => {
            groups.marks && input.trim_start_matches('(').starts_with(['2', '3', '4', '5', '6', '7', '8', '9'])
        }
        [1, 3, 3, 4] => groups.marks && input.starts_with('1'),
        _ => false,
    };
    let international = input.starts_with("00") && !input.starts_with("000");
    let bound = if international { 10..=15 } else { 9..=12 };
    let national = input.trim_start_matches('(').starts_with('0')
        && !input.starts_with("000")
        && groups.count >= 2
        && groups.lengths()[0] <= 6
        && bound.contains(&groups.digits);
    north_america || national
}

/// The telephone number that the digits at `at` open, with the `+` and the bracket before them.
pub(super) fn at(text: &str, words: &[Word], at: usize, labelled: bool) -> Option<(usize, usize)> {
    let first = words[at].start();
    let before = &text[..first];
    let bare = before.strip_suffix('(').unwrap_or(before);
    let start = if bare.ends_with('+') { bare.len() - 1 } else { bare.len() };
    let plus = start < bare.len();
    // Most numbers open none, which their first digits show.
    let opens = plus || labelled || text.as_bytes()[first] == b'0' || {
        let length = words[at].end() - first;
        length == 3 || (length == 1 && text.as_bytes()[first] == b'1')
    };
    if !opens {
        return None;
    }
    let identified = at.checked_sub(1).is_some_and(|last| IDENTIFIERS.whole(&words[last..at]).is_some());
    if !plus && !labelled && identified {
        return None;
    }
    number(text, start, labelled).or_else(|| (start < first && !plus).then(|| number(text, first, labelled))?)
}

/// The telephone number a few words behind the word for one.
pub(super) fn behind(text: &str, words: &[Word], next: usize) -> Option<(usize, usize)> {
    let from = words.get(next.checked_sub(1)?)?.end();
    for at in next..words.len().min(next + REACH) {
        let word = &words[at];
        if text[from..word.start()].contains(['\n', ';', '@'])
            || text[from..word.start()].contains(". ") && at > next + 1
        {
            return None;
        }
        if text.as_bytes()[word.start()].is_ascii_digit() {
            return self::at(text, words, at, true);
        }
    }
    None
}
