//! The facts of a posting in words.

use jobpost::{
    Contact, ContractLength, Education, Experience, Link, Need, OfficeDays, Pay, Place, Posting, Region, RegionRule,
    Spanned, StartDate, TimeZoneRule, WorkHours, Workplace,
};
use serde::Serialize;
use std::fmt::Write as _;

/// The facts that are there, as rows of a label and its values.
pub(crate) fn facts(posting: &Posting) -> Vec<(&'static str, Vec<String>)> {
    let mut rows: Vec<(&'static str, Vec<String>)> = Vec::new();
    let mut row = |label, values: Vec<String>| {
        if !values.is_empty() {
            rows.push((label, values));
        }
    };
    let join = |values: Vec<String>| if values.is_empty() { values } else { vec![values.join(", ")] };
    row("Seniority", join(distinct(&posting.seniority, spoken)));
    row("Employment", join(distinct(&posting.employment_types, |e| spoken(e).to_lowercase())));
    row("Hours", join(distinct(&posting.work_hours, work_hours)));
    row("Shifts", join(distinct(&posting.shifts, spoken)));
    row("Contract", join(distinct(&posting.contract_lengths, contract_length)));
    row("Starts", join(distinct(&posting.start_dates, start_date)));
    row("Workplace", posting.workplace.iter().map(|w| workplace(&w.value)).collect());
    row("Places", vec![distinct(&posting.places, place).join("; ")].into_iter().filter(|p| !p.is_empty()).collect());
    row("Live in", distinct(&posting.regions, region));
    row("Time zones", distinct(&posting.time_zones, time_zone));
    row("Relocation", yes_or_no(posting.relocation.as_ref(), "supported", "not supported"));
    row("Visa", yes_or_no(posting.visa_sponsorship.as_ref(), "sponsored", "not sponsored"));
    row("Travel", posting.travel_percent.iter().map(|t| percent(t.value.min, t.value.max)).collect());
    row("Pay", distinct(&posting.pay, pay));
    row("Experience", distinct(&posting.experience, experience));
    row("Education", distinct(&posting.education, education));
    row("Languages", distinct(&posting.languages, |l| needed(with_level(&l.language, l.level.as_deref()), l.need)));
    for (label, need) in
        [("Skills", Need::Required), ("Skills wanted", Need::Preferred), ("Skills named", Need::Mentioned)]
    {
        let skills: Vec<_> = posting.skills.iter().filter(|s| s.value.need == need).cloned().collect();
        row(label, join(distinct(&skills, |s| s.name.clone())));
    }
    row("Posted", posting.posted.iter().map(|d| d.value.to_string()).collect());
    row("Deadline", posting.deadline.iter().map(|d| d.value.to_string()).collect());
    row("Contact", distinct(&posting.contacts, contact));
    row("Links", distinct(&posting.links, link));
    row("Text in", posting.language.iter().cloned().collect());
    rows
}

/// What the values say, each once.
fn distinct<T>(values: &[Spanned<T>], say: impl Fn(&T) -> String) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for value in values {
        let words = say(&value.value);
        if !said.contains(&words) {
            said.push(words);
        }
    }
    said
}

/// The name that the JSON has for a value.
pub(crate) fn name<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        Ok(other) => other.to_string(),
        Err(error) => error.to_string(),
    }
}

pub(crate) fn spoken<T: Serialize>(value: &T) -> String {
    name(value).replace('_', " ")
}

fn yes_or_no(value: Option<&Spanned<bool>>, yes: &str, no: &str) -> Vec<String> {
    value.iter().map(|v| if v.value { yes } else { no }.to_owned()).collect()
}

fn needed(words: String, need: Need) -> String {
    if need == Need::Required { words } else { format!("{words} ({})", spoken(&need)) }
}

/// `3–5`, `3+`, `up to 5`.
fn range<T: PartialEq>(min: Option<T>, max: Option<T>, say: impl Fn(T) -> String) -> String {
    match (min, max) {
        (Some(min), Some(max)) if min == max => say(min),
        (Some(min), Some(max)) => format!("{}–{}", say(min), say(max)),
        (Some(min), None) => format!("{}+", say(min)),
        (None, Some(max)) => format!("up to {}", say(max)),
        (None, None) => "?".to_owned(),
    }
}

fn percent(min: Option<u8>, max: Option<u8>) -> String {
    format!("{} %", range(min, max, |n| n.to_string()))
}

fn place(place: &Place) -> String {
    [&place.city, &place.region, &place.country].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
}

fn region(region: &Region) -> String {
    let not = if region.rule == RegionRule::Exclude { "not " } else { "" };
    match region.countries.len() {
        2..=8 => format!("{not}{} ({})", region.name, region.countries.join(" ")),
        9.. => format!("{not}{} ({} countries)", region.name, region.countries.len()),
        _ => format!("{not}{}", region.name),
    }
}

