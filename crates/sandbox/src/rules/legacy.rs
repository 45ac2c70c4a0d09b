//! What older programs ask of version 1 of the API before they use version 2 (clients-in-the-wild 2).

use serde_json::json;

use super::{Answer, Ctx, Refusal, Rules, access};

pub(super) const RULES: Rules = &[("data_center", data_center), ("group", group)];

/// The data center of a login: always this one.
fn data_center(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let login = ctx.query.need_text("login")?;
    match ctx.store.users.by_login(login) {
        Some(_) => Ok(Answer::Json(json!({"server_url": ctx.url}))),
        None => Err(Refusal::not_found("User not found")),
    }
}

/// The number of a tenant.
fn group(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    Ok(Answer::Json(json!({
        "id": tenant.number,
        "name": tenant.name,
        "version": tenant.version,
    })))
}
