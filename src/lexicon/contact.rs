//! Words of contacts: people, telephones and addresses. Words in common use, compiled by the project's authors.

#[cfg(any(test, feature = "train"))]
use super::table::Row;
pub(crate) use super::tables::{CONTACT_CUES, HONORIFICS, IDENTIFIERS, NAME_PARTICLES, NOT_NAMES};
use crate::lexicon::value::values;
#[cfg(any(test, feature = "train"))]
use ContactCue::{Ask, Person, Phone, Scheme};

/// What stands before a part of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ContactCue {
    /// A person's name comes next.
    Person,
    /// Somebody or some place to ask may come next.
    Ask,
    /// A telephone number comes next.
    Phone,
    /// An address of the web or of mail, if its marks follow.
    Scheme,
}

values!(ContactCue { Person, Ask, Phone, Scheme });

/// Cues.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const CUES: &[Row<ContactCue>] = &[
    ("adressez", Ask), ("ansprechpartner", Person), ("ansprechpartner in", Person), ("ansprechpartnerin", Person),
    ("ansprechperson", Person), ("ansprechpersonen", Person), ("ansvarig rekryterare", Person),
    ("ao cuidado de", Ask), ("atencion de", Ask), ("att", Ask), ("attention", Ask), ("attention of", Ask),
    ("attn", Ask), ("aupres de", Ask), ("auskunft erteilt", Ask), ("auskunfte erteilt", Ask), ("bel", Ask),
    ("bel met", Ask), ("bel naar", Phone), ("bellen", Phone), ("bewerbung an", Ask), ("bewerbungen an", Ask),
    ("bewerbungsunterlagen an", Ask), ("call", Phone), ("call us", Phone), ("call us at", Phone),
    ("candidature a", Ask), ("cell", Phone), ("cell phone", Phone), ("cellphone", Phone), ("cellulare", Phone),
    ("celular", Phone), ("contact", Ask), ("contact details", Ask), ("contact information", Ask),
    ("contact name", Person), ("contact opnemen met", Ask), ("contact person", Person), ("contact persons", Person),
    ("contactar", Ask), ("contactar con", Ask), ("contacte", Ask), ("contacter", Ask), ("contactez", Ask),
    ("contacto", Ask), ("contacto directo", Person), ("contactpersonen", Person), ("contactpersoon", Person),
    ("contacts", Ask), ("contate", Ask), ("contato", Ask), ("contatta", Ask), ("contattare", Ask),
    ("contatto", Ask), ("cv a", Ask), ("dein ansprechpartner", Person), ("dein kontakt", Person),
    ("deine ansprechpartnerin", Person), ("deine ansprechperson", Person), ("direct your questions to", Person),
    ("durchwahl", Phone), ("facklig kontakt", Person), ("facklig kontaktperson", Person), ("fao", Ask),
    ("festnetz", Phone), ("fon", Phone), ("fone", Phone), ("fragen beantwortet", Ask), ("get in touch with", Ask),
    ("gsm", Phone), ("handy", Phone), ("handynummer", Phone), ("henvend dig til", Ask), ("henvendelse til", Ask),
    ("hiring contact", Person), ("hiring manager", Person), ("http", Scheme), ("https", Scheme),
    ("ihr ansprechpartner", Person), ("ihr kontakt", Person), ("ihre ansprechpartnerin", Person),
    ("ihre ansprechperson", Person), ("interlocuteur", Person), ("je contactpersoon", Person),
    ("job contact", Person), ("joindre au", Phone), ("jouw contactpersoon", Person), ("jouw recruiter", Person),
    ("kom", Phone), ("komorka", Phone), ("kontakt", Ask), ("kontakt oss", Ask), ("kontakt person", Person),
    ("kontakta", Ask), ("kontaktiere", Ask), ("kontaktieren", Ask), ("kontaktieren sie", Ask),
    ("kontaktinformasjon", Ask), ("kontaktoplysninger", Ask), ("kontaktowac sie z", Ask), ("kontaktperson", Person),
    ("kontaktpersonen", Person), ("kontaktpersoner", Person), ("kontaktuppgifter", Ask), ("l attention de", Ask),
    ("lattention de", Ask), ("mail naar", Ask), ("mailto", Scheme), ("melde dich bei", Ask),
    ("merci de contacter", Ask), ("mobiel", Phone), ("mobil", Phone), ("mobile", Phone), ("mobile number", Phone),
    ("mobilnr", Phone), ("mobilnummer", Phone), ("mobiltelefon", Phone), ("movil", Phone),
    ("neem contact op met", Ask), ("neem dan contact op met", Ask), ("numer telefonu", Phone),
    ("numero de telephone", Phone), ("numero di telefono", Phone), ("osoba do kontaktu", Person),
    ("osoba kontaktowa", Person), ("osoba prowadzaca rekrutacje", Person), ("par telephone", Phone),
    ("persona de contacto", Person), ("persona di contatto", Person), ("personne a contacter", Person),
    ("personne de contact", Person), ("pessoa de contacto", Person), ("pessoa de contato", Person), ("ph", Phone),
    ("phone", Phone), ("phone no", Phone), ("phone number", Phone), ("please contact", Ask),
    ("point of contact", Person), ("portable", Phone), ("questions to", Ask), ("reach out to", Ask),
    ("recapito telefonico", Phone), ("recruiter", Person), ("recruiter contact", Person),
    ("recruiting contact", Person), ("referente", Person), ("referente selezione", Person),
    ("rekrutteringskonsulent", Person), ("rekryterande chef", Person), ("rekryterare", Person), ("ring", Phone),
    ("ring til", Phone), ("ringa", Phone), ("rivolgersi a", Ask), ("ruckfragen", Ask), ("rufnummer", Phone),
    ("t a v", Ask), ("ta kontakt med", Ask), ("tav", Ask), ("tel", Phone), ("tel nr", Phone), ("telefon", Phone),
    ("telefone", Phone), ("telefonico", Phone), ("telefonicznie", Phone), ("telefoniczny", Phone),
    ("telefonisch", Phone), ("telefonisch op", Phone), ("telefonisch unter", Phone), ("telefonnr", Phone),
    ("telefonnummer", Phone), ("telefono", Phone), ("telefonu", Phone), ("telefoon", Phone),
    ("telefoonnummer", Phone), ("telemovel", Phone), ("telephone", Phone), ("telephone number", Phone),
    ("telephonique", Phone), ("tels", Phone), ("ter attentie van", Ask), ("tfno", Phone), ("tlf", Phone),
    ("tlfno", Phone), ("tlfnr", Phone), ("tlm", Phone), ("to contact", Ask), ("unterlagen an", Ask),
    ("votre contact", Person), ("votre interlocuteur", Person), ("votre interlocutrice", Person),
    ("votre recruteur", Person), ("wende dich an", Ask), ("wenden sie sich an", Ask), ("whats app", Phone),
    ("whatsapp", Phone), ("www", Scheme), ("your contact", Person), ("z hd", Ask), ("zadzwon", Phone),
    ("zu handen", Ask), ("zu handen von", Ask),
];

