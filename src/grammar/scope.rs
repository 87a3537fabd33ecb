//! Who must what: whether words demand, wish, deny, or speak of someone else.

use crate::lexicon::PREFERRED;
use crate::lexicon::fold::Word;
use crate::outline::Passage;
use crate::posting::SectionKind;

/// What the words around a fact make of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    Required,
    Preferred,
    #[allow(dead_code, reason = "the whole grammar of scope tells it")]
    Negated,
    #[allow(dead_code, reason = "the whole grammar of scope tells it")]
    SomeoneElse,
}

/// The scopes of a passage.
#[derive(Debug)]
pub(crate) struct Scopes {
    base: Scope,
    /// Clauses that are wished for.
    preferred: Vec<(usize, usize)>,
}

impl Scopes {
    pub(crate) fn of(passage: &Passage<'_>, words: &[Word]) -> Self {
        let base = if passage.kind == SectionKind::Preferred { Scope::Preferred } else { Scope::Required };
        let mut preferred = Vec::new();
        for at in 0..words.len() {
            if PREFERRED.longest(passage.text, &words[at..]).is_some() {
                let text = passage.text;
                let ends = |c: char| matches!(c, '.' | ';' | '\n');
                let start = text[..words[at].start].rfind(|c: char| ends(c) || c == ',').map_or(0, |i| i + 1);
                let end = text[words[at].end..].find(ends).map_or(text.len(), |i| words[at].end + i);
                preferred.push((start, end));
            }
        }
        Self { base, preferred }
    }

    pub(crate) fn at(&self, offset_in_passage: usize) -> Scope {
        let wished = self.preferred.iter().any(|(start, end)| (*start..*end).contains(&offset_in_passage));
        if wished { Scope::Preferred } else { self.base }
    }
}
