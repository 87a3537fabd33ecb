//! Words about where the work is done. Words in common use, compiled by the project's authors.

pub(crate) use super::tables::{
    DAY_BOUNDS as BOUNDS, DAY_COUNTS as COUNTS, DAY_UNITS as UNITS, HYBRID_THINGS, JOB_NOUNS, ON_SITE_THINGS,
    PERK_TIMES, PLACE_OF_DAYS, POSSIBLE, REFUSED, REMOTE_THINGS, VISITS, WEEKDAYS, WORK_CUES,
};
use crate::lexicon::value::values;
#[cfg(any(test, feature = "train"))]
use WorkCue::{Alone, Not, Plain, Strong};
#[cfg(any(test, feature = "train"))]
use WorkModel::{Hybrid, OnSite, Remote};

use crate::posting::WorkModel;

/// What a phrase says about the workplace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WorkCue {
    /// States the model by itself: "fully remote", "this is a hybrid role".
    Strong(WorkModel),
    /// States the model in a field, a title or a short line; in prose it is a hint.
    Plain(WorkModel),
    /// States the model where it is a field's value or a title's part by itself: "Nurse - Virtual".
    Alone(WorkModel),
    /// Says that the model is not offered: "no remote".
    Not(WorkModel),
}

values!(WorkCue { Strong(WorkModel), Plain(WorkModel), Alone(WorkModel), Not(WorkModel) });

/// Where days are spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Office,
    Home,
}

values!(Side { Office, Home });

/// What is counted, or over which time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Day,
    Week,
    Month,
}

values!(Unit { Day, Week, Month });

/// How a count is bounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bound {
    AtLeast,
    AtMost,
}

values!(Bound { AtLeast, AtMost });

