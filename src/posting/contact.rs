//! Whom to ask, and where the posting's links lead.

use crate::span::Spanned;

/// Somebody or some place to ask or to apply to (schema.org's `applicationContact`, a `ContactPoint`).
///
/// What stands together is one contact: a name with the address and number behind it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Contact {
    /// The person, where the text says that it is one to ask.
    pub name: Option<Spanned<String>>,
    /// E-mail address, as written.
    pub email: Option<Spanned<String>>,
    /// Telephone number, as written.
    pub telephone: Option<Spanned<String>>,
}

/// A link of the posting. Its span covers the address, and the linked words where they stand with it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Link {
    /// The address as written, such as `https://example.org/jobs`, `www.example.org` or `mailto:jobs@example.org`.
    pub url: String,
    /// The linked words, where the text or the page has them.
    pub text: Option<String>,
}
