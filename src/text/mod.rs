//! Stage 1: text to lines that tile it.

mod glue;
mod line;
pub(crate) mod marks;

pub(crate) use line::{Line, Lines, Mark, lines};
