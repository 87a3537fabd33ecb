//! The typed result: what a posting says, with the span of every value.

mod amount;
mod annual;
mod benefit;
mod candidate;
mod contact;
mod eligibility;
mod offer;
mod place;
mod schedule;
mod section;
mod time_zone;
mod verdict;
mod working_hours;

pub use amount::Amount;
pub use annual::{AnnualPay, Assumption, WorkYear};
pub use benefit::BenefitKind;
pub use candidate::{
    Education, EducationLevel, Experience, Fact, LanguageNeed, Need, Requirement, Seniority, Skill, Tree,
};
pub use contact::{Contact, Link};
pub use offer::{EmploymentType, Pay, PayComponent, PayPeriod};
pub use place::{OfficeDays, OfficePeriod, Place, Region, RegionRule, TravelPercent, WorkModel, Workplace};
pub use schedule::{ContractLength, HoursPeriod, LengthUnit, Shift, StartDate, WorkHours};
pub use section::{Basis, Field, Item, Section, SectionKind};
pub use time_zone::{Hours, TimeZoneRule, TimeZoneRuleKind, UtcOffset, ZoneMention};
pub use verdict::{Answer, Verdict};
pub use working_hours::{HoursBasis, Overlap, WorstOverlap, shared_hours};

use crate::span::{Span, Spanned};
use chrono::NaiveDate;

/// One job posting.
///
/// Unknown is `None` or an empty list, never a made-up value.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Posting {
    /// First to last byte of the posting's sections. Title, company and seniority may be stated outside, by the title of
    /// an HTML page's head.
    pub span: Span,
    /// The job's title, where a line states it.
    pub title: Option<Spanned<String>>,
    /// The hiring company, where a line states it.
    pub company: Option<Spanned<String>>,
    /// Language of the text as an ISO 639-1 code.
    pub language: Option<String>,
    /// Seniority from explicit words, the title's first.
    pub seniority: Vec<Spanned<Seniority>>,
    /// Employment types in schema.org's spelling.
    pub employment_types: Vec<Spanned<EmploymentType>>,
    /// The sections in order; they tile the posting.
    pub sections: Vec<Section>,
    /// `Name: value` lines and the values of cards, as written.
    pub fields: Vec<Field>,
    /// On site, hybrid or remote.
    pub workplace: Option<Spanned<Workplace>>,
    /// Where the job is.
    pub places: Vec<Spanned<Place>>,
    /// Where one may live.
    pub regions: Vec<Spanned<Region>>,
    /// Rules about time zones and hours.
    pub time_zones: Vec<Spanned<TimeZoneRule>>,
    /// Whether relocation is supported.
    pub relocation: Option<Spanned<bool>>,
    /// Whether a visa is sponsored.
    pub visa_sponsorship: Option<Spanned<bool>>,
    /// Share of time spent travelling.
    pub travel_percent: Option<Spanned<TravelPercent>>,
    /// What the job pays, as stated.
    pub pay: Vec<Spanned<Pay>>,
    /// Years that the candidate must bring.
    pub experience: Vec<Spanned<Experience>>,
    /// Degrees that the candidate must bring.
    pub education: Vec<Spanned<Education>>,
    /// Human languages that the candidate must speak.
    pub languages: Vec<Spanned<LanguageNeed>>,
    /// Skills and tools.
    pub skills: Vec<Spanned<Skill>>,
    /// One for each item of the requirements and preferred sections.
    pub requirements: Vec<Requirement>,
    /// Items of the benefits sections.
    pub benefits: Vec<Spanned<String>>,
    /// Kinds of the benefits, each with the words that name it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub benefit_kinds: Vec<Spanned<BenefitKind>>,
    /// Last day to apply.
    pub deadline: Option<Spanned<NaiveDate>>,
    /// Day of publication.
    pub posted: Option<Spanned<NaiveDate>>,
    /// Hours of work by the week or month.
    #[cfg_attr(feature = "serde", serde(default))]
    pub work_hours: Vec<Spanned<WorkHours>>,
    /// When in the day or the week one works; each kind once.
    #[cfg_attr(feature = "serde", serde(default))]
    pub shifts: Vec<Spanned<Shift>>,
    /// How long the contract lasts.
    #[cfg_attr(feature = "serde", serde(default))]
    pub contract_lengths: Vec<Spanned<ContractLength>>,
    /// When the work begins.
    #[cfg_attr(feature = "serde", serde(default))]
    pub start_dates: Vec<Spanned<StartDate>>,
    /// Whom to ask or to apply to.
    #[cfg_attr(feature = "serde", serde(default))]
    pub contacts: Vec<Spanned<Contact>>,
    /// Where the posting's links lead.
    #[cfg_attr(feature = "serde", serde(default))]
    pub links: Vec<Spanned<Link>>,
}

impl Posting {
    /// The sections of one kind, in order.
    ///
    /// ```
    /// use jobpost::SectionKind;
    /// let document = jobpost::parse("What you'll do:\n- Bake bread\n- Sweep up\n");
    /// let posting = &document.postings()[0];
    /// let duties = posting.sections(SectionKind::Responsibilities).next().unwrap();
    /// assert_eq!(duties.items[1].text, "Sweep up");
    /// ```
    pub fn sections(&self, kind: SectionKind) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(move |section| section.kind == kind)
    }
}
