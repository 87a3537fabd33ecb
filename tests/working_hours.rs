//! Hours are shared exactly across every change of the clocks.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use jobpost::{Hours, HoursBasis, Posting, shared_hours};
use proptest::prelude::*;

fn hours(from: (u32, u32), to: (u32, u32)) -> Hours {
    let time = |(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
    Hours::new(time(from), time(to)).unwrap()
}

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn posting(line: &str) -> Posting {
    let text = format!("Who you are\n- You bake bread\n- {line}\n- You rise early\n");
    jobpost::parse(&text).into_postings().remove(0)
}

/// Pairs of zones, with half hours, three quarters, other hemispheres and zones without changes among them.
#[rustfmt::skip]
const PAIRS: [(Tz, Tz); 42] = {
    use Tz::*;
    [
        (Europe__Berlin, America__New_York), (Europe__London, America__Los_Angeles), (Europe__Lisbon, Europe__Berlin),
        (America__New_York, America__Los_Angeles), (America__Sao_Paulo, Europe__Paris), (Asia__Kolkata, Europe__Berlin),
        (Asia__Kolkata, America__New_York), (Asia__Kathmandu, Europe__London), (Asia__Kathmandu, Asia__Kolkata),
        (Pacific__Chatham, Australia__Sydney), (Pacific__Chatham, America__New_York), (Australia__Eucla, Asia__Tokyo),
        (Australia__Adelaide, Australia__Sydney), (Australia__Adelaide, Europe__Berlin),
        (Australia__Lord_Howe, Europe__London), (Australia__Lord_Howe, Australia__Sydney),
        (America__St_Johns, Europe__London), (America__St_Johns, America__Toronto), (Asia__Tehran, Europe__Berlin),
        (Asia__Kabul, Europe__Paris), (Asia__Yangon, Asia__Singapore), (Pacific__Marquesas, America__Los_Angeles),
        (Australia__Darwin, Asia__Kathmandu), (Asia__Tokyo, America__Los_Angeles), (Pacific__Auckland, Europe__Berlin),
        (Pacific__Auckland, America__New_York), (Pacific__Kiritimati, Pacific__Pago_Pago), (Africa__Cairo, Europe__Berlin),
        (Africa__Casablanca, Europe__Paris), (Africa__Johannesburg, America__Chicago), (America__Santiago, America__New_York),
        (America__Asuncion, America__Bogota), (America__Havana, America__Mexico_City), (Asia__Jerusalem, Europe__London),
        (Asia__Beirut, Asia__Dubai), (Europe__Dublin, Europe__London), (Europe__Kyiv, America__Denver),
        (Europe__Istanbul, Europe__Athens), (Asia__Shanghai, Australia__Perth), (America__Phoenix, America__Denver),
        (Etc__GMTPlus12, Pacific__Apia), (UTC, Europe__Warsaw),
    ]
};

/// Whether a zone's clock shows working time at an instant; the hours fall on every day.
fn works(zone: Tz, hours: Hours, instant: DateTime<Utc>) -> bool {
    let time = instant.with_timezone(&zone).time();
    if hours.from < hours.to { hours.from <= time && time < hours.to } else { hours.from <= time || time < hours.to }
}

/// Counts quarters of an hour, the finest step of any clock's offset, by the clocks on the wall.
fn counted(first: (Tz, Hours), second: (Tz, Hours), date: NaiveDate) -> TimeDelta {
    let begin = date.and_hms_opt(0, 0, 0).unwrap().and_utc() - TimeDelta::hours(16);
    let mut shared = TimeDelta::zero();
    for quarter in 0..72 * 4 {
        let instant = begin + TimeDelta::minutes(15 * quarter);
        if !works(first.0, first.1, instant) || !works(second.0, second.1, instant) {
            continue;
        }
        let local = instant.with_timezone(&first.0).naive_local();
        let late = first.1.cross_midnight() && local.time() < first.1.to;
        let day = if late { local.date().pred_opt().unwrap() } else { local.date() };
        if day == date {
            shared += TimeDelta::minutes(15);
        }
    }
    shared
}

#[test]
fn shared_hours_are_those_on_the_wall_on_every_day_of_two_years() {
    let office = hours((9, 0), (17, 0));
    let night = hours((22, 0), (6, 15));
    for (a, b) in PAIRS {
        for (mine, theirs) in [(office, office), (night, office)] {
            let mut day = date(2025, 1, 1);
            while day.year() < 2027 {
                let exact = shared_hours((a, mine), (b, theirs), day);
                assert_eq!(exact, counted((a, mine), (b, theirs), day), "{a} {b} {day} {mine:?}");
                day = day.succ_opt().unwrap();
            }
        }
    }
}

/// Whether the clocks of a zone stand still from three days before a date until three days after it.
fn steady(zone: Tz, day: NaiveDate) -> bool {
    let offset = |day: NaiveDate| zone.offset_from_utc_datetime(&day.and_hms_opt(0, 0, 0).unwrap()).fix();
    (0..=6).all(|n| offset(day - Days::new(3) + Days::new(n)) == offset(day))
}

/// Whole hours between eight and six.
fn office_hours() -> impl Strategy<Value = Hours> {
    (8u32..18).prop_flat_map(|from| (Just(from), from + 1..19)).prop_map(|(from, to)| hours((from, 0), (to, 0)))
}

/// Hours that a zone's clock is east of UTC at the beginning of a date.
fn east(zone: Tz, day: NaiveDate) -> i32 {
    zone.offset_from_utc_datetime(&day.and_hms_opt(0, 0, 0).unwrap()).fix().local_minus_utc() / 3600
}

/// Where the days of the same date are the only ones to meet, each shares with the other what the other shares with
/// it, on days on which clocks change too.
#[test]
fn sharing_is_symmetric_when_clocks_change() {
    let office = hours((9, 0), (17, 0));
    // Hours in which clocks jump and hours that come twice.
    let early = hours((0, 30), (9, 0));
    let mut changes = 0;
    for (a, b) in PAIRS {
        for day in (0..1096).map(|n| date(2024, 1, 1) + Days::new(n)) {
            if (steady(a, day) && steady(b, day)) || (east(a, day) - east(b, day)).abs() > 12 {
                continue;
            }
            changes += 1;
            let mirrored = |mine, theirs| {
                assert_eq!(
                    shared_hours((a, mine), (b, theirs), day),
                    shared_hours((b, theirs), (a, mine), day),
                    "{a} {b} {day} {mine:?}"
                );
            };
            mirrored(office, office);
            if (east(a, day) - east(b, day)).abs() <= 4 {
                mirrored(early, office);
                mirrored(early, early);
            }
        }
    }
    assert!(changes > 1000, "{changes}");
}

fn any_hours() -> impl Strategy<Value = Hours> {
    let time = (0u32..24, prop::sample::select(vec![0u32, 15, 30, 45]));
    (time.clone(), time).prop_filter_map("hours of no length", |(from, to)| {
        let time = |(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0);
        Hours::new(time(from)?, time(to)?)
    })
}

fn any_zone() -> impl Strategy<Value = Tz> {
    prop::sample::select(PAIRS.iter().flat_map(|(a, b)| [*a, *b]).collect::<Vec<_>>())
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0u64..1460).prop_map(|days| date(2024, 1, 10) + Days::new(days))
}

