//! The front door: settings in, a handle out.

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::timeout;

use crate::auth::{Auth, Credentials};
use crate::config::{self, Config};
use crate::operation::AnswerKind;
use crate::runtime::{self, Spawned, Task};
use crate::transport::{Progress, Ticket, Transport};
use crate::{Answer, Error, ErrorKind, Request, Result, Secret};

/// A client of one data center, as one caller. Cheap to clone; every clone shares connections and token. Safe to use from
/// many threads.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    transport: Arc<Transport>,
    auth: Auth,
}

impl Client {
    /// Begins a client of this data center: a URL such as `https://eu2.acronis.cloud`, with or without `/api/2`.
    pub fn builder(datacenter_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(datacenter_url.into())
    }

    /// A client from the environment: `TENANTRY_URL`, `TENANTRY_CLIENT_ID` and `TENANTRY_CLIENT_SECRET`.
    ///
    /// # Errors
    /// Kind [`Configuration`](ErrorKind::Configuration), naming the variable that is missing or wrong.
    pub fn from_env() -> Result<Self> {
        let read = |name: &str| match std::env::var(name) {
            Ok(value) if !value.trim().is_empty() => Ok(value),
            _ => Err(Error::configuration(format!(
                "{name}: this environment variable is not set"
            ))),
        };
        Self::builder(read("TENANTRY_URL")?)
            .client_credentials(read("TENANTRY_CLIENT_ID")?, read("TENANTRY_CLIENT_SECRET")?)
            .build()
    }

    /// A client whose token is scoped to one tenant (customer) at or below this client's own: what it may do is limited to
    /// that tenant. The token is issued on first use, by the `jwt-bearer` grant of `POST /idp/token`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](ErrorKind::InvalidArgument) for an id that is no UUID,
    /// [`Configuration`](ErrorKind::Configuration) when this client has no access token to scope.
    pub fn for_tenant(&self, tenant_id: impl Into<String>) -> Result<Self> {
        let tenant_id = tenant_id.into();
        if !crate::request::is_uuid(&tenant_id) {
            return Err(Error::invalid_argument("tenant_id: expected a UUID"));
        }
        match self.inner.auth.credentials {
            Credentials::Nobody | Credentials::Basic { .. } | Credentials::OneTimeToken(_) => {
                Err(Error::configuration(
                    "only a client with an access token can be scoped to a tenant",
                ))
            }
            _ => Ok(Self {
                inner: Arc::new(Inner {
                    transport: self.inner.transport.clone(),
                    auth: Auth::new(Credentials::Scoped {
                        parent: self.clone(),
                        tenant_id,
                    }),
                }),
            }),
        }
    }

    /// The data center's URL, without `/api/2`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.inner.transport.config().origin
    }

    /// Sends a request and gives what came back. This is what typed calls rest on, and the way to endpoints that the contract
    /// does not have:
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::{Request, operation::Method};
    ///
    /// let answer = client.send_blocking(Request::raw(Method::Get, "/api/2/applications"))?;
    /// assert_eq!(answer.status, 200);
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    ///
    /// # Errors
    /// See [`Error`]. A status other than 2xx is an error.
    pub async fn send(&self, request: Request) -> Result<Answer> {
        request.check()?;
        Spawned::start(self.clone().deliver(request))?.await?
    }

    /// Sends like [`Client::send`] and blocks until the answer is there.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn send_blocking(&self, request: Request) -> Result<Answer> {
        request.check()?;
        runtime::block(self.clone().deliver(request))?
    }

    /// Gives a handle that sends a request once it is waited for, in slices if need be, and stops it when it is dropped.
    ///
    /// # Errors
    /// What is wrong with the request itself.
    pub fn start(&self, request: Request) -> Result<Task<Result<Answer>>> {
        request.check()?;
        Ok(Task::new(self.clone().deliver(request)))
    }

    pub(crate) fn authority(&self) -> &Auth {
        &self.inner.auth
    }

    /// What this client attaches where an access token is needed.
    pub(crate) async fn access_ticket(&self, progress: &mut Progress) -> Result<Ticket> {
        let Inner { transport, auth } = &*self.inner;
        auth.ticket(
            crate::operation::raw(crate::operation::Method::Get),
            transport,
            progress,
        )
        .await
    }

    async fn deliver(self, request: Request) -> Result<Answer> {
        let limit = request
            .limit()
            .unwrap_or(self.inner.transport.config().timeout);
        let mut progress = Progress::default();
        match timeout(limit, self.authorised(&request, &mut progress)).await {
            Ok(result) => result,
            Err(_) => {
                let known = !progress.under_way
                    || request.operation().repeat == crate::operation::Repeat::Safe;
                let error = Error::new(ErrorKind::Timeout, format!("no answer within {limit:?}"));
                Err(error
                    .with_outcome_known(known)
                    .at(request.place(), progress.attempts))
            }
        }
    }

    async fn authorised(&self, request: &Request, progress: &mut Progress) -> Result<Answer> {
        let Inner { transport, auth } = &*self.inner;
        let operation = request.operation();
        let placed = |error: Error| {
            if error.operation().is_none() {
                error.at(request.place(), 0)
            } else {
                error
            }
        };

        let mut token_progress = Progress::default();
        let ticket = auth
            .ticket(operation, transport, &mut token_progress)
            .await
            .map_err(placed)?;
        let mut answer = transport
            .deliver(request, operation.repeat, &ticket, progress)
            .await?;
        if answer.status == http::StatusCode::UNAUTHORIZED
            && let Some(ticket) = auth
                .after_refusal(operation, &ticket, transport, &mut token_progress)
                .await?
        {
            answer = transport
                .deliver(request, operation.repeat, &ticket, progress)
                .await?;
        }
        judge(request, answer, progress)
    }
}

