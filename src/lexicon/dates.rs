//! Words of dates: months, "days ago", and the words that say that a date ends or begins a posting.

pub(crate) use super::tables::{DATE_CUES, DATE_WORDS};
use crate::lexicon::value::values;

/// What a word is in a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateWord {
    Month(u8),
    /// So many days before today.
    Ago(u16),
    /// A unit of time of so many days, in "3 days ago".
    Unit(u16),
    /// A word that may stand between the parts of a date.
    Between,
}

values!(DateWord { Month(u8), Ago(u16), Unit(u16), Between });

/// What the date behind a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateCue {
    /// The last day to apply.
    Deadline,
    /// The day of publication.
    Posted,
    /// The end of the posting, or of the contract where its start stands beside it.
    End,
    /// The first day of work.
    Start,
}

values!(DateCue { Deadline, Posted, End, Start });
