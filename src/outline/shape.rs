//! What each line of a text is for the outline.

use super::Range;
use super::heading;
use super::phrase::Phrase;
use crate::lexicon::{CHROME_LINES, CHROME_OPENINGS, FUNCTION_WORDS, FieldRole, Lexicon};
use crate::posting::SectionKind;
use crate::text::{Cut, Line, Lines, Mark};

/// What a heading's look says, apart from its words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    /// `#` or `<h2>`, or underlined.
    pub(super) mark: bool,
    pub(super) bold: bool,
    pub(super) colon: bool,
    /// ALL CAPS.
    pub(super) caps: bool,
    /// Begins with a capital, or with no letter of a script that has capitals.
    pub(super) capital: bool,
    /// Ends as a sentence does.
    pub(super) sentence: bool,
}

/// How sure a heading's kind is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sure {
    /// The words are a known heading.
    Exact,
    /// Some words point to the kind.
    Words,
    /// Only its form says that it is a heading.
    Form,
}

/// A stretch of a line, by offsets from the line's first ink: a page has many lines, and their shapes are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    start: u32,
    end: u32,
}

impl Part {
    /// The stretch between two offsets into the text; none of a line whose length no `u32` holds.
    pub(super) fn new(line: &Line, (start, end): Range) -> Option<Self> {
        let within = |at: usize| u32::try_from(at - line.start).ok();
        Some(Self { start: within(start)?, end: within(end)? })
    }

    /// Its offsets into the text.
    pub(super) const fn of(self, line: &Line) -> Range {
        (line.start + self.start as usize, line.start + self.end as usize)
    }
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Heading {
        kind: Option<SectionKind>,
        sure: Sure,
        name: Part,
    },
    Field {
        role: Option<FieldRole>,
        kind: SectionKind,
        name: Part,
        value: Part,
    },
    Item,
    Prose,
    /// A line that goes on with the one before.
    Continued,
    Rule,
    Chrome,
    /// The title of an HTML page.
    PageTitle,
}

/// The shape of every line.
pub(crate) fn shapes(lines: &Lines<'_>, lexicon: &Lexicon) -> Vec<Shape> {
    let mut shapes: Vec<Shape> = Vec::with_capacity(lines.lines.len());
    for (i, line) in lines.lines.iter().enumerate() {
        let shape = shape(lines, i, Phrase::of(lines, line), shapes.last(), lexicon);
        shapes.push(shape);
    }
    shapes
}

/// Whether a line that no rule takes for a heading may yet be one: it is short, no sentence, and stands above
/// something else.
pub(super) fn may_head(lines: &Lines<'_>, shapes: &[Shape], at: usize) -> bool {
    const LONGEST: usize = 60;
    const MOST_BLANKS: usize = 8;
    let line = &lines.lines[at];
    let text = lines.body(line);
    let Some(below) = lines.lines.get(at + 1) else { return false };
    text.len() <= LONGEST
        && !text.ends_with(['.', ',', ';'])
        && text.starts_with(|c: char| !c.is_lowercase())
        && text.bytes().filter(|b| *b == b' ').count() < MOST_BLANKS
        && (shapes[at + 1] == Shape::Item || below.gap || lines.body(below).len() > text.len())
}

fn shape(lines: &Lines<'_>, i: usize, phrase: Phrase<'_>, above: Option<&Shape>, lexicon: &Lexicon) -> Shape {
    let line = &lines.lines[i];
    match line.mark {
        Mark::Rule(_) | Mark::Underline => return Shape::Rule,
        Mark::Noise => return Shape::Chrome,
        Mark::PageTitle => return Shape::PageTitle,
        _ => {}
    }
    let text = phrase.text;
    if i > 0 && continues(lines, i, above) {
        // Words that are a heading by themselves stand for it, however well they would fit the line before.
        let short = text.len() <= 40 && text.starts_with(char::is_uppercase);
        return match short.then(|| heading::heading(lines, i, phrase, lexicon)).flatten() {
            Some(heading @ Shape::Heading { sure: Sure::Exact, .. }) => heading,
            _ => Shape::Continued,
        };
    }
    let item = matches!(line.mark, Mark::Bullet | Mark::Enumeration);
    let heading = heading::heading(lines, i, phrase, lexicon);
    // Right below a heading stands what it heads, even where the words are a heading elsewhere: `Health insurance`.
    let under = matches!(above, Some(Shape::Heading { kind: Some(_), .. })) && !line.gap && line.mark == Mark::None;
    let heading = heading.filter(|_| !(under && heading::is_bare(line, phrase)));
    if let Some(heading @ Shape::Heading { sure: Sure::Exact, .. }) = heading {
        return heading;
    }
    // A label and its value say more than words that merely point to a kind: `Location: Rotterdam, Netherlands`.
    if let Some(shape) = heading::field(line, phrase, lexicon).or(heading) {
        return shape;
    }
    if !item && text.len() <= heading::LONGEST {
        if let Some(shape) = heading::card(line, text) {
            return shape;
        }
        if chrome(phrase) {
            return Shape::Chrome;
        }
    }
    if item { Shape::Item } else { Shape::Prose }
}