/// How long a working day is on a date.
fn length(zone: Tz, hours: Hours, day: NaiveDate) -> TimeDelta {
    shared_hours((zone, hours), (zone, hours), day)
}

proptest! {
    #[test]
    fn sharing_is_symmetric(a in any_zone(), b in any_zone(), mine in any_hours(), theirs in any_hours(), day in any_day()) {
        prop_assume!(steady(a, day) && steady(b, day));
        prop_assert_eq!(shared_hours((a, mine), (b, theirs), day), shared_hours((b, theirs), (a, mine), day));
    }

    #[test]
    fn sharing_in_the_daytime_is_symmetric_on_every_day(a in any_zone(), b in any_zone(), mine in office_hours(), theirs in office_hours(), day in any_day()) {
        prop_assume!((east(a, day) - east(b, day)).abs() <= 12);
        prop_assert_eq!(shared_hours((a, mine), (b, theirs), day), shared_hours((b, theirs), (a, mine), day));
    }

    #[test]
    fn sharing_is_never_more_than_either_day(a in any_zone(), b in any_zone(), mine in any_hours(), theirs in any_hours(), day in any_day()) {
        let shared = shared_hours((a, mine), (b, theirs), day);
        prop_assert!(shared >= TimeDelta::zero());
        prop_assert!(shared <= length(a, mine, day));
        if steady(a, day) && steady(b, day) {
            prop_assert!(shared <= length(b, theirs, day));
        }
    }

    #[test]
    fn sharing_is_unchanged_when_both_move_by_days(a in any_zone(), b in any_zone(), mine in any_hours(), theirs in any_hours(), day in any_day(), days in 1u64..40) {
        prop_assume!((0..=days).all(|n| steady(a, day + Days::new(n)) && steady(b, day + Days::new(n))));
        prop_assert_eq!(shared_hours((a, mine), (b, theirs), day), shared_hours((a, mine), (b, theirs), day + Days::new(days)));
    }
}

