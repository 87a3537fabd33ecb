//! Where a long line is cut into units: at breaks that it lost, and at the ends of its sentences.
//!
//! ```text
//! seam     = word_end capital | sentence_end capital | letter "- " | glyph      (between two pieces, no blank needed)
//! label    = small_letter &( known_label ":" )                                 (`Full-timePay: $20`)
//! lost     = glyph | number ( "." | ")" ) , in order | " - " | known_heading ( ":" | &capital )
//! sentence = ( "." | "!" | "?" | "…" ) blank+ &capital
//! ```
//!
//! A seam shows by a capital right behind a small letter or behind the mark that ends a sentence. Names are written so
//! too (`JavaScript`, `U.S.`), so a seam needs longer words than those, names that the lexicon knows are none, and a
//! line is cut only where it has several seams. What is lost between words shows by marks that open entries and by
//! headings that are known; sentences are parted only in a line that is longer than its reader's eye takes in.

use super::line::Cut;
use super::marks::is_glyph;
use crate::lexicon::{FIELDS, HEADINGS, skill_named};
use crate::token::{Break, Gap, Word};

/// A shorter line is not cut, but before a label.
pub(super) const SHORTEST: usize = 160;
/// A line of so many bytes is cut at the ends of its sentences.
pub(super) const LONG: usize = 330;
/// Fewer seams are slips of the pen.
const FEWEST: usize = 3;
/// A line with fewer seams than one in so many bytes is prose.
const SPARSE: usize = 360;
/// Shortest run of letters that two words make; names of two words are shorter.
const SHORTEST_PAIR: usize = 10;
/// A run of so many letters is no word.
const MOST_LETTERS: usize = 40;

/// Offsets at which the pieces of a line begin, the first one left out; none where the line is whole.
pub(super) fn seams(text: &str, out: &mut Vec<usize>) {
    out.clear();
    let bytes = text.as_bytes();
    let fewest = FEWEST.max(text.len().div_ceil(SPARSE));
    if most_seams(bytes, fewest) < fewest {
        return;
    }
    let mut at = 2;
    while at + 1 < bytes.len() {
        let (before, here, behind) = (bytes[at - 1], bytes[at], bytes[at + 1]);
        if here.is_ascii_uppercase() {
            let word = behind.is_ascii_lowercase() || behind == b' ' || behind.is_ascii_uppercase();
            if word && (sentence_end(bytes, at) || (before.is_ascii_lowercase() && word_end(text, at))) {
                out.push(at);
            }
        } else if (here == b'-' && behind == b' ' && before.is_ascii_alphabetic())
            || (here == 0xe2 && text[at..].starts_with(['•', '●', '▪']))
        {
            out.push(at);
        }
        at += 1;
    }
    if out.len() < fewest {
        out.clear();
    }
}

/// How many bytes may open a seam, or more than that: no seam is without one, and nearly all lines have too few of them.
///
/// Nothing in the inner loop depends on the text, so that many bytes are looked at together.
fn most_seams(bytes: &[u8], enough: usize) -> usize {
    let [before @ .., _] = bytes else { return 0 };
    let here = &bytes[1..];
    let mut count = 0;
    for (before, here) in before.as_chunks().0.iter().zip(here.as_chunks().0) {
        count += in_block(before, here);
        if count >= enough {
            return count;
        }
    }
    // The last block overlaps the one before it; what is counted twice there does no harm.
    match before.last_chunk().zip(here.last_chunk()) {
        Some((before, here)) => count + in_block(before, here),
        None => bytes.len(),
    }
}

/// How many pairs of bytes are counted together; a byte holds their number.
const BLOCK: usize = 64;

fn in_block(before: &[u8; BLOCK], here: &[u8; BLOCK]) -> usize {
    let pairs = before.iter().zip(here).map(|(before, here)| u8::from(may_be_seam(*before, *here)));
    usize::from(pairs.sum::<u8>())
}

/// Whether the second of two bytes may open a seam, or stand behind the byte that does; few operations, so that it says
/// yes of some bytes more.
const fn may_be_seam(before: u8, here: u8) -> bool {
    // Small letters without their sixth bit lie where the marks and digits are, capitals elsewhere.
    let ends = (before & !0x40).wrapping_sub(b'!') <= b'?' - b'!';
    let dash = (before == b'-') & (here == b' ');
    // The last bytes of the glyphs.
    let glyph = (here == 0xa2) | (here == 0x8f) | (here == 0xaa);
    (ends & here.is_ascii_uppercase()) | dash | glyph
}

/// Whether a sentence ends right before the capital, with no blank between.
fn sentence_end(bytes: &[u8], at: usize) -> bool {
    matches!(bytes[at - 1], b'.' | b'!' | b'?' | b':' | b';' | b')')
        && at >= 4
        && bytes[at - 2].is_ascii_lowercase()
        && bytes[at - 3].is_ascii_lowercase()
}

