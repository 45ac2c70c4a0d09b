//! Turns answers and refusals into what goes over the wire: statuses, bodies, headers. Each status follows behaviour.md
//! 1.5 and 1.6.

use http::{HeaderName, HeaderValue, Response, StatusCode, header};
use serde_json::{Value, json};
use tenantry_contract::{Contract, Operation};

use super::check::Checker;
use super::payload::Payload;
use crate::rules::{Answer, Reason, Refusal};

/// What goes over the wire, before it is compressed.
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Vec<u8>,
    /// Worth compressing, however small.
    pub(crate) is_file: bool,
}

/// The cookie that carries a session.
pub(crate) const SESSION_COOKIE: &str = "session";

impl Reply {
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: Vec::new(),
            is_file: false,
        }
    }

    pub(crate) fn json(status: StatusCode, body: &Value) -> Self {
        Self::empty(status).with_json(serde_json::to_vec(body).unwrap_or_default())
    }

    /// The same with a body that is JSON already.
    pub(crate) fn with_json(self, body: Vec<u8>) -> Self {
        self.with_body("application/json; charset=utf-8", body)
    }

    fn with_body(mut self, content_type: &'static str, body: Vec<u8>) -> Self {
        self.body = body;
        self.with_header(header::CONTENT_TYPE, content_type)
    }

    /// Adds a header, unless its value cannot be one.
    pub(crate) fn with_header(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((name, value));
        }
        self
    }

    /// As it is sent.
    pub(crate) fn into_response(self) -> Response<Payload> {
        let mut response = Response::new(Payload::whole(self.body));
        *response.status_mut() = self.status;
        response.headers_mut().extend(self.headers);
        response
    }
}

/// The error shape that an operation's answers have, by the contract: `errorScheme`, or a word of OAuth under /idp.
pub(crate) fn error_schema(operation: Option<&Operation>) -> &'static str {
    let lists = |name: &str| {
        operation.is_some_and(|operation| {
            operation.responses.iter().any(|response| {
                let target = response
                    .schema
                    .as_ref()
                    .and_then(|schema| schema.get("$ref"));
                target
                    .and_then(Value::as_str)
                    .is_some_and(|t| t.ends_with(name))
            })
        })
    };
    // It lists no error at all; RFC 8628 has the token endpoint's.
    if operation.is_some_and(|operation| operation.id == "AuthorizeDevice") {
        return "tokenError";
    }
    ["/tokenError", "/revokeError"]
        .into_iter()
        .find(|name| lists(name))
        .map_or("errorScheme", |name| &name[1..])
}

/// An answer, or a 500 that says what it breaks.
pub(crate) fn answer(
    contract: &Contract,
    checker: Option<&Checker>,
    operation: Option<&Operation>,
    answer: Answer,
) -> Reply {
    let breach = match (checker, operation) {
        (Some(checker), Some(operation)) => {
            let body = match &answer {
                Answer::Json(body) | Answer::LoggedIn { body, .. } => Some(body),
                _ => None,
            };
            checker.success(contract, operation, body).err()
        }
        _ => None,
    };
    if let Some(breach) = breach {
        return broken(&breach);
    }
    let status = operation
        .and_then(Operation::success)
        .and_then(|success| StatusCode::from_u16(success.status).ok())
        .unwrap_or(StatusCode::OK);
    match answer {
        Answer::Json(body) => Reply::json(status, &body),
        Answer::Done => Reply::empty(status),
        Answer::Html(page) => html(status, page),
        Answer::File {
            name,
            content_type,
            content,
        } => Reply {
            is_file: true,
            ..Reply::empty(status)
                .with_body(content_type, content)
                // clients-in-the-wild 18
                .with_header(
                    header::CONTENT_DISPOSITION,
                    &format!("inline; filename={name}"),
                )
        },
        Answer::Picture(png) => Reply::empty(status)
            .with_body("image/png", png)
            // As the contract's example has it.
            .with_header(header::CACHE_CONTROL, "max-age=86400, must-revalidate"),
        Answer::LoggedIn { body, session } => Reply::json(status, &body).with_header(
            header::SET_COOKIE,
            &format!("{SESSION_COOKIE}={session}; Path=/; HttpOnly; SameSite=Lax"),
        ),
        Answer::LoggedOut(page) => html(status, page).with_header(
            header::SET_COOKIE,
            &format!("{SESSION_COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"),
        ),
    }
}

