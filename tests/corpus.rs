//! The fixture postings in `tests/corpus`, each with the outline that it must give beside it.
//!
//! Each is read with LF, with CRLF and behind a byte-order mark; all three must give what `NAME.golden.json` says.
//! `BLESS=1 cargo test --test corpus` writes the goldens anew: read the difference before you commit it.
#![cfg(all(feature = "serde", feature = "html"))]

use jobpost::{Document, Format, Parser, Posting, Section};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn clean() {
    folder("clean");
}

#[test]
fn messy() {
    folder("messy");
}

#[test]
fn malformed() {
    folder("malformed");
}

fn folder(name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(name);
    let mut fixtures: Vec<PathBuf> = Vec::new();
    let mut goldens = BTreeSet::new();
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.to_str().unwrap().ends_with(".golden.json") {
            goldens.insert(path);
        } else {
            fixtures.push(path);
        }
    }
    assert!(!fixtures.is_empty(), "{} holds no fixture", folder.display());
    fixtures.sort();
    let mut failures = String::new();
    for fixture in &fixtures {
        let golden = fixture.with_extension("golden.json");
        check(fixture, &golden, &mut failures);
        goldens.remove(&golden);
    }
    for golden in goldens {
        let _ = writeln!(failures, "{}: no fixture of this name", golden.display());
    }
    assert!(failures.is_empty(), "\n{failures}BLESS=1 writes the goldens anew, where that is right.");
}

/// Reads a fixture in its three forms and appends what differs from its golden.
fn check(fixture: &Path, golden: &Path, failures: &mut String) {
    let source = fs::read_to_string(fixture).unwrap();
    let format = match fixture.extension().and_then(|e| e.to_str()) {
        Some("html") => Format::Html,
        Some("md") => Format::Markdown,
        Some("txt") => Format::Text,
        other => panic!("{}: what format is {other:?}?", fixture.display()),
    };
    assert!(!source.contains("\r\n"), "{}: fixtures are kept with LF; the test makes the rest", fixture.display());
    let parser = Parser::new().format(format);
    let read = |source: &str| outline(source, &parser.parse(source));
    let found = read(&source);
    if std::env::var_os("BLESS").is_some() {
        fs::write(golden, &found).unwrap();
    }
    let forms = [
        ("LF", found),
        ("CRLF", read(&source.replace('\n', "\r\n"))),
        ("a byte-order mark", read(&format!("\u{feff}{source}"))),
    ];
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

/// The document in the golden form: JSON without spans, an item a line. A nested item is `[depth, text]`.
///
/// A list of facts becomes one more row of `posting`, so that later goldens differ by their facts only.
fn outline(source: &str, document: &Document) -> String {
    let mut out = String::from("{\n  \"postings\": [");
    list(&mut out, 4, document.postings(), |out, p| posting(out, source, p));
    out.push_str("],\n");
    let words = document.chrome().iter().map(|c| c.value.split_whitespace().count()).sum::<usize>();
    let _ = writeln!(out, "  \"chrome\": {{\"parts\": {}, \"words\": {words}}},", document.chrome().len());
    out.push_str("  \"diagnostics\": [");
    list(&mut out, 4, document.diagnostics(), |out, d| out.push_str(&json(&d.code)));
    out.push_str("]\n}\n");
    serde_json::from_str::<serde_json::Value>(&out).expect("the golden form is JSON");
    out
}

fn posting(out: &mut String, source: &str, posting: &Posting) {
    out.push_str("{\n");
    let _ = writeln!(out, "      \"title\": {},", json(&posting.title.as_ref().map(|t| &t.value)));
    let _ = writeln!(out, "      \"company\": {},", json(&posting.company.as_ref().map(|c| &c.value)));
    out.push_str("      \"fields\": [");
    list(out, 8, &posting.fields, |out, f| {
        let _ = write!(out, "[{}, {}]", json(&f.name.value), json(&f.value.value));
    });
    out.push_str("],\n      \"sections\": [");
    list(out, 8, &posting.sections, |out, s| section(out, source, s));
    out.push_str("]\n    }");
}

fn section(out: &mut String, source: &str, section: &Section) {
    let _ = write!(out, "{{\"kind\": {}, \"basis\": {}, ", json(&section.kind), json(&section.basis));
    let text = section.span.of(source).expect("a span of the source");
    match &section.heading {
        Some(heading) => {
            let _ = write!(out, "\"heading\": {}, ", json(&heading.value));
        }
        // Without a heading, its first words tell it from the others.
        None => {
            let begins: Vec<&str> = text.split_whitespace().take(6).collect();
            let _ = write!(out, "\"begins\": {}, ", json(&begins.join(" ")));
        }
    }
    // How long it is shows where a section swallows the next one.
    let _ = write!(out, "\"words\": {}, \"items\": [", text.split_whitespace().count());
    list(out, 10, &section.items, |out, item| {
        let text = json(&item.text);
        let _ = match item.depth {
            0 => write!(out, "{text}"),
            depth => write!(out, "[{depth}, {text}]"),
        };
    });
    out.push_str("]}");
}

/// Writes entries on lines of their own; the closing bracket is the caller's.
fn list<T>(out: &mut String, indent: usize, entries: &[T], entry: impl Fn(&mut String, &T)) {
    for (i, one) in entries.iter().enumerate() {
        let comma = if i == 0 { "" } else { "," };
        let _ = write!(out, "{comma}\n{:indent$}", "");
        entry(out, one);
    }
    if !entries.is_empty() {
        let _ = write!(out, "\n{:1$}", "", indent - 2);
    }
}

fn json<T: serde::Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).unwrap()
}
