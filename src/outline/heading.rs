//! The grammar of headings and of `Name: value` lines.
//!
//! ```text
//! heading = decoration* phrase [ "(" aside ")" ] [ ":" ] decoration*
//! field   = label ":" value | label tab value | value label     (the last on cards: `Full TimeJob Type`)
//! ```
//!
//! A phrase is matched by its folded words, in four steps from sure to loose: the whole phrase; the phrase without
//! its aside or the aside alone; a known phrase that goes on with a preposition (`Requirements for this role`); and
//! the words that it holds, where the line's form says that it is a heading.

use super::shape::{Form, Shape, Sure};
use crate::lexicon::fold::{Word, Words};
use crate::lexicon::{CARD_LABELS, FIELDS, FieldRole, HEADING_WORDS, HEADINGS, Lexicon};
use crate::posting::SectionKind;
use crate::text::{Line, Mark};

/// Longest text of a heading in bytes.
pub(super) const LONGEST: usize = 110;
/// Longest text of a heading that nothing but its words marks as one.
const LONGEST_BARE: usize = 70;
/// Most words of a heading.
const MOST_WORDS: usize = 14;

/// A line's text as a candidate for a heading.
struct Candidate<'t> {
    text: &'t str,
    start: usize,
    words: [Word; MOST_WORDS],
    count: usize,
    form: Form,
}

impl Candidate<'_> {
    fn words(&self) -> &[Word] {
        &self.words[..self.count]
    }
}

/// What follows the line, as far as a heading cares.
#[derive(Clone, Copy)]
pub(super) struct Below {
    pub(super) item: bool,
    pub(super) deeper: bool,
    pub(super) any: bool,
    /// Whether it goes on in the middle of a sentence.
    pub(super) lower: bool,
}

/// Reads a line as a heading.
#[inline]
pub(super) fn heading(text: &str, line: &Line, below: Below, lexicon: &Lexicon) -> Option<Shape> {
    let item = matches!(line.mark, Mark::Bullet | Mark::Enumeration);
    let body = &text.as_bytes()[line.body..line.end];
    if body.len() > LONGEST || !may_be_heading(body, line, item) {
        return None;
    }
    named(text, line, item, below, lexicon)
}

/// Reads a line that has the form of a heading.
fn named(text: &str, line: &Line, item: bool, below: Below, lexicon: &Lexicon) -> Option<Shape> {
    let candidate = candidate(text, line)?;
    let form = candidate.form;
    let name = (candidate.start, candidate.start + candidate.text.len());
    if item {
        // An entry of a list is a heading only where it is known and what stands below belongs to it.
        let opens = match line.mark {
            Mark::Enumeration => !below.item || below.deeper,
            // `✅ What you bring` opens like the entries below it, and only its words tell.
            _ => (form.colon && below.deeper) || (form.bold && below.any) || (candidate.count >= 3 && below.item),
        };
        let (kind, sure) = known(&candidate, lexicon)?;
        return (opens && sure == Sure::Exact).then_some(Shape::Heading { kind: Some(kind), sure, name });
    }
    if let Some((kind, sure)) = known(&candidate, lexicon)
        && !(below.lower && !(form.mark || form.bold || form.colon))
    {
        return Some(Shape::Heading { kind: Some(kind), sure, name });
    }
    // Nothing but its form says that it is a heading; its content will say of what.
    let strong = form.mark || (form.bold && !form.sentence) || (form.colon && candidate.count <= 8 && form.capital);
    (strong && below.any && !form.sentence).then_some(Shape::Heading { kind: None, sure: Sure::Form, name })
}

/// Whether a line has the form of a heading at all; most lines have not, and nothing else is looked at then.
#[inline]
fn may_be_heading(body: &[u8], line: &Line, item: bool) -> bool {
    let (Some(first), Some(last)) = (body.first(), body.last()) else { return false };
    let marked = matches!(line.mark, Mark::Heading(_) | Mark::Bold) || line.bold_end > line.start || *last >= 0x80;
    if marked || matches!(last, b':' | b'*' | b'_') {
        return true;
    }
    if item && line.mark != Mark::Enumeration {
        return false;
    }
    let bare = body.len() <= LONGEST_BARE && !matches!(last, b'.' | b';' | b',') && !first.is_ascii_lowercase();
    bare || {
        let mut letters = body.iter().filter(|b| b.is_ascii_alphabetic());
        (0..4).all(|_| letters.next().is_some_and(u8::is_ascii_uppercase))
    }
}

