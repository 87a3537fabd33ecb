//! Lays the rows of all tables out as the two files that the crate reads. Compiled for tests and for the feature `train`
//! only: users of the crate read the files.

use super::blob::{
    BEGINNING_SIZE, CLASS_SIZE, HEADER, MAGIC, PARTS, Part, VERSION, mixed, pair_hash, phrase_seed, phrase_step,
};
use super::table::MOST_WORDS;
use super::value::TAG_BITS;
use crate::token::Pieces;
use crate::token::fold::folded;
use std::collections::hash_map::Entry as Slot;
use std::collections::{BTreeMap, HashMap};

/// A value that can be laid out; reading it back is [`super::value::Value::decode`].
pub(crate) trait Encode {
    /// The number that stands for the value; what has no room in it goes to the pool.
    fn encode(&self, pool: &mut Pool) -> u32;
}

/// A phrase and what it means.
pub(crate) type Row<T> = (&'static str, T);

/// A row of a table: a [`Row`], or a phrase alone where that it stands there is all that it says.
pub(crate) trait Entry {
    /// What the phrase means.
    type Value;

    /// The phrase in folded form.
    fn phrase(&self) -> &'static str;

    /// What it means.
    fn value(&self) -> &Self::Value;
}

impl<T> Entry for Row<T> {
    type Value = T;

    fn phrase(&self) -> &'static str {
        self.0
    }

    fn value(&self) -> &T {
        &self.1
    }
}

impl Entry for &'static str {
    type Value = ();

    fn phrase(&self) -> &'static str {
        self
    }

    fn value(&self) -> &() {
        &()
    }
}

/// The code of a variant with its payload.
pub(crate) fn tagged(tag: u32, payload: u32) -> u32 {
    assert!(tag < 1 << TAG_BITS && payload < 1 << (32 - TAG_BITS), "no room for {tag} with {payload}");
    tag | payload << TAG_BITS
}

/// Strings, and values of more than 32 bits; equal ones stand once.
pub(crate) struct Pool {
    strings: HashMap<String, u32>,
    ends: Vec<u32>,
    text: String,
    records: Vec<u32>,
    known: HashMap<Vec<u32>, u32>,
}

impl Pool {
    fn new() -> Self {
        // The first record is the length of the empty list.
        let known = HashMap::from([(vec![0], 0)]);
        Self { strings: HashMap::new(), ends: Vec::new(), text: String::new(), records: vec![0], known }
    }

    fn string(&mut self, string: &str) -> u32 {
        if let Some(number) = self.strings.get(string) {
            return *number;
        }
        let number = self.ends.len() as u32;
        self.text.push_str(string);
        self.ends.push(self.text.len() as u32);
        self.strings.insert(string.to_owned(), number);
        number
    }

    /// The number of a record of these values.
    pub(crate) fn record(&mut self, values: Vec<u32>) -> u32 {
        if let Some(number) = self.known.get(&values) {
            return *number;
        }
        let number = self.records.len() as u32;
        self.records.extend(&values);
        self.known.insert(values, number);
        number
    }

    /// The number of a list of these values.
    fn list(&mut self, mut values: Vec<u32>) -> u32 {
        values.insert(0, values.len() as u32);
        self.record(values)
    }
}

impl Encode for () {
    fn encode(&self, _: &mut Pool) -> u32 {
        0
    }
}

macro_rules! numbers {
    ($($type:ty),+) => {
        $(impl Encode for $type {
            fn encode(&self, _: &mut Pool) -> u32 {
                u32::from(*self)
            }
        })+
    };
}
numbers!(u8, u16, bool);

impl Encode for i64 {
    fn encode(&self, _: &mut Pool) -> u32 {
        let zeros = self.ilog10();
        assert_eq!(10_i64.pow(zeros), *self, "only powers of ten are laid out");
        zeros
    }
}

impl Encode for &str {
    fn encode(&self, pool: &mut Pool) -> u32 {
        pool.string(self)
    }
}

impl Encode for chrono_tz::Tz {
    fn encode(&self, pool: &mut Pool) -> u32 {
        pool.string(self.name())
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, pool: &mut Pool) -> u32 {
        self.as_ref().map_or(0, |value| value.encode(pool) + 1)
    }
}

impl<T: Encode> Encode for &[T] {
    fn encode(&self, pool: &mut Pool) -> u32 {
        let values = self.iter().map(|value| value.encode(pool)).collect();
        pool.list(values)
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, pool: &mut Pool) -> u32 {
        self.as_slice().encode(pool)
    }
}

macro_rules! tuples {
    ($($name:ident),+) => {
        impl<$($name: Encode),+> Encode for ($($name,)+) {
            fn encode(&self, pool: &mut Pool) -> u32 {
                #[allow(non_snake_case, reason = "each value has the name of its type")]
                let ($($name,)+) = self;
                let values = vec![$($name.encode(pool)),+];
                pool.record(values)
            }
        }
    };
}
tuples!(A, B);
tuples!(A, B, C);
tuples!(A, B, C, D);

