//! What a tenant is charged for its offering items. The guide says nothing of it; the contract is all there is.

use serde_json::{Value, json};

use crate::clock::millis;
use crate::rules::{Answer, Ctx, Fields, Refusal, access};
use crate::store::Store;
use crate::store::catalogue::Catalogue;
use crate::store::items::Price;

pub(super) fn get(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    Ok(answer(ctx.store, tenant.id))
}

/// Sets the prices that are sent and leaves the others. A version may be sent, and is then looked at.
pub(super) fn set(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?.id;
    let mut prices = ctx.store.offerings.of(tenant).prices.clone();
    for sent in ctx.body.array("items").unwrap_or_default() {
        let Some(sent) = sent.as_object() else {
            continue;
        };
        let sent = Fields::from(sent.clone());
        let (application, name) = (sent.need_id("application_id")?, sent.need_text("name")?);
        let is_known = Catalogue::get().items().any(|(_, item)| {
            item.application == application && (item.name == name || item.usage_name == name)
        });
        if !is_known {
            return Err(
                Refusal::platform(1021, "Offering item is not available").about("name", name)
            );
        }
        let price = sent.need_text("price")?.to_owned();
        if !is_decimal(&price) {
            return Err(Refusal::invalid("price must be a decimal number."));
        }
        let key = (application, name.to_owned(), sent.id("infra_id"));
        let current = prices.get(&key).map_or(0, |price| price.version);
        match sent.int("version") {
            Some(version) if version != current => {
                return Err(Refusal::version_mismatch(version, current));
            }
            _ => {}
        }
        let version = millis(ctx.now).max(current + 1);
        prices.insert(key, Price { price, version });
    }
    ctx.store.offerings.of_mut(tenant).prices = prices;
    Ok(answer(ctx.store, tenant))
}

fn is_decimal(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    [whole, fraction]
        .iter()
        .all(|digits| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()))
}

fn answer(store: &Store, tenant: uuid::Uuid) -> Answer {
    let items: Vec<Value> = store
        .offerings
        .of(tenant)
        .prices
        .iter()
        .map(|((application, name, infra), price)| {
            let mut view = json!({
                "application_id": application.to_string(),
                "name": name,
                "price": price.price,
                "version": price.version,
            });
            if let Some(infra) = infra {
                view["infra_id"] = json!(infra.to_string());
            }
            view
        })
        .collect();
    Answer::Json(json!({"items": items}))
}
