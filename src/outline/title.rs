//! Lines that state the job's title.
//!
//! ```text
//! title_line = title [ ( " at " | " @ " | " | " | " – " ) company ]
//! bar_line   = part ( " | " part ){2,}        (one part of which reads like a title)
//! bracketed  = "[" title "]" anything
//! ```

use super::Range;
use super::shape::{Shape, Sure};
use super::zones::Zone;
use crate::lexicon::{CALLS, TITLE_NOUNS};
use crate::posting::{Basis, SectionKind};
use crate::text::{Lines, Mark};
use crate::token::Word;

/// Most words of a title line.
const MOST_WORDS: usize = 16;

/// Gives a posting's title its zone.
pub(super) fn titles(lines: &Lines<'_>, shapes: &[Shape], range: std::ops::Range<usize>, zones: &mut [Zone]) {
    let Some((at, basis)) = title_line(lines, shapes, range.clone(), zones) else { return };
    zones[at - range.start] = Zone { kind: SectionKind::Title, basis, begins: true, headed: false };
    let mut next = at + 1;
    if next < range.end && lines.lines[next].mark == Mark::Underline {
        zones[next - range.start] = Zone { kind: SectionKind::Title, basis, begins: false, headed: false };
        next += 1;
    }
    if next < range.end {
        zones[next - range.start].begins = true;
    }
    if basis == Basis::Position {
        again(lines, shapes, at, range, zones);
    }
}

/// The title among a posting's first lines, and what tells it.
fn title_line(
    lines: &Lines<'_>,
    shapes: &[Shape],
    range: std::ops::Range<usize>,
    zones: &[Zone],
) -> Option<(usize, Basis)> {
    let mut first = true;
    let mut headed = false;
    let mut above_prose = None;
    for at in range.clone().take(6) {
        let zone = zones[at - range.start];
        if matches!(shapes[at], Shape::Prose | Shape::Heading { kind: None, .. })
            && (is_bar_line(lines, at) || is_bracketed(lines, at))
        {
            return Some((at, Basis::Content));
        }
        let candidate = match shapes[at] {
            // Below "We're hiring" a line of bars is still the posting's head, and nothing else is.
            Shape::Heading { kind: Some(SectionKind::About), .. } if first => {
                (first, headed) = (false, true);
                continue;
            }
            _ if headed => return None,
            // Words that only point to a kind may be a title all the same: `NIGHT SHIFT BAKER`.
            Shape::Heading { kind: None, .. } | Shape::Heading { sure: Sure::Words, .. } => true,
            Shape::Prose => !matches!(zone.basis, Basis::Heading | Basis::Field),
            Shape::Chrome | Shape::PageTitle | Shape::Rule => continue,
            Shape::Field { kind: SectionKind::Title, .. } => return None,
            Shape::Field { .. } => continue,
            _ => false,
        };
        if !candidate {
            break;
        }
        // The first line of a posting is its title where it stands alone above what is headed.
        let form = first && may_be_title(lines, at);
        if form && stands_alone(lines, shapes, at, range.end) || is_title(lines, at) {
            return Some((at, Basis::Position));
        }
        if form && shapes[at] == Shape::Prose && stands_above_prose(lines, shapes, at, range.end) {
            above_prose = Some(at);
        }
        first = false;
    }
    above_prose.map(|at| (at, Basis::Position))
}

/// Whether a line has a paragraph of its own above a long one: a posting without headings tells at once what it is
/// about.
fn stands_above_prose(lines: &Lines<'_>, shapes: &[Shape], at: usize, end: usize) -> bool {
    const LONG: usize = 100;
    let below = at + 1;
    if below >= end || shapes[below] != Shape::Prose || !lines.lines[below].gap {
        return false;
    }
    let (body, prose) = (lines.body(&lines.lines[at]), lines.body(&lines.lines[below]));
    // A firm's name stands above the sentence that it begins: `Acme` and `Acme builds boats`.
    prose.len() >= LONG && !prose.starts_with(body)
}

/// Lines of a posting's head that say its title again, as pages do between their buttons.
fn again(lines: &Lines<'_>, shapes: &[Shape], title: usize, range: std::ops::Range<usize>, zones: &mut [Zone]) {
    const HEAD: usize = 30;
    let body = lines.body(&lines.lines[title]);
    for at in (title + 1..range.end).take(HEAD) {
        let zone = &mut zones[at - range.start];
        if shapes[at] == Shape::Prose && zone.basis != Basis::Field && lines.body(&lines.lines[at]) == body {
            *zone = Zone { kind: SectionKind::Title, basis: Basis::Position, begins: true, headed: false };
            if at + 1 < range.end {
                zones[at + 1 - range.start].begins = true;
            }
        }
    }
}

