//! What the labeller sees of a unit: rows of the model's two tables.
//!
//! Forms are things that can be counted on fingers (a bullet, a gap, the kind that a heading announces) and have a row
//! each. Words are too many for that: hashes of stems, of pairs of them and of endings share [`WORD_ROWS`] rows.

use super::super::shape::{self, Shape, Sure};
use super::super::title;
use super::{Scope, Unit};
use crate::lexicon::years::{UNITS, Unit as TimeUnit};
use crate::lexicon::{DUTY_VERBS, FieldRole, HEADING_WORDS, OPENINGS, PHRASES, Trigger};
use crate::posting::SectionKind;
use crate::text::{Cut, Line, Lines, Mark};
use crate::token::Word;
use crate::token::fold::{fold_bytes, load};

/// Number of kinds.
pub(crate) const KINDS: usize = SectionKind::ALL.len();

/// Rows for words, a power of two.
pub(crate) const WORD_ROWS: usize = 1 << 16;

/// How many words of a unit are looked at; a unit's subject shows early.
const MOST_WORDS: usize = 48;

/// Lays the groups of forms out, one behind the other.
macro_rules! forms {
    ($($(#[$doc:meta])* $name:ident: $size:expr,)+) => {
        #[derive(Clone, Copy)]
        #[allow(clippy::upper_case_acronyms, non_camel_case_types, reason = "each has the name of its group")]
        enum Group { $($name,)+ }

        const SIZES: &[usize] = &[$($size,)+];

        /// The list of the groups, of which a model file holds the hash.
        pub(crate) const LAYOUT: &str = concat!($(stringify!($name $size;)),+);
    };
}

forms! {
    /// What the unit is by its own marks.
    MARK: 8,
    /// What parts it from the unit before, and whether that is a blank line.
    CUT: 4,
    /// What it begins with.
    START: 5,
    /// What it ends with.
    END: 9,
    /// Number of words, by classes, for each of the three shapes of a unit.
    LENGTH: 30,
    /// How many of its words begin with a capital.
    CAPITALS: 8,
    /// The marks between its words.
    GAPS: 16,
    /// The kind that it announces as a heading: known word by word, by its opening, or by its form alone.
    HEADING: 2 * KINDS + 1,
    /// The label of a field line, or the kind of a label that is a heading.
    FIELD: FieldRole::COUNT + KINDS,
    /// Other shapes.
    SHAPE: 4,
    /// The kind that governs it, by how sure that is and how far above it was announced.
    SCOPE: 8 * KINDS + 1,
    /// Its place from the posting's beginning, from its end, and in between.
    FROM_START: 10,
    FROM_END: 6,
    BETWEEN: 10,
    /// Groups of tables that its words wake.
    TRIGGER: crate::lexicon::triggers::PLACES as usize,
    /// Kinds of phrases that stand in it, that open it, and of the words of a short one.
    PHRASE: KINDS,
    OPENING: KINDS,
    HEADING_WORD: KINDS,
    /// It opens with a verb of duties, or with a number of years; it reads like a title, or like a line of bars; it may
    /// head what stands below.
    SIGN: 5,
    /// The marks of the units before and behind it, and their lengths.
    ABOVE: 8,
    BELOW: 8,
    LENGTH_ABOVE: 10,
    LENGTH_BELOW: 10,
}

/// Number of the rows for forms.
pub(crate) const FORM_ROWS: usize = start(SIZES.len());

const fn start(group: usize) -> usize {
    let (mut sum, mut at) = (0, 0);
    while at < group {
        sum += SIZES[at];
        at += 1;
    }
    sum
}

/// The rows of what a heading above announced.
#[cfg(any(test, feature = "train"))]
pub(crate) const SCOPE_ROWS: std::ops::Range<usize> = start(Group::SCOPE as usize)..start(Group::SCOPE as usize + 1);

/// Where each group's rows begin.
static STARTS: [u16; SIZES.len()] = {
    let mut starts = [0; SIZES.len()];
    let mut at = 0;
    while at < starts.len() {
        starts[at] = start(at) as u16;
        at += 1;
    }
    starts
};

/// Takes the rows of a unit.
pub(crate) trait Rows {
    /// A row of the table for forms.
    fn form(&mut self, row: usize);
    /// A row of the table for words.
    fn word(&mut self, row: usize);
}

/// Stands before a unit's first word and behind its last one.
const EDGE: u32 = 0x68e3_1da4;
/// How much of a word counts, in bytes: what follows is inflection for the most part, and `entwickelst` and
/// `entwickeln` say the same of a line.
const STEM: usize = 7;
/// The ending of a longer word counts too: compounds say at their end what they are about.
const LONG_WORD: usize = 9;

/// A word's stem in lower case, in the lowest bytes of a number.
#[inline]
fn stem(text: &str, word: &Word) -> u64 {
    // Small letters and digits have this bit already.
    const SMALL: u64 = 0x2020_2020_2020_2020;
    let (stem, length) = if word.plain() {
        (load(text.as_bytes(), word.start()), word.len().min(STEM))
    } else {
        let (mut stem, mut length) = (0, 0);
        fold_bytes(word.of(text), |byte| {
            if length < STEM {
                stem |= u64::from(byte) << (8 * length);
                length += 1;
            }
        });
        (stem, length.max(1))
    };
    (stem | SMALL) & (u64::MAX >> (64 - 8 * length))
}

/// A word's hash; a number stands for all numbers of as many digits.
#[inline]
fn hash(text: &str, word: &Word) -> u32 {
    if word.digit() && text.as_bytes()[word.end() - 1].is_ascii_digit() {
        return 0x3c6e_f372 ^ word.len().min(5) as u32;
    }
    let mixed = stem(text, word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> 32) as u32 ^ mixed as u32
}

#[inline]
const fn pair(first: u32, second: u32) -> u32 {
    (first.rotate_left(5) ^ second).wrapping_mul(0x9e37_79b1)
}

/// The row of a hash, in one of a few name spaces.
#[inline]
const fn row(space: u32, hash: u32) -> usize {
    let mixed = (hash ^ space.wrapping_mul(0x85eb_ca6b)).wrapping_mul(0xc2b2_ae35);
    (mixed >> (32 - WORD_ROWS.trailing_zeros())) as usize
}

const WORD: u32 = 1;
const PAIR: u32 = 2;
const ENDING: u32 = 3;
const SHORT_WORD: u32 = 4;
const WHOLE: u32 = 5;

/// A unit with so few words may be a heading, whose words mean other things than those of a sentence.
const SHORT: usize = 8;

/// Gives the rows of a unit's words.
#[inline]
fn words(text: &str, words: &[Word], rows: &mut impl Rows) {
    let short = words.len() <= SHORT;
    let mut before = EDGE;
    let mut whole = 0;
    for word in words {
        let hash = hash(text, word);
        rows.word(row(WORD, hash));
        rows.word(row(PAIR, pair(before, hash)));
        if word.len() >= LONG_WORD {
            let tail = load(text.as_bytes(), word.end() - 8) >> 24 | 0x20_2020_2020;
            let mixed = tail.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            rows.word(row(ENDING, (mixed >> 32) as u32));
        }
        if short {
            rows.word(row(SHORT_WORD, hash));
            whole = pair(whole, hash);
        }
        before = hash;
    }
    rows.word(row(PAIR, pair(before, EDGE)));
    if short {
        rows.word(row(WHOLE, whole));
    }
}

/// The class of a number of words.
const fn length(words: usize) -> usize {
    match words {
        0..=1 => 0,
        2 => 1,
        3..=4 => 2,
        5..=7 => 3,
        8..=11 => 4,
        12..=17 => 5,
        18..=26 => 6,
        27..=40 => 7,
        41..=60 => 8,
        _ => 9,
    }
}

const fn mark(mark: Mark) -> usize {
    match mark {
        Mark::None => 0,
        Mark::Bullet => 1,
        Mark::Enumeration => 2,
        Mark::Heading(1) => 3,
        Mark::Heading(_) => 4,
        Mark::Bold => 5,
        Mark::Rule(_) | Mark::Underline => 6,
        Mark::PageTitle | Mark::Noise => 7,
    }
}

/// The class of a distance from one end of a posting.
const fn distance(units: usize) -> usize {
    match units {
        0..=4 => units,
        5..=6 => 5,
        7..=9 => 6,
        10..=14 => 7,
        15..=24 => 8,
        _ => 9,
    }
}

/// A unit among those of its posting.
pub(super) struct Seat<'a> {
    pub(super) unit: &'a Unit,
    pub(super) at: usize,
    pub(super) count: usize,
    pub(super) above: Option<&'a Line>,
    pub(super) below: Option<&'a Line>,
}

struct Forms<'r, R>(&'r mut R);

