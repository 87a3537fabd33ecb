//! The network in floating point, with the gradients written out, and how its weights are learnt.
//!
//! The formulas stand in `src/outline/label/model.rs`, which computes them in integers.

use crate::arithmetic::{add, dot, sigmoid, tanh};
use crate::chain::{Chain, Gradient, Scores};
use crate::data::Sample;
use crate::random::Random;
use jobpost::train::file::{CLASSES, FORM_ROWS, KINDS, SCOPE_ROWS, STATE, UNIT, WORD_ROWS};
use std::ops::Range;

pub const CONTEXT: usize = UNIT + 2 * STATE;

/// Where each group of weights stands among those that are not rows, in the order of the file.
pub struct Places;

const LAYER: usize = STATE * UNIT + STATE * STATE + STATE;

impl Places {
    pub const BIAS: Range<usize> = 0..UNIT;
    pub const FORWARD: Range<usize> = Self::BIAS.end..Self::BIAS.end + LAYER;
    pub const BACKWARD: Range<usize> = Self::FORWARD.end..Self::FORWARD.end + LAYER;
    pub const EMISSION: Range<usize> = Self::BACKWARD.end..Self::BACKWARD.end + KINDS * CONTEXT;
    pub const EMISSION_BIAS: Range<usize> = Self::EMISSION.end..Self::EMISSION.end + KINDS;
    pub const POSTING: Range<usize> = Self::EMISSION_BIAS.end..Self::EMISSION_BIAS.end + 2 * CONTEXT;
    pub const POSTING_BIAS: Range<usize> = Self::POSTING.end..Self::POSTING.end + 1;
    pub const TRANSITIONS: Range<usize> = Self::POSTING_BIAS.end..Self::POSTING_BIAS.end + CLASSES * KINDS * KINDS;
    pub const FIRST: Range<usize> = Self::TRANSITIONS.end..Self::TRANSITIONS.end + KINDS;
    pub const END: usize = Self::FIRST.end;
}

/// How the weights are learnt.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    pub rounds: usize,
    /// Of the words' rows, so many are left out at random.
    pub words_dropped: f32,
    /// Of the forms' rows, so many.
    pub forms_dropped: f32,
    /// Of the texts in which what a heading announced is left out.
    pub scopes_dropped: f32,
    /// Of the values of a unit's layer, so many.
    pub values_dropped: f32,
    pub dense_rate: f32,
    pub row_rate: f32,
    /// What each step takes away of a row that it touches.
    pub row_decay: f32,
}

/// The weights, with what the learner remembers of each.
pub struct Network {
    pub dense: Vec<f32>,
    pub rows: Vec<f32>,
    /// Running means of the dense weights' gradients and of their squares.
    means: Vec<f32>,
    squares: Vec<f32>,
    /// Sums of the squares of the rows' gradients.
    row_squares: Vec<f32>,
    steps: i32,
    gradient: Vec<f32>,
}

/// What was computed of a sample, for the gradient.
struct Passed {
    /// Rows that were kept of each unit.
    forms: Vec<Vec<u32>>,
    words: Vec<Vec<u32>>,
    /// What the values of the units' layer are multiplied with: nothing where one was left out.
    kept: Vec<[f32; UNIT]>,
    own: Vec<[f32; UNIT]>,
    contexts: Vec<[f32; CONTEXT]>,
    emissions: Vec<Scores>,
}

impl Network {
    pub fn new(random: &mut Random) -> Self {
        let mut dense = vec![0.0; Places::END];
        let spread = |random: &mut Random, width: f32| (random.part() - 0.5) * 2.0 * width;
        for layer in [Places::FORWARD, Places::BACKWARD] {
            for weight in &mut dense[layer.start..layer.end - STATE] {
                *weight = spread(random, 0.18);
            }
        }
        for weight in &mut dense[Places::EMISSION] {
            *weight = spread(random, 0.15);
        }
        let rows: Vec<f32> = (0..(FORM_ROWS + WORD_ROWS) * UNIT).map(|_| spread(random, 0.08)).collect();
        Self {
            means: vec![0.0; dense.len()],
            squares: vec![0.0; dense.len()],
            row_squares: vec![0.01; rows.len()],
            gradient: vec![0.0; dense.len()],
            dense,
            rows,
            steps: 0,
        }
    }

