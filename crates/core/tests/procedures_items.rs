//! Offering items, quotas, editions and services as single calls: good paths, what the guide refuses, another writer in the
//! middle, and a second call after a half-done first.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, create, lab_with_customer};
use serde_json::{Value, json};
use tenantry::models::{OfferingItem, OfferingItemUpdate, Quota, Tenant};
use tenantry::procedures::{EditionOptions, ItemFilter, QuotaBelowOptions, QuotaOptions};
use tenantry::{Client, ErrorKind};

/// What is on, read anew.
fn on(client: &Client, tenant: &Tenant) -> Vec<OfferingItem> {
    let call = client.offering_items().list(&tenant.id).edition("*");
    call.status(1).wait().unwrap().items
}

fn names(items: &[OfferingItem]) -> Vec<&str> {
    items.iter().map(|item| item.name.as_str()).collect()
}

fn writes(lab: &Lab) -> usize {
    let requests = lab.requests();
    let is_write = |row: &&String| row.starts_with("offering_items.set ");
    requests.iter().filter(is_write).count()
}

/// The storages that offer backup.
fn storages(client: &Client, tenant: &Tenant) -> Vec<String> {
    storages_of(client, tenant, "storage")
}

/// The storages that offer an item.
fn storages_of(client: &Client, tenant: &Tenant, name: &str) -> Vec<String> {
    let call = client.offering_items().list(&tenant.id).edition("*");
    let items = call.wait().unwrap().items.into_iter();
    items
        .filter(|item| item.name == name)
        .filter_map(|item| item.infra_id)
        .collect()
}

fn outdated() -> Value {
    json!({"error": {"code": 1001, "message": "Quota version mismatch", "domain": "PlatformAccountServer", "details": {}}})
}

fn versioned(version: i64) -> QuotaOptions {
    QuotaOptions {
        version: Some(version),
        ..Default::default()
    }
}

#[test]
fn items_are_turned_on_and_off_by_name_and_nothing_twice() {
    let (lab, client, customer) = lab_with_customer();
    let items = client.offering_items();
    let wanted = ["workstations", "pw_base_v*"];
    let enabled = items
        .enable(&customer.id, wanted, ItemFilter::default())
        .wait()
        .unwrap();
    assert!(names(&enabled).contains(&"workstations"));
    assert!(names(&enabled).contains(&"pw_base_vms"));
    assert!(enabled.iter().all(|item| item.status == 1));
    assert_eq!(enabled.len(), on(&client, &customer).len());

    let again = items
        .enable(&customer.id, wanted, ItemFilter::default())
        .wait()
        .unwrap();
    assert_eq!(again, enabled);
    assert_eq!(writes(&lab), 1);

    let disabled = items
        .disable(&customer.id, ["pw_*"], ItemFilter::default())
        .wait()
        .unwrap();
    assert!(disabled.iter().all(|item| item.status == 0));
    assert_eq!(names(&on(&client, &customer)), ["workstations"]);
}

#[test]
fn a_quota_that_is_there_survives_when_its_item_is_turned_on_again() {
    let (_lab, client, customer) = lab_with_customer();
    let items = client.offering_items();
    items
        .enable(&customer.id, ["workstations"], ItemFilter::default())
        .wait()
        .unwrap();
    items
        .set_quota(&customer.id, "workstations", "12", QuotaOptions::default())
        .wait()
        .unwrap();
    items
        .enable(
            &customer.id,
            ["workstations", "servers"],
            ItemFilter::default(),
        )
        .wait()
        .unwrap();
    let quota = |item: &OfferingItem| item.quota.as_ref().and_then(|quota| quota.value);
    let on = on(&client, &customer);
    let item = on.iter().find(|item| item.name == "workstations").unwrap();
    assert_eq!(quota(item), Some(12));
}

#[test]
fn a_name_that_is_no_item_is_refused_before_anything_is_written() {
    let (lab, client, customer) = lab_with_customer();
    let items = client.offering_items();
    let error = items
        .enable(
            &customer.id,
            ["workstations", "workstatoins"],
            ItemFilter::default(),
        )
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(error.message().contains("\"workstatoins\""), "{error}");
    let none: [&str; 0] = [];
    let before = lab.requests().len();
    let error = items
        .disable(&customer.id, none, ItemFilter::default())
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert_eq!(lab.requests().len(), before, "nothing was asked");
    assert_eq!(writes(&lab), 0);
}

