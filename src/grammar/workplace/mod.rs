//! Where the work is done, and how many days of it at the employer's place.
//!
//! ```text
//! model    = cue                                    (a field, a title or a short line)
//!          | sentence with cue & ( job noun )       ("this role is fully remote")
//! cue      = remote | hybrid | on site , but not before a thing that is so ("remote server", "hybrid cloud")
//! refusal  = "no" , remote | remote , ":" , "no"
//! days     = [ bound ] , count , [ dash , count ] , [ "+" ] , unit , [ per ]   beside a word for office or home
//! weekdays = office , weekday , { separator , weekday }
//! ```

mod days;

use super::Facts;
use super::marked::Marked;
use super::phrase::{Cursor, entry};
use crate::grammar::Passage;
use crate::lexicon::place::NOT;
use crate::lexicon::workplace::{
    HYBRID_THINGS, JOB_NOUNS, ON_SITE_THINGS, PERK_TIMES, PLACE_OF_DAYS, POSSIBLE, REFUSED, REMOTE_THINGS, Side,
    VISITS, WORK_CUES, WorkCue,
};
use crate::lexicon::{FieldRole, Trigger};
use crate::posting::{SectionKind, WorkModel};
use crate::token::Word;
pub(crate) use days::DaysFact;

/// How plainly the model is said; the plainest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// A field, a title, a line of its own.
    Field,
    /// A sentence about the job.
    Sentence,
    /// A hint.
    Hint,
}

/// A model as written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WorkplaceFact {
    pub(crate) range: (usize, usize),
    pub(crate) model: WorkModel,
    pub(crate) level: Level,
}

/// Reads the models and office days of a passage.
pub(super) fn scan<'t>(passage: &Passage<'t>, words: &Marked<'_>, facts: &mut Facts<'t>) {
    use SectionKind::{Chrome, EqualOpportunity, Legal};
    let other = matches!(passage.role, Some(FieldRole::Employer | FieldRole::Skills | FieldRole::Salary));
    if words.is_empty() || other || matches!(passage.kind, Chrome | EqualOpportunity | Legal) {
        return;
    }
    days::scan(passage, words, facts);
    if let Some(label) = passage.label
        && labelled(passage, label, words, facts)
    {
        return;
    }
    let field = matches!(
        passage.role,
        Some(FieldRole::Workplace | FieldRole::Location | FieldRole::EmploymentType | FieldRole::Title)
    );
    let line = words.len() <= 6 && !passage.item && !passage.heading;
    let title = passage.kind == SectionKind::Title;
    let top = matches!(passage.kind, SectionKind::Meta | SectionKind::Location) && words.len() <= 14;
    let short = field || title || top || line;
    let mut from = 0;
    let before = facts.workplaces.len();
    while let Some(at) = words.next(from, Trigger::WORKPLACE) {
        from = at + 1;
        let here = Cursor::new(passage.text, words, at);
        let Ok((next, cue)) = entry(&WORK_CUES)(here) else { continue };
        if let Some((model, level)) = read(passage, here, next, cue, short) {
            let range = (words[at].start() + passage.offset, words[next.at - 1].end() + passage.offset);
            facts.workplaces.push(WorkplaceFact { range, model, level });
        }
        from = next.at;
    }
    // A field of the workplace may only say "Office".
    if passage.role == Some(FieldRole::Workplace) && facts.workplaces.len() == before {
        let side = PLACE_OF_DAYS.longest(words).map(|x| x.1);
        let model = match side {
            Some(Side::Office) => WorkModel::OnSite,
            Some(Side::Home) => WorkModel::Remote,
            None => return,
        };
        let range = (words[0].start() + passage.offset, words[0].end() + passage.offset);
        facts.workplaces.push(WorkplaceFact { range, model, level: Level::Field });
    }
}

/// `refusal = remote , ":" , "no"`, and its opposite.
fn labelled<'t>(passage: &Passage<'t>, label: &str, words: &[Word], facts: &mut Facts<'t>) -> bool {
    let mut model = None;
    let label_words = || crate::lexicon::words_of(label);
    // Labels are short: their words are looked up one by one.
    for word in label_words() {
        if let Some(WorkCue::Plain(found) | WorkCue::Strong(found)) = WORK_CUES.whole(&[word]) {
            model = Some(found);
        }
    }
    let Some(model) = model else { return false };
    let value = Cursor::new(passage.text, words, 0);
    let refused = REFUSED.longest(value.rest()).is_some();
    let word = value.str().unwrap_or_default();
    let yes = ["yes", "ja", "oui", "sim", "si", "sí", "true", "possible", "available", "ok"];
    let granted = yes.iter().any(|y| word.eq_ignore_ascii_case(y));
    let model = match (refused, granted, model) {
        (true, _, WorkModel::Remote) | (_, true, WorkModel::OnSite) => WorkModel::OnSite,
        (_, true, model) => model,
        _ => return false,
    };
    let range = (words[0].start() + passage.offset, words[0].end() + passage.offset);
    facts.workplaces.push(WorkplaceFact { range, model, level: Level::Field });
    true
}

