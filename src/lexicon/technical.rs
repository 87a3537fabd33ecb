//! Words around the names of skills. Words in common use, compiled by the project's authors.

/// Right before a name, particles left out.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const BEFORE: &[(&str, ())] = &[
    ("administer", ()), ("administering", ()), ("adobe", ()), ("advanced", ()), ("amazon", ()), ("apache", ()),
    ("api", ()), ("apis", ()), ("apple", ()), ("applications", ()), ("apps", ()), ("atlassian", ()), ("aws", ()),
    ("azure", ()), ("backend", ()), ("background", ()), ("beherrschung", ()), ("build", ()), ("building", ()),
    ("built", ()), ("certification", ()), ("certified", ()), ("code", ()), ("coding", ()), ("comfort", ()),
    ("comfortable", ()), ("competence", ()), ("competency", ()), ("competent", ()), ("configure", ()),
    ("conhecimento", ()), ("conhecimentos", ()), ("connaissance", ()), ("connaissances", ()), ("conocimiento", ()),
    ("conocimientos", ()), ("conocimientos de", ()), ("conoscenza", ()), ("database", ()), ("databases", ()),
    ("deploy", ()), ("deployed", ()), ("deploying", ()), ("develop", ()), ("developed", ()), ("developer", ()),
    ("developing", ()), ("dominio", ()), ("doswiadczenie", ()), ("einsatz", ()), ("engineer", ()), ("erfahrung", ()),
    ("erfahrungen", ()), ("erfaren", ()), ("erfarenhet", ()), ("erfaring", ()), ("ervaring", ()), ("esperienza", ()),
    ("experience", ()), ("experienced", ()), ("experiences", ()), ("experiencia", ()), ("experiencia em", ()),
    ("expert", ()), ("expertise", ()), ("exposure", ()), ("familiar", ()), ("familiarity", ()), ("fluency", ()),
    ("framework", ()), ("frameworks", ()), ("frontend", ()), ("google", ()), ("hands on", ()), ("hashicorp", ()),
    ("ibm", ()), ("java", ()), ("kendskab", ()), ("kennis", ()), ("kenntnisse", ()), ("kenntnissen", ()),
    ("kjennskap", ()), ("knowledge", ()), ("knowledgeable", ()), ("kunskap", ()), ("kunskaper", ()), ("language", ()),
    ("languages", ()), ("leverage", ()), ("leveraging", ()), ("libraries", ()), ("library", ()), ("maitrise", ()),
    ("manejo", ()), ("mastery", ()), ("microservices", ()), ("microsoft", ()), ("modern", ()), ("ms", ()),
    ("nutzung", ()), ("opыт", ()), ("oracle", ()), ("our", ()), ("padronanza", ()), ("platform", ()),
    ("platforms", ()), ("production", ()), ("proficiency", ()), ("proficient", ()), ("proficiently", ()),
    ("program", ()), ("programmer", ()), ("programmiersprache", ()), ("programmiersprachen", ()),
    ("programmierung", ()), ("programming", ()), ("scripting", ()), ("scripts", ()), ("services", ()), ("skill", ()),
    ("skilled", ()), ("skills", ()), ("software", ()), ("stack", ()), ("systems", ()), ("technologies", ()),
    ("technology", ()), ("tool", ()), ("tooling", ()), ("tools", ()), ("umgang", ()), ("understanding", ()),
    ("use", ()), ("used", ()), ("uses", ()), ("using", ()), ("uso", ()), ("uso de", ()), ("utilisation", ()),
    ("utilize", ()), ("utilizing", ()), ("wiedza", ()), ("write", ()), ("writing", ()), ("written", ()),
    ("znajomosc", ()), ("знание", ()), ("опыт", ()), ("опыта", ()),
];

