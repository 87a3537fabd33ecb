//! Languages as written to demands: a language that is named again counts once, unless it says more.

use crate::grammar::Facts;
use crate::posting::{LanguageNeed, Need, Posting};
use crate::source::Text;
use crate::span::Spanned;
use std::collections::HashMap;

/// Fills the languages.
pub(super) fn resolve(text: &Text<'_>, facts: &Facts<'_>, posting: &mut Posting) {
    // Where each language that is needed so much stands in the list, once a level.
    let mut places: HashMap<(&str, Need), Vec<usize>> = HashMap::new();
    for fact in &facts.languages {
        let level = fact.level.map(|level| level.name().to_owned());
        let span = text.span(fact.range.0, fact.range.1);
        let need = LanguageNeed { language: fact.language.to_owned(), level, need: fact.need };
        let places = places.entry((fact.language, fact.need)).or_default();
        let same = places.iter().copied().find(|at| {
            let known = &posting.languages[*at].value;
            known.level == need.level || known.level.is_none() || need.level.is_none()
        });
        match same.map(|at| &mut posting.languages[at]) {
            Some(known) if known.value.level.is_none() && need.level.is_some() => *known = Spanned::new(need, span),
            Some(_) => {}
            None => {
                places.push(posting.languages.len());
                posting.languages.push(Spanned::new(need, span));
            }
        }
    }
    posting.languages.sort_by_key(|language| language.span.start);
}
