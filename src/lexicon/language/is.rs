//! Icelandic. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const IS: Language = Language {
    code: "is",
    employment: &[
        ("otimabundin", (&[EmploymentType::FullTime], Where::Permanent)),
    ],
    ..Language::NONE
};
