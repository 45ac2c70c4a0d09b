//! What one operation is: how it is asked for, what it answers, whether it may be repeated.
//!
//! The table of all operations is generated from the contract ([`crate::api::operations`]); this module only says what a
//! row holds. It knows nothing of how a request is sent.

/// One operation of the API.
#[derive(Debug)]
pub struct Operation {
    /// What users call it: `tenants.get`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the host, ids in braces: `/api/2/tenants/{tenant_id}`.
    pub path: &'static str,
    /// The ids in the path, in its order.
    pub path_params: &'static [PathParam],
    /// The query parameters a caller may give.
    pub query: &'static [QueryParam],
    /// Query parameters that are always sent.
    pub fixed_query: &'static [(&'static str, &'static str)],
    /// What the request carries.
    pub body: BodyKind,
    /// What a success carries.
    pub answer: AnswerKind,
    /// The statuses the contract lists as success.
    pub success: &'static [u16],
    /// What sending it twice does.
    pub repeat: Repeat,
    /// What authorises it.
    pub credentials: Credentials,
    /// It answers page by page.
    pub pages: bool,
}

/// An HTTP method the API uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `DELETE`
    Delete,
    /// `PATCH`: no operation of the contract, but open to raw requests.
    Patch,
    /// `HEAD`: no operation of the contract, but open to raw requests.
    Head,
}

impl Method {
    /// The method as it stands on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
            Self::Head => "HEAD",
        }
    }
}

/// An id in a path.
#[derive(Debug, Clone, Copy)]
pub struct PathParam {
    /// Its name, as in `tenant_id`.
    pub name: &'static str,
    /// It is a UUID; else any text without a slash.
    pub uuid: bool,
}

/// A query parameter.
#[derive(Debug, Clone, Copy)]
pub struct QueryParam {
    /// Its name on the wire.
    pub name: &'static str,
    /// What values it takes.
    pub kind: QueryKind,
    /// The request is refused without it.
    pub required: bool,
}

/// What values a query parameter takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueryKind {
    /// Any text.
    Text,
    /// A UUID.
    Uuid,
    /// A date and time, RFC 3339.
    Timestamp,
    /// A whole number.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// Several values, joined by commas on the wire.
    List,
}

/// What a request carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BodyKind {
    /// Nothing.
    None,
    /// JSON.
    Json,
    /// A form. Callers give the same object as for JSON.
    Form,
    /// A PNG picture.
    Png,
}

/// What a success carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerKind {
    /// Nothing.
    Nothing,
    /// JSON.
    Json,
    /// Text: an HTML page.
    Text,
    /// A file.
    Bytes,
}

/// What sending an operation twice does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// Nothing: it only reads.
    Safe,
    /// The same as sending it once.
    Idempotent,
    /// The version in the request lets only the first through; the second is a conflict.
    Guarded,
    /// It would happen twice.
    Never,
}

/// What authorises an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Credentials {
    /// An access token, or a user's login and password where the contract lists HTTP Basic.
    Access {
        /// The contract lists HTTP Basic.
        basic: bool,
    },
    /// HTTP Basic of the client's id and secret, when the client has them.
    Client,
    /// The session cookie, when there is one.
    Session,
    /// Nothing.
    None,
}

/// The operation that stands for a raw request of this method.
pub(crate) fn raw(method: Method) -> &'static Operation {
    match method {
        Method::Get => &RAW_GET,
        Method::Head => &RAW_HEAD,
        Method::Post => &RAW_POST,
        Method::Put => &RAW_PUT,
        Method::Delete => &RAW_DELETE,
        Method::Patch => &RAW_PATCH,
    }
}

static RAW_GET: Operation = raw_operation(Method::Get, Repeat::Safe);
static RAW_HEAD: Operation = raw_operation(Method::Head, Repeat::Safe);
static RAW_POST: Operation = raw_operation(Method::Post, Repeat::Never);
static RAW_PUT: Operation = raw_operation(Method::Put, Repeat::Never);
static RAW_DELETE: Operation = raw_operation(Method::Delete, Repeat::Never);
static RAW_PATCH: Operation = raw_operation(Method::Patch, Repeat::Never);

/// Its path is empty: the request brings its own. Any 2xx is a success.
const fn raw_operation(method: Method, repeat: Repeat) -> Operation {
    Operation {
        name: "raw",
        method,
        path: "",
        path_params: &[],
        query: &[],
        fixed_query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Bytes,
        success: &[],
        repeat,
        credentials: Credentials::Access { basic: true },
        pages: false,
    }
}
