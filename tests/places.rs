//! Places, regions, work model and mobility: one line a case, and properties.

use jobpost::{Answer, Code, OfficePeriod, Posting, RegionRule, WorkModel, parse};
use proptest::prelude::*;

fn posting(text: &str) -> Posting {
    parse(text).into_postings().into_iter().next().unwrap_or_default()
}

/// City, region and country of each place, `|` between them.
#[track_caller]
fn places(text: &str, expected: &[&str]) {
    let part = |part: &Option<String>| part.clone().unwrap_or_default();
    let found: Vec<String> = posting(text)
        .places
        .iter()
        .map(|p| format!("{}|{}|{}", part(&p.value.city), part(&p.value.region), part(&p.value.country)))
        .collect();
    assert_eq!(found, expected, "{text:?}");
}

/// Names of the regions, those that are excluded with a minus.
#[track_caller]
fn regions(text: &str, expected: &[&str]) {
    let sign = |rule: RegionRule| if rule == RegionRule::Exclude { "-" } else { "" };
    let found: Vec<String> =
        posting(text).regions.iter().map(|r| format!("{}{}", sign(r.value.rule), r.value.name)).collect();
    assert_eq!(found, expected, "{text:?}");
}

#[track_caller]
fn model(text: &str, expected: Option<WorkModel>) {
    assert_eq!(posting(text).workplace.map(|w| w.value.model), expected, "{text:?}");
}

#[track_caller]
fn days(text: &str, min: Option<u8>, max: Option<u8>, per: OfficePeriod) {
    let found = posting(text).workplace.and_then(|w| w.value.office_days);
    assert_eq!(found.map(|d| (d.min, d.max, d.per)), Some((min, max, per)), "{text:?}");
}

#[track_caller]
fn visa(text: &str, expected: Option<bool>) {
    assert_eq!(posting(text).visa_sponsorship.map(|v| v.value), expected, "{text:?}");
}

#[track_caller]
fn relocation(text: &str, expected: Option<bool>) {
    assert_eq!(posting(text).relocation.map(|v| v.value), expected, "{text:?}");
}

#[track_caller]
fn travel(text: &str, expected: Option<(Option<u8>, Option<u8>)>) {
    assert_eq!(posting(text).travel_percent.map(|t| (t.value.min, t.value.max)), expected, "{text:?}");
}

#[track_caller]
fn reports(text: &str, code: Code) {
    let document = parse(text);
    assert!(document.diagnostics().iter().any(|d| d.code == code), "{text:?}: {:?}", document.diagnostics());
}

#[test]
fn location_fields() {
    places("Location: Stockholm, Stockholm County, Sweden", &["Stockholm|Stockholm County|SE"]);
    places("Location: London; Lyon", &["London|England|GB", "Lyon|Auvergne-Rhône-Alpes|FR"]);
    places("Location: Oslo or Bergen", &["Oslo|Oslo|NO", "Bergen|Vestland|NO"]);
    places("Location: New York & London", &["New York|New York|US", "London|England|GB"]);
    places("Location: Berlin / Munich", &["Berlin|Berlin|DE", "Munich|Bavaria|DE"]);
    places("Location: Paris, TX", &["Paris|Texas|US"]);
    places("Location: Birmingham, AL", &["Birmingham|Alabama|US"]);
    places("Location: Reading, UK", &["Reading|England|GB"]);
    places("Location: Toronto, ON or Vancouver, BC", &["Toronto|Ontario|CA", "Vancouver|British Columbia|CA"]);
    places("Location: Sydney NSW", &["Sydney|New South Wales|AU"]);
    places("Location: Norway", &["||NO"]);
    places("Location: Remote (US only)", &["||US"]);
    places("Location: Oregon, New York and Texas", &["|Oregon|US", "|New York|US", "|Texas|US"]);
    places("Location: Marketing (IT Service)", &[]);
    reports("Location: Cambridge", Code::AmbiguousPlace);
}

#[test]
fn prose_places() {
    places("You will work from our Warsaw office.", &["Warsaw|Masovia|PL"]);
    places("This role is based in Hamburg or Bremen.", &["Hamburg|Hamburg|DE", "Bremen|Bremen|DE"]);
    places("Du arbeitest im Büro in Leipzig.", &["Leipzig|Saxony|DE"]);
    places("Our headquarters are in Boston and our customers are based in Tokyo.", &[]);
    places("Our scientists from Oxford University work with clients in London.", &[]);
    places("You are not required to reside in France.", &[]);
    places("We need somebody who reads Nice novels on a Mobile phone.", &[]);
}

