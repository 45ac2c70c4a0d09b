//! What the guide says is not possible, procedure by procedure: told by the service's code, with nothing changed that was not
//! said to be, and possible once what stood in the way is gone.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, create, lab_with_customer};
use serde_json::json;
use tenantry::models::{
    BrandOptionsUpdate, NewReportParameters, NewStorage, Storage, Tenant, TenantUpdate, UserPlan,
};
use tenantry::procedures::{
    BillingOptions, EditionOptions, ItemFilter, Procedure, ProvisionOptions, RegisterOptions,
    ReportWait, SearchOptions, StorageRemoval,
};
use tenantry::{Client, Error, ErrorKind};

/// The code a procedure is refused with.
fn code<T: std::fmt::Debug>(procedure: Procedure<T>) -> String {
    let error = procedure.wait().unwrap_err();
    let code = error.code().map(ToString::to_string);
    code.unwrap_or_else(|| error.to_string())
}

fn done(error: &Error) -> Vec<&str> {
    error.done().iter().map(|step| step.operation).collect()
}

/// A client of an API client that acts in this tenant.
fn client_in(lab: &Lab, client: &Client, tenant_id: &str) -> Client {
    let there = RegisterOptions {
        tenant_id: Some(tenant_id.to_owned()),
    };
    let registered = client.clients().register("Theirs", there).wait().unwrap();
    let (id, secret) = (registered.client_id, registered.client_secret);
    let builder = lab.builder().client_credentials(id, secret);
    builder.build().unwrap()
}

fn update(client: &Client, tenant: &Tenant, fields: serde_json::Value) {
    let version = client.tenants().get(&tenant.id).wait().unwrap().version;
    let mut update: TenantUpdate = serde_json::from_value(fields).unwrap();
    update.version = version;
    client.tenants().update(&tenant.id, &update).wait().unwrap();
}

fn plan(fields: serde_json::Value) -> UserPlan {
    let mut plan = json!({"login": "richard.doe", "contact": {"email": "richard.doe@example.com"}});
    let all = plan.as_object_mut().unwrap();
    all.extend(fields.as_object().unwrap().clone());
    serde_json::from_value(plan).unwrap()
}

// 3.2
#[test]
fn a_tenant_is_provisioned_only_where_its_kind_may_stand() {
    let (lab, client, customer) = lab_with_customer();
    let root = lab.tenant_id();
    for (kind, parent) in [
        ("unit", &root),
        ("folder", &customer.id),
        ("partner", &customer.id),
        ("customer", &customer.id),
    ] {
        let tenants = client.tenants();
        let refused = tenants.provision(parent, kind, "Misplaced", ProvisionOptions::default());
        assert_eq!(code(refused), "1027", "{kind}");
    }
    assert_eq!(client.tenants().tree(&root).wait().unwrap().len(), 2);
}

// 3.7
#[test]
fn a_tenant_moves_only_to_where_all_is_that_its_parent_has() {
    let lab = Lab::new();
    let client = lab.client();
    let (tenants, items) = (client.tenants(), client.offering_items());
    let old = create(&client, &lab.tenant_id(), "partner", "Old Parent");
    let new = create(&client, &lab.tenant_id(), "partner", "New Parent");
    let customer = create(&client, &old.id, "customer", "Customer, Inc");
    let unit = create(&client, &customer.id, "unit", "Unit");
    let on = |tenant: &Tenant, names: [&str; 2], storages: &[String]| {
        let filter = ItemFilter {
            storage_ids: storages.to_vec(),
            ..Default::default()
        };
        items.enable(&tenant.id, names, filter).wait().unwrap()
    };
    let all = on(&old, ["storage", "workstations"], &[]);
    let storages: Vec<String> = all
        .iter()
        .filter_map(|item| item.infra_id.clone())
        .collect();
    assert_eq!(storages.len(), 2);
    on(&customer, ["storage", "workstations"], &storages[..1]);

    // Nothing there; then the items, but not the storage that the customer is on; then everything.
    assert_eq!(code(tenants.move_to(&customer.id, &new.id)), "1014");
    on(&new, ["storage", "workstations"], &storages[1..]);
    assert_eq!(code(tenants.move_to(&customer.id, &new.id)), "1014");
    assert_eq!(code(tenants.move_to(&unit.id, &new.id)), "1008");
    on(&new, ["storage", "workstations"], &[]);
    let moved = tenants.move_to(&customer.id, &new.id).wait().unwrap();
    assert_eq!((moved.parent_id, moved.version), (new.id, 2));
    let other = create(&client, &lab.tenant_id(), "customer", "Other, Inc");
    assert_eq!(code(tenants.move_to(&customer.id, &other.id)), "1027");
}

