//! Words around the known phrases of English headings. Words in common use, compiled by the project's authors.

pub(crate) use super::tables::{
    HEADING_ABOUT as ABOUT, HEADING_ARTICLES as ARTICLES, HEADING_AT as AT, HEADING_GOING_ON as GOING_ON,
    HEADING_JOINING as JOINING, HEADING_LIVING as LIVING, HEADING_QUALIFYING as QUALIFYING, HEADING_ROLE as ROLE,
    HEADING_WHY as WHY,
};

#[cfg(any(test, feature = "train"))]
pub(in crate::lexicon) const HEADING_ARTICLES_WORDS: &[(&str, ())] = &[("a", ()), ("an", ()), ("our", ()), ("the", ())];

#[cfg(any(test, feature = "train"))]
pub(in crate::lexicon) const HEADING_GOING_ON_WORDS: &[(&str, ())] = &[
    ("and", ()),
    ("are", ()),
    ("as", ()),
    ("at", ()),
    ("for", ()),
    ("from", ()),
    ("if", ()),
    ("in", ()),
    ("include", ()),
    ("includes", ()),
    ("including", ()),
    ("may", ()),
    ("of", ()),
    ("on", ()),
    ("required", ()),
    ("this", ()),
    ("to", ()),
    ("while", ()),
    ("with", ()),
    ("within", ()),
    ("you", ()),
    ("your", ()),
];

#[cfg(any(test, feature = "train"))]
pub(in crate::lexicon) const HEADING_ABOUT_WORDS: &[(&str, ())] = &[("about", ())];

#[cfg(any(test, feature = "train"))]
pub(in crate::lexicon) const HEADING_WHY_WORDS: &[(&str, ())] = &[("why", ())];

#[cfg(any(test, feature = "train"))]
pub(in crate::lexicon) const HEADING_LIVING_WORDS: &[(&str, ())] = &[("life", ()), ("working", ())];

#[cfg(any(test, feature = "train"))]
pub(in crate::lexicon) const HEADING_AT_WORDS: &[(&str, ())] = &[("at", ()), ("for", ()), ("with", ())];

#[cfg(any(test, feature = "train"))]
pub(in crate::lexicon) const HEADING_ROLE_WORDS: &[(&str, ())] = &[
    ("internship", ()),
    ("job", ()),
    ("opportunity", ()),
    ("position", ()),
    ("program", ()),
    ("project", ()),
    ("role", ()),
    ("team", ()),
    ("work", ()),
];

#[cfg(any(test, feature = "train"))]
pub(in crate::lexicon) const HEADING_JOINING_WORDS: &[(&str, ())] =
    &[("join", ()), ("love", ()), ("us", ()), ("we", ()), ("work", ()), ("working", ())];

#[cfg(any(test, feature = "train"))]
pub(in crate::lexicon) const HEADING_QUALIFYING_WORDS: &[(&str, ())] = &[
    ("candidate", ()),
    ("core", ()),
    ("general", ()),
    ("job", ()),
    ("key", ()),
    ("main", ()),
    ("other", ()),
    ("our", ()),
    ("position", ()),
    ("primary", ()),
    ("role", ()),
    ("some", ()),
    ("specific", ()),
    ("these", ()),
    ("your", ()),
];
