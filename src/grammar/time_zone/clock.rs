//! Productions of times of day and of amounts of hours.

use super::phrase::{Read, close, cue, cues, dash, number, one, open, plus};
use super::token::{Kind, Number, Suffix, Token};
use crate::grammar::tokens::Tokens;
use crate::lexicon::time_zones::{Cue, Standing};
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map_opt, opt, peek, verify};
use nom::sequence::{delimited, terminated};

/// Two times of day in minutes from midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Clocks {
    /// From and to; the second is less where the hours cross midnight.
    Hours(u16, u16),
    /// No such hours: the same time twice, or no time at all.
    Bad,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Meridian {
    Am,
    Pm,
}

/// clock = number [ "am" | "pm" ]
fn clock(input: Tokens<'_, Token>) -> Read<'_, (Number, Option<Meridian>)> {
    let (rest, (number, token)) = number(input)?;
    if matches!(token.kind, Kind::Cue(_)) || number.suffix == Suffix::Minutes {
        return Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Not)));
    }
    let (rest, found) = opt(cues(&[Cue::Am, Cue::Pm])).parse_complete(rest)?;
    let meridian = match (number.suffix, found.map(|token| token.kind)) {
        (Suffix::Am, _) | (_, Some(Kind::Cue(Cue::Am))) => Some(Meridian::Am),
        (Suffix::Pm, _) | (_, Some(Kind::Cue(Cue::Pm))) => Some(Meridian::Pm),
        _ => None,
    };
    Ok((rest, (number, meridian)))
}

/// single-clock = number with a colon or "am" or "pm"
pub(super) fn single_clock(input: Tokens<'_, Token>) -> Read<'_, ()> {
    let (rest, (number, meridian)) = clock(input)?;
    let clear = meridian.is_some() || matches!((number.mark, number.part), (Some(':' | 'h' | 'H'), Some((_, 2))));
    if clear {
        Ok((rest, ()))
    } else {
        Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Verify)))
    }
}

