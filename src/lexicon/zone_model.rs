//! The zone model: how strongly each feature of a line speaks for each kind of section.
//!
//! `zone_model.bin` is 256 KiB: [`LINES`] lines of the cache, each of [`WAYS`] slots of 16 bytes, a check tag of two
//! bytes and one signed byte for each of [`KINDS`]. A feature's hash names its line and its tag; a feature that was
//! not learnt is in no slot and says nothing.
//!
//! The table was learnt by `examples/train_zones` (a passive-aggressive learner in integer arithmetic) from
//!
//! - the lines of postings of many companies, labelled by their own headings, and the sentences of postings that
//!   came in columns, each of which allows several kinds (`headed_markdown.ndjson` and `columns.ndjson` of the
//!   project's training folder; postings that share text with the sets that the crate is judged by were left out);
//! - the openings, phrases and verbs of this lexicon, in its ten languages;
//! - `benches/data/zone_seed.ndjson`: lines that the project's authors wrote for it, in the same languages.
//!
//! No text is in the table, and a feature must occur in three postings, or in a line of the authors', to be in it.
//! The same bytes come from the same files:
//!
//! ```text
//! cargo run --release --example train_zones -- --without GOLD/columns.ndjson --without GOLD/hand.ndjson \
//!     --out src/lexicon/zone_model.bin TRAIN/headed_markdown.ndjson TRAIN/columns.ndjson benches/data/zone_seed.ndjson
//! ```

use crate::posting::SectionKind::{self, *};

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

/// Lanes before the first kind's; they take up a slot's check tag and mean nothing.
pub(crate) const SKIPPED: usize = 2;

/// Sums of weights: [`SKIPPED`] lanes of noise, then one lane a kind, in the order of [`KINDS`].
pub(crate) type Sums = [i16; SKIPPED + KINDS.len()];

/// A check tag (little endian, 0 where the slot is empty) and a signed weight for each of [`KINDS`].
pub(crate) type Slot = [u8; SKIPPED + KINDS.len()];

/// Slots of a line of the cache; a feature is in its own line or nowhere.
pub(crate) const WAYS: usize = 4;

/// Number of lines, a power of two.
pub(crate) const LINES: usize = 4096;

/// Size of the table in bytes.
pub(crate) const SIZE: usize = LINES * WAYS * size_of::<Slot>();

/// The alignment keeps each look-up within one line of the cache.
#[repr(align(64))]
struct Aligned([u8; SIZE]);

static TABLE: Aligned = Aligned(*include_bytes!("zone_model.bin"));

const EMPTY: Slot = [0; SKIPPED + KINDS.len()];

/// The line and the tag of a feature.
#[inline]
pub(crate) const fn place(feature: u32) -> (usize, u16) {
    let tag = feature as u16;
    ((feature >> 20) as usize & (LINES - 1), if tag == 0 { 1 } else { tag })
}

/// Adds a feature's weights to the sums; a feature that the model does not know adds nothing.
#[inline]
pub(crate) fn add(feature: u32, sums: &mut Sums) {
    let (line, tag) = place(feature);
    let (slots, _) = TABLE.0.as_chunks::<{ size_of::<Slot>() }>();
    let slots: &[Slot] = &slots[line * WAYS..][..WAYS];
    // Whether a feature is known cannot be foreseen, so the slot is chosen without a jump.
    let mut found = &EMPTY;
    for slot in slots {
        if u16::from_le_bytes([slot[0], slot[1]]) == tag {
            found = slot;
        }
    }
    // The tag's bytes are added too: sixteen lanes are one register, fourteen are not.
    for (sum, weight) in sums.iter_mut().zip(found) {
        *sum = sum.wrapping_add(i16::from(*weight as i8));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn table_is_filled_and_small() {
        let (slots, rest) = TABLE.0.as_chunks::<{ size_of::<Slot>() }>();
        assert!(rest.is_empty());
        assert!(SIZE <= 256 * 1024);
        let used = slots.iter().filter(|slot| slot[..SKIPPED] != [0; SKIPPED]).count();
        assert!(used * 2 > slots.len(), "{used} of {} slots", slots.len());
        assert!(slots.iter().all(|slot| slot[..SKIPPED] != [0; SKIPPED] || *slot == EMPTY), "weights without a tag");
    }

    #[test]
    fn no_feature_panics() {
        let mut sums = Sums::default();
        for feature in (0..=u32::MAX).step_by(65_521) {
            add(feature, &mut sums);
        }
        add(u32::MAX, &mut sums);
    }
}
