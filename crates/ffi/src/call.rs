//! `tenantry_call`: how one call is made, whatever it asks for.

use tenantry::Request;

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
    /// How long the call may take in all, in milliseconds, attempts and pauses included. NULL: the client's.
    pub timeout_ms: *const i64,
    /// What ends the call before its time, from another thread. NULL: nothing does.
    pub cancel: *const tenantry_cancel,
}

// SAFETY: it is repr(C), begins with its size, and holds pointers else.
unsafe impl Versioned for tenantry_call {}

/// Puts what C asks for into the request.
///
/// # Safety
/// As for [`read`]; every pointer within must be NULL or valid to read.
pub(crate) unsafe fn apply(
    call: *const tenantry_call,
    mut request: Request,
) -> Result<Request, Problem> {
    // SAFETY: the caller promised it.
    let Some(call) = (unsafe { read("call", call) })? else {
        return Ok(request);
    };
    // SAFETY: the caller promised it.
    if let Some(limit) = unsafe { milliseconds("timeout_ms", call.timeout_ms) }? {
        request = request.timeout(limit);
    }
    // SAFETY: the caller promised it.
    if let Some(cancel) = unsafe { call.cancel.as_ref() } {
        request = request.cancelled_by(cancel.core());
    }
    Ok(request)
}

#[cfg(test)]
mod tests {
    use std::ptr::null;

    use tenantry::Request;
    use tenantry::operation::Method;

    use super::{apply, tenantry_call};

    fn with_limit(timeout_ms: *const i64) -> Result<Request, String> {
        let call = tenantry_call {
            struct_size: size_of::<tenantry_call>(),
            timeout_ms,
            cancel: null(),
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
