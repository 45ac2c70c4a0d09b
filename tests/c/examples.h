/* What the examples in the header need: the world's things by their names, callbacks, a file. */

#ifndef EXAMPLES_H
#define EXAMPLES_H

#include "expect.h"

/* A function's example, and what it needs of the world: names joined by commas. */
struct example {
    const char *function;
    const char *needs;
    int is_procedure;
    int gives; /* a body, or the JSON of a result */
    int32_t (*run)(const tenantry_client *client, tenantry_response **out, tenantry_error **error);
};

extern const struct example EXAMPLES[];
extern const size_t EXAMPLE_COUNT;

/* What the world holds under this name. Good until the example ends. */
const char *text(const char *name);

/* The JSON, with what the world holds in place of `"<name>"`. Good until the example ends. */
char *json(const char *example);

/* Gives the JSON that its data is. */
int32_t change(void *data, const char *current, size_t length, tenantry_update *update);

/* A file for a download, which must not be empty when the example ends. */
int file_to_fill(void);

#endif
