//! Words of hours, shifts, lengths of contracts and first days of work.

pub(crate) use super::tables::{
    CONTRACT_FILLERS, HOUR_RATES as RATES, HOURS_CUES, NO_SHIFT, NOT_CONTRACT, NOT_WORK_HOURS, NOT_WORK_START,
    SCHEDULE_CUES, SCHEDULE_LABELS, SHIFT_WORK, START_WORDS, TIME_UNITS,
};
use crate::lexicon::value::values;

use crate::posting::{HoursPeriod, Shift};

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TimeUnit {
    Hour,
    /// Hours that say that they are those of a week: `Wochenstunden`.
    WeeklyHour,
    Day,
    Week,
    Month,
    Year,
}

values!(TimeUnit { Hour, WeeklyHour, Day, Week, Month, Year });

/// What a word behind hours says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rate {
    /// The unit over which they are counted comes next.
    Per,
    /// It is said already.
    Every(HoursPeriod),
    /// Nothing: "of work".
    Between,
}

values!(Rate { Per, Every(HoursPeriod), Between });

/// What words before hours say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HoursCue {
    /// A number of weekly hours comes.
    Weekly,
    /// Full time or part time, which hours in brackets explain.
    Employment,
}

values!(HoursCue { Weekly, Employment });

/// What a statement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ScheduleCue {
    /// A shift, in full.
    Shift(Shift),
    /// A time of the day or week, which is a shift beside a word for work.
    Time(Shift),
    /// A contract, whose length stands before or behind it.
    Contract,
    /// A first day comes next; whether that is sure, or the word has other uses.
    Start(bool),
    /// The work begins at once, in full.
    Immediate,
}

values!(ScheduleCue { Shift(Shift), Time(Shift), Contract, Start(bool), Immediate });

/// A part of a first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StartWord {
    Now,
    Agreement,
    /// Another one comes next.
    Or,
    Filler,
}

values!(StartWord { Now, Agreement, Or, Filler });

/// What the value behind a label says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ScheduleLabel {
    /// The contract's length.
    Length,
    /// Hours or shifts.
    Time,
    /// The first day.
    Start,
}

values!(ScheduleLabel { Length, Time, Start });
