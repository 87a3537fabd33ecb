//! Words that lead to places and words that stand among them. Words in common use, compiled by the project's authors.

pub(crate) use super::tables::{
    NO_CITY, NO_PLACE as NOT, PLACE_CLOCK as CLOCK, PLACE_CUES, PLACE_HIRING as HIRING, PLACE_SUBJECTS as SUBJECTS,
    PLACE_WORDS, SEATS, WORLD,
};
use crate::lexicon::value::values;
#[cfg(any(test, feature = "train"))]
use PlaceCue::{Based, In, Job, Live, Out, Right, Team};
#[cfg(any(test, feature = "train"))]
use PlaceWord::{And, Except, Noise, Only};

/// What the words before a place say about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlaceCue {
    /// One must or may live there: "must reside in".
    Live,
    /// One may not live there: "we cannot hire in".
    Out,
    /// The job is there: "work from our office in".
    Job,
    /// Somebody is there, the subject says who: "based in". A town that no table knows may follow.
    Based,
    /// The same, where other things than towns may follow too: "role in".
    Team,
    /// One must be allowed to work there: "authorized to work in".
    Right,
    /// A bare preposition, which counts in sections about the location only.
    In,
}

values!(PlaceCue { Live, Out, Job, Based, Team, Right, In });

/// Who a sentence speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// The job, its team or the candidate.
    Job,
    /// The employer, its customers, anybody else.
    Other,
}

values!(Subject { Job, Other });

/// What a word that is no name does in a list of places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlaceWord {
    /// "office", "area", "greater": says nothing.
    Noise,
    /// "or", "and".
    And,
    /// "only": the list says where one may live.
    Only,
    /// "except": what follows is where one may not live.
    Except,
}

values!(PlaceWord { Noise, And, Only, Except });

