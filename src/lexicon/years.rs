//! Words of phrases that state years of experience, in the languages. Words in common use, compiled by the project's
//! authors.

#[cfg(any(test, feature = "train"))]
use super::table::Row;
pub(crate) use super::tables::{
    BOUNDS_AFTER, EXPERIENCE, NESTED, NOT_AFTER, NOT_BEFORE, NUMBERS, RANGE_JOINS, VAGUE, YEAR_BOUNDS as BOUNDS,
    YEAR_FILLERS as FILLERS, YEAR_UNITS as UNITS, YEAR_WORK as WORK,
};
use crate::lexicon::value::values;

/// The unit of a length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Year,
    Month,
}

values!(Unit { Year, Month });

/// On which side a number bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bound {
    Least,
    Most,
    About,
}

values!(Bound { Least, Most, About });

/// How surely a word before a length of time says that it is no experience.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Veto {
    Strong,
    /// Not where the word experience follows.
    Weak,
}

values!(Veto { Strong, Weak });

/// Numbers.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const NUMBER_WORDS: &[Row<u8>] = &[
    ("acht", 8), ("atta", 8), ("atte", 8), ("cinco", 5), ("cinq", 5), ("cinque", 5), ("cuatro", 4), ("czterech", 4),
    ("cztery", 4), ("deux", 2), ("dez", 10), ("dieci", 10), ("diez", 10), ("dix", 10), ("doce", 12), ("dodici", 12),
    ("dois", 2), ("dos", 2), ("douze", 12), ("doze", 12), ("drei", 3), ("dreissig", 30), ("drie", 3), ("duas", 2),
    ("due", 2), ("dwa", 2), ("dwoch", 2), ("dwuletnie", 2), ("dziesiec", 10), ("dziesieciu", 10), ("dziewiec", 9),
    ("een", 1), ("eight", 8), ("eighteen", 18), ("ein", 1), ("eine", 1), ("einem", 1), ("einen", 1), ("einer", 1),
    ("eleven", 11), ("elf", 11), ("elleve", 11), ("elva", 11), ("elve", 11), ("en", 1), ("et", 1), ("ett", 1),
    ("fem", 5), ("fifteen", 15), ("fifty", 50), ("fire", 4), ("five", 5), ("forty", 40), ("four", 4),
    ("fourteen", 14), ("funf", 5), ("fyra", 4), ("huit", 8), ("jeden", 1), ("jednego", 1), ("jednym", 1),
    ("negen", 9), ("neuf", 9), ("neun", 9), ("ni", 9), ("nine", 9), ("nineteen", 19), ("nio", 9), ("nove", 9),
    ("nueve", 9), ("ocho", 8), ("oito", 8), ("once", 11), ("one", 1), ("onze", 11), ("osiem", 8), ("otte", 8),
    ("otto", 8), ("piec", 5), ("pieciu", 5), ("quatre", 4), ("quatro", 4), ("quattro", 4), ("sechs", 6), ("sei", 6),
    ("seis", 6), ("seks", 6), ("sept", 7), ("sete", 7), ("sette", 7), ("seven", 7), ("seventeen", 17), ("sex", 6),
    ("sieben", 7), ("siedem", 7), ("siete", 7), ("six", 6), ("sixteen", 16), ("sju", 7), ("syv", 7), ("szesc", 6),
    ("szesciu", 6), ("ten", 10), ("thirteen", 13), ("thirty", 30), ("three", 3), ("ti", 10), ("tien", 10),
    ("tio", 10), ("tjugo", 20), ("to", 2), ("tolv", 12), ("tre", 3), ("trente", 30), ("tres", 3), ("trois", 3),
    ("trzech", 3), ("trzy", 3), ("tva", 2), ("twaalf", 12), ("twee", 2), ("twelve", 12), ("twenty", 20),
    ("twintig", 20), ("two", 2), ("um", 1), ("uma", 1), ("un", 1), ("una", 1), ("undici", 11), ("une", 1), ("uno", 1),
    ("veinte", 20), ("venti", 20), ("vier", 4), ("vijf", 5), ("vingt", 20), ("vinte", 20), ("zehn", 10), ("zes", 6),
    ("zeven", 7), ("zwanzig", 20), ("zwei", 2), ("zwolf", 12), ("восемь", 8), ("восьми", 8), ("два", 2), ("двух", 2),
    ("десяти", 10), ("десять", 10), ("один", 1), ("одного", 1), ("пяти", 5), ("пять", 5), ("семи", 7), ("семь", 7),
    ("трех", 3), ("три", 3), ("четыре", 4), ("четырех", 4), ("шести", 6), ("шесть", 6),
];

