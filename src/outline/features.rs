//! What the zone model sees of a line: hashes of its words, of pairs of them, and of its form.
//!
//! This file depends on `lexicon::fold` alone, and the training program compiles it too, so that the table is looked
//! up by the features that it was trained on.

use crate::token::Word;
use crate::token::fold::{fold_bytes, load};

/// How much of a long line is looked at, in bytes; a section's subject shows early.
pub(crate) const WINDOW: usize = 400;

/// What a line looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    Prose,
    /// An entry of a list.
    Item,
    /// A heading, or a short line that may be one; its words mean other things than those of a sentence.
    Heading,
}

/// What a feature is about; part of its hash.
#[derive(Clone, Copy)]
#[repr(u32)]
enum Mark {
    Word = 0x51ed_270b,
    Pair = 0x2545_f491,
    FirstPair = 0xb529_7a4d,
    FirstThree = 0x1b56_c4e9,
    Ending = 0x7f4a_7c15,
    Form = 0x94d0_49bb,
    Number = 0x3c6e_f372,
    HeadingWord = 0x1f83_d9ab,
    HeadingPair = 0x5be0_cd19,
}

/// Extends the hash of a phrase by the hash of its next word.
const fn hash_phrase(phrase: u32, word: u32) -> u32 {
    (phrase.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b1)
}

const fn feature(mark: Mark, hash: u32) -> u32 {
    let mixed = hash_phrase(mark as u32, hash);
    mixed ^ (mixed >> 15)
}

/// Bits of a line's form.
mod form {
    pub(super) const DIGIT: u32 = 1;
    pub(super) const CURRENCY: u32 = 1 << 1;
    pub(super) const PERCENT: u32 = 1 << 2;
    pub(super) const AT: u32 = 1 << 3;
    pub(super) const PLUS: u32 = 1 << 4;
    pub(super) const SLASH: u32 = 1 << 5;
    pub(super) const PARENTHESIS: u32 = 1 << 6;
    pub(super) const QUESTION: u32 = 1 << 7;
    pub(super) const EXCLAMATION: u32 = 1 << 8;
    pub(super) const COLON: u32 = 1 << 9;
    pub(super) const BITS: u32 = 10;
}

/// The form bit of a byte that is no part of a word.
const fn sign(byte: u8) -> u32 {
    match byte {
        b'$' => form::CURRENCY,
        b'%' => form::PERCENT,
        b'@' => form::AT,
        b'+' => form::PLUS,
        b'/' => form::SLASH,
        b'(' => form::PARENTHESIS,
        b'?' => form::QUESTION,
        b'!' => form::EXCLAMATION,
        b':' => form::COLON,
        // The second byte of `£` and the third of `€`; other signs that hold them are rare in postings.
        0xa3 | 0xac => form::CURRENCY,
        _ => 0,
    }
}

/// How much of a word counts, in bytes: what follows is inflection for the most part, and `entwickelst` and
/// `entwickeln` say the same of a line.
const STEM: usize = 7;

/// A word's stem in lower case, in the lowest bytes of a number.
#[inline]
fn stem(text: &str, word: &Word) -> u64 {
    // Small letters and digits have this bit already.
    const SMALL: u64 = 0x2020_2020_2020_2020;
    let (stem, length) = if word.plain() {
        (load(text.as_bytes(), word.start()), (word.end() - word.start()).min(STEM))
    } else {
        let (mut stem, mut length) = (0, 0);
        fold_bytes(&text[word.start()..word.end()], |byte| {
            if length < STEM {
                stem |= u64::from(byte) << (8 * length);
                length += 1;
            }
        });
        (stem, length.max(1))
    };
    (stem | SMALL) & (u64::MAX >> (64 - 8 * length))
}

