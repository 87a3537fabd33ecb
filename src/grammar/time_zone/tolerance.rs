//! Productions of how far from its zones one may be.

use super::clock::{amount, bare_amount};
use super::phrase::{
    Offset, Phrase, Read, close, comma, cue, cues, dash, fillers, number, one, open, signed, slash, zones,
};
use super::token::{Kind, Token};
use crate::grammar::tokens::Tokens;
use crate::lexicon::time_zones::Cue;
use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::take_while_m_n;
use nom::combinator::{map, map_opt, opt, verify};
use nom::sequence::{delimited, preceded, terminated};

fn plus_minus(input: Tokens<'_, Token>) -> Read<'_, Token> {
    one(|kind| matches!(kind, Kind::PlusMinus | Kind::Cue(Cue::PlusMinus))).parse_complete(input)
}

/// What may stand between a tolerance and its zones.
const BESIDE: &[Cue] = &[
    Cue::Of,
    Cue::From,
    Cue::To,
    Cue::Time,
    Cue::Team,
    Cue::Anchor,
    Cue::Or,
    Cue::Within,
    Cue::Business,
    Cue::Located,
];

/// near = ( "within" | "±" ) { filler } amount { filler | "of" | "from" } ( range | zones )
pub(super) fn near(input: Tokens<'_, Token>) -> Read<'_, Phrase> {
    let (rest, minutes) = if let (rest, Some(_)) = opt(plus_minus).parse_complete(input)? {
        bare_amount(rest)?
    } else if let (rest, Some(_)) = opt(cues(&[Cue::Within, Cue::UpTo])).parse_complete(input)? {
        let (rest, _) = fillers(4, &[Cue::Time, Cue::Of, Cue::Anchor]).parse_complete(rest)?;
        let (rest, sign) = opt(plus_minus).parse_complete(rest)?;
        let zones_away = map(terminated(number, cue(Cue::Anchor)), |(number, _)| number.sixtieths());
        if sign.is_some() { bare_amount(rest)? } else { alt((amount, zones_away)).parse_complete(rest)? }
    } else {
        // `3 hours +/- CET`
        let (rest, minutes) = amount(input)?;
        let sided = verify(preceded(fillers(3, &[]), cue(Cue::Of)), |token: &Token| token.end - token.start > 3);
        let (rest, _) = alt((plus_minus, sided)).parse_complete(rest)?;
        (rest, minutes)
    };
    let mut between = take_while_m_n(0, 8, |token: Token| match token.kind {
        Kind::Cue(cue) => cue == Cue::Filler || BESIDE.contains(&cue),
        Kind::PlusMinus | Kind::Open | Kind::Close | Kind::Plus | Kind::Dash => true,
        _ => false,
    });
    let (rest, skipped) = between.parse_complete(rest)?;
    let anchored = skipped.0.iter().any(|token| matches!(token.kind, Kind::Cue(Cue::Anchor)));
    let (rest, mut phrase) = zones(rest)?;
    phrase.tolerance = Some(minutes).filter(|minutes| (1..=12 * 60).contains(minutes));
    phrase.anchored |= anchored;
    let (rest, _) = opt(delimited(open, plus_minus, close)).parse_complete(rest)?;
    Ok((rest, phrase))
}

/// The same to both sides, or so much to the west and so much to the east.
pub(super) type Tolerance = (Option<u32>, Option<(i32, i32)>);

/// tolerance = [ "," ] [ "or" ] [ "(" ] [ "or" ] ( "±" amount | "within" amount | signed "/" signed ) [ ")" ]
pub(super) fn tolerance(input: Tokens<'_, Token>) -> Read<'_, Tolerance> {
    let (rest, _) = opt(comma).parse_complete(input)?;
    let (rest, _) = opt(cue(Cue::Or)).parse_complete(rest)?;
    let (rest, opened) = opt(open).parse_complete(rest)?;
    let (rest, _) = opt(cue(Cue::Or)).parse_complete(rest)?;
    let even = alt((
        map(preceded((opt(cue(Cue::Within)), plus_minus), bare_amount), Some),
        map(preceded((cue(Cue::Within), fillers(3, &[])), amount), Some),
        map(terminated(amount, plus_minus), Some),
    ));
    let again =
        (opt(alt((slash, dash, cues(&[Cue::To, Cue::And]), comma))), opt(one(|kind| matches!(kind, Kind::Zone(_)))));
    let uneven = map_opt((signed, preceded(again, signed)), |((a, _), (b, _))| match (a, b) {
        (Offset::Minutes(a), Offset::Minutes(b)) if (a < 0) != (b < 0) => {
            Some((i32::from(a.min(b)), i32::from(a.max(b))))
        }
        _ => None,
    });
    let (rest, found) =
        alt((map(even, |minutes| (minutes, None)), map(uneven, |ends| (None, Some(ends))))).parse_complete(rest)?;
    let (rest, _) = opt(cue(Cue::Hours)).parse_complete(rest)?;
    let rest = if opened.is_some() { opt(close).parse_complete(rest)?.0 } else { rest };
    Ok((rest, found))
}
