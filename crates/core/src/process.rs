//! Values that live in one process and must not be touched by its children.
//!
//! After a fork the child holds a copy of everything its parent had: a runtime whose threads do not exist, sockets that
//! are still the parent's, locks that a vanished thread may hold. A [`PerProcess`] value is stamped with the process that
//! made it. A child walks past its parent's (it never drops, locks or writes to it) and makes its own on first use.
//!
//! Nothing here can be left half-done by a fork: a slot is filled by one atomic exchange after its value is complete. Two
//! threads that arrive together may both make a value; one is kept.

use once_cell::race::OnceBox;

/// One value per process, made on first use.
pub(crate) struct PerProcess<T> {
    first: OnceBox<Node<T>>,
}

/// A value and the process it belongs to. A list grows by one node for each generation of forks.
struct Node<T> {
    process: u32,
    value: Option<T>,
    next: OnceBox<Node<T>>,
}

impl<T> PerProcess<T> {
    pub(crate) const fn new() -> Self {
        Self {
            first: OnceBox::new(),
        }
    }

    /// This process's value, made by `make` when there is none yet.
    pub(crate) fn get_or_try_init<E>(&self, make: impl Fn() -> Result<T, E>) -> Result<&T, E> {
        let process = std::process::id();
        let mut slot = &self.first;
        loop {
            let node = slot.get_or_try_init(|| {
                let value = Some(make()?);
                Ok(Box::new(Node {
                    process,
                    value,
                    next: OnceBox::new(),
                }))
            })?;
            match &node.value {
                Some(value) if node.process == process => return Ok(value),
                _ => slot = &node.next,
            }
        }
    }

    /// This process's value, made by `make` when there is none yet.
    pub(crate) fn get_or_init(&self, make: impl Fn() -> T) -> &T {
        match self.get_or_try_init(|| Ok::<T, std::convert::Infallible>(make())) {
            Ok(value) => value,
            Err(never) => match never {},
        }
    }
}

impl<T> Drop for Node<T> {
    fn drop(&mut self) {
        // A parent's value is forgotten, not dropped: dropping would close sockets or wait for threads that are not ours.
        if self.process != std::process::id() {
            std::mem::forget(self.value.take());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::PerProcess;

    #[test]
    fn a_value_is_made_once_in_a_process() {
        let made = AtomicUsize::new(0);
        let cell = PerProcess::new();
        for _ in 0..3 {
            assert_eq!(
                cell.get_or_init(|| made.fetch_add(1, Ordering::Relaxed)),
                &0
            );
        }
        assert_eq!(made.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn a_failed_start_is_tried_again() {
        let cell = PerProcess::new();
        assert_eq!(cell.get_or_try_init(|| Err::<u8, &str>("no")), Err("no"));
        assert_eq!(cell.get_or_try_init(|| Ok::<u8, &str>(7)), Ok(&7));
    }
}
