//! One HTTP exchange with any URL, for programs that speak HTTP themselves and want no more than our connections: the drop-in
//! for `requests` in Python stands on it.
//!
//! It knows nothing of the API. It has no credentials, sends nothing twice, follows no redirect and keeps no cookie; any
//! status is an answer. What goes wrong is a [`Failure`] and not an [`Error`], since there is no operation, no
//! platform code and no attempt to tell of.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::{Request, Response};
use tokio::time::timeout;

use crate::config;
use crate::process::PerProcess;
use crate::runtime::Task;
use crate::transport::{deepest, tls};
use crate::{Error, Result};

/// Whose certificates are good.
#[derive(Clone, Default)]
pub enum Trust {
    /// Those that the system trusts.
    #[default]
    System,
    /// Those that these certificates, in PEM form, vouch for, and no others.
    Only(Vec<u8>),
    /// Everybody's: whoever sits between can read and change everything. For trying things out.
    Anyone,
}

/// How connections are made.
#[derive(Clone, Default)]
pub struct Settings {
    /// Whose certificates are good.
    pub trust: Trust,
    /// How long making a connection may take. `None`: as long as the system lets it.
    pub connect_timeout: Option<Duration>,
    /// A proxy for all requests. `None`: what `HTTPS_PROXY` and its kin say, and none for this machine. Empty: none at all.
    pub proxy: Option<String>,
}

/// Connections to wherever requests go. Cheap to clone; every clone shares them.
#[derive(Clone)]
pub struct Bare {
    inner: Arc<Inner>,
}

struct Inner {
    settings: Settings,
    /// One for each pair of https or not, and this machine or not. Most programs use one of them, and each is made on its
    /// first use: reading the system's certificates takes longer than many a request.
    clients: [PerProcess<reqwest::Client>; 4],
}

impl Bare {
    /// Connections of this kind. Nothing is opened yet.
    ///
    /// # Errors
    /// Kind [`Configuration`](crate::ErrorKind::Configuration), naming the setting that is wrong.
    pub fn new(settings: Settings) -> Result<Self> {
        if let Some(url) = settings.proxy.as_ref().filter(|url| !url.is_empty()) {
            config::proxy(url)?;
        }
        if let Trust::Only(pem) = &settings.trust {
            tls::only(pem)?;
        }
        let clients = [const { PerProcess::new() }; 4];
        let inner = Arc::new(Inner { settings, clients });
        Ok(Self { inner })
    }

    /// Gives a handle that makes the exchange once it is waited for, and stops it when it is dropped.
    ///
    /// `limit` is how long the answer may take to begin once there is a connection, and how long it may pause.
    #[must_use]
    pub fn start(
        &self,
        request: Request<Bytes>,
        limit: Option<Duration>,
    ) -> Task<Result<Response<Bytes>, Failure>> {
        Task::new(self.clone().exchange(request, limit))
    }

    async fn exchange(
        self,
        request: Request<Bytes>,
        limit: Option<Duration>,
    ) -> Result<Response<Bytes>, Failure> {
        let message = message(request)?;
        let http = self.client(message.url())?;
        let connecting = self.inner.settings.connect_timeout;
        let first = limit.and_then(|limit| Some(limit + connecting?));
        let mut answer = within(first.or(limit), http.execute(message)).await?;
        let mut body = BytesMut::new();
        while let Some(chunk) = within(limit, answer.chunk())
            .await
            .map_err(Failure::inside)?
        {
            body.extend_from_slice(&chunk);
        }
        let (mut parts, ()) = Response::new(()).into_parts();
        parts.status = answer.status();
        parts.version = answer.version();
        parts.headers = std::mem::take(answer.headers_mut());
        Ok(Response::from_parts(parts, body.freeze()))
    }

