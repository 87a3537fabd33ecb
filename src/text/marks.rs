//! The nom grammar of what opens a line.
//!
//! ```text
//! opening      = blank* ( heading_mark | bullet | enumeration | nothing ) blank*
//! heading_mark = "#" {1,6} blank+
//! bullet       = glyph blank* | ( "->" | "=>" | "-->" ) blank* | dash blank+ | dash &( letter | digit ) | "o" ( tab | blank blank ) | "*" blank+
//! enumeration  = [ "(" ] ( digit {1,2} | letter | roman {1,4} ) ( ")" | "." ) blank+
//! rule         = ( "-" {3,} | "=" {3,} | "_" {3,} | "*" {3,} | "~" {3,} ) , the whole line, blanks between
//! ```
//!
//! A blank is any horizontal white space, the no-break space and the zero-width marks among it: pasted text is full
//! of them, and nom's `space0` stops at the first.

use nom::{
    IResult, Parser,
    branch::alt,
    bytes::complete::{tag, take_while, take_while_m_n},
    character::complete::{char, satisfy},
    combinator::{peek, recognize, value, verify},
    sequence::{preceded, terminated},
};

/// What opens a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    /// `#` to `######`.
    Heading(u8),
    /// A bullet of any kind.
    Bullet,
    /// `1.`, `a)`, `(iv)`.
    Enumeration,
}

/// Horizontal white space of every kind, and marks that have no width.
#[inline]
pub(crate) const fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{b}' | '\u{c}') || (!c.is_ascii() && is_wide_blank(c))
}

const fn is_wide_blank(c: char) -> bool {
    matches!(
        c,
        '\u{85}'
            | '\u{a0}'
            | '\u{ad}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200f}'
            | '\u{2028}'..='\u{202f}'
            | '\u{205f}'..='\u{2064}'
            | '\u{2066}'..='\u{2069}'
            | '\u{3000}'
            | '\u{feff}'
            | '\u{fe0f}'
    )
}

/// Glyphs that are bullets wherever they open a line, even with no blank behind.
pub(super) const fn is_glyph(c: char) -> bool {
    matches!(
        c,
        '•' | '·'
            | '▪'
            | '▫'
            | '●'
            | '○'
            | '◦'
            | '■'
            | '□'
            | '◆'
            | '◇'
            | '❖'
            | '►'
            | '▸'
            | '▶'
            | '▹'
            | '➢'
            | '➤'
            | '➔'
            | '→'
            | '⇒'
            | '✓'
            | '✔'
            | '✅'
            | '☑'
            | '✗'
            | '★'
            | '☆'
            | '✦'
            | '✱'
            | '∙'
            | '⁃'
            | '‣'
            | '⦁'
            | '»'
            | '›'
            | '¤'
            | '❯'
            | '👉'
            | '🔹'
            | '🔸'
            | '\u{f0a7}'
            | '\u{f0b7}'
            | '\u{f076}'
            | '\u{f0d8}'
            | '\u{f0fc}'
            | '\u{fffc}'
    )
}

/// Blanks, of which nearly always none or one space stands before a word.
#[inline]
fn blanks0(input: &str) -> IResult<&str, &str> {
    match input.as_bytes() {
        [b'!'..=b'~', ..] => Ok((input, "")),
        [b' ', b'!'..=b'~', ..] => Ok((&input[1..], &input[..1])),
        _ => take_while(is_blank).parse_complete(input),
    }
}

fn blanks1(input: &str) -> IResult<&str, &str> {
    verify(blanks0, |blanks: &str| !blanks.is_empty()).parse_complete(input)
}

fn heading_mark(input: &str) -> IResult<&str, Opening> {
    terminated(take_while_m_n(1, 6, |c| c == '#'), blanks1)
        .map(|marks: &str| Opening::Heading(marks.len() as u8))
        .parse_complete(input)
}

fn glyph(input: &str) -> IResult<&str, char> {
    satisfy(is_glyph).parse_complete(input)
}

fn dash(input: &str) -> IResult<&str, char> {
    satisfy(|c| matches!(c, '-' | '–' | '—' | '−' | '‐' | '‑' | '+')).parse_complete(input)
}

/// A dash without a blank is a bullet before a word or `18+`, not in `-5 °C` or `--flag`.
fn glued_dash(input: &str) -> IResult<&str, char> {
    let number = recognize((take_while_m_n(1, 2, |c: char| c.is_ascii_digit()), char('+')));
    let behind = alt((recognize(satisfy(char::is_alphabetic)), number));
    terminated(satisfy(|c| matches!(c, '-' | '–' | '—')), peek(behind)).parse_complete(input)
}

fn round_letter(input: &str) -> IResult<&str, &str> {
    recognize((
        satisfy(|c| matches!(c, 'o' | '§' | 'Ø' | 'v' | 'ü')),
        alt((tag("\t"), recognize((blanks1, peek(upper))))),
    ))
    .parse_complete(input)
}

fn upper(input: &str) -> IResult<&str, char> {
    satisfy(char::is_uppercase).parse_complete(input)
}

