//! Names of skills, in one pass over the words of a line.
//!
//! ```text
//! tags      = tag { separator tag }                  ; the value of a `Skills:` line
//! separator = "," | ";" | "|" | "•" | "·" | blank    ; blanks only where there is no other
//! mention   = name [ version ]                       ; the longest name of the lexicon
//! version   = [ "v" ] number { "." ( number | "x" ) } [ "+" ]
//! list      = mention { joint mention }
//! joint     = "," | "/" | "(" | connective | …
//! ```
//!
//! Names that are also ordinary words are kept only where something beside them shows a skill: their spelling, another
//! skill in the same list, or a technical word.

use super::Passage;
use super::marked::Marked;
use super::{Facts, Scope, Scopes};
use crate::lexicon::skills::{Support, ordinary, proper, soft, support, written_as};
use crate::lexicon::{
    ASKED, BEFORE_SKILL, BEHIND_SKILL, CONNECTIVES, Connective, DURATIONS, FieldRole, LANGUAGES, Lexicon, NAMESAKES,
    PARTICLES, SUBJECTS, SkillMatch, Trigger,
};
use crate::outline::Range;
use crate::posting::{Need, SectionKind};
use crate::token::Word;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::combinator::{opt, recognize, verify};
use nom::multi::many0_count;
use nom::{IResult, Parser};

/// A skill as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SkillFact<'t> {
    /// The canonical name, or the words themselves where no lexicon knows them.
    pub(crate) name: &'t str,
    pub(crate) range: Range,
    pub(crate) version: Option<Range>,
    pub(crate) need: Need,
}

/// What is known of a name so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Standing {
    /// It is a skill.
    Sure,
    /// It is one if something beside it says so.
    Open,
    /// It is one only between others: it is not even spelt like a name.
    Faint,
    /// It is not one.
    Refused,
}

#[derive(Clone, Copy, Debug)]
struct Candidate<'t> {
    found: SkillMatch<'t>,
    /// Index of its first word.
    word: usize,
    standing: Standing,
}

/// Reads the skills of a line.
pub(super) fn scan<'t>(
    passage: &Passage<'t>,
    words: &Marked<'_>,
    scopes: &Scopes,
    lexicon: &'t Lexicon,
    facts: &mut Facts<'t>,
) {
    if passage.role == Some(FieldRole::Skills) {
        return tags(passage, words, lexicon, facts);
    }
    let silent = match passage.kind {
        SectionKind::Legal | SectionKind::EqualOpportunity | SectionKind::Chrome | SectionKind::Benefits => true,
        SectionKind::Application | SectionKind::Compensation | SectionKind::Location | SectionKind::Schedule => true,
        SectionKind::Title => false,
        _ => passage.heading,
    };
    let foreign = matches!(
        passage.role,
        Some(FieldRole::Company | FieldRole::Location | FieldRole::Language | FieldRole::Contact | FieldRole::Employer)
    );
    if silent || foreign {
        return;
    }
    let mut found = candidates(passage.text, words, lexicon, passage.kind == SectionKind::Skills);
    if found.is_empty() {
        return;
    }
    settle(passage, words, &mut found);
    let text = passage.text;
    for (at, candidate) in found.iter().enumerate() {
        if candidate.standing != Standing::Sure {
            continue;
        }
        let need = match (passage.kind, scopes.at(candidate.found.start)) {
            (SectionKind::Requirements | SectionKind::Preferred, _) if !demanded(text, words, &found, at) => {
                Need::Mentioned
            }
            (SectionKind::Requirements | SectionKind::Preferred | SectionKind::Skills, Scope::Required) => {
                Need::Required
            }
            (SectionKind::Requirements | SectionKind::Preferred | SectionKind::Skills, Scope::Preferred) => {
                Need::Preferred
            }
            _ => Need::Mentioned,
        };
        let next = found.get(at + 1).map_or(passage.text.len(), |next| next.found.start);
        facts.skills.push(fact(passage, words, candidate, next, need));
        unknown(passage, words, &found, at, need, facts);
    }
}

