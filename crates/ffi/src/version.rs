//! Which library this is: what the header says at compile time, and what the loaded library says at run time.

use std::ffi::{CStr, c_char};

/// The version of the header, first part.
pub const TENANTRY_VERSION_MAJOR: i32 = 0;
/// The version of the header, second part.
pub const TENANTRY_VERSION_MINOR: i32 = 1;
/// The version of the header, third part.
pub const TENANTRY_VERSION_PATCH: i32 = 0;

/// The version of the library that is loaded, such as "0.1.0".
///
/// Never NULL, and good for as long as the program runs. Any thread may call it.
#[unsafe(no_mangle)]
pub extern "C" fn tenantry_version() -> *const c_char {
    VERSION.as_ptr()
}

const VERSION: &CStr =
    match CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
        Ok(version) => version,
        Err(_) => c"",
    };

#[cfg(test)]
mod tests {
    use super::{TENANTRY_VERSION_MAJOR, TENANTRY_VERSION_MINOR, TENANTRY_VERSION_PATCH, VERSION};

    #[test]
    fn the_header_and_the_library_agree_on_the_version() {
        let header =
            format!("{TENANTRY_VERSION_MAJOR}.{TENANTRY_VERSION_MINOR}.{TENANTRY_VERSION_PATCH}");
        assert_eq!(VERSION.to_str(), Ok(tenantry::VERSION));
        assert_eq!(header, tenantry::VERSION);
    }
}
