//! A procedure that an event loop runs: asked to go on whenever it rings, and never waited for.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

use pyo3::prelude::*;
use tenantry::procedures::Procedure;

use crate::errors;
use crate::procedure::{self, Raised};

/// A procedure under way.
#[pyclass(module = "tenantry._native", frozen)]
pub(crate) struct Running {
    work: Mutex<Option<Procedure<bytes::Bytes>>>,
    raised: Raised,
    waker: Waker,
}

struct Ring<F>(F);

impl<F: Fn() + Send + Sync + 'static> Wake for Ring<F> {
    fn wake(self: Arc<Self>) {
        (self.0)();
    }
}

impl Running {
    pub(crate) fn new(
        procedure: Procedure<bytes::Bytes>,
        raised: Raised,
        wake: impl Fn() + Send + Sync + 'static,
    ) -> Self {
        Self {
            work: Mutex::new(Some(procedure)),
            raised,
            waker: Arc::new(Ring(wake)).into(),
        }
    }

    fn take(&self) -> Option<Procedure<bytes::Bytes>> {
        self.work
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }
}

#[pymethods]
impl Running {
    /// Goes on as far as it can without waiting. Gives a tuple with the result once there is one, and None before. Callbacks run
    /// in here.
    fn poll<'py>(&self, py: Python<'py>) -> PyResult<Option<(Bound<'py, PyAny>,)>> {
        errors::guarded(py, || {
            // It is taken out meanwhile, so that no lock is held while callbacks run.
            let Some(mut work) = self.take() else {
                return Ok(None);
            };
            let mut context = Context::from_waker(&self.waker);
            match Pin::new(&mut work).poll(&mut context) {
                Poll::Ready(result) => Ok(Some((procedure::value(py, &self.raised, &result)?,))),
                Poll::Pending => {
                    *self.work.lock().unwrap_or_else(PoisonError::into_inner) = Some(work);
                    Ok(None)
                }
            }
        })
    }

    /// Stops it, unless it is done.
    fn stop(&self) {
        drop(self.take());
    }
}
