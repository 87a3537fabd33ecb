//! Lines that lost the breaks inside them: `…in a teamExcellent written English`, `…our customers.REQUIREMENTS:A degree…`.
//!
//! ```text
//! seam = word_end capital | sentence_end capital | letter "- " | glyph      (between two pieces)
//! ```
//!
//! A seam shows by a capital right behind a small letter or behind the mark that ends a sentence. Names are written so
//! too (`JavaScript`, `U.S.`), so a seam needs longer words than those, names that the lexicon knows are none, and a
//! line is cut only where it has several seams.

use crate::lexicon::skill_named;
use crate::work;

/// A shorter line is not cut.
pub(super) const SHORTEST: usize = 160;
/// Fewer seams are slips of the pen.
const FEWEST: usize = 3;
/// A line with fewer seams than one in so many bytes is prose.
const SPARSE: usize = 360;
/// Shortest run of letters that two words make; names of two words are shorter.
const SHORTEST_PAIR: usize = 10;
/// No name that is written without a blank is longer.
const LONGEST_NAME: usize = 40;

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
    // Small letters up to the first of the word, whatever that is: no capital before it is looked at again.
    let small = bytes[..at].iter().rev().take_while(|b| b.is_ascii_lowercase()).count();
    let first = bytes[..at - small].last().is_some_and(u8::is_ascii_alphanumeric);
    let start = at - small - usize::from(first);
    let whole = !bytes[..start].last().is_some_and(u8::is_ascii_alphanumeric);
    let length = bytes[at..].iter().take(LONGEST_NAME).take_while(|b| b.is_ascii_alphanumeric()).count();
    work::count(small + length);
    if !whole || at - start < 2 || (at - start) + length < SHORTEST_PAIR {
        return false;
    }
    if (at - start) + length > LONGEST_NAME {
        return true;
    }
    let pair = &text[start..at + length];
    let words: Vec<_> = crate::lexicon::words(pair);
    !skill_named(pair, &words)
}

#[cfg(test)]
mod tests {
    use super::seams;

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

    #[test]
    fn names_hold_together() {
        let whole = "We write JavaScript, TypeScript, CoffeeScript and PowerPoint for the U.S. and LinkedIn.";
        check(whole, &[whole]);
    }
}