/// Whether a demand is for the skill itself. Tools are always meant; a practice or a subject is often only the object
/// of another demand ("work with us on data quality", "a degree in statistics"), and counts where the words ask for it
/// or a tool stands beside it.
fn demanded(text: &str, words: &[Word], found: &[Candidate<'_>], at: usize) -> bool {
    let candidate = &found[at];
    if listing(candidate) {
        return true;
    }
    if SUBJECTS.whole(&words[candidate.word..candidate.word + candidate.found.words]).is_some() {
        return false;
    }
    let sure = |other: &Candidate<'_>| other.standing == Standing::Sure && listing(other);
    let left = at.checked_sub(1).is_some_and(|left| sure(&found[left]) && joined(text, words, &found[left], candidate));
    let right = found.get(at + 1).is_some_and(|right| sure(right) && joined(text, words, candidate, right));
    left || right || candidate.found.words == words.len() || technical(text, words, candidate)
}

/// Every name of the lexicon in the words, longest first, none over another.
fn candidates<'t>(text: &str, words: &Marked<'_>, lexicon: &'t Lexicon, list: bool) -> Vec<Candidate<'t>> {
    let mut found = Vec::new();
    let wanted = Trigger::SKILL.or(if list { Trigger::SOFT_SKILL } else { Trigger::NONE });
    // What the caller added is in no trigger.
    let next = |from: usize| {
        if lexicon.has_skills() { Some(from).filter(|at| *at < words.len()) } else { words.next(from, wanted) }
    };
    let mut from = 0;
    while let Some(at) = next(from) {
        from = at + 1;
        let mut one: Option<SkillMatch<'t>> = lexicon.skill_at(text, &words[at..]);
        if one.is_none() && list {
            one = soft(text, &words[at..]);
        }
        let Some(one) = one else { continue };
        let standing = if one.own { Standing::Sure } else { spelling(text, words, at, &one) };
        found.push(Candidate { found: one, word: at, standing });
        from = at + one.words;
    }
    found
}

/// What a name's spelling and the words beside it say.
fn spelling(text: &str, words: &[Word], at: usize, found: &SkillMatch<'_>) -> Standing {
    // `d'Excel`: the article is no language.
    let article = found.end - found.start == 1 && text[found.end..].starts_with(['\'', '’']);
    let scheme = text[found.end..].starts_with("://");
    if article || scheme || in_address(text, found.start, found.end) {
        return Standing::Refused;
    }
    let written = &text[found.start..found.end];
    let name = &words[at..at + found.words];
    let mut standing = match support(found, name) {
        Support::None => Standing::Sure,
        Support::Neighbour => Standing::Open,
    };
    if let Some(name) = written_as(found, name)
        && name.len() <= found.surface.len()
    {
        let shouted = written.len() > 1 && !written.bytes().any(|b| b.is_ascii_lowercase());
        if !same_case(written, name) && !shouted {
            let acronym = !name.bytes().any(|b| b.is_ascii_lowercase());
            let mixed = name.bytes().skip(1).any(|b| b.is_ascii_uppercase());
            standing = match standing {
                _ if acronym || mixed => Standing::Refused,
                Standing::Sure => Standing::Open,
                _ => Standing::Faint,
            };
        }
    }
    if standing == Standing::Refused {
        return standing;
    }
    let (before, behind) = ordinary(found, words, at);
    // `experience with C`: what is asked for outright is no ordinary word, whatever its little words are.
    let asked = before && !behind && standing != Standing::Faint && asked(text, words, at, found);
    match standing {
        Standing::Faint if before || behind => Standing::Refused,
        _ if asked => Standing::Sure,
        _ if before || behind => Standing::Faint,
        standing => standing,
    }
}

/// Whether `experience with`, `knowledge of` or the like stands right before a name that is spelt as one.
fn asked(text: &str, words: &[Word], at: usize, found: &SkillMatch<'_>) -> bool {
    let particle = at.checked_sub(1).is_some_and(|at| PARTICLES.whole(&words[at..=at]).is_some());
    let capital = text[found.start..].starts_with(|c: char| c.is_uppercase());
    let close = |left: usize| close(&text[words[left].end()..words[left + 1].start()]);
    particle && capital && at >= 2 && close(at - 2) && close(at - 1) && ASKED.whole(&words[at - 2..=at - 2]).is_some()
}

/// Whether the letters are the same, capitals included; marks and versions may differ.
fn same_case(written: &str, name: &str) -> bool {
    let mut written = written.chars().filter(|c| c.is_alphanumeric());
    name.chars().filter(|c| c.is_alphanumeric()).all(|c| written.next() == Some(c))
}

/// Whether a range is a part of an address of mail or of the web.
fn in_address(text: &str, start: usize, end: usize) -> bool {
    let blank = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '<' | '>' | '"' | ',');
    // An address is hardly longer than the bound, which keeps long runs without blanks cheap.
    let head = text[..start].char_indices().rev().take(100).take_while(|(_, c)| !blank(*c)).last();
    let from = head.map_or(start, |(at, _)| at);
    let tail = text[end..].char_indices().take(100).take_while(|(_, c)| !blank(*c)).last();
    let to = tail.map_or(end, |(at, c)| end + at + c.len_utf8());
    let (head, token) = (&text[from..start], &text[from..to]);
    if head.contains("://") || head.contains('@') || token.starts_with("www.") {
        return true;
    }
    // `example.com/careers`: a known ending before the first slash.
    let host = token.split('/').next().unwrap_or_default().trim_end_matches(['.', ':', ';']);
    let (name, ending) = host.rsplit_once('.').unwrap_or_default();
    // `socket.io` is a name as a whole.
    let whole = from == start && host.len() <= end - start;
    !whole
        && name.len() > 4
        && !name.starts_with('.')
        && matches!(ending, "com" | "org" | "net" | "io" | "de" | "fr" | "co" | "eu" | "jobs")
}

