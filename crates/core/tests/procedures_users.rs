//! Users as single calls: logins, provisioning, e-mail addresses.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, create, lab_with_customer};
use serde_json::{Value, json};
use tenantry::models::{Tenant, User, UserPlan};
use tenantry::{Client, ErrorKind, Result};
use tenantry_sandbox::Config;

fn plan(more: Value) -> UserPlan {
    let mut plan = json!({
        "login": "richard.doe",
        "contact": {"email": "richard.doe@example.com", "firstname": "Richard", "types": ["billing"]},
    });
    let fields = plan.as_object_mut().unwrap();
    fields.extend(more.as_object().unwrap().clone());
    serde_json::from_value(plan).unwrap()
}

fn provision(client: &Client, tenant: &Tenant, plan: &UserPlan) -> Result<User> {
    client.users().provision(&tenant.id, plan.clone()).wait()
}

fn roles(client: &Client, user: &User) -> Vec<String> {
    let roles = client.users().access_policies(&user.id).wait().unwrap();
    let names = roles.items.iter().map(|policy| policy.role_id.to_string());
    names.collect()
}

#[test]
fn a_login_is_free_taken_or_none_at_all() {
    let (lab, client, _) = lab_with_customer();
    let is_free = |login: &str| client.users().login_available(login).wait();
    assert!(is_free("richard.doe").unwrap());
    assert!(!is_free(lab.sandbox.login()).unwrap());
    assert!(!is_free(&lab.sandbox.login().to_uppercase()).unwrap());
    let before = lab.requests().len();
    for bad in ["ab", "two words", "jürgen", ""] {
        let error = is_free(bad).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.message().starts_with("login: "), "{error}");
    }
    assert_eq!(lab.requests().len(), before);
    lab.fault(json!({"operation": "users.check_login", "status": 403}));
    assert_eq!(
        is_free("richard.doe").unwrap_err().kind(),
        ErrorKind::Permission
    );
}

#[test]
fn a_user_is_created_activated_and_given_its_roles_once() {
    let (lab, client, customer) = lab_with_customer();
    let plan = plan(
        json!({"roles": ["company_admin"], "language": "de", "password": "newUserPassword312"}),
    );
    let user = provision(&client, &customer, &plan).unwrap();
    assert!(user.activated);
    assert_eq!(user.language, "de");
    assert_eq!(user.contact.types.as_ref().unwrap().len(), 1);
    assert_eq!(roles(&client, &user), ["company_admin"]);
    let again = provision(&client, &customer, &plan).unwrap();
    assert_eq!(again, user);
    assert_eq!(lab.told("users.create 200"), 1);
    assert_eq!(lab.told("users.set_password 204"), 1);
    assert_eq!(lab.told("users.set_access_policies 200"), 1);
    assert_eq!(lab.told("users.update 200"), 0);
}

#[test]
fn users_are_known_again_whatever_the_pages() {
    let lab = Lab::with(Config {
        page_size: 1,
        ..Config::default()
    });
    let client = lab.client();
    let customer = create(&client, &lab.tenant_id(), "customer", "Customer, Inc");
    for _ in 0..2 {
        for login in ["richard.doe", "jane.doe", "john.doe"] {
            provision(&client, &customer, &plan(json!({"login": login}))).unwrap();
        }
    }
    assert_eq!(lab.told("users.create 200"), 3);
}

#[test]
fn roles_that_a_plan_does_not_name_stay() {
    let (_lab, client, customer) = lab_with_customer();
    let user = provision(&client, &customer, &plan(json!({"roles": ["backup_user"]}))).unwrap();
    let more = plan(json!({"roles": ["company_admin", "readonly_admin"]}));
    provision(&client, &customer, &more).unwrap();
    assert_eq!(
        roles(&client, &user),
        ["backup_user", "company_admin", "readonly_admin"]
    );
}

#[test]
fn what_differs_is_changed_but_for_the_address_of_an_active_user() {
    let (lab, client, customer) = lab_with_customer();
    let before = plan(json!({"roles": ["backup_user"], "password": "newUserPassword312"}));
    provision(&client, &customer, &before).unwrap();
    let contact = json!({"email": "other@example.com", "firstname": "Rick"});
    let after =
        plan(json!({"contact": contact, "roles": ["backup_user"], "business_types": ["buyer"]}));
    let user = provision(&client, &customer, &after).unwrap();
    assert_eq!(user.contact.firstname.as_ref().unwrap(), "Rick");
    assert_eq!(
        user.contact.email.as_deref(),
        Some("richard.doe@example.com")
    );
    assert_eq!(user.business_types, ["buyer".into()]);
    provision(&client, &customer, &after).unwrap();
    assert_eq!(lab.told("users.update 200"), 1);
}