/// Phrases before places.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const CUES: &[(&str, PlaceCue)] = &[
    // English: where one lives
    ("must be located in", Live), ("must be located within", Live), ("must be based in", Live),
    ("must be based within", Live),
    ("must be based out of", Live), ("must be living in", Live), ("must be residing in", Live),
    ("must be resident in", Live),
    ("must be a resident of", Live), ("must be in", Live), ("must live in", Live), ("must live within", Live),
    ("must reside in", Live),
    ("must reside within", Live), ("must currently reside in", Live), ("must physically reside in", Live),
    ("must currently live in", Live),
    ("must be physically located in", Live), ("must be currently located in", Live),
    ("must currently be located in", Live),
    ("should be based in", Live), ("should be located in", Live), ("should reside in", Live), ("should live in", Live),
    ("need to be based in", Live), ("need to be located in", Live), ("needs to be based in", Live),
    ("needs to be located in", Live),
    ("have to be based in", Live), ("have to be located in", Live), ("has to be based in", Live),
    ("required to be based in", Live),
    ("required to be located in", Live), ("required to live in", Live), ("required to reside in", Live),
    ("be located within", Live),
    ("be based within", Live), ("be physically located in", Live), ("physically located in", Live),
    ("physically based in", Live),
    ("be residing in", Live), ("currently residing in", Live), ("currently based in", Team),
    ("currently located in", Team),
    ("reside in", Live), ("reside within", Live), ("resides in", Live), ("residing in", Live),
    ("residing within", Live), ("residents of", Live),
    ("resident in", Live), ("live in", Live), ("live within", Live), ("living in", Live),
    ("candidates in", Live), ("candidates from", Live), ("candidates based in", Live), ("candidates located in", Live),
    ("candidates residing in", Live), ("candidates within", Live), ("candidates who are based in", Live),
    ("candidates who are located in", Live),
    ("applicants in", Live), ("applicants from", Live), ("applicants based in", Live), ("applicants located in", Live),
    ("applications from", Live), ("anyone in", Live), ("anyone from", Live), ("anyone based in", Live),
    ("anyone located in", Live),
    ("people in", Team), ("people based in", Team), ("employees in", Team), ("open to", Live), ("open in", Live),
    ("available to candidates in", Live),
    ("available in", Live), ("eligible in", Live), ("open to people in", Live), ("open to those in", Live),
    ("open for", Live),
    ("hiring in", Live), ("hiring from", Live), ("hiring across", Live), ("hire in", Live), ("hire from", Live),
    ("hiring within", Live),
    ("we can hire in", Live), ("able to hire in", Live), ("only hiring in", Live), ("only hire in", Live),
    ("recruiting in", Live),
    ("work from anywhere in", Live), ("work from anywhere within", Live), ("work anywhere in", Live),
    ("work anywhere within", Live),
    ("from anywhere in", Live), ("from anywhere within", Live), ("anywhere in", Live), ("anywhere within", Live),
    ("anywhere across", Live),
    ("remote in", Live), ("remote from", Live), ("remote within", Live), ("remote across", Live),
    ("remote anywhere in", Live),
    ("remote anywhere within", Live), ("remotely in", Live), ("remotely from", Live), ("remotely within", Live),
    ("remotely from anywhere in", Live),
    ("remotely anywhere in", Live), ("remote based in", Live), ("remote role in", Live), ("remote position in", Live),
    ("remote role based in", Live),
    ("remote position based in", Live), ("remote within the", Live), ("work remotely in", Live),
    ("work remotely from", Live), ("work from home in", Live),
    ("limited to", Live), ("restricted to", Live), ("us based", In),
    // English: where one may not live
    ("not available in", Out), ("not open to candidates in", Out), ("not open to residents of", Out),
    ("not open in", Out),
    ("cannot hire in", Out), ("cant hire in", Out), ("can not hire in", Out), ("unable to hire in", Out),
    ("not able to hire in", Out),
    ("unable to employ in", Out), ("cannot employ in", Out), ("not hiring in", Out), ("not hire in", Out),
    ("unable to consider candidates in", Out),
    ("not consider candidates in", Out), ("not eligible in", Out), ("anywhere except", Out), ("anywhere but", Out),
    ("anywhere excluding", Out),
    ("worldwide except", Out), ("worldwide excluding", Out), ("cannot be performed in", Out),
    ("may not be performed in", Out),
    ("not be performed in", Out), ("outside of", In),
    // English: where the job is
    ("based in", Based), ("based at", Team), ("based out of", Based), ("based from", Team), ("based near", Based),
    ("based around", Based),
    ("located in", Based), ("located at", Team), ("located near", Based), ("situated in", Based),
    ("based on site in", Based), ("based onsite in", Based),
    ("office in", Based), ("offices in", Based), ("office at", Team), ("offices at", Team), ("office around", Based),
    ("office near", Based),
    ("hq in", Based), ("headquarters in", Based),
    ("hub in", Based), ("hubs in", Based), ("site in", Based),
    ("studio in", Based), ("our office in", Job), ("our offices in", Job), ("our hub in", Job),
    ("work from our office in", Job),
    ("role is in", Job), ("position is in", Job), ("job is in", Job), ("role in", Team), ("position in", Team),
    ("job in", Team), ("opportunity in", Team),
    ("team in", Team), ("squad in", Team), ("tribe in", Team), ("crew in", Team), ("join us in", Job),
    ("you will be in", Job),
    ("youll be in", Job), ("work in our", In), ("commuting distance of", Job), ("commutable distance of", Job),
    ("commuting distance to", Job),
    ("commute to", Job), ("relocate to", Job), ("willing to relocate to", Job), ("relocation to", Job),
    ("on site in", Job), ("onsite in", Job),
    ("on site at", Job), ("onsite at", Job), ("in person in", Job), ("in office in", Job), ("hybrid in", Job),
    ("hybrid from", Job),
    ("work location is", Job), ("working location is", Job), ("location for this role is", Job),
    ("location for this position is", Job),
    ("location is", Job), ("location will be", Job), ("position can be based in", Job), ("role can be based in", Job),
    ("split between", Job),
    ("role can be performed from", Live), ("vacancy in", Job),
    // the right to work
    ("authorized to work in", Right), ("authorised to work in", Right), ("eligible to work in", Right),
    ("right to work in", Right),
    ("legally work in", Right), ("work legally in", Right), ("legally authorized to work in", Right),
    ("permitted to work in", Right),
    ("entitled to work in", Right), ("work authorization in", Right), ("work authorisation in", Right),
    ("work permit for", Right),
    ("work permit in", Right), ("right to live and work in", Right), ("permission to work in", Right),
    ("able to work in", Right), ("able to legally work in", Right), ("allowed to work in", Right),
    ("authorization to work in", Right),
    // German
    ("mit sitz in", In), ("am standort", Job), ("an unserem standort in", Job), ("an unserem standort", Job),
    ("unserem standort in", Job),
    ("unserem buro in", Job), ("unser buro in", Job), ("buro in", Based), ("standort in", Based),
    ("standorte in", Based), ("standorten in", Based),
    ("einsatzort", Job), ("dienstort", Job), ("arbeitsort ist", Job), ("am arbeitsort", Job), ("wohnsitz in", Live),
    ("wohnhaft in", Live),
    ("remote aus", Live), ("innerhalb von", In), ("deutschlandweit aus", Live), ("fur unseren standort in", Job),
    ("fur unseren standort", Job),
    ("fur den standort", Job), ("fur unser team in", Job),
    // French
    ("base a", Based), ("basee a", Based), ("basee au", Based), ("base au", Based), ("base en", Based),
    ("situe a", Based), ("situee a", Based),
    ("situes a", Based), ("bureaux a", Based), ("bureau a", Based), ("nos bureaux de", Job), ("nos locaux de", Job),
    ("nos locaux a", Job), ("locaux a", Based),
    ("nos bureaux a", Job), ("poste base a", Job), ("poste basee a", Job), ("poste situe a", Job), ("secteur de", Job),
    ("resider en", Live),
    ("residant en", Live), ("poste a pourvoir a", Job), ("a pourvoir a", Job), ("region de", In), ("agence de", Job),
    ("site de", Job),
    // Spanish and Portuguese
    ("con sede en", In), ("oficina en", Based), ("oficinas en", Based), ("nuestra oficina de", Job),
    ("nuestras oficinas de", Job),
    ("nuestras oficinas en", Job), ("nuestra oficina en", Job), ("ubicado en", Based), ("ubicada en", Based),
    ("ubicados en", Based), ("residir en", Live),
    ("residencia en", Live), ("vivir en", Live), ("residente en", Live), ("puesto en", Team), ("localizado em", Based),
    ("localizada em", Based),
    ("localizados em", Based), ("localizados no", Based), ("localizados na", Based), ("escritorio em", Based),
    ("escritorio de", Based), ("escritorio no", Based), ("escritorio na", Based), ("escritorio", Job),
    ("nosso escritorio em", Job),
    ("residir em", Live), ("residir no", Live), ("morar em", Live), ("residentes em", Live), ("residentes no", Live),
    ("residente em", Live),
    ("remoto desde", Live), ("remota desde", Live), ("remoto en", Live), ("remoto em", Live), ("remoto no", Live),
    ("remotamente desde", Live), ("desde", In), ("teletravail depuis", Live), ("presencial em", Job),
    ("presencial en", Job), ("hibrido em", Job), ("hibrido en", Job), ("trabalhar em", In), ("vaga em", Job),
    ("vaga para", In),
    // Dutch, Swedish, Danish, Norwegian
    ("kantoor in", Based), ("ons kantoor in", Job), ("kantoor te", Based), ("standplaats", Job),
    ("gevestigd in", Based), ("woonachtig in", Live),
    ("wonen in", Live), ("kontor i", Based), ("vart kontor i", Job), ("placerad i", Job), ("placering i", Job),
    ("placeringsort", Job),
    ("baserad i", Based), ("bosatt i", Live), ("boende i", Live), ("stationerad i", Job), ("vores kontor i", Job),
    ("kontorer i", Based),
    // Italian, Polish
    ("sede di", Based), ("sede di lavoro", Job), ("ufficio di", Based), ("residenza in", Live), ("biurze w", Based),
    ("biuro w", Based),
    // bare prepositions
    ("in", In), ("within", In), ("from", In), ("across", In), ("at", In), ("within the", In), ("aus", In), ("en", In),
    ("em", In), ("dans", In), ("a", In), ("i", In),
];

