//! JSON values and arguments as Python expressions.

use serde_json::Value;
use tenantry_contract::ParamKind;

use super::layout::Code;
use crate::model::Arg;

/// A JSON value.
pub(super) fn value(value: &Value) -> Code {
    match value {
        Value::Null => Code::text("None"),
        Value::Bool(true) => Code::text("True"),
        Value::Bool(false) => Code::text("False"),
        Value::Number(number) => Code::text(number.to_string()),
        Value::String(text) => Code::text(string(text)),
        Value::Array(items) => Code::Items(
            "[".to_owned(),
            items.iter().map(self::value).collect(),
            "]".to_owned(),
        ),
        Value::Object(fields) => {
            let pair = |(key, value): (&String, &Value)| {
                Code::Pair(format!("{}: ", string(key)), Box::new(self::value(value)))
            };
            Code::Items(
                "{".to_owned(),
                fields.iter().map(pair).collect(),
                "}".to_owned(),
            )
        }
    }
}

/// A text. The contract's texts hold neither control characters nor both kinds of quotes.
pub(super) fn string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// An argument's value, given as it stands on the wire.
pub(super) fn argument(arg: &Arg, wire: &str) -> Code {
    match arg.kind {
        ParamKind::Integer => Code::text(wire),
        ParamKind::Boolean => Code::text(if wire == "true" { "True" } else { "False" }),
        ParamKind::List => {
            let items = wire.split(',').map(|item| Code::text(string(item)));
            Code::Items("[".to_owned(), items.collect(), "]".to_owned())
        }
        _ => Code::text(string(wire)),
    }
}

/// An argument given by its name.
pub(super) fn named(arg: &Arg, wire: &str) -> Code {
    Code::Pair(format!("{}=", arg.name), Box::new(argument(arg, wire)))
}
