//! What the candidate brings: experience, education, languages, skills.

use crate::span::Span;

/// How much something is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Need {
    /// The candidate must have it.
    Required,
    /// It is wanted, not demanded.
    Preferred,
    /// It is named outside requirements, preferred and skills sections, or in them without being what is demanded, as the
    /// practice or subject that another demand is about.
    Mentioned,
}

/// Seniority from explicit words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names are the field's own words")]
pub enum Seniority {
    Intern,
    Entry,
    Junior,
    Mid,
    Senior,
    Staff,
    Principal,
    Lead,
    Manager,
    Director,
    Executive,
}

/// Experience that the candidate must bring, never the company's age.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Experience {
    /// Least number of years; `None` where only an upper bound is stated.
    pub min_years: Option<f64>,
    /// Greatest number of years; `None` where there is no upper bound.
    pub max_years: Option<f64>,
    /// Required or preferred.
    pub need: Need,
    /// Canonical names of the skills that the years are about.
    pub skills: Vec<String>,
}

/// Level of a degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum EducationLevel {
    /// Secondary school.
    HighSchool,
    /// Vocational training, such as the German Ausbildung.
    Vocational,
    /// Associate degree.
    Associate,
    /// Bachelor's degree.
    Bachelor,
    /// Master's degree.
    Master,
    /// Doctorate.
    Doctorate,
    /// A degree of a level that is not said.
    Degree,
}

/// Education that the candidate must bring.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Education {
    /// Levels, any of which will do.
    pub levels: Vec<EducationLevel>,
    /// Fields of study as written.
    pub fields: Vec<String>,
    /// Whether equivalent experience will do.
    pub or_equivalent: bool,
    /// Required or preferred.
    pub need: Need,
}

/// A human language that the candidate must speak.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LanguageNeed {
    /// ISO 639-1 code.
    pub language: String,
    /// CEFR level (`A1` to `C2`), `fluent` or `native`.
    pub level: Option<String>,
    /// Required or preferred.
    pub need: Need,
}

/// A skill or tool.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Skill {
    /// Canonical name; for a tag that no lexicon knows, the tag as written.
    pub name: String,
    /// Required, preferred or only mentioned.
    pub need: Need,
    /// The version that the name stands with, as written: `11` of "Java 11".
    #[cfg_attr(feature = "serde", serde(default))]
    pub version: Option<String>,
}

/// One item of a requirements or preferred section.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Requirement {
    /// The item's text.
    pub text: String,
    /// Where it stands.
    pub span: Span,
    /// Required or preferred.
    pub need: Need,
    /// What must hold together and what may replace what, over the posting's facts.
    pub tree: Option<Tree>,
}

/// Which list of the posting a leaf points into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Fact {
    /// [`Posting::skills`](crate::Posting::skills).
    Skills,
    /// [`Posting::experience`](crate::Posting::experience).
    Experience,
    /// [`Posting::education`](crate::Posting::education).
    Education,
    /// [`Posting::languages`](crate::Posting::languages).
    Languages,
}

/// What must hold together and what may replace what.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(untagged))]
#[non_exhaustive]
pub enum Tree {
    /// All of these.
    AllOf {
        /// The parts that must hold together.
        all_of: Vec<Tree>,
    },
    /// Any one of these.
    AnyOf {
        /// The parts that may replace each other.
        any_of: Vec<Tree>,
    },
    /// An entry of one of the posting's lists.
    Leaf {
        /// The list.
        fact: Fact,
        /// The entry's index in it.
        index: usize,
    },
}