fn read(
    passage: &Passage<'_>,
    here: Cursor<'_>,
    next: Cursor<'_>,
    cue: WorkCue,
    short: bool,
) -> Option<(WorkModel, Level)> {
    let (from, to) = here.sentence();
    let level = if short { Level::Field } else { Level::Sentence };
    let (model, strong) = match cue {
        WorkCue::Not(_) => return Some((WorkModel::OnSite, level)),
        WorkCue::Strong(model) => (model, true),
        WorkCue::Plain(model) => (model, false),
        WorkCue::Alone(model) => {
            let named =
                matches!(passage.role, Some(FieldRole::Workplace | FieldRole::EmploymentType | FieldRole::Title));
            let part = named || passage.kind == SectionKind::Title;
            let cuts = |gap: &str| {
                gap.contains(['(', ')', '|', '/', ',', '[', ']', '·', '•'])
                    || [" - ", " – ", " — "].iter().any(|cut| gap.contains(cut))
            };
            let begins = (here.at == 0 && passage.role == Some(FieldRole::Workplace)) || cuts(here.gap());
            let ends = next.word().is_none() || cuts(next.gap());
            return (part && begins && ends).then_some((model, Level::Field));
        }
    };
    let before = here.at.saturating_sub(4).max(from);
    let negated = here.finds(&NOT, before, here.at);
    // "Remote: no", "remote work is not possible".
    let refused = model == WorkModel::Remote
        && !next.breaks()
        && here.finds(&REFUSED, next.at, (next.at + 4).min(to).min(clause_end(next)))
        && !here.finds(&POSSIBLE, from, here.at);
    if negated || refused {
        let only = here.words[from..here.at].iter().any(|w| here.text[w.start()..w.end()].eq_ignore_ascii_case("only"));
        return (model == WorkModel::Remote && !only).then_some((WorkModel::OnSite, level));
    }
    if !strong && is_thing(next, model) {
        return None;
    }
    if model == WorkModel::Remote && here.finds(&PERK_TIMES, from, to) && (!short || passage.role.is_none()) {
        return None;
    }
    let colon = here.gap().contains(':') && (next.word().is_none() || next.breaks());
    let guest = model == WorkModel::OnSite && here.finds(&VISITS, from, here.at);
    if colon && !guest {
        return Some((model, Level::Field));
    }
    if guest && !short {
        return None;
    }
    let now_and_then = (here.at.saturating_sub(4).max(from)..(next.at + 4).min(to)).any(|i| {
        let word = &here.text[here.words[i].start()..here.words[i].end()];
        // "Remote with occasional travel" speaks of the travel.
        let of_other = i >= next.at && word.eq_ignore_ascii_case("occasional");
        ["occasional", "occasionally", "sometimes", "partly", "partially"].iter().any(|w| word.eq_ignore_ascii_case(w))
            && !of_other
    });
    if !strong && model == WorkModel::Remote && now_and_then {
        return Some((WorkModel::Hybrid, Level::Hint));
    }
    if short {
        // A short line still may speak of a perk.
        let perk = passage.kind == SectionKind::Benefits || here.finds(&POSSIBLE, from, to);
        return match model {
            WorkModel::OnSite if here.finds(&VISITS, from, to) => None,
            WorkModel::OnSite if perk && !strong => None,
            WorkModel::Remote if perk && !strong && passage.role.is_none() => Some((model, Level::Hint)),
            _ => Some((model, level)),
        };
    }
    let job = here.finds(&JOB_NOUNS, from, to);
    if next.at - here.at == 1 && here.str().is_some_and(|s| s.eq_ignore_ascii_case("remotely")) && !job {
        // The adverb of some other deed.
        return None;
    }
    let offered = here.finds(&POSSIBLE, from, to);
    let benefit = passage.kind == SectionKind::Benefits;
    match model {
        WorkModel::OnSite if strong => Some((model, Level::Sentence)),
        WorkModel::OnSite => {
            let must = (from..to).any(|i| {
                let word = here.words[i];
                let word = &here.text[word.start()..word.end()];
                ["must", "required", "only", "daily", "100", "full", "requires", "has", "need", "is"]
                    .iter()
                    .any(|m| word.eq_ignore_ascii_case(m))
            });
            let visit = here.finds(&VISITS, from, to) || offered;
            (job && must && !visit && !benefit).then_some((model, Level::Sentence))
        }
        WorkModel::Hybrid => {
            let tech = matches!(passage.kind, SectionKind::Requirements | SectionKind::Skills | SectionKind::Preferred);
            (strong || !tech || job).then_some((model, if strong || job { Level::Sentence } else { Level::Hint }))
        }
        WorkModel::Remote if strong => Some((model, Level::Sentence)),
        WorkModel::Remote => {
            let tool = matches!(
                passage.kind,
                SectionKind::Requirements
                    | SectionKind::Skills
                    | SectionKind::Preferred
                    | SectionKind::Responsibilities
            );
            // Whoever may work anywhere works remotely, though it is praised as a perk.
            let anywhere = next
                .to(next.at - 1)
                .str()
                .is_some_and(|s| s.eq_ignore_ascii_case("anywhere") || s.eq_ignore_ascii_case("wherever"));
            if benefit || offered {
                return Some((model, Level::Hint)).filter(|_| !benefit || anywhere);
            }
            let told = (job && !tool).then_some((model, Level::Sentence));
            told.or((!tool || anywhere).then_some((model, Level::Hint)))
        }
    }
}

/// The word behind the next comma: "work from anywhere, no commute" refuses nothing.
fn clause_end(next: Cursor<'_>) -> usize {
    let end = (next.at + 5).min(next.words.len());
    (next.at..end).find(|at| next.to(*at).gap().contains(',')).unwrap_or(end)
}

/// Whether what follows is a thing that is remote, hybrid or on the site without the job being so.
fn is_thing(next: Cursor<'_>, model: WorkModel) -> bool {
    if next.gap().contains([',', '.', ';', ':', ')', '(', '|', '\n', '/']) && !next.gap().contains("/ ") {
        return false;
    }
    match model {
        WorkModel::Remote => REMOTE_THINGS.longest(next.rest()).is_some(),
        WorkModel::Hybrid => HYBRID_THINGS.longest(next.rest()).is_some(),
        _ => ON_SITE_THINGS.longest(next.rest()).is_some(),
    }
}
