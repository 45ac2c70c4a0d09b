//! What happens to a request on its way, told to whoever watches it: for logs and progress.
//!
//! Whoever watches is told where the runtime is turned, with every other request of the process waiting behind it. All that
//! may happen there is putting the event into a queue; the thread that waits for the answer takes it out and acts on it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::error::Request as Place;
use crate::{Answer, Error, ErrorKind};

/// Something that happened to a request.
#[derive(Debug, Clone)]
pub struct Event {
    /// The operation, as in `tenants.get`.
    pub operation: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, without the query.
    pub path: String,
    /// How often the request was sent so far, or tried to be sent.
    pub attempts: u32,
    /// What happened.
    pub what: What,
}

/// What happened to a request.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum What {
    /// It will be sent again after a pause.
    Repeating {
        /// Why: the status that came, or what broke.
        reason: String,
        /// The pause.
        pause: Duration,
    },
    /// A token or session was issued for it: the first, or one in place of the last.
    Renewed {
        /// What it was issued for, as in `client credentials`.
        credentials: &'static str,
    },
    /// An answer came, of any status.
    Answered {
        /// The HTTP status.
        status: u16,
        /// How long it took in all.
        elapsed: Duration,
    },
    /// It ended without an answer.
    Failed {
        /// How.
        kind: ErrorKind,
        /// How long it took in all.
        elapsed: Duration,
    },
}

type Tell = dyn Fn(Event) + Send + Sync;

/// Whoever watches a request, if anybody does.
#[derive(Clone, Default)]
pub(crate) struct Watch(Option<Arc<Tell>>);

impl Watch {
    pub(crate) fn new(tell: impl Fn(Event) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(tell)))
    }

    /// Tells what happened, which is only made up when somebody watches.
    pub(crate) fn tell(&self, place: Place<'_>, attempts: u32, what: impl FnOnce() -> What) {
        if let Some(tell) = &self.0 {
            tell(Event {
                operation: place.operation,
                method: place.method,
                path: place.path.to_owned(),
                attempts,
                what: what(),
            });
        }
    }

    /// Tells how a request ended.
    pub(crate) fn tell_end(
        &self,
        place: Place<'_>,
        attempts: u32,
        begun: Instant,
        result: Result<&Answer, &Error>,
    ) {
        let elapsed = begun.elapsed();
        let status = match &result {
            Ok(answer) => Some(answer.status.as_u16()),
            Err(error) => error.status(),
        };
        self.tell(place, attempts, || match (status, &result) {
            (None, Err(error)) => What::Failed {
                kind: error.kind(),
                elapsed,
            },
            (status, _) => What::Answered {
                status: status.unwrap_or_default(),
                elapsed,
            },
        });
    }
}
