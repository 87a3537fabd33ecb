//! HTML to text: blocks become lines, and each line keeps what its tags said of it.
//!
//! html5gum tokenizes; the emitter below writes text straight from its chunks, so that no token is allocated.
//! Nothing here fails: the tokenizer recovers from every malformed page as the HTML standard says.

use super::bytes::Bytes;
use super::{Anchor, LineMark, Map, Role, Text};
use crate::span::Span;
use html5gum::{Emitter, Error, State, Tokenizer, emitters::naive_next_state};
use std::borrow::Cow;
use std::convert::Infallible;

/// Tags that are looked for where a text may be HTML, or hold HTML that was escaped once more.
const TELLING_TAGS: [&str; 10] = ["p", "br", "ul", "li", "div", "strong", "html", "h2", "h3", "ol"];

/// Whether the text holds a tag that only HTML has.
pub(super) fn looks_like_html(text: &str) -> bool {
    telling_tags(text).next().is_some()
}

/// Whether a text that is called plain or Markdown is HTML for the most part: Markdown allows it, and people paste it.
pub(super) fn is_mostly_html(text: &str) -> bool {
    let Some(first) = telling_tags(text).next() else { return false };
    let lines = memchr::memchr_iter(b'\n', &text.as_bytes()[first..]).count() + 1;
    let enough = (lines / 2).max(3);
    telling_tags(text).take(enough).count() >= enough
}

/// Offsets of the tags that only HTML has.
fn telling_tags(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b'<', bytes).filter(move |at| {
        let rest = &bytes[at + 1..];
        let rest = rest.strip_prefix(b"/").unwrap_or(rest);
        TELLING_TAGS.iter().any(|tag| {
            rest.get(..tag.len()).is_some_and(|name| name.eq_ignore_ascii_case(tag.as_bytes()))
                && rest.get(tag.len()).is_some_and(|b| matches!(b, b'>' | b' ' | b'/' | b'\n'))
        })
    })
}

/// Renders text with HTML in it, whose own line breaks count too.
pub(super) fn read_mixed(source: &str) -> Text<'_> {
    let Rendered { text, map, marks, anchors } = render(source, true).finish();
    Text { text: Cow::Owned(text), source, maps: vec![map], marks, anchors }
}

/// Renders a page or a body.
pub(super) fn read(source: &str) -> Text<'_> {
    let mut page = render(source, false);
    if !page.saw_block && memchr::memchr(b'\n', source.as_bytes()).is_some() {
        // Text that was called HTML: its own line breaks are all that it has.
        page = render(source, true);
    }
    let Rendered { text, map, marks, anchors } = page.finish();
    if memchr::memchr(b'<', text.as_bytes()).is_some() && looks_like_html(&text) {
        // The markup was escaped on its way: what was rendered is HTML itself.
        let mut inner = render(&text, false).finish();
        for anchor in &mut inner.anchors {
            anchor.tag = map.source(anchor.tag);
        }
        let Rendered { text, map: inner_map, marks, anchors } = inner;
        return Text { text: Cow::Owned(text), source, maps: vec![inner_map, map], marks, anchors };
    }
    Text { text: Cow::Owned(text), source, maps: vec![map], marks, anchors }
}

fn render(source: &str, keep_breaks: bool) -> Page<'_> {
    let mut page = Page::new(source.as_bytes(), keep_breaks);
    // The emitter gives no token, so that one call reads the whole page.
    if let Some(token) = Tokenizer::new_with_emitter(Bytes::new(source), &mut page).next() {
        match token {}
    }
    page
}

/// What a page becomes.
struct Rendered {
    text: String,
    map: Map,
    marks: Vec<LineMark>,
    anchors: Vec<Anchor>,
}

/// What a tag does to the lines around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tag {
    Inline,
    /// A link.
    Anchor,
    /// A break within a paragraph.
    Break,
    /// A block without space around it.
    Block,
    Paragraph,
    Item,
    List,
    Cell,
    Heading(u8),
    Bold,
    /// Buttons, navigation.
    Noise,
    /// Left out with all that it holds.
    Hidden,
    Title,
    Pre,
}

