// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.

// Every procedure, called with its example in a world that holds what the example names.

#include "procedure_walk.hpp"

using tenantry::Client;
using tenantry::Json;
using Texts = std::vector<std::string>;

static Json auth_data_center(const Client &client, World &world) {
    return client.auth().data_center(world.text("$user_login"), world.call);
}

static Json auth_login_url(const Client &client, World &world) {
    tenantry::AuthLoginUrlParams params;
    return client.auth().login_url(world.text("$user_login"), params, world.call);
}

static Json clients_register(const Client &client, World &world) {
    tenantry::ClientsRegisterParams params;
    return client.clients().register_("My program", params, world.call);
}

static Json clients_enable(const Client &client, World &world) {
    return client.clients().enable(world.text("$other_client_id"), world.call);
}

static Json clients_disable(const Client &client, World &world) {
    return client.clients().disable(world.text("$other_client_id"), world.call);
}

static Json clients_remove(const Client &client, World &world) {
    client.clients().remove(world.text("$other_client_id"), world.text("$client_name"), world.call);
    return nullptr;
}

static Json applications_turn_on(const Client &client, World &world) {
    return client.applications().turn_on(world.text("$customer_id"), "files_cloud", world.call);
}

static Json applications_turn_off(const Client &client, World &world) {
    client.applications().turn_off(world.text("$customer_id"), "files_cloud", world.text("$customer_name"), world.call);
    return nullptr;
}

static Json tenants_modify(const Client &client, World &world) {
    return client.tenants().modify(world.text("$customer_id"), world.change(), world.call);
}

static Json tenants_suspend(const Client &client, World &world) {
    return client.tenants().suspend(world.text("$customer_id"), world.call);
}

static Json tenants_reactivate(const Client &client, World &world) {
    return client.tenants().reactivate(world.text("$customer_id"), world.call);
}

static Json tenants_rename(const Client &client, World &world) {
    return client.tenants().rename(world.text("$customer_id"), "Customer, Ltd", world.call);
}

static Json tenants_move_to(const Client &client, World &world) {
    return client.tenants().move_to(world.text("$customer_id"), world.text("$root_id"), world.call);
}

static Json tenants_limit_access(const Client &client, World &world) {
    return client.tenants().limit_access(world.text("$customer_id"), false, world.call);
}

static Json tenants_change_contact(const Client &client, World &world) {
    const Json contact = world.json(R"({"phone":"1-541-754-3010"})");
    return client.tenants().change_contact(world.text("$customer_id"), contact, world.call);
}

static Json tenants_terminate(const Client &client, World &world) {
    client.tenants().terminate(world.text("$customer_id"), world.text("$customer_name"), world.call);
    return nullptr;
}

static Json tenants_tree(const Client &client, World &world) {
    return client.tenants().tree(world.text("$root_id"), world.call);
}

static Json tenants_path(const Client &client, World &world) {
    return client.tenants().path(world.text("$customer_id"), world.call);
}

static Json tenants_find(const Client &client, World &world) {
    tenantry::TenantsFindParams params;
    return client.tenants().find(world.text("$customer_name"), params, world.call);
}

static Json tenants_find_by_external_id(const Client &client, World &world) {
    tenantry::TenantsFindByExternalIdParams params;
    return client.tenants().find_by_external_id(world.text("$external_id"), params, world.call);
}

static Json tenants_number(const Client &client, World &world) {
    return client.tenants().number(world.text("$customer_id"), world.call);
}

static Json tenants_find_by_number(const Client &client, World &world) {
    tenantry::TenantsFindByNumberParams params;
    return client.tenants().find_by_number(world.number("$customer_number"), params, world.call);
}

static Json tenants_apply(const Client &client, World &world) {
    const Json plan = world.json(R"({"parent_id":"$partner_id","kind":"customer","name":"New Customer, Inc","two_fac)"
                                 R"(tor":true,"items":[{"name":"pw_base_workstations","quota":"25"},{"name":"local_s)"
                                 R"(torage","quota":"100 GiB"}],"admins":[{"login":"new.admin","contact":{"email":"n)"
                                 R"(ew.admin@example.com"}}]})");
    tenantry::TenantsApplyParams params;
    return client.tenants().apply(plan, params, world.call);
}

static Json tenants_provision(const Client &client, World &world) {
    tenantry::TenantsProvisionParams params;
    params.items = Texts{"pw_base_workstations=25", "local_storage=100 GiB"};
    params.two_factor = true;
    params.admin_login = "new.admin@example.com";
    return client.tenants().provision(world.text("$partner_id"), "customer", "New Customer, Inc", params, world.call);
}

