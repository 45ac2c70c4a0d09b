//! Switching the edition of a service: behaviour.md 4.7.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, Reply, id, named};
use serde_json::{Value, json};

const BACKUP: &str = "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb";
const NOTARY: &str = "f9c5744e-bd1a-36b6-b0f0-ecd7483e1796";
const ZERO: &str = "00000000-0000-0000-0000-000000000000";

fn path(tenant: &Value) -> String {
    format!("/tenants/{}/edition", id(tenant))
}

fn check(lab: &Lab, tenant: &Value, edition: &str) -> Reply {
    let query = format!("target_edition={edition}&application_id={BACKUP}");
    lab.get(&format!("{}?{query}", path(tenant)))
}

fn switch(lab: &Lab, tenant: &Value, edition: &str) -> Reply {
    let body = json!({"target_edition": edition, "application_id": BACKUP});
    lab.put(&path(tenant), &body)
}

/// The items a tenant has on, of every edition.
fn items(lab: &Lab, tenant: &str) -> Vec<Value> {
    lab.list(&format!(
        "/tenants/{tenant}/offering_items?edition=*&status=1"
    ))
}

fn names(items: &[Value]) -> Vec<&str> {
    let mut names: Vec<&str> = items
        .iter()
        .map(|item| item["name"].as_str().unwrap())
        .collect();
    names.sort_unstable();
    names
}

/// Sets the quota of one of a tenant's items.
fn limit(lab: &Lab, tenant: &Value, name: &str, value: i64) {
    let mut item = named(&json!(items(lab, &id(tenant))), name).clone();
    item["quota"]["value"] = json!(value);
    let path = format!("/tenants/{}/offering_items", id(tenant));
    lab.put(&path, &json!({"offering_items": [item]})).json(200);
}

fn customer(lab: &Lab, names: &[&str]) -> Value {
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    lab.give(&lab.home(), &customer, names);
    customer
}

#[test]
fn items_become_those_of_the_new_edition_with_their_quotas_and_their_storage() {
    let lab = Lab::new();
    let customer = customer(&lab, &["workstations", "storage", "local_storage"]);
    limit(&lab, &customer, "workstations", 10);
    let before = items(&lab, &id(&customer));
    let answer = switch(&lab, &customer, "pck_per_gigabyte").json(200);
    let old = named(&answer["items"], "workstations");
    assert_eq!((&old["status"], old.get("quota")), (&json!(0), None));

    let after = items(&lab, &id(&customer));
    assert_eq!(
        names(&after),
        ["local_storage", "pg_base_storage", "pg_base_workstations"]
    );
    let (before, after) = (json!(before), json!(after));
    assert_eq!(
        named(&after, "pg_base_workstations")["quota"],
        named(&before, "workstations")["quota"]
    );
    assert_eq!(
        named(&after, "pg_base_storage")["infra_id"],
        named(&before, "storage")["infra_id"]
    );
    // A second time there is nothing left to switch.
    switch(&lab, &customer, "pck_per_gigabyte").json(200);
    assert_eq!(json!(items(&lab, &id(&customer))), after);
}

#[test]
fn what_is_used_follows_the_item() {
    let lab = Lab::new();
    let customer = customer(&lab, &["workstations", "storage"]);
    lab.uses(&id(&customer), "workstations", 7);
    lab.pass(24 * 60 * 60);
    let lab = lab.renewed();
    switch(&lab, &customer, "pck_per_workload").json(200);
    let usages = json!(lab.list(&format!("/tenants/{}/usages", id(&customer))));
    assert_eq!(named(&usages, "pw_base_workstations")["value"], 7);
    assert!(
        usages
            .as_array()
            .unwrap()
            .iter()
            .all(|usage| usage["name"] != "workstations")
    );
}

#[test]
fn the_personal_tenants_of_a_customer_go_along() {
    let lab = Lab::new();
    let customer = customer(&lab, &["workstations", "storage"]);
    let user = lab.user(&id(&customer), "JohnDoe");
    let policy = json!({"id": ZERO, "issuer_id": ZERO, "role_id": "backup_user", "tenant_id": user["personal_tenant_id"],
        "trustee_id": user["id"], "trustee_type": "user", "version": 0});
    let target = format!("/users/{}/access_policies", id(&user));
    lab.put(&target, &json!({"items": [policy]})).json(200);
    switch(&lab, &customer, "advanced").json(200);
    let personal = user["personal_tenant_id"].as_str().unwrap();
    assert_eq!(
        names(&items(&lab, personal)),
        ["adv_storage", "adv_workstations"]
    );
    let own = json!({"tenant_id": personal});
    let own = switch(&lab, &json!({"id": own["tenant_id"]}), "standard");
    assert_eq!(own.code(400), 1027);
}

