// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.usages()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, models};

/// Usages: how much of each service tenants use now. Refreshed every few hours; billing goes by
/// reports.
///
/// `client.usages()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Usages<'c> {
    pub(crate) client: &'c Client,
}

impl Client {
    /// Usages: how much of each service tenants use now. Refreshed every few hours; billing goes by
    /// reports.
    #[must_use]
    pub fn usages(&self) -> Usages<'_> {
        Usages { client: self }
    }
}

impl Usages<'_> {
    /// Fetches what a tenant uses.
    ///
    /// `GET /api/2/tenants/{tenant_id}/usages`
    ///
    /// Numbers are refreshed every five to six hours. `value` counts since `range_start`,
    /// `absolute_value` is the total. The same usage occurs once for each storage.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - Optional, chained to the call: `usage_names` and `editions`.
    ///
    /// # Returns
    ///
    /// [`UsageList`](models::UsageList): What a tenant uses.
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
    ///     .usage_names(["storage"])
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list(&self, tenant_id: impl AsRef<str>) -> Call<List> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Fetches what each of several tenants uses.
    ///
    /// `GET /api/2/tenants/usages`
    ///
    /// Numbers are refreshed every five to six hours. `value` counts since `range_start`,
    /// `absolute_value` is the total.
    ///
    /// # Parameters
    ///
    /// - `tenants`: The tenants' ids.
    /// - Optional, chained to the call: `usage_names` and `editions`.
    ///
    /// # Returns
    ///
    /// [`TenantUsagesList`](models::TenantUsagesList): What several tenants use.
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
    ///     .list_for_tenants([
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7",
    ///         "2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151",
    ///     ])
    ///     .editions(["pck_per_workload"])
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list_for_tenants(
        &self,
        tenants: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Call<ListForTenants> {
        Call::new(self.client, &[]).query_list("tenants", tenants)
    }

    /// Reports usage from outside the platform.
    ///
    /// `PUT /api/2/tenants/usages`
    ///
    /// Which fields are given decides whether usage is reported for a tenant or for a resource. The
    /// caller must belong to the root tenant, or be an application that the platform has approved.
    /// An item that fails carries an `error` in an answer that succeeds.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `body`: [`UsageUpdate`](models::UsageUpdate): Usages to report.
    ///
    /// # Returns
    ///
    /// [`UsageUpdateResult`](models::UsageUpdateResult): What became of the reported usages.
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
    ///         UsageValue { tenant_id : Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
    ///         usage_type : Some("storage".into()), usage_value : 1073741824,
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
    /// Only these usages.
    pub fn usage_names(
        self,
        usage_names: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("usage_names", usage_names)
    }

    /// Only usages of these editions.
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
    /// Only these usages.
    pub fn usage_names(
        self,
        usage_names: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("usage_names", usage_names)
    }

    /// Only usages of these editions.
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
