//! Words without which a line says nothing about time zones. Compiled by the project's authors.

/// Folded single words.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const TRIGGERS: &[(&str, ())] = &[
    ("arbeitszeiten", ()), ("central", ()), ("chevauchement", ()), ("core", ()), ("crossover", ()), ("czas", ()),
    ("czasowa", ()),
    ("czasowej", ()), ("czasu", ()), ("eastern", ()), ("fuseau", ()), ("fuseaux", ()), ("fuso", ()), ("fusos", ()),
    ("fusi", ()),
    ("heure", ()), ("heures", ()), ("hora", ()), ("horas", ()), ("horaria", ()), ("horarias", ()), ("horario", ()),
    ("hours", ()), ("huso", ()), ("husos", ()),
    ("kernarbeitszeit", ()), ("kernarbeitszeiten", ()), ("kernetid", ()), ("kernuren", ()), ("kerntijden", ()),
    ("kernzeit", ()), ("kernzeiten", ()), ("kjernetid", ()),
    ("karntid", ()), ("mountain", ()), ("ora", ()), ("overlap", ()), ("overlappen", ()), ("overlapping", ()),
    ("overlappning", ()), ("overlaps", ()), ("pacific", ()),
    ("recouvrement", ()), ("sobreposicao", ()), ("solapamiento", ()), ("solape", ()), ("sovrapposizione", ()),
    ("strefa", ()), ("strefie", ()), ("strefy", ()),
    ("superposicion", ()), ("tid", ()), ("tidssone", ()), ("tidssoner", ()), ("tidszon", ()), ("tidszone", ()),
    ("tidszonen", ()), ("tidszoner", ()), ("tijd", ()), ("tijdzone", ()),
    ("tijdzones", ()), ("time", ()), ("times", ()), ("timezone", ()), ("timezones", ()), ("tz", ()), ("tzs", ()),
    ("uberlappung", ()), ("uberschneiden", ()), ("uberschneidet", ()), ("uberschneidung", ()),
    ("zeit", ()), ("zeitzone", ()), ("zeitzonen", ()), ("zone", ()), ("zones", ()), ("workday", ()), ("atlantic", ()),
    ("coincidencia", ()), ("coincidir", ()),
];
