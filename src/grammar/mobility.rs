//! Visas, relocation and travel.
//!
//! ```text
//! sponsorship = clause with ( visa sponsor | sponsor & visa ) , [ turn ]
//! relocation  = clause with relocation & ( offer | turn )
//! travel      = clause with travel & share
//! share       = [ bound ] , number , [ ( "-" | "to" ) , number ] , ( "%" | "percent" )
//! ```

use super::Facts;
use super::Passage;
use super::marked::Marked;
use super::phrase::{Cursor, Read, entry};
use crate::lexicon::mobility::{MOVE_WORDS, MoveWord, TURNS, Turn};
use crate::lexicon::workplace::{BOUNDS, Bound};
use crate::lexicon::{FieldRole, Trigger};
use crate::posting::SectionKind;
use crate::token::Word;
use nom::Parser;
use nom::branch::alt;
use nom::combinator::{map, opt};

/// What a sentence is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MobilityKind {
    /// Whether a visa is sponsored.
    Visa(bool),
    /// Whether relocation is supported.
    Relocation(bool),
    /// Share of time spent travelling; the numbers as written, which may make no sense.
    Travel { min: Option<u32>, max: Option<u32> },
}

/// A statement about visas, relocation or travel.
#[derive(Clone, Copy, Debug)]
pub(crate) struct MobilityFact {
    pub(crate) range: (usize, usize),
    pub(crate) kind: MobilityKind,
}

/// Reads the statements of a passage.
pub(super) fn scan<'t>(passage: &Passage<'t>, words: &Marked<'_>, facts: &mut Facts<'t>) {
    if matches!(passage.kind, SectionKind::Chrome) || passage.role == Some(FieldRole::Employer) {
        return;
    }
    let text = passage.text;
    let range = |from: usize, to: usize| (words[from].start() + passage.offset, words[to - 1].end() + passage.offset);
    match passage.role {
        Some(FieldRole::Visa) if !words.is_empty() => {
            let all = Cursor::new(text, words, 0);
            if let Some(given) = answer(all) {
                let kind = MobilityKind::Visa(given);
                facts.mobility.push(MobilityFact { range: range(0, words.len()), kind });
                return;
            }
        }
        Some(FieldRole::Travel) if !words.is_empty() => {
            let found = (0..words.len()).find_map(|at| share(Cursor::new(text, words, at)).ok().map(|x| (at, x)));
            if let Some((at, (rest, kind))) = found {
                facts.mobility.push(MobilityFact { range: range(at, rest.at), kind });
            }
            return;
        }
        _ => {}
    }
    // A label of the text's own, such as `Relocation: not offered`.
    let label = passage.label.unwrap_or_default();
    if !label.is_empty() && !words.is_empty() {
        let label_words: Vec<Word> = crate::lexicon::words(label);
        let kind = (0..label_words.len()).find_map(|i| MOVE_WORDS.longest(&label_words[i..])).map(|x| x.1);
        let given = answer(Cursor::new(text, words, 0));
        let fact = match (kind, given) {
            (Some(MoveWord::Relocation), Some(given)) => Some(MobilityKind::Relocation(given)),
            (Some(MoveWord::VisaSponsor | MoveWord::Sponsor), Some(given)) => Some(MobilityKind::Visa(given)),
            _ => None,
        };
        if let Some(kind) = fact {
            facts.mobility.push(MobilityFact { range: range(0, words.len()), kind });
            return;
        }
    }
    let mut begin = 0;
    while let Some(at) = words.next(begin, Trigger::MOBILITY) {
        begin = at + 1;
        let here = Cursor::new(text, words, at);
        let Ok((next, word)) = entry(&MOVE_WORDS)(here) else { continue };
        let (from, to) = here.sentence();
        let kind = match word {
            MoveWord::Sponsor | MoveWord::VisaSponsor => {
                visa(passage, here, next.at, word, from, to).map(MobilityKind::Visa)
            }
            MoveWord::Relocation => relocation(here, next.at, from, to).map(MobilityKind::Relocation),
            MoveWord::Travel => {
                if let Some((start, end, kind)) = travel(here, from, to) {
                    facts.mobility.push(MobilityFact { range: range(start, end), kind });
                }
                None
            }
            MoveWord::Visa if !matches!(passage.kind, SectionKind::Requirements | SectionKind::Responsibilities) => {
                help(here, next.at, from, to).map(MobilityKind::Visa)
            }
            MoveWord::Visa => None,
        };
        if let Some(kind) = kind {
            facts.mobility.push(MobilityFact { range: range(from, to), kind });
        }
        begin = next.at;
    }
}

