// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The procedures by place, as [`door`](super::door) opens them.

use bytes::Bytes;
use super::{Procedure, door};
use super::door::{Given, Walking};
use crate::{Client, Result, models};

/// The names, by place.
pub static NAMES: &[&str] = &[
    "auth.data_center",
    "auth.login_url",
    "clients.register",
    "clients.enable",
    "clients.disable",
    "clients.remove",
    "applications.turn_on",
    "applications.turn_off",
    "tenants.modify",
    "tenants.suspend",
    "tenants.reactivate",
    "tenants.rename",
    "tenants.move_to",
    "tenants.limit_access",
    "tenants.change_contact",
    "tenants.terminate",
    "tenants.tree",
    "tenants.path",
    "tenants.find",
    "tenants.find_by_external_id",
    "tenants.number",
    "tenants.find_by_number",
    "tenants.apply",
    "tenants.provision",
    "tenants.set_edition_upsell",
    "pricing.switch_to_production",
    "pricing.billing_settings",
    "pricing.set_licensing_mode",
    "pricing.set_tier_level",
    "pricing.price_list",
    "offering_items.modify",
    "offering_items.enable_all",
    "offering_items.enable",
    "offering_items.disable",
    "offering_items.set_quota",
    "offering_items.set_quota_below",
    "offering_items.change_edition",
    "branding.modify",
    "branding.set_buy_url",
    "branding.set_logo_from_file",
    "users.modify",
    "users.enable",
    "users.disable",
    "users.set_quota_upsell",
    "users.remove",
    "users.add_role",
    "users.remove_role",
    "users.login_available",
    "users.provision",
    "users.change_email",
    "locations.add",
    "locations.rename",
    "locations.remove",
    "locations.with_storages",
    "storages.add",
    "storages.rename",
    "storages.set_url",
    "storages.move_to",
    "storages.remove",
    "usages.against_quotas",
    "usages.of_children",
    "reports.run",
    "reports.wait_for_files",
    "reports.download_to",
    "reports.run_to",
    "reports.billing_rows",
    "reports.rows",
    "reports.enable",
    "reports.disable",
    "search.everywhere",
];

/// Makes a procedure of its arguments.
type Make = fn(&Client, &mut Given) -> Result<Procedure<Bytes>>;

/// The procedures, by place.
pub(super) static TABLE: &[Make] = &[
    auth_data_center,
    auth_login_url,
    clients_register,
    clients_enable,
    clients_disable,
    clients_remove,
    applications_turn_on,
    applications_turn_off,
    tenants_modify,
    tenants_suspend,
    tenants_reactivate,
    tenants_rename,
    tenants_move_to,
    tenants_limit_access,
    tenants_change_contact,
    tenants_terminate,
    tenants_tree,
    tenants_path,
    tenants_find,
    tenants_find_by_external_id,
    tenants_number,
    tenants_find_by_number,
    tenants_apply,
    tenants_provision,
    tenants_set_edition_upsell,
    pricing_switch_to_production,
    pricing_billing_settings,
    pricing_set_licensing_mode,
    pricing_set_tier_level,
    pricing_price_list,
    offering_items_modify,
    offering_items_enable_all,
    offering_items_enable,
    offering_items_disable,
    offering_items_set_quota,
    offering_items_set_quota_below,
    offering_items_change_edition,
    branding_modify,
    branding_set_buy_url,
    branding_set_logo_from_file,
    users_modify,
    users_enable,
    users_disable,
    users_set_quota_upsell,
    users_remove,
    users_add_role,
    users_remove_role,
    users_login_available,
    users_provision,
    users_change_email,
    locations_add,
    locations_rename,
    locations_remove,
    locations_with_storages,
    storages_add,
    storages_rename,
    storages_set_url,
    storages_move_to,
    storages_remove,
    usages_against_quotas,
    usages_of_children,
    reports_run,
    reports_wait_for_files,
    reports_download_to,
    reports_run_to,
    reports_billing_rows,
    reports_rows,
    reports_enable,
    reports_disable,
    search_everywhere,
];

