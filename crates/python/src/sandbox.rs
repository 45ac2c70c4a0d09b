//! The offline server as Python holds it: in this process, on a thread of its own.
//!
//! How it is asked for in Python's manner, and what is done with it, is said in `tenantry.sandbox`.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use pyo3::exceptions::{PyOSError, PyValueError};
use pyo3::prelude::*;
use tenantry_sandbox::{Config, Populate, Tls};

use crate::errors;

const SECONDS: &str = "save_every: expected a number of seconds";
const HOURS: &str = "usage_refresh: expected a number of hours above 0";

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
    /// Who vouches for a certificate that was made for this run.
    #[pyo3(get)]
    ca_certificate: Option<String>,
    running: Mutex<Option<tenantry_sandbox::Sandbox>>,
}

#[pymethods]
impl Sandbox {
    /// `populate` is partners, customers in each, users in each of these; `certificate` the files of a certificate and its
    /// key, without which `tls` has one made; `save_every` is said in seconds and `usage_refresh` in hours.
    #[new]
    #[pyo3(signature = (*, port, seed, populate, state, save_every, tls, certificate, page_size, usage_refresh, check_answers))]
    #[allow(
        clippy::too_many_arguments,
        reason = "they are the settings, by their names"
    )]
    fn new(
        py: Python<'_>,
        port: u16,
        seed: Option<u64>,
        populate: Option<(u32, u32, u32)>,
        state: Option<PathBuf>,
        save_every: Option<f64>,
        tls: bool,
        certificate: Option<(PathBuf, PathBuf)>,
        page_size: Option<usize>,
        usage_refresh: Option<f64>,
        check_answers: bool,
    ) -> PyResult<Self> {
        errors::guarded(py, || {
            let usual = Config::default();
            let save_every = match save_every {
                Some(seconds) => length(seconds, SECONDS)?,
                None => usual.save_every,
            };
            let usage_refresh = usage_refresh
                .map(|hours| length(hours * 3_600.0, HOURS))
                .transpose()?;
            if usage_refresh.is_some_and(|length| length.is_zero()) {
                return Err(PyValueError::new_err(HOURS));
            }
            let config = Config {
                listen: SocketAddr::from((Ipv4Addr::LOCALHOST, port)),
                seed,
                populate: populate.map(|(partners, customers, users)| Populate {
                    partners,
                    customers,
                    users,
                }),
                state,
                save_every,
                tls: match certificate {
                    Some((certificate, key)) => Some(Tls::Files { certificate, key }),
                    None => tls.then_some(Tls::SelfMade),
                },
                page_size: page_size.unwrap_or(usual.page_size),
                usage_refresh,
                check_answers,
                ..usual
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
                ca_certificate: sandbox.ca_certificate().map(str::to_owned),
                running: Mutex::new(Some(sandbox)),
            })
        })
    }

    /// Stops it, if it still runs, and waits until it has stopped. An OSError says that its state could not be saved.
    fn stop(&self, py: Python<'_>) -> PyResult<()> {
        errors::guarded(py, || {
            let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
            let sandbox = running.take();
            drop(running);
            match sandbox {
                Some(sandbox) => py.detach(|| sandbox.close()).map_err(|error| {
                    PyOSError::new_err(format!("the state cannot be saved: {error}"))
                }),
                None => Ok(()),
            }
        })
    }

    fn __repr__(&self) -> String {
        format!("<Sandbox {}>", self.url)
    }
}

/// A length of time, or the complaint that it is none.
fn length(seconds: f64, complaint: &'static str) -> PyResult<Duration> {
    Duration::try_from_secs_f64(seconds).map_err(|_| PyValueError::new_err(complaint))
}
