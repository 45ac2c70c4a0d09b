//! The one place where panics end: none may cross into C.
//!
//! [`finish`] is for functions that answer with a return code, an output and an error; [`view`] for those that read a
//! value out of a handle. It knows no operation.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::codes::{TENANTRY_ERROR_INTERNAL, TENANTRY_OK};
use crate::error::tenantry_error;
use crate::failure::Failure;
use crate::handle::{Handle, hand_out};

/// What a function that only reads gives when there is nothing to give: for a NULL handle, and should it panic.
pub(crate) trait Nothing {
    fn nothing() -> Self;
}

impl Nothing for () {
    fn nothing() -> Self {}
}

impl Nothing for i32 {
    fn nothing() -> Self {
        0
    }
}

impl Nothing for u32 {
    fn nothing() -> Self {
        0
    }
}

impl Nothing for i64 {
    fn nothing() -> Self {
        0
    }
}

impl Nothing for usize {
    fn nothing() -> Self {
        0
    }
}

impl<T> Nothing for *mut T {
    fn nothing() -> Self {
        std::ptr::null_mut()
    }
}

impl<T> Nothing for *const T {
    fn nothing() -> Self {
        std::ptr::null()
    }
}

/// Runs what makes an output. Writes it to `out` on success, or the error to `error` on failure; either may be NULL.
///
/// # Safety
/// `out` and `error` must each be NULL or valid to write.
pub(crate) unsafe fn finish<T: Handle>(
    out: *mut *mut T,
    error: *mut *mut tenantry_error,
    make: impl FnOnce() -> Result<T, Failure>,
) -> i32 {
    // SAFETY: the caller promised it.
    unsafe { finish_optional(out, error, || make().map(Some)) }
}

/// Like [`finish`], for what may have nothing to give: then `out` gets NULL.
///
/// # Safety
/// As for [`finish`].
pub(crate) unsafe fn finish_optional<T: Handle>(
    out: *mut *mut T,
    error: *mut *mut tenantry_error,
    make: impl FnOnce() -> Result<Option<T>, Failure>,
) -> i32 {
    let result = caught(make).unwrap_or_else(|said| Err(Failure::Panic(said)));
    // Making and dropping the handles allocates and runs foreign drops, so it is guarded as well.
    caught(|| match result {
        Ok(value) => {
            // SAFETY: the caller promised that `out` is NULL or valid to write.
            unsafe { put(out, || value.map_or_else(std::ptr::null_mut, hand_out)) };
            TENANTRY_OK
        }
        Err(failure) => {
            let code = failure.code();
            // SAFETY: the caller promised that `error` is NULL or valid to write.
            unsafe { put(error, || hand_out(failure.into())) };
            code
        }
    })
    .unwrap_or(TENANTRY_ERROR_INTERNAL)
}

/// Reads something out of a handle; nothing from NULL.
///
/// # Safety
/// `handle` must be NULL or one that this library handed out and that was not freed.
pub(crate) unsafe fn view<T: Handle, R: Nothing>(
    handle: *const T,
    read: impl FnOnce(&T) -> R,
) -> R {
    // SAFETY: the caller promised it; what is read lives no longer than the handle, as the header says.
    let handle = unsafe { handle.as_ref() };
    quiet(|| handle.map_or_else(R::nothing, read))
}

/// Runs what can hardly fail and has no way to say so.
pub(crate) fn quiet<R: Nothing>(run: impl FnOnce() -> R) -> R {
    caught(run).unwrap_or_else(|_| R::nothing())
}

/// # Safety
/// `place` must be NULL or valid to write.
unsafe fn put<T>(place: *mut *mut T, make: impl FnOnce() -> *mut T) {
    if !place.is_null() {
        // SAFETY: the caller promised it.
        unsafe { place.write(make()) };
    }
}

fn caught<R>(run: impl FnOnce() -> R) -> Result<R, String> {
    // Whatever was half done is never looked at again: inputs are only read, and outputs are written last.
    catch_unwind(AssertUnwindSafe(run)).map_err(|panic| {
        let said = said(&*panic);
        // Dropping what was thrown runs foreign code, which could throw again; that is left alone.
        if let Err(again) = catch_unwind(AssertUnwindSafe(|| drop(panic))) {
            std::mem::forget(again);
        }
        said
    })
}

fn said(panic: &(dyn Any + Send)) -> String {
    match (panic.downcast_ref::<&str>(), panic.downcast_ref::<String>()) {
        (Some(text), _) => (*text).to_owned(),
        (_, Some(text)) => text.clone(),
        _ => "no reason given".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::ptr::{null, null_mut};

    use super::Failure;
    use super::{finish, view};
    use crate::codes::{TENANTRY_ERROR_INTERNAL, TENANTRY_ERROR_INVALID_ARGUMENT, TENANTRY_OK};
    use crate::error::{tenantry_error, tenantry_error_free, tenantry_error_message};
    use crate::text::Problem;

    fn failure() -> Failure {
        Failure::Argument(Problem::new("limit", "expected a number"), None)
    }

    fn handle() -> tenantry_error {
        failure().into()
    }

    #[test]
    fn a_panic_becomes_an_error_that_says_what_happened() {
        let (mut out, mut error) = (null_mut::<tenantry_error>(), null_mut());
        let code = unsafe { finish(&mut out, &mut error, || panic!("the sky fell: {}", 7)) };
        assert_eq!(code, TENANTRY_ERROR_INTERNAL);
        assert!(out.is_null());
        let message = unsafe { std::ffi::CStr::from_ptr(tenantry_error_message(error)) };
        assert!(
            message.to_str().unwrap().contains("the sky fell: 7"),
            "{message:?}"
        );
        unsafe { tenantry_error_free(error) };
    }

    #[test]
    fn a_panic_while_reading_gives_nothing() {
        let handle = handle();
        assert_eq!(
            unsafe { view(&raw const handle, |_| -> i32 { panic!("no") }) },
            0
        );
        assert_eq!(unsafe { view(null::<tenantry_error>(), |_| 7_i32) }, 0);
    }

    #[test]
    fn a_failure_leaves_the_output_as_it_was_and_a_success_the_error() {
        let mut untouched = handle();
        let (mut out, mut error) = (&raw mut untouched, null_mut());
        let code = unsafe { finish(&mut out, &mut error, || Err(failure())) };
        assert_eq!(code, TENANTRY_ERROR_INVALID_ARGUMENT);
        assert_eq!(out, &raw mut untouched);
        unsafe { tenantry_error_free(error) };

        let (mut out, mut error) = (null_mut(), &raw mut untouched);
        assert_eq!(
            unsafe { finish(&mut out, &mut error, || Ok(handle())) },
            TENANTRY_OK
        );
        assert_eq!(error, &raw mut untouched);
        unsafe { tenantry_error_free(out) };
    }

    #[test]
    fn who_wants_neither_output_nor_error_gets_the_code() {
        let nowhere = null_mut::<*mut tenantry_error>();
        assert_eq!(
            unsafe { finish(nowhere, null_mut(), || Ok(handle())) },
            TENANTRY_OK
        );
        let code = unsafe { finish(nowhere, null_mut(), || Err(failure())) };
        assert_eq!(code, TENANTRY_ERROR_INVALID_ARGUMENT);
    }
}
