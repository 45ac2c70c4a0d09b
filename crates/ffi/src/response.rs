//! `tenantry_response`: what came back, undecoded.

use std::ffi::c_char;

use bytes::Bytes;
use http::HeaderMap;
use tenantry::Answer;

use crate::body::Body;
use crate::codes::TENANTRY_ERROR_INVALID_ARGUMENT;
use crate::guard::view;
use crate::handle::take_back;
use crate::headers::{self, Headers};
use crate::text::lent;

/// What came back: opaque, read by the functions that begin with `tenantry_response_`.
///
/// Whoever received it frees it with `tenantry_response_free`. What its functions give belongs to it. It may move between
/// threads, but belongs to one at a time.
pub struct tenantry_response {
    status: i32,
    headers: Headers,
    body: Body,
}

impl From<Answer> for tenantry_response {
    fn from(answer: Answer) -> Self {
        Self {
            status: i32::from(answer.status.as_u16()),
            headers: Headers::new(answer.headers),
            body: Body::new(answer.body),
        }
    }
}

impl From<Bytes> for tenantry_response {
    /// What a procedure gives.
    fn from(result: Bytes) -> Self {
        Self {
            status: 0,
            headers: Headers::new(HeaderMap::new()),
            body: Body::new(result),
        }
    }
}

/// The HTTP status: 200 to 299. 0 for what a procedure gives, which came by several requests, and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_response_status(response: *const tenantry_response) -> i32 {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { view(response, |response| response.status) }
}

/// The body as it came: JSON text, a page, or a file. A NUL stands behind its last byte, so a text is a C string.
///
/// The bytes belong to the response. An empty body has an address too; NULL for NULL alone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_response_body(response: *const tenantry_response) -> *const u8 {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { view(response, |response| response.body.start()) }
}

/// The length of the body in bytes, without the NUL behind it. 0 when there is nothing (status 204), and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_response_body_len(response: *const tenantry_response) -> usize {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { view(response, |response| response.body.length()) }
}

/// The content type of the body, such as "application/json" or "image/png". NULL when the answer does not say.
///
/// The text belongs to the response.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_response_content_type(
    response: *const tenantry_response,
) -> *const c_char {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe {
        view(response, |response| {
            lent(response.headers.find("content-type"))
        })
    }
}

/// A header by its name, in capitals or not; of several of one name the first. NULL when there is none.
///
/// The text belongs to the response.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_response_header(
    response: *const tenantry_response,
    name: *const c_char,
) -> *const c_char {
    // SAFETY: C promised that the handle is one and the name a string, by the rules of the header.
    unsafe { view(response, |response| headers::find(&response.headers, name)) }
}

/// How many headers there are. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_response_header_count(
    response: *const tenantry_response,
) -> usize {
    // SAFETY: C promised that the handle is one, by the rules of the header.
    unsafe { view(response, |response| response.headers.count()) }
}

/// The header at this place, counted from 0: writes its name and its value, either of which may be NULL when it is not
/// wanted. Past the last one it writes nothing and returns `TENANTRY_ERROR_INVALID_ARGUMENT`.
///
/// The texts belong to the response.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_response_header_at(
    response: *const tenantry_response,
    index: usize,
    name: *mut *const c_char,
    value: *mut *const c_char,
) -> i32 {
    if response.is_null() {
        return TENANTRY_ERROR_INVALID_ARGUMENT;
    }
    // SAFETY: C promised that the handle is one and that the places may be written, by the rules of the header.
    unsafe {
        view(response, |response| {
            headers::at(&response.headers, index, name, value)
        })
    }
}

/// Frees a response and everything that was read from it. NULL is ignored.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_response_free(response: *mut tenantry_response) {
    // SAFETY: C promised that the handle is one and that this is its last use, by the rules of the header.
    unsafe { take_back(response) };
}

#[cfg(test)]
mod tests {
    use std::ffi::CStr;
    use std::ptr::{null, null_mut};

    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, StatusCode};

    use super::*;
    use crate::handle::hand_out;

    #[test]
    fn a_response_gives_status_type_and_body() {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", HeaderValue::from_static("image/png"));
        let body = Bytes::from_static(b"\x89PNG\0");
        let answer = Answer {
            status: StatusCode::OK,
            headers,
            body,
        };
        let response = hand_out(tenantry_response::from(answer));
        unsafe {
            assert_eq!(tenantry_response_status(response), 200);
            assert_eq!(
                CStr::from_ptr(tenantry_response_content_type(response)),
                c"image/png"
            );
            assert_eq!(tenantry_response_body_len(response), 5);
            assert_eq!(*tenantry_response_body(response), 0x89);
            assert_eq!(tenantry_response_header_count(response), 1);
            tenantry_response_free(response);
        }
    }

    #[test]
    fn a_null_response_is_empty() {
        unsafe {
            assert_eq!(tenantry_response_status(null()), 0);
            assert!(tenantry_response_body(null()).is_null());
            assert!(tenantry_response_content_type(null()).is_null());
            let code = tenantry_response_header_at(null(), 0, null_mut(), null_mut());
            assert_eq!(code, TENANTRY_ERROR_INVALID_ARGUMENT);
            tenantry_response_free(null_mut());
        }
    }
}
