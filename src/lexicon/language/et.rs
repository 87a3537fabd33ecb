//! Estonian. Words in common use, compiled by the project's authors.

use super::*;

#[rustfmt::skip]
pub(super) const ET: Language = Language {
    code: "et",
    employment: &[
        ("osaline tooaeg", (&[EmploymentType::PartTime], Where::Label)),
        ("tahtajaline", (&[EmploymentType::Temporary], Where::Label)),
        ("taistooaeg", (&[EmploymentType::FullTime], Where::Label)),
    ],
    languages: &[
        ("eesti", "et"),
    ],
    date_words: &[
        ("jaan", DateWord::Month(1)),
    ],
    ..Language::NONE
};
