//! Computation on rules about time zones: who may do the job from where, and which hours are shared.
//!
//! Hours are local times of day. Each working day becomes a stretch of time between two instants, by the zone's own
//! clock on that very day, so that every change of the clocks counts on its day and not before.

use super::{Answer, Hours, Posting, TimeZoneRule, TimeZoneRuleKind, Verdict, ZoneMention};
use crate::span::{Span, Spanned};
use chrono::{
    DateTime, Datelike, Days, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone, Utc,
};
use chrono_tz::Tz;

/// Where the posting's hours come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum HoursBasis {
    /// The posting states them.
    Stated,
    /// The posting names a zone but no hours: nine to five are taken.
    Assumed,
}

/// Working hours that a candidate shares with a posting on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Overlap {
    /// Time shared, exact to the minute.
    pub duration: TimeDelta,
    /// Whether the posting states its hours.
    pub basis: HoursBasis,
    /// The posting's hours, in `zone`.
    pub hours: Hours,
    /// The posting's zone. Where it names several, the one with which the candidate shares most.
    pub zone: Tz,
    /// The spans of the words that name the zone and the hours.
    pub spans: Vec<Span>,
}

/// The day of a year on which a candidate shares the fewest working hours with a posting.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WorstOverlap {
    /// The first such day, by the candidate's calendar.
    pub date: NaiveDate,
    /// What is shared on it.
    pub overlap: Overlap,
}

/// Time that two working days share, exact across changes of the clocks: how much of the first one's day of `date` is
/// working time of the second one too, on whichever of its days.
///
/// Both work their hours on every day of the week; hours that end before they begin cross midnight. The answer is never
/// more than the first one's day. It is the same with the two exchanged wherever neither clock changes within a day of
/// `date`.
///
/// ```
/// use chrono::{NaiveDate, NaiveTime, TimeDelta};
/// use chrono_tz::Tz;
/// use jobpost::{Hours, shared_hours};
/// let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
/// let five = NaiveTime::from_hms_opt(17, 0, 0).unwrap();
/// let office = Hours::new(nine, five).unwrap();
/// // On 2026-03-09 New York has changed its clocks and Berlin has not.
/// let day = |d| NaiveDate::from_ymd_opt(2026, 3, d).unwrap();
/// let shared = |date| shared_hours((Tz::Europe__Berlin, office), (Tz::America__New_York, office), date);
/// assert_eq!(shared(day(2)), TimeDelta::hours(2));
/// assert_eq!(shared(day(9)), TimeDelta::hours(3));
/// ```
///
/// The date is that of the first; of the second, all working days count that meet it. Where only the days of the same
/// date meet, as office hours on clocks at most twelve hours apart do, the two may change places, on days on which
/// clocks change too. Where days of several dates meet, each side's day meets other parts of the other's days, which
/// are as long as each other only as long as no clock changes.
///
/// A working day that reaches over an end of the calendar, [`NaiveDate::MIN`] or [`NaiveDate::MAX`], shares nothing.
#[must_use]
pub fn shared_hours(first: (Tz, Hours), second: (Tz, Hours), date: NaiveDate) -> TimeDelta {
    let Some((start, end)) = working_day(first, date) else { return TimeDelta::zero() };
    let mut shared = TimeDelta::zero();
    let mut done = start;
    // Clocks are at most 26 hours apart and a day's hours less than 24, so that two days to each side are enough.
    let dates = [
        date.checked_sub_days(Days::new(2)),
        date.pred_opt(),
        Some(date),
        date.succ_opt(),
        date.checked_add_days(Days::new(2)),
    ];
    for (from, to) in dates.into_iter().flatten().filter_map(|date| working_day(second, date)) {
        let (from, to) = (from.max(done), to.min(end));
        if from < to {
            shared += to - from;
            done = to;
        }
    }
    shared
}

/// The instants between which somebody works the hours that begin on a date; `None` where a change of the clocks leaves
/// nothing of them, and at the ends of the calendar, where an hour of the day lies beyond it.
fn working_day((zone, hours): (Tz, Hours), date: NaiveDate) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let last = if hours.cross_midnight() { date.succ_opt()? } else { date };
    let start = instant(zone, date.and_time(hours.from), false)?;
    let end = instant(zone, last.and_time(hours.to), true)?;
    (start < end).then_some((start, end))
}