#[test]
fn where_one_may_live() {
    regions("You must be based in the EU or UK.", &["European Union", "United Kingdom"]);
    regions("You must live within the EMEA region.", &["EMEA"]);
    regions("Location: Remote - Europe", &["Europe"]);
    regions("Location: Remote - LATAM", &["LATAM"]);
    regions("Location: Remote (anywhere except Oregon and Utah)", &["Worldwide", "-Oregon", "-Utah"]);
    regions("This role is fully remote, but we cannot hire in Quebec.", &["-Quebec"]);
    regions("We are open to candidates in CT, MA and NY.", &["Connecticut", "Massachusetts", "New York"]);
    regions("Work from anywhere for up to 4 weeks a year.", &[]);
}

#[test]
fn work_models() {
    use WorkModel::{Hybrid, OnSite, Remote};
    model("This role is fully remote.", Some(Remote));
    model("Workplace: Hybrid", Some(Hybrid));
    model("Arbeitsort: vor Ort\n", Some(OnSite));
    model("Télétravail partiel possible pour ce poste.", Some(Hybrid));
    model("Modalidad: 100% remoto", Some(Remote));
    model("Remote: No", Some(OnSite));
    model("This role cannot be done remotely.", Some(OnSite));
    model("Remote work is not an option for this role.", Some(OnSite));
    model("You know hybrid cloud and remote monitoring.", None);
    model("We lead remote teams and hold remote interviews.", None);
    model("Perks: onsite gym and parking.", None);
    model("Work from anywhere for up to 4 weeks a year.", None);
}

#[test]
fn office_days() {
    use OfficePeriod::{Month, Week};
    days("You will be in the office 3 days a week.", Some(3), Some(3), Week);
    days("We ask that you come in twice per week.", Some(2), Some(2), Week);
    days("Expect 2-3 days in our office each week.", Some(2), Some(3), Week);
    days("This is a hybrid role: one day from home a week.", Some(4), Some(4), Week);
    days("Hybrid: bis zu 3 Tage Homeoffice pro Woche", Some(2), None, Week);
    days("You come to the office at least 8 days per month.", Some(8), None, Month);
    days("Office days are Tuesday and Thursday.", Some(2), Some(2), Week);
    model("You will be in the office 5 days per week.", Some(WorkModel::OnSite));
}

#[test]
fn disagreement_binds_more() {
    let text = "Workplace: Remote\nYou will be expected in our Lisbon office 3 days a week.\n";
    model(text, Some(WorkModel::Hybrid));
    reports(text, Code::Conflict);
}

#[test]
fn moving() {
    visa("We do not provide visa sponsorship.", Some(false));
    visa("We will sponsor your work visa.", Some(true));
    visa("Sponsorship is not available for this role.", Some(false));
    visa("We cannot sponsor visas for every role.", None);
    visa("Will you require visa sponsorship?", None);
    visa("We sponsor the local football club.", None);
    relocation("We offer relocation assistance.", Some(true));
    relocation("We do not provide relocation.", Some(false));
    relocation("You are willing to relocate.", None);
    travel("Up to 25% travel is required.", Some((None, Some(25))));
    travel("Travel: 10-20%", Some((Some(10), Some(20))));
    travel("A 50% discount on travel insurance.", None);
}

#[test]
fn senseless_numbers_give_no_value() {
    for text in ["Come in -2 days a week to the office.", "You are in the office 9 days a week."] {
        assert_eq!(posting(text).workplace.and_then(|w| w.value.office_days), None, "{text:?}");
        reports(text, Code::BadNumber);
    }
    travel("Expect 300% travel in this role.", None);
    reports("Expect 300% travel in this role.", Code::BadNumber);
}