/// Whether two words meet at the capital.
fn word_end(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let letters = |bytes: &mut dyn Iterator<Item = &u8>| {
        bytes.take(MOST_LETTERS).take_while(|b| b.is_ascii_alphanumeric()).count()
    };
    let start = at - letters(&mut bytes[..at].iter().rev());
    let length = letters(&mut bytes[at..].iter());
    if length == MOST_LETTERS || at - start == MOST_LETTERS {
        return false;
    }
    let first = &bytes[start..at];
    if first.len() < 2 || (at - start) + length < SHORTEST_PAIR || !first[1..].iter().all(u8::is_ascii_lowercase) {
        return false;
    }
    let pair = &text[start..at + length];
    let words: Vec<_> = crate::lexicon::words(pair);
    !skill_named(pair, &words)
}

/// Offsets of labels that stand glued behind a value: `Full-timePay: $20 - $24 per hourBenefits:401(k)`.
pub(super) fn glued_labels(text: &str, out: &mut Vec<usize>) {
    /// Longest label.
    const LONGEST: usize = 30;
    out.clear();
    let bytes = text.as_bytes();
    for colon in memchr::memchr_iter(b':', bytes) {
        let from = out.last().map_or(0, |last| last + 1).max(colon.saturating_sub(LONGEST));
        let glued = |at: &usize| {
            bytes[*at].is_ascii_uppercase()
                && (bytes[at - 1].is_ascii_lowercase() || bytes[at - 1].is_ascii_digit() || bytes[at - 1] == b')')
        };
        let known = |at: &usize| {
            let label = &text[*at..colon];
            FIELDS.get(label).is_some() || HEADINGS.get(label).is_some()
        };
        if let Some(at) = (from.max(1)..colon).filter(glued).find(known) {
            out.push(at);
        }
    }
}

/// A place at which a line is cut: the offset, the first word behind it, and what was lost there.
pub(super) type Place = (usize, usize, Cut);

/// The places at which a line with these words is cut, in order. Offsets are those of the words.
pub(super) fn places(text: &str, words: &[Word], long: bool, out: &mut Vec<Place>) {
    out.clear();
    let (numbered, dashed) = (is_numbered(text, words), is_dashed(words));
    let mut number = 1;
    let mut skip = 0;
    for at in 1..words.len() {
        let (before, word) = (&words[at - 1], &words[at]);
        let gap = word.gap();
        let written = &text[before.end()..word.start()];
        if gap.has(Gap::BAR)
            && let Some(glyph) = written.find(is_glyph)
        {
            out.push((before.end() + glyph, at, Cut::Lost));
        } else if dashed && gap.has(Gap::DASH) && is_list_dash(word, before) {
            let dash = written.find(['-', '–', '*']).unwrap_or(0);
            out.push((before.end() + dash, at, Cut::Lost));
        } else if numbered && is_number(text, words, at, number) {
            number += 1;
            out.push((word.start() - usize::from(written.ends_with('(')), at, Cut::Lost));
        } else if at >= skip
            && word.initial()
            && let Some(count) = heading(words, at)
        {
            skip = at + count;
            out.push((word.start(), at, Cut::Lost));
        } else if long && is_sentence(word, written) {
            out.push((word.start() - quoted(written), at, Cut::Sentence));
        }
    }
}

/// Whether a sentence begins at a word.
fn is_sentence(word: &Word, written: &str) -> bool {
    word.break_before() == Break::Sentence
        && word.gap().has(Gap::STOP.or(Gap::END))
        && written.contains(['.', '!', '?', '…'])
        && (word.initial() || word.digit() || !word.plain())
}

/// Bytes of the marks before a word that belong to its sentence.
fn quoted(written: &str) -> usize {
    written.len() - written.trim_end_matches(['(', '"', '“', '„', '«', '¿', '¡', '[', '*', '#']).len()
}

/// Whether dashes part the entries of a list, rather than clauses.
fn is_dashed(words: &[Word]) -> bool {
    const FEWEST: usize = 4;
    /// Entries have more words than the ends of a span of time.
    const WORDS: usize = 3;
    let dashes = || words.windows(2).filter(|pair| pair[1].gap().has(Gap::DASH) && is_list_dash(&pair[1], &pair[0]));
    let count = dashes().take(words.len()).count();
    count >= FEWEST && count * WORDS <= words.len()
}

fn is_list_dash(word: &Word, before: &Word) -> bool {
    !word.digit() && !before.digit() && word.gap().has(Gap::BLANK)
}

/// Whether entries are numbered from one to three at least.
fn is_numbered(text: &str, words: &[Word]) -> bool {
    let mut next = 1;
    for at in 0..words.len() {
        if words[at].digit() && is_number(text, words, at, next) {
            next += 1;
        }
    }
    next > 3
}

