/* Generated from the contract and crates/ffi by `make generate`; edits are lost. */

#ifndef TENANTRY_H
#define TENANTRY_H

#include <stddef.h>
#include <stdint.h>

/**
 * tenantry: a client library for the Acronis Account Management API v2.
 *
 * Conventions, which hold for every function here
 * ===============================================
 *
 * Results. A function that can fail returns an int32_t: TENANTRY_OK (0), or one of the TENANTRY_ERROR_ constants. It
 * writes its output only on success and its error only on failure, and leaves the other as it was: so set both to
 * NULL before, and look at the code, or at the error, after. Either may be NULL when you do not want it.
 *
 * Ownership. What a function writes to `out` or `error` is yours: free it with the function that ends in `_free` and
 * bears its name. Every `_free` takes NULL. What you read from a response or an error (texts, bytes) belongs to it and
 * ends with it. What you pass in stays yours: the library keeps no pointer of yours after a function returned.
 *
 * Threads. Any number of threads may use one client at a time. A response or an error may move between threads but
 * belongs to one at a time. Nobody may use what is being freed. A child process may go on with the clients it
 * inherited through fork(); it opens connections of its own.
 *
 * Texts. Every text is UTF-8 and ends in NUL. NULL or ill-formed text where a text is needed is an error that names the
 * parameter, like an id that is none, a missing parameter, or a body that is not well-formed JSON: nothing is sent.
 * Secrets never stand in an error.
 *
 * Structs. A struct that begins with `struct_size` holds what may be left out. Zero it, set `struct_size` to its sizeof,
 * then set what you need. Unset is zero, because 0 and false are real values: texts and numbers are pointers, NULL when
 * unset; switches are TENANTRY_UNSET, TENANTRY_TRUE or TENANTRY_FALSE. New versions add fields at the end alone, so a
 * program runs with a newer library as it was compiled. Where a struct is expected NULL means: nothing set.
 *
 * Operations. One function per operation of the API, all of one shape: the client; the ids in the path; the required
 * query parameters, as text (numbers in decimal, lists joined by commas); the body and its length, where there is one
 * (JSON, also where the service takes a form; a PNG picture for logos); `params`, the optional query parameters, where
 * there are some; `call`, how the call is made; `out`; `error`. Each blocks until the answer is there or its time is
 * over. Bodies come as bytes: JSON text, mostly, for the JSON library of your choice.
 *
 * Procedures. What takes several requests (suspending a tenant, running a report) is one function too, of the same shape,
 * which says what it asks for. Its switches are TENANTRY_TRUE or TENANTRY_FALSE; JSON comes as bytes and a length under its
 * own name. It looks before it changes anything, so it can be called again after a failure; tenantry_error_done() tells what
 * was done before. Its result is JSON.
 *
 * Time and cancellation. `call` limits the time of one call, and names a tenantry_cancel by which any thread ends it at once.
 *
 * Callbacks. The functions of yours that the library calls (log, progress, sink, change) run on the thread that waits for the
 * call, before it returns, and may call back into the library. They must return: no exception and no longjmp may leave them.
 *
 * Lists. Long ones come page by page: see tenantry_pages_next().
 *
 * Examples. They have a `client`, an int32_t `code`, and `out` and `error`, both NULL. A line such as `// body: {...}` stands
 * for that JSON as bytes and length (`body`, `body_len`), and `<customer_id>` in it for a text that you have.
 *
 * A program
 * =========
 *
 * @code
 * #include <stdio.h>
 * #include <tenantry.h>
 *
 * int main(void)
 * {
 *     tenantry_client *client = NULL;
 *     tenantry_response *tenants = NULL;
 *     tenantry_error *error = NULL;
 *
 *     const int64_t limit = 10;
 *     tenantry_tenants_list_params params = {.struct_size = sizeof params};
 *     params.parent_id = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";
 *     params.limit = &limit;
 *
 *     int32_t code = tenantry_client_from_env(&client, &error);
 *     if (code == TENANTRY_OK) {
 *         code = tenantry_tenants_list(client, &params, NULL, &tenants, &error);
 *     }
 *     if (code == TENANTRY_OK) {
 *         printf("%s\n", (const char *)tenantry_response_body(tenants));
 *     } else {
 *         fprintf(stderr, "%s\n", tenantry_error_text(error));
 *     }
 *     tenantry_error_free(error);
 *     tenantry_response_free(tenants);
 *     tenantry_client_free(client);
 *     return code == TENANTRY_OK ? 0 : 1;
 * }
 * @endcode
 *
 * Build it with `cc program.c $(pkg-config --cflags --libs tenantry)`; the static library is `tenantry-static`.
 */

/*
 * Contents
 * ========
 *
 *  1  Handles
 *  2  Version
 *  3  Codes
 *  4  Log
 *  5  The client
 *  6  Cancellation
 *  7  Callbacks of procedures
 *  8  Calls
 *  9  Responses
 * 10  Pages
 * 11  Accounts
 * 12  Errors
 * 13  Auth
 * 14  Clients
 * 15  Applications
 * 16  Tenants
 * 17  Pricing
 * 18  Offering items
 * 19  Branding
 * 20  Users
 * 21  Locations
 * 22  Storages
 * 23  Usages
 * 24  Reports
 * 25  Registration tokens
 * 26  Search
 */

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/* ==================================================================================================
 * 1  Handles
 *
 * What the library hands out by pointer. Their functions are in the chapters below.
 * ================================================================================================== */

/**
 * Several accounts, each with its own data center and credentials: opaque. It keeps what it needs of the clients, which may be
 * freed before it.
 *
 * It may move between threads, but belongs to one at a time. Whoever made it frees it with `tenantry_accounts_free`.
 */
typedef struct tenantry_accounts tenantry_accounts;

/**
 * A handle by which any thread ends the calls it was given to (`tenantry_call.cancel`): opaque. Give it to as many calls as
 * you like. A call that it ends returns at once, with `TENANTRY_ERROR_CANCELLED`; tenantry_error_outcome_known() tells
 * whether the service may have carried it out.
 *
 * Any number of threads may use it at a time. Whoever made it frees it with `tenantry_cancel_free`, at any time: calls that
 * are under way go on without it.
 */
typedef struct tenantry_cancel tenantry_cancel;

/**
 * A client of one data center, as one caller: opaque. It keeps connections and a token, so make one and keep it.
 *
 * Any number of threads may use one client at a time. Whoever received it frees it with `tenantry_client_free`, when no
 * call with it is under way any more.
 */
typedef struct tenantry_client tenantry_client;

/**
 * What went wrong, and all that is known about it: opaque, read by the functions that begin with `tenantry_error_`.
 *
 * Whoever received it frees it with `tenantry_error_free`. What its functions give belongs to it. It may move between
 * threads, but belongs to one at a time.
 */
typedef struct tenantry_error tenantry_error;

/**
 * A list that comes page by page: opaque. The functions that end in `_pages` make one, tenantry_pages_next() turns it.
 *
 * It keeps what it needs of the client, which may be freed before it. It may move between threads, but belongs to one at a
 * time. Whoever received it frees it with `tenantry_pages_free`, when he has seen enough.
 */
typedef struct tenantry_pages tenantry_pages;

/**
 * What came back: opaque, read by the functions that begin with `tenantry_response_`.
 *
 * Whoever received it frees it with `tenantry_response_free`. What its functions give belongs to it. It may move between
 * threads, but belongs to one at a time.
 */
typedef struct tenantry_response tenantry_response;

/**
 * What a change function fills in by tenantry_update_set(): opaque. It ends when the change function returns.
 */
typedef struct tenantry_update tenantry_update;

/**
 * Something that comes one by one, such as the tenants of a tree: opaque. tenantry_tenants_walk() makes one,
 * tenantry_walk_next() goes on.
 *
 * It keeps what it needs of the client, which may be freed before it. It may move between threads, but belongs to one at a
 * time. Whoever received it frees it with `tenantry_walk_free`, when he has seen enough.
 */
typedef struct tenantry_walk tenantry_walk;

/* ==================================================================================================
 * 2  Version
 *
 * Which library this is.
 * ================================================================================================== */

/**
 * The version of the header, first part.
 */
#define TENANTRY_VERSION_MAJOR 0

/**
 * The version of the header, second part.
 */
#define TENANTRY_VERSION_MINOR 1

/**
 * The version of the header, third part.
 */
#define TENANTRY_VERSION_PATCH 0

/**
 * The version of the library that is loaded, such as "0.1.0".
 *
 * Never NULL, and good for as long as the program runs. Any thread may call it.
 */
const char *tenantry_version(void);

/* ==================================================================================================
 * 3  Codes
 *
 * What functions return, and the values of switches.
 * ================================================================================================== */

/**
 * It worked.
 */
#define TENANTRY_OK 0

/**
 * The client is set up in a way that cannot work. Nothing was sent.
 */
#define TENANTRY_ERROR_CONFIGURATION 1

/**
 * A parameter or body is not what the function takes. Nothing was sent.
 */
#define TENANTRY_ERROR_INVALID_ARGUMENT 2

/**
 * The credentials were refused (401, or an OAuth error of the token endpoint).
 */
#define TENANTRY_ERROR_AUTHENTICATION 3

/**
 * The caller may not do this (403).
 */
#define TENANTRY_ERROR_PERMISSION 4

/**
 * There is no such object (404).
 */
#define TENANTRY_ERROR_NOT_FOUND 5

/**
 * The object has another version by now (409 with platform code 1001).
 */
#define TENANTRY_ERROR_VERSION_CONFLICT 6

/**
 * The tenant name is taken (409 with platform code 1004).
 */
#define TENANTRY_ERROR_NAME_CONFLICT 7

/**
 * The login is taken (409 of an operation on users).
 */
#define TENANTRY_ERROR_LOGIN_CONFLICT 8

/**
 * A quota has another version by now (426), or a conflict of offering items (409).
 */
#define TENANTRY_ERROR_QUOTA_CONFLICT 9

/**
 * Another conflict with what is there (409).
 */
#define TENANTRY_ERROR_CONFLICT 10

/**
 * Too many requests (429).
 */
#define TENANTRY_ERROR_RATE_LIMITED 11

/**
 * The service refused the request (another 4xx).
 */
#define TENANTRY_ERROR_SERVICE 12

/**
 * The service failed (5xx).
 */
#define TENANTRY_ERROR_SERVER 13

/**
 * The time limit passed.
 */
#define TENANTRY_ERROR_TIMEOUT 14

/**
 * The connection could not be made, or broke.
 */
#define TENANTRY_ERROR_CONNECTION 15

/**
 * The answer is not what the operation promises.
 */
#define TENANTRY_ERROR_DECODE 16

/**
 * The caller gave up waiting.
 */
#define TENANTRY_ERROR_CANCELLED 17

/**
 * A defect of this library. Please report it.
 */
#define TENANTRY_ERROR_INTERNAL 18

/**
 * Not said: the default holds. What a zeroed struct has.
 */
#define TENANTRY_UNSET 0

/**
 * Yes.
 */
#define TENANTRY_TRUE 1

/**
 * No. Not 0, which is unset.
 */
#define TENANTRY_FALSE -1

/**
 * What a return code means, in a few words such as "version conflict". For a sentence about what happened, see
 * `tenantry_error_text`.
 *
 * Never NULL, and good for as long as the program runs. Any thread may call it.
 */
const char *tenantry_code_name(int32_t code);

/* ==================================================================================================
 * 4  Log
 *
 * What happens to requests on their way, told to a function of yours.
 * ================================================================================================== */

/**
 * An answer came, of any status.
 */
#define TENANTRY_LOG_ANSWERED 1

/**
 * A request ended without an answer.
 */
#define TENANTRY_LOG_FAILED 2

/**
 * A request will be sent again after a pause.
 */
#define TENANTRY_LOG_REPEATING 3

/**
 * A token or session was issued: the first, or one in place of the last.
 */
#define TENANTRY_LOG_RENEWED 4

/**
 * Something that happened to a request. It holds no query, no body, no header, and so no secret. It and its texts belong to
 * the library and end when the log function returns.
 */
typedef struct {
    /**
     * The size of this struct as the library knows it: fields may follow in newer versions.
     */
    size_t struct_size;
    /**
     * A `TENANTRY_LOG_` constant.
     */
    int32_t what;
    /**
     * The HTTP status, for `TENANTRY_LOG_ANSWERED`; else 0.
     */
    int32_t status;
    /**
     * The `TENANTRY_ERROR_` constant, for `TENANTRY_LOG_FAILED`; else `TENANTRY_OK`.
     */
    int32_t kind;
    /**
     * How often the request was sent so far, or tried to be sent.
     */
    uint32_t attempts;
    /**
     * All of it in one line.
     */
    const char *text;
    /**
     * The operation, as in `tenants.get`.
     */
    const char *operation;
    /**
     * The HTTP method.
     */
    const char *method;
    /**
     * The path, without the query.
     */
    const char *path;
    /**
     * Why it is repeated, or what was renewed; else NULL.
     */
    const char *reason;
    /**
     * How long the call took in all; for `TENANTRY_LOG_REPEATING` the pause; in microseconds.
     */
    int64_t time_us;
} tenantry_log_event;

/**
 * A log function. It runs on the thread that waits for the call, before the call returns, and may call back into the library.
 */
typedef void (*tenantry_log_callback)(void *data, const tenantry_log_event *event);

/* ==================================================================================================
 * 5  The client
 *
 * Settings in, a client out.
 * ================================================================================================== */

/**
 * Login and password are sent as HTTP Basic. Operations that do not take it say so, and are an error before anything is
 * sent. What a zeroed struct has.
 */
#define TENANTRY_LOGIN_BASIC 0

/**
 * Login and password are exchanged for a token by the password grant, which every operation takes.
 */
#define TENANTRY_LOGIN_PASSWORD 1

/**
 * The settings of a client. Set `struct_size`, zero the rest, then set the data center and one kind of credentials: the
 * other settings have good defaults. The struct and its texts belong to you; the client copies what it needs.
 */
typedef struct {
    /**
     * `sizeof(tenantry_client_config)`.
     */
    size_t struct_size;
    /**
     * The data center, such as "https://eu2.acronis.cloud", with or without "/api/2". Required.
     */
    const char *datacenter_url;
    /**
     * Credentials, the normal way: an API client's id ...
     */
    const char *client_id;
    /**
     * ... and its secret.
     */
    const char *client_secret;
    /**
     * Credentials: a user's login ...
     */
    const char *login;
    /**
     * ... and password,
     */
    const char *password;
    /**
     * ... used as `TENANTRY_LOGIN_BASIC` (the default) or `TENANTRY_LOGIN_PASSWORD` says.
     */
    int32_t login_grant;
    /**
     * The six digits of the user's authenticator, for `TENANTRY_LOGIN_PASSWORD`.
     */
    const char *totp_code;
    /**
     * Credentials: a ready access token. It is not renewed.
     */
    const char *access_token;
    /**
     * Credentials: a one-time token. On first use it is exchanged for a session, whose cookie is kept and sent.
     */
    const char *one_time_token;
    /**
     * What the program calls itself: "<product>/<version> <comment>", as in "Training/1.0 Business Automation". It shows in
     * the audit log.
     */
    const char *user_agent;
    /**
     * How long making a connection may take, in milliseconds. NULL: 10 seconds.
     */
    const int64_t *connect_timeout_ms;
    /**
     * How long a call may take in all, in milliseconds, attempts and pauses included. NULL: 60 seconds.
     */
    const int64_t *timeout_ms;
    /**
     * How often a request is sent again when that is safe. NULL: 2.
     */
    const int64_t *retries;
    /**
     * A file of certificates in PEM form to trust beside the system's.
     */
    const char *ca_file;
    /**
     * A proxy, such as "http://proxy.example.com:3128".
     */
    const char *proxy;
    /**
     * `TENANTRY_TRUE` permits plain http to other machines, where credentials can be read on the way.
     */
    int32_t allow_insecure_http;
    /**
     * Zero: room for what is to come.
     */
    int32_t reserved;
    /**
     * What is told of every request, or NULL. It is called by each thread that waits for a call of this client, or of one
     * made from it by tenantry_client_for_tenant(), several at a time perhaps.
     */
    tenantry_log_callback log;
    /**
     * What `log` is given. It must live as long as the client.
     */
    void *log_data;
} tenantry_client_config;

/**
 * Makes a client. Nothing is sent yet.
 *
 * @param config Its settings.
 * @param out Gets the client.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed.
 *
 * Any thread may call it. What `out` and `error` get is yours: free it with tenantry_client_free() and
 * tenantry_error_free().
 */
int32_t tenantry_client_new(const tenantry_client_config *config,
                            tenantry_client **out,
                            tenantry_error **error);

/**
 * Makes a client from the environment: `TENANTRY_URL`, `TENANTRY_CLIENT_ID` and `TENANTRY_CLIENT_SECRET`.
 *
 * @param out Gets the client.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed.
 *
 * Any thread may call it, as long as none changes the environment meanwhile. What `out` and `error` get is yours: free it
 * with tenantry_client_free() and tenantry_error_free().
 */
int32_t tenantry_client_from_env(tenantry_client **out,
                                 tenantry_error **error);

/**
 * Makes a client whose token is scoped to one tenant (customer) at or below this client's own: what it may do is limited
 * to that tenant. Nothing is sent yet: the token is issued on first use.
 *
 * @param client One that can get an access token. It may be freed while the new one lives on.
 * @param tenant_id The tenant's id, a UUID.
 * @param out Gets the client.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed.
 *
 * Any number of threads may use the client at once. What `out` and `error` get is yours: free it with
 * tenantry_client_free() and tenantry_error_free().
 */
int32_t tenantry_client_for_tenant(const tenantry_client *client,
                                   const char *tenant_id,
                                   tenantry_client **out,
                                   tenantry_error **error);

/**
 * Frees a client. NULL is ignored. No call with it may be under way; clients that were made from it live on.
 */
void tenantry_client_free(tenantry_client *client);

/* ==================================================================================================
 * 6  Cancellation
 *
 * Ending calls from another thread.
 * ================================================================================================== */

/**
 * Makes a handle that ends nothing yet. Free it with tenantry_cancel_free().
 */
tenantry_cancel *tenantry_cancel_new(void);

/**
 * Ends every call that it was given to, and those that it is given to later before anything is sent. This cannot be taken
 * back. Any thread may call it, a callback too; a signal handler may not. NULL is ignored.
 */
void tenantry_cancel_now(const tenantry_cancel *cancel);

/**
 * 1 when tenantry_cancel_now() was called, else 0. Any thread may call it.
 */
int32_t tenantry_cancel_is_set(const tenantry_cancel *cancel);

/**
 * Frees a handle. NULL is ignored.
 */
void tenantry_cancel_free(tenantry_cancel *cancel);

/* ==================================================================================================
 * 7  Callbacks of procedures
 *
 * Functions of yours that procedures call: for progress, for the bytes of a download, for a
 * change.
 * ================================================================================================== */

/**
 * A request succeeded.
 */
#define TENANTRY_PROGRESS_MADE 1

/**
 * What was asked for is not ready: the procedure pauses, then looks again.
 */
#define TENANTRY_PROGRESS_WAITING 2

/**
 * Bytes of a download came and went to the sink.
 */
#define TENANTRY_PROGRESS_RECEIVED 3

/**
 * Something that happened on the way of a procedure. It and its text belong to the library and end when the progress
 * function returns.
 */
typedef struct {
    /**
     * The size of this struct as the library knows it: fields may follow in newer versions.
     */
    size_t struct_size;
    /**
     * A `TENANTRY_PROGRESS_` constant.
     */
    int32_t event;
    /**
     * The HTTP status of the answer; 0 where nothing was answered.
     */
    int32_t status;
    /**
     * The operation it happened to, as in `tenants.update`.
     */
    const char *operation;
    /**
     * How often the procedure has looked so far, when it waits; how many bytes have come so far, when it receives; else 0.
     */
    uint64_t count;
} tenantry_progress;

/**
 * A progress function. It runs on the thread that waits and may call back into the library. It returns 0 to go on; anything
 * else stops the procedure before its next request, and the call fails with `TENANTRY_ERROR_CANCELLED`.
 */
typedef int32_t (*tenantry_progress_callback)(void *data, const tenantry_progress *progress);

/**
 * A function that decides on a change. It is told what there is (JSON, which ends when it returns), and fills in what to
 * change of it by tenantry_update_set(); when it does not, everything is left as it is. When another writer was faster it is
 * called again with what is there then. It runs on the thread that waits and may call back into the library. It returns 0 to go
 * on; anything else stops the procedure, and the call fails with `TENANTRY_ERROR_CANCELLED`.
 */
typedef int32_t (*tenantry_change_callback)(void *data,
                                            const char *current,
                                            size_t length,
                                            tenantry_update *update);

/**
 * A function that takes the bytes of a download as they come. It runs on the thread that waits and may call back into the
 * library. It returns 0 to go on; anything else stops the procedure, and the call fails with `TENANTRY_ERROR_CANCELLED`. The
 * bytes end when it returns. tenantry_write_to_fd() is one.
 */
typedef int32_t (*tenantry_sink_callback)(void *data, const uint8_t *bytes, size_t length);

/**
 * Says what to change: JSON of the update. The bytes are copied; the last one counts.
 *
 * @param update What the change function was given.
 * @param json The update, such as `{"name": "Customer, Ltd"}`.
 * @param length Its length in bytes.
 * @return TENANTRY_OK, or TENANTRY_ERROR_INVALID_ARGUMENT for NULL.
 */
int32_t tenantry_update_set(tenantry_update *update, const uint8_t *json, size_t length);

/**
 * A sink function that writes to a file descriptor: `data` points to it, an int. It returns 0, or the system's error number
 * when the file cannot be written.
 *
 * @code
 * int fd = open("report.csv", O_WRONLY | O_CREAT | O_TRUNC, 0600);
 * code = tenantry_reports_download_to(client, report, file, tenantry_write_to_fd, &fd, NULL, NULL, &error);
 * @endcode
 */
int32_t tenantry_write_to_fd(void *data,
                             const uint8_t *bytes,
                             size_t length);

/* ==================================================================================================
 * 8  Calls
 *
 * How one call is made, and the way to endpoints that have no function here.
 * ================================================================================================== */

/**
 * How one call is made. NULL in its place means the client's defaults. Set `struct_size`, zero the rest, then set what
 * you need; it is read before the function returns and belongs to you.
 */
typedef struct {
    /**
     * `sizeof(tenantry_call)`.
     */
    size_t struct_size;
    /**
     * How long the call may take in all, in milliseconds, attempts and pauses included; for a procedure, all of its requests.
     * NULL: the client's for each request.
     */
    const int64_t *timeout_ms;
    /**
     * What ends the call before its time, from another thread. NULL: nothing does.
     */
    const tenantry_cancel *cancel;
    /**
     * What is told on the way of a procedure, which is several requests, and of a walk. NULL: nothing is. Other functions do
     * not call it.
     */
    tenantry_progress_callback progress;
    /**
     * What `progress` is given.
     */
    void *progress_data;
} tenantry_call;

/**
 * Sends a request to any endpoint of the data center, with the same credentials, retries and errors as the named
 * operations. For endpoints that this library has no function for.
 *
 * @param client The client.
 * @param method "GET", "POST", "PUT", "DELETE", "PATCH" or "HEAD".
 * @param path Where, from the host's root, such as "/api/2/tenants", escaped where it needs to be, without a query.
 * @param query Names and values in turn, unescaped, and a NULL at the end; or NULL for none.
 * @param body The body, or NULL for none.
 * @param body_len The length of the body in bytes.
 * @param content_type What the body is. NULL means "application/json".
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: status, headers and the body's bytes.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks until the answer is there or the time is over. Any number of threads may use the client at once. What `out` and
 * `error` get is yours: free it with tenantry_response_free() and tenantry_error_free().
 */
int32_t tenantry_request(const tenantry_client *client,
                         const char *method,
                         const char *path,
                         const char *const *query,
                         const uint8_t *body,
                         size_t body_len,
                         const char *content_type,
                         const tenantry_call *call,
                         tenantry_response **out,
                         tenantry_error **error);

/* ==================================================================================================
 * 9  Responses
 *
 * What came back.
 * ================================================================================================== */

/**
 * The HTTP status: 200 to 299. 0 for what a procedure gives, which came by several requests, and for NULL.
 */
int32_t tenantry_response_status(const tenantry_response *response);

/**
 * The body as it came: JSON text, a page, or a file. A NUL stands behind its last byte, so a text is a C string.
 *
 * The bytes belong to the response. An empty body has an address too; NULL for NULL alone.
 */
const uint8_t *tenantry_response_body(const tenantry_response *response);

/**
 * The length of the body in bytes, without the NUL behind it. 0 when there is nothing (status 204), and for NULL.
 */
size_t tenantry_response_body_len(const tenantry_response *response);

/**
 * The content type of the body, such as "application/json" or "image/png". NULL when the answer does not say.
 *
 * The text belongs to the response.
 */
const char *tenantry_response_content_type(const tenantry_response *response);

/**
 * A header by its name, in capitals or not; of several of one name the first. NULL when there is none.
 *
 * The text belongs to the response.
 */
const char *tenantry_response_header(const tenantry_response *response, const char *name);

/**
 * How many headers there are. 0 for NULL.
 */
size_t tenantry_response_header_count(const tenantry_response *response);

/**
 * The header at this place, counted from 0: writes its name and its value, either of which may be NULL when it is not
 * wanted. Past the last one it writes nothing and returns `TENANTRY_ERROR_INVALID_ARGUMENT`.
 *
 * The texts belong to the response.
 */
int32_t tenantry_response_header_at(const tenantry_response *response,
                                    size_t index,
                                    const char **name,
                                    const char **value);

/**
 * Frees a response and everything that was read from it. NULL is ignored.
 */
void tenantry_response_free(tenantry_response *response);

/* ==================================================================================================
 * 10  Pages
 *
 * Lists that come page by page, and what procedures give one by one.
 * ================================================================================================== */

