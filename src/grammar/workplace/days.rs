//! Days in the office, or at home.

use crate::grammar::Facts;
use crate::grammar::Passage;
use crate::grammar::marked::Marked;
use crate::grammar::phrase::{Cursor, Read, entry};
use crate::lexicon::Trigger;
use crate::lexicon::workplace::{
    BOUNDS, Bound, COUNTS, PLACE_OF_DAYS, Side, UNITS, Unit, WEEKDAYS, WORK_CUES, WorkCue,
};
use crate::posting::{OfficePeriod, WorkModel};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, opt, value};

/// Days as written; the numbers may make no sense.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DaysFact {
    pub(crate) range: (usize, usize),
    pub(crate) min: Option<u32>,
    pub(crate) max: Option<u32>,
    pub(crate) per: Option<OfficePeriod>,
    /// Whether the days are those at home.
    pub(crate) home: bool,
    /// Whether a minus sign stands before the number.
    pub(crate) negative: bool,
}

/// A count of days before its place is known.
#[derive(Clone, Copy, Debug)]
struct Count {
    min: Option<u32>,
    max: Option<u32>,
    per: Option<OfficePeriod>,
}

pub(super) fn scan<'t>(passage: &Passage<'t>, words: &Marked<'_>, facts: &mut Facts<'t>) {
    let mut from = 0;
    while let Some(at) = words.next(from, Trigger::DAYS.or(Trigger::DIGIT)) {
        from = at + 1;
        let here = Cursor::new(passage.text, words, at);
        if let Ok((next, count)) = days(here) {
            if let Some(side) = side(here, next) {
                let negative = here.gap().ends_with(['-', '−']) && {
                    let gap = here.gap().trim_end_matches(['-', '−']);
                    gap.is_empty() && at > 0 || gap.ends_with([' ', '(', '\n']) || (at == 0 && gap.is_empty())
                };
                let range = (words[at].start() + passage.offset, words[next.at - 1].end() + passage.offset);
                let Count { min, max, per } = count;
                facts.days.push(DaysFact { range, min, max, per, home: side == Side::Home, negative });
            }
            from = next.at;
            continue;
        }
        if let Ok((next, Side::Office)) = entry(&PLACE_OF_DAYS)(here)
            && let Some((end, count)) = weekdays(next)
        {
            let range = (words[at].start() + passage.offset, words[end - 1].end() + passage.offset);
            let (min, max) = (Some(count), Some(count));
            let per = Some(OfficePeriod::Week);
            facts.days.push(DaysFact { range, min, max, per, home: false, negative: false });
            from = end;
            continue;
        }
        if let Some((end, last, count)) = weekdays_before(here) {
            let range = (words[at].start() + passage.offset, words[last].end() + passage.offset);
            let (min, max) = (Some(count), Some(count));
            let per = Some(OfficePeriod::Week);
            facts.days.push(DaysFact { range, min, max, per, home: false, negative: false });
            from = end;
        }
    }
}

/// `weekday , { separator , weekday } , office`: the word behind, the last word, and how many days.
fn weekdays_before(input: Cursor<'_>) -> Option<(usize, usize, u32)> {
    let (mut rest, ()) = entry(&WEEKDAYS)(input).ok()?;
    let mut count = 1;
    loop {
        let and = matches!(rest.str(), Some("and" | "&" | "or" | "und" | "et" | "y" | "e" | "en" | "och"));
        let next = if and { rest.skip(1) } else { rest };
        if matches!(next.gap().trim(), "-" | "–" | "—") {
            return None;
        }
        let Ok((after, ())) = entry(&WEEKDAYS)(next) else { break };
        count += 1;
        rest = after;
    }
    let far = (rest.at..rest.at + 3).find(|i| {
        !(rest.at..=*i).any(|j| rest.to(j).breaks() || rest.to(j).gap().contains([',', ';']))
            && PLACE_OF_DAYS.longest(rest.to(*i).rest()).is_some_and(|x| x.1 == Side::Office)
    })?;
    let single = count == 1 && !input.str().is_some_and(|s| s.ends_with(['s', 'S']));
    (count <= 5 && !single).then_some((far + 1, far, count))
}

