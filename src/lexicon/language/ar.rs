//! Arabic. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const AR: Language = Language {
    code: "ar",
    employment: &[
        ("تدريب", (&[EmploymentType::Intern], Where::Label)),
        ("دائم", (&[EmploymentType::FullTime], Where::Permanent)),
        ("دوام جزئي", (&[EmploymentType::PartTime], Where::Label)),
        ("دوام كامل", (&[EmploymentType::FullTime], Where::Label)),
        ("عقد", (&[EmploymentType::Contractor], Where::Label)),
        ("عمل حر", (&[EmploymentType::Contractor], Where::Label)),
        ("مؤقت", (&[EmploymentType::Temporary], Where::Label)),
        ("متدرب", (&[EmploymentType::Intern], Where::Label)),
        ("مستقل", (&[EmploymentType::Contractor], Where::Label)),
        ("موسمي", (&[EmploymentType::Temporary], Where::Label)),
    ],
    languages: &[
        ("العربية", "ar"),
    ],
    ..Language::NONE
};
