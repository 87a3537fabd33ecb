//! Work model and office days: fields before sentences before hints; where field and prose disagree, the statement
//! that binds more.

use crate::diagnostic::{Code, Sink};
use crate::grammar::{DaysFact, Facts, Level, WorkplaceFact};
use crate::posting::{OfficeDays, OfficePeriod, Posting, WorkModel, Workplace};
use crate::source::Text;
use crate::span::Spanned;

/// Days of a working week.
const WEEK: u32 = 5;

/// Fills the workplace.
pub(super) fn resolve(text: &Text<'_>, facts: &Facts<'_>, posting: &mut Posting, sink: &mut Sink) {
    let days = days(text, facts, sink);
    let at = |level| choose(facts.workplaces.iter().filter(move |fact| fact.level == level));
    let field = at(Level::Field);
    let sentence = at(Level::Sentence);
    let hint = at(Level::Hint);
    // Days at the office are a sentence of their own.
    let counted = days.map(|(days, range)| {
        let whole = days.per == OfficePeriod::Week && days.min.is_some_and(|min| u32::from(min) >= WEEK);
        let none = days.max == Some(0);
        let model = if whole {
            WorkModel::OnSite
        } else if none {
            WorkModel::Remote
        } else {
            WorkModel::Hybrid
        };
        (model, range)
    });
    let said = match (counted, sentence) {
        (Some(counted), _) => Some(counted),
        (None, sentence) => sentence,
    };
    let chosen = match (field, said) {
        // One line that says both, `Home office: 2 days a week`, says the model by its count.
        (Some(field), Some(said)) if counted.is_some() && same_line(text, field.1, said.1) => Some(said),
        (Some(field), Some(said)) if field.0 != said.0 => {
            let (binding, other) = if field.0 <= said.0 { (field, said) } else { (said, field) };
            // "Remote" as a field and days in the office are a conflict; a hybrid job that speaks of its remote part is none.
            let plain = counted.is_some() || !(field.0 == WorkModel::Hybrid || said.0 == WorkModel::Hybrid);
            if plain || field.0 == WorkModel::Remote {
                let (first, second) = (text.span(binding.1.0, binding.1.1), text.span(other.1.0, other.1.1));
                let message = format!(
                    "the work model is {} here (bytes {}..{}) and {} there (bytes {}..{}); the former binds more",
                    name(binding.0),
                    first.start,
                    first.end,
                    name(other.0),
                    second.start,
                    second.end,
                );
                sink.report(Code::Conflict, first, message);
            }
            Some(binding)
        }
        (Some(field), _) => Some(field),
        (None, Some(said)) => Some(said),
        (None, None) => hint,
    };
    let Some((model, range)) = chosen else { return };
    let (office_days, range) = match days {
        Some((days, span)) if model != WorkModel::Remote => (Some(days), span),
        _ => (None, range),
    };
    posting.workplace = Some(Spanned::new(Workplace { model, office_days }, text.span(range.0, range.1)));
}

fn same_line(text: &Text<'_>, a: (usize, usize), b: (usize, usize)) -> bool {
    let between = (a.0.min(b.0), a.1.max(b.1));
    text.text.get(between.0..between.1).is_some_and(|between| !between.contains('\n'))
}

type Said = (WorkModel, (usize, usize));

/// The model that statements of one level agree on: hybrid where one says so, else the first.
fn choose<'a>(facts: impl Iterator<Item = &'a WorkplaceFact> + Clone) -> Option<Said> {
    let said = |fact: &WorkplaceFact| (fact.model, fact.range);
    // Both in one field, "on-site / remote", is a mix of both.
    let mut models = facts.clone().filter(|fact| fact.level == Level::Field);
    if let (Some(a), Some(b)) = (models.next(), models.next())
        && a.model != b.model
        && a.model != WorkModel::Hybrid
        && b.range.0 >= a.range.1
        && b.range.0 - a.range.1 <= 4
    {
        return Some((WorkModel::Hybrid, (a.range.0, b.range.1)));
    }
    facts.clone().find(|fact| fact.model == WorkModel::Hybrid).or_else(|| facts.clone().next()).map(said)
}

/// The office days: those at home taken from a week of five.
fn days(text: &Text<'_>, facts: &Facts<'_>, sink: &mut Sink) -> Option<(OfficeDays, (usize, usize))> {
    let mut best: Option<(OfficeDays, (usize, usize), bool)> = None;
    for fact in &facts.days {
        let most = match fact.per {
            Some(OfficePeriod::Week) => 7,
            Some(_) => 31,
            None => WEEK,
        };
        let over = fact.min.is_some_and(|n| n > most) || fact.max.is_some_and(|n| n > most);
        if fact.negative || (over && fact.per.is_some()) {
            let written = &text.text[fact.range.0..fact.range.1];
            let sign = if fact.negative { "-" } else { "" };
            sink.report(
                Code::BadNumber,
                text.span(fact.range.0, fact.range.1),
                format!("`{sign}{written}` is no number of days"),
            );
            continue;
        }
        if over || fact.min.zip(fact.max).is_some_and(|(min, max)| min > max) {
            continue;
        }
        let Some(days) = office_days(fact) else { continue };
        // Days at the office say more than those at home.
        if best.is_none_or(|b| b.2 && !fact.home) {
            best = Some((days, fact.range, fact.home));
        }
    }
    best.map(|(days, range, _)| (days, range))
}

fn office_days(fact: &DaysFact) -> Option<OfficeDays> {
    let per = fact.per.unwrap_or(OfficePeriod::Week);
    let (min, max) = if fact.home {
        if per != OfficePeriod::Week {
            return None;
        }
        let left = |n: Option<u32>| n.map(|n| WEEK.saturating_sub(n));
        (left(fact.max), left(fact.min))
    } else {
        (fact.min, fact.max)
    };
    let small = |n: Option<u32>| n.and_then(|n| u8::try_from(n).ok());
    Some(OfficeDays { min: small(min), max: small(max), per })
}

const fn name(model: WorkModel) -> &'static str {
    match model {
        WorkModel::OnSite => "on site",
        WorkModel::Hybrid => "hybrid",
        WorkModel::Remote => "remote",
    }
}
