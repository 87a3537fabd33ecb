//! Words for degrees and schools, in the languages. Words in common use, compiled by the project's authors.

#[cfg(any(test, feature = "train"))]
use super::table::Row;
pub(crate) use super::tables::{
    DEGREE_NEIGHBOURS, DEGREES, EQUIVALENTS, FIELD_ENDS, FIELD_JOINS, FIELD_RESTS, NO_DEGREE_AFTER, NO_DEGREE_BEFORE,
};
use crate::lexicon::value::values;
#[cfg(any(test, feature = "train"))]
use crate::posting::EducationLevel::*;
#[cfg(any(test, feature = "train"))]
use Sureness::*;

use crate::posting::EducationLevel::{self};

/// How surely a phrase speaks of a degree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sureness {
    /// Anywhere.
    Sure,
    /// Written in capitals, and beside other words of education: `BS`, `MA`.
    Caps,
    /// Beside other words of education: `master`, `associate`.
    Near,
}

values!(Sureness { Sure, Caps, Near });

/// A phrase for a degree.
pub(crate) type Degreeing = (EducationLevel, Sureness);

/// Doctorate.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const DOCTORATE: &[Row<Degreeing>] = &[
    ("abgeschlossene promotion", (Doctorate, Sure)), ("bac 8", (Doctorate, Sure)), ("d phil", (Doctorate, Sure)),
    ("dnp", (Doctorate, Caps)), ("doctor of", (Doctorate, Sure)), ("doctorado", (Doctorate, Sure)),
    ("doctoral", (Doctorate, Near)), ("doctoral degree", (Doctorate, Sure)), ("doctoral degrees", (Doctorate, Sure)),
    ("doctorat", (Doctorate, Sure)), ("doctorate", (Doctorate, Sure)), ("doctorate degree", (Doctorate, Sure)),
    ("doctorate level", (Doctorate, Sure)), ("doctorates", (Doctorate, Sure)), ("doctors degree", (Doctorate, Sure)),
    ("doktorat", (Doctorate, Sure)), ("doktorgrad", (Doctorate, Sure)), ("doktorsexamen", (Doctorate, Sure)),
    ("doktortitel", (Doctorate, Sure)), ("dottorato", (Doctorate, Sure)), ("dottorato di ricerca", (Doctorate, Sure)),
    ("doutorado", (Doctorate, Sure)), ("doutoramento", (Doctorate, Sure)), ("dphil", (Doctorate, Sure)),
    ("dr ing", (Doctorate, Sure)), ("dvm", (Doctorate, Caps)), ("edd", (Doctorate, Sure)),
    ("gepromoveerd", (Doctorate, Sure)), ("j d", (Doctorate, Caps)), ("jd", (Doctorate, Caps)),
    ("juris doctor", (Doctorate, Sure)), ("m d", (Doctorate, Caps)), ("md", (Doctorate, Caps)),
    ("ph d", (Doctorate, Sure)), ("ph ds", (Doctorate, Sure)), ("pharmd", (Doctorate, Sure)),
    ("phd", (Doctorate, Sure)), ("phd grad", (Doctorate, Sure)), ("phds", (Doctorate, Sure)),
    ("promoviert", (Doctorate, Sure)), ("promovierte", (Doctorate, Sure)), ("psyd", (Doctorate, Caps)),
    ("stopien doktora", (Doctorate, Sure)),
];