#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const CUES: &[(&str, WorkCue)] = &[
    ("virtual", Alone(Remote)), ("virtual office", Alone(Remote)), ("virtuell", Alone(Remote)),
    ("virtuel", Alone(Remote)), ("virtuale", Alone(Remote)), ("distributed", Alone(Remote)),
    ("anywhere", Alone(Remote)), ("telecommuter", Alone(Remote)), ("teleworker", Alone(Remote)),
    ("wah", Alone(Remote)), ("nationwide remote", Alone(Remote)), ("flex", Alone(Hybrid)),
    ("flexible location", Alone(Hybrid)), ("flexible workplace", Alone(Hybrid)), ("mixed", Alone(Hybrid)),
    ("mixto", Alone(Hybrid)), ("misto", Alone(Hybrid)), ("mixte", Alone(Hybrid)), ("gemischt", Alone(Hybrid)),
    ("in store", Alone(OnSite)), ("on premise", Alone(OnSite)), ("on premises", Alone(OnSite)),
    ("onpremise", Alone(OnSite)), ("on campus", Alone(OnSite)), ("campus based", Alone(OnSite)),
    ("in branch", Alone(OnSite)), ("in clinic", Alone(OnSite)), ("at office", Alone(OnSite)),
    ("at the office", Alone(OnSite)), ("office", Alone(OnSite)), ("buro", Alone(OnSite)), ("bureau", Alone(OnSite)),
    ("oficina", Alone(OnSite)), ("escritorio", Alone(OnSite)), ("kantoor", Alone(OnSite)), ("kontor", Alone(OnSite)),
    ("ufficio", Alone(OnSite)), ("biuro", Alone(OnSite)), ("field based", Alone(OnSite)), ("sede", Alone(OnSite)),
    ("virtual role", Strong(Remote)), ("virtual job", Strong(Remote)), ("home working", Plain(Remote)),
    ("homeworking", Plain(Remote)), ("wfh position", Strong(Remote)), ("distance work", Plain(Remote)),
    ("location independent", Plain(Remote)), ("location agnostic", Plain(Remote)),
    ("permanently remote", Strong(Remote)), ("permanent remote", Strong(Remote)),
    ("primarily remote", Strong(Remote)), ("smart work", Plain(Hybrid)), ("lavoro agile", Plain(Hybrid)),
    ("lavoro ibrido", Strong(Hybrid)), ("lavoro da remoto", Strong(Remote)), ("completamente remoto", Strong(Remote)),
    ("completamente da remoto", Strong(Remote)), ("full remoto", Strong(Remote)),
    ("home office total", Strong(Remote)), ("home office parcial", Strong(Hybrid)),
    ("semipresencial", Strong(Hybrid)), ("semi presencial", Strong(Hybrid)),
    ("totalmente presencial", Strong(OnSite)), ("en oficina", Plain(OnSite)), ("no escritorio", Plain(OnSite)),
    ("etatyetkezes", Plain(Remote)), ("etatyo", Plain(Remote)), ("etana", Plain(Remote)),
    ("hybridityo", Strong(Hybrid)), ("lahityo", Plain(OnSite)), ("pe praci z domu", Plain(Remote)),
    ("prace z domova", Plain(Remote)), ("praca z domu", Plain(Remote)), ("tavmunka", Plain(Remote)),
    ("uzaktan", Plain(Remote)), ("uzaktan calisma", Plain(Remote)), ("hibrit", Plain(Hybrid)),
    ("ofisten", Plain(OnSite)), ("ofiste", Plain(OnSite)), ("дистанционно", Plain(Remote)),
    ("удаленка", Plain(Remote)), ("віддалено", Plain(Remote)), ("дистанційно", Plain(Remote)),
    ("гибридный", Plain(Hybrid)), ("гибридный формат", Strong(Hybrid)), ("гібридний", Plain(Hybrid)),
    ("в офисе", Plain(OnSite)), ("в офісі", Plain(OnSite)), ("リモート", Plain(Remote)), ("フルリモート", Strong(Remote)),
    ("在宅", Plain(Remote)), ("在宅勤務", Plain(Remote)), ("テレワーク", Plain(Remote)), ("ハイブリッド", Plain(Hybrid)),
    ("出社", Plain(OnSite)), ("远程", Plain(Remote)), ("遠端", Plain(Remote)), ("居家办公", Plain(Remote)),
    ("远程办公", Plain(Remote)), ("混合办公", Plain(Hybrid)), ("混合", Plain(Hybrid)), ("现场", Plain(OnSite)),
    ("现场办公", Plain(OnSite)), ("재택", Plain(Remote)), ("재택근무", Plain(Remote)), ("원격", Plain(Remote)),
    ("원격근무", Plain(Remote)), ("하이브리드", Plain(Hybrid)), ("출근", Plain(OnSite)),
    // English, remote
    ("remote", Plain(Remote)), ("fully remote", Strong(Remote)), ("full remote", Strong(Remote)),
    ("100 remote", Strong(Remote)), ("completely remote", Strong(Remote)),
    ("entirely remote", Strong(Remote)), ("remote only", Strong(Remote)), ("remote first", Strong(Remote)),
    ("remote 100", Strong(Remote)), ("all remote", Strong(Remote)),
    ("remote position", Strong(Remote)), ("remote role", Strong(Remote)), ("remote job", Strong(Remote)),
    ("remote opportunity", Strong(Remote)), ("remote based", Strong(Remote)),
    ("remote contract", Strong(Remote)), ("remote internship", Strong(Remote)), ("remote friendly", Plain(Remote)),
    ("remote work", Plain(Remote)), ("remote working", Plain(Remote)), ("remote environment", Plain(Remote)),
    ("work remotely", Plain(Remote)), ("working remotely", Plain(Remote)), ("100 remotely", Strong(Remote)),
    ("fully remotely", Strong(Remote)), ("work fully remotely", Strong(Remote)), ("work 100 remotely", Strong(Remote)),
    ("remotely", Plain(Remote)),
    ("work from home", Plain(Remote)), ("working from home", Plain(Remote)),
    ("work from home position", Strong(Remote)), ("work from home role", Strong(Remote)),
    ("work from home job", Strong(Remote)), ("home based", Plain(Remote)), ("work at home", Plain(Remote)),
    ("100 work from home", Strong(Remote)), ("work from home 100", Strong(Remote)),
    ("home based role", Strong(Remote)), ("home based position", Strong(Remote)), ("wfh", Plain(Remote)),
    ("telecommute", Plain(Remote)), ("telecommuting", Plain(Remote)), ("telework", Plain(Remote)),
    ("teleworking", Plain(Remote)), ("work from anywhere", Plain(Remote)), ("distributed team", Plain(Remote)),
    ("fully distributed", Strong(Remote)), ("occasional remote", Plain(Hybrid)), ("office first", Strong(OnSite)),
    ("hybrid first", Strong(Hybrid)), ("flexible hybrid", Strong(Hybrid)),
    ("virtual position", Strong(Remote)), ("work from wherever", Plain(Remote)), ("no office", Plain(Remote)),
    ("anywhere in the world", Plain(Remote)), ("work anywhere", Plain(Remote)), ("remote ok", Strong(Remote)),
    ("remoteok", Strong(Remote)), ("remote possible", Plain(Remote)), ("no onsite", Plain(Remote)),
    // English, hybrid
    ("hybrid", Plain(Hybrid)), ("hybrid role", Strong(Hybrid)), ("hybrid position", Strong(Hybrid)),
    ("hybrid job", Strong(Hybrid)), ("hybrid working", Strong(Hybrid)), ("hybrid work", Strong(Hybrid)),
    ("hybrid remote", Strong(Hybrid)), ("remote hybrid", Strong(Hybrid)), ("hybrid schedule", Strong(Hybrid)),
    ("hybrid office", Strong(Hybrid)),
    ("hybrid model", Strong(Hybrid)), ("hybrid culture", Strong(Hybrid)), ("hybrid basis", Strong(Hybrid)),
    ("hybrid setup", Strong(Hybrid)), ("hybrid set up", Strong(Hybrid)), ("hybrid workplace", Strong(Hybrid)),
    ("hybrid arrangement", Strong(Hybrid)), ("hybrid policy", Strong(Hybrid)), ("hybrid approach", Plain(Hybrid)),
    ("hybrid environment", Plain(Hybrid)), ("hybrid team", Plain(Hybrid)), ("hybrid work model", Strong(Hybrid)),
    ("hybrid working model", Strong(Hybrid)), ("hybrid onsite", Strong(Hybrid)), ("hybrid on site", Strong(Hybrid)),
    ("partially remote", Strong(Hybrid)), ("partly remote", Strong(Hybrid)), ("part remote", Strong(Hybrid)),
    ("partial remote", Strong(Hybrid)), ("semi remote", Strong(Hybrid)), ("mostly remote", Strong(Hybrid)),
    ("partial home office", Strong(Hybrid)), ("remote partial", Strong(Hybrid)), ("flexible remote", Plain(Hybrid)),
    ("remote partially", Strong(Hybrid)), ("mix of remote and in office", Strong(Hybrid)),
    ("mix of in office and remote", Strong(Hybrid)), ("flexibility to work from home", Plain(Hybrid)),
    ("option to work from home", Plain(Hybrid)),
    // English, on site
    ("on site", Plain(OnSite)), ("onsite", Plain(OnSite)), ("in office", Plain(OnSite)), ("in person", Plain(OnSite)),
    ("in the office", Plain(OnSite)), ("100 onsite", Strong(OnSite)), ("100 on site", Strong(OnSite)),
    ("fully onsite", Strong(OnSite)), ("fully on site", Strong(OnSite)), ("onsite only", Strong(OnSite)),
    ("on site only", Strong(OnSite)), ("fully in office", Strong(OnSite)), ("fully in person", Strong(OnSite)),
    ("100 in office", Strong(OnSite)), ("in office only", Strong(OnSite)),
    ("onsite role", Strong(OnSite)), ("on site role", Strong(OnSite)), ("onsite position", Strong(OnSite)),
    ("on site position", Strong(OnSite)), ("in person role", Strong(OnSite)), ("in person position", Strong(OnSite)),
    ("in office role", Strong(OnSite)), ("in office position", Strong(OnSite)), ("office based", Plain(OnSite)),
    ("office based role", Strong(OnSite)), ("performed on site", Strong(OnSite)), ("performed onsite", Strong(OnSite)),
    ("work on site", Plain(OnSite)), ("work onsite", Plain(OnSite)), ("must be on site", Strong(OnSite)),
    ("must be onsite", Strong(OnSite)), ("must work on site", Strong(OnSite)), ("must work onsite", Strong(OnSite)),
    ("required onsite", Strong(OnSite)), ("required on site", Strong(OnSite)), ("onsite job", Strong(OnSite)),
    ("on site job", Strong(OnSite)), ("in house", Plain(OnSite)),
    // negations with a word of their own
    ("no remote", Not(Remote)), ("no remote work", Not(Remote)), ("non remote", Not(Remote)),
    ("not remote", Not(Remote)), ("not a remote", Not(Remote)), ("not a remote position", Not(Remote)),
    ("not a remote role", Not(Remote)), ("not a remote job", Not(Remote)), ("no telecommuting", Not(Remote)),
    ("no telecommute", Not(Remote)), ("no telework", Not(Remote)), ("no work from home", Not(Remote)),
    ("no wfh", Not(Remote)), ("no home office", Not(Remote)), ("kein homeoffice", Not(Remote)),
    ("kein home office", Not(Remote)), ("kein remote", Not(Remote)), ("keine remote", Not(Remote)),
    ("pas de teletravail", Not(Remote)), ("sans teletravail", Not(Remote)), ("teletravail non", Not(Remote)),
    ("sin teletrabajo", Not(Remote)), ("no remoto", Not(Remote)), ("nao remoto", Not(Remote)),
    ("geen thuiswerk", Not(Remote)), ("not fully remote", Strong(Hybrid)),
    // German
    ("homeoffice", Plain(Remote)), ("home office", Plain(Remote)), ("mobiles arbeiten", Plain(Hybrid)),
    ("mobile arbeit", Plain(Hybrid)), ("mobilem arbeiten", Plain(Hybrid)), ("100 homeoffice", Strong(Remote)),
    ("100 home office", Strong(Remote)), ("vollstandig remote", Strong(Remote)), ("komplett remote", Strong(Remote)),
    ("voll remote", Strong(Remote)), ("rein remote", Strong(Remote)), ("teilweise remote", Strong(Hybrid)),
    ("teilweise homeoffice", Strong(Hybrid)), ("teilweise home office", Strong(Hybrid)),
    ("teils remote", Strong(Hybrid)), ("hybrides arbeiten", Strong(Hybrid)), ("hybrid arbeiten", Strong(Hybrid)),
    ("hybride", Plain(Hybrid)), ("hybrides", Plain(Hybrid)), ("hybriden", Plain(Hybrid)),
    ("hybrides arbeitsmodell", Strong(Hybrid)), ("vor ort", Plain(OnSite)), ("im buro", Plain(OnSite)),
    ("prasenz", Plain(OnSite)), ("telearbeit", Plain(Remote)), ("fernarbeit", Plain(Remote)),
    ("von zu hause", Plain(Remote)), ("ortsunabhangig", Plain(Remote)),
    // French
    ("teletravail", Plain(Remote)), ("full teletravail", Strong(Remote)), ("teletravail total", Strong(Remote)),
    ("100 teletravail", Strong(Remote)), ("teletravail complet", Strong(Remote)), ("a distance", Plain(Remote)),
    ("teletravail partiel", Strong(Hybrid)), ("teletravail frequent", Strong(Hybrid)),
    ("teletravail occasionnel", Strong(Hybrid)), ("teletravail ponctuel", Strong(Hybrid)),
    ("teletravail hybride", Strong(Hybrid)), ("mode hybride", Strong(Hybrid)), ("travail hybride", Strong(Hybrid)),
    ("rythme hybride", Strong(Hybrid)), ("presentiel", Plain(OnSite)), ("sur site", Plain(OnSite)),
    ("sur place", Plain(OnSite)), ("100 presentiel", Strong(OnSite)),
    // Spanish and Portuguese
    ("remoto", Plain(Remote)), ("remota", Plain(Remote)), ("100 remoto", Strong(Remote)),
    ("totalmente remoto", Strong(Remote)), ("trabajo remoto", Strong(Remote)), ("trabalho remoto", Strong(Remote)),
    ("teletrabajo", Plain(Remote)), ("teletrabalho", Plain(Remote)), ("a distancia", Plain(Remote)),
    ("desde casa", Plain(Remote)), ("remotamente", Plain(Remote)), ("remoto parcial", Strong(Hybrid)),
    ("parcialmente remoto", Strong(Hybrid)), ("teletrabajo parcial", Strong(Hybrid)), ("hibrido", Plain(Hybrid)),
    ("hibrida", Plain(Hybrid)), ("modelo hibrido", Strong(Hybrid)), ("modalidad hibrida", Strong(Hybrid)),
    ("formato hibrido", Strong(Hybrid)), ("trabalho hibrido", Strong(Hybrid)), ("trabajo hibrido", Strong(Hybrid)),
    ("presencial", Plain(OnSite)), ("presencialmente", Plain(OnSite)), ("100 presencial", Strong(OnSite)),
    ("trabalho presencial", Strong(OnSite)), ("trabajo presencial", Strong(OnSite)), ("vaga remota", Strong(Remote)),
    ("vaga presencial", Strong(OnSite)), ("vaga hibrida", Strong(Hybrid)),
    // Dutch
    ("thuiswerken", Plain(Hybrid)), ("thuiswerk", Plain(Hybrid)), ("op afstand", Plain(Remote)),
    ("volledig remote", Strong(Remote)), ("volledig op afstand", Strong(Remote)), ("hybride werken", Strong(Hybrid)),
    ("hybride te werken", Strong(Hybrid)), ("hybride werk", Strong(Hybrid)), ("op kantoor", Plain(OnSite)),
    ("op locatie", Plain(OnSite)), ("deels thuis", Strong(Hybrid)),
    // Swedish, Danish, Norwegian
    ("pa distans", Plain(Remote)), ("distansarbete", Plain(Remote)), ("helt pa distans", Strong(Remote)),
    ("100 distans", Strong(Remote)), ("hybridarbete", Strong(Hybrid)), ("hybridlosning", Strong(Hybrid)),
    ("delvis pa distans", Strong(Hybrid)), ("pa plats", Plain(OnSite)), ("pa kontoret", Plain(OnSite)),
    ("hjemmearbejde", Plain(Hybrid)), ("hjemmekontor", Plain(Remote)), ("hemarbete", Plain(Remote)),
    ("jobba hemifran", Plain(Remote)), ("arbeta hemifran", Plain(Remote)),
    // Italian, Polish, Russian
    ("da remoto", Plain(Remote)), ("ibrido", Plain(Hybrid)), ("ibrida", Plain(Hybrid)),
    ("smart working", Plain(Hybrid)), ("in sede", Plain(OnSite)), ("in presenza", Plain(OnSite)),
    ("zdalnie", Plain(Remote)), ("praca zdalna", Plain(Remote)), ("zdalna", Plain(Remote)),
    ("hybrydowo", Plain(Hybrid)), ("hybrydowa", Plain(Hybrid)), ("stacjonarnie", Plain(OnSite)),
    ("stacjonarna", Plain(OnSite)), ("удаленно", Plain(Remote)), ("удалённо", Plain(Remote)),
    ("удаленная работа", Strong(Remote)), ("удалённая работа", Strong(Remote)), ("гибрид", Plain(Hybrid)),
    ("офис", Plain(OnSite)),
];

