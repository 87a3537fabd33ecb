//! The chain over kinds (a conditional random field): how likely all labels are that a reader accepts, and the gradient.

use crate::arithmetic::exp;
use crate::data::{ALL, Mask};
use jobpost::train::file::{CLASSES, KINDS};

pub type Scores = [f32; KINDS];

/// What the chain needs: the transitions of each class, and what each kind says at the beginning.
pub struct Chain<'c> {
    pub transitions: &'c [f32],
    pub first: &'c [f32],
}

/// Gradients by what they belong to.
pub struct Gradient<'g> {
    pub emissions: &'g mut [Scores],
    pub transitions: &'g mut [f32],
    pub first: &'g mut [f32],
}

const fn place(class: usize, from: usize) -> usize {
    (class * KINDS + from) * KINDS
}

impl Chain<'_> {
    /// Adds `by` times the gradient of the loss, which is minus the logarithm of the probability of the masks.
    pub fn gradient(&self, emissions: &[Scores], classes: &[u8], masks: &[Mask], by: f32, out: &mut Gradient<'_>) {
        let changes: Vec<f32> = self.transitions.iter().map(|change| exp(*change)).collect();
        let says: Vec<Scores> = emissions
            .iter()
            .map(|scores| {
                let most = scores.iter().copied().fold(f32::MIN, f32::max);
                scores.map(|score| exp(score - most))
            })
            .collect();
        let free = vec![ALL; masks.len()];
        self.expect(&says, &changes, classes, &free, by, out);
        self.expect(&says, &changes, classes, masks, -by, out);
    }

    /// Adds `by` times the expected numbers of kinds and changes, where each unit has one of the kinds of its mask.
    fn expect(
        &self,
        says: &[Scores],
        changes: &[f32],
        classes: &[u8],
        masks: &[Mask],
        by: f32,
        out: &mut Gradient<'_>,
    ) {
        let count = says.len();
        let mut ahead = vec![[0f32; KINDS]; count];
        let mut scale = vec![0f32; count];
        for at in 0..count {
            let mut reached = [0f32; KINDS];
            if at == 0 {
                reached = std::array::from_fn(|k| exp(self.first[k]));
            } else {
                for (from, before) in ahead[at - 1].iter().enumerate() {
                    if *before > 0.0 {
                        let row = &changes[place(classes[at].into(), from)..][..KINDS];
                        for (reached, change) in reached.iter_mut().zip(row) {
                            *reached += before * change;
                        }
                    }
                }
            }
            for k in 0..KINDS {
                reached[k] *= if masks[at] >> k & 1 != 0 { says[at][k] } else { 0.0 };
            }
            let sum = reached.iter().sum::<f32>().max(1e-30);
            scale[at] = sum;
            ahead[at] = reached.map(|score| score / sum);
        }
        let mut back = [1f32; KINDS];
        for at in (0..count).rev() {
            let sum: f32 = (0..KINDS).map(|k| ahead[at][k] * back[k]).sum::<f32>().max(1e-30);
            for k in 0..KINDS {
                out.emissions[at][k] += by * ahead[at][k] * back[k] / sum;
            }
            if at == 0 {
                for k in 0..KINDS {
                    out.first[k] += by * ahead[0][k] * back[k] / sum;
                }
                break;
            }
            // What comes behind, by the kind that this unit has.
            let behind: Scores =
                std::array::from_fn(|k| if masks[at] >> k & 1 != 0 { says[at][k] * back[k] / scale[at] } else { 0.0 });
            let mut before = [0f32; KINDS];
            let mut total = 0.0;
            for (from, before) in before.iter_mut().enumerate() {
                let row = &changes[place(classes[at].into(), from)..][..KINDS];
                *before = row.iter().zip(&behind).map(|(change, behind)| change * behind).sum();
                total += ahead[at - 1][from] * *before;
            }
            let total = by / total.max(1e-30);
            for (from, ahead) in ahead[at - 1].iter().enumerate() {
                let weight = ahead * total;
                if weight != 0.0 {
                    let start = place(classes[at].into(), from);
                    let (row, gradient) = (&changes[start..start + KINDS], &mut out.transitions[start..start + KINDS]);
                    for k in 0..KINDS {
                        gradient[k] += weight * row[k] * behind[k];
                    }
                }
            }
            back = before;
        }
        debug_assert!(classes.iter().all(|class| usize::from(*class) < CLASSES));
    }
}
