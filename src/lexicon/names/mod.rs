//! Names that are of no language: places, zones, currencies and skills, one row a line.
//!
//! Each file begins with lines behind `#` that say what its columns hold, where they come from and under which licence.
//! Columns are parted by a tab, the entries of a column that holds several by `|`, and empty columns at the end are left
//! out. Rows are sorted. A new name is one row, then `cargo run --example tables --features train`.

use super::geo::{City, Subdivision};
use super::layout::{Encode, Pool};
use super::money::MoneyWord;
use super::skills::Surface;
use super::time_zones::Standing;
use crate::token::fold::folded;
use chrono_tz::Tz;
use std::collections::HashSet;

const CITIES: &str = include_str!("cities.tsv");
const CITIES_DOUBTFUL: &str = include_str!("cities_doubtful.tsv");
const COUNTRIES: &str = include_str!("countries.tsv");
const COUNTRY_WORDS: &str = include_str!("country_words.tsv");
const CURRENCIES: &str = include_str!("currencies.tsv");
const REGIONS: &str = include_str!("regions.tsv");
const SUBDIVISIONS: &str = include_str!("subdivisions.tsv");
const SUBDIVISION_CODES: &str = include_str!("subdivision_codes.tsv");
const ZONES: &str = include_str!("zones.tsv");
const ZONES_CLDR: &str = include_str!("zones_cldr.tsv");
const ZONES_WINDOWS: &str = include_str!("zones_windows.tsv");
const ZONE_GROUPS: &str = include_str!("zone_groups.tsv");
const SKILLS: [&str; 10] = [
    include_str!("skills/programming.tsv"),
    include_str!("skills/data.tsv"),
    include_str!("skills/cloud.tsv"),
    include_str!("skills/design.tsv"),
    include_str!("skills/business.tsv"),
    include_str!("skills/certificates.tsv"),
    include_str!("skills/commerce.tsv"),
    include_str!("skills/engineering.tsv"),
    include_str!("skills/health.tsv"),
    include_str!("skills/trades.tsv"),
];
const SOFT_SKILLS: &str = include_str!("skills/soft.tsv");
const SKILLS_IN_CAPITALS: &str = include_str!("skills/capitals.tsv");
const SKILLS_DOUBTFUL: &str = include_str!("skills/doubtful.tsv");
const SKILLS_ORDINARY: &str = include_str!("skills/ordinary.tsv");
const NAMESAKES: &str = include_str!("skills/namesakes.tsv");

/// A phrase and what it names.
type Named<T> = (&'static str, T);

/// The lines of a file that hold a row.
fn lines(file: &'static str) -> impl Iterator<Item = &'static str> + Clone {
    file.lines().filter(|line| !line.starts_with('#'))
}

/// The rows of a file by their columns.
fn rows<const COLUMNS: usize>(file: &'static str) -> impl Iterator<Item = [&'static str; COLUMNS]> + Clone {
    lines(file).map(|line| {
        let mut columns = [""; COLUMNS];
        for (at, column) in line.split('\t').enumerate() {
            assert!(at < COLUMNS, "more than {COLUMNS} columns: {line:?}");
            columns[at] = column;
        }
        columns
    })
}

/// The entries of a column that holds several.
fn entries(column: &'static str) -> impl Iterator<Item = &'static str> {
    column.split('|').filter(|entry| !entry.is_empty())
}

/// A phrase in folded form, for as long as the tables are laid out.
fn kept(phrase: &str) -> &'static str {
    Box::leak(folded(phrase).into_boxed_str())
}

/// Rows of which each phrase stands once, the first one of those that fold alike.
fn once<T>(rows: impl Iterator<Item = Named<T>>) -> Vec<Named<T>> {
    let mut seen = HashSet::new();
    rows.filter(|(phrase, _)| seen.insert(*phrase)).collect()
}

pub(super) fn cities() -> Vec<Named<City>> {
    let city = |[phrase, name, country, region, thousands]: [&'static str; 5]| {
        (phrase, (name, country, region, thousands.parse().expect("inhabitants are a number of thousands")))
    };
    rows(CITIES).map(city).collect()
}

pub(super) fn cities_doubtful() -> Vec<&'static str> {
    lines(CITIES_DOUBTFUL).collect()
}

/// Codes of countries, each with the country's code in capitals and its English name.
pub(super) fn country_codes() -> Vec<Named<(&'static str, &'static str)>> {
    rows::<4>(COUNTRIES).map(|[code, name, ..]| (kept(code), (code, name))).collect()
}

pub(super) fn countries() -> Vec<Named<&'static str>> {
    let names = |[code, _, names, _]: [&'static str; 4]| entries(names).map(move |name| (name, code));
    rows(COUNTRIES).flat_map(names).collect()
}

pub(super) fn countries_doubtful() -> Vec<Named<&'static str>> {
    let names = |[code, _, _, names]: [&'static str; 4]| entries(names).map(move |name| (name, code));
    rows(COUNTRIES).flat_map(names).collect()
}

pub(super) fn country_words() -> Vec<Named<&'static str>> {
    rows(COUNTRY_WORDS).map(|[word, country]| (word, country)).collect()
}

