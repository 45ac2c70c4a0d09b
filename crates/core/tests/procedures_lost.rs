//! Answers that are lost, of every request that may not be sent twice: the procedure looks whether it took effect, and when
//! that fails as well, its caller hears that the outcome is not known, and what was done before.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where something is not as it must be"
)]

mod common;

use common::{Lab, create, lab_with_customer, new_storage};
use serde_json::json;
use tenantry::models::{
    ApiClient, Location, NewReport, NewReportParameters, NewReportSchedule, ReportResultAction,
    ReportScheduleType, Storage, Tenant, TenantPlan, User, UserPlan,
};
use tenantry::procedures::{
    ApplyOptions, EditionOptions, LocationRemoval, QuotaOptions, RegisterOptions, ReportWait,
    StorageRemoval,
};
use tenantry::{Client, Error, ErrorKind};

/// What procedures are tried on.
struct World {
    lab: Lab,
    client: Client,
    /// With workstations and local storage turned on.
    customer: Tenant,
    partner: Tenant,
    user: User,
    location: Location,
    empty: Location,
    storage: Storage,
    program: ApiClient,
}

fn world() -> World {
    let (lab, client, customer) = lab_with_customer();
    let items = ["workstations", "local_storage"];
    let items = client
        .offering_items()
        .enable(&customer.id, items, Default::default());
    items.wait().unwrap();
    let partner = create(&client, &lab.tenant_id(), "partner", "Partner, Inc");
    let plan = serde_json::from_value(user_plan("jane.doe")).unwrap();
    let user = client.users().provision(&customer.id, plan).wait().unwrap();
    let locations = client.locations();
    let location = locations.add(lab.tenant_id(), "NYC").wait().unwrap();
    let empty = locations.add(lab.tenant_id(), "Boston").wait().unwrap();
    let storage = new_storage(&lab, &location, "files");
    let storage = client.storages().add(storage).wait().unwrap();
    let options = RegisterOptions {
        tenant_id: Some(partner.id.clone()),
    };
    let program = client.clients().register("A program", options);
    let program = client.clients().get(program.wait().unwrap().client_id);
    World {
        program: program.wait().unwrap(),
        lab,
        client,
        customer,
        partner,
        user,
        location,
        empty,
        storage,
    }
}

fn user_plan(login: &str) -> serde_json::Value {
    json!({"login": login, "contact": {"email": "doe@example.com"}, "activation": "none"})
}

fn user(login: &str) -> UserPlan {
    serde_json::from_value(user_plan(login)).unwrap()
}

fn tenant(world: &World) -> TenantPlan {
    let plan = json!({
        "parent_id": world.lab.tenant_id(), "kind": "customer", "name": "New, Inc", "users": [user_plan("richard.doe")],
    });
    serde_json::from_value(plan).unwrap()
}

fn report(world: &World) -> NewReportParameters {
    let parameters = json!({
        "tenant_id": world.lab.tenant_id(), "kind": "usage_current", "level": "direct_partners", "formats": ["csv_v2_0"],
    });
    serde_json::from_value(parameters).unwrap()
}

fn monthly(world: &World) -> NewReport {
    NewReport {
        parameters: report(world),
        schedule: NewReportSchedule {
            r#type: ReportScheduleType::Monthly,
            ..Default::default()
        },
        result_action: ReportResultAction::Save,
        ..Default::default()
    }
}

