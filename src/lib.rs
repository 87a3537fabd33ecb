//! Reads a job posting as people paste it, scrape it or get it from an applicant tracking system, and returns typed
//! data: its sections and its facts, each with the span of bytes that states it.
//!
//! | in the text | in the result |
//! |---|---|
//! | a page of one posting or of many | [`Document::postings`], each a [`Posting`] |
//! | `What you'll do`, `WHO YOU ARE:`, `## Perks`, `**Skills**`, `<p><strong>Benefits</strong></p>` | [`Section`] with its [`SectionKind`] and [`Basis::Heading`] |
//! | `Salary: €62,000`, `SALARY: …`, `Full TimeJob Type` | [`Field`], and a [`Section`] with [`Basis::Field`] |
//! | a list that changes its subject without a heading | a new [`Section`] with [`Basis::Content`], and [`Code::SubjectChange`] |
//! | `- `, `•`, `1.`, `a)`, `<li>`, `<p>•`, lines that lost their bullets | [`Item`] with its depth |
//! | the line that names the job, `… at Acme` | [`Posting::title`], [`Posting::company`] |
//! | `Skills: java gcp` | [`Posting::skills`], one [`Skill`] a tag |
//! | items under `Benefits` | [`Posting::benefits`] |
//! | `Save this job`, `Sign in`, adverts | [`Document::chrome`] |
//! | an empty page, a recipe, source code | [`Code::EmptyPage`], [`Code::NotAPosting`] |
//!
//! ```
//! use jobpost::{Basis, SectionKind};
//!
//! let text = "What you'll do\n- Plan the roster\n- Keep the log\n\nWho you are\n- You know the harbour\n";
//! let document = jobpost::parse(text);
//! let posting = &document.postings()[0];
//! let duties = posting.sections(SectionKind::Responsibilities).next().unwrap();
//! assert_eq!(duties.basis, Basis::Heading);
//! assert_eq!(duties.items[1].text, "Keep the log");
//! assert_eq!(duties.items[1].span.of(text), Some("Keep the log"));
//! ```
//!
//! [`parse`] never fails; [`Parser`] has the options, [`Parser::parse_bytes`] and `Posting: FromStr` are strict.
//! [`outline`] finds the sections only and copies nothing. Nothing here reads a clock, a file or the network.
//!
//! # Grammar
//!
//! What the parser takes for what, from the page down to the line; each production stands in full above the function
//! that reads it.
//!
//! ```text
//! page        = chrome* posting ( boundary posting )* chrome*
//! boundary    = a field, title, separator or top heading that the page repeats before duties or requirements
//! posting     = [ title ] section+
//! section     = ( heading | field )? entry*
//! entry       = ( bullet_line | plain_line ) continuation*
//!
//! line        = indent opening body
//! opening     = heading_mark | bullet | enumeration | nothing
//! heading     = decoration* phrase [ "(" aside ")" ] [ ":" ] decoration*     underlined, bold, in capitals or bare
//! field       = label ":" value | label tab value | value label              the last on cards: `Full TimeJob Type`
//! title       = title_words [ ( " at " | " @ " | " | " | " – " ) company ]
//! bullet      = glyph blank* | arrow blank* | dash ( blank+ | &word ) | "o" tab | "*" blank+
//! enumeration = [ "(" ] ( digit{1,2} | letter | roman{1,4} ) ( ")" | "." ) blank+
//! rule        = "---" | "===" | "___" | "***" | "~~~"                       or longer, the whole line
//! ```
//!
//! HTML becomes such lines first: its blocks, breaks and cells end them, its lists give the depth, and each line keeps
//! where in the HTML it stood. A section's kind comes from its heading, from its label, from what its lines say or from
//! where it stands; [`Basis`] says which.
//!
//! # Features
//!
//! `serde` (default): every public type has a JSON form, whose field names are a promise. `html` (default): reads HTML.
#![forbid(unsafe_code)]
#![deny(missing_docs, rustdoc::broken_intra_doc_links)]

mod diagnostic;
mod error;
mod grammar;
mod lexicon;
mod outline;
mod parser;
mod posting;
mod resolve;
mod source;
mod span;
mod text;

pub use crate::{
    diagnostic::{Code, Diagnostic, Severity},
    error::Error,
    lexicon::Lexicon,
    outline::{Outline, PostingOutline, SectionOutline},
    parser::{Document, Parser, outline, parse},
    posting::*,
    source::Format,
    span::{Span, Spanned},
};

// The README's program is run as a doc test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
