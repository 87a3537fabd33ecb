use super::*;
use crate::grammar::marked::Marking;
use proptest::prelude::*;

fn read(label: Option<&str>, text: &str) -> ContactFacts {
    let passage =
        Passage { text, offset: 0, kind: SectionKind::Application, role: None, label, item: false, heading: false };
    let mut marking = Marking::default();
    let words = marking.split(text);
    let mut facts = Facts::default();
    scan(&passage, &words, &mut facts);
    for part in &facts.contacts.parts {
        assert!(text.get(part.range.0..part.range.1).is_some_and(|part| !part.is_empty()), "{part:?} of {text:?}");
    }
    for link in &facts.contacts.links {
        assert!(text.get(link.range.0..link.range.1).is_some(), "{link:?} of {text:?}");
        assert!(link.range.0 <= link.url.0 && link.url.1 <= link.range.1, "{link:?} of {text:?}");
    }
    facts.contacts
}

#[track_caller]
fn check(part: ContactPart, text: &str, expected: &[&str]) {
    let found = read(None, text);
    let found: Vec<_> =
        found.parts.iter().filter(|fact| fact.part == part).map(|fact| &text[fact.range.0..fact.range.1]).collect();
    assert_eq!(found, expected, "{text:?}");
}

#[test]
fn emails() {
    let check = |text, expected| check(ContactPart::Email, text, expected);
    check("Write to crumb@oven.example.", &["crumb@oven.example"]);
    check("<crumb.rye+jobs@mail.oven.example>, or ask", &["crumb.rye+jobs@mail.oven.example"]);
    check("crumb@oven.example;rye@oven.example", &["crumb@oven.example", "rye@oven.example"]);
    check("E-Mail:bewerbung@öfen.example", &["bewerbung@öfen.example"]);
    check("[mail us](mailto:crumb@oven.example?subject=Rye)", &["crumb@oven.example"]);
    check("Baker @ Oven", &[]);
    check("follow @oven.example", &[]);
    check("crumb (at) oven.example", &[]);
    check("crumb@oven", &[]);
    check("git@oven.example:crumb/rye", &[]);
    check("install rye@1.2.3", &[]);
    check("https://oven.example/@crumb.example", &[]);
    check("@@@@", &[]);
}

#[test]
fn telephones() {
    let check = |text, expected| check(ContactPart::Telephone, text, expected);
    check("Call us at +47 22 33 44 55 now", &["+47 22 33 44 55"]);
    check("+49 (0)40 1234-567", &["+49 (0)40 1234-567"]);
    check("Tel.: 040 / 123 45 67", &["040 / 123 45 67"]);
    check("Phone 22 33 44 55", &["22 33 44 55"]);
    check("Telefon unter 12345678", &["12345678"]);
    check("(555) 010-2345", &["(555) 010-2345"]);
    check("555-010-2345 or 1-555-010-2345", &["555-010-2345", "1-555-010-2345"]);
    check("+1 555 010 2345 9-17", &["+1 555 010 2345"]);
    check("06 12 34 56 78", &["06 12 34 56 78"]);
    check("070-123 45 67", &["070-123 45 67"]);
    check("+4722334455", &["+4722334455"]);
    check("tlf. 22334455, mobil 99887766", &["22334455", "99887766"]);
    let labelled = read(Some("Phone"), "22 33 44 55");
    assert_eq!(labelled.parts.len(), 1);
}

#[test]
fn other_numbers_are_no_telephones() {
    for text in [
        "50,000 - 60,000",
        "EUR 60.000 – 80.000",
        "01.05.2027 - 31.12.2027",
        "2027-05-01",
        "Ref 0123 456 789",
        "0150 Oslo",
        "5+ years",
        "+20 000 000 loaves",
        "2019 2020 2021",
        "call 24/7",
        "phone 2027-05-01",
        "ISO 27001 and 9001",
        "id 555-010-23456",
        "from 08:00 to 16:00",
        "100 200 3000",
        "$ 555-010",
    ] {
        check(ContactPart::Telephone, text, &[]);
    }
}

#[test]
fn people() {
    let check = |text, expected| check(ContactPart::Name, text, expected);
    check("Contact: Ada Lund", &["Ada Lund"]);
    check("Contact person: Dr. Ada van der Lund, head baker", &["Dr. Ada van der Lund"]);
    check("Ansprechpartnerin ist Frau Lund", &["Frau Lund"]);
    check("Ihr Ansprechpartner: Herr Per-Olof Ek", &["Herr Per-Olof Ek"]);
    check("Please contact Ada Lund at ada@oven.example", &["Ada Lund"]);
    check("Frågor? Kontakta Åsa Ek på tel 070-123 45 67", &["Åsa Ek"]);
    check("Personne à contacter : Mme Roux", &["Mme Roux"]);
    check("Persona de contacto: José Díaz", &["José Díaz"]);
    check("Contactpersoon: Jan de Boer", &["Jan de Boer"]);
    check("Osoba do kontaktu: Anna Nowak", &["Anna Nowak"]);
    check("Recruiter: Ada J. Lund", &["Ada J. Lund"]);
    check("Kontakt bagermester Jens Rugaard på tlf. 12 34 56 78", &["Jens Rugaard"]);
    check("Envoyez votre CV à Mme Claire Fournil", &["Mme Claire Fournil"]);
    check("Bewerbung an: Herrn Otto Korn, Ofengasse 1", &["Herrn Otto Korn"]);
    check("Attention to detail", &[]);
    check("Contact our Human Resources team", &[]);
    check("Contact Center Agent", &[]);
    check("Contact: Crumb Bakery", &[]);
    check("Contact Information", &[]);
    check("Please contact Rye Harbour for more", &[]);
    check("Contact us today", &[]);
    check("You contact customers", &[]);
    check("Recruiter: Oven GmbH", &[]);
    let labelled = read(Some("Ansprechpartner"), "Ada Lund");
    assert_eq!(labelled.parts.len(), 1);
}