#[test]
fn customers_below_a_partner_go_along_and_keep_nothing_the_partner_has_not() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    lab.give(
        &lab.home(),
        &partner,
        &["workstations", "servers", "mailboxes"],
    );
    let customer = lab.tenant(&id(&partner), "customer", "Customer, Inc");
    lab.give(&id(&partner), &customer, &["workstations", "mailboxes"]);
    switch(&lab, &partner, "advanced").json(200);
    assert_eq!(
        names(&items(&lab, &id(&partner))),
        ["adv_servers", "adv_workstations"]
    );
    assert_eq!(names(&items(&lab, &id(&customer))), ["adv_workstations"]);
}

#[test]
fn the_check_warns_and_changes_nothing() {
    let lab = Lab::new();
    let customer = customer(&lab, &["workstations", "mailboxes"]);
    let warnings = |edition: &str| check(&lab, &customer, edition).json(200)["warnings"].clone();
    assert_eq!(
        warnings("advanced"),
        json!(["OldFeaturesBecomeUnavailable", "NewFeaturesBecomeAvailable"])
    );
    lab.uses(&id(&customer), "mailboxes", 2);
    lab.uses(&id(&customer), "workstations", 3);
    assert_eq!(
        warnings("advanced"),
        json!([
            "OldFeaturesBecomeUnavailable",
            "NewFeaturesBecomeAvailable",
            "SomePlansWillStopWorking",
            "AllDevicesWithBackupsPreserved",
            "UsageStatisticsWillMigrate"
        ])
    );
    assert_eq!(
        names(&items(&lab, &id(&customer))),
        ["mailboxes", "workstations"]
    );
}

#[test]
fn leaving_an_advanced_edition_of_protection_is_warned_of() {
    let lab = Lab::new();
    let customer = customer(&lab, &["p_adv_workstations"]);
    let warnings = check(&lab, &customer, "cyber_protect_std").json(200);
    let warnings = warnings["warnings"].as_array().unwrap();
    assert!(warnings.contains(&json!("AdvCyberProtectBecomeUnavailable")));
}

#[test]
fn an_edition_with_missing_items_is_refused_and_the_context_names_them() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    let offered = ["workstations", "servers", "adv_workstations"];
    lab.give(&lab.home(), &partner, &offered);
    let customer = lab.tenant(&id(&partner), "customer", "Customer, Inc");
    lab.give(&id(&partner), &customer, &["workstations", "servers"]);
    for refused in [
        check(&lab, &customer, "advanced"),
        switch(&lab, &customer, "advanced"),
    ] {
        assert_eq!(refused.code(400), 1021);
        let missing = refused.json(400)["error"]["context"]["offering_items"].clone();
        assert_eq!(
            missing,
            json!([{"application_id": BACKUP, "name": "adv_servers", "edition": "advanced"}])
        );
    }
    assert_eq!(
        names(&items(&lab, &id(&customer))),
        ["servers", "workstations"]
    );
}

#[test]
fn an_edition_the_parent_has_nothing_of_turns_all_items_off() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    lab.give(&lab.home(), &partner, &["workstations", "local_storage"]);
    let customer = lab.tenant(&id(&partner), "customer", "Customer, Inc");
    lab.give(&id(&partner), &customer, &["workstations", "local_storage"]);
    assert_eq!(check(&lab, &customer, "advanced").code(400), 1021);
    let answer = switch(&lab, &customer, "advanced").json(200);
    assert_eq!(named(&answer["items"], "workstations")["status"], 0);
    assert_eq!(names(&items(&lab, &id(&customer))), ["local_storage"]);
}

#[test]
fn only_services_with_editions_have_them_to_switch() {
    let lab = Lab::new();
    let customer = customer(&lab, &["workstations"]);
    assert_eq!(switch(&lab, &customer, "golden").code(400), 400);
    let body =
        |application: &str| json!({"target_edition": "advanced", "application_id": application});
    assert_eq!(lab.put(&path(&customer), &body(NOTARY)).code(400), 1027);
    let unknown = "00000000-0000-4000-8000-000000000000";
    assert_eq!(lab.put(&path(&customer), &body(unknown)).code(404), 404);
    assert_eq!(lab.get(&path(&customer)).code(400), 400);
}
