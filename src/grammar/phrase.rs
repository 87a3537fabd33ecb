//! The words of a passage as an input of nom, and where its sentences end.

use crate::lexicon::Table;
use crate::lexicon::Value;
use crate::token::Word;
use nom::IResult;

/// The words from one on; productions take words off its front.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'a> {
    pub(super) text: &'a str,
    pub(super) words: &'a [Word],
    /// Index of the next word.
    pub(super) at: usize,
}

/// What a production of words gives back.
pub(super) type Read<'a, T> = IResult<Cursor<'a>, T, ()>;

/// How far a look around goes; it keeps the time linear on text without sentences.
const REACH: usize = 40;

impl<'a> Cursor<'a> {
    pub(super) const fn new(text: &'a str, words: &'a [Word], at: usize) -> Self {
        Self { text, words, at }
    }

    pub(super) fn rest(&self) -> &'a [Word] {
        self.words.get(self.at..).unwrap_or_default()
    }

    pub(super) fn word(&self) -> Option<Word> {
        self.words.get(self.at).copied()
    }

    pub(super) fn str(&self) -> Option<&'a str> {
        self.word().map(|word| &self.text[word.start()..word.end()])
    }

    pub(super) const fn skip(self, count: usize) -> Self {
        Self { at: self.at + count, ..self }
    }

    /// The same words from another one on.
    pub(super) const fn to(self, at: usize) -> Self {
        Self { at, ..self }
    }

    /// The text between the word before and the next one.
    pub(super) fn gap(&self) -> &'a str {
        let start = self.at.checked_sub(1).and_then(|i| self.words.get(i)).map_or(0, |word| word.end());
        let end = self.words.get(self.at).map_or(self.text.len(), |word| word.start());
        self.text.get(start..end).unwrap_or_default()
    }

    /// Whether a sentence ends before the next word.
    #[inline]
    pub(super) fn breaks(&self) -> bool {
        let last = self.at.checked_sub(1).and_then(|i| self.words.get(i));
        // Nearly all words stand behind one space.
        if let (Some(last), Some(next)) = (last, self.words.get(self.at))
            && next.start() == last.end() + 1
            && self.text.as_bytes()[last.end()] == b' '
        {
            return false;
        }
        self.gap_breaks()
    }

    fn gap_breaks(&self) -> bool {
        let gap = self.gap();
        if matches!(gap, "" | " ") {
            return false;
        }
        if gap.contains(['!', '?', ';', '\n', '•', '·']) {
            return true;
        }
        let Some(dot) = gap.find('.') else { return gap.contains('。') };
        // The dot of an abbreviation such as `U.S.` ends no sentence.
        let before = self.at.checked_sub(1).and_then(|i| self.words.get(i));
        let short = before.is_some_and(|word| word.end() - word.start() == 1);
        let spaced = gap[dot + 1..].starts_with(char::is_whitespace);
        let glued = gap[dot + 1..].is_empty() && self.str().is_some_and(|s| s.starts_with(char::is_uppercase));
        !short && (spaced || glued)
    }

    /// First word of the sentence that the next word stands in, as far as a look over so many words goes.
    pub(super) fn opening(&self, reach: usize) -> usize {
        let mut from = self.at;
        while from > 0 && self.at - from < reach.min(REACH) && !self.to(from).breaks() {
            from -= 1;
        }
        from
    }

    /// First and behind the last word of the sentence around the next word, as far as a look goes.
    pub(super) fn sentence(&self) -> (usize, usize) {
        let from = self.opening(REACH);
        let mut to = self.at + 1;
        while to < self.words.len() && to - self.at < REACH && !self.to(to).breaks() {
            to += 1;
        }
        (from, to.min(self.words.len()))
    }

    /// Whether a word between `from` and `to` begins an entry of the table.
    pub(super) fn finds<T: Value>(&self, table: &'static Table<T>, from: usize, to: usize) -> bool {
        (from..to.min(self.words.len())).any(|i| table.longest(&self.words[i..to.min(self.words.len())]).is_some())
    }
}

/// The longest entry of a table.
pub(super) fn entry<'a, T: Value>(table: &'static Table<T>) -> impl Fn(Cursor<'a>) -> Read<'a, T> {
    move |input| match table.longest(input.rest()) {
        Some((count, value)) => Ok((input.skip(count), value)),
        None => Err(nom::Err::Error(())),
    }
}
