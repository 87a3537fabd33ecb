//! Words that lead to places and words that stand among them.

pub(crate) use super::tables::{
    NO_CITY, NO_PLACE as NOT, PLACE_CLOCK as CLOCK, PLACE_CUES, PLACE_HIRING as HIRING, PLACE_SUBJECTS as SUBJECTS,
    PLACE_WORDS, SEATS, WORLD,
};
use crate::lexicon::value::values;

/// What the words before a place say about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlaceCue {
    /// One must or may live there: "must reside in".
    Live,
    /// One may not live there: "we cannot hire in".
    Out,
    /// The job is there: "work from our office in".
    Job,
    /// Somebody is there, the subject says who: "based in". A town that no table knows may follow.
    Based,
    /// The same, where other things than towns may follow too: "role in".
    Team,
    /// One must be allowed to work there: "authorized to work in".
    Right,
    /// A bare preposition, which counts in sections about the location only.
    In,
}

values!(PlaceCue { Live, Out, Job, Based, Team, Right, In });

/// Who a sentence speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    /// The job, its team or the candidate.
    Job,
    /// The employer, its customers, anybody else.
    Other,
}

values!(Subject { Job, Other });

/// What a word that is no name does in a list of places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlaceWord {
    /// "office", "area", "greater": says nothing.
    Noise,
    /// "or", "and".
    And,
    /// "only": the list says where one may live.
    Only,
    /// "except": what follows is where one may not live.
    Except,
}

values!(PlaceWord { Noise, And, Only, Except });

/// Currencies that one country pays wages in, with that country.
#[rustfmt::skip]
pub(crate) const SOLE_CURRENCIES: &[(&str, &str)] = &[
    ("GBP", "GB"), ("SEK", "SE"), ("NOK", "NO"), ("DKK", "DK"), ("ISK", "IS"), ("PLN", "PL"), ("CZK", "CZ"),
    ("HUF", "HU"), ("RON", "RO"), ("RSD", "RS"), ("UAH", "UA"), ("RUB", "RU"), ("TRY", "TR"), ("ILS", "IL"),
    ("INR", "IN"), ("PKR", "PK"), ("BDT", "BD"), ("LKR", "LK"), ("BRL", "BR"), ("MXN", "MX"), ("ARS", "AR"),
    ("CLP", "CL"), ("COP", "CO"), ("PEN", "PE"), ("JPY", "JP"), ("CNY", "CN"), ("KRW", "KR"), ("TWD", "TW"),
    ("HKD", "HK"), ("SGD", "SG"), ("MYR", "MY"), ("THB", "TH"), ("IDR", "ID"), ("PHP", "PH"), ("VND", "VN"),
    ("ZAR", "ZA"), ("NGN", "NG"), ("KES", "KE"), ("EGP", "EG"), ("NZD", "NZ"), ("AED", "AE"), ("SAR", "SA"),
];
