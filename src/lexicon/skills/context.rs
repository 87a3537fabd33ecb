//! Which names need more than their letters, and the words that show them to be names or ordinary words.

use super::context_names::{LOWER_CASE_TOOLS, NEEDS_CASE, NEEDS_NEIGHBOUR};
use super::context_words::ORDINARY_BEFORE_OR_AFTER;
use super::index::{SkillMatch, hash_surface};
use crate::lexicon::fold::{Word, hash_phrase};

/// Rows by the hash of their words.
struct Rows<const SLOTS: usize>([(u32, u16); SLOTS]);

impl<const SLOTS: usize> Rows<SLOTS> {
    const fn empty() -> Self {
        Self([(0, 0); SLOTS])
    }

    const fn insert(&mut self, surface: &str, row: usize) {
        let hash = hash_surface(surface.as_bytes()).2;
        let mut at = hash as usize & (SLOTS - 1);
        while self.0[at].1 != 0 {
            at = (at + 1) & (SLOTS - 1);
        }
        self.0[at] = (hash, row as u16 + 1);
    }

    const fn names(names: &[&str]) -> Self {
        assert!(names.len() * 4 <= SLOTS * 3);
        let mut rows = Self::empty();
        let mut row = 0;
        while row < names.len() {
            rows.insert(names[row], row);
            row += 1;
        }
        rows
    }

    const fn patterns(patterns: &[Ordinary]) -> Self {
        assert!(patterns.len() * 4 <= SLOTS * 3);
        let mut rows = Self::empty();
        let mut row = 0;
        while row < patterns.len() {
            rows.insert(patterns[row].0, row);
            row += 1;
        }
        rows
    }

    fn find(&self, hash: u32) -> Option<usize> {
        let mut at = hash as usize & (SLOTS - 1);
        while self.0[at].1 != 0 {
            if self.0[at].0 == hash {
                return Some(usize::from(self.0[at].1) - 1);
            }
            at = (at + 1) & (SLOTS - 1);
        }
        None
    }
}

/// A name, and the words before and behind it that make it the ordinary word.
type Ordinary = (&'static str, &'static [&'static str], &'static [&'static str]);

#[allow(long_running_const_eval, reason = "a few thousand bytes are hashed once, while compiling")]
static CASE: Rows<1024> = Rows::names(NEEDS_CASE);
#[allow(long_running_const_eval, reason = "as above")]
static NEIGHBOUR: Rows<2048> = Rows::names(NEEDS_NEIGHBOUR);
#[allow(long_running_const_eval, reason = "as above")]
static ORDINARY: Rows<1024> = Rows::patterns(ORDINARY_BEFORE_OR_AFTER);

/// What a name needs beside its letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Support {
    /// Nothing.
    None,
    /// Another skill beside it, or a technical word.
    Neighbour,
}

/// Whether a surface has marks that no ordinary word has: `C++` shares its hash with `C`.
fn marked(surface: &str) -> bool {
    surface.starts_with('.') || surface.bytes().any(|b| matches!(b, b'+' | b'#'))
}

/// What a name needs.
pub(crate) fn support(found: &SkillMatch<'_>) -> Support {
    if !marked(found.surface) && NEIGHBOUR.find(found.hash).is_some() { Support::Neighbour } else { Support::None }
}

/// The capitalisation that a name needs, if it needs one.
pub(crate) fn written_as(found: &SkillMatch<'_>) -> Option<&'static str> {
    let row = CASE.find(found.hash).filter(|_| !marked(found.surface));
    row.map(|row| NEEDS_CASE[row])
}

/// Whether the words before and behind a name, which is the word `at`, make it an ordinary word.
pub(crate) fn ordinary(found: &SkillMatch<'_>, words: &[Word], at: usize) -> (bool, bool) {
    let Some(row) = ORDINARY.find(found.hash).filter(|_| !marked(found.surface)) else { return (false, false) };
    let [from, middle, to] = PHRASES.rows[row].map(usize::from);
    let before = PHRASES.hashes[from..middle].iter().any(|phrase| ends_with(&words[..at], *phrase));
    let after = PHRASES.hashes[middle..to].iter().any(|phrase| begins_with(&words[at + found.words..], *phrase));
    (before, after)
}

/// The phrases around ordinary words, hashed: of each its hash and its number of words.
struct Phrases<const ROWS: usize, const COUNT: usize> {
    hashes: [(u32, u8); COUNT],
    /// Of each row the first phrase before, the first one behind, and the end of those.
    rows: [[u16; 3]; ROWS],
}

const PHRASE_COUNT: usize = {
    let mut count = 0;
    let mut row = 0;
    while row < ORDINARY_BEFORE_OR_AFTER.len() {
        count += ORDINARY_BEFORE_OR_AFTER[row].1.len() + ORDINARY_BEFORE_OR_AFTER[row].2.len();
        row += 1;
    }
    count
};

#[allow(long_running_const_eval, reason = "as above")]
static PHRASES: Phrases<{ ORDINARY_BEFORE_OR_AFTER.len() }, PHRASE_COUNT> = {
    let mut out = Phrases { hashes: [(0, 0); PHRASE_COUNT], rows: [[0; 3]; ORDINARY_BEFORE_OR_AFTER.len()] };
    let mut count = 0;
    let mut row = 0;
    while row < ORDINARY_BEFORE_OR_AFTER.len() {
        let (_, before, after) = ORDINARY_BEFORE_OR_AFTER[row];
        let middle = count + before.len();
        let end = middle + after.len();
        out.rows[row] = [count as u16, middle as u16, end as u16];
        while count < end {
            let phrase = if count < middle { before[before.len() + count - middle] } else { after[count - middle] };
            let (.., hash, words) = hash_surface(phrase.as_bytes());
            out.hashes[count] = (hash, words);
            count += 1;
        }
        row += 1;
    }
    assert!(PHRASE_COUNT <= u16::MAX as usize);
    out
};

fn begins_with(words: &[Word], (hash, count): (u32, u8)) -> bool {
    count > 0 && words.get(..usize::from(count)).is_some_and(|words| hashed(words) == hash)
}

fn ends_with(words: &[Word], (hash, count): (u32, u8)) -> bool {
    let from = words.len().checked_sub(usize::from(count));
    count > 0 && from.is_some_and(|from| hashed(&words[from..]) == hash)
}

fn hashed(words: &[Word]) -> u32 {
    words.iter().fold(0, |hash, word| hash_phrase(hash, word.hash))
}

/// Whether a canonical name is that of a tool, a language or a method with a name of its own, rather than of a practice
/// or a subject: those stand in lower case.
pub(crate) fn proper(name: &str) -> bool {
    name.bytes().any(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) || LOWER_CASE_TOOLS.contains(&name)
}
