//! Abbreviations of time zones. Compiled by the project's authors.

use super::ZoneSource;
use chrono_tz::Tz;

/// Abbreviations that are no words, in any case.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const CODES: &[(&str, ZoneSource)] = &[
    ("acdt", ZoneSource::code(&[Tz::Australia__Adelaide])),
    ("acst", ZoneSource::code(&[Tz::Australia__Adelaide, Tz::Australia__Darwin])),
    ("aedt", ZoneSource::code(&[Tz::Australia__Sydney])),
    ("aest", ZoneSource::code(&[Tz::Australia__Sydney, Tz::Australia__Brisbane])),
    ("akdt", ZoneSource::code(&[Tz::America__Anchorage])), ("akst", ZoneSource::code(&[Tz::America__Anchorage])),
    ("awst", ZoneSource::code(&[Tz::Australia__Perth])), ("azost", ZoneSource::code(&[Tz::Atlantic__Azores])),
    ("azot", ZoneSource::code(&[Tz::Atlantic__Azores])), ("azt", ZoneSource::code(&[Tz::Asia__Baku])),
    ("brst", ZoneSource::code(&[Tz::America__Sao_Paulo])), ("brt", ZoneSource::code(&[Tz::America__Sao_Paulo])),
    ("bst", ZoneSource::code(&[Tz::Europe__London, Tz::Asia__Dhaka])),
    ("cdt", ZoneSource::code(&[Tz::America__Chicago, Tz::America__Havana])),
    ("cest", ZoneSource::code(&[Tz::Europe__Berlin])), ("cet", ZoneSource::code(&[Tz::Europe__Berlin])),
    ("cst", ZoneSource::code(&[Tz::America__Chicago, Tz::Asia__Shanghai, Tz::America__Havana])),
    ("cst6cdt", ZoneSource::code(&[Tz::America__Chicago])), ("edt", ZoneSource::code(&[Tz::America__New_York])),
    ("eest", ZoneSource::code(&[Tz::Europe__Athens])), ("est5edt", ZoneSource::code(&[Tz::America__New_York])),
    ("gmt", ZoneSource::code(&[Tz::Europe__London, Tz::Etc__GMT])), ("hkt", ZoneSource::code(&[Tz::Asia__Hong_Kong])),
    ("hst", ZoneSource::code(&[Tz::Pacific__Honolulu])), ("irdt", ZoneSource::code(&[Tz::Asia__Tehran])),
    ("irst", ZoneSource::code(&[Tz::Asia__Tehran])), ("jst", ZoneSource::code(&[Tz::Asia__Tokyo])),
    ("kst", ZoneSource::code(&[Tz::Asia__Seoul])), ("mdt", ZoneSource::code(&[Tz::America__Denver])),
    ("mest", ZoneSource::code(&[Tz::Europe__Berlin])), ("mesz", ZoneSource::code(&[Tz::Europe__Berlin])),
    ("mez", ZoneSource::code(&[Tz::Europe__Berlin])), ("msk", ZoneSource::code(&[Tz::Europe__Moscow])),
    ("mst", ZoneSource::code(&[Tz::America__Denver, Tz::America__Phoenix])),
    ("mst7mdt", ZoneSource::code(&[Tz::America__Denver])), ("nzdt", ZoneSource::code(&[Tz::Pacific__Auckland])),
    ("nzst", ZoneSource::code(&[Tz::Pacific__Auckland])), ("nzt", ZoneSource::code(&[Tz::Pacific__Auckland])),
    ("oesz", ZoneSource::code(&[Tz::Europe__Athens])), ("oez", ZoneSource::code(&[Tz::Europe__Athens])),
    ("pdt", ZoneSource::code(&[Tz::America__Los_Angeles])), ("pkt", ZoneSource::code(&[Tz::Asia__Karachi])),
    ("pst", ZoneSource::code(&[Tz::America__Los_Angeles])), ("pst8pdt", ZoneSource::code(&[Tz::America__Los_Angeles])),
    ("sast", ZoneSource::code(&[Tz::Africa__Johannesburg])), ("sgt", ZoneSource::code(&[Tz::Asia__Singapore])),
    ("utc", ZoneSource::code(&[Tz::UTC])), ("wesz", ZoneSource::code(&[Tz::Europe__Lisbon])),
    ("wez", ZoneSource::code(&[Tz::Europe__Lisbon])), ("zulu", ZoneSource::code(&[Tz::UTC])),
];

/// Abbreviations that are words of some language: they count in capitals only.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const CAPITALS: &[(&str, ZoneSource)] = &[
    ("eet", ZoneSource::capitals(&[Tz::Europe__Athens])), ("est", ZoneSource::capitals(&[Tz::America__New_York])),
    ("ist", ZoneSource::capitals(&[Tz::Asia__Kolkata, Tz::Europe__Dublin, Tz::Asia__Jerusalem])),
    ("wet", ZoneSource::capitals(&[Tz::Europe__Lisbon])),
];

