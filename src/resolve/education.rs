//! Education to the posting's list.

use super::experience::need;
use super::{Bounds, squeezed};
use crate::diagnostic::Sink;
use crate::grammar::EducationFact;
use crate::posting::{Education, Posting};
use crate::source::Text;
use crate::span::Spanned;

/// Fills the posting's education.
pub(super) fn resolve(
    text: &Text<'_>,
    facts: &[EducationFact],
    bounds: Bounds<'_>,
    posting: &mut Posting,
    sink: &mut Sink,
) {
    let most = bounds.limits.names;
    let mut left_out = None;
    for fact in facts {
        let Some(need) = need(fact.scope) else { continue };
        left_out = left_out.or(fact.fields.get(most).map(|range| range.0));
        let fields = fact.fields.iter().take(most).map(|range| squeezed(&text.text[range.0..range.1])).collect();
        let levels = fact.levels.clone();
        let value = Education { levels, fields, or_equivalent: fact.or_equivalent, need };
        posting.education.push(Spanned::new(value, text.span(fact.range.0, fact.range.1)));
    }
    if let Some(from) = left_out {
        sink.limit(most, "fields of a degree", bounds.left_out(text, from));
    }
}
