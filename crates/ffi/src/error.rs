//! `tenantry_error`: what went wrong, in words and in numbers.

use std::ffi::{CStr, CString, c_char};
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::body::Body;
use crate::codes;
use crate::guard::view;
use crate::handle::take_back;
use crate::headers::{self, Headers};
use crate::text::{for_c, lent};

/// What went wrong, and all that is known about it: opaque, read by the functions that begin with `tenantry_error_`.
///
/// Whoever received it frees it with `tenantry_error_free`. What its functions give belongs to it. It may move between
/// threads, but belongs to one at a time.
pub struct tenantry_error {
    pub(crate) kind: i32,
    pub(crate) message: CString,
    pub(crate) text: CString,
    pub(crate) operation: Option<CString>,
    pub(crate) method: Option<CString>,
    pub(crate) path: Option<CString>,
    pub(crate) status: i32,
    pub(crate) code: Option<CString>,
    pub(crate) meaning: Option<CString>,
    pub(crate) details: Option<CString>,
    pub(crate) attempts: u32,
    pub(crate) outcome_known: bool,
    pub(crate) retry_after_ms: i64,
    pub(crate) done: CString,
    /// Made when it is asked for: most programs do not.
    pub(crate) json: OnceLock<CString>,
    pub(crate) headers: Headers,
    pub(crate) body: Body,
}

impl tenantry_error {
    /// All of it as one JSON object, but the answer's headers and body.
    fn to_json(&self) -> Value {
        let text = |text: &CStr| text.to_string_lossy().into_owned();
        let optional = |value: &Option<CString>| value.as_deref().map(text);
        // It was written from JSON.
        let parsed = |value: &CStr| serde_json::from_slice::<Value>(value.to_bytes()).ok();
        json!({
            "kind": text(codes::name(self.kind)),
            "text": text(&self.text),
            "message": text(&self.message),
            "operation": optional(&self.operation),
            "method": optional(&self.method),
            "path": optional(&self.path),
            "status": (self.status != 0).then_some(self.status),
            "code": optional(&self.code),
            "meaning": optional(&self.meaning),
            "details": self.details.as_deref().and_then(parsed),
            "attempts": self.attempts,
            "outcome_known": self.outcome_known,
            "retry_after_ms": (self.retry_after_ms >= 0).then_some(self.retry_after_ms),
            "done": parsed(&self.done),
        })
    }
}

/// # Safety
/// As for [`view`].
unsafe fn text_of(
    error: *const tenantry_error,
    read: impl FnOnce(&tenantry_error) -> Option<&CStr>,
) -> *const c_char {
    // SAFETY: the caller promised it.
    unsafe { view(error, |error| lent(read(error))) }
}

/// What kind of failure it was: the `TENANTRY_ERROR_` constant that the function also returned. `TENANTRY_OK` for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_kind(error: *const tenantry_error) -> i32 {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { view(error, |error| error.kind) }
}

/// All of it in one line, for a person or a log: operation, kind, message, request, status and code. It holds no secret.
///
/// The text belongs to the error. NULL for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_text(error: *const tenantry_error) -> *const c_char {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { text_of(error, |error| Some(&error.text)) }
}

/// What happened, in the service's words where it gave any; for a wrong parameter, its name comes first.
///
/// The text belongs to the error. NULL for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_message(error: *const tenantry_error) -> *const c_char {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { text_of(error, |error| Some(&error.message)) }
}

/// The operation asked for, as in `tenants.get`, or NULL when there was none.
///
/// The text belongs to the error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_operation(error: *const tenantry_error) -> *const c_char {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { text_of(error, |error| error.operation.as_deref()) }
}

/// The HTTP method of the request, or NULL when there was none.
///
/// The text belongs to the error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_method(error: *const tenantry_error) -> *const c_char {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { text_of(error, |error| error.method.as_deref()) }
}

/// The path of the request, without its query, or NULL when there was none.
///
/// The text belongs to the error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_path(error: *const tenantry_error) -> *const c_char {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { text_of(error, |error| error.path.as_deref()) }
}

/// The HTTP status, or 0 when no answer came.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_status(error: *const tenantry_error) -> i32 {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { view(error, |error| error.status) }
}

/// The code in the error body as text: a platform code such as "1001", or a word such as "invalid_client". NULL when there
/// was none.
///
/// The text belongs to the error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_code(error: *const tenantry_error) -> *const c_char {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { text_of(error, |error| error.code.as_deref()) }
}

