//! Stage 2: lines to the postings of a page and their sections.

mod expired;
mod heading;
mod items;
pub(crate) mod label;
mod passages;
mod phrase;
mod postings;
pub(crate) mod shape;
mod strictness;
mod title;
mod zones;

use crate::diagnostic::{Code, Sink};
use crate::lexicon::{FieldRole, Lexicon};
use crate::posting::{Basis, SectionKind};
use crate::source::Text;
use crate::span::Span;
use crate::text::{Lines, Mark};
use items::ItemPlan;
use label::Model;
pub(crate) use passages::{Passage, passages};
use shape::Shape;
pub use strictness::Strictness;
use zones::Zone;

/// A stretch of text, by offsets into the text that was read (not yet into its source).
pub(crate) type Range = (usize, usize);

/// A section as found, by offsets.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SectionPlan {
    pub(crate) kind: SectionKind,
    pub(crate) basis: Basis,
    pub(crate) heading: Option<Range>,
    pub(crate) range: Range,
    /// First to last byte in the source; the sections of a page tile it, markup included.
    pub(crate) span: Span,
    items: (usize, usize),
    lines: (usize, usize),
}

/// A `Name: value` line, by offsets.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FieldPlan {
    pub(crate) role: Option<FieldRole>,
    pub(crate) name: Range,
    pub(crate) value: Range,
}

/// A posting as found, by offsets.
#[derive(Clone, Debug, Default)]
pub(crate) struct PostingPlan {
    /// First to last byte in the source.
    pub(crate) span: Span,
    pub(crate) sections: Vec<SectionPlan>,
    pub(crate) fields: Vec<FieldPlan>,
    items: Vec<ItemPlan>,
    /// The title of the HTML page that the posting stands on.
    pub(crate) page_title: Option<Range>,
}

impl PostingPlan {
    /// First to last byte in the text that was read.
    pub(crate) fn range(&self) -> Range {
        let first = self.sections.first().map_or(0, |section| section.range.0);
        (first, self.sections.last().map_or(first, |section| section.range.1))
    }

    /// Range and depth of each item of a section.
    pub(crate) fn items(&self, section: &SectionPlan) -> impl ExactSizeIterator<Item = (Range, u8)> {
        self.items[section.items.0..section.items.1].iter().map(|item| ((item.start, item.end), item.depth))
    }
}

/// Noise of the page, by offsets and as a span of the source.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct ChromePlan {
    pub(crate) range: Range,
    pub(crate) span: Span,
}

/// A page as found, by offsets.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    pub(crate) postings: Vec<PostingPlan>,
    pub(crate) chrome: Vec<ChromePlan>,
    /// What each line of the page is.
    shapes: Vec<Shape>,
}

impl Plan {
    /// Lets go of the lines from a posting on, which nobody reads any more.
    pub(crate) fn forget(&mut self, lines: &mut Lines<'_>, posting: &PostingPlan) {
        let first = posting.sections.first().map_or(0, |section| section.lines.0);
        self.shapes.truncate(first);
        lines.lines.truncate(first);
        // Memory is given back by halves, so that no posting moves the lines of all others.
        if first <= lines.lines.capacity() / 2 {
            self.shapes.shrink_to_fit();
            lines.lines.shrink_to_fit();
        }
    }
}

/// What the outline is read with.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'r> {
    pub(crate) lexicon: &'r Lexicon,
    /// Whether lines tell their kind themselves.
    pub(crate) content: bool,
    pub(crate) strictness: Strictness,
    pub(crate) model: &'r Model<'r>,
}

