/* The hands-on lab of the Account Management API, from C: registering an API client, a partner, a customer and a user,
 * usage, a report, and the audit log; then suspending, reactivating and terminating the customer, and quota upsell.
 *
 * It talks to the sandbox, whose first line on stdout is its argument: lab "$(first line of tenantry-sandbox)". Below
 * each step stand the requests it made, as the service saw them. */

#include "lab_steps.h"

#define USER_AGENT "Training/1.0 Acronis #CyberFit Developers Business Automation Training"
#define LOGIN "user.test"
#define PASSWORD "MyStrongP@ssw0rd"

enum { ID = 37 };

/* --- exercises 1 and 2: an API client, a token -------------------------------------------------------------------- */

/* Registers an API client with a user's login and password, and gives a client that uses it. */
static tenantry_client *register_client(const cJSON *keys, char my_tenant[ID], char client_id[ID]) {
    chapter("Exercise 1: create an API client to access the API");
    tenantry_client_config config = {.struct_size = sizeof config, .user_agent = USER_AGENT};
    config.datacenter_url = text(keys, "url");
    config.login = text(keys, "login");
    config.password = text(keys, "password");
    tenantry_client *user = connected(&config);

    step("Look up who I am, by login and password");
    cJSON *me = did(200, tenantry_users_me(user, ANSWER));
    copy(my_tenant, ID, me, "tenant_id");
    printf("    %s, in tenant %s\n", text(me, "login"), my_tenant);
    cJSON_Delete(me);

    step("Register an API client in my tenant; its secret is shown this once");
    const char *body = json(
        "{'type': 'api_client', 'tenant_id': '%s', 'token_endpoint_auth_method': 'client_secret_basic',"
        " 'data': {'client_name': 'Hands-on lab'}}",
        my_tenant);
    cJSON *client = did(201, tenantry_clients_create(user, BODY(body), ANSWER));
    tenantry_client_free(user);
    copy(client_id, ID, client, "client_id");
    config.login = NULL;
    config.password = NULL;
    config.client_id = client_id;
    config.client_secret = text(client, "client_secret");
    tenantry_client *mine = connected(&config);
    cJSON_Delete(client);
    printf("    client %s\n", client_id);
    return mine;
}

static void issue_a_token(const tenantry_client *client) {
    chapter("Exercise 2: issue a token to access the API");
    step("Exchange the client's id and secret for a token, which the library does by itself from here on");
    const char *body = json("{'grant_type': 'client_credentials'}");
    cJSON *token = did(200, tenantry_auth_request_token(client, BODY(body), ANSWER));
    printf("    a %s token, good until %.0f (Unix time)\n", text(token, "token_type"),
           field(token, "expires_on")->valuedouble);
    cJSON_Delete(token);
}

/* --- exercise 3: a partner, a customer, a user -------------------------------------------------------------------- */

static void create_tenant(const tenantry_client *client, const char *name, const char *kind, const char *parent,
                          char id[ID]) {
    const char *body = json("{'name': '%s', 'kind': '%s', 'parent_id': '%s'}", name, kind, parent);
    cJSON *tenant = did(201, tenantry_tenants_create(client, BODY(body), ANSWER));
    copy(id, ID, tenant, "id");
    printf("    %s is tenant %s, version %d\n", name, id, field(tenant, "version")->valueint);
    cJSON_Delete(tenant);
}

/* Enables all that the parent can give to a child of this kind, in the standard edition. */
static void enable_all_items(const tenantry_client *client, const char *parent, const char *kind, const char *tenant) {
    step("Fetch the offering items of the standard edition that it could get");
    tenantry_offering_items_available_for_child_params params = {.struct_size = sizeof params};
    params.kind = kind;
    params.edition = "standard";
    cJSON *available = did(200, tenantry_offering_items_available_for_child(client, parent, &params, ANSWER));

    step("Enable them all");
    cJSON *wanted = cJSON_CreateObject();
    cJSON_AddItemToObject(wanted, "offering_items", cJSON_DetachItemFromObject(available, "items"));
    char *body = cJSON_PrintUnformatted(wanted);
    cJSON *enabled = did(200, tenantry_offering_items_set(client, tenant, BODY(body), ANSWER));
    printf("    %d offering items\n", cJSON_GetArraySize(field(enabled, "items")));
    cJSON_free(body);
    cJSON_Delete(available);
    cJSON_Delete(wanted);
    cJSON_Delete(enabled);
}

