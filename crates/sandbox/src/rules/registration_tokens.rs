//! Registration tokens, with which agents and devices register in a tenant. The guide says nothing of them; the contract is
//! all there is.

use serde_json::{Value, json};
use time::Duration;
use uuid::Uuid;

use super::{Answer, Ctx, Refusal, Rules, access, users};
use crate::clock::stamp;
use crate::store::Store;
use crate::store::catalogue::BACKUP;
use crate::store::registration::RegistrationToken;
use crate::store::tenants::Tenant;

pub(super) const RULES: Rules = &[
    ("list", list),
    ("create", create),
    ("list_legacy", list_legacy),
    ("create_legacy", create_legacy),
    ("delete", delete),
];

/// The contract: at most one year.
const LONGEST: i64 = 366 * 24 * 60 * 60;
/// How the scope begins that binds what is registered to a user, by the personal tenant, and how it ends.
const USER_SCOPE: (&str, &str) = ("urn:acronis.com:tenant-id:", ":backup_agent_admin");
/// How the scope begins that applies a protection plan, by tenant and plan, and how it ends.
const PLAN_SCOPE: (&str, &str) = ("urn:acronis.com::policy_management:", ":apply_revoke");

/// A tenant's own tokens that have not expired.
fn list(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::inside(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?.id;
    Ok(answer(ctx, |token| token.tenant == tenant))
}

/// All that the caller reaches.
fn list_legacy(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    Ok(answer(ctx, |token| {
        ctx.store.tenants.get(token.tenant).is_some()
            && access::sees_inside(ctx.store, &ctx.caller, token.tenant)
    }))
}

fn create(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = ctx.path.need_id("tenant_id")?;
    issue(ctx, tenant)
}

/// Without a tenant, for the caller's own.
fn create_legacy(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = ctx.body.id("tenant_id").unwrap_or(ctx.caller.tenant);
    issue(ctx, tenant)
}

fn issue(ctx: &mut Ctx<'_>, tenant: Uuid) -> Result<Answer, Refusal> {
    let tenant = access::inside(ctx.store, &ctx.caller, tenant)?.id;
    let lifetime = ctx.body.need_int("expires_in")?;
    if !(1..=LONGEST).contains(&lifetime) {
        return Err(Refusal::invalid(
            "expires_in must be at least one second and at most one year.",
        ));
    }
    let scopes = ctx.body.texts("scopes").unwrap_or_default();
    for scope in &scopes {
        check_scope(ctx, tenant, scope)?;
    }
    ctx.store.registration_tokens.sweep(ctx.now);
    let token = RegistrationToken {
        id: ctx.store.registration_tokens.next_id(),
        token: written(ctx.store.random.bytes()),
        tenant,
        created_at: ctx.now,
        expires_at: ctx.now + Duration::seconds(lifetime),
        scopes,
    };
    let answer = view(ctx.store, &token);
    ctx.store.registration_tokens.insert(token);
    Ok(Answer::Json(answer))
}

/// A scope has one of two forms, and what it names is within the token's tenant, or for a plan within reach.
fn check_scope(ctx: &Ctx<'_>, tenant: Uuid, scope: &str) -> Result<(), Refusal> {
    let unknown = || {
        Refusal::invalid("scopes must be made of the two forms the contract lists.")
            .about("scope", scope)
    };
    let id = |text: &str| Uuid::try_parse(text).map_err(|_| unknown());
    if let Some(personal) = between(scope, USER_SCOPE) {
        let personal = access::tenant(ctx.store, &ctx.caller, id(personal)?)?;
        if personal.owner.is_none() || !ctx.store.tenants.is_within(personal.id, tenant) {
            return Err(Refusal::against_the_rules(
                "The scope must name the personal tenant of a user in the token's tenant or below.",
            ));
        }
        service_user(ctx.store, personal)
    } else if let Some(plan) = between(scope, PLAN_SCOPE) {
        let (owner, plan) = plan.split_once('|').ok_or_else(unknown)?;
        id(plan)?;
        access::tenant(ctx.store, &ctx.caller, id(owner)?).map(|_| ())
    } else {
        Err(unknown())
    }
}

/// Machines are registered for users of the backup service: 1019 and 1020, by our reading of their names.
fn service_user(store: &Store, personal: &Tenant) -> Result<(), Refusal> {
    let home = store.offerings.of(personal.parent);
    if !home.applications.contains(&BACKUP) {
        return Err(Refusal::platform(1019, "Backup service is not available")
            .with_info("The user's tenant does not have the backup service.")
            .about("id", personal.parent.to_string()));
    }
    let owner = personal.owner.and_then(|owner| store.users.get(owner));
    if owner.is_some_and(|user| users::uses(user, BACKUP)) {
        Ok(())
    } else {
        Err(
            Refusal::platform(1020, "Attempt to register machine not by service user")
                .with_info("The user has no role in the backup service.")
                .about("id", personal.id.to_string()),
        )
    }
}

fn between<'t>(text: &'t str, (start, end): (&str, &str)) -> Option<&'t str> {
    text.strip_prefix(start)?.strip_suffix(end)
}

/// `27F9-5234-41C3`
fn written(bytes: [u8; 6]) -> String {
    let [a, b, c, d, e, f] = bytes;
    format!("{a:02X}{b:02X}-{c:02X}{d:02X}-{e:02X}{f:02X}")
}

fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let unknown = || Refusal::not_found("Registration token not found");
    let id = number(ctx.path.text("token_id").unwrap_or_default())?;
    let token = ctx
        .store
        .registration_tokens
        .get(id, ctx.now)
        .filter(|token| ctx.store.tenants.get(token.tenant).is_some())
        .ok_or_else(unknown)?;
    access::inside(ctx.store, &ctx.caller, token.tenant)?;
    ctx.store.registration_tokens.remove(id);
    Ok(Answer::Done)
}

/// The contract gives a token a number for its id and wants a UUID in the path: the number is taken, and the UUID that is
/// nothing but the number.
fn number(id: &str) -> Result<u64, Refusal> {
    if let Ok(number) = id.parse() {
        return Ok(number);
    }
    match Uuid::try_parse(id) {
        Ok(id) => Ok(u64::try_from(id.as_u128()).unwrap_or(0)),
        Err(_) => Err(Refusal::invalid("token_id must be a number or a UUID.")),
    }
}

fn answer(ctx: &Ctx<'_>, wanted: impl Fn(&RegistrationToken) -> bool) -> Answer {
    let items: Vec<Value> = ctx
        .store
        .registration_tokens
        .all(ctx.now)
        .filter(|token| wanted(token))
        .map(|token| view(ctx.store, token))
        .collect();
    Answer::Json(json!({"items": items}))
}

/// The tenant's number is a text here.
fn view(store: &Store, token: &RegistrationToken) -> Value {
    let number = store.tenants.any(token.tenant).map(|tenant| tenant.number);
    json!({
        "id": token.id,
        "token": token.token,
        "created_at": stamp(token.created_at),
        "expires_at": stamp(token.expires_at),
        "tenant_id": number.unwrap_or_default().to_string(),
        "tenant_uuid": token.tenant.to_string(),
        "scopes": token.scopes,
    })
}
