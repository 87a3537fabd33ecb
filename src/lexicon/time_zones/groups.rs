//! Words for several time zones at once. Compiled by the project's authors.

use chrono_tz::Tz;

const US: &[Tz] = &[Tz::America__New_York, Tz::America__Chicago, Tz::America__Denver, Tz::America__Los_Angeles];
#[rustfmt::skip]
const CANADA: &[Tz] = &[
    Tz::America__Toronto, Tz::America__Vancouver, Tz::America__Edmonton, Tz::America__Winnipeg, Tz::America__Halifax,
    Tz::America__St_Johns,
];
#[rustfmt::skip]
const NORTH_AMERICA: &[Tz] = &[
    Tz::America__New_York, Tz::America__Chicago, Tz::America__Denver, Tz::America__Los_Angeles, Tz::America__Halifax,
];
#[rustfmt::skip]
const LATIN_AMERICA: &[Tz] = &[
    Tz::America__Sao_Paulo, Tz::America__Argentina__Buenos_Aires, Tz::America__Santiago, Tz::America__Bogota,
    Tz::America__Mexico_City,
];
#[rustfmt::skip]
const AMERICAS: &[Tz] = &[
    Tz::America__New_York, Tz::America__Chicago, Tz::America__Denver, Tz::America__Los_Angeles, Tz::America__Halifax,
    Tz::America__Sao_Paulo, Tz::America__Argentina__Buenos_Aires, Tz::America__Santiago, Tz::America__Bogota,
    Tz::America__Mexico_City,
];
const EUROPE: &[Tz] = &[Tz::Europe__London, Tz::Europe__Berlin, Tz::Europe__Athens];
#[rustfmt::skip]
const EMEA: &[Tz] = &[
    Tz::Europe__London, Tz::Europe__Berlin, Tz::Europe__Athens, Tz::Africa__Lagos, Tz::Africa__Johannesburg,
    Tz::Africa__Nairobi, Tz::Asia__Dubai,
];
#[rustfmt::skip]
const ASIA_PACIFIC: &[Tz] = &[
    Tz::Asia__Kolkata, Tz::Asia__Bangkok, Tz::Asia__Singapore, Tz::Asia__Tokyo, Tz::Australia__Sydney,
    Tz::Pacific__Auckland,
];
const ASIA: &[Tz] = &[Tz::Asia__Kolkata, Tz::Asia__Bangkok, Tz::Asia__Singapore, Tz::Asia__Tokyo];
const NORDICS: &[Tz] = &[Tz::Europe__Stockholm, Tz::Europe__Helsinki, Tz::Atlantic__Reykjavik];
const DACH: &[Tz] = &[Tz::Europe__Berlin];
const BALTICS: &[Tz] = &[Tz::Europe__Vilnius];
const BRITAIN_AND_IRELAND: &[Tz] = &[Tz::Europe__London, Tz::Europe__Dublin];
#[rustfmt::skip]
const AUSTRALIA: &[Tz] = &[
    Tz::Australia__Sydney, Tz::Australia__Brisbane, Tz::Australia__Adelaide, Tz::Australia__Darwin, Tz::Australia__Perth,
];
#[rustfmt::skip]
const AUSTRALIA_AND_NEW_ZEALAND: &[Tz] = &[
    Tz::Australia__Sydney, Tz::Australia__Brisbane, Tz::Australia__Adelaide, Tz::Australia__Darwin, Tz::Australia__Perth,
    Tz::Pacific__Auckland,
];
const MIDDLE_EAST: &[Tz] = &[Tz::Asia__Dubai, Tz::Asia__Riyadh, Tz::Asia__Jerusalem, Tz::Africa__Cairo];
const AFRICA: &[Tz] = &[Tz::Africa__Lagos, Tz::Africa__Johannesburg, Tz::Africa__Nairobi];

/// Folded word and the zones that mark it out, for use beside "time zones" or "business hours".
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const GROUPS: &[(&str, &[Tz])] = &[
    ("africa", AFRICA), ("african", AFRICA), ("amer", AMERICAS), ("america", US), ("america latina", LATIN_AMERICA),
    ("american", US), ("americas", AMERICAS), ("amerikanische", US), ("amerikanischen", US), ("anz", AUSTRALIA_AND_NEW_ZEALAND),
    ("apac", ASIA_PACIFIC), ("asia", ASIA), ("asia pacific", ASIA_PACIFIC), ("asian", ASIA), ("australia", AUSTRALIA),
    ("australian", AUSTRALIA), ("baltic", BALTICS), ("baltics", BALTICS), ("canada", CANADA), ("canadian", CANADA),
    ("conus", US), ("dach", DACH), ("emea", EMEA), ("eu", EUROPE), ("europa", EUROPE), ("europaische", EUROPE),
    ("europaischen", EUROPE), ("europaischer", EUROPE), ("europe", EUROPE), ("europea", EUROPE), ("europeas", EUROPE),
    ("europeen", EUROPE), ("europeenne", EUROPE), ("europeens", EUROPE), ("europeo", EUROPE), ("european", EUROPE),
    ("european union", EUROPE), ("europeos", EUROPE), ("europese", EUROPE), ("europeu", EUROPE), ("europeus", EUROPE),
    ("europeisk", EUROPE), ("europeiska", EUROPE), ("gcc", MIDDLE_EAST), ("latam", LATIN_AMERICA), ("latin america", LATIN_AMERICA),
    ("latin american", LATIN_AMERICA), ("latinoamerica", LATIN_AMERICA), ("latinoamericana", LATIN_AMERICA),
    ("mena", MIDDLE_EAST), ("middle east", MIDDLE_EAST), ("middle eastern", MIDDLE_EAST), ("nam", NORTH_AMERICA),
    ("namer", NORTH_AMERICA), ("noram", NORTH_AMERICA), ("nordic", NORDICS), ("nordics", NORDICS),
    ("north america", NORTH_AMERICA), ("north american", NORTH_AMERICA), ("oceania", AUSTRALIA_AND_NEW_ZEALAND),
    ("scandinavia", NORDICS), ("scandinavian", NORDICS), ("south america", LATIN_AMERICA), ("south american", LATIN_AMERICA),
    ("the americas", AMERICAS), ("u s", US), ("u s a", US), ("uk and ireland", BRITAIN_AND_IRELAND), ("united states", US),
    ("us", US), ("us based", US), ("usa", US), ("western hemisphere", AMERICAS),
];
