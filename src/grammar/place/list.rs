//! Lists of places: names, what stands between them, and which of them belong together.

use super::{Basis, CityName, PlaceFact};
use crate::grammar::Passage;
use crate::grammar::phrase::{Cursor, entry};
use crate::grammar::{Facts, LeftOut};
use crate::lexicon::geo::{City, Named, Subdivision};
use crate::lexicon::place::{CLOCK, NO_CITY, PLACE_WORDS, PlaceWord};
use crate::lexicon::workplace::{WORK_CUES, WorkCue};
use crate::posting::{RegionRule, WorkModel};
use crate::token::Word;

mod name;
use name::name;

/// Most places of one list: those of one line that is a list of thousands would fill the memory before they are counted.
const MOST: usize = 4_000;

/// In prose, a list ends where so many words hold no name.
const NAMELESS: usize = 12;

/// How much of the text a list may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// A field: names anywhere in it count.
    Field,
    /// A line or a segment: it counts as a whole.
    Line,
    /// Prose: the list ends at the first word that is none of its own.
    Prose,
}

/// A list of places as read.
#[derive(Debug, Default)]
pub(super) struct List {
    pub(super) facts: Vec<PlaceFact>,
    /// The word behind it.
    pub(super) end: usize,
    /// The first word that is a name.
    pub(super) named_from: usize,
    /// Whether every word belongs to it.
    pub(super) pure: bool,
    /// Whether a name in it is also something else and nothing beside it helps.
    pub(super) weak: bool,
    /// Whether two names in it belong together.
    pub(super) attached: bool,
    pub(super) remote: bool,
    pub(super) only: bool,
    /// How many of its words are neither names nor anything that stands among them.
    others: usize,
    /// Whether it names a clock: "US time zones".
    pub(super) clock: bool,
    /// Where the first place stands that the list has no room for.
    left_out: Option<usize>,
}

/// A place that is being put together.
#[derive(Clone, Copy)]
struct Open {
    start: usize,
    end: usize,
    head: (usize, usize),
    named: Named,
    code: bool,
    city: bool,
    subdivision: Option<Subdivision>,
    country: Option<&'static str>,
    /// The words of a town that no table knows.
    unknown: bool,
    attached: bool,
    rule: Option<RegionRule>,
}

