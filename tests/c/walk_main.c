/* The contract walk: every function is called once, and what arrived at the recorder is what the contract says. */

#include "expect.h"

int contract_walk(const tenantry_client *client);

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    tenantry_client *client = client_of(argv[1]);
    REQUIRE(contract_walk(client) == 0);

    tenantry_response *verdict = NULL;
    int32_t code = tenantry_request(client, "GET", "/verdict", NULL, NULL, 0, NULL, NULL, &verdict, NULL);
    REQUIRE(code == TENANTRY_OK);
    const char *text = (const char *)tenantry_response_body(verdict);
    int is_clean = is_said(text, "\"problems\":[]") && is_said(text, "\"missing\":[]");
    printf("the recorder's verdict: %s\n", text);
    tenantry_response_free(verdict);
    tenantry_client_free(client);
    return is_clean ? 0 : 1;
}
