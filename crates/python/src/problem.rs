//! What is wrong on this side of the core: an argument that is no value of the kind asked for, an answer that is no JSON.
//!
//! The core reports the same things of what reaches it. Here they are said in the same words.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use tenantry::operation::{Operation, Repeat};
use tenantry::{Answer, ErrorKind};

use crate::errors;

/// A parameter or body is not what the operation takes. Nothing was sent.
pub(crate) fn invalid_argument(py: Python<'_>, operation: &Operation, message: &str) -> PyErr {
    raise(py, operation, ErrorKind::InvalidArgument, message, None)
}

/// The answer is not what the operation promises.
pub(crate) fn decode(
    py: Python<'_>,
    operation: &Operation,
    answer: &Answer,
    message: &str,
) -> PyErr {
    raise(py, operation, ErrorKind::Decode, message, Some(answer))
}

fn raise(
    py: Python<'_>,
    operation: &Operation,
    kind: ErrorKind,
    message: &str,
    answer: Option<&Answer>,
) -> PyErr {
    let Operation {
        name, method, path, ..
    } = operation;
    let method = method.as_str();
    let status = answer.map(|answer| answer.status.as_u16());
    let suffix = status.map_or(String::new(), |status| format!(", status {status}"));
    let text = format!(
        "{name}: {}: {message} [{method} {path}{suffix}]",
        kind.as_str()
    );
    let fields = || -> PyResult<Bound<'_, PyDict>> {
        let fields = PyDict::new(py);
        fields.set_item("message", message)?;
        fields.set_item("operation", name)?;
        fields.set_item("method", method)?;
        fields.set_item("path", path)?;
        if let Some(answer) = answer {
            fields.set_item("status", status)?;
            fields.set_item("attempts", 1)?;
            fields.set_item("outcome_known", operation.repeat == Repeat::Safe)?;
            errors::set_answer(&fields, &answer.headers, &answer.body)?;
        }
        Ok(fields)
    };
    match fields() {
        Ok(fields) => errors::new(py, kind, &text, &fields),
        Err(error) => error,
    }
}

/// What a value is called in a message: the name of its type, never the value.
pub(crate) fn type_name(value: &Bound<'_, PyAny>) -> String {
    value.get_type().name().map_or_else(
        |_| "a value of an unknown type".to_owned(),
        |name| name.to_string(),
    )
}