/// What the platform's code means, for codes 1000 to 1035. NULL for others.
///
/// The text belongs to the error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_meaning(error: *const tenantry_error) -> *const c_char {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { text_of(error, |error| error.meaning.as_deref()) }
}

/// The `details` of the error body, as JSON text. NULL when there were none.
///
/// The text belongs to the error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_details(error: *const tenantry_error) -> *const c_char {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { text_of(error, |error| error.details.as_deref()) }
}

/// How many times the request was sent or tried to be sent. 0 when no byte left.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_attempts(error: *const tenantry_error) -> u32 {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { view(error, |error| error.attempts) }
}

/// 1 when it is certain that the service did not carry the request out, or that it changes nothing; 0 when it is not: then
/// look before you repeat.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_outcome_known(error: *const tenantry_error) -> i32 {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { view(error, |error| i32::from(error.outcome_known)) }
}

/// The pause in milliseconds that the service asks for before the next try. Below zero when it asks for none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_retry_after_ms(error: *const tenantry_error) -> i64 {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { view(error, |error| error.retry_after_ms) }
}

/// What a procedure had done when it failed: its requests that succeeded, in order, as a JSON list of objects with `operation`
/// and `status`. "[]" for a single call.
///
/// The text belongs to the error. NULL for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_done(error: *const tenantry_error) -> *const c_char {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { text_of(error, |error| Some(&error.done)) }
}

/// All of it as one JSON object, but the answer's headers and body: `kind` (as tenantry_code_name() has it), `text`, `message`,
/// `operation`, `method`, `path`, `status`, `code`, `meaning`, `details`, `attempts`, `outcome_known`, `retry_after_ms` and
/// `done`, null where there is none. It holds no secret.
///
/// The text belongs to the error. NULL for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_json(error: *const tenantry_error) -> *const c_char {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe {
        text_of(error, |error| {
            Some(
                error
                    .json
                    .get_or_init(|| for_c(error.to_json().to_string())),
            )
        })
    }
}

/// The body of the answer as it came: a page of a gateway, say. A NUL stands behind its last byte.
///
/// The bytes belong to the error. NULL for NULL alone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_body(error: *const tenantry_error) -> *const u8 {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { view(error, |error| error.body.start()) }
}

/// The length of the body in bytes. 0 when no answer came.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_body_len(error: *const tenantry_error) -> usize {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { view(error, |error| error.body.length()) }
}

/// A header of the answer by its name, in capitals or not; of several of one name the first. NULL when there is none.
///
/// The text belongs to the error.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_header(
    error: *const tenantry_error,
    name: *const c_char,
) -> *const c_char {
    // SAFETY: C promised that the handle is one and the name a string, by the rules of the header.
    unsafe { view(error, |error| headers::find(&error.headers, name)) }
}

/// Frees an error and everything that was read from it. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_error_free(error: *mut tenantry_error) {
    // SAFETY: C promised that the handle is one and that this is its last use, by the rules of the header.
    unsafe { take_back(error) };
}

#[cfg(test)]
mod tests {
    use std::ptr::null;

    use super::*;

    #[test]
    fn an_error_is_one_json_object() {
        let problem = crate::text::Problem::new("limit", "expected a number");
        let operation = &tenantry::api::operations::TENANTS_LIST;
        let failure = crate::failure::Failure::Argument(problem, Some(operation));
        let error = tenantry_error::from(failure);
        let json = unsafe { CStr::from_ptr(tenantry_error_json(&raw const error)) };
        let json: Value = serde_json::from_slice(json.to_bytes()).unwrap();
        assert_eq!(
            json,
            json!({
                "kind": "invalid argument",
                "text": "tenants.list: invalid argument: limit: expected a number [GET /api/2/tenants]",
                "message": "limit: expected a number",
                "operation": "tenants.list",
                "method": "GET",
                "path": "/api/2/tenants",
                "status": null,
                "code": null,
                "meaning": null,
                "details": null,
                "attempts": 0,
                "outcome_known": true,
                "retry_after_ms": null,
                "done": [],
            })
        );
    }

    #[test]
    fn a_null_error_says_nothing() {
        unsafe {
            assert_eq!(tenantry_error_kind(null()), crate::codes::TENANTRY_OK);
            assert!(tenantry_error_text(null()).is_null());
            assert!(tenantry_error_body(null()).is_null());
        }
    }
}
