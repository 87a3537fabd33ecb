//! Learns `src/outline/label/model.bin`, the weights of the labeller.
//!
//! ```sh
//! cargo run --release --example train --features train -- --labels FILE… --boards FILE… --own FILE… --seed FILE… \
//!     --headed FILE… --columns FILE… --without FILE… --others FILE… [--folds N] [--fold K] [--out FILE] [--card FILE]
//! ```
//!
//! What each file holds is told in `benches/data/README.md`. `--boards` are labelled postings that are judged too: by
//! N models, each learnt without the sources of those that it judges. `--without` are the sets that are judged
//! elsewhere: what shares text with them is not learnt. The arithmetic is the same on every machine, so the same files
//! give the same bytes.

mod arithmetic;
mod augment;
mod chain;
mod data;
mod judge;
mod network;
mod pack;
mod random;

use augment::{Noise, Piece};
use data::{Sample, Text};
use jobpost::{Strictness, train};
use judge::Score;
use network::{Network, Plan};
use pack::Mean;
use random::Random;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::ExitCode;

/// What went wrong, for the user.
type Failure = Box<dyn std::error::Error>;

/// The seed of all chance.
const SEED: u64 = 0x6a6f_6270_6f73_7432;

/// The rate does not fall below this share of the plan's: the mean over the last rounds is what is kept.
const LEAST_RATE: f32 = 0.3;

const PLAN: Plan = Plan {
    rounds: 16,
    words_dropped: 0.5,
    forms_dropped: 0.1,
    scopes_dropped: 0.2,
    values_dropped: 0.2,
    dense_rate: 0.003,
    row_rate: 0.06,
    row_decay: 2e-4,
};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("train: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What the user asked for: the words behind each `--name`.
struct Arguments(BTreeMap<String, Vec<String>>);

impl Arguments {
    fn read() -> Result<Self, Failure> {
        let mut named = BTreeMap::new();
        let mut name = None;
        for argument in std::env::args().skip(1) {
            match argument.strip_prefix("--") {
                Some(new) => {
                    named.entry(new.to_owned()).or_insert_with(Vec::new);
                    name = Some(new.to_owned());
                }
                None => named
                    .get_mut(name.as_ref().ok_or("each file stands behind a --name")?)
                    .ok_or("no name")?
                    .push(argument),
            }
        }
        Ok(Self(named))
    }

    fn files(&self, name: &str) -> &[String] {
        self.0.get(name).map_or(&[], Vec::as_slice)
    }

    /// The files that were named, with a checksum of each.
    fn named(&self) -> Result<String, Failure> {
        let mut out = String::from("# The model\n\n| learnt from | rows | FNV-1a |\n|---|---|---|\n");
        for (name, files) in &self.0 {
            if ["out", "card", "folds", "fold", "rounds"].contains(&name.as_str()) {
                continue;
            }
            for file in files {
                let bytes = std::fs::read(file)?;
                let sum = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
                    (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
                });
                let rows = bytes.iter().filter(|byte| **byte == b'\n').count();
                let short = file.rsplit('/').next().unwrap_or(file);
                writeln!(out, "| {name}: {short} | {rows} | {sum:016x} |")?;
            }
        }
        Ok(out)
    }

    fn number<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.files(name).first().and_then(|number| number.parse().ok())
    }

    fn texts(&self, name: &str, read: impl Fn(&str) -> Result<Vec<Text>, Failure>) -> Result<Vec<Text>, Failure> {
        let mut texts = Vec::new();
        for file in self.files(name) {
            texts.extend(read(file)?);
        }
        Ok(texts)
    }
}

fn run() -> Result<(), Failure> {
    let arguments = Arguments::read()?;
    let mut random = Random::new(SEED);
    let contents = data::contents(arguments.files("texts"))?;
    let labelled = |file: &str| data::labelled(file, &contents);
    let boards = arguments.texts("boards", labelled)?;
    let mut texts = arguments.texts("labels", labelled)?;
    texts.extend(arguments.texts("own", data::own)?);
    texts.extend(data::seed(arguments.files("seed"), &mut random)?);
    texts.extend(arguments.texts("headed", data::headed)?);
    texts.extend(arguments.texts("columns", data::columns)?);
    for file in arguments.files("without") {
        data::without(&mut texts, file)?;
    }
    let others = arguments.texts("others", data::others)?;
    report_texts(&texts, &boards, &others);
    let mut plan = PLAN;
    if let Some(rounds) = arguments.number("rounds") {
        plan.rounds = rounds;
    }
    let mut card = String::new();
    if let Some(folds) = arguments.number("folds") {
        card = cross_validated(&texts, &boards, &others, folds, arguments.number("fold"), &plan)?;
        println!("{card}");
    }
    if let Some(out) = arguments.files("out").first() {
        texts.extend(boards);
        std::fs::write(out, learn(&texts, &others, &plan))?;
    }
    if let Some(file) = arguments.files("card").first() {
        std::fs::write(file, format!("{}\n{}", arguments.named()?, card))?;
    }
    Ok(())
}

