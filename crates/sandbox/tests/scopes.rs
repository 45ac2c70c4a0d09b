//! Who may do what: roles and scopes, behaviour.md 1.5, 7.7 and the sandbox's own table.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, id};
use serde_json::{Value, json};

const PLATFORM: &str = "7459244f-68f3-3bf4-9f53-5f63ecc1d91f";

/// A customer of the sandbox's partner.
fn customer(lab: &Lab) -> String {
    id(&lab.tenant(&lab.home(), "customer", "Customer, Inc"))
}

/// Asks as somebody, and gives the status and platform code.
fn ask(lab: &Lab, who: &str, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
    let reply = lab.ask(who, method, path, body.as_ref());
    let code = serde_json::from_slice(&reply.body)
        .map_or(Value::Null, |body: Value| body["error"]["code"].clone());
    (reply.status, code)
}

fn denied() -> (u16, Value) {
    (403, json!(1002))
}

#[test]
fn a_user_without_roles_sees_who_they_are_and_nothing_else() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let john = lab.acting(&customer, "JohnDoe", &[]);
    let me = lab.ask(&john, "GET", "/users/me", None).json(200);
    assert_eq!(me["login"], "JohnDoe");
    let own = format!("/users/{}", id(&me));
    lab.ask(&john, "GET", &own, None).json(200);
    lab.ask(&john, "GET", &format!("{own}/access_policies"), None)
        .json(200);

    let other = id(&lab.user(&customer, "JaneDoe"));
    for (method, path, body) in [
        ("GET", format!("/users/{other}"), None),
        ("GET", format!("/users/{other}/access_policies"), None),
        ("GET", format!("/tenants/{customer}"), None),
        ("GET", format!("/tenants/{customer}/users"), None),
        ("GET", format!("/search?tenant={customer}&text=John"), None),
        ("GET", "/applications".to_owned(), None),
        ("PUT", own, Some(json!({"version": 1, "language": "fr"}))),
    ] {
        let answer = ask(&lab, &john, method, &path, body);
        assert_eq!(answer, denied(), "{method} {path}");
    }
}

#[test]
fn a_refusal_names_the_scopes_that_would_have_helped() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let john = lab.acting(&customer, "JohnDoe", &[("readonly_admin", &customer)]);
    let body = json!({"name": "Unit", "kind": "unit", "parent_id": customer});
    let refused = lab.ask(&john, "POST", "/tenants", Some(&body)).json(403);
    assert_eq!(refused["error"]["code"], 1002);
    assert_eq!(refused["error"]["message"], "Access denied");
    assert_eq!(
        refused["error"]["context"]["scopes"],
        json!(["account-server::tenant_admin"])
    );
}

#[test]
fn a_readonly_admin_reads_everything_and_changes_nothing() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let unit = id(&lab.tenant(&customer, "unit", "Unit"));
    let reader = lab.acting(&customer, "Reader", &[("readonly_admin", &customer)]);
    let user = id(&lab.user(&customer, "JaneDoe"));
    for path in [
        format!("/tenants/{customer}"),
        format!("/tenants/{unit}"),
        format!("/tenants/{customer}/children"),
        format!("/tenants/{customer}/offering_items"),
        format!("/tenants/{customer}/pricing"),
        format!("/tenants/{customer}/reports"),
        format!("/users/{user}"),
    ] {
        lab.ask(&reader, "GET", &path, None).json(200);
    }
    for (method, path, body) in [
        (
            "PUT",
            format!("/tenants/{unit}"),
            json!({"version": 1, "name": "X"}),
        ),
        ("PUT", format!("/users/{user}"), json!({"version": 1})),
        (
            "PUT",
            format!("/users/{user}/access_policies"),
            json!({"items": []}),
        ),
        (
            "PUT",
            format!("/tenants/{unit}/offering_items"),
            json!({"offering_items": []}),
        ),
        (
            "PUT",
            format!("/tenants/{customer}/mfa/status"),
            json!({"enabled": true}),
        ),
        ("PUT", "/tenants/usages".to_owned(), json!({"items": []})),
        (
            "POST",
            "/reports".to_owned(),
            json!({"parameters": {"kind": "usage_current", "tenant_id": customer, "level": "itself"},
                "schedule": {"type": "once"}, "result_action": "save"}),
        ),
    ] {
        let answer = ask(&lab, &reader, method, &path, Some(body));
        assert_eq!(answer, denied(), "{method} {path}");
    }
}

#[test]
fn a_company_admin_acts_at_their_customer_and_below() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let other = id(&lab.tenant(&lab.home(), "customer", "Other, Inc"));
    let admin = lab.acting(&customer, "Boss", &[("company_admin", &customer)]);
    let unit = json!({"name": "Unit", "kind": "unit", "parent_id": customer});
    let unit = lab.ask(&admin, "POST", "/tenants", Some(&unit)).json(201);
    let user = json!({"tenant_id": id(&unit), "login": "worker", "contact": {"email": "a@b.c"}});
    lab.ask(&admin, "POST", "/users", Some(&user)).json(200);

    let home = lab.home();
    for tenant in [&home, &other] {
        let path = format!("/tenants/{tenant}");
        assert_eq!(ask(&lab, &admin, "GET", &path, None), denied());
    }
    let listed = lab
        .ask(
            &admin,
            "GET",
            &format!("/tenants?uuids={customer},{other},{home}"),
            None,
        )
        .json(200);
    assert_eq!(listed["items"].as_array().unwrap().len(), 1);
    assert_eq!(listed["items"][0]["id"], *customer);
}

