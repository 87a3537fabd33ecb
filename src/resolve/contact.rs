//! Parts of contacts that stand together to contacts, and links, those of the HTML among them.

use crate::grammar::{ContactFacts, ContactPart};
use crate::outline::{PostingPlan, Range};
use crate::posting::{Contact, Link, Posting, SectionKind};
use crate::source::Text;
use crate::span::{Span, Spanned};

/// Contacts and links that are kept, at most; the bound keeps the time linear.
const MOST_CONTACTS: usize = 64;
const MOST_LINKS: usize = 256;
/// How far the parts of one contact stand apart, at most, in bytes and in lines.
const APART: usize = 100;
const LINES: usize = 2;

/// A part of a contact with its place in the text that was read.
struct Part {
    kind: ContactPart,
    range: Range,
    stated: Spanned<String>,
}

/// Fills the posting's contacts and links.
pub(super) fn resolve(text: &Text<'_>, plan: &PostingPlan, facts: &ContactFacts, posting: &mut Posting) {
    let mut parts: Vec<Part> = Vec::new();
    let mut links: Vec<(usize, Spanned<Link>)> = Vec::new();
    for fact in facts.parts.iter().take(4 * MOST_CONTACTS) {
        parts.push(Part { kind: fact.part, range: fact.range, stated: super::spanned(text, fact.range) });
    }
    for fact in facts.links.iter().take(2 * MOST_LINKS) {
        let url = text.text[fact.url.0..fact.url.1].to_owned();
        let words = fact.text.map(|range| super::squeezed(&text.text[range.0..range.1]));
        let link = Link { url, text: words };
        links.push((fact.range.0, Spanned::new(link, text.span(fact.range.0, fact.range.1))));
    }
    anchors(text, plan, &mut parts, &mut links);
    parts.sort_by_key(|part| part.range);
    links.sort_by_key(|(at, link)| (*at, link.span));
    contacts(text, parts, posting);
    for (_, link) in links {
        let known = posting.links.iter().any(|other| other.value.url == link.value.url);
        if !known && posting.links.len() < MOST_LINKS {
            posting.links.push(link);
        }
    }
}

/// The links of the HTML that stand in the posting's sections.
fn anchors(text: &Text<'_>, plan: &PostingPlan, parts: &mut Vec<Part>, links: &mut Vec<(usize, Spanned<Link>)>) {
    let (first, last) = plan.range();
    let from = text.anchors.partition_point(|anchor| anchor.range.0 < first);
    for anchor in text.anchors[from..].iter().take_while(|anchor| anchor.range.0 <= last).take(4 * MOST_LINKS) {
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
        links.push((start, Spanned::new(Link { url, text: words }, span)));
    }
}

fn strip_scheme<'u>(url: &'u str, scheme: &str) -> Option<&'u str> {
    url.get(..scheme.len()).filter(|head| head.eq_ignore_ascii_case(scheme)).map(|_| &url[scheme.len()..])
}

/// Whether two parts say the same: letters in any case, numbers by their digits.
fn same(kind: ContactPart, a: &str, b: &str) -> bool {
    match kind {
        ContactPart::Telephone => {
            let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).collect::<Vec<_>>();
            digits(a) == digits(b)
        }
        ContactPart::Name | ContactPart::Email => a.eq_ignore_ascii_case(b),
    }
}

fn slot(contact: &mut Contact, kind: ContactPart) -> &mut Option<Spanned<String>> {
    match kind {
        ContactPart::Name => &mut contact.name,
        ContactPart::Email => &mut contact.email,
        ContactPart::Telephone => &mut contact.telephone,
    }
}

/// Puts parts that stand together into one contact: a name opens it, address and number follow.
fn contacts(text: &Text<'_>, parts: Vec<Part>, posting: &mut Posting) {
    let mut last_end = 0;
    // Where the last contact goes on, which is not so behind a part that was stated before.
    let mut open = false;
    for Part { kind, range, stated } in parts {
        let known = posting.contacts.iter_mut().any(|contact| {
            slot(&mut contact.value, kind).as_ref().is_some_and(|s| same(kind, &s.value, &stated.value))
        });
        if known {
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
        if posting.contacts.len() >= MOST_CONTACTS {
            return;
        }
        let mut contact = Spanned::new(Contact::default(), stated.span);
        *slot(&mut contact.value, kind) = Some(stated);
        posting.contacts.push(contact);
    }
}
