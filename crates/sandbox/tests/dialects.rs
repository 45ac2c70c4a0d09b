//! Where the guide, the contract and the client of 2020 disagree: requests of every kind are taken, and answers follow the
//! contract. A test for each row of behaviour.md 15.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, Reply, id, send};
use serde_json::{Value, json};

const BACKUP: &str = "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb";
const PLATFORM: &str = "7459244f-68f3-3bf4-9f53-5f63ecc1d91f";
/// The smallest picture there is.
const PIXEL: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\nIDATx\x9cc\0\x01\
    \0\0\x05\0\x01\r\n-\xb4\0\0\0\0IEND\xaeB`\x82";

fn customer(lab: &Lab) -> Value {
    lab.tenant(&lab.home(), "customer", "Customer, Inc")
}

fn path(tenant: &Value) -> String {
    format!("/tenants/{}", id(tenant))
}

fn report(lab: &Lab, more: Value) -> Reply {
    let mut parameters =
        json!({"kind": "usage_current", "tenant_id": lab.home(), "level": "direct_partners"});
    parameters
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    let body =
        json!({"parameters": parameters, "schedule": {"type": "once"}, "result_action": "save"});
    lab.post("/reports", &body)
}

/// A partner with branding on, at version 2.
fn branded(lab: &Lab) -> Value {
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    lab.post(&format!("{}/brand?version=1", path(&partner)), &json!({}))
        .json(201);
    partner
}

/// Uploads a logo as it is.
fn upload(lab: &Lab, tenant: &Value, query: &str, kind: &str, body: &[u8]) -> Reply {
    let bearer = format!("Bearer {}", lab.token);
    let headers = [("Authorization", bearer.as_str()), ("Content-Type", kind)];
    let target = format!("/api/2{}/brand/logo{query}", path(tenant));
    send(&lab.sandbox, "POST", &target, &headers, body)
}

#[test]
fn making_a_report_is_200() {
    report(&Lab::new(), json!({})).json(200);
}

#[test]
fn asking_for_a_one_time_token_is_200() {
    let lab = Lab::new();
    let body = json!({"login": lab.sandbox.login(), "purpose": "user_login"});
    assert!(lab.post("/idp/ott", &body).json(200)["ott"].is_string());
}

#[test]
fn making_a_user_is_200() {
    let lab = Lab::new();
    let body = json!({"tenant_id": lab.home(), "login": "JohnDoe", "contact": {"email": "a@b.c"}});
    lab.post("/users", &body).json(200);
}

#[test]
fn a_users_two_factors_are_set_with_200_and_no_body() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let user = lab.user(&id(&customer), "JohnDoe");
    let on = json!({"enabled": true});
    lab.put(&format!("{}/mfa/status", path(&customer)), &on)
        .json(200);
    let off = json!({"enabled": false});
    lab.put(&format!("/users/{}/mfa/status", id(&user)), &off)
        .nothing(200);
}

#[test]
fn changing_a_brand_answers_the_tenant() {
    let lab = Lab::new();
    let partner = branded(&lab);
    let body = json!({"company_name": "FooBar", "color_scheme": "orange"});
    let answer = lab
        .put(&format!("{}/brand?version=2", path(&partner)), &body)
        .json(200);
    assert_eq!(
        (&answer["id"], &answer["version"]),
        (&partner["id"], &json!(3))
    );
    let brand = lab.get(&format!("{}/brand", path(&partner))).json(200);
    assert_eq!(brand["company_name"], "FooBar");
}

#[test]
fn a_logo_comes_raw_with_a_version_or_in_a_form_without_one_and_gives_201() {
    let lab = Lab::new();
    let partner = branded(&lab);
    let raw = upload(&lab, &partner, "?version=2", "image/png", PIXEL).json(201);
    assert_eq!(raw["version"], 3);
    let mut form =
        b"--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"logo.png\"\r\n\
        Content-Type: image/png\r\n\r\n"
            .to_vec();
    form.extend(PIXEL);
    form.extend(b"\r\n--cut--\r\n");
    let kind = "multipart/form-data; boundary=cut";
    let in_form = upload(&lab, &partner, "", kind, &form).json(201);
    assert_eq!(
        (&in_form["id"], &in_form["version"]),
        (&partner["id"], &json!(4))
    );
    let logo = lab.get(&format!("{}/brand/logo", path(&partner)));
    assert_eq!((logo.status, logo.body.as_slice()), (200, PIXEL));
}

#[test]
fn ending_a_brand_is_204_without_a_body() {
    let lab = Lab::new();
    let partner = branded(&lab);
    lab.delete(&format!("{}/brand?version=2", path(&partner)))
        .nothing(204);
}

#[test]
fn switching_an_edition_answers_the_offering_items() {
    let lab = Lab::new();
    let customer = customer(&lab);
    lab.give(&lab.home(), &customer, &["workstations"]);
    let body = json!({"target_edition": "pck_per_gigabyte", "application_id": BACKUP});
    let answer = lab
        .put(&format!("{}/edition", path(&customer)), &body)
        .json(200);
    assert!(answer["items"].is_array(), "{answer}");
}

#[test]
fn the_storages_of_a_location_have_two_paths() {
    let lab = Lab::new();
    let body = json!({"owner_tenant_id": lab.home(), "name": "NYC Data Center"});
    let location = id(&lab.post("/locations", &body).json(201));
    let contract = lab.get(&format!("/locations/{location}/infra")).json(200);
    assert_eq!(contract, json!({"infras": []}));
    // The contract knows nothing of the guide's path, so the answer is the guide's there.
    let guide = lab.get(&format!("/location/{location}/infra")).json(200);
    assert_eq!(guide, json!({"items": []}));
}

#[test]
fn pricing_is_set_with_the_whole_object_or_with_three_keys() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let path = format!("{}/pricing", path(&customer));
    let mut whole = lab.get(&path).json(200);
    assert!(whole.get("production_start_date").is_some());
    whole["mode"] = json!("production");
    let after = lab.put(&path, &whole).json(200);
    assert_eq!(after["mode"], "production");
    let three = json!({"mode": "production", "currency": "EUR", "version": after["version"]});
    assert_eq!(lab.put(&path, &three).json(200)["currency"], "EUR");
}

#[test]
fn a_report_has_the_level_itself_too() {
    let lab = Lab::new();
    for level in [
        "direct_partners",
        "all_partners",
        "all_customers",
        "accounts",
        "itself",
    ] {
        let made = report(&lab, json!({"level": level})).json(200);
        assert_eq!(made["parameters"]["level"], level);
    }
}

#[test]
fn seconds_are_a_measurement_unit_too() {
    let lab = Lab::new();
    let available = lab.available(&lab.home(), "customer");
    let units = |unit: &str| {
        available
            .iter()
            .any(|item| item["measurement_unit"] == unit)
    };
    for unit in ["bytes", "quantity", "n/a", "seconds"] {
        assert!(units(unit), "{unit}");
    }
}

#[test]
fn pricing_can_be_suspended() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let path = format!("{}/pricing", path(&customer));
    let version = lab.get(&path).json(200)["version"].clone();
    let body = json!({"mode": "suspended", "version": version});
    assert_eq!(lab.put(&path, &body).json(200)["mode"], "suspended");
}

#[test]
fn children_come_as_ids_or_with_details() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let path = format!("/tenants/{}/children", lab.home());
    assert_eq!(lab.list(&path), [customer["id"].clone()]);
    let detailed = lab.list(&format!("{path}?include_details=true"));
    assert_eq!(detailed[0]["name"], "Customer, Inc");
}

#[test]
fn a_one_time_token_is_for_logging_in_or_for_proving_who_somebody_is() {
    let lab = Lab::new();
    for purpose in ["user_login", "verify"] {
        let body = json!({"login": lab.sandbox.login(), "purpose": purpose});
        lab.post("/idp/ott", &body).json(200);
    }
    let body = json!({"login": lab.sandbox.login(), "purpose": "fun"});
    assert_eq!(lab.post("/idp/ott", &body).code(400), 400);
}

#[test]
fn a_tenants_two_factors_are_counted_under_both_names() {
    let lab = Lab::new();
    let customer = customer(&lab);
    lab.user(&id(&customer), "JohnDoe");
    let status = format!("{}/mfa/status", path(&customer));
    assert_eq!(
        lab.put(&status, &json!({"enabled": "true"})).json(200),
        json!({"mfa_status": "enabled", "update_allowed": true, "users_count": 1, "users": 1,
            "users_with_totp_enabled_count": 0, "users_with_totp_enabled": 0})
    );
}

#[test]
fn enhanced_security_is_taken_in_both_places() {
    let lab = Lab::new();
    for (name, more) in [
        ("Guide", json!({"enhanced_security": true})),
        ("Contract", json!({"settings": {"enhanced_security": true}})),
        ("Text", json!({"enhanced_security": "true"})),
    ] {
        let mut body = json!({"name": name, "kind": "customer", "parent_id": lab.home()});
        body.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        lab.post("/tenants", &body).json(201);
    }
}

#[test]
fn deleting_what_was_not_disabled_is_400_though_the_contract_does_not_list_it() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let version = |version: u8| format!("{}?version={version}", path(&customer));
    assert_eq!(lab.delete(&version(1)).code(400), 1006);
    assert_eq!(lab.delete(&version(7)).code(409), 1001);
}

#[test]
fn every_tier_level_that_any_source_names_is_taken() {
    let lab = Lab::new();
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    let path = format!(
        "/applications/{PLATFORM}/settings{}/tier_level_value",
        path(&partner)
    );
    for level in [-2, -1, 0, 4, 7] {
        for sent in [json!(level), json!(level.to_string())] {
            let answer = lab.put(&path, &json!({"value": sent})).json(200);
            assert_eq!(answer["own"]["value"], level);
        }
    }
    let wrong = json!({"value": "high"});
    assert_eq!(lab.put(&path, &wrong).code(400), 400);
}

#[test]
fn a_report_shows_all_of_its_formats() {
    let lab = Lab::new();
    let formats = json!(["csv", "html", "json_v1", "csv_v2_0", "json_v2_0"]);
    let made = report(&lab, json!({"formats": formats})).json(200);
    let read = lab.get(&format!("/reports/{}", id(&made))).json(200);
    assert_eq!(read["parameters"]["formats"], formats);
}
