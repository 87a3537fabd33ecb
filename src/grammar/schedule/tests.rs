use super::*;
use crate::grammar::date::Day;
use crate::grammar::marked::Marking;
use crate::posting::{HoursPeriod, LengthUnit, Shift};
use proptest::prelude::*;

fn read(label: Option<&str>, text: &str, kind: SectionKind) -> ScheduleFacts {
    let passage = Passage { text, offset: 0, kind, role: None, label, item: true, heading: false };
    let mut marking = Marking::default();
    let words = marking.split(text);
    let mut facts = Facts::default();
    scan(&passage, &words, &Scopes::of(&passage, &words), &mut facts);
    let ranges = facts.schedule.hours.iter().map(|fact| fact.range);
    let ranges = ranges.chain(facts.schedule.lengths.iter().map(|fact| fact.range));
    let ranges = ranges.chain(facts.schedule.shifts.iter().map(|fact| fact.range));
    for (start, end) in ranges.chain(facts.schedule.starts.iter().map(|fact| fact.range)) {
        assert!(text.get(start..end).is_some_and(|words| !words.trim().is_empty()), "{start}..{end} of {text:?}");
    }
    facts.schedule
}

/// The bounds of the one statement of hours a week.
#[track_caller]
fn hours(text: &str, min: impl Into<Option<f64>>, max: impl Into<Option<f64>>) {
    let found = read(None, text, SectionKind::About).hours;
    let found: Vec<_> = found.iter().map(|fact| (fact.min, fact.max, fact.per)).collect();
    assert_eq!(found, [(min.into(), max.into(), HoursPeriod::Week)], "{text:?}");
}

#[track_caller]
fn no_hours(text: &str, kind: SectionKind) {
    assert_eq!(read(None, text, kind).hours, [], "{text:?}");
}

#[test]
fn hours_of_a_week() {
    hours("40 hours per week", 40.0, 40.0);
    hours("You bake 37.5 hours a week", 37.5, 37.5);
    hours("20-25 Std./Woche", 20.0, 25.0);
    hours("20 bis 25 Stunden pro Woche", 20.0, 25.0);
    hours("up to 20 hours per week", None, 20.0);
    hours("mindestens 30 Stunden wöchentlich", 30.0, None);
    hours("30+ hours/week", 30.0, None);
    hours("40hrs/wk", 40.0, 40.0);
    hours("a 40-hour work week", 40.0, 40.0);
    hours("40-Stunden-Woche", 40.0, 40.0);
    hours("38,5 Wochenstunden", 38.5, 38.5);
    hours("full time (38h)", 38.0, 38.0);
    hours("Vollzeit, 40 Stunden", 40.0, 40.0);
    hours("40 hours (full-time)", 40.0, 40.0);
    hours("Wochenarbeitszeit: 39 Std.", 39.0, 39.0);
    hours("Die wöchentliche Arbeitszeit beträgt 39 Stunden.", 39.0, 39.0);
    hours("a working week of 36 hours", 36.0, 36.0);
    hours("35h/semaine", 35.0, 35.0);
    hours("39 heures hebdomadaires", 39.0, 39.0);
    hours("Jornada de 40 horas semanales", 40.0, 40.0);
    hours("44 horas por semana", 44.0, 44.0);
    hours("32-40 uur per week", 32.0, 40.0);
    hours("Gouda | 24 tot 32 uur", 24.0, 32.0);
    hours("37 timer om ugen", 37.0, 37.0);
    hours("37,5 timer/uke", 37.5, 37.5);
    hours("37,5 t/uke", 37.5, 37.5);
    hours("40 timmar i veckan", 40.0, 40.0);
    hours("40 ore settimanali", 40.0, 40.0);
    hours("40 godzin tygodniowo", 40.0, 40.0);
    hours("between 16 and 24 hours a week", 16.0, 24.0);
    hours("forty (40) hours and 16 hours weekly", 16.0, 16.0);
}

