//! What a word may begin, for all grammars at once: one look-up a word in place of one in each table.
//!
//! A grammar that looks for the phrases of a table anywhere in a passage registers the table in the list at the end of
//! this file, under a trigger of its own or one that it shares with tables that are always searched together. The
//! beginnings of the table's phrases (the only word, or the first two) are hashed while the crate is compiled. A word
//! without the trigger begins none of its phrases; a word with it nearly always does, and the table itself decides.

use super::fold::{Word, hash_phrase};
use super::{
    contact, dates, degrees, employers, geo, mobility, money, need, place, roles, schedule, skills, time_zones,
    workplace, years,
};

/// A set of groups of tables, of which a word may begin a phrase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Trigger(u64);

impl Trigger {
    /// None of the groups.
    pub(crate) const NONE: Self = Self(0);
    /// A word that begins with a digit; not told by tables, as the three below.
    pub(crate) const DIGIT: Self = Self(1 << 63);
    /// A word in which a capital stands, or a character that may be one.
    pub(crate) const CAPITAL: Self = Self(1 << 62);
    /// A word with another character than letters and digits of ASCII.
    pub(crate) const UNUSUAL: Self = Self(1 << 60);
    /// A word before which something else stands than one space, and the first word.
    pub(crate) const GAP: Self = Self(1 << 61);

    /// Every mark but that of a capital, which says something by itself.
    #[cfg(test)]
    pub(crate) const AWAKE: Self = Self(!Self::CAPITAL.0);

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
        let one = hash_phrase(0, word.hash);
        let two = hash_phrase(one, next.map_or(0, |next| next.hash));
        Self(FILTER.groups(one) | FILTER.groups(two))
    }
}

/// Number of places, a power of two.
const PLACES: usize = 1 << 15;
/// Bits of a place that hold groups; those above them tell the hashes apart that share the place.
const GROUPS: u32 = 40;

/// The groups by the hash of a beginning: a hash sees those of all that share its place and its top bits.
pub(crate) struct Filter([u64; PLACES]);

impl Filter {
    /// Enters the beginning of a phrase.
    pub(super) const fn enter(&mut self, hash: u32, trigger: Trigger) {
        self.0[hash as usize & (PLACES - 1)] |= trigger.0 | 1 << told_by(hash);
    }

    #[inline]
    const fn groups(&self, hash: u32) -> u64 {
        let place = self.0[hash as usize & (PLACES - 1)];
        let seen = place >> told_by(hash) & 1;
        place & seen.wrapping_neg() & ((1 << GROUPS) - 1)
    }
}

/// The bit of a place that says whether a hash was entered.
#[inline]
const fn told_by(hash: u32) -> u32 {
    GROUPS + (hash >> 16) * (u64::BITS - GROUPS) / (1 << 16)
}

