//! The compile-time index over the names of skills.
//!
//! A surface (a name or an alias) stands as people write it, marks included: `C++`, `.NET`, `CI/CD`. It is hashed by
//! its folded words, so that one pass over a text's words finds it; several surfaces may then share a hash (`C`, `C++`,
//! `C#`), and the marks around the text's words choose among them.

use crate::lexicon::fold::{Word, hash_folded, hash_phrase};
use crate::lexicon::spelling::same_words;
use crate::lexicon::triggers::{Filter, Trigger};

/// A canonical name and the other surfaces that stand for it.
pub(crate) type SkillRow = (&'static str, &'static [&'static str]);

#[derive(Clone, Copy)]
struct Slot {
    hash: u32,
    /// Index of the row plus one; 0 is an empty slot.
    row: u16,
    part: u8,
    /// 0 is the name, others are the aliases, counted from 1.
    surface: u8,
}

/// Number of classes of first words.
const FIRSTS: usize = 1 << 13;

/// Longest surface in words.
const LONGEST: usize = 8;

/// Surfaces by hash, open addressing over `SLOTS` places, a power of two.
pub(crate) struct Index<const SLOTS: usize> {
    parts: &'static [Part],
    slots: [Slot; SLOTS],
    /// By the first word's hash: the greatest number of words of a surface that begins with it; the first-word filter.
    longest: [u8; FIRSTS],
    /// A bit for each first word's hash.
    firsts: [u8; FIRSTS],
    /// A bit for each surface's hash: most words that could begin a name do not go on as one.
    seen: [u8; FIRSTS],
}

/// What stands at a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SkillMatch<'l> {
    /// The canonical name.
    pub(crate) name: &'l str,
    /// The surface as the lexicon writes it.
    pub(crate) surface: &'l str,
    /// Number of words.
    pub(crate) words: usize,
    /// Range in the text, marks included.
    pub(crate) start: usize,
    /// End of the range.
    pub(crate) end: usize,
    /// Hash of the words, for the tables of context.
    pub(crate) hash: u32,
    /// Whether the caller added it.
    pub(crate) own: bool,
}

/// A surface, hashed.
#[derive(Clone, Copy)]
pub(super) struct Hashed {
    /// Hash of the first word, of the first two, of all.
    first: u32,
    pair: u32,
    hash: u32,
    words: u8,
    row: u16,
    surface: u8,
}

/// The rows of one file with their hashed surfaces.
#[derive(Clone, Copy)]
pub(super) struct Part {
    pub(super) rows: &'static [SkillRow],
    pub(super) hashed: &'static [Hashed],
}

/// Number of surfaces of the rows.
pub(super) const fn surfaces(rows: &[SkillRow]) -> usize {
    let mut count = 0;
    let mut row = 0;
    while row < rows.len() {
        count += 1 + rows[row].1.len();
        row += 1;
    }
    count
}

/// Hashes the surfaces of a file, one constant a file, so that none takes the compiler long.
pub(super) const fn hashed<const COUNT: usize>(rows: &[SkillRow]) -> [Hashed; COUNT] {
    let mut out = [Hashed { first: 0, pair: 0, hash: 0, words: 0, row: 0, surface: 0 }; COUNT];
    let mut count = 0;
    let mut row = 0;
    while row < rows.len() {
        let (name, aliases) = rows[row];
        let mut surface = 0;
        while surface <= aliases.len() {
            let text = if surface == 0 { name } else { aliases[surface - 1] };
            let (first, pair, hash, words) = hash_surface(text.as_bytes());
            assert!(words > 0 && words as usize <= LONGEST);
            out[count] = Hashed { first, pair, hash, words, row: row as u16, surface: surface as u8 };
            count += 1;
            surface += 1;
        }
        row += 1;
    }
    out
}

impl<const SLOTS: usize> Index<SLOTS> {
    /// Enters every surface of every part.
    pub(super) const fn new(parts: &'static [Part]) -> Self {
        assert!(SLOTS.is_power_of_two());
        let mut slots = [Slot { hash: 0, row: 0, part: 0, surface: 0 }; SLOTS];
        let mut longest = [0; FIRSTS];
        let mut firsts = [0; FIRSTS];
        let mut seen = [0; FIRSTS];
        let mut count = 0;
        let mut part = 0;
        while part < parts.len() {
            let mut entry = 0;
            count += parts[part].hashed.len();
            assert!(count * 4 <= SLOTS * 3, "the index is too full: raise SLOTS");
            while entry < parts[part].hashed.len() {
                let Hashed { first, hash, words, row, surface, .. } = parts[part].hashed[entry];
                let class = first as usize & (FIRSTS - 1);
                if longest[class] < words {
                    longest[class] = words;
                }
                firsts[class] |= 1 << (first >> 29);
                seen[hash as usize & (FIRSTS - 1)] |= 1 << (hash >> 29);
                let mut at = hash as usize & (SLOTS - 1);
                while slots[at].row != 0 {
                    at = (at + 1) & (SLOTS - 1);
                }
                slots[at] = Slot { hash, row: row + 1, part: part as u8, surface };
                entry += 1;
            }
            part += 1;
        }
        Self { parts, slots, longest, firsts, seen }
    }

    /// Enters the beginning of each surface: its only word, or its first two.
    pub(crate) const fn enter(&self, filter: &mut Filter, trigger: Trigger) {
        let mut part = 0;
        while part < self.parts.len() {
            let mut entry = 0;
            while entry < self.parts[part].hashed.len() {
                let Hashed { pair, hash, words, .. } = self.parts[part].hashed[entry];
                filter.enter(if words == 1 { hash } else { pair }, trigger);
                entry += 1;
            }
            part += 1;
        }
    }

    /// The longest surface that `words` begin with.
    pub(crate) fn longest(&self, text: &str, words: &[Word]) -> Option<SkillMatch<'static>> {
        let first = words.first()?;
        if self.firsts[first.hash as usize & (FIRSTS - 1)] >> (first.hash >> 29) & 1 == 0 {
            return None;
        }
        let most = usize::from(self.longest[first.hash as usize & (FIRSTS - 1)]).min(words.len());
        let mut hash = 0;
        let mut hits = [(0, 0); LONGEST];
        let mut count = 0;
        for (at, word) in words[..most].iter().enumerate() {
            hash = hash_phrase(hash, word.hash);
            if self.seen[hash as usize & (FIRSTS - 1)] >> (hash >> 29) & 1 != 0 {
                hits[count] = (at + 1, hash);
                count += 1;
            }
        }
        hits[..count].iter().rev().find_map(|(words_of, hash)| self.exactly(text, &words[..*words_of], *hash))
    }

    fn exactly(&self, text: &str, words: &[Word], hash: u32) -> Option<SkillMatch<'static>> {
        let mut at = hash as usize & (SLOTS - 1);
        while self.slots[at].row != 0 {
            let slot = self.slots[at];
            if slot.hash == hash {
                let (name, aliases) = self.parts[usize::from(slot.part)].rows[usize::from(slot.row) - 1];
                let surface = if slot.surface == 0 { name } else { aliases[usize::from(slot.surface) - 1] };
                if let Some((start, end)) = stands(text, words, surface) {
                    return Some(SkillMatch { name, surface, words: words.len(), start, end, hash, own: false });
                }
            }
            at = (at + 1) & (SLOTS - 1);
        }
        None
    }

    #[cfg(test)]
    pub(super) fn parts(&self) -> &'static [Part] {
        self.parts
    }
}

