use super::phrase::Strength;
use super::*;
use crate::grammar::marked::Marking;

#[track_caller]
fn check(text: &str, expected: &[(usize, Strength)]) {
    let mut marking = Marking::default();
    let words = marking.split(text);
    let mut read = Vec::new();
    tokens(text, &words, 0..words.len(), &mut read);
    let tokens = read;
    for pair in tokens.windows(2) {
        assert!(pair[0].end <= pair[1].start, "{text:?}: tokens overlap");
    }
    let mut found = Vec::new();
    for sentence in tokens.split(|token| matches!(token.kind, Kind::Stop)) {
        for item in items(sentence, false) {
            if let What::Phrase(phrase) = item.what {
                found.push((phrase.zones.len(), phrase.zones[0].strength));
            }
        }
    }
    assert_eq!(found, expected, "{text:?}");
}

#[test]
fn phrases_are_found() {
    check("", &[]);
    check("no zone here", &[]);
    check("CET", &[(1, Strength::Clear)]);
    check("EST, CST or PST", &[(3, Strength::Clear)]);
    check("EST/EDT", &[(1, Strength::Clear)]);
    check("Eastern Time (US & Canada)", &[(1, Strength::Timed)]);
    check("(UTC+01:00) Prague", &[(1, Strength::Exact)]);
    check("UTC-5 to +2", &[(2, Strength::Exact)]);
    check("UTC (-5 to +2)", &[(2, Strength::Exact)]);
    check("-5 to +2 UTC", &[(2, Strength::Exact)]);
    check("U.S. Eastern time. Berlin", &[(1, Strength::Timed), (1, Strength::Weak)]);
    check("a good pt for us", &[]);
    check("GMT - 9 am", &[(1, Strength::Clear)]);
}

#[track_caller]
fn check_clocks(text: &str, expected: Option<Clocks>) {
    let mut marking = Marking::default();
    let words = marking.split(text);
    let mut read = Vec::new();
    tokens(text, &words, 0..words.len(), &mut read);
    let tokens = read;
    assert_eq!(clocks(Tokens(&tokens)).ok().map(|(_, (clocks, _))| clocks), expected, "{text:?}");
}

#[test]
fn clocks_read() {
    let hours = |from: u16, to: u16| Some(Clocks::Hours(from, to));
    check_clocks("9am-5pm", hours(540, 1020));
    check_clocks("9 a.m. to 5 p.m.", hours(540, 1020));
    check_clocks("9-5", hours(540, 1020));
    check_clocks("10-3pm", hours(600, 900));
    check_clocks("1-5pm", hours(780, 1020));
    check_clocks("11am-3", hours(660, 900));
    check_clocks("12pm-8pm", hours(720, 1200));
    check_clocks("12am-8am", hours(0, 480));
    check_clocks("08:30–16:45", hours(510, 1005));
    check_clocks("9h-18h30", hours(540, 1110));
    check_clocks("0900-1730", hours(540, 1050));
    check_clocks("22:00-06:00", hours(1320, 360));
    check_clocks("16:00-24:00", hours(960, 0));
    check_clocks("9am-9am", Some(Clocks::Bad));
    check_clocks("9:75-10:00", Some(Clocks::Bad));
    check_clocks("25:00-26:00", Some(Clocks::Bad));
    check_clocks("99999-3", None);
    check_clocks("9", None);
}
