/* Runs the example of every procedure in a world that somebody else makes (procedures.py): for each it says on stdout
 * which procedure is next and what it needs, and reads on stdin one line of JSON with the sandbox's keys and those
 * things. */

#include "procedure_walk.h"
#include "sandboxed.h"

enum { LINE = 65536, KEPT = 16 };

static cJSON *world;
static char *kept[KEPT];
static int kept_count;
static size_t received;
static int told;

static const char *keep(char *made) {
    REQUIRE(made != NULL && kept_count < KEPT);
    return kept[kept_count++] = made;
}

/* The template with things of the world for names that begin with a dollar: as JSON, with the quotes around the name,
 * or as plain text. */
static const char *filled(const char *template, int as_json) {
    char *made = calloc(1, LINE);
    REQUIRE(made != NULL);
    size_t end = 0;
    const char *mark = as_json ? "\"$" : "$";
    for (const char *at = template; *at != '\0';) {
        if (strncmp(at, mark, strlen(mark)) != 0) {
            REQUIRE(end + 1 < LINE);
            made[end++] = *at++;
            continue;
        }
        at += strlen(mark);
        char name[64] = {0};
        size_t length = strspn(at, "abcdefghijklmnopqrstuvwxyz_");
        REQUIRE(length > 0 && length < sizeof name);
        memcpy(name, at, length);
        at += length + (as_json ? 1 : 0);
        const cJSON *thing = cJSON_GetObjectItemCaseSensitive(world, name);
        REQUIRE(thing != NULL);
        char *printed = as_json || !cJSON_IsString(thing) ? cJSON_PrintUnformatted(thing) : NULL;
        end += (size_t)snprintf(made + end, LINE - end, "%s", printed ? printed : cJSON_GetStringValue(thing));
        REQUIRE(end < LINE);
        cJSON_free(printed);
    }
    return keep(made);
}

const char *text(const char *template) {
    return filled(template, 0);
}

const char *json(const char *template) {
    return filled(template, 1);
}

int32_t change(void *data, const char *current, size_t length, tenantry_update *update) {
    REQUIRE(strlen(current) == length && current[0] == '{');
    return tenantry_update_set(update, data, strlen(data));
}

int32_t receive(void *data, const uint8_t *bytes, size_t length) {
    REQUIRE(data == NULL && bytes != NULL);
    received += length;
    return 0;
}

static int32_t hear(void *data, const tenantry_progress *progress) {
    REQUIRE(data == &told && progress->struct_size >= sizeof *progress && progress->operation != NULL);
    told++;
    return 0;
}

/* 1 when the example does what it should. */
static int works(const struct example *example) {
    tenantry_client *client = client_of_sandbox();
    tenantry_response *out = NULL;
    tenantry_error *error = NULL;
    tenantry_call call = {.struct_size = sizeof call, .progress = hear, .progress_data = &told};
    received = 0;
    told = 0;
    int32_t code = example->run(client, &call, &out, &error);
    int works = code == TENANTRY_OK && told > 0 && (received > 0) == example->receives;
    if (works) {
        cJSON *result = cJSON_Parse((const char *)tenantry_response_body(out));
        works = (result != NULL) == example->returns;
        cJSON_Delete(result);
    }
    if (!works) {
        fprintf(stderr, "%s: %s\n", example->procedure, error ? tenantry_error_text(error) : "not what it promises");
    }
    tenantry_response_free(out);
    tenantry_error_free(error);
    tenantry_client_free(client);
    while (kept_count > 0) {
        free(kept[--kept_count]);
    }
    return works;
}

int main(void) {
    static char line[LINE];
    int all_work = 1;
    for (size_t i = 0; i < EXAMPLE_COUNT; i++) {
        printf("%s %s\n", EXAMPLES[i].procedure, EXAMPLES[i].needs);
        fflush(stdout);
        REQUIRE(fgets(line, sizeof line, stdin) != NULL);
        read_keys(line);
        world = cJSON_GetObjectItemCaseSensitive(keys, "world");
        all_work &= works(&EXAMPLES[i]);
        cJSON_Delete(keys);
    }
    return all_work ? 0 : 1;
}
