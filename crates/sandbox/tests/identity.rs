//! Identity providers and second factors of users: behaviour.md 7.1 and 7.8, and what the contract says.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, id};
use serde_json::{Value, json};

const IDP: &str = "c4878582-6e14-451e-9bda-3ff899b3f700";

fn path(tenant: &Value) -> String {
    format!("/tenants/{}", id(tenant))
}

fn body(version: u64, children: bool) -> Value {
    json!({"version": version, "idp_id": IDP, "apply_to_children": children})
}

#[test]
fn a_tenants_identity_provider_is_its_new_users_own() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let unit = lab.tenant(&id(&customer), "unit", "Unit");
    let target = format!("{}/default_idp", path(&customer));
    let changed = lab.put(&target, &body(1, false)).json(200);
    assert_eq!(
        (&changed["default_idp_id"], &changed["version"]),
        (&json!(IDP), &json!(2))
    );
    assert_eq!(lab.get(&path(&unit)).json(200), unit);
    assert_eq!(lab.user(&id(&customer), "JohnDoe")["idp_id"], IDP);
    assert_ne!(lab.user(&id(&unit), "JaneDoe")["idp_id"], IDP);
    assert_eq!(lab.put(&target, &body(1, false)).code(409), 1001);
}

#[test]
fn it_is_set_in_all_tenants_below_when_asked_for() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    let customer = lab.tenant(&id(&partner), "customer", "Customer, Inc");
    let unit = lab.tenant(&id(&customer), "unit", "Unit");
    let target = format!("{}/default_idp", path(&partner));
    lab.put(&target, &body(1, true)).json(200);
    for tenant in [&partner, &customer, &unit] {
        let tenant = lab.get(&path(tenant)).json(200);
        assert_eq!(
            (&tenant["default_idp_id"], &tenant["version"]),
            (&json!(IDP), &json!(2))
        );
    }
}

#[test]
fn a_service_account_needs_no_second_factor_whatever_its_tenant_asks_for() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    let user = lab.user(&id(&partner), "robot");
    let user_path = format!("/users/{}", id(&user));
    lab.post(
        &format!("{user_path}/password"),
        &json!({"password": "hunter2"}),
    )
    .nothing(204);
    lab.put(
        &format!("{}/mfa/status", path(&partner)),
        &json!({"enabled": true}),
    )
    .json(200);
    let status = || lab.get(&user_path).json(200)["mfa_status"].clone();
    let log_in = || lab.token_with(None, "grant_type=password&username=robot&password=hunter2");
    assert_eq!(status(), "setup_required");
    assert_eq!(log_in().json(400)["error"], "totp_setup_required");

    let set = |enabled: bool| {
        lab.put(
            &format!("{user_path}/mfa/status"),
            &json!({"enabled": enabled}),
        )
        .nothing(200);
    };
    set(false);
    assert_eq!(status(), "forcibly_disabled");
    log_in().json(200);
    set(true);
    assert_eq!(status(), "setup_required");
    assert_eq!(log_in().status, 400);
}

#[test]
fn a_second_factor_that_was_set_up_is_forgotten_when_it_is_turned_off() {
    let lab = Lab::new();
    let user = lab.user(&lab.home(), "JohnDoe");
    let user_path = format!("/users/{}", id(&user));
    let status = || lab.get(&user_path).json(200)["mfa_status"].clone();
    let key = json!({"login": "JohnDoe", "key": "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"});
    lab.control("POST", "totp", Some(&key)).nothing(204);
    assert_eq!(status(), "enabled");
    for (enabled, expected) in [
        (true, "enabled"),
        (false, "forcibly_disabled"),
        (true, "disabled"),
    ] {
        lab.put(
            &format!("{user_path}/mfa/status"),
            &json!({"enabled": enabled}),
        )
        .nothing(200);
        assert_eq!(status(), expected);
    }
}