/// Whether nothing but a line's words can make it a heading.
pub(super) fn is_bare(text: &str, line: &Line) -> bool {
    candidate(text, line).is_none_or(|found| {
        let Form { mark, bold, colon, caps, .. } = found.form;
        !(mark || bold || colon || caps)
    })
}

/// Strips what decorates a heading and looks at its form.
fn candidate<'t>(text: &'t str, line: &Line) -> Option<Candidate<'t>> {
    let body = &text[line.body..line.end];
    let decoration = |c: char| !c.is_alphanumeric() && !matches!(c, '(' | ')' | '（' | '）' | '&' | '+' | '±');
    let inner = body.trim_end_matches(decoration);
    let tail = &body[inner.len()..];
    let inner_start = body.len() - body.trim_start_matches(decoration).len();
    let inner = inner.get(inner_start..).filter(|inner| !inner.is_empty())?;
    let mut words = [Word::default(); MOST_WORDS];
    let mut count = 0;
    for word in Words::new(inner) {
        *words.get_mut(count)? = word;
        count += 1;
    }
    if count == 0 {
        return None;
    }
    let letters = inner.chars().filter(|c| c.is_alphabetic());
    let lower = letters.clone().any(char::is_lowercase);
    let form = Form {
        mark: matches!(line.mark, Mark::Heading(_)),
        bold: line.mark == Mark::Bold
            || (line.bold_end > line.start && line.bold_end + 2 >= line.body + inner_start + inner.len()),
        colon: tail.contains([':', '：']) || inner.ends_with([':', '：']),
        caps: !lower && letters.count() >= 4,
        capital: inner.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_alphabetic() || !c.is_ascii()),
        sentence: tail.starts_with(['.', ';', ',']) && !tail.starts_with("..."),
    };
    Some(Candidate { text: inner, start: line.body + inner_start, words, count, form })
}

/// The kind that the candidate's words say.
fn known(candidate: &Candidate<'_>, lexicon: &Lexicon) -> Option<(SectionKind, Sure)> {
    let Candidate { text, form, .. } = candidate;
    let words = without_article(text, candidate.words());
    let strong = form.mark || form.bold || form.colon || form.caps;
    if let Some(kind) = lexicon.heading_kind(text, words) {
        let plain = strong || (form.capital && !form.sentence);
        return plain.then_some((kind, Sure::Exact));
    }
    if form.sentence || !(form.capital || strong) {
        return None;
    }
    if let Some(kind) = by_aside(text, lexicon) {
        return Some((kind, Sure::Exact));
    }
    if !strong && candidate.count > 9 {
        return None;
    }
    if let Some(kind) = by_opening(text, words, lexicon) {
        return Some((kind, if strong { Sure::Exact } else { Sure::Words }));
    }
    let enough = if strong {
        6
    } else if candidate.count <= 5 && title_case(text, words) {
        7
    } else {
        return None;
    };
    by_words(text, words, enough).map(|kind| (kind, Sure::Words))
}

fn without_article<'w>(text: &str, words: &'w [Word]) -> &'w [Word] {
    match words {
        [first, rest @ ..] if !rest.is_empty() => {
            let article = &text[first.start..first.end];
            let number = article.bytes().all(|b| b.is_ascii_digit());
            if number
                || ["the", "a", "an", "our"].iter().any(|a| article.eq_ignore_ascii_case(a))
                    && HEADINGS.whole(text, words).is_none()
            {
                rest
            } else {
                words
            }
        }
        _ => words,
    }
}

/// Bytes that open an aside, or begin the character that does.
const MAY_OPEN_ASIDE: [bool; 256] = {
    let mut table = [false; 256];
    let mut i = 0;
    while i < 256 {
        table[i] = matches!(i as u8, b'(' | b'[' | b'_' | b'/' | b'|' | 0xef);
        i += 1;
    }
    table
};

