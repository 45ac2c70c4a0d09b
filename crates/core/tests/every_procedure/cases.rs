//! Every procedure with the arguments it is tried with. In them, `$name` is a thing of `world.rs`.

use serde_json::{Value, json};

pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) arguments: Value,
    pub(crate) again: Again,
}

/// What a second call does after a first that succeeded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Again {
    /// It finds everything as it is wanted, and writes nothing.
    Nothing,
    /// What it is about is not there any more.
    Gone,
    /// It is what it says each time: another report, another login page.
    Anew,
}

use Again::{Anew, Gone, Nothing};

pub(crate) fn all() -> Vec<Case> {
    let case = |(name, arguments, again)| Case {
        name,
        arguments,
        again,
    };
    let groups = [tenants(), users(), items(), brands(), places(), others()];
    groups.into_iter().flatten().map(case).collect()
}

type Row = (&'static str, Value, Again);

fn tenants() -> Vec<Row> {
    vec![
        ("tenants.modify", json!({"tenant_id": "$customer"}), Nothing),
        (
            "tenants.suspend",
            json!({"tenant_id": "$customer"}),
            Nothing,
        ),
        (
            "tenants.reactivate",
            json!({"tenant_id": "$suspended"}),
            Nothing,
        ),
        (
            "tenants.rename",
            json!({"tenant_id": "$customer", "name": "Customer, Ltd"}),
            Nothing,
        ),
        (
            "tenants.move_to",
            json!({"tenant_id": "$customer", "parent_id": "$root"}),
            Nothing,
        ),
        (
            "tenants.limit_access",
            json!({"tenant_id": "$customer", "limited": true}),
            Nothing,
        ),
        (
            "tenants.change_contact",
            json!({"tenant_id": "$customer", "contact": {"phone": "1-541-754-3010"}}),
            Nothing,
        ),
        (
            "tenants.terminate",
            json!({"tenant_id": "$customer", "confirmation": "$customer"}),
            Gone,
        ),
        (
            "tenants.tree",
            json!({"tenant_id": "$partner_of_two"}),
            Nothing,
        ),
        ("tenants.path", json!({"tenant_id": "$customer"}), Nothing),
        (
            "tenants.find",
            json!({"name": "Customer, Inc", "below": "$partner_of_two"}),
            Nothing,
        ),
        (
            "tenants.find_by_external_id",
            json!({"external_id": "erp of Customer, Inc", "below": "$partner_of_two"}),
            Nothing,
        ),
        ("tenants.number", json!({"tenant_id": "$customer"}), Nothing),
        (
            "tenants.find_by_number",
            json!({"number": "$number"}),
            Nothing,
        ),
        (
            "tenants.apply",
            json!({"plan": {
                "parent_id": "$partner", "kind": "customer", "name": "New Customer, Inc", "two_factor": true, "production": true,
                "items": [{"name": "pw_base_workstations", "quota": "25"}, {"name": "local_storage", "quota": "100 GiB"}],
                "admins": [{"login": "new.admin", "contact": {"email": "new.admin@example.com"}, "password": "newUserPassword312"}],
                "users": [{"login": "new.user", "contact": {"email": "new.user@example.com"}, "roles": ["backup_user"]}],
            }}),
            Nothing,
        ),
        (
            "tenants.provision",
            json!({
                "parent_id": "$partner", "kind": "customer", "name": "New Customer, Inc", "two_factor": true,
                "items": ["pw_base_workstations=25"], "admin_login": "new.admin@example.com",
            }),
            Nothing,
        ),
        (
            "tenants.set_edition_upsell",
            json!({"tenant_id": "$customer", "enabled": true}),
            Nothing,
        ),
    ]
}

fn users() -> Vec<Row> {
    let role =
        |user: &str| json!({"user_id": user, "role": "company_admin", "tenant_id": "$customer"});
    vec![
        ("users.modify", json!({"user_id": "$user"}), Nothing),
        (
            "users.enable",
            json!({"user_id": "$disabled_user"}),
            Nothing,
        ),
        ("users.disable", json!({"user_id": "$user"}), Nothing),
        (
            "users.set_quota_upsell",
            json!({"user_id": "$user", "enabled": true}),
            Nothing,
        ),
        (
            "users.remove",
            json!({"user_id": "$user", "confirmation": "richard.doe"}),
            Gone,
        ),
        ("users.add_role", role("$user"), Nothing),
        ("users.remove_role", role("$administrator"), Nothing),
        (
            "users.login_available",
            json!({"login": "new.user"}),
            Nothing,
        ),
        (
            "users.provision",
            json!({"tenant_id": "$customer", "plan": {
                "login": "new.user", "contact": {"email": "new.user@example.com"}, "roles": ["backup_user"],
                "password": "newUserPassword312",
            }}),
            Nothing,
        ),
        (
            "users.provision",
            json!({"tenant_id": "$customer", "plan": {
                "login": "new.user", "contact": {"email": "new.user@example.com"}, "roles": ["backup_user"],
            }}),
            Nothing,
        ),
        (
            "users.change_email",
            json!({"user_id": "$new_user", "email": "doe@example.com"}),
            Nothing,
        ),
    ]
}

fn items() -> Vec<Row> {
    vec![
        (
            "offering_items.modify",
            json!({"tenant_id": "$customer"}),
            Nothing,
        ),
        (
            "offering_items.enable_all",
            json!({"tenant_id": "$folder", "edition": "pck_per_workload", "application": "backup"}),
            Nothing,
        ),
        (
            "offering_items.enable",
            json!({"tenant_id": "$customer", "names": ["pw_base_vms", "pw_base_servers"]}),
            Nothing,
        ),
        (
            "offering_items.disable",
            json!({"tenant_id": "$customer", "names": ["pw_base_workstations"]}),
            Nothing,
        ),
        (
            "offering_items.set_quota",
            json!({"tenant_id": "$customer", "name": "local_storage", "quota": "100 GiB"}),
            Nothing,
        ),
        (
            "offering_items.set_quota_below",
            json!({"tenant_id": "$partner_of_two", "name": "local_storage", "quota": "1.5 TB"}),
            Nothing,
        ),
        (
            "offering_items.change_edition",
            json!({"tenant_id": "$customer", "edition": "pck_per_gigabyte", "accept": ["*"]}),
            Nothing,
        ),
        (
            "applications.turn_on",
            json!({"tenant_id": "$customer", "application": "files_cloud"}),
            Nothing,
        ),
        (
            "applications.turn_off",
            json!({"tenant_id": "$customer", "application": "backup", "confirmation": "Customer, Inc"}),
            Nothing,
        ),
        (
            "usages.against_quotas",
            json!({"tenant_id": "$customer"}),
            Nothing,
        ),
        (
            "usages.of_children",
            json!({"tenant_id": "$partner_of_two"}),
            Nothing,
        ),
    ]
}

fn brands() -> Vec<Row> {
    vec![
        ("branding.modify", json!({"tenant_id": "$partner"}), Nothing),
        (
            "branding.set_buy_url",
            json!({"tenant_id": "$partner", "url": "https://www.example.com/store"}),
            Nothing,
        ),
        (
            "branding.set_logo_from_file",
            json!({"tenant_id": "$partner", "path": "$logo"}),
            Nothing,
        ),
        (
            "pricing.switch_to_production",
            json!({"tenant_id": "$trial"}),
            Nothing,
        ),
        (
            "pricing.billing_settings",
            json!({"tenant_id": "$partner"}),
            Nothing,
        ),
        (
            "pricing.set_licensing_mode",
            json!({"tenant_id": "$partner", "mode": "per_device"}),
            Nothing,
        ),
        (
            "pricing.set_tier_level",
            json!({"tenant_id": "$partner", "level": 3}),
            Nothing,
        ),
        (
            "pricing.price_list",
            json!({"tenant_id": "$partner"}),
            Nothing,
        ),
    ]
}

fn places() -> Vec<Row> {
    vec![
        (
            "locations.add",
            json!({"tenant_id": "$root", "name": "LA Data Center"}),
            Nothing,
        ),
        (
            "locations.rename",
            json!({"location_id": "$location", "name": "NYC Data Center"}),
            Nothing,
        ),
        (
            "locations.remove",
            json!({"location_id": "$full_location", "confirmation": "Data Center", "with_storages": true}),
            Gone,
        ),
        (
            "locations.with_storages",
            json!({"tenant_id": "$root"}),
            Nothing,
        ),
        (
            "storages.add",
            json!({"storage": {
                "owner_tenant_id": "$root", "location_id": "$location", "name": "Files",
                "url": "s3://key:secret@storage.example.com/files", "capabilities": ["files_cloud"],
            }}),
            Nothing,
        ),
        (
            "storages.rename",
            json!({"storage_id": "$storage", "name": "Archive"}),
            Nothing,
        ),
        (
            "storages.set_url",
            json!({"storage_id": "$storage", "url": "s3://key:secret@storage.example.com/archive"}),
            Anew,
        ),
        (
            "storages.move_to",
            json!({"storage_id": "$storage", "location_id": "$other_location"}),
            Nothing,
        ),
        (
            "storages.remove",
            json!({"storage_id": "$storage", "confirmation": "Files"}),
            Gone,
        ),
    ]
}

fn others() -> Vec<Row> {
    let report = json!({"tenant_id": "$root", "kind": "usage_current", "level": "direct_partners", "formats": ["csv_v2_0"]});
    let file = json!({"report_id": "$report", "stored_report_id": "$report_file"});
    vec![
        (
            "auth.data_center",
            json!({"login": "administrator"}),
            Nothing,
        ),
        ("auth.login_url", json!({"login": "administrator"}), Anew),
        ("clients.register", json!({"name": "My program"}), Anew),
        (
            "clients.enable",
            json!({"client_id": "$disabled_client"}),
            Nothing,
        ),
        (
            "clients.disable",
            json!({"client_id": "$api_client"}),
            Nothing,
        ),
        (
            "clients.remove",
            json!({"client_id": "$api_client", "confirmation": "Second client"}),
            Gone,
        ),
        (
            "reports.run",
            json!({"parameters": report, "poll_every_ms": 0}),
            Anew,
        ),
        (
            "reports.run_to",
            json!({"parameters": report, "poll_every_ms": 0}),
            Anew,
        ),
        (
            "reports.billing_rows",
            json!({"tenant_id": "$root", "start": "2026-01-01", "end": "2026-01-31", "poll_every_ms": 0}),
            Anew,
        ),
        (
            "reports.wait_for_files",
            json!({"report_id": "$report", "poll_every_ms": 0}),
            Nothing,
        ),
        ("reports.download_to", file.clone(), Nothing),
        ("reports.rows", file, Nothing),
        (
            "reports.enable",
            json!({"report_id": "$stopped_report"}),
            Nothing,
        ),
        (
            "reports.disable",
            json!({"report_id": "$monthly_report"}),
            Nothing,
        ),
        (
            "search.everywhere",
            json!({"text": "customer", "below": "$partner_of_two"}),
            Nothing,
        ),
    ]
}
