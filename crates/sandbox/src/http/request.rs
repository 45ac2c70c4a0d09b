//! A request: what came, and what it says by the contract.

use std::net::SocketAddr;

use bytes::Bytes;
use http::{HeaderMap, Method, Uri, header};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body, Incoming};
use serde_json::{Map, Value};
use tenantry_contract::{Contract, Encoding, Operation};

use super::{read, upload};
use crate::rules::{Fields, Refusal};

/// A request as it came.
pub(super) struct Request {
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) from: SocketAddr,
}

/// The service's own requests have no larger body. A state, which a lever takes, is as large as it is.
const LARGEST: u64 = 32 << 20;

/// Why the body of a request is not there.
pub(super) enum Unread {
    /// The client gave up.
    GivenUp,
    TooLarge,
}

/// Takes in the body of a request, unless it is too large: then no more is kept of it than that.
pub(super) async fn body(sent: Incoming, is_for_a_lever: bool) -> Result<Bytes, Unread> {
    let largest = if is_for_a_lever { u64::MAX } else { LARGEST };
    if sent.size_hint().lower() > largest {
        return Err(Unread::TooLarge);
    }
    let largest = usize::try_from(largest).unwrap_or(usize::MAX);
    match Limited::new(sent, largest).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(Unread::TooLarge),
        Err(_) => Err(Unread::GivenUp),
    }
}

/// Path, query and body, each by the contract.
pub(super) fn read(
    contract: &Contract,
    request: &Request,
    operation: Option<&Operation>,
    ids: &Map<String, Value>,
) -> Result<(Fields, Fields, Fields), Refusal> {
    let query = read::pairs(request.uri.query().unwrap_or_default().as_bytes());
    let Some(operation) = operation else {
        return Ok((ids.clone().into(), query.into(), Fields::default()));
    };
    let path = if NUMBERED.contains(&operation.id.as_str()) {
        ids.clone()
    } else {
        read::params(&operation.path_params, ids.clone()).map_err(Refusal::invalid)?
    };
    // behaviour.md 15: the guide's form with a file brings no version.
    let declared = match upload::is_form(&request.headers) && !query.contains_key("version") {
        true => &[],
        false => operation.query.as_slice(),
    };
    let query = read::params(declared, query).map_err(Refusal::invalid)?;
    let body = read_body(contract, request, operation)?;
    Ok((path.into(), query.into(), body.into()))
}

/// Operations whose path the contract wants a UUID in, for things it gives a number for their id. The rule looks at it.
const NUMBERED: [&str; 1] = ["DeleteRegistrationToken"];

/// Operations whose body may come without a content type (clients-in-the-wild 3).
const UNTYPED: [&str; 1] = ["UpdateTenantsUsages"];

fn read_body(
    contract: &Contract,
    request: &Request,
    operation: &Operation,
) -> Result<Map<String, Value>, Refusal> {
    let Some(body) = &operation.body else {
        return Ok(Map::new());
    };
    let sent_type = request
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .map(|value| value.trim().to_ascii_lowercase());
    let is_listed = match &sent_type {
        Some(sent) => body.content_types.contains(sent),
        None => UNTYPED.contains(&operation.id.as_str()),
    };
    if !is_listed {
        return Err(
            Refusal::unsupported_type("Unsupported content type").with_info(format!(
                "Content-Type must be {}.",
                body.encoding.content_type()
            )),
        );
    }
    let read = match body.encoding {
        Encoding::Form => read::form(&body.schema, &request.body),
        Encoding::Png => Ok(Map::new()),
        Encoding::Json => serde_json::from_slice(&request.body)
            .map_err(|_| "The body is not JSON.".to_owned())
            .and_then(|sent| read::body(contract, &body.schema, sent)),
    };
    read.map_err(Refusal::invalid)
}

/// The file that a request brings, for the operations that take one.
pub(super) fn read_file(
    request: &Request,
    operation: Option<&Operation>,
) -> Result<Vec<u8>, Refusal> {
    let encoding = operation
        .and_then(|operation| operation.body.as_ref())
        .map(|body| body.encoding);
    match encoding {
        Some(Encoding::Png) => {
            upload::file(&request.headers, &request.body).map_err(Refusal::invalid)
        }
        _ => Ok(Vec::new()),
    }
}