/// Master.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const MASTER: &[Row<Degreeing>] = &[
    ("advanced degree", (Master, Sure)), ("advanced degrees", (Master, Sure)), ("bac 4 5", (Master, Sure)),
    ("bac 5", (Master, Sure)), ("cand mag", (Master, Sure)), ("cand merc", (Master, Sure)),
    ("civilingenior", (Master, Sure)), ("civilingenjor", (Master, Sure)), ("civilingenjorsexamen", (Master, Sure)),
    ("dipl ing", (Master, Sure)), ("diplom", (Master, Near)), ("diplom ingenieur", (Master, Sure)),
    ("diplome d ingenieur", (Master, Sure)), ("diplome dingenieur", (Master, Sure)), ("diplomes", (Master, Near)),
    ("diplomstudium", (Master, Sure)), ("emba", (Master, Sure)), ("graduate degree", (Master, Sure)),
    ("kandidatgrad", (Master, Sure)), ("kandidatuddannelse", (Master, Sure)), ("laurea magistrale", (Master, Sure)),
    ("laurea specialistica", (Master, Sure)), ("llm", (Master, Caps)), ("m a", (Master, Caps)),
    ("m e", (Master, Caps)), ("m ed", (Master, Caps)), ("m eng", (Master, Sure)), ("m phil", (Master, Sure)),
    ("m s", (Master, Caps)), ("m s degree", (Master, Sure)), ("m sc", (Master, Sure)), ("m tech", (Master, Sure)),
    ("ma", (Master, Caps)), ("ma degree", (Master, Sure)), ("maestria", (Master, Sure)), ("magister", (Master, Sure)),
    ("magisterexamen", (Master, Sure)), ("magistratura", (Master, Sure)), ("master", (Master, Near)),
    ("master 1", (Master, Sure)), ("master 2", (Master, Sure)), ("master degree", (Master, Sure)),
    ("master degrees", (Master, Sure)), ("master ii", (Master, Sure)), ("master level degree", (Master, Sure)),
    ("master of", (Master, Sure)), ("master of arts", (Master, Sure)),
    ("master of business administration", (Master, Sure)), ("master of engineering", (Master, Sure)),
    ("master of science", (Master, Sure)), ("master s", (Master, Sure)), ("master s degree", (Master, Sure)),
    ("master studium", (Master, Sure)), ("master universitario", (Master, Sure)), ("masterabschluss", (Master, Sure)),
    ("masterexamen", (Master, Sure)), ("mastergrad", (Master, Sure)), ("masters", (Master, Sure)),
    ("masters degree", (Master, Sure)), ("masters degrees", (Master, Sure)), ("masters level", (Master, Sure)),
    ("masters program", (Master, Sure)), ("masterstudium", (Master, Sure)), ("mastertitel", (Master, Sure)),
    ("mba", (Master, Sure)), ("mbas", (Master, Sure)), ("mca", (Master, Sure)), ("me", (Master, Caps)),
    ("meng", (Master, Sure)), ("mestrado", (Master, Sure)), ("mfa", (Master, Sure)), ("mpa", (Master, Sure)),
    ("mph", (Master, Sure)), ("mphil", (Master, Sure)), ("ms", (Master, Caps)), ("ms degree", (Master, Sure)),
    ("msc", (Master, Sure)), ("msn", (Master, Caps)), ("msw", (Master, Sure)), ("mtech", (Master, Sure)),
    ("pos graduacao", (Master, Sure)), ("pos graduado", (Master, Sure)), ("posgrado", (Master, Sure)),
    ("post graduate", (Master, Near)), ("post graduate degree", (Master, Sure)), ("postgrado", (Master, Sure)),
    ("postgraduate", (Master, Near)), ("postgraduate degree", (Master, Sure)),
    ("studia magisterskie", (Master, Sure)), ("tytul magistra", (Master, Sure)),
    ("universitatsdiplom", (Master, Sure)), ("wo", (Master, Caps)), ("wo diploma", (Master, Sure)),
    ("wo master", (Master, Sure)), ("wo niveau", (Master, Sure)), ("wo opleiding", (Master, Sure)),
    ("wo werk en denkniveau", (Master, Sure)),
];

/// Bachelor.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const BACHELOR: &[Row<Degreeing>] = &[
    ("4 year college degree", (Bachelor, Sure)), ("4 year degree", (Bachelor, Sure)),
    ("4 year university degree", (Bachelor, Sure)), ("b a", (Bachelor, Caps)), ("b a degree", (Bachelor, Sure)),
    ("b com", (Bachelor, Sure)), ("b e", (Bachelor, Caps)), ("b eng", (Bachelor, Sure)), ("b s", (Bachelor, Caps)),
    ("b s degree", (Bachelor, Sure)), ("b sc", (Bachelor, Sure)), ("b tech", (Bachelor, Sure)),
    ("ba", (Bachelor, Caps)), ("ba degree", (Bachelor, Sure)), ("bac 3", (Bachelor, Sure)),
    ("bac 3 4", (Bachelor, Sure)), ("bac 4", (Bachelor, Sure)), ("baccalaureate", (Bachelor, Sure)),
    ("baccalaureate degree", (Bachelor, Sure)), ("bacharel", (Bachelor, Sure)), ("bacharelado", (Bachelor, Sure)),
    ("bachelor", (Bachelor, Sure)), ("bachelor degree", (Bachelor, Sure)), ("bachelor degrees", (Bachelor, Sure)),
    ("bachelor level degree", (Bachelor, Sure)), ("bachelor of", (Bachelor, Sure)),
    ("bachelor of arts", (Bachelor, Sure)), ("bachelor of engineering", (Bachelor, Sure)),
    ("bachelor of science", (Bachelor, Sure)), ("bachelor of technology", (Bachelor, Sure)),
    ("bachelor s", (Bachelor, Sure)), ("bachelor s degree", (Bachelor, Sure)), ("bachelor studium", (Bachelor, Sure)),
    ("bachelorabschluss", (Bachelor, Sure)), ("bachelordiploma", (Bachelor, Sure)),
    ("bachelorgrad", (Bachelor, Sure)), ("bachelors", (Bachelor, Sure)), ("bachelors degree", (Bachelor, Sure)),
    ("bachelors degrees", (Bachelor, Sure)), ("bachelorstudium", (Bachelor, Sure)),
    ("bacheloruddannelse", (Bachelor, Sure)), ("bba", (Bachelor, Sure)), ("bca", (Bachelor, Sure)),
    ("bcom", (Bachelor, Sure)), ("be", (Bachelor, Caps)), ("beng", (Bachelor, Sure)), ("bfa", (Bachelor, Sure)),
    ("bs", (Bachelor, Caps)), ("bs degree", (Bachelor, Sure)), ("bsc", (Bachelor, Sure)), ("bscs", (Bachelor, Sure)),
    ("bsee", (Bachelor, Sure)), ("bsme", (Bachelor, Sure)), ("bsn", (Bachelor, Sure)), ("btech", (Bachelor, Sure)),
    ("diplomingenior", (Bachelor, Sure)), ("first degree", (Bachelor, Sure)),
    ("four year college degree", (Bachelor, Sure)), ("four year degree", (Bachelor, Sure)),
    ("four year university degree", (Bachelor, Sure)), ("grado en", (Bachelor, Sure)),
    ("grado universitario", (Bachelor, Sure)), ("graduacao", (Bachelor, Sure)),
    ("graduacao completa", (Bachelor, Sure)), ("graduacao em", (Bachelor, Sure)), ("hbo", (Bachelor, Sure)),
    ("hbo diploma", (Bachelor, Sure)), ("hbo niveau", (Bachelor, Sure)), ("hbo opleiding", (Bachelor, Sure)),
    ("hbo werk en denkniveau", (Bachelor, Sure)), ("hogskoleingenjor", (Bachelor, Sure)),
    ("honors degree", (Bachelor, Sure)), ("honours degree", (Bachelor, Sure)), ("kandidatexamen", (Bachelor, Sure)),
    ("laurea breve", (Bachelor, Sure)), ("laurea triennale", (Bachelor, Sure)),
    ("licence professionnelle", (Bachelor, Sure)), ("licenciada", (Bachelor, Sure)), ("licenciado", (Bachelor, Sure)),
    ("licenciado en", (Bachelor, Sure)), ("licenciatura", (Bachelor, Sure)), ("licencjat", (Bachelor, Sure)),
    ("llb", (Bachelor, Sure)), ("niveau licence", (Bachelor, Sure)), ("professionsbachelor", (Bachelor, Sure)),
    ("stopien licencjata", (Bachelor, Sure)), ("undergrad", (Bachelor, Near)), ("undergrad degree", (Bachelor, Sure)),
    ("undergraduate", (Bachelor, Near)), ("undergraduate degree", (Bachelor, Sure)),
    ("undergraduate or", (Bachelor, Sure)),
];

