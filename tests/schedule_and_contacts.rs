//! Hours, shifts, contract lengths, first days, contacts and links, through the public face.
#![cfg(feature = "html")]

use chrono::NaiveDate;
use jobpost::{Code, Document, Format, LengthUnit, Parser, Posting, Shift, Span, StartDate};

const OPENING: &str = "Job title: Night Baker\nWhat you'll do\n- You bake bread\n- You sweep the floor\n\n";

fn read(text: &str) -> (String, Document) {
    let text = format!("{OPENING}{text}");
    let document = jobpost::parse(&text);
    assert_eq!(document.postings().len(), 1, "{text}");
    (text, document)
}

fn html(source: &str) -> Document {
    Parser::new().format(Format::Html).parse(source)
}

#[track_caller]
fn covers(source: &str, span: Span, words: &str) {
    assert_eq!(span.of(source), Some(words), "in {source:?}");
}

fn conflicts(document: &Document) -> usize {
    document.diagnostics().iter().filter(|diagnostic| diagnostic.code == Code::Conflict).count()
}

#[test]
fn a_schedule_is_read_with_its_spans() {
    let (text, document) = read(
        "Schedule\n- 20-25 hours per week, night shift\n- 6-month contract\n- Start date: 1 September 2027 or as soon as possible\n",
    );
    let posting = &document.postings()[0];
    assert_eq!((posting.work_hours[0].value.min, posting.work_hours[0].value.max), (Some(20.0), Some(25.0)));
    covers(&text, posting.work_hours[0].span, "20-25 hours per week");
    assert_eq!(posting.shifts[0].value, Shift::Night);
    covers(&text, posting.shifts[0].span, "night shift");
    let length = posting.contract_lengths[0].value;
    assert_eq!((length.min, length.max, length.unit), (Some(6.0), Some(6.0), LengthUnit::Month));
    covers(&text, posting.contract_lengths[0].span, "6-month");
    let date = NaiveDate::from_ymd_opt(2027, 9, 1).unwrap();
    let starts: Vec<_> = posting.start_dates.iter().map(|start| start.value).collect();
    assert_eq!(starts, [StartDate::Date { date }, StartDate::Immediate]);
    covers(&text, posting.start_dates[0].span, "1 September 2027");
    assert_eq!(conflicts(&document), 0);
}

#[test]
fn a_day_without_a_year_takes_it_from_today() {
    let text = format!("{OPENING}Start date: 3 May\n");
    let start = |document: &Document| document.postings()[0].start_dates[0].value;
    assert_eq!(start(&jobpost::parse(&text)), StartDate::Day { month: 5, day: 3 });
    let today = NaiveDate::from_ymd_opt(2027, 6, 1).unwrap();
    let date = NaiveDate::from_ymd_opt(2028, 5, 3).unwrap();
    assert_eq!(start(&Parser::new().today(today).parse(&text)), StartDate::Date { date });
}

#[test]
fn statements_that_differ_are_kept_and_reported() {
    let check = |text: &str, count: fn(&Posting) -> usize, kept: usize, reported: usize| {
        let (_, document) = read(text);
        assert_eq!((count(&document.postings()[0]), conflicts(&document)), (kept, reported), "{text:?}");
    };
    check("- 40 hours per week\n- 20 hours per week\n", |posting| posting.work_hours.len(), 2, 1);
    check("- 40 hours per week\n- 40 hours a week\n", |posting| posting.work_hours.len(), 1, 0);
    check("- 40 hours per week or 20 hours per week\n", |posting| posting.work_hours.len(), 2, 0);
    check("- 20-40 hours per week\n- 32 hours per week\n", |posting| posting.work_hours.len(), 2, 0);
    check("- 6-month contract\n- a contract of 12 months\n", |posting| posting.contract_lengths.len(), 2, 1);
    check("Start date: May 2027\nStarting 1 June 2027\n", |posting| posting.start_dates.len(), 2, 1);
    check("Start date: May 2027\nStarting 1 May 2027\n", |posting| posting.start_dates.len(), 2, 0);
}

