//! Reads a job posting as people paste it, scrape it or get it from an applicant tracking system, and returns typed
//! data: its sections and its facts, each with the span of bytes that states it.
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
