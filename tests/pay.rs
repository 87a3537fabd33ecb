//! Pay as people write it, through the public face.

use jobpost::{Amount, Assumption, Code, Pay, PayComponent, PayPeriod, Span, WorkYear, parse};
use proptest::prelude::*;

fn pay(text: &str) -> Vec<(Pay, Span)> {
    parse(text).into_postings().into_iter().flat_map(|posting| posting.pay).map(|pay| (pay.value, pay.span)).collect()
}

/// `40000..50000 EUR year`, one a statement; `*` for an end that is open, `?` for what is not known.
fn shown(pay: &Pay) -> String {
    let end = |amount: Option<Amount>| amount.map_or_else(|| "*".to_owned(), |amount| amount.to_string());
    let period = match pay.period {
        Some(PayPeriod::Hour) => "hour",
        Some(PayPeriod::Day) => "day",
        Some(PayPeriod::Week) => "week",
        Some(PayPeriod::Month) => "month",
        Some(PayPeriod::Year) => "year",
        _ => "?",
    };
    let component = match pay.component {
        PayComponent::Base => "",
        PayComponent::Ote => " ote",
        PayComponent::Bonus => " bonus",
        PayComponent::Equity => " equity",
        _ => " other",
    };
    let gross = match pay.gross {
        Some(true) => " gross",
        Some(false) => " net",
        None => "",
    };
    let amounts = if pay.min == pay.max { end(pay.min) } else { format!("{}..{}", end(pay.min), end(pay.max)) };
    format!("{amounts} {} {period}{component}{gross}", pay.currency.as_deref().unwrap_or("?"))
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let found = pay(text);
    let shown: Vec<String> = found.iter().map(|(pay, _)| shown(pay)).collect();
    assert_eq!(shown, expected, "{text:?}");
    for (_, span) in found {
        assert!(span.of(text).is_some_and(|words| words.contains(|c: char| c.is_ascii_digit())), "{text:?}");
    }
}

#[test]
fn one_grammar_for_many_countries() {
    check("Salary: $134,000—$171,000", &["134000..171000 USD year"]);
    check("Salary: $95K-$125K", &["95000..125000 USD year"]);
    check("Salary: $115-135k", &["115000..135000 USD year"]);
    check("Gehalt: EUR 52.000 – 67.000", &["52000..67000 EUR year"]);
    check("Salary: €3.150,50 per month", &["3150.5 EUR month"]);
    check("Salary: £34k", &["34000 GBP year"]);
    check("Salary: CHF 98'500", &["98500 CHF year"]);
    check("Lön: 38\u{a0}500 SEK/mån", &["38500 SEK month"]);
    check("Salário: R$ 6.400", &["6400 BRL month"]);
    check("CTC: ₹9–14 LPA", &["900000..1400000 INR year"]);
    check("Stundenlohn 16,75 Euro brutto/Std.", &["16.75 EUR hour gross"]);
    check("Salary: 75-85k EUR", &["75000..85000 EUR year"]);
    check("The salary is between $81,000 and $93,000.", &["81000..93000 USD year"]);
    check("Salary: up to $88,000", &["*..88000 USD year"]);
    check("Gehalt: ab 3.300 € brutto im Monat", &["3300..* EUR month gross"]);
    check("Salaire : de 2 300 € à 2 700 € brut par mois", &["2300..2700 EUR month gross"]);
    check("Salario: a partir de 31.000 € brutos anuales", &["31000..* EUR year gross"]);
    check("Salaris: € 3.600 - € 4.900 bruto per maand", &["3600..4900 EUR month gross"]);
    check("RAL: 33.000€ - 41.000€", &["33000..41000 EUR year"]);
    check("Wynagrodzenie: 14 000 - 18 500 zł netto miesięcznie", &["14000..18500 PLN month net"]);
    check("Pay: HK$480K per year", &["480000 HKD year"]);
    check("Pay: A$98,000 - A$112,000 a year", &["98000..112000 AUD year"]);
    check("Pay: $27/hr to $31/hr", &["27..31 USD hour"]);
    check("Pay: $171,000 - $134,000", &["134000..171000 USD year"]);
    check("Pay: 61,000 &#36; to 72,000 &#36;", &["61000..72000 USD year"]);
    check("Salary: $312k - $401k", &["312000..401000 USD year"]);
    check("Pay range: Minimum: $51,000.00, Maximum: $77,000.00", &["51000..77000 USD year"]);
    check("Rate: £380 - £430 per day", &["380..430 GBP day"]);
}

#[test]
fn parts_of_the_pay() {
    check(
        "Base: $121,000 - $139,000 | OTE: $190,000 - $210,000",
        &["121000..139000 USD year", "190000..210000 USD year ote"],
    );
    check("Base pay of $72,000 and an $8,000 annual bonus.", &["72000 USD year", "8000 USD ? bonus"]);
    check(
        "Our salary is $64,000 - $71,000 plus a $3,000 sign-on bonus",
        &["64000..71000 USD year", "3000 USD ? bonus"],
    );
}