/// clocks = [ "between" | "from" ] clock ( "-" | "to" | "and" ) clock
///
/// The second value says whether the two are clearly times of day and no plain numbers.
pub(super) fn clocks(input: Tokens<'_, Token>) -> Read<'_, (Clocks, bool)> {
    let (rest, opening) = opt(cues(&[Cue::Between, Cue::From])).parse_complete(input)?;
    let (rest, (from, am_from)) = clock(rest)?;
    let (rest, _) = opt(zone_between).parse_complete(rest)?;
    let (rest, _) = one(|kind| match kind {
        Kind::Dash | Kind::Cue(Cue::To) => true,
        Kind::Cue(Cue::And) => opening.is_some(),
        _ => false,
    })
    .parse_complete(rest)?;
    let (rest, (to, am_to)) = clock(rest)?;
    let (rest, _) = opt(cue(Cue::Filler)).parse_complete(rest).map(|(after, filler)| {
        if filler.is_some_and(|token| token.end - token.start == 3) { (after, ()) } else { (rest, ()) }
    })?;
    let marked = |number: Number| {
        matches!(number.mark, Some(':' | 'h' | 'H')) || (number.suffix == Suffix::Hours && number.whole > 5)
    };
    let clear = am_from.is_some() || am_to.is_some() || (marked(from) && marked(to));
    Ok((rest, (hours_of(from, am_from, to, am_to), clear)))
}

/// `9:00 CET - 17:00 CET` names its zone twice; the second stands behind the clocks.
fn zone_between(input: Tokens<'_, Token>) -> Read<'_, Token> {
    let (rest, token) =
        one(|kind| matches!(kind, Kind::Zone(name) if name.standing != Standing::Place)).parse_complete(input)?;
    peek(alt((dash, cue(Cue::To)))).parse_complete(rest)?;
    Ok((rest, token))
}

fn hours_of(from: Number, am_from: Option<Meridian>, to: Number, am_to: Option<Meridian>) -> Clocks {
    let minutes = |number: Number, meridian: Option<Meridian>| -> Option<u16> {
        let (hours, minutes) = match (number.part, number.mark) {
            (Some((part, 2)), _) => (number.whole, part),
            (Some(_), _) => return None,
            (None, _) if number.width >= 3 => (number.whole / 100, number.whole % 100),
            (None, _) => (number.whole, 0),
        };
        let hours = match meridian {
            Some(_) if !(1..=12).contains(&hours) && !(13..=23).contains(&hours) => return None,
            Some(Meridian::Am) if hours == 12 => 0,
            Some(Meridian::Pm) if hours < 12 => hours + 12,
            _ => hours,
        };
        (hours < 24 || (hours == 24 && minutes == 0)).then_some(())?;
        (minutes < 60).then_some(hours % 24 * 60 + minutes)
    };
    // `10-3pm` begins in the morning, `1-5pm` does not; `9-5` ends in the afternoon.
    let (am_from, am_to) = match (am_from, am_to) {
        (None, Some(Meridian::Pm)) if from.whole < to.whole % 12 || from.whole == 12 => (Some(Meridian::Pm), am_to),
        (None, Some(_)) if from.whole <= 12 => (Some(Meridian::Am), am_to),
        (Some(Meridian::Am), None) if to.whole <= from.whole && to.whole < 12 => (am_from, Some(Meridian::Pm)),
        (Some(Meridian::Pm), None) if to.whole > from.whole && to.whole < 12 => (am_from, Some(Meridian::Pm)),
        (None, None) if to.whole <= from.whole && to.whole < 12 && to.mark.is_none() && to.whole != from.whole => {
            (None, Some(Meridian::Pm))
        }
        other => other,
    };
    match (minutes(from, am_from), minutes(to, am_to)) {
        (Some(from), Some(to)) if from != to => Clocks::Hours(from, to),
        _ => Clocks::Bad,
    }
}

/// amount = number [ "(" number ")" ] [ "+" ] [ "-" ] ( "hours" | "minutes" )
pub(super) fn amount(input: Tokens<'_, Token>) -> Read<'_, u32> {
    let (rest, (number, _)) = number(input)?;
    let (rest, _) = opt(delimited(open, super::phrase::number, close)).parse_complete(rest)?;
    // Of `3-4 hours` the lesser must hold.
    let (rest, _) = opt((alt((dash, cues(&[Cue::To, Cue::Or]))), super::phrase::number)).parse_complete(rest)?;
    let sixtieths = number.sixtieths();
    let last = input.0[input.0.len() - rest.0.len() - 1];
    if let Kind::Number(Number { suffix, .. }) = last.kind {
        match suffix {
            Suffix::Hours => return Ok((opt(plus).parse_complete(rest)?.0, sixtieths)),
            Suffix::Minutes => return Ok((rest, sixtieths / 60)),
            Suffix::None => {}
            Suffix::Am | Suffix::Pm => {
                return Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Not)));
            }
        }
    }
    let (rest, _) = opt(plus).parse_complete(rest)?;
    let (rest, _) = opt(dash).parse_complete(rest)?;
    let (rest, unit) = cues(&[Cue::Hours, Cue::Minutes]).parse_complete(rest)?;
    let minutes = matches!(unit.kind, Kind::Cue(Cue::Minutes));
    Ok((rest, if minutes { sixtieths / 60 } else { sixtieths }))
}

/// parted-amount = number [ "+" ] ( "overlap" | "core" | "business" ) [ "hours" ], as in `4 overlapping hours`
pub(super) fn parted_amount(input: Tokens<'_, Token>) -> Read<'_, u32> {
    let bare = map_opt(number, |(number, _)| (number.suffix == Suffix::None).then(|| number.sixtieths()));
    let parts = (cues(&[Cue::Overlap, Cue::Business, Cue::Core]), opt(cues(&[Cue::Hours, Cue::Business])));
    let parts = verify(parts, |(word, hours)| hours.is_some() || !matches!(word.kind, Kind::Cue(Cue::Overlap)));
    terminated(bare, (opt(plus), parts)).parse_complete(input)
}

/// An amount that may leave out its unit, as behind `±`.
pub(super) fn bare_amount(input: Tokens<'_, Token>) -> Read<'_, u32> {
    let bare = map_opt(number, |(number, _)| {
        (number.suffix == Suffix::None && number.whole <= 12).then(|| number.sixtieths())
    });
    alt((amount, terminated(bare, peek(opt(plus))))).parse_complete(input)
}
