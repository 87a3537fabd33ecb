//! Weights of eight bits in the table's layout.

use crate::learn::{MARGIN, Model};
use crate::zone_model::{KINDS, SIZE, SKIPPED, Slot, WAYS, place};

/// What the training's margin is in the table's weights.
const UNIT: i64 = 32;

/// The table as it is compiled into the crate.
pub struct Table {
    pub bytes: Vec<u8>,
    pub used: usize,
}

/// Packs the weights; where a line of the table is full, the features that weigh most stay.
pub fn pack(model: &Model) -> Table {
    let mut ranked: Vec<(i64, u32, Slot)> = Vec::with_capacity(model.weights.len());
    for (feature, weights) in &model.weights {
        let mut slot = Slot::default();
        let (_, tag) = place(*feature);
        slot[..SKIPPED].copy_from_slice(&tag.to_le_bytes());
        let mut spread = (0, 0);
        for (byte, weight) in slot[SKIPPED..].iter_mut().zip(weights) {
            // Rounded to nearest, halves away from zero.
            let scaled = weight * UNIT * 2;
            let rounded = ((scaled + scaled.signum() * MARGIN) / (2 * MARGIN)).clamp(-127, 127);
            *byte = (rounded as i8) as u8;
            spread = (spread.0.min(rounded), spread.1.max(rounded));
        }
        if spread.1 - spread.0 > 1 {
            ranked.push((spread.0 - spread.1, *feature, slot));
        }
    }
    ranked.sort_unstable();
    let mut bytes = vec![0; SIZE];
    let mut used = 0;
    let mut dropped = 0;
    for (_, feature, slot) in &ranked {
        let (line, _) = place(*feature);
        let width = slot.len();
        let ways = &mut bytes[line * WAYS * width..][..WAYS * width];
        // An equal tag in the same line would hide this one, or the other.
        let free = ways
            .chunks_exact_mut(width)
            .find(|way| way[..SKIPPED] == [0; SKIPPED] || way[..SKIPPED] == slot[..SKIPPED]);
        match free {
            Some(way) if way[..SKIPPED] == [0; SKIPPED] => {
                way.copy_from_slice(slot);
                used += 1;
            }
            _ => dropped += 1,
        }
    }
    eprintln!("{} features weigh anything, {dropped} of them found no place, {} kinds", ranked.len(), KINDS.len());
    Table { bytes, used }
}
