//! Stage 3: a posting's lines to facts as they are written.

mod time_zone;

pub(crate) use time_zone::{Named, Offset, Zone, ZoneFacts, ZoneRule};

use crate::lexicon::fold::{Word, Words};
use crate::outline::Passage;
use std::marker::PhantomData;

/// The facts of a posting as written, each with its range in the text that was read.
#[derive(Debug, Default)]
pub(crate) struct Facts<'t> {
    pub(crate) zones: ZoneFacts,
    text: PhantomData<&'t str>,
}

/// Reads the passages of a posting.
pub(crate) fn facts<'t>(passages: &[Passage<'t>]) -> Facts<'t> {
    let mut facts = Facts::default();
    let mut words: Vec<Word> = Vec::new();
    for passage in passages {
        words.clear();
        words.extend(Words::new(passage.text));
        time_zone::scan(passage, &words, &mut facts);
    }
    facts
}
