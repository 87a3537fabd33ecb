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

/// A text of fewer bytes has the benefit of the doubt: so few words say little.
const SHORT: usize = 400;

impl Strictness {
    /// The score above which a text of so many bytes is a posting.
    pub(super) const fn least(self, length: usize) -> i32 {
        let doubt = if length < SHORT { 4 * SCORE_ONE } else { 0 };
        match self {
            Self::Lenient => -3 * SCORE_ONE - doubt,
            Self::Normal => -SCORE_ONE - doubt,
            Self::Strict => SCORE_ONE - doubt / 2,
        }
    }
}
