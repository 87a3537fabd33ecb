//! Pages that say that the job is no longer to be had.

use crate::diagnostic::{Code, Sink};
use crate::lexicon::EXPIRED;
use crate::source::Text;
use crate::text::Lines;

/// Most words of a phrase.
const MOST_WORDS: usize = 8;
/// Longest line that says nothing else, in words.
const LONGEST: usize = 40;

/// Reports the first line that says so; whether there is one.
pub(super) fn report(text: &Text<'_>, lines: &Lines<'_>, sink: &mut Sink) -> bool {
    let says = |line: &&crate::text::Line| {
        let words = lines.words(line);
        words.len() <= LONGEST
            && (0..words.len()).any(|at| {
                EXPIRED.may_begin(&words[at]) && EXPIRED.longest(&words[at..words.len().min(at + MOST_WORDS)]).is_some()
            })
    };
    let line = lines.lines.iter().find(says);
    if let Some(line) = line {
        sink.report(Code::Expired, text.span(line.start, line.end), "the page says that the job is no longer open");
    }
    line.is_some()
}
