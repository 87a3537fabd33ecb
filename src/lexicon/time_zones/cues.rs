//! Words that say what a phrase about time zones demands. Compiled by the project's authors.

use crate::lexicon::value::values;
#[cfg(any(test, feature = "train"))]
use Cue::*;
/// What a word beside a time zone says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cue {
    /// "Time zone" itself.
    Anchor,
    /// "That time zone": the zones named before.
    Back,
    /// The candidate is or lives there.
    Located,
    /// Whom the posting wants.
    Candidate,
    /// The team works there or then.
    Collaboration,
    /// Hours are shared.
    Overlap,
    /// Hours at which everybody works.
    Core,
    /// Hours of business, as in "European business hours".
    Business,
    /// "Hours".
    Hours,
    /// "Minutes".
    Minutes,
    /// A span of time that is no hour.
    OtherUnit,
    /// The word "time" behind a zone's name.
    Time,
    /// "Standard", "daylight", "summer" behind a zone's name.
    Season,
    /// Nothing but so far away.
    Within,
    /// "Up to": as [`Cue::Within`] before an amount, as [`Cue::To`] between two zones.
    UpTo,
    /// The same to both sides.
    PlusMinus,
    /// Opens a range that "and" joins.
    Between,
    /// Opens a range that "to" joins.
    From,
    /// Joins a range.
    To,
    /// Joins a list, or the ends of a range behind [`Cue::Between`].
    And,
    /// Joins a list.
    Or,
    /// Stands between a tolerance and its zone.
    Of,
    /// A word that means little between the others.
    Filler,
    /// Where the people of a company happen to live.
    Spread,
    /// A posting's side: "we", "our team".
    Team,
    /// A demand.
    Must,
    /// Work without an office.
    Remote,
    /// The text is about a date or an appointment.
    Appointment,
    /// A regular start: a shift, a daily meeting.
    Shift,
    /// No zone is wanted in particular.
    Any,
    /// A number in words.
    Number(u8),
    Am,
    Pm,
}

values!(Cue { Anchor, Back, Located, Candidate, Collaboration, Overlap, Core, Business, Hours, Minutes, OtherUnit, Time, Season, Within, UpTo, PlusMinus, Between, From, To, And, Or, Of, Filler, Spread, Team, Must, Remote, Appointment, Shift, Any, Number(u8), Am, Pm });

