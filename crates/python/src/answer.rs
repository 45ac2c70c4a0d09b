//! What came back, as Python objects: built straight from the bytes, once.

use http::HeaderMap;
use jiter::{FloatMode, PartialMode, PythonParse, StringCacheMode};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};
use tenantry::Answer;
use tenantry::operation::{AnswerKind, Operation};

use crate::problem;

/// Making the objects costs more than reading the text, and most keys repeat: they are kept.
const PARSE: PythonParse = PythonParse {
    allow_inf_nan: false,
    cache_mode: StringCacheMode::Keys,
    partial_mode: PartialMode::Off,
    catch_duplicate_keys: false,
    float_mode: FloatMode::Float,
};

/// The value that an operation promises.
pub(crate) fn decode<'py>(
    py: Python<'py>,
    operation: &Operation,
    answer: &Answer,
) -> PyResult<Bound<'py, PyAny>> {
    let body: &[u8] = &answer.body;
    let decoded = match operation.answer {
        AnswerKind::Nothing => Ok(py.None().into_bound(py)),
        AnswerKind::Bytes => Ok(PyBytes::new(py, body).into_any()),
        AnswerKind::Text => match str::from_utf8(body) {
            Ok(text) => Ok(PyString::new(py, text).into_any()),
            Err(error) => Err(format!("expected UTF-8 text: {error}")),
        },
        AnswerKind::Json if body.is_empty() => Err("expected JSON, got an empty body".to_owned()),
        AnswerKind::Json => json(py, body),
    };
    decoded.map_err(|message| problem::decode(py, operation, answer, &message))
}

/// Status, headers and value.
pub(crate) type Response<'py> = (u16, Bound<'py, PyDict>, Bound<'py, PyAny>);

/// The value that an operation promises, with what came beside it.
pub(crate) fn response<'py>(
    py: Python<'py>,
    operation: &Operation,
    answer: &Answer,
) -> PyResult<Response<'py>> {
    let data = decode(py, operation, answer)?;
    Ok((answer.status.as_u16(), headers(py, &answer.headers)?, data))
}

/// Status, headers and the body as it came.
pub(crate) fn raw<'py>(
    py: Python<'py>,
    answer: &Answer,
) -> PyResult<(u16, Bound<'py, PyDict>, Bound<'py, PyBytes>)> {
    let headers = headers(py, &answer.headers)?;
    let body = PyBytes::new(py, &answer.body);
    Ok((answer.status.as_u16(), headers, body))
}

/// JSON as Python objects, or what is wrong with it.
pub(crate) fn json<'py>(py: Python<'py>, text: &[u8]) -> Result<Bound<'py, PyAny>, String> {
    PARSE
        .python_parse(py, text)
        .map_err(|error| format!("expected JSON: {}", error.description(text)))
}

/// Headers by their names in lower case. What came twice is joined by commas, as HTTP says.
pub(crate) fn headers<'py>(py: Python<'py>, headers: &HeaderMap) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for name in headers.keys() {
        let values: Vec<_> = headers
            .get_all(name)
            .iter()
            .map(|value| String::from_utf8_lossy(value.as_bytes()))
            .collect();
        dict.set_item(name.as_str(), values.join(", "))?;
    }
    Ok(dict)
}
