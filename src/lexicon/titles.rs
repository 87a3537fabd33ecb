//! Words that titles of jobs are made of. Words in common use, compiled by the project's authors.

/// Folded nouns, one of which nearly every job's title holds.
#[rustfmt::skip]
pub(crate) const TITLE_NOUNS: &[(&str, ())] = &[
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

/// Folded words that texts about a job hold, in several languages, with the number of the notion that they name.
#[rustfmt::skip]
pub(crate) const POSTING_WORDS: &[(&str, u8)] = &[
    ("anforderungen", 9), ("ansok", 2), ("anstallning", 10), ("aplikuj", 2), ("aplique", 2), ("applicant", 1),
    ("applicants", 1), ("apply", 2), ("arbeidsvoorwaarden", 13), ("arbetsuppgifter", 8), ("assunzione", 5),
    ("aufgaben", 8), ("avantages", 13), ("benefici", 13), ("beneficios", 13), ("benefits", 13),
    ("berufserfahrung", 15), ("beschaftigung", 10), ("bewerben", 2), ("bewerber", 1), ("bewerberin", 1),
    ("bewirb", 2), ("candidat", 0), ("candidate", 0), ("candidate se", 2), ("candidates", 0), ("candidati", 2),
    ("candidato", 0), ("cargo", 16), ("cdd", 11), ("cdi", 11), ("clt", 11), ("compensation", 4),
    ("competences", 14), ("competencias", 14), ("competenze", 14), ("contratacao", 5), ("contratando", 5),
    ("curriculo", 3), ("curriculum", 3), ("cv", 3), ("degree", 18), ("dienstverband", 10), ("diploma", 18),
    ("diplome", 18), ("distans", 19), ("doswiadczenie", 15), ("duties", 8), ("empleo", 10), ("emploi", 10),
    ("employment", 10), ("emprego", 10), ("equipe", 17), ("equipo", 17), ("erfahrung", 15), ("erfarenhet", 15),
    ("erfaring", 15), ("ervaring", 15), ("esperienza", 15), ("estagio", 12), ("exigences", 9), ("experience", 15),
    ("experiencia", 15), ("fahigkeiten", 14), ("formaner", 13), ("fulltime", 11), ("funcao", 16), ("functie", 16),
    ("gehalt", 4), ("heltid", 11), ("hiring", 5), ("homeoffice", 19), ("impiego", 10), ("internship", 12),
    ("job", 16), ("jobs", 16), ("kandidaat", 0), ("kandidat", 0), ("kandydat", 0), ("kenntnisse", 14), ("krav", 9),
    ("kvalifikationer", 7), ("kwalificaties", 7), ("kwalifikacje", 7), ("laurea", 18), ("lebenslauf", 3),
    ("licenciatura", 18), ("lon", 4), ("missions", 8), ("obowiazki", 8), ("opleiding", 18), ("parttime", 11),
    ("position", 16), ("posizione", 6), ("poste", 6), ("postulant", 1), ("postuleer", 2), ("postuler", 2),
    ("practicas", 12), ("praktik", 12), ("praktikum", 12), ("puesto", 6), ("qualification", 7),
    ("qualifications", 7), ("qualifiche", 7), ("qualifikation", 7), ("qualifikationen", 7), ("recruiting", 5),
    ("recrute", 5), ("recrutement", 5), ("rekrutacja", 5), ("rekrutierung", 5), ("rekrytering", 5), ("remote", 19),
    ("remoto", 19), ("requirements", 9), ("requisiti", 9), ("requisitos", 9), ("responsabilidades", 8),
    ("responsabilita", 8), ("responsibilities", 8), ("resume", 3), ("role", 16), ("roll", 16), ("rolle", 16),
    ("ruolo", 16), ("salaire", 4), ("salario", 4), ("salaris", 4), ("salary", 4), ("skills", 14), ("sog", 2),
    ("sokande", 1), ("sollicitant", 1), ("solliciteer", 2), ("stage", 12), ("stanowisko", 6), ("stelle", 6),
    ("stellenanzeige", 6), ("stilling", 6), ("stipendio", 4), ("studium", 18), ("team", 17), ("teamet", 17),
    ("teilzeit", 11), ("teletravail", 19), ("tempsplein", 11), ("thuiswerken", 19), ("tirocinio", 12),
    ("tjanst", 6), ("umiejetnosci", 14), ("utbildning", 18), ("vaardigheden", 14), ("vacancy", 6), ("vacature", 6),
    ("vaga", 6), ("verantwoordelijkheden", 8), ("vereisten", 9), ("vollzeit", 11), ("vorteile", 13), ("werving", 5),
    ("wymagania", 9), ("wynagrodzenie", 4), ("zatrudnienie", 10), ("zespol", 17),
];

/// Folded words that open posters and calls, never the title of a job.
#[rustfmt::skip]
pub(crate) const CALLS: &[(&str, ())] = &[
    ("apply", ()), ("call for", ()), ("career opportunity", ()), ("cerchiamo", ()), ("come work with us", ()),
    ("estamos contratando", ()), ("help wanted", ()), ("hiring now", ()), ("job alert", ()), ("job offer", ()),
    ("job opening", ()), ("job opportunity", ()), ("job posting", ()), ("job vacancy", ()), ("join our", ()),
    ("join the team", ()), ("join us", ()), ("new job", ()), ("nous recrutons", ()), ("now hiring", ()),
    ("open position", ()), ("open positions", ()), ("szukamy", ()), ("urgent hiring", ()), ("urgently hiring", ()),
    ("vacancy announcement", ()), ("vi soger", ()), ("vi soker", ()), ("we are hiring", ()), ("we are looking", ()),
    ("we have an opening", ()), ("we need you", ()), ("we want you", ()), ("were hiring", ()), ("were looking", ()),
    ("who is hiring", ()), ("wij zoeken", ()), ("wir stellen ein", ()), ("wir suchen", ()), ("work with us", ()),
];
