//! Answers on their way to an event loop.
//!
//! What arrives is put here by whoever turns the runtime, who never takes the interpreter for it: a bell is rung, the event
//! loop hears it and empties the box on its own thread. Many answers may come by one ring.

use std::mem::take;
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::exceptions::PyOSError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use tenantry::operation::Operation;
use tenantry::runtime::Background;
use tenantry::watch::Event;
use tenantry::{Answer, Client, Request, Result};

use crate::bell::Bell;
use crate::procedure::Prepared;
use crate::running::Running;
use crate::{answer, errors, log};

/// The box of one event loop. `tenantry._aio` holds it.
#[pyclass(module = "tenantry._native", frozen)]
pub(crate) struct Mailbox {
    shared: Arc<Shared>,
    process: u32,
}

struct Shared {
    letters: Mutex<Vec<Letter>>,
    bell: Bell,
}

enum Letter {
    Arrived(u64, Arrival),
    /// What runs under this number can go on.
    Woken(u64),
    Happened(Event),
}

impl Shared {
    fn put(&self, letter: Letter) {
        let mut letters = self.letters.lock().unwrap_or_else(PoisonError::into_inner);
        letters.push(letter);
        let first = letters.len() == 1;
        drop(letters);
        if first {
            self.bell.ring();
        }
    }
}

#[pymethods]
impl Mailbox {
    #[new]
    fn new() -> PyResult<Self> {
        let bell = Bell::new().map_err(|error| PyOSError::new_err(error.to_string()))?;
        Ok(Self {
            shared: Arc::new(Shared {
                letters: Mutex::default(),
                bell,
            }),
            process: std::process::id(),
        })
    }

    /// What an event loop listens at to hear that something is in the box.
    fn fileno(&self) -> i64 {
        self.shared.bell.fileno()
    }

    /// Whether it was made in this process, and not in one that this one was forked from.
    fn is_ours(&self) -> bool {
        self.process == std::process::id()
    }

    /// Empties the box: the answers, each with the number that its request was sent under, and the numbers of what can go on. What happened on the way is logged.
    fn take(&self, py: Python<'_>) -> PyResult<Vec<(u64, Option<Arrival>)>> {
        self.shared.bell.hush();
        let letters = &self.shared.letters;
        let letters = take(&mut *letters.lock().unwrap_or_else(PoisonError::into_inner));
        let mut arrived = Vec::with_capacity(letters.len());
        let mut happened = Vec::new();
        for letter in letters {
            match letter {
                Letter::Arrived(number, arrival) => arrived.push((number, Some(arrival))),
                Letter::Woken(number) => arrived.push((number, None)),
                Letter::Happened(event) => happened.push(event),
            }
        }
        log::tell(py, happened)?;
        Ok(arrived)
    }
}

impl Mailbox {
    /// Sends a request whose answer comes into this box under this number.
    pub(crate) fn send(
        &self,
        py: Python<'_>,
        client: &Client,
        mut request: Request,
        number: u64,
    ) -> PyResult<Sent> {
        if log::wanted(py)? {
            let shared = self.shared.clone();
            request = request.watched(move |event| shared.put(Letter::Happened(event)));
        }
        let operation = request.operation();
        let shared = self.shared.clone();
        let sent = client.send_and_tell(request, move |result| {
            shared.put(Letter::Arrived(number, Arrival { operation, result }));
        });
        match sent {
            Ok(sent) => Ok(Sent(Mutex::new(Some(sent)))),
            Err(error) => Err(errors::raise(py, &error)),
        }
    }
}

impl Mailbox {
    /// Has a procedure ring at this box, under this number, whenever it can go on.
    pub(crate) fn run(&self, py: Python<'_>, prepared: Prepared, number: u64) -> PyResult<Running> {
        let Prepared {
            mut procedure,
            raised,
        } = prepared;
        if log::wanted(py)? {
            let shared = self.shared.clone();
            procedure = procedure.watched(move |event| shared.put(Letter::Happened(event)));
        }
        let shared = self.shared.clone();
        let wake = move || shared.put(Letter::Woken(number));
        Ok(Running::new(procedure, raised, wake))
    }
}

/// A request under way.
#[pyclass(module = "tenantry._native", frozen)]
pub(crate) struct Sent(Mutex<Option<Background>>);

#[pymethods]
impl Sent {
    /// Stops it, unless it is done.
    fn stop(&self) {
        drop(self.0.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
}

/// How a request ended.
#[pyclass(module = "tenantry._native", frozen)]
pub(crate) struct Arrival {
    operation: &'static Operation,
    result: Result<Answer>,
}

#[pymethods]
impl Arrival {
    /// The value that came back.
    fn value<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        errors::guarded(py, || answer::decode(py, self.operation, self.answer(py)?))
    }

    /// Status, headers and value.
    fn response<'py>(&self, py: Python<'py>) -> PyResult<answer::Response<'py>> {
        errors::guarded(py, || {
            answer::response(py, self.operation, self.answer(py)?)
        })
    }

    /// Status, headers and the body's bytes.
    fn raw<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(u16, Bound<'py, PyDict>, Bound<'py, PyBytes>)> {
        errors::guarded(py, || answer::raw(py, self.answer(py)?))
    }
}

impl Arrival {
    fn answer(&self, py: Python<'_>) -> PyResult<&Answer> {
        self.result
            .as_ref()
            .map_err(|error| errors::raise(py, error))
    }
}
