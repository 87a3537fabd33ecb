//! The zone of every line.
//!
//! Headings, fields and noise are certain and cut the posting into stretches. What a stretch holds is told by its
//! lines, in [`super::stretch`].

use super::evidence::Room;
use super::path::Path;
use super::shape::{Shape, Sure};
use super::stretch::Step;
use crate::posting::{Basis, SectionKind};
use crate::text::{Lines, Mark};
use std::ops::Range;

/// A line's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Zone {
    pub(super) kind: SectionKind,
    pub(super) basis: Basis,
    /// Whether a section begins here even where the kind stays.
    pub(super) begins: bool,
    /// Whether the line that begins it is its heading, though only its words or its place say so.
    pub(super) headed: bool,
}

/// What governs the lines that follow.
#[derive(Clone, Copy)]
pub(super) struct Scope {
    pub(super) kind: Option<SectionKind>,
    pub(super) sure: Sure,
    /// The kind that a sure heading above announced, where this one is a guess.
    pub(super) parent: Option<SectionKind>,
}

/// Zones of the lines in `range`.
pub(super) fn zones(lines: &Lines<'_>, shapes: &[Shape], range: Range<usize>, content: bool) -> Vec<Zone> {
    let mut walk = Walk {
        lines,
        shapes,
        content,
        zones: vec![
            Zone { kind: SectionKind::Other, basis: Basis::Position, begins: false, headed: false };
            range.len()
        ],
        first: range.start,
        core: false,
        scope: Scope { kind: None, sure: Sure::Form, parent: None },
        path: Path::default(),
        steps: Vec::new(),
        room: Room::new(),
        joined: String::new(),
    };
    let mut at = range.start;
    while at < range.end {
        at = walk.step(at, range.end);
    }
    walk.zones
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

/// The way over a posting's lines.
pub(super) struct Walk<'a, 't> {
    pub(super) lines: &'a Lines<'t>,
    pub(super) shapes: &'a [Shape],
    /// Whether what the lines say counts, or only headings and fields.
    content: bool,
    pub(super) zones: Vec<Zone>,
    pub(super) first: usize,
    /// Whether duties or requirements were seen yet.
    pub(super) core: bool,
    pub(super) scope: Scope,
    /// The best path over the lines of the stretch.
    pub(super) path: Path,
    /// What the lines of the stretch say.
    pub(super) steps: Vec<Step>,
    pub(super) room: Room,
    /// Room for a line with those that continue it.
    pub(super) joined: String,
}

impl Walk<'_, '_> {
    pub(super) fn set(&mut self, at: usize, kind: SectionKind, basis: Basis, begins: bool) {
        self.zones[at - self.first] = Zone { kind, basis, begins, headed: false };
    }

    fn kind_before(&self, at: usize) -> Option<SectionKind> {
        (at > self.first).then(|| self.zones[at - self.first - 1].kind)
    }

    /// Deals with the line at `at` or with the stretch that it begins; gives the next line.
    fn step(&mut self, at: usize, end: usize) -> usize {
        match self.shapes[at] {
            Shape::Heading { kind: Some(kind), sure, .. } => {
                self.set(at, kind, Basis::Heading, true);
                self.core |= matches!(kind, SectionKind::Responsibilities | SectionKind::Requirements);
                let parent = self.scope.kind.filter(|_| sure == Sure::Words && self.scope.sure == Sure::Exact);
                self.scope = Scope { kind: Some(kind), sure, parent };
                at + 1
            }
            Shape::Field { kind, .. } => self.field(at, end, kind),
            Shape::Chrome | Shape::PageTitle => {
                self.set(at, SectionKind::Chrome, Basis::Content, self.kind_before(at) != Some(SectionKind::Chrome));
                self.between_noise(at + 1, end)
            }
            Shape::Rule => {
                let kind = self.kind_before(at).unwrap_or(SectionKind::Other);
                self.set(at, kind, Basis::Position, false);
                if self.lines.lines[at].mark != Mark::Underline {
                    self.scope.sure = Sure::Form;
                }
                at + 1
            }
            Shape::Heading { kind: None, .. } | Shape::Item | Shape::Prose | Shape::Continued => {
                let stretch_end = (at..end).find(|i| {
                    !matches!(
                        self.shapes[*i],
                        Shape::Heading { kind: None, .. } | Shape::Item | Shape::Prose | Shape::Continued
                    )
                });
                let stretch_end = stretch_end.unwrap_or(end);
                self.between(at..stretch_end);
                stretch_end
            }
        }
    }

    /// Short lines between two of noise are noise themselves: the rest of an advert. Gives the next line.
    fn between_noise(&mut self, from: usize, end: usize) -> usize {
        const SHORT: usize = 120;
        let mut at = from;
        let mut length = 0;
        while at < end && matches!(self.shapes[at], Shape::Prose | Shape::Item | Shape::Continued) && length <= SHORT {
            length += self.lines.lines[at].end - self.lines.lines[at].start;
            at += 1;
        }
        if self.core && at > from && at < end && length <= SHORT && self.shapes[at] == Shape::Chrome {
            for line in from..at {
                self.set(line, SectionKind::Chrome, Basis::Position, false);
            }
            return at;
        }
        from
    }

    /// A `Name: value` line, with the lines that go on with it.
    fn field(&mut self, at: usize, end: usize, kind: SectionKind) -> usize {
        let inside = self.scope.kind == Some(kind) && self.scope.sure != Sure::Form;
        let bullet = matches!(self.lines.lines[at].mark, Mark::Bullet | Mark::Enumeration);
        if inside || (bullet && self.scope.kind.is_some() && self.scope.sure == Sure::Exact) {
            // An entry of the list that the heading announced.
            let kind = self.scope.kind.unwrap_or(kind);
            self.set(at, kind, Basis::Heading, false);
            return at + 1;
        }
        self.set(at, kind, Basis::Field, true);
        let mut next = at + 1;
        while next < end && self.shapes[next] == Shape::Continued {
            self.set(next, kind, Basis::Field, false);
            next += 1;
        }
        self.core |= matches!(kind, SectionKind::Responsibilities | SectionKind::Requirements);
        // Lines that follow at once go on with the section; a blank line ends what a label opened.
        let goes_on = next < end && !self.lines.lines[next].gap;
        self.scope = if narrative(kind) && goes_on {
            Scope { kind: Some(kind), sure: Sure::Words, parent: None }
        } else {
            Scope { kind: None, sure: Sure::Form, parent: None }
        };
        next
    }

    /// Lines between two certain ones.
    fn between(&mut self, range: Range<usize>) {
        let home = self.scope.kind.unwrap_or(if self.core { SectionKind::Other } else { SectionKind::About });
        if self.content {
            self.stretch(range, home);
        } else {
            self.unread(range, home);
        }
    }

    /// Gives all lines of a stretch to the kind that governs it.
    pub(super) fn unread(&mut self, range: Range<usize>, home: SectionKind) {
        let announced = self.scope.kind.is_some();
        let basis = if announced { Basis::Heading } else { Basis::Position };
        let first = range.start;
        for at in range {
            let cuts = at == first || matches!(self.shapes[at], Shape::Heading { .. });
            self.set(at, home, basis, !announced && cuts);
        }
    }
}
