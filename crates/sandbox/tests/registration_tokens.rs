//! Registration tokens: what the contract says of them.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, id};
use serde_json::{Value, json};

fn body(scopes: &[String]) -> Value {
    json!({"expires_in": 3600, "scopes": scopes})
}

fn path(tenant: &Value) -> String {
    format!("/tenants/{}/registration_tokens", id(tenant))
}

/// A customer, and a user of it.
fn customer(lab: &Lab) -> (Value, Value) {
    let customer = lab.tenant(&lab.home(), "customer", "Customer, Inc");
    let user = lab.user(&id(&customer), "JohnDoe");
    (customer, user)
}

#[test]
fn a_token_is_three_groups_of_four_and_names_its_tenant_by_number_and_id() {
    let lab = Lab::new();
    let (customer, user) = customer(&lab);
    let personal = user["personal_tenant_id"].as_str().unwrap();
    lab.give(&lab.home(), &customer, &["workstations"]);
    lab.roles(&user, &[("backup_user", personal)]).json(200);
    let scopes = [
        format!("urn:acronis.com:tenant-id:{personal}:backup_agent_admin"),
        format!(
            "urn:acronis.com::policy_management:{}|10858a46-db9b-4725-aa60-fff6252841fd:apply_revoke",
            lab.home()
        ),
    ];
    let made = lab.post(&path(&customer), &body(&scopes)).json(200);
    let groups: Vec<&str> = made["token"].as_str().unwrap().split('-').collect();
    let is_group = |group: &&str| group.len() == 4 && group.bytes().all(|b| b.is_ascii_hexdigit());
    assert!(groups.len() == 3 && groups.iter().all(is_group), "{made}");
    assert!(made["id"].is_u64());
    let number: u64 = made["tenant_id"].as_str().unwrap().parse().unwrap();
    assert!(number > 1_000_000, "{made}");
    assert_eq!(made["tenant_uuid"], customer["id"]);
    assert_eq!(made["scopes"], json!(scopes));
    assert_eq!(lab.list(&path(&customer)), [made]);
}

#[test]
fn a_token_ends_by_the_clock_and_is_then_gone() {
    let lab = Lab::new();
    let (customer, _) = customer(&lab);
    let made = lab.post(&path(&customer), &body(&[])).json(200);
    lab.pass(3_599);
    assert_eq!(lab.list(&path(&customer)).len(), 1);
    lab.pass(1);
    assert_eq!(lab.list(&path(&customer)), Vec::<Value>::new());
    let deleted = lab.delete(&format!("/registration_tokens/{}", made["id"]));
    assert_eq!(deleted.code(404), 404);
}

#[test]
fn the_older_way_takes_the_tenant_in_the_body_or_the_callers_own() {
    let lab = Lab::new();
    let (customer, _) = customer(&lab);
    let own = lab.post("/registration_tokens", &body(&[])).json(201);
    assert_eq!(own["tenant_uuid"], lab.home().as_str());
    let mut named = body(&[]);
    named["tenant_id"] = customer["id"].clone();
    let named = lab.post("/registration_tokens", &named).json(201);
    assert_eq!(named["tenant_uuid"], customer["id"]);
    assert_eq!(lab.list("/registration_tokens"), [own, named.clone()]);
    assert_eq!(lab.list(&path(&customer)), [named]);
}

#[test]
fn a_token_is_deleted_by_its_number_or_by_the_number_as_a_uuid() {
    let lab = Lab::new();
    let make = || lab.post("/registration_tokens", &body(&[])).json(201);
    let (one, two) = (make(), make());
    lab.delete(&format!("/registration_tokens/{}", one["id"]))
        .nothing(204);
    let uuid = format!(
        "00000000-0000-0000-0000-{:012x}",
        two["id"].as_u64().unwrap()
    );
    lab.delete(&format!("/registration_tokens/{uuid}"))
        .nothing(204);
    assert_eq!(lab.list("/registration_tokens"), Vec::<Value>::new());
    let again = lab.delete(&format!("/registration_tokens/{uuid}"));
    assert_eq!(again.code(404), 404);
    let nonsense = lab.delete("/registration_tokens/nonsense");
    assert_eq!(nonsense.code(400), 400);
}

#[test]
fn a_lifetime_is_at_most_a_year_and_a_scope_has_one_of_two_forms() {
    let lab = Lab::new();
    let (customer, user) = customer(&lab);
    let refused = |body: &Value| lab.post(&path(&customer), body).code(400);
    for lifetime in [0, -1, 400 * 24 * 60 * 60] {
        assert_eq!(refused(&json!({"expires_in": lifetime, "scopes": []})), 400);
    }
    assert_eq!(refused(&json!({"expires_in": 60})), 400);
    assert_eq!(refused(&body(&["root".to_owned()])), 400);
    let unfinished = format!(
        "urn:acronis.com::policy_management:{}:apply_revoke",
        lab.home()
    );
    assert_eq!(refused(&body(&[unfinished])), 400);
    // What is bound to a user names the user's personal tenant, in the token's tenant.
    let scope = |tenant: &Value| {
        format!(
            "urn:acronis.com:tenant-id:{}:backup_agent_admin",
            tenant.as_str().unwrap()
        )
    };
    assert_eq!(refused(&body(&[scope(&customer["id"])])), 1027);
    let other = lab.tenant(&lab.home(), "customer", "Other");
    let there = lab.post(&path(&other), &body(&[scope(&user["personal_tenant_id"])]));
    assert_eq!(there.code(400), 1027);
}

#[test]
fn tokens_of_other_tenants_are_out_of_reach() {
    let lab = Lab::new();
    let made = lab.post("/registration_tokens", &body(&[])).json(201);
    let partner = lab.tenant(&lab.home(), "partner", "Partner, Inc");
    let inside = lab.inside(&id(&partner));
    let list = lab.ask(&inside, "GET", "/registration_tokens", None);
    assert_eq!(list.json(200)["items"], json!([]));
    let target = format!("/registration_tokens/{}", made["id"]);
    assert_eq!(lab.ask(&inside, "DELETE", &target, None).code(403), 1002);
}
