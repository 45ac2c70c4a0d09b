//! `tests/cpp/procedure_walk.cpp`: every procedure called with its example, each in a world of its own.

use serde_json::Value;

use super::layout::{bracketed, raw_text};
use super::options::params_name;
use super::{literal, name};
use crate::model::{Api, Given, Procedure, Taken};
use crate::problem::Result;
use crate::{File, MARKER, world};

/// What stands before the examples.
const BEFORE: &str = r#"
// Every procedure, called with its example in a world that holds what the example names.

#include "procedure_walk.hpp"

using tenantry::Client;
using tenantry::Json;
using Texts = std::vector<std::string>;

"#;

pub(super) fn file(api: &Api) -> Result<File> {
    let mut text = format!("// {MARKER}\n{BEFORE}");
    let mut table = String::new();
    for procedure in api.procedures() {
        let mut needs = Vec::new();
        text.push_str(&function(procedure, &mut needs)?);
        table.push_str(&bracketed(
            8,
            "{",
            &[
                literal(&procedure.full_name()),
                literal(&needs.join(",")),
                procedure.returns.is_some().to_string(),
                short_name(procedure),
            ],
            "},",
        ));
    }
    text.push_str(&format!(
        "std::vector<Example> examples() {{\n    return {{\n{table}    }};\n}}\n"
    ));
    Ok(File::new("tests/cpp/procedure_walk.cpp", text))
}

fn short_name(procedure: &Procedure) -> String {
    format!("{}_{}", procedure.group, procedure.name)
}

fn function(procedure: &Procedure, needs: &mut Vec<&'static str>) -> Result<String> {
    let mut before = String::new();
    let mut given = Vec::new();
    for parameter in &procedure.given {
        if matches!(parameter.kind, Taken::Json(_)) {
            let value = example(procedure, parameter, needs)?;
            let name = name(&parameter.name);
            before.push_str(&raw_text(
                4,
                &format!("const Json {name} = world.json("),
                &value,
            ));
            given.push(name);
        } else {
            given.push(argument(procedure, parameter, needs)?);
        }
    }
    if !procedure.options.is_empty() {
        let params = params_name(&procedure.full_name());
        before.push_str(&format!("    tenantry::{params} params;\n"));
        for option in &procedure.options {
            if procedure.example.contains_key(&option.name) {
                let value = argument(procedure, option, needs)?;
                before.push_str(&format!("    params.{} = {value};\n", name(&option.name)));
            }
        }
        given.push("params".to_owned());
    }
    given.push("world.call".to_owned());
    let call = format!("client.{}().{}(", procedure.group, name(&procedure.name));
    let (result, end) = match procedure.returns {
        Some(_) => ("return ", ""),
        None => ("", "    return nullptr;\n"),
    };
    Ok(format!(
        "static Json {}(const Client &client, World &world) {{\n{before}{}{end}}}\n\n",
        short_name(procedure),
        bracketed(4, &format!("{result}{call}"), &given, ");"),
    ))
}

/// An argument's example, and what it needs of the world.
fn argument(procedure: &Procedure, given: &Given, needs: &mut Vec<&'static str>) -> Result<String> {
    let value = example(procedure, given, needs)?;
    Ok(match (&given.kind, &value) {
        (Taken::Change { .. }, _) => "world.change()".to_owned(),
        (Taken::Sink, _) => "world.sink()".to_owned(),
        (Taken::Integer, Value::String(named)) => format!("world.number({})", literal(named)),
        (Taken::Texts, Value::Array(items)) => {
            let items: Vec<String> = items.iter().map(text).collect();
            format!("Texts{{{}}}", items.join(", "))
        }
        (_, Value::String(_)) => text(&value),
        (_, plain) => plain.to_string(),
    })
}

/// The value of an argument's example, null where it has none.
fn example(procedure: &Procedure, given: &Given, needs: &mut Vec<&'static str>) -> Result<Value> {
    let value = procedure.example.get(&given.name);
    placed(
        &procedure.full_name(),
        &value.cloned().unwrap_or_default(),
        needs,
    )
}

/// A text, looked up in the world where it is a name.
fn text(value: &Value) -> String {
    let text = value.as_str().unwrap_or_default();
    match text.starts_with('$') {
        true => format!("world.text({})", literal(text)),
        false => literal(text),
    }
}

/// The value with the world's variables in place of its names, which are noted.
fn placed(place: &str, value: &Value, needs: &mut Vec<&'static str>) -> Result<Value> {
    Ok(match value {
        Value::String(text) => match world::find(place, text)? {
            Some(fixture) => {
                if !needs.contains(&fixture.variable) {
                    needs.push(fixture.variable);
                }
                Value::from(format!("${}", fixture.variable))
            }
            None => value.clone(),
        },
        Value::Array(items) => items
            .iter()
            .map(|item| placed(place, item, needs))
            .collect::<Result<_>>()?,
        Value::Object(fields) => fields
            .iter()
            .map(|(key, value)| Ok((key.clone(), placed(place, value, needs)?)))
            .collect::<Result<_>>()?,
        plain => plain.clone(),
    })
}
