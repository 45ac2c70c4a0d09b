//! `tenantry_call`: how one call is made, whatever it asks for.

use std::ffi::c_void;
use std::time::Duration;

use bytes::Bytes;
use tenantry::procedures::Procedure;

use tenantry::{Cancel, Request};

use crate::callbacks::{self, tenantry_progress_callback};
use crate::cancel::tenantry_cancel;
use crate::params::{Versioned, milliseconds, read};
use crate::text::Problem;

/// How one call is made. NULL in its place means the client's defaults. Set `struct_size`, zero the rest, then set what
/// you need; it is read before the function returns and belongs to you.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct tenantry_call {
    /// `sizeof(tenantry_call)`.
    pub struct_size: usize,
    /// How long the call may take in all, in milliseconds, attempts and pauses included; for a procedure, all of its requests.
    /// NULL: the client's for each request.
    pub timeout_ms: *const i64,
    /// What ends the call before its time, from another thread. NULL: nothing does.
    pub cancel: *const tenantry_cancel,
    /// What is told on the way of a procedure, which is several requests, and of a walk. NULL: nothing is. Other functions do
    /// not call it.
    pub progress: tenantry_progress_callback,
    /// What `progress` is given.
    pub progress_data: *mut c_void,
}

// SAFETY: it is repr(C), begins with its size, and holds pointers and a function pointer that may be NULL else.
unsafe impl Versioned for tenantry_call {}

/// What a [`tenantry_call`] says, checked.
pub(crate) struct Call {
    limit: Option<Duration>,
    cancel: Option<Cancel>,
    progress: tenantry_progress_callback,
    progress_data: *mut c_void,
}

impl Call {
    /// # Safety
    /// As for [`read`]; every pointer within must be NULL or valid to read.
    pub(crate) unsafe fn read(call: *const tenantry_call) -> Result<Self, Problem> {
        // SAFETY: the caller promised it.
        let Some(call) = (unsafe { read("call", call) })? else {
            return Ok(Self {
                limit: None,
                cancel: None,
                progress: None,
                progress_data: std::ptr::null_mut(),
            });
        };
        Ok(Self {
            // SAFETY: the caller promised it.
            limit: unsafe { milliseconds("timeout_ms", call.timeout_ms) }?,
            // SAFETY: the caller promised it.
            cancel: unsafe { call.cancel.as_ref() }.map(|cancel| cancel.core().clone()),
            progress: call.progress,
            progress_data: call.progress_data,
        })
    }

    pub(crate) fn on_procedure(self, mut procedure: Procedure<Bytes>) -> Procedure<Bytes> {
        if let Some(limit) = self.limit {
            procedure = procedure.timeout(limit);
        }
        if let Some(cancel) = &self.cancel {
            procedure = procedure.cancelled_by(cancel);
        }
        if let Some(progress) = self.progress {
            let canceller = procedure.canceller();
            let stop = move || canceller.cancel();
            procedure = procedure.on_progress(callbacks::tell(progress, self.progress_data, stop));
        }
        procedure
    }
}

/// Puts what C asks for into the request.
///
/// # Safety
/// As for [`Call::read`].
pub(crate) unsafe fn apply(
    call: *const tenantry_call,
    mut request: Request,
) -> Result<Request, Problem> {
    // SAFETY: the caller promised it.
    let call = unsafe { Call::read(call) }?;
    if let Some(limit) = call.limit {
        request = request.timeout(limit);
    }
    if let Some(cancel) = &call.cancel {
        request = request.cancelled_by(cancel);
    }
    Ok(request)
}

#[cfg(test)]
mod tests {
    use std::ptr::{null, null_mut};

    use tenantry::Request;
    use tenantry::operation::Method;

    use super::{apply, tenantry_call};

    fn with_limit(timeout_ms: *const i64) -> Result<Request, String> {
        let call = tenantry_call {
            struct_size: size_of::<tenantry_call>(),
            timeout_ms,
            cancel: null(),
            progress: None,
            progress_data: null_mut(),
        };
        let request = Request::raw(Method::Get, "/");
        unsafe { apply(&raw const call, request) }.map_err(|problem| problem.to_string())
    }

    #[test]
    fn no_time_at_all_is_refused() {
        for wrong in [0, -1] {
            assert_eq!(
                with_limit(&raw const wrong).unwrap_err(),
                format!("timeout_ms: expected more than zero milliseconds, got {wrong}")
            );
        }
    }

    #[test]
    fn a_limit_may_be_given_or_left_out() {
        let five_seconds = 5_000;
        assert!(with_limit(&raw const five_seconds).is_ok());
        assert!(with_limit(null()).is_ok());
        assert!(unsafe { apply(null(), Request::raw(Method::Get, "/")) }.is_ok());
    }
}
