//! A request before it is sent, and an answer after it came.
//!
//! [`Request`] is what typed calls, the C ABI and Python all fill in. It checks what it is given at once and keeps the first
//! problem, which sending reports before any byte leaves. It never judges a body by its schema: the service does.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::Value;

use crate::operation::{BodyKind, Method, Operation, QueryKind};
use crate::watch::{Event, Watch};
use crate::{Cancel, Error, Result};

/// What stands unescaped in a path or a query: the unreserved characters of RFC 3986.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// One request to one operation.
#[derive(Clone)]
pub struct Request {
    operation: &'static Operation,
    path: String,
    query: String,
    content_type: Option<String>,
    body: Bytes,
    timeout: Option<Duration>,
    given: Vec<&'static str>,
    /// The `limit` that was given.
    page_size: Option<String>,
    watch: Watch,
    cancel: Option<Cancel>,
    problem: Option<Error>,
}

/// What came back, undecoded.
#[derive(Clone)]
pub struct Answer {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

/// What came back, decoded.
#[derive(Clone)]
pub struct Response<T> {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The value.
    pub data: T,
}

impl fmt::Debug for Answer {
    /// Without headers and body: there are tokens and session cookies in some.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answer({}, {} bytes)", self.status, self.body.len())
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    /// Without headers: there are session cookies in some.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("data", &self.data)
            .finish_non_exhaustive()
    }
}

impl Request {
    /// A request to an operation, with the ids of its path in the path's order.
    #[must_use]
    pub fn new(operation: &'static Operation, path: &[&str]) -> Self {
        let mut request = Self::empty(operation);
        match fill_path(operation, path) {
            Ok(path) => request.path = path,
            Err(problem) => request.problem = Some(problem),
        }
        for (name, value) in operation.fixed_query {
            request.push_query(name, value);
        }
        request
    }

    /// A request to an endpoint the contract does not have: the same credentials, retries and errors.
    ///
    /// `path` starts at the host's root, as in `/api/2/logic/languages`, and is sent as it stands.
    #[must_use]
    pub fn raw(method: Method, path: &str) -> Self {
        let mut request = Self::empty(crate::operation::raw(method));
        let is_path = path.starts_with('/')
            && !path.contains(['?', '#'])
            && path.bytes().all(|byte| byte.is_ascii_graphic());
        if is_path {
            request.path = path.to_owned();
        } else {
            request.fail(
                "path: expected it to start with a slash and to hold no query, fragment or blank",
            );
        }
        request
    }

    fn empty(operation: &'static Operation) -> Self {
        Self {
            operation,
            path: String::new(),
            query: String::new(),
            content_type: None,
            body: Bytes::new(),
            timeout: None,
            given: Vec::new(),
            page_size: None,
            watch: Watch::default(),
            cancel: None,
            problem: None,
        }
    }

    /// Adds a query parameter. Text is checked against what the operation takes.
    #[must_use]
    pub fn query(mut self, name: &str, value: impl QueryValue) -> Self {
        self.add_query(name, &value.to_text());
        self
    }

    /// Adds a query parameter that is a list: joined by commas on the wire.
    #[must_use]
    pub fn query_list<S: AsRef<str>>(
        mut self,
        name: &str,
        values: impl IntoIterator<Item = S>,
    ) -> Self {
        let mut joined = String::new();
        for value in values {
            if value.as_ref().is_empty() || value.as_ref().contains(',') {
                self.fail(format!(
                    "{name}: expected values that are not empty and hold no comma"
                ));
            }
            if !joined.is_empty() {
                joined.push(',');
            }
            joined.push_str(value.as_ref());
        }
        self.add_query(name, &joined);
        self
    }

