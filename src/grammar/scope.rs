//! Of whom a clause speaks, and how much what it names is needed; decided once for every fact.
//!
//! ```text
//! sentence = clause ( ( "," | ":" | "(" | ")" | dash | "but" ) clause )*
//! clause   = leading_cue words            "ideally with Kotlin": speaks of what follows, to the sentence's end
//!          | words trailing_cue           "Kotlin a plus": speaks of its clause, and of the list that it ends
//!          | cue                          "…, preferred": speaks of the clause before it
//! ```

use super::Passage;
use super::cursor::{Break, break_before};
use super::marked::Marked;
use crate::lexicon::Trigger;
use crate::lexicon::need::{Cue, NEED, Say, WHOM, Whom};
use crate::posting::SectionKind;
use crate::token::Word;
use crate::token::spelling::folds_to;

/// How much something is needed, and of whom it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// The candidate must have it.
    Required,
    /// The candidate had better have it.
    Preferred,
    /// It is said not to be needed.
    Negated,
    /// It is said of the employer, its founders or its customers.
    SomeoneElse,
}

/// The scopes of a passage's clauses.
#[derive(Clone, Debug)]
pub(crate) struct Scopes {
    default: Scope,
    /// Ranges of offsets into the passage, rising and apart from each other.
    ranges: Vec<(usize, usize, Scope)>,
}

/// A phrase of need with its first word and the word behind its last.
struct Found {
    from: usize,
    to: usize,
    cue: Cue,
}

impl Scopes {
    /// Decides the scopes of a passage from its words.
    pub(crate) fn of(passage: &Passage<'_>, words: &Marked<'_>) -> Scopes {
        let company = passage.kind == SectionKind::Company;
        let mut scopes = Scopes { default: default(passage), ranges: Vec::new() };
        if !company && !words.any(Trigger::NEED.or(Trigger::WHOM)) {
            return scopes;
        }
        let mut cues: Vec<Found> = Vec::new();
        let mut whom: Vec<(usize, Whom)> = Vec::new();
        let mut first = 0;
        let mut from = 0;
        while let Some(at) = words.next(from, Trigger::NEED.or(Trigger::WHOM).or(Trigger::GAP)) {
            from = at + 1;
            if at > first && break_before(passage.text, words, at) == Break::Sentence {
                scopes.sentence(passage, words, first..at, &cues, &whom);
                cues.clear();
                whom.clear();
                first = at;
            }
            if let Some((_, value)) = WHOM.longest(&words[at..]) {
                whom.push((at, value));
            }
            if let Some((count, cue)) = NEED.longest(&words[at..]) {
                if cue.say != Say::Nothing {
                    cues.push(Found { from: at, to: at + count, cue });
                }
                // A phrase of need may hold the end of a sentence only by mistake; then the sentence goes on.
                from = at + count;
            }
        }
        if !cues.is_empty() || !whom.is_empty() || company {
            scopes.sentence(passage, words, first..words.len(), &cues, &whom);
        }
        scopes
    }

    /// The scope of what stands at an offset of the passage.
    pub(crate) fn at(&self, offset_in_passage: usize) -> Scope {
        let next = self.ranges.partition_point(|range| range.1 <= offset_in_passage);
        self.ranges.get(next).filter(|range| range.0 <= offset_in_passage).map_or(self.default, |range| range.2)
    }

    fn sentence(
        &mut self,
        passage: &Passage<'_>,
        words: &[Word],
        range: std::ops::Range<usize>,
        cues: &[Found],
        whom: &[(usize, Whom)],
    ) {
        if range.is_empty() {
            return;
        }
        self.needs(passage.text, words, range.clone(), cues);
        self.others(passage, words, range, whom);
    }

    fn push(&mut self, text: &str, words: &[Word], from: usize, to: usize, scope: Scope) {
        if from >= to {
            return;
        }
        // What is not a word belongs to the clause that it ends.
        let end = words.get(to).map_or(text.len(), |word| word.start());
        let start = words[from].start();
        // The later range decides where two overlap; what is left of the earlier ones stays.
        let first = self.ranges.partition_point(|range| range.1 <= start);
        let under: Vec<_> = self.ranges.drain(first..).collect();
        self.ranges.extend(under.iter().filter(|range| range.0 < start).map(|range| (range.0, start, range.2)));
        self.ranges.push((start, end, scope));
        self.ranges
            .extend(under.iter().filter(|range| range.1 > end).map(|range| (range.0.max(end), range.1, range.2)));
    }

