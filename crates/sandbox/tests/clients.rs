//! API clients: behaviour.md 2.3.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, basic, id};
use serde_json::{Value, json};

fn body(tenant: &str) -> Value {
    json!({"type": "api_client", "tenant_id": tenant, "token_endpoint_auth_method": "client_secret_basic",
        "data": {"client_name": "Python.Client"}})
}

#[test]
fn a_user_registers_a_client_and_its_secret_is_said_once() {
    let lab = Lab::new();
    let user = basic(lab.sandbox.login(), lab.sandbox.password());
    let created = lab
        .ask(&user, "POST", "/clients", Some(&body(&lab.home())))
        .json(201);
    assert_eq!(created["type"], "api_client");
    assert_eq!(created["status"], "enabled");
    assert_eq!(created["client_secret_expires_at"], 0);
    assert_eq!(created["data"], json!({"client_name": "Python.Client"}));
    let secret = created["client_secret"].as_str().unwrap();

    let path = format!("/clients/{}", created["client_id"].as_str().unwrap());
    let fetched = lab.get(&path).json(200);
    assert_eq!(fetched["tenant_id"], lab.home());
    assert!(fetched["client_secret"].is_null() && fetched["last_access_at"].is_null());

    let authorization = basic(created["client_id"].as_str().unwrap(), secret);
    lab.token_with(Some(&authorization), "grant_type=client_credentials")
        .json(200);
    let used = lab.get(&path).json(200);
    assert!(used["last_access_at"].is_string());
    assert_eq!(used["last_access_from_ip"], "127.0.0.1");
}

#[test]
fn a_disabled_client_loses_its_tokens_and_gets_no_more() {
    let lab = Lab::new();
    let created = lab.post("/clients", &body(&lab.home())).json(201);
    let client = created["client_id"].as_str().unwrap();
    let authorization = basic(client, created["client_secret"].as_str().unwrap());
    let ask = || lab.token_with(Some(&authorization), "grant_type=client_credentials");
    let bearer = format!(
        "Bearer {}",
        ask().json(200)["access_token"].as_str().unwrap()
    );
    let path = format!("/clients/{client}");
    lab.ask(&bearer, "GET", &path, None).json(200);
    assert_eq!(
        lab.put(&path, &json!({"status": "disabled"})).json(200)["status"],
        "disabled"
    );
    assert_eq!(lab.ask(&bearer, "GET", &path, None).status, 401);
    assert_eq!(ask().json(401)["error"], "invalid_client");
    lab.put(&path, &json!({"status": "enabled"})).json(200);
    assert_eq!(lab.ask(&bearer, "GET", &path, None).status, 401);
    ask().json(200);
}

#[test]
fn a_clients_data_is_merged() {
    let lab = Lab::new();
    let created = lab.post("/clients", &body(&lab.home())).json(201);
    let path = format!("/clients/{}", created["client_id"].as_str().unwrap());
    let updated = lab
        .put(&path, &json!({"data": {"hostname": "here"}}))
        .json(200);
    assert_eq!(
        updated["data"],
        json!({"client_name": "Python.Client", "hostname": "here"})
    );
}

#[test]
fn a_deleted_client_is_gone() {
    let lab = Lab::new();
    let created = lab.post("/clients", &body(&lab.home())).json(201);
    let client = created["client_id"].as_str().unwrap();
    let path = format!("/clients/{client}");
    lab.delete(&path).nothing(204);
    lab.get(&path).json(404);
    lab.delete(&path).json(404);
    assert_eq!(
        lab.get(&format!("/clients?uuids={client}")).json(200),
        json!({"items": []})
    );
    let with_deleted = lab
        .get(&format!("/clients?uuids={client}&allow_deleted=true"))
        .json(200);
    assert_eq!(with_deleted["items"][0]["client_id"], client);
}

#[test]
fn clients_are_made_in_the_callers_own_tenants_only() {
    let lab = Lab::new();
    let customer = id(&lab.tenant(&lab.home(), "customer", "Ours"));
    lab.post("/clients", &body(&customer)).json(201);
    let root = lab.get(&format!("/tenants/{}", lab.home())).json(200)["parent_id"].clone();
    assert_eq!(
        lab.post("/clients", &body(root.as_str().unwrap()))
            .code(403),
        1002
    );
    lab.post("/clients", &json!({"tenant_id": customer}))
        .json(400);
    let listed = lab.get("/clients").json(200);
    assert_eq!(listed["items"].as_array().unwrap().len(), 2);
}
