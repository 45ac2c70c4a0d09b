//! Services and their settings: behaviour.md 5, 8 and 10.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, id};
use serde_json::{Value, json};

const BACKUP: &str = "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb";
const PLATFORM: &str = "7459244f-68f3-3bf4-9f53-5f63ecc1d91f";
const NOTARY: &str = "f9c5744e-bd1a-36b6-b0f0-ecd7483e1796";

fn binding(application: &str, tenant: &Value) -> String {
    format!(
        "/applications/{application}/bindings/tenants/{}",
        id(tenant)
    )
}

fn of(lab: &Lab, tenant: &Value) -> Vec<Value> {
    lab.list(&format!("/tenants/{}/applications", id(tenant)))
}

#[test]
fn six_services_are_listed_and_one_of_them_is_the_platform() {
    let lab = Lab::new();
    let all = lab.list("/applications");
    let kinds: Vec<&str> = all
        .iter()
        .map(|one| one["type"].as_str().unwrap())
        .collect();
    assert_eq!(
        kinds,
        [
            "backup",
            "physical_data_shipping",
            "files_cloud",
            "notary",
            "hci",
            "platform"
        ]
    );
    let backup = lab.get(&format!("/applications/{BACKUP}")).json(200);
    assert_eq!(backup, all[0]);
    assert_eq!(backup["api_base_url"], "/bc/");
    assert!(
        backup["usages"]
            .as_array()
            .unwrap()
            .contains(&json!("dr_storage"))
    );
    let unknown = "00000000-0000-0000-0000-000000000000";
    assert_eq!(lab.get(&format!("/applications/{unknown}")).code(404), 404);
}

#[test]
fn a_service_is_turned_on_without_its_items_and_only_where_the_parent_has_it() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    assert_eq!(of(&lab, &partner), [PLATFORM]);
    let customer = lab.tenant(&id(&partner), "customer", "Customer, Inc");
    let refused = lab.post(&binding(BACKUP, &customer), &json!({}));
    assert_eq!(refused.code(400), 1026);

    lab.post(&binding(BACKUP, &partner), &json!({}))
        .nothing(204);
    lab.post(&binding(BACKUP, &customer), &json!({}))
        .nothing(204);
    assert_eq!(of(&lab, &customer), [BACKUP, PLATFORM]);
    let items = lab.list(&format!(
        "/tenants/{}/offering_items?status=1&edition=*",
        id(&customer)
    ));
    assert_eq!(items, Vec::<Value>::new());
}

#[test]
fn a_service_turned_off_is_off_in_all_below_with_its_items_and_data() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    lab.give(&lab.home(), &partner, &["workstations", "notarizations"]);
    let customer = lab.tenant(&id(&partner), "customer", "Customer, Inc");
    lab.give(&id(&partner), &customer, &["workstations", "notarizations"]);
    lab.uses(&id(&customer), "workstations", 3);

    lab.delete(&binding(BACKUP, &partner)).nothing(204);
    assert_eq!(of(&lab, &customer), [NOTARY, PLATFORM]);
    let path = format!(
        "/tenants/{}/offering_items?status=1&edition=*",
        id(&customer)
    );
    let names: Vec<Value> = lab
        .list(&path)
        .iter()
        .map(|item| item["name"].clone())
        .collect();
    assert_eq!(names, ["notarizations"]);
    let usages = lab.list(&format!("/tenants/{}/usages", id(&customer)));
    assert!(usages.iter().all(|usage| usage["name"] != "workstations"));
}

#[test]
fn the_platform_cannot_be_turned_off() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    assert_eq!(lab.delete(&binding(PLATFORM, &partner)).code(400), 1027);
}

#[test]
fn the_services_of_several_tenants_are_told_at_once_and_strangers_are_left_out() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    let stranger = "00000000-0000-0000-0000-000000000001";
    let path = format!(
        "/tenants/applications?tenants={},{stranger},{}",
        lab.home(),
        id(&partner)
    );
    let answer = lab.list(&path);
    assert_eq!(answer.len(), 2);
    assert_eq!(answer[0]["applications"].as_array().unwrap().len(), 6);
    assert_eq!(
        answer[1],
        json!({"tenant": id(&partner), "applications": [PLATFORM]})
    );
    assert_eq!(lab.get("/tenants/applications").code(400), 400);
}

#[test]
fn a_setting_is_inherited_until_a_tenant_has_its_own() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    let path = |tenant: &str| {
        format!("/applications/{PLATFORM}/settings/tenants/{tenant}/PromoteHigherEditions")
    };
    let set = lab
        .put(&path(&lab.home()), &json!({"value": true}))
        .json(200);
    assert_eq!(set["name"], "PromoteHigherEditions");
    assert_eq!(set["effective"], json!(null));
    assert_eq!(
        set["own"],
        json!({"exclusive": false, "lock": false, "value": true})
    );

    let inherited = lab.get(&path(&id(&partner))).json(200);
    assert_eq!(inherited["own"], json!(null));
    assert_eq!(inherited["effective"]["owner"]["id"], lab.home());
    assert_eq!(inherited["effective"]["value"], true);

    lab.put(&path(&id(&partner)), &json!({"value": false}))
        .json(200);
    lab.delete(&path(&id(&partner))).nothing(204);
    assert_eq!(lab.get(&path(&id(&partner))).json(200)["own"], json!(null));
    lab.put(&path(&lab.home()), &json!({"lock": true}))
        .json(200);
    assert_eq!(
        lab.put(&path(&id(&partner)), &json!({"value": false}))
            .code(400),
        1027
    );
}

#[test]
fn billing_settings_are_for_partners_and_some_can_only_be_read() {
    let lab = Lab::new();
    let path = |tenant: &str, name: &str| {
        format!("/applications/{PLATFORM}/settings/tenants/{tenant}/{name}")
    };
    let home = lab.home();
    let set = lab
        .put(&path(&home, "tier_level_value"), &json!({"value": 3}))
        .json(200);
    assert_eq!(
        set["own"],
        json!({"exclusive": false, "lock": false, "value": 3})
    );
    lab.put(
        &path(&home, "licensing_mode"),
        &json!({"value": "per_device"}),
    )
    .json(200);
    assert_eq!(
        lab.put(
            &path(&home, "licensing_mode"),
            &json!({"value": "per_moon"})
        )
        .code(400),
        400
    );
    assert_eq!(
        lab.put(&path(&home, "pricing_info"), &json!({"value": "mine"}))
            .code(403),
        1002
    );
    let prices = lab.get(&path(&home, "pricing_info")).json(200);
    assert_eq!(prices["own"]["value"]["currency"], "USD");

    let customer = lab.tenant(&home, "customer", "Customer, Inc");
    assert_eq!(
        lab.get(&path(&id(&customer), "pricing_info")).code(400),
        1027
    );
}

#[test]
fn a_setting_is_a_text_a_number_yes_or_no_or_an_object() {
    let lab = Lab::new();
    let path = format!(
        "/applications/{PLATFORM}/settings/tenants/{}/anything",
        lab.home()
    );
    for value in [json!("a"), json!(1), json!(true), json!({"a": [1]})] {
        let set = lab.put(&path, &json!({"value": value})).json(200);
        assert_eq!(set["own"]["value"], value);
    }
    lab.put(&path, &json!({"value": [1]})).json(400);
}
