//! Words of titles, levels and employment types.

pub(crate) use super::tables::{EMPLOYMENT, ROLE_NOUNS, TITLE_LEVELS as LEVELS};
use super::value::List;
use crate::lexicon::value::values;
use crate::posting::EmploymentType;

/// Where a phrase for an employment type counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Where {
    /// In any text.
    Anywhere,
    /// As the value of a field, or in a title.
    Title,
    /// Only as the value of a field.
    Field,
    /// Only as the value of a field that is named so.
    Label,
    /// Only as the value of a field that says nothing else: a permanent job is a full one where nobody says otherwise.
    Permanent,
}

values!(Where { Anywhere, Title, Field, Label, Permanent });

/// The types that a phrase names, none for a phrase that only looks like one, and where it counts.
pub(crate) type Types = (List<EmploymentType>, Where);

/// The same as a row holds it.
#[cfg(any(test, feature = "train"))]
pub(super) type TypesSource = (&'static [EmploymentType], Where);