/**
 * Fetches the next page. Nothing is sent after the last: then `out` gets NULL, and the code is TENANTRY_OK.
 *
 * A page that failed is an error and never an empty page, and can be asked for again by calling once more. A cursor that
 * leads back to where it came from is an error (TENANTRY_ERROR_DECODE) and never an endless list.
 *
 * @code
 * while ((code = tenantry_pages_next(pages, NULL, &page, &error)) == TENANTRY_OK && page != NULL) {
 *     // read tenantry_response_body(page)
 *     tenantry_response_free(page);
 * }
 * @endcode
 *
 * @param pages The list.
 * @param call How the call is made, or NULL.
 * @param out Gets the page: JSON of an object with `items`. NULL after the last page.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks until the answer is there or the time is over. What `out` and `error` get is yours: free it with
 * tenantry_response_free() and tenantry_error_free().
 */
int32_t tenantry_pages_next(tenantry_pages *pages,
                            const tenantry_call *call,
                            tenantry_response **out,
                            tenantry_error **error);

/**
 * Frees a list, wherever it is. NULL is ignored.
 */
void tenantry_pages_free(tenantry_pages *pages);

/**
 * Gives the next. Requests are made as they are needed, so what is in memory at any time is a page. After the last, and after
 * an error, `out` gets NULL, and the code is TENANTRY_OK.
 *
 * @param walk The walk.
 * @param call How long this step may take, what ends it and what is told of its requests, or NULL.
 * @param out Gets the next: JSON. NULL after the last.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks until it is there or the time is over. What `out` and `error` get is yours: free it with tenantry_response_free() and
 * tenantry_error_free().
 */
int32_t tenantry_walk_next(tenantry_walk *walk,
                           const tenantry_call *call,
                           tenantry_response **out,
                           tenantry_error **error);

/**
 * Frees a walk, wherever it is. NULL is ignored.
 */
void tenantry_walk_free(tenantry_walk *walk);

/* ==================================================================================================
 * 11  Accounts
 *
 * Several accounts, searched together.
 * ================================================================================================== */

/**
 * Optional parameters of tenantry_accounts_search(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_accounts_search_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_accounts_search_params)`.
     */
    size_t struct_size;
    /**
     * `tenant` or `user`. Both when it is NULL.
     */
    const char *kind;
    /**
     * How many results there are at most in each account: 1 to 300. 10 when it is NULL.
     */
    const int64_t *limit;
} tenantry_accounts_search_params;

/**
 * Makes a handle of no account yet. Free it with tenantry_accounts_free().
 */
tenantry_accounts *tenantry_accounts_new(void);

/**
 * Adds an account. The log of the first client that is added is told of every search.
 *
 * @param accounts The accounts.
 * @param name What the account is called. One that is there already gets this client.
 * @param client Its client.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed.
 */
int32_t tenantry_accounts_add(tenantry_accounts *accounts,
                              const char *name,
                              const tenantry_client *client,
                              tenantry_error **error);

/**
 * Searches all accounts, at most eight at the same time: in each the tenant of its client and all below, by name, login, e-mail
 * and external id. What one account refuses is told in its row and hides no other.
 *
 * @param accounts The accounts.
 * @param text What is looked for: three characters or more.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the result: JSON of a list of AccountHits, in the order in which the accounts were added. Fields: `account`,
 *   `hits`, `error`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed: TENANTRY_ERROR_INVALID_ARGUMENT for what no account takes.
 *
 * Blocks until the answers are there or the time is over. What `out` and `error` get is yours: free it with
 * tenantry_response_free() and tenantry_error_free().
 */
int32_t tenantry_accounts_search(const tenantry_accounts *accounts,
                                 const char *text,
                                 const tenantry_accounts_search_params *params,
                                 const tenantry_call *call,
                                 tenantry_response **out,
                                 tenantry_error **error);

/**
 * Frees a handle. NULL is ignored.
 */
void tenantry_accounts_free(tenantry_accounts *accounts);

/* ==================================================================================================
 * 12  Errors
 *
 * What went wrong.
 * ================================================================================================== */

/**
 * What kind of failure it was: the `TENANTRY_ERROR_` constant that the function also returned. `TENANTRY_OK` for NULL.
 */
int32_t tenantry_error_kind(const tenantry_error *error);

/**
 * All of it in one line, for a person or a log: operation, kind, message, request, status and code. It holds no secret.
 *
 * The text belongs to the error. NULL for NULL.
 */
const char *tenantry_error_text(const tenantry_error *error);

/**
 * What happened, in the service's words where it gave any; for a wrong parameter, its name comes first.
 *
 * The text belongs to the error. NULL for NULL.
 */
const char *tenantry_error_message(const tenantry_error *error);

/**
 * The operation asked for, as in `tenants.get`, or NULL when there was none.
 *
 * The text belongs to the error.
 */
const char *tenantry_error_operation(const tenantry_error *error);

/**
 * The HTTP method of the request, or NULL when there was none.
 *
 * The text belongs to the error.
 */
const char *tenantry_error_method(const tenantry_error *error);

/**
 * The path of the request, without its query, or NULL when there was none.
 *
 * The text belongs to the error.
 */
const char *tenantry_error_path(const tenantry_error *error);

/**
 * The HTTP status, or 0 when no answer came.
 */
int32_t tenantry_error_status(const tenantry_error *error);

/**
 * The code in the error body as text: a platform code such as "1001", or a word such as "invalid_client". NULL when there
 * was none.
 *
 * The text belongs to the error.
 */
const char *tenantry_error_code(const tenantry_error *error);

/**
 * What the platform's code means, for codes 1000 to 1035. NULL for others.
 *
 * The text belongs to the error.
 */
const char *tenantry_error_meaning(const tenantry_error *error);

/**
 * The `details` of the error body, as JSON text. NULL when there were none.
 *
 * The text belongs to the error.
 */
const char *tenantry_error_details(const tenantry_error *error);

/**
 * How many times the request was sent or tried to be sent. 0 when no byte left.
 */
uint32_t tenantry_error_attempts(const tenantry_error *error);

/**
 * 1 when it is certain that the service did not carry the request out, or that it changes nothing; 0 when it is not: then
 * look before you repeat.
 */
int32_t tenantry_error_outcome_known(const tenantry_error *error);

/**
 * The pause in milliseconds that the service asks for before the next try. Below zero when it asks for none.
 */
int64_t tenantry_error_retry_after_ms(const tenantry_error *error);

/**
 * What a procedure had done when it failed: its requests that succeeded, in order, as a JSON list of objects with `operation`
 * and `status`. "[]" for a single call.
 *
 * The text belongs to the error. NULL for NULL.
 */
const char *tenantry_error_done(const tenantry_error *error);

/**
 * All of it as one JSON object, but the answer's headers and body: `kind` (as tenantry_code_name() has it), `text`, `message`,
 * `operation`, `method`, `path`, `status`, `code`, `meaning`, `details`, `attempts`, `outcome_known`, `retry_after_ms` and
 * `done`, null where there is none. It holds no secret.
 *
 * The text belongs to the error. NULL for NULL.
 */
const char *tenantry_error_json(const tenantry_error *error);

/**
 * The body of the answer as it came: a page of a gateway, say. A NUL stands behind its last byte.
 *
 * The bytes belong to the error. NULL for NULL alone.
 */
const uint8_t *tenantry_error_body(const tenantry_error *error);

/**
 * The length of the body in bytes. 0 when no answer came.
 */
size_t tenantry_error_body_len(const tenantry_error *error);

/**
 * A header of the answer by its name, in capitals or not; of several of one name the first. NULL when there is none.
 *
 * The text belongs to the error.
 */
const char *tenantry_error_header(const tenantry_error *error,
                                  const char *name);

/**
 * Frees an error and everything that was read from it. NULL is ignored.
 */
void tenantry_error_free(tenantry_error *error);

/* ==================================================================================================
 * 13  Auth
 *
 * Tokens, one-time tokens, device approval: the ways to show who is calling. The client gets and
 * renews its own token without being asked.
 * ================================================================================================== */

/**
 * Optional parameters of tenantry_auth_one_time_token_login_page(). Zero the struct, set
 * `struct_size` to `sizeof(tenantry_auth_one_time_token_login_page_params)`, then set what you
 * need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_auth_one_time_token_login_page_params)`.
     */
    size_t struct_size;
    /**
     * The one-time token.
     */
    const char *ott;
    /**
     * Where the browser goes after the login.
     */
    const char *target_uri;
} tenantry_auth_one_time_token_login_page_params;

/**
 * Optional parameters of tenantry_auth_get_device_approval(). Zero the struct, set `struct_size`
 * to `sizeof(tenantry_auth_get_device_approval_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_auth_get_device_approval_params)`.
     */
    size_t struct_size;
    /**
     * The personal tenant for which the code will be approved.
     */
    const char *tenant_uuid;
} tenantry_auth_get_device_approval_params;

/**
 * Optional parameters of tenantry_auth_login_url(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_auth_login_url_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_auth_login_url_params)`.
     */
    size_t struct_size;
    /**
     * The page that is shown after logging in: a web address. The management console when it is not
     * given.
     */
    const char *target_uri;
    /**
     * Why it is asked for; kept in the audit log.
     */
    const char *reason;
} tenantry_auth_login_url_params;

/**
 * Fetches the configuration of the OpenID provider.
 *
 * GET /.well-known/openid-configuration
 *
 * Sent without credentials.
 *
 * @param client The client.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an OpenIdConfiguration. The configuration of the OpenID
 *   provider. Fields: `issuer`, `authorization_endpoint`, `token_endpoint`, `jwks_uri`,
 *   `response_types_supported`, `subject_types_supported`,
 *   `id_token_signing_alg_values_supported`; optional: `revocation_endpoint`,
 *   `revocation_endpoint_auth_methods_supported`, `device_authorization_endpoint`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_auth_openid_configuration(client, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_auth_openid_configuration(const tenantry_client *client,
                                           const tenantry_call *call,
                                           tenantry_response **out,
                                           tenantry_error **error);

/**
 * Asks for an access token and an ID token.
 *
 * POST /api/2/idp/token
 *
 * With `offline_access` in the scope a refresh token comes too. The client calls this by itself
 * and renews its token in time. Call it for the grants a client does not know: refresh tokens,
 * authorization codes, device codes.
 *
 * Sent with the client's id and secret, where the client has them, and with no token.
 *
 * @param client The client.
 * @param body JSON of a TokenRequest. What is given for a token. Fields: `grant_type`; optional:
 *   `client_id`, `client_secret`, `username`, `password`, `refresh_token`, `code`, `scope`,
 *   `assertion`, `device_code`, `totp_code`, `code_verifier`, `not_required_introspection`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Token. A token and what came with it. Fields:
 *   `access_token`, `token_type`, `id_token`; optional: `expires_in`, `expires_on`,
 *   `refresh_token`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take), 401 (no valid credentials) and 403 (no permission).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"grant_type": "refresh_token", "refresh_token": "OhYc9oko5ej9"}
 * code = tenantry_auth_request_token(client, body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_auth_request_token(const tenantry_client *client,
                                    const uint8_t *body,
                                    size_t body_len,
                                    const tenantry_call *call,
                                    tenantry_response **out,
                                    tenantry_error **error);

/**
 * Revokes an access token or a refresh token.
 *
 * POST /api/2/idp/revoke_token
 *
 * Revoking one of two tokens that were issued together revokes both. A public client gives its id
 * in the body.
 *
 * Sent with the client's id and secret, where the client has them, and with no token.
 *
 * @param client The client.
 * @param body JSON of a TokenRevocation. The token to revoke. Fields: `token`; optional:
 *   `token_type_hint`, `client_id`, `client_secret`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take) and 401 (no valid credentials).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"token": "OhYc9oko5ej9", "token_type_hint": "refresh_token"}
 * code = tenantry_auth_revoke_token(client, body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_auth_revoke_token(const tenantry_client *client,
                                   const uint8_t *body,
                                   size_t body_len,
                                   const tenantry_call *call,
                                   tenantry_response **out,
                                   tenantry_error **error);

/**
 * Tells whether an access token is valid, and what it lets its bearer do.
 *
 * POST /api/2/idp/introspect_token
 *
 * An invalid token is no error; the answer says `active` is false.
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param body JSON of a TokenIntrospectionRequest. The token to look into. Fields: `token`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a TokenIntrospection. What a token is and what it lets its
 *   bearer do. Fields: `active`; optional: `token_type`, `exp`, `aud`, `jti`, `iss`, `sub`,
 *   `sub_type`, `client_id`, `owner_tuid`, `scope`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take), 401 (no valid credentials) and 403 (no permission).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"token": "eyJ0eXAiOiJKV1Qi"}
 * code = tenantry_auth_introspect_token(client, body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_auth_introspect_token(const tenantry_client *client,
                                       const uint8_t *body,
                                       size_t body_len,
                                       const tenantry_call *call,
                                       tenantry_response **out,
                                       tenantry_error **error);

/**
 * Asks for a one-time token with which one can log in on behalf of a user.
 *
 * POST /api/2/idp/ott
 *
 * Only API clients may call it, for users of their tenant or below; not for users of a tenant that
 * keeps its parents out. The user is given by one of `login`, `user_id` and `external_id`.
 *
 * @param client The client.
 * @param body JSON of an OneTimeTokenRequest. For whom a one-time token is. Fields: `purpose`;
 *   optional: `login`, `external_id`, `user_id`, `audit_data`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an OneTimeToken. A one-time token. Fields: `ott`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take), 401 (no valid credentials) and 403 (no permission).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"purpose": "user_login", "login": "johndoe"}
 * code = tenantry_auth_request_one_time_token(client, body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_auth_request_one_time_token(const tenantry_client *client,
                                             const uint8_t *body,
                                             size_t body_len,
                                             const tenantry_call *call,
                                             tenantry_response **out,
                                             tenantry_error **error);

/**
 * Logs in with a one-time token and keeps the session's cookie.
 *
 * POST /api/2/idp/ott/login
 *
 * A client without other credentials then calls as that user: the cookie is sent along. A token
 * works once.
 *
 * Sent without credentials.
 *
 * @param client The client.
 * @param body JSON of an OneTimeTokenLogin. The one-time token to log in with. Fields: `ott`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a User. A user. Fields: `id`, `version`, `tenant_id`,
 *   `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`, `deleted_at`,
 *   `language`, `business_types`, `notifications`; optional: `access_policies`, `idp_id`,
 *   `external_id`, `origin_id`, `origin_external_id`, `disable_after`, `personal_tenant_id`,
 *   `mfa_status`, `session_mfa_status`, `external_operation_status`, `terms_accepted`,
 *   `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take) and 401 (no valid credentials).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"ott": "T1RUAQAAAG8="}
 * code = tenantry_auth_log_in_with_one_time_token(client, body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_auth_log_in_with_one_time_token(const tenantry_client *client,
                                                 const uint8_t *body,
                                                 size_t body_len,
                                                 const tenantry_call *call,
                                                 tenantry_response **out,
                                                 tenantry_error **error);

/**
 * Fetches the page that logs a browser in with a one-time token.
 *
 * GET /api/2/idp/external-login
 *
 * A browser opens this page and is sent on from there. A program logs in with
 * `auth.log_in_with_one_time_token`.
 *
 * Sent without credentials.
 *
 * @param client The client.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: an HTML page.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_auth_one_time_token_login_page_params params = {.struct_size = sizeof params,
 *     .ott = "T1RUAQAAAG8=", .target_uri = "https://eu2.acronis.cloud/mc/"};
 * code = tenantry_auth_one_time_token_login_page(client, &params, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_auth_one_time_token_login_page(const tenantry_client *client,
                                                const tenantry_auth_one_time_token_login_page_params *params,
                                                const tenantry_call *call,
                                                tenantry_response **out,
                                                tenantry_error **error);

/**
 * Ends the session.
 *
 * GET /api/2/idp/logout
 *
 * Sent with the session's cookie, where there is one, and with no token.
 *
 * @param client The client.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: an HTML page.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_auth_log_out(client, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_auth_log_out(const tenantry_client *client,
                              const tenantry_call *call,
                              tenantry_response **out,
                              tenantry_error **error);

/**
 * Asks for a device code, which a user then approves.
 *
 * POST /api/2/idp/device_authorization
 *
 * Show `user_code` and `verification_uri` to the user, then ask for a token every `interval`
 * seconds, with the device code, until the user has approved it.
 *
 * Sent without credentials.
 *
 * @param client The client.
 * @param body JSON of a DeviceAuthorizationRequest. A device that wants to be approved. Fields:
 *   `client_id`, `scope`; optional: `display_name`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a DeviceAuthorization. The codes with which a device is
 *   approved. Fields: `device_code`, `user_code`, `verification_uri`; optional:
 *   `verification_uri_complete`, `expires_in`, `interval`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"client_id": "3663410d-4b70-4860-860c-8db82bffab8e",
 * //     "scope": ["urn:acronis.com:tenant-id::backup_agent_admin"]}
 * code = tenantry_auth_authorize_device(client, body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_auth_authorize_device(const tenantry_client *client,
                                       const uint8_t *body,
                                       size_t body_len,
                                       const tenantry_call *call,
                                       tenantry_response **out,
                                       tenantry_error **error);

/**
 * Looks a device authorization up by the code its user was shown.
 *
 * GET /api/2/idp/device_authorization/approval
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param code The code the user was shown.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a DeviceApproval. A device that waits for approval.
 *   Fields: `client_id`, `display_name`, `scope`; optional: `tenant_id`, `tenant_name`,
 *   `is_current_tenant`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take) and 403 (no permission).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_auth_get_device_approval(client, "RDRD-WNDB", NULL, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_auth_get_device_approval(const tenantry_client *client,
                                          const char *code,
                                          const tenantry_auth_get_device_approval_params *params,
                                          const tenantry_call *call,
                                          tenantry_response **out,
                                          tenantry_error **error);

/**
 * Approves a device code.
 *
 * POST /api/2/idp/device_authorization/approval
 *
 * With a personal tenant given, the caller must be a `partner_admin` who may change that tenant,
 * and its owner must have the role `protection_admin` or `backup_user`.
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param body JSON of a DeviceApprovalRequest. The device code to approve. Fields: `code`;
 *   optional: `tenant_uuid`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take) and 403 (no permission).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"code": "RDRD-WNDB"}
 * code = tenantry_auth_approve_device(client, body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_auth_approve_device(const tenantry_client *client,
                                     const uint8_t *body,
                                     size_t body_len,
                                     const tenantry_call *call,
                                     tenantry_response **out,
                                     tenantry_error **error);

/**
 * Fetches the link to the page for forgotten passwords.
 *
 * GET /api/2/accounts/forgot_link
 *
 * The vendor says this endpoint is disabled.
 *
 * Sent without credentials.
 *
 * @param client The client.
 * @param login The user's login.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a ForgotLink. Where forgotten passwords are dealt with.
 *   Fields, all optional: `link`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_auth_forgot_link(client, "johndoe", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_auth_forgot_link(const tenantry_client *client,
                                  const char *login,
                                  const tenantry_call *call,
                                  tenantry_response **out,
                                  tenantry_error **error);

/**
 * Finds the data center in which the account of a login lives.
 *
 * The client may be one of any data center, and needs no credentials; in production ask
 * https://cloud.acronis.com. Asks `GET /api/1/accounts`, which is not part of version 2.
 *
 * Requests: .
 *
 * @param client The client.
 * @param login The login.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a DataCenter. Where it lives. Fields: `server_url`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. Not found for a login that nobody has.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_auth_data_center(client, user_login, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_auth_data_center(const tenantry_client *client,
                                  const char *login,
                                  const tenantry_call *call,
                                  tenantry_response **out,
                                  tenantry_error **error);

/**
 * Gives the address of a page that logs a user in, once, and then leads to the console.
 *
 * Whoever has it may log in as the user, so it is a secret. Only API clients may ask for it, for
 * users of their tenant and those below it that let support in.
 *
 * Requests: POST /api/2/idp/ott.
 *
 * @param client The client.
 * @param login The user's login.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a LoginUrl. The address. Fields: `url`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument for a target that is no web
 *   address.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_auth_login_url(client, user_login, NULL, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_auth_login_url(const tenantry_client *client,
                                const char *login,
                                const tenantry_auth_login_url_params *params,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/* ==================================================================================================
 * 14  Clients
 *
 * API clients, the accounts that programs use.
 * ================================================================================================== */

/**
 * Optional parameters of tenantry_clients_list(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_clients_list_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_clients_list_params)`.
     */
    size_t struct_size;
    /**
     * The clients' ids. Several are joined by commas.
     */
    const char *uuids;
    /**
     * Only clients of this origin. May be given alone or with `uuids`.
     */
    const char *origin_id;
    /**
     * When true, deleted clients may be returned too.
     */
    int32_t allow_deleted;
    /**
     * Zero: room for what is to come.
     */
    int32_t reserved;
} tenantry_clients_list_params;

/**
 * Optional parameters of tenantry_clients_register(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_clients_register_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_clients_register_params)`.
     */
    size_t struct_size;
    /**
     * The tenant that the client is to act in, with all below it. The caller's own when it is not
     * given.
     */
    const char *tenant_id;
} tenantry_clients_register_params;

/**
 * Registers an API client and gives its secret.
 *
 * POST /api/2/clients
 *
 * The secret is in this answer and nowhere else; whoever loses it has to reset it. The client
 * inherits the rights of its creator but outlives it. Registering the first client with a user's
 * login and password is what HTTP Basic is for.
 *
 * @param client The client.
 * @param body JSON of a NewApiClient. An API client to register. Fields: `type`, `tenant_id`,
 *   `token_endpoint_auth_method`; optional: `data`, `redirect_uris`, `origin_id`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a CreatedApiClient. A new API client, with its secret.
 *   Fields: `client_id`, `tenant_id`, `client_secret_expires_at`, `type`,
 *   `token_endpoint_auth_method`, `client_secret`, `registration_access_token`, `created_at`,
 *   `created_by`, `status`; optional: `data`, `redirect_uris`, `origin_id`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"type": "api_client", "tenant_id": "ede9f834-70b3-476c-83d9-736f9f8c7dae",
 * //     "token_endpoint_auth_method": "client_secret_basic", "data": {"client_name": "Reports"}}
 * code = tenantry_clients_create(client, body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_clients_create(const tenantry_client *client,
                                const uint8_t *body,
                                size_t body_len,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Fetches several API clients.
 *
 * GET /api/2/clients
 *
 * @param client The client.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an ApiClientList. Several API clients. Fields: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials) and 403
 *   (no permission).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_clients_list_params params = {.struct_size = sizeof params,
 *     .uuids = "3663410d-4b70-4860-860c-8db82bffab8e"};
 * code = tenantry_clients_list(client, &params, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_clients_list(const tenantry_client *client,
                              const tenantry_clients_list_params *params,
                              const tenantry_call *call,
                              tenantry_response **out,
                              tenantry_error **error);

/**
 * Fetches one API client.
 *
 * GET /api/2/clients/{client_id}
 *
 * @param client The client.
 * @param client_id The API client's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an ApiClient. An API client. Fields: `client_id`,
 *   `tenant_id`, `client_secret_expires_at`, `type`, `token_endpoint_auth_method`, `created_at`,
 *   `created_by`, `last_access_at`, `last_access_from_ip`, `status`; optional: `data`,
 *   `redirect_uris`, `origin_id`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_clients_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_clients_get(const tenantry_client *client,
                             const char *client_id,
                             const tenantry_call *call,
                             tenantry_response **out,
                             tenantry_error **error);

/**
 * Changes an API client.
 *
 * PUT /api/2/clients/{client_id}
 *
 * @param client The client.
 * @param client_id The API client's id.
 * @param body JSON of an ApiClientUpdate. What changes in an API client. Fields, all optional:
 *   `data`, `status`, `redirect_uris`, `origin_id`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an ApiClient. An API client. Fields: `client_id`,
 *   `tenant_id`, `client_secret_expires_at`, `type`, `token_endpoint_auth_method`, `created_at`,
 *   `created_by`, `last_access_at`, `last_access_from_ip`, `status`; optional: `data`,
 *   `redirect_uris`, `origin_id`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission), 404 (not found) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"status": "disabled"}
 * code = tenantry_clients_update(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body, body_len,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_clients_update(const tenantry_client *client,
                                const char *client_id,
                                const uint8_t *body,
                                size_t body_len,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Deletes an API client.
 *
 * DELETE /api/2/clients/{client_id}
 *
 * @param client The client.
 * @param client_id The API client's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_clients_delete(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_clients_delete(const tenantry_client *client,
                                const char *client_id,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Registers an API client, which is what programs log in as.
 *
 * The client it is called on is usually one of a user's login and password sent as HTTP Basic,
 * whose rights the API client inherits. The secret is in what comes back and nowhere else. When
 * the answer is lost the secret is lost with it, and nothing is sent again: the error then tells
 * the id of the client that came to be, if one did, to be removed.
 *
 * Requests: GET /api/2/users/me, GET /api/2/clients, POST /api/2/clients.
 *
 * @param client The client.
 * @param name The name that the console shows.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a CreatedApiClient. The API client, with its secret.
 *   Fields: `client_id`, `tenant_id`, `client_secret_expires_at`, `type`,
 *   `token_endpoint_auth_method`, `client_secret`, `registration_access_token`, `created_at`,
 *   `created_by`, `status`; optional: `data`, `redirect_uris`, `origin_id`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument for an empty name.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_clients_register(client, "My program", NULL, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_clients_register(const tenantry_client *client,
                                  const char *name,
                                  const tenantry_clients_register_params *params,
                                  const tenantry_call *call,
                                  tenantry_response **out,
                                  tenantry_error **error);

/**
 * Lets an API client get tokens again.
 *
 * One that may already is left as it is.
 *
 * Requests: GET /api/2/clients/{client_id}, PUT /api/2/clients/{client_id}.
 *
 * @param client The client.
 * @param client_id The API client.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of an ApiClient. The API client as it is now. Fields:
 *   `client_id`, `tenant_id`, `client_secret_expires_at`, `type`, `token_endpoint_auth_method`,
 *   `created_at`, `created_by`, `last_access_at`, `last_access_from_ip`, `status`; optional:
 *   `data`, `redirect_uris`, `origin_id`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_clients_enable(client, other_client_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_clients_enable(const tenantry_client *client,
                                const char *client_id,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Shuts an API client out: it gets no tokens, and those it has are revoked.
 *
 * One that is shut out already is left as it is.
 *
 * Requests: GET /api/2/clients/{client_id}, PUT /api/2/clients/{client_id}.
 *
 * @param client The client.
 * @param client_id The API client.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of an ApiClient. The API client as it is now. Fields:
 *   `client_id`, `tenant_id`, `client_secret_expires_at`, `type`, `token_endpoint_auth_method`,
 *   `created_at`, `created_by`, `last_access_at`, `last_access_from_ip`, `status`; optional:
 *   `data`, `redirect_uris`, `origin_id`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_clients_disable(client, other_client_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_clients_disable(const tenantry_client *client,
                                 const char *client_id,
                                 const tenantry_call *call,
                                 tenantry_response **out,
                                 tenantry_error **error);

/**
 * Deletes an API client and revokes its tokens.
 *
 * This cannot be undone, so its name or id must be repeated. When the answer is lost, the client
 * is looked for, and its absence is the answer.
 *
 * Requests: GET /api/2/clients/{client_id}, DELETE /api/2/clients/{client_id}.
 *
 * @param client The client.
 * @param client_id The API client.
 * @param confirmation Its name or its id.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result, which is empty.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument when the confirmation is neither
 *   name nor id.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_clients_remove(client, other_client_id, client_name, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_clients_remove(const tenantry_client *client,
                                const char *client_id,
                                const char *confirmation,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/* ==================================================================================================
 * 15  Applications
 *
 * Applications: the services of the platform, which of them a tenant has, and their settings.
 * ================================================================================================== */

