//! Tables of phrases that are hashed while the crate is compiled, so that nothing is built at start.

use super::fold::{Word, hash_folded, hash_phrase};
use super::spelling::spells;
use super::triggers::{Filter, Trigger};
use crate::work;

/// A phrase in folded form and what it means.
pub(crate) type Row<T> = (&'static str, T);

#[derive(Clone, Copy)]
struct Slot {
    hash: u32,
    part: u8,
    /// Index of the row plus one; 0 is an empty slot.
    row: u16,
}

/// Most words of a phrase, so that its number of words is a bit of a `u16`.
const MOST_WORDS: usize = 15;

/// Phrases by hash, open addressing over `SLOTS` places, a power of two.
pub(crate) struct Table<T: 'static, const SLOTS: usize> {
    parts: &'static [&'static [Row<T>]],
    slots: [Slot; SLOTS],
    /// By the first word's hash: a bit for each number of words that a phrase which begins with it has.
    lengths: [u16; SLOTS],
    /// Eight bits for each place of a first word's hash: of the words that begin no phrase, nearly all end here.
    firsts: [u8; SLOTS],
    /// Eight bits for each place of a phrase's hash, of which the hash sets one: most phrases that are not in the
    /// table are told by this alone, without going along the slots.
    seen: [u8; SLOTS],
    /// The same for the first two words of longer phrases.
    pairs: [u8; SLOTS],
}

