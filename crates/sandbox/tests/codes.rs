//! The platform's own error codes, one by one: behaviour.md 1.6 and the sandbox's table of them.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

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
fn code_1001_a_version_that_is_not_the_objects() {
    let lab = Lab::new();
    let customer = customer(&lab);
    change(&lab, &customer, json!({"language": "fr"})).json(200);
    let reply = change(&lab, &customer, json!({"language": "de"}));
    assert_eq!(refused(&reply, 409, 1001)["context"]["version"], 2);
}

#[test]
fn code_1002_what_is_out_of_reach() {
    let lab = Lab::new();
    let home = lab.get(&format!("/tenants/{}", lab.home())).json(200);
    let root = home["parent_id"].as_str().unwrap();
    let error = refused(&lab.get(&format!("/tenants/{root}")), 403, 1002);
    assert_eq!(error["context"]["id"], root);
}

#[test]
fn code_1003_a_disabled_parent_takes_in_neither_tenants_nor_users() {
    let lab = Lab::new();
    let customer = customer(&lab);
    change(&lab, &customer, json!({"enabled": false})).json(200);
    let unit = json!({"name": "Unit", "kind": "unit", "parent_id": customer["id"]});
    let error = refused(&lab.post("/tenants", &unit), 400, 1003);
    assert_eq!(error["context"]["id"], customer["id"]);
    let user =
        json!({"tenant_id": customer["id"], "login": "JohnDoe", "contact": {"email": "a@b.c"}});
    refused(&lab.post("/users", &user), 400, 1003);
}

#[test]
fn code_1004_a_tenants_name_that_is_taken() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let again = json!({"name": "Customer, Inc", "kind": "customer", "parent_id": lab.home()});
    let error = refused(&lab.post("/tenants", &again), 409, 1004);
    assert_eq!(error["context"]["id"], customer["id"]);
}

#[test]
fn code_1005_a_tenant_that_is_not_there() {
    let lab = Lab::new();
    let error = refused(&lab.get(&format!("/tenants/{NOBODY}")), 404, 1005);
    assert_eq!(error["context"]["id"], NOBODY);
}

#[test]
fn code_1006_deleting_what_was_not_disabled_as_the_guide_prints_it() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let reply = lab.delete(&format!("{}?version=1", path(&customer)));
    let error = refused(&reply, 400, 1006);
    let number = error["context"]["id"].as_str().unwrap();
    assert_eq!(
        error["details"]["info"],
        format!("It is prohibited to delete a non-disabled tenant \"{number}\"")
    );
}

#[test]
fn code_1007_moving_a_tenant_under_its_child() {
    let lab = Lab::new();
    let top = partner(&lab, "Top");
    let below = lab.tenant(&id(&top), "folder", "Below");
    let reply = change(&lab, &top, json!({"parent_id": below["id"]}));
    assert_eq!(refused(&reply, 400, 1007)["context"]["id"], top["id"]);
}

#[test]
fn code_1008_moving_a_unit() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let unit = lab.tenant(&id(&customer), "unit", "Unit");
    let other = lab.tenant(&id(&customer), "unit", "Other unit");
    let reply = change(&lab, &unit, json!({"parent_id": other["id"]}));
    assert_eq!(refused(&reply, 400, 1008)["context"]["id"], unit["id"]);
}

#[test]
fn code_1010_two_users_of_sync_and_share_with_one_address() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let one = user(&lab, &customer, "first", "shared@example.com");
    let two = user(&lab, &customer, "second", "Shared@example.com");
    let role = |user: &Value| lab.roles(user, &[("sync_share_user", &id(&customer))]);
    role(&one).json(200);
    assert_eq!(refused(&role(&two), 400, 1010)["context"]["id"], one["id"]);

    let own = json!({"contact": {"email": "own@example.com"}, "version": 1});
    lab.put(&format!("/users/{}", id(&two)), &own).json(200);
    role(&two).json(200);
    let back = json!({"contact": {"email": "shared@example.com"}, "version": 2});
    let reply = lab.put(&format!("/users/{}", id(&two)), &back);
    refused(&reply, 400, 1010);
}