/// Units.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const UNIT_WORDS: &[Row<Unit>] = &[
    ("aar", Unit::Year), ("aars", Unit::Year), ("an", Unit::Year), ("an s", Unit::Year), ("annee", Unit::Year),
    ("annees", Unit::Year), ("anni", Unit::Year), ("anno", Unit::Year), ("ano", Unit::Year), ("ano s", Unit::Year),
    ("anos", Unit::Year), ("ans", Unit::Year), ("ar", Unit::Year), ("arig", Unit::Year), ("ars", Unit::Year),
    ("calendar years", Unit::Year), ("jaar", Unit::Year), ("jahr", Unit::Year), ("jahre", Unit::Year),
    ("jahren", Unit::Year), ("jahres", Unit::Year), ("jahrige", Unit::Year), ("jaren", Unit::Year),
    ("lat", Unit::Year), ("lata", Unit::Year), ("laty", Unit::Year), ("maand", Unit::Month), ("maanden", Unit::Month),
    ("maaned", Unit::Month), ("maaneder", Unit::Month), ("manad", Unit::Month), ("manader", Unit::Month),
    ("maned", Unit::Month), ("maneder", Unit::Month), ("mes", Unit::Month), ("mese", Unit::Month),
    ("meses", Unit::Month), ("mesi", Unit::Month), ("miesiac", Unit::Month), ("miesiace", Unit::Month),
    ("miesiecy", Unit::Month), ("mois", Unit::Month), ("monat", Unit::Month), ("monate", Unit::Month),
    ("monaten", Unit::Month), ("month", Unit::Month), ("month s", Unit::Month), ("months", Unit::Month),
    ("mos", Unit::Month), ("mth", Unit::Month), ("mths", Unit::Month), ("rok", Unit::Year), ("roku", Unit::Year),
    ("ye ars", Unit::Year), ("year", Unit::Year), ("year s", Unit::Year), ("years", Unit::Year), ("yoe", Unit::Year),
    ("yr", Unit::Year), ("yr s", Unit::Year), ("yrs", Unit::Year), ("год", Unit::Year), ("года", Unit::Year),
    ("лет", Unit::Year), ("месяц", Unit::Month), ("месяца", Unit::Month), ("месяцев", Unit::Month),
];

/// Joins of ranges.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const JOIN_WORDS: &[Row<()>] = &[
    ("a", ()), ("al", ()), ("and", ()), ("au", ()), ("bis", ()), ("bis zu", ()), ("do", ()), ("e", ()), ("en", ()),
    ("et", ()), ("o", ()), ("och", ()), ("oder", ()), ("of", ()), ("og", ()), ("or", ()), ("ou", ()), ("til", ()),
    ("till", ()), ("to", ()), ("tot", ()), ("und", ()), ("up to", ()), ("upto", ()), ("y", ()),
];

/// Fillers.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const FILLER_WORDS: &[Row<()>] = &[
    ("additional", ()), ("calendar", ()), ("combined", ()), ("complete", ()), ("consecutive", ()), ("continuous", ()),
    ("eller mer", ()), ("full", ()), ("full time", ()), ("good", ()), ("lub wiecej", ()), ("min", ()),
    ("minimum", ()), ("more", ()), ("o mas", ()), ("o piu", ()), ("oder mehr", ()), ("of meer", ()),
    ("or greater", ()), ("or more", ()), ("ou mais", ()), ("ou plus", ()), ("plus", ()), ("professional", ()),
    ("progressive", ()), ("relevant", ()), ("solid", ()), ("solide", ()), ("strong", ()), ("total", ()),
    ("volle", ()), ("vollen", ()), ("whole", ()),
];

