//! What stands between two words, and what it ends.

use super::split::Piece;

/// The marks between a word and the one before it, a bit for each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Gap(u16);

impl Gap {
    /// A blank of any width, or a tab.
    pub(crate) const BLANK: Self = Self(1);
    /// The end of a line.
    pub(crate) const LINE: Self = Self(1 << 1);
    /// A comma.
    pub(crate) const COMMA: Self = Self(1 << 2);
    /// A full stop.
    pub(crate) const STOP: Self = Self(1 << 3);
    /// A colon.
    pub(crate) const COLON: Self = Self(1 << 4);
    /// `;`, `!`, `?`
    pub(crate) const END: Self = Self(1 << 5);
    /// A bracket that opens.
    pub(crate) const OPEN: Self = Self(1 << 6);
    /// A bracket that closes.
    pub(crate) const CLOSE: Self = Self(1 << 7);
    /// `/`
    pub(crate) const SLASH: Self = Self(1 << 8);
    /// A dash, or a hyphen with a blank beside it.
    pub(crate) const DASH: Self = Self(1 << 9);
    /// A hyphen without blanks.
    pub(crate) const HYPHEN: Self = Self(1 << 10);
    /// A bar or a bullet.
    pub(crate) const BAR: Self = Self(1 << 11);
    /// A quotation mark, an asterisk, an underscore: marks around words that say nothing by themselves.
    pub(crate) const QUOTE: Self = Self(1 << 12);
    /// `+`
    pub(crate) const PLUS: Self = Self(1 << 13);
    /// The sign of a currency, `%`, `#`, `@` and the like.
    pub(crate) const SIGN: Self = Self(1 << 14);
    /// Anything else.
    pub(crate) const OTHER: Self = Self(1 << 15);

    /// A bit for each kind of mark.
    pub(crate) const fn bits(self) -> u16 {
        self.0
    }

    /// The marks of both.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether one of these marks stands in the gap.
    pub(crate) const fn has(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }

    /// Whether no other marks stand in the gap than these.
    pub(crate) const fn only(self, these: Self) -> bool {
        self.0 & !these.0 == 0
    }

    /// Whether nothing but blanks stands in the gap, or nothing at all.
    pub(crate) const fn blank(self) -> bool {
        self.only(Self::BLANK.or(Self::LINE))
    }

    /// The marks of a text between two words.
    pub(super) fn of(gap: &str) -> Self {
        let mut found = Self::default();
        let mut before = None;
        let mut chars = gap.chars().peekable();
        while let Some(c) = chars.next() {
            let mark = match c {
                '\n' | '\r' => Self::LINE,
                '-' | '‐' | '‑' => {
                    let spaced = |c: Option<char>| c.is_some_and(char::is_whitespace);
                    if spaced(before) || spaced(chars.peek().copied()) { Self::DASH } else { Self::HYPHEN }
                }
                _ => Self::of_char(c),
            };
            found = found.or(mark);
            before = Some(c);
        }
        found
    }

    const fn of_char(c: char) -> Self {
        match c {
            ' ' | '\t' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' => Self::BLANK,
            ',' | '，' | '、' => Self::COMMA,
            '.' | '。' | '…' => Self::STOP,
            ':' | '：' => Self::COLON,
            ';' | '!' | '?' | '；' | '！' | '？' => Self::END,
            '(' | '[' | '{' | '<' | '（' | '【' => Self::OPEN,
            ')' | ']' | '}' | '>' | '）' | '】' => Self::CLOSE,
            '/' | '\\' => Self::SLASH,
            '–' | '—' | '―' | '−' | '~' | '〜' | '～' => Self::DASH,
            '|' | '•' | '·' | '▪' | '●' | '■' | '◦' | '➢' | '►' | '→' | '✔' | '✓' => Self::BAR,
            '"' | '“' | '”' | '„' | '«' | '»' | '*' | '_' | '`' | '\'' | '’' | '‘' | '´' | '‹' | '›' => {
                Self::QUOTE
            }
            '+' => Self::PLUS,
            '$' | '€' | '£' | '¥' | '₹' | '₽' | '₩' | '₺' | '₴' | '₪' | '₫' | '₱' | '₦' | '%' | '‰' | '#' | '@'
            | '=' | '^' => Self::SIGN,
            _ => Self::OTHER,
        }
    }
}

/// What ends before a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Break {
    /// Nothing.
    None,
    /// A clause: by a comma, a bracket, a colon or a dash.
    Clause,
    /// A sentence, or what stands like one: between bars, bullets or semicolons.
    Sentence,
}

/// How a short form that is written with a full stop stands in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Abbreviation {
    /// Before a name or a number: `Dr.`, `St.`, `Sr.`; whatever follows, the sentence goes on.
    BeforeName,
    /// Before any word or number; where a word with a capital follows, the sentence ends.
    BeforeWord,
}

/// What a gap ends, between the word `last` and the word `next`.
pub(super) fn break_of(
    text: &str,
    gap: Gap,
    last: &Piece,
    next: &Piece,
    abbreviation: impl FnOnce() -> Option<Abbreviation>,
) -> Break {
    let written = &text[last.end..next.start];
    if gap.has(Gap::END.or(Gap::BAR)) {
        return Break::Sentence;
    }
    if gap.has(Gap::STOP) && stops(text, written, last, next, abbreviation) {
        return Break::Sentence;
    }
    let digits = |piece: &Piece| text.as_bytes()[piece.start].is_ascii_digit();
    if written == "," && digits(last) && digits(next) {
        return Break::None;
    }
    if gap.has(Gap::COMMA.or(Gap::OPEN).or(Gap::CLOSE).or(Gap::COLON).or(Gap::DASH)) {
        return Break::Clause;
    }
    Break::None
}

/// Whether a full stop between two words ends a sentence: a blank stands behind it, or a line that lost its break goes on
/// with a capital, and it belongs to no short form such as `B.S. in`, `e.g. Java` or `min. 3`.
fn stops(
    text: &str,
    gap: &str,
    last: &Piece,
    next: &Piece,
    abbreviation: impl FnOnce() -> Option<Abbreviation>,
) -> bool {
    if gap.contains(['。', '…']) {
        return true;
    }
    let behind = gap.rsplit('.').next().unwrap_or_default();
    let (before, after) = (&text[last.start..last.end], &text[next.start..next.end]);
    let upper = after.starts_with(char::is_uppercase);
    if behind.is_empty() {
        // `level.Experience` lost its line break; `Node.JS`, `U.S.` and `ASP.NET` did not.
        return gap == "." && upper && last.look.small && next.look.small && before.len() > 1;
    }
    if !behind.starts_with(|c: char| c.is_whitespace() || matches!(c, '"' | '”' | ')' | '*' | '’')) {
        return false;
    }
    let mut letters = before.chars();
    let single = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    if single && !after.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let short = before.len() <= 4 && before.bytes().all(|b| b.is_ascii_alphabetic());
    if short && after.starts_with(char::is_lowercase) {
        return false;
    }
    match abbreviation() {
        Some(Abbreviation::BeforeName) => false,
        Some(Abbreviation::BeforeWord) => upper,
        None => true,
    }
}
