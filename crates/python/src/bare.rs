//! HTTP without the API: what `tenantry.requests` stands on.

use std::path::PathBuf;
use std::time::Duration;

use http::header::{HeaderName, HeaderValue};
use http::{Method, Request};
use pyo3::exceptions::{PyOSError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use tenantry::bare::{Failure, Reason, Settings, Trust};

use crate::{errors, wait};

/// A header as Python takes it: its name, and its value, in which a byte is a character.
type Header = (String, String);

/// What came back: status, headers in their order, and the body.
type Exchanged<'py> = (u16, Vec<Header>, Bound<'py, PyBytes>);

/// Connections to wherever requests go.
#[pyclass(module = "tenantry._native", frozen)]
pub(crate) struct Bare {
    inner: tenantry::bare::Bare,
}

#[pymethods]
impl Bare {
    #[new]
    #[pyo3(signature = (verify=Verify::Flag(true), connect_timeout=None, proxy=None))]
    fn new(
        py: Python<'_>,
        verify: Verify,
        connect_timeout: Option<f64>,
        proxy: Option<String>,
    ) -> PyResult<Self> {
        errors::guarded(py, || {
            let settings = Settings {
                trust: verify.trust()?,
                connect_timeout: connect_timeout.map(seconds).transpose()?,
                proxy,
            };
            let inner = tenantry::bare::Bare::new(settings);
            let inner = inner.map_err(|error| PyOSError::new_err(error.message().to_owned()))?;
            Ok(Self { inner })
        })
    }

    /// Makes one exchange. What goes wrong is raised as an exception of `tenantry.requests.exceptions`.
    #[pyo3(signature = (method, url, headers, body, limit=None))]
    fn exchange<'py>(
        &self,
        py: Python<'py>,
        method: &str,
        url: &str,
        headers: Vec<(String, Vec<u8>)>,
        body: Vec<u8>,
        limit: Option<f64>,
    ) -> PyResult<Exchanged<'py>> {
        errors::guarded(py, || {
            let limit = limit.map(seconds).transpose()?;
            let method = Method::from_bytes(method.as_bytes());
            let method = method.map_err(|_| raise(py, "InvalidURL", "the method is no method"))?;
            let mut request = Request::builder().method(method).uri(url);
            for (name, value) in headers {
                let name = HeaderName::from_bytes(name.as_bytes());
                let value = HeaderValue::from_bytes(&value);
                let (Ok(name), Ok(value)) = (name, value) else {
                    return Err(raise(
                        py,
                        "InvalidHeader",
                        "a header cannot be sent as it is",
                    ));
                };
                request = request.header(name, value);
            }
            let request = request
                .body(body.into())
                .map_err(|_| raise(py, "InvalidURL", "the URL cannot be used"))?;
            let answer = wait::task(py, || Ok(self.inner.start(request, limit)))?;
            let answer = answer.map_err(|failure| failed(py, &failure))?;
            let headers = answer.headers().iter().map(|(name, value)| {
                let value = value.as_bytes().iter().copied().map(char::from).collect();
                (name.as_str().to_owned(), value)
            });
            Ok((
                answer.status().as_u16(),
                headers.collect(),
                PyBytes::new(py, answer.body()),
            ))
        })
    }
}

/// Whose certificates are good: as `requests` says it.
#[derive(FromPyObject)]
enum Verify {
    Flag(bool),
    File(PathBuf),
}

impl Verify {
    fn trust(self) -> PyResult<Trust> {
        Ok(match self {
            Self::Flag(true) => Trust::System,
            Self::Flag(false) => Trust::Anyone,
            Self::File(path) => Trust::Only(std::fs::read(&path).map_err(|error| {
                PyOSError::new_err(format!("verify: {}: {error}", path.display()))
            })?),
        })
    }
}

fn seconds(limit: f64) -> PyResult<Duration> {
    match Duration::try_from_secs_f64(limit) {
        Ok(limit) if !limit.is_zero() => Ok(limit),
        _ => Err(PyValueError::new_err(
            "timeout: expected a number of seconds above zero",
        )),
    }
}

fn failed(py: Python<'_>, failure: &Failure) -> PyErr {
    let class = match failure.reason() {
        Reason::Request => "InvalidURL",
        Reason::ConnectTimeout => "ConnectTimeout",
        Reason::Tls => "SSLError",
        Reason::Silent => "ReadTimeout",
        Reason::Cut => "ChunkedEncodingError",
        // As `requests` says it: a connection that could not be made, or that broke.
        _ => "ConnectionError",
    };
    raise(py, class, &failure.to_string())
}

fn raise(py: Python<'_>, class: &str, message: &str) -> PyErr {
    let raised = || -> PyResult<PyErr> {
        let module = py.import("tenantry.requests.exceptions")?;
        let exception = module.getattr(class)?.call1((message,))?;
        Ok(PyErr::from_value(exception))
    };
    raised().unwrap_or_else(|problem| problem)
}
