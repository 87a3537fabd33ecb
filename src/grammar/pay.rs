//! Statements of money, with the words around them that say whether it is pay.
//!
//! The statements are those of [`super::statement`]. One pass over a line's tokens tries one at each currency, bound and
//! figure; each looks at a bounded number of tokens around it.

use super::Facts;
use super::Passage;
use super::amount::{Kind, Token, tokens};
use super::marked::{Marked, Marking};
use super::statement::{opens, statement};
use crate::lexicon::money::{Cue, Mark, MoneyWord};
use crate::lexicon::{FieldRole, Trigger};
use crate::posting::{Amount, PayPeriod, SectionKind};

/// An amount or a range of them as written, and what stands around it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PayFact {
    /// In the text that was read.
    pub(crate) range: (usize, usize),
    pub(crate) low: Option<Amount>,
    pub(crate) high: Option<Amount>,
    pub(crate) mark: Option<Mark>,
    pub(crate) period: Option<PayPeriod>,
    pub(crate) gross: Option<bool>,
    /// Whether thousands were written as such: `80k`.
    pub(crate) scaled: bool,
    /// Whether millions were.
    pub(crate) huge: bool,
    /// Whether separators or decimals show that the number is an amount, and no year or count.
    pub(crate) rated: bool,
    /// Nearest word of pay or of other money before it in its sentence, and how many tokens lie between.
    pub(crate) before: Option<(Cue, usize)>,
    /// The same behind it, where nothing but words lies between.
    pub(crate) after: Option<(Cue, usize)>,
    /// What the label, the heading or the line that leads to it says.
    pub(crate) lead: Option<Cue>,
    /// Whether it goes on with the statement before it, in one sentence.
    pub(crate) chained: bool,
    /// Whether a word of other money stands anywhere in its line.
    pub(crate) other_money: bool,
    /// Whether a word says which of several ranges it is.
    pub(crate) level: bool,
    /// Whether a bonus or shares come on top of it: "$120k + equity".
    pub(crate) topped: bool,
    /// Whether it is all that its line says.
    pub(crate) alone: bool,
    /// Whether it stands in a field of pay.
    pub(crate) field: bool,
    pub(crate) heading: bool,
    pub(crate) kind: SectionKind,
    /// Number of its line.
    pub(crate) line: usize,
}

/// Statements of money, and what is carried from line to line.
#[derive(Debug, Default)]
pub(crate) struct PayFacts {
    pub(crate) found: Vec<PayFact>,
    tokens: Vec<Token>,
    label: Marking,
    heading: Lead,
    line: Lead,
    count: usize,
}

/// What a label or a heading says of the amounts below it.
#[derive(Clone, Copy, Debug, Default)]
struct Lead {
    cue: Option<Cue>,
    period: Option<PayPeriod>,
}

impl Lead {
    fn of(tokens: &[Token]) -> Self {
        let words = tokens.iter().filter_map(|token| match token.kind {
            Kind::Known(word) => Some(word),
            _ => None,
        });
        let cues = words.clone().filter_map(MoneyWord::cue);
        // Other money weighs more: an "annual bonus payment" is no salary.
        let cue = cues.clone().find(|cue| *cue == Cue::NotPay).or_else(|| cues.reduce(|_, last| last));
        Self { cue, period: words.clone().find_map(MoneyWord::period) }
    }

    fn or(self, other: Self) -> Self {
        Self { cue: self.cue.or(other.cue), period: self.period.or(other.period) }
    }
}