/// What is remote without the job being so.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const REMOTE_THING_WORDS: &[(&str, ())] = &[
    ("interns", ()), ("contractors", ()), ("contractor agency", ()), ("contractor agencies", ()),
    ("contractor network", ()), ("freelancers", ()), ("agency", ()), ("agencies", ()), ("vendors", ()),
    ("vendor", ()), ("partners", ()), ("stakeholders", ()), ("peers", ()), ("coworkers", ()), ("co workers", ()),
    ("employee", ()), ("worker", ()), ("hires", ()), ("teammates", ()), ("teammate", ()), ("colleague", ()),
    ("supervisor", ()), ("supervision", ()), ("office locations", ()), ("sales team", ()), ("workstations", ()),
    ("workstation", ()), ("files", ()), ("backend", ()), ("endpoints", ()), ("endpoint", ()), ("proctoring", ()),
    ("consultation", ()), ("consultations", ()), ("care", ()), ("healthcare", ()), ("patients", ()),
    ("classroom", ()), ("classrooms", ()), ("events", ()), ("event", ()), ("hands", ()), ("tower", ()),
    ("towers", ()), ("village", ()), ("villages", ()), ("island", ()), ("islands", ()), ("regions", ()),
    ("community", ()), ("branch", ()), ("branches", ()), ("stores", ()), ("viewing", ()), ("possibility", ()),
    ("server", ()), ("servers", ()), ("team", ()), ("teams", ()), ("access", ()), ("desktop", ()), ("desktops", ()),
    ("interview", ()), ("interviews", ()), ("sensing", ()), ("monitoring", ()), ("control", ()), ("controls", ()),
    ("controlled", ()), ("procedure", ()), ("method", ()), ("debugging", ()), ("host", ()), ("hosts", ()),
    ("machine", ()), ("machines", ()), ("site", ()), ("sites", ()), ("location", ()), ("locations", ()),
    ("patient", ()), ("support", ()), ("repository", ()), ("repositories", ()), ("code", ()), ("api", ()),
    ("device", ()), ("devices", ()), ("network", ()), ("networks", ()), ("database", ()), ("employees", ()),
    ("workers", ()), ("workforce", ()), ("colleagues", ()), ("offices", ()), ("areas", ()), ("assistance", ()),
    ("diagnostics", ()), ("management", ()), ("communication", ()), ("staff", ()), ("session", ()), ("sessions", ()),
    ("meeting", ()), ("meetings", ()), ("customers", ()), ("clients", ()), ("users", ()), ("systems", ()),
    ("system", ()), ("testing", ()), ("connection", ()), ("connections", ()), ("learning", ()), ("training", ()),
    ("members", ()), ("workspace", ()), ("vehicles", ()), ("operation", ()), ("operations", ()), ("communities", ()),
    ("setting", ()), ("collaboration", ()),
    ("configured", ()), ("managed", ()), ("deploy", ()), ("deployed", ()), ("monitor", ()), ("operated", ()),
    ("budget", ()), ("stipend", ()), ("allowance", ()), ("equipment", ()), ("setup", ()), ("set up", ()), ("bonus", ()),
    ("furniture", ()), ("desk", ()), ("zulage", ()), ("ausstattung", ()), ("flexibility", ()), ("days", ()),
    ("day", ()), ("tage", ()), ("tag", ()), ("moglichkeit", ()), ("option", ()), ("options", ()), ("regelung", ()),
    ("tools", ()), ("here", ()),
];

