//! JSON values as Go expressions of the models' types.

use serde_json::{Map, Value};

use super::layout::pairs;
use super::models::go_type;
use super::names::{exported, local};
use crate::model::{Api, Definition, Field, Shape, State};
use crate::problem::{Problem, Result};

/// The widest literal that stands on one line.
const WIDTH: usize = 70;

/// Writes expressions in a package that imports this one.
pub(super) struct Writer<'a> {
    pub(super) api: &'a Api,
}

impl Writer<'_> {
    /// The expression for a value of this shape, at this depth of indentation.
    pub(super) fn value(&self, depth: usize, shape: &Shape, value: &Value) -> Result<String> {
        match (self.api.plain(shape), value) {
            (Shape::Text, Value::String(text)) => Ok(text_or_local(text)),
            (Shape::Secret | Shape::Timestamp, Value::String(text)) => Ok(quoted(text)),
            (Shape::Integer | Shape::Number, Value::Number(number)) => Ok(number.to_string()),
            (Shape::Boolean, Value::Bool(value)) => Ok(value.to_string()),
            (Shape::Any, value) => Ok(json(value)),
            (Shape::Object, Value::Object(fields)) => Ok(map(fields)),
            (Shape::List(inner), Value::Array(values)) => self.list(depth, inner, values),
            (Shape::Named(name), value) => self.named(depth, name, value),
            (shape, value) => Err(Problem::new(format!("{value} is no {shape:?}"))),
        }
    }

    fn list(&self, depth: usize, inner: &Shape, values: &[Value]) -> Result<String> {
        let of = self.type_of(inner);
        let values: Result<Vec<String>> = values
            .iter()
            .map(|value| self.value(depth + 1, inner, value))
            .collect();
        // Within a list the elements' type goes without saying.
        let bare = |value: String| match value.strip_prefix(&of) {
            Some(rest) if rest.starts_with('{') => rest.to_owned(),
            _ => value,
        };
        let values: Vec<String> = values?.into_iter().map(bare).collect();
        if values.iter().any(|value| value.contains('\n')) {
            let tabs = "\t".repeat(depth + 1);
            let lines: String = values
                .iter()
                .map(|value| format!("{tabs}{value},\n"))
                .collect();
            return Ok(format!("[]{of}{{\n{lines}{}}}", "\t".repeat(depth)));
        }
        Ok(format!("[]{of}{{{}}}", values.join(", ")))
    }

    fn named(&self, depth: usize, name: &str, value: &Value) -> Result<String> {
        let definition = self.api.type_named(name).map(|item| &item.definition);
        match (definition, value) {
            (Some(Definition::Words(words)), Value::String(text)) => {
                match words.iter().find(|word| word.wire == *text) {
                    Some(word) => Ok(format!("tenantry.{}", super::models::constant(name, word))),
                    None => Ok(text_or_local(text)),
                }
            }
            (Some(Definition::Object(fields)), Value::Object(values)) => {
                self.object(depth, name, fields, values)
            }
            _ => Err(Problem::new(format!("{value} is no {name}"))),
        }
    }

    fn object(
        &self,
        depth: usize,
        name: &str,
        fields: &[Field],
        values: &Map<String, Value>,
    ) -> Result<String> {
        let mut given = Vec::new();
        for (wire, value) in values {
            let Some(field) = fields.iter().find(|field| field.wire == *wire) else {
                return Err(Problem::new(format!("{name} has no field {wire}")));
            };
            given.push((exported(&field.name), self.field(depth + 1, field, value)?));
        }
        let short: Vec<String> = given
            .iter()
            .map(|(key, value)| format!("{key}: {value}"))
            .collect();
        let line = format!("tenantry.{}{{{}}}", exported(name), short.join(", "));
        if line.chars().count() <= WIDTH && !line.contains('\n') {
            return Ok(line);
        }
        Ok(format!(
            "tenantry.{}{{\n{}{}}}",
            exported(name),
            pairs(depth + 1, &given),
            "\t".repeat(depth)
        ))
    }

    fn field(&self, depth: usize, field: &Field, value: &Value) -> Result<String> {
        let written = || self.value(depth, &field.shape, value);
        match (field.state, value) {
            (State::Nullable, Value::Null) => {
                Ok(format!("tenantry.Null[{}]()", self.type_of(&field.shape)))
            }
            (State::RequiredNullable, Value::Null) => Ok("nil".to_owned()),
            (State::Nullable, _) => {
                let of = self.type_of(&field.shape);
                Ok(match self.says_its_type(&field.shape) {
                    true => format!("tenantry.Value({})", written()?),
                    false => format!("tenantry.Value[{of}]({})", written()?),
                })
            }
            _ if super::models::is_pointer(self.api, field) => {
                self.pointer(&field.shape, &written()?)
            }
            _ => written(),
        }
    }

    /// A pointer to a value.
    fn pointer(&self, shape: &Shape, value: &str) -> Result<String> {
        let plain = self.api.plain(shape);
        let is_object = matches!(plain, Shape::Named(name)
            if matches!(self.api.type_named(name).map(|item| &item.definition), Some(Definition::Object(_))));
        Ok(match (is_object, self.says_its_type(shape)) {
            (true, _) => format!("&{value}"),
            (false, true) => format!("tenantry.Ptr({value})"),
            (false, false) => format!("tenantry.Ptr[{}]({value})", self.type_of(shape)),
        })
    }

    /// Whether Go finds the right type for a value of this shape by itself.
    fn says_its_type(&self, shape: &Shape) -> bool {
        !matches!(
            self.api.plain(shape),
            Shape::Integer | Shape::Number | Shape::Secret | Shape::Timestamp | Shape::Any
        )
    }

    fn type_of(&self, shape: &Shape) -> String {
        go_type(self.api.plain(shape), "tenantry.")
    }
}

/// A text, or the local that holds what a `$` and its name stand for.
fn text_or_local(text: &str) -> String {
    match text.strip_prefix('$') {
        Some(name) => local(name),
        None => quoted(text),
    }
}

/// A text as Go quotes it.
pub(super) fn quoted(text: &str) -> String {
    let mut out = "\"".to_owned();
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

fn json(value: &Value) -> String {
    match value {
        Value::Null => "nil".to_owned(),
        Value::String(text) => quoted(text),
        Value::Object(fields) => map(fields),
        Value::Array(values) => {
            let values: Vec<String> = values.iter().map(json).collect();
            format!("[]any{{{}}}", values.join(", "))
        }
        value => value.to_string(),
    }
}

fn map(fields: &Map<String, Value>) -> String {
    let fields: Vec<String> = fields
        .iter()
        .map(|(name, value)| format!("{}: {}", quoted(name), json(value)))
        .collect();
    format!("map[string]any{{{}}}", fields.join(", "))
}
