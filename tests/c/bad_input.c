/* Whatever a C program gives wrongly, and whatever a server answers oddly, is a clear error: it names the parameter,
 * and neither output nor error is touched that should not be. */

#include "expect.h"

static int failures = 0;

/* What nothing may be written to. */
static char untouched;
#define UNTOUCHED ((void *)&untouched)

static tenantry_response *out;
static tenantry_client *made;
static tenantry_error *error;

static void expect(int line, const char *call, int32_t expected, const char *said, int32_t code) {
    const char *text = error == UNTOUCHED ? NULL : tenantry_error_text(error);
    if (code != expected || out != UNTOUCHED || made != UNTOUCHED || !is_said(text, said)) {
        fprintf(stderr, "line %d: %s\n  expected %d and \"%s\"\n  got %d and \"%s\"%s\n", line, call, expected, said,
                code, text, out != UNTOUCHED || made != UNTOUCHED ? ", and an output" : "");
        failures++;
    }
    if (text != NULL) {
        if (tenantry_error_kind(error) != code) {
            fprintf(stderr, "line %d: the error is of kind %d\n", line, tenantry_error_kind(error));
            failures++;
        }
        tenantry_error_free(error);
    }
}

/* The call fails with this code and an error that says this; it may use `out`, `made` and `error`. */
#define REFUSED(code, said, call) \
    (out = UNTOUCHED, made = UNTOUCHED, error = UNTOUCHED, expect(__LINE__, #call, TENANTRY_ERROR_##code, said, call))

#define BODY(text) (const uint8_t *)(text), strlen(text)
#define RESULT NULL, &out, &error

static void null_is_named(const tenantry_client *client) {
    REFUSED(INVALID_ARGUMENT, "client: expected a handle, got NULL", tenantry_tenants_get(NULL, TENANT, NULL, RESULT));
    REFUSED(INVALID_ARGUMENT, "tenant_id: expected a text, got NULL", tenantry_tenants_get(client, NULL, NULL, RESULT));
    REFUSED(INVALID_ARGUMENT, "stored_report_id: expected a text, got NULL",
            tenantry_reports_download(client, REPORT, NULL, RESULT));
    REFUSED(INVALID_ARGUMENT, "version: expected a text, got NULL",
            tenantry_tenants_delete(client, TENANT, NULL, RESULT));
    REFUSED(INVALID_ARGUMENT, "username: expected a text, got NULL", tenantry_users_check_login(client, NULL, RESULT));
    REFUSED(INVALID_ARGUMENT, "body: expected 12 bytes, got NULL", tenantry_tenants_create(client, NULL, 12, RESULT));
    REFUSED(INVALID_ARGUMENT, "body: this operation needs one", tenantry_tenants_create(client, NULL, 0, RESULT));
    REFUSED(INVALID_ARGUMENT, "method: expected a text, got NULL",
            tenantry_request(client, NULL, "/", NULL, NULL, 0, NULL, RESULT));
    REFUSED(INVALID_ARGUMENT, "path: expected a text, got NULL",
            tenantry_request(client, "GET", NULL, NULL, NULL, 0, NULL, RESULT));
    REFUSED(INVALID_ARGUMENT, "config: expected one, got NULL", tenantry_client_new(NULL, &made, &error));
    REFUSED(INVALID_ARGUMENT, "client: expected a handle, got NULL",
            tenantry_client_for_tenant(NULL, TENANT, &made, &error));
    REFUSED(INVALID_ARGUMENT, "tenant_id: expected a text, got NULL",
            tenantry_client_for_tenant(client, NULL, &made, &error));
}

static void who_wants_no_error_gets_the_code(const tenantry_client *client) {
    REQUIRE(tenantry_tenants_get(client, NULL, NULL, NULL, NULL, NULL) == TENANTRY_ERROR_INVALID_ARGUMENT);
    REQUIRE(tenantry_client_new(NULL, NULL, NULL) == TENANTRY_ERROR_INVALID_ARGUMENT);
    REQUIRE(strcmp(tenantry_code_name(TENANTRY_ERROR_INVALID_ARGUMENT), "invalid argument") == 0);
}

static void a_null_handle_has_nothing_to_say(void) {
    tenantry_client_free(NULL);
    tenantry_response_free(NULL);
    tenantry_error_free(NULL);
    REQUIRE(tenantry_response_status(NULL) == 0);
    REQUIRE(tenantry_response_body(NULL) == NULL && tenantry_response_body_len(NULL) == 0);
    REQUIRE(tenantry_response_content_type(NULL) == NULL && tenantry_response_header(NULL, "etag") == NULL);
    REQUIRE(tenantry_response_header_count(NULL) == 0);
    REQUIRE(tenantry_response_header_at(NULL, 0, NULL, NULL) == TENANTRY_ERROR_INVALID_ARGUMENT);
    REQUIRE(tenantry_error_kind(NULL) == TENANTRY_OK && tenantry_error_status(NULL) == 0);
    REQUIRE(tenantry_error_text(NULL) == NULL && tenantry_error_message(NULL) == NULL);
    REQUIRE(tenantry_error_code(NULL) == NULL && tenantry_error_body(NULL) == NULL);
    REQUIRE(tenantry_error_header(NULL, NULL) == NULL);
}

static void text_that_is_no_utf8_is_named(const tenantry_client *client) {
    REFUSED(INVALID_ARGUMENT, "tenant_id: expected UTF-8, which breaks off at byte 2",
            tenantry_tenants_get(client, "0f\xff", NULL, RESULT));
    REFUSED(INVALID_ARGUMENT, "username: expected UTF-8", tenantry_users_check_login(client, "\xc3", RESULT));
    tenantry_tenants_list_params params = {.struct_size = sizeof params, .after = "\x80"};
    REFUSED(INVALID_ARGUMENT, "after: expected UTF-8", tenantry_tenants_list(client, &params, RESULT));
    const char *query[] = {"name", "\xfe", NULL};
    REFUSED(INVALID_ARGUMENT, "query: expected UTF-8",
            tenantry_request(client, "GET", "/api/2/tenants", query, NULL, 0, NULL, RESULT));
    tenantry_client_config config = {.struct_size = sizeof config, .datacenter_url = "https://example.com"};
    config.client_id = "id";
    config.client_secret = "hush\xff";
    REFUSED(CONFIGURATION, "client_secret: expected UTF-8, which breaks off at byte 4",
            tenantry_client_new(&config, &made, &error));
}

static void an_id_must_be_one(const tenantry_client *client) {
    REFUSED(INVALID_ARGUMENT, "tenant_id: expected an id, got an empty text",
            tenantry_tenants_get(client, "", NULL, RESULT));
    REFUSED(INVALID_ARGUMENT, "tenant_id: expected a UUID", tenantry_tenants_get(client, "17", NULL, RESULT));
    REFUSED(INVALID_ARGUMENT, "tenant_id: expected a UUID",
            tenantry_tenants_get(client, TENANT "/users", NULL, RESULT));
    REFUSED(INVALID_ARGUMENT, "tenant_id: expected a UUID",
            tenantry_tenants_get(client, "../../idp/token", NULL, RESULT));
    REFUSED(INVALID_ARGUMENT, "setting_name: expected an id without slashes",
            tenantry_applications_get_setting(client, TENANT, TENANT, "a/b", RESULT));
    REFUSED(INVALID_ARGUMENT, "tenant_id: expected a UUID", tenantry_client_for_tenant(client, "17", &made, &error));
}

static void a_body_must_be_well_formed(const tenantry_client *client) {
    REFUSED(INVALID_ARGUMENT, "body: expected JSON, which breaks off at line 1 column 8",
            tenantry_tenants_create(client, BODY("{\"name\":"), RESULT));
    REFUSED(INVALID_ARGUMENT, "body: expected JSON", tenantry_tenants_create(client, BODY("name=Foobar"), RESULT));
    REFUSED(INVALID_ARGUMENT, "body: expected a JSON object", tenantry_auth_request_token(client, BODY("[]"), RESULT));
    REFUSED(INVALID_ARGUMENT, "body: expected a PNG picture",
            tenantry_branding_upload_logo(client, TENANT, "1", BODY("GIF89a"), RESULT));
}

static void a_query_parameter_must_fit(const tenantry_client *client) {
    REFUSED(INVALID_ARGUMENT, "version: expected a whole number",
            tenantry_tenants_delete(client, TENANT, "soon", RESULT));
    tenantry_tenants_list_params params = {.struct_size = sizeof params, .parent_id = "here"};
    REFUSED(INVALID_ARGUMENT, "parent_id: expected a UUID", tenantry_tenants_list(client, &params, RESULT));
    params.with_contacts = 7;
    REFUSED(INVALID_ARGUMENT, "with_contacts: expected TENANTRY_UNSET, TENANTRY_TRUE or TENANTRY_FALSE, got 7",
            tenantry_tenants_list(client, &params, RESULT));
    const char *odd[] = {"limit", NULL};
    REFUSED(INVALID_ARGUMENT, "query: expected names and values in turn",
            tenantry_request(client, "GET", "/api/2/tenants", odd, NULL, 0, NULL, RESULT));
    REFUSED(INVALID_ARGUMENT, "method: expected GET",
            tenantry_request(client, "get", "/", NULL, NULL, 0, NULL, RESULT));
    REFUSED(INVALID_ARGUMENT, "path: expected it to start with a slash",
            tenantry_request(client, "GET", "tenants?limit=1", NULL, NULL, 0, NULL, RESULT));
}

/* The struct of a program that was compiled with the header of another version. */
struct newer_params {
    tenantry_tenants_get_params known;
    const char *unknown;
};

static void a_struct_must_know_its_size(const tenantry_client *client) {
    tenantry_tenants_get_params params = {.struct_size = 0};
    REFUSED(INVALID_ARGUMENT, "params: struct_size is 0: set it to sizeof(tenantry_tenants_get_params)",
            tenantry_tenants_get(client, TENANT, &params, RESULT));
    params.struct_size = sizeof(size_t) - 1;
    REFUSED(INVALID_ARGUMENT, "params: struct_size is 7", tenantry_tenants_get(client, TENANT, &params, RESULT));
    params.struct_size = SIZE_MAX;
    REFUSED(INVALID_ARGUMENT, "params: struct_size is", tenantry_tenants_get(client, TENANT, &params, RESULT));

    struct newer_params newer = {.known.struct_size = sizeof newer, .unknown = "set"};
    REFUSED(INVALID_ARGUMENT, "params: it sets something that this version of the library does not know",
            tenantry_tenants_get(client, TENANT, &newer.known, RESULT));

    const int64_t never = 0;
    tenantry_call call = {.struct_size = 1, .timeout_ms = &never};
    REFUSED(INVALID_ARGUMENT, "call: struct_size is 1: set it to sizeof(tenantry_call)",
            tenantry_tenants_get(client, TENANT, NULL, &call, &out, &error));
    call.struct_size = sizeof call;
    REFUSED(INVALID_ARGUMENT, "timeout_ms: expected more than zero milliseconds, got 0",
            tenantry_tenants_get(client, TENANT, NULL, &call, &out, &error));
    tenantry_client_config config = {.datacenter_url = "https://example.com"};
    REFUSED(INVALID_ARGUMENT, "config: struct_size is 0: set it to sizeof(tenantry_client_config)",
            tenantry_client_new(&config, &made, &error));
}

/* The settings that are given here, and the data center. */
#define CONFIG(...)            \
    &(tenantry_client_config){ \
        .struct_size = sizeof(tenantry_client_config), .datacenter_url = "https://example.com", __VA_ARGS__}
#define UNMADE(said, ...) REFUSED(CONFIGURATION, said, tenantry_client_new(CONFIG(__VA_ARGS__), &made, &error))

static void settings_that_cannot_work_are_named(void) {
    const int64_t less = -1;
    UNMADE("client_secret: expected a text that is not empty", .client_id = "id");
    UNMADE("client_id: expected a text that is not empty", .client_secret = "hush");
    UNMADE("password: expected a text that is not empty", .login = "me");
    UNMADE("credentials: expected one kind", .access_token = "a", .client_id = "b", .client_secret = "c");
    UNMADE("login_grant: expected TENANTRY_LOGIN_BASIC or TENANTRY_LOGIN_PASSWORD, got 9", .login_grant = 9);
    UNMADE("login_grant: goes with a login and password", .login_grant = TENANTRY_LOGIN_PASSWORD);
    UNMADE("totp_code: goes with", .access_token = "a", .totp_code = "123456");
    UNMADE("user_agent: expected", .access_token = "a", .user_agent = "no version");
    UNMADE("timeout_ms: expected more than zero milliseconds, got -1", .timeout_ms = &less);
    UNMADE("retries: expected 0 or more, got -1", .retries = &less);
    UNMADE("ca_file: ", .access_token = "a", .ca_file = "/nowhere/ca.pem");
    UNMADE("proxy: expected a URL", .access_token = "a", .proxy = "nowhere");
    UNMADE("allow_insecure_http: expected TENANTRY_UNSET", .allow_insecure_http = 2);
    tenantry_client_config config = {.struct_size = sizeof config};
    REFUSED(CONFIGURATION, "datacenter_url: expected a text, got NULL", tenantry_client_new(&config, &made, &error));
    config.datacenter_url = "http://example.com";
    REFUSED(CONFIGURATION, "datacenter_url: expected https", tenantry_client_new(&config, &made, &error));
    REFUSED(CONFIGURATION, "TENANTRY_URL", tenantry_client_from_env(&made, &error));
}

static void a_server_that_is_not_there_is_said_so(void) {
    tenantry_client *client = client_of("http://127.0.0.1:1");
    REFUSED(CONNECTION, "tenants.get: connection failed: no connection could be made",
            tenantry_tenants_get(client, TENANT, NULL, RESULT));
    tenantry_client_free(client);
}

/* The tenant whose fetching is answered in the way of this digit, by odd_server.py. */
#define ODD(digit) "0fcd4a69-8a40-4de8-b711-d9c83dc000f" digit

static void an_odd_answer_is_said_to_be_one(const tenantry_client *odd) {
    REFUSED(DECODE, "expected JSON, got text/plain", tenantry_tenants_get(odd, ODD("1"), NULL, RESULT));
    REFUSED(DECODE, "expected JSON, got text/html", tenantry_tenants_get(odd, ODD("2"), NULL, RESULT));
    REFUSED(SERVER, "Bad Gateway: a page titled \"502 Bad Gateway\"",
            tenantry_tenants_get(odd, ODD("3"), NULL, RESULT));
    REFUSED(SERVICE, "418", tenantry_tenants_get(odd, ODD("6"), NULL, RESULT));
    REFUSED(DECODE, "302", tenantry_tenants_get(odd, ODD("7"), NULL, RESULT));
    REFUSED(CONNECTION, "tenants.get: connection failed", tenantry_tenants_get(odd, ODD("0"), NULL, RESULT));
    tenantry_tenants_list_params below = {.struct_size = sizeof below, .parent_id = ODD("a")};
    tenantry_pages *pages = NULL;
    REQUIRE(tenantry_tenants_list_pages(odd, &below, &pages, NULL) == TENANTRY_OK);
    REFUSED(DECODE, "the answer is no page of a list", tenantry_pages_next(pages, RESULT));
    tenantry_pages_free(pages);

    const int64_t soon = 50;
    tenantry_call call = {.struct_size = sizeof call, .timeout_ms = &soon};
    REFUSED(TIMEOUT, "no answer within 50ms", tenantry_tenants_get(odd, ODD("9"), NULL, &call, &out, &error));
}

static void an_error_tells_all_that_is_known(const tenantry_client *odd) {
    error = NULL;
    REQUIRE(tenantry_tenants_get(odd, ODD("4"), NULL, NULL, NULL, &error) == TENANTRY_ERROR_VERSION_CONFLICT);
    REQUIRE(strcmp(tenantry_error_operation(error), "tenants.get") == 0);
    REQUIRE(strcmp(tenantry_error_method(error), "GET") == 0);
    REQUIRE(strcmp(tenantry_error_path(error), "/api/2/tenants/" ODD("4")) == 0);
    REQUIRE(tenantry_error_status(error) == 409);
    REQUIRE(strcmp(tenantry_error_code(error), "1001") == 0);
    REQUIRE(is_said(tenantry_error_meaning(error), "ersion"));
    REQUIRE(is_said(tenantry_error_message(error), "Version mismatch"));
    REQUIRE(strcmp(tenantry_error_details(error), "{\"expected\":4}") == 0);
    REQUIRE(tenantry_error_attempts(error) == 1 && tenantry_error_outcome_known(error) == 1);
    REQUIRE(is_said((const char *)tenantry_error_body(error), "\"code\":1001"));
    REQUIRE(tenantry_error_body_len(error) == strlen((const char *)tenantry_error_body(error)));
    REQUIRE(strcmp(tenantry_error_header(error, "content-TYPE"), "application/json") == 0);
    REQUIRE(tenantry_error_header(error, "retry-after") == NULL);
    REQUIRE(tenantry_error_retry_after_ms(error) < 0);
    tenantry_error_free(error);

    REQUIRE(tenantry_tenants_get(odd, ODD("5"), NULL, NULL, NULL, &error) == TENANTRY_ERROR_RATE_LIMITED);
    REQUIRE(tenantry_error_retry_after_ms(error) == 7000);
    tenantry_error_free(error);
}

static void a_response_tells_all_that_came(const tenantry_client *odd) {
    out = NULL;
    error = UNTOUCHED;
    REQUIRE(tenantry_tenants_get(odd, ODD("8"), NULL, NULL, &out, &error) == TENANTRY_OK);
    REQUIRE(error == UNTOUCHED);
    REQUIRE(tenantry_response_status(out) == 200);
    REQUIRE(strcmp(tenantry_response_content_type(out), "application/json") == 0);
    REQUIRE(strcmp(tenantry_response_header(out, "CONTENT-LENGTH"), "31") == 0);
    REQUIRE(tenantry_response_body_len(out) == 31);
    REQUIRE(tenantry_response_body(out)[31] == '\0');
    size_t count = tenantry_response_header_count(out);
    for (size_t i = 0; i < count; i++) {
        const char *name = NULL;
        const char *value = NULL;
        REQUIRE(tenantry_response_header_at(out, i, &name, &value) == TENANTRY_OK);
        REQUIRE(strcmp(tenantry_response_header(out, name), value) == 0);
    }
    REQUIRE(tenantry_response_header_at(out, count, NULL, NULL) == TENANTRY_ERROR_INVALID_ARGUMENT);
    tenantry_response_free(out);
}

static void a_newer_struct_that_sets_nothing_new_is_taken(const tenantry_client *odd) {
    struct newer_params newer = {.known.struct_size = sizeof newer};
    REQUIRE(tenantry_tenants_get(odd, ODD("8"), &newer.known, NULL, NULL, NULL) == TENANTRY_OK);
}

int main(int argc, char **argv) {
    REQUIRE(argc == 2);
    /* Nothing listens there: what is refused is refused before anything is sent. */
    tenantry_client *client = client_of("http://127.0.0.1:1");
    null_is_named(client);
    who_wants_no_error_gets_the_code(client);
    a_null_handle_has_nothing_to_say();
    text_that_is_no_utf8_is_named(client);
    an_id_must_be_one(client);
    a_body_must_be_well_formed(client);
    a_query_parameter_must_fit(client);
    a_struct_must_know_its_size(client);
    settings_that_cannot_work_are_named();
    a_server_that_is_not_there_is_said_so();
    tenantry_client_free(client);

    tenantry_client *odd = client_of(argv[1]);
    an_odd_answer_is_said_to_be_one(odd);
    an_error_tells_all_that_is_known(odd);
    a_response_tells_all_that_came(odd);
    a_newer_struct_that_sets_nothing_new_is_taken(odd);
    tenantry_client_free(odd);
    return failures == 0 ? 0 : 1;
}
