//! In what order the sections of postings follow one another.

use crate::zone_order::{KINDS, Order};
use jobpost::{Basis, Parser, SectionKind};

/// What a change costs that is half as likely as any other; a power of two.
const BIT: i64 = 8;
/// How often each change is made up, so that none is held impossible.
const MADE_UP: u64 = 6;

/// How often each kind follows each other kind, and how often each begins a posting.
#[derive(Default)]
pub struct Counts {
    follows: [[u64; KINDS]; KINDS],
    begins: [u64; KINDS],
}

impl Counts {
    /// Takes note of a posting's sections.
    pub fn posting(&mut self, kinds: impl Iterator<Item = SectionKind>) {
        let mut before = None;
        let mut begun = false;
        for kind in kinds {
            if let Some(before) = before.filter(|before| *before != kind) {
                self.follows[before as usize][kind as usize] += 1;
            }
            if !begun && !matches!(kind, SectionKind::Title | SectionKind::Chrome) {
                self.begins[kind as usize] += 1;
                begun = true;
            }
            before = Some(kind);
        }
    }

    /// Takes note of a posting by its own headings; sections that only their words tell are passed over.
    pub fn headed(&mut self, text: &str) {
        let outline = const { &Parser::new().content(false) }.outline(text);
        for posting in outline.postings() {
            let sure = posting.sections().filter(|section| {
                section.kind() == SectionKind::Title || matches!(section.basis(), Basis::Heading | Basis::Field)
            });
            self.posting(sure.map(|section| section.kind()));
        }
    }

    /// What each change costs against one that is as likely as any other.
    pub fn table(&self) -> Order {
        let mut order = [[0; KINDS]; KINDS + 1];
        for (row, counts) in order.iter_mut().zip(self.follows.iter().chain([&self.begins])) {
            let all: u64 = counts.iter().sum();
            for (cost, count) in row.iter_mut().zip(counts) {
                *cost = cost_of((count + MADE_UP) * KINDS as u64, all + MADE_UP * KINDS as u64);
            }
        }
        order
    }
}

/// The negative logarithm of a ratio to the base 2, in units of a [`BIT`]th, rounded down; without floating point, so that
/// it is the same on every machine.
fn cost_of(part: u64, whole: u64) -> i8 {
    const ONE: u128 = 1 << 62;
    let (mut value, mut log) = (u128::from(whole) * ONE / u128::from(part.max(1)), 0i64);
    while value >= 2 * ONE {
        value /= 2;
        log += 1;
    }
    while value < ONE {
        value *= 2;
        log -= 1;
    }
    let mut unit = BIT;
    while unit > 1 {
        unit /= 2;
        log *= 2;
        value = (value >> 31) * (value >> 31);
        if value >= 2 * ONE {
            value /= 2;
            log += 1;
        }
    }
    log.clamp(-24, 40) as i8
}