#[test]
fn code_1011_services_and_items_while_a_tenant_is_being_taken_down_from_outside() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let deleting = json!({"external_operation_status": "deleting"});
    change(&lab, &customer, deleting).json(200);
    let on = set_item(
        &lab,
        &customer,
        BACKUP,
        "workstations",
        json!({"status": 1}),
    );
    assert_eq!(refused(&on, 400, 1011)["context"]["id"], customer["id"]);
    let binding = format!("/applications/{BACKUP}/bindings{}", path(&customer));
    refused(&lab.post(&binding, &json!({})), 400, 1011);
    refused(&lab.delete(&binding), 400, 1011);

    let over = json!({"external_operation_status": "no_operation", "version": 2});
    lab.put(&path(&customer), &over).json(200);
    set_item(
        &lab,
        &customer,
        BACKUP,
        "workstations",
        json!({"status": 1}),
    )
    .json(200);
}

#[test]
fn code_1012_a_tenant_that_another_one_has_locked() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let inside = lab.inside(&id(&customer));
    change(&lab, &customer, json!({"update_lock": {"enabled": true}})).json(200);
    let body = json!({"version": 2, "language": "fr"});
    let reply = lab.ask(&inside, "PUT", &path(&customer), Some(&body));
    let error = refused(&reply, 403, 1012);
    assert_eq!(error["context"]["owner_id"], lab.home());
    assert_eq!(error["context"]["id"], customer["id"]);
}

#[test]
fn code_1013_moving_under_a_disabled_tenant() {
    let lab = Lab::new();
    let (customer, target) = (customer(&lab), partner(&lab, "Target"));
    change(&lab, &target, json!({"enabled": false})).json(200);
    let reply = change(&lab, &customer, json!({"parent_id": target["id"]}));
    assert_eq!(refused(&reply, 400, 1013)["context"]["id"], target["id"]);
}

#[test]
fn code_1014_moving_to_where_the_items_are_not() {
    let lab = Lab::new();
    let (customer, target) = (customer(&lab), partner(&lab, "Target"));
    lab.give(&lab.home(), &customer, &["workstations"]);
    let reply = change(&lab, &customer, json!({"parent_id": target["id"]}));
    assert_eq!(refused(&reply, 400, 1014)["context"]["id"], target["id"]);
}

#[test]
fn code_1016_turning_off_a_storage_that_a_child_uses() {
    let lab = Lab::new();
    let partner = partner(&lab, "Partner, Inc");
    lab.give(&lab.home(), &partner, &["storage"]);
    let below = lab.tenant(&id(&partner), "customer", "Below");
    lab.give(&id(&partner), &below, &["storage"]);
    let off = set_item(&lab, &partner, BACKUP, "storage", json!({"status": 0}));
    refused(&off, 400, 1016);
}

#[test]
fn code_1018_acting_for_a_user_who_is_disabled() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let john = user(&lab, &customer, "JohnDoe", "john@example.com");
    let off = json!({"enabled": false, "version": 1});
    lab.put(&format!("/users/{}", id(&john)), &off).json(200);
    let mail = format!("/users/{}/send-activation-email", id(&john));
    let error = refused(&lab.post(&mail, &json!({})), 400, 1018);
    assert_eq!(error["context"]["id"], john["id"]);
    let ott = json!({"login": "JohnDoe", "purpose": "user_login"});
    refused(&lab.post("/idp/ott", &ott), 400, 1018);
}

/// Asks for a token to register a machine for a user.
fn register(lab: &Lab, user: &Value) -> Reply {
    let personal = user["personal_tenant_id"].as_str().unwrap();
    let scope = format!("urn:acronis.com:tenant-id:{personal}:backup_agent_admin");
    let path = format!(
        "/tenants/{}/registration_tokens",
        user["tenant_id"].as_str().unwrap()
    );
    lab.post(&path, &json!({"expires_in": 60, "scopes": [scope]}))
}

#[test]
fn code_1019_registering_a_machine_where_the_backup_service_is_off() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let john = lab.user(&id(&customer), "JohnDoe");
    let error = refused(&register(&lab, &john), 400, 1019);
    assert_eq!(error["context"]["id"], customer["id"]);
}

#[test]
fn code_1020_registering_a_machine_for_somebody_who_does_not_use_the_backup_service() {
    let lab = Lab::new();
    let customer = customer(&lab);
    lab.give(&lab.home(), &customer, &["workstations"]);
    let john = lab.user(&id(&customer), "JohnDoe");
    let error = refused(&register(&lab, &john), 400, 1020);
    assert_eq!(error["context"]["id"], john["personal_tenant_id"]);
    lab.roles(&john, &[("backup_user", &id(&customer))])
        .json(200);
    register(&lab, &john).json(200);
}

