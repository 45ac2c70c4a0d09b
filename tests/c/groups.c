/* Every group's operations against the sandbox, whose first line on stdout is the argument. In the end the sandbox's
 * log tells how many operations were carried out. */

#include <stdarg.h>

#include "sandboxed.h"

#define PROTECTION "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb"
#define NOBODY "00000000-0000-0000-0000-000000000000"
#define PASSWORD "Sandbox-World-1"

/* Where every call puts its answer or its error, and the JSON of all that was answered. */
static tenantry_response *answer;
static tenantry_error *error;
enum { KEPT = 256 };
static cJSON *kept[KEPT];
static int kept_count;

/* What the groups work on. */
static tenantry_client *client;
static const char *root;
static const char *partner;
static const char *customer;
static const cJSON *user;

static cJSON *keep(cJSON *value) {
    REQUIRE(kept_count < KEPT);
    return kept[kept_count++] = value;
}

static const cJSON *taken(int line, const char *call, int32_t code) {
    if (code != TENANTRY_OK) {
        fprintf(stderr, "line %d: %s\n  %s\n", line, call, tenantry_error_text(error));
        exit(1);
    }
    const cJSON *value = keep(cJSON_Parse((const char *)tenantry_response_body(answer)));
    tenantry_response_free(answer);
    answer = NULL;
    return value;
}

/* Makes a call that must succeed, and gives the JSON that it answers. */
#define OK(call) taken(__LINE__, #call, call)
/* How every call ends. */
#define OUT NULL, &answer, &error

/* A text made from a template, good for the next few. Single quotes stand for double ones. */
static const char *made(const char *template, ...) {
    static char texts[8][4096];
    static int next;
    char *text = texts[next++ % 8];
    va_list values;
    va_start(values, template);
    int length = vsnprintf(text, sizeof texts[0], template, values);
    va_end(values);
    REQUIRE(length >= 0 && (size_t)length < sizeof texts[0]);
    for (char *quote = text; (quote = strchr(quote, '\'')) != NULL;) {
        *quote = '"';
    }
    return text;
}

/* A body and its length. */
#define BODY(text) (const uint8_t *)(text), strlen(text)

static const cJSON *field(const cJSON *object, const char *name) {
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(object, name);
    REQUIRE(value != NULL);
    return value;
}

static const char *text(const cJSON *object, const char *name) {
    const char *value = cJSON_GetStringValue(field(object, name));
    REQUIRE(value != NULL);
    return value;
}

static int count(const cJSON *list) {
    return cJSON_GetArraySize(field(list, "items"));
}

static const char *number(const cJSON *object, const char *name) {
    return made("%.0f", cJSON_GetNumberValue(field(object, name)));
}

static const char *version(const cJSON *object) {
    return number(object, "version");
}

static const char *version_of(const char *tenant) {
    return version(OK(tenantry_tenants_get(client, tenant, NULL, OUT)));
}

static const char *new_tenant(const char *name, const char *kind, const char *parent) {
    const char *body = made("{'name': '%s', 'kind': '%s', 'parent_id': '%s'}", name, kind, parent);
    return text(OK(tenantry_tenants_create(client, BODY(body), OUT)), "id");
}

static void tenants(void) {
    partner = new_tenant("Partner", "partner", root);
    customer = new_tenant("Customer", "customer", partner);
    tenantry_tenants_list_params below = {.struct_size = sizeof below, .subtree_root_id = root, .lod = "basic"};
    REQUIRE(count(OK(tenantry_tenants_list(client, &below, OUT))) == 3);
    REQUIRE(count(OK(tenantry_tenants_child_ids(client, root, NULL, OUT))) == 1);
    REQUIRE(count(OK(tenantry_tenants_children(client, root, NULL, OUT))) == 1);
    OK(tenantry_tenants_mfa_status(client, partner, OUT));
    OK(tenantry_tenants_set_mfa(client, partner, BODY("{\"enabled\": false}"), OUT));

    const char *gone = new_tenant("Gone", "customer", partner);
    const char *idp = made("{'version': %s, 'idp_id': '%s', 'apply_to_children': false}", version_of(gone),
                           "11111111-1111-1111-1111-111111111111");
    OK(tenantry_tenants_set_default_idp(client, gone, BODY(idp), OUT));
    const char *off = made("{'enabled': false, 'version': %s}", version_of(gone));
    OK(tenantry_tenants_update(client, gone, BODY(off), OUT));
    OK(tenantry_tenants_delete(client, gone, version_of(gone), OUT));
    OK(tenantry_tenants_restore(client, gone, NULL, OUT));
}

