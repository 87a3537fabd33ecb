//! What an employer offers, as categories.

/// A kind of benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum BenefitKind {
    /// Medical insurance or care.
    Health,
    /// Dental care.
    Dental,
    /// Eye care.
    Vision,
    /// Care for mental health.
    MentalHealth,
    /// Life insurance.
    LifeInsurance,
    /// Pay while one cannot work.
    DisabilityInsurance,
    /// Insurance of another or an unnamed kind.
    Insurance,
    /// Pension or savings for retirement.
    Retirement,
    /// Shares or options.
    Equity,
    /// Bonus, commission or a thirteenth salary.
    Bonus,
    /// Paid holidays.
    PaidTimeOff,
    /// Paid sick leave.
    SickLeave,
    /// Leave and help for parents.
    ParentalLeave,
    /// Childcare.
    Childcare,
    /// Work from home or anywhere.
    RemoteWork,
    /// Flexible hours.
    FlexibleHours,
    /// Fewer working days or hours.
    ShorterWeek,
    /// Sabbatical.
    Sabbatical,
    /// Training and education.
    Learning,
    /// Food and drinks.
    Meals,
    /// Commuting and parking.
    Transport,
    /// Car.
    CompanyCar,
    /// Bicycle.
    Bicycle,
    /// Sport and well-being.
    Wellness,
    /// Devices, furniture, clothing.
    Equipment,
    /// Help with moving.
    Relocation,
    /// Visa and permits.
    Visa,
    /// Discounts.
    Discounts,
    /// Events with colleagues.
    Social,
    /// Time or money for charity.
    Volunteering,
}
