//! Storages: behaviour.md 9.2 to 9.5.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, id};
use serde_json::{Value, json};

const URL: &str = "amazon+s3://AKIAEXAMPLE:topsecret@s3.amazonaws.com/my-bucket-name";
const TOLD: &str = "amazon+s3://s3.amazonaws.com/my-bucket-name";

/// What registers a storage, with some of it changed.
fn body(lab: &Lab, changes: Value) -> Value {
    let mut body = json!({"owner_tenant_id": lab.home(), "name": "Amazon S3 Storage", "url": URL,
        "capabilities": ["files_cloud"]});
    for (name, value) in changes.as_object().unwrap() {
        body[name] = value.clone();
    }
    body
}

fn register(lab: &Lab, changes: Value) -> Value {
    lab.post("/infra", &body(lab, changes)).json(201)
}

fn path(storage: &Value) -> String {
    format!("/infra/{}", id(storage))
}

fn location(lab: &Lab, name: &str) -> String {
    let body = json!({"owner_tenant_id": lab.home(), "name": name});
    id(&lab.post("/locations", &body).json(201))
}

/// A customer that has the sync storage item on this storage.
fn customer_on(lab: &Lab, storage: &Value) -> Value {
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let item = item_on(lab, storage);
    lab.put(
        &format!("/tenants/{}/offering_items", id(&customer)),
        &json!({"offering_items": [item]}),
    )
    .json(200);
    customer
}

/// `fc_storage` on a storage, as a customer could have it.
fn item_on(lab: &Lab, storage: &Value) -> Value {
    lab.available(&lab.home(), "customer")
        .into_iter()
        .find(|item| item["name"] == "fc_storage" && item["infra_id"] == storage["id"])
        .unwrap()
}

#[test]
fn a_storage_begins_with_version_1_and_its_url_comes_back_without_credentials() {
    let lab = Lab::new();
    let place = location(&lab, "NYC");
    let made = register(&lab, json!({"location_id": place}));
    assert_eq!(made["url"], TOLD);
    assert_eq!(
        (&made["version"], &made["backend_type"], &made["readonly"]),
        (&json!(1), &json!(null), &json!(false))
    );
    assert_eq!(
        (&made["location_id"], &made["platform_owned"]),
        (&json!(place), &json!(false))
    );
    let read = lab.get(&path(&made));
    assert!(!read.text().contains("topsecret"));
    assert_eq!(read.json(200), made);
    let batch = lab.list(&format!("/infra?uuids={}", id(&made)));
    assert_eq!(batch, [made]);
}

#[test]
fn without_a_location_a_storage_stands_in_its_owners_first_or_the_next_above() {
    let lab = Lab::new();
    let above = register(&lab, json!({}));
    let platform = above["location_id"].as_str().unwrap();
    let platform = lab.get(&format!("/locations/{platform}")).json(200);
    assert_eq!(platform["platform_owned"], true);
    let place = location(&lab, "NYC");
    let own = register(&lab, json!({"name": "Another"}));
    assert_eq!(own["location_id"], place.as_str());
}

#[test]
fn a_url_must_follow_the_rules_and_is_not_repeated_when_it_does_not() {
    let lab = Lab::new();
    for url in [
        "Amazon S3 Storage",
        "https://storage.example.com",
        "s3://storage.example.com/bucket",
        "amazon+s3://KEY:topsecret@storage.example.com/bucket",
        "microsoft+azure://a:topsecret@blob.core.windows.net/c?encryption=rot13",
    ] {
        let refused = lab.post("/infra", &body(&lab, json!({"url": url})));
        assert_eq!(refused.code(400), 400, "{url}");
        assert!(!refused.text().contains("topsecret"));
    }
    let unable = body(&lab, json!({"capabilities": ["flying"]}));
    assert_eq!(lab.post("/infra", &unable).code(400), 400);
}

#[test]
fn a_storage_sent_back_as_it_was_read_keeps_its_credentials() {
    let lab = Lab::new();
    let mut made = register(&lab, json!({}));
    made["name"] = json!("Renamed");
    let changed = lab.put(&path(&made), &made).json(200);
    assert_eq!(
        (&changed["name"], &changed["version"], &changed["url"]),
        (&json!("Renamed"), &json!(2), &json!(TOLD))
    );
    assert_eq!(lab.put(&path(&made), &made).code(409), 1001);
    let slip = json!({"url": "Amazon S3 Storage", "version": 2});
    assert_eq!(lab.put(&path(&made), &slip).code(400), 400);
    // behaviour.md 9.2: the backend is the platform's to change.
    let backend = json!({"backend_type": "azure", "version": 2});
    assert_eq!(lab.put(&path(&made), &backend).code(403), 1002);
}

