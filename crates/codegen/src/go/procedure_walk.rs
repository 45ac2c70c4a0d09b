//! `tests/go/procedures/examples.go`: every procedure called with its example, each in a world of its own.

use serde_json::Value;

use super::layout::marked;
use super::literal::quoted;
use super::models::go_type;
use super::names::exported;
use super::signatures::{Function, duration};
use crate::model::{Api, Given, Procedure, Shape, Taken};
use crate::problem::Result;
use crate::{File, world};

/// What stands before the examples.
const BEFORE: &str = r#"package main

import (
	"context"
	"time"

	"tenantry"
)

// Every procedure, called with its example in a world that holds what the example names.
var examples = []example{
"#;

pub(super) fn file(api: &Api) -> Result<File> {
    let mut text = BEFORE.to_owned();
    for procedure in api.procedures() {
        text.push_str(&call(api, procedure)?);
    }
    text.push_str("}\n");
    Ok(File::new("tests/go/procedures/examples.go", marked(&text)))
}

fn call(api: &Api, procedure: &Procedure) -> Result<String> {
    let mut needs: Vec<&'static str> = Vec::new();
    let mut given = vec!["ctx".to_owned()];
    for parameter in &procedure.given {
        given.push(argument(procedure, parameter, &mut needs)?);
    }
    let function = Function::of_procedure(api, procedure);
    if !procedure.options.is_empty() {
        let mut fields = Vec::new();
        for option in &procedure.options {
            if procedure.example.contains_key(&option.name) {
                let value = argument(procedure, option, &mut needs)?;
                let (name, value) = match (duration(option), &option.kind) {
                    (Some(name), _) => (name, format!("{value} * time.Millisecond")),
                    (_, Taken::Integer) => (&*option.name, format!("tenantry.Ptr[int64]({value})")),
                    (_, Taken::Number) => {
                        (&*option.name, format!("tenantry.Ptr[float64]({value})"))
                    }
                    (_, Taken::Boolean) => (&*option.name, format!("tenantry.Ptr({value})")),
                    _ => (&*option.name, value),
                };
                fields.push(format!("{}: {value}", exported(name)));
            }
        }
        given.push(format!(
            "&tenantry.{}{{{}}}",
            function.params(),
            fields.join(", ")
        ));
    }
    let run = format!(
        "client.{}.{}({})",
        exported(&procedure.group),
        function.name,
        given.join(", ")
    );
    let (gives, run) = match function.gives {
        Some(_) => ("given(", format!("{run})")),
        None => ("nil, ", run),
    };
    Ok(format!(
        "\t{{{:?}, {:?}, func(ctx context.Context, client *tenantry.Client, w *world) (any, error) {{\n\t\treturn {gives}{run}\n\t}}}},\n",
        procedure.full_name(),
        needs.join(",")
    ))
}

/// An argument's example as a Go expression, and what it needs of the world.
fn argument(procedure: &Procedure, given: &Given, needs: &mut Vec<&'static str>) -> Result<String> {
    let value = procedure
        .example
        .get(&given.name)
        .cloned()
        .unwrap_or_default();
    let value = placed(&procedure.full_name(), &value, needs)?;
    Ok(match (&given.kind, &value) {
        (Taken::Json(Shape::List(of)), _) => {
            format!(
                "*model[[]{}](w, {})",
                go_type(of, "tenantry."),
                json(&value)
            )
        }
        (Taken::Json(of), _) => format!("model[{}](w, {})", go_type(of, "tenantry."), json(&value)),
        (Taken::Change { gets, gives }, _) => {
            format!(
                "changed[tenantry.{}, tenantry.{}](w)",
                exported(gets),
                exported(gives)
            )
        }
        (Taken::Sink, _) => "&w.file".to_owned(),
        (Taken::Integer, Value::String(name)) => format!("w.number({})", quoted(name)),
        (Taken::Texts, Value::Array(items)) => {
            let items: Vec<String> = items.iter().map(text).collect();
            format!("[]string{{{}}}", items.join(", "))
        }
        (Taken::Words(of), Value::String(word)) if word.starts_with('$') => {
            format!("tenantry.{}({})", exported(of), text(&value))
        }
        (_, Value::String(_)) => text(&value),
        (_, other) => other.to_string(),
    })
}

/// A text, looked up in the world where it is a name.
fn text(value: &Value) -> String {
    match value.as_str() {
        Some(name) if name.starts_with('$') => format!("w.text({})", quoted(name)),
        Some(text) => quoted(text),
        None => quoted(&value.to_string()),
    }
}

fn json(value: &Value) -> String {
    format!("`{value}`")
}

/// The value with the world's variables in place of its names.
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
            .map(|(name, value)| Ok((name.clone(), placed(place, value, needs)?)))
            .collect::<Result<_>>()?,
        other => other.clone(),
    })
}
