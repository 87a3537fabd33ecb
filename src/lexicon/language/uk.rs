//! Ukrainian. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const UK: Language = Language {
    code: "uk",
    headings: &[
        ("буде плюсом", Preferred),
        ("вимоги", Requirements),
        ("обов язки", Responsibilities),
        ("обовязки", Responsibilities),
        ("про компанію", Company),
        ("умови", Benefits),
    ],
    connectives: &[
        ("або", Connective::Or),
        ("та", Connective::And),
    ],
    employment: &[
        ("волонтер", (&[EmploymentType::Volunteer], Where::Label)),
        ("гіг контракт", (&[EmploymentType::Contractor], Where::Label)),
        ("контракт", (&[EmploymentType::Contractor], Where::Label)),
        ("неповна зайнятість", (&[EmploymentType::PartTime], Where::Label)),
        ("неповний робочий день", (&[EmploymentType::PartTime], Where::Label)),
        ("повна зайнятість", (&[EmploymentType::FullTime], Where::Label)),
        ("повний робочий день", (&[EmploymentType::FullTime], Where::Label)),
        ("практика", (&[EmploymentType::Intern], Where::Label)),
        ("сезонна", (&[EmploymentType::Temporary], Where::Label)),
        ("стажування", (&[EmploymentType::Intern], Where::Label)),
        ("тимчасова", (&[EmploymentType::Temporary], Where::Label)),
        ("тимчасова робота", (&[EmploymentType::Temporary], Where::Label)),
        ("фоп", (&[EmploymentType::Contractor], Where::Label)),
        ("часткова зайнятість", (&[EmploymentType::PartTime], Where::Label)),
    ],
    languages: &[
        ("англійська", "en"),
        ("англійською", "en"),
        ("англійської", "en"),
        ("німецька", "de"),
        ("німецької", "de"),
        ("польська", "pl"),
        ("російська", "ru"),
        ("українська", "uk"),
        ("української", "uk"),
        ("французька", "fr"),
        ("іспанська", "es"),
    ],
    language_levels: &[
        ("вільна", Level::Fluent),
        ("вільне", Level::Fluent),
        ("вільно", Level::Fluent),
    ],
    as_language: &[
        ("мова", AsLanguage::Behind),
        ("мови", AsLanguage::Behind),
        ("мовою", AsLanguage::Behind),
    ],
    work_cues: &[
        ("в офісі", WorkCue::Plain(WorkModel::OnSite)),
        ("віддалено", WorkCue::Plain(WorkModel::Remote)),
        ("гібридний", WorkCue::Plain(WorkModel::Hybrid)),
        ("дистанційно", WorkCue::Plain(WorkModel::Remote)),
    ],
    currencies: &[
        ("грн", MoneyWord::currency("UAH")),
    ],
    ..Language::NONE
};