fn tag(name: &[u8]) -> Tag {
    match name {
        b"a" => Tag::Anchor,
        b"br" | b"hr" => Tag::Break,
        b"p" | b"blockquote" | b"section" | b"article" | b"figure" | b"table" | b"dl" => Tag::Paragraph,
        b"div" | b"header" | b"main" | b"aside" | b"tr" | b"dt" | b"dd" | b"form" | b"address" | b"fieldset"
        | b"legend" | b"details" | b"summary" | b"body" | b"html" | b"option" => Tag::Block,
        b"li" => Tag::Item,
        b"ul" | b"ol" => Tag::List,
        b"td" | b"th" => Tag::Cell,
        [b'h', level @ b'1'..=b'6'] => Tag::Heading(level - b'0'),
        b"b" | b"strong" => Tag::Bold,
        b"nav" | b"footer" | b"button" | b"select" | b"menu" => Tag::Noise,
        b"script" | b"style" | b"noscript" | b"template" | b"iframe" => Tag::Hidden,
        b"title" => Tag::Title,
        b"pre" | b"textarea" => Tag::Pre,
        _ => Tag::Inline,
    }
}

const NO_BREAK_SPACE: &[u8] = "\u{a0}".as_bytes();

/// Nesting deeper than this says nothing more about a posting.
const DEEPEST: u32 = 200;

/// The name of a tag; of one that is longer than all that are known, only the length.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Name {
    bytes: [u8; 12],
    len: usize,
}

impl Name {
    #[inline]
    fn push(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if let Some(place) = self.bytes.get_mut(self.len) {
                *place = *byte;
            }
            self.len += 1;
        }
    }

    fn known(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }
}

/// The emitter: what was rendered so far, and where in the page it stands.
struct Page<'i> {
    source: &'i [u8],
    out: Vec<u8>,
    map: Map,
    marks: Vec<LineMark>,
    anchors: Vec<Anchor>,
    /// The link whose words are being read.
    anchor: Option<Anchor>,
    keep_breaks: bool,
    saw_block: bool,

    position: usize,
    /// Source offset behind the last byte that was dealt with.
    last: usize,
    name: Name,
    last_start_tag: Name,
    closing: bool,
    self_closing: bool,

    /// Whether the current line has ink yet, and so a mark.
    line_open: bool,
    /// Whether all ink of the current line so far is bold.
    line_bold: bool,
    gap: bool,
    item: bool,
    lists: u32,
    bold: u32,
    heading: u8,
    noise: u32,
    hidden: u32,
    pre: u32,
    title: bool,
    space: bool,
}

impl<'i> Page<'i> {
    fn new(source: &'i [u8], keep_breaks: bool) -> Self {
        Self {
            source,
            out: Vec::with_capacity(source.len() / 2),
            map: Map::with_capacity(source.len() / 128 + 4),
            marks: Vec::with_capacity(source.len() / 128 + 4),
            anchors: Vec::new(),
            anchor: None,
            keep_breaks,
            saw_block: false,
            position: 0,
            last: 0,
            name: Name::default(),
            last_start_tag: Name::default(),
            closing: false,
            self_closing: false,
            line_open: false,
            line_bold: false,
            gap: false,
            item: false,
            lists: 0,
            bold: 0,
            heading: 0,
            noise: 0,
            hidden: 0,
            pre: 0,
            title: false,
            space: false,
        }
    }

