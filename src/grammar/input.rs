//! The words of a line as the input of the grammars.

use crate::lexicon::{Table, Trigger, Value};
use crate::outline::LogicalLine;
use crate::token::{Break, Gap, TextRange, Word};
use nom::{Err, IResult, Needed};
use std::iter::{Copied, Enumerate};
use std::slice::Iter;

/// What a production gives back.
pub(super) type Read<'a, T> = IResult<Input<'a>, T, ()>;

/// How far a look around goes, in words; it keeps the time linear on text without sentences.
pub(super) const REACH: usize = 40;

/// The words of a line that are still to be read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Input<'a> {
    pub(super) line: &'a LogicalLine<'a>,
    /// Number of the next word within the line.
    pub(super) at: usize,
    /// Number behind the last word that may be read.
    end: usize,
}

impl<'a> Input<'a> {
    /// The words of a line from one on.
    pub(super) const fn new(line: &'a LogicalLine<'a>, at: usize) -> Self {
        Self { line, at, end: line.words.len() }
    }

    /// The words that are left.
    pub(super) fn rest(self) -> &'a [Word] {
        self.line.words.get(self.at..self.end).unwrap_or_default()
    }

    /// The next word.
    pub(super) fn word(self) -> Option<&'a Word> {
        self.rest().first()
    }

    /// The next word as it is spelt; nothing at the end.
    pub(super) fn spelt(self) -> &'a str {
        self.word().map_or("", |word| word.of(self.line.text))
    }

    /// Whether no word is left.
    pub(super) fn is_empty(self) -> bool {
        self.at >= self.end
    }

    /// What is left behind the next `count` words.
    pub(super) const fn skip(self, count: usize) -> Self {
        Self { at: self.at + count, ..self }
    }

    /// The same line from another word on.
    pub(super) const fn to(self, at: usize) -> Self {
        Self { at, ..self }
    }

    /// No more than the next `count` words.
    pub(super) fn within(self, count: usize) -> Self {
        Self { end: self.end.min(self.at + count), ..self }
    }

    /// The marks before the next word; at the end, those behind the last one.
    pub(super) fn gap(self) -> Gap {
        match self.word() {
            Some(word) if self.at > 0 => word.gap(),
            _ => Gap::of(self.between()),
        }
    }

    /// The text before the next word, from the end of the word before it or from the beginning of the line.
    pub(super) fn between(self) -> &'a str {
        let before = self.at.checked_sub(1).and_then(|at| self.line.words.get(at));
        let start = before.map_or(self.line.range.start(), Word::end);
        let end = self.word().map_or(self.line.range.end(), Word::start);
        self.line.text.get(start..end).unwrap_or_default()
    }

    /// What ends before the next word; at both ends of the line, a sentence.
    pub(super) fn breaks(self) -> Break {
        match self.word() {
            Some(word) if self.at > 0 => word.break_before(),
            _ => Break::Sentence,
        }
    }

    /// Whether the next word may begin a phrase of these groups.
    pub(super) fn bears(self, wanted: Trigger) -> bool {
        self.line.bears(self.at, wanted)
    }

    /// The value of the longest phrase of a table that comes next.
    pub(super) fn finds<T: Value>(self, table: &Table<T>) -> Option<T> {
        table.longest(self.rest()).map(|(_, value)| value)
    }

    /// The phrase of a table that ends right before the next word within its sentence, at most `most` words long: where
    /// it begins, and its value; the longest first.
    pub(super) fn before<T: Value>(self, table: &Table<T>, most: usize) -> Option<(usize, T)> {
        let first = self.opening(most);
        (first..self.at).find_map(|from| Some((from, table.whole(&self.line.words[from..self.at])?)))
    }

    /// Number of the first word of the sentence that the next word stands in, as far as a look over so many words goes.
    pub(super) fn opening(self, reach: usize) -> usize {
        let mut from = self.at;
        while from > 0 && self.at - from < reach.min(REACH) && self.to(from).breaks() != Break::Sentence {
            from -= 1;
        }
        from
    }

    /// Number behind the last word of the sentence that goes on with the next word, as far as a look over so many words
    /// goes.
    pub(super) fn closing(self, reach: usize) -> usize {
        let end = self.end.min(self.at + reach.min(REACH));
        (self.at + 1..end).find(|at| self.to(*at).breaks() == Break::Sentence).unwrap_or(end)
    }

    /// Where the words stand that were read since `from`.
    pub(super) fn since(self, from: Self) -> TextRange {
        self.line.range_of(from.at..self.at)
    }
}

/// The failure of a production.
pub(super) const fn refuse<'a, T>() -> Read<'a, T> {
    Err(Err::Error(()))
}

/// The longest phrase of a table that comes next.
pub(super) fn phrase<'a, T: Value>(table: &'static Table<T>) -> impl Fn(Input<'a>) -> Read<'a, T> {
    move |input| match table.longest(input.rest()) {
        Some((count, value)) => Ok((input.skip(count), value)),
        None => refuse(),
    }
}

/// The next word, where what it is holds.
pub(super) fn word<'a>(holds: impl Fn(Input<'a>) -> bool) -> impl Fn(Input<'a>) -> Read<'a, &'a Word> {
    move |input| match input.word() {
        Some(word) if holds(input) => Ok((input.skip(1), word)),
        _ => refuse(),
    }
}

impl<'a> nom::Input for Input<'a> {
    type Item = Word;
    type Iter = Copied<Iter<'a, Word>>;
    type IterIndices = Enumerate<Self::Iter>;

    fn input_len(&self) -> usize {
        self.rest().len()
    }

    fn take(&self, count: usize) -> Self {
        self.within(count)
    }

    fn take_from(&self, from: usize) -> Self {
        self.skip(from)
    }

    fn take_split(&self, count: usize) -> (Self, Self) {
        (self.skip(count), self.within(count))
    }

    fn position<P: Fn(Word) -> bool>(&self, predicate: P) -> Option<usize> {
        self.rest().iter().position(|word| predicate(*word))
    }

    fn iter_elements(&self) -> Self::Iter {
        self.rest().iter().copied()
    }

    fn iter_indices(&self) -> Self::IterIndices {
        self.iter_elements().enumerate()
    }

    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        if count <= self.rest().len() { Ok(count) } else { Err(Needed::new(count - self.rest().len())) }
    }
}
