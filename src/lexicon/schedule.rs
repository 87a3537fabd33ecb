//! Words of hours, shifts, lengths of contracts and first days of work. Words in common use, compiled by the project's
//! authors.

use super::schedule_words::{
    BEFORE_HOURS, CONTRACT_FILL, CUE_WORDS, LABELS, OTHER_HOURS, OTHER_LENGTHS, OTHER_STARTS, RATE_WORDS, REFUSALS,
    START_VALUES, UNIT_WORDS, WORKS,
};
use super::table::Table;
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

/// What words before hours say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HoursCue {
    /// A number of weekly hours comes.
    Weekly,
    /// Full time or part time, which hours in brackets explain.
    Employment,
}

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

/// A part of a first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StartWord {
    Now,
    Agreement,
    /// Another one comes next.
    Or,
    Filler,
}

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

/// Units of time behind a number.
pub(crate) static TIME_UNITS: Table<TimeUnit, 512> = Table::new(&[UNIT_WORDS]);
/// What says over which time hours are counted.
pub(crate) static RATES: Table<Rate, 256> = Table::new(&[RATE_WORDS]);
/// Words before a number of hours that make it one of a week's work.
pub(crate) static HOURS_CUES: Table<HoursCue, 256> = Table::new(&[BEFORE_HOURS]);
/// Words beside hours that are not those of the work.
pub(crate) static NOT_WORK_HOURS: Table<(), 256> = Table::new(&[OTHER_HOURS]);
/// Words that open or make a statement of shifts, of the contract's length or of the first day.
pub(crate) static SCHEDULE_CUES: Table<ScheduleCue, 2048> = Table::new(&[CUE_WORDS]);
/// Words of a first day.
pub(crate) static START_WORDS: Table<StartWord, 512> = Table::new(&[START_VALUES]);
/// Words that may stand between a contract and its length.
pub(crate) static CONTRACT_FILLERS: Table<(), 256> = Table::new(&[CONTRACT_FILL]);
/// Words behind a length of time that is no contract's.
pub(crate) static NOT_CONTRACT: Table<(), 128> = Table::new(&[OTHER_LENGTHS]);
/// Labels before a colon, by what the value says.
pub(crate) static SCHEDULE_LABELS: Table<ScheduleLabel, 512> = Table::new(&[LABELS]);
/// Words before a beginning that is not that of the work.
pub(crate) static NOT_WORK_START: Table<(), 128> = Table::new(&[OTHER_STARTS]);
/// Words beside a shift that is not asked for.
pub(crate) static NO_SHIFT: Table<(), 128> = Table::new(&[REFUSALS]);
/// Words beside a time of the day or week that make it one of work.
pub(crate) static SHIFT_WORK: Table<(), 256> = Table::new(&[WORKS]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_tidy() {
        use crate::lexicon::tests::check;
        check("time units", &TIME_UNITS);
        check("rates", &RATES);
        check("hours cues", &HOURS_CUES);
        check("not work hours", &NOT_WORK_HOURS);
        check("schedule cues", &SCHEDULE_CUES);
        check("start words", &START_WORDS);
        check("contract fillers", &CONTRACT_FILLERS);
        check("not contract", &NOT_CONTRACT);
        check("schedule labels", &SCHEDULE_LABELS);
        check("not work start", &NOT_WORK_START);
        check("no shift", &NO_SHIFT);
        check("shift work", &SHIFT_WORK);
    }
}
