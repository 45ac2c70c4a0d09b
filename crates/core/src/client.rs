//! The front door: a handle that sends requests to one data center, as one caller.

use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::time::timeout;

use crate::auth::{Auth, Credentials};
use crate::builder::ClientBuilder;
use crate::operation::AnswerKind;
use crate::runtime::{self, Background, Spawned, Task};
use crate::transport::{Arrival, Progress, Rest, Taking, Ticket, Transport};
use crate::{Answer, Error, ErrorKind, Request, Result};

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
    pub(crate) fn new(transport: Transport, credentials: Credentials) -> Self {
        Self {
            inner: Arc::new(Inner {
                transport: Arc::new(transport),
                auth: Auth::new(credentials),
            }),
        }
    }

    /// Begins a client of this data center: a URL such as `https://eu2.acronis.cloud`, with or without `/api/2`.
    pub fn builder(datacenter_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(datacenter_url.into())
    }

    /// A client from the environment: `TENANTRY_URL`, `TENANTRY_CLIENT_ID` and `TENANTRY_CLIENT_SECRET`. Use
    /// [`ClientBuilder::from_env`] to add settings.
    ///
    /// # Errors
    /// Kind [`Configuration`](ErrorKind::Configuration), naming the variable that is missing or wrong.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }

    /// A client whose token is scoped to one tenant (customer) at or below this client's own: what it may do is limited to
    /// that tenant. The token is issued on first use, by the `jwt-bearer` grant of `POST /idp/token`.
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let customer = client.for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")?;
    /// customer.users().me().wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
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
            Credentials::Nobody | Credentials::Basic(_) | Credentials::OneTimeToken(_) => {
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
        self.inner
            .transport
            .config()
            .origin
            .as_str()
            .trim_end_matches('/')
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

    /// Sends a request without waiting and has somebody told the result. Dropping what comes back stops the request, and then
    /// nobody is told.
    ///
    /// This is what the event loops of other languages rest on. `tell` runs where the runtime is turned, with every other
    /// request of the process waiting behind it: it may put the result into a queue and wake whoever empties that, no more.
    ///
    /// # Errors
    /// What is wrong with the request itself.
    pub fn send_and_tell(
        &self,
        request: Request,
        tell: impl FnOnce(Result<Answer>) + Send + 'static,
    ) -> Result<Background> {
        request.check()?;
        let work = self.clone().deliver(request);
        Background::start(async move { tell(work.await) })
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

    /// Sends a request whose answer is taken piece by piece: gives the first one, and where the others come from. It is sent
    /// again, where that is safe, only as long as there is no first piece. The time limit counts up to that one, and anew for
    /// every other.
    pub(crate) async fn open(&self, request: Request) -> Result<(Answer, Rest)> {
        request.check()?;
        let Arrival { answer, rest } =
            Spawned::start(self.clone().arrive(request.clone(), Taking::Beginning))?.await??;
        let limit = self.limit(&request);
        Ok((answer, Rest::new(rest, request, limit)))
    }

    pub(crate) fn limit(&self, request: &Request) -> Duration {
        request
            .limit()
            .unwrap_or(self.inner.transport.config().timeout)
    }

    async fn deliver(self, request: Request) -> Result<Answer> {
        Ok(self.arrive(request, Taking::Whole).await?.answer)
    }

    async fn arrive(self, request: Request, taking: Taking) -> Result<Arrival> {
        let limit = self.limit(&request);
        let begun = Instant::now();
        let mut progress = Progress::watched(request.watch());
        let ended = {
            // Pinned here, so that waiting for it in either way moves no more than a pointer.
            let mut work = pin!(timeout(
                limit,
                self.authorised(&request, &mut progress, taking)
            ));
            match request.cancel() {
                Some(cancel) => cancel.unless(work.as_mut()).await,
                None => Some(work.as_mut().await),
            }
        };
        let stopped = match ended {
            Some(Ok(result)) => Ok(result),
            Some(Err(_)) => Err((ErrorKind::Timeout, format!("no answer within {limit:?}"))),
            None => Err((
                ErrorKind::Cancelled,
                "the caller gave up waiting".to_owned(),
            )),
        };
        let result = stopped.unwrap_or_else(|(kind, message)| {
            let known =
                !progress.under_way || request.operation().repeat == crate::operation::Repeat::Safe;
            Err(Error::new(kind, message)
                .with_outcome_known(known)
                .at(request.place(), progress.attempts))
        });
        let told = result.as_ref().map(|arrival| &arrival.answer);
        request
            .watch()
            .tell_end(request.place(), progress.attempts, begun, told);
        result
    }

    async fn authorised(
        &self,
        request: &Request,
        progress: &mut Progress,
        taking: Taking,
    ) -> Result<Arrival> {
        let Inner { transport, auth } = &*self.inner;
        let operation = request.operation();
        let placed = |error: Error| {
            if error.operation().is_none() {
                error.at(request.place(), 0)
            } else {
                error
            }
        };

        let mut token_progress = Progress::watched(request.watch());
        let ticket = auth
            .ticket(operation, transport, &mut token_progress)
            .await
            .map_err(placed)?;
        let mut arrival = transport
            .arrive(request, operation.repeat, &ticket, progress, taking)
            .await?;
        if arrival.answer.status == http::StatusCode::UNAUTHORIZED
            && let Some(ticket) = auth
                .after_refusal(operation, &ticket, transport, &mut token_progress)
                .await?
        {
            arrival = transport
                .arrive(request, operation.repeat, &ticket, progress, taking)
                .await?;
        }
        let answer = judge(request, arrival.answer, progress)?;
        Ok(Arrival { answer, ..arrival })
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
        Some(other) if operation.answer == AnswerKind::Json && !is_json(other) => {
            let problem = format!("expected JSON, got {other}");
            Err(Error::decode(operation, answer, problem).at(request.place(), progress.attempts))
        }
        _ => Ok(answer),
    }
}

fn is_json(content_type: &str) -> bool {
    let mut words = content_type.as_bytes().windows(4);
    words.any(|word| word.eq_ignore_ascii_case(b"json"))
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
