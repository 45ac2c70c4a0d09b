//! Why a function failed, before C sees it, and how it becomes a `tenantry_error`.

use std::ffi::CString;
use std::sync::OnceLock;

use bytes::Bytes;
use http::HeaderMap;
use serde_json::json;
use tenantry::operation::Operation;

use crate::body::Body;
use crate::codes::{
    self, TENANTRY_ERROR_CONFIGURATION, TENANTRY_ERROR_INTERNAL, TENANTRY_ERROR_INVALID_ARGUMENT,
};
use crate::error::tenantry_error;
use crate::headers::Headers;
use crate::text::{Problem, for_c};

/// Why a function failed.
pub(crate) enum Failure {
    /// C gave something wrongly, for this operation or for none.
    Argument(Problem, Option<&'static Operation>),
    /// C gave something wrongly in a client's settings.
    Setting(Problem),
    /// The core says so.
    Core(tenantry::Error),
    /// A panic, and what it said. How far the work had come is not known.
    Panic(String),
}

impl From<tenantry::Error> for Failure {
    fn from(error: tenantry::Error) -> Self {
        Self::Core(error)
    }
}

impl Failure {
    pub(crate) fn code(&self) -> i32 {
        match self {
            Self::Argument(..) => TENANTRY_ERROR_INVALID_ARGUMENT,
            Self::Setting(_) => TENANTRY_ERROR_CONFIGURATION,
            Self::Core(error) => codes::of_kind(error.kind()),
            Self::Panic(_) => TENANTRY_ERROR_INTERNAL,
        }
    }
}

impl From<Failure> for tenantry_error {
    fn from(failure: Failure) -> Self {
        let code = failure.code();
        match failure {
            Failure::Argument(problem, None) | Failure::Setting(problem) => {
                plain(code, problem.to_string())
            }
            Failure::Argument(problem, Some(operation)) => at(operation, code, problem.to_string()),
            Failure::Core(error) => of_core(code, &error),
            Failure::Panic(said) => Self {
                outcome_known: false,
                ..plain(
                    code,
                    format!("a defect of the library, please report it: {said}"),
                )
            },
        }
    }
}

fn plain(kind: i32, message: String) -> tenantry_error {
    tenantry_error {
        kind,
        text: for_c(sentence(kind, &message)),
        message: for_c(message),
        operation: None,
        method: None,
        path: None,
        status: 0,
        code: None,
        meaning: None,
        details: None,
        attempts: 0,
        outcome_known: true,
        retry_after_ms: -1,
        done: c"[]".into(),
        json: OnceLock::new(),
        headers: Headers::new(HeaderMap::new()),
        body: Body::new(Bytes::new()),
    }
}

/// In the form that the core's own errors have.
fn at(operation: &Operation, kind: i32, message: String) -> tenantry_error {
    let (name, method, path) = (operation.name, operation.method.as_str(), operation.path);
    let sentence = sentence(kind, &message);
    tenantry_error {
        text: for_c(format!("{name}: {sentence} [{method} {path}]")),
        operation: Some(for_c(name)),
        method: Some(for_c(method)),
        path: Some(for_c(path)),
        ..plain(kind, message)
    }
}

fn sentence(kind: i32, message: &str) -> String {
    format!("{}: {message}", codes::name(kind).to_string_lossy())
}

fn of_core(kind: i32, error: &tenantry::Error) -> tenantry_error {
    let text = |text: Option<&str>| -> Option<CString> { text.map(for_c) };
    let milliseconds = error
        .retry_after()
        .and_then(|pause| i64::try_from(pause.as_millis()).ok());
    let steps = error.done().iter();
    let done: Vec<_> = steps
        .map(|step| json!({"operation": step.operation, "status": step.status}))
        .collect();
    tenantry_error {
        kind,
        message: for_c(error.message()),
        text: for_c(error.to_string()),
        operation: text(error.operation()),
        method: text(error.method()),
        path: text(error.path()),
        status: error.status().map_or(0, i32::from),
        code: error.code().map(|code| for_c(code.to_string())),
        meaning: text(error.meaning()),
        details: error.details().map(|details| for_c(details.to_string())),
        attempts: error.attempts(),
        outcome_known: error.outcome_known(),
        retry_after_ms: milliseconds.unwrap_or(-1),
        done: for_c(json!(done).to_string()),
        json: OnceLock::new(),
        headers: Headers::new(error.headers().clone()),
        body: Body::new(error.body().clone()),
    }
}

#[cfg(test)]
mod tests {
    use tenantry::api::operations::TENANTS_GET;

    use super::*;

    #[test]
    fn an_error_names_parameter_operation_and_request() {
        let problem = Problem::new("tenant_id", "expected a text, got NULL");
        let error = tenantry_error::from(Failure::Argument(problem, Some(&TENANTS_GET)));
        assert_eq!(error.kind, TENANTRY_ERROR_INVALID_ARGUMENT);
        assert_eq!(
            error.message.as_c_str(),
            c"tenant_id: expected a text, got NULL"
        );
        assert_eq!(
            error.text.to_str().unwrap(),
            "tenants.get: invalid argument: tenant_id: expected a text, got NULL [GET /api/2/tenants/{tenant_id}]"
        );
        assert_eq!(error.operation.as_deref(), Some(c"tenants.get"));
        assert!(error.outcome_known);
    }

    #[test]
    fn an_error_of_the_core_keeps_what_it_knows() {
        let client = tenantry::Client::builder("http://example.com").build();
        let error = tenantry_error::from(Failure::from(client.err().unwrap()));
        assert_eq!(error.kind, TENANTRY_ERROR_CONFIGURATION);
        assert!(
            error
                .message
                .to_str()
                .unwrap()
                .starts_with("datacenter_url: expected https")
        );
        assert!(
            error
                .text
                .to_str()
                .unwrap()
                .starts_with("configuration: datacenter_url")
        );
    }

    #[test]
    fn of_a_panic_nobody_knows_the_outcome() {
        let error = tenantry_error::from(Failure::Panic("the sky fell".to_owned()));
        assert_eq!(error.kind, TENANTRY_ERROR_INTERNAL);
        assert!(error.text.to_str().unwrap().ends_with("the sky fell"));
        assert!(!error.outcome_known);
    }
}
