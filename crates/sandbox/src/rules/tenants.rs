//! Tenants: behaviour.md 3.

mod changing;
mod creating;
mod identity;
mod listing;
mod mfa;
mod moving;
mod restoring;

use serde_json::{Value, json};
use uuid::Uuid;

use super::{Answer, Ctx, Refusal, Rules, access, search, views};
use crate::store::Store;

pub(super) use self::changing::changeable;
pub(super) use self::creating::may_hold;
pub(crate) use self::creating::{create_personal, first_pricing};

pub(super) const RULES: Rules = &[
    ("create", creating::create),
    ("get", get),
    ("list", listing::list),
    ("child_ids", listing::children),
    ("update", changing::update),
    ("delete", changing::delete),
    ("restore", restoring::restore),
    ("set_default_idp", identity::set_default),
    ("mfa_status", mfa::get),
    ("set_mfa", mfa::set),
];

/// behaviour.md 3.3. The path that can be embedded is not described anywhere; it is given as search gives it.
fn get(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = ctx.path.need_id("tenant_id")?;
    let store = &*ctx.store;
    let deleted = store
        .tenants
        .any(id)
        .filter(|_| ctx.query.is_on("allow_deleted") && access::sees(store, &ctx.caller, id));
    let tenant = match deleted {
        Some(tenant) => tenant,
        None => access::tenant(store, &ctx.caller, id)?,
    };
    let mut view = views::tenant(store, tenant, ctx.now);
    if ctx.query.is_on("embed_path") {
        view.insert(
            "path".to_owned(),
            json!(search::path(store, id, access::top(store, &ctx.caller, id))),
        );
    }
    Ok(Answer::Json(Value::Object(view)))
}

/// behaviour.md 3.1: a name is unique in the hierarchy. `own` is the tenant that may have it already.
fn free_name(store: &Store, name: &str, own: Option<Uuid>) -> Result<(), Refusal> {
    match store.tenants.named(name) {
        Some(other) if Some(other) != own => Err(Refusal::platform(1004, "Tenant name conflict")
            .with_info(format!("A tenant named \"{name}\" exists already."))
            .about("id", other.to_string())),
        _ => Ok(()),
    }
}

/// behaviour.md 3.1
fn short_tag(tag: Option<&str>) -> Result<(), Refusal> {
    match tag {
        Some(tag) if tag.chars().count() > 256 => Err(Refusal::invalid(
            "internal_tag must have at most 256 characters.",
        )),
        _ => Ok(()),
    }
}