/// What is hybrid without the job being so.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const HYBRID_THING_WORDS: &[(&str, ())] = &[
    ("cloud", ()), ("clouds", ()), ("app", ()), ("apps", ()), ("application", ()), ("applications", ()), ("mobile", ()),
    ("infrastructure", ()), ("architecture", ()), ("architectures", ()), ("deployment", ()), ("deployments", ()),
    ("search", ()), ("vehicle", ()), ("vehicles", ()), ("engine", ()), ("engines", ()), ("car", ()), ("cars", ()),
    ("environments", ()), ("it", ()), ("multi cloud", ()), ("multicloud", ()), ("data", ()), ("database", ()),
    ("databases", ()), ("platform", ()), ("platforms", ()), ("solution", ()), ("solutions", ()), ("events", ()),
    ("event", ()), ("mail", ()), ("identity", ()), ("network", ()), ("networks", ()), ("analytics", ()),
    ("systems", ()), ("storage", ()), ("integration", ()), ("methodology", ()), ("methodologies", ()), ("agile", ()),
    ("retrieval", ()), ("ml", ()), ("ai", ()), ("fund", ()), ("funds", ()), ("power", ()), ("and multi", ()),
    ("strategy", ()), ("frameworks", ()), ("framework", ()), ("meetings", ()), ("training", ()), ("electric", ()),
    ("capital", ()), ("on prem", ()), ("server", ()), ("exchange", ()), ("wolke", ()), ("technologies", ()),
    ("technology", ()), ("entre", ()), ("between", ()), ("zwischen", ()),
];

