//! Whether words of a text spell a folded phrase; no copy of the text is made.

use super::fold::{HIGH, Kind, SMALL, fold_char, folded};
use super::split::Pieces;

/// What is left of `phrase`, a folded one, behind the folded form of the word, if it begins with that.
pub(crate) fn strip_folded<'p>(word: &str, phrase: &'p [u8]) -> Option<&'p [u8]> {
    if let Some((expected, rest)) = phrase.split_at_checked(word.len())
        && same_letters(word.as_bytes(), expected)
    {
        return Some(rest);
    }
    if word == "&" {
        return phrase.strip_prefix(b"and");
    }
    let mut rest = phrase;
    for c in word.chars() {
        match fold_char(c) {
            Kind::Ascii([letter, 0]) => rest = rest.strip_prefix(&[letter])?,
            Kind::Ascii(letters) => rest = rest.strip_prefix(&letters)?,
            Kind::Letter(letter) => rest = rest.strip_prefix(letter.encode_utf8(&mut [0; 4]).as_bytes())?,
            Kind::Apostrophe | Kind::Separator => {}
        }
    }
    Some(rest)
}

/// Whether a word of ASCII letters and digits is a folded one of its length, eight bytes at a time.
fn same_letters(word: &[u8], folded: &[u8]) -> bool {
    let ((words, rest), (others, other)) = (word.as_chunks(), folded.as_chunks());
    let same = |(word, other): (&[u8; 8], &[u8; 8])| {
        let word = u64::from_ne_bytes(*word);
        word & HIGH == 0 && word | SMALL == u64::from_ne_bytes(*other)
    };
    words.iter().zip(others).all(same)
        && rest.iter().zip(other).all(|(byte, other)| byte | 0x20 == *other && *other < 0x80)
}

/// The folded characters of a text without the separators, one after the other.
fn folded_chars(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(|c| {
        let (one, two) = match fold_char(c) {
            Kind::Ascii([one, 0]) => (Some(one as char), None),
            Kind::Ascii([one, two]) => (Some(one as char), Some(two as char)),
            Kind::Letter(letter) => (Some(letter), None),
            // An ampersand is a word; the words of both texts are counted elsewhere.
            Kind::Separator if c == '&' => (Some('&'), None),
            Kind::Apostrophe | Kind::Separator => (None, None),
        };
        one.into_iter().chain(two)
    })
}

/// Whether two texts have the same letters; no copy is made. Words and hashes were compared before.
pub(crate) fn same_words(text: &str, other: &str) -> bool {
    if text.eq_ignore_ascii_case(other) {
        return true;
    }
    let both = text.contains('&') == other.contains('&');
    if both { folded_chars(text).eq(folded_chars(other)) } else { folded(text) == folded(other) }
}

/// Whether the text folds to `phrase`; words without accents are compared where they stand.
#[inline]
pub(crate) fn folds_to(text: &str, phrase: &str) -> bool {
    // Nearly all that are compared differ in their first letter.
    match (text.as_bytes().first(), phrase.as_bytes().first()) {
        (Some(one), Some(other)) if one.is_ascii_alphanumeric() && one | 0x20 != *other => false,
        _ => folds_wholly_to(text, phrase),
    }
}

fn folds_wholly_to(text: &str, phrase: &str) -> bool {
    if text.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return text.eq_ignore_ascii_case(phrase);
    }
    let mut rest = phrase.as_bytes();
    for (i, piece) in Pieces::new(text).enumerate() {
        if i > 0 {
            let Some((b' ', behind)) = rest.split_first() else { return false };
            rest = behind;
        }
        match strip_folded(&text[piece.start..piece.end], rest) {
            Some(behind) => rest = behind,
            None => return false,
        }
    }
    rest.is_empty()
}
