//! The zone of every line: the best path over a posting's lines.
//!
//! Headings, fields and noise are certain and cut the posting into stretches. Within a stretch each line pays for
//! leaving the zone that its heading announced and earns what its words say; the cheapest sequence wins. So one odd
//! line stays where its heading put it, while a list that changes its subject is cut where it changes.

use super::evidence::{self, KINDS, Weights};
use super::items::is_listed;
use super::shape::{Shape, Sure};
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
}

/// What it costs to leave the announced zone.
mod cost {
    /// At a heading that is known word by word.
    pub(super) const ANNOUNCED: i16 = 27;
    /// At a heading of which only some words are known.
    pub(super) const GUESSED: i16 = 11;
    /// From one entry of a list to the next.
    pub(super) const ENTRY: i16 = 13;
    /// At a paragraph.
    pub(super) const PARAGRAPH: i16 = 4;
    /// At the first paragraph behind a list, and at a heading of unknown words.
    pub(super) const TAIL: i16 = 4;
    /// What each line under a heading earns by staying.
    pub(super) const STAY: i16 = 2;
}

/// What governs the lines that follow.
#[derive(Clone, Copy)]
struct Scope {
    kind: Option<SectionKind>,
    sure: Sure,
    /// The kind that a sure heading above announced, where this one is a guess.
    parent: Option<SectionKind>,
}

