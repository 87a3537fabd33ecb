//! Abbreviations of time zones. Compiled by the project's authors.

use super::ZoneName;
use chrono_tz::Tz;

/// Abbreviations that are no words, in any case.
#[rustfmt::skip]
pub(super) const CODES: &[(&str, ZoneName)] = &[
    ("acdt", ZoneName::code(&[Tz::Australia__Adelaide])),
    ("acst", ZoneName::code(&[Tz::Australia__Adelaide, Tz::Australia__Darwin])),
    ("aedt", ZoneName::code(&[Tz::Australia__Sydney])),
    ("aest", ZoneName::code(&[Tz::Australia__Sydney, Tz::Australia__Brisbane])),
    ("akdt", ZoneName::code(&[Tz::America__Anchorage])), ("akst", ZoneName::code(&[Tz::America__Anchorage])),
    ("awst", ZoneName::code(&[Tz::Australia__Perth])), ("azost", ZoneName::code(&[Tz::Atlantic__Azores])),
    ("azot", ZoneName::code(&[Tz::Atlantic__Azores])), ("azt", ZoneName::code(&[Tz::Asia__Baku])),
    ("brst", ZoneName::code(&[Tz::America__Sao_Paulo])), ("brt", ZoneName::code(&[Tz::America__Sao_Paulo])),
    ("bst", ZoneName::code(&[Tz::Europe__London, Tz::Asia__Dhaka])),
    ("cdt", ZoneName::code(&[Tz::America__Chicago, Tz::America__Havana])),
    ("cest", ZoneName::code(&[Tz::Europe__Berlin])), ("cet", ZoneName::code(&[Tz::Europe__Berlin])),
    ("cst", ZoneName::code(&[Tz::America__Chicago, Tz::Asia__Shanghai, Tz::America__Havana])),
    ("cst6cdt", ZoneName::code(&[Tz::America__Chicago])), ("edt", ZoneName::code(&[Tz::America__New_York])),
    ("eest", ZoneName::code(&[Tz::Europe__Athens])), ("est5edt", ZoneName::code(&[Tz::America__New_York])),
    ("gmt", ZoneName::code(&[Tz::Europe__London, Tz::Etc__GMT])), ("hkt", ZoneName::code(&[Tz::Asia__Hong_Kong])),
    ("hst", ZoneName::code(&[Tz::Pacific__Honolulu])), ("irdt", ZoneName::code(&[Tz::Asia__Tehran])),
    ("irst", ZoneName::code(&[Tz::Asia__Tehran])), ("jst", ZoneName::code(&[Tz::Asia__Tokyo])),
    ("kst", ZoneName::code(&[Tz::Asia__Seoul])), ("mdt", ZoneName::code(&[Tz::America__Denver])),
    ("mest", ZoneName::code(&[Tz::Europe__Berlin])), ("mesz", ZoneName::code(&[Tz::Europe__Berlin])),
    ("mez", ZoneName::code(&[Tz::Europe__Berlin])), ("msk", ZoneName::code(&[Tz::Europe__Moscow])),
    ("mst", ZoneName::code(&[Tz::America__Denver, Tz::America__Phoenix])),
    ("mst7mdt", ZoneName::code(&[Tz::America__Denver])), ("nzdt", ZoneName::code(&[Tz::Pacific__Auckland])),
    ("nzst", ZoneName::code(&[Tz::Pacific__Auckland])), ("nzt", ZoneName::code(&[Tz::Pacific__Auckland])),
    ("oesz", ZoneName::code(&[Tz::Europe__Athens])), ("oez", ZoneName::code(&[Tz::Europe__Athens])),
    ("pdt", ZoneName::code(&[Tz::America__Los_Angeles])), ("pkt", ZoneName::code(&[Tz::Asia__Karachi])),
    ("pst", ZoneName::code(&[Tz::America__Los_Angeles])), ("pst8pdt", ZoneName::code(&[Tz::America__Los_Angeles])),
    ("sast", ZoneName::code(&[Tz::Africa__Johannesburg])), ("sgt", ZoneName::code(&[Tz::Asia__Singapore])),
    ("utc", ZoneName::code(&[Tz::UTC])), ("wesz", ZoneName::code(&[Tz::Europe__Lisbon])),
    ("wez", ZoneName::code(&[Tz::Europe__Lisbon])), ("zulu", ZoneName::code(&[Tz::UTC])),
];

/// Abbreviations that are words of some language: they count in capitals only.
#[rustfmt::skip]
pub(super) const CAPITALS: &[(&str, ZoneName)] = &[
    ("eet", ZoneName::capitals(&[Tz::Europe__Athens])), ("est", ZoneName::capitals(&[Tz::America__New_York])),
    ("ist", ZoneName::capitals(&[Tz::Asia__Kolkata, Tz::Europe__Dublin, Tz::Asia__Jerusalem])),
    ("wet", ZoneName::capitals(&[Tz::Europe__Lisbon])),
];

