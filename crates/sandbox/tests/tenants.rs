//! Tenants: behaviour.md 3.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, id};
use serde_json::{Value, json};

fn path(tenant: &Value) -> String {
    format!("/tenants/{}", id(tenant))
}

#[test]
fn a_new_customer_begins_in_trial_with_version_1_and_can_be_fetched() {
    let lab = Lab::new();
    let body = json!({"name": "Foobar", "kind": "customer", "parent_id": lab.home(), "internal_tag": "some.unique.tag.value",
        "language": "en", "contact": {"address1": "366 5th Ave", "email": "foo.bar@example.com", "phone": "1 123 4567890"}});
    let created = lab.post("/tenants", &body).json(201);
    assert_eq!(created["version"], 1);
    assert_eq!(created["pricing_mode"], "trial");
    assert_eq!(created["has_children"], false);
    assert_eq!(created["enabled"], true);
    assert_eq!(created["ancestral_access"], true);
    assert_eq!(created["owner_id"], json!(null));
    assert_eq!(
        created["update_lock"],
        json!({"enabled": false, "owner_id": null})
    );
    assert_eq!(created["contact"]["address1"], "366 5th Ave");
    assert_eq!(created["contact"]["address2"], json!(null));
    assert_eq!(created["contact"]["firstname"], "");
    let fetched = lab.get(&path(&created)).json(200);
    assert_eq!(fetched, created);
}

#[test]
fn a_new_partner_begins_in_production() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "MyFirstPartner");
    assert_eq!(partner["pricing_mode"], "production");
    let folder = lab.tenant(&id(&partner), "folder", "Folder");
    assert_eq!(folder["pricing_mode"], "production");
    let parent = lab.get(&path(&partner)).json(200);
    assert_eq!(parent["has_children"], true);
}

#[test]
fn a_trial_becomes_production_by_itself_after_a_month() {
    let lab = Lab::new();
    lab.control(
        "POST",
        "clock",
        Some(&json!({"now": "2024-01-31T12:00:00Z", "running": false})),
    )
    .json(200);
    let lab = lab.renewed();
    let customer = lab.tenant(&lab.home(), "customer", "Trial");
    assert_eq!(customer["production_start_date"], "2024-02-29T12:00:00Z");
    lab.control(
        "POST",
        "clock",
        Some(&json!({"now": "2024-02-29T12:00:00Z"})),
    )
    .json(200);
    let lab = lab.renewed();
    assert_eq!(
        lab.get(&path(&customer)).json(200)["pricing_mode"],
        "production"
    );
}

#[test]
fn a_name_is_taken_only_once_and_free_again_after_deletion() {
    let lab = Lab::new();
    let first = lab.tenant(&lab.home(), "customer", "Taken");
    let again = json!({"name": "Taken", "kind": "partner", "parent_id": lab.home()});
    assert_eq!(lab.post("/tenants", &again).code(409), 1004);
    let other = lab.tenant(&lab.home(), "customer", "Other");
    assert_eq!(
        lab.put(&path(&other), &json!({"name": "Taken", "version": 1}))
            .code(409),
        1004
    );
    lab.put(&path(&first), &json!({"enabled": false, "version": 1}))
        .json(200);
    lab.delete(&format!("{}?version=2", path(&first)))
        .nothing(204);
    lab.post("/tenants", &again).json(201);
}

#[test]
fn kinds_nest_as_the_guide_says() {
    let lab = Lab::new();
    let customer = id(&lab.tenant(&lab.home(), "customer", "Customer"));
    let unit = id(&lab.tenant(&customer, "unit", "Unit"));
    lab.tenant(&unit, "unit", "Unit in a unit");
    for (parent, kind) in [
        (&customer, "folder"),
        (&customer, "customer"),
        (&lab.home(), "unit"),
        (&lab.home(), "root"),
    ] {
        let body = json!({"name": "Wrong", "kind": kind, "parent_id": parent});
        assert_eq!(lab.post("/tenants", &body).code(400), 1027, "{kind}");
    }
}

#[test]
fn nothing_is_created_below_a_disabled_tenant() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Disabled");
    lab.put(&path(&partner), &json!({"enabled": false, "version": 1}))
        .json(200);
    let body = json!({"name": "Below", "kind": "customer", "parent_id": partner["id"]});
    assert_eq!(lab.post("/tenants", &body).code(400), 1003);
}

#[test]
fn the_guides_top_level_enhanced_security_is_taken() {
    let lab = Lab::new();
    let body = json!({"name": "Partner, Inc", "kind": "partner", "parent_id": lab.home(), "customer_id": "partner-service-provider",
        "ancestral_access": false, "enhanced_security": true});
    let created = lab.post("/tenants", &body).json(201);
    assert_eq!(created["customer_id"], "partner-service-provider");
    assert_eq!(created["ancestral_access"], false);
}

