//! Statements of money to pay: which of them are pay, of which part, in which currency and for which time.
//!
//! What decides, in this order:
//! 1. Millions are no pay, but in currencies of small units.
//! 2. A word right before the amount, then one right behind it, then the nearest before it in its sentence.
//! 3. The statement before it, where the sentence goes on.
//! 4. The field's label, the heading or the line that leads to it.
//! 5. The section: in one of compensation an amount is pay; in a title, or as all that a line says, an amount of the size
//!    of pay is; in prose a range with its period is.
//!
//! A period that is not written comes from the posting's other statements of such amounts, else from the amount's size
//! (`lexicon::money::period_of`), where a reader of that currency would take it for granted.

use super::Bounds;
use crate::diagnostic::{Code, Sink};
use crate::grammar::{PayFact, PayFacts};
use crate::lexicon::money::{Cue, Mark, SMALL_UNITS, currency_of, currency_of_language, period_of};
use crate::posting::{Amount, Pay, PayComponent, PayPeriod, Posting, SectionKind};
use crate::source::Text;
use crate::span::Spanned;
use std::collections::HashMap;

/// Fills the posting's pay. Its places must be known by now.
pub(super) fn resolve(text: &Text<'_>, facts: &PayFacts, bounds: Bounds<'_>, posting: &mut Posting, sink: &mut Sink) {
    let most = bounds.limits.pay;
    let mut found: Vec<(&PayFact, Pay)> = Vec::new();
    let mut last = None;
    for fact in &facts.found {
        let inherited = if fact.chained { last } else { None };
        let verdict = verdict(fact, inherited);
        last = Some(verdict);
        let Verdict::Is(component) = verdict else { continue };
        found.push((
            fact,
            Pay { min: fact.low, max: fact.high, currency: None, period: fact.period, component, gross: fact.gross },
        ));
    }
    breakdowns(facts, &mut found);
    currencies(text, &mut found, posting, sink);
    periods(&mut found, most);
    let mut found = distinct(found);
    if let Some((fact, _)) = found.get(most) {
        sink.limit(most, "statements of pay of a posting", bounds.left_out(text, fact.range.0));
        found.truncate(most);
    }
    conflicts(text, &found, sink);
    posting.pay.extend(found.into_iter().map(|(fact, pay)| Spanned::new(pay, text.span(fact.range.0, fact.range.1))));
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Is(PayComponent),
    /// It is other money.
    Not,
    /// Nothing says that it is pay.
    Unclear,
}

fn verdict(fact: &PayFact, inherited: Option<Verdict>) -> Verdict {
    let Some(size) = fact.high.or(fact.low) else { return Verdict::Not };
    let least = fact.low.unwrap_or(size);
    if size <= Amount::new(0, 0) || (fact.huge && !small_units(fact.mark)) {
        return Verdict::Not;
    }
    let large = least >= Amount::new(1_000, 0);
    let range = fact.low != fact.high;
    // A number without a currency is an amount only where it looks like one.
    if fact.mark.is_none() && !fact.scaled && !fact.rated && (!large || year(fact)) {
        return Verdict::Not;
    }
    if fact.rated && !fact.field && !named(fact) && implausible(fact.mark, fact.period, size) {
        return Verdict::Not;
    }
    let title = fact.heading || matches!(fact.kind, SectionKind::Title);
    if title
        && range
        && (fact.scaled || least >= Amount::new(10_000, 0))
        && !matches!(fact.after, Some((Cue::NotPay, 0..=1)))
    {
        return Verdict::Is(match fact.before.or(fact.after) {
            Some((Cue::Ote, _)) => PayComponent::Ote,
            _ => PayComponent::Base,
        });
    }
    let lead = if fact.field { fact.lead.or(Some(Cue::Pay)) } else { fact.lead };
    match governing(fact) {
        Some(Cue::NotPay) => Verdict::Not,
        Some(Cue::Bonus) => part(fact, PayComponent::Bonus),
        Some(Cue::Equity) => part(fact, PayComponent::Equity),
        Some(Cue::Ote) if sure(fact, range, large) => Verdict::Is(PayComponent::Ote),
        Some(Cue::Pay | Cue::Base) if sure(fact, range, large) => Verdict::Is(match lead {
            Some(Cue::Ote) => PayComponent::Ote,
            _ => PayComponent::Base,
        }),
        Some(Cue::Range) if (range || fact.rated || lead == Some(Cue::Pay)) && sure(fact, range, large) => {
            if fact.other_money && !fact.rated && lead.is_none() {
                Verdict::Unclear
            } else {
                Verdict::Is(PayComponent::Base)
            }
        }
        Some(_) => Verdict::Unclear,
        None => match (inherited, lead) {
            (Some(verdict @ (Verdict::Is(_) | Verdict::Not)), _) if !fact.field => verdict,
            (_, Some(Cue::NotPay)) => Verdict::Not,
            (_, Some(Cue::Bonus)) => part(fact, PayComponent::Bonus),
            (_, Some(Cue::Equity)) => Verdict::Unclear,
            (_, Some(Cue::Ote)) if sure(fact, range, large) => Verdict::Is(PayComponent::Ote),
            (_, Some(Cue::Pay | Cue::Base | Cue::Range)) if led(fact, range, large) => Verdict::Is(PayComponent::Base),
            _ => bare(fact, range, large, least),
        },
    }
}

