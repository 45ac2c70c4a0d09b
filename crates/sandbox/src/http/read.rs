//! Reads requests by the contract's schemas, and forgives what the service forgives.
//!
//! What the contract declares is brought to its type: a string may stand for a boolean or a whole number
//! (clients-in-the-wild 6), a `null` for an absent optional value, capital letters for the small ones of a UUID. What it
//! does not declare is left as it is (clients-in-the-wild 5). Only what is missing or of a wrong type is a problem.

mod atoms;
mod json;

use serde_json::{Map, Value};
use tenantry_contract::{Param, ParamKind};

use self::atoms::{at_least, boolean, integer, listed, uuid};
pub(crate) use self::json::body;

/// What is wrong with a request, in words: `version must be a whole number`.
pub(crate) type Problem = String;

/// Reads a form. Its values are texts, and what they mean is the rules' business: an unknown grant has an error of its own.
pub(crate) fn form(schema: &Value, sent: &[u8]) -> Result<Map<String, Value>, Problem> {
    let sent = pairs(sent);
    match missing(schema, &sent) {
        Some(name) => Err(format!("{name} is missing.")),
        None => Ok(sent),
    }
}

/// Reads the pairs of a form or a query. A name that comes twice becomes a list.
pub(crate) fn pairs(text: &[u8]) -> Map<String, Value> {
    let mut map = Map::new();
    for (name, text) in form_urlencoded::parse(text) {
        let text = Value::String(text.into_owned());
        match map.get_mut(name.as_ref()) {
            None => {
                map.insert(name.into_owned(), text);
            }
            Some(Value::Array(list)) => list.push(text),
            Some(first) => *first = Value::Array(vec![first.take(), text]),
        }
    }
    map
}

/// Reads path ids or a query: declared values are brought to their type, the others are left.
pub(crate) fn params(
    declared: &[Param],
    mut sent: Map<String, Value>,
) -> Result<Map<String, Value>, Problem> {
    // A continuation may send its cursor alone (clients-in-the-wild 15).
    let continues =
        sent.contains_key("after") && declared.iter().any(|param| param.name == "after");
    for param in declared {
        match sent.remove(&param.name) {
            Some(Value::String(text)) => {
                sent.insert(param.name.clone(), param_value(param, text)?);
            }
            // Sent more than once: the first counts.
            Some(Value::Array(list)) => {
                if let Some(Value::String(text)) = list.into_iter().next() {
                    sent.insert(param.name.clone(), param_value(param, text)?);
                }
            }
            _ if param.required && !continues => {
                return Err(format!("{} is missing.", param.name));
            }
            _ => {}
        }
    }
    Ok(sent)
}

fn param_value(param: &Param, text: String) -> Result<Value, Problem> {
    let name = &param.name;
    match &param.kind {
        ParamKind::Uuid => uuid(text).ok_or_else(|| format!("{name} must be a UUID.")),
        ParamKind::Integer => {
            let number = integer(&Value::String(text))
                .ok_or_else(|| format!("{name} must be a whole number."))?;
            match number.as_i64() {
                Some(n) if at_least(&param.schema, n) && listed(&param.schema, &number) => {
                    Ok(number)
                }
                _ => Err(format!("{name} is out of range.")),
            }
        }
        ParamKind::Boolean => {
            boolean(&Value::String(text)).ok_or_else(|| format!("{name} must be true or false."))
        }
        ParamKind::Choice(words) if !words.contains(&text) => {
            Err(format!("{name} must be one of {}.", words.join(", ")))
        }
        _ => Ok(Value::String(text)),
    }
}

/// The first required property that was not sent.
fn missing<'s>(schema: &'s Value, sent: &Map<String, Value>) -> Option<&'s str> {
    let required = schema.get("required").and_then(Value::as_array);
    required
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .find(|name| !sent.contains_key(*name))
}
