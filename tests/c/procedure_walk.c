/* Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. */
/* clang-format off */

/* Every procedure, called with its example in a world that holds what the example names. */

#include "procedure_walk.h"

static int32_t auth_data_center(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_auth_data_center(client, text("$user_login"), call, out, error);
}

static int32_t auth_login_url(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_auth_login_url_params params = {.struct_size = sizeof params};
    return tenantry_auth_login_url(client, text("$user_login"), &params, call, out, error);
}

static int32_t clients_register(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_clients_register_params params = {.struct_size = sizeof params};
    return tenantry_clients_register(client, text("My program"), &params, call, out, error);
}

static int32_t clients_enable(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_clients_enable(client, text("$other_client_id"), call, out, error);
}

static int32_t clients_disable(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_clients_disable(client, text("$other_client_id"), call, out, error);
}

static int32_t clients_remove(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_clients_remove(
        client,
        text("$other_client_id"),
        text("$client_name"),
        call,
        out,
        error);
}

static int32_t applications_turn_on(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_applications_turn_on(
        client,
        text("$customer_id"),
        text("files_cloud"),
        call,
        out,
        error);
}

static int32_t applications_turn_off(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_applications_turn_off(
        client,
        text("$customer_id"),
        text("files_cloud"),
        text("$customer_name"),
        call,
        out,
        error);
}

static int32_t tenants_modify(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_tenants_modify(
        client,
        text("$customer_id"),
        change,
        "{\"language\": \"de\"}",
        call,
        out,
        error);
}

static int32_t tenants_suspend(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_tenants_suspend(client, text("$customer_id"), call, out, error);
}

static int32_t tenants_reactivate(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_tenants_reactivate(client, text("$customer_id"), call, out, error);
}

static int32_t tenants_rename(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_tenants_rename(
        client,
        text("$customer_id"),
        text("Customer, Ltd"),
        call,
        out,
        error);
}

static int32_t tenants_move_to(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_tenants_move_to(client, text("$customer_id"), text("$root_id"), call, out, error);
}

static int32_t tenants_limit_access(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_tenants_limit_access(
        client,
        text("$customer_id"),
        TENANTRY_FALSE,
        call,
        out,
        error);
}

static int32_t tenants_change_contact(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    const char *contact = json(
        "{\"phone\":\"1-541-754-3010\"}");
    return tenantry_tenants_change_contact(
        client,
        text("$customer_id"),
        (const uint8_t *)contact,
        strlen(contact),
        call,
        out,
        error);
}

static int32_t tenants_terminate(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_tenants_terminate(
        client,
        text("$customer_id"),
        text("$customer_name"),
        call,
        out,
        error);
}

static int32_t tenants_tree(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_tenants_tree(client, text("$root_id"), call, out, error);
}

static int32_t tenants_path(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_tenants_path(client, text("$customer_id"), call, out, error);
}

static int32_t tenants_find(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_tenants_find_params params = {.struct_size = sizeof params};
    return tenantry_tenants_find(client, text("$customer_name"), &params, call, out, error);
}

static int32_t tenants_find_by_external_id(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_tenants_find_by_external_id_params params = {.struct_size = sizeof params};
    return tenantry_tenants_find_by_external_id(
        client,
        text("$external_id"),
        &params,
        call,
        out,
        error);
}

static int32_t tenants_number(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_tenants_number(client, text("$customer_id"), call, out, error);
}

static int32_t tenants_find_by_number(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_tenants_find_by_number_params params = {.struct_size = sizeof params};
    return tenantry_tenants_find_by_number(
        client,
        text("$customer_number"),
        &params,
        call,
        out,
        error);
}

static int32_t tenants_apply(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    const char *plan = json(
        "{\"parent_id\":\"$partner_id\",\"kind\":\"customer\",\"name\":\"New Customer, Inc\",\"two_fac"
        "tor\":true,\"items\":[{\"name\":\"pw_base_workstations\",\"quota\":\"25\"},{\"name\":\"local_s"
        "torage\",\"quota\":\"100 GiB\"}],\"admins\":[{\"login\":\"new.admin\",\"contact\":{\"email\":\"n"
        "ew.admin@example.com\"}}]}");
    tenantry_tenants_apply_params params = {.struct_size = sizeof params};
    return tenantry_tenants_apply(
        client,
        (const uint8_t *)plan,
        strlen(plan),
        &params,
        call,
        out,
        error);
}

