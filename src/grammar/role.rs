//! What the job is called, at which level, by whom and on which terms it is offered.
//!
//! ```text
//! title_phrase = opening ( word* noun number? )          "looking for a Senior Baker II"
//! title_line   = a short line with a noun of titles in it
//! name         = capital_word ( ( " " | "-" | "." | "&" | "of" ) capital_word )* legal_form?
//! employer     = opening name | name tail                "Join Acme", "Acme is hiring", "About Acme"
//! ```

use super::Passage;
use super::cursor::{Break, Tokens, break_before};
use super::marked::Marked;
use super::scope::Scopes;
use crate::lexicon::employers::{
    ADDRESSES, ARTICLES, COMPANY_OPENINGS, COMPANY_TAILS, LEGAL_FORMS, NO_NAMES, TITLE_ENDS, TITLE_OPENINGS,
    TITLE_VERBS,
};
use crate::lexicon::need::{WHOM, Whom};
use crate::lexicon::roles::{LEVELS, ROLE_NOUNS};
use crate::lexicon::{DUTY_VERBS, FieldRole, TITLE_NOUNS, Table, Trigger};
use crate::outline::Range;
use crate::posting::{EmploymentType, SectionKind, Seniority};
use crate::token::Word;

/// Where a fact stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stated {
    Title,
    Field,
    Prose,
}

/// What a posting says of its role, as written.
#[derive(Debug, Default)]
pub(crate) struct RoleFacts {
    pub(crate) levels: Vec<(Range, Seniority, Stated)>,
    pub(crate) types: Vec<(Range, EmploymentType, Stated)>,
    /// Titles with how surely each is the posting's own.
    pub(crate) titles: Vec<(Range, u8)>,
    /// Names of companies with how surely each is the employer's.
    pub(crate) names: Vec<(Range, u8)>,
    /// Number of passages that were read.
    passages: usize,
}

/// How many of a posting's first passages may hold its title.
const FIRST: usize = 40;
/// Most words of a title line.
const LINE_WORDS: usize = 14;
/// Most words of a title in a sentence.
const PHRASE_WORDS: usize = 10;
/// Most words of a company's name.
const NAME_WORDS: usize = 6;
/// Most words of articles, a name, what stands in brackets behind it, and the first word behind that.
const SUBJECT_WORDS: usize = NAME_WORDS + 17;

/// Reads the levels that a title or a field's value names, in order.
pub(crate) fn levels(text: &str, words: &[Word], mut found: impl FnMut(Range, Seniority)) {
    let mut at = 0;
    while at < words.len() {
        let Some((count, level)) = LEVELS.longest(&words[at..]) else {
            // "Manager, Prices" leads people; "Product Manager" may lead none.
            if at == 0 && Tokens::new(text, words, 0).is("manager") {
                found((words[0].start(), words[0].end()), Seniority::Manager);
            }
            at += 1;
            continue;
        };
        if let Some(level) = level {
            found((words[at].start(), words[at + count - 1].end()), level);
        }
        at += count;
    }
}

/// Reads what a passage says of the role.
pub(crate) fn scan(passage: &Passage<'_>, words: &Marked<'_>, scopes: &Scopes, out: &mut RoleFacts) {
    let reader = Reader { passage, words };
    if passage.role == Some(FieldRole::Seniority) {
        levels(passage.text, words, |range, level| {
            out.levels.push((moved(range, passage.offset), level, Stated::Field));
        });
    } else if passage.label.is_none()
        && words.len() <= 3
        && let Some(Some(level)) = LEVELS.whole(words)
        && matches!(level, Seniority::Entry | Seniority::Junior | Seniority::Mid | Seniority::Senior)
    {
        // A line of nothing but a level is the value of a label above it.
        out.levels.push(((passage.offset, passage.offset + passage.text.len()), level, Stated::Field));
    }
    reader.types(scopes, out);
    reader.titles(out);
    reader.names(out);
    out.passages += 1;
}

pub(super) fn moved(range: Range, by: usize) -> Range {
    (range.0 + by, range.1 + by)
}

/// Whether the word at `at` is a noun of titles.
fn is_noun(_text: &str, words: &[Word], at: usize) -> bool {
    let word = std::slice::from_ref(&words[at]);
    TITLE_NOUNS.whole(word).is_some() || ROLE_NOUNS.whole(word).is_some()
}

