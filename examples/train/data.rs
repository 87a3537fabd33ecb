//! The texts that are learnt from, and how each file holds them.

use crate::Failure;
use crate::random::Random;
use jobpost::train::{self, Unit};
use jobpost::{Format, SectionKind};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;

/// The kinds that a reader accepts for a unit, a bit each.
pub type Mask = u32;

/// Any kind.
pub const ALL: Mask = (1 << train::file::KINDS) - 1;

/// A stretch of a text whose kind is known.
#[derive(Clone, Debug)]
pub struct Gold {
    pub start: usize,
    pub end: usize,
    pub mask: Mask,
    /// The kind that a reader would choose first.
    pub best: usize,
    pub heading: bool,
}

/// A text with its labels.
#[derive(Clone, Debug, Default)]
pub struct Text {
    pub id: String,
    /// Where it is from; texts of one source are held out together.
    pub source: String,
    /// Language and shape.
    pub groups: Vec<String>,
    pub format: Format,
    pub content: String,
    pub gold: Vec<Gold>,
    pub posting: bool,
    /// How much its labels count.
    pub weight: f32,
}

/// A text as the network sees it.
#[derive(Clone, Debug, Default)]
pub struct Sample {
    forms: Vec<u16>,
    form_ends: Vec<u32>,
    words: Vec<u32>,
    word_ends: Vec<u32>,
    pub classes: Vec<u8>,
    pub masks: Vec<Mask>,
    pub posting: bool,
    pub posting_weight: f32,
    pub weight: f32,
}

impl Sample {
    pub fn forms(&self, at: usize) -> &[u16] {
        let start = at.checked_sub(1).map_or(0, |before| self.form_ends[before] as usize);
        &self.forms[start..self.form_ends[at] as usize]
    }

    pub fn words(&self, at: usize) -> &[u32] {
        let start = at.checked_sub(1).map_or(0, |before| self.word_ends[before] as usize);
        &self.words[start..self.word_ends[at] as usize]
    }

    fn push(&mut self, unit: &Unit, mask: Mask) {
        self.forms.extend(&unit.forms);
        self.form_ends.push(self.forms.len() as u32);
        self.words.extend(&unit.words);
        self.word_ends.push(self.words.len() as u32);
        self.classes.push(unit.class);
        self.masks.push(mask);
    }
}

impl Text {
    /// The text as the network sees it.
    pub fn sample(&self) -> Sample {
        let mut sample =
            Sample { posting: self.posting, posting_weight: 1.0, weight: self.weight, ..Sample::default() };
        let units = train::units(&self.content, self.format);
        for (unit, mask) in units.iter().zip(self.masks(&units)) {
            sample.push(unit, mask);
        }
        sample
    }

    /// The masks of units of the text.
    pub fn masks(&self, units: &[Unit]) -> Vec<Mask> {
        /// Of a longer stretch only the beginning is surely of its kind.
        const LONG: usize = 420;
        let kind = |unit: &Unit| {
            let at = self.gold.partition_point(|gold| gold.start <= unit.span.start);
            let gold = match at.checked_sub(1) {
                Some(at) => &self.gold[at],
                // A tag before the first stretch.
                None => self.gold.first().filter(|gold| gold.start < unit.span.end)?,
            };
            let far = unit.span.start > gold.start + LONG;
            (unit.span.start < gold.end && !far).then_some(gold.mask)
        };
        units.iter().map(|unit| kind(unit).unwrap_or(ALL)).collect()
    }
}

pub fn kind(name: &str) -> Option<usize> {
    SectionKind::ALL.iter().position(|kind| kind.name() == name)
}

fn mask(names: &[&str]) -> Mask {
    names.iter().filter_map(|name| kind(name)).fold(0, |mask, kind| mask | 1 << kind)
}

/// The lines of a file, each a value.
pub fn rows(file: &str) -> Result<Vec<Value>, Failure> {
    let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let rows = text.split('\n').filter(|line| !line.trim().is_empty());
    rows.map(|row| serde_json::from_str(row).map_err(|error| format!("{file}: {error}").into())).collect()
}

