//! Several accounts, each by its own client, searched together.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use tenantry::procedures;

use crate::client::Client;
use crate::mailbox::Mailbox;
use crate::procedure::{self, Prepared, Raised};
use crate::running::Running;
use crate::{body, errors, problem, wait};

/// The accounts. `tenantry.accounts` holds them and gives them their face.
#[pyclass(module = "tenantry._native", frozen)]
pub(crate) struct Accounts {
    inner: procedures::Accounts,
}

#[pymethods]
impl Accounts {
    #[new]
    fn new(clients: Vec<(String, PyRef<'_, Client>)>) -> Self {
        let add = |accounts: procedures::Accounts, (name, client): (String, PyRef<'_, Client>)| {
            accounts.with(name, client.core().clone())
        };
        let inner = clients.into_iter().fold(procedures::Accounts::new(), add);
        Self { inner }
    }

    /// Searches all of them and gives what each has.
    #[pyo3(signature = (arguments, on_progress=None, timeout=None))]
    fn search<'py>(
        &self,
        py: Python<'py>,
        arguments: &Bound<'py, PyDict>,
        on_progress: Option<&Bound<'py, PyAny>>,
        timeout: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        errors::guarded(py, || {
            let prepared = self.prepare(py, arguments, on_progress, timeout)?;
            wait::procedure(py, prepared)
        })
    }

    /// Makes a search that an event loop runs: it rings at the box, under the number, whenever it can go on.
    #[pyo3(signature = (mailbox, number, arguments, on_progress=None, timeout=None))]
    fn begin_search(
        &self,
        py: Python<'_>,
        mailbox: &Mailbox,
        number: u64,
        arguments: &Bound<'_, PyDict>,
        on_progress: Option<&Bound<'_, PyAny>>,
        timeout: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Running> {
        errors::guarded(py, || {
            let prepared = self.prepare(py, arguments, on_progress, timeout)?;
            mailbox.run(py, prepared, number)
        })
    }
}

impl Accounts {
    fn prepare(
        &self,
        py: Python<'_>,
        arguments: &Bound<'_, PyDict>,
        on_progress: Option<&Bound<'_, PyAny>>,
        timeout: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Prepared> {
        let arguments = body::json(arguments)
            .map_err(|message| problem::invalid_argument(py, None, &message))?;
        let search = self.inner.search_by_json(&arguments);
        let search = search.map_err(|error| errors::raise(py, &error))?;
        procedure::equip(py, search, Raised::default(), on_progress, timeout)
    }
}