static Json tenants_set_edition_upsell(const Client &client, World &world) {
    return client.tenants().set_edition_upsell(world.text("$customer_id"), true, world.call);
}

static Json pricing_switch_to_production(const Client &client, World &world) {
    return client.pricing().switch_to_production(world.text("$customer_id"), world.call);
}

static Json pricing_billing_settings(const Client &client, World &world) {
    return client.pricing().billing_settings(world.text("$partner_id"), world.call);
}

static Json pricing_set_licensing_mode(const Client &client, World &world) {
    return client.pricing().set_licensing_mode(world.text("$partner_id"), "per_device", world.call);
}

static Json pricing_set_tier_level(const Client &client, World &world) {
    return client.pricing().set_tier_level(world.text("$partner_id"), 3, world.call);
}

static Json pricing_price_list(const Client &client, World &world) {
    return client.pricing().price_list(world.text("$partner_id"), world.call);
}

static Json offering_items_modify(const Client &client, World &world) {
    return client.offering_items().modify(world.text("$customer_id"), world.change(), world.call);
}

static Json offering_items_enable_all(const Client &client, World &world) {
    tenantry::OfferingItemsEnableAllParams params;
    return client.offering_items().enable_all(world.text("$partner_id"), "pck_per_workload", params, world.call);
}

static Json offering_items_enable(const Client &client, World &world) {
    tenantry::OfferingItemsEnableParams params;
    return client.offering_items().enable(world.text("$customer_id"), Texts{"pw_base_vms", "pw_base_servers"}, params,
                                          world.call);
}

static Json offering_items_disable(const Client &client, World &world) {
    tenantry::OfferingItemsDisableParams params;
    return client.offering_items().disable(world.text("$customer_id"), Texts{"pw_base_workstations"}, params,
                                           world.call);
}

static Json offering_items_set_quota(const Client &client, World &world) {
    tenantry::OfferingItemsSetQuotaParams params;
    return client.offering_items().set_quota(world.text("$customer_id"), "local_storage", "100 GiB", params,
                                             world.call);
}

static Json offering_items_set_quota_below(const Client &client, World &world) {
    tenantry::OfferingItemsSetQuotaBelowParams params;
    return client.offering_items().set_quota_below(world.text("$root_id"), "local_storage", "1.5 TB", params,
                                                   world.call);
}

static Json offering_items_change_edition(const Client &client, World &world) {
    tenantry::OfferingItemsChangeEditionParams params;
    params.accept = Texts{"NewFeaturesBecomeAvailable"};
    return client.offering_items().change_edition(world.text("$customer_id"), "pck_per_gigabyte", params, world.call);
}

static Json branding_modify(const Client &client, World &world) {
    return client.branding().modify(world.text("$partner_id"), world.change(), world.call);
}

static Json branding_set_buy_url(const Client &client, World &world) {
    return client.branding().set_buy_url(world.text("$partner_id"), "https://www.example.com/store", world.call);
}

static Json branding_set_logo_from_file(const Client &client, World &world) {
    return client.branding().set_logo_from_file(world.text("$partner_id"), world.text("$logo_path"), world.call);
}

static Json users_modify(const Client &client, World &world) {
    return client.users().modify(world.text("$user_id"), world.change(), world.call);
}

static Json users_enable(const Client &client, World &world) {
    return client.users().enable(world.text("$user_id"), world.call);
}

static Json users_disable(const Client &client, World &world) {
    return client.users().disable(world.text("$user_id"), world.call);
}

static Json users_set_quota_upsell(const Client &client, World &world) {
    return client.users().set_quota_upsell(world.text("$user_id"), true, world.call);
}

static Json users_remove(const Client &client, World &world) {
    client.users().remove(world.text("$user_id"), world.text("$user_login"), world.call);
    return nullptr;
}

static Json users_add_role(const Client &client, World &world) {
    return client.users().add_role(world.text("$user_id"), "company_admin", world.text("$customer_id"), world.call);
}

static Json users_remove_role(const Client &client, World &world) {
    return client.users().remove_role(world.text("$user_id"), "company_admin", world.text("$customer_id"), world.call);
}

static Json users_login_available(const Client &client, World &world) {
    return client.users().login_available("new.user", world.call);
}

static Json users_provision(const Client &client, World &world) {
    const Json plan = world.json(R"({"login":"new.user","contact":{"email":"new.user@example.com","firstname":"New",)"
                                 R"("lastname":"User"},"roles":["backup_user"]})");
    return client.users().provision(world.text("$customer_id"), plan, world.call);
}

