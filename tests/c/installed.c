/* A program outside of the tree: it looks itself up. What it needs to know is in the environment. */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenantry.h>

int main(void) {
    char header[32];
    snprintf(header, sizeof header, "%d.%d.%d", TENANTRY_VERSION_MAJOR, TENANTRY_VERSION_MINOR, TENANTRY_VERSION_PATCH);
    if (strcmp(header, tenantry_version()) != 0) {
        fprintf(stderr, "the header is of version %s, the library of %s\n", header, tenantry_version());
        return 1;
    }

    tenantry_client *client = NULL;
    tenantry_response *itself = NULL;
    tenantry_error *error = NULL;
    int32_t code = tenantry_client_from_env(&client, &error);
    if (code == TENANTRY_OK) {
        code = tenantry_clients_get(client, getenv("TENANTRY_CLIENT_ID"), NULL, &itself, &error);
    }
    if (code == TENANTRY_OK) {
        printf("%s\n", (const char *)tenantry_response_body(itself));
    } else {
        fprintf(stderr, "%s\n", tenantry_error_text(error));
    }
    tenantry_error_free(error);
    tenantry_response_free(itself);
    tenantry_client_free(client);
    return code;
}