/// Reads the amounts of a passage.
pub(crate) fn scan<'t>(passage: &Passage<'t>, words: &Marked<'_>, facts: &mut Facts<'t>) {
    let pay = &mut facts.pay;
    pay.count += 1;
    let mut buffer = std::mem::take(&mut pay.tokens);
    let label = match passage.label {
        Some(label) => {
            tokens(label, &pay.label.split(label), &mut buffer);
            Lead::of(&buffer)
        }
        None => Lead::default(),
    };
    // All bytes are looked at: that is faster than to stop at the first digit.
    let digits = passage.text.bytes().fold(false, |any, b| any | b.is_ascii_digit());
    let before = pay.found.len();
    let short = passage.heading || (words.len() <= 8 && passage.role.is_none() && !passage.item);
    let leads = short && words.any(Trigger::MONEY);
    let mut lead = Lead::default();
    let states = digits && may_state(passage.text, words);
    if states || (leads && !digits) {
        tokens(passage.text, words, &mut buffer);
        lead = if leads && !digits { Lead::of(&buffer) } else { lead };
    }
    if states {
        let context = label.or(pay.line).or(pay.heading);
        statements(passage, &buffer, context, pay);
    }
    if passage.heading {
        pay.heading = lead;
        pay.line = Lead::default();
    } else if pay.found.len() == before {
        // A short line, or one that ends in a colon, leads to the amounts of the next one.
        pay.line = if lead.cue.is_some_and(|cue| cue != Cue::NotPay) && !passage.item { lead } else { Lead::default() };
    } else if !passage.text.trim_end().ends_with(':') {
        pay.line = Lead::default();
    }
    pay.tokens = buffer;
}

/// Whether a text with digits may state an amount: a number of a thousand or more, one with letters glued to it, or a
/// word or sign that makes an amount of a small one.
fn may_state(text: &str, words: &Marked<'_>) -> bool {
    let bytes = text.as_bytes();
    // Signs of currencies, and what was read in the wrong encoding; dashes, quotes and bullets begin with two bytes of
    // their own.
    let signed = |pair: &[u8]| matches!(pair[0], b'$' | b'&' | 0xc0..) && pair != [0xe2, 0x80] || pair[1] == b'$';
    let glued = |pair: &[u8]| pair[0].is_ascii_digit() && pair[1].is_ascii_alphabetic();
    words.any(Trigger::AMOUNT)
        || bytes.windows(2).any(signed)
        || bytes.windows(3).any(|three| three.iter().all(u8::is_ascii_digit))
        || bytes.windows(2).any(|pair| glued(pair) || glued(&[pair[1], pair[0]]))
}

fn statements(passage: &Passage<'_>, tokens: &[Token], lead: Lead, pay: &mut PayFacts) {
    let mut at = 0;
    // Where the statement before this one ended, and whether a sentence ended since.
    let mut last = 0;
    let mut chained = false;
    let other_money = tokens.iter().any(|token| token.kind == Kind::Known(MoneyWord::Cue(Cue::NotPay)));
    while at < tokens.len() {
        if tokens[at].kind == Kind::Stop {
            // A semicolon or a bar parts the entries of a list, which are of one kind.
            chained &= passage.text[tokens[at].start..].starts_with([';', '|']);
            last = at + 1;
        }
        if !opens(tokens[at].kind) {
            at += 1;
            continue;
        }
        let Ok((rest, found)) = statement(&tokens[at..]) else {
            at += 1;
            continue;
        };
        let end = tokens.len() - rest.len();
        if found.is_plain() {
            // A count, a grade, an hour of the day: a word of the sentence, no statement.
            at += found.skipped + 1;
            continue;
        }
        // What comes on top of an amount is of another kind.
        chained &= !tokens[last..at].iter().any(|token| token.kind == Kind::Plus);
        let (context, floor, adjective) = before(&tokens[last..at]);
        let after = after(rest);
        let (mut low, mut high) = (found.low, found.high);
        if floor && low == high {
            high = None;
        }
        if low.is_none() && high.is_none() {
            low = found.low;
        }
        let own = found.period.or(adjective);
        let span = &tokens[at + found.skipped..];
        let first = span.first().map_or(0, |token| token.start);
        let final_end = found.end;
        let ink = passage.text.trim().len();
        pay.found.push(PayFact {
            range: (passage.offset + first, passage.offset + final_end),
            low,
            high,
            mark: found.mark,
            period: own.or(lead.period),
            gross: found.gross.or_else(|| gross_before(&tokens[last..at])),
            scaled: found.scaled,
            huge: found.huge,
            rated: found.period.is_some(),
            before: context,
            after,
            lead: lead.cue,
            chained: chained && context.is_none(),
            other_money,
            level: tokens[last..at].iter().any(|token| token.kind == Kind::Known(MoneyWord::Level)),
            topped: topped(rest),
            alone: final_end.saturating_sub(first) * 10 >= ink * 7,
            field: passage.role == Some(FieldRole::Salary),
            heading: passage.heading,
            kind: passage.kind,
            line: pay.count,
        });
        chained = true;
        at = end;
        last = end;
    }
}

