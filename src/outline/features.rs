//! What the zone model sees of a line: hashes of its words, of pairs of them, and of its form.
//!
//! This file depends on `lexicon::fold` alone, and the training program compiles it too, so that the table is looked
//! up by the features that it was trained on.

use crate::lexicon::fold::{Words, fold_bytes, hash_phrase};

/// How much of a long line is looked at, in bytes; a section's subject shows early.
pub(crate) const WINDOW: usize = 400;

/// What a feature is about; part of its hash.
#[derive(Clone, Copy)]
#[repr(u32)]
enum Mark {
    Word = 0x51ed_270b,
    Pair = 0x2545_f491,
    First = 0x68e3_1da4,
    FirstPair = 0xb529_7a4d,
    FirstThree = 0x1b56_c4e9,
    Ending = 0x7f4a_7c15,
    Last = 0xd6e8_feb8,
    Form = 0x94d0_49bb,
    Number = 0x3c6e_f372,
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
}

/// The first place from `from` on where the bit is set, or the end of the bits.
#[inline]
fn next(bits: &Bits, from: usize, invert: u64) -> usize {
    let mut block = from / 64;
    let Some(first) = bits.get(block) else { return WINDOW };
    let mut rest = (first ^ invert) & (u64::MAX << (from % 64));
    while rest == 0 {
        block += 1;
        match bits.get(block) {
            Some(bits) => rest = bits ^ invert,
            None => return WINDOW,
        }
    }
    block * 64 + rest.trailing_zeros() as usize
}

/// A text with zeros behind it, so that eight bytes can be read at any place of it.
type Padded = [u8; WINDOW + 24];

/// Eight bytes from `at` on.
#[inline]
fn eight(bytes: &Padded, at: usize) -> u64 {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |chunk| u64::from_le_bytes(*chunk))
}

/// Hash of a word of ASCII letters and digits, whatever their case.
#[inline]
fn hash(bytes: &Padded, start: usize, end: usize) -> u32 {
    // Small letters and digits have this bit already.
    const SMALL: u64 = 0x2020_2020_2020_2020;
    let length = end - start;
    let first = u64::MAX >> (64 - 8 * length.clamp(1, 8));
    let second = !(u64::MAX.checked_shl(8 * length.saturating_sub(8) as u32).unwrap_or(0));
    let head = (eight(bytes, start) | SMALL) & first;
    let tail = (eight(bytes, start + 8) | SMALL) & second;
    let mut hash = head.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ tail.wrapping_mul(0xc2b2_ae3d_27d4_eb4f).rotate_left(31);
    let mut at = start + 16;
    while at < end {
        let rest = u64::MAX >> (64 - 8 * (end - at).min(8));
        hash = (hash.rotate_left(23) ^ (eight(bytes, at) | SMALL) & rest).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        at += 8;
    }
    (hash >> 32) as u32 ^ hash as u32
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

/// What was seen of a line so far.
#[derive(Default)]
struct Seen {
    count: u32,
    before: u32,
    opening: u32,
    number: bool,
}

impl Seen {
    /// Takes the line's next word, which stands at `start..end` of `bytes`.
    #[inline]
    fn word(&mut self, bytes: &Padded, start: usize, end: usize, emit: &mut impl FnMut(u32)) {
        let (hash, digit) = word(bytes, start, end);
        self.number |= digit;
        emit(feature(Mark::Word, hash));
        if self.count > 0 {
            emit(feature(Mark::Pair, hash_phrase(self.before, hash)));
        }
        if self.count < 3 {
            self.opening(&bytes[start..end], hash, emit);
        }
        self.before = hash;
        self.count += 1;
    }

    /// The features of the first words.
    fn opening(&mut self, word: &[u8], hash: u32, emit: &mut impl FnMut(u32)) {
        match self.count {
            0 => {
                emit(feature(Mark::First, hash));
                emit(feature(Mark::Ending, ending(word, 2)));
                emit(feature(Mark::Ending, ending(word, 3)));
                self.opening = hash;
            }
            1 => {
                self.opening = hash_phrase(self.opening, hash);
                emit(feature(Mark::FirstPair, self.opening));
            }
            _ => emit(feature(Mark::FirstThree, hash_phrase(self.opening, hash))),
        }
    }

    /// Takes the words of a stretch that holds more than ASCII letters and digits.
    #[cold]
    fn folded(&mut self, text: &str, emit: &mut impl FnMut(u32)) {
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
                self.word(&letters, 0, length, emit);
            }
        }
    }
}

/// Calls `emit` with each feature of the line, at most [`WINDOW`] bytes of it. A feature that occurs twice is given
/// twice.
#[inline]
pub(crate) fn features(text: &str, item: bool, mut emit: impl FnMut(u32)) {
    let mut window = text.len().min(WINDOW);
    while !text.is_char_boundary(window) {
        window -= 1;
    }
    let text = &text[..window];
    let mut padded = [0; WINDOW + 24];
    padded[..window].copy_from_slice(text.as_bytes());
    let bytes = &padded;
    let map = Map::new(bytes, window);
    let mut seen = Seen::default();
    let mut signs = 0;
    let mut fold = next(&map.folds, 0, 0);
    let mut end = 0;
    loop {
        let start = next(&map.words, end, 0);
        if start >= window {
            break;
        }
        end = next(&map.words, start, u64::MAX).min(window);
        if fold < end {
            // A stretch without white space may be several words here: `l’équipe – 5 €`.
            signs |= bytes[start..end].iter().fold(0, |signs, byte| signs | sign(*byte));
            seen.folded(&text[start..end], &mut emit);
            fold = next(&map.folds, end, 0);
        } else {
            seen.word(bytes, start, end, &mut emit);
        }
    }
    let Seen { count, before, number, .. } = seen;
    if count == 0 {
        return;
    }
    emit(feature(Mark::Last, before));
    let mut at = next(&map.signs, 0, 0);
    while at < window {
        signs |= sign(bytes[at]);
        at = next(&map.signs, at + 1, 0);
    }
    let mut left = signs | u32::from(number) * form::DIGIT;
    while left != 0 {
        emit(feature(Mark::Form, left.trailing_zeros()));
        left &= left - 1;
    }
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
    let length = match count {
        0..=1 => 0,
        2..=3 => 1,
        4..=6 => 2,
        7..=11 => 3,
        12..=20 => 4,
        21..=40 => 5,
        _ => 6,
    };
    let shape = u32::from(item) | u32::from(capital) << 1 | end << 2;
    emit(feature(Mark::Form, form::BITS + shape));
    emit(feature(Mark::Form, 64 + length));
    emit(feature(Mark::Form, 128 + (length << 5 | shape)));
}