/// A word's hash, and whether it begins with a digit. A number stands for all numbers of as many digits.
#[inline]
pub(crate) fn hash(text: &str, word: &Word) -> (u32, bool) {
    let bytes = text.as_bytes();
    let digit = bytes[word.start()].is_ascii_digit();
    if digit && bytes[word.end() - 1].is_ascii_digit() {
        return (feature(Mark::Number, (word.end() - word.start()).min(5) as u32), true);
    }
    let mixed = stem(text, word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    ((mixed >> 32) as u32 ^ mixed as u32, digit)
}

/// Hash of a word's last `count` bytes in lower case.
fn ending(word: &[u8], count: usize) -> u32 {
    let tail = &word[word.len().saturating_sub(count)..];
    tail.iter().fold(count as u32, |hash, byte| hash_phrase(hash, u32::from(byte | 0x20)))
}

/// Stands before a line's first word and behind its last one.
const EDGE: u32 = 0x68e3_1da4;

/// How many features are handed on at once: their look-ups then wait for the memory together.
const BATCH: usize = 64;

/// What was seen of a line so far.
struct Seen<F> {
    take: F,
    batch: [u32; BATCH],
    filled: usize,
    count: usize,
    before: u32,
    /// The marks of words and of pairs.
    marks: (Mark, Mark),
    /// The first words, and one place more for all others.
    first: [u32; 4],
    number: bool,
}

impl<F: FnMut(&[u32])> Seen<F> {
    #[inline]
    fn push<const N: usize>(&mut self, features: [u32; N]) {
        if self.filled + N > BATCH {
            self.flush();
        }
        if let Some(free) = self.batch[self.filled..].first_chunk_mut() {
            *free = features;
            self.filled += N;
        }
    }

    #[inline(never)]
    fn flush(&mut self) {
        (self.take)(&self.batch[..self.filled]);
        self.filled = 0;
    }

    /// Takes the line's next word.
    #[inline]
    fn word(&mut self, text: &str, word: &Word) {
        let (hash, digit) = hash(text, word);
        self.number |= digit;
        self.push([feature(self.marks.0, hash), feature(self.marks.1, hash_phrase(self.before, hash))]);
        self.before = hash;
        self.first[self.count.min(3)] = hash;
        self.count += 1;
    }
}

/// As much of a line as is looked at.
pub(crate) fn window(text: &str) -> &str {
    let mut end = text.len().min(WINDOW);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Calls `take` with the features of a line's [`window`], whose words are `words`, a batch at a time. A feature that
/// occurs twice is given twice.
#[inline]
pub(crate) fn features(text: &str, words: &[Word], look: Look, take: impl FnMut(&[u32])) {
    let Some(opening) = words.first() else { return };
    let heading = look == Look::Heading;
    let marks = if heading { (Mark::HeadingWord, Mark::HeadingPair) } else { (Mark::Word, Mark::Pair) };
    let mut seen =
        Seen { take, batch: [0; BATCH], filled: 0, count: 0, before: EDGE, marks, first: [0; 4], number: false };
    let bytes = text.as_bytes();
    let mut signs = 0;
    let mut end = 0;
    for word in words {
        // Nearly all words stand one blank behind the one before.
        if word.start() != end + 1 || bytes[end] != b' ' {
            signs |= bytes[end..word.start()].iter().fold(0, |signs, byte| signs | sign(*byte));
        }
        end = word.end();
        seen.word(text, word);
    }
    if heading {
        seen.push([feature(Mark::HeadingPair, hash_phrase(seen.before, EDGE))]);
        seen.flush();
        return;
    }
    signs |= bytes[end..].iter().fold(0, |signs, byte| signs | sign(*byte));
    signs |= u32::from(seen.number) * form::DIGIT;
    while signs != 0 {
        seen.push([feature(Mark::Form, signs.trailing_zeros())]);
        signs &= signs - 1;
    }
    let pair = hash_phrase(seen.first[0], seen.first[1]);
    let first = &bytes[opening.start()..opening.end()];
    let shape = shape(text, look == Look::Item);
    let length = length(seen.count);
    seen.push([
        feature(Mark::Pair, hash_phrase(seen.before, EDGE)),
        feature(Mark::Ending, ending(first, 2)),
        feature(Mark::Ending, ending(first, 3)),
        feature(Mark::FirstPair, pair),
        feature(Mark::FirstThree, hash_phrase(pair, seen.first[2])),
        feature(Mark::Form, form::BITS + shape),
        feature(Mark::Form, 64 + length),
        feature(Mark::Form, 128 + (length << 5 | shape)),
    ]);
    seen.flush();
}

/// How the line begins and ends, in five bits.
fn shape(text: &str, item: bool) -> u32 {
    let bytes = text.as_bytes();
    let capital =
        bytes.iter().find(|b| b.is_ascii_alphabetic() || **b >= 0x80).is_some_and(|b| !b.is_ascii_lowercase());
    let end = match bytes.last() {
        Some(b'.') => 1,
        Some(b':') => 2,
        Some(b'?' | b'!') => 3,
        Some(b';' | b',') => 4,
        _ => 0,
    };
    u32::from(item) | u32::from(capital) << 1 | end << 2
}

/// The class of a number of words.
const fn length(words: usize) -> u32 {
    match words {
        0..=1 => 0,
        2..=3 => 1,
        4..=6 => 2,
        7..=11 => 3,
        12..=20 => 4,
        21..=40 => 5,
        _ => 6,
    }
}
