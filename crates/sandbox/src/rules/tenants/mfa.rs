//! Two-factor authentication of a tenant: behaviour.md 7.8.

use serde_json::{Value, json};

use crate::rules::{Answer, Ctx, Refusal, access};
use crate::store::Store;
use crate::store::tenants::{Kind, Tenant, TenantMfa};
use crate::store::users::UserMfa;

pub(super) fn get(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    Ok(Answer::Json(view(ctx.store, tenant)))
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
    Ok(Answer::Json(view(ctx.store, tenant)))
}

fn view(store: &Store, tenant: &Tenant) -> Value {
    let users = || {
        store
            .users
            .of_tenant(tenant.id)
            .filter(|user| user.deleted_at.is_none())
    };
    json!({
        "mfa_status": match tenant.mfa {
            TenantMfa::Off => "disabled",
            TenantMfa::On => "enabled",
        },
        "users_count": users().count(),
        "users_with_totp_enabled_count": users()
            .filter(|user| matches!(user.mfa, UserMfa::On { .. }))
            .count(),
        "update_allowed": !matches!(tenant.kind, Kind::Folder | Kind::Unit),
    })
}
