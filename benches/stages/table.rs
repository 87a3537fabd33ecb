//! The tables at the end of a run: how each stage compares with its yardstick, and how its time grows.

use crate::texts::{Text, hostile, pages};
use crate::works;
use std::time::{Duration, Instant};

/// How often each takes its turn.
const ROUNDS: usize = 21;
/// A turn is at least so long; short texts are read several times in it.
const TURN: Duration = Duration::from_micros(400);

/// Median and least time of each work over the text, in nanoseconds, the works taking turns.
fn times(text: &Text) -> [(f64, f64); 4] {
    let works = works(text);
    let repeats = works.map(|(_, work)| {
        let began = Instant::now();
        work(&text.text);
        (TURN.as_nanos() / began.elapsed().as_nanos().max(1)).clamp(1, 10_000) as u32
    });
    let rounds = if text.text.len() > 500_000 { 5 } else { ROUNDS };
    let mut times = [const { Vec::new() }; 4];
    for _ in 0..rounds {
        for (i, (_, work)) in works.iter().enumerate() {
            let began = Instant::now();
            for _ in 0..repeats[i] {
                work(&text.text);
            }
            times[i].push(began.elapsed().as_nanos() as f64 / f64::from(repeats[i]));
        }
    }
    times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        (times[times.len() / 2], times[0])
    })
}

fn rate(bytes: usize, nanoseconds: f64) -> String {
    format!("{:.0}", bytes as f64 / nanoseconds * 1e3)
}

pub(crate) fn print() {
    println!("\nSpeed, medians of {ROUNDS} turns; a ratio over 1 is faster than the yardstick");
    println!("{:<15}{:>7} {:>31}  {:<24} {:>26}", "", "", "MB/s", "", "times the yardstick");
    println!(
        "{:<15}{:>7} {:>11}{:>10}{:>10}  {:<14}{:>10} {:>9}{:>9}{:>8}",
        "text", "bytes", "headings", "outline", "parse", "yardstick", "", "headings", "outline", "parse"
    );
    for text in pages().iter().chain(&hostile(100_000)) {
        let [(headings, _), (outline, _), (parse, _), (yardstick, _)] = times(text);
        let bytes = text.text.len();
        println!(
            "{:<15}{bytes:>7} {:>11}{:>10}{:>10}  {:<14}{:>10} {:>8.2}x{:>8.2}x{:>7.2}x",
            text.name,
            rate(bytes, headings),
            rate(bytes, outline),
            rate(bytes, parse),
            works(text)[3].0,
            rate(bytes, yardstick),
            yardstick / headings,
            yardstick / outline,
            yardstick / parse,
        );
    }
    println!("\nGrowth: the time for ten times the text, in times the time for the text; 10 is in line with it");
    println!("(least times, since whatever else the machine does only adds to them)");
    println!("{:<15}{:>12}{:>12}{:>12}{:>12}  yardstick", "text", "headings", "outline", "parse", "yardstick");
    for (small, large) in hostile(100_000).iter().zip(&hostile(1_000_000)) {
        let (a, b) = (times(small), times(large));
        let grown = large.text.len() as f64 / small.text.len() as f64 / 10.0;
        let growth = |i: usize| b[i].1 / a[i].1 / grown;
        let [headings, outline, parse, yardstick] = [0, 1, 2, 3].map(growth);
        let name = works(small)[3].0;
        println!("{:<15}{headings:>12.1}{outline:>12.1}{parse:>12.1}{yardstick:>12.1}  {name}", small.name);
    }
}
