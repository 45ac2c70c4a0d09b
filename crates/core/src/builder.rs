//! The settings of a client, checked when it is built.

use std::fmt;
use std::path::Path;
use std::time::Duration;

use crate::auth::{Credentials, basic_header, bearer_header};
use crate::config::{self, Config};
use crate::transport::Transport;
use crate::{Client, Error, Result, Secret};

/// The settings of a client. Give a data center and one kind of credentials; the rest has good defaults.
///
/// ```
/// use std::time::Duration;
///
/// let client = tenantry::Client::builder("https://eu2.acronis.cloud")
///     .client_credentials("5e0a2eb1-7ba7-4ae4-8ac3-5a9e0ad8e2c9", "client secret")
///     .user_agent("Training/1.0 Business Automation")
///     .timeout(Duration::from_secs(30))
///     .build()?;
/// assert_eq!(client.url(), "https://eu2.acronis.cloud");
/// # Ok::<(), tenantry::Error>(())
/// ```
pub struct ClientBuilder {
    datacenter_url: String,
    credentials: Vec<Result<Credentials>>,
    totp_code: Option<Secret>,
    user_agent: Option<String>,
    connect_timeout: Duration,
    timeout: Duration,
    retries: u32,
    ca_certificates: Option<Result<Vec<u8>>>,
    proxy: Option<String>,
    allow_insecure_http: bool,
}

impl ClientBuilder {
    pub(crate) fn new(datacenter_url: String) -> Self {
        Self {
            datacenter_url,
            credentials: Vec::new(),
            totp_code: None,
            user_agent: None,
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(60),
            retries: 2,
            ca_certificates: None,
            proxy: None,
            allow_insecure_http: false,
        }
    }

    /// Begins with data center and credentials from the environment: `TENANTRY_URL`, `TENANTRY_CLIENT_ID` and
    /// `TENANTRY_CLIENT_SECRET`.
    ///
    /// # Errors
    /// Kind [`Configuration`](crate::ErrorKind::Configuration), naming the variable that is missing.
    pub fn from_env() -> Result<Self> {
        let read = |name: &str| match std::env::var(name) {
            Ok(value) if !value.trim().is_empty() => Ok(value),
            _ => Err(Error::configuration(format!(
                "{name}: this environment variable is not set"
            ))),
        };
        let builder = Self::new(read("TENANTRY_URL")?);
        Ok(
            builder
                .client_credentials(read("TENANTRY_CLIENT_ID")?, read("TENANTRY_CLIENT_SECRET")?),
        )
    }

    /// An API client's id and secret: the normal way. Tokens are issued and renewed by themselves.
    #[must_use]
    pub fn client_credentials(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        self.with(|| {
            Ok(Credentials::Client {
                id: name_for_basic("client_id", client_id.into())?,
                secret: filled("client_secret", client_secret.into())?,
            })
        })
    }

    /// A user's login and password as HTTP Basic, for the operations whose contract lists it, as looking up oneself and
    /// registering an API client. Others are an error before anything is sent. The service takes no HTTP Basic from users with
    /// two-factor authentication.
    #[must_use]
    pub fn basic(self, login: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.with(|| {
            let login = name_for_basic("login", login.into())?;
            Ok(Credentials::Basic(basic_header(
                &login,
                &filled("password", password.into())?,
            )?))
        })
    }

    /// A user's login and password, exchanged for a token by the `password` grant.
    #[must_use]
    pub fn password(self, login: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.with(|| {
            Ok(Credentials::Password {
                login: filled("login", login.into().into())?.expose().to_owned(),
                password: filled("password", password.into())?,
                totp_code: None,
            })
        })
    }

    /// The six digits of the user's authenticator, beside [`ClientBuilder::password`].
    #[must_use]
    pub fn totp_code(mut self, code: impl Into<Secret>) -> Self {
        self.totp_code = Some(code.into());
        self
    }

    /// A ready access token. It is not renewed.
    #[must_use]
    pub fn access_token(self, token: impl Into<Secret>) -> Self {
        self.with(|| {
            Ok(Credentials::AccessToken(bearer_header(&filled(
                "access_token",
                token.into(),
            )?)?))
        })
    }

