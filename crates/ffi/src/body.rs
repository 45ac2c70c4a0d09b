//! The bytes of an answer as C reads them: a pointer and a length, and a NUL behind the last byte.

use bytes::{BufMut, Bytes, BytesMut};

/// A body. The NUL behind it is not counted; it lets C read a text body as a string, and keeps one who takes a body for a
/// text from running on.
pub(crate) struct Body(BytesMut);

impl Body {
    pub(crate) fn new(bytes: Bytes) -> Self {
        // Copied where it is shared, with room for the NUL at once.
        let mut own = bytes.try_into_mut().unwrap_or_else(|shared| {
            let mut copy = BytesMut::with_capacity(shared.len() + 1);
            copy.put_slice(&shared);
            copy
        });
        own.put_u8(0);
        Self(own)
    }

    /// Never NULL.
    pub(crate) fn start(&self) -> *const u8 {
        self.0.as_ptr()
    }

    pub(crate) fn length(&self) -> usize {
        self.0.len() - 1
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::CStr;

    use bytes::Bytes;

    use super::Body;

    #[test]
    fn a_text_body_is_a_c_string() {
        let body = Body::new(Bytes::from_static(b"{}"));
        assert_eq!(body.length(), 2);
        assert_eq!(unsafe { CStr::from_ptr(body.start().cast()) }, c"{}");
    }

    #[test]
    fn an_empty_body_has_an_address_and_no_length() {
        let body = Body::new(Bytes::new());
        assert_eq!(body.length(), 0);
        assert_eq!(unsafe { CStr::from_ptr(body.start().cast()) }, c"");
    }

    #[test]
    fn zeroes_within_a_file_count() {
        assert_eq!(Body::new(Bytes::from_static(b"a\0b")).length(), 3);
    }
}
