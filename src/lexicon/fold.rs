//! The comparison form of words: lower case, base letters, no apostrophes.
//!
//! Folding never makes a copy of the text: words are hashed where they stand, so that offsets stay those of the text.

use super::blocks;

/// A word of a text and the hash of its folded form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) hash: u32,
    /// Whether all of it is ASCII letters and digits.
    pub(crate) plain: bool,
    /// Whether a capital stands in it; where this is not known, true. It is told of plain words by [`Words::split`].
    pub(crate) capital: bool,
}

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

    const fn push(&mut self, byte: u8) {
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
    const fn append(&mut self, chunk: u64, letters: u32) {
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

    pub(super) const fn finish(mut self) -> u32 {
        if !self.length.is_multiple_of(8) {
            self.state = (self.state.rotate_left(23) ^ self.chunk).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
        let mixed = (self.state ^ self.length as u64).wrapping_mul(0xff51_afd7_ed55_8ccd);
        (mixed >> 32) as u32
    }
}

/// Hash of a word that is folded already; usable in constants.
pub(crate) const fn hash_folded(word: &[u8]) -> u32 {
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

/// How many bytes at the low end are ASCII letters or digits.
#[inline]
const fn leading_letters(chunk: u64) -> u32 {
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

/// What is known of a word that is not plain.
const UNUSUAL: Word = Word { start: 0, end: 0, hash: 0, plain: false, capital: true };

/// Extends the hash of a phrase by the hash of its next word.
pub(crate) const fn hash_phrase(phrase: u32, word: u32) -> u32 {
    (phrase.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b1)
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

/// Words of a text from an offset on.
#[derive(Clone)]
pub(crate) struct Words<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Words<'t> {
    pub(crate) const fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
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

impl Iterator for Words<'_> {
    type Item = Word;

    #[inline]
    fn next(&mut self) -> Option<Word> {
        self.read::<false>()
    }
}

impl Words<'_> {
    /// Reads words to the end or until `out` is full; gives their number.
    pub(crate) fn read_into(&mut self, out: &mut [Word]) -> usize {
        let mut count = 0;
        for place in out {
            let Some(word) = self.read::<false>() else { break };
            *place = word;
            count += 1;
        }
        count
    }

    /// The first words of a text, at most so many, and how many there are.
    pub(crate) fn first<const MOST: usize>(text: &str) -> ([Word; MOST], usize) {
        let mut words = [Word::default(); MOST];
        let mut count = 0;
        for word in Words::new(text).take(MOST) {
            words[count] = word;
            count += 1;
        }
        (words, count)
    }

    /// Puts all words of a text into `out`.
    pub(crate) fn split(text: &str, out: &mut Vec<Word>) {
        out.clear();
        blocks::words::<true>(text, |word| out.push(word));
    }

    /// Puts the first words of a short text into `out`, as many as it holds; gives their number. It goes through all of
    /// the text.
    pub(crate) fn fill(text: &str, out: &mut [Word]) -> usize {
        let mut places = out.iter_mut();
        blocks::words::<false>(text, |word| {
            if let Some(place) = places.next() {
                *place = word;
            }
        });
        let left = places.len();
        out.len() - left
    }

    /// Goes on at another offset.
    pub(super) const fn turn_to(&mut self, at: usize) {
        self.at = at;
    }

    /// The offset of what was not read yet.
    pub(super) const fn at(&self) -> usize {
        self.at
    }

    #[inline(always)]
    pub(super) fn read<const CAPITALS: bool>(&mut self) -> Option<Word> {
        let bytes = self.text.as_bytes();
        let mut start = self.at;
        loop {
            let byte = *bytes.get(start)?;
            let class = ASCII[usize::from(byte)];
            if class == LETTER {
                break;
            }
            if class != SEPARATOR {
                return self.next_of_any(start);
            }
            start += 1;
            if byte == b'&' {
                self.at = start;
                return Some(Word { start: start - 1, end: start, hash: const { hash_folded(b"and") }, ..UNUSUAL });
            }
        }
        // A word is looked at eight bytes at a time; those that belong to it are what its hash is made of.
        let chunk = self.load(start);
        let letters = leading_letters(chunk);
        let (behind, word) = if letters < 8 {
            let mut hasher = Hasher::new();
            hasher.end(chunk, letters);
            let capital = !CAPITALS || has_capital(chunk & !(u64::MAX << (8 * letters)));
            let end = start + letters as usize;
            (chunk >> (8 * letters), Word { start, end, hash: hasher.finish(), plain: true, capital })
        } else {
            self.long::<CAPITALS>(start, chunk)
        };
        if ASCII[behind as usize & 0xff] == OTHER {
            return self.contraction(start, chunk, letters).or_else(|| self.next_of_any(start));
        }
        // The space behind a word need not be looked at again.
        self.at = word.end + usize::from(behind as u8 == b' ');
        Some(word)
    }

    #[inline]
    fn load(&self, at: usize) -> u64 {
        load(self.text.as_bytes(), at)
    }

    /// A word of less than eight letters before an apostrophe and behind it: `You’ll`.
    fn contraction(&mut self, start: usize, chunk: u64, letters: u32) -> Option<Word> {
        let apostrophe = start + letters as usize;
        let behind = match &self.text.as_bytes()[apostrophe..] {
            [b'\'', ..] => apostrophe + 1,
            [0xe2, 0x80, 0x99, ..] => apostrophe + 3,
            _ => return None,
        };
        let tail = self.load(behind);
        let more = leading_letters(tail);
        if letters == 8 || more == 0 || more == 8 || ASCII[(tail >> (8 * more)) as usize & 0xff] == OTHER {
            return None;
        }
        let mut hasher = Hasher::new();
        hasher.end(chunk, letters);
        hasher.append(tail, more);
        self.at = behind + more as usize;
        Some(Word { start, end: self.at, hash: hasher.finish(), ..UNUSUAL })
    }

    /// The byte behind a word of eight letters or more, of which `chunk` holds the first, and the word.
    fn long<const CAPITALS: bool>(&self, start: usize, mut chunk: u64) -> (u64, Word) {
        let mut hasher = Hasher::new();
        let mut capital = !CAPITALS;
        let mut end = start;
        loop {
            hasher.add_letters(chunk);
            capital = capital || has_capital(chunk);
            end += 8;
            chunk = self.load(end);
            let letters = leading_letters(chunk);
            if letters < 8 {
                hasher.end(chunk, letters);
                capital = capital || has_capital(chunk & !(u64::MAX << (8 * letters)));
                end += letters as usize;
                return (chunk >> (8 * letters), Word { start, end, hash: hasher.finish(), plain: true, capital });
            }
        }
    }

    /// The next word from an offset on, whatever its letters.
    #[cold]
    fn next_of_any(&mut self, from: usize) -> Option<Word> {
        let mut hasher = Hasher::new();
        let mut start = usize::MAX;
        let mut end = from;
        let mut at = from;
        while let Some(c) = self.text[at..].chars().next() {
            let after = at + c.len_utf8();
            match fold_char(c) {
                Kind::Ascii(letters) => {
                    start = start.min(at);
                    hasher.push(letters[0]);
                    if letters[1] != 0 {
                        hasher.push(letters[1]);
                    }
                    end = after;
                }
                Kind::Letter(letter) => {
                    start = start.min(at);
                    let mut buffer = [0; 4];
                    for byte in letter.encode_utf8(&mut buffer).bytes() {
                        hasher.push(byte);
                    }
                    end = after;
                }
                Kind::Apostrophe => {
                    if start != usize::MAX
                        && let Some(skip) = splits_contraction(&self.text[after..])
                    {
                        at = after + skip;
                        continue;
                    }
                }
                Kind::Separator if start != usize::MAX => break,
                Kind::Separator if c == '&' => {
                    self.at = after;
                    return Some(Word { start: at, end: after, hash: const { hash_folded(b"and") }, ..UNUSUAL });
                }
                Kind::Separator => {}
            }
            at = after;
        }
        self.at = at;
        (start != usize::MAX).then(|| Word { start, end, hash: hasher.finish(), ..UNUSUAL })
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

/// The folded form as a string: words with one space between them. For tests and for the callers' own rows.
pub(crate) fn folded(text: &str) -> String {
    folded_of(text, Words::new(text))
}

/// The folded form of some of a text's words.
pub(crate) fn folded_words(text: &str, words: &[Word]) -> String {
    folded_of(text, words.iter().copied())
}

fn folded_of(text: &str, words: impl Iterator<Item = Word>) -> String {
    let mut out = String::with_capacity(text.len());
    for word in words {
        if !out.is_empty() {
            out.push(' ');
        }
        push_folded(&text[word.start..word.end], &mut out);
    }
    out
}

fn push_folded(word: &str, out: &mut String) {
    if word == "&" {
        out.push_str("and");
        return;
    }
    for c in word.chars() {
        match fold_char(c) {
            Kind::Ascii(letters) => out.extend(letters.iter().filter(|b| **b != 0).map(|b| *b as char)),
            Kind::Letter(letter) => out.push(letter),
            Kind::Apostrophe | Kind::Separator => {}
        }
    }
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

/// Splits the article off the words that it is elided into: `d'Excel` is `d` and `Excel`. False where nothing is elided.
pub(crate) fn unelided(text: &str, words: &[Word], out: &mut Vec<Word>) -> bool {
    out.clear();
    let mut done = 0;
    for (at, word) in words.iter().enumerate().filter(|(_, word)| !word.plain) {
        let Some(pieces) = elided(text, word) else { continue };
        out.extend_from_slice(&words[done..at]);
        out.extend(pieces);
        done = at + 1;
    }
    if done > 0 {
        out.extend_from_slice(&words[done..]);
    }
    done > 0
}

/// An article and the noun that it is elided into.
fn elided(text: &str, word: &Word) -> Option<[Word; 2]> {
    let written = &text[word.start..word.end];
    let mark =
        written.bytes().take(7).position(|byte| byte == b'\'').or_else(|| written.find('’').filter(|at| *at < 7))?;
    if !ELIDED.iter().any(|elided| written[..mark].eq_ignore_ascii_case(elided)) {
        return None;
    }
    let behind = mark + written[mark..].chars().next().map_or(0, char::len_utf8);
    let article = Words::new(&written[..mark]).next()?;
    let noun = Words::new(&written[behind..]).next()?;
    let (from, middle) = (word.start, word.start + behind);
    Some([Word { start: from, end: from + mark, ..article }, Word { start: middle, end: word.end, ..noun }])
}

/// Articles and prepositions of French and Italian that lose their vowel before another.
const ELIDED: [&str; 8] = ["d", "l", "qu", "j", "s", "n", "dell", "nell"];

#[cfg(test)]
mod tests {
    use super::{Kind, Words, fold_char, folded, hash_folded};
    use crate::lexicon::spelling::strip_folded;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(folded(text), expected, "{text:?}");
        let hashes: Vec<u32> = Words::new(text).map(|word| word.hash).collect();
        let wanted: Vec<u32> = expected.split_whitespace().map(|word| hash_folded(word.as_bytes())).collect();
        assert_eq!(hashes, wanted, "hashes of {text:?}");
        let mut rest = expected.as_bytes();
        for word in Words::new(text) {
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
