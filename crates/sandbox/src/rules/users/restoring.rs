//! Bringing a deleted user back: the contract has it.

use crate::rules::{Answer, Ctx, Refusal, access};

/// The user comes back with the personal tenant, disabled as it was unless said otherwise. What is not deleted stays as it
/// is.
pub(super) fn restore(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = ctx.path.need_id("user_id")?;
    let user = match ctx.store.users.any(id) {
        Some(user) if access::sees_inside(ctx.store, &ctx.caller, user.tenant) => user,
        Some(user) => return Err(access::denied(user.tenant)),
        None => return access::user(ctx.store, &ctx.caller, id).map(|_| Answer::Done),
    };
    if user.deleted_at.is_none() {
        return Ok(Answer::Done);
    }
    if ctx.store.tenants.get(user.tenant).is_none() {
        return Err(
            Refusal::conflict("The user's tenant is deleted.").about("id", user.tenant.to_string())
        );
    }
    let revival = ctx.store.revival_of_user(id);
    if let Some(login) = revival
        .taken_login
        .as_ref()
        .filter(|_| !ctx.query.is_on("force"))
    {
        return Err(Refusal::conflict("The login is taken.").about("login", login.clone()));
    }
    ctx.store.revive(revival, ctx.now);
    if ctx.query.is_on("enable")
        && let Some(user) = ctx.store.users.get_mut(id)
    {
        user.enabled = true;
    }
    Ok(Answer::Done)
}
