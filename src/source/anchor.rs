//! The links of HTML: where each stands, and its address, read from its tag when it is asked for.

use super::Text;
use crate::span::Span;
use nom::branch::alt;
use nom::bytes::complete::{tag, tag_no_case, take_until, take_while1};
use nom::character::complete::{char, multispace0, multispace1};
use nom::sequence::{delimited, preceded};
use nom::{IResult, Parser};
use std::borrow::Cow;

/// A link of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Anchor {
    /// The linked words in the text; blanks around them may belong to it.
    pub(crate) range: (usize, usize),
    /// The tag that opens it, in the source.
    pub(crate) tag: Span,
}

/// Longest tag that is looked at.
const LONGEST: usize = 4_000;

impl Text<'_> {
    /// The address of a link, where it is one of the web, of mail or of a telephone.
    pub(crate) fn address(&self, anchor: &Anchor) -> Option<String> {
        let tag = anchor.tag.of(self.source).filter(|tag| tag.len() <= LONGEST)?;
        // The markup of a page that was escaped on its way holds entities itself.
        let tag = if tag.starts_with('<') { Cow::Borrowed(tag) } else { decoded(tag) };
        let url = decoded(address(&tag)?).trim().to_owned();
        let schemes = ["https://", "http://", "mailto:", "tel:"];
        let known = |scheme: &str| url.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme));
        let longer = |scheme: &str| url.len() > scheme.len();
        (schemes.iter().any(|scheme| known(scheme) && longer(scheme)) && !url.contains(char::is_whitespace))
            .then_some(url)
    }
}

/// href = "href" "=" ( '"' … '"' | "'" … "'" | word )
fn href(input: &str) -> IResult<&str, &str> {
    let quoted = |quote: &'static str| delimited(tag(quote), take_until(quote), tag(quote));
    let bare = take_while1(|c: char| !c.is_ascii_whitespace() && !matches!(c, '>' | '"' | '\'' | '`'));
    let equals = delimited(multispace0, char('='), multispace0);
    preceded((multispace1, tag_no_case("href"), equals), alt((quoted("\""), quoted("'"), bare))).parse_complete(input)
}

/// The address that a tag states.
fn address(tag: &str) -> Option<&str> {
    // The last blank before a name only, so that runs of blanks cost no more than their length.
    let names = tag.as_bytes().windows(2).enumerate();
    let names = names.filter(|(_, pair)| pair[0].is_ascii_whitespace() && pair[1].eq_ignore_ascii_case(&b'h'));
    names.map(|(at, _)| &tag[at..]).find_map(|rest| Some(href(rest).ok()?.1))
}

/// The text with the entities that addresses hold decoded.
fn decoded(text: &str) -> Cow<'_, str> {
    if memchr::memchr(b'&', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let known = ENTITIES.iter().find(|(entity, _)| rest.starts_with(entity));
        let (length, c) = known.map_or((1, '&'), |(entity, c)| (entity.len(), *c));
        out.push(c);
        rest = &rest[length..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

const ENTITIES: [(&str, char); 12] = [
    ("&amp;", '&'),
    ("&#38;", '&'),
    ("&#x26;", '&'),
    ("&lt;", '<'),
    ("&gt;", '>'),
    ("&quot;", '"'),
    ("&#34;", '"'),
    ("&apos;", '\''),
    ("&#39;", '\''),
    ("&#64;", '@'),
    ("&#x40;", '@'),
    ("&#47;", '/'),
];

#[cfg(test)]
mod tests {
    use super::{address, decoded};

    #[track_caller]
    fn check(tag: &str, expected: Option<&str>) {
        assert_eq!(address(tag).map(|url| decoded(url).into_owned()).as_deref(), expected, "{tag:?}");
    }

    #[test]
    fn addresses_of_tags() {
        check("<a href=\"https://oven.example/jobs\">", Some("https://oven.example/jobs"));
        check(
            "<A class='b' HREF = 'https://oven.example/?a=1&amp;b=2' target=_blank>",
            Some("https://oven.example/?a=1&b=2"),
        );
        check("<a href=https://oven.example/a>", Some("https://oven.example/a"));
        check("<a\nhref=\"mailto:crumb&#64;oven.example\">", Some("mailto:crumb@oven.example"));
        check("<a data-href=\"https://oven.example\">", None);
        check("<a href=\"unclosed", None);
        check("<a name=\"top\">", None);
        check("<a href>", None);
    }
}
