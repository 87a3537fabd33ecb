//! May I do this job from where I live, and at which hours?
//!
//! ```text
//! cargo run --example overlap -- posting.txt Europe/Lisbon 9-17
//! cargo run --example overlap -- - Asia/Kolkata 10:30-19 --date 2026-03-20 < posting.txt
//! ```
//!
//! Prints whether the posting admits the zone, the lines that say so, and both working days over 24 hours: on the date
//! (today, unless `--date` says another) and on the day of that year on which the two share the fewest hours.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Offset, TimeDelta, TimeZone, Timelike};
use chrono_tz::Tz;
use jobpost::{Answer, Format, Hours, HoursBasis, Overlap, Parser, Posting, Span};
use std::io::{self, Read, Write};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

const USAGE: &str = "usage: overlap FILE|- ZONE HOURS [--date YYYY-MM-DD] [--posting N]
  ZONE   a name of the IANA's, such as Europe/Lisbon
  HOURS  such as 9-17 or 8:30-16:45; hours that end before they begin cross midnight";

struct Arguments {
    file: String,
    zone: Tz,
    hours: Hours,
    date: NaiveDate,
    posting: usize,
}

fn main() -> ExitCode {
    let arguments = match arguments(std::env::args().skip(1)) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(message) => {
            eprintln!("overlap: {message}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("overlap: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The arguments, or `None` where help is asked for.
fn arguments(mut words: impl Iterator<Item = String>) -> Result<Option<Arguments>, String> {
    let mut plain = Vec::new();
    let mut date = None;
    let mut posting = 1;
    while let Some(word) = words.next() {
        let mut value = |name: &str| words.next().ok_or_else(|| format!("{name} needs a value"));
        match word.as_str() {
            "--help" | "-h" => return Ok(None),
            "--date" => {
                let text = value("--date")?;
                let bad = |_| format!("`{text}` is no date; write it as 2026-03-20");
                date = Some(text.parse::<NaiveDate>().map_err(bad)?);
            }
            "--posting" => {
                let text = value("--posting")?;
                let good = text.parse().ok().filter(|n| *n > 0);
                posting = good.ok_or_else(|| format!("`{text}` is no number of a posting; the first is 1"))?;
            }
            word if word.starts_with("--") => return Err(format!("there is no option `{word}`")),
            _ => plain.push(word),
        }
    }
    let [file, zone, hours] = <[String; 3]>::try_from(plain).map_err(|plain| match plain.len() {
        0..3 => "a file, a zone and hours are needed".to_owned(),
        _ => format!("`{}` is one argument too many", plain[3]),
    })?;
    Ok(Some(Arguments {
        zone: zone_of(&zone)?,
        hours: hours_of(&hours)?,
        date: date.map_or_else(today, Ok)?,
        posting,
        file,
    }))
}

fn zone_of(text: &str) -> Result<Tz, String> {
    if let Ok(zone) = text.parse() {
        return Ok(zone);
    }
    let part = text.rsplit('/').next().unwrap_or(text).replace(' ', "_").to_lowercase();
    let like = chrono_tz::TZ_VARIANTS.iter().find(|zone| zone.name().to_lowercase().ends_with(&part) && part.len() > 3);
    Err(match like {
        Some(zone) => format!("there is no zone `{text}`; is it {zone}?"),
        None => format!("there is no zone `{text}`; write it as Europe/Lisbon"),
    })
}

fn hours_of(text: &str) -> Result<Hours, String> {
    let time = |text: &str| {
        let (hours, minutes) = text.trim().split_once(':').unwrap_or((text.trim(), "0"));
        let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
        NaiveTime::from_hms_opt(if (hours, minutes) == (24, 0) { 0 } else { hours }, minutes, 0)
    };
    let bad = || format!("`{text}` are no hours; write them as 9-17 or 8:30-16:45");
    let (from, to) = text.split_once(['-', '–']).ok_or_else(bad)?;
    let (from, to) = (time(from).ok_or_else(bad)?, time(to).ok_or_else(bad)?);
    Hours::new(from, to).ok_or_else(|| format!("`{text}` begin and end at the same time"))
}

fn today() -> Result<NaiveDate, String> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|_| "the system's clock stands before 1970")?;
    let seconds = i64::try_from(now.as_secs()).map_err(|_| "the system's clock is beyond the calendar")?;
    DateTime::from_timestamp(seconds, 0)
        .map(|now| now.date_naive())
        .ok_or_else(|| "the system's clock is beyond the calendar".to_owned())
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let mut text = String::new();
    if arguments.file == "-" {
        io::stdin().read_to_string(&mut text).map_err(|error| format!("standard input: {error}"))?;
    } else {
        text = std::fs::read_to_string(&arguments.file).map_err(|error| format!("{}: {error}", arguments.file))?;
    }
    let document = Parser::new().format(Format::detect(&text)).parse(&text);
    let postings = document.postings();
    let posting = postings.get(arguments.posting - 1).ok_or_else(|| match postings.len() {
        0 => "the text holds no posting".to_owned(),
        count => format!("the text holds {count} posting(s), so there is no number {}", arguments.posting),
    })?;
    let name = heading(&text, posting, arguments.posting, postings.len());
    match io::stdout().write_all((name + &report(arguments, &text, posting)).as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}

/// Which of the postings is reported on: its title, or else its first words.
fn heading(text: &str, posting: &Posting, number: usize, count: usize) -> String {
    let lines = || posting.span.of(text).unwrap_or_default().lines().map(str::trim);
    let first = || lines().find(|line| !line.is_empty()).unwrap_or_default().chars().take(72).collect();
    let name: String = posting.title.as_ref().map_or_else(first, |title| title.value.clone());
    match count {
        2.. => format!("posting {number} of {count} (--posting N reads another): {name}\n"),
        _ => format!("{name}\n"),
    }
}

fn report(arguments: &Arguments, text: &str, posting: &Posting) -> String {
    let Arguments { zone, hours, date, .. } = *arguments;
    let verdict = posting.admits(zone, date);
    let answer = match verdict.answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        _ => "unclear",
    };
    let mut out = format!("{zone} on {date}: {answer}\n");
    if verdict.proof.is_empty() {
        out += "  the posting has no rule about time zones\n";
    }
    out += &proof(text, &verdict.proof);
    let Some(overlap) = posting.overlap(zone, hours, date) else { return out };
    if overlap.spans != verdict.proof {
        out += "hours from\n";
        out += &proof(text, &overlap.spans);
    }
    out += &chart(arguments, date, &overlap, "");
    let worst = posting.worst_overlap(zone, hours, date.year());
    if let Some(worst) = worst.filter(|worst| worst.overlap.duration < overlap.duration) {
        out += &chart(arguments, worst.date, &worst.overlap, &format!(", the least of {}", date.year()));
    } else {
        out += &format!("\nno day of {} shares less\n", date.year());
    }
    out
}

/// The lines that hold the spans.
fn proof(text: &str, spans: &[Span]) -> String {
    let line = |span: &Span| {
        let (line, column) = span.line_column(text);
        let words = span.of(text).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
        format!("  line {line}, column {column}: {words}\n")
    };
    spans.iter().map(line).collect()
}

/// Both working days over the 24 hours of the candidate's date, half an hour a cell.
fn chart(arguments: &Arguments, date: NaiveDate, overlap: &Overlap, note: &str) -> String {
    let mine = strip(arguments.zone, arguments.zone, arguments.hours, date);
    let theirs = strip(arguments.zone, overlap.zone, overlap.hours, date);
    let both: String =
        mine.chars().zip(theirs.chars()).map(|(a, b)| if a == '█' && b == '█' { '▲' } else { ' ' }).collect();
    let width = arguments.zone.name().len().max(overlap.zone.name().len());
    let scale: String = (0..24).step_by(3).map(|hour| format!("{hour:<6}")).collect();
    let basis = if overlap.basis == HoursBasis::Stated { "stated" } else { "assumed" };
    let row = |name: &str, strip: &str, hours: Option<(Hours, &str)>| {
        let hours = hours.map(|(hours, basis)| format!(" {}-{} {basis}", clock(hours.from), clock(hours.to)));
        format!("  {name:width$} │{strip}│{}", hours.unwrap_or_default()).trim_end().to_owned() + "\n"
    };
    let mut out = format!("\n{date}{note}: {} shared\n", length(overlap.duration));
    out += &row("", &scale, None);
    out += &row(arguments.zone.name(), &mine, Some((arguments.hours, "yours")));
    out += &row(overlap.zone.name(), &theirs, Some((overlap.hours, basis)));
    out += &row("", &both, None);
    out
}

/// Which half hours of the viewer's date are working time in a zone, seen from the middle of each.
fn strip(viewer: Tz, zone: Tz, hours: Hours, date: NaiveDate) -> String {
    let cell = |n: i64| {
        let local = date.and_time(NaiveTime::MIN) + TimeDelta::minutes(n * 30 + 15);
        let east = viewer.offset_from_local_datetime(&local).latest().map(|offset| offset.fix().local_minus_utc());
        let utc = local - TimeDelta::seconds(i64::from(east.unwrap_or_default()));
        let time = zone.from_utc_datetime(&utc).time();
        let works = if hours.cross_midnight() {
            time >= hours.from || time < hours.to
        } else {
            time >= hours.from && time < hours.to
        };
        if works { '█' } else { '·' }
    };
    (0..48).map(cell).collect()
}

fn clock(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn length(duration: TimeDelta) -> String {
    match (duration.num_hours(), duration.num_minutes() % 60) {
        (0, 0) => "nothing".to_owned(),
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    }
}
