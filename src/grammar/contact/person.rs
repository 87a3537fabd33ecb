//! Names of people to ask.

use crate::lexicon::TITLE_NOUNS;
use crate::lexicon::contact::{CONTACT_CUES, ContactCue, HONORIFICS, NAME_PARTICLES, NOT_NAMES};
use crate::token::Word;

/// Names and particles of a person, at most.
const LONGEST: usize = 5;

/// Whether a word may be a part of a name.
fn is_name(text: &str, word: &Word) -> bool {
    let spelt = &text[word.start()..word.end()];
    let one = std::slice::from_ref(word);
    let mut letters = spelt.chars();
    letters.next().is_some_and(char::is_uppercase)
        && spelt.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’'))
        // An abbreviation or a shout is none; an initial is.
        && (spelt.chars().count() == 1 || letters.any(char::is_lowercase))
        && NOT_NAMES.whole(one).is_none()
        && TITLE_NOUNS.whole(one).is_none()
        && !matches!(CONTACT_CUES.whole(one), Some(ContactCue::Phone | ContactCue::Scheme | ContactCue::Ask))
}

/// name = [ honorific ] part ( [ particle ] part )*     the range, the index behind it, whether an honorific opens it
fn name(text: &str, words: &[Word], at: usize) -> Option<((usize, usize), usize, bool)> {
    let gap = |at: usize| &text[words[at - 1].end()..words[at].start()];
    let mut first = at;
    while first < words.len().min(at + 3) && HONORIFICS.longest(&words[first..]).is_some() {
        // "M. Roux", "Dr. Ada Lund": the honorific's dot.
        let capital = text[words[first].start()..].starts_with(char::is_uppercase)
            || text[words[first].start()..].starts_with("de heer");
        if !capital || (first > at && !matches!(gap(first), " " | ". " | ".")) {
            break;
        }
        first += HONORIFICS.longest(&words[first..])?.0;
    }
    let titled = first > at;
    if titled && (first >= words.len() || !matches!(gap(first), " " | ". " | "." | "\u{a0}" | ".\u{a0}")) {
        return None;
    }
    let mut next = first;
    let mut parts = 0;
    let mut end = first;
    while next < words.len() && next < first + LONGEST {
        let joined = next == first || matches!(gap(next), " " | "\u{a0}" | "-" | ". " | "‑");
        // The dot of an initial only.
        let initial =
            next == first || !gap(next).starts_with('.') || words[next - 1].end() - words[next - 1].start() == 1;
        if !joined || !initial {
            break;
        }
        if is_name(text, &words[next]) {
            parts += 1;
            end = next + 1;
        } else if parts == 0 || NAME_PARTICLES.whole(&words[next..=next]).is_none() {
            // What a company's or a department's name goes on with is no person's.
            if parts > 0 && text[words[next].start()..].starts_with(char::is_uppercase) {
                return None;
            }
            break;
        }
        next += 1;
    }
    let whole = parts >= 2 || (parts == 1 && titled);
    (whole && parts <= 4).then(|| ((words[at].start(), words[end - 1].end()), end, titled))
}

/// The name at the beginning of a field's value, or of a line below a heading such as "Ansprechpartner"; whether an
/// honorific opens it.
pub(super) fn alone(text: &str, words: &[Word]) -> Option<(usize, usize, bool)> {
    let (range, next, titled) = name(text, words, 0)?;
    // A sentence that opens with two capitals is none.
    let ends =
        next >= words.len() || !matches!(&text[words[next - 1].end()..words[next].start()], " " | "'" | "’" | "-");
    (ends || titled).then_some((range.0, range.1, titled))
}

/// The name behind a cue, a colon or a small word between; `sure` where the cue is one of people.
pub(super) fn behind(text: &str, words: &[Word], next: usize, sure: bool) -> Option<(usize, usize)> {
    let from = words.get(next.checked_sub(1)?)?.end();
    // "for this role is", "ist", "är", "för tjänsten är": small words up to the name.
    for at in next..words.len().min(next + 5) {
        let gap = &text[from..words[at].start()];
        if gap.contains(['.', ';', '!', '?']) && !gap.contains(':') {
            return None;
        }
        let Some((range, end, titled)) = name(text, words, at) else {
            let small = text[words[at].start()..].starts_with(char::is_lowercase);
            if small && !gap.contains(':') {
                continue;
            }
            return None;
        };
        if at > next && !titled && !sure && !leads_on(text, words, end) {
            return None;
        }
        let colon = gap.contains([':', '\n', '\t']) || matches!(gap.trim(), "-" | "–" | "—" | "|");
        return (titled || colon || (sure && at <= next + 3) || leads_on(text, words, end)).then_some(range);
    }
    None
}

/// Whether an address or a number comes behind a name, or the word for one.
fn leads_on(text: &str, words: &[Word], end: usize) -> bool {
    let from = words[end - 1].end();
    let to = words.get(end + 6).map_or(text.len(), |word| word.start());
    let phone = words[end..].iter().take(4).any(|word| {
        let one = std::slice::from_ref(word);
        matches!(CONTACT_CUES.whole(one), Some(ContactCue::Phone))
    });
    phone || text[from..to].contains(['@', '+'])
}
