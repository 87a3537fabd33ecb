//! Productions over tokens: zones, lists of zones, ranges, tolerances, times of day, amounts.
//!
//! The grammar stands in the module above.

use super::token::{Kind, Number, Suffix, Token};
use super::tolerance::{near, tolerance};
use crate::grammar::tokens::Tokens;
use crate::lexicon::List;
use crate::lexicon::time_zones::{Cue, Standing};
use chrono::{NaiveDate, NaiveTime, Offset as _, TimeZone};
use chrono_tz::Tz;
use nom::branch::alt;
use nom::bytes::complete::take_while_m_n;
use nom::combinator::{map, map_opt, not, opt, peek, verify};
use nom::multi::many0;
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Input, Parser};

pub(super) type Read<'a, T> = IResult<Tokens<'a, Token>, T>;

/// An offset as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Offset {
    /// Minutes east of UTC.
    Minutes(i16),
    /// A number that no clock on earth is off by; with its range in the passage.
    Bad { start: usize, end: usize },
}

/// What a mention names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// One of these.
    Either(List<Tz>),
    /// All of these.
    All(List<Tz>),
    /// Exactly this.
    One(Tz),
    /// The offset alone.
    Fixed,
}

/// A mention of a zone.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Zone {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) named: Named,
    pub(crate) offset: Option<Offset>,
    /// Whether the words name a zone wherever they stand.
    pub(super) strength: Strength,
}

/// How far a mention speaks for itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// A place, a direction, an abbreviation with other meanings.
    Weak,
    /// An abbreviation.
    Clear,
    /// A name with its "time".
    Timed,
    /// An offset or a name of the IANA's.
    Exact,
}

/// Zones with what stands close to them.
#[derive(Clone, Debug)]
pub(super) struct Phrase {
    pub(super) zones: Vec<Zone>,
    /// Whether the zones are the two ends of a range.
    pub(super) range: bool,
    /// Sixtieths of an hour that one may be away.
    pub(super) tolerance: Option<u32>,
    /// Sixtieths of an hour to the west and to the east, where the two differ.
    pub(super) uneven: Option<(i32, i32)>,
    /// Whether the words "time zone" belong to it.
    pub(super) anchored: bool,
}

pub(super) fn one<'a>(fits: impl Fn(&Kind) -> bool) -> impl Fn(Tokens<'a, Token>) -> Read<'a, Token> {
    move |input| match input.0.split_first() {
        Some((token, rest)) if fits(&token.kind) => Ok((Tokens(rest), *token)),
        _ => Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Satisfy))),
    }
}

pub(super) fn cue<'a>(wanted: Cue) -> impl Fn(Tokens<'a, Token>) -> Read<'a, Token> {
    one(move |kind| matches!(kind, Kind::Cue(cue) if *cue == wanted))
}

pub(super) fn cues<'a>(wanted: &'static [Cue]) -> impl Fn(Tokens<'a, Token>) -> Read<'a, Token> {
    one(move |kind| matches!(kind, Kind::Cue(cue) if wanted.contains(cue)))
}

/// Up to `most` tokens of little meaning.
pub(super) fn fillers<'a>(
    most: usize,
    also: &'static [Cue],
) -> impl Parser<Tokens<'a, Token>, Output = Tokens<'a, Token>, Error = nom::error::Error<Tokens<'a, Token>>> {
    take_while_m_n(
        0,
        most,
        move |token: Token| matches!(token.kind, Kind::Cue(cue) if cue == Cue::Filler || also.contains(&cue)),
    )
}

