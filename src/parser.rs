//! The pipeline, one line a stage, and its options.

use crate::diagnostic::{Diagnostic, Sink};
use crate::error::Error;
use crate::grammar::facts;
use crate::lexicon::Lexicon;
use crate::outline::label::BUILTIN;
use crate::outline::{Outline, Reading, Strictness, passages, plan};
use crate::posting::Posting;
use crate::resolve;
use crate::source::{Format, Text};
use crate::span::Spanned;
use crate::text::lines;
use chrono::NaiveDate;
use std::str::FromStr;

/// Reads postings with options of the caller's; the options are plain values, so a parser may be a `static`.
///
/// ```
/// use jobpost::{Format, Parser};
/// static PARSER: Parser = Parser::new().format(Format::Html);
/// let document = PARSER.parse("<h3>Requirements</h3><ul><li>Patience</li><li>Flour</li></ul>");
/// assert_eq!(document.postings()[0].sections[0].items.len(), 2);
/// ```
#[derive(Clone, Debug)]
pub struct Parser {
    format: Format,
    lexicon: Lexicon,
    content: bool,
    strictness: Strictness,
    today: Option<NaiveDate>,
}

impl Default for Parser {
    fn default() -> Self {
        Self::new()
    }
}

impl Parser {
    /// A parser of plain text with the built-in lexicon.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            format: Format::Text,
            lexicon: Lexicon::builtin(),
            content: true,
            strictness: Strictness::Normal,
            today: None,
        }
    }

    /// How the text is written.
    #[must_use]
    pub const fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// The words that the parser knows.
    #[must_use]
    pub fn lexicon(mut self, lexicon: Lexicon) -> Self {
        self.lexicon = lexicon;
        self
    }

    /// Whether the words of lines tell what they are about; they do unless this says `false`. Then the kinds of sections
    /// come from headings and fields only, which is faster, and a list that changes its subject stays whole. Whether a
    /// text is a posting at all, and which line is its title, words tell all the same.
    ///
    /// ```
    /// use jobpost::{Basis, Parser};
    /// static HEADINGS: Parser = Parser::new().content(false);
    /// let outline = HEADINGS.outline("Who you are\n- You bake bread\n- Paid vacation\n- Health insurance\n");
    /// let posting = outline.postings().next().unwrap();
    /// assert!(posting.sections().all(|section| section.basis() == Basis::Heading));
    /// ```
    #[must_use]
    pub const fn content(mut self, on: bool) -> Self {
        self.content = on;
        self
    }

    /// How surely a text must be a posting to be read as one.
    ///
    /// ```
    /// use jobpost::{Parser, Strictness};
    /// let parser = Parser::new().strictness(Strictness::Strict);
    /// assert!(parser.parse("Bread\n- 500 g of flour\n- 10 g of salt\n").postings().is_empty());
    /// ```
    #[must_use]
    pub const fn strictness(mut self, strictness: Strictness) -> Self {
        self.strictness = strictness;
        self
    }

    const fn reading(&self) -> Reading<'_> {
        let Self { lexicon, content, strictness, .. } = self;
        Reading { lexicon, content: *content, strictness: *strictness, model: &BUILTIN }
    }

    /// The day on which the page was read, for dates such as "3 days ago" and days without a year. Without it they have
    /// no value: the crate reads no clock.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use jobpost::Parser;
    /// let today = NaiveDate::from_ymd_opt(2025, 3, 2).unwrap();
    /// let document = Parser::new().today(today).parse("Job title: Baker\nPosted: 3 days ago\n");
    /// let posted = document.postings()[0].posted.as_ref().unwrap();
    /// assert_eq!(posted.value, NaiveDate::from_ymd_opt(2025, 2, 27).unwrap());
    /// ```
    #[must_use]
    pub const fn today(mut self, today: NaiveDate) -> Self {
        self.today = Some(today);
        self
    }

    /// Reads a page. This never fails: a page without a posting has none and says why in its diagnostics.
    #[must_use]
    pub fn parse(&self, source: &str) -> Document {
        let mut sink = Sink::default();
        let text = Text::read(source, self.format);
        let mut lines = lines(&text, true);
        let mut plan = plan(&text, &lines, self.reading(), &mut sink);
        lines.forget_words();
        let mut postings = Vec::with_capacity(plan.postings.len());
        let mut sinks = Vec::with_capacity(plan.postings.len());
        // From the last to the first: what was told of a posting's lines goes as the posting comes.
        while let Some(posting) = plan.postings.pop() {
            let mut sink = Sink::default();
            let facts = facts(&passages(&lines, &plan, &posting), &self.lexicon);
            plan.forget(&mut lines, &posting);
            postings.push(resolve::posting(&text, &posting, &facts, self.today, &mut sink));
            sinks.push(sink);
        }
        postings.reverse();
        sink.diagnostics.extend(sinks.into_iter().rev().flat_map(|sink| sink.diagnostics));
        let chrome = plan.chrome.iter().map(|range| resolve::chrome(&text, range)).collect();
        Document { postings, chrome, diagnostics: sink.diagnostics }
    }

    /// Reads a page from bytes.
    ///
    /// # Errors
    ///
    /// [`Error::InvalidUtf8`] with the offset of the first byte that is not UTF-8.
    ///
    /// ```
    /// use jobpost::{Error, Parser};
    /// let error = Parser::new().parse_bytes(b"Who you are\xff").unwrap_err();
    /// assert_eq!(error, Error::InvalidUtf8 { offset: 11 });
    /// ```
    pub fn parse_bytes(&self, source: &[u8]) -> Result<Document, Error> {
        let text = std::str::from_utf8(source).map_err(|e| Error::InvalidUtf8 { offset: e.valid_up_to() })?;
        Ok(self.parse(text))
    }

    /// Finds the sections only, without copying the text.
    #[must_use]
    pub fn outline<'i>(&self, source: &'i str) -> Outline<'i> {
        Outline::read(Text::read(source, self.format), self.reading())
    }
}

