//! The example in a procedure's docstring: the call as a user writes it, with the variables of the example world.

use serde_json::Value;

use crate::model::{Procedure, Returned, Shape, Taken};
use crate::problem::{Problem, Result};
use crate::python::layout::{Code, WIDTH};
use crate::python::literal;
use crate::{names, text, world};

/// Its lines.
pub(super) fn lines(procedure: &Procedure) -> Result<String> {
    Ok(prompted(&call(procedure)?))
}

pub(super) fn prompted(code: &Code) -> String {
    let lines = code.lines_within(WIDTH - 16);
    let mut out = String::new();
    for (i, line) in lines.lines().enumerate() {
        let prompt = if i == 0 { ">>>" } else { "..." };
        out.push_str(&format!("    {prompt} {line}\n"));
    }
    out
}

fn call(procedure: &Procedure) -> Result<Code> {
    let result = procedure.returns.as_ref().map(variable);
    let result = result.map_or(String::new(), |name| format!("{name} = "));
    let open = format!("{result}client.{}.{}(", procedure.group, procedure.name);
    Ok(Code::Call(open, arguments(procedure)?, ")".to_owned()))
}

/// The arguments of the example.
pub(super) fn arguments(procedure: &Procedure) -> Result<Vec<Code>> {
    let name = procedure.full_name();
    let mut arguments = Vec::new();
    for given in &procedure.given {
        let value = match (&given.kind, procedure.example.get(&given.name)) {
            (Taken::Change { gets, .. }, _) => Code::text(example_change(gets)),
            (Taken::Sink, _) => Code::text("\"report.csv\""),
            (_, Some(value)) => expression(&name, value)?,
            (_, None) => {
                return Err(Problem::new(format!(
                    "procedures.yaml: {name}: example: {} has no value",
                    given.name
                )));
            }
        };
        arguments.push(value);
    }
    for given in &procedure.options {
        if let Some(value) = procedure.example.get(&given.name) {
            let value = Box::new(expression(&name, value)?);
            arguments.push(Code::Pair(format!("{}=", given.name), value));
        }
    }
    Ok(arguments)
}

/// A change that fits what it is told.
fn example_change(gets: &str) -> &'static str {
    match gets {
        "Tenant" => "lambda tenant: {\"internal_tag\": f\"was {tenant['name']}\"}",
        "User" => "lambda user: {\"contact\": {\"title\": f\"Once {user['login']}\"}}",
        _ => "lambda current: None",
    }
}

fn expression(place: &str, value: &Value) -> Result<Code> {
    Ok(match value {
        Value::String(text) => match world::find(place, text)? {
            Some(fixture) => Code::text(fixture.variable),
            None => literal::value(value),
        },
        Value::Array(items) => {
            let items: Result<Vec<Code>> =
                items.iter().map(|item| expression(place, item)).collect();
            Code::Items("[".to_owned(), items?, "]".to_owned())
        }
        Value::Object(fields) => {
            let pair = |(key, value): (&String, &Value)| {
                let value = Box::new(expression(place, value)?);
                Ok(Code::Pair(format!("{}: ", literal::string(key)), value))
            };
            let fields: Result<Vec<Code>> = fields.iter().map(pair).collect();
            Code::Items("{".to_owned(), fields?, "}".to_owned())
        }
        plain => literal::value(plain),
    })
}

/// What the example calls what comes back.
fn variable(returned: &Returned) -> String {
    match &returned.shape {
        Shape::Named(name) => names::snake(name),
        Shape::List(inner) => match inner.as_ref() {
            Shape::Named(name) => text::plural(&names::snake(name)),
            _ => "found".to_owned(),
        },
        _ => "answer".to_owned(),
    }
}
