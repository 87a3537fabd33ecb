//! The cues that the lexicon holds, as lines to learn from.

use crate::features::Look;
use jobpost::SectionKind;

#[path = "../../src/lexicon/da_no.rs"]
#[allow(dead_code)]
mod da_no;
#[path = "../../src/lexicon/de.rs"]
#[allow(dead_code)]
mod de;
#[path = "../../src/lexicon/en_cues.rs"]
#[allow(dead_code)]
mod en_cues;
#[path = "../../src/lexicon/en_headings.rs"]
#[allow(dead_code)]
mod en_headings;
#[path = "../../src/lexicon/es.rs"]
#[allow(dead_code)]
mod es;
#[path = "../../src/lexicon/fr.rs"]
#[allow(dead_code)]
mod fr;
#[path = "../../src/lexicon/it.rs"]
#[allow(dead_code)]
mod it;
#[path = "../../src/lexicon/nl.rs"]
#[allow(dead_code)]
mod nl;
#[path = "../../src/lexicon/pl.rs"]
#[allow(dead_code)]
mod pl;
#[path = "../../src/lexicon/pt.rs"]
#[allow(dead_code)]
mod pt;
#[path = "../../src/lexicon/sv.rs"]
#[allow(dead_code)]
mod sv;

type Rows = &'static [(&'static str, (SectionKind, u8))];

const CUES: [Rows; 20] = [
    en_cues::OPENINGS,
    en_cues::PHRASES,
    de::OPENINGS,
    de::PHRASES,
    fr::OPENINGS,
    fr::PHRASES,
    es::OPENINGS,
    es::PHRASES,
    pt::OPENINGS,
    pt::PHRASES,
    nl::OPENINGS,
    nl::PHRASES,
    sv::OPENINGS,
    sv::PHRASES,
    da_no::OPENINGS,
    da_no::PHRASES,
    it::OPENINGS,
    it::PHRASES,
    pl::OPENINGS,
    pl::PHRASES,
];

/// The headings of each language.
const HEADINGS: [&[(&str, SectionKind)]; 10] = [
    en_headings::PHRASES,
    de::HEADINGS,
    fr::HEADINGS,
    es::HEADINGS,
    pt::HEADINGS,
    nl::HEADINGS,
    sv::HEADINGS,
    da_no::HEADINGS,
    it::HEADINGS,
    pl::HEADINGS,
];

/// Every cue with its kind and what a line of it looks like.
pub fn cues() -> impl Iterator<Item = (&'static str, SectionKind, Look)> {
    let duties = en_cues::DUTY_VERBS.iter().map(|(verb, ())| (*verb, SectionKind::Responsibilities, Look::Item));
    let headings = HEADINGS.iter().copied().flatten().map(|(text, kind)| (*text, *kind, Look::Heading));
    CUES.iter().copied().flatten().map(|(cue, (kind, _))| (*cue, *kind, Look::Prose)).chain(duties).chain(headings)
}
