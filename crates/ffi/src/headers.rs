//! The headers of an answer as C reads them: by name, or one after the other.

use std::ffi::{CStr, CString, c_char};
use std::sync::OnceLock;

use http::HeaderMap;

use crate::codes::{TENANTRY_ERROR_INVALID_ARGUMENT, TENANTRY_OK};
use crate::text::{for_c, lent, required};

/// Headers, made into C strings when the first one is asked for: most programs look at none.
pub(crate) struct Headers {
    map: HeaderMap,
    texts: OnceLock<Vec<(CString, CString)>>,
}

impl Headers {
    pub(crate) fn new(map: HeaderMap) -> Self {
        Self {
            map,
            texts: OnceLock::new(),
        }
    }

    pub(crate) fn count(&self) -> usize {
        self.map.len()
    }

    pub(crate) fn find(&self, name: &str) -> Option<&CStr> {
        let is_it = |text: &CString| text.as_bytes().eq_ignore_ascii_case(name.as_bytes());
        self.texts()
            .iter()
            .find(|(name, _)| is_it(name))
            .map(|(_, value)| &**value)
    }

    fn at(&self, index: usize) -> Option<(&CStr, &CStr)> {
        self.texts()
            .get(index)
            .map(|(name, value)| (&**name, &**value))
    }

    fn texts(&self) -> &[(CString, CString)] {
        self.texts.get_or_init(|| {
            let text = |value: &http::HeaderValue| {
                // No header value holds a NUL; other bytes stay as they came.
                CString::new(value.as_bytes()).unwrap_or_default()
            };
            self.map
                .iter()
                .map(|(name, value)| (for_c(name.as_str()), text(value)))
                .collect()
        })
    }
}

/// A header by its name, for C.
///
/// # Safety
/// `name` must be NULL or a string that ends in NUL.
pub(crate) unsafe fn find(headers: &Headers, name: *const c_char) -> *const c_char {
    // SAFETY: the caller promised it.
    let name = unsafe { required("name", name) };
    lent(name.ok().and_then(|name| headers.find(name)))
}

/// A header by its place, for C.
///
/// # Safety
/// `name` and `value` must each be NULL or valid to write.
pub(crate) unsafe fn at(
    headers: &Headers,
    index: usize,
    name: *mut *const c_char,
    value: *mut *const c_char,
) -> i32 {
    let Some((its_name, its_value)) = headers.at(index) else {
        return TENANTRY_ERROR_INVALID_ARGUMENT;
    };
    for (place, text) in [(name, its_name), (value, its_value)] {
        if !place.is_null() {
            // SAFETY: it is not NULL, and the caller promised the rest.
            unsafe { place.write(text.as_ptr()) };
        }
    }
    TENANTRY_OK
}

#[cfg(test)]
mod tests {
    use std::ffi::CStr;
    use std::ptr::{null, null_mut};

    use http::{HeaderMap, HeaderValue};

    use super::{Headers, at, find};
    use crate::codes::{TENANTRY_ERROR_INVALID_ARGUMENT, TENANTRY_OK};

    fn headers() -> Headers {
        let mut map = HeaderMap::new();
        map.insert("content-type", HeaderValue::from_static("text/csv"));
        map.insert("x-odd", HeaderValue::from_bytes(b"\xe4").unwrap());
        Headers::new(map)
    }

    #[test]
    fn a_header_is_found_however_its_name_is_written() {
        let headers = headers();
        let value = unsafe { find(&headers, c"Content-Type".as_ptr()) };
        assert_eq!(unsafe { CStr::from_ptr(value) }, c"text/csv");
        assert!(unsafe { find(&headers, c"etag".as_ptr()) }.is_null());
        assert!(unsafe { find(&headers, null()) }.is_null());
    }

    #[test]
    fn headers_are_listed_with_the_bytes_they_came_with() {
        let headers = headers();
        assert_eq!(headers.count(), 2);
        let (mut name, mut value) = (null(), null());
        assert_eq!(
            unsafe { at(&headers, 1, &mut name, &mut value) },
            TENANTRY_OK
        );
        assert_eq!(unsafe { CStr::from_ptr(name) }, c"x-odd");
        assert_eq!(unsafe { CStr::from_ptr(value) }.to_bytes(), b"\xe4");
    }

    #[test]
    fn past_the_last_header_nothing_is_written() {
        let (mut name, mut value) = (null(), null());
        let code = unsafe { at(&headers(), 2, &mut name, &mut value) };
        assert_eq!(code, TENANTRY_ERROR_INVALID_ARGUMENT);
        assert!(name.is_null() && value.is_null());
        assert_eq!(
            unsafe { at(&headers(), 0, null_mut(), null_mut()) },
            TENANTRY_OK
        );
    }
}
