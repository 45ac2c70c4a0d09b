//! Storages and locations as single calls: URLs looked at first and never told, names that are there already, other writers in
//! between, answers lost, removals that stop half way.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use std::sync::{Arc, Mutex};

use common::{Lab, new_storage};
use serde_json::json;
use tenantry::models::{Location, NewStorage, NewTenant, Storage};
use tenantry::procedures::{LocationRemoval, StorageRemoval};
use tenantry::{Client, ErrorCode, ErrorKind};

/// A lab whose partner has a location.
fn lab() -> (Lab, Client, Location) {
    let lab = Lab::new();
    let client = lab.client();
    let location = client
        .locations()
        .add(lab.tenant_id(), "NYC Data Center")
        .wait()
        .unwrap();
    (lab, client, location)
}

fn add(client: &Client, new: NewStorage) -> Storage {
    client.storages().add(new).wait().unwrap()
}

#[test]
fn a_storage_is_registered_once_and_its_keys_are_told_to_nobody() {
    let (lab, client, location) = lab();
    let storage = add(&client, new_storage(&lab, &location, "files"));
    assert_eq!(storage.url, "s3://storage.example.com/files");
    assert_eq!(
        add(&client, new_storage(&lab, &location, "files")).id,
        storage.id
    );
    assert_eq!(lab.told("storages.register 201"), 1);

    let other = NewStorage {
        url: "s3://KEY:topsecret@elsewhere.example.com/files".into(),
        ..new_storage(&lab, &location, "files")
    };
    let error = client.storages().add(other).wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    assert!(error.message().contains(&storage.id));
    assert!(!format!("{error} {error:?}").contains("topsecret"));
}

#[test]
fn what_is_missing_or_wrong_is_told_before_anything_is_sent() {
    let (lab, client, location) = lab();
    let before = lab.requests().len();
    let good = new_storage(&lab, &location, "files");
    for (wrong, parameter) in [
        (
            NewStorage {
                url: "s3://KEY:top/secret@storage.example.com/files".into(),
                ..good.clone()
            },
            "url:",
        ),
        (
            NewStorage {
                location_id: None,
                ..good.clone()
            },
            "location_id:",
        ),
        (
            NewStorage {
                name: " ".into(),
                ..good.clone()
            },
            "name:",
        ),
        (
            NewStorage {
                capabilities: vec![],
                ..good
            },
            "capabilities:",
        ),
    ] {
        let error = client.storages().add(wrong).wait().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.message().starts_with(parameter), "{error}");
        assert!(!format!("{error} {error:?}").contains("top"));
    }
    let nowhere = client.locations().add(lab.tenant_id(), "").wait();
    assert!(nowhere.unwrap_err().message().starts_with("name:"));
    assert_eq!(lab.requests().len(), before);
}

#[test]
fn a_registration_whose_answer_is_lost_is_looked_for_and_not_sent_twice() {
    let (lab, client, location) = lab();
    lab.fault(json!({"operation": "storages.register", "kind": "reset_after"}));
    let storage = add(&client, new_storage(&lab, &location, "files"));
    let there = client.locations().storage_ids(&location.id).wait().unwrap();
    assert_eq!(there.infras, Some(vec![storage.id]));

    lab.fault(json!({"operation": "storages.register", "status": 500}));
    let error = client
        .storages()
        .add(new_storage(&lab, &location, "more"))
        .wait();
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server);
    assert!(!error.outcome_known());
    add(&client, new_storage(&lab, &location, "more"));
}