static void clients(void) {
    const char *body = made(
        "{'type': 'api_client', 'tenant_id': '%s', 'token_endpoint_auth_method': "
        "'client_secret_basic', 'data': {'client_name': 'Reports'}}",
        root);
    const char *id = text(OK(tenantry_clients_create(client, BODY(body), OUT)), "client_id");
    REQUIRE(strcmp(text(OK(tenantry_clients_get(client, id, OUT)), "client_id"), id) == 0);
    tenantry_clients_list_params one = {.struct_size = sizeof one, .uuids = id};
    REQUIRE(count(OK(tenantry_clients_list(client, &one, OUT))) == 1);
    OK(tenantry_clients_update(client, id, BODY("{\"status\": \"disabled\"}"), OUT));
    OK(tenantry_clients_delete(client, id, OUT));
}

static void applications(void) {
    REQUIRE(count(OK(tenantry_applications_list(client, OUT))) > 0);
    OK(tenantry_applications_get(client, PROTECTION, OUT));
    OK(tenantry_applications_enable(client, PROTECTION, partner, OUT));
    OK(tenantry_applications_disable(client, PROTECTION, partner, OUT));
    OK(tenantry_applications_enable(client, PROTECTION, partner, OUT));
    REQUIRE(count(OK(tenantry_applications_ids_for_tenant(client, partner, NULL, OUT))) > 0);
    REQUIRE(count(OK(tenantry_applications_ids_for_tenants(client, made("%s,%s", partner, customer), OUT))) == 2);
    const char *green = "{\"value\": \"green\"}";
    OK(tenantry_applications_update_setting(client, PROTECTION, partner, "colour", BODY(green), OUT));
    OK(tenantry_applications_get_setting(client, PROTECTION, partner, "colour", OUT));
    OK(tenantry_applications_delete_setting(client, PROTECTION, partner, "colour", OUT));
}

/* Gives a tenant the items that its parent could give it: those of this name, or all. */
static void give_items(const char *parent, const char *kind, const char *tenant, const char *name) {
    tenantry_offering_items_available_for_child_params any = {.struct_size = sizeof any, .kind = kind, .edition = "*"};
    const cJSON *all = OK(tenantry_offering_items_available_for_child(client, parent, &any, OUT));
    cJSON *body = keep(cJSON_CreateObject());
    cJSON *items = cJSON_AddArrayToObject(body, "offering_items");
    const cJSON *item;
    cJSON_ArrayForEach(item, field(all, "items")) {
        if (name == NULL || strcmp(text(item, "name"), name) == 0) {
            cJSON_AddItemToArray(items, cJSON_Duplicate(item, 1));
        }
    }
    char *printed = cJSON_PrintUnformatted(body);
    const cJSON *set = OK(tenantry_offering_items_set(client, tenant, BODY(printed), OUT));
    REQUIRE(count(set) == cJSON_GetArraySize(items));
    cJSON_free(printed);
}

static void offering_items(void) {
    give_items(root, "partner", partner, NULL);
    give_items(partner, "customer", customer, "pw_base_workstations");
    const int64_t on = 1;
    tenantry_offering_items_list_params enabled = {.struct_size = sizeof enabled, .edition = "*", .status = &on};
    REQUIRE(count(OK(tenantry_offering_items_list(client, customer, &enabled, OUT))) > 0);
    REQUIRE(count(OK(tenantry_offering_items_list_subtree(client, customer, NULL, OUT))) > 0);
    const char *prices =
        made("{'items': [{'application_id': '%s', 'name': 'workstations', 'price': '4.90'}]}", PROTECTION);
    OK(tenantry_offering_items_set_prices(client, partner, BODY(prices), OUT));
    REQUIRE(count(OK(tenantry_offering_items_prices(client, partner, OUT))) > 0);
    OK(tenantry_offering_items_check_edition_switch(client, customer, "pck_per_gigabyte", PROTECTION, OUT));
    const char *to = made("{'target_edition': 'pck_per_gigabyte', 'application_id': '%s'}", PROTECTION);
    OK(tenantry_offering_items_switch_edition(client, customer, BODY(to), OUT));
}

