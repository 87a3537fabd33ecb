//! The language that a posting is written in, by its short words.

use super::marked::Marked;
use crate::lexicon::Trigger;
use crate::lexicon::language::CODES;
use crate::lexicon::tables::languages_of;

/// So many words tell the language; the rest of a long posting need not be counted.
const ENOUGH: u32 = 800;
/// Fewer short words than this tell nothing.
const FEWEST: u32 = 3;

/// How often the short words of each language were seen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WrittenIn {
    counts: [u32; CODES.len()],
    words: u32,
}

impl Default for WrittenIn {
    fn default() -> Self {
        Self { counts: [0; CODES.len()], words: 0 }
    }
}

impl WrittenIn {
    /// Counts the short words of a passage.
    pub(super) fn count(&mut self, _text: &str, words: &Marked<'_>) {
        if self.words >= ENOUGH {
            return;
        }
        self.words += words.len() as u32;
        let mut from = 0;
        while let Some(at) = words.next(from, Trigger::FUNCTION_WORD) {
            let mut languages = languages_of(&words[at]);
            while languages != 0 {
                self.counts[languages.trailing_zeros() as usize] += 1;
                languages &= languages - 1;
            }
            from = at + 1;
        }
    }

    /// ISO 639-1 code of the language, where one stands out.
    pub(crate) fn code(&self) -> Option<&'static str> {
        let best = (0..CODES.len()).max_by_key(|at| (self.counts[*at], CODES.len() - at))?;
        let second = (0..CODES.len()).filter(|at| *at != best).map(|at| self.counts[at]).max()?;
        (self.counts[best] >= FEWEST && self.counts[best] > second).then_some(CODES[best])
    }
}

#[cfg(test)]
mod tests {
    use super::WrittenIn;
    use crate::grammar::marked::Marking;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let mut counts = WrittenIn::default();
        counts.count(text, &Marking::default().split(text));
        assert_eq!(counts.code(), expected, "{text:?}");
    }

    #[test]
    fn short_words_tell_the_language() {
        check("You will bake bread for the whole town with our team", Some("en"));
        check("Du backst Brot für die ganze Stadt und arbeitest mit uns im Team", Some("de"));
        check("Vous préparez le pain pour toute la ville avec nous et dans une équipe", Some("fr"));
        check("Prepararás el pan para toda la ciudad con nosotros y en un equipo", Some("es"));
        check("Você vai preparar o pão para toda a cidade e não trabalha com uma equipe só, mas em duas", Some("pt"));
        check("Je bakt brood voor de hele stad en je werkt niet alleen maar met het team", Some("nl"));
        check("Du bakar bröd åt hela staden och arbetar inte ensam utan med oss på kvällen", Some("sv"));
        check("Preparerai il pane per tutta la città con noi e della nostra squadra non sei solo", Some("it"));
        check("Pieczesz chleb dla całego miasta i nie pracujesz sam, bo jest nas wielu oraz się lubimy", Some("pl"));
        check("Java, Kotlin, SQL", None);
        check("", None);
    }
}
