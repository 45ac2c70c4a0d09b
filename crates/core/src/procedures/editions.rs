//! Editions, switched with open eyes (the guide's page on switching the edition of a service).

use serde::Deserialize;

use super::items::{self, is_on};
use super::{Procedure, find_out, services};
use crate::Error;
use crate::api::offering_items::OfferingItems;
use crate::models::{EditionSwitch, OfferingItem};

/// What [`OfferingItems::change_edition`] may be told beside the edition.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct EditionOptions {
    /// The application: its id, its type or its name. `backup` when it is not given.
    pub application: Option<String>,
    /// The warnings that are taken, as in `OldFeaturesBecomeUnavailable`; `*` takes any.
    pub accept: Vec<String>,
}

impl OfferingItems<'_> {
    /// Switches a tenant and all below it to another edition of an application: looks what that would bring, and switches
    /// only when every warning is taken.
    ///
    /// A tenant that has only items of the edition already is left as it is.
    ///
    /// - `tenant_id`: The tenant, not a personal one.
    /// - `edition`: The edition to switch to, as in `pck_per_workload`.
    /// - `options`: The application, and the warnings that are taken.
    ///
    /// Requests: `GET /applications`, `GET /tenants/{tenant_id}/offering_items`,
    /// `GET /tenants/{tenant_id}/edition`, `PUT /tenants/{tenant_id}/edition`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) with the warnings that were not taken; those of the
    /// requests, such as 1021 for what the parent does not offer.
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
    /// use tenantry::procedures::EditionOptions;
    ///
    /// let items = client.offering_items();
    /// items.enable(&customer.id, ["workstations"], Default::default()).wait()?;
    /// let options = EditionOptions {
    ///     accept: vec!["NewFeaturesBecomeAvailable".into()],
    ///     ..Default::default()
    /// };
    /// let items = items.change_edition(&customer.id, "pck_per_workload", options).wait()?;
    /// assert!(items.iter().any(|item| item.name == "pw_base_workstations" && item.status == 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn change_edition(
        &self,
        tenant_id: impl Into<String>,
        edition: impl Into<String>,
        options: EditionOptions,
    ) -> Procedure<Vec<OfferingItem>> {
        let (client, id, edition) = (self.client.clone(), tenant_id.into(), edition.into());
        Procedure::new(|steps| async move {
            let application = options.application.as_deref().unwrap_or("backup");
            let application_id = services::id_of(&steps, &client, application).await?;
            let is_there = |items: &[OfferingItem]| {
                let mut own = items.iter().filter(|item| {
                    is_on(item) && item.application_id == application_id && item.edition.is_some()
                });
                let all = own.clone().count() > 0;
                all && own.all(|item| item.edition.as_ref() == Some(&edition))
            };
            let items = items::read(&steps, &client, &id).await?.items;
            if is_there(&items) {
                return Ok(items);
            }
            let check =
                client
                    .offering_items()
                    .check_edition_switch(&id, &edition, &application_id);
            let warnings = steps.make(check).await?.warnings;
            let is_taken = |warning: &&String| {
                let accepts = |word: &String| word == "*" || word == *warning;
                warning.is_empty() || options.accept.iter().any(accepts)
            };
            let open: Vec<&str> = warnings
                .iter()
                .filter(|warning| !is_taken(warning))
                .map(String::as_str)
                .collect();
            if !open.is_empty() {
                return Err(Error::invalid_argument(format!(
                    "accept: expected the warnings that are taken, but the switch would bring {}",
                    open.join(", ")
                )));
            }
            let switch = EditionSwitch {
                target_edition: edition.clone(),
                application_id: application_id.clone(),
                ..Default::default()
            };
            let put = client.offering_items().switch_edition(&id, &switch);
            // The service does not always answer with the items, and a lost answer is found out the same way.
            let read = async { Ok(items::read(&steps, &client, &id).await?.items) };
            match steps.make(put).await {
                Ok(_) => read.await,
                Err(error) => {
                    let look = async { Ok(Some(read.await?).filter(|items| is_there(items))) };
                    find_out(error, look).await
                }
            }
        })
    }
}