pub(super) fn currencies() -> Vec<Named<MoneyWord>> {
    rows(CURRENCIES).map(|[word, code]| (word, MoneyWord::currency(code))).collect()
}

/// A region's usual name and its countries.
pub(super) type RegionSource = (&'static str, Vec<&'static str>);

pub(super) fn regions() -> Vec<Named<RegionSource>> {
    let names = |[name, countries, clear, doubtful]: [&'static str; 4]| {
        let region = move |phrase| (phrase, (name, entries(countries).collect()));
        entries(clear).chain(entries(doubtful)).map(region)
    };
    rows(REGIONS).flat_map(names).collect()
}

pub(super) fn regions_doubtful() -> Vec<&'static str> {
    rows::<4>(REGIONS).flat_map(|[.., doubtful]| entries(doubtful)).collect()
}

pub(super) fn subdivisions() -> Vec<Named<Subdivision>> {
    rows(SUBDIVISIONS).map(|[phrase, code, name, country]| (phrase, (code, name, country))).collect()
}

pub(super) fn subdivision_codes() -> Vec<Named<Subdivision>> {
    rows(SUBDIVISION_CODES).map(|[code, name, country]| (code, (code, name, country))).collect()
}

/// The zones that a name may mean, and how far it speaks for itself: [`super::time_zones::ZoneName`] as it is laid out.
#[derive(Clone, Debug)]
pub(super) struct ZoneSource {
    standing: Standing,
    zones: Vec<Tz>,
}

impl Encode for ZoneSource {
    fn encode(&self, pool: &mut Pool) -> u32 {
        (self.standing, self.zones.clone()).encode(pool)
    }
}

fn zones_of(column: &'static str) -> Vec<Tz> {
    entries(column).map(|zone| zone.parse().expect("a zone of the IANA database")).collect()
}

fn zones_in(file: &'static str) -> impl Iterator<Item = Named<ZoneSource>> {
    rows(file).map(|[phrase, standing, zones]| {
        let standing = match standing {
            "code" => Standing::Code,
            "capitals" => Standing::Capitals,
            "weak" => Standing::Weak,
            "name" => Standing::Name,
            "place" => Standing::Place,
            other => panic!("{phrase:?} stands as {other:?}"),
        };
        (phrase, ZoneSource { standing, zones: zones_of(zones) })
    })
}

pub(super) fn zones() -> Vec<Named<ZoneSource>> {
    [ZONES, ZONES_WINDOWS, ZONES_CLDR].into_iter().flat_map(zones_in).collect()
}

/// The abbreviations among the names of zones.
pub(super) fn zone_codes() -> Vec<Named<ZoneSource>> {
    let code = |zone: &ZoneSource| matches!(zone.standing, Standing::Code | Standing::Capitals | Standing::Weak);
    zones_in(ZONES).filter(|(_, zone)| code(zone)).collect()
}

pub(super) fn zone_groups() -> Vec<Named<Vec<Tz>>> {
    let words = |[_, zones, words]: [&'static str; 3]| entries(words).map(move |word| (word, zones_of(zones)));
    rows(ZONE_GROUPS).flat_map(words).collect()
}

/// Each name and each other way to write it, with the name.
fn surfaces(file: &'static str) -> impl Iterator<Item = Named<Surface>> {
    rows(file).flat_map(|[name, aliases]| {
        std::iter::once(name).chain(entries(aliases)).map(move |surface| (surface, (name, surface)))
    })
}

pub(super) fn skills() -> Vec<Named<Surface>> {
    SKILLS.into_iter().flat_map(surfaces).collect()
}

pub(super) fn soft_skills() -> Vec<Named<Surface>> {
    surfaces(SOFT_SKILLS).collect()
}

/// Names by their words, with the capitals that they need.
pub(super) fn skills_in_capitals() -> Vec<Named<&'static str>> {
    once(lines(SKILLS_IN_CAPITALS).map(|name| (kept(name), name)))
}

pub(super) fn skills_doubtful() -> Vec<Named<()>> {
    once(lines(SKILLS_DOUBTFUL).map(|name| (kept(name), ())))
}

