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
    bytes::complete::{tag, take_while, take_while_m_n, take_while1},
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
pub(crate) const fn is_blank(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t'
            | '\u{b}'
            | '\u{c}'
            | '\u{85}'
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
const fn is_glyph(c: char) -> bool {
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

fn blanks0(input: &str) -> IResult<&str, &str> {
    take_while(is_blank).parse_complete(input)
}

fn blanks1(input: &str) -> IResult<&str, &str> {
    take_while1(is_blank).parse_complete(input)
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

/// A dash without a blank is a bullet before a word, not in `-5 °C` or `--flag`.
fn glued_dash(input: &str) -> IResult<&str, char> {
    terminated(satisfy(|c| matches!(c, '-' | '–' | '—')), peek(satisfy(char::is_alphabetic))).parse_complete(input)
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

fn bullet(input: &str) -> IResult<&str, Opening> {
    value(
        Opening::Bullet,
        alt((
            recognize((glyph, blanks0)),
            recognize((dash, blanks1)),
            recognize((alt((tag("->"), tag("=>"), tag("-->"))), blanks0)),
            recognize(glued_dash),
            recognize((char('*'), blanks1)),
            round_letter,
        )),
    )
    .parse_complete(input)
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
pub(crate) fn opening(input: &str) -> IResult<&str, Opening> {
    terminated(alt((heading_mark, bullet, enumeration)), blanks0).parse_complete(input)
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
    use super::{Opening, opening, rule};

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
}