#[test]
fn code_1021_an_item_that_the_parent_does_not_have() {
    let lab = Lab::new();
    let partner = partner(&lab, "Partner, Inc");
    let below = lab.tenant(&id(&partner), "customer", "Below");
    let on = set_item(&lab, &below, BACKUP, "workstations", json!({"status": 1}));
    assert_eq!(refused(&on, 400, 1021)["context"]["name"], "workstations");
}

#[test]
fn code_1022_usage_above_the_hard_quota() {
    let lab = Lab::new();
    let customer = customer(&lab);
    lab.give(&lab.home(), &customer, &["workstations"]);
    let quota = json!({"quota": {"value": 2, "overage": 1, "version": 0}});
    set_item(&lab, &customer, BACKUP, "workstations", quota).json(200);
    lab.uses(&id(&customer), "workstations", 3);
    let row =
        json!({"tenant_id": customer["id"], "offering_item": "workstations", "usage_value": 4});
    let rows = lab
        .put("/tenants/usages", &json!({"items": [row]}))
        .json(200);
    let error = &rows["items"][0]["error"]["error"];
    assert_eq!(error["code"], 1022, "{rows}");
    assert_eq!(error["message"], "Hard quota exceeded");
    assert_eq!(error["context"]["id"], customer["id"]);
}

#[test]
fn code_1023_an_item_without_the_one_it_needs() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let on = set_item(
        &lab,
        &customer,
        BACKUP,
        "dr_cloud_servers",
        json!({"status": 1}),
    );
    refused(&on, 400, 1023);
}

#[test]
fn code_1026_a_service_that_the_parent_does_not_have() {
    let lab = Lab::new();
    let partner = partner(&lab, "Partner, Inc");
    let below = lab.tenant(&id(&partner), "customer", "Below");
    let binding = format!("/applications/{BACKUP}/bindings{}", path(&below));
    let error = refused(&lab.post(&binding, &json!({})), 400, 1026);
    assert_eq!(error["context"]["application_id"], BACKUP);
}

#[test]
fn code_1027_everything_else_that_the_rules_forbid() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let folder = json!({"name": "Folder", "kind": "folder", "parent_id": customer["id"]});
    refused(&lab.post("/tenants", &folder), 400, 1027);
    let portal = format!("/applications/{PLATFORM}/bindings{}", path(&customer));
    refused(&lab.delete(&portal), 400, 1027);
}

#[test]
fn code_1028_a_second_guest_with_one_address() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let one = user(&lab, &customer, "first", "guest@example.com");
    let two = user(&lab, &customer, "second", "guest@example.com");
    let role = |user: &Value| lab.roles(user, &[("sync_share_guest", &id(&customer))]);
    role(&one).json(200);
    role(&one).json(200);
    assert_eq!(refused(&role(&two), 400, 1028)["context"]["id"], one["id"]);
}

#[test]
fn code_1030_more_users_of_sync_and_share_than_the_hard_quota_has_seats() {
    let lab = Lab::new();
    let customer = customer(&lab);
    lab.give(&lab.home(), &customer, &["fc_seats"]);
    let quota = json!({"edition": "fss_legacy", "quota": {"value": 1, "overage": 0, "version": 0}});
    set_item(&lab, &customer, FILES_CLOUD, "fc_seats", quota).json(200);
    let one = user(&lab, &customer, "first", "first@example.com");
    let two = user(&lab, &customer, "second", "second@example.com");
    let role = |user: &Value| lab.roles(user, &[("sync_share_user", &id(&customer))]);
    role(&one).json(200);
    let error = refused(&role(&two), 400, 1030);
    assert_eq!(error["context"]["id"], customer["id"]);
    lab.roles(&one, &[]).json(200);
    role(&two).json(200);
}

#[test]
fn code_1032_a_lock_whose_owner_is_not_above_the_tenant() {
    let lab = Lab::new();
    let (customer, other) = (customer(&lab), partner(&lab, "Other"));
    let lock = json!({"update_lock": {"enabled": true, "owner_id": other["id"]}});
    let error = refused(&change(&lab, &customer, lock), 400, 1032);
    assert_eq!(error["context"]["owner_id"], other["id"]);
}

#[test]
fn code_1033_a_login_that_would_never_do() {
    let lab = Lab::new();
    let body = json!({"tenant_id": lab.home(), "login": "ab", "contact": {"email": "a@b.c"}});
    assert_eq!(
        refused(&lab.post("/users", &body), 400, 1033)["context"]["login"],
        "ab"
    );
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