#[test]
fn the_worst_day_is_the_least_of_all() {
    let office = hours((9, 0), (17, 0));
    let berlin = posting("We operate in the CET time zone");
    let worst = berlin.worst_overlap(Tz::America__New_York, office, 2026).unwrap();
    assert_eq!((worst.date, worst.overlap.duration), (date(2026, 1, 1), TimeDelta::hours(2)));
    assert_eq!(worst.overlap.basis, HoursBasis::Assumed);
    let early = hours((6, 0), (14, 0));
    let sydney = posting("Core hours 8am to 4pm AEST");
    let worst = sydney.worst_overlap(Tz::Europe__London, early, 2026).unwrap();
    let all = (0..365).map(|n| sydney.overlap(Tz::Europe__London, early, date(2026, 1, 1) + Days::new(n)).unwrap());
    assert_eq!(Some(worst.overlap.duration), all.map(|overlap| overlap.duration).min());
    assert_eq!(worst.overlap.basis, HoursBasis::Stated);
    assert!(posting("You like bread").overlap(Tz::UTC, office, date(2026, 1, 1)).is_none());
}

#[test]
fn the_worst_day_may_lie_between_two_changes() {
    // New York leaves its winter time three weeks before Berlin does, and is an hour nearer in between; who begins late
    // in Berlin for New York's morning loses an hour in just these weeks.
    let morning = posting("Core hours 8:00-10:00 EST");
    let worst = morning.worst_overlap(Tz::Europe__Berlin, hours((14, 0), (22, 0)), 2026).unwrap();
    assert_eq!((worst.date, worst.overlap.duration), (date(2026, 3, 8), TimeDelta::hours(1)));
}

/// Every computation answers at the calendar's ends, where an hour of the day may lie beyond what chrono can hold.
#[test]
fn the_ends_of_the_calendar_are_days_like_others() {
    let east = posting("Core hours are 9am to 5pm Eastern Time");
    let bound = posting("You are located within two hours of Central European Time");
    let first = (0..4).filter_map(|days| NaiveDate::MIN.checked_add_days(Days::new(days)));
    let last = (0..4).filter_map(|days| NaiveDate::MAX.checked_sub_days(Days::new(days)));
    for date in first.chain(last) {
        for (zone, other) in PAIRS {
            for mine in
                [hours((9, 0), (17, 0)), hours((0, 0), (23, 0)), hours((22, 0), (6, 0)), hours((12, 0), (11, 0))]
            {
                let shared = shared_hours((zone, mine), (other, mine), date);
                assert!((TimeDelta::zero()..=TimeDelta::days(1)).contains(&shared), "{zone} {other} {date}: {shared}");
                let overlap = east.overlap(zone, mine, date).unwrap().duration;
                assert!((TimeDelta::zero()..=TimeDelta::hours(8)).contains(&overlap), "{zone} {date}: {overlap}");
            }
            assert_eq!(bound.admits(zone, date).proof.len(), 1, "{zone} {date}");
        }
    }
    // The whole of such a day is in the calendar where the clock is that of UTC.
    let office = hours((9, 0), (17, 0));
    for date in [NaiveDate::MIN, NaiveDate::MAX] {
        assert_eq!(shared_hours((Tz::UTC, office), (Tz::UTC, office), date), TimeDelta::hours(8), "{date}");
    }
}

#[test]
fn the_worst_day_may_be_the_last_of_the_calendar() {
    let east = posting("Core hours are 9am to 5pm Eastern Time");
    let office = hours((9, 0), (17, 0));
    let worst = |zone, hours, year| east.worst_overlap(zone, hours, year).map(|worst| worst.date);
    // West of UTC the evening of the last day lies beyond the calendar, and so does the morning of the first to its east.
    let late = hours((9, 0), (22, 0));
    assert_eq!(worst(Tz::America__New_York, late, NaiveDate::MAX.year()), Some(NaiveDate::MAX));
    assert_eq!(worst(Tz::Asia__Tokyo, hours((0, 0), (23, 30)), NaiveDate::MIN.year()), Some(NaiveDate::MIN));
    assert_eq!(worst(Tz::Asia__Tokyo, office, NaiveDate::MAX.year() + 1), None);
    assert_eq!(worst(Tz::Asia__Tokyo, office, NaiveDate::MIN.year() - 1), None);
    assert_eq!(worst(Tz::Asia__Tokyo, office, i32::MAX), None);
}

/// Hours of a rule that no day has, as a caller may set them: nobody shares so many.
#[test]
fn hours_beyond_every_day_are_never_shared() {
    let mut posting = posting("At least 4 hours overlap with Eastern Time");
    let zone = Tz::America__New_York;
    assert_eq!(posting.admits(zone, date(2026, 1, 5)).answer, jobpost::Answer::Yes);
    posting.time_zones[0].value.overlap_hours = Some(f64::MAX);
    assert_eq!(posting.admits(zone, date(2026, 1, 5)).answer, jobpost::Answer::Unclear);
}
