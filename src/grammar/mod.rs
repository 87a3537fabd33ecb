//! Stage 3: a posting's lines to facts as they are written.

mod cursor;
mod education;
mod experience;
mod role;
mod scope;

pub(crate) use education::EducationFact;
pub(crate) use experience::ExperienceFact;
pub(crate) use role::{RoleFacts, Stated, is_title_line, levels};
pub(crate) use scope::Scope;

use crate::lexicon::fold::{Word, Words};
use crate::outline::Passage;
use scope::Scopes;
use std::marker::PhantomData;

/// The facts of a posting as written, each with its range in the text that was read.
#[derive(Debug, Default)]
pub(crate) struct Facts<'t> {
    pub(crate) experience: Vec<ExperienceFact>,
    pub(crate) education: Vec<EducationFact>,
    pub(crate) role: RoleFacts,
    text: PhantomData<&'t str>,
}

/// Reads the passages of a posting.
pub(crate) fn facts<'t>(passages: &[Passage<'t>]) -> Facts<'t> {
    let mut facts = Facts::default();
    let mut words: Vec<Word> = Vec::new();
    for passage in passages {
        words.clear();
        words.extend(Words::new(passage.text));
        let scopes = Scopes::of(passage, &words);
        experience::scan(passage, &words, &scopes, &mut facts.experience);
        education::scan(passage, &words, &scopes, &mut facts.education);
        role::scan(passage, &words, &scopes, &mut facts.role);
    }
    facts
}
