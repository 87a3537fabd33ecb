//! When and how long one works: hours, shifts, the first day and the length of the contract.

use chrono::NaiveDate;

/// The time over which hours of work are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names are the field's own words")]
pub enum HoursPeriod {
    Week,
    Month,
}

/// Hours of work (schema.org's `workHours`), as stated: never computed from days or clock times.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WorkHours {
    /// Least number of hours; equal to `max` for a single number, `None` for "up to".
    pub min: Option<f64>,
    /// Greatest number of hours; `None` for "from".
    pub max: Option<f64>,
    /// The time over which they are counted.
    pub per: HoursPeriod,
}

/// When in the day or the week one works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Shift {
    /// The early shift.
    Morning,
    /// The day shift.
    Day,
    /// The late shift.
    Evening,
    /// The night shift.
    Night,
    /// Saturdays and Sundays.
    Weekend,
    /// Shifts that change.
    Rotating,
    /// On call.
    OnCall,
}

/// The unit of a contract's length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
#[allow(missing_docs, reason = "the names are the field's own words")]
pub enum LengthUnit {
    Day,
    Week,
    Month,
    Year,
}

/// How long the contract lasts.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ContractLength {
    /// Least length; equal to `max` for a single one, `None` for "up to".
    pub min: Option<f64>,
    /// Greatest length; `None` for "at least".
    pub max: Option<f64>,
    /// What is counted.
    pub unit: LengthUnit,
}

/// When the work begins (schema.org's `jobStartDate`), as exactly as it is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "kind", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum StartDate {
    /// Now, or as soon as possible.
    Immediate,
    /// As both sides agree.
    ByAgreement,
    /// A day.
    Date {
        /// The day.
        date: NaiveDate,
    },
    /// A day without its year, where [`Parser::today`](crate::Parser::today) was not given to tell it.
    Day {
        /// 1 to 12.
        month: u8,
        /// 1 to 31.
        day: u8,
    },
    /// A month.
    Month {
        /// The year, where it is stated.
        year: Option<u16>,
        /// 1 to 12.
        month: u8,
    },
}
