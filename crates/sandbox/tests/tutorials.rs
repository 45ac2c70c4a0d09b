//! The guide's tutorials and the hands-on lab, request by request: behaviour.md 14.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, basic, id, send};
use serde_json::{Value, json};

const ZERO: &str = "00000000-0000-0000-0000-000000000000";

/// What a child may get, as the tutorials send it back.
fn available(lab: &Lab, parent: &str, query: &str) -> Vec<Value> {
    let path = format!("/tenants/{parent}/offering_items/available_for_child?{query}");
    lab.get(&path).json(200)["items"]
        .as_array()
        .unwrap()
        .clone()
}

fn enable(lab: &Lab, tenant: &str, items: &[Value]) -> Value {
    let path = format!("/tenants/{tenant}/offering_items");
    lab.put(&path, &json!({"offering_items": items})).json(200)["items"].clone()
}

/// The items of these names; of several storages the first, for a customer has one.
fn named(items: &[Value], names: &[&str]) -> Vec<Value> {
    names
        .iter()
        .map(|name| {
            items
                .iter()
                .find(|item| item["name"] == *name)
                .unwrap()
                .clone()
        })
        .collect()
}

fn new_user(lab: &Lab, tenant: &str, login: &str) -> Value {
    lab.get(&format!("/users/check_login?username={login}"))
        .nothing(204);
    let body = json!({"tenant_id": tenant, "login": login,
        "contact": {"email": "richard.doe@example.com", "firstname": "Richard", "lastname": "Doe"}});
    lab.post("/users", &body).json(200)
}

fn give_role(lab: &Lab, user: &Value, role: &str, tenant: &Value) {
    let policy = json!({"id": ZERO, "issuer_id": ZERO, "role_id": role, "tenant_id": tenant, "trustee_id": user["id"],
        "trustee_type": "user", "version": 0});
    let path = format!("/users/{}/access_policies", id(user));
    let given = lab.put(&path, &json!({"items": [policy]})).json(200);
    assert_eq!(
        (
            &given["items"][0]["role_id"],
            &given["items"][0]["tenant_id"]
        ),
        (&json!(role), tenant)
    );
}

#[test]
fn the_hands_on_lab_runs_from_its_first_exercise_to_its_last() {
    let lab = Lab::new();
    // Exercise 1: an API client, by login and password.
    let user = basic(lab.sandbox.login(), lab.sandbox.password());
    let me = lab.ask(&user, "GET", "/users/me", None).json(200);
    let home = me["tenant_id"].as_str().unwrap().to_owned();
    let body = json!({"type": "api_client", "tenant_id": home, "token_endpoint_auth_method": "client_secret_basic",
        "data": {"client_name": "API.Client"}});
    let client = lab.ask(&user, "POST", "/clients", Some(&body)).json(201);

    // Exercise 2: a token.
    let [name, secret] = ["client_id", "client_secret"].map(|key| client[key].as_str().unwrap());
    let token = lab
        .token_with(Some(&basic(name, secret)), "grant_type=client_credentials")
        .json(200);
    let lab = Lab {
        token: token["access_token"].as_str().unwrap().to_owned(),
        ..lab
    };
    assert_eq!(
        lab.get(&format!("/clients/{name}")).json(200)["tenant_id"],
        home
    );

    // Exercise 3: a partner, a customer, a user.
    let partner = lab.tenant(&home, "partner", "MyFirstPartner");
    let items = available(&lab, &home, "kind=partner&edition=standard");
    assert_eq!(
        enable(&lab, &id(&partner), &items)
            .as_array()
            .unwrap()
            .len(),
        items.len()
    );
    let customer = lab.tenant(&id(&partner), "customer", "MyFirstCustomer");
    let items = available(&lab, &id(&partner), "kind=customer&edition=standard");
    let enabled = enable(&lab, &id(&customer), &items);
    let storages: Vec<&Value> = enabled
        .as_array()
        .unwrap()
        .iter()
        .filter(|item| item["name"] == "storage")
        .collect();
    assert_eq!(storages.len(), 1);

    let path = format!("/tenants/{}/pricing", id(&customer));
    let mut pricing = lab.get(&path).json(200);
    assert_eq!(pricing["mode"], "trial");
    pricing["mode"] = json!("production");
    assert_eq!(lab.put(&path, &pricing).json(200)["mode"], "production");

    let user = new_user(&lab, &id(&customer), "user.test");
    let path = format!("/users/{}/password", id(&user));
    lab.post(&path, &json!({"password": "MyStrongP@ssw0rd"}))
        .nothing(204);
    give_role(&lab, &user, "backup_user", &user["personal_tenant_id"]);
    let fetched = lab.get(&format!("/users/{}", id(&user))).json(200);
    assert_eq!(fetched["activated"], true);

    // Exercise 4: usage.
    let usages = lab
        .get(&format!("/tenants/{}/usages", id(&customer)))
        .json(200);
    assert!(
        usages["items"]
            .as_array()
            .unwrap()
            .iter()
            .any(|usage| usage["usage_name"] == "workstations")
    );

    // Exercise 5: a report.
    let body = json!({"parameters": {"level": "accounts", "formats": ["csv"], "kind": "usage_current", "tenant_id": home},
        "schedule": {"type": "once"}, "result_action": "save"});
    let report = lab.post("/reports", &body).json(200);
    let path = format!("/reports/{}/stored", id(&report));
    let mut stored = lab.get(&path).json(200)["items"][0].clone();
    while stored["status"] != "saved" {
        stored = lab.get(&path).json(200)["items"][0].clone();
    }
    let file = lab.get(&format!("{path}/{}", id(&stored)));
    assert_eq!(file.status, 200);
    assert!(file.text().contains("MyFirstCustomer"), "{}", file.text());

    // Exercise 6: the program's name in the audit log.
    let agent = "Training/1.0 Business Automation Training";
    let bearer = format!("Bearer {}", lab.token);
    let headers = [("Authorization", bearer.as_str()), ("User-Agent", agent)];
    send(&lab.sandbox, "GET", "/api/2/users/me", &headers, b"").json(200);
    let log = lab.control("GET", "requests", None).json(200);
    assert_eq!(
        log["items"].as_array().unwrap().last().unwrap()["user_agent"],
        agent
    );
}

