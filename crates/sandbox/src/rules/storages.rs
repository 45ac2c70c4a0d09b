//! Storages, also called infrastructure components: behaviour.md 9.2 to 9.5.

mod registering;
mod removing;
mod urls;

use serde_json::{Value, json};
use uuid::Uuid;

use super::locations::{self, Standing, standing};
use super::{Answer, Caller, Ctx, Refusal, Rules, access, holdings};
use crate::store::Store;
use crate::store::storages::Storage;

pub(super) const RULES: Rules = &[
    ("register", registering::register),
    ("get", get),
    ("list", list),
    ("ids_for_tenant", ids_for_tenant),
    ("update", update),
    ("delete", removing::delete),
];

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let storage = seen(ctx.store, &ctx.caller, ctx.path.need_id("infra_id")?)?;
    Ok(Answer::Json(view(ctx.store, &ctx.caller, storage)))
}

/// What is unknown or out of sight is left out.
fn list(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let items: Vec<Value> = ctx
        .query
        .ids("uuids")?
        .unwrap_or_default()
        .into_iter()
        .filter_map(|id| seen(ctx.store, &ctx.caller, id).ok())
        .map(|storage| view(ctx.store, &ctx.caller, storage))
        .collect();
    Ok(Answer::Json(json!({"items": items})))
}

/// What a tenant owns and what it has items on (clients-in-the-wild 17). The contract does not have it.
fn ids_for_tenant(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?.id;
    let offering = holdings::of(ctx.store, tenant);
    let is_used = |id: Uuid| offering.enabled().any(|(key, _)| key.infra == Some(id));
    let ids = ids(ctx.store, |storage| {
        storage.owner == tenant || is_used(storage.id)
    });
    Ok(Answer::Json(json!({"infras": ids})))
}

/// behaviour.md 9.5: what was sent is taken over, the version rises. A storage that others use stays where it is.
fn update(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let storage = changeable(ctx, ctx.body.need_int("version")?)?;
    let mut storage = storage.clone();
    if ctx.body.has("name") {
        ctx.body.need_text("name")?.clone_into(&mut storage.name);
    }
    if let Some(url) = ctx.body.text("url") {
        // A storage is sent back as it was read: without the credentials, which stay.
        if url != urls::told(&storage.url) {
            urls::check(url)?;
            url.clone_into(&mut storage.url);
        }
    }
    registering::take_over_links(ctx, &mut storage)?;
    if let Some(capabilities) = registering::capabilities(ctx)? {
        storage.capabilities = capabilities;
    }
    let backend = ctx.body.text("backend_type");
    if ctx.body.has("backend_type") && backend != storage.backend_type.as_deref() {
        // behaviour.md 9.2: after creation only the root administrator may change it.
        if !locations::is_platform(ctx.store, ctx.caller.tenant) {
            return Err(Refusal::platform(1002, "Access denied")
                .with_info("Only the platform's administrators may change backend_type."));
        }
        storage.backend_type = backend.map(str::to_owned);
    }
    if let Some(location) = ctx
        .body
        .id("location_id")
        .filter(|id| *id != storage.location)
    {
        locations::seen(ctx.store, &ctx.caller, location)?;
        if removing::is_used_by_others(ctx.store, &storage) {
            return Err(Refusal::against_the_rules(
                "The storage is assigned to other tenants: their items on it must be turned off before it can move.",
            ));
        }
        storage.location = location;
    }
    registering::no_conflict(ctx.store, &storage)?;
    storage.version += 1;
    let answer = view(ctx.store, &ctx.caller, &storage);
    ctx.store.storages.insert(storage.id, storage);
    Ok(Answer::Json(answer))
}

/// The ids of the storages that are wanted, in the order of their creation.
pub(super) fn ids(store: &Store, wanted: impl Fn(&Storage) -> bool) -> Vec<String> {
    let mut found: Vec<&Storage> = store
        .storages
        .values()
        .filter(|storage| wanted(storage))
        .collect();
    found.sort_unstable_by_key(|storage| storage.number);
    found
        .into_iter()
        .map(|storage| storage.id.to_string())
        .collect()
}

/// A storage the caller may see.
fn seen<'s>(store: &'s Store, caller: &Caller, id: Uuid) -> Result<&'s Storage, Refusal> {
    let storage = store
        .storages
        .get(&id)
        .ok_or_else(|| Refusal::not_found("Storage not found").about("id", id.to_string()))?;
    match standing(store, caller, storage.owner) {
        Some(_) => Ok(storage),
        None => Err(access::denied(storage.owner)),
    }
}

/// The storage in the path, when the caller may change it and the version sent is its own.
fn changeable<'c>(ctx: &'c Ctx<'_>, version: i64) -> Result<&'c Storage, Refusal> {
    let storage = seen(ctx.store, &ctx.caller, ctx.path.need_id("infra_id")?)?;
    if standing(ctx.store, &ctx.caller, storage.owner) != Some(Standing::Manages) {
        return Err(access::denied(storage.owner));
    }
    if version != storage.version {
        return Err(Refusal::version_mismatch(version, storage.version));
    }
    Ok(storage)
}

/// behaviour.md 9.2, with the credentials taken out of the URL (9.4).
fn view(store: &Store, caller: &Caller, storage: &Storage) -> Value {
    let mut view = json!({
        "id": storage.id.to_string(),
        "owner_tenant_id": storage.owner.to_string(),
        "location_id": storage.location.to_string(),
        "platform_owned": locations::is_platform(store, storage.owner),
        "name": storage.name,
        "url": urls::told(&storage.url),
        "capabilities": storage.capabilities,
        "backend_type": storage.backend_type,
        "version": storage.version,
        "readonly": standing(store, caller, storage.owner) != Some(Standing::Manages),
    });
    for (name, url) in [
        ("content_url", &storage.content_url),
        ("content_mobile_url", &storage.content_mobile_url),
    ] {
        if let Some(url) = url {
            view[name] = json!(url);
        }
    }
    view
}
