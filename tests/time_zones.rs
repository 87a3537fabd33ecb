//! Rules about time zones: every phrasing reads back, and names, offsets and hours mean what they say.

use chrono::{NaiveDate, Timelike};
use chrono_tz::Tz;
use jobpost::{Answer, Code, Document, Posting, TimeZoneRule, TimeZoneRuleKind};
use proptest::prelude::*;
use std::collections::HashSet;

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// A posting around one line.
fn parsed(line: &str) -> (String, Document) {
    let text = format!("Who you are\n- You bake bread\n- {line}\n- You rise early\n");
    let document = jobpost::parse(&text);
    (text, document)
}

fn posting(line: &str) -> Posting {
    parsed(line).1.into_postings().remove(0)
}

fn rules(document: &Document) -> Vec<TimeZoneRule> {
    document.postings().iter().flat_map(|posting| &posting.time_zones).map(|rule| rule.value.clone()).collect()
}

/// Names as postings write them, with the zone that they mean first.
const NAMES: [(&str, Tz); 16] = [
    ("CET", Tz::Europe__Berlin),
    ("EST", Tz::America__New_York),
    ("Eastern Time", Tz::America__New_York),
    ("EST/EDT", Tz::America__New_York),
    ("Pacific Standard Time", Tz::America__Los_Angeles),
    ("PST", Tz::America__Los_Angeles),
    ("Central European Time", Tz::Europe__Berlin),
    ("GMT", Tz::Europe__London),
    ("Brasília time", Tz::America__Sao_Paulo),
    ("Nepal Time", Tz::Asia__Kathmandu),
    ("AEST", Tz::Australia__Sydney),
    ("Europe/Lisbon", Tz::Europe__Lisbon),
    ("India Standard Time", Tz::Asia__Kolkata),
    ("London time", Tz::Europe__London),
    ("EET", Tz::Europe__Athens),
    ("Mountain Time", Tz::America__Denver),
];

fn any_name() -> impl Strategy<Value = (&'static str, Tz)> {
    prop::sample::select(NAMES.to_vec())
}

/// An offset in quarters of an hour as text.
fn offset_text(name: &str, minutes: i32, style: usize) -> String {
    let sign = ["-", "+"][usize::from(minutes >= 0)];
    let (h, m) = (minutes.abs() / 60, minutes.abs() % 60);
    match (style, m) {
        (0, 0) => format!("{name}{sign}{h}"),
        (1, 0) => format!("{name} {sign}{h}"),
        (2, _) => format!("{name}{sign}{h:02}{m:02}"),
        (3, 0) => format!("{name} {sign} {h}"),
        _ => format!("{name}{sign}{h:02}:{m:02}"),
    }
}