static void pricing(void) {
    const cJSON *now = OK(tenantry_pricing_get(client, customer, OUT));
    const char *body = made("{'mode': 'production', 'version': %s}", version(now));
    REQUIRE(strcmp(text(OK(tenantry_pricing_update(client, customer, BODY(body), OUT)), "mode"), "production") == 0);
}

static const cJSON *new_user(const char *login) {
    const char *body = made(
        "{'tenant_id': '%s', 'login': '%s', 'contact': {'email': '%s@example.com', "
        "'firstname': 'John', 'lastname': 'Doe'}}",
        customer, login, login);
    return OK(tenantry_users_create(client, BODY(body), OUT));
}

static void users(void) {
    OK(tenantry_users_check_login(client, "johndoe", OUT));
    user = new_user("johndoe");
    const char *id = text(user, "id");
    OK(tenantry_users_send_activation_email(client, id, OUT));
    OK(tenantry_users_set_password(client, id, BODY("{\"password\": \"" PASSWORD "\"}"), OUT));
    const char *roles = made(
        "{'items': [{'id': '%s', 'issuer_id': '%s', 'role_id': 'backup_user', 'tenant_id': '%s', "
        "'trustee_id': '%s', 'trustee_type': 'user', 'version': 0}]}",
        NOBODY, NOBODY, text(user, "personal_tenant_id"), id);
    REQUIRE(count(OK(tenantry_users_set_access_policies(client, id, BODY(roles), OUT))) == 1);
    REQUIRE(count(OK(tenantry_users_access_policies(client, id, NULL, OUT))) == 1);
    REQUIRE(cJSON_IsTrue(field(OK(tenantry_users_get(client, id, NULL, OUT)), "activated")));
    OK(tenantry_users_me(client, OUT));
    tenantry_users_list_params below = {.struct_size = sizeof below, .subtree_root_tenant_id = customer};
    REQUIRE(count(OK(tenantry_users_list(client, &below, OUT))) > 0);
    REQUIRE(count(OK(tenantry_users_ids_for_tenant(client, customer, NULL, OUT))) == 1);
    const char *hash = "{\"password\": \"5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8\"}";
    OK(tenantry_users_check_password(client, BODY(hash), OUT));

    const char *gone = text(new_user("janeroe"), "id");
    OK(tenantry_users_set_mfa(client, gone, BODY("{\"enabled\": false}"), OUT));
    const cJSON *before = OK(tenantry_users_get(client, gone, NULL, OUT));
    const char *off = made("{'enabled': false, 'version': %s}", version(before));
    const cJSON *disabled = OK(tenantry_users_update(client, gone, BODY(off), OUT));
    OK(tenantry_users_delete(client, gone, version(disabled), OUT));
    OK(tenantry_users_restore(client, gone, NULL, OUT));
}

static void branding(void) {
    static const uint8_t picture[] = "\211PNG\r\n\032\n";
    OK(tenantry_branding_enable(client, partner, version_of(partner), OUT));
    const char *name = "{\"company_name\": \"FooBar\"}";
    OK(tenantry_branding_update(client, partner, version_of(partner), BODY(name), OUT));
    REQUIRE(strcmp(text(OK(tenantry_branding_get(client, partner, NULL, OUT)), "company_name"), "FooBar") == 0);
    OK(tenantry_branding_upload_logo(client, partner, version_of(partner), picture, sizeof picture - 1, OUT));
    REQUIRE(tenantry_branding_logo(client, partner, OUT) == TENANTRY_OK);
    REQUIRE(tenantry_response_body_len(answer) == sizeof picture - 1);
    REQUIRE(memcmp(tenantry_response_body(answer), picture, sizeof picture - 1) == 0);
    tenantry_response_free(answer);
    OK(tenantry_branding_disable(client, partner, version_of(partner), OUT));
}

