/* What the examples of procedures need: the world's things by their names, and callbacks. */

#ifndef PROCEDURE_WALK_H
#define PROCEDURE_WALK_H

#include "expect.h"

/* A procedure's example, and what it needs of the world: names joined by commas. */
struct example {
    const char *procedure;
    const char *needs;
    int returns;
    int receives;
    int32_t (*run)(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,
                   tenantry_error **error);
};

extern const struct example EXAMPLES[];
extern const size_t EXAMPLE_COUNT;

/* The text, with what the world holds in place of `$name`. Good until the example ends. */
const char *text(const char *template);

/* The JSON, with what the world holds in place of `"$name"`. Good until the example ends. */
const char *json(const char *template);

/* Changes what its data says. */
int32_t change(void *data, const char *current, size_t length, tenantry_update *update);

/* Counts the bytes that come. */
int32_t receive(void *data, const uint8_t *bytes, size_t length);

#endif
