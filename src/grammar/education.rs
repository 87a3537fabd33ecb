//! Degrees and schools.
//!
//! ```text
//! statement  = level ( ( "/" | "," | "or" | … ) level )* fields? equivalent?
//! fields     = join field ( ( "," | "/" | "or" | "and" ) field )*      in Physics, Maths or a related field
//! equivalent = "or equivalent experience" | "or" number …
//! ```
//!
//! Levels of one sentence and one need make one statement; "MSc required, PhD preferred" is two.

use super::Passage;
use super::cursor::{Break, Tokens, break_before};
use super::marked::Marked;
use super::scope::{Scope, Scopes};
use crate::lexicon::Value;
use crate::lexicon::degrees::{
    DEGREE_NEIGHBOURS, DEGREES, EQUIVALENTS, FIELD_ENDS, FIELD_JOINS, FIELD_RESTS, NO_DEGREE_AFTER, NO_DEGREE_BEFORE,
    Sureness,
};
use crate::lexicon::{FieldRole, Table, Trigger};
use crate::outline::Range;
use crate::posting::{EducationLevel, SectionKind};
use crate::token::Word;

/// A statement of education as written.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct EducationFact {
    /// From the first level to the last word that belongs to the statement.
    pub(crate) range: Range,
    pub(crate) levels: Vec<EducationLevel>,
    /// Fields of study.
    pub(crate) fields: Vec<Range>,
    pub(crate) or_equivalent: bool,
    pub(crate) scope: Scope,
}

/// A level that a passage names: its first word and the word behind it.
#[derive(Clone, Copy, Debug)]
struct Mention {
    from: usize,
    to: usize,
    level: EducationLevel,
}

/// Most words of the name of a field of study.
const FIELD_WORDS: usize = 6;
/// Most words of a list of fields.
const FIELDS_WORDS: usize = 40;

/// Reads the education of a passage.
pub(crate) fn scan(passage: &Passage<'_>, words: &Marked<'_>, scopes: &Scopes, out: &mut Vec<EducationFact>) {
    if !may_demand(passage) {
        return;
    }
    let begin = out.len();
    let mut last: Option<Mention> = None;
    let mut from = 0;
    while let Some(at) = words.next(from, Trigger::DEGREE) {
        from = at + 1;
        let Some((count, (level, sureness))) = DEGREES.longest(&words[at..]) else { continue };
        let mention = Mention { from: at, to: at + count, level };
        from = mention.to;
        let reader = Reader { passage, words };
        if !reader.is_degree(&mention, sureness, last) {
            continue;
        }
        let scope = scopes.at(words[mention.from].start());
        if matches!(scope, Scope::Negated | Scope::SomeoneElse) {
            continue;
        }
        let joins = last.is_some_and(|last| reader.joins(&last, &mention))
            && out.len() > begin
            && out.last().is_some_and(|fact| fact.scope == scope);
        if joins && let Some(fact) = out.last_mut() {
            fact.range.1 = words[mention.to - 1].end();
        } else {
            out.push(EducationFact {
                range: (words[mention.from].start(), words[mention.to - 1].end()),
                levels: Vec::new(),
                fields: Vec::new(),
                or_equivalent: false,
                scope,
            });
        }
        if let Some(fact) = out.last_mut() {
            if !fact.levels.contains(&level) {
                fact.levels.push(level);
            }
            reader.fields(&mention, fact);
            fact.or_equivalent |= reader.or_equivalent(&mention);
        }
        last = Some(mention);
    }
    for fact in &mut out[begin..] {
        // "Bachelor's degree" names a level; "degree" adds nothing to it. "Studium oder Ausbildung" is two.
        let academic = |level: &EducationLevel| {
            !matches!(level, EducationLevel::Degree | EducationLevel::Vocational | EducationLevel::HighSchool)
        };
        if fact.levels.iter().any(academic) {
            fact.levels.retain(|level| *level != EducationLevel::Degree);
        }
        for range in fact.fields.iter_mut().chain([&mut fact.range]) {
            range.0 += passage.offset;
            range.1 += passage.offset;
        }
    }
}