fn arrow(input: &str) -> IResult<&str, &str> {
    terminated(alt((tag("->"), tag("=>"), tag("-->"))), blanks0).parse_complete(input)
}

/// A bullet; its first byte tells which productions can read it, and glyphs come first as the most frequent.
fn bullet(input: &str) -> IResult<&str, Opening> {
    let (rest, ()) = match input.as_bytes().first() {
        Some(b'*') => value((), (char('*'), blanks1)).parse_complete(input),
        Some(b'o' | b'v') => value((), round_letter).parse_complete(input),
        Some(b'=') => value((), arrow).parse_complete(input),
        Some(b'-' | b'+') => {
            alt((value((), (dash, blanks1)), value((), arrow), value((), glued_dash))).parse_complete(input)
        }
        _ => alt((
            value((), (glyph, blanks0)),
            value((), (dash, blanks1)),
            value((), glued_dash),
            value((), round_letter),
        ))
        .parse_complete(input),
    }?;
    Ok((rest, Opening::Bullet))
}

fn counter(input: &str) -> IResult<&str, &str> {
    let roman = |c| matches!(c, 'i' | 'v' | 'x' | 'I' | 'V' | 'X');
    alt((
        take_while_m_n(1, 2, |c: char| c.is_ascii_digit()),
        verify(take_while_m_n(2, 4, roman), |s: &str| s.bytes().all(|b| b.is_ascii_lowercase()) || s.len() < 4),
        recognize(satisfy(|c| c.is_ascii_alphabetic())),
    ))
    .parse_complete(input)
}

fn enumeration(input: &str) -> IResult<&str, Opening> {
    let bracketed = recognize((char('('), counter, char(')'), blanks0));
    let closed = recognize((counter, char(')'), blanks0));
    let dotted = recognize((counter, char('.'), blanks1));
    value(Opening::Enumeration, alt((bracketed, closed, dotted))).parse_complete(input)
}

