/* While a thread waits: another one may end its call, and the log function is told what happens. The argument is the
 * address of a server that takes any token. */

#define _POSIX_C_SOURCE 200809L

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>

#include "expect.h"

/* A socket that listens, and its address. */
static int listening(char url[64]) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    REQUIRE(listener >= 0);
    REQUIRE(bind(listener, (struct sockaddr *)&address, sizeof address) == 0);
    REQUIRE(listen(listener, 1) == 0);
    REQUIRE(getsockname(listener, (struct sockaddr *)&address, &length) == 0);
    snprintf(url, 64, "http://127.0.0.1:%d", ntohs(address.sin_port));
    return listener;
}

struct deletion {
    const tenantry_client *client;
    tenantry_call call;
    int32_t code;
    tenantry_error *error;
};

static void *delete_a_tenant(void *given) {
    struct deletion *deletion = given;
    deletion->code = tenantry_tenants_delete(deletion->client, TENANT, "1", &deletion->call, NULL, &deletion->error);
    return NULL;
}

static void another_thread_ends_a_call_that_is_under_way(void) {
    char url[64];
    int listener = listening(url);
    tenantry_client *client = client_of(url);
    tenantry_cancel *cancel = tenantry_cancel_new();
    struct deletion deletion = {.client = client, .call = {.struct_size = sizeof(tenantry_call), .cancel = cancel}};
    pthread_t waiting;
    REQUIRE(pthread_create(&waiting, NULL, delete_a_tenant, &deletion) == 0);

    /* The request has arrived, and is never answered. */
    int connection = accept(listener, NULL, NULL);
    char first;
    REQUIRE(connection >= 0 && read(connection, &first, 1) == 1);
    REQUIRE(tenantry_cancel_is_set(cancel) == 0);
    tenantry_cancel_now(cancel);
    REQUIRE(tenantry_cancel_is_set(cancel) == 1);

    REQUIRE(pthread_join(waiting, NULL) == 0);
    REQUIRE(deletion.code == TENANTRY_ERROR_CANCELLED);
    REQUIRE(is_said(tenantry_error_operation(deletion.error), "tenants.delete"));
    REQUIRE(tenantry_error_outcome_known(deletion.error) == 0);
    REQUIRE(is_said(tenantry_error_json(deletion.error), "\"kind\":\"cancelled\""));
    tenantry_error_free(deletion.error);
    close(connection);
    close(listener);
    tenantry_cancel_free(cancel);
    tenantry_client_free(client);
}

static void what_is_cancelled_before_is_not_sent(const tenantry_client *client) {
    tenantry_cancel *cancel = tenantry_cancel_new();
    tenantry_call call = {.struct_size = sizeof call, .cancel = cancel};
    REQUIRE(tenantry_tenants_get(client, TENANT, NULL, &call, NULL, NULL) == TENANTRY_OK);
    tenantry_cancel_now(cancel);
    tenantry_error *error = NULL;
    REQUIRE(tenantry_tenants_get(client, TENANT, NULL, &call, NULL, &error) == TENANTRY_ERROR_CANCELLED);
    REQUIRE(tenantry_error_attempts(error) == 0 && tenantry_error_outcome_known(error) == 1);
    tenantry_error_free(error);
    tenantry_cancel_free(cancel);
}

struct heard {
    tenantry_client *client;
    pthread_t thread;
    int count;
    int is_calling_back;
};

/* Hears of a request, and makes one more in the midst of it. */
static void hear(void *data, const tenantry_log_event *event) {
    struct heard *heard = data;
    REQUIRE(event->struct_size >= sizeof *event);
    REQUIRE(event->what == TENANTRY_LOG_ANSWERED && event->status == 200 && event->kind == TENANTRY_OK);
    REQUIRE(event->attempts == 1 && event->time_us > 0 && event->reason == NULL);
    REQUIRE(strcmp(event->operation, "tenants.get") == 0 && strcmp(event->method, "GET") == 0);
    REQUIRE(strcmp(event->path, "/api/2/tenants/" TENANT) == 0);
    REQUIRE(is_said(event->text, "tenants.get: GET /api/2/tenants/" TENANT ": status 200 in "));
    REQUIRE(pthread_equal(pthread_self(), heard->thread));
    heard->count++;
    if (!heard->is_calling_back) {
        heard->is_calling_back = 1;
        REQUIRE(tenantry_tenants_get(heard->client, TENANT, NULL, NULL, NULL, NULL) == TENANTRY_OK);
    }
}

static void the_log_is_told_by_the_thread_that_waits_and_may_call_back(const char *url) {
    struct heard heard = {.thread = pthread_self()};
    tenantry_client_config config = {.struct_size = sizeof config};
    config.datacenter_url = url;
    config.access_token = "token";
    config.log = hear;
    config.log_data = &heard;
    REQUIRE(tenantry_client_new(&config, &heard.client, NULL) == TENANTRY_OK);
    REQUIRE(tenantry_tenants_get(heard.client, TENANT, NULL, NULL, NULL, NULL) == TENANTRY_OK);
    REQUIRE(heard.count == 2);
    tenantry_client_free(heard.client);
}

struct trouble {
    int repeated;
    int failed;
};

static void hear_of_trouble(void *data, const tenantry_log_event *event) {
    struct trouble *trouble = data;
    if (event->what == TENANTRY_LOG_REPEATING) {
        REQUIRE(event->reason != NULL && event->reason[0] != '\0');
        trouble->repeated++;
    } else {
        REQUIRE(event->what == TENANTRY_LOG_FAILED && event->kind == TENANTRY_ERROR_CONNECTION);
        trouble->failed++;
    }
}

static void the_log_is_told_of_what_goes_wrong(void) {
    struct trouble trouble = {0};
    char nobody[64];
    close(listening(nobody));
    const int64_t twice = 1;
    tenantry_client_config config = {.struct_size = sizeof config};
    config.datacenter_url = nobody;
    config.access_token = "token";
    config.retries = &twice;
    config.log = hear_of_trouble;
    config.log_data = &trouble;
    tenantry_client *client = NULL;
    REQUIRE(tenantry_client_new(&config, &client, NULL) == TENANTRY_OK);
    REQUIRE(tenantry_tenants_get(client, TENANT, NULL, NULL, NULL, NULL) == TENANTRY_ERROR_CONNECTION);
    REQUIRE(trouble.repeated == 1 && trouble.failed == 1);
    tenantry_client_free(client);
}

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    tenantry_client *client = client_of(argv[1]);
    another_thread_ends_a_call_that_is_under_way();
    what_is_cancelled_before_is_not_sent(client);
    the_log_is_told_by_the_thread_that_waits_and_may_call_back(argv[1]);
    the_log_is_told_of_what_goes_wrong();
    tenantry_client_free(client);
    return 0;
}
