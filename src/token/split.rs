//! Splits a text into words, 64 bytes at a time.
//!
//! Finding each word by itself costs most where words are short. Here the letters of a block are told all at once, as
//! bits of a number, and words are runs of bits. What is neither a letter nor a plain separator, such as `é` or an
//! apostrophe, is left to [`Pieces`], which knows all there is to know and reads one word after the other.

use super::fold::{Hasher, Kind, fold_char, has_capital, has_small, hash_folded, leading_letters, load};

/// A word as it is found: where it stands, the hash of its folded form, and what its letters look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) hash: u64,
    pub(crate) look: Look,
}

impl Piece {
    /// The same piece in a text that begins so many bytes before this one's.
    pub(super) const fn behind(self, by: usize) -> Self {
        Self { start: self.start + by, end: self.end + by, ..self }
    }
}

/// What the letters of a word look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Look {
    /// Whether all of it is ASCII letters and digits.
    pub(crate) plain: bool,
    /// Whether a capital stands in it.
    pub(crate) capital: bool,
    /// Whether a small letter stands in it.
    pub(crate) small: bool,
}

/// The looks of an ampersand, which is a word: `R&D`.
const AMPERSAND: Look = Look { plain: false, capital: false, small: false };

/// Words of a text one by one, from an offset on.
#[derive(Clone)]
pub(crate) struct Pieces<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Pieces<'t> {
    pub(crate) const fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    #[inline]
    fn next(&mut self) -> Option<Piece> {
        let bytes = self.text.as_bytes();
        let mut start = self.at;
        loop {
            let byte = *bytes.get(start)?;
            let class = ASCII[usize::from(byte)];
            if class == LETTER {
                break;
            }
            if class == OTHER {
                let c = self.text[start..].chars().next()?;
                if matches!(fold_char(c), Kind::Ascii(_) | Kind::Letter(_)) {
                    return self.next_of_any(start);
                }
                start += c.len_utf8();
                continue;
            }
            start += 1;
            if byte == b'&' {
                self.at = start;
                return Some(ampersand(start - 1));
            }
        }
        // A word is looked at eight bytes at a time; those that belong to it are what its hash is made of.
        let mut hasher = Hasher::new();
        let mut look = Look { plain: true, capital: false, small: false };
        let mut end = start;
        loop {
            let chunk = load(bytes, end);
            let letters = leading_letters(chunk);
            if letters == 8 {
                hasher.add_letters(chunk);
                look.see(chunk);
                end += 8;
                continue;
            }
            hasher.end(chunk, letters);
            look.see(chunk & !(u64::MAX << (8 * letters)));
            end += letters as usize;
            if ASCII[(chunk >> (8 * letters)) as usize & 0xff] == OTHER {
                let mark = self.text[end..].chars().next().map_or(Kind::Separator, fold_char);
                if !matches!(mark, Kind::Separator) {
                    let short = (end - start < 8).then(|| self.contraction(start, chunk, letters)).flatten();
                    return short.or_else(|| self.next_of_any(start));
                }
            }
            break;
        }
        self.at = end;
        Some(Piece { start, end, hash: hasher.finish(), look })
    }
}

const fn ampersand(at: usize) -> Piece {
    Piece { start: at, end: at + 1, hash: const { hash_folded(b"and") }, look: AMPERSAND }
}

impl Look {
    /// Takes in letters and digits of ASCII, or zeros.
    #[inline]
    const fn see(&mut self, chunk: u64) {
        self.capital |= has_capital(chunk);
        self.small |= has_small(chunk);
    }
}

/// Whether an apostrophe that is followed by a space still holds a word together, as in `You' ll`.
fn splits_contraction(rest: &str) -> Option<usize> {
    let tail = rest.strip_prefix(' ')?;
    let short = ["ll", "re", "ve"].iter().any(|s| {
        tail.get(..s.len()).is_some_and(|t| t.eq_ignore_ascii_case(s))
            && !tail[s.len()..].starts_with(|c: char| c.is_alphanumeric())
    });
    short.then_some(1)
}