/// The cue that decides: one right before, one right behind, one before.
fn governing(fact: &PayFact) -> Option<Cue> {
    match (fact.before, fact.after) {
        (Some((cue @ (Cue::Pay | Cue::Base | Cue::Ote), 0..=3)), after) => match (cue, after) {
            // "Pay: $90k OTE", "salary $5,000 sign-on bonus"
            (_, Some((Cue::Ote, 0..=1))) => Some(Cue::Ote),
            (_, Some((found @ (Cue::Bonus | Cue::NotPay), 0))) if !fact.field => Some(found),
            _ => Some(cue),
        },
        (Some((Cue::NotPay, 0..=2)), _) => Some(Cue::NotPay),
        (_, Some((cue, 0..=3))) if cue != Cue::Range => Some(cue),
        (Some((cue, _)), _) => Some(cue),
        (None, Some((cue, _))) if cue != Cue::Range => Some(cue),
        _ => None,
    }
}

/// Whether an amount that a word calls pay is one: without a currency it must look like one.
fn sure(fact: &PayFact, range: bool, large: bool) -> bool {
    if fact.mark.is_some() {
        let near = fact.before.is_none_or(|(_, distance)| distance <= if large && !fact.other_money { 9 } else { 5 });
        return fact.field || range || fact.rated || near;
    }
    let near = fact.before.is_some_and(|(_, distance)| distance <= 6)
        || fact.after.is_some_and(|(_, distance)| distance <= 1)
        || fact.lead.is_some()
        || fact.field;
    near && (fact.field || fact.scaled || range || fact.period.is_some() || large)
}

/// Whether an amount below a heading of pay is pay.
fn led(fact: &PayFact, range: bool, large: bool) -> bool {
    if fact.field {
        return fact.mark.is_some() || large || fact.scaled || fact.rated;
    }
    if fact.other_money && !fact.rated && !range {
        return false;
    }
    if fact.mark.is_some() {
        range || fact.rated || large || fact.alone
    } else {
        range && (fact.scaled || large) || fact.rated && fact.alone
    }
}

/// Whether an amount that no word speaks of is pay.
fn bare(fact: &PayFact, range: bool, large: bool, least: Amount) -> Verdict {
    let marked = fact.mark.is_some();
    let sized = fact.scaled || least >= Amount::new(10_000, 0);
    let pay = match fact.kind {
        SectionKind::Compensation if !fact.other_money => {
            marked && (range || fact.rated || large) || range && fact.scaled
        }
        SectionKind::Title | SectionKind::Meta if !fact.other_money => {
            (marked || fact.scaled) && (range || fact.rated || fact.scaled || least >= Amount::new(10_000, 0))
        }
        // Only pay is gross: allowances are stated net, and prices without either word.
        _ if marked && fact.rated && fact.gross == Some(true) => true,
        _ if marked && sized && fact.topped && !fact.other_money => true,
        SectionKind::Company | SectionKind::Legal => false,
        _ if fact.other_money => false,
        SectionKind::Benefits => marked && range && least >= Amount::new(10_000, 0),
        _ if fact.alone => (marked || fact.scaled) && (range && (sized || fact.rated) || fact.rated && marked),
        _ => marked && (range && (fact.rated || sized)),
    };
    if pay { Verdict::Is(PayComponent::Base) } else { Verdict::Unclear }
}

/// Whether a word of pay stands right before the amount.
fn named(fact: &PayFact) -> bool {
    matches!(fact.before, Some((Cue::Pay | Cue::Base | Cue::Ote, 0..=3)))
}

/// Whether nobody is paid so little, or so much, for such a time: an allowance, a price.
fn implausible(mark: Option<Mark>, period: Option<PayPeriod>, size: Amount) -> bool {
    let known = matches!(mark, Some(Mark::Dollar | Mark::Code("USD" | "EUR" | "GBP" | "CHF" | "CAD" | "AUD" | "NZD")));
    let (least, most) = match period {
        Some(PayPeriod::Hour) => (3, 2_000),
        Some(PayPeriod::Day) => (25, 10_000),
        Some(PayPeriod::Week) => (80, 40_000),
        Some(PayPeriod::Month) => (250, 100_000),
        Some(PayPeriod::Year) => (2_500, 5_000_000),
        None => return false,
    };
    known && !(Amount::new(least, 0)..=Amount::new(most, 0)).contains(&size)
}

