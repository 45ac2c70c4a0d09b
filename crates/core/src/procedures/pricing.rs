//! Pricing: from trial to production, once (the guide's tutorial on switching to production).

use super::{Procedure, Steps, Tries, find_out};
use crate::api::pricing::Pricing;
use crate::models::{self, PricingMode, PricingUpdate};
use crate::{Client, Nullable, Result};

impl Pricing<'_> {
    /// Switches a customer from trial to production: its usage is charged from now on, the whole of this month with it. This
    /// cannot be undone, and comes by itself after a full month of trial. A tenant that has left its trial is left as it is.
    ///
    /// - `tenant_id`: The customer.
    ///
    /// Requests: `GET /tenants/{tenant_id}/pricing`, `PUT /tenants/{tenant_id}/pricing` unless nothing changes.
    ///
    /// # Errors
    /// Those of the two requests; a version conflict only when every try lost.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// # let new = tenantry::models::NewTenant {
    /// #     name: "Customer, Inc".into(),
    /// #     kind: "customer".into(),
    /// #     parent_id: sandbox.tenant_id(),
    /// #     ..Default::default()
    /// # };
    /// # let customer = client.tenants().create(&new).wait()?;
    /// let pricing = client.pricing().switch_to_production(&customer.id).wait()?;
    /// assert_eq!(pricing.mode.as_str(), "production");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn switch_to_production(&self, tenant_id: impl Into<String>) -> Procedure<models::Pricing> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        Procedure::new(|steps| async move { switch(&steps, &client, &id).await })
    }
}

/// Switches unless it is switched. A lost answer is looked for, and never sent again.
pub(super) async fn switch(steps: &Steps, client: &Client, id: &str) -> Result<models::Pricing> {
    let mut tries = Tries::default();
    loop {
        let current = steps.make(client.pricing().get(id)).await?;
        if current.mode != PricingMode::Trial {
            return Ok(current);
        }
        let update = PricingUpdate {
            mode: Some(PricingMode::Production),
            currency: current
                .currency
                .clone()
                .map_or(Nullable::Null, Nullable::Value),
            version: current.version,
            ..Default::default()
        };
        match steps.make(client.pricing().update(id, &update)).await {
            Err(error) if tries.raced(&error) => {}
            Err(error) => {
                let look = async {
                    let now = steps.make(client.pricing().get(id)).await?;
                    Ok(Some(now).filter(|now| now.mode != PricingMode::Trial))
                };
                return find_out(error, look).await;
            }
            written => return written,
        }
    }
}
