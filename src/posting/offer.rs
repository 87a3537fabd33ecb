//! What the employer offers: employment type and pay.

use super::amount::Amount;

/// Employment type in schema.org's spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "SCREAMING_SNAKE_CASE"))]
#[non_exhaustive]
#[allow(missing_docs, reason = "schema.org's own names")]
pub enum EmploymentType {
    FullTime,
    PartTime,
    Contractor,
    Temporary,
    Intern,
    Volunteer,
    PerDiem,
    Other,
}

/// The time that an amount of pay is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "SCREAMING_SNAKE_CASE"))]
#[non_exhaustive]
#[allow(missing_docs, reason = "schema.org's own names")]
pub enum PayPeriod {
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// Which part of the pay an amount is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum PayComponent {
    /// Base pay.
    Base,
    /// On-target earnings: base and commission.
    Ote,
    /// Bonus.
    Bonus,
    /// Shares or options.
    Equity,
    /// Anything else.
    Other,
}

/// A statement of pay, as stated: `k` expanded, never annualised.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Pay {
    /// Lower bound; equal to `max` for a single amount, `None` for "up to".
    pub min: Option<Amount>,
    /// Upper bound; `None` for "from".
    pub max: Option<Amount>,
    /// ISO 4217 code.
    pub currency: Option<String>,
    /// The time that the amount is for.
    pub period: Option<PayPeriod>,
    /// Which part of the pay it is.
    pub component: PayComponent,
    /// Whether the amount is gross; `None` where it is not said.
    pub gross: Option<bool>,
}
