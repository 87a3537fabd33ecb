//! Names of skills and tools, their aliases, and what tells them from ordinary words.

#[cfg(any(test, feature = "train"))]
mod business;
#[cfg(any(test, feature = "train"))]
mod certs;
#[cfg(any(test, feature = "train"))]
mod cloud;
#[cfg(any(test, feature = "train"))]
mod commerce;
mod context;
mod context_names;
#[cfg(any(test, feature = "train"))]
mod context_words;
#[cfg(any(test, feature = "train"))]
mod data;
#[cfg(any(test, feature = "train"))]
mod design;
#[cfg(any(test, feature = "train"))]
mod engineering;
#[cfg(any(test, feature = "train"))]
mod extra;
#[cfg(any(test, feature = "train"))]
mod health;
mod index;
mod own;
#[cfg(any(test, feature = "train"))]
mod programming;
#[cfg(any(test, feature = "train"))]
mod soft;
#[cfg(any(test, feature = "train"))]
mod trades_1;
#[cfg(any(test, feature = "train"))]
mod trades_2;

pub(crate) use context::{Support, ordinary, proper, support, written_as};
#[cfg(any(test, feature = "train"))]
pub(super) use context::{cases, neighbours, ordinary_before, ordinary_behind};
pub(crate) use index::{SkillMatch, Surface};
pub(crate) use own::OwnSkills;

use super::tables::{SKILLS, SOFT_SKILLS};
use crate::token::Word;
#[cfg(any(test, feature = "train"))]
use index::SkillRow;

/// Every built-in name and alias. Where two parts hold a surface, the earlier part's row wins.
#[cfg(any(test, feature = "train"))]
pub(in crate::lexicon) const PARTS: &[&[SkillRow]] = &[
    extra::ROWS,
    programming::ROWS,
    data::ROWS,
    cloud::ROWS,
    design::ROWS,
    business::ROWS,
    certs::ROWS,
    commerce::ROWS,
    engineering::ROWS,
    health::ROWS,
    trades_1::ROWS,
    trades_2::ROWS,
];

#[cfg(any(test, feature = "train"))]
fn surfaces_of(parts: &[&'static [SkillRow]]) -> Vec<(&'static str, Surface)> {
    let rows = parts.iter().copied().flatten();
    rows.flat_map(|(name, aliases)| {
        std::iter::once(name).chain(*aliases).map(move |surface| (*surface, (*name, *surface)))
    })
    .collect()
}

/// The surfaces of all skills, each with its name.
#[cfg(any(test, feature = "train"))]
pub(super) fn surfaces() -> Vec<(&'static str, Surface)> {
    surfaces_of(PARTS)
}

/// The surfaces of personal qualities.
#[cfg(any(test, feature = "train"))]
pub(super) fn soft_surfaces() -> Vec<(&'static str, Surface)> {
    surfaces_of(&[soft::ROWS])
}

/// The longest built-in name that `words` begin with.
pub(crate) fn builtin(text: &str, words: &[Word]) -> Option<SkillMatch<'static>> {
    index::longest(&SKILLS, text, words)
}

/// The longest name of a personal quality that `words` begin with.
pub(crate) fn soft(text: &str, words: &[Word]) -> Option<SkillMatch<'static>> {
    index::longest(&SOFT_SKILLS, text, words)
}

#[cfg(test)]
mod tests {
    use super::*;
    /// Every surface is found where it stands alone, and a name is found as itself.
    #[test]
    fn surfaces_are_found() {
        for (parts, least) in [(PARTS, 1_500), (&[soft::ROWS][..], 50)] {
            let mut names = std::collections::HashSet::new();
            let mut lost = Vec::new();
            for (name, aliases) in parts.iter().copied().flatten() {
                assert!(names.insert(*name), "{name:?} stands twice");
                for surface in std::iter::once(name).chain(*aliases) {
                    let words: Vec<Word> = crate::lexicon::words(surface);
                    let found = [builtin(surface, &words), soft(surface, &words)];
                    if found.iter().flatten().all(|found| found.words != words.len()) {
                        lost.push(*surface);
                    }
                }
            }
            assert!(lost.is_empty(), "not found: {lost:?}");
            assert!(names.len() >= least);
        }
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let words: Vec<Word> = crate::lexicon::words(text);
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let one = builtin(text, &words[at..]);
            found.extend(one.map(|one| one.name));
            at += one.map_or(1, |one| one.words);
        }
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn marks_tell_names_apart() {
        check("C, C++ and C#", &["C", "C++", "C#"]);
        check("C/C++", &["C", "C++"]);
        check("F# or .NET", &["F#", ".NET"]);
        check("ASP.NET, VB.NET", &["ASP.NET", "VB.NET"]);
        check("node.js, NodeJS and Node JS", &["Node.js", "Node.js", "Node.js"]);
        check("CI/CD", &["CI/CD"]);
        check("PL/SQL, T-SQL", &["PL/SQL", "T-SQL"]);
        check("k8s, Postgres, ReactJS, GCP", &["Kubernetes", "PostgreSQL", "React", "GCP"]);
        check("Objective-C", &["Objective-C"]);
        check("Java. Script reading", &["Java"]);
    }
}