/// Settles what is open by what stands beside it.
fn settle(passage: &Passage<'_>, words: &[Word], found: &mut [Candidate<'_>]) {
    let text = passage.text;
    let alone = found.len() == 1
        && found[0].found.words == words.len()
        && (passage.item || passage.kind == SectionKind::Skills);
    for candidate in found.iter_mut() {
        let capital = text[candidate.found.start..].starts_with(|c: char| c.is_uppercase());
        let shown = alone && capital || technical(text, words, candidate) || stands_out(text, words, candidate);
        if candidate.standing == Standing::Open && shown {
            candidate.standing = Standing::Sure;
        }
    }
    // A list of three names that only lack company is company enough.
    let mut from = 0;
    for at in 1..=found.len() {
        if at < found.len() && joined(text, words, &found[at - 1], &found[at]) {
            continue;
        }
        let run = &mut found[from..at];
        let named = run
            .iter()
            .filter(|c| c.standing == Standing::Open && text[c.found.start..].starts_with(|c: char| c.is_uppercase()));
        let sure = run.iter().any(|c| c.standing == Standing::Sure && listing(c));
        let named = named.count() >= 3;
        let many = run.len() >= 3 && run.iter().any(|c| c.standing == Standing::Open && listing(c));
        if sure || named || many {
            for candidate in run.iter_mut() {
                if candidate.standing == Standing::Open || (candidate.standing == Standing::Faint && (sure || many)) {
                    candidate.standing = Standing::Sure;
                }
            }
        }
        from = at;
    }
}

/// Whether a sure name makes its neighbours skills: only names that no ordinary sentence holds.
fn listing(candidate: &Candidate<'_>) -> bool {
    candidate.found.own || proper(candidate.found.name)
}

