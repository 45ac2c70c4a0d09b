//! Bringing deleted tenants and users back: what the contract says of it.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, basic, id};
use serde_json::{Value, json};

fn tenant_path(tenant: &Value) -> String {
    format!("/tenants/{}", id(tenant))
}

fn user_path(user: &Value) -> String {
    format!("/users/{}", id(user))
}

/// Disables and deletes what stands at a path.
fn remove(lab: &Lab, path: &str) {
    let version = lab.get(path).json(200)["version"].clone();
    let disabled = lab.put(path, &json!({"enabled": false, "version": version}));
    let version = disabled.json(200)["version"].clone();
    lab.delete(&format!("{path}?version={version}"))
        .nothing(204);
}

fn restore(lab: &Lab, path: &str) -> common::Reply {
    lab.post(path, &json!({}))
}

#[test]
fn a_tenant_comes_back_disabled_with_all_that_went_with_it() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    let customer = lab.tenant(&id(&partner), "customer", "Customer, Inc");
    lab.give(&lab.home(), &partner, &["workstations"]);
    let user = lab.user(&id(&customer), "JohnDoe");
    let gone_before = lab.tenant(&id(&partner), "customer", "Gone, Inc");
    remove(&lab, &tenant_path(&gone_before));
    lab.pass(1);
    remove(&lab, &tenant_path(&partner));
    lab.get(&tenant_path(&customer)).json(404);

    let path = format!("{}/restore", tenant_path(&partner));
    restore(&lab, &path).nothing(204);
    let back = lab.get(&tenant_path(&partner)).json(200);
    assert_eq!(
        (&back["enabled"], &back["deleted_at"], &back["name"]),
        (&json!(false), &json!(null), &json!("Partner, Inc"))
    );
    assert_eq!(back["version"], 4);
    lab.get(&tenant_path(&customer)).json(200);
    assert_eq!(lab.get(&user_path(&user)).json(200)["login"], "JohnDoe");
    let personal = user["personal_tenant_id"].as_str().unwrap();
    lab.get(&format!("/tenants/{personal}")).json(200);
    let items = lab.list(&format!(
        "{}/offering_items?status=1",
        tenant_path(&partner)
    ));
    assert_eq!(items.len(), 1);
    // What had gone before stays away.
    lab.get(&tenant_path(&gone_before)).json(404);
    // And its name and login are taken again.
    assert_eq!(
        lab.get("/users/check_login?username=johndoe").code(409),
        409
    );
    let again = json!({"name": "Customer, Inc", "kind": "customer", "parent_id": lab.home()});
    assert_eq!(lab.post("/tenants", &again).code(409), 1004);
    // A second time there is nothing to do.
    restore(&lab, &path).nothing(204);
    assert_eq!(lab.get(&tenant_path(&partner)).json(200), back);
}

#[test]
fn a_name_that_was_taken_meanwhile_is_a_conflict_unless_forced() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    lab.user(&id(&customer), "JohnDoe");
    remove(&lab, &tenant_path(&customer));
    let other = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let path = format!("{}/restore", tenant_path(&customer));
    assert_eq!(restore(&lab, &path).code(409), 1004);

    lab.user(&id(&other), "JohnDoe");
    restore(&lab, &format!("{path}?force=true")).nothing(204);
    let back = lab.get(&tenant_path(&customer)).json(200);
    assert_eq!(back["name"], "Customer, Inc_1");
    let users = lab.list(&format!("/users?subtree_root_tenant_id={}", id(&customer)));
    let logins: Vec<&Value> = users.iter().map(|user| &user["login"]).collect();
    assert_eq!(logins, [&json!("JohnDoe_1")]);
    let personal = users[0]["personal_tenant_id"].as_str().unwrap();
    let personal = lab.get(&format!("/tenants/{personal}")).json(200);
    assert_eq!(personal["name"], "JohnDoe_1");
}

