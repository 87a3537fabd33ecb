//! Field lines to facts: tags, title, company, employment type.

use super::role::parts;
use super::spanned;
use crate::lexicon::FieldRole;
use crate::outline::{PostingPlan, Range};
use crate::posting::{Posting, SectionKind};
use crate::source::Text;

/// Fills the facts that field lines state, and the title line's; returns where the title stands.
pub(super) fn resolve(text: &Text<'_>, plan: &PostingPlan, posting: &mut Posting) -> Option<Range> {
    let mut title = None;
    for field in &plan.fields {
        match field.role {
            Some(FieldRole::Title) if posting.title.is_none() => {
                let (name, company) = split_company(&text.text, field.value);
                posting.title = Some(spanned(text, name));
                if let Some(company) = company.filter(|_| posting.company.is_none()) {
                    posting.company = Some(spanned(text, company));
                }
                title = Some(name);
            }
            Some(FieldRole::Company) if posting.company.is_none() => posting.company = Some(spanned(text, field.value)),
            _ => {}
        }
    }
    title.or_else(|| title_line(text, plan, posting))
}

/// The title line, with the company behind `at`; else the title of the page.
fn title_line(text: &Text<'_>, plan: &PostingPlan, posting: &mut Posting) -> Option<Range> {
    let line = plan.sections.iter().find(|section| section.kind == SectionKind::Title && section.heading.is_none());
    let heading = plan.sections.iter().find(|section| section.kind == SectionKind::Title).and_then(|s| s.heading);
    let own = line.map(|section| section.range).or(heading);
    // A page's title that is all of a posting has its parts between bars.
    let bars = own.is_some() && own == plan.page_title;
    if posting.title.is_none()
        && let Some(range) = own.filter(|_| !bars)
    {
        let (title, company) = split_company(&text.text, range);
        let (title, before) = if company.is_none() { parts(&text.text, title) } else { (title, None) };
        posting.title = Some(spanned(text, title));
        if let Some(company) = company.or(before).filter(|_| posting.company.is_none()) {
            posting.company = Some(spanned(text, company));
        }
        return Some(title);
    }
    if posting.title.is_none()
        && let Some(range) = plan.page_title
    {
        let parts: Vec<Range> = page_title_parts(&text.text, range);
        if let [title, rest @ ..] = parts.as_slice()
            && !rest.is_empty()
        {
            posting.title = Some(spanned(text, *title));
            if let [company, _] = rest {
                posting.company = Some(spanned(text, *company));
            }
            return Some(*title);
        }
    }
    None
}

/// Separators between a title and the company that hires.
const AT: [&str; 4] = [" at ", " @ ", " bei ", " chez "];

fn split_company(text: &str, range: Range) -> (Range, Option<Range>) {
    let range = trimmed(text, range);
    let line = &text[range.0..range.1];
    for at in AT {
        if let Some((title, company)) = line.split_once(at)
            && company.starts_with(char::is_uppercase)
            && company.split_whitespace().count() <= 5
        {
            return ((range.0, range.0 + title.len()), Some((range.1 - company.len(), range.1)));
        }
    }
    (range, None)
}

/// A range without the marks of headings and emphasis around it.
fn trimmed(text: &str, range: Range) -> Range {
    let mark = |c: char| c.is_whitespace() || matches!(c, '#' | '*' | '_' | '`');
    let line = &text[range.0..range.1];
    let start = range.0 + (line.len() - line.trim_start_matches(mark).len());
    let end = range.1 - (line.len() - line.trim_end_matches(mark).len());
    (start, end.max(start))
}

/// The parts of a page's title between its bars.
fn page_title_parts(text: &str, range: Range) -> Vec<Range> {
    let line = &text[range.0..range.1];
    let mut parts = Vec::new();
    let mut start = range.0;
    for part in line.split_inclusive(['|', '｜']) {
        let trimmed = part.trim_end_matches(['|', '｜']).trim();
        let from = start + (part.len() - part.trim_start().len());
        if !trimmed.is_empty() {
            parts.push((from, from + trimmed.len()));
        }
        start += part.len();
    }
    parts
}
