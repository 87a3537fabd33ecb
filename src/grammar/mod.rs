//! Stage 3: a posting's lines to facts as they are written.

mod amount;
mod benefit;
pub(crate) mod connective;
mod contact;
mod cursor;
mod date;
mod education;
mod experience;
mod input;
mod language;
mod marked;
mod mobility;
mod pay;
mod phrase;
mod place;
mod role;
mod schedule;
mod scope;
mod skill;
mod statement;
mod terms;
mod time_zone;
mod tokens;
mod workplace;
mod written_in;

pub(crate) use benefit::BenefitFact;
pub(crate) use contact::{ContactFacts, ContactPart};
pub(crate) use date::{DateFacts, Day, DayRole};
pub(crate) use education::EducationFact;
pub(crate) use experience::ExperienceFact;
pub(crate) use language::LanguageFact;
pub(crate) use mobility::{MobilityFact, MobilityKind};
pub(crate) use pay::{PayFact, PayFacts};
pub(crate) use place::{Basis, CityName, PlaceFact};
pub(crate) use role::{RoleFacts, Stated, is_title_line, levels};
pub(crate) use schedule::{First, ScheduleFacts, StartFact};
pub(crate) use scope::Scope;
pub(crate) use skill::SkillFact;
pub(crate) use time_zone::{Named, Offset, Zone, ZoneFacts, ZoneRule};
pub(crate) use workplace::{DaysFact, Level, WorkplaceFact};
pub(crate) use written_in::WrittenIn;

use crate::lexicon::{FieldRole, Lexicon, Trigger};
use crate::limits::Limits;
use crate::outline::LogicalLine;
use crate::posting::SectionKind;
use marked::Marking;
use scope::Scopes;

/// The facts of a posting as written, each with its range in the text that was read.
#[derive(Debug, Default)]
pub(crate) struct Facts<'t> {
    pub(crate) places: Vec<PlaceFact>,
    /// Countries that the text speaks of, where a homonym asked for them.
    pub(crate) countries: Vec<&'static str>,
    pub(crate) workplaces: Vec<WorkplaceFact>,
    pub(crate) days: Vec<DaysFact>,
    pub(crate) mobility: Vec<MobilityFact>,
    pub(crate) pay: PayFacts,
    pub(crate) dates: DateFacts,
    pub(crate) experience: Vec<ExperienceFact>,
    pub(crate) education: Vec<EducationFact>,
    pub(crate) role: RoleFacts,
    pub(crate) zones: ZoneFacts,
    pub(crate) skills: Vec<SkillFact<'t>>,
    pub(crate) languages: Vec<LanguageFact>,
    pub(crate) written_in: WrittenIn,
    pub(crate) benefits: Vec<BenefitFact>,
    pub(crate) schedule: ScheduleFacts,
    pub(crate) contacts: ContactFacts,
    /// The lines that are only wished for.
    pub(crate) wished: Vec<(usize, usize)>,
    /// What there was more of than is kept, each kind once.
    pub(crate) left_out: Vec<LeftOut>,
}

/// A bound that was met.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LeftOut {
    pub(crate) what: &'static str,
    /// How many are kept.
    pub(crate) most: usize,
    /// Where the first one stands that was left out.
    pub(crate) from: usize,
}

/// A line as the grammars see it that read offsets within their line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Passage<'t> {
    pub(crate) text: &'t str,
    pub(crate) offset: usize,
    pub(crate) kind: SectionKind,
    pub(crate) role: Option<FieldRole>,
    pub(crate) label: Option<&'t str>,
    pub(crate) item: bool,
    pub(crate) heading: bool,
}

impl<'t> Passage<'t> {
    fn of(line: &LogicalLine<'t>) -> Self {
        Self {
            text: line.written(),
            offset: line.range.start(),
            kind: line.kind,
            role: line.role,
            label: line.label.map(|label| label.range.of(line.text)),
            item: line.item,
            heading: line.heading,
        }
    }
}

/// Reads the lines of a posting.
pub(crate) fn facts<'t>(lines: &[LogicalLine<'t>], lexicon: &'t Lexicon, limits: &Limits) -> Facts<'t> {
    marked(lines, lexicon, limits, Trigger::NONE)
}

