/* What procedures call of the program's own: it may call back, it may stop them, and what was done by then is told. The
 * argument is the sandbox's first line. */

#define _POSIX_C_SOURCE 200809L

#include <fcntl.h>
#include <unistd.h>

#include "sandboxed.h"

#define BODY(text) (const uint8_t *)(text), strlen(text)

static tenantry_client *client;
static char customer[64];
static tenantry_response *out;
static tenantry_error *error;

/* A text in the JSON of `out`. */
static void expect_text(const char *name, const char *expected) {
    cJSON *body = cJSON_Parse((const char *)tenantry_response_body(out));
    const char *value = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(body, name));
    REQUIRE(value != NULL && strcmp(value, expected) == 0);
    cJSON_Delete(body);
}

static void done(void) {
    tenantry_response_free(out);
    tenantry_error_free(error);
    out = NULL;
    error = NULL;
}

static int64_t version_now(void) {
    tenantry_response *tenant = NULL;
    REQUIRE(tenantry_tenants_get(client, customer, NULL, NULL, &tenant, NULL) == TENANTRY_OK);
    cJSON *body = cJSON_Parse((const char *)tenantry_response_body(tenant));
    int64_t version = (int64_t)cJSON_GetNumberValue(cJSON_GetObjectItemCaseSensitive(body, "version"));
    cJSON_Delete(body);
    tenantry_response_free(tenant);
    return version;
}

static void make_a_customer(void) {
    char body[256];
    snprintf(body, sizeof body, "{\"name\": \"Customer, Inc\", \"kind\": \"customer\", \"parent_id\": \"%s\"}",
             key("tenant_id"));
    REQUIRE(tenantry_tenants_create(client, BODY(body), NULL, &out, NULL) == TENANTRY_OK);
    cJSON *tenant = cJSON_Parse((const char *)tenantry_response_body(out));
    snprintf(customer, sizeof customer, "%s", cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(tenant, "id")));
    cJSON_Delete(tenant);
    done();
}

/* Another writer is faster the first time. */
static int32_t tag_after_another_writer(void *data, const char *current, size_t length, tenantry_update *update) {
    int *times = data;
    REQUIRE(strlen(current) == length && is_said(current, customer));
    if (++*times == 1) {
        char body[128];
        snprintf(body, sizeof body, "{\"version\": %lld, \"language\": \"de\"}", (long long)version_now());
        REQUIRE(tenantry_tenants_update(client, customer, BODY(body), NULL, NULL, NULL) == TENANTRY_OK);
    }
    return tenantry_update_set(update, BODY("{\"internal_tag\": \"seen\"}"));
}

static void a_change_is_asked_for_anew_when_another_writer_was_faster(void) {
    int times = 0;
    int32_t code = tenantry_tenants_modify(client, customer, tag_after_another_writer, &times, NULL, &out, &error);
    REQUIRE(code == TENANTRY_OK && times == 2);
    REQUIRE(tenantry_response_status(out) == 0);
    expect_text("internal_tag", "seen");
    expect_text("language", "de");
    done();
}

static int32_t leave_it(void *data, const char *current, size_t length, tenantry_update *update) {
    REQUIRE(data == NULL && current[length] == '\0' && update != NULL);
    return 0;
}

static void a_change_that_sets_nothing_leaves_all_as_it_is(void) {
    int64_t before = version_now();
    REQUIRE(tenantry_tenants_modify(client, customer, leave_it, NULL, NULL, NULL, NULL) == TENANTRY_OK);
    REQUIRE(version_now() == before);
}

static int32_t refuse(void *data, const char *current, size_t length, tenantry_update *update) {
    REQUIRE(data == NULL && current[length] == '\0' && update != NULL);
    return 3;
}

