//! What a fault makes of an answer. Its answers are the test's own and are not checked.

use http::{HeaderName, StatusCode, header};
use serde_json::Value;

use super::payload::Payload;
use super::reply::{self, Reply};
use super::routes::Found;
use crate::faults::Kind;

/// The answer that stands in for the service's own.
pub(super) fn instead(
    found: &Found<'_>,
    status: u16,
    headers: &[(String, String)],
    body: Option<&Value>,
) -> Reply {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
    let mut reply = match body {
        Some(Value::String(text)) => Reply {
            body: text.clone().into_bytes(),
            ..Reply::empty(status)
        },
        Some(body) => Reply::json(status, body),
        None => {
            let operation = match found {
                Found::Route(route, _) => route.operation,
                _ => None,
            };
            reply::fault(operation, status)
        }
    };
    for (name, value) in headers {
        if let Ok(name) = HeaderName::try_from(name) {
            reply.headers.retain(|(known, _)| *known != name);
            reply = reply.with_header(name, value);
        }
    }
    reply
}

/// Spoils what an answer says, before it is compressed.
pub(super) fn spoil(mut reply: Reply, kind: &Kind) -> Reply {
    match kind {
        Kind::Malformed => {
            // Half of an object or of a list is none.
            reply.body.truncate(reply.body.len() / 2);
            if reply.body.is_empty() {
                reply.body.push(b'{');
            }
            reply
        }
        Kind::ContentType(other) => {
            reply
                .headers
                .retain(|(name, _)| *name != header::CONTENT_TYPE);
            reply.with_header(header::CONTENT_TYPE, other)
        }
        _ => reply,
    }
}

/// Spoils how an answer comes.
pub(super) fn hamper(payload: Payload, kind: &Kind) -> Payload {
    match kind {
        Kind::Truncate => payload.truncated(),
        Kind::Drip { bytes, pause } => payload.drip(*bytes, *pause),
        _ => payload,
    }
}
