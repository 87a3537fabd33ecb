//! The gazetteer: cities, first-level regions, countries and regions of the world.
//!
//! The names stand in `names`; each file there names its source.

pub(crate) use super::tables::{
    AMBIGUOUS_CITIES, AMBIGUOUS_COUNTRIES, AMBIGUOUS_REGIONS, CITIES, COUNTRIES, COUNTRY_CODES, REGIONS,
    SUBDIVISION_CODES, SUBDIVISIONS,
};

use super::value::List;
use crate::token::Word;

/// Name, country, region (a code in the United States, Canada and Australia, a name elsewhere) and inhabitants in
/// thousands.
pub(crate) type City = (&'static str, &'static str, &'static str, u16);
/// ISO 3166-2 code without the country, English name, country.
pub(crate) type Subdivision = (&'static str, &'static str, &'static str);
/// Usual name and countries; none for the whole world.
pub(crate) type RegionRow = (&'static str, List<&'static str>);

/// Everything that a name may stand for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Named {
    pub(crate) cities: List<City>,
    pub(crate) subdivisions: List<Subdivision>,
    pub(crate) country: Option<&'static str>,
    pub(crate) region: Option<RegionRow>,
    /// Whether the name is also something else, so that it counts only in a context of places.
    pub(crate) ambiguous: bool,
}

impl Named {
    /// The longest name that the words begin with, and how many words it takes.
    pub(crate) fn read(words: &[Word]) -> Option<(usize, Self)> {
        let cities = CITIES.longest(words);
        let subdivisions = SUBDIVISIONS.longest(words);
        let country = COUNTRIES.longest(words);
        let region = REGIONS.longest(words);
        let counts = [cities.map(|x| x.0), subdivisions.map(|x| x.0), country.map(|x| x.0), region.map(|x| x.0)];
        let count = counts.into_iter().flatten().max()?;
        let name = &words[..count];
        let named = Self {
            cities: cities.filter(|x| x.0 == count).map_or_else(List::default, |x| x.1),
            subdivisions: subdivisions.filter(|x| x.0 == count).map_or_else(List::default, |x| x.1),
            country: country.filter(|x| x.0 == count).map(|x| x.1),
            region: region.filter(|x| x.0 == count).map(|x| x.1),
            ambiguous: AMBIGUOUS_CITIES.whole(name).is_some()
                || AMBIGUOUS_REGIONS.whole(name).is_some()
                || AMBIGUOUS_COUNTRIES.whole(name).is_some(),
        };
        Some((count, named))
    }

    /// What a code such as `TX`, `DE` or `NSW` may stand for.
    pub(crate) fn code(word: &[Word]) -> Option<Self> {
        let named = Self {
            subdivisions: SUBDIVISION_CODES.whole(word).unwrap_or_default(),
            country: COUNTRY_CODES.whole(word).map(|row| row.0),
            ..Self::default()
        };
        (named.country.is_some() || !named.subdivisions.is_empty()).then_some(named)
    }
}

/// The name of the region that a code stands for, or the region itself where it is no code.
pub(crate) fn subdivision_name(region: &'static str, country: &str) -> &'static str {
    let rows = SUBDIVISION_CODES.get(region).unwrap_or_default();
    rows.iter().find(|row| row.0 == region && row.2 == country).map_or(region, |row| row.1)
}

/// The English name of a country.
pub(crate) fn country_name(code: &str) -> Option<&'static str> {
    COUNTRY_CODES.get(code).map(|row| row.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, cities: usize, subdivisions: usize, country: Option<&str>, region: Option<&str>) {
        let words: Vec<Word> = crate::lexicon::words(text);
        let (_, named) = Named::read(&words).expect("a name");
        assert_eq!(named.cities.len(), cities, "cities of {text:?}");
        assert_eq!(named.subdivisions.len(), subdivisions, "subdivisions of {text:?}");
        assert_eq!(named.country, country);
        assert_eq!(named.region.map(|row| row.0), region);
    }

    #[test]
    fn names_are_found() {
        check("Köln", 1, 0, None, None);
        check("Texas", 0, 1, None, None);
        check("Deutschland", 0, 0, Some("DE"), None);
        check("EMEA", 0, 0, None, Some("EMEA"));
        check("United States of America", 0, 0, Some("US"), None);
    }
}
