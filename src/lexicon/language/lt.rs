//! Lithuanian. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const LT: Language = Language {
    code: "lt",
    employment: &[
        ("ne visas etatas", (&[EmploymentType::PartTime], Where::Label)),
        ("pilnas etatas", (&[EmploymentType::FullTime], Where::Label)),
        ("terminuota", (&[EmploymentType::Temporary], Where::Label)),
    ],
    languages: &[
        ("lietuviu", "lt"),
    ],
    ..Language::NONE
};