    /// The clauses that the sentence's phrases of need speak of.
    fn needs(&mut self, text: &str, words: &[Word], range: std::ops::Range<usize>, cues: &[Found]) {
        let mut barrier = range.start;
        let mut last: Option<(usize, Say)> = None;
        for (i, found) in cues.iter().enumerate() {
            let limit = cues.get(i + 1).map_or(range.end, |next| next.from);
            let start = clause_start(text, words, found.from, barrier);
            let end = clause_end(text, words, found.to, limit);
            // "No degree required": what is not needed stays so to the end of its clause.
            if found.cue.say == Say::Required && last.is_some_and(|(_, say)| say == Say::Negated) && start == barrier {
                continue;
            }
            let opens = start == found.from;
            let more = end > found.to;
            let bare = (start..found.from).all(|at| is_filler(text, &words[at])) && !more;
            let leads = found.cue.leads
                || (more && precedes(text, words, found.to))
                || (opens && (more || colon_after(text, words, found.to)));
            let scope = match found.cue.say {
                Say::Preferred => Scope::Preferred,
                Say::Negated => Scope::Negated,
                Say::Required | Say::Nothing => Scope::Required,
            };
            let from = if leads {
                found.from
            } else if bare
                && let Some((domain, say)) = last
                && barrier >= start
            {
                // "…, but not required" after a wish leaves it a wish.
                if found.cue.say == Say::Negated && say == Say::Preferred {
                    barrier = found.to;
                    continue;
                }
                domain
            } else if refers_back(text, words, start, found.from) {
                barrier
            } else {
                list_start(text, words, if bare { found.from } else { start }, found.from, barrier)
            };
            let to = match (leads, found.cue.say) {
                (false, _) => found.to,
                (true, Say::Negated) => end,
                (true, _) => range.end,
            };
            self.push(text, words, from, to, scope);
            last = Some((from, found.cue.say));
            barrier = found.to;
        }
    }

    /// The part of the sentence that speaks of others than the candidate.
    fn others(&mut self, passage: &Passage<'_>, words: &[Word], range: std::ops::Range<usize>, whom: &[(usize, Whom)]) {
        let text = passage.text;
        let candidate = |from: usize| {
            whom.iter().find(|(at, who)| *at >= from && *who == Whom::Candidate).map_or(range.end, |(at, _)| *at)
        };
        let first = candidate(range.start);
        if passage.kind == SectionKind::Company {
            self.push(text, words, range.start, first, Scope::SomeoneElse);
        }
        let demands = matches!(passage.kind, SectionKind::Requirements | SectionKind::Preferred | SectionKind::Skills);
        for (at, who) in whom {
            let counts = match who {
                Whom::Others => !demands || *at < range.start + 3,
                Whom::Told => !demands && *at < first,
                Whom::Opening => !demands && *at == range.start,
                Whom::Candidate => false,
            };
            if counts {
                let opening = OPENERS.iter().any(|word| folds_to(spelt(text, &words[range.start]), word));
                let from = if opening && *at < first { range.start } else { *at };
                self.push(text, words, from, candidate(*at), Scope::SomeoneElse);
                // One range to the next word about the candidate is enough; this keeps the time linear.
                if first == range.end {
                    return;
                }
            }
        }
    }
}

/// Words that open a sentence whose subject comes later.
const OPENERS: [&str; 13] =
    ["with", "for", "after", "over", "mit", "seit", "nach", "avec", "depuis", "con", "com", "met", "med"];

/// The scope that the section, or the label before the text, gives to all of it.
fn default(passage: &Passage<'_>) -> Scope {
    if let Some(label) = passage.label {
        let (words, count) = crate::lexicon::first_words::<6>(label);
        for at in 0..count {
            if let Some((_, cue)) = NEED.longest(&words[at..count]) {
                match cue.say {
                    Say::Preferred => return Scope::Preferred,
                    Say::Required => return Scope::Required,
                    Say::Negated | Say::Nothing => {}
                }
            }
        }
    }
    if passage.kind == SectionKind::Preferred { Scope::Preferred } else { Scope::Required }
}

fn spelt<'t>(text: &'t str, word: &Word) -> &'t str {
    &text[word.start()..word.end()]
}

fn is_any(text: &str, word: &Word, list: &[&str]) -> bool {
    let spelt = spelt(text, word);
    spelt.len() <= 12 && list.iter().any(|w| spelt.eq_ignore_ascii_case(w))
}

/// Words that set one clause against another.
const TURNS: [&str; 14] = [
    "but", "however", "although", "though", "whereas", "aber", "jedoch", "mais", "pero", "mas", "maar", "men", "ma",
    "ale",
];