/// Associate.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const ASSOCIATE: &[Row<Degreeing>] = &[
    ("2 year degree", (Associate, Sure)), ("a a", (Associate, Caps)), ("a a s", (Associate, Caps)),
    ("a s", (Associate, Caps)), ("aa", (Associate, Caps)), ("aas", (Associate, Caps)), ("as", (Associate, Caps)),
    ("associate", (Associate, Near)), ("associate degree", (Associate, Sure)),
    ("associate degrees", (Associate, Sure)), ("associate of arts", (Associate, Sure)),
    ("associate of science", (Associate, Sure)), ("associate s degree", (Associate, Sure)),
    ("associates", (Associate, Near)), ("associates degree", (Associate, Sure)),
    ("associates degrees", (Associate, Sure)), ("bac 2", (Associate, Sure)), ("bts", (Associate, Sure)),
    ("curso superior de tecnologia", (Associate, Sure)), ("deug", (Associate, Sure)), ("dut", (Associate, Sure)),
    ("foundation degree", (Associate, Sure)), ("higher national diploma", (Associate, Sure)),
    ("hnd", (Associate, Sure)), ("tecnologia superior", (Associate, Sure)), ("tecnologo", (Associate, Sure)),
    ("two year college degree", (Associate, Sure)), ("two year degree", (Associate, Sure)),
];

/// Vocational.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const VOCATIONAL: &[Row<Degreeing>] = &[
    ("abgeschlossene ausbildung", (Vocational, Sure)), ("abgeschlossene berufsausbildung", (Vocational, Sure)),
    ("abgeschlossene kaufmannische ausbildung", (Vocational, Sure)), ("abgeschlossene lehre", (Vocational, Sure)),
    ("abgeschlossene technische ausbildung", (Vocational, Sure)), ("apprenticeship", (Vocational, Near)),
    ("ausbildung", (Vocational, Near)), ("bac pro", (Vocational, Sure)), ("bac professionnel", (Vocational, Sure)),
    ("baccalaureat professionnel", (Vocational, Sure)), ("bep", (Vocational, Sure)),
    ("berufsausbildung", (Vocational, Sure)), ("cap", (Vocational, Caps)), ("cap bep", (Vocational, Sure)),
    ("ciclo formativo", (Vocational, Sure)), ("completed apprenticeship", (Vocational, Sure)),
    ("curso tecnico", (Vocational, Sure)), ("diploma tecnico", (Vocational, Sure)),
    ("ensino tecnico", (Vocational, Sure)), ("erhvervsuddannelse", (Vocational, Sure)),
    ("fachausbildung", (Vocational, Sure)), ("fachinformatiker", (Vocational, Sure)), ("fagbrev", (Vocational, Sure)),
    ("fagbrev som", (Vocational, Sure)), ("faguddannelse", (Vocational, Sure)),
    ("formacao tecnica", (Vocational, Sure)), ("formacion profesional", (Vocational, Sure)),
    ("formation professionnelle", (Vocational, Sure)), ("fp ii", (Vocational, Sure)),
    ("grado medio", (Vocational, Sure)), ("grado superior", (Vocational, Sure)),
    ("istituto tecnico", (Vocational, Sure)), ("kaufmannische ausbildung", (Vocational, Sure)),
    ("lehrabschluss", (Vocational, Sure)), ("lehre", (Vocational, Near)), ("mbo", (Vocational, Sure)),
    ("mbo diploma", (Vocational, Sure)), ("mbo niveau", (Vocational, Sure)), ("mbo opleiding", (Vocational, Sure)),
    ("mbo werk en denkniveau", (Vocational, Sure)), ("meisterbrief", (Vocational, Sure)),
    ("meistertitel", (Vocational, Sure)), ("nivel tecnico", (Vocational, Sure)), ("nvq", (Vocational, Sure)),
    ("nvqs", (Vocational, Sure)), ("qualifica professionale", (Vocational, Sure)),
    ("staatlich geprufter", (Vocational, Sure)), ("svendebrev", (Vocational, Sure)),
    ("technical diploma", (Vocational, Sure)), ("technical school", (Vocational, Sure)),
    ("techniker meister", (Vocational, Sure)), ("technische ausbildung", (Vocational, Sure)),
    ("tecnico em", (Vocational, Sure)), ("tecnico superior", (Vocational, Sure)),
    ("tecnico superior en", (Vocational, Sure)), ("time served apprenticeship", (Vocational, Sure)),
    ("titre professionnel", (Vocational, Sure)), ("trade certificate", (Vocational, Sure)),
    ("trade qualification", (Vocational, Sure)), ("trade school", (Vocational, Sure)),
    ("vocational degree", (Vocational, Sure)), ("vocational diploma", (Vocational, Sure)),
    ("vocational education", (Vocational, Sure)), ("vocational qualification", (Vocational, Sure)),
    ("vocational qualifications", (Vocational, Sure)), ("vocational school", (Vocational, Sure)),
    ("vocational training", (Vocational, Sure)), ("weiterbildung", (Vocational, Near)),
    ("wyksztalcenie zawodowe", (Vocational, Sure)), ("yh utbildning", (Vocational, Sure)),
    ("yrkesfaglig utdanning", (Vocational, Sure)), ("yrkeshogskola", (Vocational, Sure)),
    ("yrkeshogskoleutbildning", (Vocational, Sure)), ("yrkesutbildning", (Vocational, Sure)),
    ("среднее специальное", (Vocational, Sure)),
];

