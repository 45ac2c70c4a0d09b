//! The contract's schemas, which are written in the dialect of OpenAPI 3.0, as JSON Schema proper.

use serde_json::{Map, Value, json};
use tenantry_contract::Contract;

/// Whether a schema lets `null` through, as OpenAPI 3.0 says it.
pub(crate) fn is_nullable(schema: &Value) -> bool {
    schema["nullable"] == true
}

/// The schema as JSON Schema, with everything it refers to beside it.
pub(crate) fn convert(contract: &Contract, schema: &Value) -> Value {
    let mut definitions = Map::new();
    let mut converted = one(schema, &mut definitions);
    loop {
        let missing: Vec<String> = definitions
            .iter()
            .filter(|(_, definition)| definition.is_null())
            .map(|(name, _)| name.clone())
            .collect();
        if missing.is_empty() {
            break;
        }
        for name in missing {
            let definition = match contract.schema(&name) {
                Some(schema) => one(schema, &mut definitions),
                None => Value::Bool(true),
            };
            definitions.insert(name, definition);
        }
    }
    if let Some(object) = converted.as_object_mut() {
        object.insert("$defs".to_owned(), Value::Object(definitions));
    }
    converted
}

/// Converts one schema; what it refers to is noted in `definitions`, as `null` until it is converted itself.
fn one(schema: &Value, definitions: &mut Map<String, Value>) -> Value {
    let map = match schema {
        Value::Object(map) => map,
        Value::Array(list) => {
            return list.iter().map(|part| one(part, definitions)).collect();
        }
        other => return other.clone(),
    };
    let mut converted = Map::new();
    for (key, value) in map {
        match (key.as_str(), value) {
            ("$ref", Value::String(target)) => {
                let name = target.rsplit('/').next().unwrap_or(target);
                definitions.entry(name).or_insert(Value::Null);
                converted.insert("$ref".to_owned(), json!(format!("#/$defs/{name}")));
            }
            // An empty list fits both shapes of a result that the document writes as `oneOf`.
            ("oneOf", choices) => {
                converted.insert("anyOf".to_owned(), one(choices, definitions));
            }
            ("properties", Value::Object(properties)) => {
                let properties = properties
                    .iter()
                    .map(|(name, property)| (name.clone(), one(property, definitions)))
                    .collect();
                converted.insert("properties".to_owned(), Value::Object(properties));
            }
            ("items" | "allOf" | "anyOf" | "additionalProperties", _) => {
                converted.insert(key.clone(), one(value, definitions));
            }
            (
                "type" | "enum" | "required" | "pattern" | "minLength" | "maxLength" | "minimum"
                | "maximum" | "minItems" | "uniqueItems",
                _,
            ) => {
                converted.insert(key.clone(), value.clone());
            }
            _ => {}
        }
    }
    if is_nullable(schema) {
        json!({"anyOf": [{"type": "null"}, converted]})
    } else {
        Value::Object(converted)
    }
}
