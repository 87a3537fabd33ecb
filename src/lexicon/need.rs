//! Words that carry need: what is wanted, what is not demanded, and of whom a sentence speaks. Words in common use,
//! compiled by the project's authors.

#[cfg(any(test, feature = "train"))]
use super::table::Row;
pub(crate) use super::tables::{NEED, WHOM};
#[cfg(any(test, feature = "train"))]
use crate::lexicon::layout::{Encode, Pool};
use crate::lexicon::value::{Value, values};

/// What a phrase says of the words around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Say {
    /// Wanted, not demanded.
    Preferred,
    /// Not demanded.
    Negated,
    /// Demanded.
    Required,
    /// Nothing: a longer phrase that only looks like one of the others.
    Nothing,
}

values!(Say { Preferred, Negated, Required, Nothing });

/// A phrase of need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cue {
    pub(crate) say: Say,
    /// Whether it always speaks of what follows it, as adverbs do.
    pub(crate) leads: bool,
}

#[cfg(any(test, feature = "train"))]
const PREFERRED: Cue = Cue { say: Say::Preferred, leads: false };
#[cfg(any(test, feature = "train"))]
const LEAD: Cue = Cue { say: Say::Preferred, leads: true };
#[cfg(any(test, feature = "train"))]
const NEGATED: Cue = Cue { say: Say::Negated, leads: false };
#[cfg(any(test, feature = "train"))]
const NO: Cue = Cue { say: Say::Negated, leads: true };
#[cfg(any(test, feature = "train"))]
const REQUIRED: Cue = Cue { say: Say::Required, leads: false };
#[cfg(any(test, feature = "train"))]
const NONE: Cue = Cue { say: Say::Nothing, leads: false };

impl Value for Cue {
    fn decode(code: u32) -> Self {
        let (say, leads) = Value::decode(code);
        Self { say, leads }
    }
}

#[cfg(any(test, feature = "train"))]
impl Encode for Cue {
    fn encode(&self, pool: &mut Pool) -> u32 {
        (self.say, self.leads).encode(pool)
    }
}

/// Of whom a sentence speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whom {
    /// The employer, its founders, its customers.
    Others,
    /// The employer, where the sentence has not named the candidate before.
    Told,
    /// The employer, where the sentence opens so.
    Opening,
    /// The candidate.
    Candidate,
}

values!(Whom { Others, Told, Opening, Candidate });