#[test]
fn several_ranges() {
    check(
        "Compensation\nDenver: $101,000 - $118,000\nBoston: $112,000 - $129,000\n",
        &["101000..118000 USD year", "112000..129000 USD year"],
    );
    check(
        "In Ohio the range is between $91,000 and $99,000. In Utah it is between $84,000 and $92,000.",
        &["91000..99000 USD year", "84000..92000 USD year"],
    );
    // One statement, twice.
    check(
        "Salary: £41k - £47k\nAbout us\nWe bake.\nThe salary is £41,000 - £47,000 per year.\n",
        &["41000..47000 GBP year"],
    );
}

#[test]
fn other_money_is_no_pay() {
    for text in [
        "We raised $18M in our last round.",
        "Our revenue grew to €40,000,000 last year.",
        "A learning budget of $1,200 per year",
        "Up to €45 per month for sports",
        "$30/month phone allowance",
        "Refer a friend and get $900",
        "We match your 401(k) up to $4,000 a year",
        "Customers pay $49/month for it",
        "You own accounts of $100,000 - $300,000",
        "Life insurance of 3x salary up to $400,000",
        "Essenszuschuss von 90 € pro Monat",
        "Budget de 700€ pour ton matériel",
        "Salary is reviewed in 2026",
        "Competitive salary plus $500 for relocation",
        "13 salaries and 25 days of holiday",
        "Competitive pay, 40 hours per week",
        "A company of 5,000 people, founded in 1998",
    ] {
        check(text, &[]);
    }
}

#[test]
fn guesses_are_said() {
    let codes = |text: &str| parse(text).diagnostics().iter().map(|diagnostic| diagnostic.code).collect::<Vec<Code>>();
    assert!(codes("Salary: $71,000").contains(&Code::AssumedCurrency));
    assert!(!codes("Salary: 71,000 USD").contains(&Code::AssumedCurrency));
    let text =
        "Salary: $71,000 - $79,000\nAbout us\nWe bake.\nWe sell bread.\nThe salary is $90,000 - $99,000 a year.\n";
    assert!(codes(text).contains(&Code::Conflict));
    assert_eq!(pay(text).len(), 2);
}

#[test]
fn pay_by_the_year() {
    let annual = |text: &str| pay(text)[0].0.annual(WorkYear::DEFAULT).unwrap();
    let hourly = annual("Pay: $20.50 - $24 per hour");
    assert_eq!((hourly.min, hourly.max), (Some(Amount::new(42_640, 0)), Some(Amount::new(49_920, 0))));
    assert_eq!(hourly.assumed, [Assumption::HoursPerWeek(Amount::new(40, 0)), Assumption::WeeksPerYear(52)]);
    let monthly = annual("Pay: 4,000 EUR per month");
    assert_eq!((monthly.max, monthly.assumed), (Some(Amount::new(48_000, 0)), vec![Assumption::MonthsPerYear(12)]));
    assert!(annual("Pay: 4,000 EUR per year").assumed.is_empty());
}

/// Ways to write an amount in thousands: separator of thousands, sign in front or behind.
fn printed(thousands: u32, form: usize) -> String {
    let (separator, front, back) = [
        (",", "$", ""),
        (".", "€", ""),
        (".", "EUR ", ""),
        ("'", "CHF ", ""),
        ("\u{a0}", "", " zł"),
        (" ", "", " SEK"),
        (",", "£", ""),
        (".", "R$ ", ""),
        ("", "", " USD"),
        (",", "USD $", ""),
    ][form];
    format!("{front}{thousands}{separator}000{back}")
}

proptest! {
    #[test]
    fn any_form_is_read_back(low in 20u32..400, wide in 1u32..300, form in 0usize..10, label in 0usize..4) {
        let label = ["Salary", "Gehalt", "Salaire", "Pay range"][label];
        let high = low + wide;
        let text = format!("{label}: {} - {}", printed(low, form), printed(high, form));
        let found = pay(&text);
        prop_assert_eq!(found.len(), 1, "{}", text);
        let ends = (found[0].0.min, found[0].0.max);
        prop_assert_eq!(ends, (Some(Amount::new(i64::from(low) * 1000, 0)), Some(Amount::new(i64::from(high) * 1000, 0))), "{}", text);
    }

    /// `80k` and `80,000` are one amount.
    #[test]
    fn thousands_scale(low in 20u32..400, wide in 1u32..300) {
        let high = low + wide;
        let long = pay(&format!("Salary: ${low},000 - ${high},000 per year"));
        for short in [format!("Salary: ${low}k - ${high}k per year"), format!("Salary: ${low}-{high}k per year"), format!("Salary: ${low}K to ${high}K per year")] {
            let found = pay(&short);
            prop_assert_eq!(found.len(), 1, "{}", short);
            prop_assert_eq!(&found[0].0, &long[0].0, "{}", short);
        }
    }

    #[test]
    fn any_text_is_read(text in "(\\PC{0,20}|[$€£0-9.,k /–-]{0,20}|salary|per hour|bis zu| to |Gehalt: |kr |up to ){0,12}") {
        for (_, span) in pay(&text) {
            prop_assert!(span.of(&text).is_some());
        }
    }
}
