//! Human languages that are demanded, with their levels.
//!
//! ```text
//! demand    = [ level ] name { joint name } [ level ] | name evidence | evidence name
//! name      = "English" | "Deutsch" | … | compound           ; `Englischkenntnisse`
//! level     = "A1" … "C2" | "fluent" | "verhandlungssicher" | …
//! evidence  = "language" | "speaker" | "knowledge of" | …
//! ```
//!
//! Names of languages are also names of peoples and markets, so that a name counts only with a level or with evidence
//! beside it, or in a line that is about languages.

use super::Passage;
use super::marked::Marked;
use super::{Facts, Scope, Scopes};
use crate::lexicon::{
    AS_LANGUAGE, AsLanguage, CONNECTIVES, FieldRole, LANGUAGES, LEVELS, Level, PARTICLES, SPOKEN_LANGUAGES, Trigger,
};
use crate::outline::Range;
use crate::posting::{Need, SectionKind};
use crate::token::Word;

/// A language as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LanguageFact {
    pub(crate) language: &'static str,
    pub(crate) level: Option<Level>,
    pub(crate) range: Range,
    pub(crate) need: Need,
}

/// A name in the words of a line.
#[derive(Clone, Copy, Debug)]
struct Name {
    code: &'static str,
    /// Its first word, and the word behind its last.
    from: usize,
    to: usize,
    level: Option<(Level, usize, usize)>,
    meant: bool,
    refused: bool,
}

/// Reads the languages of a line.
pub(super) fn scan(passage: &Passage<'_>, words: &Marked<'_>, scopes: &Scopes, facts: &mut Facts<'_>) {
    let text = passage.text;
    let field = passage.role == Some(FieldRole::Language);
    let silent = matches!(passage.kind, SectionKind::EqualOpportunity | SectionKind::Legal | SectionKind::Chrome);
    if silent || (passage.heading && passage.kind != SectionKind::Title) {
        return;
    }
    if !field
        && passage.role.is_some_and(|role| matches!(role, FieldRole::Company | FieldRole::Location | FieldRole::Skills))
    {
        return;
    }
    let mut names = names(text, words);
    if names.is_empty() {
        return;
    }
    let spare = levels(text, words, &mut names);
    for name in &mut names {
        judge(text, words, name, field);
    }
    spread(text, words, &mut names);
    for name in names.iter().filter(|name| name.meant && !name.refused) {
        let start = words[name.from].start();
        let need = match scopes.at(start) {
            Scope::Required => Need::Required,
            Scope::Preferred => Need::Preferred,
            // "We bake. French is spoken." speaks of the job though the sentence before speaks of the employer.
            Scope::SomeoneElse if opens_sentence(text, words, name) => Need::Required,
            Scope::Negated | Scope::SomeoneElse => continue,
        };
        let need_of = |level: &Spare| match scopes.at(words[level.1].start()) {
            Scope::Preferred => Need::Preferred,
            _ => Need::Required,
        };
        let (mut from, mut to) = (name.from, name.to);
        if let Some((_, first, last)) = name.level {
            // The level's words belong to the statement where no other name stands between.
            if first >= to && first - to <= 2 {
                to = last;
            } else if last <= from && from - last <= 2 {
                from = first;
            }
        }
        let range = (passage.offset + words[from].start(), passage.offset + words[to - 1].end());
        facts.languages.push(LanguageFact { language: name.code, level: name.level.map(|level| level.0), range, need });
        // "B2 English required, C1 preferred": the second level is of the same language, and weighs otherwise.
        for spare in spare.iter().filter(|spare| spare.2 == name.from && need_of(spare) != need) {
            let range = (passage.offset + words[spare.1].start(), passage.offset + words[spare.1].end());
            let (level, need) = (Some(spare.0), need_of(spare));
            facts.languages.push(LanguageFact { language: name.code, level, range, need });
        }
    }
}

fn names(text: &str, words: &Marked<'_>) -> Vec<Name> {
    let mut names = Vec::new();
    let mut from = 0;
    while let Some(at) = words.next(from, Trigger::LANGUAGE) {
        from = at + 1;
        let own = SPOKEN_LANGUAGES.longest(&words[at..]);
        let found = own.or_else(|| LANGUAGES.longest(&words[at..]));
        let Some((count, code)) = found else { continue };
        from = at + count;
        let written = &text[words[at].start()..words[at + count - 1].end()];
        // `Polish` is a language, `polish` is what one does to floors.
        if written != "polish" && !(written.len() <= 5 && written == "fins") {
            let name = Name { code, from: at, to: from, level: None, meant: own.is_some(), refused: false };
            names.push(name);
        }
    }
    names
}

/// A level of one word that found no name of its own, its word, and the first word of the name before it.
type Spare = (Level, usize, usize);

