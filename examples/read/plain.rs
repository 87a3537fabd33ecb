//! Text as a terminal shows it.

use jobpost::Span;

/// A page that was read.
pub(crate) struct Source<'s> {
    pub(crate) name: &'s str,
    pub(crate) text: &'s str,
    pub(crate) html: bool,
}

impl Source<'_> {
    /// The text of a span, tags and entities resolved.
    pub(crate) fn plain(&self, start: usize, end: usize) -> String {
        let raw = self.text.get(start..end).unwrap_or("");
        if self.html { plain_html(raw) } else { raw.to_owned() }
    }
}

/// Text of a piece of HTML, with line breaks where its blocks end.
fn plain_html(raw: &str) -> String {
    let mut out = String::new();
    for token in html5gum::Tokenizer::new(raw).flatten() {
        match token {
            html5gum::Token::String(text) => {
                out.push_str(&String::from_utf8_lossy(&text).replace(['\n', '\r'], " "));
            }
            html5gum::Token::StartTag(tag) if ends_line(&tag.name) => out.push('\n'),
            html5gum::Token::EndTag(tag) if ends_line(&tag.name) => out.push('\n'),
            _ => {}
        }
    }
    out
}

fn ends_line(name: &[u8]) -> bool {
    !matches!(name, b"b" | b"strong" | b"i" | b"em" | b"u" | b"span" | b"a" | b"font" | b"sup" | b"sub" | b"code")
}

/// How many lines of a span have ink.
pub(crate) fn lines_of(source: &Source<'_>, span: Span) -> usize {
    source.plain(span.start, span.end).lines().filter(|line| !line.trim().is_empty()).count().max(1)
}

pub(crate) fn count(number: usize, noun: &str) -> String {
    let (head, tail) = noun.split_once(' ').map_or((noun, String::new()), |(head, tail)| (head, format!(" {tail}")));
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {head}{plural}{tail}")
}

/// The text with white space as spaces; what would steer the terminal is shown as a mark.
pub(crate) fn printable(text: &str) -> String {
    let shown = |c: char| match c {
        '\t' => "    ".to_owned(),
        c if c.is_whitespace() => " ".to_owned(),
        c if c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') => "\u{fffd}".to_owned(),
        '\u{feff}' => String::new(),
        c => c.to_string(),
    };
    text.chars().map(shown).collect()
}

/// The columns that a text takes in a terminal.
pub(crate) fn columns(text: &str) -> usize {
    let width = |c: char| match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => 0,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' => 2,
        '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{1f300}'..='\u{1faff}' => 2,
        _ => 1,
    };
    text.chars().map(width).sum()
}

/// The beginning of a text that is too long for the room.
pub(crate) fn cut(text: &str, room: usize) -> String {
    if columns(text) <= room {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut used = 0;
    for c in text.chars() {
        used += columns(c.encode_utf8(&mut [0; 4]));
        if used >= room {
            break;
        }
        out.push(c);
    }
    format!("{}…", out.trim_end())
}
