//! What the phrases of a sentence demand.

use super::clock::Clocks;
use super::phrase::{Offset, Phrase, Strength, Zone};
use super::token::{Kind, Token};
use super::{Item, What, ZoneFacts, ZoneRule};
use crate::grammar::Passage;
use crate::lexicon::FieldRole;
use crate::lexicon::time_zones::Cue;
use crate::posting::TimeZoneRuleKind;
use crate::work;

/// Tokens between an amount and the overlap that it measures.
const NEAR: usize = 7;
/// Bytes of the words that an abbreviation stands for, and of the marks among them.
const SPELLED_OUT: usize = 240;
/// How many parts of a sentence before a phrase tell what it demands.
const BEFORE: usize = 48;

/// Reads the sentences of a passage one after the other.
pub(super) struct Reader<'p, 't, 'f> {
    pub(super) passage: &'p Passage<'t>,
    /// What the field's label says.
    pub(super) label: Vec<Cue>,
    /// The zones named last, for "that time zone", and where they begin.
    pub(super) last: Option<(Vec<Zone>, usize)>,
    pub(super) facts: &'f mut ZoneFacts,
}

/// A phrase with what stands around it.
struct Around<'s> {
    tokens: &'s [Token],
    left: &'s [Item],
    item: &'s Item,
    phrase: &'s Phrase,
    right: &'s [Item],
    /// Whether another phrase follows in the sentence.
    followed: bool,
    alone: bool,
}

