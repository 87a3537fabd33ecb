//! The names that the caller adds.

use super::index::{SkillMatch, stands};
use crate::token::Word;
use std::collections::HashMap;

/// Names and aliases by the hash of their words.
#[derive(Clone, Debug, Default)]
pub(crate) struct OwnSkills {
    names: Vec<String>,
    surfaces: HashMap<u32, Vec<(String, usize)>>,
    /// By the first word's hash: the greatest number of words.
    longest: HashMap<u32, usize>,
}

impl OwnSkills {
    /// Adds a name with its aliases; a surface without letters and digits is left out.
    pub(crate) fn add(&mut self, name: &str, aliases: &[&str]) {
        let at = self.names.len();
        self.names.push(name.to_owned());
        for surface in std::iter::once(&name).chain(aliases) {
            let words = crate::lexicon::words(surface);
            let Some(first) = words.first() else { continue };
            let count = words.len();
            let longest = self.longest.entry(first.hash()).or_default();
            *longest = count.max(*longest);
            let hash = words.iter().fold(0, |hash, word| hash_phrase(hash, word.hash()));
            // The newest row stands first, so that a caller can overrule their own.
            self.surfaces.entry(hash).or_default().insert(0, ((*surface).to_owned(), at));
        }
    }

    /// The longest name that `words` begin with.
    pub(crate) fn longest<'l>(&'l self, text: &str, words: &[Word]) -> Option<SkillMatch<'l>> {
        let most = (*self.longest.get(&words.first()?.hash())?).min(words.len());
        let mut best = None;
        let mut hash = 0;
        for (i, word) in words[..most].iter().enumerate() {
            hash = hash_phrase(hash, word.hash());
            for (surface, name) in self.surfaces.get(&hash).into_iter().flatten() {
                if let Some((start, end)) = stands(text, &words[..=i], surface) {
                    let name = &self.names[*name];
                    best = Some(SkillMatch { name, surface, words: i + 1, start, end, own: true });
                    break;
                }
            }
        }
        best
    }
}

/// Extends the hash of a phrase by the hash of its next word.
const fn hash_phrase(phrase: u32, word: u32) -> u32 {
    (phrase.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b1)
}