/// English phrases.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const ENGLISH: &[Row<Cue>] = &[
    ("a big bonus", PREFERRED), ("a big plus", PREFERRED), ("a bonus", PREFERRED), ("a definite asset", PREFERRED),
    ("a definite plus", PREFERRED), ("a differentiator", PREFERRED), ("a distinct advantage", PREFERRED),
    ("a great plus", PREFERRED), ("a huge plus", PREFERRED), ("a must", REQUIRED), ("a must have", REQUIRED),
    ("a nice plus", PREFERRED), ("a plus", PREFERRED), ("a preference", PREFERRED), ("a requirement", REQUIRED),
    ("a strong advantage", PREFERRED), ("a strong asset", PREFERRED), ("a strong plus", PREFERRED),
    ("absolutely required", REQUIRED), ("added bonus", PREFERRED), ("advantage", PREFERRED), ("advantage of", NONE),
    ("advantageous", PREFERRED), ("although not required", PREFERRED), ("an added bonus", PREFERRED),
    ("an advantage", PREFERRED), ("an asset", PREFERRED), ("annual bonus", NONE), ("appreciated", PREFERRED),
    ("are helpful", PREFERRED), ("are mandatory", REQUIRED), ("are not required", NEGATED),
    ("are not required but", PREFERRED), ("are plus", PREFERRED), ("are preferred", PREFERRED),
    ("are required", REQUIRED), ("are required to", NONE), ("are useful", PREFERRED), ("as necessary", NONE),
    ("as needed", NONE), ("as required", NONE), ("asset", PREFERRED), ("asset class", NONE), ("asset classes", NONE),
    ("asset liability", NONE), ("asset management", NONE), ("asset manager", NONE), ("base bonus", NONE),
    ("beneficial", PREFERRED), ("better still", LEAD), ("better yet", PREFERRED), ("big plus", PREFERRED),
    ("bonus", PREFERRED), ("bonus and equity", NONE), ("bonus eligible", NONE), ("bonus for", LEAD),
    ("bonus if", PREFERRED), ("bonus opportunity", NONE), ("bonus pay", NONE), ("bonus payments", NONE),
    ("bonus plan", NONE), ("bonus point", PREFERRED), ("bonus points", PREFERRED), ("bonus points for", LEAD),
    ("bonus points if", LEAD), ("bonus potential", NONE), ("bonus program", NONE), ("bonus scheme", NONE),
    ("bonus structure", NONE), ("bonuses", PREFERRED), ("brownie points", PREFERRED), ("but not a must", PREFERRED),
    ("but not a requirement", PREFERRED), ("but not essential", PREFERRED), ("but not mandatory", PREFERRED),
    ("but not necessary", PREFERRED), ("but not required", PREFERRED), ("can be a plus", PREFERRED),
    ("cash bonus", NONE), ("competitive advantage", NONE), ("considered a plus", PREFERRED),
    ("considered an asset", PREFERRED), ("definite plus", PREFERRED), ("desirable", PREFERRED),
    ("desired", PREFERRED), ("desired experience", LEAD), ("desired outcome", NONE), ("desired outcomes", NONE),
    ("desired qualifications", LEAD), ("desired result", NONE), ("desired results", NONE), ("desired skills", LEAD),
    ("digital asset", NONE), ("discretionary bonus", NONE), ("do not need", NO), ("do not need to have", NO),
    ("do not require", NO), ("does not require", NO), ("doesnt require", NO), ("dont need", NO),
    ("dont need to have", NO), ("dont require", NO), ("employer of choice", NONE), ("essential", REQUIRED),
    ("even better", PREFERRED), ("even better if", LEAD), ("everyone is welcome", NONE), ("extra credit", PREFERRED),
    ("extra points", PREFERRED), ("extra points for", LEAD), ("good to have", PREFERRED),
    ("great to have", PREFERRED), ("helpful", PREFERRED), ("highly appreciated", PREFERRED),
    ("highly desirable", PREFERRED), ("highly desired", PREFERRED), ("highly preferred", PREFERRED),
    ("highly regarded", PREFERRED), ("highly valued", PREFERRED), ("huge plus", PREFERRED),
    ("icing on the cake", PREFERRED), ("ideally", LEAD), ("if necessary", NONE), ("if needed", NONE),
    ("if required", NONE), ("instead of", NO), ("is a must", REQUIRED), ("is a requirement", REQUIRED),
    ("is a welcome addition", PREFERRED), ("is a welcome plus", PREFERRED), ("is advantageous", PREFERRED),
    ("is appreciated", PREFERRED), ("is beneficial", PREFERRED), ("is desirable", PREFERRED),
    ("is essential", REQUIRED), ("is expected", REQUIRED), ("is helpful", PREFERRED), ("is mandatory", REQUIRED),
    ("is necessary", REQUIRED), ("is needed", REQUIRED), ("is nice", PREFERRED), ("is not required", NEGATED),
    ("is not required but", PREFERRED), ("is plus", PREFERRED), ("is preferred", PREFERRED),
    ("is required", REQUIRED), ("is required to", NONE), ("is strongly preferred", PREFERRED),
    ("is useful", PREFERRED), ("is valued", PREFERRED), ("is welcome", PREFERRED), ("isnt a must", NEGATED),
    ("isnt necessary", NEGATED), ("isnt needed", NEGATED), ("isnt required", NEGATED), ("it helps if", LEAD),
    ("it is a plus", PREFERRED), ("it is a plus if", LEAD), ("it is an advantage if", LEAD), ("it is great if", LEAD),
    ("it is nice if", LEAD), ("it would be a plus if", LEAD), ("it would be great if", LEAD),
    ("it would be nice if", LEAD), ("its a plus", PREFERRED), ("its a plus if", LEAD), ("its great if", LEAD),
    ("its nice if", LEAD), ("looked upon favorably", PREFERRED), ("major plus", PREFERRED), ("mandatory", REQUIRED),
    ("must have", REQUIRED), ("must haves", REQUIRED), ("necessary", REQUIRED), ("necessary to", NONE),
    ("needed", REQUIRED), ("needed to", NONE), ("nice have", PREFERRED), ("nice to have", PREFERRED),
    ("nice to have experience", LEAD), ("nice to haves", PREFERRED), ("no college", NO), ("no college degree", NO),
    ("no degree", NO), ("no diploma", NO), ("no experience", NO), ("no formal", NO), ("no formal degree", NO),
    ("no formal education", NO), ("no minimum", NO), ("no need for", NO), ("no need to", NO), ("no particular", NO),
    ("no previous", NO), ("no previous experience", NO), ("no prior", NO), ("no prior experience", NO),
    ("no qualifications", NO), ("no relevant experience", NO), ("no requirement", NEGATED), ("no specific", NO),
    ("no specific degree", NO), ("no specific experience", NO), ("no university degree", NO),
    ("no work experience", NO), ("non negotiable", REQUIRED), ("not a deal breaker", PREFERRED),
    ("not a must", NEGATED), ("not a must but", PREFERRED), ("not a must have", NEGATED),
    ("not a prerequisite", NEGATED), ("not a requirement", NEGATED), ("not be required", NEGATED),
    ("not essential", NEGATED), ("not essential but", PREFERRED), ("not expected", NEGATED),
    ("not mandatory", NEGATED), ("not mandatory but", PREFERRED), ("not necessary", NEGATED),
    ("not necessary but", PREFERRED), ("not need a", NO), ("not needed", NEGATED), ("not obligatory", NEGATED),
    ("not required", NEGATED), ("not required but", PREFERRED), ("not required but a plus", PREFERRED),
    ("not required but helpful", PREFERRED), ("not required but preferred", PREFERRED),
    ("not required though", PREFERRED), ("obligatory", REQUIRED), ("optimally", LEAD), ("optional", PREFERRED),
    ("optional benefits", NONE), ("performance bonus", NONE), ("plus if", PREFERRED), ("plus points for", LEAD),
    ("pluses", PREFERRED), ("plusses", PREFERRED), ("preferable", PREFERRED), ("preferably", LEAD),
    ("preference for", PREFERRED), ("preference given to", PREFERRED), ("preference will be given to", PREFERRED),
    ("preferred", PREFERRED), ("preferred but not required", LEAD), ("preferred employer", NONE),
    ("preferred experience", LEAD), ("preferred name", NONE), ("preferred partner", NONE),
    ("preferred pronouns", NONE), ("preferred qualifications", LEAD), ("preferred skills", LEAD),
    ("preferred supplier", NONE), ("preferred vendor", NONE), ("prerequisite", REQUIRED), ("quarterly bonus", NONE),
    ("rather than", NO), ("referral bonus", NONE), ("regardless of", NO), ("regardless of age", NONE),
    ("regardless of gender", NONE), ("regardless of race", NONE), ("required", REQUIRED), ("required to", NONE),
    ("retention bonus", NONE), ("set you apart", PREFERRED), ("sets you apart", PREFERRED), ("sign on bonus", NONE),
    ("signing bonus", NONE), ("stand out", PREFERRED), ("stand out from", NONE), ("strictly required", REQUIRED),
    ("strong plus", PREFERRED), ("strongly preferred", PREFERRED), ("take advantage", NONE), ("target bonus", NONE),
    ("thats a plus", PREFERRED), ("though not required", PREFERRED), ("unnecessary", NEGATED),
    ("viewed favorably", PREFERRED), ("we do not care", NO), ("we dont care about", NO), ("we dont care if", NO),
    ("we welcome", NONE), ("we would be happy if", LEAD), ("we would love it if", PREFERRED),
    ("wed be happy if", LEAD), ("wed love if", PREFERRED), ("wed love it if", PREFERRED),
    ("wed love to see", PREFERRED), ("welcome", PREFERRED), ("welcome all", NONE), ("welcome applications", NONE),
    ("welcome to", NONE), ("welcome you", NONE), ("when necessary", NONE), ("when needed", NONE),
    ("when required", NONE), ("where necessary", NONE), ("where needed", NONE), ("where required", NONE),
    ("will be a plus", PREFERRED), ("will be considered a plus", PREFERRED), ("with or without", NO),
    ("without a degree", NO), ("without experience", NO), ("without prior experience", NO),
    ("would be a bonus", PREFERRED), ("would be a plus", PREFERRED), ("would be advantageous", PREFERRED),
    ("would be an advantage", PREFERRED), ("would be an asset", PREFERRED), ("would be appreciated", PREFERRED),
    ("would be beneficial", PREFERRED), ("would be desirable", PREFERRED), ("would be good", PREFERRED),
    ("would be great", PREFERRED), ("would be helpful", PREFERRED), ("would be ideal", PREFERRED),
    ("would be nice", PREFERRED), ("would be useful", PREFERRED), ("would love to see", PREFERRED),
    ("yearly bonus", NONE), ("you are welcome", NONE), ("you do not need", NO), ("you dont need", NO),
    ("you wont need", NO),
];

