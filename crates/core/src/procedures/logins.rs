//! The rules of logins, known before anything is sent (the guide's page on creating a user account).

use super::Procedure;
use crate::api::users::Users;
use crate::{Error, ErrorKind, Result};

const SHORTEST: usize = 3;
/// What may stand in a login beside ASCII letters and digits.
const MARKS: &str = ".@_-+:!#$%^*={}'`/?";

impl Users<'_> {
    /// Tells whether a login is free. Logins are unique on the whole platform, in whatever case.
    ///
    /// - `login`: The login: at least three ASCII letters, digits and marks.
    ///
    /// Requests: `GET /users/check_login`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) when it would never do as a login; those of the request.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// assert!(client.users().login_available("richard.doe").wait()?);
    /// assert!(!client.users().login_available(sandbox.login()).wait()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn login_available(&self, login: impl Into<String>) -> Procedure<bool> {
        let (client, login) = (self.client.clone(), login.into());
        Procedure::new(|steps| async move {
            check(&login, "login")?;
            match steps.make(client.users().check_login(login.trim())).await {
                Ok(_) => Ok(true),
                Err(error) if error.kind() == ErrorKind::LoginConflict => Ok(false),
                Err(error) => Err(error),
            }
        })
    }
}

/// Refuses a login that the service would never take. `parameter` says where it was given.
pub(super) fn check(login: &str, parameter: &str) -> Result<()> {
    let login = login.trim();
    let is_allowed = |sign: char| sign.is_ascii_alphanumeric() || MARKS.contains(sign);
    if login.len() >= SHORTEST && login.chars().all(is_allowed) {
        return Ok(());
    }
    Err(Error::invalid_argument(format!(
        "{parameter}: expected three characters at least, of ASCII letters, digits and {MARKS}"
    )))
}

/// A login as it is compared: without white space around it, in whatever case.
pub(super) fn folded(login: &str) -> String {
    login.trim().to_ascii_lowercase()
}
