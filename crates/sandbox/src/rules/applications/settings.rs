//! Settings of a service in a tenant: behaviour.md 8 and 10.
//!
//! Any name is taken: which settings there are is not known, but for those of billing.

use serde_json::{Value, json};
use uuid::Uuid;

use super::known;
use crate::rules::{Answer, Ctx, Refusal, access};
use crate::store::Store;
use crate::store::catalogue::PLATFORM;
use crate::store::items::Setting;
use crate::store::tenants::{Kind, Tenant};

/// The settings of billing: for partners only, and not inherited (behaviour.md 10).
const BILLING: [&str; 5] = [
    "tier_level_value",
    "licensing_mode",
    "contract_type",
    "acronis_account_number",
    "pricing_info",
];
/// The two of them that can be set.
const SETTABLE: [&str; 2] = ["tier_level_value", "licensing_mode"];

pub(super) fn get(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let place = Place::of(ctx)?;
    Ok(answer(ctx.store, &place))
}

/// What is not sent stays. What a tenant above has locked cannot be set.
pub(super) fn update(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let place = Place::of(ctx)?;
    let mut value = ctx.body.get("value").cloned();
    if place.is_billing() {
        value = billing(&place.name, value)?;
    }
    if let Some((_, above)) = inherited(ctx.store, &place)
        && above.lock
    {
        return Err(Refusal::against_the_rules(
            "A tenant above has locked this setting.",
        ));
    }
    let (lock, exclusive) = (ctx.body.flag("lock"), ctx.body.flag("exclusive"));
    let setting = ctx.store.settings.entry(place.key()).or_insert(Setting {
        value: Value::Null,
        lock: false,
        exclusive: false,
    });
    setting.value = value.unwrap_or_else(|| setting.value.take());
    setting.lock = lock.unwrap_or(setting.lock);
    setting.exclusive = exclusive.unwrap_or(setting.exclusive);
    Ok(answer(ctx.store, &place))
}

/// The tenant then inherits what a tenant above has.
pub(super) fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let place = Place::of(ctx)?;
    if place.is_billing() && !SETTABLE.contains(&place.name.as_str()) {
        return Err(read_only());
    }
    ctx.store.settings.remove(&place.key());
    Ok(Answer::Done)
}

/// Which setting it is about.
struct Place {
    application: Uuid,
    tenant: Uuid,
    name: String,
}

impl Place {
    fn of(ctx: &Ctx<'_>) -> Result<Self, Refusal> {
        let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
        let place = Self {
            application: known(ctx)?.id,
            tenant: tenant.id,
            name: ctx.path.need_text("setting_name")?.to_owned(),
        };
        if place.is_billing() && !has_billing(tenant) {
            return Err(Refusal::against_the_rules(
                "Billing settings are for partner tenants.",
            ));
        }
        Ok(place)
    }

    fn is_billing(&self) -> bool {
        self.application == PLATFORM && BILLING.contains(&self.name.as_str())
    }

    fn key(&self) -> (Uuid, Uuid, String) {
        (self.application, self.tenant, self.name.clone())
    }
}

fn has_billing(tenant: &Tenant) -> bool {
    matches!(tenant.kind, Kind::Root | Kind::Partner)
}

fn read_only() -> Refusal {
    Refusal::platform(1002, "Access denied").with_info("This setting can only be read.")
}

/// What a billing setting becomes (behaviour.md 10). A text may stand for the number of a tier (clients-in-the-wild 6).
fn billing(name: &str, value: Option<Value>) -> Result<Option<Value>, Refusal> {
    match (name, &value) {
        ("tier_level_value", Some(tier)) => match whole(tier) {
            Some(tier) => Ok(Some(json!(tier))),
            None => Err(Refusal::invalid("tier_level_value must be a whole number.")),
        },
        ("licensing_mode", Some(mode)) if mode != "per_gb" && mode != "per_device" => Err(
            Refusal::invalid("licensing_mode must be per_gb or per_device."),
        ),
        _ if SETTABLE.contains(&name) => Ok(value),
        _ => Err(read_only()),
    }
}

fn whole(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

/// What the tenants above have set, the nearest first. An exclusive value is for its own tenant only.
fn inherited<'s>(store: &'s Store, place: &Place) -> Option<(Uuid, &'s Setting)> {
    if place.is_billing() {
        return None;
    }
    let of = |tenant: Uuid| {
        let key = (place.application, tenant, place.name.clone());
        store
            .settings
            .get(&key)
            .filter(|setting| !setting.exclusive)
    };
    store
        .tenants
        .upwards(place.tenant)
        .skip(1)
        .find_map(|tenant| Some((tenant.id, of(tenant.id)?)))
}

fn answer(store: &Store, place: &Place) -> Answer {
    let own = match store.settings.get(&place.key()) {
        Some(setting) => json!({
            "exclusive": setting.exclusive,
            "lock": setting.lock,
            "value": setting.value,
        }),
        None if place.is_billing() => given(&place.name),
        None => Value::Null,
    };
    let effective = inherited(store, place).map(|(owner, setting)| {
        json!({
            "owner": {"type": "tenant", "id": owner.to_string()},
            "value": setting.value,
            "lock": setting.lock,
        })
    });
    Answer::Json(json!({
        "name": place.name,
        "application_id": place.application.to_string(),
        "own": own,
        "effective": effective,
    }))
}

/// What billing says before anybody set anything: values like the guide's examples.
fn given(name: &str) -> Value {
    let value = match name {
        "tier_level_value" => json!(-1),
        "licensing_mode" => json!("per_gb"),
        "contract_type" => json!("standard"),
        "acronis_account_number" => json!("000000"),
        _ => json!({
            "currency": "USD",
            "licensing_mode": "per_gb",
            "pricing": [{"description": "Cloud Storage", "price": 0.09, "sku": "SANDBOX-STORAGE"}],
            "tier_level": "No commitment",
        }),
    };
    json!({"exclusive": false, "lock": false, "value": value})
}