/// Words that carry nothing of their own between a clause and its phrase of need.
const FILLERS: [&str; 34] = [
    "is",
    "are",
    "would",
    "be",
    "will",
    "also",
    "but",
    "and",
    "a",
    "an",
    "the",
    "though",
    "although",
    "it",
    "not",
    "or",
    "considered",
    "very",
    "highly",
    "ist",
    "sind",
    "aber",
    "und",
    "auch",
    "est",
    "sont",
    "mais",
    "et",
    "es",
    "pero",
    "um",
    "mas",
    "maar",
    "men",
];

/// Words that stand for the whole of what was said before.
const BACK: [&str; 13] =
    ["that", "this", "it", "which", "these", "those", "both", "either", "das", "dies", "cela", "ceci", "dat"];

/// Words by which a phrase of need speaks of what follows it.
const AHEAD: [&str; 16] = [
    "if", "for", "when", "wenn", "falls", "fur", "für", "si", "pour", "se", "para", "als", "om", "hvis", "jesli",
    "jeśli",
];

fn is_filler(text: &str, word: &Word) -> bool {
    is_any(text, word, &FILLERS)
}

fn precedes(text: &str, words: &[Word], at: usize) -> bool {
    words.get(at).is_some_and(|word| is_any(text, word, &AHEAD)) || colon_after(text, words, at)
}

fn colon_after(text: &str, words: &[Word], at: usize) -> bool {
    let Some(last) = at.checked_sub(1).and_then(|i| words.get(i)) else { return false };
    text[last.end()..].trim_start_matches(['*', '_', ' ', ')']).starts_with([':', '：'])
}

/// First word of the clause that the word before `at` stands in, not before `barrier`.
fn clause_start(text: &str, words: &[Word], at: usize, barrier: usize) -> usize {
    let mut start = at;
    while start > barrier && break_before(text, words, start) == Break::None && !turns(text, words, start) {
        start -= 1;
    }
    start
}

/// The word behind the clause that goes on at `at`, not after `limit`.
fn clause_end(text: &str, words: &[Word], at: usize, limit: usize) -> usize {
    let mut end = at;
    while end < limit && break_before(text, words, end) == Break::None && !turns(text, words, end) {
        end += 1;
    }
    end
}

fn turns(text: &str, words: &[Word], at: usize) -> bool {
    is_any(text, &words[at], &TURNS)
}

/// Whether a clause opens with a word for all that was said before, as in "that would be a bonus".
fn refers_back(text: &str, words: &[Word], start: usize, cue: usize) -> bool {
    start < cue && is_any(text, &words[start], &BACK) && words[start + 1..cue].iter().all(|word| is_filler(text, word))
}

/// Where the list begins that the clause from `start` up to its phrase of need at `cue` ends.
///
/// "Working knowledge of Docker, Helm, or Nomad is a plus" is one list; "5 years of Java, Kotlin a plus" is not.
fn list_start(text: &str, words: &[Word], start: usize, cue: usize, barrier: usize) -> usize {
    let joins =
        |word: &Word| is_any(text, word, &["and", "or", "&", "und", "oder", "et", "ou", "y", "o", "e", "en", "of"]);
    let mut from = start;
    if from == cue {
        // A phrase of need by itself speaks of the clause before it.
        from = previous(text, words, from, barrier);
    }
    let listed = words[from..cue].first().is_some_and(joins) || (cue - from <= 4 && words[from..cue].iter().any(joins));
    if !listed {
        return from;
    }
    while from > barrier {
        let before = previous(text, words, from, barrier);
        let clause = &words[before..from];
        let counts = |word: &Word| spelt(text, word).starts_with(|c: char| c.is_ascii_digit());
        if clause.is_empty() || clause.len() > 7 || clause.iter().any(counts) || turns(text, words, from) {
            break;
        }
        from = before;
        if clause.len() > 3 {
            break;
        }
    }
    from
}

