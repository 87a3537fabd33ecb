//! Bulgarian. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const BG: Language = Language {
    code: "bg",
    employment: &[
        ("безсрочен", (&[EmploymentType::FullTime], Where::Permanent)),
        ("временен", (&[EmploymentType::Temporary], Where::Label)),
        ("непълно работно време", (&[EmploymentType::PartTime], Where::Label)),
        ("постоянен", (&[EmploymentType::FullTime], Where::Permanent)),
        ("пълен работен ден", (&[EmploymentType::FullTime], Where::Label)),
        ("пълно работно време", (&[EmploymentType::FullTime], Where::Label)),
        ("свободна практика", (&[EmploymentType::Contractor], Where::Label)),
        ("сезонна", (&[EmploymentType::Temporary], Where::Label)),
        ("сезонна работа", (&[EmploymentType::Temporary], Where::Label)),
        ("стаж", (&[EmploymentType::Intern], Where::Label)),
        ("стажант", (&[EmploymentType::Intern], Where::Label)),
        ("стажантска програма", (&[EmploymentType::Intern], Where::Label)),
    ],
    currencies: &[
        ("лв", MoneyWord::currency("BGN")),
        ("лева", MoneyWord::currency("BGN")),
    ],
    ..Language::NONE
};