/// The value of a field: yes or no, where it says so.
fn answer(value: Cursor<'_>) -> Option<bool> {
    let to = value.sentence().1;
    let turn = (value.at..to).find_map(|i| {
        let turn = TURNS.longest(&value.words[i..to])?.1;
        matches!(turn, Turn::No | Turn::Offer).then_some(turn)
    });
    match turn {
        Some(Turn::No) => Some(false),
        Some(_) => Some(true),
        None => None,
    }
}

/// The turns of a stretch of words, each with its place.
fn turns<'a>(input: Cursor<'a>, from: usize, to: usize) -> impl Iterator<Item = (usize, Turn)> + 'a {
    (from..to).filter_map(move |i| Some((i, TURNS.longest(&input.words[i..to])?.1)))
}

/// Whether the clause around a word refuses: `None` where it only asks or hedges.
fn polarity(here: Cursor<'_>, end: usize, from: usize, to: usize) -> Option<bool> {
    let asks = to < here.words.len() && Cursor::new(here.text, here.words, to).gap().contains('?')
        || to == here.words.len() && here.text[here.words[to - 1].end()..].contains('?');
    if asks {
        return None;
    }
    let clause = turns(here, from, here.at).filter(|t| t.1 == Turn::But).last().map_or(from, |t| t.0 + 1);
    let stop = turns(here, end, to).find(|t| t.1 == Turn::But).map_or(to, |t| t.0);
    let offered = turns(here, end, stop.min(end + 5)).any(|t| t.1 == Turn::Offer);
    // "No relocation budget, and sponsorship is available": the second clause has a verb of its own.
    let clause = if offered { own_clause(here, clause) } else { clause };
    let before = turns(here, clause, end).any(|t| t.1 == Turn::No);
    let after = refused_behind(here, end, stop, clause);
    let refusal = turns(here, clause, stop).find(|t| t.1 == Turn::No).map_or(stop, |t| t.0);
    let partly = turns(here, refusal, stop).any(|t| t.1 == Turn::Partly);
    if before || after {
        return (!partly).then_some(false);
    }
    let asked = |(at, turn): (usize, Turn)| {
        // "If you like this job, we offer …" asks nothing of what is offered.
        let answered = at < here.at && {
            let comma = (at + 1..here.at).rev().find(|i| here.to(*i).gap().contains(','));
            comma.is_some_and(|comma| turns(here, comma, here.at).any(|t| t.1 == Turn::Offer))
        };
        turn == Turn::If && !answered
    };
    if turns(here, from, to).any(asked) {
        return None;
    }
    Some(true)
}

/// Whether a word joins two clauses of which both hold.
fn is_and(word: &str) -> bool {
    ["and", "und", "et", "y", "e", "en", "och"].contains(&word)
}

/// Where the clause of the next word begins, after the last comma with an "and" behind it.
fn own_clause(here: Cursor<'_>, from: usize) -> usize {
    let joined = |i: &usize| {
        let word = here.to(*i).str().unwrap_or_default();
        here.to(*i).gap().contains(',') && is_and(word)
    };
    (from + 1..=here.at).rev().find(joined).unwrap_or(from)
}

/// Whether the words behind refuse what stands before them: "is not offered", not "and do not require".
fn refused_behind(here: Cursor<'_>, end: usize, stop: usize, clause: usize) -> bool {
    let mut behind = turns(here, end, stop.min(end + 12)).filter(|t| matches!(t.1, Turn::No | Turn::Offer));
    let Some((at, Turn::No)) = behind.next() else { return false };
    let joined = (at.saturating_sub(2).max(end)..at).any(|i| {
        let word = here.to(i).str().unwrap_or_default();
        is_and(word)
    });
    if joined && turns(here, clause, here.at).any(|t| t.1 == Turn::Offer) {
        return false;
    }
    // Far behind, only what is not given counts: "for all roles in research is not offered".
    at < end + 5 || turns(here, at, stop.min(at + 4)).any(|t| t.1 == Turn::Offer)
}

fn visa(passage: &Passage<'_>, here: Cursor<'_>, end: usize, word: MoveWord, from: usize, to: usize) -> Option<bool> {
    let about = word == MoveWord::VisaSponsor
        || (from..to).any(|i| {
            let entry = MOVE_WORDS.longest(&here.words[i..to]).map(|x| x.1);
            matches!(entry, Some(MoveWord::Visa | MoveWord::VisaSponsor))
        });
    let polarity = polarity(here, end, from, to)?;
    // "We do not sponsor.", "sponsorship is not available" say of what by saying nothing.
    let noun = here.str().is_some_and(|s| s.to_ascii_lowercase().starts_with("sponsorship"));
    let next = here.to(end);
    let duty = passage.kind == SectionKind::Responsibilities;
    let bare = if polarity {
        noun && !duty
            && here.words[end..to.min(end + 4)].iter().any(|w| {
                ["available", "offered", "provided"]
                    .iter()
                    .any(|o| here.text[w.start()..w.end()].eq_ignore_ascii_case(o))
            })
    } else {
        noun || end == to || matches!(next.str(), Some("at" | "for" | "currently" | "now" | "anyone" | "you" | "in"))
    };
    (about || bare).then_some(polarity)
}

