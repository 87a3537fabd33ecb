//! Thai. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const TH: Language = Language {
    code: "th",
    employment: &[
        ("งานประจำ", (&[EmploymentType::FullTime], Where::Label)),
    ],
    ..Language::NONE
};
