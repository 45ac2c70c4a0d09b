//! The quotas of sub-tenants, all at once (the guide's tutorial on changing the storage quotas of sub-tenants).

use serde::Deserialize;

use super::items::{self, is_on};
use super::quotas::{QuotaOptions, QuotaWish};
use super::{Procedure, Steps};
use crate::api::offering_items::OfferingItems;
use crate::models::{OfferingItemList, QuotaBelow, TenantRecord};
use crate::{Client, Result};

/// What [`OfferingItems::set_quota_below`] may be told beside the quota.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct QuotaBelowOptions {
    /// How far above the quota usage may go before it is stopped, as in `10 GiB`; `unlimited` for no such limit. What is
    /// there stays when it is not given.
    pub overage: Option<String>,
    /// The storage, for items that are on for several.
    pub storage_id: Option<String>,
    /// The application, where two have an item of this name: its id, its type (`backup`) or its name.
    pub application: Option<String>,
}

impl OfferingItems<'_> {
    /// Sets the quota of an offering item in every tenant directly below another that has it on, users' personal tenants
    /// aside. A quota that is so already is not written again; called again after a failure, it goes on with the rest.
    ///
    /// - `tenant_id`: The tenant above them.
    /// - `name`: The item's name, as in `pw_base_storage`.
    /// - `quota`: The quota with its unit, as in `100 GiB`; or `unlimited`. See [`OfferingItems::set_quota`].
    /// - `options`: The overage, the storage.
    ///
    /// When another writer was faster (426 or 409), that quota is read again and set anew, five times at most.
    ///
    /// Requests: `GET /applications` when an application is named, `GET /tenants` page by page with all offering items,
    /// `PUT /tenants/{tenant_id}/offering_items` for each tenant where something changes.
    ///
    /// # Errors
    /// As for [`OfferingItems::set_quota`].
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// # let options = tenantry::procedures::ProvisionOptions {
    /// #     items: vec!["local_storage".into()],
    /// #     ..Default::default()
    /// # };
    /// # client.tenants().provision(sandbox.tenant_id(), "customer", "Customer, Inc", options).wait()?;
    /// let set = client
    ///     .offering_items()
    ///     .set_quota_below(sandbox.tenant_id(), "local_storage", "100 GiB", Default::default())
    ///     .wait()?;
    /// assert_eq!(set[0].tenant_name, "Customer, Inc");
    /// assert_eq!(set[0].quota.value, Some(107_374_182_400));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn set_quota_below(
        &self,
        tenant_id: impl Into<String>,
        name: impl Into<String>,
        quota: impl Into<String>,
        options: QuotaBelowOptions,
    ) -> Procedure<Vec<QuotaBelow>> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        let (name, value) = (name.into(), quota.into());
        let options = QuotaOptions {
            overage: options.overage,
            storage_id: options.storage_id,
            application: options.application,
            version: None,
        };
        Procedure::new(|steps| async move {
            let wish = QuotaWish::new(&steps, &client, name, value, options).await?;
            let call = client.tenants().list().parent_id(&id);
            let mut below = call.expand_offering_items(true).items();
            let mut set = Vec::new();
            while let Some(tenant) = steps.next(&mut below).await? {
                let is_personal = tenant.owner_id.as_ref().is_some();
                let has_it = |item| is_on(item) && wish.admits(item);
                if !is_personal && tenant.offering_items.iter().any(has_it) {
                    set.push(set_in(&steps, &client, &wish, tenant).await?);
                }
            }
            Ok(set)
        })
    }
}

async fn set_in(
    steps: &Steps,
    client: &Client,
    wish: &QuotaWish,
    tenant: TenantRecord,
) -> Result<QuotaBelow> {
    let known = OfferingItemList {
        items: tenant.offering_items,
        ..Default::default()
    };
    let decide = |list: &OfferingItemList| Ok(items::sending(wish.update(&list.items)?));
    let written = items::change(steps, client, &tenant.id, Some(known), decide).await?;
    let before = items::quota(wish.found(&written.before.items)?);
    let quota = items::quota(wish.found(&written.after.items)?);
    Ok(QuotaBelow {
        tenant_id: tenant.id,
        tenant_name: tenant.name.unwrap_or_default(),
        changed: quota != before,
        quota,
        ..Default::default()
    })
}
