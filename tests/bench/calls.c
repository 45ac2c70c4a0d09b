/* Fetches one tenant many times, by our C ABI or by libcurl, and prints CPU and wall microseconds per call.
 *
 *   calls <tenantry|libcurl> <url> <count>
 */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "tenantry.h"

#define ID "0fcd4a69-8a40-4de8-b711-d9c83dc000f7"

static tenantry_client *client;
static CURL *curl;
static char buffer[65536];
static size_t filled;

static size_t keep(char *bytes, size_t size, size_t count, void *context) {
    (void)context;
    if (filled + size * count > sizeof buffer) return 0;
    memcpy(buffer + filled, bytes, size * count);
    filled += size * count;
    return size * count;
}

static int by_tenantry(void) {
    tenantry_response *response = NULL;
    int32_t code = tenantry_tenants_get(client, ID, NULL, NULL, &response, NULL);
    tenantry_response_free(response);
    return code;
}

static int by_libcurl(void) {
    filled = 0;
    return (int)curl_easy_perform(curl);
}

static int set_up(const char *way, const char *url) {
    if (strcmp(way, "tenantry") == 0) {
        tenantry_client_config config = {.struct_size = sizeof config, .datacenter_url = url, .access_token = "opaque"};
        return tenantry_client_new(&config, &client, NULL);
    }
    static char target[512];
    snprintf(target, sizeof target, "%s/api/2/tenants/%s", url, ID);
    curl = curl_easy_init();
    if (curl == NULL) return 1;
    curl_easy_setopt(curl, CURLOPT_URL, target);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, curl_slist_append(NULL, "Authorization: Bearer opaque"));
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "gzip");
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "bench/1.0");
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep);
    return 0;
}

static double wall(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e6 + (double)now.tv_nsec / 1e3;
}

int main(int argc, char **argv) {
    if (argc != 4 || set_up(argv[1], argv[2]) != 0) return 2;
    int (*call)(void) = client != NULL ? by_tenantry : by_libcurl;
    long count = atol(argv[3]);
    for (long i = 0; i < count / 10; i++)
        if (call() != 0) return 1;
    clock_t cpu = clock();
    double start = wall();
    for (long i = 0; i < count; i++)
        if (call() != 0) return 1;
    printf("%.1f %.1f\n", (double)(clock() - cpu) * 1e6 / CLOCKS_PER_SEC / (double)count,
           (wall() - start) / (double)count);
    return 0;
}
