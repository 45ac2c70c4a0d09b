//! The core's errors as the exception classes of `tenantry._errors`.

use std::panic::{AssertUnwindSafe, catch_unwind};

use http::HeaderMap;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use tenantry::{Error, ErrorCode, ErrorKind};

use crate::answer;

/// The exception that stands for an error of the core.
pub(crate) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    match fields(py, error) {
        Ok(fields) => new(py, error.kind(), &error.to_string(), &fields),
        Err(problem) => problem,
    }
}

/// An exception of the class that a kind of error has.
pub(crate) fn new(
    py: Python<'_>,
    kind: ErrorKind,
    text: &str,
    fields: &Bound<'_, PyDict>,
) -> PyErr {
    instance(py, class_of(kind), text, fields).unwrap_or_else(|problem| problem)
}

/// Runs what Python asked for. A panic is a bug of ours; users see it as an exception of ours, not as pyo3's, which
/// `except Exception` does not catch.
pub(crate) fn guarded<T>(py: Python<'_>, work: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        let text = "internal error: this is a bug in tenantry; what it wrote to stderr says where";
        let fields = PyDict::new(py);
        let known = fields
            .set_item("outcome_known", false)
            .and_then(|()| fields.set_item("message", text));
        match known {
            Ok(()) => Err(instance(py, "Error", text, &fields).unwrap_or_else(|problem| problem)),
            Err(problem) => Err(problem),
        }
    })
}

/// Adds what an answer brought to the fields of an exception.
pub(crate) fn set_answer(
    fields: &Bound<'_, PyDict>,
    headers: &HeaderMap,
    body: &[u8],
) -> PyResult<()> {
    let py = fields.py();
    fields.set_item("headers", answer::headers(py, headers)?)?;
    fields.set_item("body", PyBytes::new(py, body))
}

fn instance(
    py: Python<'_>,
    class: &str,
    text: &str,
    fields: &Bound<'_, PyDict>,
) -> PyResult<PyErr> {
    let class = py.import("tenantry._errors")?.getattr(class)?;
    let exception = class.call((text,), Some(fields))?;
    Ok(PyErr::from_value(exception))
}

/// The class of `tenantry._errors` for a kind. A kind that this module does not know yet is still an `Error`.
fn class_of(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Configuration => "ConfigurationError",
        ErrorKind::InvalidArgument => "InvalidArgumentError",
        ErrorKind::Authentication => "AuthenticationError",
        ErrorKind::Permission => "PermissionDeniedError",
        ErrorKind::NotFound => "NotFoundError",
        ErrorKind::VersionConflict => "VersionConflictError",
        ErrorKind::NameConflict => "NameConflictError",
        ErrorKind::LoginConflict => "LoginConflictError",
        ErrorKind::QuotaConflict => "QuotaConflictError",
        ErrorKind::Conflict => "ConflictError",
        ErrorKind::RateLimited => "RateLimitedError",
        ErrorKind::Service => "ApiError",
        ErrorKind::Server => "ServerError",
        ErrorKind::Timeout => "TimeoutError",
        ErrorKind::Connection => "ConnectionError",
        ErrorKind::Decode => "DecodeError",
        _ => "Error",
    }
}

fn fields<'py>(py: Python<'py>, error: &Error) -> PyResult<Bound<'py, PyDict>> {
    let fields = PyDict::new(py);
    fields.set_item("message", error.message())?;
    fields.set_item("operation", error.operation())?;
    fields.set_item("method", error.method())?;
    fields.set_item("path", error.path())?;
    fields.set_item("status", error.status())?;
    fields.set_item("meaning", error.meaning())?;
    fields.set_item("attempts", error.attempts())?;
    fields.set_item("outcome_known", error.outcome_known())?;
    match error.code() {
        Some(ErrorCode::Number(number)) => fields.set_item("code", number)?,
        Some(ErrorCode::Text(text)) => fields.set_item("code", PyString::new(py, text))?,
        None => {}
    }
    if let Some(details) = error.details() {
        let details = answer::json(py, details.to_string().as_bytes());
        fields.set_item("details", details.map_err(PyRuntimeError::new_err)?)?;
    }
    if let Some(pause) = error.retry_after() {
        fields.set_item("retry_after", pause.as_secs_f64())?;
    }
    if !error.done().is_empty() {
        let class = py.import("tenantry._progress")?.getattr("Step")?;
        let steps = error.done().iter();
        let steps: PyResult<Vec<_>> = steps
            .map(|step| class.call1((step.operation, step.status)))
            .collect();
        fields.set_item("done", steps?)?;
    }
    if error.status().is_some() {
        set_answer(&fields, error.headers(), error.body())?;
    }
    Ok(fields)
}
