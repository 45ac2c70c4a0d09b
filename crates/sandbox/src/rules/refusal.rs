//! How a rule says no. What number HTTP gives it is not decided here.

use serde_json::Value;

/// Why a request is refused.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    pub(crate) reason: Reason,
    /// The short reason a person reads.
    pub(crate) message: String,
    /// The longer one, when there is more to say.
    pub(crate) info: Option<String>,
    /// What it is about, by name.
    pub(crate) context: Vec<(String, Value)>,
}

/// The kinds of refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reason {
    /// The request makes no sense: something is missing or of a wrong type.
    Invalid,
    /// Nobody we know, or not any more.
    Unauthenticated,
    /// There is no such thing.
    NotFound,
    /// The value would never do.
    NotAcceptable,
    /// It is written in a way we do not read.
    UnsupportedType,
    /// There is one already.
    Conflict,
    /// A quota was changed meanwhile (clients-in-the-wild 14).
    QuotaOutOfDate,
    /// One of the platform's own codes (behaviour.md 1.6).
    Platform(u16),
    /// A word of OAuth: `invalid_grant`, ...
    OAuth(&'static str),
    /// The sandbox does not know this operation yet.
    NotBuilt,
}

impl Refusal {
    fn new(reason: Reason, message: impl Into<String>) -> Self {
        Self {
            reason,
            message: message.into(),
            info: None,
            context: Vec::new(),
        }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(Reason::Invalid, message)
    }

    pub(crate) fn unauthenticated(message: impl Into<String>) -> Self {
        Self::new(Reason::Unauthenticated, message)
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(Reason::NotFound, message)
    }

    pub(crate) fn not_acceptable(message: impl Into<String>) -> Self {
        Self::new(Reason::NotAcceptable, message)
    }

    pub(crate) fn unsupported_type(message: impl Into<String>) -> Self {
        Self::new(Reason::UnsupportedType, message)
    }

    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::new(Reason::Conflict, message)
    }

    pub(crate) fn quota_out_of_date(message: impl Into<String>) -> Self {
        Self::new(Reason::QuotaOutOfDate, message)
    }

    /// One of the codes 1000 to 1035.
    pub(crate) fn platform(code: u16, message: impl Into<String>) -> Self {
        Self::new(Reason::Platform(code), message)
    }

    pub(crate) fn oauth(error: &'static str, description: impl Into<String>) -> Self {
        Self::new(Reason::OAuth(error), description)
    }

    pub(crate) fn not_built(operation: &str) -> Self {
        Self::new(
            Reason::NotBuilt,
            format!("The sandbox does not know {operation} yet."),
        )
    }

    /// 1027, with what is wrong in words.
    pub(crate) fn against_the_rules(what: impl Into<String>) -> Self {
        Self::platform(1027, "Does not satisfy business rules").with_info(what)
    }

    /// 1001: the version in the request is not the object's.
    pub(crate) fn version_mismatch(sent: i64, current: i64) -> Self {
        Self::platform(1001, "Version mismatch")
            .with_info(format!(
                "The version sent is {sent}, the current one is {current}."
            ))
            .about("version", current)
    }

    /// The longer reason.
    pub(crate) fn with_info(mut self, info: impl Into<String>) -> Self {
        self.info = Some(info.into());
        self
    }

    /// Something it is about.
    pub(crate) fn about(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.context.push((name.to_owned(), value.into()));
        self
    }
}
