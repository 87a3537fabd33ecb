//! Words that titles of jobs are made of. Words in common use, compiled by the project's authors.

/// Folded nouns, one of which nearly every job's title holds.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const TITLE_NOUNS: &[(&str, ())] = &[
    ("accountant", ()), ("administrator", ()), ("advisor", ()), ("adviser", ()), ("advocate", ()), ("agent", ()), ("ambassador", ()),
    ("analista", ()), ("analyst", ()), ("analytiker", ()), ("apprentice", ()), ("architect", ()), ("architekt", ()), ("artist", ()),
    ("assistant", ()), ("assistent", ()), ("associate", ()), ("attendant", ()), ("attorney", ()), ("auditor", ()), ("baker", ()), ("barista", ()),
    ("bartender", ()), ("berater", ()), ("bookkeeper", ()), ("broker", ()), ("builder", ()), ("buyer", ()), ("caregiver", ()),
    ("caretaker", ()), ("carpenter", ()), ("cashier", ()), ("ceo", ()), ("cfo", ()), ("chef", ()), ("cio", ()), ("cleaner", ()), ("clerk", ()),
    ("clinician", ()), ("cmo", ()), ("coach", ()), ("commis", ()), ("conductor", ()), ("consultant", ()), ("controller", ()), ("cook", ()), ("coo", ()),
    ("coordenador", ()), ("coordinator", ()), ("copywriter", ()), ("counsel", ()), ("counselor", ()), ("courier", ()), ("cto", ()), ("curator", ()),
    ("dentist", ()), ("desarrollador", ()), ("desenvolvedor", ()), ("desenvolvedora", ()), ("designer", ()), ("developer", ()), ("developpeur", ()),
    ("dietitian", ()), ("direktor", ()), ("director", ()), ("dishwasher", ()), ("dispatcher", ()), ("doctor", ()), ("driver", ()), ("economist", ()),
    ("editor", ()), ("educator", ()), ("electrician", ()), ("engineer", ()), ("engenheiro", ()), ("entwickler", ()), ("entwicklerin", ()),
    ("estagiario", ()), ("estimator", ()), ("evangelist", ()), ("executive", ()), ("expert", ()), ("facharzt", ()), ("fachkraft", ()),
    ("facilitator", ()), ("farmer", ()), ("fellow", ()), ("firefighter", ()), ("fitter", ()), ("foreman", ()), ("gardener", ()), ("generalist", ()),
    ("guard", ()), ("guide", ()), ("hairdresser", ()), ("handyman", ()), ("head", ()), ("host", ()), ("hostess", ()), ("housekeeper", ()),
    ("illustrator", ()), ("ingenieur", ()), ("inspector", ()), ("installer", ()), ("instructor", ()), ("intern", ()), ("internship", ()),
    ("interpreter", ()), ("janitor", ()), ("journalist", ()), ("kaufmann", ()), ("kauffrau", ()), ("konsult", ()), ("krankenpfleger", ()), ("laborer", ()),
    ("lawyer", ()), ("lead", ()), ("leader", ()), ("lecturer", ()), ("leiter", ()), ("leiterin", ()), ("librarian", ()), ("lifeguard", ()), ("machinist", ()),
    ("manager", ()), ("managerin", ()), ("marketer", ()), ("mechanic", ()), ("medewerker", ()), ("mentor", ()), ("merchandiser", ()), ("midwife", ()),
    ("mitarbeiter", ()), ("mitarbeiterin", ()), ("moderator", ()), ("nanny", ()), ("nurse", ()), ("officer", ()), ("ontwikkelaar", ()), ("operative", ()),
    ("operator", ()), ("organizer", ()), ("owner", ()), ("painter", ()), ("paralegal", ()), ("paramedic", ()), ("partner", ()), ("pharmacist", ()),
    ("photographer", ()), ("physician", ()), ("physiotherapist", ()), ("pilot", ()), ("planner", ()), ("plumber", ()), ("porter", ()),
    ("praktikant", ()), ("praktikum", ()), ("president", ()), ("principal", ()), ("producer", ()), ("professor", ()), ("programador", ()),
    ("programmer", ()), ("promoter", ()), ("psychologist", ()), ("realtor", ()), ("receptionist", ()), ("recruiter", ()), ("referent", ()),
    ("registrar", ()), ("repairer", ()), ("reporter", ()), ("representative", ()), ("researcher", ()), ("resident", ()), ("reviewer", ()),
    ("roofer", ()), ("sachbearbeiter", ()), ("salesperson", ()), ("saleswoman", ()), ("salesman", ()), ("scientist", ()), ("secretary", ()),
    ("server", ()), ("sommelier", ()), ("specialist", ()), ("spezialist", ()), ("stagiaire", ()), ("steward", ()), ("strategist", ()),
    ("student", ()), ("stylist", ()), ("superintendent", ()), ("supervisor", ()), ("surgeon", ()), ("surveyor", ()), ("tailor", ()), ("teacher", ()),
    ("technician", ()), ("technicien", ()), ("techniker", ()), ("teller", ()), ("tester", ()), ("therapist", ()), ("toolmaker", ()), ("trader", ()), ("trainee", ()),
    ("trainer", ()), ("translator", ()), ("treasurer", ()), ("tutor", ()), ("tutora", ()), ("typist", ()), ("underwriter", ()), ("utvecklare", ()), ("valet", ()),
    ("vendedor", ()), ("verkoper", ()), ("veterinarian", ()), ("vp", ()), ("waiter", ()), ("waitress", ()), ("warden", ()),
    ("welder", ()), ("werkstudent", ()), ("worker", ()), ("writer", ()), ("zerspanungsmechaniker", ()),
];

/// Folded words that open posters and calls, never the title of a job.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const CALLS: &[(&str, ())] = &[
    ("apply", ()), ("call for", ()), ("career opportunity", ()), ("cerchiamo", ()), ("come work with us", ()),
    ("estamos contratando", ()), ("help wanted", ()), ("hiring now", ()), ("job alert", ()), ("job offer", ()),
    ("job opening", ()), ("job opportunity", ()), ("job posting", ()), ("job vacancy", ()), ("join our", ()),
    ("join the team", ()), ("join us", ()), ("new job", ()), ("nous recrutons", ()), ("now hiring", ()),
    ("open position", ()), ("open positions", ()), ("szukamy", ()), ("urgent hiring", ()), ("urgently hiring", ()),
    ("vacancy announcement", ()), ("vi soger", ()), ("vi soker", ()), ("we are hiring", ()), ("we are looking", ()),
    ("we have an opening", ()), ("we need you", ()), ("we want you", ()), ("were hiring", ()), ("were looking", ()),
    ("who is hiring", ()), ("wij zoeken", ()), ("wir stellen ein", ()), ("wir suchen", ()), ("work with us", ()),
];