static void switch_to_production(const tenantry_client *client, const char *tenant) {
    step("Fetch its pricing: a new customer is on trial");
    cJSON *pricing = did(200, tenantry_pricing_get(client, tenant, ANSWER));
    printf("    mode %s\n", text(pricing, "mode"));

    step("Switch it to production, which cannot be undone");
    cJSON_ReplaceItemInObjectCaseSensitive(pricing, "mode", cJSON_CreateString("production"));
    char *body = cJSON_PrintUnformatted(pricing);
    cJSON *switched = did(200, tenantry_pricing_update(client, tenant, BODY(body), ANSWER));
    printf("    mode %s\n", text(switched, "mode"));
    cJSON_free(body);
    cJSON_Delete(pricing);
    cJSON_Delete(switched);
}

/* Creates a user, and gives it back as JSON. */
static cJSON *create_user(const tenantry_client *client, const char *tenant, const char *login) {
    step("See whether the login is free");
    done(204, tenantry_users_check_login(client, login, ANSWER));

    step("Create a user");
    const char *body = json(
        "{'tenant_id': '%s', 'login': '%s', 'contact': {'email': '%s@example.com', 'firstname': 'Firstuser.test',"
        " 'lastname': 'Lastuser.test'}}",
        tenant, login, login);
    cJSON *user = did(200, tenantry_users_create(client, BODY(body), ANSWER));
    printf("    %s is user %s\n", text(user, "login"), text(user, "id"));
    return user;
}

static void activate_user(const tenantry_client *client, const cJSON *user) {
    step("Activate the user by setting a password");
    const char *body = json("{'password': '%s'}", PASSWORD);
    done(204, tenantry_users_set_password(client, text(user, "id"), BODY(body), ANSWER));

    step("Assign the role that enables backup");
    body = json(
        "{'items': [{'id': '00000000-0000-0000-0000-000000000000', 'issuer_id': '00000000-0000-0000-0000-000000000000',"
        " 'role_id': 'backup_user', 'tenant_id': '%s', 'trustee_id': '%s', 'trustee_type': 'user', 'version': 0}]}",
        text(user, "personal_tenant_id"), text(user, "id"));
    done(200, tenantry_users_set_access_policies(client, text(user, "id"), BODY(body), ANSWER));
}

static void provision(const tenantry_client *client, const char *client_id, char partner[ID], char customer[ID]) {
    chapter("Exercise 3: create a partner, a customer and a user, and set offering items");
    step("Fetch the API client, which knows its tenant");
    cJSON *registered = did(200, tenantry_clients_get(client, client_id, ANSWER));
    const char *my_tenant = text(registered, "tenant_id");

    step("Create a partner");
    create_tenant(client, "MyFirstPartner", "partner", my_tenant, partner);

    step("Create it again: the name is taken");
    const char *body = json("{'name': 'MyFirstPartner', 'kind': 'partner', 'parent_id': '%s'}", my_tenant);
    refused(TENANTRY_ERROR_NAME_CONFLICT, tenantry_tenants_create(client, BODY(body), ANSWER));
    enable_all_items(client, my_tenant, "partner", partner);

    step("Create a customer below the partner");
    create_tenant(client, "MyFirstCustomer", "customer", partner, customer);
    enable_all_items(client, partner, "customer", customer);
    switch_to_production(client, customer);

    cJSON *user = create_user(client, customer, LOGIN);
    activate_user(client, user);
    cJSON_Delete(user);
    cJSON_Delete(registered);
}

static void print_tree(const cJSON *tenants, const char *parent, int depth) {
    const cJSON *tenant = NULL;
    cJSON_ArrayForEach(tenant, tenants) {
        if (strcmp(text(tenant, "parent_id"), parent) == 0 && strcmp(text(tenant, "id"), parent) != 0) {
            printf("    %*s%s (%s)\n", 2 * depth, "", text(tenant, "name"), text(tenant, "kind"));
            print_tree(tenants, text(tenant, "id"), depth + 1);
        }
    }
}

static void show_tree(const tenantry_client *client, const char *root) {
    step("The tenants below mine");
    tenantry_tenants_list_params params = {.struct_size = sizeof params, .subtree_root_id = root};
    cJSON *page = did(200, tenantry_tenants_list(client, &params, ANSWER));
    print_tree(field(page, "items"), root, 0);
    cJSON_Delete(page);
}

