//! Usages: behaviour.md 11.1 to 11.3.

mod refreshing;
mod reporting;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};
use time::Date;
use uuid::Uuid;

use super::{Answer, Ctx, Fields, Refusal, Rules, access, holdings, views};
use crate::clock::{Moment, bare};
use crate::store::Store;
use crate::store::catalogue::{Catalogue, CatalogueItem};
use crate::store::items::ItemKey;
use crate::store::sums::Sum;
use crate::store::tenants::{Kind, Tenant};
use crate::store::usages::Usage;

pub(crate) use self::refreshing::refresh;

pub(super) const RULES: Rules = &[
    ("list", list),
    ("list_for_tenants", list_for_tenants),
    ("update", reporting::update),
];

/// behaviour.md 11.3
fn list(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    let items = of_tenant(ctx.store, tenant.id, &Filter::of(&ctx.query), ctx.now);
    Ok(Answer::Json(json!({"items": items})))
}

/// behaviour.md 11.3: the same for several tenants; those the caller does not reach are left out.
fn list_for_tenants(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let store = &*ctx.store;
    let filter = Filter::of(&ctx.query);
    let items: Vec<Value> = ctx
        .query
        .ids("tenants")?
        .unwrap_or_default()
        .into_iter()
        .filter(|id| access::tenant(store, &ctx.caller, *id).is_ok())
        .map(|id| {
            let usages = of_tenant(store, id, &filter, ctx.now);
            json!({"tenant": id.to_string(), "usages": usages})
        })
        .collect();
    Ok(Answer::Json(json!({"items": items})))
}

/// Which usages are asked for. As with offering items, those without an edition are always meant.
struct Filter<'q> {
    names: Option<Vec<&'q str>>,
    editions: Option<Vec<&'q str>>,
}

impl<'q> Filter<'q> {
    fn of(query: &'q Fields) -> Self {
        Self {
            names: query.list("usage_names"),
            editions: query.list("editions"),
        }
    }

    fn admits(&self, item: &CatalogueItem) -> bool {
        let is_in =
            |list: &Option<Vec<&str>>, word| list.as_ref().is_none_or(|list| list.contains(&word));
        item.is_measured()
            && is_in(&self.names, item.usage_name)
            && item
                .edition
                .is_none_or(|edition| is_in(&self.editions, edition))
    }
}

/// A figure as it is told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Figure {
    /// Since the start of the month for what adds up, else what there is.
    pub(super) value: i64,
    /// What there is, or was in all.
    pub(super) absolute: i64,
}

/// One tenant's own figure on a day (clients-in-the-wild 24).
pub(super) fn figure(key: ItemKey, usage: &Usage, day: Date) -> Figure {
    let absolute = usage.on(day);
    let value = if Catalogue::get().item(key.item).adds_up() {
        absolute - usage.on(last_day_before(month_of(day)))
    } else {
        absolute
    };
    Figure { value, absolute }
}

/// What a tenant and all below it use.
pub(super) fn figures(store: &Store, tenant: Uuid, day: Date) -> BTreeMap<ItemKey, Figure> {
    let sum = match store.tenants.get(tenant) {
        Some(tenant) => sum(store, tenant, day),
        None => Arc::default(),
    };
    let figure = |(&key, &(value, absolute))| (key, Figure { value, absolute });
    sum.iter().map(figure).collect()
}

/// Adds up what a tenant and all below it use. Sums of tenants that may have many below them are kept.
fn sum(store: &Store, tenant: &Tenant, day: Date) -> Arc<Sum> {
    let is_kept = !matches!(tenant.kind, Kind::Customer | Kind::Unit);
    if is_kept && let Some(known) = store.sums().get(tenant.id, day) {
        return known;
    }
    let mut sum = Sum::new();
    let mut add = |key, value, absolute| {
        let (of, in_all) = sum.entry(key).or_default();
        *of = of.saturating_add(value);
        *in_all = in_all.saturating_add(absolute);
    };
    for (key, usage) in store.usages.of(tenant.id) {
        let figure = figure(key, usage, day);
        add(key, figure.value, figure.absolute);
    }
    let children = store.tenants.children(tenant.id);
    for child in children.filter(|child| child.deleted_at.is_none()) {
        for (key, (value, absolute)) in self::sum(store, child, day).iter() {
            add(*key, *value, *absolute);
        }
    }
    let sum = Arc::new(sum);
    if is_kept {
        store.sums().put(tenant.id, day, &sum);
    }
    sum
}

/// The first day of a day's month: the start of the range (behaviour.md 11.2).
pub(super) fn month_of(day: Date) -> Date {
    day.replace_day(1).unwrap_or(day)
}

pub(super) fn last_day_before(day: Date) -> Date {
    day.previous_day().unwrap_or(day)
}

/// The usages of a tenant: one for each measured item that is on, and for what is used without being on.
fn of_tenant(store: &Store, id: Uuid, filter: &Filter<'_>, now: Moment) -> Vec<Value> {
    let catalogue = Catalogue::get();
    let offering = holdings::of(store, id);
    let used = figures(store, id, now.date());
    let mut all: BTreeMap<ItemKey, Figure> = offering
        .enabled()
        .map(|(key, _)| (key, Figure::default()))
        .collect();
    all.extend(used.into_iter().filter(|(_, figure)| figure.absolute != 0));
    let number = store.tenants.get(id).map_or(0, |tenant| tenant.number);
    all.into_iter()
        .map(|(key, figure)| (key, catalogue.item(key.item), figure))
        .filter(|(_, item, _)| filter.admits(item))
        .map(|(key, item, figure)| {
            let mut view = json!({
                "absolute_value": figure.absolute,
                "application_id": item.application.to_string(),
                "edition": item.edition,
                "measurement_unit": item.unit,
                "name": item.name,
                "usage_name": item.usage_name,
                "range_start": bare(month_of(now.date()).midnight().assume_utc()),
                "tenant_id": number,
                "tenant_uuid": id.to_string(),
                "type": item.kind.as_str(),
                "value": figure.value,
            });
            if let Some(infra) = key.infra {
                view["infra_id"] = json!(infra.to_string());
            }
            if let Some(state) = offering.items.get(&key) {
                let item = views::offering_item(id, key, state);
                view["offering_item"] = json!({"status": item["status"]});
                if let Some(quota) = item.get("quota") {
                    view["offering_item"]["quota"] = quota.clone();
                }
            }
            view
        })
        .collect()
}