#[test]
fn a_location_has_no_two_storages_of_one_name() {
    let lab = Lab::new();
    let place = location(&lab, "NYC");
    register(&lab, json!({"location_id": place}));
    let again = body(&lab, json!({"location_id": place}));
    assert_eq!(lab.post("/infra", &again).code(409), 1015);
    let elsewhere = register(&lab, json!({"location_id": location(&lab, "Boston")}));
    let moved = json!({"location_id": place, "version": 1});
    assert_eq!(lab.put(&path(&elsewhere), &moved).code(409), 1015);
}

#[test]
fn a_new_storage_can_be_offered_at_once() {
    let lab = Lab::new();
    let made = register(&lab, json!({}));
    let customer = customer_on(&lab, &made);
    let used = lab
        .get(&format!("/tenants/{}/infra", id(&customer)))
        .json(200);
    assert_eq!(used["infras"], json!([made["id"]]));
}

#[test]
fn a_storage_moves_only_while_nobody_else_uses_it() {
    let lab = Lab::new();
    let made = register(&lab, json!({"location_id": location(&lab, "NYC")}));
    let there = location(&lab, "Boston");
    let moved = lab
        .put(&path(&made), &json!({"location_id": there, "version": "1"}))
        .json(200);
    assert_eq!(moved["location_id"], there.as_str());
    customer_on(&lab, &made);
    let back = json!({"location_id": made["location_id"], "version": 2});
    assert_eq!(lab.put(&path(&made), &back).code(400), 1027);
}

#[test]
fn what_a_customer_uses_is_not_deleted_even_by_force() {
    let lab = Lab::new();
    let made = register(&lab, json!({}));
    customer_on(&lab, &made);
    let target = format!("{}?version=1", path(&made));
    assert_eq!(lab.delete(&target).code(400), 1009);
    assert_eq!(lab.delete(&format!("{target}&force=true")).code(400), 1009);
    lab.get(&path(&made)).json(200);
}

#[test]
fn what_partners_use_is_deleted_by_force_only() {
    let lab = Lab::new();
    let made = register(&lab, json!({}));
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    let items = format!("/tenants/{}/offering_items", id(&partner));
    lab.put(&items, &json!({"offering_items": [item_on(&lab, &made)]}))
        .json(200);
    let target = format!("{}?version=1", path(&made));
    assert_eq!(lab.delete(&target).code(400), 1009);
    lab.delete(&format!("{target}&force=true")).nothing(204);
    assert_eq!(lab.get(&path(&made)).code(404), 404);
    let left = lab.list(&format!("{items}?edition=*&status=1"));
    assert_eq!(left, Vec::<Value>::new());
}

#[test]
fn while_data_is_being_removed_a_storage_stays_and_then_goes() {
    let lab = Lab::new();
    let made = register(&lab, json!({}));
    let customer = customer_on(&lab, &made);
    let row = json!({"tenant_id": customer["id"], "offering_item": "fc_storage", "infra_id": made["id"],
        "usage_value": 1024});
    lab.put("/tenants/usages", &json!({"items": [row]}))
        .json(200);
    let mut item = item_on(&lab, &made);
    item["status"] = json!(0);
    lab.put(
        &format!("/tenants/{}/offering_items", id(&customer)),
        &json!({"offering_items": [item]}),
    )
    .json(200);

    let target = format!("{}?version=1", path(&made));
    assert_eq!(lab.delete(&target).code(400), 1029);
    lab.pass(3_600);
    lab.delete(&target).nothing(204);
    assert_eq!(lab.delete(&target).code(404), 404);
}

#[test]
fn the_platforms_storages_are_there_to_read() {
    let lab = Lab::new();
    let ours = lab.get(&format!("/tenants/{}/infra", lab.home())).json(200);
    let storage = ours["infras"][0].as_str().unwrap();
    let storage = lab.get(&format!("/infra/{storage}")).json(200);
    assert_eq!(
        (&storage["platform_owned"], &storage["readonly"]),
        (&json!(true), &json!(true))
    );
    let renamed = json!({"name": "Mine", "version": storage["version"]});
    assert_eq!(lab.put(&path(&storage), &renamed).code(403), 1002);
    let target = format!("{}?version={}", path(&storage), storage["version"]);
    assert_eq!(lab.delete(&target).code(403), 1002);
}
