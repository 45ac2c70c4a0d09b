//! Tenants as plans want them: provisioned, applied again, changed where they differ, dry runs, failures in the middle and
//! the second call after them.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::Lab;
use serde_json::{Value, json};
use tenantry::models::{PlanChange, PlanResult, TenantPlan};
use tenantry::procedures::{ApplyOptions, ProvisionOptions};
use tenantry::{Client, Error, ErrorKind, Result};

fn lab() -> (Lab, Client) {
    let lab = Lab::new();
    let client = lab.client();
    (lab, client)
}

fn plan(lab: &Lab, kind: &str, more: Value) -> TenantPlan {
    let mut plan =
        json!({"parent_id": lab.tenant_id(), "kind": kind, "name": format!("New {kind}, Inc")});
    let fields = plan.as_object_mut().unwrap();
    fields.extend(more.as_object().unwrap().clone());
    serde_json::from_value(plan).unwrap()
}

/// The storages that offer backup.
fn storages(lab: &Lab, client: &Client) -> Vec<String> {
    let items = client.offering_items().list(lab.tenant_id()).wait();
    let items = items.unwrap().items.into_iter();
    items
        .filter(|item| item.name == "storage")
        .filter_map(|item| item.infra_id)
        .collect()
}

/// A customer with everything.
fn customer(lab: &Lab, client: &Client) -> TenantPlan {
    plan(
        lab,
        "customer",
        json!({
            "customer_id": "customer-inc",
            "language": "de",
            "contact": {"email": "office@example.com", "phone": "123"},
            "enhanced_security": true,
            "two_factor": true,
            "items": [
                {"name": "pw_base_*", "type": "count", "application": "backup"},
                {"name": "pw_base_workstations", "quota": "25", "overage": "5"},
                {"name": "pw_base_storage", "quota": "1 TiB"},
                {"name": "pw_base_mobiles", "enabled": false},
            ],
            "storage_ids": [storages(lab, client)[1]],
            "production": true,
            "admins": [{
                "login": "richard.doe",
                "contact": {"email": "richard.doe@example.com", "firstname": "Richard", "types": ["billing"]},
                "password": "newUserPassword312",
            }],
            "users": [{"login": "jane.doe", "contact": {"email": "jane.doe@example.com"}, "roles": ["backup_user"]}],
        }),
    )
}

fn apply(client: &Client, plan: &TenantPlan) -> Result<PlanResult> {
    client
        .tenants()
        .apply(plan.clone(), ApplyOptions::default())
        .wait()
}

fn dry_run(client: &Client, plan: &TenantPlan) -> Result<PlanResult> {
    let options = ApplyOptions { dry_run: true };
    client.tenants().apply(plan.clone(), options).wait()
}

/// What a result lists, in a word each.
fn told(changes: &[PlanChange]) -> Vec<String> {
    let word = |change: &PlanChange| {
        let mut words = vec![change.object.to_string(), change.action.to_string()];
        words.push(change.name.clone());
        words.extend(change.field.clone());
        words.extend(change.before.clone());
        words.extend(change.after.clone());
        words.join(" ")
    };
    changes.iter().map(word).collect()
}

fn writes(lab: &Lab) -> Vec<String> {
    let reads = [
        "list",
        "get",
        "ids_for_tenant",
        "check_login",
        "available_for_child",
        "access_policies",
        "token",
        "create_token",
    ];
    let is_write = |row: &String| {
        let name = row.split(' ').next().unwrap().split('.').next_back();
        !reads.contains(&name.unwrap()) && !row.starts_with("auth.") && !row.starts_with("null")
    };
    lab.requests().into_iter().filter(is_write).collect()
}

fn done(error: &Error) -> Vec<&str> {
    error.done().iter().map(|step| step.operation).collect()
}