// 3.8
#[test]
fn who_limits_access_is_changed_from_above_but_not_entered() {
    let lab = Lab::new();
    let client = lab.client();
    // Whoever creates a tenant goes on to provision it; this is somebody else.
    let creator = client_in(&lab, &client, &lab.tenant_id());
    let partner = create(&creator, &lab.tenant_id(), "partner", "Partner, Inc");
    let theirs = client_in(&lab, &creator, &partner.id);
    let customer = create(&theirs, &partner.id, "customer", "Customer, Inc");
    let limited = theirs.tenants().limit_access(&partner.id, true);
    limited.wait().unwrap();
    let users = client.users();
    let error = users.provision(&customer.id, plan(json!({}))).wait();
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Permission);
    let renamed = client.tenants().rename(&partner.id, "Partner, Ltd").wait();
    assert_eq!(renamed.unwrap().name, "Partner, Ltd");
    let within = theirs.users().provision(&customer.id, plan(json!({})));
    within.wait().unwrap();
}

// 3.9
#[test]
fn nobody_is_reactivated_below_who_is_suspended_nor_suspends_themselves() {
    let lab = Lab::new();
    let client = lab.client();
    let tenants = client.tenants();
    let partner = create(&client, &lab.tenant_id(), "partner", "Partner, Inc");
    let customer = create(&client, &partner.id, "customer", "Customer, Inc");
    for tenant in [&customer, &partner] {
        tenants.suspend(&tenant.id).wait().unwrap();
    }
    assert_eq!(code(tenants.reactivate(&customer.id)), "1003");
    tenants.reactivate(&partner.id).wait().unwrap();
    assert!(tenants.reactivate(&customer.id).wait().unwrap().enabled);

    let own = lab.tenant_id();
    assert_eq!(code(tenants.suspend(&own)), "1002");
    let error = tenants.terminate(&own, &own).wait().unwrap_err();
    assert_eq!(done(&error), ["tenants.get", "tenants.get"]);
}

// 3.10
#[test]
fn a_termination_takes_all_below_with_it_and_disables_anew_what_was_enabled_in_between() {
    let lab = Lab::new();
    let client = lab.client();
    let partner = create(&client, &lab.tenant_id(), "partner", "Partner, Inc");
    let customer = create(&client, &partner.id, "customer", "Customer, Inc");
    let (other, id) = (client.clone(), partner.id.clone());
    let mut raced = false;
    client
        .tenants()
        .terminate(&partner.id, "Partner, Inc")
        .on_progress(move |step| {
            if step.operation == "tenants.update" && !raced {
                raced = true;
                other.tenants().reactivate(&id).wait().unwrap();
            }
        })
        .wait()
        .unwrap();
    for tenant in [&partner, &customer] {
        let gone = client.tenants().get(&tenant.id).wait().unwrap_err();
        assert_eq!(gone.kind(), ErrorKind::NotFound);
    }
}

