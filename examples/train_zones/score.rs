//! Measures a table.

use crate::Failure;
use crate::data::{Line, bits, rows, seen};
use crate::features::Look;
use crate::pack::Table;
use crate::zone_model::{KINDS, Line as TableLine, WEIGHTS, place};
use std::collections::BTreeMap;

const K: usize = KINDS.len();

/// The sums of a line, by the table in memory.
fn sums(table: &Table, text: &str, look: Look) -> [i32; K] {
    let mut sums = [0; K];
    for feature in seen(text, look) {
        let (line, tag) = place(feature);
        let line = &table.bytes[line * size_of::<TableLine>()..][..size_of::<TableLine>()];
        let (tags, weights) = line.split_at(WEIGHTS);
        let ways = tags.chunks_exact(2).zip(weights.chunks_exact(K));
        for (_, weights) in ways.filter(|(other, _)| *other == tag.to_le_bytes()) {
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += i32::from(*weight as i8);
            }
        }
    }
    sums
}

fn best(sums: &[i32; K]) -> usize {
    (0..K).max_by_key(|k| (sums[*k], K - k)).unwrap_or(0)
}

/// How many of the training lines the table tells right.
pub fn lines(table: &Table, lines: &[(Line, Vec<u32>)]) {
    let right = lines.iter().filter(|(l, _)| l.allowed >> best(&sums(table, &l.text, l.look)) & 1 == 1).count();
    eprintln!("training lines told right: {:.3}", right as f64 / lines.len() as f64);
}

/// Characters told right, of all.
#[derive(Default)]
struct Share {
    right: usize,
    all: usize,
}

impl Share {
    fn add(&mut self, right: bool, weight: usize) {
        self.right += if right { weight } else { 0 };
        self.all += weight;
    }

    fn of(&self) -> f64 {
        self.right as f64 / self.all.max(1) as f64
    }
}

/// Prints, for each set of a file of postings with `zones`, the share of characters that stand in a line whose kind
/// is right: by the line alone, and by the best path with a cost for each change of kind.
pub fn file(table: &Table, file: &str) -> Result<(), Failure> {
    let mut sets: BTreeMap<String, (Share, Share)> = BTreeMap::new();
    let mut kinds: BTreeMap<&str, (Share, Share)> = BTreeMap::new();
    let mut confused: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut margins = [Vec::new(), Vec::new()];
    for row in rows(file)? {
        let content = row["content"].as_str().unwrap_or_default();
        let html = row["format"] == "html";
        let lines: Vec<&str> = content.split('\n').collect();
        let mut telling = Vec::new();
        for zone in row["zones"].as_array().into_iter().flatten() {
            let (Some(first), Some(last)) = (zone[0].as_u64(), zone[1].as_u64()) else { continue };
            for line in lines.iter().take(last as usize).skip(first as usize - 1) {
                let text = if html { stripped(line) } else { (*line).to_owned() };
                let body = text.trim().trim_start_matches(['-', '•', '·', '*', '▪', '–', '●', ' ', '\t']);
                let weight = body.chars().filter(|c| !c.is_whitespace()).count();
                if weight > 0 && bits(&zone[2]) != 0 {
                    telling.push((
                        sums(table, body, if body.len() < text.trim().len() { Look::Item } else { Look::Prose }),
                        bits(&zone[2]),
                        weight,
                    ));
                }
            }
        }
        for (sums, allowed, _) in &telling {
            let top = best(sums);
            let second = (0..K).filter(|k| *k != top).map(|k| sums[k]).max().unwrap_or(0);
            margins[usize::from(allowed >> top & 1 == 1)].push(sums[top] - second);
        }
        let path = path(&telling);
        for ((sums, allowed, weight), smooth) in telling.iter().zip(path) {
            let alone = best(sums);
            let set = sets.entry(row["set"].as_str().unwrap_or("all").to_owned()).or_default();
            set.0.add(allowed >> alone & 1 == 1, *weight);
            set.1.add(allowed >> smooth & 1 == 1, *weight);
            let wanted = KINDS[allowed.trailing_zeros() as usize].name();
            if allowed.count_ones() == 1 {
                let kind = kinds.entry(wanted).or_default();
                kind.0.add(allowed >> alone & 1 == 1, *weight);
                kind.1.add(allowed >> smooth & 1 == 1, *weight);
            }
            if allowed >> smooth & 1 == 0 {
                *confused.entry((wanted, KINDS[smooth].name())).or_default() += weight;
            }
        }
    }
    println!("{file}");
    for (name, (alone, smooth)) in &sets {
        println!("  {name:42} line alone {:.3}, path {:.3} of {} characters", alone.of(), smooth.of(), alone.all);
    }
    for (name, (alone, smooth)) in &kinds {
        println!("    {name:40} line alone {:.3}, path {:.3} of {} characters", alone.of(), smooth.of(), alone.all);
    }
    for (name, margins) in ["wrong", "right"].iter().zip(&mut margins) {
        margins.sort_unstable();
        let quarters: Vec<i32> =
            (1..4).filter_map(|quarter| margins.get(margins.len() * quarter / 4).copied()).collect();
        println!("    lead over the second kind where {name}, quartiles: {quarters:?}");
    }
    let mut confused: Vec<_> = confused.into_iter().collect();
    confused.sort_by_key(|((_, _), weight)| std::cmp::Reverse(*weight));
    for ((wanted, got), weight) in confused.iter().take(8) {
        println!("    {weight:6} characters of {wanted} taken for {got}");
    }
    Ok(())
}

/// The best path over the lines' kinds.
fn path(lines: &[([i32; K], u16, usize)]) -> Vec<usize> {
    /// What a change of kind costs, in units of the table.
    const CHANGE: i32 = 28;
    let mut score = [0; K];
    let mut back = Vec::with_capacity(lines.len());
    for (sums, _, _) in lines {
        let top = best(&score);
        let mut from = [0; K];
        let mut next = [0; K];
        for k in 0..K {
            let moved = score[top] - CHANGE;
            from[k] = if score[k] >= moved { k } else { top };
            next[k] = score[k].max(moved) + sums[k].clamp(-96, 96);
        }
        score = next;
        back.push(from);
    }
    let mut kind = best(&score);
    let mut kinds = vec![0; lines.len()];
    for (at, from) in back.iter().enumerate().rev() {
        kinds[at] = kind;
        kind = from[kind];
    }
    kinds
}

/// A line of HTML without its tags.
fn stripped(line: &str) -> String {
    let mut out = String::new();
    let mut tag = false;
    for c in line.chars() {
        match c {
            '<' => tag = true,
            '>' if tag => tag = false,
            _ if !tag => out.push(c),
            _ => {}
        }
    }
    out.replace("&amp;", "&").replace("&nbsp;", " ")
}
