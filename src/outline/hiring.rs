//! Whether a text is a job posting at all.

use super::evidence::{self, Room};
use super::features::{Look, hash};
use super::shape::{Shape, Sure};
use crate::lexicon::FieldRole;
use crate::lexicon::hiring_model::{Bag, MOST_WORDS};
use crate::posting::SectionKind;
use crate::text::Lines;

/// A shorter text has the benefit of the doubt: that many bytes hold too few words.
const SHORT: usize = 400;

/// Whether the text has the headings of a posting, or else its words. Of the 328 postings of `benches/data/held_out`,
/// by which the limits were chosen, two are not taken for postings; of 61 other texts that no model saw, most of them
/// written to look like postings, 26 are.
pub(super) fn is_posting(lines: &Lines<'_>, shapes: &[Shape]) -> bool {
    if shapes.iter().all(|shape| *shape == Shape::Rule) {
        return false;
    }
    announces(shapes) || lines.lines.iter().map(|line| line.end - line.start).sum::<usize>() < SHORT || says(lines)
}

/// Whether the headings and fields are those of a posting. Each kind of them counts once: a list of changes has
/// `Fixed:` and `Added:` in each chapter.
fn announces(shapes: &[Shape]) -> bool {
    /// Points that make a posting.
    const ENOUGH: u32 = 6;
    let (mut headings, mut guesses, mut fields) = (0u32, 0u32, 0u32);
    for shape in shapes {
        match shape {
            Shape::Heading { kind: Some(kind), sure: Sure::Exact, .. } => headings |= 1 << *kind as u32,
            Shape::Heading { kind: Some(kind), .. } => guesses |= 1 << *kind as u32,
            Shape::Field { role: Some(role), .. } => fields |= 1 << *role as u32,
            Shape::Field { role: None, kind, .. } => headings |= 1 << *kind as u32,
            _ => {}
        }
    }
    let count = |set: u32, of: &[u32]| of.iter().filter(|kind| set & 1 << **kind != 0).count() as u32;
    let core = [SectionKind::Responsibilities, SectionKind::Requirements, SectionKind::Preferred];
    let offer = [SectionKind::Benefits, SectionKind::Compensation, SectionKind::Application];
    let telling =
        [FieldRole::Salary, FieldRole::EmploymentType, FieldRole::Workplace, FieldRole::Seniority, FieldRole::TimeZone];
    let points = headings.count_ones()
        + 3 * count(headings, &core.map(|kind| kind as u32))
        + 2 * count(headings, &offer.map(|kind| kind as u32))
        + (guesses & !headings).count_ones()
        + fields.count_ones()
        + 3 * count(fields, &telling.map(|role| role as u32));
    points >= ENOUGH
}

/// Whether the words are those of a posting.
fn says(lines: &Lines<'_>) -> bool {
    /// Fewer speak for another text.
    const ENOUGH: i64 = 1_500;
    /// Above this, the words need no line to bear them out.
    const PLAINLY: i64 = 4_500;
    let mut bag = Bag::new();
    let words = lines.lines.iter().flat_map(|line| {
        let body = lines.body(line);
        crate::lexicon::words_of(body).map(move |word| hash(body, &word).0)
    });
    words.take(MOST_WORDS).for_each(|word| bag.add(word));
    let judged = bag.judge();
    judged >= PLAINLY
        || judged >= ENOUGH && {
            let mut room = Room::new();
            lines.lines.iter().any(|line| asks(lines.body(line), &mut room))
        }
}

/// Whether a line says plainly what nobody but an employer says. What there is to do is no sign, and neither is praise
/// of a firm: instructions and advertisements have them too.
fn asks(text: &str, room: &mut Room) -> bool {
    /// How far the line's kind must stand before all others.
    const LEAST: i16 = 6;
    let (kind, lead) = evidence::leader(&evidence::line(text, Look::Prose, room));
    lead >= LEAST
        && matches!(
            kind,
            SectionKind::About
                | SectionKind::Requirements
                | SectionKind::Preferred
                | SectionKind::Benefits
                | SectionKind::Compensation
                | SectionKind::Schedule
                | SectionKind::EqualOpportunity
                | SectionKind::Application
        )
}