#[test]
fn a_partner_is_given_an_edition_on_every_storage_a_customer_on_the_one_that_is_chosen() {
    let (lab, client, customer) = lab_with_customer();
    let items = client.offering_items();
    let partner = create(&client, &lab.tenant_id(), "partner", "Partner, Inc");
    let given = items
        .enable_all(&partner.id, "pck_per_workload", ItemFilter::default())
        .wait()
        .unwrap();
    let is_storage = |item: &&OfferingItem| item.name == "pw_base_storage";
    assert_eq!(given.iter().filter(is_storage).count(), 2);
    let is_foreign = |item: &OfferingItem| {
        (item.edition.as_ref()).is_some_and(|edition| edition != "pck_per_workload")
    };
    assert!(!given.iter().any(is_foreign));

    let error = items
        .enable_all(&customer.id, "pck_per_workload", ItemFilter::default())
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    let storages = storages(&client, &customer);
    assert!(
        storages
            .iter()
            .all(|storage| error.message().contains(storage)),
        "{error}"
    );

    let filter = ItemFilter {
        storage_ids: vec![storages[1].clone()],
        ..Default::default()
    };
    let given = items
        .enable_all(&customer.id, "pck_per_workload", filter)
        .wait()
        .unwrap();
    let on: Vec<_> = given.iter().filter(is_storage).collect();
    assert_eq!(on.len(), 1);
    assert_eq!(on[0].infra_id.as_ref(), Some(&storages[1]));
    assert!(
        names(&given).contains(&"pw_base_dr_storage"),
        "what one storage offers is not narrowed down"
    );
    // It has a storage now, and stays on it.
    let again = items
        .enable_all(&customer.id, "pck_per_workload", ItemFilter::default())
        .wait()
        .unwrap();
    assert_eq!(again.len(), given.len());
    let other = ItemFilter {
        storage_ids: vec![storages[0].clone()],
        ..Default::default()
    };
    let error = items
        .enable(&customer.id, ["storage"], other)
        .wait()
        .unwrap_err();
    assert!(error.message().contains("already"), "{error}");
}

#[test]
fn items_are_chosen_by_application_and_type() {
    let (_lab, client, customer) = lab_with_customer();
    let filter = ItemFilter {
        application: Some("physical_data_shipping".into()),
        r#type: Some("count".into()),
        ..Default::default()
    };
    let given = client
        .offering_items()
        .enable_all(&customer.id, "*", filter)
        .wait()
        .unwrap();
    assert_eq!(
        names(&given),
        ["drives_shipped_to_cloud", "drives_shipped_from_cloud"]
    );
    let filter = ItemFilter {
        application: Some("backups".into()),
        ..Default::default()
    };
    let error = client
        .offering_items()
        .enable_all(&customer.id, "*", filter)
        .wait()
        .unwrap_err();
    assert!(error.message().contains("files_cloud"), "{error}");
}

#[test]
fn quotas_are_set_in_units_and_made_hard_and_unlimited() {
    let (lab, client, customer) = lab_with_customer();
    let items = client.offering_items();
    let storage = ItemFilter {
        storage_ids: storages(&client, &customer)[..1].to_vec(),
        ..Default::default()
    };
    items
        .enable(&customer.id, ["storage"], storage)
        .wait()
        .unwrap();
    let set = |quota: &str, overage: Option<&str>| {
        let options = QuotaOptions {
            overage: overage.map(Into::into),
            ..Default::default()
        };
        let item = items
            .set_quota(&customer.id, "storage", quota, options)
            .wait()
            .unwrap();
        let quota = item.quota.unwrap();
        (quota.value, quota.overage)
    };
    let gib = 1 << 30;
    assert_eq!(set("200 GiB", None), (Some(200 * gib), None));
    assert_eq!(
        set("200 GiB", Some("10 GiB")),
        (Some(200 * gib), Some(10 * gib))
    );
    assert_eq!(
        set("1.5 TB", None),
        (Some(1_500_000_000_000), Some(10 * gib))
    );
    assert_eq!(
        set("1.5 TB", Some("unlimited")),
        (Some(1_500_000_000_000), None)
    );
    let before = writes(&lab);
    set("1500 GB", None);
    assert_eq!(writes(&lab), before, "the same amount is not written again");
    let nonsense = QuotaOptions {
        overage: Some("10 GiB".into()),
        ..Default::default()
    };
    let error = items
        .set_quota(&customer.id, "storage", "unlimited", nonsense)
        .wait()
        .unwrap_err();
    assert!(error.message().starts_with("overage: "), "{error}");
    set("2 TB", Some("1 TB"));
    assert_eq!(set("unlimited", None), (None, None));
}

