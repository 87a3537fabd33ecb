//! Finnish. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const FI: Language = Language {
    code: "fi",
    headings: &[
        ("eduksi katsotaan", Preferred),
        ("edut", Benefits),
        ("nice to have", Preferred),
        ("odotamme sinulta", Requirements),
        ("tarjoamme", Benefits),
        ("tehtavat", Responsibilities),
        ("tyotehtavat", Responsibilities),
        ("vaatimukset", Requirements),
    ],
    legal_forms: &[
        "oy",
    ],
    employment: &[
        ("harjoittelija", (&[EmploymentType::Intern], Where::Label)),
        ("harjoittelu", (&[EmploymentType::Intern], Where::Label)),
        ("kausityo", (&[EmploymentType::Temporary], Where::Label)),
        ("keikkatyo", (&[EmploymentType::Temporary], Where::Label)),
        ("kesatyo", (&[EmploymentType::Temporary], Where::Label)),
        ("kevytyrittaja", (&[EmploymentType::Contractor], Where::Label)),
        ("kokoaikainen", (&[EmploymentType::FullTime], Where::Label)),
        ("kokopaivainen", (&[EmploymentType::FullTime], Where::Label)),
        ("kokopaivatyo", (&[EmploymentType::FullTime], Where::Label)),
        ("maaraaikainen", (&[EmploymentType::Temporary], Where::Anywhere)),
        ("maneraikainen", (&[EmploymentType::Temporary], Where::Anywhere)),
        ("muu", (&[EmploymentType::Other], Where::Label)),
        ("oppisopimus", (&[EmploymentType::Intern], Where::Label)),
        ("osa aikainen", (&[EmploymentType::PartTime], Where::Label)),
        ("osa aikatyo", (&[EmploymentType::PartTime], Where::Label)),
        ("tilapainen", (&[EmploymentType::Temporary], Where::Anywhere)),
        ("toimeksianto", (&[EmploymentType::Contractor], Where::Label)),
        ("toistaiseksi voimassa oleva", (&[EmploymentType::FullTime], Where::Permanent)),
        ("tyoharjoittelu", (&[EmploymentType::Intern], Where::Label)),
        ("vakinainen", (&[EmploymentType::FullTime], Where::Permanent)),
        ("vakituinen", (&[EmploymentType::FullTime], Where::Permanent)),
        ("vuokratyo", (&[EmploymentType::Temporary], Where::Label)),
        ("yrittaja", (&[EmploymentType::Contractor], Where::Label)),
    ],
    languages: &[
        ("englannin", "en"),
        ("englanti", "en"),
        ("englantia", "en"),
        ("espanja", "es"),
        ("espanjan", "es"),
        ("ranska", "fr"),
        ("ranskan", "fr"),
        ("ruotsi", "sv"),
        ("ruotsin", "sv"),
        ("saksa", "de"),
        ("saksan", "de"),
        ("suomen", "fi"),
        ("suomi", "fi"),
    ],
    language_levels: &[
        ("aidinkieli", Level::Native),
        ("sujuva", Level::Fluent),
        ("sujuvasti", Level::Fluent),
    ],
    as_language: &[
        ("erinomainen", AsLanguage::Before),
        ("hyva", AsLanguage::Before),
        ("kieli", AsLanguage::Behind),
        ("suullinen", AsLanguage::Before),
    ],
    work_cues: &[
        ("etana", WorkCue::Plain(WorkModel::Remote)),
        ("etatyetkezes", WorkCue::Plain(WorkModel::Remote)),
        ("etatyo", WorkCue::Plain(WorkModel::Remote)),
        ("hybridityo", WorkCue::Strong(WorkModel::Hybrid)),
        ("lahityo", WorkCue::Plain(WorkModel::OnSite)),
    ],
    currencies: &[
        ("euroa", MoneyWord::currency("EUR")),
    ],
    not_names: &[
        "oy",
    ],
    ..Language::NONE
};
