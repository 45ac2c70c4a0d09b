/* A child process goes on with the client that it inherited, and so does its parent. */

#define _POSIX_C_SOURCE 200809L

#include <sys/wait.h>
#include <unistd.h>

#include "expect.h"

static int32_t ask(const tenantry_client *client) {
    return tenantry_tenants_get(client, TENANT, NULL, NULL, NULL, NULL);
}

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    tenantry_client *client = client_of(argv[1]);
    REQUIRE(ask(client) == TENANTRY_OK);
    pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        int32_t code = ask(client);
        tenantry_client_free(client);
        _exit(code);
    }
    int status = -1;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status) && WEXITSTATUS(status) == TENANTRY_OK);
    REQUIRE(ask(client) == TENANTRY_OK);
    tenantry_client_free(client);
    return 0;
}
