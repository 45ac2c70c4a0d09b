//! The one runtime that drives every request of the process, however many clients and threads there are.
//!
//! It is a current-thread runtime, and somebody has to sit down and turn it. Who does was measured (`make bench`):
//!
//! - A thread that blocks on a request takes the *seat*, if it is free, and turns the runtime itself until its answer is
//!   there. Nothing hops between threads: this is the cheapest way there is, and the usual one.
//! - When the seat is taken, or the thread is inside some other runtime (where turning one would panic), the request is a
//!   *guest*: it is spawned, whoever has the seat turns it too, and the thread sleeps until it is told the result. Async
//!   callers are always guests, so a call works in any executor.
//! - The *keeper*, a thread of our own, takes the seat when there are guests and nobody else sits, and when nothing has been
//!   asked for a while: idle connections that the service closes must be noticed.
//!
//! CPU of one `tenants.get` in bytes, 2 cores, loopback, keep-alive, the least of eight runs of 6,000 calls (the programs behind
//! `make bench`), one bare reqwest driven in each way, and ours as it is now:
//!
//! | way | CPU |
//! |---|---|
//! | reqwest, the caller's thread is the runtime | 13.8 us |
//! | libcurl, for comparison | 14.0 us |
//! | **ours: the caller takes the seat** | **15.7 us** |
//! | reqwest, spawned on a worker, the caller waits | 20.7 us |
//! | reqwest, spawned on a current-thread runtime's thread | 21.3 us |
//! | reqwest, `block_on` of a multi-thread runtime from the caller's thread | 30.2 us |
//!
//! No foreign code (log, progress or authentication callbacks) may run inside a request: it would stall every guest, and a
//! callback that calls back into the library would wait for itself.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, TryLockError};
use std::task::{Context, Poll};
use std::thread::{self, Thread};
use std::time::Duration;

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::Notify;
use tokio::task::{AbortHandle, JoinHandle};
use tokio::time::timeout;

use crate::process::PerProcess;
use crate::{Error, ErrorKind, Result};

static SHARED: PerProcess<Shared> = PerProcess::new();

/// How long nothing must have been asked before the keeper takes the seat.
const IDLE: Duration = Duration::from_secs(1);

struct Shared {
    table: Arc<Table>,
    keeper: Thread,
}

/// The runtime and the seat at it.
struct Table {
    runtime: Runtime,
    seat: Mutex<()>,
    /// Requests that somebody else must turn.
    guests: AtomicUsize,
    /// A thread that would have sat down found the keeper sitting.
    wanted: AtomicBool,
    /// Counts up with every call, so that the keeper can tell that nothing was asked.
    calls: AtomicUsize,
    may_leave: Notify,
}

fn shared() -> Result<&'static Shared> {
    SHARED
        .get_or_try_init(Shared::start)
        .map_err(|error| Error::configuration(format!("cannot start the runtime: {error}")))
}

impl Shared {
    fn start() -> std::io::Result<Self> {
        let table = Arc::new(Table {
            runtime: Builder::new_current_thread().enable_all().build()?,
            seat: Mutex::new(()),
            guests: AtomicUsize::new(0),
            wanted: AtomicBool::new(false),
            calls: AtomicUsize::new(0),
            may_leave: Notify::new(),
        });
        let kept = table.clone();
        let keeper = thread::Builder::new()
            .name("tenantry".to_owned())
            .spawn(move || kept.keep())?;
        Ok(Self {
            table,
            keeper: keeper.thread().clone(),
        })
    }

    /// The seat, if this thread may sit down and nobody does.
    fn sit(&self) -> Option<Seat<'_>> {
        if Handle::try_current().is_ok() {
            return None;
        }
        self.table.calls.fetch_add(1, Ordering::Relaxed);
        match self.table.try_seat() {
            Some(seat) => Some(Seat {
                shared: self,
                seat: Some(seat),
            }),
            None => {
                self.table.wanted.store(true, Ordering::SeqCst);
                None
            }
        }
    }

    /// Hands a request to whoever sits, or to the keeper.
    fn invite<T: Send + 'static>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
    ) -> JoinHandle<T> {
        let guest = Guest::arrive(&self.table);
        let work = self.table.runtime.spawn(async move {
            let _guest = guest;
            work.await
        });
        self.keeper.unpark();
        work
    }
}

impl Table {
    fn try_seat(&self) -> Option<MutexGuard<'_, ()>> {
        match self.seat.try_lock() {
            Ok(seat) => Some(seat),
            Err(TryLockError::Poisoned(seat)) => Some(seat.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        }
    }

    /// The keeper's life.
    fn keep(&self) {
        loop {
            let before = self.calls.load(Ordering::Relaxed);
            thread::park_timeout(IDLE);
            let idle = self.calls.load(Ordering::Relaxed) == before;
            let needed = idle || self.guests.load(Ordering::SeqCst) > 0;
            if let Some(_seat) = needed.then(|| self.try_seat()).flatten() {
                self.wanted.store(false, Ordering::SeqCst);
                self.runtime.block_on(self.until_wanted());
            }
        }
    }

    async fn until_wanted(&self) {
        while !(self.wanted.load(Ordering::SeqCst) && self.guests.load(Ordering::SeqCst) == 0) {
            self.may_leave.notified().await;
        }
    }
}

/// The right to turn the runtime.
struct Seat<'a> {
    shared: &'a Shared,
    seat: Option<MutexGuard<'a, ()>>,
}

