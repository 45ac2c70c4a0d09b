//! Offering items: turned on and off by name and filter, quotas in units people write, editions switched with open eyes
//! (the guide's pages on offering items and its tutorials on quotas).

use serde::Deserialize;
use serde_json::json;

use super::choice::{Choice, ItemFilter, has_one_storage, not_personal, one_storage};
use super::items::{self, Written, is_on};
use super::{Procedure, Steps, amount, services};
use crate::api::offering_items::OfferingItems;
use crate::models::{
    EditionSwitch, OfferingItem, OfferingItemType, OfferingItemUpdate, OfferingItemsUpdate, Quota,
};
use crate::{Client, Error, ErrorKind, Result};

/// What [`OfferingItems::set_quota`] may be told beside the quota.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct QuotaOptions {
    /// How far above the quota usage may go before it is stopped, as in `10 GiB`. `unlimited` for no such limit, which makes
    /// the quota a soft one. What is there stays when it is not given.
    pub overage: Option<String>,
    /// The storage, for items that are on for several.
    pub storage_id: Option<String>,
    /// The application, where two have an item of this name: its id, its type (`backup`) or its name.
    pub application: Option<String>,
    /// The version the quota had when the value was decided. When it has another by now, nothing is changed, and the error
    /// tells both. Without it, the quota is set whatever others did.
    pub version: Option<i64>,
}

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
    /// let items = client
    ///     .offering_items()
    ///     .modify(&customer.id, |items, update| {
    ///         let found = items.iter().find(|item| item.name == "workstations" && item.status == 0);
    ///         update.offering_items.extend(found.map(|item| OfferingItemUpdate {
    ///             application_id: item.application_id.clone(),
    ///             name: item.name.clone(),
    ///             status: Some(1),
    ///             ..Default::default()
    ///         }));
    ///     })
    ///     .wait()?;
    /// assert!(items.iter().any(|item| item.name == "workstations" && item.status == 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn modify(
        &self,
        tenant_id: impl Into<String>,
        mut change: impl FnMut(&[OfferingItem], &mut OfferingItemsUpdate) + Send + 'static,
    ) -> Procedure<Vec<OfferingItem>> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        Procedure::new(|steps| async move {
            let written = items::change(&steps, &client, &id, None, |items| {
                let mut update = OfferingItemsUpdate::default();
                change(items, &mut update);
                Ok(update.offering_items)
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
    /// - `filter`: What else narrows down which items are meant.
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

    /// Sets the quota of an offering item that is on. A quota that is so already is not written again.
    ///
    /// - `tenant_id`: The tenant; the quotas of a user are those of the user's personal tenant.
    /// - `name`: The item's name, as in `pw_base_workstations`.
    /// - `quota`: The quota with its unit, as in `100 GiB` or `1.5 TB` (`GB` is 1000³ bytes, `GiB` 1024³), in hours or `points`
    ///   for what is counted in seconds, bare as in `12` for what is counted in pieces; or `unlimited`.
    /// - `options`: The overage, the storage, the version the decision was made on.
    ///
    /// When another writer was faster (426 or 409), the quota is read again and set anew, five times at most; with a
    /// `version`, both versions are reported instead, and [`Error::details`] holds them as `expected` and `found`.
    ///
    /// Requests: `GET /applications` when an application is named, `GET /tenants/{tenant_id}/offering_items`,
    /// `PUT /tenants/{tenant_id}/offering_items` unless nothing changes.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) when the amount is not understood, the item is not on, is
    /// a feature, or is on for several storages; [`QuotaConflict`](crate::ErrorKind::QuotaConflict) when the version is
    /// another; those of the requests.
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
    /// let items = client.offering_items();
    /// items.enable(&customer.id, ["local_storage"], Default::default()).wait()?;
    /// let item = items.set_quota(&customer.id, "local_storage", "100 GiB", Default::default()).wait()?;
    /// assert_eq!(item.quota.and_then(|quota| quota.value), Some(107_374_182_400));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn set_quota(
        &self,
        tenant_id: impl Into<String>,
        name: impl Into<String>,
        quota: impl Into<String>,
        options: QuotaOptions,
    ) -> Procedure<OfferingItem> {
        let (client, id) = (self.client.clone(), tenant_id.into());
        let (name, value) = (name.into(), quota.into());
        Procedure::new(|steps| async move {
            let wish = QuotaWish::new(&steps, &client, name, value, options).await?;
            let written = items::change(&steps, &client, &id, None, |items| {
                Ok(wish.update(items)?.into_iter().collect())
            })
            .await?;
            wish.found(&written.after).cloned()
        })
    }

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
            let items = items::read(&steps, &client, &id).await?;
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
            let lost = match steps.make(put).await {
                Ok(_) => None,
                Err(error) if !error.outcome_known() => Some(error),
                Err(error) => return Err(error),
            };
            // The service does not always answer with the items, and a lost answer is found out the same way.
            let items = items::read(&steps, &client, &id).await?;
            match lost {
                Some(error) if !is_there(&items) => Err(error),
                _ => Ok(items),
            }
        })
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
            items::change(&steps, &client, &tenant_id, None, |items| {
                let changed = chosen(items)?;
                let changed = changed.iter().filter(|item| is_on(item) != on);
                Ok(changed.map(|item| items::turned(item, on)).collect())
            })
            .await?;
        let meant = chosen(&before)?;
        let is_meant = |item: &OfferingItem| meant.iter().any(|one| items::is_same(one, item));
        Ok(after.into_iter().filter(is_meant).collect())
    })
}

