//! Quotas in the units people write (the guide's tutorials on changing quotas).

use serde::Deserialize;
use serde_json::json;

use super::items::{self, is_on};
use super::{Procedure, Steps, amount, services};
use crate::api::offering_items::OfferingItems;
use crate::models::{OfferingItem, OfferingItemType, OfferingItemUpdate, Quota};
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

impl OfferingItems<'_> {
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
            let written = items::change(&steps, &client, &id, None, |list| {
                Ok(items::sending(wish.update(&list.items)?))
            })
            .await?;
            wish.found(&written.after.items).cloned()
        })
    }
}

/// A quota as it is wanted of one item.
pub(super) struct QuotaWish {
    name: String,
    value: String,
    application_id: Option<String>,
    options: QuotaOptions,
}

impl QuotaWish {
    pub(super) async fn new(
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

    /// Whether an item is of the name, application and storage that are meant.
    pub(super) fn admits(&self, item: &OfferingItem) -> bool {
        let wanted = &self.options.storage_id;
        let application = self.application_id.as_ref();
        item.name == self.name
            && application.is_none_or(|id| *id == item.application_id)
            && (wanted.is_none() || *wanted == item.infra_id)
    }

    /// The item that is meant: on, and on one storage.
    pub(super) fn found<'i>(&self, items: &'i [OfferingItem]) -> Result<&'i OfferingItem> {
        let wrong = |what: String| Err(Error::invalid_argument(what));
        let named: Vec<&OfferingItem> = items
            .iter()
            .filter(|item| is_on(item) && self.admits(item))
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
    pub(super) fn update(&self, items: &[OfferingItem]) -> Result<Option<OfferingItemUpdate>> {
        let item = self.found(items)?;
        let current = items::quota(item);
        let wanted = wanted_quota(item, &self.value, self.options.overage.as_deref())?;
        if wanted == current {
            return Ok(None);
        }
        match self.options.version {
            Some(expected) if expected != current.version => {
                Err(stale(&self.name, expected, current.version))
            }
            _ => Ok(Some(OfferingItemUpdate {
                quota: Some(wanted),
                ..items::sent_back(item)
            })),
        }
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
        // Without a limit there is nothing to go above.
        None => value.and(current.overage),
    };
    if value.is_none() && overage.is_some() {
        return Err(Error::invalid_argument(
            "overage: expected a quota that is not unlimited beside it",
        ));
    }
    Ok(Quota {
        value,
        overage,
        ..current
    })
}

/// A quota in words, in the item's unit.
pub(super) fn shown(quota: &Quota) -> String {
    match (quota.value, quota.overage) {
        (None, _) => "unlimited".to_owned(),
        (Some(value), None) => value.to_string(),
        (Some(value), Some(overage)) => format!("{value}, overage {overage}"),
    }
}

fn stale(name: &str, expected: i64, found: i64) -> Error {
    Error::new(
        ErrorKind::QuotaConflict,
        format!("the quota of {name} has another version: expected {expected}, found {found}"),
    )
    .with_details(json!({"expected": expected, "found": found}))
}
