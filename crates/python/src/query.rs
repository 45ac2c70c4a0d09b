//! Query parameters from a dict, path ids from a tuple.
//!
//! Only the kinds of Python values are judged here; what a parameter takes is for the core to say.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyInt, PyList, PyString, PyTuple};
use tenantry::Request;

use crate::problem::type_name;

/// Adds the parameters of a dict that are not None.
pub(crate) fn add(mut request: Request, query: &Bound<'_, PyAny>) -> Result<Request, String> {
    let query = query
        .cast::<PyDict>()
        .map_err(|_| format!("params: expected a dict, got {}", type_name(query)))?;
    for (name, value) in query.iter() {
        if value.is_none() {
            continue;
        }
        let name = text(&name).map_err(|problem| format!("a parameter's name: {problem}"))?;
        request = one(request, &name, &value).map_err(|problem| format!("{name}: {problem}"))?;
    }
    Ok(request)
}

fn one(request: Request, name: &str, value: &Bound<'_, PyAny>) -> Result<Request, String> {
    // True and False are integers to Python, so they come first.
    if let Ok(flag) = value.cast::<PyBool>() {
        Ok(request.query(name, flag.is_true()))
    } else if value.is_instance_of::<PyString>() {
        Ok(request.query(name, text(value)?))
    } else if value.is_instance_of::<PyInt>() {
        let number: Result<i64, _> = value.extract();
        let number = number.map_err(|_| "expected a whole number of at most 64 bits")?;
        Ok(request.query(name, number))
    } else if let Ok(values) = value.cast::<PyList>() {
        Ok(request.query_list(name, texts(values.iter())?))
    } else if let Ok(values) = value.cast::<PyTuple>() {
        Ok(request.query_list(name, texts(values.iter())?))
    } else {
        Err(format!(
            "expected str, int, bool or a list of str, got {}",
            type_name(value)
        ))
    }
}

fn texts<'py>(values: impl Iterator<Item = Bound<'py, PyAny>>) -> Result<Vec<String>, String> {
    values
        .map(|value| text(&value).map_err(|problem| format!("in the list: {problem}")))
        .collect()
}

/// The text of a str, and why it is none.
pub(crate) fn text(value: &Bound<'_, PyAny>) -> Result<String, String> {
    let text = value
        .cast::<PyString>()
        .map_err(|_| format!("expected str, got {}", type_name(value)))?;
    match text.to_str() {
        Ok(text) => Ok(text.to_owned()),
        Err(_) => Err("expected text, got half of a surrogate pair in it".to_owned()),
    }
}