/**
 * Optional parameters of tenantry_applications_ids_for_tenant(). Zero the struct, set
 * `struct_size` to `sizeof(tenantry_applications_ids_for_tenant_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_applications_ids_for_tenant_params)`.
     */
    size_t struct_size;
    /**
     * When true, applications in a grace period are left out.
     */
    int32_t for_ui;
    /**
     * Zero: room for what is to come.
     */
    int32_t reserved;
} tenantry_applications_ids_for_tenant_params;

/**
 * Fetches every application of the platform.
 *
 * GET /api/2/applications
 *
 * @param client The client.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an ApplicationList. Every application of the platform.
 *   Fields: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_applications_list(client, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_applications_list(const tenantry_client *client,
                                   const tenantry_call *call,
                                   tenantry_response **out,
                                   tenantry_error **error);

/**
 * Fetches one application.
 *
 * GET /api/2/applications/{application_id}
 *
 * @param client The client.
 * @param application_id The application's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an Application. An application: a service of the platform.
 *   Fields: `id`, `name`, `type`, `usages`, `api_base_url`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials) and 404
 *   (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_applications_get(client, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb", NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_applications_get(const tenantry_client *client,
                                  const char *application_id,
                                  const tenantry_call *call,
                                  tenantry_response **out,
                                  tenantry_error **error);

/**
 * Turns an application on for a tenant.
 *
 * POST /api/2/applications/{application_id}/bindings/tenants/{tenant_id}
 *
 * Only applications that the tenant's parent has can be enabled. This enables no offering items:
 * use `offering_items.set`, which also enables the application.
 *
 * @param client The client.
 * @param application_id The application's id.
 * @param tenant_id The tenant's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_applications_enable(client, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
 *     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_applications_enable(const tenantry_client *client,
                                     const char *application_id,
                                     const char *tenant_id,
                                     const tenantry_call *call,
                                     tenantry_response **out,
                                     tenantry_error **error);

/**
 * Turns an application off for a tenant.
 *
 * DELETE /api/2/applications/{application_id}/bindings/tenants/{tenant_id}
 *
 * Not to be undone: the application stops in the tenant and in all tenants below, and its data
 * there is deleted. The application `platform` cannot be disabled.
 *
 * @param client The client.
 * @param application_id The application's id.
 * @param tenant_id The tenant's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_applications_disable(client, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
 *     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_applications_disable(const tenantry_client *client,
                                      const char *application_id,
                                      const char *tenant_id,
                                      const tenantry_call *call,
                                      tenantry_response **out,
                                      tenantry_error **error);

/**
 * Fetches the ids of the applications that a tenant has.
 *
 * GET /api/2/tenants/{tenant_id}/applications
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an IdList. A list of ids. Fields: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_applications_ids_for_tenant(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
 *     NULL, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_applications_ids_for_tenant(const tenantry_client *client,
                                             const char *tenant_id,
                                             const tenantry_applications_ids_for_tenant_params *params,
                                             const tenantry_call *call,
                                             tenantry_response **out,
                                             tenantry_error **error);

/**
 * Fetches the ids of the applications that each of several tenants has.
 *
 * GET /api/2/tenants/applications
 *
 * @param client The client.
 * @param tenants The tenants' ids. Several are joined by commas.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a TenantApplicationsList. The applications of several
 *   tenants. Fields: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_applications_ids_for_tenants(client,
 *     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151", NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_applications_ids_for_tenants(const tenantry_client *client,
                                              const char *tenants,
                                              const tenantry_call *call,
                                              tenantry_response **out,
                                              tenantry_error **error);

/**
 * Fetches one setting of an application, as the tenant sees it.
 *
 * GET /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
 *
 * Billing settings are settings of the application `platform`: `tier_level_value`,
 * `licensing_mode`, `contract_type`, `acronis_account_number`, `pricing_info`.
 *
 * @param client The client.
 * @param application_id The application's id.
 * @param tenant_id The tenant's id.
 * @param setting_name The setting's name.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Setting. A setting as a tenant sees it. Fields: `name`,
 *   `effective`; optional: `application_id`, `own`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_applications_get_setting(client, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
 *     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "licensing_mode", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_applications_get_setting(const tenantry_client *client,
                                          const char *application_id,
                                          const char *tenant_id,
                                          const char *setting_name,
                                          const tenantry_call *call,
                                          tenantry_response **out,
                                          tenantry_error **error);

/**
 * Sets one setting of an application for a tenant.
 *
 * PUT /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
 *
 * The settings `tier_level_value` and `licensing_mode` may be set for partners;
 * `PromoteHigherEditions` enables upsell of editions.
 *
 * @param client The client.
 * @param application_id The application's id.
 * @param tenant_id The tenant's id.
 * @param setting_name The setting's name.
 * @param body JSON of a SettingUpdate. A value to set. Fields, all optional: `value`, `lock`,
 *   `exclusive`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Setting. A setting as a tenant sees it. Fields: `name`,
 *   `effective`; optional: `application_id`, `own`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission), 404 (not found) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"value": "per_gb"}
 * code = tenantry_applications_update_setting(client, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
 *     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "licensing_mode", body, body_len, NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_applications_update_setting(const tenantry_client *client,
                                             const char *application_id,
                                             const char *tenant_id,
                                             const char *setting_name,
                                             const uint8_t *body,
                                             size_t body_len,
                                             const tenantry_call *call,
                                             tenantry_response **out,
                                             tenantry_error **error);

/**
 * Drops a tenant's own value of a setting, so that it is inherited again.
 *
 * DELETE /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}
 *
 * @param client The client.
 * @param application_id The application's id.
 * @param tenant_id The tenant's id.
 * @param setting_name The setting's name.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_applications_delete_setting(client, "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
 *     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "licensing_mode", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_applications_delete_setting(const tenantry_client *client,
                                             const char *application_id,
                                             const char *tenant_id,
                                             const char *setting_name,
                                             const tenantry_call *call,
                                             tenantry_response **out,
                                             tenantry_error **error);

/**
 * Turns a service on for a tenant, by whatever name.
 *
 * Its offering items are not turned on with it; to turn on an item turns on its service. A service
 * that is on already is left alone.
 *
 * Requests: GET /api/2/applications, GET /api/2/tenants/{tenant_id}/applications, GET
 * /api/2/tenants/{tenant_id}, POST
 * /api/2/applications/{application_id}/bindings/tenants/{tenant_id}.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param application The service: its id, its type (`backup`) or its name.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of an Application. The service. Fields: `id`, `name`, `type`,
 *   `usages`, `api_base_url`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument when there is no such service, or
 *   the tenant above does not have it.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_applications_turn_on(client, customer_id, "files_cloud", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_applications_turn_on(const tenantry_client *client,
                                      const char *tenant_id,
                                      const char *application,
                                      const tenantry_call *call,
                                      tenantry_response **out,
                                      tenantry_error **error);

/**
 * Turns a service off and deletes its data, in the tenant and in all below it.
 *
 * This cannot be undone, so the tenant's name or id must be repeated. Its offering items are
 * turned off. A service that is off already is left alone.
 *
 * Requests: GET /api/2/applications, GET /api/2/tenants/{tenant_id}, GET
 * /api/2/tenants/{tenant_id}/applications, DELETE
 * /api/2/applications/{application_id}/bindings/tenants/{tenant_id}.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param application The service: its id, its type (`backup`) or its name. Not the management
 *   portal.
 * @param confirmation The tenant's name or its id.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result, which is empty.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument when there is no such service, it
 *   is the management portal, or the confirmation is neither name nor id.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_applications_turn_off(client, customer_id, "files_cloud", customer_name, NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_applications_turn_off(const tenantry_client *client,
                                       const char *tenant_id,
                                       const char *application,
                                       const char *confirmation,
                                       const tenantry_call *call,
                                       tenantry_response **out,
                                       tenantry_error **error);

/* ==================================================================================================
 * 16  Tenants
 *
 * Tenants: partners, folders, customers and units, and the tree they form.
 * ================================================================================================== */

/**
 * Optional parameters of tenantry_tenants_get(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_tenants_get_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_tenants_get_params)`.
     */
    size_t struct_size;
    /**
     * When true, the answer holds the path of tenants down to this one.
     */
    int32_t embed_path;
    /**
     * When true, a deleted tenant may be returned.
     */
    int32_t allow_deleted;
} tenantry_tenants_get_params;

/**
 * Optional parameters of tenantry_tenants_list(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_tenants_list_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_tenants_list_params)`.
     */
    size_t struct_size;
    /**
     * The tenants' ids, at most 100. Not together with `subtree_root_id` or `parent_id`. Several are
     * joined by commas.
     */
    const char *uuids;
    /**
     * The children of this tenant. Not together with `uuids` or `subtree_root_id`.
     */
    const char *parent_id;
    /**
     * This tenant and all below it, those higher up first. Not together with `uuids` or `parent_id`.
     */
    const char *subtree_root_id;
    /**
     * Only tenants that changed after this time (RFC 3339, UTC).
     */
    const char *updated_since;
    /**
     * Tenants to a page. `5000` when it is not given.
     */
    const int64_t *limit;
    /**
     * The cursor of the next page, from `paging.cursors.after` of the one before. It holds all
     * filters.
     */
    const char *after;
    /**
     * How much of each tenant comes back. `stamps`: ids, version and times. `basic`: also name, kind
     * and whether it is enabled. `full`: everything. One of `stamps`, `basic` and `full`. `full` when
     * it is not given.
     */
    const char *lod;
    /**
     * When true, the tenants' contacts come along.
     */
    int32_t with_contacts;
    /**
     * When true, only tenants that have offering items of the type `count`.
     */
    int32_t with_offering_items;
    /**
     * When true, only tenants that have offering items of the type `infra`.
     */
    int32_t with_infra_offering_items;
    /**
     * When true, all offering items of the tenants come along.
     */
    int32_t expand_offering_items;
    /**
     * When true, the tenants between the caller's and those in `uuids` come along. Not together with
     * `subtree_root_id` or `parent_id`.
     */
    int32_t include_relative_path;
    /**
     * When true, deleted tenants may be returned.
     */
    int32_t allow_deleted;
} tenantry_tenants_list_params;

/**
 * Optional parameters of tenantry_tenants_child_ids(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_tenants_child_ids_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_tenants_child_ids_params)`.
     */
    size_t struct_size;
    /**
     * What to sort by: `as_is`, `name`, `status`, or `usage` and a usage's name after a dot, as in
     * `usage.workstations` or, with the storage's id,
     * `usage.storage.c05d399b-ba6b-41e9-a638-cd7ffc7ec87a`. A `-` in front reverses it. `name` when it
     * is not given.
     */
    const char *order;
    /**
     * When true, deleted tenants may be among them.
     */
    int32_t allow_deleted;
    /**
     * Cursor of the next page, from paging.cursors.after of the previous response; it encodes filters
     * and sorting, so send it alone.
     */
    const char *after;
} tenantry_tenants_child_ids_params;

/**
 * Optional parameters of tenantry_tenants_children(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_tenants_children_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_tenants_children_params)`.
     */
    size_t struct_size;
    /**
     * What to sort by: `as_is`, `name`, `status`, or `usage` and a usage's name after a dot, as in
     * `usage.workstations` or, with the storage's id,
     * `usage.storage.c05d399b-ba6b-41e9-a638-cd7ffc7ec87a`. A `-` in front reverses it. `name` when it
     * is not given.
     */
    const char *order;
    /**
     * When true, deleted tenants may be among them.
     */
    int32_t allow_deleted;
    /**
     * Cursor of the next page, from paging.cursors.after of the previous response; it encodes filters
     * and sorting, so send it alone.
     */
    const char *after;
} tenantry_tenants_children_params;

/**
 * Optional parameters of tenantry_tenants_restore(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_tenants_restore_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_tenants_restore_params)`.
     */
    size_t struct_size;
    /**
     * When true, the tenant comes back although its name or a login in it is taken by now; it then
     * gets a name with something added.
     */
    int32_t force;
    /**
     * Zero: room for what is to come.
     */
    int32_t reserved;
} tenantry_tenants_restore_params;

/**
 * Optional parameters of tenantry_tenants_find(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_tenants_find_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_tenants_find_params)`.
     */
    size_t struct_size;
    /**
     * The tenant in which to look, and below which. The caller's own when it is not given.
     */
    const char *below;
} tenantry_tenants_find_params;

/**
 * Optional parameters of tenantry_tenants_find_by_external_id(). Zero the struct, set
 * `struct_size` to `sizeof(tenantry_tenants_find_by_external_id_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_tenants_find_by_external_id_params)`.
     */
    size_t struct_size;
    /**
     * The tenant in which to look, and below which. The caller's own when it is not given.
     */
    const char *below;
} tenantry_tenants_find_by_external_id_params;

/**
 * Optional parameters of tenantry_tenants_find_by_number(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_tenants_find_by_number_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_tenants_find_by_number_params)`.
     */
    size_t struct_size;
    /**
     * The tenant in which to look, and below which. The caller's own when it is not given.
     */
    const char *below;
} tenantry_tenants_find_by_number_params;

/**
 * Optional parameters of tenantry_tenants_apply(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_tenants_apply_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_tenants_apply_params)`.
     */
    size_t struct_size;
    /**
     * When true, nothing is changed, and the result lists what would be.
     */
    int32_t dry_run;
    /**
     * Zero: room for what is to come.
     */
    int32_t reserved;
} tenantry_tenants_apply_params;

/**
 * Optional parameters of tenantry_tenants_provision(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_tenants_provision_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_tenants_provision_params)`.
     */
    size_t struct_size;
    /**
     * Its offering items, each a name (`*` stands for any letters), and its quota behind `=` where it
     * has one, as in `pw_base_storage=100 GiB`. When there is only an edition, application or type,
     * all of that. Several are joined by commas.
     */
    const char *items;
    /**
     * Only items of this edition, and those that have none.
     */
    const char *edition;
    /**
     * Only items of this application: its id, its type (`backup`) or its name.
     */
    const char *application;
    /**
     * Only items of this type: `count`, `feature` or `infra`.
     */
    const char *type;
    /**
     * The storages to use, for items that several storages offer. A customer or unit is on one for
     * each usage. Several are joined by commas.
     */
    const char *storage_ids;
    /**
     * Its id in a system of yours, for reports.
     */
    const char *customer_id;
    /**
     * Preferred language, as in `en` or `pt-BR`.
     */
    const char *language;
    /**
     * The e-mail address of its contact.
     */
    const char *email;
    /**
     * Whether tenants above its parent may look into it.
     */
    int32_t ancestral_access;
    /**
     * Backups only with encryption. Only a new tenant can be given it.
     */
    int32_t enhanced_security;
    /**
     * Whether its users need two factors to log in.
     */
    int32_t two_factor;
    /**
     * When true, it is charged, for good.
     */
    int32_t production;
    /**
     * The login of its administrator. Without it, none is created.
     */
    const char *admin_login;
    /**
     * The administrator's e-mail address. The login when it is not given.
     */
    const char *admin_email;
    /**
     * The administrator's first name.
     */
    const char *admin_firstname;
    /**
     * The administrator's last name.
     */
    const char *admin_lastname;
    /**
     * The administrator's role. That of the tenant's kind when it is not given: `partner_admin`,
     * `company_admin` or `unit_admin`.
     */
    const char *admin_role;
    /**
     * The administrator's password, which is set. Without it, an activation e-mail is sent.
     */
    const char *admin_password;
    /**
     * When true, nothing is changed, and the result lists what would be.
     */
    int32_t dry_run;
    /**
     * Zero: room for what is to come.
     */
    int32_t reserved;
} tenantry_tenants_provision_params;

/**
 * Creates a tenant.
 *
 * POST /api/2/tenants
 *
 * A customer starts as a trial, a partner in production. A new tenant has no services until it
 * gets offering items. The name must be unique in the tree: a name that is taken is a name
 * conflict.
 *
 * @param client The client.
 * @param body JSON of a NewTenant. A tenant to create. Fields: `name`, `parent_id`, `kind`;
 *   optional: `contact`, `company_billing_contact`, `enabled`, `customer_id`, `internal_tag`,
 *   `language`, `default_idp_id`, `update_lock`, `ancestral_access`, `settings`,
 *   `enhanced_security`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Tenant. A tenant: a partner, folder, customer or unit.
 *   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`,
 *   `parent_id`, `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`,
 *   `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`,
 *   `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
 *   `default_idp_id`, `external_operation_status`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"name": "Foobar", "kind": "customer",
 * //     "parent_id": "ede9f834-70b3-476c-83d9-736f9f8c7dae", "language": "en",
 * //     "contact": {"email": "foo.bar@example.com"}}
 * code = tenantry_tenants_create(client, body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_create(const tenantry_client *client,
                                const uint8_t *body,
                                size_t body_len,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Fetches one tenant.
 *
 * GET /api/2/tenants/{tenant_id}
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Tenant. A tenant: a partner, folder, customer or unit.
 *   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`,
 *   `parent_id`, `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`,
 *   `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`,
 *   `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
 *   `default_idp_id`, `external_operation_status`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_tenants_get(const tenantry_client *client,
                             const char *tenant_id,
                             const tenantry_tenants_get_params *params,
                             const tenantry_call *call,
                             tenantry_response **out,
                             tenantry_error **error);

/**
 * Fetches several tenants, given by their ids, their parent or the root of their tree.
 *
 * GET /api/2/tenants
 *
 * Give one of `uuids`, `parent_id` and `subtree_root_id`; without any of them the service refuses.
 * Unknown ids are left out without a word.
 *
 * Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be
 * had by giving that as `after`, alone or with a `limit`. tenantry_tenants_list_pages() does that.
 *
 * @param client The client.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a TenantList. A page of tenants. Fields: `timestamp`,
 *   `items`; optional: `paging`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take), 401 (no valid credentials), 403 (no permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_tenants_list_params params = {.struct_size = sizeof params,
 *     .parent_id = "ede9f834-70b3-476c-83d9-736f9f8c7dae", .limit = &(int64_t){100}};
 * code = tenantry_tenants_list(client, &params, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_list(const tenantry_client *client,
                              const tenantry_tenants_list_params *params,
                              const tenantry_call *call,
                              tenantry_response **out,
                              tenantry_error **error);

/**
 * All pages of tenantry_tenants_list(), one after the other by tenantry_pages_next(). Nothing is
 * sent yet.
 *
 * @param client The client.
 * @param params The optional parameters, or NULL.
 * @param out Gets the list. Free it with tenantry_pages_free().
 * @param error Gets what went wrong. Free it with tenantry_error_free().
 * @return TENANTRY_OK, or TENANTRY_ERROR_INVALID_ARGUMENT.
 */
int32_t tenantry_tenants_list_pages(const tenantry_client *client,
                                    const tenantry_tenants_list_params *params,
                                    tenantry_pages **out,
                                    tenantry_error **error);

/**
 * Fetches the ids of a tenant's direct children.
 *
 * GET /api/2/tenants/{tenant_id}/children
 *
 * Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be
 * had by giving that as `after`, alone or with a `limit`. tenantry_tenants_child_ids_pages() does
 * that.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an IdList. A list of ids. Fields: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_child_ids(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_child_ids(const tenantry_client *client,
                                   const char *tenant_id,
                                   const tenantry_tenants_child_ids_params *params,
                                   const tenantry_call *call,
                                   tenantry_response **out,
                                   tenantry_error **error);

/**
 * All pages of tenantry_tenants_child_ids(), one after the other by tenantry_pages_next(). Nothing
 * is sent yet.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param params The optional parameters, or NULL.
 * @param out Gets the list. Free it with tenantry_pages_free().
 * @param error Gets what went wrong. Free it with tenantry_error_free().
 * @return TENANTRY_OK, or TENANTRY_ERROR_INVALID_ARGUMENT.
 */
int32_t tenantry_tenants_child_ids_pages(const tenantry_client *client,
                                         const char *tenant_id,
                                         const tenantry_tenants_child_ids_params *params,
                                         tenantry_pages **out,
                                         tenantry_error **error);

/**
 * Fetches a tenant's direct children.
 *
 * GET /api/2/tenants/{tenant_id}/children?include_details=true
 *
 * Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be
 * had by giving that as `after`, alone or with a `limit`. tenantry_tenants_children_pages() does
 * that.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a TenantChildren. A tenant's direct children. Fields:
 *   `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_children(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_children(const tenantry_client *client,
                                  const char *tenant_id,
                                  const tenantry_tenants_children_params *params,
                                  const tenantry_call *call,
                                  tenantry_response **out,
                                  tenantry_error **error);

/**
 * All pages of tenantry_tenants_children(), one after the other by tenantry_pages_next(). Nothing
 * is sent yet.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param params The optional parameters, or NULL.
 * @param out Gets the list. Free it with tenantry_pages_free().
 * @param error Gets what went wrong. Free it with tenantry_error_free().
 * @return TENANTRY_OK, or TENANTRY_ERROR_INVALID_ARGUMENT.
 */
int32_t tenantry_tenants_children_pages(const tenantry_client *client,
                                        const char *tenant_id,
                                        const tenantry_tenants_children_params *params,
                                        tenantry_pages **out,
                                        tenantry_error **error);

