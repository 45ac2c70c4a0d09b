//! What differs between a plan and what is there, as it is told. It makes no request.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::models::{PlanAction, PlanChange, PlanObject};

/// The changes so far, in order.
#[derive(Default)]
pub(super) struct Differences {
    pub(super) list: Vec<PlanChange>,
}

impl Differences {
    /// Something that changes.
    pub(super) fn note(&mut self, object: PlanObject, action: PlanAction, name: &str) {
        self.list.push(PlanChange {
            object,
            action,
            name: name.to_owned(),
            ..Default::default()
        });
    }

    /// Of the last change: which field, what it was, what it is.
    pub(super) fn of(&mut self, field: &str, before: Option<&str>, after: Option<&str>) {
        if let Some(last) = self.list.last_mut() {
            last.field = Some(field.to_owned());
            last.before = before.map(str::to_owned);
            last.after = after.map(str::to_owned);
        }
    }
}

/// One field that is wanted otherwise.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
}

/// The fields of `wanted` that are not so in `current`. What `wanted` leaves out is not compared.
pub(super) fn fields(
    wanted: &impl Serialize,
    current: &impl Serialize,
    prefix: &str,
) -> Vec<Field> {
    let (wanted, current) = (object(wanted), object(current));
    let differs = |name: &str, value: &Value| {
        let current = current.get(name).unwrap_or(&Value::Null);
        !is_same(value, current)
    };
    wanted
        .iter()
        .filter(|(name, value)| differs(name, value))
        .map(|(name, value)| Field {
            name: format!("{prefix}{name}"),
            before: current.get(name).and_then(shown),
            after: shown(value),
        })
        .collect()
}

fn object(value: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(value) {
        Ok(Value::Object(object)) => object,
        _ => Map::new(),
    }
}

/// The service keeps what is not set as null or as an empty text, and lists in an order of its own.
fn is_same(one: &Value, other: &Value) -> bool {
    let is_nothing = |value: &Value| matches!(value, Value::Null) || value == "";
    match (one, other) {
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().all(|item| other.contains(item))
        }
        _ => one == other || (is_nothing(one) && is_nothing(other)),
    }
}

fn shown(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(list) => Some(list.iter().filter_map(shown).collect::<Vec<_>>().join(", ")),
        other => Some(other.to_string()),
    }
}
