//! Several requests as one call, as its caller sees it.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use super::Progress;
use super::steps::{Log, Steps};
use crate::watch::{Event, Watch};
use crate::{Cancel, Result};

/// Several requests as one call: not begun until it is awaited or waited for.
///
/// It is a future for any executor. Dropping it stops the procedure, in the middle of a request even.
///
/// ```
/// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
/// # let client = tenantry::Client::builder(sandbox.url())
/// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
/// #     .build()?;
/// # let new = tenantry::models::NewTenant {
/// #     name: "Customer, Inc".into(),
/// #     kind: "customer".into(),
/// #     parent_id: sandbox.tenant_id(),
/// #     ..Default::default()
/// # };
/// # let customer = client.tenants().create(&new).wait()?;
/// let suspended = client
///     .tenants()
///     .suspend(&customer.id)
///     .on_progress(|step| println!("{} answered {}", step.operation, step.status))
///     .wait()?;
/// assert!(!suspended.enabled);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use = "a procedure does nothing until it is awaited or waited for"]
pub struct Procedure<T> {
    work: Pin<Box<dyn Future<Output = Result<T>> + Send>>,
    log: Arc<Log>,
}

impl<T> Procedure<T> {
    pub(super) fn new<F>(run: impl FnOnce(Steps) -> F) -> Self
    where
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let log = Arc::new(Log::default());
        let (work, kept) = (run(Steps(log.clone())), log.clone());
        let work = async move {
            kept.begin();
            work.await.map_err(|error| error.after(kept.take()))
        };
        Self {
            work: Box::pin(work),
            log,
        }
    }

    /// The same procedure with another result.
    pub(super) fn map<U>(self, change: impl FnOnce(T) -> Result<U> + Send + 'static) -> Procedure<U>
    where
        T: 'static,
    {
        let work = self.work;
        Procedure {
            work: Box::pin(async move { change(work.await?) }),
            log: self.log,
        }
    }

    /// Has it told what happens on the way: every request once it succeeded, every pause, and how much of a download has come.
    /// It is told by the thread that waits, and may call back into the library.
    pub fn on_progress(self, tell: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.log.tell_by(tell);
        self
    }

    /// Has somebody told what happens to its requests on their way. See [`watch`](crate::watch) for what `tell` may do.
    pub fn watched(self, tell: impl Fn(Event) + Send + Sync + 'static) -> Self {
        self.log.watch_by(Watch::new(tell));
        self
    }

    /// Gives the whole a time limit, which begins when it does; its requests take no longer than what is left of it. By default
    /// there is none but the client's own for each request.
    pub fn timeout(self, limit: Duration) -> Self {
        self.log.limit(limit);
        self
    }

    /// Lets somebody else end it at once, the request that is under way as well.
    pub fn cancelled_by(self, cancel: &Cancel) -> Self {
        self.log.end_by(cancel);
        self
    }

    /// A handle by which another thread, or the progress callback, stops the procedure before its next request.
    #[must_use]
    pub fn canceller(&self) -> Canceller {
        Canceller(self.log.stopper())
    }

    /// Runs the procedure and blocks until it is done.
    ///
    /// # Errors
    /// See [`Error`](crate::Error); [`Error::done`](crate::Error::done) tells the requests that had succeeded.
    pub fn wait(mut self) -> Result<T> {
        loop {
            if let Some(result) = self.wait_for(Duration::MAX) {
                return result;
            }
        }
    }

    /// Runs the procedure and blocks for at most this long, as a caller does who must look at something else in between; `None`
    /// when it is not done by then. What it calls (a progress callback, a sink) runs in here and counts, but is not interrupted.
    ///
    /// Once there is a result the procedure is over, and must not be waited for again.
    pub fn wait_for(&mut self, limit: Duration) -> Option<Result<T>> {
        let end = Instant::now().checked_add(limit);
        let waker = Arc::new(Unpark(thread::current())).into();
        let mut context = Context::from_waker(&waker);
        loop {
            if let Poll::Ready(result) = self.work.as_mut().poll(&mut context) {
                return Some(result);
            }
            match end {
                None => thread::park(),
                Some(end) => match end.checked_duration_since(Instant::now()) {
                    Some(rest) if !rest.is_zero() => thread::park_timeout(rest),
                    _ => return None,
                },
            }
        }
    }
}

/// The steps run on the thread that waits and only the requests on the shared runtime: what a caller gives to a procedure is
/// foreign code, and must not stall the others' requests.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

impl<T> Future for Procedure<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.work.as_mut().poll(context)
    }
}

impl<T> fmt::Debug for Procedure<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Procedure").finish_non_exhaustive()
    }
}

/// Stops a procedure before its next request. It keeps nothing of the procedure alive, which may own it in a callback.
#[derive(Clone)]
pub struct Canceller(Cancel);

impl Canceller {
    /// Stops it. The request that is under way is let finish.
    pub fn cancel(&self) {
        self.0.cancel();
    }
}

impl fmt::Debug for Canceller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Canceller").finish_non_exhaustive()
    }
}
