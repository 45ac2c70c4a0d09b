//! What the fuzzers have in common: arguments as C would hold them, a server that answers what it is told to, and readers of
//! everything that comes back.
#![allow(dead_code, reason = "each fuzzer uses some of it")]

use std::ffi::{CStr, c_char};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::ptr::{null, null_mut};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::thread;

use tenantry_abi::client::{tenantry_client, tenantry_client_config, tenantry_client_new};
use tenantry_abi::codes::TENANTRY_OK;
use tenantry_abi::error::*;
use tenantry_abi::response::*;

/// The bytes of a test case, taken from the front.
pub struct Case<'a>(pub &'a [u8]);

impl<'a> Case<'a> {
    pub fn byte(&mut self) -> u8 {
        match self.0.split_first() {
            Some((first, rest)) => {
                self.0 = rest;
                *first
            }
            None => 0,
        }
    }

    /// A piece whose length its first byte says; of 255, all that is left.
    pub fn piece(&mut self) -> &'a [u8] {
        let length = match self.byte() {
            255 => self.0.len(),
            length => usize::from(length).min(self.0.len()),
        };
        let (piece, rest) = self.0.split_at(length);
        self.0 = rest;
        piece
    }

    /// A text as C holds it, in a block of its own that ends right behind the NUL; or NULL.
    pub fn text(&mut self) -> Text {
        if self.byte() == 0 {
            return Text(None);
        }
        let piece = self.piece();
        let end = piece.iter().position(|byte| *byte == 0);
        let mut text = piece[..end.unwrap_or(piece.len())].to_vec();
        text.push(0);
        Text(Some(text.into_boxed_slice()))
    }

    /// Bytes in a block of their own; or NULL, of any length.
    pub fn block(&mut self) -> Block {
        match self.byte() {
            0 => Block(None, 0),
            1 => Block(None, usize::from(self.byte())),
            2 => Block(None, usize::MAX),
            _ => {
                let bytes: Box<[u8]> = self.piece().into();
                let length = bytes.len();
                Block(Some(bytes), length)
            }
        }
    }

    pub fn number(&mut self) -> i64 {
        let mut bytes = [0; 8];
        let piece = self.piece();
        let length = piece.len().min(8);
        bytes[..length].copy_from_slice(&piece[..length]);
        i64::from_le_bytes(bytes)
    }
}

pub struct Text(Option<Box<[u8]>>);

impl Text {
    pub fn start(&self) -> *const c_char {
        self.0.as_ref().map_or(null(), |text| text.as_ptr().cast())
    }
}

pub struct Block(Option<Box<[u8]>>, usize);

impl Block {
    pub fn start(&self) -> *const u8 {
        self.0.as_ref().map_or(null(), |bytes| bytes.as_ptr())
    }

    pub fn length(&self) -> usize {
        self.1
    }
}

/// What the server answers, headers and all.
static ANSWER: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// Has the server answer this to every request from now on.
pub fn answer(bytes: Vec<u8>) {
    *ANSWER.lock().unwrap_or_else(PoisonError::into_inner) = bytes;
}

/// An answer that is well-formed HTTP.
pub fn proper(status: u16, content_type: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} Said\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

/// Answers each connection once, and closes it.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}\0", listener.local_addr().unwrap());
    thread::spawn(move || {
        for connection in listener.incoming() {
            let Ok(mut connection) = connection else {
                continue;
            };
            let mut request = Vec::new();
            let mut piece = [0; 4096];
            while !is_whole(&request) {
                match connection.read(&mut piece) {
                    Ok(length) if length > 0 => request.extend_from_slice(&piece[..length]),
                    _ => break,
                }
            }
            let answer = ANSWER
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone();
            let _ = connection.write_all(&answer);
        }
    });
    url
}

/// Whether the request's head and as much of its body as it says is there.
fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, _)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let is_it = name.eq_ignore_ascii_case("content-length");
        is_it.then(|| value.trim().parse().ok())?
    });
    request.len() >= head.len() + 4 + length.unwrap_or(0)
}

struct Shared(*mut tenantry_client);

// The header says that any number of threads may use a client.
unsafe impl Send for Shared {}
unsafe impl Sync for Shared {}

/// A client of the server, which sends nothing twice.
pub fn client() -> *const tenantry_client {
    static CLIENT: OnceLock<Shared> = OnceLock::new();
    let made = CLIENT.get_or_init(|| {
        let url = serve();
        let (never, limit) = (0, 2_000);
        let mut config: tenantry_client_config = unsafe { std::mem::zeroed() };
        config.struct_size = size_of::<tenantry_client_config>();
        config.datacenter_url = url.as_ptr().cast();
        config.access_token = c"token".as_ptr();
        config.retries = &raw const never;
        config.timeout_ms = &raw const limit;
        let mut client = null_mut();
        let code = unsafe { tenantry_client_new(&raw const config, &raw mut client, null_mut()) };
        assert_eq!(code, TENANTRY_OK);
        Shared(client)
    });
    made.0
}

/// Where a call writes to. What came is read to its last byte, and freed.
pub struct Out {
    pub response: *mut tenantry_response,
    pub error: *mut tenantry_error,
}

impl Out {
    pub fn new() -> Self {
        Self {
            response: null_mut(),
            error: null_mut(),
        }
    }

    pub fn read(self, code: i32) {
        unsafe {
            if code == TENANTRY_OK {
                assert!(self.error.is_null());
                read_response(self.response);
            } else {
                assert!(self.response.is_null() && !self.error.is_null());
                assert_eq!(tenantry_error_kind(self.error), code);
                read_error(self.error);
            }
            tenantry_response_free(self.response);
            tenantry_error_free(self.error);
        }
    }
}

unsafe fn length(text: *const c_char) -> usize {
    if text.is_null() {
        return 0;
    }
    unsafe { CStr::from_ptr(text) }.to_bytes().len()
}

unsafe fn sum(start: *const u8, length: usize) -> u64 {
    assert!(!start.is_null());
    // With the NUL behind.
    let bytes = unsafe { std::slice::from_raw_parts(start, length + 1) };
    assert_eq!(bytes[length], 0);
    bytes.iter().map(|byte| u64::from(*byte)).sum()
}

pub unsafe fn read_response(response: *const tenantry_response) {
    if response.is_null() {
        return;
    }
    unsafe {
        sum(
            tenantry_response_body(response),
            tenantry_response_body_len(response),
        );
        length(tenantry_response_content_type(response));
        length(tenantry_response_header(response, c"x-any".as_ptr()));
        for index in 0..=tenantry_response_header_count(response) {
            let (mut name, mut value) = (null(), null());
            tenantry_response_header_at(response, index, &raw mut name, &raw mut value);
            length(name);
            length(value);
        }
    }
}

unsafe fn read_error(error: *const tenantry_error) {
    unsafe {
        for text in [
            tenantry_error_text(error),
            tenantry_error_message(error),
            tenantry_error_operation(error),
            tenantry_error_method(error),
            tenantry_error_path(error),
            tenantry_error_code(error),
            tenantry_error_meaning(error),
            tenantry_error_details(error),
            tenantry_error_header(error, c"content-type".as_ptr()),
        ] {
            length(text);
        }
        for json in [tenantry_error_json(error), tenantry_error_done(error)] {
            let json = CStr::from_ptr(json).to_str().unwrap();
            serde_json::from_str::<serde_json::Value>(json).unwrap();
        }
        sum(tenantry_error_body(error), tenantry_error_body_len(error));
    }
}
