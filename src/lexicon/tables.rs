//! The list of all tables: what each is called, which group of tables it wakes with, what its rows mean, and where they
//! stand. The rows are laid out by `cargo run --example tables --features train`.

use super::blob;
#[cfg(any(test, feature = "train"))]
use super::layout::{Entry, Layout};
use super::table::{Names, Table};
#[cfg(any(test, feature = "train"))]
use super::time_zones::Cue as ZoneCue;
use super::triggers::{GROUPS, Group, PLACES};
use super::value::List;
use super::*;
use crate::posting::{BenefitKind, SectionKind, Seniority};
use chrono_tz::Tz;
use std::marker::PhantomData;

/// Declares the tables and lays their rows out. `table` holds one value a phrase, `names` may hold several. The rows are a
/// field of `each` language, or several; lists in brackets hold names of no language.
macro_rules! tables {
    ($(
        $(#[$doc:meta])*
        $kind:ident $name:ident $(in $group:ident)?: $type:ty = $(each $($field:ident),+)? $([$($list:expr),+])?;
    )+) => {
        #[allow(clippy::upper_case_acronyms, non_camel_case_types, reason = "each has the name of its table")]
        enum Number {
            $($name,)+
            Count,
        }

        const _: () = assert!(Number::Count as usize <= u8::MAX as usize, "more tables than numbers");

        $(
            $(#[$doc])*
            pub(crate) static $name: tables!(@type $kind $type) = Table {
                number: Number::$name as u8,
                group: tables!(@group $name $($group)?),
                of: PhantomData,
            };
        )+

        /// What the generated files depend on besides the rows.
        const LIST: &str = concat!($(stringify!($kind $name $type;)),+);

        /// The two generated files from the rows.
        #[cfg(any(test, feature = "train"))]
        pub(crate) fn lay_out() -> (Vec<u8>, String) {
            let mut layout = Layout::new();
            $({
                let mut parts = Vec::new();
                $($(parts.extend(language::each(|language| language.$field));)+)?
                $($(
                    let list = $list;
                    parts.push(&list[..]);
                )+)?
                layout.$kind($name.number, $name.group, &parts);
            })+
            more(&mut layout);
            layout.finish(FINGERPRINT)
        }

        /// Looks every phrase of every row up.
        #[cfg(test)]
        fn look_up(mut check: impl FnMut(&str, &str, bool)) {
            $({
                let mut found = |phrase: &str| check(stringify!($name), phrase, $name.get(phrase).is_some());
                $($(language::each(|language| language.$field).flatten().for_each(|row| found(row.phrase()));)+)?
                $($($list.iter().for_each(|row| found(row.phrase()));)+)?
            })+
        }
    };
    (@type table $type:ty) => { Table<$type> };
    (@type names $type:ty) => { Names<$type> };
    (@group $name:ident) => { 1 << (GROUPS + Number::$name as u32 % (PLACES - GROUPS)) };
    (@group $name:ident $group:ident) => { 1 << Group::$group as u32 };
}

/// Hash of the list of tables and of the codes of languages: files of another list are not read.
const FINGERPRINT: u64 = {
    let mut hash = hashed(0xcbf2_9ce4_8422_2325, LIST);
    let mut at = 0;
    while at < language::CODES.len() {
        hash = hashed(hash, language::CODES[at]);
        at += 1;
    }
    hash
};

const fn hashed(mut hash: u64, text: &str) -> u64 {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    hash
}

// Where the list changed, the files are laid out anew by a build that does not read them.
#[cfg(not(any(test, feature = "train")))]
const _: () = assert!(
    blob::readable() && blob::fingerprint() == FINGERPRINT,
    "the tables changed: cargo run --example tables --features train"
);

/// What else is laid out: groups of phrases that are part of a table, and flags of words.
#[cfg(any(test, feature = "train"))]
fn more(layout: &mut Layout) {
    let codes = names::currencies();
    let amounts = language::each(|language| language.currencies)
        .chain(language::each(|language| language.scales))
        .chain(language::each(|language| language.pay_periods))
        .flatten()
        .chain(&codes);
    layout.group(1 << Group::AMOUNT as u32, amounts.map(Entry::phrase));
    let zone_cues = || language::each(|language| language.zone_cues).flatten();
    let measured =
        zone_cues().filter(|(_, cue)| matches!(cue, ZoneCue::Overlap | ZoneCue::Core | ZoneCue::Am | ZoneCue::Pm));
    layout.group(1 << Group::ZONE_MEASURED as u32, measured.map(Entry::phrase));
    let numbers = zone_cues().filter(|(_, cue)| matches!(cue, ZoneCue::Number(_)));
    layout.group(1 << Group::ZONE_NUMBER as u32, numbers.map(Entry::phrase));
    for (at, language) in language::LANGUAGES.into_iter().enumerate() {
        assert_eq!(language.code, language::CODES[at], "the code of a language is the name of its file");
        for word in language.function_words {
            layout.flag(word, 1 << (LANGUAGES_SHIFT + at as u32));
        }
    }
    for (word, abbreviation) in language::each(|language| language.abbreviations).flatten() {
        layout.flag(
            word,
            match abbreviation {
                Abbreviation::BeforeName => BEFORE_NAME,
                Abbreviation::BeforeWord => BEFORE_WORD,
            },
        );
    }
}

/// Flags of a word: it is a short form before names, or before any word.
const BEFORE_NAME: u64 = 1;
const BEFORE_WORD: u64 = 1 << 1;
/// Where the bits of the languages begin whose texts a short word tells.
const LANGUAGES_SHIFT: u32 = 8;

const _: () = assert!(language::CODES.len() as u32 <= u64::BITS - LANGUAGES_SHIFT, "more languages than bits");

/// The languages that write a word, a bit each in the order of [`language::CODES`], where it is a short one that tells
/// them.
#[inline]
pub(crate) fn languages_of(word: &Word) -> u64 {
    blob::class(word.number()).flags >> LANGUAGES_SHIFT
}

/// The words of the tables.
#[derive(Clone)]
pub(crate) struct Builtin;

impl Vocabulary for Builtin {
    #[inline]
    fn number(&self, hash: u64) -> u32 {
        blob::word(hash)
    }

    fn abbreviation(&self, number: u32) -> Option<Abbreviation> {
        match blob::class(number).flags & (BEFORE_NAME | BEFORE_WORD) {
            0 => None,
            BEFORE_NAME => Some(Abbreviation::BeforeName),
            _ => Some(Abbreviation::BeforeWord),
        }
    }

    #[inline]
    fn marks(&self, word: &Word, next: Option<&Word>) -> u64 {
        Trigger::of(word, next)
            .or(Trigger::DIGIT.only_if(word.digit()))
            .or(Trigger::CAPITAL.only_if(word.capital()))
            .or(Trigger::UNUSUAL.only_if(!word.plain()))
            .or(Trigger::GAP.only_if(word.gap() != Gap::BLANK))
            .bits()
    }
}

tables! {
    /// Words before a name, a number or an address.
    table CONTACT_CUES in CONTACT: contact::ContactCue = each contact_cues;
    /// What stands before a person's name.
    table HONORIFICS: () = each honorifics;
    /// Small words within names.
    table NAME_PARTICLES: () = each name_particles;
    /// Words before numbers that are no telephone's.
    table IDENTIFIERS: () = each identifiers;
    /// Words that are no person's name.
    table NOT_NAMES: () = each not_names;
    /// Words of dates.
    table DATE_WORDS: dates::DateWord = each date_words;
    /// Words before dates.
    table DATE_CUES in DATE: dates::DateCue = each date_cues;
    /// Degrees by their folded words.
    table DEGREES in DEGREE: degrees::Degreeing = each degrees;
    /// Words that show that a doubtful phrase beside them is a degree.
    table DEGREE_NEIGHBOURS: () = each degree_neighbours;
    /// Words that follow a phrase for a degree where it is none.
    table NO_DEGREE_BEFORE: () = each no_degree_before;
    /// Words that stand before a phrase for a degree where it is none.
    table NO_DEGREE_AFTER: () = each no_degree_after;
    /// Phrases by which something else will do as well.
    table EQUIVALENTS: () = each equivalents;
    /// Words between a degree and its field of study.
    table FIELD_JOINS: () = each field_joins;
    /// Words that end a list of fields of study.
    table FIELD_ENDS: () = each field_ends;
    /// Words that name no field by themselves: "or a related field".
    table FIELD_RESTS: () = each field_rests;
    /// Phrases before the title that is wanted, with how surely it is the posting's own.
    table TITLE_OPENINGS in TITLE_OPENING: u8 = each title_openings;
    /// Phrases before the employer's name, with how surely it is the employer's.
    table COMPANY_OPENINGS in COMPANY_OPENING: u8 = each company_openings;
    /// Phrases behind the employer's name, with how surely it is the employer's.
    table COMPANY_TAILS in COMPANY_TAIL: u8 = each company_tails;
    /// Words that are no part of a company's name, capital or not.
    table NO_NAMES: () = each no_names;
    /// Legal forms of companies.
    table LEGAL_FORMS in LEGAL_FORM: () = each legal_forms;
    /// Words before which a title in a sentence ends.
    table TITLE_ENDS: () = each title_ends;
    /// Words behind a title that is the subject of its sentence.
    table TITLE_VERBS: () = each title_verbs;
    /// Articles, and what stands like one, before the employer's name.
    table NAME_ARTICLES: () = each name_articles;
    /// Words behind the employer's name that speak to the reader.
    table NAME_ADDRESSES: () = each name_addresses;
    /// Cities by their folded names.
    names CITIES: geo::City = [names::cities()];
    /// First-level regions of countries.
    names SUBDIVISIONS: geo::Subdivision = [names::subdivisions()];
    /// Their codes.
    names SUBDIVISION_CODES: geo::Subdivision = [names::subdivision_codes()];
    /// Codes of countries, with the code in capitals and the English name.
    table COUNTRY_CODES: (&'static str, &'static str) = [names::country_codes()];
    /// Names of countries with their codes.
    table COUNTRIES: &'static str = [names::countries(), names::countries_doubtful()];
    /// Regions of the world.
    table REGIONS in REGION: geo::RegionRow = [names::regions()];
    /// Names of cities that are also something else.
    table AMBIGUOUS_CITIES: () = [names::cities_doubtful()];
    /// Names of regions that are also something else.
    table AMBIGUOUS_REGIONS: () = [names::regions_doubtful()];
    /// Names of countries that are also something else.
    table AMBIGUOUS_COUNTRIES: &'static str = [names::countries_doubtful()];
    /// Articles, which a heading may open with or not.
    table HEADING_ARTICLES: () = each heading_articles;
    /// Words with which a heading goes on behind a known phrase.
    table HEADING_GOING_ON: () = each heading_going_on;
    /// Opens a heading about the firm or the role: `About Acme`.
    table HEADING_ABOUT: () = each heading_about;
    /// Opens a heading that asks why to come.
    table HEADING_WHY: () = each heading_why;
    /// Opens a heading about life at the firm: `Life at Acme`.
    table HEADING_LIVING: () = each heading_living;
    /// Stands before the name of the firm there.
    table HEADING_AT: () = each heading_at;
    /// Words that show that it is the role which a heading is about.
    table HEADING_ROLE: () = each heading_role;
    /// Words behind `why` that ask why to come.
    table HEADING_JOINING: () = each heading_joining;
    /// Words that stand before a known phrase and leave its meaning as it is.
    table HEADING_QUALIFYING: () = each heading_qualifying;
    /// What a sentence about moving speaks of.
    table MOVE_WORDS in MOBILITY: mobility::MoveWord = each move_words;
    /// How such a sentence turns.
    table MOVE_TURNS: mobility::Turn = each move_turns;
    /// Headings by their whole folded phrase.
    table HEADINGS: SectionKind = each headings;
    /// Words of headings with the kind that they point to and how strongly.
    table HEADING_WORDS: (SectionKind, u8) = each heading_words;
    /// Labels before a colon.
    table FIELDS: fields::FieldRole = each fields;
    /// Openings of lines with the kind that they point to and how strongly.
    table CUE_OPENINGS: (SectionKind, u8) = each cue_openings;
    /// Phrases anywhere in a line with the kind that they point to and how strongly.
    table CUE_PHRASES: (SectionKind, u8) = each cue_phrases;
    /// Verbs that open a duty.
    table DUTY_VERBS: () = each duty_verbs;
    /// Whole lines of page noise.
    table CHROME_LINES: () = each chrome_lines;
    /// Openings of lines of page noise.
    table CHROME_OPENINGS: () = each chrome_openings;
    /// Nouns that titles of jobs are made of.
    table TITLE_NOUNS in NOUN: () = each title_nouns;
    /// Short words with the languages that write them.
    table FUNCTION_WORDS in FUNCTION_WORD: () = each function_words;
    /// Openings of lines that call for applicants and are no titles.
    table CALLS: () = each calls;
    /// Words that join the entries of lists.
    table CONNECTIVES: connectives::Connective = each connectives;
    /// Words right before a name that show it to be a skill.
    table BEFORE_SKILL: () = each before_skill;
    /// Words right behind a name that show it to be a skill.
    table BEHIND_SKILL: () = each behind_skill;
    /// Small words between such a word and the name.
    table SKILL_PARTICLES: () = each skill_particles;
    /// Units of time, which make the number before them no version.
    table DURATIONS: () = each durations;
    /// Subjects and industries that demands name without asking for them as skills.
    table SUBJECTS: () = each subjects;
    /// Words that ask for what stands behind them.
    table ASKED: () = each asked;
    /// Names that people, places, companies and departments have too.
    table NAMESAKES: () = [names::namesakes()];
    /// Names of human languages with their ISO 639-1 codes.
    table LANGUAGES in LANGUAGE: &'static str = each languages;
    /// Words that hold a language's name and say that it is spoken: `Englischkenntnisse`.
    table SPOKEN_LANGUAGES in LANGUAGE: &'static str = each spoken_languages;
    /// How well a language is spoken.
    table LANGUAGE_LEVELS: languages::Level = each language_levels;
    /// Words before or behind a language's name that show what is meant by it.
    table AS_LANGUAGE: languages::AsLanguage = each as_language;
    /// Benefits by their words.
    table BENEFITS in BENEFIT: BenefitKind = each benefits;
    /// Every word of money.
    table MONEY in MONEY: money::MoneyWord = each currencies, scales, pay_periods, amount_words, pay_words, other_money, pay_levels [names::currencies()];
    /// Phrases of need by their folded words.
    table NEED in NEED: need::Cue = each need;
    /// Phrases that tell of whom a sentence speaks.
    table WHOM in WHOM: need::Whom = each whom;
    /// Words before a place that say what it is to the job.
    table PLACE_CUES in PLACE: place::PlaceCue = each place_cues;
    /// Words that stand among the names of places.
    table PLACE_WORDS in PLACE_WORD: place::PlaceWord = each place_words;
    /// Words that say of whom a sentence with a place speaks.
    table PLACE_SUBJECTS: place::Subject = each place_subjects;
    /// What stands behind a place that is the job's: "our Warsaw office".
    table SEATS in PLACE: () = each seats;
    /// The whole world, where a sentence about hiring names it.
    table WORLD in PLACE: () = each world;
    /// Words of sentences about hiring.
    table PLACE_HIRING: () = each place_hiring;
    /// Words that turn what follows into its opposite.
    table NO_PLACE: () = each no_place;
    /// What makes a place a clock: "US time zones", "London time".
    table PLACE_CLOCK: () = each place_clock;
    /// Words of location lines that are never the name of a town.
    table NO_CITY: () = each no_city;
    /// Words for a level in a title or a field; `None` for phrases that only look like one.
    table TITLE_LEVELS in LEVEL: Option<Seniority> = each title_levels;
    /// Words for employment types.
    table EMPLOYMENT in EMPLOYMENT: roles::Types = each employment;
    /// Nouns of titles beside those of the outline.
    table ROLE_NOUNS in NOUN: () = each role_nouns;
    /// Units of time behind a number.
    table TIME_UNITS: schedule::TimeUnit = each time_units;
    /// What says over which time hours are counted.
    table HOUR_RATES: schedule::Rate = each hour_rates;
    /// Words before a number of hours that make it one of a week's work.
    table HOURS_CUES: schedule::HoursCue = each hours_cues;
    /// Words beside hours that are not those of the work.
    table NOT_WORK_HOURS: () = each not_work_hours;
    /// Words that open or make a statement of shifts, of the contract's length or of the first day.
    table SCHEDULE_CUES in SCHEDULE: schedule::ScheduleCue = each schedule_cues;
    /// Words of a first day.
    table START_WORDS: schedule::StartWord = each start_words;
    /// Words that may stand between a contract and its length.
    table CONTRACT_FILLERS: () = each contract_fillers;
    /// Words behind a length of time that is no contract's.
    table NOT_CONTRACT: () = each not_contract;
    /// Labels before a colon, by what the value says.
    table SCHEDULE_LABELS: schedule::ScheduleLabel = each schedule_labels;
    /// Words before a beginning that is not that of the work.
    table NOT_WORK_START: () = each not_work_start;
    /// Words beside a shift that is not asked for.
    table NO_SHIFT: () = each no_shift;
    /// Words beside a time of the day or week that make it one of work.
    table SHIFT_WORK: () = each shift_work;
    /// Words that tell in which country a posting stands, for the countries that share a zone's name.
    table COUNTRY_WORDS: &'static str = [names::country_words()];
    /// Names by their folded phrase.
    table ZONES in ZONE_NAME: time_zones::ZoneName = [names::zones()];
    /// Words for several zones at once.
    table ZONE_GROUPS in ZONE_NAME: List<Tz> = [names::zone_groups()];
    /// The words around.
    table ZONE_CUES in ZONE_CUE: time_zones::Cue = each zone_cues;
    /// The abbreviations alone.
    table ZONE_CODES in ZONE: time_zones::ZoneName = [names::zone_codes()];
    /// Words without which, or an abbreviation, a line says nothing about time zones.
    table ZONE_TRIGGERS in ZONE: () = each zone_triggers;
    /// Phrases for remote, hybrid and on-site work.
    table WORK_CUES in WORKPLACE: workplace::WorkCue = each work_cues;
    /// What is remote without the job being so: "remote servers".
    table REMOTE_THINGS: () = each remote_things;
    /// What is hybrid without the job being so.
    table HYBRID_THINGS: () = each hybrid_things;
    /// What is on the site without the job being so.
    table ON_SITE_THINGS: () = each on_site_things;
    /// What the job is called where such a phrase is said of it.
    table JOB_NOUNS: () = each job_nouns;
    /// Times that make working elsewhere a perk: "for up to four weeks".
    table PERK_TIMES: () = each perk_times;
    /// Where days are spent: the office, or home.
    table PLACE_OF_DAYS in DAYS: workplace::Side = each place_of_days;
    /// How many days.
    table DAY_COUNTS in DAYS: u8 = each day_counts;
    /// What is counted, or over which time.
    table DAY_UNITS: workplace::Unit = each day_units;
    /// Words before a count of days that say which side it bounds.
    table DAY_BOUNDS in DAYS: workplace::Bound = each day_bounds;
    /// Days of the week.
    table WEEKDAYS in DAYS: () = each weekdays;
    /// Words that make work elsewhere a possibility.
    table POSSIBLE: () = each possible;
    /// Words that refuse it.
    table REFUSED: () = each refused;
    /// What one comes to an office for without working there.
    table VISITS: () = each visits;
    /// Numbers as words.
    table NUMBERS in YEARS: u8 = each numbers;
    /// Units of time.
    table YEAR_UNITS in TIME_UNIT: years::Unit = each year_units;
    /// Words between the two ends of a range.
    table RANGE_JOINS: () = each range_joins;
    /// Words that may stand between a number and its unit.
    table YEAR_FILLERS: () = each year_fillers;
    /// Words before a number that say which side it bounds.
    table YEAR_BOUNDS: years::Bound = each year_bounds;
    /// Words behind the unit that say which side the number bounds.
    table BOUNDS_AFTER: years::Bound = each bounds_after;
    /// Words for experience.
    table EXPERIENCE: () = each experience;
    /// Words behind the unit that say what the candidate did in that time.
    table YEAR_WORK: () = each year_work;
    /// Words before a length of time that say that it is no experience.
    table NOT_AFTER: years::Veto = each not_after;
    /// Words behind a length of time that say that it is no experience.
    table NOT_BEFORE: years::Veto = each not_before;
    /// Words that open a part of the years that were said before.
    table NESTED: () = each nested;
    /// Phrases for a number of years that is not said.
    table VAGUE in YEARS: () = each vague;
    /// Names of skills and tools and the other ways to write them.
    names SKILLS in SKILL: skills::Surface = [names::skills()];
    /// What people are rather than what they know: read in lists of skills only.
    names SOFT_SKILLS in SOFT_SKILL: skills::Surface = [names::soft_skills()];
    /// Names of skills that count in their own capitals only.
    table SKILL_CASE: &'static str = [names::skills_in_capitals()];
    /// Names of skills that are ordinary words too.
    table SKILL_NEIGHBOUR: () = [names::skills_doubtful()];
    /// Such names with the words before them that make them ordinary.
    table ORDINARY_BEFORE: () = [names::ordinary_before()];
    /// Such names with the words behind them that do so.
    table ORDINARY_BEHIND: () = [names::ordinary_behind()];
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;

    /// The generated files are those of the rows. `BLESS=1` writes them anew.
    #[test]
    fn tables_are_laid_out() {
        let (tables, strings) = lay_out();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lexicon");
        if std::env::var_os("BLESS").is_some() {
            fs::write(folder.join("tables.bin"), &tables).unwrap();
            fs::write(folder.join("strings.txt"), &strings).unwrap();
        }
        let same = fs::read(folder.join("tables.bin")).unwrap() == tables
            && fs::read_to_string(folder.join("strings.txt")).unwrap() == strings;
        assert!(same, "the rows changed: cargo run --example tables --features train");
    }

    #[test]
    fn every_phrase_is_found() {
        let mut count = 0;
        look_up(|table, phrase, found| {
            assert!(found, "{table}: {phrase:?}");
            count += 1;
        });
        assert!(count > 40_000);
    }
}
