//! Words that join the entries of lists.

use crate::lexicon::value::values;

/// How two entries of a list stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Connective {
    /// Both hold.
    And,
    /// Either holds.
    Or,
    /// Opens a list of which one entry will do: `one of`, `at least one of`, `such as`.
    AnyOf,
    /// Ends a clause and sets it against the next: `; or`, `otherwise`.
    Instead,
}

values!(Connective { And, Or, AnyOf, Instead });
