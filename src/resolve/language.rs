//! Languages as written to demands: a language that is named again counts once, unless it says more.

use crate::grammar::Facts;
use crate::posting::{LanguageNeed, Posting};
use crate::source::Text;
use crate::span::Spanned;

/// Fills the languages.
pub(super) fn resolve(text: &Text<'_>, facts: &Facts<'_>, posting: &mut Posting) {
    for fact in &facts.languages {
        let level = fact.level.map(|level| level.name().to_owned());
        let span = text.span(fact.range.0, fact.range.1);
        let need = LanguageNeed { language: fact.language.to_owned(), level, need: fact.need };
        let same = posting.languages.iter_mut().find(|known| {
            let known = &known.value;
            let level = known.level == need.level || known.level.is_none() || need.level.is_none();
            known.language == need.language && known.need == need.need && level
        });
        match same {
            Some(known) if known.value.level.is_none() && need.level.is_some() => *known = Spanned::new(need, span),
            Some(_) => {}
            None => posting.languages.push(Spanned::new(need, span)),
        }
    }
    posting.languages.sort_by_key(|language| language.span.start);
}