#[test]
fn storages_are_moved_renamed_and_given_new_keys() {
    let (lab, client, location) = lab();
    let other = client
        .locations()
        .add(lab.tenant_id(), "LA")
        .wait()
        .unwrap();
    let id = add(&client, new_storage(&lab, &location, "files")).id;
    let storages = client.storages();
    let moved = storages.move_to(&id, &other.id).wait().unwrap();
    assert_eq!(moved.location_id, other.id);
    assert_eq!(storages.move_to(&id, &other.id).wait().unwrap().version, 2);
    assert_eq!(storages.rename(&id, "Files").wait().unwrap().version, 3);
    assert_eq!(storages.rename(&id, "Files").wait().unwrap().version, 3);

    let url = "s3://KEY:newsecret@storage.example.com/elsewhere";
    let changed = storages.set_url(&id, url).wait().unwrap();
    assert_eq!(changed.url, "s3://storage.example.com/elsewhere");
    let before = lab.requests().len();
    let wrong = storages.set_url(&id, "s3://KEY:newsecret@storage.example.com");
    let error = wrong.wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(!format!("{error} {error:?}").contains("newsecret"));
    assert_eq!(lab.requests().len(), before);
}

#[test]
fn a_move_that_lost_to_another_writer_is_made_again() {
    let (lab, client, location) = lab();
    let other = client
        .locations()
        .add(lab.tenant_id(), "LA")
        .wait()
        .unwrap();
    let id = add(&client, new_storage(&lab, &location, "files")).id;
    let (second, renamed) = (client.clone(), id.clone());
    let raced = Arc::new(Mutex::new(false));
    let moved = client
        .storages()
        .move_to(&id, &other.id)
        .on_progress(move |progress| {
            let mut raced = raced.lock().unwrap();
            if progress.operation == "storages.get" && !*raced {
                *raced = true;
                let rename = second.storages().rename(&renamed, "Renamed");
                rename.wait().unwrap();
            }
        })
        .wait()
        .unwrap();
    assert_eq!((moved.name.as_str(), moved.version), ("Renamed", 3));
    assert_eq!(moved.location_id, other.id);
    assert_eq!(lab.told("storages.update 409"), 1);

    lab.fault(json!({"operation": "storages.update", "kind": "reset_after"}));
    let back = client.storages().move_to(&id, &location.id).wait();
    assert_eq!(back.unwrap().version, 4, "the lost answer was found out");
}

#[test]
fn a_storage_is_removed_when_its_name_is_repeated() {
    let (lab, client, location) = lab();
    let id = add(&client, new_storage(&lab, &location, "files")).id;
    let storages = client.storages();
    let error = storages.remove(&id, "file", StorageRemoval::default());
    assert_eq!(error.wait().unwrap_err().kind(), ErrorKind::InvalidArgument);

    lab.fault(json!({"operation": "storages.delete", "kind": "reset_after"}));
    storages
        .remove(&id, "files", StorageRemoval::default())
        .wait()
        .unwrap();
    let gone = storages.get(&id).wait().unwrap_err();
    assert_eq!(gone.kind(), ErrorKind::NotFound);
}

#[test]
fn locations_are_made_once_and_renamed_on_what_is_there() {
    let (lab, client, location) = lab();
    let locations = client.locations();
    let again = locations.add(lab.tenant_id(), "NYC Data Center").wait();
    assert_eq!(again.unwrap().id, location.id);
    assert_eq!(lab.told("locations.create 201"), 1);

    lab.fault(json!({"operation": "locations.create", "kind": "reset_after"}));
    let second = locations.add(lab.tenant_id(), "LA").wait().unwrap();
    let ids = locations.ids_for_tenant(lab.tenant_id()).wait().unwrap();
    assert_eq!(ids.locations.unwrap().len(), 2);

    let stale = json!({"error": {"code": 1001, "message": "Version mismatch", "domain": "PlatformAccountServer", "details": {}}});
    lab.fault(json!({"operation": "locations.update", "status": 409, "body": stale}));
    let renamed = locations.rename(&second.id, "Los Angeles").wait().unwrap();
    assert_eq!((renamed.name.as_str(), renamed.version), ("Los Angeles", 1));
    let same = locations.rename(&second.id, "Los Angeles").wait().unwrap();
    assert_eq!(same.version, 1);
    assert_eq!(lab.told("locations.update 200"), 1);
}