#[test]
fn a_unit_admin_acts_at_their_unit_and_sees_nothing_of_the_customer() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let unit = id(&lab.tenant(&customer, "unit", "Unit"));
    let sibling = id(&lab.tenant(&customer, "unit", "Sibling"));
    let admin = lab.acting(&unit, "Foreman", &[("unit_admin", &unit)]);
    let rename = json!({"version": 1, "name": "Unit 1"});
    lab.ask(&admin, "PUT", &format!("/tenants/{unit}"), Some(&rename))
        .json(200);
    for tenant in [&customer, &sibling] {
        let path = format!("/tenants/{tenant}");
        assert_eq!(ask(&lab, &admin, "GET", &path, None), denied());
    }
    let mfa = format!("/tenants/{customer}/mfa/status");
    assert_eq!(
        ask(&lab, &admin, "PUT", &mfa, Some(json!({"enabled": true}))),
        denied()
    );
}

#[test]
fn a_role_counts_in_the_tenant_it_was_given_for_wherever_the_user_lives() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let folder = id(&lab.tenant(&lab.home(), "folder", "Folder"));
    let there = id(&lab.tenant(&folder, "customer", "Other, Inc"));
    let roles = [("readonly_admin", &*folder), ("company_admin", &*customer)];
    let user = lab.acting(&folder, "Traveller", &roles);

    // Reading here, changing there: never the one where only the other is given.
    let seen = lab
        .ask(
            &user,
            "GET",
            &format!("/tenants/{there}?embed_path=true"),
            None,
        )
        .json(200);
    assert_eq!(seen["path"], json!(["Folder", "Other, Inc"]));
    let change = || Some(json!({"version": 1, "language": "fr"}));
    let path = format!("/tenants/{there}");
    assert_eq!(ask(&lab, &user, "PUT", &path, change()), denied());
    let path = format!("/tenants/{customer}");
    assert_eq!(ask(&lab, &user, "PUT", &path, change()).0, 200);
    // Nor themselves, who live where they only read.
    let me = lab.ask(&user, "GET", "/users/me", None).json(200);
    let path = format!("/users/{}", id(&me));
    let answer = ask(&lab, &user, "PUT", &path, Some(json!({"version": 1})));
    assert_eq!(answer, denied());
}

#[test]
fn a_backup_user_has_only_what_is_their_own() {
    let lab = Lab::new();
    let customer = customer(&lab);
    for (login, own) in [("lab-user", true), ("tutorial-user", false)] {
        // The lab gives the role for the personal tenant, the tutorial for the customer: it is the same role.
        let user = lab.user(&customer, login);
        let personal = user["personal_tenant_id"].as_str().unwrap();
        let tenant = if own { personal } else { customer.as_str() };
        lab.roles(&user, &[("backup_user", tenant)]).json(200);
        let password = json!({"password": "newUserPassword312"});
        lab.post(&format!("/users/{}/password", id(&user)), &password)
            .nothing(204);
        let user = lab.sign_in(login);
        lab.ask(&user, "GET", &format!("/tenants/{personal}/usages"), None)
            .json(200);
        for path in [
            format!("/tenants/{customer}"),
            format!("/tenants/{customer}/users"),
        ] {
            assert_eq!(ask(&lab, &user, "GET", &path, None), denied());
        }
        let path = format!("/tenants/{personal}");
        let body = Some(json!({"version": 1, "language": "fr"}));
        assert_eq!(ask(&lab, &user, "PUT", &path, body), denied());
    }
}

#[test]
fn an_administrators_role_fits_the_kind_of_its_tenant() {
    let lab = Lab::new();
    let home = lab.home();
    let customer = customer(&lab);
    let unit = id(&lab.tenant(&customer, "unit", "Unit"));
    let user = lab.user(&customer, "JohnDoe");
    for (role, tenant, status) in [
        ("partner_admin", &home, 200),
        ("company_admin", &customer, 200),
        ("unit_admin", &unit, 200),
        ("readonly_admin", &unit, 200),
        ("partner_admin", &customer, 400),
        ("company_admin", &home, 400),
        ("unit_admin", &customer, 400),
        ("root_admin", &home, 400),
        ("hci_admin", &customer, 400),
    ] {
        let reply = lab.roles(&user, &[(role, tenant)]);
        if status == 200 {
            reply.json(200);
        } else {
            assert_eq!(reply.code(status), 1027, "{role}");
        }
    }
}

#[test]
fn a_role_that_is_taken_away_is_gone_at_once() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let admin = lab.acting(&customer, "Boss", &[("company_admin", &customer)]);
    let path = format!("/tenants/{customer}");
    lab.ask(&admin, "GET", &path, None).json(200);
    let me = lab.ask(&admin, "GET", "/users/me", None).json(200);
    lab.roles(&me, &[]).json(200);
    assert_eq!(ask(&lab, &admin, "GET", &path, None), denied());
}

#[test]
fn promoting_editions_takes_an_administrator() {
    let lab = Lab::new();
    let customer = customer(&lab);
    let path =
        format!("/applications/{PLATFORM}/settings/tenants/{customer}/PromoteHigherEditions");
    let value = || Some(json!({"value": true}));
    let reader = lab.acting(&customer, "Reader", &[("readonly_admin", &customer)]);
    assert_eq!(ask(&lab, &reader, "PUT", &path, value()), denied());
    let boss = lab.acting(&customer, "Boss", &[("company_admin", &customer)]);
    assert_eq!(ask(&lab, &boss, "PUT", &path, value()).0, 200);
}
