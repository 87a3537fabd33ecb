//! Words about visas, relocation and travel. Words in common use, compiled by the project's authors.

pub(crate) use super::tables::{MOVE_TURNS as TURNS, MOVE_WORDS};
use crate::lexicon::value::values;
#[cfg(any(test, feature = "train"))]
use MoveWord::{Relocation, Sponsor, Travel, Visa, VisaSponsor};
#[cfg(any(test, feature = "train"))]
use Turn::{But, If, No, Offer, Partly, Perk};

/// What a word of a sentence about moving says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MoveWord {
    /// "sponsor", "sponsorship".
    Sponsor,
    /// Sponsorship by one phrase: "visa support", "H-1B transfer".
    VisaSponsor,
    /// A visa or a permit, which says what is sponsored.
    Visa,
    /// Relocation.
    Relocation,
    /// Travel on the job.
    Travel,
}

values!(MoveWord { Sponsor, VisaSponsor, Visa, Relocation, Travel });

/// How a sentence turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// "not", "unable", "without".
    No,
    /// "every", "all": a refusal of all is no refusal of each.
    Partly,
    /// "but", "however": what went before does not reach further.
    But,
    /// "if you need".
    If,
    /// "offer", "package": says that something is given.
    Offer,
    /// "insurance", "discount": the word is about a perk.
    Perk,
}

values!(Turn { No, Partly, But, If, Offer, Perk });

#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const MOVES: &[(&str, MoveWord)] = &[
    ("sponsor", Sponsor), ("sponsors", Sponsor), ("sponsored", Sponsor), ("sponsoring", Sponsor),
    ("sponsorship", Sponsor), ("sponsorships", Sponsor),
    ("visa sponsorship", VisaSponsor), ("visa sponsorships", VisaSponsor), ("visa support", VisaSponsor),
    ("visa assistance", VisaSponsor),
    ("immigration sponsorship", VisaSponsor), ("employment sponsorship", VisaSponsor),
    ("employer sponsorship", VisaSponsor),
    ("work permit sponsorship", VisaSponsor), ("h1b sponsorship", VisaSponsor), ("h 1b sponsorship", VisaSponsor),
    ("h1 b sponsorship", VisaSponsor),
    ("h1b transfer", VisaSponsor), ("h1b transfers", VisaSponsor), ("h 1b transfer", VisaSponsor),
    ("h 1b transfers", VisaSponsor),
    ("require sponsorship", VisaSponsor), ("requires sponsorship", VisaSponsor), ("requiring sponsorship", VisaSponsor),
    ("need sponsorship", VisaSponsor),
    ("needing sponsorship", VisaSponsor), ("provide sponsorship", VisaSponsor), ("offer sponsorship", VisaSponsor),
    ("without sponsorship", VisaSponsor),
    ("sponsorship available", VisaSponsor), ("sponsor candidates", VisaSponsor), ("sponsor applicants", VisaSponsor),
    ("sponsor individuals", VisaSponsor), ("sponsor a candidate", VisaSponsor),
    ("sponsor the right candidate", VisaSponsor), ("sponsor any applicant", VisaSponsor),
    ("sponsor any candidates", VisaSponsor), ("sponsor new applicants", VisaSponsor),
    ("sponsoring candidates", VisaSponsor), ("sponsor visas", VisaSponsor),
    ("sponsor a visa", VisaSponsor), ("sponsor work visas", VisaSponsor), ("sponsor employment visas", VisaSponsor),
    ("sponsoring visas", VisaSponsor),
    ("visumssponsoring", VisaSponsor), ("visa sponsoring", VisaSponsor), ("patrocinio de visa", VisaSponsor),
    ("patrocinio de visto", VisaSponsor),
    ("parrainage de visa", VisaSponsor), ("visumsponsoring", VisaSponsor), ("visumunterstutzung", VisaSponsor),
    ("visumondersteuning", VisaSponsor),
    ("visa", Visa), ("visas", Visa), ("h1b", Visa), ("h 1b", Visa), ("h1 b", Visa), ("h 1 b", Visa),
    ("green card", Visa), ("green cards", Visa),
    ("immigration", Visa), ("work permit", Visa), ("work permits", Visa), ("work authorization", Visa),
    ("work authorisation", Visa),
    ("employment authorization", Visa), ("authorized to work", Visa), ("authorised to work", Visa),
    ("legally work", Visa), ("eligible to work", Visa),
    ("right to work", Visa), ("employment based", Visa), ("employment", Visa), ("opt", Visa), ("cpt", Visa),
    ("e verify", Visa), ("work visa", Visa),
    ("tn visa", Visa), ("work authorizations", Visa), ("residency", Visa), ("visto", Visa), ("visum", Visa),
    ("h1bs", Visa), ("us person", Visa), ("us citizens", Visa), ("citizenship", Visa), ("skilled worker", Visa),
    ("tier 2", Visa),
    ("relocation", Relocation), ("relocating", Relocation), ("relocation package", Relocation),
    ("relocation assistance", Relocation), ("umzug", Relocation),
    ("umzugshilfe", Relocation), ("umzugskosten", Relocation), ("umzugspauschale", Relocation),
    ("relocate", Relocation), ("reubicacion", Relocation), ("realocacao", Relocation),
    ("aide au demenagement", Relocation), ("verhuisvergoeding", Relocation), ("flyttbidrag", Relocation),
    ("relocalisation", Relocation), ("relokation", Relocation),
    ("travel", Travel), ("travelling", Travel), ("traveling", Travel), ("travels", Travel),
    ("reisebereitschaft", Travel), ("reisetatigkeit", Travel), ("dienstreisen", Travel), ("reiseanteil", Travel),
    ("deplacements", Travel), ("deplacement", Travel), ("viajes", Travel), ("viajar", Travel), ("viagens", Travel),
    ("reizen", Travel), ("resor", Travel), ("rejser", Travel), ("reisen", Travel), ("trasferte", Travel),
];