/// High school.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const HIGH_SCHOOL: &[Row<Degreeing>] = &[
    ("10th pass", (HighSchool, Sure)), ("12 ano", (HighSchool, Sure)), ("12th pass", (HighSchool, Sure)),
    ("a level", (HighSchool, Sure)), ("a levels", (HighSchool, Sure)), ("abitur", (HighSchool, Sure)),
    ("allgemeine hochschulreife", (HighSchool, Sure)), ("bac", (HighSchool, Near)),
    ("baccalaureat", (HighSchool, Sure)), ("bachiller", (HighSchool, Sure)), ("bachillerato", (HighSchool, Sure)),
    ("completion of high school", (HighSchool, Sure)), ("diploma di maturita", (HighSchool, Sure)),
    ("diploma di scuola superiore", (HighSchool, Sure)), ("diploma superiore", (HighSchool, Sure)),
    ("ensino medio", (HighSchool, Sure)), ("ensino medio completo", (HighSchool, Sure)),
    ("ensino secundario", (HighSchool, Sure)), ("estudios secundarios", (HighSchool, Sure)),
    ("fachabitur", (HighSchool, Sure)), ("fachhochschulreife", (HighSchool, Sure)), ("g e d", (HighSchool, Sure)),
    ("gcse", (HighSchool, Sure)), ("gcses", (HighSchool, Sure)), ("ged", (HighSchool, Sure)),
    ("grade 12", (HighSchool, Sure)), ("graduated high school", (HighSchool, Sure)),
    ("gymnasial uddannelse", (HighSchool, Sure)), ("gymnasial utbildning", (HighSchool, Sure)),
    ("gymnasieexamen", (HighSchool, Sure)), ("gymnasiekompetens", (HighSchool, Sure)),
    ("gymnasieutbildning", (HighSchool, Sure)), ("gymnasium examen", (HighSchool, Sure)),
    ("h s diploma", (HighSchool, Sure)), ("hauptschulabschluss", (HighSchool, Sure)), ("havo", (HighSchool, Sure)),
    ("high school", (HighSchool, Near)), ("high school completion", (HighSchool, Sure)),
    ("high school degree", (HighSchool, Sure)), ("high school diploma", (HighSchool, Sure)),
    ("high school diplomas", (HighSchool, Sure)), ("high school education", (HighSchool, Sure)),
    ("high school equivalency", (HighSchool, Sure)), ("high school equivalent", (HighSchool, Sure)),
    ("high school graduate", (HighSchool, Sure)), ("high school or equivalent", (HighSchool, Sure)),
    ("high school or ged", (HighSchool, Sure)), ("highschool", (HighSchool, Near)),
    ("highschool diploma", (HighSchool, Sure)), ("hochschulreife", (HighSchool, Sure)),
    ("hs diploma", (HighSchool, Sure)), ("hsd", (HighSchool, Sure)), ("leaving certificate", (HighSchool, Sure)),
    ("licenza media", (HighSchool, Sure)), ("matric", (HighSchool, Sure)), ("matura", (HighSchool, Sure)),
    ("maturitat", (HighSchool, Sure)), ("middelbare school", (HighSchool, Sure)),
    ("mittlere reife", (HighSchool, Sure)), ("niveau bac", (HighSchool, Sure)),
    ("realschulabschluss", (HighSchool, Sure)), ("schulabschluss", (HighSchool, Sure)),
    ("scuola superiore", (HighSchool, Sure)), ("secondary education", (HighSchool, Sure)),
    ("secondary school", (HighSchool, Near)), ("secondary school certificate", (HighSchool, Sure)),
    ("secondary school diploma", (HighSchool, Sure)), ("secondary school education", (HighSchool, Sure)),
    ("secondary school leaving", (HighSchool, Sure)), ("secundaria completa", (HighSchool, Sure)),
    ("segundo grau completo", (HighSchool, Sure)), ("srednie wyksztalcenie", (HighSchool, Sure)),
    ("studentereksamen", (HighSchool, Sure)), ("videregaende opplaering", (HighSchool, Sure)),
    ("videregaende skole", (HighSchool, Sure)), ("vmbo", (HighSchool, Sure)), ("vwo", (HighSchool, Sure)),
    ("wyksztalcenie srednie", (HighSchool, Sure)), ("среднее образование", (HighSchool, Sure)),
];

