//! Stage 3: a posting's lines to facts as they are written.

use crate::outline::Passage;
use std::marker::PhantomData;

/// The facts of a posting as written, each with its range in the text that was read.
#[derive(Debug, Default)]
pub(crate) struct Facts<'t> {
    text: PhantomData<&'t str>,
}

/// Reads the passages of a posting.
pub(crate) fn facts<'t>(passages: &[Passage<'t>]) -> Facts<'t> {
    let _ = passages;
    Facts::default()
}
