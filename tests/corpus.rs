//! The fixture postings in `tests/corpus`, each with all that must be read of it beside it.
//!
//! Each is read with LF, with CRLF and behind a byte-order mark; all three must give what `NAME.golden.json` says, and
//! the whole document must read back from its JSON as it was.
//! `BLESS=1 cargo test --test corpus` writes the goldens anew: read the difference before you commit it.
//!
//! A golden is the JSON of the document with a fact or an item a line. It differs from what the crate writes in this:
//! - What is unknown or empty is left out.
//! - A span is the words that stand there (`at`), those of a long one cut in the middle. `nth` tells which of several
//!   places with these words is meant, where it is not the first. So a golden is the same wherever lines end.
//! - A value and its span are one object. A text that stands in the source just so needs no `at`, and is that text alone
//!   where nothing else is said of it.
//! - A leaf of a requirement's tree names its fact by the words of it.
#![cfg(all(feature = "serde", feature = "html"))]

use jobpost::{Document, Format, Parser, Span};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::collections::BTreeSet;
use std::fmt::{self, Write};
use std::fs;
use std::path::{Path, PathBuf};

/// Spans of no more characters than this are shown in full.
const LONGEST_WORDS: usize = 80;

#[test]
fn goldens() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let mut failures = String::new();
    for folder in entries(&corpus) {
        check_folder(&folder, &mut failures);
    }
    assert!(failures.is_empty(), "\n{failures}BLESS=1 writes the goldens anew, where that is right.");
}

fn entries(folder: &Path) -> BTreeSet<PathBuf> {
    let entries: BTreeSet<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!entries.is_empty(), "{} is empty", folder.display());
    entries
}

fn check_folder(folder: &Path, failures: &mut String) {
    let (mut goldens, fixtures): (BTreeSet<_>, BTreeSet<_>) =
        entries(folder).into_iter().partition(|path| path.to_str().unwrap().ends_with(".golden.json"));
    let mut names = BTreeSet::new();
    for fixture in &fixtures {
        let golden = fixture.with_extension("golden.json");
        assert!(names.insert(golden.clone()), "{}: two fixtures of this name", golden.display());
        check(fixture, &golden, failures);
        goldens.remove(&golden);
    }
    for golden in goldens {
        let _ = writeln!(failures, "{}: no fixture of this name", golden.display());
    }
}

/// Reads a fixture in its three forms and appends what differs from its golden.
fn check(fixture: &Path, golden: &Path, failures: &mut String) {
    let text = fs::read_to_string(fixture).unwrap();
    let format = match fixture.extension().and_then(|e| e.to_str()) {
        Some("html") => Format::Html,
        Some("md") => Format::Markdown,
        Some("txt") => Format::Text,
        other => panic!("{}: what format is {other:?}?", fixture.display()),
    };
    assert!(!text.contains("\r\n"), "{}: fixtures are kept with LF; the test makes the rest", fixture.display());
    let parser = Parser::new().format(format);
    let mut read = |form: &str, given: &str| {
        let document = parser.parse(given);
        let json = serde_json::to_string(&document).unwrap();
        match serde_json::from_str::<Document>(&json) {
            Ok(back) if back == document => {}
            Ok(_) => {
                let _ = writeln!(failures, "{} with {form}: its JSON reads back as another value", fixture.display());
            }
            Err(error) => {
                let _ = writeln!(failures, "{} with {form}: its JSON reads not back: {error}", fixture.display());
            }
        }
        (form.to_owned(), golden_form(&Source { given, text: &text }, &json))
    };
    let forms = [
        read("LF", &text),
        read("CRLF", &text.replace('\n', "\r\n")),
        read("a byte-order mark", &format!("\u{feff}{text}")),
    ];
    if std::env::var_os("BLESS").is_some() {
        fs::write(golden, &forms[0].1).unwrap();
    }
    let expected = fs::read_to_string(golden).unwrap_or_default();
    for (form, found) in forms {
        if let Some(difference) = difference(&expected, &found) {
            let _ = writeln!(failures, "{} with {form}: {difference}", fixture.display());
        }
    }
}

/// The first line at which two texts differ.
fn difference(expected: &str, found: &str) -> Option<String> {
    if expected == found {
        return None;
    }
    let (mut left, mut right) = (expected.lines(), found.lines());
    for line in 1.. {
        match (left.next(), right.next()) {
            (Some(a), Some(b)) if a == b => {}
            (None, None) => break,
            (a, b) => {
                let (a, b) = (a.unwrap_or("(end)"), b.unwrap_or("(end)"));
                return Some(format!("golden line {line}\n  expected {a}\n  found    {b}"));
            }
        }
    }
    Some("line endings differ".to_owned())
}

