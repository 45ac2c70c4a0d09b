/* One client serves many threads at a time, and a response may be read and freed by another thread than the one that
 * asked for it. */

#include <pthread.h>

#include "expect.h"

enum { THREADS = 8, CALLS = 10 };

static void *ask_often(void *client) {
    tenantry_response *last = NULL;
    for (int i = 0; i < CALLS; i++) {
        tenantry_response_free(last);
        last = NULL;
        REQUIRE(tenantry_tenants_get(client, TENANT, NULL, NULL, &last, NULL) == TENANTRY_OK);
        REQUIRE(tenantry_response_status(last) == 200);
    }
    return last;
}

static void many_threads_share_a_client(tenantry_client *client) {
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++) {
        REQUIRE(pthread_create(&threads[i], NULL, ask_often, client) == 0);
    }
    for (int i = 0; i < THREADS; i++) {
        void *response = NULL;
        REQUIRE(pthread_join(threads[i], &response) == 0);
        REQUIRE(tenantry_response_body_len(response) > 0);
        tenantry_response_free(response);
    }
}

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    tenantry_client *client = client_of(argv[1]);
    many_threads_share_a_client(client);
    tenantry_client_free(client);
    return 0;
}
