//! Education to the posting's list.

use super::experience::need;
use super::squeezed;
use crate::grammar::EducationFact;
use crate::posting::{Education, Posting};
use crate::source::Text;
use crate::span::Spanned;

/// Fills the posting's education.
pub(super) fn resolve(text: &Text<'_>, facts: &[EducationFact], posting: &mut Posting) {
    for fact in facts {
        let Some(need) = need(fact.scope) else { continue };
        let fields = fact.fields.iter().map(|range| squeezed(&text.text[range.0..range.1])).collect();
        let levels = fact.levels.clone();
        let value = Education { levels, fields, or_equivalent: fact.or_equivalent, need };
        posting.education.push(Spanned::new(value, text.span(fact.range.0, fact.range.1)));
    }
}
