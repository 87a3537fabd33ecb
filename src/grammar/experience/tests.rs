use super::*;
use crate::grammar::marked::Marking;
use proptest::prelude::*;

fn read(text: &str, kind: SectionKind, role: Option<FieldRole>) -> Vec<ExperienceFact> {
    let label = role.map(|_| "Experience");
    let passage = Passage { text, offset: 0, kind, role, label, item: true, heading: false };
    let mut marking = Marking::default();
    let words = marking.split(text);
    let mut out = Vec::new();
    scan(&passage, &words, &Scopes::of(&passage, &words), &mut out);
    out
}

#[track_caller]
fn check(text: &str, min: Option<f64>, max: Option<f64>) {
    let found = read(text, SectionKind::Requirements, None);
    let bounds: Vec<_> = found.iter().map(|fact| (fact.min, fact.max)).collect();
    assert_eq!(bounds, [(min, max)], "{text:?}");
}

#[track_caller]
fn none(text: &str, kind: SectionKind) {
    assert_eq!(read(text, kind, None), [], "{text:?}");
}

#[test]
fn what_the_candidate_has_done() {
    check("You've run a bakery for 4+ years", Some(4.0), None);
    check("You have kept bees for at least three years", Some(3.0), None);
    none("You will stay with us for 2 years", SectionKind::Requirements);
}

#[test]
fn nobody_is_asked_for_more_years_than_a_life_has() {
    check("3 to 40 years of experience", Some(3.0), Some(40.0));
    none("3 to 75 years of experience", SectionKind::Requirements);
    none("2 to 161 years of experience", SectionKind::Requirements);
    none("150+ years of experience", SectionKind::Requirements);
    none("150-161 years of experience", SectionKind::Requirements);
    none("up to 75 years of experience", SectionKind::Requirements);
}

#[test]
fn numbers_in_any_spelling() {
    check("5+ years of baking experience", Some(5.0), None);
    check("5+years of baking", Some(5.0), None);
    check("3+ experience with ovens", Some(3.0), None);
    check("3-4 years as a baker", Some(3.0), Some(4.0));
    check("5 to 8 years of experience", Some(5.0), Some(8.0));
    check("At least five (5) years in a bakery", Some(5.0), None);
    check("at least three years of sourdough experience", Some(3.0), None);
    check("18 months of experience", Some(1.5), None);
    check("1 year 6 months of experience", Some(1.5), None);
    check("6 months to 1 year of experience", Some(0.5), Some(1.0));
    check("2.5 years of experience", Some(2.5), None);
    check("2,5 anos de experiência", Some(2.5), None);
    check("10 yrs. of experience", Some(10.0), None);
    check("up to 3 years of experience", None, Some(3.0));
    check("two and a half years of experience", Some(2.5), None);
    check("5 or more years of experience", Some(5.0), None);
    check("mindestens zwei Jahre Berufserfahrung", Some(2.0), None);
    check("3–5 Jahre Erfahrung im Backen", Some(3.0), Some(5.0));
    check("5 ans d'expérience", Some(5.0), None);
    check("minimaal 2 jaar werkervaring", Some(2.0), None);
    check("al menos 4 años de experiencia", Some(4.0), None);
    check("esperienza di almeno 4 anni", Some(4.0), None);
    check("minst 3 års erfarenhet", Some(3.0), None);
    check("co najmniej 2 lata doświadczenia", Some(2.0), None);
}

#[test]
fn fields_need_no_unit() {
    let found = read("3-5", SectionKind::Requirements, Some(FieldRole::Experience));
    assert_eq!(found.first().map(|fact| (fact.min, fact.max)), Some((Some(3.0), Some(5.0))));
}

#[test]
fn parts_of_the_years_are_read() {
    let found = read("8 years of baking, including 3 in management", SectionKind::Requirements, None);
    assert_eq!(found.iter().map(|fact| fact.min).collect::<Vec<_>>(), [Some(8.0), Some(3.0)]);
}

#[test]
fn needs_differ_within_a_line() {
    let found = read("At least 4 years of baking. 8+ years of experience preferred.", SectionKind::Requirements, None);
    assert_eq!(found.iter().map(|fact| fact.scope).collect::<Vec<_>>(), [Scope::Required, Scope::Preferred]);
}

