//! Offering items: turned on and off by name and filter (the guide's pages on offering items).

use super::choice::{Choice, ItemFilter, has_one_storage, not_personal, one_storage};
use super::items::{self, Written, is_on};
use super::{Procedure, services};
use crate::api::offering_items::OfferingItems;
use crate::models::{OfferingItem, OfferingItemList, OfferingItemsUpdate};
use crate::{Client, Error, Result};

impl OfferingItems<'_> {
    /// Changes a tenant's offering items on what they are now: reads those of all editions, lets `change` say what to send,
    /// sends it with the quotas' versions as they were read. When another writer was faster (426 or 409), reads again and
    /// lets `change` decide anew, five times at most.
    ///
    /// `change` gets all items the tenant has or could have, and an update that names none; when it leaves that so, nothing
    /// is sent.
    ///
    /// Requests: `GET /tenants/{tenant_id}/offering_items`, `PUT /tenants/{tenant_id}/offering_items`.
    ///
    /// # Errors
    /// Those of the two requests; a quota conflict only when every try lost.
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
    /// use tenantry::models::OfferingItemUpdate;
    ///
    /// let now = client
    ///     .offering_items()
    ///     .modify(&customer.id, |list, update| {
    ///         let mut items = list.items.iter();
    ///         let found = items.find(|item| item.name == "workstations" && item.status == 0);
    ///         update.offering_items.extend(found.map(|item| OfferingItemUpdate {
    ///             application_id: item.application_id.clone(),
    ///             name: item.name.clone(),
    ///             status: Some(1),
    ///             ..Default::default()
    ///         }));
    ///     })
    ///     .wait()?;
    /// assert!(now.items.iter().any(|item| item.name == "workstations" && item.status == 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn modify(
        &self,
        tenant_id: impl Into<String>,
        mut change: impl FnMut(&OfferingItemList, &mut OfferingItemsUpdate) + Send + 'static,
    ) -> Procedure<OfferingItemList> {
        self.try_modify(tenant_id, move |items, update| {
            change(items, update);
            Ok(())
        })
    }

    /// Changes a tenant's offering items like [`OfferingItems::modify`], by a change that may fail: its error ends the
    /// procedure, and nothing more is sent.
    ///
    /// Requests: as for [`OfferingItems::modify`].
    ///
    /// # Errors
    /// As for [`OfferingItems::modify`], and those of `change`.
    pub fn try_modify(
        &self,
        tenant_id: impl Into<String>,
        mut change: impl FnMut(&OfferingItemList, &mut OfferingItemsUpdate) -> Result<()>
        + Send
        + 'static,
    ) -> Procedure<OfferingItemList> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        Procedure::new(|steps| async move {
            let written = items::change(&steps, &client, &id, None, |items| {
                let mut update = OfferingItemsUpdate::default();
                change(items, &mut update)?;
                Ok(update)
            })
            .await?;
            Ok(written.after)
        })
    }

    /// Turns on all offering items of an edition that a tenant could have, and those that have no edition. What is on
    /// already stays as it is, with its quota.
    ///
    /// - `tenant_id`: The tenant, not a personal one.
    /// - `edition`: The edition, as in `pck_per_workload`; `*` for all.
    /// - `filter`: What else narrows down which items are meant. Its `edition` is the one given here.
    ///
    /// A customer or unit is on one storage for each usage. When several are offered and the tenant is on none yet,
    /// `storage_ids` must say which.
    ///
    /// Requests: `GET /tenants/{tenant_id}`, `GET /applications` when an application is named,
    /// `GET /tenants/{tenant_id}/offering_items`, `PUT /tenants/{tenant_id}/offering_items` unless nothing changes.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) when a storage must be chosen; those of the requests.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// # let new = tenantry::models::NewTenant {
    /// #     name: "Partner, Inc".into(),
    /// #     kind: "partner".into(),
    /// #     parent_id: sandbox.tenant_id(),
    /// #     ..Default::default()
    /// # };
    /// # let partner = client.tenants().create(&new).wait()?;
    /// let items = client
    ///     .offering_items()
    ///     .enable_all(&partner.id, "pck_per_workload", Default::default())
    ///     .wait()?;
    /// assert!(items.iter().all(|item| item.status == 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn enable_all(
        &self,
        tenant_id: impl Into<String>,
        edition: impl Into<String>,
        filter: ItemFilter,
    ) -> Procedure<Vec<OfferingItem>> {
        let edition = edition.into();
        let filter = ItemFilter {
            edition: (edition != "*").then_some(edition),
            ..filter
        };
        turn(self.client, tenant_id.into(), Vec::new(), filter, true)
    }

    /// Turns on offering items by name. Those that are on already stay as they are, with their quotas.
    ///
    /// - `tenant_id`: The tenant, not a personal one.
    /// - `names`: Their names, at least one; `*` stands for any letters, as in `pw_base_*`.
    /// - `filter`: What else narrows down which items are meant.
    ///
    /// A customer or unit is on one storage for each usage. When several are offered and the tenant is on none yet,
    /// `storage_ids` must say which.
    ///
    /// Requests: as for [`OfferingItems::enable_all`].
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) when the tenant could have no item of a name, or a storage
    /// must be chosen; those of the requests.
    pub fn enable(
        &self,
        tenant_id: impl Into<String>,
        names: impl IntoIterator<Item = impl Into<String>>,
        filter: ItemFilter,
    ) -> Procedure<Vec<OfferingItem>> {
        let names = names.into_iter().map(Into::into).collect();
        turn_named(self.client, tenant_id.into(), names, filter, true)
    }

    /// Turns off offering items by name, in the tenant and in all below it. Their quotas are gone then. Those that are off
    /// already stay so.
    ///
    /// - `tenant_id`: The tenant, not a personal one.
    /// - `names`: Their names, at least one; `*` stands for any letters.
    /// - `filter`: What else narrows down which items are meant.
    ///
    /// Requests: as for [`OfferingItems::enable_all`].
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) when the tenant has no item of a name; those of the
    /// requests, such as 1016 for a storage that a tenant below uses.
    pub fn disable(
        &self,
        tenant_id: impl Into<String>,
        names: impl IntoIterator<Item = impl Into<String>>,
        filter: ItemFilter,
    ) -> Procedure<Vec<OfferingItem>> {
        let names = names.into_iter().map(Into::into).collect();
        turn_named(self.client, tenant_id.into(), names, filter, false)
    }
}

