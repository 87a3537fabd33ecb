//! The laid-out tables: two generated files without pointers, read where they stand.
//!
//! `tables.bin` begins with its magic, its version, a fingerprint of the list of tables, and where each part begins and
//! how many entries it has. Integers are little-endian.
//!
//! | part | entry | what it says |
//! |---|---|---|
//! | vocabulary | u64 | check of a word's hash (40 bits), number of the word (24 bits); open addressing |
//! | classes of words | u16 | class of each word |
//! | classes | 24 bytes | tables in which the word is a phrase, those in which it begins a longer one, its flags |
//! | pairs | u64 | check of two words' numbers (40 bits), number of what they begin (24 bits); open addressing |
//! | beginnings | 16 bytes | tables in which two words begin a phrase, and the numbers of words of those phrases |
//! | phrases | u64 | check of a table and a phrase (32 bits), value (32 bits); open addressing |
//! | records | u32 | values of more than 32 bits |
//! | strings | u32 | where each string ends in `strings.txt` |

static TABLES: &[u8] = include_bytes!("tables.bin");
static STRINGS: &str = include_str!("strings.txt");

/// What the file begins with.
pub(super) const MAGIC: [u8; 4] = *b"JPLX";
/// Version of the layout.
pub(super) const VERSION: u32 = 2;
/// Bytes before the places of the parts.
pub(super) const HEADER: usize = 16;

/// The parts in their order.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Vocabulary,
    WordClasses,
    Classes,
    Pairs,
    Beginnings,
    Phrases,
    Records,
    Strings,
}

/// Number of parts.
#[cfg(any(test, feature = "train"))]
pub(super) const PARTS: usize = Part::Strings as usize + 1;

/// Where a part begins, and the mask of its entries' numbers where it is open addressing.
struct Place {
    at: usize,
    mask: usize,
}

impl Place {
    const fn of(part: Part) -> Self {
        let at = HEADER + 8 * part as usize;
        Self { at: u32_at(at) as usize, mask: (u32_at(at + 4) as usize).wrapping_sub(1) }
    }
}

const VOCABULARY: Place = Place::of(Part::Vocabulary);
const WORD_CLASSES: Place = Place::of(Part::WordClasses);
const CLASSES: Place = Place::of(Part::Classes);
const PAIRS: Place = Place::of(Part::Pairs);
const BEGINNINGS: Place = Place::of(Part::Beginnings);
const PHRASES: Place = Place::of(Part::Phrases);
const RECORDS: Place = Place::of(Part::Records);
const STRING_ENDS: Place = Place::of(Part::Strings);

/// The fingerprint of the list of tables that the file was made from.
#[cfg(not(any(test, feature = "train")))]
pub(super) const fn fingerprint() -> u64 {
    u64_at(8)
}

/// Whether the file is one of tables, in the version that this code reads.
#[cfg(not(any(test, feature = "train")))]
pub(super) const fn readable() -> bool {
    let mut at = 0;
    while at < MAGIC.len() {
        if at >= TABLES.len() || TABLES[at] != MAGIC[at] {
            return false;
        }
        at += 1;
    }
    u32_at(4) == VERSION
}

#[inline]
const fn u32_at(at: usize) -> u32 {
    match TABLES.split_at_checked(at) {
        Some((_, [a, b, c, d, ..])) => u32::from_le_bytes([*a, *b, *c, *d]),
        _ => 0,
    }
}

#[inline]
const fn u64_at(at: usize) -> u64 {
    match TABLES.split_at_checked(at) {
        Some((_, [a, b, c, d, e, f, g, h, ..])) => u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]),
        _ => 0,
    }
}

/// Bits of a number beside its check.
const NUMBER_BITS: u32 = 24;

/// The number that an open-addressed part holds for a hash; 0 where it holds none.
#[inline]
fn find(part: &Place, hash: u64) -> u32 {
    let mut place = hash as usize & part.mask;
    loop {
        let entry = u64_at(part.at + 8 * place);
        if entry == 0 {
            return 0;
        }
        if entry >> NUMBER_BITS == hash >> NUMBER_BITS {
            return entry as u32 & ((1 << NUMBER_BITS) - 1);
        }
        place = (place + 1) & part.mask;
    }
}

/// The number of a word by the hash of its folded form; 0 for one that no table holds.
#[inline]
pub(super) fn word(hash: u64) -> u32 {
    find(&VOCABULARY, hash)
}

/// What is known of a word of the vocabulary.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Class {
    /// Groups of tables in which the word is a phrase.
    pub(super) alone: u64,
    /// Groups of tables in which the word begins a longer phrase.
    pub(super) longer: u64,
    /// See [`super::layout`].
    pub(super) flags: u64,
}

/// Bytes of a class.
pub(super) const CLASS_SIZE: usize = 24;

/// The class of a word by its number.
#[inline]
pub(super) fn class(word: u32) -> Class {
    let at = WORD_CLASSES.at + 2 * word as usize;
    let class = TABLES.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |bytes| u16::from_le_bytes(*bytes));
    let at = CLASSES.at + CLASS_SIZE * usize::from(class);
    Class { alone: u64_at(at), longer: u64_at(at + 8), flags: u64_at(at + 16) }
}

/// What two words begin.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Beginning {
    /// Groups of tables in which they begin a phrase or are one.
    pub(super) groups: u64,
    /// A bit for each number of words of those phrases.
    pub(super) lengths: u16,
}

/// Bytes of a beginning.
pub(super) const BEGINNING_SIZE: usize = 16;

/// What two words begin by their numbers.
#[inline]
pub(super) fn beginning(first: u32, second: u32) -> Beginning {
    let at = BEGINNINGS.at + BEGINNING_SIZE * find(&PAIRS, pair_hash(first, second)) as usize;
    Beginning { groups: u64_at(at), lengths: u32_at(at + 8) as u16 }
}

/// Hash of two words by their numbers.
#[inline]
pub(super) const fn pair_hash(first: u32, second: u32) -> u64 {
    mixed((first as u64) << 32 | second as u64)
}

/// Hash of a table with no word of a phrase yet.
#[inline]
pub(super) const fn phrase_seed(table: u8) -> u64 {
    (table as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// The hash with one more word.
#[inline]
pub(super) const fn phrase_step(hash: u64, word: u32) -> u64 {
    (hash.rotate_left(23) ^ word as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

#[inline]
pub(super) const fn mixed(hash: u64) -> u64 {
    let hash = (hash ^ hash >> 32).wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash ^ hash >> 29
}

/// The value of a phrase by its hash.
#[inline]
pub(super) fn phrase(hash: u64) -> Option<u32> {
    let hash = mixed(hash);
    let check = hash >> 32;
    let mut place = hash as usize & PHRASES.mask;
    loop {
        // A check of 0 is that of an empty place; the layout gives it to no phrase.
        let entry = u64_at(PHRASES.at + 8 * place);
        if entry >> 32 == 0 {
            return None;
        }
        if entry >> 32 == check {
            return Some(entry as u32);
        }
        place = (place + 1) & PHRASES.mask;
    }
}

/// A record by its number.
#[inline]
pub(super) fn record(number: u32) -> u32 {
    u32_at(RECORDS.at + 4 * number as usize)
}

/// A string by its number.
pub(super) fn string(number: u32) -> &'static str {
    let at = STRING_ENDS.at + 4 * number as usize;
    let start = if number == 0 { 0 } else { u32_at(at - 4) as usize };
    STRINGS.get(start..u32_at(at) as usize).unwrap_or_default()
}
