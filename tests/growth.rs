//! Cost grows in line with the input, told by counting what is allocated and looked at, and not by the clock.
//!
//! A second of a busy machine says little; the number and bytes of allocations, the greatest heap, and in builds with
//! debug assertions the looks at words, tokens and entries of lists are the same in every run. What they do not count
//! shows in `benches/stages.rs`, which times texts at two sizes.
#![cfg(all(feature = "serde", feature = "html"))]

use jobpost::{Format, Parser};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// What a thread has allocated; tests run on threads of their own.
#[derive(Clone, Copy, Debug, Default)]
struct Heap {
    calls: usize,
    bytes: usize,
    live: isize,
    peak: isize,
    /// Looks at words, tokens and entries; 0 in a release build.
    looks: u64,
}

thread_local! {
    static HEAP: Cell<Heap> = const { Cell::new(Heap { calls: 0, bytes: 0, live: 0, peak: 0, looks: 0 }) };
}

struct Counting;

fn count(calls: usize, bytes: usize, change: isize) {
    // A thread that ends has no counter any more.
    let _ = HEAP.try_with(|heap| {
        let mut now = heap.get();
        now.calls += calls;
        now.bytes += bytes;
        now.live += change;
        now.peak = now.peak.max(now.live);
        heap.set(now);
    });
}

// SAFETY: every call goes to the system's allocator unchanged; counting neither allocates nor touches the memory.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(1, layout.size(), layout.size() as isize);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(0, 0, -(layout.size() as isize));
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(1, size, size as isize - layout.size() as isize);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// Runs `work` and tells what it allocated; what it returns is still alive at the end.
fn measured<T>(work: impl FnOnce() -> T) -> Heap {
    HEAP.set(Heap::default());
    let before = looks();
    let kept = work();
    let heap = Heap { looks: looks() - before, ..HEAP.get() };
    drop(kept);
    heap
}

#[cfg(debug_assertions)]
fn looks() -> u64 {
    jobpost::__looks()
}

#[cfg(not(debug_assertions))]
fn looks() -> u64 {
    0
}

/// Reads a text of size `n` and of `10 n` and compares.
#[track_caller]
fn check(name: &str, format: Format, n: usize, text: impl Fn(usize) -> String) {
    let parser = Parser::new().format(format);
    for (stage, outline) in [("outline", true), ("parse", false)] {
        let run = |text: &str| {
            if outline { measured(|| drop(parser.outline(text))) } else { measured(|| drop(parser.parse(text))) }
        };
        let (small, large) = (text(n), text(10 * n));
        let (a, b) = (run(&small), run(&large));
        let factor = |a: f64, b: f64| b / a.max(1.0);
        let grown = large.len() as f64 / small.len() as f64;
        eprintln!(
            "{name:<16} {stage:<8} {:>8} bytes: {:>7} calls, {:>9} bytes, {:>9} looks, peak {:>5.2} × the text; ten times that: × {:.1} calls, × {:.1} bytes, × {:.1} looks, peak {:.2} ×",
            small.len(),
            a.calls,
            a.bytes,
            a.looks,
            a.peak as f64 / small.len() as f64,
            factor(a.calls as f64, b.calls as f64),
            factor(a.bytes as f64, b.bytes as f64),
            factor(a.looks as f64, b.looks as f64),
            b.peak as f64 / large.len() as f64,
        );
        // A few allocations do not depend on the text; a buffer that doubles may just have done so.
        assert!(b.calls as f64 <= 1.2 * grown * (a.calls as f64 + 20.0), "{name}, {stage}: {a:?} grows to {b:?}");
        assert!(b.bytes as f64 <= 2.2 * grown * (a.bytes as f64 + 4096.0), "{name}, {stage}: {a:?} grows to {b:?}");
        assert!(b.peak as f64 <= 2.2 * grown * (a.peak as f64 + 4096.0), "{name}, {stage}: {a:?} grows to {b:?}");
        assert!(b.looks as f64 <= 1.2 * grown * (a.looks as f64 + 500.0), "{name}, {stage}: {a:?} grows to {b:?}");
    }
}

/// A posting before what is tried, so that its facts are read.
const POSTING: &str = "Night Baker at Tidewell Marine\n\nWhat you'll do\n- Bake bread\n- Sweep the floor\n- Train new \
    colleagues\n\nRequirements\n- 3+ years of experience as a baker\n- Fluent English\n\nMore\n";

