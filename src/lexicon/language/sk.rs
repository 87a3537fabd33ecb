//! Slovak. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const SK: Language = Language {
    code: "sk",
    headings: &[
        ("o nas", Company),
        ("vyhodou", Preferred),
    ],
    employment: &[
        ("brigada", (&[EmploymentType::Temporary], Where::Label)),
        ("ciastocny uvazok", (&[EmploymentType::PartTime], Where::Label)),
        ("docasna praca", (&[EmploymentType::Temporary], Where::Label)),
        ("dohoda", (&[EmploymentType::Temporary], Where::Label)),
        ("dohoda o pracovnej cinnosti", (&[EmploymentType::Temporary], Where::Label)),
        ("hlavny pracovny pomer", (&[EmploymentType::FullTime], Where::Label)),
        ("ico", (&[EmploymentType::Contractor], Where::Label)),
        ("ine", (&[EmploymentType::Other], Where::Label)),
        ("na dobu neurcitu", (&[EmploymentType::FullTime], Where::Permanent)),
        ("na dobu urcitu", (&[EmploymentType::Temporary], Where::Label)),
        ("na fakturu", (&[EmploymentType::Contractor], Where::Label)),
        ("na ico", (&[EmploymentType::Contractor], Where::Label)),
        ("na plny uvazok", (&[EmploymentType::FullTime], Where::Label)),
        ("na skrateny uvazok", (&[EmploymentType::PartTime], Where::Label)),
        ("na zivnost", (&[EmploymentType::Contractor], Where::Label)),
        ("odborna staz", (&[EmploymentType::Intern], Where::Label)),
        ("plny uvazok", (&[EmploymentType::FullTime], Where::Label)),
        ("polovicny uvazok", (&[EmploymentType::PartTime], Where::Label)),
        ("praca na plny uvazok", (&[EmploymentType::FullTime], Where::Label)),
        ("praca na skrateny uvazok", (&[EmploymentType::PartTime], Where::Label)),
        ("praca na zivnost", (&[EmploymentType::Contractor], Where::Label)),
        ("prax", (&[EmploymentType::Intern], Where::Label)),
        ("sezonna", (&[EmploymentType::Temporary], Where::Label)),
        ("sezonna praca", (&[EmploymentType::Temporary], Where::Label)),
        ("skrateny uvazok", (&[EmploymentType::PartTime], Where::Label)),
        ("staze", (&[EmploymentType::Intern], Where::Label)),
        ("stazista", (&[EmploymentType::Intern], Where::Label)),
        ("szco", (&[EmploymentType::Contractor], Where::Label)),
        ("tpp", (&[EmploymentType::FullTime], Where::Label)),
        ("trvaly pracovny pomer", (&[EmploymentType::FullTime], Where::Label)),
        ("zivnost", (&[EmploymentType::Contractor], Where::Label)),
        ("zivnostnik", (&[EmploymentType::Contractor], Where::Label)),
    ],
    languages: &[
        ("slovencina", "sk"),
    ],
    ..Language::NONE
};
