//! The grammar of headings and of `Name: value` lines.
//!
//! ```text
//! heading = decoration* phrase [ "(" aside ")" ] [ ":" ] decoration*
//! field   = label ":" value | label tab value | value label     (the last on cards: `Full TimeJob Type`)
//! ```
//!
//! A phrase is matched by its folded words, in three steps from sure to loose: the whole phrase; the phrase without
//! its aside or the aside alone; and a known phrase that goes on with a preposition (`Requirements for this role`).
//! What is found is evidence for the labeller, which decides.

use super::Range;
use super::phrase::Phrase;
use super::shape::{Form, Part, Shape, Sure};
use crate::lexicon::Table;
use crate::lexicon::heading_frames::{ABOUT, ARTICLES, AT, GOING_ON, JOINING, LIVING, QUALIFYING, ROLE, WHY};
use crate::lexicon::{CARD_LABELS, FIELDS, FieldRole, HEADINGS, Lexicon};
use crate::posting::SectionKind;
use crate::text::{Line, Lines, Mark};
use crate::token::Word;

/// Longest text of a heading in bytes.
pub(super) const LONGEST: usize = 110;
/// Longest text of a heading that nothing but its words marks as one.
const LONGEST_BARE: usize = 70;
/// Most words of a heading.
pub(super) const MOST_WORDS: usize = 14;
/// Most words of a label.
const MOST_LABEL_WORDS: usize = 7;

/// A line's text as a candidate for a heading.
struct Candidate<'p> {
    /// The text of the page, which the words refer to.
    text: &'p str,
    /// Where the line without its bullet and decoration stands in it.
    inner: Range,
    words: &'p [Word],
    /// Whether marks may stand between the words.
    marks: bool,
    form: Form,
}

/// What follows a line, as far as a heading cares.
struct Below {
    item: bool,
    deeper: bool,
    any: bool,
    /// Whether it goes on in the middle of a sentence.
    lower: bool,
}

impl Below {
    fn of(lines: &Lines<'_>, at: usize) -> Self {
        let (line, below) = (&lines.lines[at], lines.lines.get(at + 1));
        let lower = |b: &Line| !b.gap && b.mark == Mark::None && lines.text[b.body..].starts_with(char::is_lowercase);
        Self {
            item: below.is_some_and(|b| matches!(b.mark, Mark::Bullet | Mark::Enumeration)),
            deeper: below.is_some_and(|b| b.indent > line.indent || (b.mark != line.mark && b.mark != Mark::None)),
            any: below.is_some(),
            lower: below.is_some_and(lower),
        }
    }
}

/// Reads a line as a heading.
#[inline]
pub(super) fn heading(lines: &Lines<'_>, at: usize, phrase: Phrase<'_>, lexicon: &Lexicon) -> Option<Shape> {
    let line = &lines.lines[at];
    let item = matches!(line.mark, Mark::Bullet | Mark::Enumeration);
    let body = phrase.text.as_bytes();
    // The last of several numbered entries heads nothing: `3. Meet the team`.
    let entry = |line: &Line| line.mark == Mark::Enumeration;
    let listed = entry(line) && !line.gap && at > 0 && entry(&lines.lines[at - 1]);
    if body.len() > LONGEST || listed || !may_be_heading(body, line, item) {
        return None;
    }
    named(line, item, &Below::of(lines, at), phrase, lexicon)
}

