//! What one operation of the contract is.

use serde::Deserialize;
use serde_json::Value;

/// One operation: a method and a path, what goes in and what comes out.
#[derive(Debug)]
pub struct Operation {
    /// The document's `operationId`.
    pub id: String,
    /// The resource it belongs to, as in `client.tenants`.
    pub group: String,
    /// Its name within the group, as in `get`.
    pub method: String,
    /// The HTTP method, in capitals.
    pub http_method: String,
    /// The path as the document has it, below [`Operation::base`].
    pub path: String,
    /// `/api/2`, or nothing for what lives at the host's root.
    pub base: String,
    /// The document's one-line summary.
    pub summary: String,
    /// The document's longer text, if any.
    pub description: Option<String>,
    /// The path's ids, in the order of the path.
    pub path_params: Vec<Param>,
    /// The query parameters, in the document's order. Header parameters are never the user's and are left out.
    pub query: Vec<Param>,
    /// What is sent in the body.
    pub body: Option<Body>,
    /// What may come back, in the document's order.
    pub responses: Vec<Response>,
    /// The document lists HTTP Basic (a user's login and password) among its credentials.
    pub basic: bool,
    /// Any one of these scopes lets an access token through. Empty when the operation takes no token.
    pub scopes: Vec<String>,
    /// What authorises the request.
    pub token: Token,
    /// What sending it twice does.
    pub repeat: Repeat,
    /// Where the object's version travels.
    pub version: Option<VersionIn>,
    /// Answers page by page.
    pub pages: bool,
    /// Further methods of the same operation.
    pub variants: Vec<Variant>,
}

impl Operation {
    /// The name a user reads in errors and logs: `tenants.get`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}.{}", self.group, self.method)
    }

    /// The path below the host: `/api/2/tenants/{tenant_id}`.
    #[must_use]
    pub fn full_path(&self) -> String {
        format!("{}{}", self.base, self.path)
    }

    /// The first 2xx answer the document lists.
    #[must_use]
    pub fn success(&self) -> Option<&Response> {
        self.responses
            .iter()
            .find(|response| (200..300).contains(&response.status))
    }

    /// The answer the document lists for this status.
    #[must_use]
    pub fn response(&self, status: u16) -> Option<&Response> {
        self.responses
            .iter()
            .find(|response| response.status == status)
    }
}

/// A parameter of the path or the query.
#[derive(Debug)]
pub struct Param {
    /// The name on the wire.
    pub name: String,
    /// What values it takes.
    pub kind: ParamKind,
    /// The request is refused without it.
    pub required: bool,
    /// The document's description, if any.
    pub description: Option<String>,
    /// The document's default, if any.
    pub default: Option<Value>,
    /// The schema as the document has it.
    pub schema: Value,
}

/// The values a parameter takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParamKind {
    /// A UUID.
    Uuid,
    /// Any text.
    Text,
    /// A date and time.
    Timestamp,
    /// A whole number.
    Integer,
    /// True or false.
    Boolean,
    /// One of these words.
    Choice(Vec<String>),
    /// Several values: a list in every language, joined by commas on the wire.
    List,
}

/// The body of a request.
#[derive(Debug)]
pub struct Body {
    /// How it is written.
    pub encoding: Encoding,
    /// Every content type the document lists.
    pub content_types: Vec<String>,
    /// The schema of the first content type, references unresolved.
    pub schema: Value,
}

/// How a body is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// Raw `image/png`.
    Png,
}

impl Encoding {
    /// The `Content-Type` that goes with it.
    #[must_use]
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Form => "application/x-www-form-urlencoded",
            Self::Png => "image/png",
        }
    }
}

/// One answer the document lists.
#[derive(Debug)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The content type, none where nothing comes back. 204 has no body, whatever the document declares.
    pub content_type: Option<String>,
    /// The schema of the body, references unresolved.
    pub schema: Option<Value>,
}

/// A second method of the same operation, with fixed query parameters and a result of its own.
#[derive(Debug)]
pub struct Variant {
    /// Its name within the group.
    pub method: String,
    /// The query parameters it always sends.
    pub query: Vec<(String, String)>,
    /// The place of its result among [`super::Contract::inline_types`].
    pub result: String,
    /// The schema of its result.
    pub schema: Value,
}

/// What authorises a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Token {
    /// An access token.
    #[default]
    Access,
    /// HTTP Basic of the client's id and secret, when there are any.
    Client,
    /// The session cookie, when there is one.
    Session,
    /// Nothing.
    None,
}

/// What sending an operation twice does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Repeat {
    /// Nothing: it only reads.
    Safe,
    /// The same as sending it once.
    Idempotent,
    /// The version in the request lets only the first through.
    Guarded,
    /// It would happen twice.
    Never,
}

/// Where an object's version travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VersionIn {
    /// A query parameter.
    Query,
    /// A key of the body.
    Body,
    /// Inside each item's quota.
    Items,
}
