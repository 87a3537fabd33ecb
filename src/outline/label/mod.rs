//! One decision for a whole posting: the kind of each of its units.
//!
//! A unit is a line with those that go on with it, or a piece of a long line. What can be seen of it are its features;
//! the model makes emissions of them, knowing the units around, and the best path over the kinds is the decision.
//! Headings and field labels are evidence like all else.

mod features;
mod model;
mod viterbi;

use super::shape::{Shape, Sure, may_head};
use crate::posting::SectionKind;
use crate::text::{Cut, Lines, Mark};
pub(crate) use features::Rows;
#[cfg(any(test, feature = "train"))]
pub(crate) use features::{FORM_ROWS, KINDS, SCOPE_ROWS, WORD_ROWS};
use features::{Seat, features};
pub(crate) use model::{BUILTIN, Model};
#[cfg(any(test, feature = "train"))]
pub(crate) use model::{FINGERPRINT, MAGIC, ROW_BITS, SCORE_BITS, SIZE, STATE, UNIT, VERSION, WEIGHT_BITS};
use model::{Said, Sums};
use std::ops::Range;
#[cfg(any(test, feature = "train"))]
pub(crate) use viterbi::CLASSES;
use viterbi::{Class, best_path};

/// A score of one.
pub(super) const SCORE_ONE: i32 = 1 << model::SCORE_BITS;

/// A unit, by its lines.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unit {
    pub(crate) first: usize,
    pub(crate) end: usize,
}

/// The units of the lines in `range`.
pub(crate) fn units(shapes: &[Shape], range: Range<usize>) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::with_capacity(range.len());
    for at in range.clone() {
        match units.last_mut() {
            Some(last) if shapes[at] == Shape::Continued => last.end = at + 1,
            _ => units.push(Unit { first: at, end: at + 1 }),
        }
    }
    units
}

/// What governs the lines below a heading.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope {
    /// The kind that the heading announced.
    pub(super) kind: Option<SectionKind>,
    /// Whether the heading is known word by word.
    sure: bool,
    /// How many units above it stands.
    since: usize,
}

/// Kinds whose sections go on below a field line that opens them.
const fn narrative(kind: SectionKind) -> bool {
    !matches!(
        kind,
        SectionKind::Title
            | SectionKind::Meta
            | SectionKind::Location
            | SectionKind::Schedule
            | SectionKind::Compensation
            | SectionKind::Skills
    )
}

impl Scope {
    pub(super) const NONE: Self = Self { kind: None, sure: false, since: 0 };

    /// What governs the unit behind this one.
    pub(super) fn behind(self, lines: &Lines<'_>, shapes: &[Shape], unit: &Unit) -> Self {
        let line = &lines.lines[unit.first];
        match shapes[unit.first] {
            Shape::Heading { kind: Some(kind), sure, .. } => {
                Self { kind: Some(kind), sure: sure == Sure::Exact, since: 0 }
            }
            Shape::Heading { kind: None, .. } => Self { sure: false, since: self.since + 2, ..self },
            Shape::Field { .. } if self.kind.is_some() && matches!(line.mark, Mark::Bullet | Mark::Enumeration) => {
                Self { since: self.since + 1, ..self }
            }
            Shape::Field { kind, .. } => {
                let goes_on = lines.lines.get(unit.end).is_some_and(|below| !below.gap);
                if narrative(kind) && goes_on { Self { kind: Some(kind), sure: false, since: 0 } } else { Self::NONE }
            }
            // A short line behind a gap may head something else.
            Shape::Prose if line.gap && unit.end < shapes.len() && may_head(lines, shapes, unit.first) => {
                Self { since: self.since + 1, sure: false, ..self }
            }
            _ => Self { since: self.since + 1, ..self },
        }
    }
}

