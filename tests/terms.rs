//! Terms of employment, languages, visas, work models and page titles through the public face.

use jobpost::Posting;
#[cfg(feature = "html")]
use jobpost::{Format, Parser};
use proptest::prelude::*;

fn posting(text: &str) -> Posting {
    jobpost::parse(text).into_postings().into_iter().next().unwrap_or_default()
}

/// The employment types of a text, in order.
#[track_caller]
fn terms(text: &str, expected: &str) {
    let shown: Vec<String> = posting(text).employment_types.iter().map(|kind| format!("{:?}", kind.value)).collect();
    assert_eq!(shown.join(" "), expected, "{text:?}");
}

#[test]
fn terms_of_fields() {
    for (value, expected) in [
        ("Mission d'intérim", "Temporary"),
        ("Contract-to-hire", "Contractor"),
        ("Temp-to-perm", "Temporary"),
        ("Unbefristet, Teilzeit", "PartTime"),
        ("Umowa zlecenie", "Contractor"),
        ("B2B", "Contractor"),
        ("částečný úvazek", "PartTime"),
        ("Határozott idejű", "Temporary"),
        ("Apprenticeship", "Intern"),
        ("Zero hours contract", "PerDiem"),
        ("Yarı zamanlı", "PartTime"),
        ("CDI ou freelance", "Contractor FullTime"),
        ("Deltid, annat", "PartTime"),
        ("Andere", "Other"),
        ("Full Stack", ""),
        ("业务外包", "Contractor"),
        ("bán thời gian", "PartTime"),
    ] {
        terms(&format!("Employment type: {value}"), expected);
    }
}

#[test]
fn terms_of_texts() {
    terms("Baker\nJoin our Volunteer committee and use two volunteer days a year.", "");
    terms("Contract Manager\nWe look for a contract manager who handles contract negotiations.", "");
    terms("Benefits\n- Bread for all\n\nThis is a full-time position with two ovens.", "FullTime");
    terms("Mission\nBake bread.", "");
}

/// The languages of a text with their levels, `?` where they are only wished for.
#[track_caller]
fn languages(text: &str, expected: &str) {
    let shown: Vec<String> = posting(text)
        .languages
        .iter()
        .map(|language| {
            let level = language.value.level.as_ref().map(|level| format!("@{level}")).unwrap_or_default();
            let wish = if language.value.need == jobpost::Need::Preferred { "?" } else { "" };
            format!("{}{level}{wish}", language.value.language)
        })
        .collect();
    assert_eq!(shown.join(" "), expected, "{text:?}");
}

#[test]
fn spoken_languages() {
    languages("All interviews are held in English.", "en");
    languages("You will present results in German.", "de");
    languages("We build bread. French is spoken daily.", "fr");
    languages("You have a degree in English.", "");
    languages("Send your CV in English.", "");
    languages("You work for German companies.", "");
    languages("No German needed.", "");
    languages("Kein Deutsch erforderlich.", "");
    languages("English is not required.", "");
    languages("German B1 required, B2 preferred.", "de@B1 de@B2?");
    languages("Italian (B2), French (C1)", "it@B2 fr@C1");
}

#[track_caller]
fn visa(text: &str, expected: Option<bool>) {
    assert_eq!(posting(text).visa_sponsorship.map(|visa| visa.value), expected, "{text:?}");
}

#[test]
fn visas() {
    visa("We do not provide relocation, and visa sponsorship is offered.", Some(true));
    visa("We do not offer relocation, meals, or visa sponsorship.", Some(false));
    visa("Visa sponsorship for candidates outside the country is not available.", Some(false));
    visa("We offer visa sponsorship and do not charge any fees.", Some(true));
    visa("If you love bread, we offer visa sponsorship.", Some(true));
    visa("If you need visa sponsorship, please say so.", None);
    visa("Do not hesitate to apply if you need visa sponsorship.", None);
    visa("We cannot consider candidates who need visa sponsorship.", Some(false));
    visa("Unfortunately, sponsorship is unavailable.", Some(false));
    visa("Wir bieten leider kein Visumsponsoring an.", Some(false));
}

#[track_caller]
fn model(text: &str, expected: &str) {
    let model = posting(text).workplace.map(|workplace| format!("{:?}", workplace.value.model));
    assert_eq!(model.unwrap_or_default(), expected, "{text:?}");
}

#[test]
fn work_models() {
    model("Job title: Nurse - Virtual", "Remote");
    model("Job title: Virtual Assistant", "");
    model("You will guide remote freelancers.", "");
    model("Remote role with occasional visits to our HQ.", "Remote");
    model("You may work from anywhere in Canada.", "Remote");
    model("You can work from anywhere on the continent.", "Remote");
    model("Remote: work from anywhere, no commute.", "Remote");
    model("Workplace: In store", "OnSite");
}

#[cfg(feature = "html")]
#[track_caller]
fn page(html: &str, expected: Option<(&str, Option<&str>)>) {
    let document = Parser::new().format(Format::Html).parse(html);
    let posting = document.postings().first();
    let title = posting.and_then(|posting| posting.title.as_ref()).map(|title| title.value.as_str());
    let company = posting.and_then(|posting| posting.company.as_ref()).map(|company| company.value.as_str());
    assert_eq!(title.map(|title| (title, company)), expected, "{html}");
}

#[cfg(feature = "html")]
#[test]
fn titles_of_pages() {
    page("<html><head><title>Baker | Acme | Jobs</title></head><body></body></html>", Some(("Baker", Some("Acme"))));
    page("<title>Pastry Chef ｜ Backhaus</title>", Some(("Pastry Chef", None)));
    page("<title>Bread | Acme | Jobs</title>", None);
    page("<title>Baker</title>", None);
}

#[test]
fn countries_of_currencies() {
    let posting = posting("Location: Crumbleton\nSalary: £30,000 per year\n");
    assert_eq!(posting.places[0].value.country.as_deref(), Some("GB"));
}

proptest! {
    /// Spans lie in the text whatever stands around the words.
    #[test]
    fn spans_lie_in_the_text(text in "([A-Za-zéß,.;:()/|\n -]{0,12}(B2|English|no|visa sponsorship|contract|CLT|remote|Virtual|in ){1}){0,8}") {
        let posting = posting(&text);
        for language in &posting.languages {
            prop_assert!(text.get(language.span.start..language.span.end).is_some());
        }
        for kind in &posting.employment_types {
            prop_assert!(text.get(kind.span.start..kind.span.end).is_some());
        }
    }
}