/// Honorifics.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const HONORIFIC_WORDS: &[Row<()>] = &[
    ("de heer", ()), ("dhr", ()), ("dipl ing", ()), ("don", ()), ("dona", ()), ("dott", ()), ("dott ssa", ()),
    ("dottssa", ()), ("dr", ()), ("frau", ()), ("fru", ()), ("herr", ()), ("herrn", ()), ("hr", ()), ("ing", ()),
    ("m", ()), ("madame", ()), ("meneer", ()), ("mevr", ()), ("mevrouw", ()), ("miss", ()), ("mlle", ()),
    ("mme", ()), ("monsieur", ()), ("mr", ()), ("mrs", ()), ("ms", ()), ("mx", ()), ("p", ()), ("pan", ()),
    ("pana", ()), ("pani", ()), ("prof", ()), ("senor", ()), ("senora", ()), ("sig", ()), ("sig ra", ()),
    ("sr", ()), ("sra", ()), ("srta", ()),
];

/// Particles.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const PARTICLE_WORDS: &[Row<()>] = &[
    ("af", ()), ("al", ()), ("av", ()), ("bin", ()), ("da", ()), ("das", ()), ("de", ()), ("del", ()),
    ("della", ()), ("den", ()), ("der", ()), ("di", ()), ("do", ()), ("dos", ()), ("du", ()), ("e", ()), ("el", ()),
    ("la", ()), ("le", ()), ("st", ()), ("ten", ()), ("ter", ()), ("van", ()), ("von", ()), ("y", ()), ("zu", ()),
    ("zur", ()),
];

/// Identifiers.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const IDENTIFIER_WORDS: &[Row<()>] = &[
    ("account", ()), ("code", ()), ("iban", ()), ("id", ()), ("kennzahl", ()), ("kennziffer", ()), ("konto", ()),
    ("no", ()), ("nr", ()), ("num", ()), ("number", ()), ("numero", ()), ("nummer", ()), ("plz", ()),
    ("postal code", ()), ("postcode", ()), ("ref", ()), ("reference", ()), ("referencia", ()), ("referens", ()),
    ("referentie", ()), ("referenz", ()), ("req", ()), ("siret", ()), ("tax", ()), ("vat", ()), ("zip", ()),
];

