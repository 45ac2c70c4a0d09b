//! The offline server as Python holds it: in this process, on a thread of its own.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Mutex, PoisonError};

use pyo3::exceptions::PyOSError;
use pyo3::prelude::*;
use tenantry_sandbox::Config;

use crate::errors;

/// A running sandbox. `tenantry.sandbox.Sandbox` holds one and gives it its face.
#[pyclass(module = "tenantry._native", frozen)]
pub(crate) struct Sandbox {
    #[pyo3(get)]
    url: String,
    #[pyo3(get)]
    client_id: String,
    #[pyo3(get)]
    client_secret: String,
    #[pyo3(get)]
    tenant_id: String,
    #[pyo3(get)]
    login: String,
    #[pyo3(get)]
    password: String,
    running: Mutex<Option<tenantry_sandbox::Sandbox>>,
}

#[pymethods]
impl Sandbox {
    #[new]
    #[pyo3(signature = (port=0, seed=None))]
    fn new(py: Python<'_>, port: u16, seed: Option<u64>) -> PyResult<Self> {
        errors::guarded(py, || {
            let config = Config {
                listen: SocketAddr::from((Ipv4Addr::LOCALHOST, port)),
                seed,
                ..Config::default()
            };
            let started = py.detach(|| tenantry_sandbox::Sandbox::start_blocking(config));
            let sandbox = started.map_err(|error| PyOSError::new_err(error.to_string()))?;
            Ok(Self {
                url: sandbox.url().to_owned(),
                client_id: sandbox.client_id(),
                client_secret: sandbox.client_secret().to_owned(),
                tenant_id: sandbox.tenant_id(),
                login: sandbox.login().to_owned(),
                password: sandbox.password().to_owned(),
                running: Mutex::new(Some(sandbox)),
            })
        })
    }

    /// Stops it, if it still runs, and waits until it has stopped.
    fn stop(&self, py: Python<'_>) -> PyResult<()> {
        errors::guarded(py, || {
            let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
            let sandbox = running.take();
            drop(running);
            py.detach(|| drop(sandbox));
            Ok(())
        })
    }

    fn __repr__(&self) -> String {
        format!("<Sandbox {}>", self.url)
    }
}