#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const TURN_WORDS: &[(&str, Turn)] = &[
    ("discriminate", Partly), ("discriminated", Partly), ("discriminating", Partly), ("hesitate", Partly),
    ("disadvantage", Partly), ("disadvantaged", Partly), ("penalize", Partly), ("penalise", Partly),
    ("penalized", Partly), ("penalised", Partly), ("worry", Partly), ("matter", Partly), ("mind", Partly),
    ("exclude", Partly), ("reject", Partly), ("discriminiert", Partly), ("benachteiligt", Partly),
    ("diskriminieren", Partly), ("declines", No), ("decline", No), ("leider keine", No), ("leider kein", No),
    ("regrettably", No), ("pas possible", No), ("no es posible", No), ("nao oferecemos", No), ("no ofrecemos", No),
    ("non offriamo", No), ("oferujemy nie", No), ("nie oferujemy", No), ("nie", No), ("ikke", No), ("inget", No),
    ("erhaltlich", Offer), ("verfugbar", Offer), ("disponible", Offer), ("disponivel", Offer), ("disponibile", Offer),
    ("ofrecemos", Offer), ("oferecemos", Offer), ("offriamo", Offer), ("offrons", Offer), ("bieden", Offer),
    ("erbjuder", Offer), ("tilbyder", Offer), ("tilbyr", Offer), ("oferujemy", Offer), ("fournissons", Offer),
    ("beschikbaar", Offer), ("tillgangligt", Offer),
    ("not", No), ("no", No), ("non", No), ("cannot", No), ("cant", No), ("unable", No), ("wont", No), ("dont", No),
    ("doesnt", No), ("isnt", No), ("arent", No), ("without", No),
    ("unavailable", No), ("never", No), ("neither", No), ("nor", No), ("none", No), ("ineligible", No), ("nicht", No),
    ("kein", No), ("keine", No), ("keinen", No), ("leider", No),
    ("pas", No), ("aucun", No), ("aucune", No), ("sin", No), ("nao", No), ("sem", No), ("niet", No), ("geen", No),
    ("inte", No), ("ingen", No), ("couldnt", No), ("false", No), ("declined", No), ("regret", No), ("prohibited", No),
    ("precluded", No), ("nein", No), ("nee", No), ("nej", No),
    ("every", Partly), ("guarantee", Partly), ("guaranteed", Partly), ("always", Partly), ("all roles", Partly),
    ("all positions", Partly), ("all candidates", Partly), ("only", Partly),
    ("but", But), ("however", But), ("although", But), ("though", But), ("aber", But), ("jedoch", But), ("mais", But),
    ("pero", But), ("mas", But), ("maar", But), ("men", But),
    ("if you", If), ("should you", If), ("if needed", Offer), ("if required", Offer), ("whether", If), ("do you", If),
    ("will you", If), ("are you", If), ("falls du", If), ("please indicate", If),
    ("offer", Offer), ("offers", Offer), ("offered", Offer), ("offering", Offer), ("provide", Offer),
    ("provides", Offer), ("provided", Offer), ("assistance", Offer), ("package", Offer), ("packages", Offer),
    ("support", Offer), ("supported", Offer), ("available", Offer), ("assist", Offer), ("bonus", Offer),
    ("help", Offer), ("benefits", Offer), ("allowance", Offer), ("budget", Offer), ("reimbursement", Offer),
    ("stipend", Offer), ("paid", Offer), ("covered", Offer), ("cover", Offer), ("yes", Offer), ("services", Offer),
    ("unterstutzen", Offer), ("unterstutzung", Offer), ("bieten", Offer), ("expenses", Offer), ("costs", Offer),
    ("eligible", Offer), ("welcome", Offer), ("accepted", Offer), ("possible", Offer), ("considered", Offer),
    ("sponsored", Offer),
    ("insurance", Perk), ("discount", Perk), ("discounts", Perk), ("off", Perk), ("perks", Perk), ("agency", Perk),
    ("industry", Perk), ("reimbursed", Perk), ("coverage", Perk), ("commuter", Perk),
];
