//! Statements of money, with the words around them that say whether it is pay.
//!
//! ```text
//! statement = bounds, money, [ rate ], [ join, bounds, money, [ rate ] ], tail
//!           | bounds, money, [ rate ], { word }, rise, money, [ rate ], tail ;
//! bounds    = { from | up to | between | filler } ;
//! join      = "-" | "/" | to | up to | or | a | and        (* "and" behind "between", or before "up to" *) ;
//! money     = [ currency, [ currency ] ], figure, [ scale ], [ currency ] ;
//! rate      = [ "(" ], ( per | "/" | "-" | a | an ), [ filler ], unit | [ "(" ], adverb ;
//! tail      = { rate | gross | net | currency | "+" | or more | filler | base | pay | "(" | ")" | "," } ;
//! ```
//! The figures and the words are in [`super::amount`]. One pass over a line's tokens tries a statement at each currency,
//! bound and figure; each statement looks at a bounded number of tokens around it.

use super::Facts;
use super::amount::{Kind, Token, tokens};
use crate::lexicon::FieldRole;
use crate::lexicon::fold::{Word, Words};
use crate::lexicon::money::{CRORE, Cue, LAKH, MILLION, Mark, MoneyWord, THOUSAND};
use crate::outline::Passage;
use crate::posting::{Amount, PayPeriod, SectionKind};
use nom::branch::alt;
use nom::combinator::opt;
use nom::error::{Error, ErrorKind};
use nom::{Err, IResult, Parser};

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
    words: Vec<Word>,
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
        let cue = cues.clone().find(|cue| *cue == Cue::NotPay).or_else(|| cues.last());
        Self { cue, period: words.clone().find_map(MoneyWord::period) }
    }

    fn or(self, other: Self) -> Self {
        Self { cue: self.cue.or(other.cue), period: self.period.or(other.period) }
    }
}

/// Reads the amounts of a passage.
pub(crate) fn scan<'t>(passage: &Passage<'t>, words: &[Word], facts: &mut Facts<'t>) {
    let pay = &mut facts.pay;
    pay.count += 1;
    let mut buffer = std::mem::take(&mut pay.tokens);
    let label = match passage.label {
        Some(label) => {
            pay.words.clear();
            pay.words.extend(Words::new(label));
            tokens(label, &pay.words, &mut buffer);
            Lead::of(&buffer)
        }
        None => Lead::default(),
    };
    let digits = passage.text.bytes().any(|b| b.is_ascii_digit());
    let before = pay.found.len();
    let leads = passage.heading || (words.len() <= 12 && passage.role.is_none());
    let mut lead = Lead::default();
    if digits || leads {
        tokens(passage.text, words, &mut buffer);
        lead = if leads && !digits { Lead::of(&buffer) } else { lead };
    }
    if digits {
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

fn statements(passage: &Passage<'_>, tokens: &[Token], lead: Lead, pay: &mut PayFacts) {
    let mut at = 0;
    // Where the statement before this one ended, and whether a sentence ended since.
    let mut last = 0;
    let mut chained = false;
    while at < tokens.len() {
        if tokens[at].kind == Kind::Stop {
            // A semicolon or a bar parts the entries of a list, which are of one kind.
            chained &= passage.text[tokens[at].start..].starts_with([';', '|']);
            last = at + 1;
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
            other_money: tokens.iter().any(|token| token.kind == Kind::Known(MoneyWord::Cue(Cue::NotPay))),
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
    let known = match token.kind {
        Kind::Known(word) => matches!(word, MoneyWord::And | MoneyWord::Filler | MoneyWord::Cue(_)),
        kind => matches!(kind, Kind::Comma | Kind::Plus | Kind::Open | Kind::Slash),
    };
    known
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
    plus && tokens.iter().skip(1).take(3).take_while(|token| !matches!(token.kind, Kind::Figure(_) | Kind::Stop)).any(extra)
}

fn gross_before(tokens: &[Token]) -> Option<bool> {
    tokens.iter().rev().find_map(|token| match token.kind {
        Kind::Known(MoneyWord::Gross) => Some(true),
        Kind::Known(MoneyWord::Net) => Some(false),
        _ => None,
    })
}

type Input<'t> = &'t [Token];

fn fail<T>(input: Input<'_>) -> IResult<Input<'_>, T> {
    Err(Err::Error(Error::new(input, ErrorKind::Tag)))
}

/// The next token, where `read` makes something of it.
fn token<'t, T>(read: impl Fn(Kind) -> Option<T>) -> impl Fn(Input<'t>) -> IResult<Input<'t>, T> {
    move |input| match input.split_first() {
        Some((first, rest)) => read(first.kind).map_or_else(|| fail(input), |value| Ok((rest, value))),
        None => fail(input),
    }
}

fn known<'t>(word: MoneyWord) -> impl Fn(Input<'t>) -> IResult<Input<'t>, ()> {
    token(move |kind| (kind == Kind::Known(word)).then_some(()))
}