/// The instant of a local time. Of a time that comes twice, work begins at the first and ends at the last; a time that
/// is left out is the instant at which the clocks jump over it. `None` for an instant beyond the calendar.
fn instant(zone: Tz, local: NaiveDateTime, ends: bool) -> Option<DateTime<Utc>> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(time) => Some(time.to_utc()),
        LocalResult::Ambiguous(first, last) => Some(if ends { last } else { first }.to_utc()),
        LocalResult::None => jump(zone, local),
    }
}

/// The instant at which the clocks jump over a local time, found by halving the day around it; `None` where that day is
/// not whole in the calendar, whose ends no clock jumps over.
fn jump(zone: Tz, local: NaiveDateTime) -> Option<DateTime<Utc>> {
    let utc = local.and_utc();
    let offset = |time: DateTime<Utc>| zone.offset_from_utc_datetime(&time.naive_utc()).fix().local_minus_utc();
    // No clock is more than a day from UTC, and none jumps twice within two days.
    let day = TimeDelta::days(1);
    let (mut before, mut after) = (utc.checked_sub_signed(day)?, utc.checked_add_signed(day)?);
    let old = offset(before);
    while after - before > TimeDelta::seconds(1) {
        let middle = before + (after - before) / 2;
        let middle = middle - TimeDelta::nanoseconds(i64::from(middle.timestamp_subsec_nanos()));
        if middle == before {
            break;
        }
        if offset(middle) == old { before = middle } else { after = middle }
    }
    Some(after)
}

/// Minutes that the clock of a zone is east of UTC at noon of a date.
fn offset_on(zone: Tz, date: NaiveDate) -> i32 {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    zone.offset_from_utc_datetime(&date.and_time(noon)).fix().local_minus_utc() / 60
}

impl Posting {
    /// Whether the posting's rules about time zones admit somebody whose clock is that of `zone` on `date`.
    ///
    /// - A rule on where one must live, and a field with a tolerance, admits the clocks that it names, or excludes.
    /// - A name that several countries use admits its likeliest zone; for the others the answer is unclear.
    /// - Hours that must be shared admit a clock whose nine to five shares them; for another the answer is unclear,
    ///   because one may work early or late.
    /// - Zones that the team works in and in which one must live ([`TimeZoneRule::also_located`]) do as well.
    /// - Zones that the team only works in, and a field without a tolerance, admit their own clocks and exclude none.
    ///
    /// No is stronger than unclear, and a rule on where one must live is stronger than the other kinds. The proof holds
    /// the rules that give the answer.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use jobpost::Answer;
    /// let document = jobpost::parse("Where you are\n- Candidates in time zones between UTC-5 and UTC+1 only\n- Any country\n");
    /// let posting = &document.postings()[0];
    /// let date = NaiveDate::from_ymd_opt(2026, 1, 15).unwrap();
    /// assert_eq!(posting.admits("Europe/Berlin".parse().unwrap(), date).answer, Answer::Yes);
    /// assert_eq!(posting.admits("America/Denver".parse().unwrap(), date).answer, Answer::No);
    /// ```
    #[must_use]
    pub fn admits(&self, zone: Tz, date: NaiveDate) -> Verdict {
        let answers = |binding: bool| {
            self.time_zones
                .iter()
                .filter(move |rule| rule.value.binds() == binding)
                .map(move |rule| (rule.value.admits(zone, date), rule.span))
        };
        for binding in [true, false] {
            for answer in [Answer::No, Answer::Unclear, Answer::Yes] {
                // A rule that binds nobody says yes wherever one of its kind does.
                let answer = match (binding, answer) {
                    (false, Answer::Unclear) => Answer::Yes,
                    (false, Answer::Yes) => Answer::Unclear,
                    _ => answer,
                };
                let proof: Vec<Span> =
                    answers(binding).filter(|found| found.0 == answer).map(|found| found.1).collect();
                if !proof.is_empty() {
                    return Verdict::new(answer, proof);
                }
            }
        }
        Verdict::new(Answer::Unclear, Vec::new())
    }