/// Finds the postings of a page and their sections.
pub(crate) fn plan(text: &Text<'_>, lines: &Lines<'_>, reading: Reading<'_>, sink: &mut Sink) -> Plan {
    let mut plan = Plan::default();
    let Some((first, last)) = lines.lines.first().zip(lines.lines.last()) else {
        let whole = text.span(0, text.text.len());
        sink.report(Code::EmptyPage, whole, "the page holds no text");
        return plan;
    };
    let shapes = shape::shapes(lines, reading.lexicon);
    let mut starts = postings::starts(lines, &shapes);
    starts.push(lines.lines.len());
    let many = starts.len() > 2;
    if !many {
        starts[0] = 0;
    }
    let ranges: Vec<_> = starts.windows(2).map(|pair| pair[0]..pair[1]).filter(|range| !range.is_empty()).collect();
    let expired = expired::report(text, lines, sink);
    let labels = labels(lines, &shapes, &ranges, expired, reading);
    let Some(labels) = labels else {
        let span = text.span(first.start, last.end);
        sink.report(Code::NotAPosting, span, "the text is no job posting");
        push_range(&mut plan.chrome, (first.start, last.end), false);
        spans(text, &mut plan);
        return plan;
    };
    // What stands before the first posting is the page's own, where the page holds several.
    if many {
        for line in &lines.lines[..starts[0]] {
            push_range(&mut plan.chrome, (line.start, line.end), false);
        }
    }
    plan.postings.reserve(ranges.len());
    for (range, kinds) in ranges.into_iter().zip(labels) {
        posting(lines, &shapes, range, &kinds, &mut plan);
    }
    spans(text, &mut plan);
    for posting in &plan.postings {
        report_sections(text, lines, posting, sink);
    }
    plan.shapes = shapes;
    plan
}

/// The kinds of the lines of each posting; none where the text is no posting.
fn labels(
    lines: &Lines<'_>,
    shapes: &[Shape],
    ranges: &[std::ops::Range<usize>],
    expired: bool,
    reading: Reading<'_>,
) -> Option<Vec<Vec<SectionKind>>> {
    if shapes.iter().all(|shape| *shape == Shape::Rule) {
        return None;
    }
    let mut kinds = Vec::with_capacity(ranges.len());
    let mut surest = i32::MIN;
    for range in ranges {
        let labels = label::label(reading.model, lines, shapes, range.clone());
        surest = surest.max(labels.posting);
        kinds.push(if reading.content { labels.kinds } else { label::announced(lines, shapes, range.clone()) });
    }
    let length: usize = lines.lines.iter().map(|line| line.end - line.start).sum();
    // Few words that say that the job is gone are no posting of it.
    let least = reading.strictness.least(if expired { usize::MAX } else { length });
    (surest > least).then_some(kinds)
}

/// Appends a range, or lengthens the last one where the two are `joined`.
fn push_range(chrome: &mut Vec<ChromePlan>, range: Range, joined: bool) {
    match chrome.last_mut() {
        Some(last) if joined => last.range.1 = range.1,
        _ => chrome.push(ChromePlan { range, span: Span::default() }),
    }
}

/// Maps sections and noise to the source, where they tile the page.
fn spans(text: &Text<'_>, plan: &mut Plan) {
    let count = plan.postings.iter().map(|posting| posting.sections.len()).sum::<usize>() + plan.chrome.len();
    let sections = plan.postings.iter_mut().flat_map(|posting| &mut posting.sections);
    let sections = sections.map(|section| (section.range, &mut section.span));
    let mut all: Vec<(Range, &mut Span)> = Vec::with_capacity(count);
    all.extend(sections.chain(plan.chrome.iter_mut().map(|c| (c.range, &mut c.span))));
    all.sort_by_key(|(range, _)| range.0);
    let mut spans: Vec<&mut Span> = Vec::with_capacity(all.len());
    for (range, span) in all {
        *span = text.span(range.0, range.1);
        spans.push(span);
    }
    text.widen(&mut spans);
    for posting in &mut plan.postings {
        if let (Some(first), Some(last)) = (posting.sections.first(), posting.sections.last()) {
            posting.span = Span::new(first.span.start, last.span.end);
        }
    }
}