/// First word of the clause that ends before the word at `at`.
fn previous(text: &str, words: &[Word], at: usize, barrier: usize) -> usize {
    if at <= barrier {
        return at;
    }
    clause_start(text, words, at - 1, barrier)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::marked::Marking;
    use proptest::prelude::*;

    fn passage(text: &str, kind: SectionKind) -> Passage<'_> {
        Passage { text, offset: 0, kind, role: None, label: None, item: true, heading: false }
    }

    fn scope(text: &str, of: &str, kind: SectionKind) -> Scope {
        Scopes::of(&passage(text, kind), &Marking::default().split(text))
            .at(text.find(of).expect("the words stand in the text"))
    }

    #[track_caller]
    fn check(text: &str, of: &str, expected: Scope) {
        assert_eq!(scope(text, of, SectionKind::Requirements), expected, "{of:?} in {text:?}");
    }

    #[track_caller]
    fn tells(text: &str, of: &str, expected: Scope) {
        assert_eq!(scope(text, of, SectionKind::About), expected, "{of:?} in {text:?}");
    }

    #[test]
    fn parts_of_a_line_have_their_own_need() {
        check("Java required, Kotlin a plus", "Java", Scope::Required);
        check("Java required, Kotlin a plus", "Kotlin", Scope::Preferred);
        check("MSc required, PhD preferred", "MSc", Scope::Required);
        check("MSc required, PhD preferred", "PhD", Scope::Preferred);
        check("Oven (gas), dough mixer (preferred)", "Oven", Scope::Required);
        check("Oven (gas), dough mixer (preferred)", "mixer", Scope::Preferred);
        check("5+ years of baking, ideally in a hotel", "5", Scope::Required);
        check("5+ years of baking, ideally in a hotel", "hotel", Scope::Preferred);
        check("5+ years of baking, rye a plus", "5", Scope::Required);
        check("Scala, Kotlin, or Go is a plus", "Scala", Scope::Preferred);
        check("Working knowledge of Docker, Helm, or Nomad is a plus", "Docker", Scope::Preferred);
        check("You know Rust. Go is a bonus.", "Rust", Scope::Required);
        check("You know Rust. Go is a bonus.", "Go", Scope::Preferred);
    }

    #[test]
    fn whole_lines_are_wishes() {
        check("If you have experience in C++ or iOS, that would be a bonus", "C++", Scope::Preferred);
        check("Nice to have: Kotlin, Swift", "Swift", Scope::Preferred);
        check("It's a plus if you have sold bread", "bread", Scope::Preferred);
        check("Kotlin is a plus, but not required", "Kotlin", Scope::Preferred);
        check("Kotlin is not required, but a plus", "Kotlin", Scope::Preferred);
        check("Idealerweise kennst du Kotlin", "Kotlin", Scope::Preferred);
        check("Kenntnisse in Kotlin sind von Vorteil", "Kotlin", Scope::Preferred);
        check("La connaissance de Kotlin est un plus", "Kotlin", Scope::Preferred);
        check("Kennis van Kotlin is een pré", "Kotlin", Scope::Preferred);
    }

    #[test]
    fn some_things_are_not_needed() {
        check("No degree required", "degree", Scope::Negated);
        check("A degree is not required", "degree", Scope::Negated);
        check("Ein Studium ist nicht erforderlich", "Studium", Scope::Negated);
        check("Up to 25% travel as required", "travel", Scope::Required);
    }

    #[test]
    fn others_are_told_apart() {
        tells("Our founders have 25 years of experience", "25", Scope::SomeoneElse);
        tells("You will join a company with 30 years of experience", "30", Scope::SomeoneElse);
        tells("With 30 years of experience, we are the leader", "30", Scope::SomeoneElse);
        tells("We have an opening for a baker with 6 years of experience", "6", Scope::Required);
        tells("We are looking for a baker with 6 years of experience", "6", Scope::Required);
        tells("The ideal candidate has over 5 years of experience", "5", Scope::Required);
        let told = scope("Bakers since 1900, 120 years of experience", "120", SectionKind::Company);
        assert_eq!(told, Scope::SomeoneElse);
    }

    proptest! {
        #[test]
        fn total(text in "\\PC{0,80}", at in 0_usize..100) {
            let mut marking = Marking::default();
            let words = marking.split(&text);
            for kind in SectionKind::ALL {
                let _ = Scopes::of(&passage(&text, kind), &words).at(at);
            }
        }

        #[test]
        fn total_on_words_of_need(parts in prop::collection::vec(prop::sample::select(vec![
            "Java", "a plus", "required", ",", "(", ")", "not required", "but", "or", "ideally", ".", "that would be a bonus",
            "no degree", ":", "our founders", "you", "5", "preferred",
        ]), 0..24)) {
            let text = parts.join(" ");
            let mut marking = Marking::default();
            let words = marking.split(&text);
            let scopes = Scopes::of(&passage(&text, SectionKind::Requirements), &words);
            for at in 0..=text.len() {
                let _ = scopes.at(at);
            }
        }
    }
}
