//! Numbers as people of many countries write them.
//!
//! ```text
//! number    = ( grouped | plain ) decimals? stroke?
//! grouped   = digit{1,3} ( thousands | lakhs )
//! thousands = ( sep digit{3} )+                     the same sep throughout
//! lakhs     = ( "," digit{2} )+ "," digit{3}         behind one or two digits
//! plain     = digit+
//! sep       = "," | "." | "'" | "’" | blank
//! decimals  = ( "." | "," ) digit{1,2}                a mark other than sep
//! stroke    = ( "," | "." ) ( "-" | "–" | "—" )       3.000,-
//! ```
//!
//! One separator with three digits behind it groups, so that `1.500` is one thousand and five hundred everywhere.

use nom::bytes::complete::take_while_m_n;
use nom::character::complete::{digit1, one_of, satisfy};
use nom::combinator::{not, opt, recognize, verify};
use nom::multi::many1_count;
use nom::{IResult, Parser};

/// An exact decimal number: so many units of ten to the minus `scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Number {
    pub(crate) units: i64,
    pub(crate) scale: u8,
}

/// Numbers of as much and more are none: nobody is paid 10^13, and the bound leaves room for multipliers.
const TOO_LARGE: i64 = 10_000_000_000_000;

impl Number {
    /// A whole number.
    pub(crate) const fn whole(units: i64) -> Self {
        Self { units, scale: 0 }
    }

    /// The number times a factor, where that is whole and fits.
    pub(crate) fn times(self, factor: i64) -> Option<i64> {
        let product = self.units.checked_mul(factor)?;
        let divisor = 10_i64.checked_pow(u32::from(self.scale))?;
        (product % divisor == 0).then(|| product / divisor)
    }

    /// The number times a factor, rounded to the nearest whole one.
    pub(crate) fn rounded(self, factor: i64) -> Option<i64> {
        let product = self.units.checked_mul(factor)?;
        let divisor = 10_i64.checked_pow(u32::from(self.scale))?;
        product.checked_add(divisor / 2).map(|sum| sum.div_euclid(divisor))
    }

    /// Reads the number that a text begins with; gives what is behind it.
    pub(crate) fn read(input: &str) -> Option<(&str, Self)> {
        number(input).ok().and_then(|(rest, digits)| Some((rest, digits.number()?)))
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let scaled = |number: &Self, by: u8| i128::from(number.units) * 10_i128.pow(u32::from(by));
        scaled(self, other.scale).cmp(&scaled(other, self.scale))
    }
}

/// Digits as they come in; too many of them make no number.
#[derive(Clone, Copy, Default)]
struct Digits {
    units: i64,
    scale: u8,
    over: bool,
}

impl Digits {
    fn push(&mut self, digits: &str) {
        for digit in digits.bytes().filter(u8::is_ascii_digit) {
            let next = self.units * 10 + i64::from(digit - b'0');
            if next < TOO_LARGE {
                self.units = next;
            } else {
                self.over = true;
            }
        }
    }

    fn number(self) -> Option<Number> {
        (!self.over).then_some(Number { units: self.units, scale: self.scale })
    }
}

/// number, see the module's grammar
fn number(input: &str) -> IResult<&str, Digits> {
    let (rest, (written, separator)) = grouped(input).or_else(|_| plain(input))?;
    let mut digits = Digits::default();
    digits.push(written);
    let mark = |rest| verify(one_of(",."), |mark| *mark != separator).parse_complete(rest);
    let decimals = |rest| {
        let (rest, _) = mark(rest)?;
        verify(digit1, |digits: &str| digits.len() <= 2).parse_complete(rest)
    };
    let (mut rest, decimals) = opt(decimals).parse_complete(rest)?;
    if let Some(decimals) = decimals {
        digits.push(decimals);
        digits.scale = decimals.len() as u8;
    } else {
        let stroke = (one_of(",."), one_of("-–—"), not(satisfy(|c| c.is_ascii_digit())));
        rest = opt(recognize(stroke)).parse_complete(rest)?.0;
    }
    // Nothing of a longer number stands behind it.
    let (rest, ()) = not((one_of(",.'’"), satisfy(|c| c.is_ascii_digit()))).parse_complete(rest)?;
    Ok((rest, digits))
}

/// grouped, see the module's grammar: its text and its separator
fn grouped(input: &str) -> IResult<&str, (&str, char)> {
    let lead = take_while_m_n(1, 3, |c: char| c.is_ascii_digit());
    let (rest, lead) = verify(lead, |lead: &str| !lead.starts_with('0')).parse_complete(input)?;
    let (_, separator) = one_of(",.'’ \u{a0}\u{202f}\u{2009}").parse_complete(rest)?;
    let group = |count| {
        move |input| {
            let (rest, _) = satisfy(|c| c == separator).parse_complete(input)?;
            verify(digit1, |digits: &str| digits.len() == count).parse_complete(rest)
        }
    };
    let whole = |rest: &str| &input[..input.len() - rest.len()];
    // Lakhs: groups of two digits, then one of three.
    if separator == ','
        && lead.len() <= 2
        && let Ok((rest, _)) = (many1_count(group(2)), group(3)).parse_complete(rest)
    {
        return Ok((rest, (whole(rest), separator)));
    }
    let (rest, _) = many1_count(group(3)).parse_complete(rest)?;
    Ok((rest, (whole(rest), separator)))
}

/// plain, see the module's grammar
fn plain(input: &str) -> IResult<&str, (&str, char)> {
    let (rest, digits) = digit1.parse_complete(input)?;
    Ok((rest, (digits, ' ')))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(i64, u8, &str)>) {
        let found = Number::read(text).map(|(rest, number)| (number.units, number.scale, rest));
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn numbers() {
        check("62,000", Some((62_000, 0, "")));
        check("62.000 EUR", Some((62_000, 0, " EUR")));
        check("1.500,50", Some((150_050, 2, "")));
        check("1,500.5", Some((15_005, 1, "")));
        check("4'350.–", Some((4_350, 0, "")));
        check("3.000,-", Some((3_000, 0, "")));
        check("12,50,000", Some((1_250_000, 0, "")));
        check("25 000 kr", Some((25_000, 0, " kr")));
        check("37.5 hours", Some((375, 1, " hours")));
        check("2,5 Jahre", Some((25, 1, " Jahre")));
        check("5 years", Some((5, 0, " years")));
        check("2024", Some((2024, 0, "")));
        check("0,5", Some((5, 1, "")));
        check("401(k)", Some((401, 0, "(k)")));
        check("1.2.3", None);
        check("99999999999999999999", None);
        check("a", None);
        check("", None);
    }

    #[test]
    fn products_are_exact() {
        assert_eq!(Number { units: 25, scale: 1 }.times(12), Some(30));
        assert_eq!(Number { units: 375, scale: 1 }.times(60), Some(2_250));
        assert_eq!(Number { units: 1, scale: 1 }.times(12), None);
        assert_eq!(Number { units: 1, scale: 1 }.rounded(12), Some(1));
        assert!(Number { units: 25, scale: 1 } < Number::whole(3));
    }

    proptest! {
        /// What was read is the front of the text, and no text panics.
        #[test]
        fn fronts_are_read(text in "[0-9.,'’ \u{a0}–-]{0,24}[a-z]{0,3}|\\PC{0,40}") {
            if let Some((rest, number)) = Number::read(&text) {
                prop_assert!(text.ends_with(rest) && rest.len() < text.len());
                prop_assert!(number.units < TOO_LARGE && number.scale <= 2);
            }
        }
    }
}