#[test]
fn objects_stand_where_the_years_are_explained() {
    let text = "5 years of experience with rye bread";
    let found = read(text, SectionKind::Requirements, None);
    let object = found[0].object();
    assert_eq!(&text[object.0..object.1], " of experience with rye bread");
}

#[test]
fn other_lengths_of_time_are_no_experience() {
    for text in [
        "In the last 5 years we baked for kings",
        "You must be at least 18 years old",
        "20-30 years old",
        "A 12 month contract",
        "Shares vest over 4 years",
        "Winner two years in a row",
        "100 years of fun, no experience needed",
        "Our founders have 25 years of experience",
        "You join a company with 30 years of experience",
        "For more than 50 years, Crumb has baked bread.",
        "A warranty of 2 years on every oven",
    ] {
        none(text, SectionKind::About);
    }
    none("120 years of experience in bread", SectionKind::Company);
    none("You must be 18 years or older", SectionKind::Requirements);
    none("Je bent 18 jaar of ouder", SectionKind::Requirements);
    none("Du bist 18 Jahre oder älter", SectionKind::Requirements);
    none("Avoir 18 ans révolus", SectionKind::Requirements);
    none("Ser mayor de 18 años", SectionKind::Requirements);
    none("Ter 18 anos completos", SectionKind::Requirements);
    none("Mindestalter: 18 Jahre", SectionKind::Requirements);
    none("Ukończone 18 lat", SectionKind::Requirements);
    none("Du har fyllt 20 år", SectionKind::Requirements);
    none("Aver 18 anni compiuti", SectionKind::Requirements);
}

#[test]
fn vague_numbers_stay_vague() {
    let found = read("Several years of experience in a bakery", SectionKind::Requirements, None);
    assert_eq!(found.iter().map(|fact| (fact.vague, fact.min)).collect::<Vec<_>>(), [(true, None)]);
}

proptest! {
    #[test]
    fn total(text in "\\PC{0,120}") {
        for kind in SectionKind::ALL {
            let _ = read(&text, kind, Some(FieldRole::Experience));
        }
    }

    #[test]
    fn total_on_words_of_time(parts in prop::collection::vec(prop::sample::select(vec![
        "5", "+", "years", "to", "-", "(", ")", "at least", "one", "months", "½", "and a half", ".", ",", "experience",
        "including", "in", "99999999999999", "3.5", "jahre", "5yrs",
    ]), 0..20), glue in prop::sample::select(vec!["", " "])) {
        let _ = read(&parts.join(glue), SectionKind::Requirements, None);
    }

    #[test]
    fn a_stated_number_is_read_back(
        years in 1_u8..=30,
        phrase in prop::sample::select(vec![
            "# years of experience", "#+ years of experience", "minimum # years experience", "# Jahre Berufserfahrung",
            "experience of at least # years", "# ans d'expérience", "# años de experiencia", "# anos de experiência",
            "minimaal # jaar ervaring", "# års erfarenhet", "# anni di esperienza", "# lat doświadczenia", "#+years of experience",
            "#yrs of experience", "# (#) years of experience",
        ]),
    ) {
        let text = phrase.replace('#', &years.to_string());
        let found = read(&text, SectionKind::Requirements, None);
        prop_assert_eq!(found.iter().map(|fact| fact.min).collect::<Vec<_>>(), vec![Some(f64::from(years))], "{}", text);
    }

    #[test]
    fn ranges_are_read_back(from in 1_u8..=15, more in 1_u8..=10, join in prop::sample::select(vec!["-", " - ", "–", " to ", " bis ", " à "])) {
        let text = format!("{from}{join}{} years of experience", from + more);
        let found = read(&text, SectionKind::Requirements, None);
        let bounds: Vec<_> = found.iter().map(|fact| (fact.min, fact.max)).collect();
        prop_assert_eq!(bounds, vec![(Some(f64::from(from)), Some(f64::from(from + more)))], "{}", text);
    }

    #[test]
    fn nothing_is_read_of_the_company(years in 1_u8..=120, phrase in prop::sample::select(vec![
        "Our founders have # years of experience", "We have # years of experience", "With over # years of experience, we lead",
        "Our team brings # years of experience", "A company with # years of experience", "Our clients have # years of experience",
    ])) {
        let text = phrase.replace('#', &years.to_string());
        for kind in [SectionKind::About, SectionKind::Company, SectionKind::Other] {
            prop_assert_eq!(read(&text, kind, None), vec![], "{}", &text);
        }
    }
}