/// Where a surface stands at `words`, if its letters and its marks are those of the text.
pub(crate) fn stands(text: &str, words: &[Word], surface: &str) -> Option<(usize, usize)> {
    let (first, last) = (words.first()?, words.last()?);
    if !same_words(&text[first.start..last.end], surface) {
        return None;
    }
    // `A/R` is written with its stroke, or it is two words.
    let letter = words.len() > 1 && first.end - first.start == 1;
    if letter && surface.contains('/') && !text[first.end..words[1].start].contains(['/', '-']) {
        return None;
    }
    let before = &text.as_bytes()[..first.start];
    let dotted = before.last() == Some(&b'.');
    let mut start = first.start;
    if surface.starts_with('.') {
        // `ASP.NET` is not `.NET`.
        if !dotted || before.len() >= 2 && is_inner(before[before.len() - 2]) {
            return None;
        }
        start -= 1;
    } else if dotted && before.len() >= 2 && is_inner(before[before.len() - 2]) {
        // The tail of a dotted name is a name of its own only where a full stop lost its space.
        let capital = text[first.start..].starts_with(|c: char| c.is_ascii_uppercase());
        if !capital || last.end - first.start < 4 {
            return None;
        }
    }
    for pair in words.windows(2) {
        if !gap_joins(&text[pair[0].end..pair[1].start], surface) {
            return None;
        }
    }
    if words.len() > 1 && surface.bytes().any(|b| matches!(b, b'+' | b'#')) && !inner_marks(text, words, surface) {
        return None;
    }
    let marks = trailing_marks(&text[last.end..]);
    let wanted = trailing_marks(&surface[tail_of(surface)..]);
    if marks == wanted {
        return Some((start, last.end + marks.len()));
    }
    // `HTML5+` and `Java 11+` mean "or later"; `C+` means nothing.
    (wanted.is_empty() && marks == "+" && last.end - first.start > 1).then_some((start, last.end))
}

