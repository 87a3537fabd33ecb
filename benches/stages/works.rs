//! What is measured: each stage as far as the public face reaches, and a yardstick over the same bytes.

use html5gum::{Emitter, Error, State, Tokenizer};
use jobpost::{Format, Parser};
use std::convert::Infallible;
use std::hint::black_box;

/// A stage, which takes in those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Structure by headings and fields alone.
    Headings,
    /// Structure by every line.
    Outline,
    /// Every fact.
    Parse,
}

impl Stage {
    pub(crate) const ALL: [Self; 3] = [Self::Headings, Self::Outline, Self::Parse];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Headings => "headings",
            Self::Outline => "outline",
            Self::Parse => "parse",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.name() == name)
    }

    pub(crate) fn run(self, text: &str, format: Format) {
        let parser = Parser::new().format(format);
        let text = black_box(text);
        match self {
            Self::Headings => drop(black_box(parser.content(false).outline(text))),
            Self::Outline => drop(black_box(parser.outline(text))),
            Self::Parse => drop(black_box(parser.parse(text))),
        }
    }
}

/// The yardstick: of text the events of a fast Markdown parser, of HTML the tokens of the crate's own tokenizer; nothing
/// is made of them.
pub(crate) fn yardstick(text: &str, format: Format) {
    if format == Format::Html {
        if let Some(token) = Tokenizer::new_with_emitter(black_box(text), Nothing).next() {
            match token {}
        }
        return;
    }
    for event in pulldown_cmark::Parser::new(black_box(text)) {
        black_box(event);
    }
}

/// An emitter that keeps nothing.
struct Nothing;

impl Emitter for Nothing {
    type Token = Infallible;

    fn set_last_start_tag(&mut self, _last_start_tag: Option<&[u8]>) {}
    fn emit_eof(&mut self) {}
    fn emit_error(&mut self, _error: Error) {}
    fn should_emit_errors(&mut self) -> bool {
        false
    }
    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }
    fn emit_string(&mut self, chunk: &[u8]) {
        black_box(chunk);
    }
    fn init_start_tag(&mut self) {}
    fn init_end_tag(&mut self) {}
    fn init_comment(&mut self) {}
    fn emit_current_tag(&mut self) -> Option<State> {
        None
    }
    fn emit_current_comment(&mut self) {}
    fn emit_current_doctype(&mut self) {}
    fn set_self_closing(&mut self) {}
    fn set_force_quirks(&mut self) {}
    fn push_tag_name(&mut self, _s: &[u8]) {}
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
    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        false
    }
}
