//! Words about where the work is done.

pub(crate) use super::tables::{
    DAY_BOUNDS as BOUNDS, DAY_COUNTS as COUNTS, DAY_UNITS as UNITS, HYBRID_THINGS, JOB_NOUNS, ON_SITE_THINGS,
    PERK_TIMES, PLACE_OF_DAYS, POSSIBLE, REFUSED, REMOTE_THINGS, VISITS, WEEKDAYS, WORK_CUES,
};
use crate::lexicon::value::values;
use crate::posting::WorkModel;

/// What a phrase says about the workplace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WorkCue {
    /// States the model by itself: "fully remote", "this is a hybrid role".
    Strong(WorkModel),
    /// States the model in a field, a title or a short line; in prose it is a hint.
    Plain(WorkModel),
    /// States the model where it is a field's value or a title's part by itself: "Nurse - Virtual".
    Alone(WorkModel),
    /// Says that the model is not offered: "no remote".
    Not(WorkModel),
}

values!(WorkCue { Strong(WorkModel), Plain(WorkModel), Alone(WorkModel), Not(WorkModel) });

/// Where days are spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Office,
    Home,
}

values!(Side { Office, Home });

/// What is counted, or over which time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Day,
    Week,
    Month,
}

values!(Unit { Day, Week, Month });

/// How a count is bounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bound {
    AtLeast,
    AtMost,
}

values!(Bound { AtLeast, AtMost });
