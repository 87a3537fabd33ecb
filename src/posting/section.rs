//! The sections of a posting.

use crate::span::{Span, Spanned};

/// What a section is about, with the schema.org property that it serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum SectionKind {
    /// The job's title (`title`).
    Title,
    /// Field lines: identifiers, dates, departments.
    Meta,
    /// The role and its team (`description`).
    About,
    /// "What you'll do" (`responsibilities`).
    Responsibilities,
    /// "Who you are" (`qualifications`).
    Requirements,
    /// Wanted, not required.
    Preferred,
    /// Lists of skills and tools (`skills`).
    Skills,
    /// "Where you'll be" (`jobLocation`, `jobLocationType`, `applicantLocationRequirements`).
    Location,
    /// Hours, start and duration (`workHours`, `jobStartDate`).
    Schedule,
    /// Pay (`baseSalary`).
    Compensation,
    /// What the employer offers (`jobBenefits`).
    Benefits,
    /// The employer (`employerOverview`).
    Company,
    /// Equal opportunity and accommodation.
    EqualOpportunity,
    /// How to apply, contacts, the hiring process (`applicationContact`).
    Application,
    /// Privacy notices and disclaimers.
    Legal,
    /// Noise of the page: buttons, navigation.
    Chrome,
    /// Text that no rule understands.
    Other,
}

impl SectionKind {
    /// Every kind, in the order of their discriminants.
    pub const ALL: [Self; 17] = [
        Self::Title,
        Self::Meta,
        Self::About,
        Self::Responsibilities,
        Self::Requirements,
        Self::Preferred,
        Self::Skills,
        Self::Location,
        Self::Schedule,
        Self::Compensation,
        Self::Benefits,
        Self::Company,
        Self::EqualOpportunity,
        Self::Application,
        Self::Legal,
        Self::Chrome,
        Self::Other,
    ];

    /// The name that the JSON uses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Meta => "meta",
            Self::About => "about",
            Self::Responsibilities => "responsibilities",
            Self::Requirements => "requirements",
            Self::Preferred => "preferred",
            Self::Skills => "skills",
            Self::Location => "location",
            Self::Schedule => "schedule",
            Self::Compensation => "compensation",
            Self::Benefits => "benefits",
            Self::Company => "company",
            Self::EqualOpportunity => "equal_opportunity",
            Self::Application => "application",
            Self::Legal => "legal",
            Self::Chrome => "chrome",
            Self::Other => "other",
        }
    }
}

/// Why a section has its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Basis {
    /// Its heading says so.
    Heading,
    /// What its lines say.
    Content,
    /// A `Name: value` line.
    Field,
    /// Where it stands.
    Position,
}

/// One entry of a section's list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Item {
    /// The entry without its bullet, runs of white space as one space.
    pub text: String,
    /// Where it stands, without its bullet.
    pub span: Span,
    /// How deeply it is nested; 0 is the outermost list.
    pub depth: u8,
}

/// A part of a posting about one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Section {
    /// What it is about.
    pub kind: SectionKind,
    /// Why it has that kind.
    pub basis: Basis,
    /// The words of its heading, without marks and closing colon.
    pub heading: Option<Spanned<String>>,
    /// First to last byte, heading included.
    pub span: Span,
    /// The entries of its lists, in order.
    pub items: Vec<Item>,
}

/// A `Name: value` line, or a card's value with its label.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Field {
    /// The label as written.
    pub name: Spanned<String>,
    /// The value as written.
    pub value: Spanned<String>,
}