/// A 2xx of the promised content type is a success; the sources do not agree on which 2xx an operation answers, so any is
/// taken (behaviour.md, section 15).
fn judge(request: &Request, answer: Answer, progress: &Progress) -> Result<Answer> {
    let operation = request.operation();
    if !answer.status.is_success() {
        return Err(Error::from_answer(operation, answer).at(request.place(), progress.attempts));
    }
    let content_type = answer
        .headers
        .get(http::header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    match content_type {
        Some(other)
            if operation.answer == AnswerKind::Json
                && !other.to_ascii_lowercase().contains("json") =>
        {
            let problem = format!("expected JSON, got {other}");
            Err(Error::decode(operation, answer, problem).at(request.place(), progress.attempts))
        }
        _ => Ok(answer),
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let credentials = self.inner.auth.credentials.name();
        f.debug_struct("Client")
            .field("url", &self.url())
            .field("credentials", &credentials)
            .finish()
    }
}

/// The settings of a client. Give a data center and one kind of credentials; the rest has good defaults.
pub struct ClientBuilder {
    datacenter_url: String,
    credentials: Vec<Credentials>,
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
    fn new(datacenter_url: String) -> Self {
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

    /// An API client's id and secret: the normal way. Tokens are issued and renewed by themselves.
    #[must_use]
    pub fn client_credentials(
        self,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        self.with(Credentials::Client {
            id: client_id.into(),
            secret: client_secret.into(),
        })
    }

    /// A user's login and password as HTTP Basic, for the operations that take it: looking up oneself and registering an API
    /// client. Other operations are an error before anything is sent. Users with two-factor authentication cannot use it.
    #[must_use]
    pub fn basic(self, login: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.with(Credentials::Basic {
            login: login.into(),
            password: password.into(),
        })
    }

    /// A user's login and password, exchanged for a token by the `password` grant.
    #[must_use]
    pub fn password(self, login: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.with(Credentials::Password {
            login: login.into(),
            password: password.into(),
            totp_code: None,
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
        self.with(Credentials::AccessToken(token.into()))
    }

    /// A one-time token from `auth.request_one_time_token`: on first use it is exchanged for a session, whose cookie is kept
    /// and sent.
    #[must_use]
    pub fn one_time_token(self, token: impl Into<Secret>) -> Self {
        self.with(Credentials::OneTimeToken(token.into()))
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
    /// Kind [`Configuration`](ErrorKind::Configuration), naming the setting that is wrong.
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
        Ok(Client {
            inner: Arc::new(Inner {
                transport: Arc::new(transport),
                auth: Auth::new(credentials),
            }),
        })
    }

    fn with(mut self, credentials: Credentials) -> Self {
        self.credentials.push(credentials);
        self
    }
}

/// The one kind of credentials that was given, complete.
fn one_of(mut given: Vec<Credentials>, totp: Option<Secret>) -> Result<Credentials> {
    if given.len() > 1 {
        let names: Vec<&str> = given.iter().map(Credentials::name).collect();
        let names = names.join(" and ");
        return Err(Error::configuration(format!(
            "credentials: expected one kind, got {names}"
        )));
    }
    let mut credentials = given.pop().unwrap_or(Credentials::Nobody);
    match &mut credentials {
        Credentials::Password { totp_code, .. } => *totp_code = totp,
        _ if totp.is_some() => {
            return Err(Error::configuration(
                "totp_code: goes with a login and password by the password grant",
            ));
        }
        _ => {}
    }
    let missing = match &credentials {
        Credentials::Client { id, .. } if id.is_empty() || id.contains(':') => Some("client_id"),
        Credentials::Client { secret, .. } if secret.is_empty() => Some("client_secret"),
        // A colon would end the login in HTTP Basic.
        Credentials::Basic { login, .. } if login.is_empty() || login.contains(':') => {
            Some("login")
        }
        Credentials::Password { login, .. } if login.is_empty() => Some("login"),
        Credentials::Basic { password, .. } | Credentials::Password { password, .. }
            if password.is_empty() =>
        {
            Some("password")
        }
        Credentials::AccessToken(token) if token.is_empty() => Some("access_token"),
        Credentials::OneTimeToken(token) if token.is_empty() => Some("one_time_token"),
        _ => None,
    };
    match missing {
        Some("login") => Err(Error::configuration(
            "login: expected a login, which for HTTP Basic holds no colon",
        )),
        Some(name) => Err(Error::configuration(format!(
            "{name}: expected a text that is not empty"
        ))),
        None => Ok(credentials),
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let credentials: Vec<&str> = self.credentials.iter().map(Credentials::name).collect();
        f.debug_struct("ClientBuilder")
            .field("credentials", &credentials)
            .finish_non_exhaustive()
    }
}
