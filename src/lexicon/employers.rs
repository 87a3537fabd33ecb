//! Words of sentences that name the title that is wanted and the employer. Words in common use, compiled by the
//! project's authors.

#[cfg(any(test, feature = "train"))]
use super::table::Row;
pub(crate) use super::tables::{
    COMPANY_OPENINGS, COMPANY_TAILS, LEGAL_FORMS, NAME_ADDRESSES as ADDRESSES, NAME_ARTICLES as ARTICLES, NO_NAMES,
    TITLE_ENDS, TITLE_OPENINGS, TITLE_VERBS,
};

#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const TITLE_END_WORDS: &[Row<()>] = &[
    ("based", ()), ("by", ()), ("com", ()), ("den", ()), ("der", ()), ("die", ()), ("at", ()), ("for", ()), ("is", ()),
    ("join", ()), ("med", ()), ("mit", ()), ("on", ()), ("our", ()), ("para", ()), ("pour", ()), ("que", ()),
    ("qui", ()), ("shall", ()), ("som", ()), ("than", ()), ("that", ()), ("to", ()), ("we", ()), ("where", ()),
    ("who", ()), ("will", ()), ("with", ()), ("you", ()),
];

#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const TITLE_VERB_WORDS: &[Row<()>] = &[
    ("at", ()), ("ben", ()), ("bist", ()), ("in", ()), ("is", ()), ("on", ()), ("sera", ()), ("shall", ()), ("tu", ()),
    ("vous", ()), ("we", ()), ("will", ()), ("wirst", ()), ("you", ()),
];

#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const ARTICLE_WORDS: &[Row<()>] = &[
    ("a", ()), ("das", ()), ("der", ()), ("die", ()), ("la", ()), ("le", ()), ("nossa", ()), ("o", ()), ("our", ()),
    ("the", ()),
];

#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const ADDRESS_WORDS: &[Row<()>] = &[
    ("every", ()), ("everyone", ()), ("our", ()), ("we", ()), ("were", ()), ("weve", ()), ("you", ()), ("youll", ()),
    ("your", ()),
];

/// Openings of titles.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const TITLE_OPENING_WORDS: &[Row<u8>] = &[
    ("a la recherche d un", 5), ("a la recherche d un une", 5), ("a la recherche dun", 5),
    ("a la recherche dun une", 5), ("a la recherche dune", 5), ("alla ricerca di un", 5), ("als", 3), ("als een", 3),
    ("as a", 3), ("as an", 3), ("as our", 3), ("as the", 3), ("busca un", 5), ("busca una", 5), ("buscamos a", 5),
    ("buscamos un", 5), ("buscamos una", 5), ("cerchiamo un", 5), ("cerchiamo una", 5), ("come work as a", 3),
    ("contratacao de", 5), ("em busca de um", 5), ("em busca de uma", 5), ("en tant qu", 3), ("en tant que", 3),
    ("estamos em busca de", 5), ("for the position of", 5), ("hire a", 5), ("hire an", 5), ("hiring", 5),
    ("hiring a", 5), ("hiring an", 5), ("hiring our", 5), ("in deiner rolle als", 3), ("in der rolle als", 3),
    ("in search of a", 5), ("in search of an", 5), ("in this role as", 3), ("in your position as", 3),
    ("in your role as", 3), ("jako", 3), ("join as a", 5), ("join as an", 5), ("join our team as a", 5),
    ("join our team as an", 5), ("join us as a", 5), ("join us as an", 5), ("la", 3), ("le", 3), ("looking for", 5),
    ("looking for a", 5), ("looking for an", 5), ("looking for our", 5), ("looking for our first", 5),
    ("looking for our next", 5), ("looking for someone to be our", 5), ("looking to add a", 5),
    ("looking to add an", 5), ("looking to hire a", 5), ("looking to hire an", 5), ("need a", 5), ("need an", 5),
    ("op zoek naar een", 5), ("open for a", 5), ("open for an", 5), ("opening for a", 5), ("opening for an", 5),
    ("opportunity for a", 5), ("opportunity for an", 5), ("our next", 5), ("para vaga de", 5), ("position of", 5),
    ("poszukujemy", 5), ("procuramos", 5), ("procuramos um", 5), ("procuramos uma", 5), ("recherche un", 5),
    ("recherche un e", 5), ("recherche une", 5), ("recherchons un", 5), ("recherchons un e", 5),
    ("recherchons une", 5), ("recruiting a", 5), ("recruiting an", 5), ("recrute 1 poste de", 5), ("recrute un", 5),
    ("recrute une", 5), ("recrutons un", 5), ("recrutons une", 5), ("ricerca un", 5), ("ricerca una", 5),
    ("role of", 5), ("searching for a", 5), ("searching for an", 5), ("seeking", 5), ("seeking a", 5),
    ("seeking an", 5), ("soker en", 5), ("soker nu en", 5), ("soker vi en", 5), ("suchen eine", 5),
    ("suchen einen", 5), ("suchen wir", 5), ("suchen wir eine", 5), ("suchen wir einen", 5), ("sucht eine", 5),
    ("sucht einen", 5), ("szukamy", 5), ("the", 3), ("the position of", 5), ("the role of", 5), ("vaga de", 5),
    ("vaga para", 5), ("vi soger en", 5), ("vi soker", 5), ("work as a", 3), ("work as an", 3), ("your role as", 3),
    ("zijn wij op zoek naar een", 5), ("zoeken een", 5), ("zoekt een", 5),
];

