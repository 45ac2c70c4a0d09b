//! The tenants as a tree. Who may see or change what is the rules' business.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use serde::Deserialize;
use uuid::Uuid;

use super::recent::Recent;
use super::sums::Changed;
pub(crate) use super::tenant::{Kind, Pricing, PricingMode, Tenant, TenantMfa};
use super::walk::Places;
use crate::clock::Moment;

/// All tenants, deleted ones included.
#[derive(Debug, Default, Deserialize)]
#[serde(try_from = "Vec<Tenant>")]
pub(crate) struct Tenants {
    by_id: HashMap<Uuid, Arc<Tenant>>,
    children: HashMap<Uuid, Vec<Uuid>>,
    pub(super) places: Places,
    /// Names in use. Personal tenants carry their user's login and take no name away from anybody.
    names: HashMap<String, Uuid>,
    last_number: u64,
    /// Those that may have changed since the search index was last brought up to date.
    touched: HashSet<Uuid>,
    recent: Recent,
    /// Those that came, went or moved.
    moved: Changed,
}

impl TryFrom<Vec<Tenant>> for Tenants {
    type Error = String;

    fn try_from(all: Vec<Tenant>) -> Result<Self, String> {
        let mut tenants = Self::default();
        for tenant in all {
            if tenants.any(tenant.id).is_some() {
                return Err(format!("tenant {} is there twice", tenant.id));
            }
            tenants.put(tenant);
        }
        // Only now is everybody's parent there.
        let all = tenants.by_id.values();
        let roots: Vec<Uuid> = all
            .filter(|tenant| tenant.parent == tenant.id)
            .map(|root| root.id)
            .collect();
        for root in roots {
            tenants.settle(root);
        }
        Ok(tenants)
    }
}

/// Numbers begin where the guide's examples do.
const FIRST_NUMBER: u64 = 1_326_401;

impl Tenants {
    /// The number the next tenant gets.
    pub(crate) fn next_number(&self) -> u64 {
        (self.last_number + 1).max(FIRST_NUMBER)
    }

    /// A tenant, deleted or not.
    pub(crate) fn any(&self, id: Uuid) -> Option<&Tenant> {
        self.by_id.get(&id).map(AsRef::as_ref)
    }

    /// A tenant that is not deleted.
    pub(crate) fn get(&self, id: Uuid) -> Option<&Tenant> {
        self.any(id).filter(|tenant| tenant.deleted_at.is_none())
    }

    pub(crate) fn get_mut(&mut self, id: Uuid) -> Option<&mut Tenant> {
        self.touch(id);
        self.by_id
            .get_mut(&id)
            .map(Arc::make_mut)
            .filter(|tenant| tenant.deleted_at.is_none())
    }

    /// The tenant of this name that is not deleted.
    pub(crate) fn named(&self, name: &str) -> Option<Uuid> {
        self.names.get(name).copied()
    }

    pub(crate) fn insert(&mut self, tenant: Tenant) {
        let id = tenant.id;
        self.put(tenant);
        self.settle(id);
    }

    fn put(&mut self, tenant: Tenant) {
        self.last_number = self.last_number.max(tenant.number);
        self.touch(tenant.id);
        if tenant.owner.is_none() && tenant.deleted_at.is_none() {
            self.names.insert(tenant.name.clone(), tenant.id);
        }
        if tenant.parent != tenant.id {
            self.hang(tenant.id, tenant.number, tenant.parent);
        }
        self.by_id.insert(tenant.id, Arc::new(tenant));
    }

    /// Gives a tenant a new name.
    pub(crate) fn rename(&mut self, id: Uuid, name: &str) {
        if let Some(tenant) = self.get_mut(id) {
            let old = std::mem::replace(&mut tenant.name, name.to_owned());
            self.names.remove(&old);
            self.names.insert(name.to_owned(), id);
        }
    }

    /// Hangs a tenant, and all below it, under another parent.
    pub(crate) fn move_under(&mut self, id: Uuid, parent: Uuid) {
        let Some(number) = self.any(id).map(|tenant| tenant.number) else {
            return;
        };
        for below in self.subtree(id) {
            let place = self.place(below);
            self.places.remove(&place);
        }
        let Some(tenant) = self.by_id.get_mut(&id).map(Arc::make_mut) else {
            return;
        };
        let old = std::mem::replace(&mut tenant.parent, parent);
        self.moved.add(old);
        self.moved.add(id);
        if let Some(siblings) = self.children.get_mut(&old) {
            siblings.retain(|child| *child != id);
        }
        self.hang(id, number, parent);
        for below in self.subtree(id) {
            let level = self
                .by_id
                .get(&below)
                .and_then(|tenant| self.by_id.get(&tenant.parent))
                .map_or(0, |parent| parent.level + 1);
            if let Some(tenant) = self.by_id.get_mut(&below).map(Arc::make_mut) {
                tenant.level = level;
            }
        }
        self.settle(id);
    }

    /// Marks one tenant as deleted and sets its name free (clients-in-the-wild 16).
    pub(crate) fn bury(&mut self, id: Uuid, now: Moment) {
        self.moved.add(id);
        if let Some(tenant) = self.get_mut(id) {
            tenant.deleted_at = Some(now);
            tenant.updated_at = now;
            tenant.version += 1;
            let (name, owner) = (tenant.name.clone(), tenant.owner);
            if owner.is_none() {
                self.names.remove(&name);
            }
        }
    }

