//! The best path: the sequence of kinds that costs least over the lines of a stretch.

use super::evidence::{KINDS, Weights};
use crate::lexicon::zone_order::{FIRST, ORDER};
use crate::posting::SectionKind;

/// The score of a kind that no path has come to.
const NOWHERE: i16 = -1_000;
/// The cost of a change that is never made.
pub(super) const NEVER: i16 = 1_000;
/// How much the order of sections counts where they change, in parts of 32.
const ORDER_SHARE: i16 = 7;
/// How much it counts with which sections postings begin, in parts of 32.
const FIRST_SHARE: i16 = 8;

/// What each change costs beside the switch; none is from a kind to itself.
static COSTS: [Weights; KINDS] = {
    let mut costs = [[0; KINDS]; KINDS];
    let mut at = 0;
    while at < KINDS * KINDS {
        let (from, to) = (at / KINDS, at % KINDS);
        costs[from][to] = if from == to { NEVER } else { ORDER[from][to] as i16 * ORDER_SHARE / 32 };
        at += 1;
    }
    costs
};

/// The best paths to each kind at the line that was come to.
#[derive(Default)]
pub(super) struct Path {
    score: Weights,
    /// For each line and each kind, the kind of the line before on the best path.
    back: Vec<[u8; KINDS]>,
}

impl Path {
    /// Begins at the kind that a heading announced; at its `parent` too, at a cost.
    pub(super) fn begin(&mut self, home: SectionKind, parent: Option<(SectionKind, i16)>) {
        self.back.clear();
        self.score = [NOWHERE; KINDS];
        if let Some((kind, cost)) = parent {
            self.score[kind as usize] = -cost;
        }
        self.score[home as usize] = 0;
    }

    /// Begins where nothing announces a kind: at `home` at no cost, at any other by how likely postings begin with it.
    pub(super) fn begin_anywhere(&mut self, home: SectionKind, cost: i16) {
        self.back.clear();
        self.score = ORDER[FIRST].map(|rare| -cost - i16::from(rare) * FIRST_SHARE / 32);
        self.score[home as usize] = self.score[home as usize].max(0);
    }

    /// One line on below a heading: from each kind, stay or come from the best other one at the cost of a `switch`.
    pub(super) fn advance(&mut self, weights: &Weights, switch: i16) {
        let score = &mut self.score;
        let top = top(score);
        let best = score.iter().position(|score| *score == top).unwrap_or(0);
        let moved = top.saturating_sub(switch);
        let mut from = [0u8; KINDS];
        for k in 0..KINDS {
            let stay = score[k] >= moved;
            from[k] = if stay { k as u8 } else { best as u8 };
            // Scores are kept relative to the best, so that no length of text overflows them.
            score[k] = (score[k].max(moved) - top).saturating_add(weights[k]).max(2 * NOWHERE);
        }
        self.back.push(from);
    }

    /// The same where nothing announces a kind: a change costs less, the oftener sections follow one another so.
    pub(super) fn advance_in_order(&mut self, weights: &Weights, switch: i16) {
        let before = self.score;
        let top = top(&before);
        let mut from: [u8; KINDS] = std::array::from_fn(|k| k as u8);
        for (j, (before, costs)) in before.iter().zip(&COSTS).enumerate() {
            let moved = before.saturating_sub(switch);
            for ((score, from), cost) in self.score.iter_mut().zip(&mut from).zip(costs) {
                let moved = moved.saturating_sub(*cost);
                *from = if moved > *score { j as u8 } else { *from };
                *score = (*score).max(moved);
            }
        }
        for (score, weight) in self.score.iter_mut().zip(weights) {
            *score = (*score - top).saturating_add(*weight).max(2 * NOWHERE);
        }
        self.back.push(from);
    }

    /// The kinds on the best path, from the last line back to the first.
    pub(super) fn kinds_backwards(&self) -> impl Iterator<Item = SectionKind> {
        let mut kind = (0..KINDS).max_by_key(|k| (self.score[*k], KINDS - k)).unwrap_or(0);
        self.back.iter().rev().map(move |from| {
            let found = SectionKind::ALL[kind];
            kind = usize::from(from[kind]);
            found
        })
    }
}

/// The best score.
fn top(score: &Weights) -> i16 {
    score.iter().fold(i16::MIN, |top, score| top.max(*score))
}
