//! Trial and production: behaviour.md 3.11 and 3.12.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, id};
use serde_json::json;

const DAY: i64 = 86_400;

#[test]
fn a_customer_is_switched_to_production_once_and_never_back() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let path = format!("/tenants/{}/pricing", id(&customer));
    let mut pricing = lab.get(&path).json(200);
    assert_eq!(pricing["mode"], "trial");
    assert_eq!(pricing["currency"], json!(null));
    let first = pricing["version"].as_i64().unwrap();

    pricing["mode"] = json!("production");
    let switched = lab.put(&path, &pricing).json(200);
    assert_eq!(switched["mode"], "production");
    assert!(switched["version"].as_i64().unwrap() > first);
    let fetched = lab.get(&format!("/tenants/{}", id(&customer))).json(200);
    assert_eq!(fetched["pricing_mode"], "production");
    assert_eq!(fetched["version"], 1);

    let back = json!({"mode": "trial", "version": switched["version"]});
    assert_eq!(lab.put(&path, &back).code(400), 1027);
    assert_eq!(lab.get(&path).json(200), switched);
}

#[test]
fn a_stale_version_is_a_conflict() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let path = format!("/tenants/{}/pricing", id(&customer));
    let version = lab.get(&path).json(200)["version"].as_i64().unwrap();
    let stale = json!({"mode": "production", "version": version - 1});
    assert_eq!(lab.put(&path, &stale).code(409), 1001);
    assert_eq!(lab.get(&path).json(200)["mode"], "trial");
    assert_eq!(
        lab.put(&path, &json!({"mode": "production"})).code(400),
        400
    );
}

#[test]
fn the_date_tells_when_a_trial_will_end_and_then_when_production_began() {
    let lab = Lab::new();
    lab.control(
        "POST",
        "clock",
        Some(&json!({"now": "2030-01-31T10:00:00Z", "running": false})),
    )
    .json(200);
    let lab = lab.renewed();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let path = format!("/tenants/{}/pricing", id(&customer));
    let trial = lab.get(&path).json(200);
    assert_eq!(trial["production_start_date"], "2030-02-28T10:00:00");

    let production = lab
        .put(
            &path,
            &json!({"mode": "production", "version": trial["version"]}),
        )
        .json(200);
    assert_eq!(production["production_start_date"], "2030-01-31T10:00:00");
}

#[test]
fn a_trial_ends_by_itself_after_a_full_month_and_cannot_be_had_again() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let path = format!("/tenants/{}/pricing", id(&customer));
    let trial = lab.get(&path).json(200);
    lab.pass(31 * DAY);
    let lab = lab.renewed();
    let over = lab.get(&path).json(200);
    assert_eq!(over["mode"], "production");
    assert_eq!(
        over["production_start_date"],
        trial["production_start_date"]
    );
    assert_eq!(lab.put(&path, &trial).code(400), 1027);
}

#[test]
fn a_partner_is_in_production_from_the_start_and_can_be_given_a_currency() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    let path = format!("/tenants/{}/pricing", id(&partner));
    let pricing = lab.get(&path).json(200);
    assert_eq!(pricing["mode"], "production");
    let body = json!({"currency": "EUR", "version": pricing["version"]});
    let set = lab.put(&path, &body).json(200);
    assert_eq!(
        (&set["currency"], &set["mode"]),
        (&json!("EUR"), &json!("production"))
    );
    assert_eq!(
        set["production_start_date"],
        pricing["production_start_date"]
    );
}

#[test]
fn units_are_charged_as_their_customer_is() {
    let lab = Lab::new();
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let unit = lab.tenant(&id(&customer), "unit", "Department");
    let path = |tenant| format!("/tenants/{}/pricing", id(tenant));
    assert_eq!(lab.get(&path(&unit)).json(200)["mode"], "trial");
    let mut pricing = lab.get(&path(&unit)).json(200);
    pricing["mode"] = json!("production");
    assert_eq!(lab.put(&path(&unit), &pricing).code(400), 1027);

    let mut pricing = lab.get(&path(&customer)).json(200);
    pricing["mode"] = json!("production");
    lab.put(&path(&customer), &pricing).json(200);
    assert_eq!(lab.get(&path(&unit)).json(200)["mode"], "production");
}
