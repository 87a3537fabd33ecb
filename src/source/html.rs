//! HTML to text: blocks become lines, and each line keeps what its tags said of it.
//!
//! html5gum tokenizes; the emitter below writes text straight from its chunks, so that no token is allocated.
//! Nothing here fails: the tokenizer recovers from every malformed page as the HTML standard says.

use super::bytes::Bytes;
use super::plain::{line_ends, no_break};
use super::{Anchor, Gap, LineMark, Map, Role, Text};
use crate::span::Span;
use crate::work;
use html5gum::{Emitter, Error, State, Tokenizer, emitters::naive_next_state};
use std::borrow::Cow;
use std::convert::Infallible;

mod emitter;

/// Tags that are looked for where a text may be HTML, or hold HTML that was escaped once more.
const TELLING_TAGS: [&str; 10] = ["p", "br", "ul", "li", "div", "strong", "html", "h2", "h3", "ol"];

/// Whether the text holds a tag that only HTML has.
pub(super) fn looks_like_html(text: &str) -> bool {
    telling_tags(text).next().is_some()
}

/// Whether a text that is called plain or Markdown is HTML for the most part: Markdown allows it, and people paste it.
pub(super) fn is_mostly_html(text: &str) -> bool {
    let Some(first) = telling_tags(text).next() else { return false };
    let lines = line_ends(&text.as_bytes()[first..]).count() + 1;
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
                && rest.get(tag.len()).is_some_and(|b| matches!(b, b'>' | b'/') || b.is_ascii_whitespace())
        })
    })
}

/// Renders text with HTML in it, whose own line breaks count too.
pub(super) fn read_mixed(source: &str) -> Text<'_> {
    render(source, true).finish().text(source, Vec::new())
}

/// Renders a page or a body.
pub(super) fn read(source: &str) -> Text<'_> {
    let mut page = render(source, false);
    if !page.saw_block && line_ends(source.as_bytes()).next().is_some() {
        // Text that was called HTML: its own line breaks are all that it has.
        page = render(source, true);
    }
    let page = page.finish();
    if memchr::memchr(b'<', page.text.as_bytes()).is_some() && looks_like_html(&page.text) {
        // The markup was escaped on its way: what was rendered is HTML itself.
        let mut inner = render(&page.text, false).finish();
        for anchor in &mut inner.anchors {
            anchor.tag = page.map.source(anchor.tag);
        }
        return inner.text(source, vec![page.map]);
    }
    page.text(source, Vec::new())
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
    typed: bool,
    marks: Vec<LineMark>,
    anchors: Vec<Anchor>,
}

impl Rendered {
    /// The text of a source, to which its own map and then those behind it lead.
    fn text(self, source: &str, behind: Vec<Map>) -> Text<'_> {
        let mut maps = vec![self.map];
        maps.extend(behind);
        let Self { text, typed, marks, anchors, .. } = self;
        Text { text: Cow::Owned(text), source, maps, markup: true, typed, marks, anchors }
    }
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

/// A page with one blank paragraph for so many others has them for blank lines; any does that has no other structure.
const PARAGRAPHS_A_BLANK: usize = 12;
const SHORT_PARAGRAPH: usize = 80;
/// More blanks before the ink of a line say nothing more.
const DEEPEST_INDENT: usize = 80;

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

