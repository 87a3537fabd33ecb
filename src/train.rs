//! What the tools of the repository may see; no part of the public interface.

use crate::diagnostic::Sink;
use crate::lexicon::Lexicon;
use crate::outline::label::{self, Model, Rows};
use crate::outline::{Reading, Strictness, plan, shape};
use crate::posting::SectionKind;
use crate::source::{Format, Text};
use crate::span::Span;
use crate::text::{Cut, Mark, lines};

/// The sizes and the form of a model file.
pub mod file {
    use super::label;

    pub const CLASSES: usize = label::CLASSES;
    pub const FINGERPRINT: u64 = label::FINGERPRINT;
    pub const FORM_ROWS: usize = label::FORM_ROWS;
    pub const KINDS: usize = label::KINDS;
    pub const MAGIC: [u8; 4] = label::MAGIC;
    pub const ROW_BITS: u32 = label::ROW_BITS;
    pub const SCORE_BITS: u32 = label::SCORE_BITS;
    pub const SCOPE_ROWS: std::ops::Range<usize> = label::SCOPE_ROWS;
    pub const SIZE: usize = label::SIZE;
    pub const STATE: usize = label::STATE;
    pub const UNIT: usize = label::UNIT;
    pub const VERSION: u16 = label::VERSION;
    pub const WEIGHT_BITS: u32 = label::WEIGHT_BITS;
    pub const WORD_ROWS: usize = label::WORD_ROWS;
}

/// The two generated files of the lexicon: `tables.bin` and `strings.txt`.
#[must_use]
pub fn tables() -> (Vec<u8>, String) {
    crate::lexicon::tables::lay_out()
}

/// A unit as the labeller sees it.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Where it stands in the source.
    pub span: Span,
    /// Its text without bullet.
    pub text: String,
    /// Whether it is an entry of a list.
    pub item: bool,
    /// Whether a blank line stands before it.
    pub gap: bool,
    /// Whether a heading's grammar takes it for one, or its mark says so.
    pub heading: bool,
    /// Whether it goes on in the line of the unit before.
    pub joined: bool,
    /// The rows of the table for forms.
    pub forms: Vec<u16>,
    /// The rows of the table for words.
    pub words: Vec<u32>,
    /// What parts it from the unit before.
    pub class: u8,
}

#[derive(Default)]
struct Lists {
    forms: Vec<u16>,
    words: Vec<u32>,
}

impl Rows for Lists {
    fn form(&mut self, row: usize) {
        self.forms.push(row as u16);
    }

    fn word(&mut self, row: usize) {
        self.words.push(row as u32);
    }
}

/// The units of a text that is one posting.
#[must_use]
pub fn units(source: &str, format: Format) -> Vec<Unit> {
    let text = Text::read(source, format);
    let lines = lines(&text, true);
    let shapes = shape::shapes(&lines, &Lexicon::builtin());
    let units = label::units(&shapes, 0..lines.lines.len());
    let mut out: Vec<Unit> = Vec::with_capacity(units.len());
    label::read(&lines, &shapes, &units, Lists::default, |Lists { forms, words }, class| {
        let unit = &units[out.len()];
        let (first, last) = (&lines.lines[unit.first], &lines.lines[unit.end - 1]);
        out.push(Unit {
            span: text.span(first.start, last.end),
            text: lines.text[first.body..last.end].to_owned(),
            item: matches!(first.mark, Mark::Bullet | Mark::Enumeration),
            gap: first.gap,
            heading: matches!(first.mark, Mark::Heading(_) | Mark::Bold)
                || matches!(shapes[unit.first], shape::Shape::Heading { .. }),
            joined: first.cut != Cut::Line,
            forms,
            words,
            class: class as u8,
        });
    });
    out
}

/// What the crate makes of a text with the weights of a model file: the stretches of its sections and noise with their
/// kinds, in order, and whether it is a posting.
///
/// # Panics
///
/// Where the file is no model of this version.
#[must_use]
pub fn sections(
    source: &str,
    format: Format,
    model: &[u8],
    strictness: Strictness,
) -> (Vec<(Span, SectionKind)>, bool) {
    let text = Text::read(source, format);
    let lines = lines(&text, true);
    let model = Model::read(model);
    let reading = Reading { lexicon: &Lexicon::builtin(), content: true, strictness, model: &model };
    let plan = plan(&text, &lines, reading, &mut Sink::default());
    let sections = plan.postings.iter().flat_map(|posting| &posting.sections);
    let mut all: Vec<_> = sections.map(|section| (section.span, section.kind)).collect();
    all.extend(plan.chrome.iter().map(|chrome| (chrome.span, SectionKind::Chrome)));
    all.sort_by_key(|(span, _)| span.start);
    (all, !plan.postings.is_empty())
}

/// The kind that the lexicon's list of headings has for a text.
#[must_use]
pub fn heading_kind(heading: &str) -> Option<SectionKind> {
    let words = crate::lexicon::words(heading);
    Lexicon::builtin().heading_kind(heading, &words)
}

/// Lines of page noise in the lexicon.
#[must_use]
pub fn chrome_lines() -> Vec<&'static str> {
    crate::lexicon::chrome_rows().iter().map(|(line, ())| *line).collect()
}

/// Labels of fields in the lexicon, with the kind of line that they make.
#[must_use]
pub fn field_labels() -> Vec<(&'static str, SectionKind)> {
    crate::lexicon::field_rows().iter().map(|(label, role)| (*label, role.kind())).collect()
}

/// Headings in the lexicon, with their kinds.
#[must_use]
pub fn headings() -> Vec<(&'static str, SectionKind)> {
    crate::lexicon::heading_rows()
}