proptest! {
    #[test]
    fn a_tolerance_reads_back((name, zone) in any_name(), n in 1u32..9, style in 0usize..9) {
        let line = match style {
            0 => format!("You are within {n} hours of {name}"),
            1 => format!("Located in {name} +/- {n} hours"),
            2 => format!("Remote ({name} ±{n}h)"),
            3 => format!("Remote, +-{n}h {name}"),
            4 => format!("No more than {n} hours difference from {name}"),
            5 => format!("{name} zone (+/- {n} hours)").replace("Time zone", "time zone"),
            6 => format!("Candidates within +/- {n} hours of {name} only"),
            7 => format!("{name} -{n} / +{n}"),
            _ => format!("{name}, plus or minus {n} hours"),
        };
        prop_assume!(style != 5 || name.to_lowercase().ends_with("time"));
        // `GMT -3 / +3` are two offsets, and a range.
        prop_assume!(style != 7 || name != "GMT");
        let (text, document) = parsed(&line);
        let found = rules(&document);
        prop_assert_eq!(found.len(), 1, "{} {:?}", line, found);
        prop_assert_eq!(found[0].kind, TimeZoneRuleKind::LocatedWithin);
        prop_assert_eq!(found[0].tolerance_hours, Some(f64::from(n)), "{}", line);
        prop_assert_eq!(found[0].zones[0].candidates[0], zone);
        let words = document.postings()[0].time_zones[0].span.of(&text).unwrap();
        prop_assert!(words.contains(&n.to_string()), "{}", words);
        prop_assert!(words.to_lowercase().contains(&name.to_lowercase()), "{}", words);
    }

    #[test]
    fn a_range_reads_back(west in -48i32..=0, east in 1i32..=56, gmt in any::<bool>(), style in 0usize..5, phrasing in 0usize..5) {
        let (west, east) = (west * 15, east * 15);
        let name = if gmt { "GMT" } else { "UTC" };
        let (a, b) = (offset_text(name, west, style), offset_text(name, east, style));
        let line = match phrasing {
            0 => format!("{a} to {b}"),
            1 => format!("Candidates between {a} and {b}"),
            2 => format!("Time zones from {a} to {b} only"),
            3 => format!("You live in a time zone between {a} and {b}"),
            _ => format!("Remote ({a} – {b})"),
        };
        let (_, document) = parsed(&line);
        let found = rules(&document);
        prop_assert_eq!(found.len(), 1, "{} {:?}", line, found);
        prop_assert_eq!(found[0].kind, TimeZoneRuleKind::LocatedWithin);
        let minutes = |offset: Option<jobpost::UtcOffset>| offset.map(|offset| i32::from(offset.minutes()));
        prop_assert_eq!((minutes(found[0].utc_min), minutes(found[0].utc_max)), (Some(west), Some(east)), "{}", line);
    }

    #[test]
    fn an_overlap_reads_back((name, zone) in any_name(), n in 1u32..9, style in 0usize..6) {
        let line = match style {
            0 => format!("At least {n} hours of overlap with {name}"),
            1 => format!("You overlap with {name} for at least {n} hours"),
            2 => format!("A {n}-hour overlap with {name} is required"),
            3 => format!("{n}+ hours overlap with {name}"),
            4 => format!("A minimum of {n}h overlap with {name} working hours"),
            _ => format!("Overlap of {n} hours with {name}"),
        };
        let (_, document) = parsed(&line);
        let found = rules(&document);
        prop_assert_eq!(found.len(), 1, "{} {:?}", line, found);
        prop_assert_eq!(found[0].kind, TimeZoneRuleKind::OverlapHours, "{}", line);
        prop_assert_eq!(found[0].overlap_hours, Some(f64::from(n)), "{}", line);
        prop_assert_eq!(found[0].zones[0].candidates[0], zone);
    }

    #[test]
    fn core_hours_read_back((name, zone) in any_name(), from in 6u32..12, to in 13u32..21, style in 0usize..5) {
        let line = match style {
            0 => format!("Core hours are {from}am to {}pm {name}", to - 12),
            1 => format!("Core hours {from}:00-{to}:00 {name}"),
            2 => format!("Core hours: {from} am – {} pm ({name})", to - 12),
            3 => format!("You work {from:02}:00–{to}:00 {name}"),
            _ => format!("You are available between {from}am and {}pm {name}", to - 12),
        };
        let (_, document) = parsed(&line);
        let found = rules(&document);
        prop_assert_eq!(found.len(), 1, "{} {:?}", line, found);
        prop_assert_eq!(found[0].kind, TimeZoneRuleKind::CoreHours, "{}", line);
        let hours = found[0].hours.unwrap();
        prop_assert_eq!((hours.from.hour(), hours.to.hour()), (from, to), "{}", line);
        prop_assert_eq!(found[0].zones[0].candidates[0], zone);
    }

    #[test]
    fn any_text_is_read(line in "((UTC|GMT|CET|EST|time zone|overlap|hours|core|within|to|between|[0-9:+/() –-]|±|am|pm|in)[ ]?){0,24}") {
        let (text, document) = parsed(&line);
        for rule in document.postings().iter().flat_map(|posting| &posting.time_zones) {
            let words: Vec<&str> = rule.span.of(&text).unwrap().split_whitespace().collect();
            for zone in &rule.value.zones {
                prop_assert!(words.join(" ").contains(zone.text.as_str()), "{words:?} {:?}", zone.text);
            }
        }
    }
}

#[track_caller]
fn check(line: &str, expected: &[(TimeZoneRuleKind, &[Tz])]) {
    let (_, document) = parsed(line);
    let found: Vec<(TimeZoneRuleKind, HashSet<Tz>)> = rules(&document)
        .iter()
        .map(|rule| (rule.kind, rule.zones.iter().filter_map(|zone| zone.candidates.first().copied()).collect()))
        .collect();
    let expected: Vec<_> = expected.iter().map(|(kind, zones)| (*kind, zones.iter().copied().collect())).collect();
    assert_eq!(found, expected, "{line}");
}