/// A part of the pay that is no salary: an amount of money with its currency.
fn part(fact: &PayFact, component: PayComponent) -> Verdict {
    if fact.mark.is_some() { Verdict::Is(component) } else { Verdict::Not }
}

/// Whether the number may as well be a year.
fn year(fact: &PayFact) -> bool {
    let years = Amount::new(1_900, 0)..Amount::new(2_100, 0);
    [fact.low, fact.high].iter().flatten().all(|amount| years.contains(amount))
}

fn small_units(mark: Option<Mark>) -> bool {
    match mark {
        Some(Mark::Code(code)) => SMALL_UNITS.contains(&code),
        Some(mark) => mark.candidates().iter().any(|code| SMALL_UNITS.contains(code)) && mark == Mark::Yen,
        None => false,
    }
}

/// Whether two marks may stand for one currency.
fn alike(a: Option<Mark>, b: Option<Mark>) -> bool {
    let stands = |mark: Mark, code: &str| mark.candidates().contains(&code);
    match (a, b) {
        (Some(Mark::Code(a)), Some(Mark::Code(b))) => a == b,
        (Some(Mark::Code(code)), Some(mark)) | (Some(mark), Some(Mark::Code(code))) => stands(mark, code),
        (a, b) => a == b,
    }
}

/// Adds the unclear statements of one amount that is an end of a stated range: "the lead earns the upper".
fn breakdowns<'f>(facts: &'f PayFacts, found: &mut Vec<(&'f PayFact, Pay)>) {
    // The marks that stand with each end of a range; the marks are few.
    let mut ends: HashMap<(bool, Option<Amount>), Vec<Option<Mark>>> = HashMap::new();
    for (fact, _) in found.iter().filter(|(fact, pay)| fact.low != fact.high && pay.component == PayComponent::Base) {
        for end in [(false, fact.low), (true, fact.high)] {
            let marks = ends.entry(end).or_default();
            if !marks.contains(&fact.mark) {
                marks.push(fact.mark);
            }
        }
    }
    if ends.is_empty() {
        return;
    }
    let stated: Vec<&PayFact> = found.iter().map(|(fact, _)| *fact).collect();
    let mut stated = stated.into_iter().peekable();
    for fact in &facts.found {
        // Both lists are in the order of the text.
        let known = stated.next_if(|stated| std::ptr::eq(*stated, fact)).is_some();
        let single = fact.low.is_some() && fact.low == fact.high && fact.mark.is_some() && !fact.other_money;
        let end = [(false, fact.low), (true, fact.high)]
            .iter()
            .any(|end| ends.get(end).is_some_and(|marks| marks.iter().any(|mark| alike(*mark, fact.mark))));
        if !known && single && end && !matches!(governing(fact), Some(Cue::Bonus | Cue::Equity | Cue::NotPay)) {
            let pay = Pay {
                min: fact.low,
                max: fact.high,
                currency: None,
                period: fact.period,
                component: PayComponent::Base,
                gross: fact.gross,
            };
            found.push((fact, pay));
        }
    }
    found.sort_by_key(|(fact, _)| fact.range);
}

/// Decides the currencies; says so where the text leaves them open.
fn currencies(text: &Text<'_>, found: &mut [(&PayFact, Pay)], posting: &Posting, sink: &mut Sink) {
    // An exact code elsewhere in the pay speaks for signs that leave a choice.
    let stated = found.iter().find_map(|(fact, _)| match fact.mark {
        Some(Mark::Code(code)) => Some(code),
        _ => None,
    });
    let mut local = posting.places.iter().filter_map(|place| place.value.country.as_deref().and_then(currency_of));
    let mut reported = false;
    for (fact, pay) in found.iter_mut() {
        let (code, why) = match fact.mark {
            Some(Mark::Code(code)) => (Some(code), None),
            Some(mark) => {
                let fits = |code: &&str| mark.candidates().contains(code);
                let mut here = local.clone().filter(fits);
                let one = here.next().filter(|code| here.all(|other| other == *code));
                match (stated.filter(fits), one) {
                    (Some(code), _) => (Some(code), None),
                    (None, Some(code)) => (Some(code), Some("the posting's place")),
                    (None, None) if mark == Mark::Dollar => (Some("USD"), Some("the sign's commonest use")),
                    (None, None) if mark == Mark::Yen => (Some("JPY"), Some("the sign's commonest use")),
                    (None, None) => {
                        let spoken = posting.language.as_deref().and_then(currency_of_language).filter(fits);
                        (spoken, Some("the posting's language"))
                    }
                }
            }
            None => match stated {
                // The other statements of pay name it.
                Some(code) => (Some(code), Some("the posting's other pay")),
                None => {
                    let first = local.next();
                    let one = first.filter(|code| local.clone().all(|other| other == *code));
                    match one {
                        Some(code) => (Some(code), Some("the posting's place")),
                        None => {
                            let spoken = posting.language.as_deref().and_then(currency_of_language);
                            (spoken, Some("the posting's language"))
                        }
                    }
                }
            },
        };
        pay.currency = code.map(str::to_owned);
        if let Some(why) = why.filter(|_| !reported) {
            let message = match code {
                Some(code) => format!("the currency is assumed to be {code}, from {why}"),
                None => "no currency is stated, and nothing says which it is".to_owned(),
            };
            sink.report(Code::AssumedCurrency, text.span(fact.range.0, fact.range.1), message);
            reported = true;
        }
    }
}

