//! Changing, suspending and deleting a tenant: behaviour.md 3.6 to 3.10.

use serde_json::Value;
use uuid::Uuid;

use super::{free_name, moving, short_tag};
use crate::rules::{Answer, Ctx, Refusal, access, views};
use crate::store::tenants::{Kind, Tenant};

/// behaviour.md 3.6: what was sent is taken over, the rest stays, the version rises by one. Nothing is changed unless
/// everything can be.
pub(super) fn update(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = changeable(ctx, ctx.body.need_int("version")?)?.clone();
    let name = ctx.body.text("name").filter(|name| *name != tenant.name);
    if ctx.body.has("name") {
        free_name(ctx.store, ctx.body.need_text("name")?, Some(tenant.id))?;
    }
    short_tag(ctx.body.text("internal_tag"))?;
    let kind = new_kind(ctx, &tenant)?;
    let enabled = new_enabled(ctx, &tenant)?;
    let lock = new_lock(ctx, &tenant)?;
    let parent = ctx
        .body
        .id("parent_id")
        .filter(|parent| *parent != tenant.parent);
    if let Some(parent) = parent {
        moving::check(ctx, &tenant, parent)?;
    }
    let access = ctx.body.flag("ancestral_access");
    if tenant.kind == Kind::Unit && access.is_some_and(|access| access != tenant.ancestral_access) {
        return Err(Refusal::against_the_rules(
            "A unit cannot limit the access from above.",
        ));
    }

    let (id, now) = (tenant.id, ctx.now);
    if let Some(name) = name {
        ctx.store.tenants.rename(id, name);
    }
    if let Some(parent) = parent {
        ctx.store.tenants.move_under(id, parent);
    }
    if let Some(tenant) = ctx.store.tenants.get_mut(id) {
        tenant.kind = kind;
        tenant.enabled = enabled;
        tenant.locked_by = lock;
        tenant.ancestral_access = access.unwrap_or(tenant.ancestral_access);
        if let Some(sent) = ctx.body.object("contact") {
            tenant.contact.merge(sent, now);
        }
        for (name, slot) in [
            ("customer_id", &mut tenant.customer_id),
            ("internal_tag", &mut tenant.internal_tag),
        ] {
            if ctx.body.has(name) {
                *slot = ctx.body.text(name).map(str::to_owned);
            }
        }
        for (name, slot) in [
            ("language", &mut tenant.language),
            ("customer_type", &mut tenant.customer_type),
        ] {
            if let Some(text) = ctx.body.text(name) {
                text.clone_into(slot);
            }
        }
        if let Some(operation) = ctx.body.text("external_operation_status") {
            tenant.external_operation =
                Some(operation.to_owned()).filter(|operation| operation != "no_operation");
        }
        if let Some(idp) = ctx.body.id("default_idp_id") {
            tenant.default_idp = idp;
        }
        tenant.version += 1;
        tenant.updated_at = now;
    }
    let tenant = access::tenant(ctx.store, &ctx.caller, id)?;
    Ok(Answer::Json(Value::Object(views::tenant(
        ctx.store, tenant, now,
    ))))
}

/// behaviour.md 3.10: only what was disabled before can be deleted, and everything below goes with it.
pub(super) fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = changeable(ctx, ctx.query.need_int("version")?)?;
    let id = tenant.id;
    if id == ctx.caller.tenant {
        return Err(own(id));
    }
    if tenant.enabled {
        let number = tenant.number.to_string();
        return Err(
            Refusal::platform(1006, "It is prohibited to delete a non-disabled tenant.")
                .with_info(format!(
                    "It is prohibited to delete a non-disabled tenant \"{number}\""
                ))
                .about("id", number),
        );
    }
    // behaviour.md 7.1: a personal tenant is its user's; without it the user would be left with a tenant that is gone.
    if let Some(owner) = tenant.owner {
        return Err(
            Refusal::against_the_rules("A personal tenant is deleted with its user.")
                .about("owner_id", owner.to_string()),
        );
    }
    ctx.store.delete_tenant(id, ctx.now);
    Ok(Answer::Done)
}

/// The tenant in the path, when the caller may change it: they reach it, nobody else has locked it, and the version sent is
/// its own.
pub(in crate::rules) fn changeable<'c>(
    ctx: &'c Ctx<'_>,
    version: i64,
) -> Result<&'c Tenant, Refusal> {
    let id = ctx.path.need_id("tenant_id")?;
    let tenant = access::tenant(ctx.store, &ctx.caller, id)?;
    match tenant.locked_by {
        // behaviour.md 14, T16
        Some(owner) if owner != ctx.caller.tenant => {
            Err(Refusal::platform(1012, "Tenant is locked")
                .about("id", id.to_string())
                .about("owner_id", owner.to_string()))
        }
        _ if version != tenant.version => Err(Refusal::version_mismatch(version, tenant.version)),
        _ => Ok(tenant),
    }
}

/// behaviour.md 3.6: the kind may change between partner and folder only.
fn new_kind(ctx: &Ctx<'_>, tenant: &Tenant) -> Result<Kind, Refusal> {
    let asked = ctx.body.text("kind").and_then(Kind::parse);
    match (tenant.kind, asked.unwrap_or(tenant.kind)) {
        (old, new) if old == new => Ok(old),
        (Kind::Partner | Kind::Folder, new @ (Kind::Partner | Kind::Folder)) => Ok(new),
        (old, new) => Err(Refusal::against_the_rules(format!(
            "A {} tenant cannot become a {} tenant.",
            old.as_str(),
            new.as_str()
        ))),
    }
}

/// behaviour.md 3.9. Nobody suspends the tenant they act in, and nothing is enabled below what is disabled.
fn new_enabled(ctx: &Ctx<'_>, tenant: &Tenant) -> Result<bool, Refusal> {
    match (tenant.enabled, ctx.body.flag("enabled")) {
        (true, Some(false)) if tenant.id == ctx.caller.tenant => Err(own(tenant.id)),
        (false, Some(true)) if !ctx.store.tenants.is_enabled(tenant.parent) => {
            Err(Refusal::platform(1003, "Parent tenant is disabled")
                .about("id", tenant.parent.to_string()))
        }
        (old, asked) => Ok(asked.unwrap_or(old)),
    }
}

/// behaviour.md 14, T16: whoever locks a tenant owns the lock, unless they name another tenant above it.
fn new_lock(ctx: &Ctx<'_>, tenant: &Tenant) -> Result<Option<Uuid>, Refusal> {
    let Some(lock) = ctx.body.object("update_lock") else {
        return Ok(tenant.locked_by);
    };
    if lock.get("enabled") != Some(&Value::Bool(true)) {
        return Ok(None);
    }
    let owner = match lock.get("owner_id").and_then(Value::as_str) {
        None => tenant.locked_by.unwrap_or(ctx.caller.tenant),
        Some(owner) => Uuid::try_parse(owner)
            .map_err(|_| Refusal::invalid("update_lock.owner_id must be a UUID."))?,
    };
    if ctx.store.tenants.is_within(tenant.id, owner) {
        Ok(Some(owner))
    } else {
        Err(
            Refusal::platform(1032, "Target hierarchy devoid of locking tenant")
                .about("id", tenant.id.to_string())
                .about("owner_id", owner.to_string()),
        )
    }
}

fn own(id: Uuid) -> Refusal {
    Refusal::platform(1002, "Access denied")
        .with_info("An account cannot suspend or delete the tenant it acts in.")
        .about("id", id.to_string())
}
