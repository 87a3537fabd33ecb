//! In what order the sections of postings follow one another.
//!
//! `zone_order.bin` was learnt by the run of `examples/train_zones` that learnt the zone model (see
//! [`super::zone_model`]): from the headings of postings of many companies, and from the postings that the project's
//! authors wrote. It holds what each change of the kind costs where nothing announces it, against a change that is as
//! likely as any other: half as likely costs eight.

use crate::posting::SectionKind;

/// Number of kinds.
pub(crate) const KINDS: usize = SectionKind::ALL.len();

/// For each kind and each kind that follows it, a cost; row [`FIRST`] is for the kinds that begin a posting.
pub(crate) type Order = [[i8; KINDS]; KINDS + 1];

/// The row of the kinds that begin a posting.
pub(crate) const FIRST: usize = KINDS;

const BYTES: &[u8; KINDS * (KINDS + 1)] = include_bytes!("zone_order.bin");

/// The costs.
pub(crate) const ORDER: Order = {
    let mut order = [[0; KINDS]; KINDS + 1];
    let mut at = 0;
    while at < BYTES.len() {
        order[at / KINDS][at % KINDS] = BYTES[at] as i8;
        at += 1;
    }
    order
};
