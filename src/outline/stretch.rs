//! What the lines between two certain ones hold.
//!
//! Each line pays for leaving the zone that its heading announced and earns what its words say; the cheapest sequence
//! wins. So one odd line stays where its heading put it, while a list that changes its subject is cut where it changes.

use super::evidence::{self, KINDS, Weights};
use super::features::Look;
use super::items::is_listed;
use super::path::NEVER;
use super::shape::{Shape, Sure, may_head};
use super::zones::{Walk, Zone};
use crate::posting::{Basis, SectionKind};
use crate::text::Lines;
use std::ops::Range;

/// What it costs to change the kind at a line, by what stands there.
mod cost {
    /// At the first line below a heading that is known word by word.
    pub(super) const BELOW_KNOWN: i16 = 20;
    /// At the first line below a heading of which only some words are known.
    pub(super) const BELOW_GUESSED: i16 = 18;
    /// At the first line where nothing announces a kind.
    pub(super) const UNANNOUNCED: i16 = 3;
    /// From one entry of a list to the next.
    pub(super) const ENTRY: i16 = 17;
    /// From one line to the next where no blank line parts them.
    pub(super) const LINE: i16 = 20;
    /// Where the break between two lines was lost.
    pub(super) const SEAM: i16 = 17;
    /// At a short paragraph.
    pub(super) const PARAGRAPH: i16 = 10;
    /// At a long paragraph, and at any that stands behind others.
    pub(super) const LONG_PARAGRAPH: i16 = 7;
    /// At a heading of unknown words and at the first line below it.
    pub(super) const UNKNOWN_HEADING: i16 = 4;
    /// From a heading that is a guess back to the kind of the sure one above it.
    pub(super) const PARENT: i16 = 15;
    /// What each line earns by staying.
    pub(super) const STAY: i16 = 1;
    /// What a list's kind loses at a long paragraph behind the list.
    pub(super) const TAIL: i16 = 17;
}

/// What the same costs where no heading announces a kind.
mod free {
    /// From one entry of a list to the next.
    pub(super) const ENTRY: i16 = 4;
    /// From one line to the next where no blank line parts them.
    pub(super) const LINE: i16 = 5;
    /// At a short paragraph.
    pub(super) const PARAGRAPH: i16 = 0;
    /// Below a line that is a heading by its place.
    pub(super) const HEADED: i16 = 8;
    /// At a long paragraph, and at any that stands behind others.
    pub(super) const LONG_PARAGRAPH: i16 = 1;
    /// What each line earns by staying.
    pub(super) const STAY: i16 = 3;
    /// What it costs to begin with another kind than one would expect.
    pub(super) const BEGIN: i16 = 2;
}

/// How a heading's word is tried on what stands below it.
mod glance {
    /// Of so many entries one is looked at.
    pub(super) const EVERY: usize = 3;
    /// How much of an entry is looked at, in bytes.
    pub(super) const BYTES: usize = 32;
    /// A longer line is no entry.
    pub(super) const LONGEST: usize = 400;
    /// A list before a paragraph has so many entries.
    pub(super) const LEAST: usize = 4;
    /// What the entries may say for another kind, before all of them are read.
    pub(super) const DOUBT: i16 = 8;
}

/// A paragraph of more bytes is long.
const LONG: usize = 218;
/// How many lines of a posting may be its head.
const HEAD: usize = 4;
/// How long a line of the head is at most, in bytes.
const SHORT: usize = 60;
/// Beyond so many bytes, what continues a line is not looked at.
const LONGEST_JOINED: usize = 600;
/// Longest text of a line that may be a title.
const LONGEST_TITLE: usize = 120;
/// Words that speak so strongly for a kind make a short line a heading.
const TELLING: i16 = 3;
/// Words that speak so strongly give a kind to a line that is a heading by its place and would get it from below.
const PLAINLY_TELLING: i16 = 14;

/// What a line says.
pub(super) struct Step {
    weights: Weights,
    /// What it costs to change the kind here.
    switch: i16,
    /// The kind that its words announce if it is a heading.
    told: Option<SectionKind>,
    /// Whether it is a heading by its place alone, whatever it announces.
    heads: bool,
}

