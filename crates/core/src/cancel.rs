//! Giving up on requests from elsewhere: another thread, a signal's handler thread, another language.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;

use tokio::sync::Notify;

/// Ends the requests it was given to. Cheap to clone; every clone stands for the same decision, which is never taken back.
///
/// ```
/// # let server = tenantry_recorder::Recorder::start();
/// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
/// let cancel = tenantry::Cancel::new();
/// cancel.cancel(); // from any thread, before or while somebody waits
/// let call = client.tenants().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7");
/// let error = call.cancelled_by(&cancel).wait().unwrap_err();
/// assert_eq!(error.kind(), tenantry::ErrorKind::Cancelled);
/// # Ok::<(), tenantry::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Cancel(Arc<Shared>);

#[derive(Default)]
struct Shared {
    cancelled: AtomicBool,
    told: Notify,
}

impl Cancel {
    /// One that nobody has decided on yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ends every request that it was given to, and those that it is given to later, before they begin. Whoever waits for one
    /// is told at once, by an error of kind [`Cancelled`](crate::ErrorKind::Cancelled).
    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::SeqCst);
        self.0.told.notify_waiters();
    }

    /// Whether it was decided.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.0.cancelled.load(Ordering::SeqCst)
    }

    /// Ready once it is decided.
    pub(crate) async fn cancelled(&self) {
        let mut told = pin!(self.0.told.notified());
        // First listen, then look: what is decided in between is heard.
        told.as_mut().enable();
        if !self.is_cancelled() {
            told.await;
        }
    }

    /// The work's result, or nothing when it was decided first.
    pub(crate) async fn unless<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let (mut work, mut cancelled) = (pin!(work), pin!(self.cancelled()));
        poll_fn(|context| match cancelled.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(None),
            Poll::Pending => work.as_mut().poll(context).map(Some),
        })
        .await
    }
}

impl fmt::Debug for Cancel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cancel")
            .field("cancelled", &self.is_cancelled())
            .finish_non_exhaustive()
    }
}