/// German phrases.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const DE: &[Row<Cue>] = &[
    ("bestenfalls", LEAD), ("bevorzugt", PREFERRED), ("bonuspunkte", PREFERRED), ("ein grosses plus", PREFERRED),
    ("ein muss", REQUIRED), ("ein plus", PREFERRED), ("erforderlich", REQUIRED), ("gern gesehen", PREFERRED),
    ("gerne auch", LEAD), ("gerne gesehen", PREFERRED), ("hilfreich", PREFERRED), ("idealerweise", LEAD),
    ("im idealfall", LEAD), ("ist ein pluspunkt", PREFERRED), ("kein muss", NEGATED), ("kein studium notig", NEGATED),
    ("keine bedingung", NEGATED), ("keine berufserfahrung erforderlich", NEGATED),
    ("keine erfahrung erforderlich", NEGATED), ("keine erfahrung notig", NEGATED), ("keine voraussetzung", NEGATED),
    ("keine vorkenntnisse", NEGATED), ("nice to have", PREFERRED), ("nicht bedingung", NEGATED),
    ("nicht erforderlich", NEGATED), ("nicht notig", NEGATED), ("nicht notwendig", NEGATED),
    ("nicht vorausgesetzt", NEGATED), ("nicht zwingend", NEGATED), ("nicht zwingend erforderlich", NEGATED),
    ("notwendig", REQUIRED), ("optimalerweise", LEAD), ("optional", PREFERRED), ("runden dein profil ab", PREFERRED),
    ("runden ihr profil ab", PREFERRED), ("rundet dein profil ab", PREFERRED), ("rundet ihr profil ab", PREFERRED),
    ("unbedingt erforderlich", REQUIRED), ("von vorteil", PREFERRED), ("vorausgesetzt", REQUIRED),
    ("vorteilhaft", PREFERRED), ("vorzugsweise", LEAD), ("ware ein plus", PREFERRED), ("ware schon", PREFERRED),
    ("ware super", PREFERRED), ("ware toll", PREFERRED), ("wird vorausgesetzt", REQUIRED),
    ("wunschenswert", PREFERRED), ("zwingend", REQUIRED), ("zwingend erforderlich", REQUIRED),
];

/// French phrases.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const FR: &[Row<Cue>] = &[
    ("apprecie", PREFERRED), ("appreciee", PREFERRED), ("appreciees", PREFERRED), ("apprecies", PREFERRED),
    ("aucune experience necessaire", NEGATED), ("aucune experience requise", NEGATED),
    ("constitue un atout", PREFERRED), ("dans lideal", LEAD), ("de preference", LEAD), ("debutant accepte", NEGATED),
    ("est un atout", PREFERRED), ("est un plus", PREFERRED), ("exige", REQUIRED), ("exigee", REQUIRED),
    ("facultatif", PREFERRED), ("idealement", LEAD), ("imperatif", REQUIRED), ("imperative", REQUIRED),
    ("imperativement", REQUIRED), ("indispensable", REQUIRED), ("necessaire", REQUIRED), ("nest pas exige", NEGATED),
    ("nest pas exigee", NEGATED), ("nice to have", PREFERRED), ("non exige", NEGATED), ("non obligatoire", NEGATED),
    ("non requis", NEGATED), ("non requise", NEGATED), ("obligatoire", REQUIRED), ("optionnel", PREFERRED),
    ("pas indispensable", NEGATED), ("pas necessaire", NEGATED), ("pas obligatoire", NEGATED),
    ("pas requis", NEGATED), ("pas requise", NEGATED), ("preferable", PREFERRED), ("requis", REQUIRED),
    ("requise", REQUIRED), ("requises", REQUIRED), ("sans experience", NEGATED), ("seraient un plus", PREFERRED),
    ("serait appreciee", PREFERRED), ("serait ideal", PREFERRED), ("serait un atout", PREFERRED),
    ("serait un plus", PREFERRED), ("si possible", PREFERRED), ("sont un plus", PREFERRED),
    ("souhaitable", PREFERRED), ("souhaite", PREFERRED), ("souhaitee", PREFERRED), ("un atout", PREFERRED),
    ("un avantage", PREFERRED), ("un gros plus", PREFERRED), ("un plus", PREFERRED), ("un vrai plus", PREFERRED),
];