impl List {
    /// Reads the words from `from` up to `to`.
    pub(super) fn read(passage: &Passage<'_>, words: &[Word], from: usize, to: usize, mode: Mode) -> Self {
        let mut list = Self { pure: true, end: from, named_from: usize::MAX, ..Self::default() };
        let mut open: Option<Open> = None;
        let mut rule = None;
        let mut codes: Vec<Open> = Vec::new();
        let mut hard = true;
        let mut town: Option<(usize, usize)> = None;
        let mut at = from;
        let mut nameless = from;
        let view = &words[..to];
        while at < to {
            let here = Cursor::new(passage.text, view, at);
            let gap = here.gap();
            if at > from {
                if mode == Mode::Prose
                    && (at - nameless > NAMELESS || here.breaks() && !gap.contains(';') || gap.contains(':'))
                {
                    break;
                }
                hard |= gap.contains([';', '|', '•', '·', '/', '\n', ':', '+'])
                    || (gap.contains(')') && !gap.contains(','));
                if gap.contains(')') && mode != Mode::Prose {
                    rule = None;
                }
            }
            let name = name(here, mode, open.as_ref());
            let special = entry(&PLACE_WORDS)(here).ok();
            let model = entry(&WORK_CUES)(here).ok().filter(|x| !matches!(x.1, WorkCue::Alone(_)));
            let longer = |count: usize| {
                special.is_none_or(|x| x.0.at - at < count) && model.is_none_or(|x| x.0.at - at <= count)
            };
            if let Some((count, named, code)) = name.filter(|x| longer(x.0)) {
                let next = at + count;
                nameless = next;
                let clock = Cursor::new(passage.text, words, next);
                if CLOCK.longest(clock.rest()).is_some() && !clock.gap().contains([',', '.', ';']) {
                    list.clock = true;
                    list.pure = false;
                    if mode != Mode::Field {
                        open = None;
                        break;
                    }
                    list.close(passage, words, open.take(), mode, &mut codes);
                    (hard, town, at) = (true, None, next);
                    continue;
                }
                list.named_from = list.named_from.min(at);
                let attaches = !hard && open.as_mut().is_some_and(|o| o.attach(&named, code, at, next));
                if attaches {
                    list.attached = true;
                } else if let Some(t) = town.take().filter(|t| !hard && t.1 == at && named.can_hold_a_town(code)) {
                    // An unknown town before a known region or country.
                    list.close(passage, words, open.take(), mode, &mut codes);
                    let mut new = Open::new(t, &Named::default(), false, rule);
                    new.unknown = true;
                    new.city = true;
                    list.named_from = list.named_from.min(t.0);
                    if new.attach(&named, code, at, next) {
                        list.attached = true;
                        open = Some(new);
                    }
                } else {
                    list.close(passage, words, open.take(), mode, &mut codes);
                    open = Some(Open::new((at, next), &named, code, rule));
                }
                hard = false;
                town = None;
                at = next;
                list.end = at;
                continue;
            }
            if let Some((next, cue)) = model.filter(|m| special.is_none_or(|s| m.0.at >= s.0.at)) {
                if mode == Mode::Prose {
                    break;
                }
                list.remote |= matches!(cue, WorkCue::Strong(WorkModel::Remote) | WorkCue::Plain(WorkModel::Remote));
                list.close(passage, words, open.take(), mode, &mut codes);
                (hard, town, at) = (true, None, next.at);
                continue;
            }
            if let Some((next, word)) = special {
                match word {
                    PlaceWord::And => hard = true,
                    PlaceWord::Only => {
                        list.only = true;
                        if mode == Mode::Prose {
                            list.end = next.at;
                        }
                    }
                    PlaceWord::Except => {
                        list.close(passage, words, open.take(), mode, &mut codes);
                        rule = Some(RegionRule::Exclude);
                        hard = true;
                    }
                    PlaceWord::Noise => {}
                }
                (town, at) = (None, next.at);
                continue;
            }
            if mode == Mode::Prose && town.is_none() && open.is_some() && !gap.contains([',', '/', '-']) {
                break;
            }
            // A number is a postal code; another word may be a town that no table knows, or ends the list.
            let word = here.str().unwrap_or_default();
            let digits = word.starts_with(|c: char| c.is_ascii_digit());
            let capital = word.starts_with(char::is_uppercase);
            if digits && mode != Mode::Prose && word.len() >= 3 {
                at += 1;
                continue;
            }
            let held =
                open.filter(|o| !hard && mode == Mode::Field && o.holds_no_town() && capital && gap.trim() == "-");
            if let Some(mut o) = held {
                // From large to small: `United States-Utah-Roy`.
                (o.head, o.city, o.unknown, o.end) = ((at, at + 1), true, true, at + 1);
                o.named = Named::default();
                open = Some(o);
                at += 1;
                list.end = at;
                continue;
            }
            town = match town {
                Some(t) if capital && t.1 == at && gap.trim().is_empty() && at - t.0 < 3 => Some((t.0, at + 1)),
                _ if capital && !digits => Some((at, at + 1)),
                _ => None,
            };
            list.pure = list.pure && town.is_some();
            list.others += 1;
            if town.is_none() || mode != Mode::Prose {
                list.close(passage, words, open.take(), mode, &mut codes);
            }
            if mode == Mode::Prose && (town.is_none() || at - from > NAMELESS) {
                break;
            }
            // The town begins a place of its own only where something stood before it.
            hard = false;
            at += 1;
            if mode == Mode::Line && town.is_some() {
                list.pure &= view.get(at).is_some();
            }
        }
        if mode == Mode::Line && town.is_some() {
            list.pure = false;
        }
        list.close(passage, words, open.take(), mode, &mut codes);
        if mode == Mode::Field && list.facts.is_empty() && codes.is_empty() {
            list.lone_town(passage, view, from);
        }
        list.codes(passage, words, &codes, mode);
        if !list.facts.is_empty()
            && list.facts.iter().all(|f| f.rule == Some(RegionRule::Exclude))
            && mode != Mode::Prose
        {
            list.remote = true;
        }
        list.pure &= !list.facts.is_empty();
        list
    }