    /// Gives the body as bytes: JSON text for an operation that takes JSON or a form, a picture where it takes one.
    #[must_use]
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        let body = body.into();
        let checked = match self.operation.body {
            BodyKind::Json => check_json(&body).map(|()| body),
            BodyKind::Form => check_json(&body).and_then(|()| form(&body)),
            BodyKind::Png => check_png(&body).map(|()| body),
            BodyKind::None if self.is_raw() => Ok(body),
            BodyKind::None => Err(format!("{} takes no body", self.operation.name)),
        };
        match checked {
            Ok(body) => self.body = body,
            Err(problem) => self.fail(format!("body: {problem}")),
        }
        self.content_type = match self.operation.body {
            BodyKind::Json => Some("application/json".to_owned()),
            BodyKind::Form => Some("application/x-www-form-urlencoded".to_owned()),
            BodyKind::Png => Some("image/png".to_owned()),
            BodyKind::None => self.content_type,
        };
        self
    }

    /// Gives the body as a value to be written as JSON or, where the operation takes one, as a form.
    #[must_use]
    pub fn serialize_body(self, body: &impl Serialize) -> Self {
        match serde_json::to_vec(body) {
            Ok(bytes) => self.body(bytes),
            Err(error) => {
                let mut request = self;
                request.fail(format!("body: cannot be written as JSON: {error}"));
                request
            }
        }
    }

    /// The content type of a raw request's body.
    #[must_use]
    pub fn content_type(mut self, content_type: &str) -> Self {
        self.content_type = Some(content_type.to_owned());
        self
    }

    /// A time limit of its own, in place of the client's. Attempts and pauses count.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// The same request for the page behind this cursor. The cursor holds the filters, so only it and the page's size are
    /// sent (behaviour.md, clients-in-the-wild 15), and what an operation always sends.
    #[must_use]
    pub fn continued(&self, cursor: &str) -> Self {
        let mut next = Self::empty(self.operation);
        next.path.clone_from(&self.path);
        next.timeout = self.timeout;
        next.watch.clone_from(&self.watch);
        next.cancel.clone_from(&self.cancel);
        for (name, value) in self.operation.fixed_query {
            next.push_query(name, value);
        }
        // The cursor holds the parameters that no first page goes without.
        let required = self.operation.query.iter().filter(|param| param.required);
        next.given.extend(required.map(|param| param.name));
        let mut next = next.query("after", cursor);
        if let Some(limit) = &self.page_size {
            next.push_query("limit", limit);
        }
        next
    }

    /// Has somebody told what happens to it on its way. See [`watch`](crate::watch) for what `tell` may do.
    #[must_use]
    pub fn watched(mut self, tell: impl Fn(Event) + Send + Sync + 'static) -> Self {
        self.watch = Watch::new(tell);
        self
    }

    pub(crate) fn watched_by(mut self, watch: &Watch) -> Self {
        self.watch.clone_from(watch);
        self
    }

    /// Ends it when that is decided elsewhere.
    #[must_use]
    pub fn cancelled_by(mut self, cancel: &Cancel) -> Self {
        self.cancel = Some(cancel.clone());
        self
    }

    /// The operation asked for.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn watch(&self) -> &Watch {
        &self.watch
    }

    pub(crate) fn cancel(&self) -> Option<&Cancel> {
        self.cancel.as_ref()
    }

    pub(crate) fn limit(&self) -> Option<Duration> {
        self.timeout
    }

    /// The path, escaped as it stands on the wire.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// The query, escaped as it stands on the wire, if there is one.
    pub(crate) fn query_text(&self) -> Option<&str> {
        Some(self.query.as_str()).filter(|query| !query.is_empty())
    }

    pub(crate) fn bytes(&self) -> &Bytes {
        &self.body
    }

    pub(crate) fn body_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    pub(crate) fn place(&self) -> crate::error::Request<'_> {
        let path = if self.path.is_empty() {
            self.operation.path
        } else {
            &self.path
        };
        crate::error::Request {
            operation: self.operation.name,
            method: self.operation.method.as_str(),
            path,
        }
    }

    /// The first thing that was given wrongly, or what is missing.
    pub(crate) fn check(&self) -> Result<()> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone().at(self.place(), 0));
        }
        let missing = |name: &str, what: &str| {
            Err(Error::invalid_argument(format!("{name}: {what}")).at(self.place(), 0))
        };
        for param in self.operation.query.iter().filter(|param| param.required) {
            if !self.given.contains(&param.name) {
                return missing(param.name, "this parameter is required");
            }
        }
        match self.operation.body {
            BodyKind::None => Ok(()),
            _ if self.body.is_empty() => missing("body", "this operation needs one"),
            _ => Ok(()),
        }
    }

    fn is_raw(&self) -> bool {
        self.operation.path.is_empty()
    }

    fn fail(&mut self, message: impl Into<String>) {
        if self.problem.is_none() {
            self.problem = Some(Error::invalid_argument(message));
        }
    }

    fn add_query(&mut self, name: &str, value: &str) {
        if self.is_raw() {
            return self.push_query(name, value);
        }
        let Some(param) = self.operation.query.iter().find(|param| param.name == name) else {
            return self.fail(format!(
                "{name}: {} has no such parameter",
                self.operation.name
            ));
        };
        if let Err(problem) = check_value(param.kind, value) {
            return self.fail(format!("{name}: {problem}"));
        }
        if self.given.contains(&param.name) {
            return self.fail(format!("{name}: given twice"));
        }
        self.given.push(param.name);
        if param.name == "limit" {
            self.page_size = Some(value.to_owned());
        }
        self.push_query(param.name, value);
    }

    fn push_query(&mut self, name: &str, value: &str) {
        if !self.query.is_empty() {
            self.query.push('&');
        }
        self.query.extend(utf8_percent_encode(name, ESCAPED));
        self.query.push('=');
        self.query.extend(utf8_percent_encode(value, ESCAPED));
    }
}

impl fmt::Debug for Request {
    /// Without query and body: both may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} {} {}",
            self.operation.name,
            self.operation.method.as_str(),
            self.place().path
        )
    }
}

/// What a query parameter may be given as.
pub trait QueryValue {
    /// The text that stands on the wire, before escaping.
    fn to_text(&self) -> String;
}

macro_rules! query_values {
    ($($type:ty),+) => {$(
        impl QueryValue for $type {
            fn to_text(&self) -> String {
                self.to_string()
            }
        }
    )+};
}

