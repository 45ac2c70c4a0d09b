// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.pricing()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, models};

///
/// `client.pricing()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Pricing<'c> {
    client: &'c Client,
}

impl Client {
    #[must_use]
    pub fn pricing(&self) -> Pricing<'_> {
        Pricing { client: self }
    }
}

impl Pricing<'_> {
    /// Returns the tenant's pricing settings.
    ///
    /// `GET /api/2/tenants/{tenant_id}/pricing`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    ///
    /// # Returns
    ///
    /// [`Pricing`](models::Pricing):
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

    /// Changes the tenant's pricing settings; no 409 listed.
    ///
    /// `PUT /api/2/tenants/{tenant_id}/pricing`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - `body`: [`PricingUpdate`](models::PricingUpdate):
    ///
    /// # Returns
    ///
    /// [`Pricing`](models::Pricing):
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
    /// use tenantry::Nullable;
    /// use tenantry::models::{Currency, PricingMode, PricingUpdate};
    ///
    /// let body = PricingUpdate {
    ///     mode: Some(PricingMode::Trial),
    ///     currency: Nullable::Value(Currency::Aud),
    ///     version: 7,
    ///     production_start_date: Nullable::Value("text".into()),
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
