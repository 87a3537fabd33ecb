//! Money: currencies, periods of pay, and the words that tell pay from other money.

pub(crate) use super::tables::MONEY;
use crate::lexicon::value::values;

use crate::posting::PayPeriod;

pub(crate) const THOUSAND: i64 = 1_000;
pub(crate) const LAKH: i64 = 100_000;
pub(crate) const MILLION: i64 = 1_000_000;
pub(crate) const CRORE: i64 = 10_000_000;
#[cfg(any(test, feature = "train"))]
pub(crate) const BILLION: i64 = 1_000_000_000;

/// What a currency is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// One currency only, by its ISO 4217 code.
    Code(&'static str),
    /// `$` alone.
    Dollar,
    /// `kr`.
    Kr,
    /// `¥`: of Japan or of China.
    Yen,
    /// The word for several countries' money.
    Peso,
}

values!(Mark { Code(&'static str), Dollar, Kr, Yen, Peso });

impl Mark {
    /// The currencies that the mark may stand for, the likeliest first.
    pub(crate) const fn candidates(self) -> &'static [&'static str] {
        match self {
            Self::Code(_) => &[],
            Self::Dollar => &[
                "USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "CLP", "COP", "ARS", "UYU", "JMD", "TTD", "BBD",
            ],
            Self::Kr => &["SEK", "NOK", "DKK", "ISK"],
            Self::Yen => &["JPY", "CNY"],
            Self::Peso => &["MXN", "PHP", "ARS", "CLP", "COP", "UYU"],
        }
    }
}

/// What a word says about the amount beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cue {
    /// It is pay.
    Pay,
    /// It is the base part of the pay.
    Base,
    /// It is everything that is earned at target.
    Ote,
    Bonus,
    Equity,
    /// It may well be pay: "range", "rate", "earn".
    Range,
    /// It is other money.
    NotPay,
}

values!(Cue { Pay, Base, Ote, Bonus, Equity, Range, NotPay });

/// What a word or phrase is to the grammar of amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MoneyWord {
    Currency(Mark),
    /// A currency of which thousands are counted: `TEUR`.
    Thousands(Mark),
    Scale(i64),
    /// A multiplier that says the year too: `LPA`.
    Yearly(i64),
    /// A noun of time; a period behind `per` only.
    Unit(PayPeriod),
    /// An adverb or adjective of time; a period by itself.
    Rate(PayPeriod),
    Per,
    /// `an`: English `per`, or the French year.
    An,
    /// `a`, `à`: English `per`, or `to` in Romance languages.
    A,
    To,
    From,
    UpTo,
    Between,
    And,
    Or,
    /// "plus": what follows comes on top.
    Plus,
    /// "increases to": the greater amount follows, though words stand between.
    Rise,
    /// "or more", behind an amount.
    More,
    /// Words that may stand inside an amount without meaning.
    Filler,
    Gross,
    Net,
    Cue(Cue),
    /// A word for pay that says its period: "hourly rate".
    PayFor(PayPeriod),
    /// A word for the least pay: "starting salary".
    Floor,
    /// A word that says which of several ranges one is.
    Level,
}

values!(MoneyWord { Currency(Mark), Thousands(Mark), Scale(i64), Yearly(i64), Unit(PayPeriod), Rate(PayPeriod), Per, An, A, To, From, UpTo, Between, And, Or, Plus, Rise, More, Filler, Gross, Net, Cue(Cue), PayFor(PayPeriod), Floor, Level });

#[cfg(any(test, feature = "train"))]
impl MoneyWord {
    /// The amount beside it is pay.
    pub(super) const PAY: Self = Self::Cue(Cue::Pay);
    /// It is the base part of the pay.
    pub(super) const BASE: Self = Self::Cue(Cue::Base);
    /// It is everything that is earned at target.
    pub(super) const ON_TARGET: Self = Self::Cue(Cue::Ote);
    /// It is a bonus.
    pub(super) const BONUS: Self = Self::Cue(Cue::Bonus);
    /// It is a part of the company.
    pub(super) const EQUITY: Self = Self::Cue(Cue::Equity);
    /// It may well be pay.
    pub(super) const PAY_RANGE: Self = Self::Cue(Cue::Range);
    /// It is other money.
    pub(super) const NOT_PAY: Self = Self::Cue(Cue::NotPay);

    /// A currency by its ISO 4217 code.
    pub(super) const fn currency(code: &'static str) -> Self {
        Self::Currency(Mark::Code(code))
    }

