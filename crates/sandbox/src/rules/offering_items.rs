//! Offering items, quotas and editions: behaviour.md 4.

mod checks;
mod editions;
mod prices;
mod quotas;
mod setting;

use std::collections::BTreeMap;

use serde_json::{Value, json};
use uuid::Uuid;

use super::pages::Page;
use super::tenants::may_hold;
use super::{Answer, Ctx, Fields, Refusal, Rules, access, holdings, reach, views};
use crate::clock::{Moment, bare, stamp};
use crate::store::Store;
use crate::store::catalogue::{Catalogue, CatalogueItem};
use crate::store::items::{ItemKey, ItemState, Quota};
use crate::store::tenants::{Kind, Tenant};
use crate::store::walk::Place;

pub(super) use self::setting::{settled, turn_off};

pub(super) const RULES: Rules = &[
    ("list", list),
    ("list_subtree", list_subtree),
    ("available_for_child", available_for_child),
    ("set", setting::set),
    ("check_edition_switch", editions::check),
    ("switch_edition", editions::switch),
    ("prices", prices::get),
    ("set_prices", prices::set),
];

/// behaviour.md 4.4
fn list(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    let filter = Filter::of(&ctx.query)?;
    let items = known(ctx.store, tenant)
        .iter()
        .filter(|(key, state)| filter.admits(**key, state))
        .map(|(key, state)| views::offering_item(tenant.id, *key, state))
        .collect();
    Ok(answer(items, ctx.now))
}

/// What a tenant has, and what its parent would let it have.
fn known(store: &Store, tenant: &Tenant) -> BTreeMap<ItemKey, ItemState> {
    let mut known: BTreeMap<ItemKey, ItemState> = store
        .offerings
        .of(tenant.parent)
        .enabled()
        .map(|(key, state)| {
            let off = ItemState {
                enabled: false,
                locked: false,
                quota: Quota::default(),
                updated_at: state.updated_at,
            };
            (key, off)
        })
        .collect();
    let own = holdings::of(store, tenant.id);
    known.extend(own.enabled().map(|(key, state)| (key, state.clone())));
    known
}

/// behaviour.md 4.5: what a child could be given, ready to be sent to it (lab, exercise 3: the answer is pasted into the
/// request as it is), storage-bound items once for each storage.
fn available_for_child(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::tenant(ctx.store, &ctx.caller, ctx.path.need_id("tenant_id")?)?;
    let kind = ctx
        .query
        .text("kind")
        .map(|kind| Kind::parse(kind).ok_or_else(|| Refusal::invalid("kind is unknown.")))
        .transpose()?;
    if kind.is_some_and(|kind| !may_hold(tenant.kind, kind)) {
        return Ok(answer(Vec::new(), ctx.now));
    }
    let edition = Edition::of(&ctx.query);
    let items = ctx
        .store
        .offerings
        .of(tenant.id)
        .enabled()
        .filter(|(key, _)| edition.admits(Catalogue::get().item(key.item)))
        .map(|(key, state)| {
            let state = ItemState {
                enabled: true,
                locked: false,
                quota: Quota::default(),
                updated_at: state.updated_at,
            };
            views::offering_item(tenant.id, key, &state)
        })
        .collect();
    Ok(answer(items, ctx.now))
}

/// The items of a whole subtree, tenant by tenant, level by level.
fn list_subtree(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let page = Page::asked(&ctx.query, ctx.page_size)?;
    let store = &*ctx.store;
    let top = access::tenant(
        store,
        &ctx.caller,
        page.query.need_id("subtree_root_tenant_id")?,
    )?;
    let editions = page.query.list("editions");
    let usages = page.query.list("usage_names");
    let names = page.query.list("offering_items");
    let since = page.query.moment("updated_since")?;
    let deleted = page.query.is_on("allow_deleted");
    let wanted = |key: ItemKey, state: &ItemState| {
        let item = Catalogue::get().item(key.item);
        (deleted || state.enabled)
            && since.is_none_or(|since| state.updated_at > since)
            && in_list(&usages, item.usage_name)
            && in_list(&names, &item.name)
            && item
                .edition
                .is_none_or(|edition| in_list(&editions, edition))
    };
    let of_tenant = |tenant: &'_ Tenant| {
        let (id, items) = (tenant.id, holdings::of(store, tenant.id).into_owned().items);
        items.into_iter().map(move |(key, state)| (id, key, state))
    };
    let last: Option<(Place, ItemKey)> = page.after()?;
    let rest = last.as_ref().and_then(|(place, last)| {
        let tenant = store.tenants.at(place)?;
        let last = *last;
        (tenant.deleted_at.is_none() && access::sees(store, &ctx.caller, tenant.id))
            .then(|| of_tenant(tenant).filter(move |(_, key, _)| *key > last))
    });
    let found = reach::subtree(store, &ctx.caller, top.id, last.map(|(place, _)| place))
        .filter(|tenant| tenant.deleted_at.is_none())
        .flat_map(of_tenant);
    let found = rest
        .into_iter()
        .flatten()
        .chain(found)
        .filter(|(_, key, state)| wanted(*key, state));
    let place = |(id, key, _): &(Uuid, ItemKey, ItemState)| (store.tenants.place(*id), *key);
    let mut answer = page.fill(found, place, |(id, key, state)| {
        let mut view = views::offering_item(id, key, &state);
        if !state.enabled {
            view["deleted_at"] = json!(stamp(state.updated_at));
        }
        view
    });
    answer.insert("timestamp".to_owned(), json!(bare(ctx.now)));
    Ok(Answer::Json(Value::Object(answer)))
}

/// Whether a word is in a list that was sent. Without a list, everything is.
fn in_list(list: &Option<Vec<&str>>, word: &str) -> bool {
    list.as_ref().is_none_or(|list| list.contains(&word))
}

fn answer(items: Vec<Value>, now: Moment) -> Answer {
    Answer::Json(json!({"timestamp": bare(now), "items": items}))
}

/// The edition a list is asked for: the standard one unless said otherwise; items without an edition are always meant
/// (behaviour.md 4.4).
struct Edition<'q>(&'q str);

impl<'q> Edition<'q> {
    fn of(query: &'q Fields) -> Self {
        Self(query.text("edition").unwrap_or("standard"))
    }

    fn admits(&self, item: &CatalogueItem) -> bool {
        self.0 == "*" || item.edition.is_none_or(|edition| edition == self.0)
    }
}

/// What a tenant's items are asked for by (behaviour.md 4.4).
struct Filter<'q> {
    edition: Edition<'q>,
    usages: Option<Vec<&'q str>>,
    kind: Option<&'q str>,
    enabled: Option<bool>,
    infra: Option<Uuid>,
}

impl<'q> Filter<'q> {
    fn of(query: &'q Fields) -> Result<Self, Refusal> {
        Ok(Self {
            edition: Edition::of(query),
            usages: query.list("usage_names"),
            kind: query.text("type"),
            enabled: query.int("status").map(|status| status == 1),
            infra: query.id("infra_uuid"),
        })
    }

    fn admits(&self, key: ItemKey, state: &ItemState) -> bool {
        let item = Catalogue::get().item(key.item);
        self.edition.admits(item)
            && in_list(&self.usages, item.usage_name)
            && self.kind.is_none_or(|kind| item.kind.as_str() == kind)
            && self.enabled.is_none_or(|enabled| enabled == state.enabled)
            && self.infra.is_none_or(|infra| key.infra == Some(infra))
    }
}
