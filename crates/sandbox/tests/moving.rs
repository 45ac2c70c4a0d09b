//! Moving a tenant: behaviour.md 3.7.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, id};
use serde_json::{Value, json};

/// Moves a tenant that was not changed before.
fn move_to(lab: &Lab, tenant: &Value, parent: &Value) -> common::Reply {
    let body = json!({"parent_id": parent["id"], "version": 1});
    lab.put(&format!("/tenants/{}", id(tenant)), &body)
}

fn partner(lab: &Lab, name: &str) -> Value {
    lab.tenant(&lab.home(), "partner", name)
}

#[test]
fn a_customer_moves_with_its_version_raised_and_is_found_under_its_new_parent() {
    let lab = Lab::new();
    let (from, to) = (partner(&lab, "From"), partner(&lab, "To"));
    let customer = lab.tenant(&id(&from), "customer", "Moves");
    let moved = move_to(&lab, &customer, &to).json(200);
    assert_eq!(
        (&moved["parent_id"], &moved["version"]),
        (&to["id"], &json!(2))
    );
    let children = |parent: &Value| {
        lab.get(&format!("/tenants/{}/children", id(parent)))
            .json(200)["items"]
            .clone()
    };
    assert_eq!(children(&from), json!([]));
    assert_eq!(children(&to), json!([customer["id"]]));
}

#[test]
fn a_tenant_cannot_move_under_itself_or_its_child() {
    let lab = Lab::new();
    let top = partner(&lab, "Top");
    let below = lab.tenant(&id(&top), "folder", "Below");
    assert_eq!(move_to(&lab, &top, &below).code(400), 1007);
    assert_eq!(move_to(&lab, &top, &top).code(400), 1007);
}

#[test]
fn a_unit_cannot_be_moved() {
    let lab = Lab::new();
    let (one, two) = (
        lab.tenant(&lab.home(), "customer", "One"),
        lab.tenant(&lab.home(), "customer", "Two"),
    );
    let unit = lab.tenant(&id(&one), "unit", "Unit");
    assert_eq!(move_to(&lab, &unit, &two).code(400), 1008);
}

#[test]
fn customers_and_partners_move_under_partners_and_folders_only() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer");
    for moved in [
        partner(&lab, "Partner"),
        lab.tenant(&lab.home(), "customer", "Other"),
    ] {
        assert_eq!(move_to(&lab, &moved, &customer).code(400), 1027);
    }
}

#[test]
fn nothing_moves_under_a_disabled_tenant() {
    let lab = Lab::new();
    let (disabled, moved) = (partner(&lab, "Disabled"), partner(&lab, "Moved"));
    let off = json!({"enabled": false, "version": 1});
    lab.put(&format!("/tenants/{}", id(&disabled)), &off)
        .json(200);
    assert_eq!(move_to(&lab, &moved, &disabled).code(400), 1013);
}

#[test]
fn nothing_moves_to_where_its_parents_services_are_missing() {
    let lab = Lab::new();
    let poor = partner(&lab, "Poor");
    // The parent, the lab's own tenant, has everything; the target has nothing.
    let customer = lab.tenant(&lab.home(), "customer", "Customer");
    assert_eq!(move_to(&lab, &customer, &poor).code(400), 1014);
}

#[test]
fn the_platform_need_not_be_turned_on_in_the_new_parent() {
    let lab = Lab::new();
    let (from, to) = (partner(&lab, "From"), partner(&lab, "To"));
    let platform = "7459244f-68f3-3bf4-9f53-5f63ecc1d91f";
    let bind = format!("/applications/{platform}/bindings/tenants/{}", id(&from));
    lab.post(&bind, &json!({})).nothing(204);
    let customer = lab.tenant(&id(&from), "customer", "Moves");
    move_to(&lab, &customer, &to).json(200);
}

#[test]
fn a_locked_tenant_stays_below_the_owner_of_its_lock() {
    let lab = Lab::new();
    let (one, two) = (partner(&lab, "One"), partner(&lab, "Two"));
    let customer = lab.tenant(&id(&one), "customer", "Locked");
    let inner = lab.inside(&id(&one));
    let path = format!("/tenants/{}", id(&customer));
    let lock = json!({"update_lock": {"enabled": true, "owner_id": two["id"]}, "version": 1});
    assert_eq!(lab.put(&path, &lock).code(400), 1032);
    let lock = json!({"update_lock": {"enabled": true}, "version": 1});
    let locked = lab.ask(&inner, "PUT", &path, Some(&lock)).json(200);
    assert_eq!(locked["update_lock"]["owner_id"], one["id"]);
    assert_eq!(
        lab.put(&path, &json!({"parent_id": two["id"], "version": 2}))
            .code(403),
        1012
    );
}
