//! Which names need more than their letters, and the words that show them to be names or ordinary words.

use super::index::SkillMatch;
use crate::lexicon::tables::{ORDINARY_BEFORE, ORDINARY_BEHIND, SKILL_CASE, SKILL_NEIGHBOUR};
use crate::token::Word;

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

/// Tools whose names have no capital; every other name without one is that of a practice or a subject.
#[rustfmt::skip]
const LOWER_CASE_TOOLS: &[&str] = &[
    "dbt", "esbuild", "etcd", "fastai", "iptables", "kdb+", "mypy", "nftables", "npm", "pgvector", "pnpm",
    "scikit-learn", "sed", "shadcn/ui", "systemd", "tidyverse", "vcpkg",
];

/// Whether a canonical name is that of a tool, a language or a method with a name of its own, rather than of a practice
/// or a subject: those stand in lower case.
pub(crate) fn proper(name: &str) -> bool {
    name.bytes().any(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) || LOWER_CASE_TOOLS.contains(&name)
}