/**
 * Changes a tenant, moves it, or turns it off and on.
 *
 * PUT /api/2/tenants/{tenant_id}
 *
 * Send what changes, and the `version` the tenant has now; fields left out keep their values, also
 * inside `contact`. Every update raises the version by one. `parent_id` moves the tenant,
 * `enabled` turns it off or on with everything below it, and `kind` may only change between
 * partner and folder.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param body JSON of a TenantUpdate. What changes in a tenant. Fields: `version`; optional:
 *   `name`, `customer_type`, `parent_id`, `kind`, `contact`, `enabled`, `customer_id`, `brand_id`,
 *   `internal_tag`, `language`, `default_idp_id`, `update_lock`, `ancestral_access`,
 *   `external_operation_status`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Tenant. A tenant: a partner, folder, customer or unit.
 *   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`,
 *   `parent_id`, `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`,
 *   `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`,
 *   `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
 *   `default_idp_id`, `external_operation_status`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission), 404 (not found), 409 (a conflict) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"version": 3, "customer_id": "FB-17", "internal_tag": null,
 * //     "contact": {"phone": "1-541-754-3010"}}
 * code = tenantry_tenants_update(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body, body_len,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_update(const tenantry_client *client,
                                const char *tenant_id,
                                const uint8_t *body,
                                size_t body_len,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Deletes a tenant and everything below it.
 *
 * DELETE /api/2/tenants/{tenant_id}
 *
 * The tenant must be disabled first; `version` is the one it has after that. All users, tenants
 * and data below it go too. The vendor's guide calls this irreversible; `tenants.restore` brings
 * back what is not gone for good yet.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param version The version the tenant has now. In decimal.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_delete(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "3", NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_tenants_delete(const tenantry_client *client,
                                const char *tenant_id,
                                const char *version,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Brings a deleted tenant back.
 *
 * POST /api/2/tenants/{tenant_id}/restore
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission), 404 (not found) and 409 (a conflict).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_restore(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_restore(const tenantry_client *client,
                                 const char *tenant_id,
                                 const tenantry_tenants_restore_params *params,
                                 const tenantry_call *call,
                                 tenantry_response **out,
                                 tenantry_error **error);

/**
 * Sets the identity provider that a tenant's new users get.
 *
 * PUT /api/2/tenants/{tenant_id}/default_idp
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param body JSON of a DefaultIdpUpdate. The identity provider new users get. Fields:
 *   `version`, `idp_id`, `apply_to_children`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Tenant. A tenant: a partner, folder, customer or unit.
 *   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`,
 *   `parent_id`, `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`,
 *   `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`,
 *   `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
 *   `default_idp_id`, `external_operation_status`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission), 404 (not found) and 409 (a conflict).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"version": 3, "idp_id": "11111111-1111-1111-1111-111111111111",
 * //     "apply_to_children": false}
 * code = tenantry_tenants_set_default_idp(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body,
 *     body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_set_default_idp(const tenantry_client *client,
                                         const char *tenant_id,
                                         const uint8_t *body,
                                         size_t body_len,
                                         const tenantry_call *call,
                                         tenantry_response **out,
                                         tenantry_error **error);

/**
 * Tells whether a tenant asks its users for two factors, and how many have them.
 *
 * GET /api/2/tenants/{tenant_id}/mfa/status
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a TenantMfaStatus. Two-factor authentication of a tenant.
 *   Fields: `mfa_status`, `update_allowed`, `users_count`, `users_with_totp_enabled_count`;
 *   optional: `users`, `users_with_totp_enabled`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_mfa_status(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_tenants_mfa_status(const tenantry_client *client,
                                    const char *tenant_id,
                                    const tenantry_call *call,
                                    tenantry_response **out,
                                    tenantry_error **error);

/**
 * Turns two-factor authentication on or off for a tenant.
 *
 * PUT /api/2/tenants/{tenant_id}/mfa/status
 *
 * Users who have no second factor cannot log in until they have set one up. Folders and units
 * follow their parent.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param body JSON of a TenantMfaUpdate. Two-factor authentication of a tenant to set. Fields:
 *   `enabled`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a TenantMfaStatus. Two-factor authentication of a tenant.
 *   Fields: `mfa_status`, `update_allowed`, `users_count`, `users_with_totp_enabled_count`;
 *   optional: `users`, `users_with_totp_enabled`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take), 401 (no valid credentials), 403 (no permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"enabled": true}
 * code = tenantry_tenants_set_mfa(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body, body_len,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_set_mfa(const tenantry_client *client,
                                 const char *tenant_id,
                                 const uint8_t *body,
                                 size_t body_len,
                                 const tenantry_call *call,
                                 tenantry_response **out,
                                 tenantry_error **error);

/**
 * Changes a tenant on what it is now.
 *
 * Reads it, lets `change` say what to change, writes that with the version that was read. When
 * another writer was faster, reads again and lets `change` decide anew, five times at most. When
 * nothing is to change, nothing is written.
 *
 * Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param change Is told the tenant as it is and gives what to change of it. It gets JSON of a
 *   Tenant and gives JSON of a TenantUpdate. Fields: `version`; optional: `name`, `customer_type`,
 *   `parent_id`, `kind`, `contact`, `enabled`, `customer_id`, `brand_id`, `internal_tag`,
 *   `language`, `default_idp_id`, `update_lock`, `ancestral_access`, `external_operation_status`.
 * @param change_data What `change` is given.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Tenant. The tenant as it is now. Fields: `id`,
 *   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`,
 *   `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`,
 *   `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`;
 *   optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
 *   `external_operation_status`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. A version conflict only when every try lost to another
 *   writer.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // change gives: {"language": "de"}
 * code = tenantry_tenants_modify(client, customer_id, change, change_data, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_modify(const tenantry_client *client,
                                const char *tenant_id,
                                tenantry_change_callback change,
                                void *change_data,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Suspends a partner or customer.
 *
 * Their users and all below are shut out, data is kept and billing goes on. A tenant that is
 * suspended already is left as it is.
 *
 * Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Tenant. The tenant as it is now. Fields: `id`,
 *   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`,
 *   `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`,
 *   `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`;
 *   optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
 *   `external_operation_status`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_suspend(client, customer_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_suspend(const tenantry_client *client,
                                 const char *tenant_id,
                                 const tenantry_call *call,
                                 tenantry_response **out,
                                 tenantry_error **error);

/**
 * Lets a suspended partner or customer work again.
 *
 * A tenant that is enabled already is left as it is.
 *
 * Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Tenant. The tenant as it is now. Fields: `id`,
 *   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`,
 *   `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`,
 *   `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`;
 *   optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
 *   `external_operation_status`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_reactivate(client, customer_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_reactivate(const tenantry_client *client,
                                    const char *tenant_id,
                                    const tenantry_call *call,
                                    tenantry_response **out,
                                    tenantry_error **error);

/**
 * Gives a tenant another name.
 *
 * It must be free in the whole tree. A tenant that has the name already is left as it is.
 *
 * Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param name The name.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Tenant. The tenant as it is now. Fields: `id`,
 *   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`,
 *   `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`,
 *   `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`;
 *   optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
 *   `external_operation_status`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. A name conflict when the name is taken.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_rename(client, customer_id, "Customer, Ltd", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_rename(const tenantry_client *client,
                                const char *tenant_id,
                                const char *name,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Moves a tenant with everything below it under another parent.
 *
 * A tenant that is there already is left as it is.
 *
 * Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param parent_id The tenant that it comes to stand under.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Tenant. The tenant as it is now. Fields: `id`,
 *   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`,
 *   `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`,
 *   `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`;
 *   optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
 *   `external_operation_status`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. The service says why a move is not possible.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_move_to(client, customer_id, root_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_move_to(const tenantry_client *client,
                                 const char *tenant_id,
                                 const char *parent_id,
                                 const tenantry_call *call,
                                 tenantry_response **out,
                                 tenantry_error **error);

/**
 * Says whether administrators above a tenant may act inside it.
 *
 * It is the tenant's `ancestral_access`.
 *
 * Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param limited True shuts the administrators above out; false lets them in. TENANTRY_TRUE or
 *   TENANTRY_FALSE.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Tenant. The tenant as it is now. Fields: `id`,
 *   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`,
 *   `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`,
 *   `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`;
 *   optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
 *   `external_operation_status`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_limit_access(client, customer_id, TENANTRY_FALSE, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_limit_access(const tenantry_client *client,
                                      const char *tenant_id,
                                      int32_t limited,
                                      const tenantry_call *call,
                                      tenantry_response **out,
                                      tenantry_error **error);

/**
 * Changes a tenant's contact.
 *
 * What is left out stays as it is.
 *
 * Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param contact JSON of a ContactUpdate. What changes. Fields, all optional: `tenant_id`,
 *   `user_id`, `types`, `email`, `address1`, `address2`, `country`, `state`, `city`, `zipcode`,
 *   `phone`, `firstname`, `lastname`, `title`, `website`, `industry`, `organization_size`,
 *   `email_confirmed`, `aan`, `language`, `fax`.
 * @param contact_len The length of `contact` in bytes.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Tenant. The tenant as it is now. Fields: `id`,
 *   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`,
 *   `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`,
 *   `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`;
 *   optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
 *   `external_operation_status`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // contact: {"phone": "1-541-754-3010"}
 * code = tenantry_tenants_change_contact(client, customer_id, contact, contact_len, NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_tenants_change_contact(const tenantry_client *client,
                                        const char *tenant_id,
                                        const uint8_t *contact,
                                        size_t contact_len,
                                        const tenantry_call *call,
                                        tenantry_response **out,
                                        tenantry_error **error);

/**
 * Ends the relationship with a partner or customer.
 *
 * Disables the tenant, unless it is disabled already, then deletes it with everything below, by
 * the version it has then. This cannot be undone, so the tenant's name or id must be repeated.
 * When the answer to the deletion is lost, the tenant is looked for, and its absence is the
 * answer.
 *
 * Requests: GET /api/2/tenants/{tenant_id}, PUT /api/2/tenants/{tenant_id}, DELETE
 * /api/2/tenants/{tenant_id}.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param confirmation Its name or its id.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result, which is empty.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument when the confirmation is neither
 *   name nor id.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_terminate(client, customer_id, customer_name, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_terminate(const tenantry_client *client,
                                   const char *tenant_id,
                                   const char *confirmation,
                                   const tenantry_call *call,
                                   tenantry_response **out,
                                   tenantry_error **error);

/**
 * Gives a tenant and all below it as one list, each with the names on the way down to it.
 *
 * Read page by page, level by level. Personal tenants, which are their users' affair, are left
 * out. The list is as long as the tree is large; `tenants.list` by `subtree_root_id` walks one of
 * any size with a page in memory.
 *
 * Requests: GET /api/2/tenants.
 *
 * @param client The client.
 * @param tenant_id The top of the tree.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a list of TenantNode. The tenants, each behind the one
 *   above it. Fields: `id`, `parent_id`, `name`, `kind`, `enabled`, `depth`, `path`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_tree(client, root_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_tree(const tenantry_client *client,
                              const char *tenant_id,
                              const tenantry_call *call,
                              tenantry_response **out,
                              tenantry_error **error);

/**
 * Gives the tenants on the way down to a tenant.
 *
 * It begins with the highest that this client sees and ends with the tenant itself.
 *
 * Requests: GET /api/2/tenants.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a list of TenantRecord. The tenants, the highest first.
 *   Fields: `id`, `parent_id`, `version`, `created_at`, `updated_at`, `deleted_at`, `contacts`,
 *   `offering_items`; optional: `name`, `kind`, `enabled`, `customer_type`, `customer_id`,
 *   `brand_id`, `brand_uuid`, `brand_enabled`, `barrier`, `internal_tag`, `language`, `owner_id`,
 *   `has_children`, `default_idp_id`, `update_lock`, `ancestral_access`, `mfa_status`,
 *   `pricing_mode`, `contact`, `external_operation_status`, `production_start_date`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. Not found when there is no such tenant in sight.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_path(client, customer_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_path(const tenantry_client *client,
                              const char *tenant_id,
                              const tenantry_call *call,
                              tenantry_response **out,
                              tenantry_error **error);

/**
 * Finds the tenant of exactly this name.
 *
 * The search finds it at once. Where it does not, since it leaves out what limits the access from
 * above and takes no text of less than three characters, the tree is walked page by page.
 *
 * Requests: GET /api/2/clients/{client_id}, GET /api/2/users/me, GET /api/2/search, GET
 * /api/2/tenants/{tenant_id}, GET /api/2/tenants.
 *
 * @param client The client.
 * @param name The name.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Tenant. The tenant. Fields: `id`, `version`,
 *   `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`,
 *   `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`,
 *   `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`; optional:
 *   `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
 *   `external_operation_status`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. Not found when no tenant in sight has the name; a
 *   conflict when several have it.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_find(client, customer_name, NULL, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_find(const tenantry_client *client,
                              const char *name,
                              const tenantry_tenants_find_params *params,
                              const tenantry_call *call,
                              tenantry_response **out,
                              tenantry_error **error);

/**
 * Finds the tenant that has this id in a system of yours (`customer_id`).
 *
 * As for `tenants.find`, the search is asked first, and the tree is walked where it found nothing.
 *
 * Requests: GET /api/2/clients/{client_id}, GET /api/2/users/me, GET /api/2/search, GET
 * /api/2/tenants, GET /api/2/tenants/{tenant_id}.
 *
 * @param client The client.
 * @param external_id The id.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Tenant. The tenant. Fields: `id`, `version`,
 *   `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`,
 *   `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`,
 *   `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`; optional:
 *   `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
 *   `external_operation_status`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. Not found when no tenant in sight has the id; a
 *   conflict when several have it.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_find_by_external_id(client, external_id, NULL, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_find_by_external_id(const tenantry_client *client,
                                             const char *external_id,
                                             const tenantry_tenants_find_by_external_id_params *params,
                                             const tenantry_call *call,
                                             tenantry_response **out,
                                             tenantry_error **error);

/**
 * Tells the number that a tenant has in version 1 of the API, as in usages and reports.
 *
 * Asks `GET /api/1/groups/{tenant_id}`, which is not part of version 2.
 *
 * Requests: .
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a number. The number.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_number(client, customer_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_number(const tenantry_client *client,
                                const char *tenant_id,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Finds the tenant that has this number in version 1 of the API.
 *
 * No request asks for one. The tree is walked and the usages of its tenants, which tell their
 * number, are fetched a hundred tenants at a time; a tenant without usages is asked for its number
 * by itself, after these.
 *
 * Requests: GET /api/2/clients/{client_id}, GET /api/2/users/me, GET /api/2/tenants, GET
 * /api/2/tenants/usages, GET /api/2/tenants/{tenant_id}.
 *
 * @param client The client.
 * @param number The number. In decimal.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Tenant. The tenant. Fields: `id`, `version`,
 *   `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`, `kind`,
 *   `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`, `language`,
 *   `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`; optional:
 *   `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
 *   `external_operation_status`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. Not found when no tenant in sight has the number.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_find_by_number(client, customer_number, NULL, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_find_by_number(const tenantry_client *client,
                                        const char *number,
                                        const tenantry_tenants_find_by_number_params *params,
                                        const tenantry_call *call,
                                        tenantry_response **out,
                                        tenantry_error **error);

/**
 * Makes a tenant as a plan wants it, and tells what was changed.
 *
 * The tenant itself with its contact, two-factor authentication, offering items with quotas,
 * pricing, administrators and users with roles and activation. What matches already is left alone,
 * so the same plan may be applied any number of times, after a failure as well. Nothing is
 * deleted; roles and users that the plan does not name stay. A password is set while the account
 * is not active. An activation e-mail is sent before the roles are given, and not again once a
 * user has its roles. The e-mail address of an active user is left alone: see
 * `users.change_email`.
 *
 * Requests: GET /api/2/tenants, GET /api/2/tenants/{tenant_id}, GET /api/2/applications, GET
 * /api/2/tenants/{tenant_id}/offering_items/available_for_child, GET
 * /api/2/tenants/{tenant_id}/offering_items, GET /api/2/tenants/{tenant_id}/users, GET
 * /api/2/users, GET /api/2/users/check_login, POST /api/2/tenants, PUT /api/2/tenants/{tenant_id},
 * PUT /api/2/tenants/{tenant_id}/mfa/status, PUT /api/2/tenants/{tenant_id}/offering_items, GET
 * /api/2/tenants/{tenant_id}/pricing, PUT /api/2/tenants/{tenant_id}/pricing, POST /api/2/users,
 * GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}, POST
 * /api/2/users/{user_id}/send-activation-email, POST /api/2/users/{user_id}/password, GET
 * /api/2/users/{user_id}/access_policies, PUT /api/2/users/{user_id}/access_policies.
 *
 * @param client The client.
 * @param plan JSON of a TenantPlan. The tenant as it is wanted. When there is none of this name
 *   below that parent, it is created. Fields: `parent_id`, `kind`, `name`; optional: `contact`,
 *   `customer_id`, `internal_tag`, `language`, `ancestral_access`, `enhanced_security`,
 *   `two_factor`, `items`, `only_these_items`, `storage_ids`, `production`, `admins`, `users`.
 * @param plan_len The length of `plan` in bytes.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a PlanResult. What was changed. Fields: `tenant_id`,
 *   `created`, `dry_run`, `changes`, `users`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument for what the plan gets wrong,
 *   before anything is written; a name conflict when the name is taken elsewhere; a login conflict
 *   when a login is.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // plan: {"parent_id": "<partner_id>", "kind": "customer", "name": "New Customer, Inc",
 * //     "two_factor": true, "items": [{"name": "pw_base_workstations", "quota": "25"},
 * //     {"name": "local_storage", "quota": "100 GiB"}], "admins": [{"login": "new.admin",
 * //     "contact": {"email": "new.admin@example.com"}}]}
 * code = tenantry_tenants_apply(client, plan, plan_len, NULL, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_apply(const tenantry_client *client,
                               const uint8_t *plan,
                               size_t plan_len,
                               const tenantry_tenants_apply_params *params,
                               const tenantry_call *call,
                               tenantry_response **out,
                               tenantry_error **error);

/**
 * Provisions a tenant with offering items, two-factor authentication and an administrator.
 *
 * The tenant is a partner, folder, customer or unit. It is `tenants.apply` in plain words: what a
 * first call left undone, a second goes on with, and what matches already is left alone.
 *
 * Requests: GET /api/2/tenants, GET /api/2/tenants/{tenant_id}, GET /api/2/applications, GET
 * /api/2/tenants/{tenant_id}/offering_items/available_for_child, GET
 * /api/2/tenants/{tenant_id}/offering_items, GET /api/2/tenants/{tenant_id}/users, GET
 * /api/2/users, GET /api/2/users/check_login, POST /api/2/tenants, PUT /api/2/tenants/{tenant_id},
 * PUT /api/2/tenants/{tenant_id}/mfa/status, PUT /api/2/tenants/{tenant_id}/offering_items, GET
 * /api/2/tenants/{tenant_id}/pricing, PUT /api/2/tenants/{tenant_id}/pricing, POST /api/2/users,
 * GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}, POST
 * /api/2/users/{user_id}/send-activation-email, POST /api/2/users/{user_id}/password, GET
 * /api/2/users/{user_id}/access_policies, PUT /api/2/users/{user_id}/access_policies.
 *
 * @param client The client.
 * @param parent_id The tenant above it.
 * @param kind What it is: partner, folder, customer or unit.
 * @param name The name users see, unique in the tree.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a PlanResult. What was changed. Fields: `tenant_id`,
 *   `created`, `dry_run`, `changes`, `users`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. As for `tenants.apply`.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_tenants_provision_params params = {.struct_size = sizeof params,
 *     .items = "pw_base_workstations=25,local_storage=100 GiB", .two_factor = TENANTRY_TRUE,
 *     .admin_login = "new.admin@example.com"};
 * code = tenantry_tenants_provision(client, partner_id, "customer", "New Customer, Inc", &params,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_tenants_provision(const tenantry_client *client,
                                   const char *parent_id,
                                   const char *kind,
                                   const char *name,
                                   const tenantry_tenants_provision_params *params,
                                   const tenantry_call *call,
                                   tenantry_response **out,
                                   tenantry_error **error);

/**
 * Offers a tenant's administrators the higher editions of their services, or no longer.
 *
 * What is so already is left as it is. The link to buy leads somewhere only when branding is
 * enabled and a buy URL is set; see `users.set_quota_upsell` for offers of more quota.
 *
 * Requests: GET /api/2/applications, GET
 * /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}, PUT
 * /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param enabled Whether they are offered. TENANTRY_TRUE or TENANTRY_FALSE.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Setting. The setting `PromoteHigherEditions` as it is
 *   now. Fields: `name`, `effective`; optional: `application_id`, `own`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_tenants_set_edition_upsell(client, customer_id, TENANTRY_TRUE, NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_tenants_set_edition_upsell(const tenantry_client *client,
                                            const char *tenant_id,
                                            int32_t enabled,
                                            const tenantry_call *call,
                                            tenantry_response **out,
                                            tenantry_error **error);

/**
 * Walks through a tenant and all below it, those higher up first.
 *
 * The tree is read page by page as it is walked, whatever its size. Users' personal tenants stand
 * in no tree.
 *
 * Each comes by tenantry_walk_next(). Nothing is sent yet. Requests: GET /api/2/tenants.
 *
 * @param client The client.
 * @param tenant_id The tenant at the top.
 * @param out Gets the walk. Free it with tenantry_walk_free(). Each step gives JSON of a
 *   TenantNode. Fields: `id`, `parent_id`, `name`, `kind`, `enabled`, `depth`, `path`.
 * @param error Gets what went wrong. Free it with tenantry_error_free().
 * @return TENANTRY_OK, or TENANTRY_ERROR_INVALID_ARGUMENT.
 *
 * @code
 * code = tenantry_tenants_walk(client, root_id, &walk, &error);
 * @endcode
 */
int32_t tenantry_tenants_walk(const tenantry_client *client,
                              const char *tenant_id,
                              tenantry_walk **out,
                              tenantry_error **error);

/* ==================================================================================================
 * 17  Pricing
 *
 * A tenant's pricing: trial or production, and the currency.
 * ================================================================================================== */

/**
 * Fetches a tenant's pricing.
 *
 * GET /api/2/tenants/{tenant_id}/pricing
 *
 * `production_start_date` is when a trial will be switched to production by itself, or when it
 * was.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Pricing. A tenant's pricing. Fields: `mode`, `currency`,
 *   `version`, `production_start_date`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_pricing_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_pricing_get(const tenantry_client *client,
                             const char *tenant_id,
                             const tenantry_call *call,
                             tenantry_response **out,
                             tenantry_error **error);

/**
 * Changes a tenant's pricing; this is how a trial becomes production.
 *
 * PUT /api/2/tenants/{tenant_id}/pricing
 *
 * A switch from trial to production is not to be undone, and the whole month goes into the monthly
 * report. `version` is the one fetched with `pricing.get`.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param body JSON of a PricingUpdate. A change of a tenant's pricing. Fields: `version`;
 *   optional: `mode`, `currency`, `production_start_date`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Pricing. A tenant's pricing. Fields: `mode`, `currency`,
 *   `version`, `production_start_date`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"mode": "production", "version": 1596545222672}
 * code = tenantry_pricing_update(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body, body_len,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_pricing_update(const tenantry_client *client,
                                const char *tenant_id,
                                const uint8_t *body,
                                size_t body_len,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Switches a customer from trial to production.
 *
 * Its usage is charged from now on, the whole of this month with it. This cannot be undone, and
 * comes by itself after a full month of trial. A tenant that has left its trial is left as it is;
 * a lost answer is looked for, and never sent again.
 *
 * Requests: GET /api/2/tenants/{tenant_id}/pricing, PUT /api/2/tenants/{tenant_id}/pricing.
 *
 * @param client The client.
 * @param tenant_id The customer.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Pricing. The pricing as it is now. Fields: `mode`,
 *   `currency`, `version`, `production_start_date`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_pricing_switch_to_production(client, customer_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_pricing_switch_to_production(const tenantry_client *client,
                                              const char *tenant_id,
                                              const tenantry_call *call,
                                              tenantry_response **out,
                                              tenantry_error **error);

/**
 * Tells how a partner is charged: licensing mode, tier level, contract and account number.
 *
 * Requests: GET /api/2/applications, GET
 * /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}.
 *
 * @param client The client.
 * @param tenant_id The partner.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a BillingSettings. The settings. Fields, all optional:
 *   `licensing_mode`, `tier_level`, `contract_type`, `account_number`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_pricing_billing_settings(client, partner_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_pricing_billing_settings(const tenantry_client *client,
                                          const char *tenant_id,
                                          const tenantry_call *call,
                                          tenantry_response **out,
                                          tenantry_error **error);

/**
 * Sets how a partner is charged.
 *
 * A mode that is set already is left as it is.
 *
 * Requests: GET /api/2/applications, GET
 * /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}, PUT
 * /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}.
 *
 * @param client The client.
 * @param tenant_id The partner.
 * @param mode `per_gb`, by storage alone, or `per_device`, by devices and hosted storage.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Setting. The setting as it is now. Fields: `name`,
 *   `effective`; optional: `application_id`, `own`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument for another mode.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_pricing_set_licensing_mode(client, partner_id, "per_device", NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_pricing_set_licensing_mode(const tenantry_client *client,
                                            const char *tenant_id,
                                            const char *mode,
                                            const tenantry_call *call,
                                            tenantry_response **out,
                                            tenantry_error **error);

/**
 * Sets a partner's minimum commitment.
 *
 * A level that is set already is left as it is.
 *
 * Requests: GET /api/2/applications, GET
 * /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}, PUT
 * /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}.
 *
 * @param client The client.
 * @param tenant_id The partner.
 * @param level -1 for none, 0 for the first tier, 1 for the second and so on; -2 for one that
 *   was agreed on by itself. In decimal.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Setting. The setting as it is now. Fields: `name`,
 *   `effective`; optional: `application_id`, `own`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument for a level that is not from -2 to
 *   7.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_pricing_set_tier_level(client, partner_id, "3", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_pricing_set_tier_level(const tenantry_client *client,
                                        const char *tenant_id,
                                        const char *level,
                                        const tenantry_call *call,
                                        tenantry_response **out,
                                        tenantry_error **error);

/**
 * Tells what a partner pays for what.
 *
 * Requests: GET /api/2/applications, GET
 * /api/2/applications/{application_id}/settings/tenants/{tenant_id}/{setting_name}.
 *
 * @param client The client.
 * @param tenant_id The partner.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a PriceList. The price list. Fields: `pricing`; optional:
 *   `currency`, `licensing_mode`, `tier_level`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. Not found when the partner has none.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_pricing_price_list(client, partner_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_pricing_price_list(const tenantry_client *client,
                                    const char *tenant_id,
                                    const tenantry_call *call,
                                    tenantry_response **out,
                                    tenantry_error **error);

/* ==================================================================================================
 * 18  Offering items
 *
 * Offering items: what a tenant may use, and how much of it.
 * ================================================================================================== */

/**
 * Optional parameters of tenantry_offering_items_list(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_offering_items_list_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_offering_items_list_params)`.
     */
    size_t struct_size;
    /**
     * Only items of this storage.
     */
    const char *infra_uuid;
    /**
     * `true` leaves out what business rules do not allow to be enabled. A text, not a boolean.
     */
    const char *available_only;
    /**
     * When true, items in a grace period are left out.
     */
    int32_t for_ui;
    /**
     * Only items of this edition; `*` gives those of all. Items without an edition always come back.
     * `standard` when it is not given.
     */
    const char *edition;
    /**
     * Only items of these usages. Several are joined by commas.
     */
    const char *usage_names;
    /**
     * Only items in this state: `1` on, `0` off.
     */
    const int64_t *status;
    /**
     * When true, secondary offering items are included.
     */
    int32_t include_secondary;
    /**
     * Only items of this type. One of `count`, `feature` and `infra`.
     */
    const char *type;
} tenantry_offering_items_list_params;

/**
 * Optional parameters of tenantry_offering_items_list_subtree(). Zero the struct, set
 * `struct_size` to `sizeof(tenantry_offering_items_list_subtree_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_offering_items_list_subtree_params)`.
     */
    size_t struct_size;
    /**
     * Only items of these usages. Several are joined by commas.
     */
    const char *usage_names;
    /**
     * Only items of these editions. Several are joined by commas.
     */
    const char *editions;
    /**
     * Only items of these names. Several are joined by commas.
     */
    const char *offering_items;
    /**
     * Only items that changed after this time (RFC 3339, UTC).
     */
    const char *updated_since;
    /**
     * Items to a page. `5000` when it is not given.
     */
    const int64_t *limit;
    /**
     * The cursor of the next page, from `paging.cursors.after` of the one before. It holds all
     * filters.
     */
    const char *after;
    /**
     * When true, deleted offering items may be returned.
     */
    int32_t allow_deleted;
    /**
     * Zero: room for what is to come.
     */
    int32_t reserved;
} tenantry_offering_items_list_subtree_params;

