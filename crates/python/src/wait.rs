//! Waiting for an answer while other Python threads run and signals are heard.

use std::time::Duration;

use pyo3::prelude::*;
use tenantry::runtime::{Slice, Task};
use tenantry::{Answer, Client, Request, Result};

use crate::procedure::{self, Prepared};
use crate::{errors, log};

/// The longest that a signal (Ctrl-C) waits to be heard.
const SLICE: Duration = Duration::from_millis(50);

/// Sends a request and waits for its answer. What happens on the way is logged.
pub(crate) fn answer(py: Python<'_>, client: &Client, mut request: Request) -> PyResult<Answer> {
    let events = log::wanted(py)?.then(log::Events::default);
    if let Some(events) = &events {
        request = events.of(request);
    }
    let log = || events.as_ref().map_or(Ok(()), |events| events.tell(py));
    let answer = in_slices(py, || client.start(request), log)?;
    answer.map_err(|error| errors::raise(py, &error))
}

/// Runs a procedure, with the interpreter released but for its callbacks, and waits for its result.
pub(crate) fn procedure<'py>(py: Python<'py>, prepared: Prepared) -> PyResult<Bound<'py, PyAny>> {
    let Prepared {
        mut procedure,
        raised,
    } = prepared;
    let events = log::wanted(py)?.then(log::Events::default);
    if let Some(events) = &events {
        procedure = events.of_procedure(procedure);
    }
    loop {
        let result = py.detach(|| procedure.wait_for(SLICE));
        if let Some(events) = &events {
            events.tell(py)?;
        }
        match result {
            Some(result) => return procedure::value(py, &raised, &result),
            None => py.check_signals()?,
        }
    }
}

/// Does the work and waits for its result.
pub(crate) fn task<T: Send + 'static>(
    py: Python<'_>,
    start: impl FnOnce() -> Result<Task<T>> + Send,
) -> PyResult<T> {
    in_slices(py, start, || Ok(()))
}

/// Waits with the interpreter released. After each slice comes what the caller has to do in between. A signal handler that
/// raises (as Ctrl-C does) ends the wait and stops the work: its task is dropped.
fn in_slices<T: Send + 'static>(
    py: Python<'_>,
    start: impl FnOnce() -> Result<Task<T>> + Send,
    between: impl Fn() -> PyResult<()>,
) -> PyResult<T> {
    let mut slice = py.detach(|| start()?.wait_for(SLICE));
    loop {
        between()?;
        match slice.map_err(|error| errors::raise(py, &error))? {
            Slice::Done(result) => return Ok(result),
            Slice::Pending(task) => {
                py.check_signals()?;
                slice = py.detach(move || task.wait_for(SLICE));
            }
        }
    }
}
