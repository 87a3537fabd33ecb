//! The zone of every line: the best path over a posting's lines.
//!
//! Headings, fields and noise are certain and cut the posting into stretches. Within a stretch each line pays for
//! leaving the zone that its heading announced and earns what its words say; the cheapest sequence wins. So one odd
//! line stays where its heading put it, while a list that changes its subject is cut where it changes.

use super::evidence::{self, KINDS, Room, Weights};
use super::features::Look;
use super::items::is_listed;
use super::shape::{Shape, Sure, may_head};
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
    /// Whether the line that begins it is its heading, though nothing but its words says so.
    pub(super) headed: bool,
}

/// What it costs to change the kind at a line, by what stands there.
mod cost {
    /// At the first line below a heading that is known word by word.
    pub(super) const BELOW_KNOWN: i16 = 12;
    /// At the first line below a heading of which only some words are known.
    pub(super) const BELOW_GUESSED: i16 = 14;
    /// At the first line where nothing announces a kind.
    pub(super) const UNANNOUNCED: i16 = 5;
    /// From one entry of a list to the next.
    pub(super) const ENTRY: i16 = 17;
    /// From one line to the next where no blank line parts them.
    pub(super) const LINE: i16 = 19;
    /// Where the break between two lines was lost.
    pub(super) const SEAM: i16 = 12;
    /// At a short paragraph.
    pub(super) const PARAGRAPH: i16 = 9;
    /// At a long paragraph, and at any that stands behind others.
    pub(super) const LONG_PARAGRAPH: i16 = 2;
    /// At a heading of unknown words and at the first line below it.
    pub(super) const UNKNOWN_HEADING: i16 = 3;
    /// From a heading that is a guess back to the kind of the sure one above it.
    pub(super) const PARENT: i16 = 4;
    /// What each line earns by staying.
    pub(super) const STAY: i16 = 2;
    /// What a list's kind loses at a long paragraph behind the list.
    pub(super) const TAIL: i16 = 8;
}

/// The score of a kind that no path has come to.
const NOWHERE: i16 = -1_000;
/// A paragraph of more bytes is long.
const LONG: usize = 245;
/// How many lines of a posting may be its head, and how long they are at most.
const HEAD: usize = 4;
const SHORT: usize = 60;
/// Beyond so many bytes, what continues a line is not looked at.
const LONGEST_JOINED: usize = 600;
/// Longest text of a line that may be a title.
const LONGEST_TITLE: usize = 120;
/// Words that speak so strongly for a kind make a short line a heading.
const TELLING: i16 = 8;

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
        zones: vec![
            Zone { kind: SectionKind::Other, basis: Basis::Position, begins: false, headed: false };
            range.len()
        ],
        first: range.start,
        core: false,
        scope: Scope { kind: None, sure: Sure::Form, parent: None },
        back: Vec::new(),
        steps: Vec::new(),
        told: Vec::new(),
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

struct Walk<'a, 't> {
    lines: &'a Lines<'t>,
    shapes: &'a [Shape],
    /// Whether what the lines say counts, or only headings and fields.
    content: bool,
    zones: Vec<Zone>,
    first: usize,
    /// Whether duties or requirements were seen yet.
    core: bool,
    scope: Scope,
    /// For each line of the stretch and each kind, the kind of the line before on the best path.
    back: Vec<[u8; KINDS]>,
    /// For each line of the stretch, what its words say and what it costs to change the kind there.
    steps: Vec<(Weights, i16)>,
    /// For each line of the stretch, the kind that its words announce if they are a heading.
    told: Vec<Option<SectionKind>>,
    room: Room,
    /// Room for a line with those that continue it.
    joined: String,
}