#[test]
fn a_plan_makes_a_customer_with_all_it_needs_and_then_leaves_it_alone() {
    let (lab, client) = lab();
    let plan = customer(&lab, &client);
    let made = apply(&client, &plan).unwrap();
    assert!(made.created && !made.dry_run);
    let id = made.tenant_id.unwrap();
    let tenant = client.tenants().get(&id).wait().unwrap();
    assert_eq!(tenant.kind.as_str(), "customer");
    assert_eq!(tenant.pricing_mode.as_str(), "production");
    assert_eq!(tenant.mfa_status.as_str(), "enabled");
    assert_eq!(tenant.contact.phone.as_ref().unwrap(), "123");
    assert_eq!(tenant.customer_id.as_ref().unwrap(), "customer-inc");

    let on = client.offering_items().list(&id).edition("*").status(1);
    let on = on.wait().unwrap().items;
    let item = |name: &str| on.iter().find(|item| item.name == name);
    let quota = item("pw_base_workstations").unwrap().quota.clone().unwrap();
    assert_eq!((quota.value, quota.overage), (Some(25), Some(5)));
    let storage = item("pw_base_storage").unwrap();
    assert_eq!(
        storage.infra_id,
        plan.storage_ids.as_ref().unwrap().first().cloned()
    );
    assert_eq!(storage.quota.as_ref().unwrap().value, Some(1 << 40));
    assert!(item("pw_base_servers").is_some());
    assert!(item("pw_base_mobiles").is_none());

    assert_eq!(made.users.len(), 2);
    let admin = made.users[0].id.clone().unwrap();
    let user = client.users().get(&admin).wait().unwrap();
    assert!(user.activated);
    let roles = client.users().access_policies(&admin).wait().unwrap().items;
    assert_eq!(roles.len(), 1);
    assert_eq!(roles[0].role_id.as_str(), "company_admin");
    let other = made.users[1].id.clone().unwrap();
    assert!(!client.users().get(&other).wait().unwrap().activated);
    assert!(
        lab.requests()
            .contains(&"users.send_activation_email 204".to_owned())
    );

    let before = writes(&lab).len();
    let again = apply(&client, &plan).unwrap();
    assert!(!again.created);
    assert_eq!(told(&again.changes), [] as [String; 0]);
    assert_eq!(again.tenant_id, Some(id));
    assert_eq!(again.users, made.users);
    assert_eq!(writes(&lab).len(), before);
}

#[test]
fn a_dry_run_lists_what_a_run_then_does_and_does_nothing() {
    let (lab, client) = lab();
    let plan = customer(&lab, &client);
    let before = writes(&lab).len();
    let would = dry_run(&client, &plan).unwrap();
    assert!(would.dry_run && would.created);
    assert_eq!(would.tenant_id, None);
    assert_eq!(would.users[0].id, None);
    assert_eq!(writes(&lab).len(), before);
    let did = apply(&client, &plan).unwrap();
    assert_eq!(told(&did.changes), told(&would.changes));
    let told = told(&did.changes);
    for expected in [
        "tenant create New customer, Inc",
        "two_factor change New customer, Inc mfa_status disabled enabled",
        "offering_item turn_on pw_base_workstations",
        "offering_item set_quota pw_base_workstations quota unlimited 25, overage 5",
        "pricing switch_to_production New customer, Inc mode trial production",
        "user create richard.doe",
        "activation set_password richard.doe",
        "role give richard.doe role_id company_admin",
        "activation send_email jane.doe",
        "role give jane.doe role_id backup_user",
    ] {
        assert!(told.contains(&expected.to_owned()), "{expected}: {told:?}");
    }
    assert!(!format!("{did:?}").contains("newUserPassword312"));
    assert!(!format!("{plan:?}").contains("newUserPassword312"));
}