#[test]
fn a_quota_that_makes_no_sense_is_refused_in_words() {
    let (lab, client, customer) = lab_with_customer();
    let items = client.offering_items();
    items
        .enable(
            &customer.id,
            ["workstations", "o365_mailboxes", "local_storage"],
            ItemFilter::default(),
        )
        .wait()
        .unwrap();
    let before = writes(&lab);
    for (name, quota, says) in [
        ("workstations", "100 GiB", "a whole number"),
        ("local_storage", "100", "has no unit"),
        ("o365_mailboxes", "1", "a feature"),
        ("servers", "1", "that is on"),
    ] {
        let error = items
            .set_quota(&customer.id, name, quota, QuotaOptions::default())
            .wait()
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}");
        assert!(error.message().contains(says), "{error}");
    }
    assert_eq!(writes(&lab), before);
}

#[test]
fn a_storage_quota_of_a_sub_tenant_is_that_of_one_storage() {
    let (lab, client, _) = lab_with_customer();
    let items = client.offering_items();
    let partner = create(&client, &lab.tenant_id(), "partner", "Partner, Inc");
    items
        .enable(&partner.id, ["storage"], ItemFilter::default())
        .wait()
        .unwrap();
    let error = items
        .set_quota(&partner.id, "storage", "1 TiB", QuotaOptions::default())
        .wait()
        .unwrap_err();
    assert!(error.message().starts_with("storage_id: "), "{error}");
    let storages = storages(&client, &partner);
    let options = QuotaOptions {
        storage_id: Some(storages[1].clone()),
        ..Default::default()
    };
    items
        .set_quota(&partner.id, "storage", "1 TiB", options)
        .wait()
        .unwrap();
    let limited = |item: &&OfferingItem| item.quota.as_ref().unwrap().value.is_some();
    let on = on(&client, &partner);
    let limited: Vec<_> = on.iter().filter(limited).collect();
    assert_eq!(limited.len(), 1);
    assert_eq!(limited[0].infra_id.as_ref(), Some(&storages[1]));
}

#[test]
fn a_quota_that_lost_to_another_writer_is_set_on_what_that_one_left() {
    let (lab, client, customer) = lab_with_customer();
    let items = client.offering_items();
    items
        .enable(&customer.id, ["workstations"], ItemFilter::default())
        .wait()
        .unwrap();
    let (other, id) = (client.clone(), customer.id.clone());
    let mut raced = false;
    let item = items
        .set_quota(&customer.id, "workstations", "10", QuotaOptions::default())
        .on_progress(move |step| {
            if step.operation == "offering_items.list" && !raced {
                raced = true;
                // Another writer, between our read and our write.
                let items = other.offering_items();
                items
                    .set_quota(&id, "workstations", "7", QuotaOptions::default())
                    .wait()
                    .unwrap();
            }
        })
        .wait()
        .unwrap();
    assert_eq!(item.quota.unwrap().value, Some(10));
    assert!(
        lab.requests()
            .contains(&"offering_items.set 426".to_owned())
    );
}

