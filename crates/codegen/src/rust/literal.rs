//! JSON values as Rust expressions of the models' types.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::model::{Api, Definition, Field, Shape, State};
use crate::names;
use crate::problem::{Problem, Result};

/// Writes expressions, and remembers which names they need.
pub(super) struct Writer<'a> {
    pub(super) api: &'a Api,
    /// What stands before a model's name: `models::`, or nothing where the names are imported.
    pub(super) prefix: &'static str,
    pub(super) used: BTreeSet<String>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(api: &'a Api, prefix: &'static str) -> Self {
        Self {
            api,
            prefix,
            used: BTreeSet::new(),
        }
    }

    /// The expression for a value of this shape.
    pub(super) fn value(&mut self, shape: &Shape, value: &Value) -> Result<String> {
        let api = self.api;
        match (api.plain(shape), value) {
            (Shape::Text | Shape::Secret | Shape::Timestamp, Value::String(text)) => {
                Ok(format!("{text:?}.into()"))
            }
            (Shape::Integer, Value::Number(number)) => Ok(number.to_string()),
            (Shape::Number, Value::Number(number)) => Ok(match number.is_f64() {
                true => number.to_string(),
                false => format!("{number}.0"),
            }),
            (Shape::Boolean, Value::Bool(value)) => Ok(value.to_string()),
            (Shape::Any, value) => Ok(json(value)),
            (Shape::Object, Value::Object(fields)) => Ok(map(fields)),
            (Shape::List(inner), Value::Array(values)) => {
                let values: Result<Vec<String>> = values
                    .iter()
                    .map(|value| self.value(inner, value))
                    .collect();
                Ok(format!("vec![{}]", values?.join(", ")))
            }
            (Shape::Named(name), value) => self.named(name, value),
            (shape, value) => Err(Problem::new(format!("{value} is no {shape:?}"))),
        }
    }

    fn named(&mut self, name: &str, value: &Value) -> Result<String> {
        let api = self.api;
        let definition = api.type_named(name).map(|item| &item.definition);
        match (definition, value) {
            (Some(Definition::Words(words)), Value::String(text)) => {
                match words.iter().find(|word| word.wire == *text) {
                    Some(word) => Ok(format!("{}::{}", self.name(name), word.name)),
                    None => Ok(format!("{text:?}.into()")),
                }
            }
            (Some(Definition::Object(fields)), Value::Object(values)) => {
                self.object(name, fields, values)
            }
            _ => Err(Problem::new(format!("{value} is no {name}"))),
        }
    }

    fn object(
        &mut self,
        name: &str,
        fields: &[Field],
        values: &Map<String, Value>,
    ) -> Result<String> {
        let mut code = format!("{} {{ ", self.name(name));
        for (wire, value) in values {
            let Some(field) = fields.iter().find(|field| field.wire == *wire) else {
                return Err(Problem::new(format!("{name} has no field {wire}")));
            };
            let value = self.field(field, value)?;
            code.push_str(&format!("{}: {value}, ", names::rust(&field.name)));
        }
        code.push_str("..Default::default() }");
        Ok(code)
    }

    fn field(&mut self, field: &Field, value: &Value) -> Result<String> {
        match (field.state, value) {
            (State::Required, value) => self.value(&field.shape, value),
            (State::RequiredNullable, Value::Null) => Ok("None".to_owned()),
            (State::RequiredNullable | State::Optional, value) => {
                Ok(format!("Some({})", self.value(&field.shape, value)?))
            }
            (State::Nullable, value) => {
                self.used.insert("Nullable".to_owned());
                match value {
                    Value::Null => Ok("Nullable::Null".to_owned()),
                    value => Ok(format!(
                        "Nullable::Value({})",
                        self.value(&field.shape, value)?
                    )),
                }
            }
        }
    }

    /// A model's name as it stands in the code.
    pub(super) fn name(&mut self, name: &str) -> String {
        self.used.insert(name.to_owned());
        format!("{}{name}", self.prefix)
    }
}

fn json(value: &Value) -> String {
    match value {
        Value::String(_) | Value::Bool(_) | Value::Number(_) => format!("{value}.into()"),
        value => format!("serde_json::json!({value})"),
    }
}

fn map(fields: &Map<String, Value>) -> String {
    let fields: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("({name:?}.to_owned(), {})", json(value)))
        .collect();
    match fields.is_empty() {
        true => "Default::default()".to_owned(),
        false => format!("[{}].into_iter().collect()", fields.join(", ")),
    }
}
