// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.search()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, models};

///
/// `client.search()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Search<'c> {
    client: &'c Client,
}

impl Client {
    #[must_use]
    pub fn search(&self) -> Search<'_> {
        Search { client: self }
    }
}

impl Search<'_> {
    /// Case-insensitive search for tenants and users.
    ///
    /// `GET /api/2/search`
    ///
    /// Tenants matched on name, custom_id, and contact info first_name, last_name, email.
    ///
    /// Users matched on login, email, first_name, last_name.
    ///
    /// # Parameters
    ///
    /// - `tenant`: ID of the tenant to search in (no pattern or length limits).
    /// - `text`: Text looked for in all available properties.
    /// - Optional, chained to the call: `limit` and `allow_deleted`.
    ///
    /// # Returns
    ///
    /// [`SearchResults`](models::SearchResults):
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 415
    /// (unsupported content type). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let search_results = client
    ///     .search()
    ///     .find("a b&c=d+e/f?g%h#ü*", "a b&c=d+e/f?g%h#ü*")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn find(&self, tenant: impl AsRef<str>, text: impl AsRef<str>) -> Call<Find> {
        Call::new(self.client, &[])
            .query("tenant", tenant.as_ref())
            .query("text", text.as_ref())
    }
}

/// `search.find`
#[derive(Debug)]
pub struct Find;

impl Endpoint for Find {
    type Output = models::SearchResults;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::SEARCH_FIND;
}

impl Call<Find> {
    /// Caps the number of objects found. `10` when it is not given.
    pub fn limit(self, limit: i64) -> Self {
        self.query("limit", limit)
    }

    /// True: deleted tenants and users may be returned.
    pub fn allow_deleted(self, allow_deleted: bool) -> Self {
        self.query("allow_deleted", allow_deleted)
    }
}