/// Whether a line goes on with the one before: indented under its bullet, or wrapped by hand.
fn continues(lines: &Lines<'_>, i: usize, above: Option<&Shape>) -> bool {
    let (line, before) = (&lines.lines[i], &lines.lines[i - 1]);
    if line.gap || line.mark != Mark::None || line.bold > 0 || line.cut != Cut::Line {
        return false;
    }
    let body = &lines.text[line.body..line.end];
    let lower = body.starts_with(char::is_lowercase);
    let broken = match above {
        Some(Shape::Item | Shape::Prose | Shape::Continued | Shape::Field { .. }) => {
            wrapped(lines, body, before)
                || hangs(line, before, above, lower)
                || (lower && goes_on(lines, line, before, above))
        }
        _ => false,
    };
    broken && !capital_label(body)
}

/// Whether the first word of a line would not have fitted on the line before, where the text was wrapped.
fn wrapped(lines: &Lines<'_>, body: &str, before: &Line) -> bool {
    lines.wrap.is_some_and(|width| {
        let column = before.end - before.start + usize::from(before.indent);
        let word = || body.bytes().position(|b| matches!(b, b' ' | b'\t')).unwrap_or(body.len());
        column * 2 > width && column + 1 + word() > width
    })
}

/// Whether a line is indented under the entry that it goes on with.
fn hangs(line: &Line, before: &Line, above: Option<&Shape>, lower: bool) -> bool {
    matches!(before.mark, Mark::Bullet | Mark::Enumeration) && line.indent > before.indent
        || matches!(above, Some(Shape::Continued)) && line.indent == before.indent && line.indent > 0 && lower
}

/// Whether a line that begins small goes on with the one before.
fn goes_on(lines: &Lines<'_>, line: &Line, before: &Line, above: Option<&Shape>) -> bool {
    /// A shorter line may be an entry of a list that is written small.
    const LONG: usize = 40;
    if ends_sentence(lines, before) || !matches!(above, Some(Shape::Item | Shape::Prose | Shape::Continued)) {
        return false;
    }
    if before.end - before.start >= LONG && above != Some(&Shape::Prose) {
        return true;
    }
    if before.end - before.start >= LONG && lines.body(before).ends_with(|c: char| c.is_lowercase() || c == ',') {
        return true;
    }
    // No line begins with `and` or `with`, unless it was broken.
    let text = lines.body(line);
    crate::lexicon::words_of(text).next().is_some_and(|word| FUNCTION_WORDS.whole(&[word]).is_some())
}

/// Whether a line opens with a label in capitals, as mailed postings have them: `REQUIRED QUALIFICATIONS: …`.
fn capital_label(text: &str) -> bool {
    let window = &text.as_bytes()[..text.len().min(64)];
    memchr::memchr(b':', window).is_some_and(|colon| {
        let label = &window[..colon];
        label.iter().filter(|b| b.is_ascii_uppercase()).count() >= 4 && !label.iter().any(u8::is_ascii_lowercase)
    })
}

fn ends_sentence(lines: &Lines<'_>, line: &Line) -> bool {
    lines.text[..line.end].ends_with(['.', ';', ':', '!', '?'])
}

/// Whether a line is a button, navigation or an advert.
fn chrome(phrase: Phrase<'_>) -> bool {
    const MOST_WORDS: usize = 10;
    let text = phrase.text;
    let Some(first) = phrase.words(1).first() else { return false };
    // The words that stand for a picture: `Acme Logo`.
    let picture = text.len() < 40
        && text.get(text.len().saturating_sub(5)..).is_some_and(|end| end.eq_ignore_ascii_case(" logo"));
    if picture || !(CHROME_LINES.may_begin(first) || CHROME_OPENINGS.may_begin(first)) {
        return picture;
    }
    let words = phrase.words(MOST_WORDS + 1);
    let opening = &words[..words.len().min(MOST_WORDS)];
    (words.len() == opening.len() && CHROME_LINES.whole(words).is_some()) || CHROME_OPENINGS.longest(opening).is_some()
}