impl<R: Rows> Forms<'_, R> {
    #[inline]
    fn add(&mut self, group: Group, row: usize) {
        self.0.form(usize::from(STARTS[group as usize]) + row.min(SIZES[group as usize] - 1));
    }

    /// Adds the rows of a set of bits.
    #[inline]
    fn set(&mut self, group: Group, mut bits: u64) {
        while bits != 0 {
            self.add(group, bits.trailing_zeros() as usize);
            bits &= bits - 1;
        }
    }
}

/// Gives all rows of a unit.
pub(super) fn features(lines: &Lines<'_>, shapes: &[Shape], seat: &Seat<'_>, scope: Scope, rows: &mut impl Rows) {
    let unit = seat.unit;
    let line = &lines.lines[unit.first];
    let all = lines.words_between(line, &lines.lines[unit.end - 1]);
    let seen = &all[..all.len().min(MOST_WORDS)];
    words(lines.text, seen, rows);
    let mut forms = Forms(rows);
    own(lines, line, &lines.lines[unit.end - 1], all, &mut forms);
    told(lines, shapes, unit, &mut forms);
    governed(scope, &mut forms);
    phrases(lines.text, seen, &mut forms);
    place(lines, seat, &mut forms);
}

/// What a unit's marks and letters show.
fn own(lines: &Lines<'_>, line: &Line, last: &Line, words: &[Word], forms: &mut Forms<'_, impl Rows>) {
    forms.add(Group::MARK, mark(line.mark));
    let cut = match line.cut {
        Cut::Line if line.gap => 0,
        Cut::Line => 1,
        Cut::Lost => 2,
        Cut::Sentence => 3,
    };
    forms.add(Group::CUT, cut);
    let bytes = lines.text.as_bytes();
    let start = match bytes[..last.end].get(line.body) {
        Some(b'A'..=b'Z') => 0,
        Some(b'a'..=b'z') => 1,
        Some(b'0'..=b'9') => 2,
        Some(0x80..) => 3,
        _ => 4,
    };
    forms.add(Group::START, start);
    let end = match bytes[last.end - 1] {
        b'.' => 1,
        b':' => 2,
        b'?' => 3,
        b'!' => 4,
        b',' | b';' => 5,
        b')' => 6,
        b'0'..=b'9' => 7,
        b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => 0,
        _ => 8,
    };
    forms.add(Group::END, end);
    let shape = match line.mark {
        Mark::Bullet | Mark::Enumeration => 1,
        Mark::Heading(_) | Mark::Bold => 2,
        _ => 0,
    };
    forms.add(Group::LENGTH, 10 * shape + length(words.len()));
    let (mut initial, mut shouted, mut gaps) = (0, 0, crate::token::Gap::default());
    for (at, word) in words.iter().enumerate() {
        initial += usize::from(word.initial());
        shouted += usize::from(word.shouted() && word.len() > 1);
        gaps = if at > 0 { gaps.or(word.gap()) } else { gaps };
    }
    let capitals = if words.is_empty() {
        0
    } else if shouted * 2 > words.len() {
        1
    } else {
        2 + (initial * 5 / words.len()).min(5)
    };
    forms.add(Group::CAPITALS, capitals);
    forms.set(Group::GAPS, u64::from(gaps.bits()));
}