static void locations_and_storages(void) {
    const char *body = made("{'owner_tenant_id': '%s', 'name': 'NYC Data Center'}", partner);
    const cJSON *location = OK(tenantry_locations_create(client, BODY(body), OUT));
    const char *id = text(location, "id");
    const char *name = made("{'name': 'NYC 2', 'version': %s}", version(location));
    OK(tenantry_locations_update(client, id, BODY(name), OUT));
    REQUIRE(count(OK(tenantry_locations_list(client, id, OUT))) == 1);
    OK(tenantry_locations_ids_for_tenant(client, partner, OUT));

    const char *bucket = made(
        "{'owner_tenant_id': '%s', 'location_id': '%s', 'name': 'Bucket', "
        "'url': 's3://key:secret@s3.example.com/bucket', 'capabilities': ['files_cloud']}",
        partner, id);
    const cJSON *storage = OK(tenantry_storages_register(client, BODY(bucket), OUT));
    const char *storage_id = text(storage, "id");
    OK(tenantry_storages_get(client, storage_id, OUT));
    REQUIRE(count(OK(tenantry_storages_list(client, storage_id, OUT))) == 1);
    OK(tenantry_locations_storage_ids(client, id, OUT));
    const char *renamed = made("{'version': %s, 'name': 'Bucket 2'}", version(storage));
    const cJSON *now = OK(tenantry_storages_update(client, storage_id, BODY(renamed), OUT));
    OK(tenantry_storages_delete(client, storage_id, version(now), NULL, OUT));
    OK(tenantry_locations_delete(client, id, version(OK(tenantry_locations_get(client, id, OUT))), OUT));
}

static void usages(void) {
    tenantry_usages_list_params of_storage = {.struct_size = sizeof of_storage, .usage_names = "storage"};
    OK(tenantry_usages_list(client, customer, &of_storage, OUT));
    const char *both = made("%s,%s", customer, partner);
    REQUIRE(count(OK(tenantry_usages_list_for_tenants(client, both, NULL, OUT))) == 2);
    const char *row = made("{'items': [{'tenant_id': '%s', 'usage_type': 'storage', 'usage_value': 1}]}", customer);
    REQUIRE(count(OK(tenantry_usages_update(client, BODY(row), OUT))) == 1);
}

static void reports(void) {
    const char *body = made(
        "{'parameters': {'kind': 'usage_summary', 'tenant_id': '%s', 'level': 'direct_partners', "
        "'formats': ['csv_v2_0']}, 'schedule': {'type': 'monthly'}, 'result_action': 'save'}",
        root);
    const cJSON *report = OK(tenantry_reports_create(client, BODY(body), OUT));
    const char *id = text(report, "id");
    OK(tenantry_reports_get(client, id, OUT));
    REQUIRE(count(OK(tenantry_reports_ids_for_tenant(client, root, OUT))) == 1);
    const char *off = made("{'schedule': {'enabled': false}, 'version': %s}", version(report));
    const cJSON *paused = OK(tenantry_reports_update(client, id, BODY(off), OUT));

    const int64_t often = 10;
    tenantry_reports_run_params params = {.struct_size = sizeof params, .poll_every_ms = &often};
    const char *wanted =
        made("{'kind': 'usage_current', 'level': 'accounts', 'tenant_id': '%s', 'formats': ['csv']}", root);
    const cJSON *ran = field(OK(tenantry_reports_run(client, BODY(wanted), &params, OUT)), "report");
    const cJSON *files = field(OK(tenantry_reports_stored(client, text(ran, "id"), OUT)), "items");
    REQUIRE(tenantry_reports_download(client, text(ran, "id"), text(files->child, "id"), OUT) == TENANTRY_OK);
    REQUIRE(tenantry_response_body_len(answer) > 0);
    tenantry_response_free(answer);
    OK(tenantry_reports_delete(client, id, version(paused), OUT));
}

static void registration_tokens(void) {
    const char *hour = "{\"expires_in\": 3600, \"scopes\": []}";
    const cJSON *token = OK(tenantry_registration_tokens_create(client, customer, BODY(hour), OUT));
    REQUIRE(count(OK(tenantry_registration_tokens_list(client, customer, OUT))) == 1);
    OK(tenantry_registration_tokens_create_legacy(client, BODY(hour), OUT));
    REQUIRE(count(OK(tenantry_registration_tokens_list_legacy(client, OUT))) > 0);
    OK(tenantry_registration_tokens_delete(client, number(token, "id"), OUT));
}

static void search(void) {
    REQUIRE(count(OK(tenantry_search_find(client, root, "customer", NULL, OUT))) > 0);
}

