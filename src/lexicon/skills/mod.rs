//! Names of skills and tools, their aliases, and what tells them from ordinary words.

mod business;
mod certs;
mod cloud;
mod commerce;
mod context;
mod context_names;
mod context_words;
mod data;
mod design;
mod engineering;
mod extra;
mod health;
mod index;
mod own;
mod programming;
mod soft;
mod trades_1;
mod trades_2;

pub(crate) use context::{Support, ordinary, proper, support, written_as};
pub(crate) use index::SkillMatch;
pub(crate) use own::OwnSkills;

use super::fold::Word;
use index::{Index, Part, hashed, surfaces};

/// The rows of a file with their hashes, which are a constant of their own.
macro_rules! part {
    ($file:ident) => {
        Part { rows: $file::ROWS, hashed: const { &hashed::<{ surfaces($file::ROWS) }>($file::ROWS) } }
    };
}

/// Every built-in name and alias. Where two parts hold a surface, the earlier part's row wins.
pub(super) static SKILLS: Index<32768> = Index::new(&[
    part!(extra),
    part!(programming),
    part!(data),
    part!(cloud),
    part!(design),
    part!(business),
    part!(certs),
    part!(commerce),
    part!(engineering),
    part!(health),
    part!(trades_1),
    part!(trades_2),
]);

/// What people are rather than what they know: read in lists of skills only.
pub(super) static SOFT: Index<4096> = Index::new(&[part!(soft)]);

/// The longest built-in name that `words` begin with.
pub(crate) fn builtin(text: &str, words: &[Word]) -> Option<SkillMatch<'static>> {
    SKILLS.longest(text, words)
}

/// The longest name of a personal quality that `words` begin with.
pub(crate) fn soft(text: &str, words: &[Word]) -> Option<SkillMatch<'static>> {
    SOFT.longest(text, words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::fold::Words;

    /// Every surface is found where it stands alone, and a name is found as itself.
    #[test]
    fn surfaces_are_found() {
        for (index, least) in [(SKILLS.parts(), 1_500), (SOFT.parts(), 50)] {
            let mut names = std::collections::HashSet::new();
            let mut lost = Vec::new();
            for (name, aliases) in index.iter().flat_map(|part| part.rows) {
                assert!(names.insert(*name), "{name:?} stands twice");
                for surface in std::iter::once(name).chain(*aliases) {
                    let words: Vec<Word> = Words::new(surface).collect();
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
        let words: Vec<Word> = Words::new(text).collect();
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