/// Degree.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const DEGREE: &[Row<Degreeing>] = &[
    ("abgeschlossenes studium", (Degree, Sure)), ("abschluss", (Degree, Near)), ("academic degree", (Degree, Sure)),
    ("academic degrees", (Degree, Sure)), ("academisch", (Degree, Sure)), ("academisch denkniveau", (Degree, Sure)),
    ("academisch werk en denkniveau", (Degree, Sure)), ("academische opleiding", (Degree, Sure)),
    ("akademische ausbildung", (Degree, Sure)), ("akademischer abschluss", (Degree, Sure)),
    ("akademisk baggrund", (Degree, Sure)), ("akademisk examen", (Degree, Sure)),
    ("akademisk uddannelse", (Degree, Sure)), ("akademisk utbildning", (Degree, Sure)),
    ("business degree", (Degree, Sure)), ("carrera universitaria", (Degree, Sure)),
    ("college degree", (Degree, Sure)), ("college degrees", (Degree, Sure)), ("college education", (Degree, Sure)),
    ("college graduate", (Degree, Sure)), ("computer science degree", (Degree, Sure)), ("cs degree", (Degree, Sure)),
    ("curso superior", (Degree, Sure)), ("degree", (Degree, Near)), ("degree educated", (Degree, Sure)),
    ("degree in", (Degree, Sure)), ("degree level", (Degree, Sure)), ("degree or equivalent", (Degree, Sure)),
    ("degree qualification", (Degree, Sure)), ("degree qualified", (Degree, Sure)), ("degrees", (Degree, Near)),
    ("diplom fh", (Degree, Near)), ("diploma", (Degree, Near)), ("diploma universitario", (Degree, Sure)),
    ("diplome", (Degree, Near)), ("diplome denseignement superieur", (Degree, Sure)),
    ("diplome superieur", (Degree, Sure)), ("diplome universitaire", (Degree, Sure)),
    ("dyplom uczelni", (Degree, Sure)), ("ecole d ingenieur", (Degree, Sure)), ("ecole d ingenieurs", (Degree, Sure)),
    ("ecole de commerce", (Degree, Sure)), ("ecole dingenieur", (Degree, Sure)),
    ("ecole dingenieurs", (Degree, Sure)), ("ecole superieure", (Degree, Sure)),
    ("educacion superior", (Degree, Sure)), ("eftergymnasial utbildning", (Degree, Sure)),
    ("engineering degree", (Degree, Sure)), ("ensino superior", (Degree, Sure)),
    ("ensino superior completo", (Degree, Sure)), ("equivalent degree", (Degree, Sure)),
    ("estudios superiores", (Degree, Sure)), ("estudios universitarios", (Degree, Sure)),
    ("etudes superieures", (Degree, Sure)), ("fachhochschulabschluss", (Degree, Sure)),
    ("fachhochschulstudium", (Degree, Sure)), ("fh abschluss", (Degree, Sure)),
    ("formacao academica", (Degree, Sure)), ("formacao superior", (Degree, Sure)),
    ("formacion universitaria", (Degree, Sure)), ("formation superieure", (Degree, Sure)),
    ("formation universitaire", (Degree, Sure)), ("grande ecole", (Degree, Sure)),
    ("higher education", (Degree, Sure)), ("higher education degree", (Degree, Sure)),
    ("hochschulabschluss", (Degree, Sure)), ("hochschulstudium", (Degree, Sure)),
    ("hogere utdanning", (Degree, Sure)), ("hogskoleexamen", (Degree, Sure)), ("hogskoleutbildning", (Degree, Sure)),
    ("hoyere utdanning", (Degree, Sure)), ("hoyskoleutdanning", (Degree, Sure)),
    ("informatikstudium", (Degree, Sure)), ("ingenieria informatica", (Degree, Sure)),
    ("ingenieurstudium", (Degree, Sure)), ("it studium", (Degree, Sure)),
    ("lang videregaende uddannelse", (Degree, Sure)), ("laurea", (Degree, Sure)), ("laurea in", (Degree, Sure)),
    ("laureata", (Degree, Sure)), ("laureato", (Degree, Sure)), ("law degree", (Degree, Sure)),
    ("nivel superior", (Degree, Sure)), ("quantitative degree", (Degree, Sure)), ("related degree", (Degree, Sure)),
    ("relevant degree", (Degree, Sure)), ("science degree", (Degree, Sure)), ("stem degree", (Degree, Sure)),
    ("studia wyzsze", (Degree, Sure)), ("studienabschluss", (Degree, Sure)), ("studium", (Degree, Sure)),
    ("superior completo", (Degree, Sure)), ("technical degree", (Degree, Sure)), ("tertiary degree", (Degree, Sure)),
    ("tertiary education", (Degree, Sure)), ("tertiary qualification", (Degree, Sure)),
    ("tertiary qualifications", (Degree, Sure)), ("titolo di studio universitario", (Degree, Sure)),
    ("titulacion", (Degree, Sure)), ("titulacion superior", (Degree, Sure)),
    ("titulacion universitaria", (Degree, Sure)), ("titulo universitario", (Degree, Sure)),
    ("uni abschluss", (Degree, Sure)), ("universitair", (Degree, Sure)), ("universitair diploma", (Degree, Sure)),
    ("universitaire opleiding", (Degree, Sure)), ("universitatsabschluss", (Degree, Sure)),
    ("universitatsstudium", (Degree, Sure)), ("universitetsexamen", (Degree, Sure)),
    ("universitetsgrad", (Degree, Sure)), ("universitetsuddannelse", (Degree, Sure)),
    ("universitetsutbildning", (Degree, Sure)), ("universitetsutdanning", (Degree, Sure)),
    ("university degree", (Degree, Sure)), ("university degrees", (Degree, Sure)),
    ("university education", (Degree, Sure)), ("university graduate", (Degree, Sure)),
    ("university studies", (Degree, Sure)), ("videregaende uddannelse", (Degree, Sure)),
    ("wirtschaftsstudium", (Degree, Sure)), ("wyksztalcenie wyzsze", (Degree, Sure)),
    ("wyzsze studia", (Degree, Sure)), ("wyzsze wyksztalcenie", (Degree, Sure)),
    ("высшее образование", (Degree, Sure)),
];

