//! Lines, each with its indent and what opens it.

use super::cut::{self, Place};
use super::marks::{Opening, is_blank, may_open, may_rule, opening, rule};
use crate::lexicon::split_more;
use crate::source::{LineMark, Role, Text};
use crate::token::Word;

/// What a line is by its own marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// No mark.
    None,
    /// A bullet, or an item of an HTML list.
    Bullet,
    /// `1.`, `a)`.
    Enumeration,
    /// `#` or `<h1>` with its level, or a line that is underlined (level 2).
    Heading(u8),
    /// The whole line is bold.
    Bold,
    /// A line that only separates.
    Rule(char),
    /// A line of `----` or `====` under the heading that it makes.
    Underline,
    /// The title of an HTML page's head.
    PageTitle,
    /// Buttons and navigation of an HTML page.
    Noise,
}

/// What parts a unit from the one before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Cut {
    /// The end of a line.
    #[default]
    Line,
    /// Nothing but what shows that a line's end was lost.
    Lost,
    /// The end of a sentence of a long line.
    Sentence,
}

/// A unit: a line with ink, or a piece of a long one. Blank lines are only remembered as the next line's `gap`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line {
    /// First byte of ink, bullet included.
    pub(crate) start: usize,
    /// First byte behind the bullet or heading mark.
    pub(crate) body: usize,
    /// Behind the last ink.
    pub(crate) end: usize,
    /// Columns before the ink (a tab counts four), or twice the depth of an HTML list.
    pub(crate) indent: u16,
    pub(crate) mark: Mark,
    /// Whether a blank line or a new paragraph comes before.
    pub(crate) gap: bool,
    /// Length of the bold text that opens the line.
    pub(crate) bold: u32,
    /// What parts it from the unit before.
    pub(crate) cut: Cut,
    /// The first of its words among those of the text, and the one behind the last.
    words: (u32, u32),
}

impl Line {
    /// Where the bold text ends that opens the line.
    pub(crate) const fn bold_end(&self) -> usize {
        self.start + self.bold as usize
    }

    fn embolden(&mut self, end: usize) {
        let bold = u32::try_from(end.saturating_sub(self.start)).unwrap_or(u32::MAX);
        self.bold = self.bold.max(bold);
    }
}

/// The lines of a text.
#[derive(Debug)]
pub(crate) struct Lines<'t> {
    pub(crate) text: &'t str,
    pub(crate) lines: Vec<Line>,
    /// The words of all lines, by their places in the text.
    words: Vec<Word>,
    /// The column at which the text was wrapped by hand or by a mail program, where it was.
    pub(crate) wrap: Option<usize>,
}

impl<'t> Lines<'t> {
    /// The line without its bullet or mark.
    pub(crate) fn body(&self, line: &Line) -> &'t str {
        &self.text[line.body..line.end]
    }

    /// Lets go of the words, which only the outline reads.
    pub(crate) fn forget_words(&mut self) {
        self.words = Vec::new();
    }

    /// The words of a line's body; no more than the first of them where only headings were asked for.
    pub(crate) fn words(&self, line: &Line) -> &[Word] {
        self.words_between(line, line)
    }

    /// The words from one line's body to the end of another.
    pub(crate) fn words_between(&self, line: &Line, last: &Line) -> &[Word] {
        &self.words[line.words.0 as usize..last.words.1 as usize]
    }
}

/// Reads the lines of a text. Unless they are to be read `wholly`, long ones are not cut into sentences, and only those
/// words of them are told that a heading or label may have.
pub(crate) fn lines<'t>(text: &'t Text<'_>, wholly: bool) -> Lines<'t> {
    let bytes = text.text.as_bytes();
    // One search over the whole text finds the line ends: a long text is read from memory no more often than needed.
    let ends = memchr::memchr2_iter(b'\n', b'\r', bytes).filter_map(|end| {
        let after_return = end > 0 && bytes[end - 1] == b'\r';
        match (bytes[end], bytes.get(end + 1)) {
            (b'\n', _) if after_return => None,
            (b'\r', Some(b'\n')) => Some((end, end + 2)),
            _ => Some((end, end + 1)),
        }
    });
    read(text, ends, wholly)
}

