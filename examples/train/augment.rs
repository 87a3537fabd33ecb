//! The same posting in other dress: flattened to a line, as HTML, with other bullets and headings, with noise around.

use crate::data::{Mask, Text, kind};
use crate::random::Random;
use jobpost::{Format, train};

/// A unit of a text, free of its dress.
#[derive(Clone, Debug)]
pub struct Piece {
    text: String,
    item: bool,
    gap: bool,
    heading: bool,
    joined: bool,
    mask: Mask,
    best: usize,
}

/// Pieces of other postings, to put around one.
#[derive(Default)]
pub struct Noise {
    /// Buttons, navigation, adverts.
    chrome: Vec<Piece>,
    /// Titles and places, as lists of similar jobs have them.
    cards: Vec<Piece>,
    /// Labels of fields, with the kinds of their lines.
    labels: Vec<(String, usize)>,
    /// What stands behind labels.
    values: Vec<String>,
}

/// The pieces of a text.
pub fn pieces(text: &Text) -> Vec<Piece> {
    let units = train::units(&text.content, text.format);
    let masks = text.masks(&units);
    let pieces = units.into_iter().zip(masks).map(|(unit, mask)| {
        let gold = text.gold.iter().find(|gold| (gold.start..gold.end).contains(&unit.span.start));
        Piece {
            text: unit.text.split_whitespace().collect::<Vec<_>>().join(" "),
            item: unit.item,
            gap: unit.gap,
            heading: gold.map_or(unit.heading, |gold| gold.heading && gold.start + 4 >= unit.span.start),
            joined: unit.joined,
            mask,
            best: gold.map_or(0, |gold| gold.best),
        }
    });
    pieces.filter(|piece| !piece.text.is_empty()).collect()
}

impl Noise {
    pub fn of<'p>(postings: impl Iterator<Item = &'p [Piece]>) -> Self {
        let (mut chrome, mut cards, mut values) = (Vec::new(), Vec::new(), Vec::new());
        let (noise, title) = (kind("chrome").unwrap_or(0), kind("title").unwrap_or(0));
        let known = |line: &str| Piece {
            text: capitalized(line),
            item: false,
            gap: true,
            heading: false,
            joined: false,
            mask: 1 << noise,
            best: noise,
        };
        chrome.extend(train::chrome_lines().into_iter().map(known));
        for piece in postings.flatten().filter(|piece| piece.text.len() < 200) {
            if piece.mask == 1 << noise {
                chrome.push(piece.clone());
            } else if piece.mask & 1 << title != 0 && piece.text.len() < 80 {
                cards.push(Piece { mask: 1 << noise, best: noise, ..piece.clone() });
            }
            if piece.text.len() < 60 && !piece.heading && !piece.text.contains(':') {
                values.push(piece.text.clone());
            }
        }
        let labels =
            train::field_labels().into_iter().map(|(label, kind)| (capitalized(label), kind as usize)).collect();
        Self { chrome, cards, labels, values }
    }

    /// A block of fields: `Location: Oslo`.
    fn fields(&self, random: &mut Random) -> Vec<Piece> {
        let meta = kind("meta").unwrap_or(0);
        let colon = [": ", ":\t", ": ", " : "][random.below(4)];
        let caps = random.chance(0.3);
        let field = |random: &mut Random| {
            let (label, kind) = random.pick(&self.labels);
            let label = if caps { label.to_uppercase() } else { label.clone() };
            let value = random.pick(&self.values);
            Piece {
                text: format!("{label}{colon}{value}"),
                item: false,
                gap: false,
                heading: false,
                joined: false,
                mask: 1 << kind,
                best: if self.values.is_empty() { meta } else { *kind },
            }
        };
        (0..1 + random.below(7)).map(|_| field(random)).collect()
    }

    /// A stretch of noise.
    fn block(&self, random: &mut Random) -> Vec<Piece> {
        let mut block = Vec::new();
        if self.chrome.is_empty() || self.cards.is_empty() {
            return block;
        }
        for _ in 0..1 + random.below(4) {
            let at = random.below(self.chrome.len());
            // What stands together on a page stays together.
            block.extend(self.chrome[at..self.chrome.len().min(at + 1 + random.below(3))].iter().cloned());
        }
        if random.chance(0.4) {
            block.extend((0..2 + random.below(4)).map(|_| random.pick(&self.cards).clone()));
        }
        block
    }
}

/// A posting in another dress.
pub fn dressed(text: &Text, pieces: &[Piece], noise: &Noise, random: &mut Random) -> Text {
    let mut pieces = pieces.to_vec();
    if random.chance(0.3) {
        let all = random.chance(0.6);
        pieces.retain(|piece| !piece.heading || !(all || random.chance(0.5)));
    }
    if random.chance(0.15) {
        // A shorter posting, or the middle of one.
        let count = 1 + if random.chance(0.5) { random.below(4) } else { random.below(pieces.len().max(4)) };
        let start = if random.chance(0.5) { 0 } else { random.below(pieces.len().saturating_sub(count).max(1)) };
        pieces = pieces.into_iter().skip(start).take(count).collect();
    }
    if random.chance(0.1) {
        swap_sections(&mut pieces, random);
    }
    if random.chance(0.3) && !noise.values.is_empty() {
        // What is gone from the text was no part of its fields.
        let at = if random.chance(0.7) { pieces.len().min(random.below(3)) } else { pieces.len() };
        pieces.splice(at..at, noise.fields(random));
    }
    if random.chance(0.3) {
        for _ in 0..1 + random.below(2) {
            let at = match random.below(5) {
                0 | 1 => 0,
                2 | 3 => pieces.len(),
                _ => random.below(pieces.len() + 1),
            };
            pieces.splice(at..at, noise.block(random));
        }
    }
    restyle_headings(&mut pieces, random);
    let made = Text { content: String::new(), gold: Vec::new(), ..text.clone() };
    match random.below(10) {
        0..4 => flattened(made, &pieces, random),
        4..7 => lined(made, &pieces, random),
        _ => tagged(made, &pieces, random),
    }
}