/// Spanish phrases.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const ES: &[Row<Cue>] = &[
    ("de preferencia", LEAD), ("deseable", PREFERRED), ("deseables", PREFERRED), ("es un plus", PREFERRED),
    ("es una ventaja", PREFERRED), ("excluyente", REQUIRED), ("idealmente", LEAD), ("imprescindible", REQUIRED),
    ("indispensable", REQUIRED), ("necesaria", REQUIRED), ("necesario", REQUIRED), ("nice to have", PREFERRED),
    ("no es imprescindible", NEGATED), ("no es necesaria", NEGATED), ("no es necesario", NEGATED),
    ("no es obligatorio", NEGATED), ("no es requisito", NEGATED), ("no excluyente", NEGATED),
    ("no hace falta", NEGATED), ("no imprescindible", NEGATED), ("no necesaria", NEGATED), ("no necesario", NEGATED),
    ("no obligatorio", NEGATED), ("no requiere", NEGATED), ("no se requiere", NEGATED),
    ("no se requiere experiencia", NEGATED), ("obligatoria", REQUIRED), ("obligatorio", REQUIRED),
    ("opcional", PREFERRED), ("preferentemente", LEAD), ("preferible", PREFERRED), ("preferiblemente", LEAD),
    ("puntos extra", PREFERRED), ("requerida", REQUIRED), ("requerido", REQUIRED), ("se requiere", REQUIRED),
    ("se valora", PREFERRED), ("se valoran", PREFERRED), ("se valorara", PREFERRED),
    ("se valorara positivamente", PREFERRED), ("se valoraran", PREFERRED), ("sera un plus", PREFERRED),
    ("sera valorable", PREFERRED), ("sera valorado", PREFERRED), ("seria genial", PREFERRED),
    ("seria ideal", PREFERRED), ("seria un plus", PREFERRED), ("si es posible", PREFERRED),
    ("sin experiencia", NEGATED), ("suma puntos", PREFERRED), ("un plus", PREFERRED), ("valorable", PREFERRED),
    ("ventaja", PREFERRED),
];

/// Portuguese phrases.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const PT: &[Row<Cue>] = &[
    ("de preferencia", LEAD), ("desejaveis", PREFERRED), ("desejavel", PREFERRED), ("diferenciais", PREFERRED),
    ("diferencial", PREFERRED), ("e legal", PREFERRED), ("e necessario", REQUIRED), ("e um diferencial", PREFERRED),
    ("e um plus", PREFERRED), ("exigido", REQUIRED), ("fator preferencial", PREFERRED), ("idealmente", LEAD),
    ("imprescindivel", REQUIRED), ("nao e exigido", NEGATED), ("nao e imprescindivel", NEGATED),
    ("nao e necessaria", NEGATED), ("nao e necessario", NEGATED), ("nao e obrigatoria", NEGATED),
    ("nao e obrigatorio", NEGATED), ("nao e preciso", NEGATED), ("nao e requisito", NEGATED), ("nao exige", NEGATED),
    ("nao exigimos", NEGATED), ("nao necessario", NEGATED), ("nao obrigatorio", NEGATED),
    ("nao precisa ter experiencia", NEGATED), ("nao requer", NEGATED), ("necessaria", REQUIRED),
    ("necessario", REQUIRED), ("nice to have", PREFERRED), ("obrigatoria", REQUIRED), ("obrigatorio", REQUIRED),
    ("opcional", PREFERRED), ("preferencial", PREFERRED), ("preferencialmente", LEAD), ("preferivel", PREFERRED),
    ("se possivel", PREFERRED), ("sem experiencia", NEGATED), ("sera considerado um diferencial", PREFERRED),
    ("sera um diferencial", PREFERRED), ("sera um plus", PREFERRED), ("sera valorizado", PREFERRED),
    ("serao diferenciais", PREFERRED), ("seria otimo", PREFERRED), ("um diferencial", PREFERRED),
    ("um plus", PREFERRED), ("valoriza se", PREFERRED), ("valorizado", PREFERRED), ("vantagem", PREFERRED),
];

