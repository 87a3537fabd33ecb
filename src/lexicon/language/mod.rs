//! The words of languages: one file a language.
//!
//! # How to add a language
//!
//! 1. One file: `xx.rs` with `pub(super) const XX: Language = Language { code: "xx", headings: &[..], ..Language::NONE };`,
//!    where `xx` is the ISO 639-1 code. Any field may be left out; what each holds stands at [`Language`]. A language that
//!    is to be told from others needs `function_words`.
//! 2. One line: `xx XX,` in the list of `languages!` below. Where two languages give a phrase different values, the one
//!    that stands first in the list wins.
//! 3. `cargo run --example tables --features train` lays the tables out. A language that fills the fields that the first
//!    eleven fill is one of `FULL` in the tests below, which then watch over it.
//!
//! # How to add a heading or any other word
//!
//! 1. One row, `("aufgaben", Responsibilities),` or `"aufgaben",`, in the field and at its place by the alphabet. The
//!    phrase is written in folded form: lower case, no accents, one space for whatever stands between words. A word that
//!    two languages write stands in both files.
//! 2. `cargo run --example tables --features train`.
//!
//! # How to add a kind of word
//!
//! A field in `fields!` below, its rows in the languages (English must have it), and a line in `../tables.rs` that says
//! what its rows mean and which group of tables they wake.
//!
//! Names that are of no language, such as those of skills and cities, stand in `../names`.

#[cfg(any(test, feature = "train"))]
use crate::{
    lexicon::{
        connectives::Connective,
        contact::ContactCue,
        dates::{DateCue, DateWord},
        degrees::{Degreeing, Sureness::*},
        fields::FieldRole,
        languages::{AsLanguage, Level},
        layout::Row,
        mobility::{MoveWord, Turn},
        money::{BILLION, CRORE, LAKH, MILLION, Mark, MoneyWord, THOUSAND},
        need::{Cue as NeedCue, Whom},
        place::{PlaceCue, PlaceWord, Subject},
        roles::{TypesSource, Where},
        schedule::{HoursCue, Rate as HourRate, ScheduleCue, ScheduleLabel, StartWord, TimeUnit},
        time_zones::Cue as ZoneCue,
        workplace::{Bound as DayBound, Side, Unit as DayUnit, WorkCue},
        years::{Bound as YearBound, Unit as YearUnit, Veto},
    },
    posting::{
        BenefitKind,
        EducationLevel::*,
        EmploymentType, HoursPeriod, PayPeriod,
        SectionKind::{self, *},
        Seniority, Shift, WorkModel,
    },
    token::Abbreviation,
};

#[cfg(any(test, feature = "train"))]
mod common;

/// Lists the languages: the code, which is the file's name too, and the constant in it.
macro_rules! languages {
    ($($code:ident $language:ident,)+) => {
        $(
            #[cfg(any(test, feature = "train"))]
            mod $code;
        )+

        /// ISO 639-1 codes of the languages.
        pub(crate) const CODES: [&str; [$(stringify!($code)),+].len()] = [$(stringify!($code)),+];

        /// The languages in the order of the codes.
        #[cfg(any(test, feature = "train"))]
        pub(super) const LANGUAGES: [&Language; CODES.len()] = [$(&$code::$language),+];
    };
}

languages! {
    en EN,
    de DE,
    fr FR,
    es ES,
    pt PT,
    nl NL,
    sv SV,
    da DA,
    no NO,
    it IT,
    pl PL,
    ru RU,
    uk UK,
    cs CS,
    sk SK,
    hu HU,
    ro RO,
    hr HR,
    sr SR,
    sl SL,
    bg BG,
    lt LT,
    lv LV,
    et ET,
    fi FI,
    is IS,
    tr TR,
    el EL,
    he HE,
    ar AR,
    th TH,
    vi VI,
    id ID,
    zh ZH,
    ja JA,
    ko KO,
}

