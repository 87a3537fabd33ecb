//! Counts work in builds with debug assertions, so that tests can hold it to grow in line with the text where nothing is
//! allocated, without a clock.
//!
//! A unit is a look at one word, token, byte or entry of a list. What looks at many of them counts, and what each word
//! goes through: the look-ups in the tables.

#[cfg(debug_assertions)]
use std::cell::Cell;

#[cfg(debug_assertions)]
thread_local! {
    static LOOKS: Cell<u64> = const { Cell::new(0) };
}

/// Counts so many looks; nothing in a release build.
#[inline(always)]
pub(crate) fn count(looks: usize) {
    #[cfg(debug_assertions)]
    LOOKS.set(LOOKS.get().saturating_add(looks as u64));
    #[cfg(not(debug_assertions))]
    let _ = looks;
}

/// The looks that this thread has counted.
#[cfg(debug_assertions)]
#[doc(hidden)]
#[must_use]
pub fn looks() -> u64 {
    LOOKS.get()
}
