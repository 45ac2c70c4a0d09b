//! The only room where bytes leave the process.
//!
//! [`Transport::deliver`] sends one request until it has an answer or a reason to stop. It knows nothing of tokens: it is
//! handed a [`Ticket`] and attaches it.

mod rest;
mod retry;
pub(crate) mod tls;

use std::error::Error as _;

use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderValue};

use crate::config::Config;
use crate::operation::{Method, Repeat};
use crate::process::PerProcess;
use crate::watch::{Watch, What};
use crate::{Answer, Error, ErrorKind, Request, Result};

pub(crate) use rest::Rest;

/// How much of a success is waited for. What is no success always comes whole: it is short, and says why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taking {
    /// All of it.
    Whole,
    /// Its first bytes. Until these are there it may be asked for again.
    Beginning,
}

/// What came back.
pub(crate) struct Arrival {
    /// The answer, with as much of its body as was waited for.
    pub(crate) answer: Answer,
    /// Where the rest of the body comes from, unless it was taken whole.
    pub(crate) rest: Option<reqwest::Response>,
}

/// What authorises one request.
#[derive(Clone, Default)]
pub(crate) struct Ticket {
    pub(crate) authorization: Option<HeaderValue>,
    pub(crate) cookie: Option<HeaderValue>,
}

impl Ticket {
    pub(crate) fn authorization(header: HeaderValue) -> Self {
        Self {
            authorization: Some(header),
            cookie: None,
        }
    }
}

/// How far a request has come, kept outside of it so that a timeout can tell.
#[derive(Default)]
pub(crate) struct Progress {
    /// How often it was sent or tried to be sent.
    pub(crate) attempts: u32,
    /// It is on its way, and whether it arrived is not known.
    pub(crate) under_way: bool,
    /// Who is told of what happens on the way.
    pub(crate) watch: Watch,
}

impl Progress {
    /// Nothing has happened yet, and what does is told here.
    pub(crate) fn watched(watch: &Watch) -> Self {
        Self {
            watch: watch.clone(),
            ..Self::default()
        }
    }
}

/// The connections to one data center.
pub(crate) struct Transport {
    config: Config,
    http: PerProcess<reqwest::Client>,
}

impl Transport {
    pub(crate) fn new(config: Config) -> Self {
        Self {
            config,
            http: PerProcess::new(),
        }
    }

    pub(crate) fn config(&self) -> &Config {
        &self.config
    }

    /// Makes the connections' owner now, so that a bad certificate file or proxy shows when the client is built.
    pub(crate) fn prepare(&self) -> Result<()> {
        self.http().map(|_| ())
    }

    /// Sends the request, again where that is safe, until there is an answer. Any status is an answer.
    pub(crate) async fn deliver(
        &self,
        request: &Request,
        repeat: Repeat,
        ticket: &Ticket,
        progress: &mut Progress,
    ) -> Result<Answer> {
        let arrival = self.arrive(request, repeat, ticket, progress, Taking::Whole);
        Ok(arrival.await?.answer)
    }

    /// The same, for an answer of which only the beginning may be waited for.
    pub(crate) async fn arrive(
        &self,
        request: &Request,
        repeat: Repeat,
        ticket: &Ticket,
        progress: &mut Progress,
        taking: Taking,
    ) -> Result<Arrival> {
        let http = self.http()?;
        let mut pauses = retry::Pauses::new(self.config.retries);
        loop {
            progress.attempts += 1;
            progress.under_way = true;
            let outcome = self.exchange(http, request, ticket, taking).await;
            progress.under_way = false;
            let pause = match &outcome {
                Ok(arrival) => pauses.after_answer(repeat, &arrival.answer),
                Err(failure) => pauses.after_failure(repeat, failure),
            };
            match (pause, outcome) {
                (Some(pause), outcome) => {
                    let reason = || match outcome {
                        Ok(arrival) => format!("status {}", arrival.answer.status.as_u16()),
                        Err(failure) => failure.message,
                    };
                    let repeating = || What::Repeating {
                        reason: reason(),
                        pause,
                    };
                    progress
                        .watch
                        .tell(request.place(), progress.attempts, repeating);
                    tokio::time::sleep(pause).await;
                }
                (None, Ok(arrival)) => return Ok(arrival),
                (None, Err(failure)) => {
                    let known = failure.unsent || repeat == Repeat::Safe;
                    let error = Error::new(failure.kind, failure.message).with_outcome_known(known);
                    return Err(error.at(request.place(), progress.attempts));
                }
            }
        }
    }