/// The names of what goes piece by piece, by place.
pub static WALKS: &[&str] = &["tenants.walk"];

/// Makes a walk of its arguments.
type Begin = fn(&Client, &mut Given) -> Result<Walking>;

/// The walks, by place.
pub(super) static BEGINNINGS: &[Begin] = &[tenants_walk];

fn auth_data_center(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let login = given.text("login")?;
    let procedure = client.auth().data_center(login);
    Ok(procedure.map(door::written))
}

fn auth_login_url(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let login = given.text("login")?;
    let options = given.options::<super::LoginUrlOptions>(&["target_uri", "reason"])?;
    let procedure = client.auth().login_url(login, options);
    Ok(procedure.map(door::written))
}

fn clients_register(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let name = given.text("name")?;
    let options = given.options::<super::RegisterOptions>(&["tenant_id"])?;
    let procedure = client.clients().register(name, options);
    Ok(procedure.map(door::written))
}

fn clients_enable(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let client_id = given.id("client_id")?;
    let procedure = client.clients().enable(client_id);
    Ok(procedure.map(door::written))
}

fn clients_disable(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let client_id = given.id("client_id")?;
    let procedure = client.clients().disable(client_id);
    Ok(procedure.map(door::written))
}

fn clients_remove(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let client_id = given.id("client_id")?;
    let confirmation = given.text("confirmation")?;
    let procedure = client.clients().remove(client_id, confirmation);
    Ok(procedure.map(|()| Ok(Bytes::new())))
}

fn applications_turn_on(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let application = given.text("application")?;
    let procedure = client.applications().turn_on(tenant_id, application);
    Ok(procedure.map(door::written))
}

fn applications_turn_off(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let application = given.text("application")?;
    let confirmation = given.text("confirmation")?;
    let procedure = client.applications().turn_off(tenant_id, application, confirmation);
    Ok(procedure.map(|()| Ok(Bytes::new())))
}

fn tenants_modify(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let mut change = given.change("change")?;
    let procedure = client
        .tenants()
        .try_modify(tenant_id, move |is, update| door::decide(&mut change, is, update));
    Ok(procedure.map(door::written))
}

fn tenants_suspend(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let procedure = client.tenants().suspend(tenant_id);
    Ok(procedure.map(door::written))
}

fn tenants_reactivate(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let procedure = client.tenants().reactivate(tenant_id);
    Ok(procedure.map(door::written))
}

fn tenants_rename(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let name = given.text("name")?;
    let procedure = client.tenants().rename(tenant_id, name);
    Ok(procedure.map(door::written))
}

fn tenants_move_to(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let parent_id = given.id("parent_id")?;
    let procedure = client.tenants().move_to(tenant_id, parent_id);
    Ok(procedure.map(door::written))
}

fn tenants_limit_access(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let limited = given.boolean("limited")?;
    let procedure = client.tenants().limit_access(tenant_id, limited);
    Ok(procedure.map(door::written))
}

fn tenants_change_contact(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let contact = given.json::<models::ContactUpdate>("contact")?;
    let procedure = client.tenants().change_contact(tenant_id, contact);
    Ok(procedure.map(door::written))
}

fn tenants_terminate(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let confirmation = given.text("confirmation")?;
    let procedure = client.tenants().terminate(tenant_id, confirmation);
    Ok(procedure.map(|()| Ok(Bytes::new())))
}

fn tenants_tree(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let procedure = client.tenants().tree(tenant_id);
    Ok(procedure.map(door::written))
}

fn tenants_path(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let procedure = client.tenants().path(tenant_id);
    Ok(procedure.map(door::written))
}

fn tenants_find(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let name = given.text("name")?;
    let options = given.options::<super::FindOptions>(&["below"])?;
    let procedure = client.tenants().find(name, options);
    Ok(procedure.map(door::written))
}

fn tenants_find_by_external_id(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let external_id = given.text("external_id")?;
    let options = given.options::<super::FindOptions>(&["below"])?;
    let procedure = client.tenants().find_by_external_id(external_id, options);
    Ok(procedure.map(door::written))
}

