//! What the stages have to say about a text that they read all the same.

use crate::span::Span;
use std::fmt;

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Severity {
    /// A guess or a choice that the caller may want to know of.
    Note,
    /// Something in the text is wrong, or was left unread.
    Warning,
}

/// What a diagnostic is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Code {
    /// The page holds no text.
    EmptyPage,
    /// The text is no job posting.
    NotAPosting,
    /// The page says that the job is no longer open.
    Expired,
    /// A heading that no list knows; its section's kind comes from what stands below it.
    UnknownHeading,
    /// A section holds lines of another subject and was cut there.
    SubjectChange,
    /// Two statements of the posting do not agree; both are kept where both can be.
    Conflict,
    /// A name that several places share, and nothing says which is meant.
    AmbiguousPlace,
    /// A number that makes no sense where it stands; no value was made of it.
    BadNumber,
    /// A sign such as `$` leaves the currency open; it was taken from the posting's place or the sign's usual meaning.
    AssumedCurrency,
    /// Day and month of a date may change places; it was left out.
    AmbiguousDate,
    /// A date that is not in the calendar; it was left out.
    InvalidDate,
    /// Years of experience are asked for without a number.
    VagueExperience,
    /// A time zone's name that several countries use.
    AmbiguousZone,
    /// An offset from UTC that no clock is off by.
    BadOffset,
    /// Hours that are none, such as from nine to nine.
    BadHours,
}

impl Code {
    /// The severity of every diagnostic with this code.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::EmptyPage
            | Self::NotAPosting
            | Self::Expired
            | Self::Conflict
            | Self::BadNumber
            | Self::InvalidDate
            | Self::BadOffset
            | Self::BadHours => Severity::Warning,
            Self::UnknownHeading
            | Self::SubjectChange
            | Self::AmbiguousPlace
            | Self::AssumedCurrency
            | Self::AmbiguousDate
            | Self::AmbiguousZone
            | Self::VagueExperience => Severity::Note,
        }
    }
}

/// One remark about the text, with the span that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Diagnostic {
    /// What it is about.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// A sentence for people.
    pub message: String,
    /// The text that it is about.
    pub span: Span,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// Where the stages put their diagnostics.
#[derive(Debug, Default)]
pub(crate) struct Sink {
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Sink {
    pub(crate) fn report(&mut self, code: Code, span: Span, message: impl Into<String>) {
        let message = message.into();
        self.diagnostics.push(Diagnostic { code, severity: code.severity(), message, span });
    }
}