/// Reads the lines, of each of which is given where it ends and where the next one begins.
#[inline]
fn read<'t>(text: &'t Text<'_>, ends: impl Iterator<Item = (usize, usize)>, wholly: bool) -> Lines<'t> {
    let source: &'t str = &text.text;
    let mut marks = text.marks.as_slice();
    let lines: Vec<Line> = Vec::with_capacity(source.len() / 64 + 4);
    let mut lengths = [0u32; WIDEST];
    let mut units = Units { text: source, wholly, lines, words: Vec::new(), seams: Vec::new(), places: Vec::new() };
    let mut gap = false;
    let mut at = 0;
    for (end, next) in ends.chain(std::iter::once((source.len(), source.len()))) {
        match line(source, at, end) {
            Some(mut line) => {
                while let Some((mark, rest)) = marks.split_first()
                    && mark.offset < end
                {
                    apply(mark, source, &mut line);
                    marks = rest;
                }
                line.gap |= gap;
                gap = false;
                let width = line.end - line.start + usize::from(line.indent);
                lengths[width.min(WIDEST - 1)] += 1;
                if let Mark::Rule('-' | '=') = line.mark {
                    underline(source, &mut units.lines, &mut line);
                }
                units.push(line);
            }
            None => gap = true,
        }
        at = next;
    }
    let Units { mut lines, mut words, .. } = units;
    lines.shrink_to_fit();
    words.shrink_to_fit();
    let wrap = if text.marks.is_empty() { wrap_column(&lengths) } else { None };
    Lines { text: source, lines, words, wrap }
}

/// Where a line underlines the one before, that one is a heading.
fn underline(text: &str, lines: &mut [Line], line: &mut Line) {
    if !line.gap
        && let Some(above) = lines.last_mut()
        && matches!(above.mark, Mark::None | Mark::Bold)
        && above.end - above.body <= 80
        && (line.end - line.start).abs_diff(above.end - above.start) <= 12
        && !text[above.body..above.end].ends_with(['.', ',', ';', '!'])
    {
        above.mark = Mark::Heading(2);
        line.mark = Mark::Underline;
    }
}

/// Whether a blank takes a column; the marks without width stand in pasted text anywhere, the byte-order mark first.
const fn has_width(blank: char) -> bool {
    !matches!(blank, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fe0f}')
}

/// The line between two offsets, or `None` where it has no ink.
#[inline(always)]
fn line(text: &str, from: usize, to: usize) -> Option<Line> {
    let mut ink = text.as_bytes().get(from..to)?;
    let mut indent = 0u16;
    let first = loop {
        let (first, mut behind) = ink.split_first()?;
        match first {
            // The most frequent bullet begins like some blanks.
            0xe2 if behind.starts_with(b"\x80\xa2") => break *first,
            b' ' => {
                indent = indent.saturating_add(1);
                // Deep indents are read eight columns at a time.
                while let Some((b"        ", deeper)) = behind.split_first_chunk() {
                    indent = indent.saturating_add(8);
                    behind = deeper;
                }
            }
            b'\t' => indent = indent.saturating_add(4),
            0x0b | 0x0c => {}
            0x80.. => {
                let c = text[to - ink.len()..to].chars().next()?;
                if !is_blank(c) {
                    break *first;
                }
                indent = indent.saturating_add(u16::from(has_width(c)));
                ink = ink.get(c.len_utf8()..)?;
                continue;
            }
            _ => break *first,
        }
        ink = behind;
    };
    let start = to - ink.len();
    while let Some((b' ' | b'\t', before)) = ink.split_last() {
        ink = before;
    }
    if !ink.last()?.is_ascii_graphic() {
        ink = text[start..start + ink.len()].trim_end_matches(is_blank).as_bytes();
    }
    let end = start + ink.len();
    let last = *ink.last()?;
    let mut line =
        Line { start, body: start, end, indent, mark: Mark::None, gap: false, bold: 0, cut: Cut::Line, words: (0, 0) };
    // Most lines open with a word: nothing more is looked at then.
    let second = ink.get(1).copied().unwrap_or(b'\n');
    if may_rule(first, last)
        && let Ok((_, mark)) = rule(&text[start..end])
    {
        line.mark = Mark::Rule(mark);
        line.body = end;
        return Some(line);
    }
    if may_open(first, second)
        && let Ok((rest, mark)) = opening(&text[start..end])
        && !rest.is_empty()
    {
        line.body = end - rest.len();
        line.mark = match mark {
            Opening::Heading(level) => Mark::Heading(level),
            Opening::Bullet => Mark::Bullet,
            Opening::Enumeration => Mark::Enumeration,
        };
    }
    if let Some(b'*' | b'_') = text.as_bytes().get(line.body) {
        bold(text, &mut line);
    }
    Some(line)
}