    fn row(&self, row: usize) -> &[f32] {
        &self.rows[row * UNIT..(row + 1) * UNIT]
    }

    /// One step of the state over a unit.
    fn state(&self, layer: &Range<usize>, own: &[f32], before: &[f32]) -> [f32; STATE] {
        let weights = &self.dense[layer.clone()];
        let (input, rest) = weights.split_at(STATE * UNIT);
        let (state, bias) = rest.split_at(STATE * STATE);
        std::array::from_fn(|k| {
            tanh(bias[k] + dot(&input[k * UNIT..(k + 1) * UNIT], own) + dot(&state[k * STATE..(k + 1) * STATE], before))
        })
    }

    fn pass(&self, sample: &Sample, plan: &Plan, random: &mut Random) -> Passed {
        let count = sample.classes.len();
        let keep = |rows: &mut dyn Iterator<Item = u32>, dropped: f32, random: &mut Random| -> Vec<u32> {
            rows.filter(|_| dropped == 0.0 || !random.chance(dropped)).collect()
        };
        let mut passed = Passed {
            forms: Vec::with_capacity(count),
            words: Vec::with_capacity(count),
            kept: Vec::with_capacity(count),
            own: Vec::with_capacity(count),
            contexts: vec![[0.0; CONTEXT]; count],
            emissions: Vec::with_capacity(count),
        };
        // In some texts hardly any word is known.
        let words_dropped = if random.chance(0.1) { plan.words_dropped.max(0.7) } else { plan.words_dropped };
        // In some, what headings announce counts for nothing below them.
        let blind = random.chance(plan.scopes_dropped);
        let governs = |row: &u32| SCOPE_ROWS.contains(&(*row as usize));
        for at in 0..count {
            let forms = sample.forms(at).iter().map(|row| u32::from(*row)).filter(|row| !(blind && governs(row)));
            let forms = keep(&mut forms.into_iter(), plan.forms_dropped, random);
            let words = keep(&mut sample.words(at).iter().map(|row| FORM_ROWS as u32 + row), words_dropped, random);
            let mut sum = [0.0; UNIT];
            words.iter().for_each(|row| add(&mut sum, 1.0, self.row(*row as usize)));
            let share = share(words.len());
            sum.iter_mut().for_each(|sum| *sum *= share);
            forms.iter().for_each(|row| add(&mut sum, 1.0, self.row(*row as usize)));
            let own: [f32; UNIT] = std::array::from_fn(|k| tanh(sum[k] + self.dense[k]));
            let kept = std::array::from_fn(|_| match plan.values_dropped {
                0.0 => 1.0,
                dropped if random.chance(dropped) => 0.0,
                dropped => 1.0 / (1.0 - dropped),
            });
            for k in 0..UNIT {
                passed.contexts[at][k] = own[k] * kept[k];
            }
            passed.own.push(own);
            passed.kept.push(kept);
            passed.forms.push(forms);
            passed.words.push(words);
        }
        let mut state = [0.0; STATE];
        for at in 0..count {
            state = self.state(&Places::FORWARD, &passed.contexts[at][..UNIT], &state);
            passed.contexts[at][UNIT..UNIT + STATE].copy_from_slice(&state);
        }
        state = [0.0; STATE];
        for at in (0..count).rev() {
            state = self.state(&Places::BACKWARD, &passed.contexts[at][..UNIT], &state);
            passed.contexts[at][UNIT + STATE..].copy_from_slice(&state);
        }
        let (emission, bias) = (&self.dense[Places::EMISSION], &self.dense[Places::EMISSION_BIAS]);
        for context in &passed.contexts {
            passed
                .emissions
                .push(std::array::from_fn(|k| bias[k] + dot(&emission[k * CONTEXT..(k + 1) * CONTEXT], context)));
        }
        passed
    }