fn tenants_number(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let procedure = client.tenants().number(tenant_id);
    Ok(procedure.map(door::written))
}

fn tenants_find_by_number(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let number = given.integer("number")?;
    let options = given.options::<super::FindOptions>(&["below"])?;
    let procedure = client.tenants().find_by_number(number, options);
    Ok(procedure.map(door::written))
}

fn tenants_apply(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let plan = given.json::<models::TenantPlan>("plan")?;
    let options = given.options::<super::ApplyOptions>(&["dry_run"])?;
    let procedure = client.tenants().apply(plan, options);
    Ok(procedure.map(door::written))
}

fn tenants_provision(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let parent_id = given.id("parent_id")?;
    let kind = given.text("kind")?;
    let name = given.text("name")?;
    let options = given
        .options::<
            super::ProvisionOptions,
        >(
            &[
                "items",
                "edition",
                "application",
                "type",
                "storage_ids",
                "customer_id",
                "language",
                "email",
                "ancestral_access",
                "enhanced_security",
                "two_factor",
                "production",
                "admin_login",
                "admin_email",
                "admin_firstname",
                "admin_lastname",
                "admin_role",
                "admin_password",
                "dry_run",
            ],
        )?;
    let procedure = client.tenants().provision(parent_id, kind.as_str(), name, options);
    Ok(procedure.map(door::written))
}

fn tenants_set_edition_upsell(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let enabled = given.boolean("enabled")?;
    let procedure = client.tenants().set_edition_upsell(tenant_id, enabled);
    Ok(procedure.map(door::written))
}

fn pricing_switch_to_production(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let procedure = client.pricing().switch_to_production(tenant_id);
    Ok(procedure.map(door::written))
}

fn pricing_billing_settings(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let procedure = client.pricing().billing_settings(tenant_id);
    Ok(procedure.map(door::written))
}

fn pricing_set_licensing_mode(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let mode = given.text("mode")?;
    let procedure = client.pricing().set_licensing_mode(tenant_id, mode);
    Ok(procedure.map(door::written))
}

fn pricing_set_tier_level(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let level = given.integer("level")?;
    let procedure = client.pricing().set_tier_level(tenant_id, level);
    Ok(procedure.map(door::written))
}

fn pricing_price_list(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let procedure = client.pricing().price_list(tenant_id);
    Ok(procedure.map(door::written))
}

fn offering_items_modify(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let mut change = given.change("change")?;
    let procedure = client
        .offering_items()
        .try_modify(tenant_id, move |is, update| door::decide(&mut change, is, update));
    Ok(procedure.map(door::written))
}

fn offering_items_enable_all(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let edition = given.text("edition")?;
    let options = given
        .options::<super::ItemFilter>(&["application", "type", "storage_ids"])?;
    let procedure = client.offering_items().enable_all(tenant_id, edition, options);
    Ok(procedure.map(door::written))
}

fn offering_items_enable(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let names = given.texts("names")?;
    let options = given
        .options::<
            super::ItemFilter,
        >(&["application", "edition", "type", "storage_ids"])?;
    let procedure = client.offering_items().enable(tenant_id, names, options);
    Ok(procedure.map(door::written))
}

fn offering_items_disable(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let names = given.texts("names")?;
    let options = given
        .options::<
            super::ItemFilter,
        >(&["application", "edition", "type", "storage_ids"])?;
    let procedure = client.offering_items().disable(tenant_id, names, options);
    Ok(procedure.map(door::written))
}

fn offering_items_set_quota(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let name = given.text("name")?;
    let quota = given.text("quota")?;
    let options = given
        .options::<
            super::QuotaOptions,
        >(&["overage", "storage_id", "application", "version"])?;
    let procedure = client.offering_items().set_quota(tenant_id, name, quota, options);
    Ok(procedure.map(door::written))
}

fn offering_items_set_quota_below(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let name = given.text("name")?;
    let quota = given.text("quota")?;
    let options = given
        .options::<super::QuotaBelowOptions>(&["overage", "storage_id", "application"])?;
    let procedure = client
        .offering_items()
        .set_quota_below(tenant_id, name, quota, options);
    Ok(procedure.map(door::written))
}

