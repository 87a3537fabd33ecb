//! Where one posting of a page ends and the next begins.
//!
//! ```text
//! page    = chrome* posting ( boundary posting )* chrome*
//! posting = opener? section*        with duties or requirements in it
//! ```
//!
//! An opener is a line that the page repeats: a field (`Skills: …`), a title, a separator or a heading of the highest
//! level. Which one it is shows by where it stands: before the first duties or requirements of the page, and again
//! between each of their returns. Postings in prose, as people write them into hiring threads, have no such rounds;
//! each of them opens with a line of firm, title, place and terms between bars. No site is known here.

use super::{shape::Shape, title};
use crate::lexicon::FieldRole;
use crate::posting::SectionKind;
use crate::text::{Lines, Mark};
use crate::token::fold::folded;
use std::collections::HashMap;

/// The first lines of the page's postings; the first is where the first posting begins.
pub(super) fn starts(lines: &Lines<'_>, shapes: &[Shape]) -> Vec<usize> {
    let returns = core_returns(shapes);
    let mut best = bar_lines(lines, shapes);
    if returns.len() < 2 {
        return if best.len() < 2 { vec![0] } else { best };
    }
    for opener in openers(lines, shapes, returns[0]) {
        let starts = cut(&opener, &returns);
        if starts.len() > best.len() {
            best = starts;
        }
    }
    if best.len() < 2 { vec![0] } else { best }
}

/// The lines between bars that open the postings of a hiring thread: `Acme | Baker | Leeds | Full-time`.
fn bar_lines(lines: &Lines<'_>, shapes: &[Shape]) -> Vec<usize> {
    /// Below each of them stands text of so many bytes; rows of a table and footers have none.
    const TEXT: usize = 60;
    let opens = |at: usize| (at == 0 || lines.lines[at].gap) && title::has_bars(lines.body(&lines.lines[at]));
    let bars: Vec<usize> = (0..shapes.len()).filter(|at| opens(*at)).collect();
    let told = |from: usize, to: usize| (from + 1..to).map(|at| lines.body(&lines.lines[at]).len()).sum::<usize>();
    let ends = bars.iter().skip(1).copied().chain([shapes.len()]);
    let all_told = bars.iter().zip(ends).all(|(from, to)| told(*from, to) >= TEXT);
    let named = bars.iter().filter(|at| title::is_bar_line(lines, **at)).count();
    if all_told && named >= 2 && named * 2 >= bars.len() { bars } else { Vec::new() }
}

/// Lines at which a round of duties and requirements begins: a core heading that has been seen since the last round.
fn core_returns(shapes: &[Shape]) -> Vec<usize> {
    let mut rounds = Vec::new();
    let mut seen = [false; 2];
    for (at, shape) in shapes.iter().enumerate() {
        let kind = match shape {
            Shape::Heading { kind: Some(kind), .. } | Shape::Field { kind, .. } => *kind,
            _ => continue,
        };
        let core = match kind {
            SectionKind::Responsibilities => 0,
            SectionKind::Requirements => 1,
            _ => continue,
        };
        if seen[core] || rounds.is_empty() {
            seen = [false; 2];
            rounds.push(at);
        }
        seen[core] = true;
    }
    rounds
}

/// Lines that the page repeats and that may open a posting, by what they are; only those that stand before `first`.
fn openers(lines: &Lines<'_>, shapes: &[Shape], first: usize) -> Vec<Vec<usize>> {
    // By the hash of their labels, since nearly all are alike or differ in that.
    let mut fields: HashMap<u32, Vec<(&str, Vec<usize>)>> = HashMap::new();
    let mut headings: HashMap<u8, Vec<usize>> = HashMap::new();
    let mut rules: HashMap<char, Vec<usize>> = HashMap::new();
    let mut titles = Vec::new();
    let mut bare = Vec::new();
    for (at, shape) in shapes.iter().enumerate() {
        match (shape, lines.lines[at].mark) {
            (Shape::Field { role: Some(FieldRole::Title), .. }, _) => titles.push(at),
            (Shape::Field { name, .. }, _) => {
                let (start, end) = name.of(&lines.lines[at]);
                let label = &lines.text[start..end];
                let hash = crate::lexicon::words_of(label).fold(0, |hash: u32, word| hash.rotate_left(5) ^ word.hash());
                let alike = fields.get_mut(&hash).and_then(|like| like.iter_mut().find(|(one, _)| same(one, label)));
                match alike {
                    Some((_, lines)) => lines.push(at),
                    None if at <= first => fields.entry(hash).or_default().push((label, vec![at])),
                    None => {}
                }
            }
            (Shape::Prose | Shape::Heading { kind: None, .. }, Mark::None | Mark::Bold)
                if title::is_title(lines, at) =>
            {
                bare.push(at);
            }
            (Shape::Heading { kind: None, .. }, Mark::Heading(level)) => headings.entry(level).or_default().push(at),
            (Shape::Rule, Mark::Rule(mark)) => rules.entry(mark).or_default().push(at + 1),
            _ => {}
        }
    }
    let mut all: Vec<Vec<usize>> = Vec::new();
    let mut labels: Vec<_> = fields.into_values().flatten().collect();
    labels.sort_by_key(|(_, at)| at[0]);
    all.push(titles);
    let mut levels: Vec<_> = headings.into_iter().collect();
    levels.sort_by_key(|(level, _)| *level);
    all.extend(levels.into_iter().map(|(_, at)| at));
    all.extend(labels.into_iter().map(|(_, at)| at));
    let mut separators: Vec<_> = rules.into_iter().collect();
    separators.sort_by_key(|(_, at)| at[0]);
    all.extend(separators.into_iter().map(|(_, mut at)| {
        at.insert(0, 0);
        at.retain(|line| *line < shapes.len());
        at
    }));
    all.push(bare);
    all.retain(|at| at.len() > 1 && at[0] <= first);
    all
}

/// Whether two labels fold to the same words.
fn same(one: &str, other: &str) -> bool {
    one == other || folded(one) == folded(other)
}

/// The openers as starts of postings, where most of them are followed by a round of duties or requirements.
fn cut(opener: &[usize], returns: &[usize]) -> Vec<usize> {
    let followed = opener.iter().enumerate().filter(|(i, at)| {
        let end = opener.get(i + 1).copied().unwrap_or(usize::MAX);
        let next = returns.partition_point(|round| round < at);
        returns.get(next).is_some_and(|round| *round < end)
    });
    let followed = followed.count();
    if followed >= 2 && followed * 10 >= opener.len() * 6 { opener.to_vec() } else { Vec::new() }
}
