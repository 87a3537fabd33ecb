//! The best path: the sequence of kinds for which emissions and transitions say most.

use super::features::KINDS;
use super::model::Emission;

/// Lanes of a row of scores: kinds, and room up to whole registers.
pub(crate) const LANES: usize = KINDS.next_multiple_of(8);
/// The score of a kind that no path comes to.
const NOWHERE: i16 = i16::MIN / 2;

/// What parts a unit from the one before it, as far as a change of kind cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    /// The end of a sentence in a long line.
    Sentence,
    /// A break that the line lost.
    Lost,
    /// From one entry of a list to the next.
    Entry,
    /// From one line to the next.
    Line,
    /// A blank line.
    Gap,
    /// A heading.
    Heading,
    /// Right below a heading.
    Below,
    /// A field line.
    Field,
}

/// Number of classes.
pub(crate) const CLASSES: usize = Class::Field as usize + 1;

/// What each change of kind says, by what parts the units, and what each kind says at the beginning.
pub(crate) struct Transitions {
    first: Emission,
    changes: [[Emission; KINDS]; CLASSES],
}

impl Transitions {
    pub(super) const NONE: Self = Self { first: [NOWHERE; LANES], changes: [[[NOWHERE; LANES]; KINDS]; CLASSES] };

    pub(super) const fn set(&mut self, class: usize, from: usize, row: [i16; KINDS]) {
        self.changes[class][from] = widened(row);
    }

    pub(super) const fn first(&mut self, row: [i16; KINDS]) {
        self.first = widened(row);
    }
}

const fn widened(row: [i16; KINDS]) -> Emission {
    let mut wide = [NOWHERE; LANES];
    let mut at = 0;
    while at < KINDS {
        wide[at] = row[at];
        at += 1;
    }
    wide
}

/// The kinds on the best path over units, by their emissions and by what stands before each of them.
pub(super) fn best_path(transitions: &Transitions, emissions: &[Emission], classes: &[Class]) -> Vec<u8> {
    let mut backtrace: Vec<[u8; LANES]> = Vec::with_capacity(emissions.len());
    let mut scores = transitions.first;
    for (at, (emission, class)) in emissions.iter().zip(classes).enumerate() {
        if at > 0 {
            let (reached, from) = step(&scores, &transitions.changes[*class as usize]);
            scores = reached;
            backtrace.push(from);
        }
        // Scores are kept relative to the best, so that no length of text overflows them.
        let top = scores.iter().copied().max().unwrap_or(0);
        for (score, emission) in scores.iter_mut().zip(emission) {
            *score = score.saturating_sub(top).saturating_add(*emission).max(NOWHERE);
        }
    }
    let mut kind = (0..KINDS).max_by_key(|kind| (scores[*kind], KINDS - kind)).unwrap_or(0);
    let mut kinds = vec![0; emissions.len()];
    for at in (0..kinds.len()).rev() {
        kinds[at] = kind as u8;
        if at > 0 {
            kind = usize::from(backtrace[at - 1][kind]);
        }
    }
    kinds
}

/// The best score with which each kind is come to, and from which kind.
#[inline]
fn step(scores: &Emission, changes: &[Emission; KINDS]) -> (Emission, [u8; LANES]) {
    let mut best = [i16::MIN; LANES];
    let mut from = [0i16; LANES];
    for (kind, (score, changes)) in scores.iter().zip(changes).enumerate() {
        for ((best, from), change) in best.iter_mut().zip(&mut from).zip(changes) {
            let reached = score.saturating_add(*change);
            *from = if reached > *best { kind as i16 } else { *from };
            *best = (*best).max(reached);
        }
    }
    (best, from.map(|kind| kind as u8))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Nothing but that a change costs 100.
    fn costly() -> Transitions {
        let mut transitions = Transitions::NONE;
        transitions.first([0; KINDS]);
        for class in 0..CLASSES {
            for from in 0..KINDS {
                let mut row = [-100; KINDS];
                row[from] = 0;
                transitions.set(class, from, row);
            }
        }
        transitions
    }

    #[track_caller]
    fn check(says: &[(usize, i16)], expected: &[u8]) {
        let emission = |(kind, says): (usize, i16)| {
            let mut emission = [0; LANES];
            emission[kind] = says;
            emission
        };
        let emissions: Vec<Emission> = says.iter().copied().map(emission).collect();
        let classes = vec![Class::Line; says.len()];
        assert_eq!(best_path(&costly(), &emissions, &classes), expected, "{says:?}");
    }

    #[test]
    fn the_path_changes_where_that_says_more() {
        check(&[], &[]);
        check(&[(3, 5)], &[3]);
        check(&[(3, 300), (4, 300)], &[3, 4]);
        // One odd unit is not worth two changes.
        check(&[(3, 300), (4, 150), (3, 300)], &[3, 3, 3]);
        check(&[(3, 300), (4, 250), (3, 300)], &[3, 4, 3]);
    }

    #[test]
    fn no_length_overflows() {
        let long: Vec<(usize, i16)> = (0..5_000).map(|at| (at / 2_500, 20_000)).collect();
        let expected: Vec<u8> = (0..5_000).map(|at| (at / 2_500) as u8).collect();
        check(&long, &expected);
    }

    /// Every path is tried on short texts.
    #[test]
    fn no_path_is_better() {
        let mut seed = 7u32;
        let mut chance = move || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 24) as i16 - 128
        };
        let mut transitions = Transitions::NONE;
        transitions.first([0; KINDS]);
        for class in 0..CLASSES {
            for from in 0..KINDS {
                transitions.set(class, from, std::array::from_fn(|_| chance()));
            }
        }
        let emissions: [Emission; 3] = std::array::from_fn(|_| std::array::from_fn(|_| chance()));
        let classes = [Class::Line, Class::Gap, Class::Entry];
        let score = |path: [usize; 3]| {
            let change = |at: usize| i32::from(transitions.changes[classes[at] as usize][path[at - 1]][path[at]]);
            (0..3).map(|at| i32::from(emissions[at][path[at]])).sum::<i32>() + change(1) + change(2)
        };
        let all = (0..KINDS.pow(3)).map(|n| [n % KINDS, n / KINDS % KINDS, n / KINDS / KINDS]);
        let found = best_path(&transitions, &emissions, &classes);
        assert_eq!(score(std::array::from_fn(|at| usize::from(found[at]))), all.map(score).max().unwrap());
    }
}
