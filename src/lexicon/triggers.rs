//! Groups of tables that are searched together, and the mark of a word: of which groups it may begin a phrase.
//!
//! A grammar that looks for the phrases of a table anywhere in a passage looks only at the words that bear the mark of
//! the table's group. A word without the mark begins none of the group's phrases.

use super::blob;
use crate::token::Word;

/// A set of groups of tables, of which a word may begin a phrase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Trigger(u64);

/// Bits of groups of tables; those above are told of the word itself.
pub(crate) const PLACES: u32 = 60;

impl Trigger {
    /// None of the groups.
    pub(crate) const NONE: Self = Self(0);
    /// A word that begins with a digit; not told by tables, as the three below.
    pub(crate) const DIGIT: Self = Self(1 << 63);
    /// A word in which a capital stands.
    pub(crate) const CAPITAL: Self = Self(1 << 62);
    /// A word with another character than letters and digits of ASCII.
    pub(crate) const UNUSUAL: Self = Self(1 << 60);
    /// A word before which something else stands than one space, and the first word.
    pub(crate) const GAP: Self = Self(1 << 61);

    /// Every mark but that of a capital, which says something by itself.
    #[cfg(test)]
    pub(crate) const AWAKE: Self = Self(!Self::CAPITAL.0);

    /// The groups of tables, a bit each, as the labeller counts them.
    #[inline]
    pub(crate) const fn groups(self) -> u64 {
        self.0 & ((1 << PLACES) - 1)
    }

    /// The groups of both.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The same, or none of it.
    #[inline]
    pub(crate) const fn only_if(self, holds: bool) -> Self {
        Self(self.0 & (holds as u64).wrapping_neg())
    }

    /// Whether the two have a group in common.
    #[inline]
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The groups whose phrases may begin with a word, by that word and the one behind it.
    #[inline]
    pub(crate) fn of(word: &Word, next: Option<&Word>) -> Self {
        let class = blob::class(word.number());
        let mut groups = class.alone;
        if class.longer != 0
            && let Some(next) = next
        {
            groups |= blob::beginning(word.number(), next.number()).groups;
        }
        Self(groups & ((1 << PLACES) - 1))
    }
}

/// Declares the groups.
macro_rules! groups {
    ($($(#[$doc:meta])* $name:ident,)+) => {
        #[derive(Clone, Copy)]
        #[allow(clippy::upper_case_acronyms, non_camel_case_types, reason = "each has the name of its mark")]
        pub(super) enum Group {
            $($name,)+
            Count,
        }

        /// Number of groups; tables in none of them share the places behind.
        pub(super) const GROUPS: u32 = Group::Count as u32;

        impl Trigger {
            $($(#[$doc])* pub(crate) const $name: Self = Self(1 << Group::$name as u64);)+
        }
    };
}

groups! {
    /// Phrases that say how much something is needed.
    NEED,
    /// Words that say of whom a sentence speaks.
    WHOM,
    /// Short words that tell the language of a text.
    FUNCTION_WORD,
    /// Words before, behind or in place of the name of a place.
    PLACE,
    /// Words that stand among the names of places.
    PLACE_WORD,
    /// Regions of the world, which count without a capital.
    REGION,
    /// Words for where the work is done.
    WORKPLACE,
    /// Counts of days and where they are spent.
    DAYS,
    /// Visas, relocation and travel.
    MOBILITY,
    /// Words without which a line says nothing about time zones.
    ZONE,
    /// Names of zones and of groups of them.
    ZONE_NAME,
    /// Words around the names of zones.
    ZONE_CUE,
    /// Those that make hours of numbers.
    ZONE_MEASURED,
    /// Numbers among them.
    ZONE_NUMBER,
    /// Words that make an amount of a small number.
    AMOUNT,
    /// Words of pay and of other money.
    MONEY,
    /// What leads to a date.
    DATE,
    /// Numbers in words, and lengths of time without one.
    YEARS,
    /// Units of time.
    TIME_UNIT,
    /// Degrees and schools.
    DEGREE,
    /// Terms of employment.
    EMPLOYMENT,
    /// Nouns of titles.
    NOUN,
    /// Levels of titles.
    LEVEL,
    /// Openings of a title in a sentence.
    TITLE_OPENING,
    /// Openings of an employer's name.
    COMPANY_OPENING,
    /// What stands behind an employer's name.
    COMPANY_TAIL,
    /// Legal forms of companies.
    LEGAL_FORM,
    /// Benefits.
    BENEFIT,
    /// Shifts, contracts and first days.
    SCHEDULE,
    /// Whom to write to, and links.
    CONTACT,
    /// Names of skills.
    SKILL,
    /// Personal qualities.
    SOFT_SKILL,
    /// Names of human languages.
    LANGUAGE,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::words;

    #[track_caller]
    fn check(phrase: &str, trigger: Trigger) {
        let found = words(phrase);
        assert!(Trigger::of(&found[0], found.get(1)).meets(trigger), "{phrase:?}");
    }

    #[test]
    fn phrases_wake_their_groups() {
        check("a plus", Trigger::NEED);
        check("our team", Trigger::WHOM);
        check("based in Oslo", Trigger::PLACE);
        check("three days", Trigger::DAYS);
        check("salary", Trigger::MONEY);
        check("bachelor of science", Trigger::DEGREE);
        check("English", Trigger::LANGUAGE);
    }

    /// What the marks are for: most words of a text wake nothing.
    #[test]
    fn other_words_sleep() {
        let found = words("quxly brandors feldeth omquist trelling vassop grintle hobwick sarmidge plonter");
        assert!(found.windows(2).all(|pair| Trigger::of(&pair[0], pair.get(1)) == Trigger::NONE));
    }
}