/// The smallest picture there is.
fn picture() -> Vec<u8> {
    let part = |name: &[u8], data: &[u8]| {
        let length = u32::try_from(data.len()).unwrap().to_be_bytes();
        [&length, name, data, &[0; 4]].concat()
    };
    let head = part(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
    [b"\x89PNG\r\n\x1a\n".to_vec(), head, part(b"IEND", &[])].concat()
}

/// A procedure, the request that loses its answer, the one that looks, the how manieth of its kind that is, and what was done.
type Case = (
    fn(&World) -> Result<(), Error>,
    &'static str,
    &'static str,
    u64,
    &'static str,
);

const CASES: &[Case] = &[
    (
        |world| {
            let services = world.client.applications();
            services
                .turn_on(&world.partner.id, "backup")
                .wait()
                .map(drop)
        },
        "applications.enable",
        "applications.ids_for_tenant",
        3,
        "applications.list applications.ids_for_tenant tenants.get applications.ids_for_tenant",
    ),
    (
        |world| {
            let services = world.client.applications();
            let id = &world.customer.id;
            services.turn_off(id, "backup", id).wait()
        },
        "applications.disable",
        "applications.ids_for_tenant",
        2,
        "applications.list tenants.get applications.ids_for_tenant",
    ),
    (
        |world| {
            let options = EditionOptions {
                accept: vec!["*".into()],
                ..Default::default()
            };
            let items = world.client.offering_items();
            items
                .change_edition(&world.customer.id, "pck_per_workload", options)
                .wait()
                .map(drop)
        },
        "offering_items.switch_edition",
        "offering_items.list",
        2,
        "applications.list offering_items.list offering_items.check_edition_switch",
    ),
    (
        |world| {
            let items = world.client.offering_items();
            let options = QuotaOptions::default();
            items
                .set_quota(&world.customer.id, "local_storage", "1 TiB", options)
                .wait()
                .map(drop)
        },
        "offering_items.set",
        "offering_items.list",
        2,
        "offering_items.list",
    ),
    (
        |world| {
            let pricing = world.client.pricing();
            pricing
                .switch_to_production(&world.customer.id)
                .wait()
                .map(drop)
        },
        "pricing.update",
        "pricing.get",
        2,
        "pricing.get",
    ),
    (
        |world| {
            let pricing = world.client.pricing();
            pricing
                .set_tier_level(&world.partner.id, 3)
                .wait()
                .map(drop)
        },
        "applications.update_setting",
        "applications.get_setting",
        2,
        "applications.list applications.get_setting",
    ),
    (
        |world| {
            let tenants = world.client.tenants();
            let options = ApplyOptions::default();
            tenants.apply(tenant(world), options).wait().map(drop)
        },
        "tenants.create",
        "tenants.list",
        2,
        "tenants.list users.check_login",
    ),
    (
        |world| {
            let tenants = world.client.tenants();
            let options = ApplyOptions::default();
            tenants.apply(tenant(world), options).wait().map(drop)
        },
        "users.create",
        "users.ids_for_tenant",
        1,
        "tenants.list users.check_login tenants.create",
    ),
    (
        |world| {
            let users = world.client.users();
            users
                .provision(&world.customer.id, user("richard.doe"))
                .wait()
                .map(drop)
        },
        "users.create",
        "users.list",
        1,
        "users.check_login users.ids_for_tenant",
    ),
    (
        |world| {
            let tenants = world.client.tenants();
            tenants.suspend(&world.customer.id).wait().map(drop)
        },
        "tenants.update",
        "tenants.get",
        2,
        "tenants.get",
    ),
    (
        |world| {
            let id = &world.customer.id;
            world.client.tenants().terminate(id, id).wait()
        },
        "tenants.delete",
        "tenants.get",
        3,
        "tenants.get tenants.get tenants.update",
    ),
    (
        |world| {
            let id = &world.user.id;
            world.client.users().remove(id, id).wait()
        },
        "users.delete",
        "users.get",
        3,
        "users.get users.get users.update",
    ),
    (
        |world| {
            let reports = world.client.reports();
            let wait = ReportWait::default();
            reports.run(report(world), wait).wait().map(drop)
        },
        "reports.create",
        "reports.ids_for_tenant",
        2,
        "reports.ids_for_tenant",
    ),
    (
        |world| {
            let reports = world.client.reports();
            let id = reports.create(&monthly(world)).wait().unwrap().id;
            reports.disable(id).wait().map(drop)
        },
        "reports.update",
        "reports.get",
        2,
        "reports.get",
    ),
    (
        |world| {
            let users = world.client.users();
            let tenant = &world.customer.id;
            let role = users.add_role(&world.user.id, "company_admin", tenant);
            role.wait().map(drop)
        },
        "users.set_access_policies",
        "users.access_policies",
        2,
        "users.access_policies",
    ),
    (
        |world| {
            let new = new_storage(&world.lab, &world.location, "more");
            world.client.storages().add(new).wait().map(drop)
        },
        "storages.register",
        "storages.list",
        2,
        "locations.storage_ids storages.list locations.storage_ids",
    ),
    (
        |world| {
            let storages = world.client.storages();
            let id = &world.storage.id;
            storages.rename(id, "renamed").wait().map(drop)
        },
        "storages.update",
        "storages.get",
        2,
        "storages.get",
    ),
    (
        |world| {
            let id = &world.storage.id;
            let options = StorageRemoval::default();
            world.client.storages().remove(id, id, options).wait()
        },
        "storages.delete",
        "storages.get",
        2,
        "storages.get",
    ),
    (
        |world| {
            let locations = world.client.locations();
            let tenant = world.lab.tenant_id();
            locations.add(tenant, "Chicago").wait().map(drop)
        },
        "locations.create",
        "locations.ids_for_tenant",
        2,
        "locations.ids_for_tenant locations.list",
    ),
    (
        |world| {
            let locations = world.client.locations();
            let id = &world.location.id;
            locations.rename(id, "Renamed").wait().map(drop)
        },
        "locations.update",
        "locations.get",
        2,
        "locations.get",
    ),
    (
        |world| {
            let id = &world.empty.id;
            let options = LocationRemoval::default();
            world.client.locations().remove(id, id, options).wait()
        },
        "locations.delete",
        "locations.get",
        2,
        "locations.get",
    ),
    (
        |world| {
            let options = RegisterOptions {
                tenant_id: Some(world.partner.id.clone()),
            };
            let clients = world.client.clients();
            clients.register("Another", options).wait().map(drop)
        },
        "clients.create",
        "clients.list",
        2,
        "clients.list",
    ),
    (
        |world| {
            let clients = world.client.clients();
            clients.disable(&world.program.client_id).wait().map(drop)
        },
        "clients.update",
        "clients.get",
        2,
        "clients.get",
    ),
    (
        |world| {
            let id = &world.program.client_id;
            world.client.clients().remove(id, id).wait()
        },
        "clients.delete",
        "clients.get",
        2,
        "clients.get",
    ),
    (
        |world| {
            let branding = world.client.branding();
            let url = "https://www.example.com";
            branding
                .set_buy_url(&world.partner.id, url)
                .wait()
                .map(drop)
        },
        "branding.enable",
        "tenants.get",
        2,
        "tenants.get",
    ),
    (
        |world| {
            let branding = world.client.branding();
            let url = "https://www.example.com";
            branding
                .set_buy_url(&world.partner.id, url)
                .wait()
                .map(drop)
        },
        "branding.update",
        "branding.get",
        2,
        "tenants.get branding.enable branding.get",
    ),
    (
        |world| {
            let branding = world.client.branding();
            branding
                .set_logo(&world.partner.id, picture())
                .wait()
                .map(drop)
        },
        "branding.upload_logo",
        "branding.logo",
        2,
        "tenants.get branding.enable branding.logo tenants.get",
    ),
];

#[test]
fn an_outcome_that_cannot_be_found_out_is_told_as_not_known() {
    for &(run, lost, look, nth, done) in CASES {
        let world = world();
        let lab = &world.lab;
        let before = lab.told(lost);
        lab.fault(json!({"operation": lost, "kind": "reset_after"}));
        lab.fault(json!({"operation": look, "nth": nth, "status": 403}));
        let error = run(&world).unwrap_err();
        assert!(!error.outcome_known(), "{lost}: {error}");
        assert_eq!(error.operation(), Some(lost), "{error}");
        assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
        let looked = format!("looking whether it took effect failed: {look}: ");
        assert!(error.message().contains(&looked), "{error}");
        let made: Vec<&str> = error.done().iter().map(|step| step.operation).collect();
        assert_eq!(made.join(" "), done, "{lost}");
        assert_eq!(lab.told(lost), before + 1, "{lost} was sent once");
    }
}

#[test]
fn a_switched_report_and_a_given_role_are_found_when_their_answers_are_lost() {
    let world = world();
    let (lab, reports, users) = (&world.lab, world.client.reports(), world.client.users());
    let id = reports.create(&monthly(&world)).wait().unwrap().id;
    lab.fault(json!({"operation": "reports.update", "kind": "reset_after"}));
    lab.fault(json!({"operation": "users.set_access_policies", "kind": "reset_after"}));
    assert!(!reports.disable(id).wait().unwrap().schedule.enabled);
    let (user, tenant) = (&world.user.id, &world.customer.id);
    let roles = users.add_role(user, "company_admin", tenant).wait();
    assert_eq!(roles.unwrap()[0].role_id.as_str(), "company_admin");
    assert_eq!(lab.told("reports.update"), 1);
    assert_eq!(lab.told("users.set_access_policies"), 1);
}