/// Reads a line that has the form of a heading.
fn named(line: &Line, item: bool, below: &Below, phrase: Phrase<'_>, lexicon: &Lexicon) -> Option<Shape> {
    let candidate = candidate(line, phrase)?;
    let form = candidate.form;
    let count = candidate.words.len();
    let name = Part::new(line, candidate.inner)?;
    if item {
        // An entry of a list is a heading only where it is known and what stands below belongs to it.
        let opens = match line.mark {
            Mark::Enumeration => !below.item || below.deeper,
            // `✅ What you bring` opens like the entries below it, and only its words tell.
            _ => (form.colon && below.deeper) || (form.bold && below.any) || (count >= 3 && below.item),
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
    let strong = form.mark || (form.bold && !form.sentence) || (form.colon && count <= 8 && form.capital);
    (strong && below.any && !form.sentence).then_some(Shape::Heading { kind: None, sure: Sure::Form, name })
}

/// Whether a line has the form of a heading at all; most lines have not, and nothing else is looked at then.
#[inline]
fn may_be_heading(body: &[u8], line: &Line, item: bool) -> bool {
    let (Some(first), Some(last)) = (body.first(), body.last()) else { return false };
    let marked = matches!(line.mark, Mark::Heading(_) | Mark::Bold) || line.bold > 0 || *last >= 0x80;
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
pub(super) fn is_bare(line: &Line, phrase: Phrase<'_>) -> bool {
    candidate(line, phrase).is_none_or(|found| {
        let Form { mark, bold, colon, caps, .. } = found.form;
        !(mark || bold || colon || caps)
    })
}

/// Strips what decorates a heading and looks at its form.
fn candidate<'p>(line: &Line, phrase: Phrase<'p>) -> Option<Candidate<'p>> {
    let (page, text) = (phrase.page, phrase.text);
    let decoration = |c: char| !c.is_alphanumeric() && !matches!(c, '(' | ')' | '（' | '）' | '&' | '+' | '±');
    let (start, end) = match text.as_bytes() {
        // Nearly all lines begin and end with a letter.
        [b'A'..=b'Z' | b'a'..=b'z', .., b'a'..=b'z'] => (0, text.len()),
        _ => (text.len() - text.trim_start_matches(decoration).len(), text.trim_end_matches(decoration).len()),
    };
    let inner = text.get(start..end).filter(|inner| !inner.is_empty())?;
    let words = phrase.words(MOST_WORDS + 1);
    if words.is_empty() || words.len() > MOST_WORDS {
        return None;
    }
    let tail = &text[end..];
    let form = Form {
        mark: matches!(line.mark, Mark::Heading(_)),
        bold: line.mark == Mark::Bold || (line.bold > 0 && line.bold_end() + 2 >= line.body + end),
        colon: tail.contains([':', '：']),
        caps: is_caps(inner),
        capital: inner.chars().next().is_some_and(|c| c.is_uppercase() || !c.is_alphabetic() || !c.is_ascii()),
        sentence: tail.starts_with(['.', ';', ',']) && !tail.starts_with("..."),
    };
    let marks = words[0].start() > line.body
        || !words.windows(2).all(|pair| &page.as_bytes()[pair[0].end()..pair[1].start()] == b" ");
    Some(Candidate { text: page, inner: (line.body + start, line.body + end), words, marks, form })
}

/// Whether a text is in capitals.
fn is_caps(text: &str) -> bool {
    let mut letters = 0;
    for c in text.chars() {
        if c.is_lowercase() {
            return false;
        }
        letters += usize::from(letters < 4 && c.is_alphabetic());
    }
    letters >= 4
}

/// The kind that the candidate's words say.
fn known(candidate: &Candidate<'_>, lexicon: &Lexicon) -> Option<(SectionKind, Sure)> {
    let Candidate { text, inner, form, .. } = *candidate;
    let words = without_article(text, candidate.words);
    let strong = form.mark || form.bold || form.colon || form.caps;
    if let Some(kind) = lexicon.heading_kind(text, words) {
        let plain = strong || (form.capital && !form.sentence);
        return plain.then_some((kind, Sure::Exact));
    }
    if form.sentence || !(form.capital || strong) {
        return None;
    }
    if candidate.marks
        && let Some(kind) = by_aside(text, inner, candidate.words, lexicon)
    {
        return Some((kind, Sure::Exact));
    }
    if !strong && candidate.words.len() > 9 {
        return None;
    }
    if let Some(kind) = by_opening(text, words, lexicon) {
        return Some((kind, if strong { Sure::Exact } else { Sure::Words }));
    }
    None
}

fn without_article<'w>(text: &str, words: &'w [Word]) -> &'w [Word] {
    match words {
        [first, rest @ ..] if !rest.is_empty() => {
            let number = || text[first.start()..first.end()].bytes().all(|b| b.is_ascii_digit());
            let article = || is_among(&ARTICLES, first) && HEADINGS.whole(words).is_none();
            if number() || article() { rest } else { words }
        }
        _ => words,
    }
}

