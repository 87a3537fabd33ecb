//! Places and regions: homonyms are told apart by the other places of the posting, statements before hints.

use crate::diagnostic::{Code, Sink};
use crate::grammar::{Basis, CityName, Facts, PlaceFact};
use crate::lexicon::geo::{City, country_name, subdivision_name};
use crate::lexicon::place::SOLE_CURRENCIES;
use crate::posting::{Place, Posting, Region, RegionRule};
use crate::source::Text;
use crate::span::Spanned;
use crate::token::fold::folded;
use crate::work;
use std::collections::{BTreeSet, HashMap, HashSet};

/// How many times larger the largest of several homonyms must be to be meant without a word about it.
const DOMINANT: u32 = 2;

/// How many times larger the largest must be to be meant though the posting names the country of another: Melbourne is
/// not in Florida because Denver stands beside it.
const DWARFED: u32 = 15;

/// Fills places and regions.
pub(super) fn resolve(text: &Text<'_>, facts: &Facts<'_>, posting: &mut Posting, sink: &mut Sink) {
    let include = |fact: &&PlaceFact| fact.rule != Some(RegionRule::Exclude);
    let best = facts.places.iter().filter(include).map(|fact| fact.basis).min();
    let plain = |fact: &PlaceFact| fact.basis != Basis::Hint || best == Some(Basis::Hint);
    let mut known: BTreeSet<&str> =
        facts.places.iter().filter(include).filter(|fact| plain(fact)).filter_map(|fact| fact.country).collect();
    // A town that is only hinted at counts where the statements name its country and no town.
    let town = facts.places.iter().any(|fact| plain(fact) && fact.city.is_some());
    let fits = |fact: &PlaceFact, known: &BTreeSet<&str>| {
        !town && fact.city.is_some_and(|city| city.rows.iter().any(|row| known.contains(row.1)))
    };
    let stated: Vec<&PlaceFact> = facts
        .places
        .iter()
        .filter(|fact| plain(fact) || fits(fact, &known) || fact.rule == Some(RegionRule::Exclude))
        .collect();
    if known.is_empty() {
        known.extend(&facts.countries);
    }
    let mut found = Found::default();
    for fact in stated {
        let span = text.span(fact.range.0, fact.range.1);
        if let Some((name, countries)) = fact.region {
            let written = text.text.get(fact.range.0..fact.range.1).unwrap_or_default();
            let region = Region {
                name: region_name(name, written),
                countries: countries.iter().map(|code| (*code).to_owned()).collect(),
                rule: fact.rule.unwrap_or(RegionRule::Include),
                part: false,
            };
            found.region(posting, Spanned::new(region, span));
            continue;
        }
        if let Some(rule) = fact.rule
            && fact.city.is_none()
            && let Some(country) = fact.country
        {
            let name = fact.subdivision.map(|s| s.1).or_else(|| country_name(country)).unwrap_or(country);
            let part = fact.subdivision.is_some();
            let region = Region { name: name.to_owned(), countries: vec![country.to_owned()], rule, part };
            found.region(posting, Spanned::new(region, span));
        }
        if fact.rule != Some(RegionRule::Exclude) {
            found.place(posting, Spanned::new(place(text, fact, &known, sink), span));
        }
    }
}

/// Gives towns that may be anywhere the country whose money is paid, where only one country has that money and the
/// posting names no country at all.
pub(super) fn by_currency(posting: &mut Posting) {
    let named = posting.places.iter().any(|place| place.value.country.is_some()) || !posting.regions.is_empty();
    let Some(currency) = posting.pay.iter().find_map(|pay| pay.value.currency.as_deref()).filter(|_| !named) else {
        return;
    };
    let alike = posting.pay.iter().all(|pay| pay.value.currency.as_deref().is_none_or(|other| other == currency));
    let country = SOLE_CURRENCIES.iter().find(|(code, _)| *code == currency).map(|(_, country)| *country);
    let Some(country) = country.filter(|_| alike) else { return };
    for place in posting.places.iter_mut().filter(|place| place.value.city.is_some()) {
        place.value.country = Some(country.to_owned());
    }
}

/// The usual name; the short form where the text has it.
fn region_name(name: &str, written: &str) -> String {
    let short = written.len() > 1 && written.len() <= 6 && written.chars().all(|c| c.is_ascii_uppercase());
    if short { written.to_owned() } else { name.to_owned() }
}

/// What was found so far, by name.
#[derive(Default)]
struct Found {
    regions: HashSet<(String, RegionRule)>,
    /// The places of each city, by its folded name; those without a city under none.
    places: HashMap<Option<String>, Vec<usize>>,
}