/// Reads the lines; every word bears the marks of `always` besides its own.
fn marked<'t>(lines: &[LogicalLine<'t>], lexicon: &'t Lexicon, limits: &Limits, always: Trigger) -> Facts<'t> {
    let mut facts = Facts { zones: ZoneFacts::within(limits), ..Facts::default() };
    let mut marking = Marking::always(always);
    let mut split = Marking::always(always);
    for line in lines {
        let passage = &Passage::of(line);
        let words = marking.read(line);
        let scopes = Scopes::of(passage, &words);
        facts.written_in.count(passage.text, &words);
        place::scan(passage, &words, &mut facts);
        workplace::scan(passage, &words, &mut facts);
        mobility::scan(passage, &words, &mut facts);
        time_zone::scan(passage, &words, &mut facts);
        pay::scan(passage, &words, &mut facts);
        date::scan(passage, &words, &mut facts);
        experience::scan(passage, &words, &scopes, &mut facts.experience);
        education::scan(passage, &words, &scopes, &mut facts.education);
        role::scan(passage, &words, &scopes, &mut facts.role);
        benefit::scan(passage, &words, &mut facts);
        schedule::scan(passage, &words, &scopes, &mut facts);
        contact::scan(passage, &words, &mut facts);
        // Names of skills and languages stand behind elided articles too.
        let names = split.unelided(passage.text, &words).unwrap_or(words);
        skill::scan(passage, &names, &scopes, lexicon, &mut facts);
        language::scan(passage, &names, &scopes, &mut facts);
        if let (Some(first), Some(last)) = (words.first(), words.last())
            && scopes.at(first.start()) == Scope::Preferred
            && scopes.at(last.start()) == Scope::Preferred
        {
            facts.wished.push((passage.offset, passage.offset + passage.text.len()));
        }
        facts.keep(limits);
    }
    if facts.places.iter().any(PlaceFact::is_homonym) {
        for line in lines {
            place::context(line.written(), &marking.read(line), &mut facts.countries);
        }
    }
    facts
}

impl Facts<'_> {
    /// Lets go of what exceeds the limits, so that no list grows beyond them by more than one passage.
    fn keep(&mut self, limits: &Limits) {
        let most = limits.facts;
        let Self { places, workplaces, days, mobility, pay, dates, experience, education, .. } = self;
        let Self { role, zones, skills, languages, benefits, schedule, contacts, left_out, .. } = self;
        keep(places, most, |fact| fact.range.0, "places", left_out);
        keep(workplaces, most, |fact| fact.range.0, "work models", left_out);
        keep(days, most, |fact| fact.range.0, "office days", left_out);
        keep(mobility, most, |fact| fact.range.0, "statements about moving", left_out);
        keep(&mut pay.found, limits.pay.saturating_mul(8), |fact| fact.range.0, "amounts", left_out);
        keep(&mut dates.found, most, |fact| fact.range.0, "dates", left_out);
        keep(experience, most, |fact| fact.range.0, "years of experience", left_out);
        keep(education, most, |fact| fact.range.0, "degrees", left_out);
        keep(&mut role.levels, most, |level| level.0.0, "levels", left_out);
        keep(&mut role.types, most, |kind| kind.0.0, "employment types", left_out);
        keep(&mut role.titles, most, |title| title.0.0, "titles", left_out);
        keep(&mut role.names, most, |name| name.0.0, "names of companies", left_out);
        keep(&mut zones.rules, most, |rule| rule.range.0, "rules about time zones", left_out);
        keep(&mut zones.bad_offsets, most, |range| range.0, "offsets from UTC", left_out);
        keep(&mut zones.bad_hours, most, |range| range.0, "hours", left_out);
        keep(skills, most, |fact| fact.range.0, "skills", left_out);
        keep(languages, most, |fact| fact.range.0, "languages", left_out);
        keep(benefits, most, |fact| fact.range.0, "kinds of benefits", left_out);
        keep(&mut schedule.hours, most, |fact| fact.range.0, "hours of work", left_out);
        keep(&mut schedule.lengths, most, |fact| fact.range.0, "contract lengths", left_out);
        keep(&mut schedule.starts, most, |fact| fact.range.0, "first days", left_out);
        keep(&mut contacts.parts, most, |part| part.range.0, "parts of contacts", left_out);
        keep(&mut contacts.links, most, |link| link.range.0, "links", left_out);
    }
}

