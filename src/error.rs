//! Errors of the strict entry points; `parse` itself never fails.

/// Why a strict entry point gave no result.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The bytes are not UTF-8.
    #[error("invalid UTF-8 at byte {offset}")]
    InvalidUtf8 {
        /// Offset of the first byte that is not UTF-8.
        offset: usize,
    },
    /// The text holds nothing but white space.
    #[error("the text is empty")]
    Empty,
    /// The text is no job posting.
    #[error("the text holds no job posting")]
    NoPosting,
    /// The text holds more than one posting where one was asked for.
    #[error("the text holds {count} postings, expected one")]
    ManyPostings {
        /// How many postings the text holds.
        count: usize,
    },
}
