//! Who somebody is, and how they come by a token: behaviour.md 2 and 13, clients-in-the-wild 7 to 9.

mod devices;
mod grants;
mod one_time;
mod tokens;
mod totp;

use serde_json::json;

use super::{Answer, Ctx, Refusal, Rules, signing};

pub(super) const RULES: Rules = &[
    ("openid_configuration", openid_configuration),
    ("keys", keys),
    ("request_token", grants::request_token),
    ("revoke_token", tokens::revoke),
    ("introspect_token", tokens::introspect),
    ("request_one_time_token", one_time::request),
    ("log_in_with_one_time_token", one_time::log_in),
    ("one_time_token_login_page", one_time::page),
    ("log_out", one_time::log_out),
    ("authorize_device", devices::authorize),
    ("device_page", devices::page),
    ("get_device_approval", devices::look),
    ("approve_device", devices::approve),
    ("forgot_link", forgot_link),
];

/// Where everything is found.
fn openid_configuration(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let at = |path: &str| format!("{}/api/2/idp/{path}", ctx.url);
    Ok(Answer::Json(json!({
        "issuer": ctx.url,
        "authorization_endpoint": at("authorize"),
        "token_endpoint": at("token"),
        "jwks_uri": at("keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "revocation_endpoint": at("revoke_token"),
        "revocation_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
        "device_authorization_endpoint": at("device_authorization"),
    })))
}

/// The public half of the key that signs tokens. The contract does not have it; clients that verify tokens need it.
fn keys(_: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    signing::key_set().map(Answer::Json)
}

/// The page for people who forgot their password. The contract warns that the service has turned it off.
fn forgot_link(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    match ctx.store.users.by_login(ctx.query.need_text("login")?) {
        Some(_) => Ok(Answer::Json(json!({"link": "/forgot_password"}))),
        None => Err(Refusal::not_found("User not found")),
    }
}
