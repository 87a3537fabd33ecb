//! Hebrew. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const HE: Language = Language {
    code: "he",
    employment: &[
        ("התמחות", (&[EmploymentType::Intern], Where::Label)),
        ("זמני", (&[EmploymentType::Temporary], Where::Label)),
        ("משרה חלקית", (&[EmploymentType::PartTime], Where::Label)),
        ("משרה מלאה", (&[EmploymentType::FullTime], Where::Label)),
        ("סטודנט", (&[EmploymentType::Intern], Where::Label)),
        ("עצמאי", (&[EmploymentType::Contractor], Where::Label)),
        ("פרילנס", (&[EmploymentType::Contractor], Where::Label)),
        ("קבוע", (&[EmploymentType::FullTime], Where::Permanent)),
        ("קבלן", (&[EmploymentType::Contractor], Where::Label)),
    ],
    ..Language::NONE
};
