//! Offsets of rendered text, mapped to the offsets of what it was rendered from.

use crate::span::Span;

/// A stretch of rendered text and the stretch of source that it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    text: usize,
    source: usize,
    source_end: usize,
    /// Whether the bytes correspond one to one; otherwise the stretch is mapped as a whole.
    exact: bool,
}

/// Runs by rising offset; they tile the rendered text.
#[derive(Debug, Default)]
#[cfg_attr(not(feature = "html"), allow(dead_code, reason = "only HTML needs a map"))]
pub(crate) struct Map {
    runs: Vec<Run>,
    len: usize,
}

#[cfg_attr(not(feature = "html"), allow(dead_code, reason = "only HTML needs a map"))]
impl Map {
    /// Says that the next `len` bytes of text stand for `source`; one to one where the lengths agree.
    pub(crate) fn push(&mut self, len: usize, source: Span) {
        if len == 0 {
            return;
        }
        let exact = source.len() == len;
        if let Some(last) = self.runs.last_mut()
            && exact
            && last.exact
            && last.source_end == source.start
        {
            last.source_end = source.end;
        } else {
            self.runs.push(Run { text: self.len, source: source.start, source_end: source.end, exact });
        }
        self.len += len;
    }

    /// With room for so many runs.
    pub(crate) fn with_capacity(runs: usize) -> Self {
        Self { runs: Vec::with_capacity(runs), len: 0 }
    }

    /// Gives back what was reserved for more runs.
    pub(crate) fn shrink(&mut self) {
        self.runs.shrink_to_fit();
    }

    /// The source of a range of text.
    pub(crate) fn source(&self, span: Span) -> Span {
        let start = match self.run_at(span.start) {
            Some(run) if run.exact => run.source + (span.start - run.text),
            Some(run) => run.source,
            None => 0,
        };
        let end = match span.end.checked_sub(1).filter(|_| !span.is_empty()).and_then(|last| self.run_at(last)) {
            Some(run) if run.exact => run.source + (span.end - run.text),
            Some(run) => run.source_end,
            None => start,
        };
        Span::new(start, end.max(start))
    }

    fn run_at(&self, offset: usize) -> Option<&Run> {
        let after = self.runs.partition_point(|run| run.text <= offset);
        self.runs.get(after.checked_sub(1)?)
    }
}

#[cfg(test)]
mod tests {
    use super::Map;
    use crate::span::Span;

    #[test]
    fn ranges_map_through_runs() {
        let mut map = Map::default();
        map.push(3, Span::new(10, 13));
        map.push(1, Span::new(13, 18)); // an entity
        map.push(1, Span::new(18, 18)); // a break that no byte states
        map.push(4, Span::new(22, 26));
        #[track_caller]
        fn check(map: &Map, text: (usize, usize), source: (usize, usize)) {
            assert_eq!(map.source(Span::new(text.0, text.1)), Span::new(source.0, source.1), "{text:?}");
        }
        check(&map, (0, 3), (10, 13));
        check(&map, (1, 4), (11, 18));
        check(&map, (3, 4), (13, 18));
        check(&map, (5, 9), (22, 26));
        check(&map, (0, 9), (10, 26));
        check(&map, (4, 4), (18, 18));
    }
}