    fn finish(mut self) -> Rendered {
        self.end_anchor();
        // Chunks begin and end at ASCII bytes of a valid string, so this never replaces anything.
        self.out.shrink_to_fit();
        let text = String::from_utf8(self.out).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned());
        self.marks.shrink_to_fit();
        self.map.shrink();
        self.anchors.shrink_to_fit();
        Rendered { text, map: self.map, marks: self.marks, anchors: self.anchors }
    }

    /// Begins a link, whose tag ends here, where it has an address.
    fn begin_anchor(&mut self) {
        self.end_anchor();
        let tag = Span::new(self.last, self.position.min(self.source.len()));
        let bytes = self.source.get(tag.start..tag.end).unwrap_or_default();
        let leads = bytes.windows(4).any(|name| name.eq_ignore_ascii_case(b"href"));
        if leads && self.hidden == 0 {
            self.anchor = Some(Anchor { range: (self.out.len(), self.out.len()), tag });
        }
    }

    fn end_anchor(&mut self) {
        if let Some(mut anchor) = self.anchor.take() {
            anchor.range.1 = self.out.len();
            self.anchors.push(anchor);
        }
    }

    fn push(&mut self, bytes: &[u8], source: Span) {
        self.out.extend_from_slice(bytes);
        self.map.push(bytes.len(), source);
    }

    /// Ends the current line.
    fn end_line(&mut self, gap: bool) {
        self.gap |= gap;
        self.space = false;
        if self.line_open {
            self.line_open = false;
            let here = Span::new(self.last, self.last);
            self.push(b"\n", here);
        }
    }

    /// Text that corresponds to `source`, byte by byte where the lengths agree.
    fn text(&mut self, bytes: &[u8], source: Span) {
        if self.hidden > 0 {
            return;
        }
        let exact = source.len() == bytes.len();
        let broken = bytes.iter().fold(false, |any, byte| any | (b'\t'..=b'\r').contains(byte));
        let mut at = 0;
        while at < bytes.len() {
            let rest = &bytes[at..];
            let blank = rest.iter().take_while(|b| b.is_ascii_whitespace()).count();
            if blank > 0 {
                if (self.keep_breaks || self.pre > 0) && rest[..blank].contains(&b'\n') {
                    let gap = rest[..blank].iter().filter(|b| **b == b'\n').count() > 1;
                    self.end_line(gap);
                }
                self.space = true;
                at += blank;
                continue;
            }
            let ends = |b: &u8| matches!(b, b'\n' | b'\r' | b'\t' | b'\x0c');
            let ink = if broken { rest.iter().position(ends) } else { None }.unwrap_or(rest.len());
            // A single space inside stays where it is; runs of spaces are left to the folding.
            let ink = rest[..ink].trim_ascii_end().len();
            let part = if exact { Span::new(source.start + at, source.start + at + ink) } else { source };
            self.ink(&rest[..ink], part);
            at += ink;
        }
    }

    fn ink(&mut self, bytes: &[u8], source: Span) {
        if !self.line_open {
            self.line_open = true;
            let role = match () {
                () if self.title => Role::PageTitle,
                () if self.noise > 0 => Role::Noise,
                () if self.heading > 0 => Role::Heading(self.heading),
                () if self.item => Role::Item,
                () => Role::Plain,
            };
            let depth = u8::try_from(self.lists.saturating_sub(1)).unwrap_or(u8::MAX);
            let offset = self.out.len();
            self.marks.push(LineMark { offset, role, depth, gap: self.gap, bold_end: offset });
            self.gap = false;
            self.item = false;
            self.line_bold = true;
        } else if self.space {
            let gap = Span::new(self.last.min(source.start), source.start);
            // One blank stands for however much white space lies between.
            let gap = if gap.len() == 1 { gap } else { Span::new(source.start, source.start) };
            self.push(b" ", gap);
        }
        self.space = false;
        self.push(bytes, source);
        self.last = source.end;
        let letters = || bytes != NO_BREAK_SPACE && bytes.iter().any(|b| b.is_ascii_alphanumeric() || *b >= 0x80);
        if self.bold == 0 && self.line_bold && letters() {
            self.line_bold = false;
        } else if self.line_bold
            && self.bold > 0
            && let Some(mark) = self.marks.last_mut()
        {
            mark.bold_end = self.out.len();
        }
    }

    fn open(&mut self, kind: Tag) {
        match kind {
            Tag::Inline => {}
            Tag::Anchor => self.begin_anchor(),
            Tag::Break => self.end_line(false),
            Tag::Block => self.end_line(false),
            Tag::Paragraph => {
                // The paragraph of an item is the item.
                let first_of_item = self.item && !self.line_open;
                self.end_line(!first_of_item);
            }
            Tag::Item => {
                self.end_line(false);
                self.item = true;
            }
            Tag::List => {
                self.end_line(false);
                self.lists = (self.lists + 1).min(DEEPEST);
            }
            Tag::Cell => {
                if self.line_open {
                    let here = Span::new(self.last, self.last);
                    self.push(b"\t", here);
                    self.space = false;
                }
            }
            Tag::Heading(level) => {
                self.end_line(true);
                self.heading = level;
            }
            Tag::Bold => self.bold = self.bold.saturating_add(1),
            Tag::Noise => {
                self.end_line(false);
                self.noise = self.noise.saturating_add(1);
            }
            Tag::Hidden => self.hidden = self.hidden.saturating_add(u32::from(!self.self_closing)),
            Tag::Title => {
                self.title = true;
                self.end_line(false);
            }
            Tag::Pre => {
                self.end_line(true);
                self.pre = self.pre.saturating_add(1);
            }
        }
        self.saw_block |= !matches!(kind, Tag::Inline | Tag::Anchor | Tag::Bold | Tag::Hidden);
    }

    fn close(&mut self, kind: Tag) {
        match kind {
            Tag::Inline | Tag::Cell => {}
            Tag::Anchor => self.end_anchor(),
            Tag::Break | Tag::Block => self.end_line(false),
            Tag::Paragraph => self.end_line(true),
            Tag::Item => {
                self.end_line(false);
                self.item = false;
            }
            Tag::List => {
                self.item = false;
                self.lists = self.lists.saturating_sub(1);
                self.end_line(self.lists == 0);
            }
            Tag::Heading(_) => {
                self.end_line(false);
                self.heading = 0;
            }
            Tag::Bold => self.bold = self.bold.saturating_sub(1),
            Tag::Noise => {
                self.end_line(false);
                self.noise = self.noise.saturating_sub(1);
            }
            Tag::Hidden => self.hidden = self.hidden.saturating_sub(1),
            Tag::Title => {
                self.end_line(true);
                self.title = false;
            }
            Tag::Pre => {
                self.end_line(true);
                self.pre = self.pre.saturating_sub(1);
            }
        }
    }
}

