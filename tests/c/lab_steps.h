/* What every step of the lab needs: to say what it does, to take an answer apart, and to show what the service saw. */

#ifndef LAB_STEPS_H
#define LAB_STEPS_H

#include <cjson/cJSON.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tenantry.h"

/* A client that belongs to no one: it reads the sandbox's own log and moves its clock. */
static tenantry_client *observer;

/* Where every call puts its answer or its error. */
static tenantry_response *answer;
static tenantry_error *error;
#define ANSWER NULL, &answer, &error

static void give_up(const char *why) {
    fprintf(stderr, "\nThe lab stops here: %s\n", why);
    exit(1);
}

static void chapter(const char *title) {
    printf("\n%s\n", title);
}

static void step(const char *words) {
    printf("\n  %s\n", words);
}

/* The text of a JSON template, in which single quotes stand for double ones. Good until the next one. */
static const char *json(const char *template, ...) {
    static char text[2048];
    va_list values;
    va_start(values, template);
    int length = vsnprintf(text, sizeof text, template, values);
    va_end(values);
    if (length < 0 || (size_t)length >= sizeof text) {
        give_up("a body is too long");
    }
    for (char *quote = text; (quote = strchr(quote, '\'')) != NULL;) {
        *quote = '"';
    }
    return text;
}

/* A body and its length, as functions take them. */
#define BODY(text) (const uint8_t *)(text), strlen(text)

/* Ends what a call began: its answer's JSON, or NULL when it has none. */
static cJSON *taken(void) {
    const char *body = (const char *)tenantry_response_body(answer);
    cJSON *value = cJSON_Parse(body);
    tenantry_response_free(answer);
    answer = NULL;
    return value;
}

static const cJSON *field(const cJSON *object, const char *name) {
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(object, name);
    if (value == NULL) {
        give_up(name);
    }
    return value;
}

static const char *text(const cJSON *object, const char *name) {
    const char *value = cJSON_GetStringValue(field(object, name));
    return value == NULL ? "" : value;
}

static void copy(char *to, size_t size, const cJSON *object, const char *name) {
    snprintf(to, size, "%s", text(object, name));
}

/* What the sandbox wrote into its log: the audit log of the lab. */
static cJSON *request_log(void) {
    if (tenantry_request(observer, "GET", "/sandbox/requests", NULL, NULL, 0, NULL, ANSWER) != TENANTRY_OK) {
        give_up(tenantry_error_text(error));
    }
    return taken();
}

static void print_request(const cJSON *entry) {
    const char *query = text(entry, "query");
    printf("    %s %s%s%s -> %d\n", text(entry, "method"), text(entry, "path"), *query == '\0' ? "" : "?", query,
           field(entry, "status")->valueint);
}

/* Prints the requests that came since the last time. */
static void print_new_requests(void) {
    static int seen = 0;
    cJSON *log = request_log();
    const cJSON *items = field(log, "items");
    for (; seen < cJSON_GetArraySize(items); seen++) {
        const cJSON *entry = cJSON_GetArrayItem(items, seen);
        if (strncmp(text(entry, "path"), "/sandbox/", 9) != 0) {
            print_request(entry);
        }
    }
    cJSON_Delete(log);
}

/* The answer's JSON of a call that must work, with this status. */
static cJSON *did(int status, int32_t code) {
    if (code != TENANTRY_OK) {
        give_up(tenantry_error_text(error));
    }
    int came = tenantry_response_status(answer);
    cJSON *value = taken();
    print_new_requests();
    if (came != status) {
        fprintf(stderr, "expected status %d\n", status);
        give_up("the status is not what the guide says");
    }
    return value;
}

/* For calls whose answer is of no interest. */
static void done(int status, int32_t code) {
    cJSON_Delete(did(status, code));
}

/* For calls that must fail, and in this way. */
static void refused(int32_t expected, int32_t code) {
    if (code != expected) {
        give_up(code == TENANTRY_OK ? "what should have been refused was done" : tenantry_error_text(error));
    }
    print_new_requests();
    printf("    as it should be: %s\n", tenantry_error_text(error));
    tenantry_error_free(error);
    error = NULL;
}

static tenantry_client *connected(const tenantry_client_config *config) {
    tenantry_client *client = NULL;
    if (tenantry_client_new(config, &client, &error) != TENANTRY_OK) {
        give_up(tenantry_error_text(error));
    }
    return client;
}

#endif
