//! A request's body from what Python gives: dicts and lists are written as JSON, text and bytes are JSON already.

use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple,
};
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use tenantry::Request;
use tenantry::operation::BodyKind;

use crate::problem::type_name;
use crate::query::text;

/// Deeper than any body of the API, and shallow enough that one that holds itself cannot exhaust the stack.
const DEEPEST: usize = 100;

/// Adds a body.
pub(crate) fn add(request: Request, body: &Bound<'_, PyAny>) -> Result<Request, String> {
    if let Ok(bytes) = body.cast::<PyBytes>() {
        return Ok(request.body(bytes.as_bytes().to_vec()));
    }
    if let Ok(bytes) = body.cast::<PyByteArray>() {
        return Ok(request.body(bytes.to_vec()));
    }
    if request.operation().body == BodyKind::Png {
        let got = type_name(body);
        return Err(format!("body: expected the bytes of a picture, got {got}"));
    }
    if body.is_instance_of::<PyString>() {
        let text = text(body).map_err(|problem| format!("body: {problem}"))?;
        return Ok(request.body(text));
    }
    let structured = [
        body.is_instance_of::<PyDict>(),
        body.is_instance_of::<PyList>(),
        body.is_instance_of::<PyTuple>(),
    ];
    if structured.contains(&true) {
        let json = serde_json::to_vec(&Json {
            value: body,
            depth: 0,
        });
        return Ok(request.body(json.map_err(|problem| under("body", &problem))?));
    }
    Err(format!(
        "body: expected a dict, a list, or JSON text, got {}",
        type_name(body)
    ))
}

/// A dict as JSON, or the place in it that cannot be written.
pub(crate) fn json(dict: &Bound<'_, PyDict>) -> Result<Vec<u8>, String> {
    let written = serde_json::to_vec(&Json {
        value: dict.as_any(),
        depth: 0,
    });
    written.map_err(|problem| {
        let problem = problem.to_string();
        problem.strip_prefix(": ").unwrap_or(&problem).to_owned()
    })
}

/// A Python value that is written as JSON. Its errors begin with the place in the body.
struct Json<'a, 'py> {
    value: &'a Bound<'py, PyAny>,
    depth: usize,
}

impl<'py> Json<'_, 'py> {
    fn inner<'b>(&self, value: &'b Bound<'py, PyAny>) -> Json<'b, 'py> {
        Json {
            value,
            depth: self.depth + 1,
        }
    }

    fn list<S: Serializer>(
        &self,
        items: impl Iterator<Item = Bound<'py, PyAny>>,
        length: usize,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(length))?;
        for (index, item) in items.enumerate() {
            list.serialize_element(&self.inner(&item))
                .map_err(|problem| S::Error::custom(under(index, &problem)))?;
        }
        list.end()
    }
}

impl Serialize for Json<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = self.value;
        if self.depth > DEEPEST {
            return Err(S::Error::custom(": nested too deeply"));
        }
        if value.is_none() {
            serializer.serialize_unit()
        } else if let Ok(flag) = value.cast::<PyBool>() {
            serializer.serialize_bool(flag.is_true())
        } else if value.is_instance_of::<PyString>() {
            let text = text(value).map_err(|problem| S::Error::custom(format!(": {problem}")))?;
            serializer.serialize_str(&text)
        } else if value.is_instance_of::<PyInt>() {
            match (value.extract::<i64>(), value.extract::<u64>()) {
                (Ok(number), _) => serializer.serialize_i64(number),
                (_, Ok(number)) => serializer.serialize_u64(number),
                _ => Err(S::Error::custom(": expected a number of at most 64 bits")),
            }
        } else if let Ok(number) = value.cast::<PyFloat>() {
            match number.value() {
                number if number.is_finite() => serializer.serialize_f64(number),
                _ => Err(S::Error::custom(": JSON has no such number")),
            }
        } else if let Ok(dict) = value.cast::<PyDict>() {
            let mut map = serializer.serialize_map(Some(dict.len()))?;
            for (key, value) in dict.iter() {
                let key = text(&key)
                    .map_err(|problem| S::Error::custom(format!(": a key: {problem}")))?;
                map.serialize_entry(&key, &self.inner(&value))
                    .map_err(|problem| S::Error::custom(under(&key, &problem)))?;
            }
            map.end()
        } else if let Ok(items) = value.cast::<PyList>() {
            self.list(items.iter(), items.len(), serializer)
        } else if let Ok(items) = value.cast::<PyTuple>() {
            self.list(items.iter(), items.len(), serializer)
        } else {
            let got = type_name(value);
            Err(S::Error::custom(format!(
                ": {got} cannot be written as JSON"
            )))
        }
    }
}

/// The problem of an inner value, with the place it stands at before it: `contact.email: ...`.
fn under(place: impl std::fmt::Display, problem: &impl std::fmt::Display) -> String {
    let problem = problem.to_string();
    let dot = if problem.starts_with(':') { "" } else { "." };
    format!("{place}{dot}{problem}")
}
