//! Text to words, once: where each stands, its number in the vocabulary, what its letters look like, and what ends
//! before it. Nothing here knows what a word means.

mod breaks;
pub(crate) mod fold;
mod number;
mod range;
pub(crate) mod spelling;
mod split;

pub(crate) use breaks::{Abbreviation, Break, Gap};
pub(crate) use number::Number;
pub(crate) use range::TextRange;
pub(crate) use split::{Piece, Pieces};

use std::ops::Range;

/// A word of a text, in 16 bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Word {
    start: u32,
    /// Hash of its folded form; words of equal letters have equal hashes.
    hash: u32,
    length: u16,
    gap: Gap,
    /// The word's number in the vocabulary, and its flags above [`NUMBER_BITS`].
    bits: u32,
}

const _: () = assert!(size_of::<Word>() == 16);

/// Bits of a word's number in the vocabulary.
const NUMBER_BITS: u32 = 24;
const PLAIN: u32 = 1 << 24;
const CAPITAL: u32 = 1 << 25;
const INITIAL: u32 = 1 << 26;
const SMALL: u32 = 1 << 27;
const DIGIT: u32 = 1 << 28;
const BREAK_SHIFT: u32 = 29;

/// Longest word in bytes; what is longer is cut, for nobody writes such words.
const LONGEST: usize = u16::MAX as usize;

impl Word {
    /// Offset of its first byte.
    #[inline]
    pub(crate) const fn start(&self) -> usize {
        self.start as usize
    }

    /// Offset behind its last byte.
    #[inline]
    pub(crate) const fn end(&self) -> usize {
        self.start as usize + self.length as usize
    }

    /// Length in bytes.
    #[inline]
    pub(crate) const fn len(&self) -> usize {
        self.length as usize
    }

    /// Hash of its folded form.
    #[inline]
    pub(crate) const fn hash(&self) -> u32 {
        self.hash
    }

    /// Its number in the vocabulary; 0 for a word that no table holds.
    #[inline]
    pub(crate) const fn number(&self) -> u32 {
        self.bits & ((1 << NUMBER_BITS) - 1)
    }

    /// What stands before it.
    #[inline]
    pub(crate) const fn gap(&self) -> Gap {
        self.gap
    }

    /// What ends before it.
    #[inline]
    pub(crate) const fn break_before(&self) -> Break {
        match self.bits >> BREAK_SHIFT & 3 {
            0 => Break::None,
            1 => Break::Clause,
            _ => Break::Sentence,
        }
    }

    /// Whether all of it is ASCII letters and digits.
    #[inline]
    pub(crate) const fn plain(&self) -> bool {
        self.bits & PLAIN != 0
    }

    /// Whether a capital stands in it.
    #[inline]
    pub(crate) const fn capital(&self) -> bool {
        self.bits & CAPITAL != 0
    }

    /// Whether it begins with a capital.
    #[inline]
    pub(crate) const fn initial(&self) -> bool {
        self.bits & INITIAL != 0
    }

    /// Whether it has capitals and no small letter.
    #[inline]
    pub(crate) const fn shouted(&self) -> bool {
        self.bits & (CAPITAL | SMALL) == CAPITAL
    }

    /// Whether it begins with a digit of ASCII.
    #[inline]
    pub(crate) const fn digit(&self) -> bool {
        self.bits & DIGIT != 0
    }

    /// The word as it is spelt in its text.
    #[inline]
    pub(crate) fn of<'t>(&self, text: &'t str) -> &'t str {
        &text[self.start()..self.end()]
    }

    /// The same word in a text that begins so many bytes before this one's.
    pub(crate) const fn moved(self, by: usize) -> Self {
        Self { start: self.start + by as u32, ..self }
    }

    /// The same word in a text that begins so many bytes behind this one's.
    pub(crate) const fn back(self, by: usize) -> Self {
        Self { start: self.start - by as u32, ..self }
    }

    fn new(text: &str, piece: &Piece, number: u32, gap: Gap, breaks: Break) -> Self {
        let first = text.as_bytes()[piece.start];
        let initial = if piece.look.plain {
            first.is_ascii_uppercase()
        } else {
            piece.look.capital && text[piece.start..].starts_with(char::is_uppercase)
        };
        let flag = |holds: bool, flag: u32| if holds { flag } else { 0 };
        let bits = number
            | flag(piece.look.plain, PLAIN)
            | flag(piece.look.capital, CAPITAL)
            | flag(piece.look.small, SMALL)
            | flag(initial, INITIAL)
            | flag(first.is_ascii_digit(), DIGIT)
            | (breaks as u32) << BREAK_SHIFT;
        Self {
            start: piece.start as u32,
            hash: (piece.hash >> 32) as u32,
            length: (piece.end - piece.start) as u16,
            gap,
            bits,
        }
    }
}

/// What numbers the words that are known.
pub(crate) trait Vocabulary {
    /// The number of a word by the hash of its folded form; 0 for one that is not known.
    fn number(&self, hash: u64) -> u32;

    /// Whether a known word is a short form that is written with a full stop.
    fn abbreviation(&self, number: u32) -> Option<Abbreviation>;

