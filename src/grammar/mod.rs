//! Stage 3: a posting's lines to facts as they are written.

mod mobility;
mod phrase;
mod place;
mod workplace;

pub(crate) use mobility::{MobilityFact, MobilityKind};
pub(crate) use place::{Basis, CityName, PlaceFact};
pub(crate) use workplace::{DaysFact, Level, WorkplaceFact};

use crate::lexicon::fold::{Word, Words};
use crate::outline::Passage;
use std::marker::PhantomData;

/// The facts of a posting as written, each with its range in the text that was read.
#[derive(Debug, Default)]
pub(crate) struct Facts<'t> {
    text: PhantomData<&'t str>,
    pub(crate) places: Vec<PlaceFact>,
    pub(crate) workplaces: Vec<WorkplaceFact>,
    pub(crate) days: Vec<DaysFact>,
    pub(crate) mobility: Vec<MobilityFact>,
}

/// Reads the passages of a posting.
pub(crate) fn facts<'t>(passages: &[Passage<'t>]) -> Facts<'t> {
    let mut facts = Facts::default();
    let mut words: Vec<Word> = Vec::new();
    for passage in passages {
        words.clear();
        words.extend(Words::new(passage.text));
        place::scan(passage, &words, &mut facts);
        workplace::scan(passage, &words, &mut facts);
        mobility::scan(passage, &words, &mut facts);
    }
    facts
}
