//! The words of a passage, each marked with what it may begin.
//!
//! One pass over a passage's words marks them; a grammar then runs only in a passage that has one of its marks, and
//! looks only at the words that bear one.

use crate::lexicon::tables::Builtin;
use crate::lexicon::{Trigger, words_of};
use crate::outline::LogicalLine;
use crate::token::{Vocabulary, Word};
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

    /// The words of a line with their marks, at offsets within the line.
    pub(crate) fn read(&mut self, line: &LogicalLine<'_>) -> Marked<'_> {
        let start = line.range.start();
        self.words.clear();
        self.words.extend(line.words.iter().map(|word| word.back(start)));
        self.marks.clear();
        self.marks.extend(line.marks.iter().map(|mark| self.always.or(Trigger::from_bits(*mark))));
        if let Some(first) = self.marks.first_mut() {
            *first = first.or(Trigger::GAP);
        }
        let all = self.marks.iter().fold(Trigger::NONE, |all, mark| all.or(*mark));
        Marked { words: &self.words, marks: &self.marks, all }
    }

    /// The words of a short text with their marks.
    pub(crate) fn split(&mut self, text: &str) -> Marked<'_> {
        crate::lexicon::split_into(text, &mut self.words);
        self.mark()
    }

    /// The words with the articles split off that are elided into them; none where no word has such an article.
    pub(super) fn unelided(&mut self, text: &str, words: &Marked<'_>) -> Option<Marked<'_>> {
        let elided = words.any(Trigger::UNUSUAL) && unelided(text, words, &mut self.words);
        elided.then(|| self.mark())
    }

    fn mark(&mut self) -> Marked<'_> {
        let words = &self.words;
        self.marks.clear();
        self.marks.extend(
            words
                .iter()
                .enumerate()
                .map(|(at, word)| self.always.or(Trigger::from_bits(Builtin.marks(word, words.get(at + 1))))),
        );
        let all = self.marks.iter().fold(Trigger::NONE, |all, mark| all.or(*mark));
        Marked { words: &self.words, marks: &self.marks, all }
    }
}

/// Splits the article off the words that it is elided into: `d'Excel` is `d` and `Excel`. False where nothing is elided.
fn unelided(text: &str, words: &[Word], out: &mut Vec<Word>) -> bool {
    out.clear();
    let mut done = 0;
    for (at, word) in words.iter().enumerate().filter(|(_, word)| !word.plain()) {
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
    let written = &text[word.start()..word.end()];
    let mark =
        written.bytes().take(7).position(|byte| byte == b'\'').or_else(|| written.find('’').filter(|at| *at < 7))?;
    if !ELIDED.iter().any(|elided| written[..mark].eq_ignore_ascii_case(elided)) {
        return None;
    }
    let behind = mark + written[mark..].chars().next().map_or(0, char::len_utf8);
    let article = words_of(&written[..mark]).next()?;
    let noun = words_of(&written[behind..]).next()?;
    Some([article.moved(word.start()), noun.moved(word.start() + behind)])
}

/// Articles and prepositions of French and Italian that lose their vowel before another.
const ELIDED: [&str; 8] = ["d", "l", "qu", "j", "s", "n", "dell", "nell"];

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of a text that bear a mark.
    #[track_caller]
    fn check(text: &str, mark: Trigger, expected: &[&str]) {
        let mut marking = Marking::default();
        let words = marking.split(text);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(next) = words.next(at, mark) {
            assert!(words.bears(next, mark));
            found.push(&text[words[next].start()..words[next].end()]);
            at = next + 1;
        }
        assert_eq!(found, expected, "{text:?}");
        assert_eq!(words.any(mark), !expected.is_empty());
    }

    #[test]
    fn words_are_marked() {
        check("9am on 4 days of B2B", Trigger::DIGIT, &["9am", "4"]);
        check("we ship iOS to Zürich and extraordinarilY far", Trigger::CAPITAL, &["iOS", "Zürich", "extraordinarilY"]);
        check("bread, tea and\u{a0}jam", Trigger::GAP, &["bread", "tea"]);
        check("a degree in physics", Trigger::DEGREE, &["degree"]);
        check("", Trigger::GAP, &[]);
    }

    #[test]
    fn elided_articles_are_split() {
        let mut marking = Marking::default();
        let mut split = Marking::default();
        for (text, expected) in [("maîtrise d'Excel", 3), ("maîtrise d’Excel", 3)] {
            let words = marking.split(text);
            assert_eq!(split.unelided(text, &words).map(|words| words.len()), Some(expected), "{text:?}");
        }
        let words = marking.split("you'll bake");
        assert!(split.unelided("you'll bake", &words).is_none());
    }
}