/**
 * Optional parameters of tenantry_offering_items_available_for_child(). Zero the struct, set
 * `struct_size` to `sizeof(tenantry_offering_items_available_for_child_params)`, then set what you
 * need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_offering_items_available_for_child_params)`.
     */
    size_t struct_size;
    /**
     * The kind the child would have: `partner`, `folder`, `customer` or `unit`.
     */
    const char *kind;
    /**
     * Only items of this edition; `*` gives those of all. Items without an edition always come back.
     * `standard` when it is not given.
     */
    const char *edition;
} tenantry_offering_items_available_for_child_params;

/**
 * Optional parameters of tenantry_offering_items_enable_all(). Zero the struct, set `struct_size`
 * to `sizeof(tenantry_offering_items_enable_all_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_offering_items_enable_all_params)`.
     */
    size_t struct_size;
    /**
     * Only items of this application: its id, its type (`backup`) or its name.
     */
    const char *application;
    /**
     * Only items of this type: `count`, `feature` or `infra`.
     */
    const char *type;
    /**
     * The storages to use, for items that several storages offer. Several are joined by commas.
     */
    const char *storage_ids;
} tenantry_offering_items_enable_all_params;

/**
 * Optional parameters of tenantry_offering_items_enable(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_offering_items_enable_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_offering_items_enable_params)`.
     */
    size_t struct_size;
    /**
     * Only items of this application: its id, its type (`backup`) or its name.
     */
    const char *application;
    /**
     * Only items of this edition, and those that have none.
     */
    const char *edition;
    /**
     * Only items of this type: `count`, `feature` or `infra`.
     */
    const char *type;
    /**
     * The storages to use, for items that several storages offer. Several are joined by commas.
     */
    const char *storage_ids;
} tenantry_offering_items_enable_params;

/**
 * Optional parameters of tenantry_offering_items_disable(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_offering_items_disable_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_offering_items_disable_params)`.
     */
    size_t struct_size;
    /**
     * Only items of this application: its id, its type (`backup`) or its name.
     */
    const char *application;
    /**
     * Only items of this edition, and those that have none.
     */
    const char *edition;
    /**
     * Only items of this type: `count`, `feature` or `infra`.
     */
    const char *type;
    /**
     * The storages, for items that several storages offer. Several are joined by commas.
     */
    const char *storage_ids;
} tenantry_offering_items_disable_params;

/**
 * Optional parameters of tenantry_offering_items_set_quota(). Zero the struct, set `struct_size`
 * to `sizeof(tenantry_offering_items_set_quota_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_offering_items_set_quota_params)`.
     */
    size_t struct_size;
    /**
     * How far above the quota usage may go before it is stopped, as in `10 GiB`. `unlimited` for no
     * such limit, which makes the quota a soft one. What is there stays when it is not given.
     */
    const char *overage;
    /**
     * The storage, for items that are on for several.
     */
    const char *storage_id;
    /**
     * The application, where two have an item of this name: its id, its type (`backup`) or its name.
     */
    const char *application;
    /**
     * The version the quota had when the value was decided. When it has another by now, nothing is
     * changed. Without it, the quota is set whatever others did.
     */
    const int64_t *version;
} tenantry_offering_items_set_quota_params;

/**
 * Optional parameters of tenantry_offering_items_set_quota_below(). Zero the struct, set
 * `struct_size` to `sizeof(tenantry_offering_items_set_quota_below_params)`, then set what you
 * need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_offering_items_set_quota_below_params)`.
     */
    size_t struct_size;
    /**
     * How far above the quota usage may go before it is stopped, as in `10 GiB`; `unlimited` for no
     * such limit. What is there stays when it is not given.
     */
    const char *overage;
    /**
     * The storage, for items that are on for several.
     */
    const char *storage_id;
    /**
     * The application, where two have an item of this name: its id, its type (`backup`) or its name.
     */
    const char *application;
} tenantry_offering_items_set_quota_below_params;

/**
 * Optional parameters of tenantry_offering_items_change_edition(). Zero the struct, set
 * `struct_size` to `sizeof(tenantry_offering_items_change_edition_params)`, then set what you
 * need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_offering_items_change_edition_params)`.
     */
    size_t struct_size;
    /**
     * The application: its id, its type or its name. `backup` when it is not given.
     */
    const char *application;
    /**
     * The warnings that are taken, as in `OldFeaturesBecomeUnavailable`; `*` takes any. Several are
     * joined by commas.
     */
    const char *accept;
} tenantry_offering_items_change_edition_params;

/**
 * Fetches a tenant's offering items with their states and quotas.
 *
 * GET /api/2/tenants/{tenant_id}/offering_items
 *
 * Without `edition` only items of the edition `standard` come back, and items that have no
 * edition; `*` gives all. The quotas of a user are those of the user's personal tenant.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an OfferingItemList. A tenant's offering items. Fields:
 *   `timestamp`, `items`; optional: `paging`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take), 401 (no valid credentials), 403 (no permission), 409 (a conflict) and 426 (a quota's
 *   version is out of date).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_offering_items_list_params params = {.struct_size = sizeof params, .edition = "*",
 *     .status = &(int64_t){1}};
 * code = tenantry_offering_items_list(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &params,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_offering_items_list(const tenantry_client *client,
                                     const char *tenant_id,
                                     const tenantry_offering_items_list_params *params,
                                     const tenantry_call *call,
                                     tenantry_response **out,
                                     tenantry_error **error);

/**
 * Fetches the offering items of a tenant and of all tenants below it.
 *
 * GET /api/2/tenants/offering_items
 *
 * Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be
 * had by giving that as `after`, alone or with a `limit`.
 * tenantry_offering_items_list_subtree_pages() does that.
 *
 * @param client The client.
 * @param subtree_root_tenant_id The tenant at the root of the tree.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an OfferingItemList. A tenant's offering items. Fields:
 *   `timestamp`, `items`; optional: `paging`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take), 401 (no valid credentials), 403 (no permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_offering_items_list_subtree_params params = {.struct_size = sizeof params,
 *     .limit = &(int64_t){500}};
 * code = tenantry_offering_items_list_subtree(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
 *     &params, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_offering_items_list_subtree(const tenantry_client *client,
                                             const char *subtree_root_tenant_id,
                                             const tenantry_offering_items_list_subtree_params *params,
                                             const tenantry_call *call,
                                             tenantry_response **out,
                                             tenantry_error **error);

/**
 * All pages of tenantry_offering_items_list_subtree(), one after the other by
 * tenantry_pages_next(). Nothing is sent yet.
 *
 * @param client The client.
 * @param subtree_root_tenant_id The tenant at the root of the tree.
 * @param params The optional parameters, or NULL.
 * @param out Gets the list. Free it with tenantry_pages_free().
 * @param error Gets what went wrong. Free it with tenantry_error_free().
 * @return TENANTRY_OK, or TENANTRY_ERROR_INVALID_ARGUMENT.
 */
int32_t tenantry_offering_items_list_subtree_pages(const tenantry_client *client,
                                                   const char *subtree_root_tenant_id,
                                                   const tenantry_offering_items_list_subtree_params *params,
                                                   tenantry_pages **out,
                                                   tenantry_error **error);

/**
 * Fetches the offering items that a new child of this tenant could get.
 *
 * GET /api/2/tenants/{tenant_id}/offering_items/available_for_child
 *
 * Ask the parent. Without `edition` only items of the edition `standard` come back; `*` gives all.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an OfferingItemList. A tenant's offering items. Fields:
 *   `timestamp`, `items`; optional: `paging`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take), 401 (no valid credentials) and 403 (no permission).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_offering_items_available_for_child_params params = {.struct_size = sizeof params,
 *     .kind = "customer", .edition = "*"};
 * code = tenantry_offering_items_available_for_child(client,
 *     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &params, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_offering_items_available_for_child(const tenantry_client *client,
                                                    const char *tenant_id,
                                                    const tenantry_offering_items_available_for_child_params *params,
                                                    const tenantry_call *call,
                                                    tenantry_response **out,
                                                    tenantry_error **error);

/**
 * Turns offering items on and off and sets their quotas.
 *
 * PUT /api/2/tenants/{tenant_id}/offering_items
 *
 * Send the items as they were fetched, changed. Each quota carries the version it was fetched
 * with; an outdated one is a quota conflict. Enabling an item enables its application too. The
 * items of a personal tenant cannot be turned on or off, and a customer can have one storage for
 * each usage.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param body JSON of an OfferingItemsUpdate. Offering items to set. Fields: `offering_items`;
 *   optional: `check_usage`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an OfferingItemList. A tenant's offering items. Fields:
 *   `timestamp`, `items`; optional: `paging`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take), 401 (no valid credentials), 403 (no permission), 404 (not found) and 409 (a conflict).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"offering_items": [{"application_id": "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
 * //     "name": "pw_base_workstations", "status": 1, "quota": {"value": 10, "overage": null,
 * //     "version": 0}}]}
 * code = tenantry_offering_items_set(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body,
 *     body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_offering_items_set(const tenantry_client *client,
                                    const char *tenant_id,
                                    const uint8_t *body,
                                    size_t body_len,
                                    const tenantry_call *call,
                                    tenantry_response **out,
                                    tenantry_error **error);

/**
 * Fetches the prices of a tenant's offering items.
 *
 * GET /api/2/tenants/{tenant_id}/offering_items/pricing
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an OfferingItemPrices. The prices of a tenant's offering
 *   items. Fields: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_offering_items_prices(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_offering_items_prices(const tenantry_client *client,
                                       const char *tenant_id,
                                       const tenantry_call *call,
                                       tenantry_response **out,
                                       tenantry_error **error);

/**
 * Sets the prices of a tenant's offering items.
 *
 * PUT /api/2/tenants/{tenant_id}/offering_items/pricing
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param body JSON of an OfferingItemPricesUpdate. Prices to set. Fields: `items`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an OfferingItemPrices. The prices of a tenant's offering
 *   items. Fields: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"items": [{"application_id": "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb",
 * //     "name": "workstations", "price": "4.90"}]}
 * code = tenantry_offering_items_set_prices(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body,
 *     body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_offering_items_set_prices(const tenantry_client *client,
                                           const char *tenant_id,
                                           const uint8_t *body,
                                           size_t body_len,
                                           const tenantry_call *call,
                                           tenantry_response **out,
                                           tenantry_error **error);

/**
 * Tells whether a tenant could switch to an edition, and what it would lose.
 *
 * GET /api/2/tenants/{tenant_id}/edition
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param target_edition Edition to switch to.
 * @param application_id The application's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an EditionSwitchWarnings. What a switch of edition would
 *   bring. Fields: `warnings`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take), 401 (no valid credentials), 403 (no permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_offering_items_check_edition_switch(client,
 *     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "pck_per_gigabyte",
 *     "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_offering_items_check_edition_switch(const tenantry_client *client,
                                                     const char *tenant_id,
                                                     const char *target_edition,
                                                     const char *application_id,
                                                     const tenantry_call *call,
                                                     tenantry_response **out,
                                                     tenantry_error **error);

/**
 * Switches a tenant to another edition of an application.
 *
 * PUT /api/2/tenants/{tenant_id}/edition
 *
 * Only Cyber Protection and File Sync & Share have editions. Where an edition is not available the
 * error's context lists the items in the way.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param body JSON of an EditionSwitch. The edition to switch to. Fields: `target_edition`,
 *   `application_id`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an OfferingItemList. A tenant's offering items. Fields:
 *   `timestamp`, `items`; optional: `paging`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take), 401 (no valid credentials), 403 (no permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"target_edition": "pck_per_gigabyte",
 * //     "application_id": "6e6d758d-8e74-3ae3-ac84-50eb0dff12eb"}
 * code = tenantry_offering_items_switch_edition(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
 *     body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_offering_items_switch_edition(const tenantry_client *client,
                                               const char *tenant_id,
                                               const uint8_t *body,
                                               size_t body_len,
                                               const tenantry_call *call,
                                               tenantry_response **out,
                                               tenantry_error **error);

/**
 * Changes a tenant's offering items on what they are now.
 *
 * Reads those of all editions, lets `change` say what to send, sends it with the quotas' versions
 * as they were read. When another writer was faster (426 or 409), reads again and lets `change`
 * decide anew, five times at most. When nothing is to change, nothing is sent.
 *
 * Requests: GET /api/2/tenants/{tenant_id}/offering_items, PUT
 * /api/2/tenants/{tenant_id}/offering_items.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param change Is told all items the tenant has or could have and gives those to send. It gets
 *   JSON of an OfferingItemList and gives JSON of an OfferingItemsUpdate. Fields:
 *   `offering_items`; optional: `check_usage`.
 * @param change_data What `change` is given.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of an OfferingItemList. All items as they are now. Fields:
 *   `timestamp`, `items`; optional: `paging`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. A quota conflict only when every try lost to another
 *   writer.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // change gives: {"offering_items": [{"application_id": "<application_id>",
 * //     "name": "pw_base_workstations", "status": 1, "quota": {"value": 25, "overage": null,
 * //     "version": 0}}]}
 * code = tenantry_offering_items_modify(client, customer_id, change, change_data, NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_offering_items_modify(const tenantry_client *client,
                                       const char *tenant_id,
                                       tenantry_change_callback change,
                                       void *change_data,
                                       const tenantry_call *call,
                                       tenantry_response **out,
                                       tenantry_error **error);

/**
 * Turns on all offering items of an edition that a tenant could have.
 *
 * Those that have no edition are turned on, too. What is on already stays as it is, with its
 * quota. A customer or unit is on one storage for each usage: when several are offered and it is
 * on none yet, `storage_ids` must say which.
 *
 * Requests: GET /api/2/tenants/{tenant_id}, GET /api/2/applications, GET
 * /api/2/tenants/{tenant_id}/offering_items, PUT /api/2/tenants/{tenant_id}/offering_items.
 *
 * @param client The client.
 * @param tenant_id The tenant, not a personal one.
 * @param edition The edition, as in `pck_per_workload`; `*` for all.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a list of OfferingItem. Those items as they are now.
 *   Fields: `application_id`, `name`, `edition`, `usage_name`, `tenant_id`, `status`, `type`,
 *   `measurement_unit`; optional: `updated_at`, `deleted_at`, `locked`, `quota`, `infra_id`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument when a storage must be chosen.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_offering_items_enable_all(client, partner_id, "pck_per_workload", NULL, NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_offering_items_enable_all(const tenantry_client *client,
                                           const char *tenant_id,
                                           const char *edition,
                                           const tenantry_offering_items_enable_all_params *params,
                                           const tenantry_call *call,
                                           tenantry_response **out,
                                           tenantry_error **error);

/**
 * Turns on offering items by name.
 *
 * Those that are on already stay as they are, with their quotas. A customer or unit is on one
 * storage for each usage: when several are offered and it is on none yet, `storage_ids` must say
 * which.
 *
 * Requests: GET /api/2/tenants/{tenant_id}, GET /api/2/applications, GET
 * /api/2/tenants/{tenant_id}/offering_items, PUT /api/2/tenants/{tenant_id}/offering_items.
 *
 * @param client The client.
 * @param tenant_id The tenant, not a personal one.
 * @param names Their names, at least one; `*` stands for any letters, as in `pw_base_*`. Several
 *   are joined by commas.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a list of OfferingItem. Those items as they are now.
 *   Fields: `application_id`, `name`, `edition`, `usage_name`, `tenant_id`, `status`, `type`,
 *   `measurement_unit`; optional: `updated_at`, `deleted_at`, `locked`, `quota`, `infra_id`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument when the tenant could have no item
 *   of a name, or a storage must be chosen.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_offering_items_enable(client, customer_id, "pw_base_vms,pw_base_servers", NULL,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_offering_items_enable(const tenantry_client *client,
                                       const char *tenant_id,
                                       const char *names,
                                       const tenantry_offering_items_enable_params *params,
                                       const tenantry_call *call,
                                       tenantry_response **out,
                                       tenantry_error **error);

/**
 * Turns off offering items by name, in the tenant and in all below it.
 *
 * Their quotas are gone then. Those that are off already stay so.
 *
 * Requests: GET /api/2/tenants/{tenant_id}, GET /api/2/applications, GET
 * /api/2/tenants/{tenant_id}/offering_items, PUT /api/2/tenants/{tenant_id}/offering_items.
 *
 * @param client The client.
 * @param tenant_id The tenant, not a personal one.
 * @param names Their names, at least one; `*` stands for any letters. Several are joined by
 *   commas.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a list of OfferingItem. Those items as they are now.
 *   Fields: `application_id`, `name`, `edition`, `usage_name`, `tenant_id`, `status`, `type`,
 *   `measurement_unit`; optional: `updated_at`, `deleted_at`, `locked`, `quota`, `infra_id`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument when the tenant has no item of a
 *   name.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_offering_items_disable(client, customer_id, "pw_base_workstations", NULL, NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_offering_items_disable(const tenantry_client *client,
                                        const char *tenant_id,
                                        const char *names,
                                        const tenantry_offering_items_disable_params *params,
                                        const tenantry_call *call,
                                        tenantry_response **out,
                                        tenantry_error **error);

/**
 * Sets the quota of an offering item that is on, in units people write.
 *
 * A quota that is so already is not written again. When another writer was faster (426 or 409),
 * the quota is read again and set anew, five times at most; with a `version`, both versions are
 * reported instead, and the error's details hold them as `expected` and `found`.
 *
 * Requests: GET /api/2/applications, GET /api/2/tenants/{tenant_id}/offering_items, PUT
 * /api/2/tenants/{tenant_id}/offering_items.
 *
 * @param client The client.
 * @param tenant_id The tenant; the quotas of a user are those of the user's personal tenant.
 * @param name The item's name, as in `pw_base_workstations`.
 * @param quota The quota with its unit, as in `100 GiB` or `1.5 TB` (`GB` is 1000³ bytes, `GiB`
 *   1024³), in `h` or `points` for what is counted in seconds, bare as in `12` for what is counted
 *   in pieces; or `unlimited`.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of an OfferingItem. The item as it is now. Fields:
 *   `application_id`, `name`, `edition`, `usage_name`, `tenant_id`, `status`, `type`,
 *   `measurement_unit`; optional: `updated_at`, `deleted_at`, `locked`, `quota`, `infra_id`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument when the amount is not understood,
 *   the item is not on, is a feature, or is on for several storages; a quota conflict when the
 *   version is another.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_offering_items_set_quota(client, customer_id, "local_storage", "100 GiB", NULL,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_offering_items_set_quota(const tenantry_client *client,
                                          const char *tenant_id,
                                          const char *name,
                                          const char *quota,
                                          const tenantry_offering_items_set_quota_params *params,
                                          const tenantry_call *call,
                                          tenantry_response **out,
                                          tenantry_error **error);

/**
 * Sets the quota of an offering item in every tenant directly below another that has it on.
 *
 * Users' personal tenants are left alone. A quota that is so already is not written again; called
 * again after a failure, it goes on with the rest.
 *
 * Requests: GET /api/2/applications, GET /api/2/tenants, GET
 * /api/2/tenants/{tenant_id}/offering_items, PUT /api/2/tenants/{tenant_id}/offering_items.
 *
 * @param client The client.
 * @param tenant_id The tenant above them.
 * @param name The item's name, as in `pw_base_storage`.
 * @param quota The quota with its unit, as in `100 GiB`; or `unlimited`.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a list of QuotaBelow. The tenants that have the item and
 *   their quotas. Fields: `tenant_id`, `tenant_name`, `quota`, `changed`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. As for `offering_items.set_quota`.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_offering_items_set_quota_below(client, root_id, "local_storage", "1.5 TB", NULL,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_offering_items_set_quota_below(const tenantry_client *client,
                                                const char *tenant_id,
                                                const char *name,
                                                const char *quota,
                                                const tenantry_offering_items_set_quota_below_params *params,
                                                const tenantry_call *call,
                                                tenantry_response **out,
                                                tenantry_error **error);

/**
 * Switches a tenant and all below it to another edition of an application.
 *
 * It does so when every warning is taken. Looks first what the switch would bring. A tenant that
 * has only items of the edition already is left as it is.
 *
 * Requests: GET /api/2/applications, GET /api/2/tenants/{tenant_id}/offering_items, GET
 * /api/2/tenants/{tenant_id}/edition, PUT /api/2/tenants/{tenant_id}/edition.
 *
 * @param client The client.
 * @param tenant_id The tenant, not a personal one.
 * @param edition The edition to switch to, as in `pck_per_workload`.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a list of OfferingItem. All items as they are now. Fields:
 *   `application_id`, `name`, `edition`, `usage_name`, `tenant_id`, `status`, `type`,
 *   `measurement_unit`; optional: `updated_at`, `deleted_at`, `locked`, `quota`, `infra_id`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument with the warnings that were not
 *   taken; 1021 for what the tenant above does not offer.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_offering_items_change_edition_params params = {.struct_size = sizeof params,
 *     .accept = "NewFeaturesBecomeAvailable"};
 * code = tenantry_offering_items_change_edition(client, customer_id, "pck_per_gigabyte", &params,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_offering_items_change_edition(const tenantry_client *client,
                                               const char *tenant_id,
                                               const char *edition,
                                               const tenantry_offering_items_change_edition_params *params,
                                               const tenantry_call *call,
                                               tenantry_response **out,
                                               tenantry_error **error);

/* ==================================================================================================
 * 19  Branding
 *
 * A tenant's brand: names, colours, links and the logo. Customers and units have none of their
 * own.
 * ================================================================================================== */

/**
 * Optional parameters of tenantry_branding_get(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_branding_get_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_branding_get_params)`.
     */
    size_t struct_size;
    /**
     * `1` gives the brand the tenant shows, which may be its parent's. `0` when it is not given.
     */
    const int64_t *effective;
} tenantry_branding_get_params;

