//! Latvian. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const LV: Language = Language {
    code: "lv",
    employment: &[
        ("nepilna slodze", (&[EmploymentType::PartTime], Where::Label)),
        ("pilna slodze", (&[EmploymentType::FullTime], Where::Label)),
        ("prakse", (&[EmploymentType::Intern], Where::Label)),
        ("prakses", (&[EmploymentType::Intern], Where::Label)),
        ("praktika vieta", (&[EmploymentType::Intern], Where::Label)),
        ("termina", (&[EmploymentType::Temporary], Where::Label)),
    ],
    ..Language::NONE
};