    /// The ids of the direct children in the order of their creation, deleted ones included.
    fn child_ids(&self, id: Uuid) -> &[Uuid] {
        self.children.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Where those begin, among ids in the order of their creation, that were created after a number.
    fn place_after(&self, ids: &[Uuid], number: u64) -> usize {
        ids.partition_point(|id| self.any(*id).is_some_and(|other| other.number <= number))
    }

    /// Hangs a tenant below a parent, among its siblings.
    fn hang(&mut self, id: Uuid, number: u64, parent: Uuid) {
        let place = self.place_after(self.child_ids(parent), number);
        self.children.entry(parent).or_default().insert(place, id);
    }

    /// Brings one tenant back, under a name that is free.
    pub(super) fn unbury(&mut self, id: Uuid, name: &str, now: Moment) {
        self.moved.add(id);
        self.touch(id);
        if let Some(tenant) = self.by_id.get_mut(&id).map(Arc::make_mut) {
            tenant.deleted_at = None;
            tenant.updated_at = now;
            tenant.version += 1;
            name.clone_into(&mut tenant.name);
            if tenant.owner.is_none() {
                self.names.insert(name.to_owned(), id);
            }
        }
    }

    /// The direct children in the order of their creation, deleted ones included.
    pub(crate) fn children(&self, id: Uuid) -> impl Iterator<Item = &Tenant> {
        self.child_ids(id)
            .iter()
            .filter_map(|child| self.any(*child))
    }

    /// The direct children that have a higher number: they were created later.
    pub(crate) fn children_after(&self, id: Uuid, number: u64) -> impl Iterator<Item = &Tenant> {
        let all = self.child_ids(id);
        all.iter()
            .skip(self.place_after(all, number))
            .filter_map(|child| self.any(*child))
    }

    /// The tenant and all below it, deleted ones included, level by level.
    pub(crate) fn subtree(&self, id: Uuid) -> Vec<Uuid> {
        let mut found = vec![id];
        let mut next = 0;
        while let Some(&id) = found.get(next) {
            found.extend(self.child_ids(id));
            next += 1;
        }
        found
    }

    /// The tenant and everything above it, from itself up to the root.
    pub(crate) fn upwards(&self, id: Uuid) -> impl Iterator<Item = &Tenant> {
        let mut next = self.any(id);
        std::iter::from_fn(move || {
            let tenant = next?;
            next = (tenant.parent != tenant.id)
                .then(|| self.any(tenant.parent))
                .flatten();
            Some(tenant)
        })
    }

    /// All of them, in no order, as they are now.
    pub(super) fn share(&self) -> Vec<Arc<Tenant>> {
        self.by_id.values().cloned().collect()
    }

    /// Which came, went or moved since this was last asked.
    pub(super) fn take_moved(&self) -> HashSet<Uuid> {
        self.moved.take()
    }

    fn touch(&mut self, id: Uuid) {
        self.touched.insert(id);
        self.recent.touch(id);
    }

    /// Those that may have changed after a moment, unless they are very many.
    pub(crate) fn changed_after(&mut self, since: Moment) -> Option<HashSet<Uuid>> {
        let mut recent = std::mem::take(&mut self.recent);
        let changed_at = |id| self.any(id).map(|tenant| tenant.updated_at);
        recent.tidy(self.by_id.len(), changed_at);
        let found = recent.after(since, changed_at);
        self.recent = recent;
        found
    }

    /// Hands out those that may have changed, once.
    pub(super) fn take_touched(&mut self) -> HashSet<Uuid> {
        std::mem::take(&mut self.touched)
    }

    /// Whether they are a tree: one root, and all others below it on the level they say.
    pub(super) fn check(&self) -> Result<(), String> {
        let mut roots = self
            .by_id
            .values()
            .filter(|tenant| tenant.parent == tenant.id);
        let (Some(root), None) = (roots.next(), roots.next()) else {
            return Err("there must be one root tenant".to_owned());
        };
        let below = self.subtree(root.id);
        if below.len() != self.by_id.len() {
            return Err("some tenants do not lie below the root".to_owned());
        }
        if self.places.len() != self.by_id.len() {
            return Err("two tenants have the same number".to_owned());
        }
        for tenant in below.iter().filter_map(|id| self.any(*id)) {
            let above = self.any(tenant.parent).map_or(0, |parent| parent.level);
            if tenant.id != root.id && tenant.level != above + 1 {
                return Err(format!("tenant {} is on the wrong level", tenant.id));
            }
        }
        Ok(())
    }

    /// Whether a tenant is another one or lies below it.
    pub(crate) fn is_within(&self, id: Uuid, top: Uuid) -> bool {
        self.upwards(id).any(|tenant| tenant.id == top)
    }

    /// Whether a tenant and everything above it is enabled (behaviour.md 3.9).
    pub(crate) fn is_enabled(&self, id: Uuid) -> bool {
        self.get(id).is_some() && self.upwards(id).all(|tenant| tenant.enabled)
    }
}
