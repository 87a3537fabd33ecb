//! Answers that carry their proof.

use crate::span::Span;

/// Whether a posting admits something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Answer {
    /// The posting says that it does.
    Yes,
    /// The posting says that it does not.
    No,
    /// The posting says nothing of it, or words that may be read either way.
    Unclear,
}

/// An answer with the words of the posting that give it.
///
/// ```
/// use chrono::NaiveDate;
/// use jobpost::Answer;
/// let text = "Who you are\n- You bake bread\n- You are located within the Central European time zone\n";
/// let document = jobpost::parse(text);
/// let date = NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
/// let verdict = document.postings()[0].admits("Asia/Tokyo".parse().unwrap(), date);
/// assert_eq!(verdict.answer, Answer::No);
/// assert!(verdict.proof[0].of(text).unwrap().contains("Central European time zone"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Verdict {
    /// Yes, no or unclear.
    pub answer: Answer,
    /// The spans of the words that give the answer, in the order of the text; empty where the posting says nothing.
    pub proof: Vec<Span>,
}

impl Verdict {
    /// An answer with its proof, put in the order of the text.
    #[must_use]
    pub fn new(answer: Answer, mut proof: Vec<Span>) -> Self {
        proof.sort_unstable();
        proof.dedup();
        Self { answer, proof }
    }
}
