//! Offers of higher editions (the guide's page on enabling upsell of service editions).

use super::Procedure;
use super::billing::Settings;
use crate::api::tenants::Tenants;
use crate::models::Setting;

/// The platform's setting that says so.
const PROMOTE: &str = "PromoteHigherEditions";

impl Tenants<'_> {
    /// Offers a tenant's administrators the higher editions of their services, or no longer. What is so already is left as it
    /// is. The link to buy leads somewhere only when branding is enabled and a buy URL is set; see
    /// [`Users::set_quota_upsell`](crate::api::users::Users::set_quota_upsell) for offers of more quota.
    ///
    /// - `tenant_id`: The tenant.
    /// - `enabled`: Whether they are offered.
    ///
    /// Requests: `GET /applications`, and `GET` and `PUT` of the setting `PromoteHigherEditions` below
    /// `/applications/{application_id}/settings/tenants/{tenant_id}`.
    ///
    /// # Errors
    /// Those of the requests.
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
    /// let setting = client.tenants().set_edition_upsell(&customer.id, true).wait()?;
    /// assert_eq!(setting.own.into_option().and_then(|own| own.value), Some(true.into()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn set_edition_upsell(
        &self,
        tenant_id: impl Into<String>,
        enabled: bool,
    ) -> Procedure<Setting> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        Procedure::new(move |steps| async move {
            let settings = Settings::of(&steps, &client, &id).await?;
            settings.set(PROMOTE, enabled.into()).await
        })
    }
}
