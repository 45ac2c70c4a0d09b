//! Bringing a deleted tenant back: behaviour.md 3.10 names it, the contract has it.

use crate::rules::{Answer, Ctx, Refusal, access};

/// Everything that went with the tenant comes back with it, disabled as it was. What is not deleted stays as it is.
pub(super) fn restore(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = ctx.path.need_id("tenant_id")?;
    let tenant = match ctx.store.tenants.any(id) {
        Some(tenant) if access::sees(ctx.store, &ctx.caller, id) => tenant,
        Some(_) => return Err(access::denied(id)),
        None => return access::tenant(ctx.store, &ctx.caller, id).map(|_| Answer::Done),
    };
    if tenant.deleted_at.is_none() {
        return Ok(Answer::Done);
    }
    if ctx.store.tenants.get(tenant.parent).is_none() {
        return Err(Refusal::conflict("The parent tenant is deleted.")
            .about("id", tenant.parent.to_string()));
    }
    if tenant.owner.is_some() {
        return Err(Refusal::against_the_rules(
            "A personal tenant comes back with its user.",
        ));
    }
    let revival = ctx.store.revival_of_tenant(id);
    if !ctx.query.is_on("force") {
        if let Some(name) = &revival.taken_name {
            return Err(Refusal::platform(1004, "Tenant name conflict")
                .with_info(format!("A tenant named \"{name}\" exists already.")));
        }
        if let Some(login) = &revival.taken_login {
            return Err(Refusal::conflict("The login is taken.").about("login", login.clone()));
        }
    }
    ctx.store.revive(revival, ctx.now);
    Ok(Answer::Done)
}
