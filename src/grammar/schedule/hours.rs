//! Hours of work a week or a month.

use super::super::cursor::{Break, Read, Tokens, break_before, phrase, refuse};
use super::super::experience::before;
use super::quantity::{Quantity, quantity};
use super::{Around, ScheduleFacts};
use crate::lexicon::schedule::{
    HOURS_CUES, HoursCue, NOT_WORK_HOURS, RATES, Rate, ScheduleLabel, TIME_UNITS, TimeUnit,
};
use crate::lexicon::years::{BOUNDS, Bound};
use crate::outline::Range;
use crate::posting::{HoursPeriod, SectionKind};
use crate::token::Word;

/// Hours of work as written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct HoursFact {
    pub(crate) range: Range,
    pub(crate) min: Option<f64>,
    pub(crate) max: Option<f64>,
    pub(crate) per: HoursPeriod,
    /// Where the passage begins, which tells statements apart.
    pub(crate) line: usize,
}

/// Most hours of a week and of a month that anybody works, and the fewest that are worth a contract.
const WEEK: (f64, f64) = (2.0, 84.0);
const MONTH: (f64, f64) = (8.0, 300.0);
/// Fewer hours a week than these are full employment nowhere; in prose about other things they are something else.
const SOLID: f64 = 15.0;

/// rate = filler* ( "/" | "-" | per )? ( week | month ) | filler* weekly
fn rate<'w, 't>(tokens: Tokens<'w, 't>) -> Read<'w, 't, HoursPeriod> {
    let mut rest = tokens;
    for _ in 0..4 {
        if rest.gap().contains(['.', ';', ':', ',', '\n']) && !matches!(rest.gap(), "." | "./" | ". " | ". / ") {
            return refuse(tokens);
        }
        if let Ok((after, rate)) = phrase(&RATES)(rest) {
            if let Rate::Every(period) = rate {
                return Ok((after, period));
            }
            rest = after;
            continue;
        }
        return match phrase(&TIME_UNITS)(rest) {
            Ok((after, TimeUnit::Week)) => Ok((after, HoursPeriod::Week)),
            Ok((after, TimeUnit::Month)) => Ok((after, HoursPeriod::Month)),
            _ => refuse(tokens),
        };
    }
    refuse(tokens)
}

/// Reads hours at the number at `at`; the index of the word behind them.
pub(super) fn scan(around: &Around<'_, '_, '_>, at: usize, out: &mut ScheduleFacts) -> Option<usize> {
    let (text, words) = (around.passage.text, around.words);
    let mut tokens = Tokens::new(text, words, at);
    // What stands before the number is its gap.
    tokens.end = at.checked_sub(1).map_or(0, |last| words[last].end());
    let (rest, found) = quantity(tokens).ok()?;
    let behind = words.len() - rest.words.len();
    // The second number of a range that is something else is no statement of its own.
    let other = found.to.is_some().then_some(behind);
    let Some((rest, per)) = period(around, at, rest, &found) else { return other };
    let next = words.len() - rest.words.len();
    let most = found.to.unwrap_or(found.from);
    let sense = if per == HoursPeriod::Week { WEEK } else { MONTH };
    if found.from < sense.0 || most > sense.1 || around.is_void(words[at].start()) || other_hours(around, at, next) {
        return other;
    }
    let aside = around.in_benefits() || around.passage.kind == SectionKind::Application;
    if aside && most < SOLID {
        return other;
    }
    let bound = before(&BOUNDS, text, words, at);
    let first = bound.map_or(at, |(first, _)| first);
    let (min, max) = match (bound, found.to) {
        (_, Some(to)) => (Some(found.from), (!found.plus).then_some(to)),
        (Some((_, Bound::Most)), None) => (None, Some(found.from)),
        (Some((_, Bound::Least)), None) => (Some(found.from), None),
        (_, None) => (Some(found.from), (!found.plus).then_some(found.from)),
    };
    let range = around.range(words[first].start(), rest.end);
    out.hours.push(HoursFact { range, min, max, per, line: around.passage.offset });
    Some(next.max(at + 1))
}

