//! Words of dates: months, "days ago", and the words that say that a date ends or begins a posting. Words in common
//! use, compiled by the project's authors.

#[cfg(any(test, feature = "train"))]
use super::table::Row;
pub(crate) use super::tables::{DATE_CUES, DATE_WORDS};
use crate::lexicon::value::values;
#[cfg(any(test, feature = "train"))]
use DateCue::{Deadline, End, Posted, Start};
#[cfg(any(test, feature = "train"))]
use DateWord::{Ago, Between, Month, Unit};

/// What a word is in a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateWord {
    Month(u8),
    /// So many days before today.
    Ago(u16),
    /// A unit of time of so many days, in "3 days ago".
    Unit(u16),
    /// A word that may stand between the parts of a date.
    Between,
}

values!(DateWord { Month(u8), Ago(u16), Unit(u16), Between });

/// What the date behind a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateCue {
    /// The last day to apply.
    Deadline,
    /// The day of publication.
    Posted,
    /// The end of the posting, or of the contract where its start stands beside it.
    End,
    /// The first day of work.
    Start,
}

values!(DateCue { Deadline, Posted, End, Start });

/// Months and times.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const WORDS: &[Row<DateWord>] = &[
    ("abr", Month(4)), ("abril", Month(4)), ("ago", Month(8)), ("agosto", Month(8)), ("am", Between),
    ("aout", Month(8)), ("apr", Month(4)), ("april", Month(4)), ("aprile", Month(4)), ("aug", Month(8)),
    ("august", Month(8)), ("augusti", Month(8)), ("augustus", Month(8)), ("aujourdhui", Ago(0)), ("avr", Month(4)),
    ("avril", Month(4)), ("ayer", Ago(1)), ("cze", Month(6)), ("czerwca", Month(6)), ("czerwiec", Month(6)),
    ("d", Unit(1)), ("dag", Unit(1)), ("dagar", Unit(1)), ("dage", Unit(1)), ("dagen", Unit(1)), ("dager", Unit(1)),
    ("day", Unit(1)), ("days", Unit(1)), ("de", Between), ("dec", Month(12)), ("december", Month(12)),
    ("decembre", Month(12)), ("del", Between), ("den", Between), ("der", Between), ("des", Month(12)),
    ("desember", Month(12)), ("dez", Month(12)), ("dezember", Month(12)), ("dezembro", Month(12)), ("dia", Unit(1)),
    ("dias", Unit(1)), ("dic", Month(12)), ("dicembre", Month(12)), ("diciembre", Month(12)), ("dni", Unit(1)),
    ("do", Between), ("dzien", Unit(1)), ("dzis", Ago(0)), ("dzisiaj", Ago(0)), ("el", Between), ("ene", Month(1)),
    ("enero", Month(1)), ("feb", Month(2)), ("febbraio", Month(2)), ("feber", Month(2)), ("febrero", Month(2)),
    ("februar", Month(2)), ("februari", Month(2)), ("february", Month(2)), ("fev", Month(2)), ("fevereiro", Month(2)),
    ("fevr", Month(2)), ("fevrier", Month(2)), ("gen", Month(1)), ("gennaio", Month(1)), ("gestern", Ago(1)),
    ("giorni", Unit(1)), ("giorno", Unit(1)), ("gisteren", Ago(1)), ("giu", Month(6)), ("giugno", Month(6)),
    ("godzin", Unit(0)), ("godziny", Unit(0)), ("gru", Month(12)), ("grudnia", Month(12)), ("grudzien", Month(12)),
    ("h", Unit(0)), ("heure", Unit(0)), ("heures", Unit(0)), ("heute", Ago(0)), ("hier", Ago(1)), ("hoje", Ago(0)),
    ("hora", Unit(0)), ("horas", Unit(0)), ("hour", Unit(0)), ("hours", Unit(0)), ("hoy", Ago(0)), ("hr", Unit(0)),
    ("hrs", Unit(0)), ("i dag", Ago(0)), ("i gar", Ago(1)), ("idag", Ago(0)), ("ieri", Ago(1)), ("igar", Ago(1)),
    ("il", Between), ("jaan", Month(1)), ("jan", Month(1)), ("janeiro", Month(1)), ("janner", Month(1)),
    ("januar", Month(1)), ("januari", Month(1)), ("january", Month(1)), ("janv", Month(1)), ("janvier", Month(1)),
    ("jour", Unit(1)), ("jours", Unit(1)), ("juil", Month(7)), ("juillet", Month(7)), ("juin", Month(6)),
    ("jul", Month(7)), ("julho", Month(7)), ("juli", Month(7)), ("julio", Month(7)), ("july", Month(7)),
    ("jun", Month(6)), ("june", Month(6)), ("junho", Month(6)), ("juni", Month(6)), ("junio", Month(6)),
    ("just now", Ago(0)), ("just posted", Ago(0)), ("kwi", Month(4)), ("kwiecien", Month(4)), ("kwietnia", Month(4)),
    ("la", Between), ("le", Between), ("lip", Month(7)), ("lipca", Month(7)), ("lipiec", Month(7)),
    ("lis", Month(11)), ("listopad", Month(11)), ("listopada", Month(11)), ("lug", Month(7)), ("luglio", Month(7)),
    ("lut", Month(2)), ("lutego", Month(2)), ("luty", Month(2)), ("maart", Month(3)), ("mag", Month(5)),
    ("maggio", Month(5)), ("mai", Month(5)), ("maio", Month(5)), ("maj", Month(5)), ("maja", Month(5)),
    ("mar", Month(3)), ("marca", Month(3)), ("march", Month(3)), ("marco", Month(3)), ("mars", Month(3)),
    ("marts", Month(3)), ("marz", Month(3)), ("marzec", Month(3)), ("marzo", Month(3)), ("may", Month(5)),
    ("mayo", Month(5)), ("mei", Month(5)), ("min", Unit(0)), ("mins", Unit(0)), ("minut", Unit(0)),
    ("minute", Unit(0)), ("minuten", Unit(0)), ("minutes", Unit(0)), ("minuti", Unit(0)), ("minutos", Unit(0)),
    ("mrt", Month(3)), ("mrz", Month(3)), ("no later than", Between), ("nov", Month(11)), ("november", Month(11)),
    ("novembre", Month(11)), ("novembro", Month(11)), ("noviembre", Month(11)), ("oct", Month(10)),
    ("october", Month(10)), ("octobre", Month(10)), ("octubre", Month(10)), ("of", Between), ("oggi", Ago(0)),
    ("okt", Month(10)), ("oktober", Month(10)), ("on", Between), ("on or before", Between), ("ontem", Ago(1)),
    ("ora", Unit(0)), ("ore", Unit(0)), ("ott", Month(10)), ("ottobre", Month(10)), ("out", Month(10)),
    ("outubro", Month(10)), ("paz", Month(10)), ("pazdziernik", Month(10)), ("pazdziernika", Month(10)),
    ("semaine", Unit(7)), ("semaines", Unit(7)), ("semana", Unit(7)), ("semanas", Unit(7)), ("sep", Month(9)),
    ("sept", Month(9)), ("september", Month(9)), ("septembre", Month(9)), ("septiembre", Month(9)), ("set", Month(9)),
    ("setembro", Month(9)), ("settembre", Month(9)), ("settimana", Unit(7)), ("settimane", Unit(7)),
    ("sie", Month(8)), ("sierpien", Month(8)), ("sierpnia", Month(8)), ("stunde", Unit(0)), ("stunden", Unit(0)),
    ("sty", Month(1)), ("styczen", Month(1)), ("stycznia", Month(1)), ("tag", Unit(1)), ("tage", Unit(1)),
    ("tagen", Unit(1)), ("the", Between), ("timer", Unit(0)), ("timmar", Unit(0)), ("timmer", Unit(0)),
    ("today", Ago(0)), ("tydzien", Unit(7)), ("tygodni", Unit(7)), ("tygodnie", Unit(7)), ("uge", Unit(7)),
    ("uger", Unit(7)), ("uke", Unit(7)), ("uker", Unit(7)), ("uren", Unit(0)), ("uur", Unit(0)), ("vandaag", Ago(0)),
    ("vecka", Unit(7)), ("veckor", Unit(7)), ("w", Unit(7)), ("wczoraj", Ago(1)), ("week", Unit(7)),
    ("weeks", Unit(7)), ("weken", Unit(7)), ("wk", Unit(7)), ("wks", Unit(7)), ("woche", Unit(7)),
    ("wochen", Unit(7)), ("wrz", Month(9)), ("wrzesien", Month(9)), ("wrzesnia", Month(9)), ("yesterday", Ago(1)),
];

