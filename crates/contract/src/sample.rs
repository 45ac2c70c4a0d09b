//! Values that every language's contract walk sends, and the answers it gets back.
//!
//! A walk calls each operation once with [`param`] and [`body`]; the recorder knows the same values and so can tell, from
//! the contract alone, what must have arrived. The texts hold characters that a careless encoder breaks.

use serde_json::{Map, Value, json};

use crate::{Contract, Encoding, Operation, Param, ParamKind, flatten, resolve};

/// The UUID that samples use.
pub const UUID: &str = "0fcd4a69-8a40-4de8-b711-d9c83dc000f7";

/// A text with everything a query string must escape.
pub const TEXT: &str = "a b&c=d+e/f?g%h#ü*";

/// The value a walk gives for a parameter, as it stands on the wire before encoding. Lists are given as
/// `[value, "second"]` in every language and arrive joined by a comma.
#[must_use]
pub fn param(param: &Param) -> String {
    match &param.kind {
        ParamKind::Uuid => UUID.to_owned(),
        ParamKind::Text => TEXT.to_owned(),
        ParamKind::Timestamp => "2026-01-02T03:04:05Z".to_owned(),
        ParamKind::Integer => param
            .schema
            .pointer("/enum/1")
            .or(param.schema.get("minimum"))
            .map_or_else(|| "3".to_owned(), Value::to_string),
        ParamKind::Boolean => "true".to_owned(),
        ParamKind::Choice(words) => words.first().cloned().unwrap_or_default(),
        ParamKind::List => format!("{UUID},second"),
    }
}

/// The value a walk gives for an id in the path: a UUID, or a text that is not one.
#[must_use]
pub fn path_id(param: &Param) -> String {
    match param.kind {
        ParamKind::Uuid => UUID.to_owned(),
        _ => "a name+ü".to_owned(),
    }
}

/// The body a walk sends: every property the contract declares. A PNG is eight bytes of its signature.
#[must_use]
pub fn body(contract: &Contract, operation: &Operation) -> Option<Value> {
    let body = operation.body.as_ref()?;
    (body.encoding != Encoding::Png).then(|| value(contract, &body.schema))
}

/// The bytes that stand for a picture.
pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A value that fits the schema, with every property it declares.
#[must_use]
pub fn value(contract: &Contract, schema: &Value) -> Value {
    let (schema, _) = resolve(&contract.schemas, schema);
    if let Some(first) = schema.get("enum").and_then(|words| words.get(0)) {
        return first.clone();
    }
    let united = flatten(&contract.schemas, schema);
    if let Some(properties) = united.get("properties").and_then(Value::as_object) {
        let fields: Map<String, Value> = properties
            .iter()
            .map(|(name, property)| (name.clone(), value(contract, property)))
            .collect();
        return Value::Object(fields);
    }
    for choice in ["allOf", "oneOf", "anyOf"] {
        if let Some(first) = united.get(choice).and_then(|parts| parts.get(0)) {
            return value(contract, first);
        }
    }
    match united.get("type").and_then(Value::as_str) {
        Some("array") => json!([value(contract, united.get("items").unwrap_or(&Value::Null))]),
        Some("integer" | "number") => united.get("minimum").cloned().unwrap_or_else(|| json!(7)),
        Some("boolean") => json!(true),
        Some("object") => json!({}),
        Some("string") => string(&united),
        _ => json!("any"),
    }
}

/// A string of the length and form the schema asks for. The document's patterns are few, and known by their beginnings.
fn string(schema: &Value) -> Value {
    let pattern = schema
        .get("pattern")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let text = match pattern {
        _ if schema.get("minLength") == Some(&json!(36)) => UUID,
        p if p.starts_with("\\d{4}-\\d{2}-\\d{2}T") => "2026-01-02T03:04:05Z",
        p if p.starts_with("\\d{4}-\\d{2}-\\d{2}") => "2026-01-02",
        p if p.starts_with("^$|\\S+@") => "john.doe@example.com",
        p if p.starts_with("^[a-z0-9") => "https://example.com",
        p if p.starts_with("[A-Z0-9]{4}") => "AB12-CD34-EF56",
        p if p.starts_with("^urn:acronis") => "urn:acronis.com:tenant-id::backup_agent_admin",
        p if p.starts_with("^[A-Za-z0-9") => "0123456789012345678901234567890123456789012",
        p if p.contains("\\d+") => "1326401",
        _ => "text",
    };
    json!(text)
}

/// The answer a recorder gives to an operation: the contract's first success, with a body that fits its schema.
#[must_use]
pub fn answer(contract: &Contract, operation: &Operation) -> (u16, Option<(String, Vec<u8>)>) {
    let Some(success) = operation.success() else {
        return (200, None);
    };
    let body = success.content_type.as_ref().map(|content_type| {
        let bytes = match (content_type.as_str(), &success.schema) {
            ("application/json", Some(schema)) => value(contract, schema).to_string().into_bytes(),
            ("text/html", _) => b"<html><body>Please wait...</body></html>".to_vec(),
            ("image/png", _) => PNG.to_vec(),
            _ => b"a,b\r\n1,2\r\n".to_vec(),
        };
        (content_type.clone(), bytes)
    });
    (success.status, body)
}
