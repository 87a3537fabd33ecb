//! Words about visas, relocation and travel.

pub(crate) use super::tables::{MOVE_TURNS as TURNS, MOVE_WORDS};
use crate::lexicon::value::values;

/// What a word of a sentence about moving says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MoveWord {
    /// "sponsor", "sponsorship".
    Sponsor,
    /// Sponsorship by one phrase: "visa support", "H-1B transfer".
    VisaSponsor,
    /// A visa or a permit, which says what is sponsored.
    Visa,
    /// Relocation.
    Relocation,
    /// Travel on the job.
    Travel,
}

values!(MoveWord { Sponsor, VisaSponsor, Visa, Relocation, Travel });

/// How a sentence turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// "not", "unable", "without".
    No,
    /// "every", "all": a refusal of all is no refusal of each.
    Partly,
    /// "but", "however": what went before does not reach further.
    But,
    /// "if you need".
    If,
    /// "offer", "package": says that something is given.
    Offer,
    /// "insurance", "discount": the word is about a perk.
    Perk,
}

values!(Turn { No, Partly, But, If, Offer, Perk });