static int32_t tenants_provision(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_tenants_provision_params params = {.struct_size = sizeof params};
    params.items = text("pw_base_workstations=25,local_storage=100 GiB");
    params.two_factor = TENANTRY_TRUE;
    params.admin_login = text("new.admin@example.com");
    return tenantry_tenants_provision(
        client,
        text("$partner_id"),
        text("customer"),
        text("New Customer, Inc"),
        &params,
        call,
        out,
        error);
}

static int32_t tenants_set_edition_upsell(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_tenants_set_edition_upsell(
        client,
        text("$customer_id"),
        TENANTRY_TRUE,
        call,
        out,
        error);
}

static int32_t pricing_switch_to_production(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_pricing_switch_to_production(client, text("$customer_id"), call, out, error);
}

static int32_t pricing_billing_settings(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_pricing_billing_settings(client, text("$partner_id"), call, out, error);
}

static int32_t pricing_set_licensing_mode(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_pricing_set_licensing_mode(
        client,
        text("$partner_id"),
        text("per_device"),
        call,
        out,
        error);
}

static int32_t pricing_set_tier_level(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_pricing_set_tier_level(client, text("$partner_id"), text("3"), call, out, error);
}

static int32_t pricing_price_list(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_pricing_price_list(client, text("$partner_id"), call, out, error);
}

static int32_t offering_items_modify(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_offering_items_modify(
        client,
        text("$customer_id"),
        change,
        "{}",
        call,
        out,
        error);
}

static int32_t offering_items_enable_all(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_offering_items_enable_all_params params = {.struct_size = sizeof params};
    return tenantry_offering_items_enable_all(
        client,
        text("$partner_id"),
        text("pck_per_workload"),
        &params,
        call,
        out,
        error);
}

static int32_t offering_items_enable(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_offering_items_enable_params params = {.struct_size = sizeof params};
    return tenantry_offering_items_enable(
        client,
        text("$customer_id"),
        text("pw_base_vms,pw_base_servers"),
        &params,
        call,
        out,
        error);
}

static int32_t offering_items_disable(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_offering_items_disable_params params = {.struct_size = sizeof params};
    return tenantry_offering_items_disable(
        client,
        text("$customer_id"),
        text("pw_base_workstations"),
        &params,
        call,
        out,
        error);
}

static int32_t offering_items_set_quota(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_offering_items_set_quota_params params = {.struct_size = sizeof params};
    return tenantry_offering_items_set_quota(
        client,
        text("$customer_id"),
        text("local_storage"),
        text("100 GiB"),
        &params,
        call,
        out,
        error);
}

static int32_t offering_items_set_quota_below(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_offering_items_set_quota_below_params params = {.struct_size = sizeof params};
    return tenantry_offering_items_set_quota_below(
        client,
        text("$root_id"),
        text("local_storage"),
        text("1.5 TB"),
        &params,
        call,
        out,
        error);
}

static int32_t offering_items_change_edition(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_offering_items_change_edition_params params = {.struct_size = sizeof params};
    params.accept = text("NewFeaturesBecomeAvailable");
    return tenantry_offering_items_change_edition(
        client,
        text("$customer_id"),
        text("pck_per_gigabyte"),
        &params,
        call,
        out,
        error);
}

static int32_t branding_modify(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_branding_modify(
        client,
        text("$partner_id"),
        change,
        "{\"service_name\": \"Example\"}",
        call,
        out,
        error);
}

static int32_t branding_set_buy_url(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_branding_set_buy_url(
        client,
        text("$partner_id"),
        text("https://www.example.com/store"),
        call,
        out,
        error);
}

static int32_t branding_set_logo_from_file(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_branding_set_logo_from_file(
        client,
        text("$partner_id"),
        text("$logo_path"),
        call,
        out,
        error);
}

