//! Reading of labelled lines.

use crate::Failure;
use crate::cues::cues;
use crate::features::{Look, features, hash, window};
use crate::fold::{Word, Words, folded};
use crate::hiring::Texts;
use crate::hiring_model::MOST_WORDS;
use crate::order::Counts;
use crate::zone_model::KINDS;
use jobpost::{Basis, Parser, SectionKind};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// A line to learn from.
pub struct Line {
    pub text: String,
    pub look: Look,
    /// A bit for each kind of `KINDS` that is right.
    pub allowed: u16,
    /// Lines of one posting have one number.
    pub document: u32,
    /// Whether it was written for training; such a line has no phrases of one company's own.
    pub seed: bool,
    /// Whether it is a paragraph made of other lines.
    pub joined: bool,
}

/// The features of a line.
pub fn seen(text: &str, look: Look) -> Vec<u32> {
    let window = window(text);
    let words: Vec<Word> = Words::new(window).collect();
    let mut seen = Vec::new();
    features(window, &words, look, |batch| seen.extend_from_slice(batch));
    seen
}

/// The hashes of as many of a text's words as are looked at.
pub fn stems(text: &str) -> Vec<u32> {
    Words::new(text).take(MOST_WORDS).map(|word| hash(text, &word).0).collect()
}

/// The bit of a kind, 0 where the model has no such kind.
pub fn bit(kind: SectionKind) -> u16 {
    KINDS.iter().position(|k| *k == kind).map_or(0, |at| 1 << at)
}

/// The bits of a kind's name or of a list of such names.
pub fn bits(value: &Value) -> u16 {
    match value {
        Value::String(name) => SectionKind::ALL.iter().find(|k| k.name() == name).map_or(0, |k| bit(*k)),
        Value::Array(names) => names.iter().fold(0, |all, name| all | bits(name)),
        _ => 0,
    }
}

fn any(kinds: &[SectionKind]) -> u16 {
    kinds.iter().fold(0, |all, kind| all | bit(*kind))
}

/// Words of a phrase that tells two postings of one text.
const SHARED_WORDS: usize = 8;

fn phrases(text: &str) -> HashSet<String> {
    let folded = folded(text);
    let words: Vec<&str> = folded.split(' ').collect();
    words.windows(SHARED_WORDS).map(|window| window.join(" ")).collect()
}

/// What a labelled line looks like: `"look": "heading"`, or `"item": true` for an entry of a list.
fn look(row: &Value) -> Look {
    if row["look"] == "heading" {
        Look::Heading
    } else if row["item"] == true {
        Look::Item
    } else {
        Look::Prose
    }
}

/// The rows of an NDJSON file, split at `\n` only: postings hold U+2028 and U+0085.
pub fn rows(file: &str) -> Result<Vec<Value>, Failure> {
    let text = std::fs::read_to_string(file).map_err(|e| format!("{file}: {e}"))?;
    let rows = text.split('\n').filter(|row| !row.trim().is_empty()).enumerate();
    rows.map(|(at, row)| serde_json::from_str(row).map_err(|e| format!("{file}: row {}: {e}", at + 1).into())).collect()
}

/// Reads the lines of all `files`, the order of their sections and whole texts, save the postings that share more than a
/// twentieth of their phrases with those of the files `without`.
pub fn read(files: &[String], without: &[String]) -> Result<(Vec<Line>, Counts, Texts), Failure> {
    let mut known = HashSet::new();
    for file in without {
        for row in rows(file)? {
            known.extend(phrases(row["content"].as_str().unwrap_or_default()));
        }
    }
    let mut lines = Vec::new();
    let mut seen = HashSet::new();
    let mut document = 0;
    let mut headings = Headings::default();
    let (mut rows_read, mut left_out) = (0, 0);
    let mut order = Counts::default();
    let mut written = Written::default();
    let mut texts = Texts::default();
    for file in files {
        for row in rows(file)? {
            let all: Vec<&str> = row.as_object().into_iter().flatten().filter_map(|(_, v)| v.as_str()).collect();
            let own = phrases(&all.join(" "));
            rows_read += 1;
            let shared = own.iter().filter(|phrase| known.contains(*phrase)).count() * 20 > own.len();
            document += u32::from(!written.goes_on(&row, shared, &mut order, &mut texts));
            if shared {
                left_out += 1;
                continue;
            }
            let mut add = |text: &str, look: Look, allowed: u16, seed: bool| {
                // Boilerplate that many postings of a company repeat counts once.
                if allowed != 0 && text.chars().any(char::is_alphabetic) && seen.insert((folded(text), allowed)) {
                    lines.push(Line { text: text.into(), look, allowed, document, seed, joined: false });
                }
            };
            if let Some(text) = row["other"].as_str() {
                texts.others.push(text.into());
            } else if let Some(text) = row["text"].as_str() {
                add(text, look(&row), bits(&row["kind"]), true);
            } else if let Some(text) = row["content"].as_str() {
                texts.postings.push(text.into());
                order.headed(text);
                headed(text, &mut headings, |text, look, kind| add(text, look, bit(kind), false));
            } else {
                texts.postings.push(all.join("\n"));
                columns(&row, |text, allowed| add(text, Look::Prose, allowed, false));
            }
        }
    }
    written.end(&mut order, &mut texts);
    for (text, kind, look) in cues() {
        document += 1;
        if bit(kind) != 0 {
            lines.push(Line { text: text.into(), look, allowed: bit(kind), document, seed: true, joined: false });
        }
    }
    let paragraphs: Vec<Line> = lines.windows(JOINED).filter_map(joined).collect();
    lines.extend(paragraphs);
    eprintln!("{left_out} of {rows_read} rows share text with the files that are left out");
    Ok((lines, order, texts))
}