/// What is on the site without the job being so.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const ON_SITE_THING_WORDS: &[(&str, ())] = &[
    ("gym", ()), ("parking", ()), ("massage", ()), ("massages", ()), ("interview", ()), ("interviews", ()),
    ("shower", ()), ("showers", ()), ("childcare", ()), ("fitness", ()), ("chef", ()), ("cafe", ()), ("cafeteria", ()),
    ("canteen", ()), ("restaurant", ()), ("meals", ()), ("lunch", ()), ("lunches", ()), ("snacks", ()), ("support", ()),
    ("visits", ()), ("visit", ()), ("customer", ()), ("client", ()), ("customers", ()), ("clients", ()),
    ("wellness", ()), ("health", ()), ("clinic", ()), ("medical", ()), ("doctor", ()), ("yoga", ()), ("classes", ()),
    ("perks", ()), ("amenities", ()), ("facilities", ()), ("daycare", ()), ("coffee", ()), ("beer", ()), ("food", ()),
    ("training", ()), ("installation", ()), ("installations", ()), ("services", ()), ("events", ()), ("seo", ()),
    ("optimization", ()), ("search", ()), ("assessment", ()), ("meetings", ()), ("meeting", ()), ("meetups", ()),
    ("catered", ()), ("catering", ()), ("breakfast", ()), ("barista", ()), ("library", ()), ("pharmacy", ()),
    ("laundry", ()), ("retreats", ()), ("offsites", ()), ("bike", ()), ("dogs", ()), ("equipment", ()),
    ("kitchen", ()), ("gatherings", ()), ("in person", ()), ("shuttle", ()), ("recording", ()),
    ("wherever", ()), ("conversation", ()), ("conversations", ()), ("once", ()), ("twice", ()), ("final", ()),
    ("round", ()),
];

