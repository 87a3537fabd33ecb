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
    /// Number of roles.
    pub(crate) const COUNT: usize = Self::Employer as usize + 1;

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

/// Folded labels that stand before a colon.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const FIELDS: &[(&str, FieldRole)] = &[
    ("application deadline", Deadline), ("apply by", Deadline), ("arbeitsort", Location), ("arbeitszeit", Schedule),
    ("base location", Location), ("base pay", Salary), ("base salary", Salary), ("based in", Location),
    ("benefits", Benefits), ("bewerbungsfrist", Deadline), ("categories", Meta), ("category", Meta), ("ciudad", Location),
    ("clearance", Profile), ("closes", Deadline), ("closing date", Deadline), ("company", Company), ("company name", Company),
    ("company size", Employer), ("company stage", Employer), ("compensation", Salary), ("compensation range", Salary),
    ("contact", Contact), ("contact email", Contact), ("contact person", Contact), ("contract", EmploymentType),
    ("contract duration", Schedule), ("contract length", Schedule), ("contract type", EmploymentType), ("country", Location),
    ("currency", Meta), ("date", Meta), ("date posted", Posted), ("deadline", Deadline), ("deadline to apply", Deadline),
    ("degree", Education), ("department", Meta), ("dienstverband", EmploymentType), ("discipline", Meta), ("division", Meta),
    ("duration", Schedule), ("education", Education), ("education level", Education), ("email", Contact),
    ("employees", Employer), ("employer", Company), ("employment", EmploymentType), ("employment type", EmploymentType),
    ("end date", Schedule), ("estimated salary", Salary), ("experience", Experience), ("experience level", Seniority),
    ("experience required", Experience), ("faixa salarial", Salary), ("field", Meta), ("founded", Employer), ("function", Meta),
    ("gehalt", Salary), ("hiring company", Company), ("hourly rate", Salary), ("hours", Schedule), ("hours per week", Schedule),
    ("id", Meta), ("industries", Employer), ("industry", Employer), ("job category", Meta), ("job code", Meta), ("job family", Meta),
    ("job function", Meta), ("job id", Meta), ("job level", Seniority), ("job location", Location), ("job number", Meta),
    ("job post id", Meta), ("job ref", Meta), ("job reference", Meta), ("job requisition id", Meta), ("job schedule", Schedule),
    ("job title", Title), ("job type", EmploymentType), ("key skills", Skills), ("language", Language), ("languages", Language),
    ("level", Seniority), ("lieu", Location), ("local", Location), ("local de trabalho", Location), ("location", Location), ("location type", Workplace),
    ("locations", Location), ("lugar", Location), ("max salary", Salary), ("min salary", Salary), ("modalidad", Workplace),
    ("modalidade", Workplace), ("name of company", Company), ("nivel", Seniority), ("number of openings", Meta),
    ("number of positions", Meta), ("office", Location), ("office location", Location), ("open positions", Meta), ("openings", Meta),
    ("organization", Company), ("ort", Location), ("pay", Salary), ("pay range", Salary), ("pay rate", Salary), ("payment", Salary),
    ("phone", Contact), ("place", Location), ("place of work", Location), ("pm", Contact), ("position", Title),
    ("position location", Location), ("position title", Title), ("position type", EmploymentType), ("posted", Posted),
    ("posted by", Meta), ("posted on", Posted), ("posting date", Posted), ("rate", Salary), ("recruiter", Contact),
    ("ref", Meta), ("reference", Meta), ("reference number", Meta), ("region", Location), ("remote", Workplace),
    ("remote policy", Workplace), ("remuneration", Salary), ("reporting to", Meta), ("reports to", Meta), ("req", Meta), ("req id", Meta),
    ("required experience", Experience), ("required skills", Skills), ("requisition id", Meta), ("requisition number", Meta),
    ("role", Title), ("role type", EmploymentType), ("salaire", Salary), ("salario", Salary), ("salaris", Salary), ("salary", Salary),
    ("salary range", Salary), ("schedule", Schedule), ("sector", Employer), ("security clearance", Profile), ("senioridade", Seniority), ("seniority", Seniority),
    ("seniority level", Seniority), ("shift", Schedule), ("shifts", Schedule), ("skills", Skills), ("skills required", Skills),
    ("sluttdato", Deadline), ("standort", Location), ("start", Schedule), ("start date", Schedule), ("starting date", Schedule),
    ("status", Meta), ("subject", Meta), ("tags", Skills), ("team", Meta), ("tech stack", Skills), ("technologies", Skills), ("term", Schedule), ("time zone", TimeZone),
    ("timezone", TimeZone), ("timezones", TimeZone), ("time zones", TimeZone), ("title", Title), ("total funding", Employer),
    ("travel", Travel), ("travel required", Travel), ("type", EmploymentType), ("type of contract", EmploymentType),
    ("type of employment", EmploymentType), ("url", Meta), ("vacancies", Meta), ("vergutung", Salary), ("vertragsart", EmploymentType), ("visa", Visa),
    ("visa sponsorship", Visa), ("wage", Salary), ("website", Meta), ("work arrangement", Workplace), ("work hours", Schedule),
    ("work location", Location), ("work mode", Workplace), ("work model", Workplace), ("work place", Workplace),
    ("work schedule", Schedule), ("work type", Workplace), ("working hours", Schedule), ("working time", Schedule),
    ("workplace", Workplace), ("workplace type", Workplace), ("year founded", Employer),
];

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