#[test]
fn a_conflict_of_either_status_is_redone_and_not_for_ever() {
    let (lab, client, customer) = lab_with_customer();
    let items = client.offering_items();
    lab.fault(
        json!({"operation": "offering_items.set", "nth": 1, "status": 409, "body": outdated()}),
    );
    items
        .enable(&customer.id, ["workstations"], ItemFilter::default())
        .wait()
        .unwrap();
    assert_eq!(writes(&lab), 2);
    for nth in 1..=9 {
        lab.fault(
            json!({"operation": "offering_items.set", "nth": nth, "status": 426, "body": outdated()}),
        );
    }
    let error = items
        .disable(&customer.id, ["workstations"], ItemFilter::default())
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::QuotaConflict);
    assert_eq!(writes(&lab), 7);
}

#[test]
fn a_value_based_on_what_was_seen_is_refused_with_both_versions() {
    let (lab, client, customer) = lab_with_customer();
    let items = client.offering_items();
    items
        .enable(&customer.id, ["workstations"], ItemFilter::default())
        .wait()
        .unwrap();
    let set = |quota: &str, options: QuotaOptions| {
        items
            .set_quota(&customer.id, "workstations", quota, options)
            .wait()
    };
    let seen = set("5", versioned(0)).unwrap().quota.unwrap().version;
    let now = set("6", QuotaOptions::default())
        .unwrap()
        .quota
        .unwrap()
        .version;
    let before = writes(&lab);
    let error = set("10", versioned(seen)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::QuotaConflict);
    assert_eq!(
        error.details(),
        Some(&json!({"expected": seen, "found": now}))
    );
    assert!(
        error.message().contains(&seen.to_string()) && error.message().contains(&now.to_string()),
        "{error}"
    );
    assert_eq!(writes(&lab), before);

    // The other writer comes after the read.
    let (other, id) = (client.clone(), customer.id.clone());
    let mut raced = false;
    let error = items
        .set_quota(&customer.id, "workstations", "10", versioned(now))
        .on_progress(move |step| {
            if step.operation == "offering_items.list" && !raced {
                raced = true;
                let items = other.offering_items();
                items
                    .set_quota(&id, "workstations", "7", QuotaOptions::default())
                    .wait()
                    .unwrap();
            }
        })
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::QuotaConflict);
    assert_eq!(error.details().unwrap()["expected"], json!(now));
    assert_eq!(
        set("7", QuotaOptions::default())
            .unwrap()
            .quota
            .unwrap()
            .value,
        Some(7)
    );
}

#[test]
fn a_change_whose_answer_is_lost_is_found_out_and_can_be_made_again() {
    let (lab, client, customer) = lab_with_customer();
    let items = client.offering_items();
    let enable = || {
        items
            .enable(&customer.id, ["workstations"], ItemFilter::default())
            .wait()
    };
    lab.fault(json!({"operation": "offering_items.set", "kind": "reset_after"}));
    enable().unwrap();
    assert_eq!(names(&on(&client, &customer)), ["workstations"]);
    assert_eq!(writes(&lab), 1, "it was not sent twice");

    items
        .disable(&customer.id, ["workstations"], ItemFilter::default())
        .wait()
        .unwrap();
    lab.fault(json!({"operation": "offering_items.set", "status": 500}));
    let error = enable().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server);
    let done: Vec<&str> = error.done().iter().map(|step| step.operation).collect();
    assert_eq!(
        done,
        ["tenants.get", "offering_items.list", "offering_items.list"]
    );
    enable().unwrap();
}

#[test]
fn a_quota_set_by_version_whose_answer_is_lost_is_no_conflict_with_itself() {
    let (lab, client, customer) = lab_with_customer();
    let items = client.offering_items();
    items
        .enable(&customer.id, ["workstations"], ItemFilter::default())
        .wait()
        .unwrap();
    lab.fault(json!({"operation": "offering_items.set", "kind": "reset_after"}));
    let set = items.set_quota(&customer.id, "workstations", "5", versioned(0));
    assert_eq!(set.wait().unwrap().quota.unwrap().value, Some(5));
}

#[test]
fn a_storage_that_offers_nothing_is_refused() {
    let (_lab, client, customer) = lab_with_customer();
    let filter = ItemFilter {
        storage_ids: vec![customer.id.clone()],
        ..Default::default()
    };
    let error = client
        .offering_items()
        .enable_all(&customer.id, "standard", filter)
        .wait()
        .unwrap_err();
    assert!(error.message().starts_with("storage_ids: "), "{error}");
}