/// What parts a unit from the one before it.
fn class(lines: &Lines<'_>, shapes: &[Shape], units: &[Unit], at: usize) -> Class {
    let line = &lines.lines[units[at].first];
    let shape = &shapes[units[at].first];
    let above = at.checked_sub(1).map(|above| (&lines.lines[units[above].first], &shapes[units[above].first]));
    let entry = |mark| matches!(mark, Mark::Bullet | Mark::Enumeration);
    if matches!(shape, Shape::Heading { .. }) {
        Class::Heading
    } else if above.is_some_and(|(_, shape)| matches!(shape, Shape::Heading { .. })) {
        Class::Below
    } else if matches!(shape, Shape::Field { .. }) {
        Class::Field
    } else {
        match line.cut {
            Cut::Sentence => Class::Sentence,
            _ if entry(line.mark) && above.is_some_and(|(above, _)| entry(above.mark)) => Class::Entry,
            Cut::Lost => Class::Lost,
            Cut::Line if line.gap => Class::Gap,
            Cut::Line => Class::Line,
        }
    }
}

/// Gives each unit's rows to what `rows` makes for it, and its class.
pub(crate) fn read<R: Rows>(
    lines: &Lines<'_>,
    shapes: &[Shape],
    units: &[Unit],
    mut rows: impl FnMut() -> R,
    mut take: impl FnMut(R, Class),
) {
    let mut scope = Scope::NONE;
    for (at, unit) in units.iter().enumerate() {
        let beside = |at: usize| units.get(at).map(|unit| &lines.lines[unit.first]);
        let seat =
            Seat { unit, at, count: units.len(), above: at.checked_sub(1).and_then(beside), below: beside(at + 1) };
        let mut rows = rows();
        features(lines, shapes, &seat, scope, &mut rows);
        take(rows, class(lines, shapes, units, at));
        scope = scope.behind(lines, shapes, unit);
    }
}

/// The labels of a posting's lines.
pub(super) struct Labels {
    /// The kind of each line.
    pub(super) kinds: Vec<SectionKind>,
    /// How surely the lines are a posting's; more than nothing speaks for one.
    pub(super) posting: i32,
}

/// Labels the lines in `range`, which are one posting.
pub(super) fn label(model: &Model<'_>, lines: &Lines<'_>, shapes: &[Shape], range: Range<usize>) -> Labels {
    let units = units(shapes, range.clone());
    let mut layers = Vec::with_capacity(units.len());
    let mut classes = Vec::with_capacity(units.len());
    read(
        lines,
        shapes,
        &units,
        || Sums::new(model),
        |sums, class| {
            layers.push(sums.unit());
            classes.push(class);
        },
    );
    let Said { emissions, posting } = model.say(&layers);
    let path = best_path(&model.transitions, &emissions, &classes);
    let mut kinds = Vec::with_capacity(range.len());
    for (unit, kind) in units.iter().zip(path) {
        kinds.extend(std::iter::repeat_n(SectionKind::ALL[usize::from(kind)], unit.end - unit.first));
    }
    Labels { kinds, posting }
}

/// The same by headings and fields alone: each governs what stands below it.
pub(super) fn announced(lines: &Lines<'_>, shapes: &[Shape], range: Range<usize>) -> Vec<SectionKind> {
    let mut scope = Scope::NONE;
    let mut kinds = Vec::with_capacity(range.len());
    let mut core = false;
    for unit in units(shapes, range) {
        let inside = scope.kind;
        let bullet = matches!(lines.lines[unit.first].mark, Mark::Bullet | Mark::Enumeration);
        scope = match shapes[unit.first] {
            // Where nothing but headings tells, one of unknown words changes nothing.
            Shape::Heading { kind: None, .. } => scope,
            _ => scope.behind(lines, shapes, &unit),
        };
        let kind = match shapes[unit.first] {
            Shape::Heading { kind: Some(kind), .. } => kind,
            Shape::Field { kind, .. } if !(bullet && inside.is_some()) => kind,
            Shape::Chrome | Shape::PageTitle => SectionKind::Chrome,
            _ => inside.unwrap_or(if core { SectionKind::Other } else { SectionKind::About }),
        };
        core |= matches!(kind, SectionKind::Responsibilities | SectionKind::Requirements);
        kinds.extend(std::iter::repeat_n(kind, unit.end - unit.first));
    }
    kinds
}
