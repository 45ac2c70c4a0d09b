//! Locations: behaviour.md 9.1 and 9.5.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, id};
use serde_json::{Value, json};

const UNKNOWN: &str = "00000000-0000-4000-8000-000000000000";

fn location(lab: &Lab, owner: &str, name: &str) -> Value {
    lab.post(
        "/locations",
        &json!({"owner_tenant_id": owner, "name": name}),
    )
    .json(201)
}

fn path(location: &Value) -> String {
    format!("/locations/{}", id(location))
}

/// The location that the sandbox's own storages stand in.
fn platforms(lab: &Lab) -> Value {
    let storages = lab.get(&format!("/tenants/{}/infra", lab.home())).json(200);
    let storage = storages["infras"][0].as_str().unwrap();
    let storage = lab.get(&format!("/infra/{storage}")).json(200);
    let location = storage["location_id"].as_str().unwrap();
    lab.get(&format!("/locations/{location}")).json(200)
}

#[test]
fn a_location_begins_with_version_0_and_every_change_adds_one() {
    let lab = Lab::new();
    let made = location(&lab, &lab.home(), "NYC Data Center");
    assert_eq!(
        (&made["version"], &made["platform_owned"], &made["readonly"]),
        (&json!(0), &json!(false), &json!(false))
    );
    assert_eq!(made["owner_tenant_id"], lab.home().as_str());
    assert_eq!(lab.get(&path(&made)).json(200), made);

    let renamed = lab
        .put(&path(&made), &json!({"name": "Boston", "version": 0}))
        .json(200);
    assert_eq!(
        (&renamed["name"], &renamed["version"]),
        (&json!("Boston"), &json!(1))
    );
    let stale = lab.put(&path(&made), &json!({"name": "Paris", "version": 0}));
    assert_eq!(stale.code(409), 1001);
    assert_eq!(
        lab.put(&path(&made), &json!({"name": "Paris"})).code(400),
        400
    );
}

#[test]
fn two_locations_of_one_owner_have_two_names() {
    let lab = Lab::new();
    let made = location(&lab, &lab.home(), "NYC");
    let other = location(&lab, &lab.home(), "Boston");
    let body = json!({"owner_tenant_id": lab.home(), "name": "NYC"});
    assert_eq!(lab.post("/locations", &body).code(409), 1031);
    let renamed = lab.put(&path(&other), &json!({"name": "NYC", "version": 0}));
    assert_eq!(renamed.code(409), 1031);
    lab.put(&path(&made), &json!({"name": "NYC", "version": 0}))
        .json(200);
}

#[test]
fn a_tenants_list_has_its_own_locations_only_and_a_batch_leaves_strangers_out() {
    let lab = Lab::new();
    let partner = id(&lab.tenant(&lab.home(), "partner", "Partner, Inc"));
    let (own, below) = (
        location(&lab, &lab.home(), "Own"),
        location(&lab, &partner, "Below"),
    );
    let listed = |tenant: &str| lab.get(&format!("/tenants/{tenant}/locations")).json(200);
    assert_eq!(listed(&lab.home()), json!({"locations": [own["id"]]}));
    assert_eq!(listed(&partner), json!({"locations": [below["id"]]}));

    let uuids = format!("{},{UNKNOWN},{}", id(&own), id(&below));
    let batch = lab.list(&format!("/locations?uuids={uuids}"));
    assert_eq!(batch, [own.clone(), below.clone()]);
    assert_eq!(lab.get("/locations").code(400), 400);

    // A sibling has no business here; whoever is below may read.
    let sibling = lab.inside(&id(&lab.tenant(&lab.home(), "partner", "Sibling")));
    assert_eq!(
        lab.ask(&sibling, "GET", &path(&below), None).code(403),
        1002
    );
    let seen = lab.ask(&sibling, "GET", &path(&own), None).json(200);
    assert_eq!(seen["readonly"], true);
    let batch = lab.ask(&sibling, "GET", &format!("/locations?uuids={uuids}"), None);
    assert_eq!(batch.json(200)["items"].as_array().unwrap().len(), 1);
    let renamed = lab.ask(
        &sibling,
        "PUT",
        &path(&own),
        Some(&json!({"name": "Mine", "version": 0})),
    );
    assert_eq!(renamed.code(403), 1002);
}

#[test]
fn the_platforms_location_is_there_to_read() {
    let lab = Lab::new();
    let platform = platforms(&lab);
    assert_eq!(
        (&platform["platform_owned"], &platform["readonly"]),
        (&json!(true), &json!(true))
    );
    let version = &platform["version"];
    let renamed = lab.put(
        &path(&platform),
        &json!({"name": "Mine", "version": version}),
    );
    assert_eq!(renamed.code(403), 1002);
    let deleted = lab.delete(&format!("{}?version={version}", path(&platform)));
    assert_eq!(deleted.code(403), 1002);
}

#[test]
fn the_storages_of_a_location_come_by_both_paths() {
    let lab = Lab::new();
    let platform = platforms(&lab);
    let ours = lab.get(&format!("{}/infra", path(&platform))).json(200);
    assert_eq!(ours["infras"].as_array().unwrap().len(), 4);
    let guides = lab.get(&format!("/location/{}/infra", id(&platform)));
    assert_eq!(guides.json(200), json!({"items": ours["infras"]}));
    let empty = location(&lab, &lab.home(), "Empty");
    let none = lab.get(&format!("{}/infra", path(&empty))).json(200);
    assert_eq!(none, json!({"infras": []}));
}

#[test]
fn a_location_with_storages_stays() {
    let lab = Lab::new();
    let made = location(&lab, &lab.home(), "NYC");
    let storage = json!({"owner_tenant_id": lab.home(), "location_id": made["id"], "name": "Files",
        "url": "ssfs://files.example.com", "capabilities": ["files_cloud"]});
    let storage = lab.post("/infra", &storage).json(201);
    let target = format!("{}?version=0", path(&made));
    assert_eq!(lab.delete(&target).code(409), 1031);
    lab.delete(&format!("/infra/{}?version=1", id(&storage)))
        .nothing(204);
    assert_eq!(
        lab.delete(&format!("{}?version=7", path(&made))).code(409),
        1001
    );
    lab.delete(&target).nothing(204);
    assert_eq!(lab.get(&path(&made)).code(404), 404);
    assert_eq!(lab.delete(&target).code(404), 404);
}
