//! Answers with their proof.

use crate::span::Span;

/// What a posting answers to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Answer {
    /// Its words say yes.
    Yes,
    /// Its words say no.
    No,
    /// Its words do not say, or not plainly.
    Unclear,
}

/// An answer and the words that prove it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Verdict {
    /// The answer.
    pub answer: Answer,
    /// The words that prove it; empty where nothing is said.
    pub proof: Vec<Span>,
}
