//! Which identity provider a tenant's new users get. The guide says nothing of it; the contract is all there is.

use serde_json::Value;
use uuid::Uuid;

use super::changing::changeable;
use crate::rules::{Answer, Ctx, Refusal, access, views};

/// With `apply_to_children`, all below the tenant get it too, but for those the caller cannot change.
pub(super) fn set_default(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let top = changeable(ctx, ctx.body.need_int("version")?)?.id;
    let idp = ctx.body.need_id("idp_id")?;
    let concerned = match ctx.body.is_on("apply_to_children") {
        true => ctx.store.tenants.subtree(top),
        false => vec![top],
    };
    let concerned: Vec<Uuid> = concerned
        .into_iter()
        .filter(|id| *id == top || is_open(ctx, *id))
        .collect();
    for id in concerned {
        if let Some(tenant) = ctx.store.tenants.get_mut(id) {
            tenant.default_idp = idp;
            tenant.version += 1;
            tenant.updated_at = ctx.now;
        }
    }
    let tenant = access::tenant(ctx.store, &ctx.caller, top)?;
    Ok(Answer::Json(Value::Object(views::tenant(
        ctx.store, tenant, ctx.now,
    ))))
}

/// Whether the caller may change a tenant: it is within reach and nobody else has locked it.
fn is_open(ctx: &Ctx<'_>, id: Uuid) -> bool {
    access::tenant(ctx.store, &ctx.caller, id).is_ok_and(|tenant| {
        tenant
            .locked_by
            .is_none_or(|owner| owner == ctx.caller.tenant)
    })
}