/// Gives each level to the name that it speaks of; gives back those that stand behind a name which has one.
fn levels(text: &str, words: &[Word], names: &mut [Name]) -> Vec<Spare> {
    let mut spare = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some((count, level)) = LEVELS.longest(&words[at..]) else {
            at += 1;
            continue;
        };
        let (from, to) = (at, at + count);
        at = to;
        let next = Some(names.partition_point(|name| name.from < to)).filter(|at| *at < names.len());
        let last = names.partition_point(|name| name.to <= from).checked_sub(1);
        let code = matches!(level, Level::Cefr(_)) && text[words[from].start()..words[from].end()].len() == 2;
        let gap_next = next.map(|i| (&text[words[to - 1].end()..words[names[i].from].start()], names[i].from - to));
        let gap_last = last.map(|i| (&text[words[names[i].to - 1].end()..words[from].start()], from - names[i].to));
        let flows = |gap: &str| !gap.contains([',', ';', ')', '.', '\n', '(', '|']);
        let behind = gap_last.is_some_and(|(gap, count)| {
            count <= 5 && !gap.contains([';', '\n']) && !gap.contains(". ") && (!gap.contains(')') || code)
        });
        let bound =
            gap_last.is_some_and(|(gap, count)| count <= 2 && (gap.trim_end().ends_with(['(', ':', '-', '–']) || code));
        let before = gap_next.is_some_and(|(gap, count)| count <= 5 && flows(gap));
        let free_last = last.is_some_and(|i| names[i].level.is_none());
        let target = if bound && free_last {
            last
        } else if before && next.is_some_and(|i| names[i].level.is_none()) {
            next
        } else if behind && free_last {
            last
        } else if gap_next.is_some_and(|(gap, count)| count <= 5 && last.is_none() && !gap.contains([';', '.', '\n'])) {
            next
        } else {
            None
        };
        if let Some(target) = target {
            names[target].level.get_or_insert((level, from, to));
        } else if let Some(last) = last.filter(|i| code && to == from + 1 && names[*i].level.is_some()) {
            let gap = &text[words[names[last].to - 1].end()..words[from].start()];
            let near = from - names[last].to <= 6 && !gap.contains(['\n', '•']) && !gap.contains(". ");
            if near {
                spare.push((level, from, names[last].from));
            }
        }
    }
    spare
}

/// Whether a name is the first word of a sentence behind another one.
fn opens_sentence(text: &str, words: &[Word], name: &Name) -> bool {
    let before = name.from.checked_sub(1);
    before.is_some_and(|at| text[words[at].end()..words[name.from].start()].contains(['.', '!', '\n']))
}

/// Whether a name is refused by the word right before it: "no English needed", "kein Deutsch".
fn unwanted(text: &str, words: &[Word], name: &Name) -> bool {
    name.from.checked_sub(1).is_some_and(|at| {
        let word = &text[words[at].start()..words[at].end()];
        let close = text[words[at].end()..words[name.from].start()].trim().is_empty();
        close
            && [
                "no",
                "kein",
                "keine",
                "keinerlei",
                "geen",
                "sin",
                "sem",
                "sans",
                "senza",
                "without",
                "ohne",
                "ingen",
                "inga",
                "bez",
            ]
            .iter()
            .any(|no| word.eq_ignore_ascii_case(no))
    })
}

/// Whether a name ends a clause behind a preposition: "interviews are held in English."
fn spoken_in(text: &str, words: &[Word], name: &Name) -> bool {
    let Some(at) = name.from.checked_sub(1) else { return false };
    let word = &text[words[at].start()..words[at].end()];
    let preposition = ["in", "auf", "en", "em", "på", "po"].iter().any(|p| word.eq_ignore_ascii_case(p));
    let close = text[words[at].end()..words[name.from].start()].trim().is_empty();
    let behind = words.get(name.to).map_or("", |next| &text[words[name.to - 1].end()..next.start()]);
    let ends = name.to == words.len() || behind.trim_start().starts_with(['.', ',', ';', ')', '!', '\n', '•']);
    let joins = words.get(name.to).is_some_and(|next| CONNECTIVES.whole(std::slice::from_ref(next)).is_some());
    preposition && close && at > 0 && (ends || joins)
}

