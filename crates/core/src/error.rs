//! The one error type: what kind of failure it was, which request made it, and whether the service may have acted on it.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;

use crate::Answer;
use crate::api::error_codes;
use crate::operation::{Operation, Repeat};
use crate::procedures::Step;

/// What every fallible function of this library returns.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What kind of failure it was: what a program decides by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client is set up in a way that cannot work. Nothing was sent.
    Configuration,
    /// A parameter or body is not what the operation takes. Nothing was sent.
    InvalidArgument,
    /// The credentials were refused (401, or an OAuth error of the token endpoint).
    Authentication,
    /// The caller may not do this (403).
    Permission,
    /// There is no such object (404).
    NotFound,
    /// The object has another version by now (409 with platform code 1001).
    VersionConflict,
    /// The tenant name is taken (409 with platform code 1004).
    NameConflict,
    /// The login is taken (409 of an operation on users).
    LoginConflict,
    /// A quota has another version by now (426), or a conflict of offering items (409).
    QuotaConflict,
    /// Another conflict with what is there (409).
    Conflict,
    /// Too many requests (429).
    RateLimited,
    /// The service refused the request (another 4xx).
    Service,
    /// The service failed (5xx).
    Server,
    /// The time limit passed.
    Timeout,
    /// The connection could not be made, or broke.
    Connection,
    /// The answer is not what the operation promises.
    Decode,
    /// The caller gave up waiting.
    Cancelled,
}

impl ErrorKind {
    /// The kind in words, as error messages begin.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::InvalidArgument => "invalid argument",
            Self::Authentication => "authentication failed",
            Self::Permission => "permission denied",
            Self::NotFound => "not found",
            Self::VersionConflict => "version conflict",
            Self::NameConflict => "name conflict",
            Self::LoginConflict => "login conflict",
            Self::QuotaConflict => "quota conflict",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate limited",
            Self::Service => "refused by the service",
            Self::Server => "service failure",
            Self::Timeout => "timeout",
            Self::Connection => "connection failed",
            Self::Decode => "unexpected answer",
            Self::Cancelled => "cancelled",
        }
    }
}

/// A code in an error body: the platform's own number (see behaviour.md, section 1.6), or a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ErrorCode {
    /// A platform code such as 1001, or the HTTP status repeated.
    Number(i64),
    /// A word, as OAuth errors have.
    Text(String),
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