#[test]
fn what_is_unknown_is_404_and_what_is_elsewhere_is_403() {
    let lab = Lab::new();
    assert_eq!(
        lab.get("/tenants/11111111-2222-4333-8444-555555555555")
            .code(404),
        1005
    );
    let root = lab.get(&format!("/tenants/{}", lab.home())).json(200)["parent_id"].clone();
    assert_eq!(
        lab.get(&format!("/tenants/{}", root.as_str().unwrap()))
            .code(403),
        1002
    );
    assert_eq!(lab.get("/tenants/nonsense").code(400), 400);
}

#[test]
fn a_change_takes_what_was_sent_keeps_the_rest_and_raises_the_version() {
    let lab = Lab::new();
    let body = json!({"name": "Before", "kind": "customer", "parent_id": lab.home(),
        "contact": {"firstname": "John", "email": "john@example.com"}});
    let created = lab.post("/tenants", &body).json(201);
    let change = json!({"name": "JohnDoe, Inc", "internal_tag": "custom.tag.value", "language": "fr",
        "contact": {"address1": "Kingston, New York 12401"}, "version": 1});
    let changed = lab.put(&path(&created), &change).json(200);
    assert_eq!(changed["version"], 2);
    assert_eq!(
        (&changed["name"], &changed["language"]),
        (&json!("JohnDoe, Inc"), &json!("fr"))
    );
    assert_eq!(changed["contact"]["firstname"], "John");
    assert_eq!(changed["contact"]["email"], "john@example.com");
    assert_eq!(changed["contact"]["address1"], "Kingston, New York 12401");
    assert_eq!(changed["created_at"], created["created_at"]);
    assert_eq!(lab.get(&path(&created)).json(200), changed);
}

#[test]
fn an_object_sent_back_as_it_was_read_is_taken() {
    let lab = Lab::new();
    let created = lab.tenant(&lab.home(), "customer", "Whole");
    let mut same = lab.put(&path(&created), &created).json(200);
    assert_eq!(same["version"], 2);
    same["version"] = json!("2");
    same["enabled"] = json!("false");
    assert_eq!(lab.put(&path(&created), &same).json(200)["enabled"], false);
}

#[test]
fn null_empties_a_tag_and_absence_leaves_it() {
    let lab = Lab::new();
    let body = json!({"name": "Tagged", "kind": "customer", "parent_id": lab.home(), "internal_tag": "tag"});
    let created = lab.post("/tenants", &body).json(201);
    let kept = lab.put(&path(&created), &json!({"version": 1})).json(200);
    assert_eq!(kept["internal_tag"], "tag");
    let emptied = lab
        .put(
            &path(&created),
            &json!({"version": 2, "internal_tag": null}),
        )
        .json(200);
    assert_eq!(emptied["internal_tag"], json!(null));
    let long = "x".repeat(257);
    lab.put(
        &path(&created),
        &json!({"version": 3, "internal_tag": long}),
    )
    .json(400);
}

#[test]
fn a_stale_version_is_a_conflict_and_changes_nothing() {
    let lab = Lab::new();
    let created = lab.tenant(&lab.home(), "customer", "Stale");
    lab.put(&path(&created), &json!({"language": "de", "version": 1}))
        .json(200);
    let stale = lab.put(&path(&created), &json!({"language": "fr", "version": 1}));
    assert_eq!(stale.code(409), 1001);
    lab.put(&path(&created), &json!({"language": "fr"}))
        .json(400);
    assert_eq!(lab.get(&path(&created)).json(200)["language"], "de");
}

#[test]
fn partners_and_folders_may_become_one_another_and_nothing_else() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Changes");
    let folder = lab
        .put(&path(&partner), &json!({"kind": "folder", "version": 1}))
        .json(200);
    assert_eq!(folder["kind"], "folder");
    assert_eq!(
        lab.put(&path(&partner), &json!({"kind": "customer", "version": 2}))
            .code(400),
        1027
    );
    assert_eq!(lab.get(&path(&partner)).json(200)["version"], 2);
}

#[test]
fn a_customer_is_suspended_reactivated_and_terminated() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Rise and fall");
    let unit = lab.tenant(&id(&customer), "unit", "Unit");
    assert_eq!(
        lab.delete(&format!("{}?version=1", path(&customer)))
            .code(400),
        1006
    );
    let suspended = lab
        .put(&path(&customer), &json!({"enabled": false, "version": 1}))
        .json(200);
    assert_eq!(
        (&suspended["enabled"], &suspended["version"]),
        (&json!(false), &json!(2))
    );
    let back = lab
        .put(&path(&customer), &json!({"enabled": true, "version": 2}))
        .json(200);
    assert_eq!(back["enabled"], true);
    lab.put(&path(&customer), &json!({"enabled": false, "version": 3}))
        .json(200);
    assert_eq!(
        lab.delete(&format!("{}?version=3", path(&customer)))
            .code(409),
        1001
    );
    lab.delete(&path(&customer)).json(400);
    lab.delete(&format!("{}/?version=4", path(&customer)))
        .nothing(204);
    for gone in [&customer, &unit] {
        assert_eq!(lab.get(&path(gone)).code(404), 1005);
        let deleted = lab
            .get(&format!("{}?allow_deleted=true", path(gone)))
            .json(200);
        assert!(deleted["deleted_at"].is_string());
    }
}

