//! Line ends, blank lines and blanks say the same however they are written: carriage returns, breaks of HTML, no-break
//! spaces.
#![cfg(all(feature = "serde", feature = "html"))]

#[path = "properties/soup.rs"]
#[allow(dead_code, reason = "shared with the other properties")]
mod soup;

use jobpost::{Document, Format, Parser};
use proptest::prelude::*;
use serde_json::Value;

/// What was found, each span as the words that it covers, for which `undo` stands in the unchanged text.
fn shown(document: &Document, source: &str, undo: &dyn Fn(&str) -> String) -> Value {
    let mut value = serde_json::to_value(document).unwrap();
    fn walk(value: &mut Value, of: &dyn Fn(usize, usize) -> String) {
        match value {
            Value::Array(values) => values.iter_mut().for_each(|value| walk(value, of)),
            Value::Object(fields) => {
                if let (Some(start), Some(end)) = (fields.get("start"), fields.get("end")) {
                    *value = Value::String(of(start.as_u64().unwrap() as usize, end.as_u64().unwrap() as usize));
                    return;
                }
                fields.values_mut().for_each(|value| walk(value, of));
                // Messages may name offsets.
                fields.remove("message");
            }
            _ => {}
        }
    }
    walk(&mut value, &|start, end| undo(&source[start..end]));
    value
}

/// Reads a text as it is and changed: both must say the same, of the same words.
fn same(text: &str, changed: &str, undo: &dyn Fn(&str) -> String) -> Result<(), TestCaseError> {
    for format in [Format::Text, Format::Markdown, Format::Html] {
        let read = |source: &str| Parser::new().format(format).parse(source);
        let plain = shown(&read(text), text, &str::to_owned);
        prop_assert_eq!(plain, shown(&read(changed), changed, undo), "{:?} of {:?}", format, changed);
    }
    Ok(())
}

/// The text with every `n`th blank inside its lines as a no-break space.
fn hardened(text: &str, n: usize, blank: &str) -> String {
    let mut out = String::new();
    let mut count = 0;
    for (at, c) in text.char_indices() {
        let inside = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        let within = c == ' ' && inside(text[..at].chars().next_back()) && inside(text[at + 1..].chars().next());
        count += usize::from(within);
        if within && count.is_multiple_of(n) { out.push_str(blank) } else { out.push(c) }
    }
    out
}

fn softened(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}', '\u{2007}'], " ")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn every_line_end_is_one(text in soup::posting()) {
        let text = text.replace('\r', " ");
        same(&text, &text.replace('\n', "\r\n"), &|text| text.replace("\r\n", "\n"))?;
        same(&text, &text.replace('\n', "\r"), &|text| text.replace('\r', "\n"))?;
    }

    #[test]
    fn every_line_end_of_html_is_one(text in soup::html()) {
        let text = text.replace('\r', " ");
        same(&text, &text.replace('\n', "\r\n"), &|text| text.replace("\r\n", "\n"))?;
        same(&text, &text.replace('\n', "\r"), &|text| text.replace('\r', "\n"))?;
    }

    #[test]
    fn a_no_break_space_is_a_blank(
        text in soup::posting(),
        n in 1usize..4,
        blank in prop::sample::select(vec!["\u{a0}", "\u{202f}", "\u{2007}"]),
    ) {
        let text = softened(&text);
        let changed = hardened(&text, n, blank);
        for format in [Format::Text, Format::Markdown] {
            let read = |source: &str| Parser::new().format(format).parse(source);
            let plain = shown(&read(&text), &text, &str::to_owned);
            prop_assert_eq!(plain, shown(&read(&changed), &changed, &softened), "{:?} of {:?}", format, changed);
        }
    }
}

