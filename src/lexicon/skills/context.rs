//! Which names need more than their letters, and the words that show them to be names or ordinary words.

use super::context_names::LOWER_CASE_TOOLS;
#[cfg(any(test, feature = "train"))]
use super::context_names::{NEEDS_CASE, NEEDS_NEIGHBOUR};
#[cfg(any(test, feature = "train"))]
use super::context_words::ORDINARY_BEFORE_OR_AFTER;
use super::index::SkillMatch;
use crate::lexicon::tables::{ORDINARY_BEFORE, ORDINARY_BEHIND, SKILL_CASE, SKILL_NEIGHBOUR};
use crate::token::Word;
#[cfg(any(test, feature = "train"))]
use crate::token::fold::folded;

/// A phrase in folded form, for as long as the tables are laid out.
#[cfg(any(test, feature = "train"))]
fn kept(phrase: &str) -> &'static str {
    Box::leak(folded(phrase).into_boxed_str())
}

/// Rows of which each phrase stands once, the first one of those that fold alike.
#[cfg(any(test, feature = "train"))]
fn once<T>(rows: impl Iterator<Item = (&'static str, T)>) -> Vec<(&'static str, T)> {
    let mut seen = std::collections::HashSet::new();
    rows.filter(|(phrase, _)| seen.insert(*phrase)).collect()
}

/// Names by their words, with the capitalisation that they need.
#[cfg(any(test, feature = "train"))]
pub(crate) fn cases() -> Vec<(&'static str, &'static str)> {
    once(NEEDS_CASE.iter().map(|name| (kept(name), *name)))
}

/// Names that need a neighbour.
#[cfg(any(test, feature = "train"))]
pub(crate) fn neighbours() -> Vec<(&'static str, ())> {
    once(NEEDS_NEIGHBOUR.iter().map(|name| (kept(name), ())))
}

/// Names with the words before them that make them ordinary.
#[cfg(any(test, feature = "train"))]
pub(crate) fn ordinary_before() -> Vec<(&'static str, ())> {
    let rows = ORDINARY_BEFORE_OR_AFTER.iter();
    once(rows.flat_map(|(name, before, _)| before.iter().map(move |words| (kept(&format!("{words} {name}")), ()))))
}

/// Names with the words behind them that make them ordinary.
#[cfg(any(test, feature = "train"))]
pub(crate) fn ordinary_behind() -> Vec<(&'static str, ())> {
    let rows = ORDINARY_BEFORE_OR_AFTER.iter();
    once(rows.flat_map(|(name, _, behind)| behind.iter().map(move |words| (kept(&format!("{name} {words}")), ()))))
}

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

/// What a name of these words needs.
pub(crate) fn support(found: &SkillMatch<'_>, words: &[Word]) -> Support {
    if !marked(found.surface) && SKILL_NEIGHBOUR.whole(words).is_some() { Support::Neighbour } else { Support::None }
}

/// The capitalisation that a name of these words needs, if it needs one.
pub(crate) fn written_as(found: &SkillMatch<'_>, words: &[Word]) -> Option<&'static str> {
    SKILL_CASE.whole(words).filter(|_| !marked(found.surface))
}

/// Most words before or behind a name that make it an ordinary word.
const AROUND: usize = 4;

/// Whether the words before and behind a name, which is the word `at`, make it an ordinary word.
pub(crate) fn ordinary(found: &SkillMatch<'_>, words: &[Word], at: usize) -> (bool, bool) {
    if marked(found.surface) {
        return (false, false);
    }
    let end = at + found.words;
    let before = (1..=AROUND.min(at)).any(|back| ORDINARY_BEFORE.whole(&words[at - back..end]).is_some());
    let mut behind = false;
    ORDINARY_BEHIND.each(&words[at..], |count, ()| behind |= count > found.words);
    (before, behind)
}

/// Whether a canonical name is that of a tool, a language or a method with a name of its own, rather than of a practice
/// or a subject: those stand in lower case.
pub(crate) fn proper(name: &str) -> bool {
    name.bytes().any(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) || LOWER_CASE_TOOLS.contains(&name)
}
