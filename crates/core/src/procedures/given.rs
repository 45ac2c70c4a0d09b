//! What a caller in another language gives to a procedure, taken apart. What is wrong is named, and its value is not said: it
//! may be a secret in the wrong place.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::door::{Callbacks, Change, Sink};
use crate::request::is_uuid;
use crate::{Error, Result};

/// The arguments, of which the table takes one after the other.
pub(super) struct Given {
    values: Map<String, Value>,
    callbacks: Callbacks,
}

impl Given {
    pub(super) fn read(arguments: &[u8], callbacks: Callbacks) -> Result<Self> {
        match serde_json::from_slice(arguments) {
            Ok(Value::Object(mut values)) => {
                values.retain(|_, value| !value.is_null());
                Ok(Self { values, callbacks })
            }
            _ => Err(Error::invalid_argument("arguments: expected a JSON object")),
        }
    }

    fn value(&mut self, name: &str) -> Result<Value> {
        let value = self.values.remove(name);
        value.ok_or_else(|| wrong(name, "it must be given"))
    }

    pub(super) fn id(&mut self, name: &str) -> Result<String> {
        match self.value(name)? {
            Value::String(id) if is_uuid(&id) => Ok(id),
            _ => Err(wrong(name, "expected a UUID")),
        }
    }

    pub(super) fn text(&mut self, name: &str) -> Result<String> {
        match self.value(name)? {
            Value::String(text) => Ok(text),
            _ => Err(wrong(name, "expected text")),
        }
    }

    pub(super) fn boolean(&mut self, name: &str) -> Result<bool> {
        let value = self.value(name)?.as_bool();
        value.ok_or_else(|| wrong(name, "expected true or false"))
    }

    pub(super) fn integer(&mut self, name: &str) -> Result<i64> {
        let value = self.value(name)?.as_i64();
        value.ok_or_else(|| wrong(name, "expected a whole number"))
    }

    pub(super) fn texts(&mut self, name: &str) -> Result<Vec<String>> {
        let value = self.value(name)?;
        serde_json::from_value(value).map_err(|_| wrong(name, "expected a list of texts"))
    }

    pub(super) fn json<T: DeserializeOwned>(&mut self, name: &str) -> Result<T> {
        let value = self.value(name)?;
        serde_json::from_value(value).map_err(|problem| wrong(name, &said(&problem)))
    }

    /// The struct of what may be given.
    pub(super) fn options<T: DeserializeOwned>(&mut self, names: &[&str]) -> Result<T> {
        let found = names
            .iter()
            .filter_map(|name| self.values.remove_entry(*name));
        let found: Map<String, Value> = found.collect();
        // One by one, to say which of them is wrong.
        for (name, value) in &found {
            let alone = Map::from_iter([(name.clone(), value.clone())]);
            if let Err(problem) = serde_json::from_value::<T>(Value::Object(alone)) {
                return Err(wrong(name, &said(&problem)));
            }
        }
        serde_json::from_value(Value::Object(found))
            .map_err(|problem| wrong("arguments", &said(&problem)))
    }

    pub(super) fn change(&mut self, name: &str) -> Result<Change> {
        let change = self.callbacks.change.take();
        change.ok_or_else(|| wrong(name, "it must be given"))
    }

    pub(super) fn sink(&mut self, name: &str) -> Result<Sink> {
        let sink = self.callbacks.sink.take();
        sink.ok_or_else(|| wrong(name, "it must be given"))
    }

    pub(super) fn nothing_left(&self) -> Result<()> {
        match self.values.keys().next() {
            Some(name) => Err(wrong(name, "there is no such parameter")),
            None => Ok(()),
        }
    }
}

/// Lets a change decide. The version that the update holds already stays.
pub(super) fn decide<I, U>(change: &mut Change, is: &I, update: &mut U) -> Result<()>
where
    I: Serialize,
    U: Serialize + DeserializeOwned,
{
    let refused = |problem: serde_json::Error| wrong("change", &said(&problem));
    let is = serde_json::to_vec(is).map_err(refused)?;
    let given = match change(&is)? {
        Some(given) => serde_json::from_slice(&given).map_err(refused)?,
        None => Value::Null,
    };
    let given = match given {
        Value::Null => return Ok(()),
        Value::Object(given) => given,
        _ => return Err(wrong("change", "expected it to give a JSON object or null")),
    };
    let mut whole = serde_json::to_value(&*update).map_err(refused)?;
    if let Value::Object(whole) = &mut whole {
        for (name, value) in given {
            match name.as_str() {
                "version" => drop(whole.entry(name).or_insert(value)),
                _ => drop(whole.insert(name, value)),
            }
        }
    }
    *update = serde_json::from_value(whole).map_err(refused)?;
    Ok(())
}

fn wrong(name: &str, problem: &str) -> Error {
    Error::invalid_argument(format!("{name}: {problem}"))
}

/// What is wrong with JSON, without the value that is: it may be a secret in the wrong place.
fn said(problem: &serde_json::Error) -> String {
    let text = problem.to_string();
    match text.rsplit_once(", expected ") {
        Some((_, expected))
            if text.starts_with("invalid ") || text.starts_with("unknown variant") =>
        {
            format!("expected {expected}")
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Callbacks, Given, decide};
    use crate::models::{ContactUpdate, Tenant, TenantUpdate};

    fn given(arguments: serde_json::Value) -> Given {
        Given::read(arguments.to_string().as_bytes(), Callbacks::default()).unwrap()
    }

    #[test]
    fn what_is_missing_wrong_or_unknown_is_named_and_its_value_is_not() {
        let mut arguments =
            given(json!({"id": "secret", "flag": "secret", "other": null, "more": 1}));
        let problems = [
            arguments.id("id").unwrap_err().to_string(),
            arguments.boolean("flag").unwrap_err().to_string(),
            arguments.text("other").unwrap_err().to_string(),
            arguments.nothing_left().unwrap_err().to_string(),
        ];
        let expected = [
            "invalid argument: id: expected a UUID",
            "invalid argument: flag: expected true or false",
            "invalid argument: other: it must be given",
            "invalid argument: more: there is no such parameter",
        ];
        assert_eq!(problems, expected);
        let error = given(json!({"contact": {"phone": {"a": "secret"}}}))
            .json::<ContactUpdate>("contact")
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "invalid argument: contact: expected a string"
        );
    }

    #[test]
    fn a_change_cannot_take_the_version_away() {
        let mut change: crate::procedures::door::Change =
            Box::new(|_| Ok(Some("{\"version\": 9, \"name\": \"B\"}".into())));
        let mut update = TenantUpdate {
            version: 3,
            ..Default::default()
        };
        decide(&mut change, &Tenant::default(), &mut update).unwrap();
        assert_eq!((update.version, update.name.as_deref()), (3, Some("B")));
    }
}
