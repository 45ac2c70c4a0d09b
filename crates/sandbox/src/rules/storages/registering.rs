//! How a storage comes to be: behaviour.md 9.5.

use uuid::Uuid;

use super::{urls, view};
use crate::clock::Moment;
use crate::rules::{Answer, Ctx, Refusal, access, locations};
use crate::store::Store;
use crate::store::catalogue::Catalogue;
use crate::store::items::{ItemKey, ItemState, Quota};
use crate::store::storages::Storage;

/// behaviour.md 9.5: a storage begins with version 1, and its owner can offer it at once.
pub(super) fn register(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let owner = access::inside(ctx.store, &ctx.caller, ctx.body.need_id("owner_tenant_id")?)?.id;
    let url = ctx.body.need_text("url")?.to_owned();
    urls::check(&url)?;
    let location = match ctx.body.id("location_id") {
        Some(id) => locations::seen(ctx.store, &ctx.caller, id)?.id,
        None => nearest_location(ctx.store, owner)?,
    };
    let number = ctx.store.storages.values().map(|storage| storage.number);
    let number = number.max().unwrap_or(0) + 1;
    let mut storage = Storage {
        id: ctx.store.random.id(),
        number,
        owner,
        location,
        name: ctx.body.need_text("name")?.to_owned(),
        url,
        capabilities: capabilities(ctx)?.unwrap_or_default(),
        content_url: None,
        content_mobile_url: None,
        backend_type: ctx.body.text("backend_type").map(str::to_owned),
        version: 1,
    };
    take_over_links(ctx, &mut storage)?;
    no_conflict(ctx.store, &storage)?;
    offer(ctx.store, &storage, ctx.now);
    let answer = view(ctx.store, &ctx.caller, &storage);
    ctx.store.storages.insert(storage.id, storage);
    Ok(Answer::Json(answer))
}

/// Where a storage stands when nobody says it: in the first location of its owner, or of the nearest tenant above.
fn nearest_location(store: &Store, owner: Uuid) -> Result<Uuid, Refusal> {
    store
        .tenants
        .upwards(owner)
        .find_map(|tenant| store.locations.of(tenant.id).first().map(|first| first.id))
        .ok_or_else(|| Refusal::invalid("location_id is missing."))
}

/// What was sent of the capabilities, each once.
pub(super) fn capabilities(ctx: &Ctx<'_>) -> Result<Option<Vec<String>>, Refusal> {
    let Some(sent) = ctx.body.texts("capabilities") else {
        return Ok(None);
    };
    let mut capabilities = Vec::new();
    for capability in sent {
        if !capabilities.contains(&capability) {
            capabilities.push(capability);
        }
    }
    if capabilities.is_empty() {
        return Err(Refusal::invalid("capabilities must not be empty."));
    }
    Ok(Some(capabilities))
}

/// The two places where its content is browsed.
pub(super) fn take_over_links(ctx: &Ctx<'_>, storage: &mut Storage) -> Result<(), Refusal> {
    for (name, slot) in [
        ("content_url", &mut storage.content_url),
        ("content_mobile_url", &mut storage.content_mobile_url),
    ] {
        if let Some(url) = ctx.body.text(name) {
            urls::check_link(name, url)?;
            *slot = Some(url.to_owned());
        }
    }
    Ok(())
}

/// behaviour.md 1.6, 1015: a location has no two storages of one name.
pub(super) fn no_conflict(store: &Store, storage: &Storage) -> Result<(), Refusal> {
    let other = store.storages.values().find(|other| {
        other.id != storage.id && other.location == storage.location && other.name == storage.name
    });
    match other {
        Some(other) => Err(Refusal::platform(1015, "Infrastructure component conflict")
            .with_info(format!(
                "A storage named \"{}\" exists already in this location.",
                storage.name
            ))
            .about("id", other.id.to_string())),
        None => Ok(()),
    }
}

/// Turns on, in the owner, the items that can stand on the storage: of every service and edition the owner sells already.
fn offer(store: &mut Store, storage: &Storage, now: Moment) {
    let catalogue = Catalogue::get();
    let offering = store.offerings.of(storage.owner);
    let is_sold = |application, edition| {
        offering.enabled().any(|(key, _)| {
            let item = catalogue.item(key.item);
            (item.application, item.edition) == (application, edition)
        })
    };
    let keys: Vec<ItemKey> = catalogue
        .items()
        .filter(|(_, item)| {
            item.capability
                .is_some_and(|needed| storage.capabilities.iter().any(|has| has == needed))
                && is_sold(item.application, item.edition)
        })
        .map(|(item, _)| ItemKey {
            item,
            infra: Some(storage.id),
        })
        .collect();
    for key in keys {
        let state = ItemState {
            enabled: true,
            locked: false,
            quota: Quota::default(),
            updated_at: now,
        };
        store
            .offerings
            .of_mut(storage.owner)
            .items
            .insert(key, state);
    }
}
