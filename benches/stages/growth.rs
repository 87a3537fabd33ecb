//! How the time grows with the text at the sizes that hurt: ten times the text may take at most twelve times as long.
//!
//! `JOBPOST_BENCH_GROWTH=1 cargo bench` runs it; it takes minutes and is left out otherwise.

use jobpost::{Format, Parser};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The factor that ten times the text may take.
const MOST: f64 = 12.0;
/// Stack of the thread that reads; deep nesting must not need more.
const STACK: usize = 1 << 20;

/// How often both texts take their turns, at most.
const ROUNDS: usize = 9;

/// A text of a given size, which is one for the greatest.
type Make = fn(usize) -> String;

/// Name, format, the greater size, and the text.
const TEXTS: [(&str, Format, usize, Make); 12] = [
    ("one line of 50 MB", Format::Text, 50_000_000, |n| "bread ".repeat(n / 6)),
    ("one word of 50 MB", Format::Text, 50_000_000, |n| "b".repeat(n)),
    ("a sentence of 10 MB", Format::Text, 10_000_000, |n| "5 years or 2 days, in Oslo and $20 ".repeat(n / 35)),
    ("a million bullets", Format::Text, 1_000_000, |n| "- You bake bread\n".repeat(n)),
    ("a million blank lines", Format::Text, 1_000_000, |n| "\n".repeat(n)),
    // The widths wrap round at the widest that a line counts, so that the text grows in line with its lines.
    ("100,000 nested indents", Format::Text, 100_000, |n| {
        (0..n).map(|i| format!("{:1$}- a\n", "", i % 1000)).collect()
    }),
    ("postings of 50 MB", Format::Text, 50_000_000, |n| POSTING.repeat(n / POSTING.len())),
    ("a million open tags", Format::Html, 1_000_000, |n| "<b>".repeat(n)),
    ("a million open lists", Format::Html, 1_000_000, |n| "<ul><li>a".repeat(n)),
    ("an attribute of 10 MB", Format::Html, 10_000_000, |n| format!("<p class=\"{}\">Bake</p>", "a ".repeat(n / 2))),
    ("entities of 10 MB", Format::Html, 10_000_000, |n| "&amp;lt;p&amp;gt;".repeat(n / 17)),
    ("no entities of 10 MB", Format::Html, 10_000_000, |n| "&a&#&#x".repeat(n / 7)),
];

const POSTING: &str = "Skills: rust, sql\n\nNight Baker at Crumb & Sons, Oslo\n\nWhat you'll do\n- Bake bread and sweep up\n\
- Lead a team of five\n\nWho you are\n- 5+ years of experience with ovens\n- You rise early\n- Fluent Norwegian\n\n\
What we offer\n- $20 - $25 an hour\n- Health insurance\n- Two days a week from home\n\n";

/// Time of a run, in a thread of little stack.
fn time(format: Format, text: &str, outline: bool) -> Duration {
    let run = || {
        let parser = Parser::new().format(format);
        let began = Instant::now();
        if outline {
            black_box(parser.outline(black_box(text)));
        } else {
            black_box(parser.parse(black_box(text)));
        }
        began.elapsed()
    };
    std::thread::scope(|scope| {
        let reader = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run);
        reader.expect("a thread").join().expect("no panic")
    })
}

/// The least times of both texts, which take turns: what disturbs the one disturbs the other.
fn times(format: Format, texts: [&str; 2], outline: bool) -> [f64; 2] {
    let mut least = [Duration::MAX; 2];
    let began = Instant::now();
    for round in 0..ROUNDS {
        if round > 1 && began.elapsed() > Duration::from_secs(8) {
            break;
        }
        for (least, text) in least.iter_mut().zip(texts) {
            *least = time(format, text, outline).min(*least);
        }
    }
    least.map(|time| time.as_secs_f64())
}

pub(crate) fn print() {
    println!("\nGrowth: seconds for a tenth of the text and for all of it; at most {MOST} times as long is asked for");
    for (name, format, size, make) in TEXTS {
        let (small, large) = (make(size / 10), make(size));
        for (stage, outline) in [("outline", true), ("parse", false)] {
            let [a, b] = times(format, [&small, &large], outline);
            let factor = b / a;
            let judged = if factor <= MOST || b < 0.005 { "" } else { "  TOO MUCH" };
            println!("{name:<24} {stage:<8} {:>9} bytes {a:>9.4} {b:>9.4} × {factor:>5.1}{judged}", large.len());
        }
    }
}