/// Abbreviations that are more often something else: they count in capitals and beside clear words only.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const WEAK: &[(&str, ZoneSource)] = &[
    ("adt", ZoneSource::weak(&[Tz::America__Halifax])), ("aet", ZoneSource::weak(&[Tz::Australia__Sydney])),
    ("aft", ZoneSource::weak(&[Tz::Asia__Kabul])), ("akt", ZoneSource::weak(&[Tz::America__Anchorage])),
    ("amt", ZoneSource::weak(&[Tz::America__Manaus, Tz::Asia__Yerevan])),
    ("art", ZoneSource::weak(&[Tz::America__Argentina__Buenos_Aires])),
    ("ast", ZoneSource::weak(&[Tz::America__Halifax, Tz::Asia__Riyadh, Tz::America__Puerto_Rico])),
    ("bot", ZoneSource::weak(&[Tz::America__La_Paz])), ("btt", ZoneSource::weak(&[Tz::Asia__Thimphu])),
    ("cat", ZoneSource::weak(&[Tz::Africa__Maputo])), ("chst", ZoneSource::weak(&[Tz::Pacific__Guam])),
    ("clst", ZoneSource::weak(&[Tz::America__Santiago])), ("clt", ZoneSource::weak(&[Tz::America__Santiago])),
    ("cot", ZoneSource::weak(&[Tz::America__Bogota])), ("ct", ZoneSource::weak(&[Tz::America__Chicago])),
    ("cvt", ZoneSource::weak(&[Tz::Atlantic__Cape_Verde])), ("eat", ZoneSource::weak(&[Tz::Africa__Nairobi])),
    ("ect", ZoneSource::weak(&[Tz::America__Guayaquil])), ("et", ZoneSource::weak(&[Tz::America__New_York])),
    ("fjt", ZoneSource::weak(&[Tz::Pacific__Fiji])), ("get", ZoneSource::weak(&[Tz::Asia__Tbilisi])),
    ("gst", ZoneSource::weak(&[Tz::Asia__Dubai, Tz::Atlantic__South_Georgia])),
    ("gyt", ZoneSource::weak(&[Tz::America__Guyana])), ("hadt", ZoneSource::weak(&[Tz::Pacific__Honolulu])),
    ("hae", ZoneSource::weak(&[Tz::America__Toronto])), ("hast", ZoneSource::weak(&[Tz::Pacific__Honolulu])),
    ("hne", ZoneSource::weak(&[Tz::America__Toronto])), ("ict", ZoneSource::weak(&[Tz::Asia__Bangkok])),
    ("idt", ZoneSource::weak(&[Tz::Asia__Jerusalem])), ("irkt", ZoneSource::weak(&[Tz::Asia__Irkutsk])),
    ("krat", ZoneSource::weak(&[Tz::Asia__Krasnoyarsk])), ("magt", ZoneSource::weak(&[Tz::Asia__Magadan])),
    ("met", ZoneSource::weak(&[Tz::Europe__Berlin])), ("mmt", ZoneSource::weak(&[Tz::Asia__Yangon])),
    ("msd", ZoneSource::weak(&[Tz::Europe__Moscow])), ("mt", ZoneSource::weak(&[Tz::America__Denver])),
    ("mut", ZoneSource::weak(&[Tz::Indian__Mauritius])), ("myt", ZoneSource::weak(&[Tz::Asia__Kuala_Lumpur])),
    ("ndt", ZoneSource::weak(&[Tz::America__St_Johns])), ("novt", ZoneSource::weak(&[Tz::Asia__Novosibirsk])),
    ("npt", ZoneSource::weak(&[Tz::Asia__Kathmandu])), ("nst", ZoneSource::weak(&[Tz::America__St_Johns])),
    ("omst", ZoneSource::weak(&[Tz::Asia__Omsk])), ("pet", ZoneSource::weak(&[Tz::America__Lima])),
    ("pett", ZoneSource::weak(&[Tz::Asia__Kamchatka])), ("pgt", ZoneSource::weak(&[Tz::Pacific__Port_Moresby])),
    ("phst", ZoneSource::weak(&[Tz::Asia__Manila])), ("pht", ZoneSource::weak(&[Tz::Asia__Manila])),
    ("pt", ZoneSource::weak(&[Tz::America__Los_Angeles])), ("pyst", ZoneSource::weak(&[Tz::America__Asuncion])),
    ("pyt", ZoneSource::weak(&[Tz::America__Asuncion])), ("samt", ZoneSource::weak(&[Tz::Europe__Samara])),
    ("slst", ZoneSource::weak(&[Tz::Asia__Colombo])), ("sst", ZoneSource::weak(&[Tz::Pacific__Pago_Pago])),
    ("trt", ZoneSource::weak(&[Tz::Europe__Istanbul])), ("ulat", ZoneSource::weak(&[Tz::Asia__Ulaanbaatar])),
    ("uyt", ZoneSource::weak(&[Tz::America__Montevideo])), ("uzt", ZoneSource::weak(&[Tz::Asia__Tashkent])),
    ("vet", ZoneSource::weak(&[Tz::America__Caracas])), ("vlat", ZoneSource::weak(&[Tz::Asia__Vladivostok])),
    ("wat", ZoneSource::weak(&[Tz::Africa__Lagos])), ("west", ZoneSource::weak(&[Tz::Europe__Lisbon])),
    ("wib", ZoneSource::weak(&[Tz::Asia__Jakarta])), ("wit", ZoneSource::weak(&[Tz::Asia__Jayapura])),
    ("wita", ZoneSource::weak(&[Tz::Asia__Makassar])), ("yakt", ZoneSource::weak(&[Tz::Asia__Yakutsk])),
    ("yekt", ZoneSource::weak(&[Tz::Asia__Yekaterinburg])),
];
