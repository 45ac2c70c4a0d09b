// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.usages()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, models};

///
/// `client.usages()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Usages<'c> {
    client: &'c Client,
}

impl Client {
    #[must_use]
    pub fn usages(&self) -> Usages<'_> {
        Usages { client: self }
    }
}

impl Usages<'_> {
    /// Lists the tenant's common usage metrics; 415 listed, 404 not.
    ///
    /// `GET /api/2/tenants/{tenant_id}/usages`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - Optional, chained to the call: `usage_names` and `editions`.
    ///
    /// # Returns
    ///
    /// [`UsageList`](models::UsageList):
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported
    /// content type). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let usage_list = client
    ///     .usages()
    ///     .list("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list(&self, tenant_id: impl AsRef<str>) -> Call<List> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Batch of usages for a list of tenants.
    ///
    /// `GET /api/2/tenants/usages`
    ///
    /// # Parameters
    ///
    /// - `tenants`: Filter: comma-separated tenant UUIDs.
    /// - Optional, chained to the call: `usage_names` and `editions`.
    ///
    /// # Returns
    ///
    /// [`TenantUsagesList`](models::TenantUsagesList):
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported
    /// content type). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let tenant_usages_list = client
    ///     .usages()
    ///     .list_for_tenants(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list_for_tenants(
        &self,
        tenants: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Call<ListForTenants> {
        Call::new(self.client, &[]).query_list("tenants", tenants)
    }

    /// Sets usage values, addressed by usage_type or by offering_item.
    ///
    /// `PUT /api/2/tenants/usages`
    ///
    /// Which fields are given decides whether usage is reported per tenant or per resource (see the
    /// body's field descriptions).
    ///
    /// Caller (trustee) must be registered in a tenant of kind root, or have a configured CyberApp
    /// (origin_id) with auth-consents fully provisioned through Application Manager.
    ///
    /// Account server applications (distinct from CyberApps) are limited to enabling offering items
    /// whose nested usage types are marked with the acc-app (origin_id).
    ///
    /// On failure each failed item in the response body carries a non-empty error field (200, the
    /// only success code, has an empty description).
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `body`: [`UsageUpdate`](models::UsageUpdate):
    ///
    /// # Returns
    ///
    /// [`UsageUpdateResult`](models::UsageUpdateResult):
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported
    /// content type). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::{UsageUpdate, UsageValue};
    ///
    /// let body = UsageUpdate {
    ///     items: vec![
    ///         UsageValue { tenant_id : Some("text".into()), resource_id : Some("text"
    ///         .into()), usage_type : Some("text".into()), offering_item : Some("text"
    ///         .into()), infra_id : Some("text".into()), usage_value : 7,
    ///         ..Default::default() }
    ///     ],
    ///     ..Default::default()
    /// };
    /// let usage_update_result = client.usages().update(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn update(&self, body: &models::UsageUpdate) -> Call<Update> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }
}

/// `usages.list`
#[derive(Debug)]
pub struct List;

impl Endpoint for List {
    type Output = models::UsageList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::USAGES_LIST;
}

impl Call<List> {
    /// Filter: usage names, comma-separated.
    pub fn usage_names(
        self,
        usage_names: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("usage_names", usage_names)
    }

    /// Filter: editions, comma-separated.
    pub fn editions(self, editions: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("editions", editions)
    }
}

/// `usages.list_for_tenants`
#[derive(Debug)]
pub struct ListForTenants;

impl Endpoint for ListForTenants {
    type Output = models::TenantUsagesList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::USAGES_LIST_FOR_TENANTS;
}

impl Call<ListForTenants> {
    /// Filter: comma-separated usage names.
    pub fn usage_names(
        self,
        usage_names: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("usage_names", usage_names)
    }

    /// Filter: comma-separated editions.
    pub fn editions(self, editions: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("editions", editions)
    }
}

/// `usages.update`
#[derive(Debug)]
pub struct Update;

impl Endpoint for Update {
    type Output = models::UsageUpdateResult;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::USAGES_UPDATE;
}
