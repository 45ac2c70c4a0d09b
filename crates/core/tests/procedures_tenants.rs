//! Tenants changed as single calls: what the guide says is not possible, and answers that are lost.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, create};
use serde_json::json;
use tenantry::models::{ContactUpdate, Tenant};
use tenantry::procedures::ProvisionOptions;
use tenantry::{Client, Error, ErrorKind};

/// A partner with a folder and a customer with a unit in it.
struct World {
    lab: Lab,
    client: Client,
    partner: Tenant,
    folder: Tenant,
    customer: Tenant,
    unit: Tenant,
}

fn world() -> World {
    let lab = Lab::new();
    let client = lab.client();
    let partner = create(&client, &lab.tenant_id(), "partner", "Partner, Inc");
    let folder = create(&client, &partner.id, "folder", "Folder");
    let customer = create(&client, &folder.id, "customer", "Customer, Inc");
    let unit = create(&client, &customer.id, "unit", "Unit");
    World {
        lab,
        client,
        partner,
        folder,
        customer,
        unit,
    }
}

fn code(error: &Error) -> String {
    error.code().map(ToString::to_string).unwrap_or_default()
}

#[test]
fn a_tenant_is_moved_only_where_the_guide_lets_it_go() {
    let world = world();
    let tenants = world.client.tenants();
    let refused = |id: &str, parent: &str| tenants.move_to(id, parent).wait().unwrap_err();
    assert_eq!(code(&refused(&world.partner.id, &world.folder.id)), "1007");
    let error = refused(&world.folder.id, &world.customer.id);
    assert!(!code(&error).is_empty(), "{error}");
    let error = refused(&world.unit.id, &world.partner.id);
    assert!(!code(&error).is_empty(), "{error}");
    let off = create(&world.client, &world.lab.tenant_id(), "partner", "Off, Inc");
    tenants.suspend(&off.id).wait().unwrap();
    assert_eq!(code(&refused(&world.customer.id, &off.id)), "1013");
    for (tenant, parent) in [
        (&world.customer, &world.folder),
        (&world.unit, &world.customer),
    ] {
        let now = tenants.get(&tenant.id).wait().unwrap();
        assert_eq!((&now.parent_id, now.version), (&parent.id, 1));
    }
}

#[test]
fn a_name_is_given_to_one_tenant_only() {
    let world = world();
    let tenants = world.client.tenants();
    let error = tenants
        .rename(&world.customer.id, "Partner, Inc")
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NameConflict);
    let own = tenants.rename(&world.customer.id, "Customer, Inc").wait();
    assert_eq!(own.unwrap().version, 1);
}

#[test]
fn units_do_not_limit_access() {
    let world = world();
    let tenants = world.client.tenants();
    let error = tenants
        .limit_access(&world.unit.id, true)
        .wait()
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Service);
}

#[test]
fn a_contact_is_merged_and_changed_on_what_another_writer_left() {
    let world = world();
    let tenants = world.client.tenants();
    let contact = |phone: Option<&str>, city: Option<&str>| ContactUpdate {
        phone: phone
            .map(str::to_owned)
            .map_or_else(Default::default, Into::into),
        city: city
            .map(str::to_owned)
            .map_or_else(Default::default, Into::into),
        ..Default::default()
    };
    let (other, id) = (world.client.clone(), world.customer.id.clone());
    let theirs = contact(Some("123"), None);
    let mut raced = false;
    let changed = tenants
        .change_contact(&world.customer.id, contact(None, Some("Rivertown")))
        .on_progress(move |step| {
            if step.operation == "tenants.get" && !raced {
                raced = true;
                let change = other.tenants().change_contact(&id, theirs.clone());
                change.wait().unwrap();
            }
        })
        .wait()
        .unwrap();
    assert_eq!(changed.contact.city.as_ref().unwrap(), "Rivertown");
    assert_eq!(changed.contact.phone.as_ref().unwrap(), "123");
    assert_eq!(changed.version, 3);
}

#[test]
fn nothing_is_provisioned_below_a_suspended_tenant() {
    let world = world();
    let tenants = world.client.tenants();
    tenants.suspend(&world.partner.id).wait().unwrap();
    let error = tenants
        .provision(
            &world.folder.id,
            "customer",
            "Late, Inc",
            ProvisionOptions::default(),
        )
        .wait()
        .unwrap_err();
    assert_eq!(code(&error), "1003");
}

#[test]
fn a_suspension_that_failed_or_was_lifted_is_made_again() {
    let world = world();
    let lab = &world.lab;
    lab.fault(json!({"operation": "tenants.update", "status": 503}));
    let suspend = || world.client.tenants().suspend(&world.customer.id).wait();
    let error = suspend().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server);
    let done: Vec<&str> = error.done().iter().map(|step| step.operation).collect();
    assert_eq!(done, ["tenants.get", "tenants.get"]);
    assert!(!suspend().unwrap().enabled);
    world
        .client
        .tenants()
        .reactivate(&world.customer.id)
        .wait()
        .unwrap();
    assert!(!suspend().unwrap().enabled);
}

#[test]
fn a_change_whose_answer_is_lost_is_found_out() {
    let world = world();
    let lab = &world.lab;
    for kind in ["reset_after", "truncate"] {
        lab.fault(json!({"operation": "tenants.update", "kind": kind}));
        let tenants = world.client.tenants();
        assert!(!tenants.suspend(&world.customer.id).wait().unwrap().enabled);
        tenants.reactivate(&world.customer.id).wait().unwrap();
    }
    let now = world
        .client
        .tenants()
        .get(&world.customer.id)
        .wait()
        .unwrap();
    assert_eq!(now.version, 5, "each change was made once");
}