/// The posting whose labelled lines are read.
#[derive(Default)]
struct Written {
    name: Option<String>,
    kinds: Vec<SectionKind>,
    text: String,
    /// Whether a line of it shares text with the files that are left out.
    shared: bool,
}

impl Written {
    /// Takes note of a row; says whether it is of the same posting as the one before.
    fn goes_on(&mut self, row: &Value, shared: bool, order: &mut Counts, texts: &mut Texts) -> bool {
        let name = row["posting"].as_str();
        let goes_on = name.is_some() && name == self.name.as_deref();
        if !goes_on {
            self.end(order, texts);
            self.name = name.map(str::to_owned);
        }
        if self.name.is_some() {
            self.kinds.extend(SectionKind::ALL.iter().find(|kind| Some(kind.name()) == row["kind"].as_str()));
            self.text.push_str(row["text"].as_str().unwrap_or_default());
            self.text.push('\n');
            self.shared |= shared;
        }
        goes_on
    }

    /// Ends the posting and takes note of it.
    fn end(&mut self, order: &mut Counts, texts: &mut Texts) {
        let Self { name, kinds, text, shared } = std::mem::take(self);
        if name.is_some() && !shared {
            order.posting(kinds.into_iter());
            texts.postings.push(text);
        }
    }
}

/// Of how many lines a paragraph is made.
const JOINED: usize = 3;

/// A paragraph of lines that follow one another about one subject: the same things are also written in one breath.
fn joined(lines: &[Line]) -> Option<Line> {
    let first = lines.first()?;
    let alike = |line: &Line| {
        line.look != Look::Heading
            && line.allowed == first.allowed
            && line.seed == first.seed
            && (line.seed || line.document == first.document)
    };
    if !lines.iter().all(alike) {
        return None;
    }
    let text = lines.iter().map(|line| line.text.trim_end_matches('.')).collect::<Vec<_>>().join(". ");
    Some(Line { text, look: Look::Prose, joined: true, ..*first })
}

/// How many lines there are of each kind.
pub fn report(lines: &[(Line, Vec<u32>)]) {
    for (at, kind) in KINDS.iter().enumerate() {
        let alone = lines.iter().filter(|(line, _)| line.allowed == 1 << at && !line.joined);
        let (seed, read): (Vec<_>, Vec<_>) = alone.partition(|(line, _)| line.seed);
        eprintln!("{:18} {:5} lines read, {:5} written for training", kind.name(), read.len(), seed.len());
    }
    eprintln!("{:18} {:5} lines", "one of several", lines.iter().filter(|(l, _)| l.allowed.count_ones() > 1).count());
}

/// The kinds of headings, as the crate reads them.
struct Headings {
    /// Reads headings by the lexicon alone, so that the labels do not depend on the model that was learnt before.
    parser: Parser,
    known: HashMap<String, Option<SectionKind>>,
}

impl Default for Headings {
    fn default() -> Self {
        Self { parser: Parser::new().content(false), known: HashMap::new() }
    }
}

impl Headings {
    fn kind(&mut self, text: &str) -> Option<SectionKind> {
        if let Some(kind) = self.known.get(text) {
            return *kind;
        }
        let probe = format!("{text}\n- one thing and another\n- a second thing of that sort\n");
        let outline = self.parser.outline(&probe);
        let posting = outline.postings().next();
        let section = posting.as_ref().and_then(|posting| posting.sections().next());
        let kind = section.filter(|s| s.basis() == Basis::Heading && s.heading().is_some()).map(|s| s.kind());
        self.known.insert(text.into(), kind);
        kind
    }
}

