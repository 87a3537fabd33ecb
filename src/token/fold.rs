//! The comparison form of words: lower case, base letters, no apostrophes.
//!
//! Folding never makes a copy of the text: words are hashed where they stand, so that offsets stay those of the text.

use super::split::Pieces;

/// Hash of a word's folded bytes, taken eight at a time.
#[derive(Clone, Copy)]
pub(super) struct Hasher {
    state: u64,
    chunk: u64,
    length: u32,
}

impl Hasher {
    pub(super) const fn new() -> Self {
        Self { state: 0, chunk: 0, length: 0 }
    }

    /// Adds eight letters, the first one lowest.
    pub(super) const fn add_letters(&mut self, chunk: u64) {
        self.add(chunk | SMALL);
    }

    /// Adds eight bytes, the first one lowest; only where a multiple of eight was added before.
    const fn add(&mut self, chunk: u64) {
        self.state = (self.state.rotate_left(23) ^ chunk).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.length += 8;
    }

    pub(super) const fn push(&mut self, byte: u8) {
        let at = self.length % 8;
        self.chunk |= (byte as u64) << (8 * at);
        if at == 7 {
            let chunk = self.chunk;
            self.length -= 7;
            self.add(chunk);
            self.chunk = 0;
        } else {
            self.length += 1;
        }
    }

    /// Adds the last bytes of a word, of which there are less than eight.
    #[inline]
    pub(super) const fn end(&mut self, chunk: u64, letters: u32) {
        self.chunk = (chunk | SMALL) & !(u64::MAX << (8 * letters));
        self.length += letters;
    }

    /// Adds less than eight bytes more, wherever the bytes before them ended.
    pub(super) const fn append(&mut self, chunk: u64, letters: u32) {
        let at = self.length % 8;
        let chunk = (chunk | SMALL) & !(u64::MAX << (8 * letters));
        self.chunk |= chunk << (8 * at);
        self.length += letters;
        if at + letters >= 8 {
            let full = self.chunk;
            self.length -= 8;
            self.add(full);
            self.chunk = chunk >> (8 * (8 - at));
        }
    }