#[track_caller]
fn links(text: &str, expected: &[(&str, Option<&str>)]) {
    let found = read(None, text);
    let of = |(start, end): Range| &text[start..end];
    let found: Vec<_> = found.links.iter().map(|link| (of(link.url), link.text.map(of))).collect();
    assert_eq!(found, expected, "{text:?}");
}

#[test]
fn links_in_text_and_markdown() {
    links("See https://oven.example/jobs?id=5.", &[("https://oven.example/jobs?id=5", None)]);
    links("(http://oven.example/a_(b))", &[("http://oven.example/a_(b)", None)]);
    links("<https://oven.example>", &[("https://oven.example", None)]);
    links("www.oven.example, or", &[("www.oven.example", None)]);
    links("[our oven](https://oven.example/a)", &[("https://oven.example/a", Some("our oven"))]);
    links("[our [hot] oven](https://oven.example \"Title\") x", &[("https://oven.example", Some("our [hot] oven"))]);
    links("[mail](mailto:crumb@oven.example)", &[("mailto:crumb@oven.example", Some("mail"))]);
    links("https://a.example https://b.example", &[("https://a.example", None), ("https://b.example", None)]);
    links("http and https are protocols", &[]);
    links("the www is wide", &[]);
    links("https://", &[]);
    links("mailto: us", &[]);
}

#[test]
fn a_link_spans_its_words() {
    let text = "Go [here](https://oven.example) now";
    let range = read(None, text).links[0].range;
    assert_eq!(&text[range.0..range.1], "[here](https://oven.example)");
}

/// How many contacts a heading and the line below it give.
#[track_caller]
fn below(heading: &str, text: &str, expected: usize) {
    let mut facts = Facts::default();
    for (text, heading) in [(heading, true), (text, false)] {
        let kind = SectionKind::Application;
        let passage = Passage { text, offset: 0, kind, role: None, label: None, item: false, heading };
        let mut marking = Marking::default();
        let words = marking.split(text);
        scan(&passage, &words, &mut facts);
    }
    assert_eq!(facts.contacts.parts.len(), expected, "{heading} / {text}");
}

#[test]
fn a_name_stands_below_its_heading() {
    below("Ansprechpartner", "Ada Lund, Leitung", 1);
    below("Kontakt", "Frau Dr. Ada Lund", 1);
    below("Kontakt", "Rye Harbour", 0);
    below("Contact", "We answer quickly", 0);
    below("Questions?", "Ada Lund", 0);
}

proptest! {
    #[test]
    fn total(text in "\\PC{0,160}") {
        let _ = read(Some("Contact"), &text);
        let _ = read(Some("Phone"), &text);
    }

    #[test]
    fn total_on_parts(parts in prop::collection::vec(prop::sample::select(vec![
        "@", "a", ".", "example", "https://", "www.", "mailto:", "[", "](", ")", "(", "+", "47", "0", "22", "-", " ", "/",
        "tel", "Contact: ", "Ada", "Lund", "von", "Dr. ", "é", "\n", "Recruiter", "<", ">", "555", "0123",
    ]), 0..30)) {
        let _ = read(None, &parts.concat());
    }

    #[test]
    fn stated_addresses_are_read_back(
        local in "[a-z][a-z0-9]{0,8}([._+-][a-z0-9]{1,5})?",
        domain in "[a-z][a-z0-9]{1,8}(-[a-z0-9]{1,4})?\\.[a-z]{2,4}",
        around in prop::sample::select(vec![("", ""), ("mail ", "."), ("(", ")"), ("<", ">"), ("E-Mail: ", ", or"), ("to\n", "\n")]),
    ) {
        let address = format!("{local}@{domain}");
        let text = format!("{}{address}{}", around.0, around.1);
        let found = read(None, &text);
        let found: Vec<_> = found.parts.iter().map(|part| &text[part.range.0..part.range.1]).collect();
        prop_assert_eq!(found, [address]);
    }

    #[test]
    fn stated_telephones_are_read_back(
        country in prop::sample::select(vec![31_u16, 33, 34, 39, 44, 45, 46, 47, 48, 49, 351, 358]),
        groups in prop::collection::vec("[1-9][0-9]{1,2}", 3..5),
        separator in prop::sample::select(vec![" ", "-", ".", "\u{a0}"]),
        lead in prop::sample::select(vec!["", "Tel. ", "call ", "Telefon: "]),
    ) {
        let number = format!("+{country}{separator}{}", groups.join(separator));
        let text = format!("{lead}{number}");
        let found = read(None, &text);
        let found: Vec<_> = found.parts.iter().map(|part| &text[part.range.0..part.range.1]).collect();
        prop_assert_eq!(found, [number]);
    }
}