impl Seat<'_> {
    fn turn<T>(&self, work: impl Future<Output = T>) -> T {
        self.shared.table.runtime.block_on(work)
    }
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        // First up, then look: a guest that arrives in between finds the seat free for the keeper it wakes.
        drop(self.seat.take());
        if self.shared.table.guests.load(Ordering::SeqCst) > 0 {
            self.shared.keeper.unpark();
        }
    }
}

/// Counts a guest for as long as its work exists, however that ends.
struct Guest(Arc<Table>);

impl Guest {
    fn arrive(table: &Arc<Table>) -> Self {
        table.guests.fetch_add(1, Ordering::SeqCst);
        Self(table.clone())
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        let last = self.0.guests.fetch_sub(1, Ordering::SeqCst) == 1;
        if last && self.0.wanted.load(Ordering::SeqCst) {
            self.0.may_leave.notify_one();
        }
    }
}

/// Does the work and blocks until it is done.
pub(crate) fn block<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> Result<T> {
    let shared = shared()?;
    match shared.sit() {
        Some(seat) => Ok(seat.turn(pin!(work))),
        None => Remote::of(shared, work).wait(),
    }
}

type Work<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Work to wait for in slices, as a caller does who must look at something else in between. Dropping it stops the work.
pub struct Task<T>(State<T>);

enum State<T> {
    /// Turned by whoever waits, while it waits.
    Own(Work<T>),
    /// Turned by somebody else.
    Guest(Remote<T>),
}

impl<T: Send + 'static> Task<T> {
    pub(crate) fn new(work: impl Future<Output = T> + Send + 'static) -> Self {
        Self(State::Own(Box::pin(work)))
    }

    /// Blocks until the result is there.
    ///
    /// # Errors
    /// Kind [`Cancelled`](ErrorKind::Cancelled) when the work was stopped before it was done.
    pub fn wait(self) -> Result<T> {
        match self.0 {
            State::Own(work) => block(work),
            State::Guest(remote) => remote.wait(),
        }
    }

    /// Blocks for at most this long. Gives the task back when the result is not there yet.
    ///
    /// # Errors
    /// Kind [`Cancelled`](ErrorKind::Cancelled) when the work was stopped before it was done.
    pub fn wait_for(self, limit: Duration) -> Result<Slice<T>> {
        let shared = shared()?;
        match self.0 {
            State::Own(mut work) => match shared.sit() {
                // Between slices the seat is free: what the caller does then may call back into the library.
                Some(seat) => Ok(
                    match seat.turn(async { timeout(limit, work.as_mut()).await }) {
                        Ok(result) => Slice::Done(result),
                        Err(_) => Slice::Pending(Self(State::Own(work))),
                    },
                ),
                None => Remote::of(shared, work).wait_for(limit),
            },
            State::Guest(remote) => remote.wait_for(limit),
        }
    }
}

/// What a slice of waiting came to.
pub enum Slice<T> {
    /// The result.
    Done(T),
    /// Not there yet: wait on, or drop it to stop the work.
    Pending(Task<T>),
}

/// A guest's work as a thread that blocks sees it.
struct Remote<T> {
    result: Receiver<T>,
    _work: AbortOnDrop,
}

impl<T: Send + 'static> Remote<T> {
    fn of(shared: &Shared, work: impl Future<Output = T> + Send + 'static) -> Self {
        let (sender, result) = sync_channel(1);
        let work = shared.invite(async move {
            // The receiver may be gone: then nobody wants the result.
            let _ = sender.send(work.await);
        });
        Self {
            result,
            _work: AbortOnDrop(work.abort_handle()),
        }
    }

    fn wait(self) -> Result<T> {
        self.result.recv().map_err(|_| cancelled())
    }

    fn wait_for(self, limit: Duration) -> Result<Slice<T>> {
        match self.result.recv_timeout(limit) {
            Ok(result) => Ok(Slice::Done(result)),
            Err(RecvTimeoutError::Timeout) => Ok(Slice::Pending(Task(State::Guest(self)))),
            Err(RecvTimeoutError::Disconnected) => Err(cancelled()),
        }
    }
}

struct AbortOnDrop(AbortHandle);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Work that goes on while nobody waits for it. Dropping it stops the work, unless it is done.
#[must_use = "dropping it stops the work"]
pub struct Background {
    _work: AbortOnDrop,
}

impl Background {
    pub(crate) fn start(work: impl Future<Output = ()> + Send + 'static) -> Result<Self> {
        let work = shared()?.invite(work);
        Ok(Self {
            _work: AbortOnDrop(work.abort_handle()),
        })
    }
}

/// A guest's work as a future for any executor. Dropping it stops the work.
pub(crate) struct Spawned<T> {
    work: JoinHandle<T>,
}

impl<T: Send + 'static> Spawned<T> {
    pub(crate) fn start(work: impl Future<Output = T> + Send + 'static) -> Result<Self> {
        Ok(Self {
            work: shared()?.invite(work),
        })
    }
}

impl<T> Future for Spawned<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.work)
            .poll(context)
            .map(|result| result.map_err(|_| cancelled()))
    }
}

impl<T> Drop for Spawned<T> {
    fn drop(&mut self) {
        self.work.abort();
    }
}

fn cancelled() -> Error {
    Error::new(ErrorKind::Cancelled, "the request was stopped").with_outcome_known(false)
}
