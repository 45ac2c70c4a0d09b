//! The rest of an answer that is taken piece by piece, for files of any length.
//!
//! A piece is read when it is asked for, so whoever is slow to take them slows the service down and fills no memory.

use std::time::Duration;

use bytes::Bytes;
use tokio::time::timeout;

use super::Failure;
use crate::runtime::Spawned;
use crate::{Error, ErrorKind, Request, Result};

/// What is still to come of an answer.
pub(crate) struct Rest {
    incoming: Option<reqwest::Response>,
    request: Request,
    limit: Duration,
}

impl Rest {
    pub(crate) fn new(
        incoming: Option<reqwest::Response>,
        request: Request,
        limit: Duration,
    ) -> Self {
        Self {
            incoming,
            request,
            limit,
        }
    }

    /// The next piece; `None` after the last. After an error there is none.
    pub(crate) async fn next(&mut self) -> Result<Option<Bytes>> {
        let Some(mut incoming) = self.incoming.take() else {
            return Ok(None);
        };
        let (limit, cancel) = (self.limit, self.request.cancel().cloned());
        let reading = Spawned::start(async move {
            let reading = timeout(limit, incoming.chunk());
            let piece = match cancel {
                Some(cancel) => cancel.unless(reading).await,
                None => Some(reading.await),
            };
            (incoming, piece)
        });
        let (incoming, piece) = reading?.await?;
        let (kind, message) = match piece {
            Some(Ok(Ok(Some(piece)))) => {
                self.incoming = Some(incoming);
                return Ok(Some(piece));
            }
            Some(Ok(Ok(None))) => return Ok(None),
            Some(Ok(Err(broken))) => {
                let Failure { kind, message, .. } = Failure::from(broken);
                (kind, message)
            }
            Some(Err(_)) => (
                ErrorKind::Timeout,
                format!("nothing more of the answer within {limit:?}"),
            ),
            None => (
                ErrorKind::Cancelled,
                "the caller gave up waiting".to_owned(),
            ),
        };
        Err(Error::new(kind, message).at(self.request.place(), 1))
    }
}
