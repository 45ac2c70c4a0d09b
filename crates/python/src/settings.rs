//! A client's settings, from what the constructor of `tenantry.Client` is given.
//!
//! Which settings go together is said here; whether a setting's value can work is for the core to say.

use std::path::PathBuf;
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyDictMethods};
use tenantry::{Client, ClientBuilder};

use crate::problem::type_name;
use crate::query::text;

/// The settings by name. What is None has its default.
pub(crate) struct Settings<'a, 'py>(pub(crate) &'a Bound<'py, PyDict>);

impl<'py> Settings<'_, 'py> {
    /// The core's builder, with everything set that is given; or which setting is wrong.
    pub(crate) fn builder(&self) -> Result<ClientBuilder, String> {
        let url = self.text("datacenter_url")?;
        let url = url.ok_or("datacenter_url: expected a URL such as https://eu2.acronis.cloud")?;
        self.complete(self.credentials(Client::builder(url))?)
    }

    /// The builder with everything set that is given beside data center and credentials.
    pub(crate) fn complete(&self, mut builder: ClientBuilder) -> Result<ClientBuilder, String> {
        if let Some(user_agent) = self.text("user_agent")? {
            builder = builder.user_agent(user_agent);
        }
        if let Some(limit) = self.seconds("connect_timeout")? {
            builder = builder.connect_timeout(limit);
        }
        if let Some(limit) = self.seconds("timeout")? {
            builder = builder.timeout(limit);
        }
        if let Some(retries) = self.value::<u32>("retries", "a whole number from 0 up")? {
            builder = builder.retries(retries);
        }
        if let Some(path) = self.value::<PathBuf>("ca_file", "a path")? {
            builder = builder.ca_file(path);
        }
        if let Some(url) = self.text("proxy")? {
            builder = builder.proxy(url);
        }
        if let Some(allow) = self.value::<bool>("allow_insecure_http", "True or False")? {
            builder = builder.allow_insecure_http(allow);
        }
        Ok(builder)
    }

    fn credentials(&self, mut builder: ClientBuilder) -> Result<ClientBuilder, String> {
        if let Some((id, secret)) = self.pair("client_id", "client_secret")? {
            builder = builder.client_credentials(id, secret);
        }
        let user = self.pair("login", "password")?;
        let totp_code = self.text("totp_code")?;
        let by_grant = match self.text("grant")?.as_deref() {
            // A one-time code travels with the password grant only, so giving one chooses that grant.
            None => totp_code.is_some(),
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
        if let Some(code) = totp_code {
            builder = builder.totp_code(code);
        }
        if let Some(token) = self.text("access_token")? {
            builder = builder.access_token(token);
        }
        if let Some(token) = self.text("one_time_token")? {
            builder = builder.one_time_token(token);
        }
        Ok(builder)
    }

    /// Two settings that only mean something together.
    fn pair(&self, first: &str, second: &str) -> Result<Option<(String, String)>, String> {
        let alone = |missing: &str, given: &str| Err(format!("{missing}: goes with {given}"));
        match (self.text(first)?, self.text(second)?) {
            (Some(first), Some(second)) => Ok(Some((first, second))),
            (None, None) => Ok(None),
            (Some(_), None) => alone(second, first),
            (None, Some(_)) => alone(first, second),
        }
    }

    fn seconds(&self, name: &str) -> Result<Option<Duration>, String> {
        let expected = "a number of seconds";
        let Some(limit) = self.value::<f64>(name, expected)? else {
            return Ok(None);
        };
        match Duration::try_from_secs_f64(limit) {
            Ok(limit) => Ok(Some(limit)),
            Err(_) => Err(format!("{name}: expected {expected} above zero")),
        }
    }

    fn text(&self, name: &str) -> Result<Option<String>, String> {
        let value = self.given(name)?;
        let text = value.map(|value| text(&value)).transpose();
        text.map_err(|problem| format!("{name}: {problem}"))
    }

    /// A value of another kind. It never stands in the message: it could be a secret in the wrong place.
    fn value<T>(&self, name: &str, expected: &str) -> Result<Option<T>, String>
    where
        T: for<'a> FromPyObject<'a, 'py>,
    {
        let Some(value) = self.given(name)? else {
            return Ok(None);
        };
        match value.extract() {
            Ok(value) => Ok(Some(value)),
            Err(_) => Err(format!(
                "{name}: expected {expected}, got {}",
                type_name(&value)
            )),
        }
    }

    fn given(&self, name: &str) -> Result<Option<Bound<'py, PyAny>>, String> {
        let value = self.0.get_item(name);
        let value = value.map_err(|_| format!("{name}: cannot be read"))?;
        Ok(value.filter(|value| !value.is_none()))
    }
}
