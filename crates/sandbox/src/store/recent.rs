//! Who changed when, so that a list of what changed since a moment need not look at everybody.

use std::collections::{BTreeSet, HashSet};
use std::ops::Bound::{Excluded, Unbounded};

use uuid::Uuid;

use crate::clock::Moment;

/// When so many changed, looking at everybody in turn soon finds enough of them.
const MANY: usize = 5_000;

/// The changes of one kind of thing.
#[derive(Debug, Default)]
pub(super) struct Recent {
    /// By the time of the change. Older changes of the same thing may stand here too.
    by_time: BTreeSet<(Moment, Uuid)>,
    /// What may have changed since this was last brought up to date.
    touched: HashSet<Uuid>,
}

impl Recent {
    pub(super) fn touch(&mut self, id: Uuid) {
        self.touched.insert(id);
    }

    /// What may have changed after a moment: too much rather than too little. Nothing, when it is very much.
    pub(super) fn after(
        &mut self,
        since: Moment,
        changed_at: impl Fn(Uuid) -> Option<Moment>,
    ) -> Option<HashSet<Uuid>> {
        let dated = |id| Some((changed_at(id)?, id));
        let touched = std::mem::take(&mut self.touched);
        self.by_time.extend(touched.into_iter().filter_map(dated));
        let mut found = HashSet::new();
        for (_, id) in self
            .by_time
            .range((Excluded((since, Uuid::max())), Unbounded))
        {
            found.insert(*id);
            if found.len() > MANY {
                return None;
            }
        }
        Some(found)
    }

    /// Forgets the older changes, once there are more of them than there are things.
    pub(super) fn tidy(&mut self, things: usize, changed_at: impl Fn(Uuid) -> Option<Moment>) {
        if self.by_time.len() > 2 * things {
            self.by_time
                .retain(|(moment, id)| changed_at(*id) == Some(*moment));
        }
    }
}
