//! Functions of C's that a procedure calls while it runs, on the thread that waits for it.

use std::ffi::{c_char, c_void};
use std::io::{self, Write};

use bytes::Bytes;
use tenantry::procedures::{Event, Progress, door};

use crate::body::Body;
use crate::codes::TENANTRY_ERROR_INVALID_ARGUMENT;
use crate::codes::TENANTRY_OK;
use crate::guard::quiet;
use crate::text::{bytes, for_c};

/// A request succeeded.
pub const TENANTRY_PROGRESS_MADE: i32 = 1;
/// What was asked for is not ready: the procedure pauses, then looks again.
pub const TENANTRY_PROGRESS_WAITING: i32 = 2;
/// Bytes of a download came and went to the sink.
pub const TENANTRY_PROGRESS_RECEIVED: i32 = 3;

/// Something that happened on the way of a procedure. It and its text belong to the library and end when the progress
/// function returns.
#[repr(C)]
pub struct tenantry_progress {
    /// The size of this struct as the library knows it: fields may follow in newer versions.
    pub struct_size: usize,
    /// A `TENANTRY_PROGRESS_` constant.
    pub event: i32,
    /// The HTTP status of the answer; 0 where nothing was answered.
    pub status: i32,
    /// The operation it happened to, as in `tenants.update`.
    pub operation: *const c_char,
    /// How often the procedure has looked so far, when it waits; how many bytes have come so far, when it receives; else 0.
    pub count: u64,
}

/// A progress function. It runs on the thread that waits and may call back into the library. It returns 0 to go on; anything
/// else stops the procedure before its next request, and the call fails with `TENANTRY_ERROR_CANCELLED`.
pub type tenantry_progress_callback =
    Option<unsafe extern "C" fn(data: *mut c_void, progress: *const tenantry_progress) -> i32>;

/// A function that takes the bytes of a download as they come. It runs on the thread that waits and may call back into the
/// library. It returns 0 to go on; anything else stops the procedure, and the call fails with `TENANTRY_ERROR_CANCELLED`. The
/// bytes end when it returns. tenantry_write_to_fd() is one.
pub type tenantry_sink_callback =
    Option<unsafe extern "C" fn(data: *mut c_void, bytes: *const u8, length: usize) -> i32>;

/// What a change function fills in by tenantry_update_set(): opaque. It ends when the change function returns.
#[derive(Default)]
pub struct tenantry_update {
    json: Option<Bytes>,
}

/// A function that decides on a change. It is told what there is (JSON, which ends when it returns), and fills in what to
/// change of it by tenantry_update_set(); when it does not, everything is left as it is. When another writer was faster it is
/// called again with what is there then. It runs on the thread that waits and may call back into the library. It returns 0 to go
/// on; anything else stops the procedure, and the call fails with `TENANTRY_ERROR_CANCELLED`.
pub type tenantry_change_callback = Option<
    unsafe extern "C" fn(
        data: *mut c_void,
        current: *const c_char,
        length: usize,
        update: *mut tenantry_update,
    ) -> i32,
>;

/// Says what to change: JSON of the update. The bytes are copied; the last one counts.
///
/// @param update What the change function was given.
/// @param json The update, such as `{"name": "Customer, Ltd"}`.
/// @param length Its length in bytes.
/// @return TENANTRY_OK, or TENANTRY_ERROR_INVALID_ARGUMENT for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_update_set(
    update: *mut tenantry_update,
    json: *const u8,
    length: usize,
) -> i32 {
    let mut code = TENANTRY_ERROR_INVALID_ARGUMENT;
    quiet(|| {
        // SAFETY: C promised that these are what a change function was given, and bytes of this length.
        if let (Some(update), Ok(json)) = unsafe { (update.as_mut(), bytes("json", json, length)) }
        {
            update.json = Some(json).filter(|json| !json.is_empty());
            code = TENANTRY_OK;
        }
    });
    code
}

/// A sink function that writes to a file descriptor: `data` points to it, an int. It returns 0, or the system's error number
/// when the file cannot be written.
///
/// @code
/// int fd = open("report.csv", O_WRONLY | O_CREAT | O_TRUNC, 0600);
/// code = tenantry_reports_download_to(client, report, file, tenantry_write_to_fd, &fd, NULL, NULL, &error);
/// @endcode
#[unsafe(no_mangle)]
pub unsafe extern "C" fn tenantry_write_to_fd(
    data: *mut c_void,
    bytes: *const u8,
    length: usize,
) -> i32 {
    // What a caller sees who gives no file: EBADF everywhere.
    let mut code = 9;
    quiet(|| {
        // SAFETY: C promised that it points to an int.
        if let Some(fd) = unsafe { data.cast::<i32>().as_ref() } {
            // SAFETY: C promised bytes of this length, and an open file.
            code = unsafe { write_all(*fd, bytes, length) }
                .err()
                .map_or(0, |problem| problem.raw_os_error().unwrap_or(5));
        }
    });
    code
}

