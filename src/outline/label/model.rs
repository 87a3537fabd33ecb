//! The learnt weights, and what they make of a unit's rows: in integers, so that every machine says the same.
//!
//! ```text
//! u[t] = tanh( b + Σ form rows + s(n) · Σ word rows )            n word rows, s(n) = 1 / √n
//! f[t] = tanh( b + A · u[t] + B · f[t-1] )                       and g[t] the same from the end
//! e[t] = b + C · [ u[t], f[t], g[t] ]                            emission: what the unit says for each kind
//! p    = b + D · [ mean and maximum over t of u, f, g ]          whether the text is a posting
//! ```
//!
//! Rows are bytes, of which [`ROW_ONE`] is one; other weights are numbers of 16 bits in [`WEIGHT_BITS`] after the point,
//! and what comes out of a layer has [`VALUE_BITS`]. The file is written by `examples/train`.

use super::features::{FORM_ROWS, KINDS, LAYOUT, Rows, WORD_ROWS};
use super::viterbi::{CLASSES, LANES, Transitions};

/// Width of the rows and of the first layer.
pub(crate) const UNIT: usize = 32;
/// Width of the layers that go over the units, one from each end.
pub(crate) const STATE: usize = 32;
/// What a unit's context holds: `u`, `f` and `g`.
pub(crate) const CONTEXT: usize = UNIT + 2 * STATE;

/// Bits after the point of a layer's values.
pub(crate) const VALUE_BITS: u32 = 10;
/// Bits after the point of weights.
pub(crate) const WEIGHT_BITS: u32 = 11;
/// Bits after the point of rows.
pub(crate) const ROW_BITS: u32 = 6;
/// Bits after the point of scores: emissions, transitions and whether the text is a posting.
pub(crate) const SCORE_BITS: u32 = 6;
/// Most word rows of a unit that are told apart in their number.
pub(crate) const MOST_ROWS: usize = 256;

/// What the file begins with.
pub(crate) const MAGIC: [u8; 4] = *b"JPLM";
/// The version of the file's form.
pub(crate) const VERSION: u16 = 1;

/// Hash of what a file depends on: the forms and the sizes.
pub(crate) const FINGERPRINT: u64 = {
    let sizes = [UNIT, STATE, KINDS, WORD_ROWS, CLASSES, FORM_ROWS];
    let bytes = LAYOUT.as_bytes();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut at = 0;
    while at < bytes.len() + sizes.len() {
        let next = if at < bytes.len() { bytes[at] as u64 } else { sizes[at - bytes.len()] as u64 };
        hash = (hash ^ next).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    hash
};

/// Bytes before the weights.
pub(crate) const HEADER: usize = 4 + 2 + 8;
const DENSE: usize = UNIT
    + 2 * (STATE * UNIT + STATE * STATE + STATE)
    + KINDS * CONTEXT
    + KINDS
    + 2 * CONTEXT
    + 1
    + CLASSES * KINDS * KINDS
    + KINDS;
/// Length of the file.
pub(crate) const SIZE: usize = HEADER + 2 * DENSE + (FORM_ROWS + WORD_ROWS) * UNIT;

/// A layer over the units: the weights of what comes in, of the state before, and the bias.
struct Layer {
    input: [[i16; UNIT]; STATE],
    state: [[i16; STATE]; STATE],
    bias: [i16; STATE],
}

/// The weights.
pub(crate) struct Model<'m> {
    rows: &'m [u8],
    bias: [i16; UNIT],
    forward: Layer,
    backward: Layer,
    emission: [[i16; CONTEXT]; KINDS],
    emission_bias: [i16; KINDS],
    posting: [i16; 2 * CONTEXT],
    posting_bias: i16,
    pub(super) transitions: Transitions,
}

static FILE: &[u8] = include_bytes!("model.bin");

/// The model of the crate.
pub(crate) static BUILTIN: Model<'static> = if fits(FILE) { Model::read(FILE) } else { Model::NONE };

// Where the features changed, the model is learnt anew by a build that does without one.
#[cfg(not(any(test, feature = "train")))]
const _: () = assert!(fits(FILE), "model.bin is for other features: see examples/train");

/// Whether a file has this form and is for these features.
const fn fits(file: &[u8]) -> bool {
    if file.len() != SIZE {
        return false;
    }
    let version = VERSION.to_le_bytes();
    let mut fits = file[4] == version[0] && file[5] == version[1];
    let mut at = 0;
    while at < 8 {
        fits &= file[6 + at] == FINGERPRINT.to_le_bytes()[at] && (at >= 4 || file[at] == MAGIC[at]);
        at += 1;
    }
    fits
}

