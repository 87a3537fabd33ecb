//! Amounts: numbers as people of many countries write them, and the tokens that the grammar of pay reads.
//!
//! ```text
//! figure   = grouped | plain ;
//! grouped  = digit, [ digit, [ digit ] ], ( thousands | lakhs ), [ decimals ], [ stroke ] ;
//! thousands = ( sep, digit, digit, digit ), { same sep, digit, digit, digit } ;
//! lakhs    = ( "," , digit, digit ), { ",", digit, digit }, ",", digit, digit, digit ;
//! plain    = digit, { digit }, [ decimals ], [ stroke ] ;
//! sep      = "," | "." | "'" | "’" | " " | no-break space | narrow no-break space | thin space ;
//! decimals = ( "." | "," ), digit, [ digit ] ;              (* a mark other than sep *)
//! stroke   = ( "," | "." ), ( "-" | "–" | "—" ) ;           (* 3.000,- *)
//! ```
//! One separator with three digits behind it groups; so `1.500` is one thousand and five hundred everywhere.

use super::marked::Marked;
use crate::lexicon::Trigger;
use crate::lexicon::money::{
    ABBREVIATIONS, DOLLARS, ENTITIES, LOWER_CASE_CODES, MONEY, Mark, MoneyWord, THOUSAND, sign,
};
use crate::posting::Amount;
use crate::token::Word;
use nom::character::complete::{digit1, one_of, satisfy};
use nom::combinator::{not, opt, recognize, verify};
use nom::error::{Error, ErrorKind};
use nom::{AsChar, Err, IResult, Parser};

/// A number with its thousands and decimals.
pub(super) fn figure(input: &str) -> IResult<&str, Amount> {
    grouped(input).or_else(|_| plain(input))
}

fn grouped(input: &str) -> IResult<&str, Amount> {
    let (rest, lead) = verify(digit1, |lead: &str| lead.len() <= 3 && !lead.starts_with('0')).parse_complete(input)?;
    let (_, separator) = one_of(",.'’ \u{a0}\u{202f}\u{2009}").parse_complete(rest)?;
    let mut number = Digits::default();
    number.push(lead);
    let mut rest = rest;
    // Lakhs: groups of two digits, then one of three.
    if separator == ',' && lead.len() <= 2 {
        let mut ahead = rest;
        let mut pairs = number;
        let mut any = false;
        while let Ok((after, pair)) = group(ahead, separator, 2) {
            pairs.push(pair);
            ahead = after;
            any = true;
        }
        if any && let Ok((after, last)) = group(ahead, separator, 3) {
            pairs.push(last);
            return end(after, pairs, separator);
        }
    }
    let (after, first) = group(rest, separator, 3)?;
    number.push(first);
    rest = after;
    while let Ok((after, next)) = group(rest, separator, 3) {
        number.push(next);
        rest = after;
    }
    end(rest, number, separator)
}

fn plain(input: &str) -> IResult<&str, Amount> {
    let (rest, whole) = digit1.parse_complete(input)?;
    let mut number = Digits::default();
    number.push(whole);
    end(rest, number, ' ')
}

/// A separator and so many digits, no more.
fn group(input: &str, separator: char, count: usize) -> IResult<&str, &str> {
    let (rest, _) = satisfy(|c| c == separator).parse_complete(input)?;
    verify(digit1, |digits: &str| digits.len() == count).parse_complete(rest)
}

/// Decimals and stroke, and nothing of a longer number behind them.
fn end(input: &str, mut number: Digits, separator: char) -> IResult<&str, Amount> {
    let (mut rest, decimals) = opt(|input| decimals(input, separator)).parse_complete(input)?;
    if let Some(decimals) = decimals {
        number.push(decimals);
        number.scale = decimals.len() as u8;
    } else {
        rest =
            opt(recognize((one_of(",."), one_of("-–—"), not(satisfy(|c| c.is_dec_digit()))))).parse_complete(rest)?.0;
    }
    let (rest, ()) = not((one_of(",.'’"), satisfy(|c| c.is_dec_digit()))).parse_complete(rest)?;
    match number.amount() {
        Some(amount) => Ok((rest, amount)),
        None => Err(Err::Error(Error::new(input, ErrorKind::TooLarge))),
    }
}