/// The time over which the number counts hours, and what is left behind the words that say so.
fn period<'w, 't>(
    around: &Around<'_, '_, '_>,
    at: usize,
    rest: Tokens<'w, 't>,
    found: &Quantity,
) -> Option<(Tokens<'w, 't>, HoursPeriod)> {
    match found.unit {
        Some(TimeUnit::WeeklyHour) => return Some((rest, HoursPeriod::Week)),
        Some(TimeUnit::Hour) => {
            if let Ok((after, period)) = rate(rest) {
                return Some((after, period));
            }
        }
        None => {}
        Some(_) => return None,
    }
    // Without the week, something else must say that the hours are those of the work.
    if found.clock {
        return None;
    }
    let (text, words) = (around.passage.text, around.words);
    let most = found.to.unwrap_or(found.from);
    let next = words.len() - rest.words.len();
    // "8 hours per day", "40 hours of training" are said over something else.
    let open = next >= words.len()
        || break_before(text, words, next) != Break::None
        || HOURS_CUES.longest(&words[next..]).is_some();
    if most < 8.0 || !open {
        return None;
    }
    let cue = cue_before(text, words, at);
    let weekly = cue == Some(HoursCue::Weekly) && phrase_says_week(around, at);
    if weekly || labelled_weekly(around) {
        return Some((rest, HoursPeriod::Week));
    }
    if found.unit != Some(TimeUnit::Hour) {
        return None;
    }
    // Clock times end at 24.
    let least = if found.to.is_some() { 24.0 } else { SOLID };
    let labelled = around.label == Some(ScheduleLabel::Time) && most >= least;
    let employed = most >= least
        && (cue.is_some()
            || (next < words.len()
                && break_before(text, words, next) != Break::Sentence
                && HOURS_CUES.longest(&words[next..]).is_some_and(|(_, cue)| cue == HoursCue::Employment)));
    // A line such as "Utrecht | 32-40 uur" names the hours of the week.
    let listed = found.to.is_some() && (least..=48.0).contains(&most) && words.len() <= 8 && !around.in_benefits();
    (labelled || employed || listed).then_some((rest, HoursPeriod::Week))
}

/// What the words right before the number say.
fn cue_before(text: &str, words: &[Word], at: usize) -> Option<HoursCue> {
    let first = before(&BOUNDS, text, words, at).map_or(at, |(first, _)| first);
    let direct = before(&HOURS_CUES, text, words, first);
    // "working hours are 40", "Wochenarbeitszeit von 39 Stunden", "Arbeitszeit beträgt 39 Stunden"
    direct.or_else(|| before(&HOURS_CUES, text, words, first.checked_sub(1)?)).map(|(_, cue)| cue)
}

/// Whether the cue before the number names the week, so that not even a unit is needed.
fn phrase_says_week(around: &Around<'_, '_, '_>, at: usize) -> bool {
    let (text, words) = (around.passage.text, around.words);
    words[at.saturating_sub(6)..at].iter().any(|word| says_week(&text[word.start()..word.end()], word))
}

/// Whether the label names hours of a week.
fn labelled_weekly(around: &Around<'_, '_, '_>) -> bool {
    let Some(label) = around.passage.label.filter(|_| around.words.len() <= 6) else { return false };
    let mut words = [Word::default(); 6];
    let mut count = 0;
    for word in crate::lexicon::words_of(label).take(words.len()) {
        words[count] = word;
        count += 1;
    }
    let words = &words[..count];
    let weekly = |at: usize| matches!(HOURS_CUES.longest(&words[at..]), Some((_, HoursCue::Weekly)));
    words.iter().any(|word| says_week(&label[word.start()..word.end()], word)) && (0..count).any(weekly)
}

/// Whether a word is one for the week, or a compound of one: `Wochenarbeitszeit`, `veckoarbetstid`.
fn says_week(spelt: &str, word: &Word) -> bool {
    let word = std::slice::from_ref(word);
    matches!(TIME_UNITS.whole(word), Some(TimeUnit::Week | TimeUnit::WeeklyHour))
        || matches!(RATES.whole(word), Some(Rate::Every(HoursPeriod::Week)))
        || ["wochen", "vecko"].iter().any(|start| {
            spelt.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start)) && spelt.len() > start.len()
        })
}

/// Whether the words around the hours say that they are not those of the work.
fn other_hours(around: &Around<'_, '_, '_>, at: usize, next: usize) -> bool {
    let (text, words) = (around.passage.text, around.words);
    let speaks = |at: usize| NOT_WORK_HOURS.longest(&words[at..]).is_some();
    let mut behind = next;
    while behind < words.len().min(next + 4) && break_before(text, words, behind) == Break::None {
        if speaks(behind) {
            return true;
        }
        behind += 1;
    }
    let mut first = at;
    while first > at.saturating_sub(5) && break_before(text, words, first) == Break::None {
        first -= 1;
        if speaks(first) {
            return true;
        }
    }
    false
}
