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
pub(crate) fn facts<'t>(lines: &[LogicalLine<'t>], lexicon: &'t Lexicon) -> Facts<'t> {
    marked(lines, lexicon, Trigger::NONE)
}

/// Reads the lines; every word bears the marks of `always` besides its own.
fn marked<'t>(lines: &[LogicalLine<'t>], lexicon: &'t Lexicon, always: Trigger) -> Facts<'t> {
    let mut facts = Facts::default();
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
    }
    if facts.places.iter().any(PlaceFact::is_homonym) {
        for line in lines {
            place::context(line.written(), &marking.read(line), &mut facts.countries);
        }
    }
    facts
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
        let found = marked(&[line], &lexicon, always);
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
