//! The numbers that C programs decide by.

use std::ffi::{CStr, c_char};

use tenantry::ErrorKind;

use crate::text::lent;

/// It worked.
pub const TENANTRY_OK: i32 = 0;
/// The client is set up in a way that cannot work. Nothing was sent.
pub const TENANTRY_ERROR_CONFIGURATION: i32 = 1;
/// A parameter or body is not what the function takes. Nothing was sent.
pub const TENANTRY_ERROR_INVALID_ARGUMENT: i32 = 2;
/// The credentials were refused (401, or an OAuth error of the token endpoint).
pub const TENANTRY_ERROR_AUTHENTICATION: i32 = 3;
/// The caller may not do this (403).
pub const TENANTRY_ERROR_PERMISSION: i32 = 4;
/// There is no such object (404).
pub const TENANTRY_ERROR_NOT_FOUND: i32 = 5;
/// The object has another version by now (409 with platform code 1001).
pub const TENANTRY_ERROR_VERSION_CONFLICT: i32 = 6;
/// The tenant name is taken (409 with platform code 1004).
pub const TENANTRY_ERROR_NAME_CONFLICT: i32 = 7;
/// The login is taken (409 of an operation on users).
pub const TENANTRY_ERROR_LOGIN_CONFLICT: i32 = 8;
/// A quota has another version by now (426), or a conflict of offering items (409).
pub const TENANTRY_ERROR_QUOTA_CONFLICT: i32 = 9;
/// Another conflict with what is there (409).
pub const TENANTRY_ERROR_CONFLICT: i32 = 10;
/// Too many requests (429).
pub const TENANTRY_ERROR_RATE_LIMITED: i32 = 11;
/// The service refused the request (another 4xx).
pub const TENANTRY_ERROR_SERVICE: i32 = 12;
/// The service failed (5xx).
pub const TENANTRY_ERROR_SERVER: i32 = 13;
/// The time limit passed.
pub const TENANTRY_ERROR_TIMEOUT: i32 = 14;
/// The connection could not be made, or broke.
pub const TENANTRY_ERROR_CONNECTION: i32 = 15;
/// The answer is not what the operation promises.
pub const TENANTRY_ERROR_DECODE: i32 = 16;
/// The caller gave up waiting.
pub const TENANTRY_ERROR_CANCELLED: i32 = 17;
/// A defect of this library. Please report it.
pub const TENANTRY_ERROR_INTERNAL: i32 = 18;

/// Not said: the default holds. What a zeroed struct has.
pub const TENANTRY_UNSET: i32 = 0;
/// Yes.
pub const TENANTRY_TRUE: i32 = 1;
/// No. Not 0, which is unset.
pub const TENANTRY_FALSE: i32 = -1;

/// What a return code means, in a few words such as "version conflict". For a sentence about what happened, see
/// `tenantry_error_text`.
///
/// Never NULL, and good for as long as the program runs. Any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn tenantry_code_name(code: i32) -> *const c_char {
    lent(Some(name(code)))
}

/// The code of an error kind of the core. A kind added there before it is added here is no reason to fail.
pub(crate) fn of_kind(kind: ErrorKind) -> i32 {
    match kind {
        ErrorKind::Configuration => TENANTRY_ERROR_CONFIGURATION,
        ErrorKind::InvalidArgument => TENANTRY_ERROR_INVALID_ARGUMENT,
        ErrorKind::Authentication => TENANTRY_ERROR_AUTHENTICATION,
        ErrorKind::Permission => TENANTRY_ERROR_PERMISSION,
        ErrorKind::NotFound => TENANTRY_ERROR_NOT_FOUND,
        ErrorKind::VersionConflict => TENANTRY_ERROR_VERSION_CONFLICT,
        ErrorKind::NameConflict => TENANTRY_ERROR_NAME_CONFLICT,
        ErrorKind::LoginConflict => TENANTRY_ERROR_LOGIN_CONFLICT,
        ErrorKind::QuotaConflict => TENANTRY_ERROR_QUOTA_CONFLICT,
        ErrorKind::Conflict => TENANTRY_ERROR_CONFLICT,
        ErrorKind::RateLimited => TENANTRY_ERROR_RATE_LIMITED,
        ErrorKind::Service => TENANTRY_ERROR_SERVICE,
        ErrorKind::Server => TENANTRY_ERROR_SERVER,
        ErrorKind::Timeout => TENANTRY_ERROR_TIMEOUT,
        ErrorKind::Connection => TENANTRY_ERROR_CONNECTION,
        ErrorKind::Decode => TENANTRY_ERROR_DECODE,
        ErrorKind::Cancelled => TENANTRY_ERROR_CANCELLED,
        _ => TENANTRY_ERROR_INTERNAL,
    }
}

/// The words of [`ErrorKind::as_str`], as C strings.
pub(crate) fn name(code: i32) -> &'static CStr {
    match code {
        TENANTRY_OK => c"ok",
        TENANTRY_ERROR_CONFIGURATION => c"configuration",
        TENANTRY_ERROR_INVALID_ARGUMENT => c"invalid argument",
        TENANTRY_ERROR_AUTHENTICATION => c"authentication failed",
        TENANTRY_ERROR_PERMISSION => c"permission denied",
        TENANTRY_ERROR_NOT_FOUND => c"not found",
        TENANTRY_ERROR_VERSION_CONFLICT => c"version conflict",
        TENANTRY_ERROR_NAME_CONFLICT => c"name conflict",
        TENANTRY_ERROR_LOGIN_CONFLICT => c"login conflict",
        TENANTRY_ERROR_QUOTA_CONFLICT => c"quota conflict",
        TENANTRY_ERROR_CONFLICT => c"conflict",
        TENANTRY_ERROR_RATE_LIMITED => c"rate limited",
        TENANTRY_ERROR_SERVICE => c"refused by the service",
        TENANTRY_ERROR_SERVER => c"service failure",
        TENANTRY_ERROR_TIMEOUT => c"timeout",
        TENANTRY_ERROR_CONNECTION => c"connection failed",
        TENANTRY_ERROR_DECODE => c"unexpected answer",
        TENANTRY_ERROR_CANCELLED => c"cancelled",
        TENANTRY_ERROR_INTERNAL => c"internal error",
        _ => c"unknown code",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use tenantry::ErrorKind;

    use super::{TENANTRY_ERROR_INTERNAL, name, of_kind};

    const KINDS: [ErrorKind; 17] = [
        ErrorKind::Configuration,
        ErrorKind::InvalidArgument,
        ErrorKind::Authentication,
        ErrorKind::Permission,
        ErrorKind::NotFound,
        ErrorKind::VersionConflict,
        ErrorKind::NameConflict,
        ErrorKind::LoginConflict,
        ErrorKind::QuotaConflict,
        ErrorKind::Conflict,
        ErrorKind::RateLimited,
        ErrorKind::Service,
        ErrorKind::Server,
        ErrorKind::Timeout,
        ErrorKind::Connection,
        ErrorKind::Decode,
        ErrorKind::Cancelled,
    ];

    #[test]
    fn every_kind_has_a_code_of_its_own_and_the_core_s_words() {
        let codes: BTreeSet<i32> = KINDS.into_iter().map(of_kind).collect();
        assert_eq!(codes, (1..TENANTRY_ERROR_INTERNAL).collect());
        for kind in KINDS {
            assert_eq!(name(of_kind(kind)).to_str(), Ok(kind.as_str()));
        }
    }

    #[test]
    fn a_code_that_is_none_has_a_name_too() {
        assert_eq!(name(-7), c"unknown code");
    }
}