impl Pieces<'_> {
    /// A word of less than eight letters before an apostrophe and behind it: `You’ll`.
    fn contraction(&mut self, start: usize, chunk: u64, letters: u32) -> Option<Piece> {
        let apostrophe = start + letters as usize;
        let behind = match &self.text.as_bytes()[apostrophe..] {
            [b'\'', ..] => apostrophe + 1,
            [0xe2, 0x80, 0x99, ..] => apostrophe + 3,
            _ => return None,
        };
        let tail = load(self.text.as_bytes(), behind);
        let more = leading_letters(tail);
        if more == 0 || more == 8 || ASCII[(tail >> (8 * more)) as usize & 0xff] == OTHER {
            return None;
        }
        let mut hasher = Hasher::new();
        hasher.end(chunk, letters);
        hasher.append(tail, more);
        let mut look = Look { plain: false, capital: false, small: false };
        look.see(chunk & !(u64::MAX << (8 * letters)));
        look.see(tail & !(u64::MAX << (8 * more)));
        self.at = behind + more as usize;
        Some(Piece { start, end: self.at, hash: hasher.finish(), look })
    }

    /// The word that begins at an offset, whatever its letters.
    #[cold]
    fn next_of_any(&mut self, from: usize) -> Option<Piece> {
        let mut hasher = Hasher::new();
        let mut look = Look { plain: false, capital: false, small: false };
        let (mut at, mut end) = (from, from);
        while let Some(c) = self.text[at..].chars().next() {
            let after = at + c.len_utf8();
            match fold_char(c) {
                Kind::Ascii(letters) => {
                    hasher.push(letters[0]);
                    if letters[1] != 0 {
                        hasher.push(letters[1]);
                    }
                }
                Kind::Letter(letter) => {
                    let mut buffer = [0; 4];
                    for byte in letter.encode_utf8(&mut buffer).bytes() {
                        hasher.push(byte);
                    }
                }
                Kind::Apostrophe => {
                    at = after + splits_contraction(&self.text[after..]).unwrap_or(0);
                    continue;
                }
                Kind::Separator => break,
            }
            look.capital |= c.is_uppercase();
            look.small |= c.is_lowercase();
            end = after;
            at = after;
        }
        look.plain = self.text.as_bytes()[from..end].iter().all(u8::is_ascii_alphanumeric);
        self.at = at;
        Some(Piece { start: from, end, hash: hasher.finish(), look })
    }
}

const SEPARATOR: u8 = 0;
const LETTER: u8 = 1;
/// An apostrophe or the lead byte of a longer character: decided by [`fold_char`].
const OTHER: u8 = 2;

/// What each byte is to the folding.
const ASCII: [u8; 256] = {
    let mut table = [SEPARATOR; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = match byte as u8 {
            b'a'..=b'z' | b'0'..=b'9' | b'A'..=b'Z' => LETTER,
            b'\'' | b'`' | 0x80.. => OTHER,
            _ => SEPARATOR,
        };
        byte += 1;
    }
    table
};

/// Bytes of a block.
const BLOCK: usize = 64;
/// The words that begin in a block may be read so far behind it.
const BEHIND: usize = 8;

type Block = [u8; BLOCK + BEHIND];

/// Gives the words of a text to `take`, in their order: those of [`Pieces`], found faster.
#[inline]
pub(super) fn pieces(text: &str, mut take: impl FnMut(Piece)) {
    let bytes = text.as_bytes();
    let mut any = Pieces::new(text);
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
        base = one(block, base, &mut any, &mut take);
    }
}

/// Gives the words of a block; `any` reads those that are not plain. The next block begins at the offset returned.
#[inline]
fn one(block: &Block, base: usize, any: &mut Pieces<'_>, take: &mut impl FnMut(Piece)) -> usize {
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
            take(plain(block, base, start as usize, end as usize));
            done = end;
        }
        any.at = base + done as usize;
        let Some(piece) = any.next() else { return usize::MAX };
        take(piece);
        match any.at - base {
            behind if behind < BLOCK => done = behind as u32,
            behind => return base + behind,
        }
    }
}

/// A word of ASCII letters and digits.
#[inline]
fn plain(block: &Block, base: usize, start: usize, end: usize) -> Piece {
    let mut hasher = Hasher::new();
    let mut look = Look { plain: true, capital: false, small: false };
    let mut at = start;
    while end - at >= 8 {
        let chunk = load(block, at);
        hasher.add_letters(chunk);
        look.see(chunk);
        at += 8;
    }
    let (chunk, letters) = (load(block, at), (end - at) as u32);
    hasher.end(chunk, letters);
    look.see(chunk & !(u64::MAX << (8 * letters)));
    Piece { start: base + start, end: base + end, hash: hasher.finish(), look }
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
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// However the words are found, they are the same.
        #[test]
        fn words_of_blocks_are_the_words(text in "([a-zA-Z0-9]{1,12}[ '&’é.`,/•–\u{ad}-]{0,2}){0,60}|\\PC{0,200}|[a-z]{0,200}") {
            let one_by_one: Vec<Piece> = Pieces::new(&text).collect();
            let mut split = Vec::new();
            pieces(&text, |piece| split.push(piece));
            prop_assert_eq!(&split, &one_by_one);
            for piece in split {
                let word = &text[piece.start..piece.end];
                prop_assert!(word == "&" || piece.look.capital == word.chars().any(char::is_uppercase), "{word:?}");
                prop_assert_eq!(piece.look.plain, word.bytes().all(|b| b.is_ascii_alphanumeric()));
            }
        }
    }
}
