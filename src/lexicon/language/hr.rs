//! Croatian. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const HR: Language = Language {
    code: "hr",
    employment: &[
        ("na neodredeno", (&[EmploymentType::FullTime], Where::Permanent)),
        ("na odredeno", (&[EmploymentType::Temporary], Where::Label)),
        ("neodredeno vrijeme", (&[EmploymentType::FullTime], Where::Permanent)),
        ("nepuno radno vrijeme", (&[EmploymentType::PartTime], Where::Label)),
        ("obrt", (&[EmploymentType::Contractor], Where::Label)),
        ("odredeno vrijeme", (&[EmploymentType::Temporary], Where::Label)),
        ("pausalni obrt", (&[EmploymentType::Contractor], Where::Label)),
        ("praksa", (&[EmploymentType::Intern], Where::Label)),
        ("prakse", (&[EmploymentType::Intern], Where::Label)),
        ("pripravnik", (&[EmploymentType::Intern], Where::Label)),
        ("pripravnistvo", (&[EmploymentType::Intern], Where::Label)),
        ("puno radno vrijeme", (&[EmploymentType::FullTime], Where::Label)),
        ("sezonski", (&[EmploymentType::Temporary], Where::Label)),
        ("sezonski rad", (&[EmploymentType::Temporary], Where::Label)),
        ("stalni radni odnos", (&[EmploymentType::FullTime], Where::Permanent)),
        ("strucna praksa", (&[EmploymentType::Intern], Where::Label)),
        ("ugovor o djelu", (&[EmploymentType::Contractor], Where::Label)),
    ],
    languages: &[
        ("hrvatski", "hr"),
    ],
    ..Language::NONE
};
