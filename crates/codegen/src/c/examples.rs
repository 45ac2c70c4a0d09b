//! `tests/c/procedure_walk.c`: every procedure called with its example, each in a world of its own.

use serde_json::Value;

use super::options::Slot;
use super::procedures::{function_name, params_name};
use super::walk::{literal, long_literal, wrapped};
use crate::model::{Api, Given, Procedure, Taken};
use crate::problem::Result;
use crate::{File, MARKER, world};

const BEFORE: &str = r#"
/* Every procedure, called with its example in a world that holds what the example names. */

#include "procedure_walk.h"
"#;

pub(super) fn file(api: &Api) -> Result<File> {
    let mut text = format!("/* {MARKER} */\n/* clang-format off */\n{BEFORE}");
    let mut table = String::new();
    for procedure in api.procedures() {
        text.push_str(&call(procedure)?);
        table.push_str(&format!(
            "    {{{}, {}, {}, {}, {}}},\n",
            literal(&procedure.full_name()),
            literal(&named(procedure)?.join(",")),
            i32::from(procedure.returns.is_some()),
            i32::from(takes_sink(procedure)),
            short_name(procedure)
        ));
    }
    text.push_str(&format!(
        "\nconst struct example EXAMPLES[] = {{\n{table}}};\n\nconst size_t EXAMPLE_COUNT = sizeof EXAMPLES / sizeof EXAMPLES[0];\n"
    ));
    Ok(File::new("tests/c/procedure_walk.c", text))
}

fn short_name(procedure: &Procedure) -> String {
    format!("{}_{}", procedure.group, procedure.name)
}

fn takes_sink(procedure: &Procedure) -> bool {
    procedure
        .given
        .iter()
        .any(|given| given.kind == Taken::Sink)
}

/// The variables of the world that an example names.
fn named(procedure: &Procedure) -> Result<Vec<&'static str>> {
    fn collect(place: &str, value: &Value, names: &mut Vec<&'static str>) -> Result<()> {
        match value {
            Value::String(text) => {
                let found = world::find(place, text)?.map(|fixture| fixture.variable);
                names.extend(found.filter(|name| !names.contains(name)));
            }
            Value::Array(items) => {
                for item in items {
                    collect(place, item, names)?;
                }
            }
            Value::Object(fields) => {
                for value in fields.values() {
                    collect(place, value, names)?;
                }
            }
            _ => {}
        }
        Ok(())
    }
    let mut names = Vec::new();
    for value in procedure.example.values() {
        collect(&procedure.full_name(), value, &mut names)?;
    }
    Ok(names)
}

/// The value with the world's variables in place of its names.
fn placed(place: &str, value: &Value) -> Result<Value> {
    Ok(match value {
        Value::String(text) => match world::find(place, text)? {
            Some(fixture) => Value::from(format!("${}", fixture.variable)),
            None => value.clone(),
        },
        Value::Array(items) => items
            .iter()
            .map(|item| placed(place, item))
            .collect::<Result<_>>()?,
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| Ok((name.clone(), placed(place, value)?)))
            .collect::<Result<_>>()?,
        other => other.clone(),
    })
}

/// Something to change, where there is something that every object has.
fn changed(gives: &str) -> &'static str {
    match gives {
        "TenantUpdate" | "UserUpdate" => r#"{"language": "de"}"#,
        "BrandOptionsUpdate" => r#"{"service_name": "Example"}"#,
        _ => "{}",
    }
}

/// A value as a text of C's.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

fn text(value: &Value) -> String {
    format!("text({})", literal(&plain(value)))
}

fn switch(value: &Value) -> &'static str {
    match value {
        Value::Bool(true) => "TENANTRY_TRUE",
        _ => "TENANTRY_FALSE",
    }
}

fn call(procedure: &Procedure) -> Result<String> {
    let place = procedure.full_name();
    let example = |given: &Given| match procedure.example.get(&given.name) {
        Some(value) => placed(&place, value).map(Some),
        None => Ok(None),
    };
    let mut before = String::new();
    let mut arguments = vec!["client".to_owned()];
    for given in &procedure.given {
        let value = example(given)?.unwrap_or_default();
        match &given.kind {
            Taken::Boolean => arguments.push(switch(&value).to_owned()),
            Taken::Json(_) => {
                let name = &given.name;
                let json = long_literal(&value.to_string());
                before.push_str(&format!("    const char *{name} = json(\n{json});\n"));
                arguments.push(format!("(const uint8_t *){name}"));
                arguments.push(format!("strlen({name})"));
            }
            Taken::Change { gives, .. } => {
                arguments.extend(["change".to_owned(), literal(changed(gives))]);
            }
            Taken::Sink => arguments.extend(["receive, NULL".to_owned()]),
            _ => arguments.push(text(&value)),
        }
    }
    if !procedure.options.is_empty() {
        let name = params_name(procedure);
        before.push_str(&format!(
            "    {name} params = {{.struct_size = sizeof params}};\n"
        ));
        for given in &procedure.options {
            if let Some(value) = example(given)? {
                before.push_str(&set(given, &value));
            }
        }
        arguments.push("&params".to_owned());
    }
    arguments.extend(["call", "out", "error"].map(str::to_owned));
    Ok(format!(
        "\nstatic int32_t {}(const tenantry_client *client, const tenantry_call *call, tenantry_response **out,\n    \
         tenantry_error **error)\n{{\n{before}    return {};\n}}\n",
        short_name(procedure),
        wrapped(&function_name(procedure), &arguments),
    ))
}

fn set(given: &Given, value: &Value) -> String {
    let name = &given.name;
    let number = |type_name: &str| {
        format!("    const {type_name} {name} = {value};\n    params.{name} = &{name};\n")
    };
    match Slot::of_given(given) {
        Slot::Text | Slot::Texts => format!("    params.{name} = {};\n", text(value)),
        Slot::Integer => number("int64_t"),
        Slot::Number => number("double"),
        Slot::Switch => format!("    params.{name} = {};\n", switch(value)),
    }
}
