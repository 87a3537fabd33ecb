//! The grammar of amounts and ranges, over the tokens of a line.
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

use super::amount::{Kind, Token};
use crate::lexicon::money::{CRORE, Cue, LAKH, MILLION, Mark, MoneyWord, THOUSAND};
use crate::posting::{Amount, PayPeriod};
use nom::branch::alt;
use nom::combinator::opt;
use nom::error::{Error, ErrorKind};
use nom::{Err, IResult, Parser};

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

/// Words before an amount, at most.
const BOUNDS: usize = 4;

/// `from`, `up to approximately`, `between`.
fn bounds(input: Input<'_>) -> IResult<Input<'_>, Bounds> {
    let mut bounds = Bounds::default();
    let mut rest = input;
    for _ in 0..BOUNDS {
        match rest.first().map(|token| token.kind) {
            Some(Kind::Known(MoneyWord::From)) => bounds.from = true,
            Some(Kind::Known(MoneyWord::UpTo)) => bounds.up_to = true,
            Some(Kind::Known(MoneyWord::Between)) => bounds.between = true,
            Some(Kind::Known(MoneyWord::Filler)) => {}
            // "Minimum: $50,000"
            Some(Kind::Colon) if bounds.from || bounds.up_to => {}
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
        Kind::Known(MoneyWord::To | MoneyWord::UpTo | MoneyWord::Or | MoneyWord::A | MoneyWord::And) => Some(kind),
        _ => None,
    });
    let (rest, kind) = join(input)?;
    let bounded = matches!(rest.first().map(|token| token.kind), Some(Kind::Known(MoneyWord::UpTo)));
    if kind == Kind::Known(MoneyWord::And) && !between && !bounded {
        return fail(input);
    }
    Ok((rest, kind))
}

/// An amount or a range as written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Statement {
    pub(super) low: Option<Amount>,
    pub(super) high: Option<Amount>,
    pub(super) mark: Option<Mark>,
    pub(super) period: Option<PayPeriod>,
    pub(super) gross: Option<bool>,
    pub(super) scaled: bool,
    pub(super) huge: bool,
    /// Tokens at its front that are words of no meaning.
    pub(super) skipped: usize,
    /// Where its last word ends.
    pub(super) end: usize,
}

impl Statement {
    /// Whether nothing makes its small number one of money.
    pub(super) fn is_plain(&self) -> bool {
        let small = self.high.or(self.low).is_none_or(|amount| amount < Amount::new(1_000, 0));
        small && self.mark.is_none() && self.period.is_none() && !self.scaled
    }
}

/// Whether a statement may begin with such a token.
pub(super) const fn opens(kind: Kind) -> bool {
    use MoneyWord::{Between, Currency, Filler, From, UpTo};
    matches!(kind, Kind::Figure(_) | Kind::Known(Between | Currency(_) | Filler | From | UpTo))
}

/// A single amount or a range, with the words that belong to it.
pub(super) fn statement(input: Input<'_>) -> IResult<Input<'_>, Statement> {
    let skipped = input.iter().take(BOUNDS).take_while(|token| token.kind == Kind::Known(MoneyWord::Filler)).count();
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
    if let Some((after, more, upper)) =
        pair(rest, &mut first, opening.between).or_else(|| rise(rest, &mut first, opening))
    {
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
    let comma = token(|kind| (kind == Kind::Comma).then_some(()));
    let input = match comma(input) {
        // "minimum: $50,000, maximum: $60,000"
        Ok((after, ())) if matches!(after.first().map(|token| token.kind), Some(Kind::Known(MoneyWord::UpTo))) => after,
        _ => input,
    };
    let (rest, kind) = join(input, between).ok()?;
    let rest = match rest.split_first() {
        Some((colon, rest)) if colon.kind == Kind::Colon && kind == Kind::Known(MoneyWord::UpTo) => rest,
        _ => rest,
    };
    let (rest, more) = bounds(rest).ok()?;
    let (rest, mut second) = money(rest).ok()?;
    let (low, high) = (first.value()?, second.value()?);
    let limit = Amount::new(THOUSAND, 0);
    if first.scale == 1 && second.scale > 1 && first.written < limit && first.written <= second.written {
        // `120-150k`
        first.scale = second.scale;
    } else if second.scale == 1 && first.scale == THOUSAND && second.written < limit && second.written >= first.written
    {
        // `120k-150`
        second.scale = THOUSAND;
    } else if first.scale == 1
        && second.scale == 1
        && low < limit
        && low.times(1_000)? <= high
        && low.times(10_000)? >= high
    {
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
                Kind::Plus
                    if after.first().is_none_or(|next| {
                        !matches!(next.kind, Kind::Figure(_) | Kind::Known(_) | Kind::Word) || next.start > first.end
                    }) && whole[whole.len() - input.len() - 1].end == first.start =>
                {
                    tail.more = true;
                }
                Kind::Known(MoneyWord::Filler | MoneyWord::Cue(Cue::Base | Cue::Pay))
                | Kind::Open
                | Kind::Close
                | Kind::Comma => {
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