/// Right behind a name.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const BEHIND: &[(&str, ())] = &[
    ("a bonus", ()), ("a plus", ()), ("administration", ()), ("administrator", ()), ("api", ()), ("apis", ()),
    ("app", ()), ("application", ()), ("applications", ()), ("apps", ()), ("architect", ()), ("assembly", ()),
    ("automation", ()), ("backend", ()), ("based", ()), ("certificate", ()), ("certification", ()),
    ("certifications", ()), ("certified", ()), ("charts", ()), ("cloud", ()), ("cluster", ()), ("clusters", ()),
    ("code", ()), ("codebase", ()), ("coding", ()), ("components", ()), ("configuration", ()), ("consultant", ()),
    ("containers", ()), ("dashboards", ()), ("database", ()), ("databases", ()), ("db", ()), ("deployment", ()),
    ("deployments", ()), ("desarrollador", ()), ("desarrollo", ()), ("desenvolvedor", ()), ("desenvolvimento", ()),
    ("desirable", ()), ("desired", ()), ("developer", ()), ("developers", ()), ("development", ()),
    ("developpement", ()), ("developpeur", ()), ("e um", ()), ("ecosystem", ()), ("engineer", ()), ("engineers", ()),
    ("entwickler", ()), ("entwicklerin", ()), ("entwicklung", ()), ("environment", ()), ("erfahrung", ()),
    ("es un", ()), ("est un", ()), ("experience", ()), ("expertise", ()), ("formulas", ()), ("framework", ()),
    ("frameworks", ()), ("frontend", ()), ("full stack", ()), ("functions", ()), ("implementation", ()),
    ("index", ()), ("instance", ()), ("instances", ()), ("integration", ()), ("integrations", ()), ("is a", ()),
    ("is an", ()), ("is desirable", ()), ("is desired", ()), ("is nice", ()), ("is preferable", ()),
    ("is preferred", ()), ("is required", ()), ("jobs", ()), ("kenntnisse", ()), ("knowledge", ()), ("language", ()),
    ("libraries", ()), ("library", ()), ("macros", ()), ("manifests", ()), ("microservices", ()), ("modeling", ()),
    ("models", ()), ("module", ()), ("modules", ()), ("native", ()), ("ontwikkelaar", ()), ("orm", ()),
    ("pipeline", ()), ("pipelines", ()), ("platform", ()), ("plugin", ()), ("plugins", ()), ("preferable", ()),
    ("preferred", ()), ("proficiency", ()), ("programmer", ()), ("programmers", ()), ("programmiersprache", ()),
    ("programmierung", ()), ("programming", ()), ("queries", ()), ("query", ()), ("reports", ()), ("required", ()),
    ("script", ()), ("scripting", ()), ("scripts", ()), ("sdk", ()), ("server", ()), ("servers", ()), ("service", ()),
    ("services", ()), ("skills", ()), ("software", ()), ("specialist", ()), ("spreadsheets", ()), ("stack", ()),
    ("storage", ()), ("streaming", ()), ("style", ()), ("sviluppatore", ()), ("tables", ()), ("templates", ()),
    ("testing", ()), ("tool", ()), ("tooling", ()), ("tools", ()), ("udvikler", ()), ("utvecklare", ()),
    ("utvikler", ()), ("von vorteil", ()), ("web", ()), ("workflow", ()), ("workflows", ()), ("would be", ()),
    ("разработчик", ()),
];

/// Between such a word and the name.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const PARTICLES: &[(&str, ())] = &[
    ("a", ()), ("af", ()), ("als", ()), ("an", ()), ("as", ()), ("av", ()), ("avec", ()), ("basic", ()), ("bei", ()),
    ("both", ()), ("com", ()), ("con", ()), ("d", ()), ("da", ()), ("dans", ()), ("das", ()), ("de", ()),
    ("deep", ()), ("dei", ()), ("del", ()), ("den", ()), ("der", ()), ("des", ()), ("di", ()), ("die", ()),
    ("do", ()), ("du", ()), ("either", ()), ("em", ()), ("en", ()), ("excellent", ()), ("for", ()), ("good", ()),
    ("het", ()), ("i", ()), ("im", ()), ("in", ()), ("inom", ()), ("l", ()), ("la", ()), ("le", ()), ("les", ()),
    ("med", ()), ("met", ()), ("mit", ()), ("of", ()), ("on", ()), ("proven", ()), ("qu", ()), ("solid", ()),
    ("sowie", ()), ("strong", ()), ("su", ()), ("sulla", ()), ("the", ()), ("van", ()), ("von", ()), ("w", ()),
    ("wel", ()), ("with", ()), ("working", ()), ("z", ()), ("zowel", ()), ("в", ()), ("и", ()), ("на", ()), ("с", ()),
];

