//! Words of sentences that name the title that is wanted and the employer.

pub(crate) use super::tables::{
    COMPANY_OPENINGS, COMPANY_TAILS, LEGAL_FORMS, NAME_ADDRESSES as ADDRESSES, NAME_ARTICLES as ARTICLES, NO_NAMES,
    TITLE_ENDS, TITLE_OPENINGS, TITLE_VERBS,
};