#[test]
fn what_differs_is_changed_and_the_rest_left_alone() {
    let (lab, client) = lab();
    let mut plan = customer(&lab, &client);
    let made = apply(&client, &plan).unwrap();
    let id = made.tenant_id.unwrap();
    plan.language = Some("fr".into());
    plan.contact.as_mut().unwrap().phone = "456".to_owned().into();
    plan.two_factor = Some(false);
    let items = plan.items.as_mut().unwrap();
    items[1].quota = Some("30".into());
    items[3].enabled = Some(true);
    plan.admins.as_mut().unwrap()[0].contact.firstname = "Rick".to_owned().into();
    plan.users.as_mut().unwrap()[0].roles =
        Some(vec!["backup_user".into(), "readonly_admin".into()]);
    let would = dry_run(&client, &plan).unwrap();
    let version = client.tenants().get(&id).wait().unwrap().version;
    let did = apply(&client, &plan).unwrap();
    let expected = [
        "tenant change New customer, Inc language de fr",
        "tenant change New customer, Inc contact.phone 123 456",
        "two_factor change New customer, Inc mfa_status enabled disabled",
        "offering_item set_quota pw_base_workstations quota 25, overage 5 30, overage 5",
        "offering_item turn_on pw_base_mobiles",
        "user change richard.doe contact.firstname Richard Rick",
        "activation send_email jane.doe",
        "role give jane.doe role_id readonly_admin",
    ];
    assert_eq!(told(&did.changes), expected);
    assert_eq!(told(&would.changes), expected);
    let tenant = client.tenants().get(&id).wait().unwrap();
    assert_eq!(tenant.version, version + 1);
    assert_eq!(tenant.customer_id.as_ref().unwrap(), "customer-inc");
    let jane = made.users[1].id.clone().unwrap();
    let roles = client.users().access_policies(jane).wait().unwrap().items;
    assert_eq!(roles.len(), 2, "none is lost");
    assert_eq!(
        told(&apply(&client, &plan).unwrap().changes),
        [] as [String; 0]
    );
}

#[test]
fn items_that_no_entry_names_are_turned_off_only_when_asked_for() {
    let (lab, client) = lab();
    let all = plan(
        &lab,
        "partner",
        json!({"items": [{"name": "*", "edition": "pck_per_workload"}]}),
    );
    let id = apply(&client, &all).unwrap().tenant_id.unwrap();
    let few = json!({"items": [{"name": "storage"}, {"name": "pw_base_vms"}]});
    let few = plan(&lab, "partner", few);
    let on = || {
        let on = client.offering_items().list(&id).edition("*").status(1);
        on.wait().unwrap().items
    };
    let before = on().len();
    apply(&client, &few).unwrap();
    assert_eq!(on().len(), before + 2, "a partner has it on each storage");
    let only = TenantPlan {
        only_these_items: Some(true),
        ..few
    };
    apply(&client, &only).unwrap();
    let now = on();
    let names: Vec<&str> = now.iter().map(|item| item.name.as_str()).collect();
    assert_eq!(names, ["storage", "storage", "pw_base_vms"]);
    assert_eq!(apply(&client, &only).unwrap().changes, []);
}

#[test]
fn a_call_that_failed_half_way_is_made_again_and_goes_on() {
    for operation in [
        "tenants.set_mfa",
        "offering_items.set",
        "pricing.update",
        "users.create",
        "users.set_password",
        "users.send_activation_email",
        "users.set_access_policies",
    ] {
        let (lab, client) = lab();
        let plan = customer(&lab, &client);
        lab.fault(json!({"operation": operation, "status": 403}));
        let error = apply(&client, &plan).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Permission, "{operation}");
        assert!(done(&error).contains(&"tenants.create"), "{operation}");
        let second = apply(&client, &plan).unwrap();
        assert!(!second.created, "{operation}");
        assert!(!second.changes.is_empty(), "{operation}");
        let again = apply(&client, &plan).unwrap();
        assert_eq!(told(&again.changes), [] as [String; 0], "{operation}");
        let writes = writes(&lab);
        let made = |row: &str| writes.iter().filter(|is| *is == row).count();
        assert_eq!(made("tenants.create 201"), 1, "{operation}");
        assert_eq!(made("users.create 200"), 2, "{operation}");
        assert_eq!(made("pricing.update 200"), 1, "{operation}");
    }
}