/// Folded words.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const CUES: &[(&str, Cue)] = &[
    // English: the zone itself.
    ("time zone", Anchor), ("time zones", Anchor), ("timezone", Anchor), ("timezones", Anchor), ("tz", Anchor),
    ("tzs", Anchor),
    ("time zone range", Anchor), ("timezone range", Anchor), ("times zones", Anchor), ("that time zone", Back),
    ("that timezone", Back), ("this time zone", Back), ("this timezone", Back),
    ("these time zones", Back), ("these timezones", Back), ("those time zones", Back), ("those timezones", Back),
    ("the same time zone", Back), ("the same timezone", Back), ("the same time zones", Back),
    ("same time zone", Back), ("same timezone", Back),
    ("one of these time zones", Back), ("one of those time zones", Back), ("one of these timezones", Back),
    ("these hours", Filler), ("those hours", Filler),
    ("time", Time), ("times", Time), ("local time", Time), ("standard", Season), ("daylight", Season),
    ("summer", Season), ("winter", Season), ("daylight savings", Season),
    ("daylight saving", Season),
    // English: no zone in particular.
    ("across time zones", Any), ("across timezones", Any), ("across time zone", Any), ("across timezone", Any),
    ("across all time zones", Any), ("across all timezones", Any), ("across all time zone", Any),
    ("across all timezone", Any), ("across different time zones", Any), ("across different timezones", Any),
    ("across different time zone", Any), ("across different timezone", Any), ("across multiple time zones", Any),
    ("across multiple timezones", Any), ("across multiple time zone", Any), ("across multiple timezone", Any),
    ("across several time zones", Any), ("across several timezones", Any), ("across several time zone", Any),
    ("across several timezone", Any), ("across many time zones", Any), ("across many timezones", Any),
    ("across many time zone", Any), ("across many timezone", Any), ("across various time zones", Any),
    ("across various timezones", Any), ("across various time zone", Any), ("across various timezone", Any),
    ("across the time zones", Any), ("across the timezones", Any), ("across the time zone", Any),
    ("across the timezone", Any), ("different time zones", Any), ("different timezones", Any),
    ("different time zone", Any), ("different timezone", Any), ("multiple time zones", Any),
    ("multiple timezones", Any), ("multiple time zone", Any), ("multiple timezone", Any), ("several time zones", Any),
    ("several timezones", Any), ("several time zone", Any), ("several timezone", Any), ("various time zones", Any),
    ("various timezones", Any), ("various time zone", Any), ("various timezone", Any), ("many time zones", Any),
    ("many timezones", Any), ("many time zone", Any), ("many timezone", Any), ("all time zones", Any),
    ("all timezones", Any), ("all time zone", Any), ("all timezone", Any), ("other time zones", Any),
    ("other timezones", Any), ("other time zone", Any), ("other timezone", Any), ("any time zones", Any),
    ("any timezones", Any), ("any time zone", Any), ("any timezone", Any), ("varying time zones", Any),
    ("varying timezones", Any), ("varying time zone", Any), ("varying timezone", Any), ("global time zones", Any),
    ("global timezones", Any), ("global time zone", Any), ("global timezone", Any),
    ("distributed across time zones", Any), ("distributed across timezones", Any),
    ("distributed across time zone", Any), ("distributed across timezone", Any), ("in different time zones", Any),
    ("in different timezones", Any), ("in different time zone", Any), ("in different timezone", Any),
    ("in multiple time zones", Any), ("in multiple timezones", Any), ("in multiple time zone", Any),
    ("in multiple timezone", Any), ("of different time zones", Any), ("of different timezones", Any),
    ("of different time zone", Any), ("of different timezone", Any), ("requirement", Must), ("requirements", Must),
    ("flexible", Filler), ("a few", Any),
    // English: where the candidate is.
    ("located", Located), ("location", Located), ("based", Located), ("reside", Located), ("resides", Located),
    ("residing", Located),
    ("residents", Located), ("live", Located), ("lives", Located), ("living", Located), ("candidates", Candidate),
    ("candidate", Candidate),
    ("applicants", Candidate), ("applicant", Candidate), ("people", Candidate), ("someone", Candidate), ("anyone", Candidate),
    ("individuals", Candidate), ("hire", Candidate), ("hiring", Candidate),
    ("hires", Candidate), ("anywhere", Candidate), ("work in", Located), ("work", Located), ("working", Located), ("working in", Located), ("work from", Located),
    ("working from", Located),
    ("work out of", Located), ("be in", Located),
    ("be on", Located),
    ("are in", Located), ("youre in", Located), ("sit in", Located), ("sits in", Located),
    ("remain in", Located), ("open to", Candidate), ("restricted", Candidate),
    ("limited to", Candidate), ("restriction", Candidate), ("restrictions", Candidate), ("eligible", Candidate),
    ("accept", Candidate), ("accepting", Candidate),
    ("considering", Candidate), ("consider", Candidate), ("recruiting", Candidate), ("recruit", Candidate),
    ("countries", Located), ("geographically", Located),
    ("home", Located), ("position is open", Candidate), ("suitable for", Candidate), ("preferably", Located),
    ("preference", Located), ("preferred", Located), ("prefer", Located),
    // English: when and where the team works.
    ("operate", Collaboration), ("operates", Collaboration), ("operating", Collaboration),
    ("collaborate", Collaboration),
    ("collaborates", Collaboration), ("collaboration", Collaboration), ("collaborating", Collaboration),
    ("work with", Collaboration),
    ("works with", Collaboration), ("working with", Collaboration), ("work closely", Collaboration),
    ("work alongside", Collaboration),
    ("works in", Collaboration), ("works on", Collaboration), ("works from", Collaboration), ("works", Collaboration),
    ("we work", Collaboration), ("we work in", Collaboration), ("we work on", Collaboration),
    ("coordinate", Collaboration), ("coordination", Collaboration), ("compatible", Collaboration),
    ("aligned", Collaboration), ("align", Collaboration), ("aligning", Collaboration),
    ("alignment", Collaboration), ("aligns", Collaboration), ("available", Collaboration),
    ("availability", Collaboration), ("during", Collaboration), ("support", Collaboration),
    ("supporting", Collaboration), ("cover", Collaboration), ("covering", Collaboration), ("coverage", Collaboration),
    ("follow", Collaboration), ("following", Filler),
    ("spans", Collaboration), ("span", Collaboration), ("spread", Collaboration), ("distributed", Collaboration),
    ("headquartered", Collaboration),
    ("spread across", Spread), ("spread over", Spread), ("spread around", Spread), ("spread out across", Spread),
    ("scattered across", Spread), ("scattered around", Spread), ("distributed across", Spread),
    ("distributed over", Spread), ("distributed around", Spread), ("globally distributed", Spread),
    ("dispersed across", Spread), ("globally dispersed", Spread), ("around the world", Spread),
    ("around the globe", Spread), ("all over the world", Spread), ("all over the globe", Spread),
    ("across the world", Spread), ("across the globe", Spread), ("people across", Spread), ("employees across", Spread),
    ("colleagues across", Spread), ("teammates across", Spread), ("team members across", Spread),
    ("members across", Spread), ("staff across", Spread), ("folks across", Spread), ("engineers across", Spread),
    ("have people in", Spread), ("has people in", Spread), ("have employees in", Spread), ("has employees in", Spread),
    ("have colleagues in", Spread), ("have teammates in", Spread), ("have team members in", Spread),
    ("have staff in", Spread), ("have folks in", Spread), ("have engineers in", Spread), ("have members in", Spread),
    ("have people working in", Spread), ("have employees working in", Spread), ("have people from", Spread),
    ("employees live in", Spread), ("people live in", Spread), ("teammates live in", Spread),
    ("colleagues live in", Spread), ("teammates in", Spread), ("with people in", Spread), ("with employees in", Spread),
    ("offices", Team), ("hub", Team), ("hubs", Team),
    ("meetings", Collaboration), ("meeting", Collaboration), ("working hours", Business),
    ("business hours", Business), ("office hours", Business), ("work hours", Business),
    ("working day", Business), ("working days", Business), ("business day", Business), ("workday", Business),
    ("work day", Business), ("workdays", Business), ("daytime", Business),
    ("daytime hours", Business), ("business times", Business), ("working times", Business),
    ("work schedule", Business), ("working schedule", Business), ("schedule", Business), ("shift hours", Business),
    ("day shift", Business), ("local business hours", Business), ("standard business hours", Business),
    ("normal business hours", Business), ("regular business hours", Business), ("normal working hours", Business),
    ("hours of operation", Business),
    ("daylight hours", Business), ("operating hours", Business),
    // English: hours.
    ("hour", Hours), ("hours", Hours), ("hr", Hours), ("hrs", Hours), ("h", Hours), ("minutes", Minutes),
    ("minute", Minutes), ("mins", Minutes), ("min", Minutes),
    ("day", OtherUnit), ("days", OtherUnit), ("week", OtherUnit), ("weeks", OtherUnit), ("month", OtherUnit),
    ("months", OtherUnit), ("year", OtherUnit),
    ("years", OtherUnit), ("yrs", OtherUnit), ("percent", OtherUnit), ("employees", OtherUnit),
    // English: the small words.
    ("within", Within), ("no more than", Within), ("not more than", Within), ("up to", UpTo), ("max", Within),
    ("maximum", Within), ("maximum of", Within), ("a maximum of", Within), ("less than", Within), ("at most", Within),
    ("maximally", Within),
    ("plus or minus", PlusMinus), ("plus minus", PlusMinus), ("give or take", PlusMinus), ("more or less", PlusMinus),
    ("plus and minus", PlusMinus), ("minus or plus", PlusMinus), ("minus plus", PlusMinus),
    ("between", Between), ("in between", Between), ("from", From), ("ranging from", From), ("range from", From),
    ("to", To), ("through", To), ("thru", To), ("until", To), ("till", To), ("til", To), ("and", And), ("or", Or),
    ("and or", Or),
    ("of", Of), ("off", Of), ("either side of", Of), ("difference", Filler), ("differences", Filler),
    ("different", Filler), ("away", Filler), ("apart", Filler), ("radius", Filler), ("window", Filler),
    ("offset", Filler), ("deviation", Filler), ("distance", Filler), ("either", Filler), ("side", Filler),
    ("with", Filler), ("the", Filler), ("our", Team), ("a", Filler), ("an", Filler), ("in", Filler), ("on", Filler),
    ("only", Filler), ("roughly", Filler), ("around", Filler), ("about", Filler), ("approximately", Filler),
    ("approx", Filler), ("least", Filler), ("at", Filler), ("for", Filler), ("least a", Filler),
    ("similar", Filler), ("comparable", Filler), ("nearby", Filler), ("equivalent", Filler), ("close", Filler),
    ("friendly", Filler),
    ("we", Team), ("us based team", Team), ("team", Team), ("teams", Team), ("office", Team), ("headquarters", Team),
    ("hq", Team), ("company", Team), ("clients", Team), ("client", Team), ("customers", Team), ("customer", Team),
    ("stakeholders", Team), ("engineers", Team), ("colleagues", Team), ("teammates", Team),
    ("must", Must), ("should", Must), ("ask", Must), ("asks", Must), ("require", Must), ("requires", Must),
    ("required", Must), ("need", Must), ("needs", Must), ("looking", Must), ("seeking", Must), ("ideal", Must),
    ("ideally", Must),
    ("you", Must), ("your", Must), ("able", Must), ("willing", Must), ("expect", Must), ("expected", Must),
    ("mandatory", Must), ("will need", Must), ("have to", Must),
    ("remote", Remote), ("remotely", Remote), ("wfh", Remote), ("any", Any), ("no matter", Any), ("regardless", Any),
    ("call us", Appointment), ("call our", Appointment), ("contact us", Appointment), ("reach us", Appointment),
    ("by phone", Appointment), ("by telephone", Appointment),
    ("deadline", Appointment), ("apply by", Appointment), ("apply before", Appointment),
    ("applications close", Appointment), ("close on", Appointment), ("closes", Appointment), ("closing", Appointment),
    ("submit", Appointment), ("submitted", Appointment),
    ("interview", Appointment), ("interviews", Appointment), ("webinar", Appointment), ("event", Appointment),
    ("info session", Appointment), ("applications", Appointment), ("no later than", Appointment),
    ("due", Appointment), ("expires", Appointment), ("posted", Appointment), ("updated", Appointment),
    ("published", Appointment), ("register", Appointment),
    ("start", Shift), ("starts", Shift), ("starting", Shift), ("standup", Shift), ("stand up", Shift),
    ("standups", Shift), ("stand ups", Shift), ("daily", Shift), ("shift", Shift), ("shifts", Shift),
    ("every day", Shift), ("each day", Shift), ("monday", Shift), ("mondays", Shift), ("mon", Shift),
    ("weekdays", Shift), ("sync", Shift),
    // German.
    ("zeitzone", Anchor), ("zeitzonen", Anchor), ("dieser zeitzone", Back), ("diesen zeitzonen", Back),
    ("stunde", Hours), ("stunden", Hours), ("std", Hours),
    ("arbeitszeiten", Business), ("arbeitszeit", Business), ("geschaftszeiten", Business), ("burozeiten", Business),
    ("ansassig", Located), ("wohnhaft", Located), ("wohnsitz", Located), ("wohnst", Located),
    ("arbeitest in", Located), ("sitz in", Located),
    ("innerhalb", Within), ("innerhalb von", Within), ("maximal", Within), ("hochstens", Within), ("bis zu", UpTo),
    ("zwischen", Between), ("von", From), ("bis", To), ("und", And), ("oder", Or), ("der", Filler), ("die", Filler),
    ("den", Filler), ("zur", Filler), ("zu", Filler), ("mit", Filler), ("wir", Team), ("unser", Team),
    ("unsere", Team), ("muss", Must), ("musst", Must), ("uhr", Filler),
    ("arbeiten in", Collaboration), ("arbeitet in", Collaboration), ("verfugbar", Collaboration),
    ("erreichbar", Collaboration), ("zusammenarbeit", Collaboration), ("abweichung", Filler), ("unterschied", Filler),
    ("zeitverschiebung", Filler), ("zeitunterschied", Filler), ("tage", OtherUnit), ("jahre", OtherUnit),
    // French.
    ("fuseau horaire", Anchor), ("fuseaux horaires", Anchor), ("fuseau", Anchor), ("ce fuseau horaire", Back),
    ("ces fuseaux horaires", Back), ("heures", Hours), ("heure", Hours),
    ("horaires de bureau", Business), ("heures de bureau", Business),
    ("heures de travail", Business), ("heures ouvrables", Business), ("horaires de travail", Business),
    ("base en", Located), ("basee", Located), ("bases", Located), ("basees", Located), ("situe", Located),
    ("situee", Located), ("situes", Located), ("resider", Located), ("residant", Located), ("vivre", Located),
    ("habiter", Located), ("entre", Between), ("de", From), ("du", From), ("a partir de", From), ("jusqua", To),
    ("et", And), ("ou", Or), ("dans", Filler), ("le", Filler), ("la", Filler), ("les", Filler), ("avec", Filler),
    ("sur", Filler), ("au moins", Filler), ("maximum de", Within), ("au maximum", Within), ("moins de", Within),
    ("plus ou moins", PlusMinus), ("nous", Team), ("notre", Team), ("equipe", Team), ("decalage", Filler),
    ("decalage horaire", Filler), ("d ecart", Filler), ("decart", Filler), ("par rapport", Filler),
    ("collaborer", Collaboration), ("travaillons", Collaboration), ("travaille", Collaboration),
    ("disponible", Collaboration), ("disponibles", Collaboration), ("doit", Must), ("devez", Must),
    ("jours", OtherUnit), ("ans", OtherUnit),
    ("teletravail", Remote),
    // Spanish and Portuguese.
    ("zona horaria", Anchor), ("zonas horarias", Anchor), ("huso horario", Anchor), ("husos horarios", Anchor),
    ("fuso horario", Anchor), ("fusos horarios", Anchor), ("fuso", Anchor), ("esta zona horaria", Back),
    ("esa zona horaria", Back), ("estas zonas horarias", Back), ("esse fuso horario", Back),
    ("este fuso horario", Back), ("esses fusos horarios", Back),
    ("hora", Hours), ("horas", Hours),
    ("horario laboral", Business), ("horario de trabajo", Business), ("horario de oficina", Business),
    ("horario comercial", Business), ("horario de trabalho", Business), ("horario", Business),
    ("expediente", Business),
    ("ubicado", Located), ("ubicada", Located), ("ubicados", Located), ("ubicadas", Located), ("residir", Located),
    ("residentes", Located), ("residencia", Located), ("vivir", Located), ("basado", Located),
    ("localizado", Located), ("localizados", Located), ("localizada", Located), ("morar", Located),
    ("residente", Located), ("candidatos", Candidate), ("candidatas", Candidate), ("hasta", To), ("ate", To), ("y", And),
    ("e", And), ("o", Or), ("en", Filler), ("el", Filler), ("los", Filler), ("las", Filler), ("con", Filler),
    ("com", Filler), ("no", Filler), ("na", Filler), ("da", From), ("do", From), ("del", From), ("desde", From),
    ("al menos", Filler), ("pelo menos", Filler), ("diferencia", Filler), ("diferenca", Filler),
    ("dentro de", Within), ("ate no maximo", Within), ("no maximo", Within), ("maximo", Within),
    ("maximo de", Within), ("mas o menos", PlusMinus), ("mais ou menos", PlusMinus), ("nosotros", Team),
    ("nuestro", Team), ("nosso", Team), ("equipo", Team), ("colaborar", Collaboration),
    ("colaboracion", Collaboration), ("colaboracao", Collaboration), ("trabajamos", Collaboration),
    ("trabalhamos", Collaboration), ("disponibilidad", Collaboration), ("disponibilidade", Collaboration),
    ("compativel", Collaboration),
    ("dias", OtherUnit), ("anos", OtherUnit),
    ("remoto", Remote), ("remota", Remote), ("teletrabajo", Remote), ("debe", Must), ("deve", Must),
    // Dutch, Swedish, Danish, Norwegian, Italian, Polish.
    ("tijdzone", Anchor), ("tijdzones", Anchor), ("uur", Hours), ("uren", Hours),
    ("werktijden", Business), ("kantooruren", Business), ("werkuren", Business),
    ("gevestigd", Located), ("woonachtig", Located), ("wonen", Located), ("binnen", Within),
    ("tussen", Between), ("van", From), ("tot", To), ("het", Filler), ("met", Filler), ("minstens", Filler),
    ("minimaal", Filler), ("wij", Team), ("ons", Team),
    ("tidszon", Anchor), ("tidszoner", Anchor), ("tidszonen", Anchor), ("tidszone", Anchor), ("tidssone", Anchor),
    ("tidssoner", Anchor), ("timmar", Hours), ("timmars", Hours), ("timer", Hours),
    ("kontorstid", Business), ("arbetstid", Business), ("baserad", Located), ("bosatt", Located), ("mellan", Between),
    ("mellem", Between), ("mellom", Between), ("och", And), ("og", And), ("eller", Or), ("inom", Within),
    ("inden for", Within), ("innen", Within), ("med", Filler), ("vi", Team), ("vart", Team),
    ("fuso orario", Anchor), ("fusi orari", Anchor), ("ore", Hours),
    ("orario di lavoro", Business), ("orario di ufficio", Business), ("residenti", Located), ("entro", Within),
    ("tra", Between), ("fra", Between), ("dalle", From), ("alle", To),
    ("strefa czasowa", Anchor), ("strefie czasowej", Anchor), ("strefy czasowej", Anchor), ("strefy czasowe", Anchor),
    ("strefach czasowych", Anchor), ("godzin", Hours), ("godziny", Hours), ("godzina", Hours),
    ("godziny pracy", Business), ("godzinach pracy", Business),
    ("miedzy", Between), ("od", From), ("oraz", And), ("lub", Or),
];

