//! The platform's own error codes, one by one: behaviour.md 1.6 and the sandbox's table of them.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;
#[path = "codes/services.rs"]
mod services;
#[path = "codes/storages.rs"]
mod storages;
#[path = "codes/tenants.rs"]
mod tenants;
#[path = "codes/users.rs"]
mod users;

use common::{Lab, Reply, id};
use serde_json::{Value, json};
use tenantry_contract::Contract;

const BACKUP: &str = "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb";
const FILES_CLOUD: &str = "dfd85a5f-a464-32ab-81fd-99bcc66a070f";
const PLATFORM: &str = "7459244f-68f3-3bf4-9f53-5f63ecc1d91f";
const NOBODY: &str = "00000000-0000-0000-0000-000000000000";

/// The error, after checking that it has the guide's shape: the code with its meaning for a message, a longer reason, and the id of
/// what it is about in two places.
fn refused(reply: &Reply, status: u16, code: u16) -> Value {
    let body = reply.json(status);
    let error = &body["error"];
    assert_eq!(error["code"], code, "{body}");
    assert_eq!(error["domain"], "PlatformAccountServer");
    let meaning = &Contract::get().unwrap().error_codes[&code];
    if code == 1006 {
        // The one that the guide prints in full.
        assert_eq!(
            error["message"],
            "It is prohibited to delete a non-disabled tenant."
        );
    } else {
        assert_eq!(error["message"], **meaning);
    }
    assert_ne!(error["details"]["info"], "");
    assert!(error["context"].is_object(), "{body}");
    match error["context"].get("id") {
        Some(id) => assert_eq!(error["details"]["addition"], json!([{"id": id}])),
        None => assert_eq!(error["details"].get("addition"), None),
    }
    error.clone()
}

fn path(tenant: &Value) -> String {
    format!("/tenants/{}", id(tenant))
}

fn customer(lab: &Lab) -> Value {
    lab.tenant(&lab.home(), "customer", "Customer, Inc")
}

fn partner(lab: &Lab, name: &str) -> Value {
    lab.tenant(&lab.home(), "partner", name)
}

/// Changes a tenant that nobody has changed yet.
fn change(lab: &Lab, tenant: &Value, mut body: Value) -> Reply {
    body["version"] = json!(1);
    lab.put(&path(tenant), &body)
}

/// Sets one offering item.
fn set_item(lab: &Lab, tenant: &Value, application: &str, name: &str, more: Value) -> Reply {
    let mut item = json!({"application_id": application, "name": name});
    item.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    let body = json!({"offering_items": [item]});
    lab.put(&format!("{}/offering_items", path(tenant)), &body)
}

/// A user of Sync & Share to be, with an e-mail address.
fn user(lab: &Lab, tenant: &Value, login: &str, email: &str) -> Value {
    let body = json!({"tenant_id": tenant["id"], "login": login, "contact": {"email": email}});
    lab.post("/users", &body).json(200)
}

#[test]
fn an_error_without_a_code_of_the_platform_has_the_same_shape() {
    let lab = Lab::new();
    for (reply, status) in [
        (lab.get("/tenants"), 400),
        (lab.ask("Bearer nonsense", "GET", "/users/me", None), 401),
        (lab.get("/nothing/here"), 404),
        (lab.delete("/applications"), 405),
    ] {
        let body = reply.json(status);
        assert_eq!(body["error"]["code"], status);
        assert_eq!(body["error"]["domain"], "PlatformAccountServer");
        assert!(body["error"]["details"]["info"].is_string());
        assert_eq!(body["error"]["context"], json!({}));
    }
}

#[test]
fn the_readme_has_every_code() {
    let readme = include_str!("../README.md");
    for code in Contract::get().unwrap().error_codes.keys() {
        let begin = format!("| {code} | ");
        let row = readme.lines().find(|line| line.starts_with(&begin));
        let cells: Vec<&str> = row.unwrap_or("").split('|').map(str::trim).collect();
        let is_full = cells.len() == 6 && cells[1..5].iter().all(|cell| !cell.is_empty());
        assert!(is_full, "{code}: {row:?}");
    }
}
