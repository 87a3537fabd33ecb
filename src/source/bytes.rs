//! The bytes of a page for the tokenizer.

use html5gum::Reader;
use std::convert::Infallible;

/// What is left of a page.
///
/// The tokenizer's own reader looks at eight bytes at a time. Most of a page is text and values of attributes, which
/// end at one of three bytes: in those, `memchr` looks at many more.
pub(super) struct Bytes<'i> {
    rest: &'i [u8],
    /// Whether a zero byte stands anywhere: the tokenizer asks for it too.
    zero: bool,
}

impl<'i> Bytes<'i> {
    pub(super) fn new(page: &'i str) -> Self {
        let rest = page.as_bytes();
        Self { rest, zero: memchr::memchr(0, rest).is_some() }
    }
}

impl Reader for Bytes<'_> {
    type Error = Infallible;

    #[inline(always)]
    fn read_byte(&mut self) -> Result<Option<u8>, Infallible> {
        Ok(self.rest.split_off_first().copied())
    }

    #[inline(always)]
    fn try_read_string(&mut self, text: &[u8], case_sensitive: bool) -> Result<bool, Infallible> {
        let Some((start, rest)) = self.rest.split_at_checked(text.len()) else { return Ok(false) };
        let same = start == text || (!case_sensitive && start.eq_ignore_ascii_case(text));
        if same {
            self.rest = rest;
        }
        Ok(same)
    }

    #[inline(always)]
    fn read_until<'b>(&'b mut self, ends: &[u8], _: &'b mut [u8; 4]) -> Result<Option<&'b [u8]>, Infallible> {
        let Some(first) = self.rest.first() else { return Ok(None) };
        let end = match ends {
            _ if ends.contains(first) => 1,
            [one, two, 0, b'\r'] if !self.zero => {
                memchr::memchr3(*one, *two, b'\r', self.rest).unwrap_or(self.rest.len())
            }
            // Names of tags and attributes: most are short.
            _ => self.rest.iter().position(|byte| ends.contains(byte)).unwrap_or(self.rest.len()),
        };
        let (chunk, rest) = self.rest.split_at(end);
        self.rest = rest;
        Ok(Some(chunk))
    }
}