fn offering_items_change_edition(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let edition = given.text("edition")?;
    let options = given.options::<super::EditionOptions>(&["application", "accept"])?;
    let procedure = client.offering_items().change_edition(tenant_id, edition, options);
    Ok(procedure.map(door::written))
}

fn branding_modify(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let mut change = given.change("change")?;
    let procedure = client
        .branding()
        .try_modify(tenant_id, move |is, update| door::decide(&mut change, is, update));
    Ok(procedure.map(door::written))
}

fn branding_set_buy_url(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let url = given.text("url")?;
    let procedure = client.branding().set_buy_url(tenant_id, url);
    Ok(procedure.map(door::written))
}

fn branding_set_logo_from_file(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let path = given.text("path")?;
    let procedure = client.branding().set_logo_from_file(tenant_id, path);
    Ok(procedure.map(door::written))
}

fn users_modify(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let user_id = given.id("user_id")?;
    let mut change = given.change("change")?;
    let procedure = client
        .users()
        .try_modify(user_id, move |is, update| door::decide(&mut change, is, update));
    Ok(procedure.map(door::written))
}

fn users_enable(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let user_id = given.id("user_id")?;
    let procedure = client.users().enable(user_id);
    Ok(procedure.map(door::written))
}

fn users_disable(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let user_id = given.id("user_id")?;
    let procedure = client.users().disable(user_id);
    Ok(procedure.map(door::written))
}

fn users_set_quota_upsell(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let user_id = given.id("user_id")?;
    let enabled = given.boolean("enabled")?;
    let procedure = client.users().set_quota_upsell(user_id, enabled);
    Ok(procedure.map(door::written))
}

fn users_remove(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let user_id = given.id("user_id")?;
    let confirmation = given.text("confirmation")?;
    let procedure = client.users().remove(user_id, confirmation);
    Ok(procedure.map(|()| Ok(Bytes::new())))
}

fn users_add_role(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let user_id = given.id("user_id")?;
    let role = given.text("role")?;
    let tenant_id = given.id("tenant_id")?;
    let procedure = client.users().add_role(user_id, role.as_str(), tenant_id);
    Ok(procedure.map(door::written))
}

fn users_remove_role(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let user_id = given.id("user_id")?;
    let role = given.text("role")?;
    let tenant_id = given.id("tenant_id")?;
    let procedure = client.users().remove_role(user_id, role.as_str(), tenant_id);
    Ok(procedure.map(door::written))
}

fn users_login_available(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let login = given.text("login")?;
    let procedure = client.users().login_available(login);
    Ok(procedure.map(door::written))
}

fn users_provision(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let plan = given.json::<models::UserPlan>("plan")?;
    let procedure = client.users().provision(tenant_id, plan);
    Ok(procedure.map(door::written))
}

fn users_change_email(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let user_id = given.id("user_id")?;
    let email = given.text("email")?;
    let procedure = client.users().change_email(user_id, email);
    Ok(procedure.map(door::written))
}

fn locations_add(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let name = given.text("name")?;
    let procedure = client.locations().add(tenant_id, name);
    Ok(procedure.map(door::written))
}

fn locations_rename(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let location_id = given.id("location_id")?;
    let name = given.text("name")?;
    let procedure = client.locations().rename(location_id, name);
    Ok(procedure.map(door::written))
}

fn locations_remove(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let location_id = given.id("location_id")?;
    let confirmation = given.text("confirmation")?;
    let options = given.options::<super::LocationRemoval>(&["with_storages", "force"])?;
    let procedure = client.locations().remove(location_id, confirmation, options);
    Ok(procedure.map(|()| Ok(Bytes::new())))
}

fn locations_with_storages(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let procedure = client.locations().with_storages(tenant_id);
    Ok(procedure.map(door::written))
}

fn storages_add(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let storage = given.json::<models::NewStorage>("storage")?;
    let procedure = client.storages().add(storage);
    Ok(procedure.map(door::written))
}

