//! Parts of contacts that stand together to contacts, and links, those of the HTML among them.

use super::Bounds;
use crate::diagnostic::Sink;
use crate::grammar::{ContactFacts, ContactPart};
use crate::outline::{PostingPlan, Range};
use crate::posting::{Contact, Link, Posting, SectionKind};
use crate::source::Text;
use crate::span::{Span, Spanned};
use std::collections::HashSet;

/// How far the parts of one contact stand apart, at most, in bytes and in lines.
const APART: usize = 100;
const LINES: usize = 2;

/// A part of a contact with its place in the text that was read.
struct Part {
    kind: ContactPart,
    range: Range,
    stated: Spanned<String>,
}

/// A link with its place in the text that was read.
struct Found {
    at: usize,
    link: Spanned<Link>,
}

/// Fills the posting's contacts and links.
pub(super) fn resolve(
    text: &Text<'_>,
    plan: &PostingPlan,
    facts: &ContactFacts,
    bounds: Bounds<'_>,
    posting: &mut Posting,
    sink: &mut Sink,
) {
    let mut parts: Vec<Part> = Vec::new();
    let mut links: Vec<Found> = Vec::new();
    for fact in &facts.parts {
        parts.push(Part { kind: fact.part, range: fact.range, stated: super::spanned(text, fact.range) });
    }
    for fact in &facts.links {
        let url = text.text[fact.url.0..fact.url.1].to_owned();
        let words = fact.text.map(|range| super::squeezed(&text.text[range.0..range.1]));
        let link = Link { url, text: words };
        links.push(Found { at: fact.range.0, link: Spanned::new(link, text.span(fact.range.0, fact.range.1)) });
    }
    anchors(text, plan, bounds.limits.facts, &mut parts, &mut links);
    parts.sort_by_key(|part| part.range);
    links.sort_by_key(|found| (found.at, found.link.span));
    if let Some(from) = contacts(text, parts, bounds.limits.contacts, posting) {
        sink.limit(bounds.limits.contacts, "contacts of a posting", bounds.left_out(text, from));
    }
    let mut urls = HashSet::new();
    for Found { at, link } in links {
        if !urls.insert(link.value.url.clone()) {
            continue;
        }
        if posting.links.len() >= bounds.limits.links {
            sink.limit(bounds.limits.links, "links of a posting", bounds.left_out(text, at));
            break;
        }
        posting.links.push(link);
    }
}

/// The links of the HTML that stand in the posting's sections, of which so many different ones are looked at.
fn anchors(text: &Text<'_>, plan: &PostingPlan, most: usize, parts: &mut Vec<Part>, links: &mut Vec<Found>) {
    let mut known = HashSet::new();
    let (first, last) = plan.range();
    let from = text.anchors.partition_point(|anchor| anchor.range.0 < first);
    for anchor in text.anchors[from..].iter().take_while(|anchor| anchor.range.0 <= last) {
        // A link that nobody closes ends with the posting.
        let inside = &text.text[anchor.range.0..anchor.range.1.min(last)];
        let words = inside.trim();
        let start = anchor.range.0 + inside.find(words).unwrap_or_default();
        let range = (start, start + words.len());
        let section = plan.sections.partition_point(|section| section.range.1 <= start);
        let within = plan.sections.get(section).filter(|section| section.range.0 <= start);
        if within.is_none_or(|section| section.kind == SectionKind::Chrome) {
            continue;
        }
        let Some(url) = text.address(anchor) else { continue };
        // One more than may be kept, so that what is left out shows.
        if known.len() > most || !known.insert(url.clone()) {
            continue;
        }
        let end = if words.is_empty() { anchor.tag.end } else { text.span(range.0, range.1).end };
        let span = Span::new(anchor.tag.start, end.max(anchor.tag.end));
        for (scheme, kind) in [("mailto:", ContactPart::Email), ("tel:", ContactPart::Telephone)] {
            let Some(rest) = strip_scheme(&url, scheme) else { continue };
            let value = rest.split('?').next().unwrap_or_default().trim();
            // What is shown of it was read as text, unless the words say something else.
            if !value.is_empty() && !value.contains(['%', ',']) {
                parts.push(Part { kind, range, stated: Spanned::new(value.to_owned(), span) });
            }
        }
        let words = (!words.is_empty() && words != url).then(|| super::squeezed(words));
        links.push(Found { at: start, link: Spanned::new(Link { url, text: words }, span) });
    }
}

fn strip_scheme<'u>(url: &'u str, scheme: &str) -> Option<&'u str> {
    url.get(..scheme.len()).filter(|head| head.eq_ignore_ascii_case(scheme)).map(|_| &url[scheme.len()..])
}

/// What a part says, alike for all that say the same: letters in any case, numbers by their digits.
fn said(kind: ContactPart, stated: &str) -> String {
    match kind {
        ContactPart::Telephone => stated.chars().filter(char::is_ascii_digit).collect(),
        ContactPart::Name | ContactPart::Email => stated.to_ascii_lowercase(),
    }
}

fn slot(contact: &mut Contact, kind: ContactPart) -> &mut Option<Spanned<String>> {
    match kind {
        ContactPart::Name => &mut contact.name,
        ContactPart::Email => &mut contact.email,
        ContactPart::Telephone => &mut contact.telephone,
    }
}

/// Puts parts that stand together into one contact: a name opens it, address and number follow. Gives the place of the
/// first part beyond `most` contacts.
fn contacts(text: &Text<'_>, parts: Vec<Part>, most: usize, posting: &mut Posting) -> Option<usize> {
    let mut known = HashSet::new();
    let mut last_end = 0;
    // Where the last contact goes on, which is not so behind a part that was stated before.
    let mut open = false;
    for Part { kind, range, stated } in parts {
        if !known.insert((kind, said(kind, &stated.value))) {
            continue;
        }
        let near = open
            && range.0.checked_sub(last_end).is_some_and(|apart| apart <= APART)
            && text.text[last_end..range.0].bytes().filter(|b| *b == b'\n').count() <= LINES;
        last_end = last_end.max(range.1);
        open = true;
        if near
            && kind != ContactPart::Name
            && let Some(last) = posting.contacts.last_mut()
            && slot(&mut last.value, kind).is_none()
        {
            last.span = Span::new(last.span.start.min(stated.span.start), last.span.end.max(stated.span.end));
            *slot(&mut last.value, kind) = Some(stated);
            continue;
        }
        if posting.contacts.len() >= most {
            return Some(range.0);
        }
        let mut contact = Spanned::new(Contact::default(), stated.span);
        *slot(&mut contact.value, kind) = Some(stated);
        posting.contacts.push(contact);
    }
    None
}
