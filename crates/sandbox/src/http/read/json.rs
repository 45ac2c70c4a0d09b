//! JSON bodies, value by value.

use std::borrow::Cow;

use serde_json::{Map, Value};
use tenantry_contract::{Contract, flatten, resolve};

use super::atoms::{at_least, boolean, integer, listed, uuid};
use super::{Problem, missing};
use crate::http::schemas::is_nullable;

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