/// Plans the posting whose lines are `range`.
fn posting(lines: &Lines<'_>, shapes: &[Shape], range: std::ops::Range<usize>, kinds: &[SectionKind], plan: &mut Plan) {
    let mut zones = zones::zones(lines, shapes, range.clone(), kinds);
    title::titles(lines, shapes, range.clone(), &mut zones);
    let cuts = zones.windows(2).filter(|pair| pair[1].begins || pair[0].kind != pair[1].kind).count();
    let mut posting = PostingPlan {
        sections: Vec::with_capacity(cuts + 1),
        items: Vec::with_capacity(range.len()),
        ..PostingPlan::default()
    };
    let mut at = range.start;
    while at < range.end {
        let zone = zones[at - range.start];
        let mut end = at + 1;
        while end < range.end && zones[end - range.start].kind == zone.kind && !zones[end - range.start].begins {
            end += 1;
        }
        if zone.kind == SectionKind::Chrome {
            for (i, line) in lines.lines[at..end].iter().enumerate() {
                if let Shape::PageTitle = shapes[at + i] {
                    posting.page_title.get_or_insert((line.start, line.end));
                }
                push_range(&mut plan.chrome, (line.start, line.end), i > 0);
            }
        } else {
            section(lines, shapes, at..end, zone, &mut posting);
        }
        at = end;
    }
    // A page with nothing but a title in its head states a title, where it reads like a job's: `Baker | Acme`.
    if posting.sections.is_empty()
        && let Some(title) = posting.page_title
        && title::names_job(&lines.text[title.0..title.1])
    {
        let at = range.clone().find(|at| shapes[*at] == Shape::PageTitle).unwrap_or(range.start);
        plan.chrome.retain(|chrome| chrome.range.1 <= lines.lines[range.start].start);
        for line in range.clone().filter(|line| *line != at) {
            push_range(&mut plan.chrome, (lines.lines[line].start, lines.lines[line].end), false);
        }
        let zone = Zone { kind: SectionKind::Title, basis: Basis::Position, begins: true, headed: false };
        section(lines, shapes, at..at + 1, zone, &mut posting);
    }
    if !posting.sections.is_empty() {
        posting.sections.shrink_to_fit();
        posting.fields.shrink_to_fit();
        posting.items.shrink_to_fit();
        plan.postings.push(posting);
    }
}

/// Adds the section whose lines are `range` to the posting.
fn section(lines: &Lines<'_>, shapes: &[Shape], range: std::ops::Range<usize>, zone: Zone, posting: &mut PostingPlan) {
    let mut heading = None;
    let mut body = range.start;
    let mut value_item = None;
    let first = &lines.lines[range.start];
    match shapes[range.start] {
        Shape::Heading { name, .. } => {
            heading = Some(name.of(first));
            body += 1;
        }
        Shape::Field { name, value, .. } if zone.basis == Basis::Field => {
            let (name, value) = (name.of(first), value.of(first));
            if name.0 < value.0 {
                heading = Some(name);
            }
            // The value of a field is its line; what stands below may still be a list, with the value as its first entry.
            body += 1;
            value_item = Some(value);
        }
        _ if zone.headed => {
            heading = Some(title::undecorated(lines, range.start)).filter(|(start, end)| start < end);
            body += 1;
        }
        _ => {}
    }
    for at in range.clone() {
        if let Shape::Field { role, name, value, .. } = shapes[at] {
            let (name, value) = (name.of(&lines.lines[at]), value.of(&lines.lines[at]));
            let end = lines.lines[at + 1..range.end]
                .iter()
                .zip(&shapes[at + 1..range.end])
                .take_while(|(_, shape)| **shape == Shape::Continued)
                .last()
                .map_or(value.1, |(line, _)| line.end);
            let value = if name.0 < value.0 { (value.0, end) } else { value };
            posting.fields.push(FieldPlan { role, name, value });
        }
    }
    let from = posting.items.len();
    items::items(lines, shapes, body..range.end, zone.kind, value_item, &mut posting.items);
    posting.sections.push(SectionPlan {
        kind: zone.kind,
        basis: zone.basis,
        heading,
        range: (lines.lines[range.start].start, lines.lines[range.end - 1].end),
        span: Span::default(),
        items: (from, posting.items.len()),
        lines: (range.start, range.end),
    });
}

