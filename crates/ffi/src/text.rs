//! Text and bytes as C gives them, checked: each problem names the parameter. And text as C takes it.

use std::ffi::{CStr, CString, c_char};
use std::fmt;

use bytes::Bytes;

/// What is wrong with something that C gave, in a sentence that begins with the parameter's name. It never repeats the
/// value, which could be a secret.
#[derive(Debug)]
pub(crate) struct Problem(String);

impl Problem {
    pub(crate) fn new(name: &str, what: impl fmt::Display) -> Self {
        Self(format!("{name}: {what}"))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that must be given.
///
/// # Safety
/// `text` must be NULL or a string that ends in NUL and stays as it is while the result is used.
pub(crate) unsafe fn required<'a>(name: &str, text: *const c_char) -> Result<&'a str, Problem> {
    // SAFETY: the caller promised it.
    unsafe { optional(name, text) }?.ok_or_else(|| Problem::new(name, "expected a text, got NULL"))
}

/// A text that may be left out, as NULL.
///
/// # Safety
/// As for [`required`].
pub(crate) unsafe fn optional<'a>(
    name: &str,
    text: *const c_char,
) -> Result<Option<&'a str>, Problem> {
    if text.is_null() {
        return Ok(None);
    }
    // SAFETY: it is not NULL, and the caller promised the rest.
    let text = unsafe { CStr::from_ptr(text) };
    text.to_str().map(Some).map_err(|error| {
        let end = error.valid_up_to();
        Problem::new(
            name,
            format_args!("expected UTF-8, which breaks off at byte {end}"),
        )
    })
}

/// A block of bytes, copied. NULL of no length is an empty one.
///
/// # Safety
/// `start` must be NULL or the start of `length` bytes.
pub(crate) unsafe fn bytes(name: &str, start: *const u8, length: usize) -> Result<Bytes, Problem> {
    if length == 0 {
        return Ok(Bytes::new());
    }
    if start.is_null() {
        return Err(Problem::new(
            name,
            format_args!("expected {length} bytes, got NULL"),
        ));
    }
    if isize::try_from(length).is_err() {
        return Err(Problem::new(name, "its length is more than memory holds"));
    }
    // SAFETY: it is not NULL, no longer than any object can be, and the caller promised the rest.
    Ok(Bytes::copy_from_slice(unsafe {
        std::slice::from_raw_parts(start, length)
    }))
}

/// A text for C to read. C would end it at the first NUL, so a NUL within is shown as the replacement character.
pub(crate) fn for_c(text: impl Into<String>) -> CString {
    CString::new(text.into()).unwrap_or_else(|error| {
        let text = String::from_utf8_lossy(&error.into_vec()).replace('\0', "\u{FFFD}");
        CString::new(text).unwrap_or_default()
    })
}

/// What a function gives that answers with a text: it belongs to whatever holds it, and NULL is none.
pub(crate) fn lent(text: Option<&CStr>) -> *const c_char {
    text.map_or(std::ptr::null(), CStr::as_ptr)
}

#[cfg(test)]
mod tests {
    use std::ptr::null;

    use super::{bytes, for_c, optional, required};

    #[test]
    fn a_text_that_is_needed_and_missing_is_named() {
        let problem = unsafe { required("tenant_id", null()) }.unwrap_err();
        assert_eq!(problem.to_string(), "tenant_id: expected a text, got NULL");
        assert!(unsafe { optional("tenant_id", null()) }.unwrap().is_none());
    }

    #[test]
    fn a_text_that_is_no_utf_8_is_named_and_not_repeated() {
        let problem = unsafe { required("password", c"secret\xff".as_ptr()) }.unwrap_err();
        assert_eq!(
            problem.to_string(),
            "password: expected UTF-8, which breaks off at byte 6"
        );
    }

    #[test]
    fn text_is_taken_as_it_is() {
        assert_eq!(
            unsafe { required("name", c"Grüße".as_ptr()) }.unwrap(),
            "Grüße"
        );
        assert_eq!(unsafe { required("name", c"".as_ptr()) }.unwrap(), "");
    }

    #[test]
    fn null_bytes_are_empty_when_their_length_is_and_wrong_when_it_is_not() {
        assert!(unsafe { bytes("body", null(), 0) }.unwrap().is_empty());
        let problem = unsafe { bytes("body", null(), 5) }.unwrap_err();
        assert_eq!(problem.to_string(), "body: expected 5 bytes, got NULL");
        let too_long = unsafe { bytes("body", b"x".as_ptr(), usize::MAX) }.unwrap_err();
        assert_eq!(
            too_long.to_string(),
            "body: its length is more than memory holds"
        );
        assert_eq!(unsafe { bytes("body", b"{}".as_ptr(), 2) }.unwrap(), "{}");
    }

    #[test]
    fn a_nul_within_a_text_does_not_cut_it_short() {
        assert_eq!(for_c("a\0b").as_c_str(), c"a\u{FFFD}b");
    }
}
