//! API clients: behaviour.md 2.3.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{Answer, Ctx, Refusal, Rules, access, scopes};
use crate::clock::stamp;
use crate::store::Store;
use crate::store::clients::ApiClient;
use crate::store::sessions::Who;

pub(super) const RULES: Rules = &[
    ("create", create),
    ("list", list),
    ("get", get),
    ("update", update),
    ("delete", delete),
];

/// behaviour.md 2.3: the client inherits the rights of whoever makes it, and keeps them. The secret is said once, here.
fn create(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let tenant = access::inside(ctx.store, &ctx.caller, ctx.body.need_id("tenant_id")?)?.id;
    // A client made by a client counts as made by the user behind it.
    let created_by = match ctx.caller.who {
        Who::Client(id) => ctx.store.client(id).map_or(id, |client| client.created_by),
        Who::User(_) | Who::Nobody => ctx.caller.id(),
    };
    let client = ApiClient {
        id: ctx.store.random.id(),
        secret: ctx.store.random.secret(),
        tenant,
        kind: ctx.body.need_text("type")?.to_owned(),
        auth_method: ctx.body.need_text("token_endpoint_auth_method")?.to_owned(),
        data: ctx.body.object("data").cloned().unwrap_or_default(),
        redirect_uris: ctx.body.texts("redirect_uris").unwrap_or_default(),
        origin_id: ctx.body.text("origin_id").map(str::to_owned),
        enabled: true,
        created_at: ctx.now,
        created_by,
        roles: inherited(ctx, tenant),
        last_access: None,
        deleted_at: None,
    };
    let mut answer = view(&client);
    answer.remove("last_access_at");
    answer.remove("last_access_from_ip");
    answer.insert("client_secret".to_owned(), json!(client.secret));
    let registration = ctx.store.random.secret();
    answer.insert("registration_access_token".to_owned(), json!(registration));
    ctx.store.clients.insert(client.id, client);
    Ok(Answer::Json(Value::Object(answer)))
}

/// What the maker may do in the client's tenant, the client may too.
fn inherited(ctx: &Ctx<'_>, tenant: Uuid) -> Vec<String> {
    scopes::narrowed(ctx.store, &ctx.caller.roles, tenant)
        .into_iter()
        .filter(|role| role.tenant == tenant)
        .map(|role| role.name.into_owned())
        .collect()
}

/// Those asked for that the caller reaches; without a filter, all of them.
fn list(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let ids = ctx.query.ids("uuids")?;
    let origin = ctx.query.text("origin_id");
    let deleted = ctx.query.is_on("allow_deleted");
    let mut found: Vec<&ApiClient> = match &ids {
        Some(ids) => ids
            .iter()
            .filter_map(|id| ctx.store.clients.get(id))
            .collect(),
        None => ctx.store.clients.values().collect(),
    };
    found.retain(|client| {
        (deleted || client.deleted_at.is_none())
            && origin.is_none_or(|origin| client.origin_id.as_deref() == Some(origin))
            && access::sees_inside(ctx.store, &ctx.caller, client.tenant)
    });
    found.sort_by_key(|client| (client.created_at, client.id));
    let items: Vec<Value> = found
        .into_iter()
        .map(|client| Value::Object(view(client)))
        .collect();
    Ok(Answer::Json(json!({"items": items})))
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = reached(ctx)?;
    answer(ctx.store, id)
}

/// What was sent is taken over; `data` is merged key by key. A client that is disabled loses its tokens.
fn update(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = reached(ctx)?;
    let client = ctx.store.clients.get_mut(&id).ok_or_else(unknown)?;
    for (name, value) in ctx.body.object("data").into_iter().flatten() {
        client.data.insert(name.clone(), value.clone());
    }
    if let Some(uris) = ctx.body.texts("redirect_uris") {
        client.redirect_uris = uris;
    }
    if let Some(origin) = ctx.body.text("origin_id") {
        client.origin_id = Some(origin.to_owned());
    }
    if let Some(status) = ctx.body.text("status") {
        client.enabled = status == "enabled";
    }
    if !client.enabled {
        end_sessions(ctx.store, id);
    }
    answer(ctx.store, id)
}

fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = reached(ctx)?;
    let client = ctx.store.clients.get_mut(&id).ok_or_else(unknown)?;
    client.deleted_at = Some(ctx.now);
    end_sessions(ctx.store, id);
    Ok(Answer::Done)
}

/// The id of the client in the path, when the caller reaches its tenant. A client always reaches itself.
fn reached(ctx: &Ctx<'_>) -> Result<Uuid, Refusal> {
    let client = ctx
        .store
        .client(ctx.path.need_id("client_id")?)
        .ok_or_else(unknown)?;
    if ctx.caller.who != Who::Client(client.id) {
        access::inside(ctx.store, &ctx.caller, client.tenant)?;
    }
    Ok(client.id)
}

fn end_sessions(store: &mut Store, id: Uuid) {
    store
        .sessions
        .end(|who, client| who == Who::Client(id) || client == Some(id));
}

fn unknown() -> Refusal {
    Refusal::not_found("Client not found")
}

fn answer(store: &Store, id: Uuid) -> Result<Answer, Refusal> {
    let client = store.client(id).ok_or_else(unknown)?;
    Ok(Answer::Json(Value::Object(view(client))))
}

fn view(client: &ApiClient) -> Map<String, Value> {
    let value = json!({
        "client_id": client.id.to_string(),
        "tenant_id": client.tenant.to_string(),
        "client_secret_expires_at": 0,
        "type": client.kind,
        "data": client.data,
        "token_endpoint_auth_method": client.auth_method,
        "created_at": stamp(client.created_at),
        "created_by": client.created_by.to_string(),
        "last_access_at": client.last_access.map(|(at, _)| stamp(at)),
        "last_access_from_ip": client.last_access.map(|(_, from)| from.to_string()),
        "status": if client.enabled { "enabled" } else { "disabled" },
        "redirect_uris": client.redirect_uris,
    });
    let Value::Object(mut map) = value else {
        return Map::new();
    };
    if let Some(origin) = &client.origin_id {
        map.insert("origin_id".to_owned(), json!(origin));
    }
    map
}
