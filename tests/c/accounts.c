/* Several accounts, searched together: here two of one sandbox, one of which lost its key. */

#include <string.h>

#include "sandboxed.h"

static tenantry_client *locked_out(void) {
    tenantry_client_config config = {.struct_size = sizeof config};
    config.datacenter_url = key("url");
    config.client_id = key("client_id");
    config.client_secret = "not the secret";
    tenantry_client *client = NULL;
    REQUIRE(tenantry_client_new(&config, &client, NULL) == TENANTRY_OK);
    return client;
}

static const char *text_of(const cJSON *row, const char *name) {
    return cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(row, name));
}

static void each_account_tells_what_it_has(const tenantry_accounts *accounts) {
    const int64_t limit = 5;
    tenantry_accounts_search_params params = {.struct_size = sizeof params, .kind = "user", .limit = &limit};
    tenantry_response *response = NULL;
    REQUIRE(tenantry_accounts_search(accounts, "administrator", &params, NULL, &response, NULL) == TENANTRY_OK);
    cJSON *rows = cJSON_Parse((const char *)tenantry_response_body(response));
    REQUIRE(cJSON_GetArraySize(rows) == 2);
    const cJSON *first = cJSON_GetArrayItem(rows, 0);
    const cJSON *second = cJSON_GetArrayItem(rows, 1);
    REQUIRE(strcmp(text_of(first, "account"), "Europe") == 0 && text_of(first, "error") == NULL);
    const cJSON *hits = cJSON_GetObjectItemCaseSensitive(first, "hits");
    REQUIRE(strcmp(text_of(cJSON_GetArrayItem(hits, 0), "login"), "administrator") == 0);
    REQUIRE(strcmp(text_of(second, "account"), "America") == 0);
    REQUIRE(strstr(text_of(second, "error"), "authentication failed") != NULL);
    cJSON_Delete(rows);
    tenantry_response_free(response);
}

static void what_is_given_wrongly_is_said(tenantry_accounts *accounts, const tenantry_client *client) {
    tenantry_error *error = NULL;
    REQUIRE(tenantry_accounts_search(accounts, "ab", NULL, NULL, NULL, &error) == TENANTRY_ERROR_INVALID_ARGUMENT);
    REQUIRE(is_said(tenantry_error_message(error), "text: expected 3 characters"));
    tenantry_error_free(error);
    error = NULL;
    REQUIRE(tenantry_accounts_add(accounts, NULL, client, &error) == TENANTRY_ERROR_INVALID_ARGUMENT);
    REQUIRE(is_said(tenantry_error_message(error), "name: "));
    tenantry_error_free(error);
    REQUIRE(tenantry_accounts_add(accounts, "Asia", NULL, NULL) == TENANTRY_ERROR_INVALID_ARGUMENT);
    REQUIRE(tenantry_accounts_add(NULL, "Asia", client, NULL) == TENANTRY_ERROR_INVALID_ARGUMENT);
    REQUIRE(tenantry_accounts_search(NULL, "abc", NULL, NULL, NULL, NULL) == TENANTRY_ERROR_INVALID_ARGUMENT);
    tenantry_accounts_free(NULL);
}

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    read_keys(argv[1]);
    tenantry_accounts *accounts = tenantry_accounts_new();
    tenantry_client *europe = client_of_sandbox();
    tenantry_client *america = locked_out();
    REQUIRE(tenantry_accounts_add(accounts, "Europe", europe, NULL) == TENANTRY_OK);
    REQUIRE(tenantry_accounts_add(accounts, "America", america, NULL) == TENANTRY_OK);
    /* It needs the clients no more. */
    tenantry_client_free(america);
    each_account_tells_what_it_has(accounts);
    what_is_given_wrongly_is_said(accounts, europe);
    tenantry_client_free(europe);
    tenantry_accounts_free(accounts);
    cJSON_Delete(keys);
    return 0;
}
