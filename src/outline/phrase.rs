//! A line's text and words for those that read it as a heading or label.

use crate::text::{Line, Lines};
use crate::token::Word;

/// A line without its bullet.
#[derive(Clone, Copy)]
pub(super) struct Phrase<'t> {
    /// The text of the page.
    pub(super) page: &'t str,
    pub(super) text: &'t str,
    words: &'t [Word],
}

impl<'t> Phrase<'t> {
    pub(super) fn of(lines: &'t Lines<'_>, line: &Line) -> Self {
        Self { page: lines.text, text: lines.body(line), words: lines.words(line) }
    }

    /// The first words, up to `most`.
    #[inline]
    pub(super) fn words(&self, most: usize) -> &'t [Word] {
        &self.words[..self.words.len().min(most)]
    }

    /// The words before an offset of the page at which no word lies, up to `most`.
    pub(super) fn before(&self, offset: usize, most: usize) -> &'t [Word] {
        let words = self.words(most);
        &words[..words.partition_point(|word| word.start() < offset)]
    }
}
