//! The guide's procedures of several requests, each as one call.
//!
//! A procedure says what it did so far when it fails ([`Error::done`](crate::Error::done)), repeats only what may be
//! repeated, and can be called again after a failure without harm: it looks at what is there before it changes anything.

mod access;
mod amount;
mod billing;
mod branding;
mod choice;
mod editions;
mod finding;
mod items;
mod offering_items;
mod pricing;
mod quotas;
mod reports;
mod services;
mod storages;
mod streaming;
mod tenants;
mod tree;
mod usage;
mod users;
mod versioned;

pub use choice::ItemFilter;
pub use editions::EditionOptions;
pub use quotas::QuotaOptions;

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake};
use std::thread::{self, Thread};

use crate::call::Call;
use crate::{Endpoint, Error, ErrorKind, Result};

/// A request that a procedure made and that succeeded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The operation, as in `tenants.update`.
    pub operation: &'static str,
    /// The HTTP status of its answer.
    pub status: u16,
}

/// Several requests as one call: not begun until it is awaited or waited for.
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
    fn new<F>(run: impl FnOnce(Steps) -> F) -> Self
    where
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let log = Arc::new(Log::default());
        let (work, kept) = (run(Steps(log.clone())), log.clone());
        let work = async move { work.await.map_err(|error| error.after(kept.take())) };
        Self {
            work: Box::pin(work),
            log,
        }
    }

    /// Has every request told once it succeeded. It is told by the thread that waits, and may call back into the library.
    pub fn on_progress(self, tell: impl FnMut(&Step) + Send + 'static) -> Self {
        self.log.state().tell = Some(Box::new(tell));
        self
    }

    /// A handle by which another thread, or the progress callback, stops the procedure before its next request.
    #[must_use]
    pub fn canceller(&self) -> Canceller {
        Canceller(self.log.clone())
    }

    /// Runs the procedure and blocks until it is done.
    ///
    /// # Errors
    /// See [`Error`]; [`Error::done`] tells the requests that had succeeded.
    pub fn wait(self) -> Result<T> {
        let mut work = pin!(self.work);
        let waker = Arc::new(Unpark(thread::current())).into();
        let mut context = Context::from_waker(&waker);
        loop {
            match work.as_mut().poll(&mut context) {
                Poll::Ready(result) => return result,
                Poll::Pending => thread::park(),
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

impl<T> IntoFuture for Procedure<T> {
    type Output = Result<T>;
    /// For any executor. Dropping it stops the procedure, in the middle of a request even; a [`Canceller`] stops it between
    /// requests.
    type IntoFuture = Pin<Box<dyn Future<Output = Result<T>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        self.work
    }
}

impl<T> fmt::Debug for Procedure<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Procedure").finish_non_exhaustive()
    }
}

/// Stops a procedure before its next request.
#[derive(Clone)]
pub struct Canceller(Arc<Log>);

impl Canceller {
    /// Stops it. The request that is under way is let finish.
    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::Release);
    }
}

impl fmt::Debug for Canceller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Canceller").finish_non_exhaustive()
    }
}

/// What was done so far, who wants to hear of it, and whether to go on.
#[derive(Default)]
struct Log {
    state: Mutex<State>,
    cancelled: AtomicBool,
}

#[derive(Default)]
struct State {
    done: Vec<Step>,
    tell: Option<Tell>,
}

type Tell = Box<dyn FnMut(&Step) + Send>;

impl Log {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self) -> Vec<Step> {
        std::mem::take(&mut self.state().done)
    }

    fn note(&self, step: Step) {
        // The callback is taken out meanwhile, so that no lock is held while foreign code runs.
        let mut tell = self.state().tell.take();
        if let Some(tell) = &mut tell {
            tell(&step);
        }
        let mut state = self.state();
        state.tell = tell;
        state.done.push(step);
    }
}

/// What a procedure makes its requests by.
struct Steps(Arc<Log>);

impl Steps {
    /// Whether to go on.
    fn check(&self) -> Result<()> {
        match self.0.cancelled.load(Ordering::Acquire) {
            true => Err(Error::new(
                ErrorKind::Cancelled,
                "stopped before the next request",
            )),
            false => Ok(()),
        }
    }

    async fn make<E: Endpoint + 'static>(&self, call: Call<E>) -> Result<E::Output> {
        self.check()?;
        let response = call.with_response().await?;
        self.0.note(Step {
            operation: E::OPERATION.name,
            status: response.status.as_u16(),
        });
        Ok(response.data)
    }
}

/// How often a change is made anew on what another writer has left. Two writers that keep fighting must not do so for ever.
const TRIES: usize = 5;