/// Neighbours.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const NEIGHBOURS: &[Row<()>] = &[
    ("a plus", ()), ("abgeschlossene", ()), ("abgeschlossener", ()), ("abgeschlossenes", ()), ("abschluss", ()),
    ("als", ()), ("ausbildung", ()), ("ba", ()), ("bac", ()), ("bachelor", ()), ("bachelors", ()),
    ("bs", ()), ("bsc", ()), ("bts", ()), ("college", ()), ("completed", ()), ("cs", ()), ("deg", ()), ("degree", ()),
    ("degrees", ()), ("diploma", ()), ("diplome", ()), ("doctorate", ()), ("e", ()), ("education", ()),
    ("educational", ()), ("em", ()), ("en", ()), ("equivalent", ()), ("erfolgreich", ()), ("formacao", ()),
    ("formacion", ()), ("formation", ()), ("from", ()), ("ged", ()), ("graduate", ()), ("graduates", ()),
    ("highschool", ()), ("holder", ()), ("holders", ()), ("ideally", ()), ("im", ()), ("in", ()), ("is", ()),
    ("level", ()), ("levels", ()), ("licence", ()), ("ma", ()), ("master", ()), ("masters", ()), ("mba", ()),
    ("minimum", ()), ("ms", ()), ("msc", ()), ("niveau", ()), ("o", ()), ("oder", ()), ("of", ()), ("or", ()),
    ("or higher", ()), ("ou", ()), ("phd", ()), ("plus", ()), ("preferably", ()), ("preferred", ()), ("program", ()),
    ("qualification", ()), ("qualified", ()), ("required", ()), ("school", ()), ("stem", ()), ("students", ()),
    ("studium", ()), ("titre", ()), ("titulo", ()), ("undergraduate", ()), ("university", ()), ("with", ()),
    ("y", ()), ("zum", ()), ("zur", ()),
];

/// What follows other things.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const OTHER_TAILS: &[Row<()>] = &[
    ("access", ()), ("account", ()), ("agreement", ()), ("agreements", ()), ("analyst", ()), ("angle", ()),
    ("architect", ()), ("assistance program", ()), ("attorney", ()), ("azure", ()), ("branch", ()), ("budget", ()),
    ("builder", ()), ("buyer", ()), ("candidates", ()), ("chef", ()), ("class", ()), ("classes", ()),
    ("consultant", ()), ("counsel", ()), ("craftsman", ()), ("creative", ()), ("das", ()), ("data", ()), ("dean", ()),
    ("degree feedback", ()), ("degree view", ()), ("deine", ()), ("deiner", ()), ("der", ()), ("designer", ()),
    ("developer", ()), ("die", ()), ("director", ()), ("dynamics", ()), ("editor", ()), ("electrician", ()),
    ("engineer", ()), ("excel", ()), ("exchange", ()), ("feedback", ()), ("file", ()), ("files", ()),
    ("football", ()), ("general", ()), ("interns", ()), ("internship", ()), ("internships", ()), ("key", ()),
    ("list", ()), ("manager", ()), ("of accuracy", ()), ("of ambiguity", ()), ("of attention", ()),
    ("of autonomy", ()), ("of care", ()), ("of certainty", ()), ("of comfort", ()), ("of complexity", ()),
    ("of confidence", ()), ("of confidentiality", ()), ("of control", ()), ("of creativity", ()),
    ("of curiosity", ()), ("of customer", ()), ("of detail", ()), ("of difficulty", ()), ("of discretion", ()),
    ("of emotional", ()), ("of empathy", ()), ("of energy", ()), ("of experience", ()), ("of expertise", ()),
    ("of flexibility", ()), ("of fluency", ()), ("of freedom", ()), ("of independence", ()), ("of influence", ()),
    ("of initiative", ()), ("of integrity", ()), ("of knowledge", ()), ("of motivation", ()), ("of organization", ()),
    ("of ownership", ()), ("of professionalism", ()), ("of proficiency", ()), ("of quality", ()),
    ("of responsibility", ()), ("of self", ()), ("of skill", ()), ("of trust", ()), ("of understanding", ()),
    ("office", ()), ("outlook", ()), ("partner", ()), ("partners", ()), ("plan", ()), ("planner", ()),
    ("planning", ()), ("plans", ()), ("powerpoint", ()), ("principal", ()), ("producer", ()), ("product", ()),
    ("production", ()), ("professor", ()), ("project", ()), ("record", ()), ("records", ()), ("recruiter", ()),
    ("reimbursement", ()), ("repayment", ()), ("researchers", ()), ("s in the", ()), ("schedule", ()),
    ("scholars", ()), ("scientist", ()), ("sergeant", ()), ("service", ()), ("sharepoint", ()), ("sports", ()),
    ("sql", ()), ("store", ()), ("student", ()), ("students", ()), ("studierende", ()), ("teacher", ()),
    ("teachers", ()), ("teams", ()), ("thesen", ()), ("thesis", ()), ("und weiterbildung", ()), ("verification", ()),
    ("vice president", ()), ("visio", ()), ("von auszubildenden", ()), ("von azubis", ()), ("windows", ()),
    ("word", ()), ("zum", ()),
];