/// Reads `text` of `n` bytes, or a little more, and of ten times as many behind a posting.
#[track_caller]
fn behind(name: &str, text: impl Fn(usize) -> String) {
    check(name, Format::Text, 4_000, |n| format!("{POSTING}{}", text(n)));
}

/// A line of a list with so many bytes of one chunk.
fn line(chunk: &str, n: usize) -> String {
    format!("- {}\n", chunk.repeat(n.div_ceil(chunk.len())))
}

/// Different names, as many as bytes allow.
fn names(n: usize, form: impl Fn(&str) -> String) -> String {
    let letter = |i: usize| char::from(b'a' + (i % 26) as u8);
    let mut out = String::new();
    for i in 0.. {
        let name: String = ['X', 'a', letter(i / 17_576), letter(i / 676), letter(i / 26), letter(i)].iter().collect();
        out.push_str(&form(&name));
        if out.len() >= n {
            break;
        }
    }
    out
}

const N: usize = 2_000;

/// Greatest heap of `parse` in shares of a page whose lines are as long as real ones (about 100 bytes).
const PEAK: f64 = 13.0;
/// The same for HTML, whose text is held once more.
const PEAK_OF_HTML: f64 = 10.0;
/// The same for notes: a line of five words costs as much as one of twenty.
const PEAK_OF_NOTES: f64 = 30.0;

#[test]
fn one_line() {
    check("one line", Format::Text, N, |n| "bread ".repeat(n));
    check("one word", Format::Text, N, |n| "b".repeat(10 * n));
    check("one HTML line", Format::Html, N, |n| format!("<p>{}</p>", "bread ".repeat(n)));
}

#[test]
fn bullets() {
    check("bullets", Format::Text, N, |n| "- You bake bread\n".repeat(n));
    check("bare lines", Format::Text, N, |n| "You bake bread\n".repeat(n));
    check("only bullets", Format::Text, N, |n| "-\n".repeat(n));
    check("HTML items", Format::Html, N, |n| format!("<ul>{}</ul>", "<li>You bake bread</li>".repeat(n)));
}

#[test]
fn blank_lines() {
    check("blank lines", Format::Text, N, |n| "\n".repeat(10 * n));
    check("spaces", Format::Text, N, |n| " ".repeat(10 * n));
    check("breaks", Format::Html, N, |n| "<br>".repeat(n));
    check("between ink", Format::Text, N, |n| format!("a{}b", "\n".repeat(10 * n)));
}

#[test]
fn nested_indents() {
    // The indents of all lines together grow with the square of the depth, and so does the text.
    check("indents", Format::Text, 30, |n| {
        let depth = (n as f64).sqrt() as usize * 3;
        (0..depth).map(|i| format!("{:1$}- a\n", "", i)).collect()
    });
    check("zigzag", Format::Text, N, |n| "- a\n    - b\n        - c\n".repeat(n));
    check("nested lists", Format::Html, N, |n| "<ul><li>a".repeat(n));
}

#[test]
fn repeated_postings() {
    let posting = "Skills: rust sql\nWhat you'll do\n- Bake bread\n- Sweep up\nWho you are\n- You rise early\n- You lift 20 kg\n\n";
    check("listing", Format::Text, 100, |n| posting.repeat(n));
    let titled =
        "Night Baker\n\nDuties:\n- Bake bread\n- Sweep up\n\nRequirements:\n- You rise early\n- You lift\n\n---\n\n";
    check("titled listing", Format::Text, 100, |n| titled.repeat(n));
    check("headings", Format::Text, 300, |n| "Requirements:\nWhat you'll do:\n".repeat(n));
    check("fields", Format::Text, 300, |n| "Location: Oslo\nSalary: $20/hr\nSkills: a, b, c\n".repeat(n));
    check("other fields", Format::Text, 300, |n| (0..n).map(|i| format!("SALARY {i}: {i}\nRequirements:\n")).collect());
    check("rules", Format::Text, 1000, |n| "Title\n---\n".repeat(n));
}

#[test]
fn open_tags() {
    check("open tags", Format::Html, N, |n| "<b>".repeat(n));
    check("open blocks", Format::Html, N, |n| "<div>a".repeat(n));
    check("half tags", Format::Html, N, |n| "<".repeat(n));
    check("closing tags", Format::Html, N, |n| "</ul></b></p>".repeat(n));
    check("comments", Format::Html, N, |n| "<!-- a -->b".repeat(n));
    check("open comment", Format::Html, N, |n| format!("a<!--{}", "-".repeat(n)));
    check("cells", Format::Html, N, |n| format!("<table><tr>{}", "<td>a".repeat(n)));
    check("tags in text", Format::Text, N, |n| "a <p b\n".repeat(n));
}