/// Whether a line's words read like a title: few, no sentence, with a noun of titles among them.
pub(crate) fn is_title_line(text: &str, words: &[Word]) -> bool {
    let (Some(first), true) = (words.first(), words.len() <= LINE_WORDS) else { return false };
    let closed = text.trim_end().ends_with(['.', ':', ';', ',', '?', '!', '…']);
    let capital = text[first.start()..].starts_with(char::is_uppercase);
    if closed || !capital || text.len() > 140 {
        return false;
    }
    let noun = (0..words.len()).any(|at| is_noun(text, words, at));
    let addressed = (0..words.len()).any(|at| WHOM.longest(&words[at..]).is_some_and(|(_, who)| who != Whom::Opening));
    let lower = words
        .iter()
        .filter(|word| word.end() - word.start() > 3 && text[word.start()..].starts_with(char::is_lowercase));
    noun && !addressed && lower.count() * 2 <= words.len()
}

/// Whether the text marks all genders, as titles do: `(m/w/d)`, `(H/F)`.
fn marks_genders(text: &str, words: &[Word]) -> bool {
    words.windows(2).any(|pair| {
        let gap = &text[pair[0].end()..pair[1].start()];
        let letter = |word: &Word| word.end() - word.start() == 1;
        let first = text[..pair[0].start()].ends_with('(');
        (gap == "/" || gap == "-" || gap == "|") && letter(&pair[0]) && letter(&pair[1]) && first
    })
}

/// Whether one of the line's parts in square brackets is a title, as in `[Acme] - [Baker]`.
fn is_bracketed(text: &str) -> bool {
    text.contains('[')
        && text.len() < 400
        && text.split(['[', ']']).any(|part| {
            let words: Vec<Word> = crate::lexicon::words(part);
            is_title_line(part, &words)
        })
}

pub(super) struct Reader<'p, 'w, 't> {
    pub(super) passage: &'p Passage<'t>,
    pub(super) words: &'w Marked<'w>,
}

