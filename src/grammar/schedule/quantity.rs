//! Numbers with a unit of time.

use super::super::cursor::{Read, Tokens, phrase, refuse};
use super::super::experience::join;
use crate::lexicon::schedule::{TIME_UNITS, TimeUnit};
use crate::lexicon::years::NUMBERS;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, opt};
use nom::sequence::pair;

/// A number or a range of numbers, as written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Quantity {
    pub(super) from: f64,
    pub(super) to: Option<f64>,
    pub(super) plus: bool,
    pub(super) unit: Option<TimeUnit>,
    /// Whether both ends have their unit glued to them, as in `9h-17h`, which is how clock times are written.
    pub(super) clock: bool,
}

#[derive(Clone, Copy)]
struct Amount {
    value: f64,
    plus: bool,
    glued: Option<TimeUnit>,
}

/// digits = digit{1,3} ( [.,] digit{1,2} )? unit?     the unit glued to the last digit
fn digits<'w, 't>(tokens: Tokens<'w, 't>) -> Read<'w, 't, Amount> {
    // Parts of longer numbers, of clock times and of amounts of money are none.
    if tokens.gap().ends_with(['.', ',', ':', '$', '€', '£', '¥', '#', '\'', '’']) && !tokens.gap().contains(": ")
    {
        return refuse(tokens);
    }
    let Some((mut rest, whole, mut glued)) = digit_word(tokens, 3) else { return refuse(tokens) };
    let mut value = f64::from(whole);
    if glued.is_none()
        && matches!(rest.gap(), "." | ",")
        && let Some((after, fraction, unit)) = digit_word(rest, 2)
    {
        let length = rest.spelt().bytes().take_while(u8::is_ascii_digit).count();
        value += f64::from(fraction) / if length == 1 { 10.0 } else { 100.0 };
        (rest, glued) = (after, unit);
    }
    // `17:00`, `1.200`, `1,200` and `20%` are other numbers.
    let other = rest.gap().starts_with(['%', ':', '€', '$', '£'])
        || (matches!(rest.gap(), "." | "," | "'" | "’") && rest.spelt().starts_with(|c: char| c.is_ascii_digit()));
    // "Office 9: ..." has a colon behind a number too, which ends what can be read all the same.
    if other && glued.is_none() {
        return refuse(tokens);
    }
    Ok((rest, Amount { value, plus: rest.gap().contains('+'), glued }))
}

/// A word of at most so many digits, with a unit glued to it.
fn digit_word<'w, 't>(tokens: Tokens<'w, 't>, most: usize) -> Option<(Tokens<'w, 't>, u16, Option<TimeUnit>)> {
    let spelt = tokens.spelt();
    let count = spelt.bytes().take_while(u8::is_ascii_digit).count();
    let value = (1..=most).contains(&count).then(|| spelt[..count].parse().ok()).flatten()?;
    let tail = &spelt[count..];
    if tail.is_empty() {
        return Some((tokens.skip(1), value, None));
    }
    let word = crate::lexicon::words_of(tail).next().filter(|word| word.end() - word.start() == tail.len())?;
    Some((tokens.skip(1), value, Some(TIME_UNITS.whole(&[word])?)))
}

/// amount = ( digits | number_word ) ( "(" the same again ")" )? "+"?
fn amount<'w, 't>(tokens: Tokens<'w, 't>) -> Read<'w, 't, Amount> {
    let spoken = |tokens| {
        map(phrase(&NUMBERS), |value| Amount { value: f64::from(value), plus: false, glued: None })
            .parse_complete(tokens)
    };
    let (rest, first) = alt((digits, spoken)).parse_complete(tokens)?;
    if first.glued.is_none()
        && rest.gap().trim() == "("
        && let Ok((inner, again)) = alt((digits, spoken)).parse_complete(rest)
        && again.value == first.value
    {
        return Ok((inner, again));
    }
    Ok((rest, first))
}

/// unit = blank | "-" | ")", unit_word
fn unit<'w, 't>(tokens: Tokens<'w, 't>) -> Read<'w, 't, TimeUnit> {
    let quiet = |c: char| c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '–' | ')' | '+' | '\u{200b}');
    if !tokens.gap().chars().all(quiet) {
        return refuse(tokens);
    }
    phrase(&TIME_UNITS)(tokens)
}

/// quantity, see the module above
pub(super) fn quantity<'w, 't>(tokens: Tokens<'w, 't>) -> Read<'w, 't, Quantity> {
    let (rest, (first, behind)) = pair(amount, opt(unit)).parse_complete(tokens)?;
    let first_unit = first.glued.or(behind);
    let single = Quantity { from: first.value, to: None, plus: first.plus, unit: first_unit, clock: false };
    let joined = pair(join, pair(amount, opt(unit))).parse_complete(rest);
    if let Ok((after, (adds, (other, behind)))) = joined {
        let other_unit = other.glued.or(behind);
        let alike = first_unit.is_none() || first_unit == other_unit;
        let spoken = rest.gap().contains(['-', '–', '—', '−', '‐', '‑', '~', '/']) || !rest.gap().contains([',', '(']);
        // "40 hours, 2 weeks" and "40 hours and 5 days" are two lengths.
        if alike && spoken && other.value > first.value && !(adds && first_unit.is_some()) {
            let clock = first.glued.is_some() && other.glued.is_some();
            let unit = other_unit;
            return Ok((after, Quantity { from: first.value, to: Some(other.value), plus: other.plus, unit, clock }));
        }
    }
    Ok((rest, single))
}