// 14, T16
#[test]
fn a_locked_tenant_is_changed_by_nobody_but_who_locked_it() {
    let lab = Lab::new();
    let client = lab.client();
    let partner = create(&client, &lab.tenant_id(), "partner", "Partner, Inc");
    let customer = create(&client, &partner.id, "customer", "Customer, Inc");
    let theirs = client_in(&lab, &client, &partner.id);
    update(
        &client,
        &customer,
        json!({"update_lock": {"enabled": true}, "version": 0}),
    );
    let tenants = theirs.tenants();
    assert_eq!(code(tenants.suspend(&customer.id)), "1012");
    assert_eq!(code(tenants.rename(&customer.id, "Mine")), "1012");
    assert_eq!(code(tenants.terminate(&customer.id, &customer.id)), "1012");
    let now = client.tenants().get(&customer.id).wait().unwrap();
    assert!(now.enabled && now.name == "Customer, Inc");
    update(
        &client,
        &customer,
        json!({"update_lock": {"enabled": false}, "version": 0}),
    );
    tenants
        .terminate(&customer.id, &customer.id)
        .wait()
        .unwrap();
}

// 4.6
#[test]
fn items_stay_as_they_are_while_another_system_takes_things_away() {
    let (_lab, client, customer) = lab_with_customer();
    let enable = || {
        let items = client.offering_items();
        items.enable(&customer.id, ["workstations"], ItemFilter::default())
    };
    let is = |what: &str| json!({"external_operation_status": what, "version": 0});
    update(&client, &customer, is("deleting"));
    assert_eq!(code(enable()), "1011");
    update(&client, &customer, is("no_operation"));
    assert_eq!(enable().wait().unwrap()[0].status, 1);
}

// 4.7
#[test]
fn only_services_with_editions_are_switched() {
    let (lab, client, customer) = lab_with_customer();
    let options = EditionOptions {
        application: Some("physical_data_shipping".into()),
        accept: vec!["*".into()],
    };
    let items = client.offering_items();
    let switch = items.change_edition(&customer.id, "pck_per_workload", options);
    let error = switch.wait().unwrap_err();
    assert_eq!(error.status(), Some(400), "{error}");
    assert_eq!(lab.told("offering_items.switch_edition"), 0);
}

// 5.4
#[test]
fn a_service_that_the_parent_loses_in_between_is_refused_by_its_code() {
    let lab = Lab::new();
    let client = lab.client();
    let partner = create(&client, &lab.tenant_id(), "partner", "Partner, Inc");
    let customer = create(&client, &partner.id, "customer", "Customer, Inc");
    let services = client.applications();
    services.turn_on(&partner.id, "files_cloud").wait().unwrap();
    let (other, mut seen) = (client.clone(), 0);
    let turn_on = services.turn_on(&customer.id, "files_cloud");
    let refused = turn_on.on_progress(move |step| {
        seen += usize::from(step.operation == "applications.ids_for_tenant");
        // The second look is at the tenant above.
        if seen == 2 {
            seen += 1;
            let services = other.applications();
            let off = services.turn_off(&partner.id, "files_cloud", &partner.id);
            off.wait().unwrap();
        }
    });
    assert_eq!(code(refused), "1026");
}

// 6
#[test]
fn a_brand_that_cannot_be_is_refused_and_stays_as_it_was() {
    let (lab, client, customer) = lab_with_customer();
    let unit = create(&client, &customer.id, "unit", "Unit");
    let branding = client.branding();
    let error = branding.set_buy_url(&unit.id, "").wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);

    let mail = |server: &'static str| {
        branding.modify(
            lab.tenant_id(),
            move |_, update: &mut BrandOptionsUpdate| {
                update.smtp_override = 1.into();
                update.smtp_port = 465.into();
                update.smtp_server = server.to_owned().into();
            },
        )
    };
    assert_eq!(code(mail("")), "1025");
    assert_eq!(code(mail("127.0.0.1")), "1024");
    let now = branding.get(lab.tenant_id()).wait().unwrap();
    assert_ne!(now.smtp_override.as_ref(), Some(&1));
    let now = mail("smtp.example.com").wait().unwrap();
    assert_eq!(now.smtp_override.as_ref(), Some(&1));
    assert_eq!(lab.told("branding.enable 201"), 1);
}

