//! How the facts of one item stand together: the nom grammar over its facts and the connectives between them.
//!
//! ```text
//! item        = alternative { instead alternative }       ; any of them
//! alternative = clause { end clause }                     ; all of them
//! clause      = choice { "," choice | "and" choice }      ; all of them, or any where the last joint says "or"
//! choice      = unit { ( "or" | "/" ) unit }              ; any of them
//! unit        = fact | "(" item ")" | any_of list
//! instead     = end "or" | "," "or"                       ; the latter between clauses that hold an "and"
//! ```
//!
//! Words that are neither facts nor connectives say nothing here and are left out before; the end of a clause is kept.

use super::tokens::Tokens;
use crate::posting::{Fact, Tree};
use nom::IResult;
use nom::error::{Error, ErrorKind};

/// What the grammar reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    /// An entry of one of the posting's lists.
    Fact(Fact, usize),
    Comma,
    Slash,
    And,
    Or,
    /// `one of`, `such as`: one entry of the list behind will do.
    AnyOf,
    /// A semicolon, or the end of a sentence.
    End,
    Open,
    Close,
    /// One or more words that say nothing of how facts are joined.
    Words,
}

type Parsed<'a, T> = IResult<Tokens<'a, Token>, T, Error<Tokens<'a, Token>>>;

/// What stands between two units, loosest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    Slash,
    And,
    Or,
    Comma,
    CommaAnd,
    CommaOr,
    Loose,
    End,
    EndOr,
}

impl Joint {
    const fn is_or(self) -> bool {
        matches!(self, Self::Or | Self::CommaOr)
    }

    const fn is_and(self) -> bool {
        matches!(self, Self::And | Self::CommaAnd | Self::Loose)
    }
}

/// Units with what stands between them; one joint fewer than units.
#[derive(Debug, Default)]
struct Chain {
    units: Vec<Tree>,
    joints: Vec<Joint>,
}

/// The tree over an item's facts; none where it holds no fact.
pub(crate) fn tree(tokens: &[Token]) -> Option<Tree> {
    let (_, chain) = chain(Tokens(tokens), 0).ok()?;
    arranged(&chain.units, &chain.joints)
}