    /// Ends a place.
    fn close(&mut self, passage: &Passage<'_>, words: &[Word], open: Option<Open>, mode: Mode, codes: &mut Vec<Open>) {
        let Some(open) = open else { return };
        if self.facts.len() + codes.len() >= MOST {
            self.left_out.get_or_insert(words[open.start].start() + passage.offset);
            return;
        }
        if open.code && !open.attached {
            codes.push(open);
            return;
        }
        if open.named.ambiguous && !open.attached && !open.known(mode) {
            self.weak = true;
        }
        let previous = self.facts.last().is_some_and(|f| f.city.is_none() && f.subdivision.is_some());
        let fact = open.fact(passage, words, previous);
        self.facts.push(fact);
    }

    /// Codes that nothing beside them explains: a country where the field holds nothing else, states in a list of states.
    fn codes(&mut self, passage: &Passage<'_>, words: &[Word], codes: &[Open], mode: Mode) {
        let states = codes.iter().filter(|c| c.named.subdivisions.iter().any(|row| row.2 == "US")).count();
        let listed = states >= 2
            || self.facts.iter().any(|f| f.country == Some("US") || f.subdivision.is_some_and(|s| s.2 == "US"));
        for code in codes {
            let state = code.named.subdivisions.iter().find(|row| row.2 == "US");
            let mut fact = code.fact(passage, words, false);
            fact.city = None;
            match (state, code.named.country) {
                (Some(state), _) if listed || mode == Mode::Prose => {
                    fact.subdivision = Some(state);
                    fact.country = Some("US");
                }
                (_, Some(country))
                    if words.len() == 1
                        || (mode == Mode::Field && self.others == 0 && codes.len() == 1 && self.facts.is_empty()) =>
                {
                    fact.subdivision = None;
                    fact.country = Some(country);
                }
                _ => {
                    self.pure = false;
                    continue;
                }
            }
            self.facts.push(fact);
        }
    }

    /// A field whose only word is a town that no table knows.
    fn lone_town(&mut self, passage: &Passage<'_>, words: &[Word], from: usize) {
        let mut found = None;
        for at in from..words.len() {
            let here = Cursor::new(passage.text, words, at);
            if entry(&PLACE_WORDS)(here).is_ok() || entry(&WORK_CUES)(here).is_ok() {
                continue;
            }
            let word = here.str().unwrap_or_default();
            let town = word.len() > 3
                && word.chars().all(char::is_alphabetic)
                && word.starts_with(char::is_uppercase)
                && NO_CITY.longest(here.rest()).is_none();
            if !town || found.is_some() {
                return;
            }
            found = Some(at);
        }
        if let Some(at) = found {
            let mut open = Open::new((at, at + 1), &Named::default(), false, None);
            (open.city, open.unknown) = (true, true);
            self.facts.push(open.fact(passage, words, false));
        }
    }

    /// A town that no table knows, after words that lead to a town: "our office in Falmer".
    pub(super) fn unknown_town(&mut self, passage: &Passage<'_>, next: Cursor<'_>) {
        let town = |here: Cursor<'_>| {
            let word = here.str().unwrap_or_default();
            word.len() >= 4
                && word.chars().all(char::is_alphabetic)
                && word.starts_with(char::is_uppercase)
                && word.chars().skip(1).all(char::is_lowercase)
                && NO_CITY.longest(here.rest()).is_none()
                && WORK_CUES.longest(here.rest()).is_none()
                && PLACE_WORDS.longest(here.rest()).is_none()
        };
        let mut end = next.at;
        while end < next.at + 3 && town(next.to(end)) && (end == next.at || next.to(end).gap() == " ") {
            end += 1;
        }
        if end == next.at || next.gap().contains(['.', ';', ':', '\n']) {
            return;
        }
        let mut open = Open::new((next.at, end), &Named::default(), false, None);
        (open.city, open.unknown) = (true, true);
        self.facts.push(open.fact(passage, next.words, false));
        self.end = end;
    }

    /// Whether it names a country or a region of the world; the whole world is none.
    pub(super) fn broad(&self) -> bool {
        let region = |f: &PlaceFact| f.region.is_some_and(|row| !row.1.is_empty());
        self.facts.iter().any(|f| f.city.is_none() && (region(f) || f.country.is_some()))
    }

    /// Whether all it names are countries and regions.
    pub(super) fn regional(&self) -> bool {
        self.facts.iter().all(|f| f.city.is_none())
    }

    /// Hands the places on.
    pub(super) fn push<'t>(self, facts: &mut Facts<'t>, basis: Basis, rule: Option<RegionRule>) {
        if let Some(from) = self.left_out {
            LeftOut { what: "places of one line", most: MOST, from }.note(&mut facts.left_out);
        }
        facts.places.extend(self.facts.into_iter().map(|fact| {
            let rule = fact.rule.or(rule);
            let fact = PlaceFact { basis, rule, ..fact };
            match fact.namesake.filter(|_| rule == Some(RegionRule::Exclude)) {
                Some(s) => PlaceFact { city: None, subdivision: Some(s), country: Some(s.2), ..fact },
                None => fact,
            }
        }));
    }
}