/// Bounds before the number.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const BOUND_WORDS: &[Row<Bound>] = &[
    ("a maximum of", Bound::Most), ("a minimum of", Bound::Least), ("a partir de", Bound::Least),
    ("a total of", Bound::About), ("ab", Bound::Least), ("about", Bound::About), ("above", Bound::Least),
    ("acima de", Bound::Least), ("al massimo", Bound::Most), ("al menos", Bound::Least), ("almeno", Bound::Least),
    ("almost", Bound::About), ("approx", Bound::About), ("approximately", Bound::About), ("around", Bound::About),
    ("at least", Bound::Least), ("at most", Bound::Most), ("ate", Bound::Most), ("atleast", Bound::Least),
    ("atminstone", Bound::Least), ("au maximum", Bound::Most), ("au minimum", Bound::Least),
    ("au moins", Bound::Least), ("below", Bound::Most), ("between", Bound::About), ("bis zu", Bound::Most),
    ("c", Bound::About), ("ca", Bound::About), ("cerca de", Bound::About), ("circa", Bound::About),
    ("co najmniej", Bound::Least), ("como maximo", Bound::Most), ("como minimo", Bound::Least),
    ("desde", Bound::Least), ("do", Bound::Most), ("entre", Bound::About), ("environ", Bound::About),
    ("etwa", Bound::About), ("exceeding", Bound::Least), ("fewer than", Bound::Most), ("fino a", Bound::Most),
    ("from", Bound::Least), ("greater than", Bound::Least), ("hasta", Bound::Most), ("hochstens", Bound::Most),
    ("hogst", Bound::Most), ("hojst", Bound::Most), ("hoogstens", Bound::Most), ("ideally", Bound::About),
    ("in excess of", Bound::Least), ("inntil", Bound::Most), ("jusqu a", Bound::Most), ("jusqua", Bound::Most),
    ("less than", Bound::Most), ("mais de", Bound::Least), ("maksymalnie", Bound::Most), ("mas de", Bound::Least),
    ("massimo", Bound::Most), ("max", Bound::Most), ("maximaal", Bound::Most), ("maximal", Bound::Most),
    ("maximo", Bound::Most), ("maximum", Bound::Most), ("maximum de", Bound::Most), ("maximum of", Bound::Most),
    ("meer dan", Bound::Least), ("mehr als", Bound::Least), ("mellan", Bound::About), ("mellem", Bound::About),
    ("mellom", Bound::About), ("meno di", Bound::Most), ("menos de", Bound::Most), ("mer an", Bound::Least),
    ("mer enn", Bound::Least), ("mere end", Bound::Least), ("miedzy", Bound::About), ("min", Bound::Least),
    ("mind", Bound::Least), ("minder dan", Bound::Most), ("mindestens", Bound::Least), ("mindst", Bound::Least),
    ("minimaal", Bound::Least), ("minimally", Bound::Least), ("minimalnie", Bound::Least), ("minimo", Bound::Least),
    ("minimo de", Bound::Least), ("minimum", Bound::Least), ("minimum d", Bound::Least), ("minimum de", Bound::Least),
    ("minimum of", Bound::Least), ("minst", Bound::Least), ("minst omkring", Bound::About),
    ("minstens", Bound::Least), ("moins de", Bound::Most), ("more than", Bound::Least), ("nearly", Bound::About),
    ("no fewer than", Bound::Least), ("no less than", Bound::Least), ("no maximo", Bound::Most),
    ("no minimo", Bound::Least), ("no more than", Bound::Most), ("not less than", Bound::Least),
    ("not more than", Bound::Most), ("okolo", Bound::About), ("oltre", Bound::Least), ("ongeveer", Bound::About),
    ("op til", Bound::Most), ("over", Bound::Least), ("pelo menos", Bound::Least), ("piu di", Bound::Least),
    ("plus de", Bound::Least), ("ponad", Bound::Least), ("por lo menos", Bound::Least), ("preferably", Bound::About),
    ("przynajmniej", Bound::Least), ("roughly", Bound::About), ("rund", Bound::About), ("some", Bound::About),
    ("ten minste", Bound::Least), ("tenminste", Bound::Least), ("tot", Bound::Most), ("total of", Bound::About),
    ("tra", Bound::About), ("tussen", Bound::About), ("uber", Bound::Least), ("under", Bound::Most),
    ("ungefar", Bound::About), ("unos", Bound::About), ("up to", Bound::Most), ("upp till", Bound::Most),
    ("upto", Bound::Most), ("upwards of", Bound::Least), ("vanaf", Bound::Least), ("weniger als", Bound::Most),
    ("wenigstens", Bound::Least), ("zwischen", Bound::About), ("более", Bound::Least), ("до", Bound::Most),
    ("не более", Bound::Most), ("не менее", Bound::Least), ("от", Bound::Least),
];

