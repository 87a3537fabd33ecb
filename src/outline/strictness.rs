//! How surely a text must be a posting.

use super::label::SCORE_ONE;

/// How surely a text must be a job posting to be read as one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Strictness {
    /// Takes a doubtful text for a posting.
    Lenient,
    /// Between the two.
    #[default]
    Normal,
    /// Takes a doubtful text for none.
    Strict,
}

impl Strictness {
    /// The score above which a text is a posting.
    pub(super) const fn least(self) -> i32 {
        match self {
            Self::Lenient => -30 * SCORE_ONE,
            Self::Normal => -SCORE_ONE,
            Self::Strict => SCORE_ONE,
        }
    }
}
