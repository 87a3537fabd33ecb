//! Rules about time zones: what their names mean, likeliest first, and what is wrong with them.

use super::Bounds;
use crate::diagnostic::{Code, Sink};
use crate::grammar::{Facts, Named, Offset, Zone, ZoneRule};
use crate::lexicon::time_zones::{COUNTRY_WORDS, country_of, homonym};
use crate::outline::Range;
use crate::posting::{Hours, Posting, RegionRule, TimeZoneRule, UtcOffset, ZoneMention};
use crate::source::Text;
use crate::span::Spanned;
use crate::token::Word;
use crate::work;
use chrono::{NaiveDate, NaiveTime, Offset as _, TimeZone};
use chrono_tz::{OffsetComponents, Tz};
use std::collections::{HashMap, HashSet};

/// Fills the rules about time zones.
pub(super) fn resolve(
    text: &Text<'_>,
    range: Range,
    facts: &Facts<'_>,
    bounds: Bounds<'_>,
    posting: &mut Posting,
    sink: &mut Sink,
) {
    for &(start, end) in &facts.zones.bad_offsets {
        let words = &text.text[start..end];
        let message = format!("`{words}` is no offset: clocks are between UTC-12:00 and UTC+14:00");
        sink.report(Code::BadOffset, text.span(start, end), message);
    }
    for &(start, end) in &facts.zones.bad_hours {
        let words = &text.text[start..end];
        sink.report(Code::BadHours, text.span(start, end), format!("`{words}` are no hours of a day"));
    }
    let rules = &facts.zones.rules;
    let unclear = rules.iter().flat_map(|rule| &rule.zones).any(may_be_elsewhere);
    let home = if unclear { Home::of(&text.text[range.0..range.1], rules, posting) } else { Home::default() };
    let (zones, facts_of_a_kind) = (bounds.limits.zones, bounds.limits.facts);
    let mut reported = HashSet::new();
    let mut known = HashSet::new();
    let mut room = facts_of_a_kind;
    let (mut left_out, mut no_room) = (facts.zones.left_out, facts.zones.no_room);
    for written in rules {
        let mut rule = self::rule(text, written, &home, sink, &mut reported);
        if !known.insert((rule.span, rule.value.kind)) {
            continue;
        }
        // A group of zones is one name as written and several zones here.
        if rule.value.zones.len() > zones {
            rule.value.zones.truncate(zones);
            left_out.get_or_insert(written.range.0);
        }
        let Some(less) = room.checked_sub(rule.value.zones.len()) else {
            no_room.get_or_insert(written.range.0);
            break;
        };
        room = less;
        posting.time_zones.push(rule);
    }
    if let Some(from) = left_out {
        sink.limit(zones, "zones of a rule", bounds.left_out(text, from));
    }
    if let Some(from) = no_room {
        sink.limit(facts_of_a_kind, "zones in the rules of a posting", bounds.left_out(text, from));
    }
}

/// Whether the name is one that several countries use.
fn may_be_elsewhere(zone: &Zone) -> bool {
    let Named::Either(zones) = zone.named else { return false };
    zones.len() > 1 || zones.first().is_some_and(|zone| homonym(zone, "AU").is_some())
}

/// The countries that a posting speaks of, the surest first.
#[derive(Debug, Default)]
struct Home {
    /// Each once.
    countries: Vec<String>,
    /// How early each stands.
    ranks: HashMap<String, usize>,
}

impl Home {
    /// Its places, then its regions of one country, then its clear zones, then the words of the text.
    fn of(text: &str, rules: &[ZoneRule], posting: &Posting) -> Self {
        let mut home = Self::default();
        posting.places.iter().filter_map(|place| place.value.country.as_deref()).for_each(|country| home.add(country));
        for region in &posting.regions {
            if let ([country], RegionRule::Include) = (region.value.countries.as_slice(), region.value.rule) {
                home.add(country);
            }
        }
        for zone in rules.iter().flat_map(|rule| &rule.zones) {
            if let Named::Either(zones) = zone.named
                && let (Some(only), 1) = (zones.first(), zones.len())
                && homonym(only, "AU").is_none()
                && let Some(country) = country_of(only)
            {
                home.add(country);
            }
        }
        if home.countries.is_empty()
            && let Some(country) = Self::said(text)
        {
            home.add(country);
        }
        home
    }

