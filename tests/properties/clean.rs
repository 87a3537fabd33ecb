//! Postings as a careful person writes them, so that what must be found is known.

use jobpost::{Posting, SectionKind};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use std::fmt::Write;

/// What a section must give: kind, heading, items with depth.
pub(crate) type Found = (SectionKind, String, Vec<(u8, String)>);

/// A section as it is written: kind, heading, items with depth.
type Written = (SectionKind, &'static str, Vec<(u8, String)>);

#[derive(Clone, Debug)]
pub(crate) struct Clean {
    pub(crate) title: String,
    sections: Vec<Written>,
}

/// How headings and bullets are written.
#[derive(Clone, Debug)]
pub(crate) struct Style {
    heading: Heading,
    bullet: &'static str,
    gap: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Heading {
    Bare,
    Colon,
    Caps,
    Hash,
    Bold,
    Underlined,
}

impl Style {
    pub(crate) fn plain() -> Self {
        Self { heading: Heading::Bare, bullet: "- ", gap: true }
    }
}

pub(crate) fn style() -> impl Strategy<Value = Style> {
    use Heading::{Bare, Bold, Caps, Colon, Hash, Underlined};
    let heading = select(vec![Bare, Colon, Caps, Hash, Bold, Underlined]);
    let bullet = select(vec!["- ", "* ", "• ", "•\t", "·\u{a0}", "– ", "▪ ", "✔ ", "→ "]);
    (heading, bullet, any::<bool>()).prop_map(|(heading, bullet, gap)| Style { heading, bullet, gap })
}

/// Tags around a heading, and what opens an item.
pub(crate) fn html_style() -> impl Strategy<Value = (&'static str, &'static str)> {
    let heading = vec![
        "<h3>{}</h3>",
        "<h2><b>{}</b></h2>",
        "<p><strong>{}</strong></p>",
        "<p><b>{}:</b></p>",
        "<div><strong>{}:&nbsp;</strong></div>",
    ];
    let item = vec!["<li>{}</li>", "<li><p>{}</p></li>", "<li><span style=\"x: y\">{}</span>\n</li>", "<li>{}"];
    (select(heading), select(item))
}

const TITLES: &[&str] = &[
    "Senior Backend Engineer",
    "Data Analyst",
    "Product Manager",
    "Registered Nurse",
    "Sales Representative",
    "Warehouse Supervisor",
    "Executive Assistant",
    "Software Developer",
    "Marketing Director",
    "Civil Engineer",
];

const DUTIES: &[&str] = &["Review", "Prepare", "Maintain", "Document", "Improve", "Test", "Coordinate", "Plan"];
const THINGS: &[&str] = &[
    "the pumps of the north station",
    "monthly reports for the board",
    "our billing service",
    "spare parts and tools",
    "the training of new colleagues",
    "drawings of bridges",
    "two internal dashboards",
    "the stock of seeds",
];
const NEEDS: &[&str] = &[
    "You have three years of experience in a workshop",
    "A degree in chemistry or physics",
    "Knowledge of SQL",
    "Strong communication skills",
    "You can lift 20 kg",
    "Ability to work in a team",
    "A valid driving licence",
    "Experience with relational databases",
    "Fluency in English",
];
const WISHES: &[&str] = &["Knowledge of Finnish", "Experience with sailing boats", "A certificate in first aid"];
const OFFERS: &[&str] = &[
    "Health insurance",
    "28 days of paid vacation",
    "A pension plan",
    "Free lunch on Fridays",
    "A budget for courses",
    "Dental insurance",
    "Parental leave of 20 weeks",
];
const HEADINGS: &[(SectionKind, &[&str])] = &[
    (SectionKind::Responsibilities, &["Responsibilities", "What you'll do", "Your tasks", "Duties"]),
    (SectionKind::Requirements, &["Requirements", "Who you are", "Qualifications", "What you'll need"]),
    (SectionKind::Preferred, &["Nice to have", "Preferred qualifications", "Bonus points"]),
    (SectionKind::Benefits, &["Benefits", "What we offer", "Perks"]),
];

fn items(kind: SectionKind) -> BoxedStrategy<Vec<(u8, String)>> {
    let owned = |pool: &'static [&'static str], least: usize| {
        subsequence(pool.to_vec(), least..=pool.len().min(6))
            .prop_shuffle()
            .prop_map(|items| items.into_iter().map(|item| (0, item.to_owned())).collect::<Vec<_>>())
            .boxed()
    };
    match kind {
        SectionKind::Requirements => owned(NEEDS, 2),
        SectionKind::Preferred => owned(WISHES, 1),
        SectionKind::Benefits => owned(OFFERS, 2),
        _ => prop::collection::vec((select(DUTIES), select(THINGS), 0..3u8), 2..8)
            .prop_map(|duties| {
                let mut last = 0;
                let mut first = true;
                let item = |(verb, thing, depth): (&str, &str, u8)| {
                    // A nested item is one deeper than the item above, or less deep.
                    last = if first { 0 } else { depth.min(last + 1) };
                    first = false;
                    (last, format!("{verb} {thing}"))
                };
                duties.into_iter().map(item).collect()
            })
            .boxed(),
    }
}

/// Title, duties and requirements in either order, then any of the rest.
pub(crate) fn posting() -> impl Strategy<Value = Clean> {
    let section = |at: usize| {
        let (kind, headings) = HEADINGS[at];
        (Just(kind), select(headings), items(kind))
    };
    let rest = (prop::option::of(section(2)), prop::option::of(section(3)));
    (select(TITLES), section(0), section(1), any::<bool>(), rest).prop_map(|(title, duties, needs, swap, (w, o))| {
        let mut sections = if swap { vec![needs, duties] } else { vec![duties, needs] };
        sections.extend(w);
        sections.extend(o);
        Clean { title: title.to_owned(), sections }
    })
}

impl Clean {
    pub(crate) fn render(&self, style: &Style) -> String {
        let mut out = format!("{}\n\n", self.title);
        for (_, heading, items) in &self.sections {
            let heading = shown(heading, style);
            let line = match style.heading {
                Heading::Bare | Heading::Caps => heading,
                Heading::Colon => format!("{heading}:"),
                Heading::Hash => format!("## {heading}"),
                Heading::Bold => format!("**{heading}**"),
                Heading::Underlined => format!("{heading}\n{}", "-".repeat(heading.chars().count())),
            };
            let _ = writeln!(out, "{line}");
            for (depth, item) in items {
                let _ = writeln!(out, "{:1$}{2}{item}", "", 4 * usize::from(*depth), style.bullet);
            }
            if style.gap {
                out.push('\n');
            }
        }
        out
    }

    pub(crate) fn render_html(&self, style: &(&str, &str)) -> String {
        let mut out = format!("<h1>{}</h1>\n", self.title);
        for (_, heading, items) in &self.sections {
            let _ = writeln!(out, "{}", style.0.replace("{}", &heading.replace('\'', "&#39;")));
            let mut open = 0;
            for (depth, item) in items {
                let depth = depth + 1;
                while open < depth {
                    out.push_str("<ul>\n");
                    open += 1;
                }
                while open > depth {
                    out.push_str("</ul>\n");
                    open -= 1;
                }
                let _ = writeln!(out, "{}", style.1.replace("{}", item));
            }
            out.push_str(&"</ul>\n".repeat(usize::from(open)));
        }
        out
    }

    /// What must be found.
    pub(crate) fn sections(&self, style: &Style) -> Vec<Found> {
        let section = |(kind, heading, items): &Written| (*kind, shown(heading, style), items.clone());
        self.sections.iter().map(section).collect()
    }
}

fn shown(heading: &str, style: &Style) -> String {
    if style.heading == Heading::Caps { heading.to_uppercase() } else { heading.to_owned() }
}

/// What was found, the title's section left out.
pub(crate) fn found(posting: &Posting) -> Vec<Found> {
    let rest = posting.sections.iter().filter(|section| section.kind != SectionKind::Title);
    rest.map(|section| {
        let heading = section.heading.as_ref().map_or(String::new(), |h| h.value.clone());
        let items = section.items.iter().map(|item| (item.depth, item.text.clone())).collect();
        (section.kind, heading, items)
    })
    .collect()
}