#[test]
fn what_was_created_though_the_answer_was_lost_is_found_and_not_created_twice() {
    let (lab, client) = lab();
    let plan = customer(&lab, &client);
    lab.fault(json!({"operation": "tenants.create", "kind": "reset_after"}));
    lab.fault(json!({"operation": "users.create", "nth": 2, "kind": "reset_after"}));
    let made = apply(&client, &plan).unwrap();
    assert!(made.created);
    let told = told(&made.changes);
    assert!(
        told.contains(&"user create jane.doe".to_owned()),
        "{told:?}"
    );
    let rows = writes(&lab);
    let created = |name: &str| rows.iter().filter(|row| row.starts_with(name)).count();
    assert_eq!(created("tenants.create "), 1);
    assert_eq!(created("users.create "), 2);
    assert_eq!(apply(&client, &plan).unwrap().changes, []);
}

#[test]
fn another_writer_in_the_middle_is_made_way_for() {
    let (lab, client) = lab();
    let mut plan = customer(&lab, &client);
    let id = apply(&client, &plan).unwrap().tenant_id.unwrap();
    plan.language = Some("fr".into());
    plan.items.as_mut().unwrap()[1].quota = Some("30".into());
    let (other, theirs) = (client.clone(), id.clone());
    let mut raced = false;
    client
        .tenants()
        .apply(plan.clone(), ApplyOptions::default())
        .on_progress(move |step| {
            if step.operation == "offering_items.list" && !raced {
                raced = true;
                // All was looked at; now somebody else changes the same things.
                let change = other.tenants().modify(&theirs, |_, update| {
                    update.internal_tag = "theirs".to_owned().into();
                });
                change.wait().unwrap();
                let items = other.offering_items();
                items
                    .set_quota(&theirs, "pw_base_workstations", "7", Default::default())
                    .wait()
                    .unwrap();
            }
        })
        .wait()
        .unwrap();
    let tenant = client.tenants().get(&id).wait().unwrap();
    assert_eq!(tenant.language, "fr");
    assert_eq!(tenant.internal_tag.as_deref(), Some("theirs"));
    assert!(
        lab.requests()
            .contains(&"offering_items.set 426".to_owned())
    );
    assert_eq!(apply(&client, &plan).unwrap().changes, []);
}

#[test]
fn a_tenant_that_somebody_else_creates_meanwhile_is_taken_over() {
    let (lab, client) = lab();
    let wanted = plan(&lab, "customer", json!({"customer_id": "mine"}));
    let (other, theirs) = (client.clone(), wanted.clone());
    let mut raced = false;
    let made = client
        .tenants()
        .apply(wanted, ApplyOptions::default())
        .on_progress(move |step| {
            if step.operation == "tenants.list" && !raced {
                raced = true;
                let plan = TenantPlan {
                    customer_id: None,
                    ..theirs.clone()
                };
                let apply = other.tenants().apply(plan, ApplyOptions::default());
                apply.wait().unwrap();
            }
        })
        .wait()
        .unwrap();
    assert!(!made.created);
    assert_eq!(
        told(&made.changes),
        ["tenant change New customer, Inc customer_id mine"]
    );
}