/// Dutch phrases.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const NL: &[Row<Cue>] = &[
    ("bij voorkeur", LEAD), ("een must", REQUIRED), ("een plus", PREFERRED), ("een pre", PREFERRED),
    ("een streepje voor", PREFERRED), ("een vereiste", REQUIRED), ("een voordeel", PREFERRED),
    ("ervaring is niet", NEGATED), ("geen eis", NEGATED), ("geen ervaring nodig", NEGATED),
    ("geen ervaring vereist", NEGATED), ("geen harde eis", NEGATED), ("geen must", NEGATED),
    ("geen vereiste", NEGATED), ("geen voorwaarde", NEGATED), ("gewenst", PREFERRED),
    ("heb je een streepje voor", PREFERRED), ("het liefst", LEAD), ("hoeft niet", NEGATED), ("ideaal gezien", LEAD),
    ("idealiter", LEAD), ("is een must", REQUIRED), ("is een plus", PREFERRED), ("is een pre", PREFERRED),
    ("is een voordeel", PREFERRED), ("is geen noodzaak", NEGATED), ("is meegenomen", PREFERRED),
    ("leuk als", PREFERRED), ("liefst", LEAD), ("mag ook", PREFERRED), ("mooi meegenomen", PREFERRED),
    ("nice to have", PREFERRED), ("niet nodig", NEGATED), ("niet noodzakelijk", NEGATED), ("niet vereist", NEGATED),
    ("niet verplicht", NEGATED), ("noodzakelijk", REQUIRED), ("optioneel", PREFERRED), ("pluspunt", PREFERRED),
    ("strekt tot aanbeveling", PREFERRED), ("vereist", REQUIRED), ("verplicht", REQUIRED), ("voordeel", PREFERRED),
    ("wenselijk", PREFERRED), ("zonder ervaring", NEGATED), ("zou leuk zijn", PREFERRED),
    ("zou mooi zijn", PREFERRED),
];

/// Swedish phrases.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const SV: &[Row<Cue>] = &[
    ("ar en fordel", PREFERRED), ("ar en merit", PREFERRED), ("ar ett krav", REQUIRED), ("ar ett plus", PREFERRED),
    ("ar inget krav", NEGATED), ("ar meriterande", PREFERRED), ("behover inte", NEGATED), ("behovs inte", NEGATED),
    ("bra att ha", PREFERRED), ("det ar meriterande", PREFERRED), ("ej ett krav", NEGATED), ("ej krav", NEGATED),
    ("en fordel", PREFERRED), ("en merit", PREFERRED), ("ett krav", REQUIRED), ("ett plus", PREFERRED),
    ("ett stort plus", PREFERRED), ("extra meriterande", PREFERRED), ("fordel om", PREFERRED),
    ("fordelaktigt", PREFERRED), ("garna", LEAD), ("helst", LEAD), ("idealiskt", LEAD), ("inga krav", NEGATED),
    ("ingen erfarenhet kravs", NEGATED), ("ingen tidigare erfarenhet", NEGATED), ("inget krav", NEGATED),
    ("inte ett krav", NEGATED), ("inte nodvandig", NEGATED), ("inte nodvandigt", NEGATED),
    ("inte obligatoriskt", NEGATED), ("kravs", REQUIRED), ("kravs ej", NEGATED), ("kravs inte", NEGATED),
    ("med fordel", PREFERRED), ("meriterande", PREFERRED), ("meriterande om", PREFERRED), ("nice to have", PREFERRED),
    ("nodvandigt", REQUIRED), ("obligatoriskt", REQUIRED), ("om mojligt", PREFERRED), ("onskvard", PREFERRED),
    ("onskvart", PREFERRED), ("ser garna", LEAD), ("ser vi garna", LEAD), ("stort plus", PREFERRED),
    ("valfritt", PREFERRED),
];

/// Danish and Norwegian phrases.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const DA_NO: &[Row<Cue>] = &[
    ("det er en fordel", PREFERRED), ("en fordel", PREFERRED), ("en stor fordel", PREFERRED),
    ("er en fordel", PREFERRED), ("er et krav", REQUIRED), ("er et plus", PREFERRED), ("er et pluss", PREFERRED),
    ("er onskelig", PREFERRED), ("et krav", REQUIRED), ("et plus", PREFERRED), ("et pluss", PREFERRED),
    ("fordel", PREFERRED), ("fordelaktig", PREFERRED), ("fordelaktigt", PREFERRED), ("foretrekkes", PREFERRED),
    ("foretrukket", PREFERRED), ("gerne", LEAD), ("gjerne", LEAD), ("helst", LEAD), ("ideelt set", LEAD),
    ("ideelt sett", LEAD), ("ikke en betingelse", NEGATED), ("ikke en forudsaetning", NEGATED),
    ("ikke et krav", NEGATED), ("ikke krav", NEGATED), ("ikke nodvendig", NEGATED), ("ikke nodvendigt", NEGATED),
    ("ikke nodvendigvis", NEGATED), ("ikke pakraevet", NEGATED), ("ikke pakrevd", NEGATED),
    ("ingen erfaring nodvendig", NEGATED), ("ingen forudsaetning", NEGATED), ("ingen krav", NEGATED),
    ("intet krav", NEGATED), ("kraeves", REQUIRED), ("kraeves ikke", NEGATED), ("kreves", REQUIRED),
    ("kreves ikke", NEGATED), ("med fordel", PREFERRED), ("meget gerne", LEAD), ("men ikke et krav", PREFERRED),
    ("nice to have", PREFERRED), ("nodvendig", REQUIRED), ("onskelig", PREFERRED), ("optimalt", PREFERRED),
    ("pakraevet", REQUIRED), ("pakrevd", REQUIRED), ("ser gerne", LEAD), ("vil vaere en fordel", PREFERRED),
    ("vil vaere et plus", PREFERRED), ("vil vaere et pluss", PREFERRED),
];