static void a_change_that_fails_stops_the_procedure_and_the_error_tells_what_was_done(void) {
    int32_t code = tenantry_tenants_modify(client, customer, refuse, NULL, NULL, &out, &error);
    REQUIRE(code == TENANTRY_ERROR_CANCELLED && out == NULL);
    REQUIRE(strcmp(tenantry_error_message(error), "the change function returned 3") == 0);
    REQUIRE(strcmp(tenantry_error_done(error), "[{\"operation\":\"tenants.get\",\"status\":200}]") == 0);
    REQUIRE(is_said(tenantry_error_json(error), "\"done\":[{\"operation\":\"tenants.get\",\"status\":200}]"));
    done();
}

static void what_must_be_given_is_named(void) {
    REQUIRE(tenantry_tenants_modify(client, customer, NULL, NULL, NULL, NULL, &error) ==
            TENANTRY_ERROR_INVALID_ARGUMENT);
    REQUIRE(is_said(tenantry_error_message(error), "change: it must be given"));
    done();
    REQUIRE(tenantry_tenants_suspend(client, "not an id", NULL, NULL, &error) == TENANTRY_ERROR_INVALID_ARGUMENT);
    REQUIRE(is_said(tenantry_error_message(error), "tenant_id: expected a UUID"));
    done();
    REQUIRE(tenantry_tenants_limit_access(client, customer, 0, NULL, NULL, &error) == TENANTRY_ERROR_INVALID_ARGUMENT);
    REQUIRE(is_said(tenantry_error_message(error), "limited: expected TENANTRY_TRUE or TENANTRY_FALSE"));
    done();
}

static int32_t stop_at_once(void *data, const tenantry_progress *progress) {
    int *times = data;
    REQUIRE(progress->event == TENANTRY_PROGRESS_MADE && progress->status == 200 && progress->count == 0);
    REQUIRE(strcmp(progress->operation, "tenants.get") == 0);
    return ++*times;
}

static void a_progress_function_stops_a_procedure_before_its_next_request(void) {
    int times = 0;
    int64_t before = version_now();
    tenantry_call call = {.struct_size = sizeof call, .progress = stop_at_once, .progress_data = &times};
    REQUIRE(tenantry_tenants_suspend(client, customer, &call, NULL, &error) == TENANTRY_ERROR_CANCELLED);
    REQUIRE(times == 1 && tenantry_error_outcome_known(error) == 1 && version_now() == before);
    done();
}

static int32_t cancel_it(void *data, const tenantry_progress *progress) {
    REQUIRE(progress != NULL);
    tenantry_cancel_now(data);
    return 0;
}

static void a_cancel_handle_ends_a_procedure(void) {
    tenantry_cancel *cancel = tenantry_cancel_new();
    tenantry_call call = {.struct_size = sizeof call, .cancel = cancel, .progress = cancel_it, .progress_data = cancel};
    REQUIRE(tenantry_tenants_suspend(client, customer, &call, NULL, &error) == TENANTRY_ERROR_CANCELLED);
    REQUIRE(is_said(tenantry_error_done(error), "tenants.get"));
    done();
    tenantry_cancel_free(cancel);
}

/* The parameters of a report on the top tenant. */
static const char *a_report(void) {
    static char body[256];
    snprintf(body, sizeof body,
             "{\"tenant_id\": \"%s\", \"kind\": \"usage_current\", \"level\": \"direct_partners\", "
             "\"formats\": [\"csv_v2_0\"]}",
             key("tenant_id"));
    return body;
}

static void a_time_limit_is_one_of_the_whole_procedure(void) {
    const int64_t an_hour = 3600000;
    const int64_t soon = 300;
    tenantry_reports_run_params params = {.struct_size = sizeof params, .poll_every_ms = &an_hour};
    tenantry_call call = {.struct_size = sizeof call, .timeout_ms = &soon};
    REQUIRE(tenantry_reports_run(client, BODY(a_report()), &params, &call, NULL, &error) == TENANTRY_ERROR_TIMEOUT);
    REQUIRE(is_said(tenantry_error_done(error), "reports.create"));
    done();
}

