//! Stage 3: a posting's lines to facts as they are written.

mod benefit;
pub(crate) mod connective;
mod language;
mod scope;
mod skill;

use crate::lexicon::Lexicon;
use crate::lexicon::fold::{Word, Words, unelided};
use crate::outline::Passage;
pub(crate) use benefit::BenefitFact;
pub(crate) use language::LanguageFact;
use scope::{Scope, Scopes};
pub(crate) use skill::SkillFact;

/// The facts of a posting as written, each with its range in the text that was read.
#[derive(Debug, Default)]
pub(crate) struct Facts<'t> {
    pub(crate) skills: Vec<SkillFact<'t>>,
    pub(crate) languages: Vec<LanguageFact>,
    pub(crate) benefits: Vec<BenefitFact>,
    /// The lines that are only wished for.
    pub(crate) wished: Vec<(usize, usize)>,
}

/// Reads the passages of a posting.
pub(crate) fn facts<'t>(passages: &[Passage<'t>], lexicon: &'t Lexicon) -> Facts<'t> {
    let mut facts = Facts::default();
    let mut words: Vec<Word> = Vec::new();
    let mut split = Vec::new();
    for passage in passages {
        words.clear();
        words.extend(Words::new(passage.text));
        let (Some(first), Some(last)) = (words.first(), words.last()) else { continue };
        let scopes = Scopes::of(passage, &words);
        if scopes.at(first.start) == Scope::Preferred && scopes.at(last.start) == Scope::Preferred {
            facts.wished.push((passage.offset, passage.offset + passage.text.len()));
        }
        // Names of skills and languages stand behind elided articles too.
        let elided = passage.text.contains(['\'', '’']) && unelided(passage.text, &words, &mut split);
        let names = if elided { &split } else { &words };
        skill::scan(passage, names, &scopes, lexicon, &mut facts);
        language::scan(passage, names, &scopes, &mut facts);
        benefit::scan(passage, &words, &mut facts);
    }
    facts
}
