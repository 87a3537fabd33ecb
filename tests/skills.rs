//! Skills, languages and requirement trees through the public face.

use jobpost::{Lexicon, Need, Parser, Posting, Tree};
use proptest::prelude::*;

fn posting(heading: &str, item: &str) -> Posting {
    let text = format!("{heading}\n- {item}\n- You are patient\n- You are kind\n");
    jobpost::parse(&text).into_postings().remove(0)
}

/// The skills that an item demands, wishes (`?`) or only names (`~`), with their versions.
#[track_caller]
fn skills(item: &str, expected: &str) {
    let posting = posting("What you need:", item);
    let shown: Vec<String> = posting
        .skills
        .iter()
        .map(|skill| {
            let need = match skill.value.need {
                Need::Required => "",
                Need::Preferred => "?",
                _ => "~",
            };
            let version = skill.value.version.as_ref().map(|version| format!("@{version}")).unwrap_or_default();
            format!("{}{version}{need}", skill.value.name)
        })
        .collect();
    assert_eq!(shown.join(" "), expected, "{item:?}");
}

#[track_caller]
fn languages(item: &str, expected: &str) {
    let posting = posting("What you need:", item);
    let shown: Vec<String> = posting
        .languages
        .iter()
        .map(|need| format!("{}:{}", need.value.language, need.value.level.as_deref().unwrap_or("-")))
        .collect();
    assert_eq!(shown.join(" "), expected, "{item:?}");
}

#[track_caller]
fn tree(item: &str, expected: &str) {
    let posting = posting("What you need:", item);
    let shown = posting.requirements[0].tree.as_ref().map(|tree| show(tree, &posting)).unwrap_or_default();
    assert_eq!(shown, expected, "{item:?}");
}

fn show(tree: &Tree, posting: &Posting) -> String {
    let list = |trees: &[Tree]| trees.iter().map(|tree| show(tree, posting)).collect::<Vec<_>>().join(" ");
    match tree {
        Tree::AllOf { all_of } => format!("all[{}]", list(all_of)),
        Tree::AnyOf { any_of } => format!("any[{}]", list(any_of)),
        Tree::Leaf { fact: jobpost::Fact::Skills, index } => posting.skills[*index].value.name.clone(),
        Tree::Leaf { fact: jobpost::Fact::Languages, index } => posting.languages[*index].value.language.clone(),
        _ => "fact".to_owned(),
    }
}

#[test]
fn names_and_versions() {
    skills("Java 11 and Spring Boot 3.2", "Java@11 Spring Boot@3.2");
    skills("Python 3.x, PostgreSQL 15+", "Python@3.x PostgreSQL@15+");
    skills("Java 5 years", "Java");
    skills("HTML5 and CSS3", "HTML@5 CSS@3");
    skills("ETL/ELT with dbt", "ETL ELT dbt");
    skills("SQL Server 2019", "SQL Server@2019");
    skills("Maîtrise d'Excel", "Excel");
}

#[test]
fn ordinary_words_need_company() {
    skills("You go far with swift decisions", "");
    skills("Experience with Go", "Go");
    skills("Go, Rust and Python", "Go Rust Python");
    skills("go, rust, python", "Go Rust Python");
    skills("Knowledge of R or Stata", "R Stata");
    skills("You excel in a busy kitchen", "");
    skills("You hold a spark of curiosity and express it", "");
    skills("Our services are written in Rust", "Rust");
    skills("See example.com/python.php or mail java@example.com", "");
}

#[test]
fn unknown_names_in_lists() {
    skills("Warehouses (Snowflake, FrobBase, BigQuery)", "Snowflake FrobBase BigQuery");
    skills("Snowflake, an eye for detail, BigQuery", "Snowflake BigQuery");
}

#[test]
fn languages_and_levels() {
    languages("Fluent English and good German", "en:fluent de:-");
    languages("English (C1), German (B2)", "en:C1 de:B2");
    languages("Fluent in French and Italian", "fr:fluent it:fluent");
    languages("Sehr gute Deutsch- und Englischkenntnisse", "de:- en:-");
    languages("Verhandlungssicheres Englisch in Wort und Schrift", "en:fluent");
    languages("Bon niveau d'anglais", "en:-");
    languages("Native Dutch speaker", "nl:native");
    languages("Inglês avançado", "en:C1");
    languages("A degree in English literature", "");
    languages("You sell to German customers in English-speaking countries", "");
    languages("You polish floors", "");
    languages("You know Java", "");
}