/// Shortened words whose full stop ends no sentence.
pub(crate) const SHORTENED: &[&str] = &["max", "min", "approx", "ca", "incl", "std", "hrs", "hr", "st", "e.g", "i.e"];

/// Words that make hours of the day, or hours together, of numbers that stand by themselves.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const MEASURED: &[(&str, Cue)] = &[
    ("share at least", Overlap), ("shares at least", Overlap), ("sharing at least", Overlap), ("overlap", Overlap),
    ("overlaps", Overlap), ("overlapping", Overlap), ("overlapped", Overlap), ("in common", Overlap),
    ("of crossover", Overlap), ("crossover", Overlap), ("overlay", Overlap), ("core hours", Core),
    ("core working hours", Core), ("core business hours", Core), ("core work hours", Core),
    ("core collaboration hours", Core), ("core office hours", Core), ("core time", Core), ("core team hours", Core),
    ("core meeting hours", Core), ("core", Core), ("collaboration hours", Core), ("am", Am), ("a m", Am), ("pm", Pm),
    ("p m", Pm), ("noon", Pm), ("uberschneidung", Overlap), ("uberlappung", Overlap), ("uberschneiden", Overlap),
    ("uberschneidet", Overlap), ("kernzeit", Core), ("kernzeiten", Core), ("kernarbeitszeit", Core),
    ("kernarbeitszeiten", Core), ("chevauchement", Overlap), ("recouvrement", Overlap), ("plages fixes", Core),
    ("plage fixe", Core), ("heures de base", Core), ("solapamiento", Overlap), ("solape", Overlap),
    ("superposicion", Overlap), ("coincidencia", Overlap), ("coincidir", Overlap), ("sobreposicao", Overlap),
    ("coincidencia horaria", Overlap), ("horario central", Core), ("horario nucleo", Core), ("overlappen", Overlap),
    ("kerntijden", Core), ("kernuren", Core), ("overlappning", Overlap), ("overlappning med", Overlap),
    ("karntid", Core), ("kjernetid", Core), ("kernetid", Core), ("sovrapposizione", Overlap), ("pokrywanie", Overlap),
    ("nakladanie", Overlap),
];

/// Numbers in words.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const NUMBERS: &[(&str, Cue)] = &[
    ("one", Number(1)), ("two", Number(2)), ("three", Number(3)), ("four", Number(4)), ("five", Number(5)),
    ("six", Number(6)), ("seven", Number(7)), ("eight", Number(8)), ("nine", Number(9)), ("ten", Number(10)),
    ("zwei", Number(2)), ("drei", Number(3)), ("vier", Number(4)), ("funf", Number(5)), ("sechs", Number(6)),
    ("deux", Number(2)), ("trois", Number(3)), ("quatre", Number(4)), ("cinq", Number(5)), ("dos", Number(2)),
    ("tres", Number(3)), ("cuatro", Number(4)), ("quatro", Number(4)), ("cinco", Number(5)), ("seis", Number(6)),
    ("twee", Number(2)), ("drie", Number(3)), ("vijf", Number(5)),
];
