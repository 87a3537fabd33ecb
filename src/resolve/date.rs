//! Dates as written to the days that they mean.

use crate::diagnostic::{Code, Sink};
use crate::grammar::{DateFacts, Day, DayRole};
use crate::outline::Range;
use crate::posting::Posting;
use crate::source::Text;
use crate::span::Spanned;
use chrono::{Datelike, Days, NaiveDate};

/// Fills the last day to apply and the day of publication; the first statement of each counts.
pub(super) fn resolve(
    text: &Text<'_>,
    facts: &DateFacts,
    today: Option<NaiveDate>,
    posting: &mut Posting,
    sink: &mut Sink,
) {
    let order = month_first(posting);
    for fact in &facts.found {
        let deadline = match fact.role {
            DayRole::Deadline => true,
            DayRole::Posted => false,
            // With a first day of work beside it, the end is that of the work.
            DayRole::End if facts.start => continue,
            DayRole::End => true,
        };
        let taken = if deadline { posting.deadline.is_some() } else { posting.posted.is_some() };
        if taken {
            continue;
        }
        if let Some(day) = day(text, fact.day, fact.range, deadline, today, order, sink) {
            let day = Some(Spanned::new(day, text.span(fact.range.0, fact.range.1)));
            if deadline {
                posting.deadline = day;
            } else {
                posting.posted = day;
            }
        }
    }
}

/// The day that a date means; one without a year is the next such day where it lies `ahead`, else the last. Of two
/// numbers the first is the month where `month_first` says so.
pub(super) fn day(
    text: &Text<'_>,
    day: Day,
    range: Range,
    ahead: bool,
    today: Option<NaiveDate>,
    month_first: Option<bool>,
    sink: &mut Sink,
) -> Option<NaiveDate> {
    let span = || text.span(range.0, range.1);
    let ymd = |year: u16, month: u8, day: u8| NaiveDate::from_ymd_opt(year.into(), month.into(), day.into());
    let found = match day {
        Day::Full(year, month, day) => ymd(year, month, day),
        Day::Either(a, b, year) if a > 12 || a == b => ymd(year, b, a),
        Day::Either(a, b, year) if b > 12 => ymd(year, a, b),
        Day::Either(a, b, year) => match month_first {
            Some(true) => ymd(year, a, b),
            Some(false) => ymd(year, b, a),
            None => {
                let message = "either number may be the month, and no country says which: no date is given";
                sink.report(Code::AmbiguousDate, span(), message);
                return None;
            }
        },
        Day::Ago(days) => return today?.checked_sub_days(Days::new(days.into())),
        Day::Yearless(month, day) => {
            let today = today?;
            let years = if ahead { [0, 1] } else { [0, -1] };
            let fits = |date: &NaiveDate| if ahead { *date >= today } else { *date <= today };
            return years
                .iter()
                .filter_map(|step| NaiveDate::from_ymd_opt(today.year().checked_add(*step)?, month.into(), day.into()))
                .find(fits);
        }
    };
    if found.is_none() {
        sink.report(Code::InvalidDate, span(), "there is no such day in the calendar");
    }
    found
}

/// Whether the posting's countries write the month before the day; `None` where they do not say.
pub(super) fn month_first(posting: &Posting) -> Option<bool> {
    let mut countries = posting.places.iter().filter_map(|place| place.value.country.as_deref());
    let habit = |country: &str| match country {
        "US" | "PH" => Some(true),
        // Both orders are in use.
        "CA" | "PR" => None,
        _ => Some(false),
    };
    let first = habit(countries.next()?)?;
    countries.all(|country| habit(country) == Some(first)).then_some(first)
}
