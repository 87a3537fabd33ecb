//! The name of a place at a word.

use super::*;

/// `name = city | subdivision | country | region | code`, and whether it is a code.
pub(super) fn name(here: Cursor<'_>, mode: Mode, open: Option<&Open>) -> Option<(usize, Named, bool)> {
    let word = here.str()?;
    let first = word.chars().next()?;
    let capital = first.is_uppercase() || !first.is_ascii();
    if let Some((count, named)) = Named::read(here.rest()) {
        let end = here.rest()[count - 1].end();
        let whole = &here.text[here.rest()[0].start()..end];
        // A name ends where a clause does: "Paris; Texas" is no "paris texas".
        let split = whole.contains([';', ',', '/', '(', '|', '\n', '•', '·']);
        let shown = capital || mode != Mode::Prose || (named.region.is_some() && !named.ambiguous);
        // Short names are written as such: `us`, `la` and `eu` in lower case are other words.
        let short = count == 1 && word.len() <= 3 && !capital && named.cities.len() + named.subdivisions.len() > 0;
        if !split && shown && !short {
            return Some((count, named, false));
        }
        if split {
            return first_word(here, mode);
        }
    }
    let upper = word.chars().all(|c| c.is_ascii_uppercase());
    if (2..=3).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_alphabetic()) {
        if upper && word == "US" {
            return Some((1, Named { country: Some("US"), ..Named::default() }, false));
        }
        let named = Named::code(&here.rest()[..1])?;
        let follows = open.is_some_and(|o| o.takes_code(&named));
        let behind = here.gap().contains([',', '-', '(']) || here.gap().trim().is_empty();
        if (upper && (mode != Mode::Prose || open.is_none_or(|o| o.code && !o.attached) || follows))
            || (follows && behind && mode == Mode::Field)
        {
            return Some((1, named, true));
        }
    }
    None
}

/// The name that the first word alone makes up.
fn first_word(here: Cursor<'_>, _mode: Mode) -> Option<(usize, Named, bool)> {
    // No name has as many words.
    const LONGEST: usize = 10;
    let mut most = 1;
    while most < here.rest().len().min(LONGEST)
        && here.to(here.at + most).gap().chars().all(|c| c == ' ' || c == '-' || c == '.')
    {
        most += 1;
    }
    let (count, named) = Named::read(&here.rest()[..most])?;
    Some((count, named, false))
}