/// Behind a number that is no version.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const DURATIONS: &[(&str, ())] = &[
    ("an", ()), ("annee", ()), ("annees", ()), ("anni", ()), ("anno", ()), ("ano", ()), ("anos", ()), ("ans", ()),
    ("ar", ()), ("day", ()), ("days", ()), ("developers", ()), ("employees", ()), ("engineers", ()), ("hour", ()),
    ("hours", ()), ("jaar", ()), ("jahr", ()), ("jahre", ()), ("jahren", ()), ("jaren", ()), ("lat", ()),
    ("lata", ()), ("maanden", ()), ("manader", ()), ("mes", ()), ("meses", ()), ("mesi", ()), ("miesiecy", ()),
    ("million", ()), ("mois", ()), ("monate", ()), ("monaten", ()), ("month", ()), ("months", ()), ("people", ()),
    ("percent", ()), ("plus years", ()), ("rok", ()), ("stars", ()), ("users", ()), ("week", ()), ("weeks", ()),
    ("year", ()), ("years", ()), ("yr", ()), ("yrs", ()), ("год", ()), ("года", ()), ("лет", ()),
];

/// Subjects, industries and things worked on: named in demands without being the skill demanded.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const SUBJECTS: &[(&str, ())] = &[
    ("accounting", ()), ("actuarial science", ()), ("advertising", ()), ("ai", ()), ("air traffic control", ()),
    ("analytics", ()), ("applied mathematics", ()), ("applied statistics", ()), ("artificial intelligence", ()),
    ("asset management", ()), ("automotive", ()), ("aviation", ()), ("banking", ()), ("bi", ()), ("big data", ()),
    ("bioinformatics", ()), ("biology", ()), ("biotechnology", ()), ("business analysis", ()),
    ("business intelligence", ()), ("business operations", ()), ("business requirements", ()),
    ("chemical engineering", ()), ("chemistry", ()), ("civil engineering", ()), ("cloud computing", ()),
    ("compliance", ()), ("computer engineering", ()), ("construction", ()), ("consulting", ()),
    ("continuous improvement", ()), ("customer experience", ()), ("dashboards", ()), ("data analytics", ()),
    ("data engineer", ()), ("data engineering", ()), ("data models", ()), ("data pipeline", ()),
    ("data pipelines", ()), ("data quality", ()), ("data science", ()), ("data scientist", ()),
    ("data warehouse", ()), ("data warehouses", ()), ("design", ()), ("e commerce", ()), ("ecommerce", ()),
    ("econometrics", ()), ("economics", ()), ("education", ()), ("electrical engineering", ()), ("energy", ()),
    ("engineering", ()), ("entertainment", ()), ("finance", ()), ("fintech", ()), ("gaming", ()), ("government", ()),
    ("health care", ()), ("health insurance", ()), ("healthcare", ()), ("hospitality", ()), ("hr", ()),
    ("human resources", ()), ("industrial engineering", ()), ("information systems", ()),
    ("information technology", ()), ("instrumentation", ()), ("insurance", ()), ("journalism", ()),
    ("life insurance", ()), ("linguistics", ()), ("logistics", ()), ("management", ()), ("manufacturing", ()),
    ("marketing", ()), ("math", ()), ("mathematics", ()), ("maths", ()), ("mechanical engineering", ()),
    ("media", ()), ("medicine", ()), ("neuroscience", ()), ("nonprofit", ()), ("nursing", ()),
    ("operations research", ()), ("pharmaceuticals", ()), ("physics", ()), ("product development", ()),
    ("product management", ()), ("psychology", ()), ("publishing", ()), ("quantitative finance", ()),
    ("real estate", ()), ("research", ()), ("retail", ()), ("robotics", ()), ("saas", ()), ("sales", ()),
    ("social sciences", ()), ("software development", ()), ("software engineering", ()), ("statistic", ()),
    ("statistics", ()), ("supply chain", ()), ("systems engineering", ()), ("telecommunications", ()),
    ("tourism", ()), ("wealth management", ()), ("web development", ()),
];

