//! What happens to requests, for the logger `tenantry`.
//!
//! A program that has not imported `logging` wants no log, and is spared the import. Events are queued where they happen
//! and logged by the thread that waits.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use tenantry::Request;
use tenantry::procedures::Procedure;
use tenantry::watch::{Event, What};

/// The functions of `tenantry._log`.
struct Log {
    wanted: Py<PyAny>,
    tell: Py<PyAny>,
}

static LOG: PyOnceLock<Log> = PyOnceLock::new();

/// The module `sys`: each call looks into its `modules`, and importing it each time would cost more than the look.
static SYS: PyOnceLock<Py<PyModule>> = PyOnceLock::new();

impl Log {
    /// None as long as the program has not imported `logging`.
    fn get(py: Python<'_>) -> PyResult<Option<&Self>> {
        if let Some(log) = LOG.get(py) {
            return Ok(Some(log));
        }
        let sys = SYS.get_or_try_init(py, || py.import("sys").map(Bound::unbind))?;
        let modules = sys.bind(py).getattr(intern!(py, "modules"))?;
        if !modules.contains(intern!(py, "logging"))? {
            return Ok(None);
        }
        let log = LOG.get_or_try_init(py, || {
            let module = py.import("tenantry._log")?;
            Ok::<_, PyErr>(Self {
                wanted: module.getattr("wanted")?.unbind(),
                tell: module.getattr("tell")?.unbind(),
            })
        })?;
        Ok(Some(log))
    }
}

/// Whether anything would be logged at all.
pub(crate) fn wanted(py: Python<'_>) -> PyResult<bool> {
    match Log::get(py)? {
        Some(log) => log.wanted.bind(py).call0()?.is_truthy(),
        None => Ok(false),
    }
}

/// Logs what happened.
pub(crate) fn tell(py: Python<'_>, events: Vec<Event>) -> PyResult<()> {
    if events.is_empty() {
        return Ok(());
    }
    let Some(log) = Log::get(py)? else {
        return Ok(());
    };
    for event in events {
        let (what, detail, time) = match &event.what {
            What::Repeating { reason, pause } => ("repeating", reason.as_str().into(), *pause),
            What::Renewed { credentials } => ("renewed", (*credentials).into(), Duration::ZERO),
            What::Answered { status, elapsed } => ("answered", status.to_string(), *elapsed),
            What::Failed { kind, elapsed } => ("failed", kind.as_str().into(), *elapsed),
            _ => continue,
        };
        log.tell.bind(py).call1((
            what,
            event.operation,
            event.method,
            event.path,
            event.attempts,
            detail,
            time.as_secs_f64() * 1_000.0,
        ))?;
    }
    Ok(())
}

/// What happens to one request, kept until the thread that waits for it looks.
#[derive(Clone, Default)]
pub(crate) struct Events(Arc<Mutex<Vec<Event>>>);

impl Events {
    /// The request, watched.
    pub(crate) fn of(&self, request: Request) -> Request {
        let Self(queue) = self.clone();
        request.watched(move |event| {
            let mut queue = queue.lock().unwrap_or_else(PoisonError::into_inner);
            queue.push(event);
        })
    }

    /// The procedure, whose requests are watched.
    pub(crate) fn of_procedure<T>(&self, procedure: Procedure<T>) -> Procedure<T> {
        let Self(queue) = self.clone();
        procedure.watched(move |event| {
            let mut queue = queue.lock().unwrap_or_else(PoisonError::into_inner);
            queue.push(event);
        })
    }

    /// Logs what happened since it was last asked.
    pub(crate) fn tell(&self, py: Python<'_>) -> PyResult<()> {
        let events = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        tell(py, events)
    }
}
