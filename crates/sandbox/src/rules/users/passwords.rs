//! Activation and passwords: behaviour.md 7.3.

use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use serde_json::json;
use uuid::Uuid;

use crate::rules::{Answer, Ctx, Refusal, access};
use crate::store::sessions::Who;

/// Passwords that everybody knows. The real service knows many more.
const BREACHED: [&str; 16] = [
    "123456",
    "password",
    "12345678",
    "qwerty",
    "123456789",
    "12345",
    "1234",
    "111111",
    "1234567",
    "dragon",
    "123123",
    "abc123",
    "iloveyou",
    "password1",
    "letmein",
    "admin",
];

/// Setting a password activates the account. Any password will do. It leaves the version as it is (seed 004 shows an
/// activated user at version 1).
pub(super) fn set(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = of_sub_tenant(ctx)?;
    let password = ctx.body.need_text("password")?.to_owned();
    let now = ctx.now;
    if let Some(user) = ctx.store.users.get_mut(id) {
        user.password = Some(password);
        user.activated = true;
        user.updated_at = now;
    }
    Ok(Answer::Done)
}

/// The sandbox sends no mail: it takes the request and says so.
pub(super) fn send_activation_email(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = of_sub_tenant(ctx)?;
    match ctx.store.users.get(id) {
        Some(user) if !user.enabled => {
            Err(Refusal::platform(1018, "The user is disabled").about("id", id.to_string()))
        }
        _ => Ok(Answer::Done),
    }
}

/// Only API clients may do this, and only for users in the tenants below their own.
fn of_sub_tenant(ctx: &Ctx<'_>) -> Result<Uuid, Refusal> {
    let denied = |why: &str| Err(Refusal::platform(1002, "Access denied").with_info(why));
    let Who::Client(client) = ctx.caller.who else {
        return denied("Only API clients may do this.");
    };
    let user = access::user(ctx.store, &ctx.caller, ctx.path.need_id("user_id")?)?;
    let home = ctx.store.client(client).map(|client| client.tenant);
    if home == Some(user.tenant) {
        return denied("The user is not in a sub-tenant of the API client's tenant.");
    }
    Ok(user.id)
}

/// Whether a password, sent as its SHA-1, is known from data breaches.
pub(super) fn check(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let sent = ctx.body.need_text("password")?.to_ascii_lowercase();
    if sent.len() != 40 || !sent.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Refusal::invalid(
            "password must be the SHA-1 of a password: 40 hexadecimal digits.",
        ));
    }
    let compromised = BREACHED.iter().any(|password| sha1(password) == sent);
    Ok(Answer::Json(json!({"compromised": compromised})))
}

fn sha1(text: &str) -> String {
    digest(&SHA1_FOR_LEGACY_USE_ONLY, text.as_bytes())
        .as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_digest_is_sha_1() {
        assert_eq!(
            super::sha1("password"),
            "5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8"
        );
    }
}