/// What stands before other things.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const OTHER_HEADS: &[Row<()>] = &[
    ("180", ()), ("360", ()), ("90", ()), ("certain", ()), ("considerable", ()), ("credit for", ()), ("data", ()),
    ("dear", ()), ("deiner", ()), ("experience credit for", ()), ("founded by", ()), ("grand", ()), ("great", ()),
    ("group of", ()), ("harbor", ()), ("harbour", ()), ("head", ()), ("high", ()), ("higher", ()), ("house", ()),
    ("in der", ()), ("junior", ()), ("large", ()), ("laufende", ()), ("mentor", ()), ("mentoring", ()), ("ms", ()),
    ("nach der", ()), ("our", ()), ("post", ()), ("production", ()), ("quarter", ()), ("remaster", ()),
    ("retail", ()), ("sales", ()), ("scrum", ()), ("scrum certified", ()), ("senior", ()), ("shift", ()),
    ("significant", ()), ("some", ()), ("sr", ()), ("station", ()), ("store", ()), ("strong", ()), ("supervise", ()),
    ("supervision of", ()), ("support", ()), ("task", ()), ("teach", ()), ("teaching", ()), ("team of", ()),
    ("the", ()), ("to", ()), ("toast", ()), ("towards a", ()), ("unsere", ()), ("unserer", ()), ("us", ()),
    ("wahrend der", ()), ("warehouse", ()), ("web", ()), ("will", ()), ("zur", ()),
];

/// Equivalents.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const EQUIVALENT_PHRASES: &[Row<()>] = &[
    ("eller likvardig", ()), ("eller motsvarande", ()), ("eller tilsvarende", ()), ("equivalent combination", ()),
    ("equivalent experience", ()), ("equivalent practical", ()), ("equivalent professional", ()),
    ("equivalent work experience", ()), ("in lieu of", ()), ("in place of", ()), ("lub pokrewne", ()),
    ("lub rownowazne", ()), ("o equivalente", ()), ("o esperienza equivalente", ()),
    ("o experiencia equivalente", ()), ("o similar", ()), ("o titolo equivalente", ()), ("oder ahnliche", ()),
    ("oder ein vergleichbares", ()), ("oder eine ahnliche", ()), ("oder eine gleichwertige", ()),
    ("oder eine vergleichbare", ()), ("oder einen vergleichbaren", ()), ("oder entsprechende", ()),
    ("oder gleichwertig", ()), ("oder gleichwertige", ()), ("oder vergleichbar", ()), ("oder vergleichbare", ()),
    ("oder vergleichbarer", ()), ("oder vergleichbares", ()), ("of gelijkwaardig", ()), ("of vergelijkbaar", ()),
    ("of vergelijkbare", ()), ("or a combination of", ()), ("or an equal", ()), ("or an equivalent", ()),
    ("or any combination", ()), ("or combination of", ()), ("or commensurate", ()), ("or comparable", ()),
    ("or equal", ()), ("or equivalent", ()), ("or equivalents", ()), ("or experience", ()),
    ("or foreign equivalent", ()), ("or industry experience", ()), ("or its equivalent", ()),
    ("or practical experience", ()), ("or professional experience", ()), ("or proven experience", ()),
    ("or related experience", ()), ("or relevant", ()), ("or relevant experience", ()), ("or relevant work", ()),
    ("or relevant working", ()), ("or self taught", ()), ("or similar experience", ()), ("or the equivalent", ()),
    ("or work experience", ()), ("ou diplome equivalent", ()), ("ou equivalent", ()), ("ou equivalente", ()),
    ("ou equivalents", ()), ("ou experience equivalente", ()), ("ou experiencia equivalente", ()), ("ou similar", ()),
    ("vergleichbare qualifikation", ()),
];