fn decimals(input: &str, separator: char) -> IResult<&str, &str> {
    let (rest, _) = verify(one_of(",."), |mark| *mark != separator).parse_complete(input)?;
    verify(digit1, |digits: &str| digits.len() <= 2).parse_complete(rest)
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
        for digit in digits.bytes() {
            let next = self.units.checked_mul(10).and_then(|units| units.checked_add(i64::from(digit - b'0')));
            // Nobody is paid 10^13; the bound leaves room for thousands and decimals.
            match next.filter(|units| *units < 10_000_000_000_000) {
                Some(units) => self.units = units,
                None => self.over = true,
            }
        }
    }

    fn amount(self) -> Option<Amount> {
        (!self.over).then(|| Amount::new(self.units, self.scale))
    }
}

/// A piece of a line as the grammar of pay sees it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    Figure(Amount),
    Known(MoneyWord),
    Dash,
    Slash,
    Plus,
    Comma,
    Open,
    Close,
    /// The end of a sentence, a bar, a bullet.
    Stop,
    Colon,
    /// A percentage, or a number that is none.
    Number,
    Word,
}

/// Puts the tokens of a line into `out`; ranges are of `text`.
pub(super) fn tokens(text: &str, words: &Marked<'_>, out: &mut Vec<Token>) {
    out.clear();
    let mut lexer = Lexer { text, at: 0, out };
    let mut i = 0;
    while let Some(word) = words.get(i) {
        if word.start() < lexer.at {
            i += 1;
            continue;
        }
        lexer.gap(word.start());
        i += lexer.word(&words[i..], words.bears(i, Trigger::MONEY));
    }
    lexer.gap(text.len());
}

struct Lexer<'t, 'o> {
    text: &'t str,
    at: usize,
    out: &'o mut Vec<Token>,
}

impl Lexer<'_, '_> {
    fn push(&mut self, kind: Kind, end: usize) {
        self.out.push(Token { kind, start: self.at, end });
        self.at = end;
    }

    /// Signs between words.
    fn gap(&mut self, end: usize) {
        let text = self.text;
        if text.get(self.at..end) == Some(" ") {
            self.at = end;
        }
        while let Some(c) = text.get(self.at..end).and_then(|gap| gap.chars().next()) {
            let after = self.at + c.len_utf8();
            let kind = match c {
                '-' | '‐' | '‑' | '–' | '—' | '―' | '−' | '~' | '〜' | '～' => Kind::Dash,
                '/' => Kind::Slash,
                '+' => Kind::Plus,
                ',' => Kind::Comma,
                '(' | '[' => Kind::Open,
                ')' | ']' => Kind::Close,
                ':' => Kind::Colon,
                ';' | '!' | '?' | '|' | '•' | '·' | '▪' | '●' => Kind::Stop,
                '.' if self.ends_sentence(after) => Kind::Stop,
                _ => match sign(c) {
                    Some(mark) => Kind::Known(MoneyWord::Currency(mark)),
                    None => {
                        self.at = after;
                        continue;
                    }
                },
            };
            self.push(kind, after);
        }
        self.at = self.at.max(end);
    }

    /// Whether the full stop before `after` ends a sentence: a capital follows, or nothing, and no abbreviation stands
    /// before it.
    fn ends_sentence(&self, after: usize) -> bool {
        let rest = &self.text[after..];
        let next = rest.trim_start();
        if next.is_empty() {
            return true;
        }
        if next.len() == rest.len() || next.starts_with(char::is_lowercase) {
            return false;
        }
        match self.out.last() {
            Some(Token { kind: Kind::Word | Kind::Known(_), start, end }) if *end + 1 == after => {
                let word = &self.text[*start..*end];
                !ABBREVIATIONS.iter().any(|short| short.eq_ignore_ascii_case(word))
            }
            _ => true,
        }
    }