static Json users_change_email(const Client &client, World &world) {
    return client.users().change_email(world.text("$user_id"), "new.address@example.com", world.call);
}

static Json locations_add(const Client &client, World &world) {
    return client.locations().add(world.text("$partner_id"), "LA Data Center", world.call);
}

static Json locations_rename(const Client &client, World &world) {
    return client.locations().rename(world.text("$location_id"), "LA Data Center", world.call);
}

static Json locations_remove(const Client &client, World &world) {
    tenantry::LocationsRemoveParams params;
    params.with_storages = true;
    client.locations().remove(world.text("$location_id"), world.text("$location_name"), params, world.call);
    return nullptr;
}

static Json locations_with_storages(const Client &client, World &world) {
    return client.locations().with_storages(world.text("$partner_id"), world.call);
}

static Json storages_add(const Client &client, World &world) {
    const Json storage = world.json(R"({"owner_tenant_id":"$partner_id","location_id":"$location_id","name":"Files",)"
                                    R"("url":"s3://key:secret@storage.example.com/files?encryption=aes256","capabili)"
                                    R"(ties":["files_cloud"]})");
    return client.storages().add(storage, world.call);
}

static Json storages_rename(const Client &client, World &world) {
    return client.storages().rename(world.text("$storage_id"), "Archive", world.call);
}

static Json storages_set_url(const Client &client, World &world) {
    return client.storages().set_url(world.text("$storage_id"), "s3://key:secret@storage.example.com/archive",
                                     world.call);
}

static Json storages_move_to(const Client &client, World &world) {
    return client.storages().move_to(world.text("$storage_id"), world.text("$other_location_id"), world.call);
}

static Json storages_remove(const Client &client, World &world) {
    tenantry::StoragesRemoveParams params;
    client.storages().remove(world.text("$storage_id"), world.text("$storage_name"), params, world.call);
    return nullptr;
}

static Json usages_against_quotas(const Client &client, World &world) {
    tenantry::UsagesAgainstQuotasParams params;
    return client.usages().against_quotas(world.text("$customer_id"), params, world.call);
}

static Json usages_of_children(const Client &client, World &world) {
    tenantry::UsagesOfChildrenParams params;
    params.usage_names = Texts{"storage"};
    return client.usages().of_children(world.text("$root_id"), params, world.call);
}

static Json reports_run(const Client &client, World &world) {
    const Json parameters = world.json(R"({"tenant_id":"$root_id","kind":"usage_current","level":"direct_partners",")"
                                       R"(formats":["csv","json_v2_0"]})");
    tenantry::ReportsRunParams params;
    params.poll_every_ms = 10;
    return client.reports().run(parameters, params, world.call);
}

static Json reports_wait_for_files(const Client &client, World &world) {
    tenantry::ReportsWaitForFilesParams params;
    params.poll_every_ms = 10;
    return client.reports().wait_for_files(world.text("$report_id"), params, world.call);
}

static Json reports_download_to(const Client &client, World &world) {
    return client.reports().download_to(world.text("$report_id"), world.text("$file_id"), world.sink(), world.call);
}

static Json reports_run_to(const Client &client, World &world) {
    const Json parameters = world.json(R"({"tenant_id":"$root_id","kind":"usage_current","level":"direct_partners",")"
                                       R"(formats":["csv"]})");
    tenantry::ReportsRunToParams params;
    params.poll_every_ms = 10;
    return client.reports().run_to(parameters, world.sink(), params, world.call);
}

static Json reports_billing_rows(const Client &client, World &world) {
    tenantry::ReportsBillingRowsParams params;
    params.poll_every_ms = 10;
    return client.reports().billing_rows(world.text("$root_id"), "2026-01-01", "2026-01-31", params, world.call);
}

static Json reports_rows(const Client &client, World &world) {
    return client.reports().rows(world.text("$report_id"), world.text("$file_id"), world.call);
}

static Json reports_enable(const Client &client, World &world) {
    return client.reports().enable(world.text("$monthly_report_id"), world.call);
}

static Json reports_disable(const Client &client, World &world) {
    return client.reports().disable(world.text("$monthly_report_id"), world.call);
}

static Json search_everywhere(const Client &client, World &world) {
    tenantry::SearchEverywhereParams params;
    return client.search().everywhere(world.text("$customer_name"), params, world.call);
}

