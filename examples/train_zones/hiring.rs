//! The words that tell a posting from other texts.

use crate::data::stems;
use crate::hiring_model::{PLACES, SCALE, SIZE, judged, place};
use crate::learn::Random;

/// What a weight is in the learner, against what it is in the table.
const FINE: i64 = 1 << 10;
/// By how much a text should be told.
const MARGIN: i64 = 128 * SCALE * FINE;
/// The most that one text changes a weight.
const STEP: i64 = MARGIN / 16;
/// How often all texts are gone through.
const EPOCHS: usize = 15;

/// Texts to learn from.
#[derive(Default)]
pub struct Texts {
    pub postings: Vec<String>,
    pub others: Vec<String>,
}

/// The distinct places of a text's words.
fn places(text: &str) -> Vec<usize> {
    let mut places: Vec<usize> = stems(text).into_iter().map(place).collect();
    places.sort_unstable();
    places.dedup();
    places
}

/// Learns the table (passive-aggressive, averaged, in integers).
pub fn learn(texts: &Texts, seed: u64) -> Vec<u8> {
    let postings = texts.postings.iter().map(|text| (places(text), 1));
    let others: Vec<(Vec<usize>, i64)> = texts.others.iter().map(|text| (places(text), -1)).collect();
    // There are fewer texts of other kinds, which shall count as much.
    let often = texts.postings.len() / others.len().max(1);
    let mut data: Vec<(Vec<usize>, i64)> = postings.collect();
    for _ in 0..often.max(1) {
        data.extend(others.iter().cloned());
    }
    let mut weights = vec![0i64; PLACES + 1];
    let mut sums = vec![0i64; PLACES + 1];
    let mut order: Vec<usize> = (0..data.len()).collect();
    let mut random = Random(seed);
    let mut time = 0i64;
    for _ in 0..EPOCHS {
        random.shuffle(&mut order);
        for at in &order {
            time += 1;
            let (places, right) = &data[*at];
            let sum = places.iter().map(|place| weights[*place]).sum();
            let loss = MARGIN - right * (judged(sum, places.len() as i64) + weights[PLACES]);
            if loss <= 0 {
                continue;
            }
            let step = right * (loss / 2).min(STEP);
            // Each word takes its part of the step, so that a text of any length changes by as much.
            let part = step * 256 / (SCALE * (places.len().max(8) as i64 * 65_536).isqrt());
            let bias = step / 400;
            for (place, step) in places.iter().map(|place| (*place, part)).chain([(PLACES, bias)]) {
                weights[place] += step;
                sums[place] += step * time;
            }
        }
    }
    let average = |at: usize| weights[at] - sums[at] / (time + 1);
    let mut table: Vec<u8> = (0..PLACES).map(|at| (average(at) / FINE).clamp(-127, 127) as i8 as u8).collect();
    table.extend(((average(PLACES) / FINE).clamp(-32_000, 32_000) as i16).to_le_bytes());
    assert_eq!(table.len(), SIZE, "the table's size");
    table
}
