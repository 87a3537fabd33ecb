//! Labels of `Name: value` lines and of cards. Words in common use, compiled by the project's authors.

use crate::lexicon::value::values;
use crate::posting::SectionKind;

/// What a field's value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum FieldRole {
    Title,
    Company,
    Skills,
    TimeZone,
    Location,
    Workplace,
    EmploymentType,
    Experience,
    Seniority,
    Education,
    Language,
    Salary,
    Schedule,
    Visa,
    Travel,
    Deadline,
    Posted,
    Contact,
    Benefits,
    Profile,
    /// Anything that only identifies or classifies the posting.
    Meta,
    /// Facts about the employer.
    Employer,
}

values!(FieldRole {
    Title,
    Company,
    Skills,
    TimeZone,
    Location,
    Workplace,
    EmploymentType,
    Experience,
    Seniority,
    Education,
    Language,
    Salary,
    Schedule,
    Visa,
    Travel,
    Deadline,
    Posted,
    Contact,
    Benefits,
    Profile,
    Meta,
    Employer
});

impl FieldRole {
    /// The kind of the section that such a line makes.
    pub(crate) const fn kind(self) -> SectionKind {
        match self {
            Self::Title => SectionKind::Title,
            Self::Skills => SectionKind::Skills,
            Self::TimeZone | Self::Location | Self::Workplace | Self::Visa | Self::Travel => SectionKind::Location,
            Self::Salary => SectionKind::Compensation,
            Self::Schedule => SectionKind::Schedule,
            Self::Experience | Self::Education | Self::Language | Self::Profile => SectionKind::Requirements,
            Self::Deadline | Self::Contact => SectionKind::Application,
            Self::Benefits => SectionKind::Benefits,
            Self::Employer | Self::Company | Self::EmploymentType | Self::Seniority | Self::Posted | Self::Meta => {
                SectionKind::Meta
            }
        }
    }
}

use FieldRole::*;

/// Labels that cards put behind their values, as written, for `Full TimeJob Type`.
#[rustfmt::skip]
pub(crate) const CARD_LABELS: &[(&str, FieldRole)] = &[
    ("Company Size", Employer), ("Company Stage", Employer), ("Company Type", Employer), ("Compensation", Salary),
    ("Department", Meta), ("Education", Education), ("Employees", Employer), ("Employment Type", EmploymentType),
    ("Experience", Experience), ("Experience Level", Seniority), ("Founded", Employer), ("Funding", Employer),
    ("Headquarters", Employer), ("Industries", Employer), ("Industry", Employer), ("Job Function", Meta),
    ("Job Type", EmploymentType), ("Languages", Language), ("Location", Location), ("Posted", Posted),
    ("Remote", Workplace), ("Salary", Salary), ("Salary Range", Salary), ("Schedule", Schedule), ("Sector", Employer),
    ("Seniority", Seniority), ("Seniority Level", Seniority), ("Start Date", Schedule), ("Time Zone", TimeZone),
    ("Total Funding", Employer), ("Travel", Travel), ("Visa", Visa), ("Visa Sponsorship", Visa),
    ("Work Model", Workplace), ("Workplace", Workplace), ("Workplace Type", Workplace), ("Year Founded", Employer),
];
