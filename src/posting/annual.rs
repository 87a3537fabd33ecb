//! Pay by the year, computed from pay as stated.

use super::amount::Amount;
use super::offer::{Pay, PayPeriod};

/// How much work a year holds, for computing pay by the year; the default is 40 hours on 5 days a week, in 52 weeks and
/// 12 months that are paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WorkYear {
    /// Paid hours a week.
    pub hours_per_week: Amount,
    /// Paid days a week.
    pub days_per_week: u8,
    /// Paid weeks a year.
    pub weeks_per_year: u8,
    /// Paid months a year: 13 or 14 where such salaries are usual.
    pub months_per_year: u8,
}

impl WorkYear {
    /// Forty hours on five days a week, 52 weeks, 12 months.
    pub const DEFAULT: Self =
        Self { hours_per_week: Amount::new(40, 0), days_per_week: 5, weeks_per_year: 52, months_per_year: 12 };

    /// With other paid hours a week.
    #[must_use]
    pub const fn hours_per_week(mut self, hours: Amount) -> Self {
        self.hours_per_week = hours;
        self
    }

    /// With other paid days a week.
    #[must_use]
    pub const fn days_per_week(mut self, days: u8) -> Self {
        self.days_per_week = days;
        self
    }

    /// With other paid weeks a year.
    #[must_use]
    pub const fn weeks_per_year(mut self, weeks: u8) -> Self {
        self.weeks_per_year = weeks;
        self
    }

    /// With other paid months a year.
    #[must_use]
    pub const fn months_per_year(mut self, months: u8) -> Self {
        self.months_per_year = months;
        self
    }
}

impl Default for WorkYear {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// What a computed yearly pay takes for granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Assumption {
    /// So many paid hours a week.
    HoursPerWeek(Amount),
    /// So many paid days a week.
    DaysPerWeek(u8),
    /// So many paid weeks a year.
    WeeksPerYear(u8),
    /// So many paid months a year.
    MonthsPerYear(u8),
}

/// Pay by the year.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AnnualPay {
    /// Least amount a year, in units of the currency.
    pub min: Option<Amount>,
    /// Greatest amount a year, in units of the currency.
    pub max: Option<Amount>,
    /// ISO 4217 code.
    pub currency: Option<String>,
    /// What the amounts take for granted; empty where the posting states pay by the year.
    pub assumed: Vec<Assumption>,
}

impl Pay {
    /// The pay by the year, in units of the same currency, exact, with what it takes for granted: hours a week and weeks
    /// a year for pay by the hour, and so on. `None` where no period is known or a number is too great to hold.
    ///
    /// ```
    /// use jobpost::{Amount, Assumption, WorkYear};
    /// let document = jobpost::parse("Pay rate: $31.25 per hour\n");
    /// let pay = &document.postings()[0].pay[0].value;
    /// let annual = pay.annual(WorkYear::DEFAULT.hours_per_week(Amount::new(375, 1))).unwrap();
    /// assert_eq!(annual.max, Some(Amount::new(6_093_750, 2))); // 31.25 × 37.5 hours × 52 weeks
    /// assert_eq!(annual.assumed, [Assumption::HoursPerWeek(Amount::new(375, 1)), Assumption::WeeksPerYear(52)]);
    /// ```
    #[must_use]
    pub fn annual(&self, year: WorkYear) -> Option<AnnualPay> {
        let weeks = i64::from(year.weeks_per_year);
        let weekly = Assumption::WeeksPerYear(year.weeks_per_year);
        let (factor, assumed) = match self.period? {
            PayPeriod::Hour => {
                (year.hours_per_week.times(weeks)?, vec![Assumption::HoursPerWeek(year.hours_per_week), weekly])
            }
            PayPeriod::Day => {
                let days = weeks.checked_mul(i64::from(year.days_per_week))?;
                (Amount::new(days, 0), vec![Assumption::DaysPerWeek(year.days_per_week), weekly])
            }
            PayPeriod::Week => (Amount::new(weeks, 0), vec![weekly]),
            PayPeriod::Month => {
                (Amount::new(year.months_per_year.into(), 0), vec![Assumption::MonthsPerYear(year.months_per_year)])
            }
            PayPeriod::Year => (Amount::new(1, 0), Vec::new()),
        };
        // An end that does not fit makes the whole unknown: a range without it would say something else.
        let end = |amount: Option<Amount>| match amount {
            Some(amount) => amount.by(factor).map(Some),
            None => Some(None),
        };
        Some(AnnualPay { min: end(self.min)?, max: end(self.max)?, currency: self.currency.clone(), assumed })
    }
}
