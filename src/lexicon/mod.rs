//! Words only, no parsing: one table a file, hashed at compile time.

mod benefits;
mod blocks;
mod connectives;
pub(crate) mod contact;
mod da_no;
pub(crate) mod dates;
mod de;
pub(crate) mod degrees;
pub(crate) mod employers;
mod en_chrome;
mod en_cues;
mod en_headings;
mod es;
mod fields;
pub(crate) mod fold;
mod fr;
pub(crate) mod function_words;
pub(crate) mod geo;
pub(crate) mod heading_frames;
pub(crate) mod hiring_model;
mod it;
mod languages;
pub(crate) mod mobility;
pub(crate) mod money;
mod money_words;
mod more_languages;
mod more_terms;
pub(crate) mod need;
mod nl;
mod pl;
pub(crate) mod place;
mod pt;
pub(crate) mod roles;
pub(crate) mod schedule;
mod schedule_words;
pub(crate) mod skills;
pub(crate) mod spelling;
mod sv;
mod table;
mod technical;
mod terms;
pub(crate) mod time_zones;
mod titles;
pub(crate) mod triggers;
pub(crate) mod workplace;
pub(crate) mod years;
pub(crate) mod zone_model;
pub(crate) mod zone_order;

pub(crate) use connectives::Connective;
pub(crate) use fields::{CARD_LABELS, FieldRole};
pub(crate) use languages::{AsLanguage, Level};
pub(crate) use skills::SkillMatch;
pub(crate) use table::Table;
pub(crate) use triggers::Trigger;

use crate::posting::{BenefitKind, SectionKind};
use fold::{Word, folded, folded_words};
use skills::OwnSkills;
use std::collections::HashMap;

/// Headings by their whole folded phrase.
pub(crate) static HEADINGS: Table<SectionKind, 8192> = Table::new(&[
    en_headings::PHRASES,
    de::HEADINGS,
    fr::HEADINGS,
    es::HEADINGS,
    pt::HEADINGS,
    nl::HEADINGS,
    sv::HEADINGS,
    da_no::HEADINGS,
    it::HEADINGS,
    pl::HEADINGS,
    more_languages::HEADINGS,
]);
/// Words of headings with the kind that they point to and how strongly.
pub(crate) static HEADING_WORDS: Table<(SectionKind, u8), 2048> = Table::new(&[
    en_headings::WORDS,
    de::HEADING_WORDS,
    fr::HEADING_WORDS,
    es::HEADING_WORDS,
    pt::HEADING_WORDS,
    nl::HEADING_WORDS,
    sv::HEADING_WORDS,
    da_no::HEADING_WORDS,
    it::HEADING_WORDS,
    pl::HEADING_WORDS,
]);
/// Labels before a colon.
pub(crate) static FIELDS: Table<FieldRole, 1024> = Table::new(&[fields::FIELDS]);
/// Openings of lines with the kind that they point to and how strongly.
pub(crate) static OPENINGS: Table<(SectionKind, u8), 4096> = Table::new(&[
    en_cues::OPENINGS,
    de::OPENINGS,
    fr::OPENINGS,
    es::OPENINGS,
    pt::OPENINGS,
    nl::OPENINGS,
    sv::OPENINGS,
    da_no::OPENINGS,
    it::OPENINGS,
    pl::OPENINGS,
]);
/// Phrases anywhere in a line with the kind that they point to and how strongly.
pub(crate) static PHRASES: Table<(SectionKind, u8), 4096> = Table::new(&[
    en_cues::PHRASES,
    de::PHRASES,
    fr::PHRASES,
    es::PHRASES,
    pt::PHRASES,
    nl::PHRASES,
    sv::PHRASES,
    da_no::PHRASES,
    it::PHRASES,
    pl::PHRASES,
]);
/// Verbs that open a duty.
pub(crate) static DUTY_VERBS: Table<(), 2048> = Table::new(&[en_cues::DUTY_VERBS]);
/// Whole lines of page noise.
pub(crate) static CHROME_LINES: Table<(), 1024> = Table::new(&[en_chrome::CHROME_LINES]);
/// Openings of lines of page noise.
pub(crate) static CHROME_OPENINGS: Table<(), 512> = Table::new(&[en_chrome::CHROME_OPENINGS]);
/// Nouns that titles of jobs are made of.
pub(crate) static TITLE_NOUNS: Table<(), 1024> = Table::new(&[titles::TITLE_NOUNS]);