// 7.2 and 7.3
#[test]
fn users_are_made_where_tenants_are_on_and_activated_by_api_clients_from_above() {
    let (lab, client, customer) = lab_with_customer();
    let users = client.users();
    client.tenants().suspend(&customer.id).wait().unwrap();
    let refused = users.provision(&customer.id, plan(json!({})));
    assert_eq!(code(refused), "1003");
    client.tenants().reactivate(&customer.id).wait().unwrap();

    let with_password = plan(json!({"password": "newUserPassword312"}));
    let own = lab.tenant_id();
    let error = users.provision(&own, with_password.clone()).wait();
    let error = error.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Permission, "in its own tenant");
    assert_eq!(done(&error), ["users.check_login", "users.create"]);
    let unactivated = plan(json!({"activation": "none"}));
    let made = users.provision(&own, unactivated).wait().unwrap();
    assert!(!made.activated);
    assert_eq!(lab.told("users.create 200"), 1);

    let person = lab.builder();
    let person = person.password(lab.sandbox.login(), lab.sandbox.password());
    let person = person.build().unwrap();
    let jane = UserPlan {
        login: "jane.doe".into(),
        ..with_password
    };
    let error = person.users().provision(&customer.id, jane.clone()).wait();
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Permission);
    let jane = users.provision(&customer.id, jane).wait().unwrap();
    assert!(jane.activated);
}

// 7.3
#[test]
fn who_is_shut_out_is_sent_no_activation() {
    let (_lab, client, customer) = lab_with_customer();
    let users = client.users();
    let made = users.provision(&customer.id, plan(json!({"activation": "none"})));
    let user = made.wait().unwrap();
    users.disable(&user.id).wait().unwrap();
    let with_email = plan(json!({"activation": "email"}));
    assert_eq!(
        code(users.provision(&customer.id, with_email.clone())),
        "1018"
    );
    users.enable(&user.id).wait().unwrap();
    users.provision(&customer.id, with_email).wait().unwrap();
}

// 7.7
#[test]
fn a_role_of_another_level_is_refused_and_the_others_stay() {
    let (_lab, client, customer) = lab_with_customer();
    let users = client.users();
    let made = users.provision(&customer.id, plan(json!({"roles": ["backup_user"]})));
    let user = made.wait().unwrap();
    let refused = users.add_role(&user.id, "partner_admin", &customer.id);
    assert_eq!(code(refused), "1027");
    let roles = users.access_policies(&user.id).wait().unwrap().items;
    assert_eq!(roles.len(), 1);
    assert_eq!(roles[0].role_id.as_str(), "backup_user");
}

fn storage(lab: &Lab, client: &Client, location: &str, name: &str) -> Storage {
    let new = NewStorage {
        owner_tenant_id: lab.tenant_id(),
        location_id: Some(location.into()),
        name: name.into(),
        url: format!("s3://key:secret@storage.example.com/{name}").into(),
        capabilities: vec!["files_cloud".into()],
        ..Default::default()
    };
    client.storages().add(new).wait().unwrap()
}

// 9.5
#[test]
fn locations_and_storages_have_names_of_their_own_and_owners() {
    let (lab, client, customer) = lab_with_customer();
    let (locations, storages) = (client.locations(), client.storages());
    let add = |name: &str| locations.add(lab.tenant_id(), name).wait().unwrap().id;
    let (first, second) = (add("First"), add("Second"));
    assert_eq!(code(locations.rename(&second, "First")), "1031");
    let one = storage(&lab, &client, &first, "one").id;
    let two = storage(&lab, &client, &first, "two").id;
    assert_eq!(code(storages.rename(&two, "one")), "1015");
    storage(&lab, &client, &second, "one");
    assert_eq!(code(storages.move_to(&one, &second)), "1015");
    let there = storages.get(&one).wait().unwrap();
    assert_eq!((there.version, &there.location_id), (1, &first));

    let theirs = client_in(&lab, &client, &customer.id);
    let error = theirs.locations().rename(&first, "Mine").wait();
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Permission);
    let error = theirs.storages().rename(&one, "Mine").wait();
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Permission);
}

