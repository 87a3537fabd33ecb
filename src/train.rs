//! What the tools of the repository may see; no part of the public interface.

/// The two generated files of the lexicon: `tables.bin` and `strings.txt`.
#[must_use]
pub fn tables() -> (Vec<u8>, String) {
    crate::lexicon::tables::lay_out()
}