/// One table with its rows.
pub(crate) struct Rows {
    number: u8,
    group: u64,
    /// Phrases by their words, with the codes of their values.
    phrases: Vec<(Vec<u32>, u32)>,
}

/// Everything that is laid out.
pub(crate) struct Layout {
    pool: Pool,
    /// The words in their order, and the hashes of their folded forms.
    hashes: Vec<u64>,
    numbers: HashMap<u64, u32>,
    tables: Vec<Rows>,
    flags: HashMap<u32, u64>,
}

impl Layout {
    pub(crate) fn new() -> Self {
        Self { pool: Pool::new(), hashes: vec![0], numbers: HashMap::new(), tables: Vec::new(), flags: HashMap::new() }
    }

    /// The numbers of a phrase's words.
    fn words(&mut self, phrase: &str) -> Vec<u32> {
        let mut numbers = Vec::new();
        for piece in Pieces::new(phrase) {
            let next = self.hashes.len() as u32;
            let number = *self.numbers.entry(piece.hash).or_insert(next);
            if number == next {
                self.hashes.push(piece.hash);
            }
            numbers.push(number);
        }
        assert!((1..=MOST_WORDS).contains(&numbers.len()), "{phrase:?} has {} words", numbers.len());
        numbers
    }

    /// A table in which each phrase has one value; where two parts hold a phrase, the earlier part's row wins.
    pub(crate) fn table<R: Entry<Value: Encode>>(&mut self, number: u8, group: u64, parts: &[&[R]]) {
        let mut phrases: Vec<(Vec<u32>, u32)> = Vec::new();
        let mut known = HashMap::new();
        for (at, part) in parts.iter().enumerate() {
            for row in *part {
                let phrase = row.phrase();
                assert_eq!(folded(phrase), phrase, "a phrase is not folded");
                let words = self.words(phrase);
                let code = row.value().encode(&mut self.pool);
                match known.entry(words.clone()) {
                    Slot::Vacant(slot) => {
                        slot.insert(at);
                        phrases.push((words, code));
                    }
                    Slot::Occupied(slot) => assert_ne!(*slot.get(), at, "{phrase:?} stands twice in a part"),
                }
            }
        }
        self.tables.push(Rows { number, group, phrases });
    }