/// Reads numbers of 16 bits, one behind the other.
struct Numbers<'m> {
    bytes: &'m [u8],
    at: usize,
}

impl Numbers<'_> {
    const fn next(&mut self) -> i16 {
        self.at += 2;
        i16::from_le_bytes([self.bytes[self.at - 2], self.bytes[self.at - 1]])
    }

    const fn row<const N: usize>(&mut self) -> [i16; N] {
        let mut row = [0; N];
        let mut at = 0;
        while at < N {
            row[at] = self.next();
            at += 1;
        }
        row
    }

    const fn matrix<const N: usize, const M: usize>(&mut self) -> [[i16; N]; M] {
        let mut matrix = [[0; N]; M];
        let mut at = 0;
        while at < M {
            matrix[at] = self.row();
            at += 1;
        }
        matrix
    }

    const fn layer(&mut self) -> Layer {
        Layer { input: self.matrix(), state: self.matrix(), bias: self.row() }
    }
}

impl<'m> Model<'m> {
    /// No weights: every kind is as likely as any other.
    const NONE: Self = {
        const LAYER: Layer = Layer { input: [[0; UNIT]; STATE], state: [[0; STATE]; STATE], bias: [0; STATE] };
        Self {
            rows: &[],
            bias: [0; UNIT],
            forward: LAYER,
            backward: LAYER,
            emission: [[0; CONTEXT]; KINDS],
            emission_bias: [0; KINDS],
            posting: [0; 2 * CONTEXT],
            posting_bias: 0,
            transitions: Transitions::NONE,
        }
    };

    /// The model of a file.
    ///
    /// # Panics
    ///
    /// Where the file has another form or is for other features.
    pub(crate) const fn read(file: &'m [u8]) -> Self {
        assert!(fits(file), "no model of this version");
        let mut numbers = Numbers { bytes: file, at: HEADER };
        let bias = numbers.row();
        let forward = numbers.layer();
        let backward = numbers.layer();
        let emission = numbers.matrix();
        let emission_bias = numbers.row();
        let posting = numbers.row();
        let posting_bias = numbers.next();
        let mut transitions = Transitions::NONE;
        let mut class = 0;
        while class < CLASSES {
            let mut from = 0;
            while from < KINDS {
                let row: [i16; KINDS] = numbers.row();
                transitions.set(class, from, row);
                from += 1;
            }
            class += 1;
        }
        transitions.first(numbers.row());
        let (_, rows) = file.split_at(numbers.at);
        Self { rows, bias, forward, backward, emission, emission_bias, posting, posting_bias, transitions }
    }

    #[inline]
    fn row(&self, row: usize) -> &[u8; UNIT] {
        // Every row that features name is in the file.
        self.rows.get(row * UNIT..).and_then(|rows| rows.first_chunk()).unwrap_or(&[0; UNIT])
    }
}

/// `1 / √n`, with twelve bits after the point, for a number of word rows.
static SHARE: [i32; MOST_ROWS] = {
    let mut share = [0; MOST_ROWS];
    let mut n = 1;
    while n < MOST_ROWS {
        // The greatest x for which x² n ≤ 2²⁴.
        let (mut low, mut high) = (0i64, 1 << 13);
        while high - low > 1 {
            let middle = (low + high) / 2;
            if middle * middle * n as i64 <= 1 << 24 { low = middle } else { high = middle }
        }
        share[n] = low as i32;
        n += 1;
    }
    share
};

/// `tanh` of multiples of 1/128 up to 8.
static TANH: [i16; 1024] = {
    let mut table = [0; 1024];
    let mut at = 0;
    while at < table.len() {
        table[at] = tanh(at as i64 * 8) as i16;
        at += 1;
    }
    table
};

/// `tanh` in integers, for the table: both numbers have [`VALUE_BITS`] after the point.
const fn tanh(x: i64) -> i64 {
    // e^(-2x) by halving the exponent until a short series is exact, then squaring; 40 bits after the point.
    const ONE: i128 = 1 << 40;
    let y = ((2 * x as i128) << (40 - VALUE_BITS)) >> 10;
    let mut term = ONE;
    let mut sum = ONE;
    let mut n = 1;
    while n < 10 {
        term = -(term * y / ONE) / n;
        sum += term;
        n += 1;
    }
    let mut square = 0;
    while square < 10 {
        sum = sum * sum / ONE;
        square += 1;
    }
    let one = 1 << VALUE_BITS;
    ((2 * (ONE - sum) * one + (ONE + sum)) / (2 * (ONE + sum))) as i64
}

#[inline]
fn bend(x: i32) -> i16 {
    let place = (x.unsigned_abs() as usize + 4) >> 3;
    let y = TANH[place.min(TANH.len() - 1)];
    if x < 0 { -y } else { y }
}

