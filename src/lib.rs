//! Reads a job posting as people paste it, scrape it or get it from an applicant tracking system, and returns typed
//! data: its sections and its facts, each with the span of bytes that states it.
//!
//! ```
//! use jobpost::{Answer, Basis, SectionKind, WorkYear};
//!
//! let text = "Harbour Clerk at Tidewell Marine
//!
//! What you'll do
//! - Plan the roster
//! - Keep the log
//!
//! Who you are
//! - You are located within two hours of Central European Time
//!
//! Pay
//! - $25.50 per hour
//! ";
//! let document = jobpost::parse(text);
//! let posting = &document.postings()[0];
//!
//! // Sections, and why each has its kind.
//! let duties = posting.sections(SectionKind::Responsibilities).next().unwrap();
//! assert_eq!(duties.basis, Basis::Heading);
//! assert_eq!(duties.items[1].text, "Keep the log");
//! assert_eq!(duties.items[1].span.of(text), Some("Keep the log"));
//!
//! // Time zones: a verdict, and the words that give it.
//! let date = chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
//! assert_eq!(posting.admits(chrono_tz::Europe::Lisbon, date).answer, Answer::Yes);
//! let tokyo = posting.admits(chrono_tz::Asia::Tokyo, date);
//! assert_eq!(tokyo.answer, Answer::No);
//! assert!(tokyo.proof[0].of(text).unwrap().contains("Central European Time"));
//!
//! // Pay, as stated; by the year it takes hours and weeks for granted, and says so.
//! let pay = &posting.pay[0];
//! assert_eq!(pay.span.of(text), Some("$25.50 per hour"));
//! assert_eq!(pay.value.max.unwrap().to_string(), "25.5");
//! let annual = pay.value.annual(WorkYear::DEFAULT).unwrap();
//! assert_eq!(annual.max.unwrap().to_string(), "53040");
//! assert_eq!(annual.assumed.len(), 2); // 40 hours a week, 52 weeks a year
//! ```
//!
//! [`parse`] never fails; [`Parser`] has the options, [`Parser::parse_bytes`] and `Posting: FromStr` are strict.
//! [`outline`] finds the sections only and copies nothing. Nothing here reads a clock, a file or the network.
//!
//! # From text to type
//!
//! | in the text | in the result |
//! |---|---|
//! | a page of one posting or of many | [`Document::postings`], each a [`Posting`] |
//! | `What you'll do`, `WHO YOU ARE:`, `## Perks`, `**Skills**`, `<p><strong>Benefits</strong></p>` | [`Section`] with its [`SectionKind`] and [`Basis::Heading`] |
//! | `Salary: €62,000`, `SALARY: …`, `Full TimeJob Type` | [`Field`], and a [`Section`] with [`Basis::Field`] |
//! | a list that changes its subject without a heading | a new [`Section`] with [`Basis::Content`], and [`Code::SubjectChange`] |
//! | `- `, `•`, `1.`, `a)`, `<li>`, `<p>•`, lines that lost their bullets | [`Item`] with its depth |
//! | the line that names the job, `… at Acme` | [`Posting::title`], [`Posting::company`] |
//! | `Senior`, `Team Lead`, `Werkstudent` | [`Seniority`] |
//! | `Full-time`, `Freelance`, `CDI` | [`EmploymentType`] |
//! | `Rotterdam, Netherlands`, `NYC`, `our Warsaw office` | [`Place`] |
//! | `Remote, anywhere in the EU except Malta` | [`Region`] with its [`RegionRule`]; [`Posting::eligible`] |
//! | `Hybrid: 2-3 days a week in the office` | [`Workplace`] with its [`WorkModel`] and [`OfficeDays`] |
//! | `within 2 hours of CET`, `between UTC-5 and UTC+1`, `core hours 10am-3pm` | [`TimeZoneRule`]; [`Posting::admits`], [`Posting::overlap`], [`Posting::worst_overlap`] |
//! | `€62,000 - €74,000 gross a year`, `up to $500 per day`, `45k–55k EUR` | [`Pay`] with exact [`Amount`]s; [`Pay::annual`] |
//! | `3+ years of experience with Rust` | [`Experience`] |
//! | `BSc or MSc in Physics preferred`, `or equivalent experience` | [`Education`] |
//! | `Fluent English`, `Deutsch B2`, `Englischkenntnisse` | [`LanguageNeed`] |
//! | `Java 17`, `k8s`, `Skills: java gcp` | [`Skill`] with its canonical name and its version |
//! | `Java 17 or Scala, and SQL` | [`Requirement`] with a [`Tree`] over the posting's facts |
//! | `required`, `a plus`, `Nice to have` | [`Need`] |
//! | items under `Benefits`, `401(k)`, `30 days of paid vacation` | [`Posting::benefits`], and [`Posting::benefit_kinds`]: [`BenefitKind`] |
//! | `We sponsor visas`, `Relocation package`, `Travel 10-20%` | [`Posting::visa_sponsorship`], [`Posting::relocation`], [`Posting::travel_percent`] |
//! | `Apply by 31 July 2026`, `Posted: 3 days ago` | [`Posting::deadline`], [`Posting::posted`]; the second needs [`Parser::today`] |
//! | `20-25 Std./Woche`, `full time (38h)` | [`WorkHours`] |
//! | `night shift`, `Wechselschicht`, `on call` | [`Shift`] |
//! | `6-month contract`, `CDD de 6 mois` | [`ContractLength`] |
//! | `Start: ASAP`, `ab 1. Mai 2027`, `starts in September` | [`StartDate`] |
//! | `Contact: Ada Lund, ada@oven.example, +47 22 33 44 55` | [`Contact`] |
//! | `www.oven.example`, `[here](https://oven.example)`, `<a href="…">here</a>` | [`Link`] |
//! | `Save this job`, `Sign in`, adverts | [`Document::chrome`] |
//! | an empty page, a recipe, source code | [`Code::EmptyPage`], [`Code::NotAPosting`] |
//! | `$` without a country, `CST`, dates such as `03/04/26` | a value or none, and a [`Diagnostic`] whose [`Code`] says why |
//!
//! # Any input
//!
//! No text makes this crate panic, and none makes it slow: each stage passes over the text a fixed number of times, a
//! production looks at a bounded number of words, numbers are checked where they are computed, and what nests is read to
//! a bounded depth. Time and memory grow in line with the text, also for one line of a megabyte, a hundred thousand
//! bullets or as many open tags. Every [`Span`] is a range of bytes of the text as it was given, HTML included, on
//! character boundaries, so that [`Span::of`] gives the words; section spans tile their posting. The same text always
//! gives the same result.
//!
//! # Grammar
//!
//! What the parser takes for what, from the page down to the line; each production stands in full above the function
//! that reads it.
//!
//! ```text
//! page        = chrome* posting ( boundary posting )* chrome*
//! boundary    = a field, title, separator or top heading that the page repeats before duties or requirements
//! posting     = [ title ] section+
//! section     = ( heading | field )? entry*
//! entry       = ( bullet_line | plain_line ) continuation*
//!
//! line        = indent opening body
//! opening     = heading_mark | bullet | enumeration | nothing
//! heading     = decoration* phrase [ "(" aside ")" ] [ ":" ] decoration*     underlined, bold, in capitals or bare
//! field       = label ":" value | label tab value | value label              the last on cards: `Full TimeJob Type`
//! title       = title_words [ ( " at " | " @ " | " | " | " – " ) company ]
//! bullet      = glyph blank* | arrow blank* | dash ( blank+ | &word ) | "o" tab | "*" blank+
//! enumeration = [ "(" ] ( digit{1,2} | letter | roman{1,4} ) ( ")" | "." ) blank+
//! rule        = "---" | "===" | "___" | "***" | "~~~"                       or longer, the whole line
//! ```
//!
//! HTML becomes such lines first: its blocks, breaks and cells end them, its lists give the depth, and each line keeps
//! where in the HTML it stood. A section's kind comes from its heading, from its label, from what its lines say or from
//! where it stands; [`Basis`] says which.
//!
//! What a line says is read by grammars of phrases, in outline:
//!
//! ```text
//! pay         = bounds money [ rate ] [ join bounds money [ rate ] ] tail                         Pay
//! time_zones  = ( range | zones | "within" amount "of" zones ) [ tolerance ] [ anchor ]           TimeZoneRule
//! places      = place ( separator place )* [ "only" ] [ except place ( separator place )* ]       Place, Region
//! workplace   = [ bound ] count [ dash count ] unit [ per ]   beside a word for office or home    Workplace
//! experience  = [ bound ] length [ bound_after ]                                                  Experience
//! education   = level ( separator level )* [ fields ] [ equivalent ]                              Education
//! language    = [ level ] name ( joint name )* [ level ]                                          LanguageNeed
//! skills      = name [ version ] ( joint name [ version ] )*                                      Skill
//! tree        = all_of ( any_of ( fact … ) … )            the item's "and", "or" and "/"          Requirement
//! date        = cue word* ( iso | numeric | day month [ year ] | ago )                            deadline, posted
//! hours       = [ bound ] quantity hour_unit [ rate ]                                             WorkHours
//! contract    = quantity filler* contract | contract filler* quantity                             ContractLength
//! start       = cue filler* first_day ( "or" filler* first_day )*                                 StartDate
//! contact     = [ cue name ] ( email | telephone )*                                               Contact
//! ```
//!
//! [`Pay`], [`TimeZoneRule`], [`Place`], [`Region`], [`Workplace`], [`Experience`], [`Education`], [`LanguageNeed`],
//! [`Skill`], [`Requirement`], [`WorkHours`], [`ContractLength`], [`StartDate`] and [`Contact`] are what they yield; a value's [`Spanned::span`] covers the words that state it.
//!
//! # Features
//!
//! `serde` (default): every public type has a JSON form, whose field names are a promise. `html` (default): reads HTML.
#![forbid(unsafe_code)]
#![deny(missing_docs, rustdoc::broken_intra_doc_links)]

mod diagnostic;
mod error;
mod grammar;
mod lexicon;
mod outline;
mod parser;
mod posting;
mod resolve;
mod source;
mod span;
mod text;
mod token;
#[cfg(feature = "train")]
#[doc(hidden)]
pub mod train;

pub use crate::{
    diagnostic::{Code, Diagnostic, Severity},
    error::Error,
    lexicon::Lexicon,
    outline::{Outline, PostingOutline, SectionOutline, Strictness},
    parser::{Document, Parser, outline, parse},
    posting::*,
    source::Format,
    span::{Span, Spanned},
};

// The README's program is run as a doc test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