/// Italian phrases.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const IT: &[Row<Cue>] = &[
    ("anche prima esperienza", NEGATED), ("anche senza esperienza", NEGATED), ("apprezzata", PREFERRED),
    ("apprezzato", PREFERRED), ("considerato un plus", PREFERRED), ("costituira un plus", PREFERRED),
    ("costituisce titolo preferenziale", PREFERRED), ("costituisce un plus", PREFERRED), ("desiderabile", PREFERRED),
    ("e apprezzata", PREFERRED), ("e gradita", PREFERRED), ("e gradito", PREFERRED), ("e un plus", PREFERRED),
    ("e un vantaggio", PREFERRED), ("gradita", PREFERRED), ("gradite", PREFERRED), ("graditi", PREFERRED),
    ("gradito", PREFERRED), ("idealmente", LEAD), ("imprescindibile", REQUIRED), ("indispensabile", REQUIRED),
    ("necessaria", REQUIRED), ("necessario", REQUIRED), ("nice to have", PREFERRED), ("non e necessaria", NEGATED),
    ("non e necessario", NEGATED), ("non e richiesta", NEGATED), ("non e richiesto", NEGATED),
    ("non indispensabile", NEGATED), ("non necessaria", NEGATED), ("non necessario", NEGATED),
    ("non obbligatoria", NEGATED), ("non obbligatorio", NEGATED), ("non richiesta", NEGATED),
    ("non richiesto", NEGATED), ("non serve", NEGATED), ("obbligatoria", REQUIRED), ("obbligatorio", REQUIRED),
    ("opzionale", PREFERRED), ("preferenziale", PREFERRED), ("preferibile", PREFERRED), ("preferibilmente", LEAD),
    ("rappresenta un plus", PREFERRED), ("richiesta", REQUIRED), ("richiesto", REQUIRED), ("sara un plus", PREFERRED),
    ("sarebbe ideale", PREFERRED), ("se possibile", PREFERRED), ("senza esperienza", NEGATED),
    ("titolo preferenziale", PREFERRED), ("un plus", PREFERRED), ("un vantaggio", PREFERRED),
    ("valore aggiunto", PREFERRED),
];

/// Polish phrases.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const PL: &[Row<Cue>] = &[
    ("atutem", PREFERRED), ("atutem bedzie", PREFERRED), ("beda atutem", PREFERRED), ("bedzie atutem", PREFERRED),
    ("bedzie dodatkowym atutem", PREFERRED), ("bedzie dodatkowym plusem", PREFERRED), ("bedzie plusem", PREFERRED),
    ("bez doswiadczenia", NEGATED), ("chetnie", LEAD), ("dobrze widziane", PREFERRED), ("docenimy", PREFERRED),
    ("dodatkowy atut", PREFERRED), ("dodatkowym atutem", PREFERRED), ("dodatkowym plusem", PREFERRED),
    ("doswiadczenie niewymagane", NEGATED), ("duzym plusem", PREFERRED), ("idealnie", LEAD),
    ("jest plusem", PREFERRED), ("konieczna", REQUIRED), ("konieczne", REQUIRED), ("mile widziana", PREFERRED),
    ("mile widziane", PREFERRED), ("mile widziani", PREFERRED), ("mile widziany", PREFERRED), ("najlepiej", LEAD),
    ("nice to have", PREFERRED), ("nie jest konieczna", NEGATED), ("nie jest konieczne", NEGATED),
    ("nie jest niezbedne", NEGATED), ("nie jest obowiazkowe", NEGATED), ("nie jest warunkiem", NEGATED),
    ("nie jest wymagana", NEGATED), ("nie jest wymagane", NEGATED), ("nie musisz", NEGATED),
    ("nie wymagamy", NEGATED), ("nie wymagamy doswiadczenia", NEGATED), ("niekonieczne", NEGATED),
    ("nieobowiazkowe", NEGATED), ("niewymagane", NEGATED), ("niezbedna", REQUIRED), ("niezbedne", REQUIRED),
    ("opcjonalnie", PREFERRED), ("plus za", PREFERRED), ("plusem bedzie", PREFERRED), ("pozadane", PREFERRED),
    ("preferowana", PREFERRED), ("preferowane", PREFERRED), ("preferowany", PREFERRED), ("wskazane", PREFERRED),
    ("wymagamy", REQUIRED), ("wymagana", REQUIRED), ("wymagane", REQUIRED), ("wymagany", REQUIRED),
];