/// Takes `**` or `__` around the line, or around its first words, for bold.
fn bold(text: &str, line: &mut Line) {
    let body = &text[line.body..line.end];
    for fence in ["**", "__"] {
        let Some(inner) = body.strip_prefix(fence) else { continue };
        let Some(close) = inner.find(fence) else { continue };
        let after = line.body + fence.len() + close + fence.len();
        line.embolden(after);
        let rest = text[after..line.end].trim_matches(|c: char| is_blank(c) || matches!(c, ':' | '*' | '_' | '\\'));
        if rest.is_empty() && line.mark == Mark::None {
            line.mark = Mark::Bold;
        }
    }
}

/// Lets the markup's word stand over the line's own.
fn apply(mark: &LineMark, text: &str, line: &mut Line) {
    line.gap |= mark.gap;
    line.embolden(mark.bold_end);
    let whole_bold = mark.bold_end > mark.offset
        && text[mark.bold_end.min(line.end)..line.end].trim_matches(|c: char| is_blank(c) || c == ':').is_empty();
    line.mark = match (mark.role, line.mark) {
        (Role::Heading(level), _) => Mark::Heading(level),
        (Role::PageTitle, _) => Mark::PageTitle,
        (Role::Noise, _) => Mark::Noise,
        (_, own @ Mark::Rule(_)) => own,
        (Role::Item, _) => Mark::Bullet,
        (Role::Plain, Mark::None) if whole_bold => Mark::Bold,
        (Role::Plain, own) => own,
    };
    if mark.role == Role::Item {
        line.indent = u16::from(mark.depth) * 2;
    }
}

/// Lines longer than this were not wrapped.
const WIDEST: usize = 122;

/// The units and words found so far.
struct Units<'t> {
    text: &'t str,
    wholly: bool,
    lines: Vec<Line>,
    words: Vec<Word>,
    /// Room for the places at which a line is cut.
    seams: Vec<usize>,
    places: Vec<Place>,
}

/// How much of a line is split into words where only headings and labels are wanted.
const HEADING: usize = 120;

impl Units<'_> {
    /// Adds a line, or the pieces of it.
    #[inline]
    fn push(&mut self, line: Line) {
        let length = line.end - line.body;
        let body = &self.text[line.body..line.end];
        self.seams.clear();
        if !may_be_cut(&line) {
            return self.split(line);
        }
        if length >= cut::SHORTEST && line.bold == 0 {
            cut::seams(body, &mut self.seams);
        }
        if self.seams.is_empty() && length >= SHORTEST_LABELLED {
            cut::glued_labels(body, &mut self.seams);
        }
        if self.seams.is_empty() {
            return self.split(line);
        }
        let seams = std::mem::take(&mut self.seams);
        let ends = seams.iter().map(|seam| line.body + seam).chain(std::iter::once(line.end));
        let mut start = line.start;
        for end in ends {
            if let Some(piece) = self.piece(&line, start, end, Cut::Lost) {
                self.split(piece);
            }
            start = end;
        }
        self.seams = seams;
    }

    /// The piece of a line between two offsets; the first one has what opens the line.
    fn piece(&self, whole: &Line, start: usize, end: usize, cut: Cut) -> Option<Line> {
        let piece = line(self.text, start, end)?;
        Some(if start == whole.start {
            Line { end: piece.end, ..*whole }
        } else {
            Line { cut, indent: whole.indent, ..piece }
        })
    }

    /// Finds a unit's words, and cuts it where they say so.
    #[inline]
    fn split(&mut self, mut unit: Line) {
        let first = self.words.len();
        let length = unit.end - unit.body;
        if self.wholly || length <= HEADING {
            split_more(self.text, unit.body..unit.end, &mut self.words);
        } else {
            let mut end = unit.body + HEADING;
            while !self.text.is_char_boundary(end) {
                end -= 1;
            }
            split_more(self.text, unit.body..end, &mut self.words);
        }
        unit.words = (first as u32, self.words.len() as u32);
        if self.wholly && length >= cut::SHORTEST && may_be_cut(&unit) {
            cut::places(self.text, &self.words[first..], length >= cut::LONG, &mut self.places);
            if !self.places.is_empty() {
                return self.cut(unit, first);
            }
        }
        self.lines.push(unit);
    }

    /// Cuts a unit at the places found, its first word being the one of that number.
    fn cut(&mut self, unit: Line, first: usize) {
        let places = std::mem::take(&mut self.places);
        let mut from = (unit.start, 0, unit.cut);
        let last = (unit.end, unit.words.1 as usize - first, Cut::Line);
        for place in places.iter().copied().chain([last]) {
            if let Some(mut piece) = self.piece(&unit, from.0, place.0, from.2) {
                let mut words = (first + from.1, first + place.1);
                // A number that opens an entry is no word of its body.
                while words.0 < words.1 && self.words[words.0].start() < piece.body {
                    words.0 += 1;
                }
                piece.words = (words.0 as u32, words.1 as u32);
                // A sentence that begins with a dash or a number is no entry.
                if from.2 == Cut::Sentence {
                    (piece.mark, piece.body) = (Mark::None, piece.start);
                }
                self.lines.push(piece);
            }
            from = place;
        }
        self.places = places;
    }
}

