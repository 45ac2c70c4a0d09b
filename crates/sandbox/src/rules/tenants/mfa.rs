//! Two-factor authentication of a tenant: behaviour.md 7.8.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::rules::{Answer, Ctx, Refusal, access, scopes};
use crate::store::Store;
use crate::store::tenants::{Kind, Tenant, TenantMfa};
use crate::store::users::UserMfa;

pub(super) fn get(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    Ok(Answer::Json(view(ctx, tenant)))
}

/// Not for folders and units; units have what their parent has.
pub(super) fn set(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    if matches!(tenant.kind, Kind::Folder | Kind::Unit) {
        return Err(Refusal::against_the_rules(format!(
            "A {} tenant has no two-factor authentication of its own.",
            tenant.kind.as_str()
        )));
    }
    let (id, is_customer) = (tenant.id, tenant.kind == Kind::Customer);
    let mfa = match ctx.body.is_on("enabled") {
        true => TenantMfa::On,
        false => TenantMfa::Off,
    };
    // Units hang under customers and units only, so what lies between is a unit too.
    for below in ctx.store.tenants.subtree(id) {
        if let Some(tenant) = ctx.store.tenants.get_mut(below)
            && (below == id || (is_customer && tenant.kind == Kind::Unit))
        {
            tenant.mfa = mfa;
        }
    }
    let tenant = access::tenant(ctx.store, &ctx.caller, id)?;
    Ok(Answer::Json(view(ctx, tenant)))
}

/// The users counted are those of the tenant and of the units, or folders, that make one organization with it. The counters
/// have two names each (behaviour.md 15): the contract demands one pair and describes the other.
fn view(ctx: &Ctx<'_>, tenant: &Tenant) -> Value {
    let (mut users, mut with_totp) = (0, 0);
    for id in organization(ctx.store, tenant) {
        for user in ctx.store.users.of_tenant(id) {
            if user.deleted_at.is_none() {
                users += 1;
                with_totp += i32::from(matches!(user.mfa, UserMfa::On { .. }));
            }
        }
    }
    json!({
        "mfa_status": match tenant.mfa {
            TenantMfa::Off => "disabled",
            TenantMfa::On => "enabled",
        },
        "users_count": users,
        "users": users,
        "users_with_totp_enabled_count": with_totp,
        "users_with_totp_enabled": with_totp,
        "update_allowed": !matches!(tenant.kind, Kind::Folder | Kind::Unit)
            && scopes::administers(ctx.store, &ctx.caller.roles, tenant.id),
    })
}

/// A tenant and what belongs to its organization: the units of a customer, the folders of a partner.
fn organization(store: &Store, tenant: &Tenant) -> Vec<Uuid> {
    let nested = match tenant.kind {
        Kind::Customer | Kind::Unit => Kind::Unit,
        Kind::Root | Kind::Partner | Kind::Folder => Kind::Folder,
    };
    let mut found = vec![tenant.id];
    let mut next = 0;
    while let Some(&id) = found.get(next) {
        let children = store.tenants.children(id);
        found.extend(
            children
                .filter(|child| child.kind == nested && child.owner.is_none())
                .map(|child| child.id),
        );
        next += 1;
    }
    found
}