macro_rules! mark {
    ($name:ident, $kind:pat) => {
        pub(super) fn $name(input: Tokens<'_, Token>) -> Read<'_, Token> {
            one(|kind| matches!(kind, $kind)).parse_complete(input)
        }
    };
}
mark!(open, Kind::Open);
mark!(close, Kind::Close);
mark!(slash, Kind::Slash);
mark!(dash, Kind::Dash);
mark!(comma, Kind::Comma);
mark!(plus, Kind::Plus);

pub(super) fn number(input: Tokens<'_, Token>) -> Read<'_, (Number, Token)> {
    map_opt(one(|_| true), |token| match token.kind {
        Kind::Number(number) => Some((number, token)),
        Kind::Cue(Cue::Number(whole)) => Some((Number::of(u16::from(whole)), token)),
        _ => None,
    })
    .parse_complete(input)
}

/// Minutes of a signed number, where it can be an offset at all.
fn offset_of(sign: i32, sign_token: Token, number: Number, token: Token) -> Option<Offset> {
    if !matches!(number.suffix, Suffix::None | Suffix::Hours) {
        return None;
    }
    let (hours, minutes) = match (number.part, number.mark) {
        (None, _) if number.width >= 3 => (number.whole / 100, number.whole % 100),
        (None, _) => (number.whole, 0),
        (Some((part, 1)), Some('.' | ',')) => (number.whole, part * 6),
        (Some((75, _)), Some('.' | ',')) => (number.whole, 45),
        (Some((25, _)), Some('.' | ',')) => (number.whole, 15),
        (Some((50, _)), Some('.' | ',')) => (number.whole, 30),
        (Some((part, _)), _) => (number.whole, part),
    };
    let total = sign * (i32::from(hours) * 60 + i32::from(minutes));
    let good = minutes < 60 && (-12 * 60..=14 * 60).contains(&total);
    let bad = Offset::Bad { start: sign_token.start, end: token.end };
    Some(if good { i16::try_from(total).map_or(bad, Offset::Minutes) } else { bad })
}

/// signed = ( "+" | "-" ) number
pub(super) fn signed(input: Tokens<'_, Token>) -> Read<'_, (Offset, usize)> {
    let (rest, sign) = alt((plus, dash)).parse_complete(input)?;
    let factor = if matches!(sign.kind, Kind::Plus) { 1 } else { -1 };
    let (rest, (offset, end)) =
        map_opt(number, |(number, token)| Some((offset_of(factor, sign, number, token)?, token.end)))
            .parse_complete(rest)?;
    // `GMT - 9 am` and `UTC - 5 days a week` are no offsets.
    let other = peek(opt(cues(&[Cue::OtherUnit, Cue::Am, Cue::Pm]))).parse_complete(rest)?.1;
    match other {
        Some(_) => Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Not))),
        None => Ok((rest, (offset, end))),
    }
}

/// Whether a name is UTC or GMT, the names that offsets hang on.
fn universal(token: &Token) -> bool {
    matches!(token.kind, Kind::Zone(name) if name.standing == Standing::Code && name.zones.iter().any(|zone| matches!(zone, Tz::UTC | Tz::Etc__GMT)))
}