/// Whether a passage of this kind may say what the candidate must have learnt.
fn may_demand(passage: &Passage<'_>) -> bool {
    use SectionKind::{Application, Benefits, Chrome, Company, EqualOpportunity, Legal, Location, Schedule, Title};
    let role = matches!(
        passage.role,
        None | Some(FieldRole::Education | FieldRole::Experience | FieldRole::Profile | FieldRole::Skills)
    );
    let kind = !matches!(
        passage.kind,
        Application | Benefits | Chrome | Company | EqualOpportunity | Legal | Location | Schedule | Title
    );
    role && kind
}

struct Reader<'p, 'w, 't> {
    passage: &'p Passage<'t>,
    words: &'w [Word],
}

impl Reader<'_, '_, '_> {
    fn has<T: Value>(&self, table: &'static Table<T>, at: usize) -> bool {
        at < self.words.len() && table.longest(&self.words[at..]).is_some()
    }

    fn breaks(&self, at: usize) -> Break {
        break_before(self.passage.text, self.words, at)
    }

    /// Whether one of the table's phrases of up to three words ends right before the word at `at`.
    fn ends<T: Value>(&self, table: &'static Table<T>, at: usize) -> bool {
        (1..=at.min(3)).any(|count| table.whole(&self.words[at - count..at]).is_some())
    }

    fn spelt(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| &self.passage.text[word.start()..word.end()])
    }

    /// Whether another degree is named right behind, be it after "or", "and" or a comma.
    fn degree_behind(&self, at: usize) -> bool {
        let joined = Tokens::new(self.passage.text, self.words, at);
        let next = if ["or", "and", "oder", "und", "ou", "o", "of"].iter().any(|w| joined.is(w)) { at + 1 } else { at };
        self.breaks(at) != Break::Sentence && self.has(&DEGREES, next)
    }

    /// Whether the words name a degree here, and not a scrum master or Massachusetts.
    fn is_degree(&self, mention: &Mention, sureness: Sureness, last: Option<Mention>) -> bool {
        let text = self.passage.text;
        let field = self.passage.role == Some(FieldRole::Education);
        let next = mention.to;
        let close = self.breaks(next) == Break::None && next < self.words.len();
        if close
            && self.has(&NO_DEGREE_BEFORE, next)
            && !(mention.level == EducationLevel::Degree && mention.to - mention.from > 1)
        {
            return false;
        }
        if self.ends_with_credit(mention.from) {
            return false;
        }
        if sureness == Sureness::Sure {
            return true;
        }
        if self.breaks(mention.from) == Break::None && self.ends(&NO_DEGREE_AFTER, mention.from) {
            return false;
        }
        let near = last.is_some_and(|last| mention.from <= last.to + 2 && self.breaks(mention.from) != Break::Sentence);
        if field || near || self.degree_behind(next) {
            let capital = self.spelt(mention.from).starts_with(char::is_uppercase);
            return sureness == Sureness::Near || capital || near;
        }
        let behind = Tokens::new(text, self.words, next);
        let says = ["degree", "degrees", "required", "preferred", "in", "from", "level"];
        match sureness {
            Sureness::Caps => {
                let spelt = &text[self.words[mention.from].start()..self.words[mention.to - 1].end()];
                let capitals = spelt.chars().all(|c| !c.is_lowercase());
                let dotted = spelt.contains('.');
                let counts = (behind.is("and") || behind.is("plus") || behind.is("or"))
                    && behind.skip(1).spelt().starts_with(|c: char| c.is_ascii_digit());
                capitals && close && !self.shouts() && (dotted || counts || says.iter().any(|word| behind.is(word)))
            }
            Sureness::Near if mention.level == EducationLevel::Associate => {
                close && (behind.is("degree") || behind.is("degrees"))
            }
            Sureness::Near => {
                let before = mention.from > 0
                    && self.breaks(mention.from) == Break::None
                    && self.has(&DEGREE_NEIGHBOURS, mention.from - 1);
                let after = close && self.has(&DEGREE_NEIGHBOURS, next);
                let ends = mention.level == EducationLevel::Degree && !close;
                before || after || ends
            }
            Sureness::Sure => true,
        }
    }

    /// Whether the passage is written in capitals throughout, so that capitals say nothing.
    fn shouts(&self) -> bool {
        self.words.len() > 4 && !self.passage.text.chars().any(char::is_lowercase)
    }

    fn ends_with_credit(&self, at: usize) -> bool {
        (1..=at.min(3)).any(|back| {
            let word = Tokens::new(self.passage.text, self.words, at - back);
            word.is("credit") || word.is("scrum") || word.is("grand")
        })
    }

    /// Whether two levels belong to one statement.
    fn joins(&self, last: &Mention, mention: &Mention) -> bool {
        let text = self.passage.text;
        if mention.from > last.to + 30 {
            return false;
        }
        (last.to..=mention.from).all(|at| self.breaks(at) != Break::Sentence)
            && !(last.to..mention.from).any(|at| {
                // Years of experience between two levels make two alternatives of them.
                let token = Tokens::new(text, self.words, at);
                token.is("years") || token.is("year") || token.is("yrs") || token.is("jahre")
            })
    }

    /// The fields of study behind a level.
    fn fields(&self, mention: &Mention, fact: &mut EducationFact) {
        let text = self.passage.text;
        let mut at = mention.to;
        for _ in 0..2 {
            let token = Tokens::new(text, self.words, at);
            if ["degree", "degrees", "diploma", "level", "abschluss", "studium"].iter().any(|word| token.is(word)) {
                at += 1;
            }
        }
        if at >= self.words.len() || self.breaks(at) == Break::Sentence {
            return;
        }
        // A phrase such as "bachelor of" holds the join already.
        let last = Tokens::new(text, self.words, mention.to - 1);
        let joined = ["of", "in", "en", "em", "im"].iter().any(|word| last.is(word));
        match FIELD_JOINS.longest(&self.words[at..]) {
            Some((count, ())) if self.breaks(at) == Break::None => at += count,
            _ if joined && at == mention.to => {}
            _ => return,
        }
        let limit = self.words.len().min(at + FIELDS_WORDS);
        let mut from = at;
        while at <= limit {
            let ends = at >= limit
                || (at > from && self.breaks(at) == Break::Sentence)
                || self.has(&FIELD_ENDS, at)
                || (self.has(&DEGREES, at) && self.spelt(at).starts_with(char::is_uppercase) && at > from);
            let token = Tokens::new(text, self.words, at.min(self.words.len()));
            let or = ["or", "and", "oder", "und", "ou", "et", "o", "y", "e", "of", "en", "eller", "og", "lub"];
            let joins = !ends && or.iter().any(|word| token.is(word));
            let comma = !ends
                && at > from
                && (self.breaks(at) == Break::Clause || token_gap(text, self.words, at).contains('/'));
            if ends || joins || comma {
                self.field(from, at, fact);
                if ends {
                    return;
                }
                from = if joins { at + 1 } else { at };
            }
            at += 1;
        }
    }

    /// Adds a field of study.
    fn field(&self, from: usize, to: usize, fact: &mut EducationFact) {
        let from =
            if from < to && ["a", "an", "the"].iter().any(|w| Tokens::new(self.passage.text, self.words, from).is(w)) {
                from + 1
            } else {
                from
            };
        if from >= to || to - from > FIELD_WORDS {
            return;
        }
        let words = &self.words[from..to];
        if FIELD_RESTS.whole(words).is_some() {
            return;
        }
        let range = (words[0].start(), words[words.len() - 1].end());
        fact.fields.push(range);
        fact.range.1 = fact.range.1.max(range.1);
    }

    /// Whether something else will do as well, by the rest of the sentence.
    fn or_equivalent(&self, mention: &Mention) -> bool {
        let text = self.passage.text;
        let end = self.words.len().min(mention.to + FIELDS_WORDS);
        for at in mention.to..end {
            if self.breaks(at) == Break::Sentence {
                return false;
            }
            let token = Tokens::new(text, self.words, at);
            let years = token.is("or") && token.skip(1).spelt().starts_with(|c: char| c.is_ascii_digit());
            if years || self.has(&EQUIVALENTS, at) {
                return true;
            }
        }
        false
    }
}