/// Reads a page of plain text with the built-in lexicon. This never fails.
///
/// ```
/// let document = jobpost::parse("Who you are\n- You bake bread\n- You rise early\n");
/// assert_eq!(document.postings().len(), 1);
/// ```
#[must_use]
pub fn parse(source: &str) -> Document {
    const { &Parser::new() }.parse(source)
}

/// Finds the sections of plain text only, without copying it.
///
/// ```
/// let outline = jobpost::outline("Who you are\n- You bake bread\n- You rise early\n");
/// let posting = outline.postings().next().unwrap();
/// let section = posting.sections().next().unwrap();
/// assert_eq!(section.heading(), Some("Who you are"));
/// assert_eq!(section.items().nth(1).unwrap().0, "You rise early");
/// ```
#[must_use]
pub fn outline(source: &str) -> Outline<'_> {
    const { &Parser::new() }.outline(source)
}

/// What a page holds.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Document {
    postings: Vec<Posting>,
    chrome: Vec<Spanned<String>>,
    diagnostics: Vec<Diagnostic>,
}

impl Document {
    /// The postings, in the order of the page.
    #[must_use]
    pub fn postings(&self) -> &[Posting] {
        &self.postings
    }

    /// The postings as owned values.
    #[must_use]
    pub fn into_postings(self) -> Vec<Posting> {
        self.postings
    }

    /// The page's noise: buttons, navigation, adverts, and text that is no posting.
    #[must_use]
    pub fn chrome(&self) -> &[Spanned<String>] {
        &self.chrome
    }

    /// What the parser has to say about the text.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }
}

/// Reads exactly one posting of plain text.
///
/// # Errors
///
/// [`Error::Empty`] for a text of white space, [`Error::NoPosting`] for one that is no posting, and
/// [`Error::ManyPostings`] for a page of several.
///
/// ```
/// use jobpost::{Error, Posting};
/// assert_eq!(" \n".parse::<Posting>(), Err(Error::Empty));
/// let posting: Posting = "Who you are\n- You bake bread\n- You rise early\n".parse()?;
/// # Ok::<(), Error>(())
/// ```
impl FromStr for Posting {
    type Err = Error;

    fn from_str(source: &str) -> Result<Self, Error> {
        if source.chars().all(char::is_whitespace) {
            return Err(Error::Empty);
        }
        let mut postings = parse(source).into_postings();
        match (postings.pop(), postings.len()) {
            (None, _) => Err(Error::NoPosting),
            (Some(posting), 0) => Ok(posting),
            (Some(_), others) => Err(Error::ManyPostings { count: others + 1 }),
        }
    }
}