/// Whether a technical word stands right before or right behind.
fn technical(text: &str, words: &[Word], candidate: &Candidate<'_>) -> bool {
    let end = candidate.word + candidate.found.words;
    if let Some(next) = words.get(end)
        && close(&text[candidate.found.end..next.start()])
        && BEHIND_SKILL.longest(&words[end..]).is_some()
    {
        return true;
    }
    if exemplified(text, words, candidate) {
        return true;
    }
    let mut at = candidate.word;
    let mut right = candidate.found.start;
    for _ in 0..3 {
        let Some(before) = at.checked_sub(1) else { return false };
        if !close(&text[words[before].end()..right.max(words[before].end())]) {
            return false;
        }
        if BEFORE_SKILL.whole(&words[before..=before]).is_some() {
            return true;
        }
        if PARTICLES.whole(&words[before..=before]).is_none() {
            return false;
        }
        right = words[before].start();
        at = before;
    }
    false
}

/// Whether the words right before open a list of examples: `tools such as`, `e.g.`.
fn exemplified(_text: &str, words: &[Word], candidate: &Candidate<'_>) -> bool {
    (1..=3).any(|back| {
        let from = candidate.word.checked_sub(back);
        from.is_some_and(|from| {
            let found = CONNECTIVES.longest(&words[from..candidate.word]);
            found == Some((back, Connective::AnyOf)) && candidate.found.start - words[candidate.word - 1].end() <= 4
        })
    })
}

/// Whether a name that is also an ordinary word is spelt as a name amid words that are not: `we build it in Rust`.
fn stands_out(text: &str, words: &[Word], candidate: &Candidate<'_>) -> bool {
    let SkillMatch { start, end, .. } = candidate.found;
    let capital = |at: usize| text[at..].starts_with(|c: char| c.is_uppercase());
    let last = candidate.word + candidate.found.words;
    let Some(before) = candidate.word.checked_sub(1).map(|at| words[at]) else { return false };
    let flows = |gap: &str| !gap.contains(['.', ':', ';', '!', '?', '\n', '•', '|', '"', '“']);
    end - start > 2
        && capital(start)
        && NAMESAKES.whole(&words[candidate.word..last]).is_none()
        && !capital(before.start())
        && flows(&text[before.end()..start])
        && words
            .get(last)
            .is_none_or(|next| !capital(next.start()) || text[end..next.start()].contains([',', '.', ')', '/']))
}

/// Whether nothing but blanks, quotes, a colon or a hyphen stands between two words.
fn close(gap: &str) -> bool {
    gap.len() <= 4
        && gap.chars().all(|c| c.is_whitespace() || matches!(c, '-' | ':' | '"' | '“' | '”' | '*' | '(' | '‑'))
}

/// Whether two names stand in one list: only separators and connectives between them.
fn joined(text: &str, words: &[Word], left: &Candidate<'_>, right: &Candidate<'_>) -> bool {
    let between = &words[left.word + left.found.words..right.word];
    if between.len() > 3 || right.found.start < left.found.end {
        return false;
    }
    let gap = &text[left.found.end..right.found.start];
    let mut at = 0;
    while at < between.len() {
        match CONNECTIVES.longest(&between[at..]) {
            Some((count, Connective::And | Connective::Or | Connective::AnyOf)) => at += count,
            _ if numeric(&text[between[at].start()..between[at].end()]) => at += 1,
            _ => return false,
        }
    }
    let mut separator = !between.is_empty();
    for c in gap.chars() {
        match c {
            ',' | ';' | '/' | '|' | '•' | '·' | '&' | '+' | '(' | ')' | '、' => separator = true,
            ':' | '-' | '–' | '"' | '*' | '“' | '”' => {}
            '.' if !gap.contains(". ") => {}
            c if c.is_whitespace() || c.is_alphanumeric() => {}
            _ => return false,
        }
    }
    separator
}

