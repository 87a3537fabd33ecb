//! Tables of phrases that are hashed while the crate is compiled, so that nothing is built at start.

use super::fold::{Word, folds_to, hash_folded, hash_phrase};

/// A phrase in folded form and what it means.
pub(crate) type Row<T> = (&'static str, T);

#[derive(Clone, Copy)]
struct Slot {
    hash: u32,
    part: u8,
    /// Index of the row plus one; 0 is an empty slot.
    row: u16,
}

/// Phrases by hash, open addressing over `SLOTS` places, a power of two.
pub(crate) struct Table<T: 'static, const SLOTS: usize> {
    parts: &'static [&'static [Row<T>]],
    slots: [Slot; SLOTS],
    /// By the first word's hash: the greatest number of words of a phrase that begins with it.
    longest: [u8; SLOTS],
}

impl<T, const SLOTS: usize> Table<T, SLOTS> {
    /// Hashes the rows; where two parts hold a phrase, the earlier part's row wins.
    pub(crate) const fn new(parts: &'static [&'static [Row<T>]]) -> Self {
        assert!(SLOTS.is_power_of_two());
        let mut slots = [Slot { hash: 0, part: 0, row: 0 }; SLOTS];
        let mut longest = [0; SLOTS];
        let mut part = 0;
        let mut count = 0;
        while part < parts.len() {
            let mut row = 0;
            while row < parts[part].len() {
                let (first, hash, words) = hash_row(parts[part][row].0.as_bytes());
                let start = first as usize & (SLOTS - 1);
                if longest[start] < words {
                    longest[start] = words;
                }
                let mut at = hash as usize & (SLOTS - 1);
                while slots[at].row != 0 && slots[at].hash != hash {
                    at = (at + 1) & (SLOTS - 1);
                }
                if slots[at].row == 0 {
                    slots[at] = Slot { hash, part: part as u8, row: row as u16 + 1 };
                    count += 1;
                }
                row += 1;
            }
            part += 1;
        }
        assert!(count * 4 <= SLOTS * 3, "the table is too full: raise SLOTS");
        Self { parts, slots, longest }
    }

    fn find(&self, hash: u32) -> Option<&'static Row<T>> {
        let mut at = hash as usize & (SLOTS - 1);
        loop {
            let slot = self.slots[at];
            if slot.row == 0 {
                return None;
            }
            if slot.hash == hash {
                return Some(&self.parts[slot.part as usize][slot.row as usize - 1]);
            }
            at = (at + 1) & (SLOTS - 1);
        }
    }

    /// The row that all of `words` make up.
    pub(crate) fn whole(&self, text: &str, words: &[Word]) -> Option<&'static T> {
        let (count, value) = self.prefix(text, words, true)?;
        (count == words.len()).then_some(value)
    }

    /// The longest row that `words` begin with, and how many words it takes.
    pub(crate) fn longest(&self, text: &str, words: &[Word]) -> Option<(usize, &'static T)> {
        self.prefix(text, words, false)
    }

    /// Whether a phrase may begin with this word; cheap, and never wrong where it says no.
    pub(crate) fn may_begin(&self, word: &Word) -> bool {
        self.longest[word.hash as usize & (SLOTS - 1)] > 0
    }

    fn prefix(&self, text: &str, words: &[Word], whole: bool) -> Option<(usize, &'static T)> {
        let first = words.first()?;
        let most = usize::from(self.longest[first.hash as usize & (SLOTS - 1)]).min(words.len());
        if most == 0 || (whole && most < words.len()) {
            return None;
        }
        let mut best = None;
        let mut hash = 0;
        for (i, word) in words[..most].iter().enumerate() {
            hash = hash_phrase(hash, word.hash);
            if whole && i + 1 < words.len() {
                continue;
            }
            if let Some((phrase, value)) = self.find(hash)
                && (spells(text, &words[..=i], phrase) || folds_to(&text[first.start..word.end], phrase))
            {
                best = Some((i + 1, value));
            }
        }
        best
    }

    #[cfg(test)]
    pub(crate) fn parts(&self) -> &'static [&'static [Row<T>]] {
        self.parts
    }
}

/// Whether words without accents or apostrophes are those of `phrase`; where it says no, folding has the last word.
#[inline]
fn spells(text: &str, words: &[Word], phrase: &str) -> bool {
    let text = text.as_bytes();
    let mut rest = phrase.as_bytes();
    for (i, word) in words.iter().enumerate() {
        if i > 0 {
            let Some((b' ', behind)) = rest.split_first() else { return false };
            rest = behind;
        }
        let Some(spelt) = text.get(word.start..word.end) else { return false };
        let Some((expected, behind)) = rest.split_at_checked(spelt.len()) else { return false };
        if !spelt.eq_ignore_ascii_case(expected) {
            return false;
        }
        rest = behind;
    }
    rest.is_empty()
}

/// Hash of the first word, hash of the phrase, number of words.
const fn hash_row(phrase: &[u8]) -> (u32, u32, u8) {
    let mut first = 0;
    let mut hash = 0;
    let mut words = 0;
    let mut start = 0;
    let mut at = 0;
    while at <= phrase.len() {
        if at == phrase.len() || phrase[at] == b' ' {
            let (_, rest) = phrase.split_at(start);
            let (word, _) = rest.split_at(at - start);
            let word = hash_folded(word);
            if words == 0 {
                first = word;
            }
            hash = hash_phrase(hash, word);
            words += 1;
            start = at + 1;
        }
        at += 1;
    }
    (first, hash, words)
}
