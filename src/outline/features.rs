//! What the zone model sees of a line: hashes of its words, of pairs of them, and of its form.
//!
//! This file depends on `lexicon::fold` alone, and the training program compiles it too, so that the table is looked
//! up by the features that it was trained on.

use crate::lexicon::fold::{Word, Words, hash_phrase};

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

/// The form bit of each byte that stands between words.
const SIGNS: [u16; 256] = {
    let mut table = [0; 256];
    table[b'$' as usize] = form::CURRENCY as u16;
    table[b'%' as usize] = form::PERCENT as u16;
    table[b'@' as usize] = form::AT as u16;
    table[b'+' as usize] = form::PLUS as u16;
    table[b'/' as usize] = form::SLASH as u16;
    table[b'(' as usize] = form::PARENTHESIS as u16;
    table[b'?' as usize] = form::QUESTION as u16;
    table[b'!' as usize] = form::EXCLAMATION as u16;
    table[b':' as usize] = form::COLON as u16;
    // The second byte of `£` and the third of `€`; other signs that hold them are rare in postings.
    table[0xa3] = form::CURRENCY as u16;
    table[0xac] = form::CURRENCY as u16;
    table
};

/// A number stands for all numbers of as many digits.
fn generalised(bytes: &[u8], word: Word) -> (u32, bool) {
    let first = bytes[word.start].is_ascii_digit();
    if first && bytes[word.end - 1].is_ascii_digit() {
        (feature(Mark::Number, (word.end - word.start).min(5) as u32), true)
    } else {
        (word.hash, first)
    }
}

/// Hash of a word's last `count` bytes in lower case.
fn ending(word: &[u8], count: usize) -> u32 {
    let tail = &word[word.len().saturating_sub(count)..];
    tail.iter().fold(count as u32, |hash, byte| hash_phrase(hash, u32::from(byte | 0x20)))
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
    let bytes = text.as_bytes();
    let mut signs = 0;
    let mut count = 0u32;
    let mut before = 0;
    let mut gap = 0;
    let mut opening = 0;
    let mut number = false;
    for word in Words::new(text) {
        for byte in &bytes[gap..word.start] {
            signs |= u32::from(SIGNS[usize::from(*byte)]);
        }
        gap = word.end;
        let (hash, digit) = generalised(bytes, word);
        number |= digit;
        emit(feature(Mark::Word, hash));
        match count {
            0 => {
                emit(feature(Mark::First, hash));
                let first = &bytes[word.start..word.end];
                emit(feature(Mark::Ending, ending(first, 2)));
                emit(feature(Mark::Ending, ending(first, 3)));
                opening = hash;
            }
            1 => {
                opening = hash_phrase(opening, hash);
                emit(feature(Mark::FirstPair, opening));
            }
            2 => emit(feature(Mark::FirstThree, hash_phrase(opening, hash))),
            _ => {}
        }
        if count > 0 {
            emit(feature(Mark::Pair, hash_phrase(before, hash)));
        }
        before = hash;
        count += 1;
    }
    if count == 0 {
        return;
    }
    emit(feature(Mark::Last, before));
    for byte in &bytes[gap..] {
        signs |= u32::from(SIGNS[usize::from(*byte)]);
    }
    signs |= u32::from(number) * form::DIGIT;
    let mut left = signs;
    while left != 0 {
        emit(feature(Mark::Form, left.trailing_zeros()));
        left &= left - 1;
    }
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
