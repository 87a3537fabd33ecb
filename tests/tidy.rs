//! The house rules that can be read off the files: who may import whom, and what no file may hold.

use std::fs;
use std::path::{Path, PathBuf};

/// What every stage may import.
const LEAVES: [&str; 8] = ["span", "diagnostic", "error", "limits", "work", "posting", "token", "lexicon"];
/// The stages in their order; each may import the one before it.
const STAGES: [&str; 6] = ["source", "text", "outline", "grammar", "resolve", "output"];
/// Imports over a stage's head, each with its reason; one that is no longer there must go from this list too.
const EXCEPTIONS: [(&str, &str); 3] = [
    // `Text` carries the map to the source, and whoever states a span needs it.
    ("outline", "source"),
    ("resolve", "source"),
    // The plan of a posting says where its sections and fields stand; grammar adds facts to it and changes none.
    ("resolve", "outline"),
];
/// Modules that hold the stages together and may import all.
const TOP: [&str; 3] = ["lib", "parser", "train"];
/// Longest file of code.
const MOST_LINES: usize = 600;
/// Files of rows, which are as long as a language is.
const ROWS: &str = "src/lexicon/language/";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below a folder.
fn rust_files(folder: &Path, out: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
}

fn files(folders: &[&str]) -> Vec<(String, String)> {
    let mut paths = Vec::new();
    for folder in folders {
        rust_files(&root().join(folder), &mut paths);
    }
    paths.sort();
    assert!(!paths.is_empty(), "no file in {folders:?}");
    let read = |path: PathBuf| {
        let name = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
        (name, fs::read_to_string(&path).unwrap())
    };
    paths.into_iter().map(read).collect()
}

/// The top module that a file of `src` belongs to.
fn module(name: &str) -> &str {
    let rest = name.strip_prefix("src/").unwrap();
    let end = rest.find(['/', '.']).unwrap();
    &rest[..end]
}

/// The code of a file without comments, its unit tests cut off: those may build what they need.
fn code(text: &str) -> String {
    let end = text.find("#[cfg(test)]\nmod ").unwrap_or(text.len());
    let lines = text[..end].lines().map(|line| line.find("//").map_or(line, |comment| &line[..comment]));
    lines.collect::<Vec<_>>().join("\n")
}

/// The top modules that code names behind `crate::`, those in braces included.
fn imports(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        // `jobpost_crate::` is another name.
        if code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$') {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        if let Some(braces) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut name = String::new();
            for c in braces.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => found.push(std::mem::take(&mut name)),
                    _ if depth == 0 => name.push(c),
                    _ => {}
                }
            }
            found.push(name);
        } else {
            found.push(rest.to_owned());
        }
    }
    let first = |path: &String| path.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    found.iter().map(first).filter(|name: &String| !name.is_empty()).collect()
}

/// Whether the module may import the other.
fn may_import(module: &str, other: &str) -> bool {
    if module == other || TOP.contains(&module) {
        return true;
    }
    if LEAVES.contains(&other) {
        // The leaves know each other's types; none of them knows a stage.
        return true;
    }
    let place = |name: &str| STAGES.iter().position(|stage| *stage == name);
    match (place(module), place(other)) {
        (Some(here), Some(there)) => there + 1 == here || EXCEPTIONS.contains(&(module, other)),
        _ => false,
    }
}

#[test]
fn a_stage_imports_the_leaves_and_the_stage_before_it() {
    let mut failures = Vec::new();
    let mut unused = EXCEPTIONS.to_vec();
    for (name, text) in files(&["src"]) {
        let module = module(&name);
        let known = TOP.contains(&module) || LEAVES.contains(&module) || STAGES.contains(&module);
        if !known {
            failures.push(format!("{name}: is {module} a leaf or a stage? tests/tidy.rs does not know it"));
        }
        for other in imports(&code(&text)) {
            unused.retain(|exception| *exception != (module, other.as_str()));
            // What begins with a capital is a type that the crate's root has, and the root belongs to no stage.
            if other.starts_with(char::is_uppercase) {
                failures.push(format!("{name}: name the module of {other}, not the crate's root"));
            } else if !may_import(module, &other) {
                failures.push(format!("{name}: {module} must not import {other}"));
            }
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
    assert!(unused.is_empty(), "no file needs these exceptions any more: {unused:?}");
}

#[test]
fn the_import_rule_is_read_as_meant() {
    #[track_caller]
    fn check(code: &str, expected: &[&str]) {
        assert_eq!(imports(code), expected, "{code:?}");
    }
    check("use crate::span::Span;", &["span"]);
    check("use crate::{span::Span, posting::{Item, Section}, text};", &["span", "posting", "text"]);
    check("let x = crate::text::lines(&text);", &["text"]);
    check("use super::Text;", &[]);
    assert!(may_import("text", "source"));
    assert!(may_import("grammar", "lexicon"));
    assert!(!may_import("grammar", "source"));
    assert!(!may_import("source", "text"));
    assert!(!may_import("lexicon", "outline"));
}

#[test]
fn no_file_is_too_long() {
    let long: Vec<_> = files(&["src", "tests", "benches", "examples"])
        .into_iter()
        .filter(|(name, _)| !name.starts_with(ROWS) || name.ends_with("/mod.rs"))
        .map(|(name, text)| (name, text.lines().count()))
        .filter(|(_, lines)| *lines > MOST_LINES)
        .collect();
    assert!(long.is_empty(), "over {MOST_LINES} lines: {long:?}");
}

#[test]
fn every_file_ends_with_one_line_break() {
    let mut failures = Vec::new();
    let mut all = files(&["src", "tests", "benches", "examples"]);
    for name in ["Cargo.toml", "README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE", ".ci/run"] {
        all.push((name.to_owned(), fs::read_to_string(root().join(name)).unwrap()));
    }
    for (name, text) in all {
        if !text.ends_with('\n') || text.ends_with("\n\n") {
            failures.push(format!("{name}: ends with no line break or with several"));
        }
        if let Some(line) = text.lines().position(|line| line.ends_with([' ', '\t'])) {
            failures.push(format!("{name}:{}: blanks at the end of the line", line + 1));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

#[test]
fn nothing_is_left_undone() {
    // Put together here, so that this file does not hold them.
    let words = ["todo", "unimplemented", "dbg"].map(|word| format!("{word}!("));
    let mut failures = Vec::new();
    for (name, text) in files(&["src", "tests", "benches", "examples"]) {
        for (i, line) in text.lines().enumerate() {
            if words.iter().any(|word| line.contains(word.as_str())) {
                failures.push(format!("{name}:{}: {}", i + 1, line.trim()));
            }
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}
