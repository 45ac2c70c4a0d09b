/* Lists that come page by page, from a sandbox whose pages hold three and whose top tenant has seven partners. */

#include "sandboxed.h"

static tenantry_pages *children(const tenantry_client *client) {
    tenantry_pages *pages = NULL;
    REQUIRE(tenantry_tenants_children_pages(client, key("tenant_id"), NULL, &pages, NULL) == TENANTRY_OK);
    return pages;
}

static int items_in(const tenantry_response *page) {
    cJSON *body = cJSON_Parse((const char *)tenantry_response_body(page));
    int count = cJSON_GetArraySize(cJSON_GetObjectItemCaseSensitive(body, "items"));
    cJSON_Delete(body);
    return count;
}

static void all_pages_come_and_then_none(tenantry_client *client) {
    tenantry_pages *pages = children(client);
    /* It needs no client any more. */
    tenantry_client_free(client);
    const int expected[] = {3, 3, 1};
    tenantry_response *page = NULL;
    for (int i = 0; i < 3; i++) {
        REQUIRE(tenantry_pages_next(pages, NULL, &page, NULL) == TENANTRY_OK);
        REQUIRE(items_in(page) == expected[i]);
        tenantry_response_free(page);
    }
    for (int i = 0; i < 2; i++) {
        REQUIRE(tenantry_pages_next(pages, NULL, &page, NULL) == TENANTRY_OK && page == NULL);
    }
    tenantry_pages_free(pages);
}

static void a_page_that_failed_can_be_asked_for_again(const tenantry_client *client) {
    tenantry_pages *pages = children(client);
    tenantry_response *page = NULL;
    REQUIRE(tenantry_pages_next(pages, NULL, &page, NULL) == TENANTRY_OK);
    tenantry_response_free(page);

    tenantry_cancel *cancel = tenantry_cancel_new();
    tenantry_cancel_now(cancel);
    tenantry_call call = {.struct_size = sizeof call, .cancel = cancel};
    tenantry_error *error = NULL;
    REQUIRE(tenantry_pages_next(pages, &call, &page, &error) == TENANTRY_ERROR_CANCELLED);
    tenantry_error_free(error);
    tenantry_cancel_free(cancel);

    REQUIRE(tenantry_pages_next(pages, NULL, &page, NULL) == TENANTRY_OK && items_in(page) == 3);
    tenantry_response_free(page);
    tenantry_pages_free(pages);
}

static void a_tree_comes_tenant_by_tenant(const tenantry_client *client) {
    tenantry_walk *walk = NULL;
    REQUIRE(tenantry_tenants_walk(client, key("tenant_id"), &walk, NULL) == TENANTRY_OK);

    tenantry_cancel *cancel = tenantry_cancel_new();
    tenantry_cancel_now(cancel);
    tenantry_call call = {.struct_size = sizeof call, .cancel = cancel};
    REQUIRE(tenantry_walk_next(walk, &call, NULL, NULL) == TENANTRY_ERROR_CANCELLED);
    tenantry_cancel_free(cancel);

    const int64_t a_minute = 60000;
    tenantry_call limited = {.struct_size = sizeof limited, .timeout_ms = &a_minute};
    tenantry_response *node = NULL;
    int below = 0;
    while (tenantry_walk_next(walk, &limited, &node, NULL) == TENANTRY_OK && node != NULL) {
        const char *json = (const char *)tenantry_response_body(node);
        REQUIRE(is_said(json, "\"path\":["));
        below += is_said(json, "\"depth\":1");
        tenantry_response_free(node);
    }
    REQUIRE(below == 7 && node == NULL);
    tenantry_walk_free(walk);

    walk = NULL;
    REQUIRE(tenantry_tenants_walk(client, "not an id", &walk, NULL) == TENANTRY_ERROR_INVALID_ARGUMENT && walk == NULL);
    tenantry_walk_free(NULL);
}

static void what_is_given_wrongly_is_said_before_anything_is_sent(const tenantry_client *client) {
    tenantry_pages *pages = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_tenants_children_pages(client, "not an id", NULL, &pages, &error);
    REQUIRE(code == TENANTRY_ERROR_INVALID_ARGUMENT && pages == NULL);
    REQUIRE(is_said(tenantry_error_message(error), "tenant_id: expected a UUID"));
    tenantry_error_free(error);
    error = NULL;
    REQUIRE(tenantry_pages_next(NULL, NULL, NULL, &error) == TENANTRY_ERROR_INVALID_ARGUMENT);
    REQUIRE(is_said(tenantry_error_message(error), "pages: expected a handle, got NULL"));
    tenantry_error_free(error);
    tenantry_pages_free(NULL);
}

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    read_keys(argv[1]);
    tenantry_client *client = client_of_sandbox();
    a_page_that_failed_can_be_asked_for_again(client);
    a_tree_comes_tenant_by_tenant(client);
    what_is_given_wrongly_is_said_before_anything_is_sent(client);
    all_pages_come_and_then_none(client);
    cJSON_Delete(keys);
    return 0;
}