// 9.5
#[test]
fn a_storage_is_removed_once_its_data_is_taken_away() {
    let (lab, client, customer) = lab_with_customer();
    let location = client.locations().add(lab.tenant_id(), "Location");
    let location = location.wait().unwrap().id;
    let storage = storage(&lab, &client, &location, "files").id;
    let items = client.offering_items();
    let on_it = items.list(&customer.id).edition("*").wait().unwrap().items;
    let on_it = on_it
        .iter()
        .find(|item| item.infra_id.as_ref() == Some(&storage));
    let name = [on_it.unwrap().name.as_str()];
    let filter = ItemFilter {
        storage_ids: vec![storage.clone()],
        ..Default::default()
    };
    items
        .enable(&customer.id, name, filter.clone())
        .wait()
        .unwrap();
    let remove = || {
        let storages = client.storages();
        storages.remove(&storage, "files", StorageRemoval::default())
    };
    assert_eq!(code(remove()), "1009");
    let row = json!({
        "tenant_id": customer.id, "offering_item": name[0], "infra_id": storage, "usage_value": 1_000_000,
    });
    let used = serde_json::from_value(json!({"items": [row]})).unwrap();
    client.usages().update(&used).wait().unwrap();
    items.disable(&customer.id, name, filter).wait().unwrap();
    assert_eq!(code(remove()), "1029");
    lab.pass(3_601);
    remove().wait().unwrap();
}

// 10
#[test]
fn billing_is_a_matter_of_partners() {
    let (lab, client, customer) = lab_with_customer();
    let pricing = client.pricing();
    let error = pricing
        .set_licensing_mode(&customer.id, "per_device")
        .wait();
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Service);
    assert_eq!(lab.told("applications.update_setting 200"), 0);
    let list = pricing.price_list(&customer.id).wait().unwrap_err();
    assert!(
        matches!(list.kind(), ErrorKind::NotFound | ErrorKind::Service),
        "{list}"
    );
}

// 11.4 and 11.6
#[test]
fn no_report_tells_the_future_and_none_is_waited_for_that_is_not_there() {
    let lab = Lab::new();
    let (client, root) = (lab.client(), lab.tenant_id());
    let reports = client.reports();
    let parameters = json!({
        "tenant_id": root, "kind": "usage_summary", "level": "direct_partners",
        "period": {"start": "2999-01-01", "end": "2999-01-31"},
    });
    let parameters: NewReportParameters = serde_json::from_value(parameters).unwrap();
    let refused = reports
        .run(parameters, ReportWait::default())
        .wait()
        .unwrap_err();
    assert_eq!(
        (refused.status(), done(&refused)),
        (Some(400), vec!["reports.ids_for_tenant"])
    );
    let rows = reports.billing_rows(&root, "2999-01-01", "2999-01-31", BillingOptions::default());
    assert_eq!(rows.wait().unwrap_err().status(), Some(400));
    assert!(
        reports
            .ids_for_tenant(&root)
            .wait()
            .unwrap()
            .items
            .is_empty()
    );

    let nowhere = reports.wait_for_files(&root, ReportWait::default()).wait();
    assert_eq!(nowhere.unwrap_err().kind(), ErrorKind::NotFound);
    let nowhere = reports.disable(&root).wait();
    assert_eq!(nowhere.unwrap_err().kind(), ErrorKind::NotFound);
}

// 12
#[test]
fn a_search_begins_where_its_caller_may_look() {
    let (lab, client, customer) = lab_with_customer();
    let theirs = client_in(&lab, &client, &customer.id);
    let above = SearchOptions {
        below: Some(lab.tenant_id()),
        ..Default::default()
    };
    let error = theirs.search().everywhere("customer", above).wait();
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Permission);
    let own = theirs
        .search()
        .everywhere("customer", SearchOptions::default());
    assert_eq!(own.wait().unwrap().len(), 1);
}
