/* Every kind of credentials, against the sandbox, whose first line on stdout is the argument. */

#define _POSIX_C_SOURCE 200809L

#include "sandboxed.h"

/* The settings that are given here, for the sandbox. */
#define CONFIG(...) \
    &(tenantry_client_config){.struct_size = sizeof(tenantry_client_config), .datacenter_url = key("url"), __VA_ARGS__}

static tenantry_client *made(const tenantry_client_config *config) {
    tenantry_client *client = NULL;
    REQUIRE(tenantry_client_new(config, &client, NULL) == TENANTRY_OK);
    return client;
}

/* What looking up oneself, which takes HTTP Basic, and listing reports, which does not, come to. The client is freed.
 */
static void expect(tenantry_client *client, int32_t me, int32_t reports) {
    REQUIRE(tenantry_users_me(client, NULL, NULL, NULL) == me);
    REQUIRE(tenantry_reports_ids_for_tenant(client, key("tenant_id"), NULL, NULL, NULL) == reports);
    tenantry_client_free(client);
}

/* A text in the JSON that a call answered. The caller frees it. */
static char *text_of(tenantry_response *response, const char *name) {
    cJSON *body = cJSON_Parse((const char *)tenantry_response_body(response));
    const char *value = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(body, name));
    REQUIRE(value != NULL);
    char *copied = strdup(value);
    REQUIRE(copied != NULL);
    cJSON_Delete(body);
    tenantry_response_free(response);
    return copied;
}

static tenantry_client *api_client(void) {
    return made(CONFIG(.client_id = key("client_id"), .client_secret = key("client_secret")));
}

static void an_api_client_gets_its_tokens_by_itself(void) {
    tenantry_client *client = api_client();
    REQUIRE(tenantry_tenants_get(client, key("tenant_id"), NULL, NULL, NULL, NULL) == TENANTRY_OK);
    tenantry_client_free(client);
}

static void a_wrong_secret_is_refused(void) {
    tenantry_client *client = made(CONFIG(.client_id = key("client_id"), .client_secret = "wrong"));
    tenantry_error *error = NULL;
    int32_t code = tenantry_tenants_get(client, key("tenant_id"), NULL, NULL, NULL, &error);
    REQUIRE(code == TENANTRY_ERROR_AUTHENTICATION);
    REQUIRE(!is_said(tenantry_error_text(error), "wrong"));
    tenantry_error_free(error);
    tenantry_client_free(client);
}

static void basic_is_for_the_operations_that_list_it(void) {
    tenantry_client *client = made(CONFIG(.login = key("login"), .password = key("password")));
    expect(client, TENANTRY_OK, TENANTRY_ERROR_CONFIGURATION);
}

static void a_password_is_exchanged_for_a_token(void) {
    tenantry_client *client =
        made(CONFIG(.login = key("login"), .password = key("password"), .login_grant = TENANTRY_LOGIN_PASSWORD));
    expect(client, TENANTRY_OK, TENANTRY_OK);
}

static void a_ready_token_is_sent_as_it_is(void) {
    tenantry_client *client = api_client();
    static const char form[] = "{\"grant_type\": \"client_credentials\"}";
    tenantry_response *token = NULL;
    const uint8_t *body = (const uint8_t *)form;
    REQUIRE(tenantry_auth_request_token(client, body, sizeof form - 1, NULL, &token, NULL) == TENANTRY_OK);
    tenantry_client_free(client);

    char *access_token = text_of(token, "access_token");
    client = made(CONFIG(.access_token = access_token));
    free(access_token);
    REQUIRE(tenantry_tenants_get(client, key("tenant_id"), NULL, NULL, NULL, NULL) == TENANTRY_OK);
    tenantry_client_free(client);
}

static void a_client_of_one_customer_sees_no_more_and_outlives_its_parent(void) {
    tenantry_client *client = api_client();
    char tenant[200];
    snprintf(tenant, sizeof tenant, "{\"name\": \"Scoped\", \"kind\": \"customer\", \"parent_id\": \"%s\"}",
             key("tenant_id"));
    tenantry_response *created = NULL;
    const uint8_t *body = (const uint8_t *)tenant;
    REQUIRE(tenantry_tenants_create(client, body, strlen(tenant), NULL, &created, NULL) == TENANTRY_OK);
    char *customer = text_of(created, "id");

    tenantry_client *scoped = NULL;
    REQUIRE(tenantry_client_for_tenant(client, customer, &scoped, NULL) == TENANTRY_OK);
    tenantry_client_free(client);
    REQUIRE(tenantry_tenants_get(scoped, customer, NULL, NULL, NULL, NULL) == TENANTRY_OK);
    int32_t code = tenantry_tenants_get(scoped, key("tenant_id"), NULL, NULL, NULL, NULL);
    REQUIRE(code == TENANTRY_ERROR_PERMISSION);
    tenantry_client_free(scoped);
    free(customer);
}

static void a_one_time_token_opens_a_session(void) {
    tenantry_client *client = api_client();
    char form[200];
    snprintf(form, sizeof form, "{\"login\": \"%s\", \"purpose\": \"user_login\"}", key("login"));
    tenantry_response *token = NULL;
    const uint8_t *body = (const uint8_t *)form;
    REQUIRE(tenantry_auth_request_one_time_token(client, body, strlen(form), NULL, &token, NULL) == TENANTRY_OK);
    tenantry_client_free(client);

    char *one_time_token = text_of(token, "ott");
    client = made(CONFIG(.one_time_token = one_time_token));
    free(one_time_token);
    expect(client, TENANTRY_OK, TENANTRY_OK);
}

static void the_environment_is_enough(void) {
    REQUIRE(setenv("TENANTRY_URL", key("url"), 1) == 0);
    REQUIRE(setenv("TENANTRY_CLIENT_ID", key("client_id"), 1) == 0);
    REQUIRE(setenv("TENANTRY_CLIENT_SECRET", key("client_secret"), 1) == 0);
    tenantry_client *client = NULL;
    REQUIRE(tenantry_client_from_env(&client, NULL) == TENANTRY_OK);
    REQUIRE(tenantry_tenants_get(client, key("tenant_id"), NULL, NULL, NULL, NULL) == TENANTRY_OK);
    tenantry_client_free(client);
}

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    read_keys(argv[1]);
    an_api_client_gets_its_tokens_by_itself();
    a_wrong_secret_is_refused();
    basic_is_for_the_operations_that_list_it();
    a_password_is_exchanged_for_a_token();
    a_ready_token_is_sent_as_it_is();
    a_client_of_one_customer_sees_no_more_and_outlives_its_parent();
    a_one_time_token_opens_a_session();
    the_environment_is_enough();
    cJSON_Delete(keys);
    return 0;
}