static int32_t users_modify(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_users_modify(
        client,
        text("$user_id"),
        change,
        "{\"language\": \"de\"}",
        call,
        out,
        error);
}

static int32_t users_enable(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_users_enable(client, text("$user_id"), call, out, error);
}

static int32_t users_disable(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_users_disable(client, text("$user_id"), call, out, error);
}

static int32_t users_set_quota_upsell(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_users_set_quota_upsell(client, text("$user_id"), TENANTRY_TRUE, call, out, error);
}

static int32_t users_remove(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_users_remove(client, text("$user_id"), text("$user_login"), call, out, error);
}

static int32_t users_add_role(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_users_add_role(
        client,
        text("$user_id"),
        text("company_admin"),
        text("$customer_id"),
        call,
        out,
        error);
}

static int32_t users_remove_role(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_users_remove_role(
        client,
        text("$user_id"),
        text("company_admin"),
        text("$customer_id"),
        call,
        out,
        error);
}

static int32_t users_login_available(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_users_login_available(client, text("new.user"), call, out, error);
}

static int32_t users_provision(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    const char *plan = json(
        "{\"login\":\"new.user\",\"contact\":{\"email\":\"new.user@example.com\",\"firstname\":\"New\","
        "\"lastname\":\"User\"},\"roles\":[\"backup_user\"]}");
    return tenantry_users_provision(
        client,
        text("$customer_id"),
        (const uint8_t *)plan,
        strlen(plan),
        call,
        out,
        error);
}

static int32_t users_change_email(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_users_change_email(
        client,
        text("$user_id"),
        text("new.address@example.com"),
        call,
        out,
        error);
}

static int32_t locations_add(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_locations_add(
        client,
        text("$partner_id"),
        text("LA Data Center"),
        call,
        out,
        error);
}

static int32_t locations_rename(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_locations_rename(
        client,
        text("$location_id"),
        text("LA Data Center"),
        call,
        out,
        error);
}

static int32_t locations_remove(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_locations_remove_params params = {.struct_size = sizeof params};
    params.with_storages = TENANTRY_TRUE;
    return tenantry_locations_remove(
        client,
        text("$location_id"),
        text("$location_name"),
        &params,
        call,
        out,
        error);
}

static int32_t locations_with_storages(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_locations_with_storages(client, text("$partner_id"), call, out, error);
}

static int32_t storages_add(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    const char *storage = json(
        "{\"owner_tenant_id\":\"$partner_id\",\"location_id\":\"$location_id\",\"name\":\"Files\",\"ur"
        "l\":\"s3://key:secret@storage.example.com/files?encryption=aes256\",\"capabilities\":"
        "[\"files_cloud\"]}");
    return tenantry_storages_add(client, (const uint8_t *)storage, strlen(storage), call, out, error);
}

static int32_t storages_rename(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_storages_rename(client, text("$storage_id"), text("Archive"), call, out, error);
}

static int32_t storages_set_url(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_storages_set_url(
        client,
        text("$storage_id"),
        text("s3://key:secret@storage.example.com/archive"),
        call,
        out,
        error);
}

static int32_t storages_move_to(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_storages_move_to(
        client,
        text("$storage_id"),
        text("$other_location_id"),
        call,
        out,
        error);
}

static int32_t storages_remove(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_storages_remove_params params = {.struct_size = sizeof params};
    return tenantry_storages_remove(
        client,
        text("$storage_id"),
        text("$storage_name"),
        &params,
        call,
        out,
        error);
}

static int32_t usages_against_quotas(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_usages_against_quotas_params params = {.struct_size = sizeof params};
    return tenantry_usages_against_quotas(client, text("$customer_id"), &params, call, out, error);
}

static int32_t usages_of_children(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_usages_of_children_params params = {.struct_size = sizeof params};
    params.usage_names = text("storage");
    return tenantry_usages_of_children(client, text("$root_id"), &params, call, out, error);
}