/// What the grammars of headings and fields say of a unit.
fn told(lines: &Lines<'_>, shapes: &[Shape], unit: &Unit, forms: &mut Forms<'_, impl Rows>) {
    match shapes[unit.first] {
        Shape::Heading { kind: Some(kind), sure: Sure::Exact, .. } => forms.add(Group::HEADING, kind as usize),
        Shape::Heading { kind: Some(kind), .. } => forms.add(Group::HEADING, KINDS + kind as usize),
        Shape::Heading { kind: None, .. } => forms.add(Group::HEADING, 2 * KINDS),
        Shape::Field { role: Some(role), .. } => forms.add(Group::FIELD, role as usize),
        Shape::Field { role: None, kind, .. } => forms.add(Group::FIELD, FieldRole::COUNT + kind as usize),
        Shape::Chrome => forms.add(Group::SHAPE, 0),
        Shape::PageTitle => forms.add(Group::SHAPE, 1),
        Shape::Rule => forms.add(Group::SHAPE, 2),
        Shape::Continued => forms.add(Group::SHAPE, 3),
        Shape::Item | Shape::Prose => {}
    }
    if matches!(shapes[unit.first], Shape::Prose | Shape::Heading { .. }) {
        if title::is_title(lines, unit.first) {
            forms.add(Group::SIGN, 2);
        }
        if title::has_bars(lines.body(&lines.lines[unit.first])) {
            forms.add(Group::SIGN, 3);
        }
        if unit.end < shapes.len() && shape::may_head(lines, shapes, unit.first) {
            forms.add(Group::SIGN, 4);
        }
    }
}