/**
 * Fetches a tenant's branding options.
 *
 * GET /api/2/tenants/{tenant_id}/brand
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a BrandOptions. A tenant's branding options: the brand and
 *   the server that sends its e-mails. Fields, all optional: `support_phone`, `id`,
 *   `account_server_url`, `support_url`, `mobile_app_android_download_url`, `upsell_url`,
 *   `backup_console_url`, `terms_url`, `home_url`, `knowledgebase_url`, `platform_terms_url`,
 *   `user_guide_url`, `mobile_app_ios_download_url`, `color`, `company_name`, `color_scheme`,
 *   `logotype`, `service_name`, `reg_server_url`, `router_url`, `agent_gateway_url`, `help_url`,
 *   `privacy_policy_url`, `owns_custom_legal_docs`, `white_labeled_agent`, `smtp_override`,
 *   `smtp_reply_address`, `smtp_server`, `smtp_port`, `smtp_user`, `smtp_password`,
 *   `smtp_encryption`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_branding_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_branding_get(const tenantry_client *client,
                              const char *tenant_id,
                              const tenantry_branding_get_params *params,
                              const tenantry_call *call,
                              tenantry_response **out,
                              tenantry_error **error);

/**
 * Gives a tenant a brand of its own.
 *
 * POST /api/2/tenants/{tenant_id}/brand
 *
 * The tenant's version rises by one.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param version The version the tenant has now. In decimal.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Tenant. A tenant: a partner, folder, customer or unit.
 *   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`,
 *   `parent_id`, `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`,
 *   `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`,
 *   `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
 *   `default_idp_id`, `external_operation_status`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take) and 409 (a conflict).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_branding_enable(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "3", NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_branding_enable(const tenantry_client *client,
                                 const char *tenant_id,
                                 const char *version,
                                 const tenantry_call *call,
                                 tenantry_response **out,
                                 tenantry_error **error);

/**
 * Changes a tenant's branding options.
 *
 * PUT /api/2/tenants/{tenant_id}/brand
 *
 * The tenant's version rises by one, and the answer is the tenant. An empty `upsell_url` hides the
 * links to buy.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param version The version the tenant has now. In decimal.
 * @param body JSON of a BrandOptionsUpdate. What changes in a tenant's branding options. Fields,
 *   all optional: `support_phone`, `id`, `account_server_url`, `support_url`,
 *   `mobile_app_android_download_url`, `upsell_url`, `backup_console_url`, `terms_url`,
 *   `home_url`, `knowledgebase_url`, `platform_terms_url`, `user_guide_url`,
 *   `mobile_app_ios_download_url`, `color`, `company_name`, `color_scheme`, `logotype`,
 *   `service_name`, `reg_server_url`, `router_url`, `agent_gateway_url`, `help_url`,
 *   `privacy_policy_url`, `owns_custom_legal_docs`, `white_labeled_agent`, `smtp_override`,
 *   `smtp_reply_address`, `smtp_server`, `smtp_port`, `smtp_user`, `smtp_password`,
 *   `smtp_encryption`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Tenant. A tenant: a partner, folder, customer or unit.
 *   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`,
 *   `parent_id`, `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`,
 *   `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`,
 *   `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
 *   `default_idp_id`, `external_operation_status`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take), 409 (a conflict) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"company_name": "FooBar", "color_scheme": "orange"}
 * code = tenantry_branding_update(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "3", body,
 *     body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_branding_update(const tenantry_client *client,
                                 const char *tenant_id,
                                 const char *version,
                                 const uint8_t *body,
                                 size_t body_len,
                                 const tenantry_call *call,
                                 tenantry_response **out,
                                 tenantry_error **error);

/**
 * Takes a tenant's own brand away; it shows its parent's again.
 *
 * DELETE /api/2/tenants/{tenant_id}/brand
 *
 * The tenant's version rises by one.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param version The version the tenant has now. In decimal.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take) and 409 (a conflict).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_branding_disable(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "3", NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_branding_disable(const tenantry_client *client,
                                  const char *tenant_id,
                                  const char *version,
                                  const tenantry_call *call,
                                  tenantry_response **out,
                                  tenantry_error **error);

/**
 * Fetches the logo of a tenant's brand as a PNG picture.
 *
 * GET /api/2/tenants/{tenant_id}/brand/logo
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: the bytes of the file.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_branding_logo(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_branding_logo(const tenantry_client *client,
                               const char *tenant_id,
                               const tenantry_call *call,
                               tenantry_response **out,
                               tenantry_error **error);

/**
 * Sets the logo of a tenant's brand.
 *
 * POST /api/2/tenants/{tenant_id}/brand/logo
 *
 * The tenant's version rises by one.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param version The version the tenant has now. In decimal.
 * @param body A PNG picture.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Tenant. A tenant: a partner, folder, customer or unit.
 *   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`,
 *   `parent_id`, `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`,
 *   `internal_tag`, `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`,
 *   `pricing_mode`; optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`,
 *   `default_idp_id`, `external_operation_status`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: the bytes of a PNG picture
 * code = tenantry_branding_upload_logo(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "3", body,
 *     body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_branding_upload_logo(const tenantry_client *client,
                                      const char *tenant_id,
                                      const char *version,
                                      const uint8_t *body,
                                      size_t body_len,
                                      const tenantry_call *call,
                                      tenantry_response **out,
                                      tenantry_error **error);

/**
 * Changes what a partner or folder shows on what it shows now.
 *
 * One without a brand of its own gets one first, which begins as that of the tenant above. When
 * another writer was faster, reads again and lets `change` decide anew, five times at most. When
 * nothing is to change, nothing is written.
 *
 * Requests: GET /api/2/tenants/{tenant_id}, POST /api/2/tenants/{tenant_id}/brand, GET
 * /api/2/tenants/{tenant_id}/brand, PUT /api/2/tenants/{tenant_id}/brand.
 *
 * @param client The client.
 * @param tenant_id The partner or folder.
 * @param change Is told what it shows and gives what to change of it. It gets JSON of a
 *   BrandOptions and gives JSON of a BrandOptionsUpdate. Fields, all optional: `support_phone`,
 *   `id`, `account_server_url`, `support_url`, `mobile_app_android_download_url`, `upsell_url`,
 *   `backup_console_url`, `terms_url`, `home_url`, `knowledgebase_url`, `platform_terms_url`,
 *   `user_guide_url`, `mobile_app_ios_download_url`, `color`, `company_name`, `color_scheme`,
 *   `logotype`, `service_name`, `reg_server_url`, `router_url`, `agent_gateway_url`, `help_url`,
 *   `privacy_policy_url`, `owns_custom_legal_docs`, `white_labeled_agent`, `smtp_override`,
 *   `smtp_reply_address`, `smtp_server`, `smtp_port`, `smtp_user`, `smtp_password`,
 *   `smtp_encryption`.
 * @param change_data What `change` is given.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a BrandOptions. What it shows now. Fields, all optional:
 *   `support_phone`, `id`, `account_server_url`, `support_url`, `mobile_app_android_download_url`,
 *   `upsell_url`, `backup_console_url`, `terms_url`, `home_url`, `knowledgebase_url`,
 *   `platform_terms_url`, `user_guide_url`, `mobile_app_ios_download_url`, `color`,
 *   `company_name`, `color_scheme`, `logotype`, `service_name`, `reg_server_url`, `router_url`,
 *   `agent_gateway_url`, `help_url`, `privacy_policy_url`, `owns_custom_legal_docs`,
 *   `white_labeled_agent`, `smtp_override`, `smtp_reply_address`, `smtp_server`, `smtp_port`,
 *   `smtp_user`, `smtp_password`, `smtp_encryption`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument for a customer or unit, which have
 *   no brand of their own; a version conflict only when every try lost.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // change gives: {"service_name": "Example"}
 * code = tenantry_branding_modify(client, partner_id, change, change_data, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_branding_modify(const tenantry_client *client,
                                 const char *tenant_id,
                                 tenantry_change_callback change,
                                 void *change_data,
                                 const tenantry_call *call,
                                 tenantry_response **out,
                                 tenantry_error **error);

/**
 * Sets where the links and buttons to buy more lead, for a partner.
 *
 * It counts for all below it without a brand of their own. The partner gets a brand of its own
 * first when it has none. A URL that is set already is not written again.
 *
 * Requests: GET /api/2/tenants/{tenant_id}, POST /api/2/tenants/{tenant_id}/brand, GET
 * /api/2/tenants/{tenant_id}/brand, PUT /api/2/tenants/{tenant_id}/brand.
 *
 * @param client The client.
 * @param tenant_id The partner or folder.
 * @param url The address, which begins with https:// or http://. An empty text takes the links
 *   away.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a BrandOptions. What it shows now. Fields, all optional:
 *   `support_phone`, `id`, `account_server_url`, `support_url`, `mobile_app_android_download_url`,
 *   `upsell_url`, `backup_console_url`, `terms_url`, `home_url`, `knowledgebase_url`,
 *   `platform_terms_url`, `user_guide_url`, `mobile_app_ios_download_url`, `color`,
 *   `company_name`, `color_scheme`, `logotype`, `service_name`, `reg_server_url`, `router_url`,
 *   `agent_gateway_url`, `help_url`, `privacy_policy_url`, `owns_custom_legal_docs`,
 *   `white_labeled_agent`, `smtp_override`, `smtp_reply_address`, `smtp_server`, `smtp_port`,
 *   `smtp_user`, `smtp_password`, `smtp_encryption`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument for what is no web address, and for
 *   a customer or unit, which have no brand of their own.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_branding_set_buy_url(client, partner_id, "https://www.example.com/store", NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_branding_set_buy_url(const tenantry_client *client,
                                      const char *tenant_id,
                                      const char *url,
                                      const tenantry_call *call,
                                      tenantry_response **out,
                                      tenantry_error **error);

/**
 * Sets the logo that a partner or folder shows from a file.
 *
 * The picture is looked at before it is sent. One without a brand of its own gets one first. A
 * logo that is there already is not sent again, which is also how a lost answer is found out.
 *
 * Requests: GET /api/2/tenants/{tenant_id}, POST /api/2/tenants/{tenant_id}/brand, GET
 * /api/2/tenants/{tenant_id}/brand/logo, POST /api/2/tenants/{tenant_id}/brand/logo.
 *
 * @param client The client.
 * @param tenant_id The partner or folder.
 * @param path Where the picture is, in the PNG format.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Tenant. The tenant as it is now. Fields: `id`,
 *   `version`, `created_at`, `updated_at`, `deleted_at`, `name`, `customer_type`, `parent_id`,
 *   `kind`, `contact`, `contacts`, `enabled`, `brand_id`, `brand_enabled`, `internal_tag`,
 *   `language`, `has_children`, `update_lock`, `ancestral_access`, `mfa_status`, `pricing_mode`;
 *   optional: `production_start_date`, `customer_id`, `brand_uuid`, `owner_id`, `default_idp_id`,
 *   `external_operation_status`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument for what cannot be read or is no
 *   whole PNG picture, and for a customer or unit, which have no brand of their own.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_branding_set_logo_from_file(client, partner_id, logo_path, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_branding_set_logo_from_file(const tenantry_client *client,
                                             const char *tenant_id,
                                             const char *path,
                                             const tenantry_call *call,
                                             tenantry_response **out,
                                             tenantry_error **error);

/* ==================================================================================================
 * 20  Users
 *
 * Users: people's accounts, their roles and their passwords.
 * ================================================================================================== */

/**
 * Optional parameters of tenantry_users_get(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_users_get_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_users_get_params)`.
     */
    size_t struct_size;
    /**
     * When true, a deleted user may be fetched too. `false` when it is not given.
     */
    int32_t allow_deleted;
    /**
     * Zero: room for what is to come.
     */
    int32_t reserved;
} tenantry_users_get_params;

/**
 * Optional parameters of tenantry_users_list(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_users_list_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_users_list_params)`.
     */
    size_t struct_size;
    /**
     * The users' ids, at most 100. Not together with `subtree_root_tenant_id`, `external_ids` or
     * `tenant_id`. Several are joined by commas.
     */
    const char *uuids;
    /**
     * Only users of this origin.
     */
    const char *origin_id;
    /**
     * The users' ids at the external identity provider, at most 100. Not together with `uuids` or
     * `subtree_root_tenant_id`; needs `tenant_id`. Several are joined by commas.
     */
    const char *external_ids;
    /**
     * The tenant of the users that `external_ids` names.
     */
    const char *tenant_id;
    /**
     * The users of this tenant and of all below it. Not together with `uuids` or `tenant_id`.
     */
    const char *subtree_root_tenant_id;
    /**
     * Only users that changed after this time (RFC 3339, UTC).
     */
    const char *updated_since;
    /**
     * Users to a page. `2000` when it is not given.
     */
    const int64_t *limit;
    /**
     * The cursor of the next page, from `paging.cursors.after` of the one before. It holds all
     * filters.
     */
    const char *after;
    /**
     * How much of each user comes back. `stamps`: ids, version and times. `basic`: also the login and
     * whether the user is enabled. `full`: everything. One of `stamps`, `basic` and `full`. `full`
     * when it is not given.
     */
    const char *lod;
    /**
     * When true, the users' roles come along.
     */
    int32_t with_access_policies;
    /**
     * When true, deleted users may be among them.
     */
    int32_t allow_deleted;
    /**
     * When true, only users of the same organization. Needs `subtree_root_tenant_id`.
     */
    int32_t inside_organization;
    /**
     * Only users with these roles. Needs `inside_organization`. Several are joined by commas.
     */
    const char *access_policies;
    /**
     * Only users of tenants of these kinds. Needs `inside_organization`. Several are joined by commas.
     */
    const char *tenant_kinds;
    /**
     * Only users between the tenant `subtree_root_tenant_id` and this one. Needs
     * `inside_organization`.
     */
    const char *target_tenant_id;
} tenantry_users_list_params;

/**
 * Optional parameters of tenantry_users_ids_for_tenant(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_users_ids_for_tenant_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_users_ids_for_tenant_params)`.
     */
    size_t struct_size;
    /**
     * When true, the users of the tenants below come along: of units for a customer, of folders for
     * any other. `false` when it is not given.
     */
    int32_t include_grand_children;
    /**
     * When true, hidden users may be among them. `false` when it is not given.
     */
    int32_t include_hidden;
    /**
     * What to sort by: `as_is`, `login`, `status`, `name`, `roles`, `level`, `mfa_status`,
     * `contact_types`, or `usage` and a usage's name after a dot, as in `usage.workstations`. A `-` in
     * front reverses it. `name` is first and last name, or the login where there is none. `name` when
     * it is not given.
     */
    const char *order;
    /**
     * When true, deleted users may be among them.
     */
    int32_t allow_deleted;
    /**
     * Zero: room for what is to come.
     */
    int32_t reserved;
} tenantry_users_ids_for_tenant_params;

/**
 * Optional parameters of tenantry_users_restore(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_users_restore_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_users_restore_params)`.
     */
    size_t struct_size;
    /**
     * When true, the user comes back although the login is taken by now; it then gets a login with
     * something added.
     */
    int32_t force;
    /**
     * When true, the user is enabled again too.
     */
    int32_t enable;
} tenantry_users_restore_params;

/**
 * Optional parameters of tenantry_users_access_policies(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_users_access_policies_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_users_access_policies_params)`.
     */
    size_t struct_size;
    /**
     * When true, the roles that come from security groups are there too.
     */
    int32_t include_user_group_policies;
    /**
     * Zero: room for what is to come.
     */
    int32_t reserved;
} tenantry_users_access_policies_params;

/**
 * Creates a user.
 *
 * POST /api/2/users
 *
 * The user is not activated and has no role; go on with `users.set_access_policies` and
 * `users.set_password` or `users.send_activation_email`. In customers and units the user gets a
 * personal tenant, which holds its quotas. A login has at least three characters and is unique on
 * the whole platform.
 *
 * @param client The client.
 * @param body JSON of a NewUser. A user to create. Fields: `tenant_id`; optional: `login`,
 *   `external_id`, `idp_id`, `contact`, `enabled`, `language`, `business_types`, `notifications`,
 *   `use_existing_identity`, `origin_id`, `origin_external_id`, `disable_after`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a User. A user. Fields: `id`, `version`, `tenant_id`,
 *   `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`, `deleted_at`,
 *   `language`, `business_types`, `notifications`; optional: `access_policies`, `idp_id`,
 *   `external_id`, `origin_id`, `origin_external_id`, `disable_after`, `personal_tenant_id`,
 *   `mfa_status`, `session_mfa_status`, `external_operation_status`, `terms_accepted`,
 *   `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "login": "johndoe",
 * //     "contact": {"email": "johndoe@example.com", "firstname": "John", "lastname": "Doe"}}
 * code = tenantry_users_create(client, body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_create(const tenantry_client *client,
                              const uint8_t *body,
                              size_t body_len,
                              const tenantry_call *call,
                              tenantry_response **out,
                              tenantry_error **error);

/**
 * Fetches one user.
 *
 * GET /api/2/users/{user_id}
 *
 * @param client The client.
 * @param user_id The user's id.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a User. A user. Fields: `id`, `version`, `tenant_id`,
 *   `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`, `deleted_at`,
 *   `language`, `business_types`, `notifications`; optional: `access_policies`, `idp_id`,
 *   `external_id`, `origin_id`, `origin_external_id`, `disable_after`, `personal_tenant_id`,
 *   `mfa_status`, `session_mfa_status`, `external_operation_status`, `terms_accepted`,
 *   `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_users_get(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", NULL, NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_users_get(const tenantry_client *client,
                           const char *user_id,
                           const tenantry_users_get_params *params,
                           const tenantry_call *call,
                           tenantry_response **out,
                           tenantry_error **error);

/**
 * Fetches several users, given by their ids, their tenant or the root of a tree.
 *
 * GET /api/2/users
 *
 * Give one of `uuids`, `subtree_root_tenant_id` and `external_ids`, the last with `tenant_id`.
 *
 * Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to be
 * had by giving that as `after`, alone or with a `limit`. tenantry_users_list_pages() does that.
 *
 * @param client The client.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a UserList. A page of users. Fields: `timestamp`, `items`;
 *   optional: `paging`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take), 401 (no valid credentials), 403 (no permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_users_list_params params = {.struct_size = sizeof params,
 *     .subtree_root_tenant_id = "ede9f834-70b3-476c-83d9-736f9f8c7dae", .lod = "basic"};
 * code = tenantry_users_list(client, &params, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_list(const tenantry_client *client,
                            const tenantry_users_list_params *params,
                            const tenantry_call *call,
                            tenantry_response **out,
                            tenantry_error **error);

/**
 * All pages of tenantry_users_list(), one after the other by tenantry_pages_next(). Nothing is
 * sent yet.
 *
 * @param client The client.
 * @param params The optional parameters, or NULL.
 * @param out Gets the list. Free it with tenantry_pages_free().
 * @param error Gets what went wrong. Free it with tenantry_error_free().
 * @return TENANTRY_OK, or TENANTRY_ERROR_INVALID_ARGUMENT.
 */
int32_t tenantry_users_list_pages(const tenantry_client *client,
                                  const tenantry_users_list_params *params,
                                  tenantry_pages **out,
                                  tenantry_error **error);

/**
 * Fetches the ids of a tenant's users.
 *
 * GET /api/2/tenants/{tenant_id}/users
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an IdList. A list of ids. Fields: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_users_ids_for_tenant(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_users_ids_for_tenant(const tenantry_client *client,
                                      const char *tenant_id,
                                      const tenantry_users_ids_for_tenant_params *params,
                                      const tenantry_call *call,
                                      tenantry_response **out,
                                      tenantry_error **error);

/**
 * Fetches the user or API client that is calling.
 *
 * GET /api/2/users/me
 *
 * @param client The client.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a CurrentUser. The user or API client that is calling.
 *   Fields: `id`, `version`, `tenant_id`, `created_at`, `updated_at`, `deleted_at`,
 *   `access_policies`, `origin_id`, `origin_external_id`, `disable_after`, `personal_tenant_id`,
 *   `login`, `enabled`, `contact`, `activated`, `language`, `business_types`, `notifications`,
 *   `terms_accepted`, `tenant_kind`, `tenant_pricing_model`, `brand_id`; optional: `idp_id`,
 *   `external_id`, `mfa_status`, `external_operation_status`, `login_totp_time`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_users_me(client, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_me(const tenantry_client *client,
                          const tenantry_call *call,
                          tenantry_response **out,
                          tenantry_error **error);

/**
 * Changes a user, or turns it off and on.
 *
 * PUT /api/2/users/{user_id}
 *
 * Send what changes, and the `version` the user has now. A new e-mail address of an activated user
 * counts only when the user has confirmed it, and the version stays until then. `business_types`
 * with `buyer` enables upsell of quotas.
 *
 * @param client The client.
 * @param user_id The user's id.
 * @param body JSON of a UserUpdate. What changes in a user. Fields: `version`; optional:
 *   `login`, `external_id`, `idp_id`, `contact`, `enabled`, `language`, `notifications`,
 *   `disable_after`, `business_types`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a User. A user. Fields: `id`, `version`, `tenant_id`,
 *   `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`, `deleted_at`,
 *   `language`, `business_types`, `notifications`; optional: `access_policies`, `idp_id`,
 *   `external_id`, `origin_id`, `origin_external_id`, `disable_after`, `personal_tenant_id`,
 *   `mfa_status`, `session_mfa_status`, `external_operation_status`, `terms_accepted`,
 *   `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission), 404 (not found), 409 (a conflict) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"version": 1, "business_types": ["buyer"]}
 * code = tenantry_users_update(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", body, body_len,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_update(const tenantry_client *client,
                              const char *user_id,
                              const uint8_t *body,
                              size_t body_len,
                              const tenantry_call *call,
                              tenantry_response **out,
                              tenantry_error **error);

/**
 * Deletes a user and all its data.
 *
 * DELETE /api/2/users/{user_id}
 *
 * The user must be disabled first; `version` is the one it has after that.
 *
 * @param client The client.
 * @param user_id The user's id.
 * @param version The version the user has now. In decimal.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_users_delete(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", "3", NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_users_delete(const tenantry_client *client,
                              const char *user_id,
                              const char *version,
                              const tenantry_call *call,
                              tenantry_response **out,
                              tenantry_error **error);

/**
 * Brings a deleted user back.
 *
 * POST /api/2/users/{user_id}/restore
 *
 * @param client The client.
 * @param user_id The user's id.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission), 404 (not found) and 409 (a conflict).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_users_restore(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", NULL, NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_users_restore(const tenantry_client *client,
                               const char *user_id,
                               const tenantry_users_restore_params *params,
                               const tenantry_call *call,
                               tenantry_response **out,
                               tenantry_error **error);

/**
 * Tells whether a login is free.
 *
 * GET /api/2/users/check_login
 *
 * Success says that it is free. A login that is taken is a login conflict (409); one that is not
 * acceptable is status 406.
 *
 * @param client The client.
 * @param username The login in question.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 406 (not
 *   acceptable) and 409 (a conflict).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_users_check_login(client, "johndoe", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_check_login(const tenantry_client *client,
                                   const char *username,
                                   const tenantry_call *call,
                                   tenantry_response **out,
                                   tenantry_error **error);

/**
 * Tells whether a password is known from data breaches.
 *
 * POST /api/2/users/check_password
 *
 * The password is given as its SHA-1 hash.
 *
 * Sent without credentials.
 *
 * @param client The client.
 * @param body JSON of a PasswordCheck. A password to check. Fields: `password`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a PasswordCheckResult. Whether a password is known from
 *   data breaches. Fields: `compromised`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"password": "5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8"}
 * code = tenantry_users_check_password(client, body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_check_password(const tenantry_client *client,
                                      const uint8_t *body,
                                      size_t body_len,
                                      const tenantry_call *call,
                                      tenantry_response **out,
                                      tenantry_error **error);

/**
 * Sets a user's password, which also activates the user.
 *
 * POST /api/2/users/{user_id}/password
 *
 * Only API clients may call it, for users of the tenants below theirs.
 *
 * @param client The client.
 * @param user_id The user's id.
 * @param body JSON of a NewPassword. A password to set. Fields: `password`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"password": "newUserPassword312"}
 * code = tenantry_users_set_password(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", body,
 *     body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_set_password(const tenantry_client *client,
                                    const char *user_id,
                                    const uint8_t *body,
                                    size_t body_len,
                                    const tenantry_call *call,
                                    tenantry_response **out,
                                    tenantry_error **error);

/**
 * Sends a user the e-mail with which to activate the account.
 *
 * POST /api/2/users/{user_id}/send-activation-email
 *
 * Only API clients may call it, for users of the tenants below theirs.
 *
 * @param client The client.
 * @param user_id The user's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_users_send_activation_email(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87",
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_send_activation_email(const tenantry_client *client,
                                             const char *user_id,
                                             const tenantry_call *call,
                                             tenantry_response **out,
                                             tenantry_error **error);

/**
 * Fetches a user's roles.
 *
 * GET /api/2/users/{user_id}/access_policies
 *
 * @param client The client.
 * @param user_id The user's id.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an AccessPolicyList. A user's roles. Fields: `timestamp`,
 *   `items`; optional: `paging`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_users_access_policies(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", NULL,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_access_policies(const tenantry_client *client,
                                       const char *user_id,
                                       const tenantry_users_access_policies_params *params,
                                       const tenantry_call *call,
                                       tenantry_response **out,
                                       tenantry_error **error);

/**
 * Replaces all roles of a user.
 *
 * PUT /api/2/users/{user_id}/access_policies
 *
 * What is not in the list is gone, and an empty list takes every role away: fetch the roles first
 * to add one. Ids and versions of the policies are not looked at; zeros will do. Assigning a
 * service's role enables the service for the user.
 *
 * @param client The client.
 * @param user_id The user's id.
 * @param body JSON of an AccessPoliciesUpdate. All roles of a user: what is not among them is
 *   gone. Fields: `items`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an AccessPolicyList. A user's roles. Fields: `timestamp`,
 *   `items`; optional: `paging`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission), 409 (a conflict) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"items": [{"id": "00000000-0000-0000-0000-000000000000",
 * //     "issuer_id": "00000000-0000-0000-0000-000000000000",
 * //     "tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
 * //     "trustee_id": "948efcf2-b740-4c40-bb2d-4e4a46adfd87", "trustee_type": "user",
 * //     "role_id": "company_admin", "version": 0}]}
 * code = tenantry_users_set_access_policies(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", body,
 *     body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_set_access_policies(const tenantry_client *client,
                                           const char *user_id,
                                           const uint8_t *body,
                                           size_t body_len,
                                           const tenantry_call *call,
                                           tenantry_response **out,
                                           tenantry_error **error);

/**
 * Turns two-factor authentication on or off for a user.
 *
 * PUT /api/2/users/{user_id}/mfa/status
 *
 * @param client The client.
 * @param user_id The user's id.
 * @param body JSON of a UserMfaUpdate. Two-factor authentication of a user to set. Fields:
 *   `enabled`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take), 401 (no valid credentials), 403 (no permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"enabled": false}
 * code = tenantry_users_set_mfa(client, "948efcf2-b740-4c40-bb2d-4e4a46adfd87", body, body_len,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_set_mfa(const tenantry_client *client,
                               const char *user_id,
                               const uint8_t *body,
                               size_t body_len,
                               const tenantry_call *call,
                               tenantry_response **out,
                               tenantry_error **error);

/**
 * Changes a user on what it is now.
 *
 * Reads it, lets `change` say what to change, writes that with the version that was read. When
 * another writer was faster, reads again and lets `change` decide anew, five times at most. When
 * nothing is to change, nothing is written.
 *
 * Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}.
 *
 * @param client The client.
 * @param user_id The user.
 * @param change Is told the user as it is and gives what to change of it. It gets JSON of a User
 *   and gives JSON of a UserUpdate. Fields: `version`; optional: `login`, `external_id`, `idp_id`,
 *   `contact`, `enabled`, `language`, `notifications`, `disable_after`, `business_types`.
 * @param change_data What `change` is given.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a User. The user as it is now. Fields: `id`, `version`,
 *   `tenant_id`, `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`,
 *   `deleted_at`, `language`, `business_types`, `notifications`; optional: `access_policies`,
 *   `idp_id`, `external_id`, `origin_id`, `origin_external_id`, `disable_after`,
 *   `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`,
 *   `terms_accepted`, `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. A version conflict only when every try lost to another
 *   writer.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // change gives: {"language": "de"}
 * code = tenantry_users_modify(client, user_id, change, change_data, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_modify(const tenantry_client *client,
                              const char *user_id,
                              tenantry_change_callback change,
                              void *change_data,
                              const tenantry_call *call,
                              tenantry_response **out,
                              tenantry_error **error);

/**
 * Lets a user log in.
 *
 * One who may already is left as they are.
 *
 * Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}.
 *
 * @param client The client.
 * @param user_id The user.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a User. The user as it is now. Fields: `id`, `version`,
 *   `tenant_id`, `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`,
 *   `deleted_at`, `language`, `business_types`, `notifications`; optional: `access_policies`,
 *   `idp_id`, `external_id`, `origin_id`, `origin_external_id`, `disable_after`,
 *   `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`,
 *   `terms_accepted`, `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_users_enable(client, user_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_enable(const tenantry_client *client,
                              const char *user_id,
                              const tenantry_call *call,
                              tenantry_response **out,
                              tenantry_error **error);

/**
 * Shuts a user out.
 *
 * One who is shut out already is left as they are.
 *
 * Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}.
 *
 * @param client The client.
 * @param user_id The user.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a User. The user as it is now. Fields: `id`, `version`,
 *   `tenant_id`, `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`,
 *   `deleted_at`, `language`, `business_types`, `notifications`; optional: `access_policies`,
 *   `idp_id`, `external_id`, `origin_id`, `origin_external_id`, `disable_after`,
 *   `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`,
 *   `terms_accepted`, `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_users_disable(client, user_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_disable(const tenantry_client *client,
                               const char *user_id,
                               const tenantry_call *call,
                               tenantry_response **out,
                               tenantry_error **error);

/**
 * Makes a user a buyer, who is offered more quota when it runs out, or no longer one.
 *
 * Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}.
 *
 * @param client The client.
 * @param user_id The user.
 * @param enabled Whether the user is a buyer. TENANTRY_TRUE or TENANTRY_FALSE.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a User. The user as it is now. Fields: `id`, `version`,
 *   `tenant_id`, `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`,
 *   `deleted_at`, `language`, `business_types`, `notifications`; optional: `access_policies`,
 *   `idp_id`, `external_id`, `origin_id`, `origin_external_id`, `disable_after`,
 *   `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`,
 *   `terms_accepted`, `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_users_set_quota_upsell(client, user_id, TENANTRY_TRUE, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_set_quota_upsell(const tenantry_client *client,
                                        const char *user_id,
                                        int32_t enabled,
                                        const tenantry_call *call,
                                        tenantry_response **out,
                                        tenantry_error **error);

/**
 * Disables a user and deletes it with all its data.
 *
 * This cannot be undone, so the user's login or id must be repeated. When the answer to the
 * deletion is lost, the user is looked for, and its absence is the answer.
 *
 * Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}, DELETE /api/2/users/{user_id}.
 *
 * @param client The client.
 * @param user_id The user.
 * @param confirmation Its login or its id.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result, which is empty.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument when the confirmation is neither
 *   login nor id.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_users_remove(client, user_id, user_login, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_remove(const tenantry_client *client,
                              const char *user_id,
                              const char *confirmation,
                              const tenantry_call *call,
                              tenantry_response **out,
                              tenantry_error **error);

/**
 * Gives a user a role in a tenant, beside those it has.
 *
 * A role it has there already is not written again.
 *
 * Requests: GET /api/2/users/{user_id}/access_policies, PUT
 * /api/2/users/{user_id}/access_policies.
 *
 * @param client The client.
 * @param user_id The user.
 * @param role The role.
 * @param tenant_id The tenant that the role is in.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a list of AccessPolicy. The roles the user has now.
 *   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `trustee_id`,
 *   `trustee_type`, `issuer_id`, `tenant_id`, `role_id`; optional: `resource_server_id`,
 *   `resource_namespace`, `resource_path`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_users_add_role(client, user_id, "company_admin", customer_id, NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_users_add_role(const tenantry_client *client,
                                const char *user_id,
                                const char *role,
                                const char *tenant_id,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Takes a role in a tenant from a user, and leaves the others.
 *
 * A role it does not have there is no error.
 *
 * Requests: GET /api/2/users/{user_id}/access_policies, PUT
 * /api/2/users/{user_id}/access_policies.
 *
 * @param client The client.
 * @param user_id The user.
 * @param role The role.
 * @param tenant_id The tenant that the role is in.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a list of AccessPolicy. The roles the user has now.
 *   Fields: `id`, `version`, `created_at`, `updated_at`, `deleted_at`, `trustee_id`,
 *   `trustee_type`, `issuer_id`, `tenant_id`, `role_id`; optional: `resource_server_id`,
 *   `resource_namespace`, `resource_path`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_users_remove_role(client, user_id, "company_admin", customer_id, NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_users_remove_role(const tenantry_client *client,
                                   const char *user_id,
                                   const char *role,
                                   const char *tenant_id,
                                   const tenantry_call *call,
                                   tenantry_response **out,
                                   tenantry_error **error);

/**
 * Tells whether a login is free.
 *
 * Logins are unique on the whole platform, in whatever case.
 *
 * Requests: GET /api/2/users/check_login.
 *
 * @param client The client.
 * @param login The login: at least three ASCII letters, digits and marks.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of true or false. Whether it is free.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument when it would never do as a login.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_users_login_available(client, "new.user", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_login_available(const tenantry_client *client,
                                       const char *login,
                                       const tenantry_call *call,
                                       tenantry_response **out,
                                       tenantry_error **error);

/**
 * Makes a user of a tenant as it is wanted, with roles and activation.
 *
 * Checks the login, creates the user or changes what differs, activates the account, gives the
 * roles. What matches already is left alone, so it may be called any number of times, after a
 * failure as well. Roles that are not named stay. A password is set while the account is not
 * active. An activation e-mail is sent before the roles are given, and not again once the user has
 * its roles. The e-mail address of an active user is left alone: see `users.change_email`.
 *
 * Requests: GET /api/2/users/check_login, GET /api/2/tenants/{tenant_id}/users, GET /api/2/users,
 * POST /api/2/users, GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}, POST
 * /api/2/users/{user_id}/send-activation-email, POST /api/2/users/{user_id}/password, GET
 * /api/2/users/{user_id}/access_policies, PUT /api/2/users/{user_id}/access_policies.
 *
 * @param client The client.
 * @param tenant_id The user's tenant.
 * @param plan JSON of a UserPlan. The user as it is wanted, with its roles in that tenant.
 *   Fields: `login`, `contact`; optional: `roles`, `activation`, `password`, `language`,
 *   `notifications`, `business_types`.
 * @param plan_len The length of `plan` in bytes.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a User. The user as it is now. Fields: `id`, `version`,
 *   `tenant_id`, `login`, `contact`, `activated`, `enabled`, `created_at`, `updated_at`,
 *   `deleted_at`, `language`, `business_types`, `notifications`; optional: `access_policies`,
 *   `idp_id`, `external_id`, `origin_id`, `origin_external_id`, `disable_after`,
 *   `personal_tenant_id`, `mfa_status`, `session_mfa_status`, `external_operation_status`,
 *   `terms_accepted`, `login_totp_time`, `tenant_kind`, `tenant_pricing_model`, `brand_id`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument for what the plan gets wrong; a
 *   login conflict when a user of another tenant has the login.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // plan: {"login": "new.user", "contact": {"email": "new.user@example.com", "firstname": "New",
 * //     "lastname": "User"}, "roles": ["backup_user"]}
 * code = tenantry_users_provision(client, customer_id, plan, plan_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_users_provision(const tenantry_client *client,
                                 const char *tenant_id,
                                 const uint8_t *plan,
                                 size_t plan_len,
                                 const tenantry_call *call,
                                 tenantry_response **out,
                                 tenantry_error **error);

/**
 * Changes a user's e-mail address, and tells whether it counts already.
 *
 * Of a user who is not active it does at once. An active user is sent a link, to the old address,
 * and the new one counts once that is opened; called again before, it has another link sent.
 *
 * Requests: GET /api/2/users/{user_id}, PUT /api/2/users/{user_id}.
 *
 * @param client The client.
 * @param user_id The user.
 * @param email The new address.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of an EmailChange. The user as it is now. Fields: `user`,
 *   `awaits_confirmation`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument when it is no address.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_users_change_email(client, user_id, "new.address@example.com", NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_users_change_email(const tenantry_client *client,
                                    const char *user_id,
                                    const char *email,
                                    const tenantry_call *call,
                                    tenantry_response **out,
                                    tenantry_error **error);

/* ==================================================================================================
 * 21  Locations
 *
 * Locations: the data centers that storages stand in.
 * ================================================================================================== */

