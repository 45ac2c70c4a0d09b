/* Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen. */
/* clang-format off */

/* Every function, called once with the contract's sample values; the recorder tells whether what arrived is what the
 * contract says. */

#include <stdio.h>

#include "tenantry.h"

int contract_walk(const tenantry_client *client);

/* Says what went wrong, if anything did, and frees what came back. */
static int failed(const char *name, int32_t code, tenantry_response *out, tenantry_error *error)
{
    if (code != TENANTRY_OK) {
        fprintf(stderr, "%s: %s\n", name, tenantry_error_text(error));
    }
    tenantry_response_free(out);
    tenantry_error_free(error);
    return code != TENANTRY_OK;
}

static int auth_openid_configuration(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_auth_openid_configuration(client, NULL, &out, &error);
    return failed("auth.openid_configuration", code, out, error);
}

static int auth_request_token(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"grant_type\":\"password\",\"client_id\":\"text\",\"client_secret\":\"text\",\"username\":\"t"
        "ext\",\"password\":\"text\",\"refresh_token\":\"text\",\"code\":\"text\",\"scope\":\"text\",\"asse"
        "rtion\":\"text\",\"device_code\":\"text\",\"totp_code\":\"text\",\"code_verifier\":\"012345678"
        "9012345678901234567890123456789012\",\"not_required_introspection\":true}";
    int32_t code = tenantry_auth_request_token(
        client,
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("auth.request_token", code, out, error);
}

static int auth_revoke_token(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"token\":\"text\",\"token_type_hint\":\"access_token\",\"client_id\":\"text\",\"client_secr"
        "et\":\"text\"}";
    int32_t code = tenantry_auth_revoke_token(
        client,
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("auth.revoke_token", code, out, error);
}

static int auth_introspect_token(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"token\":\"text\"}";
    int32_t code = tenantry_auth_introspect_token(
        client,
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("auth.introspect_token", code, out, error);
}

static int auth_request_one_time_token(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"purpose\":\"user_login\",\"login\":\"text\",\"external_id\":\"text\",\"user_id\":\"0fcd4a69-"
        "8a40-4de8-b711-d9c83dc000f7\",\"audit_data\":\"text\"}";
    int32_t code = tenantry_auth_request_one_time_token(
        client,
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("auth.request_one_time_token", code, out, error);
}

static int auth_log_in_with_one_time_token(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"ott\":\"text\"}";
    int32_t code = tenantry_auth_log_in_with_one_time_token(
        client,
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("auth.log_in_with_one_time_token", code, out, error);
}

static int auth_one_time_token_login_page(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_auth_one_time_token_login_page_params params = {.struct_size = sizeof params};
    params.ott = "a b&c=d+e/f?g%h#ü*";
    params.target_uri = "a b&c=d+e/f?g%h#ü*";
    int32_t code = tenantry_auth_one_time_token_login_page(client, &params, NULL, &out, &error);
    return failed("auth.one_time_token_login_page", code, out, error);
}

static int auth_log_out(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_auth_log_out(client, NULL, &out, &error);
    return failed("auth.log_out", code, out, error);
}

static int auth_authorize_device(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"client_id\":\"text\",\"display_name\":\"text\",\"scope\":[\"urn:acronis.com:tenant-id::b"
        "ackup_agent_admin\"]}";
    int32_t code = tenantry_auth_authorize_device(
        client,
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("auth.authorize_device", code, out, error);
}

static int auth_get_device_approval(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_auth_get_device_approval_params params = {.struct_size = sizeof params};
    params.tenant_uuid = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
    int32_t code = tenantry_auth_get_device_approval(
        client,
        "a b&c=d+e/f?g%h#ü*",
        &params,
        NULL,
        &out,
        &error);
    return failed("auth.get_device_approval", code, out, error);
}

static int auth_approve_device(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"code\":\"text\",\"tenant_uuid\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\"}";
    int32_t code = tenantry_auth_approve_device(
        client,
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("auth.approve_device", code, out, error);
}

static int auth_forgot_link(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_auth_forgot_link(client, "a b&c=d+e/f?g%h#ü*", NULL, &out, &error);
    return failed("auth.forgot_link", code, out, error);
}

static int clients_create(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"type\":\"api_client\",\"tenant_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"data\":{"
        "},\"token_endpoint_auth_method\":\"client_secret_basic\",\"redirect_uris\":[\"text\"],\"o"
        "rigin_id\":\"text\"}";
    int32_t code = tenantry_clients_create(
        client,
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("clients.create", code, out, error);
}

static int clients_list(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_clients_list_params params = {.struct_size = sizeof params};
    params.uuids = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second";
    params.origin_id = "a b&c=d+e/f?g%h#ü*";
    params.allow_deleted = TENANTRY_TRUE;
    int32_t code = tenantry_clients_list(client, &params, NULL, &out, &error);
    return failed("clients.list", code, out, error);
}

static int clients_get(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_clients_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
    return failed("clients.get", code, out, error);
}

static int clients_update(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"data\":{},\"status\":\"enabled\",\"redirect_uris\":[\"text\"],\"origin_id\":\"text\"}";
    int32_t code = tenantry_clients_update(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("clients.update", code, out, error);
}

static int clients_delete(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_clients_delete(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        NULL,
        &out,
        &error);
    return failed("clients.delete", code, out, error);
}

static int applications_list(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_applications_list(client, NULL, &out, &error);
    return failed("applications.list", code, out, error);
}

static int applications_get(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_applications_get(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        NULL,
        &out,
        &error);
    return failed("applications.get", code, out, error);
}

static int applications_enable(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_applications_enable(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        NULL,
        &out,
        &error);
    return failed("applications.enable", code, out, error);
}

static int applications_disable(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_applications_disable(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        NULL,
        &out,
        &error);
    return failed("applications.disable", code, out, error);
}

static int applications_ids_for_tenant(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_applications_ids_for_tenant_params params = {.struct_size = sizeof params};
    params.for_ui = TENANTRY_TRUE;
    int32_t code = tenantry_applications_ids_for_tenant(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        &params,
        NULL,
        &out,
        &error);
    return failed("applications.ids_for_tenant", code, out, error);
}

static int applications_ids_for_tenants(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_applications_ids_for_tenants(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second",
        NULL,
        &out,
        &error);
    return failed("applications.ids_for_tenants", code, out, error);
}

static int applications_get_setting(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_applications_get_setting(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "a name+ü",
        NULL,
        &out,
        &error);
    return failed("applications.get_setting", code, out, error);
}

static int applications_update_setting(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"value\":\"text\",\"lock\":true,\"exclusive\":true}";
    int32_t code = tenantry_applications_update_setting(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "a name+ü",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("applications.update_setting", code, out, error);
}

static int applications_delete_setting(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_applications_delete_setting(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "a name+ü",
        NULL,
        &out,
        &error);
    return failed("applications.delete_setting", code, out, error);
}

static int tenants_create(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"name\":\"text\",\"parent_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"kind\":\"root\","
        "\"contact\":{\"tenant_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"user_id\":\"0fcd4a6"
        "9-8a40-4de8-b711-d9c83dc000f7\",\"types\":[\"legal\"],\"email\":\"john.doe@example.com\","
        "\"address1\":\"text\",\"address2\":\"text\",\"country\":\"text\",\"state\":\"text\",\"city\":\"text"
        "\",\"zipcode\":\"text\",\"phone\":\"text\",\"firstname\":\"text\",\"lastname\":\"text\",\"title\":\""
        "text\",\"website\":\"text\",\"industry\":\"text\",\"organization_size\":\"text\",\"email_confi"
        "rmed\":true,\"aan\":\"text\",\"language\":\"text\",\"fax\":\"text\"},\"company_billing_contact"
        "\":{\"tenant_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"user_id\":\"0fcd4a69-8a40-4"
        "de8-b711-d9c83dc000f7\",\"types\":[\"legal\"],\"email\":\"john.doe@example.com\",\"address"
        "1\":\"text\",\"address2\":\"text\",\"country\":\"text\",\"state\":\"text\",\"city\":\"text\",\"zipco"
        "de\":\"text\",\"phone\":\"text\",\"firstname\":\"text\",\"lastname\":\"text\",\"title\":\"text\",\"w"
        "ebsite\":\"text\",\"industry\":\"text\",\"organization_size\":\"text\",\"email_confirmed\":tr"
        "ue,\"aan\":\"text\",\"language\":\"text\",\"fax\":\"text\"},\"enabled\":true,\"customer_id\":\"te"
        "xt\",\"internal_tag\":\"text\",\"language\":\"text\",\"default_idp_id\":\"0fcd4a69-8a40-4de8"
        "-b711-d9c83dc000f7\",\"update_lock\":{\"enabled\":true},\"ancestral_access\":true,\"sett"
        "ings\":{\"enhanced_security\":true},\"enhanced_security\":true}";
    int32_t code = tenantry_tenants_create(
        client,
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("tenants.create", code, out, error);
}

static int tenants_get(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_tenants_get_params params = {.struct_size = sizeof params};
    params.embed_path = TENANTRY_TRUE;
    params.allow_deleted = TENANTRY_TRUE;
    int32_t code = tenantry_tenants_get(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        &params,
        NULL,
        &out,
        &error);
    return failed("tenants.get", code, out, error);
}

static int tenants_list(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_tenants_list_params params = {.struct_size = sizeof params};
    params.uuids = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second";
    params.parent_id = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
    params.subtree_root_id = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
    params.updated_since = "2026-01-02T03:04:05Z";
    const int64_t limit = 1;
    params.limit = &limit;
    params.after = "a b&c=d+e/f?g%h#ü*";
    params.lod = "stamps";
    params.with_contacts = TENANTRY_TRUE;
    params.with_offering_items = TENANTRY_TRUE;
    params.with_infra_offering_items = TENANTRY_TRUE;
    params.expand_offering_items = TENANTRY_TRUE;
    params.include_relative_path = TENANTRY_TRUE;
    params.allow_deleted = TENANTRY_TRUE;
    int32_t code = tenantry_tenants_list(client, &params, NULL, &out, &error);
    return failed("tenants.list", code, out, error);
}

static int tenants_child_ids(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_tenants_child_ids_params params = {.struct_size = sizeof params};
    params.order = "a b&c=d+e/f?g%h#ü*";
    params.allow_deleted = TENANTRY_TRUE;
    params.after = "a b&c=d+e/f?g%h#ü*";
    int32_t code = tenantry_tenants_child_ids(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        &params,
        NULL,
        &out,
        &error);
    return failed("tenants.child_ids", code, out, error);
}

static int tenants_children(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_tenants_children_params params = {.struct_size = sizeof params};
    params.order = "a b&c=d+e/f?g%h#ü*";
    params.allow_deleted = TENANTRY_TRUE;
    params.after = "a b&c=d+e/f?g%h#ü*";
    int32_t code = tenantry_tenants_children(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        &params,
        NULL,
        &out,
        &error);
    return failed("tenants.children", code, out, error);
}

static int tenants_update(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"name\":\"text\",\"customer_type\":\"default\",\"parent_id\":\"0fcd4a69-8a40-4de8-b711-d9"
        "c83dc000f7\",\"kind\":\"root\",\"contact\":{\"tenant_id\":\"0fcd4a69-8a40-4de8-b711-d9c83d"
        "c000f7\",\"user_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"types\":[\"legal\"],\"emai"
        "l\":\"john.doe@example.com\",\"address1\":\"text\",\"address2\":\"text\",\"country\":\"text\",\""
        "state\":\"text\",\"city\":\"text\",\"zipcode\":\"text\",\"phone\":\"text\",\"firstname\":\"text\",\""
        "lastname\":\"text\",\"title\":\"text\",\"website\":\"text\",\"industry\":\"text\",\"organization"
        "_size\":\"text\",\"email_confirmed\":true,\"aan\":\"text\",\"language\":\"text\",\"fax\":\"text\""
        "},\"enabled\":true,\"customer_id\":\"text\",\"version\":7,\"brand_id\":7,\"internal_tag\":\"t"
        "ext\",\"language\":\"text\",\"default_idp_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\""
        "update_lock\":{\"enabled\":true,\"owner_id\":\"text\"},\"ancestral_access\":true,\"externa"
        "l_operation_status\":\"no_operation\"}";
    int32_t code = tenantry_tenants_update(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("tenants.update", code, out, error);
}

static int tenants_delete(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_tenants_delete(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "3",
        NULL,
        &out,
        &error);
    return failed("tenants.delete", code, out, error);
}

static int tenants_restore(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_tenants_restore_params params = {.struct_size = sizeof params};
    params.force = TENANTRY_TRUE;
    int32_t code = tenantry_tenants_restore(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        &params,
        NULL,
        &out,
        &error);
    return failed("tenants.restore", code, out, error);
}

static int tenants_set_default_idp(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"version\":7,\"idp_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"apply_to_children\""
        ":true}";
    int32_t code = tenantry_tenants_set_default_idp(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("tenants.set_default_idp", code, out, error);
}

static int tenants_mfa_status(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_tenants_mfa_status(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        NULL,
        &out,
        &error);
    return failed("tenants.mfa_status", code, out, error);
}

static int tenants_set_mfa(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"enabled\":true}";
    int32_t code = tenantry_tenants_set_mfa(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("tenants.set_mfa", code, out, error);
}

static int pricing_get(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_pricing_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
    return failed("pricing.get", code, out, error);
}

static int pricing_update(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"mode\":\"trial\",\"currency\":\"AUD\",\"version\":7,\"production_start_date\":\"text\"}";
    int32_t code = tenantry_pricing_update(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("pricing.update", code, out, error);
}

static int offering_items_list(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_offering_items_list_params params = {.struct_size = sizeof params};
    params.infra_uuid = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
    params.available_only = "a b&c=d+e/f?g%h#ü*";
    params.for_ui = TENANTRY_TRUE;
    params.edition = "a b&c=d+e/f?g%h#ü*";
    params.usage_names = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second";
    const int64_t status = 1;
    params.status = &status;
    params.include_secondary = TENANTRY_TRUE;
    params.type = "count";
    int32_t code = tenantry_offering_items_list(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        &params,
        NULL,
        &out,
        &error);
    return failed("offering_items.list", code, out, error);
}

static int offering_items_list_subtree(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_offering_items_list_subtree_params params = {.struct_size = sizeof params};
    params.usage_names = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second";
    params.editions = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second";
    params.offering_items = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second";
    params.updated_since = "2026-01-02T03:04:05Z";
    const int64_t limit = 1;
    params.limit = &limit;
    params.after = "a b&c=d+e/f?g%h#ü*";
    params.allow_deleted = TENANTRY_TRUE;
    int32_t code = tenantry_offering_items_list_subtree(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        &params,
        NULL,
        &out,
        &error);
    return failed("offering_items.list_subtree", code, out, error);
}

static int offering_items_available_for_child(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_offering_items_available_for_child_params params = {.struct_size = sizeof params};
    params.kind = "a b&c=d+e/f?g%h#ü*";
    params.edition = "a b&c=d+e/f?g%h#ü*";
    int32_t code = tenantry_offering_items_available_for_child(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        &params,
        NULL,
        &out,
        &error);
    return failed("offering_items.available_for_child", code, out, error);
}

static int offering_items_set(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"offering_items\":[{\"application_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"nam"
        "e\":\"text\",\"status\":0,\"infra_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"quota\":{"
        "\"value\":0,\"overage\":0,\"version\":0}}],\"check_usage\":true}";
    int32_t code = tenantry_offering_items_set(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("offering_items.set", code, out, error);
}

static int offering_items_prices(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_offering_items_prices(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        NULL,
        &out,
        &error);
    return failed("offering_items.prices", code, out, error);
}

static int offering_items_set_prices(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"items\":[{\"application_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"infra_id\":\"0"
        "fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"name\":\"text\",\"price\":\"text\",\"version\":7}]}";
    int32_t code = tenantry_offering_items_set_prices(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("offering_items.set_prices", code, out, error);
}

static int offering_items_check_edition_switch(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_offering_items_check_edition_switch(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "a b&c=d+e/f?g%h#ü*",
        "a b&c=d+e/f?g%h#ü*",
        NULL,
        &out,
        &error);
    return failed("offering_items.check_edition_switch", code, out, error);
}

static int offering_items_switch_edition(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"target_edition\":\"text\",\"application_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\""
        "}";
    int32_t code = tenantry_offering_items_switch_edition(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("offering_items.switch_edition", code, out, error);
}

static int branding_get(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_branding_get_params params = {.struct_size = sizeof params};
    const int64_t effective = 3;
    params.effective = &effective;
    int32_t code = tenantry_branding_get(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        &params,
        NULL,
        &out,
        &error);
    return failed("branding.get", code, out, error);
}

static int branding_enable(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_branding_enable(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "3",
        NULL,
        &out,
        &error);
    return failed("branding.enable", code, out, error);
}

static int branding_update(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"support_phone\":\"text\",\"id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"account_ser"
        "ver_url\":\"text\",\"support_url\":\"text\",\"mobile_app_android_download_url\":\"text\",\"u"
        "psell_url\":\"text\",\"backup_console_url\":\"text\",\"terms_url\":\"text\",\"home_url\":\"tex"
        "t\",\"knowledgebase_url\":\"text\",\"platform_terms_url\":\"text\",\"user_guide_url\":\"text"
        "\",\"mobile_app_ios_download_url\":\"text\",\"color\":\"text\",\"company_name\":\"text\",\"col"
        "or_scheme\":\"text\",\"logotype\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"service_nam"
        "e\":\"text\",\"reg_server_url\":\"text\",\"router_url\":\"text\",\"agent_gateway_url\":\"text\""
        ",\"help_url\":\"text\",\"privacy_policy_url\":\"text\",\"owns_custom_legal_docs\":true,\"wh"
        "ite_labeled_agent\":true,\"smtp_override\":7,\"smtp_reply_address\":\"text\",\"smtp_serv"
        "er\":\"text\",\"smtp_port\":7,\"smtp_user\":\"text\",\"smtp_password\":\"text\",\"smtp_encrypt"
        "ion\":\"\"}";
    int32_t code = tenantry_branding_update(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "3",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("branding.update", code, out, error);
}

static int branding_disable(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_branding_disable(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "3",
        NULL,
        &out,
        &error);
    return failed("branding.disable", code, out, error);
}

static int branding_logo(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_branding_logo(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
    return failed("branding.logo", code, out, error);
}

static int branding_upload_logo(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const uint8_t body[] = {0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a};
    int32_t code = tenantry_branding_upload_logo(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "3",
        body,
        sizeof body,
        NULL,
        &out,
        &error);
    return failed("branding.upload_logo", code, out, error);
}

static int users_create(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"tenant_id\":\"text\",\"login\":\"text\",\"external_id\":\"text\",\"idp_id\":\"0fcd4a69-8a40-"
        "4de8-b711-d9c83dc000f7\",\"contact\":{\"email\":\"john.doe@example.com\",\"address1\":\"te"
        "xt\",\"address2\":\"text\",\"country\":\"text\",\"state\":\"text\",\"city\":\"text\",\"zipcode\":\"t"
        "ext\",\"phone\":\"text\",\"firstname\":\"text\",\"lastname\":\"text\",\"title\":\"text\",\"website"
        "\":\"text\",\"industry\":\"text\",\"organization_size\":\"text\",\"aan\":\"text\",\"fax\":\"text\","
        "\"language\":\"text\"},\"enabled\":true,\"language\":\"text\",\"business_types\":[\"buyer\"],\""
        "notifications\":[\"maintenance\"],\"use_existing_identity\":true,\"origin_id\":\"text\",\""
        "origin_external_id\":\"text\",\"disable_after\":\"2026-01-02T03:04:05Z\"}";
    int32_t code = tenantry_users_create(client, (const uint8_t *)body, sizeof body - 1, NULL, &out, &error);
    return failed("users.create", code, out, error);
}

static int users_get(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_users_get_params params = {.struct_size = sizeof params};
    params.allow_deleted = TENANTRY_TRUE;
    int32_t code = tenantry_users_get(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        &params,
        NULL,
        &out,
        &error);
    return failed("users.get", code, out, error);
}

static int users_list(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_users_list_params params = {.struct_size = sizeof params};
    params.uuids = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second";
    params.origin_id = "a b&c=d+e/f?g%h#ü*";
    params.external_ids = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second";
    params.tenant_id = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
    params.subtree_root_tenant_id = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
    params.updated_since = "2026-01-02T03:04:05Z";
    const int64_t limit = 1;
    params.limit = &limit;
    params.after = "a b&c=d+e/f?g%h#ü*";
    params.lod = "stamps";
    params.with_access_policies = TENANTRY_TRUE;
    params.allow_deleted = TENANTRY_TRUE;
    params.inside_organization = TENANTRY_TRUE;
    params.access_policies = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second";
    params.tenant_kinds = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second";
    params.target_tenant_id = "a b&c=d+e/f?g%h#ü*";
    int32_t code = tenantry_users_list(client, &params, NULL, &out, &error);
    return failed("users.list", code, out, error);
}

static int users_ids_for_tenant(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_users_ids_for_tenant_params params = {.struct_size = sizeof params};
    params.include_grand_children = TENANTRY_TRUE;
    params.include_hidden = TENANTRY_TRUE;
    params.order = "a b&c=d+e/f?g%h#ü*";
    params.allow_deleted = TENANTRY_TRUE;
    int32_t code = tenantry_users_ids_for_tenant(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        &params,
        NULL,
        &out,
        &error);
    return failed("users.ids_for_tenant", code, out, error);
}

static int users_me(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_users_me(client, NULL, &out, &error);
    return failed("users.me", code, out, error);
}

static int users_update(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"login\":\"text\",\"external_id\":\"text\",\"idp_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc00"
        "0f7\",\"contact\":{\"tenant_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"user_id\":\"0f"
        "cd4a69-8a40-4de8-b711-d9c83dc000f7\",\"types\":[\"legal\"],\"email\":\"john.doe@example."
        "com\",\"address1\":\"text\",\"address2\":\"text\",\"country\":\"text\",\"state\":\"text\",\"city\":"
        "\"text\",\"zipcode\":\"text\",\"phone\":\"text\",\"firstname\":\"text\",\"lastname\":\"text\",\"tit"
        "le\":\"text\",\"website\":\"text\",\"industry\":\"text\",\"organization_size\":\"text\",\"email_"
        "confirmed\":true,\"aan\":\"text\",\"language\":\"text\",\"fax\":\"text\"},\"enabled\":true,\"lan"
        "guage\":\"text\",\"notifications\":[\"maintenance\"],\"version\":7,\"disable_after\":\"2026-"
        "01-02T03:04:05Z\",\"business_types\":[\"buyer\"]}";
    int32_t code = tenantry_users_update(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("users.update", code, out, error);
}

static int users_delete(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_users_delete(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "3",
        NULL,
        &out,
        &error);
    return failed("users.delete", code, out, error);
}

static int users_restore(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_users_restore_params params = {.struct_size = sizeof params};
    params.force = TENANTRY_TRUE;
    params.enable = TENANTRY_TRUE;
    int32_t code = tenantry_users_restore(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        &params,
        NULL,
        &out,
        &error);
    return failed("users.restore", code, out, error);
}

static int users_check_login(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_users_check_login(client, "a b&c=d+e/f?g%h#ü*", NULL, &out, &error);
    return failed("users.check_login", code, out, error);
}

static int users_check_password(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"password\":\"text\"}";
    int32_t code = tenantry_users_check_password(
        client,
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("users.check_password", code, out, error);
}

static int users_set_password(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"password\":\"text\"}";
    int32_t code = tenantry_users_set_password(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("users.set_password", code, out, error);
}

static int users_send_activation_email(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_users_send_activation_email(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        NULL,
        &out,
        &error);
    return failed("users.send_activation_email", code, out, error);
}

static int users_access_policies(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_users_access_policies_params params = {.struct_size = sizeof params};
    params.include_user_group_policies = TENANTRY_TRUE;
    int32_t code = tenantry_users_access_policies(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        &params,
        NULL,
        &out,
        &error);
    return failed("users.access_policies", code, out, error);
}

static int users_set_access_policies(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"items\":[{\"id\":\"text\",\"version\":7,\"created_at\":\"2026-01-02T03:04:05Z\",\"updated_"
        "at\":\"2026-01-02T03:04:05Z\",\"deleted_at\":\"2026-01-02T03:04:05Z\",\"trustee_id\":\"tex"
        "t\",\"trustee_type\":\"user\",\"issuer_id\":\"text\",\"tenant_id\":\"text\",\"resource_server_"
        "id\":\"text\",\"resource_namespace\":\"text\",\"resource_path\":\"text\",\"role_id\":\"root_ad"
        "min\"}]}";
    int32_t code = tenantry_users_set_access_policies(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("users.set_access_policies", code, out, error);
}

static int users_set_mfa(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"enabled\":true}";
    int32_t code = tenantry_users_set_mfa(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("users.set_mfa", code, out, error);
}

static int locations_create(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"owner_tenant_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"name\":\"text\"}";
    int32_t code = tenantry_locations_create(
        client,
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("locations.create", code, out, error);
}

static int locations_get(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_locations_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
    return failed("locations.get", code, out, error);
}

static int locations_list(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_locations_list(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second",
        NULL,
        &out,
        &error);
    return failed("locations.list", code, out, error);
}

static int locations_ids_for_tenant(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_locations_ids_for_tenant(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        NULL,
        &out,
        &error);
    return failed("locations.ids_for_tenant", code, out, error);
}

static int locations_storage_ids(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_locations_storage_ids(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        NULL,
        &out,
        &error);
    return failed("locations.storage_ids", code, out, error);
}

static int locations_update(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"name\":\"text\",\"version\":7}";
    int32_t code = tenantry_locations_update(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("locations.update", code, out, error);
}

static int locations_delete(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_locations_delete(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "3",
        NULL,
        &out,
        &error);
    return failed("locations.delete", code, out, error);
}

static int storages_register(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"owner_tenant_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"location_id\":\"0fcd4a6"
        "9-8a40-4de8-b711-d9c83dc000f7\",\"name\":\"text\",\"url\":\"https://example.com\",\"capabi"
        "lities\":[\"backup\"],\"content_url\":\"https://example.com\",\"content_mobile_url\":\"htt"
        "ps://example.com\",\"backend_type\":\"text\"}";
    int32_t code = tenantry_storages_register(
        client,
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("storages.register", code, out, error);
}

static int storages_get(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_storages_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
    return failed("storages.get", code, out, error);
}

static int storages_list(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_storages_list(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second",
        NULL,
        &out,
        &error);
    return failed("storages.list", code, out, error);
}

static int storages_update(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"name\":\"text\",\"location_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"url\":\"https"
        "://example.com\",\"capabilities\":[\"backup\"],\"content_url\":\"https://example.com\",\"c"
        "ontent_mobile_url\":\"https://example.com\",\"backend_type\":\"text\",\"version\":7}";
    int32_t code = tenantry_storages_update(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("storages.update", code, out, error);
}

static int storages_delete(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_storages_delete_params params = {.struct_size = sizeof params};
    params.force = TENANTRY_TRUE;
    int32_t code = tenantry_storages_delete(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "3",
        &params,
        NULL,
        &out,
        &error);
    return failed("storages.delete", code, out, error);
}

static int usages_list(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_usages_list_params params = {.struct_size = sizeof params};
    params.usage_names = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second";
    params.editions = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second";
    int32_t code = tenantry_usages_list(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        &params,
        NULL,
        &out,
        &error);
    return failed("usages.list", code, out, error);
}

static int usages_list_for_tenants(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_usages_list_for_tenants_params params = {.struct_size = sizeof params};
    params.usage_names = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second";
    params.editions = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second";
    int32_t code = tenantry_usages_list_for_tenants(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,second",
        &params,
        NULL,
        &out,
        &error);
    return failed("usages.list_for_tenants", code, out, error);
}

static int usages_update(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"items\":[{\"tenant_id\":\"text\",\"resource_id\":\"text\",\"usage_type\":\"text\",\"offering"
        "_item\":\"text\",\"infra_id\":\"text\",\"usage_value\":7}]}";
    int32_t code = tenantry_usages_update(client, (const uint8_t *)body, sizeof body - 1, NULL, &out, &error);
    return failed("usages.update", code, out, error);
}

static int reports_create(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"recipients\":[\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\"],\"result_action\":\"save\",\"p"
        "arameters\":{\"tenant_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"level\":\"itself\","
        "\"kind\":\"usage_daily\",\"formats\":[\"csv\"],\"period\":{\"start\":\"2026-01-02\",\"end\":\"202"
        "6-01-02\"},\"hide_zero_usage\":true,\"show_skus\":true},\"schedule\":{\"enabled\":true,\"t"
        "ype\":\"once\"},\"generation_date\":\"2026-01-02\"}";
    int32_t code = tenantry_reports_create(
        client,
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("reports.create", code, out, error);
}

static int reports_get(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_reports_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
    return failed("reports.get", code, out, error);
}

static int reports_ids_for_tenant(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_reports_ids_for_tenant(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        NULL,
        &out,
        &error);
    return failed("reports.ids_for_tenant", code, out, error);
}

static int reports_update(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"recipients\":[\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\"],\"parameters\":{\"level\":\"it"
        "self\",\"kind\":\"usage_daily\",\"hide_zero_usage\":true,\"show_skus\":true},\"schedule\":{"
        "\"enabled\":true}}";
    int32_t code = tenantry_reports_update(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("reports.update", code, out, error);
}

static int reports_delete(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_reports_delete(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "3",
        NULL,
        &out,
        &error);
    return failed("reports.delete", code, out, error);
}

static int reports_stored(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_reports_stored(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        NULL,
        &out,
        &error);
    return failed("reports.stored", code, out, error);
}

static int reports_download(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_reports_download(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        NULL,
        &out,
        &error);
    return failed("reports.download", code, out, error);
}

static int registration_tokens_list(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_registration_tokens_list(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        NULL,
        &out,
        &error);
    return failed("registration_tokens.list", code, out, error);
}

static int registration_tokens_create(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"expires_in\":7,\"scopes\":[\"text\"]}";
    int32_t code = tenantry_registration_tokens_create(
        client,
        "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("registration_tokens.create", code, out, error);
}

static int registration_tokens_list_legacy(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_registration_tokens_list_legacy(client, NULL, &out, &error);
    return failed("registration_tokens.list_legacy", code, out, error);
}

static int registration_tokens_create_legacy(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    static const char body[] =
        "{\"tenant_id\":\"0fcd4a69-8a40-4de8-b711-d9c83dc000f7\",\"expires_in\":7,\"scopes\":[\"te"
        "xt\"]}";
    int32_t code = tenantry_registration_tokens_create_legacy(
        client,
        (const uint8_t *)body,
        sizeof body - 1,
        NULL,
        &out,
        &error);
    return failed("registration_tokens.create_legacy", code, out, error);
}

static int registration_tokens_delete(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_registration_tokens_delete(client, "a name+ü", NULL, &out, &error);
    return failed("registration_tokens.delete", code, out, error);
}

static int search_find(const tenantry_client *client)
{
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_search_find_params params = {.struct_size = sizeof params};
    const int64_t limit = 3;
    params.limit = &limit;
    params.allow_deleted = TENANTRY_TRUE;
    int32_t code = tenantry_search_find(
        client,
        "a b&c=d+e/f?g%h#ü*",
        "a b&c=d+e/f?g%h#ü*",
        &params,
        NULL,
        &out,
        &error);
    return failed("search.find", code, out, error);
}

/* 0 when every call succeeded, else 1. */
int contract_walk(const tenantry_client *client)
{
    int any = 0;
    any |= auth_openid_configuration(client);
    any |= auth_request_token(client);
    any |= auth_revoke_token(client);
    any |= auth_introspect_token(client);
    any |= auth_request_one_time_token(client);
    any |= auth_log_in_with_one_time_token(client);
    any |= auth_one_time_token_login_page(client);
    any |= auth_log_out(client);
    any |= auth_authorize_device(client);
    any |= auth_get_device_approval(client);
    any |= auth_approve_device(client);
    any |= auth_forgot_link(client);
    any |= clients_create(client);
    any |= clients_list(client);
    any |= clients_get(client);
    any |= clients_update(client);
    any |= clients_delete(client);
    any |= applications_list(client);
    any |= applications_get(client);
    any |= applications_enable(client);
    any |= applications_disable(client);
    any |= applications_ids_for_tenant(client);
    any |= applications_ids_for_tenants(client);
    any |= applications_get_setting(client);
    any |= applications_update_setting(client);
    any |= applications_delete_setting(client);
    any |= tenants_create(client);
    any |= tenants_get(client);
    any |= tenants_list(client);
    any |= tenants_child_ids(client);
    any |= tenants_children(client);
    any |= tenants_update(client);
    any |= tenants_delete(client);
    any |= tenants_restore(client);
    any |= tenants_set_default_idp(client);
    any |= tenants_mfa_status(client);
    any |= tenants_set_mfa(client);
    any |= pricing_get(client);
    any |= pricing_update(client);
    any |= offering_items_list(client);
    any |= offering_items_list_subtree(client);
    any |= offering_items_available_for_child(client);
    any |= offering_items_set(client);
    any |= offering_items_prices(client);
    any |= offering_items_set_prices(client);
    any |= offering_items_check_edition_switch(client);
    any |= offering_items_switch_edition(client);
    any |= branding_get(client);
    any |= branding_enable(client);
    any |= branding_update(client);
    any |= branding_disable(client);
    any |= branding_logo(client);
    any |= branding_upload_logo(client);
    any |= users_create(client);
    any |= users_get(client);
    any |= users_list(client);
    any |= users_ids_for_tenant(client);
    any |= users_me(client);
    any |= users_update(client);
    any |= users_delete(client);
    any |= users_restore(client);
    any |= users_check_login(client);
    any |= users_check_password(client);
    any |= users_set_password(client);
    any |= users_send_activation_email(client);
    any |= users_access_policies(client);
    any |= users_set_access_policies(client);
    any |= users_set_mfa(client);
    any |= locations_create(client);
    any |= locations_get(client);
    any |= locations_list(client);
    any |= locations_ids_for_tenant(client);
    any |= locations_storage_ids(client);
    any |= locations_update(client);
    any |= locations_delete(client);
    any |= storages_register(client);
    any |= storages_get(client);
    any |= storages_list(client);
    any |= storages_update(client);
    any |= storages_delete(client);
    any |= usages_list(client);
    any |= usages_list_for_tenants(client);
    any |= usages_update(client);
    any |= reports_create(client);
    any |= reports_get(client);
    any |= reports_ids_for_tenant(client);
    any |= reports_update(client);
    any |= reports_delete(client);
    any |= reports_stored(client);
    any |= reports_download(client);
    any |= registration_tokens_list(client);
    any |= registration_tokens_create(client);
    any |= registration_tokens_list_legacy(client);
    any |= registration_tokens_create_legacy(client);
    any |= registration_tokens_delete(client);
    any |= search_find(client);
    return any;
}
