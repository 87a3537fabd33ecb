//! The stretches of text that the phrase grammars read: one a logical line.

use super::shape::Shape;
use super::{Plan, PostingPlan};
use crate::lexicon::FieldRole;
use crate::posting::SectionKind;
use crate::text::{Cut, Lines, Mark};

/// A line of a posting, with the lines that go on with it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Passage<'t> {
    /// The text without its bullet; may hold line breaks where lines were wrapped. For a field, its value.
    pub(crate) text: &'t str,
    /// Offset of `text` in the text that was read.
    pub(crate) offset: usize,
    /// Kind of the section that it stands in.
    pub(crate) kind: SectionKind,
    /// What the label before the value says, for a `Name: value` line.
    pub(crate) role: Option<FieldRole>,
    /// The label as written, for a `Name: value` line.
    pub(crate) label: Option<&'t str>,
    /// Whether it is an entry of a list with bullets.
    pub(crate) item: bool,
    /// Whether it is a heading.
    pub(crate) heading: bool,
}

/// The passages of a posting, in order.
pub(crate) fn passages<'t>(lines: &Lines<'t>, plan: &Plan, posting: &PostingPlan) -> Vec<Passage<'t>> {
    let text = lines.text;
    let mut out: Vec<Passage<'t>> = Vec::new();
    for section in &posting.sections {
        for at in section.lines.0..section.lines.1 {
            let line = &lines.lines[at];
            let mut passage = Passage {
                text: &text[line.body..line.end],
                offset: line.body,
                kind: section.kind,
                role: None,
                label: None,
                item: matches!(line.mark, Mark::Bullet | Mark::Enumeration),
                heading: false,
            };
            match plan.shapes[at] {
                Shape::Rule | Shape::PageTitle => continue,
                shape if at > section.lines.0 && (shape == Shape::Continued || line.cut == Cut::Sentence) => {
                    if let Some(last) = out.last_mut() {
                        last.text = &text[last.offset..line.end];
                    }
                    continue;
                }
                Shape::Heading { name, .. } => {
                    let name = name.of(line);
                    passage.text = &text[name.0..name.1];
                    passage.offset = name.0;
                    passage.heading = true;
                }
                Shape::Field { role, name, value, .. } => {
                    let (name, value) = (name.of(line), value.of(line));
                    passage.text = &text[value.0..value.1];
                    passage.offset = value.0;
                    passage.role = role;
                    passage.label = Some(&text[name.0..name.1]);
                }
                Shape::Item | Shape::Prose | Shape::Chrome | Shape::Continued => {}
            }
            out.push(passage);
        }
    }
    out
}