/* --- exercises 4, 5 and 6: usage, a report, the audit log --------------------------------------------------------- */

static void show_usages(const tenantry_client *client, const char *tenant) {
    chapter("Exercise 4: get a tenant's usage");
    step("Fetch the customer's usage");
    cJSON *page = did(200, tenantry_usages_list(client, tenant, NULL, ANSWER));
    printf("    %-28s %10s %10s  %s\n", "usage", "value", "quota", "unit");
    const cJSON *usage = NULL;
    int lines = 0;
    cJSON_ArrayForEach(usage, field(page, "items")) {
        const cJSON *item = cJSON_GetObjectItemCaseSensitive(usage, "offering_item");
        const cJSON *quota = cJSON_GetObjectItemCaseSensitive(cJSON_GetObjectItemCaseSensitive(item, "quota"), "value");
        char limit[24] = "none";
        if (cJSON_IsNumber(quota)) {
            snprintf(limit, sizeof limit, "%.0f", quota->valuedouble);
        }
        if (lines++ < 8) {
            printf("    %-28s %10.0f %10s  %s\n", text(usage, "name"), field(usage, "value")->valuedouble, limit,
                   text(usage, "measurement_unit"));
        }
    }
    printf("    %d usages in all\n", lines);
    cJSON_Delete(page);
}

/* Waits until the report's only file is there, and copies its id. */
static void await_file(const tenantry_client *client, const char *report, char file[ID]) {
    for (int tries = 0; tries < 5; tries++) {
        step("See whether the report is there");
        cJSON *stored = did(200, tenantry_reports_stored(client, report, ANSWER));
        const cJSON *first = cJSON_GetArrayItem(field(stored, "items"), 0);
        const char *status = first == NULL ? "not begun" : text(first, "status");
        int is_there = strcmp(status, "saved") == 0;
        printf("    %s\n", status);
        if (is_there) {
            copy(file, ID, first, "id");
        }
        cJSON_Delete(stored);
        if (is_there) return;

        step("A minute passes, by the sandbox's clock");
        const char *body = json("{'advance_seconds': 60}");
        done(200, tenantry_request(observer, "POST", "/sandbox/clock", NULL, BODY(body), NULL, ANSWER));
    }
    give_up("the report was never there");
}

static void make_report(const tenantry_client *client, const char *tenant) {
    chapter("Exercise 5: create and download a simple report");
    step("Create a report of the current usage, once, with the users' details");
    const char *body = json(
        "{'parameters': {'kind': 'usage_current', 'level': 'accounts', 'tenant_id': '%s', 'formats': ['csv_v2_0']},"
        " 'schedule': {'type': 'once'}, 'result_action': 'save'}",
        tenant);
    cJSON *report = did(200, tenantry_reports_create(client, BODY(body), ANSWER));
    char file[ID];
    await_file(client, text(report, "id"), file);

    step("Download it");
    int32_t code = tenantry_reports_download(client, text(report, "id"), file, ANSWER);
    if (code != TENANTRY_OK) {
        give_up(tenantry_error_text(error));
    }
    printf("    %zu bytes of %s\n", tenantry_response_body_len(answer), tenantry_response_content_type(answer));
    const char *line = (const char *)tenantry_response_body(answer);
    for (int lines = 0; lines < 3 && *line != '\0'; lines++) {
        int length = (int)strcspn(line, "\r\n");
        printf("    | %.*s\n", length < 100 ? length : 100, line);
        line += length;
        line += strspn(line, "\r\n");
    }
    tenantry_response_free(answer);
    answer = NULL;
    print_new_requests();
    cJSON_Delete(report);
}

static void show_audit_log(void) {
    chapter("Exercise 6: add marks to your API calls for better support");
    step("The last lines of the audit log");
    cJSON *log = request_log();
    const cJSON *items = field(log, "items");
    int count = cJSON_GetArraySize(items);
    int marked = 0;
    for (int i = count > 5 ? count - 5 : 0; i < count; i++) {
        const cJSON *entry = cJSON_GetArrayItem(items, i);
        const char *agent = text(entry, "user_agent");
        if (strncmp(agent, USER_AGENT " ", strlen(USER_AGENT) + 1) == 0) {
            printf("    %s %s\n      by %s\n", text(entry, "method"), text(entry, "path"), agent);
            marked++;
        }
    }
    if (marked == 0) {
        give_up("our user agent does not stand in the audit log");
    }
    cJSON_Delete(log);
}

