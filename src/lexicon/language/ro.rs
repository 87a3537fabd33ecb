//! Romanian. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const RO: Language = Language {
    code: "ro",
    headings: &[
        ("beneficii", Benefits),
        ("ce iti oferim", Benefits),
        ("ce oferim", Benefits),
        ("cerinte", Requirements),
        ("descrierea postului", About),
        ("responsabilitati", Responsibilities),
    ],
    employment: &[
        ("altele", (&[EmploymentType::Other], Where::Label)),
        ("colaborare", (&[EmploymentType::Contractor], Where::Label)),
        ("complet", (&[EmploymentType::FullTime], Where::Field)),
        ("contract de prestari servicii", (&[EmploymentType::Contractor], Where::Label)),
        ("contract pfa", (&[EmploymentType::Contractor], Where::Label)),
        ("full time norma intreaga", (&[EmploymentType::FullTime], Where::Label)),
        ("nedeterminata", (&[EmploymentType::FullTime], Where::Permanent)),
        ("norma intreaga", (&[EmploymentType::FullTime], Where::Label)),
        ("norma partiala", (&[EmploymentType::PartTime], Where::Label)),
        ("part time norma partiala", (&[EmploymentType::PartTime], Where::Label)),
        ("pe perioada determinata", (&[EmploymentType::Temporary], Where::Label)),
        ("pe perioada nedeterminata", (&[EmploymentType::FullTime], Where::Permanent)),
        ("perioada determinata", (&[EmploymentType::Temporary], Where::Label)),
        ("perioada nedeterminata", (&[EmploymentType::FullTime], Where::Permanent)),
        ("pfa", (&[EmploymentType::Contractor], Where::Label)),
        ("practica", (&[EmploymentType::Intern], Where::Label)),
        ("program intreg", (&[EmploymentType::FullTime], Where::Label)),
        ("sezonier", (&[EmploymentType::Temporary], Where::Label)),
        ("srl", (&[EmploymentType::Contractor], Where::Label)),
        ("stagiu", (&[EmploymentType::Intern], Where::Label)),
        ("stagiu de practica", (&[EmploymentType::Intern], Where::Label)),
    ],
    languages: &[
        ("engleza", "en"),
        ("franceza", "fr"),
        ("germana", "de"),
        ("romana", "ro"),
        ("spaniola", "es"),
    ],
    currencies: &[
        ("lei", MoneyWord::currency("RON")),
    ],
    amount_words: &[
        ("pe", MoneyWord::Per),
    ],
    ..Language::NONE
};