fn numeric(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) && word.len() <= 4
}

/// The fact of a candidate, with the version behind it.
fn fact<'t>(
    passage: &Passage<'t>,
    words: &[Word],
    candidate: &Candidate<'t>,
    next: usize,
    need: Need,
) -> SkillFact<'t> {
    let SkillMatch { name, start, mut end, .. } = candidate.found;
    let text = passage.text;
    let mut number = None;
    let digits = name.bytes().any(|b| b.is_ascii_digit());
    let written = &text[start..end];
    let stem = written.strip_suffix(".x").unwrap_or(written);
    let tail = written.len() - stem.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.').len();
    if !digits && tail > 0 && tail < written.len() {
        number = Some((end - tail, end));
    }
    let behind = candidate.word + candidate.found.words;
    if let Some((from, to)) = version_behind(text, end, next)
        && !counts(text, words, behind, to)
        && (number.is_none() || text[end..from].is_empty())
    {
        number = Some((number.map_or(from, |n| n.0), to));
        end = to;
    }
    let at = |(start, end): Range| (passage.offset + start, passage.offset + end);
    SkillFact { name, range: at((start, end)), version: number.map(at), need }
}

/// A version right behind a name.
fn version_behind(text: &str, end: usize, next: usize) -> Option<Range> {
    let rest = text.get(end..next)?;
    let skipped = rest.len() - rest.strip_prefix([' ', '\u{a0}']).unwrap_or(rest).len();
    let (left, _) = version(&rest[skipped..]).ok()?;
    let to = end + rest.len() - left.len();
    let lone = !text[to..].starts_with(|c: char| c.is_alphanumeric() || matches!(c, '%' | '-' | '–' | '+' | '$' | '€'));
    // `Java 8, 11`: the comma ends the version; `Java 3,5` is none.
    lone.then(|| (end + skipped, to))
}

fn version(input: &str) -> IResult<&str, &str> {
    recognize((opt(alt((tag("v"), tag("V")))), major, many0_count(minor), opt(tag("+")))).parse(input)
}

/// One or two digits, or a year.
fn major(input: &str) -> IResult<&str, &str> {
    verify(take_while_m_n(1, 4, |c: char| c.is_ascii_digit()), |digits: &str| {
        digits.len() <= 2 || (digits.len() == 4 && digits.starts_with("20")) || digits == "365"
    })
    .parse(input)
}

fn minor(input: &str) -> IResult<&str, &str> {
    recognize((tag("."), alt((tag("x"), take_while_m_n(1, 3, |c: char| c.is_ascii_digit()))))).parse(input)
}

/// Whether the number that ends at `to` counts something: `Java 5 years`.
fn counts(_text: &str, words: &[Word], behind: usize, to: usize) -> bool {
    let next = words[behind.min(words.len())..].iter().position(|word| word.start() >= to).map(|at| behind + at);
    next.is_some_and(|at| words[at].start() - to <= 3 && DURATIONS.longest(&words[at..]).is_some())
}

/// A name that no lexicon knows, behind a known one in a list of names: `(Snowflake, Foobar DB, dbt)`.
fn unknown<'t>(
    passage: &Passage<'t>,
    words: &[Word],
    found: &[Candidate<'_>],
    at: usize,
    need: Need,
    facts: &mut Facts<'t>,
) {
    let text = passage.text;
    let (left, right) = (&found[at], found.get(at + 1));
    if !listing(left) {
        return;
    }
    let from = left.found.end;
    let to = right.map_or(text.len(), |right| right.found.start);
    let rest = &text[from..to];
    let Some(body) = rest.strip_prefix([',', '/']) else { return };
    let mut start = from + 1;
    for part in body.split_inclusive([',', '/', ')', ';']) {
        let closed = part.ends_with([',', '/', ')', ';']);
        let inner = part.trim_end_matches([',', '/', ')', ';']);
        let name = inner.trim();
        let begin = start + (inner.len() - inner.trim_start().len());
        start += part.len();
        let known_behind = right.is_some_and(|right| right.standing == Standing::Sure && listing(right));
        if !closed || !named(name) || (part.ends_with(';')) {
            return;
        }
        let end = begin + name.len();
        let first = words.partition_point(|word| word.start() < begin);
        let last = words.partition_point(|word| word.start() < end);
        let human = LANGUAGES.longest(&words[first..last]).is_some();
        if human || !(known_behind || part.ends_with(')') || distinct(name)) {
            return;
        }
        let range = (passage.offset + begin, passage.offset + end);
        facts.skills.push(SkillFact { name: &text[begin..end], range, version: None, need });
        if part.ends_with(')') {
            return;
        }
    }
}