#[test]
fn huge_attribute() {
    check("attribute", Format::Html, N, |n| format!("<p class=\"{}\">Bake</p>", "a ".repeat(10 * n)));
    check("attributes", Format::Html, N, |n| format!("<p {}>Bake</p>", "a=b ".repeat(n)));
    check("open attribute", Format::Html, N, |n| format!("<p class=\"{}", "a".repeat(10 * n)));
    check("tag name", Format::Html, N, |n| format!("<{}>Bake", "a".repeat(10 * n)));
}

#[test]
fn entity_bombs() {
    check("entities", Format::Html, N, |n| "&amp;".repeat(n));
    check("twice escaped", Format::Html, N, |n| "&amp;lt;p&amp;gt;".repeat(n));
    check("escaped tags", Format::Html, N, |n| "&lt;p&gt;a&lt;/p&gt;".repeat(n));
    check("no entities", Format::Html, N, |n| "&a&#&#x".repeat(n));
    check("long entity", Format::Html, N, |n| format!("&#{};", "9".repeat(n)));
}

#[test]
fn contacts_and_links() {
    let duties = "What you'll do\n- Bake bread\n- Sweep up\n";
    check("addresses", Format::Text, N, |n| format!("{duties}{}", "Contact a@b.example, +47 22 33 44 55\n".repeat(n)));
    check("at-signs", Format::Text, N, |n| format!("{duties}{}", "a@".repeat(10 * n)));
    check("brackets", Format::Text, N, |n| format!("{duties}{}", "[a](https://b.example".repeat(n)));
    check("closing", Format::Text, N, |n| format!("{duties}https://b.example/{}", ")".repeat(10 * n)));
    check("schedules", Format::Text, N, |n| {
        format!("{duties}{}", "40 hours a week, 6-month contract, start May ".repeat(n))
    });
    check("anchors", Format::Html, N, |n| format!("<p>{}", "<a href=\"https://b.example\">b</a> ".repeat(n)));
    check("open anchors", Format::Html, N, |n| format!("<p>{}", "<a href=x>".repeat(n)));
}

#[test]
fn rules_about_time_zones() {
    // What goes back to the zones named before holds them once more.
    behind("amounts behind zones", |n| {
        format!("- Overlap with {}EET {}\n", "CET, ".repeat(n / 10), "and 4 hours overlap a b c d e f ".repeat(n / 60))
    });
    behind("that time zone", |n| {
        let back = "You must be located in that time zone. ".repeat(n / 80);
        format!("- We work in {}EET. {back}\n", "CET, ".repeat(n / 10))
    });
    behind("ambiguous zones", |n| format!("Time zone: {}\n", "CET/PST/EST/".repeat(n / 12)));
    behind("zones and homes", |n| {
        format!("{}- Work in EST {}\n", "Location: Germany\n".repeat(n / 30), "or EST ".repeat(n / 20))
    });
    behind("phrases of no rule", |n| line("UTC+1 ", n));
    behind("ambiguous overlaps", |n| line("overlap with CST or IST or ", n));
    behind("rules in one line", |n| line("overlap team located CET ", n));
    behind("rules in lines", |n| "- Within 2 hours of CET\n".repeat(n / 24));
    behind("initials", |n| format!("- located in {}{}\n", ". ".repeat(n / 4), "(PST) ".repeat(n / 12)));
    behind("bad hours", |n| line("99:99 - 99:99 ", n));
    behind("groups of zones", |n| line("Americas time zones, ", n));
}

#[test]
fn places() {
    behind("towns", |n| format!("Location: {}\n", names(n, |name| format!("{name}, Germany; "))));
    behind("towns in lines", |n| format!("Locations\n{}", names(n, |name| format!("- {name}, Germany\n"))));
    behind("towns in fields", |n| names(n, |name| format!("Location: {name}, TX\n")));
    behind("based in", |n| names(n, |name| format!("- based in {name}\n")));
    behind("homonyms", |n| format!("Location: {}\n", "Germany, Melbourne, ".repeat(n / 20)));
    behind("states", |n| format!("Location: {}\n", "TX ".repeat(n / 3)));
    behind("cues of places", |n| line("based in ", n));
    behind("places of a title", |n| format!("Job title: {}\n", "Baker, in Oslo, ".repeat(n / 16)));
    behind("regions", |n| line("remote in EMEA except Malta or ", n));
}

