//! The log: what happens to requests on their way, told to a function of C's.
//!
//! Events are queued where they happen and told by the thread that waits for the call: no foreign code runs where the runtime
//! is turned, and a log function may call back into the library.

use std::ffi::{CStr, CString, c_char, c_void};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tenantry::watch::{Event, What};

use crate::codes::{TENANTRY_OK, of_kind};
use crate::text::{for_c, lent};

/// An answer came, of any status.
pub const TENANTRY_LOG_ANSWERED: i32 = 1;
/// A request ended without an answer.
pub const TENANTRY_LOG_FAILED: i32 = 2;
/// A request will be sent again after a pause.
pub const TENANTRY_LOG_REPEATING: i32 = 3;
/// A token or session was issued: the first, or one in place of the last.
pub const TENANTRY_LOG_RENEWED: i32 = 4;

/// Something that happened to a request. It holds no query, no body, no header, and so no secret. It and its texts belong to
/// the library and end when the log function returns.
#[repr(C)]
pub struct tenantry_log_event {
    /// The size of this struct as the library knows it: fields may follow in newer versions.
    pub struct_size: usize,
    /// A `TENANTRY_LOG_` constant.
    pub what: i32,
    /// The HTTP status, for `TENANTRY_LOG_ANSWERED`; else 0.
    pub status: i32,
    /// The `TENANTRY_ERROR_` constant, for `TENANTRY_LOG_FAILED`; else `TENANTRY_OK`.
    pub kind: i32,
    /// How often the request was sent so far, or tried to be sent.
    pub attempts: u32,
    /// All of it in one line.
    pub text: *const c_char,
    /// The operation, as in `tenants.get`.
    pub operation: *const c_char,
    /// The HTTP method.
    pub method: *const c_char,
    /// The path, without the query.
    pub path: *const c_char,
    /// Why it is repeated, or what was renewed; else NULL.
    pub reason: *const c_char,
    /// How long the call took in all; for `TENANTRY_LOG_REPEATING` the pause; in microseconds.
    pub time_us: i64,
}

/// A log function. It runs on the thread that waits for the call, before the call returns, and may call back into the library.
pub type tenantry_log_callback =
    Option<unsafe extern "C" fn(data: *mut c_void, event: *const tenantry_log_event)>;

/// A log function and what it is given.
#[derive(Clone, Copy)]
pub(crate) struct Log {
    tell: unsafe extern "C" fn(*mut c_void, *const tenantry_log_event),
    data: *mut c_void,
}

// SAFETY: the header says that the function is called by every thread that waits for a call of the client, with this data.
unsafe impl Send for Log {}
// SAFETY: as above.
unsafe impl Sync for Log {}

impl Log {
    pub(crate) fn new(tell: tenantry_log_callback, data: *mut c_void) -> Option<Self> {
        tell.map(|tell| Self { tell, data })
    }

    /// Tells what happened since the queue was last emptied.
    pub(crate) fn tell(&self, events: &Events) {
        for event in events.take() {
            self.tell_one(&event);
        }
    }

    fn tell_one(&self, event: &Event) {
        let us = |time: Duration| i64::try_from(time.as_micros()).unwrap_or(i64::MAX);
        let (what, status, kind, reason, time) = match &event.what {
            What::Answered { status, elapsed } => (
                TENANTRY_LOG_ANSWERED,
                i32::from(*status),
                TENANTRY_OK,
                None,
                *elapsed,
            ),
            What::Failed { kind, elapsed } => {
                (TENANTRY_LOG_FAILED, 0, of_kind(*kind), None, *elapsed)
            }
            What::Repeating { reason, pause } => (
                TENANTRY_LOG_REPEATING,
                0,
                TENANTRY_OK,
                Some(reason.as_str()),
                *pause,
            ),
            What::Renewed { credentials } => (
                TENANTRY_LOG_RENEWED,
                0,
                TENANTRY_OK,
                Some(*credentials),
                Duration::ZERO,
            ),
            _ => return,
        };
        let text = for_c(line(event));
        let (operation, method) = (for_c(event.operation), for_c(event.method));
        let (path, reason): (CString, Option<CString>) =
            (for_c(event.path.as_str()), reason.map(for_c));
        let told = tenantry_log_event {
            struct_size: size_of::<tenantry_log_event>(),
            what,
            status,
            kind,
            attempts: event.attempts,
            text: text.as_ptr(),
            operation: operation.as_ptr(),
            method: method.as_ptr(),
            path: path.as_ptr(),
            reason: lent(reason.as_deref().map(|text: &CStr| text)),
            time_us: us(time),
        };
        // SAFETY: C promised a function that takes these, for as long as the client lives.
        unsafe { (self.tell)(self.data, &raw const told) };
    }
}