fn workplace(workplace: &Workplace) -> String {
    let model = spoken(&workplace.model);
    match workplace.office_days {
        Some(OfficeDays { min, max, per, .. }) => {
            format!("{model}, {} days a {} in the office", range(min, max, |n| n.to_string()), spoken(&per))
        }
        None => model,
    }
}

fn time_zone(rule: &TimeZoneRule) -> String {
    let mut words = spoken(&rule.kind);
    let zones: Vec<String> = rule
        .zones
        .iter()
        .map(|zone| match (zone.candidates.first(), zone.utc_offset) {
            (Some(first), _) if first.name() != zone.text => format!("{} ({})", zone.text, first.name()),
            (None, Some(offset)) => format!("{} (UTC{offset})", zone.text),
            _ => zone.text.clone(),
        })
        .collect();
    let _ = write!(words, ": {}", zones.join(", "));
    if rule.utc_min.is_some() || rule.utc_max.is_some() {
        let _ = write!(words, ", UTC {}", range(rule.utc_min, rule.utc_max, |o| o.to_string()));
    }
    if let Some(hours) = rule.tolerance_hours {
        let _ = write!(words, ", ± {hours} h");
    }
    if let Some(hours) = rule.overlap_hours {
        let _ = write!(words, ", {hours} h shared");
    }
    if let Some(hours) = rule.hours {
        // Hours and minutes of `09:00:00`.
        let _ = write!(words, ", {:.5}–{:.5}", hours.from.to_string(), hours.to.to_string());
    }
    words
}

/// `60,000–80,000 EUR a year`.
fn pay(pay: &Pay) -> String {
    let mut words = range(pay.min, pay.max, |amount| grouped(&amount.to_string()));
    if let Some(currency) = &pay.currency {
        let _ = write!(words, " {currency}");
    }
    if let Some(period) = pay.period {
        let _ = write!(words, " a {}", spoken(&period).to_lowercase());
    }
    if name(&pay.component) != "base" {
        let _ = write!(words, ", {}", spoken(&pay.component));
    }
    match pay.gross {
        Some(true) => words.push_str(", gross"),
        Some(false) => words.push_str(", net"),
        None => {}
    }
    words
}

fn grouped(number: &str) -> String {
    let (whole, part) = number.split_once('.').map_or((number, ""), |(whole, part)| (whole, part));
    let mut out = String::new();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && (whole.len() - i).is_multiple_of(3) && out != "-" {
            out.push(',');
        }
        out.push(digit);
    }
    if part.is_empty() { out } else { format!("{out}.{part:0<2}") }
}

fn experience(experience: &Experience) -> String {
    let years = range(experience.min_years, experience.max_years, |n| n.to_string());
    let noun = if years == "1" { "year" } else { "years" };
    let of = if experience.skills.is_empty() { String::new() } else { format!(" of {}", experience.skills.join(", ")) };
    needed(format!("{years} {noun}{of}"), experience.need)
}

fn work_hours(hours: &WorkHours) -> String {
    format!("{} hours a {}", range(hours.min, hours.max, |n| n.to_string()), spoken(&hours.per))
}

fn contract_length(length: &ContractLength) -> String {
    let number = range(length.min, length.max, |n| n.to_string());
    let plural = if number == "1" { "" } else { "s" };
    format!("{number} {}{plural}", spoken(&length.unit))
}

fn start_date(start: &StartDate) -> String {
    match start {
        StartDate::Immediate => "at once".to_owned(),
        StartDate::ByAgreement => "as agreed".to_owned(),
        StartDate::Date { date } => date.to_string(),
        StartDate::Day { month, day } => format!("{} {day}", month_name(*month)),
        StartDate::Month { year: Some(year), month } => format!("{} {year}", month_name(*month)),
        StartDate::Month { year: None, month } => month_name(*month),
        other => spoken(other),
    }
}

fn month_name(month: u8) -> String {
    chrono::Month::try_from(month).map_or_else(|_| month.to_string(), |month| month.name().to_owned())
}

fn contact(contact: &Contact) -> String {
    let parts = [&contact.name, &contact.email, &contact.telephone];
    parts.into_iter().flatten().map(|part| part.value.clone()).collect::<Vec<_>>().join(", ")
}

fn link(link: &Link) -> String {
    link.text.as_ref().map_or_else(|| link.url.clone(), |text| format!("{text}: {}", link.url))
}

fn education(education: &Education) -> String {
    let mut words = education.levels.iter().map(spoken).collect::<Vec<_>>().join(" or ");
    if !education.fields.is_empty() {
        let _ = write!(words, " in {}", education.fields.join(", "));
    }
    if education.or_equivalent {
        words.push_str(", or equivalent");
    }
    needed(words, education.need)
}

fn with_level(language: &str, level: Option<&str>) -> String {
    level.map_or_else(|| language.to_owned(), |level| format!("{language} {level}"))
}
