//! Skills as written to skills: every mention, in the order of the text.

use crate::grammar::Facts;
use crate::posting::{Posting, Skill};
use crate::source::Text;
use crate::span::Spanned;

/// Fills the skills.
pub(super) fn resolve(text: &Text<'_>, facts: &Facts<'_>, posting: &mut Posting) {
    posting.skills.reserve(facts.skills.len());
    for fact in &facts.skills {
        let version = fact.version.map(|(start, end)| text.text[start..end].to_owned());
        let skill = Skill { name: fact.name.to_owned(), need: fact.need, version };
        posting.skills.push(Spanned::new(skill, text.span(fact.range.0, fact.range.1)));
    }
    posting.skills.sort_by_key(|skill| skill.span.start);
}
