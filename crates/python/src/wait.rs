//! Waiting for an answer while other Python threads run and signals are heard.

use std::time::Duration;

use pyo3::prelude::*;
use tenantry::runtime::{Slice, Task};
use tenantry::{Answer, Client, Request};

use crate::errors;

/// The longest that a signal (Ctrl-C) waits to be heard.
const SLICE: Duration = Duration::from_millis(50);

/// Sends a request and waits for its answer.
pub(crate) fn answer(py: Python<'_>, client: &Client, request: Request) -> PyResult<Answer> {
    let answer = task(py, || client.start(request))?;
    answer.map_err(|error| errors::raise(py, &error))
}

/// Waits for the result of a task, the interpreter released. A signal handler that raises (as Ctrl-C does) ends the wait and
/// stops the work: its task is dropped.
pub(crate) fn task<T: Send + 'static>(
    py: Python<'_>,
    start: impl FnOnce() -> tenantry::Result<Task<T>> + Send,
) -> PyResult<T> {
    let mut slice = py.detach(|| start()?.wait_for(SLICE));
    loop {
        match slice.map_err(|error| errors::raise(py, &error))? {
            Slice::Done(result) => return Ok(result),
            Slice::Pending(task) => {
                py.check_signals()?;
                slice = py.detach(move || task.wait_for(SLICE));
            }
        }
    }
}