/// A document's JSON in the golden form.
fn golden_form(source: &Source, json: &str) -> String {
    let document: Json = serde_json::from_str(json).unwrap();
    let Json::Object(members) = document else { panic!("a document is an object") };
    let members = members.into_iter().filter_map(|(name, value)| {
        let value = match value {
            Json::List(entries) => {
                Json::List(entries.iter().filter_map(|entry| shortened(source, entry, entry)).collect())
            }
            other => other,
        };
        (!value.is_empty()).then_some((name, value))
    });
    let mut out = String::new();
    write(&mut out, 0, &Json::Object(members.collect()), Layout::Document);
    out.push('\n');
    serde_json::from_str::<Json>(&out).expect("the golden form is JSON");
    out
}

/// A value in the golden form, or nothing where it is empty. `top` is the posting or the entry of the document that it is
/// a part of.
fn shortened(source: &Source, top: &Json, value: &Json) -> Option<Json> {
    let shortened = match value {
        Json::List(entries) => Json::List(entries.iter().filter_map(|entry| shortened(source, top, entry)).collect()),
        Json::Object(members) => {
            if let Some(span) = value.as_span() {
                return Some(Json::String(cut(&source.words(span))));
            }
            if let (Some(Json::String(list)), Some(Json::Number(index))) = (value.get("fact"), value.get("index")) {
                let fact =
                    top.get(list).and_then(|facts| facts.entry(index.parse().ok()?)).expect("a fact of the list");
                let span = fact.get("span").and_then(Json::as_span).expect("the fact's span");
                return Some(Json::String(format!("{list}: {}", cut(&source.words(span)))));
            }
            return object(source, top, members);
        }
        other => other.clone(),
    };
    (!shortened.is_empty()).then_some(shortened)
}

fn object(source: &Source, top: &Json, members: &[(String, Json)]) -> Option<Json> {
    let mut out: Vec<(String, Json)> = Vec::new();
    let mut span = None;
    for (name, member) in members {
        match (name.as_str(), member) {
            ("span", member) if member.as_span().is_some() => span = member.as_span(),
            // The outermost list goes without saying.
            ("depth", Json::Number(depth)) if depth == "0" => {}
            _ => match shortened(source, top, member) {
                // What a spanned value holds stands beside its words.
                Some(Json::Object(inner)) if name == "value" => out.extend(inner),
                Some(member) => out.push((name.clone(), member)),
                None => {}
            },
        }
    }
    if let Some(span) = span {
        let words = source.words(span);
        let nth = source.nth(span);
        let states_words = |(name, member): &(String, Json)| match member {
            Json::String(text) => (name == "value" || name == "text") && collapsed(text) == words,
            _ => false,
        };
        let text = out.iter().position(states_words);
        if out.len() == 1
            && nth == 1
            && let Some(text) = text
        {
            return Some(out.swap_remove(text).1);
        }
        // The items stand last, because they take lines of their own.
        let at = out.iter().position(|(name, _)| name == "items" || name == "sections").unwrap_or(out.len());
        if nth > 1 {
            out.insert(at, ("nth".to_owned(), Json::Number(nth.to_string())));
        }
        if text.is_none() {
            out.insert(at, ("at".to_owned(), Json::String(cut(&words))));
        }
    }
    let out = Json::Object(out);
    (!out.is_empty()).then_some(out)
}

/// A text as it was given to the parser, and as it stands in the fixture.
struct Source<'a> {
    given: &'a str,
    text: &'a str,
}

impl Source<'_> {
    /// The part of the fixture that a span covers.
    fn range(&self, span: Span) -> std::ops::Range<usize> {
        assert!(span.of(self.given).is_some(), "{span:?} is no part of the source");
        let place = |offset: usize| {
            let before = self.given[..offset].replace("\r\n", "\n");
            // The mark itself belongs to the first place of the text.
            if self.text.starts_with('\u{feff}') { before.len() } else { before.trim_start_matches('\u{feff}').len() }
        };
        place(span.start)..place(span.end)
    }

    /// The words at a span, one blank between them.
    fn words(&self, span: Span) -> String {
        collapsed(&self.text[self.range(span)])
    }

    /// Which of the places with these very words the span covers; words within longer words do not count.
    fn nth(&self, span: Span) -> usize {
        let range = self.range(span);
        let words = &self.text[range.clone()];
        let inner = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let alone = |at: usize| {
            let (before, behind) = (&self.text[..at], &self.text[at + words.len()..]);
            !(inner(words.chars().next()) && inner(before.chars().next_back())
                || inner(words.chars().next_back()) && inner(behind.chars().next()))
        };
        let places = self.text.match_indices(words).map(|(at, _)| at).take_while(|at| *at < range.start);
        1 + places.filter(|at| alone(*at)).count()
    }
}