#[test]
fn what_a_plan_gets_wrong_is_said_before_anything_is_sent() {
    let (lab, client) = lab();
    client.tenants().get(lab.tenant_id()).wait().unwrap();
    let before = lab.requests().len();
    let user = |more: Value| {
        let mut user = json!({"login": "some.body", "contact": {"email": "some@example.com"}});
        user.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        user
    };
    for (kind, more, says) in [
        ("customer", json!({"nmae": "x"}), "nmae"),
        (
            "customer",
            json!({"contact": {"fone": "1"}}),
            "contact.fone",
        ),
        ("customer", json!({"parent_id": "the root"}), "parent_id"),
        ("root", json!({}), "kind: expected partner"),
        ("customer", json!({"name": " "}), "name: expected"),
        ("folder", json!({"two_factor": true}), "two_factor"),
        ("unit", json!({"production": true}), "production"),
        ("customer", json!({"production": false}), "for good"),
        (
            "customer",
            json!({"items": [{"name": ""}]}),
            "items[0].name",
        ),
        (
            "customer",
            json!({"items": [{"name": "vms"}, {"name": "vms", "quotas": "1"}]}),
            "items[1].quotas",
        ),
        (
            "customer",
            json!({"items": [{"name": "vms", "quota": "much"}]}),
            "items[0].quota",
        ),
        (
            "customer",
            json!({"items": [{"name": "vms", "overage": "1"}]}),
            "items[0].overage",
        ),
        (
            "customer",
            json!({"items": [{"name": "vms", "enabled": false, "quota": "1"}]}),
            "items[0].quota",
        ),
        (
            "customer",
            json!({"admins": [user(json!({"login": "jürgen"}))]}),
            "admins[0].login",
        ),
        (
            "customer",
            json!({"users": [user(json!({"contact": {}}))]}),
            "users[0].contact.email",
        ),
        (
            "customer",
            json!({"users": [user(json!({"activation": "password"}))]}),
            "users[0].password",
        ),
        (
            "customer",
            json!({"users": [user(json!({"activation": "pigeon"}))]}),
            "users[0].activation",
        ),
        (
            "customer",
            json!({"admins": [user(json!({}))], "users": [user(json!({"login": "Some.Body"}))]}),
            "each login once",
        ),
    ] {
        let error = apply(&client, &plan(&lab, kind, more)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}");
        assert!(error.message().contains(says), "{says}: {error}");
    }
    assert_eq!(lab.requests().len(), before);
}

#[test]
fn what_cannot_be_had_is_said_before_anything_is_written() {
    let (lab, client) = lab();
    let taken = lab.sandbox.login();
    apply(&client, &plan(&lab, "folder", json!({"name": "Taken"}))).unwrap();
    let before = writes(&lab).len();
    for (more, kind, says) in [
        (
            json!({"items": [{"name": "no_such_item"}]}),
            ErrorKind::InvalidArgument,
            "items[0]",
        ),
        (
            json!({"items": [{"name": "vms"}, {"name": "storage"}]}),
            ErrorKind::InvalidArgument,
            "items[1]: storage_ids",
        ),
        (
            json!({"items": [{"name": "vms"}], "storage_ids": [lab.tenant_id()]}),
            ErrorKind::InvalidArgument,
            "items[0]: storage_ids",
        ),
        (
            json!({"items": [{"name": "vms", "quota": "1 GiB"}]}),
            ErrorKind::InvalidArgument,
            "vms",
        ),
        (
            json!({"items": [{"name": "vms", "application": "backups"}]}),
            ErrorKind::InvalidArgument,
            "application",
        ),
        (
            json!({"admins": [{"login": taken, "contact": {"email": "a@example.com"}}]}),
            ErrorKind::LoginConflict,
            "taken",
        ),
        (
            json!({"name": "Taken"}),
            ErrorKind::InvalidArgument,
            "kind: expected folder",
        ),
    ] {
        for run in [apply, dry_run] {
            let error = run(&client, &plan(&lab, "customer", more.clone())).unwrap_err();
            assert_eq!(error.kind(), kind, "{error}");
            assert!(error.message().contains(says), "{says}: {error}");
        }
    }
    assert_eq!(writes(&lab).len(), before);
}

#[test]
fn a_name_that_is_taken_elsewhere_is_a_name_conflict() {
    let (lab, client) = lab();
    let folder = plan(&lab, "folder", json!({"name": "Folder"}));
    let folder = apply(&client, &folder).unwrap().tenant_id.unwrap();
    let there = plan(&lab, "customer", json!({"parent_id": folder}));
    apply(&client, &there).unwrap();
    let error = apply(&client, &plan(&lab, "customer", json!({}))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NameConflict);
}

#[test]
fn partners_and_folders_become_each_other() {
    let (lab, client) = lab();
    apply(&client, &plan(&lab, "folder", json!({"name": "Group"}))).unwrap();
    let changed = apply(&client, &plan(&lab, "partner", json!({"name": "Group"}))).unwrap();
    assert_eq!(
        told(&changed.changes),
        ["tenant change Group kind folder partner"]
    );
}