/// Gives a period to statements without one; so many that have one are looked at.
fn periods(found: &mut [(&PayFact, Pay)], most: usize) {
    let stated = found.iter().filter_map(|(_, pay)| Some((pay.period?, pay.currency.clone(), pay.max.or(pay.min)?)));
    let stated: Vec<(PayPeriod, Option<String>, Amount)> = stated.take(most).collect();
    for (fact, pay) in found.iter_mut().filter(|(_, pay)| pay.period.is_none()) {
        if !matches!(pay.component, PayComponent::Base | PayComponent::Ote) {
            continue;
        }
        let Some(size) = pay.max.or(pay.min) else { continue };
        // Amounts of one size are for one time.
        let alike = stated.iter().find(|(_, currency, amount)| {
            let close = |a: Amount, b: Amount| a.times(4).is_some_and(|bound| bound >= b);
            *currency == pay.currency && close(size, *amount) && close(*amount, size)
        });
        let whole = size.units() / 10i64.pow(u32::from(size.scale()));
        // Thousands without a currency are counted by the year where a month's pay has four digits.
        let thousands = pay.currency.is_none() && fact.scaled && whole >= 25_000;
        pay.period = alike.map(|row| row.0).or_else(|| match &pay.currency {
            Some(currency) => period_of(currency, whole),
            None => thousands.then_some(PayPeriod::Year),
        });
    }
}

/// The first of equal statements, with what any of them adds.
fn distinct<'f>(found: Vec<(&'f PayFact, Pay)>) -> Vec<(&'f PayFact, Pay)> {
    let mut kept: Vec<(&'f PayFact, Pay)> = Vec::new();
    // Those of the same amounts, which differ in few ways.
    let mut alike: HashMap<(Option<Amount>, Option<Amount>, PayComponent), Vec<usize>> = HashMap::new();
    for (fact, pay) in found {
        let agree = |a: &Option<PayPeriod>, b: &Option<PayPeriod>| a.is_none() || b.is_none() || a == b;
        let places = alike.entry((pay.min, pay.max, pay.component)).or_default();
        let twin = places.iter().copied().find(|at| {
            let earlier = &kept[*at].1;
            (earlier.currency == pay.currency || earlier.currency.is_none() || pay.currency.is_none())
                && agree(&earlier.period, &pay.period)
        });
        let Some(twin) = twin else {
            places.push(kept.len());
            kept.push((fact, pay));
            continue;
        };
        let earlier = &mut kept[twin].1;
        earlier.period = earlier.period.or(pay.period);
        earlier.gross = earlier.gross.or(pay.gross);
        if earlier.currency.is_none() {
            earlier.currency = pay.currency;
        }
    }
    kept
}

/// Reports two statements of one pay that do not agree. Ranges that stand together, lie in each other, or name a level or
/// place are several offers, no conflict.
fn conflicts(text: &Text<'_>, found: &[(&PayFact, Pay)], sink: &mut Sink) {
    /// How many statements before one are looked at.
    const BEFORE: usize = 64;
    for (at, (fact, pay)) in found.iter().enumerate() {
        let clash = found[at.saturating_sub(BEFORE)..at].iter().find(|(other, earlier)| {
            let same =
                (&earlier.currency, earlier.period, earlier.component) == (&pay.currency, pay.period, pay.component);
            let apart = fact.line.abs_diff(other.line) > 1 && !fact.level && !other.level;
            let within = |a: &Pay, b: &Pay| {
                let low = b.min.is_none_or(|low| a.min.or(a.max).is_some_and(|amount| low <= amount));
                let high = b.max.is_none_or(|high| a.max.or(a.min).is_some_and(|amount| amount <= high));
                low && high
            };
            same && apart && !within(pay, earlier) && !within(earlier, pay) && pay.component != PayComponent::Bonus
        });
        if clash.is_some() {
            let message = "another statement of the pay in this posting says otherwise; both are kept";
            sink.report(Code::Conflict, text.span(fact.range.0, fact.range.1), message);
        }
    }
}