/// Phrases about the employer and others.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const OTHERS: &[Row<Whom>] = &[
    ("agency with", Whom::Others), ("azienda con", Whom::Others), ("bedrijf met", Whom::Others),
    ("business with", Whom::Others), ("cofounders", Whom::Others), ("company with", Whom::Others),
    ("consultancy with", Whom::Others), ("contamos con", Whom::Others), ("das unternehmen", Whom::Others),
    ("empresa com", Whom::Others), ("empresa con", Whom::Others), ("entreprise de", Whom::Others),
    ("firm with", Whom::Others), ("firma z", Whom::Others), ("foretag med", Whom::Others), ("founders", Whom::Others),
    ("her career", Whom::Others), ("his career", Whom::Others), ("i nostri clienti", Whom::Others),
    ("its clients", Whom::Others), ("its customers", Whom::Others), ("jestesmy", Whom::Others),
    ("la nostra azienda", Whom::Others), ("leader with", Whom::Others), ("manufacturer with", Whom::Others),
    ("nasi klienci", Whom::Others), ("nasza firma", Whom::Others), ("nos clients", Whom::Others),
    ("nos fondateurs", Whom::Others), ("nossa empresa", Whom::Others), ("nossos clientes", Whom::Others),
    ("nossos fundadores", Whom::Others), ("notre entreprise", Whom::Others), ("notre groupe", Whom::Others),
    ("notre societe", Whom::Others), ("nous avons", Whom::Others), ("nous sommes", Whom::Others),
    ("nuestra empresa", Whom::Others), ("nuestros clientes", Whom::Others), ("nuestros fundadores", Whom::Others),
    ("ons bedrijf", Whom::Others), ("onze klanten", Whom::Others), ("onze oprichters", Whom::Others),
    ("organisation with", Whom::Others), ("organization with", Whom::Others), ("our agency", Whom::Others),
    ("our client has", Whom::Others), ("our client is", Whom::Others), ("our clients", Whom::Others),
    ("our collective", Whom::Others), ("our combined", Whom::Others), ("our company", Whom::Others),
    ("our consultants have", Whom::Others), ("our customers", Whom::Others), ("our employees", Whom::Others),
    ("our engineers have", Whom::Others), ("our experience", Whom::Others), ("our expertise", Whom::Others),
    ("our experts", Whom::Others), ("our firm", Whom::Others), ("our founder", Whom::Others),
    ("our founders", Whom::Others), ("our founding team", Whom::Others), ("our group", Whom::Others),
    ("our heritage", Whom::Others), ("our history", Whom::Others), ("our investors", Whom::Others),
    ("our leadership", Whom::Others), ("our leadership team", Whom::Others), ("our management", Whom::Others),
    ("our organisation", Whom::Others), ("our organization", Whom::Others), ("our partners", Whom::Others),
    ("our people have", Whom::Others), ("our staff", Whom::Others), ("our story", Whom::Others),
    ("our team brings", Whom::Others), ("our team has", Whom::Others), ("our team have", Whom::Others),
    ("our team is", Whom::Others), ("our teams have", Whom::Others), ("our track record", Whom::Others),
    ("our users", Whom::Others), ("partner with", Whom::Others), ("provider with", Whom::Others),
    ("siamo un", Whom::Others), ("siamo una", Whom::Others), ("somos um", Whom::Others), ("somos uma", Whom::Others),
    ("somos un", Whom::Others), ("somos una", Whom::Others), ("startup with", Whom::Others),
    ("team with", Whom::Others), ("temos", Whom::Others), ("tenemos", Whom::Others), ("the company", Whom::Others),
    ("the firm", Whom::Others), ("the founders", Whom::Others), ("the group has", Whom::Others),
    ("the team has", Whom::Others), ("their clients", Whom::Others), ("unser team", Whom::Others),
    ("unser unternehmen", Whom::Others), ("unsere grunder", Whom::Others), ("unsere kunden", Whom::Others),
    ("unternehmen mit", Whom::Others), ("vara kunder", Whom::Others), ("vare kunder", Whom::Others),
    ("vart foretag", Whom::Others), ("vart selskap", Whom::Others), ("vi ar", Whom::Others), ("vi er", Whom::Others),
    ("vi har", Whom::Others), ("vores firma", Whom::Others), ("vores kunder", Whom::Others),
    ("we are a", Whom::Others), ("we are an", Whom::Others), ("we are one", Whom::Others),
    ("we are proud", Whom::Others), ("we are the", Whom::Others), ("we began", Whom::Others),
    ("we bring", Whom::Others), ("we build", Whom::Others), ("we built", Whom::Others),
    ("we celebrate", Whom::Others), ("we combine", Whom::Others), ("we have", Whom::Others),
    ("we help", Whom::Others), ("we make", Whom::Others), ("we offer", Whom::Others), ("we provide", Whom::Others),
    ("we serve", Whom::Others), ("we started", Whom::Others), ("we ve", Whom::Others), ("we were", Whom::Others),
    ("we zijn", Whom::Others), ("were a", Whom::Others), ("were an", Whom::Others), ("were proud", Whom::Others),
    ("were the", Whom::Others), ("weve", Whom::Others), ("wij zijn", Whom::Others), ("wir bieten", Whom::Others),
    ("wir blicken", Whom::Others), ("wir haben", Whom::Others), ("wir sind", Whom::Others),
    ("wir verfugen", Whom::Others), ("years of history", Whom::Others),
];

/// Phrases of sentences about the employer.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const TOLD: &[Row<Whom>] = &[
    ("al meer dan", Whom::Told), ("boasts", Whom::Told), ("brings more than", Whom::Told),
    ("brings over", Whom::Told), ("da oltre", Whom::Told), ("depuis", Whom::Told), ("depuis plus de", Whom::Told),
    ("desde hace", Whom::Told), ("established in", Whom::Told), ("fondata nel", Whom::Told), ("fonde en", Whom::Told),
    ("fondee en", Whom::Told), ("founded", Whom::Told), ("founded by", Whom::Told), ("fundada em", Whom::Told),
    ("fundada en", Whom::Told), ("gegrundet", Whom::Told), ("grundades", Whom::Told), ("ha mais de", Whom::Told),
    ("has almost", Whom::Told), ("has been", Whom::Told), ("has more than", Whom::Told), ("has nearly", Whom::Told),
    ("has over", Whom::Told), ("have been", Whom::Told), ("od ponad", Whom::Told), ("opgericht", Whom::Told),
    ("seit", Whom::Told), ("seit mehr als", Whom::Told), ("seit uber", Whom::Told), ("since our", Whom::Told),
    ("was founded", Whom::Told), ("zalozona", Whom::Told),
];