    /// Learns from a sample; `rate` is that of this moment in shares of the plan's.
    pub fn learn(&mut self, sample: &Sample, plan: &Plan, rate: f32, random: &mut Random) {
        let count = sample.classes.len();
        if count == 0 {
            return;
        }
        let passed = self.pass(sample, plan, random);
        let mut gradient = std::mem::take(&mut self.gradient);
        gradient.fill(0.0);
        let mut emissions = vec![[0.0; KINDS]; count];
        let by = sample.weight / (1.0 + count as f32 / 40.0);
        if sample.masks.iter().any(|mask| *mask != crate::data::ALL) {
            let chain = Chain { transitions: &self.dense[Places::TRANSITIONS], first: &self.dense[Places::FIRST] };
            let (transitions, first) = gradient[Places::TRANSITIONS.start..].split_at_mut(Places::TRANSITIONS.len());
            let mut out = Gradient { emissions: &mut emissions, transitions, first };
            chain.gradient(&passed.emissions, &sample.classes, &sample.masks, by, &mut out);
        }
        let mut contexts = vec![[0.0; CONTEXT]; count];
        for at in 0..count {
            for k in 0..KINDS {
                let slope = emissions[at][k];
                if slope != 0.0 {
                    let start = Places::EMISSION.start + k * CONTEXT;
                    add(&mut contexts[at], slope, &self.dense[start..start + CONTEXT]);
                    add(&mut gradient[start..start + CONTEXT], slope, &passed.contexts[at]);
                    gradient[Places::EMISSION_BIAS.start + k] += slope;
                }
            }
        }
        self.posting(sample, &passed, &mut contexts, &mut gradient);
        let order: Vec<usize> = (0..count).collect();
        self.back(&Places::FORWARD, UNIT, &order, &passed, &mut contexts, &mut gradient);
        let order: Vec<usize> = (0..count).rev().collect();
        self.back(&Places::BACKWARD, UNIT + STATE, &order, &passed, &mut contexts, &mut gradient);
        self.update(&gradient, plan.dense_rate * rate);
        let step = plan.row_rate * rate;
        for at in 0..count {
            let mut slope = [0.0; UNIT];
            for k in 0..UNIT {
                let own = passed.own[at][k];
                slope[k] = contexts[at][k] * passed.kept[at][k] * (1.0 - own * own);
            }
            add(&mut self.dense[Places::BIAS], -0.1 * step, &slope);
            for row in &passed.forms[at] {
                self.update_row(*row as usize, &slope, 1.0, step, 0.0);
            }
            let share = share(passed.words[at].len());
            for row in &passed.words[at] {
                self.update_row(*row as usize, &slope, share, step, plan.row_decay * rate);
            }
        }
        self.gradient = gradient;
    }

    /// The gradient of whether the text is a posting.
    fn posting(&self, sample: &Sample, passed: &Passed, contexts: &mut [[f32; CONTEXT]], gradient: &mut [f32]) {
        let count = contexts.len();
        let weights = &self.dense[Places::POSTING];
        let mut sum = self.dense[Places::POSTING_BIAS.start];
        let mut most = [0; CONTEXT];
        let mut means = [0.0; CONTEXT];
        for k in 0..CONTEXT {
            for at in 0..count {
                means[k] += passed.contexts[at][k] / count as f32;
                if passed.contexts[at][k] > passed.contexts[most[k]][k] {
                    most[k] = at;
                }
            }
            sum += weights[k] * means[k] + weights[CONTEXT + k] * passed.contexts[most[k]][k];
        }
        let slope = sample.posting_weight * (sigmoid(sum) - f32::from(u8::from(sample.posting)));
        gradient[Places::POSTING_BIAS.start] += slope;
        for k in 0..CONTEXT {
            gradient[Places::POSTING.start + k] += slope * means[k];
            gradient[Places::POSTING.start + CONTEXT + k] += slope * passed.contexts[most[k]][k];
            contexts[most[k]][k] += slope * weights[CONTEXT + k];
            let mean = slope * weights[k] / count as f32;
            contexts.iter_mut().for_each(|context| context[k] += mean);
        }
    }