/// Zones of the lines in `range`.
pub(super) fn zones(lines: &Lines<'_>, shapes: &[Shape], range: Range<usize>, content: bool) -> Vec<Zone> {
    let mut walk = Walk {
        lines,
        shapes,
        content,
        zones: vec![Zone { kind: SectionKind::Other, basis: Basis::Position, begins: false }; range.len()],
        first: range.start,
        core: false,
        headed: shapes[range.clone()].iter().any(|shape| {
            matches!(
                shape,
                Shape::Heading {
                    kind: Some(SectionKind::Responsibilities | SectionKind::Requirements),
                    sure: Sure::Exact,
                    ..
                }
            )
        }),
        scope: Scope { kind: None, sure: Sure::Form, parent: None },
        back: Vec::new(),
        steps: Vec::new(),
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

struct Walk<'a, 't> {
    lines: &'a Lines<'t>,
    shapes: &'a [Shape],
    /// Whether what the lines say counts, or only headings and fields.
    content: bool,
    zones: Vec<Zone>,
    first: usize,
    /// Whether duties or requirements were seen yet.
    core: bool,
    /// Whether a heading announces duties or requirements somewhere in the posting.
    headed: bool,
    scope: Scope,
    /// For each line of the stretch and each kind, the kind of the line before on the best path.
    back: Vec<[u8; KINDS]>,
    /// For each line of the stretch, what its words say and what it costs to change the kind there.
    steps: Vec<(Weights, i16)>,
}

impl Walk<'_, '_> {
    fn set(&mut self, at: usize, kind: SectionKind, basis: Basis, begins: bool) {
        self.zones[at - self.first] = Zone { kind, basis, begins };
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
                self.stretch(at..stretch_end);
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
    fn stretch(&mut self, range: Range<usize>) {
        let announced = self.scope.kind;
        let mut score = [0i16; KINDS];
        let leave = match self.scope.sure {
            Sure::Exact => cost::ANNOUNCED,
            Sure::Words => cost::GUESSED,
            Sure::Form => cost::PARAGRAPH,
        };
        let home = announced.unwrap_or(if self.core { SectionKind::Other } else { SectionKind::About });
        if !self.content {
            return self.unread(range, home, announced);
        }
        for (kind, score) in SectionKind::ALL.iter().zip(&mut score) {
            if *kind != home {
                *score = -leave;
            }
        }
        if let Some(parent) = self.scope.parent {
            score[parent as usize] = score[parent as usize].max(-cost::TAIL);
        }
        self.back.clear();
        self.steps.clear();
        let bulleted = self.shapes[range.clone()].contains(&Shape::Item);
        let mut entries = 0;
        let mut length = 0;
        let mut tail = false;
        let mut fresh = false;
        let mut quiet = true;
        for at in range.clone() {
            let line = &self.lines.lines[at];
            let text = self.lines.body(line);
            let shape = self.shapes[at];
            let mut weights = [0; KINDS];
            let item = shape == Shape::Item;
            let switch = match shape {
                Shape::Continued => i16::MAX / 4,
                _ if fresh => cost::TAIL,
                Shape::Heading { .. } => cost::TAIL,
                Shape::Item => cost::ENTRY,
                _ if line.gap && entries > 1 || text.len() > 200 => cost::TAIL,
                _ if line.gap => cost::PARAGRAPH,
                _ => cost::ENTRY,
            };
            fresh = matches!(shape, Shape::Heading { .. });
            if item {
                entries += 1;
                tail = false;
            } else if shape == Shape::Prose {
                // Text that lost its bullets has entries too; a paragraph behind them shows by its length.
                let long = text.len() > 260 && text.len() > 2 * length / entries.max(1);
                if entries > 1 && (bulleted || long) {
                    tail = true;
                } else {
                    entries += 1;
                }
            }
            length += text.len();
            match shape {
                Shape::Continued | Shape::Heading { .. } => {}
                // Entries of noise read like duties: `Monitor application status`.
                _ if announced == Some(SectionKind::Chrome) && text.len() < 150 => {}
                _ => evidence::line(text, item, &mut weights),
            }
            if announced.is_none() && shape == Shape::Prose && evidence::is_place(text) {
                weights[SectionKind::Location as usize] += 24;
            }
            if item && is_listed(home) && home != SectionKind::Responsibilities {
                // Demands and offers are written as commands too: `Thrive in a small team`.
                weights[SectionKind::Responsibilities as usize] /= 2;
            }
            if home == SectionKind::Preferred {
                // What one may bring reads like what one must bring; the heading says which of the two it is.
                weights[home as usize] += std::mem::take(&mut weights[SectionKind::Requirements as usize]);
            }
            if tail || (self.headed && !self.core && announced.is_none() && !item) {
                // What a heading announces elsewhere is not told again in paragraphs before or behind the lists.
                for kind in [
                    SectionKind::Responsibilities,
                    SectionKind::Requirements,
                    SectionKind::Preferred,
                    SectionKind::Skills,
                ] {
                    weights[kind as usize] = weights[kind as usize].min(1);
                }
                if tail && text.len() > 200 && is_listed(home) {
                    weights[home as usize] -= 6;
                    weights[SectionKind::Company as usize] += 1;
                }
            }
            if home == SectionKind::Chrome && text.len() > 150 {
                // Buttons and adverts are short; behind them the posting goes on.
                weights[home as usize] -= 8;
            }
            if matches!(home, SectionKind::Meta | SectionKind::Title) && line.gap && at > range.start {
                weights[home as usize] -= 8;
            }
            if !tail && !fresh && shape != Shape::Continued {
                weights[home as usize] +=
                    if announced.is_some() && self.scope.sure != Sure::Form { cost::STAY } else { 1 };
            }
            quiet &= weights.iter().enumerate().all(|(k, w)| *w == 0 || k == home as usize);
            self.steps.push((weights, switch));
        }
        if quiet && announced.is_some() {
            for at in range {
                self.set(at, home, Basis::Heading, false);
            }
            return;
        }
        for i in 0..self.steps.len() {
            let (weights, switch) = self.steps[i];
            self.advance(&mut score, &weights, switch);
        }
        self.trace(range, &score, announced);
    }

    /// Gives all lines of a stretch to the kind that governs it, whatever they say.
    fn unread(&mut self, range: Range<usize>, home: SectionKind, announced: Option<SectionKind>) {
        let basis = if announced.is_some() { Basis::Heading } else { Basis::Position };
        let first = range.start;
        for at in range {
            let cuts = at == first || matches!(self.shapes[at], Shape::Heading { .. });
            self.set(at, home, basis, announced.is_none() && cuts);
        }
    }

    /// One step of the best path: from each kind, stay or come from the best other one.
    fn advance(&mut self, score: &mut Weights, weights: &Weights, switch: i16) {
        let top = score.iter().fold(i16::MIN, |top, score| top.max(*score));
        let best = score.iter().position(|score| *score == top).unwrap_or(0);
        let moved = top.saturating_sub(switch);
        let mut from = [0u8; KINDS];
        for k in 0..KINDS {
            let stay = score[k] >= moved;
            from[k] = if stay { k as u8 } else { best as u8 };
            // Scores are kept relative to the best, so that no length of text overflows them.
            score[k] = (score[k].max(moved) - top).saturating_add(weights[k]).max(-2_000);
        }
        self.back.push(from);
    }

    /// Writes the best path's kinds, from the last line back.
    fn trace(&mut self, range: Range<usize>, score: &Weights, announced: Option<SectionKind>) {
        let mut kind = (0..KINDS).max_by_key(|k| (score[*k], KINDS - k)).unwrap_or(0);
        for at in range.clone().rev() {
            let found = SectionKind::ALL[kind];
            let basis = match announced {
                Some(home) if home == found => Basis::Heading,
                _ if found == SectionKind::Other || found == SectionKind::About && announced.is_none() => {
                    Basis::Position
                }
                _ => Basis::Content,
            };
            self.set(at, found, basis, false);
            kind = usize::from(self.back[at - range.start][kind]);
        }
        let mut before = announced.filter(|_| range.start > self.first);
        for at in range {
            let i = at - self.first;
            let heading = matches!(self.shapes[at], Shape::Heading { .. });
            if heading && self.zones.get(i + 1).is_some() && at + 1 < self.first + self.zones.len() {
                let below = self.zones[i + 1];
                self.zones[i] = Zone { begins: true, ..below };
            } else if before != Some(self.zones[i].kind) && !self.zones[i].begins {
                let follows_heading = i > 0 && self.zones[i - 1].begins && self.zones[i - 1].kind == self.zones[i].kind;
                self.zones[i].begins = !follows_heading;
            }
            before = Some(self.zones[i].kind);
        }
    }
}
