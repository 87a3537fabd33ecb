//! One bench a stage, as far as the public face reaches, with a yardstick over the same bytes beside it.
//!
//! `cargo bench` times each by itself; at the end, every stage and its yardstick take turns, and a table shows the
//! ratios of their medians, so that a busy machine slows both alike. `JOBPOST_BENCH_PAGE=FILE cargo bench` adds a page;
//! `JOBPOST_BENCH_GROWTH=1 cargo bench` times hostile texts of up to 50 MB instead.

#[path = "stages/growth.rs"]
mod growth;
#[path = "stages/table.rs"]
mod table;
#[path = "stages/texts.rs"]
mod texts;

use criterion::{BenchmarkId, Criterion, Throughput};
use html5gum::{Emitter, Error, State, Tokenizer};
use jobpost::{Format, Parser};
use std::convert::Infallible;
use std::hint::black_box;
use std::time::Duration;
use texts::{Text, hostile, pages};

/// Something that is timed over a text.
pub(crate) type Work = fn(&str);

pub(crate) fn outline(text: &str) {
    black_box(jobpost::outline(black_box(text)));
}

pub(crate) fn parse(text: &str) {
    black_box(jobpost::parse(black_box(text)));
}

/// Structure by headings and fields alone.
pub(crate) fn headings(text: &str) {
    black_box(const { &Parser::new().content(false) }.outline(black_box(text)));
}

pub(crate) fn headings_html(text: &str) {
    black_box(const { &Parser::new().format(Format::Html).content(false) }.outline(black_box(text)));
}

pub(crate) fn outline_html(text: &str) {
    black_box(const { &Parser::new().format(Format::Html) }.outline(black_box(text)));
}

pub(crate) fn parse_html(text: &str) {
    black_box(const { &Parser::new().format(Format::Html) }.parse(black_box(text)));
}

/// The yardstick of text: a fast Markdown parser gives its events, and nothing is made of them.
pub(crate) fn markdown_events(text: &str) {
    for event in pulldown_cmark::Parser::new(black_box(text)) {
        black_box(event);
    }
}

/// The yardstick of HTML: the tokenizer that the crate uses, and nothing is made of its tokens.
pub(crate) fn html_tokens(text: &str) {
    if let Some(token) = Tokenizer::new_with_emitter(black_box(text), Nothing).next() {
        match token {}
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

/// What is timed over a text, the yardstick last.
pub(crate) fn works(text: &Text) -> [(&'static str, Work); 4] {
    if text.html {
        [("headings", headings_html), ("outline", outline_html), ("parse", parse_html), ("html5gum", html_tokens)]
    } else {
        [("headings", headings), ("outline", outline), ("parse", parse), ("pulldown-cmark", markdown_events)]
    }
}

fn main() {
    if std::env::var_os("JOBPOST_BENCH_GROWTH").is_some() {
        return growth::print();
    }
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(300))
        .without_plots()
        .configure_from_args();
    for text in pages().iter().chain(&hostile(100_000)) {
        let mut group = criterion.benchmark_group(text.name.as_str());
        group.throughput(Throughput::Bytes(text.text.len() as u64));
        for (name, work) in works(text) {
            group.bench_with_input(BenchmarkId::from_parameter(name), &text.text, |b, text| b.iter(|| work(text)));
        }
        group.finish();
    }
    criterion.final_summary();
    // Only a whole run has the time for the table.
    if std::env::args().skip(1).all(|argument| argument == "--bench") {
        table::print();
    }
}
