//! Words that join the entries of lists. Words in common use, compiled by the project's authors.

use crate::lexicon::value::values;
#[cfg(any(test, feature = "train"))]
use Connective::*;
/// How two entries of a list stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Connective {
    /// Both hold.
    And,
    /// Either holds.
    Or,
    /// Opens a list of which one entry will do: `one of`, `at least one of`, `such as`.
    AnyOf,
    /// Ends a clause and sets it against the next: `; or`, `otherwise`.
    Instead,
}

values!(Connective { And, Or, AnyOf, Instead });

/// Folded words and what they say.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const CONNECTIVES: &[(&str, Connective)] = &[
    ("ad esempio", AnyOf), ("al menos uno", AnyOf), ("alguno de", AnyOf), ("almeno uno", AnyOf), ("along with", And),
    ("alternatively", Or), ("and", And), ("and or", Or), ("any of", AnyOf), ("any of the following", AnyOf),
    ("as well as", And), ("at least one", AnyOf), ("at least one of", AnyOf),
    ("at least one of the following", AnyOf), ("au moins un", AnyOf), ("beziehungsweise", Or), ("bijv", AnyOf),
    ("bijvoorbeeld", AnyOf), ("bzw", Or), ("come", AnyOf), ("comme", AnyOf), ("como", AnyOf), ("e", And),
    ("e g", AnyOf), ("e ou", Or), ("een van de", AnyOf), ("eg", AnyOf), ("eines der", AnyOf),
    ("einschliesslich", AnyOf), ("either", Or), ("either of", AnyOf), ("eller", Or), ("en", And), ("et", And),
    ("et ou", Or), ("etwa", AnyOf), ("ex", AnyOf), ("f eks", AnyOf), ("for eksempel", AnyOf), ("for example", AnyOf),
    ("i", And), ("i e", AnyOf), ("ie", AnyOf), ("including", AnyOf), ("including but not limited to", AnyOf),
    ("inklusive", AnyOf), ("jak", AnyOf), ("jednego z", AnyOf), ("l un des", AnyOf), ("like", AnyOf), ("lub", Or),
    ("mindestens eine", AnyOf), ("minimaal een van", AnyOf), ("minst en av", AnyOf), ("minst et", AnyOf),
    ("na przyklad", AnyOf), ("namely", AnyOf), ("np", AnyOf), ("o", Or), ("och", And), ("oder", Or), ("of", Or),
    ("og", And), ("one of", AnyOf), ("one of the following", AnyOf), ("one or more", AnyOf),
    ("one or more of", AnyOf), ("one or more of the following", AnyOf), ("or", Or), ("or alternatively", Instead),
    ("oraz", And), ("otherwise", Instead), ("ou", Or), ("p e", AnyOf), ("p ex", AnyOf), ("par ex", AnyOf),
    ("par exemple", AnyOf), ("pelo menos um", AnyOf), ("plus", And), ("por ejemplo", AnyOf), ("por exemplo", AnyOf),
    ("sasom", AnyOf), ("similar to", AnyOf), ("som", AnyOf), ("some of", AnyOf), ("sowie", And), ("such as", AnyOf),
    ("t ex", AnyOf), ("tel", AnyOf), ("tel que", AnyOf), ("telles que", AnyOf), ("tels", AnyOf), ("tels que", AnyOf),
    ("till exempel", AnyOf), ("to include", AnyOf), ("together with", And), ("tools such as", AnyOf), ("u", Or),
    ("und", And), ("und oder", Or), ("wie", AnyOf), ("wie z b", AnyOf), ("y", And), ("y o", Or), ("z b", AnyOf),
    ("zoals", AnyOf), ("zum beispiel", AnyOf), ("або", Or), ("и", And), ("или", Or), ("та", And),
];