impl<'t> Reader<'_, '_, 't> {
    pub(super) fn text(&self) -> &'t str {
        self.passage.text
    }

    fn breaks(&self, at: usize) -> Break {
        break_before(self.passage.text, self.words, at)
    }

    fn capital(&self, at: usize) -> bool {
        self.words.bears(at, Trigger::CAPITAL) && {
            let spelt = &self.passage.text[self.words[at].start()..self.words[at].end()];
            self.words[at].plain() || spelt.chars().any(char::is_uppercase)
        }
    }

    /// The titles that the passage may state.
    fn titles(&self, out: &mut RoleFacts) {
        use SectionKind::{About, Chrome, Company, Legal, Meta, Other, Responsibilities, Title};
        let text = self.text();
        if matches!(self.passage.kind, Chrome | Legal) {
            return;
        }
        let listed = matches!(self.passage.kind, About | Company | Meta | Other | Responsibilities | Title);
        let plain = self.passage.label.is_none() && !self.passage.item && listed;
        let range = moved((0, text.len()), self.passage.offset);
        if plain && out.passages < FIRST && self.words.any(Trigger::NOUN) && is_title_line(text, self.words) {
            let genders = u8::from(marks_genders(text, self.words)) * 4;
            let early = u8::from(out.passages < 4) * 3;
            out.titles.push((range, 3 + genders + early));
            return;
        }
        if out.passages < 3 && is_bracketed(text) {
            out.titles.push((range, 6));
            return;
        }
        let mut from = 0;
        while let Some(at) = self.words.next(from, Trigger::TITLE_OPENING) {
            from = at + 1;
            let Some((count, weight)) = TITLE_OPENINGS.longest(&self.words[at..]) else { continue };
            from = at + count;
            let opens = self.breaks(at) == Break::Sentence || at == 0;
            // "the" and "as a" open titles only where they open a sentence.
            if (weight > 3 || opens)
                && let Some(range) = self.title_phrase(from, weight > 3 || out.passages < 3)
                && (weight > 3 || self.is_subject(range.1))
            {
                let early = u8::from(out.passages < 12);
                let weight = if weight > 3 { 4 + early * 2 } else { 2 + early };
                out.titles.push((moved(range, self.passage.offset), weight));
                let inside: Vec<Word> = crate::lexicon::words(&text[range.0..range.1]);
                let base = self.passage.offset + range.0;
                levels(&text[range.0..range.1], &inside, |range, level| {
                    out.levels.push((moved(range, base), level, Stated::Prose));
                });
            }
        }
    }

    /// Whether a title is the subject of its sentence: a comma or a verb of duty follows.
    fn is_subject(&self, end: usize) -> bool {
        let next = self.words.partition_point(|word| word.start() < end);
        self.breaks(next) == Break::Clause || self.is(&TITLE_VERBS, next)
    }

    /// A title in a sentence: the words up to the last noun of titles that stands there.
    fn title_phrase(&self, from: usize, lower: bool) -> Option<Range> {
        let text = self.text();
        let mut noun = None;
        let mut at = from;
        let mut capitals = None;
        while at < self.words.len() && at < from + PHRASE_WORDS {
            let token = Tokens::new(text, self.words, at);
            let breaks = at > from && self.breaks(at) != Break::None;
            let paren = breaks
                && noun.is_none()
                && text[self.words[at - 1].end()..self.words[at].start()].contains(['(', ')', ',']);
            if (breaks && !paren) || (at > from && self.is(&TITLE_ENDS, at)) {
                break;
            }
            if (token.is("and") || token.is("in") || token.is("or")) && noun.is_some() {
                break;
            }
            if self.capital(at) {
                capitals.get_or_insert(at);
            }
            if self.is_noun(at) {
                noun = Some(at);
            }
            at += 1;
        }
        let mut end = noun? + 1;
        while end < self.words.len()
            && self.breaks(end) == Break::None
            && self.words[end].end() - self.words[end].start() <= 3
        {
            let spelt = &text[self.words[end].start()..self.words[end].end()];
            if !spelt.bytes().all(|b| b == b'I' || b == b'V') {
                break;
            }
            end += 1;
        }
        let start = match capitals {
            Some(start) if start < end => start,
            // Without capitals the adjectives before the title cannot be told from it; two words are kept.
            _ if lower => from.max(end.saturating_sub(3)),
            _ => return None,
        };
        Some((self.words[start].start(), self.words[end - 1].end()))
    }

    /// The names that may be the employer's.
    fn names(&self, out: &mut RoleFacts) {
        use SectionKind::{Chrome, Preferred, Requirements, Skills};
        let _text = self.text();
        let heading = self.passage.heading || self.words.len() <= 6;
        if matches!(self.passage.kind, Chrome) || self.passage.label.is_some() && self.passage.role.is_some() {
            return;
        }
        // Among the requirements stand the names of tools; only a sure sentence names the employer there.
        let demands = matches!(self.passage.kind, Preferred | Requirements | Skills) && !self.passage.heading;
        // A name has a capital, or stands behind one of the openings; those behind a gap may be what a sentence is about.
        let wanted = Trigger::CAPITAL.or(Trigger::GAP).or(Trigger::COMPANY_OPENING);
        let mut from = 0;
        while let Some(at) = self.words.next(from, wanted) {
            from = at + 1;
            let follows = if at == 0 { Break::Sentence } else { self.breaks(at) };
            let opens = follows == Break::Sentence;
            if follows != Break::None
                && let Some((range, weight)) = self.subject(at)
                && (!demands || weight >= 5)
            {
                let weight = if opens { weight } else { weight - weight / 4 };
                out.names.push((moved(range, self.passage.offset), weight));
            } else if !opens
                && !demands
                && let Some(range) = self.owner(at)
            {
                out.names.push((moved(range, self.passage.offset), 2));
            }
            if demands && self.passage.item || !self.words.bears(at, Trigger::COMPANY_OPENING) {
                continue;
            }
            let Some((count, weight)) = COMPANY_OPENINGS.longest(&self.words[at..]) else { continue };
            let next = at + count;
            from = next;
            let close = next < self.words.len() && self.breaks(next) <= Break::None;
            let Some((end, range)) = close.then(|| self.name(next)).flatten() else { continue };
            let addressed = self.is(&ADDRESSES, end);
            let at_name = weight == 3;
            let weight = match (at_name, opens, addressed) {
                (true, true, true) => 6,
                (true, _, true) => 5,
                (true, true, false) => 3,
                (true, false, false) => 2,
                (false, true, _) if heading => weight,
                (false, _, _) if weight == 5 => 3,
                (false, _, _) => 1,
            };
            out.names.push((moved(range, self.passage.offset), weight));
        }
    }

    /// A name that is the subject of the sentence that begins at `at`, with how surely it is the employer's.
    fn subject(&self, at: usize) -> Option<(Range, u8)> {
        let text = self.text();
        let shown = self.words.within(at..at + SUBJECT_WORDS, Trigger::COMPANY_TAIL)
            || self.words.within(at..at + NAME_WORDS + 2, Trigger::LEGAL_FORM.or(Trigger::UNUSUAL));
        if !shown || !self.capital(at) && !self.capital(at + 1) {
            return None;
        }
        let from = if self.capital(at + 1) && self.is(&ARTICLES, at) { at + 1 } else { at };
        let (end, range) = self.name(from)?;
        let mut next = end;
        // "Acme Bakeries (AB) is …"
        if text[range.1..].trim_start_matches([' ', '*', '_']).starts_with('(') {
            while next < self.words.len()
                && next < end + 14
                && !text[self.words[next - 1].end()..self.words[next].start()].contains(')')
            {
                next += 1;
            }
        }
        // "Acme, a bakery of Bread Holding, is …"
        if text[range.1..].starts_with(", a") {
            while next < self.words.len() && next < end + 10 {
                next += 1;
                if self.breaks(next) == Break::Clause {
                    break;
                }
            }
        }
        let possessive = text[range.1..].starts_with(['’', '\'']);
        let weight = match COMPANY_TAILS.longest(self.words.get(next..)?) {
            // Whoever spells a name out with its short form names the employer.
            Some((_, weight)) if self.breaks(next) != Break::Sentence => {
                weight + 4 * u8::from(next > end && weight > 2)
            }
            _ if possessive => 2,
            // "Ab" opens a sentence of German, and is no firm by itself.
            _ if end > from + 1 && LEGAL_FORMS.whole(&self.words[end - 1..end]).is_some() => 2,
            _ => return None,
        };
        Some((range, weight))
    }

    /// A name in a sentence that owns something or has a team: "Acme's culture", "the Acme team".
    fn owner(&self, at: usize) -> Option<Range> {
        if !self.capital(at) {
            return None;
        }
        let article = Tokens::new(self.text(), self.words, at.checked_sub(1)?).is("the");
        // Most names own nothing and have no team; an apostrophe is rarer than a name.
        if !article && !(at..=at + NAME_WORDS).any(|at| self.words.bears(at, Trigger::UNUSUAL)) {
            return None;
        }
        let (end, range) = self.name(at)?;
        let owns = self.possessive(end - 1).is_some() && self.near(end);
        let team = article
            && (end..self.words.len().min(end + 3))
                .any(|next| self.near(next) && Tokens::new(self.text(), self.words, next).is("team"));
        (owns || team).then_some(range)
    }

    /// A company's name from the word at `from` on: the word behind it, and its range.
    fn name(&self, from: usize) -> Option<(usize, Range)> {
        let text = self.text();
        let mut from = from;
        if Tokens::new(text, self.words, from).is("the") && self.capital(from + 1) {
            from += 1;
        }
        let common = |at: usize| NO_NAMES.whole(&self.words[at..=at]).is_some();
        if !self.capital(from)
            || (common(from) && !(self.capital(from + 1) && !common(from + 1) && self.near(from + 1)))
        {
            return None;
        }
        let verb = DUTY_VERBS.whole(&self.words[from..=from]).is_some() && !self.capital(from + 1);
        let level = self.words.bears(from, Trigger::LEVEL) && LEVELS.longest(&self.words[from..]).is_some();
        if verb || level || self.is_noun(from) {
            return None;
        }
        let mut end = from + 1;
        while end < self.words.len() && end < from + NAME_WORDS {
            let gap = &text[self.words[end - 1].end()..self.words[end].start()];
            let glued = gap == "." || gap == "-";
            let spaced = gap == " " || gap == " & " || gap == "&" || gap == " | ";
            let spelt = &text[self.words[end].start()..self.words[end].end()];
            let legal =
                LEGAL_FORMS.whole(&self.words[end..=end]).is_some() && self.capital(end) && (spaced || gap == ", ");
            let links = (spelt == "&" || spelt == "of") && self.capital(end + 1) && gap == " ";
            let digit = spelt.starts_with(|c: char| c.is_ascii_digit()) && glued;
            let goes = glued && (self.capital(end) || gap == "." || digit)
                || spaced && (self.capital(end) || spelt == "&") && (!common(end) || spelt.len() > 5);
            if !(goes || links || legal) {
                break;
            }
            end += 1;
            if self.possessive(end - 1).is_some() {
                break;
            }
        }
        // A title is no name, whoever capitalises it.
        if (from..end).any(|at| self.is_noun(at)) && LEGAL_FORMS.whole(&self.words[end - 1..end]).is_none() {
            return None;
        }
        let last = self.possessive(end - 1).unwrap_or(self.words[end - 1].end());
        (last > self.words[from].start() + 1).then_some((end, (self.words[from].start(), last)))
    }

    /// Whether the word at `at` is one of a table's.
    fn is(&self, table: &'static Table<()>, at: usize) -> bool {
        self.words.get(at..=at).is_some_and(|word| table.whole(word).is_some())
    }

    fn is_noun(&self, at: usize) -> bool {
        self.words.bears(at, Trigger::NOUN) && is_noun(self.text(), self.words, at)
    }

    fn near(&self, at: usize) -> bool {
        at < self.words.len() && self.breaks(at) == Break::None
    }

    /// Where a word ends without its possessive `’s`, where it has one.
    fn possessive(&self, at: usize) -> Option<usize> {
        let word = self.words[at];
        let spelt = &self.passage.text[word.start()..word.end()];
        let cut = spelt.strip_suffix('s').and_then(|s| s.strip_suffix(['’', '\'']))?;
        Some(word.start() + cut.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::marked::Marking;
    use proptest::prelude::*;

    fn read(text: &str, kind: SectionKind, role: Option<FieldRole>) -> RoleFacts {
        let label = role.map(|_| "Employment type");
        let passage = Passage { text, offset: 0, kind, role, label, item: false, heading: false };
        let mut marking = Marking::default();
        let words = marking.split(text);
        let mut out = RoleFacts::default();
        scan(&passage, &words, &Scopes::of(&passage, &words), &mut out);
        out
    }

    #[track_caller]
    fn level(text: &str, expected: &[Seniority]) {
        let words: Vec<Word> = crate::lexicon::words(text);
        let mut found = Vec::new();
        levels(text, &words, |_, level| found.push(level));
        assert_eq!(found, expected, "{text:?}");
    }

    #[track_caller]
    fn types(text: &str, role: Option<FieldRole>, expected: &[EmploymentType]) {
        let found = read(text, SectionKind::About, role);
        assert_eq!(found.types.iter().map(|(_, kind, _)| *kind).collect::<Vec<_>>(), expected, "{text:?}");
    }

    #[track_caller]
    fn name(text: &str, expected: Option<&str>) {
        let found = read(text, SectionKind::About, None);
        let best = found.names.iter().max_by_key(|(_, weight)| *weight).map(|(range, _)| &text[range.0..range.1]);
        assert_eq!(best, expected, "{text:?}");
    }

    #[test]
    fn words_that_sentences_open_with_are_no_names() {
        name("Ours is a bakery with two ovens.", None);
        name("What's the job? Bread.", None);
        name("Ihr Bereich ist die Backstube am Markt.", None);
        name("Tout est une affaire de pain.", None);
        name("Crumbly is a bakery with two ovens.", Some("Crumbly"));
    }

    #[test]
    fn levels_of_titles() {
        level("Senior Baker", &[Seniority::Senior]);
        level("Sr. Baker", &[Seniority::Senior]);
        level("Head of Bread", &[Seniority::Director]);
        level("Manager, Ovens", &[Seniority::Manager]);
        level("Product Manager", &[]);
        level("Lead Generation Specialist", &[]);
        level("Padeiro Pleno", &[Seniority::Mid]);
        level("Werkstudent Backstube", &[Seniority::Intern]);
        level("Vice President of Rolls", &[Seniority::Executive]);
    }

    #[test]
    fn terms_of_employment() {
        let field = Some(FieldRole::EmploymentType);
        types("Full-time", field, &[EmploymentType::FullTime]);
        types("Voll- und Teilzeit", field, &[EmploymentType::FullTime, EmploymentType::PartTime]);
        types("Contract", field, &[EmploymentType::Contractor]);
        types("Permanent", field, &[EmploymentType::FullTime]);
        types("Permanent, part-time", field, &[EmploymentType::PartTime]);
        types("This is a full-time role.", None, &[EmploymentType::FullTime]);
        types("A home for every full-time parent.", None, &[]);
        types("You lead contract negotiations.", None, &[]);
    }

    #[test]
    fn employers_are_named() {
        name("Join Crumb & Sons as a baker", Some("Crumb & Sons"));
        name("At Crumbly, we bake bread", Some("Crumbly"));
        name("Crumbly is looking for a baker", Some("Crumbly"));
        name("We bake bread", None);
    }

    proptest! {
        #[test]
        fn total(text in "\\PC{0,120}") {
            for kind in SectionKind::ALL {
                let _ = read(&text, kind, None);
                let _ = read(&text, kind, Some(FieldRole::EmploymentType));
            }
        }

        #[test]
        fn total_on_names(parts in prop::collection::vec(prop::sample::select(vec![
            "Join", "Acme", "’s", "GmbH", "&", "of", "the", "(", ")", ",", "a", "is", "looking for a", "Baker", "[", "]", "at", ".",
        ]), 0..20), glue in prop::sample::select(vec!["", " "])) {
            let _ = read(&parts.join(glue), SectionKind::About, None);
        }
    }
}
