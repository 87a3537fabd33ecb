//! Benefits by their words, in what the employer offers.

use super::Facts;
use super::Passage;
use super::marked::Marked;
use crate::lexicon::{BENEFITS, FieldRole, Trigger};
use crate::outline::Range;
use crate::posting::{BenefitKind, SectionKind};

/// A benefit that a phrase names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BenefitFact {
    pub(crate) kind: BenefitKind,
    pub(crate) range: Range,
}

/// One pass over the words; a kind counts once a line.
pub(super) fn scan(passage: &Passage<'_>, words: &Marked<'_>, facts: &mut Facts<'_>) {
    let offered = passage.kind == SectionKind::Benefits || passage.role == Some(FieldRole::Benefits);
    if !offered || passage.heading {
        return;
    }
    let first = facts.benefits.len();
    let mut from = 0;
    while let Some(at) = words.next(from, Trigger::BENEFIT) {
        from = at + 1;
        let Some((count, kind)) = BENEFITS.longest(&words[at..]) else { continue };
        if facts.benefits[first..].iter().all(|fact| fact.kind != kind) {
            let range = (passage.offset + words[at].start(), passage.offset + words[at + count - 1].end());
            facts.benefits.push(BenefitFact { kind, range });
        }
        from = at + count;
    }
}