fn text<'v>(row: &'v Value, key: &str) -> &'v str {
    row[key].as_str().unwrap_or_default()
}

fn format(row: &Value) -> Format {
    match text(row, "format") {
        "html" => Format::Html,
        "markdown" => Format::Markdown,
        _ => Format::Text,
    }
}

fn number(value: &Value) -> usize {
    value.as_u64().unwrap_or(0) as usize
}

/// The texts of files, by their ids, for labels that come without.
pub fn contents(files: &[String]) -> Result<HashMap<String, String>, Failure> {
    let mut contents = HashMap::new();
    for file in files {
        contents.extend(rows(file)?.iter().map(|row| (text(row, "id").to_owned(), text(row, "content").to_owned())));
    }
    Ok(contents)
}

/// Postings with `units` and `zones`, as readers labelled them; lines are the units of those without.
pub fn labelled(file: &str, contents: &HashMap<String, String>) -> Result<Vec<Text>, Failure> {
    let texts = rows(file)?.into_iter().map(|row| {
        let content = row["content"].as_str().or_else(|| contents.get(text(&row, "id")).map(String::as_str));
        let content = content.unwrap_or_default().to_owned();
        let units: Vec<(usize, usize)> = match row["units"].as_array() {
            Some(units) => units.iter().map(|unit| (number(&unit[0]), number(&unit[1]))).collect(),
            None => {
                let mut start = 0;
                content
                    .split('\n')
                    .map(|line| {
                        (start, {
                            start += line.len() + 1;
                            start - 1
                        })
                    })
                    .collect()
            }
        };
        let headings: HashSet<usize> = row["headings"].as_array().into_iter().flatten().map(number).collect();
        let mut gold = Vec::new();
        for zone in row["zones"].as_array().into_iter().flatten() {
            let names: Vec<&str> = zone[2].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            for at in number(&zone[0])..=number(&zone[1]) {
                let Some((start, end)) = at.checked_sub(1).and_then(|at| units.get(at)) else { continue };
                let Some(best) = names.first().and_then(|name| kind(name)) else { continue };
                let ink = content.get(*start..*end).map_or(0, |unit| unit.len() - unit.trim_start().len());
                gold.push(Gold {
                    start: start + ink,
                    end: *end,
                    mask: mask(&names),
                    best,
                    heading: headings.contains(&at),
                });
            }
        }
        gold.retain(|gold| gold.start < gold.end);
        gold.sort_by_key(|gold| gold.start);
        let mut groups: Vec<String> =
            row["groups"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
        if groups.is_empty() {
            groups.push(text(&row, "lang").to_owned());
        }
        Text {
            id: text(&row, "id").to_owned(),
            source: text(&row, "source").to_owned(),
            groups,
            format: format(&row),
            content,
            gold,
            posting: true,
            weight: 1.0,
        }
    });
    let texts: Vec<Text> = texts.collect();
    match texts.iter().find(|text| text.content.is_empty()) {
        Some(text) => Err(format!("{file}: no text for {}; name its file behind --texts", text.id).into()),
        None => Ok(texts),
    }
}

/// A posting of ours, line by line: `["#requirements", "You bring"]`; see `benches/data/README.md`.
pub fn own(file: &str) -> Result<Vec<Text>, Failure> {
    let texts = rows(file)?.into_iter().map(|row| {
        let mut made = Text {
            id: text(&row, "id").to_owned(),
            source: "own".into(),
            groups: vec![text(&row, "lang").to_owned()],
            posting: true,
            weight: 1.0,
            ..Text::default()
        };
        for line in row["lines"].as_array().into_iter().flatten() {
            let (name, line) = (line[0].as_str().unwrap_or_default(), line[1].as_str().unwrap_or_default());
            let (name, joined) = name.strip_prefix('+').map_or((name, false), |name| (name, true));
            let (name, heading) = name.strip_prefix('#').map_or((name, false), |name| (name, true));
            if !made.content.is_empty() {
                made.content.push(if joined { ' ' } else { '\n' });
            }
            made.push(line, kind(name), heading);
        }
        made
    });
    Ok(texts.collect())
}

impl Text {
    /// Appends a stretch of text of a kind.
    pub fn push(&mut self, text: &str, kind: Option<usize>, heading: bool) {
        self.push_mask(text, kind.map_or(ALL, |kind| 1 << kind), kind.unwrap_or(0), heading);
    }

    pub fn push_mask(&mut self, text: &str, mask: Mask, best: usize, heading: bool) {
        let start = self.content.len() + text.len() - text.trim_start().len();
        self.content.push_str(text);
        if start < self.content.len() && mask != ALL {
            self.gold.push(Gold { start, end: self.content.len(), mask, best, heading });
        }
    }
}

/// Lines, headings and postings of ours in rows of one line each; lines that stand alone come in postings made of them.
pub fn seed(files: &[String], random: &mut Random) -> Result<Vec<Text>, Failure> {
    let mut postings: BTreeMap<String, Text> = BTreeMap::new();
    let mut headings: Vec<Vec<String>> = vec![Vec::new(); train::file::KINDS];
    let mut made = Vec::new();
    for (heading, kind) in train::headings() {
        headings[kind as usize].push(crate::augment::capitalized(heading));
    }
    for file in files {
        let mut lines: Vec<Vec<(String, bool)>> = vec![Vec::new(); train::file::KINDS];
        let lang = file.rsplit('/').next().unwrap_or_default().trim_end_matches(".ndjson").to_owned();
        for row in rows(file)? {
            let names: Vec<&str> = match &row["kind"] {
                Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
                name => name.as_str().into_iter().collect(),
            };
            let Some(best) = names.first().and_then(|name| kind(name)) else { continue };
            let (line, heading) = (text(&row, "text").to_owned(), text(&row, "look") == "heading");
            let item = row["item"].as_bool().unwrap_or(false);
            match row["posting"].as_str() {
                Some(id) => {
                    let posting = postings.entry(id.to_owned()).or_insert_with(|| Text {
                        id: id.to_owned(),
                        source: "seed".into(),
                        groups: vec![id.split('-').next().unwrap_or_default().to_owned()],
                        posting: true,
                        weight: 1.0,
                        ..Text::default()
                    });
                    if !posting.content.is_empty() {
                        let gap = heading || !item && posting.id.len().is_multiple_of(2);
                        posting.content.push_str(if gap { "\n\n" } else { "\n" });
                    }
                    posting.content.push_str(if item { "- " } else { "" });
                    posting.push_mask(&line, mask(&names), best, heading);
                }
                None if heading => headings[best].push(line),
                None => lines[best].push((line, item)),
            }
        }
        let total: usize = lines.iter().map(Vec::len).sum();
        for number in 0..total / 8 {
            made.push(assembled(&lines, &headings, format!("{lang}:{number}"), &lang, random));
        }
    }
    made.extend(postings.into_values());
    Ok(made)
}

/// A posting of lines that stand alone.
fn assembled(
    lines: &[Vec<(String, bool)>],
    headings: &[Vec<String>],
    id: String,
    lang: &str,
    random: &mut Random,
) -> Text {
    let mut made = Text {
        id,
        source: "seed lines".into(),
        groups: vec![lang.to_owned()],
        posting: true,
        weight: 0.3,
        ..Text::default()
    };
    let mut kinds: Vec<usize> = (0..lines.len()).filter(|kind| !lines[*kind].is_empty()).collect();
    random.shuffle(&mut kinds);
    kinds.truncate(1 + random.below(6));
    for kind in kinds {
        made.content.push_str(if made.content.is_empty() { "" } else { "\n\n" });
        // Headings of all languages stand in one list.
        if !headings[kind].is_empty() && random.chance(0.6) {
            let heading = random.pick(headings[kind].as_slice());
            let heading = match random.below(6) {
                0 => heading.to_uppercase(),
                1 | 2 => format!("{heading}:"),
                _ => heading.clone(),
            };
            made.push(&heading, Some(kind), true);
            made.content.push('\n');
        }
        for number in 0..1 + random.below(6) {
            let (line, item) = random.pick(&lines[kind]);
            made.content.push_str(if number > 0 { "\n" } else { "" });
            made.content.push_str(if *item { "- " } else { "" });
            made.push(line, Some(kind), false);
        }
    }
    made
}

/// Postings in Markdown whose own headings label what stands below them.
pub fn headed(file: &str) -> Result<Vec<Text>, Failure> {
    let texts = rows(file)?.into_iter().map(|row| {
        let content = text(&row, "content").to_owned();
        let mut gold = Vec::new();
        let mut governs = None;
        for unit in train::units(&content, Format::Markdown) {
            if unit.heading {
                governs = train::heading_kind(&unit.text);
            }
            if let Some(kind) = governs {
                let (start, end) = (unit.span.start, unit.span.end);
                gold.push(Gold { start, end, mask: 1 << kind as u32, best: kind as usize, heading: unit.heading });
            }
        }
        let (id, format) = (text(&row, "id").to_owned(), Format::Markdown);
        Text {
            id,
            source: "headed".into(),
            groups: vec!["headed".into()],
            format,
            content,
            gold,
            posting: true,
            weight: 0.4,
        }
    });
    Ok(texts.collect())
}

/// Postings in columns, each of which allows several kinds.
pub fn columns(file: &str) -> Result<Vec<Text>, Failure> {
    let columns: [(&str, &[&str]); 4] = [
        ("company", &["company"]),
        (
            "description",
            &[
                "about",
                "responsibilities",
                "requirements",
                "preferred",
                "location",
                "schedule",
                "compensation",
                "company",
                "application",
                "skills",
                "title",
                "meta",
            ],
        ),
        ("requirements", &["requirements", "preferred", "skills"]),
        ("benefits", &["benefits", "compensation", "company", "application", "equal_opportunity", "legal", "schedule"]),
    ];
    let texts = rows(file)?.into_iter().map(|row| {
        let mut made = Text {
            id: text(&row, "id").to_owned(),
            source: "columns".into(),
            groups: vec!["columns".into()],
            posting: true,
            weight: 0.8,
            ..Text::default()
        };
        for (name, kinds) in columns {
            let column = text(&row, name);
            if !column.trim().is_empty() {
                made.content.push_str(if made.content.is_empty() { "" } else { "\n" });
                made.push_mask(column, mask(kinds), kind(kinds[0]).unwrap_or(0), false);
            }
        }
        // A column is one long stretch of its kinds.
        let parts = std::mem::take(&mut made.gold);
        for unit in train::units(&made.content, Format::Text) {
            if let Some(gold) = parts.iter().find(|gold| (gold.start..gold.end).contains(&unit.span.start)) {
                made.gold.push(Gold { start: unit.span.start, end: unit.span.end, ..gold.clone() });
            }
        }
        made
    });
    Ok(texts.collect())
}

/// Texts that are no postings.
pub fn others(file: &str) -> Result<Vec<Text>, Failure> {
    let texts = rows(file)?.into_iter().enumerate().map(|(number, row)| {
        let content = row["content"].as_str().or(row["other"].as_str()).unwrap_or_default().to_owned();
        let kind = match text(&row, "kind") {
            "" => format!("other {}", number % 8),
            kind => kind.to_owned(),
        };
        Text { id: text(&row, "id").to_owned(), source: kind, format: format(&row), content, ..Text::default() }
    });
    Ok(texts.collect())
}

/// Leaves out the texts that share more than a twentieth of their phrases of eight words with those of a file.
pub fn without(texts: &mut Vec<Text>, file: &str) -> Result<(), Failure> {
    const WORDS: usize = 8;
    let phrases = |text: &str| -> Vec<String> {
        let words: Vec<String> =
            text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
        words.windows(WORDS).map(|words| words.join(" ")).collect()
    };
    let known: HashSet<String> = rows(file)?.iter().flat_map(|row| phrases(text(row, "content"))).collect();
    let count = texts.len();
    texts.retain(|text| {
        let phrases = phrases(&text.content);
        phrases.iter().filter(|phrase| known.contains(*phrase)).count() * 20 <= phrases.len()
    });
    eprintln!("{} of {count} texts share text with {file}", count - texts.len());
    Ok(())
}