    async fn exchange(
        &self,
        http: &reqwest::Client,
        request: &Request,
        ticket: &Ticket,
        taking: Taking,
    ) -> Result<Arrival, Failure> {
        let message = self.message(request, ticket)?;
        let mut incoming = http.execute(message).await.map_err(Failure::from)?;
        let status = incoming.status();
        let headers = std::mem::take(incoming.headers_mut());
        let (body, rest) = if taking == Taking::Beginning && status.is_success() {
            let first = incoming.chunk().await.map_err(Failure::from)?;
            (first.unwrap_or_default(), Some(incoming))
        } else {
            (incoming.bytes().await.map_err(Failure::from)?, None)
        };
        let answer = Answer {
            status,
            headers,
            body,
        };
        Ok(Arrival { answer, rest })
    }

    fn message(&self, request: &Request, ticket: &Ticket) -> Result<reqwest::Request, Failure> {
        let mut url = self.config.origin.clone();
        url.set_path(request.path());
        url.set_query(request.query_text());
        let method = match request.operation().method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Delete => reqwest::Method::DELETE,
            Method::Patch => reqwest::Method::PATCH,
            Method::Head => reqwest::Method::HEAD,
        };
        let writes = !matches!(
            request.operation().method,
            Method::Get | Method::Head | Method::Delete
        );
        let mut message = reqwest::Request::new(method, url);
        let headers: &mut HeaderMap = message.headers_mut();
        headers.insert(USER_AGENT, self.config.user_agent.clone());
        if let Some(authorization) = &ticket.authorization {
            headers.insert(AUTHORIZATION, authorization.clone());
        }
        if let Some(cookie) = &ticket.cookie {
            headers.insert(COOKIE, cookie.clone());
        }
        if let Some(content_type) = request.body_type() {
            let value = HeaderValue::from_str(content_type);
            let value = value.map_err(|error| {
                Failure::unsent(ErrorKind::InvalidArgument, format!("content type: {error}"))
            })?;
            headers.insert(CONTENT_TYPE, value);
        } else if writes {
            // The guide sends the type of JSON with an empty body (behaviour.md 7.3).
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        if request.bytes().is_empty() {
            if writes {
                headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
        } else {
            *message.body_mut() = Some(request.bytes().clone().into());
        }
        Ok(message)
    }

    fn http(&self) -> Result<&reqwest::Client> {
        self.http.get_or_try_init(|| build(&self.config))
    }
}

fn build(config: &Config) -> Result<reqwest::Client> {
    let mut builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        // When to send again is decided in `retry.rs`, by what the operation is.
        .retry(reqwest::retry::never())
        .referer(false)
        .connect_timeout(config.connect_timeout)
        // Shorter than servers keep an idle connection, so that none is reused in the moment it closes.
        .pool_idle_timeout(std::time::Duration::from_secs(50))
        .tls_backend_preconfigured(tls::config(
            config.secure,
            config.ca_certificates.as_deref(),
        )?);
    if let Some(url) = &config.proxy {
        let proxy = reqwest::Proxy::all(url.clone());
        builder = builder.proxy(proxy.map_err(|_| Error::configuration("proxy: cannot be used"))?);
    } else if config.loopback {
        builder = builder.no_proxy();
    }
    builder.build().map_err(|error| {
        Error::configuration(format!("cannot set up the connection: {}", deepest(&error)))
    })
}

/// Why there is no answer.
pub(crate) struct Failure {
    kind: ErrorKind,
    message: String,
    /// The request certainly did not reach the service.
    unsent: bool,
    /// Trying again cannot help.
    permanent: bool,
}

impl Failure {
    fn unsent(kind: ErrorKind, message: String) -> Self {
        Self {
            kind,
            message,
            unsent: true,
            permanent: true,
        }
    }
}

impl From<reqwest::Error> for Failure {
    fn from(error: reqwest::Error) -> Self {
        let kind = if error.is_timeout() {
            ErrorKind::Timeout
        } else {
            ErrorKind::Connection
        };
        let what = if error.is_connect() {
            "no connection could be made"
        } else if error.is_body() || error.is_decode() {
            "the answer broke off"
        } else {
            "the connection broke before an answer came"
        };
        Self {
            kind,
            message: format!("{what}: {}", deepest(&error)),
            unsent: error.is_connect(),
            permanent: tls::is_refusal(&error),
        }
    }
}

/// The last cause in the chain: the one that says what happened. The outer ones repeat the URL.
pub(crate) fn deepest(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = match error.source() {
        Some(cause) => cause,
        None => return "the request could not be made".to_owned(),
    };
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}