impl Named {
    fn can_hold_a_town(&self, code: bool) -> bool {
        self.cities.is_empty()
            && (self.country.is_some() && !code
                || self
                    .subdivisions
                    .iter()
                    .any(|row| !code || matches!(row.2, "US" | "CA" | "AU" | "BR" | "CH" | "DE")))
    }
}

fn matches(city: &City, subdivision: &Subdivision) -> bool {
    city.1 == subdivision.2 && (city.2 == subdivision.0 || city.2 == subdivision.1)
}

impl Open {
    fn new(range: (usize, usize), named: &Named, code: bool, rule: Option<RegionRule>) -> Self {
        Self {
            start: range.0,
            end: range.1,
            head: range,
            named: *named,
            code,
            city: !named.cities.is_empty(),
            subdivision: None,
            country: None,
            unknown: false,
            attached: false,
            rule,
        }
    }

    fn holds_no_town(&self) -> bool {
        (self.subdivision.is_some() || (self.attached && self.country.is_some()))
            && (!self.city || self.unknown)
            && !self.unknown
    }

    /// Whether a name that is ambiguous by itself is well enough known to stand alone on a line.
    fn known(&self, mode: Mode) -> bool {
        mode != Mode::Line || self.named.cities.iter().any(|row| row.3 >= 450)
    }

    fn takes_code(&self, named: &Named) -> bool {
        let mut copy = *self;
        copy.attach(named, true, self.end, self.end + 1)
    }

    /// Adds a name that stands behind; `false` where it does not belong to this place.
    fn attach(&mut self, named: &Named, code: bool, at: usize, next: usize) -> bool {
        if self.take(named, code) || self.take_town(named, code, at, next) {
            self.end = next;
            self.attached = true;
            return true;
        }
        false
    }

    /// From small to large.
    fn take(&mut self, named: &Named, code: bool) -> bool {
        let rows = self.named.cities;
        if named.region.is_some() && named.country.is_none() && named.cities.is_empty() {
            return false;
        }
        if self.city && self.subdivision.is_none() && self.country.is_none() {
            let exact = named.subdivisions.iter().find(|s| rows.iter().any(|r| matches(&r, s)));
            if let Some(exact) = exact {
                (self.subdivision, self.country) = (Some(exact), Some(exact.2));
                return true;
            }
            if let Some(country) = named.country.filter(|c| rows.iter().any(|r| r.1 == *c)) {
                self.country = Some(country);
                return true;
            }
            if !named.cities.is_empty() {
                return false;
            }
            let near = named.subdivisions.iter().find(|s| rows.iter().any(|r| r.1 == s.2));
            let state = named.subdivisions.iter().find(|s| matches!(s.2, "US" | "CA" | "AU"));
            let first = named.subdivisions.first().filter(|_| self.unknown && !code);
            let other = named.subdivisions.first().filter(|_| self.unknown && code && named.country.is_none());
            let full = named.country.filter(|_| !code && self.unknown);
            if let Some(country) = full {
                self.country = Some(country);
                return true;
            }
            if let Some(row) = near.or(state).or(first).or(other) {
                (self.subdivision, self.country) = (Some(row), Some(row.2));
                return true;
            }
            if let Some(country) = named.country.filter(|_| self.unknown) {
                self.country = Some(country);
                return true;
            }
            return false;
        }
        if self.city {
            let same = self.country.is_some() && named.country == self.country;
            let within = named.subdivisions.iter().find(|s| Some(s.2) == self.country);
            if let Some(row) = within.filter(|_| named.cities.is_empty()) {
                self.subdivision = self.subdivision.or(Some(row));
                return true;
            }
            return same && (named.cities.is_empty() || self.subdivision.is_some() || !code);
        }
        false
    }