static int32_t reports_run(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    const char *parameters = json(
        "{\"tenant_id\":\"$root_id\",\"kind\":\"usage_current\",\"level\":\"direct_partners\",\"format"
        "s\":[\"csv\",\"json_v2_0\"]}");
    tenantry_reports_run_params params = {.struct_size = sizeof params};
    const int64_t poll_every_ms = 10;
    params.poll_every_ms = &poll_every_ms;
    return tenantry_reports_run(
        client,
        (const uint8_t *)parameters,
        strlen(parameters),
        &params,
        call,
        out,
        error);
}

static int32_t reports_wait_for_files(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_reports_wait_for_files_params params = {.struct_size = sizeof params};
    const int64_t poll_every_ms = 10;
    params.poll_every_ms = &poll_every_ms;
    return tenantry_reports_wait_for_files(client, text("$report_id"), &params, call, out, error);
}

static int32_t reports_download_to(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_reports_download_to(
        client,
        text("$report_id"),
        text("$file_id"),
        receive, NULL,
        call,
        out,
        error);
}

static int32_t reports_run_to(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    const char *parameters = json(
        "{\"tenant_id\":\"$root_id\",\"kind\":\"usage_current\",\"level\":\"direct_partners\",\"format"
        "s\":[\"csv\"]}");
    tenantry_reports_run_to_params params = {.struct_size = sizeof params};
    const int64_t poll_every_ms = 10;
    params.poll_every_ms = &poll_every_ms;
    return tenantry_reports_run_to(
        client,
        (const uint8_t *)parameters,
        strlen(parameters),
        receive, NULL,
        &params,
        call,
        out,
        error);
}

static int32_t reports_billing_rows(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_reports_billing_rows_params params = {.struct_size = sizeof params};
    const int64_t poll_every_ms = 10;
    params.poll_every_ms = &poll_every_ms;
    return tenantry_reports_billing_rows(
        client,
        text("$root_id"),
        text("2026-01-01"),
        text("2026-01-31"),
        &params,
        call,
        out,
        error);
}

static int32_t reports_rows(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_reports_rows(client, text("$report_id"), text("$file_id"), call, out, error);
}

static int32_t reports_enable(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_reports_enable(client, text("$monthly_report_id"), call, out, error);
}

static int32_t reports_disable(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    return tenantry_reports_disable(client, text("$monthly_report_id"), call, out, error);
}

static int32_t search_everywhere(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
    tenantry_error **error)
{
    tenantry_search_everywhere_params params = {.struct_size = sizeof params};
    return tenantry_search_everywhere(client, text("$customer_name"), &params, call, out, error);
}