    /// The token or tokens that begin with the first word, which may be `known`; returns how many words they surely take.
    fn word(&mut self, words: &[Word], known: bool) -> usize {
        let text = self.text;
        let Some((start, end)) = words.first().map(|word| (word.start(), word.end())) else { return 0 };
        let rest = &text[start..];
        let bytes = text.as_bytes();
        // Most words are letters, none of money and before no sign.
        let letters = || bytes[start..end].iter().all(u8::is_ascii_alphabetic);
        if !known && bytes.get(end) != Some(&b'$') && letters() {
            self.push(Kind::Word, end);
            return 1;
        }
        if rest.starts_with('&') {
            if let Some((entity, c)) = ENTITIES.iter().find(|row| rest.starts_with(row.0)) {
                let after = start + entity.len();
                match (sign(*c), c) {
                    (Some(mark), _) => self.push(Kind::Known(MoneyWord::Currency(mark)), after),
                    (None, ' ') => self.at = after,
                    (None, '+') => self.push(Kind::Plus, after),
                    (None, _) => self.push(Kind::Dash, after),
                }
            } else {
                self.push(Kind::Known(MoneyWord::And), end);
            }
            return 1;
        }
        // A dash and a sign that were read in the wrong encoding.
        if let Some(tail) = rest.strip_prefix("â€") {
            let skip =
                tail.chars().next().filter(|c| !c.is_alphanumeric() && !c.is_whitespace()).map_or(0, char::len_utf8);
            self.push(Kind::Dash, start + rest.len() - tail.len() + skip);
            return 1;
        }
        if &text[start..end] == "Â"
            && text[end..].chars().next().is_some_and(|c| sign(c).is_some() || c.is_whitespace())
        {
            self.at = end;
            return 1;
        }
        if text[end..].starts_with('$') {
            let code = DOLLARS.iter().find(|row| row.0.eq_ignore_ascii_case(&text[start..end]));
            if let Some((_, code)) = code {
                self.push(Kind::Known(MoneyWord::Currency(Mark::Code(code))), end + 1);
                return 1;
            }
        }
        // `$401k` is an amount, `401k` is a pension plan.
        let figure = rest.starts_with(|c: char| c.is_ascii_digit()) && self.money_goes_on(start);
        if known
            && !figure
            && let Some((count, known)) = phrase(text, words)
        {
            let kind = if known == MoneyWord::Plus { Kind::Plus } else { Kind::Known(known) };
            self.push(kind, words[count - 1].end());
            return count;
        }
        if rest.starts_with(|c: char| c.is_ascii_digit()) {
            self.number();
            return 1;
        }
        // `EUR60.000`: a currency glued to its number.
        if let Some(digits) = text[start..end].find(|c: char| c.is_ascii_digit())
            && let Some(known @ MoneyWord::Currency(_)) = whole(text, start, start + digits)
        {
            self.push(Kind::Known(known), start + digits);
            self.number();
            return 1;
        }
        self.push(Kind::Word, end);
        1
    }

    /// Whether a currency's sign, or a dash behind an amount, stands right before `start`.
    fn money_goes_on(&self, start: usize) -> bool {
        match self.out.as_slice() {
            [.., Token { kind: Kind::Known(MoneyWord::Currency(_)), .. }] => true,
            [
                ..,
                Token { kind: Kind::Figure(_) | Kind::Known(MoneyWord::Scale(_)), .. },
                Token { kind: Kind::Dash, end, .. },
            ] => *end == start,
            _ => false,
        }
    }

    /// A number, with the letters that are glued to it.
    fn number(&mut self) {
        let text = self.text;
        let start = self.at;
        let Ok((rest, amount)) = figure(&text[start..]) else {
            let run =
                text[start..].trim_start_matches(|c: char| c.is_alphanumeric() || matches!(c, '.' | ',' | '\'' | '’'));
            self.push(Kind::Number, text.len() - run.len());
            return;
        };
        let end = text.len() - rest.len();
        let letters = rest.len() - rest.trim_start_matches(char::is_alphanumeric).len();
        if rest.trim_start().starts_with(['%', '‰']) {
            self.push(Kind::Number, text.len() - rest.trim_start().len());
        } else if letters == 0 {
            self.push(Kind::Figure(amount), end);
        } else if let Some(known) =
            whole(text, end, end + letters).filter(|known| !glued(rest) || known.cue().is_none())
        {
            self.push(Kind::Figure(amount), end);
            self.push(Kind::Known(known), end + letters);
        } else if let Some(sentence) =
            rest.strip_prefix(['k', 'K']).filter(|sentence| glued(sentence)).or_else(|| glued(rest).then_some(rest))
        {
            // `£30KCompany car`: two lines whose break was lost.
            self.push(Kind::Figure(amount), end);
            let start = text.len() - sentence.len();
            if start > end {
                self.push(Kind::Known(MoneyWord::Scale(THOUSAND)), start);
            }
            self.push(Kind::Stop, start);
            match whole(text, start, end + letters) {
                Some(known) => self.push(Kind::Known(known), end + letters),
                None => self.push(Kind::Word, end + letters),
            }
        } else {
            let scale = rest.chars().next().map_or(0, char::len_utf8);
            let known = whole(text, end, end + scale).zip(whole(text, end + scale, end + letters));
            if let Some((factor @ MoneyWord::Scale(_), unit)) = known {
                self.push(Kind::Figure(amount), end);
                self.push(Kind::Known(factor), end + scale);
                self.push(Kind::Known(unit), end + letters);
            } else {
                self.push(Kind::Number, end + letters);
            }
        }
    }
}