/// What bounds an amount on one side.
#[derive(Clone, Copy, Debug, Default)]
struct Bounds {
    from: bool,
    up_to: bool,
    between: bool,
}

/// `from`, `up to approximately`, `between`.
fn bounds(input: Input<'_>) -> IResult<Input<'_>, Bounds> {
    let mut bounds = Bounds::default();
    let mut rest = input;
    for _ in 0..4 {
        match rest.first().map(|token| token.kind) {
            Some(Kind::Known(MoneyWord::From)) => bounds.from = true,
            Some(Kind::Known(MoneyWord::UpTo)) => bounds.up_to = true,
            Some(Kind::Known(MoneyWord::Between)) => bounds.between = true,
            Some(Kind::Known(MoneyWord::Filler)) => {}
            _ => break,
        }
        rest = &rest[1..];
    }
    Ok((rest, bounds))
}

fn currency(input: Input<'_>) -> IResult<Input<'_>, Mark> {
    token(|kind| match kind {
        Kind::Known(MoneyWord::Currency(mark)) => Some(mark),
        _ => None,
    })(input)
}

#[derive(Clone, Copy, Debug)]
struct Money {
    /// The figure as written.
    written: Amount,
    /// What the figure counts.
    scale: i64,
    mark: Option<Mark>,
    period: Option<PayPeriod>,
}

impl Money {
    fn value(self) -> Option<Amount> {
        self.written.times(self.scale)
    }
}

/// `USD $120,000`, `60 K€`, `12 LPA`.
fn money(input: Input<'_>) -> IResult<Input<'_>, Money> {
    let (rest, (first, second)) = (opt(currency), opt(currency)).parse(input)?;
    let (rest, written) = token(|kind| match kind {
        Kind::Figure(amount) => Some(amount),
        _ => None,
    })(rest)?;
    let (mut rest, factor) = opt(token(|kind| match kind {
        Kind::Known(word @ (MoneyWord::Scale(_) | MoneyWord::Yearly(_) | MoneyWord::Thousands(_))) => Some(word),
        _ => None,
    }))
    .parse(rest)?;
    let mut money = Money { written, scale: 1, mark: first, period: None };
    match factor {
        Some(MoneyWord::Scale(scale)) => {
            money.scale = scale;
            if matches!(scale, LAKH | CRORE) {
                money.mark = money.mark.or(Some(Mark::Code("INR")));
            }
        }
        Some(MoneyWord::Yearly(scale)) => {
            money.scale = scale;
            // Only South Asia counts so.
            money.period = Some(PayPeriod::Year);
            money.mark = money.mark.or(Some(Mark::Code("INR")));
        }
        Some(MoneyWord::Thousands(mark)) => {
            money.scale = THOUSAND;
            money.mark = money.mark.or(Some(mark));
        }
        _ => {}
    }
    if let Some(second) = second {
        money.mark = Some(clearer(first, second));
    }
    if let Ok((after, trail)) = currency(rest) {
        // A currency before the next figure belongs to that one.
        let next = matches!(after.first().map(|token| token.kind), Some(Kind::Figure(_)));
        if !(next && money.mark.is_some()) {
            money.mark = Some(clearer(money.mark, trail));
            rest = after;
        }
    }
    Ok((rest, money))
}

/// Of two marks of one amount, the one that leaves no choice.
fn clearer(first: Option<Mark>, second: Mark) -> Mark {
    match first {
        Some(mark @ Mark::Code(_)) => mark,
        Some(mark) => match second {
            Mark::Code(code) if mark.candidates().contains(&code) => second,
            _ => mark,
        },
        None => second,
    }
}

/// `per hour`, `/Std`, `a year`, `monthly`.
fn rate(input: Input<'_>) -> IResult<Input<'_>, PayPeriod> {
    let adverb = token(|kind| match kind {
        Kind::Known(MoneyWord::Rate(period)) => Some(period),
        _ => None,
    });
    let per = token(|kind| match kind {
        Kind::Slash | Kind::Dash | Kind::Known(MoneyWord::Per | MoneyWord::An | MoneyWord::A) => Some(()),
        _ => None,
    });
    let unit = token(|kind| match kind {
        Kind::Known(MoneyWord::Unit(period) | MoneyWord::Rate(period)) => Some(period),
        Kind::Known(MoneyWord::An) => Some(PayPeriod::Year),
        _ => None,
    });
    let spoken = |input| {
        let (rest, _) = (&per, opt(known(MoneyWord::Filler))).parse(input)?;
        unit(rest)
    };
    let open = token(|kind| matches!(kind, Kind::Open | Kind::Comma).then_some(()));
    let (rest, _) = opt(open).parse(input)?;
    alt((spoken, adverb)).parse(rest)
}

/// What may join the two amounts of a range.
fn join(input: Input<'_>, between: bool) -> IResult<Input<'_>, Kind> {
    let join = token(move |kind| match kind {
        Kind::Dash | Kind::Slash => Some(kind),
        Kind::Known(word) => match word {
            MoneyWord::To | MoneyWord::UpTo | MoneyWord::Or | MoneyWord::A | MoneyWord::And => Some(kind),
            // "da 30.000 a 40.000", "von 3.000 bis zu 4.000"
            _ => None,
        },
        _ => None,
    });
    let (rest, kind) = join(input)?;
    let bounded = matches!(rest.first().map(|token| token.kind), Some(Kind::Known(MoneyWord::UpTo)));
    if kind == Kind::Known(MoneyWord::And) && !between && !bounded {
        return fail(input);
    }
    Ok((rest, kind))
}

#[derive(Clone, Copy, Debug)]
struct Statement {
    low: Option<Amount>,
    high: Option<Amount>,
    mark: Option<Mark>,
    period: Option<PayPeriod>,
    gross: Option<bool>,
    scaled: bool,
    huge: bool,
    /// Tokens at its front that are words of no meaning.
    skipped: usize,
    /// Where its last word ends.
    end: usize,
}

impl Statement {
    /// Whether nothing makes its small number one of money.
    fn is_plain(&self) -> bool {
        let small = self.high.or(self.low).is_none_or(|amount| amount < Amount::new(1_000, 0));
        small && self.mark.is_none() && self.period.is_none() && !self.scaled
    }
}

/// A single amount or a range, with the words that belong to it.
fn statement(input: Input<'_>) -> IResult<Input<'_>, Statement> {
    let skipped = input.iter().take_while(|token| token.kind == Kind::Known(MoneyWord::Filler)).count();
    let (rest, opening) = bounds(input)?;
    let (mut rest, mut first) = money(rest)?;
    let mut end = input[input.len() - rest.len() - 1].end;
    let mut mark = first.mark;
    let mut period = first.period;
    if let Ok((after, found)) = rate(rest) {
        period = Some(found);
        end = input[input.len() - after.len() - 1].end;
        rest = closed(after);
    }
    let mut bounds = opening;
    let mut second = None;
    if let Some((after, more, upper)) = pair(rest, &mut first, opening.between).or_else(|| rise(rest, &mut first, opening)) {
        rest = after;
        second = Some(upper);
        end = input[input.len() - rest.len() - 1].end;
        mark = match (first.mark, upper.mark) {
            (Some(first), Some(second)) => Some(clearer(Some(first), second)),
            (first, second) => first.or(second),
        };
        period = period.or(upper.period);
        if let Ok((after, found)) = rate(rest) {
            period = period.or(Some(found));
            end = input[input.len() - after.len() - 1].end;
            rest = closed(after);
        }
        bounds = Bounds { between: more.between, ..Bounds::default() };
    }
    let tail = tail(rest, input, end);
    period = period.or(tail.period);
    mark = match (mark, tail.mark) {
        (mark, None) => mark,
        (mark, Some(found)) => Some(clearer(mark, found)),
    };
    let Some(low) = first.value() else { return fail(input) };
    let (low, high) = match second.map(Money::value) {
        Some(None) => return fail(input),
        Some(Some(high)) => (Some(low.min(high)), Some(low.max(high))),
        None if bounds.up_to && !bounds.from => (None, Some(low)),
        None if bounds.from || tail.more => (Some(low), None),
        None => (Some(low), Some(low)),
    };
    let scaled = |money: Money| money.scale >= 1_000;
    let huge = |money: Money| money.scale >= MILLION && money.period.is_none() && money.scale != CRORE;
    let statement = Statement {
        low,
        high,
        mark,
        period,
        gross: tail.gross,
        scaled: scaled(first) || second.is_some_and(scaled),
        huge: huge(first) || second.is_some_and(huge),
        skipped,
        end: tail.end,
    };
    Ok((tail.rest, statement))
}

/// The input without a bracket that closes.
fn closed(input: Input<'_>) -> Input<'_> {
    match input.split_first() {
        Some((first, rest)) if first.kind == Kind::Close => rest,
        _ => input,
    }
}

/// The second amount of a range; gives the first the thousands that only the second states.
fn pair<'t>(input: Input<'t>, first: &mut Money, between: bool) -> Option<(Input<'t>, Bounds, Money)> {
    let (rest, kind) = join(input, between).ok()?;
    let (rest, more) = bounds(rest).ok()?;
    let (rest, mut second) = money(rest).ok()?;
    let (low, high) = (first.value()?, second.value()?);
    let limit = Amount::new(THOUSAND, 0);
    if first.scale == 1 && second.scale > 1 && first.written < limit && first.written <= second.written {
        // `120-150k`
        first.scale = second.scale;
    } else if second.scale == 1 && first.scale == THOUSAND && second.written < limit && second.written >= first.written {
        // `120k-150`
        second.scale = THOUSAND;
    } else if first.scale == 1 && second.scale == 1 && low < limit && low.times(1_000)? <= high && low.times(10_000)? >= high {
        // `60 - 80.000`, but not `5 to 80,000`
        if low >= Amount::new(10, 0) {
            first.scale = THOUSAND;
        }
    }
    let (low, high) = (first.value()?, second.value()?);
    let (least, most) = (low.min(high), low.max(high));
    // Other numbers than the ends of one range: a year, days, hours.
    let wide = least.times(50).is_some_and(|bound| bound < most);
    let marked = second.mark.is_some() || second.scale > 1 || first.scale == second.scale;
    let swapped = high < low && second.mark.is_none() && second.scale == 1;
    let alternative = matches!(kind, Kind::Known(MoneyWord::Or) | Kind::Slash)
        && (least.times(3).is_some_and(|bound| bound < most) || low > high);
    (!wide && marked && !swapped && !alternative && most > Amount::new(0, 0)).then_some((rest, more, second))
}

/// "from $15 an hour, which rises to $18".
fn rise<'t>(input: Input<'t>, first: &mut Money, opening: Bounds) -> Option<(Input<'t>, Bounds, Money)> {
    if !opening.from {
        return None;
    }
    let at = input.iter().take(10).position(|token| token.kind == Kind::Known(MoneyWord::Rise))?;
    if input[..at].iter().any(|token| matches!(token.kind, Kind::Figure(_))) {
        return None;
    }
    let (rest, more) = bounds(&input[at + 1..]).ok()?;
    let (rest, second) = money(rest).ok()?;
    let (low, high) = (first.value()?, second.value()?);
    (low < high && low.times(5)? > high).then_some((rest, more, second))
}

struct Tail<'t> {
    rest: Input<'t>,
    period: Option<PayPeriod>,
    gross: Option<bool>,
    mark: Option<Mark>,
    more: bool,
    end: usize,
}

/// What follows an amount and still belongs to it.
fn tail<'t>(mut input: Input<'t>, whole: Input<'t>, end: usize) -> Tail<'t> {
    let mut tail = Tail { rest: input, period: None, gross: None, mark: None, more: false, end };
    for _ in 0..10 {
        // A word that means something only with what follows is passed over, and taken back if that does not come.
        let mut taken = true;
        if let Ok((after, period)) = rate(input) {
            tail.period = tail.period.or(Some(period));
            input = after;
        } else {
            let Some((first, after)) = input.split_first() else { break };
            match first.kind {
                Kind::Known(MoneyWord::Gross) => tail.gross = tail.gross.or(Some(true)),
                Kind::Known(MoneyWord::Net) => tail.gross = tail.gross.or(Some(false)),
                Kind::Known(MoneyWord::More) => tail.more = true,
                Kind::Known(MoneyWord::Currency(mark))
                    if tail.mark.is_none() && !matches!(after.first().map(|t| t.kind), Some(Kind::Figure(_))) =>
                {
                    tail.mark = Some(mark);
                }
                // `100k+`, but not `100k + bonus`
                Kind::Plus if after.first().is_none_or(|next| !matches!(next.kind, Kind::Figure(_) | Kind::Known(_) | Kind::Word) || next.start > first.end)
                    && whole[whole.len() - input.len() - 1].end == first.start =>
                {
                    tail.more = true;
                }
                Kind::Known(MoneyWord::Filler | MoneyWord::Cue(Cue::Base | Cue::Pay)) | Kind::Open | Kind::Close | Kind::Comma => {
                    taken = false;
                }
                _ => break,
            }
            input = after;
        }
        if taken {
            tail.rest = input;
            tail.end = whole[whole.len() - input.len() - 1].end;
        }
    }
    tail
}
