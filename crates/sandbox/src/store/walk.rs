//! A walk through the tenants below one: each before those below it, siblings in the order of their creation.
//!
//! It can begin after any tenant and costs only the steps that are taken, so that a page of a large tree costs what a page of
//! a small one does.

use std::slice::Iter;

use uuid::Uuid;

use super::tenants::{Tenant, Tenants};

/// A walk. Deleted tenants are met too.
pub(crate) struct Walk<'s> {
    tenants: &'s Tenants,
    /// What is still to be met, the deepest level last.
    ahead: Vec<Iter<'s, Uuid>>,
    /// The tenant met last, as long as the walk is to go on below it.
    entered: Option<Uuid>,
}

impl<'s> Walk<'s> {
    /// All of a subtree, its top first.
    pub(crate) fn from(tenants: &'s Tenants, top: &'s Uuid) -> Self {
        Self {
            tenants,
            ahead: vec![std::slice::from_ref(top).iter()],
            entered: None,
        }
    }

    /// What comes after one tenant of a subtree. Nothing, when it is no longer in it.
    pub(crate) fn after(tenants: &'s Tenants, top: Uuid, last: Uuid) -> Self {
        let mut ahead = Vec::new();
        let mut is_within = false;
        for tenant in tenants.upwards(last) {
            if tenant.id == top {
                is_within = true;
                break;
            }
            ahead.push(tenants.siblings_after(tenant).iter());
        }
        if !is_within {
            ahead.clear();
        }
        ahead.reverse();
        Self {
            tenants,
            ahead,
            entered: is_within.then_some(last),
        }
    }

    /// Leaves out everything below the tenant that was met last.
    pub(crate) fn turn_back(&mut self) {
        self.entered = None;
    }
}

impl<'s> Iterator for Walk<'s> {
    type Item = &'s Tenant;

    fn next(&mut self) -> Option<&'s Tenant> {
        if let Some(id) = self.entered.take() {
            self.ahead.push(self.tenants.child_ids(id).iter());
        }
        while let Some(level) = self.ahead.last_mut() {
            match level.next() {
                Some(id) => {
                    self.entered = Some(*id);
                    if let Some(tenant) = self.tenants.any(*id) {
                        return Some(tenant);
                    }
                }
                None => {
                    self.ahead.pop();
                }
            }
        }
        None
    }
}