#[test]
fn eligibility() {
    #[track_caller]
    fn check(text: &str, country: &str, expected: Answer) {
        let verdict = posting(text).eligible(country);
        assert_eq!(verdict.answer, expected, "{text:?} from {country}");
        assert_eq!(verdict.proof.is_empty(), expected == Answer::Unclear && verdict.proof.is_empty());
    }
    check("You must be located in Canada or Mexico.", "CA", Answer::Yes);
    check("You must be located in Canada or Mexico.", "FR", Answer::No);
    check("You must be based in the EU or UK.", "pl", Answer::Yes);
    check("You must be based in the EU or UK.", "US", Answer::No);
    check("Location: Remote - US, excluding CA and NY", "US", Answer::Unclear);
    check("Location: Remote (anywhere except Brazil)", "BR", Answer::No);
    check("Location: Remote (anywhere except Brazil)", "JP", Answer::Yes);
    check("Location: Oslo\nWorkplace: On-site", "NO", Answer::Yes);
    check("Location: Oslo\nWorkplace: On-site", "SE", Answer::No);
    check("We bake bread.", "SE", Answer::Unclear);
}

/// Cities with their region and country as they are written.
const CITIES: [(&str, &str, &str, &str); 8] = [
    ("Stockholm", "Stockholm County", "Sweden", "SE"),
    ("Munich", "Bavaria", "Germany", "DE"),
    ("Toronto", "ON", "Canada", "CA"),
    ("Denver", "CO", "USA", "US"),
    ("Lyon", "Auvergne-Rhône-Alpes", "France", "FR"),
    ("Bengaluru", "Karnataka", "India", "IN"),
    ("São Paulo", "SP", "Brazil", "BR"),
    ("Melbourne", "VIC", "Australia", "AU"),
];

proptest! {
    /// A place printed in any of its forms is read back.
    #[test]
    fn places_read_back(picks in prop::collection::vec((0..CITIES.len(), 0..5usize), 1..4), joint in 0..4usize) {
        let written: Vec<String> = picks.iter().map(|(city, form)| {
            let (city, region, country, code) = CITIES[*city];
            match form {
                0 => city.to_owned(),
                1 => format!("{city}, {country}"),
                2 => format!("{city}, {region}, {country}"),
                3 => format!("{city} ({country})"),
                _ => format!("{city}, {region}, {code}"),
            }
        }).collect();
        let text = format!("Location: {}", written.join(["; ", " / ", " or ", " | "][joint]));
        let found = posting(&text).places;
        for (city, _) in &picks {
            let (city, _, _, code) = CITIES[*city];
            let same = |p: &jobpost::Spanned<jobpost::Place>| {
                p.value.city.as_deref() == Some(city) && p.value.country.as_deref() == Some(code)
            };
            prop_assert!(found.iter().any(same), "{city} in {text:?}: {found:?}");
        }
    }

    /// A number of days printed in any phrasing is read back, with a span that holds the number.
    #[test]
    fn days_read_back(count in 1u8..=4, form in 0..4usize) {
        let text = match form {
            0 => format!("You will spend {count} days a week in the office."),
            1 => format!("You come to the office {count}x per week."),
            2 => format!("This is a hybrid role with {count} days onsite."),
            _ => format!("Du bist {count} Tage pro Woche im Büro."),
        };
        let workplace = posting(&text).workplace.expect("a workplace");
        let days = workplace.value.office_days.expect("office days");
        prop_assert_eq!((days.min, days.max), (Some(count), Some(count)), "{}", text);
        prop_assert!(workplace.span.of(&text).is_some_and(|s| s.contains(&count.to_string())));
    }

    /// Any text is read without a panic, and no city has a span that lacks its name.
    #[test]
    fn names_stand_in_their_spans(words in prop::collection::vec(prop::sample::select(vec![
        "Location:", "London", "Paris,", "TX", "office", "in", "our", "Remote", "hybrid", "-3", "days", "week", "US", "only",
        "except", "California", "must", "be", "based", "/", "(", ")", "\n", "visa", "sponsorship", "not", "120%", "travel", "Köln",
        "日本", "and", "or", "EMEA", "anywhere", "é", "\u{1F600}", "Monday", "2-3", "Zürich;", "home",
    ]), 0..40)) {
        let text = words.join(" ");
        for posting in parse(&text).postings() {
            for place in &posting.places {
                let span = place.span.of(&text).expect("a span in the text");
                if let Some(city) = &place.value.city {
                    prop_assert!(span.to_lowercase().contains(&city.to_lowercase()), "{city} in {span:?}");
                }
            }
        }
    }
}
