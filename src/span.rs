//! Where in the source a value stands.

use std::ops::Range;

/// A half-open range of byte offsets into the source as it was given, on character boundaries.
///
/// ```
/// let span = jobpost::Span { start: 4, end: 8 };
/// assert_eq!(span.of("The role"), Some("role"));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset behind the last byte.
    pub end: usize,
}

impl Span {
    /// A span from `start` up to `end`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Number of bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether the span holds no byte.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.end == self.start
    }

    /// Whether `other` lies within this span.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The text that the span covers, or `None` where `source` is not the text it came from.
    #[must_use]
    pub fn of(self, source: &str) -> Option<&str> {
        source.get(self.start..self.end)
    }

    /// Line and column of the first byte, both counted from 1, the column in characters. A line ends at a line feed, a
    /// carriage return, or the two together.
    ///
    /// Computed on demand, because most users never ask: it walks the source up to the span.
    ///
    /// ```
    /// assert_eq!(jobpost::Span::new(6, 7).line_column("Über\nx"), (2, 1));
    /// assert_eq!(jobpost::Span::new(9, 10).line_column("Über\r\n\rxy"), (3, 2));
    /// ```
    #[must_use]
    pub fn line_column(self, source: &str) -> (usize, usize) {
        let mut start = self.start.min(source.len());
        while !source.is_char_boundary(start) {
            start -= 1;
        }
        let before = &source[..start];
        let bytes = before.as_bytes();
        let ends = memchr::memchr2_iter(b'\n', b'\r', bytes);
        let line = ends.filter(|at| bytes[*at] == b'\r' || *at == 0 || bytes[at - 1] != b'\r').count() + 1;
        let column = before.rsplit(['\n', '\r']).next().unwrap_or("").chars().count() + 1;
        (line, column)
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// A value and the span of the words that state it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Spanned<T> {
    /// What the words say.
    pub value: T,
    /// Where they stand.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Pairs a value with its span.
    pub const fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}
