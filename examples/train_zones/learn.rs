//! A passive-aggressive learner of many classes with averaged integer weights.

use crate::data::Line;
use crate::zone_model::{KINDS, LINES, WAYS, place};
use std::collections::{BTreeMap, HashMap};

/// A line with its features.
pub type Labelled = (Line, Vec<u32>);

/// Number of kinds.
const K: usize = KINDS.len();
/// The margin that a line should have over the best wrong kind; the unit of all weights.
pub const MARGIN: i64 = 1 << 16;
/// The most that one line changes a weight at once.
const STEP: i64 = MARGIN / 500;
/// How much more a line that was written for training may change.
const WRITTEN: i64 = 3;
/// How often all lines are gone through.
const EPOCHS: usize = 12;
/// In how many postings a feature must occur.
const POSTINGS: u32 = 3;

/// Weights of features, the averages over the training.
pub struct Model {
    pub weights: BTreeMap<u32, [i64; K]>,
}

/// Random numbers (xorshift64*), the same everywhere.
pub struct Random(pub u64);

impl Random {
    /// Brings the lines into another order.
    pub fn shuffle(&mut self, order: &mut [usize]) {
        for at in (1..order.len()).rev() {
            order.swap(at, self.below(at + 1));
        }
    }

    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        ((self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize) % bound
    }
}

/// Into how many parts the postings are cut to doubt their labels.
const PARTS: u32 = 5;
/// A label is dropped where the other postings contradict it by so much.
const DOUBT: i64 = MARGIN / 4;

/// Learns twice: with all features, then with those that weigh most and have a place in the table.
pub fn learn(lines: &[(Line, Vec<u32>)], seed: u64) -> Model {
    let kept = credible(lines, seed);
    eprintln!("{} of {} lines are contradicted by the others", lines.len() - kept.len(), lines.len());
    let postings = occurrences(&kept);
    let all: Vec<u32> = postings.iter().filter(|(_, count)| **count >= POSTINGS).map(|(f, _)| *f).collect();
    let first = averaged(&kept, &all, seed);
    let mut ranked: Vec<(i64, u32)> = first
        .weights
        .iter()
        .map(|(feature, weights)| {
            let spread = weights.iter().max().unwrap_or(&0) - weights.iter().min().unwrap_or(&0);
            // How much a feature changes over all postings, not in one line.
            let often = i64::from(postings[feature].ilog2());
            (-spread * (2 + often), *feature)
        })
        .collect();
    ranked.sort_unstable();
    let mut free = vec![WAYS; LINES];
    let mut placed: Vec<u32> = Vec::new();
    for (_, feature) in &ranked {
        let (line, _) = place(*feature);
        if free[line] > 0 {
            free[line] -= 1;
            placed.push(*feature);
        }
    }
    eprintln!("{} features in {POSTINGS} postings or more, {} of them have a place", all.len(), placed.len());
    averaged(&kept, &placed, seed)
}

/// In how many postings each feature occurs.
fn occurrences(lines: &[&Labelled]) -> BTreeMap<u32, u32> {
    let mut postings: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
    for (line, features) in lines.iter().filter(|(line, _)| !line.joined) {
        for feature in features {
            let (count, last) = postings.entry(*feature).or_default();
            if *last != line.document {
                // What was written for training is meant to be general: two texts of it are enough.
                *count += if line.seed { 2 } else { 1 };
                *last = line.document;
            }
        }
    }
    postings.into_iter().map(|(feature, (count, _))| (feature, count)).collect()
}