fn token_gap<'t>(text: &'t str, words: &[Word], at: usize) -> &'t str {
    match (at.checked_sub(1).and_then(|i| words.get(i)), words.get(at)) {
        (Some(last), Some(next)) => &text[last.end()..next.start()],
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::marked::Marking;
    use EducationLevel::{Associate, Bachelor, Degree, Doctorate, HighSchool, Master, Vocational};
    use proptest::prelude::*;

    fn read(text: &str, kind: SectionKind) -> Vec<EducationFact> {
        let passage = Passage { text, offset: 0, kind, role: None, label: None, item: true, heading: false };
        let mut marking = Marking::default();
        let words = marking.split(text);
        let mut out = Vec::new();
        scan(&passage, &words, &Scopes::of(&passage, &words), &mut out);
        out
    }

    #[track_caller]
    fn check(text: &str, expected: &[&[EducationLevel]]) {
        let found = read(text, SectionKind::Requirements);
        assert_eq!(found.iter().map(|fact| fact.levels.as_slice()).collect::<Vec<_>>(), expected, "{text:?}");
    }

    #[test]
    fn levels_are_read() {
        check("Bachelor's degree in food science", &[&[Bachelor]]);
        check("BS/MS in chemistry", &[&[Bachelor, Master]]);
        check("B.Sc. or M.Sc. in chemistry", &[&[Bachelor, Master]]);
        check("PhD in chemistry", &[&[Doctorate]]);
        check("An MBA", &[&[Master]]);
        check("B.Tech in food technology", &[&[Bachelor]]);
        check("A degree in physics or similar", &[&[Degree]]);
        check("High school diploma or GED", &[&[HighSchool]]);
        check("Associate degree in baking", &[&[Associate]]);
        check("Abgeschlossenes Studium oder eine abgeschlossene Ausbildung", &[&[Degree, Vocational]]);
        check("Abitur", &[&[HighSchool]]);
        check("Bac+5 en chimie", &[&[Master]]);
        check("hbo werk- en denkniveau", &[&[Bachelor]]);
        check("Licenciatura en química", &[&[Bachelor]]);
        check("BS and 2 years of experience", &[&[Bachelor]]);
    }

    #[test]
    fn needs_differ_within_a_line() {
        check("MSc required, PhD preferred", &[&[Master], &[Doctorate]]);
        let found = read("MSc required, PhD preferred", SectionKind::Requirements);
        assert_eq!(found.iter().map(|fact| fact.scope).collect::<Vec<_>>(), [Scope::Required, Scope::Preferred]);
    }

    #[test]
    fn other_masters_have_no_degree() {
        for text in [
            "Certified Scrum Master",
            "Knows MS Office and MS SQL Server",
            "A high degree of autonomy",
            "No degree required",
            "Keep the master data tidy",
            "Support our sales associates",
        ] {
            check(text, &[]);
        }
        assert_eq!(read("Founded by two PhDs", SectionKind::Company), []);
    }

    #[test]
    fn fields_and_equivalents_are_read() {
        let text = "Bachelor's degree in Physics, Applied Maths or a related field, or equivalent experience";
        let found = read(text, SectionKind::Requirements);
        let fields: Vec<&str> = found[0].fields.iter().map(|range| &text[range.0..range.1]).collect();
        assert_eq!(fields, ["Physics", "Applied Maths"]);
        assert!(found[0].or_equivalent);
    }

    #[test]
    fn what_else_is_asked_is_no_field() {
        let text =
            "We expect a degree in a quantitative field, good command of Python and Git, and fluent English (B2)";
        assert_eq!(read(text, SectionKind::Requirements)[0].fields, []);
        let text = "Bachelor in Physics or Geology, strong writing skills, knowledge of maps and plans";
        assert_eq!(read(text, SectionKind::Requirements)[0].fields.len(), 2);
    }

    proptest! {
        #[test]
        fn total(text in "\\PC{0,120}") {
            for kind in SectionKind::ALL {
                let _ = read(&text, kind);
            }
        }

        #[test]
        fn total_on_words_of_schools(parts in prop::collection::vec(prop::sample::select(vec![
            "BS", "MS", "/", "or", "master", "degree", "in", ",", "Physics", "PhD", ".", "required", "preferred", "credit", "5",
        ]), 0..20), glue in prop::sample::select(vec!["", " "])) {
            let _ = read(&parts.join(glue), SectionKind::Requirements);
        }
    }
}