/// The sums of a unit's rows.
pub(super) struct Sums<'m> {
    model: &'m Model<'m>,
    forms: [i16; UNIT],
    words: [i16; UNIT],
    count: usize,
}

impl<'m> Sums<'m> {
    pub(super) const fn new(model: &'m Model<'m>) -> Self {
        Self { model, forms: [0; UNIT], words: [0; UNIT], count: 0 }
    }

    /// The unit's own layer.
    pub(super) fn unit(&self) -> [i16; UNIT] {
        let share = SHARE[self.count.min(MOST_ROWS - 1)];
        let up = 1 << (VALUE_BITS - ROW_BITS);
        std::array::from_fn(|k| {
            let words = (i32::from(self.words[k]) * share) >> (12 - (VALUE_BITS - ROW_BITS));
            let bias = i32::from(self.model.bias[k]) >> (WEIGHT_BITS - VALUE_BITS);
            bend(words + i32::from(self.forms[k]) * up + bias)
        })
    }
}

#[inline]
fn add(sums: &mut [i16; UNIT], row: &[u8; UNIT]) {
    for (sum, weight) in sums.iter_mut().zip(row) {
        *sum += i16::from(*weight as i8);
    }
}

impl Rows for Sums<'_> {
    #[inline]
    fn form(&mut self, row: usize) {
        add(&mut self.forms, self.model.row(row));
    }

    #[inline]
    fn word(&mut self, row: usize) {
        if self.count < MOST_ROWS - 1 {
            self.count += 1;
            add(&mut self.words, self.model.row(FORM_ROWS + row));
        }
    }
}

#[inline]
fn dot<const N: usize>(one: &[i16; N], other: &[i16; N]) -> i32 {
    one.iter().zip(other).map(|(one, other)| i32::from(*one) * i32::from(*other)).sum()
}

impl Layer {
    #[inline]
    fn step(&self, input: &[i16; UNIT], state: &[i16; STATE]) -> [i16; STATE] {
        std::array::from_fn(|k| {
            let sum = dot(&self.input[k], input) + dot(&self.state[k], state);
            bend((sum + (i32::from(self.bias[k]) << VALUE_BITS)) >> WEIGHT_BITS)
        })
    }
}

/// What a unit says for each kind, and nothing in the lanes behind.
pub(super) type Emission = [i16; LANES];

/// What the units of a posting say, and how surely they are a posting's.
pub(super) struct Said {
    pub(super) emissions: Vec<Emission>,
    /// With [`SCORE_BITS`] after the point; more than nothing speaks for a posting.
    pub(super) posting: i32,
}