/// The lines whose labels the other postings do not contradict: a page's heading may stand above anything.
fn credible(lines: &[Labelled], seed: u64) -> Vec<&Labelled> {
    let mut kept: Vec<&Labelled> = lines.iter().filter(|(line, _)| line.seed).collect();
    for part in 0..PARTS {
        let inside = |line: &Line| !line.seed && line.document % PARTS == part;
        let others: Vec<&Labelled> = lines.iter().filter(|(line, _)| !inside(line)).collect();
        let known: Vec<u32> =
            occurrences(&others).into_iter().filter(|(_, count)| *count >= POSTINGS).map(|(f, _)| f).collect();
        let model = train(&others, &known, seed);
        for labelled in lines.iter().filter(|(line, _)| inside(line)) {
            let mut scores = [0i64; K];
            for weights in labelled.1.iter().filter_map(|feature| model.weights.get(feature)) {
                for (score, weight) in scores.iter_mut().zip(weights) {
                    *score += weight;
                }
            }
            let (right, wrong) = rivals(&scores, labelled.0.allowed);
            if scores[right] - scores[wrong] > -DOUBT {
                kept.push(labelled);
            }
        }
    }
    kept
}

/// The best kind that is allowed and the best that is not.
fn rivals(scores: &[i64; K], allowed: u16) -> (usize, usize) {
    let best = |right: bool| (0..K).filter(|k| (allowed >> k & 1 == 1) == right).max_by_key(|k| (scores[*k], K - k));
    (best(true).unwrap_or(0), best(false).unwrap_or(0))
}

/// How many models are averaged: each meets the lines in another order, and what hangs on the order cancels out.
const MODELS: u64 = 8;

fn averaged(lines: &[&Labelled], features: &[u32], seed: u64) -> Model {
    let mut all: BTreeMap<u32, [i64; K]> = BTreeMap::new();
    for model in 0..MODELS {
        for (feature, weights) in train(lines, features, seed.wrapping_add(model)).weights {
            for (sum, weight) in all.entry(feature).or_insert([0; K]).iter_mut().zip(weights) {
                *sum += weight;
            }
        }
    }
    for weights in all.values_mut() {
        *weights = weights.map(|sum| sum / MODELS as i64);
    }
    Model { weights: all }
}

fn train(lines: &[&Labelled], features: &[u32], seed: u64) -> Model {
    let index: HashMap<u32, u32> = features.iter().zip(0..).map(|(feature, at)| (*feature, at)).collect();
    let lines: Vec<(u16, i64, Vec<u32>)> = lines
        .iter()
        .map(|(line, seen)| {
            let mut known: Vec<u32> = seen.iter().filter_map(|feature| index.get(feature).copied()).collect();
            known.sort_unstable();
            (line.allowed, if line.seed { WRITTEN } else { 1 }, known)
        })
        .collect();
    let mut weights = vec![[0i64; K]; features.len()];
    let mut sums = vec![[0i64; K]; features.len()];
    let mut order: Vec<usize> = (0..lines.len()).collect();
    let mut random = Random(seed);
    let mut time = 0i64;
    for _ in 0..EPOCHS {
        random.shuffle(&mut order);
        for at in &order {
            time += 1;
            let (allowed, weight, known) = &lines[*at];
            let mut scores = [0i64; K];
            for feature in known {
                for (score, weight) in scores.iter_mut().zip(&weights[*feature as usize]) {
                    *score += weight;
                }
            }
            let (right, wrong) = rivals(&scores, *allowed);
            let loss = MARGIN - (scores[right] - scores[wrong]);
            if loss <= 0 || known.is_empty() {
                continue;
            }
            let step = (loss / (2 * known.len() as i64)).min(STEP * weight);
            for feature in known {
                let feature = *feature as usize;
                weights[feature][right] += step;
                weights[feature][wrong] -= step;
                // The average is the weight less what it was short of for the time before each change.
                sums[feature][right] += step * time;
                sums[feature][wrong] -= step * time;
            }
        }
    }
    let weights = features.iter().zip(weights.iter().zip(&sums)).map(|(feature, (weights, sums))| {
        let mut average = [0; K];
        for k in 0..K {
            average[k] = weights[k] - sums[k] / (time + 1);
        }
        (*feature, average)
    });
    Model { weights: weights.collect() }
}