/// Openings of names.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const COMPANY_OPENING_WORDS: &[Row<u8>] = &[
    ("a nossa", 2), ("a propos d", 5), ("a propos de", 5), ("about", 5), ("acerca de", 5), ("arbeiten bei", 5),
    ("at", 3), ("be yourself at", 5), ("bei", 3), ("bei uns bei", 5), ("benefits at", 5), ("bij", 2),
    ("career at", 5), ("career with", 5), ("careers at", 5), ("chez", 5), ("chi e", 5), ("come work at", 5),
    ("culture at", 5), ("dein platz bei", 5), ("employment at", 5), ("employment with", 5), ("en", 2), ("grow at", 5),
    ("here at", 5), ("hos", 5), ("inside", 2), ("jobs at", 5), ("join", 5), ("join the", 5), ("join us at", 5),
    ("joining", 5), ("karriere bei", 5), ("lavorare in", 5), ("life at", 5), ("meet", 2), ("na", 2), ("o firmie", 5),
    ("om", 2), ("om oss pa", 5), ("opportunity at", 5), ("over", 2), ("pa", 2), ("position at", 5), ("projeto da", 5),
    ("projeto do", 5), ("qui est", 5), ("quienes somos en", 5), ("rejoignez", 5), ("rejoindre", 5), ("rejoins", 5),
    ("role at", 5), ("sobre", 5), ("sobre a", 5), ("sobre o", 5), ("team at", 5), ("team bei", 5),
    ("travailler chez", 5), ("uber", 2), ("unete a", 5), ("us at", 5), ("warum", 2), ("we at", 5), ("welcome to", 5),
    ("werken bij", 5), ("who are", 5), ("who is", 5), ("why", 2), ("why join", 5), ("why work at", 5),
    ("why work for", 5), ("willkommen bei", 5), ("wir bei", 5), ("with", 1), ("work at", 5), ("work for", 5),
    ("working at", 5), ("working for", 5), ("your career at", 5),
];