    /// A currency of which thousands are counted.
    pub(super) const fn thousands(code: &'static str) -> Self {
        Self::Thousands(Mark::Code(code))
    }
}

impl MoneyWord {
    /// What the word says about an amount beside it.
    pub(crate) const fn cue(self) -> Option<Cue> {
        match self {
            Self::Cue(cue) => Some(cue),
            Self::PayFor(_) | Self::Floor => Some(Cue::Pay),
            _ => None,
        }
    }

    /// The period that the word says without `per`.
    pub(crate) const fn period(self) -> Option<PayPeriod> {
        match self {
            Self::Rate(period) | Self::PayFor(period) => Some(period),
            _ => None,
        }
    }
}

/// Signs of currencies.
pub(crate) const fn sign(c: char) -> Option<Mark> {
    Some(match c {
        '$' | '＄' => Mark::Dollar,
        '€' => Mark::Code("EUR"),
        '£' => Mark::Code("GBP"),
        '¥' | '￥' => Mark::Yen,
        '₹' | '₨' => Mark::Code("INR"),
        '₽' => Mark::Code("RUB"),
        '₴' => Mark::Code("UAH"),
        '₺' => Mark::Code("TRY"),
        '₩' => Mark::Code("KRW"),
        '₪' => Mark::Code("ILS"),
        '฿' => Mark::Code("THB"),
        '₫' => Mark::Code("VND"),
        '₱' => Mark::Code("PHP"),
        '₦' => Mark::Code("NGN"),
        '₾' => Mark::Code("GEL"),
        '₸' => Mark::Code("KZT"),
        _ => return None,
    })
}

/// Letters before `$`, in lower case.
#[rustfmt::skip]
pub(crate) const DOLLARS: &[(&str, &str)] = &[
    ("a", "AUD"), ("ar", "ARS"), ("au", "AUD"), ("c", "CAD"), ("ca", "CAD"), ("cad", "CAD"), ("cdn", "CAD"),
    ("clp", "CLP"), ("aud", "AUD"), ("hk", "HKD"), ("mx", "MXN"), ("nt", "TWD"), ("nz", "NZD"), ("nzd", "NZD"),
    ("r", "BRL"), ("s", "SGD"), ("sg", "SGD"), ("sgd", "SGD"), ("u", "USD"), ("us", "USD"), ("usd", "USD"),
];

/// Currency codes and short names that people write in lower case too; others count in capitals only, because they
/// are words of other trades.
#[rustfmt::skip]
pub(crate) const LOWER_CASE_CODES: &[&str] = &[
    "aud", "brl", "cad", "chf", "czk", "dkk", "eur", "gbp", "inr", "kc", "kr", "kč", "lei", "nok", "nzd", "pln", "rs", "sek",
    "sfr", "sgd", "usd", "zl", "zł",
];

/// Entities of HTML that are left in text now and then.
#[rustfmt::skip]
pub(crate) const ENTITIES: &[(&str, char)] = &[
    ("&#036;", '$'), ("&#36;", '$'), ("&#x24;", '$'), ("&dollar;", '$'), ("&#163;", '£'), ("&pound;", '£'), ("&#8364;", '€'),
    ("&euro;", '€'), ("&#165;", '¥'), ("&yen;", '¥'), ("&ndash;", '–'), ("&#8211;", '–'), ("&mdash;", '—'),
    ("&#8212;", '—'), ("&#43;", '+'), ("&nbsp;", ' '), ("&#160;", ' '),
];

/// Words before a full stop that end no sentence.
pub(crate) const ABBREVIATIONS: &[&str] =
    &["approx", "ca", "circa", "incl", "inkl", "max", "min", "mind", "no", "rs", "u", "us", "vs", "zzgl"];

/// The currency of a country, where a sign or nothing at all leaves it open.
pub(crate) fn currency_of(country: &str) -> Option<&'static str> {
    let at = COUNTRIES.binary_search_by(|row| row.0.cmp(country)).ok()?;
    Some(COUNTRIES[at].1)
}

