//! Indonesian. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const ID: Language = Language {
    code: "id",
    employment: &[
        ("full time tetap", (&[EmploymentType::FullTime], Where::Label)),
        ("harian", (&[EmploymentType::PerDiem], Where::Label)),
        ("karyawan tetap", (&[EmploymentType::FullTime], Where::Label)),
        ("kontrak", (&[EmploymentType::Contractor], Where::Label)),
        ("magang", (&[EmploymentType::Intern], Where::Label)),
        ("musiman", (&[EmploymentType::Temporary], Where::Label)),
        ("paruh waktu", (&[EmploymentType::PartTime], Where::Label)),
        ("pekerja lepas", (&[EmploymentType::Contractor], Where::Label)),
        ("pemagang", (&[EmploymentType::Intern], Where::Label)),
        ("penuh waktu", (&[EmploymentType::FullTime], Where::Label)),
        ("purna waktu", (&[EmploymentType::FullTime], Where::Label)),
        ("sementara", (&[EmploymentType::Temporary], Where::Label)),
        ("separuh masa", (&[EmploymentType::PartTime], Where::Label)),
        ("sepenuh masa", (&[EmploymentType::FullTime], Where::Label)),
        ("tenaga lepas", (&[EmploymentType::Contractor], Where::Label)),
        ("tetap", (&[EmploymentType::FullTime], Where::Permanent)),
    ],
    languages: &[
        ("bahasa indonesia", "id"),
        ("bahasa malaysia", "ms"),
        ("inggris", "en"),
    ],
    ..Language::NONE
};
