//! The texts that are timed.

use std::path::Path;

pub(crate) struct Text {
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) html: bool,
}

fn text(name: &str, text: String) -> Text {
    Text { name: name.to_owned(), text, html: false }
}

fn html(name: &str, text: String) -> Text {
    Text { name: name.to_owned(), text, html: true }
}

fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Pages as people paste them, from small to long, and the caller's own.
pub(crate) fn pages() -> Vec<Text> {
    let mut pages = vec![
        text("small", fixture("clean/bare_headings.txt")),
        text("typical", fixture("messy/hard_wrapped.txt")),
        text("listing", fixture("messy/long_listing.txt")),
        html("HTML small", fixture("clean/bold_paragraphs.html")),
        html("HTML typical", fixture("clean/long_posting.html")),
        html("HTML Word", fixture("messy/mso.html")),
    ];
    if let Some(path) = std::env::var_os("JOBPOST_BENCH_PAGE") {
        let path = Path::new(&path);
        let page = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let name = path.file_name().map_or_else(|| "page".into(), |name| name.to_string_lossy().into_owned());
        let html = path.extension().is_some_and(|ending| ending == "html" || ending == "htm");
        pages.push(Text { name, text: page, html });
    }
    pages
}

/// Texts of about `size` bytes that a careless parser takes much too long for.
pub(crate) fn hostile(size: usize) -> Vec<Text> {
    let filled = |part: &str| part.repeat(size / part.len());
    // Indents that grow by one each line: their sum is the size.
    let depth = ((2 * size) as f64).sqrt() as usize;
    let nested = (0..depth).map(|i| format!("{:1$}- a\n", "", i)).collect();
    let posting = fixture("clean/colon_headings.txt") + "\n";
    vec![
        text("one line", filled("bread ")),
        text("bullets", filled("- You bake bread\n")),
        text("blank lines", filled("\n")),
        text("nested indents", nested),
        text("postings", filled(&posting)),
        html("open tags", filled("<b>")),
        html("open lists", filled("<ul><li>a")),
        html("attribute", format!("<p class=\"{}\">Bake</p>", filled("a "))),
        html("entities", filled("&amp;lt;p&amp;gt;")),
    ]
}
