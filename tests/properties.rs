//! Properties that hold for every text: nothing panics, spans are true, sections tile the page, white space at the
//! ends of lines changes nothing, and a clean posting comes back as it was written.
#![cfg(all(feature = "serde", feature = "html"))]

#[path = "properties/clean.rs"]
mod clean;
#[path = "properties/soup.rs"]
mod soup;

use jobpost::{Document, Format, Parser, Span};
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

/// So many cases in each property, or as many as `PROPTEST_CASES` says; failures are kept beside this file.
fn cases(cases: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(cases);
    let failure_persistence = Some(Box::new(FileFailurePersistence::WithSource("regressions")) as _);
    ProptestConfig { cases, failure_persistence, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        for format in [Format::Text, Format::Markdown, Format::Html] {
            spans(&text, format)?;
        }
        tiles(&text)?;
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        match (Parser::new().parse_bytes(&bytes), std::str::from_utf8(&bytes)) {
            (Ok(document), Ok(text)) => prop_assert_eq!(document, jobpost::parse(text)),
            (Err(jobpost::Error::InvalidUtf8 { offset }), Err(error)) => prop_assert_eq!(offset, error.valid_up_to()),
            (found, expected) => prop_assert!(false, "{:?} for {:?}", found, expected),
        }
    }

    #[test]
    fn posting_soup_is_read(text in soup::posting()) {
        spans(&text, Format::Text)?;
        spans(&text, Format::Html)?;
        tiles(&text)?;
    }

    #[test]
    fn html_soup_is_read(html in soup::html()) {
        spans(&html, Format::Html)?;
        spans(&html, Format::Markdown)?;
    }

    #[test]
    fn a_prefix_is_read(text in soup::posting(), html in soup::html(), cut in any::<prop::sample::Index>()) {
        for (text, format) in [(&text, Format::Text), (&html, Format::Html)] {
            let mut end = cut.index(text.len() + 1);
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            spans(&text[..end], format)?;
        }
    }

    #[test]
    fn html_shows_every_word_once(html in soup::words()) {
        let document = Parser::new().format(Format::Html).parse(&html.source);
        let covers = cover(&document, html.source.len());
        for word in &html.visible {
            let at = html.source.find(word.as_str()).unwrap();
            let counts = &covers[at..at + word.len()];
            prop_assert!(counts.iter().all(|n| *n == 1), "{} is covered {:?} times", word, counts);
        }
        let shown = serde_json::to_string(&document).unwrap();
        for word in &html.hidden {
            prop_assert!(!shown.contains(word.as_str()), "{} is no text", word);
        }
    }

    #[test]
    fn outline_and_parse_agree(text in soup::posting()) {
        let outline = jobpost::outline(&text);
        let document = jobpost::parse(&text);
        let left: Vec<_> = outline
            .postings()
            .map(|p| (p.span(), p.sections().map(|s| (s.kind(), s.basis(), s.span(), s.items().len())).collect()))
            .collect();
        let right: Vec<(Span, Vec<_>)> = document
            .postings()
            .iter()
            .map(|p| (p.span, p.sections.iter().map(|s| (s.kind, s.basis, s.span, s.items.len())).collect()))
            .collect();
        prop_assert_eq!(left, right);
        prop_assert!(outline.chrome().eq(document.chrome().iter().map(|c| c.span)));
    }

    #[test]
    fn line_endings_change_nothing(text in soup::posting()) {
        let lines = text.replace('\r', " ");
        prop_assert_eq!(structure(&jobpost::parse(&lines)), structure(&jobpost::parse(&lines.replace('\n', "\r\n"))));
    }

    #[test]
    fn trailing_blanks_change_nothing(text in soup::posting(), blanks in "[ \t\u{a0}]{1,6}") {
        let lines = text.replace('\r', " ");
        let padded = lines.replace('\n', &format!("{blanks}\n"));
        prop_assert_eq!(structure(&jobpost::parse(&lines)), structure(&jobpost::parse(&padded)), "{:?}", padded);
    }

    #[test]
    fn a_byte_order_mark_changes_nothing(text in soup::posting()) {
        let marked = format!("\u{feff}{text}");
        prop_assert_eq!(structure(&jobpost::parse(&text)), structure(&jobpost::parse(&marked)));
    }

    #[test]
    fn json_comes_back(text in soup::posting()) {
        let document = jobpost::parse(&text);
        let json = serde_json::to_string(&document).unwrap();
        prop_assert_eq!(serde_json::from_str::<Document>(&json).unwrap(), document);
    }
}

