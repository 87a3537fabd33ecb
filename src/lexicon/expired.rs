//! What pages say whose job is no longer open. Words in common use, compiled by the project's authors.

#[cfg(any(test, feature = "train"))]
use super::table::Row;

/// Phrases, folded.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const PHRASES: &[Row<()>] = &[
    ("no longer accepting applications", ()), ("job is no longer available", ()), ("position is no longer available", ()),
    ("job is no longer open", ()), ("position is no longer open", ()), ("posting is no longer available", ()),
    ("vacancy is no longer available", ()), ("role is no longer available", ()), ("opening is no longer available", ()),
    ("job is no longer active", ()), ("posting is no longer active", ()), ("no longer advertised", ()),
    ("job has expired", ()), ("job posting has expired", ()), ("vacancy has expired", ()), ("ad has expired", ()),
    ("advert has expired", ()), ("listing has expired", ()), ("posting has expired", ()), ("offer has expired", ()),
    ("position has been filled", ()), ("job has been filled", ()), ("role has been filled", ()), ("vacancy has been filled", ()),
    ("position is filled", ()), ("applications are closed", ()), ("applications are now closed", ()),
    ("applications have closed", ()), ("vacancy is closed", ()), ("job is closed", ()), ("job has been closed", ()), ("vacancy has closed", ()),
    ("nicht mehr verfugbar", ()), ("stelle ist bereits besetzt", ()), ("stelle ist nicht mehr", ()), ("stelle wurde besetzt", ()),
    ("bereits vergeben", ()), ("anzeige ist abgelaufen", ()), ("stellenanzeige ist abgelaufen", ()), ("nicht mehr online", ()),
    ("offre n est plus disponible", ()), ("offre nest plus disponible", ()), ("n est plus disponible", ()), ("nest plus disponible", ()), ("offre a expire", ()), ("offre expiree", ()),
    ("poste est pourvu", ()), ("poste a ete pourvu", ()), ("offre est pourvue", ()), ("oferta ya no esta disponible", ()),
    ("ya no esta disponible", ()), ("oferta ha caducado", ()), ("oferta caducada", ()), ("oferta cerrada", ()), ("vacante cubierta", ()),
    ("vaga encerrada", ()), ("vaga foi encerrada", ()), ("vaga ja nao esta disponivel", ()), ("vaga preenchida", ()), ("oferta expirou", ()), ("nao esta mais disponivel", ()),
    ("vacature is gesloten", ()), ("vacature is vervuld", ()), ("vacature is niet meer beschikbaar", ()), ("niet meer beschikbaar", ()), ("vacature is verlopen", ()),
    ("annuncio scaduto", ()), ("annuncio e scaduto", ()), ("non e piu disponibile", ()), ("posizione e stata coperta", ()),
    ("annonsen har utgatt", ()), ("annonsen ar inte langre tillganglig", ()), ("inte langre tillganglig", ()), ("tjansten ar tillsatt", ()), ("ansokningstiden har gatt ut", ()),
    ("stillingen er besat", ()), ("stillingen er ikke laengere", ()), ("opslaget er udlobet", ()), ("jobopslaget er udlobet", ()),
    ("stillingen er ikke lenger", ()), ("annonsen er utlopt", ()), ("annonsen er ikke lenger", ()), ("stillingen er besatt", ()),
    ("oferta wygasla", ()), ("ogloszenie wygaslo", ()), ("oferta jest nieaktualna", ()), ("ogloszenie jest nieaktualne", ()), ("rekrutacja zakonczona", ()),
    ("pozice jiz neni", ()), ("nabidka jiz neni", ()), ("pozice je obsazena", ()), ("tyopaikka on taytetty", ()), ("hakuaika on paattynyt", ()), ("ilmoitus ei ole enaa", ()), ("ilmoitus on vanhentunut", ()),
];
