//! One request as it arrived.

use axum::body::Bytes;
use axum::http::{HeaderMap, Method, Uri, header};
use serde::Serialize;

/// A request, undecoded.
#[derive(Debug, Clone, Serialize)]
pub struct Recorded {
    /// The HTTP method.
    pub method: String,
    /// The path as it stood on the wire.
    pub path: String,
    /// The query as it stood on the wire, without the question mark.
    pub query: String,
    /// How the `Authorization` header begins: `Bearer`, `Basic`, or nothing. The secret itself is not kept.
    pub authorization: Option<String>,
    /// The `Content-Type` header.
    pub content_type: Option<String>,
    /// The `User-Agent` header.
    pub user_agent: Option<String>,
    /// The body.
    #[serde(serialize_with = "as_text")]
    pub body: Vec<u8>,
}

impl Recorded {
    pub(crate) fn new(method: &Method, uri: &Uri, headers: &HeaderMap, body: &Bytes) -> Self {
        let header = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let scheme = |value: &str| value.split(' ').next().map(str::to_owned);
        Self {
            method: method.to_string(),
            path: uri.path().to_owned(),
            query: uri.query().unwrap_or_default().to_owned(),
            authorization: header(header::AUTHORIZATION).and_then(scheme),
            content_type: header(header::CONTENT_TYPE).map(str::to_owned),
            user_agent: header(header::USER_AGENT).map(str::to_owned),
            body: body.to_vec(),
        }
    }
}

fn as_text<S: serde::Serializer>(body: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&String::from_utf8_lossy(body))
}