#[test]
fn letters_without_a_blank() {
    behind("capitals inside", |n| line("abcdefghijK", n));
    behind("short words inside", |n| format!("- ab{}", line("cdB", n)));
    behind("one pair", |n| format!("- {}B{} oneTwoThree\n", "a".repeat(n / 2), "c".repeat(n / 2)));
}

#[test]
fn terms_of_employment() {
    behind("types in lines", |n| "Full-time, part-time, contract\n".repeat(n / 31));
    behind("types in one line", |n| line("full-time or other or ", n));
}

#[test]
fn many_kinds_of_facts() {
    behind("pay", |n| {
        let pay = |i: usize| format!("- ${}.{} per hour\n", i + 10, i % 89 + 10);
        format!("Pay\n{}", (0..n / 20).map(pay).collect::<String>())
    });
    behind("amounts", |n| line("salary 50000 ", n));
    behind("languages", |n| line("English B2 and German C1, ", n));
    behind("skills of years", |n| format!("Requirements\n{}", line("5 years of Java or SQL or Rust or ", n)));
    behind("degrees", |n| format!("Requirements\n- A degree in {}\n", "physics, maths, ".repeat(n / 16)));
    behind("dates", |n| "Apply by 03/04/26\n".repeat(n / 18));
    behind("names", |n| line("Contact: Ada Moor ", n));
    behind("addresses and links", |n| line("https://b.example a@b.example ", n));
    behind("half links", |n| line("www.[", n));
    behind("links", |n| names(n, |name| format!("https://{name}.example\n")));
    behind("everything", |n| {
        let posting = |name: &str| {
            format!(
                "Location: {name}, Germany\nSalary: $50,000 a year\nWork in CET or PST.\n- 3+ years of {name}\n\
                 - English B2\n- our {name} office\nmail {name}@b.example\n"
            )
        };
        names(n, posting)
    });
}

#[test]
fn no_break_spaces() {
    behind("no-break spaces", |n| line("a\u{a0}", n));
    behind("carriage returns", |n| "- a\r".repeat(n / 4));
    check("entities of them", Format::Html, N, |n| format!("<p>a\n{}</p>", "a&nbsp;".repeat(n)));
    check("themselves", Format::Html, N, |n| format!("<p>a\n{}</p>", "a\u{a0}".repeat(n)));
}

/// The heap that `parse` takes at its height, the result included, in shares of the page.
///
/// The page named by `JOBPOST_BENCH_PAGE`, where there is one, is measured too.
#[test]
fn peak_on_pages() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
    let entries = |folder| std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<_> = entries(folder)
        .filter(|kind| !kind.ends_with("malformed"))
        .flat_map(entries)
        .filter(|path| path.extension().is_some_and(|e| e != "json"))
        .collect();
    pages.sort();
    pages.extend(std::env::var_os("JOBPOST_BENCH_PAGE").map(Into::into));
    let mut failures = Vec::new();
    for path in pages {
        let format = match path.extension().and_then(|e| e.to_str()) {
            Some("html") => Format::Html,
            Some("md") => Format::Markdown,
            _ => Format::Text,
        };
        let fixture = std::fs::read_to_string(&path).unwrap();
        let parser = Parser::new().format(format);
        // Pages, not notes: fixed tables and the least capacities of lists would be most of a short text's heap.
        let page = fixture.repeat(40_000 / fixture.len() + 1);
        let heap = measured(|| parser.parse(&page));
        let result = {
            let kept = parser.parse(&page);
            let live = HEAP.get().live;
            drop(kept);
            live - HEAP.get().live
        };
        let share = |bytes: isize| bytes as f64 / page.len() as f64;
        let lines = page.lines().filter(|line| !line.trim().is_empty()).count();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        eprintln!(
            "{name:<28} {:>6} bytes, {:>4} a line: peak {:>5.2} ×, the result alone {:.2} ×",
            page.len(),
            page.len() / lines,
            share(heap.peak),
            share(result),
        );
        let limit = match format {
            _ if page.len() / lines < 60 || fixture.len() < 3_000 => PEAK_OF_NOTES,
            Format::Html => PEAK_OF_HTML,
            _ => PEAK,
        };
        if share(heap.peak) > limit {
            failures.push(format!("{name} takes {:.2} times its size, more than {limit}", share(heap.peak)));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}
