//! The ways to come by a token: behaviour.md 2.2 and clients-in-the-wild 7.

use uuid::Uuid;

use super::tokens::{self, Wanted};
use super::{devices, totp};
use crate::rules::access;
use crate::rules::callers::{self, SecondFactor};
use crate::rules::{Answer, Credential, Ctx, Refusal};
use crate::store::sessions::Who;
use crate::store::tenants::Kind;

const JWT_BEARER: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const DEVICE_CODE: &str = "urn:ietf:params:oauth:grant-type:device_code";

pub(super) fn request_token(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let wanted = match ctx.body.need_text("grant_type")? {
        "client_credentials" => by_client(ctx)?,
        "password" => {
            let password = ctx.body.text("password").unwrap_or_default().to_owned();
            by_password(ctx, &password)?
        }
        "md5_password" => {
            let password = behind_digest(ctx)?;
            by_password(ctx, &password)?
        }
        "refresh_token" => by_refresh_token(ctx)?,
        JWT_BEARER => by_assertion(ctx)?,
        DEVICE_CODE => {
            let client = shown_client(ctx)?.ok_or_else(wrong_client)?;
            devices::grant(ctx, client)?
        }
        other => {
            return Err(Refusal::oauth(
                "unsupported_grant_type",
                format!("The grant {other} cannot be had here."),
            ));
        }
    };
    tokens::issue(ctx, wanted)
}

fn by_client(ctx: &mut Ctx<'_>) -> Result<Wanted, Refusal> {
    let id = shown_client(ctx)?.ok_or_else(wrong_client)?;
    let (now, from) = (ctx.now, ctx.from);
    let client = ctx.store.clients.get_mut(&id).ok_or_else(wrong_client)?;
    client.last_access = Some((now, from));
    Ok(Wanted {
        who: Who::Client(id),
        tenant: client.tenant,
        client: Some(id),
        scope: ctx.body.text("scope").unwrap_or_default().to_owned(),
    })
}

/// A user's login and password, and a code where the user has set up two factors. A client may show itself beside.
fn by_password(ctx: &mut Ctx<'_>, password: &str) -> Result<Wanted, Refusal> {
    let client = shown_client(ctx)?;
    let login = ctx.body.need_text("username")?;
    let user = callers::by_password(ctx.store, ctx.now, login, password).map_err(|refusal| {
        Refusal::oauth("invalid_grant", refusal.info.unwrap_or(refusal.message))
    })?;
    match callers::second_factor(ctx.store, user) {
        SecondFactor::No => {}
        SecondFactor::NotSetUp => {
            return Err(Refusal::oauth(
                "totp_setup_required",
                "The user has to set up two-factor authentication first.",
            ));
        }
        SecondFactor::Code(key) => match ctx.body.text("totp_code") {
            None => {
                return Err(Refusal::oauth(
                    "totp_required",
                    "A code is needed (totp_code).",
                ));
            }
            Some(code) if !totp::fits(key, code, ctx.now) => {
                return Err(Refusal::oauth("invalid_totp", "The code is wrong."));
            }
            Some(_) => {}
        },
    }
    Ok(Wanted {
        who: Who::User(user.id),
        tenant: user.tenant,
        client,
        scope: ctx.body.text("scope").unwrap_or_default().to_owned(),
    })
}

/// The password whose MD5 sum, in hexadecimal digits, was sent in its place.
fn behind_digest(ctx: &Ctx<'_>) -> Result<String, Refusal> {
    let sent = ctx.body.need_text("password")?.to_ascii_lowercase();
    ctx.store
        .users
        .by_login(ctx.body.need_text("username")?)
        .and_then(|user| user.password.clone())
        .filter(|password| format!("{:x}", md5::compute(password)) == sent)
        .ok_or_else(|| Refusal::oauth("invalid_grant", "The login or password is wrong."))
}

/// A refresh token works once; a new one comes with the new access token.
fn by_refresh_token(ctx: &mut Ctx<'_>) -> Result<Wanted, Refusal> {
    let invalid = || {
        Refusal::oauth(
            "invalid_grant",
            "The refresh token is invalid or has expired.",
        )
    };
    let client = shown_client(ctx)?;
    let token = ctx.body.need_text("refresh_token")?;
    let grant = ctx
        .store
        .sessions
        .refresh
        .get(token)
        .filter(|grant| ctx.now < grant.expires_at)
        .filter(|grant| grant.client == client)
        .cloned()
        .ok_or_else(invalid)?;
    ctx.store.sessions.refresh.remove(token);
    callers::still_welcome(ctx.store, ctx.now, grant.who).map_err(|_| invalid())?;
    Ok(Wanted {
        who: grant.who,
        tenant: grant.tenant,
        client,
        scope: tokens::OFFLINE.to_owned(),
    })
}

/// A token narrowed to a customer, for one that reaches it (behaviour.md 2.2).
fn by_assertion(ctx: &mut Ctx<'_>) -> Result<Wanted, Refusal> {
    let token = ctx.body.need_text("assertion")?.to_owned();
    let client = ctx
        .store
        .sessions
        .access
        .get(&token)
        .and_then(|grant| grant.client);
    let caller = callers::identify(ctx.store, ctx.now, Some(&Credential::Bearer(token)), false)
        .map_err(|_| Refusal::oauth("invalid_grant", "The assertion is no valid access token."))?;
    let tenant = ctx
        .body
        .need_text("scope")?
        .split_whitespace()
        .find_map(|word| word.strip_prefix(tokens::TENANT_SCOPE))
        .and_then(|id| Uuid::try_parse(id).ok())
        .and_then(|id| ctx.store.tenants.get(id))
        .filter(|tenant| tenant.kind == Kind::Customer)
        .filter(|tenant| access::sees_inside(ctx.store, &caller, tenant.id))
        .ok_or_else(|| {
            Refusal::oauth(
                "invalid_scope",
                "The scope must name a customer tenant that the assertion reaches.",
            )
        })?;
    Ok(Wanted {
        who: caller.who,
        tenant: tenant.id,
        client,
        scope: String::new(),
    })
}

/// The client that shows its id and secret, in the header or in the form. Nothing when none does.
pub(super) fn shown_client(ctx: &Ctx<'_>) -> Result<Option<Uuid>, Refusal> {
    let (id, secret) = match (&ctx.shown, ctx.body.text("client_id")) {
        (Some(Credential::Basic { name, secret }), _) => (name.as_str(), secret.as_str()),
        (_, Some(id)) => (id, ctx.body.text("client_secret").unwrap_or_default()),
        _ => return Ok(None),
    };
    Uuid::try_parse(id)
        .ok()
        .and_then(|id| ctx.store.client(id))
        .filter(|client| client.secret == secret || client.auth_method == "none")
        .filter(|client| client.enabled && ctx.store.tenants.is_enabled(client.tenant))
        .map(|client| Some(client.id))
        .ok_or_else(wrong_client)
}

pub(super) fn wrong_client() -> Refusal {
    Refusal::oauth(
        "invalid_client",
        "invalid client credentials, or the client is disabled",
    )
}
