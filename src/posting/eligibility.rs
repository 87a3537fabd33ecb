//! May one do the job from a country?

use super::{Answer, Posting, Region, RegionRule, Verdict, WorkModel};
use crate::span::{Span, Spanned};

impl Posting {
    /// Whether one may do the job while living in a country, given by its ISO 3166-1 alpha-2 code.
    ///
    /// A statement of exclusion counts before one of inclusion. Where the posting only says where the job is, that
    /// country is a yes; another is a no for a job at the employer's place, and unclear for a remote one. A part of the
    /// country, such as one state of it, makes the answer unclear.
    ///
    /// ```
    /// use jobpost::{Answer, parse};
    /// let document = parse("Who you are\n- You must be located in Canada or Mexico\n- You bake bread\n");
    /// let posting = &document.postings()[0];
    /// assert_eq!(posting.eligible("CA").answer, Answer::Yes);
    /// assert_eq!(posting.eligible("de").answer, Answer::No);
    /// ```
    #[must_use]
    pub fn eligible(&self, country: &str) -> Verdict {
        let holds = |region: &Region| {
            region.countries.is_empty() || region.countries.iter().any(|code| code.eq_ignore_ascii_case(country))
        };
        let proof =
            |of: &mut dyn Iterator<Item = &Spanned<Region>>| of.map(|region| region.span).collect::<Vec<Span>>();
        let of = |rule: RegionRule, part: bool| {
            self.regions.iter().filter(move |r| r.value.rule == rule && r.value.part == part && holds(&r.value))
        };
        let out = proof(&mut of(RegionRule::Exclude, false));
        if !out.is_empty() {
            return Verdict { answer: Answer::No, proof: out };
        }
        let partly_out = proof(&mut of(RegionRule::Exclude, true));
        let within = proof(&mut of(RegionRule::Include, false));
        if !partly_out.is_empty() {
            return Verdict { answer: Answer::Unclear, proof: [within, partly_out].concat() };
        }
        if !within.is_empty() {
            return Verdict { answer: Answer::Yes, proof: within };
        }
        let partly = proof(&mut of(RegionRule::Include, true));
        if !partly.is_empty() {
            return Verdict { answer: Answer::Unclear, proof: partly };
        }
        let listed = proof(&mut self.regions.iter().filter(|r| r.value.rule == RegionRule::Include));
        if !listed.is_empty() {
            return Verdict { answer: Answer::No, proof: listed };
        }
        self.eligible_by_place(country)
    }

    /// As the places of the job say, where no statement about living does.
    fn eligible_by_place(&self, country: &str) -> Verdict {
        let there = |code: &str| code.eq_ignore_ascii_case(country);
        let spans = |here: bool| {
            let places =
                self.places.iter().filter(move |p| p.value.country.as_deref().is_some_and(|c| there(c) == here));
            places.map(|place| place.span).collect::<Vec<Span>>()
        };
        let here = spans(true);
        if !here.is_empty() {
            return Verdict { answer: Answer::Yes, proof: here };
        }
        let elsewhere = spans(false);
        let bound = self.workplace.as_ref().filter(|w| w.value.model != WorkModel::Remote);
        let known = self.places.iter().all(|place| place.value.country.is_some());
        match bound {
            Some(workplace) if known && !elsewhere.is_empty() => {
                let proof = elsewhere.into_iter().chain([workplace.span]).collect();
                Verdict { answer: Answer::No, proof }
            }
            _ => Verdict { answer: Answer::Unclear, proof: elsewhere },
        }
    }
}