#[test]
fn a_location_shows_its_storages() {
    let (lab, client, location) = lab();
    client
        .locations()
        .add(lab.tenant_id(), "LA")
        .wait()
        .unwrap();
    add(&client, new_storage(&lab, &location, "one"));
    add(&client, new_storage(&lab, &location, "two"));
    let all = client.locations().with_storages(lab.tenant_id());
    let all = all.wait().unwrap();
    let rows: Vec<(&str, usize)> = all
        .iter()
        .map(|one| (one.location.name.as_str(), one.storages.len()))
        .collect();
    assert_eq!(rows, [("NYC Data Center", 2), ("LA", 0)]);
}

#[test]
fn a_location_goes_with_its_storages_only_when_that_is_said() {
    let (lab, client, location) = lab();
    add(&client, new_storage(&lab, &location, "one"));
    add(&client, new_storage(&lab, &location, "two"));
    let locations = client.locations();
    let name = "NYC Data Center";
    let wrong = locations.remove(&location.id, "NYC", LocationRemoval::default());
    assert_eq!(wrong.wait().unwrap_err().kind(), ErrorKind::InvalidArgument);
    let refused = locations.remove(&location.id, name, LocationRemoval::default());
    let refused = refused.wait().unwrap_err();
    assert!(
        refused.meaning().is_some(),
        "the service refuses: {refused}"
    );

    let with_storages = LocationRemoval {
        with_storages: Some(true),
        ..Default::default()
    };
    // It stops half way, says so, and goes on when it is called again.
    lab.fault(json!({"operation": "storages.delete", "nth": 2, "status": 403}));
    let half = locations.remove(&location.id, name, with_storages.clone());
    let half = half.wait().unwrap_err();
    assert_eq!(half.kind(), ErrorKind::Permission);
    let deleted = half
        .done()
        .iter()
        .filter(|step| step.operation == "storages.delete");
    assert_eq!(deleted.count(), 1);
    locations
        .remove(&location.id, name, with_storages)
        .wait()
        .unwrap();
    let gone = locations.get(&location.id).wait().unwrap_err();
    assert_eq!(gone.kind(), ErrorKind::NotFound);
}

#[test]
fn a_storage_that_customers_use_stays_where_it_is() {
    let (lab, client, location) = lab();
    let storage = add(&client, new_storage(&lab, &location, "files"));
    let customer = NewTenant {
        name: "Customer, Inc".into(),
        kind: "customer".into(),
        parent_id: lab.tenant_id(),
        ..Default::default()
    };
    let customer = client.tenants().create(&customer).wait().unwrap();
    let offered = client
        .offering_items()
        .available_for_child(lab.tenant_id())
        .kind("customer")
        .edition("*")
        .wait()
        .unwrap();
    let on_it = offered.items.iter().find(|item| {
        let place = item.infra_id.as_ref();
        place == Some(&storage.id)
    });
    let mut item = serde_json::to_value(on_it.unwrap()).unwrap();
    item["status"] = json!(1);
    let update = serde_json::from_value(json!({"offering_items": [item]})).unwrap();
    client
        .offering_items()
        .set(&customer.id, &update)
        .wait()
        .unwrap();

    let other = client
        .locations()
        .add(lab.tenant_id(), "LA")
        .wait()
        .unwrap();
    let storages = client.storages();
    storages.move_to(&storage.id, &other.id).wait().unwrap_err();
    for force in [None, Some(true)] {
        let removal = StorageRemoval { force };
        let error = storages.remove(&storage.id, "files", removal).wait();
        let error = error.unwrap_err();
        assert_eq!(error.code(), Some(&ErrorCode::Number(1009)), "{error}");
    }
    let there = storages.get(&storage.id).wait().unwrap();
    assert_eq!((there.version, there.location_id), (1, location.id));
}