/// What was seen of a stretch: before a line where its switch is told, the line included where its place is.
struct Seen {
    /// Whether the stretch has bullets.
    bulleted: bool,
    entries: usize,
    /// Bytes of all lines.
    length: usize,
    /// Whether paragraphs stand behind the list.
    tail: bool,
    /// Whether the line before may have been a heading.
    fresh: bool,
}

impl Seen {
    /// Takes note of a line.
    fn line(&mut self, shape: Shape, text: &str) {
        if shape == Shape::Item {
            self.entries += 1;
            self.tail = false;
        } else if shape == Shape::Prose {
            // Text that lost its bullets has entries too; a paragraph behind them shows by its length.
            let long = text.len() > 260 && text.len() > 2 * self.length / self.entries.max(1);
            if self.entries > 1 && (self.bulleted || long) {
                self.tail = true;
            } else {
                self.entries += 1;
            }
        }
        self.length += text.len();
    }
}

impl Walk<'_, '_> {
    /// Gives each line of a stretch its zone on the best path; `home` governs it.
    pub(super) fn stretch(&mut self, range: Range<usize>, home: SectionKind) {
        let settled = self.settled(range.clone(), home);
        if settled == range.len() {
            return self.unread(range, home);
        }
        let mut seen = Seen {
            bulleted: self.shapes[range.clone()].contains(&Shape::Item),
            entries: 0,
            length: 0,
            tail: false,
            fresh: false,
        };
        self.steps.clear();
        let mut quiet = true;
        for at in range.clone() {
            let read = at - range.start >= settled;
            let step = self.step_at(at, &range, home, read, &mut seen);
            quiet &= step.weights.iter().enumerate().all(|(k, w)| *w == 0 || k == home as usize);
            self.steps.push(step);
        }
        if quiet && self.scope.kind.is_some() {
            return self.unread(range, home);
        }
        if self.scope.kind.is_some() {
            self.path.begin(home, self.scope.parent.map(|parent| (parent, cost::PARENT)));
            self.steps.iter().for_each(|step| self.path.advance(&step.weights, step.switch));
        } else {
            self.path.begin_anywhere(home, free::BEGIN);
            self.steps.iter().for_each(|step| self.path.advance_in_order(&step.weights, step.switch));
        }
        self.trace(range);
    }

    /// How many lines below a heading are its own by a glance at some of them: those before the first paragraph or line
    /// that may be a heading; none where they are few or speak for another kind.
    fn settled(&mut self, range: Range<usize>, home: SectionKind) -> usize {
        let known = self.scope.kind.is_some() && self.scope.sure != Sure::Form && self.scope.parent.is_none();
        if !known || matches!(home, SectionKind::Chrome | SectionKind::Meta | SectionKind::Title) {
            return 0;
        }
        let mut against = [0; KINDS];
        let mut entries = 0;
        for at in range.clone() {
            let shape = self.shapes[at];
            let line = &self.lines.lines[at];
            match shape {
                Shape::Continued => continue,
                Shape::Heading { .. } => return 0,
                _ => {}
            }
            let body = self.lines.body(line);
            let heads = match shape {
                Shape::Prose => at + 1 < range.end && may_head(self.lines, self.shapes, at),
                _ => body.ends_with(':'),
            };
            let paragraph = shape == Shape::Prose && line.gap && entries > 0;
            if heads || paragraph || body.len() > glance::LONGEST {
                return if entries >= glance::LEAST { at - range.start } else { 0 };
            }
            entries += 1;
            // The first entry is looked at, some behind it, and the one that ends the stretch.
            if entries % glance::EVERY != 1 && at + 1 < range.end {
                continue;
            }
            let text = evidence::beginning(body, glance::BYTES);
            let mut weights = evidence::line(text, look(shape), &mut self.room);
            under(home, true, &mut weights);
            let own = weights[home as usize] + cost::STAY;
            for (against, weight) in against.iter_mut().zip(weights) {
                *against = (*against).max(0) + weight - own;
                if *against > glance::DOUBT {
                    return 0;
                }
            }
        }
        range.len()
    }