    /// Working hours that somebody in `zone` who works `hours` shares with the posting on `date`, a date of that zone.
    ///
    /// The posting's zone and hours are those of its core hours, else the zone of the hours to be shared, of the team,
    /// of the field, of where one must live, in this order, with its hours where it states some and nine to five,
    /// marked [`HoursBasis::Assumed`], where it does not. `None` where it names no zone at all.
    ///
    /// ```
    /// use chrono::{NaiveDate, NaiveTime, TimeDelta};
    /// use jobpost::{Hours, HoursBasis};
    /// let document = jobpost::parse("How we work\n- Core hours are 10am to 3pm Eastern Time\n- We write things down\n");
    /// let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
    /// let five = NaiveTime::from_hms_opt(17, 0, 0).unwrap();
    /// let date = NaiveDate::from_ymd_opt(2026, 6, 1).unwrap();
    /// let hours = Hours::new(nine, five).unwrap();
    /// let overlap = document.postings()[0].overlap("Europe/Lisbon".parse().unwrap(), hours, date).unwrap();
    /// assert_eq!(overlap.duration, TimeDelta::hours(2));
    /// assert_eq!(overlap.basis, HoursBasis::Stated);
    /// ```
    #[must_use]
    pub fn overlap(&self, zone: Tz, hours: Hours, date: NaiveDate) -> Option<Overlap> {
        self.side()?.overlap((zone, hours), date)
    }

    /// The day of `year` on which somebody in `zone` who works `hours` shares the fewest hours with the posting: where
    /// two zones change their clocks on different days, it lies between them.
    ///
    /// `None` where the posting names no zone, or for a year beyond the calendar. The first and the last year of the
    /// calendar are whole ones; a working day that reaches over the calendar's end shares nothing, as in [`shared_hours`].
    ///
    /// ```
    /// use chrono::{NaiveDate, NaiveTime, TimeDelta};
    /// use jobpost::Hours;
    /// let document = jobpost::parse("How we work\n- Core hours are 9am to 5pm Eastern Time\n- We write things down\n");
    /// let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
    /// let five = NaiveTime::from_hms_opt(17, 0, 0).unwrap();
    /// let hours = Hours::new(nine, five).unwrap();
    /// let worst = document.postings()[0].worst_overlap("Asia/Kolkata".parse().unwrap(), hours, 2026).unwrap();
    /// assert_eq!(worst.date, NaiveDate::from_ymd_opt(2026, 1, 1).unwrap());
    /// assert_eq!(worst.overlap.duration, TimeDelta::zero());
    /// ```
    #[must_use]
    pub fn worst_overlap(&self, zone: Tz, hours: Hours, year: i32) -> Option<WorstOverlap> {
        let side = self.side()?;
        // Not `iter_days`, which leaves out the calendar's last day.
        let days = std::iter::successors(NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::succ_opt);
        days.take_while(|date| date.year() == year)
            .filter_map(|date| Some(WorstOverlap { date, overlap: side.overlap((zone, hours), date)? }))
            .min_by_key(|worst| worst.overlap.duration)
    }

    /// The zones and hours to compare with.
    fn side(&self) -> Option<Side> {
        use TimeZoneRuleKind::{Collaboration, CoreHours, Listed, LocatedWithin, OverlapHours};
        let named = |rule: &&Spanned<TimeZoneRule>| rule.value.zones.iter().any(|zone| zone.clock().is_some());
        let rule = [CoreHours, OverlapHours, Collaboration, Listed, LocatedWithin]
            .into_iter()
            .find_map(|kind| self.time_zones.iter().filter(|rule| rule.value.kind == kind).find(named))?;
        // Core hours that name no zone are hours of the zone that is named elsewhere.
        let core = self.time_zones.iter().find(|rule| rule.value.kind == CoreHours && rule.value.hours.is_some());
        let stated =
            rule.value.hours.map(|hours| (hours, rule.span)).or_else(|| Some((core?.value.hours?, core?.span)));
        let mut spans = vec![rule.span];
        spans.extend(stated.map(|(_, span)| span).filter(|span| *span != rule.span));
        spans.sort_unstable();
        Some(Side {
            zones: rule.value.zones.iter().filter_map(ZoneMention::clock).collect(),
            hours: stated.map(|(hours, _)| hours).or_else(office_hours)?,
            basis: if stated.is_some() { HoursBasis::Stated } else { HoursBasis::Assumed },
            spans,
        })
    }
}

/// The posting's side of an overlap.
struct Side {
    zones: Vec<Tz>,
    hours: Hours,
    basis: HoursBasis,
    spans: Vec<Span>,
}

