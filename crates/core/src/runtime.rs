//! The one runtime that drives every request of the process, however many clients and threads there are.
//!
//! A request is spawned here and whoever asked waits for its result: a thread that blocks, or a future in any executor. So a
//! blocking call never runs a runtime on the caller's thread, and cannot panic or deadlock inside another one; and a request
//! lives on the thread that owns its connection, which is what makes it cheap (see `make bench`).
//!
//! No foreign code (log, progress or authentication callbacks) may run on this runtime's thread: it would stall every
//! request of the process, and a callback that calls back into the library would wait for itself.

use std::future::Future;
use std::pin::Pin;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use tokio::task::{AbortHandle, JoinHandle};

use crate::process::PerProcess;
use crate::{Error, ErrorKind, Result};

/// One worker: requests wait for the network, not for the processor.
static RUNTIME: PerProcess<Runtime> = PerProcess::new();

fn runtime() -> Result<&'static Runtime> {
    let start = || {
        Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("tenantry")
            .enable_all()
            .build()
    };
    RUNTIME
        .get_or_try_init(start)
        .map_err(|error| Error::configuration(format!("cannot start the runtime: {error}")))
}

/// Work under way on the shared runtime. Dropping it stops the work.
#[derive(Debug)]
pub struct Task<T> {
    result: Receiver<T>,
    work: AbortHandle,
}

impl<T: Send + 'static> Task<T> {
    /// Starts the work.
    pub(crate) fn start(work: impl Future<Output = T> + Send + 'static) -> Result<Self> {
        let (sender, result): (SyncSender<T>, _) = sync_channel(1);
        let work = runtime()?.spawn(async move {
            // The receiver may be gone: then nobody wants the result.
            let _ = sender.send(work.await);
        });
        Ok(Self {
            result,
            work: work.abort_handle(),
        })
    }

    /// Blocks until the result is there.
    ///
    /// # Errors
    /// Kind [`Cancelled`](ErrorKind::Cancelled) when the work was stopped before it was done.
    pub fn wait(self) -> Result<T> {
        self.result.recv().map_err(|_| cancelled())
    }

    /// Blocks for at most this long; `None` when the result is not there yet.
    ///
    /// # Errors
    /// Kind [`Cancelled`](ErrorKind::Cancelled) when the work was stopped before it was done.
    pub fn wait_for(&self, limit: Duration) -> Option<Result<T>> {
        match self.result.recv_timeout(limit) {
            Ok(result) => Some(Ok(result)),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Err(cancelled())),
        }
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        self.work.abort();
    }
}

fn cancelled() -> Error {
    Error::new(ErrorKind::Cancelled, "the request was stopped").with_outcome_known(false)
}

/// Work on the shared runtime as a future for any executor. Dropping it stops the work.
pub(crate) struct Remote<T>(JoinHandle<T>);

impl<T: Send + 'static> Remote<T> {
    pub(crate) fn start(work: impl Future<Output = T> + Send + 'static) -> Result<Self> {
        Ok(Self(runtime()?.spawn(work)))
    }
}

impl<T> Future for Remote<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0)
            .poll(context)
            .map(|result| result.map_err(|_| cancelled()))
    }
}

impl<T> Drop for Remote<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
