//! Words of phrases that state years of experience.

pub(crate) use super::tables::{
    BOUNDS_AFTER, EXPERIENCE, NESTED, NOT_AFTER, NOT_BEFORE, NUMBERS, RANGE_JOINS, VAGUE, YEAR_BOUNDS as BOUNDS,
    YEAR_FILLERS as FILLERS, YEAR_UNITS as UNITS, YEAR_WORK as WORK,
};
use crate::lexicon::value::values;

/// The unit of a length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Year,
    Month,
}

values!(Unit { Year, Month });

/// On which side a number bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bound {
    Least,
    Most,
    About,
}

values!(Bound { Least, Most, About });

/// How surely a word before a length of time says that it is no experience.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Veto {
    Strong,
    /// Not where the word experience follows.
    Weak,
}

values!(Veto { Strong, Weak });
