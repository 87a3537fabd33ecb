//! Dates of a posting, through the public face.

use chrono::{Datelike, NaiveDate};
use jobpost::{Code, Parser};
use proptest::prelude::*;

static PLAIN: Parser = Parser::new();

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

#[track_caller]
fn check(text: &str, deadline: Option<&str>, posted: Option<&str>) {
    let today = NaiveDate::from_ymd_opt(2025, 5, 20).unwrap();
    let document = Parser::new().today(today).parse(text);
    let posting = document.postings().first().expect("a posting");
    let shown = |date: &Option<jobpost::Spanned<NaiveDate>>| date.as_ref().map(|date| date.value.to_string());
    assert_eq!(
        (shown(&posting.deadline).as_deref(), shown(&posting.posted).as_deref()),
        (deadline, posted),
        "{text:?}"
    );
}

#[test]
fn deadlines() {
    check("Deadline: 2025-06-30", Some("2025-06-30"), None);
    check("Application deadline: June 30, 2025", Some("2025-06-30"), None);
    check("End Date: 30 June 2025", Some("2025-06-30"), None);
    check("Start date: 1 June 2025\nEnd date: 30 June 2026", None, None);
    check("Bewerbungsfrist: 30.06.2025", Some("2025-06-30"), None);
    check("Bewerbungsfrist: 3. Juni 2025", Some("2025-06-03"), None);
    check("Who you are\n- You bake\nPlease apply by June 30th, 2025.", Some("2025-06-30"), None);
    check("Date limite de candidature : 1er juin 2025", Some("2025-06-01"), None);
    check("Inscrições até 12 de junho de 2025", Some("2025-06-12"), None);
    check("Closing date: 30/06/2025", Some("2025-06-30"), None);
    check("Closing date: 06/30/25", Some("2025-06-30"), None);
    check("Closing date: 12 June", Some("2025-06-12"), None);
    check("Closing date: 12 March", Some("2026-03-12"), None);
    check("You meet deadlines. We bake 12 June cakes.", None, None);
    check("Deadline: rolling", None, None);
}

#[test]
fn days_of_publication() {
    check("Job title: Baker\nPosted: 3 days ago", None, Some("2025-05-17"));
    check("Job title: Baker\nPosted: yesterday", None, Some("2025-05-19"));
    check("Job title: Baker\nPosted: 2 weeks ago", None, Some("2025-05-06"));
    check("Job title: Baker\nPosted: 30+ days ago", None, None);
    check("Job title: Baker\nPosted on: 12 May 2025", None, Some("2025-05-12"));
}

#[test]
fn doubt_gives_no_date() {
    let check = |text: &str, code: Code| {
        let document = PLAIN.parse(text);
        assert!(document.postings()[0].deadline.is_none(), "{text:?}");
        assert!(document.diagnostics().iter().any(|diagnostic| diagnostic.code == code), "{text:?}");
    };
    check("Deadline: 06/07/2025", Code::AmbiguousDate);
    check("Deadline: 31 June 2025", Code::InvalidDate);
    check("Deadline: 2025-02-30", Code::InvalidDate);
    // Without the caller's day, days that count from it have no value.
    assert!(PLAIN.parse("Job title: Baker\nPosted: 3 days ago").postings()[0].posted.is_none());
}

proptest! {
    #[test]
    fn dates_read_back(days in 0u64..20_000, form in 0usize..6) {
        let date = NaiveDate::from_ymd_opt(1995, 1, 1).unwrap() + chrono::Days::new(days);
        let (year, month, day) = (date.year(), date.month(), date.day());
        let name = MONTHS[date.month0() as usize];
        let text = match form {
            0 => format!("Deadline: {year}-{month:02}-{day:02}"),
            1 => format!("Deadline: {day:02}.{month:02}.{year}"),
            2 => format!("Deadline: {name} {day}, {year}"),
            3 => format!("Deadline: {day} {name} {year}"),
            4 => format!("Deadline: {} {day} {year}", &name[..3]),
            _ => format!("Deadline: {year}/{month}/{day}"),
        };
        let document = PLAIN.parse(&text);
        let found = document.postings()[0].deadline.as_ref().map(|date| date.value);
        prop_assert_eq!(found, Some(date), "{}", text);
    }

    #[test]
    fn any_text_is_read(text in "(Deadline: |posted |[0-9./ -]{0,12}|\\PC{0,8}|June |ago ){0,8}") {
        let _ = PLAIN.parse(&text);
    }
}