/// Words within lists of places.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const WORDS: &[(&str, PlaceWord)] = &[
    ("and", And), ("or", And), ("und", And), ("oder", And), ("et", And), ("ou", And), ("y", And), ("o", And),
    ("e", And), ("en", And),
    ("of", And), ("och", And), ("eller", And), ("og", And), ("i", And), ("lub", And), ("and or", And),
    ("as well as", And), ("plus", And),
    ("bzw", And), ("either", Noise), ("one of", Noise), ("both", Noise),
    ("only", Only), ("nur", Only), ("uniquement", Only), ("seulement", Only), ("solo", Only), ("solamente", Only),
    ("somente", Only),
    ("apenas", Only), ("alleen", Only), ("endast", Only), ("exclusively", Only), ("residents", Only),
    ("residents only", Only), ("based", Only),
    ("based only", Only), ("resident", Only), ("candidates", Only), ("candidates only", Only), ("applicants", Only),
    ("except", Except), ("except for", Except), ("excluding", Except), ("excl", Except), ("excludes", Except),
    ("but not", Except), ("not", Except), ("outside", Except), ("outside of", Except),
    ("other than", Except), ("with the exception of", Except), ("with exception of", Except), ("ohne", Except),
    ("ausser", Except), ("ausgenommen", Except), ("sauf", Except), ("hors", Except),
    ("excepto", Except), ("exceto", Except), ("salvo", Except), ("behalve", Except), ("utom", Except),
    ("minus", Except), ("no", Except),
    ("area", Noise), ("areas", Noise), ("metro", Noise), ("metropolitan", Noise), ("metroplex", Noise),
    ("greater", Noise), ("region", Noise), ("regions", Noise), ("city", Noise),
    ("hq", Noise), ("hqs", Noise), ("headquarters", Noise), ("headquarter", Noise), ("office", Noise),
    ("offices", Noise), ("main", Noise), ("head", Noise), ("hub", Noise), ("campus", Noise), ("site", Noise),
    ("studio", Noise), ("the", Noise), ("our", Noise), ("downtown", Noise), ("central", Noise), ("city of", Noise),
    ("city centre", Noise), ("city center", Noise), ("state of", Noise), ("county", Noise), ("province of", Noise),
    ("province", Noise), ("state", Noise), ("locations", Noise), ("location", Noise),
    ("nearby", Noise), ("surroundings", Noise), ("surrounding", Noise), ("surrounding areas", Noise), ("in", Noise),
    ("countries", Noise), ("country", Noise), ("within", Noise), ("across", Noise), ("continental", Noise),
    ("contiguous", Noise), ("mainland", Noise), ("near", Noise), ("wider", Noise),
    ("anywhere in", Noise), ("from", Noise), ("der", Noise), ("die", Noise), ("den", Noise), ("le", Noise),
    ("les", Noise), ("het", Noise), ("raum", Noise), ("grossraum", Noise),
    ("und umgebung", Noise), ("umgebung", Noise), ("et alentours", Noise), ("alentours", Noise), ("centre", Noise),
    ("center", Noise), ("all of", Noise), ("multiple locations", Noise), ("various", Noise), ("standort", Noise),
    ("standorte", Noise),
    ("regiao", Noise), ("cidade", Noise), ("ciudad de", Noise), ("stad", Noise), ("omgeving", Noise),
    ("omgeving van", Noise), ("full time", Noise), ("part time", Noise), ("fulltime", Noise), ("permanent", Noise),
    ("contract", Noise), ("vollzeit", Noise), ("teilzeit", Noise),
    ("e regiao", Noise), ("contract role", Noise), ("preferred", Noise), ("flexible", Noise), ("w m d", Noise),
    ("m w d", Noise), ("m f d", Noise), ("f m d", Noise),
];

