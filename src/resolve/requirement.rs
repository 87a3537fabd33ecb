//! One requirement for each item of the requirements and preferred sections, with its tree over the posting's facts, and
//! the skills that years are about.

use crate::diagnostic::Sink;
use crate::grammar::Facts;
use crate::grammar::connective::{Token, tree};
use crate::lexicon::{CONNECTIVES, Connective};
use crate::outline::{PostingPlan, Range};
use crate::posting::{Fact, Need, Posting, Requirement, SectionKind};
use crate::source::Text;
use crate::span::Span;
use crate::token::Word;
use crate::token::spelling::folds_to;

/// An entry of one of the posting's lists.
#[derive(Clone, Copy, Debug)]
struct Entry {
    span: Span,
    fact: Fact,
    index: usize,
}

/// Fills the requirements; every other fact is there already. Years are about `most` skills.
pub(super) fn resolve(
    text: &Text<'_>,
    plan: &PostingPlan,
    facts: &Facts<'_>,
    most: usize,
    posting: &mut Posting,
    sink: &mut Sink,
) {
    let entries = entries(posting);
    let mut requirements = Vec::new();
    let mut bound = Vec::new();
    let mut words = Vec::new();
    let mut tokens = Vec::new();
    let dutch = posting.language.as_deref() == Some("nl");
    for (section, read) in plan.sections.iter().zip(&posting.sections) {
        if !matches!(section.kind, SectionKind::Requirements | SectionKind::Preferred) {
            continue;
        }
        for ((range, _), item) in plan.items(section).zip(&read.items) {
            let from = entries.partition_point(|entry| entry.span.start < item.span.start);
            let to = entries.partition_point(|entry| entry.span.start < item.span.end);
            let inside = &entries[from..to.max(from)];
            tokens.clear();
            if !inside.is_empty() {
                words.clear();
                words.extend(crate::lexicon::words_of(&text.text[range.0..range.1]));
                tokenize(text, range, &words, inside, dutch, &mut tokens);
                bind(&tokens, &mut bound);
            }
            let preferred = section.kind == SectionKind::Preferred
                || wished(facts, range.0)
                || (!inside.is_empty() && inside.iter().all(|entry| need(posting, entry) == Need::Preferred));
            requirements.push(Requirement {
                text: item.text.clone(),
                span: item.span,
                need: if preferred { Need::Preferred } else { Need::Required },
                tree: tree(&tokens),
            });
        }
    }
    posting.requirements = requirements;
    let mut left_out = None;
    for (years, skill) in bound {
        let skill = &posting.skills[skill];
        let skills = &mut posting.experience[years].value.skills;
        if skills.contains(&skill.value.name) {
            continue;
        }
        if skills.len() < most {
            skills.push(skill.value.name.clone());
        } else {
            left_out.get_or_insert(skill.span);
        }
    }
    if let Some(span) = left_out {
        sink.limit(most, "skills that years are about", span);
    }
}

/// Whether the line that holds an offset is only wished for.
fn wished(facts: &Facts<'_>, offset: usize) -> bool {
    let behind = facts.wished.partition_point(|line| line.0 <= offset);
    behind.checked_sub(1).is_some_and(|at| offset < facts.wished[at].1)
}

/// The entries of all lists, in the order of the text.
fn entries(posting: &Posting) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut add = |fact, spans: &mut dyn Iterator<Item = Span>| {
        entries.extend(spans.enumerate().map(|(index, span)| Entry { span, fact, index }));
    };
    add(Fact::Experience, &mut posting.experience.iter().map(|fact| fact.span));
    add(Fact::Education, &mut posting.education.iter().map(|fact| fact.span));
    add(Fact::Languages, &mut posting.languages.iter().map(|fact| fact.span));
    add(Fact::Skills, &mut posting.skills.iter().map(|fact| fact.span));
    entries.sort_by_key(|entry| entry.span.start);
    entries
}

fn need(posting: &Posting, entry: &Entry) -> Need {
    match entry.fact {
        Fact::Skills => posting.skills[entry.index].value.need,
        Fact::Experience => posting.experience[entry.index].value.need,
        Fact::Education => posting.education[entry.index].value.need,
        Fact::Languages => posting.languages[entry.index].value.need,
    }
}

/// The item's facts and what joins them.
fn tokenize(text: &Text<'_>, range: Range, words: &[Word], entries: &[Entry], dutch: bool, tokens: &mut Vec<Token>) {
    let item = &text.text[range.0..range.1];
    let mut entries = entries.iter().peekable();
    let mut covered = 0;
    let mut behind = 0;
    let mut at = 0;
    while at < words.len() {
        let word = words[at];
        let source = text.span(range.0 + word.start(), range.0 + word.end());
        if source.start >= covered {
            punctuation(&item[behind..word.start()], tokens);
        }
        behind = word.end();
        while let Some(entry) = entries.next_if(|entry| entry.span.start < source.end) {
            tokens.push(Token::Fact(entry.fact, entry.index));
            covered = covered.max(entry.span.end);
        }
        if source.start < covered {
            at += 1;
            continue;
        }
        let (count, token) = match CONNECTIVES.longest(&words[at..]) {
            Some((count, Connective::And)) => (count, Token::And),
            // "Of" is "or" in Dutch alone: "five years of Java" leaves nothing to choose.
            Some((1, Connective::Or)) if !dutch && folds_to(&item[word.start()..word.end()], "of") => (1, Token::Words),
            Some((count, Connective::Or)) => (count, Token::Or),
            Some((count, Connective::AnyOf)) => (count, Token::AnyOf),
            Some((count, Connective::Instead)) => {
                tokens.push(Token::End);
                (count, Token::Or)
            }
            None => (1, Token::Words),
        };
        if token != Token::Words || tokens.last() != Some(&Token::Words) {
            tokens.push(token);
        }
        at += count;
        behind = words[at - 1].end();
    }
    punctuation(&item[behind..], tokens);
}

/// What the characters between two words say.
fn punctuation(gap: &str, tokens: &mut Vec<Token>) {
    let mut chars = gap.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            ',' | '|' | '•' | '·' | '、' => tokens.push(Token::Comma),
            '/' => tokens.push(Token::Slash),
            ';' | '!' => tokens.push(Token::End),
            '.' if chars.peek().is_none_or(|next| next.is_whitespace()) => tokens.push(Token::End),
            '(' | '[' => tokens.push(Token::Open),
            ')' | ']' => tokens.push(Token::Close),
            _ => {}
        }
    }
}

/// Binds years to the skills behind them in the same clause: "5+ years of experience in Java or Kotlin".
fn bind(tokens: &[Token], bound: &mut Vec<(usize, usize)>) {
    let mut years = None;
    let mut listed = false;
    let mut broken = false;
    for (at, token) in tokens.iter().enumerate() {
        match *token {
            Token::Fact(Fact::Experience, index) => {
                // `Java (5 years)`: the years stand behind their skill.
                if let [.., Token::Fact(Fact::Skills, skill), Token::Open] = tokens[..at] {
                    bound.push((index, skill));
                    years = None;
                } else {
                    years = Some(index);
                }
                (listed, broken) = (false, false);
            }
            Token::Fact(Fact::Skills, skill) => {
                match years {
                    Some(years) if !broken => bound.push((years, skill)),
                    _ => years = None,
                }
                listed = true;
            }
            Token::Fact(Fact::Education | Fact::Languages, _) | Token::End => years = None,
            // Words between two entries begin another demand: `years of Java, and a feeling for Docker`.
            Token::Words if listed => broken = true,
            _ => {}
        }
    }
}
