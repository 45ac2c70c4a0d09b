/* Runs the example of every function, as examples.py takes them out of the header. Those of operations talk to the
 * recorder at the address that is the argument. Without one it runs those of procedures, each in a world that somebody
 * else makes (procedures.py): it says on stdout which one is next and what it needs, and reads on stdin one line of
 * JSON with the sandbox's keys and those things. */

/* The C library's: fileno(), which is no part of C itself. */
#define _POSIX_C_SOURCE 200809L

#include "examples.h"

#include "sandboxed.h"

enum { LINE = 65536, KEPT = 16 };

static cJSON *world;
static char *kept[KEPT];
static int kept_count;
static FILE *filled_file;

static char *keep(char *made) {
    REQUIRE(made != NULL && kept_count < KEPT);
    return kept[kept_count++] = made;
}

static const cJSON *thing(const char *name) {
    const cJSON *found = cJSON_GetObjectItemCaseSensitive(world, name);
    REQUIRE(found != NULL);
    return found;
}

const char *text(const char *name) {
    const cJSON *found = thing(name);
    return cJSON_IsString(found) ? cJSON_GetStringValue(found) : keep(cJSON_PrintUnformatted(found));
}

char *json(const char *example) {
    char *made = keep(calloc(1, LINE));
    size_t end = 0;
    while (*example != '\0') {
        char name[64] = {0};
        if (sscanf(example, "\"<%63[a-z_]>\"", name) == 1) {
            char *printed = cJSON_PrintUnformatted(thing(name));
            end += (size_t)snprintf(made + end, LINE - end, "%s", printed);
            cJSON_free(printed);
            example += strlen(name) + strlen("\"<>\"");
        } else {
            made[end++] = *example++;
        }
        REQUIRE(end + 1 < LINE);
    }
    return made;
}

int32_t change(void *data, const char *current, size_t length, tenantry_update *update) {
    REQUIRE(strlen(current) == length && current[0] == '{');
    return tenantry_update_set(update, data, strlen(data));
}

int file_to_fill(void) {
    filled_file = tmpfile();
    REQUIRE(filled_file != NULL);
    return fileno(filled_file);
}

/* Whether there is a file to fill that nothing filled. Closes it. */
static int file_is_empty(void) {
    if (filled_file == NULL) {
        return 0;
    }
    fseek(filled_file, 0, SEEK_END);
    int is_empty = ftell(filled_file) <= 0;
    fclose(filled_file);
    filled_file = NULL;
    return is_empty;
}

/* 1 when the example does what it should. */
static int works(const struct example *example, const tenantry_client *client) {
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    int32_t code = example->run(client, &out, &error);
    int works = code == TENANTRY_OK && (tenantry_response_body_len(out) > 0) == example->gives;
    works &= !file_is_empty();
    if (!works) {
        fprintf(stderr, "%s: %s\n", example->function, error ? tenantry_error_text(error) : "not what it promises");
    }
    tenantry_response_free(out);
    tenantry_error_free(error);
    while (kept_count > 0) {
        free(kept[--kept_count]);
    }
    return works;
}

static int operations_work(const char *recorder) {
    tenantry_client *client = client_of(recorder);
    int all_work = 1;
    for (size_t i = 0; i < EXAMPLE_COUNT; i++) {
        all_work &= EXAMPLES[i].is_procedure || works(&EXAMPLES[i], client);
    }
    tenantry_response *verdict = NULL;
    REQUIRE(tenantry_request(client, "GET", "/verdict", NULL, NULL, 0, NULL, NULL, &verdict, NULL) == TENANTRY_OK);
    // A request for a token that is not the contract's sample counts as the client's own.
    REQUIRE(is_said((const char *)tenantry_response_body(verdict), "\"missing\":[\"auth.request_token\"]"));
    tenantry_response_free(verdict);
    tenantry_client_free(client);
    return all_work;
}

static int procedures_work(void) {
    static char line[LINE];
    int all_work = 1;
    for (size_t i = 0; i < EXAMPLE_COUNT; i++) {
        if (!EXAMPLES[i].is_procedure) {
            continue;
        }
        printf("%s %s\n", EXAMPLES[i].function, EXAMPLES[i].needs);
        fflush(stdout);
        REQUIRE(fgets(line, sizeof line, stdin) != NULL);
        read_keys(line);
        world = cJSON_GetObjectItemCaseSensitive(keys, "world");
        tenantry_client *client = client_of_sandbox();
        all_work &= works(&EXAMPLES[i], client);
        tenantry_client_free(client);
        cJSON_Delete(keys);
    }
    return all_work;
}

int main(int argc, char **argv) {
    return (argc == 2 ? operations_work(argv[1]) : procedures_work()) ? 0 : 1;
}
