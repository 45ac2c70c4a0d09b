//! The client as Python holds it.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};
use tenantry::operation::{Method, Operation};
use tenantry::{Answer, Request, api};

use crate::settings::Settings;
use crate::{answer, body, errors, problem, query, wait};

/// A client of one data center. `tenantry.Client` holds one and gives it its face.
#[pyclass(module = "tenantry._native", frozen)]
pub(crate) struct Client {
    inner: tenantry::Client,
}

#[pymethods]
impl Client {
    #[new]
    fn new(py: Python<'_>, settings: &Bound<'_, PyDict>) -> PyResult<Self> {
        errors::guarded(py, || {
            let builder = Settings(settings).builder();
            let builder = builder.map_err(|message| problem::configuration(py, &message))?;
            Self::wrap(py, py.detach(|| builder.build()))
        })
    }

    /// A client from the environment.
    #[staticmethod]
    fn from_env(py: Python<'_>, settings: &Bound<'_, PyDict>) -> PyResult<Self> {
        errors::guarded(py, || {
            let builder = tenantry::ClientBuilder::from_env();
            let builder = builder.map_err(|error| errors::raise(py, &error))?;
            let builder = Settings(settings).complete(builder);
            let builder = builder.map_err(|message| problem::configuration(py, &message))?;
            Self::wrap(py, py.detach(|| builder.build()))
        })
    }

    /// A client whose token is scoped to one tenant.
    fn for_tenant(&self, py: Python<'_>, tenant_id: &Bound<'_, PyAny>) -> PyResult<Self> {
        errors::guarded(py, || {
            let id = query::text(tenant_id).map_err(|message| {
                problem::invalid_argument(py, None, &format!("tenant_id: {message}"))
            })?;
            Self::wrap(py, self.inner.for_tenant(id))
        })
    }

    /// The data center's URL, without `/api/2`.
    #[getter]
    fn url(&self) -> &str {
        self.inner.url()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.inner)
    }

    /// Asks for an operation, by its place in the table, and gives its value.
    #[pyo3(signature = (index, path, query=None, body=None))]
    fn call<'py>(
        &self,
        py: Python<'py>,
        index: usize,
        path: &Bound<'py, PyTuple>,
        query: Option<&Bound<'py, PyAny>>,
        body: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        errors::guarded(py, || {
            let operation = operation(py, index)?;
            let answer = self.deliver(py, operation, path, query, body)?;
            answer::decode(py, operation, &answer)
        })
    }

    /// Asks for an operation and gives status, headers and value.
    #[pyo3(signature = (index, path, query=None, body=None))]
    fn call_with_response<'py>(
        &self,
        py: Python<'py>,
        index: usize,
        path: &Bound<'py, PyTuple>,
        query: Option<&Bound<'py, PyAny>>,
        body: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<(u16, Bound<'py, PyDict>, Bound<'py, PyAny>)> {
        errors::guarded(py, || {
            let operation = operation(py, index)?;
            let answer = self.deliver(py, operation, path, query, body)?;
            let data = answer::decode(py, operation, &answer)?;
            let headers = answer::headers(py, &answer.headers)?;
            Ok((answer.status.as_u16(), headers, data))
        })
    }

    /// Sends a request to an endpoint the contract does not have, and gives status, headers and the body's bytes.
    #[pyo3(signature = (method, path, query=None, body=None, content_type=None))]
    fn request<'py>(
        &self,
        py: Python<'py>,
        method: &Bound<'py, PyAny>,
        path: &Bound<'py, PyAny>,
        query: Option<&Bound<'py, PyAny>>,
        body: Option<&Bound<'py, PyAny>>,
        content_type: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<(u16, Bound<'py, PyDict>, Bound<'py, PyBytes>)> {
        errors::guarded(py, || {
            let request = raw(method, path, content_type)
                .map_err(|message| problem::invalid_argument(py, None, &message))?;
            let answer = self.send(py, request, query, body)?;
            let headers = answer::headers(py, &answer.headers)?;
            Ok((
                answer.status.as_u16(),
                headers,
                PyBytes::new(py, &answer.body),
            ))
        })
    }
}

impl Client {
    fn wrap(py: Python<'_>, built: tenantry::Result<tenantry::Client>) -> PyResult<Self> {
        match built {
            Ok(inner) => Ok(Self { inner }),
            Err(error) => Err(errors::raise(py, &error)),
        }
    }

    fn deliver(
        &self,
        py: Python<'_>,
        operation: &'static Operation,
        path: &Bound<'_, PyTuple>,
        query: Option<&Bound<'_, PyAny>>,
        body: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Answer> {
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
        self.send(py, Request::new(operation, &ids), query, body)
    }

    fn send(
        &self,
        py: Python<'_>,
        mut request: Request,
        query: Option<&Bound<'_, PyAny>>,
        body: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Answer> {
        let operation = request.operation();
        let refused = |message: String| problem::invalid_argument(py, Some(operation), &message);
        if let Some(query) = query {
            request = query::add(request, query).map_err(refused)?;
        }
        if let Some(body) = body {
            request = body::add(request, body).map_err(refused)?;
        }
        wait::answer(py, &self.inner, request)
    }
}

fn operation(py: Python<'_>, index: usize) -> PyResult<&'static Operation> {
    let operation = api::operations::ALL.get(index).copied();
    operation.ok_or_else(|| {
        problem::configuration(
            py,
            "the services and the native module of this installation do not fit together",
        )
    })
}

/// A raw request, without its query and body.
fn raw(
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
