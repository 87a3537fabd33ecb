//! Hungarian. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const HU: Language = Language {
    code: "hu",
    headings: &[
        ("ajanlatunk", Benefits),
        ("amit ajanlunk", Benefits),
        ("amit kinalunk", Benefits),
        ("amit nyujtunk", Benefits),
        ("elonyok", Preferred),
        ("elonyt jelent", Preferred),
        ("elvarasaink", Requirements),
        ("elvarasok", Requirements),
        ("feladataid", Responsibilities),
        ("feladatok", Responsibilities),
        ("munkavegzes helye", Location),
        ("rolunk", Company),
    ],
    employment: &[
        ("allando", (&[EmploymentType::FullTime], Where::Permanent)),
        ("alvallalkozo", (&[EmploymentType::Contractor], Where::Label)),
        ("diakmunka", (&[EmploymentType::Temporary], Where::Label)),
        ("egyeb", (&[EmploymentType::Other], Where::Label)),
        ("gyakornok", (&[EmploymentType::Intern], Where::Label)),
        ("gyakornoki", (&[EmploymentType::Intern], Where::Label)),
        ("gyakornoki pozicio", (&[EmploymentType::Intern], Where::Label)),
        ("hatarozatlan ideju", (&[EmploymentType::FullTime], Where::Permanent)),
        ("hatarozott ideju", (&[EmploymentType::Temporary], Where::Label)),
        ("ideiglenes", (&[EmploymentType::Temporary], Where::Label)),
        ("idenymunka", (&[EmploymentType::Temporary], Where::Label)),
        ("megbizasi szerzodes", (&[EmploymentType::Contractor], Where::Label)),
        ("reszmunkaido", (&[EmploymentType::PartTime], Where::Label)),
        ("reszmunkaidos", (&[EmploymentType::PartTime], Where::Label)),
        ("szakmai gyakorlat", (&[EmploymentType::Intern], Where::Label)),
        ("szamlas", (&[EmploymentType::Contractor], Where::Label)),
        ("teljes allas", (&[EmploymentType::FullTime], Where::Label)),
        ("teljes munkaido", (&[EmploymentType::FullTime], Where::Label)),
        ("teljes munkaidos", (&[EmploymentType::FullTime], Where::Label)),
        ("vallalkozo", (&[EmploymentType::Contractor], Where::Label)),
        ("vallalkozoi", (&[EmploymentType::Contractor], Where::Label)),
    ],
    languages: &[
        ("angol", "en"),
        ("francia", "fr"),
        ("magyar", "hu"),
        ("nemet", "de"),
    ],
    language_levels: &[
        ("alapfoku", Level::Cefr("A2")),
        ("anyanyelvi", Level::Native),
        ("felsofoku", Level::Cefr("C1")),
        ("folyekony", Level::Fluent),
        ("folyekony szintu", Level::Fluent),
        ("folyekonyan", Level::Fluent),
        ("kozepfoku", Level::Cefr("B1")),
    ],
    as_language: &[
        ("nyelv", AsLanguage::Behind),
        ("nyelvtudas", AsLanguage::Behind),
    ],
    work_cues: &[
        ("tavmunka", WorkCue::Plain(WorkModel::Remote)),
    ],
    currencies: &[
        ("forint", MoneyWord::currency("HUF")),
    ],
    ..Language::NONE
};
