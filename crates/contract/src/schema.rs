//! Following references in the document.

use serde_json::{Map, Value, json};

/// The schema a reference leads to, or the schema itself, and the name it was found under.
#[must_use]
pub fn resolve<'a>(
    schemas: &'a Map<String, Value>,
    schema: &'a Value,
) -> (&'a Value, Option<&'a str>) {
    let mut current = schema;
    let mut name = None;
    while let Some(target) = current.get("$ref").and_then(Value::as_str) {
        let key = target.rsplit('/').next().unwrap_or(target);
        let Some(next) = schemas.get(key) else { break };
        current = next;
        name = Some(key);
    }
    (current, name)
}

/// One object schema out of many: `allOf` is united; of `oneOf` objects the properties are united and only those required
/// everywhere stay required. A schema that is neither comes back as it is.
#[must_use]
pub fn flatten(schemas: &Map<String, Value>, schema: &Value) -> Value {
    let (schema, _) = resolve(schemas, schema);
    let parts = |key: &str| -> Option<Vec<Value>> {
        let list = schema.get(key)?.as_array()?;
        let parts: Vec<Value> = list.iter().map(|part| flatten(schemas, part)).collect();
        parts
            .iter()
            .all(|part| part.get("properties").is_some())
            .then_some(parts)
    };
    if let Some(parts) = parts("allOf") {
        return unite(schema, &parts, |_, needed| needed > 0);
    }
    if let Some(parts) = parts("oneOf") {
        return unite(schema, &parts, |all, needed| needed == all);
    }
    schema.clone()
}

fn unite(schema: &Value, parts: &[Value], is_required: impl Fn(usize, usize) -> bool) -> Value {
    let mut properties = Map::new();
    let mut needed: Map<String, Value> = Map::new();
    for part in parts {
        if let Some(more) = part.get("properties").and_then(Value::as_object) {
            for (name, property) in more {
                properties
                    .entry(name.clone())
                    .or_insert_with(|| property.clone());
            }
        }
        for name in part
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
        {
            let count = needed.get(name).and_then(Value::as_u64).unwrap_or(0);
            needed.insert(name.to_owned(), json!(count + 1));
        }
    }
    let required: Vec<&String> = needed
        .iter()
        .filter(|(_, count)| {
            is_required(
                parts.len(),
                usize::try_from(count.as_u64().unwrap_or(0)).unwrap_or(0),
            )
        })
        .map(|(name, _)| name)
        .collect();
    let mut united = json!({"type": "object", "properties": properties, "required": required});
    if let (Some(text), Some(object)) = (schema.get("description"), united.as_object_mut()) {
        object.insert("description".to_owned(), text.clone());
    }
    united
}