/// What went wrong, and all that is known about it.
///
/// Its text names the operation and carries no secret. `Debug` leaves the body out; [`Error::body`] has it.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    operation: Option<&'static str>,
    method: Option<&'static str>,
    path: Option<String>,
    status: Option<u16>,
    code: Option<ErrorCode>,
    details: Option<Value>,
    headers: HeaderMap,
    body: Bytes,
    attempts: u32,
    outcome_known: bool,
    done: Vec<Step>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            operation: None,
            method: None,
            path: None,
            status: None,
            code: None,
            details: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            attempts: 0,
            outcome_known: true,
            done: Vec::new(),
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    pub(crate) fn invalid_argument(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidArgument, message)
    }

    /// An answer whose status says that the operation failed.
    pub(crate) fn from_answer(operation: &Operation, answer: Answer) -> Self {
        let report = Report::read(&answer);
        let kind = kind_of(operation, answer.status.as_u16(), report.code.as_ref());
        let mut error = Self::new(kind, report.message);
        error.0.code = report.code;
        error.0.details = report.details;
        error.0.outcome_known = kind != ErrorKind::Server
            || operation.repeat == Repeat::Safe
            || says_it_did_nothing(&answer);
        error.with_answer(answer)
    }

    /// A success whose body is not what the operation promises.
    pub(crate) fn decode(
        operation: &'static Operation,
        answer: Answer,
        problem: impl Into<String>,
    ) -> Self {
        let place = Request {
            operation: operation.name,
            method: operation.method.as_str(),
            path: operation.path,
        };
        Self::new(ErrorKind::Decode, problem)
            .with_answer(answer)
            .at(place, 1)
    }

    fn with_answer(mut self, answer: Answer) -> Self {
        self.0.status = Some(answer.status.as_u16());
        self.0.headers = answer.headers;
        self.0.body = answer.body;
        self
    }

    pub(crate) fn at(mut self, request: Request<'_>, attempts: u32) -> Self {
        self.0.operation = Some(request.operation);
        self.0.method = Some(request.method);
        self.0.path = Some(request.path.to_owned());
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_outcome_known(mut self, known: bool) -> Self {
        self.0.outcome_known = known;
        self
    }

    /// The error of a procedure that had made these requests.
    pub(crate) fn after(mut self, done: Vec<Step>) -> Self {
        self.0.done = done;
        self
    }

    pub(crate) fn with_kind(mut self, kind: ErrorKind) -> Self {
        self.0.kind = kind;
        self
    }

    /// The same error with something to know behind its message.
    pub(crate) fn noting(mut self, note: &str) -> Self {
        self.0.message = format!("{}; {note}", self.0.message);
        self
    }

    pub(crate) fn with_details(mut self, details: Value) -> Self {
        self.0.details = Some(details);
        self
    }

    /// What kind of failure it was.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What happened, in the service's words where it gave any.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The operation asked for, as in `tenants.get`.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation
    }

    /// The HTTP method of the request.
    #[must_use]
    pub fn method(&self) -> Option<&'static str> {
        self.0.method
    }

    /// The path of the request, without its query.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The HTTP status, when an answer came.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The code in the error body.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        self.0.code.as_ref()
    }

    /// What the platform's code means, for codes 1000 to 1035.
    #[must_use]
    pub fn meaning(&self) -> Option<&'static str> {
        match self.0.code {
            Some(ErrorCode::Number(number)) => error_codes::meaning(number),
            _ => None,
        }
    }

    /// The `details` of the error body, as they came.
    #[must_use]
    pub fn details(&self) -> Option<&Value> {
        self.0.details.as_ref()
    }

    /// The headers of the answer. Empty when none came.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body of the answer as it came. Empty when none came.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// How many times the request was sent or tried to be sent. Zero when no byte left.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether it is certain what became of the request: it was never sent, it was refused, it changes nothing, or, where an
    /// answer of status 2xx could not be read, it was carried out. When it is not certain, look before you repeat.
    #[must_use]
    pub fn outcome_known(&self) -> bool {
        self.0.outcome_known
    }

    /// What a procedure had done when it failed: its requests that succeeded, in order. Empty for a single call.
    #[must_use]
    pub fn done(&self) -> &[Step] {
        &self.0.done
    }

    /// The pause the service asks for before the next try.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.0.headers)
    }
}

/// Which request an error belongs to.
#[derive(Clone, Copy)]
pub(crate) struct Request<'a> {
    pub(crate) operation: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'a str,
}

/// `Retry-After` in seconds. The service sends no dates.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let seconds = headers
        .get(http::header::RETRY_AFTER)?
        .to_str()
        .ok()?
        .trim()
        .parse()
        .ok()?;
    Some(Duration::from_secs(seconds))
}

/// Of a failing server nobody knows how far it came, unless it says that it did not begin.
fn says_it_did_nothing(answer: &Answer) -> bool {
    match answer.status {
        http::StatusCode::NOT_IMPLEMENTED => true,
        http::StatusCode::SERVICE_UNAVAILABLE => retry_after(&answer.headers).is_some(),
        _ => false,
    }
}

/// The operations whose conflict, when it is not one of versions, is that the login is taken.
const TAKE_A_LOGIN: [&str; 4] = [
    "users.check_login",
    "users.create",
    "users.update",
    "users.restore",
];

fn kind_of(operation: &Operation, status: u16, code: Option<&ErrorCode>) -> ErrorKind {
    let code = match code {
        Some(ErrorCode::Number(number)) => Some(*number),
        _ => None,
    };
    match (status, code) {
        // An outdated quota is told by its status; its code is that of any outdated version.
        (426, _) => ErrorKind::QuotaConflict,
        (_, Some(1001)) => ErrorKind::VersionConflict,
        (_, Some(1004)) => ErrorKind::NameConflict,
        (_, Some(1005)) => ErrorKind::NotFound,
        (401, _) => ErrorKind::Authentication,
        (403, _) => ErrorKind::Permission,
        (404, _) => ErrorKind::NotFound,
        (409, _) if operation.name.starts_with("offering_items.") => ErrorKind::QuotaConflict,
        (409, _) if TAKE_A_LOGIN.contains(&operation.name) => ErrorKind::LoginConflict,
        (409, _) => ErrorKind::Conflict,
        (429, _) => ErrorKind::RateLimited,
        (400..=499, _) => ErrorKind::Service,
        (500.., _) => ErrorKind::Server,
        // A 1xx, 3xx or unlisted 2xx: the operation promises none of them.
        _ => ErrorKind::Decode,
    }
}