/// The kinds whose headings tell what the lines below are about. Under the headings of the others stands what a page
/// holds besides: its buttons, and fields of every kind.
const TOLD: [SectionKind; 8] = [
    SectionKind::About,
    SectionKind::Responsibilities,
    SectionKind::Requirements,
    SectionKind::Preferred,
    SectionKind::Skills,
    SectionKind::Benefits,
    SectionKind::Company,
    SectionKind::EqualOpportunity,
];

/// A paragraph of at least so many bytes behind a list need not belong to the list's section.
const LONG: usize = 200;

/// The lines of a posting in Markdown, each with the kind of the heading above it.
fn headed(text: &str, headings: &mut Headings, mut add: impl FnMut(&str, Look, SectionKind)) {
    let mut kind = None;
    let mut entries = 0;
    for line in text.lines() {
        let line = line.trim();
        let (body, item) = unbulleted(line);
        let bare = body.trim_matches(['#', '*', '_', ' ']);
        if bare.is_empty() {
            continue;
        }
        let marked =
            line.starts_with('#') || (!item && body.starts_with("**") && body.trim_end_matches(':').ends_with("**"));
        let colon = !item && bare.ends_with(':') && bare.len() < 60;
        let short = !item && bare.len() < 60 && !bare.ends_with(['.', ',', ';', '!']);
        if marked || colon || short {
            let found = headings.kind(bare);
            // Where a page's own noise begins, the posting ends.
            let noise = [
                "show more",
                "show less",
                "sign in",
                "similar jobs",
                "people also viewed",
                "open jobs",
                "report this job",
            ];
            if noise.iter().any(|n| bare.to_ascii_lowercase().contains(n)) {
                kind = None;
                entries = 0;
                continue;
            }
            if found.is_some() || marked || colon {
                // A heading that is not known may still be one within the section.
                kind = found;
                entries = 0;
                continue;
            }
        }
        if !item && entries > 1 && bare.len() >= LONG {
            kind = None;
        }
        entries += usize::from(bare.len() < LONG);
        // A field says what its name says, wherever it stands.
        let field = !item && bare.len() < 80 && bare.split_once(": ").is_some_and(|(name, _)| name.len() < 24);
        if let Some(kind) = kind.filter(|kind| TOLD.contains(kind) && !field) {
            add(&body.replace("**", ""), if item { Look::Item } else { Look::Prose }, kind);
        }
    }
}

/// A line without its bullet, and whether it had one.
fn unbulleted(line: &str) -> (&str, bool) {
    let body = line.trim_start_matches(['•', '·', '▪', '–', '✔', '✅', '●', '○']);
    let body = body.strip_prefix("- ").or_else(|| body.strip_prefix("* ")).unwrap_or(body);
    (body.trim_start(), body.len() < line.len())
}

/// The sentences and items of a posting in columns.
fn columns(row: &Value, mut add: impl FnMut(&str, u16)) {
    use SectionKind::{About, Benefits, Company, Compensation, Preferred, Requirements, Responsibilities, Skills};
    let columns = [
        ("company", any(&[Company, About])),
        ("description", any(&[About, Responsibilities, Company])),
        ("requirements", any(&[Requirements, Preferred, Skills])),
        ("benefits", any(&[Benefits, Compensation, Company])),
    ];
    for (name, allowed) in columns {
        let text = row[name].as_str().unwrap_or_default();
        let text = text.replace("&amp;", "&").replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">");
        for part in unglued(&text) {
            let part = part.trim().trim_matches(['•', '·', '-', '*', '–', ' ']);
            if part.len() > 14 && part.len() < 600 && !part.contains("#URL_") {
                add(part, allowed);
            }
        }
    }
}

/// Splits a text where a sentence ends, at bullets, and where two items are glued together.
fn unglued(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut last = [' '; 2];
    for (at, c) in text.char_indices() {
        let glued = c.is_uppercase()
            && (last[1].is_lowercase() && last[0].is_lowercase()
                || matches!(last[1], '.' | '!' | '?' | ')' | ':' | ';'));
        let ended = c.is_uppercase() && last[1] == ' ' && matches!(last[0], '.' | '!' | '?' | ';');
        let bullet = matches!(c, '•' | '·' | '●' | '▪' | '\n')
            || (c == '-' && last[1] == ' ' && text[at + 1..].starts_with(' '));
        if glued || ended || bullet {
            parts.push(&text[start..at]);
            start = at;
        }
        last = [last[1], c];
    }
    parts.push(&text[start..]);
    parts
}