#[test]
fn a_users_quota_is_that_of_its_personal_tenant_whose_items_stay_as_they_are() {
    let (_lab, client, customer) = lab_with_customer();
    let items = client.offering_items();
    items
        .enable(&customer.id, ["workstations"], ItemFilter::default())
        .wait()
        .unwrap();
    let plan = json!({
        "login": "richard.doe",
        "contact": {"email": "richard.doe@example.com"},
        "roles": ["backup_user"],
    });
    let plan = serde_json::from_value(plan).unwrap();
    let user = client.users().provision(&customer.id, plan).wait().unwrap();
    let own = user.personal_tenant_id.into_option().unwrap();
    let set = items.set_quota(&own, "workstations", "2", QuotaOptions::default());
    assert_eq!(set.wait().unwrap().quota.unwrap().value, Some(2));
    let error = items
        .disable(&own, ["workstations"], ItemFilter::default())
        .wait()
        .unwrap_err();
    assert!(error.message().starts_with("tenant_id: "), "{error}");
}

#[test]
fn the_quotas_of_all_sub_tenants_are_set_at_once_and_the_rest_after_a_failure() {
    let (lab, client, first) = lab_with_customer();
    let items = client.offering_items();
    let second = create(&client, &lab.tenant_id(), "customer", "Second, Inc");
    create(&client, &lab.tenant_id(), "customer", "Without, Inc");
    for tenant in [&first, &second] {
        let names = ["local_storage", "workstations"];
        let enable = items.enable(&tenant.id, names, ItemFilter::default());
        enable.wait().unwrap();
    }
    let set = || {
        let options = QuotaBelowOptions {
            overage: Some("1 GiB".into()),
            ..Default::default()
        };
        items
            .set_quota_below(lab.tenant_id(), "local_storage", "100 GiB", options)
            .wait()
    };
    lab.fault(
        json!({"operation": "offering_items.set", "nth": 1, "status": 426, "body": outdated()}),
    );
    lab.fault(json!({"operation": "offering_items.set", "nth": 3, "status": 403}));
    let error = set().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Permission);
    let before = writes(&lab);
    let quotas = set().unwrap();
    assert_eq!(writes(&lab), before + 1);
    assert_eq!(quotas.iter().filter(|one| one.changed).count(), 1);
    let mut names: Vec<&str> = quotas.iter().map(|one| one.tenant_name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["Customer, Inc", "Second, Inc"]);
    for quota in &quotas {
        let quota = &quota.quota;
        assert_eq!(
            (quota.value, quota.overage),
            (Some(100 << 30), Some(1 << 30))
        );
    }
    assert!(set().unwrap().iter().all(|one| !one.changed));
}

#[test]
fn any_change_of_items_is_made_on_what_another_writer_left() {
    let (lab, client, customer) = lab_with_customer();
    let items = client.offering_items();
    items
        .enable(&customer.id, ["workstations"], ItemFilter::default())
        .wait()
        .unwrap();
    let (other, id) = (client.clone(), customer.id.clone());
    let mut raced = false;
    let now = items
        .modify(&customer.id, move |list, update| {
            if !raced {
                raced = true;
                let items = other.offering_items();
                let set = items.set_quota(&id, "workstations", "7", QuotaOptions::default());
                set.wait().unwrap();
            }
            // Three more than there are.
            let mut found = list.items.iter();
            let item = found.find(|item| item.name == "workstations").unwrap();
            let quota = item.quota.clone().unwrap();
            update.offering_items.push(OfferingItemUpdate {
                application_id: item.application_id.clone(),
                name: item.name.clone(),
                quota: Some(Quota {
                    value: Some(quota.value.unwrap_or_default() + 3),
                    ..quota
                }),
                ..Default::default()
            });
        })
        .wait()
        .unwrap();
    let mut found = now.items.iter();
    let item = found.find(|item| item.name == "workstations").unwrap();
    assert_eq!(item.quota.as_ref().unwrap().value, Some(10));
    assert!(
        lab.requests()
            .contains(&"offering_items.set 426".to_owned())
    );

    let before = writes(&lab);
    items.modify(&customer.id, |_, _| {}).wait().unwrap();
    assert_eq!(writes(&lab), before, "what changes nothing is not sent");
}

