//! Visas, relocation and travel: the first plain statement counts, a refusal in a part of it does not undo it.

use crate::diagnostic::{Code, Sink};
use crate::grammar::{Facts, MobilityKind};
use crate::posting::{Posting, TravelPercent};
use crate::source::Text;
use crate::span::Spanned;

/// Fills the facts about moving.
pub(super) fn resolve(text: &Text<'_>, facts: &Facts<'_>, posting: &mut Posting, sink: &mut Sink) {
    for fact in &facts.mobility {
        let span = text.span(fact.range.0, fact.range.1);
        match fact.kind {
            MobilityKind::Visa(given) if posting.visa_sponsorship.is_none() => {
                posting.visa_sponsorship = Some(Spanned::new(given, span));
            }
            MobilityKind::Relocation(given) if posting.relocation.is_none() => {
                posting.relocation = Some(Spanned::new(given, span));
            }
            MobilityKind::Travel { min, max } if posting.travel_percent.is_none() => {
                let share = |percent: Option<u32>| match percent {
                    Some(percent @ 0..=100) => Ok(u8::try_from(percent).ok()),
                    Some(percent) => Err(percent),
                    None => Ok(None),
                };
                match (share(min), share(max)) {
                    (Ok(min), Ok(max)) if min.is_none() || max.is_none() || min <= max => {
                        posting.travel_percent = Some(Spanned::new(TravelPercent { min, max }, span));
                    }
                    (Err(percent), _) | (_, Err(percent)) => {
                        sink.report(Code::BadNumber, span, format!("{percent}% is no share of working time"));
                    }
                    _ => sink.report(Code::BadNumber, span, "the shares of travel stand in the wrong order"),
                }
            }
            _ => {}
        }
    }
}
