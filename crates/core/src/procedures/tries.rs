//! How often a change is made anew on what another writer has left, or on what is there after a lost answer.

use super::steps::unclear;
use crate::{Error, ErrorKind, Result};

/// Two writers that keep fighting must not do so for ever.
const MOST: usize = 5;

/// The tries of one change that a version guards, which lets nothing through twice.
#[derive(Default)]
pub(super) struct Tries {
    failed: usize,
    lost: Option<Error>,
}

impl Tries {
    /// Whether this try lost to another writer, and one more may be made on what that one left.
    pub(super) fn raced(&mut self, error: &Error) -> bool {
        self.failed += 1;
        let is_conflict = matches!(
            error.kind(),
            ErrorKind::VersionConflict | ErrorKind::QuotaConflict
        );
        is_conflict && self.failed < MOST
    }

    /// Goes on to one more try, after a lost answer as well, unless the error is to stay. What is sent must be the same in
    /// every try: after a lost answer it is sent on top of itself.
    pub(super) fn again(&mut self, error: Error) -> Result<()> {
        let raced = self.raced(&error);
        if !raced && (error.outcome_known() || self.failed >= MOST) {
            return Err(error);
        }
        self.lost = Some(error).filter(|error| !error.outcome_known());
        Ok(())
    }

    /// What a try has read. When it was to find out about a lost answer and failed, the lost answer is what the caller hears of.
    pub(super) fn read<T>(&mut self, read: Result<T>) -> Result<T> {
        match (read, self.lost.take()) {
            (Err(problem), Some(lost)) => Err(unclear(lost, &problem)),
            (read, _) => read,
        }
    }
}