/// Bounds behind the unit.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const BOUND_TAILS: &[Row<Bound>] = &[
    ("and above", Bound::Least), ("and below", Bound::Most), ("and more", Bound::Least), ("and up", Bound::Least),
    ("at most", Bound::Most), ("eller mer", Bound::Least), ("et plus", Bound::Least), ("max", Bound::Most),
    ("maximum", Bound::Most), ("min", Bound::Least), ("minimum", Bound::Least), ("o mas", Bound::Least),
    ("o menos", Bound::Most), ("o piu", Bound::Least), ("oder mehr", Bound::Least), ("oder weniger", Bound::Most),
    ("of meer", Bound::Least), ("or above", Bound::Least), ("or below", Bound::Most), ("or fewer", Bound::Most),
    ("or greater", Bound::Least), ("or less", Bound::Most), ("or longer", Bound::Least), ("or more", Bound::Least),
    ("or over", Bound::Least), ("or under", Bound::Most), ("ou mais", Bound::Least), ("ou moins", Bound::Most),
    ("ou plus", Bound::Least), ("plus", Bound::Least),
];

/// Experience.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const EXPERIENCE_WORDS: &[Row<()>] = &[
    ("anciennete", ()), ("anzianita", ()), ("arbeidserfaring", ()), ("arbeitserfahrung", ()),
    ("arbetserfarenhet", ()), ("arbetslivserfarenhet", ()), ("atuacao", ()), ("background", ()),
    ("berufserfahrung", ()), ("berufspraxis", ()), ("berufstatigkeit", ()), ("doswiadczenia", ()),
    ("doswiadczenie", ()), ("doswiadczeniem", ()), ("einschlagige", ()), ("erfahrener", ()), ("erfahrung", ()),
    ("erfahrungen", ()), ("erfarenhet", ()), ("erfaring", ()), ("erhvervserfaring", ()), ("ervaring", ()),
    ("esperienza", ()), ("esperienze", ()), ("exp", ()), ("experience", ()), ("experience pro", ()),
    ("experience professionnelle", ()), ("experienced", ()), ("experiences", ()), ("experiencia", ()),
    ("experiencias", ()), ("expertise", ()), ("fuhrungserfahrung", ()), ("post qualification", ()),
    ("postgraduate experience", ()), ("pqe", ()), ("practice", ()), ("praktijkervaring", ()), ("pratique", ()),
    ("praxis", ()), ("praxiserfahrung", ()), ("proficiency", ()), ("projekterfahrung", ()), ("seniority", ()),
    ("stazem", ()), ("stazu", ()), ("tenure", ()), ("track record", ()), ("trayectoria", ()), ("vivencia", ()),
    ("werkervaring", ()), ("work history", ()), ("yoe", ()), ("опыт", ()), ("опыта", ()), ("опытом", ()),
    ("стаж", ()), ("стажа", ()),
];

