//! Names of time zones, words for several of them, and the words around them.

pub(crate) use super::tables::{ZONE_CODES, ZONE_CUES, ZONE_GROUPS, ZONE_TRIGGERS, ZONES};

#[cfg(any(test, feature = "train"))]
pub(super) mod cities;
#[cfg(any(test, feature = "train"))]
pub(super) mod cldr_a_h;
#[cfg(any(test, feature = "train"))]
pub(super) mod cldr_h_z;
#[cfg(any(test, feature = "train"))]
pub(super) mod codes;
pub(super) mod countries;
pub(super) mod cues;
#[cfg(any(test, feature = "train"))]
pub(super) mod groups;
#[cfg(any(test, feature = "train"))]
pub(super) mod local;
#[cfg(any(test, feature = "train"))]
pub(super) mod names;
#[cfg(any(test, feature = "train"))]
pub(super) mod triggers;
#[cfg(any(test, feature = "train"))]
pub(super) mod windows;

pub(crate) use countries::{COUNTRY_WORDS, country_of, homonym};
pub(crate) use cues::{Cue, SHORTENED};

#[cfg(any(test, feature = "train"))]
use super::layout::{Encode, Pool};
use super::value::{List, Value, values};
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

values!(Standing { Code, Capitals, Weak, Name, Place });

/// The zones that a name may mean, the likeliest first. Zones with the same clock stand once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct ZoneName {
    pub(crate) standing: Standing,
    pub(crate) zones: List<Tz>,
}

impl Value for ZoneName {
    fn decode(code: u32) -> Self {
        let (standing, zones) = Value::decode(code);
        Self { standing, zones }
    }
}

/// The same as a row holds it.
#[cfg(any(test, feature = "train"))]
#[derive(Clone, Copy, Debug)]
pub(super) struct ZoneSource {
    standing: Standing,
    zones: &'static [Tz],
}

#[cfg(any(test, feature = "train"))]
impl ZoneSource {
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

#[cfg(any(test, feature = "train"))]
impl Encode for ZoneSource {
    fn encode(&self, pool: &mut Pool) -> u32 {
        (self.standing, self.zones).encode(pool)
    }
}