    fn client(&self, url: &reqwest::Url) -> Result<&reqwest::Client, Failure> {
        let secure = url.scheme() == "https";
        let loopback = url.host_str().is_some_and(config::is_loopback);
        let client = &self.inner.clients[usize::from(secure) * 2 + usize::from(loopback)];
        client
            .get_or_try_init(|| build(&self.inner.settings, secure, loopback))
            .map_err(|error| Failure::new(Reason::Request, error.message().to_owned()))
    }
}

impl fmt::Debug for Bare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without the proxy: its URL may hold a password.
        f.debug_struct("Bare").finish_non_exhaustive()
    }
}

fn message(request: Request<Bytes>) -> Result<reqwest::Request, Failure> {
    let unusable = |what: &str| Failure::new(Reason::Request, what.to_owned());
    let scheme = request.uri().scheme_str();
    if !matches!(scheme, Some("http" | "https")) || request.uri().host().is_none_or(str::is_empty) {
        return Err(unusable(
            "expected a URL with http or https and a host in it",
        ));
    }
    reqwest::Request::try_from(request).map_err(|_| unusable("the URL cannot be used"))
}

fn build(settings: &Settings, secure: bool, loopback: bool) -> Result<reqwest::Client> {
    let trusted = match &settings.trust {
        Trust::System => tls::config(secure, None),
        _ if !secure => tls::config(false, None),
        Trust::Only(pem) => tls::only(pem),
        Trust::Anyone => tls::anyone(),
    };
    let mut builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .pool_idle_timeout(Duration::from_secs(50))
        .tls_backend_preconfigured(trusted?);
    if let Some(limit) = settings.connect_timeout {
        builder = builder.connect_timeout(limit);
    }
    builder = match settings.proxy.as_deref() {
        None if !loopback => builder,
        None | Some("") => builder.no_proxy(),
        Some(url) => {
            let proxy = reqwest::Proxy::all(config::proxy(url)?);
            builder.proxy(proxy.map_err(|_| Error::configuration("proxy: cannot be used"))?)
        }
    };
    builder.build().map_err(|error| {
        Error::configuration(format!("cannot set up the connection: {}", deepest(&error)))
    })
}

async fn within<T>(
    limit: Option<Duration>,
    work: impl Future<Output = reqwest::Result<T>>,
) -> Result<T, Failure> {
    let Some(limit) = limit else {
        return work.await.map_err(Failure::from);
    };
    match timeout(limit, work).await {
        Ok(result) => result.map_err(Failure::from),
        Err(_) => Err(Failure::new(
            Reason::Silent,
            "the answer did not come in time".to_owned(),
        )),
    }
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// The request cannot be made at all. Nothing was sent.
    Request,
    /// No connection could be made. Nothing was sent.
    Connect,
    /// No connection was there in time. Nothing was sent.
    ConnectTimeout,
    /// The other side's certificate is not good, or TLS failed. Nothing was sent.
    Tls,
    /// The answer did not begin in time, or paused for too long.
    Silent,
    /// The connection broke before the answer began.
    Broken,
    /// The answer broke off, or its content is not encoded as it says.
    Cut,
}

/// What went wrong with an exchange.
#[derive(Debug, Clone)]
pub struct Failure {
    reason: Reason,
    message: String,
}

impl Failure {
    fn new(reason: Reason, message: String) -> Self {
        Self { reason, message }
    }

    /// The failure of an answer that had begun.
    fn inside(mut self) -> Self {
        if matches!(self.reason, Reason::Broken) {
            self.reason = Reason::Cut;
        }
        self
    }

    /// Why there is no answer.
    #[must_use]
    pub fn reason(&self) -> Reason {
        self.reason
    }
}

impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        let reason = if tls::is_refusal(&error) {
            Reason::Tls
        } else if error.is_connect() && error.is_timeout() {
            Reason::ConnectTimeout
        } else if error.is_connect() {
            Reason::Connect
        } else if error.is_timeout() {
            Reason::Silent
        } else {
            Reason::Broken
        };
        Self::new(reason, deepest(&error))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}