/// What ended behind the last ink.
#[derive(Clone, Copy, Debug, Default)]
struct Ends {
    /// Whether a block ended the line.
    block: bool,
    /// Breaks that tags make.
    breaks: u32,
    /// Line ends of the page's own since the last tag, where they count.
    own: u32,
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
    /// Whether the page has lists or headings.
    saw_structure: bool,
    /// Whether breaks end lines of the page.
    saw_break: bool,

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
    gap: Gap,
    /// What ended since the last ink: the line's block, and how many breaks and line ends of the page's own.
    ends: Ends,
    /// Blanks before the ink of the current line.
    indent: usize,
    /// Whether a paragraph is open that holds no ink yet.
    blank_paragraph: bool,
    /// How many paragraphs begin with a line that nothing else parts from the one before, and how many are blank.
    paragraphs: usize,
    blank_paragraphs: usize,
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
            saw_structure: false,
            saw_break: false,
            position: 0,
            last: 0,
            name: Name::default(),
            last_start_tag: Name::default(),
            closing: false,
            self_closing: false,
            line_open: false,
            line_bold: false,
            gap: Gap::None,
            ends: Ends::default(),
            indent: 0,
            blank_paragraph: false,
            paragraphs: 0,
            blank_paragraphs: 0,
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
        // Where blank paragraphs part the others, as in mail programs and Word, these are lines.
        let blank = self.blank_paragraphs;
        let often = blank * PARAGRAPHS_A_BLANK >= self.paragraphs;
        let short = !self.saw_structure && !self.saw_break && self.out.len() < self.paragraphs * SHORT_PARAGRAPH;
        if blank > 0 && often || short {
            self.marks.iter_mut().filter(|mark| mark.gap == Gap::Paragraph).for_each(|mark| mark.gap = Gap::None);
        }
        // Chunks begin and end at ASCII bytes of a valid string, so this never replaces anything.
        self.out.shrink_to_fit();
        let text = String::from_utf8(self.out).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned());
        self.marks.shrink_to_fit();
        self.map.shrink();
        self.anchors.shrink_to_fit();
        Rendered { text, map: self.map, typed: !self.saw_structure, marks: self.marks, anchors: self.anchors }
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
    fn end_line(&mut self, gap: Gap) {
        self.gap = self.gap.max(gap);
        self.space = false;
        if self.line_open {
            self.line_open = false;
            let here = Span::new(self.last, self.last);
            self.push(b"\n", here);
        } else if self.indent > 0 {
            // No-break spaces alone hold a line open, and it is a blank one.
            self.gap = Gap::Blank;
        }
        self.indent = 0;
    }

    /// Ends the current line where a block begins or ends. A link goes on in breaks but not in the next block: one that
    /// nobody closes would hold the rest of the page.
    fn end_block(&mut self, gap: Gap) {
        if self.line_open {
            self.ends.block = true;
            if self.anchor.is_some_and(|anchor| anchor.range.0 < self.out.len()) {
                self.end_anchor();
            }
        }
        self.end_line(gap);
    }

    /// Ends the current line at a break; where no line is open, the break is a blank line.
    fn end_break(&mut self) {
        self.saw_break |= self.line_open;
        self.ends.breaks = self.ends.breaks.saturating_add(1);
        let blank = self.ends.breaks > u32::from(!self.ends.block);
        self.end_line(if blank { Gap::Blank } else { Gap::None });
    }

    /// Text that corresponds to `source`, byte by byte where the lengths agree.
    fn text(&mut self, bytes: &[u8], source: Span) {
        if self.hidden > 0 {
            return;
        }
        let exact = source.len() == bytes.len();
        let broken = bytes.iter().fold(false, |any, byte| any | (b'\t'..=b'\r').contains(byte));
        let mut at = 0;
        // Where the next white space is that is no plain space.
        let mut next_end = 0;
        while at < bytes.len() {
            let rest = &bytes[at..];
            let blank = rest.iter().take_while(|b| b.is_ascii_whitespace()).count();
            if blank > 0 {
                let ends = line_ends(&rest[..blank]).count();
                if (self.keep_breaks || self.pre > 0) && ends > 0 {
                    self.ends.own = self.ends.own.saturating_add(u32::try_from(ends).unwrap_or(u32::MAX));
                    self.end_line(if self.ends.own > 1 { Gap::Blank } else { Gap::None });
                }
                self.space = true;
                at += blank;
                continue;
            }
            if next_end <= at {
                let ends = |b: &u8| matches!(b, b'\n' | b'\r' | b'\t' | b'\x0c');
                next_end = if broken { rest.iter().position(ends) } else { None }.map_or(bytes.len(), |end| at + end);
                work::count(next_end - at);
            }
            let ink = next_end - at;
            let (ink, blank) = no_break(&rest[..ink]).unwrap_or((ink, 0));
            let behind = ink + blank;
            if blank > 0 && !self.line_open && rest[..ink].trim_ascii_end().is_empty() {
                self.indent = (self.indent + 1).min(DEEPEST_INDENT);
                at += behind;
                continue;
            }
            // A single space inside stays where it is; runs of spaces are left to the folding.
            let ink = rest[..ink].trim_ascii_end().len();
            if ink > 0 {
                let part = if exact { Span::new(source.start + at, source.start + at + ink) } else { source };
                self.ink(&rest[..ink], part);
            }
            // A no-break space is a space to a reader, and folds with those around it.
            self.space |= blank > 0;
            at += if blank > 0 { behind } else { ink };
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
            for _ in 0..std::mem::take(&mut self.indent) {
                self.push(b" ", Span::new(source.start, source.start));
            }
            let offset = self.out.len();
            self.marks.push(LineMark { offset, role, depth, gap: self.gap, bold_end: offset });
            self.paragraphs += usize::from(self.gap == Gap::Paragraph);
            self.gap = Gap::None;
            self.item = false;
            self.line_bold = true;
        } else if self.space {
            let gap = Span::new(self.last.min(source.start), source.start);
            // One blank stands for however much white space lies between.
            let gap = if gap.len() == 1 { gap } else { Span::new(source.start, source.start) };
            self.push(b" ", gap);
        }
        self.space = false;
        self.ends = Ends::default();
        self.blank_paragraph = false;
        self.push(bytes, source);
        self.last = source.end;
        let letters = || bytes.iter().any(|b| b.is_ascii_alphanumeric() || *b >= 0x80);
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
            Tag::Break => self.end_break(),
            Tag::Block => self.end_block(Gap::None),
            Tag::Paragraph => {
                // The paragraph of an item is the item.
                let first_of_item = self.item && !self.line_open;
                self.end_block(if first_of_item { Gap::None } else { Gap::Paragraph });
                self.blank_paragraph = self.name.known() == b"p";
            }
            Tag::Item => {
                self.end_block(Gap::None);
                self.item = true;
            }
            Tag::List => {
                self.end_block(Gap::None);
                self.lists = self.lists.saturating_add(1);
            }
            Tag::Cell => {
                if self.line_open {
                    let here = Span::new(self.last, self.last);
                    self.push(b"\t", here);
                    self.space = false;
                }
            }
            Tag::Heading(level) => {
                self.end_block(Gap::Blank);
                self.heading = level;
            }
            Tag::Bold => self.bold = self.bold.saturating_add(1),
            Tag::Noise => {
                self.end_block(Gap::None);
                self.noise = self.noise.saturating_add(1);
            }
            Tag::Hidden => self.hidden = self.hidden.saturating_add(u32::from(!self.self_closing)),
            Tag::Title => {
                self.title = true;
                self.end_block(Gap::None);
            }
            Tag::Pre => {
                self.end_block(Gap::Blank);
                self.pre = self.pre.saturating_add(1);
            }
        }
        self.saw_block |= !matches!(kind, Tag::Inline | Tag::Anchor | Tag::Bold | Tag::Hidden);
        self.saw_structure |= matches!(kind, Tag::Item | Tag::List | Tag::Heading(_));
    }

    fn close(&mut self, kind: Tag) {
        match kind {
            Tag::Inline | Tag::Cell => {}
            Tag::Anchor => self.end_anchor(),
            Tag::Break | Tag::Block => self.end_block(Gap::None),
            Tag::Paragraph => {
                let blank = std::mem::take(&mut self.blank_paragraph) && self.name.known() == b"p";
                self.blank_paragraphs += usize::from(blank);
                self.end_block(if blank { Gap::Blank } else { Gap::Paragraph });
            }
            Tag::Item => {
                self.end_block(Gap::None);
                self.item = false;
            }
            Tag::List => {
                self.item = false;
                self.lists = self.lists.saturating_sub(1);
                self.end_block(if self.lists == 0 { Gap::Blank } else { Gap::None });
            }
            Tag::Heading(_) => {
                self.end_block(Gap::None);
                self.heading = 0;
            }
            Tag::Bold => self.bold = self.bold.saturating_sub(1),
            Tag::Noise => {
                self.end_block(Gap::None);
                self.noise = self.noise.saturating_sub(1);
            }
            Tag::Hidden => self.hidden = self.hidden.saturating_sub(1),
            Tag::Title => {
                self.end_block(Gap::Blank);
                self.title = false;
            }
            Tag::Pre => {
                self.end_block(Gap::Blank);
                self.pre = self.pre.saturating_sub(1);
            }
        }
    }
}
