//! Stage 1: text to units that tile it: lines, and the pieces of long ones.

mod cut;
mod line;
pub(crate) mod marks;

pub(crate) use line::{Cut, Line, Lines, Mark, lines};
