//! A shortcut: what tenants use together with all below them, as it was last added up. How it is added up is the rules'
//! business.
//!
//! Without it, every look at what a partner uses would visit everybody below. A sum is forgotten as soon as anything in or
//! below its tenant changes.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use time::Date;
use uuid::Uuid;

use super::items::ItemKey;

/// By item: the figure as it is told, and the absolute one.
pub(crate) type Sum = BTreeMap<ItemKey, (i64, i64)>;

/// The sums that are known, each for one day.
#[derive(Debug, Default)]
pub(crate) struct Sums(RefCell<HashMap<Uuid, (Date, Arc<Sum>)>>);

impl Sums {
    pub(crate) fn get(&self, tenant: Uuid, day: Date) -> Option<Arc<Sum>> {
        let known = self.0.borrow();
        let (of, sum) = known.get(&tenant)?;
        (*of == day).then(|| Arc::clone(sum))
    }

    pub(crate) fn put(&self, tenant: Uuid, day: Date, sum: &Arc<Sum>) {
        self.0.borrow_mut().insert(tenant, (day, Arc::clone(sum)));
    }

    pub(super) fn forget(&self, tenant: Uuid) {
        self.0.borrow_mut().remove(&tenant);
    }
}

/// Tenants of which something changed that makes sums wrong, until somebody asks for a sum.
#[derive(Debug, Clone, Default)]
pub(super) struct Changed(RefCell<HashSet<Uuid>>);

impl Changed {
    pub(super) fn add(&mut self, tenant: Uuid) {
        self.0.get_mut().insert(tenant);
    }

    pub(super) fn take(&self) -> HashSet<Uuid> {
        self.0.take()
    }
}
