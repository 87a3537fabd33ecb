//! Regions of the world that postings name, with their countries.
//!
//! Compiled by the authors. EU, EEA, eurozone and Schengen are as of January 2026. `XK` (Kosovo) is user-assigned.
//! "NORAM" is the United States and Canada only; "North America" also holds Mexico.

use super::RegionSource;

/// EU members.
#[rustfmt::skip]
const EU: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
    "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// EEA members.
#[rustfmt::skip]
const EEA: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT",
    "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Eurozone as hiring teams mean it.
#[rustfmt::skip]
const EUROZONE: &[&str] = &[
    "AT", "BE", "BG", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PT",
    "SI", "SK",
];

/// Schengen as hiring teams mean it.
#[rustfmt::skip]
const SCHENGEN: &[&str] = &[
    "AT", "BE", "BG", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IS", "IT", "LI", "LT", "LU",
    "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// DACH members.
#[rustfmt::skip]
const DACH: &[&str] = &[
    "AT", "CH", "DE",
];

/// Nordics as hiring teams mean it.
#[rustfmt::skip]
const NORDICS: &[&str] = &[
    "AX", "DK", "FI", "FO", "GL", "IS", "NO", "SE",
];

/// Scandinavia as hiring teams mean it.
#[rustfmt::skip]
const SCANDINAVIA: &[&str] = &[
    "DK", "NO", "SE",
];

/// Baltics as hiring teams mean it.
#[rustfmt::skip]
const BALTICS: &[&str] = &[
    "EE", "LT", "LV",
];

/// Benelux as hiring teams mean it.
#[rustfmt::skip]
const BENELUX: &[&str] = &[
    "BE", "LU", "NL",
];

/// Iberia as hiring teams mean it.
#[rustfmt::skip]
const IBERIA: &[&str] = &[
    "AD", "ES", "GI", "PT",
];

/// Balkans as hiring teams mean it.
#[rustfmt::skip]
const BALKANS: &[&str] = &[
    "AL", "BA", "BG", "GR", "HR", "ME", "MK", "RO", "RS", "SI", "XK",
];

/// Visegrad as hiring teams mean it.
#[rustfmt::skip]
const VISEGRAD: &[&str] = &[
    "CZ", "HU", "PL", "SK",
];

/// Uk Ireland as hiring teams mean it.
#[rustfmt::skip]
const UK_IRELAND: &[&str] = &[
    "GB", "IE",
];

/// CEE members.
#[rustfmt::skip]
const CEE: &[&str] = &[
    "AL", "BA", "BG", "BY", "CZ", "EE", "HR", "HU", "LT", "LV", "MD", "ME", "MK", "PL", "RO", "RS", "SI", "SK", "UA",
    "XK",
];

/// Eastern Europe as hiring teams mean it.
#[rustfmt::skip]
const EASTERN_EUROPE: &[&str] = &[
    "BG", "BY", "CZ", "HU", "MD", "PL", "RO", "RU", "SK", "UA",
];

/// Western Europe as hiring teams mean it.
#[rustfmt::skip]
const WESTERN_EUROPE: &[&str] = &[
    "AT", "BE", "CH", "DE", "ES", "FR", "GB", "IE", "IT", "LI", "LU", "MC", "NL", "PT",
];

/// Northern Europe as hiring teams mean it.
#[rustfmt::skip]
const NORTHERN_EUROPE: &[&str] = &[
    "AX", "DK", "EE", "FI", "FO", "GB", "GG", "IE", "IM", "IS", "JE", "LT", "LV", "NO", "SE", "SJ",
];

/// Southern Europe as hiring teams mean it.
#[rustfmt::skip]
const SOUTHERN_EUROPE: &[&str] = &[
    "AD", "AL", "BA", "CY", "ES", "GI", "GR", "HR", "IT", "ME", "MK", "MT", "PT", "RS", "SI", "SM", "VA", "XK",
];

/// Europe as hiring teams mean it.
#[rustfmt::skip]
const EUROPE: &[&str] = &[
    "AD", "AL", "AT", "AX", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FO", "FR", "GB",
    "GG", "GI", "GR", "HR", "HU", "IE", "IM", "IS", "IT", "JE", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT",
    "NL", "NO", "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SJ", "SK", "SM", "UA", "VA", "XK",
];

/// GCC members.
#[rustfmt::skip]
const GCC: &[&str] = &[
    "AE", "BH", "KW", "OM", "QA", "SA",
];

/// Middle East as hiring teams mean it.
#[rustfmt::skip]
const MIDDLE_EAST: &[&str] = &[
    "AE", "BH", "CY", "EG", "IL", "IQ", "IR", "JO", "KW", "LB", "OM", "PS", "QA", "SA", "SY", "TR", "YE",
];

/// North Africa as hiring teams mean it.
#[rustfmt::skip]
const NORTH_AFRICA: &[&str] = &[
    "DZ", "EG", "EH", "LY", "MA", "SD", "TN",
];

/// MENA members.
#[rustfmt::skip]
const MENA: &[&str] = &[
    "AE", "BH", "DZ", "EG", "IL", "IQ", "IR", "JO", "KW", "LB", "LY", "MA", "OM", "PS", "QA", "SA", "SY", "TN", "YE",
];

/// Africa as hiring teams mean it.
#[rustfmt::skip]
const AFRICA: &[&str] = &[
    "AO", "BF", "BI", "BJ", "BW", "CD", "CF", "CG", "CI", "CM", "CV", "DJ", "DZ", "EG", "EH", "ER", "ET", "GA", "GH",
    "GM", "GN", "GQ", "GW", "KE", "KM", "LR", "LS", "LY", "MA", "MG", "ML", "MR", "MU", "MW", "MZ", "NA", "NE", "NG",
    "RE", "RW", "SC", "SD", "SH", "SL", "SN", "SO", "SS", "ST", "SZ", "TD", "TG", "TN", "TZ", "UG", "YT", "ZA", "ZM",
    "ZW",
];

/// Sub Saharan Africa as hiring teams mean it.
#[rustfmt::skip]
const SUB_SAHARAN_AFRICA: &[&str] = &[
    "AO", "BF", "BI", "BJ", "BW", "CD", "CF", "CG", "CI", "CM", "CV", "DJ", "ER", "ET", "GA", "GH", "GM", "GN", "GQ",
    "GW", "KE", "KM", "LR", "LS", "MG", "ML", "MR", "MU", "MW", "MZ", "NA", "NE", "NG", "RE", "RW", "SC", "SD", "SH",
    "SL", "SN", "SO", "SS", "ST", "SZ", "TD", "TG", "TZ", "UG", "YT", "ZA", "ZM", "ZW",
];

/// East Africa as hiring teams mean it.
#[rustfmt::skip]
const EAST_AFRICA: &[&str] = &[
    "BI", "DJ", "ER", "ET", "KE", "KM", "MG", "MU", "MW", "MZ", "RW", "SC", "SO", "SS", "TZ", "UG", "ZM", "ZW",
];

/// West Africa as hiring teams mean it.
#[rustfmt::skip]
const WEST_AFRICA: &[&str] = &[
    "BF", "BJ", "CI", "CV", "GH", "GM", "GN", "GW", "LR", "ML", "MR", "NE", "NG", "SH", "SL", "SN", "TG",
];

/// Southern Africa as hiring teams mean it.
#[rustfmt::skip]
const SOUTHERN_AFRICA: &[&str] = &[
    "BW", "LS", "NA", "SZ", "ZA",
];

/// EMEA members.
#[rustfmt::skip]
const EMEA: &[&str] = &[
    "AD", "AE", "AL", "AO", "AT", "AX", "BA", "BE", "BF", "BG", "BH", "BI", "BJ", "BW", "BY", "CD", "CF", "CG", "CH",
    "CI", "CM", "CV", "CY", "CZ", "DE", "DJ", "DK", "DZ", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FO", "FR", "GA",
    "GB", "GG", "GH", "GI", "GM", "GN", "GQ", "GR", "GW", "HR", "HU", "IE", "IL", "IM", "IQ", "IR", "IS", "IT", "JE",
    "JO", "KE", "KM", "KW", "LB", "LI", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MG", "MK", "ML",
    "MR", "MT", "MU", "MW", "MZ", "NA", "NE", "NG", "NL", "NO", "OM", "PL", "PS", "PT", "QA", "RE", "RO", "RS", "RU",
    "RW", "SA", "SC", "SD", "SE", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SS", "ST", "SY", "SZ", "TD", "TG",
    "TN", "TR", "TZ", "UA", "UG", "VA", "XK", "YE", "YT", "ZA", "ZM", "ZW",
];

/// CIS members.
#[rustfmt::skip]
const CIS: &[&str] = &[
    "AM", "AZ", "BY", "KG", "KZ", "MD", "RU", "TJ", "UZ",
];

/// Caucasus as hiring teams mean it.
#[rustfmt::skip]
const CAUCASUS: &[&str] = &[
    "AM", "AZ", "GE",
];

/// Central Asia as hiring teams mean it.
#[rustfmt::skip]
const CENTRAL_ASIA: &[&str] = &[
    "KG", "KZ", "TJ", "TM", "UZ",
];

/// Caribbean as hiring teams mean it.
#[rustfmt::skip]
const CARIBBEAN: &[&str] = &[
    "AG", "AI", "AW", "BB", "BL", "BQ", "BS", "CU", "CW", "DM", "DO", "GD", "GP", "HT", "JM", "KN", "KY", "LC", "MF",
    "MQ", "MS", "PR", "SX", "TC", "TT", "VC", "VG", "VI",
];

/// Central America as hiring teams mean it.
#[rustfmt::skip]
const CENTRAL_AMERICA: &[&str] = &[
    "BZ", "CR", "GT", "HN", "NI", "PA", "SV",
];

/// South America as hiring teams mean it.
#[rustfmt::skip]
const SOUTH_AMERICA: &[&str] = &[
    "AR", "BO", "BR", "CL", "CO", "EC", "FK", "GF", "GY", "PE", "PY", "SR", "UY", "VE",
];

/// LATAM members.
#[rustfmt::skip]
const LATAM: &[&str] = &[
    "AR", "BO", "BR", "BZ", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "HT", "MX", "NI", "PA", "PE", "PR", "PY",
    "SV", "UY", "VE",
];

/// North America as hiring teams mean it.
#[rustfmt::skip]
const NORTH_AMERICA: &[&str] = &[
    "BM", "CA", "GL", "MX", "PM", "US",
];

/// NORAM members.
#[rustfmt::skip]
const NORAM: &[&str] = &[
    "CA", "US",
];

/// Americas as hiring teams mean it.
#[rustfmt::skip]
const AMERICAS: &[&str] = &[
    "AG", "AI", "AR", "AW", "BB", "BL", "BM", "BO", "BQ", "BR", "BS", "BZ", "CA", "CL", "CO", "CR", "CU", "CW", "DM",
    "DO", "EC", "FK", "GD", "GF", "GL", "GP", "GT", "GY", "HN", "HT", "JM", "KN", "KY", "LC", "MF", "MQ", "MS", "MX",
    "NI", "PA", "PE", "PM", "PR", "PY", "SR", "SV", "SX", "TC", "TT", "US", "UY", "VC", "VE", "VG", "VI",
];

/// ASEAN members.
#[rustfmt::skip]
const ASEAN: &[&str] = &[
    "BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN",
];

/// East Asia as hiring teams mean it.
#[rustfmt::skip]
const EAST_ASIA: &[&str] = &[
    "CN", "HK", "JP", "KP", "KR", "MN", "MO", "TW",
];

/// South Asia as hiring teams mean it.
#[rustfmt::skip]
const SOUTH_ASIA: &[&str] = &[
    "AF", "BD", "BT", "IN", "LK", "MV", "NP", "PK",
];

/// Greater China as hiring teams mean it.
#[rustfmt::skip]
const GREATER_CHINA: &[&str] = &[
    "CN", "HK", "MO", "TW",
];

/// ANZ members.
#[rustfmt::skip]
const ANZ: &[&str] = &[
    "AU", "NZ",
];

/// Oceania as hiring teams mean it.
#[rustfmt::skip]
const OCEANIA: &[&str] = &[
    "AS", "AU", "CC", "CK", "CX", "FJ", "FM", "GU", "KI", "MH", "MP", "NC", "NF", "NR", "NU", "NZ", "PF", "PG", "PN",
    "PW", "SB", "TK", "TO", "TV", "UM", "VU", "WF", "WS",
];

/// APAC members.
#[rustfmt::skip]
const APAC: &[&str] = &[
    "AF", "AS", "AU", "BD", "BN", "BT", "CC", "CK", "CN", "CX", "FJ", "FM", "GU", "HK", "ID", "IN", "JP", "KH", "KI",
    "KP", "KR", "LA", "LK", "MH", "MM", "MN", "MO", "MP", "MV", "MY", "NC", "NF", "NP", "NR", "NU", "NZ", "PF", "PG",
    "PH", "PK", "PN", "PW", "SB", "SG", "TH", "TK", "TL", "TO", "TV", "TW", "UM", "VN", "VU", "WF", "WS",
];

/// ASIA members.
#[rustfmt::skip]
const ASIA: &[&str] = &[
    "AE", "AF", "AM", "AZ", "BD", "BH", "BN", "BT", "CN", "CY", "GE", "HK", "ID", "IL", "IN", "IQ", "IR", "JO", "JP",
    "KG", "KH", "KP", "KR", "KW", "KZ", "LA", "LB", "LK", "MM", "MN", "MO", "MV", "MY", "NP", "OM", "PH", "PK", "PS",
    "QA", "SA", "SG", "SY", "TH", "TJ", "TL", "TM", "TR", "TW", "UZ", "VN", "YE",
];

/// The whole world, which needs no list.
const NONE: &[&str] = &[];

/// Folded alias, usual name and ISO 3166-1 alpha-2 codes.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const ROWS: &[(&str, RegionSource)] = &[
    ("adriatic region", ("Balkans", BALKANS)), ("africa", ("Africa", AFRICA)),
    ("africa austral", ("Southern Africa", SOUTHERN_AFRICA)), ("africa del norte", ("North Africa", NORTH_AFRICA)),
    ("africa occidental", ("West Africa", WEST_AFRICA)), ("africa oriental", ("East Africa", EAST_AFRICA)),
    ("africa subsahariana", ("Sub-Saharan Africa", SUB_SAHARAN_AFRICA)), ("afrika", ("Africa", AFRICA)),
    ("afrika sudlich der sahara", ("Sub-Saharan Africa", SUB_SAHARAN_AFRICA)), ("afrique", ("Africa", AFRICA)),
    ("afrique australe", ("Southern Africa", SOUTHERN_AFRICA)), ("afrique de lest", ("East Africa", EAST_AFRICA)),
    ("afrique de louest", ("West Africa", WEST_AFRICA)), ("afrique du nord", ("North Africa", NORTH_AFRICA)),
    ("afrique subsaharienne", ("Sub-Saharan Africa", SUB_SAHARAN_AFRICA)), ("afryka", ("Africa", AFRICA)),
    ("all countries", ("Worldwide", NONE)), ("all of africa", ("Africa", AFRICA)),
    ("all of europe", ("Europe", EUROPE)), ("all over the world", ("Worldwide", NONE)),
    ("amer", ("Americas", AMERICAS)), ("america central", ("Central America", CENTRAL_AMERICA)),
    ("america centrale", ("Central America", CENTRAL_AMERICA)),
    ("america del nord", ("North America", NORTH_AMERICA)), ("america del norte", ("North America", NORTH_AMERICA)),
    ("america del sur", ("South America", SOUTH_AMERICA)), ("america do norte", ("North America", NORTH_AMERICA)),
    ("america do sul", ("South America", SOUTH_AMERICA)), ("america latina", ("Latin America", LATAM)),
    ("america meridionale", ("South America", SOUTH_AMERICA)), ("americas", ("Americas", AMERICAS)),
    ("americas region", ("Americas", AMERICAS)), ("amerikas", ("Americas", AMERICAS)),
    ("amerique centrale", ("Central America", CENTRAL_AMERICA)),
    ("amerique du nord", ("North America", NORTH_AMERICA)), ("amerique du sud", ("South America", SOUTH_AMERICA)),
    ("amerique latine", ("Latin America", LATAM)), ("ameriques", ("Americas", AMERICAS)),
    ("ameryka lacinska", ("Latin America", LATAM)), ("ameryka polnocna", ("North America", NORTH_AMERICA)),
    ("ameryka poludniowa", ("South America", SOUTH_AMERICA)),
    ("ameryka srodkowa", ("Central America", CENTRAL_AMERICA)), ("any country", ("Worldwide", NONE)),
    ("anywhere", ("Worldwide", NONE)), ("anywhere in the world", ("Worldwide", NONE)),
    ("anywhere in world", ("Worldwide", NONE)), ("anz", ("Australia and New Zealand", ANZ)),
    ("apac", ("Asia-Pacific", APAC)), ("apac region", ("Asia-Pacific", APAC)), ("apj", ("Asia-Pacific", APAC)),
    ("apjc", ("Asia-Pacific", APAC)), ("arabian gulf", ("Gulf Cooperation Council", GCC)),
    ("around the world", ("Worldwide", NONE)), ("as americas", ("Americas", AMERICAS)),
    ("asean", ("Southeast Asia", ASEAN)), ("asia", ("Asia", ASIA)), ("asia and pacific", ("Asia-Pacific", APAC)),
    ("asia central", ("Central Asia", CENTRAL_ASIA)), ("asia del sur", ("South Asia", SOUTH_ASIA)),
    ("asia oriental", ("East Asia", EAST_ASIA)), ("asia pac", ("Asia-Pacific", APAC)),
    ("asia pacific", ("Asia-Pacific", APAC)), ("asia pacifico", ("Asia-Pacific", APAC)), ("asie", ("Asia", ASIA)),
    ("asie centrale", ("Central Asia", CENTRAL_ASIA)), ("asie de l est", ("East Asia", EAST_ASIA)),
    ("asie de lest", ("East Asia", EAST_ASIA)), ("asie du sud", ("South Asia", SOUTH_ASIA)),
    ("asie du sud est", ("Southeast Asia", ASEAN)), ("asie pacifique", ("Asia-Pacific", APAC)),
    ("asien", ("Asia", ASIA)), ("asien pazifik", ("Asia-Pacific", APAC)),
    ("australasia", ("Australia and New Zealand", ANZ)), ("azie", ("Asia", ASIA)),
    ("azie pacific", ("Asia-Pacific", APAC)), ("azja", ("Asia", ASIA)), ("balcanes", ("Balkans", BALKANS)),
    ("balcas", ("Balkans", BALKANS)), ("balkan", ("Balkans", BALKANS)), ("balkan countries", ("Balkans", BALKANS)),
    ("balkans", ("Balkans", BALKANS)), ("baltic", ("Baltics", BALTICS)), ("baltic countries", ("Baltics", BALTICS)),
    ("baltic region", ("Baltics", BALTICS)), ("baltic states", ("Baltics", BALTICS)),
    ("baltics", ("Baltics", BALTICS)), ("baltikum", ("Baltics", BALTICS)),
    ("baltische lander", ("Baltics", BALTICS)), ("baltische staaten", ("Baltics", BALTICS)),
    ("baltische staten", ("Baltics", BALTICS)), ("benelux", ("Benelux", BENELUX)),
    ("benelux countries", ("Benelux", BENELUX)), ("benelux region", ("Benelux", BENELUX)),
    ("bliski wschod", ("Middle East", MIDDLE_EAST)), ("british isles", ("UK and Ireland", UK_IRELAND)),
    ("caly swiat", ("Worldwide", NONE)), ("caraiben", ("Caribbean", CARIBBEAN)),
    ("caraibes", ("Caribbean", CARIBBEAN)), ("caraibi", ("Caribbean", CARIBBEAN)),
    ("caribbean", ("Caribbean", CARIBBEAN)), ("caribe", ("Caribbean", CARIBBEAN)),
    ("caucase", ("Caucasus", CAUCASUS)), ("caucaso", ("Caucasus", CAUCASUS)), ("caucasus", ("Caucasus", CAUCASUS)),
    ("cee", ("Central and Eastern Europe", CEE)), ("centraal azie", ("Central Asia", CENTRAL_ASIA)),
    ("centraal en oost europa", ("Central and Eastern Europe", CEE)),
    ("central america", ("Central America", CENTRAL_AMERICA)),
    ("central and east europe", ("Central and Eastern Europe", CEE)),
    ("central and eastern europe", ("Central and Eastern Europe", CEE)),
    ("central asia", ("Central Asia", CENTRAL_ASIA)),
    ("central eastern europe", ("Central and Eastern Europe", CEE)),
    ("central europe", ("Central and Eastern Europe", CEE)), ("centroamerica", ("Central America", CENTRAL_AMERICA)),
    ("cis", ("CIS", CIS)), ("cis countries", ("CIS", CIS)), ("cis region", ("CIS", CIS)),
    ("commonwealth of independent states", ("CIS", CIS)), ("continental europe", ("Europe", EUROPE)),
    ("cualquier lugar", ("Worldwide", NONE)), ("d a ch", ("DACH", DACH)), ("dach", ("DACH", DACH)),
    ("dach countries", ("DACH", DACH)), ("dach raum", ("DACH", DACH)), ("dach region", ("DACH", DACH)),
    ("dans le monde entier", ("Worldwide", NONE)), ("de qualquer lugar", ("Worldwide", NONE)),
    ("desde cualquier lugar", ("Worldwide", NONE)), ("deutschland oesterreich schweiz", ("DACH", DACH)),
    ("deutschland osterreich schweiz", ("DACH", DACH)), ("deutschland osterreich und schweiz", ("DACH", DACH)),
    ("deutschsprachigen raum", ("DACH", DACH)), ("deutschsprachiger raum", ("DACH", DACH)),
    ("east africa", ("East Africa", EAST_AFRICA)),
    ("east asia", ("East Asia", EAST_ASIA)), ("east europe", ("Eastern Europe", EASTERN_EUROPE)),
    ("eastern africa", ("East Africa", EAST_AFRICA)), ("eastern europe", ("Eastern Europe", EASTERN_EUROPE)),
    ("eea", ("European Economic Area", EEA)), ("eea countries", ("European Economic Area", EEA)),
    ("eee", ("European Economic Area", EEA)), ("eer", ("European Economic Area", EEA)),
    ("el caribe", ("Caribbean", CARIBBEAN)), ("em todo o mundo", ("Worldwide", NONE)), ("emea", ("EMEA", EMEA)),
    ("emea region", ("EMEA", EMEA)), ("en todo el mundo", ("Worldwide", NONE)),
    ("escandinavia", ("Scandinavia", SCANDINAVIA)), ("espace economique europeen", ("European Economic Area", EEA)),
    ("espace schengen", ("Schengen Area", SCHENGEN)), ("espacio economico europeo", ("European Economic Area", EEA)),
    ("espacio schengen", ("Schengen Area", SCHENGEN)), ("espaco economico europeu", ("European Economic Area", EEA)),
    ("espaco schengen", ("Schengen Area", SCHENGEN)), ("eu", ("European Union", EU)),
    ("eu 27", ("European Union", EU)), ("eu and eea", ("European Economic Area", EEA)),
    ("eu countries", ("European Union", EU)), ("eu eea", ("European Economic Area", EEA)),
    ("eu member states", ("European Union", EU)), ("eu weit", ("European Union", EU)),
    ("eu wide", ("European Union", EU)), ("eu27", ("European Union", EU)), ("eumea", ("EMEA", EMEA)),
    ("euro area", ("Eurozone", EUROZONE)), ("euro zone", ("Eurozone", EUROZONE)),
    ("eurolander", ("Eurozone", EUROZONE)), ("europa", ("Europe", EUROPE)),
    ("europa central e oriental", ("Central and Eastern Europe", CEE)),
    ("europa central y oriental", ("Central and Eastern Europe", CEE)),
    ("europa del este", ("Eastern Europe", EASTERN_EUROPE)),
    ("europa del norte", ("Northern Europe", NORTHERN_EUROPE)),
    ("europa del sur", ("Southern Europe", SOUTHERN_EUROPE)),
    ("europa do leste", ("Eastern Europe", EASTERN_EUROPE)),
    ("europa meridionale", ("Southern Europe", SOUTHERN_EUROPE)), ("europa midden oosten en afrika", ("EMEA", EMEA)),
    ("europa naher osten und afrika", ("EMEA", EMEA)), ("europa occidental", ("Western Europe", WESTERN_EUROPE)),
    ("europa occidentale", ("Western Europe", WESTERN_EUROPE)),
    ("europa ocidental", ("Western Europe", WESTERN_EUROPE)),
    ("europa oriental", ("Eastern Europe", EASTERN_EUROPE)),
    ("europa orientale", ("Eastern Europe", EASTERN_EUROPE)), ("europa oriente medio e africa", ("EMEA", EMEA)),
    ("europa oriente medio y africa", ("EMEA", EMEA)),
    ("europa settentrionale", ("Northern Europe", NORTHERN_EUROPE)),
    ("europa wschodnia", ("Eastern Europe", EASTERN_EUROPE)),
    ("europa zachodnia", ("Western Europe", WESTERN_EUROPE)), ("europaeische union", ("European Union", EU)),
    ("europaeiske union", ("European Union", EU)), ("europaische union", ("European Union", EU)),
    ("europaischen union", ("European Union", EU)),
    ("europaischer wirtschaftsraum", ("European Economic Area", EEA)), ("europaweit", ("Europe", EUROPE)),
    ("europawide", ("Europe", EUROPE)), ("europe", ("Europe", EUROPE)),
    ("europe centrale et orientale", ("Central and Eastern Europe", CEE)),
    ("europe de l est", ("Eastern Europe", EASTERN_EUROPE)),
    ("europe de l ouest", ("Western Europe", WESTERN_EUROPE)),
    ("europe de lest", ("Eastern Europe", EASTERN_EUROPE)), ("europe de louest", ("Western Europe", WESTERN_EUROPE)),
    ("europe du nord", ("Northern Europe", NORTHERN_EUROPE)),
    ("europe du sud", ("Southern Europe", SOUTHERN_EUROPE)), ("europe middle east africa", ("EMEA", EMEA)),
    ("europe middle east and africa", ("EMEA", EMEA)), ("europe moyen orient afrique", ("EMEA", EMEA)),
    ("europe moyen orient et afrique", ("EMEA", EMEA)), ("europe the middle east and africa", ("EMEA", EMEA)),
    ("europe wide", ("Europe", EUROPE)), ("european economic area", ("European Economic Area", EEA)),
    ("european union", ("European Union", EU)), ("european union countries", ("European Union", EU)),
    ("europeiska unionen", ("European Union", EU)), ("europese economische ruimte", ("European Economic Area", EEA)),
    ("europese unie", ("European Union", EU)), ("eurozona", ("Eurozone", EUROZONE)),
    ("eurozone", ("Eurozone", EUROZONE)),
    ("ewr", ("European Economic Area", EEA)), ("ganz europa", ("Europe", EUROPE)),
    ("gcc", ("Gulf Cooperation Council", GCC)), ("gcc countries", ("Gulf Cooperation Council", GCC)),
    ("gcc region", ("Gulf Cooperation Council", GCC)), ("gcr", ("Greater China", GREATER_CHINA)),
    ("geographical europe", ("Europe", EUROPE)), ("german speaking countries", ("DACH", DACH)),
    ("german speaking region", ("DACH", DACH)), ("global", ("Worldwide", NONE)),
    ("golfstaaten", ("Gulf Cooperation Council", GCC)),
    ("greater china", ("Greater China", GREATER_CHINA)), ("greater china region", ("Greater China", GREATER_CHINA)),
    ("gulf", ("Gulf Cooperation Council", GCC)), ("gulf countries", ("Gulf Cooperation Council", GCC)),
    ("gulf region", ("Gulf Cooperation Council", GCC)), ("gulf states", ("Gulf Cooperation Council", GCC)),
    ("gus staaten", ("CIS", CIS)), ("heel europa", ("Europe", EUROPE)), ("hela europa", ("Europe", EUROPE)),
    ("hela varlden", ("Worldwide", NONE)), ("hele wereld", ("Worldwide", NONE)), ("iberia", ("Iberia", IBERIA)),
    ("iberian peninsula", ("Iberia", IBERIA)), ("iberische halbinsel", ("Iberia", IBERIA)),
    ("in tutto il mondo", ("Worldwide", NONE)), ("indian subcontinent", ("South Asia", SOUTH_ASIA)),
    ("japac", ("Asia-Pacific", APAC)), ("karaiby", ("Caribbean", CARIBBEAN)), ("karibik", ("Caribbean", CARIBBEAN)),
    ("kaukasus", ("Caucasus", CAUCASUS)), ("khaleej", ("Gulf Cooperation Council", GCC)),
    ("kraje baltyckie", ("Baltics", BALTICS)), ("kraje nordyckie", ("Nordics", NORDICS)),
    ("las americas", ("Americas", AMERICAS)), ("latam", ("Latin America", LATAM)),
    ("latam region", ("Latin America", LATAM)), ("lateinamerika", ("Latin America", LATAM)),
    ("latijns amerika", ("Latin America", LATAM)), ("latin america", ("Latin America", LATAM)),
    ("latin america and caribbean", ("Latin America", LATAM)),
    ("latin america and the caribbean", ("Latin America", LATAM)), ("latin american", ("Latin America", LATAM)),
    ("latin amerika", ("Latin America", LATAM)), ("latinamerica", ("Latin America", LATAM)),
    ("latinamerika", ("Latin America", LATAM)), ("latinoamerica", ("Latin America", LATAM)),
    ("les ameriques", ("Americas", AMERICAS)), ("leste asiatico", ("East Asia", EAST_ASIA)),
    ("leste europeu", ("Eastern Europe", EASTERN_EUROPE)), ("location independent", ("Worldwide", NONE)),
    ("lunion europeenne", ("European Union", EU)), ("maghreb", ("North Africa", NORTH_AFRICA)),
    ("mainland europe", ("Europe", EUROPE)), ("medio oriente", ("Middle East", MIDDLE_EAST)),
    ("mediterranean", ("Southern Europe", SOUTHERN_EUROPE)), ("mellanostern", ("Middle East", MIDDLE_EAST)),
    ("mena", ("Middle East and North Africa", MENA)), ("mena region", ("Middle East and North Africa", MENA)),
    ("midden amerika", ("Central America", CENTRAL_AMERICA)), ("midden oosten", ("Middle East", MIDDLE_EAST)),
    ("middle east", ("Middle East", MIDDLE_EAST)),
    ("middle east and north africa", ("Middle East and North Africa", MENA)),
    ("middle east north africa", ("Middle East and North Africa", MENA)),
    ("mittel und osteuropa", ("Central and Eastern Europe", CEE)),
    ("mittelamerika", ("Central America", CENTRAL_AMERICA)), ("mitteleuropa", ("Central and Eastern Europe", CEE)),
    ("mittelosteuropa", ("Central and Eastern Europe", CEE)), ("moe", ("Central and Eastern Europe", CEE)),
    ("monde entier", ("Worldwide", NONE)),
    ("moyen orient", ("Middle East", MIDDLE_EAST)),
    ("moyen orient et afrique du nord", ("Middle East and North Africa", MENA)),
    ("na calym swiecie", ("Worldwide", NONE)), ("nahen osten", ("Middle East", MIDDLE_EAST)),
    ("naher osten", ("Middle East", MIDDLE_EAST)),
    ("naher osten und nordafrika", ("Middle East and North Africa", MENA)), ("nam", ("US and Canada", NORAM)),
    ("namer", ("US and Canada", NORAM)), ("no location restriction", ("Worldwide", NONE)),
    ("no location restrictions", ("Worldwide", NONE)), ("noord afrika", ("North Africa", NORTH_AFRICA)),
    ("noord amerika", ("North America", NORTH_AMERICA)), ("noord europa", ("Northern Europe", NORTHERN_EUROPE)),
    ("noordse landen", ("Nordics", NORDICS)), ("noram", ("US and Canada", NORAM)),
    ("nord und sudamerika", ("Americas", AMERICAS)), ("nord und suedamerika", ("Americas", AMERICAS)),
    ("nordafrika", ("North Africa", NORTH_AFRICA)), ("nordamerika", ("North America", NORTH_AMERICA)),
    ("norden", ("Nordics", NORDICS)), ("nordeuropa", ("Northern Europe", NORTHERN_EUROPE)),
    ("nordeuropaische lander", ("Nordics", NORDICS)), ("nordic", ("Nordics", NORDICS)),
    ("nordic countries", ("Nordics", NORDICS)), ("nordic region", ("Nordics", NORDICS)),
    ("nordics", ("Nordics", NORDICS)), ("nordische lander", ("Nordics", NORDICS)),
    ("norte da africa", ("North Africa", NORTH_AFRICA)), ("norte da europa", ("Northern Europe", NORTHERN_EUROPE)),
    ("norte de africa", ("North Africa", NORTH_AFRICA)), ("norteamerica", ("North America", NORTH_AMERICA)),
    ("north africa", ("North Africa", NORTH_AFRICA)), ("north america", ("North America", NORTH_AMERICA)),
    ("north america and latin america", ("Americas", AMERICAS)), ("north and south america", ("Americas", AMERICAS)),
    ("north central and south america", ("Americas", AMERICAS)),
    ("north europe", ("Northern Europe", NORTHERN_EUROPE)), ("northeast asia", ("East Asia", EAST_ASIA)),
    ("northern africa", ("North Africa", NORTH_AFRICA)), ("northern europe", ("Northern Europe", NORTHERN_EUROPE)),
    ("oceania", ("Oceania", OCEANIA)), ("oceanie", ("Oceania", OCEANIA)), ("oceanien", ("Oceania", OCEANIA)),
    ("oost afrika", ("East Africa", EAST_AFRICA)), ("oost azie", ("East Asia", EAST_ASIA)),
    ("oost europa", ("Eastern Europe", EASTERN_EUROPE)), ("oriente medio", ("Middle East", MIDDLE_EAST)),
    ("ostafrika", ("East Africa", EAST_AFRICA)), ("ostasien", ("East Asia", EAST_ASIA)),
    ("osteuropa", ("Eastern Europe", EASTERN_EUROPE)),
    ("ozeanien", ("Oceania", OCEANIA)), ("paesi nordici", ("Nordics", NORDICS)),
    ("paises balticos", ("Baltics", BALTICS)), ("paises nordicos", ("Nordics", NORDICS)),
    ("pan africa", ("Africa", AFRICA)), ("pan europe", ("Europe", EUROPE)),
    ("partout dans le monde", ("Worldwide", NONE)), ("pays baltes", ("Baltics", BALTICS)),
    ("pays du golfe", ("Gulf Cooperation Council", GCC)), ("pays nordiques", ("Nordics", NORDICS)),
    ("peninsula iberica", ("Iberia", IBERIA)), ("peninsule iberique", ("Iberia", IBERIA)),
    ("planet earth", ("Worldwide", NONE)), ("post soviet countries", ("CIS", CIS)),
    ("proche orient", ("Middle East", MIDDLE_EAST)),
    ("region asie pacifique", ("Asia-Pacific", APAC)), ("sadc", ("Southern Africa", SOUTHERN_AFRICA)),
    ("scandinavia", ("Scandinavia", SCANDINAVIA)), ("scandinavian countries", ("Scandinavia", SCANDINAVIA)),
    ("scandinavie", ("Scandinavia", SCANDINAVIA)), ("schengen", ("Schengen Area", SCHENGEN)),
    ("schengen area", ("Schengen Area", SCHENGEN)), ("schengen countries", ("Schengen Area", SCHENGEN)),
    ("schengen raum", ("Schengen Area", SCHENGEN)), ("schengen zone", ("Schengen Area", SCHENGEN)),
    ("see region", ("Balkans", BALKANS)), ("skandinavia", ("Scandinavia", SCANDINAVIA)),
    ("skandinavien", ("Scandinavia", SCANDINAVIA)), ("skandynawia", ("Scandinavia", SCANDINAVIA)),
    ("sor amerika", ("South America", SOUTH_AMERICA)), ("south america", ("South America", SOUTH_AMERICA)),
    ("south asia", ("South Asia", SOUTH_ASIA)), ("south caucasus", ("Caucasus", CAUCASUS)),
    ("south east asia", ("Southeast Asia", ASEAN)), ("south eastern europe", ("Balkans", BALKANS)),
    ("south europe", ("Southern Europe", SOUTHERN_EUROPE)), ("southeast asia", ("Southeast Asia", ASEAN)),
    ("southeast europe", ("Balkans", BALKANS)), ("southeastern europe", ("Balkans", BALKANS)),
    ("southern africa", ("Southern Africa", SOUTHERN_AFRICA)), ("southern eu", ("Southern Europe", SOUTHERN_EUROPE)),
    ("southern europe", ("Southern Europe", SOUTHERN_EUROPE)),
    ("ssa region", ("Sub-Saharan Africa", SUB_SAHARAN_AFRICA)),
    ("sub saharan africa", ("Sub-Saharan Africa", SUB_SAHARAN_AFRICA)),
    ("subsahara afrika", ("Sub-Saharan Africa", SUB_SAHARAN_AFRICA)),
    ("subsaharan africa", ("Sub-Saharan Africa", SUB_SAHARAN_AFRICA)),
    ("sud est asiatico", ("Southeast Asia", ASEAN)), ("sudamerica", ("South America", SOUTH_AMERICA)),
    ("sudamerika", ("South America", SOUTH_AMERICA)), ("sudasien", ("South Asia", SOUTH_ASIA)),
    ("sudeste asiatico", ("Southeast Asia", ASEAN)), ("sudeuropa", ("Southern Europe", SOUTHERN_EUROPE)),
    ("sudliches afrika", ("Southern Africa", SOUTHERN_AFRICA)), ("sudostasien", ("Southeast Asia", ASEAN)),
    ("sudosteuropa", ("Balkans", BALKANS)), ("suedamerika", ("South America", SOUTH_AMERICA)),
    ("suedasien", ("South Asia", SOUTH_ASIA)), ("suedeuropa", ("Southern Europe", SOUTHERN_EUROPE)),
    ("suedostasien", ("Southeast Asia", ASEAN)), ("suedosteuropa", ("Balkans", BALKANS)),
    ("sul da asia", ("South Asia", SOUTH_ASIA)), ("sul da europa", ("Southern Europe", SOUTHERN_EUROPE)),
    ("suramerica", ("South America", SOUTH_AMERICA)), ("sureste asiatico", ("Southeast Asia", ASEAN)),
    ("sydamerika", ("South America", SOUTH_AMERICA)), ("sydeuropa", ("Southern Europe", SOUTHERN_EUROPE)),
    ("sydostasien", ("Southeast Asia", ASEAN)), ("the americas", ("Americas", AMERICAS)),
    ("the balkans", ("Balkans", BALKANS)), ("the baltics", ("Baltics", BALTICS)),
    ("the caribbean", ("Caribbean", CARIBBEAN)), ("the eu", ("European Union", EU)),
    ("the european union", ("European Union", EU)), ("the gulf", ("Gulf Cooperation Council", GCC)),
    ("the middle east", ("Middle East", MIDDLE_EAST)), ("the nordics", ("Nordics", NORDICS)),
    ("todo el mundo", ("Worldwide", NONE)),
    ("toute l europe", ("Europe", EUROPE)), ("toute leurope", ("Europe", EUROPE)),
    ("ue", ("European Union", EU)), ("uk and i", ("UK and Ireland", UK_IRELAND)),
    ("uk i", ("UK and Ireland", UK_IRELAND)), ("uki", ("UK and Ireland", UK_IRELAND)),
    ("unia europejska", ("European Union", EU)), ("uniao europeia", ("European Union", EU)),
    ("union europea", ("European Union", EU)), ("union europeenne", ("European Union", EU)),
    ("unione europea", ("European Union", EU)), ("v4", ("Visegrad", VISEGRAD)),
    ("vasteuropa", ("Western Europe", WESTERN_EUROPE)), ("visegrad", ("Visegrad", VISEGRAD)),
    ("visegrad countries", ("Visegrad", VISEGRAD)), ("visegrad group", ("Visegrad", VISEGRAD)),
    ("weltweit", ("Worldwide", NONE)), ("wereldwijd", ("Worldwide", NONE)),
    ("west africa", ("West Africa", WEST_AFRICA)), ("west afrika", ("West Africa", WEST_AFRICA)),
    ("west europa", ("Western Europe", WESTERN_EUROPE)), ("west europe", ("Western Europe", WESTERN_EUROPE)),
    ("west indies", ("Caribbean", CARIBBEAN)), ("westafrika", ("West Africa", WEST_AFRICA)),
    ("western africa", ("West Africa", WEST_AFRICA)), ("western balkans", ("Balkans", BALKANS)),
    ("western europe", ("Western Europe", WESTERN_EUROPE)), ("westeuropa", ("Western Europe", WESTERN_EUROPE)),
    ("whole world", ("Worldwide", NONE)), ("world wide", ("Worldwide", NONE)), ("worldwide", ("Worldwide", NONE)),
    ("zentralamerika", ("Central America", CENTRAL_AMERICA)), ("zentralasien", ("Central Asia", CENTRAL_ASIA)),
    ("zona euro", ("Eurozone", EUROZONE)), ("zone euro", ("Eurozone", EUROZONE)),
    ("zuid amerika", ("South America", SOUTH_AMERICA)), ("zuid azie", ("South Asia", SOUTH_ASIA)),
    ("zuid europa", ("Southern Europe", SOUTHERN_EUROPE)), ("zuidoost azie", ("Southeast Asia", ASEAN)),
    ("весь мир", ("Worldwide", NONE)), ("европа", ("Europe", EUROPE)), ("по всему миру", ("Worldwide", NONE)),
    ("снг", ("CIS", CIS)),
];