/// The tokenizer gives what may be a closing tag, and is none, in pieces that end at one place of the page.
#[test]
fn what_may_be_a_closing_tag_has_its_span() {
    let body = "<h2>Requirements</h2><ul><li>Rust</li><li>You bake</li></ul>";
    let html = format!("{body}<textarea>Senior </Java</textarea>");
    let document = Parser::new().format(Format::Html).parse(&html);
    let skills = document.postings()[0].skills.iter().map(|skill| skill.span.of(&html).unwrap());
    assert_eq!(skills.collect::<Vec<_>>(), ["Rust", "Java"]);
    spans(&html, Format::Html).unwrap();
    spans(&format!("<title>Java </SQL</title>{body}"), Format::Html).unwrap();
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_clean_posting_comes_back(posting in clean::posting(), style in clean::style()) {
        let text = posting.render(&style);
        let document = jobpost::parse(&text);
        prop_assert_eq!(document.postings().len(), 1, "{}", text);
        prop_assert_eq!(clean::found(&document.postings()[0]), posting.sections(&style), "\n{}", text);
        let title = document.postings()[0].title.as_ref().map(|t| t.value.as_str());
        prop_assert_eq!(title, Some(posting.title.as_str()), "\n{}", text);
    }

    #[test]
    fn a_clean_html_posting_comes_back(posting in clean::posting(), style in clean::html_style()) {
        let html = posting.render_html(&style);
        let document = Parser::new().format(Format::Html).parse(&html);
        prop_assert_eq!(document.postings().len(), 1, "{}", html);
        prop_assert_eq!(clean::found(&document.postings()[0]), posting.sections(&clean::Style::plain()), "\n{}", html);
        spans(&html, Format::Html)?;
    }

    #[test]
    fn concatenated_postings_split_again(
        postings in prop::collection::vec(clean::posting(), 2..6),
        style in clean::style(),
        separator in prop::sample::select(vec!["\n\n", "\n---\n\n", "\n\n\n\n", "\n==========\n"]),
    ) {
        let texts: Vec<String> = postings.iter().map(|p| p.render(&style)).collect();
        let text = texts.join(separator);
        let document = jobpost::parse(&text);
        let titles = |t: &jobpost::Posting| t.title.as_ref().map(|t| t.value.clone());
        let found: Vec<_> = document.postings().iter().map(titles).collect();
        let expected: Vec<_> = postings.iter().map(|p| Some(p.title.clone())).collect();
        prop_assert_eq!(found, expected, "\n{}", text);
        tiles(&text)?;
    }
}

/// Every span is on character boundaries and inside the source; nested ones are ordered and do not overlap.
fn spans(source: &str, format: Format) -> Result<(), TestCaseError> {
    let document = Parser::new().format(format).parse(source);
    // Whatever has a start and an end is a span, so that facts of every kind are held to it.
    walk(&serde_json::to_value(&document).unwrap(), source)?;
    let mut last = 0;
    for posting in document.postings() {
        prop_assert!(last <= posting.span.start, "postings overlap: {:?} in {:?}", posting.span, source);
        last = posting.span.end;
        let mut at = posting.span.start;
        for section in &posting.sections {
            prop_assert!(at <= section.span.start, "sections overlap: {:?} in {:?}", section.span, source);
            prop_assert!(posting.span.contains(section.span));
            at = section.span.end;
            let mut inner = section.span.start;
            if let Some(heading) = &section.heading {
                prop_assert!(section.span.contains(heading.span), "{:?} of {:?}", heading, section.span);
            }
            for item in &section.items {
                prop_assert!(inner <= item.span.start, "items overlap: {:?} in {:?}", item, source);
                prop_assert!(section.span.contains(item.span), "{:?} of {:?}", item, section.span);
                prop_assert!(!item.text.is_empty());
                inner = item.span.end;
            }
        }
    }
    let mut last = 0;
    for chrome in document.chrome() {
        prop_assert!(last <= chrome.span.start, "chrome overlaps: {:?} in {:?}", chrome, source);
        last = chrome.span.end;
    }
    Ok(())
}

fn walk(value: &serde_json::Value, source: &str) -> Result<(), TestCaseError> {
    match value {
        serde_json::Value::Array(values) => values.iter().try_for_each(|value| walk(value, source)),
        serde_json::Value::Object(fields) => {
            if let (Some(start), Some(end)) = (fields.get("start"), fields.get("end"))
                && let (Some(start), Some(end)) = (start.as_u64(), end.as_u64())
            {
                let span = start as usize..end as usize;
                prop_assert!(source.get(span.clone()).is_some(), "{:?} is no span of {:?}", span, source);
            }
            if let (Some(value), Some(span)) = (fields.get("value"), fields.get("span")) {
                prop_assert!(span["start"] != span["end"], "{} is stated by no byte of {:?}", value, source);
            }
            fields.values().try_for_each(|value| walk(value, source))
        }
        _ => Ok(()),
    }
}

/// How often each byte is covered by sections and chrome.
fn cover(document: &Document, len: usize) -> Vec<u8> {
    let mut covers = vec![0u8; len];
    let sections = document.postings().iter().flat_map(|p| p.sections.iter().map(|s| s.span));
    for span in sections.chain(document.chrome().iter().map(|c| c.span)) {
        for count in &mut covers[span.start..span.end] {
            *count = count.saturating_add(1);
        }
    }
    covers
}

/// Every line with ink is in exactly one section of one posting, or in the chrome.
fn tiles(source: &str) -> Result<(), TestCaseError> {
    let document = jobpost::parse(source);
    let covers = cover(&document, source.len());
    for (at, c) in source.char_indices() {
        let least = u8::from(c.is_alphanumeric());
        prop_assert!(
            (least..=1).contains(&covers[at]),
            "{:?} at {} is covered {} times in {:?}",
            c,
            at,
            covers[at],
            source
        );
    }
    Ok(())
}

/// What was found, without spans.
fn structure(document: &Document) -> String {
    let mut out = String::new();
    for posting in document.postings() {
        out.push_str(&format!("posting {:?}\n", posting.title.as_ref().map(|t| &t.value)));
        for section in &posting.sections {
            let heading = section.heading.as_ref().map(|h| &h.value);
            out.push_str(&format!("  {:?} {:?} {heading:?}\n", section.kind, section.basis));
            for item in &section.items {
                out.push_str(&format!("    {} {}\n", item.depth, item.text));
            }
        }
    }
    for chrome in document.chrome() {
        out.push_str(&format!("chrome {:?}\n", chrome.value));
    }
    for diagnostic in document.diagnostics() {
        out.push_str(&format!("{:?}\n", diagnostic.code));
    }
    out
}