fn universal_name(input: Tokens<'_, Token>) -> Read<'_, Token> {
    let (rest, first) = verify(one(|_| true), universal).parse_complete(input)?;
    let (rest, second) = opt(preceded(slash, verify(one(|_| true), universal))).parse_complete(rest)?;
    Ok((rest, Token { end: second.unwrap_or(first).end, ..first }))
}

/// offset = ( "UTC" | "GMT" ) ( signed | "(" signed ")" )
fn offset(input: Tokens<'_, Token>) -> Read<'_, Zone> {
    let (rest, name) = universal_name(input)?;
    let in_parens = map(delimited(open, signed, close), |(offset, end)| (offset, end + 1));
    let (rest, (offset, end)) = alt((signed, in_parens)).parse_complete(rest)?;
    Ok((rest, Zone { start: name.start, end, named: Named::Fixed, offset: Some(offset), strength: Strength::Exact }))
}

/// reversed = signed universal, as in `+3 UTC`
fn reversed(input: Tokens<'_, Token>) -> Read<'_, Zone> {
    let (rest, zone) = bare_offset(input)?;
    let (rest, _) = opt(cue(Cue::Hours)).parse_complete(rest)?;
    let (rest, name) = universal_name(rest)?;
    Ok((rest, Zone { end: name.end, ..zone }))
}

/// stated = "(" ( offset | signed | universal ) { ( "/" | "or" ) ( offset | signed ) } ")" | offset
fn stated(input: Tokens<'_, Token>) -> Read<'_, (Offset, usize)> {
    let single = |input| {
        alt((
            map(offset, |zone| (zone.offset.unwrap_or(Offset::Minutes(0)), zone.end)),
            signed,
            map(universal_name, |name| (Offset::Minutes(0), name.end)),
        ))
        .parse_complete(input)
    };
    let again = alt((map(offset, |zone| zone.offset), map(signed, |(offset, _)| Some(offset))));
    let more = many0(preceded(alt((slash, cues(&[Cue::Or, Cue::And]))), again));
    // `(-3/+3)` is a tolerance.
    let one_side = verify((single, more), |((first, _), more)| match first {
        Offset::Minutes(first) => {
            more.iter().all(|offset| matches!(offset, Some(Offset::Minutes(next)) if (*next < 0) == (*first < 0)))
        }
        Offset::Bad { .. } => true,
    });
    let (rest, found) = opt(delimited(open, one_side, close)).parse_complete(input)?;
    if let Some(((offset, _), _)) = found {
        let taken = input.0.len() - rest.0.len();
        return Ok((rest, (offset, input.0[taken - 1].end)));
    }
    let (rest, zone) = offset(input)?;
    Ok((rest, (zone.offset.unwrap_or(Offset::Minutes(0)), zone.end)))
}

/// country = "-" zone-group, as in `Central Time - United States`
fn country(input: Tokens<'_, Token>) -> Read<'_, Token> {
    let group = one(|kind| matches!(kind, Kind::Group(_)));
    let more =
        alt((cues(&[Cue::Time, Cue::Anchor, Cue::Business, Cue::Hours]), one(|kind| matches!(kind, Kind::Zone(_)))));
    terminated(preceded(dash, group), not(more)).parse_complete(input)
}

/// Whether the clocks of a zone are ever off by so much.
fn shows(zone: Tz, offset: Offset) -> bool {
    let Offset::Minutes(minutes) = offset else { return false };
    [1, 7].into_iter().any(|month| {
        let day = NaiveDate::from_ymd_opt(2025, month, 15).unwrap_or_default().and_time(NaiveTime::MIN);
        zone.offset_from_utc_datetime(&day).fix().local_minus_utc() == i32::from(minutes) * 60
    })
}

/// note = "(" { zone of the same clock | group | "and" } ")", as in `Eastern Time (US & Canada)`
fn note(same: Tz, input: Tokens<'_, Token>) -> Read<'_, (Token, bool)> {
    let inside = move |token: Token| match token.kind {
        Kind::Zone(name) => name.zones.first() == Some(same),
        Kind::Group(_) | Kind::Cue(Cue::And | Cue::Or | Cue::Season | Cue::Time) | Kind::Slash | Kind::Comma => true,
        _ => false,
    };
    let (rest, _) = open(input)?;
    let (rest, words) = take_while_m_n(1, 6, inside)(rest)?;
    let timed = words.0.iter().any(|token| matches!(token.kind, Kind::Cue(Cue::Season | Cue::Time)));
    let (rest, closed) = close(rest)?;
    Ok((rest, (closed, timed)))
}

/// name = zone-name { "/" zone-name } [ season ] [ "time" ] [ note ] [ stated ]
fn name(input: Tokens<'_, Token>) -> Read<'_, Zone> {
    let (mut rest, (first, row)) = map_opt(one(|_| true), |token| match token.kind {
        Kind::Zone(name) => Some((token, name)),
        _ => None,
    })
    .parse_complete(input)?;
    let mut zone = Zone {
        start: first.start,
        end: first.end,
        named: Named::Either(row.zones),
        offset: None,
        strength: match row.standing {
            Standing::Place | Standing::Weak => Strength::Weak,
            Standing::Code | Standing::Capitals => Strength::Clear,
            Standing::Name => Strength::Timed,
        },
    };
    // `EST/EDT`: the two names of one clock.
    let same = |token: &Token| matches!(token.kind, Kind::Zone(other) if other.zones.first() == row.zones.first() && other.standing != Standing::Place);
    while let (after, Some(other)) =
        opt(preceded(alt((slash, cue(Cue::Or))), verify(one(|_| true), same))).parse_complete(rest)?
    {
        zone.end = other.end;
        if let (Named::Either(mine), Kind::Zone(other)) = (zone.named, other.kind)
            && other.zones.len() < mine.len()
        {
            zone.named = Named::Either(other.zones);
        }
        zone.strength = Strength::Clear;
        rest = after;
    }
    let (after, season) = opt(cue(Cue::Season)).parse_complete(rest)?;
    zone.end = season.map_or(zone.end, |token| token.end);
    let (after, time) = opt(cue(Cue::Time)).parse_complete(after)?;
    zone.end = time.map_or(zone.end, |token| token.end);
    if season.is_some() || time.is_some() {
        zone.strength = Strength::Timed;
    }
    let same = row.zones.first().unwrap_or(Tz::UTC);
    let (after, noted) = opt(|input| note(same, input)).parse_complete(after)?;
    if let Some((noted, timed)) = noted {
        zone.end = noted.end;
        if timed {
            zone.strength = Strength::Timed;
        } else if zone.strength == Strength::Weak && matches!(row.standing, Standing::Weak) {
            zone.strength = Strength::Clear;
        }
    }
    let (after, country) = opt(country).parse_complete(after)?;
    if let Some(country) = country.filter(|_| zone.strength == Strength::Timed) {
        zone.end = country.end;
    }
    // `EST, UTC-5` is one zone, `EST, UTC+1` are two.
    let listed = verify(preceded(comma, stated), |(offset, _)| shows(same, *offset));
    let (after, stated) = opt(alt((stated, listed))).parse_complete(after)?;
    if let Some((offset, end)) = stated {
        zone.offset = Some(offset);
        zone.end = end;
        zone.strength = Strength::Exact;
    }
    Ok((after, zone))
}

/// placed-offset = ( "(" offset ")" | offset ) name
fn placed_offset(input: Tokens<'_, Token>) -> Read<'_, Zone> {
    let in_parens = |input| {
        let (rest, opened) = open(input)?;
        let (rest, zone) = alt((
            offset,
            map(universal_name, |name| Zone {
                start: name.start,
                end: name.end,
                named: Named::Fixed,
                offset: Some(Offset::Minutes(0)),
                strength: Strength::Exact,
            }),
        ))
        .parse_complete(rest)?;
        let (rest, _) = close(rest)?;
        Ok((rest, Zone { start: opened.start, ..zone }))
    };
    let (rest, zone) = alt((in_parens, offset)).parse_complete(input)?;
    let (rest, joint) = opt(one(|kind| matches!(kind, Kind::Colon | Kind::Dash))).parse_complete(rest)?;
    // `UTC-3 – UTC+3` and `UTC-8 – CET` are ranges.
    peek(verify(one(|_| true), |token: &Token| !universal(token))).parse_complete(rest)?;
    let (rest, mut named) =
        verify(name, |zone: &Zone| joint.is_none() || zone.strength == Strength::Weak).parse_complete(rest)?;
    named.start = zone.start;
    named.offset = zone.offset;
    named.strength = Strength::Exact;
    Ok((rest, named))
}

/// noted-offset = offset "(" [ name ] { name | group | season | "and" | other } ")", as in `UTC-8 (Pacific)`
fn noted_offset(input: Tokens<'_, Token>) -> Read<'_, Zone> {
    let (rest, offset) = offset(input)?;
    let word = |token: Token| {
        !matches!(
            token.kind,
            Kind::Open
                | Kind::Close
                | Kind::Number(_)
                | Kind::Plus
                | Kind::Dash
                | Kind::PlusMinus
                | Kind::Cue(
                    Cue::Number(_)
                        | Cue::Within
                        | Cue::UpTo
                        | Cue::PlusMinus
                        | Cue::Overlap
                        | Cue::Core
                        | Cue::Located
                        | Cue::Candidate
                        | Cue::Must
                )
        )
    };
    let named = opt(verify(name, |zone: &Zone| !matches!(zone.named, Named::Fixed) && zone.offset.is_none()));
    let (rest, (named, others)) = delimited(open, (named, take_while_m_n(0, 10, word)), close).parse_complete(rest)?;
    let places = |token: &Token| matches!(token.kind, Kind::Zone(_) | Kind::Group(_));
    if named.is_none() && !others.0.iter().any(places) {
        return Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Verify)));
    }
    let end = input.0[input.0.len() - rest.0.len() - 1].end;
    // Of several names none is the one that is meant.
    let only = named.filter(|_| !others.0.iter().any(places));
    Ok((rest, Zone { end, named: only.map_or(offset.named, |zone| zone.named), ..offset }))
}

/// group = zone-group [ "time" ]
fn group(input: Tokens<'_, Token>) -> Read<'_, Zone> {
    let (rest, (token, zones)) = map_opt(one(|_| true), |token| match token.kind {
        Kind::Group(zones) => Some((token, zones)),
        _ => None,
    })
    .parse_complete(input)?;
    let mut zone =
        Zone { start: token.start, end: token.end, named: Named::All(zones), offset: None, strength: Strength::Weak };
    // `US Eastern`: the country only says which.
    let (after, narrowed) = opt(name).parse_complete(rest)?;
    if let Some(narrowed) = narrowed.filter(|narrowed| narrowed.start - zone.end <= 2) {
        return Ok((after, Zone { start: zone.start, ..narrowed }));
    }
    let (rest, time) = opt(cue(Cue::Time)).parse_complete(rest)?;
    if let Some(time) = time {
        zone.end = time.end;
        zone.strength = Strength::Timed;
    }
    Ok((rest, zone))
}

fn iana(input: Tokens<'_, Token>) -> Read<'_, Zone> {
    map_opt(one(|_| true), |token| match token.kind {
        Kind::Iana(zone) => {
            let named = Named::One(zone);
            Some(Zone { start: token.start, end: token.end, named, offset: None, strength: Strength::Exact })
        }
        _ => None,
    })
    .parse_complete(input)
}

/// zone = placed-offset | noted-offset | offset | reversed | iana-name | name | group
pub(super) fn zone(input: Tokens<'_, Token>) -> Read<'_, Zone> {
    alt((placed_offset, noted_offset, offset, reversed, iana, name, group)).parse_complete(input)
}

/// A further offset that leaves out its "UTC".
fn bare_offset(input: Tokens<'_, Token>) -> Read<'_, Zone> {
    let (rest, (offset, end)) = signed(input)?;
    let start = input.0[0].start;
    Ok((rest, Zone { start, end, named: Named::Fixed, offset: Some(offset), strength: Strength::Exact }))
}

/// entry = [ "the" ] zone [ anchor ]
fn entry(input: Tokens<'_, Token>) -> Read<'_, (Zone, bool)> {
    let (rest, _) = fillers(2, &[]).parse_complete(input)?;
    let (rest, zone) = zone(rest)?;
    let (rest, anchor) = opt(cue(Cue::Anchor)).parse_complete(rest)?;
    Ok((rest, (zone, anchor.is_some())))
}

fn is_fixed(zone: &Zone) -> bool {
    zone.named == Named::Fixed
}

/// A range of offsets, which ends a list of places before it, as in `Europe, UTC-1 to UTC+3`.
fn offset_range(input: Tokens<'_, Token>) -> Read<'_, Phrase> {
    verify(range, |phrase: &Phrase| phrase.zones.iter().all(|zone| zone.offset.is_some())).parse_complete(input)
}

/// range = zone [ anchor ] ( "to" | "-" | "/" ) ( zone | signed ) [ anchor ] | "between" zone "and" zone
pub(super) fn range(input: Tokens<'_, Token>) -> Read<'_, Phrase> {
    let (rest, opening) = opt(cues(&[Cue::Between, Cue::From])).parse_complete(input)?;
    let between = opening.is_some_and(|token| matches!(token.kind, Kind::Cue(Cue::Between)));
    let (rest, _) = opt(cue(Cue::Anchor)).parse_complete(rest)?;
    let (rest, (first, anchored)) = entry(rest)?;
    let (rest, joint) = verify(one(|_| true), |token: &Token| match token.kind {
        Kind::Cue(Cue::To | Cue::UpTo) => true,
        Kind::Dash => opening.is_some() || first.strength > Strength::Weak,
        Kind::Slash => is_fixed(&first),
        Kind::Cue(Cue::And) => between,
        // `de UTC-5 a UTC-3`, `de UTC à UTC+2`
        Kind::Cue(Cue::Filler) => token.end - token.start <= 2 && is_fixed(&first),
        _ => false,
    })
    .parse_complete(rest)?;
    let second = |input| {
        if is_fixed(&first) {
            alt((entry, map(bare_offset, |zone| (zone, false)))).parse_complete(input)
        } else {
            entry.parse_complete(input)
        }
    };
    let (rest, (second, also)) = second(rest)?;
    // `UTC+1/CET` is one zone in two names, not a range, and `EST - Remote, CET` is none.
    let slashed = matches!(joint.kind, Kind::Slash) && !is_fixed(&second);
    let weak = matches!(joint.kind, Kind::Dash) && opening.is_none() && second.strength == Strength::Weak;
    if slashed || weak {
        return Err(nom::Err::Error(nom::error::Error::new(input, nom::error::ErrorKind::Verify)));
    }
    let phrase =
        Phrase { zones: vec![first, second], range: true, tolerance: None, uneven: None, anchored: anchored || also };
    Ok((rest, phrase))
}

/// enclosed-range = ( "UTC" | "GMT" ) "(" signed ( "to" | "-" | "/" ) signed ")" | signed "to" signed ( "UTC" | "GMT" )
pub(super) fn enclosed_range(input: Tokens<'_, Token>) -> Read<'_, Phrase> {
    let joint = |input| alt((cue(Cue::To), dash, slash, cue(Cue::And))).parse_complete(input);
    let (rest, name) = opt(universal_name).parse_complete(input)?;
    let (rest, (first, second)) = match name {
        Some(_) => delimited(open, (bare_offset, preceded(joint, bare_offset)), close).parse_complete(rest)?,
        None => {
            let (rest, pair) = (bare_offset, preceded(joint, bare_offset)).parse_complete(rest)?;
            let (rest, _) = fillers(2, &[Cue::Hours, Cue::Of, Cue::From]).parse_complete(rest)?;
            let (rest, _) = universal_name(rest)?;
            (rest, pair)
        }
    };
    Ok((rest, Phrase { zones: vec![first, second], range: true, tolerance: None, uneven: None, anchored: false }))
}

/// separator = "," [ "and" | "or" ] | "and" | "or" | "/"
fn separator(input: Tokens<'_, Token>) -> Read<'_, Token> {
    let joint = |input| cues(&[Cue::And, Cue::Or]).parse_complete(input);
    alt((terminated(comma, opt(joint)), terminated(slash, opt(joint)), joint)).parse_complete(input)
}

/// zones = entry { separator ( entry | signed ) } [ [ "or" ] { filler } anchor ]
pub(super) fn zones(input: Tokens<'_, Token>) -> Read<'_, Phrase> {
    let (mut rest, (first, mut anchored)) = entry(input)?;
    let mut places = first.offset.is_none();
    let mut zones = vec![first];
    loop {
        let fixed = zones.last().is_some_and(is_fixed);
        let next = |input| {
            if fixed {
                alt((entry, map(bare_offset, |zone| (zone, false)))).parse_complete(input)
            } else {
                entry.parse_complete(input)
            }
        };
        let next = preceded(not(verify(offset_range, |_| places)), next);
        let (after, found) = opt(preceded(separator, next)).parse_complete(rest)?;
        let Some((zone, also)) = found else { break };
        places &= zone.offset.is_none();
        zones.push(zone);
        anchored |= also;
        rest = after;
    }
    if !anchored {
        // `US-friendly time zone`, `Europe-based timezone`
        let (after, hyphened) =
            opt((opt(dash), cues(&[Cue::Collaboration, Cue::Located]), cue(Cue::Anchor))).parse_complete(rest)?;
        if hyphened.is_some() {
            anchored = true;
            rest = after;
        }
    }
    if !anchored {
        let (after, late) = opt(preceded(
            take_while_m_n(0, 4, |token: Token| match token.kind {
                Kind::Cue(cue) => matches!(cue, Cue::Or | Cue::And | Cue::Filler | Cue::Overlap),
                Kind::Slash | Kind::Dash => true,
                _ => false,
            }),
            cue(Cue::Anchor),
        ))
        .parse_complete(rest)?;
        if late.is_some() {
            anchored = true;
            rest = after;
        }
    }
    Ok((rest, Phrase { zones, range: false, tolerance: None, uneven: None, anchored }))
}

/// phrase = near | enclosed-range | range [ tolerance ] | zones [ tolerance ] [ anchor ]
pub(super) fn phrase(input: Tokens<'_, Token>) -> Read<'_, Phrase> {
    let (rest, found) = opt(alt((near, enclosed_range))).parse_complete(input)?;
    if let Some(phrase) = found {
        return Ok((rest, phrase));
    }
    let (rest, mut phrase) = alt((range, zones)).parse_complete(input)?;
    let (mut rest, tolerance) = opt(tolerance).parse_complete(rest)?;
    if let Some((even, uneven)) = tolerance {
        phrase.tolerance = even.filter(|minutes| (1..=12 * 60).contains(minutes));
        match uneven {
            Some((west, east)) if west == -east => phrase.tolerance = u32::try_from(east).ok(),
            other => phrase.uneven = other,
        }
        let (after, anchor) = opt(cue(Cue::Anchor)).parse_complete(rest)?;
        phrase.anchored |= anchor.is_some();
        rest = after;
    }
    Ok((rest, phrase))
}

/// How many tokens a production took.
pub(super) fn taken(before: Tokens<'_, Token>, after: Tokens<'_, Token>) -> usize {
    before.input_len() - after.input_len()
}
