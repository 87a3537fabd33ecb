//! Tables of phrases: by the folded words of a phrase, what it means.

use super::blob::{self, phrase_seed, phrase_step};
use super::value::{List, Value};
use crate::token::{Pieces, Word};
use crate::work;
use std::marker::PhantomData;

/// Most words of a phrase, so that its number of words is a bit of a `u16`.
pub(super) const MOST_WORDS: usize = 15;

/// Phrases with their values.
pub(crate) struct Table<T> {
    /// Its number among the tables.
    pub(super) number: u8,
    /// The bit of its group of tables.
    pub(super) group: u64,
    pub(super) of: PhantomData<fn() -> T>,
}

impl<T: Value> Table<T> {
    /// Whether a phrase may begin with this word; cheap, and never wrong where it says no.
    #[inline]
    pub(crate) fn may_begin(&self, word: &Word) -> bool {
        let class = blob::class(word.number());
        (class.alone | class.longer) & self.group != 0
    }

    /// The value of the phrase that all of `words` make up.
    #[inline]
    pub(crate) fn whole(&self, words: &[Word]) -> Option<T> {
        let first = words.first()?;
        let class = blob::class(first.number());
        if words.len() == 1 {
            return if class.alone & self.group == 0 { None } else { self.value(words) };
        }
        if class.longer & self.group == 0 || words.len() > MOST_WORDS {
            return None;
        }
        let beginning = blob::beginning(first.number(), words[1].number());
        let fits = beginning.groups & self.group != 0 && beginning.lengths >> words.len() & 1 != 0;
        if fits { self.value(words) } else { None }
    }

    /// The longest phrase that `words` begin with: how many words it takes, and its value.
    #[inline]
    pub(crate) fn longest(&self, words: &[Word]) -> Option<(usize, T)> {
        work::count(1);
        let first = words.first()?;
        let class = blob::class(first.number());
        if (class.alone | class.longer) & self.group == 0 {
            return None;
        }
        self.look_up(words, class)
    }

    /// Gives each phrase that `words` begin with, the shortest first: how many words it takes, and its value.
    #[inline]
    pub(crate) fn each(&self, words: &[Word], mut found: impl FnMut(usize, T)) {
        let Some(first) = words.first() else { return };
        let class = blob::class(first.number());
        if class.alone & self.group != 0
            && let Some(value) = self.value(&words[..1])
        {
            found(1, value);
        }
        if class.longer & self.group != 0 {
            self.each_longer(words, |count, code| found(count, T::decode(code)));
        }
    }

    /// Gives each phrase of two words or more that `words` begin with.
    #[inline]
    fn each_longer(&self, words: &[Word], mut found: impl FnMut(usize, u32)) {
        let [first, second, ..] = words else { return };
        let beginning = blob::beginning(first.number(), second.number());
        if beginning.groups & self.group == 0 {
            return;
        }
        let mut lengths = beginning.lengths >> 1;
        let mut hash = phrase_seed(self.number);
        for (at, word) in words.iter().enumerate() {
            hash = phrase_step(hash, word.number());
            if lengths & 1 != 0
                && let Some(code) = blob::phrase(hash)
            {
                found(at + 1, code);
            }
            lengths >>= 1;
            if lengths == 0 || word.number() == 0 {
                break;
            }
        }
    }

    fn look_up(&self, words: &[Word], class: blob::Class) -> Option<(usize, T)> {
        if class.longer & self.group != 0 {
            let mut best = None;
            self.each_longer(words, |count, code| best = Some((count, code)));
            if let Some((count, code)) = best {
                return Some((count, T::decode(code)));
            }
        }
        if class.alone & self.group == 0 {
            return None;
        }
        self.value(&words[..1]).map(|value| (1, value))
    }

    /// The value of the phrase that all words of a short text make up; the text need not be folded.
    pub(crate) fn get(&self, text: &str) -> Option<T> {
        let mut hash = phrase_seed(self.number);
        let mut count = 0;
        for piece in Pieces::new(text) {
            count += 1;
            let number = blob::word(piece.hash);
            if number == 0 || count > MOST_WORDS {
                return None;
            }
            hash = phrase_step(hash, number);
        }
        if count == 0 { None } else { blob::phrase(hash).map(T::decode) }
    }

    fn value(&self, words: &[Word]) -> Option<T> {
        let mut hash = phrase_seed(self.number);
        for word in words {
            hash = phrase_step(hash, word.number());
        }
        blob::phrase(hash).map(T::decode)
    }
}

/// A table whose phrases may each have several values: names that several things bear.
pub(crate) type Names<T> = Table<List<T>>;
