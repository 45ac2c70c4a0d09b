//! What procedures make their requests by: it keeps what was done, tells it, and says when to stop.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{Event, Progress, Step};
use crate::call::Call;
use crate::runtime::Spawned;
use crate::watch::Watch;
use crate::{Cancel, Endpoint, Error, ErrorKind, Result};

/// What was done so far, who wants to hear of it, and whether to go on.
#[derive(Default)]
pub(super) struct Log {
    state: Mutex<State>,
    /// Stops it before its next request.
    stop: Cancel,
}

#[derive(Default)]
struct State {
    done: Vec<Step>,
    tell: Option<Tell>,
    /// Ends it at once, the request that is under way as well.
    cancel: Cancel,
    watch: Watch,
    limit: Option<Duration>,
    deadline: Option<Instant>,
}

type Tell = Box<dyn FnMut(&Progress) + Send>;

impl Log {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn take(&self) -> Vec<Step> {
        std::mem::take(&mut self.state().done)
    }

    pub(super) fn stopper(&self) -> Cancel {
        self.stop.clone()
    }

    pub(super) fn tell_by(&self, tell: impl FnMut(&Progress) + Send + 'static) {
        self.state().tell = Some(Box::new(tell));
    }

    pub(super) fn end_by(&self, cancel: &Cancel) {
        self.state().cancel = cancel.clone();
    }

    pub(super) fn watch_by(&self, watch: Watch) {
        self.state().watch = watch;
    }

    pub(super) fn limit(&self, limit: Duration) {
        self.state().limit = Some(limit);
    }

    /// From here on its time counts.
    pub(super) fn begin(&self) {
        let mut state = self.state();
        state.deadline = state
            .limit
            .and_then(|limit| Instant::now().checked_add(limit));
    }

    fn tell(&self, progress: &Progress) {
        // The callback is taken out meanwhile, so that no lock is held while foreign code runs.
        let mut tell = self.state().tell.take();
        if let Some(tell) = &mut tell {
            tell(progress);
        }
        self.state().tell = tell;
    }
}

/// What a procedure makes its requests by. Cheap to clone.
#[derive(Clone)]
pub(super) struct Steps(pub(super) Arc<Log>);

impl Steps {
    /// Whether to go on.
    pub(super) fn check(&self) -> Result<()> {
        let (cancelled, limit, deadline) = {
            let state = self.0.state();
            (state.cancel.is_cancelled(), state.limit, state.deadline)
        };
        if cancelled || self.0.stop.is_cancelled() {
            let text = "stopped before the next request";
            return Err(Error::new(ErrorKind::Cancelled, text));
        }
        match limit {
            Some(limit) if deadline.is_some_and(|deadline| deadline <= Instant::now()) => {
                let text = format!("not done within {limit:?}");
                Err(Error::new(ErrorKind::Timeout, text))
            }
            _ => Ok(()),
        }
    }

    /// Asks for an operation, and keeps that it succeeded.
    pub(super) async fn make<E: Endpoint + 'static>(&self, call: Call<E>) -> Result<E::Output> {
        let response = self.bounded(call)?.with_response().await?;
        self.note(Step {
            operation: E::OPERATION.name,
            status: response.status.as_u16(),
        });
        Ok(response.data)
    }

    /// The same for what must not be sent twice, with [`find_out`] when its answer is lost.
    pub(super) async fn make_or_find<E: Endpoint + 'static>(
        &self,
        call: Call<E>,
        look: impl Future<Output = Result<Option<E::Output>>>,
    ) -> Result<E::Output> {
        match self.make(call).await {
            Err(error) => find_out(error, look).await,
            made => made,
        }
    }

    /// The call as it must be made when the whole may be ended and takes no longer than its limit.
    pub(super) fn bounded<E: Endpoint>(&self, call: Call<E>) -> Result<Call<E>> {
        self.check()?;
        let state = self.0.state();
        let call = call.cancelled_by(&state.cancel).watched_by(&state.watch);
        Ok(match state.deadline {
            Some(deadline) => call.within(deadline.saturating_duration_since(Instant::now())),
            None => call,
        })
    }

    /// Keeps that a request succeeded, and tells it.
    pub(super) fn note(&self, step: Step) {
        let progress = Progress {
            event: Event::Made,
            operation: step.operation,
            status: step.status,
            count: 0,
        };
        self.0.state().done.push(step);
        self.0.tell(&progress);
    }

    /// Waits before it looks again at what an operation was asked for, and tells how often it has looked. Ends early when the
    /// procedure is to stop.
    pub(super) async fn pause(
        &self,
        operation: &'static str,
        looks: u64,
        pause: Duration,
    ) -> Result<()> {
        self.0.tell(&Progress {
            event: Event::Waiting,
            operation,
            status: 0,
            count: looks,
        });
        self.check()?;
        let (stop, cancel, deadline) = {
            let state = self.0.state();
            (self.0.stop.clone(), state.cancel.clone(), state.deadline)
        };
        let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        let pause = left.map_or(pause, |left| left.min(pause));
        Spawned::start(async move {
            let sleep = async { tokio::time::sleep(pause).await };
            stop.unless(cancel.unless(sleep)).await;
        })?
        .await?;
        self.check()
    }

    /// Tells how many bytes of a download have come so far.
    pub(super) fn received(&self, operation: &'static str, bytes: u64) {
        self.0.tell(&Progress {
            event: Event::Received,
            operation,
            status: 0,
            count: bytes,
        });
    }
}

/// What became of a change that failed. When its answer was lost, `look` says what there is if it took effect. Where that finds
/// nothing, and where looking fails, the change's own error comes back: that the outcome is not known is what its caller must
/// hear.
pub(super) async fn find_out<T>(
    failed: Error,
    look: impl Future<Output = Result<Option<T>>>,
) -> Result<T> {
    if failed.outcome_known() {
        return Err(failed);
    }
    match look.await {
        Ok(found) => found.ok_or(failed),
        Err(problem) => Err(unclear(failed, &problem)),
    }
}

/// A lost answer that could not be found out about either.
pub(super) fn unclear(lost: Error, problem: &Error) -> Error {
    lost.noting(&format!("looking whether it took effect failed: {problem}"))
}
