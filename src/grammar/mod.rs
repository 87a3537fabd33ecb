//! Stage 3: a posting's lines to facts as they are written.

mod amount;
mod date;
mod pay;
mod statement;

pub(crate) use date::{DateFact, DateFacts, Day, DayRole};
pub(crate) use pay::{PayFact, PayFacts};

use crate::lexicon::fold::{Word, Words};
use crate::outline::Passage;
use std::marker::PhantomData;

/// The facts of a posting as written, each with its range in the text that was read.
#[derive(Debug, Default)]
pub(crate) struct Facts<'t> {
    text: PhantomData<&'t str>,
    pub(crate) pay: PayFacts,
    pub(crate) dates: DateFacts,
}

/// Reads the passages of a posting.
pub(crate) fn facts<'t>(passages: &[Passage<'t>]) -> Facts<'t> {
    let mut facts = Facts::default();
    let mut words: Vec<Word> = Vec::new();
    for passage in passages {
        words.clear();
        words.extend(Words::new(passage.text));
        pay::scan(passage, &words, &mut facts);
        date::scan(passage, &words, &mut facts);
    }
    facts
}