std::vector<Example> examples() {
    return {
        {"auth.data_center", "user_login", true, auth_data_center},
        {"auth.login_url", "user_login", true, auth_login_url},
        {"clients.register", "", true, clients_register},
        {"clients.enable", "other_client_id", true, clients_enable},
        {"clients.disable", "other_client_id", true, clients_disable},
        {"clients.remove", "other_client_id,client_name", false, clients_remove},
        {"applications.turn_on", "customer_id", true, applications_turn_on},
        {"applications.turn_off", "customer_id,customer_name", false, applications_turn_off},
        {"tenants.modify", "customer_id", true, tenants_modify},
        {"tenants.suspend", "customer_id", true, tenants_suspend},
        {"tenants.reactivate", "customer_id", true, tenants_reactivate},
        {"tenants.rename", "customer_id", true, tenants_rename},
        {"tenants.move_to", "customer_id,root_id", true, tenants_move_to},
        {"tenants.limit_access", "customer_id", true, tenants_limit_access},
        {"tenants.change_contact", "customer_id", true, tenants_change_contact},
        {"tenants.terminate", "customer_id,customer_name", false, tenants_terminate},
        {"tenants.tree", "root_id", true, tenants_tree},
        {"tenants.path", "customer_id", true, tenants_path},
        {"tenants.find", "customer_name", true, tenants_find},
        {"tenants.find_by_external_id", "external_id", true, tenants_find_by_external_id},
        {"tenants.number", "customer_id", true, tenants_number},
        {"tenants.find_by_number", "customer_number", true, tenants_find_by_number},
        {"tenants.apply", "partner_id", true, tenants_apply},
        {"tenants.provision", "partner_id", true, tenants_provision},
        {"tenants.set_edition_upsell", "customer_id", true, tenants_set_edition_upsell},
        {"pricing.switch_to_production", "customer_id", true, pricing_switch_to_production},
        {"pricing.billing_settings", "partner_id", true, pricing_billing_settings},
        {"pricing.set_licensing_mode", "partner_id", true, pricing_set_licensing_mode},
        {"pricing.set_tier_level", "partner_id", true, pricing_set_tier_level},
        {"pricing.price_list", "partner_id", true, pricing_price_list},
        {"offering_items.modify", "customer_id", true, offering_items_modify},
        {"offering_items.enable_all", "partner_id", true, offering_items_enable_all},
        {"offering_items.enable", "customer_id", true, offering_items_enable},
        {"offering_items.disable", "customer_id", true, offering_items_disable},
        {"offering_items.set_quota", "customer_id", true, offering_items_set_quota},
        {"offering_items.set_quota_below", "root_id", true, offering_items_set_quota_below},
        {"offering_items.change_edition", "customer_id", true, offering_items_change_edition},
        {"branding.modify", "partner_id", true, branding_modify},
        {"branding.set_buy_url", "partner_id", true, branding_set_buy_url},
        {"branding.set_logo_from_file", "partner_id,logo_path", true, branding_set_logo_from_file},
        {"users.modify", "user_id", true, users_modify},
        {"users.enable", "user_id", true, users_enable},
        {"users.disable", "user_id", true, users_disable},
        {"users.set_quota_upsell", "user_id", true, users_set_quota_upsell},
        {"users.remove", "user_id,user_login", false, users_remove},
        {"users.add_role", "user_id,customer_id", true, users_add_role},
        {"users.remove_role", "user_id,customer_id", true, users_remove_role},
        {"users.login_available", "", true, users_login_available},
        {"users.provision", "customer_id", true, users_provision},
        {"users.change_email", "user_id", true, users_change_email},
        {"locations.add", "partner_id", true, locations_add},
        {"locations.rename", "location_id", true, locations_rename},
        {"locations.remove", "location_id,location_name", false, locations_remove},
        {"locations.with_storages", "partner_id", true, locations_with_storages},
        {"storages.add", "partner_id,location_id", true, storages_add},
        {"storages.rename", "storage_id", true, storages_rename},
        {"storages.set_url", "storage_id", true, storages_set_url},
        {"storages.move_to", "storage_id,other_location_id", true, storages_move_to},
        {"storages.remove", "storage_id,storage_name", false, storages_remove},
        {"usages.against_quotas", "customer_id", true, usages_against_quotas},
        {"usages.of_children", "root_id", true, usages_of_children},
        {"reports.run", "root_id", true, reports_run},
        {"reports.wait_for_files", "report_id", true, reports_wait_for_files},
        {"reports.download_to", "report_id,file_id", true, reports_download_to},
        {"reports.run_to", "root_id", true, reports_run_to},
        {"reports.billing_rows", "root_id", true, reports_billing_rows},
        {"reports.rows", "report_id,file_id", true, reports_rows},
        {"reports.enable", "monthly_report_id", true, reports_enable},
        {"reports.disable", "monthly_report_id", true, reports_disable},
        {"search.everywhere", "customer_name", true, search_everywhere},
    };
}
