//! Reads texts a number of times by one stage, for `instructions.py`, which counts the instructions of that.
//!
//! `instructions STAGE PASSES FILE`: the file is a text, or NDJSON with `content` and `format` on each line.

mod stages {
    pub(crate) mod works;
}

use jobpost::Format;
use stages::works::{Stage, yardstick};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let [stage, passes, file] = arguments.as_slice() else {
        println!("instructions STAGE PASSES FILE: see instructions.py");
        return;
    };
    let source = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{file}: {error}"));
    let texts: Vec<(String, Format)> = if file.ends_with(".ndjson") {
        source.split('\n').filter(|line| !line.trim().is_empty()).map(posting).collect()
    } else {
        vec![(source, Format::Text)]
    };
    println!("{}", texts.iter().map(|(text, _)| text.len()).sum::<usize>());
    let passes: usize = passes.parse().expect("a number of passes");
    for _ in 0..passes {
        for (text, format) in &texts {
            match Stage::named(stage) {
                Some(stage) => stage.run(text, *format),
                None => yardstick(text, *format),
            }
        }
    }
}

fn posting(line: &str) -> (String, Format) {
    let value: serde_json::Value = serde_json::from_str(line).expect("a line of JSON");
    let format = match value["format"].as_str() {
        Some("html") => Format::Html,
        Some("markdown") => Format::Markdown,
        _ => Format::Text,
    };
    (value["content"].as_str().unwrap_or_default().to_owned(), format)
}