/// Work.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const WORK_WORDS: &[Row<()>] = &[
    ("administering", ()), ("als", ()), ("analyzing", ()), ("as a", ()), ("as an", ()), ("building", ()),
    ("coding", ()), ("como", ()), ("consulting", ()), ("creating", ()), ("dans un", ()), ("dans un poste", ()),
    ("delivering", ()), ("designing", ()), ("developing", ()), ("driving", ()), ("en el area", ()), ("en poste", ()),
    ("en puestos", ()), ("en tant qu", ()), ("en tant que", ()), ("en un puesto", ()), ("engineering", ()),
    ("handling", ()), ("hands on", ()), ("i en liknande", ()), ("im bereich", ()), ("implementing", ()),
    ("in a comparable", ()), ("in a management", ()), ("in a related", ()), ("in a relevant", ()), ("in a role", ()),
    ("in a similar position", ()), ("in a similar role", ()), ("in der", ()), ("in een", ()),
    ("in een soortgelijke", ()), ("in leadership", ()), ("in management", ()), ("in ruoli", ()), ("in similar", ()),
    ("in the field", ()), ("in the industry", ()), ("in the role", ()), ("industry", ()), ("jako", ()),
    ("leading", ()), ("maintaining", ()), ("managing", ()), ("na area", ()), ("na funcao", ()), ("na stanowisku", ()),
    ("nel ruolo", ()), ("nel settore", ()), ("of building", ()), ("of coding", ()), ("of commercial", ()),
    ("of designing", ()), ("of developing", ()), ("of development", ()), ("of direct", ()), ("of engineering", ()),
    ("of full time", ()), ("of hands on", ()), ("of industry", ()), ("of leading", ()), ("of management", ()),
    ("of managing", ()), ("of practical", ()), ("of professional", ()), ("of professionally", ()),
    ("of programming", ()), ("of progressive", ()), ("of proven", ()), ("of related", ()), ("of relevant", ()),
    ("of sales", ()), ("of software", ()), ("of solid", ()), ("of teaching", ()), ("of work", ()), ("of working", ()),
    ("operating", ()), ("owning", ()), ("performing", ()), ("post qualification", ()), ("practicing", ()),
    ("practising", ()), ("professional", ()), ("programming", ()), ("providing", ()), ("recruiting", ()),
    ("relevant", ()), ("running", ()), ("scaling", ()), ("selling", ()), ("serving", ()), ("shipping", ()),
    ("som", ()), ("supporting", ()), ("sur un poste", ()), ("teaching", ()), ("testing", ()), ("trabalhando", ()),
    ("using", ()), ("w pracy", ()), ("working", ()), ("writing", ()), ("в сфере", ()),
];

