//! What a tenant has of services and offering items.
//!
//! A personal tenant has what its user's tenant has of the services the user's roles use (behaviour.md 7.7), with the same
//! quotas. None of that is stored: it follows from the user's tenant when it is read. Only quotas of its own are kept.

use std::borrow::Cow;

use uuid::Uuid;

use super::users::uses;
use crate::store::Store;
use crate::store::catalogue::Catalogue;
use crate::store::items::{ItemKey, ItemState, Offering};
use crate::store::users::User;

/// What a tenant has.
pub(crate) fn of(store: &Store, tenant: Uuid) -> Cow<'_, Offering> {
    let own = store.offerings.of(tenant);
    let Some(user) = owner(store, tenant) else {
        return Cow::Borrowed(own);
    };
    let source = store.offerings.of(user.tenant);
    let applications = source.applications.iter().copied();
    let items = source
        .enabled()
        .filter(|(key, _)| uses(user, Catalogue::get().item(key.item).application))
        .map(|(key, state)| (key, own_or(own, key, state).clone()));
    Cow::Owned(Offering {
        applications: applications.filter(|id| uses(user, *id)).collect(),
        items: items.collect(),
        prices: own.prices.clone(),
    })
}

/// The tenant's own state of an item, unless that is from a time before it was off.
fn own_or<'s>(own: &'s Offering, key: ItemKey, state: &'s ItemState) -> &'s ItemState {
    let own = own.items.get(&key).filter(|own| own.enabled);
    own.unwrap_or(state)
}

/// Keeps what a tenant has from now on; of a personal tenant, what is its own.
pub(crate) fn put(store: &mut Store, tenant: Uuid, mut now: Offering) {
    if owner(store, tenant).is_some() {
        let before = of(store, tenant);
        let own = &store.offerings.of(tenant).items;
        let is_own = |key: &ItemKey, state: &ItemState| {
            let quota = before.items.get(key).map(|before| before.quota);
            own.contains_key(key) || quota != Some(state.quota)
        };
        now.items.retain(|key, state| is_own(key, state));
        now.applications.clear();
    }
    *store.offerings.of_mut(tenant) = now;
}

/// The user whose personal tenant it is.
fn owner(store: &Store, tenant: Uuid) -> Option<&User> {
    let owner = store.tenants.any(tenant)?.owner?;
    store.users.any(owner)
}
