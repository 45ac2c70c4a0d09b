//! Procedures: their arguments from what Python gives, their callbacks, and the exceptions that come out of those.
//!
//! A callback runs on the thread that waits, or in the event loop's own thread, and may call the client. What it raises ends
//! the procedure and reaches the caller as it was raised.

use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use tenantry::Error;
use tenantry::procedures::door::{self, Callbacks};
use tenantry::procedures::{Canceller, Procedure, Progress};

use crate::{answer, body, errors, problem};

/// The result, as JSON: empty where nothing comes back.
pub(crate) type Written = tenantry::Result<bytes::Bytes>;

/// What a procedure is given, as `tenantry._service` hands it over.
pub(crate) struct Given<'a, 'py> {
    pub(crate) name: &'a str,
    pub(crate) arguments: &'a Bound<'py, PyDict>,
    pub(crate) on_progress: Option<&'a Bound<'py, PyAny>>,
    pub(crate) timeout: Option<&'a Bound<'py, PyAny>>,
    pub(crate) change: Option<&'a Bound<'py, PyAny>>,
    pub(crate) sink: Option<&'a Bound<'py, PyAny>>,
}

/// A procedure that has not begun, and where what its callbacks raise is kept.
pub(crate) struct Prepared {
    pub(crate) procedure: Procedure<bytes::Bytes>,
    pub(crate) raised: Raised,
}

/// Makes a procedure.
pub(crate) fn prepare(
    py: Python<'_>,
    client: &tenantry::Client,
    given: &Given<'_, '_>,
) -> PyResult<Prepared> {
    let refused = |message: String| problem::invalid_argument(py, None, &message);
    for (name, callback) in [("on_progress", given.on_progress), ("change", given.change)] {
        if let Some(other) = callback.filter(|callback| !callback.is_callable()) {
            let got = problem::type_name(other);
            return Err(refused(format!("{name}: expected a callable, got {got}")));
        }
    }
    let arguments = body::json(given.arguments).map_err(refused)?;
    let raised = Raised::default();
    let callbacks = Callbacks {
        change: given.change.map(|change| changing(change, &raised)),
        sink: given.sink.map(|sink| pouring(sink, &raised)),
    };
    let Some(place) = door::place(given.name) else {
        return Err(problem::unfit(py));
    };
    let procedure = door::open(client, place, &arguments, callbacks);
    let procedure = procedure.map_err(|error| errors::raise(py, &error))?;
    equip(py, procedure, raised, given.on_progress, given.timeout)
}

/// A procedure with its time limit and with whom it tells its progress.
pub(crate) fn equip(
    py: Python<'_>,
    mut procedure: Procedure<bytes::Bytes>,
    raised: Raised,
    on_progress: Option<&Bound<'_, PyAny>>,
    timeout: Option<&Bound<'_, PyAny>>,
) -> PyResult<Prepared> {
    if let Some(limit) = timeout {
        let limit = seconds(limit);
        let limit = limit.map_err(|message| problem::invalid_argument(py, None, &message))?;
        procedure = procedure.timeout(limit);
    }
    if let Some(tell) = on_progress {
        let canceller = procedure.canceller();
        procedure = procedure.on_progress(telling(tell, &raised, canceller));
    }
    Ok(Prepared { procedure, raised })
}

/// The value of a result. What a callback raised goes before everything else.
pub(crate) fn value<'py>(
    py: Python<'py>,
    raised: &Raised,
    result: &Written,
) -> PyResult<Bound<'py, PyAny>> {
    if let Some(error) = raised.take() {
        return Err(error);
    }
    match result {
        Ok(written) if written.is_empty() => Ok(py.None().into_bound(py)),
        Ok(written) => {
            answer::json(py, written).map_err(|message| problem::configuration(py, &message))
        }
        Err(error) => Err(errors::raise(py, error)),
    }
}

fn seconds(limit: &Bound<'_, PyAny>) -> Result<Duration, String> {
    let limit: Option<f64> = limit.extract().ok();
    limit
        .and_then(|limit| Duration::try_from_secs_f64(limit).ok())
        .ok_or_else(|| "timeout: expected a number of seconds above zero".to_owned())
}

/// What a callback raised: the first of it.
#[derive(Clone, Default)]
pub(crate) struct Raised(Arc<Mutex<Option<PyErr>>>);

impl Raised {
    /// Keeps it, and gives the error that ends the procedure meanwhile.
    fn keep(&self, error: PyErr) -> Error {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get_or_insert(error);
        door::stopped("a callback raised")
    }

    fn take(&self) -> Option<PyErr> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

fn changing(change: &Bound<'_, PyAny>, raised: &Raised) -> door::Change {
    let (change, raised) = (change.clone().unbind(), raised.clone());
    Box::new(move |is| {
        Python::attach(|py| {
            let decided = || -> PyResult<Option<bytes::Bytes>> {
                let is = answer::json(py, is).map_err(pyo3::exceptions::PyValueError::new_err)?;
                let update = change.bind(py).call1((is,))?;
                if update.is_none() {
                    return Ok(None);
                }
                not_awaitable("change", &update)?;
                let Ok(update) = update.cast::<PyDict>() else {
                    let got = problem::type_name(&update);
                    let message = format!("change: expected it to give a dict or None, got {got}");
                    return Err(problem::invalid_argument(py, None, &message));
                };
                let written = body::json(update).map_err(|place| {
                    problem::invalid_argument(py, None, &format!("change: {place}"))
                })?;
                Ok(Some(written.into()))
            };
            decided().map_err(|error| raised.keep(error))
        })
    })
}

fn telling(
    tell: &Bound<'_, PyAny>,
    raised: &Raised,
    canceller: Canceller,
) -> impl FnMut(&Progress) + Send + 'static {
    let (tell, raised) = (tell.clone().unbind(), raised.clone());
    move |progress| {
        Python::attach(|py| {
            let told = || -> PyResult<()> {
                let class = py.import("tenantry._progress")?.getattr("Progress")?;
                let Progress {
                    event,
                    operation,
                    status,
                    count,
                    ..
                } = progress;
                let progress = class.call1((event.as_str(), *operation, *status, *count))?;
                let given = tell.bind(py).call1((progress,))?;
                not_awaitable("on_progress", &given)
            };
            if let Err(error) = told() {
                raised.keep(error);
                canceller.cancel();
            }
        });
    }
}

/// Nobody awaits what a callback gives: a coroutine would silently do nothing.
fn not_awaitable(name: &str, given: &Bound<'_, PyAny>) -> PyResult<()> {
    let py = given.py();
    if given.is_none() || !given.hasattr("__await__")? {
        return Ok(());
    }
    if given.hasattr("close")? {
        given.call_method0("close")?;
    }
    let message = format!("{name}: expected a plain function, got one that is awaited");
    Err(problem::invalid_argument(py, None, &message))
}

fn pouring(sink: &Bound<'_, PyAny>, raised: &Raised) -> door::Sink {
    Box::new(Pouring {
        sink: sink.clone().unbind(),
        raised: raised.clone(),
    })
}

/// A callable that takes bytes, as what is written to.
struct Pouring {
    sink: Py<PyAny>,
    raised: Raised,
}

impl Write for Pouring {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let poured = Python::attach(|py| {
            let piece = PyBytes::new(py, piece);
            not_awaitable("sink", &self.sink.bind(py).call1((piece,))?)
        });
        match poured {
            Ok(()) => Ok(piece.len()),
            Err(error) => Err(io::Error::other(self.raised.keep(error))),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