/// Who a sentence speaks of.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const SUBJECT_WORDS: &[(&str, Subject)] = &[
    ("role", Subject::Job), ("roles", Subject::Job), ("position", Subject::Job), ("positions", Subject::Job),
    ("job", Subject::Job), ("opportunity", Subject::Job), ("vacancy", Subject::Job),
    ("you", Subject::Job), ("youll", Subject::Job), ("youre", Subject::Job), ("your", Subject::Job),
    ("candidate", Subject::Job), ("candidates", Subject::Job), ("applicant", Subject::Job),
    ("applicants", Subject::Job), ("someone", Subject::Job), ("anyone", Subject::Job),
    ("individual", Subject::Job), ("individuals", Subject::Job), ("internship", Subject::Job), ("post", Subject::Job),
    ("hire", Subject::Job), ("seeking", Subject::Job), ("hiring", Subject::Job), ("looking for", Subject::Job),
    ("join", Subject::Job), ("joining", Subject::Job), ("work", Subject::Job), ("working", Subject::Job),
    ("engineer", Subject::Job), ("manager", Subject::Job), ("developer", Subject::Job), ("analyst", Subject::Job),
    ("permanent", Subject::Job), ("hybrid", Subject::Job), ("on site", Subject::Job), ("onsite", Subject::Job),
    ("remote", Subject::Job),
    ("stelle", Subject::Job), ("position ist", Subject::Job), ("du", Subject::Job), ("sie", Subject::Job),
    ("poste", Subject::Job), ("vous", Subject::Job), ("tu", Subject::Job), ("vaga", Subject::Job),
    ("voce", Subject::Job), ("puesto", Subject::Job), ("vacante", Subject::Job), ("functie", Subject::Job),
    ("je", Subject::Job), ("jij", Subject::Job), ("tjansten", Subject::Job), ("tjanst", Subject::Job),
    ("mission", Subject::Job), ("oferta", Subject::Job),
    ("company", Subject::Other), ("companies", Subject::Other), ("startup", Subject::Other),
    ("start up", Subject::Other), ("firm", Subject::Other), ("organization", Subject::Other),
    ("organisation", Subject::Other), ("agency", Subject::Other), ("business", Subject::Other),
    ("businesses", Subject::Other),
    ("headquarters", Subject::Other), ("headquarter", Subject::Other), ("headquartered", Subject::Other),
    ("hq", Subject::Other), ("customer", Subject::Other), ("customers", Subject::Other), ("client", Subject::Other),
    ("clients", Subject::Other), ("users", Subject::Other), ("partners", Subject::Other), ("suppliers", Subject::Other),
    ("vendors", Subject::Other),
    ("university", Subject::Other), ("universities", Subject::Other), ("school", Subject::Other),
    ("schools", Subject::Other), ("institute", Subject::Other), ("founded", Subject::Other),
    ("investors", Subject::Other), ("fund", Subject::Other), ("funds", Subject::Other), ("employer", Subject::Other),
    ("leader", Subject::Other), ("provider", Subject::Other), ("platform", Subject::Other), ("scaleup", Subject::Other),
    ("scale up", Subject::Other), ("stakeholders", Subject::Other), ("colleagues", Subject::Other),
    ("founders", Subject::Other), ("data", Subject::Other), ("datacenters", Subject::Other),
    ("servers", Subject::Other), ("unternehmen", Subject::Other), ("kunden", Subject::Other),
    ("hauptsitz", Subject::Other), ("entreprise", Subject::Other), ("clientes", Subject::Other),
    ("empresa", Subject::Other), ("societe", Subject::Other), ("bedrijf", Subject::Other), ("klanten", Subject::Other),
    ("foretag", Subject::Other), ("kunder", Subject::Other), ("matriz", Subject::Other), ("siege", Subject::Other),
    ("markets", Subject::Other), ("teams", Subject::Other), ("brands", Subject::Other), ("offices", Subject::Other),
    ("stores", Subject::Other), ("plants", Subject::Other), ("team members", Subject::Other),
    ("residents", Subject::Other),
];