/// Whether the letters begin a word with a capital: a new line that lost its break.
fn glued(letters: &str) -> bool {
    let mut chars = letters.chars();
    chars.next().is_some_and(char::is_uppercase) && chars.next().is_some_and(char::is_lowercase)
}

/// The longest phrase of money that the words begin with, within one sentence.
fn phrase(text: &str, words: &[Word]) -> Option<(usize, MoneyWord)> {
    let (count, known) = MONEY.longest(words)?;
    let span = &text[words[0].start()..words[count - 1].end()];
    let broken = count > 1 && (span.contains([';', '|', ':', '•', '!', '?', '\n']) || span.contains(". "));
    let (count, known) = if broken { MONEY.longest(&words[..1])? } else { (count, known) };
    plausible(&text[words[0].start()..words[count - 1].end()], known).then_some((count, known))
}

/// The word that a range of the text is, if it is one of money.
fn whole(text: &str, start: usize, end: usize) -> Option<MoneyWord> {
    let part = &text[start..end];
    let word = crate::lexicon::words_of(part).next()?;
    let known = MONEY.whole(&[word])?;
    plausible(part, known).then_some(known)
}

/// Codes of currencies count in capitals, where they are no words of common use.
fn plausible(written: &str, known: MoneyWord) -> bool {
    let code = matches!(known, MoneyWord::Currency(_)) && written.len() <= 3 && written.is_ascii();
    !code
        || written.bytes().all(|b| b.is_ascii_uppercase())
        || LOWER_CASE_CODES.iter().any(|code| code.eq_ignore_ascii_case(written))
}

#[cfg(test)]
mod tests {
    use super::figure;
    use crate::posting::Amount;
    use proptest::prelude::*;

    #[track_caller]
    fn check(text: &str, units: i64, scale: u8, rest: &str) {
        let (left, amount) = figure(text).unwrap();
        assert_eq!((amount, left), (Amount::new(units, scale), rest), "{text:?}");
    }

    #[track_caller]
    fn check_none(text: &str) {
        assert!(figure(text).is_err(), "{text:?}");
    }

    #[test]
    fn figures_of_many_countries() {
        check("64,000", 64_000, 0, "");
        check("64.000 –", 64_000, 0, " –");
        check("1'250'000", 1_250_000, 0, "");
        check("41 300 kr", 41_300, 0, " kr");
        check("41\u{a0}300\u{a0}kr", 41_300, 0, "\u{a0}kr");
        check("12,34,567", 1_234_567, 0, "");
        check("1.234,56 EUR", 123_456, 2, " EUR");
        check("1,234.5", 12_345, 1, "");
        check("17,25 Euro", 1_725, 2, " Euro");
        check("82.5k", 825, 1, "k");
        check("3.200,-", 3_200, 0, "");
        check("3200.– brutto", 3_200, 0, " brutto");
        check("7 100", 7_100, 0, "");
        check("900.", 900, 0, ".");
        check_none("12.03.2024");
        check_none("1.2.3");
        check_none("1.5000,00");
        check_none("99999999999999999999");
        check_none("k");
    }

    /// Groups of three with a separator.
    fn group(whole: u32, separator: &str) -> String {
        let digits = whole.to_string();
        let mut out = String::new();
        for (i, digit) in digits.chars().enumerate() {
            if i > 0 && (digits.len() - i).is_multiple_of(3) {
                out.push_str(separator);
            }
            out.push(digit);
        }
        out
    }

    proptest! {
        #[test]
        fn amounts_parse_back(whole in 1u32..100_000_000, cents in 0u8..100, form in 0usize..9, decimals in any::<bool>()) {
            let (separator, mark) = [
                (",", "."), (".", ","), ("'", "."), ("’", "."), (" ", ","), ("\u{a0}", ","), ("\u{202f}", ","), ("", "."), ("", ","),
            ][form];
            let mut text = group(whole, separator);
            if decimals {
                text.push_str(&format!("{mark}{cents:02}"));
            }
            let expected = if decimals { Amount::new(i64::from(whole) * 100 + i64::from(cents), 2) } else { Amount::new(whole.into(), 0) };
            prop_assert_eq!(figure(&text).ok(), Some(("", expected)), "{}", text);
        }

        #[test]
        fn any_text_is_read(text in "\\PC*") {
            let _ = figure(&text);
        }
    }
}