static int32_t keep(void *data, const uint8_t *bytes, size_t length) {
    char *kept = data;
    REQUIRE(strlen(kept) + length < 65536);
    strncat(kept, (const char *)bytes, length);
    return 0;
}

static int32_t take_no_more(void *data, const uint8_t *bytes, size_t length) {
    REQUIRE(data == NULL && bytes != NULL && length > 0);
    return 28;
}

static void a_report_comes_to_a_function_and_to_a_file(void) {
    static char kept[65536];
    const int64_t at_once = 1;
    tenantry_reports_run_params params = {.struct_size = sizeof params, .poll_every_ms = &at_once};
    REQUIRE(tenantry_reports_run(client, BODY(a_report()), &params, NULL, &out, NULL) == TENANTRY_OK);
    cJSON *finished = cJSON_Parse((const char *)tenantry_response_body(out));
    const cJSON *file = cJSON_GetObjectItemCaseSensitive(finished, "files");
    const cJSON *report = cJSON_GetObjectItemCaseSensitive(finished, "report");
    const char *report_id = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(report, "id"));
    const char *file_id = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(file->child, "id"));

    REQUIRE(tenantry_reports_download_to(client, report_id, file_id, keep, kept, NULL, NULL, NULL) == TENANTRY_OK);
    REQUIRE(strlen(kept) > 0);
    FILE *stored = tmpfile();
    REQUIRE(stored != NULL);
    int fd = fileno(stored);
    REQUIRE(tenantry_reports_download_to(client, report_id, file_id, tenantry_write_to_fd, &fd, NULL, NULL, NULL) ==
            TENANTRY_OK);
    static char read_back[65536];
    rewind(stored);
    REQUIRE(fread(read_back, 1, sizeof read_back - 1, stored) == strlen(kept));
    REQUIRE(strcmp(read_back, kept) == 0);
    fclose(stored);

    int closed = -1;
    REQUIRE(tenantry_reports_download_to(client, report_id, file_id, tenantry_write_to_fd, &closed, NULL, NULL, NULL) ==
            TENANTRY_ERROR_CANCELLED);
    REQUIRE(tenantry_reports_download_to(client, report_id, file_id, take_no_more, NULL, NULL, NULL, &error) ==
            TENANTRY_ERROR_CANCELLED);
    REQUIRE(is_said(tenantry_error_message(error), "the sink function returned 28"));
    cJSON_Delete(finished);
    done();
}

static void count_answers(void *data, const tenantry_log_event *event) {
    int *answers = data;
    *answers += event->what == TENANTRY_LOG_ANSWERED && strcmp(event->operation, "tenants.get") == 0;
}

static void the_log_is_told_of_a_procedure_s_requests(void) {
    int answers = 0;
    tenantry_client_config config = {.struct_size = sizeof config, .log = count_answers, .log_data = &answers};
    config.datacenter_url = key("url");
    config.client_id = key("client_id");
    config.client_secret = key("client_secret");
    tenantry_client *logging = NULL;
    REQUIRE(tenantry_client_new(&config, &logging, NULL) == TENANTRY_OK);
    REQUIRE(tenantry_tenants_reactivate(logging, customer, NULL, NULL, NULL) == TENANTRY_OK);
    REQUIRE(answers == 1);
    tenantry_client_free(logging);
}

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    read_keys(argv[1]);
    client = client_of_sandbox();
    make_a_customer();
    a_change_is_asked_for_anew_when_another_writer_was_faster();
    a_change_that_sets_nothing_leaves_all_as_it_is();
    a_change_that_fails_stops_the_procedure_and_the_error_tells_what_was_done();
    what_must_be_given_is_named();
    a_progress_function_stops_a_procedure_before_its_next_request();
    a_cancel_handle_ends_a_procedure();
    a_time_limit_is_one_of_the_whole_procedure();
    a_report_comes_to_a_function_and_to_a_file();
    the_log_is_told_of_a_procedure_s_requests();
    tenantry_client_free(client);
    cJSON_Delete(keys);
    return 0;
}
