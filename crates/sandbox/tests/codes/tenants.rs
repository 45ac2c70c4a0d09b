//! Codes of tenants: who may see them, versions, names, moving, locks.

use serde_json::json;

use crate::common::{Lab, id};
use crate::{NOBODY, change, customer, partner, path, refused};

#[test]
fn code_1001_a_version_that_is_not_the_objects() {
    let lab = Lab::new();
    let customer = customer(&lab);
    change(&lab, &customer, json!({"language": "fr"})).json(200);
    let reply = change(&lab, &customer, json!({"language": "de"}));
    assert_eq!(refused(&reply, 409, 1001)["context"]["version"], 2);
}

#[test]
fn code_1002_what_is_out_of_reach() {
    let lab = Lab::new();
    let home = lab.get(&format!("/tenants/{}", lab.home())).json(200);
    let root = home["parent_id"].as_str().unwrap();
    let error = refused(&lab.get(&format!("/tenants/{root}")), 403, 1002);
    assert_eq!(error["context"]["id"], root);
}

#[test]
fn code_1003_a_disabled_parent_takes_in_neither_tenants_nor_users() {
    let lab = Lab::new();
    let customer = customer(&lab);
    change(&lab, &customer, json!({"enabled": false})).json(200);
    let unit = json!({"name": "Unit", "kind": "unit", "parent_id": customer["id"]});
    let error = refused(&lab.post("/tenants", &unit), 400, 1003);
    assert_eq!(error["context"]["id"], customer["id"]);
    let user =
        json!({"tenant_id": customer["id"], "login": "JohnDoe", "contact": {"email": "a@b.c"}});
    refused(&lab.post("/users", &user), 400, 1003);
}

#[test]
fn code_1004_a_tenants_name_that_is_taken() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let again = json!({"name": "Customer, Inc", "kind": "customer", "parent_id": lab.home()});
    let error = refused(&lab.post("/tenants", &again), 409, 1004);
    assert_eq!(error["context"]["id"], customer["id"]);
}

#[test]
fn code_1005_a_tenant_that_is_not_there() {
    let lab = Lab::new();
    let error = refused(&lab.get(&format!("/tenants/{NOBODY}")), 404, 1005);
    assert_eq!(error["context"]["id"], NOBODY);
}

#[test]
fn code_1006_deleting_what_was_not_disabled_as_the_guide_prints_it() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let reply = lab.delete(&format!("{}?version=1", path(&customer)));
    let error = refused(&reply, 400, 1006);
    let number = error["context"]["id"].as_str().unwrap();
    assert_eq!(
        error["details"]["info"],
        format!("It is prohibited to delete a non-disabled tenant \"{number}\"")
    );
}

#[test]
fn code_1007_moving_a_tenant_under_its_child() {
    let lab = Lab::new();
    let top = partner(&lab, "Top");
    let below = lab.tenant(&id(&top), "folder", "Below");
    let reply = change(&lab, &top, json!({"parent_id": below["id"]}));
    assert_eq!(refused(&reply, 400, 1007)["context"]["id"], top["id"]);
}

#[test]
fn code_1008_moving_a_unit() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let unit = lab.tenant(&id(&customer), "unit", "Unit");
    let other = lab.tenant(&id(&customer), "unit", "Other unit");
    let reply = change(&lab, &unit, json!({"parent_id": other["id"]}));
    assert_eq!(refused(&reply, 400, 1008)["context"]["id"], unit["id"]);
}

#[test]
fn code_1012_a_tenant_that_another_one_has_locked() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let inside = lab.inside(&id(&customer));
    change(&lab, &customer, json!({"update_lock": {"enabled": true}})).json(200);
    let body = json!({"version": 2, "language": "fr"});
    let reply = lab.ask(&inside, "PUT", &path(&customer), Some(&body));
    let error = refused(&reply, 403, 1012);
    assert_eq!(error["context"]["owner_id"], lab.home());
    assert_eq!(error["context"]["id"], customer["id"]);
}

#[test]
fn code_1013_moving_under_a_disabled_tenant() {
    let lab = Lab::new();
    let (customer, target) = (customer(&lab), partner(&lab, "Target"));
    change(&lab, &target, json!({"enabled": false})).json(200);
    let reply = change(&lab, &customer, json!({"parent_id": target["id"]}));
    assert_eq!(refused(&reply, 400, 1013)["context"]["id"], target["id"]);
}

#[test]
fn code_1014_moving_to_where_the_items_are_not() {
    let lab = Lab::new();
    let (customer, target) = (customer(&lab), partner(&lab, "Target"));
    lab.give(&lab.home(), &customer, &["workstations"]);
    let reply = change(&lab, &customer, json!({"parent_id": target["id"]}));
    assert_eq!(refused(&reply, 400, 1014)["context"]["id"], target["id"]);
}

#[test]
fn code_1032_a_lock_whose_owner_is_not_above_the_tenant() {
    let lab = Lab::new();
    let (customer, other) = (customer(&lab), partner(&lab, "Other"));
    let lock = json!({"update_lock": {"enabled": true, "owner_id": other["id"]}});
    let error = refused(&change(&lab, &customer, lock), 400, 1032);
    assert_eq!(error["context"]["owner_id"], other["id"]);
}
