//! The first words of a line, read once for all that look at them.

use crate::lexicon::WordsOf;
use crate::token::Word;

/// Most words that are kept: one more than a heading has.
const MOST: usize = super::heading::MOST_WORDS + 1;

/// A line without its bullet, with its words as far as anybody asked for them.
pub(super) struct Phrase<'t> {
    pub(super) text: &'t str,
    rest: WordsOf<'t>,
    words: [Word; MOST],
    count: usize,
}

impl<'t> Phrase<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, rest: crate::lexicon::words_of(text), words: [Word::default(); MOST], count: 0 }
    }

    /// Goes on with another line; the place for the words stays the same.
    #[inline]
    pub(super) fn turn_to(&mut self, text: &'t str) {
        self.text = text;
        self.rest = crate::lexicon::words_of(text);
        self.count = 0;
    }

    /// Reads the next word; false at the end, and where there is no place for more.
    #[inline]
    fn read(&mut self) -> bool {
        let Some(slot) = self.words.get_mut(self.count) else { return false };
        let Some(word) = self.rest.next() else { return false };
        *slot = word;
        self.count += 1;
        true
    }

    /// The first words, up to `most`; no more than a few are kept of any line.
    #[inline]
    pub(super) fn words(&mut self, most: usize) -> &[Word] {
        let most = most.min(MOST);
        while self.count < most && self.read() {}
        &self.words[..self.count.min(most)]
    }

    /// The words before an offset at which no word lies, up to `most`.
    pub(super) fn before(&mut self, offset: usize, most: usize) -> &[Word] {
        while self.count < most
            && self.words[..self.count].last().is_none_or(|last| last.start() < offset)
            && self.read()
        {}
        let read = &self.words[..self.count.min(most)];
        &read[..read.partition_point(|word| word.start() < offset)]
    }
}
