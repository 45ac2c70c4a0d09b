//! Requests from what Python gives.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use tenantry::operation::{Method, Operation};
use tenantry::{Request, api};

use crate::{body, problem, query};

/// A request to an operation, by its place in the table. With a cursor, it is for the page behind that.
pub(crate) fn operation(
    py: Python<'_>,
    index: usize,
    path: &Bound<'_, PyTuple>,
    query: Option<&Bound<'_, PyAny>>,
    body: Option<&Bound<'_, PyAny>>,
    after: Option<&str>,
) -> PyResult<Request> {
    let operation = known(py, index)?;
    let mut ids = Vec::with_capacity(path.len());
    for (index, id) in path.iter().enumerate() {
        let id = query::text(&id).map_err(|message| {
            let name = operation.path_params.get(index);
            let name = name.map_or("path", |param| param.name);
            problem::invalid_argument(py, Some(operation), &format!("{name}: {message}"))
        })?;
        ids.push(id);
    }
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let request = filled(py, Request::new(operation, &ids), query, body)?;
    Ok(match after {
        Some(cursor) => request.continued(cursor),
        None => request,
    })
}

/// A request to an endpoint the contract does not have.
pub(crate) fn raw(
    py: Python<'_>,
    method: &Bound<'_, PyAny>,
    path: &Bound<'_, PyAny>,
    query: Option<&Bound<'_, PyAny>>,
    body: Option<&Bound<'_, PyAny>>,
    content_type: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let request = bare(method, path, content_type)
        .map_err(|message| problem::invalid_argument(py, None, &message))?;
    filled(py, request, query, body)
}

fn known(py: Python<'_>, index: usize) -> PyResult<&'static Operation> {
    let operation = api::operations::ALL.get(index).copied();
    operation.ok_or_else(|| problem::unfit(py))
}

fn filled(
    py: Python<'_>,
    mut request: Request,
    query: Option<&Bound<'_, PyAny>>,
    body: Option<&Bound<'_, PyAny>>,
) -> PyResult<Request> {
    let operation = request.operation();
    let refused = |message: String| problem::invalid_argument(py, Some(operation), &message);
    if let Some(query) = query {
        request = query::add(request, query).map_err(refused)?;
    }
    if let Some(body) = body {
        request = body::add(request, body).map_err(refused)?;
    }
    Ok(request)
}

/// A raw request, without its query and body.
fn bare(
    method: &Bound<'_, PyAny>,
    path: &Bound<'_, PyAny>,
    content_type: Option<&Bound<'_, PyAny>>,
) -> Result<Request, String> {
    let text =
        |name: &str, value| query::text(value).map_err(|problem| format!("{name}: {problem}"));
    let method = method_of(&text("method", method)?)?;
    let request = Request::raw(method, &text("path", path)?);
    Ok(match content_type {
        Some(content_type) => request.content_type(&text("content_type", content_type)?),
        None => request,
    })
}

fn method_of(text: &str) -> Result<Method, String> {
    let methods = [
        Method::Get,
        Method::Head,
        Method::Post,
        Method::Put,
        Method::Patch,
        Method::Delete,
    ];
    let found = methods
        .into_iter()
        .find(|method| method.as_str().eq_ignore_ascii_case(text));
    found.ok_or_else(|| "method: expected GET, HEAD, POST, PUT, PATCH or DELETE".to_owned())
}
