//! What is of no language: signs, international abbreviations, levels of language, and names that languages whose
//! postings are not read give themselves.

use super::*;

#[rustfmt::skip]
pub(super) const COMMON: Language = Language {
    code: "",
    abbreviations: &[
        ("dr", Abbreviation::BeforeName),
        ("etc", Abbreviation::BeforeWord),
        ("max", Abbreviation::BeforeWord),
        ("min", Abbreviation::BeforeWord),
    ],
    legal_forms: &[
        "se",
    ],
    employment: &[
        ("100", (&[EmploymentType::FullTime], Where::Field)),
        ("40 h", (&[EmploymentType::FullTime], Where::Label)),
    ],
    degrees: &[
        ("bsc", (Bachelor, Sure)),
        ("mba", (Master, Sure)),
        ("msc", (Master, Sure)),
        ("ph d", (Doctorate, Sure)),
        ("phd", (Doctorate, Sure)),
    ],
    languages: &[
        ("catala", "ca"),
        ("cymraeg", "cy"),
        ("gaeilge", "ga"),
        ("kiswahili", "sw"),
    ],
    language_levels: &[
        ("a1", Level::Cefr("A1")),
        ("a2", Level::Cefr("A2")),
        ("b1", Level::Cefr("B1")),
        ("b2", Level::Cefr("B2")),
        ("c1", Level::Cefr("C1")),
        ("c2", Level::Cefr("C2")),
    ],
    no_city: &[
        "gmt",
        "utc",
    ],
    day_units: &[
        ("x", DayUnit::Day),
    ],
    day_bounds: &[
        ("max", DayBound::AtMost),
        ("min", DayBound::AtLeast),
    ],
    zone_cues: &[
        ("h", ZoneCue::Hours),
    ],
    currencies: &[
        ("euro", MoneyWord::currency("EUR")),
        ("kchf", MoneyWord::thousands("CHF")),
        ("keur", MoneyWord::thousands("EUR")),
        ("kgbp", MoneyWord::thousands("GBP")),
        ("kinr", MoneyWord::thousands("INR")),
        ("kpln", MoneyWord::thousands("PLN")),
        ("kusd", MoneyWord::thousands("USD")),
    ],
    scales: &[
        ("b", MoneyWord::Scale(BILLION)),
        ("k", MoneyWord::Scale(THOUSAND)),
        ("m", MoneyWord::Scale(MILLION)),
        ("mm", MoneyWord::Scale(MILLION)),
    ],
    pay_periods: &[
        ("h", MoneyWord::Unit(PayPeriod::Hour)),
    ],
    time_units: &[
        ("h", TimeUnit::Hour),
    ],
    date_words: &[
        ("h", DateWord::Unit(0)),
        ("min", DateWord::Unit(0)),
    ],
    benefits: &[
        ("teambuilding", BenefitKind::Social),
    ],
    contact_cues: &[
        ("att", ContactCue::Ask),
        ("http", ContactCue::Scheme),
        ("https", ContactCue::Scheme),
        ("mailto", ContactCue::Scheme),
        ("tel", ContactCue::Phone),
        ("whats app", ContactCue::Phone),
        ("whatsapp", ContactCue::Phone),
        ("www", ContactCue::Scheme),
    ],
    honorifics: &[
        "dr",
        "prof",
    ],
    name_particles: &[
        "al",
        "bin",
    ],
    not_names: &[
        "info",
        "se",
    ],
    identifiers: &[
        "iban",
        "id",
        "ref",
    ],
    ..Language::NONE
};