    /// The gradient of a layer over the units, against its order.
    fn back(
        &self,
        layer: &Range<usize>,
        place: usize,
        order: &[usize],
        passed: &Passed,
        contexts: &mut [[f32; CONTEXT]],
        gradient: &mut [f32],
    ) {
        let (inputs, states) = (layer.start, layer.start + STATE * UNIT);
        let biases = states + STATE * STATE;
        let mut later = [0.0; STATE];
        for (i, at) in order.iter().enumerate().rev() {
            let before = i.checked_sub(1).map(|before| order[before]);
            let mut to_state = [0.0; STATE];
            for k in 0..STATE {
                let value = passed.contexts[*at][place + k];
                let slope = (contexts[*at][place + k] + later[k]) * (1.0 - value * value);
                if slope == 0.0 {
                    continue;
                }
                let input = inputs + k * UNIT;
                add(&mut gradient[input..input + UNIT], slope, &passed.contexts[*at][..UNIT]);
                add(&mut contexts[*at][..UNIT], slope, &self.dense[input..input + UNIT]);
                let state = states + k * STATE;
                if let Some(before) = before {
                    add(&mut gradient[state..state + STATE], slope, &passed.contexts[before][place..place + STATE]);
                    add(&mut to_state, slope, &self.dense[state..state + STATE]);
                }
                gradient[biases + k] += slope;
            }
            later = to_state;
        }
    }

    /// A step of the dense weights (Adam, its gradient clipped).
    fn update(&mut self, gradient: &[f32], rate: f32) {
        const MOST: f32 = 5.0;
        const DECAY: f32 = 1e-2;
        self.steps += 1;
        let norm = dot(gradient, gradient).sqrt();
        let clip = if norm > MOST { MOST / norm } else { 1.0 };
        let (mut mean_bias, mut square_bias) = (1.0, 1.0);
        if self.steps < 5_000 {
            mean_bias = 1.0 - power(0.9, self.steps);
            square_bias = 1.0 - power(0.999, self.steps);
        }
        for at in Places::BIAS.end..gradient.len() {
            let slope = gradient[at] * clip;
            self.means[at] = 0.9 * self.means[at] + 0.1 * slope;
            self.squares[at] = 0.999 * self.squares[at] + 0.001 * slope * slope;
            let step = self.means[at] / mean_bias / ((self.squares[at] / square_bias).sqrt() + 1e-6);
            self.dense[at] -= rate * (step + DECAY * self.dense[at]);
        }
    }

    /// A step of a row (Adagrad).
    fn update_row(&mut self, row: usize, slope: &[f32; UNIT], share: f32, rate: f32, decay: f32) {
        let range = row * UNIT..(row + 1) * UNIT;
        let (weights, squares) = (&mut self.rows[range.clone()], &mut self.row_squares[range]);
        for k in 0..UNIT {
            let slope = slope[k] * share;
            squares[k] += slope * slope;
            weights[k] -= rate * slope / squares[k].sqrt() + decay * weights[k];
        }
    }
}

fn power(base: f32, times: i32) -> f32 {
    (0..times).fold(1.0, |power, _| power * base)
}

/// What the sum of so many word rows is multiplied with.
pub fn share(count: usize) -> f32 {
    1.0 / (count.max(1) as f32).sqrt()
}
