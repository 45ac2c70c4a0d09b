//! Codes of services and offering items.

use serde_json::json;

use crate::common::{Lab, id};
use crate::{BACKUP, PLATFORM, change, customer, partner, path, refused, set_item};

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
