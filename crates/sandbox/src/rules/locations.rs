//! Locations, the data centers that storages stand in: behaviour.md 9.1 and 9.5.

use serde_json::{Value, json};
use uuid::Uuid;

use super::{Answer, Caller, Ctx, Refusal, Rules, access};
use crate::store::Store;
use crate::store::storages::Location;
use crate::store::tenants::Kind;

pub(super) const RULES: Rules = &[
    ("create", create),
    ("get", get),
    ("list", list),
    ("ids_for_tenant", ids_for_tenant),
    ("storage_ids", storage_ids),
    ("storage_ids_as_items", storage_ids_as_items),
    ("update", update),
    ("delete", delete),
];

/// behaviour.md 9.5: a location begins with version 0.
fn create(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let name = ctx.body.need_text("name")?.to_owned();
    let owner = access::inside(ctx.store, &ctx.caller, ctx.body.need_id("owner_tenant_id")?)?.id;
    free_name(ctx.store, owner, &name, None)?;
    let location = Location {
        id: ctx.store.random.id(),
        number: ctx.store.locations.next_number(),
        owner,
        name,
        version: 0,
    };
    let answer = view(ctx.store, &ctx.caller, &location);
    ctx.store.locations.insert(location);
    Ok(Answer::Json(answer))
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let location = seen(ctx.store, &ctx.caller, ctx.path.need_id("location_id")?)?;
    Ok(Answer::Json(view(ctx.store, &ctx.caller, location)))
}

/// What is unknown or out of sight is left out.
fn list(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let items: Vec<Value> = ctx
        .query
        .ids("uuids")?
        .unwrap_or_default()
        .into_iter()
        .filter_map(|id| seen(ctx.store, &ctx.caller, id).ok())
        .map(|location| view(ctx.store, &ctx.caller, location))
        .collect();
    Ok(Answer::Json(json!({"items": items})))
}

/// Those the tenant owns itself.
fn ids_for_tenant(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?.id;
    let ids: Vec<String> = ctx
        .store
        .locations
        .of(tenant)
        .iter()
        .map(|location| location.id.to_string())
        .collect();
    Ok(Answer::Json(json!({"locations": ids})))
}

/// The contract's shape, which clients expect (clients-in-the-wild 17).
fn storage_ids(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    Ok(Answer::Json(json!({"infras": storages_of(ctx)?})))
}

/// The guide's path and shape (behaviour.md 15).
fn storage_ids_as_items(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    Ok(Answer::Json(json!({"items": storages_of(ctx)?})))
}

fn storages_of(ctx: &Ctx<'_>) -> Result<Vec<String>, Refusal> {
    let location = seen(ctx.store, &ctx.caller, ctx.path.need_id("location_id")?)?.id;
    Ok(super::storages::ids(ctx.store, |storage| {
        storage.location == location
    }))
}

/// behaviour.md 9.5: name and version are needed, and the version rises.
fn update(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let name = ctx.body.need_text("name")?.to_owned();
    let location = changeable(ctx, ctx.body.need_int("version")?)?;
    let id = location.id;
    free_name(ctx.store, location.owner, &name, Some(id))?;
    if let Some(location) = ctx.store.locations.get_mut(id) {
        location.name = name;
        location.version += 1;
    }
    let location = seen(ctx.store, &ctx.caller, id)?;
    Ok(Answer::Json(view(ctx.store, &ctx.caller, location)))
}

/// behaviour.md 9.5: refused while there are storages in it.
fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = changeable(ctx, ctx.query.need_int("version")?)?.id;
    let has_storages = ctx
        .store
        .storages
        .values()
        .any(|storage| storage.location == id);
    if has_storages {
        return Err(Refusal::platform(1031, "Location conflict")
            .with_info("There are storages in this location.")
            .about("id", id.to_string()));
    }
    ctx.store.locations.remove(id);
    Ok(Answer::Done)
}

/// A location the caller may see.
pub(super) fn seen<'s>(
    store: &'s Store,
    caller: &Caller,
    id: Uuid,
) -> Result<&'s Location, Refusal> {
    let location = store
        .locations
        .get(id)
        .ok_or_else(|| Refusal::not_found("Location not found").about("id", id.to_string()))?;
    match standing(store, caller, location.owner) {
        Some(_) => Ok(location),
        None => Err(access::denied(location.owner)),
    }
}

/// The location in the path, when the caller may change it and the version sent is its own.
fn changeable<'c>(ctx: &'c Ctx<'_>, version: i64) -> Result<&'c Location, Refusal> {
    let location = seen(ctx.store, &ctx.caller, ctx.path.need_id("location_id")?)?;
    if standing(ctx.store, &ctx.caller, location.owner) != Some(Standing::Manages) {
        return Err(access::denied(location.owner));
    }
    if version != location.version {
        return Err(Refusal::version_mismatch(version, location.version));
    }
    Ok(location)
}

/// behaviour.md 1.6, 1031: one name means one location of its owner.
fn free_name(store: &Store, owner: Uuid, name: &str, own: Option<Uuid>) -> Result<(), Refusal> {
    let other = store
        .locations
        .of(owner)
        .into_iter()
        .find(|location| location.name == name && Some(location.id) != own);
    match other {
        Some(other) => Err(Refusal::platform(1031, "Location conflict")
            .with_info(format!("A location named \"{name}\" exists already."))
            .about("id", other.id.to_string())),
        None => Ok(()),
    }
}

/// How somebody stands to what a tenant owns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// They reach the owner.
    Manages,
    /// The owner is above them: they may use it and read about it (`readonly`, behaviour.md 9.1).
    Uses,
}

/// How the caller stands to what a tenant owns. Nothing when it is none of their business.
pub(super) fn standing(store: &Store, caller: &Caller, owner: Uuid) -> Option<Standing> {
    store.tenants.get(owner)?;
    if access::sees(store, caller, owner) {
        Some(Standing::Manages)
    } else if store.tenants.is_within(caller.tenant, owner) {
        Some(Standing::Uses)
    } else {
        None
    }
}

/// Whether a tenant is the platform itself.
pub(super) fn is_platform(store: &Store, owner: Uuid) -> bool {
    store
        .tenants
        .any(owner)
        .is_some_and(|tenant| tenant.kind == Kind::Root)
}

fn view(store: &Store, caller: &Caller, location: &Location) -> Value {
    json!({
        "id": location.id.to_string(),
        "owner_tenant_id": location.owner.to_string(),
        "platform_owned": is_platform(store, location.owner),
        "name": location.name,
        "version": location.version,
        "readonly": standing(store, caller, location.owner) != Some(Standing::Manages),
    })
}