#[test]
fn the_tenant_is_found_among_many_pages_of_siblings() {
    let lab = Lab::with(tenantry_sandbox::Config {
        page_size: 2,
        ..Default::default()
    });
    let client = lab.client();
    for number in 0..5 {
        let name = format!("Sibling {number}");
        apply(&client, &plan(&lab, "customer", json!({"name": name}))).unwrap();
    }
    let wanted = plan(&lab, "customer", json!({"name": "Sibling 4"}));
    assert_eq!(apply(&client, &wanted).unwrap().changes, []);
}

#[test]
fn provisioning_says_the_same_in_plain_words() {
    let (lab, client) = lab();
    let options = ProvisionOptions {
        edition: Some("pck_per_workload".into()),
        items: vec!["pw_base_workstations=25".into(), "pw_base_vms".into()],
        customer_id: Some("partner-service-provider".into()),
        ancestral_access: Some(false),
        enhanced_security: Some(true),
        two_factor: Some(true),
        admin_login: Some("RichardDoe".into()),
        admin_email: Some("richard.doe@example.com".into()),
        ..Default::default()
    };
    let provision = |options: ProvisionOptions| {
        client
            .tenants()
            .provision(lab.tenant_id(), "partner", "Partner, Inc", options)
            .wait()
    };
    lab.fault(json!({"operation": "users.set_access_policies", "status": 403}));
    provision(options.clone()).unwrap_err();
    let second = provision(options.clone()).unwrap();
    assert_eq!(
        told(&second.changes),
        [
            "activation send_email RichardDoe",
            "role give RichardDoe role_id partner_admin"
        ]
    );
    assert_eq!(provision(options.clone()).unwrap().changes, []);

    for (wrong, says) in [
        (
            ProvisionOptions {
                admin_login: None,
                ..options.clone()
            },
            "admin_login: expected a login beside admin_email",
        ),
        (
            ProvisionOptions {
                admin_email: None,
                ..options.clone()
            },
            "admin_email: expected",
        ),
    ] {
        let error = provision(wrong).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert!(error.message().contains(says), "{error}");
    }
    let secret = ProvisionOptions {
        admin_password: Some("s3cret-word".into()),
        ..options
    };
    assert!(!format!("{secret:?}").contains("s3cret"));
}

#[test]
fn items_are_provisioned_by_application_and_type_alone() {
    let (lab, client) = lab();
    let options = ProvisionOptions {
        application: Some("backup".into()),
        r#type: Some("feature".into()),
        ..Default::default()
    };
    let made = client
        .tenants()
        .provision(lab.tenant_id(), "customer", "Only Features", options)
        .wait()
        .unwrap();
    let backup = client.applications().list().wait().unwrap().items;
    let backup = backup.iter().find(|one| one.r#type.as_str() == "backup");
    let items = client.offering_items().list(made.tenant_id.unwrap());
    let items = items.edition("*").wait().unwrap().items;
    let on: Vec<_> = items.iter().filter(|item| item.status == 1).collect();
    assert!(!on.is_empty());
    for item in on {
        assert_eq!(item.r#type.as_str(), "feature", "{}", item.name);
        assert_eq!(item.application_id, backup.unwrap().id, "{}", item.name);
    }
}

#[test]
fn each_kind_of_tenant_is_provisioned_with_an_administrator_of_its_own_role() {
    let (lab, client) = lab();
    let mut parent = lab.tenant_id();
    for (kind, role) in [
        ("partner", "partner_admin"),
        ("folder", "partner_admin"),
        ("customer", "company_admin"),
        ("unit", "unit_admin"),
    ] {
        let options = ProvisionOptions {
            items: vec!["workstations".into()],
            admin_login: Some(format!("admin.of.{kind}@example.com")),
            admin_password: Some("newUserPassword312".into()),
            ..Default::default()
        };
        let made = client
            .tenants()
            .provision(&parent, kind, format!("The {kind}"), options)
            .wait()
            .unwrap();
        let admin = made.users[0].id.clone().unwrap();
        let roles = client.users().access_policies(&admin).wait().unwrap().items;
        assert_eq!(roles[0].role_id.as_str(), role);
        parent = made.tenant_id.unwrap();
    }
}