/**
 * Optional parameters of tenantry_locations_remove(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_locations_remove_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_locations_remove_params)`.
     */
    size_t struct_size;
    /**
     * Removes the storages in it first. Without it a location with storages is refused.
     */
    int32_t with_storages;
    /**
     * Removes storages though they are in use, with all their data, for good. Customers may still not
     * have items of them turned on.
     */
    int32_t force;
} tenantry_locations_remove_params;

/**
 * Creates a location.
 *
 * POST /api/2/locations
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param body JSON of a NewLocation. A location to create. Fields: `owner_tenant_id`, `name`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Location. A location: a data center in which storages
 *   stand. Fields: `id`, `owner_tenant_id`, `platform_owned`, `name`, `version`; optional:
 *   `readonly`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"owner_tenant_id": "ede9f834-70b3-476c-83d9-736f9f8c7dae", "name": "NYC Data Center"}
 * code = tenantry_locations_create(client, body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_locations_create(const tenantry_client *client,
                                  const uint8_t *body,
                                  size_t body_len,
                                  const tenantry_call *call,
                                  tenantry_response **out,
                                  tenantry_error **error);

/**
 * Fetches one location.
 *
 * GET /api/2/locations/{location_id}
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param location_id The location's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Location. A location: a data center in which storages
 *   stand. Fields: `id`, `owner_tenant_id`, `platform_owned`, `name`, `version`; optional:
 *   `readonly`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_locations_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_locations_get(const tenantry_client *client,
                               const char *location_id,
                               const tenantry_call *call,
                               tenantry_response **out,
                               tenantry_error **error);

/**
 * Fetches several locations.
 *
 * GET /api/2/locations
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param uuids The locations' ids. Several are joined by commas.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a LocationList. Several locations. Fields: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_locations_list(client, "8fcd353b-0a40-40f2-9a55-ef8137d48800", NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_locations_list(const tenantry_client *client,
                                const char *uuids,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Fetches the ids of the locations that a tenant owns.
 *
 * GET /api/2/tenants/{tenant_id}/locations
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a LocationIdList. The ids of locations. Fields, all
 *   optional: `locations`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_locations_ids_for_tenant(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_locations_ids_for_tenant(const tenantry_client *client,
                                          const char *tenant_id,
                                          const tenantry_call *call,
                                          tenantry_response **out,
                                          tenantry_error **error);

/**
 * Fetches the ids of the storages in a location.
 *
 * GET /api/2/locations/{location_id}/infra
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param location_id The location's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a StorageIdList. The ids of storages. Fields, all
 *   optional: `infras`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_locations_storage_ids(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_locations_storage_ids(const tenantry_client *client,
                                       const char *location_id,
                                       const tenantry_call *call,
                                       tenantry_response **out,
                                       tenantry_error **error);

/**
 * Renames a location.
 *
 * PUT /api/2/locations/{location_id}
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param location_id The location's id.
 * @param body JSON of a LocationUpdate. A location's new name. Fields: `name`, `version`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Location. A location: a data center in which storages
 *   stand. Fields: `id`, `owner_tenant_id`, `platform_owned`, `name`, `version`; optional:
 *   `readonly`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission), 404 (not found), 409 (a conflict) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"name": "NYC 2", "version": 0}
 * code = tenantry_locations_update(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body, body_len,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_locations_update(const tenantry_client *client,
                                  const char *location_id,
                                  const uint8_t *body,
                                  size_t body_len,
                                  const tenantry_call *call,
                                  tenantry_response **out,
                                  tenantry_error **error);

/**
 * Deletes a location.
 *
 * DELETE /api/2/locations/{location_id}
 *
 * A location with storages cannot be deleted.
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param location_id The location's id.
 * @param version The version the location has now. In decimal.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission), 404 (not found) and 409 (a conflict).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_locations_delete(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "3", NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_locations_delete(const tenantry_client *client,
                                  const char *location_id,
                                  const char *version,
                                  const tenantry_call *call,
                                  tenantry_response **out,
                                  tenantry_error **error);

/**
 * Creates a location of a tenant.
 *
 * One of the same name that is there already is given as it is, which is also how a lost answer is
 * found out.
 *
 * Requests: GET /api/2/tenants/{tenant_id}/locations, GET /api/2/locations, POST /api/2/locations.
 *
 * @param client The client.
 * @param tenant_id The tenant that owns it.
 * @param name The name.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Location. The location. Fields: `id`, `owner_tenant_id`,
 *   `platform_owned`, `name`, `version`; optional: `readonly`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument for an empty name.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_locations_add(client, partner_id, "LA Data Center", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_locations_add(const tenantry_client *client,
                               const char *tenant_id,
                               const char *name,
                               const tenantry_call *call,
                               tenantry_response **out,
                               tenantry_error **error);

/**
 * Gives a location another name.
 *
 * One that has it already is left as it is.
 *
 * Requests: GET /api/2/locations/{location_id}, PUT /api/2/locations/{location_id}.
 *
 * @param client The client.
 * @param location_id The location.
 * @param name The name.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Location. The location as it is now. Fields: `id`,
 *   `owner_tenant_id`, `platform_owned`, `name`, `version`; optional: `readonly`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. A version conflict only when every try lost to another
 *   writer.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_locations_rename(client, location_id, "LA Data Center", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_locations_rename(const tenantry_client *client,
                                  const char *location_id,
                                  const char *name,
                                  const tenantry_call *call,
                                  tenantry_response **out,
                                  tenantry_error **error);

/**
 * Removes a location, on demand with the storages in it.
 *
 * This cannot be undone, so its name or id must be repeated. When it fails half way, the storages
 * that are gone are gone, and it can be called again. When the answer to the deletion is lost, the
 * location is looked for, and its absence is the answer.
 *
 * Requests: GET /api/2/locations/{location_id}, GET /api/2/locations/{location_id}/infra, GET
 * /api/2/infra, DELETE /api/2/infra/{infra_id}, DELETE /api/2/locations/{location_id}, GET
 * /api/2/infra/{infra_id}.
 *
 * @param client The client.
 * @param location_id The location.
 * @param confirmation Its name or its id.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result, which is empty.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument when the confirmation is neither
 *   name nor id; the service refuses storages that are in use.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_locations_remove_params params = {.struct_size = sizeof params,
 *     .with_storages = TENANTRY_TRUE};
 * code = tenantry_locations_remove(client, location_id, location_name, &params, NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_locations_remove(const tenantry_client *client,
                                  const char *location_id,
                                  const char *confirmation,
                                  const tenantry_locations_remove_params *params,
                                  const tenantry_call *call,
                                  tenantry_response **out,
                                  tenantry_error **error);

/**
 * Gives the locations of a tenant, each with the storages that stand in it.
 *
 * Requests: GET /api/2/tenants/{tenant_id}/locations, GET /api/2/locations, GET
 * /api/2/locations/{location_id}/infra, GET /api/2/infra.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a list of LocationStorages. The locations. Fields:
 *   `location`, `storages`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_locations_with_storages(client, partner_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_locations_with_storages(const tenantry_client *client,
                                         const char *tenant_id,
                                         const tenantry_call *call,
                                         tenantry_response **out,
                                         tenantry_error **error);

/* ==================================================================================================
 * 22  Storages
 *
 * Storages: infrastructure components that hold data, registered in a location.
 * ================================================================================================== */

/**
 * Optional parameters of tenantry_storages_delete(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_storages_delete_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_storages_delete_params)`.
     */
    size_t struct_size;
    /**
     * When true, the storage goes although it is in use.
     */
    int32_t force;
    /**
     * Zero: room for what is to come.
     */
    int32_t reserved;
} tenantry_storages_delete_params;

/**
 * Optional parameters of tenantry_storages_remove(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_storages_remove_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_storages_remove_params)`.
     */
    size_t struct_size;
    /**
     * Removes it though it is in use, with all its data, for good. Customers may still not have items
     * of it turned on.
     */
    int32_t force;
    /**
     * Zero: room for what is to come.
     */
    int32_t reserved;
} tenantry_storages_remove_params;

/**
 * Registers a storage.
 *
 * POST /api/2/infra
 *
 * The `url` holds the keys of the storage and is sent, but never comes back or into a log. Its
 * form is `abgw://`, `ssfs://`, `s3://`, `amazon+s3://` or `microsoft+azure://` by the kind of
 * storage.
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param body JSON of a NewStorage. A storage to register. Fields: `owner_tenant_id`, `name`,
 *   `url`, `capabilities`; optional: `location_id`, `content_url`, `content_mobile_url`,
 *   `backend_type`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Storage. A storage: an infrastructure component that
 *   holds data. Fields: `id`, `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`,
 *   `capabilities`, `backend_type`, `version`; optional: `content_url`, `content_mobile_url`,
 *   `readonly`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"owner_tenant_id": "ede9f834-70b3-476c-83d9-736f9f8c7dae",
 * //     "location_id": "8fcd353b-0a40-40f2-9a55-ef8137d48800", "name": "Bucket",
 * //     "url": "s3://key:secret@s3.example.com/bucket", "capabilities": ["files_cloud"]}
 * code = tenantry_storages_register(client, body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_storages_register(const tenantry_client *client,
                                   const uint8_t *body,
                                   size_t body_len,
                                   const tenantry_call *call,
                                   tenantry_response **out,
                                   tenantry_error **error);

/**
 * Fetches one storage.
 *
 * GET /api/2/infra/{infra_id}
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param infra_id The storage's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Storage. A storage: an infrastructure component that
 *   holds data. Fields: `id`, `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`,
 *   `capabilities`, `backend_type`, `version`; optional: `content_url`, `content_mobile_url`,
 *   `readonly`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_storages_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_storages_get(const tenantry_client *client,
                              const char *infra_id,
                              const tenantry_call *call,
                              tenantry_response **out,
                              tenantry_error **error);

/**
 * Fetches several storages.
 *
 * GET /api/2/infra
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param uuids The storages' ids. Several are joined by commas.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a StorageList. Several storages. Fields: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_storages_list(client, "8fcd353b-0a40-40f2-9a55-ef8137d48800", NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_storages_list(const tenantry_client *client,
                               const char *uuids,
                               const tenantry_call *call,
                               tenantry_response **out,
                               tenantry_error **error);

/**
 * Changes a storage or moves it to another location.
 *
 * PUT /api/2/infra/{infra_id}
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param infra_id The storage's id.
 * @param body JSON of a StorageUpdate. What changes in a storage. Fields: `version`; optional:
 *   `name`, `location_id`, `url`, `capabilities`, `content_url`, `content_mobile_url`,
 *   `backend_type`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Storage. A storage: an infrastructure component that
 *   holds data. Fields: `id`, `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`,
 *   `capabilities`, `backend_type`, `version`; optional: `content_url`, `content_mobile_url`,
 *   `readonly`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission), 404 (not found), 409 (a conflict) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"version": 1, "name": "Bucket 2"}
 * code = tenantry_storages_update(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body, body_len,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_storages_update(const tenantry_client *client,
                                 const char *infra_id,
                                 const uint8_t *body,
                                 size_t body_len,
                                 const tenantry_call *call,
                                 tenantry_response **out,
                                 tenantry_error **error);

/**
 * Takes a storage out of the platform.
 *
 * DELETE /api/2/infra/{infra_id}
 *
 * A storage in use is refused unless `force` is given, which deletes its data for good; no
 * customer may then have offering items of it turned on.
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param infra_id The storage's id.
 * @param version The version the storage has now. In decimal.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission), 404 (not found) and 409 (a conflict).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_storages_delete_params params = {.struct_size = sizeof params,
 *     .force = TENANTRY_FALSE};
 * code = tenantry_storages_delete(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "3", &params,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_storages_delete(const tenantry_client *client,
                                 const char *infra_id,
                                 const char *version,
                                 const tenantry_storages_delete_params *params,
                                 const tenantry_call *call,
                                 tenantry_response **out,
                                 tenantry_error **error);

/**
 * Registers a storage in a location.
 *
 * Its URL is checked first by the rules of its scheme, and is in no error: it holds the keys. One
 * of the same name that is there already, with the same address and capabilities, is given as it
 * is; that is also how a lost answer is found out. The forms of the URL are `abgw://host:port`,
 * `ssfs://host:port`, `s3://key:secret@host/bucket`,
 * `amazon+s3://key:secret@s3-region.amazonaws.com/bucket` and
 * `microsoft+azure://account:key@blob.core.windows.net/container`, the last three with
 * `?encryption=aes128` or `aes256` and, but for Azure, `use_ssl=true` or `false`.
 *
 * Requests: GET /api/2/locations/{location_id}/infra, GET /api/2/infra, POST /api/2/infra.
 *
 * @param client The client.
 * @param storage JSON of a NewStorage. The storage. Fields: `owner_tenant_id`, `name`, `url`,
 *   `capabilities`; optional: `location_id`, `content_url`, `content_mobile_url`, `backend_type`.
 * @param storage_len The length of `storage` in bytes.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Storage. The storage, without the keys. Fields: `id`,
 *   `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`, `capabilities`,
 *   `backend_type`, `version`; optional: `content_url`, `content_mobile_url`, `readonly`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument for a URL that breaks the rules,
 *   and when name, location or capabilities are missing; a conflict when another storage has the
 *   name.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // storage: {"owner_tenant_id": "<partner_id>", "location_id": "<location_id>", "name": "Files",
 * //     "url": "s3://key:secret@storage.example.com/files?encryption=aes256",
 * //     "capabilities": ["files_cloud"]}
 * code = tenantry_storages_add(client, storage, storage_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_storages_add(const tenantry_client *client,
                              const uint8_t *storage,
                              size_t storage_len,
                              const tenantry_call *call,
                              tenantry_response **out,
                              tenantry_error **error);

/**
 * Gives a storage another name.
 *
 * One that has it already is left as it is.
 *
 * Requests: GET /api/2/infra/{infra_id}, PUT /api/2/infra/{infra_id}.
 *
 * @param client The client.
 * @param storage_id The storage.
 * @param name The name.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Storage. The storage as it is now. Fields: `id`,
 *   `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`, `capabilities`,
 *   `backend_type`, `version`; optional: `content_url`, `content_mobile_url`, `readonly`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. A version conflict only when every try lost to another
 *   writer.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_storages_rename(client, storage_id, "Archive", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_storages_rename(const tenantry_client *client,
                                 const char *storage_id,
                                 const char *name,
                                 const tenantry_call *call,
                                 tenantry_response **out,
                                 tenantry_error **error);

/**
 * Gives a storage another address, or other keys.
 *
 * The URL is checked first, as `storages.add` does, and is in no error. Since nobody is told the
 * keys it is written whatever is there.
 *
 * Requests: GET /api/2/infra/{infra_id}, PUT /api/2/infra/{infra_id}.
 *
 * @param client The client.
 * @param storage_id The storage.
 * @param url The address with the keys in it, as in `s3://key:secret@host/bucket`.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Storage. The storage as it is now, without the keys.
 *   Fields: `id`, `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`,
 *   `capabilities`, `backend_type`, `version`; optional: `content_url`, `content_mobile_url`,
 *   `readonly`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument for a URL that breaks the rules; a
 *   version conflict only when every try lost to another writer.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_storages_set_url(client, storage_id,
 *     "s3://key:secret@storage.example.com/archive", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_storages_set_url(const tenantry_client *client,
                                  const char *storage_id,
                                  const char *url,
                                  const tenantry_call *call,
                                  tenantry_response **out,
                                  tenantry_error **error);

/**
 * Moves a storage to another location.
 *
 * One that stands there already is left as it is. While other tenants have items of it turned on,
 * the service refuses: turning them off destroys their data.
 *
 * Requests: GET /api/2/infra/{infra_id}, PUT /api/2/infra/{infra_id}.
 *
 * @param client The client.
 * @param storage_id The storage.
 * @param location_id The location that it comes to stand in.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Storage. The storage as it is now. Fields: `id`,
 *   `owner_tenant_id`, `location_id`, `platform_owned`, `name`, `url`, `capabilities`,
 *   `backend_type`, `version`; optional: `content_url`, `content_mobile_url`, `readonly`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. A version conflict only when every try lost to another
 *   writer.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_storages_move_to(client, storage_id, other_location_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_storages_move_to(const tenantry_client *client,
                                  const char *storage_id,
                                  const char *location_id,
                                  const tenantry_call *call,
                                  tenantry_response **out,
                                  tenantry_error **error);

/**
 * Removes a storage.
 *
 * This cannot be undone, so its name or id must be repeated. When the answer to the deletion is
 * lost, the storage is looked for, and its absence is the answer.
 *
 * Requests: GET /api/2/infra/{infra_id}, DELETE /api/2/infra/{infra_id}.
 *
 * @param client The client.
 * @param storage_id The storage.
 * @param confirmation Its name or its id.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result, which is empty.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument when the confirmation is neither
 *   name nor id; the service refuses a storage that is in use.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_storages_remove(client, storage_id, storage_name, NULL, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_storages_remove(const tenantry_client *client,
                                 const char *storage_id,
                                 const char *confirmation,
                                 const tenantry_storages_remove_params *params,
                                 const tenantry_call *call,
                                 tenantry_response **out,
                                 tenantry_error **error);

/* ==================================================================================================
 * 23  Usages
 *
 * Usages: how much of each service tenants use now. Refreshed every few hours; billing goes by
 * reports.
 * ================================================================================================== */

/**
 * Optional parameters of tenantry_usages_list(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_usages_list_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_usages_list_params)`.
     */
    size_t struct_size;
    /**
     * Only these usages. Several are joined by commas.
     */
    const char *usage_names;
    /**
     * Only usages of these editions. Several are joined by commas.
     */
    const char *editions;
} tenantry_usages_list_params;

/**
 * Optional parameters of tenantry_usages_list_for_tenants(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_usages_list_for_tenants_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_usages_list_for_tenants_params)`.
     */
    size_t struct_size;
    /**
     * Only these usages. Several are joined by commas.
     */
    const char *usage_names;
    /**
     * Only usages of these editions. Several are joined by commas.
     */
    const char *editions;
} tenantry_usages_list_for_tenants_params;

/**
 * Optional parameters of tenantry_usages_against_quotas(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_usages_against_quotas_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_usages_against_quotas_params)`.
     */
    size_t struct_size;
    /**
     * Only these usages, as in `storage`. All when it is not given. Several are joined by commas.
     */
    const char *usage_names;
    /**
     * Only usages of these editions, and those that have none. All when it is not given. Several are
     * joined by commas.
     */
    const char *editions;
} tenantry_usages_against_quotas_params;

/**
 * Optional parameters of tenantry_usages_of_children(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_usages_of_children_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_usages_of_children_params)`.
     */
    size_t struct_size;
    /**
     * Only these usages, as in `storage`. All when it is not given. Several are joined by commas.
     */
    const char *usage_names;
    /**
     * Only usages of these editions, and those that have none. All when it is not given. Several are
     * joined by commas.
     */
    const char *editions;
} tenantry_usages_of_children_params;