/// Says which sections were cut without a heading.
fn report_sections(text: &Text<'_>, lines: &Lines<'_>, posting: &PostingPlan, sink: &mut Sink) {
    // Kinds that nobody takes for one another.
    let plain =
        |kind| matches!(kind, SectionKind::Responsibilities | SectionKind::Requirements | SectionKind::Benefits);
    for pair in posting.sections.windows(2) {
        let [above, cut] = pair else { continue };
        if cut.heading.is_some() || cut.basis != Basis::Content || above.basis != Basis::Heading {
            continue;
        }
        let (was, is) = (above.kind.name(), cut.kind.name());
        let bare = above.heading.is_some() && above.lines.1 - above.lines.0 == 1;
        let message = if bare && plain(above.kind) && plain(cut.kind) {
            format!("the heading above announces {was}, but what stands below it reads as {is}")
        } else if matches!(lines.lines[cut.lines.0].mark, Mark::Bullet | Mark::Enumeration) {
            format!("the list under this heading changes its subject from {was} to {is} here")
        } else {
            continue;
        };
        sink.report(Code::SubjectChange, text.span(cut.range.0, cut.range.1), message);
    }
}

/// The sections of a text, borrowed from it: structure only, for those who need no facts.
#[derive(Debug)]
pub struct Outline<'i> {
    text: Text<'i>,
    plan: Plan,
}

impl<'i> Outline<'i> {
    pub(crate) fn read(text: Text<'i>, reading: Reading<'_>) -> Self {
        let mut sink = Sink::default();
        let plan = {
            let lines = crate::text::lines(&text, reading.content);
            plan(&text, &lines, reading, &mut sink)
        };
        Self { text, plan }
    }

    /// The postings of the page, in order.
    pub fn postings(&self) -> impl ExactSizeIterator<Item = PostingOutline<'_>> {
        self.plan.postings.iter().map(|plan| PostingOutline { text: &self.text, plan })
    }

    /// The page's noise: buttons, navigation, adverts.
    pub fn chrome(&self) -> impl ExactSizeIterator<Item = Span> {
        self.plan.chrome.iter().map(|chrome| chrome.span)
    }
}

/// One posting of an [`Outline`].
#[derive(Clone, Copy, Debug)]
pub struct PostingOutline<'o> {
    text: &'o Text<'o>,
    plan: &'o PostingPlan,
}

impl<'o> PostingOutline<'o> {
    /// First to last byte of the posting.
    #[must_use]
    pub fn span(&self) -> Span {
        self.plan.span
    }

    /// The sections in order.
    pub fn sections(&self) -> impl ExactSizeIterator<Item = SectionOutline<'o>> {
        let Self { text, plan } = *self;
        plan.sections.iter().map(move |section| SectionOutline { text, plan, section })
    }
}

/// One section of an [`Outline`].
#[derive(Clone, Copy, Debug)]
pub struct SectionOutline<'o> {
    text: &'o Text<'o>,
    plan: &'o PostingPlan,
    section: &'o SectionPlan,
}

impl<'o> SectionOutline<'o> {
    /// What it is about.
    #[must_use]
    pub fn kind(&self) -> SectionKind {
        self.section.kind
    }

    /// Why it has that kind.
    #[must_use]
    pub fn basis(&self) -> Basis {
        self.section.basis
    }

    /// First to last byte, heading included.
    #[must_use]
    pub fn span(&self) -> Span {
        self.section.span
    }

    /// The words of its heading, tags and entities resolved.
    #[must_use]
    pub fn heading(&self) -> Option<&'o str> {
        self.section.heading.map(|(start, end)| &self.text.text[start..end])
    }

    /// Text, span and depth of its items; the text as it stands, line breaks included.
    pub fn items(&self) -> impl ExactSizeIterator<Item = (&'o str, Span, u8)> {
        let text = self.text;
        self.plan
            .items(self.section)
            .map(move |((start, end), depth)| (&text.text[start..end], text.span(start, end), depth))
    }
}