/// What the job is called when a model is said of it.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const JOB_NOUN_WORDS: &[(&str, ())] = &[
    ("role", ()), ("position", ()), ("job", ()), ("opportunity", ()), ("contract", ()), ("vacancy", ()), ("we are", ()),
    ("were", ()), ("candidates", ()), ("candidate", ()), ("you", ()), ("youll", ()), ("this is", ()), ("location", ()),
    ("work", ()), ("stelle", ()), ("poste", ()), ("vaga", ()), ("puesto", ()), ("functie", ()), ("tjansten", ()),
    ("internship", ()), ("nosso formato", ()), ("modalidade", ()), ("modalidad", ()), ("atuacao", ()),
    ("formato de trabalho", ()), ("contratacao", ()), ("engineer", ()), ("team", ()), ("company", ()),
];

/// Times that make working elsewhere a perk: "for up to four weeks".
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const PERK_TIME_WORDS: &[(&str, ())] = &[
    ("weeks", ()), ("weeks per year", ()), ("weeks a year", ()), ("month a year", ()), ("months a year", ()),
    ("days a year", ()), ("days per year", ()), ("up to a month", ()), ("up to one month", ()), ("up to 1 month", ()),
    ("up to 3 months", ()), ("up to three months", ()), ("up to 2 months", ()), ("up to two months", ()),
    ("occasionally", ()), ("days abroad", ()), ("abroad", ()), ("wochen im jahr", ()), ("wochen pro jahr", ()),
    ("wochen", ()), ("workation", ()), ("semaines", ()), ("semanas", ()), ("weken", ()), ("veckor", ()),
    ("per year", ()), ("a year", ()), ("annually", ()), ("each year", ()), ("pro jahr", ()), ("temporarily", ()),
    ("covid", ()), ("covid 19", ()), ("pandemic", ()), ("coronavirus", ()), ("policy for", ()),
    ("from time to time", ()),
];