/// T1
#[test]
fn the_backup_service_is_enabled_for_a_user_in_a_customer() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let items = available(&lab, &lab.home(), "kind=customer");
    let enabled = enable(
        &lab,
        &id(&customer),
        &named(&items, &["workstations", "storage"]),
    );
    assert_eq!(enabled.as_array().unwrap().len(), 2);
    let user = new_user(&lab, &id(&customer), "RichardDoe");
    assert!(user["personal_tenant_id"].is_string());
    give_role(&lab, &user, "backup_user", &customer["id"]);
    let path = format!("/users/{}/password", id(&user));
    lab.post(&path, &json!({"password": "newUserPassword312"}))
        .nothing(204);
    let applications = lab
        .get(&format!("/tenants/{}/applications", id(&customer)))
        .json(200);
    let backup = json!("6e6d758d-8e74-3ae3-ac84-50eb0dff12eb");
    assert!(applications["items"].as_array().unwrap().contains(&backup));
}

/// T2
#[test]
fn a_partner_tenant_is_provisioned_though_it_limits_access() {
    let lab = Lab::new();
    let body = json!({"name": "Partner, Inc", "kind": "partner", "parent_id": lab.home(), "customer_id": "partner-service-provider",
        "ancestral_access": false, "enhanced_security": true});
    let partner = lab.post("/tenants", &body).json(201);
    assert_eq!(partner["pricing_mode"], "production");
    let mfa = lab.put(
        &format!("/tenants/{}/mfa/status", id(&partner)),
        &json!({"enabled": true}),
    );
    assert_eq!(mfa.json(200)["mfa_status"], "enabled");
    let items = available(&lab, &lab.home(), "kind=partner");
    enable(&lab, &id(&partner), &items);
    let user = new_user(&lab, &id(&partner), "RichardDoe");
    give_role(&lab, &user, "partner_admin", &partner["id"]);
    lab.ask(
        &format!("Bearer {}", lab.token),
        "POST",
        &format!("/users/{}/send-activation-email", id(&user)),
        None,
    )
    .nothing(204);
}

/// T3
#[test]
fn a_customer_tenant_is_provisioned() {
    let lab = Lab::new();
    let body = json!({"name": "Customer, Inc", "kind": "customer", "parent_id": lab.home(), "customer_id": "customer-inc",
        "ancestral_access": true, "enhanced_security": true});
    let customer = lab.post("/tenants", &body).json(201);
    let items = available(&lab, &lab.home(), "kind=customer");
    enable(
        &lab,
        &id(&customer),
        &named(&items, &["workstations", "storage"]),
    );
    let user = new_user(&lab, &id(&customer), "RichardDoe");
    give_role(&lab, &user, "company_admin", &customer["id"]);
}

/// T8
#[test]
fn quotas_are_changed() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Quotas");
    enable(
        &lab,
        &id(&partner),
        &available(&lab, &lab.home(), "kind=partner&edition=advanced"),
    );
    let path = format!("/tenants/{}/offering_items?edition=advanced", id(&partner));
    let items = lab.get(&path).json(200)["items"]
        .as_array()
        .unwrap()
        .clone();
    let mut wanted = named(&items, &["adv_workstations", "adv_storage"]);
    wanted[0]["quota"]["value"] = json!(10);
    wanted[1]["quota"]["value"] = json!(214_748_364_800_i64);
    let changed = enable(&lab, &id(&partner), &wanted);
    let quota = |name: &str| named(changed.as_array().unwrap(), &[name])[0]["quota"].clone();
    assert_eq!(quota("adv_workstations")["value"], 10);
    assert_eq!(
        quota("adv_workstations")["version"],
        quota("adv_storage")["version"]
    );
}

/// T17
#[test]
fn everything_below_a_tenant_is_deleted() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner");
    lab.tenant(&id(&partner), "customer", "Customer");
    lab.tenant(&lab.home(), "customer", "Another");
    let children = format!("/tenants/{}/children", lab.home());
    for child in lab.get(&children).json(200)["items"].as_array().unwrap() {
        let path = format!("/tenants/{}", child.as_str().unwrap());
        let version = lab.get(&path).json(200)["version"].clone();
        lab.put(&path, &json!({"enabled": "false", "version": version}))
            .json(200);
        let version = lab.get(&path).json(200)["version"].clone();
        lab.delete(&format!("{path}?version={version}"))
            .nothing(204);
    }
    assert_eq!(lab.get(&children).json(200), json!({"items": []}));
    assert_eq!(
        lab.get(&format!("/tenants/{}", lab.home())).json(200)["has_children"],
        false
    );
}
