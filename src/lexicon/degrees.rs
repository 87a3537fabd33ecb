//! Words for degrees and schools.

pub(crate) use super::tables::{
    DEGREE_NEIGHBOURS, DEGREES, EQUIVALENTS, FIELD_ENDS, FIELD_JOINS, FIELD_RESTS, NO_DEGREE_AFTER, NO_DEGREE_BEFORE,
};
use crate::lexicon::value::values;
use crate::posting::EducationLevel;

/// How surely a phrase speaks of a degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sureness {
    /// Anywhere.
    Sure,
    /// Written in capitals, and beside other words of education: `BS`, `MA`.
    Caps,
    /// Beside other words of education: `master`, `associate`.
    Near,
}

values!(Sureness { Sure, Caps, Near });

/// A phrase for a degree.
pub(crate) type Degreeing = (EducationLevel, Sureness);
