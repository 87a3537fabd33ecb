//! Greek. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const EL: Language = Language {
    code: "el",
    headings: &[
        ("απαιτουμενα προσοντα", Requirements),
        ("αρμοδιοτητες", Responsibilities),
        ("παροχες", Benefits),
        ("προσοντα", Requirements),
    ],
    employment: &[
        ("αορίστου χρόνου", (&[EmploymentType::FullTime], Where::Permanent)),
        ("ελεύθερος επαγγελματίας", (&[EmploymentType::Contractor], Where::Label)),
        ("εποχιακή", (&[EmploymentType::Temporary], Where::Label)),
        ("μερική απασχόληση", (&[EmploymentType::PartTime], Where::Label)),
        ("μερικη απασχοληση", (&[EmploymentType::PartTime], Where::Label)),
        ("ορισμένου χρόνου", (&[EmploymentType::Temporary], Where::Label)),
        ("πλήρης απασχόληση", (&[EmploymentType::FullTime], Where::Label)),
        ("πληρησ απασχοληση", (&[EmploymentType::FullTime], Where::Label)),
        ("πρακτική", (&[EmploymentType::Intern], Where::Label)),
        ("πρακτική άσκηση", (&[EmploymentType::Intern], Where::Label)),
    ],
    languages: &[
        ("αγγλικά", "en"),
        ("ελληνικά", "el"),
    ],
    ..Language::NONE
};
