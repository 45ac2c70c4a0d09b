//! Services: behaviour.md 5, and their settings, 8 and 10.

mod settings;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use uuid::Uuid;

use super::offering_items::{settled, turn_off};
use super::{Answer, Ctx, Refusal, Rules, access, holdings};
use crate::store::Store;
use crate::store::catalogue::{Application, Catalogue, PLATFORM};

pub(super) const RULES: Rules = &[
    ("list", list),
    ("get", get),
    ("ids_for_tenant", ids_for_tenant),
    ("ids_for_tenants", ids_for_tenants),
    ("enable", enable),
    ("disable", disable),
    ("get_setting", settings::get),
    ("update_setting", settings::update),
    ("delete_setting", settings::delete),
];

/// behaviour.md 5.2
fn list(_: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let items: Vec<Value> = Catalogue::get().applications.iter().map(view).collect();
    Ok(Answer::Json(json!({"items": items})))
}

/// behaviour.md 5.3
fn get(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    known(ctx).map(|application| Answer::Json(view(application)))
}

/// behaviour.md 5.3
fn ids_for_tenant(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    let items = ids(ctx.store, tenant.id);
    Ok(Answer::Json(json!({"items": items})))
}

/// The same for several tenants; those the caller does not reach are left out.
fn ids_for_tenants(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let store = &*ctx.store;
    let items: Vec<Value> = ctx
        .query
        .ids("tenants")?
        .unwrap_or_default()
        .into_iter()
        .filter(|id| access::tenant(store, &ctx.caller, *id).is_ok())
        .map(|id| json!({"tenant": id.to_string(), "applications": ids(store, id)}))
        .collect();
    Ok(Answer::Json(json!({"items": items})))
}

/// behaviour.md 5.4: only what the parent has can be turned on. It turns no offering item on.
fn enable(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let application = known(ctx)?.id;
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    settled(tenant)?;
    let (id, parent) = (tenant.id, tenant.parent);
    if !enabled(ctx.store, parent).contains(&application) {
        return Err(Refusal::platform(1026, "Cannot enable service")
            .with_info("The parent tenant does not have this service.")
            .about("application_id", application.to_string()));
    }
    ctx.store
        .offerings
        .of_mut(id)
        .applications
        .insert(application);
    Ok(Answer::Done)
}

/// behaviour.md 5.5: the service stops in the tenant and everything below it; its items and its data go with it.
fn disable(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let application = known(ctx)?.id;
    let top = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    settled(top)?;
    let top = top.id;
    if application == PLATFORM {
        return Err(Refusal::against_the_rules(
            "The management portal cannot be turned off.",
        ));
    }
    let catalogue = Catalogue::get();
    for tenant in ctx.store.tenants.subtree(top) {
        let offering = ctx.store.offerings.of(tenant);
        if offering.applications.contains(&application) || !offering.items.is_empty() {
            let offering = ctx.store.offerings.of_mut(tenant);
            offering.applications.remove(&application);
            for (key, state) in &mut offering.items {
                if state.enabled && catalogue.item(key.item).application == application {
                    turn_off(state, ctx.now);
                }
            }
        }
        ctx.store.usages.retain(tenant, |key| {
            catalogue.item(key.item).application != application
        });
    }
    Ok(Answer::Done)
}

/// The service in the path.
fn known(ctx: &Ctx<'_>) -> Result<&'static Application, Refusal> {
    let id = ctx.path.need_id("application_id")?;
    Catalogue::get().application(id).ok_or_else(|| {
        Refusal::not_found("Application not found").about("application_id", id.to_string())
    })
}

/// The services a tenant has: the management portal always (behaviour.md 5.5).
fn enabled(store: &Store, tenant: Uuid) -> BTreeSet<Uuid> {
    let mut ids = holdings::of(store, tenant).applications.clone();
    ids.insert(PLATFORM);
    ids
}

/// Their ids in the catalogue's order.
fn ids(store: &Store, tenant: Uuid) -> Vec<String> {
    let enabled = enabled(store, tenant);
    Catalogue::get()
        .applications
        .iter()
        .filter(|application| enabled.contains(&application.id))
        .map(|application| application.id.to_string())
        .collect()
}

fn view(application: &Application) -> Value {
    json!({
        "id": application.id.to_string(),
        "name": application.name,
        "type": application.kind,
        "usages": application.usages,
        "api_base_url": application.api_base_url,
    })
}
