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

/// A text of fewer bytes has the benefit of the doubt, the more the shorter it is: so few words say little.
const SHORT: usize = 400;
/// How much of a score a text without words would have by that.
const DOUBT: i32 = 16 * SCORE_ONE;

impl Strictness {
    /// The score above which a text of so many bytes is a posting.
    pub(super) fn least(self, length: usize) -> i32 {
        let missing = SHORT.saturating_sub(length) as i32;
        let doubt = DOUBT * missing / SHORT as i32;
        match self {
            Self::Lenient => -3 * SCORE_ONE - doubt,
            Self::Normal => -SCORE_ONE - doubt,
            Self::Strict => SCORE_ONE - doubt / 4,
        }
    }
}
