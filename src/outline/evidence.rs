//! What a line's own words say about its section.

use super::features::{Look, WINDOW, features, window};
use crate::lexicon::geo::Named;
use crate::lexicon::years::{UNITS, Unit};
use crate::lexicon::zone_model;
use crate::lexicon::{DUTY_VERBS, OPENINGS, PHRASES};
use crate::posting::SectionKind;
use crate::token::Word;

/// Number of kinds.
pub(super) const KINDS: usize = SectionKind::ALL.len();

/// Weight for each kind, by its discriminant.
pub(super) type Weights = [i16; KINDS];

/// How many of a line's words are looked at for an opening, and the most words of a phrase.
const OPENING_WORDS: usize = 6;

/// Room for the words of one line after the other.
pub(super) struct Room([Word; WINDOW / 2 + 1]);

impl Room {
    pub(super) fn new() -> Self {
        Self([Word::default(); WINDOW / 2 + 1])
    }

    fn words(&mut self, window: &str) -> &[Word] {
        let count = crate::lexicon::fill(window, &mut self.0);
        &self.0[..count]
    }
}

/// Evidence from the line's phrases: from its opening, and from those that stand anywhere.
fn phrases(_text: &str, words: &[Word], weights: &mut Weights) {
    let Some(first) = words.first() else { return };
    if let Some((_, (kind, weight))) = OPENINGS.longest(&words[..words.len().min(OPENING_WORDS)]) {
        weights[kind as usize] += i16::from(weight);
    } else if DUTY_VERBS.longest(std::slice::from_ref(first)).is_some() {
        weights[SectionKind::Responsibilities as usize] += 5;
    }
    for at in 0..words.len() {
        if let Some((_, (kind, weight))) = PHRASES.longest(&words[at..words.len().min(at + OPENING_WORDS)]) {
            weights[kind as usize] += i16::from(weight);
        }
    }
    for weight in weights {
        *weight = (*weight).min(MOST_PHRASES);
    }
}

/// The most that one line says for or against a kind.
const MOST: i16 = 28;
/// The most that a line's phrases say for a kind, however often they say the same.
const MOST_PHRASES: i16 = 12;
/// How many bits of the model's sums are too fine for the path's costs.
const FINE: u32 = 2;
/// How much of the model's word is taken, in eighths: the phrases above say most of the same.
const SHARE: i16 = 7;
/// The same for a heading: its few words weigh little each.
const HEADING_SHARE: i16 = 20;
/// How far the kinds that the model does not know stand behind the one that it holds likeliest.
const UNKNOWN: i16 = 16;

/// The words that a text begins with: `most` bytes of them, or all of a text that is little longer or has no blank so
/// far.
pub(super) fn beginning(text: &str, most: usize) -> &str {
    if text.len() <= most + most / 2 {
        return text;
    }
    let end = memchr::memrchr(b' ', &text.as_bytes()[..most]).unwrap_or(0);
    if end == 0 { text } else { &text[..end] }
}

/// The kind that is best supported, and how far it stands before all others.
pub(super) fn leader(weights: &Weights) -> (SectionKind, i16) {
    let (mut best, mut second) = (0, i16::MIN);
    for kind in 1..KINDS {
        if weights[kind] > weights[best] {
            (best, second) = (kind, weights[best]);
        } else {
            second = second.max(weights[kind]);
        }
    }
    (SectionKind::ALL[best], weights[best] - second)
}

/// Evidence from all that is known of a line: its opening, its phrases and the trained model.
pub(super) fn line(text: &str, look: Look, room: &mut Room) -> Weights {
    let window = window(text);
    let words = room.words(window);
    let mut weights = [0; KINDS];
    phrases(window, words, &mut weights);
    if years(window, words) {
        weights[SectionKind::Requirements as usize] += 8;
    }
    let mut trained = [0; KINDS];
    model(window, words, look, &mut trained);
    let top = trained.iter().copied().max().unwrap_or(0);
    for kind in [SectionKind::Title, SectionKind::Chrome, SectionKind::Other] {
        trained[kind as usize] = (top - UNKNOWN).min(0);
    }
    for (weight, trained) in weights.iter_mut().zip(trained) {
        *weight += trained * SHARE / 8;
    }
    weights
}

