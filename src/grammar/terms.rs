//! On which terms a job is offered.
//!
//! ```text
//! terms = employment_phrase ( ( "/" | "or" | … ) employment_phrase )*
//! ```

use super::cursor::Tokens;
use super::role::{Reader, RoleFacts, Stated, moved};
use super::scope::{Scope, Scopes};
use crate::lexicon::roles::{EMPLOYMENT, Where};
use crate::lexicon::{FieldRole, Trigger};
use crate::posting::{EmploymentType, SectionKind};
use crate::work;

impl Reader<'_, '_, '_> {
    /// The employment types of the passage.
    pub(super) fn types(&self, scopes: &Scopes, out: &mut RoleFacts) {
        use SectionKind::{
            Benefits, Chrome, EqualOpportunity, Legal, Preferred, Requirements, Responsibilities, Skills,
        };
        if !self.words.any(Trigger::EMPLOYMENT) {
            return;
        }
        let field = self.passage.role == Some(FieldRole::EmploymentType) || self.is_terms();
        let title = self.passage.kind == SectionKind::Title || self.passage.role == Some(FieldRole::Title);
        if !field && !title && matches!(self.passage.kind, Chrome | EqualOpportunity | Legal) {
            return;
        }
        // Among the benefits only a plain word about the job counts: `This is a full-time position`.
        let perks = !field && !title && self.passage.kind == Benefits;
        let duties = !field && matches!(self.passage.kind, Preferred | Requirements | Responsibilities | Skills);
        let stated = match (field, title) {
            (true, _) => Stated::Field,
            (_, true) => Stated::Title,
            _ => Stated::Prose,
        };
        let labelled = self.passage.role == Some(FieldRole::EmploymentType);
        let begin = out.types.len();
        let mut permanent = None;
        let mut from = 0;
        while let Some(at) = self.words.next(from, Trigger::EMPLOYMENT) {
            from = at + 1;
            let Some((count, (types, place))) = EMPLOYMENT.longest(&self.words[at..]) else { continue };
            from = at + count;
            if place == Where::Permanent {
                permanent = Some((at, from));
                continue;
            }
            let range = (self.words[at].start(), self.words[from - 1].end());
            let counts = match place {
                Where::Anywhere => true,
                Where::Label => labelled,
                Where::Title => title || field,
                _ => field,
            };
            let needed = !matches!(scopes.at(range.0), Scope::Negated);
            for kind in types.iter() {
                let daily = matches!(kind, EmploymentType::FullTime | EmploymentType::PartTime);
                if counts && needed && (daily || !duties) && (!perks || (daily && self.names_job(at, from))) {
                    out.types.push((moved(range, self.passage.offset), kind, stated));
                }
            }
        }
        // What is called other things beside a known one says nothing more.
        if out.types[begin..].iter().any(|(_, kind, _)| *kind != EmploymentType::Other) {
            work::count(out.types.len() - begin);
            out.types.extract_if(begin.., |(_, kind, _)| *kind == EmploymentType::Other).for_each(drop);
        }
        // `Permanent or contract`: the two are offered side by side.
        let beside = out.types[begin..].iter().all(|(_, kind, _)| *kind == EmploymentType::Contractor);
        if let Some((from, to)) = permanent.filter(|_| labelled && beside) {
            let range = (self.words[from].start(), self.words[to - 1].end());
            out.types.push((moved(range, self.passage.offset), EmploymentType::FullTime, stated));
        }
    }

    /// Whether the words of a phrase, or those right behind it, name the job.
    fn names_job(&self, from: usize, to: usize) -> bool {
        let nouns = [
            "position",
            "positions",
            "role",
            "job",
            "stelle",
            "poste",
            "puesto",
            "vaga",
            "functie",
            "tjanst",
            "contract",
        ];
        let end = (to + 2).min(self.words.len());
        (from..end).any(|at| {
            let token = Tokens::new(self.text(), self.words, at);
            nouns.iter().any(|noun| token.is(noun))
        })
    }

    /// Whether the passage is nothing but the terms of employment: `Full time / Permanent`.
    fn is_terms(&self) -> bool {
        if self.words.is_empty() || self.words.len() > 8 || self.passage.label.is_some() {
            return false;
        }
        let mut at = 0;
        let mut some = false;
        while at < self.words.len() {
            if let Some((count, (types, place))) = EMPLOYMENT.longest(&self.words[at..]) {
                some |= !types.is_empty()
                    && !matches!(place, Where::Permanent | Where::Label)
                    && (place == Where::Anywhere || self.words.len() > 1 || self.passage.heading);
                at += count;
                continue;
            }
            let token = Tokens::new(self.text(), self.words, at);
            let joins = ["or", "and", "oder", "und", "ou", "et", "position", "role", "job", "employment"];
            if !joins.iter().any(|word| token.is(word)) {
                return false;
            }
            at += 1;
        }
        some
    }
}