fn collapsed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words with the middle of a long text left out.
fn cut(words: &str) -> String {
    if words.chars().count() <= LONGEST_WORDS {
        return words.to_owned();
    }
    let half = LONGEST_WORDS / 2;
    let head: String = words.chars().take(half).collect();
    let tail: String = words.chars().skip(words.chars().count() - half).collect();
    // Whole words, where there are any.
    let head = head.rsplit_once(' ').map_or(&head[..], |(whole, _)| whole);
    let tail = tail.split_once(' ').map_or(&tail[..], |(_, whole)| whole);
    format!("{head} … {tail} ({} words)", words.split(' ').count())
}

/// How a value is laid out: what is not listed here stands on one line.
#[derive(Clone, Copy, PartialEq)]
enum Layout {
    /// A member a line, lists broken.
    Document,
    /// An entry a line.
    Postings,
    /// A member a line, lists broken.
    Posting,
    /// An entry a line.
    Facts,
    /// One line, but for the items of a section.
    Fact,
}

fn write(out: &mut String, indent: usize, value: &Json, layout: Layout) {
    match value {
        Json::Object(members) if matches!(layout, Layout::Document | Layout::Posting) => {
            out.push('{');
            for (i, (name, member)) in members.iter().enumerate() {
                line(out, indent + 2, i);
                let _ = write!(out, "{}: ", quoted(name));
                let inner = match member {
                    Json::List(_) if name == "postings" => Layout::Postings,
                    Json::List(_) => Layout::Facts,
                    _ => Layout::Fact,
                };
                write(out, indent + 2, member, inner);
            }
            end(out, indent, members.len());
            out.push('}');
        }
        Json::List(entries) if matches!(layout, Layout::Postings | Layout::Facts) => {
            out.push('[');
            for (i, entry) in entries.iter().enumerate() {
                line(out, indent + 2, i);
                let inner = if layout == Layout::Postings { Layout::Posting } else { Layout::Fact };
                write(out, indent + 2, entry, inner);
            }
            end(out, indent, entries.len());
            out.push(']');
        }
        Json::Object(members) => {
            out.push('{');
            for (i, (name, member)) in members.iter().enumerate() {
                let _ = write!(out, "{}{}: ", if i == 0 { "" } else { ", " }, quoted(name));
                let inner = if name == "items" { Layout::Facts } else { Layout::Fact };
                write(out, indent, member, inner);
            }
            out.push('}');
        }
        Json::List(entries) => {
            out.push('[');
            for (i, entry) in entries.iter().enumerate() {
                out.push_str(if i == 0 { "" } else { ", " });
                write(out, indent, entry, Layout::Fact);
            }
            out.push(']');
        }
        Json::Null => out.push_str("null"),
        Json::Bool(bool) => out.push_str(if *bool { "true" } else { "false" }),
        Json::Number(number) => out.push_str(number),
        Json::String(string) => out.push_str(&quoted(string)),
    }
}

/// Begins the line of a broken value's entry.
fn line(out: &mut String, indent: usize, entry: usize) {
    let comma = if entry == 0 { "" } else { "," };
    let _ = write!(out, "{comma}\n{:indent$}", "");
}

/// Begins the line of a broken value's closing bracket, where it had entries.
fn end(out: &mut String, indent: usize, entries: usize) {
    if entries > 0 {
        let _ = write!(out, "\n{:indent$}", "");
    }
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

/// JSON whose objects keep the order in which they were written.
#[derive(Clone, Debug, PartialEq)]
enum Json {
    Null,
    Bool(bool),
    /// As it is written.
    Number(String),
    String(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    fn get(&self, name: &str) -> Option<&Json> {
        let Json::Object(members) = self else { return None };
        members.iter().find(|(member, _)| member == name).map(|(_, value)| value)
    }

    fn entry(&self, index: usize) -> Option<&Json> {
        let Json::List(entries) = self else { return None };
        entries.get(index)
    }

    fn as_span(&self) -> Option<Span> {
        match self {
            Json::Object(members) if members.len() == 2 => {
                let (Json::Number(start), Json::Number(end)) = (self.get("start")?, self.get("end")?) else {
                    return None;
                };
                Some(Span::new(start.parse().ok()?, end.parse().ok()?))
            }
            _ => None,
        }
    }

    fn is_empty(&self) -> bool {
        match self {
            Json::Null => true,
            Json::List(entries) => entries.is_empty(),
            Json::Object(members) => members.is_empty(),
            _ => false,
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(JsonVisitor)
    }
}

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, bool: bool) -> Result<Json, E> {
        Ok(Json::Bool(bool))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Number(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        // Years and hours that are whole are written as whole numbers.
        Ok(Json::Number(number.to_string()))
    }

    fn visit_str<E>(self, string: &str) -> Result<Json, E> {
        Ok(Json::String(string.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(entry) = entries.next_element()? {
            list.push(entry);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
        let mut object = Vec::new();
        while let Some(member) = members.next_entry()? {
            object.push(member);
        }
        Ok(Json::Object(object))
    }
}
