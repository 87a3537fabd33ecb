//! The words of a passage as input of the nom grammars, and where its clauses end.

use crate::lexicon::Table;
use crate::lexicon::Value;
use crate::token::Word;
use crate::token::spelling::folds_to;
use nom::error::{Error, ErrorKind};
use nom::{Err, IResult};

/// What a production returns.
pub(crate) type Read<'w, 't, O> = IResult<Tokens<'w, 't>, O>;

/// The words that are still to be read, and where the last one that was read ends.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tokens<'w, 't> {
    pub(crate) text: &'t str,
    pub(crate) words: &'w [Word],
    /// Offset behind the last word that was read.
    pub(crate) end: usize,
}

impl<'w, 't> Tokens<'w, 't> {
    /// The words from the one at `at` on.
    #[inline]
    pub(crate) fn new(text: &'t str, words: &'w [Word], at: usize) -> Self {
        let end = words.get(at).map_or(text.len(), |word| word.start());
        Self { text, words: words.get(at..).unwrap_or_default(), end }
    }

    /// The text between the last word that was read and the next one.
    pub(crate) fn gap(self) -> &'t str {
        let end = self.words.first().map_or(self.text.len(), |word| word.start());
        self.text.get(self.end..end).unwrap_or_default()
    }

    /// The next word as it is spelt.
    #[inline]
    pub(crate) fn spelt(self) -> &'t str {
        self.words.first().map_or("", |word| &self.text[word.start()..word.end()])
    }

    /// What is left behind the next `count` words.
    pub(crate) fn skip(self, count: usize) -> Self {
        let count = count.min(self.words.len());
        let end = if count == 0 { self.end } else { self.words[count - 1].end() };
        Self { text: self.text, words: &self.words[count..], end }
    }

    /// Whether the next word is this one, in folded form.
    #[inline]
    pub(crate) fn is(self, word: &str) -> bool {
        folds_to(self.spelt(), word)
    }
}

/// The failure of a production at these words.
pub(crate) fn refuse<'w, 't, O>(tokens: Tokens<'w, 't>) -> Read<'w, 't, O> {
    Err(Err::Error(Error::new(tokens, ErrorKind::Verify)))
}

/// The longest phrase of a table that comes next.
pub(crate) fn phrase<'w, 't, T: Value>(table: &'static Table<T>) -> impl Fn(Tokens<'w, 't>) -> Read<'w, 't, T> {
    move |tokens| match table.longest(tokens.words) {
        Some((count, value)) => Ok((tokens.skip(count), value)),
        None => refuse(tokens),
    }
}

/// What separates two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Break {
    /// Nothing that ends a clause.
    None,
    /// A comma, a bracket, a colon or a dash.
    Clause,
    /// The end of a sentence, or a semicolon.
    Sentence,
}

/// What stands between the words at `at - 1` and `at`.
#[inline]
pub(crate) fn break_before(text: &str, words: &[Word], at: usize) -> Break {
    let (Some(last), Some(next)) = (at.checked_sub(1).and_then(|i| words.get(i)), words.get(at)) else {
        return Break::Sentence;
    };
    if next.start() == last.end() + 1 && text.as_bytes()[last.end()] == b' ' {
        return Break::None;
    }
    break_of(text, last, next)
}

/// What the marks between two words make.
fn break_of(text: &str, last: &Word, next: &Word) -> Break {
    let gap = &text[last.end()..next.start()];
    // Most gaps that are no space are these.
    match gap {
        ", " | " (" | ") " | ": " => return Break::Clause,
        "-" | "/" => return Break::None,
        _ => {}
    }
    let digit = |word: &Word| text[word.start()..word.end()].starts_with(|c: char| c.is_ascii_digit());
    let mut found = Break::None;
    let mut chars = gap.chars().peekable();
    while let Some(c) = chars.next() {
        let spaced = chars.peek().is_none_or(|c| c.is_whitespace() || matches!(c, '"' | '”' | ')' | '*'));
        let here = match c {
            ';' | '!' | '?' | '。' | '；' | '•' => Break::Sentence,
            '.' if spaced && chars.peek().is_some() && !abbreviates(text, last, next) => Break::Sentence,
            ',' if digit(last) && digit(next) && gap.len() == 1 => Break::None,
            ',' | '(' | ')' | '[' | ']' | ':' | '|' | '–' | '—' | '，' | '、' | '：' | '<' | '>' => {
                Break::Clause
            }
            '-' if spaced && gap.len() > 2 => Break::Clause,
            _ => Break::None,
        };
        found = found.max(here);
    }
    found
}

/// Whether a full stop between two words belongs to a short form, as in `B.S. in`, `e.g. Java` or `min. 3`.
fn abbreviates(text: &str, last: &Word, next: &Word) -> bool {
    let spelt = &text[last.start()..last.end()];
    let after = &text[next.start()..next.end()];
    let letters = spelt.chars().count();
    let single = letters == 1 && spelt.chars().all(char::is_alphabetic);
    let short = letters <= 4 && spelt.chars().all(|c| c.is_ascii_alphabetic());
    let known =
        ["sr", "jr", "sc", "eng", "tech", "min", "max", "yrs", "yr", "approx", "etc", "inc", "mind", "ca", "bzw"];
    (single && !after.starts_with(|c: char| c.is_ascii_digit()))
        || (short && after.starts_with(char::is_lowercase))
        || (short && known.iter().any(|k| spelt.eq_ignore_ascii_case(k)) && !after.starts_with(char::is_uppercase))
        || ["sr", "jr", "ph"].iter().any(|k| spelt.eq_ignore_ascii_case(k))
}

#[cfg(test)]
mod tests {
    use super::*;
    #[track_caller]
    fn check(text: &str, at: usize, expected: Break) {
        let words: Vec<Word> = crate::lexicon::words(text);
        assert_eq!(break_before(text, &words, at), expected, "{text:?} before word {at}");
    }

    #[test]
    fn sentences_and_clauses_end() {
        check("Know Java. Love tea", 2, Break::Sentence);
        check("a B.S. in maths", 3, Break::None);
        check("2,5 years", 1, Break::None);
        check("tea, coffee", 1, Break::Clause);
        check("tea - coffee", 1, Break::Clause);
        check("full-time", 1, Break::None);
        check("tea; coffee", 1, Break::Sentence);
    }
}
