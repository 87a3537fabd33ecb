//! Names of skills and tools, their aliases, and what tells them from ordinary words.

mod business;
mod certs;
mod cloud;
mod commerce;
mod context;
mod context_names;
mod context_words;
mod data;
mod design;
mod engineering;
mod extra;
mod health;
mod index;
mod own;
mod programming;
mod soft;
mod trades_1;
mod trades_2;

pub(crate) use context::{Support, ordinary, support, written_as};
pub(crate) use index::SkillMatch;
pub(crate) use own::OwnSkills;

use super::fold::Word;
use index::Index;

/// Every built-in name and alias. Where two parts hold a surface, the earlier part's row wins.
#[allow(long_running_const_eval, reason = "a quarter of a million bytes are hashed once, while compiling")]
static SKILLS: Index<32768> = Index::new(&[
    extra::ROWS,
    programming::ROWS,
    data::ROWS,
    cloud::ROWS,
    design::ROWS,
    business::ROWS,
    certs::ROWS,
    commerce::ROWS,
    engineering::ROWS,
    health::ROWS,
    trades_1::ROWS,
    trades_2::ROWS,
]);

/// What people are rather than what they know: read in lists of skills only.
#[allow(long_running_const_eval, reason = "as above")]
static SOFT: Index<2048> = Index::new(&[soft::ROWS]);

/// The longest built-in name that `words` begin with.
pub(crate) fn builtin(text: &str, words: &[Word]) -> Option<SkillMatch<'static>> {
    SKILLS.longest(text, words)
}

/// The longest name of a personal quality that `words` begin with.
pub(crate) fn soft(text: &str, words: &[Word]) -> Option<SkillMatch<'static>> {
    SOFT.longest(text, words)
}