/// A quota as it is wanted of one item.
pub(super) struct QuotaWish {
    pub(super) name: String,
    value: String,
    application_id: Option<String>,
    options: QuotaOptions,
}

impl QuotaWish {
    async fn new(
        steps: &Steps,
        client: &Client,
        name: String,
        value: String,
        options: QuotaOptions,
    ) -> Result<Self> {
        let application_id = match &options.application {
            Some(application) => Some(services::id_of(steps, client, application).await?),
            None => None,
        };
        Ok(Self {
            name,
            value,
            application_id,
            options,
        })
    }

    /// The item that is meant: on, and on one storage.
    fn found<'i>(&self, items: &'i [OfferingItem]) -> Result<&'i OfferingItem> {
        let wrong = |what: String| Err(Error::invalid_argument(what));
        let is_of = |wanted: &Option<String>, is: &Option<String>| {
            wanted.is_none() || wanted.as_ref() == is.as_ref()
        };
        let named: Vec<&OfferingItem> = items
            .iter()
            .filter(|item| item.name == self.name && is_on(item))
            .filter(|item| {
                is_of(&self.application_id, &Some(item.application_id.clone()))
                    && is_of(&self.options.storage_id, &item.infra_id)
            })
            .collect();
        match named.as_slice() {
            [item] => Ok(item),
            [] => wrong(format!(
                "name: expected an offering item that is on, but {:?} is not",
                self.name
            )),
            several => {
                let storages: Vec<&str> = several
                    .iter()
                    .filter_map(|item| item.infra_id.as_deref())
                    .collect();
                wrong(match storages.len() == several.len() {
                    true => format!(
                        "storage_id: expected one of the storages that {} is on for: {}",
                        self.name,
                        storages.join(", ")
                    ),
                    false => format!(
                        "application: expected the one whose {} is meant; several have it",
                        self.name
                    ),
                })
            }
        }
    }

    /// What to send; nothing when the quota is so already.
    fn update(&self, items: &[OfferingItem]) -> Result<Option<OfferingItemUpdate>> {
        let item = self.found(items)?;
        let current = items::quota(item);
        if let Some(expected) = self.options.version
            && expected != current.version
        {
            return Err(stale(&self.name, expected, current.version));
        }
        let wanted = wanted_quota(item, &self.value, self.options.overage.as_deref())?;
        Ok((wanted != current).then(|| OfferingItemUpdate {
            quota: Some(wanted),
            ..items::sent_back(item)
        }))
    }
}

/// The quota an item shall have, at the version it has.
pub(super) fn wanted_quota(
    item: &OfferingItem,
    value: &str,
    overage: Option<&str>,
) -> Result<Quota> {
    if item.r#type == OfferingItemType::Feature {
        return Err(Error::invalid_argument(format!(
            "name: expected an item that is counted, but {} is a feature and has no quota",
            item.name
        )));
    }
    let current = items::quota(item);
    let read = |what: &str, text: &str| {
        amount::parse(text, &item.measurement_unit)
            .map_err(|why| Error::invalid_argument(format!("{what}: of {}, {why}", item.name)))
    };
    let value = read("quota", value)?;
    let overage = match overage {
        Some(text) => read("overage", text)?,
        None => current.overage,
    };
    Ok(Quota {
        value,
        // Without a limit there is nothing to go above.
        overage: value.and(overage),
        ..current
    })
}

fn stale(name: &str, expected: i64, found: i64) -> Error {
    Error::new(
        ErrorKind::QuotaConflict,
        format!("the quota of {name} has another version: expected {expected}, found {found}"),
    )
    .with_details(json!({"expected": expected, "found": found}))
}