/// Where days are spent.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const SIDE_WORDS: &[(&str, Side)] = &[
    ("office", Side::Office), ("offices", Side::Office), ("onsite", Side::Office), ("on site", Side::Office),
    ("in person", Side::Office), ("in office", Side::Office), ("hub", Side::Office), ("hq", Side::Office),
    ("headquarters", Side::Office), ("come in", Side::Office), ("come into", Side::Office), ("coming in", Side::Office),
    ("coming into", Side::Office), ("go into", Side::Office), ("campus", Side::Office), ("in the office", Side::Office),
    ("at the office", Side::Office), ("from the office", Side::Office), ("studio", Side::Office),
    ("face to face", Side::Office), ("in studio", Side::Office), ("buro", Side::Office), ("im buro", Side::Office),
    ("vor ort", Side::Office), ("prasenz", Side::Office), ("prasenztage", Side::Office), ("burotage", Side::Office),
    ("bureau", Side::Office), ("au bureau", Side::Office), ("sur site", Side::Office), ("presentiel", Side::Office),
    ("oficina", Side::Office), ("oficinas", Side::Office), ("presencial", Side::Office), ("presenciales", Side::Office),
    ("presenciais", Side::Office), ("escritorio", Side::Office), ("kantoor", Side::Office),
    ("op kantoor", Side::Office), ("kontoret", Side::Office), ("kontor", Side::Office), ("pa plats", Side::Office),
    ("ufficio", Side::Office), ("in sede", Side::Office), ("biurze", Side::Office), ("biura", Side::Office),
    ("home", Side::Home), ("from home", Side::Home), ("remote", Side::Home), ("remotely", Side::Home),
    ("wfh", Side::Home), ("home office", Side::Home), ("homeoffice", Side::Home), ("home working", Side::Home),
    ("work from home", Side::Home), ("telecommuting", Side::Home), ("telework", Side::Home), ("mobil", Side::Home),
    ("mobiles arbeiten", Side::Home), ("zu hause", Side::Home), ("teletravail", Side::Home), ("a distance", Side::Home),
    ("teletrabajo", Side::Home), ("remoto", Side::Home), ("casa", Side::Home), ("home office day", Side::Home),
    ("thuis", Side::Home), ("thuiswerken", Side::Home), ("hemifran", Side::Home), ("distans", Side::Home),
    ("remotos", Side::Home), ("teletrabalho", Side::Home), ("hjemmefra", Side::Home), ("zdalnie", Side::Home),
    ("domu", Side::Home),
];

#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const COUNT_WORDS: &[(&str, u8)] = &[
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("once", 1), ("twice", 2),
    ("thrice", 3), ("a couple of", 2),
    ("ein", 1), ("eine", 1), ("einen", 1), ("einem", 1), ("zwei", 2), ("drei", 3), ("vier", 4), ("funf", 5),
    ("einmal", 1), ("zweimal", 2), ("dreimal", 3),
    ("un", 1), ("une", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("uno", 1), ("dos", 2), ("tres", 3),
    ("cuatro", 4), ("cinco", 5),
    ("um", 1), ("uma", 1), ("dois", 2), ("duas", 2), ("quatro", 4), ("een", 1), ("twee", 2), ("drie", 3), ("vijf", 5),
    ("en", 1), ("tva", 2), ("tre", 3), ("fyra", 4), ("fem", 5), ("due", 2), ("quattro", 4), ("cinque", 5),
];

#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const UNIT_WORDS: &[(&str, Unit)] = &[
    ("day", Unit::Day), ("days", Unit::Day), ("times", Unit::Day), ("time", Unit::Day), ("x", Unit::Day),
    ("tag", Unit::Day), ("tage", Unit::Day), ("tagen", Unit::Day), ("mal", Unit::Day), ("jour", Unit::Day),
    ("jours", Unit::Day), ("fois", Unit::Day), ("j", Unit::Day), ("dia", Unit::Day), ("dias", Unit::Day),
    ("vez", Unit::Day), ("veces", Unit::Day), ("vezes", Unit::Day), ("dag", Unit::Day), ("dagen", Unit::Day),
    ("keer", Unit::Day), ("dagar", Unit::Day), ("ganger", Unit::Day), ("dage", Unit::Day), ("dager", Unit::Day),
    ("giorni", Unit::Day), ("giorno", Unit::Day), ("volte", Unit::Day), ("dni", Unit::Day), ("office days", Unit::Day),
    ("in office days", Unit::Day), ("onsite days", Unit::Day), ("on site days", Unit::Day), ("prasenztage", Unit::Day),
    ("burotage", Unit::Day), ("homeoffice tage", Unit::Day), ("home office tage", Unit::Day),
    ("remote days", Unit::Day), ("remote tage", Unit::Day), ("full days", Unit::Day), ("set days", Unit::Day),
    ("working days", Unit::Day), ("anchor days", Unit::Day), ("wfh days", Unit::Day),
    ("work from home days", Unit::Day), ("home office days", Unit::Day),
    ("week", Unit::Week), ("weekly", Unit::Week), ("wk", Unit::Week), ("woche", Unit::Week),
    ("wochentlich", Unit::Week), ("semaine", Unit::Week), ("hebdomadaires", Unit::Week), ("semana", Unit::Week),
    ("semanales", Unit::Week), ("semanal", Unit::Week), ("semanais", Unit::Week), ("vecka", Unit::Week),
    ("veckan", Unit::Week), ("i veckan", Unit::Week), ("uge", Unit::Week), ("ugen", Unit::Week), ("uken", Unit::Week),
    ("settimana", Unit::Week), ("tygodniu", Unit::Week), ("weeks", Unit::Week),
    ("month", Unit::Month), ("monthly", Unit::Month), ("monat", Unit::Month), ("monatlich", Unit::Month),
    ("mois", Unit::Month), ("mes", Unit::Month), ("maand", Unit::Month), ("manad", Unit::Month),
    ("manaden", Unit::Month), ("maned", Unit::Month), ("mese", Unit::Month), ("miesiacu", Unit::Month),
    ("quarter", Unit::Month),
];

