//! Names of time zones, words for several of them, and the words around them.

pub(crate) use super::tables::{COUNTRY_WORDS, ZONE_CODES, ZONE_CUES, ZONE_GROUPS, ZONE_TRIGGERS, ZONES};

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

/// What a word beside a time zone says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cue {
    /// "Time zone" itself.
    Anchor,
    /// "That time zone": the zones named before.
    Back,
    /// The candidate is or lives there.
    Located,
    /// Whom the posting wants.
    Candidate,
    /// The team works there or then.
    Collaboration,
    /// Hours are shared.
    Overlap,
    /// Hours at which everybody works.
    Core,
    /// Hours of business, as in "European business hours".
    Business,
    /// "Hours".
    Hours,
    /// "Minutes".
    Minutes,
    /// A span of time that is no hour.
    OtherUnit,
    /// The word "time" behind a zone's name.
    Time,
    /// "Standard", "daylight", "summer" behind a zone's name.
    Season,
    /// Nothing but so far away.
    Within,
    /// "Up to": as [`Cue::Within`] before an amount, as [`Cue::To`] between two zones.
    UpTo,
    /// The same to both sides.
    PlusMinus,
    /// Opens a range that "and" joins.
    Between,
    /// Opens a range that "to" joins.
    From,
    /// Joins a range.
    To,
    /// Joins a list, or the ends of a range behind [`Cue::Between`].
    And,
    /// Joins a list.
    Or,
    /// Stands between a tolerance and its zone.
    Of,
    /// A word that means little between the others.
    Filler,
    /// Where the people of a company happen to live.
    Spread,
    /// A posting's side: "we", "our team".
    Team,
    /// A demand.
    Must,
    /// Work without an office.
    Remote,
    /// The text is about a date or an appointment.
    Appointment,
    /// A regular start: a shift, a daily meeting.
    Shift,
    /// No zone is wanted in particular.
    Any,
    /// A number in words.
    Number(u8),
    Am,
    Pm,
}

values!(Cue { Anchor, Back, Located, Candidate, Collaboration, Overlap, Core, Business, Hours, Minutes, OtherUnit, Time, Season, Within, UpTo, PlusMinus, Between, From, To, And, Or, Of, Filler, Spread, Team, Must, Remote, Appointment, Shift, Any, Number(u8), Am, Pm });

/// Shortened words whose full stop ends no sentence.
pub(crate) const SHORTENED: &[&str] = &["max", "min", "approx", "ca", "incl", "std", "hrs", "hr", "st", "e.g", "i.e"];

/// The country of a zone that shares its name with another country's zone.
pub(crate) const fn country_of(zone: Tz) -> Option<&'static str> {
    Some(match zone {
        Tz::America__Chicago
        | Tz::America__New_York
        | Tz::America__Denver
        | Tz::America__Los_Angeles
        | Tz::America__Phoenix => "US",
        Tz::America__Puerto_Rico => "PR",
        Tz::America__Halifax | Tz::America__Toronto | Tz::America__Vancouver | Tz::America__St_Johns => "CA",
        Tz::America__Havana => "CU",
        Tz::America__Mexico_City => "MX",
        Tz::America__Manaus | Tz::America__Sao_Paulo => "BR",
        Tz::Asia__Shanghai => "CN",
        Tz::Asia__Kolkata => "IN",
        Tz::Asia__Jerusalem => "IL",
        Tz::Asia__Riyadh => "SA",
        Tz::Asia__Dhaka => "BD",
        Tz::Asia__Dubai => "AE",
        Tz::Asia__Yerevan => "AM",
        Tz::Asia__Manila => "PH",
        Tz::Atlantic__South_Georgia => "GS",
        Tz::Australia__Sydney | Tz::Australia__Melbourne => "AU",
        Tz::Australia__Brisbane | Tz::Australia__Adelaide | Tz::Australia__Darwin | Tz::Australia__Perth => "AU",
        Tz::Europe__London => "GB",
        Tz::Europe__Dublin => "IE",
        Tz::Europe__Berlin => "DE",
        Tz::Europe__Athens => "GR",
        _ => return None,
    })
}

/// The zone that the name of an American zone stands for in another country, as "Eastern" does in Australia.
pub(crate) fn homonym(zone: Tz, country: &str) -> Option<Tz> {
    match (zone, country) {
        (Tz::America__New_York, "AU") => Some(Tz::Australia__Sydney),
        (Tz::America__Chicago, "AU") => Some(Tz::Australia__Adelaide),
        _ => None,
    }
}