/// What an error body says, in whichever of the service's shapes it comes.
struct Report {
    message: String,
    code: Option<ErrorCode>,
    details: Option<Value>,
}

impl Report {
    fn read(answer: &Answer) -> Self {
        let reason = answer
            .status
            .canonical_reason()
            .unwrap_or("an unknown status");
        let fallback = Self {
            message: reason.to_owned(),
            code: None,
            details: None,
        };
        let Ok(Value::Object(body)) = serde_json::from_slice(&answer.body) else {
            return match page_title(&answer.body) {
                Some(title) => Self {
                    message: format!("{reason}: a page titled \"{title}\""),
                    ..fallback
                },
                None => fallback,
            };
        };
        match body.get("error") {
            // errorScheme: {"error": {"code", "message", "details", "domain"}}
            Some(Value::Object(error)) => {
                let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
                let message = text(error.get("message")).filter(|message| !message.is_empty());
                let info = text(error.get("details").and_then(|details| details.get("info")));
                let message = match (message, info) {
                    (Some(message), Some(info)) if !info.is_empty() && info != message => {
                        format!("{message} ({info})")
                    }
                    (Some(message), _) => message,
                    (None, info) => info.unwrap_or(fallback.message),
                };
                let code = match error.get("code") {
                    Some(Value::Number(number)) => number.as_i64().map(ErrorCode::Number),
                    Some(Value::String(text)) => Some(
                        text.parse()
                            .map_or_else(|_| ErrorCode::Text(text.clone()), ErrorCode::Number),
                    ),
                    _ => None,
                };
                Self {
                    message,
                    code,
                    details: error.get("details").cloned(),
                }
            }
            // tokenError, revokeError: {"error": "invalid_client", "error_description": "..."}
            Some(Value::String(code)) => Self {
                message: match body.get("error_description").and_then(Value::as_str) {
                    Some(description) if !description.is_empty() => description.to_owned(),
                    _ => code.replace('_', " "),
                },
                code: Some(ErrorCode::Text(code.clone())),
                details: None,
            },
            _ => fallback,
        }
    }
}

/// The title of an HTML page, which is what a gateway in between sends instead of JSON.
fn page_title(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body.get(..body.len().min(4096))?);
    let lower = text.to_ascii_lowercase();
    let start = lower.find("<title>")? + "<title>".len();
    let end = start + lower.get(start..)?.find("</title>")?;
    let title: Vec<&str> = text.get(start..end)?.split_whitespace().collect();
    (!title.is_empty()).then(|| title.join(" "))
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            kind,
            message,
            operation,
            method,
            path,
            status,
            code,
            attempts,
            outcome_known,
            ..
        } = &*self.0;
        if let Some(operation) = operation {
            write!(f, "{operation}: ")?;
        }
        write!(f, "{}: {message}", kind.as_str())?;
        if let (Some(method), Some(path)) = (method, path) {
            write!(f, " [{method} {path}")?;
            if let Some(status) = status {
                write!(f, ", status {status}")?;
            }
            if let Some(code) = code {
                write!(f, ", code {code}")?;
            }
            if let Some(meaning) = self.meaning() {
                write!(f, " ({meaning})")?;
            }
            if *attempts > 1 {
                write!(f, ", {attempts} attempts")?;
            }
            if !outcome_known {
                write!(f, ", outcome unknown")?;
            }
            f.write_str("]")?;
        }
        for (index, step) in self.0.done.iter().enumerate() {
            f.write_str(if index == 0 { "; done before: " } else { ", " })?;
            f.write_str(step.operation)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self})")
    }
}

impl std::error::Error for Error {}