    /// What the line at `at` says; its words are looked at if they are to be `read`.
    fn step_at(&mut self, at: usize, range: &Range<usize>, home: SectionKind, read: bool, seen: &mut Seen) -> Step {
        let shape = self.shapes[at];
        let mut joined = std::mem::take(&mut self.joined);
        let text = Self::text(self.lines, self.shapes, at, range.end, &mut joined);
        let mut step = Step {
            weights: [0; KINDS],
            switch: self.switch(at, text, at == range.start, home, seen),
            told: None,
            heads: false,
        };
        seen.fresh = matches!(shape, Shape::Heading { .. });
        seen.line(shape, text);
        match shape {
            Shape::Continued => {}
            _ if !read => {}
            Shape::Heading { .. } => step.weights = evidence::heading(text, &mut self.room),
            // Entries of noise read like duties: `Monitor application status`.
            _ if self.scope.kind == Some(SectionKind::Chrome) && text.len() < 150 => {}
            _ => {
                step.weights = evidence::line(text, look(shape), &mut self.room);
                if shape == Shape::Prose && at + 1 < range.end && may_head(self.lines, self.shapes, at) {
                    self.may_tell(at, text, home, &mut step, seen);
                }
            }
        }
        self.place(at, text, at == range.start, home, seen, &mut step.weights);
        self.joined = joined;
        step
    }

