//! Names of human languages, how well they are spoken, and the words around them.

use crate::lexicon::value::values;

/// How well a language is spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Level {
    /// A level of the Common European Framework, or a word that stands for one.
    Cefr(&'static str),
    /// Fluent.
    Fluent,
    /// As one's first language.
    Native,
}

values!(Level { Cefr(&'static str), Fluent, Native });

impl Level {
    /// As the JSON spells it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Cefr(level) => level,
            Self::Fluent => "fluent",
            Self::Native => "native",
        }
    }
}

/// What a word says of the name beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AsLanguage {
    /// Behind a name: it is a language that someone speaks.
    Behind,
    /// Before a name: it is a language that someone speaks.
    Before,
    /// Behind a name: it says where something comes from, or what is taught.
    NotBehind,
    /// Before a name: what is written or learnt in it.
    NotBefore,
    /// `-speaking`, which the next word decides.
    Speaking,
    /// Shows a language on either side.
    Either,
    /// Denies it on either side.
    Neither,
    /// Before a name: it is a language; behind it: it says where something comes from.
    BeforeOnly,
}

values!(AsLanguage { Behind, Before, NotBehind, NotBefore, Speaking, Either, Neither, BeforeOnly });
