//! The lines that the phrase grammars read: each with those that go on with it, without its bullet, as words.

use super::shape::Shape;
use super::{Plan, PostingPlan};
use crate::lexicon::{FIELDS, FieldRole, Trigger};
use crate::posting::SectionKind;
use crate::text::{Lines, Mark};
use crate::token::{TextRange, Word, Words};

/// A line of a posting, with the lines that go on with it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LogicalLine<'a> {
    /// The text that was read, of which the line is a part.
    pub(crate) text: &'a str,
    /// Where it stands, without its bullet; may hold line breaks where lines were wrapped. For a field, its value.
    pub(crate) range: TextRange,
    /// Its words.
    pub(crate) words: &'a [Word],
    /// What each of the words may begin.
    pub(crate) marks: &'a [u64],
    /// What any of them may begin.
    all: Trigger,
    /// Kind of the section that it stands in.
    pub(crate) kind: SectionKind,
    /// What the label before the value says, for a `Name: value` line.
    pub(crate) role: Option<FieldRole>,
    /// The label as written, for a `Name: value` line.
    pub(crate) label: Option<Label<'a>>,
    /// Whether it is an entry of a list with bullets.
    pub(crate) item: bool,
    /// Whether it is a heading.
    pub(crate) heading: bool,
}

/// The label of a `Name: value` line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Label<'a> {
    pub(crate) range: TextRange,
    pub(crate) words: &'a [Word],
}

impl<'a> LogicalLine<'a> {
    /// A line of a text by itself: prose of a section of this kind.
    pub(crate) fn new(text: &'a str, words: &'a Words, range: TextRange, kind: SectionKind) -> Self {
        let mut line = Self {
            text,
            range,
            words: &[],
            marks: &[],
            all: Trigger::NONE,
            kind,
            role: None,
            label: None,
            item: false,
            heading: false,
        };
        line.set(words, range);
        line
    }

    fn set(&mut self, words: &'a Words, range: TextRange) {
        let within = words.within(range);
        self.range = range;
        self.words = words.get(within.clone());
        self.marks = words.marks(within);
        self.all = Trigger::from_bits(self.marks.iter().fold(0, |all, mark| all | mark));
    }

    /// The same line as the value behind a label.
    pub(crate) fn labelled(mut self, words: &'a Words, label: TextRange, role: Option<FieldRole>) -> Self {
        self.label = Some(Label { range: label, words: words.get(words.within(label)) });
        self.role = role;
        self
    }

    /// The line as it is written.
    pub(crate) fn written(&self) -> &'a str {
        self.range.of(self.text)
    }

    /// Whether a word bears one of these marks.
    #[inline]
    pub(crate) const fn any(&self, wanted: Trigger) -> bool {
        self.all.meets(wanted)
    }

    /// Whether the word at `at` bears one of these marks.
    #[inline]
    pub(crate) fn bears(&self, at: usize, wanted: Trigger) -> bool {
        self.marks.get(at).is_some_and(|mark| Trigger::from_bits(*mark).meets(wanted))
    }

    /// The first word from `at` on that bears one of these marks.
    #[inline]
    pub(crate) fn next(&self, at: usize, wanted: Trigger) -> Option<usize> {
        if !self.any(wanted) {
            return None;
        }
        let wanted = wanted.bits();
        self.marks.get(at..)?.iter().position(|mark| mark & wanted != 0).map(|ahead| at + ahead)
    }

    /// Where the words of these numbers stand, of which there is at least one.
    pub(crate) fn range_of(&self, words: std::ops::Range<usize>) -> TextRange {
        match self.words.get(words) {
            Some([first, .., last]) => TextRange::new(first.start(), last.end()),
            Some([only]) => TextRange::new(only.start(), only.end()),
            _ => TextRange::new(self.range.end(), self.range.end()),
        }
    }
}

/// The logical lines of a posting, in order.
pub(crate) fn logical_lines<'a>(
    lines: &Lines<'a>,
    words: &'a Words,
    plan: &Plan,
    posting: &PostingPlan,
) -> Vec<LogicalLine<'a>> {
    let text = lines.text;
    let mut out: Vec<LogicalLine<'a>> = Vec::new();
    for section in &posting.sections {
        for at in section.lines.0..section.lines.1 {
            let line = &lines.lines[at];
            let whole = TextRange::new(line.body, line.end);
            let mut next = match plan.shapes[at] {
                Shape::Rule | Shape::PageTitle => continue,
                Shape::Continued if at > section.lines.0 => {
                    if let Some(last) = out.last_mut() {
                        last.set(words, last.range.cover(whole));
                    }
                    continue;
                }
                Shape::Heading { name, .. } => {
                    let name = name.of(line);
                    let name = TextRange::new(name.0, name.1);
                    fielded(text, words, name, section.kind).unwrap_or_else(|| {
                        let mut heading = LogicalLine::new(text, words, name, section.kind);
                        heading.heading = true;
                        heading
                    })
                }
                Shape::Field { role, name, value, .. } => {
                    let (name, value) = (name.of(line), value.of(line));
                    let value = LogicalLine::new(text, words, TextRange::new(value.0, value.1), section.kind);
                    value.labelled(words, TextRange::new(name.0, name.1), role)
                }
                Shape::Item | Shape::Prose | Shape::Chrome | Shape::Continued => {
                    LogicalLine::new(text, words, whole, section.kind)
                }
            };
            next.item = matches!(line.mark, Mark::Bullet | Mark::Enumeration);
            out.push(next);
        }
    }
    out
}

/// A heading with a value in its line, `Location: Oslo`, is a field to the grammars of phrases.
fn fielded<'a>(text: &'a str, words: &'a Words, heading: TextRange, kind: SectionKind) -> Option<LogicalLine<'a>> {
    let written = heading.of(text);
    let colon = written.find(':')?;
    let label = TextRange::new(heading.start(), heading.start() + colon);
    let value = TextRange::new(label.end() + 1, heading.end());
    let role = FIELDS.whole(words.get(words.within(label)))?;
    if value.of(text).trim().is_empty() {
        return None;
    }
    Some(LogicalLine::new(text, words, value, kind).labelled(words, label, Some(role)))
}
