//! Usage as single calls: against quotas, and across children in few requests.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, create};
use serde_json::json;
use tenantry::models::QuotaState;
use tenantry::procedures::UsageFilter;
use tenantry::{Client, ErrorKind};
use tenantry_sandbox::{Config, Populate};

fn lab(page_size: usize) -> (Lab, Client) {
    let lab = Lab::with(Config {
        seed: Some(7),
        page_size,
        populate: Some(Populate {
            partners: 1,
            customers: 3,
            users: 0,
        }),
        ..Config::default()
    });
    let client = lab.client();
    (lab, client)
}

#[test]
fn usage_is_held_against_quotas() {
    let (lab, client) = lab(5_000);
    let tree = client.tenants().tree(lab.tenant_id()).wait().unwrap();
    let customer = tree.iter().find(|node| node.kind.as_str() == "customer");
    let rows = client
        .usages()
        .against_quotas(&customer.unwrap().id, UsageFilter::default())
        .wait()
        .unwrap();
    assert!(!rows.is_empty());
    let plain = client.usages().list(&customer.unwrap().id).wait().unwrap();
    assert_eq!(rows.len(), plain.items.len());
    for (row, usage) in rows.iter().zip(&plain.items) {
        let quota = usage
            .offering_item
            .as_ref()
            .and_then(|item| item.quota.as_ref());
        let quota = quota.and_then(|quota| quota.value);
        assert_eq!((row.value, row.quota), (usage.value, quota));
        assert_eq!(row.left, quota.map(|quota| quota - usage.value));
        assert_eq!(row.state == QuotaState::Unlimited, quota.is_none());
    }
    assert!(rows.iter().any(|row| row.percent.is_some()));
}

#[test]
fn only_what_is_asked_for_comes_back() {
    let (lab, client) = lab(5_000);
    let filter = UsageFilter {
        usage_names: Some(vec!["storage".into()]),
        ..Default::default()
    };
    let rows = client
        .usages()
        .against_quotas(lab.tenant_id(), filter.clone());
    let rows = rows.wait().unwrap();
    assert!(!rows.is_empty());
    assert!(rows.iter().all(|row| row.name.ends_with("storage")));
    let children = client.usages().of_children(lab.tenant_id(), filter);
    for child in children.wait().unwrap() {
        assert!(
            child
                .usages
                .iter()
                .all(|usage| usage.usage_name == "storage")
        );
    }
}

#[test]
fn children_are_asked_for_a_hundred_at_a_time() {
    let (lab, client) = lab(40);
    let folder = create(&client, &lab.tenant_id(), "folder", "Folder");
    for number in 0..101 {
        let name = format!("Customer {number:03}");
        create(&client, &folder.id, "customer", &name);
    }
    let children = client
        .usages()
        .of_children(&folder.id, UsageFilter::default());
    let children = children.wait().unwrap();
    assert_eq!(children.len(), 101);
    assert_eq!(children[100].name, "Customer 100");
    assert_eq!(lab.told("tenants.child_ids 200"), 3);
    assert_eq!(lab.told("usages.list_for_tenants 200"), 2);
}

#[test]
fn each_child_has_what_it_uses_itself() {
    let (lab, client) = lab(5_000);
    let children = client
        .usages()
        .of_children(lab.tenant_id(), UsageFilter::default());
    for child in children.wait().unwrap() {
        let alone = client.usages().list(&child.id).wait().unwrap().items;
        assert_eq!(child.usages, alone, "{}", child.name);
        assert!(!child.usages.is_empty());
    }
}

#[test]
fn a_batch_that_fails_is_an_error_and_no_shorter_list() {
    let (lab, client) = lab(5_000);
    lab.fault(json!({"operation": "usages.list_for_tenants", "status": 403}));
    let error = client
        .usages()
        .of_children(lab.tenant_id(), UsageFilter::default())
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Permission);
    let done: Vec<&str> = error.done().iter().map(|step| step.operation).collect();
    assert_eq!(done, ["tenants.children"]);
}
