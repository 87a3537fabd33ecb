//! Serbian. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const SR: Language = Language {
    code: "sr",
    employment: &[
        ("na neodredeno", (&[EmploymentType::FullTime], Where::Permanent)),
        ("na odredeno", (&[EmploymentType::Temporary], Where::Label)),
        ("nepuno radno vreme", (&[EmploymentType::PartTime], Where::Label)),
        ("praksa", (&[EmploymentType::Intern], Where::Label)),
        ("preduzetnik", (&[EmploymentType::Contractor], Where::Label)),
        ("pripravnik", (&[EmploymentType::Intern], Where::Label)),
        ("puno radno vreme", (&[EmploymentType::FullTime], Where::Label)),
        ("sezonski", (&[EmploymentType::Temporary], Where::Label)),
        ("sezonski rad", (&[EmploymentType::Temporary], Where::Label)),
        ("stalni radni odnos", (&[EmploymentType::FullTime], Where::Permanent)),
        ("strucna praksa", (&[EmploymentType::Intern], Where::Label)),
        ("ugovor o delu", (&[EmploymentType::Contractor], Where::Label)),
        ("пуна радно време", (&[EmploymentType::FullTime], Where::Label)),
    ],
    languages: &[
        ("srpski", "sr"),
    ],
    ..Language::NONE
};