/// # Safety
/// `bytes` must be NULL or the start of `length` bytes, and `fd` an open file or none.
#[cfg(unix)]
unsafe fn write_all(fd: i32, bytes: *const u8, length: usize) -> io::Result<()> {
    use std::fs::File;
    use std::mem::ManuallyDrop;
    use std::os::fd::FromRawFd;

    if fd < 0 {
        return Err(io::Error::from_raw_os_error(9));
    }
    if bytes.is_null() || length == 0 {
        return Ok(());
    }
    // SAFETY: it is not NULL, and the caller promised the rest.
    let bytes = unsafe { std::slice::from_raw_parts(bytes, length) };
    // SAFETY: the file stays C's: it is used, and never closed.
    let mut file = ManuallyDrop::new(unsafe { File::from_raw_fd(fd) });
    file.write_all(bytes)
}

/// # Safety
/// As above.
#[cfg(not(unix))]
unsafe fn write_all(_: i32, _: *const u8, _: usize) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// What C gave beside a function, and gets back with every call of it.
#[derive(Clone, Copy)]
struct Data(*mut c_void);

// SAFETY: a procedure runs on the thread that waits for it, which is the one that gave the data.
unsafe impl Send for Data {}

impl Data {
    fn get(&self) -> *mut c_void {
        self.0
    }
}

/// A change that C decides on.
pub(crate) fn change(decide: tenantry_change_callback, data: *mut c_void) -> Option<door::Change> {
    let (decide, data) = (decide?, Data(data));
    Some(Box::new(move |current| {
        let current = Body::new(Bytes::copy_from_slice(current));
        let mut update = tenantry_update::default();
        let (start, length) = (current.start().cast(), current.length());
        // SAFETY: C promised a function that takes these.
        match unsafe { decide(data.get(), start, length, &raw mut update) } {
            0 => Ok(update.json),
            code => Err(door::stopped(format!(
                "the change function returned {code}"
            ))),
        }
    }))
}

/// A sink of C's.
pub(crate) fn sink(take: tenantry_sink_callback, data: *mut c_void) -> Option<door::Sink> {
    struct Sink {
        take: unsafe extern "C" fn(*mut c_void, *const u8, usize) -> i32,
        data: Data,
    }
    impl Write for Sink {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            // SAFETY: C promised a function that takes these.
            match unsafe { (self.take)(self.data.get(), bytes.as_ptr(), bytes.len()) } {
                0 => Ok(bytes.len()),
                code => {
                    let said = format!("the sink function returned {code}");
                    Err(io::Error::other(door::stopped(said)))
                }
            }
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let (take, data) = (take?, Data(data));
    Some(Box::new(Sink { take, data }))
}

/// Tells C of progress, until C wants no more: then calls `stop`.
pub(crate) fn tell(
    tell: unsafe extern "C" fn(*mut c_void, *const tenantry_progress) -> i32,
    data: *mut c_void,
    stop: impl Fn() + Send + 'static,
) -> impl FnMut(&Progress) + Send + 'static {
    let data = Data(data);
    move |progress| {
        let operation = for_c(progress.operation);
        let told = tenantry_progress {
            struct_size: size_of::<tenantry_progress>(),
            event: match progress.event {
                Event::Made => TENANTRY_PROGRESS_MADE,
                Event::Waiting => TENANTRY_PROGRESS_WAITING,
                Event::Received => TENANTRY_PROGRESS_RECEIVED,
                _ => return,
            },
            status: i32::from(progress.status),
            operation: operation.as_ptr(),
            count: progress.count,
        };
        // SAFETY: C promised a function that takes these.
        if unsafe { tell(data.get(), &raw const told) } != 0 {
            stop();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::ptr::null_mut;

    use super::*;

    #[test]
    fn an_update_is_what_was_set_last() {
        let mut update = tenantry_update::default();
        unsafe {
            assert_eq!(tenantry_update_set(&raw mut update, b"{}".as_ptr(), 2), 0);
            assert_eq!(update.json.as_deref(), Some(b"{}".as_slice()));
            assert_eq!(tenantry_update_set(&raw mut update, std::ptr::null(), 0), 0);
            assert_eq!(update.json, None);
            let code = tenantry_update_set(&raw mut update, std::ptr::null(), 2);
            assert_eq!(code, TENANTRY_ERROR_INVALID_ARGUMENT);
            let code = tenantry_update_set(null_mut(), b"{}".as_ptr(), 2);
            assert_eq!(code, TENANTRY_ERROR_INVALID_ARGUMENT);
        }
    }

    #[test]
    fn a_function_that_stops_is_an_error_that_says_so() {
        unsafe extern "C" fn seven(_: *mut c_void, _: *const u8, _: usize) -> i32 {
            7
        }
        let mut sink = sink(Some(seven), null_mut()).unwrap();
        let problem = sink.write_all(b"x").unwrap_err();
        assert_eq!(
            problem.to_string(),
            "cancelled: the sink function returned 7"
        );
    }

    #[test]
    fn no_file_is_no_place_to_write_to() {
        let none = -1_i32;
        unsafe {
            assert_ne!(tenantry_write_to_fd(null_mut(), b"x".as_ptr(), 1), 0);
            let none = (&raw const none).cast_mut().cast();
            assert_ne!(tenantry_write_to_fd(none, b"x".as_ptr(), 1), 0);
        }
    }
}
