//! The words of a passage, each marked with what it may begin.
//!
//! One pass over a passage's words marks them; a grammar then runs only in a passage that has one of its marks, and
//! looks only at the words that bear one.

use crate::lexicon::Trigger;
use crate::lexicon::fold::{Word, Words, unelided};
use crate::work;
use std::ops::{Deref, Range};

/// The words of a passage with their marks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Marked<'w> {
    words: &'w [Word],
    marks: &'w [Trigger],
    /// The marks of all words.
    all: Trigger,
}

impl Marked<'_> {
    /// Whether a word bears one of these marks.
    #[inline]
    pub(super) const fn any(&self, wanted: Trigger) -> bool {
        self.all.meets(wanted)
    }

    /// Whether the word at `at` bears one of these marks.
    #[inline]
    pub(super) fn bears(&self, at: usize, wanted: Trigger) -> bool {
        self.marks.get(at).is_some_and(|mark| mark.meets(wanted))
    }

    /// Whether one of these words bears one of these marks.
    #[inline]
    pub(super) fn within(&self, range: Range<usize>, wanted: Trigger) -> bool {
        let range = range.start.min(self.marks.len())..range.end.min(self.marks.len());
        work::count(range.len());
        self.any(wanted) && self.marks[range].iter().any(|mark| mark.meets(wanted))
    }

    /// The first word from `at` on that bears one of these marks.
    #[inline]
    pub(super) fn next(&self, at: usize, wanted: Trigger) -> Option<usize> {
        if !self.any(wanted) {
            return None;
        }
        let marks = self.marks.get(at..)?;
        let ahead = marks.iter().position(|mark| mark.meets(wanted));
        work::count(ahead.unwrap_or(marks.len()));
        ahead.map(|ahead| at + ahead)
    }
}

impl Deref for Marked<'_> {
    type Target = [Word];

    fn deref(&self) -> &[Word] {
        self.words
    }
}

/// Room for the words and the marks of one passage after the other.
#[derive(Debug, Default)]
pub(crate) struct Marking {
    words: Vec<Word>,
    marks: Vec<Trigger>,
    /// What every word bears besides: nothing, but in tests of what the marks must not hide.
    always: Trigger,
}

impl Marking {
    /// A marking by which every word bears these marks.
    pub(super) fn always(always: Trigger) -> Self {
        Self { always, ..Self::default() }
    }

    /// Splits a text into words and marks them.
    pub(crate) fn read(&mut self, text: &str) -> Marked<'_> {
        Words::split(text, &mut self.words);
        self.mark(text)
    }

    /// The words with the articles split off that are elided into them; none where no word has such an article.
    pub(super) fn unelided(&mut self, text: &str, words: &Marked<'_>) -> Option<Marked<'_>> {
        let elided = words.any(Trigger::UNUSUAL) && unelided(text, words, &mut self.words);
        elided.then(|| self.mark(text))
    }

    fn mark(&mut self, text: &str) -> Marked<'_> {
        let bytes = text.as_bytes();
        let mut all = Trigger::NONE;
        // No word ends there, so that a gap stands before the first one.
        let mut end = usize::MAX - 1;
        self.marks.clear();
        self.marks.extend(self.words.iter().enumerate().map(|(at, word)| {
            let spaced = word.start == end + 1 && bytes[end] == b' ';
            let mark = self
                .always
                .or(Trigger::of(word, self.words.get(at + 1)))
                .or(Trigger::DIGIT.only_if(bytes[word.start].is_ascii_digit()))
                .or(Trigger::CAPITAL.only_if(word.capital))
                .or(Trigger::UNUSUAL.only_if(!word.plain))
                .or(Trigger::GAP.only_if(!spaced));
            end = word.end;
            all = all.or(mark);
            mark
        }));
        Marked { words: &self.words, marks: &self.marks, all }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of a text that bear a mark.
    #[track_caller]
    fn check(text: &str, mark: Trigger, expected: &[&str]) {
        let mut marking = Marking::default();
        let words = marking.read(text);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(next) = words.next(at, mark) {
            assert!(words.bears(next, mark));
            found.push(&text[words[next].start..words[next].end]);
            at = next + 1;
        }
        assert_eq!(found, expected, "{text:?}");
        assert_eq!(words.any(mark), !expected.is_empty());
    }

    #[test]
    fn words_are_marked() {
        check("9am on 4 days of B2B", Trigger::DIGIT, &["9am", "4"]);
        check("we ship iOS to Zürich and extraordinarilY far", Trigger::CAPITAL, &["iOS", "Zürich", "extraordinarilY"]);
        check("bread, tea and\u{a0}jam", Trigger::GAP, &["bread", "tea", "jam"]);
        check("a degree in physics", Trigger::DEGREE, &["degree"]);
        check("", Trigger::GAP, &[]);
    }

    #[test]
    fn elided_articles_are_split() {
        let mut marking = Marking::default();
        let mut split = Marking::default();
        for (text, expected) in [("maîtrise d'Excel", 3), ("maîtrise d’Excel", 3)] {
            let words = marking.read(text);
            assert_eq!(split.unelided(text, &words).map(|words| words.len()), Some(expected), "{text:?}");
        }
        let words = marking.read("you'll bake");
        assert!(split.unelided("you'll bake", &words).is_none());
    }
}