/// Other words.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const OTHER_WORDS: &[Row<()>] = &[
    ("ab", ()), ("abteilung", ()), ("acquisition", ()), ("address", ()), ("adresse", ()), ("afdeling", ()),
    ("ag", ()), ("agency", ()), ("analytics", ()), ("and", ()), ("anschrift", ()), ("application", ()),
    ("applications", ()), ("apply", ()), ("april", ()), ("as", ()), ("association", ()), ("at", ()), ("august", ()),
    ("bakery", ()), ("bank", ()), ("bei", ()), ("bewerbermanagement", ()), ("bewerbung", ()), ("bewerbungen", ()),
    ("board", ()), ("bureau", ()), ("bv", ()), ("by", ()), ("capital", ()), ("care", ()), ("career", ()),
    ("careers", ()), ("center", ()), ("centers", ()), ("centre", ()), ("city", ()), ("client", ()), ("club", ()),
    ("co", ()), ("college", ()), ("commission", ()), ("committee", ()), ("company", ()), ("consultants", ()),
    ("consulting", ()), ("corp", ()), ("council", ()), ("customer", ()), ("customers", ()), ("data", ()),
    ("december", ()), ("dein", ()), ("deine", ()), ("departamento", ()), ("department", ()), ("dept", ()),
    ("details", ()), ("dich", ()), ("digital", ()), ("director", ()), ("division", ()), ("dzial", ()), ("e", ()),
    ("email", ()), ("embassy", ()), ("energy", ()), ("engineering", ()), ("equipe", ()), ("equipo", ()),
    ("february", ()), ("for", ()), ("form", ()), ("foundation", ()), ("fragen", ()), ("freitag", ()),
    ("friday", ()), ("fund", ()), ("fur", ()), ("gemeente", ()), ("gemeinde", ()), ("global", ()), ("gmbh", ()),
    ("groep", ()), ("group", ()), ("gruppe", ()), ("health", ()), ("hiring", ()), ("holding", ()), ("hospital", ()),
    ("hotel", ()), ("hr", ()), ("hr avdelning", ()), ("humaines", ()), ("human", ()), ("humanos", ()), ("i", ()),
    ("if", ()), ("ihr", ()), ("ihre", ()), ("in", ()), ("inc", ()), ("info", ()), ("information", ()),
    ("institut", ()), ("institute", ()), ("international", ()), ("january", ()), ("job", ()), ("jobs", ()),
    ("july", ()), ("june", ()), ("kadr", ()), ("kadry", ()), ("kg", ()), ("klinik", ()), ("kommun", ()),
    ("kommune", ()), ("krankenhaus", ()), ("labs", ()), ("leitung", ()), ("lens", ()), ("level", ()), ("llc", ()),
    ("logistics", ()), ("ltd", ()), ("mail", ()), ("management", ()), ("manager", ()), ("march", ()), ("media", ()),
    ("ministry", ()), ("mit", ()), ("mobile", ()), ("monday", ()), ("montag", ()), ("name", ()), ("nos", ()),
    ("nosotros", ()), ("nossa", ()), ("notre", ()), ("nous", ()), ("november", ()), ("number", ()), ("nv", ()),
    ("october", ()), ("office", ()), ("offices", ()), ("ohg", ()), ("on", ()), ("ons", ()), ("onze", ()),
    ("or", ()), ("oss", ()), ("our", ()), ("oy", ()), ("page", ()), ("partner", ()), ("partners", ()),
    ("people", ()), ("person", ()), ("personal", ()), ("personalabteilung", ()), ("personeelszaken", ()),
    ("phone", ()), ("please", ()), ("privacy", ()), ("program", ()), ("programme", ()), ("programs", ()),
    ("project", ()), ("recruiter", ()), ("recruiters", ()), ("recruiting", ()), ("recruitment", ()),
    ("recursos", ()), ("rekrutacja", ()), ("rekrutacji", ()), ("resources", ()), ("ressources", ()),
    ("restaurant", ()), ("rh", ()), ("risorse", ()), ("sa", ()), ("sarl", ()), ("sas", ()), ("school", ()),
    ("se", ()), ("secretariat", ()), ("section", ()), ("security", ()), ("seleccion", ()), ("selezione", ()),
    ("september", ()), ("service", ()), ("services", ()), ("shop", ()), ("sie", ()), ("skills", ()),
    ("society", ()), ("software", ()), ("solutions", ()), ("spa", ()), ("sport", ()), ("srl", ()), ("stadt", ()),
    ("stiftung", ()), ("store", ()), ("studio", ()), ("studios", ()), ("support", ()), ("systems", ()),
    ("talent", ()), ("team", ()), ("teams", ()), ("technologies", ()), ("technology", ()), ("telefon", ()),
    ("telefonnummer", ()), ("telephone", ()), ("the", ()), ("thursday", ()), ("title", ()), ("to", ()),
    ("tuesday", ()), ("ufficio", ()), ("ug", ()), ("umane", ()), ("union", ()), ("unit", ()), ("universitat", ()),
    ("universiteit", ()), ("university", ()), ("uns", ()), ("unser", ()), ("unsere", ()), ("us", ()), ("var", ()),
    ("vara", ()), ("vart", ()), ("ventures", ()), ("verein", ()), ("via", ()), ("voor", ()), ("vores", ()),
    ("votre", ()), ("vragen", ()), ("we", ()), ("web", ()), ("website", ()), ("wednesday", ()), ("with", ()),
    ("you", ()),
];