/// The kind that a heading's words tell, if they tell it plainly.
pub(super) fn named(text: &str, room: &mut Room) -> Option<SectionKind> {
    /// How far the kind must stand before all others.
    const LEAST: i16 = 10;
    let (kind, before) = leader(&heading(text, room));
    (before >= LEAST).then_some(kind)
}

/// Evidence from the words of a line that is a heading, or may be one.
pub(super) fn heading(text: &str, room: &mut Room) -> Weights {
    let mut trained = [0; KINDS];
    let window = window(text);
    model(window, room.words(window), Look::Heading, &mut trained);
    trained.map(|trained| trained * HEADING_SHARE / 8)
}

/// Whether a short line is made of names of places for the most part: `Oslo, Norway`.
pub(super) fn is_place(text: &str) -> bool {
    const MOST_WORDS: usize = 8;
    if text.len() > 70 || text.ends_with(['.', ':', '!', '?']) {
        return false;
    }
    let mut words = [Word::default(); MOST_WORDS];
    let mut count = 0;
    for word in crate::lexicon::words_of(text) {
        let Some(slot) = words.get_mut(count) else { return false };
        *slot = word;
        count += 1;
    }
    let words = &words[..count];
    let (mut named, mut plain, mut at) = (0, false, 0);
    while at < count {
        match Named::read(&words[at..]) {
            Some((taken, name)) => {
                named += taken;
                plain |= !name.ambiguous && (!name.cities.is_empty() || name.country.is_some());
                at += taken;
            }
            None => {
                named += usize::from(Named::code(&words[at..=at]).is_some());
                at += 1;
            }
        }
    }
    plain && named * 5 >= count * 3
}

/// Whether a line opens with a number of years: `3+ years of …`, `5-8 yrs`.
fn years(text: &str, words: &[Word]) -> bool {
    let number = |word: &&Word| text[word.start()..word.end()].bytes().all(|b| b.is_ascii_digit());
    let count = words.iter().take(2).take_while(number).count();
    let small = |word: &Word| word.end() - word.start() <= 2;
    let unit = || UNITS.longest(&words[count..]).is_some_and(|(_, unit)| unit == Unit::Year);
    count > 0 && words[0].start() == 0 && words[..count].iter().all(small) && unit()
}