/* --- suspending, reactivating, terminating; quota upsell ---------------------------------------------------------- */

static int version_of(const tenantry_client *client, const char *tenant) {
    cJSON *fetched = did(200, tenantry_tenants_get(client, tenant, NULL, ANSWER));
    int version = field(fetched, "version")->valueint;
    printf("    version %d, %s\n", version, cJSON_IsTrue(field(fetched, "enabled")) ? "enabled" : "disabled");
    cJSON_Delete(fetched);
    return version;
}

static void set_enabled(const tenantry_client *client, const char *tenant, const char *enabled) {
    const char *body = json("{'enabled': %s, 'version': %d}", enabled, version_of(client, tenant));
    cJSON *tenant_now = did(200, tenantry_tenants_update(client, tenant, BODY(body), ANSWER));
    if (strcmp(enabled, cJSON_IsTrue(field(tenant_now, "enabled")) ? "true" : "false") != 0) {
        give_up("the tenant is not what it was set to");
    }
    cJSON_Delete(tenant_now);
}

static void suspend_and_terminate(const tenantry_client *client, const char *customer) {
    chapter("Suspending, reactivating and terminating a customer");
    step("Suspend the customer: fetch its version, disable it");
    set_enabled(client, customer, "false");
    step("Reactivate it");
    set_enabled(client, customer, "true");

    step("Terminate it while it is enabled: refused");
    char version[16];
    snprintf(version, sizeof version, "%d", version_of(client, customer));
    refused(TENANTRY_ERROR_SERVICE, tenantry_tenants_delete(client, customer, version, ANSWER));
    step("Disable it first");
    set_enabled(client, customer, "false");
    step("Fetch the new version and delete it");
    snprintf(version, sizeof version, "%d", version_of(client, customer));
    done(204, tenantry_tenants_delete(client, customer, version, ANSWER));
    step("It is gone");
    refused(TENANTRY_ERROR_NOT_FOUND, tenantry_tenants_get(client, customer, NULL, ANSWER));
}

static void enable_upsell(const tenantry_client *client, const char *partner) {
    chapter("Enabling quota upsell for a user");
    step("Create another customer, since the first one is gone");
    char customer[ID];
    create_tenant(client, "MySecondCustomer", "customer", partner, customer);
    cJSON *created = create_user(client, customer, "user.buyer");

    step("Fetch the user's version");
    cJSON *user = did(200, tenantry_users_get(client, text(created, "id"), NULL, ANSWER));

    step("Make the user a buyer");
    const char *body = json("{'business_types': ['buyer'], 'version': %d}", field(user, "version")->valueint);
    cJSON *buyer = did(200, tenantry_users_update(client, text(created, "id"), BODY(body), ANSWER));
    const cJSON *type = cJSON_GetArrayItem(field(buyer, "business_types"), 0);
    if (!cJSON_IsString(type) || strcmp(type->valuestring, "buyer") != 0) {
        give_up("the user is no buyer");
    }
    printf("    %s is a %s, version %d\n", text(buyer, "login"), type->valuestring, field(buyer, "version")->valueint);
    cJSON_Delete(created);
    cJSON_Delete(user);
    cJSON_Delete(buyer);
}

int main(int argc, char **argv) {
    cJSON *keys = argc == 2 ? cJSON_Parse(argv[1]) : NULL;
    if (keys == NULL) {
        give_up("its argument is the first line that tenantry-sandbox prints");
    }
    printf("The lab, in C with tenantry %s, against the sandbox at %s\n", tenantry_version(), text(keys, "url"));
    tenantry_client_config nobody = {.struct_size = sizeof nobody, .access_token = "none"};
    nobody.datacenter_url = text(keys, "url");
    observer = connected(&nobody);

    char my_tenant[ID];
    char client_id[ID];
    char partner[ID];
    char customer[ID];
    tenantry_client *client = register_client(keys, my_tenant, client_id);
    issue_a_token(client);
    provision(client, client_id, partner, customer);
    show_tree(client, my_tenant);
    show_usages(client, customer);
    make_report(client, my_tenant);
    show_audit_log();
    suspend_and_terminate(client, customer);
    enable_upsell(client, partner);

    printf("\nThe lab is done.\n");
    tenantry_client_free(client);
    tenantry_client_free(observer);
    cJSON_Delete(keys);
    return 0;
}