/// Postings in which blank lines and blanks decide what a line is.
const POSTINGS: [&str; 6] = [
    "Baker\n\nMove fast\nWe build and test quickly every day.\n\nOwn it\nWe are accountable and solve problems.",
    "Baker\n\nWe bake bread in the old town and love it.\n\nYou need three years of practice and a steady hand.",
    "Baker\n\nYou bake bread and plan the roster.\n\nWe are a small firm founded in 1980.\n\nWe pay $20 per hour.",
    "Night Baker at Tidewell Marine\n\nAt Axle Energy, we bake.\n\nDuties\n- Bake bread\n- Sweep up\n\nExperience within \
     insurtech\n- Rust\n- Two years of experience\n",
    "Job description\n\nNight Baker\n\nWhat you will do\n- Bake bread\n- Sweep up\n\nSalary: 50 000 EUR\nContact: \
     ada@oven.example\n\n+47 22 33 44 55\n",
    "Location: Oslo, Norway\nTime zone: within 2 hours of CET\n\nWho you are\nYou rise early\nYou lift 20 kg\nYou bake\n",
];

/// What each posting says as plain text and in another form, spans left out.
#[track_caller]
fn check(name: &str, form: impl Fn(&str) -> String) {
    for text in POSTINGS {
        let changed = form(text);
        let nothing = |_: &str| String::new();
        let plain = shown(&jobpost::parse(text), text, &nothing);
        let html = shown(&Parser::new().format(Format::Html).parse(&changed), &changed, &nothing);
        assert_eq!(plain["postings"], html["postings"], "{name}: {changed}");
    }
}

/// The lines of a text, of which blank ones are written otherwise.
fn lines(text: &str, ink: impl Fn(&str) -> String, blank: &str) -> String {
    text.split('\n').map(|line| if line.trim().is_empty() { blank.to_owned() } else { ink(line) }).collect()
}

#[test]
fn breaks_of_html_part_lines_as_those_of_text_do() {
    check("own line ends", str::to_owned);
    check("own line ends, CRLF", |text| text.replace('\n', "\r\n"));
    check("own line ends, CR", |text| text.replace('\n', "\r"));
    check("breaks", |text| text.replace('\n', "<br>"));
    check("breaks and line ends", |text| text.replace('\n', "<br/>\n"));
    check("breaks and line ends, CRLF", |text| text.replace('\n', "<br />\r\n"));
    check("breaks in a block", |text| format!("<div>{}</div>", text.replace('\n', "<br>\n")));
    check("blocks", |text| lines(text, |line| format!("<div>{line}</div>"), "<div><br></div>"));
    check("blocks on lines", |text| lines(text, |line| format!("<div>\n{line}\n</div>\n"), "<div>\n<br>\n</div>\n"));
    check("paragraphs", |text| lines(text, |line| format!("<p>{line}</p>"), "<p></p>"));
    check("paragraphs on lines", |text| lines(text, |line| format!("<p>{line}</p>\n"), "<p> </p>\n"));
    check("Word's", |text| lines(text, |line| format!("<p class=MsoNormal>{line}<o:p></o:p></p>"), "<p>&nbsp;</p>"));
    check("an editor's", |text| lines(text, |line| format!("<p>{line}</p>"), "<p><br></p>"));
    check("blank blocks", |text| lines(text, |line| format!("<div>{line}</div>"), "<div><span>&nbsp;</span></div>"));
    check("no-break spaces", |text| hardened(text, 1, "&nbsp;").replace('\n', "<br>"));
    check("no-break spaces beside blanks", |text| hardened(text, 2, "&nbsp; ").replace('\n', "<br>"));
}

/// A tag that is broken behind its name is a tag, whatever the line end.
#[test]
fn broken_tags_tell_html_from_text() {
    for end in ["\n", "\r\n", "\r", "\t"] {
        let text = format!("<p{end}>You bake</p><p{end}>You sweep</p><li{end}>You rise</li>");
        assert_eq!(Format::detect(&text), Format::Html, "{end:?}");
        let document = Parser::new().format(Format::Text).parse(&text);
        assert!(!serde_json::to_string(&document).unwrap().contains('<'), "{end:?}");
    }
}
