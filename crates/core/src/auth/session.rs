//! The token or cookie a client holds: when it is renewed, and that one renewal serves all who wait.

use std::sync::{PoisonError, RwLock};
use tokio::time::Instant;

use tokio::sync::Mutex;

use super::Credentials;
use super::grant::{Grant, issue};
use crate::transport::{Progress, Ticket, Transport};
use crate::watch::What;
use crate::{Error, Result};

/// What a client's credentials were last exchanged for.
#[derive(Default)]
pub(crate) struct Session {
    current: RwLock<Option<Grant>>,
    /// Held by the one who renews. It counts the renewals and keeps the last failure, so that those who waited for a renewal
    /// that failed share its error instead of failing one by one.
    renewal: Mutex<Renewals>,
    started: std::sync::atomic::AtomicU64,
}

#[derive(Default)]
struct Renewals {
    failure: Option<(u64, Error)>,
}

impl Session {
    /// The ticket at hand, if it is not due to be renewed.
    pub(crate) fn fresh(&self) -> Option<Ticket> {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        let grant = current.as_ref()?;
        (Instant::now() < grant.renew_at).then(|| grant.ticket.clone())
    }

    /// A valid ticket: the one at hand, or a new one.
    pub(crate) async fn ticket(
        &self,
        credentials: &Credentials,
        transport: &Transport,
        progress: &mut Progress,
    ) -> Result<Ticket> {
        let now = Instant::now();
        let held = self.grant();
        match &held {
            Some(grant) if now < grant.renew_at => return Ok(grant.ticket.clone()),
            // Due, but still good: whoever comes first renews it, and nobody waits.
            Some(grant) if now < grant.expires_at => {
                let Ok(_turn) = self.renewal.try_lock() else {
                    return Ok(grant.ticket.clone());
                };
                let renewed = self
                    .renew(held.as_ref(), credentials, transport, progress)
                    .await;
                return Ok(renewed.unwrap_or_else(|_| grant.ticket.clone()));
            }
            _ => {}
        }
        let seen = self.started.load(std::sync::atomic::Ordering::Acquire);
        let mut turn = self.renewal.lock().await;
        if let Some(grant) = self.grant().filter(|grant| now < grant.expires_at) {
            return Ok(grant.ticket);
        }
        match &turn.failure {
            Some((number, error)) if *number > seen => return Err(error.clone()),
            _ => {}
        }
        let number = self
            .started
            .fetch_add(1, std::sync::atomic::Ordering::AcqRel)
            + 1;
        let result = self
            .renew(self.grant().as_ref(), credentials, transport, progress)
            .await;
        turn.failure = result.as_ref().err().map(|error| (number, error.clone()));
        result
    }

    /// The ticket at hand, if any, without asking for a new one.
    pub(crate) fn current(&self) -> Option<Ticket> {
        self.grant().map(|grant| grant.ticket)
    }

    /// Drops the ticket that was refused, unless it was replaced in the meantime. What renews it is kept.
    pub(super) fn forget(&self, refused: &Ticket) {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(grant) = current
            .as_mut()
            .filter(|grant| grant.ticket.authorization == refused.authorization)
        {
            grant.expire();
        }
    }

    /// Lets the ticket at hand count as expired.
    pub(super) fn expire(&self) {
        if let Some(grant) = self
            .current
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .as_mut()
        {
            grant.expire();
        }
    }

    fn grant(&self) -> Option<Grant> {
        self.current
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    async fn renew(
        &self,
        held: Option<&Grant>,
        credentials: &Credentials,
        transport: &Transport,
        progress: &mut Progress,
    ) -> Result<Ticket> {
        let grant = issue(credentials, held, transport, progress).await?;
        let ticket = grant.ticket.clone();
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(grant);
        let operation = credentials.exchanged_by();
        let place = crate::error::Request {
            operation: operation.name,
            method: operation.method.as_str(),
            path: operation.path,
        };
        progress
            .watch
            .tell(place, progress.attempts, || What::Renewed {
                credentials: credentials.name(),
            });
        Ok(ticket)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tenantry_sandbox::{Config, Sandbox};
    use tokio::time::{advance, pause, resume};

    use super::*;
    use crate::Client;

    async fn pass(seconds: u64) {
        pause();
        advance(Duration::from_secs(seconds)).await;
        resume();
    }

    fn client(sandbox: &Sandbox) -> Client {
        Client::builder(sandbox.url())
            .client_credentials(sandbox.client_id(), sandbox.client_secret())
            .build()
            .unwrap()
    }

    async fn header(client: &Client) -> Option<http::HeaderValue> {
        client
            .access_ticket(&mut Progress::default())
            .await
            .unwrap()
            .authorization
    }

    #[tokio::test]
    async fn a_token_is_kept_and_renewed_ahead_of_its_end() {
        let sandbox = Sandbox::start_blocking(Config::default()).unwrap();
        let client = client(&sandbox);
        let first = header(&client).await;
        pass(6_000).await;
        assert_eq!(
            header(&client).await,
            first,
            "100 of its 120 minutes have passed"
        );
        pass(950).await;
        assert_ne!(
            header(&client).await,
            first,
            "it has less than five minutes left"
        );
    }

    #[tokio::test]
    async fn a_token_that_cannot_be_renewed_ahead_is_used_to_its_end() {
        let sandbox = Sandbox::start_blocking(Config::default()).unwrap();
        let client = client(&sandbox);
        let first = header(&client).await;
        sandbox.stop();
        pass(6_950).await;
        assert_eq!(header(&client).await, first);
        pass(300).await;
        assert!(
            client
                .access_ticket(&mut Progress::default())
                .await
                .is_err()
        );
    }
}