/// Openings of sentences about the employer.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const OPENING: &[Row<Whom>] = &[
    ("avec plus de", Whom::Opening), ("com mais de", Whom::Opening), ("con mas de", Whom::Opening),
    ("con oltre", Whom::Opening), ("for almost", Whom::Opening), ("for more than", Whom::Opening),
    ("for nearly", Whom::Opening), ("for over", Whom::Opening), ("fort de", Whom::Opening),
    ("forte de", Whom::Opening), ("med mer an", Whom::Opening), ("med over", Whom::Opening),
    ("met meer dan", Whom::Opening), ("mit mehr als", Whom::Opening), ("mit rund", Whom::Opening),
    ("mit uber", Whom::Opening), ("over the", Whom::Opening), ("with a history", Whom::Opening),
    ("with almost", Whom::Opening), ("with more than", Whom::Opening), ("with nearly", Whom::Opening),
    ("with over", Whom::Opening), ("with roots", Whom::Opening), ("z ponad", Whom::Opening),
];

/// Phrases about the candidate.
#[cfg(any(test, feature = "train"))]
#[rustfmt::skip]
pub(in crate::lexicon) const CANDIDATE: &[Row<Whom>] = &[
    ("a person", Whom::Candidate), ("a position for", Whom::Candidate), ("al menos", Whom::Candidate),
    ("almeno", Whom::Candidate), ("an individual", Whom::Candidate), ("an opening", Whom::Candidate),
    ("an opening for", Whom::Candidate), ("applicant", Whom::Candidate), ("applicants", Whom::Candidate),
    ("are seeking", Whom::Candidate), ("at least", Whom::Candidate), ("au moins", Whom::Candidate),
    ("bewerber", Whom::Candidate), ("buscamos", Whom::Candidate), ("candidat", Whom::Candidate),
    ("candidate", Whom::Candidate), ("candidates", Whom::Candidate), ("candidato", Whom::Candidate),
    ("candidato ideale", Whom::Candidate), ("candidatos", Whom::Candidate), ("cerchiamo", Whom::Candidate),
    ("co najmniej", Whom::Candidate), ("dein", Whom::Candidate), ("deine", Whom::Candidate),
    ("dich", Whom::Candidate), ("du", Whom::Candidate), ("estamos em busca", Whom::Candidate),
    ("hiring", Whom::Candidate), ("ideal", Whom::Candidate), ("ihr profil", Whom::Candidate),
    ("in search of", Whom::Candidate), ("is hiring", Whom::Candidate), ("is seeking", Whom::Candidate),
    ("je", Whom::Candidate), ("je bent", Whom::Candidate), ("je hebt", Whom::Candidate), ("jij", Whom::Candidate),
    ("jouw", Whom::Candidate), ("kandidaat", Whom::Candidate), ("kandidaten", Whom::Candidate),
    ("kandydat", Whom::Candidate), ("looking for", Whom::Candidate), ("min", Whom::Candidate),
    ("mindestens", Whom::Candidate), ("mindst", Whom::Candidate), ("minimaal", Whom::Candidate),
    ("minimo", Whom::Candidate), ("minimo de", Whom::Candidate), ("minimum", Whom::Candidate),
    ("minimum de", Whom::Candidate), ("minst", Whom::Candidate), ("must", Whom::Candidate),
    ("must have", Whom::Candidate), ("needs", Whom::Candidate), ("nous recherchons", Whom::Candidate),
    ("oczekujemy", Whom::Candidate), ("op zoek naar", Whom::Candidate), ("openings for", Whom::Candidate),
    ("pelo menos", Whom::Candidate), ("poszukujemy", Whom::Candidate), ("procuramos", Whom::Candidate),
    ("profil", Whom::Candidate), ("qualifications", Whom::Candidate), ("recherche", Whom::Candidate),
    ("recherchons", Whom::Candidate), ("recrute", Whom::Candidate), ("require", Whom::Candidate),
    ("requirement", Whom::Candidate), ("requirements", Whom::Candidate), ("requires", Whom::Candidate),
    ("requisitos", Whom::Candidate), ("se requiere", Whom::Candidate), ("searching for", Whom::Candidate),
    ("seeking", Whom::Candidate), ("seu perfil", Whom::Candidate), ("should have", Whom::Candidate),
    ("siamo alla ricerca", Whom::Candidate), ("sie bringen", Whom::Candidate), ("sie haben", Whom::Candidate),
    ("sie verfugen", Whom::Candidate), ("somebody", Whom::Candidate), ("someone", Whom::Candidate),
    ("successful", Whom::Candidate), ("szukamy", Whom::Candidate), ("tienes", Whom::Candidate),
    ("tu", Whom::Candidate), ("tu perfil", Whom::Candidate), ("vi soger", Whom::Candidate),
    ("vi soker", Whom::Candidate), ("vi soker deg", Whom::Candidate), ("voce", Whom::Candidate),
    ("vos", Whom::Candidate), ("votre", Whom::Candidate), ("vous", Whom::Candidate),
    ("we are hiring", Whom::Candidate), ("we are looking for", Whom::Candidate), ("we ask", Whom::Candidate),
    ("we expect", Whom::Candidate), ("we need", Whom::Candidate), ("we require", Whom::Candidate),
    ("we seek", Whom::Candidate), ("we value", Whom::Candidate), ("we want", Whom::Candidate),
    ("we zoeken", Whom::Candidate), ("were hiring", Whom::Candidate), ("were looking for", Whom::Candidate),
    ("wij zoeken", Whom::Candidate), ("wir suchen", Whom::Candidate), ("wymagamy", Whom::Candidate),
    ("you", Whom::Candidate), ("youll", Whom::Candidate), ("your", Whom::Candidate), ("youre", Whom::Candidate),
    ("youve", Whom::Candidate), ("zoeken", Whom::Candidate),
];