#[test]
fn an_edition_is_switched_only_when_its_warnings_are_taken() {
    let (lab, client, customer) = lab_with_customer();
    let items = client.offering_items();
    items
        .enable(
            &customer.id,
            ["workstations", "local_storage"],
            ItemFilter::default(),
        )
        .wait()
        .unwrap();
    let switch = |accept: &[&str]| {
        let options = EditionOptions {
            accept: accept.iter().map(|word| (*word).to_owned()).collect(),
            ..Default::default()
        };
        items
            .change_edition(&customer.id, "pck_per_workload", options)
            .wait()
    };
    let error = switch(&[]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(
        error.message().contains("NewFeaturesBecomeAvailable"),
        "{error}"
    );
    let switches = || {
        let requests = lab.requests();
        let is_switch = |row: &&String| row.starts_with("offering_items.switch_edition ");
        requests.iter().filter(is_switch).count()
    };
    assert_eq!(switches(), 0);
    switch(&["NewFeaturesBecomeAvailable"]).unwrap();
    let now = on(&client, &customer);
    assert!(names(&now).contains(&"pw_base_workstations"));
    assert!(names(&now).contains(&"local_storage"));
    assert!(!names(&now).contains(&"workstations"));
    switch(&[]).unwrap();
    assert_eq!(switches(), 1, "it is there already");
}

#[test]
fn an_edition_that_is_not_offered_is_refused_and_a_lost_answer_found_out() {
    let (lab, client, _) = lab_with_customer();
    let items = client.offering_items();
    let partner = create(&client, &lab.tenant_id(), "partner", "Partner, Inc");
    items
        .enable(&partner.id, ["workstations"], ItemFilter::default())
        .wait()
        .unwrap();
    let below = create(&client, &partner.id, "customer", "Below, Inc");
    items
        .enable(&below.id, ["workstations"], ItemFilter::default())
        .wait()
        .unwrap();
    let all = || EditionOptions {
        accept: vec!["*".into()],
        ..Default::default()
    };
    let error = items
        .change_edition(&below.id, "advanced", all())
        .wait()
        .unwrap_err();
    assert_eq!(error.status(), Some(400));
    assert_eq!(names(&on(&client, &below)), ["workstations"]);

    lab.fault(json!({"operation": "offering_items.switch_edition", "kind": "reset_after"}));
    items
        .change_edition(&partner.id, "advanced", all())
        .wait()
        .unwrap();
    assert_eq!(names(&on(&client, &partner)), ["adv_workstations"]);
    assert_eq!(names(&on(&client, &below)), ["adv_workstations"]);
}

#[test]
fn services_are_turned_on_and_off_by_name() {
    let (lab, client, customer) = lab_with_customer();
    let services = client.applications();
    let has = |id: &String| {
        let on = client.applications().ids_for_tenant(&customer.id).wait();
        on.unwrap().items.contains(id)
    };
    let service = services
        .turn_on(&customer.id, "files_cloud")
        .wait()
        .unwrap();
    assert!(has(&service.id));
    services
        .turn_on(&customer.id, service.name.to_lowercase())
        .wait()
        .unwrap();
    services.turn_on(&customer.id, &service.id).wait().unwrap();
    let turned_on = lab.requests();
    let turned_on = turned_on
        .iter()
        .filter(|row| *row == "applications.enable 204");
    assert_eq!(turned_on.count(), 1);

    let off = |named: &str, confirmation: &str| {
        services.turn_off(&customer.id, named, confirmation).wait()
    };
    let error = off("files_cloud", "Customer").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    let error = off("platform", "Customer, Inc").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(has(&service.id));
    lab.fault(json!({"operation": "applications.disable", "kind": "reset_after"}));
    off("files_cloud", "Customer, Inc").unwrap();
    assert!(!has(&service.id));
    off("files_cloud", "Customer, Inc").unwrap();
}

#[test]
fn a_service_that_the_tenant_above_lacks_is_refused_before_it_is_asked_for() {
    let (lab, client, _) = lab_with_customer();
    let partner = create(&client, &lab.tenant_id(), "partner", "Partner, Inc");
    let below = create(&client, &partner.id, "customer", "Below, Inc");
    let error = client
        .applications()
        .turn_on(&below.id, "backup")
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert!(
        !lab.requests()
            .iter()
            .any(|row| row.starts_with("applications.enable "))
    );
}

#[test]
fn a_customer_is_switched_to_production_once() {
    let (lab, client, customer) = lab_with_customer();
    let switch = || client.pricing().switch_to_production(&customer.id).wait();
    lab.fault(json!({"operation": "pricing.update", "nth": 1, "status": 409, "body": outdated()}));
    assert_eq!(switch().unwrap().mode.as_str(), "production");
    assert_eq!(switch().unwrap().mode.as_str(), "production");
    let requests = lab.requests();
    let writes = |row: &str| requests.iter().filter(|is| *is == row).count();
    assert_eq!(
        (writes("pricing.update 409"), writes("pricing.update 200")),
        (1, 1)
    );
}

#[test]
fn a_switch_to_production_whose_answer_is_lost_is_not_sent_twice() {
    let (lab, client, customer) = lab_with_customer();
    lab.fault(json!({"operation": "pricing.update", "kind": "reset_after"}));
    let pricing = client
        .pricing()
        .switch_to_production(&customer.id)
        .wait()
        .unwrap();
    assert_eq!(pricing.mode.as_str(), "production");
    let requests = lab.requests();
    let is_write = |row: &&String| row.starts_with("pricing.update ");
    assert_eq!(requests.iter().filter(is_write).count(), 1);
}

#[test]
fn upsell_of_editions_is_a_setting_that_is_set_once() {
    let (lab, client, customer) = lab_with_customer();
    let set = |enabled: bool| {
        let set = client.tenants().set_edition_upsell(&customer.id, enabled);
        let own = set.wait().unwrap().own.into_option().unwrap();
        own.value.unwrap()
    };
    assert_eq!(set(true), json!(true));
    assert_eq!(set(true), json!(true));
    assert_eq!(set(false), json!(false));
    let requests = lab.requests();
    let is_write = |row: &&String| row.starts_with("applications.update_setting ");
    assert_eq!(requests.iter().filter(is_write).count(), 2);
}

#[test]
fn what_the_service_does_not_let_go_or_be_without_is_told_by_its_code() {
    let (lab, client, _) = lab_with_customer();
    let items = client.offering_items();
    let code = |result: tenantry::Result<Vec<OfferingItem>>| {
        let error = result.unwrap_err();
        error.code().map(ToString::to_string).unwrap_or_default()
    };
    let partner = create(&client, &lab.tenant_id(), "partner", "Partner, Inc");
    let below = create(&client, &partner.id, "customer", "Below, Inc");
    items
        .enable_all(&partner.id, "pck_per_workload", ItemFilter::default())
        .wait()
        .unwrap();
    let storage = ItemFilter {
        storage_ids: storages_of(&client, &partner, "pw_base_storage")[..1].to_vec(),
        ..Default::default()
    };
    let names = ["pw_base_storage"];
    let enable = items.enable(&below.id, names, storage.clone());
    enable.wait().unwrap();
    // 1016: a tenant below uses the storage.
    let disable = items.disable(&partner.id, names, storage);
    assert_eq!(code(disable.wait()), "1016");
    // 1023: cloud servers stand on recovery storage.
    let names = ["pw_base_dr_cloud_servers"];
    let enable = items.enable(&below.id, names, ItemFilter::default());
    assert_eq!(code(enable.wait()), "1023");
    let names = ["pw_base_dr_cloud_servers", "pw_base_dr_storage"];
    let enable = items.enable(&below.id, names, ItemFilter::default());
    enable.wait().unwrap();
    // What the parent does not have cannot be had, and is said before it is asked for.
    let before = writes(&lab);
    let enable = items.enable(&below.id, ["pg_base_vms"], ItemFilter::default());
    assert_eq!(
        enable.wait().unwrap_err().kind(),
        ErrorKind::InvalidArgument
    );
    assert_eq!(writes(&lab), before);
}
