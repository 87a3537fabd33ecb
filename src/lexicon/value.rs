//! What the rows of a table say, as numbers of 32 bits: how they are laid out and how they are read back.

use super::blob;
use crate::posting::{
    BenefitKind, EducationLevel, EmploymentType, HoursPeriod, PayPeriod, SectionKind, Seniority, Shift, WorkModel,
};
use chrono_tz::Tz;
use std::marker::PhantomData;

/// A value that a table can hold.
pub(crate) trait Value: Copy {
    /// The value that was written down as this number.
    fn decode(code: u32) -> Self;
}

impl Value for () {
    fn decode(_: u32) -> Self {}
}

impl Value for u8 {
    fn decode(code: u32) -> Self {
        code as u8
    }
}

impl Value for u16 {
    fn decode(code: u32) -> Self {
        code as u16
    }
}

/// Multipliers, all powers of ten: the number of zeros.
impl Value for i64 {
    fn decode(code: u32) -> Self {
        10_i64.pow(code)
    }
}

impl Value for bool {
    fn decode(code: u32) -> Self {
        code != 0
    }
}

impl Value for &'static str {
    fn decode(code: u32) -> Self {
        blob::string(code)
    }
}

impl<T: Value> Value for Option<T> {
    fn decode(code: u32) -> Self {
        code.checked_sub(1).map(T::decode)
    }
}

/// A value by the number of its record and its place in it.
fn field<T: Value>(record: u32, at: u32) -> T {
    T::decode(blob::record(record + at))
}

impl<A: Value, B: Value> Value for (A, B) {
    fn decode(code: u32) -> Self {
        (field(code, 0), field(code, 1))
    }
}

impl<A: Value, B: Value, C: Value> Value for (A, B, C) {
    fn decode(code: u32) -> Self {
        (field(code, 0), field(code, 1), field(code, 2))
    }
}

impl<A: Value, B: Value, C: Value, D: Value> Value for (A, B, C, D) {
    fn decode(code: u32) -> Self {
        (field(code, 0), field(code, 1), field(code, 2), field(code, 3))
    }
}

impl Value for Tz {
    fn decode(code: u32) -> Self {
        // Every name in the tables is one that the zones' own crate gave.
        blob::string(code).parse().unwrap_or(Self::UTC)
    }
}

/// Several values.
pub(crate) struct List<T> {
    /// Number of the record that holds their count; they stand behind it.
    at: u32,
    of: PhantomData<T>,
}

impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for List<T> {}

impl<T: Value + std::fmt::Debug> std::fmt::Debug for List<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<T: Value + PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at || self.iter().eq(other.iter())
    }
}

impl<T: Value + Eq> Eq for List<T> {}

impl<T: Value> Default for List<T> {
    /// No values: the first record says that there are none.
    fn default() -> Self {
        Self { at: 0, of: PhantomData }
    }
}

impl<T: Value> List<T> {
    pub(crate) fn len(self) -> usize {
        blob::record(self.at) as usize
    }

    pub(crate) fn is_empty(self) -> bool {
        self.len() == 0
    }

    pub(crate) fn get(self, at: usize) -> Option<T> {
        (at < self.len()).then(|| T::decode(blob::record(self.at + 1 + at as u32)))
    }

    pub(crate) fn first(self) -> Option<T> {
        self.get(0)
    }

    pub(crate) fn iter(self) -> impl DoubleEndedIterator<Item = T> + ExactSizeIterator + Clone {
        let from = self.at + 1;
        (from..from + self.len() as u32).map(|at| T::decode(blob::record(at)))
    }
}

impl<T> Value for List<T> {
    fn decode(code: u32) -> Self {
        Self { at: code, of: PhantomData }
    }
}

/// Bits of a code that say which variant of an enumeration it is; its payload stands above them.
pub(super) const TAG_BITS: u32 = 6;

/// Lists the variants of an enumeration, each with the type of its payload if it has one, and makes it a [`Value`]. The
/// order is that of the numbers in the generated tables.
macro_rules! values {
    ($type:ident { $first:ident $(($first_payload:ty))? $(, $variant:ident $(($payload:ty))?)* $(,)? }) => {
        impl crate::lexicon::value::Value for $type {
            #[allow(unused_variables, unused_assignments, reason = "some enumerations have one variant or no payload")]
            fn decode(code: u32) -> Self {
                let (tag, payload) = (code & ((1 << crate::lexicon::value::TAG_BITS) - 1), code >> crate::lexicon::value::TAG_BITS);
                let mut at = 1;
                $(
                    if tag == at {
                        return Self::$variant $((<$payload as crate::lexicon::value::Value>::decode(payload)))?;
                    }
                    at += 1;
                )*
                Self::$first $((<$first_payload as crate::lexicon::value::Value>::decode(payload)))?
            }
        }

        #[cfg(any(test, feature = "train"))]
        impl crate::lexicon::layout::Encode for $type {
            #[allow(unused_variables, unused_assignments, reason = "as above")]
            fn encode(&self, pool: &mut crate::lexicon::layout::Pool) -> u32 {
                let mut at = 0;
                crate::lexicon::value::values!(@encode self pool at $first $(($first_payload))?);
                $(
                    at += 1;
                    crate::lexicon::value::values!(@encode self pool at $variant $(($payload))?);
                )*
                unreachable!("every variant is listed: {self:?}")
            }
        }
    };
    (@encode $self:ident $pool:ident $at:ident $variant:ident ($payload:ty)) => {
        if let Self::$variant(payload) = $self {
            return crate::lexicon::layout::tagged($at, crate::lexicon::layout::Encode::encode(payload, $pool));
        }
    };
    (@encode $self:ident $pool:ident $at:ident $variant:ident) => {
        if let Self::$variant = $self {
            return crate::lexicon::layout::tagged($at, 0);
        }
    };
}

pub(crate) use values;

values!(SectionKind {
    Title,
    Meta,
    About,
    Responsibilities,
    Requirements,
    Preferred,
    Skills,
    Location,
    Schedule,
    Compensation,
    Benefits,
    Company,
    EqualOpportunity,
    Application,
    Legal,
    Chrome,
    Other
});
values!(BenefitKind {
    Health,
    Dental,
    Vision,
    MentalHealth,
    LifeInsurance,
    DisabilityInsurance,
    Insurance,
    Retirement,
    Equity,
    Bonus,
    PaidTimeOff,
    SickLeave,
    ParentalLeave,
    Childcare,
    RemoteWork,
    FlexibleHours,
    ShorterWeek,
    Sabbatical,
    Learning,
    Meals,
    Transport,
    CompanyCar,
    Bicycle,
    Wellness,
    Equipment,
    Relocation,
    Visa,
    Discounts,
    Social,
    Volunteering
});
values!(EmploymentType { FullTime, PartTime, Contractor, Temporary, Intern, Volunteer, PerDiem, Other });
values!(Seniority { Intern, Entry, Junior, Mid, Senior, Staff, Principal, Lead, Manager, Director, Executive });
values!(PayPeriod { Hour, Day, Week, Month, Year });
values!(WorkModel { OnSite, Hybrid, Remote });
values!(Shift { Morning, Day, Evening, Night, Weekend, Rotating, OnCall });
values!(HoursPeriod { Week, Month });
values!(EducationLevel { HighSchool, Vocational, Associate, Bachelor, Master, Doctorate, Degree });