/// Whether a line is none of those that are one thing, however long.
const fn may_be_cut(line: &Line) -> bool {
    matches!(line.mark, Mark::None | Mark::Bullet | Mark::Enumeration)
}

/// A shorter line has no label glued behind a value.
const SHORTEST_LABELLED: usize = 24;

/// The column at which lines were wrapped: many lines end just before it and none behind it.
fn wrap_column(lengths: &[u32; WIDEST]) -> Option<usize> {
    let total: u32 = lengths.iter().sum();
    let longer = lengths[WIDEST - 1];
    let widest = (50..WIDEST - 1).rev().find(|n| lengths[*n] > 0)?;
    let near: u32 = lengths[widest.saturating_sub(14)..=widest].iter().sum();
    (longer * 50 <= total && near * 5 >= total && near >= 4).then_some(widest)
}

#[cfg(test)]
mod tests {
    use super::{Mark, lines};
    use crate::source::{Format, Text};

    /// Body, indent, gap and mark of each line.
    #[track_caller]
    fn check(source: &str, expected: &[(&str, u16, bool, Mark)]) {
        let text = Text::read(source, Format::Text);
        let lines = lines(&text, true);
        let got: Vec<_> = lines.lines.iter().map(|l| (lines.body(l), l.indent, l.gap, l.mark)).collect();
        assert_eq!(got, expected, "{source:?}");
    }

    #[test]
    fn line_ends() {
        use Mark::None;
        let two = [("Bake", 0, false, None), ("Sell", 0, false, None)];
        check("", &[]);
        check("\n\r\n\r \u{a0}\t", &[]);
        check("Bake\nSell", &two);
        check("Bake\nSell\n", &two);
        check("Bake\rSell\r", &two);
        check("Bake\r\nSell\r\n", &two);
        check("Bake\r\nSell\n", &two);
        let apart = [("Bake", 0, false, None), ("Sell", 0, true, None)];
        check("Bake\n\nSell", &apart);
        check("Bake\r\n\r\nSell", &apart);
        check("Bake\r\rSell", &apart);
        check("Bake\n\rSell", &apart);
        check("Bake\n \t\u{200b}\nSell", &apart);
        check("\nBake", &[("Bake", 0, true, None)]);
    }

    #[test]
    fn blanks_around_the_ink() {
        use Mark::None;
        check("  Bake  ", &[("Bake", 2, false, None)]);
        check("\tBake\t \r\n", &[("Bake", 4, false, None)]);
        check(" \u{a0}\u{200b}Bake\u{a0} \u{feff}", &[("Bake", 2, false, None)]);
        check("\u{b}\u{c}Bake \u{c}\u{b}", &[("Bake", 0, false, None)]);
        check("é\u{2003}", &[("é", 0, false, None)]);
        check("\u{3000}中", &[("中", 1, false, None)]);
        check("\u{1}\u{7f}", &[("\u{1}\u{7f}", 0, false, None)]);
    }

    #[test]
    fn marks() {
        use Mark::{Bold, Bullet, Enumeration, Heading, None, Rule, Underline};
        check("  •\u{a0}\tBake ", &[("Bake", 2, false, Bullet)]);
        check("-\u{a0}Bake", &[("Bake", 0, false, Bullet)]);
        check("•", &[("•", 0, false, None)]);
        check("- \n", &[("-", 0, false, None)]);
        check("o\u{a0}Bake", &[("Bake", 0, false, Bullet)]);
        check("ii) Bake", &[("Bake", 0, false, Enumeration)]);
        check("Vi. Bake", &[("Vi. Bake", 0, false, None)]);
        check("**Bake**", &[("**Bake**", 0, false, Bold)]);
        check("Bake\n----", &[("Bake", 0, false, Heading(2)), ("", 0, false, Underline)]);
        check("Bake\n\n---\u{a0}-\u{a0}", &[("Bake", 0, false, None), ("", 0, true, Rule('-'))]);
        check("––\u{200b}–", &[("", 0, false, Rule('–'))]);
    }
}