/// Whether a line is marked as the page's first heading, or has a paragraph of its own above a sure heading.
fn stands_alone(lines: &Lines<'_>, shapes: &[Shape], at: usize, end: usize) -> bool {
    let headed = || {
        let mut below = shapes[at + 1..end].iter().take(8);
        below.any(|shape| matches!(shape, Shape::Heading { kind: Some(_), sure: Sure::Exact, .. }))
    };
    match lines.lines[at].mark {
        Mark::Heading(1) => true,
        Mark::Heading(_) | Mark::Bold => headed(),
        Mark::None => lines.lines.get(at + 1).is_some_and(|below| below.gap) && headed(),
        _ => false,
    }
}

/// Whether a line has the form of a title, whatever its words: short, with a capital, no sentence, no date.
fn may_be_title(lines: &Lines<'_>, at: usize) -> bool {
    let body = lines.body(&lines.lines[at]);
    let first = body.trim_start_matches(|c: char| !c.is_alphanumeric());
    body.len() <= 80
        && !body.ends_with(['.', ':', ';', ',', '?', '!'])
        && first.starts_with(char::is_uppercase)
        && !calls(body)
        && crate::lexicon::words_of(body).count() <= 8
        && (has_noun(body) || body.bytes().filter(u8::is_ascii_digit).count() < 4)
}

/// Whether a line states company, title, place and terms between bars, as hiring threads do.
pub(super) fn is_bar_line(lines: &Lines<'_>, at: usize) -> bool {
    let body = lines.body(&lines.lines[at]);
    has_bars(body) && body.split('|').any(|part| part.len() <= 80 && has_noun(part))
}

/// Whether a line opens with a title in brackets, as boards that are kept as issues have them: `[Baker] - Leeds, £13`.
fn is_bracketed(lines: &Lines<'_>, at: usize) -> bool {
    const LONGEST: usize = 300;
    let body = lines.body(&lines.lines[at]);
    let inside = body.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    body.len() <= LONGEST && inside.is_some_and(|(title, _)| title.len() <= 80 && has_noun(title))
}

/// Whether a line has the mark by which European titles are open to all: `(m/w/d)`, `(H/F)`.
fn is_gendered(body: &str) -> bool {
    let single = |part: &str| matches!(part.trim().as_bytes(), [b'a'..=b'z' | b'A'..=b'Z']);
    body.split('(')
        .skip(1)
        .filter_map(|rest| rest.split_once(')'))
        .any(|(inside, _)| inside.len() <= 9 && inside.contains(['/', '|']) && inside.split(['/', '|']).all(single))
}

/// Whether a noun that titles are made of is among the words.
fn has_noun(part: &str) -> bool {
    crate::lexicon::words_of(part).any(|word| TITLE_NOUNS.whole(std::slice::from_ref(&word)).is_some())
}

/// A line without the marks around its words.
pub(super) fn undecorated(lines: &Lines<'_>, at: usize) -> Range {
    let line = &lines.lines[at];
    let body = lines.body(line);
    let mark = |c: char| !c.is_alphanumeric() && !matches!(c, '(' | ')');
    let start = body.len() - body.trim_start_matches(mark).len();
    (line.body + start, line.body + body.trim_end_matches(mark).len().max(start))
}

/// Whether bars part a line into three parts or more.
pub(super) fn has_bars(body: &str) -> bool {
    const LONGEST: usize = 400;
    body.len() <= LONGEST && memchr::memchr(b'|', body.as_bytes()).is_some() && body.matches(" | ").count() >= 2
}

/// Whether a line calls for applicants, as posters do, and names no job.
fn calls(body: &str) -> bool {
    let mut words = [Word::default(); 4];
    let mut count = 0;
    for (slot, word) in words.iter_mut().zip(crate::lexicon::words_of(body)) {
        *slot = word;
        count += 1;
    }
    CALLS.longest(&words[..count]).is_some()
}

/// Whether a page's title names a job before its first bar, as in `Baker | Acme | Jobs`.
pub(super) fn names_job(page_title: &str) -> bool {
    let Some((title, rest)) = page_title.split_once(['|', '｜']) else { return false };
    let opens = title.trim_start().starts_with(char::is_uppercase);
    let noun = crate::lexicon::words_of(title).take(MOST_WORDS).any(|word| TITLE_NOUNS.whole(&[word]).is_some());
    opens && noun && !rest.trim().is_empty() && crate::lexicon::words_of(title).nth(MOST_WORDS).is_none()
}

/// Whether a line reads like a job's title: short, no sentence, and with a noun that titles are made of.
pub(super) fn is_title(lines: &Lines<'_>, at: usize) -> bool {
    let line = &lines.lines[at];
    let body = lines.body(line);
    if body.len() > 120 || body.ends_with(['.', ':', ';', ',', '?']) {
        return false;
    }
    let first = body.trim_start_matches(|c: char| !c.is_alphanumeric());
    if !first.starts_with(|c: char| c.is_uppercase()) {
        return false;
    }
    let words = lines.words(line);
    let noun = words.iter().any(|word| TITLE_NOUNS.whole(std::slice::from_ref(word)).is_some());
    let count = words.len();
    let lower = words.iter().filter(|w| w.len() > 3 && w.of(lines.text).starts_with(char::is_lowercase)).count();
    (noun || is_gendered(body)) && count <= MOST_WORDS && lower * 2 <= count
}