/// Declares the triggers, and enters their tables into the filter.
macro_rules! triggers {
    ($($(#[$doc:meta])* $name:ident: [$($table:expr),+];)+) => {
        #[derive(Clone, Copy)]
        #[allow(clippy::upper_case_acronyms, non_camel_case_types, reason = "each has the name of its trigger")]
        enum Group {
            $($name,)+
            Count,
        }

        const _: () = assert!(Group::Count as u32 <= GROUPS, "more triggers than bits");

        impl Trigger {
            $($(#[$doc])* pub(crate) const $name: Self = Self(1 << Group::$name as u64);)+
        }

        #[allow(long_running_const_eval, reason = "the beginnings of all phrases are hashed once, while compiling")]
        static FILTER: Filter = {
            let mut filter = Filter([0; PLACES]);
            $($($table.enter(&mut filter, Trigger::$name);)+)+
            filter
        };
    };
}

triggers! {
    /// Phrases that say how much something is needed.
    NEED: [need::NEED];
    /// Words that say of whom a sentence speaks.
    WHOM: [need::WHOM];
    /// Short words that tell the language of a text.
    FUNCTION_WORD: [super::FUNCTION_WORDS];
    /// Words before, behind or in place of the name of a place.
    PLACE: [place::PLACE_CUES, place::SEATS, place::WORLD];
    /// Words that stand among the names of places.
    PLACE_WORD: [place::PLACE_WORDS];
    /// Regions of the world, which count without a capital.
    REGION: [geo::REGIONS];
    /// Words for where the work is done.
    WORKPLACE: [workplace::WORK_CUES];
    /// Counts of days and where they are spent.
    DAYS: [workplace::COUNTS, workplace::BOUNDS, workplace::PLACE_OF_DAYS, workplace::WEEKDAYS];
    /// Visas, relocation and travel.
    MOBILITY: [mobility::MOVE_WORDS];
    /// Words without which a line says nothing about time zones.
    ZONE: [time_zones::ZONE_TRIGGERS, time_zones::ZONE_CODES];
    /// Names of zones and of groups of them.
    ZONE_NAME: [time_zones::ZONES, time_zones::ZONE_GROUPS];
    /// Words around the names of zones.
    ZONE_CUE: [time_zones::ZONE_CUES];
    /// Those that make hours of numbers.
    ZONE_MEASURED: [time_zones::ZONE_MEASURED];
    /// Numbers among them.
    ZONE_NUMBER: [time_zones::ZONE_NUMBERS];
    /// Words that make an amount of a small number.
    AMOUNT: [money::AMOUNT_WORDS[0], money::AMOUNT_WORDS[1], money::AMOUNT_WORDS[2]];
    /// Words of pay and of other money.
    MONEY: [money::MONEY];
    /// What leads to a date.
    DATE: [dates::DATE_CUES];
    /// Numbers in words, and lengths of time without one.
    YEARS: [years::NUMBERS, years::VAGUE];
    /// Units of time.
    TIME_UNIT: [years::UNITS];
    /// Degrees and schools.
    DEGREE: [degrees::DEGREES];
    /// Terms of employment.
    EMPLOYMENT: [roles::EMPLOYMENT];
    /// Nouns of titles.
    NOUN: [super::TITLE_NOUNS, roles::ROLE_NOUNS];
    /// Levels of titles.
    LEVEL: [roles::LEVELS];
    /// Openings of a title in a sentence.
    TITLE_OPENING: [employers::TITLE_OPENINGS];
    /// Openings of an employer's name.
    COMPANY_OPENING: [employers::COMPANY_OPENINGS];
    /// What stands behind an employer's name.
    COMPANY_TAIL: [employers::COMPANY_TAILS];
    /// Legal forms of companies.
    LEGAL_FORM: [employers::LEGAL_FORMS];
    /// Benefits.
    BENEFIT: [super::BENEFITS];
    /// Shifts, contracts and first days.
    SCHEDULE: [schedule::SCHEDULE_CUES];
    /// Whom to write to, and links.
    CONTACT: [contact::CONTACT_CUES];
    /// Names of skills.
    SKILL: [skills::SKILLS];
    /// Personal qualities.
    SOFT_SKILL: [skills::SOFT];
    /// Names of human languages.
    LANGUAGE: [super::LANGUAGES, super::SPOKEN_LANGUAGES];
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Table;
    use crate::lexicon::fold::Words;

    /// Every phrase of a registered table wakes its trigger.
    #[track_caller]
    fn check<T, const N: usize>(table: &'static Table<T, N>, trigger: Trigger) {
        for (phrase, _) in table.parts().iter().copied().flatten() {
            let words: Vec<Word> = Words::new(phrase).collect();
            assert!(Trigger::of(&words[0], words.get(1)).meets(trigger), "{phrase:?}");
            let behind: Vec<Word> = Words::new("zzyzx").collect();
            let next = words.get(1).or(behind.first());
            assert!(Trigger::of(&words[0], next).meets(trigger), "{phrase:?} before another word");
        }
    }

    #[test]
    fn phrases_wake_their_triggers() {
        check(&need::NEED, Trigger::NEED);
        check(&need::WHOM, Trigger::WHOM);
        check(&place::PLACE_CUES, Trigger::PLACE);
        check(&workplace::COUNTS, Trigger::DAYS);
        check(&money::MONEY, Trigger::MONEY);
        check(&degrees::DEGREES, Trigger::DEGREE);
        check(&super::super::LANGUAGES, Trigger::LANGUAGE);
    }

    /// What the filter is for: most words of a text wake nothing.
    #[test]
    fn other_words_sleep() {
        let text = "quxly brandors feldeth omquist trelling vassop grintle hobwick sarmidge plonter";
        let words: Vec<Word> = Words::new(text).collect();
        let asleep = words.windows(2).filter(|pair| Trigger::of(&pair[0], pair.get(1)) == Trigger::NONE).count();
        assert!(asleep >= 7, "only {asleep} sleep");
    }
}
