/* What programs need that talk to a sandbox: what its first line on stdout says, and a client of it. */

#ifndef SANDBOXED_H
#define SANDBOXED_H

#include <cjson/cJSON.h>

#include "expect.h"

static cJSON *keys;

/* Something that the sandbox's first line says. */
static const char *key(const char *name) {
    const char *value = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(keys, name));
    REQUIRE(value != NULL);
    return value;
}

/* Reads the first line. The caller deletes `keys` in the end. */
static void read_keys(const char *first_line) {
    keys = cJSON_Parse(first_line);
    REQUIRE(keys != NULL);
}

/* A client of the sandbox as its API client. */
static inline tenantry_client *client_of_sandbox(void) {
    tenantry_client_config config = {.struct_size = sizeof config};
    config.datacenter_url = key("url");
    config.client_id = key("client_id");
    config.client_secret = key("client_secret");
    tenantry_client *client = NULL;
    REQUIRE(tenantry_client_new(&config, &client, NULL) == TENANTRY_OK);
    return client;
}

#endif