#[test]
fn a_provisioning_that_failed_half_way_goes_on_where_it_stopped() {
    for operation in [
        "users.create",
        "users.send_activation_email",
        "users.set_access_policies",
    ] {
        let (lab, client, customer) = lab_with_customer();
        let plan = plan(json!({"roles": ["company_admin"]}));
        lab.fault(json!({"operation": operation, "status": 403}));
        let error = provision(&client, &customer, &plan).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Permission, "{operation}");
        let user = provision(&client, &customer, &plan).unwrap();
        assert_eq!(roles(&client, &user), ["company_admin"], "{operation}");
        provision(&client, &customer, &plan).unwrap();
        assert_eq!(lab.told("users.create 200"), 1, "{operation}");
        assert_eq!(lab.told("users.set_access_policies 200"), 1, "{operation}");
        let mails = lab.told("users.send_activation_email 204");
        assert_eq!(
            mails,
            if operation == "users.set_access_policies" {
                2
            } else {
                1
            }
        );
    }
}

#[test]
fn a_user_whose_creation_was_not_answered_is_found_by_its_login() {
    let (lab, client, customer) = lab_with_customer();
    lab.fault(json!({"operation": "users.create", "kind": "reset_after"}));
    let plan = plan(json!({"roles": ["company_admin"]}));
    let user = provision(&client, &customer, &plan).unwrap();
    assert_eq!(roles(&client, &user), ["company_admin"]);
    let requests = lab.requests();
    let creations = requests
        .iter()
        .filter(|row| row.starts_with("users.create "));
    assert_eq!(creations.count(), 1);

    // It did not come to be: that is said, and the next call creates it.
    lab.fault(json!({"operation": "users.create", "nth": 1, "status": 500}));
    let other = UserPlan {
        login: "jane.doe".into(),
        ..plan
    };
    let error = provision(&client, &customer, &other).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Server);
    provision(&client, &customer, &other).unwrap();
}

#[test]
fn a_login_of_another_tenant_is_a_conflict() {
    let (lab, client, customer) = lab_with_customer();
    let other = create(&client, &lab.tenant_id(), "customer", "Other, Inc");
    provision(&client, &other, &plan(json!({}))).unwrap();
    let error = provision(&client, &customer, &plan(json!({}))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::LoginConflict);
    assert_eq!(lab.told("users.create 200"), 1);
}

#[test]
fn a_user_that_somebody_else_creates_meanwhile_is_taken_over() {
    let (lab, client, customer) = lab_with_customer();
    let (other, theirs) = (client.clone(), customer.clone());
    let mut raced = false;
    let user = client
        .users()
        .provision(&customer.id, plan(json!({"roles": ["company_admin"]})))
        .on_progress(move |step| {
            if step.operation == "users.check_login" && !raced {
                raced = true;
                provision(&other, &theirs, &plan(json!({"roles": ["backup_user"]}))).unwrap();
            }
        })
        .wait()
        .unwrap();
    assert_eq!(roles(&client, &user), ["backup_user", "company_admin"]);
    assert_eq!(lab.told("users.create 409"), 1);
}

#[test]
fn what_is_wrong_with_a_user_is_said_before_anything_is_sent() {
    let (lab, client, customer) = lab_with_customer();
    let before = lab.requests().len();
    for (more, says) in [
        (json!({"login": "x"}), "login"),
        (json!({"contact": {"email": "nobody"}}), "contact.email"),
        (json!({"rolls": []}), "rolls"),
        (
            json!({"activation": "password", "password": ""}),
            "password",
        ),
    ] {
        let error = provision(&client, &customer, &plan(more)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.message().contains(says), "{error}");
    }
    assert_eq!(lab.requests().len(), before);
}

#[test]
fn an_address_counts_at_once_until_the_user_is_active() {
    let (lab, client, customer) = lab_with_customer();
    let user = provision(&client, &customer, &plan(json!({"activation": "none"}))).unwrap();
    let change = |email: &str| client.users().change_email(&user.id, email).wait();
    let changed = change("doe@example.com").unwrap();
    assert!(!changed.awaits_confirmation);
    assert_eq!(
        changed.user.contact.email.as_deref(),
        Some("doe@example.com")
    );
    assert_eq!(changed.user.version, user.version + 1);
    change("doe@example.com").unwrap();
    assert_eq!(lab.told("users.update 200"), 1, "it is so already");

    let active = plan(json!({
        "contact": {"email": "doe@example.com", "firstname": "Richard"},
        "password": "newUserPassword312",
    }));
    provision(&client, &customer, &active).unwrap();
    let changed = change("richard@example.com").unwrap();
    assert!(changed.awaits_confirmation);
    assert_eq!(
        changed.user.contact.email.as_deref(),
        Some("doe@example.com")
    );
    assert_eq!(changed.user.version, user.version + 1);
    let error = change("nobody").unwrap_err();
    assert!(error.message().starts_with("email: "), "{error}");
}
