//! Words that carry need: what is wanted, what is not demanded, and of whom a sentence speaks.

pub(crate) use super::tables::{NEED, WHOM};
#[cfg(any(test, feature = "train"))]
use crate::lexicon::layout::{Encode, Pool};
use crate::lexicon::value::{Value, values};

/// What a phrase says of the words around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Say {
    /// Wanted, not demanded.
    Preferred,
    /// Not demanded.
    Negated,
    /// Demanded.
    Required,
    /// Nothing: a longer phrase that only looks like one of the others.
    Nothing,
}

values!(Say { Preferred, Negated, Required, Nothing });

/// A phrase of need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cue {
    pub(crate) say: Say,
    /// Whether it always speaks of what follows it, as adverbs do.
    pub(crate) leads: bool,
}

#[cfg(any(test, feature = "train"))]
impl Cue {
    /// Wanted, on either side.
    pub(super) const PREFERRED: Self = Self { say: Say::Preferred, leads: false };
    /// What follows is wanted.
    pub(super) const PREFERRED_NEXT: Self = Self { say: Say::Preferred, leads: true };
    /// Not demanded, on either side.
    pub(super) const NEGATED: Self = Self { say: Say::Negated, leads: false };
    /// What follows is not demanded.
    pub(super) const NEGATED_NEXT: Self = Self { say: Say::Negated, leads: true };
    /// Demanded.
    pub(super) const REQUIRED: Self = Self { say: Say::Required, leads: false };
    /// Looks like one of the others and says nothing.
    pub(super) const NOTHING: Self = Self { say: Say::Nothing, leads: false };
}

impl Value for Cue {
    fn decode(code: u32) -> Self {
        let (say, leads) = Value::decode(code);
        Self { say, leads }
    }
}

#[cfg(any(test, feature = "train"))]
impl Encode for Cue {
    fn encode(&self, pool: &mut Pool) -> u32 {
        (self.say, self.leads).encode(pool)
    }
}

/// Of whom a sentence speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whom {
    /// The employer, its founders, its customers.
    Others,
    /// The employer, where the sentence has not named the candidate before.
    Told,
    /// The employer, where the sentence opens so.
    Opening,
    /// The candidate.
    Candidate,
}

values!(Whom { Others, Told, Opening, Candidate });