impl Emitter for &mut Page<'_> {
    type Token = Infallible;

    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add_signed(offset);
    }

    fn set_last_start_tag(&mut self, last_start_tag: Option<&[u8]>) {
        self.last_start_tag = Name::default();
        self.last_start_tag.push(last_start_tag.unwrap_or_default());
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn emit_error(&mut self, _error: Error) {}

    fn emit_eof(&mut self) {
        self.last = self.source.len();
        self.end_line(false);
    }

    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }

    fn emit_string(&mut self, chunk: &[u8]) {
        let end = self.position.min(self.source.len());
        let start = end.saturating_sub(chunk.len()).max(self.last);
        // Nearly always the chunk is a piece of the page itself, which shows without a look at its bytes.
        let is_chunk = |piece: &&[u8]| std::ptr::eq(*piece, chunk) || *piece == chunk;
        let source = if self.source.get(start..end).filter(is_chunk).is_some() {
            Span::new(start, end)
        } else {
            Span::new(self.last.min(end), end)
        };
        self.text(chunk, source);
        self.last = end;
    }

    fn init_start_tag(&mut self) {
        self.name = Name::default();
        self.closing = false;
        self.self_closing = false;
    }

    fn init_end_tag(&mut self) {
        self.name = Name::default();
        self.closing = true;
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        let kind = tag(self.name.known());
        let next = if self.closing {
            self.close(kind);
            self.last_start_tag = Name::default();
            None
        } else {
            self.open(kind);
            self.last_start_tag = self.name;
            match kind {
                Tag::Inline | Tag::Title | Tag::Hidden | Tag::Pre => naive_next_state(self.name.known()),
                _ => None,
            }
        };
        self.last = self.position.min(self.source.len());
        next
    }

    fn set_self_closing(&mut self) {
        self.self_closing = true;
    }

    fn push_tag_name(&mut self, s: &[u8]) {
        self.name.push(s);
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.closing && self.name.len > 0 && self.name == self.last_start_tag
    }

    fn init_comment(&mut self) {}
    fn emit_current_comment(&mut self) {
        self.last = self.position.min(self.source.len());
    }
    fn emit_current_doctype(&mut self) {
        self.last = self.position.min(self.source.len());
    }
    fn set_force_quirks(&mut self) {}
    fn push_comment(&mut self, _s: &[u8]) {}
    fn push_doctype_name(&mut self, _s: &[u8]) {}
    fn init_doctype(&mut self) {}
    fn init_attribute(&mut self) {}
    fn push_attribute_name(&mut self, _s: &[u8]) {}
    fn push_attribute_value(&mut self, _s: &[u8]) {}
    fn set_doctype_public_identifier(&mut self, _value: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _value: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _s: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _s: &[u8]) {}
}
