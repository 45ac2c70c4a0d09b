//! The tenants as a tree. Who may see or change what is the rules' business.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize, Serializer};
use uuid::Uuid;

use super::contact::Contact;
use super::sums::Changed;
use crate::clock::Moment;

/// A tenant.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Tenant {
    pub(crate) id: Uuid,
    /// Its id in version 1 of the API, which still shows in usages and reports. Grows with every tenant.
    pub(crate) number: u64,
    /// The root is its own parent (clients-in-the-wild 10).
    pub(crate) parent: Uuid,
    /// How many tenants lie above it.
    pub(crate) level: u32,
    pub(crate) kind: Kind,
    pub(crate) name: String,
    pub(crate) version: i64,
    pub(crate) created_at: Moment,
    pub(crate) updated_at: Moment,
    pub(crate) deleted_at: Option<Moment>,
    /// Its own switch; a tenant under a disabled one is disabled too, see [`Tenants::is_enabled`].
    pub(crate) enabled: bool,
    pub(crate) contact: Contact,
    pub(crate) customer_id: Option<String>,
    pub(crate) internal_tag: Option<String>,
    pub(crate) language: String,
    /// The user whose personal tenant this is.
    pub(crate) owner: Option<Uuid>,
    pub(crate) default_idp: Uuid,
    /// The tenant that holds the update lock, when it is on.
    pub(crate) locked_by: Option<Uuid>,
    /// Administrators above the parent have access too.
    pub(crate) ancestral_access: bool,
    pub(crate) mfa: TenantMfa,
    pub(crate) pricing: Pricing,
    /// `default` unless somebody said otherwise.
    pub(crate) customer_type: String,
    /// `deleting` or `recovering`, when another system is at it.
    pub(crate) external_operation: Option<String>,
    /// The client or user that created it keeps its access (behaviour.md 14, T2).
    pub(crate) created_by: Uuid,
}

impl Tenant {
    /// The values by which it is found (behaviour.md 12).
    pub(crate) fn searched(&self) -> impl Iterator<Item = &str> {
        [Some(self.name.as_str()), self.customer_id.as_deref()]
            .into_iter()
            .flatten()
            .chain(self.contact.searched())
    }
}

/// What a tenant is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Root,
    Partner,
    Folder,
    Customer,
    Unit,
}

impl Kind {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Root => "root",
            Self::Partner => "partner",
            Self::Folder => "folder",
            Self::Customer => "customer",
            Self::Unit => "unit",
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        [
            Self::Root,
            Self::Partner,
            Self::Folder,
            Self::Customer,
            Self::Unit,
        ]
        .into_iter()
        .find(|kind| kind.as_str() == text)
    }
}

/// A tenant's two-factor authentication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum TenantMfa {
    Off,
    On,
}

/// How a tenant is charged (behaviour.md 3.11).
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Pricing {
    /// As it was last set; see [`Pricing::mode`].
    pub(crate) set: PricingMode,
    /// When a trial will end, or when production or suspension began.
    pub(crate) since: Moment,
    pub(crate) currency: Option<String>,
    /// Milliseconds of the last change.
    pub(crate) version: i64,
}

impl Pricing {
    /// The mode now: a trial turns into production by itself once its time is over (behaviour.md 3.12).
    pub(crate) fn mode(&self, now: Moment) -> PricingMode {
        match self.set {
            PricingMode::Trial if now >= self.since => PricingMode::Production,
            mode => mode,
        }
    }
}

/// `trial`, `production` or `suspended`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum PricingMode {
    Trial,
    Production,
    Suspended,
}

impl PricingMode {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        [Self::Trial, Self::Production, Self::Suspended]
            .into_iter()
            .find(|mode| mode.as_str() == text)
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Trial => "trial",
            Self::Production => "production",
            Self::Suspended => "suspended",
        }
    }
}

/// All tenants, deleted ones included.
#[derive(Debug, Default, Deserialize)]
#[serde(try_from = "Vec<Tenant>")]
pub(crate) struct Tenants {
    by_id: HashMap<Uuid, Box<Tenant>>,
    children: HashMap<Uuid, Vec<Uuid>>,
    /// Names in use. Personal tenants carry their user's login and take no name away from anybody.
    names: HashMap<String, Uuid>,
    last_number: u64,
    /// Those that may have changed since the search index was last brought up to date.
    touched: HashSet<Uuid>,
    /// Those that came, went or moved.
    moved: Changed,
}

impl Serialize for Tenants {
    /// Written down as a list, in the order of their creation.
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut all: Vec<&Tenant> = self.by_id.values().map(AsRef::as_ref).collect();
        all.sort_unstable_by_key(|tenant| tenant.number);
        out.collect_seq(all)
    }
}

impl TryFrom<Vec<Tenant>> for Tenants {
    type Error = String;

    fn try_from(all: Vec<Tenant>) -> Result<Self, String> {
        let mut tenants = Self::default();
        for tenant in all {
            if tenants.any(tenant.id).is_some() {
                return Err(format!("tenant {} is there twice", tenant.id));
            }
            tenants.insert(tenant);
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
        self.touched.insert(id);
        self.by_id
            .get_mut(&id)
            .map(AsMut::as_mut)
            .filter(|tenant| tenant.deleted_at.is_none())
    }

    /// The tenant of this name that is not deleted.
    pub(crate) fn named(&self, name: &str) -> Option<Uuid> {
        self.names.get(name).copied()
    }

    pub(crate) fn insert(&mut self, tenant: Tenant) {
        self.last_number = self.last_number.max(tenant.number);
        self.touched.insert(tenant.id);
        if tenant.owner.is_none() && tenant.deleted_at.is_none() {
            self.names.insert(tenant.name.clone(), tenant.id);
        }
        if tenant.parent != tenant.id {
            self.hang(tenant.id, tenant.number, tenant.parent);
        }
        self.by_id.insert(tenant.id, Box::new(tenant));
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
        let Some(tenant) = self.by_id.get_mut(&id) else {
            return;
        };
        let number = tenant.number;
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
            if let Some(tenant) = self.by_id.get_mut(&below) {
                tenant.level = level;
            }
        }
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
    pub(super) fn child_ids(&self, id: Uuid) -> &[Uuid] {
        self.children.get(&id).map_or(&[], Vec::as_slice)
    }

    /// The ids of those that have the same parent and were created later.
    pub(super) fn siblings_after(&self, tenant: &Tenant) -> &[Uuid] {
        let all = self.child_ids(tenant.parent);
        all.get(self.place_after(all, tenant.number)..)
            .unwrap_or_default()
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
        self.touched.insert(id);
        if let Some(tenant) = self.by_id.get_mut(&id) {
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

    /// The direct children that were created after one of them; none, when it is no child any more.
    pub(crate) fn children_after(&self, id: Uuid, last: Uuid) -> impl Iterator<Item = &Tenant> {
        self.any(last)
            .filter(|last| last.parent == id)
            .map_or(&[][..], |last| self.siblings_after(last))
            .iter()
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

    /// Which came, went or moved since this was last asked.
    pub(super) fn take_moved(&self) -> HashSet<Uuid> {
        self.moved.take()
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