#[test]
fn rules_read() {
    use TimeZoneRuleKind::*;
    use Tz::*;
    let both: &[Tz] = &[Europe__Athens, America__New_York];
    check("Time zone: (GMT+01:00) Oslo +/- 3 hours", &[(Listed, &[Europe__Oslo])]);
    check("We operate in the Pacific time zone for collaboration", &[(Collaboration, &[America__Los_Angeles])]);
    check(
        "We operate in the EET and EST time zones and ask that all live in these time zones",
        &[(Collaboration, both)],
    );
    check(
        "You must live in the Eastern, Central or Mountain time zone",
        &[(LocatedWithin, &[America__New_York, America__Chicago, America__Denver])],
    );
    check("You cover European business hours", &[(Collaboration, &[Europe__London, Europe__Berlin, Europe__Athens])]);
    check("Stand-up is daily at 9:30am GMT", &[(CoreHours, &[Europe__London])]);
    check("Our team is based in the JST time zone", &[(Collaboration, &[Asia__Tokyo])]);
    check("Wohnsitz in der Zeitzone MEZ", &[(LocatedWithin, &[Europe__Berlin])]);
    check("Entre 9h et 17h heure de Paris", &[(CoreHours, &[Europe__Paris])]);
    check("Al menos 4 horas de solapamiento con CET", &[(OverlapHours, &[Europe__Berlin])]);
}

#[test]
fn everyday_phrasings_read() {
    use TimeZoneRuleKind::*;
    use Tz::*;
    let east: &[Tz] = &[America__New_York];
    let pacific: &[Tz] = &[America__Los_Angeles];
    let berlin: &[Tz] = &[Europe__Berlin];
    let us: &[Tz] = &[America__New_York, America__Chicago, America__Denver, America__Los_Angeles];
    let europe: &[Tz] = &[Europe__London, Europe__Berlin, Europe__Athens];
    check("Able to work US East Coast hours", &[(Collaboration, east)]);
    check("Must be able to work East Coast business hours", &[(Collaboration, east)]);
    check("You'll be working UK hours", &[(Collaboration, &[Europe__London])]);
    check("Willing to work Pacific hours", &[(Collaboration, pacific)]);
    check("Working hours aligned with EST", &[(Collaboration, east)]);
    let eastern: &[Tz] = &[Europe__London, Europe__Athens];
    check("Located within Greenwich Mean time zone, or Eastern European time zone", &[(LocatedWithin, eastern)]);
    check("Time zone: Central Time - United States", &[(Listed, &[America__Chicago])]);
    check("Remote (EST hours)", &[(Collaboration, east)]);
    check("Our customers are in the EST time zone", &[(Collaboration, east)]);
    check("CET/CEST", &[(LocatedWithin, berlin)]);
    check("EU timezone", &[(LocatedWithin, europe)]);
    check("Remote, EU timezone", &[(LocatedWithin, europe)]);
    check("Remote - US timezones only", &[(LocatedWithin, us)]);
    check("Located in or near the Eastern time zone", &[(LocatedWithin, east)]);
    check("Remote position; must be in US Eastern time", &[(LocatedWithin, east)]);
    check("Remote across the US (Central/CT preferred)", &[(LocatedWithin, &[America__Chicago])]);
    check("Fully remote in Canada (Pacific/PT)", &[(LocatedWithin, pacific)]);
    check("Remote in Germany (Berlin time)", &[(LocatedWithin, berlin)]);
    check("PST preferred", &[(LocatedWithin, pacific)]);
    check("EST required", &[(LocatedWithin, east)]);
    check("(EST/CST preferred)", &[(LocatedWithin, &[America__New_York, America__Chicago])]);
    check("We're looking for people in the CET time zone", &[(LocatedWithin, berlin)]);
    check("9am to 5pm PST Monday to Friday", &[(CoreHours, pacific)]);
    check("Must be available from 10am to 2pm Eastern", &[(CoreHours, east)]);
    check("Schedule: Mon-Fri, 8am-5pm CT", &[(CoreHours, &[America__Chicago])]);
    check("Time zone: EST (Eastern Standard Time)", &[(Listed, east)]);
    check("Time zone: PDT (Pacific Daylight Time) UTC-7:00", &[(Listed, pacific)]);
    check("Time zone: Eastern Standard Time (EST), UTC -5", &[(Listed, east)]);
    check("Time zone: UTC+5:30 (India)", &[(Listed, &[Asia__Kolkata])]);
    check("Time zone: CET, EST", &[(Listed, &[Europe__Berlin, America__New_York])]);
}