impl<T, const SLOTS: usize> Table<T, SLOTS> {
    /// Hashes the rows; where two parts hold a phrase, the earlier part's row wins.
    pub(crate) const fn new(parts: &'static [&'static [Row<T>]]) -> Self {
        assert!(SLOTS.is_power_of_two());
        let mut slots = [Slot { hash: 0, part: 0, row: 0 }; SLOTS];
        let mut lengths = [0; SLOTS];
        let mut firsts = [0; SLOTS];
        let mut seen = [0; SLOTS];
        let mut pairs = [0; SLOTS];
        let mut part = 0;
        let mut count = 0;
        while part < parts.len() {
            let mut row = 0;
            while row < parts[part].len() {
                let (first, pair, hash, words) = hash_row(parts[part][row].0.as_bytes());
                assert!(words <= MOST_WORDS, "a phrase has too many words");
                lengths[first as usize & (SLOTS - 1)] |= 1 << words;
                firsts[first as usize & (SLOTS - 1)] |= 1 << (first >> 29);
                let mut at = hash as usize & (SLOTS - 1);
                seen[at] |= 1 << (hash >> 29);
                pairs[pair as usize & (SLOTS - 1)] |= 1 << (pair >> 29);
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
        Self { parts, slots, lengths, firsts, seen, pairs }
    }

    /// Enters the beginning of each phrase: its only word, or its first two.
    pub(super) const fn enter(&self, filter: &mut Filter, trigger: Trigger) {
        let mut part = 0;
        while part < self.parts.len() {
            Part(self.parts[part]).enter(filter, trigger);
            part += 1;
        }
    }

    fn slot(&self, hash: u32) -> Option<Slot> {
        let mut at = hash as usize & (SLOTS - 1);
        loop {
            let slot = self.slots[at];
            if slot.row == 0 {
                return None;
            }
            if slot.hash == hash {
                return Some(slot);
            }
            at = (at + 1) & (SLOTS - 1);
        }
    }

    /// The row that all of `words` make up.
    #[inline]
    pub(crate) fn whole(&self, text: &str, words: &[Word]) -> Option<&'static T> {
        if words.len() > MOST_WORDS || !self.may_begin(words.first()?) {
            return None;
        }
        if let [word] = words {
            return self.single(text, word);
        }
        let lengths = self.lengths(words.first()?) & 1 << words.len();
        self.row(text, words, lengths).map(|(_, rows)| &rows[0].1)
    }

    /// The row that a word makes up by itself.
    fn single(&self, text: &str, word: &Word) -> Option<&'static T> {
        let hash = hash_phrase(0, word.hash);
        let slot = if holds(&self.seen, hash) { self.slot(hash)? } else { return None };
        let row = &self.parts[slot.part as usize][slot.row as usize - 1];
        spells(text, [*word], row.0).then_some(&row.1)
    }

    /// The longest row that `words` begin with, and how many words it takes.
    #[inline]
    pub(crate) fn longest(&self, text: &str, words: &[Word]) -> Option<(usize, &'static T)> {
        self.prefix(text, words).map(|(count, rows)| (count, &rows[0].1))
    }

    /// As [`Self::longest`], with every row of that phrase: homonyms stand side by side within a part.
    #[inline]
    pub(crate) fn longest_rows(&self, text: &str, words: &[Word]) -> Option<(usize, &'static [Row<T>])> {
        let (count, rows) = self.prefix(text, words)?;
        let homonyms = rows.iter().take_while(|row| row.0 == rows[0].0).count();
        Some((count, &rows[..homonyms]))
    }

    #[inline]
    fn prefix(&self, text: &str, words: &[Word]) -> Option<(usize, &'static [Row<T>])> {
        work::count(1);
        if !self.may_begin(words.first()?) {
            return None;
        }
        let shorter = (2u16 << words.len().min(MOST_WORDS)).wrapping_sub(1);
        let lengths = self.lengths(words.first()?) & shorter;
        self.row(text, words, lengths)
    }

    /// Whether a phrase may begin with this word; cheap, and never wrong where it says no.
    #[inline]
    pub(crate) fn may_begin(&self, word: &Word) -> bool {
        holds(&self.firsts, word.hash)
    }

    #[inline]
    fn lengths(&self, first: &Word) -> u16 {
        self.lengths[first.hash as usize & (SLOTS - 1)]
    }

    /// The longest row that `words` begin with and those behind it, of those whose number of words has its bit set.
    #[inline]
    fn row(&self, text: &str, words: &[Word], lengths: u16) -> Option<(usize, &'static [Row<T>])> {
        // Most words begin no phrase, and most that could do not go on as one. Nothing foretells which, so that there
        // is one branch for all of it.
        let one = hash_phrase(0, words.first()?.hash);
        let two = hash_phrase(one, words.get(1).map_or(0, |next| next.hash));
        let alone = (lengths & 2 != 0) & holds(&self.seen, one);
        let goes_on = (lengths > 3) & holds(&self.pairs, two);
        if !(alone | goes_on) {
            return None;
        }
        self.look_up(text, words, lengths)
    }

    fn look_up(&self, text: &str, words: &[Word], mut lengths: u16) -> Option<(usize, &'static [Row<T>])> {
        let mut best = None;
        let mut hash = 0;
        for (i, word) in words.iter().enumerate() {
            hash = hash_phrase(hash, word.hash);
            lengths >>= 1;
            if lengths & 1 != 0
                && holds(&self.seen, hash)
                && let Some(slot) = self.slot(hash)
                && let rows = &self.parts[slot.part as usize][slot.row as usize - 1..]
                && spells(text, words[..=i].iter().copied(), rows[0].0)
            {
                best = Some((i + 1, rows));
            }
            if lengths <= 1 {
                break;
            }
        }
        best
    }

    #[cfg(test)]
    pub(crate) fn parts(&self) -> &'static [&'static [Row<T>]] {
        self.parts
    }
}

/// A part of a table.
pub(super) struct Part<T: 'static>(pub(super) &'static [Row<T>]);

impl<T> Part<T> {
    /// Enters the beginning of each phrase: its only word, or its first two.
    pub(super) const fn enter(&self, filter: &mut Filter, trigger: Trigger) {
        let mut row = 0;
        while row < self.0.len() {
            let (_, pair, hash, words) = hash_row(self.0[row].0.as_bytes());
            filter.enter(if words == 1 { hash } else { pair }, trigger);
            row += 1;
        }
    }
}

/// Whether a hash's bit is set.
#[inline]
fn holds<const SLOTS: usize>(bits: &[u8; SLOTS], hash: u32) -> bool {
    bits[hash as usize & (SLOTS - 1)] >> (hash >> 29) & 1 != 0
}

/// Hash of the first word, hash of the first two, hash of the phrase, number of words.
const fn hash_row(phrase: &[u8]) -> (u32, u32, u32, usize) {
    let mut first = 0;
    let mut pair = 0;
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
            if words == 2 {
                pair = hash;
            }
            start = at + 1;
        }
        at += 1;
    }
    (first, pair, hash, words)
}