/// What follows names.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const COMPANY_TAIL_WORDS: &[Row<u8>] = &[
    ("is an affirmative action", 6), ("is an affirmative", 6), ("is an eeo", 6), ("is an e verify", 6),
    ("is a drug free", 6), ("is an inclusive employer", 6), ("is an inclusive", 4), ("provides equal employment", 6),
    ("provides equal opportunity", 6), ("participates in e verify", 6), ("participates in the e verify", 6),
    ("prohibits discrimination", 6), ("celebrates diversity", 6), ("embraces diversity", 6),
    ("welcomes applications", 6), ("welcomes applicants", 6), ("welcomes all", 4), ("will consider qualified", 6),
    ("considers qualified", 6), ("complies with", 3), ("will provide reasonable", 6), ("is strongly committed", 6),
    ("s mission is", 4), ("encourages applications", 6), ("is a proud equal", 6), ("is proudly an equal", 6),
    ("is a military friendly", 6), ("is a veteran friendly", 6), ("is a disability confident", 6), ("steht fur", 4),
    ("bietet dir", 5), ("bietet ihnen", 5), ("vous propose", 5), ("vous offre", 5), ("recherche un", 6),
    ("recherche une", 6), ("esta contratando", 6), ("busca um", 6), ("busca uma", 6),
    ("accompagne", 4), ("also offers", 3), ("also provides", 3), ("ar en", 4), ("ar ett", 4), ("are looking for", 6),
    ("believes", 4), ("bietet", 4), ("builds", 3), ("busca", 3), ("celebrates", 6), ("cerca", 3), ("contrata", 6),
    ("delivers", 3), ("develops", 3), ("does not discriminate", 6), ("e a", 3), ("e um", 4), ("e uma", 4),
    ("e una", 4), ("empowers", 4), ("enables", 4), ("encourages", 6), ("entwickelt", 4), ("er en", 4), ("er et", 4),
    ("es la", 4), ("es un", 4), ("es una", 4), ("est", 3), ("est la", 4), ("est le", 4), ("est un", 4),
    ("est une", 4), ("esta buscando", 6), ("esta em busca", 6), ("esta na vida", 4), ("exists to", 4),
    ("has an exciting", 6), ("has an immediate", 6), ("has an opening", 6), ("has an opportunity", 6),
    ("has raised", 4), ("helps", 3), ("is", 2), ("is a", 4), ("is a big plus", 0), ("is a bonus", 0),
    ("is a must", 0), ("is a nice to have", 0), ("is a plus", 0), ("is a strong plus", 0), ("is an", 4),
    ("is an advantage", 0), ("is an asset", 0), ("is an eoe", 6), ("is an equal", 6), ("is an equal opportunity", 6),
    ("is backed", 4), ("is building", 4), ("is changing", 4), ("is committed to", 6), ("is creating", 4),
    ("is currently hiring", 6), ("is currently looking", 6), ("is currently seeking", 6), ("is de", 4),
    ("is dedicated", 4), ("is een", 4), ("is expanding", 4), ("is growing", 6), ("is headquartered", 4),
    ("is hiring", 6), ("is leading", 4), ("is looking for", 6), ("is more than", 4), ("is on a mission", 4),
    ("is one of", 4), ("is op zoek", 6), ("is proud", 4), ("is proud to be an equal", 6), ("is recruiting", 6),
    ("is redefining", 4), ("is reinventing", 4), ("is revolutionizing", 4), ("is searching for", 6),
    ("is seeking", 6), ("is the", 4), ("is the name", 0), ("is transforming", 4), ("is where", 4),
    ("ist auf der suche", 6), ("ist der", 4), ("ist die", 4), ("ist ein", 4), ("ist eine", 4), ("jest", 3),
    ("oferece", 4), ("offers", 3), ("offers a", 6), ("ofrece", 4), ("operates", 3), ("partners with", 3),
    ("poszukuje", 6), ("procura", 6), ("propose", 4), ("provides", 3), ("provides equal", 6), ("recherche", 3),
    ("recrute", 6), ("ricerca", 6), ("s mission", 4), ("se donne", 4), ("se donne pour mission", 4), ("seeks", 3),
    ("serves", 3), ("since our beginnings", 4), ("soger", 6), ("soker", 6), ("specialises in", 4), ("specializes", 4),
    ("specializes in", 4), ("sucht", 6), ("support team is looking", 6), ("team is hiring", 6),
    ("team is looking", 6), ("team is seeking", 6), ("values diversity", 6), ("was born", 4), ("was established", 4),
    ("was founded", 4), ("zoekt", 6),
];