#[test]
fn a_tenant_below_a_deleted_one_waits_for_its_parent() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    let customer = lab.tenant(&id(&partner), "customer", "Customer, Inc");
    let user = lab.user(&id(&customer), "JohnDoe");
    remove(&lab, &tenant_path(&partner));
    let below = restore(&lab, &format!("{}/restore", tenant_path(&customer)));
    assert_eq!(below.code(409), 409);
    let inside = restore(&lab, &format!("{}/restore", user_path(&user)));
    assert_eq!(inside.code(409), 409);
    let unknown = "/tenants/00000000-0000-4000-8000-000000000000/restore";
    assert_eq!(restore(&lab, unknown).code(404), 1005);
}

#[test]
fn an_api_client_comes_back_with_its_tenant_and_its_tokens_do_not() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    let body = json!({"type": "api_client", "tenant_id": partner["id"], "token_endpoint_auth_method": "client_secret_basic"});
    let client = lab.post("/clients", &body).json(201);
    let [name, secret] = ["client_id", "client_secret"].map(|name| client[name].as_str().unwrap());
    let ask = || lab.token_with(Some(&basic(name, secret)), "grant_type=client_credentials");
    let token = ask().json(200)["access_token"].as_str().unwrap().to_owned();
    remove(&lab, &tenant_path(&partner));
    assert_eq!(ask().status, 401);
    restore(&lab, &format!("{}/restore", tenant_path(&partner))).nothing(204);
    let enabled = json!({"enabled": true, "version": 4});
    lab.put(&tenant_path(&partner), &enabled).json(200);
    ask().json(200);
    let old = lab.ask(&format!("Bearer {token}"), "GET", "/users/me", None);
    assert_eq!(old.status, 401);
}

#[test]
fn a_user_comes_back_disabled_or_enabled_with_the_personal_tenant() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let user = lab.user(&id(&customer), "JohnDoe");
    let path = format!("{}/restore", user_path(&user));
    remove(&lab, &user_path(&user));
    restore(&lab, &path).nothing(204);
    let back = lab.get(&user_path(&user)).json(200);
    assert_eq!(
        (&back["enabled"], &back["version"]),
        (&json!(false), &json!(4))
    );
    let personal = user["personal_tenant_id"].as_str().unwrap();
    lab.get(&format!("/tenants/{personal}")).json(200);

    remove(&lab, &user_path(&user));
    let personal = lab.post(&format!("/tenants/{personal}/restore"), &json!({}));
    assert_eq!(personal.code(400), 1027);
    restore(&lab, &format!("{path}?enable=true")).nothing(204);
    assert_eq!(lab.get(&user_path(&user)).json(200)["enabled"], true);
    let found = lab.list(&format!("/search?tenant={}&text=johndoe", lab.home()));
    assert_eq!(found.len(), 1);
}

#[test]
fn a_login_that_was_taken_meanwhile_is_a_conflict_unless_forced() {
    let lab = Lab::new();
    let user = lab.user(&lab.home(), "JohnDoe");
    let path = format!("{}/restore", user_path(&user));
    remove(&lab, &user_path(&user));
    lab.user(&lab.home(), "johndoe");
    lab.user(&lab.home(), "JohnDoe_1");
    assert_eq!(restore(&lab, &path).code(409), 409);
    restore(&lab, &format!("{path}?force=true")).nothing(204);
    assert_eq!(lab.get(&user_path(&user)).json(200)["login"], "JohnDoe_2");
}

#[test]
fn nobody_brings_back_what_is_out_of_reach() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let user = lab.user(&lab.home(), "JohnDoe");
    remove(&lab, &tenant_path(&customer));
    remove(&lab, &user_path(&user));
    let stranger = lab.inside(&id(&lab.tenant(&lab.home(), "partner", "Partner, Inc")));
    for path in [tenant_path(&customer), user_path(&user)] {
        let refused = lab.ask(&stranger, "POST", &format!("{path}/restore"), None);
        assert_eq!(refused.code(403), 1002);
    }
}
