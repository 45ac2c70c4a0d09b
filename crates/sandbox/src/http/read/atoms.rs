//! Single values: what stands for a boolean, a whole number or a UUID, and what a schema says of them.

use serde_json::{Number, Value};

pub(super) fn uuid(text: String) -> Option<Value> {
    let canonical = text.len() == 36 && uuid::Uuid::try_parse(&text).is_ok();
    canonical.then(|| Value::String(text.to_ascii_lowercase()))
}

pub(super) fn boolean(sent: &Value) -> Option<Value> {
    match sent {
        Value::Bool(_) => Some(sent.clone()),
        Value::String(text) => match text.to_ascii_lowercase().as_str() {
            "true" | "1" => Some(Value::Bool(true)),
            "false" | "0" => Some(Value::Bool(false)),
            _ => None,
        },
        Value::Number(number) => match number.as_i64() {
            Some(0) => Some(Value::Bool(false)),
            Some(1) => Some(Value::Bool(true)),
            _ => None,
        },
        _ => None,
    }
}

pub(super) fn integer(sent: &Value) -> Option<Value> {
    match sent {
        Value::String(text) => text.trim().parse::<i64>().ok().map(Value::from),
        Value::Number(number) if number.is_f64() => {
            // A whole number written with a fraction of zero.
            let whole = number.as_f64().filter(|float| float.fract() == 0.0)?;
            format!("{whole:.0}").parse::<i64>().ok().map(Value::from)
        }
        Value::Number(number) => number.as_i64().map(|n| Value::Number(Number::from(n))),
        _ => None,
    }
}

pub(super) fn at_least(schema: &Value, number: i64) -> bool {
    schema
        .get("minimum")
        .and_then(Value::as_i64)
        .is_none_or(|least| number >= least)
}

pub(super) fn listed(schema: &Value, sent: &Value) -> bool {
    schema
        .get("enum")
        .and_then(Value::as_array)
        .is_none_or(|words| words.contains(sent))
}
