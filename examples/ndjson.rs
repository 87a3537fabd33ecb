//! Standard input to standard output, one JSON object a line.
//!
//! In: `{"id": "any string", "content": "the page", "format": "text" | "markdown" | "html"}`; `format` may be left out.
//! Out: `{"id": …, "postings": […], "chrome": […], "diagnostics": […]}`, in the order read. A line that is not such an
//! object yields `{"id": null, "line": N, "error": "…"}` in its place; the exit status is then 1.

use jobpost::{Document, Format, Parser};
use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, BufWriter, IsTerminal, Write};
use std::process::ExitCode;
use std::time::{Duration, Instant};

#[derive(Deserialize)]
struct Input {
    id: String,
    content: String,
    #[serde(default)]
    format: Format,
}

#[derive(Serialize)]
struct Output<'a> {
    id: &'a str,
    #[serde(flatten)]
    document: Document,
}

#[derive(Serialize)]
struct Failure {
    id: Option<String>,
    line: usize,
    error: String,
}

/// A line on standard error that shows how far the run is, where somebody is looking.
struct Progress {
    shown: Option<Instant>,
    began: Instant,
    bytes: u64,
}

impl Progress {
    fn new() -> Self {
        let began = Instant::now();
        Self { shown: io::stderr().is_terminal().then_some(began), began, bytes: 0 }
    }

    fn tick(&mut self, line: usize, bytes: usize) {
        self.bytes += bytes as u64;
        if let Some(shown) = &mut self.shown
            && shown.elapsed() > Duration::from_millis(200)
        {
            *shown = Instant::now();
            let rate = self.bytes as f64 / 1e6 / self.began.elapsed().as_secs_f64();
            eprint!("\r{line} pages, {:.1} MB, {rate:.0} MB/s ", self.bytes as f64 / 1e6);
        }
    }

    fn finish(&self) {
        if self.shown.is_some() {
            eprintln!("\r\x1b[K{:.1} MB in {:.1} s", self.bytes as f64 / 1e6, self.began.elapsed().as_secs_f64());
        }
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Whoever read the output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("ndjson: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every line was an input.
fn run() -> io::Result<bool> {
    let mut input = io::stdin().lock();
    let mut output = BufWriter::new(io::stdout().lock());
    let mut progress = Progress::new();
    let mut line = Vec::new();
    let mut number = 0;
    let mut good = true;
    // Split at `\n` only: postings hold U+2028 and U+0085.
    while {
        line.clear();
        input.read_until(b'\n', &mut line)?
    } > 0
    {
        number += 1;
        if line.trim_ascii().is_empty() {
            continue;
        }
        match serde_json::from_slice::<Input>(&line) {
            Ok(page) => {
                let document = Parser::new().format(page.format).parse(&page.content);
                serde_json::to_writer(&mut output, &Output { id: &page.id, document })?;
            }
            Err(error) => {
                good = false;
                let failure = Failure { id: None, line: number, error: error.to_string() };
                serde_json::to_writer(&mut output, &failure)?;
            }
        }
        output.write_all(b"\n")?;
        progress.tick(number, line.len());
    }
    progress.finish();
    output.flush()?;
    Ok(good)
}
