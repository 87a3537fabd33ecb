//! Years of experience to the posting's list: what the candidate must bring, and what cannot all be true.

use crate::diagnostic::{Code, Sink};
use crate::grammar::{ExperienceFact, Scope};
use crate::posting::{Experience, Need, Posting, Seniority};
use crate::source::Text;
use crate::span::Spanned;

/// The need that a scope states, none for what the candidate is not asked for.
pub(super) const fn need(scope: Scope) -> Option<Need> {
    match scope {
        Scope::Required => Some(Need::Required),
        Scope::Preferred => Some(Need::Preferred),
        Scope::Negated | Scope::SomeoneElse => None,
    }
}

/// Fills the posting's experience.
pub(super) fn resolve(text: &Text<'_>, facts: &[ExperienceFact], posting: &mut Posting, sink: &mut Sink) {
    for fact in facts {
        let span = text.span(fact.range.0, fact.range.1);
        if fact.vague {
            sink.report(Code::VagueExperience, span, "years of experience are asked for without their number");
            continue;
        }
        let Some(need) = need(fact.scope) else { continue };
        let value = Experience { min_years: fact.min, max_years: fact.max, need, skills: Vec::new() };
        posting.experience.push(Spanned::new(value, span));
    }
}

/// Years from which on a role is none for beginners.
const SEASONED: f64 = 5.0;

/// Reports a title for beginners beside years that no beginner has.
pub(super) fn conflicts(posting: &Posting, sink: &mut Sink) {
    let beginner =
        |level: &&Spanned<Seniority>| matches!(level.value, Seniority::Intern | Seniority::Entry | Seniority::Junior);
    let Some(level) = posting.seniority.first().filter(beginner) else { return };
    let seasoned = posting
        .experience
        .iter()
        .find(|years| years.value.need == Need::Required && years.value.min_years.is_some_and(|min| min >= SEASONED));
    if let Some(years) = seasoned {
        let least = years.value.min_years.unwrap_or_default();
        let message = format!("the role is one for beginners, yet {least} years of experience are required");
        sink.report(Code::Conflict, level.span, message);
    }
}