fn html(status: StatusCode, page: String) -> Reply {
    Reply::empty(status).with_body("text/html; charset=utf-8", page.into_bytes())
}

/// A refusal, in the shape the operation's errors have.
pub(crate) fn refusal(
    contract: &Contract,
    checker: Option<&Checker>,
    operation: Option<&Operation>,
    refusal: &Refusal,
) -> Reply {
    let status = status_of(refusal);
    let schema = error_schema(operation);
    let body = if schema == "errorScheme" {
        platform_body(status, refusal)
    } else {
        oauth_body(status, refusal)
    };
    let breach = checker.and_then(|checker| checker.error(contract, schema, &body).err());
    match breach {
        Some(breach) => broken(&breach),
        None => Reply::json(status, &body),
    }
}

fn status_of(refusal: &Refusal) -> StatusCode {
    match &refusal.reason {
        Reason::Invalid => StatusCode::BAD_REQUEST,
        Reason::Unauthenticated => StatusCode::UNAUTHORIZED,
        Reason::NotFound => StatusCode::NOT_FOUND,
        Reason::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
        Reason::Conflict => StatusCode::CONFLICT,
        Reason::UnsupportedType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        Reason::QuotaOutOfDate => StatusCode::UPGRADE_REQUIRED,
        Reason::NotBuilt => StatusCode::NOT_IMPLEMENTED,
        Reason::Platform(code) => match code {
            1000 => StatusCode::INTERNAL_SERVER_ERROR,
            1001 | 1004 | 1015 | 1031 => StatusCode::CONFLICT,
            1002 | 1012 => StatusCode::FORBIDDEN,
            1005 => StatusCode::NOT_FOUND,
            _ => StatusCode::BAD_REQUEST,
        },
        Reason::OAuth(error) => match *error {
            "invalid_client" => StatusCode::UNAUTHORIZED,
            "invalid_scope" | "access_denied" => StatusCode::FORBIDDEN,
            _ => StatusCode::BAD_REQUEST,
        },
    }
}

/// behaviour.md 1.6
fn platform_body(status: StatusCode, refusal: &Refusal) -> Value {
    let code = match &refusal.reason {
        Reason::Platform(code) => *code,
        Reason::QuotaOutOfDate => 1001,
        _ => status.as_u16(),
    };
    let mut body = error_body(code, &refusal.message);
    if let Some(info) = &refusal.info {
        body["error"]["details"]["info"] = json!(info);
    }
    if let Some((_, id)) = refusal.context.iter().find(|(name, _)| name == "id") {
        body["error"]["details"]["addition"] = json!([{"id": id}]);
    }
    body["error"]["context"] = refusal.context.iter().cloned().collect();
    body
}

/// The usual shape of an error.
pub(crate) fn error_body(code: u16, message: &str) -> Value {
    json!({"error": {
        "code": code,
        "message": message,
        "details": {"info": message},
        "context": {},
        "domain": "PlatformAccountServer",
    }})
}

/// behaviour.md 1.6: the token endpoint has its own shape.
fn oauth_body(status: StatusCode, refusal: &Refusal) -> Value {
    let error = match &refusal.reason {
        Reason::OAuth(error) => error,
        _ => match status.as_u16() {
            401 => "invalid_client",
            403 => "access_denied",
            _ => "invalid_request",
        },
    };
    let reason: String = error
        .split('_')
        .filter_map(|word| Some(word.get(..1)?.to_uppercase() + word.get(1..)?))
        .collect();
    json!({
        "domain": "Access",
        "reason": reason,
        "error": error,
        "error_description": refusal.message,
    })
}

/// The usual error of a status that a fault asks for.
pub(crate) fn fault(operation: Option<&Operation>, status: StatusCode) -> Reply {
    let message = status.canonical_reason().unwrap_or("Fault");
    let body = if error_schema(operation) == "errorScheme" {
        error_body(status.as_u16(), message)
    } else {
        oauth_body(status, &Refusal::invalid(message))
    };
    Reply::json(status, &body)
}

/// The sandbox's own fault: an answer that the contract does not know.
fn broken(breach: &str) -> Reply {
    let mut body = error_body(
        500,
        "The sandbox was about to give an answer that breaks the contract.",
    );
    body["error"]["details"]["info"] = json!(breach);
    Reply::json(StatusCode::INTERNAL_SERVER_ERROR, &body)
}