/// `days = [ bound ] , count , [ dash , count ] , unit , [ per ]`
fn days(input: Cursor<'_>) -> Read<'_, Count> {
    let (rest, bound) = opt(entry(&BOUNDS)).parse(input)?;
    let (rest, (low, counted)) = count(rest)?;
    let (rest, high) = opt(map((dash, count), |pair| pair.1)).parse(rest)?;
    let counted = counted || high.is_some_and(|high| high.1);
    let plus = rest.gap().starts_with('+');
    let (rest, total) = opt(total).parse(rest)?;
    let _ = total;
    let rest = if counted { opt(unit(Unit::Day)).parse(rest)?.0 } else { unit(Unit::Day)(rest)?.0 };
    let (rest, per) = opt(per).parse(rest)?;
    if per.is_some_and(|per| per.is_none()) {
        return Err(nom::Err::Error(()));
    }
    let (min, max) = match (bound, high) {
        (_, Some((high, _))) => (Some(low), Some(high)),
        (Some(Bound::AtMost), None) => (None, Some(low)),
        (Some(Bound::AtLeast), None) => (Some(low), None),
        (None, None) if plus => (Some(low), None),
        (None, None) => (Some(low), Some(low)),
    };
    Ok((rest, Count { min, max, per: per.flatten() }))
}

/// A number, and whether it counts days by itself: `twice`, `2x`.
fn count(input: Cursor<'_>) -> Read<'_, (u32, bool)> {
    let error = nom::Err::Error(());
    if let Ok((rest, number)) = entry(&COUNTS)(input) {
        let word = input.str().unwrap_or_default();
        let counted =
            ["once", "twice", "thrice", "einmal", "zweimal", "dreimal"].iter().any(|w| word.eq_ignore_ascii_case(w));
        return Ok((rest, (u32::from(number), counted)));
    }
    let word = input.str().ok_or(error)?;
    if !word.as_bytes()[0].is_ascii_digit() {
        return Err(nom::Err::Error(()));
    }
    let digits = word.trim_end_matches(['x', 'X']);
    if digits.is_empty()
        || digits.len() > 3
        || input.gap().ends_with(['.', ',', '$', '€', '£']) && input.at > 0 && !input.gap().contains(' ')
    {
        return Err(nom::Err::Error(()));
    }
    let number = digits.parse().map_err(|_| nom::Err::Error(()))?;
    Ok((input.skip(1), (number, digits.len() < word.len())))
}

/// A range's dash, which stands between the words, or its word.
fn dash(input: Cursor<'_>) -> Read<'_, ()> {
    if matches!(input.gap().trim(), "-" | "–" | "—" | "/") {
        return Ok((input, ()));
    }
    match input.str() {
        Some("to" | "or" | "bis" | "oder" | "à" | "a" | "ou" | "o" | "tot" | "till" | "til" | "do") => {
            Ok((input.skip(1), ()))
        }
        _ => Err(nom::Err::Error(())),
    }
}

/// "out of five", which says no more than the days themselves.
fn total(input: Cursor<'_>) -> Read<'_, ()> {
    value((), (out_of, count)).parse(input)
}

fn out_of(input: Cursor<'_>) -> Read<'_, ()> {
    match input.str() {
        Some("of" | "von" | "sur" | "de" | "av") => Ok((input.skip(1), ())),
        Some("out") => Ok((input.skip(2), ())),
        _ => Err(nom::Err::Error(())),
    }
}

fn unit<'a>(wanted: Unit) -> impl Fn(Cursor<'a>) -> Read<'a, ()> {
    move |input| {
        let (rest, unit) = entry(&UNITS)(input)?;
        if unit == wanted { Ok((rest, ())) } else { Err(nom::Err::Error(())) }
    }
}

/// The time that days are counted over, a few words on; `None` for a time that makes it another matter.
fn per(input: Cursor<'_>) -> Read<'_, Option<OfficePeriod>> {
    let mut rest = input;
    for _ in 0..9 {
        if rest.word().is_none() || rest.breaks() {
            break;
        }
        if let Ok((next, unit)) = alt((entry(&UNITS), weekly)).parse(rest) {
            return match unit {
                Unit::Week => Ok((next, Some(OfficePeriod::Week))),
                Unit::Month => Ok((next, Some(OfficePeriod::Month))),
                Unit::Day => break,
            };
        }
        let word = rest.str().unwrap_or_default().to_ascii_lowercase();
        if matches!(
            &word[..],
            "year"
                | "years"
                | "annum"
                | "jahr"
                | "an"
                | "año"
                | "ano"
                | "jaar"
                | "år"
                | "vacation"
                | "holiday"
                | "holidays"
                | "pto"
                | "leave"
                | "notice"
                | "urlaub"
        ) {
            return Ok((rest.skip(1), None));
        }
        if word.bytes().all(|b| b.is_ascii_digit()) {
            break;
        }
        rest = rest.skip(1);
    }
    Err(nom::Err::Error(()))
}

/// "each Monday" has no unit; "a week" has, behind its article.
fn weekly(input: Cursor<'_>) -> Read<'_, Unit> {
    match input.str() {
        Some("p/w" | "pw" | "wk") => Ok((input.skip(1), Unit::Week)),
        _ => Err(nom::Err::Error(())),
    }
}

/// Where the days are spent: the nearest word for it behind them, or before.
fn side(here: Cursor<'_>, next: Cursor<'_>) -> Option<Side> {
    let (from, to) = here.sentence();
    let entry = |i: usize| PLACE_OF_DAYS.longest(&here.words[i..to]);
    // The second word of "home office" is no office.
    let inner = |i: usize| i > from && entry(i - 1).is_some_and(|x| x.0 > 1);
    let at = |i: usize| entry(i).filter(|_| !inner(i)).map(|x| x.1);
    // The unit itself may say it: "3 office days"; the period may stand behind the place: "3 days in the office a week".
    let mut comma = false;
    let mut later = None;
    for i in here.at..(next.at + 6).min(to) {
        if i >= next.at && days(here.to(i)).is_ok() {
            break;
        }
        comma |= i > here.at && here.to(i).gap().contains(',');
        match at(i) {
            Some(side) if !comma => return Some(side),
            Some(side) => {
                later = Some(side);
                break;
            }
            None => {}
        }
    }
    let first = from.max(here.at.saturating_sub(10));
    if let Some(side) = (first..here.at).rev().find_map(at) {
        return Some(side);
    }
    if later.is_some() {
        return later;
    }
    let hybrid = (from..here.at).any(|i| {
        let cue = WORK_CUES.longest(&here.words[i..to]).map(|x| x.1);
        matches!(cue, Some(WorkCue::Strong(WorkModel::Hybrid) | WorkCue::Plain(WorkModel::Hybrid)))
    });
    hybrid.then_some(Side::Office)
}

/// `weekdays = weekday , { separator , weekday }` a few words on: the word behind them and how many there are.
fn weekdays(input: Cursor<'_>) -> Option<(usize, u32)> {
    let (_, to) = input.to(input.at.saturating_sub(1)).sentence();
    let mut count = 0;
    let mut end = input.at;
    let mut at = input.at;
    while at < to && at - end < 4 {
        let here = input.to(at);
        if let Ok((next, ())) = entry(&WEEKDAYS)(here) {
            if matches!(here.gap().trim(), "-" | "–" | "—") && count > 0 {
                return None;
            }
            count += 1;
            (at, end) = (next.at, next.at);
            continue;
        }
        if PLACE_OF_DAYS.longest(here.rest()).is_some()
            || (count > 0 && matches!(here.str(), Some("to" | "through" | "bis")))
        {
            break;
        }
        at += 1;
    }
    let through = matches!(input.to(end).str(), Some("to" | "through" | "bis" | "thru"));
    ((1..=5).contains(&count) && !through).then_some((end, count))
}
