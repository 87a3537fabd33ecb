//! A range of a text, in bytes.

/// First byte and the one behind the last, of the text that was read (not of the page as it was given: a
/// [`Span`](crate::Span) is that).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TextRange {
    start: u32,
    end: u32,
}

impl TextRange {
    /// A range between two offsets, in either order.
    pub(crate) const fn new(start: usize, end: usize) -> Self {
        if start <= end {
            Self { start: start as u32, end: end as u32 }
        } else {
            Self { start: end as u32, end: start as u32 }
        }
    }

    /// Offset of the first byte.
    pub(crate) const fn start(self) -> usize {
        self.start as usize
    }

    /// Offset behind the last byte.
    pub(crate) const fn end(self) -> usize {
        self.end as usize
    }

    /// Length in bytes.
    pub(crate) const fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether nothing is in it.
    pub(crate) const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// From the first byte of both to the last.
    pub(crate) fn cover(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// Whether the other range lies within this one.
    pub(crate) const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two have a byte in common.
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The words of the range; none where it is not one of this text.
    pub(crate) fn of(self, text: &str) -> &str {
        text.get(self.start()..self.end()).unwrap_or_default()
    }
}
