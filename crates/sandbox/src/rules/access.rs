//! What a caller may reach: their own tenant and all below it, as far as no tenant on the way has closed itself.

use uuid::Uuid;

use super::{Caller, Refusal};
use crate::store::Store;
use crate::store::sessions::Who;
use crate::store::tenants::{Kind, Tenant};
use crate::store::users::User;

/// A tenant the caller may see, with its properties.
pub(crate) fn tenant<'s>(
    store: &'s Store,
    caller: &Caller,
    id: Uuid,
) -> Result<&'s Tenant, Refusal> {
    let tenant = store.tenants.get(id).ok_or_else(|| no_tenant(id))?;
    if sees(store, caller, id) {
        Ok(tenant)
    } else {
        Err(denied(id))
    }
}

/// A tenant whose users and children the caller may see too.
pub(crate) fn inside<'s>(
    store: &'s Store,
    caller: &Caller,
    id: Uuid,
) -> Result<&'s Tenant, Refusal> {
    let found = tenant(store, caller, id)?;
    if sees_inside(store, caller, id) {
        Ok(found)
    } else {
        Err(denied(id))
    }
}

/// A user the caller may see.
pub(crate) fn user<'s>(store: &'s Store, caller: &Caller, id: Uuid) -> Result<&'s User, Refusal> {
    let user = store
        .users
        .get(id)
        .ok_or_else(|| Refusal::not_found("User not found").about("id", id.to_string()))?;
    if sees_inside(store, caller, user.tenant) {
        Ok(user)
    } else {
        Err(denied(user.tenant))
    }
}

/// The same, or the caller themselves: everybody may see who they are.
pub(crate) fn user_or_self<'s>(
    store: &'s Store,
    caller: &Caller,
    id: Uuid,
) -> Result<&'s User, Refusal> {
    match store.users.get(id) {
        Some(user) if caller.who == Who::User(id) => Ok(user),
        _ => user(store, caller, id),
    }
}

/// Whether the caller may see a tenant's properties, deleted or not.
pub(crate) fn sees(store: &Store, caller: &Caller, id: Uuid) -> bool {
    reaches(store, caller, id, false)
}

/// Whether the caller may see a tenant's users and children, deleted or not.
pub(crate) fn sees_inside(store: &Store, caller: &Caller, id: Uuid) -> bool {
    reaches(store, caller, id, true)
}

/// The highest tenant above this one, or itself, that the caller's roles name: where what they see of it begins.
pub(crate) fn top(store: &Store, caller: &Caller, id: Uuid) -> Uuid {
    store
        .tenants
        .upwards(id)
        .map(|tenant| tenant.id)
        .filter(|above| caller.reach.contains(above))
        .last()
        .unwrap_or(id)
}

/// A tenant with `ancestral_access` off shows administrators above it its properties only (behaviour.md 3.8), unless they
/// made it (14, T2).
fn reaches(store: &Store, caller: &Caller, id: Uuid, inside: bool) -> bool {
    for tenant in store.tenants.upwards(id) {
        if caller.reach.contains(&tenant.id) {
            return true;
        }
        let closed = is_closed(tenant) && tenant.created_by != caller.id();
        if closed && (inside || tenant.id != id) {
            return false;
        }
    }
    false
}

/// Whether somebody above has no access to a tenant's inside (behaviour.md 3.8).
fn is_closed(tenant: &Tenant) -> bool {
    !tenant.ancestral_access && tenant.kind != Kind::Unit
}

/// Whether support may act for a tenant's users: those in its way, up to the caller's own tenant, are all open to
/// whoever is above them. Having made the tenant does not help (behaviour.md 13).
pub(crate) fn supports(store: &Store, caller: &Caller, id: Uuid) -> bool {
    store
        .tenants
        .upwards(id)
        .take_while(|tenant| !caller.reach.contains(&tenant.id))
        .all(|tenant| !is_closed(tenant))
}

fn no_tenant(id: Uuid) -> Refusal {
    Refusal::platform(1005, "Tenant not found").about("id", id.to_string())
}

/// The refusal of whoever asks for what is not theirs.
pub(crate) fn denied(tenant: Uuid) -> Refusal {
    Refusal::platform(1002, "Access denied")
        .with_info("The account does not own the tenant it asks for.")
        .about("id", tenant.to_string())
}