fn storages_rename(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let storage_id = given.id("storage_id")?;
    let name = given.text("name")?;
    let procedure = client.storages().rename(storage_id, name);
    Ok(procedure.map(door::written))
}

fn storages_set_url(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let storage_id = given.id("storage_id")?;
    let url = given.text("url")?;
    let procedure = client.storages().set_url(storage_id, url);
    Ok(procedure.map(door::written))
}

fn storages_move_to(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let storage_id = given.id("storage_id")?;
    let location_id = given.id("location_id")?;
    let procedure = client.storages().move_to(storage_id, location_id);
    Ok(procedure.map(door::written))
}

fn storages_remove(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let storage_id = given.id("storage_id")?;
    let confirmation = given.text("confirmation")?;
    let options = given.options::<super::StorageRemoval>(&["force"])?;
    let procedure = client.storages().remove(storage_id, confirmation, options);
    Ok(procedure.map(|()| Ok(Bytes::new())))
}

fn usages_against_quotas(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let options = given.options::<super::UsageFilter>(&["usage_names", "editions"])?;
    let procedure = client.usages().against_quotas(tenant_id, options);
    Ok(procedure.map(door::written))
}

fn usages_of_children(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let options = given.options::<super::UsageFilter>(&["usage_names", "editions"])?;
    let procedure = client.usages().of_children(tenant_id, options);
    Ok(procedure.map(door::written))
}

fn reports_run(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let parameters = given.json::<models::NewReportParameters>("parameters")?;
    let options = given.options::<super::ReportWait>(&["poll_every_ms"])?;
    let procedure = client.reports().run(parameters, options);
    Ok(procedure.map(door::written))
}

fn reports_wait_for_files(
    client: &Client,
    given: &mut Given,
) -> Result<Procedure<Bytes>> {
    let report_id = given.id("report_id")?;
    let options = given.options::<super::ReportWait>(&["poll_every_ms"])?;
    let procedure = client.reports().wait_for_files(report_id, options);
    Ok(procedure.map(door::written))
}

fn reports_download_to(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let report_id = given.id("report_id")?;
    let stored_report_id = given.id("stored_report_id")?;
    let sink = given.sink("sink")?;
    let procedure = client.reports().download_to(report_id, stored_report_id, sink);
    Ok(procedure.map(door::written))
}

fn reports_run_to(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let parameters = given.json::<models::NewReportParameters>("parameters")?;
    let sink = given.sink("sink")?;
    let options = given.options::<super::ReportWait>(&["poll_every_ms"])?;
    let procedure = client.reports().run_to(parameters, sink, options);
    Ok(procedure.map(door::written))
}

fn reports_billing_rows(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let tenant_id = given.id("tenant_id")?;
    let start = given.text("start")?;
    let end = given.text("end")?;
    let options = given
        .options::<
            super::BillingOptions,
        >(&["level", "format", "with_zero_usage", "show_skus", "poll_every_ms"])?;
    let procedure = client.reports().billing_rows(tenant_id, start, end, options);
    Ok(procedure.map(door::written))
}

fn reports_rows(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let report_id = given.id("report_id")?;
    let stored_report_id = given.id("stored_report_id")?;
    let procedure = client.reports().rows(report_id, stored_report_id);
    Ok(procedure.map(door::written))
}

fn reports_enable(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let report_id = given.id("report_id")?;
    let procedure = client.reports().enable(report_id);
    Ok(procedure.map(door::written))
}

fn reports_disable(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let report_id = given.id("report_id")?;
    let procedure = client.reports().disable(report_id);
    Ok(procedure.map(door::written))
}

fn search_everywhere(client: &Client, given: &mut Given) -> Result<Procedure<Bytes>> {
    let text = given.text("text")?;
    let options = given.options::<super::SearchOptions>(&["below", "kind", "limit"])?;
    let procedure = client.search().everywhere(text, options);
    Ok(procedure.map(door::written))
}

fn tenants_walk(client: &Client, given: &mut Given) -> Result<Walking> {
    let tenant_id = given.id("tenant_id")?;
    Ok(Walking::new(client.tenants().walk(tenant_id)))
}
