//! Splits a text into words, 64 bytes at a time.
//!
//! Finding each word by itself costs most where words are short. Here the letters of a block are told all at once, as
//! bits of a number, and words are runs of bits. What is neither a letter nor a plain separator, such as `é` or an
//! apostrophe, is left to [`Words`], which knows all there is to know.

use super::fold::{Hasher, Word, Words, has_capital, load};

/// Bytes of a block.
const BLOCK: usize = 64;
/// The words that begin in a block may be read so far behind it.
const BEHIND: usize = 8;

type Block = [u8; BLOCK + BEHIND];

/// Gives the words of a text to `take`, in their order.
pub(super) fn words<const CAPITALS: bool>(text: &str, mut take: impl FnMut(Word)) {
    let bytes = text.as_bytes();
    let mut any = Words::new(text);
    let mut end = [0; BLOCK + BEHIND];
    let mut base = 0;
    while base < bytes.len() {
        let rest = &bytes[base..];
        let block: &Block = rest.first_chunk().unwrap_or_else(|| {
            let length = rest.len();
            // Zeros are separators, so that the last word ends with the text.
            end[length..].fill(0);
            end[..length].copy_from_slice(&rest[..length]);
            &end
        });
        base = one::<CAPITALS>(block, base, &mut any, &mut take);
    }
}

/// Gives the words of a block; `any` reads those that are not plain. The next block begins at the offset returned.
#[inline]
fn one<const CAPITALS: bool>(block: &Block, base: usize, any: &mut Words<'_>, take: &mut impl FnMut(Word)) -> usize {
    let (letters, odd) = masks(block);
    let mut done = 0;
    loop {
        // Words that end before the next odd byte, and before the block does, are plain.
        let limit = (odd & u64::MAX << done).trailing_zeros();
        loop {
            let ahead = letters & u64::MAX << done;
            let start = ahead.trailing_zeros();
            if ahead == 0 && limit == BLOCK as u32 {
                return base + BLOCK;
            }
            let end = (!ahead & u64::MAX.checked_shl(start).unwrap_or(0)).trailing_zeros();
            if end >= limit {
                if limit == BLOCK as u32 && start > 0 {
                    // The word may go on in the next block, which then begins with it.
                    return base + start as usize;
                }
                break;
            }
            take(plain::<CAPITALS>(block, base, start as usize, end as usize));
            done = end;
        }
        any.turn_to(base + done as usize);
        let Some(word) = any.read::<CAPITALS>() else { return usize::MAX };
        take(word);
        match any.at() - base {
            behind if behind < BLOCK => done = behind as u32,
            behind => return base + behind,
        }
    }
}

/// A word of ASCII letters and digits.
#[inline]
fn plain<const CAPITALS: bool>(block: &Block, base: usize, start: usize, end: usize) -> Word {
    let mut hasher = Hasher::new();
    let mut at = start;
    let mut capital = !CAPITALS;
    while end - at >= 8 {
        let chunk = load(block, at);
        hasher.add_letters(chunk);
        capital = capital || has_capital(chunk);
        at += 8;
    }
    let (chunk, letters) = (load(block, at), (end - at) as u32);
    hasher.end(chunk, letters);
    capital = capital || has_capital(chunk & !(u64::MAX << (8 * letters)));
    Word { start: base + start, end: base + end, hash: hasher.finish(), plain: true, capital }
}

/// A bit for each byte of a block: which are letters or digits of ASCII, and which may be part of another word.
#[inline]
fn masks(block: &Block) -> (u64, u64) {
    // Loops over bytes become instructions that take sixteen at once.
    let (mut plain, mut odd) = ([0; BLOCK], [0; BLOCK]);
    for ((plain, odd), byte) in plain.iter_mut().zip(&mut odd).zip(block) {
        *plain = u8::from((byte | 0x20).wrapping_sub(b'a') < 26) | u8::from(byte.wrapping_sub(b'0') < 10);
        // `&` and `'` differ in one bit.
        *odd = u8::from(byte | 1 == b'\'') | u8::from(*byte == b'`') | byte >> 7;
    }
    (bits(&plain), bits(&odd))
}

/// The lowest bits of bytes that have no others.
#[inline]
fn bits(bytes: &[u8; BLOCK]) -> u64 {
    let (chunks, _) = bytes.as_chunks();
    chunks
        .iter()
        .rev()
        .fold(0, |bits, chunk| bits << 8 | u64::from_le_bytes(*chunk).wrapping_mul(0x0102_0408_1020_4080) >> 56)
}

#[cfg(test)]
mod tests {
    use super::super::fold::{Word, Words};
    use proptest::prelude::*;

    proptest! {
        /// However the words are found, they are the same.
        #[test]
        fn words_of_blocks_are_the_words(text in "([a-zA-Z0-9]{1,12}[ '&’é.`,/\u{ad}-]{0,2}){0,60}|\\PC{0,200}|[a-z]{0,200}") {
            let one_by_one: Vec<Word> = Words::new(&text).collect();
            let mut split = Vec::new();
            Words::split(&text, &mut split);
            let unmarked: Vec<Word> = split.iter().map(|word| Word { capital: true, ..*word }).collect();
            prop_assert_eq!(&unmarked, &one_by_one);
            let capitals = |word: &Word| !word.plain || text[word.start..word.end].bytes().any(|b| b.is_ascii_uppercase());
            prop_assert!(split.iter().all(|word| word.capital == capitals(word)));
            let mut some = [Word::default(); 20];
            let count = Words::fill(&text, &mut some);
            prop_assert_eq!(&some[..count], &one_by_one[..count]);
            prop_assert_eq!(count, one_by_one.len().min(20));
        }
    }
}