#[track_caller]
fn check_overlap(line: &str, hours: f64, zone: Tz) {
    let found = rules(&parsed(line).1);
    let [rule] = found.as_slice() else { panic!("{line}: {found:?}") };
    assert_eq!((rule.kind, rule.overlap_hours), (TimeZoneRuleKind::OverlapHours, Some(hours)), "{line}");
    assert_eq!(rule.zones[0].candidates[0], zone, "{line}");
}

#[test]
fn everyday_overlaps_read() {
    check_overlap("4+ hours of overlap with Pacific time", 4.0, Tz::America__Los_Angeles);
    check_overlap("At least 4 overlapping hours with EST", 4.0, Tz::America__New_York);
    check_overlap("Five overlapping working hours with Pacific time", 5.0, Tz::America__Los_Angeles);
    check_overlap("At least 5 business hours of overlap with CET", 5.0, Tz::Europe__Berlin);
    check_overlap("You share at least four working hours with the CET time zone", 4.0, Tz::Europe__Berlin);
    check_overlap("We work best with an overlap of ~3 hours with our offices in Wales", 3.0, Tz::Europe__London);
    check_overlap("An overlap of 2.5 hours with the team in Berlin", 2.5, Tz::Europe__Berlin);
    check_overlap("Required overlap with US Eastern: 4 hours", 4.0, Tz::America__New_York);
    check_overlap("3h overlap w/ CET", 3.0, Tz::Europe__Berlin);
    check_overlap("Overlap with at least 4 hours of the US East Coast working day", 4.0, Tz::America__New_York);
}

#[track_caller]
fn check_range(line: &str, west: f64, east: f64) {
    let found = rules(&parsed(line).1);
    let [rule] = found.as_slice() else { panic!("{line}: {found:?}") };
    let hours = |offset: Option<jobpost::UtcOffset>| offset.map(jobpost::UtcOffset::hours);
    assert_eq!((hours(rule.utc_min), hours(rule.utc_max)), (Some(west), Some(east)), "{line}");
}

#[test]
fn everyday_ranges_read() {
    check_range("Timezone: UTC-3 to UTC+3", -3.0, 3.0);
    check_range("GMT+1 (±2h)", -1.0, 3.0);
    check_range("UTC (±3 hours)", -3.0, 3.0);
    check_range("Must reside in a time zone between UTC-8 and UTC-4", -8.0, -4.0);
    check_range("between UTC-8 and UTC+1", -8.0, 1.0);
    check_range("Remote (Europe, UTC-1 to UTC+3)", -1.0, 3.0);
    check_range("UTC-7 (Denver) – UTC-4 (Halifax)", -7.0, -4.0);
    check_range("From GMT-4 (New York in summer) to GMT+3 (Istanbul)", -4.0, 3.0);
    check_range("UTC-8 (Pacific) to UTC+2 (Athens, Helsinki)", -8.0, 2.0);
    check_range("GMT -1 to +3", -1.0, 3.0);
    check_range("Location: Remote - Americas (UTC-8 to UTC-3)", -8.0, -3.0);
}

#[test]
fn one_rule_says_where_the_team_works_and_where_one_lives() {
    let line = "We operate within the Tokyo and Seoul time zones and ask that all be located in that time zone";
    let found = rules(&parsed(line).1);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].kind, found[0].also_located), (TimeZoneRuleKind::Collaboration, true));
    let day = date(2026, 1, 15);
    check_admits(line, Tz::Asia__Seoul, day, Answer::Yes);
    check_admits(line, Tz::Europe__Berlin, day, Answer::No);
    assert!(!rules(&parsed("We operate in the JST time zone").1)[0].also_located);
}

#[test]
fn other_lines_state_no_rule() {
    check("We have colleagues in every time zone from Hawaii to Sydney", &[]);
    check("Our employees live in time zones from PST to CET", &[]);
    check("We are 40 people across 12 time zones, from California to New Zealand", &[]);
    check("Our engineers are spread across three European time zones", &[]);
    check("We have people in all Australian time zones", &[]);
    check("Open 9am-5pm", &[]);
    check("Call us between 9am and 5pm ET", &[]);
    check("You work with people across time zones", &[]);
    check("PST staff are friendly", &[]);
    check("Apply by Friday, 23:59 GMT+1", &[]);
    check("Interviews are held at 3pm EST", &[]);
    check("Tell us about overlapping responsibilities with us", &[]);
    check("Colleagues in 12 time zones", &[]);
    check("C'est un poste, le climat est doux", &[]);
    check("Work from any time zone", &[]);
}

