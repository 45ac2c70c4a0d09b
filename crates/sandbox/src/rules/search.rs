//! Search: behaviour.md 12.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{Answer, Ctx, Refusal, Rules, access};
use crate::clock::stamp;
use crate::store::Store;
use crate::store::search::{Hit, words};

pub(super) const RULES: Rules = &[("find", find)];

const SHORTEST_TEXT: usize = 3;
const LARGEST_LIMIT: i64 = 300;

/// The tenant that was named and those below it, the nearest first; what closes itself to the caller is skipped.
fn find(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let text = ctx.query.text("text").unwrap_or_default();
    if text.trim().chars().count() < SHORTEST_TEXT {
        return Err(Refusal::invalid("text must have three characters or more."));
    }
    let limit = ctx.query.int("limit").unwrap_or(10);
    if !(1..=LARGEST_LIMIT).contains(&limit) {
        return Err(Refusal::invalid("limit must be from 1 to 300."));
    }
    let top = access::inside(ctx.store, &ctx.caller, ctx.query.need_id("tenant")?)?.id;
    let deleted = ctx.query.is_on("allow_deleted");
    let tokens: Vec<String> = words(text).collect();
    // The longest word leaves the fewest to look at.
    let rarest = tokens.iter().max_by_key(|token| token.len());
    ctx.store.bring_index_up_to_date();
    let store = &*ctx.store;
    let limit = usize::try_from(limit).unwrap_or_default();
    // The best so far: a common name has many hits, and most of them need no second look.
    let mut hits: BTreeSet<(Place, Hit)> = BTreeSet::new();
    let mut seen = HashMap::new();
    for hit in store.index().beginning(rarest.map_or("", String::as_str)) {
        let Some(place) = place(store, hit, deleted) else {
            continue;
        };
        let is_too_far = hits.len() == limit && hits.last().is_some_and(|(last, _)| place >= *last);
        if is_too_far || !matches(store, hit, &tokens) {
            continue;
        }
        let lies_open = *seen
            .entry(place.tenant)
            .or_insert_with(|| lies_open(store, place.tenant, top));
        if lies_open {
            hits.insert((place, hit));
            if hits.len() > limit {
                hits.pop_last();
            }
        }
    }
    let items: Vec<Value> = hits
        .into_iter()
        .filter_map(|(place, hit)| view(store, hit, place.tenant, top))
        .collect();
    Ok(Answer::Json(json!({"items": items})))
}

/// Where a hit stands, in the order in which hits are given.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    level: u32,
    number: u64,
    tenant: Uuid,
    user_number: Option<u64>,
}

/// Where a hit stands. Nothing when it is deleted, or a personal tenant: these show as their users.
fn place(store: &Store, hit: Hit, deleted: bool) -> Option<Place> {
    let (tenant, user) = match hit {
        Hit::Tenant(id) => (store.tenants.any(id)?, None),
        Hit::User(id) => {
            let user = store.users.any(id)?;
            (store.tenants.any(user.tenant)?, Some(user))
        }
    };
    let is_deleted = match user {
        Some(user) => user.deleted_at.is_some(),
        None => tenant.deleted_at.is_some(),
    };
    (tenant.owner.is_none() && (deleted || !is_deleted)).then_some(Place {
        level: tenant.level,
        number: tenant.number,
        tenant: tenant.id,
        user_number: user.map(|user| user.number),
    })
}

/// Whether a tenant lies below another one, or is it, and no tenant on the way down limits the access from above.
fn lies_open(store: &Store, id: Uuid, top: Uuid) -> bool {
    for tenant in store.tenants.upwards(id) {
        if tenant.id == top {
            return true;
        }
        if !tenant.ancestral_access {
            return false;
        }
    }
    false
}

/// One of its values matches: each word asked for begins one of the value's words.
fn matches(store: &Store, hit: Hit, tokens: &[String]) -> bool {
    let fits = |value: &str| {
        let words: Vec<String> = words(value).collect();
        tokens
            .iter()
            .all(|token| words.iter().any(|word| word.starts_with(token)))
    };
    match hit {
        Hit::Tenant(id) => store
            .tenants
            .any(id)
            .is_some_and(|tenant| tenant.searched().any(fits)),
        Hit::User(id) => store
            .users
            .any(id)
            .is_some_and(|user| user.searched().any(fits)),
    }
}

/// The e-mail address takes part in matching and is not said.
fn view(store: &Store, hit: Hit, tenant: Uuid, top: Uuid) -> Option<Value> {
    let tenant = store.tenants.any(tenant)?;
    let mut view = Map::new();
    let (contact, deleted_at) = match hit {
        Hit::Tenant(id) => {
            view.insert("obj_type".to_owned(), json!("tenant"));
            view.insert("id".to_owned(), json!(id.to_string()));
            view.insert("parent_id".to_owned(), json!(tenant.parent.to_string()));
            view.insert("kind".to_owned(), json!(tenant.kind.as_str()));
            view.insert("name".to_owned(), json!(tenant.name));
            (&tenant.contact, tenant.deleted_at)
        }
        Hit::User(id) => {
            let user = store.users.any(id)?;
            view.insert("obj_type".to_owned(), json!("user"));
            view.insert("id".to_owned(), json!(id.to_string()));
            view.insert("parent_id".to_owned(), json!(tenant.id.to_string()));
            view.insert("login".to_owned(), json!(user.login));
            (&user.contact, user.deleted_at)
        }
    };
    view.insert("first_name".to_owned(), json!(contact.text("firstname")));
    view.insert("last_name".to_owned(), json!(contact.text("lastname")));
    view.insert("path".to_owned(), json!(path(store, tenant.id, top)));
    if let Some(at) = deleted_at {
        view.insert("deleted_at".to_owned(), json!(stamp(at)));
    }
    Some(Value::Object(view))
}

/// The names of the tenants from the top down to this one.
pub(super) fn path(store: &Store, id: Uuid, top: Uuid) -> Vec<&str> {
    let mut names = Vec::new();
    for tenant in store.tenants.upwards(id) {
        names.push(tenant.name.as_str());
        if tenant.id == top {
            break;
        }
    }
    names.reverse();
    names
}
