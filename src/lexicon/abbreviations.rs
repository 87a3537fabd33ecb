//! Short forms that are written with a full stop, which ends no sentence. Words in common use, compiled by the project's
//! authors.

use crate::token::Abbreviation::{self, BeforeName, BeforeWord};

/// Short forms by their folded letters.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const ABBREVIATIONS: &[(&str, Abbreviation)] = &[
    ("abs", BeforeName),
    ("approx", BeforeWord),
    ("bzw", BeforeWord),
    ("ca", BeforeWord),
    ("circa", BeforeWord),
    ("dr", BeforeName),
    ("eng", BeforeWord),
    ("etc", BeforeWord),
    ("hr", BeforeWord),
    ("hrs", BeforeWord),
    ("inc", BeforeWord),
    ("incl", BeforeWord),
    ("inkl", BeforeWord),
    ("jr", BeforeName),
    ("max", BeforeWord),
    ("min", BeforeWord),
    ("mind", BeforeWord),
    ("no", BeforeWord),
    ("ph", BeforeName),
    ("rs", BeforeWord),
    ("sc", BeforeWord),
    ("sr", BeforeName),
    ("st", BeforeName),
    ("std", BeforeWord),
    ("tech", BeforeWord),
    ("us", BeforeWord),
    ("vs", BeforeWord),
    ("yr", BeforeWord),
    ("yrs", BeforeWord),
    ("zzgl", BeforeWord),
];