    /// What a word may begin, a bit for each group of phrases, by that word and the one behind it.
    fn marks(&self, word: &Word, next: Option<&Word>) -> u64;
}

/// The words of a text, split once for all who read them, with what each may begin.
#[derive(Debug, Default)]
pub(crate) struct Words {
    list: Vec<Word>,
    marks: Vec<u64>,
}

impl Words {
    /// Splits a text; `cuts` are the offsets, in rising order, at which a word ends though its letters go on.
    pub(crate) fn of(text: &str, cuts: impl IntoIterator<Item = usize>, vocabulary: &impl Vocabulary) -> Self {
        // Postings have a word in six bytes; a longer list grows.
        let mut list: Vec<Word> = Vec::with_capacity(text.len() / 6);
        let mut marks = Vec::with_capacity(text.len() / 6);
        let mut reader = Reader::new(text, 0);
        let mut take = |piece| {
            let word = reader.read(piece, vocabulary);
            if let Some(last) = list.last() {
                marks.push(vocabulary.marks(last, Some(&word)));
            }
            list.push(word);
        };
        let mut cuts = cuts.into_iter();
        let mut cut = cuts.next().unwrap_or(usize::MAX);
        split::pieces(text, |piece| {
            let mut start = piece.start;
            while cut < piece.end {
                if cut > start {
                    Pieces::new(&text[start..cut]).for_each(|part| take(part.behind(start)));
                    start = cut;
                }
                cut = cuts.next().unwrap_or(usize::MAX);
            }
            if start == piece.start {
                take(piece);
            } else {
                Pieces::new(&text[start..piece.end]).for_each(|part| take(part.behind(start)));
            }
        });
        if let Some(last) = list.last() {
            marks.push(vocabulary.marks(last, None));
        }
        Self { list, marks }
    }

    /// Numbers of the words that stand in a range of the text.
    pub(crate) fn within(&self, range: TextRange) -> Range<usize> {
        let from = self.list.partition_point(|word| word.start() < range.start());
        let count = self.list[from..].partition_point(|word| word.end() <= range.end());
        from..from + count
    }

    /// The words of these numbers.
    pub(crate) fn get(&self, range: Range<usize>) -> &[Word] {
        &self.list[range]
    }

    /// What the words of these numbers may begin.
    pub(crate) fn marks(&self, range: Range<usize>) -> &[u64] {
        &self.marks[range]
    }
}

/// Gives the words of a range of a text to `take`, in their order.
#[inline]
pub(crate) fn split(text: &str, range: Range<usize>, vocabulary: &impl Vocabulary, mut take: impl FnMut(Word)) {
    let from = range.start;
    let mut reader = Reader::new(text, from);
    split::pieces(&text[range], |piece| {
        take(reader.read(piece.behind(from), vocabulary));
    });
}

/// The words of a text one by one, for those who may not need all of them.
#[derive(Clone)]
pub(crate) struct OneByOne<'t, V> {
    pieces: Pieces<'t>,
    reader: Reader<'t>,
    vocabulary: V,
}

impl<'t, V: Vocabulary> OneByOne<'t, V> {
    pub(crate) const fn new(text: &'t str, vocabulary: V) -> Self {
        Self { pieces: Pieces::new(text), reader: Reader::new(text, 0), vocabulary }
    }
}

impl<V: Vocabulary> Iterator for OneByOne<'_, V> {
    type Item = Word;

    #[inline]
    fn next(&mut self) -> Option<Word> {
        let piece = self.pieces.next()?;
        Some(self.reader.read(piece, &self.vocabulary))
    }
}

/// Makes words of pieces: what stands before each depends on the one before it.
#[derive(Clone)]
struct Reader<'t> {
    text: &'t str,
    from: usize,
    last: Option<(Piece, u32)>,
}

impl<'t> Reader<'t> {
    const fn new(text: &'t str, from: usize) -> Self {
        Self { text, from, last: None }
    }

    #[inline]
    fn read(&mut self, mut piece: Piece, vocabulary: &impl Vocabulary) -> Word {
        if piece.end - piece.start > LONGEST {
            cut(self.text, &mut piece);
        }
        let text = self.text;
        let number = vocabulary.number(piece.hash);
        let (gap, breaks) = match &self.last {
            None => (Gap::of(&text[self.from..piece.start]), Break::Sentence),
            // Nearly all words stand behind one blank.
            Some((last, _)) if piece.start == last.end + 1 && text.as_bytes()[last.end] == b' ' => {
                (Gap::BLANK, Break::None)
            }
            Some((last, known)) => {
                let gap = Gap::of(&text[last.end..piece.start]);
                (gap, breaks::break_of(text, gap, last, &piece, || vocabulary.abbreviation(*known)))
            }
        };
        self.last = Some((piece, number));
        Word::new(text, &piece, number, gap, breaks)
    }
}

/// Cuts a word that is too long for its length to be written down.
#[cold]
fn cut(text: &str, piece: &mut Piece) {
    let mut end = piece.start + LONGEST;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    piece.end = end;
}