/// Short words with the languages that write them.
pub(crate) static FUNCTION_WORDS: Table<u16, 1024> = Table::new(&[function_words::WORDS]);
/// Openings of lines that call for applicants and are no titles.
pub(crate) static CALLS: Table<(), 128> = Table::new(&[titles::CALLS]);
/// Words that join the entries of lists.
pub(crate) static CONNECTIVES: Table<Connective, 512> = Table::new(&[connectives::CONNECTIVES]);
/// Words right before a name that show it to be a skill.
pub(crate) static BEFORE_SKILL: Table<(), 512> = Table::new(&[technical::BEFORE]);
/// Words right behind a name that show it to be a skill.
pub(crate) static BEHIND_SKILL: Table<(), 512> = Table::new(&[technical::BEHIND]);
/// Small words between such a word and the name.
pub(crate) static PARTICLES: Table<(), 256> = Table::new(&[technical::PARTICLES]);
/// Units of time, which make the number before them no version.
pub(crate) static DURATIONS: Table<(), 256> = Table::new(&[technical::DURATIONS]);
/// Subjects and industries that demands name without asking for them as skills.
pub(crate) static SUBJECTS: Table<(), 512> = Table::new(&[technical::SUBJECTS]);
/// Words that ask for what stands behind them.
pub(crate) static ASKED: Table<(), 256> = Table::new(&[technical::ASKED]);
/// Names that people, places, companies and departments have too.
pub(crate) static NAMESAKES: Table<(), 512> = Table::new(&[technical::NAMESAKES]);
/// Names of human languages with their ISO 639-1 codes.
pub(crate) static LANGUAGES: Table<&str, 1024> = Table::new(&[languages::NAMES]);
/// Words that hold a language's name and say that it is spoken: `Englischkenntnisse`.
pub(crate) static SPOKEN_LANGUAGES: Table<&str, 512> = Table::new(&[languages::COMPOUNDS]);
/// How well a language is spoken.
pub(crate) static LEVELS: Table<Level, 512> = Table::new(&[languages::LEVELS]);
/// Words before or behind a language's name that show what is meant by it.
pub(crate) static AS_LANGUAGE: Table<AsLanguage, 1024> = Table::new(&[languages::CONTEXT]);
/// Benefits by their words.
pub(crate) static BENEFITS: Table<BenefitKind, 1024> = Table::new(&[benefits::BENEFITS]);

/// Whether the words are the name of a skill.
pub(crate) fn skill_named(text: &str, words: &[Word]) -> bool {
    skills::builtin(text, words).is_some_and(|found| found.words == words.len())
}

/// The words that the parser knows: the built-in tables and what the caller adds.
///
/// ```
/// use jobpost::{Lexicon, Parser, SectionKind};
/// let lexicon = Lexicon::builtin().heading("Your quest", SectionKind::Responsibilities);
/// let document = Parser::new().lexicon(lexicon).parse("Your quest\n- Slay bugs\n- Guard the build\n");
/// assert!(document.postings()[0].sections(SectionKind::Responsibilities).next().is_some());
/// ```
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    headings: Option<HashMap<String, SectionKind>>,
    skills: Option<OwnSkills>,
}

impl Lexicon {
    /// The built-in tables alone.
    #[must_use]
    pub const fn builtin() -> Self {
        Self { headings: None, skills: None }
    }

    /// Adds a heading; it stands before the built-in ones. Case, accents and punctuation do not matter.
    #[must_use]
    pub fn heading(mut self, phrase: &str, kind: SectionKind) -> Self {
        self.headings.get_or_insert_default().insert(folded(phrase), kind);
        self
    }

    /// Adds a skill with the other ways to write it; it stands before the built-in ones and needs no context.
    ///
    /// ```
    /// use jobpost::{Lexicon, Parser};
    /// let lexicon = Lexicon::builtin().skill("Frobnicator", &["frob++"]);
    /// let document = Parser::new().lexicon(lexicon).parse("Requirements:\n- Three years of Frob++\n- Patience\n");
    /// assert_eq!(document.postings()[0].skills[0].value.name, "Frobnicator");
    /// ```
    #[must_use]
    pub fn skill(mut self, name: &str, aliases: &[&str]) -> Self {
        self.skills.get_or_insert_default().add(name, aliases);
        self
    }

