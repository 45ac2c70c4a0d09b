//! Turning offering items on and off, and setting quotas: behaviour.md 4.6.
//!
//! A request is carried out as a whole or not at all.

use std::borrow::Cow;
use std::collections::BTreeSet;

use uuid::Uuid;

use super::{answer, quotas, views};
use crate::clock::{Moment, millis};
use crate::rules::{Answer, Ctx, Fields, Refusal, access, holdings};
use crate::store::Store;
use crate::store::catalogue::Catalogue;
use crate::store::items::{ItemKey, ItemState, Offering, Quota};
use crate::store::tenants::{Kind, Tenant};

/// The tenant's own version stays as it is (clients-in-the-wild 19).
pub(super) fn set(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    settled(tenant)?;
    let id = tenant.id;
    let mut change = Change::begin(ctx.store, tenant, ctx.now);
    for sent in ctx.body.array("offering_items").unwrap_or_default() {
        if let Some(sent) = sent.as_object() {
            change.apply(&sent.clone().into())?;
        }
    }
    change.one_storage()?;
    change.dependencies()?;
    if ctx.body.is_on("check_usage") {
        change.nothing_used()?;
    }
    let (after, touched) = (change.after, change.touched);
    let off: Vec<ItemKey> = touched
        .iter()
        .copied()
        .filter(|key| !after.has(*key))
        .collect();
    let items = after
        .items
        .iter()
        .filter(|(key, state)| state.enabled || touched.contains(key))
        .map(|(key, state)| views::offering_item(id, *key, state))
        .collect();
    holdings::put(ctx.store, id, after);
    turn_off_below(ctx.store, id, &off, ctx.now);
    Ok(answer(items, ctx.now))
}

/// Nothing is turned on or off while another system is still taking the tenant's things away (behaviour.md 4.6).
pub(in crate::rules) fn settled(tenant: &Tenant) -> Result<(), Refusal> {
    if tenant.external_operation.as_deref() == Some("deleting") {
        Err(Refusal::platform(1011, "Deprovisioning in progress")
            .with_info("The tenant's external operation status is deleting.")
            .about("id", tenant.id.to_string()))
    } else {
        Ok(())
    }
}

/// What is off in a tenant is off in all below it.
fn turn_off_below(store: &mut Store, top: Uuid, off: &[ItemKey], now: Moment) {
    for tenant in store.tenants.subtree(top).into_iter().skip(1) {
        for key in off {
            if store.offerings.of(tenant).has(*key)
                && let Some(state) = store.offerings.of_mut(tenant).items.get_mut(key)
            {
                turn_off(state, now);
            }
        }
    }
}

/// A disabled item has no quota (behaviour.md 4.1).
pub(in crate::rules) fn turn_off(state: &mut ItemState, now: Moment) {
    state.enabled = false;
    state.quota = Quota::default();
    state.updated_at = now;
}

/// A request under way.
pub(super) struct Change<'s> {
    pub(super) store: &'s Store,
    pub(super) tenant: &'s Tenant,
    pub(super) now: Moment,
    /// What the tenant had before.
    pub(super) before: Cow<'s, Offering>,
    /// What the parent lets it have.
    offered: BTreeSet<ItemKey>,
    pub(super) after: Offering,
    /// What the request names.
    pub(super) touched: BTreeSet<ItemKey>,
    /// The version that changed quotas get, the same for all.
    version: i64,
}

impl<'s> Change<'s> {
    fn begin(store: &'s Store, tenant: &'s Tenant, now: Moment) -> Self {
        let before = holdings::of(store, tenant.id);
        let parent = store.offerings.of(tenant.parent);
        // Milliseconds, but never the same twice.
        let newest = before.items.values().map(|state| state.quota.version).max();
        Self {
            store,
            tenant,
            now,
            after: before.clone().into_owned(),
            before,
            offered: parent.enabled().map(|(key, _)| key).collect(),
            touched: BTreeSet::new(),
            version: millis(now).max(newest.unwrap_or(0) + 1),
        }
    }

    /// Carries out one of the items sent.
    fn apply(&mut self, sent: &Fields) -> Result<(), Refusal> {
        let wanted = sent.int("status").map(|status| status == 1);
        let keys = self.meant(sent, wanted)?;
        let quota = sent.object("quota").map(quotas::read);
        for key in keys {
            self.touched.insert(key);
            match wanted {
                Some(true) => self.turn_on(key)?,
                Some(false) => self.turn_off(key)?,
                None => {}
            }
            if let Some(quota) = quota {
                self.set_quota(key, quota)?;
            }
        }
        Ok(())
    }

