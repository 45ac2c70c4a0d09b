//! What is wrong on this side of the core: an argument that is no value of the kind asked for, an answer that is no JSON.
//!
//! The core reports the same things of what reaches it. Here they are said in the same words.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use tenantry::operation::Operation;
use tenantry::{Answer, ErrorKind};

use crate::errors;

/// A parameter or body is not what the operation, if there is one yet, takes. Nothing was sent.
pub(crate) fn invalid_argument(
    py: Python<'_>,
    operation: Option<&Operation>,
    message: &str,
) -> PyErr {
    raise(py, operation, ErrorKind::InvalidArgument, message, None)
}

/// The client is set up in a way that cannot work. Nothing was sent.
pub(crate) fn configuration(py: Python<'_>, message: &str) -> PyErr {
    raise(py, None, ErrorKind::Configuration, message, None)
}

/// The Python files and the native module are of different versions.
pub(crate) fn unfit(py: Python<'_>) -> PyErr {
    configuration(
        py,
        "the services and the native module of this installation do not fit together",
    )
}

/// The answer is not what the operation promises.
pub(crate) fn decode(
    py: Python<'_>,
    operation: &Operation,
    answer: &Answer,
    message: &str,
) -> PyErr {
    raise(
        py,
        Some(operation),
        ErrorKind::Decode,
        message,
        Some(answer),
    )
}

fn raise(
    py: Python<'_>,
    operation: Option<&Operation>,
    kind: ErrorKind,
    message: &str,
    answer: Option<&Answer>,
) -> PyErr {
    let status = answer.map(|answer| answer.status.as_u16());
    let text = text(operation, kind, message, status);
    let fields = || -> PyResult<Bound<'_, PyDict>> {
        let fields = PyDict::new(py);
        fields.set_item("message", message)?;
        if let Some(operation) = operation {
            fields.set_item("operation", operation.name)?;
            fields.set_item("method", operation.method.as_str())?;
            fields.set_item("path", operation.path)?;
        }
        if let Some(answer) = answer {
            fields.set_item("status", status)?;
            fields.set_item("attempts", 1)?;
            errors::set_answer(&fields, &answer.headers, &answer.body)?;
        }
        Ok(fields)
    };
    match fields() {
        Ok(fields) => errors::new(py, kind, &text, &fields),
        Err(error) => error,
    }
}

/// The message as the core writes its own.
fn text(
    operation: Option<&Operation>,
    kind: ErrorKind,
    message: &str,
    status: Option<u16>,
) -> String {
    let kind = kind.as_str();
    let Some(Operation {
        name, method, path, ..
    }) = operation
    else {
        return format!("{kind}: {message}");
    };
    let status = status.map_or(String::new(), |status| format!(", status {status}"));
    format!(
        "{name}: {kind}: {message} [{} {path}{status}]",
        method.as_str()
    )
}

/// What a value is called in a message: the name of its type, never the value.
pub(crate) fn type_name(value: &Bound<'_, PyAny>) -> String {
    value.get_type().name().map_or_else(
        |_| "a value of an unknown type".to_owned(),
        |name| name.to_string(),
    )
}