/// Words before dates.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const CUES: &[Row<DateCue>] = &[
    ("accept applications until", Deadline), ("accepted until", Deadline), ("accepting applications until", Deadline),
    ("actualise le", Posted), ("anmeldeschluss", Deadline), ("ansog senest", Deadline), ("ansogningsfrist", Deadline),
    ("ansogningsfristen", Deadline), ("ansok senast", Deadline), ("ansokan senast", Deadline),
    ("ansokningsdatum", Deadline), ("aplikacje do", Deadline), ("aplikuj do", Deadline),
    ("application closes", Deadline), ("application closing date", Deadline), ("application deadline", Deadline),
    ("application window", Deadline), ("application window closes", Deadline),
    ("application window is expected to close", Deadline), ("application window will close", Deadline),
    ("applications accepted until", Deadline), ("applications are due", Deadline), ("applications by", Deadline),
    ("applications close", Deadline), ("applications close on", Deadline), ("applications closing", Deadline),
    ("applications due", Deadline), ("applications will be accepted until", Deadline), ("apply before", Deadline),
    ("apply by", Deadline), ("apply no later than", Deadline), ("apply until", Deadline),
    ("bewerben sie sich bis", Deadline), ("bewerbung bis", Deadline), ("bewerbung bis zum", Deadline),
    ("bewerbungen bis", Deadline), ("bewerbungen bis zum", Deadline), ("bewerbungsende", Deadline),
    ("bewerbungsfrist", Deadline), ("bewerbungsschluss", Deadline), ("bewirb dich bis", Deadline),
    ("bis spatestens", Deadline), ("candidarsi entro il", Deadline), ("candidate se ate", Deadline),
    ("candidaturas ate", Deadline), ("candidature avant le", Deadline), ("candidature entro", Deadline),
    ("candidature entro il", Deadline), ("candidatures avant le", Deadline), ("candidatures jusqu au", Deadline),
    ("close date", Deadline), ("closes", Deadline), ("closes on", Deadline), ("closing date", Deadline),
    ("closing date for applications", Deadline), ("closing on", Deadline), ("cloture des candidatures", Deadline),
    ("data de publicacao", Posted), ("data di pubblicazione", Posted), ("data di scadenza", Deadline),
    ("data limite", Deadline), ("data publikacji", Posted), ("date de cloture", Deadline),
    ("date de publication", Posted), ("date limite", Deadline), ("date limite de candidature", Deadline),
    ("date limite de depot", Deadline), ("date limite de depot des candidatures", Deadline),
    ("date limite depot des candidatures", Deadline), ("date posted", Posted), ("date published", Posted),
    ("deadline", Deadline), ("deadline for applications", Deadline), ("deadline for applying", Deadline),
    ("deadline to apply", Deadline), ("dodana", Posted), ("dodano", Posted), ("eingestellt am", Posted),
    ("einsendeschluss", Deadline), ("encerramento das inscricoes", Deadline), ("end date", End),
    ("entro il", Deadline), ("expected end date for posting", Deadline), ("expiration date", Deadline),
    ("expires", Deadline), ("expires on", Deadline), ("expiry date", Deadline), ("fecha de cierre", Deadline),
    ("fecha de publicacion", Posted), ("fecha limite", Deadline), ("fecha limite de postulacion", Deadline),
    ("fin de plazo", Deadline), ("final date to receive applications", Deadline), ("frist", Deadline),
    ("geplaatst", Posted), ("geplaatst op", Posted), ("gepubliceerd op", Posted), ("inscreva se ate", Deadline),
    ("inscricoes ate", Deadline), ("job closes", Deadline), ("job closing date", Deadline), ("job posted", Posted),
    ("job posting end date", Deadline), ("lagt ut", Posted), ("last date", Deadline),
    ("last date to apply", Deadline), ("last day to apply", Deadline), ("listed", Posted), ("listed on", Posted),
    ("mise en ligne", Posted), ("oferta wazna do", Deadline), ("offre publiee le", Posted), ("online seit", Posted),
    ("open through", Deadline), ("open until", Deadline), ("oprettet", Posted), ("opublikowana", Posted),
    ("opublikowano", Posted), ("plazo de inscripcion", Deadline), ("plazo de presentacion", Deadline),
    ("position closes", Deadline), ("post date", Posted), ("posted", Posted), ("posted date", Posted),
    ("posted on", Posted), ("posting close date", Deadline), ("posting closes", Deadline), ("posting date", Posted),
    ("posting end date", Deadline), ("posting expires", Deadline), ("posting will close", Deadline),
    ("postuler avant le", Deadline), ("postulez avant le", Deadline), ("prazo", Deadline),
    ("prazo de inscricao", Deadline), ("prazo para inscricoes", Deadline), ("pubblicata il", Posted),
    ("pubblicato", Posted), ("pubblicato il", Posted), ("publicada", Posted), ("publicada el", Posted),
    ("publicada em", Posted), ("publicado", Posted), ("publicado el", Posted), ("publicado em", Posted),
    ("publicatiedatum", Posted), ("publication date", Posted), ("publicerad", Posted), ("publiceret", Posted),
    ("publiceringsdatum", Posted), ("publie", Posted), ("publie le", Posted), ("publiee", Posted),
    ("publiee le", Posted), ("publisert", Posted), ("publish date", Posted), ("published", Posted),
    ("published on", Posted), ("reageer voor", Deadline), ("reageren kan tot", Deadline), ("reageren voor", Deadline),
    ("scadenza", Deadline), ("scadenza candidature", Deadline), ("sista ansokningsdag", Deadline),
    ("sista ansokningsdatum", Deadline), ("sista dag att ansoka", Deadline), ("sluit op", Deadline),
    ("sluitingsdatum", Deadline), ("sluttdato", Deadline), ("sok innen", Deadline), ("sok senast", Deadline),
    ("soknadsfrist", Deadline), ("soknadsfristen", Deadline), ("solliciteer uiterlijk", Deadline),
    ("solliciteer voor", Deadline), ("solliciteren kan tot", Deadline), ("solliciteren voor", Deadline),
    ("start", Start), ("start date", Start), ("starting date", Start), ("submit by", Deadline),
    ("termin skladania", Deadline), ("termin skladania aplikacji", Deadline),
    ("termin skladania dokumentow", Deadline), ("termine per la presentazione", Deadline),
    ("uiterste sollicitatiedatum", Deadline), ("upplagd", Posted), ("vacancy closes", Deadline),
    ("vacature sluit op", Deadline), ("valid through", Deadline), ("valkommen med din ansokan senast", Deadline),
    ("veroffentlicht", Posted), ("veroffentlicht am", Posted), ("veroffentlichungsdatum", Posted),
    ("wazne do", Deadline),
];