    /// A table in which a phrase may have several values, in the order of the rows. The phrases need not be folded.
    pub(crate) fn names<R: Entry<Value: Encode>>(&mut self, number: u8, group: u64, parts: &[&[R]]) {
        let mut order = Vec::new();
        let mut values: HashMap<Vec<u32>, Vec<u32>> = HashMap::new();
        for row in parts.iter().copied().flatten() {
            let words = self.words(row.phrase());
            let code = row.value().encode(&mut self.pool);
            let codes = values.entry(words.clone()).or_default();
            if codes.is_empty() {
                order.push(words);
            }
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
        let phrases = order
            .into_iter()
            .map(|words| {
                let codes = values.remove(&words).unwrap_or_default();
                let code = self.pool.list(codes);
                (words, code)
            })
            .collect();
        self.tables.push(Rows { number, group, phrases });
    }

    /// Phrases that wake a group, of a table that is laid out elsewhere.
    pub(crate) fn group(&mut self, group: u64, phrases: impl IntoIterator<Item = &'static str>) {
        let phrases = phrases.into_iter().map(|phrase| (self.words(phrase), 0)).collect();
        self.tables.push(Rows { number: u8::MAX, group, phrases });
    }

    /// Sets flags of a word.
    pub(crate) fn flag(&mut self, word: &str, flags: u64) {
        let words = self.words(word);
        assert_eq!(words.len(), 1, "{word:?} is no single word");
        *self.flags.entry(words[0]).or_default() |= flags;
    }

    /// The two files.
    pub(crate) fn finish(self, fingerprint: u64) -> (Vec<u8>, String) {
        let words = self.hashes.len();
        let mut classes: Vec<(u64, u64, u64)> = vec![(0, 0, 0); words];
        let mut pairs: BTreeMap<(u32, u32), (u64, u16)> = BTreeMap::new();
        let mut phrases = Addressed::new();
        for table in &self.tables {
            for (words, code) in &table.phrases {
                match words[..] {
                    [word] => classes[word as usize].0 |= table.group,
                    [first, second, ..] => {
                        classes[first as usize].1 |= table.group;
                        let pair = pairs.entry((first, second)).or_default();
                        *pair = (pair.0 | table.group, pair.1 | 1 << words.len());
                    }
                    [] => {}
                }
                if table.number != u8::MAX {
                    let hash = words.iter().fold(phrase_seed(table.number), |hash, word| phrase_step(hash, *word));
                    let hash = mixed(hash);
                    assert_ne!(hash >> 32, 0, "the check of a phrase is that of an empty place: {words:?}");
                    phrases.entries.push((hash, (hash >> 32) << 32 | u64::from(*code)));
                }
            }
        }
        for (word, flags) in &self.flags {
            classes[*word as usize].2 |= flags;
        }
        let mut kinds: Vec<(u64, u64, u64)> = vec![(0, 0, 0)];
        let mut kind_of = HashMap::from([(kinds[0], 0u16)]);
        let mut word_classes = Vec::new();
        for class in &classes {
            let next = u16::try_from(kinds.len()).expect("classes are fewer than 2^16");
            let kind = *kind_of.entry(*class).or_insert(next);
            if kind == next {
                kinds.push(*class);
            }
            word_classes.extend(kind.to_le_bytes());
        }
        let mut class_bytes = Vec::new();
        for (alone, longer, flags) in kinds {
            let at = class_bytes.len();
            class_bytes.extend(alone.to_le_bytes());
            class_bytes.extend(longer.to_le_bytes());
            class_bytes.extend(flags.to_le_bytes());
            class_bytes.resize(at + CLASS_SIZE, 0);
        }
        let mut vocabulary = Addressed::new();
        for (number, hash) in self.hashes.iter().enumerate().skip(1) {
            vocabulary.entries.push((*hash, hash & NUMBERLESS | number as u64));
        }
        // Beginnings that are equal stand once; the first one begins nothing.
        let mut beginnings = vec![(0u64, 0u16)];
        let mut beginning_of = HashMap::from([(beginnings[0], 0u64)]);
        let mut pair_index = Addressed::new();
        for ((first, second), beginning) in pairs {
            let next = beginnings.len() as u64;
            let number = *beginning_of.entry(beginning).or_insert(next);
            if number == next {
                beginnings.push(beginning);
            }
            let hash = pair_hash(first, second);
            pair_index.entries.push((hash, hash & NUMBERLESS | number));
        }
        let mut beginning_bytes = Vec::new();
        for (groups, lengths) in beginnings {
            let at = beginning_bytes.len();
            beginning_bytes.extend(groups.to_le_bytes());
            beginning_bytes.extend(lengths.to_le_bytes());
            beginning_bytes.resize(at + BEGINNING_SIZE, 0);
        }
        let bytes_of = |numbers: &[u32]| numbers.iter().flat_map(|number| number.to_le_bytes()).collect::<Vec<u8>>();
        let parts: [(Part, Vec<u8>, usize); PARTS] = [
            vocabulary.part(Part::Vocabulary),
            (Part::WordClasses, word_classes, words),
            (Part::Classes, class_bytes, 0),
            pair_index.part(Part::Pairs),
            (Part::Beginnings, beginning_bytes, 0),
            phrases.part(Part::Phrases),
            (Part::Records, bytes_of(&self.pool.records), self.pool.records.len()),
            (Part::Strings, bytes_of(&self.pool.ends), self.pool.ends.len()),
        ];
        let mut out = Vec::new();
        out.extend(MAGIC);
        out.extend(VERSION.to_le_bytes());
        out.extend(fingerprint.to_le_bytes());
        assert_eq!(out.len(), HEADER);
        let mut at = HEADER + 8 * PARTS;
        for (number, (part, bytes, entries)) in parts.iter().enumerate() {
            assert_eq!(*part as usize, number, "the parts stand in their order");
            out.extend((at as u32).to_le_bytes());
            out.extend((*entries as u32).to_le_bytes());
            at += bytes.len().next_multiple_of(8);
        }
        for (_, bytes, _) in parts {
            out.extend(&bytes);
            out.resize(out.len().next_multiple_of(8), 0);
        }
        // Nothing is read over the end: the last entry may be looked at with what stands behind it.
        out.resize(out.len() + 16, 0);
        (out, self.pool.text)
    }
}

/// The bits of a check beside a number.
const NUMBERLESS: u64 = u64::MAX << 24;

/// Entries by their hashes, to be laid out by open addressing.
struct Addressed {
    entries: Vec<(u64, u64)>,
}

impl Addressed {
    const fn new() -> Self {
        Self { entries: Vec::new() }
    }

    /// The entries in a power of two of places, of which at most five in eight are taken.
    fn part(self, part: Part) -> (Part, Vec<u8>, usize) {
        let places = (self.entries.len() * 8 / 5).next_power_of_two().max(8);
        let mut out = vec![0u64; places];
        for (hash, entry) in self.entries {
            let mut place = hash as usize & (places - 1);
            while out[place] != 0 {
                assert!(out[place] != entry, "two entries are the same");
                place = (place + 1) & (places - 1);
            }
            out[place] = entry;
        }
        (part, out.iter().flat_map(|entry| entry.to_le_bytes()).collect(), places)
    }
}