/**
 * Fetches what a tenant uses.
 *
 * GET /api/2/tenants/{tenant_id}/usages
 *
 * Numbers are refreshed every five to six hours. `value` counts since `range_start`,
 * `absolute_value` is the total. The same usage occurs once for each storage.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a UsageList. What a tenant uses. Fields: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_usages_list_params params = {.struct_size = sizeof params, .usage_names = "storage"};
 * code = tenantry_usages_list(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &params, NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_usages_list(const tenantry_client *client,
                             const char *tenant_id,
                             const tenantry_usages_list_params *params,
                             const tenantry_call *call,
                             tenantry_response **out,
                             tenantry_error **error);

/**
 * Fetches what each of several tenants uses.
 *
 * GET /api/2/tenants/usages
 *
 * Numbers are refreshed every five to six hours. `value` counts since `range_start`,
 * `absolute_value` is the total.
 *
 * @param client The client.
 * @param tenants The tenants' ids. Several are joined by commas.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a TenantUsagesList. What several tenants use. Fields:
 *   `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_usages_list_for_tenants_params params = {.struct_size = sizeof params,
 *     .editions = "pck_per_workload"};
 * code = tenantry_usages_list_for_tenants(client,
 *     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7,2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151", &params, NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_usages_list_for_tenants(const tenantry_client *client,
                                         const char *tenants,
                                         const tenantry_usages_list_for_tenants_params *params,
                                         const tenantry_call *call,
                                         tenantry_response **out,
                                         tenantry_error **error);

/**
 * Reports usage from outside the platform.
 *
 * PUT /api/2/tenants/usages
 *
 * Which fields are given decides whether usage is reported for a tenant or for a resource. The
 * caller must belong to the root tenant, or be an application that the platform has approved. An
 * item that fails carries an `error` in an answer that succeeds.
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param body JSON of a UsageUpdate. Usages to report. Fields: `items`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a UsageUpdateResult. What became of the reported usages.
 *   Fields: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"items": [{"tenant_id": "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
 * //     "usage_type": "storage", "usage_value": 1073741824}]}
 * code = tenantry_usages_update(client, body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_usages_update(const tenantry_client *client,
                               const uint8_t *body,
                               size_t body_len,
                               const tenantry_call *call,
                               tenantry_response **out,
                               tenantry_error **error);

/**
 * Tells what a tenant and all below it use, held against the tenant's quotas.
 *
 * It says how much is left, and whether a quota is exceeded. The service counts anew every five to
 * six hours; bills are made from reports.
 *
 * Requests: GET /api/2/tenants/{tenant_id}/usages.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a list of QuotaUsage. The usages. Fields:
 *   `application_id`, `name`, `measurement_unit`, `value`, `state`; optional: `edition`,
 *   `infra_id`, `quota`, `limit`, `left`, `percent`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_usages_against_quotas(client, customer_id, NULL, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_usages_against_quotas(const tenantry_client *client,
                                       const char *tenant_id,
                                       const tenantry_usages_against_quotas_params *params,
                                       const tenantry_call *call,
                                       tenantry_response **out,
                                       tenantry_error **error);

/**
 * Tells what each of a tenant's children uses, with all below it.
 *
 * It takes as few requests as there can be. A hundred children are asked for at once. Children
 * whose usages are not to be seen have none.
 *
 * Requests: GET /api/2/tenants/{tenant_id}/children, GET /api/2/tenants/usages.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a list of ChildUsage. The children, by name. Fields: `id`,
 *   `name`, `kind`, `usages`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_usages_of_children_params params = {.struct_size = sizeof params,
 *     .usage_names = "storage"};
 * code = tenantry_usages_of_children(client, root_id, &params, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_usages_of_children(const tenantry_client *client,
                                    const char *tenant_id,
                                    const tenantry_usages_of_children_params *params,
                                    const tenantry_call *call,
                                    tenantry_response **out,
                                    tenantry_error **error);

/* ==================================================================================================
 * 24  Reports
 *
 * Usage reports: once or every month, kept for download or sent by e-mail.
 * ================================================================================================== */

/**
 * Optional parameters of tenantry_reports_run(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_reports_run_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_reports_run_params)`.
     */
    size_t struct_size;
    /**
     * Milliseconds between two looks. 5000 when it is not given: a report takes a minute or two.
     */
    const int64_t *poll_every_ms;
} tenantry_reports_run_params;

/**
 * Optional parameters of tenantry_reports_wait_for_files(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_reports_wait_for_files_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_reports_wait_for_files_params)`.
     */
    size_t struct_size;
    /**
     * Milliseconds between two looks. 5000 when it is not given.
     */
    const int64_t *poll_every_ms;
} tenantry_reports_wait_for_files_params;

/**
 * Optional parameters of tenantry_reports_run_to(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_reports_run_to_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_reports_run_to_params)`.
     */
    size_t struct_size;
    /**
     * Milliseconds between two looks. 5000 when it is not given.
     */
    const int64_t *poll_every_ms;
} tenantry_reports_run_to_params;

/**
 * Optional parameters of tenantry_reports_billing_rows(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_reports_billing_rows_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_reports_billing_rows_params)`.
     */
    size_t struct_size;
    /**
     * Whose usage: `itself`, `direct_partners`, `all_partners`, `all_customers` or `accounts`.
     * `direct_partners` when it is not given: the direct customers and partners.
     */
    const char *level;
    /**
     * `json_v2_0` or `csv_v2_0`, which hold the same. `json_v2_0` when it is not given.
     */
    const char *format;
    /**
     * Whether rows without any usage are given as well.
     */
    int32_t with_zero_usage;
    /**
     * Whether the rows have stock keeping units.
     */
    int32_t show_skus;
    /**
     * Milliseconds between two looks. 5000 when it is not given.
     */
    const int64_t *poll_every_ms;
} tenantry_reports_billing_rows_params;

/**
 * Orders a usage report, once or for every month.
 *
 * POST /api/2/reports
 *
 * Generating takes a minute or two: ask `reports.stored` until every wanted format is `saved`,
 * then `reports.download` it. `recipients` are needed where the report is sent.
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param body JSON of a NewReport. A report to order. Fields: `result_action`, `parameters`,
 *   `schedule`; optional: `recipients`, `generation_date`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Report. The settings of a report. Fields: `id`,
 *   `version`, `result_action`, `recipients`, `parameters`, `schedule`, `generation_date`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 400 (a request the service does not
 *   take), 401 (no valid credentials), 403 (no permission), 415 (unsupported content type) and 500
 *   (a failure of the service).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"parameters": {"kind": "usage_summary",
 * //     "tenant_id": "ede9f834-70b3-476c-83d9-736f9f8c7dae", "level": "direct_partners",
 * //     "formats": ["csv_v2_0"], "period": {"start": "2026-01-01", "end": "2026-01-31"}},
 * //     "schedule": {"type": "once"}, "result_action": "save"}
 * code = tenantry_reports_create(client, body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_reports_create(const tenantry_client *client,
                                const uint8_t *body,
                                size_t body_len,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Fetches the settings of one report.
 *
 * GET /api/2/reports/{report_id}
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param report_id The report's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Report. The settings of a report. Fields: `id`,
 *   `version`, `result_action`, `recipients`, `parameters`, `schedule`, `generation_date`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_reports_get(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_reports_get(const tenantry_client *client,
                             const char *report_id,
                             const tenantry_call *call,
                             tenantry_response **out,
                             tenantry_error **error);

/**
 * Fetches the ids of a tenant's reports.
 *
 * GET /api/2/tenants/{tenant_id}/reports
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of an IdList. A list of ids. Fields: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 404 (not found).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_reports_ids_for_tenant(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_reports_ids_for_tenant(const tenantry_client *client,
                                        const char *tenant_id,
                                        const tenantry_call *call,
                                        tenantry_response **out,
                                        tenantry_error **error);

/**
 * Changes a monthly report, or turns it off and on.
 *
 * PUT /api/2/reports/{report_id}
 *
 * Only monthly reports can be changed, and of their parameters only `kind` and `level`.
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param report_id The report's id.
 * @param body JSON of a ReportUpdate. What changes in a report. Fields, all optional:
 *   `recipients`, `parameters`, `schedule`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a Report. The settings of a report. Fields: `id`,
 *   `version`, `result_action`, `recipients`, `parameters`, `schedule`, `generation_date`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission), 404 (not found) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"schedule": {"enabled": false}}
 * code = tenantry_reports_update(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body, body_len,
 *     NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_reports_update(const tenantry_client *client,
                                const char *report_id,
                                const uint8_t *body,
                                size_t body_len,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Deletes a report.
 *
 * DELETE /api/2/reports/{report_id}
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param report_id The report's id.
 * @param version The version the report has now. In decimal.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials) and 403
 *   (no permission).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_reports_delete(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "3", NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_reports_delete(const tenantry_client *client,
                                const char *report_id,
                                const char *version,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Fetches the list of a report's files, finished or not.
 *
 * GET /api/2/reports/{report_id}/stored
 *
 * One entry for each format. An entry stands there while its file is still being made.
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param report_id The report's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a StoredReportList. The files of a report. Fields, all
 *   optional: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials) and 403
 *   (no permission).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_reports_stored(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out,
 *     &error);
 * @endcode
 */
int32_t tenantry_reports_stored(const tenantry_client *client,
                                const char *report_id,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Downloads one file of a report, in the format it was generated in.
 *
 * GET /api/2/reports/{report_id}/stored/{stored_report_id}
 *
 * Takes an access token: a login and password sent as HTTP Basic do not do.
 *
 * @param client The client.
 * @param report_id The report's id.
 * @param stored_report_id The stored file's id, as `reports.stored` lists it.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: the bytes of the file.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials) and 403
 *   (no permission).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_reports_download(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
 *     "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_reports_download(const tenantry_client *client,
                                  const char *report_id,
                                  const char *stored_report_id,
                                  const tenantry_call *call,
                                  tenantry_response **out,
                                  tenantry_error **error);

/**
 * Orders a report that is made once and kept, and waits until its files are there.
 *
 * `reports.download_to` takes the ids of the files. When the answer to the order is lost, the
 * report is looked for among those that were not there before, and never ordered twice. When
 * waiting fails, the error tells the report's id, and `reports.wait_for_files` goes on.
 *
 * Requests: GET /api/2/tenants/{tenant_id}/reports, POST /api/2/reports, GET
 * /api/2/reports/{report_id}/stored, GET /api/2/reports/{report_id}.
 *
 * @param client The client.
 * @param parameters JSON of a NewReportParameters. What is to be in the report. Fields:
 *   `tenant_id`, `level`, `kind`; optional: `formats`, `period`, `hide_zero_usage`, `show_skus`.
 * @param parameters_len The length of `parameters` in bytes.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a FinishedReport. The report and its files. Fields:
 *   `report`, `files`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. One of the kind `service` when a file could not be
 *   made.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // parameters: {"tenant_id": "<root_id>", "kind": "usage_current", "level": "direct_partners",
 * //     "formats": ["csv", "json_v2_0"]}
 * tenantry_reports_run_params params = {.struct_size = sizeof params,
 *     .poll_every_ms = &(int64_t){10}};
 * code = tenantry_reports_run(client, parameters, parameters_len, &params, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_reports_run(const tenantry_client *client,
                             const uint8_t *parameters,
                             size_t parameters_len,
                             const tenantry_reports_run_params *params,
                             const tenantry_call *call,
                             tenantry_response **out,
                             tenantry_error **error);

/**
 * Waits until every file of a report is there.
 *
 * Requests: GET /api/2/reports/{report_id}, GET /api/2/reports/{report_id}/stored.
 *
 * @param client The client.
 * @param report_id The report.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a FinishedReport. The report and its files. Fields:
 *   `report`, `files`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. One of the kind `service` when a file could not be
 *   made.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_reports_wait_for_files_params params = {.struct_size = sizeof params,
 *     .poll_every_ms = &(int64_t){10}};
 * code = tenantry_reports_wait_for_files(client, report_id, &params, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_reports_wait_for_files(const tenantry_client *client,
                                        const char *report_id,
                                        const tenantry_reports_wait_for_files_params *params,
                                        const tenantry_call *call,
                                        tenantry_response **out,
                                        tenantry_error **error);

/**
 * Downloads a report's file of any length into a sink, piece by piece.
 *
 * What is in memory at any time is one piece. The request is sent again, when the connection
 * breaks, only as long as the sink got nothing. A time limit of the client counts until the first
 * bytes are there, and anew for all that follow.
 *
 * Requests: GET /api/2/reports/{report_id}/stored/{stored_report_id}.
 *
 * @param client The client.
 * @param report_id The report.
 * @param stored_report_id The file, as `reports.stored` and `reports.run` tell it.
 * @param sink Where the file goes.
 * @param sink_data What `sink` is given.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a number. The file's length in bytes.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. When the download breaks off or the sink fails, the
 *   sink has got a part of the file.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_reports_download_to(client, report_id, file_id, tenantry_write_to_fd, &fd, NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_reports_download_to(const tenantry_client *client,
                                     const char *report_id,
                                     const char *stored_report_id,
                                     tenantry_sink_callback sink,
                                     void *sink_data,
                                     const tenantry_call *call,
                                     tenantry_response **out,
                                     tenantry_error **error);

/**
 * Orders a report in one format, waits for its file and downloads it into a sink.
 *
 * As `reports.run` and `reports.download_to` do.
 *
 * Requests: GET /api/2/tenants/{tenant_id}/reports, POST /api/2/reports, GET
 * /api/2/reports/{report_id}/stored, GET /api/2/reports/{report_id}/stored/{stored_report_id}, GET
 * /api/2/reports/{report_id}.
 *
 * @param client The client.
 * @param parameters JSON of a NewReportParameters. What is to be in the report, in exactly one
 *   format. Fields: `tenant_id`, `level`, `kind`; optional: `formats`, `period`,
 *   `hide_zero_usage`, `show_skus`.
 * @param parameters_len The length of `parameters` in bytes.
 * @param sink Where the file goes.
 * @param sink_data What `sink` is given.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a StoredReport. The file that was downloaded. Fields:
 *   `report_format`, `created_at`, `status`; optional: `id`, `size`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument when there is not exactly one
 *   format.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // parameters: {"tenant_id": "<root_id>", "kind": "usage_current", "level": "direct_partners",
 * //     "formats": ["csv"]}
 * tenantry_reports_run_to_params params = {.struct_size = sizeof params,
 *     .poll_every_ms = &(int64_t){10}};
 * code = tenantry_reports_run_to(client, parameters, parameters_len, tenantry_write_to_fd, &fd,
 *     &params, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_reports_run_to(const tenantry_client *client,
                                const uint8_t *parameters,
                                size_t parameters_len,
                                tenantry_sink_callback sink,
                                void *sink_data,
                                const tenantry_reports_run_to_params *params,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Tells what a tenant's partners and customers are to be billed for in a period.
 *
 * Runs the report of the kind `usage_summary`, downloads its file and reads it.
 *
 * Requests: GET /api/2/tenants/{tenant_id}/reports, POST /api/2/reports, GET
 * /api/2/reports/{report_id}/stored, GET /api/2/reports/{report_id}/stored/{stored_report_id}, GET
 * /api/2/reports/{report_id}.
 *
 * @param client The client.
 * @param tenant_id The tenant.
 * @param start The first day, as in `2026-01-01`.
 * @param end The last day, as in `2026-01-31`. It belongs to the period.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a list of UsageRow. The rows. Fields: `tenant_id`,
 *   `application_id`, `name`, `absolute`, `delta`, `effective`; optional: `date`, `tenant_kind`,
 *   `user_id`, `user_login`, `infra_id`, `infra_owner_id`, `infra_backend_type`, `edition`, `sku`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument for days that are none or in the
 *   wrong order, an unknown level or format.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_reports_billing_rows_params params = {.struct_size = sizeof params,
 *     .poll_every_ms = &(int64_t){10}};
 * code = tenantry_reports_billing_rows(client, root_id, "2026-01-01", "2026-01-31", &params, NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_reports_billing_rows(const tenantry_client *client,
                                      const char *tenant_id,
                                      const char *start,
                                      const char *end,
                                      const tenantry_reports_billing_rows_params *params,
                                      const tenantry_call *call,
                                      tenantry_response **out,
                                      tenantry_error **error);

/**
 * Reads the rows of a report's file that was made before.
 *
 * Requests: GET /api/2/reports/{report_id}/stored, GET
 * /api/2/reports/{report_id}/stored/{stored_report_id}.
 *
 * @param client The client.
 * @param report_id The report.
 * @param stored_report_id The file, in the format `json_v2_0` or `csv_v2_0`.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a list of UsageRow. The rows. Fields: `tenant_id`,
 *   `application_id`, `name`, `absolute`, `delta`, `effective`; optional: `date`, `tenant_kind`,
 *   `user_id`, `user_login`, `infra_id`, `infra_owner_id`, `infra_backend_type`, `edition`, `sku`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. Not found when the report has no such file; an
 *   unexpected answer when the file holds no such rows.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_reports_rows(client, report_id, file_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_reports_rows(const tenantry_client *client,
                              const char *report_id,
                              const char *stored_report_id,
                              const tenantry_call *call,
                              tenantry_response **out,
                              tenantry_error **error);

/**
 * Has a monthly report made and sent again.
 *
 * One that is on already is left as it is.
 *
 * Requests: GET /api/2/reports/{report_id}, PUT /api/2/reports/{report_id}.
 *
 * @param client The client.
 * @param report_id The report.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Report. The report as it is now. Fields: `id`,
 *   `version`, `result_action`, `recipients`, `parameters`, `schedule`, `generation_date`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument for a report that is made once.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_reports_enable(client, monthly_report_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_reports_enable(const tenantry_client *client,
                                const char *report_id,
                                const tenantry_call *call,
                                tenantry_response **out,
                                tenantry_error **error);

/**
 * Stops a monthly report from being made and sent.
 *
 * One that is off already is left as it is.
 *
 * Requests: GET /api/2/reports/{report_id}, PUT /api/2/reports/{report_id}.
 *
 * @param client The client.
 * @param report_id The report.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a Report. The report as it is now. Fields: `id`,
 *   `version`, `result_action`, `recipients`, `parameters`, `schedule`, `generation_date`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument for a report that is made once.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_reports_disable(client, monthly_report_id, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_reports_disable(const tenantry_client *client,
                                 const char *report_id,
                                 const tenantry_call *call,
                                 tenantry_response **out,
                                 tenantry_error **error);

/* ==================================================================================================
 * 25  Registration tokens
 *
 * Registration tokens, with which agents and devices register in a tenant.
 * ================================================================================================== */

/**
 * Fetches a tenant's registration tokens.
 *
 * GET /api/2/tenants/{tenant_id}/registration_tokens
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a RegistrationTokenList. Several registration tokens.
 *   Fields: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials) and 403
 *   (no permission).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_registration_tokens_list(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", NULL,
 *     &out, &error);
 * @endcode
 */
int32_t tenantry_registration_tokens_list(const tenantry_client *client,
                                          const char *tenant_id,
                                          const tenantry_call *call,
                                          tenantry_response **out,
                                          tenantry_error **error);

/**
 * Creates a registration token for a tenant.
 *
 * POST /api/2/tenants/{tenant_id}/registration_tokens
 *
 * @param client The client.
 * @param tenant_id The tenant's id.
 * @param body JSON of a NewRegistrationToken. A registration token to create. Fields:
 *   `expires_in`, `scopes`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a RegistrationToken. A token with which devices register
 *   in a tenant. Fields: `id`, `token`, `created_at`, `expires_at`, `tenant_id`, `scopes`;
 *   optional: `tenant_uuid`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"expires_in": 86400,
 * //     "scopes": ["urn:acronis.com:tenant-id:2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151:backup_agent_admin"]}
 * code = tenantry_registration_tokens_create(client, "0fcd4a69-8a40-4de8-b711-d9c83dc000f7", body,
 *     body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_registration_tokens_create(const tenantry_client *client,
                                            const char *tenant_id,
                                            const uint8_t *body,
                                            size_t body_len,
                                            const tenantry_call *call,
                                            tenantry_response **out,
                                            tenantry_error **error);

/**
 * Fetches the caller's registration tokens. Superseded by `registration_tokens.list`.
 *
 * GET /api/2/registration_tokens
 *
 * The contract calls this endpoint deprecated.
 *
 * @param client The client.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a RegistrationTokenList. Several registration tokens.
 *   Fields: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_registration_tokens_list_legacy(client, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_registration_tokens_list_legacy(const tenantry_client *client,
                                                 const tenantry_call *call,
                                                 tenantry_response **out,
                                                 tenantry_error **error);

/**
 * Creates a registration token. Superseded by `registration_tokens.create`.
 *
 * POST /api/2/registration_tokens
 *
 * The contract calls this endpoint deprecated.
 *
 * @param client The client.
 * @param body JSON of a NewRegistrationTokenLegacy. A registration token to create, the older
 *   way. Fields: `expires_in`, `scopes`; optional: `tenant_id`.
 * @param body_len The length of the body in bytes.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a RegistrationToken. A token with which devices register
 *   in a tenant. Fields: `id`, `token`, `created_at`, `expires_at`, `tenant_id`, `scopes`;
 *   optional: `tenant_uuid`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * // body: {"expires_in": 86400,
 * //     "scopes": ["urn:acronis.com:tenant-id:2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151:backup_agent_admin"]}
 * code = tenantry_registration_tokens_create_legacy(client, body, body_len, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_registration_tokens_create_legacy(const tenantry_client *client,
                                                   const uint8_t *body,
                                                   size_t body_len,
                                                   const tenantry_call *call,
                                                   tenantry_response **out,
                                                   tenantry_error **error);

/**
 * Deletes a registration token.
 *
 * DELETE /api/2/registration_tokens/{token_id}
 *
 * @param client The client.
 * @param token_id The registration token's id.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer, which has no body.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission), 404 (not found) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_registration_tokens_delete(client, "1234", NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_registration_tokens_delete(const tenantry_client *client,
                                            const char *token_id,
                                            const tenantry_call *call,
                                            tenantry_response **out,
                                            tenantry_error **error);

/* ==================================================================================================
 * 26  Search
 *
 * Search for tenants and users below a tenant.
 * ================================================================================================== */

/**
 * Optional parameters of tenantry_search_find(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_search_find_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_search_find_params)`.
     */
    size_t struct_size;
    /**
     * How many to find at most, 1 to 300. `10` when it is not given.
     */
    const int64_t *limit;
    /**
     * When true, deleted tenants and users may be found too.
     */
    int32_t allow_deleted;
    /**
     * Zero: room for what is to come.
     */
    int32_t reserved;
} tenantry_search_find_params;

/**
 * Optional parameters of tenantry_search_everywhere(). Zero the struct, set `struct_size` to
 * `sizeof(tenantry_search_everywhere_params)`, then set what you need.
 */
typedef struct {
    /**
     * `sizeof(tenantry_search_everywhere_params)`.
     */
    size_t struct_size;
    /**
     * The tenant in which to search, and below which. The caller's own when it is not given.
     */
    const char *below;
    /**
     * `tenant` or `user`. Both when it is not given.
     */
    const char *kind;
    /**
     * How many results there are at most: 1 to 300. 10 when it is not given.
     */
    const int64_t *limit;
} tenantry_search_everywhere_params;

/**
 * Finds tenants and users by name, login or e-mail address.
 *
 * GET /api/2/search
 *
 * Every word of `text` must begin a word of the name, the login, the customer id, or the contact's
 * first name, last name or e-mail address. The given tenant is searched first, then those below
 * it; tenants that keep their parents out are passed over.
 *
 * @param client The client.
 * @param tenant The tenant in which, and below which, to search.
 * @param text What to look for: at least three characters, in small or capital letters.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL.
 * @param out Gets the answer: JSON of a SearchResults. What was found. Fields: `items`.
 * @param error Gets what went wrong.
 * @return TENANTRY_OK, or why it failed. The contract lists 401 (no valid credentials), 403 (no
 *   permission), 404 (not found) and 415 (unsupported content type).
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * tenantry_search_find_params params = {.struct_size = sizeof params, .limit = &(int64_t){20}};
 * code = tenantry_search_find(client, "a b&c=d+e/f?g%h#ü*", "john", &params, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_search_find(const tenantry_client *client,
                             const char *tenant,
                             const char *text,
                             const tenantry_search_find_params *params,
                             const tenantry_call *call,
                             tenantry_response **out,
                             tenantry_error **error);

/**
 * Searches tenants and users by name, login, e-mail and external id.
 *
 * The limits of the search are looked at before anything is sent. A value is found when every word
 * of the text begins one of its words. Tenants that limit the access from above are left out, with
 * everything below them.
 *
 * Requests: GET /api/2/clients/{client_id}, GET /api/2/users/me, GET /api/2/search.
 *
 * @param client The client.
 * @param text What is looked for: three characters or more.
 * @param params The optional parameters, or NULL.
 * @param call How the call is made, or NULL. Progress is told.
 * @param out Gets the result: JSON of a list of SearchHit. What was found. Fields: `obj_type`,
 *   `id`, `parent_id`, `path`; optional: `kind`, `login`, `name`, `first_name`, `last_name`,
 *   `deleted_at`.
 * @param error Gets what went wrong; tenantry_error_done() tells what was done before.
 * @return TENANTRY_OK, or why it failed. An invalid argument for a text that is too short, a
 *   limit out of range and an unknown kind.
 *
 * Blocks; any number of threads may use the client at once. What `out` and `error` get is yours:
 * free it with tenantry_response_free() and tenantry_error_free().
 *
 * @code
 * code = tenantry_search_everywhere(client, customer_name, NULL, NULL, &out, &error);
 * @endcode
 */
int32_t tenantry_search_everywhere(const tenantry_client *client,
                                   const char *text,
                                   const tenantry_search_everywhere_params *params,
                                   const tenantry_call *call,
                                   tenantry_response **out,
                                   tenantry_error **error);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* TENANTRY_H */
