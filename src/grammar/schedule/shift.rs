//! Shifts.

use super::super::cursor::{Break, break_before};
use super::{Around, ScheduleFacts};
use crate::lexicon::schedule::{NO_SHIFT, SHIFT_WORK, ScheduleLabel};
use crate::outline::Range;
use crate::posting::{SectionKind, Shift};

/// A shift that words name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ShiftFact {
    pub(crate) shift: Shift,
    pub(crate) range: Range,
}

/// How far from a time of the day a word for work may stand.
const NEAR: usize = 5;

/// Takes the words from `at` to `next` for a shift, where they are asked for; `sure` where they need no word for work.
pub(super) fn scan(
    around: &Around<'_, '_, '_>,
    shift: Shift,
    at: usize,
    next: usize,
    sure: bool,
    out: &mut ScheduleFacts,
) {
    let words = around.words;
    let known = out.shifts.iter().any(|fact| fact.shift == shift);
    if known || around.in_benefits() || around.is_void(words[at].start()) || refused(around, at, next) {
        return;
    }
    if sure || around.label == Some(ScheduleLabel::Time) || beside_work(around, at, next) {
        out.shifts.push(ShiftFact { shift, range: around.range(words[at].start(), words[next - 1].end()) });
    }
}

/// Whether a word close by says that the shift is not asked for: "no night shifts", "weekends off".
fn refused(around: &Around<'_, '_, '_>, at: usize, next: usize) -> bool {
    let (text, words) = (around.passage.text, around.words);
    let refuses = |at: usize| NO_SHIFT.longest(&words[at..]).is_some();
    let before = (at.saturating_sub(3)..at).rev();
    let mut before = before.take_while(|i| break_before(text, words, i + 1) != Break::Sentence);
    let behind = next < words.len() && break_before(text, words, next) == Break::None && refuses(next);
    before.any(refuses) || behind
}

/// Whether the sentence speaks of work close by.
fn beside_work(around: &Around<'_, '_, '_>, at: usize, next: usize) -> bool {
    let (text, words) = (around.passage.text, around.words);
    if around.passage.kind == SectionKind::Schedule {
        return true;
    }
    let works = |at: usize| SHIFT_WORK.longest(&words[at..=at]).is_some();
    let behind = (next..words.len().min(next + NEAR)).take_while(|i| break_before(text, words, *i) != Break::Sentence);
    let before = (at.saturating_sub(NEAR)..at).rev();
    let before = before.take_while(|i| break_before(text, words, i + 1) != Break::Sentence);
    behind.chain(before).any(works)
}
