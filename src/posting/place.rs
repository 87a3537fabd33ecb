//! Where the job is and where one may live.

/// A place; each part as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Place {
    /// City, by the name that the text gives it; abbreviations such as `NYC` in full.
    pub city: Option<String>,
    /// First-level region (state, province, Land).
    pub region: Option<String>,
    /// ISO 3166-1 alpha-2 code.
    pub country: Option<String>,
}

/// Whether a region is where one may live or where one may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum RegionRule {
    /// One may live there.
    Include,
    /// One may not live there.
    Exclude,
}

/// A set of countries, or a part of one, where one may or may not live.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Region {
    /// Usual name, such as `EMEA`.
    pub name: String,
    /// ISO 3166-1 alpha-2 codes; empty for the whole world.
    pub countries: Vec<String>,
    /// Include or exclude.
    pub rule: RegionRule,
    /// Whether only a part of the country is meant: a state or a province.
    #[cfg_attr(feature = "serde", serde(default))]
    pub part: bool,
}

/// Where the work is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum WorkModel {
    /// At the employer's place.
    OnSite,
    /// Partly at the employer's place.
    Hybrid,
    /// Anywhere, within the posting's rules.
    Remote,
}

/// The time over which office days are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum OfficePeriod {
    /// Per week.
    Week,
    /// Per month.
    Month,
}

/// Days at the employer's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct OfficeDays {
    /// Least number of days.
    pub min: Option<u8>,
    /// Greatest number of days.
    pub max: Option<u8>,
    /// Per week or month.
    pub per: OfficePeriod,
}

/// Work model and office days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Workplace {
    /// On site, hybrid or remote.
    pub model: WorkModel,
    /// Days at the employer's place, where stated.
    pub office_days: Option<OfficeDays>,
}

/// Share of working time spent travelling, in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TravelPercent {
    /// Least share.
    pub min: Option<u8>,
    /// Greatest share.
    pub max: Option<u8>,
}