/// What stands before other lengths of time.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const VETO_BEFORE: &[Row<Veto>] = &[
    ("a cada", Veto::Strong), ("a commitment of", Veto::Strong), ("afgelopen", Veto::Strong), ("after", Veto::Weak),
    ("age", Veto::Strong), ("age de", Veto::Strong), ("age minimum", Veto::Strong), ("age of", Veto::Strong),
    ("aged", Veto::Strong), ("agee de", Veto::Strong), ("alle", Veto::Strong), ("alter", Veto::Strong),
    ("apprenticeship of", Veto::Strong), ("assignment of", Veto::Strong), ("au cours des", Veto::Strong),
    ("be", Veto::Weak), ("befristet auf", Veto::Strong), ("binnen", Veto::Strong), ("cada", Veto::Strong),
    ("celebrate", Veto::Strong), ("celebrating", Veto::Strong), ("ces", Veto::Strong), ("co", Veto::Weak),
    ("coming", Veto::Strong), ("commit to", Veto::Strong), ("commitment", Veto::Weak), ("commitment of", Veto::Strong),
    ("contract for", Veto::Strong), ("contract length", Veto::Strong), ("contract of", Veto::Strong),
    ("course of", Veto::Strong), ("dans les", Veto::Strong), ("dauer", Veto::Strong), ("dauer von", Veto::Strong),
    ("de afgelopen", Veto::Strong), ("de komende", Veto::Strong), ("de neste", Veto::Strong),
    ("de senaste", Veto::Strong), ("de siste", Veto::Strong), ("depuis", Veto::Weak), ("dernieres", Veto::Strong),
    ("derniers", Veto::Strong), ("des", Veto::Weak), ("desde hace", Veto::Strong), ("dopo", Veto::Strong),
    ("durante", Veto::Weak), ("durante os", Veto::Strong), ("durata", Veto::Strong), ("duration", Veto::Weak),
    ("duration of", Veto::Strong), ("duree", Veto::Strong), ("duree de", Veto::Strong),
    ("during the last", Veto::Strong), ("duur", Veto::Strong), ("each", Veto::Strong), ("edad", Veto::Strong),
    ("edad minima", Veto::Strong), ("efter", Veto::Weak), ("entro", Veto::Strong), ("ersten", Veto::Strong),
    ("every", Veto::Strong), ("first", Veto::Weak), ("fixed term", Veto::Strong), ("fixed term of", Veto::Strong),
    ("for", Veto::Weak), ("for the last", Veto::Strong), ("for the past", Veto::Strong), ("founded", Veto::Strong),
    ("fur die dauer von", Veto::Strong), ("fyldt", Veto::Strong), ("fyllt", Veto::Strong), ("fylt", Veto::Strong),
    ("gli ultimi", Veto::Strong), ("guaranteed for", Veto::Strong), ("ha", Veto::Weak), ("ha mais de", Veto::Strong),
    ("hace", Veto::Strong), ("i lobet af", Veto::Strong), ("idade", Veto::Strong), ("idade minima", Veto::Strong),
    ("il y a", Veto::Strong), ("in den ersten", Veto::Strong), ("in den letzten", Veto::Strong),
    ("in den nachsten", Veto::Strong), ("in the last", Veto::Strong), ("in the past", Veto::Strong),
    ("innerhalb von", Veto::Strong), ("kolejnych", Veto::Strong), ("komende", Veto::Strong),
    ("kommande", Veto::Strong), ("last", Veto::Strong), ("lasting", Veto::Strong), ("lease of", Veto::Strong),
    ("leeftijd", Veto::Strong), ("length", Veto::Strong), ("letzten", Veto::Strong), ("locked for", Veto::Strong),
    ("los proximos", Veto::Strong), ("los ultimos", Veto::Strong), ("maior de", Veto::Strong),
    ("maiores de", Veto::Strong), ("mayor de", Veto::Strong), ("mayores de", Veto::Strong),
    ("mindestalter", Veto::Strong), ("minimum age", Veto::Strong), ("minimum age of", Veto::Strong),
    ("minimumleeftijd", Veto::Strong), ("minimumleeftijd van", Veto::Strong), ("na", Veto::Weak), ("nach", Veto::Weak),
    ("nachsten", Veto::Strong), ("nearly every", Veto::Strong), ("negli ultimi", Veto::Strong), ("next", Veto::Strong),
    ("nos proximos", Veto::Strong), ("nos ultimos", Veto::Strong), ("notice", Veto::Strong),
    ("notice period", Veto::Strong), ("ogni", Veto::Strong), ("ostatnich", Veto::Strong),
    ("over the age of", Veto::Strong), ("over the last", Veto::Strong), ("over the next", Veto::Strong),
    ("over the past", Veto::Strong), ("paid for", Veto::Strong), ("past", Veto::Strong), ("pendant", Veto::Weak),
    ("per i", Veto::Strong), ("period of", Veto::Strong), ("po", Veto::Weak), ("premiers", Veto::Strong),
    ("previous", Veto::Weak), ("primeros", Veto::Strong), ("primi", Veto::Strong), ("probation of", Veto::Strong),
    ("prochains", Veto::Strong), ("program of", Veto::Strong), ("prossimi", Veto::Strong), ("proximos", Veto::Strong),
    ("przez", Veto::Weak), ("renewed for", Veto::Strong), ("seit", Veto::Weak), ("senaste", Veto::Strong),
    ("sidste", Veto::Strong), ("since", Veto::Weak), ("siste", Veto::Strong), ("skonczone", Veto::Strong),
    ("stay for", Veto::Strong), ("term of", Veto::Weak), ("terms of", Veto::Strong), ("the first", Veto::Strong),
    ("the last", Veto::Strong), ("the next", Veto::Strong), ("the past", Veto::Strong), ("tous les", Veto::Strong),
    ("training of", Veto::Strong), ("turning", Veto::Strong), ("ukonczone", Veto::Strong),
    ("ukonczonych", Veto::Strong), ("ultimi", Veto::Strong), ("ultimos", Veto::Strong), ("under", Veto::Weak),
    ("up to date", Veto::Strong), ("valid for", Veto::Strong), ("vergangenen", Veto::Strong),
    ("vest over", Veto::Strong), ("vesting over", Veto::Strong), ("vests over", Veto::Strong), ("voor", Veto::Weak),
    ("vor", Veto::Weak), ("w ciagu", Veto::Strong), ("warranty of", Veto::Strong), ("wiek", Veto::Strong),
    ("wieku", Veto::Strong), ("within", Veto::Weak),
];

