//! Words of contacts: people, telephones and addresses.

pub(crate) use super::tables::{CONTACT_CUES, HONORIFICS, IDENTIFIERS, NAME_PARTICLES, NOT_NAMES};
use crate::lexicon::value::values;

/// What stands before a part of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ContactCue {
    /// A person's name comes next.
    Person,
    /// Somebody or some place to ask may come next.
    Ask,
    /// A telephone number comes next.
    Phone,
    /// An address of the web or of mail, if its marks follow.
    Scheme,
}

values!(ContactCue { Person, Ask, Phone, Scheme });
