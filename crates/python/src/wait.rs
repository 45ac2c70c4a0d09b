//! Waiting for an answer while other Python threads run and signals are heard.

use std::time::Duration;

use pyo3::prelude::*;
use tenantry::runtime::Slice;
use tenantry::{Answer, Client, Request};

use crate::errors;

/// The longest that a signal (Ctrl-C) waits to be heard.
const SLICE: Duration = Duration::from_millis(50);

/// Sends a request and waits for its answer, the interpreter released. A signal handler that raises (as Ctrl-C does) ends
/// the wait and stops the request: its task is dropped.
pub(crate) fn answer(py: Python<'_>, client: &Client, request: Request) -> PyResult<Answer> {
    let raise = |error| errors::raise(py, &error);
    let mut slice = py.detach(|| client.start(request)?.wait_for(SLICE));
    loop {
        match slice.map_err(raise)? {
            Slice::Done(answer) => return answer.map_err(raise),
            Slice::Pending(task) => {
                py.check_signals()?;
                slice = py.detach(move || task.wait_for(SLICE));
            }
        }
    }
}
