//! `tests/c/contract_walk.c`: every function called once, as the recorder expects it.

use tenantry_contract::{Encoding, sample};

use super::options::Slot;
use super::{function_name, params_name};
use crate::model::{Api, Arg, Method};
use crate::{File, MARKER};

/// What stands before the calls.
const BEFORE: &str = r#"
/* Every function, called once with the contract's sample values; the recorder tells whether what arrived is what the
 * contract says. */

#include <stdio.h>

#include "tenantry.h"

int contract_walk(const tenantry_client *client);

/* Says what went wrong, if anything did, and frees what came back. */
static int failed(const char *name, int32_t code, tenantry_response *out, tenantry_error *error)
{
    if (code != TENANTRY_OK) {
        fprintf(stderr, "%s: %s\n", name, tenantry_error_text(error));
    }
    tenantry_response_free(out);
    tenantry_error_free(error);
    return code != TENANTRY_OK;
}
"#;

pub(super) fn file(api: &Api) -> File {
    let mut text = format!("/* {MARKER} */\n/* clang-format off */\n{BEFORE}");
    for method in api.methods() {
        text.push_str(&call(method));
    }
    text.push_str("\n/* 0 when every call succeeded, else 1. */\nint contract_walk(const tenantry_client *client)\n{\n");
    text.push_str("    int any = 0;\n");
    for method in api.methods() {
        text.push_str(&format!("    any |= {}(client);\n", short_name(method)));
    }
    text.push_str("    return any;\n}\n");
    File::new("tests/c/contract_walk.c", text)
}

fn short_name(method: &Method) -> String {
    format!("{}_{}", method.group, method.name)
}

fn call(method: &Method) -> String {
    let mut given = vec!["client".to_owned()];
    let mut before = String::new();
    given.extend(method.given().map(|arg| literal(&arg.sample)));
    if let Some(body) = &method.body {
        if body.encoding == Encoding::Png {
            let bytes: Vec<String> = sample::PNG
                .iter()
                .map(|byte| format!("0x{byte:02x}"))
                .collect();
            before.push_str(&format!(
                "    static const uint8_t body[] = {{{}}};\n",
                bytes.join(", ")
            ));
            given.extend(["body".to_owned(), "sizeof body".to_owned()]);
        } else {
            let json = long_literal(&body.sample.to_string());
            before.push_str(&format!("    static const char body[] =\n{json};\n"));
            given.extend([
                "(const uint8_t *)body".to_owned(),
                "sizeof body - 1".to_owned(),
            ]);
        }
    }
    if !method.optional.is_empty() {
        let name = params_name(method);
        before.push_str(&format!(
            "    {name} params = {{.struct_size = sizeof params}};\n"
        ));
        method
            .optional
            .iter()
            .for_each(|arg| before.push_str(&set(arg)));
        given.push("&params".to_owned());
    }
    given.extend(["NULL", "&out", "&error"].map(str::to_owned));
    format!(
        "\nstatic int {}(const tenantry_client *client)\n{{\n    tenantry_response *out = NULL;\n    \
         tenantry_error *error = NULL;\n{before}    int32_t code = {};\n    return failed({}, code, out, error);\n}}\n",
        short_name(method),
        wrapped(&function_name(method), &given),
        literal(&method.full_name()),
    )
}

fn set(arg: &Arg) -> String {
    let name = &arg.name;
    match Slot::of(arg) {
        Slot::Text | Slot::Texts => format!("    params.{name} = {};\n", literal(&arg.sample)),
        Slot::Integer | Slot::Number => {
            format!(
                "    const int64_t {name} = {};\n    params.{name} = &{name};\n",
                arg.sample
            )
        }
        Slot::Switch => {
            let value = if arg.sample == "true" {
                "TENANTRY_TRUE"
            } else {
                "TENANTRY_FALSE"
            };
            format!("    params.{name} = {value};\n")
        }
    }
}

/// A call on one line, or with its arguments on lines of their own where it is too long.
fn wrapped(name: &str, given: &[String]) -> String {
    let line = format!("{name}({})", given.join(", "));
    match line.len() > 90 {
        true => format!("{name}(\n        {})", given.join(",\n        ")),
        false => line,
    }
}

pub(super) fn literal(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A text as literals on lines of their own, which C joins.
fn long_literal(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let lines = letters
        .chunks(80)
        .map(|line| literal(&line.iter().collect::<String>()));
    lines
        .map(|line| format!("        {line}"))
        .collect::<Vec<_>>()
        .join("\n")
}