const struct example EXAMPLES[] = {
    {"auth.data_center", "user_login", 1, 0, auth_data_center},
    {"auth.login_url", "user_login", 1, 0, auth_login_url},
    {"clients.register", "", 1, 0, clients_register},
    {"clients.enable", "other_client_id", 1, 0, clients_enable},
    {"clients.disable", "other_client_id", 1, 0, clients_disable},
    {"clients.remove", "other_client_id,client_name", 0, 0, clients_remove},
    {"applications.turn_on", "customer_id", 1, 0, applications_turn_on},
    {"applications.turn_off", "customer_id,customer_name", 0, 0, applications_turn_off},
    {"tenants.modify", "customer_id", 1, 0, tenants_modify},
    {"tenants.suspend", "customer_id", 1, 0, tenants_suspend},
    {"tenants.reactivate", "customer_id", 1, 0, tenants_reactivate},
    {"tenants.rename", "customer_id", 1, 0, tenants_rename},
    {"tenants.move_to", "customer_id,root_id", 1, 0, tenants_move_to},
    {"tenants.limit_access", "customer_id", 1, 0, tenants_limit_access},
    {"tenants.change_contact", "customer_id", 1, 0, tenants_change_contact},
    {"tenants.terminate", "customer_id,customer_name", 0, 0, tenants_terminate},
    {"tenants.tree", "root_id", 1, 0, tenants_tree},
    {"tenants.path", "customer_id", 1, 0, tenants_path},
    {"tenants.find", "customer_name", 1, 0, tenants_find},
    {"tenants.find_by_external_id", "external_id", 1, 0, tenants_find_by_external_id},
    {"tenants.number", "customer_id", 1, 0, tenants_number},
    {"tenants.find_by_number", "customer_number", 1, 0, tenants_find_by_number},
    {"tenants.apply", "partner_id", 1, 0, tenants_apply},
    {"tenants.provision", "partner_id", 1, 0, tenants_provision},
    {"tenants.set_edition_upsell", "customer_id", 1, 0, tenants_set_edition_upsell},
    {"pricing.switch_to_production", "customer_id", 1, 0, pricing_switch_to_production},
    {"pricing.billing_settings", "partner_id", 1, 0, pricing_billing_settings},
    {"pricing.set_licensing_mode", "partner_id", 1, 0, pricing_set_licensing_mode},
    {"pricing.set_tier_level", "partner_id", 1, 0, pricing_set_tier_level},
    {"pricing.price_list", "partner_id", 1, 0, pricing_price_list},
    {"offering_items.modify", "customer_id", 1, 0, offering_items_modify},
    {"offering_items.enable_all", "partner_id", 1, 0, offering_items_enable_all},
    {"offering_items.enable", "customer_id", 1, 0, offering_items_enable},
    {"offering_items.disable", "customer_id", 1, 0, offering_items_disable},
    {"offering_items.set_quota", "customer_id", 1, 0, offering_items_set_quota},
    {"offering_items.set_quota_below", "root_id", 1, 0, offering_items_set_quota_below},
    {"offering_items.change_edition", "customer_id", 1, 0, offering_items_change_edition},
    {"branding.modify", "partner_id", 1, 0, branding_modify},
    {"branding.set_buy_url", "partner_id", 1, 0, branding_set_buy_url},
    {"branding.set_logo_from_file", "partner_id,logo_path", 1, 0, branding_set_logo_from_file},
    {"users.modify", "user_id", 1, 0, users_modify},
    {"users.enable", "user_id", 1, 0, users_enable},
    {"users.disable", "user_id", 1, 0, users_disable},
    {"users.set_quota_upsell", "user_id", 1, 0, users_set_quota_upsell},
    {"users.remove", "user_id,user_login", 0, 0, users_remove},
    {"users.add_role", "user_id,customer_id", 1, 0, users_add_role},
    {"users.remove_role", "user_id,customer_id", 1, 0, users_remove_role},
    {"users.login_available", "", 1, 0, users_login_available},
    {"users.provision", "customer_id", 1, 0, users_provision},
    {"users.change_email", "user_id", 1, 0, users_change_email},
    {"locations.add", "partner_id", 1, 0, locations_add},
    {"locations.rename", "location_id", 1, 0, locations_rename},
    {"locations.remove", "location_id,location_name", 0, 0, locations_remove},
    {"locations.with_storages", "partner_id", 1, 0, locations_with_storages},
    {"storages.add", "partner_id,location_id", 1, 0, storages_add},
    {"storages.rename", "storage_id", 1, 0, storages_rename},
    {"storages.set_url", "storage_id", 1, 0, storages_set_url},
    {"storages.move_to", "storage_id,other_location_id", 1, 0, storages_move_to},
    {"storages.remove", "storage_id,storage_name", 0, 0, storages_remove},
    {"usages.against_quotas", "customer_id", 1, 0, usages_against_quotas},
    {"usages.of_children", "root_id", 1, 0, usages_of_children},
    {"reports.run", "root_id", 1, 0, reports_run},
    {"reports.wait_for_files", "report_id", 1, 0, reports_wait_for_files},
    {"reports.download_to", "report_id,file_id", 1, 1, reports_download_to},
    {"reports.run_to", "root_id", 1, 1, reports_run_to},
    {"reports.billing_rows", "root_id", 1, 0, reports_billing_rows},
    {"reports.rows", "report_id,file_id", 1, 0, reports_rows},
    {"reports.enable", "monthly_report_id", 1, 0, reports_enable},
    {"reports.disable", "monthly_report_id", 1, 0, reports_disable},
    {"search.everywhere", "customer_name", 1, 0, search_everywhere},
};

const size_t EXAMPLE_COUNT = sizeof EXAMPLES / sizeof EXAMPLES[0];
