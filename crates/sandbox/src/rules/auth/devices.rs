//! Letting a device in that has no keyboard: RFC 8628. The guide only names the grant (behaviour.md 2.2); the rules are the
//! RFC's and the contract's.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};
use time::Duration;
use uuid::Uuid;

use super::tokens::{TENANT_SCOPE, Wanted};
use crate::rules::{Answer, Ctx, Refusal, access, callers};
use crate::store::devices::Device;
use crate::store::sessions::Who;
use crate::store::tenants::Tenant;

/// So long a device may wait, and so many seconds must lie between two questions: the RFC's examples have 30 minutes and
/// 5 seconds.
const LIFETIME: Duration = Duration::minutes(30);
const INTERVAL: i64 = 5;
/// Letters that make no words and cannot be mistaken for one another (RFC 8628, 6.1).
const LETTERS: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";
/// What a device may ask for.
const ROLES: [&str; 2] = ["backup_agent_admin", "cyber_frame_registrator"];

/// Step one: the device asks, and shows the code it gets to its user.
pub(super) fn authorize(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let client = ctx
        .body
        .id("client_id")
        .and_then(|id| ctx.store.client(id))
        .filter(|client| client.enabled && ctx.store.tenants.is_enabled(client.tenant))
        .ok_or_else(|| Refusal::oauth("invalid_client", "There is no such client."))?
        .id;
    let scopes = asked(ctx.body.get("scope"));
    if scopes.is_empty() || !scopes.iter().all(|scope| tenant_of(scope).is_some()) {
        return Err(Refusal::oauth(
            "invalid_scope",
            format!(
                "A scope must be {TENANT_SCOPE}<tenant or nothing>:<{}>.",
                ROLES.join(" or ")
            ),
        ));
    }
    ctx.store.devices.sweep(ctx.now - LIFETIME);
    let code = URL_SAFE_NO_PAD.encode(ctx.store.random.bytes::<48>());
    let user_code = user_code(ctx.store.random.bytes());
    let device = Device {
        client,
        user_code: user_code.clone(),
        display_name: ctx.body.text("display_name").unwrap_or_default().to_owned(),
        scopes,
        expires_at: ctx.now + LIFETIME,
        interval: INTERVAL,
        asked_at: None,
        approved: None,
    };
    ctx.store.devices.insert(code.clone(), device);
    let page = format!("{}/api/2/idp/device", ctx.url);
    Ok(Answer::Json(json!({
        "device_code": code,
        "user_code": user_code,
        "verification_uri": page,
        "verification_uri_complete": format!("{page}?code={user_code}"),
        "expires_in": LIFETIME.whole_seconds(),
        "interval": INTERVAL,
    })))
}

/// The scopes of a form: one field for each, or all in one with blanks between.
fn asked(sent: Option<&Value>) -> Vec<String> {
    let texts = match sent {
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        Some(Value::String(text)) => vec![text.as_str()],
        _ => Vec::new(),
    };
    texts
        .into_iter()
        .flat_map(str::split_whitespace)
        .map(str::to_owned)
        .collect()
}

/// The tenant a device's scope names, if it names one. Nothing when it is no such scope.
fn tenant_of(scope: &str) -> Option<Option<Uuid>> {
    let (tenant, role) = scope.strip_prefix(TENANT_SCOPE)?.split_once(':')?;
    let tenant = match tenant {
        "" => None,
        id => Some(Uuid::try_parse(id).ok()?),
    };
    ROLES.contains(&role).then_some(tenant)
}

/// `RDRD-WNDB`
fn user_code(bytes: [u8; 8]) -> String {
    let letter = |byte: &u8| char::from(LETTERS[usize::from(*byte) % LETTERS.len()]);
    let letters: Vec<char> = bytes.iter().map(letter).collect();
    let (left, right) = letters.split_at(4);
    left.iter().chain(&['-']).chain(right).collect()
}

/// A page for the user who was shown the code.
pub(super) fn page(_: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    Ok(Answer::Html(include_str!("device-page.html").to_owned()))
}

/// Step two: the user looks at what asks, by the code.
pub(super) fn look(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let code = ctx.query.text("code").unwrap_or_default();
    let device = waiting(ctx, code)?;
    let tenant = target(ctx, device, ctx.query.id("tenant_uuid"))?;
    let is_current = ctx.store.tenants.is_within(tenant.id, ctx.caller.tenant);
    let mut answer = Map::new();
    for (name, value) in [
        ("client_id", json!(device.client.to_string())),
        ("display_name", json!(device.display_name)),
        ("scope", json!(device.scopes)),
        ("tenant_id", json!(tenant.number.to_string())),
        ("tenant_name", json!(tenant.name)),
        ("is_current_tenant", json!(is_current)),
    ] {
        answer.insert(name.to_owned(), value);
    }
    Ok(Answer::Json(Value::Object(answer)))
}

