//! What the tokenizer of HTML hands on.

use super::*;

impl Emitter for &mut Page<'_> {
    type Token = Infallible;

    fn move_position(&mut self, offset: isize) {
        self.position = self.position.saturating_add_signed(offset);
    }

    fn set_last_start_tag(&mut self, last_start_tag: Option<&[u8]>) {
        self.last_start_tag = Name::default();
        self.last_start_tag.push(last_start_tag.unwrap_or_default());
    }

    fn should_emit_errors(&mut self) -> bool {
        false
    }

    fn emit_error(&mut self, _error: Error) {}

    fn emit_eof(&mut self) {
        self.last = self.source.len();
        self.end_line(Gap::None);
    }

    fn pop_token(&mut self) -> Option<Infallible> {
        None
    }

    fn emit_string(&mut self, chunk: &[u8]) {
        let end = self.position.min(self.source.len());
        let start = end.saturating_sub(chunk.len()).max(self.last);
        // Nearly always the chunk is a piece of the page itself, which shows without a look at its bytes.
        let is_chunk = |piece: &&[u8]| std::ptr::eq(*piece, chunk) || *piece == chunk;
        let source = if self.source.get(start..end).filter(is_chunk).is_some() {
            Span::new(start, end)
        } else if self.source.get(self.last..end).is_some_and(|rest| rest.starts_with(chunk)) {
            // In a title the tokenizer reads what may be a closing tag to its end and gives it in pieces then.
            Span::new(self.last, self.last + chunk.len())
        } else {
            Span::new(self.last.min(end), end)
        };
        self.text(chunk, source);
        self.last = source.end;
    }

    fn init_start_tag(&mut self) {
        self.name = Name::default();
        self.closing = false;
        self.self_closing = false;
    }

    fn init_end_tag(&mut self) {
        self.name = Name::default();
        self.closing = true;
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        let kind = tag(self.name.known());
        // Line ends between tags lay out the page's source.
        self.ends.own = 0;
        let next = if self.closing {
            self.close(kind);
            self.last_start_tag = Name::default();
            None
        } else {
            self.open(kind);
            self.last_start_tag = self.name;
            match kind {
                Tag::Inline | Tag::Title | Tag::Hidden | Tag::Pre => naive_next_state(self.name.known()),
                _ => None,
            }
        };
        self.last = self.position.min(self.source.len());
        next
    }

    fn set_self_closing(&mut self) {
        self.self_closing = true;
    }

    fn push_tag_name(&mut self, s: &[u8]) {
        self.name.push(s);
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.closing && self.name.len > 0 && self.name == self.last_start_tag
    }

    fn init_comment(&mut self) {}
    fn emit_current_comment(&mut self) {
        self.last = self.position.min(self.source.len());
    }
    fn emit_current_doctype(&mut self) {
        self.last = self.position.min(self.source.len());
    }
    fn set_force_quirks(&mut self) {}
    fn push_comment(&mut self, _s: &[u8]) {}
    fn push_doctype_name(&mut self, _s: &[u8]) {}
    fn init_doctype(&mut self) {}
    fn init_attribute(&mut self) {}
    fn push_attribute_name(&mut self, _s: &[u8]) {}
    fn push_attribute_value(&mut self, _s: &[u8]) {}
    fn set_doctype_public_identifier(&mut self, _value: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _value: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _s: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _s: &[u8]) {}
}
