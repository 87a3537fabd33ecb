//! The output: postings laid out for a terminal.

use crate::facts::{facts, name, spoken};
use crate::plain::{Source, columns, count, cut, lines_of, printable};
use jobpost::{Diagnostic, Document, Field, Posting, Section, SectionKind, Severity, Span, Spanned};
use std::fmt::Write as _;
use std::io::{self, Write};

/// How many lines of page noise are shown.
const SHOWN: usize = 3;

/// The output: how wide it is, and whether it has colors.
pub(crate) struct Page<W: Write> {
    pub(crate) out: W,
    pub(crate) width: usize,
    pub(crate) color: bool,
}

const BOLD: &str = "1";
const DIM: &str = "2";
const KIND: &str = "1;36";
const WARNING: &str = "1;33";

impl<W: Write> Page<W> {
    fn paint(&self, style: &str, text: &str) -> String {
        if self.color { format!("\x1b[{style}m{text}\x1b[0m") } else { text.to_owned() }
    }

    fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{}", text.trim_end())
    }

    /// Prints what was found in a page.
    pub(crate) fn document(&mut self, source: &Source<'_>, document: &Document) -> io::Result<()> {
        let postings = document.postings();
        let noise = document.chrome().iter().map(|c| lines_of(source, c.span)).sum();
        let mut summary = format!("{}: {}", printable(source.name), count(postings.len(), "posting"));
        for (number, noun) in [(noise, "line of page noise"), (document.diagnostics().len(), "remark")] {
            if number > 0 {
                let _ = write!(summary, ", {}", count(number, noun));
            }
        }
        let summary = self.paint(DIM, &summary);
        self.line(&summary)?;
        self.line("")?;
        for (i, posting) in postings.iter().enumerate() {
            if postings.len() > 1 {
                let (line, _) = posting.span.line_column(source.text);
                let label = format!("── {} of {} · line {line} ", i + 1, postings.len());
                let rule = "─".repeat(self.width.saturating_sub(columns(&label)));
                let label = self.paint(DIM, &format!("{label}{rule}"));
                self.line(&label)?;
            }
            self.posting(source, posting)?;
        }
        self.chrome(source, document.chrome(), noise)?;
        self.diagnostics(source, document.diagnostics())
    }

    fn posting(&mut self, source: &Source<'_>, posting: &Posting) -> io::Result<()> {
        if let Some(title) = &posting.title {
            let title = self.paint(BOLD, &printable(&title.value));
            self.line(&title)?;
        }
        if let Some(company) = &posting.company {
            self.line(&printable(&company.value))?;
        }
        if posting.title.is_some() || posting.company.is_some() {
            self.line("")?;
        }
        let facts = facts(posting);
        let label_width = facts.iter().map(|(label, _)| columns(label)).max().unwrap_or(0) + 4;
        for (label, values) in &facts {
            let mut label = (*label).to_owned();
            for value in values {
                let padding = " ".repeat(label_width.saturating_sub(columns(&label) + 2));
                let first = format!("  {}{padding}", self.paint(DIM, &label));
                self.wrapped(&printable(value), &first, label_width)?;
                label.clear();
            }
        }
        if !facts.is_empty() {
            self.line("")?;
        }
        let mut sections = posting.sections.as_slice();
        while let [section, rest @ ..] = sections {
            let lone = sections.iter().take_while(|section| is_field(posting, section)).count();
            let stated = posting.title.as_ref().is_some_and(|title| section.span.contains(title.span));
            if lone > 0 {
                self.fields(posting, &sections[..lone])?;
                sections = &sections[lone..];
                continue;
            }
            if section.kind != SectionKind::Title || !stated || !section.items.is_empty() {
                self.section(source, section)?;
            }
            sections = rest;
        }
        Ok(())
    }

    /// Prints fields that stand by themselves as a table, with the kind of section that each is.
    fn fields(&mut self, posting: &Posting, sections: &[Section]) -> io::Result<()> {
        let heading = self.paint(KIND, if sections.len() == 1 { "FIELD" } else { "FIELDS" });
        self.line(&heading)?;
        let rows = || sections.iter().flat_map(|s| fields_of(posting, s.span).map(move |field| (s.kind, field)));
        let widest = rows().map(|(_, field)| columns(&field.name.value)).max().unwrap_or(0).min(28);
        for (kind, field) in rows() {
            let name = printable(&field.name.value);
            let padding = " ".repeat(widest.saturating_sub(columns(&name)) + 2);
            let first = format!("  {}{padding}", self.paint(DIM, &name));
            let used = 2 + columns(&name) + padding.len();
            let kind = spoken(&kind);
            let mut value = printable(&field.value.value);
            let space = self.width.saturating_sub(used + columns(&value) + columns(&kind));
            if space >= 2 {
                let _ = write!(value, "{}{}", " ".repeat(space), self.paint(DIM, &kind));
                self.line(&format!("{first}{value}"))?;
            } else {
                self.wrapped_from(&value, &first, used, widest + 4)?;
            }
        }
        self.line("")
    }

    fn section(&mut self, source: &Source<'_>, section: &Section) -> io::Result<()> {
        let kind = spoken(&section.kind).to_uppercase();
        let heading = section.heading.as_ref().map_or(String::new(), |h| format!("  {}", printable(&h.value)));
        let basis = match name(&section.basis).as_str() {
            "heading" => "by its heading".to_owned(),
            "content" => "by what it says".to_owned(),
            "field" => "a field".to_owned(),
            "position" => "by where it stands".to_owned(),
            other => other.to_owned(),
        };
        let used = columns(&kind) + columns(&heading);
        let space = " ".repeat(self.width.saturating_sub(used + columns(&basis)).max(2));
        let line = format!("{}{heading}{space}{}", self.paint(KIND, &kind), self.paint(DIM, &basis));
        self.line(&line)?;
        let mut at = section.heading.as_ref().map_or(section.span.start, |h| h.span.end);
        if at > section.span.end || at < section.span.start {
            at = section.span.start;
        }
        for item in &section.items {
            let between = source.plain(at, item.span.start);
            // The last, unfinished line before an item is its bullet.
            let (before, bullet) = between.rsplit_once('\n').unwrap_or(("", &between));
            self.paragraphs(before)?;
            let bullet = bullet.trim_matches(|c: char| c.is_whitespace() || c == ':');
            let numbered = bullet.len() > 1 && columns(bullet) <= 6 && bullet.contains(char::is_alphanumeric);
            let glyph = if item.depth % 2 == 0 { "•" } else { "◦" };
            let mark = if numbered { printable(bullet) } else { glyph.to_owned() };
            let indent = 2 + 2 * usize::from(item.depth.min(10));
            let first = format!("{}{mark} ", " ".repeat(indent));
            self.wrapped(&printable(&item.text), &first, indent + columns(&mark) + 1)?;
            at = item.span.end.max(at);
        }
        let rest = source.plain(at, section.span.end);
        self.paragraphs(&rest)?;
        self.line("")
    }

    /// Prints text that is in no list, a line of the source as a paragraph.
    fn paragraphs(&mut self, text: &str) -> io::Result<()> {
        for line in text.lines() {
            let line = line.trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '*' | '_' | '#'));
            if line.contains(char::is_alphanumeric) {
                self.wrapped(&printable(line), "  ", 2)?;
            }
        }
        Ok(())
    }

    fn chrome(&mut self, source: &Source<'_>, chrome: &[Spanned<String>], noise: usize) -> io::Result<()> {
        if noise == 0 {
            return Ok(());
        }
        let heading = format!("{}  {}", self.paint(KIND, "PAGE NOISE"), count(noise, "line"));
        self.line(&heading)?;
        let mut shown = 0;
        for part in chrome {
            for text in source.plain(part.span.start, part.span.end).lines().filter(|l| !l.trim().is_empty()) {
                shown += 1;
                if shown <= SHOWN {
                    let text = cut(&printable(text.trim()), self.width.saturating_sub(2));
                    self.line(&format!("  {text}"))?;
                }
            }
        }
        if shown > SHOWN {
            let more = self.paint(DIM, &format!("  … and {} more", shown - SHOWN));
            self.line(&more)?;
        }
        self.line("")
    }

    fn diagnostics(&mut self, source: &Source<'_>, diagnostics: &[Diagnostic]) -> io::Result<()> {
        for diagnostic in diagnostics {
            self.diagnostic(source, diagnostic)?;
        }
        Ok(())
    }

    /// A remark as compilers show it: where, the line, and a caret under the words.
    fn diagnostic(&mut self, source: &Source<'_>, diagnostic: &Diagnostic) -> io::Result<()> {
        let style = if diagnostic.severity == Severity::Warning { WARNING } else { BOLD };
        let head = format!("{}[{}]", name(&diagnostic.severity), name(&diagnostic.code));
        let head = format!("{}: {}", self.paint(style, &head), printable(&diagnostic.message));
        self.wrapped(&head, "", 2)?;
        let span = diagnostic.span;
        if span.is_empty() && source.text.trim().is_empty() {
            return Ok(());
        }
        let (number, column) = span.line_column(source.text);
        let gutter = " ".repeat(number.to_string().len());
        let place = format!("{gutter}{} {}:{number}:{column}", self.paint(DIM, "-->"), printable(source.name));
        self.line(&place)?;
        let start = span.start.min(source.text.len());
        let from = source.text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |n| n + 1);
        let to = source.text.get(start..).and_then(|after| after.find('\n')).map_or(source.text.len(), |n| start + n);
        let Some(before) = source.text.get(from..start) else { return Ok(()) };
        let Some(marked) = source.text.get(start..span.end.min(to).max(start)) else { return Ok(()) };
        let after = source.text.get(start + marked.len()..to).unwrap_or("");
        let room = self.width.saturating_sub(gutter.len() + 3).max(20);
        // A line of HTML may hold the whole page: show what stands around the words.
        let mut before = printable(before);
        let keep = room / 3;
        if columns(&before) > keep && columns(&before) + columns(marked) > room {
            let skip = before.chars().count() - keep;
            before = format!("…{}", before.chars().skip(skip + 1).collect::<String>());
        }
        let text = cut(&format!("{before}{}{}", printable(marked), printable(after)), room);
        let mark = columns(&printable(marked.trim_end())).clamp(1, room.saturating_sub(columns(&before)).max(1));
        let bar = self.paint(DIM, "|");
        let line = format!("{} {bar} {text}", self.paint(DIM, &number.to_string()));
        self.line(&line)?;
        let (last, _) = Span::new(span.end, span.end).line_column(source.text);
        let mark = if last > number { format!("^ from here to line {last}") } else { "^".repeat(mark) };
        let carets = format!("{}{}", " ".repeat(columns(&before)), self.paint(style, &mark));
        self.line(&format!("{gutter} {bar} {carets}"))?;
        self.line("")
    }

    fn wrapped(&mut self, text: &str, first: &str, indent: usize) -> io::Result<()> {
        self.wrapped_from(text, first, indent, indent)
    }

    /// Prints words behind `first`, whose width is `used`, and breaks lines at the page's width.
    fn wrapped_from(&mut self, text: &str, first: &str, used: usize, indent: usize) -> io::Result<()> {
        let mut line = first.to_owned();
        let mut at = used;
        let mut fresh = true;
        for word in text.split_whitespace() {
            let width = columns(word);
            if !fresh && at + 1 + width > self.width {
                self.line(&line)?;
                line = " ".repeat(indent);
                at = indent;
                fresh = true;
            }
            if !fresh {
                line.push(' ');
                at += 1;
            }
            line.push_str(word);
            at += width;
            fresh = false;
        }
        self.line(&line)
    }
}

fn fields_of(posting: &Posting, span: Span) -> impl Iterator<Item = &Field> {
    posting.fields.iter().filter(move |field| span.contains(field.name.span) && span.contains(field.value.span))
}

/// Whether the section is a field and nothing more.
fn is_field(posting: &Posting, section: &Section) -> bool {
    let covered: usize = fields_of(posting, section.span).map(|f| f.name.span.len() + f.value.span.len()).sum();
    name(&section.basis) == "field" && section.items.is_empty() && covered > 0 && covered + 16 > section.span.len()
}