    /// Whether the caller added skills.
    pub(crate) const fn has_skills(&self) -> bool {
        self.skills.is_some()
    }

    /// The longest name of a skill that `words` begin with.
    pub(crate) fn skill_at<'l>(&'l self, text: &str, words: &[Word]) -> Option<SkillMatch<'l>> {
        let own = self.skills.as_ref().and_then(|own| own.longest(text, words));
        let builtin = skills::builtin(text, words);
        match (own, builtin) {
            (Some(own), Some(builtin)) if builtin.words > own.words => Some(builtin),
            (Some(own), _) => Some(own),
            (None, builtin) => builtin,
        }
    }

    /// The kind of the section that a heading of exactly these words opens.
    #[inline]
    pub(crate) fn heading_kind(&self, text: &str, words: &[Word]) -> Option<SectionKind> {
        // Most words begin no heading.
        if self.headings.is_none() && !HEADINGS.may_begin(words.first()?) {
            return None;
        }
        self.heading_of(text, words)
    }

    fn heading_of(&self, text: &str, words: &[Word]) -> Option<SectionKind> {
        if let Some(own) = &self.headings
            && !words.is_empty()
            && let Some(kind) = own.get(&folded_words(text, words))
        {
            return Some(*kind);
        }
        HEADINGS.whole(text, words).copied()
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Every phrase is in its folded form, and none stands twice.
    #[track_caller]
    pub(crate) fn check<T, const N: usize>(name: &str, table: &Table<T, N>) {
        for part in table.parts() {
            assert!(!part.is_empty(), "{name}: an empty part");
            // Two languages may share a word; then the language that stands first in the table decides.
            let mut seen = std::collections::HashSet::new();
            for (phrase, _) in *part {
                assert_eq!(&folded(phrase), phrase, "{name}: not folded");
                assert!(seen.insert(phrase), "{name}: {phrase:?} stands twice");
                let words: Vec<Word> = fold::Words::new(phrase).collect();
                assert!(table.whole(phrase, &words).is_some(), "{name}: {phrase:?} is not found");
            }
        }
    }

    #[test]
    fn tables_are_tidy() {
        check("headings", &HEADINGS);
        check("heading words", &HEADING_WORDS);
        check("fields", &FIELDS);
        check("openings", &OPENINGS);
        check("phrases", &PHRASES);
        check("duty verbs", &DUTY_VERBS);
        check("chrome lines", &CHROME_LINES);
        check("chrome openings", &CHROME_OPENINGS);
        check("title nouns", &TITLE_NOUNS);
        check("calls", &CALLS);
        check("function words", &FUNCTION_WORDS);
        check("articles of headings", &heading_frames::ARTICLES);
        check("what headings go on with", &heading_frames::GOING_ON);
        check("what joins in headings", &heading_frames::JOINING);
        check("what qualifies headings", &heading_frames::QUALIFYING);
        check("roles in headings", &heading_frames::ROLE);
        check("zones", &time_zones::ZONES);
        check("zone groups", &time_zones::ZONE_GROUPS);
        check("zone cues", &time_zones::ZONE_CUES);
        check("zone codes", &time_zones::ZONE_CODES);
        check("zone triggers", &time_zones::ZONE_TRIGGERS);
        check("country words", &time_zones::COUNTRY_WORDS);
        check("asked", &ASKED);
        check("namesakes", &NAMESAKES);
        check("subjects", &SUBJECTS);
        check("connectives", &CONNECTIVES);
        check("before skill", &BEFORE_SKILL);
        check("behind skill", &BEHIND_SKILL);
        check("particles", &PARTICLES);
        check("durations", &DURATIONS);
        check("languages", &LANGUAGES);
        check("spoken languages", &SPOKEN_LANGUAGES);
        check("levels", &LEVELS);
        check("as language", &AS_LANGUAGE);
        check("benefits", &BENEFITS);
    }

    #[test]
    fn english_headings_are_many() {
        assert!(en_headings::PHRASES.len() >= 400);
        for kind in SectionKind::ALL {
            assert!(en_headings::PHRASES.iter().any(|row| row.1 == kind), "no heading for {kind:?}");
        }
    }
}