    /// From large to small, and a region before its country.
    fn take_town(&mut self, named: &Named, code: bool, at: usize, next: usize) -> bool {
        if self.city {
            // `New York, Texas` apart, a head that is also a region may stand before its country: `Georgia, USA`.
            return false;
        }
        let subs = self.named.subdivisions;
        if self.subdivision.is_none() && self.country.is_none() {
            if let Some(row) = subs.iter().find(|s| named.country == Some(s.2)) {
                (self.subdivision, self.country) = (Some(row), Some(row.2));
                return true;
            }
            let town = |s: &Subdivision| named.cities.iter().any(|r| matches(&r, s));
            if let Some(row) = subs.iter().find(|s| town(s)) {
                (self.subdivision, self.country) = (Some(row), Some(row.2));
                self.name_city(named, at, next);
                return true;
            }
            let Some(country) = self.named.country else { return false };
            if let Some(row) = named.subdivisions.iter().find(|s| s.2 == country && named.cities.is_empty()) {
                (self.subdivision, self.country) = (Some(row), Some(country));
                return true;
            }
            if named.cities.iter().any(|r| r.1 == country) && !code {
                self.country = Some(country);
                self.name_city(named, at, next);
                return true;
            }
            return false;
        }
        if let Some(subdivision) = self.subdivision {
            if named.cities.iter().any(|r| matches(&r, &subdivision)) {
                self.name_city(named, at, next);
                return true;
            }
            return named.country == Some(subdivision.2);
        }
        false
    }

    fn name_city(&mut self, named: &Named, at: usize, next: usize) {
        self.city = true;
        self.head = (at, next);
        self.named.cities = named.cities;
    }

    /// Decides what a name stands for that nothing beside it explains.
    fn fact(&self, passage: &Passage<'_>, words: &[Word], after_region: bool) -> PlaceFact {
        let at = |range: (usize, usize)| {
            (words[range.0].start() + passage.offset, words[range.1 - 1].end() + passage.offset)
        };
        let mut fact = PlaceFact {
            range: at((self.start, self.end)),
            city: None,
            subdivision: self.subdivision,
            country: self.country,
            namesake: None,
            region: None,
            basis: Basis::Hint,
            rule: self.rule,
        };
        let rank = self.named.cities.iter().map(|row| row.3).max().unwrap_or(0);
        let own = |s: &Subdivision| self.named.cities.iter().any(|r| matches(&r, s));
        let settled = self.subdivision.is_some() || self.country.is_some();
        if self.unknown || (self.city && settled) {
            fact.city = Some(CityName { range: at(self.head), rows: self.named.cities });
            return fact;
        }
        if settled {
            return fact;
        }
        let subdivision = self.named.subdivisions.first();
        match (self.named.country, subdivision, self.named.region) {
            (Some(country), _, _) if !self.named.ambiguous && rank < 300 => fact.country = Some(country),
            (_, Some(s), _) if rank == 0 || (rank < 300 && !own(&s)) || (after_region && own(&s)) => {
                (fact.subdivision, fact.country) = (Some(s), Some(s.2));
            }
            (_, _, Some(region)) if rank < 300 => fact.region = Some(region),
            _ if rank > 0 => fact.city = Some(CityName { range: at(self.head), rows: self.named.cities }),
            (Some(country), _, _) => fact.country = Some(country),
            _ => {}
        }
        fact.namesake = subdivision.filter(|s| fact.city.is_some() && own(s));
        // A city that is its country: Singapore.
        if fact.city.is_some() {
            fact.country = self.named.country.filter(|c| self.named.cities.iter().any(|r| r.1 == *c));
        }
        fact
    }
}
