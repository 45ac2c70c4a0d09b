//! Setting what tenants use, row by row: a row that fails says why, and the others are carried out.
//!
//! The service lets only its own applications do this (the contract, UpdateTenantsUsages). In the sandbox everybody may who
//! reaches the tenant: without it, nothing would ever be used.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{figure, figures, refreshing};
use crate::rules::{Answer, Ctx, Fields, Reason, Refusal, access, holdings};
use crate::store::Store;
use crate::store::catalogue::Catalogue;
use crate::store::items::ItemKey;
use crate::store::usages::Reported;

/// A figure that is set is the tenant's own: what its children use comes on top.
pub(super) fn update(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let rows = ctx.body.array("items").unwrap_or_default().to_vec();
    let mut items = Vec::new();
    for row in rows {
        let Value::Object(row) = row else { continue };
        let outcome = set(ctx, &row.clone().into());
        items.push(answered(row, outcome));
    }
    Ok(Answer::Json(json!({"items": items})))
}

fn set(ctx: &mut Ctx<'_>, row: &Fields) -> Result<(), Refusal> {
    let value = row.int("usage_value").unwrap_or(0);
    if value < 0 {
        return Err(Refusal::invalid("usage_value must not be negative."));
    }
    if row.text("tenant_id").is_none_or(str::is_empty) {
        return Err(match row.text("resource_id") {
            Some(id) => Refusal::not_found("Resource not found").about("resource_id", id),
            None => Refusal::invalid("tenant_id or resource_id is needed."),
        });
    }
    let tenant = access::tenant(ctx.store, &ctx.caller, row.need_id("tenant_id")?)?.id;
    let key = meant(ctx.store, tenant, row)?;
    within_quotas(ctx, tenant, key, value)?;
    let every = ctx.usage_refresh;
    let figure = Reported {
        tenant,
        key,
        value,
        day: ctx.now.date(),
        shows_at: every.map_or(ctx.now, |every| refreshing::shows_at(ctx.now, every)),
    };
    match every {
        None => refreshing::show(ctx.store, &figure),
        Some(_) => ctx.store.reported.push(figure),
    }
    Ok(())
}

/// The item a row is about: by its name, or by the name of its usage, among those that are on.
fn meant(store: &Store, tenant: Uuid, row: &Fields) -> Result<ItemKey, Refusal> {
    let catalogue = Catalogue::get();
    let named = row.text("offering_item").filter(|name| !name.is_empty());
    let used = row.text("usage_type").filter(|name| !name.is_empty());
    if named.is_none() && used.is_none() {
        return Err(Refusal::invalid("offering_item or usage_type is needed."));
    }
    let infra = row.text("infra_id").filter(|id| !id.is_empty());
    let found: Vec<ItemKey> = holdings::of(store, tenant)
        .enabled()
        .map(|(key, _)| key)
        .filter(|key| {
            let item = catalogue.item(key.item);
            let is_named = match named {
                Some(name) => item.name == name,
                None => used == Some(item.usage_name),
            };
            let place = key.infra.map(|place| place.to_string());
            is_named && (infra.is_none() || place.is_none() || place.as_deref() == infra)
        })
        .collect();
    let Some(key) = found.first() else {
        return Err(Refusal::platform(1021, "Offering item is not available")
            .with_info("The tenant has no such offering item turned on."));
    };
    if !catalogue.item(key.item).is_measured() {
        return Err(Refusal::against_the_rules("A feature is not counted."));
    }
    // Two storages of one name have to be told apart.
    let is_unclear = found
        .iter()
        .any(|other| other.item == key.item && other != key);
    if is_unclear {
        return Err(Refusal::invalid("infra_id is needed."));
    }
    Ok(*key)
}

/// behaviour.md 4.6: a hard quota lets nothing above value and overage through, here or further up.
fn within_quotas(ctx: &Ctx<'_>, tenant: Uuid, key: ItemKey, value: i64) -> Result<(), Refusal> {
    let store = &*ctx.store;
    let today = ctx.now.date();
    let mut own = store.usages.of(tenant);
    let old = own
        .find(|(known, _)| *known == key)
        .map_or(0, |(_, usage)| figure(key, usage, today).value);
    for above in store.tenants.upwards(tenant) {
        let offering = holdings::of(store, above.id);
        let Some(state) = offering.items.get(&key) else {
            continue;
        };
        let (Some(soft), Some(overage)) = (state.quota.value, state.quota.overage) else {
            continue;
        };
        let used = figures(store, above.id, today);
        let others = used.get(&key).map_or(0, |figure| figure.value) - old;
        let total = others.saturating_add(value);
        if total > soft.saturating_add(overage) && value > old {
            return Err(Refusal::platform(1022, "Hard quota exceeded")
                .about("id", above.id.to_string())
                .about("limit", soft.saturating_add(overage)));
        }
    }
    Ok(())
}

/// The row as it is answered: what it was about, and what went wrong.
fn answered(row: Map<String, Value>, outcome: Result<(), Refusal>) -> Value {
    let mut answer: Map<String, Value> = row
        .into_iter()
        .filter(|(name, value)| name != "usage_value" && name != "error" && value.is_string())
        .collect();
    if let Err(refusal) = outcome {
        let code = match refusal.reason {
            Reason::Platform(code) => code,
            Reason::NotFound => 404,
            _ => 400,
        };
        let info = refusal.info.unwrap_or_else(|| refusal.message.clone());
        let context: Map<String, Value> = refusal.context.into_iter().collect();
        let error = json!({
            "code": code,
            "message": refusal.message,
            "details": {"info": info},
            "context": context,
            "domain": "PlatformAccountServer",
        });
        answer.insert("error".to_owned(), json!({"error": error}));
    }
    Value::Object(answer)
}
