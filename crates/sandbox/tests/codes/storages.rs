//! Codes of locations, storages and brands.

use serde_json::{Value, json};

use crate::common::{Lab, id};
use crate::{BACKUP, partner, path, refused, set_item};

fn location(lab: &Lab, name: &str) -> Value {
    let body = json!({"owner_tenant_id": lab.home(), "name": name});
    lab.post("/locations", &body).json(201)
}

fn storage(lab: &Lab, location: &Value, name: &str) -> crate::Reply {
    let body = json!({"owner_tenant_id": lab.home(), "location_id": location["id"], "name": name,
        "url": "abgw://storage.example.com:44445", "capabilities": ["backup"]});
    lab.post("/infra", &body)
}

/// Turns the storage's item on or off in a tenant below.
fn turn(lab: &Lab, tenant: &Value, storage: &Value, status: u8) {
    let item = json!({"infra_id": storage["id"], "edition": "standard", "status": status});
    set_item(lab, tenant, BACKUP, "storage", item).json(200);
}

/// Sets what a tenant uses of the storage.
fn fill(lab: &Lab, tenant: &Value, storage: &Value) {
    let row = json!({"tenant_id": tenant["id"], "offering_item": "storage", "infra_id": storage["id"],
        "usage_value": 1_000_000});
    let answer = lab.put("/tenants/usages", &json!({"items": [row]}));
    assert_eq!(answer.json(200)["items"][0].get("error"), None);
}

fn remove(lab: &Lab, storage: &Value) -> crate::Reply {
    lab.delete(&format!("/infra/{}?version=1&force=false", id(storage)))
}

#[test]
fn code_1009_removing_a_storage_that_somebody_uses() {
    let lab = Lab::new();
    let storage = storage(&lab, &location(&lab, "NYC"), "Tape").json(201);
    let partner = partner(&lab, "Partner, Inc");
    turn(&lab, &partner, &storage, 1);
    let error = refused(&remove(&lab, &storage), 400, 1009);
    assert_eq!(error["context"]["id"], storage["id"]);
    turn(&lab, &partner, &storage, 0);
    remove(&lab, &storage).nothing(204);
}

#[test]
fn code_1015_two_storages_of_one_name_in_one_location() {
    let lab = Lab::new();
    let nyc = location(&lab, "NYC");
    let first = storage(&lab, &nyc, "Tape").json(201);
    let error = refused(&storage(&lab, &nyc, "Tape"), 409, 1015);
    assert_eq!(error["context"]["id"], first["id"]);
}

#[test]
fn code_1024_and_1025_a_mail_server_that_is_not_out_in_the_world_or_not_named() {
    let lab = Lab::new();
    let partner = partner(&lab, "Partner, Inc");
    let brand = format!("{}/brand", path(&partner));
    lab.post(&format!("{brand}?version=1"), &json!({}))
        .json(201);
    let set = |more: Value| {
        let mut body = json!({"smtp_override": 1, "smtp_port": 465});
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        lab.put(&format!("{brand}?version=2"), &body)
    };
    refused(&set(json!({"smtp_server": "127.0.0.1"})), 400, 1024);
    refused(&set(json!({})), 400, 1025);
    set(json!({"smtp_server": "smtp.example.com"})).json(200);
}

#[test]
fn code_1029_removing_a_storage_whose_data_is_still_being_taken_away() {
    let lab = Lab::new();
    let storage = storage(&lab, &location(&lab, "NYC"), "Tape").json(201);
    let partner = partner(&lab, "Partner, Inc");
    turn(&lab, &partner, &storage, 1);
    fill(&lab, &partner, &storage);
    turn(&lab, &partner, &storage, 0);
    refused(&remove(&lab, &storage), 400, 1029);
    lab.pass(3_600);
    remove(&lab, &storage).nothing(204);
}

#[test]
fn code_1031_two_locations_of_one_name_and_one_that_is_not_empty() {
    let lab = Lab::new();
    let nyc = location(&lab, "NYC");
    let body = json!({"owner_tenant_id": lab.home(), "name": "NYC"});
    refused(&lab.post("/locations", &body), 409, 1031);
    storage(&lab, &nyc, "Tape").json(201);
    let delete = lab.delete(&format!("/locations/{}?version=0", id(&nyc)));
    refused(&delete, 409, 1031);
}