/// Whether a word is this number and opens an entry: `2. `, `2) `.
fn is_number(text: &str, words: &[Word], at: usize, number: u32) -> bool {
    let word = &words[at];
    word.digit()
        && word.len() <= 2
        && word.of(text).parse() == Ok(number)
        && words.get(at + 1).is_some_and(|next| {
            let behind = &text[word.end()..next.start()];
            !next.digit() && behind.starts_with(['.', ')']) && next.gap().has(Gap::BLANK)
        })
}

/// How many words a known heading takes that begins at a word, in the middle of a line.
fn heading(words: &[Word], at: usize) -> Option<usize> {
    /// Most words of a heading or label.
    const MOST: usize = 6;
    let rest = &words[at..words.len().min(at + MOST + 1)];
    let colon = |count: usize| rest.get(count).is_some_and(|next| next.gap().has(Gap::COLON));
    let (count, label) = match HEADINGS.longest(&rest[..rest.len().min(MOST)]) {
        Some((count, _)) => (count, colon(count)),
        None => {
            let count =
                (1..rest.len().min(4)).rev().find(|count| colon(*count) && FIELDS.whole(&rest[..*count]).is_some())?;
            (count, true)
        }
    };
    if label {
        return Some(count);
    }
    // `… and apply now Key Responsibilities Lead the team …`: each longer word has a capital, and so has the next one.
    let plain = rest[0].gap().only(Gap::BLANK.or(Gap::STOP).or(Gap::END).or(Gap::LINE));
    let capitals = rest[..count].iter().all(|word| word.initial() || word.len() <= 3);
    let next = rest.get(count)?;
    let goes_on = next.gap().only(Gap::BLANK) && (next.initial() || next.digit());
    let telling = count > 1 || rest[0].len() >= 8;
    (plain && capitals && goes_on && telling && !words[at - 1].initial() && words[at - 1].len() > 2).then_some(count)
}

#[cfg(test)]
mod tests {
    use super::{glued_labels, places, seams};

    #[track_caller]
    fn check(line: &str, pieces: &[&str]) {
        let mut starts = Vec::new();
        seams(line, &mut starts);
        starts.insert(0, 0);
        starts.push(line.len());
        let got: Vec<&str> = starts.windows(2).map(|pair| &line[pair[0]..pair[1]]).collect();
        assert_eq!(got, pieces, "{line:?}");
    }

    #[test]
    fn glued_lines_come_apart() {
        check(
            "Plan the harvestPrepare the seedlings in springKeep the greenhouse tidy.REQUIREMENTS:Patience",
            &[
                "Plan the harvest",
                "Prepare the seedlings in spring",
                "Keep the greenhouse tidy.",
                "REQUIREMENTS:Patience",
            ],
        );
        check(
            "We look for- a love of bees- strong arms- an early start",
            &["We look for", "- a love of bees", "- strong arms", "- an early start"],
        );
        check("Bakes •Rolls •Loaves •Cakes", &["Bakes ", "•Rolls ", "•Loaves ", "•Cakes"]);
    }

    #[track_caller]
    fn check_places(line: &str, pieces: &[&str]) {
        let mut out = Vec::new();
        places(line, &crate::lexicon::words(line), true, &mut out);
        let mut starts: Vec<usize> = out.iter().map(|place| place.0).collect();
        starts.insert(0, 0);
        starts.push(line.len());
        let got: Vec<&str> = starts.windows(2).map(|pair| line[pair[0]..pair[1]].trim()).collect();
        assert_eq!(got, pieces, "{line:?}");
    }

    #[test]
    fn long_lines_are_cut() {
        check_places(
            "We bake. You sell (U.S. only). Rye, e.g. Danish.",
            &["We bake.", "You sell (U.S. only).", "Rye, e.g. Danish."],
        );
        check_places("We offer: • bread • rolls", &["We offer:", "• bread", "• rolls"]);
        check_places(
            "You 1. bake 2. sell 3. clean up at 5 p.m.",
            &["You", "1. bake", "2. sell", "3. clean up at 5 p.m."],
        );
        check_places("Open from 9 to 5 - Monday", &["Open from 9 to 5 - Monday"]);
        check_places(
            "Bake our bread Requirements: early hours Benefits: free bread",
            &["Bake our bread", "Requirements: early hours", "Benefits: free bread"],
        );
        check_places(
            "We bake bread Responsibilities Bake at night",
            &["We bake bread", "Responsibilities Bake at night"],
        );
    }

    #[test]
    fn glued_labels_are_found() {
        let line = "Job Type: Full-timePay: $20.00 - $24.00 per hourBenefits:401(k)";
        let mut out = Vec::new();
        glued_labels(line, &mut out);
        assert_eq!(out, [line.find("Pay").unwrap(), line.find("Benefits").unwrap()]);
    }

    #[test]
    fn names_hold_together() {
        let whole = "We write JavaScript, TypeScript, CoffeeScript and PowerPoint for the U.S. and LinkedIn.";
        check(whole, &[whole]);
    }
}