/* A device that a user lets in. */
static void devices(void) {
    const char *program = made("{'type': 'api_client', 'tenant_id': '%s', 'token_endpoint_auth_method': 'none'}", root);
    const char *id = text(OK(tenantry_clients_create(client, BODY(program), OUT)), "client_id");
    const char *asked = made("{'client_id': '%s', 'scope': ['urn:acronis.com:tenant-id::backup_agent_admin']}", id);
    const char *code = text(OK(tenantry_auth_authorize_device(client, BODY(asked), OUT)), "user_code");

    tenantry_client_config config = {.struct_size = sizeof config, .login_grant = TENANTRY_LOGIN_PASSWORD};
    config.datacenter_url = key("url");
    config.login = text(user, "login");
    config.password = PASSWORD;
    tenantry_client *of_user = NULL;
    REQUIRE(tenantry_client_new(&config, &of_user, NULL) == TENANTRY_OK);
    OK(tenantry_auth_get_device_approval(of_user, code, NULL, OUT));
    const char *approval = made("{'code': '%s'}", code);
    OK(tenantry_auth_approve_device(of_user, BODY(approval), OUT));
    tenantry_client_free(of_user);
}

static void auth(void) {
    OK(tenantry_auth_openid_configuration(client, OUT));
    const char *grant = "{\"grant_type\": \"client_credentials\"}";
    const cJSON *token = OK(tenantry_auth_request_token(client, BODY(grant), OUT));
    const char *body = made("{'token': '%s'}", text(token, "access_token"));
    REQUIRE(cJSON_IsTrue(field(OK(tenantry_auth_introspect_token(client, BODY(body), OUT)), "active")));
    OK(tenantry_auth_revoke_token(client, BODY(body), OUT));
    const char *purpose = made("{'purpose': 'user_login', 'login': '%s'}", text(user, "login"));
    const char *ott = text(OK(tenantry_auth_request_one_time_token(client, BODY(purpose), OUT)), "ott");
    tenantry_auth_one_time_token_login_page_params page = {.struct_size = sizeof page, .ott = ott};
    page.target_uri = key("url");
    OK(tenantry_auth_one_time_token_login_page(client, &page, OUT));
    const char *login = made("{'ott': '%s'}", ott);
    OK(tenantry_auth_log_in_with_one_time_token(client, BODY(login), OUT));
    OK(tenantry_auth_log_out(client, OUT));
    OK(tenantry_auth_forgot_link(client, text(user, "login"), OUT));
    devices();
}

/* What the sandbox says of itself. */
static const cJSON *said_by_sandbox(const char *path) {
    return OK(tenantry_request(client, "GET", path, NULL, NULL, 0, NULL, OUT));
}

static int operations_of_the_contract(void) {
    int operations = 0;
    const cJSON *path;
    cJSON_ArrayForEach(path, field(said_by_sandbox("/sandbox/openapi.json"), "paths")) {
        const cJSON *operation;
        cJSON_ArrayForEach(operation, path) {
            operations += cJSON_HasObjectItem(operation, "responses");
        }
    }
    return operations;
}

/* The sandbox's log holds every operation of the contract, carried out. */
static void every_operation_was_carried_out(void) {
    const cJSON *log = said_by_sandbox("/sandbox/requests");
    cJSON *done = keep(cJSON_CreateObject());
    const cJSON *request;
    cJSON_ArrayForEach(request, field(log, "items")) {
        const char *operation = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(request, "operation"));
        int is_done = cJSON_GetNumberValue(field(request, "status")) < 400;
        if (operation != NULL && is_done && !cJSON_HasObjectItem(done, operation)) {
            cJSON_AddTrueToObject(done, operation);
        }
    }
    printf("%d operations were carried out\n", cJSON_GetArraySize(done));
    REQUIRE(cJSON_GetArraySize(done) == operations_of_the_contract());
}

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    read_keys(argv[1]);
    client = client_of_sandbox();
    root = key("tenant_id");
    tenants();
    clients();
    applications();
    offering_items();
    pricing();
    users();
    branding();
    locations_and_storages();
    usages();
    reports();
    registration_tokens();
    search();
    auth();
    every_operation_was_carried_out();
    while (kept_count > 0) {
        cJSON_Delete(kept[--kept_count]);
    }
    cJSON_Delete(keys);
    tenantry_client_free(client);
    return 0;
}