fn report_texts(texts: &[Text], boards: &[Text], others: &[Text]) {
    let mut sources: BTreeMap<&str, usize> = BTreeMap::new();
    texts.iter().for_each(|text| *sources.entry(&text.source).or_default() += 1);
    eprintln!("{} postings, {} of boards, {} other texts: {sources:?}", texts.len(), boards.len(), others.len());
}

/// The fold in which each source is judged: the sources of the boards, the greatest first, each into the emptiest fold.
fn folds(boards: &[Text], count: usize) -> BTreeMap<String, usize> {
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    boards.iter().for_each(|text| *sizes.entry(&text.source).or_default() += text.content.len());
    let mut sources: Vec<_> = sizes.into_iter().collect();
    sources.sort_by_key(|(source, size)| (std::cmp::Reverse(*size), *source));
    let mut filled = vec![0; count];
    let mut folds = BTreeMap::new();
    for (source, size) in sources {
        let fold = (0..count).min_by_key(|fold| filled[*fold]).unwrap_or(0);
        filled[fold] += size;
        folds.insert(source.to_owned(), fold);
    }
    folds
}

/// Judges the boards by models that did not learn from their sources; gives the figures.
fn cross_validated(
    texts: &[Text],
    boards: &[Text],
    others: &[Text],
    count: usize,
    only: Option<usize>,
    plan: &Plan,
) -> Result<String, Failure> {
    let folds = folds(boards, count);
    let mut score = Score::default();
    let (mut lost, mut taken, mut judged) = (0, 0, 0);
    let mut kinds: Vec<&str> = others.iter().map(|other| other.source.as_str()).collect();
    kinds.sort_unstable();
    kinds.dedup();
    for fold in (0..count).filter(|fold| only.is_none_or(|only| only == *fold)) {
        let held_out = |text: &Text| folds.get(&text.source) == Some(&fold);
        // Other texts are held out by their kinds.
        let held_kind =
            |text: &Text| kinds.iter().position(|kind| *kind == text.source).is_some_and(|at| at % count == fold);
        let learnt: Vec<Text> = texts.iter().chain(boards).filter(|text| !held_out(text)).cloned().collect();
        let known: Vec<Text> = others.iter().filter(|text| !held_kind(text)).cloned().collect();
        let model = learn(&learnt, &known, plan);
        let posting = |text: &Text| train::sections(&text.content, text.format, &model, Strictness::Normal).1;
        for text in boards.iter().filter(|text| held_out(text)) {
            score.add(&model, text);
            lost += usize::from(!posting(text));
        }
        for text in others.iter().filter(|text| held_kind(text)) {
            judged += 1;
            taken += usize::from(posting(text));
        }
        eprintln!("fold {fold}: so far {:.4}, mean F1 {:.4}", score.accuracy(), score.macro_f1());
    }
    eprintln!("{}", score.confusions());
    let mut card = score.table();
    writeln!(card, "| postings lost | {lost} |\n| other texts taken for a posting | {taken} of {judged} |")?;
    Ok(card)
}

/// Learns a model.
fn learn(texts: &[Text], others: &[Text], plan: &Plan) -> Vec<u8> {
    let started = std::time::Instant::now();
    let mut random = Random::new(SEED);
    let plain: Vec<Sample> = texts.iter().map(Text::sample).collect();
    let pieces: Vec<Vec<Piece>> = texts.iter().map(augment::pieces).collect();
    let noise = Noise::of(pieces.iter().map(Vec::as_slice));
    let foreign_pieces: Vec<Vec<Piece>> = others.iter().map(augment::pieces).collect();
    let quiet = Noise::default();
    let mut foreign: Vec<Sample> = others.iter().map(Text::sample).collect();
    // There are fewer other texts than postings, and none has labels.
    let share = texts.len() as f32 / (2.0 * foreign.len().max(1) as f32);
    foreign.iter_mut().for_each(|sample| sample.posting_weight = share.clamp(0.5, 1.0));
    let mut network = Network::new(&mut random);
    let mut mean = Mean::new(&network);
    let mut order: Vec<usize> = (0..texts.len() + foreign.len()).collect();
    let steps = (plan.rounds * order.len()) as f32;
    let mut step = 0;
    for round in 0..plan.rounds {
        random.shuffle(&mut order);
        for at in &order {
            step += 1;
            // The rate rises quickly and falls slowly.
            let rate = (step as f32 / 500.0).min(1.0) * (1.0 - step as f32 / steps).max(LEAST_RATE);
            match at.checked_sub(texts.len()) {
                Some(at) if random.chance(0.5) => {
                    let dressed = augment::dressed(&others[at], &foreign_pieces[at], &quiet, &mut random);
                    let mut sample = dressed.sample();
                    sample.posting_weight = foreign[at].posting_weight;
                    network.learn(&sample, plan, rate, &mut random);
                }
                Some(at) => network.learn(&foreign[at], plan, rate, &mut random),
                None if random.chance(0.5) => {
                    let dressed = augment::dressed(&texts[*at], &pieces[*at], &noise, &mut random);
                    network.learn(&dressed.sample(), plan, rate, &mut random);
                }
                None => network.learn(&plain[*at], plan, rate, &mut random),
            }
        }
        if round >= plan.rounds / 2 {
            mean.add(&network);
        }
        eprintln!("round {round}, {:.0} s", started.elapsed().as_secs_f32());
    }
    mean.pack()
}
