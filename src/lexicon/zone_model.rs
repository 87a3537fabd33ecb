//! The zone model: how strongly each feature of a line speaks for each kind of section.
//!
//! `zone_model.bin` is 256 KiB: [`LINES`] lines of the cache, each with [`WAYS`] check tags of two bytes and, for each
//! tag, one signed byte for each of [`KINDS`]. A feature's hash names its line and its tag; a feature that was not
//! learnt is in no line and says nothing.
//!
//! The table was learnt by `examples/train_zones` (a passive-aggressive learner in integer arithmetic) from
//!
//! - the lines of postings of many companies, labelled by their own headings, and the sentences of postings that
//!   came in columns, each of which allows several kinds (`headed_markdown.ndjson` and `columns.ndjson` of the
//!   project's training folder; postings that share text with the sets that the crate is judged by were left out);
//! - the headings, openings, phrases and verbs of this lexicon, in its ten languages;
//! - `benches/data/zone_seed/*.ndjson`: lines, headings and whole postings that the project's authors wrote for it, in
//!   the same languages. A quarter of those postings is held out, in `benches/data/held_out`.
//!
//! No text is in the table, and a feature must occur in three postings, or in two texts of the authors' (a
//! posting, or a line that stands alone), to be in it.
//! Headings are read by the lexicon alone while the table is learnt, so the same bytes come from the same files, the
//! same lexicon and the same seed. (The order of sections is learnt from texts that the crate takes for postings, so
//! `zone_order.bin` depends on the tables of before: learn twice where they change.)
//!
//! ```text
//! cargo run --release --example train_zones -- --without GOLD/columns.ndjson --without GOLD/hand.ndjson \
//!     --out src/lexicon/zone_model.bin --order src/lexicon/zone_order.bin --hiring src/lexicon/hiring_model.bin \
//!     benches/data/zone_seed/*.ndjson TRAIN/headed_markdown.ndjson TRAIN/columns.ndjson
//! ```

use crate::posting::SectionKind::{self, *};
use std::hint::select_unpredictable;

/// The kinds that the model tells apart, in the order of their weights.
pub(crate) const KINDS: [SectionKind; 14] = [
    Meta,
    About,
    Responsibilities,
    Requirements,
    Preferred,
    Skills,
    Location,
    Schedule,
    Compensation,
    Benefits,
    Company,
    EqualOpportunity,
    Application,
    Legal,
];

/// Lanes before the first kind's, which mean nothing: sixteen lanes are one register, fourteen are not.
pub(crate) const SKIPPED: usize = 2;

/// Sums of weights: [`SKIPPED`] lanes of noise, then one lane a kind, in the order of [`KINDS`].
pub(crate) type Sums = [i16; SKIPPED + KINDS.len()];

/// Features of a line of the cache; a feature is in its own line or nowhere.
pub(crate) const WAYS: usize = 4;

/// Where the weights begin: behind a tag of two bytes for each feature, 0 where there is none.
pub(crate) const WEIGHTS: usize = 2 * WAYS;

/// Tags, and then as many times the weights, one signed byte for each of [`KINDS`].
pub(crate) type Line = [u8; WEIGHTS + WAYS * KINDS.len()];

/// Number of lines, a power of two.
pub(crate) const LINES: usize = 4096;

/// Size of the table in bytes.
pub(crate) const SIZE: usize = LINES * size_of::<Line>();

/// The alignment keeps each look-up within one line of the cache.
#[repr(align(64))]
struct Aligned([u8; SIZE]);

static TABLE: Aligned = Aligned(*include_bytes!("zone_model.bin"));

/// A line without features, for those that the table does not hold.
static EMPTY: Line = [0; size_of::<Line>()];

/// The line and the tag of a feature.
#[inline]
pub(crate) const fn place(feature: u32) -> (usize, u16) {
    let tag = feature as u16;
    ((feature >> 20) as usize & (LINES - 1), if tag == 0 { 1 } else { tag })
}

/// Adds the weights of features to the sums; a feature that the model does not know adds nothing.
#[inline(never)]
pub(crate) fn add(features: &[u32], sums: &mut Sums) {
    // The sums stay in registers while the features are gone through.
    let mut own = *sums;
    for feature in features {
        let weights = weights(*feature);
        for (sum, weight) in own.iter_mut().zip(weights) {
            *sum = sum.wrapping_add(i16::from(weight as i8));
        }
    }
    *sums = own;
}

/// [`SKIPPED`] bytes of noise and the weights of a feature.
#[inline]
fn weights(feature: u32) -> [u8; SKIPPED + KINDS.len()] {
    const ONES: u64 = 0x0001_0001_0001_0001;
    let (line, tag) = place(feature);
    let (lines, _) = TABLE.0.as_chunks::<{ size_of::<Line>() }>();
    let line = &lines[line];
    let tags = line.first_chunk().map_or(0, |tags| u64::from_le_bytes(*tags));
    // The lowest lane of zero: the borrow marks it, and marks false ones only above it.
    let differ = tags ^ (u64::from(tag) * ONES);
    let equal = differ.wrapping_sub(ONES) & !differ & (ONES << 15);
    // Whether a feature is known cannot be foreseen, so there is no jump.
    let line = select_unpredictable(equal == 0, &EMPTY, line);
    let way = equal.trailing_zeros() as usize / 16 % WAYS;
    let start = WEIGHTS + way * KINDS.len() - SKIPPED;
    line.get(start..).and_then(|weights| weights.first_chunk()).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_filled_and_small() {
        let (lines, rest) = TABLE.0.as_chunks::<{ size_of::<Line>() }>();
        assert!(rest.is_empty());
        const { assert!(SIZE <= 256 * 1024) };
        let tags: Vec<&[u8]> = lines.iter().flat_map(|line| line[..WEIGHTS].chunks_exact(2)).collect();
        let used = tags.iter().filter(|tag| **tag != [0, 0]).count();
        assert!(used * 2 > tags.len(), "{used} of {}", tags.len());
    }

    #[test]
    fn no_feature_panics() {
        let mut sums = Sums::default();
        for feature in (0..=u32::MAX).step_by(65_521).chain([u32::MAX]) {
            add(&[feature], &mut sums);
        }
    }
}
