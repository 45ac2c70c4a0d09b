//! User accounts: behaviour.md 7.

mod changing;
mod creating;
mod ids;
mod listing;
mod logins;
mod mfa;
mod passwords;
mod policies;
mod restoring;
mod sync_share;

use serde_json::{Map, Value, json};

use super::{Answer, Ctx, Refusal, Rules, access, views};
use crate::clock::stamp;
use crate::store::Store;
use crate::store::clients::ApiClient;
use crate::store::contact::Contact;
use crate::store::seed::DEFAULT_IDP;
use crate::store::sessions::Who;
use crate::store::users::User;

pub(super) use self::policies::uses;

pub(super) const RULES: Rules = &[
    ("create", creating::create),
    ("get", get),
    ("list", listing::list),
    ("ids_for_tenant", ids::for_tenant),
    ("me", me),
    ("update", changing::update),
    ("delete", changing::delete),
    ("restore", restoring::restore),
    ("set_mfa", mfa::set),
    ("check_login", logins::check),
    ("check_password", passwords::check),
    ("set_password", passwords::set),
    ("send_activation_email", passwords::send_activation_email),
    ("access_policies", policies::get),
    ("set_access_policies", policies::set),
];

/// behaviour.md 7.4
fn get(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let id = ctx.path.need_id("user_id")?;
    let store = &*ctx.store;
    let deleted = store.users.any(id).filter(|user| {
        ctx.query.is_on("allow_deleted") && access::sees_inside(store, &ctx.caller, user.tenant)
    });
    let user = match deleted {
        Some(user) => user,
        None => access::user_or_self(store, &ctx.caller, id)?,
    };
    Ok(Answer::Json(Value::Object(views::user(store, user))))
}

/// behaviour.md 2.3. A client's token is answered too (clients-in-the-wild 8): with the client, described as a user.
fn me(ctx: &mut Ctx<'_>) -> Result<Answer, Refusal> {
    let store = &*ctx.store;
    let unknown = || Refusal::not_found("User not found");
    let mut view = match ctx.caller.who {
        Who::User(id) => full(store, store.users.get(id).ok_or_else(unknown)?, true),
        Who::Client(id) => client(store.client(id).ok_or_else(unknown)?),
        Who::Nobody => return Err(unknown()),
    };
    let tenant = store.tenants.get(ctx.caller.tenant).ok_or_else(unknown)?;
    let seen = views::tenant(store, tenant, ctx.now);
    for (name, of_tenant) in [
        ("tenant_id", "id"),
        ("tenant_kind", "kind"),
        ("tenant_pricing_model", "pricing_mode"),
        ("brand_id", "brand_uuid"),
    ] {
        view.insert(name.to_owned(), json!(seen.get(of_tenant)));
    }
    view.insert("login_totp_time".to_owned(), Value::Null);
    view.insert(
        "session_mfa_status".to_owned(),
        json!("passed_or_not_required"),
    );
    Ok(Answer::Json(Value::Object(view)))
}

/// A user with everything that lists and `users.me` show.
fn full(store: &Store, user: &User, with_policies: bool) -> Map<String, Value> {
    let mut view = views::user(store, user);
    for name in ["origin_id", "origin_external_id", "disable_after"] {
        view.entry(name).or_insert(Value::Null);
    }
    let policies: Vec<Value> = user
        .policies
        .iter()
        .filter(|_| with_policies)
        .map(|policy| policies::view(user, policy))
        .collect();
    view.insert("access_policies".to_owned(), Value::Array(policies));
    view.insert("external_operation_status".to_owned(), Value::Null);
    view
}

/// An API client, described as a user.
fn client(client: &ApiClient) -> Map<String, Value> {
    let id = client.id.to_string();
    let mut contact = Contact::new(client.id, &[], client.created_at);
    let name = client.data.get("client_name").and_then(Value::as_str);
    let mut named = Map::new();
    named.insert("firstname".to_owned(), json!(name.unwrap_or_default()));
    contact.merge(&named, client.created_at);
    let value = json!({
        "id": id,
        "version": 1,
        "login": id,
        "contact": views::user_contact(&contact),
        "activated": true,
        "enabled": client.enabled,
        "terms_accepted": true,
        "created_at": stamp(client.created_at),
        "updated_at": stamp(client.created_at),
        "deleted_at": null,
        "language": "en",
        "idp_id": DEFAULT_IDP.to_string(),
        "personal_tenant_id": null,
        "business_types": [],
        "notifications": [],
        "mfa_status": "forcibly_disabled",
        "origin_id": client.origin_id,
        "origin_external_id": null,
        "disable_after": null,
        "access_policies": [],
        "external_operation_status": null,
    });
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}