impl Model<'_> {
    /// What units say together, by their own layers.
    pub(super) fn say(&self, units: &[[i16; UNIT]]) -> Said {
        let mut contexts = vec![[0i16; CONTEXT]; units.len()];
        let mut state = [0; STATE];
        for (context, unit) in contexts.iter_mut().zip(units) {
            state = self.forward.step(unit, &state);
            context[..UNIT].copy_from_slice(unit);
            context[UNIT..UNIT + STATE].copy_from_slice(&state);
        }
        state = [0; STATE];
        for (context, unit) in contexts.iter_mut().zip(units).rev() {
            state = self.backward.step(unit, &state);
            context[UNIT + STATE..].copy_from_slice(&state);
        }
        let emissions = contexts.iter().map(|context| self.emission(context)).collect();
        Said { emissions, posting: self.posting(&contexts) }
    }

    fn emission(&self, context: &[i16; CONTEXT]) -> Emission {
        let mut emission = [0; LANES];
        for (k, out) in emission.iter_mut().enumerate().take(KINDS) {
            let sum = dot(&self.emission[k], context) + (i32::from(self.emission_bias[k]) << VALUE_BITS);
            *out = (sum >> (VALUE_BITS + WEIGHT_BITS - SCORE_BITS)) as i16;
        }
        emission
    }

    /// How surely a text is a posting.
    fn posting(&self, contexts: &[[i16; CONTEXT]]) -> i32 {
        let Some(count) = i64::try_from(contexts.len()).ok().filter(|count| *count > 0) else { return i32::MIN };
        let mut sum = i64::from(self.posting_bias) << VALUE_BITS;
        for k in 0..CONTEXT {
            let (mut total, mut most) = (0i64, i16::MIN);
            for context in contexts {
                total += i64::from(context[k]);
                most = most.max(context[k]);
            }
            sum +=
                i64::from(self.posting[k]) * (total / count) + i64::from(self.posting[CONTEXT + k]) * i64::from(most);
        }
        (sum >> (VALUE_BITS + WEIGHT_BITS - SCORE_BITS)) as i32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tanh_is_that_of_the_books() {
        for (at, found) in TANH.iter().enumerate() {
            let exact = (at as f64 / 128.0).tanh() * f64::from(1 << VALUE_BITS);
            assert!((f64::from(*found) - exact).abs() <= 1.0, "{at}: {found} for {exact}");
        }
        assert_eq!((bend(0), bend(i32::MAX), bend(i32::MIN)), (0, 1 << VALUE_BITS, -(1 << VALUE_BITS)));
    }

    #[test]
    fn shares_are_roots() {
        for (n, share) in SHARE.iter().enumerate().skip(1) {
            let exact = 4096.0 / (n as f64).sqrt();
            assert!((f64::from(*share) - exact).abs() <= 1.0, "{n}: {share} for {exact}");
        }
    }

    /// The formulas above in floating point.
    struct Float<'m>(&'m Model<'m>);

    fn weights(row: &[i16]) -> impl Iterator<Item = f64> {
        row.iter().map(|weight| f64::from(*weight) / f64::from(1 << WEIGHT_BITS))
    }

    fn product(row: &[i16], values: &[f64]) -> f64 {
        weights(row).zip(values).map(|(weight, value)| weight * value).sum()
    }

    impl Float<'_> {
        fn unit(&self, forms: &[usize], words: &[usize]) -> Vec<f64> {
            let row = |row: usize, k: usize| f64::from(self.0.row(row)[k] as i8) / f64::from(1 << ROW_BITS);
            let own = |k: usize| {
                let words: f64 =
                    words.iter().map(|word| row(FORM_ROWS + word, k)).sum::<f64>() / (words.len() as f64).sqrt();
                weights(&self.0.bias[k..=k]).sum::<f64>() + forms.iter().map(|form| row(*form, k)).sum::<f64>() + words
            };
            (0..UNIT).map(|k| own(k).tanh()).collect()
        }

        fn states(&self, layer: &Layer, units: &[Vec<f64>]) -> Vec<Vec<f64>> {
            let mut state = vec![0.0; STATE];
            let step = |unit: &Vec<f64>| {
                let next = |k: usize| {
                    let bias: f64 = weights(&layer.bias[k..=k]).sum();
                    (bias + product(&layer.input[k], unit) + product(&layer.state[k], &state)).tanh()
                };
                state = (0..STATE).map(next).collect();
                state.clone()
            };
            units.iter().map(step).collect()
        }

        fn emissions(&self, units: &[Vec<f64>]) -> Vec<Vec<f64>> {
            let ahead = self.states(&self.0.forward, units);
            let reversed: Vec<Vec<f64>> = units.iter().rev().cloned().collect();
            let mut behind = self.states(&self.0.backward, &reversed);
            behind.reverse();
            let context = |at: usize| [units[at].clone(), ahead[at].clone(), behind[at].clone()].concat();
            let emission = |context: Vec<f64>| {
                let said = |k: usize| {
                    weights(&self.0.emission_bias[k..=k]).sum::<f64>() + product(&self.0.emission[k], &context)
                };
                (0..KINDS).map(said).collect()
            };
            (0..units.len()).map(|at| emission(context(at))).collect()
        }
    }

    /// What integers say is what the formulas say, but for rounding.
    #[test]
    fn integers_agree_with_the_formulas() {
        let units: Vec<(Vec<usize>, Vec<usize>)> = (0..40)
            .map(|at: usize| {
                (
                    (0..12).map(|n| (at * 31 + n * 7) % FORM_ROWS).collect(),
                    (0..20).map(|n| (at * 977 + n * 131) % WORD_ROWS).collect(),
                )
            })
            .collect();
        let sums = units.iter().map(|(forms, words)| {
            let mut sums = Sums::new(&BUILTIN);
            forms.iter().for_each(|row| sums.form(*row));
            words.iter().for_each(|row| sums.word(*row));
            sums.unit()
        });
        let said = BUILTIN.say(&sums.collect::<Vec<_>>());
        let float = Float(&BUILTIN);
        let own: Vec<Vec<f64>> = units.iter().map(|(forms, words)| float.unit(forms, words)).collect();
        let mut greatest = 0.0f64;
        for (found, exact) in said.emissions.iter().zip(float.emissions(&own)) {
            for (found, exact) in found.iter().zip(exact) {
                let found = f64::from(*found) / f64::from(1 << SCORE_BITS);
                assert!((found - exact).abs() < 0.25, "{found} for {exact}");
                greatest = greatest.max(exact.abs());
            }
        }
        assert!(greatest > 1.0, "the weights say something");
    }
}