    fn add(&mut self, country: &str) {
        if !self.ranks.contains_key(country) {
            self.ranks.insert(country.to_owned(), self.countries.len());
            self.countries.push(country.to_owned());
        }
    }

    /// The country that the words of the posting name most often.
    fn said(text: &str) -> Option<&'static str> {
        let mut counts: Vec<(&'static str, usize)> = Vec::new();
        let mut words: Vec<Word> = Vec::with_capacity(text.len() / 6);
        crate::lexicon::split_into(text, &mut words);
        for at in 0..words.len() {
            let Some((_, country)) = COUNTRY_WORDS.longest(&words[at..]) else { continue };
            match counts.iter_mut().find(|(known, _)| *known == country) {
                Some((_, count)) => *count += 1,
                None => counts.push((country, 1)),
            }
        }
        counts.into_iter().max_by_key(|(_, count)| *count).map(|(country, _)| country)
    }

    /// How early the country stands; absent ones last.
    fn rank(&self, zone: Tz) -> usize {
        country_of(zone).and_then(|country| self.ranks.get(country)).copied().unwrap_or(usize::MAX)
    }
}

fn rule(
    text: &Text<'_>,
    written: &ZoneRule,
    home: &Home,
    sink: &mut Sink,
    reported: &mut HashSet<(usize, usize)>,
) -> Spanned<TimeZoneRule> {
    let mut zones = Vec::with_capacity(written.zones.len());
    for zone in &written.zones {
        mentions(text, zone, home, sink, reported, &mut zones);
    }
    let tolerance = written.tolerance.map(hours);
    let (utc_min, utc_max) = bounds(written, &zones);
    let time = |minutes: u16| NaiveTime::from_hms_opt(u32::from(minutes / 60), u32::from(minutes % 60), 0);
    let hours_of = |(from, to)| Hours::new(time(from)?, time(to)?);
    let value = TimeZoneRule {
        kind: written.kind,
        zones,
        utc_min,
        utc_max,
        tolerance_hours: tolerance,
        overlap_hours: written.overlap.map(hours),
        hours: written.clocks.and_then(hours_of),
        also_located: written.also_located,
    };
    Spanned::new(value, text.span(written.range.0, written.range.1))
}

fn hours(sixtieths: u32) -> f64 {
    f64::from(sixtieths) / 60.0
}

/// The mentions of one zone as written: one, or for a group of zones one for each.
fn mentions(
    text: &Text<'_>,
    zone: &Zone,
    home: &Home,
    sink: &mut Sink,
    reported: &mut HashSet<(usize, usize)>,
    out: &mut Vec<ZoneMention>,
) {
    let words = super::spanned(text, (zone.start, zone.end));
    let utc_offset = stated(zone);
    let mention = |candidates: Vec<Tz>| ZoneMention { text: words.value.clone(), candidates, utc_offset };
    match zone.named {
        Named::All(zones) => out.extend(zones.iter().map(|zone| mention(vec![zone]))),
        Named::One(zone) => out.push(mention(vec![zone])),
        Named::Fixed => out.push(mention(utc_offset.and_then(fixed).into_iter().collect())),
        Named::Either(zones) => {
            let mut candidates = zones.iter().collect::<Vec<Tz>>();
            work::count(home.countries.len());
            for country in &home.countries {
                let more: Vec<Tz> = zones.iter().filter_map(|zone| homonym(zone, country)).collect();
                candidates.extend(more.into_iter().filter(|zone| !zones.iter().any(|known| known == *zone)));
            }
            candidates.dedup();
            candidates.sort_by_key(|zone| home.rank(*zone));
            // An offset beside the name says which one it is.
            if let Some(offset) = utc_offset
                && candidates.iter().any(|zone| standard_offset(*zone) == Some(offset))
            {
                candidates.retain(|zone| standard_offset(*zone) == Some(offset));
            }
            let first = candidates.first().and_then(|zone| standard_offset(*zone));
            let differ = candidates.iter().any(|zone| standard_offset(*zone) != first);
            if differ && reported.insert((zone.start, zone.end)) {
                let names: Vec<&str> = candidates.iter().map(|zone| zone.name()).collect();
                let message = format!("`{}` may be {}; the first is taken", words.value, names.join(" or "));
                sink.report(Code::AmbiguousZone, words.span, message);
            }
            out.push(mention(candidates));
        }
    }
}