impl Side {
    fn overlap(&self, candidate: (Tz, Hours), date: NaiveDate) -> Option<Overlap> {
        let mut best: Option<(TimeDelta, Tz)> = None;
        for zone in &self.zones {
            let duration = shared_hours(candidate, (*zone, self.hours), date);
            if best.is_none_or(|best| duration > best.0) {
                best = Some((duration, *zone));
            }
        }
        let (duration, zone) = best?;
        Some(Overlap { duration, basis: self.basis, hours: self.hours, zone, spans: self.spans.clone() })
    }
}

/// Nine to five.
fn office_hours() -> Option<Hours> {
    Hours::new(NaiveTime::from_hms_opt(9, 0, 0)?, NaiveTime::from_hms_opt(17, 0, 0)?)
}

impl TimeZoneRule {
    /// Whether the rule can shut somebody out by the clock alone.
    fn binds(&self) -> bool {
        match self.kind {
            TimeZoneRuleKind::Collaboration if self.also_located => true,
            TimeZoneRuleKind::LocatedWithin => true,
            TimeZoneRuleKind::Listed => self.tolerance_hours.is_some(),
            TimeZoneRuleKind::Collaboration | TimeZoneRuleKind::OverlapHours | TimeZoneRuleKind::CoreHours => false,
        }
    }

    fn admits(&self, zone: Tz, date: NaiveDate) -> Answer {
        let own = offset_on(zone, date);
        let away = self.tolerance_hours.map_or(0, |hours| (hours * 60.0).round() as i32);
        let within = |mention: &ZoneMention| {
            let fits = |offset: i32| (own - offset).abs() <= away;
            match (mention.candidates.as_slice(), mention.utc_offset) {
                ([], Some(offset)) => {
                    if fits(i32::from(offset.minutes())) {
                        Answer::Yes
                    } else {
                        Answer::No
                    }
                }
                ([], None) => Answer::Unclear,
                ([first, others @ ..], _) => {
                    if fits(offset_on(*first, date)) {
                        Answer::Yes
                    } else if others.iter().any(|zone| fits(offset_on(*zone, date))) {
                        Answer::Unclear
                    } else {
                        Answer::No
                    }
                }
            }
        };
        if self.kind == TimeZoneRuleKind::OverlapHours {
            return self.shares(zone, date);
        }
        let answer = match self.bounds_on(date) {
            Some((west, east)) if (west..=east).contains(&own) => Answer::Yes,
            Some(_) => Answer::No,
            None => {
                let answers: Vec<Answer> = self.zones.iter().map(within).collect();
                let first = [Answer::Yes, Answer::Unclear].into_iter().find(|answer| answers.contains(answer));
                first.unwrap_or(if answers.is_empty() { Answer::Unclear } else { Answer::No })
            }
        };
        if answer == Answer::No && !self.binds() { Answer::Unclear } else { answer }
    }

    /// Offsets between which the rule admits a clock on a date, in minutes, where it states a range.
    ///
    /// The ends of a range that are named zones move with their clocks.
    fn bounds_on(&self, date: NaiveDate) -> Option<(i32, i32)> {
        let (min, max) = (self.utc_min?, self.utc_max?);
        if min == max || self.tolerance_hours.is_some() {
            return None;
        }
        let stated = (i32::from(min.minutes()), i32::from(max.minutes()));
        let ends: Vec<i32> = self.zones.iter().filter_map(|zone| Some(offset_on(zone.clock()?, date))).collect();
        match ends.as_slice() {
            [a, b] => Some((*a.min(b), *a.max(b))),
            _ => Some(stated),
        }
    }

    /// Whether nine to five in a zone shares the hours that the rule wants with nine to five in one of its own zones.
    fn shares(&self, zone: Tz, date: NaiveDate) -> Answer {
        let minutes = self.overlap_hours.map_or(8 * 60, |hours| (hours * 60.0).round() as i64);
        let wanted = TimeDelta::try_minutes(minutes).unwrap_or(TimeDelta::MAX);
        let Some(office) = office_hours() else { return Answer::Unclear };
        let theirs = self.hours.unwrap_or(office);
        let clocks = self.zones.iter().filter_map(ZoneMention::clock);
        let enough =
            clocks.map(|clock| shared_hours((zone, office), (clock, theirs), date)).any(|shared| shared >= wanted);
        if enough { Answer::Yes } else { Answer::Unclear }
    }
}

impl ZoneMention {
    /// The likeliest zone.
    fn clock(&self) -> Option<Tz> {
        self.candidates.first().copied()
    }
}