/// A visa that one is helped with, or a holder of one who is not wanted: "no H-1B".
fn help(here: Cursor<'_>, end: usize, from: usize, to: usize) -> Option<bool> {
    let word = here.str()?.to_ascii_lowercase();
    if !matches!(&word[..], "visa" | "visas" | "h1b" | "h" | "visum" | "visto") {
        return None;
    }
    let sponsor = (from..to).any(|i| {
        let entry = MOVE_WORDS.longest(&here.words[i..to]).map(|x| x.1);
        matches!(entry, Some(MoveWord::Sponsor | MoveWord::VisaSponsor))
    });
    if sponsor {
        return None;
    }
    let near = (here.at.saturating_sub(4).max(from), (end + 4).min(to));
    let gives = |i: usize| {
        let word = &here.text[here.words[i].start()..here.words[i].end()];
        ["support", "assistance", "provide", "provided", "offer", "offered", "help", "welcome", "accepted", "provides"]
            .iter()
            .any(|w| word.eq_ignore_ascii_case(w))
    };
    let refused = turns(here, here.at.saturating_sub(2).max(from), here.at).any(|t| t.1 == Turn::No);
    if refused && word.starts_with('h') {
        return Some(false);
    }
    if (near.0..near.1).any(gives) { polarity(here, end, from, to) } else { None }
}

fn relocation(here: Cursor<'_>, end: usize, from: usize, to: usize) -> Option<bool> {
    let offers = turns(here, from, to).any(|t| t.1 == Turn::Offer);
    let polarity = polarity(here, end, from, to)?;
    let noun = !here.str()?.eq_ignore_ascii_case("relocate");
    (noun && (offers || (!polarity && end - here.at < 3))).then_some(polarity)
}

fn travel(here: Cursor<'_>, from: usize, to: usize) -> Option<(usize, usize, MobilityKind)> {
    if turns(here, from, to).any(|t| t.1 == Turn::Perk) {
        return None;
    }
    let near = here.at.saturating_sub(8).max(from)..to.min(here.at + 12);
    near.into_iter().find_map(|at| {
        let (rest, kind) = share(Cursor::new(here.text, here.words, at)).ok()?;
        Some((at, rest.at, kind))
    })
}

/// `share = [ bound ] , number , [ ( "-" | "to" ) , number ] , ( "%" | "percent" )`
fn share(input: Cursor<'_>) -> Read<'_, MobilityKind> {
    let (rest, bound) = opt(entry(&BOUNDS)).parse(input)?;
    let (rest, low) = number(rest)?;
    let (rest, high) = opt(map((dash, number), |pair| pair.1)).parse(rest)?;
    let (rest, ()) = percent(rest)?;
    let (min, max) = match (bound, high) {
        (_, Some(high)) => (Some(low), Some(high)),
        (Some(Bound::AtMost), None) => (None, Some(low)),
        (Some(Bound::AtLeast), None) => (Some(low), None),
        (None, None) => (Some(low), Some(low)),
    };
    Ok((rest, MobilityKind::Travel { min, max }))
}

fn number(input: Cursor<'_>) -> Read<'_, u32> {
    let error = nom::Err::Error(());
    let word = input.str().ok_or(error)?;
    let signed = input.gap().ends_with('.') || input.gap().ends_with(',');
    match word.parse::<u32>() {
        Ok(number) if word.len() <= 4 && !signed => Ok((input.skip(1), number)),
        _ => Err(nom::Err::Error(())),
    }
}

/// A range's dash, which stands between the words, or its word.
fn dash(input: Cursor<'_>) -> Read<'_, ()> {
    let gap = input.gap().trim().trim_start_matches('%').trim();
    if matches!(gap, "-" | "–" | "—") {
        return Ok((input, ()));
    }
    match input.str() {
        Some("to" | "bis" | "à" | "a" | "and" | "til" | "tot") => Ok((input.skip(1), ())),
        _ => Err(nom::Err::Error(())),
    }
}

fn percent(input: Cursor<'_>) -> Read<'_, ()> {
    alt((percent_sign, percent_word)).parse(input)
}

fn percent_sign(input: Cursor<'_>) -> Read<'_, ()> {
    let found = input.gap().trim_start().starts_with('%');
    if found { Ok((input, ())) } else { Err(nom::Err::Error(())) }
}

fn percent_word(input: Cursor<'_>) -> Read<'_, ()> {
    let word = input.str().unwrap_or_default();
    let found = ["percent", "prozent", "pct"].iter().any(|p| word.eq_ignore_ascii_case(p));
    if found { Ok((input.skip(1), ())) } else { Err(nom::Err::Error(())) }
}
