//! The index over the names of skills.
//!
//! A surface (a name or an alias) stands as people write it, marks included: `C++`, `.NET`, `CI/CD`. It is found by its
//! folded words, so that one pass over a text's words finds it; several surfaces may then share their words (`C`, `C++`,
//! `C#`), and the marks around the text's words choose among them.

use crate::lexicon::table::Names;
use crate::token::Word;
use crate::token::spelling::same_words;

/// A canonical name and one of its surfaces.
pub(crate) type Surface = (&'static str, &'static str);

/// Longest surface in words.
pub(super) const LONGEST: usize = 8;

/// What stands at a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SkillMatch<'l> {
    /// The canonical name.
    pub(crate) name: &'l str,
    /// The surface as the lexicon writes it.
    pub(crate) surface: &'l str,
    /// Number of words.
    pub(crate) words: usize,
    /// Range in the text, marks included.
    pub(crate) start: usize,
    /// End of the range.
    pub(crate) end: usize,
    /// Whether the caller added it.
    pub(crate) own: bool,
}

/// The longest surface of a table that `words` begin with.
pub(super) fn longest(table: &Names<Surface>, text: &str, words: &[Word]) -> Option<SkillMatch<'static>> {
    let mut hits = [None; LONGEST];
    table.each(words, |count, surfaces| {
        if let Some(hit) = hits.get_mut(count - 1) {
            *hit = Some(surfaces);
        }
    });
    hits.iter().enumerate().rev().find_map(|(at, surfaces)| {
        let (surfaces, words) = ((*surfaces)?, words.get(..=at)?);
        surfaces.iter().find_map(|(name, surface)| {
            let (start, end) = stands(text, words, surface)?;
            Some(SkillMatch { name, surface, words: words.len(), start, end, own: false })
        })
    })
}

/// Where a surface stands at `words`, if its letters and its marks are those of the text.
pub(crate) fn stands(text: &str, words: &[Word], surface: &str) -> Option<(usize, usize)> {
    let (first, last) = (words.first()?, words.last()?);
    if !same_words(&text[first.start()..last.end()], surface) {
        return None;
    }
    // `A/R` is written with its stroke, or it is two words.
    let letter = words.len() > 1 && first.end() - first.start() == 1;
    if letter && surface.contains('/') && !text[first.end()..words[1].start()].contains(['/', '-']) {
        return None;
    }
    let before = &text.as_bytes()[..first.start()];
    let dotted = before.last() == Some(&b'.');
    let mut start = first.start();
    if surface.starts_with('.') {
        // `ASP.NET` is not `.NET`.
        if !dotted || before.len() >= 2 && is_inner(before[before.len() - 2]) {
            return None;
        }
        start -= 1;
    } else if dotted && before.len() >= 2 && is_inner(before[before.len() - 2]) {
        // The tail of a dotted name is a name of its own only where a full stop lost its space.
        let capital = text[first.start()..].starts_with(|c: char| c.is_ascii_uppercase());
        if !capital || last.end() - first.start() < 4 {
            return None;
        }
    }
    for pair in words.windows(2) {
        if !gap_joins(&text[pair[0].end()..pair[1].start()], surface) {
            return None;
        }
    }
    if words.len() > 1 && surface.bytes().any(|b| matches!(b, b'+' | b'#')) && !inner_marks(text, words, surface) {
        return None;
    }
    let marks = trailing_marks(&text[last.end()..]);
    let wanted = trailing_marks(&surface[tail_of(surface)..]);
    if marks == wanted {
        return Some((start, last.end() + marks.len()));
    }
    // `HTML5+` and `Java 11+` mean "or later"; `C+` means nothing.
    (wanted.is_empty() && marks == "+" && last.end() - first.start() > 1).then_some((start, last.end()))
}

/// Offset behind the last letter or digit of a surface.
fn tail_of(surface: &str) -> usize {
    surface.char_indices().rev().find(|(_, c)| c.is_alphanumeric()).map_or(0, |(at, c)| at + c.len_utf8())
}

const fn is_inner(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

const fn is_mark(c: char) -> bool {
    matches!(c, '+' | '#')
}

fn trailing_marks(text: &str) -> &str {
    &text[..text.len() - text.trim_start_matches(is_mark).len()]
}

/// Whether the marks behind the words inside a text are those of the surface: `C++/CLI`, `C# .NET`.
fn inner_marks(text: &str, words: &[Word], surface: &str) -> bool {
    let inside = &text[words[0].start()..words[words.len() - 1].end()];
    let surface = &surface[..tail_of(surface)];
    inside.chars().filter(|c| is_mark(*c)).eq(surface.chars().filter(|c| is_mark(*c)))
}

/// Whether what stands between two words lets them be one name.
fn gap_joins(gap: &str, surface: &str) -> bool {
    let mut spaces = false;
    for c in gap.chars() {
        match c {
            ' ' | '\u{a0}' | '\u{202f}' | '\n' | '\r' | '\t' => spaces = true,
            '-' | '‐' | '‑' | '–' | '_' | '’' | '\'' => {}
            // A dot with a space behind it ends a sentence.
            '.' if !spaces || surface.contains(" .") => {}
            '/' if surface.contains('/') => {}
            '(' | ')' if surface.contains('(') => {}
            '&' | '+' | '#' | ',' | ':' | '!' | '*' if surface.contains(c) => {}
            _ => return false,
        }
    }
    let ends = gap.starts_with('.') && spaces && !surface.contains(". ");
    !ends && !gap.contains(" – ") && (!gap.contains(" - ") || surface.contains(" - "))
}
