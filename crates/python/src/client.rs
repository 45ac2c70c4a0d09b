//! The client as Python holds it.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};

use crate::mailbox::{Mailbox, Sent};
use crate::procedure::{self, Given};
use crate::running::Running;
use crate::settings::Settings;
use crate::walking::Walking;
use crate::{answer, ask, errors, problem, query, wait};

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
    #[pyo3(signature = (index, path, query=None, body=None, after=None))]
    fn call<'py>(
        &self,
        py: Python<'py>,
        index: usize,
        path: &Bound<'py, PyTuple>,
        query: Option<&Bound<'py, PyAny>>,
        body: Option<&Bound<'py, PyAny>>,
        after: Option<&str>,
    ) -> PyResult<Bound<'py, PyAny>> {
        errors::guarded(py, || {
            let request = ask::operation(py, index, path, query, body, after)?;
            let operation = request.operation();
            let answer = wait::answer(py, &self.inner, request)?;
            answer::decode(py, operation, &answer)
        })
    }

    /// Asks for an operation and gives status, headers and value.
    #[pyo3(signature = (index, path, query=None, body=None, after=None))]
    fn call_with_response<'py>(
        &self,
        py: Python<'py>,
        index: usize,
        path: &Bound<'py, PyTuple>,
        query: Option<&Bound<'py, PyAny>>,
        body: Option<&Bound<'py, PyAny>>,
        after: Option<&str>,
    ) -> PyResult<answer::Response<'py>> {
        errors::guarded(py, || {
            let request = ask::operation(py, index, path, query, body, after)?;
            let operation = request.operation();
            let answer = wait::answer(py, &self.inner, request)?;
            answer::response(py, operation, &answer)
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
            let request = ask::raw(py, method, path, query, body, content_type)?;
            let answer = wait::answer(py, &self.inner, request)?;
            answer::raw(py, &answer)
        })
    }

    /// Runs a procedure, by its name, and gives its result.
    #[pyo3(signature = (name, arguments, on_progress=None, timeout=None, change=None, sink=None))]
    #[expect(
        clippy::too_many_arguments,
        reason = "they are what a procedure is given"
    )]
    fn run<'py>(
        &self,
        py: Python<'py>,
        name: &str,
        arguments: &Bound<'py, PyDict>,
        on_progress: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
        change: Option<&Bound<'py, PyAny>>,
        sink: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        errors::guarded(py, || {
            let given = Given {
                name,
                arguments,
                on_progress,
                timeout,
                change,
                sink,
            };
            let prepared = procedure::prepare(py, &self.inner, &given)?;
            wait::procedure(py, prepared)
        })
    }

    /// Begins a walk, by its name. Nothing is asked for until a step is.
    fn walk(&self, py: Python<'_>, name: &str, arguments: &Bound<'_, PyDict>) -> PyResult<Walking> {
        errors::guarded(py, || Walking::new(py, &self.inner, name, arguments))
    }

    /// Makes a procedure that an event loop runs: it rings at the box, under the number, whenever it can go on.
    #[pyo3(signature = (mailbox, number, name, arguments, on_progress=None, timeout=None, change=None, sink=None))]
    #[expect(
        clippy::too_many_arguments,
        reason = "they are those of `run`, and where it rings"
    )]
    fn begin(
        &self,
        py: Python<'_>,
        mailbox: &Mailbox,
        number: u64,
        name: &str,
        arguments: &Bound<'_, PyDict>,
        on_progress: Option<&Bound<'_, PyAny>>,
        timeout: Option<&Bound<'_, PyAny>>,
        change: Option<&Bound<'_, PyAny>>,
        sink: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Running> {
        errors::guarded(py, || {
            let given = Given {
                name,
                arguments,
                on_progress,
                timeout,
                change,
                sink,
            };
            let prepared = procedure::prepare(py, &self.inner, &given)?;
            mailbox.run(py, prepared, number)
        })
    }

    /// Asks for an operation without waiting: the answer comes into the box, under the number.
    #[pyo3(signature = (mailbox, number, index, path, query=None, body=None, after=None))]
    #[expect(
        clippy::too_many_arguments,
        reason = "they are those of `call`, and where the answer goes"
    )]
    fn send(
        &self,
        py: Python<'_>,
        mailbox: &Mailbox,
        number: u64,
        index: usize,
        path: &Bound<'_, PyTuple>,
        query: Option<&Bound<'_, PyAny>>,
        body: Option<&Bound<'_, PyAny>>,
        after: Option<&str>,
    ) -> PyResult<Sent> {
        errors::guarded(py, || {
            let request = ask::operation(py, index, path, query, body, after)?;
            mailbox.send(py, &self.inner, request, number)
        })
    }

    /// Sends a request to an endpoint the contract does not have, without waiting.
    #[pyo3(signature = (mailbox, number, method, path, query=None, body=None, content_type=None))]
    #[expect(
        clippy::too_many_arguments,
        reason = "they are those of `request`, and where the answer goes"
    )]
    fn send_request(
        &self,
        py: Python<'_>,
        mailbox: &Mailbox,
        number: u64,
        method: &Bound<'_, PyAny>,
        path: &Bound<'_, PyAny>,
        query: Option<&Bound<'_, PyAny>>,
        body: Option<&Bound<'_, PyAny>>,
        content_type: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Sent> {
        errors::guarded(py, || {
            let request = ask::raw(py, method, path, query, body, content_type)?;
            mailbox.send(py, &self.inner, request, number)
        })
    }
}

impl Client {
    pub(crate) fn core(&self) -> &tenantry::Client {
        &self.inner
    }

    fn wrap(py: Python<'_>, built: tenantry::Result<tenantry::Client>) -> PyResult<Self> {
        match built {
            Ok(inner) => Ok(Self { inner }),
            Err(error) => Err(errors::raise(py, &error)),
        }
    }
}