/// The nearest cue before a statement, whether it names the least pay, and the period of an adjective that belongs to it.
fn before(tokens: &[Token]) -> (Option<(Cue, usize)>, bool, Option<PayPeriod>) {
    let mut cue: Option<(Cue, usize)> = None;
    let mut floor = false;
    let mut period = None;
    let mut commas = 0;
    // Whether only words of a list stand between the cue and the token.
    let mut list = false;
    for (distance, token) in tokens.iter().rev().enumerate() {
        // What stands before a comma is farther away.
        let distance = distance + commas;
        // "a salary plus $500": what comes on top is no salary.
        if token.kind == Kind::Plus && cue.is_none() {
            break;
        }
        let Kind::Known(word) = token.kind else {
            commas += if token.kind == Kind::Comma { 4 } else { 0 };
            list &= listing(token);
            continue;
        };
        match word.cue() {
            Some(found) => match cue {
                None => {
                    list = true;
                    cue = Some((found, distance));
                    floor = word == MoneyWord::Floor;
                    period = period.or(word.period());
                }
                Some((Cue::Bonus | Cue::Equity, near)) if matches!(found, Cue::Pay | Cue::Base | Cue::Ote) => {
                    // "salary, bonus and equity of": a list that begins with the salary is all of the pay.
                    if list {
                        cue = Some((Cue::Ote, near));
                    } else {
                        break;
                    }
                }
                Some((Cue::Range, near)) if found != Cue::Range => {
                    if distance - near <= 8 {
                        cue = Some((found, near));
                        floor |= word == MoneyWord::Floor;
                        period = period.or(word.period());
                    }
                }
                // "base salary range", "salary for OTE": words of one kind.
                Some((Cue::Pay, near)) if matches!(found, Cue::Base | Cue::Ote) && distance - near <= 2 => {
                    cue = Some((found, near));
                    period = period.or(word.period());
                }
                Some((Cue::Pay | Cue::Base | Cue::Ote, _)) if matches!(found, Cue::Pay | Cue::Base | Cue::Ote) => {
                    floor |= word == MoneyWord::Floor;
                    period = period.or(word.period());
                }
                Some(_) => break,
            },
            None => {
                period = period.or(word.period());
                list &= listing(token);
            }
        }
    }
    (cue, floor, period)
}

/// What lists are joined with.
fn listing(token: &Token) -> bool {
    match token.kind {
        Kind::Known(word) => matches!(word, MoneyWord::And | MoneyWord::Filler | MoneyWord::Cue(_)),
        kind => matches!(kind, Kind::Comma | Kind::Plus | Kind::Open | Kind::Slash),
    }
}

/// The first cue behind a statement, where only words lie between.
fn after(tokens: &[Token]) -> Option<(Cue, usize)> {
    for (distance, token) in tokens.iter().take(6).enumerate() {
        match token.kind {
            Kind::Known(MoneyWord::Currency(_) | MoneyWord::And | MoneyWord::Or | MoneyWord::More) => return None,
            Kind::Known(word) => {
                if let Some(cue) = word.cue() {
                    return Some((cue, distance));
                }
            }
            Kind::Word | Kind::Slash | Kind::Open | Kind::Number => {}
            Kind::Dash if distance == 0 => {}
            _ => return None,
        }
    }
    None
}

/// Whether "plus" and a bonus or shares follow.
fn topped(tokens: &[Token]) -> bool {
    let extra = |token: &Token| matches!(token.kind, Kind::Known(MoneyWord::Cue(Cue::Bonus | Cue::Equity)));
    let plus = matches!(tokens.first(), Some(Token { kind: Kind::Plus | Kind::Known(MoneyWord::And), .. }));
    plus && tokens
        .iter()
        .skip(1)
        .take(3)
        .take_while(|token| !matches!(token.kind, Kind::Figure(_) | Kind::Stop))
        .any(extra)
}

fn gross_before(tokens: &[Token]) -> Option<bool> {
    tokens.iter().rev().find_map(|token| match token.kind {
        Kind::Known(MoneyWord::Gross) => Some(true),
        Kind::Known(MoneyWord::Net) => Some(false),
        _ => None,
    })
}
