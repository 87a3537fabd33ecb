//! The gazetteer: cities, first-level regions, countries and regions of the world.
//!
//! Cities come from GeoNames (CC BY 4.0), names of countries from Unicode CLDR (Unicode licence), the rest was compiled
//! by the authors; each file names its source.

mod ambiguous;
mod cities_a;
mod cities_b;
mod cities_c_d;
mod cities_e_g;
mod cities_h_j;
mod cities_k;
mod cities_l;
mod cities_m;
mod cities_n_o;
mod cities_p_r;
mod cities_s;
mod cities_t_v;
mod cities_w_z;
mod countries;
mod country_names;
mod country_names_mz;
mod regions;
mod subdivision_codes;
mod subdivisions;
mod subdivisions_mz;

use super::Table;
use super::fold::Word;
use super::table::Row;

/// Name, country, region (a code in the United States, Canada and Australia, a name elsewhere) and inhabitants in
/// thousands.
pub(crate) type City = (&'static str, &'static str, &'static str, u16);
/// ISO 3166-2 code without the country, English name, country.
pub(crate) type Subdivision = (&'static str, &'static str, &'static str);
/// Usual name and countries; none for the whole world.
pub(crate) type RegionRow = (&'static str, &'static [&'static str]);

#[allow(long_running_const_eval, reason = "five thousand names are hashed while the crate is compiled")]
static CITIES: Table<City, 16384> = Table::new(&[
    cities_a::ROWS,
    cities_b::ROWS,
    cities_c_d::ROWS,
    cities_e_g::ROWS,
    cities_h_j::ROWS,
    cities_k::ROWS,
    cities_l::ROWS,
    cities_m::ROWS,
    cities_n_o::ROWS,
    cities_p_r::ROWS,
    cities_s::ROWS,
    cities_t_v::ROWS,
    cities_w_z::ROWS,
]);
static SUBDIVISIONS: Table<Subdivision, 2048> = Table::new(&[subdivisions::ROWS, subdivisions_mz::ROWS]);
static SUBDIVISION_CODES: Table<Subdivision, 1024> = Table::new(&[subdivision_codes::ROWS]);
static COUNTRY_CODES: Table<(&str, &str), 512> = Table::new(&[countries::CODES]);
#[allow(long_running_const_eval, reason = "the names of all countries in eleven languages")]
static COUNTRIES: Table<&str, 4096> = Table::new(&[country_names::ROWS, country_names_mz::ROWS, ambiguous::COUNTRIES]);
pub(super) static REGIONS: Table<RegionRow, 1024> = Table::new(&[regions::ROWS]);
static AMBIGUOUS_CITIES: Table<(), 2048> = Table::new(&[ambiguous::CITIES]);
static AMBIGUOUS_REGIONS: Table<(), 128> = Table::new(&[ambiguous::REGIONS]);

/// Everything that a name may stand for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Named {
    pub(crate) cities: &'static [Row<City>],
    pub(crate) subdivisions: &'static [Row<Subdivision>],
    pub(crate) country: Option<&'static str>,
    pub(crate) region: Option<RegionRow>,
    /// Whether the name is also something else, so that it counts only in a context of places.
    pub(crate) ambiguous: bool,
}

impl Named {
    /// The longest name that the words begin with, and how many words it takes.
    pub(crate) fn read(text: &str, words: &[Word]) -> Option<(usize, Self)> {
        let cities = CITIES.longest_rows(text, words);
        let subdivisions = SUBDIVISIONS.longest_rows(text, words);
        let country = COUNTRIES.longest(text, words);
        let region = REGIONS.longest(text, words);
        let counts = [cities.map(|x| x.0), subdivisions.map(|x| x.0), country.map(|x| x.0), region.map(|x| x.0)];
        let count = counts.into_iter().flatten().max()?;
        let named = Self {
            cities: cities.filter(|x| x.0 == count).map_or(&[], |x| x.1),
            subdivisions: subdivisions.filter(|x| x.0 == count).map_or(&[], |x| x.1),
            country: country.filter(|x| x.0 == count).map(|x| *x.1),
            region: region.filter(|x| x.0 == count).map(|x| *x.1),
            ambiguous: AMBIGUOUS_CITIES.whole(text, &words[..count]).is_some()
                || AMBIGUOUS_REGIONS.whole(text, &words[..count]).is_some()
                || ambiguous_country(text, &words[..count]),
        };
        Some((count, named))
    }

    /// What a code such as `TX`, `DE` or `NSW` may stand for.
    pub(crate) fn code(text: &str, word: &[Word]) -> Option<Self> {
        let named = Self {
            subdivisions: SUBDIVISION_CODES.longest_rows(text, word).map_or(&[], |x| x.1),
            country: COUNTRY_CODES.whole(text, word).map(|row| row.0),
            ..Self::default()
        };
        (named.country.is_some() || !named.subdivisions.is_empty()).then_some(named)
    }
}

fn ambiguous_country(text: &str, words: &[Word]) -> bool {
    static TABLE: Table<&str, 256> = Table::new(&[ambiguous::COUNTRIES]);
    TABLE.whole(text, words).is_some()
}

/// The name of the region that a code stands for, or the region itself where it is no code.
pub(crate) fn subdivision_name(region: &'static str, country: &str) -> &'static str {
    let row = subdivision_codes::ROWS.iter().find(|row| row.1.0 == region && row.1.2 == country);
    row.map_or(region, |row| row.1.1)
}

/// The English name of a country.
pub(crate) fn country_name(code: &str) -> Option<&'static str> {
    countries::CODES.iter().find(|row| row.1.0 == code).map(|row| row.1.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::fold::{Words, folded};

    #[test]
    fn the_gazetteer_is_tidy() {
        let code = |code: &str| countries::CODES.iter().any(|row| row.1.0 == code);
        let mut cities = 0;
        for part in CITIES.parts() {
            assert!(part.is_sorted_by_key(|row| row.0), "homonyms stand side by side: {:?}", part[0]);
            for (name, city) in *part {
                assert_eq!(&folded(name), name);
                assert!(code(city.1), "{name}: {}", city.1);
                let words: Vec<Word> = Words::new(name).collect();
                let (_, rows) = CITIES.longest_rows(name, &words).expect("every name is found");
                assert!(rows.iter().any(|row| row.1 == *city), "{name} {city:?}");
                cities += 1;
            }
        }
        assert!(cities > 4000);
        for (name, row) in SUBDIVISIONS.parts().concat() {
            assert_eq!(folded(name), name);
            assert!(code(row.2), "{name}");
        }
        for (name, row) in COUNTRIES.parts().concat() {
            assert_eq!(folded(name), name);
            assert!(code(row), "{name}");
        }
        for (name, row) in REGIONS.parts().concat() {
            assert_eq!(folded(name), name);
            assert!(row.1.iter().all(|c| code(c)), "{name}");
        }
    }

    #[track_caller]
    fn check(text: &str, cities: usize, subdivisions: usize, country: Option<&str>, region: Option<&str>) {
        let words: Vec<Word> = Words::new(text).collect();
        let (_, named) = Named::read(text, &words).expect("a name");
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
