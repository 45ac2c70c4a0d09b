//! `tenantry_cancel`: giving up on calls from another thread.

use tenantry::Cancel;

use crate::guard::{quiet, view};
use crate::handle::{hand_out, take_back};

/// A handle by which any thread ends the calls it was given to (`tenantry_call.cancel`): opaque. Give it to as many calls as
/// you like. A call that it ends returns at once, with `TENANTRY_ERROR_CANCELLED`; tenantry_error_outcome_known() tells
/// whether the service may have carried it out.
///
/// Any number of threads may use it at a time. Whoever made it frees it with `tenantry_cancel_free`, at any time: calls that
/// are under way go on without it.
#[derive(Default)]
pub struct tenantry_cancel {
    core: Cancel,
}

impl tenantry_cancel {
    pub(crate) fn core(&self) -> &Cancel {
        &self.core
    }
}

/// Makes a handle that ends nothing yet. Free it with tenantry_cancel_free().
#[unsafe(no_mangle)]
pub extern "C" fn tenantry_cancel_new() -> *mut tenantry_cancel {
    quiet(|| hand_out(tenantry_cancel::default()))
}

/// Ends every call that it was given to, and those that it is given to later before anything is sent. This cannot be taken
/// back. Any thread may call it, a callback too; a signal handler may not. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_cancel_now(cancel: *const tenantry_cancel) {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { view(cancel, |cancel| cancel.core.cancel()) };
}

/// 1 when tenantry_cancel_now() was called, else 0. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_cancel_is_set(cancel: *const tenantry_cancel) -> i32 {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { view(cancel, |cancel| i32::from(cancel.core.is_cancelled())) }
}

/// Frees a handle. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_cancel_free(cancel: *mut tenantry_cancel) {
    // SAFETY: C promised that the handle is one and that this is its last use, by the rules of the header.
    unsafe { take_back(cancel) };
}

#[cfg(test)]
mod tests {
    use std::ptr::{null, null_mut};

    use super::*;

    #[test]
    fn a_handle_is_set_once_and_for_all() {
        let cancel = tenantry_cancel_new();
        unsafe {
            assert_eq!(tenantry_cancel_is_set(cancel), 0);
            tenantry_cancel_now(cancel);
            tenantry_cancel_now(cancel);
            assert_eq!(tenantry_cancel_is_set(cancel), 1);
            tenantry_cancel_free(cancel);
        }
    }

    #[test]
    fn null_is_no_handle() {
        unsafe {
            tenantry_cancel_now(null());
            assert_eq!(tenantry_cancel_is_set(null()), 0);
            tenantry_cancel_free(null_mut());
        }
    }
}
