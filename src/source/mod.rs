//! Stage 0: plain text, Markdown or HTML becomes text, with a map back to the bytes that came in.

mod anchor;
#[cfg(feature = "html")]
mod bytes;
#[cfg(feature = "html")]
mod html;
mod map;
mod plain;

pub(crate) use anchor::Anchor;
pub(crate) use map::Map;

use crate::span::Span;
use std::borrow::Cow;

/// How the text is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Format {
    /// Plain text, as people paste it. Markdown's marks are understood here too, because people paste them.
    #[default]
    Text,
    /// Markdown.
    Markdown,
    /// HTML: a page, or the body that an applicant tracking system gives.
    #[cfg(feature = "html")]
    Html,
}

impl Format {
    /// A guess from the text: HTML where it holds tags of paragraphs, lists or breaks, text otherwise.
    ///
    /// ```
    /// use jobpost::Format;
    /// assert_eq!(Format::detect("<p>We are hiring</p>"), Format::Html);
    /// assert_eq!(Format::detect("We are hiring (a < b)"), Format::Text);
    /// ```
    #[must_use]
    pub fn detect(text: &str) -> Self {
        #[cfg(feature = "html")]
        if html::looks_like_html(text) {
            return Self::Html;
        }
        let _ = text;
        Self::Text
    }
}

/// What the markup says of the line that begins at an offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LineMark {
    pub(crate) offset: usize,
    pub(crate) role: Role,
    /// Depth of the list that the line stands in, from 0.
    pub(crate) depth: u8,
    /// What parts the line from the one before.
    pub(crate) gap: Gap,
    /// Where the run of bold text that opens the line ends; the offset itself where it opens plainly.
    pub(crate) bold_end: usize,
}

/// What stands between two lines of markup.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(not(feature = "html"), allow(dead_code, reason = "only HTML marks its lines"))]
pub(crate) enum Gap {
    /// Nothing but the line's end.
    None,
    /// The space between two paragraphs.
    Paragraph,
    /// A blank line, or a tag that makes more than a paragraph's space.
    Blank,
}

/// What the markup makes of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(not(feature = "html"), allow(dead_code, reason = "only HTML marks its lines"))]
pub(crate) enum Role {
    Plain,
    Item,
    Heading(u8),
    /// The title of the page's head.
    PageTitle,
    /// Buttons and navigation.
    Noise,
}

/// Text to be read, with the map to its source.
#[derive(Debug)]
pub(crate) struct Text<'i> {
    pub(crate) text: Cow<'i, str>,
    source: &'i str,
    /// Maps to apply one after the other; none for text that is its own source.
    maps: Vec<Map>,
    /// Whether the source holds markup that the text does not.
    markup: bool,
    /// Whether its lines may be those that somebody or a mail program typed, as no page with lists or headings has them.
    pub(crate) typed: bool,
    /// Marks of lines by rising offset; empty where the format has none.
    pub(crate) marks: Vec<LineMark>,
    /// Links of the markup by rising offset; those that are written in the text itself are not among them.
    pub(crate) anchors: Vec<Anchor>,
}

impl<'i> Text<'i> {
    /// Reads a source.
    pub(crate) fn read(source: &'i str, format: Format) -> Self {
        match format {
            #[cfg(feature = "html")]
            Format::Text | Format::Markdown if html::is_mostly_html(source) => html::read_mixed(source),
            Format::Text | Format::Markdown => plain::read(source),
            #[cfg(feature = "html")]
            Format::Html => html::read(source),
        }
    }

    /// The span in the source of a range of the text.
    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        let mut span = Span::new(start, end);
        for map in &self.maps {
            span = map.source(span);
        }
        span
    }

    /// The spans of neighbouring stretches of text, widened over the markup between them.
    ///
    /// Tags that close belong to the stretch before them, tags that open to the one behind. Text without markup is
    /// left as it is.
    pub(crate) fn widen(&self, spans: &mut [&mut Span]) {
        if !self.markup {
            return;
        }
        let source = self.source;
        let mut before = 0;
        for i in 0..spans.len() {
            let gap = source.get(before..spans[i].start).unwrap_or("");
            let opening = |at: &usize| gap.as_bytes().get(at + 1).is_some_and(u8::is_ascii_alphabetic);
            let split = memchr::memchr_iter(b'<', gap.as_bytes()).find(opening).unwrap_or(gap.len());
            let (closing, open) = gap.split_at(split);
            if let Some(last) = i.checked_sub(1) {
                spans[last].end = before + closing.trim_end().len();
            }
            spans[i].start -= open.len();
            before = spans[i].end;
        }
        if let Some(last) = spans.last_mut() {
            last.end += source.get(last.end..).map_or(0, |rest| rest.trim_end().len());
        }
    }
}
