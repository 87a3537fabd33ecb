//! Texts that look like postings and pages, and are none.

use proptest::prelude::*;
use proptest::sample::select;

/// Openings of lines: bullets, indents, marks.
const OPENINGS: &[&str] = &[
    "",
    "",
    "",
    "- ",
    "* ",
    "• ",
    "•\t",
    "·\u{a0}",
    "1. ",
    "2) ",
    "(a) ",
    "iv. ",
    "## ",
    "> ",
    "    - ",
    "\t* ",
    "  ",
    "o\t",
    "-",
    "–",
    "\u{200b}",
    "\u{feff}",
    "**",
    "✅ ",
    "-> ",
    "\u{f0b7} ",
];

/// Whole lines, and pieces of them.
const PIECES: &[&str] = &[
    "Requirements",
    "What you'll do",
    "WHAT YOU' LL DO:",
    "Who you are",
    "Benefits:",
    "About us",
    "Skills: rust sql",
    "Location: Oslo, Norway",
    "SALARY: €40k - €50k",
    "Full TimeJob Type",
    "Time zone: (GMT+01:00) Rome +/- 2 hours",
    "Senior Baker",
    "Data Engineer at Acme",
    "5+ years of experience",
    "You have a degree in physics",
    "401(k)",
    "We are an equal opportunity employer.",
    "Apply now",
    "Sign in",
    "remote (US only)",
    "$20/hr",
    "£1,000,000.50",
    "between 9am and 5pm CET",
    "at least 4 hours of overlap with EST",
    "UTC-5 to UTC+2",
    "K\u{212a}elvin",
    "ſtraße",
    "İstanbul",
    "naïve café",
    "עברית",
    "日本語の求人",
    "👩\u{200d}🚀",
    "e\u{301}",
    "C++ / C#",
    "go, r & c",
    "----",
    "====",
    "***",
    "___",
    "Ihre Aufgaben",
    "Vos missions :",
    "Wymagania",
    "a",
    "I",
    ":",
    "::",
    "Name:",
    ": value",
    "|",
    "\u{0}",
    "\u{1b}[31m",
    "&amp;",
    "<b>",
    "</ul>",
    "http://x.example/?a=b:c",
    "me@x.example",
    "99999999999999999999999 years",
    "-1%",
    "0.0",
    "½",
    "Ⅳ",
    "٣ سنوات",
    "word word word word word word word word word word word word word word word word",
];

const ENDS: &[&str] = &["\n", "\n", "\n", "\n\n", "\r\n", "\r", "\n \n", " ", "\u{2028}", "\u{85}", "\t", ":\n", ".\n"];

/// Lines of a posting in any order, with any bullets and line ends.
pub(crate) fn posting() -> impl Strategy<Value = String> {
    let piece = prop_oneof![8 => select(PIECES).prop_map(str::to_owned), 1 => "\\PC{0,12}", 1 => any::<String>()];
    let line = (select(OPENINGS), piece, select(ENDS)).prop_map(|(a, b, c)| format!("{a}{b}{c}"));
    prop::collection::vec(line, 0..40).prop_map(|lines| lines.concat())
}

const TAGS: &[&str] = &[
    "<p>",
    "</p>",
    "<ul>",
    "</ul>",
    "<ol>",
    "<li>",
    "</li>",
    "<br>",
    "<br/>",
    "<b>",
    "</b>",
    "<strong>",
    "</strong>",
    "<h3>",
    "</h3>",
    "<div>",
    "</div>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "<pre>",
    "</pre>",
    "<nav>",
    "</nav>",
    "<title>",
    "</title>",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<!x",
    "<p class=\"",
    "\">",
    "<a href='",
    "'>",
    "<",
    ">",
    "</",
    "/>",
    "<li",
    "&",
    "&amp;",
    "&nbsp;",
    "&#8226;",
    "&#x1F600;",
    "&lt;p&gt;",
    "&lt;",
    "&notin",
    "&#0;",
    "&#xD800;",
    "&#99999999999;",
    "<textarea>",
    "<template>",
    "<plaintext",
    "\0",
    "<o:p>",
    "<svg>",
    "<P>",
    "</UL>",
    "<button>",
    "</button>",
];

/// Tags, entities and text in any order.
pub(crate) fn html() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => select(TAGS).prop_map(str::to_owned),
        3 => select(PIECES).prop_map(str::to_owned),
        1 => select(ENDS).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    prop::collection::vec(piece, 0..50).prop_map(|pieces| pieces.concat())
}

/// HTML whose words are all different, so that each can be looked for.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    pub(crate) source: String,
    pub(crate) visible: Vec<String>,
    pub(crate) hidden: Vec<String>,
}

/// Whole tags, balanced or not, with words between them.
pub(crate) fn words() -> impl Strategy<Value = Words> {
    let whole = [
        "<p>",
        "</p>",
        "<ul>",
        "</ul>",
        "<li>",
        "</li>",
        "<br>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<h2>",
        "</h2>",
        "<div>",
        "</div>",
        "<span style=\"x\">",
        "</span>",
        "<td>",
        "<tr>",
        "<nav>",
        "</nav>",
        "<button>",
        "</button>",
        "<!-- c -->",
        "&nbsp;",
        "&amp;",
        "\n",
        " ",
        "•",
        "<p><strong>Requirements</strong></p>",
        "<h3>Benefits</h3>",
    ];
    #[derive(Clone, Debug)]
    enum Piece {
        Tag(&'static str),
        Word,
        Hidden(&'static str),
    }
    let piece = prop_oneof![
        4 => select(whole.to_vec()).prop_map(Piece::Tag),
        4 => Just(Piece::Word),
        1 => select(vec!["script", "style", "template"]).prop_map(Piece::Hidden),
    ];
    prop::collection::vec(piece, 1..60).prop_map(|pieces| {
        let mut words = Words { source: String::new(), visible: Vec::new(), hidden: Vec::new() };
        for (i, piece) in pieces.into_iter().enumerate() {
            match piece {
                Piece::Tag(tag) => words.source.push_str(tag),
                Piece::Word => {
                    let word = format!("word{i}x");
                    words.source.push_str(&format!("{word} "));
                    words.visible.push(word);
                }
                Piece::Hidden(tag) => {
                    let word = format!("hidden{i}x");
                    words.source.push_str(&format!("<{tag}>{word}</{tag}>"));
                    words.hidden.push(word);
                }
            }
        }
        words
    })
}