    pub(super) const fn finish(mut self) -> u64 {
        if !self.length.is_multiple_of(8) {
            self.state = (self.state.rotate_left(23) ^ self.chunk).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
        let mixed = (self.state ^ self.length as u64).wrapping_mul(0xff51_afd7_ed55_8ccd);
        mixed ^ mixed >> 32
    }
}

/// Hash of a word that is folded already; usable in constants.
pub(crate) const fn hash_folded(word: &[u8]) -> u64 {
    let mut hasher = Hasher::new();
    let mut i = 0;
    while i < word.len() {
        hasher.push(word[i]);
        i += 1;
    }
    hasher.finish()
}

/// Bit 7 of each of eight bytes.
pub(super) const HIGH: u64 = 0x8080_8080_8080_8080;
/// Bit 5 of each of eight bytes, which makes letters small and leaves digits as they are.
pub(super) const SMALL: u64 = 0x2020_2020_2020_2020;

/// One byte in all eight places.
const fn all(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// The high bit of each byte that is an ASCII letter or digit.
#[inline]
const fn letters(chunk: u64) -> u64 {
    // No sum carries into the next byte, as none of the eight has its high bit set.
    let low = chunk & !HIGH;
    let small = low | SMALL;
    let letter = (small + all(0x80 - b'a')) & !(small + all(0x80 - b'z' - 1));
    let digit = (low + all(0x80 - b'0')) & !(low + all(0x80 - b'9' - 1));
    (letter | digit) & !chunk & HIGH
}

/// Whether a small letter is among bytes that are letters and digits of ASCII, or zeros.
#[inline]
pub(super) const fn has_small(chunk: u64) -> bool {
    chunk & (chunk << 1) & all(0x40) != 0
}

/// How many bytes at the low end are ASCII letters or digits.
#[inline]
pub(super) const fn leading_letters(chunk: u64) -> u32 {
    (letters(chunk) ^ HIGH).trailing_zeros() / 8
}

/// Eight bytes from an offset on, the first one lowest; zeros stand for those behind the end.
#[inline]
pub(crate) fn load(bytes: &[u8], at: usize) -> u64 {
    let rest = &bytes[at..];
    match (rest.first_chunk(), bytes.last_chunk()) {
        (Some(chunk), _) => u64::from_le_bytes(*chunk),
        // The end of a text is read with what stands before it, which is then shifted out.
        (None, Some(last)) => u64::from_le_bytes(*last).checked_shr(64 - 8 * rest.len() as u32).unwrap_or(0),
        (None, None) => rest.iter().rev().fold(0, |chunk, byte| chunk << 8 | u64::from(*byte)),
    }
}

/// Whether a capital is among bytes that are letters and digits of ASCII, or zeros.
#[inline]
pub(super) const fn has_capital(chunk: u64) -> bool {
    // Letters alone have bit 6, small letters bit 5 as well.
    chunk & !(chunk << 1) & all(0x40) != 0
}

/// What one character is to the folding.
pub(super) enum Kind {
    /// Part of a word: up to two folded ASCII letters, zero-padded.
    Ascii([u8; 2]),
    /// Part of a word: a letter without a base form.
    Letter(char),
    /// Dropped without ending the word.
    Apostrophe,
    /// Ends the word.
    Separator,
}

const BASE_LATIN_1: &[u8; 64] = b"aaaaaa*ceeeeiiiidnooooo-ouuuuyt*aaaaaa*ceeeeiiiidnooooo-ouuuuyty";
const BASE_LATIN_A: &[u8; 128] = b"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllllll\
lnnnnnnnnnoooooo**rrrrrrsssssssstttttt\
uuuuuuuuuuuuwwyyyzzzzzzs";

pub(super) fn fold_char(c: char) -> Kind {
    match c {
        'a'..='z' | '0'..='9' => Kind::Ascii([c as u8, 0]),
        'A'..='Z' => Kind::Ascii([c as u8 | 0x20, 0]),
        '\'' | '’' | '‘' | '`' | 'ʼ' | '´' | '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}' => Kind::Apostrophe,
        'ß' => Kind::Ascii(*b"ss"),
        'æ' | 'Æ' => Kind::Ascii(*b"ae"),
        'œ' | 'Œ' => Kind::Ascii(*b"oe"),
        'ĳ' | 'Ĳ' => Kind::Ascii(*b"ij"),
        'Þ' | 'þ' => Kind::Ascii(*b"th"),
        '×' | '÷' | '\u{80}'..='\u{bf}' => match c {
            'ª' => Kind::Ascii([b'a', 0]),
            'º' => Kind::Ascii([b'o', 0]),
            _ => Kind::Separator,
        },
        '\u{c0}'..='\u{ff}' => Kind::Ascii([BASE_LATIN_1[c as usize - 0xc0], 0]),
        '\u{100}'..='\u{17f}' => Kind::Ascii([BASE_LATIN_A[c as usize - 0x100], 0]),
        'ș' | 'Ș' => Kind::Ascii([b's', 0]),
        'ț' | 'Ț' => Kind::Ascii([b't', 0]),
        '\u{300}'..='\u{36f}' => Kind::Apostrophe,
        'А'..='Я' => Kind::Letter(char::from_u32(c as u32 + 0x20).unwrap_or(c)),
        'а'..='я' | 'א'..='ת' | 'ؠ'..='ي' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '一'..='鿿' | '가'..='힣' => {
            Kind::Letter(c)
        }
        _ if c > '\u{17f}' && c.is_alphanumeric() => Kind::Letter(c.to_lowercase().next().unwrap_or(c)),
        _ => Kind::Separator,
    }
}

/// The folded form of a text: its words with one space between them. For tests, and for rows that are not folded yet.
pub(crate) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in Pieces::new(text) {
        if !out.is_empty() {
            out.push(' ');
        }
        if &text[piece.start..piece.end] == "&" {
            out.push_str("and");
        } else {
            let mut bytes = Vec::new();
            fold_bytes(&text[piece.start..piece.end], |byte| bytes.push(byte));
            out.push_str(std::str::from_utf8(&bytes).unwrap_or_default());
        }
    }
    out
}

/// Gives the bytes of a word's folded form, one by one.
pub(crate) fn fold_bytes(word: &str, mut emit: impl FnMut(u8)) {
    for c in word.chars() {
        match fold_char(c) {
            Kind::Ascii(letters) => letters.iter().filter(|b| **b != 0).for_each(|b| emit(*b)),
            Kind::Letter(letter) => letter.encode_utf8(&mut [0; 4]).bytes().for_each(&mut emit),
            Kind::Apostrophe | Kind::Separator => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, fold_char, folded, hash_folded};
    use crate::token::{spelling::strip_folded, split::Pieces};

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(folded(text), expected, "{text:?}");
        let hashes: Vec<u64> = Pieces::new(text).map(|word| word.hash).collect();
        let wanted: Vec<u64> = expected.split_whitespace().map(|word| hash_folded(word.as_bytes())).collect();
        assert_eq!(hashes, wanted, "hashes of {text:?}");
        let mut rest = expected.as_bytes();
        for word in Pieces::new(text) {
            rest = strip_folded(&text[word.start..word.end], rest).expect("the folded word");
            rest = rest.strip_prefix(b" ").unwrap_or(rest);
        }
        assert!(rest.is_empty(), "{text:?}");
    }

    /// Words of every length at every distance from the end of the text, with every byte behind them.
    #[test]
    fn words_are_found_eight_bytes_at_a_time() {
        for length in 0..20 {
            for behind in ["", " ", "\u{a0}", "\0", "@", "[", "{", "/", ":", "\u{10}", "-x", " é", "  12345678 "] {
                let word = &"Abcdefgh0Zzijklmnopq"[..length];
                let expected =
                    format!("{word}{}", behind.replace(['\u{a0}', '\0', '\u{10}', '@', '[', '{', '/', ':', '-'], " "));
                let expected = expected.to_lowercase().replace('é', "e");
                let expected: Vec<&str> = expected.split_whitespace().collect();
                check(&format!("{word}{behind}"), &expected.join(" "));
                check(&format!("..{word}{behind}"), &expected.join(" "));
            }
            check(&"'x’".repeat(length), &"x".repeat(length));
            for more in 0..12 {
                let (one, two) = (&"Abcdefgh0Zzijklmnopq"[..length], &"ReStuvwxyz01"[..more]);
                let expected = (one.to_owned() + two).to_lowercase();
                for apostrophe in ["'", "’", "‘", "’’", "'\u{ad}"] {
                    check(&format!("{one}{apostrophe}{two}. "), &expected);
                    check(&format!("{one}{apostrophe}{two}’"), &expected);
                    check(&format!("{one}{apostrophe}{two}é"), &format!("{expected}e"));
                }
            }
        }
    }

    /// The letters that are told by their range are what the standard library says of them.
    #[test]
    fn letters_of_other_scripts() {
        for c in '\u{180}'..='\u{ffff}' {
            let expected = c.is_alphanumeric().then(|| c.to_lowercase().next()).flatten();
            match fold_char(c) {
                Kind::Letter(letter) => assert_eq!(Some(letter), expected, "{c:?}"),
                Kind::Separator => assert_eq!(None, expected, "{c:?}"),
                Kind::Ascii(_) | Kind::Apostrophe => {}
            }
        }
    }

    #[test]
    fn words_fold() {
        check("What You'll Do:", "what youll do");
        check("What You’ll Do", "what youll do");
        check("What You' ll do", "what youll do");
        check("the teams' lloyd", "the teams lloyd");
        check("R&D / Pay & Benefits", "r and d pay and benefits");
        check("Über Straße, Łódź; œuvre", "uber strasse lodz oeuvre");
        check("co\u{ad}operate \u{feff}x", "cooperate x");
        check("Ža\u{308}hler ĳs þing ÆØÅ", "zahler ijs thing aeoa");
        check("Требования（應徵條件）", "требования 應徵條件");
        check("\u{212a}elvin", "kelvin");
        check("", "");
        check(" -- … ", "");
        check("ÿŸžſ", "yyzs");
        check(
            "Internationalisation counterrevolutionaries eightlet",
            "internationalisation counterrevolutionaries eightlet",
        );
        check(
            "Gleichstellungsbeauftragte für Prüfungsangelegenheiten",
            "gleichstellungsbeauftragte fur prufungsangelegenheiten",
        );
    }
}