/// Joins.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const FIELD_JOIN_WORDS: &[Row<()>] = &[
    ("binnen", ()), ("concentration in", ()), ("dans", ()), ("dans le domaine", ()), ("de", ()), ("der", ()),
    ("des", ()), ("di", ()), ("em", ()), ("en", ()), ("en el area de", ()), ("fachrichtung", ()), ("i", ()),
    ("im", ()), ("im bereich", ()), ("im fach", ()), ("im fachbereich", ()), ("in", ()), ("in a field of", ()),
    ("in any of", ()), ("in den bereichen", ()), ("in der", ()), ("in einem", ()), ("in one of", ()),
    ("in richting", ()), ("in the field of", ()), ("in the fields of", ()), ("indenfor", ()), ("innen", ()),
    ("inom", ()), ("major in", ()), ("majoring in", ()), ("mit der fachrichtung", ()), ("mit schwerpunkt", ()),
    ("na area de", ()), ("na kierunku", ()), ("of", ()), ("richting", ()), ("specialite", ()), ("w zakresie", ()),
    ("with a concentration in", ()), ("with a focus in", ()), ("with a focus on", ()), ("with a major in", ()),
    ("with a specialization in", ()), ("within", ()), ("z zakresu", ()),
];

/// Ends.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const FIELD_END_WORDS: &[Row<()>] = &[
    ("a plus", ()), ("abgeschlossen", ()), ("ability", ()), ("aisance", ()), ("along with", ()), ("alternativ", ()),
    ("and a minimum", ()), ("and at least", ()), ("and experience", ()), ("and have", ()), ("and minimum", ()),
    ("and or", ()), ("and proven", ()), ("and strong", ()), ("are", ()), ("as well as", ()), ("at", ()),
    ("at least", ()), ("ausgepragte", ()), ("avec", ()), ("buenos", ()), ("buona", ()), ("by", ()), ("bzw", ()),
    ("can", ()), ("com", ()), ("combined", ()), ("command", ()), ("con", ()), ("conhecimento", ()),
    ("conocimientos", ()), ("coupled", ()), ("desirable", ()), ("desired", ()), ("dominio", ()),
    ("eller motsvarande", ()), ("equivalent", ()), ("erfolgreich", ()), ("erste", ()), ("et une", ()), ("et vous", ()),
    ("excellent", ()), ("experience", ()), ("exzellente", ()), ("fahigkeit", ()), ("familiarity", ()),
    ("fliessend", ()), ("fluency", ()), ("fluent", ()), ("for", ()), ("from", ()), ("fundierte", ()), ("goede", ()),
    ("good", ()), ("gpa", ()), ("gute", ()), ("hands on", ()), ("has", ()), ("have", ()), ("highly", ()),
    ("ideally", ()), ("in lieu", ()), ("interest", ()), ("is", ()), ("is preferred", ()), ("is required", ()),
    ("kenntnisse", ()), ("knowledge", ()), ("lub", ()), ("maitrise", ()), ("may", ()), ("med", ()), ("met", ()),
    ("minimum", ()), ("mit", ()), ("must", ()), ("needed", ()), ("not required", ()), ("o equivalente", ()),
    ("oder eine", ()), ("oder eine vergleichbare", ()), ("oder vergleichbar", ()), ("oder vergleichbare", ()),
    ("of vergelijkbaar", ()), ("on", ()), ("or a combination", ()), ("or a master", ()), ("or at least", ()),
    ("or bachelors", ()), ("or comparable", ()), ("or equivalent", ()), ("or experience", ()), ("or master", ()),
    ("or masters", ()), ("or phd", ()), ("or relevant", ()), ("or the equivalent", ()), ("or work", ()),
    ("or working", ()), ("ou equivalent", ()), ("ou equivalente", ()), ("plus", ()), ("preferably", ()),
    ("preferred", ()), ("proficiency", ()), ("proficient", ()), ("proven", ()), ("relevant experience", ()),
    ("required", ()), ("required for", ()), ("sehr gute", ()), ("several", ()), ("sicherer", ()), ("skills", ()),
    ("solid", ()), ("solides", ()), ("sound", ()), ("sowie", ()), ("strong", ()), ("strongly", ()), ("that", ()),
    ("through", ()), ("to", ()), ("und erste", ()), ("und mehrere", ()), ("understanding", ()), ("we", ()),
    ("who", ()), ("will", ()), ("with", ()), ("would", ()), ("you", ()),
];

/// Rests.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const FIELD_REST_WORDS: &[Row<()>] = &[
    ("a closely related field", ()), ("a quantitative field", ()), ("a related", ()), ("a related area", ()),
    ("a related discipline", ()), ("a related field", ()), ("a related field of study", ()),
    ("a related quantitative field", ()), ("a related subject", ()), ("a related technical field", ()),
    ("a relevant discipline", ()), ("a relevant field", ()), ("a similar area", ()), ("a similar field", ()),
    ("a technical field", ()), ("and", ()), ("another", ()), ("another related field", ()),
    ("another relevant field", ()), ("any field", ()), ("any related field", ()), ("closely related field", ()),
    ("equivalent field", ()), ("field of study", ()), ("or", ()), ("other", ()), ("other related field", ()),
    ("other related fields", ()), ("other relevant field", ()), ("other relevant fields", ()),
    ("quantitative field", ()), ("related", ()), ("related area", ()), ("related discipline", ()),
    ("related disciplines", ()), ("related field", ()), ("related field of study", ()), ("related fields", ()),
    ("related quantitative field", ()), ("related study", ()), ("related subject", ()),
    ("related technical field", ()), ("relevant discipline", ()), ("relevant field", ()), ("similar", ()),
    ("similar area", ()), ("similar field", ()), ("technical field", ()), ("the", ()),
];
