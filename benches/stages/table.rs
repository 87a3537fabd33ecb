//! The tables at the end of a run: how each stage compares with its yardstick, and how its time grows.

use crate::texts::{Text, hostile, pages};
use crate::works;
use std::time::{Duration, Instant};

/// How often each takes its turn.
const ROUNDS: usize = 21;
/// A turn is at least so long; short texts are read several times in it.
const TURN: Duration = Duration::from_micros(400);

/// Median and least time of each work over the text, in nanoseconds, the works taking turns.
fn times(text: &Text) -> [(f64, f64); 3] {
    let works = works(text);
    let repeats = works.map(|(_, work)| {
        let began = Instant::now();
        work(&text.text);
        (TURN.as_nanos() / began.elapsed().as_nanos().max(1)).clamp(1, 10_000) as u32
    });
    let rounds = if text.text.len() > 500_000 { 5 } else { ROUNDS };
    let mut times = [const { Vec::new() }; 3];
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
    println!(
        "{:<18}{:>9}  {:>12}{:>12}{:>12}  {:<15}{:>9}{:>9}",
        "text", "bytes", "outline MB/s", "parse MB/s", "yardstick", "", "outline", "parse"
    );
    for text in pages().iter().chain(&hostile(100_000)) {
        let [(outline, _), (parse, _), (yardstick, _)] = times(text);
        let bytes = text.text.len();
        println!(
            "{:<18}{bytes:>9}  {:>12}{:>12}{:>12}  {:<15}{:>8.2}x{:>8.2}x",
            text.name,
            rate(bytes, outline),
            rate(bytes, parse),
            rate(bytes, yardstick),
            works(text)[2].0,
            yardstick / outline,
            yardstick / parse,
        );
    }
    println!("\nGrowth: the time for ten times the text, in times the time for the text; 10 is in line with it");
    println!("(least times, since whatever else the machine does only adds to them)");
    println!("{:<18}{:>12}{:>12}{:>12}  yardstick", "text", "outline", "parse", "yardstick");
    for (small, large) in hostile(100_000).iter().zip(&hostile(1_000_000)) {
        let (a, b) = (times(small), times(large));
        let grown = large.text.len() as f64 / small.text.len() as f64 / 10.0;
        let growth = |i: usize| b[i].1 / a[i].1 / grown;
        println!("{:<18}{:>12.1}{:>12.1}{:>12.1}  {}", small.name, growth(0), growth(1), growth(2), works(small)[2].0);
    }
}
