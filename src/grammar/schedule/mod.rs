//! Hours of work, shifts, the contract's length and the first day.
//!
//! ```text
//! schedule = ( hours | shift | contract | start )*
//! hours    = [ bound ] quantity hour_unit ( rate | nothing, beside a cue )    20-25 Std./Woche, full time (38h)
//! shift    = shift_phrase | time_of_day, beside a word for work               night shift, work some weekends
//! contract = quantity filler* contract | contract filler* quantity            6-month contract, CDD de 6 mois
//! start    = cue filler* first_day ( "or" filler* first_day )*                starts 1 May, ab sofort
//! quantity = amount [ unit ] [ join amount [ unit ] ]
//! ```
//!
//! A production runs only at a number or at a word of the tables, so that other lines cost one look a word.

mod contract;
mod hours;
mod quantity;
mod shift;
mod start;

pub(crate) use contract::LengthFact;
pub(crate) use hours::HoursFact;
pub(crate) use shift::ShiftFact;
pub(crate) use start::{First, StartFact};

use super::Facts;
use super::marked::Marked;
use super::scope::{Scope, Scopes};
use crate::grammar::Passage;
use crate::lexicon::schedule::{SCHEDULE_CUES, SCHEDULE_LABELS, ScheduleCue, ScheduleLabel};
use crate::lexicon::{FieldRole, Trigger};
use crate::posting::SectionKind;
use crate::token::Word;

/// What a posting says of its schedule, as written.
#[derive(Debug, Default)]
pub(crate) struct ScheduleFacts {
    pub(crate) hours: Vec<HoursFact>,
    pub(crate) shifts: Vec<ShiftFact>,
    pub(crate) lengths: Vec<LengthFact>,
    pub(crate) starts: Vec<StartFact>,
}

/// A passage with its words and what its label says.
#[derive(Clone, Copy)]
struct Around<'p, 'w, 't> {
    passage: &'p Passage<'t>,
    words: &'w [Word],
    scopes: &'p Scopes,
    label: Option<ScheduleLabel>,
}

impl Around<'_, '_, '_> {
    /// Whether the words at an offset are refused, or said of somebody else.
    fn is_void(&self, offset: usize) -> bool {
        matches!(self.scopes.at(offset), Scope::Negated | Scope::SomeoneElse)
    }

    /// A range of the passage as one of the text.
    const fn range(&self, start: usize, end: usize) -> (usize, usize) {
        (self.passage.offset + start, self.passage.offset + end)
    }

    fn in_benefits(&self) -> bool {
        self.passage.kind == SectionKind::Benefits || self.passage.role == Some(FieldRole::Benefits)
    }
}

/// Reads the schedule of a passage.
pub(super) fn scan(passage: &Passage<'_>, words: &Marked<'_>, scopes: &Scopes, facts: &mut Facts<'_>) {
    use SectionKind::{Chrome, Company, EqualOpportunity, Legal};
    if matches!(passage.kind, Chrome | Company | EqualOpportunity | Legal) {
        return;
    }
    if matches!(passage.role, Some(FieldRole::Employer | FieldRole::Company | FieldRole::Deadline | FieldRole::Posted))
    {
        return;
    }
    let label = passage.label.and_then(label);
    let around = Around { passage, words, scopes, label };
    let text = passage.text;
    let out = &mut facts.schedule;
    match label {
        Some(ScheduleLabel::Length) => contract::labelled(&around, out),
        Some(ScheduleLabel::Start) => start::labelled(&around, out),
        Some(ScheduleLabel::Time) | None => {}
    }
    let mut from = 0;
    while let Some(at) = words.next(from, Trigger::DIGIT.or(Trigger::SCHEDULE)) {
        from = at + 1;
        if text.as_bytes()[words[at].start()].is_ascii_digit()
            && let Some(next) = hours::scan(&around, at, out)
        {
            from = next;
            continue;
        }
        let Some((count, cue)) = SCHEDULE_CUES.longest(&words[at..]) else { continue };
        let next = at + count;
        match cue {
            ScheduleCue::Shift(shift) => shift::scan(&around, shift, at, next, true, out),
            ScheduleCue::Time(shift) => shift::scan(&around, shift, at, next, false, out),
            ScheduleCue::Contract => contract::scan(&around, at, next, out),
            ScheduleCue::Start(sure) => start::scan(&around, at, next, sure, out),
            ScheduleCue::Immediate => start::immediate(&around, at, next, out),
        }
        from = next;
    }
}

/// What a label says of the value behind it.
fn label(label: &str) -> Option<ScheduleLabel> {
    let mut words = [Word::default(); 6];
    let mut count = 0;
    for word in crate::lexicon::words_of(label).take(words.len()) {
        words[count] = word;
        count += 1;
    }
    let whole = SCHEDULE_LABELS.whole(&words[..count]);
    // "Position duration", "Project start date"; hours are of many kinds.
    let ends = |at: usize| SCHEDULE_LABELS.whole(&words[at..count]).filter(|label| *label != ScheduleLabel::Time);
    whole.or_else(|| (1..count).find_map(ends))
}

#[cfg(test)]
mod tests;