/// Offset behind the last letter or digit of a surface.
fn tail_of(surface: &str) -> usize {
    surface.char_indices().rev().find(|(_, c)| c.is_alphanumeric()).map_or(0, |(at, c)| at + c.len_utf8())
}

const fn is_inner(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

const fn is_mark(c: char) -> bool {
    matches!(c, '+' | '#')
}

fn trailing_marks(text: &str) -> &str {
    &text[..text.len() - text.trim_start_matches(is_mark).len()]
}

/// Whether the marks behind the words inside a text are those of the surface: `C++/CLI`, `C# .NET`.
fn inner_marks(text: &str, words: &[Word], surface: &str) -> bool {
    let inside = &text[words[0].start..words[words.len() - 1].end];
    let surface = &surface[..tail_of(surface)];
    inside.chars().filter(|c| is_mark(*c)).eq(surface.chars().filter(|c| is_mark(*c)))
}

/// Whether what stands between two words lets them be one name.
fn gap_joins(gap: &str, surface: &str) -> bool {
    let mut spaces = false;
    for c in gap.chars() {
        match c {
            ' ' | '\u{a0}' | '\u{202f}' | '\n' | '\r' | '\t' => spaces = true,
            '-' | '‐' | '‑' | '–' | '_' | '’' | '\'' => {}
            // A dot with a space behind it ends a sentence.
            '.' if !spaces || surface.contains(" .") => {}
            '/' if surface.contains('/') => {}
            '(' | ')' if surface.contains('(') => {}
            '&' | '+' | '#' | ',' | ':' | '!' | '*' if surface.contains(c) => {}
            _ => return false,
        }
    }
    let ends = gap.starts_with('.') && spaces && !surface.contains(". ");
    !ends && !gap.contains(" – ") && (!gap.contains(" - ") || surface.contains(" - "))
}

/// Hash of a surface's first word, of its first two, of all, number of words: what [`fold`](crate::lexicon::fold) does, for ASCII.
/// Letters beyond Latin stand in lower case and are hashed as they are.
pub(crate) const fn hash_surface(surface: &[u8]) -> (u32, u32, u32, u8) {
    let mut first = 0;
    let mut pair = 0;
    let mut hash = 0;
    let mut words = 0;
    let mut buffer = [0; 48];
    let mut len = 0;
    let mut at = 0;
    while at <= surface.len() {
        let byte = if at < surface.len() { surface[at] } else { b' ' };
        if byte.is_ascii_alphanumeric() {
            buffer[len] = byte.to_ascii_lowercase();
            len += 1;
        } else if byte >= 0x80 {
            buffer[len] = byte;
            len += 1;
        } else if byte != b'\'' && byte != b'`' {
            if len > 0 {
                let (word, _) = buffer.split_at(len);
                let word = hash_folded(word);
                if words == 0 {
                    first = word;
                }
                hash = hash_phrase(hash, word);
                words += 1;
                if words == 2 {
                    pair = hash;
                }
                len = 0;
            }
            if byte == b'&' {
                let word = hash_folded(b"and");
                if words == 0 {
                    first = word;
                }
                hash = hash_phrase(hash, word);
                words += 1;
                if words == 2 {
                    pair = hash;
                }
            }
        }
        at += 1;
    }
    (first, pair, hash, words)
}