/// Whether a word is one of a table's, accents told apart: `À propos` opens with no article.
fn is_among(table: &Table<()>, word: &Word) -> bool {
    word.plain() && table.whole(std::slice::from_ref(word)).is_some()
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
fn by_aside(text: &str, (start, end): Range, words: &[Word], lexicon: &Lexicon) -> Option<SectionKind> {
    let inner = &text[..end];
    let may_open = start + inner.as_bytes()[start..].iter().position(|b| MAY_OPEN_ASIDE[usize::from(*b)])?;
    let open = may_open + inner[may_open..].find(['(', '（', '[', '_', '/', '|'])?;
    let close = match inner.as_bytes()[open] {
        b'/' | b'|' => end,
        _ => inner[open..].rfind([')', '）', ']', '_']).map_or(end, |n| open + n),
    };
    // No word lies across a mark.
    let (before, rest) = words.split_at(words.partition_point(|word| word.start() < open));
    let (inside, after) = rest.split_at(rest.partition_point(|word| word.start() < close));
    let whole = |words: &[Word]| lexicon.heading_kind(text, without_article(text, words));
    let around = || {
        let mut around = [Word::default(); MOST_WORDS];
        let count = before.len() + after.len();
        around[..before.len()].copy_from_slice(before);
        around[before.len()..count].copy_from_slice(after);
        whole(&around[..count])
    };
    whole(before).or_else(|| if after.is_empty() { None } else { around() }).or_else(|| whole(inside))
}

/// A known phrase that goes on: `Requirements for this role`, `About Acme`.
fn by_opening(text: &str, words: &[Word], lexicon: &Lexicon) -> Option<SectionKind> {
    let first = words.first()?;
    let about = is_among(&ABOUT, first);
    if let Some((count, kind)) = HEADINGS.longest(words)
        && (count > 1 || first.end() - first.start() > 4)
        && words.get(count).is_some_and(|next| is_among(&GOING_ON, next))
        && !(kind == SectionKind::About && about)
    {
        return Some(kind);
    }
    let (second, count) = (words.get(1)?, words.len());
    if about {
        let role = words.iter().any(|word| is_among(&ROLE, word));
        return Some(if role { SectionKind::About } else { SectionKind::Company });
    }
    if is_among(&LIVING, first) && is_among(&AT, second) {
        return Some(SectionKind::Company);
    }
    if count <= 6 && is_among(&WHY, first) && words[1..].iter().any(|word| is_among(&JOINING, word)) {
        return Some(SectionKind::Benefits);
    }
    // `Key responsibilities`, `Main tasks`: the phrase may stand behind one word more.
    if count <= 4 && is_among(&QUALIFYING, first) {
        return lexicon.heading_kind(text, &words[1..]);
    }
    None
}

/// A `Name: value` line: what its label says, and where label and value stand.
#[inline]
pub(super) fn field(line: &Line, phrase: Phrase<'_>, lexicon: &Lexicon) -> Option<Shape> {
    let body = phrase.text.as_bytes();
    let cut = memchr::memchr2(b':', b'\t', &body[..body.len().min(64)])?;
    labelled(line, phrase, cut, lexicon)
}

/// A line with a label that ends at byte `cut` of its body.
fn labelled(line: &Line, phrase: Phrase<'_>, cut: usize, lexicon: &Lexicon) -> Option<Shape> {
    let body = phrase.text;
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
    let range = (line.body + label_start, line.body + label_start + label.len());
    let name = Part::new(line, range)?;
    let value_start = line.body + cut + 1 + value_start;
    let value = Part::new(line, (value_start, value_start + value.len()))?;
    let all = phrase.before(line.body + cut, MOST_LABEL_WORDS + 1);
    if all.len() > MOST_LABEL_WORDS {
        return None;
    }
    let words = without_article(phrase.page, all);
    if let Some(role) = FIELDS.whole(words) {
        return Some(Shape::Field { role: Some(role), kind: role.kind(), name, value });
    }
    let caps = !label.contains(|c: char| c.is_lowercase()) && label.len() >= 4;
    // One word before a colon is as often the topic of a duty (`Budget: monitor …`) as a heading.
    let telling = caps || words.len() > 1 || line.mark == Mark::None && line.bold == 0;
    let kind = lexicon
        .heading_kind(phrase.page, words)
        .filter(|_| telling)
        .or_else(|| by_aside(phrase.page, range, all, lexicon))?;
    Some(Shape::Field { role: None, kind, name, value })
}

fn trim_with_start(text: &str, trimmed: impl Fn(char) -> bool) -> (usize, &str) {
    let rest = text.trim_start_matches(&trimmed);
    (text.len() - rest.len(), rest.trim_end_matches(&trimmed))
}

/// The last bytes of a text, from which the labels of cards are nearly told.
const fn tail(text: &str) -> u32 {
    match text.as_bytes() {
        [.., a, b, c, d] => u32::from_le_bytes([*a, *b, *c, *d]),
        _ => 0,
    }
}

/// The tails of [`CARD_LABELS`].
static CARD_TAILS: [u32; CARD_LABELS.len()] = {
    let mut tails = [0; CARD_LABELS.len()];
    let mut i = 0;
    while i < tails.len() {
        tails[i] = tail(CARD_LABELS[i].0);
        i += 1;
    }
    tails
};

/// Whether a label of cards may have a tail of this place; nearly all other lines have not.
static MAY_BE_CARD: [bool; 256] = {
    let mut table = [false; 256];
    let mut i = 0;
    while i < CARD_LABELS.len() {
        table[place(tail(CARD_LABELS[i].0))] = true;
        i += 1;
    }
    table
};

const fn place(tail: u32) -> usize {
    (tail.wrapping_mul(0x9e37_79b1) >> 24) as usize
}

/// A card's line, the label glued behind the value: `Full TimeJob Type`.
pub(super) fn card(line: &Line, body: &str) -> Option<Shape> {
    let end = tail(body);
    if body.len() > LONGEST || !MAY_BE_CARD[place(end)] {
        return None;
    }
    let glue = |pair: &[u8]| {
        pair[1].is_ascii_uppercase()
            && (pair[0].is_ascii_lowercase()
                || pair[0].is_ascii_digit()
                || matches!(pair[0], b')' | b'+' | b'%' | b'M' | b'O' | b'K' | b'B'))
    };
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
        .zip(&CARD_TAILS)
        .filter(|(_, tail)| **tail == end)
        .filter_map(|((label, role), _)| glued(label).map(|value| (value, *role)))
        .min_by_key(|(value, _)| value.len())
        .filter(|_| body.as_bytes().windows(2).any(glue))?;
    let value_end = line.body + value.len();
    Some(Shape::Field {
        role: Some(role),
        kind: FieldRole::kind(role),
        name: Part::new(line, (value_end, line.end))?,
        value: Part::new(line, (line.body, value_end))?,
    })
}
