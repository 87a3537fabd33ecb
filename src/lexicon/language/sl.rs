//! Slovene. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const SL: Language = Language {
    code: "sl",
    employment: &[
        ("avtorska pogodba", (&[EmploymentType::Contractor], Where::Label)),
        ("dolocen cas", (&[EmploymentType::Temporary], Where::Label)),
        ("krajsi delovni cas", (&[EmploymentType::PartTime], Where::Label)),
        ("nedolocen cas", (&[EmploymentType::FullTime], Where::Permanent)),
        ("polni delovni cas", (&[EmploymentType::FullTime], Where::Label)),
        ("praksa", (&[EmploymentType::Intern], Where::Label)),
        ("pripravnik", (&[EmploymentType::Intern], Where::Label)),
        ("s p", (&[EmploymentType::Contractor], Where::Label)),
        ("samostojni podjetnik", (&[EmploymentType::Contractor], Where::Label)),
        ("studentsko delo", (&[EmploymentType::Intern], Where::Label)),
        ("za dolocen cas", (&[EmploymentType::Temporary], Where::Label)),
        ("za nedolocen cas", (&[EmploymentType::FullTime], Where::Permanent)),
    ],
    languages: &[
        ("slovenscina", "sl"),
    ],
    ..Language::NONE
};
