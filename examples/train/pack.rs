//! The weights as the file that the crate reads.

use crate::network::{Network, Places};
use jobpost::train::file::{FINGERPRINT, MAGIC, ROW_BITS, SCORE_BITS, SIZE, VERSION, WEIGHT_BITS};

/// The bytes of the file, from weights that are those of one network or the mean of several.
pub fn pack(dense: &[f32], rows: &[f32]) -> Vec<u8> {
    let mut file = Vec::with_capacity(SIZE);
    file.extend_from_slice(&MAGIC);
    file.extend_from_slice(&VERSION.to_le_bytes());
    file.extend_from_slice(&FINGERPRINT.to_le_bytes());
    for (at, weight) in dense.iter().enumerate() {
        let bits = if at < Places::TRANSITIONS.start { WEIGHT_BITS } else { SCORE_BITS };
        let number = rounded(weight * (1 << bits) as f32).clamp(-32_767.0, 32_767.0);
        file.extend_from_slice(&(number as i16).to_le_bytes());
    }
    file.extend(rows.iter().map(|weight| rounded(weight * (1 << ROW_BITS) as f32).clamp(-127.0, 127.0) as i8 as u8));
    assert_eq!(file.len(), SIZE, "the network and the crate have the same weights");
    file
}

fn rounded(x: f32) -> f32 {
    (x + if x < 0.0 { -0.5 } else { 0.5 }).trunc()
}

/// Means of the weights of a network at several times.
pub struct Mean {
    dense: Vec<f32>,
    rows: Vec<f32>,
    count: f32,
}

impl Mean {
    pub fn new(network: &Network) -> Self {
        Self { dense: vec![0.0; network.dense.len()], rows: vec![0.0; network.rows.len()], count: 0.0 }
    }

    pub fn add(&mut self, network: &Network) {
        self.count += 1.0;
        for (mean, weights) in [(&mut self.dense, &network.dense), (&mut self.rows, &network.rows)] {
            mean.iter_mut().zip(weights).for_each(|(mean, weight)| *mean += weight);
        }
    }

    pub fn pack(&self) -> Vec<u8> {
        let mean = |sums: &[f32]| sums.iter().map(|sum| sum / self.count).collect::<Vec<f32>>();
        pack(&mean(&self.dense), &mean(&self.rows))
    }
}
