//! What the collection is made of: exercises, their requests, and the variables that carry ids from one to the next.

use serde_json::Value;

pub(super) const ABOUT: &str = "The exercises 1 to 6 of the hands-on lab. Fill in `username` and `password` in the \
    environment and `base_url` in the collection, then send the requests in their order, or run the folder. What the lab \
    copies by hand from an answer, the scripts after the answers keep.";

/// Exercise 6: every request carries the name of the program that sends it.
pub(super) const BEFORE_EACH: &[&str] = &[
    "pm.request.headers.upsert({",
    "    key: \"User-Agent\",",
    "    value: \"Training/1.0 Acronis #CyberFit Developers Business Automation Training\",",
    "});",
];

/// The environment.
pub(super) const VARIABLES: &[(&str, &str)] = &[
    ("username", ""),
    ("password", ""),
    ("my_tenant_id", ""),
    ("client_id", ""),
    ("client_secret", ""),
    ("access_token", ""),
    ("kind", "partner"),
    ("edition", "standard"),
    ("offering_items", "[]"),
    ("partner_tenant_id", ""),
    ("customer_tenant_id", ""),
    ("pricing", "{}"),
    ("login", "user.test"),
    ("user_id", ""),
    ("user_personal_tenant_id", ""),
    ("report_id", ""),
    ("stored_report_id", ""),
];

/// Whose credentials a request shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum As {
    /// A user's login and password.
    User,
    /// The API client's id and secret.
    Client,
    /// The access token.
    Token,
}

/// One exercise.
pub(super) struct Exercise {
    pub(super) name: &'static str,
    pub(super) about: &'static str,
    pub(super) requests: Vec<Step>,
}

/// One request.
pub(super) struct Step {
    pub(super) name: &'static str,
    /// Group and method.
    pub(super) operation: (&'static str, &'static str),
    pub(super) by: As,
    /// The path's ids, and the variables that hold them.
    pub(super) ids: &'static [(&'static str, &'static str)],
    pub(super) query: &'static [(&'static str, &'static str)],
    /// A text is the whole body as it stands.
    pub(super) body: Option<Value>,
    /// Variables, and the fields of the answer that they keep.
    pub(super) keep: &'static [(&'static str, &'static str)],
    /// What is done before it is sent.
    pub(super) before: &'static [&'static str],
    /// What else is done with the answer.
    pub(super) after: &'static [&'static str],
}

/// A request by the access token that needs nothing.
pub(super) fn step(name: &'static str, operation: (&'static str, &'static str)) -> Step {
    Step {
        name,
        operation,
        by: As::Token,
        ids: &[],
        query: &[],
        body: None,
        keep: &[],
        before: &[],
        after: &[],
    }
}