/// One token that is `wanted`.
fn token(input: Tokens<'_, Token>, wanted: Token) -> Parsed<'_, ()> {
    match input.0 {
        [first, rest @ ..] if *first == wanted => Ok((Tokens(rest), ())),
        _ => Err(nom::Err::Error(Error { input, code: ErrorKind::Tag })),
    }
}

/// Parentheses nest no deeper; the bound keeps hostile text off the stack.
const DEEPEST: usize = 6;

/// Units and joints up to the end or to a closing parenthesis.
fn chain(mut input: Tokens<'_, Token>, depth: usize) -> Parsed<'_, Chain> {
    let mut chain = Chain::default();
    let mut between = Joint::Loose;
    let mut any_from = None;
    loop {
        let (rest, joint) = joint(input)?;
        between = joint.unwrap_or(between);
        input = rest;
        match input.0.first() {
            None => break,
            Some(Token::Close) => {
                if depth > 0 {
                    break;
                }
                // A closing parenthesis that none opened says nothing.
                input = token(input, Token::Close)?.0;
                continue;
            }
            Some(Token::AnyOf) => {
                input = token(input, Token::AnyOf)?.0;
                any_from = Some(chain.units.len());
                if !matches!(between, Joint::End | Joint::EndOr) {
                    between = Joint::Loose;
                }
                continue;
            }
            _ => {}
        }
        let (rest, found) = unit(input, depth)?;
        input = rest;
        let Some(found) = found else { continue };
        if !chain.units.is_empty() {
            chain.joints.push(between);
        }
        chain.units.push(found);
        between = Joint::Loose;
        // The list of `one of` ends with its clause.
        if let Some(from) = any_from
            && !list_goes_on(input)
        {
            gather(&mut chain, from);
            any_from = None;
        }
    }
    dangling(&mut chain, between);
    Ok((input, chain))
}

/// Whether a list goes on behind a unit.
fn list_goes_on(input: Tokens<'_, Token>) -> bool {
    matches!(joint(input), Ok((rest, Some(Joint::Comma | Joint::And | Joint::Or | Joint::CommaAnd | Joint::CommaOr | Joint::Slash)))
        if matches!(rest.0.first(), Some(Token::Fact(..) | Token::Open)))
}

/// Makes one unit of those from `from` on, any of which will do.
fn gather(chain: &mut Chain, from: usize) {
    let units = chain.units.split_off(from);
    chain.joints.truncate(from);
    chain.units.extend(any_of(units));
}

/// `Java, Kotlin or similar`: the "or" makes the list before it one of choices.
fn dangling(chain: &mut Chain, between: Joint) {
    if !between.is_or() {
        return;
    }
    let plain = chain.joints.iter().rev().take_while(|joint| matches!(joint, Joint::Comma | Joint::Slash)).count();
    if plain > 0 {
        gather(chain, chain.units.len() - plain - 1);
    }
}

/// Connectives and punctuation before the next unit; none where there is nothing but words.
fn joint(mut input: Tokens<'_, Token>) -> Parsed<'_, Option<Joint>> {
    let mut found = None;
    while let [first, rest @ ..] = input.0 {
        found = match (first, found) {
            (Token::Words, found) => found,
            (Token::Slash, None) => Some(Joint::Slash),
            (Token::Comma, None | Some(Joint::Comma)) => Some(Joint::Comma),
            (Token::And, Some(Joint::Comma)) => Some(Joint::CommaAnd),
            (Token::Or, Some(Joint::Comma)) => Some(Joint::CommaOr),
            (Token::Or, Some(Joint::End)) => Some(Joint::EndOr),
            (Token::Or, None | Some(Joint::And | Joint::Slash)) => Some(Joint::Or),
            (Token::And, None) => Some(Joint::And),
            (Token::End, _) => Some(Joint::End),
            // `Java or similar, and SQL`: the later joint is the one that the next unit hangs on.
            (Token::Comma, Some(Joint::Or | Joint::And | Joint::Slash)) => Some(Joint::Comma),
            (Token::And, Some(Joint::Or)) => Some(Joint::And),
            (Token::Comma | Token::Slash | Token::And | Token::Or, found) => found,
            (Token::Fact(..) | Token::Open | Token::Close | Token::AnyOf, _) => break,
        };
        input = Tokens(rest);
    }
    Ok((input, found))
}

/// A fact, or what parentheses hold; none where they hold no fact.
fn unit(input: Tokens<'_, Token>, depth: usize) -> Parsed<'_, Option<Tree>> {
    match input.0 {
        [Token::Fact(fact, index), rest @ ..] => Ok((Tokens(rest), Some(Tree::Leaf { fact: *fact, index: *index }))),
        [Token::Open, rest @ ..] if depth < DEEPEST => {
            let (rest, inner) = chain(Tokens(rest), depth + 1)?;
            let rest = token(rest, Token::Close).map_or(rest, |(rest, ())| rest);
            // `(Java/gRPC/GCP)` is a stack, `(Java/Kotlin)` a choice.
            if inner.units.len() > 2 && inner.joints.iter().all(|joint| *joint == Joint::Slash) {
                return Ok((rest, all_of(inner.units)));
            }
            Ok((rest, arranged(&inner.units, &inner.joints)))
        }
        [_, rest @ ..] => Ok((Tokens(rest), None)),
        [] => Err(nom::Err::Error(Error { input, code: ErrorKind::Eof })),
    }
}

/// All of the parts, one level deep where a part is such a list itself.
fn all_of(parts: Vec<Tree>) -> Option<Tree> {
    let mut flat = Vec::with_capacity(parts.len());
    for part in parts {
        match part {
            Tree::AllOf { all_of } => flat.extend(all_of),
            part => flat.push(part),
        }
    }
    if flat.len() > 1 { Some(Tree::AllOf { all_of: flat }) } else { flat.pop() }
}

/// Any of the parts.
fn any_of(parts: Vec<Tree>) -> Option<Tree> {
    let mut flat = Vec::with_capacity(parts.len());
    for part in parts {
        match part {
            Tree::AnyOf { any_of } => flat.extend(any_of),
            part => flat.push(part),
        }
    }
    if flat.len() > 1 { Some(Tree::AnyOf { any_of: flat }) } else { flat.pop() }
}

/// The stretches between the joints that `cut` holds for.
fn split<'c>(units: &'c [Tree], joints: &'c [Joint], cut: impl Fn(Joint) -> bool) -> Vec<(&'c [Tree], &'c [Joint])> {
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, joint) in joints.iter().enumerate() {
        if cut(*joint) {
            parts.push((&units[from..=at], &joints[from..at]));
            from = at + 1;
        }
    }
    parts.push((&units[from..], &joints[from.min(joints.len())..]));
    parts
}

/// The tree of a chain: the loosest joints are cut first.
fn arranged(units: &[Tree], joints: &[Joint]) -> Option<Tree> {
    let has = |test: fn(Joint) -> bool| joints.iter().any(|joint| test(*joint));
    let every =
        |parts: Vec<(&[Tree], &[Joint])>| parts.into_iter().filter_map(|(u, j)| arranged(u, j)).collect::<Vec<_>>();
    match units {
        [] => return None,
        [one] => return Some(one.clone()),
        _ => {}
    }
    if has(|joint| joint == Joint::EndOr) {
        return any_of(every(split(units, joints, |joint| joint == Joint::EndOr)));
    }
    if has(|joint| joint == Joint::End) {
        return all_of(every(split(units, joints, |joint| joint == Joint::End)));
    }
    if has(Joint::is_or) {
        let strong = if has(|joint| joint == Joint::CommaOr) { Joint::CommaOr } else { Joint::Or };
        let parts = split(units, joints, |joint| joint == strong);
        let both = parts.iter().all(|(units, joints)| joints.iter().any(|joint| joint.is_and()) && mixed(units));
        let first = parts[0].1;
        let pair = strong == Joint::CommaOr
            && first.contains(&Joint::And)
            && !first.contains(&Joint::Comma)
            && !has(|joint| joint == Joint::CommaAnd);
        if both || pair {
            return any_of(every(parts));
        }
    }
    if has(|joint| joint == Joint::Loose) {
        return all_of(every(split(units, joints, |joint| joint == Joint::Loose)));
    }
    if !has(Joint::is_or) {
        if has(|joint| joint != Joint::Slash) {
            return all_of(every(split(units, joints, |joint| joint != Joint::Slash)));
        }
        return any_of(units.to_vec());
    }
    let closes = joints.last().is_some_and(|joint| joint.is_or());
    if closes && joints.iter().all(|joint| matches!(joint, Joint::Comma | Joint::Slash | Joint::Or | Joint::CommaOr)) {
        let ors = joints.iter().filter(|joint| joint.is_or()).count();
        let commas = joints.contains(&Joint::Comma);
        if ors == 1 || !commas {
            return any_of(units.to_vec());
        }
    }
    if has(|joint| joint == Joint::CommaAnd) {
        return all_of(every(split(units, joints, |joint| joint == Joint::CommaAnd)));
    }
    if has(|joint| joint == Joint::And) {
        return all_of(every(split(units, joints, |joint| joint == Joint::And)));
    }
    if has(|joint| joint == Joint::Comma) {
        return all_of(every(split(units, joints, |joint| joint == Joint::Comma)));
    }
    any_of(units.to_vec())
}

/// Whether the units are facts of more than one list: a degree and years.
fn mixed(units: &[Tree]) -> bool {
    let list = |tree: &Tree| match tree {
        Tree::Leaf { fact, .. } => Some(*fact),
        _ => None,
    };
    units.iter().map(list).any(|fact| fact != units.first().and_then(list))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Letters are facts: `a`..`m` skills by index, `N`.. degrees, `X`.. years.
    #[track_caller]
    fn check(text: &str, expected: &str) {
        let tokens: Vec<Token> = text
            .split_whitespace()
            .map(|word| match word {
                "," => Token::Comma,
                "/" => Token::Slash,
                "and" => Token::And,
                "or" => Token::Or,
                "oneof" => Token::AnyOf,
                ";" => Token::End,
                "(" => Token::Open,
                ")" => Token::Close,
                word => match word.as_bytes() {
                    [letter @ b'a'..=b'm'] => Token::Fact(Fact::Skills, usize::from(letter - b'a')),
                    [letter @ b'N'..=b'P'] => Token::Fact(Fact::Education, usize::from(letter - b'N')),
                    [letter @ b'X'..=b'Z'] => Token::Fact(Fact::Experience, usize::from(letter - b'X')),
                    _ => Token::Words,
                },
            })
            .collect();
        let shown = tree(&tokens).map(|tree| show(&tree)).unwrap_or_default();
        assert_eq!(shown, expected, "{text:?}");
    }

    fn show(tree: &Tree) -> String {
        let list = |trees: &[Tree]| trees.iter().map(show).collect::<Vec<_>>().join(" ");
        match tree {
            Tree::AllOf { all_of } => format!("all[{}]", list(all_of)),
            Tree::AnyOf { any_of } => format!("any[{}]", list(any_of)),
            Tree::Leaf { fact, index } => {
                let base = match fact {
                    Fact::Skills => b'a',
                    Fact::Education => b'N',
                    Fact::Experience => b'X',
                    Fact::Languages => b'l',
                };
                char::from(base + u8::try_from(*index).unwrap()).to_string()
            }
        }
    }

    #[test]
    fn connectives_make_trees() {
        check("", "");
        check("some words", "");
        check("a", "a");
        check("a and b", "all[a b]");
        check("a or b", "any[a b]");
        check("a , b , and c", "all[a b c]");
        check("a , b , or c", "any[a b c]");
        check("a , b or c", "any[a b c]");
        check("a or b , and c", "all[any[a b] c]");
        check("a or b , c", "all[any[a b] c]");
        check("a or b , c or d", "all[any[a b] any[c d]]");
        check("a and b , or c", "any[all[a b] c]");
        check("N and X , or O and Y", "any[all[N X] all[O Y]]");
        check("N and X or O and Y", "any[all[N X] all[O Y]]");
        check("N with X ; or O with Y", "any[all[N X] all[O Y]]");
        check("X of a or b", "all[X any[a b]]");
        check("X of a , b or c", "all[X any[a b c]]");
        check("a / b / c", "any[a b c]");
        check("a / b , c", "all[any[a b] c]");
        check("words ( a / b )", "any[a b]");
        check("words ( a / b / c )", "all[a b c]");
        check("a ( b , c or d )", "all[a any[b c d]]");
        check("oneof a , b and c", "any[a b c]");
        check("a , oneof b , c", "all[a any[b c]]");
        check("a , b or similar", "any[a b]");
        check("a or similar , and b", "all[a b]");
        check("a and b or c", "all[a any[b c]]");
        check("a ; b or c ; d", "all[a any[b c] d]");
        check(") a ( b", "all[a b]");
        check("a b c", "all[a b c]");
    }

    #[test]
    fn depth_is_bounded() {
        let mut tokens = vec![Token::Open; 100_000];
        tokens.push(Token::Fact(Fact::Skills, 0));
        assert!(tree(&tokens).is_some());
    }
}