/// Lets two stretches of one kind change places.
fn swap_sections(pieces: &mut Vec<Piece>, random: &mut Random) {
    let mut runs: Vec<Vec<Piece>> = Vec::new();
    for piece in pieces.drain(..) {
        match runs.last_mut() {
            Some(run) if run[0].mask == piece.mask => run.push(piece),
            _ => runs.push(vec![piece]),
        }
    }
    if runs.len() > 4 {
        let (one, other) = (1 + random.below(runs.len() - 1), 1 + random.below(runs.len() - 1));
        runs.swap(one, other);
    }
    *pieces = runs.into_iter().flatten().collect();
}

/// A line that begins with a capital.
pub fn capitalized(line: &str) -> String {
    let mut line = line.to_owned();
    if let Some(first) = line.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    line
}

fn restyle_headings(pieces: &mut [Piece], random: &mut Random) {
    let (case, colon) = (random.below(8), random.below(3));
    for piece in pieces.iter_mut().filter(|piece| piece.heading) {
        let bare = piece.text.trim_matches(|c: char| matches!(c, '*' | '#' | ':' | ' ' | '_')).to_owned();
        piece.text = match case {
            0 => bare.to_uppercase(),
            1 => bare.to_lowercase(),
            _ => bare,
        };
        if colon < 2 && !piece.text.ends_with(['?', '!', '.']) {
            piece.text.push(':');
        }
    }
}

/// A posting whose scraper lost the breaks.
fn flattened(mut made: Text, pieces: &[Piece], random: &mut Random) -> Text {
    made.format = Format::Text;
    made.groups.push("flattened".into());
    let glue = ["", " ", " ", " ", "  "][random.below(5)];
    let bullet = ["", "", "", "• ", "- ", "* ", "· "][random.below(7)];
    // Some keep a few of the breaks.
    let kept = if random.chance(0.3) { 0.15 } else { 0.0 };
    for piece in pieces {
        if !made.content.is_empty() {
            let end = random.chance(kept);
            made.content.push_str(if end { "\n" } else { glue });
        }
        made.content.push_str(if piece.item { bullet } else { "" });
        made.push_mask(&piece.text, piece.mask, piece.best, piece.heading);
    }
    made
}

/// Lines with other bullets and gaps.
fn lined(mut made: Text, pieces: &[Piece], random: &mut Random) -> Text {
    made.format = if random.chance(0.4) { Format::Markdown } else { Format::Text };
    let bullet = ["", "", "- ", "• ", "* ", "– ", "·  "][random.below(7)];
    let heading = match made.format {
        Format::Markdown => ["## ", "**", "### ", ""][random.below(4)],
        _ => "",
    };
    let (gaps, dense) = (random.chance(0.5), random.chance(0.2));
    for piece in pieces {
        if !made.content.is_empty() {
            let gap = !dense && (piece.heading && gaps || piece.gap || !piece.item && gaps);
            made.content.push_str(match (piece.joined && !piece.item, gap) {
                (true, _) => " ",
                (_, true) => "\n\n",
                _ => "\n",
            });
        }
        if piece.heading {
            made.content.push_str(heading);
        } else if piece.item {
            made.content.push_str(bullet);
        }
        made.push_mask(&piece.text, piece.mask, piece.best, piece.heading);
        if piece.heading && heading == "**" {
            made.content.push_str("**");
        }
    }
    made
}

/// HTML as applicant tracking systems write it.
fn tagged(mut made: Text, pieces: &[Piece], random: &mut Random) -> Text {
    made.format = Format::Html;
    let heading =
        [("<h3>", "</h3>"), ("<p><strong>", "</strong></p>"), ("<h2>", "</h2>"), ("<b>", "</b><br>"), ("<p>", "</p>")];
    let heading = heading[random.below(heading.len())];
    let entry = [("<li>", "</li>"), ("<p>• ", "</p>"), ("<br>- ", ""), ("<li><p>", "</p></li>")][random.below(4)];
    let plain = [("<p>", "</p>"), ("<div>", "</div>"), ("<br><br>", "")][random.below(3)];
    let mut listed = false;
    for piece in pieces {
        let list = piece.item && entry.0.starts_with("<li>");
        if list != listed {
            made.content.push_str(if list { "<ul>" } else { "</ul>" });
            listed = list;
        }
        let (open, close) = match (piece.heading, piece.item) {
            (true, _) => heading,
            (_, true) => entry,
            _ => plain,
        };
        made.content.push_str(open);
        made.push_mask(&escaped(&piece.text), piece.mask, piece.best, piece.heading);
        made.content.push_str(close);
    }
    if listed {
        made.content.push_str("</ul>");
    }
    made
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