/// What a heading above announced.
fn governed(scope: Scope, forms: &mut Forms<'_, impl Rows>) {
    let Some(kind) = scope.kind else { return forms.add(Group::SCOPE, 8 * KINDS) };
    let since = match scope.since {
        0..=1 => 0,
        2..=4 => 1,
        5..=12 => 2,
        _ => 3,
    };
    forms.add(Group::SCOPE, (4 * usize::from(scope.sure) + since) * KINDS + kind as usize);
}

/// What the lexicon says of the words.
fn phrases(text: &str, words: &[Word], forms: &mut Forms<'_, impl Rows>) {
    /// Most words of an opening or phrase.
    const MOST: usize = 6;
    let Some(first) = words.first() else { return };
    if let Some((_, kind)) = OPENINGS.longest(&words[..words.len().min(MOST)]) {
        forms.add(Group::OPENING, kind as usize);
    } else if DUTY_VERBS.longest(std::slice::from_ref(first)).is_some() {
        forms.add(Group::SIGN, 0);
    }
    let (mut groups, mut phrases, mut headings) = (0, 0, 0);
    for at in 0..words.len() {
        groups |= Trigger::of(&words[at], words.get(at + 1)).groups();
        if let Some((_, kind)) = PHRASES.longest(&words[at..words.len().min(at + MOST)]) {
            phrases |= 1 << kind as u32;
        }
        if words.len() <= SHORT
            && let Some((_, kind)) = HEADING_WORDS.longest(&words[at..])
        {
            headings |= 1 << kind as u32;
        }
    }
    forms.set(Group::TRIGGER, groups);
    forms.set(Group::PHRASE, phrases);
    forms.set(Group::HEADING_WORD, headings);
    if years(text, words) {
        forms.add(Group::SIGN, 1);
    }
}

/// Whether words open with a number of years: `3+ years of …`, `5-8 yrs`.
fn years(text: &str, words: &[Word]) -> bool {
    let number = |word: &&Word| word.digit() && word.len() <= 2 && word.of(text).bytes().all(|b| b.is_ascii_digit());
    let count = words.iter().take(2).take_while(number).count();
    count > 0 && UNITS.longest(&words[count..]).is_some_and(|(_, unit)| unit == TimeUnit::Year)
}

/// Where a unit stands.
fn place(lines: &Lines<'_>, seat: &Seat<'_>, forms: &mut Forms<'_, impl Rows>) {
    forms.add(Group::FROM_START, distance(seat.at));
    forms.add(Group::FROM_END, distance(seat.count - 1 - seat.at));
    forms.add(Group::BETWEEN, seat.at * 10 / seat.count.max(1));
    let neighbours = [(seat.above, Group::ABOVE, Group::LENGTH_ABOVE), (seat.below, Group::BELOW, Group::LENGTH_BELOW)];
    for (line, group, lengths) in neighbours {
        if let Some(line) = line {
            forms.add(group, mark(line.mark));
            forms.add(lengths, length(lines.words(line).len()));
        }
    }
}
