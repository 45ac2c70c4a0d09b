//! One request to one operation, described and not yet sent.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use serde::Serialize;

use crate::operation::Operation;
use crate::request::QueryValue;
use crate::watch::Watch;
use crate::{Answer, Cancel, Client, Error, Format, Request, Response, Result};

/// What an operation answers, and how its bytes are read. The operations' marker types implement it.
pub trait Endpoint {
    /// What comes back.
    type Output;
    /// How it is read.
    type Format: Format<Self::Output>;
    /// The operation asked for.
    const OPERATION: &'static Operation;
}

/// One request, not yet sent.
///
/// Optional query parameters are chained; then `.await` the call, or block with [`Call::wait`]:
///
/// ```
/// # let server = tenantry_recorder::Recorder::start();
/// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
/// let page = client.tenants().list().parent_id("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").limit(100).wait()?;
/// # assert!(!page.items.is_empty());
/// # Ok::<(), tenantry::Error>(())
/// ```
///
/// What was given wrongly (an id that is none, a query value of the wrong form) is an error of kind
/// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) once the call is sent, before any byte leaves.
#[must_use = "a call does nothing until it is awaited or waited for"]
pub struct Call<E> {
    client: Client,
    request: Request,
    endpoint: PhantomData<fn() -> E>,
}

impl<E: Endpoint> Call<E> {
    pub(crate) fn new(client: &Client, path: &[&str]) -> Self {
        Self {
            client: client.clone(),
            request: Request::new(E::OPERATION, path),
            endpoint: PhantomData,
        }
    }

    /// A call of a request that is there already, as the next page's is.
    pub(crate) fn resumed(client: &Client, request: Request) -> Self {
        Self {
            client: client.clone(),
            request,
            endpoint: PhantomData,
        }
    }

    pub(crate) fn json_or_form_body(mut self, body: &impl Serialize) -> Self {
        self.request = self.request.serialize_body(body);
        self
    }

    pub(crate) fn bytes_body(mut self, body: impl Into<Bytes>) -> Self {
        self.request = self.request.body(body);
        self
    }

    pub(crate) fn query(mut self, name: &'static str, value: impl QueryValue) -> Self {
        self.request = self.request.query(name, value);
        self
    }

    pub(crate) fn query_list<S: AsRef<str>>(
        mut self,
        name: &'static str,
        values: impl IntoIterator<Item = S>,
    ) -> Self {
        self.request = self.request.query_list(name, values);
        self
    }

    pub(crate) fn into_parts(self) -> (Client, Request) {
        (self.client, self.request)
    }

    /// Gives this call a time limit of its own, in place of the client's. Attempts and pauses count.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.request = self.request.timeout(limit);
        self
    }

    /// Ends this call when that is decided elsewhere.
    pub fn cancelled_by(mut self, cancel: &Cancel) -> Self {
        self.request = self.request.cancelled_by(cancel);
        self
    }

    /// Lets the call take no longer than this, whatever else limits it.
    pub(crate) fn within(mut self, rest: Duration) -> Self {
        let own = self.client.limit(&self.request);
        self.request = self.request.timeout(own.min(rest));
        self
    }

    pub(crate) fn watched_by(mut self, watch: &Watch) -> Self {
        self.request = self.request.watched_by(watch);
        self
    }

    /// Sends the request. `.await` on the call itself does the same.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn send(self) -> Result<E::Output> {
        Ok(self.with_response().await?.data)
    }

    /// Sends the request and gives status and headers beside the value.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn with_response(self) -> Result<Response<E::Output>> {
        decode::<E>(self.client.send(self.request).await?)
    }

    /// Sends the request and blocks until the answer is there.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn wait(self) -> Result<E::Output> {
        Ok(self.wait_with_response()?.data)
    }

    /// Blocks like [`Call::wait`] and gives status and headers beside the value.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn wait_with_response(self) -> Result<Response<E::Output>> {
        decode::<E>(self.client.send_blocking(self.request)?)
    }
}

fn decode<E: Endpoint>(answer: Answer) -> Result<Response<E::Output>> {
    match E::Format::decode(&answer.body) {
        Ok(data) => Ok(Response {
            status: answer.status,
            headers: answer.headers,
            data,
        }),
        Err(problem) => Err(Error::decode(E::OPERATION, answer, problem)),
    }
}

impl<E: Endpoint> IntoFuture for Call<E>
where
    E: 'static,
{
    type Output = Result<E::Output>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<E> fmt::Debug for Call<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.request).finish()
    }
}
