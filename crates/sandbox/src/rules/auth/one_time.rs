//! Logging in on behalf of another user: behaviour.md 13.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use time::Duration;

use crate::rules::{Answer, Credential, Ctx, Refusal, access, views};
use crate::store::sessions::{OneTime, Who};

/// How long a one-time token lives is not known; five minutes is what we chose.
const LIFETIME: Duration = Duration::minutes(5);
/// A session lives as long as a token.
const SESSION_LIFETIME: Duration = Duration::hours(2);

/// behaviour.md 13: only API clients, and only for users they reach.
pub(super) fn request(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    if !ctx.caller.is_client() {
        return Err(Refusal::platform(1002, "Access denied")
            .with_info("Only API clients may ask for one-time tokens."));
    }
    let user = match (
        ctx.body.id("user_id"),
        ctx.body.text("login"),
        ctx.body.text("external_id"),
    ) {
        (Some(id), _, _) => ctx.store.users.get(id),
        (_, Some(login), _) => ctx.store.users.by_login(login),
        // The same id may be somebody's in another tenant too.
        (_, _, Some(external)) => {
            let mut users = ctx.store.users.of_external_id(external);
            users.find(|user| access::user(ctx.store, &ctx.caller, user.id).is_ok())
        }
        _ => {
            return Err(Refusal::invalid(
                "One of login, external_id and user_id is needed.",
            ));
        }
    };
    let user = user.ok_or_else(|| Refusal::not_found("User not found"))?.id;
    let user = access::user(ctx.store, &ctx.caller, user)?;
    if !access::supports(ctx.store, &ctx.caller, user.tenant) {
        return Err(Refusal::platform(1002, "Access denied")
            .with_info("The user's tenant, or one above it, lets no support in.")
            .about("id", user.tenant.to_string()));
    }
    if !user.may_log_in(ctx.now) {
        return Err(
            Refusal::platform(1018, "The user is disabled").about("id", user.id.to_string())
        );
    }
    let token = OneTime {
        user: user.id,
        may_log_in: ctx.body.text("purpose") == Some("user_login"),
        expires_at: ctx.now + LIFETIME,
    };
    let mut bytes = b"OTT\x01".to_vec();
    bytes.extend(ctx.store.random.bytes::<32>());
    let text = STANDARD.encode(bytes);
    ctx.store.sessions.sweep(ctx.now);
    ctx.store.sessions.one_time.insert(text.clone(), token);
    Ok(Answer::Json(json!({"ott": text})))
}

/// A one-time token works once.
pub(super) fn log_in(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let user = ctx
        .store
        .sessions
        .one_time
        .remove(ctx.body.need_text("ott")?)
        .filter(|token| token.may_log_in && ctx.now < token.expires_at)
        .and_then(|token| ctx.store.users.get(token.user))
        .filter(|user| user.may_log_in(ctx.now) && ctx.store.tenants.is_enabled(user.tenant))
        .ok_or_else(|| {
            Refusal::unauthenticated("Unauthorized")
                .with_info("The one-time token is invalid, was used or has expired.")
        })?;
    let (id, body) = (user.id, Value::Object(views::user(ctx.store, user)));
    ctx.caller.who = Who::User(id);
    let session = URL_SAFE_NO_PAD.encode(ctx.store.random.bytes::<32>());
    let end = ctx.now + SESSION_LIFETIME;
    ctx.store
        .sessions
        .cookies
        .insert(session.clone(), (id, end));
    Ok(Answer::LoggedIn { body, session })
}

pub(super) fn log_out(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    if let Some(Credential::Session(session)) = &ctx.shown {
        ctx.store.sessions.cookies.remove(session);
    }
    Ok(Answer::LoggedOut(
        "<!DOCTYPE html><html><body>You are logged out.</body></html>".to_owned(),
    ))
}

/// behaviour.md 13: a page that logs in and goes on. It takes both values from the query or, as older programs give them,
/// from the fragment.
pub(super) fn page(_: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    Ok(Answer::Html(include_str!("login-page.html").to_owned()))
}