#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const BOUND_WORDS: &[(&str, Bound)] = &[
    ("at least", Bound::AtLeast), ("minimum of", Bound::AtLeast), ("minimum", Bound::AtLeast),
    ("a minimum of", Bound::AtLeast), ("min", Bound::AtLeast), ("no less than", Bound::AtLeast),
    ("mindestens", Bound::AtLeast), ("mind", Bound::AtLeast), ("au moins", Bound::AtLeast),
    ("al menos", Bound::AtLeast), ("pelo menos", Bound::AtLeast), ("minst", Bound::AtLeast),
    ("minimaal", Bound::AtLeast), ("mindst", Bound::AtLeast), ("no minimo", Bound::AtLeast), ("almeno", Bound::AtLeast),
    ("not less than", Bound::AtLeast),
    ("up to", Bound::AtMost), ("maximum of", Bound::AtMost), ("a maximum of", Bound::AtMost),
    ("maximum", Bound::AtMost), ("max", Bound::AtMost), ("no more than", Bound::AtMost), ("bis zu", Bound::AtMost),
    ("maximal", Bound::AtMost), ("jusqua", Bound::AtMost), ("hasta", Bound::AtMost), ("ate", Bound::AtMost),
    ("upp till", Bound::AtMost), ("tot", Bound::AtMost), ("op til", Bound::AtMost), ("maximaal", Bound::AtMost),
    ("fino a", Bound::AtMost), ("at most", Bound::AtMost), ("hochstens", Bound::AtMost),
];

#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const WEEKDAY_WORDS: &[(&str, ())] = &[
    ("monday", ()), ("tuesday", ()), ("wednesday", ()), ("thursday", ()), ("friday", ()), ("mondays", ()),
    ("tuesdays", ()), ("wednesdays", ()), ("thursdays", ()), ("fridays", ()),
    ("mon", ()), ("tue", ()), ("tues", ()), ("wed", ()), ("thu", ()), ("thur", ()), ("thurs", ()), ("fri", ()),
    ("montag", ()), ("dienstag", ()), ("mittwoch", ()), ("donnerstag", ()), ("freitag", ()), ("montags", ()),
    ("dienstags", ()), ("mittwochs", ()), ("donnerstags", ()), ("freitags", ()), ("lundi", ()), ("mardi", ()),
    ("mercredi", ()), ("jeudi", ()), ("vendredi", ()), ("lunes", ()), ("martes", ()), ("miercoles", ()), ("jueves", ()),
    ("viernes", ()), ("maandag", ()), ("dinsdag", ()), ("woensdag", ()), ("donderdag", ()), ("vrijdag", ()),
    ("mandag", ()), ("tisdag", ()), ("onsdag", ()), ("torsdag", ()), ("fredag", ()),
];

/// What makes a model an offer: "possible", "option".
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const POSSIBLE_WORDS: &[(&str, ())] = &[
    ("possible", ()), ("option", ()), ("optional", ()), ("options", ()), ("flexibility", ()), ("ability", ()),
    ("moglich", ()), ("moglichkeit", ()), ("possibilite", ()), ("posibilidad", ()), ("possibilidade", ()),
    ("mogelijk", ()), ("mogelijkheid", ()), ("mojlighet", ()), ("occasional", ()), ("occasionally", ()),
    ("sometimes", ()), ("some", ()), ("prefer", ()), ("freedom", ()),
];

/// Values that refuse what the label offers.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const REFUSED_WORDS: &[(&str, ())] = &[
    ("no", ()), ("none", ()), ("not", ()), ("not available", ()), ("not possible", ()), ("nein", ()), ("non", ()),
    ("nao", ()), ("nee", ()), ("nej", ()), ("false", ()), ("isnt", ()), ("is not", ()), ("nicht moglich", ()),
    ("n a", ()),
];

/// What one does at an employer's place as a guest.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const VISIT_WORDS: &[(&str, ())] = &[
    ("free", ()), ("interview", ()), ("interviews", ()), ("meetings", ()), ("meetup", ()), ("offsite", ()),
    ("offsites", ()), ("retreat", ()), ("events", ()), ("snacks", ()), ("lunch", ()), ("lunches", ()), ("drinks", ()),
    ("dog", ()), ("dogs", ()), ("food", ()), ("breakfast", ()), ("fruit", ()), ("coffee", ()), ("parties", ()),
    ("gym", ()), ("massage", ()), ("parking", ()), ("equipment", ()), ("perks", ()), ("customer", ()), ("client", ()),
    ("customers", ()), ("clients", ()),
];