#[test]
fn trees() {
    tree("Java or Scala, and SQL", "all[any[Java Scala] SQL]");
    tree("PyTorch or TensorFlow, and SQL", "all[any[PyTorch TensorFlow] SQL]");
    tree("One or more of: Java, Kotlin, Scala", "any[Java Kotlin Scala]");
    tree("A modern stack (Java/gRPC/Kafka)", "all[Java gRPC Kafka]");
    tree("AWS, Azure or similar", "any[AWS Azure]");
    tree("Fluent English or German", "any[en de]");
    tree("Python", "Python");
    // "Of" joins years and their skill; it leaves a choice in Dutch alone.
    tree("5 years of Java", "all[fact Java]");
    tree("3+ years of experience with Java or Scala, and SQL", "all[fact any[Java Scala] SQL]");
    tree("BSc and 5 years of experience, or MSc and 3 years of experience", "any[all[fact fact] all[fact fact]]");
    tree("Kindness", "");
}

#[test]
fn trees_of_dutch_items() {
    let text =
        "Wat je meebrengt:\n- Je hebt ervaring met Java of Scala\n- Je werkt graag met het team van de bakkerij\n";
    let posting = jobpost::parse(text).into_postings().remove(0);
    assert_eq!(posting.language.as_deref(), Some("nl"));
    assert_eq!(show(posting.requirements[0].tree.as_ref().unwrap(), &posting), "any[Java Scala]");
}

#[test]
fn callers_names_stand_first() {
    let lexicon = Lexicon::builtin().skill("Frobnicator", &["frob++", "go frob"]);
    let document = Parser::new().lexicon(lexicon).parse("What you need:\n- Frob++ daily\n- go frob, Go\n- Kindness\n");
    let names: Vec<&str> = document.postings()[0].skills.iter().map(|skill| skill.value.name.as_str()).collect();
    assert_eq!(names, ["Frobnicator", "Frobnicator", "Go"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    /// Any text is read, and every span is a range of it.
    #[test]
    fn spans_lie_in_the_text(text in "(What you need:\n)?([-•] )?[A-Za-z.,+#/()éßİ’' \n&0-9]{0,200}") {
        for posting in jobpost::parse(&text).postings() {
            for span in posting.skills.iter().map(|s| s.span).chain(posting.languages.iter().map(|l| l.span)) {
                prop_assert!(span.of(&text).is_some_and(|words| !words.trim().is_empty()));
            }
        }
    }

    /// A list of sure names yields them all, in order, whatever separates them.
    #[test]
    fn lists_are_read_whole(
        names in prop::sample::subsequence(vec!["Python", "PostgreSQL", "C++", "C#", ".NET", "Kubernetes", "Node.js", "CI/CD"], 2..8),
        separator in prop::sample::select(vec![", ", " / ", "; ", " and ", " or ", " | "]),
    ) {
        let posting = posting("What you need:", &names.join(separator));
        let found: Vec<&str> = posting.skills.iter().map(|skill| skill.value.name.as_str()).collect();
        prop_assert_eq!(found, names);
    }

    /// Every leaf of every tree points into its list.
    #[test]
    fn leaves_point_into_lists(text in "[-] (Java|SQL|English| or | and |, |/|\\(|\\)|; |one of |five |B2 ){0,40}") {
        fn walk(tree: &Tree, posting: &Posting) -> bool {
            match tree {
                Tree::AllOf { all_of: trees } | Tree::AnyOf { any_of: trees } => {
                    trees.len() > 1 && trees.iter().all(|tree| walk(tree, posting))
                }
                Tree::Leaf { fact: jobpost::Fact::Skills, index } => *index < posting.skills.len(),
                Tree::Leaf { fact: jobpost::Fact::Languages, index } => *index < posting.languages.len(),
                _ => true,
            }
        }
        for posting in jobpost::parse(&format!("What you need:\n{text}\n- Kindness\n")).postings() {
            for requirement in &posting.requirements {
                prop_assert!(requirement.tree.as_ref().is_none_or(|tree| walk(tree, posting)));
            }
        }
    }
}
