//! Turkish. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const TR: Language = Language {
    code: "tr",
    headings: &[
        ("aranan nitelikler", Requirements),
        ("es nitelikler", Requirements),
        ("gorev tanimi", Responsibilities),
        ("hakkimizda", Company),
        ("is tanimi", Responsibilities),
        ("sorumluluklar", Responsibilities),
        ("yan haklar", Benefits),
    ],
    employment: &[
        ("belirli sureli", (&[EmploymentType::Temporary], Where::Label)),
        ("belirsiz sureli", (&[EmploymentType::FullTime], Where::Permanent)),
        ("diger", (&[EmploymentType::Other], Where::Label)),
        ("donemsel", (&[EmploymentType::Temporary], Where::Label)),
        ("gecici", (&[EmploymentType::Temporary], Where::Label)),
        ("gunluk", (&[EmploymentType::PerDiem], Where::Label)),
        ("kadrolu", (&[EmploymentType::FullTime], Where::Permanent)),
        ("kismi zamanli", (&[EmploymentType::PartTime], Where::Label)),
        ("serbest", (&[EmploymentType::Contractor], Where::Label)),
        ("serbest calisan", (&[EmploymentType::Contractor], Where::Label)),
        ("sezonluk", (&[EmploymentType::Temporary], Where::Label)),
        ("sozlesmeli", (&[EmploymentType::Contractor], Where::Label)),
        ("sozlesmeli personel", (&[EmploymentType::Contractor], Where::Label)),
        ("staj", (&[EmploymentType::Intern], Where::Label)),
        ("stajyer", (&[EmploymentType::Intern], Where::Label)),
        ("surekli", (&[EmploymentType::FullTime], Where::Permanent)),
        ("tam zaman", (&[EmploymentType::FullTime], Where::Label)),
        ("tam zamanli", (&[EmploymentType::FullTime], Where::Label)),
        ("uzun donem staj", (&[EmploymentType::Intern], Where::Label)),
        ("yari zamanli", (&[EmploymentType::PartTime], Where::Label)),
    ],
    languages: &[
        ("almanca", "de"),
        ("fransizca", "fr"),
        ("ingilizce", "en"),
        ("turkce", "tr"),
    ],
    language_levels: &[
        ("akici", Level::Fluent),
    ],
    work_cues: &[
        ("hibrit", WorkCue::Plain(WorkModel::Hybrid)),
        ("ofiste", WorkCue::Plain(WorkModel::OnSite)),
        ("ofisten", WorkCue::Plain(WorkModel::OnSite)),
        ("uzaktan", WorkCue::Plain(WorkModel::Remote)),
        ("uzaktan calisma", WorkCue::Plain(WorkModel::Remote)),
    ],
    ..Language::NONE
};