#[test]
fn a_deadline_is_no_first_day() {
    let (_, document) = read("Apply by 1 May 2027\nEnd date: 3 May 2027\n");
    assert_eq!(document.postings()[0].start_dates, []);
}

#[test]
fn what_stands_together_is_one_contact() {
    let (text, document) = read(
        "How to apply\nContact: Ada Lund\nEmail: ada@oven.example\nPhone: +47 22 33 44 55\n\nQuestions? Write to rye@oven.example or ADA@oven.example.\n",
    );
    let contacts = &document.postings()[0].contacts;
    assert_eq!(contacts.len(), 2, "{contacts:#?}");
    let ada = &contacts[0].value;
    covers(&text, ada.name.as_ref().unwrap().span, "Ada Lund");
    covers(&text, ada.email.as_ref().unwrap().span, "ada@oven.example");
    covers(&text, ada.telephone.as_ref().unwrap().span, "+47 22 33 44 55");
    covers(&text, contacts[0].span, "Ada Lund\nEmail: ada@oven.example\nPhone: +47 22 33 44 55");
    assert_eq!(contacts[1].value.email.as_ref().unwrap().value, "rye@oven.example");
}

#[test]
fn two_people_are_two_contacts() {
    let (_, document) = read("Contact person: Ada Lund, ada@oven.example\nContact person: Per Ek, per@oven.example\n");
    let names: Vec<_> = document.postings()[0]
        .contacts
        .iter()
        .map(|contact| (contact.value.name.as_ref().unwrap().value.as_str(), contact.value.email.is_some()))
        .collect();
    assert_eq!(names, [("Ada Lund", true), ("Per Ek", true)]);
}

#[test]
fn links_of_markdown_and_text() {
    let (text, document) = read("How to apply\nApply [here](https://oven.example/jobs), or see www.oven.example.\n");
    let links = &document.postings()[0].links;
    assert_eq!(
        (links[0].value.url.as_str(), links[0].value.text.as_deref()),
        ("https://oven.example/jobs", Some("here"))
    );
    covers(&text, links[0].span, "[here](https://oven.example/jobs)");
    assert_eq!((links[1].value.url.as_str(), links[1].value.text.as_deref()), ("www.oven.example", None));
    assert_eq!(links.len(), 2);
}

const PAGE: &str = "<h1>Night Baker</h1><h2>What you'll do</h2><ul><li>You bake bread</li><li>You sweep the floor</li></ul>\
<h2>How to apply</h2>";

#[test]
fn links_of_html_point_into_the_html() {
    let source = format!(
        "<nav><a href=\"https://oven.example/home\">Home</a></nav>{PAGE}<p>Send it <a class=x href='https://oven.example/?a=1&amp;b=2'>to \
         <b>us</b></a>, see <a href=\"https://oven.example/\">https://oven.example/</a>, <a href=\"/jobs\">more</a> or \
         <a href=\"mailto:ada@oven.example?subject=Rye\">write</a>, <a href=tel:+4722334455>ring</a>.</p>"
    );
    let document = html(&source);
    let posting = &document.postings()[0];
    let links: Vec<_> =
        posting.links.iter().map(|link| (link.value.url.as_str(), link.value.text.as_deref())).collect();
    assert_eq!(
        links,
        [
            ("https://oven.example/?a=1&b=2", Some("to us")),
            ("https://oven.example/", None),
            ("mailto:ada@oven.example?subject=Rye", Some("write")),
            ("tel:+4722334455", Some("ring")),
        ]
    );
    covers(&source, posting.links[0].span, "<a class=x href='https://oven.example/?a=1&amp;b=2'>to <b>us");
    let contact = &posting.contacts[0].value;
    assert_eq!(contact.email.as_ref().unwrap().value, "ada@oven.example");
    assert_eq!(contact.telephone.as_ref().unwrap().value, "+4722334455");
    assert_eq!(posting.contacts.len(), 1);
}

