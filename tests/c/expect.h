/* What the C tests have in common: to expect something and say so when it is not. */

#ifndef EXPECT_H
#define EXPECT_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tenantry.h"

/* Two UUIDs that mean nothing. */
#define TENANT "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"
#define REPORT "20dffb36-6e2c-4ce4-8d3f-4f0f3d1f6a3b"

/* Ends the program when something that it rests on does not hold. */
#define REQUIRE(condition)                                                                    \
    do {                                                                                      \
        if (!(condition)) {                                                                   \
            fprintf(stderr, "%s:%d: it is not so that %s\n", __FILE__, __LINE__, #condition); \
            exit(1);                                                                          \
        }                                                                                     \
    } while (0)

static inline int is_said(const char *text, const char *part) {
    return text != NULL && strstr(text, part) != NULL;
}

/* A client of the server at this address, which takes any token, and sends nothing twice. */
static inline tenantry_client *client_of(const char *url) {
    const int64_t once = 0;
    tenantry_client_config config = {.struct_size = sizeof config};
    config.datacenter_url = url;
    config.access_token = "token";
    config.retries = &once;
    tenantry_client *client = NULL;
    tenantry_error *error = NULL;
    if (tenantry_client_new(&config, &client, &error) != TENANTRY_OK) {
        fprintf(stderr, "%s\n", tenantry_error_text(error));
        exit(1);
    }
    return client;
}

#endif