fn stated(zone: &Zone) -> Option<UtcOffset> {
    match zone.offset {
        Some(Offset::Minutes(minutes)) => UtcOffset::from_minutes(minutes),
        _ => None,
    }
}

/// The zone of an offset of whole hours, whose names count the other way round.
fn fixed(offset: UtcOffset) -> Option<Tz> {
    const EAST: [Tz; 15] = [
        Tz::Etc__UTC,
        Tz::Etc__GMTMinus1,
        Tz::Etc__GMTMinus2,
        Tz::Etc__GMTMinus3,
        Tz::Etc__GMTMinus4,
        Tz::Etc__GMTMinus5,
        Tz::Etc__GMTMinus6,
        Tz::Etc__GMTMinus7,
        Tz::Etc__GMTMinus8,
        Tz::Etc__GMTMinus9,
        Tz::Etc__GMTMinus10,
        Tz::Etc__GMTMinus11,
        Tz::Etc__GMTMinus12,
        Tz::Etc__GMTMinus13,
        Tz::Etc__GMTMinus14,
    ];
    const WEST: [Tz; 13] = [
        Tz::Etc__UTC,
        Tz::Etc__GMTPlus1,
        Tz::Etc__GMTPlus2,
        Tz::Etc__GMTPlus3,
        Tz::Etc__GMTPlus4,
        Tz::Etc__GMTPlus5,
        Tz::Etc__GMTPlus6,
        Tz::Etc__GMTPlus7,
        Tz::Etc__GMTPlus8,
        Tz::Etc__GMTPlus9,
        Tz::Etc__GMTPlus10,
        Tz::Etc__GMTPlus11,
        Tz::Etc__GMTPlus12,
    ];
    let minutes = offset.minutes();
    if minutes % 60 != 0 {
        return None;
    }
    let hours = usize::from(minutes.unsigned_abs() / 60);
    if minutes < 0 { WEST.get(hours).copied() } else { EAST.get(hours).copied() }
}

/// The offset of a zone's standard time, as of the last rules that are known.
fn standard_offset(zone: Tz) -> Option<UtcOffset> {
    let day = NaiveDate::from_ymd_opt(2025, 1, 15)?.and_hms_opt(12, 0, 0)?;
    let offset = zone.offset_from_utc_datetime(&day);
    // Ireland's law calls its summer time standard and its winter time a saving of minus one hour.
    let saving = offset.dst_offset().num_minutes().max(0);
    let minutes = i64::from(offset.fix().local_minus_utc()) / 60 - saving;
    UtcOffset::from_minutes(i16::try_from(minutes).ok()?)
}

/// Westernmost and easternmost offset, where offsets or a range are stated.
fn bounds(written: &ZoneRule, zones: &[ZoneMention]) -> (Option<UtcOffset>, Option<UtcOffset>) {
    let offset = |mention: &ZoneMention| {
        mention.utc_offset.or_else(|| mention.candidates.first().and_then(|zone| standard_offset(*zone)))
    };
    let offsets: Vec<i32> = zones.iter().filter_map(offset).map(|offset| i32::from(offset.minutes())).collect();
    let (Some(&min), Some(&max)) = (offsets.iter().min(), offsets.iter().max()) else { return (None, None) };
    let utc = |mention: &ZoneMention| matches!(mention.candidates.first(), Some(Tz::UTC | Tz::Etc__UTC));
    let fixed = zones.iter().all(|zone| zone.utc_offset.is_some() || utc(zone));
    let away = written.tolerance.and_then(|sixtieths| i32::try_from(sixtieths).ok());
    let (west, east) = match (written.uneven, away) {
        (Some(uneven), _) => uneven,
        (None, Some(away)) if fixed => (-away, away),
        (None, Some(_)) => return (None, None),
        (None, None) if written.is_range || (fixed && written.zones.iter().any(|zone| zone.offset.is_some())) => (0, 0),
        (None, None) => return (None, None),
    };
    let limit = |minutes: i32| UtcOffset::from_minutes(i16::try_from(minutes.clamp(-12 * 60, 14 * 60)).ok()?);
    (limit(min + west), limit(max + east))
}