fn turn_named(
    client: &Client,
    tenant_id: String,
    names: Vec<String>,
    filter: ItemFilter,
    on: bool,
) -> Procedure<Vec<OfferingItem>> {
    match names.iter().any(|name| !name.is_empty()) {
        true => turn(client, tenant_id, names, filter, on),
        false => Procedure::new(|_| async {
            Err(Error::invalid_argument(
                "names: expected the name of an offering item at least; \"*\" for all",
            ))
        }),
    }
}

/// Turns on or off what is chosen.
fn turn(
    client: &Client,
    tenant_id: String,
    names: Vec<String>,
    filter: ItemFilter,
    on: bool,
) -> Procedure<Vec<OfferingItem>> {
    let client = client.clone();
    Procedure::new(move |steps| async move {
        let tenant = steps.make(client.tenants().get(&tenant_id)).await?;
        not_personal(&tenant)?;
        let application_id = match &filter.application {
            Some(application) => Some(services::id_of(&steps, &client, application).await?),
            None => None,
        };
        let choice = Choice {
            names,
            application_id,
            filter,
        };
        let chosen = |items: &[OfferingItem]| -> Result<Vec<OfferingItem>> {
            let chosen = choice.of(items)?;
            let kept = match on && has_one_storage(&tenant.kind) {
                true => one_storage(items, chosen)?,
                false => chosen,
            };
            Ok(kept.into_iter().cloned().collect())
        };
        let Written { before, after, .. } =
            items::change(&steps, &client, &tenant_id, None, |list| {
                let changed = chosen(&list.items)?;
                let changed = changed.iter().filter(|item| is_on(item) != on);
                Ok(items::sending(changed.map(|item| items::turned(item, on))))
            })
            .await?;
        let meant = chosen(&before.items)?;
        let is_meant = |item: &OfferingItem| meant.iter().any(|one| items::is_same(one, item));
        Ok(after.items.into_iter().filter(is_meant).collect())
    })
}