impl Found {
    /// Adds a region where it is new.
    fn region(&mut self, posting: &mut Posting, region: Spanned<Region>) {
        if self.regions.insert((region.value.name.clone(), region.value.rule)) {
            posting.regions.push(region);
        }
    }

    /// Adds a place, or what it adds to one that is there.
    fn place(&mut self, posting: &mut Posting, place: Spanned<Place>) {
        if place.value == Place::default() {
            return;
        }
        let new = &place.value;
        // One city is in few regions and countries, and so many are without a city.
        let alike = self.places.entry(new.city.as_deref().map(folded)).or_default();
        work::count(alike.len());
        for old in alike.iter() {
            let old = &mut posting.places[*old];
            let agrees = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
            let within = new.city.is_some() || old.value.region == new.region;
            if within && agrees(&old.value.region, &new.region) && agrees(&old.value.country, &new.country) {
                let more = |p: &Place| usize::from(p.region.is_some()) + usize::from(p.country.is_some());
                if more(new) > more(&old.value) {
                    *old = place;
                }
                return;
            }
        }
        alike.push(posting.places.len());
        posting.places.push(place);
    }
}

fn place(text: &Text<'_>, fact: &PlaceFact, known: &BTreeSet<&str>, sink: &mut Sink) -> Place {
    let mut place = Place {
        city: None,
        region: fact.subdivision.map(|s| s.1.to_owned()),
        country: fact.country.map(str::to_owned),
    };
    let Some(city) = fact.city else { return place };
    let rows = || {
        city.rows.iter().filter(|row| {
            fact.country.is_none_or(|c| c == row.1) && fact.subdivision.is_none_or(|s| row.2 == s.0 || row.2 == s.1)
        })
    };
    place.city = Some(city_name(text, &city, rows().next()));
    if fact.country.is_none()
        && let Some(row) = homonym(rows(), known)
    {
        place.country = Some(row.1.to_owned());
    } else if fact.country.is_none() && city.rows.len() > 1 {
        let mut countries: Vec<&str> = rows().filter_map(|row| country_name(row.1)).collect();
        countries.dedup();
        if countries.len() > 1 {
            let name = place.city.as_deref().unwrap_or_default();
            let message = format!("`{name}` may be in {}", countries.join(" or "));
            sink.report(Code::AmbiguousPlace, text.span(city.range.0, city.range.1), message);
        }
    }
    if place.region.is_none() && place.country.is_some() {
        let mut same = rows().filter(|row| place.country.as_deref() == Some(row.1));
        if let (Some(row), None) = (same.next(), same.next())
            && !row.2.is_empty()
        {
            place.region = Some(subdivision_name(row.2, row.1).to_owned());
        }
    }
    place
}

/// The city that is meant: in a country that the posting names, the only one, or by far the largest.
fn homonym(rows: impl Iterator<Item = City> + Clone, known: &BTreeSet<&str>) -> Option<City> {
    let largest = rows.clone().max_by_key(|row| row.3)?;
    if let Some(row) = rows.clone().filter(|row| known.contains(row.1)).max_by_key(|row| row.3)
        && u32::from(largest.3) < u32::from(row.3) * DWARFED
    {
        return Some(row);
    }
    let rival = rows.filter(|row| row.1 != largest.1).map(|row| row.3).max().unwrap_or(0);
    (u32::from(largest.3) >= u32::from(rival) * DOMINANT).then_some(largest)
}

/// The name as the text has it; abbreviations and areas by the city that they stand for.
fn city_name(text: &Text<'_>, city: &CityName, row: Option<City>) -> String {
    let written = text.text.get(city.range.0..city.range.1).unwrap_or_default();
    let written: String = written.split_whitespace().collect::<Vec<_>>().join(" ");
    let upper = written.chars().all(|c| !c.is_lowercase());
    let lower = written.chars().all(|c| !c.is_uppercase());
    let canonical = row.or_else(|| city.rows.first()).map(|row| row.0);
    let Some(canonical) = canonical else {
        return if upper || lower { titled(&written) } else { written };
    };
    if (upper || lower) && (written.len() <= 4 || folded(canonical) == folded(&written)) {
        return canonical.to_owned();
    }
    let area = ["area", "city", "valley", "greater", "metro", "region", "kommun", "dc", "d c"];
    let form = folded(&written);
    if form.split(' ').count() > 1 && area.iter().any(|word| form.split(' ').any(|w| w == *word)) {
        return canonical.to_owned();
    }
    if upper || lower { titled(&written) } else { written }
}

fn titled(written: &str) -> String {
    let mut out = String::with_capacity(written.len());
    let mut start = true;
    for c in written.chars() {
        if start {
            out.extend(c.to_uppercase());
        } else {
            out.extend(c.to_lowercase());
        }
        start = !c.is_alphanumeric();
    }
    out
}
