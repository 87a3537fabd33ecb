//! The functions that the standard library leaves to each machine, from additions and multiplications alone: the same
//! data make the same weights everywhere.

/// `e^x`.
pub fn exp(x: f32) -> f32 {
    let x = x.clamp(-87.0, 88.0);
    // 2^(whole + rest), the rest from -1/2 to 1/2.
    let scaled = x * std::f32::consts::LOG2_E;
    let whole = (scaled + if scaled < 0.0 { -0.5 } else { 0.5 }) as i32;
    let rest = (x - whole as f32 * 0.693_359_4) + whole as f32 * 2.121_944_4e-4;
    let series = 1.0
        + rest
            * (1.0
                + rest
                    * (0.5
                        + rest
                            * (0.166_666_67 + rest * (0.041_666_668 + rest * (0.008_333_334 + rest * 0.001_388_889)))));
    f32::from_bits(((whole + 127) as u32) << 23) * series
}

pub fn tanh(x: f32) -> f32 {
    let e = exp(-2.0 * x.abs());
    let y = (1.0 - e) / (1.0 + e);
    if x < 0.0 { -y } else { y }
}

pub fn sigmoid(x: f32) -> f32 {
    1.0 / (1.0 + exp(-x))
}

/// The dot product, in eight sums so that it does not wait for each addition.
pub fn dot(one: &[f32], other: &[f32]) -> f32 {
    let (one, rest) = one.as_chunks::<8>();
    let (other, others) = other.as_chunks::<8>();
    let mut sums = [0.0; 8];
    for (one, other) in one.iter().zip(other) {
        for k in 0..8 {
            sums[k] += one[k] * other[k];
        }
    }
    sums.iter().sum::<f32>() + rest.iter().zip(others).map(|(one, other)| one * other).sum::<f32>()
}

/// Adds `by` times a row to another one.
pub fn add(to: &mut [f32], by: f32, row: &[f32]) {
    for (to, row) in to.iter_mut().zip(row) {
        *to += by * row;
    }
}
