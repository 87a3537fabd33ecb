//! Stage 4: what was found becomes the owned [`Posting`].

mod benefit;
mod fields;
mod language;
mod requirement;
mod skill;

use crate::diagnostic::Sink;
use crate::grammar::Facts;
use crate::outline::{PostingPlan, Range, SectionPlan};
use crate::posting::{Field, Item, Posting, Section, SectionKind};
use crate::source::Text;
use crate::span::Spanned;

/// Builds a posting from its plan.
pub(crate) fn posting(text: &Text<'_>, plan: &PostingPlan, facts: &Facts<'_>, sink: &mut Sink) -> Posting {
    let mut posting = Posting { span: text.span(plan.range.0, plan.range.1), ..Posting::default() };
    posting.sections = plan.sections.iter().map(|section| self::section(text, plan, section)).collect();
    posting.fields = plan
        .fields
        .iter()
        .map(|field| Field { name: spanned(text, field.name), value: spanned(text, field.value) })
        .collect();
    for section in &posting.sections {
        if section.kind == SectionKind::Benefits {
            posting.benefits.extend(section.items.iter().map(|item| Spanned::new(item.text.clone(), item.span)));
        }
    }
    fields::resolve(text, plan, &mut posting);
    skill::resolve(text, facts, &mut posting);
    language::resolve(text, facts, &mut posting);
    benefit::resolve(text, facts, &mut posting);
    requirement::resolve(text, plan, facts, &mut posting);
    let _ = sink;
    posting
}

fn section(text: &Text<'_>, plan: &PostingPlan, section: &SectionPlan) -> Section {
    let items = plan.items(section).map(|(range, depth)| Item {
        text: squeezed(&text.text[range.0..range.1]),
        span: text.span(range.0, range.1),
        depth,
    });
    Section {
        kind: section.kind,
        basis: section.basis,
        heading: section.heading.map(|range| spanned(text, range)),
        span: text.span(section.range.0, section.range.1),
        items: items.collect(),
    }
}

/// The words of a range with their span.
pub(crate) fn spanned(text: &Text<'_>, range: Range) -> Spanned<String> {
    Spanned::new(squeezed(&text.text[range.0..range.1]), text.span(range.0, range.1))
}

/// The text with each run of white space as one space.
fn squeezed(text: &str) -> String {
    let plain = !text.bytes().any(|b| matches!(b, b'\n' | b'\r' | b'\t' | 0xc2)) && !text.contains("  ");
    if plain {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