#[test]
fn the_error_for_a_tenant_that_is_not_disabled_is_the_guides() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Enabled");
    let error = lab
        .delete(&format!("{}?version=1", path(&customer)))
        .json(400)["error"]
        .clone();
    let number = error["context"]["id"].as_str().unwrap();
    let info = format!("It is prohibited to delete a non-disabled tenant \"{number}\"");
    assert_eq!(
        error,
        json!({"code": 1006, "message": "It is prohibited to delete a non-disabled tenant.",
            "details": {"info": info, "addition": [{"id": number}]}, "context": {"id": number}, "domain": "PlatformAccountServer"})
    );
}

#[test]
fn nobody_suspends_or_deletes_the_tenant_they_act_in() {
    let lab = Lab::new();
    let home = format!("/tenants/{}", lab.home());
    assert_eq!(
        lab.put(&home, &json!({"enabled": false, "version": 1}))
            .code(403),
        1002
    );
    assert_eq!(lab.delete(&format!("{home}?version=1")).code(403), 1002);
}

#[test]
fn a_locked_tenant_is_changed_by_the_lock_s_owner_only() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Locked");
    let inner = lab.inside(&id(&partner));
    let lock = json!({"update_lock": {"enabled": "true", "owner_id": lab.home()}, "version": "1"});
    let locked = lab.put(&path(&partner), &lock).json(200);
    assert_eq!(
        locked["update_lock"],
        json!({"enabled": true, "owner_id": lab.home()})
    );
    let change = json!({"language": "de", "version": 2});
    assert_eq!(
        lab.ask(&inner, "PUT", &path(&partner), Some(&change))
            .code(403),
        1012
    );
    lab.put(&path(&partner), &change).json(200);
    let unlock = json!({"update_lock": {"enabled": "false"}, "version": 3});
    let unlocked = lab.put(&path(&partner), &unlock).json(200);
    assert_eq!(
        unlocked["update_lock"],
        json!({"enabled": false, "owner_id": null})
    );
    let change = json!({"language": "fr", "version": 4});
    lab.ask(&inner, "PUT", &path(&partner), Some(&change))
        .json(200);
}

#[test]
fn a_tenant_that_limits_access_shows_those_above_its_properties_only() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Closed");
    let inner = lab.inside(&id(&partner));
    // Somebody else creates what is below, so that the client above is not its creator.
    let body = json!({"name": "Self-service", "kind": "customer", "parent_id": partner["id"]});
    let customer = lab.ask(&inner, "POST", "/tenants", Some(&body)).json(201);
    let body = json!({"name": "Unit", "kind": "unit", "parent_id": customer["id"]});
    let unit = lab.ask(&inner, "POST", "/tenants", Some(&body)).json(201);
    lab.get(&path(&unit)).json(200);

    lab.put(
        &path(&customer),
        &json!({"ancestral_access": false, "version": 1}),
    )
    .json(200);
    lab.get(&path(&customer)).json(200);
    assert_eq!(lab.get(&path(&unit)).code(403), 1002);
    assert_eq!(
        lab.get(&format!("{}/children", path(&customer))).code(403),
        1002
    );
    lab.put(&path(&customer), &json!({"language": "de", "version": 2}))
        .json(200);
    lab.put(
        &path(&unit),
        &json!({"ancestral_access": false, "version": 1}),
    )
    .json(403);
}

#[test]
fn whoever_makes_a_tenant_that_limits_access_can_still_provision_it() {
    let lab = Lab::new();
    let body = json!({"name": "Partner, Inc", "kind": "partner", "parent_id": lab.home(), "ancestral_access": false});
    let partner = lab.post("/tenants", &body).json(201);
    lab.get(&format!("{}/children", path(&partner))).json(200);
    lab.put(
        &format!("{}/mfa/status", path(&partner)),
        &json!({"enabled": true}),
    )
    .json(200);
    lab.tenant(&id(&partner), "customer", "Below");
}

#[test]
fn a_unit_cannot_limit_access() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer");
    let unit = lab.tenant(&id(&customer), "unit", "Unit");
    let limit = json!({"ancestral_access": false, "version": 1});
    assert_eq!(lab.put(&path(&unit), &limit).code(400), 1027);
}
