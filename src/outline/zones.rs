//! From the kinds of a posting's lines to its zones: where sections begin, and what each rests on.

use super::shape::{Shape, may_head};
use crate::posting::{Basis, SectionKind};
use crate::text::{Cut, Lines, Mark};
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

/// Zones of the lines in `range`, whose kinds are given.
pub(super) fn zones(lines: &Lines<'_>, shapes: &[Shape], range: Range<usize>, kinds: &[SectionKind]) -> Vec<Zone> {
    let mut zones: Vec<Zone> = Vec::with_capacity(range.len());
    // The kind that the last heading announced, as long as the lines below it keep to it.
    let mut scope = None;
    for (i, at) in range.clone().enumerate() {
        let above = zones.last().copied();
        let zone = zone(lines, shapes, at, kinds[i], above, scope);
        scope = match shapes[at] {
            Shape::Heading { kind: Some(kind), .. } if kind == zone.kind => Some(kind),
            Shape::Heading { .. } => None,
            _ if scope == Some(zone.kind) => scope,
            _ => None,
        };
        zones.push(zone);
    }
    // A short line that begins a zone of several lines heads it.
    for i in 1..zones.len().saturating_sub(1) {
        let at = range.start + i;
        let begins = zones[i].kind != zones[i - 1].kind && zones[i].kind == zones[i + 1].kind && !zones[i + 1].begins;
        let plain = !matches!(zones[i].kind, SectionKind::Title | SectionKind::Meta | SectionKind::Chrome);
        zones[i].headed = begins && plain && shapes[at] == Shape::Prose && may_head(lines, shapes, at);
    }
    zones
}

fn zone(
    lines: &Lines<'_>,
    shapes: &[Shape],
    at: usize,
    kind: SectionKind,
    above: Option<Zone>,
    scope: Option<SectionKind>,
) -> Zone {
    let zone = |kind, basis, begins| Zone { kind, basis, begins, headed: false };
    let changes = above.is_none_or(|above| above.kind != kind);
    let line = &lines.lines[at];
    match shapes[at] {
        Shape::Continued if let Some(above) = above => Zone { begins: false, headed: false, ..above },
        Shape::Rule => match above {
            Some(above) => {
                zone(above.kind, if line.mark == Mark::Underline { above.basis } else { Basis::Position }, false)
            }
            None => zone(SectionKind::Other, Basis::Position, false),
        },
        Shape::PageTitle => zone(SectionKind::Chrome, Basis::Content, changes),
        Shape::Heading { kind: Some(announced), .. } if announced == kind => zone(kind, Basis::Heading, true),
        Shape::Heading { .. } => zone(kind, Basis::Content, line.cut != Cut::Sentence || changes),
        Shape::Field { kind: announced, .. } if announced == kind && scope != Some(kind) => {
            zone(kind, Basis::Field, true)
        }
        _ if scope == Some(kind) => zone(kind, Basis::Heading, false),
        _ if matches!(kind, SectionKind::Title | SectionKind::Other) => zone(kind, Basis::Position, changes),
        _ => match above {
            // What follows a field's line at once goes on with it.
            Some(above) if above.kind == kind && above.basis == Basis::Field && !line.gap => {
                zone(kind, Basis::Field, false)
            }
            Some(above) if above.kind == kind && above.basis == Basis::Field => zone(kind, Basis::Content, true),
            _ => zone(kind, Basis::Content, changes),
        },
    }
}
