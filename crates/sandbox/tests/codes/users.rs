//! Codes of users.

use serde_json::{Value, json};

use crate::common::{Lab, Reply, id};
use crate::{FILES_CLOUD, customer, refused, set_item, user};

#[test]
fn code_1010_two_users_of_sync_and_share_with_one_address() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let one = user(&lab, &customer, "first", "shared@example.com");
    let two = user(&lab, &customer, "second", "Shared@example.com");
    let role = |user: &Value| lab.roles(user, &[("sync_share_user", &id(&customer))]);
    role(&one).json(200);
    assert_eq!(refused(&role(&two), 400, 1010)["context"]["id"], one["id"]);

    let own = json!({"contact": {"email": "own@example.com"}, "version": 1});
    lab.put(&format!("/users/{}", id(&two)), &own).json(200);
    role(&two).json(200);
    let back = json!({"contact": {"email": "shared@example.com"}, "version": 2});
    let reply = lab.put(&format!("/users/{}", id(&two)), &back);
    refused(&reply, 400, 1010);
}

#[test]
fn code_1018_acting_for_a_user_who_is_disabled() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let john = user(&lab, &customer, "JohnDoe", "john@example.com");
    let off = json!({"enabled": false, "version": 1});
    lab.put(&format!("/users/{}", id(&john)), &off).json(200);
    let mail = format!("/users/{}/send-activation-email", id(&john));
    let error = refused(&lab.post(&mail, &json!({})), 400, 1018);
    assert_eq!(error["context"]["id"], john["id"]);
    let ott = json!({"login": "JohnDoe", "purpose": "user_login"});
    refused(&lab.post("/idp/ott", &ott), 400, 1018);
}

/// Asks for a token to register a machine for a user.
fn register(lab: &Lab, user: &Value) -> Reply {
    let personal = user["personal_tenant_id"].as_str().unwrap();
    let scope = format!("urn:acronis.com:tenant-id:{personal}:backup_agent_admin");
    let path = format!(
        "/tenants/{}/registration_tokens",
        user["tenant_id"].as_str().unwrap()
    );
    lab.post(&path, &json!({"expires_in": 60, "scopes": [scope]}))
}

#[test]
fn code_1019_registering_a_machine_where_the_backup_service_is_off() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let john = lab.user(&id(&customer), "JohnDoe");
    let error = refused(&register(&lab, &john), 400, 1019);
    assert_eq!(error["context"]["id"], customer["id"]);
}

#[test]
fn code_1020_registering_a_machine_for_somebody_who_does_not_use_the_backup_service() {
    let lab = Lab::new();
    let customer = customer(&lab);
    lab.give(&lab.home(), &customer, &["workstations"]);
    let john = lab.user(&id(&customer), "JohnDoe");
    let error = refused(&register(&lab, &john), 400, 1020);
    assert_eq!(error["context"]["id"], john["personal_tenant_id"]);
    lab.roles(&john, &[("backup_user", &id(&customer))])
        .json(200);
    register(&lab, &john).json(200);
}

#[test]
fn code_1028_a_second_guest_with_one_address() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let one = user(&lab, &customer, "first", "guest@example.com");
    let two = user(&lab, &customer, "second", "guest@example.com");
    let role = |user: &Value| lab.roles(user, &[("sync_share_guest", &id(&customer))]);
    role(&one).json(200);
    role(&one).json(200);
    assert_eq!(refused(&role(&two), 400, 1028)["context"]["id"], one["id"]);
}

#[test]
fn code_1030_more_users_of_sync_and_share_than_the_hard_quota_has_seats() {
    let lab = Lab::new();
    let customer = customer(&lab);
    lab.give(&lab.home(), &customer, &["fc_seats"]);
    let quota = json!({"edition": "fss_legacy", "quota": {"value": 1, "overage": 0, "version": 0}});
    set_item(&lab, &customer, FILES_CLOUD, "fc_seats", quota).json(200);
    let one = user(&lab, &customer, "first", "first@example.com");
    let two = user(&lab, &customer, "second", "second@example.com");
    let role = |user: &Value| lab.roles(user, &[("sync_share_user", &id(&customer))]);
    role(&one).json(200);
    let error = refused(&role(&two), 400, 1030);
    assert_eq!(error["context"]["id"], customer["id"]);
    lab.roles(&one, &[]).json(200);
    role(&two).json(200);
}

#[test]
fn code_1033_a_login_that_would_never_do() {
    let lab = Lab::new();
    let body = json!({"tenant_id": lab.home(), "login": "ab", "contact": {"email": "a@b.c"}});
    assert_eq!(
        refused(&lab.post("/users", &body), 400, 1033)["context"]["login"],
        "ab"
    );
}