/// Words that ask for what stands behind them and a particle.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const ASKED: &[(&str, ())] = &[
    ("background", ()), ("built", ()), ("certification", ()), ("certified", ()), ("coding", ()), ("comfortable", ()),
    ("competence", ()), ("competency", ()), ("conhecimento", ()), ("conhecimentos", ()), ("connaissance", ()),
    ("connaissances", ()), ("conocimiento", ()), ("conocimientos", ()), ("conoscenza", ()), ("develop", ()),
    ("developed", ()), ("doswiadczenie", ()), ("erfahrung", ()), ("erfahrungen", ()), ("erfarenhet", ()),
    ("erfaring", ()), ("ervaring", ()), ("esperienza", ()), ("experience", ()), ("experienced", ()),
    ("experiencia", ()), ("expert", ()), ("expertise", ()), ("exposure", ()), ("familiar", ()), ("familiarity", ()),
    ("fluency", ()), ("fluent", ()), ("kendskab", ()), ("kennis", ()), ("kenntnisse", ()), ("kenntnissen", ()),
    ("knowledge", ()), ("kunskaper", ()), ("maitrise", ()), ("mastery", ()), ("proficiency", ()), ("proficient", ()),
    ("programmierung", ()), ("programming", ()), ("skilled", ()), ("skills", ()), ("umgang", ()),
    ("understanding", ()), ("written", ()), ("znajomosc", ()), ("знание", ()), ("опыт", ()),
];

/// Names that people, places, companies and departments have too, so that a capital says little.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const NAMESAKES: &[(&str, ())] = &[
    ("access", ()), ("ada", ()), ("administration", ()), ("agile", ()), ("anchor", ()), ("angular momentum", ()),
    ("apex", ()), ("apollo", ()), ("articulate", ()), ("aspen", ()), ("athena", ()), ("aurora", ()), ("avid", ()),
    ("backstage", ()), ("banking", ()), ("basic", ()), ("box", ()), ("canvas", ()), ("cassandra", ()), ("census", ()),
    ("chef", ()), ("clay", ()), ("clerk", ()), ("clio", ()), ("compass", ()), ("compliance", ()), ("concur", ()),
    ("construction", ()), ("crystal", ()), ("customer success manager", ()), ("dart", ()), ("delphi", ()),
    ("devin", ()), ("echo", ()), ("eclipse", ()), ("education", ()), ("effect", ()), ("elm", ()), ("ember", ()),
    ("engineering", ()), ("epic", ()), ("epicor", ()), ("express", ()), ("facebook", ()), ("falco", ()),
    ("feast", ()), ("foundry", ()), ("galileo", ()), ("gin", ()), ("glue", ()), ("go to market", ()),
    ("greenhouse", ()), ("gtm", ()), ("gusto", ()), ("harness", ()), ("hex", ()), ("hospitality", ()), ("hr", ()),
    ("hugo", ()), ("human resources", ()), ("indonesia", ()), ("instagram", ()), ("insurance", ()), ("intercom", ()),
    ("jasmine", ()), ("jenkins", ()), ("jersey", ()), ("joomla", ()), ("julia", ()), ("june", ()), ("juniper", ()),
    ("karma", ()), ("keynote", ()), ("lean", ()), ("lever", ()), ("linear", ()), ("linkedin", ()), ("logistics", ()),
    ("loom", ()), ("loops", ()), ("luigi", ()), ("make", ()), ("manufacturing", ()), ("marketing", ()), ("maya", ()),
    ("medicaid", ()), ("medicare", ()), ("mercurial", ()), ("meteor", ()), ("monday", ()), ("neon", ()),
    ("notion", ()), ("nursing", ()), ("oracle", ()), ("outlook", ()), ("pascal", ()), ("phoenix", ()),
    ("product manager", ()), ("program manager", ()), ("project manager", ()), ("prophet", ()), ("publishing", ()),
    ("rally", ()), ("recruiter", ()), ("relativity", ()), ("remedy", ()), ("research", ()), ("retail", ()),
    ("rippling", ()), ("sabre", ()), ("safety", ()), ("sage", ()), ("sales", ()), ("scala", ()), ("scrum master", ()),
    ("segment", ()), ("slack", ()), ("spring", ()), ("stan", ()), ("team lead", ()), ("teams", ()), ("temporal", ()),
    ("toad", ()), ("tourism", ()), ("trainer", ()), ("training", ()), ("turbo", ()), ("twitter", ()), ("watson", ()),
    ("whisper", ()), ("wix", ()), ("word", ()), ("workday", ()), ("zoom", ()),
];