    /// A line's text, with the lines that go on with it.
    fn text<'s>(lines: &'s Lines<'_>, shapes: &[Shape], at: usize, end: usize, joined: &'s mut String) -> &'s str {
        let going = match shapes[at] {
            Shape::Continued => 0,
            _ => shapes[at + 1..end].iter().take_while(|shape| **shape == Shape::Continued).count(),
        };
        if going == 0 {
            return lines.body(&lines.lines[at]);
        }
        joined.clear();
        for part in &lines.lines[at..=at + going] {
            if joined.len() < LONGEST_JOINED {
                joined.push_str(if joined.is_empty() { "" } else { " " });
                joined.push_str(lines.body(part));
            }
        }
        joined
    }

    /// Whether a line that may head the next one, which is of the same stretch, stands right above it and has a gap
    /// above, where nothing announces a kind.
    fn tops(&self, at: usize) -> bool {
        let lines = &self.lines.lines;
        self.scope.kind.is_none()
            && at > self.first
            && lines[at].gap
            && !lines[at + 1].gap
            && self.lines.body(&lines[at]).contains(char::is_alphanumeric)
    }

    /// What it costs to change the kind at a line.
    fn switch(&self, at: usize, text: &str, first: bool, home: SectionKind, seen: &Seen) -> i16 {
        // A heading by its place has no kind but that of what it stands above.
        let headed = self.steps.last().is_some_and(|above| above.heads && above.told.is_none());
        let gap = self.lines.lines[at].gap;
        let either = |free, announced| if self.scope.kind.is_none() { free } else { announced };
        let switch = match self.shapes[at] {
            Shape::Continued => NEVER,
            _ if seen.fresh => cost::UNKNOWN_HEADING,
            Shape::Heading { .. } => cost::UNKNOWN_HEADING,
            Shape::Item => either(free::ENTRY, cost::ENTRY),
            _ if self.seam(at) => cost::SEAM,
            _ if gap && seen.entries > 1 || text.len() > LONG => either(free::LONG_PARAGRAPH, cost::LONG_PARAGRAPH),
            _ if gap => either(free::PARAGRAPH, cost::PARAGRAPH),
            _ => either(free::LINE, cost::LINE),
        };
        match self.scope.sure {
            _ if !first && headed => switch.max(free::HEADED),
            _ if !first => switch,
            // A heading speaks for a list more surely than for a long text.
            Sure::Exact if text.len() > LONG && is_listed(home) => switch.max(cost::PARAGRAPH),
            Sure::Exact => switch.max(cost::BELOW_KNOWN),
            Sure::Words => switch.max(cost::BELOW_GUESSED),
            Sure::Form => cost::UNANNOUNCED,
        }
    }

    /// What a short line says if it is a heading, though no rule takes it for one.
    fn may_tell(&mut self, at: usize, text: &str, home: SectionKind, step: &mut Step, seen: &mut Seen) {
        let named = evidence::heading(text, &mut self.room);
        step.heads = self.tops(at);
        let telling = if step.heads { PLAINLY_TELLING } else { TELLING };
        let (kind, _) = evidence::leader(&named);
        step.told = (named[kind as usize] >= telling).then_some(kind);
        if step.told.is_none() {
            if step.heads {
                // The section's kind comes from what stands below, and the words are of its heading.
                step.weights = [0; KINDS];
            }
            return;
        }
        if step.told != Some(home) {
            step.switch = step.switch.min(cost::UNKNOWN_HEADING);
            seen.fresh = true;
        }
        for (weight, named) in step.weights.iter_mut().zip(named) {
            *weight += named;
        }
    }

    /// What a line's place says beside its words.
    fn place(&self, at: usize, text: &str, first: bool, home: SectionKind, seen: &Seen, weights: &mut Weights) {
        let shape = self.shapes[at];
        let item = shape == Shape::Item;
        let announced = self.scope.kind.is_some();
        if text.len() > LONGEST_TITLE {
            // A sentence that names the job is no title: `We hire a baker (m/f/d) for …`.
            weights[SectionKind::Title as usize] = weights[SectionKind::Title as usize].min(0);
        }
        if !announced && shape == Shape::Prose && evidence::is_place(text) {
            weights[SectionKind::Location as usize] += 24;
        }
        if !announced && !self.core && !item && at < self.first + HEAD && text.len() <= SHORT {
            // The first short lines name the job, the firm and the place, whatever their words would say below.
            for kind in [SectionKind::Responsibilities, SectionKind::Requirements, SectionKind::Preferred] {
                weights[kind as usize] = weights[kind as usize].min(0);
            }
        }
        under(home, item || !seen.tail && announced && text.len() < 200, weights);
        if seen.tail && text.len() > 200 && is_listed(home) {
            weights[home as usize] -= cost::TAIL;
            weights[SectionKind::Company as usize] += 1;
        }
        if home == SectionKind::Chrome && text.len() > 150 {
            // Buttons and adverts are short; behind them the posting goes on.
            weights[home as usize] -= 8;
        }
        if matches!(home, SectionKind::Meta | SectionKind::Title) && self.lines.lines[at].gap && !first {
            weights[home as usize] -= 8;
        }
        if !seen.tail && !seen.fresh && shape != Shape::Continued {
            weights[home as usize] += if announced { cost::STAY } else { free::STAY };
        }
    }

    /// Whether the break between a line and the one before was lost.
    fn seam(&self, at: usize) -> bool {
        let lines = &self.lines.lines;
        at > 0 && !self.lines.text.as_bytes()[lines[at - 1].end..lines[at].start].contains(&b'\n')
    }

    /// Writes the best path's kinds, from the last line back.
    fn trace(&mut self, range: Range<usize>) {
        let announced = self.scope.kind;
        let path = std::mem::take(&mut self.path);
        for (at, found) in range.clone().rev().zip(path.kinds_backwards()) {
            let basis = match announced {
                Some(home) if home == found => Basis::Heading,
                _ if found == SectionKind::Other || found == SectionKind::About && announced.is_none() => {
                    Basis::Position
                }
                _ => Basis::Content,
            };
            self.set(at, found, basis, false);
        }
        self.path = path;
        let mut before = announced.filter(|_| range.start > self.first);
        let first = range.start;
        for at in range {
            let i = at - self.first;
            let heading = matches!(self.shapes[at], Shape::Heading { .. });
            if heading && let Some(below) = self.zones.get(i + 1) {
                self.zones[i] = Zone { begins: true, ..*below };
            } else if before != Some(self.zones[i].kind) && !self.zones[i].begins {
                let follows_heading = i > 0 && self.zones[i - 1].begins && self.zones[i - 1].kind == self.zones[i].kind;
                self.zones[i].begins = !follows_heading;
                let below = self.zones.get(i + 1).is_some_and(|below| below.kind == self.zones[i].kind);
                let step = &self.steps[at - first];
                let told = step.heads || step.told == Some(self.zones[i].kind);
                self.zones[i].headed = !follows_heading && below && told;
            }
            before = Some(self.zones[i].kind);
        }
    }
}

/// What the words of a list's entry, or of a line that may be one, mean below its heading.
fn under(home: SectionKind, entry: bool, weights: &mut Weights) {
    if entry && is_listed(home) && home != SectionKind::Responsibilities {
        // Demands and offers are written as commands too: `Thrive in a small team`.
        weights[SectionKind::Responsibilities as usize] /= 2;
    }
    if home == SectionKind::Preferred {
        // What one may bring reads like what one must bring; the heading says which of the two it is.
        weights[home as usize] += std::mem::take(&mut weights[SectionKind::Requirements as usize]);
    }
}

fn look(shape: Shape) -> Look {
    if shape == Shape::Item { Look::Item } else { Look::Prose }
}