/// The parts of a contact stand as far apart with one line end as with another.
#[test]
fn line_ends_do_not_part_a_contact() {
    for (letters, expected) in [(20, 1), (93, 1), (94, 2)] {
        let text = format!("{OPENING}Write to ada@oven.example {}\nring\n+47 22 33 44 55\n", "x".repeat(letters));
        for end in ["\n", "\r\n", "\r"] {
            let contacts = jobpost::parse(&text.replace('\n', end)).postings()[0].contacts.len();
            assert_eq!(contacts, expected, "{letters} letters, {end:?}");
        }
    }
}

/// A link that nobody closes holds neither the next block nor the next posting.
#[test]
fn open_links_end_with_their_block() {
    let words = |source: &str| {
        let document = html(source);
        for posting in document.postings() {
            assert!(posting.links.iter().all(|link| posting.span.contains(link.span)), "{source}");
        }
        let links = document.postings().iter().flat_map(|posting| &posting.links);
        links.map(|link| link.value.text.clone().unwrap_or_default()).collect::<Vec<_>>()
    };
    let link = "<a href=\"https://oven.example/\">";
    assert_eq!(words(&format!("{PAGE}<p>Send it {link}here</p><p>Bring bread.</p>")), ["here"]);
    assert_eq!(words(&format!("{PAGE}{link}<div>here</div><div>or there</div></a>")), ["here"]);
    assert_eq!(words(&format!("{PAGE}<p>{link}here<br>and now</a> or never</p>")), ["here and now"]);
    // Neither blocks nor the posting's end stop a link in text of lines.
    assert_eq!(words("Duties\n- You bake\n<a\nhref=http://oven.example>a\nSave this:\n"), ["a"]);
}

#[test]
fn links_of_escaped_html_point_into_the_source() {
    let inner = format!("{PAGE}<p>Send your letter <a href=\"https://oven.example/?a=1&amp;b=2\">here</a></p>");
    let source = inner.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    let document = html(&source);
    let link = &document.postings()[0].links[0];
    assert_eq!(link.value.url, "https://oven.example/?a=1&b=2");
    let words = link.span.of(&source).unwrap();
    assert!(words.starts_with("&lt;a href=") && words.ends_with("here"), "{words}");
}

#[test]
fn long_lists_are_cut() {
    let lines: String = (0..2_000)
        .map(|i| {
            format!(
                "- Write to a{i}@oven.example or +47 22 33 {:02} {:02}, https://oven.example/{i}\n",
                i / 100,
                i % 100
            )
        })
        .collect();
    let (_, document) = read(&format!("How to apply\n{lines}"));
    let posting = &document.postings()[0];
    assert!((32..=64).contains(&posting.contacts.len()), "{}", posting.contacts.len());
    assert!((128..=256).contains(&posting.links.len()), "{}", posting.links.len());
}

#[cfg(feature = "serde")]
#[test]
fn the_json_has_the_promised_names() {
    let (_, document) = read(
        "Schedule\n- 40 hours per week, on-call\n- 6-month contract\n- Start date: May 2027\nContact: Ada Lund, ada@oven.example\nhttps://oven.example\n",
    );
    let json = serde_json::to_value(&document.postings()[0]).unwrap();
    let value = |key: &str| json[key][0]["value"].clone();
    assert_eq!(value("work_hours"), serde_json::json!({"min": 40.0, "max": 40.0, "per": "week"}));
    assert_eq!(value("shifts"), serde_json::json!("on_call"));
    assert_eq!(value("contract_lengths"), serde_json::json!({"min": 6.0, "max": 6.0, "unit": "month"}));
    assert_eq!(value("start_dates"), serde_json::json!({"kind": "month", "year": 2027, "month": 5}));
    assert_eq!(value("contacts")["name"]["value"], "Ada Lund");
    assert_eq!(value("contacts")["email"]["value"], "ada@oven.example");
    assert_eq!(value("links"), serde_json::json!({"url": "https://oven.example", "text": null}));
    // A posting that was stored before these facts were read comes back without them.
    let mut old = json.clone();
    for key in ["work_hours", "shifts", "contract_lengths", "start_dates", "contacts", "links"] {
        old.as_object_mut().unwrap().remove(key);
    }
    assert_eq!(serde_json::from_value::<Posting>(old).unwrap().links, []);
}
