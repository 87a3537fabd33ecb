//! Words around the known phrases of English headings. Words in common use, compiled by the project's authors.

use super::Table;

/// Articles, which a heading may open with or not.
pub(crate) static ARTICLES: Table<(), 32> = Table::new(&[&[("a", ()), ("an", ()), ("our", ()), ("the", ())]]);

/// Words with which a heading goes on behind a known phrase.
pub(crate) static GOING_ON: Table<(), 64> = Table::new(&[&[
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
]]);

/// Opens a heading about the firm or the role: `About Acme`.
pub(crate) static ABOUT: Table<(), 32> = Table::new(&[&[("about", ())]]);

/// Opens a heading that asks why to come.
pub(crate) static WHY: Table<(), 32> = Table::new(&[&[("why", ())]]);

/// Opens a heading about life at the firm: `Life at Acme`.
pub(crate) static LIVING: Table<(), 32> = Table::new(&[&[("life", ()), ("working", ())]]);

/// Stands before the name of the firm there.
pub(crate) static AT: Table<(), 32> = Table::new(&[&[("at", ()), ("for", ()), ("with", ())]]);

/// Words that show that it is the role which a heading is about.
pub(crate) static ROLE: Table<(), 64> = Table::new(&[&[
    ("internship", ()),
    ("job", ()),
    ("opportunity", ()),
    ("position", ()),
    ("program", ()),
    ("project", ()),
    ("role", ()),
    ("team", ()),
    ("work", ()),
]]);

/// Words behind `why` that ask why to come.
pub(crate) static JOINING: Table<(), 32> =
    Table::new(&[&[("join", ()), ("love", ()), ("us", ()), ("we", ()), ("work", ()), ("working", ())]]);

/// Words that stand before a known phrase and leave its meaning as it is.
pub(crate) static QUALIFYING: Table<(), 64> = Table::new(&[&[
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
]]);