/// Evidence of the trained model, from the line's words and form.
fn model(text: &str, words: &[Word], look: Look, weights: &mut Weights) {
    let mut sums = zone_model::Sums::default();
    features(text, words, look, |batch| zone_model::add(batch, &mut sums));
    for (kind, sum) in zone_model::KINDS.iter().zip(&sums[zone_model::SKIPPED..]) {
        weights[*kind as usize] = (sum >> FINE).clamp(-MOST, MOST);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use SectionKind::*;

    fn best(text: &str) -> (SectionKind, i16) {
        let mut weights = [0; KINDS];
        model(text, Room::new().words(text), Look::Prose, &mut weights);
        leader(&weights)
    }

    /// Most of the lines are told right, three in four at least.
    #[track_caller]
    fn check(kind: SectionKind, lines: &str) {
        let lines: Vec<&str> = lines.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        assert!(lines.len() >= 12, "{kind:?}: a dozen lines");
        let wrong: Vec<_> =
            lines.iter().map(|line| (line, best(line))).filter(|(_, (found, _))| *found != kind).collect();
        assert!(wrong.len() * 4 <= lines.len(), "{kind:?}: {wrong:#?}");
    }

    #[test]
    fn responsibilities() {
        check(
            Responsibilities,
            "
            Serve breakfast and keep the dining room tidy
            Repair boilers and pipes in private homes
            Prepare the monthly payroll and answer questions about it
            Design and run experiments with the research team
            Take blood samples and label them correctly
            Coach junior colleagues and review their work
            You will lead our weekly planning and write the minutes.
            Build dashboards that show how our shops perform
            Du planst Veranstaltungen und betreust unsere Mitglieder
            Assurer le suivi des commandes et des livraisons
            Atender las llamadas y organizar la agenda del equipo
            Je onderhoudt het contact met onze leveranciers
            ",
        );
    }

    #[test]
    fn requirements() {
        check(
            Requirements,
            "
            At least four years of experience as a plumber
            Bachelor's degree in chemistry or a related field
            Excellent knowledge of spreadsheets
            Strong communication skills in English
            Ability to lift heavy boxes
            Valid driver's license
            You have a good eye for detail and work independently
            Fluent in German and English
            Du hast eine abgeschlossene Ausbildung als Tischler
            Vous avez une expérience de trois ans en cuisine
            Experiencia mínima de un año en almacén
            Minimaal drie jaar ervaring als monteur
            ",
        );
    }

    #[test]
    fn preferred() {
        check(
            Preferred,
            "
            Experience with horses is a plus
            Knowledge of Dutch would be an advantage
            Nice to have: a certificate in first aid
            Bonus points for a background in music
            Previous work in a hospital is desirable
            Ideally you have led a small team before
            Experience in a similar shop preferred
            Kenntnisse in Polnisch sind von Vorteil
            La connaissance du secteur serait un plus
            Se valorará conocimiento de alemán
            Kennis van Frans is een pre
            Mile widziana znajomość języka włoskiego
            ",
        );
    }

    #[test]
    fn benefits() {
        check(
            Benefits,
            "
            Paid vacation and sick leave
            Health insurance for you and your family
            Free lunch and coffee
            Discounts in all our shops
            Company bike and a ticket for public transport
            Generous pension scheme
            401(k) plan with employer match
            30 Tage Urlaub und flexible Arbeitszeiten
            Mutuelle et tickets restaurant
            Seguro médico y formación a cargo de la empresa
            Vale refeição e plano de saúde
            Reiskostenvergoeding en een goed pensioen
            ",
        );
    }

    #[test]
    fn company() {
        check(
            Company,
            "
            We are a family-owned brewery with 80 employees.
            Founded in 2006, our company makes medical instruments.
            Our mission is to bring clean water to every village.
            We are one of the largest transport companies in the country.
            Our customers are hotels and restaurants all over Europe.
            With offices in nine countries, we are a leader in our field.
            We help farmers sell their harvest at a fair price.
            Wir sind ein mittelständisches Unternehmen mit 300 Mitarbeitern.
            Créée en 1992, notre entreprise compte 60 salariés.
            Somos una empresa líder en el sector del turismo.
            Wij zijn een familiebedrijf met vestigingen in heel het land.
            Vi är ett företag med 120 anställda i Norden.
            ",
        );
    }

    #[test]
    fn about() {
        check(
            About,
            "
            We are looking for a gardener to join our team.
            We are seeking an experienced baker for our new shop.
            As a receptionist, you are the first face our visitors see.
            This role reports to the head of finance.
            In this role you will work closely with the whole team.
            We're hiring a carpenter for our workshop in the south.
            Are you looking for a new challenge?
            Wir suchen eine Verkäuferin zur Verstärkung unseres Teams.
            Nous recherchons un comptable pour renforcer notre équipe.
            Buscamos una persona para unirse a nuestro equipo.
            Wij zoeken een chauffeur voor ons team.
            Szukamy osoby do naszego zespołu.
            ",
        );
    }

    #[test]
    fn equal_opportunity() {
        check(
            EqualOpportunity,
            "
            We are an equal opportunity employer.
            We do not discriminate on the basis of race, religion or gender.
            All applicants are considered without regard to age, sex, disability or national origin.
            We welcome people of all backgrounds and are committed to diversity.
            Reasonable accommodations are available for applicants with disabilities.
            Women and minorities are encouraged to apply.
            An inclusive workplace matters to us: every identity and belief is welcome.
            Equal opportunity employer, including disability and veterans
            Wir freuen uns über Bewerbungen unabhängig von Herkunft, Alter und Geschlecht.
            Poste ouvert aux personnes en situation de handicap.
            Todas las personas son bienvenidas sin distinción de edad, género u origen.
            Iedereen is welkom, ongeacht geslacht of afkomst.
            ",
        );
    }

    #[test]
    fn application() {
        check(
            Application,
            "
            Please send your resume and a cover letter to our office.
            Apply online before the end of the month.
            Only shortlisted candidates will be contacted for an interview.
            The deadline for applications is 3 May.
            Please mention the title of the job in the subject line of your email.
            We look forward to your application!
            To apply, click the button below.
            Interviews will take place in the second week of June.
            Wir freuen uns auf Ihre Bewerbung mit Lebenslauf.
            Merci d'envoyer votre CV et votre lettre de motivation.
            Envía tu CV por correo electrónico.
            Stuur je cv en motivatie naar ons kantoor.
            ",
        );
    }

    #[test]
    fn compensation() {
        check(
            Compensation,
            "
            Salary: $62,000 - $74,000 a year
            Hourly rate: $19.50
            The base salary range is $90,000 to $110,000.
            €2,700 gross per month
            Competitive salary depending on experience
            Salary: negotiable
            Pay: $16 per hour plus tips
            Base salary plus commission
            Gehalt: 3.400 € brutto im Monat
            Salaire : 24 à 27 k€ brut annuel
            Salario: 1.300 € brutos al mes
            Salaris tussen € 2.600 en € 3.100 bruto per maand
            ",
        );
    }

    #[test]
    fn schedule() {
        check(
            Schedule,
            "
            Monday to Friday, 8 am to 4 pm
            Full-time, 39 hours per week
            Night shifts and weekends
            Duration: 9 months
            Start date: immediately
            Part-time, 15 hours a week
            Fixed-term contract of one year
            Rotating shifts
            Vollzeit, 40 Stunden pro Woche
            CDD de trois mois
            Jornada completa de lunes a sábado
            Parttime, 16 uur per week
            ",
        );
    }

    #[test]
    fn location() {
        check(
            Location,
            "
            Location: Glasgow, UK
            Remote within Germany
            Based in our office in Oslo
            Hybrid, two days a week in the office
            Work location: in person
            This position is fully remote.
            Travel up to 20% of the time
            Visa sponsorship is not available.
            Arbeitsort: Leipzig
            Lieu de travail : Toulouse
            Trabajo remoto desde cualquier lugar
            Standplaats: Groningen
            ",
        );
    }

    #[test]
    fn legal() {
        check(
            Legal,
            "
            By applying you agree to our privacy policy.
            Your personal data will be deleted after six months.
            This job description may be changed at any time.
            Employment is contingent upon a background check.
            We do not accept unsolicited resumes from agencies.
            Beware of scams: we never ask applicants for money.
            Other duties may be assigned; this description is not exhaustive.
            The employer reserves the right to withdraw this posting.
            Ihre Daten werden nach sechs Monaten gelöscht.
            Vos données personnelles sont traitées conformément au RGPD.
            Sus datos serán tratados conforme a la ley.
            Je gegevens worden verwerkt volgens de AVG.
            ",
        );
    }

    #[test]
    fn meta() {
        check(
            Meta,
            "
            Job ID: 55120
            Reference: ABC/2021/7
            Department: Finance
            Posted: 5 days ago
            Number of openings: 3
            Reports to: Head of Marketing
            Industry: Construction
            Seniority level: Associate
            Category: Education
            Referenznummer: 4120
            Référence : 99812
            Departamento: ventas
            ",
        );
    }

    #[test]
    fn skills() {
        check(
            Skills,
            "
            Python, SQL, Docker
            Java, Spring, Kafka
            HTML, CSS, TypeScript
            Word, Excel, PowerPoint
            Languages: Rust, Python
            Tools: Git, Jira
            AutoCAD, SolidWorks
            Photoshop, Illustrator
            AWS, Terraform, Kubernetes
            PostgreSQL, Redis
            React, Node.js, GraphQL
            Databases: MySQL, Oracle
            ",
        );
    }

    #[test]
    fn no_line_panics() {
        for text in ["", " ", "é", "…", "— —", "日本語の求人", "\u{212a}", "a\u{300}\u{301}", "1", "€"] {
            line(text, Look::Prose, &mut Room::new());
            line(&text.repeat(500), Look::Item, &mut Room::new());
        }
    }
}
