//! Lines, each with its indent and what opens it.

use super::glue;
use super::marks::{Opening, is_blank, may_open, may_rule, opening, rule};
use crate::source::{Gap, LineMark, Role, Text};

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

/// A line with ink. Blank lines are only remembered as the next line's `gap`.
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
    /// The column at which the text was wrapped by hand or by a mail program, where it was.
    pub(crate) wrap: Option<usize>,
}

impl<'t> Lines<'t> {
    /// The line without its bullet or mark.
    pub(crate) fn body(&self, line: &Line) -> &'t str {
        &self.text[line.body..line.end]
    }
}

/// Reads the lines of a text.
pub(crate) fn lines<'t>(text: &'t Text<'_>) -> Lines<'t> {
    let source: &'t str = &text.text;
    let mut marks = text.marks.as_slice();
    let mut lines: Vec<Line> = Vec::with_capacity(source.len() / 64 + 4);
    let mut lengths = [0u32; WIDEST];
    let mut seams = Vec::new();
    let mut gap = false;
    let mut at = 0;
    // Every line end is a line feed by now. One search over the whole text finds them: a long text is read from memory
    // no more often than needed.
    let ends = memchr::memchr_iter(b'\n', source.as_bytes());
    for end in ends.chain(std::iter::once(source.len())) {
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
                    underline(source, &mut lines, &mut line);
                }
                let glued = line.end - line.body >= glue::SHORTEST && line.bold == 0;
                if glued {
                    glue::seams(&source[line.body..line.end], &mut seams);
                }
                lines.push(line);
                if glued && !seams.is_empty() {
                    cut(source, &seams, &mut lines);
                }
            }
            None => gap = true,
        }
        at = end + 1;
    }
    lines.shrink_to_fit();
    let wrap = if text.typed { wrap_column(&lengths) } else { None };
    Lines { text: source, lines, wrap }
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
    let mut line = Line { start, body: start, end, indent, mark: Mark::None, gap: false, bold: 0 };
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
    line.gap |= mark.gap != Gap::None;
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

/// Cuts the last line at its seams, offsets from its body.
fn cut(text: &str, seams: &[usize], lines: &mut Vec<Line>) {
    let Some(whole) = lines.pop() else { return };
    let ends = seams.iter().map(|seam| whole.body + seam).chain(std::iter::once(whole.end));
    let mut start = whole.start;
    for end in ends {
        if let Some(mut piece) = line(text, start, end) {
            if start == whole.start {
                piece = Line { end: piece.end, ..whole };
            }
            lines.push(piece);
        }
        start = end;
    }
}

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
        let lines = lines(&text);
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

    /// Which lines of a page stand apart from the one before: a `|` before them.
    #[cfg(feature = "html")]
    #[test]
    fn gaps_of_html() {
        #[track_caller]
        fn check(source: &str, expected: &str) {
            let text = Text::read(source, Format::Html);
            let lines = lines(&text);
            let shown = lines.lines.iter().map(|l| format!("{}{} ", if l.gap { "|" } else { "" }, lines.body(l)));
            assert_eq!(shown.collect::<String>().trim_end(), expected, "{source:?}");
        }
        // Short paragraphs and nothing else are lines, of which the blank ones part the others.
        check("<p>Bake</p><p>Sell</p>", "Bake Sell");
        check("<p>Bake</p><p>Sell</p><p></p><p>Rest</p>", "Bake Sell |Rest");
        check("<p>Bake</p><p>Sell</p><p> <br> </p><p>Rest</p>", "Bake Sell |Rest");
        check("<p>Bake</p><p>Sell</p><p><b>&nbsp;</b></p><p>Rest</p>", "Bake Sell |Rest");
        // Beside lists, headings and breaks they are paragraphs, as long as few are blank.
        check("<h3>Bake</h3><p>Sell</p><p>Rest</p>", "|Bake |Sell |Rest");
        check("<p>Bake<br>bread</p><p>Sell</p><p>Rest</p>", "|Bake bread |Sell |Rest");
        check("<ul><li>Bake</li></ul><p>Sell</p><p></p><p>Rest</p>", "Bake |Sell |Rest");
        let long = "Sell bread and butter to those who come by every morning of the week and every evening too";
        check(&format!("<p>{long}</p><p>{long}</p>"), &format!("|{long} |{long}"));
        // A break in no line is a blank one.
        check("Bake<br>Sell", "Bake Sell");
        check("Bake<br><br>Sell", "Bake |Sell");
        check("Bake<br> <br/>\nSell", "Bake |Sell");
        check("Bake<br></div><div>Sell", "Bake Sell");
        check("<div>Bake</div><br>Sell", "Bake |Sell");
        check("<div>Bake</div><div>Sell</div>", "Bake Sell");
        check("<div>Bake</div><div><br></div><div>Sell</div>", "Bake |Sell");
        check("<div>Bake</div><div>&nbsp;</div><div>Sell</div>", "Bake |Sell");
        check("<div>Bake</div><div> </div><div>Sell</div>", "Bake Sell");
        // In text that is called HTML the line ends count, one by one.
        check("Bake\nSell", "Bake Sell");
        check("Bake\n\nSell", "Bake |Sell");
        check("Bake\r\n\r\nSell", "Bake |Sell");
        check("Bake\r\rSell", "Bake |Sell");
        check("<pre>Bake\r\nSell\r\n\r\nRest</pre>", "|Bake Sell |Rest");
        check("<div>Bake\n\nbread</div>", "Bake bread");
    }

    #[cfg(feature = "html")]
    #[test]
    fn blanks_of_html() {
        #[track_caller]
        fn check(source: &str, expected: &str, indent: u16) {
            let text = Text::read(source, Format::Html);
            let lines = lines(&text);
            assert_eq!((lines.body(&lines.lines[0]), lines.lines[0].indent), (expected, indent), "{source:?}");
        }
        check("<p>Bake&nbsp;bread</p>", "Bake bread", 0);
        check("<p>Bake&nbsp; bread</p>", "Bake bread", 0);
        check("<p>Bake \u{202f}\u{2007}bread&nbsp;</p>", "Bake bread", 0);
        check("<p>&nbsp;&nbsp; Bake <b>&nbsp;bread</b></p>", "Bake bread", 2);
        check(&format!("<p>{}Bake</p>", "&nbsp;".repeat(500)), "Bake", 80);
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