#[rustfmt::skip]
const COUNTRIES: &[(&str, &str)] = &[
    ("AE", "AED"), ("AR", "ARS"), ("AT", "EUR"), ("AU", "AUD"), ("BB", "BBD"), ("BE", "EUR"), ("BG", "BGN"), ("BR", "BRL"),
    ("CA", "CAD"), ("CH", "CHF"), ("CL", "CLP"), ("CN", "CNY"), ("CO", "COP"), ("CY", "EUR"), ("CZ", "CZK"),
    ("DE", "EUR"), ("DK", "DKK"), ("EE", "EUR"), ("ES", "EUR"), ("FI", "EUR"), ("FR", "EUR"), ("GB", "GBP"),
    ("GR", "EUR"), ("HK", "HKD"), ("HR", "EUR"), ("HU", "HUF"), ("IE", "EUR"), ("IL", "ILS"), ("IN", "INR"),
    ("IS", "ISK"), ("IT", "EUR"), ("JM", "JMD"), ("JP", "JPY"), ("KR", "KRW"), ("LI", "CHF"), ("LT", "EUR"),
    ("LU", "EUR"), ("LV", "EUR"), ("MT", "EUR"), ("MX", "MXN"), ("MY", "MYR"), ("NL", "EUR"), ("NO", "NOK"),
    ("NZ", "NZD"), ("PH", "PHP"), ("PL", "PLN"), ("PR", "USD"), ("PT", "EUR"), ("RO", "RON"), ("SE", "SEK"),
    ("SG", "SGD"), ("SI", "EUR"), ("SK", "EUR"), ("TH", "THB"), ("TR", "TRY"), ("TT", "TTD"), ("TW", "TWD"),
    ("UA", "UAH"), ("US", "USD"), ("UY", "UYU"), ("VN", "VND"), ("ZA", "ZAR"),
];

/// The currency of a language that is spoken where one currency is used, for pay without any.
pub(crate) fn currency_of_language(language: &str) -> Option<&'static str> {
    Some(match language {
        "de" | "fr" | "it" | "nl" => "EUR",
        "pl" => "PLN",
        "sv" => "SEK",
        "da" => "DKK",
        "no" | "nb" | "nn" => "NOK",
        _ => return None,
    })
}

/// By currency: what the size of an amount of pay says about its period, as readers know it.
pub(crate) struct Sizes {
    /// Codes of the currencies that this holds for.
    currencies: &'static [&'static str],
    /// Up to this, an hour's pay; 0 where no size says so.
    hour: i64,
    /// From and below these, a month's.
    month: (i64, i64),
    /// From this on, a year's.
    year: i64,
}

/// A reader in the currency's country takes these for granted; between them the period stays open.
const SIZES: &[Sizes] = &[
    Sizes { currencies: &["USD", "CAD", "AUD", "NZD", "GBP"], hour: 150, month: (0, 0), year: 15_000 },
    Sizes { currencies: &["EUR", "CHF"], hour: 60, month: (1_000, 10_000), year: 15_000 },
    Sizes { currencies: &["SGD"], hour: 40, month: (1_500, 15_000), year: 30_000 },
    Sizes { currencies: &["BRL"], hour: 0, month: (900, 50_000), year: 100_000 },
    Sizes { currencies: &["PLN"], hour: 250, month: (3_000, 50_000), year: 80_000 },
    Sizes { currencies: &["RON"], hour: 0, month: (2_000, 40_000), year: 80_000 },
    Sizes { currencies: &["CZK"], hour: 0, month: (15_000, 200_000), year: 400_000 },
    Sizes { currencies: &["HUF"], hour: 0, month: (200_000, 3_000_000), year: 5_000_000 },
    Sizes { currencies: &["SEK", "NOK", "DKK"], hour: 400, month: (15_000, 120_000), year: 200_000 },
    Sizes { currencies: &["INR"], hour: 0, month: (8_000, 100_000), year: 200_000 },
    Sizes { currencies: &["JPY"], hour: 3_000, month: (150_000, 1_000_000), year: 2_000_000 },
    Sizes { currencies: &["ILS"], hour: 0, month: (5_000, 70_000), year: 0 },
    Sizes { currencies: &["MXN"], hour: 0, month: (8_000, 150_000), year: 0 },
];

/// The period that the size of an amount makes plain.
pub(crate) fn period_of(currency: &str, amount: i64) -> Option<PayPeriod> {
    let sizes = SIZES.iter().find(|sizes| sizes.currencies.contains(&currency))?;
    match amount {
        _ if amount <= sizes.hour => Some(PayPeriod::Hour),
        _ if (sizes.month.0..sizes.month.1).contains(&amount) => Some(PayPeriod::Month),
        _ if sizes.year > 0 && amount >= sizes.year => Some(PayPeriod::Year),
        _ => None,
    }
}

/// Currencies of which a month's pay runs into millions.
pub(crate) const SMALL_UNITS: &[&str] = &["CLP", "COP", "HUF", "IDR", "JPY", "KRW", "NGN", "VND"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_are_sorted() {
        assert!(COUNTRIES.is_sorted_by(|one, other| one.0 < other.0));
    }
}