/// Keeps the first `most` of a list, and where the first one stands that is left out.
fn keep<T>(
    list: &mut Vec<T>,
    most: usize,
    start: impl Fn(&T) -> usize,
    what: &'static str,
    left_out: &mut Vec<LeftOut>,
) {
    if let Some(first) = list.get(most) {
        LeftOut { what, most, from: start(first) }.note(left_out);
        list.truncate(most);
    }
}

impl LeftOut {
    fn note(self, left_out: &mut Vec<Self>) {
        if !left_out.iter().any(|known| known.what == self.what) {
            left_out.push(self);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::tables::Builtin;
    use crate::token::{TextRange, Words};
    use proptest::prelude::*;

    /// The facts of a text, shown, where every word bears these marks besides its own.
    fn shown(text: &str, kind: SectionKind, role: Option<FieldRole>, always: Trigger) -> String {
        let words = Words::of(text, [], &Builtin);
        let mut line = LogicalLine::new(text, &words, TextRange::new(0, text.len()), kind);
        line.role = role;
        line.item = text.len().is_multiple_of(2);
        let lexicon = Lexicon::builtin();
        let found = marked(&[line], &lexicon, &Limits::DEFAULT, always);
        let zones = (&found.zones.rules, &found.zones.bad_offsets, &found.zones.bad_hours);
        let moves =
            (&found.mobility, &found.pay.found, &found.dates, &found.wished, &found.benefits, &found.written_in);
        let where_to = (&found.places, &found.workplaces, &found.days);
        let who = (&found.experience, &found.education, &found.role, &found.skills, &found.languages);
        let how = (&found.schedule, &found.contacts);
        format!("{zones:?} {moves:?} {where_to:?} {who:?} {how:?}")
    }

    const PARTS: [&str; 78] = [
        "we",
        "The",
        "Acme’s",
        "Acme",
        "Bakery",
        "GmbH",
        "team",
        "is hiring",
        "Join",
        "at",
        "About",
        "looking for a",
        "Senior",
        "Baker",
        "must",
        "be based in",
        "Berlin",
        "our",
        "office",
        "UK",
        "NY",
        "remote",
        "hybrid",
        "worldwide",
        "EMEA",
        "in",
        "2-3",
        "days",
        "a week",
        "twice",
        "Monday",
        "visa",
        "sponsor",
        "no",
        "travel",
        "10%",
        "CET",
        "UTC+2",
        "Europe/Berlin",
        "within",
        "two",
        "hours of",
        "overlap",
        "core hours",
        "9am",
        "9:30",
        "to",
        "5pm.",
        "that time zone",
        "Pacific Time",
        "$",
        "50,000",
        "80k",
        "€",
        "per hour",
        "salary",
        "5+",
        "years",
        "one",
        "experience",
        "MSc",
        "degree",
        "Java",
        "C++",
        "fluent",
        "English",
        "a plus",
        "required",
        "Apply by",
        "2026-07-31",
        "full-time",
        "37.5 hours a week",
        "night shift",
        "for 6 months",
        "starting immediately",
        "Contact: Ada Moor",
        "https://acme.example",
        "d'Excel",
    ];

    proptest! {
        /// No mark hides a fact: the same is found where every word is looked at by every grammar.
        #[test]
        fn marks_hide_nothing(
            parts in prop::collection::vec(
                (prop::sample::select(PARTS.to_vec()), prop::sample::select(vec![" ", " ", " ", ", ", ". ", "; ", " (", ") ", "/", "-", "\n"])),
                0..40,
            ),
            kind in prop::sample::select(SectionKind::ALL.to_vec()),
            role in prop::sample::select(vec![None, None, Some(FieldRole::Location), Some(FieldRole::Skills), Some(FieldRole::TimeZone)]),
        ) {
            let text: String = parts.iter().flat_map(|(part, gap)| [*part, *gap]).collect();
            prop_assert_eq!(shown(&text, kind, role, Trigger::NONE), shown(&text, kind, role, Trigger::AWAKE));
        }
    }
}