/// Words that are no names.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const NO_NAME_WORDS: &[Row<()>] = &[
    ("a", ()), ("aan", ()), ("ability", ()), ("about", ()), ("above", ()), ("across", ()), ("act", ()), ("acting", ()),
    ("additional", ()), ("af", ()), ("afin", ()), ("after", ()), ("agile", ()), ("ai", ()), ("ainsi", ()), ("all", ()),
    ("alla", ()), ("alle", ()), ("alles", ()), ("allt", ()), ("already", ()), ("als", ()), ("also", ()),
    ("always", ()), ("amazon", ()), ("an", ()), ("analyst", ()), ("anche", ()), ("and", ()), ("annual", ()),
    ("another", ()), ("any", ()), ("anyone", ()), ("ao", ()), ("aos", ()), ("api", ()), ("applicant", ()),
    ("applicants", ()), ("apply", ()), ("april", ()), ("ar", ()), ("arbeitsbeginn", ()), ("arbeitsplatz", ()),
    ("are", ()), ("as", ()), ("at", ()), ("att", ()), ("au", ()), ("auch", ()), ("auf", ()), ("aufgabe", ()),
    ("aufgaben", ()), ("august", ()), ("aus", ()), ("aux", ()), ("av", ()), ("avec", ()), ("aven", ()), ("aws", ()),
    ("azure", ()), ("bachelors", ()), ("be", ()), ("because", ()), ("bedzie", ()), ("bedziesz", ()), ("been", ()),
    ("before", ()), ("bei", ()), ("below", ()), ("benefits", ()), ("bereich", ()), ("berlin", ()), ("best", ()),
    ("between", ()), ("bewerbungsschluss", ()), ("bij", ()), ("binnen", ()), ("bist", ()), ("bli", ()), ("bonus", ()),
    ("both", ()), ("brazil", ()), ("business", ()), ("but", ()), ("by", ()), ("can", ()), ("candidate", ()),
    ("candidates", ()), ("career", ()), ("careers", ()), ("carers", ()), ("ce", ()), ("ceci", ()), ("cela", ()),
    ("ceo", ()), ("ces", ()), ("cette", ()), ("che", ()), ("chez", ()), ("client", ()), ("clients", ()), ("como", ()),
    ("companies", ()), ("company", ()), ("compensation", ()), ("competitive", ()), ("con", ()),
    ("confidentiality", ()), ("contract", ()), ("core", ()), ("could", ()), ("cto", ()), ("culture", ()),
    ("customer", ()), ("customer success", ()), ("customers", ()), ("czy", ()), ("da", ()), ("dal", ()), ("dan", ()),
    ("dans", ()), ("dar", ()), ("das", ()), ("dat", ()), ("data", ()), ("day", ()), ("days", ()), ("de", ()),
    ("december", ()), ("deg", ()), ("degree", ()), ("dei", ()), ("dein", ()), ("deine", ()), ("del", ()),
    ("della", ()), ("delle", ()), ("den", ()), ("denne", ()), ("department", ()), ("der", ()), ("deres", ()),
    ("des", ()), ("description", ()), ("description du poste", ()), ("desde", ()), ("design", ()), ("det", ()),
    ("developer", ()), ("development", ()), ("deze", ()), ("di", ()), ("dich", ()), ("did", ()), ("die", ()),
    ("dies", ()), ("din", ()), ("dina", ()), ("dine", ()), ("dit", ()), ("ditt", ()), ("diversity", ()), ("dla", ()),
    ("do", ()), ("docker", ()), ("does", ()), ("donde", ()), ("dos", ()), ("down", ()), ("du", ()), ("during", ()),
    ("each", ()), ("education", ()), ("een", ()), ("efter", ()), ("egalement", ()), ("ein", ()), ("eine", ()),
    ("einem", ()), ("einen", ()), ("einer", ()), ("einsatz", ()), ("einsatzort", ()), ("el", ()), ("eller", ()),
    ("em", ()), ("employer", ()), ("employment", ()), ("empresa", ()), ("en", ()), ("engineer", ()),
    ("engineering", ()), ("english", ()), ("enough", ()), ("entre", ()), ("equal", ()), ("er", ()), ("eres", ()),
    ("es", ()), ("esta", ()), ("este", ()), ("et", ()), ("etes", ()), ("etre", ()), ("ett", ()), ("etter", ()),
    ("eu", ()), ("europe", ()), ("even", ()), ("ever", ()), ("every", ()), ("everyone", ()), ("excel", ()),
    ("excellent", ()), ("experience", ()), ("facebook", ()), ("familiarity", ()), ("february", ()), ("few", ()),
    ("finance", ()), ("first", ()), ("flexible", ()), ("for", ()), ("fra", ()), ("fran", ()), ("france", ()),
    ("french", ()), ("friday", ()), ("from", ()), ("full", ()), ("full time", ()), ("fur", ()), ("generous", ()),
    ("german", ()), ("germany", ()), ("get", ()), ("github", ()), ("gli", ()), ("google", ()), ("gps", ()),
    ("great", ()), ("growth", ()), ("hacia", ()), ("had", ()), ("har", ()), ("has", ()), ("have", ()), ("he", ()),
    ("health", ()), ("heb", ()), ("hebt", ()), ("help", ()), ("her", ()), ("here", ()), ("heres", ()), ("het", ()),
    ("high", ()), ("him", ()), ("hiring", ()), ("home", ()), ("hos", ()), ("how", ()), ("hr", ()), ("hun", ()),
    ("hvad", ()), ("hybrid", ()), ("i", ()), ("ich", ()), ("ici", ()), ("icke", ()), ("icu", ()), ("ideal", ()),
    ("ideally", ()), ("if", ()), ("ihr", ()), ("ihre", ()), ("ikke", ()), ("il", ()), ("in", ()), ("inclusion", ()),
    ("innen", ()), ("inom", ()), ("insurance", ()), ("inte", ()), ("interview", ()), ("into", ()), ("is", ()),
    ("isso", ()), ("ist", ()), ("isto", ()), ("it", ()), ("its", ()), ("jak", ()), ("jako", ()), ("january", ()),
    ("java", ()), ("je", ()), ("jeres", ()), ("jesli", ()), ("jest", ()), ("jestesmy", ()), ("jij", ()), ("job", ()),
    ("jobs", ()), ("join", ()), ("jou", ()), ("jouw", ()), ("jullie", ()), ("july", ()), ("june", ()), ("junior", ()),
    ("just", ()), ("juz", ()), ("kan", ()), ("key", ()), ("knowledge", ()), ("kommer", ()), ("ktore", ()),
    ("ktory", ()), ("kubernetes", ()), ("la", ()), ("large", ()), ("las", ()), ("le", ()), ("lead", ()),
    ("learning", ()), ("least", ()), ("lequipe", ()), ("les", ()), ("let", ()), ("lets", ()), ("leur", ()),
    ("life", ()), ("like", ()), ("linkedin", ()), ("lo", ()), ("location", ()), ("london", ()), ("los", ()),
    ("lub", ()), ("main", ()), ("mais", ()), ("manager", ()), ("march", ()), ("marketing", ()), ("mas", ()),
    ("masters", ()), ("masz", ()), ("may", ()), ("maybe", ()), ("me", ()), ("med", ()), ("medical", ()), ("meer", ()),
    ("microsoft", ()), ("mine", ()), ("minimum", ()), ("mission", ()), ("missions", ()), ("mit", ()), ("ml", ()),
    ("monday", ()), ("month", ()), ("more", ()), ("most", ()), ("mot", ()), ("much", ()), ("multiple", ()),
    ("must", ()), ("muy", ()), ("my", ()), ("na", ()), ("naar", ()), ("nach", ()), ("nada", ()), ("nam", ()),
    ("nao", ()), ("nas", ()), ("nasz", ()), ("nasza", ()), ("nasze", ()), ("naszej", ()), ("nel", ()), ("nella", ()),
    ("never", ()), ("new york", ()), ("next", ()), ("nicht", ()), ("nie", ()), ("niente", ()), ("niet", ()),
    ("niets", ()), ("no", ()), ("node", ()), ("noi", ()), ("nos", ()), ("nosotros", ()), ("nossa", ()), ("nosso", ()),
    ("nossos", ()), ("nostra", ()), ("nostro", ()), ("not", ()), ("note", ()), ("notre", ()), ("nous", ()),
    ("november", ()), ("now", ()), ("nuestra", ()), ("nuestro", ()), ("nuestros", ()), ("o", ()), ("och", ()),
    ("october", ()), ("od", ()), ("oder", ()), ("off", ()), ("offer", ()), ("office", ()), ("often", ()), ("og", ()),
    ("ogsa", ()), ("om", ()), ("on", ()), ("once", ()), ("ons", ()), ("onto", ()), ("onze", ()), ("ook", ()),
    ("op", ()), ("operations", ()), ("opportunities", ()), ("opportunity", ()), ("or", ()), ("oraz", ()), ("os", ()),
    ("oss", ()), ("other", ()), ("others", ()), ("ou", ()), ("our", ()), ("our mission", ()), ("ours", ()),
    ("out", ()), ("over", ()), ("overview", ()), ("own", ()), ("pa", ()), ("paid", ()), ("para", ()), ("paris", ()),
    ("part", ()), ("pas", ()), ("pela", ()), ("pelo", ()), ("people", ()), ("per", ()), ("perhaps", ()), ("perks", ()),
    ("picu", ()), ("piu", ()), ("please", ()), ("por", ()), ("portuguese", ()), ("position", ()), ("positions", ()),
    ("poste", ()), ("preferred", ()), ("process", ()), ("product", ()), ("proficiency", ()), ("profil", ()),
    ("project", ()), ("projects", ()), ("projeto", ()), ("proven", ()), ("przez", ()), ("przy", ()), ("purpose", ()),
    ("python", ()), ("qualifications", ()), ("que", ()), ("questo", ()), ("qui", ()), ("react", ()), ("remote", ()),
    ("required", ()), ("requirements", ()), ("requisitos", ()), ("research", ()), ("responsibilities", ()),
    ("rien", ()), ("role", ()), ("roles", ()), ("sa", ()), ("saas", ()), ("salary", ()), ("sales", ()), ("same", ()),
    ("samt", ()), ("san francisco", ()), ("sao", ()), ("saturday", ()), ("scale", ()), ("school", ()),
    ("schwerpunkt", ()), ("scrum", ()), ("se", ()), ("see", ()), ("sein", ()), ("seine", ()), ("senior", ()),
    ("september", ()), ("ser", ()), ("seu", ()), ("several", ()), ("she", ()), ("should", ()), ("siamo", ()),
    ("sich", ()), ("sie", ()), ("sig", ()), ("since", ()), ("sind", ()), ("ska", ()), ("skal", ()), ("skills", ()),
    ("slack", ()), ("so", ()), ("sobre", ()), ("software", ()), ("som", ()), ("some", ()), ("someone", ()),
    ("sometimes", ()), ("somos", ()), ("son", ()), ("sono", ()), ("sont", ()), ("spain", ()), ("spanish", ()),
    ("sql", ()), ("stage", ()), ("still", ()), ("strong", ()), ("su", ()), ("sua", ()), ("success", ()),
    ("successful", ()), ("such", ()), ("summary", ()), ("sunday", ()), ("support", ()), ("sur", ()), ("sus", ()),
    ("ta", ()), ("takze", ()), ("tambem", ()), ("te", ()), ("team", ()), ("teams", ()), ("technologies", ()),
    ("technology", ()), ("tego", ()), ("tem", ()), ("than", ()), ("thank", ()), ("thanks", ()), ("that", ()),
    ("that said", ()), ("thats", ()), ("the", ()), ("their", ()), ("them", ()), ("then", ()), ("there", ()),
    ("theres", ()), ("these", ()), ("they", ()), ("this", ()), ("this role", ()), ("those", ()), ("though", ()),
    ("through", ()), ("thursday", ()), ("ti", ()), ("til", ()), ("time", ()), ("title", ()), ("to", ()), ("today", ()),
    ("todo", ()), ("todos", ()), ("ton", ()), ("top", ()), ("tous", ()), ("tout", ()), ("toute", ()), ("toutes", ()),
    ("training", ()), ("tu", ()), ("tua", ()), ("tudo", ()), ("tuesday", ()), ("tuo", ()), ("tus", ()), ("tutto", ()),
    ("twitter", ()), ("twoj", ()), ("twoja", ()), ("twoje", ()), ("tym", ()), ("uit", ()), ("uk", ()), ("um", ()),
    ("uma", ()), ("un", ()), ("una", ()), ("und", ()), ("under", ()), ("understanding", ()), ("une", ()),
    ("university", ()), ("uns", ()), ("unser", ()), ("unsere", ()), ("until", ()), ("up", ()), ("upon", ()),
    ("us", ()), ("us citizens", ()), ("us only", ()), ("usa", ()), ("usually", ()), ("vad", ()), ("vaere", ()),
    ("vaga", ()), ("values", ()), ("var", ()), ("various", ()), ("vart", ()), ("ved", ()), ("very", ()), ("vi", ()),
    ("via", ()), ("vid", ()), ("vill", ()), ("visa", ()), ("voce", ()), ("voici", ()), ("von", ()), ("voor", ()),
    ("voraussetzung", ()), ("vores", ()), ("vos", ()), ("votre", ()), ("vous", ()), ("vp", ()), ("was", ()),
    ("wat", ()), ("we", ()), ("wednesday", ()), ("wer", ()), ("werden", ()), ("were", ()), ("what", ()),
    ("whatever", ()), ("whats", ()), ("when", ()), ("where", ()), ("whether", ()), ("which", ()), ("while", ()),
    ("who", ()), ("whos", ()), ("why", ()), ("wij", ()), ("will", ()), ("wir", ()), ("with", ()), ("within", ()),
    ("without", ()), ("worden", ()), ("wordt", ()), ("work", ()), ("working", ()), ("would", ()), ("wszystko", ()),
    ("year", ()), ("years", ()), ("yes", ()), ("yet", ()), ("you", ()), ("your", ()), ("yours", ()), ("za", ()),
    ("ze", ()), ("ziel", ()), ("zijn", ()), ("zoals", ()), ("zoom", ()), ("zu", ()), ("zum", ()), ("zur", ()),
];

/// Legal forms.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const LEGAL_FORM_WORDS: &[Row<()>] = &[
    ("ab", ()), ("ag", ()), ("aps", ()), ("as", ()), ("bv", ()), ("co kg", ()), ("corp", ()), ("corporation", ()),
    ("eurl", ()), ("ev", ()), ("gbr", ()), ("gmbh", ()), ("gmbh and co kg", ()), ("gmbh co kg", ()), ("inc", ()),
    ("kg", ()), ("kgaa", ()), ("limited", ()), ("llc", ()), ("llp", ()), ("lp", ()), ("ltd", ()), ("ltda", ()),
    ("mbh", ()), ("nv", ()), ("ohg", ()), ("oy", ()), ("plc", ()), ("pte", ()), ("pty", ()), ("sa", ()), ("sarl", ()),
    ("sas", ()), ("se", ()), ("sl", ()), ("sp z o o", ()), ("spa", ()), ("srl", ()), ("ug", ()),
];