/// Step three: the user lets it in. The code has done its work then.
pub(super) fn approve(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let code = ctx.body.need_text("code")?.to_owned();
    let device = waiting(ctx, &code)?;
    let tenant = target(ctx, device, ctx.body.id("tenant_uuid"))?.id;
    let user = ctx.caller.id();
    if let Some(device) = ctx.store.devices.by_user_code_mut(&code) {
        device.approved = Some((user, tenant));
    }
    Ok(Answer::Done)
}

/// The device of a code that nobody has let in yet, for a user whose code it can be.
fn waiting<'c>(ctx: &'c Ctx<'_>, code: &str) -> Result<&'c Device, Refusal> {
    if !matches!(ctx.caller.who, Who::User(_)) {
        return Err(Refusal::oauth(
            "access_denied",
            "Only a user can let a device in.",
        ));
    }
    let device = ctx
        .store
        .devices
        .by_user_code(code)
        .filter(|device| device.approved.is_none())
        .ok_or_else(|| Refusal::oauth("access_denied", "The code is wrong or was used."))?;
    if ctx.now >= device.expires_at {
        return Err(Refusal::oauth("expired_token", "The code has expired."));
    }
    match ctx.store.client(device.client) {
        Some(_) => Ok(device),
        None => Err(Refusal::oauth(
            "invalid_client",
            "The client that asked is gone.",
        )),
    }
}

/// The tenant a device is let into. The contract: a tenant that is named, by the user or in the scope, is a personal one,
/// its owner may use protection, and the user is a partner's administrator who reaches it. Without a name, and for the
/// user's own, it is the user's personal tenant, or else the user's tenant.
fn target<'c>(
    ctx: &'c Ctx<'_>,
    device: &Device,
    named: Option<Uuid>,
) -> Result<&'c Tenant, Refusal> {
    let gone = || Refusal::oauth("invalid_request", "The tenant is gone.");
    let user = ctx.store.users.get(ctx.caller.id()).ok_or_else(gone)?;
    let named = named.or_else(|| {
        device
            .scopes
            .iter()
            .find_map(|scope| tenant_of(scope).flatten())
    });
    let own = user.personal_tenant.unwrap_or(user.tenant);
    let Some(named) = named.filter(|id| *id != own) else {
        return ctx.store.tenants.get(own).ok_or_else(gone);
    };
    let is_partner = ctx
        .caller
        .roles
        .iter()
        .any(|role| matches!(&*role.name, "partner_admin" | "root_admin"));
    if !is_partner || !access::sees_inside(ctx.store, &ctx.caller, named) {
        return Err(Refusal::oauth(
            "access_denied",
            "The user does not administer the tenant.",
        ));
    }
    let tenant = ctx.store.tenants.get(named).ok_or_else(gone)?;
    let is_protected = tenant
        .owner
        .and_then(|owner| ctx.store.users.get(owner))
        .is_some_and(|owner| {
            let roles = owner.policies.iter().map(|policy| policy.role.as_str());
            roles
                .into_iter()
                .any(|role| matches!(role, "protection_admin" | "backup_user"))
        });
    if is_protected {
        Ok(tenant)
    } else {
        Err(Refusal::oauth(
            "invalid_request",
            "The tenant must be the personal one of a user with the role protection_admin or backup_user.",
        ))
    }
}

/// Step four: the device asks for its token, again and again, and not too often (RFC 8628, 3.5).
pub(super) fn grant(ctx: &mut Ctx<'_>, client: Uuid) -> Result<Wanted, Refusal> {
    let code = ctx.body.need_text("device_code")?.to_owned();
    let now = ctx.now;
    let device = ctx
        .store
        .devices
        .get_mut(&code)
        .filter(|device| device.client == client)
        .ok_or_else(|| Refusal::oauth("invalid_grant", "The device code is wrong or was used."))?;
    if now >= device.expires_at {
        return Err(Refusal::oauth(
            "expired_token",
            "The device code has expired.",
        ));
    }
    let Some((user, tenant)) = device.approved else {
        let too_soon = device
            .asked_at
            .is_some_and(|last| now < last + Duration::seconds(device.interval));
        device.asked_at = Some(now);
        if too_soon {
            device.interval += INTERVAL;
            return Err(Refusal::oauth("slow_down", "The device asks too often."));
        }
        return Err(Refusal::oauth(
            "authorization_pending",
            "Nobody has let the device in yet.",
        ));
    };
    let scope = device.scopes.join(" ");
    ctx.store.devices.remove(&code);
    callers::still_welcome(ctx.store, now, Who::User(user))
        .map_err(|_| Refusal::oauth("invalid_grant", "The user who let it in is gone."))?;
    Ok(Wanted {
        who: Who::User(user),
        tenant,
        client: Some(client),
        scope,
    })
}