#[test]
fn hours_behind_labels() {
    let check = |label: &str, text: &str, expected: f64| {
        let found = read(Some(label), text, SectionKind::Schedule).hours;
        assert_eq!(found.iter().map(|fact| fact.min).collect::<Vec<_>>(), [Some(expected)], "{label}: {text}");
    };
    check("Hours per week", "37.5", 37.5);
    check("Wochenstunden", "20", 20.0);
    check("Hours", "40 hours", 40.0);
    check("Aantal uren per week", "32 - 36", 32.0);
    assert_eq!(read(Some("Hours"), "9h-17h", SectionKind::Schedule).hours, []);
    assert_eq!(read(Some("Core hours"), "10 to 15", SectionKind::Schedule).hours, []);
}

#[test]
fn hours_of_a_month() {
    let found = read(None, "80 hours per month", SectionKind::About).hours;
    assert_eq!(found.iter().map(|fact| (fact.min, fact.per)).collect::<Vec<_>>(), [(Some(80.0), HoursPeriod::Month)]);
}

#[test]
fn other_hours_are_none() {
    for text in [
        "$25 per hour",
        "19,19 Euro brutto/Std.",
        "£12h",
        "Core hours are 10:00 to 15:00",
        "We open from 9-17 h",
        "At least 4 hours of overlap with CET per week",
        "8 hours per day",
        "24 hours a day, 7 days a week",
        "3 hours of training per week",
        "40 hours of training",
        "We answer within 24 hours",
        "Posted 22 hours ago",
        "1.200 hours per week",
        "5 days a week",
        "The oven runs 168 hours a week",
        "5 years, 40 loaves a week",
    ] {
        no_hours(text, SectionKind::About);
    }
    no_hours("5 hours per week for your own baking", SectionKind::Benefits);
    no_hours("We bake 40 hours a week", SectionKind::Company);
}

#[track_caller]
fn length(text: &str, min: impl Into<Option<f64>>, max: impl Into<Option<f64>>, unit: LengthUnit) {
    let found = read(None, text, SectionKind::About).lengths;
    let found: Vec<_> = found.iter().map(|fact| (fact.min, fact.max, fact.unit)).collect();
    assert_eq!(found, [(min.into(), max.into(), unit)], "{text:?}");
}

#[test]
fn lengths_of_contracts() {
    use LengthUnit::{Month, Week, Year};
    length("6-month contract", 6.0, 6.0, Month);
    length("This is a 12 month fixed-term contract.", 12.0, 12.0, Month);
    length("Contract (6-12 months)", 6.0, 12.0, Month);
    length("six-month internship", 6.0, 6.0, Month);
    length("a contract of up to 2 years", None, 2.0, Year);
    length("Fixed term: 18 months", 18.0, 18.0, Month);
    length("9 months maternity cover", 9.0, 9.0, Month);
    length("12 Monate befristet", 12.0, 12.0, Month);
    length("befristet auf zwei Jahre", 2.0, 2.0, Year);
    length("Der Vertrag ist zunächst auf 1 Jahr befristet", 1.0, 1.0, Year);
    length("CDD de 6 mois", 6.0, 6.0, Month);
    length("Stage de 4 à 6 mois", 4.0, 6.0, Month);
    length("contrato de 6 meses", 6.0, 6.0, Month);
    length("tijdelijk contract voor 7 maanden", 7.0, 7.0, Month);
    length("vikariat på 10 månader", 10.0, 10.0, Month);
    length("midlertidig stilling i 8 måneder", 8.0, 8.0, Month);
    length("contratto di 12 mesi", 12.0, 12.0, Month);
    length("umowa na 3 miesiące", 3.0, 3.0, Month);
    length("temporary assignment for 8 weeks", 8.0, 8.0, Week);
    let labelled = |label, text| read(Some(label), text, SectionKind::Schedule).lengths.len();
    assert_eq!(labelled("Duration", "3 months, then we see"), 1);
    assert_eq!(labelled("Position duration", "Initially 30 months"), 1);
    assert_eq!(labelled("Laufzeit", "24 Monate"), 1);
    assert_eq!(labelled("Duration", "as long as it takes"), 0);
}

