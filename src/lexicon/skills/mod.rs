//! Names of skills and tools, their aliases, and what tells them from ordinary words.

mod context;
mod index;
mod own;

pub(crate) use context::{Support, ordinary, proper, support, written_as};
pub(crate) use index::{SkillMatch, Surface};
pub(crate) use own::OwnSkills;

use super::tables::{SKILLS, SOFT_SKILLS};
use crate::token::Word;

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
    use crate::lexicon::names;
    use std::collections::HashSet;

    /// Every surface is found where it stands alone, as the name that it is a surface of.
    #[test]
    fn surfaces_are_found() {
        for (surfaces, least) in [(names::skills(), 1_500), (names::soft_skills(), 50)] {
            let mut names = HashSet::new();
            let mut lost = Vec::new();
            for (surface, (name, _)) in surfaces {
                names.insert(name);
                let words: Vec<Word> = crate::lexicon::words(surface);
                let found = [builtin(surface, &words), soft(surface, &words)];
                // `Linux+` reads as Linux, or later.
                let itself = |one: &SkillMatch<'_>| one.name == name || surface.ends_with('+');
                if !found.iter().flatten().any(|found| found.words == words.len() && itself(found)) {
                    lost.push(surface);
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