    /// The items that are meant: one sent without edition or infra matches all of that name (clients-in-the-wild 20).
    fn meant(&self, sent: &Fields, wanted: Option<bool>) -> Result<Vec<ItemKey>, Refusal> {
        let (application, name) = (sent.id("application_id"), sent.text("name").unwrap_or(""));
        let items: Vec<_> = Catalogue::get()
            .named(name)
            .filter(|(_, item)| Some(item.application) == application)
            .filter(|(_, item)| {
                let edition = sent.text("edition");
                edition.is_none() || edition == item.edition
            })
            .collect();
        let mut keys = Vec::new();
        for (item, known) in &items {
            if known.capability.is_none() {
                keys.push(ItemKey {
                    item: *item,
                    infra: None,
                });
            } else if let Some(infra) = sent.id("infra_id") {
                keys.push(ItemKey {
                    item: *item,
                    infra: Some(infra),
                });
            } else {
                let places = self.offered.iter().chain(self.before.items.keys());
                let places: BTreeSet<ItemKey> =
                    places.filter(|key| key.item == *item).copied().collect();
                keys.extend(self.narrowed(places, wanted));
            }
        }
        if keys.is_empty() {
            return Err(not_available(name));
        }
        Ok(keys)
    }

    /// Of all storages, a tenant that can have one only means the one it has, or else the first.
    fn narrowed(&self, places: BTreeSet<ItemKey>, wanted: Option<bool>) -> Vec<ItemKey> {
        let is_narrow = wanted == Some(true) && self.has_one_storage();
        let own = places.iter().find(|key| self.after.has(**key));
        match own.or(places.first()) {
            Some(key) if is_narrow => vec![*key],
            _ => places.into_iter().collect(),
        }
    }

    fn turn_on(&mut self, key: ItemKey) -> Result<(), Refusal> {
        if self.after.has(key) {
            return Ok(());
        }
        self.not_personal()?;
        let item = Catalogue::get().item(key.item);
        if !self.offered.contains(&key) {
            return Err(not_available(&item.name));
        }
        let state = ItemState {
            enabled: true,
            locked: false,
            quota: Quota::default(),
            updated_at: self.now,
        };
        self.after.items.insert(key, state);
        // An item brings its service with it.
        self.after.applications.insert(item.application);
        Ok(())
    }

    fn turn_off(&mut self, key: ItemKey) -> Result<(), Refusal> {
        if !self.after.has(key) {
            return Ok(());
        }
        self.not_personal()?;
        let holds_data = Catalogue::get().item(key.item).holds_data();
        let used_by_child = self.store.tenants.children(self.tenant.id).any(|child| {
            child.deleted_at.is_none()
                && child.owner.is_none()
                && self.store.offerings.of(child.id).has(key)
        });
        if holds_data && used_by_child {
            return Err(
                Refusal::platform(1016, "Attempt to turn off storage with child")
                    .with_info("A tenant below uses this storage."),
            );
        }
        if let Some(state) = self.after.items.get_mut(&key) {
            turn_off(state, self.now);
        }
        Ok(())
    }

    /// Only what is on has a quota. Turning an item on begins with none, so nothing can be out of date then.
    fn set_quota(&mut self, key: ItemKey, sent: Quota) -> Result<(), Refusal> {
        let had_it = self.before.has(key);
        let (version, now) = (self.version, self.now);
        let Some(state) = self.after.items.get_mut(&key).filter(|state| state.enabled) else {
            return Ok(());
        };
        let quota = quotas::changed(state.quota, sent, had_it, version).ok_or_else(|| {
            Refusal::quota_out_of_date("Quota version mismatch")
                .with_info(format!(
                    "The quota version sent for {} is {}, the current one is {}.",
                    Catalogue::get().item(key.item).name,
                    sent.version,
                    state.quota.version
                ))
                .about("version", state.quota.version)
        })?;
        if quota != state.quota {
            state.quota = quota;
            state.updated_at = now;
        }
        Ok(())
    }

    fn not_personal(&self) -> Result<(), Refusal> {
        if self.tenant.owner.is_some() {
            Err(Refusal::against_the_rules(
                "Offering items of a personal tenant cannot be turned on or off.",
            ))
        } else {
            Ok(())
        }
    }

    pub(super) fn has_one_storage(&self) -> bool {
        matches!(self.tenant.kind, Kind::Customer | Kind::Unit)
    }
}

fn not_available(name: &str) -> Refusal {
    Refusal::platform(1021, "Offering item is not available")
        .with_info(format!("{name} cannot be turned on for this tenant."))
        .about("name", name)
}
