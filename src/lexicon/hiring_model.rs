//! The hiring model: which words postings have, and which other texts have.
//!
//! `hiring_model.bin` holds one signed byte for each of [`PLACES`] hashes of words cut to seven bytes, and a bias. It
//! was learnt by the run of `examples/train_zones` that learnt the zone model (see [`super::zone_model`]): from the
//! postings named there, and from texts of other kinds that the project's authors wrote
//! (`benches/data/zone_seed/other_texts.ndjson`): recipes, news, pages of companies, CVs, software, courses, laws.

/// Number of weights, a power of two.
pub(crate) const PLACES: usize = 16_384;

/// So many words tell what a text is, however long it is.
pub(crate) const MOST_WORDS: usize = 1_000;

/// Size of the table in bytes: the weights, and a bias of two bytes.
pub(crate) const SIZE: usize = PLACES + 2;

/// What the table's weights are multiplied with when a text is judged.
pub(crate) const SCALE: i64 = 64;

static TABLE: &[u8; SIZE] = include_bytes!("hiring_model.bin");

/// The place of a word.
#[inline]
pub(crate) const fn place(hash: u32) -> usize {
    (hash.wrapping_mul(0x9e37_79b1) >> (u32::BITS - PLACES.ilog2())) as usize
}

/// The words of a text, each once; two that share a place are one.
pub(crate) struct Bag {
    seen: [u64; PLACES / 64],
    /// How many there are.
    count: i64,
    sum: i64,
}

impl Bag {
    pub(crate) const fn new() -> Self {
        Self { seen: [0; PLACES / 64], count: 0, sum: 0 }
    }

    /// Adds a word by its hash.
    pub(crate) const fn add(&mut self, hash: u32) {
        let place = place(hash);
        let bit = 1 << (place % 64);
        if self.seen[place / 64] & bit == 0 {
            self.seen[place / 64] |= bit;
            self.count += 1;
            self.sum += TABLE[place] as i8 as i64;
        }
    }

    /// How far the words speak for a posting, rather than for any other text.
    pub(crate) const fn judge(&self) -> i64 {
        let [.., low, high] = *TABLE;
        judged(self.sum, self.count) + i16::from_le_bytes([low, high]) as i64
    }
}

/// The sum of a text's weights, as long as one of its length may be.
pub(crate) const fn judged(sum: i64, count: i64) -> i64 {
    /// Fewer words are too few to tell.
    const FEW: i64 = 8;
    let count = if count < FEW { FEW } else { count };
    // The root of 65,536 is 256.
    sum * SCALE * 256 / (count * 65_536).isqrt()
}
