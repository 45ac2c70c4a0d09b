//! Compression, for clients that ask for it.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use http::{HeaderMap, header};

use super::reply::Reply;

/// Whether a request asks for compressed answers (clients-in-the-wild 4).
pub(super) fn is_asked_for(headers: &HeaderMap) -> bool {
    headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|coding| {
            let mut parts = coding.split(';').map(str::trim);
            parts
                .next()
                .is_some_and(|name| name == "gzip" || name == "*")
                && !parts.any(|weight| matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
        })
}

/// Smaller answers are not worth the work; files are always compressed (behaviour.md 11.6).
const WORTH_COMPRESSING: usize = 1_024;

/// Compresses the body, when the client asked for it.
pub(super) fn compress(mut reply: Reply, asked: bool) -> Reply {
    let worth = !reply.body.is_empty() && (reply.is_file || reply.body.len() >= WORTH_COMPRESSING);
    if !asked || !worth {
        return reply;
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    match encoder
        .write_all(&reply.body)
        .and_then(|()| encoder.finish())
    {
        Ok(zipped) => {
            reply.body = zipped;
            reply
                .with_header(header::CONTENT_ENCODING, "gzip")
                .with_header(header::VARY, "Accept-Encoding")
        }
        Err(_) => reply,
    }
}