fn line(event: &Event) -> String {
    let Event {
        operation,
        method,
        path,
        attempts,
        what,
    } = event;
    let ms = |time: &Duration| time.as_secs_f64() * 1_000.0;
    let request = match operation.is_empty() {
        true => format!("{method} {path}"),
        false => format!("{operation}: {method} {path}"),
    };
    match what {
        What::Answered { status, elapsed } => {
            let elapsed = ms(elapsed);
            format!("{request}: status {status} in {elapsed:.1} ms, attempts: {attempts}")
        }
        What::Failed { kind, elapsed } => {
            let (kind, elapsed) = (kind.as_str(), ms(elapsed));
            format!("{request}: {kind} in {elapsed:.1} ms, attempts: {attempts}")
        }
        What::Repeating { reason, pause } => {
            let pause = ms(pause);
            format!("{request}: attempt {attempts}: {reason}; again in {pause:.0} ms")
        }
        What::Renewed { credentials } => format!("{request}: issued for {credentials}"),
        _ => request,
    }
}

/// What happens to a request, kept until the thread that waits for it looks.
#[derive(Clone, Default)]
pub(crate) struct Events(Arc<Mutex<Vec<Event>>>);

impl Events {
    /// What puts an event into the queue.
    pub(crate) fn keep(&self) -> impl Fn(Event) + Send + Sync + 'static {
        let Self(queue) = self.clone();
        move |event| {
            let mut queue = queue.lock().unwrap_or_else(PoisonError::into_inner);
            queue.push(event);
        }
    }

    fn take(&self) -> Vec<Event> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    unsafe extern "C" fn keep(data: *mut c_void, event: *const tenantry_log_event) {
        let (kept, event) = unsafe { (&mut *data.cast::<Vec<String>>(), &*event) };
        let text = unsafe { CStr::from_ptr(event.text) };
        kept.push(text.to_str().unwrap().to_owned());
    }

    #[test]
    fn each_event_is_a_line() {
        let mut kept: Vec<String> = Vec::new();
        let log = Log::new(Some(keep), (&raw mut kept).cast()).unwrap();
        let event = |what| Event {
            operation: "tenants.get",
            method: "GET",
            path: "/api/2/tenants/1".to_owned(),
            attempts: 2,
            what,
        };
        let time = Duration::from_millis(12);
        for what in [
            What::Answered {
                status: 200,
                elapsed: time,
            },
            What::Failed {
                kind: tenantry::ErrorKind::Timeout,
                elapsed: time,
            },
            What::Repeating {
                reason: "status 503".to_owned(),
                pause: time,
            },
            What::Renewed {
                credentials: "client credentials",
            },
        ] {
            log.tell_one(&event(what));
        }
        let request = "tenants.get: GET /api/2/tenants/1";
        assert_eq!(
            kept,
            [
                format!("{request}: status 200 in 12.0 ms, attempts: 2"),
                format!("{request}: timeout in 12.0 ms, attempts: 2"),
                format!("{request}: attempt 2: status 503; again in 12 ms"),
                format!("{request}: issued for client credentials"),
            ]
        );
    }
}
