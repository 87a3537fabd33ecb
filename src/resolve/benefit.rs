//! Kinds of benefits.

use crate::grammar::Facts;
use crate::posting::Posting;
use crate::source::Text;
use crate::span::Spanned;

/// Fills the kinds of the benefits.
pub(super) fn resolve(text: &Text<'_>, facts: &Facts<'_>, posting: &mut Posting) {
    let kinds = facts.benefits.iter().map(|fact| Spanned::new(fact.kind, text.span(fact.range.0, fact.range.1)));
    posting.benefit_kinds.extend(kinds);
}
