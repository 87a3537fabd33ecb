//! Words only, no parsing: one table a file, hashed at compile time.

pub(crate) use self::tables::{
    AS_LANGUAGE, ASKED, BEFORE_SKILL, BEHIND_SKILL, BENEFITS, CALLS, CHROME_LINES, CHROME_OPENINGS, CONNECTIVES,
    CUE_OPENINGS as OPENINGS, CUE_PHRASES as PHRASES, DURATIONS, DUTY_VERBS, EXPIRED, FIELDS, FUNCTION_WORDS,
    HEADING_WORDS, HEADINGS, LANGUAGE_LEVELS as LEVELS, LANGUAGES, NAMESAKES, SKILL_PARTICLES as PARTICLES,
    SPOKEN_LANGUAGES, SUBJECTS, TITLE_NOUNS,
};

#[cfg(any(test, feature = "train"))]
mod abbreviations;
#[cfg(any(test, feature = "train"))]
mod benefits;
mod blob;
mod connectives;
pub(crate) mod contact;
#[cfg(any(test, feature = "train"))]
mod da_no;
pub(crate) mod dates;
#[cfg(any(test, feature = "train"))]
mod de;
pub(crate) mod degrees;
pub(crate) mod employers;
#[cfg(any(test, feature = "train"))]
mod en_chrome;
#[cfg(any(test, feature = "train"))]
mod en_cues;
#[cfg(any(test, feature = "train"))]
mod en_headings;
#[cfg(any(test, feature = "train"))]
mod es;
#[cfg(any(test, feature = "train"))]
mod expired;
mod fields;
#[cfg(any(test, feature = "train"))]
mod fr;
pub(crate) mod function_words;
pub(crate) mod geo;
pub(crate) mod heading_frames;
#[cfg(any(test, feature = "train"))]
mod it;
mod languages;
#[cfg(any(test, feature = "train"))]
mod layout;
pub(crate) mod mobility;
pub(crate) mod money;
#[cfg(any(test, feature = "train"))]
mod money_words;
#[cfg(any(test, feature = "train"))]
mod more_languages;
#[cfg(any(test, feature = "train"))]
mod more_terms;
pub(crate) mod need;
#[cfg(any(test, feature = "train"))]
mod nl;
#[cfg(any(test, feature = "train"))]
mod pl;
pub(crate) mod place;
#[cfg(any(test, feature = "train"))]
mod pt;
pub(crate) mod roles;
pub(crate) mod schedule;
#[cfg(any(test, feature = "train"))]
mod schedule_words;
pub(crate) mod skills;
#[cfg(any(test, feature = "train"))]
mod sv;
mod table;
pub(crate) mod tables;
#[cfg(any(test, feature = "train"))]
mod technical;
#[cfg(any(test, feature = "train"))]
mod terms;
pub(crate) mod time_zones;
#[cfg(any(test, feature = "train"))]
mod titles;
pub(crate) mod triggers;
mod value;
pub(crate) mod workplace;
pub(crate) mod years;

pub(crate) use connectives::Connective;
pub(crate) use fields::{CARD_LABELS, FieldRole};
pub(crate) use languages::{AsLanguage, Level};
pub(crate) use skills::SkillMatch;
pub(crate) use table::Table;
pub(crate) use triggers::Trigger;
pub(crate) use value::{List, Value};

use crate::posting::SectionKind;
use crate::token::{Abbreviation, OneByOne, Vocabulary, Word, fold::folded, split};
use skills::OwnSkills;
use std::collections::HashMap;
use std::ops::Range;
#[cfg(feature = "train")]
use table::Row;

/// The words of a text.
pub(crate) fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    split_into(text, &mut words);
    words
}

/// The words of a text one by one.
pub(crate) const fn words_of(text: &str) -> WordsOf<'_> {
    WordsOf::new(text, tables::Builtin)
}

/// The words of a text one by one.
pub(crate) type WordsOf<'t> = OneByOne<'t, tables::Builtin>;

/// Puts all words of a text into `out`.
pub(crate) fn split_into(text: &str, out: &mut Vec<Word>) {
    out.clear();
    split(text, 0..text.len(), &tables::Builtin, |word| out.push(word));
}

/// Appends the words of a range of a text to `out`, with their places in the text.
pub(crate) fn split_more(text: &str, range: Range<usize>, out: &mut Vec<Word>) {
    split(text, range, &tables::Builtin, |word| out.push(word));
}

/// The first words of a short text, at most so many, and how many there are.
pub(crate) fn first_words<const MOST: usize>(text: &str) -> ([Word; MOST], usize) {
    let mut words = [Word::default(); MOST];
    let count = fill(text, &mut words);
    (words, count)
}

/// The rows of whole lines of page noise, of labels and of headings, for those who learn from them.
#[cfg(feature = "train")]
pub(crate) const fn chrome_rows() -> &'static [Row<()>] {
    en_chrome::CHROME_LINES
}

#[cfg(feature = "train")]
pub(crate) const fn field_rows() -> &'static [Row<FieldRole>] {
    fields::FIELDS
}

#[cfg(feature = "train")]
pub(crate) fn heading_rows() -> Vec<Row<SectionKind>> {
    let languages = [
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
    ];
    languages.concat()
}

/// Puts the first words of a short text into `out`, as many as it holds; gives their number. It goes through all of the
/// text.
pub(crate) fn fill(text: &str, out: &mut [Word]) -> usize {
    let mut places = out.iter_mut();
    split(text, 0..text.len(), &tables::Builtin, |word| {
        if let Some(place) = places.next() {
            *place = word;
        }
    });
    let left = places.len();
    out.len() - left
}

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
            && let Some(kind) = own.get(&folded(&text[words[0].start()..words[words.len() - 1].end()]))
        {
            return Some(*kind);
        }
        HEADINGS.whole(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_headings_are_many() {
        assert!(en_headings::PHRASES.len() >= 400);
        for kind in SectionKind::ALL {
            assert!(en_headings::PHRASES.iter().any(|row| row.1 == kind), "no heading for {kind:?}");
        }
    }
}