/// `What you will (learn and) do`, `Requirements (must have)`, `應徵條件 (Requirements)`.
fn by_aside(text: &str, lexicon: &Lexicon) -> Option<SectionKind> {
    if !text.bytes().any(|b| MAY_OPEN_ASIDE[usize::from(b)]) {
        return None;
    }
    let open = text.find(['(', '（', '[', '_', '/', '|'])?;
    let mark = text[open..].chars().next()?;
    let (inside, after) = match mark {
        '/' | '|' => (&text[open + mark.len_utf8()..], ""),
        _ => {
            let close = text[open..].rfind([')', '）', ']', '_']).map_or(text.len(), |n| open + n);
            let inside = text.get(open + mark.len_utf8()..close).unwrap_or("");
            (inside, text.get(close..).unwrap_or(""))
        }
    };
    let whole = |part: &str| {
        let words: Vec<Word> = Words::new(part).take(MOST_WORDS).collect();
        lexicon.heading_kind(part, without_article(part, &words))
    };
    let before = &text[..open];
    whole(before)
        .or_else(|| if after.is_empty() { None } else { whole(&format!("{before}{after}")) })
        .or_else(|| whole(inside))
}

/// A known phrase that goes on: `Requirements for this role`, `About Acme`.
fn by_opening(text: &str, words: &[Word], lexicon: &Lexicon) -> Option<SectionKind> {
    let at = |i: usize| words.get(i).map_or("", |w: &Word| &text[w.start..w.end]);
    let is = |i: usize, list: &[&str]| list.iter().any(|w| at(i).eq_ignore_ascii_case(w));
    if let Some((count, kind)) = HEADINGS.longest(text, words)
        && count < words.len()
        && (count > 1 || words[0].end - words[0].start > 4)
        && is(
            count,
            &[
                "for",
                "of",
                "as",
                "at",
                "in",
                "with",
                "on",
                "if",
                "you",
                "your",
                "include",
                "includes",
                "including",
                "are",
                "required",
                "to",
                "from",
                "and",
                "this",
                "while",
                "may",
                "within",
            ],
        )
        && !(kind == &SectionKind::About && is(0, &["about"]))
    {
        return Some(*kind);
    }
    if words.len() >= 2 && is(0, &["about"]) {
        let role = words.iter().any(|w| {
            ["role", "team", "job", "position", "opportunity", "project", "internship", "work", "program"]
                .iter()
                .any(|n| text[w.start..w.end].eq_ignore_ascii_case(n))
        });
        return Some(if role { SectionKind::About } else { SectionKind::Company });
    }
    if words.len() >= 2 && is(0, &["life", "working"]) && is(1, &["at", "with", "for"]) {
        return Some(SectionKind::Company);
    }
    if words.len() >= 2
        && words.len() <= 6
        && is(0, &["why"])
        && (1..words.len()).any(|i| is(i, &["join", "us", "we", "work", "working", "youll", "love"]))
    {
        return Some(SectionKind::Benefits);
    }
    // `Key responsibilities`, `Main tasks`: the phrase may stand behind one word more.
    if words.len() >= 2
        && words.len() <= 4
        && is(
            0,
            &[
                "key",
                "main",
                "your",
                "our",
                "core",
                "primary",
                "general",
                "specific",
                "other",
                "job",
                "role",
                "position",
                "candidate",
                "some",
                "these",
            ],
        )
    {
        return lexicon.heading_kind(text, &words[1..]);
    }
    None
}

/// The kind that most of the words' weight points to.
fn by_words(text: &str, words: &[Word], enough: i32) -> Option<SectionKind> {
    let mut sums = [0i32; SectionKind::ALL.len()];
    let mut at = 0;
    while at < words.len() {
        match HEADING_WORDS.longest(text, &words[at..]) {
            Some((count, (kind, weight))) => {
                sums[*kind as usize] += i32::from(*weight);
                at += count;
            }
            None => at += 1,
        }
    }
    // A word such as `preferred` decides over what is preferred: `preferred skills and qualifications`.
    if sums[SectionKind::Preferred as usize] >= 8 {
        sums[SectionKind::Requirements as usize] = 0;
        sums[SectionKind::Skills as usize] = 0;
    }
    let (best, sum) = SectionKind::ALL.iter().zip(sums).max_by_key(|(_, sum)| *sum)?;
    let second = SectionKind::ALL.iter().zip(sums).filter(|(kind, _)| *kind != best).map(|(_, sum)| sum).max()?;
    // Words that mean nothing for headings make it likelier that the line is none.
    let filler = i32::try_from(words.len()).unwrap_or(0) / 4;
    (sum - filler >= enough && sum > second).then_some(*best)
}

