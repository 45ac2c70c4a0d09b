//! Roles: behaviour.md 7.7.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::sync_share;
use crate::clock::{Moment, bare, stamp};
use crate::rules::{Answer, Ctx, Fields, Refusal, access, roles};
use crate::store::catalogue::{BACKUP, FILES_CLOUD, NOTARY};
use crate::store::users::{Policy, User};

/// behaviour.md 7.7
pub(super) fn get(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let user = access::user_or_self(ctx.store, &ctx.caller, ctx.path.need_id("user_id")?)?;
    Ok(answer(user, ctx.now))
}

/// behaviour.md 7.7: what is sent replaces all roles there were. Ids, issuers and versions are kept as they come
/// (clients-in-the-wild 23).
pub(super) fn set(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let user = access::user(ctx.store, &ctx.caller, ctx.path.need_id("user_id")?)?;
    let mut policies: Vec<Policy> = Vec::new();
    for sent in ctx.body.array("items").unwrap_or_default() {
        let Some(sent) = sent.as_object() else {
            continue;
        };
        let policy = read(ctx, user, &sent.clone().into())?;
        let is_new = policies
            .iter()
            .all(|known| (known.tenant, &known.role) != (policy.tenant, &policy.role));
        if is_new {
            policies.push(policy);
        }
    }
    let before = &user.policies;
    let mut user = user.clone();
    user.policies = policies;
    user.updated_at = ctx.now;
    sync_share::check(ctx.store, &user, before)?;
    let answer = answer(&user, ctx.now);
    if let Some(kept) = ctx.store.users.get_mut(user.id) {
        *kept = user;
    }
    Ok(answer)
}

/// One role as it was sent. The tenant it is for must be within the caller's reach.
fn read(ctx: &Ctx<'_>, user: &User, sent: &Fields) -> Result<Policy, Refusal> {
    if sent.text("trustee_type") != Some("user") {
        return Err(Refusal::invalid("trustee_type must be user."));
    }
    let trustee = sent.text("trustee_id").unwrap_or_default();
    let is_user = sent
        .id("trustee_id")
        .is_some_and(|id| id == user.id || id.is_nil());
    if !trustee.is_empty() && !is_user {
        return Err(Refusal::invalid("trustee_id must be the user's."));
    }
    let tenant = access::tenant(ctx.store, &ctx.caller, sent.need_id("tenant_id")?)?;
    let role = sent.need_text("role_id")?.to_owned();
    if !roles::fits(&role, tenant.kind) {
        return Err(Refusal::against_the_rules(format!(
            "The role {role} cannot be given in a {} tenant.",
            tenant.kind.as_str()
        ))
        .about("id", tenant.id.to_string()));
    }
    let tenant = tenant.id;
    let known = user
        .policies
        .iter()
        .find(|known| (known.tenant, &known.role) == (tenant, &role));
    let text = |name: &str| sent.text(name).map(str::to_owned);
    Ok(Policy {
        id: text("id").unwrap_or_default(),
        issuer: text("issuer_id").unwrap_or_default(),
        tenant,
        created_at: known.map_or(ctx.now, |known| known.created_at),
        role,
        version: sent.int("version").unwrap_or(0),
        resource_namespace: text("resource_namespace"),
    })
}

/// Whether a user's roles let them use a service.
pub(in crate::rules) fn uses(user: &User, application: Uuid) -> bool {
    user.policies
        .iter()
        .any(|policy| opens(&policy.role, application))
}

/// Whether a role lets its holder use a service. The guide says it of `backup_user` and `company_admin`; the others are our
/// reading of their names.
fn opens(role: &str, application: Uuid) -> bool {
    match role {
        "company_admin" | "unit_admin" => true,
        "backup_user" => application == BACKUP,
        "sync_share_user" => application == FILES_CLOUD,
        "notary_user" => application == NOTARY,
        _ => false,
    }
}

fn answer(user: &User, now: Moment) -> Answer {
    let items: Vec<Value> = user
        .policies
        .iter()
        .map(|policy| view(user, policy))
        .collect();
    Answer::Json(json!({"timestamp": bare(now), "items": items}))
}

/// A role as every list of them shows it.
pub(super) fn view(user: &User, policy: &Policy) -> Value {
    let mut view = Map::new();
    for (name, value) in [
        ("id", json!(policy.id)),
        ("issuer_id", json!(policy.issuer)),
        ("trustee_id", json!(user.id.to_string())),
        ("trustee_type", json!("user")),
        ("tenant_id", json!(policy.tenant.to_string())),
        ("role_id", json!(policy.role)),
        ("version", json!(policy.version)),
        ("created_at", json!(stamp(policy.created_at))),
        ("updated_at", json!(stamp(policy.created_at))),
        ("deleted_at", Value::Null),
    ] {
        view.insert(name.to_owned(), value);
    }
    if let Some(namespace) = &policy.resource_namespace {
        view.insert("resource_namespace".to_owned(), json!(namespace));
    }
    Value::Object(view)
}
