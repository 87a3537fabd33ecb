//! Benefits by their words, in what the employer offers.

use super::Facts;
use crate::lexicon::fold::Word;
use crate::lexicon::{BENEFITS, FieldRole};
use crate::outline::{Passage, Range};
use crate::posting::{BenefitKind, SectionKind};

/// A benefit that a phrase names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BenefitFact {
    pub(crate) kind: BenefitKind,
    pub(crate) range: Range,
}

/// One pass over the words; a kind counts once a line.
pub(super) fn scan(passage: &Passage<'_>, words: &[Word], facts: &mut Facts<'_>) {
    let offered = passage.kind == SectionKind::Benefits || passage.role == Some(FieldRole::Benefits);
    if !offered || passage.heading {
        return;
    }
    let from = facts.benefits.len();
    let mut at = 0;
    while at < words.len() {
        let Some((count, kind)) = BENEFITS.longest(passage.text, &words[at..]) else {
            at += 1;
            continue;
        };
        if facts.benefits[from..].iter().all(|fact| fact.kind != *kind) {
            let range = (passage.offset + words[at].start, passage.offset + words[at + count - 1].end);
            facts.benefits.push(BenefitFact { kind: *kind, range });
        }
        at += count;
    }
}