/// Whether most longer words begin with a capital, as in titles.
fn title_case(text: &str, words: &[Word]) -> bool {
    let long = words.iter().filter(|w| w.end - w.start > 3);
    let (capital, all) = long.fold((0, 0), |(capital, all), w| {
        (capital + usize::from(text[w.start..].starts_with(char::is_uppercase)), all + 1)
    });
    all > 0 && capital == all
}

/// A `Name: value` line: what its label says, and where label and value stand.
#[inline]
pub(super) fn field(text: &str, line: &Line, lexicon: &Lexicon) -> Option<Shape> {
    let body = &text.as_bytes()[line.body..line.end];
    let cut = memchr::memchr2(b':', b'\t', &body[..body.len().min(64)])?;
    labelled(text, line, cut, lexicon)
}

/// A line with a label that ends at byte `cut` of its body.
fn labelled(text: &str, line: &Line, cut: usize, lexicon: &Lexicon) -> Option<Shape> {
    let body = &text[line.body..line.end];
    let (label, value) = (&body[..cut], &body[cut + 1..]);
    // `9:00` is a time of day and no label.
    let digit = |c: char| c.is_ascii_digit();
    if label.ends_with(digit) && value.starts_with(digit) {
        return None;
    }
    let trimmed = |c: char| c.is_whitespace() || matches!(c, '*' | '_' | '\u{a0}' | '\u{200b}' | '`');
    let (label_start, label) = trim_with_start(label, trimmed);
    let (value_start, value) = trim_with_start(value, |c| trimmed(c) || c == ':');
    if label.is_empty() || value.is_empty() || value.starts_with("//") {
        return None;
    }
    let label_start = line.body + label_start;
    let value_start = line.body + cut + 1 + value_start;
    let name = (label_start, label_start + label.len());
    let value = (value_start, value_start + value.len());
    let mut words = [Word::default(); 7];
    let mut count = 0;
    for word in Words::new(label) {
        *words.get_mut(count)? = word;
        count += 1;
    }
    let words = without_article(label, words.get(..count)?);
    if let Some(role) = FIELDS.whole(label, words) {
        return Some(Shape::Field { role: Some(*role), kind: role.kind(), name, value });
    }
    let caps = !label.contains(|c: char| c.is_lowercase()) && label.len() >= 4;
    // One word before a colon is as often the topic of a duty (`Budget: monitor …`) as a heading.
    let telling = caps || words.len() > 1 || line.mark == Mark::None && line.bold_end == line.start;
    let kind = lexicon
        .heading_kind(label, words)
        .filter(|_| telling)
        .or_else(|| by_aside(label, lexicon))
        .or_else(|| if caps { by_words(label, words, 6) } else { None })?;
    Some(Shape::Field { role: None, kind, name, value })
}

fn trim_with_start(text: &str, trimmed: impl Fn(char) -> bool) -> (usize, &str) {
    let rest = text.trim_start_matches(&trimmed);
    (text.len() - rest.len(), rest.trim_end_matches(&trimmed))
}

/// A card's line, the label glued behind the value: `Full TimeJob Type`.
pub(super) fn card(text: &str, line: &Line) -> Option<Shape> {
    let body = &text[line.body..line.end];
    let glue = |pair: &[u8]| {
        pair[1].is_ascii_uppercase()
            && (pair[0].is_ascii_lowercase()
                || pair[0].is_ascii_digit()
                || matches!(pair[0], b')' | b'+' | b'%' | b'M' | b'O' | b'K' | b'B'))
    };
    if body.len() > LONGEST
        || !body.ends_with(|c: char| c.is_ascii_lowercase())
        || !body.as_bytes().windows(2).any(glue)
    {
        return None;
    }
    let glued = |label: &str| {
        let value = body.strip_suffix(label)?;
        value
            .ends_with(|c: char| {
                c.is_lowercase() || c.is_ascii_digit() || matches!(c, ')' | '+' | '%') || c.is_uppercase()
            })
            .then_some(value)
    };
    let (value, role) = CARD_LABELS
        .iter()
        .filter_map(|(label, role)| glued(label).map(|value| (value, *role)))
        .min_by_key(|(value, _)| value.len())?;
    let value_end = line.body + value.len();
    Some(Shape::Field {
        role: Some(role),
        kind: FieldRole::kind(role),
        name: (value_end, line.end),
        value: (line.body, value_end),
    })
}