/// Declares the fields of a language.
#[cfg(any(test, feature = "train"))]
macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident: [$row:ty],)+) => {
        /// The words of one language, a field for each table, sorted by phrase.
        pub(super) struct Language {
            /// ISO 639-1 code.
            pub(super) code: &'static str,
            $(
                $(#[$doc])*
                pub(super) $name: &'static [$row],
            )+
        }

        impl Language {
            /// A language of which no word is known.
            pub(super) const NONE: Self = Self { code: "", $($name: &[],)+ };

            /// The phrases of each field by its name.
            #[cfg(test)]
            fn fields(&self) -> Vec<(&'static str, Vec<&'static str>)> {
                use crate::lexicon::layout::Entry;
                vec![$((stringify!($name), self.$name.iter().map(Entry::phrase).collect())),+]
            }
        }
    };
}

#[cfg(any(test, feature = "train"))]
fields! {
    // The shape of a posting.
    /// Whole headings with the section that they open.
    headings: [Row<SectionKind>],
    /// Words of headings with the kind that they point to and how strongly, of 9.
    heading_words: [Row<(SectionKind, u8)>],
    /// Articles, which a heading may open with or not.
    heading_articles: [&'static str],
    /// Words with which a heading goes on behind a known phrase: `Requirements for`.
    heading_going_on: [&'static str],
    /// What opens a heading about the firm or the role: `About Acme`.
    heading_about: [&'static str],
    /// What opens a heading that asks why to come.
    heading_why: [&'static str],
    /// What opens a heading about life at the firm: `Life at Acme`.
    heading_living: [&'static str],
    /// What stands before the name of the firm there.
    heading_at: [&'static str],
    /// Words that show that it is the role which a heading is about.
    heading_role: [&'static str],
    /// Words behind `why` that ask why to come.
    heading_joining: [&'static str],
    /// Words that stand before a known phrase and leave its meaning as it is: `Key responsibilities`.
    heading_qualifying: [&'static str],
    /// Labels before a colon, with what the value behind it is.
    fields: [Row<FieldRole>],
    /// Openings of lines with the kind that they point to and how strongly, of 9.
    cue_openings: [Row<(SectionKind, u8)>],
    /// Phrases anywhere in a line with the kind that they point to and how strongly, of 9.
    cue_phrases: [Row<(SectionKind, u8)>],
    /// Verbs that open a duty, in each form that does.
    duty_verbs: [&'static str],
    /// Whole lines of page noise: buttons, navigation, adverts.
    chrome_lines: [&'static str],
    /// Openings of lines of page noise with more text behind.
    chrome_openings: [&'static str],
    /// Openings of lines that call for applicants and are no titles.
    calls: [&'static str],

    // The language itself.
    /// Short words that tell the language: one word each, common, and of few other languages.
    function_words: [&'static str],
    /// Short forms that are written with a full stop, which ends no sentence.
    abbreviations: [Row<Abbreviation>],
    /// Words that join the entries of lists.
    connectives: [Row<Connective>],
    /// Numbers as words.
    numbers: [Row<u8>],

    // Titles and firms.
    /// Nouns that titles of jobs are made of, one of which nearly every title holds.
    title_nouns: [&'static str],
    /// More nouns of titles, which may be something else at the head of a line.
    role_nouns: [&'static str],
    /// Words for a level in a title or a field; `None` for phrases that only look like one.
    title_levels: [Row<Option<Seniority>>],
    /// Phrases before the title that is wanted, with how surely it is the posting's own, of 5.
    title_openings: [Row<u8>],
    /// Words before which a title in a sentence ends.
    title_ends: [&'static str],
    /// Words behind a title that is the subject of its sentence.
    title_verbs: [&'static str],
    /// Phrases before the employer's name, with how surely it is the employer's, of 5.
    company_openings: [Row<u8>],
    /// Phrases behind the employer's name, with how surely it is the employer's, of 6; 0 for those that only look so.
    company_tails: [Row<u8>],
    /// Legal forms of companies.
    legal_forms: [&'static str],
    /// Articles, and what stands like one, before the employer's name.
    name_articles: [&'static str],
    /// Words behind the employer's name that speak to the reader.
    name_addresses: [&'static str],
    /// Words that are no part of a company's name, capital or not.
    no_names: [&'static str],
    /// Terms of employment; no type for phrases that only look like one.
    employment: [Row<TypesSource>],

    // What is asked, and of whom.
    /// Phrases of need.
    need: [Row<NeedCue>],
    /// Phrases that tell of whom a sentence speaks.
    whom: [Row<Whom>],

    // Skills.
    /// Words right before a name that show it to be a skill.
    before_skill: [&'static str],
    /// Words right behind a name that show it to be a skill.
    behind_skill: [&'static str],
    /// Small words between such a word and the name.
    skill_particles: [&'static str],
    /// Units of time and things counted, which make the number before them no version.
    durations: [&'static str],
    /// Subjects and industries that demands name without asking for them as skills.
    subjects: [&'static str],
    /// Words that ask for what stands behind them.
    asked: [&'static str],

    // Years of experience.
    /// Units of time.
    year_units: [Row<YearUnit>],
    /// Words before a number that say which side it bounds.
    year_bounds: [Row<YearBound>],
    /// Words behind the unit that say which side the number bounds.
    bounds_after: [Row<YearBound>],
    /// Words between the two ends of a range.
    range_joins: [&'static str],
    /// Words that may stand between a number and its unit.
    year_fillers: [&'static str],
    /// Words for experience.
    experience: [&'static str],
    /// Words behind the unit that say what the candidate did in that time.
    year_work: [&'static str],
    /// Words before a length of time that say that it is no experience.
    not_after: [Row<Veto>],
    /// Words behind a length of time that say that it is no experience.
    not_before: [Row<Veto>],
    /// Words that open a part of the years that were said before.
    nested: [&'static str],
    /// Phrases for a number of years that is not said.
    vague: [&'static str],

    // Education.
    /// Degrees and schools.
    degrees: [Row<Degreeing>],
    /// Words that show that a doubtful phrase beside them is a degree.
    degree_neighbours: [&'static str],
    /// Words that follow a phrase for a degree where it is none.
    no_degree_before: [&'static str],
    /// Words that stand before a phrase for a degree where it is none.
    no_degree_after: [&'static str],
    /// Phrases by which something else will do as well.
    equivalents: [&'static str],
    /// Words between a degree and its field of study.
    field_joins: [&'static str],
    /// Words that end a list of fields of study.
    field_ends: [&'static str],
    /// Words that name no field by themselves: "or a related field".
    field_rests: [&'static str],

    // Human languages.
    /// Names of human languages with their ISO 639-1 codes.
    languages: [Row<&'static str>],
    /// Words that hold a language's name and say that it is spoken: `Englischkenntnisse`.
    spoken_languages: [Row<&'static str>],
    /// How well a language is spoken.
    language_levels: [Row<Level>],
    /// Words before or behind a language's name that show what is meant by it.
    as_language: [Row<AsLanguage>],

    // Places.
    /// Words before a place that say what it is to the job.
    place_cues: [Row<PlaceCue>],
    /// Words that stand among the names of places.
    place_words: [Row<PlaceWord>],
    /// Words that say of whom a sentence with a place speaks.
    place_subjects: [Row<Subject>],
    /// What stands behind a place that is the job's: "our Warsaw office".
    seats: [&'static str],
    /// The whole world, where a sentence about hiring names it.
    world: [&'static str],
    /// Words of sentences about hiring.
    place_hiring: [&'static str],
    /// Words that turn what follows into its opposite.
    no_place: [&'static str],
    /// What makes a place a clock: "US time zones", "London time".
    place_clock: [&'static str],
    /// Words of location lines that are never the name of a town.
    no_city: [&'static str],

    // Where the work is done.
    /// Phrases for remote, hybrid and on-site work.
    work_cues: [Row<WorkCue>],
    /// What is remote without the job being so: "remote servers".
    remote_things: [&'static str],
    /// What is hybrid without the job being so.
    hybrid_things: [&'static str],
    /// What is on the site without the job being so.
    on_site_things: [&'static str],
    /// What the job is called where such a phrase is said of it.
    job_nouns: [&'static str],
    /// Times that make working elsewhere a perk: "for up to four weeks".
    perk_times: [&'static str],
    /// Where days are spent: the office, or home.
    place_of_days: [Row<Side>],
    /// How many days.
    day_counts: [Row<u8>],
    /// What is counted, or over which time.
    day_units: [Row<DayUnit>],
    /// Words before a count of days that say which side it bounds.
    day_bounds: [Row<DayBound>],
    /// Days of the week.
    weekdays: [&'static str],
    /// Words that make work elsewhere a possibility.
    possible: [&'static str],
    /// Words that refuse it.
    refused: [&'static str],
    /// What one comes to an office for without working there.
    visits: [&'static str],

    // Visas, relocation and travel.
    /// What a sentence about moving speaks of.
    move_words: [Row<MoveWord>],
    /// How such a sentence turns.
    move_turns: [Row<Turn>],

    // Time zones.
    /// Words around the names of zones.
    zone_cues: [Row<ZoneCue>],
    /// Words without which, or an abbreviation, a line says nothing about time zones.
    zone_triggers: [&'static str],

    // Money.
    /// Currencies, beside those of `names/currencies.tsv`.
    currencies: [Row<MoneyWord>],
    /// Multipliers behind a figure.
    scales: [Row<MoneyWord>],
    /// Units of time that pay is for behind a word such as "per"; and adverbs and adjectives, which need none.
    pay_periods: [Row<MoneyWord>],
    /// Words within amounts and between the two ends of a range.
    amount_words: [Row<MoneyWord>],
    /// Words that say that an amount is pay, and of what kind.
    pay_words: [Row<MoneyWord>],
    /// Words that say that an amount is something else.
    other_money: [Row<MoneyWord>],
    /// Words that say which of several ranges one is.
    pay_levels: [Row<MoneyWord>],

    // Hours, shifts, contracts and first days.
    /// Units of time behind a number.
    time_units: [Row<TimeUnit>],
    /// What says over which time hours are counted.
    hour_rates: [Row<HourRate>],
    /// Words before a number of hours that make it one of a week's work.
    hours_cues: [Row<HoursCue>],
    /// Words beside hours that are not those of the work.
    not_work_hours: [&'static str],
    /// Words that open or make a statement of shifts, of the contract's length or of the first day.
    schedule_cues: [Row<ScheduleCue>],
    /// Words of a first day.
    start_words: [Row<StartWord>],
    /// Words that may stand between a contract and its length.
    contract_fillers: [&'static str],
    /// Words behind a length of time that is no contract's.
    not_contract: [&'static str],
    /// Labels before a colon, by what the value says.
    schedule_labels: [Row<ScheduleLabel>],
    /// Words before a beginning that is not that of the work.
    not_work_start: [&'static str],
    /// Words beside a shift that is not asked for.
    no_shift: [&'static str],
    /// Words beside a time of the day or week that make it one of work.
    shift_work: [&'static str],

    // Dates of the posting.
    /// Words of dates: months, and "days ago".
    date_words: [Row<DateWord>],
    /// Words before dates.
    date_cues: [Row<DateCue>],

    // Benefits.
    /// Benefits.
    benefits: [Row<BenefitKind>],

    // Contacts.
    /// Words before a name, a number or an address.
    contact_cues: [Row<ContactCue>],
    /// What stands before a person's name.
    honorifics: [&'static str],
    /// Small words within names.
    name_particles: [&'static str],
    /// Words that are no person's name.
    not_names: [&'static str],
    /// Words before numbers that are no telephone's.
    identifiers: [&'static str],
}

/// One field of what is of no language and of each language, in the order in which they win.
#[cfg(any(test, feature = "train"))]
pub(super) fn each<'r, R: 'r>(field: impl Fn(&Language) -> &'r [R]) -> impl Iterator<Item = &'r [R]> {
    std::iter::once(&common::COMMON).chain(LANGUAGES).map(field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::fold::folded;
    use std::collections::HashSet;

    /// Languages whose postings are read in full.
    const FULL: [&str; 11] = ["en", "de", "fr", "es", "pt", "nl", "sv", "da", "no", "it", "pl"];

    /// Fields that such languages leave empty, and why; what is filled must go from here.
    const EMPTY: &[(&str, &[&str], &str)] = &[
        (
            "de fr es pt nl sv da no it pl",
            &[
                "heading_articles",
                "heading_going_on",
                "heading_about",
                "heading_why",
                "heading_living",
                "heading_at",
                "heading_role",
                "heading_joining",
                "heading_qualifying",
            ],
            "headings of other languages are known whole, or by their words",
        ),
        (
            "de fr es pt nl sv da no it pl",
            &["duty_verbs"],
            "a duty opens with a bare verb in English; elsewhere mostly with a noun, or with the person's verb",
        ),
        (
            "de fr es pt nl sv da no it pl",
            &["chrome_lines", "chrome_openings"],
            "such lines are among the headings, as chrome",
        ),
        (
            "de fr es pt nl sv da no it pl",
            &["name_addresses", "subjects", "field_rests", "on_site_things", "visits"],
            "not collected",
        ),
        (
            "fr es pt nl sv da no it pl",
            &["no_degree_before", "no_degree_after", "place_clock", "remote_things"],
            "not collected",
        ),
        ("es nl sv da no it", &["pay_levels"], "not collected"),
        ("nl sv da no it pl", &["place_hiring", "hybrid_things"], "not collected"),
        ("pt sv da no it pl", &["title_verbs"], "not collected"),
        ("fr es pt it pl", &["seats"], "the word stands before the place, as one of its cues"),
        ("nl sv da no pl", &["name_articles", "no_city"], "not collected"),
        ("da no it pl", &["world", "job_nouns", "perk_times", "possible"], "not collected"),
        ("sv da no pl", &["degree_neighbours"], "not collected"),
        ("pt it pl", &["weekdays"], "not collected"),
        ("sv da pl", &["fields"], "not collected"),
        ("no pl", &["refused"], "not collected"),
        ("pt pl", &["spoken_languages"], "the language and what is said of it are two words"),
        ("da pl", &["bounds_after"], "not collected"),
        ("it pl", &["title_ends"], "not collected"),
        ("nl", &["currencies"], "the euro is of no language"),
        ("it", &["place_subjects"], "not collected"),
        ("da", &["year_fillers"], "not collected"),
        (
            "pl",
            &["abbreviations", "behind_skill", "no_place", "day_counts", "day_bounds", "move_words", "name_particles"],
            "not collected",
        ),
    ];

    #[test]
    fn rows_are_sorted_and_folded() {
        let mut failures = Vec::new();
        for language in std::iter::once(&common::COMMON).chain(LANGUAGES) {
            for (field, phrases) in language.fields() {
                for phrase in &phrases {
                    if folded(phrase) != *phrase {
                        failures.push(format!("{}.{field}: {phrase:?} is not folded", language.code));
                    }
                }
                for pair in phrases.windows(2) {
                    if pair[0] >= pair[1] {
                        failures.push(format!("{}.{field}: {:?} stands behind {:?}", language.code, pair[1], pair[0]));
                    }
                }
            }
        }
        assert!(failures.is_empty(), "{failures:#?}");
    }

    /// Several fields fill one table of money, in which a phrase of a language has one value.
    #[test]
    fn a_word_of_money_stands_in_one_field() {
        let of_money =
            ["currencies", "scales", "pay_periods", "amount_words", "pay_words", "other_money", "pay_levels"];
        for language in LANGUAGES {
            let fields = language.fields().into_iter().filter(|(field, _)| of_money.contains(field));
            let mut seen = HashSet::new();
            for (field, phrases) in fields {
                for phrase in phrases {
                    assert!(seen.insert(phrase), "{}: {phrase:?} in {field} and elsewhere", language.code);
                }
            }
            assert!(!FULL.contains(&language.code) || !seen.is_empty());
        }
    }

    #[test]
    fn languages_fill_their_fields() {
        let mut failures = Vec::new();
        for language in LANGUAGES.into_iter().filter(|language| FULL.contains(&language.code)) {
            for (field, phrases) in language.fields() {
                let mut excused = EMPTY.iter().filter(|(languages, fields, _)| {
                    languages.split(' ').any(|code| code == language.code) && fields.contains(&field)
                });
                match (phrases.is_empty(), excused.next()) {
                    (true, None) => failures.push(format!("{}.{field} is empty", language.code)),
                    (false, Some((.., why))) => failures.push(format!("{}.{field} is filled: {why:?}", language.code)),
                    _ => {}
                }
                assert_eq!(excused.next(), None, "{field} of {} is excused twice", language.code);
            }
        }
        assert!(failures.is_empty(), "{failures:#?}");
    }

    #[test]
    fn english_headings_are_many() {
        assert!(en::EN.headings.len() >= 400);
        for kind in SectionKind::ALL {
            assert!(en::EN.headings.iter().any(|row| row.1 == kind), "no heading for {kind:?}");
        }
    }
}
