//! Prints postings for people to read: what the parser found, and what it has to say about the text.
//!
//! `cargo run --release --example read -- [--format text|markdown|html] [--json] [FILE…]`; without a file, or for `-`,
//! it reads standard input. The exit status is 1 where a file could not be read and 2 where the arguments are wrong.

#[path = "read/facts.rs"]
mod facts;
#[path = "read/page.rs"]
mod page;
#[path = "read/plain.rs"]
mod plain;

use jobpost::{Error, Format, Parser};
use page::Page;
use plain::Source;
use std::io::{self, BufWriter, IsTerminal, Read, Write};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

const USAGE: &str = "\
usage: read [--format text|markdown|html] [--json] [FILE…]

Prints the postings of each FILE, or of standard input, for people to read.

  --format FORMAT  how the text is written; else the file's ending says it, or the text itself
  --json           the typed result as JSON instead
  --help           this text
";

/// Width where the terminal does not say its own.
const WIDTH: usize = 100;

struct Arguments {
    format: Option<Format>,
    json: bool,
    files: Vec<String>,
}

fn arguments() -> Result<Option<Arguments>, String> {
    let mut arguments = Arguments { format: None, json: false, files: Vec::new() };
    let mut words = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned());
    while let Some(word) = words.next() {
        let (name, value) = match word.split_once('=') {
            Some((name, value)) if name.starts_with("--") => (name, Some(value.to_owned())),
            _ => (word.as_str(), None),
        };
        match name {
            "--help" | "-h" => return Ok(None),
            "--json" => arguments.json = true,
            "--format" => {
                let value = value.or_else(|| words.next()).ok_or("--format needs a value")?;
                arguments.format = Some(match value.as_str() {
                    "text" => Format::Text,
                    "markdown" => Format::Markdown,
                    "html" => Format::Html,
                    _ => return Err(format!("no such format: {value} (text, markdown or html)")),
                });
            }
            "--" => arguments.files.extend(words.by_ref()),
            _ if name.starts_with("--") => return Err(format!("no such option: {name}")),
            _ => arguments.files.push(word),
        }
    }
    if arguments.files.is_empty() {
        arguments.files.push("-".to_owned());
    }
    Ok(Some(arguments))
}

fn main() -> ExitCode {
    let arguments = match arguments() {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(message) => {
            eprint!("read: {message}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match run(&arguments) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Whoever read the output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("read: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every file could be read.
fn run(arguments: &Arguments) -> io::Result<bool> {
    let stdout = io::stdout();
    let terminal = stdout.is_terminal();
    let mut page = Page {
        color: terminal && std::env::var_os("NO_COLOR").is_none() && std::env::var("TERM").is_ok_and(|t| t != "dumb"),
        width: if terminal { terminal_width().unwrap_or(WIDTH).clamp(40, 200) } else { WIDTH },
        out: BufWriter::new(stdout.lock()),
    };
    let mut good = true;
    for path in &arguments.files {
        let name = if path == "-" { "standard input" } else { path };
        let bytes = match bytes(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                good = false;
                page.out.flush()?;
                eprintln!("read: {name}: {error}");
                continue;
            }
        };
        let format = arguments.format.unwrap_or_else(|| format(path, &bytes));
        match Parser::new().format(format).parse_bytes(&bytes) {
            Ok(document) if arguments.json => {
                serde_json::to_writer_pretty(&mut page.out, &document)?;
                page.out.write_all(b"\n")?;
            }
            Ok(document) => {
                // `parse_bytes` gave a document, so that the bytes are UTF-8.
                let source = std::str::from_utf8(&bytes).map_err(io::Error::other)?;
                page.document(&Source { name, text: source, html: format == Format::Html }, &document)?;
            }
            Err(error) => {
                good = false;
                page.out.flush()?;
                let hint = match error {
                    Error::InvalidUtf8 { .. } => "; convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8",
                    _ => "",
                };
                eprintln!("read: {name}: {error}{hint}");
            }
        }
    }
    page.out.flush()?;
    Ok(good)
}

fn bytes(path: &str) -> io::Result<Vec<u8>> {
    if path != "-" {
        return std::fs::read(path);
    }
    let mut stdin = io::stdin().lock();
    if stdin.is_terminal() {
        eprintln!("Paste a posting, then press Ctrl-D on a line of its own.");
    }
    let mut bytes = Vec::new();
    stdin.read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn format(path: &str, bytes: &[u8]) -> Format {
    let ending = Path::new(path).extension().and_then(|e| e.to_str()).unwrap_or("").to_ascii_lowercase();
    match ending.as_str() {
        "html" | "htm" | "xhtml" => Format::Html,
        "md" | "markdown" => Format::Markdown,
        "txt" | "text" => Format::Text,
        _ => std::str::from_utf8(bytes).map_or(Format::Text, Format::detect),
    }
}

/// The terminal's own word; a library for one number would be too much.
fn terminal_width() -> Option<usize> {
    if let Some(columns) = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok()) {
        return Some(columns);
    }
    let terminal = std::fs::File::open("/dev/tty").ok()?;
    let size = Command::new("stty").arg("size").stdin(terminal).stderr(Stdio::null()).output().ok()?;
    String::from_utf8(size.stdout).ok()?.split_whitespace().nth(1)?.parse().ok().filter(|columns| *columns > 0)
}