#[test]
fn other_lengths_are_none() {
    for text in [
        "6 months of experience",
        "Contract, 5+ years of experience",
        "6 months of contract experience",
        "Contract with a probation period of 3 months",
        "Permanent contract after 6 months",
        "In the last 12 months we baked for kings",
        "12 weeks of parental leave",
        "A contract. 6 months later we met again",
        "3 months' notice",
        "Posted 2 months ago",
    ] {
        assert_eq!(read(None, text, SectionKind::About).lengths, [], "{text:?}");
    }
}

#[track_caller]
fn starts(text: &str, expected: &[First]) {
    let found = read(None, text, SectionKind::About).starts;
    assert_eq!(found.iter().map(|fact| fact.first).collect::<Vec<_>>(), expected, "{text:?}");
}

#[test]
fn first_days() {
    use First::{Agreement, Month, Now};
    let may = First::Day(Day::Full(2027, 5, 1));
    starts("Start date: 1 May 2027", &[may]);
    starts("Starting 2027-05-01", &[may]);
    starts("The job starts on May 1st, 2027", &[may]);
    starts("Start: ASAP", &[Now]);
    starts("Start as soon as possible", &[Now]);
    starts("Immediate start", &[Now]);
    starts("Start in September 2027", &[Month(Some(2027), 9)]);
    starts("Start date: 09/2027", &[Month(Some(2027), 9)]);
    starts("Starting date: September", &[Month(None, 9)]);
    starts("starting 3 October", &[First::Day(Day::Yearless(10, 3))]);
    starts("Wir suchen ab sofort oder zum 01.05.2027 einen Bäcker", &[Now, may]);
    starts("zum nächstmöglichen Zeitpunkt", &[Now]);
    starts("Eintrittsdatum: nach Vereinbarung", &[Agreement]);
    starts("Zum 1. Mai 2027 suchen wir", &[may]);
    starts("Prise de poste : dès que possible", &[Now]);
    starts("à partir du 1er mai 2027", &[may]);
    starts("Incorporación inmediata", &[Now]);
    starts("Fecha de inicio: 1 de mayo de 2027", &[may]);
    starts("Início imediato", &[Now]);
    starts("Ingangsdatum: per direct", &[Now]);
    starts("Startdatum: zo snel mogelijk", &[Now]);
    starts("Tillträde: snarast", &[Now]);
    starts("Tiltrædelse 1. maj 2027", &[may]);
    starts("Oppstart: snarest mulig", &[Now]);
    starts("Inizio: immediato", &[Now]);
    starts("Rozpoczęcie pracy: od zaraz", &[Now]);
    let labelled = read(Some("Start date"), "Flexible", SectionKind::Schedule).starts;
    assert_eq!(labelled.iter().map(|fact| fact.first).collect::<Vec<_>>(), [Agreement]);
}

#[test]
fn what_is_offered_may_state_the_contract() {
    let found = read(None, "6-month contract, start date 1 May 2027", SectionKind::Benefits);
    assert_eq!((found.lengths.len(), found.starts.len()), (1, 1));
    let found = read(None, "12 weeks of maternity leave, insurance starting in May 2027", SectionKind::Benefits);
    assert_eq!((found.lengths.len(), found.starts.len()), (0, 0));
}

#[test]
fn other_days_are_none() {
    for text in [
        "We are a start-up",
        "Salary starting from 50,000",
        "Please apply as soon as possible",
        "Bewerbung bis zum 1. Mai 2027",
        "Interviews start on 3 May 2027",
        "You may start a fire",
        "Start small, learn fast",
        "Screening begins immediately",
        "ab 3 Jahren Erfahrung",
        "per week",
    ] {
        starts(text, &[]);
    }
    assert_eq!(read(None, "We started in May 2012", SectionKind::Company).starts, []);
}

#[track_caller]
fn shifts(text: &str, expected: &[Shift]) {
    let found = read(None, text, SectionKind::About).shifts;
    assert_eq!(found.iter().map(|fact| fact.shift).collect::<Vec<_>>(), expected, "{text:?}");
}

