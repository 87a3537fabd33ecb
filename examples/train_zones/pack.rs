//! Weights of eight bits in the table's layout.

use crate::learn::{MARGIN, Model};
use crate::zone_model::{KINDS, Line, SIZE, WAYS, WEIGHTS, place};

/// What the training's margin is in the table's weights.
const UNIT: i64 = 32;

/// The table as it is compiled into the crate.
pub struct Table {
    pub bytes: Vec<u8>,
    pub used: usize,
}

/// Packs the weights; where a line of the table is full, the features that weigh most stay.
pub fn pack(model: &Model) -> Table {
    let mut ranked: Vec<(i8, u32, [u8; KINDS.len()])> = Vec::with_capacity(model.weights.len());
    for (feature, weights) in &model.weights {
        // Rounded to nearest, halves away from zero.
        let rounded = weights.map(|weight| {
            let scaled = weight * UNIT * 2;
            ((scaled + scaled.signum() * MARGIN) / (2 * MARGIN)).clamp(-127, 127) as i8
        });
        let most = rounded.iter().map(|weight| weight.saturating_abs()).max().unwrap_or(0);
        if most > 0 {
            ranked.push((-most, *feature, rounded.map(|weight| weight as u8)));
        }
    }
    ranked.sort_unstable();
    let mut bytes = vec![0; SIZE];
    let mut used = 0;
    for (_, feature, weights) in &ranked {
        let (line, tag) = place(*feature);
        let line = &mut bytes[line * size_of::<Line>()..][..size_of::<Line>()];
        let tags: Vec<u16> = line[..WEIGHTS].chunks_exact(2).map(|tag| u16::from_le_bytes([tag[0], tag[1]])).collect();
        // An equal tag in the same line would hide this one.
        if let Some(way) = tags.iter().position(|other| *other == 0)
            && !tags.contains(&tag)
        {
            line[2 * way..][..2].copy_from_slice(&tag.to_le_bytes());
            line[WEIGHTS + way * KINDS.len()..][..KINDS.len()].copy_from_slice(weights);
            used += 1;
        }
    }
    eprintln!(
        "{} features weigh anything, {used} of them are packed into {} places",
        ranked.len(),
        SIZE / size_of::<Line>() * WAYS
    );
    Table { bytes, used }
}
