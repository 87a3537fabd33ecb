//! Names of time zones, words for several of them, and the words around them.

mod cities;
mod cldr_a_h;
mod cldr_h_z;
mod codes;
mod countries;
mod cues;
mod groups;
mod local;
mod names;
mod triggers;
mod windows;

pub(crate) use countries::{COUNTRY_WORDS, country_of, homonym};
pub(crate) use cues::{Cue, SHORTENED};

use super::Table;
use super::table::Part;
use chrono_tz::Tz;

/// How far a name speaks for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// An abbreviation that is no word.
    Code,
    /// An abbreviation that is a word of some language: in capitals only.
    Capitals,
    /// An abbreviation that is more often something else: in capitals and beside clear words only.
    Weak,
    /// A name with its word for "time".
    Name,
    /// A place or a direction: names a zone beside the word "time", an offset or a zone that is clear.
    Place,
}

/// The zones that a name may mean, the likeliest first. Zones with the same clock stand once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ZoneName {
    pub(crate) standing: Standing,
    pub(crate) zones: &'static [Tz],
}

impl ZoneName {
    const fn code(zones: &'static [Tz]) -> Self {
        Self { standing: Standing::Code, zones }
    }

    const fn capitals(zones: &'static [Tz]) -> Self {
        Self { standing: Standing::Capitals, zones }
    }

    const fn weak(zones: &'static [Tz]) -> Self {
        Self { standing: Standing::Weak, zones }
    }

    const fn name(zones: &'static [Tz]) -> Self {
        Self { standing: Standing::Name, zones }
    }

    const fn place(zones: &'static [Tz]) -> Self {
        Self { standing: Standing::Place, zones }
    }
}

/// Names by their folded phrase.
pub(crate) static ZONES: Table<ZoneName, 4096> = Table::new(&[
    codes::CODES,
    codes::CAPITALS,
    codes::WEAK,
    names::NAMES,
    cities::CITIES,
    local::LOCAL,
    windows::WINDOWS,
    cldr_a_h::CLDR_A_H,
    cldr_h_z::CLDR_H_Z,
]);
/// Words for several zones at once.
pub(crate) static ZONE_GROUPS: Table<&'static [Tz], 256> = Table::new(&[groups::GROUPS]);
/// The words around.
pub(crate) static ZONE_CUES: Table<Cue, 2048> = Table::new(&[cues::CUES, cues::MEASURED, cues::NUMBERS]);
/// Those among them that make hours of numbers.
pub(in crate::lexicon) const ZONE_MEASURED: Part<Cue> = Part(cues::MEASURED);
/// The numbers among them.
pub(in crate::lexicon) const ZONE_NUMBERS: Part<Cue> = Part(cues::NUMBERS);
/// The abbreviations alone.
pub(crate) static ZONE_CODES: Table<ZoneName, 512> = Table::new(&[codes::CODES, codes::CAPITALS, codes::WEAK]);
/// Words without which, or an abbreviation, a line says nothing about time zones.
pub(crate) static ZONE_TRIGGERS: Table<(), 256> = Table::new(&[triggers::TRIGGERS]);
