//! Vietnamese. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const VI: Language = Language {
    code: "vi",
    employment: &[
        ("ban thời gian", (&[EmploymentType::PartTime], Where::Label)),
        ("chinh thức", (&[EmploymentType::FullTime], Where::Permanent)),
        ("cộng tac vien", (&[EmploymentType::Contractor], Where::Label)),
        ("hợp dồng", (&[EmploymentType::Contractor], Where::Label)),
        ("thời vụ", (&[EmploymentType::Temporary], Where::Label)),
        ("thực tập", (&[EmploymentType::Intern], Where::Label)),
        ("thực tập sinh", (&[EmploymentType::Intern], Where::Label)),
        ("toan thời gian", (&[EmploymentType::FullTime], Where::Label)),
        ("tạm thời", (&[EmploymentType::Temporary], Where::Label)),
    ],
    languages: &[
        ("tiếng anh", "en"),
        ("tiếng việt", "vi"),
    ],
    ..Language::NONE
};
