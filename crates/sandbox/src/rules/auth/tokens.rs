//! Tokens themselves: issuing, revoking, looking into them.

use serde_json::{Value, json};
use time::Duration;
use uuid::Uuid;

use super::grants::{shown_client, wrong_client};
use crate::rules::{Answer, Ctx, Refusal, callers, scopes, signing};
use crate::store::sessions::{Grant, Who};

/// behaviour.md 2.2: an access token lives two hours.
const LIFETIME: Duration = Duration::hours(2);
/// How long a refresh token lives is not known; a month is what we chose.
const REFRESH_LIFETIME: Duration = Duration::days(30);

/// The scope that asks for a refresh token.
pub(super) const OFFLINE: &str = "offline_access";
/// How the scope begins that names a tenant.
pub(super) const TENANT_SCOPE: &str = "urn:acronis.com:tenant-id:";

/// The token somebody has earned.
pub(super) struct Wanted {
    pub(super) who: Who,
    pub(super) tenant: Uuid,
    pub(super) client: Option<Uuid>,
    /// The scopes that were asked for.
    pub(super) scope: String,
}

/// Makes the tokens and remembers them. There is an `expires_on` and no `expires_in` (clients-in-the-wild 7).
pub(super) fn issue(ctx: &mut Ctx<'_>, wanted: Wanted) -> Result<Answer, Refusal> {
    ctx.caller.who = wanted.who;
    ctx.store.sessions.sweep(ctx.now);
    let offline = wanted.scope.split_whitespace().any(|word| word == OFFLINE);
    let scope = match offline {
        true => format!("{TENANT_SCOPE}{} {OFFLINE}", wanted.tenant),
        false => format!("{TENANT_SCOPE}{}", wanted.tenant),
    };
    let expires_at = ctx.now + LIFETIME;
    let refresh = offline.then(|| ctx.store.random.secret());
    let grant = Grant {
        who: wanted.who,
        tenant: wanted.tenant,
        expires_at,
        client: wanted.client,
        twin: refresh.clone(),
    };
    let roles = callers::bearer(ctx.store, &grant).map_or_else(Vec::new, |caller| caller.roles);
    let claims = json!({
        "owner_tuid": grant.tenant.to_string(),
        "sub_type": sub_type(grant.who),
        "client_id": grant.client.map(|client| client.to_string()),
        "roles": scopes::roles_claim(&roles),
        "scope": scopes::scope_claim(ctx.store, &roles),
    });
    let access = sign(ctx, &grant, claims)?;
    let identity = sign(ctx, &grant, json!({"owner_tuid": grant.tenant.to_string()}))?;
    let mut answer = json!({
        "access_token": access,
        "token_type": "bearer",
        "expires_on": expires_at.unix_timestamp(),
        "id_token": identity,
        "scope": scope,
    });
    if let Some(refresh) = refresh {
        answer["refresh_token"] = json!(refresh);
        let grant = Grant {
            expires_at: ctx.now + REFRESH_LIFETIME,
            twin: Some(access.clone()),
            ..grant.clone()
        };
        ctx.store.sessions.refresh.insert(refresh, grant);
    }
    ctx.store.sessions.access.insert(access, grant);
    Ok(Answer::Json(answer))
}

/// A token with the claims that all of them have, and these. What an access token says of roles and scopes is what held
/// when it was issued; what counts is what holds when it is used.
fn sign(ctx: &mut Ctx<'_>, grant: &Grant, claims: Value) -> Result<String, Refusal> {
    let subject = grant.who.id().to_string();
    let mut all = json!({
        "iss": ctx.url,
        "sub": subject,
        "aud": grant.client.map_or(subject, |client| client.to_string()),
        "iat": ctx.now.unix_timestamp(),
        "exp": grant.expires_at.unix_timestamp(),
        "jti": ctx.store.random.id().to_string(),
    });
    if let (Value::Object(all), Value::Object(claims)) = (&mut all, claims) {
        all.extend(claims);
    }
    signing::sign(&all)
}

fn sub_type(who: Who) -> &'static str {
    match who {
        Who::Client(_) => "api_client",
        Who::User(_) | Who::Nobody => "user",
    }
}

/// By RFC 7009: an unknown token is as good as revoked, and the token issued together with it goes too.
pub(super) fn revoke(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let client = shown_client(ctx)?.ok_or_else(wrong_client)?;
    let token = ctx.body.need_text("token")?;
    let sessions = &mut ctx.store.sessions;
    let grant = sessions.access.get(token).or(sessions.refresh.get(token));
    if let Some(grant) = grant.cloned() {
        if grant.client.is_some_and(|owner| owner != client) {
            return Err(wrong_client());
        }
        for gone in [Some(token), grant.twin.as_deref()].into_iter().flatten() {
            sessions.access.remove(gone);
            sessions.refresh.remove(gone);
        }
    }
    Ok(Answer::Done)
}

/// By RFC 7662: a token that does not count is not active, and nothing more is said about it.
pub(super) fn introspect(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let token = ctx.body.need_text("token")?;
    let grant = ctx
        .store
        .sessions
        .access
        .get(token)
        .filter(|grant| ctx.now < grant.expires_at)
        .filter(|grant| callers::still_welcome(ctx.store, ctx.now, grant.who).is_ok());
    Ok(Answer::Json(match grant {
        Some(grant) => active(ctx, grant),
        None => json!({"active": false}),
    }))
}

fn active(ctx: &Ctx<'_>, grant: &Grant) -> Value {
    let subject = grant.who.id().to_string();
    let client = grant.client.map(|client| client.to_string());
    let roles = callers::bearer(ctx.store, grant).map_or_else(Vec::new, |caller| caller.roles);
    json!({
        "active": true,
        "token_type": "bearer",
        "exp": grant.expires_at.unix_timestamp(),
        "aud": client.as_ref().unwrap_or(&subject),
        "iss": ctx.url,
        "sub": subject,
        "sub_type": sub_type(grant.who),
        "client_id": client.unwrap_or_default(),
        "owner_tuid": grant.tenant.to_string(),
        "roles": scopes::roles_claim(&roles),
        "scope": scopes::scope_claim(ctx.store, &roles),
    })
}