/// What stands behind a place that is the job's: "our Warsaw office".
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const SEAT_WORDS: &[(&str, ())] = &[
    ("office", ()), ("hq", ()), ("hqs", ()), ("headquarters", ()), ("hub", ()), ("campus", ()), ("studio", ()),
    ("headquarter", ()), ("location", ()), ("site", ()), ("based", ()),
    ("buro", ()), ("standort", ()), ("kontor", ()), ("kantoor", ()), ("team", ()), ("studios", ()), ("lab", ()),
    ("showroom", ()), ("store", ()), ("clinic", ()), ("warehouse", ()), ("plant", ()), ("facility", ()),
    ("offices", ()),
];

/// Currencies that one country pays wages in, with that country.
#[rustfmt::skip]
pub(crate) const SOLE_CURRENCIES: &[(&str, &str)] = &[
    ("GBP", "GB"), ("SEK", "SE"), ("NOK", "NO"), ("DKK", "DK"), ("ISK", "IS"), ("PLN", "PL"), ("CZK", "CZ"),
    ("HUF", "HU"), ("RON", "RO"), ("RSD", "RS"), ("UAH", "UA"), ("RUB", "RU"), ("TRY", "TR"), ("ILS", "IL"),
    ("INR", "IN"), ("PKR", "PK"), ("BDT", "BD"), ("LKR", "LK"), ("BRL", "BR"), ("MXN", "MX"), ("ARS", "AR"),
    ("CLP", "CL"), ("COP", "CO"), ("PEN", "PE"), ("JPY", "JP"), ("CNY", "CN"), ("KRW", "KR"), ("TWD", "TW"),
    ("HKD", "HK"), ("SGD", "SG"), ("MYR", "MY"), ("THB", "TH"), ("IDR", "ID"), ("PHP", "PH"), ("VND", "VN"),
    ("ZAR", "ZA"), ("NGN", "NG"), ("KES", "KE"), ("EGP", "EG"), ("NZD", "NZ"), ("AED", "AE"), ("SAR", "SA"),
];

