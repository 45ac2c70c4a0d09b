//! How a storage goes: behaviour.md 9.5.

use time::Duration;
use uuid::Uuid;

use super::changeable;
use crate::clock::Moment;
use crate::rules::{Answer, Ctx, Refusal};
use crate::store::Store;
use crate::store::items::ItemKey;
use crate::store::storages::Storage;
use crate::store::tenants::Kind;

/// So long the data of items that were turned off is still being taken away. The service does not say; an hour is what we
/// chose.
const DEPROVISIONING: Duration = Duration::hours(1);

/// behaviour.md 9.5: what is in use stays, unless it is forced; and force does not help while a customer has items on it.
pub(super) fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let storage = changeable(ctx, ctx.query.need_int("version")?)?.clone();
    let force = ctx.query.is_on("force");
    let users = users(ctx.store, &storage);
    let in_use = |info: &str| {
        Err(Refusal::platform(1009, "Attempt to remove storage in use")
            .with_info(info)
            .about("id", storage.id.to_string()))
    };
    let has_customer = users.iter().any(|id| {
        let tenant = ctx.store.tenants.get(*id);
        tenant.is_some_and(|tenant| matches!(tenant.kind, Kind::Customer | Kind::Unit))
    });
    if has_customer {
        return in_use("Customers have offering items of this storage turned on.");
    }
    if !force && is_used_by_others(ctx.store, &storage) {
        return in_use("Other tenants have offering items of this storage turned on.");
    }
    if !force && is_leaving(ctx.store, &storage, ctx.now) {
        return Err(
            Refusal::platform(1029, "Removing storage deprovisioning in progress")
                .with_info("Data of offering items that were turned off is still being removed."),
        );
    }
    if !force && users.iter().any(|id| holds_data(ctx.store, *id, &storage)) {
        return in_use("There is data on this storage.");
    }
    clear(ctx.store, &storage);
    ctx.store.storages.remove(&storage.id);
    Ok(Answer::Done)
}

/// Whether a tenant other than its owner has items on it.
pub(super) fn is_used_by_others(store: &Store, storage: &Storage) -> bool {
    users(store, storage)
        .into_iter()
        .any(|tenant| tenant != storage.owner)
}

/// The tenants that have items on it: none but its owner and those below can.
fn users(store: &Store, storage: &Storage) -> Vec<Uuid> {
    store
        .tenants
        .subtree(storage.owner)
        .into_iter()
        .filter(|id| store.tenants.get(*id).is_some())
        .filter(|id| {
            store
                .offerings
                .of(*id)
                .enabled()
                .any(|(key, _)| key.infra == Some(storage.id))
        })
        .collect()
}

/// Whether a tenant has data on it.
fn holds_data(store: &Store, tenant: Uuid, storage: &Storage) -> bool {
    store
        .usages
        .of(tenant)
        .any(|(key, usage)| key.infra == Some(storage.id) && usage.latest() > 0)
}

/// behaviour.md 1.6, 1029: data of items that were turned off, or of tenants that were deleted, is still being removed.
fn is_leaving(store: &Store, storage: &Storage, now: Moment) -> bool {
    let is_recent = |at: Moment| now < at + DEPROVISIONING;
    store.tenants.subtree(storage.owner).into_iter().any(|id| {
        if !holds_data(store, id, storage) {
            return false;
        }
        let deleted = store.tenants.any(id).and_then(|tenant| tenant.deleted_at);
        let items = &store.offerings.of(id).items;
        deleted.is_some_and(is_recent)
            || items.iter().any(|(key, state)| {
                key.infra == Some(storage.id) && !state.enabled && is_recent(state.updated_at)
            })
    })
}

/// Takes its items and its data away from everybody.
fn clear(store: &mut Store, storage: &Storage) {
    let is_kept = |key: ItemKey| key.infra != Some(storage.id);
    for tenant in store.tenants.subtree(storage.owner) {
        if store
            .offerings
            .of(tenant)
            .items
            .keys()
            .any(|key| !is_kept(*key))
        {
            let offering = store.offerings.of_mut(tenant);
            offering.items.retain(|key, _| is_kept(*key));
        }
        store.usages.retain(tenant, is_kept);
    }
}
