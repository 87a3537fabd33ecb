//! The comparison form of words: lower case, base letters, no apostrophes.
//!
//! Folding never makes a copy of the text: words are hashed where they stand, so that offsets stay those of the text.

/// A word of a text and the hash of its folded form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) hash: u32,
}

const SEED: u32 = 0x811c_9dc5;

const fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ byte as u32).wrapping_mul(0x0100_0193)
}

/// Hash of a word that is folded already; usable in constants.
pub(crate) const fn hash_folded(word: &[u8]) -> u32 {
    let mut hash = SEED;
    let mut i = 0;
    while i < word.len() {
        hash = step(hash, word[i]);
        i += 1;
    }
    hash
}

/// Extends the hash of a phrase by the hash of its next word.
pub(crate) const fn hash_phrase(phrase: u32, word: u32) -> u32 {
    (phrase.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b1)
}

/// What one character is to the folding.
enum Kind {
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

fn fold_char(c: char) -> Kind {
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

    fn next(&mut self) -> Option<Word> {
        let bytes = self.text.as_bytes();
        let mut hash = SEED;
        let mut start = usize::MAX;
        let mut end = 0;
        let mut at = self.at;
        while let Some(&byte) = bytes.get(at) {
            let class = ASCII[byte as usize];
            if class > APOSTROPHE {
                if start == usize::MAX {
                    start = at;
                }
                hash = step(hash, class);
                at += 1;
                end = at;
                continue;
            }
            if class == SEPARATOR {
                if start != usize::MAX {
                    break;
                }
                at += 1;
                if byte == b'&' {
                    self.at = at;
                    return Some(Word { start: at - 1, end: at, hash: const { hash_folded(b"and") } });
                }
                continue;
            }
            let Some(c) = self.text[at..].chars().next() else { break };
            let after = at + c.len_utf8();
            match fold_char(c) {
                Kind::Ascii(letters) => {
                    start = start.min(at);
                    hash = step(hash, letters[0]);
                    if letters[1] != 0 {
                        hash = step(hash, letters[1]);
                    }
                    end = after;
                }
                Kind::Letter(letter) => {
                    start = start.min(at);
                    let mut buffer = [0; 4];
                    for byte in letter.encode_utf8(&mut buffer).bytes() {
                        hash = step(hash, byte);
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
                Kind::Separator => {
                    if start != usize::MAX {
                        break;
                    }
                }
            }
            at = after;
        }
        self.at = at;
        (start != usize::MAX).then_some(Word { start, end, hash })
    }
}

const SEPARATOR: u8 = 0;
/// An apostrophe or the lead byte of a longer character: decided by [`fold_char`].
const APOSTROPHE: u8 = 1;

/// Folded letter of each ASCII byte, or one of the two classes above.
const ASCII: [u8; 256] = {
    let mut table = [SEPARATOR; 256];
    let mut byte = 0;
    while byte < 256 {
        let b = byte as u8;
        table[byte] = match b {
            b'a'..=b'z' | b'0'..=b'9' => b,
            b'A'..=b'Z' => b | 0x20,
            b'\'' | b'`' | 0x80.. => APOSTROPHE,
            _ => SEPARATOR,
        };
        byte += 1;
    }
    table
};

/// The folded form as a string: words with one space between them. For tests and for the callers' own rows.
pub(crate) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in Words::new(text) {
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

/// Splits the article off the words that it is elided into: `d'Excel` is `d` and `Excel`. False where nothing is elided.
pub(crate) fn unelided(text: &str, words: &[Word], out: &mut Vec<Word>) -> bool {
    out.clear();
    let mut split = false;
    for word in words {
        let written = &text[word.start..word.end];
        let mark = written.bytes().take(7).position(|byte| byte == b'\'').or_else(|| written.find('’').filter(|at| *at < 7));
        let pieces = mark.filter(|at| ELIDED.iter().any(|elided| written[..*at].eq_ignore_ascii_case(elided))).and_then(|at| {
            let behind = at + written[at..].chars().next().map_or(0, char::len_utf8);
            let article = Words::new(&written[..at]).next()?;
            let noun = Words::new(&written[behind..]).next()?;
            Some([(word.start, at, article.hash), (word.start + behind, written.len() - behind, noun.hash)])
        });
        match pieces {
            Some(pieces) => {
                out.extend(pieces.map(|(start, len, hash)| Word { start, end: start + len, hash }));
                split = true;
            }
            None => out.push(*word),
        }
    }
    split
}

/// Articles and prepositions of French and Italian that lose their vowel before another.
const ELIDED: [&str; 8] = ["d", "l", "qu", "j", "s", "n", "dell", "nell"];

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
    let both = text.contains('&') == other.contains('&');
    if both { folded_chars(text).eq(folded_chars(other)) } else { folded(text) == folded(other) }
}

/// Whether the text folds to `phrase`.
pub(crate) fn folds_to(text: &str, phrase: &str) -> bool {
    folded(text) == phrase
}

#[cfg(test)]
mod tests {
    use super::{Words, folded, hash_folded};

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(folded(text), expected, "{text:?}");
        let hashes: Vec<u32> = Words::new(text).map(|word| word.hash).collect();
        let wanted: Vec<u32> = expected.split_whitespace().map(|word| hash_folded(word.as_bytes())).collect();
        assert_eq!(hashes, wanted, "hashes of {text:?}");
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
    }
}