query_values!(&str, String, i64, bool, crate::Timestamp);

fn fill_path(operation: &Operation, ids: &[&str]) -> Result<String> {
    if ids.len() != operation.path_params.len() {
        let expected = operation.path_params.len();
        return Err(Error::invalid_argument(format!(
            "path: expected {expected} ids, got {}",
            ids.len()
        )));
    }
    let mut path = String::with_capacity(operation.path.len() + 37 * ids.len());
    let mut rest = operation.path;
    for (param, id) in operation.path_params.iter().zip(ids) {
        let (before, after) = rest.split_once('{').unwrap_or((rest, ""));
        path.push_str(before);
        // Nothing in a UUID is forbidden or escaped.
        if is_uuid(id) {
            path.push_str(id);
        } else {
            check_id(param.uuid, id)
                .map_err(|problem| Error::invalid_argument(format!("{}: {problem}", param.name)))?;
            path.extend(utf8_percent_encode(id, ESCAPED));
        }
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    path.push_str(rest);
    Ok(path)
}

/// An id that is no UUID.
fn check_id(uuid: bool, id: &str) -> Result<(), String> {
    if id.is_empty() {
        return Err("expected an id, got an empty text".to_owned());
    }
    if uuid {
        return Err(format!(
            "expected a UUID such as 0fcd4a69-8a40-4de8-b711-d9c83dc000f7, got {}",
            quoted(id)
        ));
    }
    if id.contains(['/', '\\']) || id.chars().any(char::is_control) || id == "." || id == ".." {
        return Err(format!(
            "expected an id without slashes or control characters, got {}",
            quoted(id)
        ));
    }
    Ok(())
}

/// The service writes UUIDs in lower case; capitals are accepted and sent as they are.
pub(crate) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// A value for an error message: cut short, since it may be anything.
fn quoted(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{:?}...", &text[..end]),
        None => format!("{text:?}"),
    }
}

fn check_value(kind: QueryKind, value: &str) -> Result<(), String> {
    let expected = match kind {
        QueryKind::Text => return Ok(()),
        QueryKind::Uuid if is_uuid(value) => return Ok(()),
        QueryKind::Uuid => "a UUID",
        QueryKind::Timestamp if crate::Timestamp::from(value).to_system_time().is_some() => {
            return Ok(());
        }
        QueryKind::Timestamp => "a date and time such as 2026-01-31T00:00:00Z",
        QueryKind::Integer if value.parse::<i64>().is_ok() => return Ok(()),
        QueryKind::Integer => "a whole number",
        QueryKind::Boolean if matches!(value, "true" | "false") => return Ok(()),
        QueryKind::Boolean => "true or false",
        QueryKind::List if !value.is_empty() => return Ok(()),
        QueryKind::List => "at least one value",
    };
    Err(format!("expected {expected}, got {}", quoted(value)))
}

/// Well-formed, and nothing more: whether it fits is for the service to say.
fn check_json(body: &[u8]) -> Result<(), String> {
    let text = std::str::from_utf8(body).map_err(|error| {
        format!(
            "expected JSON in UTF-8, which breaks off at byte {}",
            error.valid_up_to()
        )
    })?;
    // The position alone: the message of the parser could quote a secret.
    serde_json::from_str::<serde::de::IgnoredAny>(text)
        .map(drop)
        .map_err(|error| {
            format!(
                "expected JSON, which breaks off at line {} column {}",
                error.line(),
                error.column()
            )
        })
}

fn check_png(body: &[u8]) -> Result<(), String> {
    match body.starts_with(b"\x89PNG\r\n\x1a\n") {
        true => Ok(()),
        false => Err("expected a PNG picture".to_owned()),
    }
}

/// The form of a JSON object: texts as they are, numbers and booleans as JSON writes them, lists joined by blanks as
/// OAuth's `scope` is, nulls left out.
fn form(json: &[u8]) -> Result<Bytes, String> {
    let Ok(Value::Object(fields)) = serde_json::from_slice(json) else {
        return Err("expected a JSON object, which is sent as a form".to_owned());
    };
    let mut form = String::new();
    for (name, value) in &fields {
        let text = match value {
            Value::Null => continue,
            Value::String(text) => text.clone(),
            Value::Bool(_) | Value::Number(_) => value.to_string(),
            Value::Array(items) => {
                let words: Option<Vec<&str>> = items.iter().map(Value::as_str).collect();
                words
                    .ok_or_else(|| {
                        format!("{name}: expected a list of texts, since it is sent in a form")
                    })?
                    .join(" ")
            }
            Value::Object(_) => {
                return Err(format!(
                    "{name}: expected a plain value, since it is sent in a form"
                ));
            }
        };
        if !form.is_empty() {
            form.push('&');
        }
        form.extend(utf8_percent_encode(name, ESCAPED));
        form.push('=');
        form.extend(utf8_percent_encode(&text, ESCAPED));
    }
    Ok(Bytes::from(form))
}
