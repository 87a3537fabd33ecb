//! Which country a zone belongs to, for names that several countries use. Compiled by the project's authors.

pub(crate) use super::super::tables::COUNTRY_WORDS;

use chrono_tz::Tz;

/// The country of a zone that shares its name with another country's zone.
pub(crate) const fn country_of(zone: Tz) -> Option<&'static str> {
    Some(match zone {
        Tz::America__Chicago
        | Tz::America__New_York
        | Tz::America__Denver
        | Tz::America__Los_Angeles
        | Tz::America__Phoenix => "US",
        Tz::America__Puerto_Rico => "PR",
        Tz::America__Halifax | Tz::America__Toronto | Tz::America__Vancouver | Tz::America__St_Johns => "CA",
        Tz::America__Havana => "CU",
        Tz::America__Mexico_City => "MX",
        Tz::America__Manaus | Tz::America__Sao_Paulo => "BR",
        Tz::Asia__Shanghai => "CN",
        Tz::Asia__Kolkata => "IN",
        Tz::Asia__Jerusalem => "IL",
        Tz::Asia__Riyadh => "SA",
        Tz::Asia__Dhaka => "BD",
        Tz::Asia__Dubai => "AE",
        Tz::Asia__Yerevan => "AM",
        Tz::Asia__Manila => "PH",
        Tz::Atlantic__South_Georgia => "GS",
        Tz::Australia__Sydney | Tz::Australia__Melbourne => "AU",
        Tz::Australia__Brisbane | Tz::Australia__Adelaide | Tz::Australia__Darwin | Tz::Australia__Perth => "AU",
        Tz::Europe__London => "GB",
        Tz::Europe__Dublin => "IE",
        Tz::Europe__Berlin => "DE",
        Tz::Europe__Athens => "GR",
        _ => return None,
    })
}

/// The zone that the name of an American zone stands for in another country, as "Eastern" does in Australia.
pub(crate) fn homonym(zone: Tz, country: &str) -> Option<Tz> {
    match (zone, country) {
        (Tz::America__New_York, "AU") => Some(Tz::Australia__Sydney),
        (Tz::America__Chicago, "AU") => Some(Tz::Australia__Adelaide),
        _ => None,
    }
}

#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const WORDS: &[(&str, &str)] = &[
    ("abu dhabi", "AE"), ("adelaide", "AU"), ("ahmedabad", "IN"), ("armenia", "AM"), ("aud", "AU"),
    ("australia", "AU"),
    ("australian", "AU"), ("bangalore", "IN"), ("bangladesh", "BD"), ("beijing", "CN"), ("bengaluru", "IN"),
    ("brazil", "BR"),
    ("brisbane", "AU"), ("britain", "GB"), ("canada", "CA"), ("canberra", "AU"), ("chennai", "IN"), ("china", "CN"),
    ("chinese", "CN"), ("cork", "IE"), ("cuba", "CU"), ("delhi", "IN"), ("dhaka", "BD"), ("dubai", "AE"),
    ("dublin", "IE"),
    ("england", "GB"), ("galway", "IE"), ("gurgaon", "IN"), ("gurugram", "IN"), ("guangzhou", "CN"), ("haifa", "IL"),
    ("havana", "CU"), ("hyderabad", "IN"),
    ("india", "IN"), ("indian", "IN"), ("inr", "IN"), ("ireland", "IE"), ("irish", "IE"), ("israel", "IL"),
    ("israeli", "IL"),
    ("jeddah", "SA"), ("jerusalem", "IL"), ("kolkata", "IN"), ("limerick", "IE"), ("london", "GB"), ("lpa", "IN"),
    ("manaus", "BR"),
    ("manchester", "GB"), ("manila", "PH"), ("melbourne", "AU"), ("mexico", "MX"), ("mumbai", "IN"), ("noida", "IN"),
    ("perth", "AU"), ("pune", "IN"), ("puerto rico", "PR"), ("riyadh", "SA"), ("saudi", "SA"), ("saudi arabia", "SA"),
    ("scotland", "GB"), ("shanghai", "CN"),
    ("shenzhen", "CN"), ("sydney", "AU"), ("tel aviv", "IL"), ("uae", "AE"), ("uk", "GB"), ("united kingdom", "GB"),
    ("united states", "US"), ("usa", "US"),
    ("wales", "GB"), ("yerevan", "AM"),
];
