//! Reads requests by the contract's schemas, and forgives what the service forgives.
//!
//! What the contract declares is brought to its type: a string may stand for a boolean or a whole number
//! (clients-in-the-wild 6), a `null` for an absent optional value, capital letters for the small ones of a UUID. What it
//! does not declare is left as it is (clients-in-the-wild 5). Only what is missing or of a wrong type is a problem.

use std::borrow::Cow;

use serde_json::{Map, Number, Value};
use tenantry_contract::{Contract, Param, ParamKind, flatten, resolve};

use super::schemas::is_nullable;

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

/// Reads a JSON body.
pub(crate) fn body(
    contract: &Contract,
    schema: &Value,
    sent: Value,
) -> Result<Map<String, Value>, Problem> {
    match value(contract, schema, sent, "The body")? {
        Value::Object(map) => Ok(map),
        _ => Err("The body must be an object.".to_owned()),
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

/// Brings one value of a body to the type its schema declares.
fn value(contract: &Contract, schema: &Value, sent: Value, place: &str) -> Result<Value, Problem> {
    let (resolved, name) = resolve(&contract.schemas, schema);
    if sent.is_null() && is_nullable(resolved) {
        return Ok(sent);
    }
    if let Some(choices) = resolved.get("oneOf").and_then(Value::as_array) {
        return if choices.iter().any(|choice| fits(choice, &sent)) {
            Ok(sent)
        } else {
            Err(format!("{place} must be of one of the types listed."))
        };
    }
    let united = match resolved.get("allOf") {
        Some(_) => Cow::Owned(flatten(&contract.schemas, resolved)),
        None => Cow::Borrowed(resolved),
    };
    let wrong = |what: &str| Err(format!("{place} must be {what}."));
    match united.get("type").and_then(Value::as_str) {
        Some("object") => match sent {
            Value::Object(map) => object(contract, &united, map, place).map(Value::Object),
            _ => wrong("an object"),
        },
        Some("array") => match sent {
            Value::Array(list) => {
                let items = united.get("items").unwrap_or(&Value::Null);
                list.into_iter()
                    .map(|item| value(contract, items, item, place))
                    .collect::<Result<_, _>>()
                    .map(Value::Array)
            }
            _ => wrong("a list"),
        },
        Some("boolean") => boolean(&sent).map_or_else(|| wrong("true or false"), Ok),
        Some("integer") => match integer(&sent) {
            None => wrong("a whole number"),
            Some(number) if number.as_i64().is_some_and(|n| !at_least(&united, n)) => {
                wrong("larger")
            }
            Some(number) if !listed(&united, &number) => wrong("one of the values listed"),
            Some(number) => Ok(number),
        },
        Some("string") => match sent {
            Value::String(text) => string(&united, name, text, place),
            _ => wrong("a text"),
        },
        _ => match united.get("allOf").and_then(|parts| parts.get(0)) {
            Some(part) => value(contract, part, sent, place),
            None => Ok(sent),
        },
    }
}

fn object(
    contract: &Contract,
    schema: &Value,
    mut sent: Map<String, Value>,
    place: &str,
) -> Result<Map<String, Value>, Problem> {
    let within = |name: &str| match place {
        "The body" => name.to_owned(),
        place => format!("{place}.{name}"),
    };
    let declared = schema.get("properties").and_then(Value::as_object);
    for (name, property) in declared.into_iter().flatten() {
        let Some(slot) = sent.get_mut(name) else {
            continue;
        };
        let (resolved, _) = resolve(&contract.schemas, property);
        if slot.is_null() && !is_nullable(resolved) {
            // Objects are sent back as they were read, with null for what they do not have.
            sent.remove(name);
            continue;
        }
        *slot = value(contract, property, slot.take(), &within(name))?;
    }
    match missing(schema, &sent) {
        Some(name) => Err(format!("{} is missing.", within(name))),
        None => Ok(sent),
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

/// A text: one of the words listed, a UUID, an e-mail address, or anything. Times are left to the rules that use them:
/// clients send zero and empty ones where they do not matter (clients-in-the-wild 23).
fn string(schema: &Value, name: Option<&str>, text: String, place: &str) -> Result<Value, Problem> {
    if schema["minLength"] == 36 && schema["maxLength"] == 36 {
        return uuid(text).ok_or_else(|| format!("{place} must be a UUID."));
    }
    if name == Some("email") && !text.is_empty() && !text.contains('@') {
        return Err(format!("{place} must be an e-mail address."));
    }
    let text = Value::String(text);
    if listed(schema, &text) {
        Ok(text)
    } else {
        Err(format!("{place} must be one of the words listed."))
    }
}

fn uuid(text: String) -> Option<Value> {
    let canonical = text.len() == 36 && uuid::Uuid::try_parse(&text).is_ok();
    canonical.then(|| Value::String(text.to_ascii_lowercase()))
}

fn boolean(sent: &Value) -> Option<Value> {
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

fn integer(sent: &Value) -> Option<Value> {
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

fn at_least(schema: &Value, number: i64) -> bool {
    schema
        .get("minimum")
        .and_then(Value::as_i64)
        .is_none_or(|least| number >= least)
}

fn listed(schema: &Value, sent: &Value) -> bool {
    schema
        .get("enum")
        .and_then(Value::as_array)
        .is_none_or(|words| words.contains(sent))
}

fn fits(choice: &Value, sent: &Value) -> bool {
    match choice.get("type").and_then(Value::as_str) {
        Some("string") => sent.is_string(),
        Some("boolean") => sent.is_boolean(),
        Some("number" | "integer") => sent.is_number(),
        Some("object") => sent.is_object(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(schema: &str, sent: Value) -> Result<Value, Problem> {
        let contract = Contract::get().unwrap();
        body(contract, contract.schema(schema).unwrap(), sent).map(Value::Object)
    }

    #[test]
    fn strings_stand_for_booleans_and_whole_numbers() {
        let sent = json!({"version": "3", "enabled": "false", "update_lock": {"enabled": "true", "owner_id": "x"}});
        assert_eq!(
            read("tenantPut", sent).unwrap(),
            json!({"version": 3, "enabled": false, "update_lock": {"enabled": true, "owner_id": "x"}})
        );
    }

    #[test]
    fn what_the_contract_does_not_declare_is_left_alone() {
        let sent = json!({"version": 1, "has_children": 7, "mfa_status": "disabled"});
        assert_eq!(read("tenantPut", sent.clone()).unwrap(), sent);
    }

    #[test]
    fn a_null_is_kept_where_it_means_something_and_absent_elsewhere() {
        let sent = json!({"version": 1, "internal_tag": null, "external_operation_status": null});
        assert_eq!(
            read("tenantPut", sent).unwrap(),
            json!({"version": 1, "internal_tag": null})
        );
    }

    #[test]
    fn what_is_missing_or_of_a_wrong_type_is_named() {
        assert_eq!(
            read("tenantPut", json!({})).unwrap_err(),
            "version is missing."
        );
        assert_eq!(
            read("tenantPut", json!({"version": "three"})).unwrap_err(),
            "version must be a whole number."
        );
        assert_eq!(
            read(
                "tenantPut",
                json!({"version": 1, "contact": {"email": "x"}})
            )
            .unwrap_err(),
            "contact.email must be an e-mail address."
        );
        assert_eq!(
            read(
                "tenantPost",
                json!({"name": "a", "kind": "banana", "parent_id": "x"})
            )
            .unwrap_err(),
            "parent_id must be a UUID."
        );
    }
}