/// Whether a name is meant as a language.
fn judge(text: &str, words: &[Word], name: &mut Name, field: bool) {
    if refused_before(text, words, name) || unwanted(text, words, name) {
        name.refused = true;
        return;
    }
    let behind = words.get(name.to).filter(|next| next.start() - words[name.to - 1].end() <= 12);
    let context = behind.and_then(|_| AS_LANGUAGE.longest(&words[name.to..]));
    let gap = behind.map_or("", |next| &text[words[name.to - 1].end()..next.start()]);
    let direct = !gap.contains(['.', ';', '\n', '•', ',']);
    match context {
        Some((_, AsLanguage::NotBehind | AsLanguage::Neither | AsLanguage::BeforeOnly))
            if direct && !gap.contains('(') =>
        {
            name.refused = true;
            return;
        }
        Some((count, AsLanguage::Speaking)) if direct => {
            let next = words.get(name.to + count..).unwrap_or_default();
            let other = AS_LANGUAGE.longest(next).is_some_and(|(_, what)| what == AsLanguage::NotBehind)
                && words[name.to + count - 1].end() + 1 == next[0].start();
            name.refused = other;
            name.meant |= !other;
            return;
        }
        Some((_, AsLanguage::Behind | AsLanguage::Either)) if !gap.contains(['.', ';', '\n', '•']) => {
            name.meant = true
        }
        _ => {}
    }
    name.meant |= field || name.level.is_some() || shown_before(text, words, name) || spoken_in(text, words, name);
    // A line or a clause of its own: `English`, `- German (optional)`.
    let alone =
        name.from == 0 && (behind.is_none() || gap.contains(['(', ':', '–', '-', '.', ',', '/']) && words.len() <= 6);
    name.meant |= alone;
}

/// Whether the words before a name say that it is not spoken: `degree in English`.
fn refused_before(text: &str, words: &[Word], name: &Name) -> bool {
    (1..=3).any(|back| {
        name.from.checked_sub(back).is_some_and(|at| {
            let gap = &text[words[name.from - 1].end()..words[name.from].start()];
            let found = AS_LANGUAGE.longest(&words[at..name.from]);
            !gap.contains(['.', ';', '\n', ':', '('])
                && found.is_some_and(|(count, what)| {
                    count == back
                        && matches!(what, AsLanguage::NotBefore | AsLanguage::Neither)
                        && text[words[at].start()..words[name.from].start()]
                            .chars()
                            .all(|c| !matches!(c, '.' | ';' | ','))
                        && !(back == 1
                            && text[words[at].start()..words[at].end()].eq_ignore_ascii_case("the")
                            && name.level.is_some())
                })
        })
    })
}

/// Whether words shortly before a name show that it is spoken: `knowledge of`, `communicate in`.
fn shown_before(text: &str, words: &[Word], name: &Name) -> bool {
    let mut at = name.from;
    for _ in 0..5 {
        let Some(before) = at.checked_sub(1) else { return false };
        let gap = &text[words[before].end()..words[at].start()];
        if gap.contains(['.', ';', '\n', ')', '•']) {
            return false;
        }
        match AS_LANGUAGE.whole(&words[before..=before]) {
            Some(AsLanguage::Before | AsLanguage::Either | AsLanguage::BeforeOnly | AsLanguage::Speaking) => {
                return true;
            }
            _ if PARTICLES.whole(&words[before..=before]).is_some() => {}
            _ if CONNECTIVES.whole(&words[before..=before]).is_some() => {}
            _ if AS_LANGUAGE.whole(&words[before..=before]).is_some() => {}
            _ => return false,
        }
        at = before;
    }
    false
}

/// In a list of languages, what is said of one is said of its neighbours: meaning in both directions, a level onwards.
fn spread(text: &str, words: &[Word], names: &mut [Name]) {
    for at in 1..names.len() {
        if listed(text, words, &names[at - 1], &names[at]) {
            let (left, right) = (names[at - 1], &mut names[at]);
            right.meant |= left.meant && !left.refused;
            // `fluent English and good German`: the second has a word of its own.
            let alike =
                words[left.to..right.from].iter().all(|word| CONNECTIVES.whole(std::slice::from_ref(word)).is_some());
            let ahead = left.level.filter(|(_, _, last)| (*last <= left.from || *last == usize::MAX) && alike);
            // The words stand at the first name; the second only shares them.
            right.level = right.level.or(ahead.map(|(level, ..)| (level, usize::MAX, usize::MAX)));
        }
    }
    for at in (1..names.len()).rev() {
        if listed(text, words, &names[at - 1], &names[at]) {
            names[at - 1].meant |= names[at].meant && !names[at].refused;
        }
    }
}

fn listed(text: &str, words: &[Word], left: &Name, right: &Name) -> bool {
    let end = match left.level {
        Some((_, from, to)) if from >= left.to && to <= right.from => to,
        _ => left.to,
    };
    let between = &words[end..right.from];
    let gap = &text[words[end - 1].end()..words[right.from].start()];
    between.len() <= 3
        && !gap.contains(['\n', ';'])
        && !gap.contains(". ")
        && between.iter().all(|word| {
            let word = std::slice::from_ref(word);
            CONNECTIVES.whole(word).is_some() || LEVELS.whole(word).is_some() || PARTICLES.whole(word).is_some()
        })
        && (!between.is_empty() || gap.contains([',', '/', '&', '+', '|', '(']))
}