impl Reader<'_, '_, '_> {
    /// Reads one sentence.
    pub(super) fn sentence(&mut self, tokens: &[Token], mut items: Vec<Item>) {
        self.drop_bad(&mut items);
        let first = self.facts.rules.len();
        let mut used = vec![false; items.len()];
        let mut begin = 0;
        for at in 0..items.len() {
            let What::Phrase(phrase) = &items[at].what else { continue };
            // Behind many phrases that are no rules, the words before them say nothing any more.
            begin = begin.max(at.saturating_sub(BEFORE));
            let end = (at + 1..items.len()).find(|&i| matches!(items[i].what, What::Phrase(_))).unwrap_or(items.len());
            let around = Around {
                tokens,
                left: &items[begin..at],
                item: &items[at],
                phrase,
                right: &items[at + 1..end],
                followed: end < items.len(),
                alone: items[at].from == 0 && items[at].to == tokens.len(),
            };
            let Some(kind) = self.kind(&around) else { continue };
            self.rule(kind, &around, begin, at, &mut used);
            begin = at + 1;
        }
        let hours = items.iter().any(|item| matches!(&item.what, What::Cue(cue) if says_hours(cue)));
        self.rest(tokens, &items, &used, first, hours);
        self.back(tokens, &items);
    }

    /// Takes offsets that cannot be out of the phrases, and remembers them.
    fn drop_bad(&mut self, items: &mut Vec<Item>) {
        let offset = self.passage.offset;
        items.retain_mut(|item| {
            let What::Phrase(phrase) = &mut item.what else { return true };
            let before = phrase.zones.len();
            phrase.zones.retain(|zone| match zone.offset {
                Some(Offset::Bad { start, end }) => {
                    self.facts.bad_offsets.push((start.min(zone.start) + offset, end + offset));
                    false
                }
                _ => true,
            });
            phrase.zones.len() == before || !(phrase.zones.is_empty() || phrase.range)
        });
    }

    fn text(&self, token: &Token) -> &str {
        &self.passage.text[token.start..token.end]
    }

    fn field(&self) -> bool {
        self.passage.role == Some(FieldRole::TimeZone)
            || (self.passage.role.is_none() && self.label.contains(&Cue::Anchor))
    }

    /// Whether the abbreviation in parentheses stands for the words before it, as in `Pre-Service Training (PST)`.
    fn spelled_out(&self, around: &Around<'_>) -> bool {
        let Some(opened) = around.item.from.checked_sub(1).map(|i| &around.tokens[i]) else { return false };
        let ([zone], Kind::Open) = (around.phrase.zones.as_slice(), opened.kind) else { return false };
        let code = &self.passage.text[zone.start..zone.end];
        // So many words are no longer.
        let near = opened.start.saturating_sub(SPELLED_OUT);
        let near = (near..opened.start).find(|at| self.passage.text.is_char_boundary(*at)).unwrap_or(opened.start);
        work::count(opened.start - near);
        let words = self.passage.text[near..opened.start].rsplit(|c: char| !c.is_alphanumeric());
        let words = words.filter(|word| !word.is_empty());
        let initials = words.filter_map(|word| word.chars().next());
        code.len() <= 5 && code.chars().rev().eq(initials.take(code.len()).flat_map(char::to_uppercase))
    }

    /// What a phrase demands, or `None` where it is no rule.
    fn kind(&self, around: &Around<'_>) -> Option<TimeZoneRuleKind> {
        use TimeZoneRuleKind::{Collaboration, CoreHours, Listed, LocatedWithin, OverlapHours};
        let Around { left, right, phrase, .. } = around;
        work::count(left.len() + right.len());
        let left_has = |cue: Cue| self.label.contains(&cue) || left.iter().any(|item| item.is(cue));
        let right_has = |cue: Cue| right.iter().any(|item| item.is(cue));
        let nearest = left.iter().rev().find_map(|item| match item.what {
            What::Cue(cue @ (Cue::Located | Cue::Candidate | Cue::Collaboration | Cue::Overlap)) => Some(cue),
            What::Cue(Cue::Remote) if !self.field() => Some(Cue::Candidate),
            _ => None,
        });
        let nearest = nearest.or_else(|| {
            let says = |cue: &&Cue| matches!(cue, Cue::Located | Cue::Candidate | Cue::Collaboration | Cue::Overlap);
            self.label.iter().rev().find(says).copied()
        });
        if self.spelled_out(around) {
            return None;
        }
        let clocks = around.clocks().is_some();
        let clock = around.left.last().is_some_and(|item| matches!(item.what, What::Clock) && around.close(item.to));
        let appointment = left_has(Cue::Appointment) || right_has(Cue::Appointment);
        if (clock || clocks) && appointment {
            return None;
        }
        let strength = phrase.zones.iter().map(|zone| zone.strength).max()?;
        let clear = strength >= Strength::Clear;
        let next = right.first().filter(|item| around.close_after(item.from));
        let hours = next.is_some_and(|item| item.is(Cue::Business) || item.is(Cue::Hours) || item.is(Cue::Core));
        let overlap_next = next.is_some_and(|item| item.is(Cue::Overlap));
        let overlap = left_has(Cue::Overlap)
            || overlap_next
            || (!around.followed && nearest.is_none() && right_has(Cue::Overlap));
        let anchored = phrase.anchored || self.field() || around.anchor_before();
        let near_located = around.near(left, |cue| matches!(cue, Cue::Located | Cue::Candidate));
        let accompanied = around.item.from.checked_sub(1).is_some_and(|i| {
            ["with", "mit", "avec", "con", "com", "met", "med"]
                .contains(&self.text(&around.tokens[i]).to_ascii_lowercase().as_str())
        });
        let near_located = near_located && !accompanied;
        let near_remote = around.near(left, |cue| cue == Cue::Remote);
        let preposition = around.item.from.checked_sub(1).is_some_and(|before| {
            let word = self.text(&around.tokens[before]);
            word.rsplit(' ').next().is_some_and(|last| ["in", "on", "within", "im", "en", "em"].contains(&last))
        });
        let near_team =
            around.near(left, |cue| cue == Cue::Collaboration) && (preposition || strength >= Strength::Timed);
        let placed = matches!(self.passage.role, Some(FieldRole::Location | FieldRole::Workplace | FieldRole::Title));
        let core = left_has(Cue::Core) || left_has(Cue::Business);
        let distance = phrase.tolerance.is_some() || phrase.uneven.is_some();
        let restricted = left_has(Cue::Anchor) && left_has(Cue::Candidate);
        // Where everybody else lives binds nobody.
        let spread = left_has(Cue::Spread) && !left_has(Cue::Must) && !left_has(Cue::Candidate);
        if spread && !(overlap || hours || clocks || clock || self.field()) {
            return None;
        }
        let wished = right.first().is_some_and(|item| {
            let demand = || ["must", "required", "mandatory"].contains(&self.text(&around.tokens[item.from]));
            around.close_after(item.from) && (item.is(Cue::Located) || (item.is(Cue::Must) && demand()))
        });
        let enclosed = around.enclosed() && (left_has(Cue::Remote) || left_has(Cue::Located));
        let shift = clock && (left_has(Cue::Shift) || left_has(Cue::Collaboration) || core);
        let amount = left.iter().any(|item| matches!(item.what, What::Amount(_)));
        let with = around.item.from.checked_sub(1).is_some_and(|i| small(&around.tokens[i..=i]));
        let counts = anchored
            || hours
            || distance
            || restricted
            || (phrase.range && clear)
            || (overlap
                && (clear
                    || around.near(left, |cue| cue == Cue::Overlap)
                    || (amount && (with || around.team_before()))))
            || (clear && (shift || wished || enclosed))
            || (clocks && (clear || phrase.zones.len() == 1))
            || (clear && (core || near_located || near_remote || near_team || overlap_next))
            || (clear && (placed || around.alone) && !clock)
            || (strength == Strength::Exact && (self.passage.heading || around.tokens.len() <= 6) && !clock);
        if !counts {
            return None;
        }
        if clock && !phrase.anchored {
            return shift.then_some(CoreHours);
        }
        let must = left_has(Cue::Must) || left_has(Cue::Candidate);
        let describes_team = left_has(Cue::Team) && !must;
        if overlap {
            return Some(OverlapHours);
        }
        if clocks || left_has(Cue::Core) || next.is_some_and(|item| item.is(Cue::Core)) {
            return Some(CoreHours);
        }
        if distance || phrase.range {
            let team = describes_team || (nearest == Some(Cue::Collaboration) && !must);
            return Some(match nearest {
                _ if self.field() && !phrase.range => Listed,
                Some(Cue::Collaboration | Cue::Located) if team => Collaboration,
                _ => LocatedWithin,
            });
        }
        if self.field() {
            let required = left_has(Cue::Must) || nearest == Some(Cue::Located) || nearest == Some(Cue::Candidate);
            return Some(if required { LocatedWithin } else { Listed });
        }
        if hours || (left_has(Cue::Business) && nearest != Some(Cue::Located)) {
            return Some(Collaboration);
        }
        Some(match nearest {
            Some(Cue::Located) if describes_team => Collaboration,
            Some(Cue::Located | Cue::Candidate) => LocatedWithin,
            Some(Cue::Collaboration) => Collaboration,
            _ if right_has(Cue::Located) || right_has(Cue::Candidate) || near_remote => LocatedWithin,
            _ if describes_team || right_has(Cue::Collaboration) => Collaboration,
            _ => LocatedWithin,
        })
    }

    /// Writes a rule down, with the amount or the hours that belong to it.
    fn rule(&mut self, kind: TimeZoneRuleKind, around: &Around<'_>, begin: usize, at: usize, used: &mut [bool]) {
        let index = |i: isize| usize::try_from(at as isize + 1 + i).unwrap_or(0);
        let (mut from, mut to) = (around.item.from, around.item.to);
        let mut grow = |item: &Item| {
            from = from.min(item.from);
            to = to.max(item.to);
        };
        if let Some(next) = around.right.first().filter(|item| around.close_after(item.from))
            && (next.is(Cue::Business) || next.is(Cue::Hours) || next.is(Cue::Core))
        {
            grow(next);
        }
        let mut overlap = None;
        if kind == TimeZoneRuleKind::OverlapHours {
            let all = || {
                around
                    .left
                    .iter()
                    .enumerate()
                    .map(|(i, item)| (begin + i, item))
                    .chain(around.right.iter().enumerate().map(|(i, item)| (index(i as isize), item)))
            };
            if let Some((i, item)) = all().rfind(|(i, item)| item.is(Cue::Overlap) && !used[*i]) {
                used[i] = true;
                grow(item);
                let near = all().filter(|(i, _)| !used[*i]).filter_map(|(i, amount)| match amount.what {
                    What::Amount(minutes) => Some((amount.from.abs_diff(item.from), i, minutes, amount)),
                    _ => None,
                });
                if let Some((_, i, minutes, amount)) = near.min_by_key(|found| found.0).filter(|found| found.0 <= 12) {
                    used[i] = true;
                    grow(amount);
                    overlap = Some(minutes).filter(|minutes| (1..=24 * 60).contains(minutes));
                }
            }
        }
        let mut clocks = None;
        if let Some(item) = around.clocks()
            && let What::Clocks(found, _) = item.what
        {
            grow(item);
            if let Some(i) = (begin..used.len()).find(|&i| i >= begin && self.same(around, item, i, begin, at)) {
                used[i] = true;
            }
            match found {
                Clocks::Hours(from, to) => clocks = Some((from, to)),
                Clocks::Bad => {
                    self.bad_hours(around.tokens, item);
                    if kind == TimeZoneRuleKind::CoreHours {
                        return;
                    }
                }
            }
        }
        let range = (around.tokens[from].start, around.tokens[to - 1].end);
        let zones = around.phrase.zones.clone();
        self.last = Some((zones[..zones.len().min(self.facts.most_zones)].to_vec(), range.0));
        let phrase = around.phrase;
        self.push(ZoneRule {
            kind,
            range,
            zones,
            is_range: phrase.range,
            tolerance: phrase.tolerance,
            uneven: phrase.uneven,
            overlap,
            clocks,
            also_located: false,
        });
    }

    /// Whether the item at an index is the very item of the surroundings.
    fn same(&self, around: &Around<'_>, item: &Item, i: usize, begin: usize, at: usize) -> bool {
        let found =
            if i < at { around.left.get(i - begin) } else { i.checked_sub(at + 1).and_then(|i| around.right.get(i)) };
        found.is_some_and(|found| found.from == item.from)
    }

    /// Overlaps and core hours that name no zone of their own; `hours` says whether the sentence speaks of hours.
    fn rest(&mut self, tokens: &[Token], items: &[Item], used: &[bool], first: usize, hours: bool) {
        for (i, item) in items.iter().enumerate().filter(|(i, _)| !used[*i]) {
            // Every item takes a token at least, so that what is near is near here too.
            let window = i.saturating_sub(NEAR)..items.len().min(i + NEAR + 1);
            match item.what {
                What::Amount(minutes) => {
                    let near = |other: &&Item| other.from.abs_diff(item.from) <= NEAR;
                    let unused = window.clone().filter(|j| !used[*j]).map(|j| &items[j]);
                    let Some(overlap) = unused.filter(near).find(|other| other.is(Cue::Overlap)) else { continue };
                    let mut amounts =
                        items[window.start..i].iter().filter(|other| matches!(other.what, What::Amount(_)));
                    let other = amounts.any(|other| other.from + NEAR >= overlap.from);
                    if other || !(1..=24 * 60).contains(&minutes) {
                        continue;
                    }
                    let zones =
                        self.facts.rules.get(first..).and_then(<[ZoneRule]>::last).map(|rule| rule.zones.clone());
                    let start = item.from.min(overlap.from);
                    let end = item.to.max(overlap.to);
                    let mut range = (tokens[start].start, tokens[end - 1].end);
                    let offset = self.passage.offset;
                    let mut own = zones.unwrap_or_default();
                    for zone in &mut own {
                        zone.start -= offset;
                        zone.end -= offset;
                        range = (range.0.min(zone.start), range.1.max(zone.end));
                    }
                    self.push(ZoneRule {
                        kind: TimeZoneRuleKind::OverlapHours,
                        range,
                        zones: own,
                        is_range: false,
                        tolerance: None,
                        uneven: None,
                        overlap: Some(minutes),
                        clocks: None,
                        also_located: false,
                    });
                }
                What::Clocks(found, clear) => {
                    if found == Clocks::Bad && clear && (hours || self.shows_hours(tokens, item)) {
                        self.bad_hours(tokens, item);
                        continue;
                    }
                    let core = items[window.start..i].iter().rev().find(|other| other.is(Cue::Core));
                    let near = core.filter(|core| item.from - core.to <= 5);
                    if near.is_none() && !(self.label.contains(&Cue::Core) && clear) {
                        continue;
                    }
                    match found {
                        Clocks::Bad => self.bad_hours(tokens, item),
                        Clocks::Hours(from, to) => self.push(ZoneRule {
                            kind: TimeZoneRuleKind::CoreHours,
                            range: (tokens[near.map_or(item.from, |core| core.from)].start, tokens[item.to - 1].end),
                            zones: Vec::new(),
                            is_range: false,
                            tolerance: None,
                            uneven: None,
                            overlap: None,
                            clocks: Some((from, to)),
                            also_located: false,
                        }),
                    }
                }
                _ => {}
            }
        }
    }

    /// "… and ask that all be located in that time zone": the zones named before, once more.
    fn back(&mut self, tokens: &[Token], items: &[Item]) {
        let Some(at) = items.iter().position(|item| item.is(Cue::Back)) else { return };
        let Some((zones, start)) = self.last.clone() else { return };
        let before = items[..at].iter().rev().take_while(|item| !matches!(item.what, What::Phrase(_)));
        let kind = before.clone().find_map(|item| match item.what {
            What::Cue(Cue::Located | Cue::Candidate) => Some(TimeZoneRuleKind::LocatedWithin),
            What::Cue(Cue::Overlap) => Some(TimeZoneRuleKind::OverlapHours),
            _ => None,
        });
        let Some(kind) = kind else { return };
        let range = (start, tokens[items[at].to - 1].end);
        let offset = self.passage.offset;
        // Where the team works in these zones, the one rule says both.
        let team = self
            .facts
            .rules
            .last_mut()
            .filter(|rule| rule.kind == TimeZoneRuleKind::Collaboration && rule.range.0 == start + offset);
        if let (TimeZoneRuleKind::LocatedWithin, Some(rule)) = (kind, team) {
            rule.also_located = true;
            rule.range.1 = rule.range.1.max(range.1 + offset);
            return;
        }
        self.push(ZoneRule {
            kind,
            range,
            zones,
            is_range: false,
            tolerance: None,
            uneven: None,
            overlap: None,
            clocks: None,
            also_located: false,
        });
    }

    /// Whether two clocks are hours of work and not, say, a verse or the ratio of two sides, by their form and label.
    fn shows_hours(&self, tokens: &[Token], item: &Item) -> bool {
        let words = &self.passage.text[tokens[item.from].start..tokens[item.to - 1].end];
        words.bytes().any(|b| b.eq_ignore_ascii_case(&b'm')) || self.field() || self.label.iter().any(says_hours)
    }

    fn bad_hours(&mut self, tokens: &[Token], item: &Item) {
        let offset = self.passage.offset;
        self.facts.bad_hours.push((tokens[item.from].start + offset, tokens[item.to - 1].end + offset));
    }

    /// Adds a rule, with its ranges moved from the passage into the text.
    fn push(&mut self, mut rule: ZoneRule) {
        let offset = self.passage.offset;
        rule.range.0 += offset;
        rule.range.1 += offset;
        if let Some(first) = rule.zones.get(self.facts.most_zones) {
            self.facts.left_out.get_or_insert(first.start + offset);
            rule.zones.truncate(self.facts.most_zones);
        }
        let Some(room) = self.facts.room.checked_sub(rule.zones.len()) else {
            self.facts.no_room.get_or_insert(rule.range.0);
            return;
        };
        self.facts.room = room;
        for zone in &mut rule.zones {
            zone.start += offset;
            zone.end += offset;
        }
        self.facts.rules.push(rule);
    }
}