/// What stands behind other lengths of time.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const VETO_BEHIND: &[Row<Veto>] = &[
    ("age", Veto::Strong), ("ago", Veto::Strong), ("alt", Veto::Strong), ("alte", Veto::Strong), ("alter", Veto::Weak),
    ("and older", Veto::Strong), ("and over", Veto::Strong), ("anniversary", Veto::Strong),
    ("apprenticeship", Veto::Weak), ("assignment", Veto::Weak), ("ausbildung", Veto::Weak), ("befristet", Veto::Weak),
    ("bestaat", Veto::Weak), ("bond", Veto::Weak), ("career break", Veto::Weak), ("cliff", Veto::Strong),
    ("college", Veto::Weak), ("commitment", Veto::Weak), ("compiuti", Veto::Strong), ("completos", Veto::Strong),
    ("contract", Veto::Weak), ("contractduur", Veto::Weak), ("contracts", Veto::Weak), ("course", Veto::Weak),
    ("credit", Veto::Strong), ("cumplidos", Veto::Strong), ("dage", Veto::Weak), ("dages", Veto::Weak),
    ("de cdd", Veto::Weak), ("de contrato", Veto::Weak), ("de edad", Veto::Strong), ("de existencia", Veto::Strong),
    ("de garantia", Veto::Weak), ("de historia", Veto::Strong), ("de idade", Veto::Strong),
    ("de mercado", Veto::Strong), ("de vida", Veto::Strong), ("degree", Veto::Weak), ("degrees", Veto::Weak),
    ("detude", Veto::Weak), ("detudes", Veto::Weak), ("dexistence", Veto::Strong), ("dhistoire", Veto::Strong),
    ("di eta", Veto::Strong), ("di storia", Veto::Strong), ("di vita", Veto::Strong), ("diploma", Veto::Weak),
    ("eller aldre", Veto::Strong), ("eller eldre", Veto::Strong), ("en ouder", Veto::Strong),
    ("engagement", Veto::Weak), ("experience credit", Veto::Strong), ("fa", Veto::Strong), ("fixed", Veto::Weak),
    ("fixed term", Veto::Weak), ("freshness", Veto::Weak), ("from now", Veto::Strong), ("ftc", Veto::Weak),
    ("gammal", Veto::Strong), ("gammel", Veto::Strong), ("geleden", Veto::Strong), ("geschichte", Veto::Strong),
    ("guarantee", Veto::Weak), ("heritage", Veto::Strong), ("history", Veto::Strong), ("holiday", Veto::Weak),
    ("horizon", Veto::Weak), ("i wiecej lat zycia", Veto::Strong), ("in a row", Veto::Strong),
    ("in business", Veto::Strong), ("in operation", Veto::Strong), ("in the making", Veto::Strong),
    ("initial", Veto::Weak), ("jung", Veto::Strong), ("lang", Veto::Weak), ("lang bestehende", Veto::Weak),
    ("later", Veto::Strong), ("lease", Veto::Weak), ("leave", Veto::Weak), ("long", Veto::Weak),
    ("mat leave", Veto::Weak), ("maternity", Veto::Weak), ("minimum commitment", Veto::Weak),
    ("na rynku", Veto::Strong), ("no mercado", Veto::Strong), ("no ramo", Veto::Weak), ("no setor", Veto::Weak),
    ("oder alter", Veto::Strong), ("of age", Veto::Strong), ("of college", Veto::Weak), ("of education", Veto::Weak),
    ("of excellence", Veto::Strong), ("of existence", Veto::Strong), ("of fun", Veto::Strong),
    ("of growth", Veto::Strong), ("of heritage", Veto::Strong), ("of history", Veto::Strong),
    ("of innovation", Veto::Strong), ("of leave", Veto::Weak), ("of maternity", Veto::Weak),
    ("of operation", Veto::Weak), ("of operations", Veto::Weak), ("of ouder", Veto::Strong), ("of paid", Veto::Weak),
    ("of parental", Veto::Weak), ("of school", Veto::Weak), ("of schooling", Veto::Weak), ("of service", Veto::Weak),
    ("of study", Veto::Weak), ("of success", Veto::Strong), ("of tradition", Veto::Strong), ("of trust", Veto::Strong),
    ("of university", Veto::Weak), ("old", Veto::Strong), ("olds", Veto::Strong), ("or older", Veto::Strong),
    ("or over", Veto::Strong), ("oud", Veto::Strong), ("outlook", Veto::Weak), ("paid", Veto::Weak),
    ("parental", Veto::Weak), ("permit", Veto::Weak), ("plan", Veto::Weak), ("plans", Veto::Weak),
    ("probation", Veto::Weak), ("probation period", Veto::Weak), ("probationary", Veto::Weak),
    ("probezeit", Veto::Weak), ("program", Veto::Weak), ("programme", Veto::Weak), ("programs", Veto::Weak),
    ("renouvelable", Veto::Weak), ("retention", Veto::Weak), ("revolus", Veto::Strong), ("roadmap", Veto::Weak),
    ("rotation", Veto::Weak), ("rotational", Veto::Weak), ("running", Veto::Strong), ("sabbatical", Veto::Weak),
    ("salary", Veto::Weak), ("sedan", Veto::Strong), ("sidan", Veto::Weak), ("statute", Veto::Weak),
    ("stay", Veto::Weak), ("stint", Veto::Weak), ("studies", Veto::Weak), ("studium", Veto::Weak),
    ("study", Veto::Weak), ("temporary", Veto::Weak), ("temu", Veto::Strong), ("tradition", Veto::Strong),
    ("tradition und", Veto::Strong), ("umowy", Veto::Weak), ("und alter", Veto::Strong), ("university", Veto::Weak),
    ("vertrag", Veto::Weak), ("vest", Veto::Strong), ("vesting", Veto::Strong), ("visa", Veto::Weak),
    ("warranty", Veto::Strong), ("young", Veto::Strong), ("zycia", Veto::Strong),
];