/// The whole world, where a sentence about hiring names it.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const WORLD_WORDS: &[(&str, ())] = &[
    ("worldwide", ()), ("anywhere in the world", ()), ("globally", ()), ("world wide", ()), ("weltweit", ()),
    ("from anywhere", ()), ("anywhere on earth", ()), ("around the world", ()), ("any country", ()),
    ("any location", ()),
    ("dans le monde entier", ()), ("en todo el mundo", ()), ("em todo o mundo", ()), ("wereldwijd", ()),
    ("remote anywhere", ()), ("anywhere", ()), ("i hela varlden", ()), ("remote worldwide", ()), ("remote global", ()),
];

/// Words of sentences about hiring.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const HIRING_WORDS: &[(&str, ())] = &[
    ("hiring", ()), ("hire", ()), ("open", ()), ("remote", ()), ("candidates", ()), ("applicants", ()), ("role", ()),
    ("position", ()), ("apply", ()), ("welcome", ()), ("job", ()), ("located", ()), ("based", ()), ("remotely", ()),
    ("wir suchen", ()), ("stelle", ()), ("poste", ()), ("vaga", ()), ("puesto", ()), ("applications", ()),
];

/// Words that turn what follows into its opposite.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const NOT_WORDS: &[(&str, ())] = &[
    ("not", ()), ("no", ()), ("dont", ()), ("doesnt", ()), ("neednt", ()), ("isnt", ()), ("arent", ()), ("never", ()),
    ("without", ()), ("cannot", ()), ("cant", ()), ("wont", ()), ("nicht", ()), ("kein", ()), ("keine", ()),
    ("keinen", ()), ("ohne", ()), ("pas", ()), ("aucun", ()), ("aucune", ()), ("sans", ()), ("sin", ()), ("nao", ()),
    ("sem", ()), ("niet", ()), ("geen", ()), ("zonder", ()), ("inte", ()), ("ingen", ()), ("utan", ()), ("neither", ()),
    ("nor", ()), ("non", ()), ("unable", ()),
];

