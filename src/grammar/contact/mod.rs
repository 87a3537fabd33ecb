//! Whom to ask, and links.
//!
//! ```text
//! contact   = ( email | telephone | person | link )*
//! email     = local "@" label ( "." label )+                              jobs@example.org
//! telephone = [ "+" | "00" ] group ( separator group )*                   +47 22 00 00 00, (555) 010-2345
//! person    = cue [ ":" ] [ honorific ] name                              Ansprechpartnerin: Frau Ada Lund
//! link      = url | "[" text "](" url ")"
//! url       = ( "http" | "https" ) "://" ink+ | "www." ink+ | "mailto:" ink+
//! ```
//!
//! An at-sign, a number or a word of the table starts a production; other lines cost one look a word. What is written so
//! that machines do not read it, such as "jobs (at) example", is left alone.

mod email;
mod link;
mod person;
mod telephone;

use super::Facts;
use super::marked::Marked;
use crate::grammar::Passage;
use crate::lexicon::contact::{CONTACT_CUES, ContactCue};
use crate::lexicon::{FieldRole, Trigger};
use crate::outline::Range;
use crate::posting::SectionKind;
use crate::token::Word;

/// A part of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ContactPart {
    Name,
    Email,
    Telephone,
}

/// A part of a contact as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ContactFact {
    pub(crate) part: ContactPart,
    pub(crate) range: Range,
}

/// A link as written: its address, and the linked words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LinkFact {
    pub(crate) range: Range,
    pub(crate) url: Range,
    pub(crate) text: Option<Range>,
}

/// Contacts and links of a posting.
#[derive(Debug, Default)]
pub(crate) struct ContactFacts {
    pub(crate) parts: Vec<ContactFact>,
    pub(crate) links: Vec<LinkFact>,
    /// The words with which the last line ended, where a person's name comes after them.
    awaits_name: Option<ContactCue>,
}

/// Reads the contacts and links of a passage.
pub(super) fn scan(passage: &Passage<'_>, words: &Marked<'_>, facts: &mut Facts<'_>) {
    let out = &mut facts.contacts;
    let awaited = out.awaits_name.take().filter(|_| !passage.heading);
    if passage.kind == SectionKind::Chrome {
        return;
    }
    let text = passage.text;
    let at_sign = memchr::memchr(b'@', text.as_bytes());
    let begin = out.parts.len();
    let label = passage.label.and_then(label);
    let range = |start: usize, end: usize| (passage.offset + start, passage.offset + end);
    let labelled = label.filter(|cue| matches!(cue, ContactCue::Person | ContactCue::Ask));
    if (awaited.is_some() || labelled.is_some())
        && let Some((start, end, titled)) = person::alone(text, words)
        // Below "Contact" the company's name may stand.
        && (titled || labelled.is_some() || awaited == Some(ContactCue::Person))
    {
        out.parts.push(ContactFact { part: ContactPart::Name, range: range(start, end) });
    }
    let mut from = 0;
    // Where the last telephone or link ends: what stands in it is nothing else.
    let mut done = 0;
    while let Some(at) = words.next(from, Trigger::DIGIT.or(Trigger::CONTACT)) {
        from = at + 1;
        let word = &words[at];
        if word.start() < done {
            continue;
        }
        if text.as_bytes()[word.start()].is_ascii_digit() {
            let labelled = at == 0 && label == Some(ContactCue::Phone);
            if let Some((start, end)) = telephone::at(text, words, at, labelled) {
                out.parts.push(ContactFact { part: ContactPart::Telephone, range: range(start, end) });
                done = end;
            }
            continue;
        }
        let Some((count, cue)) = CONTACT_CUES.longest(&words[at..]) else { continue };
        let next = at + count;
        match cue {
            ContactCue::Scheme => {
                if let Some((whole, url, linked)) = link::at(text, word.start()) {
                    let of = |(start, end)| range(start, end);
                    out.links.push(LinkFact { range: of(whole), url: of(url), text: linked.map(of) });
                    done = whole.1;
                }
            }
            ContactCue::Phone => {
                if let Some((start, end)) = telephone::behind(text, words, next) {
                    out.parts.push(ContactFact { part: ContactPart::Telephone, range: range(start, end) });
                    done = end;
                }
            }
            ContactCue::Person | ContactCue::Ask => {
                let sure = cue == ContactCue::Person;
                if next == words.len() {
                    out.awaits_name = Some(cue).filter(|_| !text[words[next - 1].end()..].contains(['.', '?', '!']));
                } else if let Some((start, end)) = person::behind(text, words, next, sure)
                    && out.parts.get(begin).is_none_or(|alone| alone.range != range(start, end))
                {
                    out.parts.push(ContactFact { part: ContactPart::Name, range: range(start, end) });
                    done = end;
                }
            }
        }
        from = next;
    }
    if let Some(first) = at_sign.filter(|_| passage.role != Some(FieldRole::Employer)) {
        email::scan(text, first, |start, end| {
            let range = range(start, end);
            // The name of a page, as in `https://video.example/@name.tv`, is none; an address to write to is.
            let before = out.links.partition_point(|link| link.url.0 <= range.0);
            let within = out.links[..before].last().filter(|link| range.1 <= link.url.1);
            let written = |link: &LinkFact| text[link.url.0 - passage.offset..].starts_with(['m', 'M']);
            if within.is_none_or(written) {
                out.parts.push(ContactFact { part: ContactPart::Email, range });
            }
        });
        out.parts[begin..].sort_by_key(|part| part.range);
    }
}

/// What a label says of the value behind it.
fn label(label: &str) -> Option<ContactCue> {
    let mut words = [Word::default(); 6];
    let mut count = 0;
    for word in crate::lexicon::words_of(label).take(words.len()) {
        words[count] = word;
        count += 1;
    }
    CONTACT_CUES.whole(&words[..count])
}

#[cfg(test)]
mod tests;
