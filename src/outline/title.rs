//! Lines that state the job's title.
//!
//! ```text
//! title_line = title [ ( " at " | " @ " | " | " | " – " ) company ]
//! bar_line   = part ( " | " part ){2,}        (one part of which reads like a title)
//! bracketed  = "[" title "]" anything
//! ```

use super::Range;
use crate::lexicon::fold::{Word, Words};
use crate::lexicon::{CALLS, TITLE_NOUNS};
use crate::text::Lines;

/// Most words of a title line.
const MOST_WORDS: usize = 16;

/// Whether a line has the form of a title, whatever its words: short, with a capital, no sentence, no date.
pub(super) fn may_be_title(lines: &Lines<'_>, at: usize) -> bool {
    let body = lines.body(&lines.lines[at]);
    let first = body.trim_start_matches(|c: char| !c.is_alphanumeric());
    body.len() <= 80
        && !body.ends_with(['.', ':', ';', ',', '?', '!'])
        && first.starts_with(char::is_uppercase)
        && !calls(body)
        && Words::new(body).count() <= 8
        && (has_noun(body) || body.bytes().filter(u8::is_ascii_digit).count() < 4)
}

/// Whether a line states company, title, place and terms between bars, as hiring threads do.
pub(super) fn is_bar_line(lines: &Lines<'_>, at: usize) -> bool {
    let body = lines.body(&lines.lines[at]);
    has_bars(body) && body.split('|').any(|part| part.len() <= 80 && has_noun(part))
}

/// Whether a line opens with a title in brackets, as boards that are kept as issues have them: `[Baker] - Leeds, £13`.
pub(super) fn is_bracketed(lines: &Lines<'_>, at: usize) -> bool {
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
    Words::new(part).any(|word| TITLE_NOUNS.whole(part, std::slice::from_ref(&word)).is_some())
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
    for (slot, word) in words.iter_mut().zip(Words::new(body)) {
        *slot = word;
        count += 1;
    }
    CALLS.longest(body, &words[..count]).is_some()
}

/// Whether a page's title names a job before its first bar, as in `Baker | Acme | Jobs`.
pub(super) fn names_job(page_title: &str) -> bool {
    let Some((title, rest)) = page_title.split_once(['|', '｜']) else { return false };
    let opens = title.trim_start().starts_with(char::is_uppercase);
    let noun = Words::new(title).take(MOST_WORDS).any(|word| TITLE_NOUNS.whole(title, &[word]).is_some());
    opens && noun && !rest.trim().is_empty() && Words::new(title).nth(MOST_WORDS).is_none()
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
    let mut noun = false;
    let mut count = 0;
    let mut lower = 0;
    for word in Words::new(body) {
        count += 1;
        let spelt = &body[word.start..word.end];
        lower += usize::from(spelt.len() > 3 && spelt.starts_with(char::is_lowercase));
        noun |= TITLE_NOUNS.whole(body, std::slice::from_ref(&word)).is_some();
    }
    (noun || is_gendered(body)) && count <= MOST_WORDS && lower * 2 <= count
}
