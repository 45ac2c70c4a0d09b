//! Walks: what gives one thing after the other, each when it is asked for.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use tenantry::procedures::door;

use crate::mailbox::Mailbox;
use crate::procedure::{Prepared, Raised};
use crate::running::Running;
use crate::{body, errors, problem, wait};

/// A walk under way. `tenantry._pages` makes an iterator of it.
#[pyclass(module = "tenantry._native", frozen)]
pub(crate) struct Walking(door::Walking);

impl Walking {
    pub(crate) fn new(
        py: Python<'_>,
        client: &tenantry::Client,
        name: &str,
        arguments: &Bound<'_, PyDict>,
    ) -> PyResult<Self> {
        let refused = |message: String| problem::invalid_argument(py, None, &message);
        let Some(place) = door::WALKS.iter().position(|known| *known == name) else {
            return Err(problem::unfit(py));
        };
        let arguments = body::json(arguments).map_err(refused)?;
        let walking = door::walk(client, place, &arguments);
        Ok(Self(walking.map_err(|error| errors::raise(py, &error))?))
    }

    fn step(&self) -> Prepared {
        Prepared {
            procedure: self.0.next(),
            raised: Raised::default(),
        }
    }
}

#[pymethods]
impl Walking {
    /// The next step, or None after the last.
    fn step_blocking<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        errors::guarded(py, || wait::procedure(py, self.step()))
    }

    /// The next step for an event loop to run: it rings at the box, under the number.
    fn begin_step(&self, py: Python<'_>, mailbox: &Mailbox, number: u64) -> PyResult<Running> {
        errors::guarded(py, || mailbox.run(py, self.step(), number))
    }
}