/// Whether the words speak of hours of work.
fn says_hours(cue: &Cue) -> bool {
    matches!(cue, Cue::Core | Cue::Business | Cue::Hours | Cue::Anchor | Cue::Shift)
}

impl Around<'_> {
    /// Whether only marks and small words stand between `to` and the phrase.
    fn close(&self, to: usize) -> bool {
        self.tokens.get(to..self.item.from).is_some_and(small)
    }

    /// Whether only marks and small words stand between the phrase and `from`.
    fn close_after(&self, from: usize) -> bool {
        self.tokens.get(self.item.to..from).is_some_and(small)
    }

    /// The times of day beside the phrase.
    fn clocks(&self) -> Option<&Item> {
        let is = |item: &&Item| matches!(item.what, What::Clocks(..));
        let before = self.left.iter().rev().find(is).filter(|item| self.close(item.to));
        before.or_else(|| {
            let item = self.right.iter().find(is)?;
            let between = self.tokens.get(self.item.to..item.from)?;
            let linked = |token: &Token| match token.kind {
                Kind::Cue(cue) => matches!(
                    cue,
                    Cue::Business
                        | Cue::Hours
                        | Cue::Anchor
                        | Cue::Filler
                        | Cue::Core
                        | Cue::From
                        | Cue::Between
                        | Cue::Of
                ),
                Kind::Open | Kind::Colon | Kind::Comma | Kind::Dash | Kind::Close => true,
                _ => false,
            };
            (between.len() <= 6 && between.iter().all(linked)).then_some(item)
        })
    }

    /// Whether "time zone" stands right before the phrase, as in `time zones: EST, CST`.
    fn anchor_before(&self) -> bool {
        let Some(anchor) = self.left.iter().rev().find(|item| item.is(Cue::Anchor)) else { return false };
        let Some(between) = self.tokens.get(anchor.to..self.item.from) else { return false };
        let mut words = 0;
        between.len() <= 5
            && between.iter().all(|token| match token.kind {
                Kind::Cue(cue) => matches!(
                    cue,
                    Cue::Filler | Cue::Of | Cue::From | Cue::To | Cue::Team | Cue::Collaboration | Cue::Within
                ),
                Kind::Open | Kind::Colon | Kind::Dash | Kind::Comma => true,
                Kind::Other => {
                    words += 1;
                    words <= 1
                }
                _ => false,
            })
    }

    /// Whether the phrase opens what stands in parentheses, as in `Remote in Canada (East Coast/ET)`.
    fn enclosed(&self) -> bool {
        self.item.from.checked_sub(1).is_some_and(|i| matches!(self.tokens[i].kind, Kind::Open))
            && self.tokens.get(self.item.to).is_some_and(|token| matches!(token.kind, Kind::Close))
    }

    /// Whether the words before the phrase are those of a team, as in `overlap with our offices in Lisbon`.
    fn team_before(&self) -> bool {
        let mut small = self.tokens[..self.item.from].iter().rev();
        let step = |token: &&Token| matches!(token.kind, Kind::Cue(Cue::Filler | Cue::From | Cue::Of | Cue::Located));
        let team = small.by_ref().find(|token| !step(token));
        team.is_some_and(|token| {
            matches!(token.kind, Kind::Cue(Cue::Team))
                && self.tokens[..self.item.from].last().is_some_and(|token| step(&token))
        })
    }

    /// Whether the last such cue on the left is at most a few words away.
    fn near(&self, left: &[Item], wanted: impl Fn(Cue) -> bool) -> bool {
        let last = left.iter().rev().find(|item| matches!(item.what, What::Cue(cue) if wanted(cue)));
        last.is_some_and(|item| self.item.from - item.to <= 3)
    }
}

fn small(between: &[Token]) -> bool {
    between.len() <= 4
        && between.iter().all(|token| match token.kind {
            Kind::Cue(cue) => matches!(cue, Cue::Filler | Cue::Of | Cue::From),
            Kind::Open | Kind::Close | Kind::Colon | Kind::Dash | Kind::Plus | Kind::Comma => true,
            _ => false,
        })
}