#[track_caller]
fn check_code(line: &str, code: Code) {
    let (_, document) = parsed(line);
    assert!(rules(&document).is_empty(), "{line}: {:?}", rules(&document));
    assert!(document.diagnostics().iter().any(|diagnostic| diagnostic.code == code), "{line}");
}

#[test]
fn what_cannot_be_is_reported() {
    check_code("You live in the UTC+99 time zone", Code::BadOffset);
    check_code("Time zone: GMT+25:70", Code::BadOffset);
    check_code("UTC-13 only", Code::BadOffset);
    check_code("UTC+99", Code::BadOffset);
    check_code("GMT+25:70", Code::BadOffset);
    check_code("Time zone: UTC+99", Code::BadOffset);
    check_code("You live in UTC+99 and like it", Code::BadOffset);
    check_code("We are open GMT+25:70 most days", Code::BadOffset);
    check_code("Location: Remote, UTC+99", Code::BadOffset);
    check_code("You must be between UTC-99 and UTC+2", Code::BadOffset);
    check_code("9am-9am", Code::BadHours);
    check_code("Time zone: 9am-9am", Code::BadHours);
    check_code("Time zone: 9am-9am EST", Code::BadHours);
    check_code("Working hours: 9am-9am", Code::BadHours);
    check_code("Our bakery is open 9am-9am", Code::BadHours);
    check_code("We work from 9am-9am CET every day", Code::BadHours);
    check_code("Core hours 9am-9am EST", Code::BadHours);
    check_code("Core hours 25:00-27:00 CET", Code::BadHours);
}

#[track_caller]
fn check_first(line: &str, first: Tz) {
    let (_, document) = parsed(line);
    assert_eq!(rules(&document)[0].zones[0].candidates[0], first, "{line}");
    assert!(document.diagnostics().iter().any(|diagnostic| diagnostic.code == Code::AmbiguousZone), "{line}");
}

#[test]
fn names_that_countries_share_follow_the_posting() {
    check_first("You work IST business hours at our office in Pune, India", Tz::Asia__Kolkata);
    check_first("You work IST business hours at our office in Galway, Ireland", Tz::Europe__Dublin);
    check_first("You work IST business hours at our office in Haifa, Israel", Tz::Asia__Jerusalem);
    check_first("You work CST business hours at our office in Shenzhen", Tz::Asia__Shanghai);
    check_first("You work CST business hours", Tz::America__Chicago);
    check_first("You live in the Eastern time zone of Australia", Tz::Australia__Sydney);
}

#[track_caller]
fn check_admits(line: &str, zone: Tz, day: NaiveDate, answer: Answer) {
    assert_eq!(posting(line).admits(zone, day).answer, answer, "{line} {zone}");
}

#[test]
fn clocks_are_admitted() {
    let (winter, summer) = (date(2026, 1, 15), date(2026, 7, 15));
    check_admits("Located within 2 hours of CET", Tz::Europe__Lisbon, winter, Answer::Yes);
    check_admits("Located within 2 hours of CET", Tz::America__New_York, winter, Answer::No);
    check_admits("Candidates between UTC-3 and UTC+2", Tz::Europe__Athens, winter, Answer::Yes);
    check_admits("Candidates between UTC-3 and UTC+2", Tz::Europe__Athens, summer, Answer::No);
    check_admits("Candidates between PST and CET", Tz::Europe__Berlin, summer, Answer::Yes);
    check_admits("Located in the IST time zone", Tz::Europe__Dublin, summer, Answer::Unclear);
    check_admits("We operate in the CET time zone", Tz::America__New_York, winter, Answer::Unclear);
    check_admits("At least 2 hours of overlap with EST", Tz::Europe__Berlin, winter, Answer::Yes);
    check_admits("At least 4 hours of overlap with EST", Tz::Asia__Tokyo, winter, Answer::Unclear);
    check_admits("You like bread", Tz::Asia__Tokyo, winter, Answer::Unclear);
}
