//! How much of a page becomes data.

/// How much a page may hold before the rest of it is left out.
///
/// Memory, time and result grow in line with the text in any case; the bounds keep each list of the result finite and
/// hostile pages from piling up values. No real posting meets the defaults. Where a bound is met, what stands before is
/// kept as it is, and a [`Code::LimitReached`](crate::Code::LimitReached) says from which byte on things were left out.
///
/// ```
/// use jobpost::{Code, Limits, Parser};
/// static PARSER: Parser = Parser::new().limits(Limits::DEFAULT.postings(1).lines(500));
/// let posting = "Night Baker\n\nDuties:\n- Bake bread\n- Sweep up\n\nRequirements:\n- You rise early\n\n---\n\n";
/// let page = posting.repeat(3);
/// let document = PARSER.parse(&page);
/// assert_eq!(document.postings().len(), 1);
/// let left_out = &document.diagnostics()[0];
/// assert_eq!(left_out.code, Code::LimitReached);
/// assert!(left_out.span.start >= posting.trim_end().len());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of the page that are read; the last character that does not fit is left out whole. 8 MiB by default.
    pub bytes: usize,
    /// Postings of a page. 10,000 by default.
    pub postings: usize,
    /// Lines with ink of one posting, and stretches of the page's noise. The sections, items, fields, requirements and
    /// benefits of a posting are no more than its lines. 20,000 by default.
    pub lines: usize,
    /// Facts of one kind that one posting states, such as skills or places, and mentions of zones in all of its rules
    /// about time zones. 2,000 by default.
    pub facts: usize,
    /// Zones of one rule about time zones. 64 by default.
    pub zones: usize,
    /// Depth of an item in nested lists, counted from 0; deeper ones are kept as items of this depth. 200 by default.
    pub depth: u8,
    /// Statements of pay of one posting; of amounts that may be pay, eight times as many are looked at. 64 by default.
    pub pay: usize,
    /// Statements of one posting's hours of work, of the length of its contract and of its first day, each. 32 by
    /// default.
    pub schedule: usize,
    /// Contacts of one posting. 64 by default.
    pub contacts: usize,
    /// Links of one posting. 256 by default.
    pub links: usize,
    /// Names in the lists of one fact: skills that years are about, fields of a degree. 64 by default.
    pub names: usize,
    /// Diagnostics of a page, those about limits not counted. 10,000 by default.
    pub diagnostics: usize,
}

impl Limits {
    /// The bounds of a [`Parser`](crate::Parser) that is given none.
    pub const DEFAULT: Self = Self {
        bytes: 8 << 20,
        postings: 10_000,
        lines: 20_000,
        facts: 2_000,
        zones: 64,
        depth: 200,
        pay: 64,
        schedule: 32,
        contacts: 64,
        links: 256,
        names: 64,
        diagnostics: 10_000,
    };

    /// With so many bytes of the page.
    #[must_use]
    pub const fn bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// With so many postings a page.
    #[must_use]
    pub const fn postings(mut self, postings: usize) -> Self {
        self.postings = postings;
        self
    }

    /// With so many lines a posting.
    #[must_use]
    pub const fn lines(mut self, lines: usize) -> Self {
        self.lines = lines;
        self
    }

    /// With so many facts of a kind.
    #[must_use]
    pub const fn facts(mut self, facts: usize) -> Self {
        self.facts = facts;
        self
    }

    /// With so many zones a rule.
    #[must_use]
    pub const fn zones(mut self, zones: usize) -> Self {
        self.zones = zones;
        self
    }

    /// With lists of such a depth.
    #[must_use]
    pub const fn depth(mut self, depth: u8) -> Self {
        self.depth = depth;
        self
    }

    /// With so many statements of pay.
    #[must_use]
    pub const fn pay(mut self, pay: usize) -> Self {
        self.pay = pay;
        self
    }

    /// With so many statements of each kind about the schedule.
    #[must_use]
    pub const fn schedule(mut self, schedule: usize) -> Self {
        self.schedule = schedule;
        self
    }

    /// With so many contacts.
    #[must_use]
    pub const fn contacts(mut self, contacts: usize) -> Self {
        self.contacts = contacts;
        self
    }

    /// With so many links.
    #[must_use]
    pub const fn links(mut self, links: usize) -> Self {
        self.links = links;
        self
    }

    /// With so many names a fact.
    #[must_use]
    pub const fn names(mut self, names: usize) -> Self {
        self.names = names;
        self
    }

    /// With so many diagnostics.
    #[must_use]
    pub const fn diagnostics(mut self, diagnostics: usize) -> Self {
        self.diagnostics = diagnostics;
        self
    }

    /// The part of a page that is read.
    pub(crate) fn read(self, page: &str) -> &str {
        let mut end = page.len().min(self.bytes);
        while !page.is_char_boundary(end) {
            end -= 1;
        }
        &page[..end]
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}
