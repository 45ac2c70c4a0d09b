//! Tokens: behaviour.md 2.2 and clients-in-the-wild 7 and 8.

use serde_json::json;
use time::Duration;
use uuid::Uuid;

use super::{Answer, Credential, Ctx, Refusal, Rules, signing};
use crate::store::clients::ApiClient;
use crate::store::sessions::{Grant, Who};

pub(super) const RULES: Rules = &[("request_token", request_token), ("keys", keys)];

/// behaviour.md 2.2: a token lives two hours.
const LIFETIME: Duration = Duration::hours(2);

fn request_token(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    match ctx.body.need_text("grant_type")? {
        "client_credentials" => {
            let client = client(ctx)?;
            let (who, tenant) = (Who::Client(client.id), client.tenant);
            issue(ctx, who, tenant)
        }
        other => Err(Refusal::oauth(
            "unsupported_grant_type",
            format!("The sandbox does not know the grant {other}."),
        )),
    }
}

/// The client that shows its id and secret, in the header or in the form.
fn client<'c>(ctx: &'c Ctx<'_>) -> Result<&'c ApiClient, Refusal> {
    let (id, secret) = match (&ctx.shown, ctx.body.text("client_id")) {
        (Some(Credential::Basic { name, secret }), _) => (name.as_str(), secret.as_str()),
        (_, Some(id)) => (id, ctx.body.text("client_secret").unwrap_or_default()),
        _ => ("", ""),
    };
    Uuid::try_parse(id)
        .ok()
        .and_then(|id| ctx.store.client(id))
        .filter(|client| client.secret == secret && client.enabled)
        .filter(|client| ctx.store.tenants.is_enabled(client.tenant))
        .ok_or_else(|| {
            Refusal::oauth(
                "invalid_client",
                "invalid client credentials, or the client is disabled",
            )
        })
}

fn issue(ctx: &mut Ctx<'_>, who: Who, tenant: Uuid) -> Result<Answer, Refusal> {
    let expires_at = ctx.now + LIFETIME;
    let id = match who {
        Who::Client(id) | Who::User(id) => id,
        Who::Nobody => Uuid::nil(),
    };
    let scope = format!("urn:acronis.com:tenant-id:{tenant}");
    let claims = json!({
        "iss": ctx.url,
        "sub": id.to_string(),
        "aud": ctx.url,
        "iat": ctx.now.unix_timestamp(),
        "exp": expires_at.unix_timestamp(),
        "jti": ctx.store.random.id().to_string(),
        "scope": scope,
    });
    let access = signing::sign(&claims)?;
    ctx.store.sessions.access.insert(
        access.clone(),
        Grant {
            who,
            tenant,
            scope: scope.clone(),
            expires_at,
            client: None,
            twin: None,
        },
    );
    Ok(Answer::Json(json!({
        "access_token": access,
        "token_type": "bearer",
        "expires_on": expires_at.unix_timestamp(),
        "id_token": signing::sign(&claims)?,
        "scope": scope,
    })))
}

/// The public half of the key that signs tokens. The contract does not have it; clients that verify tokens need it.
fn keys(_: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    signing::key_set().map(Answer::Json)
}
