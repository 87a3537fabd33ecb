//! What the zone model sees of a line: hashes of its words, of pairs of them, and of its form.
//!
//! This file depends on `lexicon::fold` alone, and the training program compiles it too, so that the table is looked
//! up by the features that it was trained on.

use crate::lexicon::fold::{Words, fold_bytes, hash_phrase};

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

/// One bit a byte of the window.
type Bits = [u64; WINDOW / 64 + 1];

/// What stands where in the window.
#[derive(Default)]
struct Map {
    /// Parts of words.
    words: Bits,
    /// Those that need folding: apostrophes and parts of longer characters.
    folds: Bits,
    /// Neither word nor space.
    signs: Bits,
}

impl Map {
    /// Reads eight bytes at a time, as lanes of one number.
    #[inline]
    fn new(bytes: &Padded, length: usize) -> Self {
        const ONES: u64 = 0x0101_0101_0101_0101;
        const HIGH: u64 = 0x80 * ONES;
        // The high bit of each lane of at least `least`, where no lane has it set.
        let at_least = |lanes: u64, least: u64| lanes + (0x80 - least) * ONES;
        let equal = |lanes: u64, byte: u64| !((lanes ^ (byte * ONES)) + (0x7f * ONES));
        // The high bits of the lanes, side by side.
        let gather = |lanes: u64| ((lanes & HIGH) >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        let mut map = Self::default();
        for at in (0..length).step_by(8) {
            let lanes = eight(bytes, at);
            let low = lanes & !HIGH;
            let small = low | (0x20 * ONES);
            let letter = at_least(small, 0x61) & !at_least(small, 0x7b);
            let digit = at_least(low, 0x30) & !at_least(low, 0x3a);
            let fold = lanes | equal(low, 0x27) | equal(low, 0x60);
            let word = letter | digit | fold;
            map.words[at / 64] |= gather(word) << (at % 64);
            map.folds[at / 64] |= gather(fold) << (at % 64);
            map.signs[at / 64] |= gather(!(word | equal(low, 0x20))) << (at % 64);
        }
        map
    }

    /// Whether a place of `start..end` needs folding.
    #[inline]
    fn folds(&self, start: usize, end: usize) -> bool {
        let (first, last) = (start / 64, (end - 1) / 64);
        let from = u64::MAX << (start % 64);
        let to = u64::MAX >> (63 - (end - 1) % 64);
        if first == last {
            return self.folds[first] & from & to != 0;
        }
        self.folds[first] & from != 0
            || self.folds[last] & to != 0
            || self.folds[first + 1..last].iter().any(|bits| *bits != 0)
    }
}

/// A text with zeros behind it, so that eight bytes can be read at any place of it.
type Padded = [u8; WINDOW + 24];

/// Eight bytes from `at` on.
#[inline]
fn eight(bytes: &Padded, at: usize) -> u64 {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |chunk| u64::from_le_bytes(*chunk))
}

/// How much of a word counts, in bytes: what follows is inflection for the most part, and `entwickelst` and
/// `entwickeln` say the same of a line.
const STEM: usize = 7;

/// Hash of the stem of a word of ASCII letters and digits, whatever their case.
#[inline]
fn hash(bytes: &Padded, start: usize, end: usize) -> u32 {
    // Small letters and digits have this bit already.
    const SMALL: u64 = 0x2020_2020_2020_2020;
    let length = (end - start).clamp(1, STEM);
    let stem = (eight(bytes, start) | SMALL) & (u64::MAX >> (64 - 8 * length));
    let mixed = stem.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> 32) as u32 ^ mixed as u32
}

/// The longest folded form that is told from others, in bytes.
const LONGEST: usize = 32;

/// A word's hash, and whether it begins with a digit. A number stands for all numbers of as many digits.
#[inline]
fn word(bytes: &Padded, start: usize, end: usize) -> (u32, bool) {
    let digit = bytes[start].is_ascii_digit();
    if digit && bytes[end - 1].is_ascii_digit() {
        return (feature(Mark::Number, (end - start).min(5) as u32), true);
    }
    (hash(bytes, start, end), digit)
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

    /// Takes the line's next word, which stands at `start..end` of `bytes`.
    #[inline]
    fn word(&mut self, bytes: &Padded, start: usize, end: usize) {
        let (hash, digit) = word(bytes, start, end);
        self.number |= digit;
        self.push([feature(self.marks.0, hash), feature(self.marks.1, hash_phrase(self.before, hash))]);
        self.before = hash;
        self.first[self.count.min(3)] = hash;
        self.count += 1;
    }

    /// Takes the words of a stretch that holds more than ASCII letters and digits.
    #[cold]
    fn folded(&mut self, text: &str) {
        for word in Words::new(text) {
            let mut letters = [0; WINDOW + 24];
            let mut length = 0;
            fold_bytes(&text[word.start..word.end], |byte| {
                if length < LONGEST {
                    letters[length] = byte;
                    length += 1;
                }
            });
            if length > 0 {
                self.word(&letters, 0, length);
            }
        }
    }
}

/// Calls `take` with the features of the line, at most [`WINDOW`] bytes of it, a batch at a time. A feature that occurs
/// twice is given twice.
#[inline]
pub(crate) fn features(text: &str, look: Look, take: impl FnMut(&[u32])) {
    let mut window = text.len().min(WINDOW);
    while !text.is_char_boundary(window) {
        window -= 1;
    }
    let text = &text[..window];
    let mut padded = [0; WINDOW + 24];
    padded[..window].copy_from_slice(text.as_bytes());
    let map = Map::new(&padded, window);
    let heading = look == Look::Heading;
    let marks = if heading { (Mark::HeadingWord, Mark::HeadingPair) } else { (Mark::Word, Mark::Pair) };
    let mut seen =
        Seen { take, batch: [0; BATCH], filled: 0, count: 0, before: EDGE, marks, first: [0; 4], number: false };
    let mut signs = 0;
    let mut opening = None;
    let mut start = None;
    let mut before = 0;
    for (block, words) in map.words.iter().enumerate() {
        // A bit where a word begins and where one has ended.
        let mut edges = words ^ (words << 1 | before >> 63);
        before = *words;
        while edges != 0 {
            let at = block * 64 + edges.trailing_zeros() as usize;
            edges &= edges - 1;
            let Some(start) = start.take() else {
                start = Some(at);
                continue;
            };
            opening = opening.or(Some((start, at)));
            if map.folds(start, at) {
                // A stretch without white space may be several words here: `l’équipe – 5 €`.
                signs |= padded[start..at].iter().fold(0, |signs, byte| signs | sign(*byte));
                seen.folded(&text[start..at]);
            } else {
                seen.word(&padded, start, at);
            }
        }
        if block * 64 >= window {
            break;
        }
    }
    let Some(opening) = opening.filter(|_| seen.count > 0) else { return };
    if heading {
        seen.push([feature(Mark::HeadingPair, hash_phrase(seen.before, EDGE))]);
        seen.flush();
        return;
    }
    for (block, marks) in map.signs.iter().enumerate() {
        let mut marks = *marks;
        while marks != 0 {
            signs |= padded.get(block * 64 + marks.trailing_zeros() as usize).map_or(0, |byte| sign(*byte));
            marks &= marks - 1;
        }
    }
    signs |= u32::from(seen.number) * form::DIGIT;
    while signs != 0 {
        seen.push([feature(Mark::Form, signs.trailing_zeros())]);
        signs &= signs - 1;
    }
    let pair = hash_phrase(seen.first[0], seen.first[1]);
    let first = &text.as_bytes()[opening.0..opening.1];
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