/// What makes a place a clock: "US time zones", "London time".
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const CLOCK_WORDS: &[(&str, ())] = &[
    ("time", ()), ("times", ()), ("timezone", ()), ("timezones", ()), ("hours", ()), ("business hours", ()),
    ("working hours", ()), ("standard", ()), ("daylight", ()), ("zeitzone", ()), ("zone", ()), ("clock", ()),
    ("summer", ()), ("mean", ()),
];

/// Words of location lines that are never the name of a town.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const NO_CITY_WORDS: &[(&str, ())] = &[
    ("flexible", ()), ("various", ()), ("multiple", ()), ("tbd", ()), ("tba", ()), ("negotiable", ()), ("onsite", ()),
    ("remote", ()), ("hybrid", ()), ("home", ()), ("office", ()), ("hq", ()), ("headquarters", ()), ("distributed", ()),
    ("virtual", ()), ("field", ()), ("unknown", ()), ("none", ()), ("any", ()), ("anywhere", ()), ("nationwide", ()),
    ("international", ()), ("global", ()), ("local", ()), ("yes", ()), ("no", ()), ("fully", ()), ("engineer", ()),
    ("manager", ()), ("mobil", ()), ("mobile", ()), ("regional", ()), ("bundesweit", ()), ("remoto", ()),
    ("hibrido", ()), ("presencial", ()), ("teletravail", ()), ("escritorio", ()), ("unspecified", ()), ("see", ()),
    ("not", ()), ("other", ()), ("all", ()), ("partially", ()), ("relocation", ()), ("time", ()), ("full", ()),
    ("part", ()), ("permanent", ()), ("contract", ()), ("worldwide", ()), ("telecommute", ()), ("wfh", ()),
    ("based", ()), ("homeoffice", ()), ("homebased", ()), ("national", ()), ("confidential", ()), ("to", ()),
    ("security", ()), ("team", ()), ("gmt", ()), ("utc", ()), ("remotely", ()), ("it", ()), ("technology", ()),
    ("design", ()), ("data", ()), ("that", ()), ("this", ()), ("the", ()), ("our", ()), ("central europe", ()),
    ("city", ()), ("west", ()), ("east", ()), ("south", ()), ("north", ()), ("central", ()), ("december", ()),
    ("november", ()), ("october", ()), ("september", ()), ("august", ()), ("july", ()), ("june", ()), ("may", ()),
    ("april", ()), ("march", ()), ("february", ()), ("january", ()), ("agile", ()), ("friday", ()), ("thursday", ()),
    ("wednesday", ()), ("tuesday", ()), ("monday", ()), ("english", ()), ("research", ()), ("building", ()),
    ("person", ()), ("house", ()), ("operations", ()), ("product", ()), ("finance", ()), ("sales", ()),
    ("marketing", ()), ("engineering", ()),
];
