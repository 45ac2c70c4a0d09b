//! Roles: behaviour.md 7.7.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, id, named};
use serde_json::{Value, json};

const ZERO: &str = "00000000-0000-0000-0000-000000000000";

fn policy(user: &Value, role: &str, tenant: &Value) -> Value {
    json!({"id": ZERO, "issuer_id": ZERO, "role_id": role, "tenant_id": tenant, "trustee_id": user["id"],
        "trustee_type": "user", "version": 0})
}

fn path(user: &Value) -> String {
    format!("/users/{}/access_policies", id(user))
}

#[test]
fn what_is_sent_replaces_all_roles_and_nothing_removes_them() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let user = lab.user(&id(&customer), "JohnDoe");
    let roles = |items: &[Value]| -> Vec<Value> {
        items.iter().map(|item| item["role_id"].clone()).collect()
    };

    let two = json!({"items": [policy(&user, "company_admin", &customer["id"]), policy(&user, "backup_user", &user["personal_tenant_id"])]});
    let set = lab.put(&path(&user), &two).json(200);
    assert_eq!(
        (&set["items"][0]["id"], &set["items"][0]["version"]),
        (&json!(ZERO), &json!(0))
    );
    assert_eq!(
        roles(&lab.list(&path(&user))),
        ["company_admin", "backup_user"]
    );
    let one = json!({"items": [policy(&user, "readonly_admin", &customer["id"])]});
    lab.put(&path(&user), &one).json(200);
    assert_eq!(roles(&lab.list(&path(&user))), ["readonly_admin"]);
    lab.put(&path(&user), &json!({"items": []})).json(200);
    assert_eq!(lab.list(&path(&user)), Vec::<Value>::new());
    assert_eq!(
        lab.get(&format!("/users/{}", id(&user))).json(200)["version"],
        1
    );
}

#[test]
fn empty_ids_zero_times_and_a_namespace_are_taken() {
    let lab = Lab::new();
    let user = lab.user(&lab.home(), "JohnDoe");
    let mut sent = policy(&user, "protection_ro_admin", &json!(lab.home()));
    sent["id"] = json!("");
    sent["issuer_id"] = json!(lab.home());
    sent["created_at"] = json!("0001-01-01T00:00:00Z");
    sent["resource_namespace"] = json!("backup");
    let set = lab.put(&path(&user), &json!({"items": [sent]})).json(200);
    assert_eq!(set["items"][0]["resource_namespace"], "backup");
    assert_eq!(set["items"][0]["issuer_id"], lab.home());
}

#[test]
fn an_unknown_role_another_trustee_or_a_tenant_out_of_reach_is_refused() {
    let lab = Lab::new();
    let user = lab.user(&lab.home(), "JohnDoe");
    let send = |item: Value| lab.put(&path(&user), &json!({"items": [item]}));
    assert_eq!(
        send(policy(&user, "king", &json!(lab.home()))).code(400),
        400
    );
    assert_eq!(
        send(policy(&user, "partner_admin", &json!(ZERO))).code(404),
        1005
    );
    let root = lab.get(&format!("/tenants/{}", lab.home())).json(200)["parent_id"].clone();
    assert_eq!(send(policy(&user, "partner_admin", &root)).code(403), 1002);
    let mut other = policy(&user, "partner_admin", &json!(lab.home()));
    other["trustee_id"] = json!(lab.home());
    assert_eq!(send(other).code(400), 400);
    let mut incomplete = policy(&user, "partner_admin", &json!(lab.home()));
    incomplete.as_object_mut().unwrap().remove("issuer_id");
    assert_eq!(send(incomplete).code(400), 400);
}

#[test]
fn a_role_that_uses_a_service_brings_its_items_and_quotas_to_the_personal_tenant() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    lab.give(
        &lab.home(),
        &customer,
        &["workstations", "storage", "notarizations"],
    );
    let body = json!({"offering_items": [{"application_id": "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb", "name": "workstations",
        "quota": {"value": 10, "overage": 2, "version": 0}}]});
    lab.put(&format!("/tenants/{}/offering_items", id(&customer)), &body)
        .json(200);
    let user = lab.user(&id(&customer), "JohnDoe");
    let personal = user["personal_tenant_id"].as_str().unwrap();
    let items = || json!(lab.list(&format!("/tenants/{personal}/offering_items?status=1")));
    assert_eq!(items(), json!([]));

    let role = json!({"items": [policy(&user, "backup_user", &user["personal_tenant_id"])]});
    lab.put(&path(&user), &role).json(200);
    let quota = named(&items(), "workstations")["quota"].clone();
    assert_eq!(
        (&quota["value"], &quota["overage"]),
        (&json!(10), &json!(2))
    );
    assert_eq!(items().as_array().unwrap().len(), 2);

    let role = json!({"items": [policy(&user, "company_admin", &customer["id"])]});
    lab.put(&path(&user), &role).json(200);
    named(&items(), "notarizations");
}

#[test]
fn the_personal_tenant_follows_the_users_tenant_and_roles_but_for_quotas_of_its_own() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    lab.give(&lab.home(), &customer, &["workstations", "servers"]);
    let user = lab.user(&id(&customer), "JohnDoe");
    let personal = user["personal_tenant_id"].as_str().unwrap();
    let items = || json!(lab.list(&format!("/tenants/{personal}/offering_items?status=1")));
    let role = json!({"items": [policy(&user, "backup_user", &user["personal_tenant_id"])]});
    lab.put(&path(&user), &role).json(200);

    let set = |tenant: &str, name: &str, value: i64| {
        let items = lab.list(&format!("/tenants/{tenant}/offering_items?status=1"));
        let mut item = named(&json!(items), name).clone();
        item["quota"]["value"] = json!(value);
        let body = json!({"offering_items": [item]});
        lab.put(&format!("/tenants/{tenant}/offering_items"), &body)
            .json(200);
    };
    set(personal, "workstations", 3);
    set(&id(&customer), "workstations", 30);
    set(&id(&customer), "servers", 20);
    assert_eq!(named(&items(), "workstations")["quota"]["value"], 3);
    assert_eq!(named(&items(), "servers")["quota"]["value"], 20);

    let state = lab.control("GET", "state", None).json(200);
    let kept = &state["store"]["offerings"][personal]["items"];
    assert_eq!(kept.as_array().unwrap().len(), 1, "{kept}");

    let none = json!({"items": []});
    lab.put(&path(&user), &none).json(200);
    assert_eq!(items(), json!([]));
}
