//! The best path: the sequence of kinds for which emissions and transitions say most.

use super::features::KINDS;
use super::model::Emission;

/// Lanes of a row of scores: kinds, and room up to whole registers.
pub(crate) const LANES: usize = KINDS.next_multiple_of(8);
/// The score of a kind that no path comes to.
const NOWHERE: i16 = i16::MIN / 2;

/// What parts a unit from the one before it, as far as a change of kind cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// The end of a sentence in a long line.
    Sentence,
    /// A break that the line lost.
    Lost,
    /// From one entry of a list to the next.
    Entry,
    /// From one line to the next.
    Line,
    /// A blank line.
    Gap,
    /// A heading.
    Heading,
    /// Right below a heading.
    Below,
    /// A field line.
    Field,
}

/// Number of classes.
pub(crate) const CLASSES: usize = Class::Field as usize + 1;

/// What each change of kind says, by what parts the units, and what each kind says at the beginning.
pub(crate) struct Transitions {
    first: Emission,
    changes: [[Emission; KINDS]; CLASSES],
}

impl Transitions {
    pub(super) const NONE: Self =
        Self { first: [NOWHERE; LANES], changes: [[[NOWHERE; LANES]; KINDS]; CLASSES] };

    pub(super) const fn set(&mut self, class: usize, from: usize, row: [i16; KINDS]) {
        self.changes[class][from] = widened(row);
    }

    pub(super) const fn first(&mut self, row: [i16; KINDS]) {
        self.first = widened(row);
    }
}

const fn widened(row: [i16; KINDS]) -> Emission {
    let mut wide = [NOWHERE; LANES];
    let mut at = 0;
    while at < KINDS {
        wide[at] = row[at];
        at += 1;
    }
    wide
}

/// The kinds on the best path over units, by their emissions and by what stands before each of them.
pub(super) fn best_path(transitions: &Transitions, emissions: &[Emission], classes: &[Class]) -> Vec<u8> {
    let mut backtrace: Vec<[u8; LANES]> = Vec::with_capacity(emissions.len());
    let mut scores = transitions.first;
    for (at, (emission, class)) in emissions.iter().zip(classes).enumerate() {
        if at > 0 {
            let (reached, from) = step(&scores, &transitions.changes[*class as usize]);
            scores = reached;
            backtrace.push(from);
        }
        // Scores are kept relative to the best, so that no length of text overflows them.
        let top = scores.iter().copied().max().unwrap_or(0);
        for (score, emission) in scores.iter_mut().zip(emission) {
            *score = score.saturating_sub(top).saturating_add(*emission).max(NOWHERE);
        }
    }
    let mut kind = (0..KINDS).max_by_key(|kind| (scores[*kind], KINDS - kind)).unwrap_or(0);
    let mut kinds = vec![0; emissions.len()];
    for at in (0..kinds.len()).rev() {
        kinds[at] = kind as u8;
        if at > 0 {
            kind = usize::from(backtrace[at - 1][kind]);
        }
    }
    kinds
}

/// The best score with which each kind is come to, and from which kind.
#[inline]
fn step(scores: &Emission, changes: &[Emission; KINDS]) -> (Emission, [u8; LANES]) {
    let mut best = [i16::MIN; LANES];
    let mut from = [0i16; LANES];
    for (kind, (score, changes)) in scores.iter().zip(changes).enumerate() {
        for ((best, from), change) in best.iter_mut().zip(&mut from).zip(changes) {
            let reached = score.saturating_add(*change);
            *from = if reached > *best { kind as i16 } else { *from };
            *best = (*best).max(reached);
        }
    }
    (best, from.map(|kind| kind as u8))
}
