// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.search()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, models};

/// Search for tenants and users below a tenant.
///
/// `client.search()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Search<'c> {
    pub(crate) client: &'c Client,
}

impl Client {
    /// Search for tenants and users below a tenant.
    #[must_use]
    pub fn search(&self) -> Search<'_> {
        Search { client: self }
    }
}

impl Search<'_> {
    /// Finds tenants and users by name, login or e-mail address.
    ///
    /// `GET /api/2/search`
    ///
    /// Every word of `text` must begin a word of the name, the login, the customer id, or the
    /// contact's first name, last name or e-mail address. The given tenant is searched first, then
    /// those below it; tenants that keep their parents out are passed over.
    ///
    /// # Parameters
    ///
    /// - `tenant`: The tenant in which, and below which, to search.
    /// - `text`: What to look for: at least three characters, in small or capital letters.
    /// - Optional, chained to the call: `limit` and `allow_deleted`.
    ///
    /// # Returns
    ///
    /// [`SearchResults`](models::SearchResults): What was found.
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
    ///     .find("a b&c=d+e/f?g%h#ü*", "john")
    ///     .limit(20)
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
    /// How many to find at most, 1 to 300. `10` when it is not given.
    pub fn limit(self, limit: i64) -> Self {
        self.query("limit", limit)
    }

    /// When true, deleted tenants and users may be found too.
    pub fn allow_deleted(self, allow_deleted: bool) -> Self {
        self.query("allow_deleted", allow_deleted)
    }
}
