//! What a line's own words say about its section.

use super::features::features;
use crate::lexicon::fold::{Word, Words};
use crate::lexicon::zone_model;
use crate::lexicon::{DUTY_VERBS, OPENINGS, PHRASES};
use crate::posting::SectionKind;

/// Number of kinds.
pub(super) const KINDS: usize = SectionKind::ALL.len();

/// Weight for each kind, by its discriminant.
pub(super) type Weights = [i16; KINDS];

/// How many of a line's words are looked at for an opening.
const OPENING_WORDS: usize = 6;
/// How much of a long line is looked at; a section's subject shows early.
const WINDOW: usize = 400;

/// Evidence from the words that open the line.
pub(super) fn opening(text: &str, weights: &mut Weights) {
    let mut source = Words::new(text);
    let Some(first) = source.next() else { return };
    if !OPENINGS.may_begin(&first) && !DUTY_VERBS.may_begin(&first) {
        return;
    }
    let mut words = [first; OPENING_WORDS];
    let mut count = 1;
    for (slot, word) in words[1..].iter_mut().zip(source) {
        *slot = word;
        count += 1;
    }
    opening_words(text, &words[..count], weights);
}

fn opening_words(text: &str, words: &[Word], weights: &mut Weights) {
    if let Some((_, (kind, weight))) = OPENINGS.longest(text, words) {
        weights[*kind as usize] += i16::from(*weight);
    } else if words.first().is_some_and(|first| DUTY_VERBS.longest(text, std::slice::from_ref(first)).is_some()) {
        weights[SectionKind::Responsibilities as usize] += 5;
    }
}

/// Evidence from the line's words wherever they stand, the opening included.
fn whole(text: &str, weights: &mut Weights) {
    let mut end = text.len().min(WINDOW);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &text[..end];
    // A window of words slides over the text, so that no list of them is kept.
    let mut words = [Word { start: 0, end: 0, hash: 0 }; OPENING_WORDS];
    let mut source = Words::new(text);
    let mut count = 0;
    while count < OPENING_WORDS
        && let Some(word) = source.next()
    {
        words[count] = word;
        count += 1;
    }
    opening_words(text, &words[..count], weights);
    while count > 0 {
        if let Some((_, (kind, weight))) = PHRASES.longest(text, &words[..count]) {
            weights[*kind as usize] += i16::from(*weight);
        }
        words.copy_within(1.., 0);
        match source.next() {
            Some(word) => words[count - 1] = word,
            None => count -= 1,
        }
    }
    // One line is never more than so sure, however often it says the same.
    for weight in weights {
        *weight = (*weight).min(MOST);
    }
}

/// The most that one line says for or against a kind.
const MOST: i16 = 24;
/// How many bits of the model's sums are too fine for the path's costs.
const FINE: u32 = 2;
/// How much of the model's word is taken, in eighths: the phrases above say most of the same.
const SHARE: i16 = 3;
/// How far the kinds that the model does not know stand behind the one that it holds likeliest.
const UNKNOWN: i16 = 8;

/// Evidence from all that is known of a line: its opening, its phrases and the trained model.
pub(super) fn line(text: &str, item: bool, weights: &mut Weights) {
    whole(text, weights);
    let mut trained = [0; KINDS];
    model(text, item, &mut trained);
    let top = trained.iter().copied().max().unwrap_or(0);
    for kind in [SectionKind::Title, SectionKind::Chrome, SectionKind::Other] {
        trained[kind as usize] = top - UNKNOWN;
    }
    for (weight, trained) in weights.iter_mut().zip(trained) {
        *weight += trained * SHARE / 8;
    }
}

/// Evidence of the trained model, from the line's words and form.
fn model(text: &str, item: bool, weights: &mut Weights) {
    let mut sums = zone_model::Sums::default();
    features(text, item, |feature| zone_model::add(feature, &mut sums));
    for (kind, sum) in zone_model::KINDS.iter().zip(&sums[zone_model::SKIPPED..]) {
        weights[*kind as usize] = (sum >> FINE).clamp(-MOST, MOST);
    }
}