/// Openings of parts.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const NESTING: &[Row<()>] = &[
    ("and at least", ()), ("at least", ()), ("davon", ()), ("davon mindestens", ()), ("de los cuales", ()),
    ("di cui", ()), ("dont", ()), ("dont au moins", ()), ("dos quais", ()), ("heraf", ()), ("hvorav", ()),
    ("including", ()), ("including a minimum of", ()), ("including at least", ()), ("incluindo", ()),
    ("incluyendo", ()), ("of these", ()), ("of which", ()), ("plus at least", ()), ("sendo", ()), ("thereof", ()),
    ("varav", ()), ("w tym", ()), ("waarvan", ()), ("with a minimum of", ()), ("with at least", ()),
];

/// Numbers of years that are not said.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const VAGUE_PHRASES: &[Row<()>] = &[
    ("a couple of years", ()), ("a couple years", ()), ("a few years", ()), ("a number of years", ()),
    ("alcuni anni", ()), ("algunos anos", ()), ("alguns anos", ()), ("couple of years", ()), ("diversi anni", ()),
    ("einige jahre", ()), ("einschlagige erfahrung", ()), ("enkele jaren", ()), ("few years", ()), ("flera ars", ()),
    ("flere ars", ()), ("jarenlange", ()), ("kilka lat", ()), ("kilkuletnie", ()), ("langjahrige", ()),
    ("many years", ()), ("meerdere jaren", ()), ("mehrere jahre", ()), ("mehrjahrige", ()), ("mehrjahriger", ()),
    ("multiple years", ()), ("nagra ars", ()), ("noen ars", ()), ("numerous years", ()), ("pluriennale", ()),
    ("plusieurs annees", ()), ("quelques annees", ()), ("several years", ()), ("some years", ()), ("varios anos", ()),
    ("wieloletnie", ()),
];