/// Abbreviations that are more often something else: they count in capitals and beside clear words only.
#[rustfmt::skip]
pub(super) const WEAK: &[(&str, ZoneName)] = &[
    ("adt", ZoneName::weak(&[Tz::America__Halifax])), ("aet", ZoneName::weak(&[Tz::Australia__Sydney])),
    ("aft", ZoneName::weak(&[Tz::Asia__Kabul])), ("akt", ZoneName::weak(&[Tz::America__Anchorage])),
    ("amt", ZoneName::weak(&[Tz::America__Manaus, Tz::Asia__Yerevan])),
    ("art", ZoneName::weak(&[Tz::America__Argentina__Buenos_Aires])),
    ("ast", ZoneName::weak(&[Tz::America__Halifax, Tz::Asia__Riyadh, Tz::America__Puerto_Rico])),
    ("bot", ZoneName::weak(&[Tz::America__La_Paz])), ("btt", ZoneName::weak(&[Tz::Asia__Thimphu])),
    ("cat", ZoneName::weak(&[Tz::Africa__Maputo])), ("chst", ZoneName::weak(&[Tz::Pacific__Guam])),
    ("clst", ZoneName::weak(&[Tz::America__Santiago])), ("clt", ZoneName::weak(&[Tz::America__Santiago])),
    ("cot", ZoneName::weak(&[Tz::America__Bogota])), ("ct", ZoneName::weak(&[Tz::America__Chicago])),
    ("cvt", ZoneName::weak(&[Tz::Atlantic__Cape_Verde])), ("eat", ZoneName::weak(&[Tz::Africa__Nairobi])),
    ("ect", ZoneName::weak(&[Tz::America__Guayaquil])), ("et", ZoneName::weak(&[Tz::America__New_York])),
    ("fjt", ZoneName::weak(&[Tz::Pacific__Fiji])), ("get", ZoneName::weak(&[Tz::Asia__Tbilisi])),
    ("gst", ZoneName::weak(&[Tz::Asia__Dubai, Tz::Atlantic__South_Georgia])),
    ("gyt", ZoneName::weak(&[Tz::America__Guyana])), ("hadt", ZoneName::weak(&[Tz::Pacific__Honolulu])),
    ("hae", ZoneName::weak(&[Tz::America__Toronto])), ("hast", ZoneName::weak(&[Tz::Pacific__Honolulu])),
    ("hne", ZoneName::weak(&[Tz::America__Toronto])), ("ict", ZoneName::weak(&[Tz::Asia__Bangkok])),
    ("idt", ZoneName::weak(&[Tz::Asia__Jerusalem])), ("irkt", ZoneName::weak(&[Tz::Asia__Irkutsk])),
    ("krat", ZoneName::weak(&[Tz::Asia__Krasnoyarsk])), ("magt", ZoneName::weak(&[Tz::Asia__Magadan])),
    ("met", ZoneName::weak(&[Tz::Europe__Berlin])), ("mmt", ZoneName::weak(&[Tz::Asia__Yangon])),
    ("msd", ZoneName::weak(&[Tz::Europe__Moscow])), ("mt", ZoneName::weak(&[Tz::America__Denver])),
    ("mut", ZoneName::weak(&[Tz::Indian__Mauritius])), ("myt", ZoneName::weak(&[Tz::Asia__Kuala_Lumpur])),
    ("ndt", ZoneName::weak(&[Tz::America__St_Johns])), ("novt", ZoneName::weak(&[Tz::Asia__Novosibirsk])),
    ("npt", ZoneName::weak(&[Tz::Asia__Kathmandu])), ("nst", ZoneName::weak(&[Tz::America__St_Johns])),
    ("omst", ZoneName::weak(&[Tz::Asia__Omsk])), ("pet", ZoneName::weak(&[Tz::America__Lima])),
    ("pett", ZoneName::weak(&[Tz::Asia__Kamchatka])), ("pgt", ZoneName::weak(&[Tz::Pacific__Port_Moresby])),
    ("phst", ZoneName::weak(&[Tz::Asia__Manila])), ("pht", ZoneName::weak(&[Tz::Asia__Manila])),
    ("pt", ZoneName::weak(&[Tz::America__Los_Angeles])), ("pyst", ZoneName::weak(&[Tz::America__Asuncion])),
    ("pyt", ZoneName::weak(&[Tz::America__Asuncion])), ("samt", ZoneName::weak(&[Tz::Europe__Samara])),
    ("slst", ZoneName::weak(&[Tz::Asia__Colombo])), ("sst", ZoneName::weak(&[Tz::Pacific__Pago_Pago])),
    ("trt", ZoneName::weak(&[Tz::Europe__Istanbul])), ("ulat", ZoneName::weak(&[Tz::Asia__Ulaanbaatar])),
    ("uyt", ZoneName::weak(&[Tz::America__Montevideo])), ("uzt", ZoneName::weak(&[Tz::Asia__Tashkent])),
    ("vet", ZoneName::weak(&[Tz::America__Caracas])), ("vlat", ZoneName::weak(&[Tz::Asia__Vladivostok])),
    ("wat", ZoneName::weak(&[Tz::Africa__Lagos])), ("west", ZoneName::weak(&[Tz::Europe__Lisbon])),
    ("wib", ZoneName::weak(&[Tz::Asia__Jakarta])), ("wit", ZoneName::weak(&[Tz::Asia__Jayapura])),
    ("wita", ZoneName::weak(&[Tz::Asia__Makassar])), ("yakt", ZoneName::weak(&[Tz::Asia__Yakutsk])),
    ("yekt", ZoneName::weak(&[Tz::Asia__Yekaterinburg])),
];
