//! Who owns a pointer, said in the type system: a [`Handle`] lives in a box, C holds it by pointer and gives it back to
//! its `*_free`.

use crate::guard::quiet;
use crate::text::Problem;

/// A type that C sees as opaque and holds by pointer. It is boxed when it is handed out, so it must not borrow.
pub(crate) trait Handle: 'static {}

impl Handle for crate::client::tenantry_client {}
impl Handle for crate::accounts::tenantry_accounts {}
impl Handle for crate::cancel::tenantry_cancel {}
impl Handle for crate::pages::tenantry_pages {}
impl Handle for crate::walk::tenantry_walk {}
impl Handle for crate::response::tenantry_response {}
impl Handle for crate::error::tenantry_error {}

/// Makes C the owner.
pub(crate) fn hand_out<T: Handle>(value: T) -> *mut T {
    Box::into_raw(Box::new(value))
}

/// Takes back what was handed out and drops it. NULL is nothing.
///
/// # Safety
/// `handle` must be NULL or come from [`hand_out`], and must not be used again.
pub(crate) unsafe fn take_back<T: Handle>(handle: *mut T) {
    if !handle.is_null() {
        // SAFETY: the caller promised that it came from `hand_out`, which boxed it, and that this is its last use.
        let handle = unsafe { Box::from_raw(handle) };
        quiet(|| drop(handle));
    }
}

/// The handle that C lends for one call.
///
/// # Safety
/// `handle` must be NULL or come from [`hand_out`], and stay until the call ends.
pub(crate) unsafe fn borrow<'a, T: Handle>(name: &str, handle: *const T) -> Result<&'a T, Problem> {
    // SAFETY: the caller promised it.
    unsafe { handle.as_ref() }.ok_or_else(|| Problem::new(name, "expected a handle, got NULL"))
}

/// The handle that C lends for one call, which changes it.
///
/// # Safety
/// As for [`borrow`], and nobody else may use it meanwhile.
pub(crate) unsafe fn borrow_mut<'a, T: Handle>(
    name: &str,
    handle: *mut T,
) -> Result<&'a mut T, Problem> {
    // SAFETY: the caller promised it.
    unsafe { handle.as_mut() }.ok_or_else(|| Problem::new(name, "expected a handle, got NULL"))
}

#[cfg(test)]
mod tests {
    use std::ptr::{null, null_mut};

    use super::{borrow, hand_out, take_back};
    use crate::client::tenantry_client;
    use crate::error::tenantry_error;
    use crate::failure::Failure;
    use crate::text::Problem;

    #[test]
    fn what_is_handed_out_can_be_lent_and_is_taken_back() {
        let problem = Problem::new("limit", "expected a number");
        let handle = hand_out(tenantry_error::from(Failure::Argument(problem, None)));
        assert!(unsafe { borrow("error", handle.cast_const()) }.is_ok());
        unsafe { take_back(handle) };
    }

    #[test]
    fn null_is_named_when_it_is_lent_and_ignored_when_it_is_freed() {
        let problem = unsafe { borrow("client", null::<tenantry_client>()) }
            .err()
            .unwrap();
        assert_eq!(problem.to_string(), "client: expected a handle, got NULL");
        unsafe { take_back(null_mut::<tenantry_client>()) };
    }

    #[test]
    fn handles_may_move_between_threads() {
        fn may_move<T: Send>() {}
        fn may_be_shared<T: Send + Sync>() {}
        may_be_shared::<tenantry_client>();
        may_be_shared::<crate::cancel::tenantry_cancel>();
        may_move::<crate::pages::tenantry_pages>();
        may_move::<crate::walk::tenantry_walk>();
        may_move::<crate::response::tenantry_response>();
        may_move::<tenantry_error>();
    }
}