/// Whether every word of a short phrase is spelt like a name.
fn named(phrase: &str) -> bool {
    let mut count = 0;
    for word in phrase.split(' ') {
        count += 1;
        let letters = word.chars().filter(|c| c.is_alphanumeric()).count();
        if letters < 2
            || !word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
            || word.contains(['(', ':', '!', '?'])
        {
            return false;
        }
    }
    count <= 3 && phrase.len() <= 40 && phrase.starts_with(char::is_uppercase)
}

/// Whether a spelling is that of products: capitals or digits within, or marks.
fn distinct(phrase: &str) -> bool {
    phrase.split(' ').any(|word| {
        let inner = word.chars().skip(1).any(|c| c.is_uppercase() || c.is_ascii_digit());
        inner && word.chars().any(char::is_alphabetic)
    })
}

/// The entries of a `Skills:` line. An entry that is a phrase gives way to the names in it.
fn tags<'t>(passage: &Passage<'t>, words: &Marked<'_>, lexicon: &'t Lexicon, facts: &mut Facts<'t>) {
    let text = passage.text;
    let listed = text.contains([',', ';', '|', '•', '·']);
    let separator =
        |c: char| if listed { matches!(c, ',' | ';' | '|' | '•' | '·' | '\n') } else { c.is_whitespace() };
    let phrase = text.contains('(') && text.contains(')') && !listed;
    let mut found = candidates(text, words, lexicon, true);
    settle(passage, words, &mut found);
    let mut start = 0;
    for part in text.split_inclusive(separator) {
        let name = part.trim_end_matches(separator).trim();
        let from = start + (part.len() - part.trim_start().len());
        start += part.len();
        if name.is_empty() {
            continue;
        }
        let to = from + name.len();
        let open = name.matches('(').count() != name.matches(')').count();
        if phrase || open || name.split_whitespace().count() > 4 {
            let first = found.partition_point(|candidate| candidate.found.start < from);
            for (at, candidate) in found.iter().enumerate().skip(first).take_while(|(_, c)| c.found.start < to) {
                let capital = text[candidate.found.start..].starts_with(|c: char| !c.is_lowercase());
                let kept = candidate.standing == Standing::Sure || (candidate.standing == Standing::Open && capital);
                if kept {
                    let next = found.get(at + 1).map_or(text.len(), |next| next.found.start);
                    facts.skills.push(fact(passage, words, candidate, next, Need::Required));
                }
            }
            continue;
        }
        let range = (passage.offset + from, passage.offset + to);
        let first = words.partition_point(|word| word.start() < from);
        let last = words.partition_point(|word| word.start() < to);
        let known = lexicon
            .skill_at(text, &words[first..last])
            .or_else(|| soft(text, &words[first..last]))
            .filter(|one| one.words == last - first);
        let fact = match known {
            Some(found) => {
                let candidate = Candidate { found, word: first, standing: Standing::Sure };
                let fact = fact(passage, words, &candidate, to, Need::Required);
                SkillFact { range, ..fact }
            }
            None => SkillFact { name: &text[from..to], range, version: None, need: Need::Required },
        };
        facts.skills.push(fact);
    }
}