#[test]
fn kinds_of_shifts() {
    use Shift::{Day, Evening, Morning, Night, OnCall, Rotating, Weekend};
    shifts("Day shift", &[Day]);
    shifts("2nd shift", &[Evening]);
    shifts("night shifts and some weekend work", &[Night, Weekend]);
    shifts("You work evenings and weekends", &[Evening, Weekend]);
    shifts("Früh-, Spät- und Nachtschicht", &[Night]);
    shifts("Frühschicht oder Spätschicht", &[Morning, Evening]);
    shifts("Wechselschicht und Rufbereitschaft", &[Rotating, OnCall]);
    shifts("an on-call rotation", &[OnCall]);
    shifts("travail de nuit", &[Night]);
    shifts("turnos rotativos", &[Rotating]);
    shifts("ploegendienst", &[Rotating]);
    shifts("nattskift", &[Night]);
    shifts("praca zmianowa", &[Rotating]);
    shifts("reperibilità", &[OnCall]);
}

#[test]
fn other_times_are_no_shifts() {
    shifts("No night shifts", &[]);
    shifts("Keine Wochenendarbeit", &[]);
    shifts("weekend work is never needed, and weekends off", &[Shift::Weekend]);
    shifts("weekends off", &[]);
    shifts("A shift in how the world eats", &[]);
    shifts("We call on you", &[]);
    shifts("One night a king came by", &[]);
    assert!(read(Some("Shift"), "Nights", SectionKind::Schedule).shifts.len() == 1);
}

proptest! {
    #[test]
    fn total(text in "\\PC{0,120}") {
        for kind in SectionKind::ALL {
            let _ = read(Some("Duration"), &text, kind);
            let _ = read(Some("Start"), &text, kind);
        }
    }

    #[test]
    fn total_on_words_of_time(parts in prop::collection::vec(prop::sample::select(vec![
        "40", "h", "35h", "hours", "per", "week", "/", "-", "(", ")", "up to", "6", "months", "contract", "CDD", "de", "mois",
        "start", "ab", "sofort", "oder", "zum", "1.", "May", "2027", "09/2027", "night", "shift", "weekends", "work", "no",
        "99999999999999", "3.5", ",", ".", ":", "or", "ASAP", "\n", "é",
    ]), 0..24), glue in prop::sample::select(vec!["", " "])) {
        let text = parts.join(glue);
        let _ = read(None, &text, SectionKind::About);
        let _ = read(Some("Start date"), &text, SectionKind::Schedule);
    }

    #[test]
    fn stated_hours_are_read_back(
        tenths in 100_u16..=480,
        phrase in prop::sample::select(vec![
            "# hours per week", "# hrs/week", "#h/week", "# Stunden pro Woche", "# Wochenstunden", "# heures par semaine",
            "# horas semanales", "# horas semanais", "# uur per week", "# timmar per vecka", "# timer pr. uge",
            "# timer i uken", "# ore a settimana", "# godzin w tygodniu",
        ]),
        comma in any::<bool>(),
    ) {
        let value = f64::from(tenths) / 10.0;
        let number = if comma { value.to_string().replace('.', ",") } else { value.to_string() };
        let found = read(None, &phrase.replace('#', &number), SectionKind::About).hours;
        prop_assert_eq!(found.iter().map(|fact| (fact.min, fact.max)).collect::<Vec<_>>(), [(Some(value), Some(value))]);
    }

    #[test]
    fn stated_lengths_are_read_back(
        from in 1_u8..=12,
        more in 1_u8..=12,
        phrase in prop::sample::select(vec![
            "#-month contract", "contract of # months", "befristet auf # Monate", "CDD de # mois", "contrato de # meses",
            "contract voor # maanden", "vikariat på # månader", "contratto di # mesi", "umowa na # miesięcy",
        ]),
    ) {
        let to = from + more;
        let range = read(None, &phrase.replace('#', &format!("{from}-{to}")), SectionKind::About).lengths;
        let bounds: Vec<_> = range.iter().map(|fact| (fact.min, fact.max)).collect();
        prop_assert_eq!(bounds, [(Some(f64::from(from)), Some(f64::from(to)))]);
    }
}
