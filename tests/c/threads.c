/* One client serves many threads at a time, a response may be read and freed by another thread than the one that asked
 * for it, and one handle ends what all of them wait for. */

#define _POSIX_C_SOURCE 200809L

#include <pthread.h>

#include "expect.h"

enum { THREADS = 8, CALLS = 10 };

struct shared {
    tenantry_client *client;
    tenantry_cancel *cancel;
    pthread_barrier_t all_have_asked;
    pthread_mutex_t lock;
    int logged;
};

static void *ask_often(void *given) {
    struct shared *shared = given;
    tenantry_response *last = NULL;
    for (int i = 0; i < CALLS; i++) {
        tenantry_response_free(last);
        last = NULL;
        REQUIRE(tenantry_tenants_get(shared->client, TENANT, NULL, NULL, &last, NULL) == TENANTRY_OK);
        REQUIRE(tenantry_response_status(last) == 200);
    }
    return last;
}

/* Asks until it is ended from elsewhere. */
static void *ask_until_cancelled(void *given) {
    struct shared *shared = given;
    tenantry_call call = {.struct_size = sizeof call, .cancel = shared->cancel};
    REQUIRE(tenantry_tenants_get(shared->client, TENANT, NULL, &call, NULL, NULL) == TENANTRY_OK);
    pthread_barrier_wait(&shared->all_have_asked);
    int32_t code;
    do {
        code = tenantry_tenants_get(shared->client, TENANT, NULL, &call, NULL, NULL);
    } while (code == TENANTRY_OK);
    REQUIRE(code == TENANTRY_ERROR_CANCELLED);
    return NULL;
}

static void start(pthread_t threads[THREADS], void *(*run)(void *), struct shared *shared) {
    for (int i = 0; i < THREADS; i++) {
        REQUIRE(pthread_create(&threads[i], NULL, run, shared) == 0);
    }
}

static void many_threads_share_a_client(struct shared *shared) {
    pthread_t threads[THREADS];
    start(threads, ask_often, shared);
    for (int i = 0; i < THREADS; i++) {
        void *response = NULL;
        REQUIRE(pthread_join(threads[i], &response) == 0);
        REQUIRE(tenantry_response_body_len(response) > 0);
        tenantry_response_free(response);
    }
}

static void one_handle_ends_what_all_of_them_wait_for(struct shared *shared) {
    pthread_t threads[THREADS];
    start(threads, ask_until_cancelled, shared);
    pthread_barrier_wait(&shared->all_have_asked);
    tenantry_cancel_now(shared->cancel);
    for (int i = 0; i < THREADS; i++) {
        REQUIRE(pthread_join(threads[i], NULL) == 0);
    }
}

static void hear(void *data, const tenantry_log_event *event) {
    struct shared *shared = data;
    REQUIRE(event->what == TENANTRY_LOG_ANSWERED);
    pthread_mutex_lock(&shared->lock);
    shared->logged++;
    pthread_mutex_unlock(&shared->lock);
}

static void the_log_is_told_by_each_of_them(struct shared *shared, const char *url) {
    tenantry_client_config config = {.struct_size = sizeof config, .log = hear, .log_data = shared};
    config.datacenter_url = url;
    config.access_token = "token";
    tenantry_client *other = shared->client;
    REQUIRE(tenantry_client_new(&config, &shared->client, NULL) == TENANTRY_OK);
    many_threads_share_a_client(shared);
    REQUIRE(shared->logged == THREADS * CALLS);
    tenantry_client_free(shared->client);
    shared->client = other;
}

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    struct shared shared = {.client = client_of(argv[1]), .cancel = tenantry_cancel_new()};
    REQUIRE(pthread_barrier_init(&shared.all_have_asked, NULL, THREADS + 1) == 0);
    REQUIRE(pthread_mutex_init(&shared.lock, NULL) == 0);
    many_threads_share_a_client(&shared);
    one_handle_ends_what_all_of_them_wait_for(&shared);
    the_log_is_told_by_each_of_them(&shared, argv[1]);
    pthread_mutex_destroy(&shared.lock);
    pthread_barrier_destroy(&shared.all_have_asked);
    tenantry_cancel_free(shared.cancel);
    tenantry_client_free(shared.client);
    return 0;
}
