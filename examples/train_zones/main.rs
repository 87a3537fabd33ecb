//! Trains the tables of `src/lexicon` that are learnt: `zone_model.bin`, `zone_order.bin` and `hiring_model.bin`.
//!
//! ```text
//! cargo run --release --example train_zones -- [--without FILE]… [--score FILE]…
//!     [--out FILE] [--order FILE] [--hiring FILE] FILE…
//! ```
//!
//! `--out` names the file for the zone model, `--order` that for the order of sections, `--hiring` that for the words
//! that tell a posting from other texts.
//!
//! The headings and cues of the lexicon are lines of their own. Each FILE is NDJSON, each row of one of these kinds:
//!
//! - `{"kind": "benefits", "text": …}`: a labelled line. `kind` may be a list where several are right; `"item": true` is
//!   an entry of a list, `"look": "heading"` a heading; lines of one posting stand together and name it in `"posting"`.
//! - `{"content": …}`: a posting in Markdown whose own headings label its lines.
//! - `{"company": …, "description": …, "requirements": …, "benefits": …}`: a posting whose columns do.
//! - `{"other": …}`: a text that is no posting.
//!
//! What shares text with a posting of a `--without` file is left out: name the files there on which the models will be
//! judged. `--score` files (postings with `zones`) are only measured.
//!
//! The arithmetic is integer arithmetic throughout, so the same files in the same order give the same bytes on every
//! machine.

#[path = "../../src/lexicon/blocks.rs"]
mod blocks;
#[path = "../../src/outline/features.rs"]
mod features;
#[path = "../../src/lexicon/fold.rs"]
#[allow(dead_code)]
mod fold;
#[path = "../../src/lexicon/hiring_model.rs"]
#[allow(dead_code)]
mod hiring_model;
#[path = "../../src/lexicon/zone_model.rs"]
#[allow(dead_code)]
mod zone_model;
#[path = "../../src/lexicon/zone_order.rs"]
#[allow(dead_code)]
mod zone_order;

/// The crate's paths, as the shared files name them.
mod lexicon {
    pub(crate) use crate::fold;
}
mod posting {
    pub(crate) use jobpost::SectionKind;
}

mod cues;
mod data;
mod hiring;
mod learn;
mod order;
mod pack;
mod score;

use data::Line;
use std::process::ExitCode;

/// The seed of the order in which the lines are learnt.
const SEED: u64 = 0x6a6f_6270_6f73_7431;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("train_zones: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What went wrong, for the user.
type Failure = Box<dyn std::error::Error>;

fn run() -> Result<(), Failure> {
    let mut files = Vec::new();
    let mut without = Vec::new();
    let mut judges = Vec::new();
    let mut out = None;
    let mut order_out = None;
    let mut hiring_out = None;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a file"));
        match argument.as_str() {
            "--without" => without.push(value()?),
            "--score" => judges.push(value()?),
            "--out" => out = Some(value()?),
            "--order" => order_out = Some(value()?),
            "--hiring" => hiring_out = Some(value()?),
            _ => files.push(argument),
        }
    }
    let (lines, order, texts) = data::read(&files, &without)?;
    let lines: Vec<(Line, Vec<u32>)> = lines
        .into_iter()
        .map(|line| {
            let seen = data::seen(&line.text, line.look);
            (line, seen)
        })
        .collect();
    data::report(&lines);
    let model = learn::learn(&lines, SEED);
    let table = pack::pack(&model);
    score::lines(&table, &lines);
    for judge in &judges {
        score::file(&table, judge)?;
    }
    if let Some(out) = out {
        std::fs::write(&out, &table.bytes)?;
        eprintln!("{out}: {} features", table.used);
    }
    if let Some(out) = order_out {
        std::fs::write(&out, order.table().as_flattened().iter().map(|cost| *cost as u8).collect::<Vec<u8>>())?;
    }
    if let Some(out) = hiring_out {
        std::fs::write(&out, hiring::learn(&texts, SEED))?;
        eprintln!("{out}: {} postings, {} other texts", texts.postings.len(), texts.others.len());
    }
    Ok(())
}
