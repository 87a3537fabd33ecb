//! Rules about time zones and hours.

use chrono::NaiveTime;
use chrono_tz::Tz;
use std::fmt;

/// What a rule about time zones demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum TimeZoneRuleKind {
    /// A field names the zone of the job.
    Listed,
    /// The team works in these zones.
    Collaboration,
    /// The candidate must live in these zones.
    LocatedWithin,
    /// The candidate must share some hours with these zones.
    OverlapHours,
    /// Fixed hours in a zone.
    CoreHours,
}

/// An offset from UTC in whole minutes, east positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UtcOffset {
    minutes: i16,
}

impl UtcOffset {
    /// The offset of so many minutes, or `None` outside UTC-12 to UTC+14.
    #[must_use]
    pub const fn from_minutes(minutes: i16) -> Option<Self> {
        if minutes < -12 * 60 || minutes > 14 * 60 { None } else { Some(Self { minutes }) }
    }

    /// Minutes east of UTC.
    #[must_use]
    pub const fn minutes(self) -> i16 {
        self.minutes
    }

    /// Hours east of UTC, with quarters as fractions.
    #[must_use]
    pub fn hours(self) -> f64 {
        f64::from(self.minutes) / 60.0
    }
}

impl fmt::Display for UtcOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.minutes < 0 { '-' } else { '+' };
        let minutes = self.minutes.unsigned_abs();
        write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

/// Hours of a day, in the rule's zones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Hours {
    /// First minute.
    #[cfg_attr(feature = "serde", serde(with = "clock"))]
    pub from: NaiveTime,
    /// Minute after the last; not after `from` where the hours cross midnight.
    #[cfg_attr(feature = "serde", serde(with = "clock"))]
    pub to: NaiveTime,
}

impl Hours {
    /// Hours from one time of day to another, or `None` where the two are the same.
    ///
    /// ```
    /// use chrono::NaiveTime;
    /// use jobpost::Hours;
    /// let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
    /// let five = NaiveTime::from_hms_opt(17, 0, 0).unwrap();
    /// assert_eq!(Hours::new(nine, five).unwrap().to, five);
    /// assert_eq!(Hours::new(nine, nine), None);
    /// ```
    #[must_use]
    pub fn new(from: NaiveTime, to: NaiveTime) -> Option<Self> {
        (from != to).then_some(Self { from, to })
    }

    /// Whether the hours end on the day after they begin.
    #[must_use]
    pub fn cross_midnight(self) -> bool {
        self.to <= self.from
    }
}

/// A zone as a posting names it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ZoneMention {
    /// The words as written.
    pub text: String,
    /// IANA zones that the words may mean, the likeliest first.
    #[cfg_attr(feature = "serde", serde(with = "zone_names"))]
    pub candidates: Vec<Tz>,
    /// The offset, where the words state one.
    #[cfg_attr(feature = "serde", serde(with = "offset_text"))]
    pub utc_offset: Option<UtcOffset>,
}

/// A rule about time zones and hours.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TimeZoneRule {
    /// What it demands.
    pub kind: TimeZoneRuleKind,
    /// The zones that it names.
    pub zones: Vec<ZoneMention>,
    /// Westernmost offset, where a range is stated.
    #[cfg_attr(feature = "serde", serde(with = "offset_hours"))]
    pub utc_min: Option<UtcOffset>,
    /// Easternmost offset, where a range is stated.
    #[cfg_attr(feature = "serde", serde(with = "offset_hours"))]
    pub utc_max: Option<UtcOffset>,
    /// How many hours one may be away from the zones.
    pub tolerance_hours: Option<f64>,
    /// How many hours one must share with the zones.
    pub overlap_hours: Option<f64>,
    /// Fixed hours in the zones.
    pub hours: Option<Hours>,
    /// Whether the candidate must live in the very zones that the team works in, as in "we work within CET and ask that
    /// all be located in that time zone". Only rules of the kind [`TimeZoneRuleKind::Collaboration`] say so; where one
    /// must live in other zones, or no team is spoken of, the rule is of the kind [`TimeZoneRuleKind::LocatedWithin`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub also_located: bool,
}

#[cfg(feature = "serde")]
mod clock {
    use chrono::{NaiveTime, Timelike};
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(time: &NaiveTime, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:02}:{:02}", time.hour(), time.minute()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveTime, D::Error> {
        let text = String::deserialize(deserializer)?;
        NaiveTime::parse_from_str(&text, "%H:%M").map_err(D::Error::custom)
    }
}

#[cfg(feature = "serde")]
mod zone_names {
    use chrono_tz::Tz;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(zones: &[Tz], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(zones.iter().map(|zone| zone.name()))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Tz>, D::Error> {
        let names = Vec::<String>::deserialize(deserializer)?;
        names.iter().map(|name| name.parse().map_err(D::Error::custom)).collect()
    }
}

#[cfg(feature = "serde")]
mod offset_text {
    use super::UtcOffset;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(offset: &Option<UtcOffset>, serializer: S) -> Result<S::Ok, S::Error> {
        match offset {
            Some(offset) => serializer.collect_str(offset),
            None => serializer.serialize_none(),
        }
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<UtcOffset>, D::Error> {
        let Some(text) = Option::<String>::deserialize(deserializer)? else { return Ok(None) };
        let parse = || {
            let (sign, rest) = match text.as_bytes().first()? {
                b'-' => (-1, &text[1..]),
                b'+' => (1, &text[1..]),
                _ => return None,
            };
            let (hours, minutes) = rest.split_once(':')?;
            UtcOffset::from_minutes(sign * (hours.parse::<i16>().ok()? * 60 + minutes.parse::<i16>().ok()?))
        };
        parse().map(Some).ok_or_else(|| D::Error::custom("not an offset such as +01:00"))
    }
}

#[cfg(feature = "serde")]
mod offset_hours {
    use super::UtcOffset;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(offset: &Option<UtcOffset>, serializer: S) -> Result<S::Ok, S::Error> {
        offset.map(UtcOffset::hours).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<UtcOffset>, D::Error> {
        let Some(hours) = Option::<f64>::deserialize(deserializer)? else { return Ok(None) };
        let minutes = (hours * 60.0).round();
        if minutes.abs() > 1000.0 {
            return Err(D::Error::custom("an offset beyond a day"));
        }
        UtcOffset::from_minutes(minutes as i16)
            .map(Some)
            .ok_or_else(|| D::Error::custom("an offset beyond UTC-12 to UTC+14"))
    }
}