/// What opens a line that begins with ink, and the text behind it.
///
/// The first byte tells which productions can read the line at all; no other one is tried.
pub(crate) fn opening(input: &str) -> IResult<&str, Opening> {
    // The two most frequent bullets with one blank and a word behind them need no grammar.
    match input.as_bytes() {
        [b'-' | b'*', b' ', b'!'..=b'~', ..] => return Ok((&input[2..], Opening::Bullet)),
        [0xe2, 0x80, 0xa2, b' ' | b'\t', b'!'..=b'~', ..] => return Ok((&input[4..], Opening::Bullet)),
        _ => {}
    }
    let (rest, mark) = match input.as_bytes().first() {
        Some(b'#') => heading_mark(input)?,
        Some(b'o' | b'v') => alt((bullet, enumeration)).parse_complete(input)?,
        Some(b'(' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z') => enumeration(input)?,
        _ => bullet(input)?,
    };
    blanks0(rest).map(|(rest, _)| (rest, mark))
}

/// Whether a line may open with a mark that begins with these two bytes; it is none where this says no.
///
/// Nearly all lines that open with a word are told from marks by this alone.
#[inline(always)]
pub(crate) const fn may_open(first: u8, second: u8) -> bool {
    let blank = matches!(second, b' ' | b'\t' | 0x0b | 0x0c | 0x80..);
    match first {
        b'0'..=b'9' => matches!(second, b'0'..=b'9' | b')' | b'.'),
        b'a'..=b'z' | b'A'..=b'Z' => match second {
            b')' | b'.' => true,
            b'I' | b'V' | b'X' => matches!(first, b'i' | b'v' | b'x' | b'I' | b'V' | b'X'),
            // A small letter behind a capital makes a word, as in `Vi.`
            b'i' | b'v' | b'x' => matches!(first, b'i' | b'v' | b'x'),
            _ => blank && matches!(first, b'o' | b'v'),
        },
        b'#' => blank || second == b'#',
        b'(' => second.is_ascii_alphanumeric(),
        b'*' | b'+' => blank,
        b'-' => blank || matches!(second, b'-' | b'>') || second.is_ascii_alphabetic(),
        b'=' => second == b'>',
        // Glyphs, dashes and letters beyond ASCII that stand for bullets.
        0xc2 | 0xc3 | 0xe2 | 0xee | 0xef | 0xf0 => true,
        _ => false,
    }
}

/// Whether a line with this first and last byte of ink may be a rule; it is none where this says no.
#[inline(always)]
pub(crate) const fn may_rule(first: u8, last: u8) -> bool {
    match first {
        b'-' | b'=' | b'_' | b'*' | b'~' | b'#' => first == last,
        0xe2 => last >= 0x80,
        _ => false,
    }
}

/// A line that only separates; gives its character.
pub(crate) fn rule(input: &str) -> IResult<&str, char> {
    let (_, mark) = satisfy(|c| matches!(c, '-' | '=' | '_' | '*' | '~' | '–' | '—' | '─' | '━' | '⸻' | '#'))
        .parse_complete(input)?;
    let least = if mark == '⸻' { 1 } else { 3 };
    let line =
        verify(take_while(|c| c == mark || is_blank(c)), |s: &str| s.chars().filter(|c| *c == mark).count() >= least);
    preceded(blanks0, terminated(value(mark, line), nom::combinator::eof)).parse_complete(input)
}

#[cfg(test)]
mod tests {
    use super::{Opening, bullet, enumeration, heading_mark, is_blank, is_glyph, may_open, may_rule, opening, rule};
    use nom::{Parser, branch::alt};

    #[track_caller]
    fn check(line: &str, expected: Option<(Opening, &str)>) {
        let got = opening(line).ok().map(|(rest, mark)| (mark, rest));
        assert_eq!(got, expected, "{line:?}");
    }

    #[test]
    fn openings() {
        use Opening::{Bullet, Enumeration, Heading};
        check("• Bake", Some((Bullet, "Bake")));
        check("•Bake", Some((Bullet, "Bake")));
        check("•\tBake", Some((Bullet, "Bake")));
        check("·\u{a0}Bake", Some((Bullet, "Bake")));
        check("- Bake", Some((Bullet, "Bake")));
        check("-Bake", Some((Bullet, "Bake")));
        check("– Bake", Some((Bullet, "Bake")));
        check("* Bake", Some((Bullet, "Bake")));
        check("o\tBake", Some((Bullet, "Bake")));
        check("o Bake", Some((Bullet, "Bake")));
        check("✔ Bake", Some((Bullet, "Bake")));
        check("✔\u{fe0f} Bake", Some((Bullet, "Bake")));
        check("-> Bake", Some((Bullet, "Bake")));
        check("→ Bake", Some((Bullet, "Bake")));
        check("\u{f0b7} Bake", Some((Bullet, "Bake")));
        check("1. Bake", Some((Enumeration, "Bake")));
        check("12) Bake", Some((Enumeration, "Bake")));
        check("(a) Bake", Some((Enumeration, "Bake")));
        check("iv. Bake", Some((Enumeration, "Bake")));
        check("b)Bake", Some((Enumeration, "Bake")));
        check("## Bake", Some((Heading(2), "Bake")));
        check("*Note: none", None);
        check("**Bold**", None);
        check("-5 degrees", None);
        check("-18+ years old", Some((Bullet, "18+ years old")));
        check("o clock", None);
        check("of bread", None);
        check("3.5 years", None);
        check("2024. was", None);
        check("#hashtag", None);
        check("####### seven", None);
        check("remotely", None);
        check("\u{212a} kelvin", None);
    }

    #[test]
    fn rules() {
        #[track_caller]
        fn check(line: &str, expected: bool) {
            assert_eq!(rule(line).is_ok(), expected, "{line:?}");
        }
        check("---", true);
        check("=======", true);
        check("* * *", true);
        check("- - -", true);
        check("⸻", true);
        check("--", false);
        check("--- text", false);
        check("-=-", false);
        check("", false);
    }

    /// Every character that may open a line, before each of what decides whether it does.
    #[test]
    fn first_bytes_tell_the_production() {
        let behind = [
            "",
            " Bake",
            "\tBake",
            "\u{a0}Bake",
            "\u{200b}Bake",
            "Bake",
            "bake",
            "ébake",
            ". Bake",
            ") Bake",
            ".Bake",
            ")Bake",
            "1. Bake",
            "i) Bake",
            "I. Bake",
            "x. Bake",
            "iii. Bake",
            "> Bake",
            "-> Bake",
            "# Bake",
            "a) Bake",
            "1) Bake",
        ];
        let common = ('\u{1}'..='\u{2fff}').filter(|c| c.is_ascii() || is_glyph(*c) || *c as u32 % 5 < 2);
        let glyphs = ('\u{3000}'..=char::MAX).filter(|c| is_glyph(*c));
        let odd = ['中', '\u{ff08}', '\u{1d7ce}', '\u{10fffd}', '–', '—', '−', '‐', '‑', '─', '━', '⸻', 'Ø', 'ü', '§'];
        for c in common.chain(glyphs).chain(odd).filter(|c| !is_blank(*c) && !matches!(c, '\n' | '\r')) {
            for behind in behind {
                let line = format!("{c}{behind}");
                let full = alt((heading_mark, bullet, enumeration)).parse_complete(&line).ok();
                let full = full.map(|(rest, mark)| (rest.trim_start_matches(is_blank), mark));
                assert_eq!(opening(&line).ok(), full, "{line:?}");
                let bytes = line.as_bytes();
                let word = c.is_uppercase() && behind.starts_with(['i', 'x']);
                if full.is_some_and(|(rest, _)| !rest.is_empty()) && !word {
                    assert!(may_open(bytes[0], bytes[1]), "{line:?}");
                }
            }
            for count in 1..4 {
                let line = String::from(c).repeat(count);
                if rule(&line).is_ok() {
                    assert!(may_rule(line.as_bytes()[0], line.as_bytes()[line.len() - 1]), "{line:?}");
                }
            }
        }
    }
}
