//! Two-factor authentication of one user: behaviour.md 7.1 and 7.8.

use crate::rules::{Answer, Ctx, Refusal, access};
use crate::store::users::UserMfa;

/// Turned off, the user is a service account: `forcibly_disabled`, whatever the tenant asks for, and a second factor that
/// was set up is forgotten. Turned on again, the tenant decides.
pub(super) fn set(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = access::user(ctx.store, &ctx.caller, ctx.path.need_id("user_id")?)?.id;
    let enabled = ctx.body.is_on("enabled");
    if let Some(user) = ctx.store.users.get_mut(id) {
        match (enabled, &user.mfa) {
            (false, _) => user.mfa = UserMfa::Exempt,
            (true, UserMfa::Exempt) => user.mfa = UserMfa::Off,
            (true, _) => {}
        }
    }
    Ok(Answer::Done)
}
