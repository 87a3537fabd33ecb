//! Tokens as an input of the nom grammars, whatever their kind.

use nom::{Input, Needed};
use std::iter::{Copied, Enumerate};
use std::slice::Iter;

/// The tokens that are still to be read.
#[derive(Debug)]
pub(super) struct Tokens<'a, T>(pub(super) &'a [T]);

impl<T> Clone for Tokens<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Tokens<'_, T> {}

impl<'a, T: Copy> Input for Tokens<'a, T> {
    type Item = T;
    type Iter = Copied<Iter<'a, T>>;
    type IterIndices = Enumerate<Self::Iter>;

    fn input_len(&self) -> usize {
        self.0.len()
    }

    fn take(&self, count: usize) -> Self {
        Self(&self.0[..count])
    }

    fn take_from(&self, from: usize) -> Self {
        Self(&self.0[from..])
    }

    fn take_split(&self, count: usize) -> (Self, Self) {
        (self.take_from(count), self.take(count))
    }

    fn position<P: Fn(T) -> bool>(&self, predicate: P) -> Option<usize> {
        self.0.iter().position(|token| predicate(*token))
    }

    fn iter_elements(&self) -> Self::Iter {
        self.0.iter().copied()
    }

    fn iter_indices(&self) -> Self::IterIndices {
        self.iter_elements().enumerate()
    }

    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        if count <= self.0.len() { Ok(count) } else { Err(Needed::new(count - self.0.len())) }
    }
}
