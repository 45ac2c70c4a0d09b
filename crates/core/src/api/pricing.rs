// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.pricing()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, models};

/// A tenant's pricing: trial or production, and the currency.
///
/// `client.pricing()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Pricing<'c> {
    pub(crate) client: &'c Client,
}

impl Client {
    /// A tenant's pricing: trial or production, and the currency.
    #[must_use]
    pub fn pricing(&self) -> Pricing<'_> {
        Pricing { client: self }
    }
}

impl Pricing<'_> {
    /// Fetches a tenant's pricing.
    ///
    /// `GET /api/2/tenants/{tenant_id}/pricing`
    ///
    /// `production_start_date` is when a trial will be switched to production by itself, or when it
    /// was.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    ///
    /// # Returns
    ///
    /// [`Pricing`](models::Pricing): A tenant's pricing.
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let pricing = client.pricing().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn get(&self, tenant_id: impl AsRef<str>) -> Call<Get> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Changes a tenant's pricing; this is how a trial becomes production.
    ///
    /// `PUT /api/2/tenants/{tenant_id}/pricing`
    ///
    /// A switch from trial to production is not to be undone, and the whole month goes into the
    /// monthly report. `version` is the one fetched with `pricing.get`.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - `body`: [`PricingUpdate`](models::PricingUpdate): A change of a tenant's pricing.
    ///
    /// # Returns
    ///
    /// [`Pricing`](models::Pricing): A tenant's pricing.
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission) and 404 (not found). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::{PricingMode, PricingUpdate};
    ///
    /// let body = PricingUpdate {
    ///     mode: Some(PricingMode::Production),
    ///     version: 1596545222672,
    ///     ..Default::default()
    /// };
    /// let pricing = client
    ///     .pricing()
    ///     .update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn update(
        &self,
        tenant_id: impl AsRef<str>,
        body: &models::PricingUpdate,
    ) -> Call<Update> {
        Call::new(self.client, &[tenant_id.as_ref()]).json_or_form_body(body)
    }
}

/// `pricing.get`
#[derive(Debug)]
pub struct Get;

impl Endpoint for Get {
    type Output = models::Pricing;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::PRICING_GET;
}

/// `pricing.update`
#[derive(Debug)]
pub struct Update;

impl Endpoint for Update {
    type Output = models::Pricing;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::PRICING_UPDATE;
}