impl Walk<'_, '_> {
    fn set(&mut self, at: usize, kind: SectionKind, basis: Basis, begins: bool) {
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
        let home = announced.unwrap_or(if self.core { SectionKind::Other } else { SectionKind::About });
        if !self.content {
            return self.unread(range, home, announced);
        }
        for (kind, score) in SectionKind::ALL.iter().zip(&mut score) {
            if *kind != home {
                *score = NOWHERE;
            }
        }
        if let Some(parent) = self.scope.parent {
            score[parent as usize] = score[parent as usize].max(-cost::PARENT);
        }
        self.back.clear();
        self.steps.clear();
        self.told.clear();
        let bulleted = self.shapes[range.clone()].contains(&Shape::Item);
        let mut entries = 0;
        let mut length = 0;
        let mut tail = false;
        let mut fresh = false;
        let lines = self.lines;
        let mut joined = std::mem::take(&mut self.joined);
        let mut quiet = true;
        for at in range.clone() {
            let line = &lines.lines[at];
            let shape = self.shapes[at];
            // What a line says goes on in the lines that continue it.
            let going = match shape {
                Shape::Continued => 0,
                _ => self.shapes[at + 1..range.end].iter().take_while(|shape| **shape == Shape::Continued).count(),
            };
            let text = if going == 0 {
                lines.body(line)
            } else {
                joined.clear();
                for part in &lines.lines[at..=at + going] {
                    if joined.len() < LONGEST_JOINED {
                        joined.push_str(if joined.is_empty() { "" } else { " " });
                        joined.push_str(lines.body(part));
                    }
                }
                &joined
            };
            let mut weights = [0; KINDS];
            let mut told = None;
            let item = shape == Shape::Item;
            let mut switch = match shape {
                Shape::Continued => -NOWHERE,
                _ if fresh => cost::UNKNOWN_HEADING,
                Shape::Heading { .. } => cost::UNKNOWN_HEADING,
                Shape::Item => cost::ENTRY,
                _ if self.seam(at) => cost::SEAM,
                _ if line.gap && entries > 1 || text.len() > LONG => cost::LONG_PARAGRAPH,
                _ if line.gap => cost::PARAGRAPH,
                _ => cost::LINE,
            };
            if at == range.start {
                switch = match self.scope.sure {
                    // A heading speaks for a list more surely than for a long text.
                    Sure::Exact if text.len() > LONG && is_listed(home) => switch.max(cost::PARAGRAPH),
                    Sure::Exact => switch.max(cost::BELOW_KNOWN),
                    Sure::Words => switch.max(cost::BELOW_GUESSED),
                    Sure::Form => cost::UNANNOUNCED,
                };
            }
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
                Shape::Continued => {}
                Shape::Heading { .. } => evidence::heading(text, &mut self.room, &mut weights),
                // Entries of noise read like duties: `Monitor application status`.
                _ if announced == Some(SectionKind::Chrome) && text.len() < 150 => {}
                _ => {
                    evidence::line(text, if item { Look::Item } else { Look::Prose }, &mut self.room, &mut weights);
                    if shape == Shape::Prose && at + 1 < range.end && may_head(self.lines, self.shapes, at) {
                        let mut named = [0; KINDS];
                        evidence::heading(text, &mut self.room, &mut named);
                        told = SectionKind::ALL.into_iter().find(|kind| named[*kind as usize] >= TELLING);
                        if told.is_some() {
                            if told != Some(home) {
                                switch = switch.min(cost::UNKNOWN_HEADING);
                                fresh = true;
                            }
                            for (weight, named) in weights.iter_mut().zip(named) {
                                *weight += named;
                            }
                        }
                    }
                }
            }
            if text.len() > LONGEST_TITLE {
                // A sentence that names the job is no title: `We hire a baker (m/f/d) for …`.
                weights[SectionKind::Title as usize] = weights[SectionKind::Title as usize].min(0);
            }
            if announced.is_none() && shape == Shape::Prose && evidence::is_place(text) {
                weights[SectionKind::Location as usize] += 24;
            }
            if announced.is_none() && !self.core && !item && at < self.first + HEAD && text.len() <= SHORT {
                // The first short lines name the job, the firm and the place, whatever their words would say below.
                for kind in [SectionKind::Responsibilities, SectionKind::Requirements, SectionKind::Preferred] {
                    weights[kind as usize] = weights[kind as usize].min(0);
                }
            }
            if (item || !tail && announced.is_some() && text.len() < 200)
                && is_listed(home)
                && home != SectionKind::Responsibilities
            {
                // Demands and offers are written as commands too: `Thrive in a small team`.
                weights[SectionKind::Responsibilities as usize] /= 2;
            }
            if home == SectionKind::Preferred {
                // What one may bring reads like what one must bring; the heading says which of the two it is.
                weights[home as usize] += std::mem::take(&mut weights[SectionKind::Requirements as usize]);
            }
            if tail && text.len() > 200 && is_listed(home) {
                weights[home as usize] -= cost::TAIL;
                weights[SectionKind::Company as usize] += 1;
            }
            if home == SectionKind::Chrome && text.len() > 150 {
                // Buttons and adverts are short; behind them the posting goes on.
                weights[home as usize] -= 8;
            }
            if matches!(home, SectionKind::Meta | SectionKind::Title) && line.gap && at > range.start {
                weights[home as usize] -= 8;
            }
            if !tail && !fresh && shape != Shape::Continued {
                weights[home as usize] += cost::STAY;
            }
            quiet &= weights.iter().enumerate().all(|(k, w)| *w == 0 || k == home as usize);
            self.steps.push((weights, switch));
            self.told.push(told);
        }
        self.joined = joined;
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

    /// Whether the break between a line and the one before was lost.
    fn seam(&self, at: usize) -> bool {
        let lines = &self.lines.lines;
        at > 0 && !self.lines.text.as_bytes()[lines[at - 1].end..lines[at].start].contains(&b'\n')
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
            score[k] = (score[k].max(moved) - top).saturating_add(weights[k]).max(2 * NOWHERE);
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
        let first = range.start;
        for at in range {
            let i = at - self.first;
            let heading = matches!(self.shapes[at], Shape::Heading { .. });
            if heading && self.zones.get(i + 1).is_some() && at + 1 < self.first + self.zones.len() {
                let below = self.zones[i + 1];
                self.zones[i] = Zone { begins: true, ..below };
            } else if before != Some(self.zones[i].kind) && !self.zones[i].begins {
                let follows_heading = i > 0 && self.zones[i - 1].begins && self.zones[i - 1].kind == self.zones[i].kind;
                self.zones[i].begins = !follows_heading;
                let below = self.zones.get(i + 1).is_some_and(|below| below.kind == self.zones[i].kind);
                self.zones[i].headed = !follows_heading && below && self.told[at - first] == Some(self.zones[i].kind);
            }
            before = Some(self.zones[i].kind);
        }
    }
}
