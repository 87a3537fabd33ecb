//! The list of all tables: what each is called, which group of tables it wakes with, what its rows mean, and where they
//! stand. The rows are laid out by `cargo run --example tables --features train`.

use super::blob;
#[cfg(any(test, feature = "train"))]
use super::layout::Layout;
use super::table::{Names, Table};
use super::triggers::{GROUPS, Group, PLACES};
use super::value::List;
use super::*;
use crate::posting::{BenefitKind, SectionKind, Seniority};
use chrono_tz::Tz;
use std::marker::PhantomData;

/// Declares the tables and lays their rows out. `table` holds one value a phrase, `names` may hold several.
macro_rules! tables {
    ($($(#[$doc:meta])* $kind:ident $name:ident $(in $group:ident)?: $type:ty = [$($part:expr),+ $(,)?];)+) => {
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
            $(tables!(@rows layout $kind $name [$($part),+]);)+
            more(&mut layout);
            layout.finish(FINGERPRINT)
        }

        /// Looks every phrase of every row up.
        #[cfg(test)]
        fn look_up(mut check: impl FnMut(&str, &str, bool)) {
            $(tables!(@found check $kind $name [$($part),+]);)+
        }
    };
    (@found $check:ident table $name:ident [$($part:expr),+]) => {
        $($part.iter().for_each(|(phrase, _)| $check(stringify!($name), phrase, $name.get(phrase).is_some()));)+
    };
    (@found $check:ident names $name:ident [$($part:expr),+]) => {
        $($part.iter().for_each(|(phrase, _)| $check(stringify!($name), phrase, $name.get(phrase).is_some()));)+
    };
    (@type table $type:ty) => { Table<$type> };
    (@type names $type:ty) => { Names<$type> };
    (@group $name:ident) => { 1 << (GROUPS + Number::$name as u32 % (PLACES - GROUPS)) };
    (@group $name:ident $group:ident) => { 1 << Group::$group as u32 };
    (@rows $layout:ident table $name:ident [$($part:expr),+]) => {
        $layout.table($name.number, $name.group, &[$($part),+]);
    };
    (@rows $layout:ident names $name:ident [$($part:expr),+]) => {
        let mut rows = Vec::new();
        $(rows.extend($part.iter().copied());)+
        $layout.names($name.number, $name.group, rows);
    };
}

/// Hash of the list of tables: files of another list are not read.
const FINGERPRINT: u64 = {
    let bytes = LIST.as_bytes();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    hash
};

// Where the list changed, the files are laid out anew by a build that does not read them.
#[cfg(not(any(test, feature = "train")))]
const _: () = assert!(
    blob::readable() && blob::fingerprint() == FINGERPRINT,
    "the tables changed: cargo run --example tables --features train"
);

/// What else is laid out: groups of phrases that are part of a table, and flags of words.
#[cfg(any(test, feature = "train"))]
fn more(layout: &mut Layout) {
    for part in [money_words::CURRENCIES, money_words::SCALES, money_words::PERIODS] {
        layout.group(1 << Group::AMOUNT as u32, part);
    }
    layout.group(1 << Group::ZONE_MEASURED as u32, time_zones::cues::MEASURED);
    layout.group(1 << Group::ZONE_NUMBER as u32, time_zones::cues::NUMBERS);
    layout.flag(function_words::WORDS, |languages| u32::from(*languages) << LANGUAGES_SHIFT);
    layout.flag(abbreviations::ABBREVIATIONS, |abbreviation| match abbreviation {
        Abbreviation::BeforeName => BEFORE_NAME,
        Abbreviation::BeforeWord => BEFORE_WORD,
    });
}

/// Flags of a word: it is a short form before names, or before any word.
const BEFORE_NAME: u32 = 1;
const BEFORE_WORD: u32 = 1 << 1;
/// Where the bits of the languages begin whose texts a short word tells.
const LANGUAGES_SHIFT: u32 = 16;

/// The languages that write a word, a bit each, where it is a short one that tells them.
#[inline]
pub(crate) fn languages_of(word: &Word) -> u16 {
    (blob::class(word.number()).flags >> LANGUAGES_SHIFT) as u16
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
}

tables! {
    /// Words before a name, a number or an address.
    table CONTACT_CUES in CONTACT: contact::ContactCue = [contact::CUES];
    /// What stands before a person's name.
    table HONORIFICS: () = [contact::HONORIFIC_WORDS];
    /// Small words within names.
    table NAME_PARTICLES: () = [contact::PARTICLE_WORDS];
    /// Words before numbers that are no telephone's.
    table IDENTIFIERS: () = [contact::IDENTIFIER_WORDS];
    /// Words that are no person's name.
    table NOT_NAMES: () = [contact::OTHER_WORDS];
    /// Words of dates.
    table DATE_WORDS: dates::DateWord = [dates::WORDS];
    /// Words before dates.
    table DATE_CUES in DATE: dates::DateCue = [dates::CUES];
    /// Degrees by their folded words.
    table DEGREES in DEGREE: degrees::Degreeing = [degrees::DOCTORATE, degrees::MASTER, degrees::BACHELOR, degrees::ASSOCIATE, degrees::VOCATIONAL, degrees::HIGH_SCHOOL, degrees::DEGREE];
    /// Words that show that a doubtful phrase beside them is a degree.
    table DEGREE_NEIGHBOURS: () = [degrees::NEIGHBOURS];
    /// Words that follow a phrase for a degree where it is none.
    table NO_DEGREE_BEFORE: () = [degrees::OTHER_TAILS];
    /// Words that stand before a phrase for a degree where it is none.
    table NO_DEGREE_AFTER: () = [degrees::OTHER_HEADS];
    /// Phrases by which something else will do as well.
    table EQUIVALENTS: () = [degrees::EQUIVALENT_PHRASES];
    /// Words between a degree and its field of study.
    table FIELD_JOINS: () = [degrees::FIELD_JOIN_WORDS];
    /// Words that end a list of fields of study.
    table FIELD_ENDS: () = [degrees::FIELD_END_WORDS];
    /// Words that name no field by themselves: "or a related field".
    table FIELD_RESTS: () = [degrees::FIELD_REST_WORDS];
    /// Phrases before the title that is wanted, with how surely it is the posting's own.
    table TITLE_OPENINGS in TITLE_OPENING: u8 = [employers::TITLE_OPENING_WORDS];
    /// Phrases before the employer's name, with how surely it is the employer's.
    table COMPANY_OPENINGS in COMPANY_OPENING: u8 = [employers::COMPANY_OPENING_WORDS];
    /// Phrases behind the employer's name, with how surely it is the employer's.
    table COMPANY_TAILS in COMPANY_TAIL: u8 = [employers::COMPANY_TAIL_WORDS];
    /// Words that are no part of a company's name, capital or not.
    table NO_NAMES: () = [employers::NO_NAME_WORDS];
    /// Legal forms of companies.
    table LEGAL_FORMS in LEGAL_FORM: () = [employers::LEGAL_FORM_WORDS];
    /// Words before which a title in a sentence ends.
    table TITLE_ENDS: () = [employers::TITLE_END_WORDS];
    /// Words behind a title that is the subject of its sentence.
    table TITLE_VERBS: () = [employers::TITLE_VERB_WORDS];
    /// Articles, and what stands like one, before the employer's name.
    table NAME_ARTICLES: () = [employers::ARTICLE_WORDS];
    /// Words behind the employer's name that speak to the reader.
    table NAME_ADDRESSES: () = [employers::ADDRESS_WORDS];
    names CITIES: geo::City = [geo::cities_a::ROWS, geo::cities_b::ROWS, geo::cities_c_d::ROWS, geo::cities_e_g::ROWS, geo::cities_h_j::ROWS, geo::cities_k::ROWS, geo::cities_l::ROWS, geo::cities_m::ROWS, geo::cities_n_o::ROWS, geo::cities_p_r::ROWS, geo::cities_s::ROWS, geo::cities_t_v::ROWS, geo::cities_w_z::ROWS];
    names SUBDIVISIONS: geo::Subdivision = [geo::subdivisions::ROWS, geo::subdivisions_mz::ROWS];
    names SUBDIVISION_CODES: geo::Subdivision = [geo::subdivision_codes::ROWS];
    table COUNTRY_CODES: (&'static str, &'static str) = [geo::countries::CODES];
    table COUNTRIES: &'static str = [geo::country_names::ROWS, geo::country_names_mz::ROWS, geo::ambiguous::COUNTRIES];
    table REGIONS in REGION: geo::RegionRow = [geo::regions::ROWS];
    table AMBIGUOUS_CITIES: () = [geo::ambiguous::CITIES];
    table AMBIGUOUS_REGIONS: () = [geo::ambiguous::REGIONS];
    table AMBIGUOUS_COUNTRIES: &'static str = [geo::ambiguous::COUNTRIES];
    /// Articles, which a heading may open with or not.
    table HEADING_ARTICLES: () = [heading_frames::HEADING_ARTICLES_WORDS];
    /// Words with which a heading goes on behind a known phrase.
    table HEADING_GOING_ON: () = [heading_frames::HEADING_GOING_ON_WORDS];
    /// Opens a heading about the firm or the role: `About Acme`.
    table HEADING_ABOUT: () = [heading_frames::HEADING_ABOUT_WORDS];
    /// Opens a heading that asks why to come.
    table HEADING_WHY: () = [heading_frames::HEADING_WHY_WORDS];
    /// Opens a heading about life at the firm: `Life at Acme`.
    table HEADING_LIVING: () = [heading_frames::HEADING_LIVING_WORDS];
    /// Stands before the name of the firm there.
    table HEADING_AT: () = [heading_frames::HEADING_AT_WORDS];
    /// Words that show that it is the role which a heading is about.
    table HEADING_ROLE: () = [heading_frames::HEADING_ROLE_WORDS];
    /// Words behind `why` that ask why to come.
    table HEADING_JOINING: () = [heading_frames::HEADING_JOINING_WORDS];
    /// Words that stand before a known phrase and leave its meaning as it is.
    table HEADING_QUALIFYING: () = [heading_frames::HEADING_QUALIFYING_WORDS];
    table MOVE_WORDS in MOBILITY: mobility::MoveWord = [mobility::MOVES];
    table MOVE_TURNS: mobility::Turn = [mobility::TURN_WORDS];
    /// Headings by their whole folded phrase.
    table HEADINGS: SectionKind = [en_headings::PHRASES, de::HEADINGS, fr::HEADINGS, es::HEADINGS, pt::HEADINGS, nl::HEADINGS, sv::HEADINGS, da_no::HEADINGS, it::HEADINGS, pl::HEADINGS, more_languages::HEADINGS];
    /// Words of headings with the kind that they point to.
    table HEADING_WORDS: SectionKind = [en_headings::WORDS, de::HEADING_WORDS, fr::HEADING_WORDS, es::HEADING_WORDS, pt::HEADING_WORDS, nl::HEADING_WORDS, sv::HEADING_WORDS, da_no::HEADING_WORDS, it::HEADING_WORDS, pl::HEADING_WORDS];
    /// Labels before a colon.
    table FIELDS: fields::FieldRole = [fields::FIELDS];
    /// Openings of lines with the kind that they point to.
    table CUE_OPENINGS: SectionKind = [en_cues::OPENINGS, de::OPENINGS, fr::OPENINGS, es::OPENINGS, pt::OPENINGS, nl::OPENINGS, sv::OPENINGS, da_no::OPENINGS, it::OPENINGS, pl::OPENINGS];
    /// Phrases anywhere in a line with the kind that they point to.
    table CUE_PHRASES: SectionKind = [en_cues::PHRASES, de::PHRASES, fr::PHRASES, es::PHRASES, pt::PHRASES, nl::PHRASES, sv::PHRASES, da_no::PHRASES, it::PHRASES, pl::PHRASES];
    /// Verbs that open a duty.
    table DUTY_VERBS: () = [en_cues::DUTY_VERBS];
    /// Whole lines of page noise.
    table CHROME_LINES: () = [en_chrome::CHROME_LINES];
    /// Openings of lines of page noise.
    table CHROME_OPENINGS: () = [en_chrome::CHROME_OPENINGS];
    /// What pages say whose job is no longer open.
    table EXPIRED: () = [expired::PHRASES];
    /// Nouns that titles of jobs are made of.
    table TITLE_NOUNS in NOUN: () = [titles::TITLE_NOUNS];
    /// Short words with the languages that write them.
    table FUNCTION_WORDS in FUNCTION_WORD: u16 = [function_words::WORDS];
    /// Openings of lines that call for applicants and are no titles.
    table CALLS: () = [titles::CALLS];
    /// Words that join the entries of lists.
    table CONNECTIVES: connectives::Connective = [connectives::CONNECTIVES];
    /// Words right before a name that show it to be a skill.
    table BEFORE_SKILL: () = [technical::BEFORE];
    /// Words right behind a name that show it to be a skill.
    table BEHIND_SKILL: () = [technical::BEHIND];
    /// Small words between such a word and the name.
    table SKILL_PARTICLES: () = [technical::PARTICLES];
    /// Units of time, which make the number before them no version.
    table DURATIONS: () = [technical::DURATIONS];
    /// Subjects and industries that demands name without asking for them as skills.
    table SUBJECTS: () = [technical::SUBJECTS];
    /// Words that ask for what stands behind them.
    table ASKED: () = [technical::ASKED];
    /// Names that people, places, companies and departments have too.
    table NAMESAKES: () = [technical::NAMESAKES];
    /// Names of human languages with their ISO 639-1 codes.
    table LANGUAGES in LANGUAGE: &'static str = [languages::NAMES];
    /// Words that hold a language's name and say that it is spoken: `Englischkenntnisse`.
    table SPOKEN_LANGUAGES in LANGUAGE: &'static str = [languages::COMPOUNDS];
    /// How well a language is spoken.
    table LANGUAGE_LEVELS: languages::Level = [languages::LEVELS];
    /// Words before or behind a language's name that show what is meant by it.
    table AS_LANGUAGE: languages::AsLanguage = [languages::CONTEXT];
    /// Benefits by their words.
    table BENEFITS in BENEFIT: BenefitKind = [benefits::BENEFITS];
    /// Every word of money.
    table MONEY in MONEY: money::MoneyWord = [money_words::CURRENCIES, money_words::SCALES, money_words::PERIODS, money_words::PARTICLES, money_words::PAY_CUES, money_words::OTHER_CUES, money_words::LEVELS];
    /// Phrases of need by their folded words.
    table NEED in NEED: need::Cue = [need::ENGLISH, need::DE, need::FR, need::ES, need::PT, need::NL, need::SV, need::DA_NO, need::IT, need::PL];
    /// Phrases that tell of whom a sentence speaks.
    table WHOM in WHOM: need::Whom = [need::OTHERS, need::TOLD, need::OPENING, need::CANDIDATE];
    table PLACE_CUES in PLACE: place::PlaceCue = [place::CUES];
    table PLACE_WORDS in PLACE_WORD: place::PlaceWord = [place::WORDS];
    table PLACE_SUBJECTS: place::Subject = [place::SUBJECT_WORDS];
    table SEATS in PLACE: () = [place::SEAT_WORDS];
    table WORLD in PLACE: () = [place::WORLD_WORDS];
    table PLACE_HIRING: () = [place::HIRING_WORDS];
    table NO_PLACE: () = [place::NOT_WORDS];
    table PLACE_CLOCK: () = [place::CLOCK_WORDS];
    table NO_CITY: () = [place::NO_CITY_WORDS];
    /// Words for a level in a title or a field; `None` for phrases that only look like one.
    table TITLE_LEVELS in LEVEL: Option<Seniority> = [roles::LEVEL_WORDS];
    /// Words for employment types.
    table EMPLOYMENT in EMPLOYMENT: roles::Types = [roles::EMPLOYMENT_WORDS, terms::TERMS, more_terms::MORE_TERMS];
    /// Nouns of titles beside those of the outline.
    table ROLE_NOUNS in NOUN: () = [roles::MORE_NOUNS];
    /// Units of time behind a number.
    table TIME_UNITS: schedule::TimeUnit = [schedule_words::UNIT_WORDS];
    /// What says over which time hours are counted.
    table HOUR_RATES: schedule::Rate = [schedule_words::RATE_WORDS];
    /// Words before a number of hours that make it one of a week's work.
    table HOURS_CUES: schedule::HoursCue = [schedule_words::BEFORE_HOURS];
    /// Words beside hours that are not those of the work.
    table NOT_WORK_HOURS: () = [schedule_words::OTHER_HOURS];
    /// Words that open or make a statement of shifts, of the contract's length or of the first day.
    table SCHEDULE_CUES in SCHEDULE: schedule::ScheduleCue = [schedule_words::CUE_WORDS];
    /// Words of a first day.
    table START_WORDS: schedule::StartWord = [schedule_words::START_VALUES];
    /// Words that may stand between a contract and its length.
    table CONTRACT_FILLERS: () = [schedule_words::CONTRACT_FILL];
    /// Words behind a length of time that is no contract's.
    table NOT_CONTRACT: () = [schedule_words::OTHER_LENGTHS];
    /// Labels before a colon, by what the value says.
    table SCHEDULE_LABELS: schedule::ScheduleLabel = [schedule_words::LABELS];
    /// Words before a beginning that is not that of the work.
    table NOT_WORK_START: () = [schedule_words::OTHER_STARTS];
    /// Words beside a shift that is not asked for.
    table NO_SHIFT: () = [schedule_words::REFUSALS];
    /// Words beside a time of the day or week that make it one of work.
    table SHIFT_WORK: () = [schedule_words::WORKS];
    /// Words that tell in which country a posting stands, for the countries that share a zone's name.
    table COUNTRY_WORDS: &'static str = [time_zones::countries::WORDS];
    /// Names by their folded phrase.
    table ZONES in ZONE_NAME: time_zones::ZoneName = [time_zones::codes::CODES, time_zones::codes::CAPITALS, time_zones::codes::WEAK, time_zones::names::NAMES, time_zones::cities::CITIES, time_zones::local::LOCAL, time_zones::windows::WINDOWS, time_zones::cldr_a_h::CLDR_A_H, time_zones::cldr_h_z::CLDR_H_Z];
    /// Words for several zones at once.
    table ZONE_GROUPS in ZONE_NAME: List<Tz> = [time_zones::groups::GROUPS];
    /// The words around.
    table ZONE_CUES in ZONE_CUE: time_zones::Cue = [time_zones::cues::CUES, time_zones::cues::MEASURED, time_zones::cues::NUMBERS];
    /// The abbreviations alone.
    table ZONE_CODES in ZONE: time_zones::ZoneName = [time_zones::codes::CODES, time_zones::codes::CAPITALS, time_zones::codes::WEAK];
    /// Words without which, or an abbreviation, a line says nothing about time zones.
    table ZONE_TRIGGERS in ZONE: () = [time_zones::triggers::TRIGGERS];
    table WORK_CUES in WORKPLACE: workplace::WorkCue = [workplace::CUES];
    table REMOTE_THINGS: () = [workplace::REMOTE_THING_WORDS];
    table HYBRID_THINGS: () = [workplace::HYBRID_THING_WORDS];
    table ON_SITE_THINGS: () = [workplace::ON_SITE_THING_WORDS];
    table JOB_NOUNS: () = [workplace::JOB_NOUN_WORDS];
    table PERK_TIMES: () = [workplace::PERK_TIME_WORDS];
    table PLACE_OF_DAYS in DAYS: workplace::Side = [workplace::SIDE_WORDS];
    table DAY_COUNTS in DAYS: u8 = [workplace::COUNT_WORDS];
    table DAY_UNITS: workplace::Unit = [workplace::UNIT_WORDS];
    table DAY_BOUNDS in DAYS: workplace::Bound = [workplace::BOUND_WORDS];
    table WEEKDAYS in DAYS: () = [workplace::WEEKDAY_WORDS];
    table POSSIBLE: () = [workplace::POSSIBLE_WORDS];
    table REFUSED: () = [workplace::REFUSED_WORDS];
    table VISITS: () = [workplace::VISIT_WORDS];
    /// Numbers as words.
    table NUMBERS in YEARS: u8 = [years::NUMBER_WORDS];
    /// Units of time.
    table YEAR_UNITS in TIME_UNIT: years::Unit = [years::UNIT_WORDS];
    /// Words between the two ends of a range.
    table RANGE_JOINS: () = [years::JOIN_WORDS];
    /// Words that may stand between a number and its unit.
    table YEAR_FILLERS: () = [years::FILLER_WORDS];
    /// Words before a number that say which side it bounds.
    table YEAR_BOUNDS: years::Bound = [years::BOUND_WORDS];
    /// Words behind the unit that say which side the number bounds.
    table BOUNDS_AFTER: years::Bound = [years::BOUND_TAILS];
    /// Words for experience.
    table EXPERIENCE: () = [years::EXPERIENCE_WORDS];
    /// Words behind the unit that say what the candidate did in that time.
    table YEAR_WORK: () = [years::WORK_WORDS];
    /// Words before a length of time that say that it is no experience.
    table NOT_AFTER: years::Veto = [years::VETO_BEFORE];
    /// Words behind a length of time that say that it is no experience.
    table NOT_BEFORE: years::Veto = [years::VETO_BEHIND];
    /// Words that open a part of the years that were said before.
    table NESTED: () = [years::NESTING];
    /// Phrases for a number of years that is not said.
    table VAGUE in YEARS: () = [years::VAGUE_PHRASES];
    /// Names of skills and tools and the other ways to write them.
    names SKILLS in SKILL: skills::Surface = [skills::surfaces()];
    /// What people are rather than what they know: read in lists of skills only.
    names SOFT_SKILLS in SOFT_SKILL: skills::Surface = [skills::soft_surfaces()];
    /// Names of skills that count in their own capitals only.
    table SKILL_CASE: &'static str = [&skills::cases()];
    /// Names of skills that are ordinary words too.
    table SKILL_NEIGHBOUR: () = [&skills::neighbours()];
    /// Such names with the words before them that make them ordinary.
    table ORDINARY_BEFORE: () = [&skills::ordinary_before()];
    /// Such names with the words behind them that do so.
    table ORDINARY_BEHIND: () = [&skills::ordinary_behind()];
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
