//! A client's settings, from what the constructor of `tenantry.Client` is given.

use std::path::PathBuf;
use std::time::Duration;

use tenantry::{Client, ClientBuilder};

/// The settings as they come from Python. What is None has its default.
pub(crate) struct Settings {
    pub(crate) datacenter_url: String,
    pub(crate) client_id: Option<String>,
    pub(crate) client_secret: Option<String>,
    pub(crate) login: Option<String>,
    pub(crate) password: Option<String>,
    pub(crate) totp_code: Option<String>,
    pub(crate) access_token: Option<String>,
    pub(crate) one_time_token: Option<String>,
    pub(crate) grant: Option<String>,
    pub(crate) user_agent: Option<String>,
    pub(crate) connect_timeout: Option<f64>,
    pub(crate) timeout: Option<f64>,
    pub(crate) retries: Option<i64>,
    pub(crate) ca_file: Option<PathBuf>,
    pub(crate) proxy: Option<String>,
    pub(crate) allow_insecure_http: bool,
}

impl Settings {
    /// The core's builder, with everything set that is given; or what is wrong with a setting.
    pub(crate) fn into_builder(self) -> Result<ClientBuilder, String> {
        let builder = Client::builder(self.datacenter_url);
        let mut builder = builder.allow_insecure_http(self.allow_insecure_http);

        if let Some((id, secret)) = pair(
            ("client_id", self.client_id),
            ("client_secret", self.client_secret),
        )? {
            builder = builder.client_credentials(id, secret);
        }
        let user = pair(("login", self.login), ("password", self.password))?;
        // A one-time code travels with the password grant only, so giving one chooses that grant.
        let by_grant = match self.grant.as_deref() {
            None => self.totp_code.is_some(),
            Some("password") if user.is_some() => true,
            Some("password") => {
                return Err("grant: \"password\" goes with a login and a password".to_owned());
            }
            Some(_) => return Err("grant: expected \"password\" or None".to_owned()),
        };
        if let Some((login, password)) = user {
            builder = match by_grant {
                true => builder.password(login, password),
                false => builder.basic(login, password),
            };
        }
        if let Some(code) = self.totp_code {
            builder = builder.totp_code(code);
        }
        if let Some(token) = self.access_token {
            builder = builder.access_token(token);
        }
        if let Some(token) = self.one_time_token {
            builder = builder.one_time_token(token);
        }

        if let Some(user_agent) = self.user_agent {
            builder = builder.user_agent(user_agent);
        }
        if let Some(limit) = self.connect_timeout {
            builder = builder.connect_timeout(seconds("connect_timeout", limit)?);
        }
        if let Some(limit) = self.timeout {
            builder = builder.timeout(seconds("timeout", limit)?);
        }
        if let Some(retries) = self.retries {
            let retries = u32::try_from(retries);
            builder = builder.retries(retries.map_err(|_| "retries: expected zero or more")?);
        }
        if let Some(path) = self.ca_file {
            builder = builder.ca_file(path);
        }
        if let Some(url) = self.proxy {
            builder = builder.proxy(url);
        }
        Ok(builder)
    }
}

/// Two settings that only mean something together.
fn pair(
    first: (&str, Option<String>),
    second: (&str, Option<String>),
) -> Result<Option<(String, String)>, String> {
    match (first, second) {
        ((_, Some(first)), (_, Some(second))) => Ok(Some((first, second))),
        ((_, None), (_, None)) => Ok(None),
        ((given, Some(_)), (missing, _)) | ((missing, _), (given, Some(_))) => {
            Err(format!("{missing}: goes with {given}, and is missing"))
        }
    }
}

fn seconds(name: &str, limit: f64) -> Result<Duration, String> {
    // Zero and less is for the core to refuse; a day is more than any request takes, and keeps sums of time from overflowing.
    let limit = Duration::try_from_secs_f64(limit);
    limit.map_err(|_| format!("{name}: expected a number of seconds, zero or more"))
}
