//! How well a model does on texts that it did not learn from: by characters, through the crate's own pipeline.

use crate::data::{ALL, Gold, Text};
use jobpost::train::file::KINDS;
use jobpost::{Format, SectionKind, Strictness, train};
use std::collections::BTreeMap;

/// What was right, by characters.
#[derive(Clone, Debug, Default)]
pub struct Score {
    right: usize,
    all: usize,
    texts: usize,
    /// True, found and missed characters of each kind.
    kinds: [[usize; 3]; KINDS],
    /// Right and all characters, and texts, of each group.
    groups: BTreeMap<String, [usize; 3]>,
    /// Characters by the kind that is right and the kind that was found.
    confusion: BTreeMap<(usize, usize), usize>,
}

/// Characters of a stretch that are no blanks; tags are none.
fn ink(text: &str, format: Format) -> usize {
    let mut count = 0;
    let mut tag = false;
    let text = if format == Format::Html { text.replace("&nbsp;", "") } else { text.to_owned() };
    for c in text.chars() {
        match c {
            '<' if format == Format::Html => tag = true,
            '>' if tag => tag = false,
            _ => count += usize::from(!tag && !c.is_whitespace()),
        }
    }
    count
}

impl Score {
    /// Judges the model on a text.
    pub fn add(&mut self, model: &[u8], text: &Text) {
        let (sections, _) = train::sections(&text.content, text.format, model, Strictness::Normal);
        let (mut right, mut all) = (0, 0);
        for Gold { start, end, mask, best, .. } in &text.gold {
            let weight = ink(&text.content[*start..*end], text.format);
            let found = sections.iter().find(|(span, _)| (span.start..span.end).contains(start)).map(|found| found.1);
            all += weight;
            let found = found.map_or(KINDS, |kind| kind as usize);
            if *mask == ALL || mask.checked_shr(found as u32).is_some_and(|bits| bits & 1 != 0) && found < KINDS {
                right += weight;
                self.kinds[found][0] += weight;
            } else {
                self.kinds[*best][2] += weight;
                if found < KINDS {
                    self.kinds[found][1] += weight;
                }
                *self.confusion.entry((*best, found)).or_default() += weight;
            }
        }
        for group in &text.groups {
            let sums = self.groups.entry(group.clone()).or_default();
            (sums[0], sums[1], sums[2]) = (sums[0] + right, sums[1] + all, sums[2] + 1);
        }
        let sums = self.groups.entry(format!("source {}", text.source)).or_default();
        (sums[0], sums[1], sums[2]) = (sums[0] + right, sums[1] + all, sums[2] + 1);
        (self.right, self.all, self.texts) = (self.right + right, self.all + all, self.texts + 1);
    }

    /// Share of the characters that are right.
    pub fn accuracy(&self) -> f64 {
        self.right as f64 / self.all.max(1) as f64
    }

    /// F1 of each kind that occurs.
    fn kinds(&self) -> Vec<(SectionKind, f64)> {
        let f1 = |[hit, extra, missed]: [usize; 3]| 2.0 * hit as f64 / (2 * hit + extra + missed) as f64;
        let kinds = SectionKind::ALL.into_iter().zip(self.kinds);
        kinds.filter(|(_, [hit, _, missed])| hit + missed > 0).map(|(kind, counts)| (kind, f1(counts))).collect()
    }

    /// Mean of the kinds' F1.
    pub fn macro_f1(&self) -> f64 {
        let kinds = self.kinds();
        kinds.iter().map(|(_, f1)| f1).sum::<f64>() / kinds.len().max(1) as f64
    }

    /// The figures as a table in Markdown.
    pub fn table(&self) -> String {
        let mut out = format!(
            "| {} texts | by characters |\n|---|---|\n| right | {:.3} |\n| mean F1 of kinds | {:.3} |\n",
            self.texts,
            self.accuracy(),
            self.macro_f1()
        );
        for (kind, f1) in self.kinds() {
            out += &format!("| F1 of {} | {f1:.2} |\n", kind.name());
        }
        for (group, [right, all, texts]) in &self.groups {
            out += &format!("| {group} ({texts}) | {:.3} |\n", *right as f64 / (*all).max(1) as f64);
        }
        out
    }

    /// The greatest confusions, for those who look for the cause.
    pub fn confusions(&self) -> String {
        let mut pairs: Vec<_> = self.confusion.iter().collect();
        pairs.sort_by_key(|(_, weight)| std::cmp::Reverse(**weight));
        let name = |kind: usize| SectionKind::ALL.get(kind).map_or("nothing", |kind| kind.name());
        let rows = pairs.iter().take(24);
        rows.map(|((best, found), weight)| {
            format!("{:.1}% {} as {}\n", 100.0 * **weight as f64 / self.all as f64, name(*best), name(*found))
        })
        .collect()
    }
}
