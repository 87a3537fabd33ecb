//! Hours, shifts, lengths and first days to the posting's lists; what cannot all be true is reported.

use super::Bounds;
use super::date::{day, month_first};
use crate::diagnostic::{Code, Sink};
use crate::grammar::{First, ScheduleFacts, StartFact};
use crate::posting::{ContractLength, Posting, StartDate, WorkHours};
use crate::source::Text;
use crate::span::Spanned;
use chrono::{Datelike, NaiveDate};

/// Fills the posting's schedule. Its places must be known by now.
pub(super) fn resolve(
    text: &Text<'_>,
    facts: &ScheduleFacts,
    today: Option<NaiveDate>,
    bounds: Bounds<'_>,
    posting: &mut Posting,
    sink: &mut Sink,
) {
    hours(text, facts, bounds, posting, sink);
    for fact in &facts.shifts {
        posting.shifts.push(Spanned::new(fact.shift, text.span(fact.range.0, fact.range.1)));
    }
    lengths(text, facts, bounds, posting, sink);
    starts(text, facts, today, bounds, posting, sink);
}

/// Whether one of two ranges holds the other.
fn agree(a: (Option<f64>, Option<f64>), b: (Option<f64>, Option<f64>)) -> bool {
    let holds = |a: (Option<f64>, Option<f64>), b: (Option<f64>, Option<f64>)| {
        a.0.is_none_or(|low| b.0.or(b.1).is_some_and(|other| low <= other))
            && a.1.is_none_or(|high| b.1.or(b.0).is_some_and(|other| other <= high))
    };
    holds(a, b) || holds(b, a)
}

fn hours(text: &Text<'_>, facts: &ScheduleFacts, bounds: Bounds<'_>, posting: &mut Posting, sink: &mut Sink) {
    let mut lines = Vec::new();
    for fact in &facts.hours {
        let value = WorkHours { min: fact.min, max: fact.max, per: fact.per };
        let known = posting.work_hours.iter().any(|hours| hours.value == value);
        if known {
            continue;
        }
        if posting.work_hours.len() >= bounds.limits.schedule {
            sink.limit(
                bounds.limits.schedule,
                "statements of a posting's hours of work",
                bounds.left_out(text, fact.range.0),
            );
            break;
        }
        let span = text.span(fact.range.0, fact.range.1);
        // Hours that stand together are a choice: full time or part time.
        let clash = posting.work_hours.iter().zip(&lines).any(|(hours, line)| {
            let earlier = hours.value;
            *line != fact.line && earlier.per == value.per && !agree((earlier.min, earlier.max), (value.min, value.max))
        });
        if clash {
            let message = "another statement of the hours of work in this posting says otherwise; both are kept";
            sink.report(Code::Conflict, span, message);
        }
        posting.work_hours.push(Spanned::new(value, span));
        lines.push(fact.line);
    }
}

fn lengths(text: &Text<'_>, facts: &ScheduleFacts, bounds: Bounds<'_>, posting: &mut Posting, sink: &mut Sink) {
    let mut lines = Vec::new();
    for fact in &facts.lengths {
        let value = ContractLength { min: fact.min, max: fact.max, unit: fact.unit };
        let known = posting.contract_lengths.iter().any(|length| length.value == value);
        if known {
            continue;
        }
        if posting.contract_lengths.len() >= bounds.limits.schedule {
            sink.limit(
                bounds.limits.schedule,
                "statements of a contract's length",
                bounds.left_out(text, fact.range.0),
            );
            break;
        }
        let span = text.span(fact.range.0, fact.range.1);
        let clash = posting.contract_lengths.iter().zip(&lines).any(|(length, line)| {
            let earlier = length.value;
            *line != fact.line
                && earlier.unit == value.unit
                && !agree((earlier.min, earlier.max), (value.min, value.max))
        });
        if clash {
            let message = "another statement of the contract's length in this posting says otherwise; both are kept";
            sink.report(Code::Conflict, span, message);
        }
        posting.contract_lengths.push(Spanned::new(value, span));
        lines.push(fact.line);
    }
}

fn starts(
    text: &Text<'_>,
    facts: &ScheduleFacts,
    today: Option<NaiveDate>,
    bounds: Bounds<'_>,
    posting: &mut Posting,
    sink: &mut Sink,
) {
    let order = month_first(posting);
    let mut lines = Vec::new();
    for fact in &facts.starts {
        let Some(value) = start(text, fact, today, order, sink) else { continue };
        let known = posting.start_dates.iter().any(|start| start.value == value);
        if known {
            continue;
        }
        if posting.start_dates.len() >= bounds.limits.schedule {
            sink.limit(bounds.limits.schedule, "first days of a posting", bounds.left_out(text, fact.range.0));
            break;
        }
        let span = text.span(fact.range.0, fact.range.1);
        let clash = posting
            .start_dates
            .iter()
            .zip(&lines)
            .any(|(start, line)| *line != fact.line && differ(start.value, value));
        if clash {
            let message = "another statement of the first day in this posting says otherwise; both are kept";
            sink.report(Code::Conflict, span, message);
        }
        posting.start_dates.push(Spanned::new(value, span));
        lines.push(fact.line);
    }
}

fn start(
    text: &Text<'_>,
    fact: &StartFact,
    today: Option<NaiveDate>,
    month_first: Option<bool>,
    sink: &mut Sink,
) -> Option<StartDate> {
    use crate::grammar::Day;
    match fact.first {
        First::Now => Some(StartDate::Immediate),
        First::Agreement => Some(StartDate::ByAgreement),
        First::Month(year, month) => Some(StartDate::Month { year, month }),
        // Without the day of reading, the year stays open.
        First::Day(Day::Yearless(month, day)) if today.is_none() => {
            // The leap year admits every day that a calendar has.
            NaiveDate::from_ymd_opt(2000, month.into(), day.into()).map(|_| StartDate::Day { month, day })
        }
        First::Day(found) => {
            day(text, found, fact.range, true, today, month_first, sink).map(|date| StartDate::Date { date })
        }
    }
}

/// Whether two first days cannot both be meant.
fn differ(a: StartDate, b: StartDate) -> bool {
    let parts = |start| match start {
        StartDate::Date { date } => Some((Some(date.year()), date.month(), Some(date.day()))),
        StartDate::Day { month, day } => Some((None, u32::from(month), Some(u32::from(day)))),
        StartDate::Month { year, month } => Some((year.map(i32::from), u32::from(month), None)),
        StartDate::Immediate | StartDate::ByAgreement => None,
    };
    let Some((a, b)) = parts(a).zip(parts(b)) else { return false };
    let unlike = |a: Option<i64>, b: Option<i64>| a.zip(b).is_some_and(|(a, b)| a != b);
    a.1 != b.1 || unlike(a.0.map(i64::from), b.0.map(i64::from)) || unlike(a.2.map(i64::from), b.2.map(i64::from))
}