/// Names with the words before them that make them ordinary.
pub(super) fn ordinary_before() -> Vec<Named<()>> {
    let phrases =
        |[name, before, _]: [&'static str; 3]| entries(before).map(move |words| (kept(&format!("{words} {name}")), ()));
    once(rows(SKILLS_ORDINARY).flat_map(phrases))
}

/// Names with the words behind them that do so.
pub(super) fn ordinary_behind() -> Vec<Named<()>> {
    let phrases =
        |[name, _, behind]: [&'static str; 3]| entries(behind).map(move |words| (kept(&format!("{name} {words}")), ()));
    once(rows(SKILLS_ORDINARY).flat_map(phrases))
}

pub(super) fn namesakes() -> Vec<&'static str> {
    lines(NAMESAKES).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Files by their names, and what their rows are sorted by.
    fn files() -> Vec<(String, &'static str)> {
        let named = [
            ("cities", CITIES),
            ("cities_doubtful", CITIES_DOUBTFUL),
            ("countries", COUNTRIES),
            ("country_words", COUNTRY_WORDS),
            ("currencies", CURRENCIES),
            ("regions", REGIONS),
            ("subdivisions", SUBDIVISIONS),
            ("subdivision_codes", SUBDIVISION_CODES),
            ("zones", ZONES),
            ("zones_cldr", ZONES_CLDR),
            ("zones_windows", ZONES_WINDOWS),
            ("zone_groups", ZONE_GROUPS),
            ("soft skills", SOFT_SKILLS),
            ("skills in capitals", SKILLS_IN_CAPITALS),
            ("skills_doubtful", SKILLS_DOUBTFUL),
            ("skills_ordinary", SKILLS_ORDINARY),
            ("namesakes", NAMESAKES),
        ];
        let skills = SKILLS.into_iter().map(|file| (format!("skills: {:?}", file.lines().next()), file));
        named.into_iter().map(|(name, file)| (name.to_owned(), file)).chain(skills).collect()
    }

    #[test]
    fn rows_are_sorted_and_stand_once() {
        for (name, file) in files() {
            let first = |line: &'static str| line.split('\t').next().unwrap_or_default().to_lowercase();
            let lines: Vec<_> = lines(file).collect();
            for pair in lines.windows(2) {
                assert!(first(pair[0]) <= first(pair[1]), "{name}: {:?} stands behind {:?}", pair[1], pair[0]);
            }
            let mut seen = HashSet::new();
            for line in lines {
                assert!(!line.trim().is_empty() && line == line.trim_end(), "{name}: blanks: {line:?}");
                assert!(seen.insert(line), "{name}: {line:?} stands twice");
            }
        }
    }

    #[test]
    fn files_name_their_source() {
        for (name, file) in files() {
            let head: Vec<_> = file.lines().take_while(|line| line.starts_with('#')).collect();
            assert!(
                head.iter().any(|line| line.contains("ompiled by") || line.contains("Source: ")),
                "{name}: {head:?}"
            );
            assert!(lines(file).count() + head.len() == file.lines().count(), "{name}: a note among the rows");
        }
    }

    #[track_caller]
    fn check_folded(name: &str, phrases: impl IntoIterator<Item = &'static str>) {
        for phrase in phrases {
            assert_eq!(folded(phrase), phrase, "{name}");
        }
    }

    #[test]
    fn phrases_are_folded() {
        check_folded("cities", cities().iter().map(|row| row.0));
        check_folded("cities_doubtful", cities_doubtful());
        check_folded("countries", countries().iter().chain(&countries_doubtful()).map(|row| row.0));
        check_folded("country_words", country_words().iter().map(|row| row.0));
        check_folded("currencies", currencies().iter().map(|row| row.0));
        check_folded("regions", regions().iter().map(|row| row.0));
        check_folded("subdivisions", subdivisions().iter().map(|row| row.0));
        check_folded("zones", zones().iter().map(|row| row.0));
        check_folded("zone_groups", zone_groups().iter().map(|row| row.0));
        check_folded("namesakes", namesakes());
    }

    #[test]
    fn codes_are_those_of_countries() {
        let codes: HashSet<_> = country_codes().iter().map(|(_, (code, _))| *code).collect();
        assert_eq!(codes.len(), country_codes().len());
        let code = |code: &&str| assert!(codes.contains(*code), "{code:?} is no country's");
        cities().iter().map(|(_, city)| city.1).for_each(|one| code(&one));
        subdivisions().iter().chain(&subdivision_codes()).map(|(_, row)| row.2).for_each(|one| code(&one));
        country_words().iter().map(|row| row.1).for_each(|one| code(&one));
        regions().iter().flat_map(|(_, row)| row.1.clone()).for_each(|one| code(&one));
    }

    #[test]
    fn names_stand_once() {
        #[track_caller]
        fn check(names: impl IntoIterator<Item = &'static str>) {
            let mut seen = HashSet::new();
            for name in names {
                assert!(seen.insert(name.to_lowercase()), "{name:?} stands twice");
            }
        }
        check(countries().iter().chain(&countries_doubtful()).map(|row| row.0));
        check(regions().iter().map(|row| row.0));
        check(zones().iter().map(|row| row.0));
        check(zone_groups().iter().map(|row| row.0));
        check(skills().iter().map(|row| row.0));
        check(soft_skills().iter().map(|row| row.0));
    }

    #[test]
    fn doubtful_names_are_names() {
        let cities: HashSet<_> = cities().iter().map(|row| row.0).collect();
        assert!(cities_doubtful().iter().all(|name| cities.contains(name)));
    }
}