    /// A one-time token from `auth.request_one_time_token`: on first use it is exchanged for a session, whose cookie is kept
    /// and sent.
    #[must_use]
    pub fn one_time_token(self, token: impl Into<Secret>) -> Self {
        self.with(|| {
            Ok(Credentials::OneTimeToken(filled(
                "one_time_token",
                token.into(),
            )?))
        })
    }

    /// What the program calls itself, `<product>/<version> <comment>`, as in `Training/1.0 Business Automation`. It stands
    /// before this library's own name in the `User-Agent`, and shows in the audit log.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// How long making a connection may take. Default: 10 seconds.
    #[must_use]
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// How long a call may take in all, attempts and pauses included. Default: 60 seconds.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = limit;
        self
    }

    /// How often a request is sent again when that is safe: it was never written, it was put off with `Retry-After`, or it
    /// only reads. Default: 2.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// Certificates to trust beside the system's, in PEM form.
    #[must_use]
    pub fn ca_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.ca_certificates = Some(Ok(pem.into()));
        self
    }

    /// A file of certificates to trust beside the system's, in PEM form.
    #[must_use]
    pub fn ca_file(mut self, path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let read = std::fs::read(path);
        let read = read
            .map_err(|error| Error::configuration(format!("ca_file: {}: {error}", path.display())));
        self.ca_certificates = Some(read);
        self
    }

    /// A proxy for all requests, such as `http://proxy.example.com:3128`. Default: what `HTTPS_PROXY` and its kin say, and
    /// none for this machine.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Permits plain http to other machines, where credentials can be read on the way. Default: no.
    #[must_use]
    pub fn allow_insecure_http(mut self, allow: bool) -> Self {
        self.allow_insecure_http = allow;
        self
    }

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    /// Kind [`Configuration`](crate::ErrorKind::Configuration), naming the setting that is wrong.
    pub fn build(self) -> Result<Client> {
        let center = config::data_center(&self.datacenter_url, self.allow_insecure_http)?;
        for (name, limit) in [
            ("connect_timeout", self.connect_timeout),
            ("timeout", self.timeout),
        ] {
            if limit.is_zero() {
                return Err(Error::configuration(format!(
                    "{name}: expected more than zero seconds"
                )));
            }
        }
        let transport = Transport::new(Config {
            origin: center.origin,
            secure: center.secure,
            loopback: center.loopback,
            user_agent: config::user_agent(self.user_agent.as_deref())?,
            connect_timeout: self.connect_timeout,
            timeout: self.timeout,
            retries: self.retries,
            ca_certificates: self.ca_certificates.transpose()?,
            proxy: self.proxy.as_deref().map(config::proxy).transpose()?,
        });
        let credentials = one_of(self.credentials, self.totp_code)?;
        transport.prepare()?;
        Ok(Client::new(transport, credentials))
    }

    fn with(mut self, credentials: impl FnOnce() -> Result<Credentials>) -> Self {
        self.credentials.push(credentials());
        self
    }
}

/// The one kind of credentials that was given, complete.
fn one_of(mut given: Vec<Result<Credentials>>, totp: Option<Secret>) -> Result<Credentials> {
    if given.len() > 1 {
        let kinds: Result<Vec<Credentials>> = given.into_iter().collect();
        let names: Vec<&str> = kinds?.iter().map(Credentials::name).collect();
        let names = names.join(" and ");
        return Err(Error::configuration(format!(
            "credentials: expected one kind, got {names}"
        )));
    }
    let mut credentials = given.pop().unwrap_or(Ok(Credentials::Nobody))?;
    match &mut credentials {
        Credentials::Password { totp_code, .. } => *totp_code = totp,
        _ if totp.is_some() => {
            return Err(Error::configuration(
                "totp_code: goes with a login and password by the password grant",
            ));
        }
        _ => {}
    }
    Ok(credentials)
}

fn filled(name: &str, secret: Secret) -> Result<Secret> {
    match secret.is_empty() {
        true => Err(Error::configuration(format!(
            "{name}: expected a text that is not empty"
        ))),
        false => Ok(secret),
    }
}

/// In HTTP Basic a colon ends the name.
fn name_for_basic(name: &str, text: String) -> Result<String> {
    match text.is_empty() || text.contains(':') {
        true => Err(Error::configuration(format!(
            "{name}: expected a text that is not empty and holds no colon"
        ))),
        false => Ok(text),
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").finish_non_exhaustive()
    }
}
