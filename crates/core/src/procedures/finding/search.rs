//! The search, with the limits that it has looked at before anything is sent (behaviour.md 12).

use serde::Deserialize;

use super::top;
use crate::api::search::Search;
use crate::models::{SearchHit, SearchHitType};
use crate::procedures::{Procedure, Steps};
use crate::{Client, Error, Result};

pub(super) const SHORTEST_TEXT: usize = 3;
pub(super) const LARGEST_LIMIT: i64 = 300;

/// Where to search, for what, and how much of it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SearchOptions {
    /// The tenant in which to search, and below which. The caller's own when it is not given.
    pub below: Option<String>,
    /// `tenant` or `user`. Both when it is not given.
    pub kind: Option<String>,
    /// How many results there are at most: 1 to 300. 10 when it is not given.
    pub limit: Option<i64>,
}

impl SearchOptions {
    pub(super) fn check(&self, text: &str) -> Result<()> {
        let length = text.trim().chars().count();
        if length < SHORTEST_TEXT {
            return Err(Error::invalid_argument(format!(
                "text: expected {SHORTEST_TEXT} characters or more, got {length}"
            )));
        }
        if let Some(limit) = self.limit
            && !(1..=LARGEST_LIMIT).contains(&limit)
        {
            return Err(Error::invalid_argument(format!(
                "limit: expected a number from 1 to {LARGEST_LIMIT}, got {limit}"
            )));
        }
        match self.kind.as_deref() {
            None | Some("tenant" | "user") => Ok(()),
            Some(_) => Err(Error::invalid_argument("kind: expected tenant or user")),
        }
    }
}

impl Search<'_> {
    /// Searches tenants and users by name, login, e-mail and external id. A value is found when every word of the text begins one
    /// of its words. Tenants that limit the access from above are left out, with everything below them.
    ///
    /// Requests: `GET /clients/{client_id}` or `GET /users/me` unless `below` is given, `GET /search`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a text of less than three characters, a limit out of range
    /// and an unknown kind; those of the requests.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// let hits = client.search().everywhere("administrator", Default::default()).wait()?;
    /// assert_eq!(hits[0].login.as_deref(), Some("administrator"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn everywhere(
        &self,
        text: impl Into<String>,
        options: SearchOptions,
    ) -> Procedure<Vec<SearchHit>> {
        let (client, text) = (self.client.clone(), text.into());
        Procedure::new(|steps| async move { search(&steps, &client, &text, options).await })
    }
}

pub(super) async fn search(
    steps: &Steps,
    client: &Client,
    text: &str,
    options: SearchOptions,
) -> Result<Vec<SearchHit>> {
    options.check(text)?;
    let top = top(steps, client, options.below).await?;
    let wanted = options.limit.unwrap_or(10);
    // Where only one kind is wanted the other must not take its places.
    let limit = match options.kind {
        Some(_) => LARGEST_LIMIT,
        None => wanted,
    };
    let call = client.search().find(&top, text.trim()).limit(limit);
    let mut hits = steps.make(call).await?.items;
    if let Some(kind) = options.kind {
        let kind = SearchHitType::from(kind.as_str());
        hits.retain(|hit| hit.obj_type == kind);
    }
    hits.truncate(usize::try_from(wanted).unwrap_or(usize::MAX));
    Ok(hits)
}
