//! Stage 4: what was found becomes the owned [`Posting`].

mod benefit;
mod contact;
mod date;
mod education;
mod experience;
mod fields;
mod language;
mod mobility;
mod pay;
mod place;
mod requirement;
mod role;
mod schedule;
mod skill;
mod time_zone;
mod workplace;

use crate::diagnostic::Sink;
use crate::grammar::Facts;
use crate::limits::Limits;
use crate::outline::{ChromePlan, PostingPlan, Range, SectionPlan};
use crate::posting::{Field, Item, Posting, Section, SectionKind};
use crate::source::Text;
use crate::span::{Span, Spanned};
use chrono::NaiveDate;

/// How long the lists of a posting may be, and where it ends.
#[derive(Clone, Copy)]
struct Bounds<'l> {
    limits: &'l Limits,
    end: usize,
}

impl Bounds<'_> {
    /// The span of what is left out from an offset of the text on.
    fn left_out(self, text: &Text<'_>, from: usize) -> Span {
        text.span(from, self.end.max(from))
    }
}

/// Builds a posting from its plan and its facts.
pub(crate) fn posting(
    text: &Text<'_>,
    plan: &PostingPlan,
    facts: &Facts<'_>,
    today: Option<NaiveDate>,
    limits: &Limits,
    sink: &mut Sink,
) -> Posting {
    let bounds = Bounds { limits, end: plan.range().1 };
    let mut posting = Posting { span: plan.span, ..Posting::default() };
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
    posting.language = facts.written_in.code().map(str::to_owned);
    let title = fields::resolve(text, plan, &mut posting);
    place::resolve(text, facts, &mut posting, sink);
    workplace::resolve(text, facts, &mut posting, sink);
    mobility::resolve(text, facts, &mut posting, sink);
    time_zone::resolve(text, plan.range(), facts, bounds, &mut posting, sink);
    // Currencies and the order of day and month are told by the places.
    pay::resolve(text, &facts.pay, bounds, &mut posting, sink);
    place::by_currency(&mut posting);
    date::resolve(text, &facts.dates, today, &mut posting, sink);
    schedule::resolve(text, &facts.schedule, today, bounds, &mut posting, sink);
    contact::resolve(text, plan, &facts.contacts, bounds, &mut posting, sink);
    experience::resolve(text, &facts.experience, &mut posting, sink);
    education::resolve(text, &facts.education, bounds, &mut posting, sink);
    role::resolve(text, &facts.role, plan.range(), title, &mut posting);
    experience::conflicts(&posting, sink);
    skill::resolve(text, facts, &mut posting);
    language::resolve(text, facts, &mut posting);
    benefit::resolve(text, facts, &mut posting);
    requirement::resolve(text, plan, facts, limits.names, &mut posting, sink);
    for left_out in &facts.left_out {
        sink.limit(left_out.most, left_out.what, bounds.left_out(text, left_out.from));
    }
    shrink(&mut posting);
    posting
}

/// Gives back what lists have room for and do not hold: postings are kept.
fn shrink(posting: &mut Posting) {
    posting.seniority.shrink_to_fit();
    posting.employment_types.shrink_to_fit();
    posting.places.shrink_to_fit();
    posting.regions.shrink_to_fit();
    posting.time_zones.shrink_to_fit();
    posting.pay.shrink_to_fit();
    posting.experience.shrink_to_fit();
    posting.education.shrink_to_fit();
    posting.languages.shrink_to_fit();
    posting.skills.shrink_to_fit();
    posting.requirements.shrink_to_fit();
    posting.benefits.shrink_to_fit();
    posting.benefit_kinds.shrink_to_fit();
    posting.work_hours.shrink_to_fit();
    posting.shifts.shrink_to_fit();
    posting.contract_lengths.shrink_to_fit();
    posting.start_dates.shrink_to_fit();
    posting.contacts.shrink_to_fit();
    posting.links.shrink_to_fit();
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
        span: section.span,
        items: items.collect(),
    }
}

/// Noise of the page, as it reads.
pub(crate) fn chrome(text: &Text<'_>, plan: &ChromePlan) -> Spanned<String> {
    Spanned::new(squeezed(&text.text[plan.range.0..plan.range.1]), plan.span)
}

/// The words of a range with their span.
pub(crate) fn spanned(text: &Text<'_>, range: Range) -> Spanned<String> {
    Spanned::new(squeezed(&text.text[range.0..range.1]), text.span(range.0, range.1))
}

/// The text with each run of white space as one space, without marks that have no width and Markdown's emphasis.
fn squeezed(text: &str) -> String {
    let odd = |b: u8| matches!(b, b'\n' | b'\r' | b'\t' | 0xc2 | 0xe2 | 0xef | b'*' | b'[');
    let twice = |b: u8, next: u8| b == next && matches!(b, b' ' | b'_');
    // All bytes are looked at: that is faster than to stop at the first odd one.
    let bytes = text.as_bytes();
    let some = bytes.iter().fold(false, |any, b| any | odd(*b))
        | bytes.iter().zip(bytes.get(1..).unwrap_or_default()).fold(false, |any, (b, next)| any | twice(*b, *next));
    if !some {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        let mut rest = word;
        while let Some(c) = rest.chars().next() {
            match rest.strip_prefix("**").or_else(|| rest.strip_prefix("__")) {
                Some(behind) => rest = behind,
                None => {
                    if !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}') {
                        out.push(c);
                    }
                    rest = &rest[c.len_utf8()..];
                }
            }
        }
    }
    out.truncate(out.trim_end().len());
    out
}
