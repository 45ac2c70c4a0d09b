//! Storages: registered, renamed, moved and removed.

mod locations;
mod url;

use serde::Deserialize;

use super::{Procedure, Steps, Tries, versioned};
use crate::api::storages::Storages;
use crate::models::{NewStorage, Storage, StorageUpdate};
use crate::{Client, Error, ErrorKind, Result, Secret};

pub use locations::LocationRemoval;

/// How many ids fit in one request.
const BATCH: usize = 100;

/// How a storage is removed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StorageRemoval {
    /// Removes it though it is in use, with all its data, for good. Customers may still not have items of it turned on.
    pub force: Option<bool>,
}

impl Storages<'_> {
    /// Registers a storage in a location. Its URL is checked first by the rules of its scheme, and is in no error: it holds the
    /// keys. One of the same name that is there already, with the same address and capabilities, is given as it is; that is also
    /// how a lost answer is found out.
    ///
    /// The forms of the URL:
    ///
    /// - `abgw://host:port` and `ssfs://host:port`
    /// - `s3://key:secret@host/bucket`
    /// - `amazon+s3://key:secret@s3-region.amazonaws.com/bucket`
    /// - `microsoft+azure://account:key@blob.core.windows.net/container`
    ///
    /// The last three may end in `?encryption=aes128` or `aes256`, those of S3 in `use_ssl=true` or `false` too.
    ///
    /// Requests: `GET /locations/{location_id}/infra`, `GET /infra?uuids=`, `POST /infra` unless it is there.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](ErrorKind::InvalidArgument) for a URL that breaks the rules, or when name, location or capabilities
    /// are missing; kind [`Conflict`](ErrorKind::Conflict) when another storage has the name; those of the requests.
    ///
    /// ```
    /// # let sandbox = tenantry_sandbox::Sandbox::start_blocking(Default::default())?;
    /// # let client = tenantry::Client::builder(sandbox.url())
    /// #     .client_credentials(sandbox.client_id(), sandbox.client_secret())
    /// #     .build()?;
    /// # let partner_id = sandbox.tenant_id();
    /// use tenantry::models::{NewStorage, StorageCapability};
    ///
    /// let location = client.locations().add(&partner_id, "NYC Data Center").wait()?;
    /// let new = NewStorage {
    ///     owner_tenant_id: partner_id,
    ///     location_id: Some(location.id),
    ///     name: "Files".into(),
    ///     url: "s3://key:secret@storage.example.com/files?encryption=aes256".into(),
    ///     capabilities: vec![StorageCapability::FilesCloud],
    ///     ..Default::default()
    /// };
    /// let storage = client.storages().add(new).wait()?;
    /// assert_eq!(storage.url, "s3://storage.example.com/files?encryption=aes256");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn add(&self, storage: NewStorage) -> Procedure<Storage> {
        let client = self.client.clone();
        Procedure::new(|steps| async move { add(&steps, &client, storage).await })
    }

    /// Gives a storage another name. One that has it already is left as it is.
    ///
    /// Requests: `GET /infra/{infra_id}`, `PUT /infra/{infra_id}`.
    ///
    /// # Errors
    /// Those of the two requests; a version conflict only when every try lost.
    pub fn rename(
        &self,
        storage_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Procedure<Storage> {
        let name = name.into();
        self.change(storage_id.into(), move |storage, update| {
            update.name = (storage.name != name).then(|| name.clone());
            Ok(())
        })
    }

    /// Gives a storage another address, or other keys. The URL is checked first, as [`Storages::add`] does. Since nobody is told
    /// the keys it is written whatever is there.
    ///
    /// Requests: `GET /infra/{infra_id}`, `PUT /infra/{infra_id}`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](ErrorKind::InvalidArgument) for a URL that breaks the rules; those of the two requests; a version
    /// conflict only when every try lost.
    pub fn set_url(
        &self,
        storage_id: impl Into<String>,
        url: impl Into<Secret>,
    ) -> Procedure<Storage> {
        let (client, id, url) = (self.client.clone(), storage_id.into(), url.into());
        Procedure::new(|steps| async move {
            checked(&url)?;
            let write = |_: &Storage, update: &mut StorageUpdate| {
                update.url = Some(url.clone());
                Ok(())
            };
            modify(&steps, &client, &id, write).await
        })
    }

    /// Moves a storage to another location. One that stands there already is left as it is. While other tenants have items of it
    /// turned on, the service refuses: turning them off destroys their data.
    ///
    /// Requests: `GET /infra/{infra_id}`, `PUT /infra/{infra_id}`.
    ///
    /// # Errors
    /// Those of the two requests; a version conflict only when every try lost.
    pub fn move_to(
        &self,
        storage_id: impl Into<String>,
        location_id: impl Into<String>,
    ) -> Procedure<Storage> {
        let location = location_id.into();
        self.change(storage_id.into(), move |storage, update| {
            update.location_id = (storage.location_id != location).then(|| location.clone());
            Ok(())
        })
    }

    /// Removes a storage. This cannot be undone, so `confirmation` must repeat its name or id. When the answer to the deletion is
    /// lost, the storage is looked for, and its absence is the answer.
    ///
    /// Requests: `GET /infra/{infra_id}`, `DELETE /infra/{infra_id}?version=`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](ErrorKind::InvalidArgument) when the confirmation is neither name nor id; those of the requests:
    /// the service refuses while the storage is in use (code 1009).
    pub fn remove(
        &self,
        storage_id: impl Into<String>,
        confirmation: impl Into<String>,
        options: StorageRemoval,
    ) -> Procedure<()> {
        let (client, id) = (self.client.clone(), storage_id.into());
        let confirmation = confirmation.into();
        Procedure::new(|steps| async move {
            let storage = steps.make(client.storages().get(&id)).await?;
            if confirmation != storage.name && confirmation != storage.id {
                return Err(Error::invalid_argument(
                    "confirmation: expected the storage's name or its id",
                ));
            }
            remove(&steps, &client, storage, options.force.unwrap_or(false)).await
        })
    }

    fn change(
        &self,
        id: String,
        change: impl FnMut(&Storage, &mut StorageUpdate) -> Result<()> + Send + 'static,
    ) -> Procedure<Storage> {
        let client = self.client.clone();
        Procedure::new(|steps| async move { modify(&steps, &client, &id, change).await })
    }
}

fn checked(url: &Secret) -> Result<()> {
    url::check(url.expose()).map_err(|problem| Error::invalid_argument(format!("url: {problem}")))
}

async fn add(steps: &Steps, client: &Client, new: NewStorage) -> Result<Storage> {
    checked(&new.url)?;
    let Some(location) = new.location_id.clone() else {
        return Err(Error::invalid_argument("location_id: it must be given"));
    };
    if new.name.trim().is_empty() {
        return Err(Error::invalid_argument("name: expected text"));
    }
    if new.capabilities.is_empty() {
        return Err(Error::invalid_argument(
            "capabilities: expected at least one",
        ));
    }
    if let Some(there) = named(steps, client, &location, &new.name).await? {
        return same(there, &new);
    }
    let look = async {
        let there = named(steps, client, &location, &new.name).await?;
        there.map(|there| same(there, &new)).transpose()
    };
    steps
        .make_or_find(client.storages().register(&new), look)
        .await
}

/// The storage of a name in a location.
async fn named(
    steps: &Steps,
    client: &Client,
    location: &str,
    name: &str,
) -> Result<Option<Storage>> {
    let mut there = in_location(steps, client, location).await?.into_iter();
    Ok(there.find(|storage| storage.name == name))
}

/// The storages of a location.
async fn in_location(steps: &Steps, client: &Client, location: &str) -> Result<Vec<Storage>> {
    let ids = steps.make(client.locations().storage_ids(location)).await?;
    let mut storages = Vec::new();
    for some in ids.infras.unwrap_or_default().chunks(BATCH) {
        storages.extend(steps.make(client.storages().list(some)).await?.items);
    }
    Ok(storages)
}

/// A storage that is there already, when it is what was wanted.
fn same(there: Storage, new: &NewStorage) -> Result<Storage> {
    let has = |wanted| there.capabilities.contains(wanted);
    let is_same = there.owner_tenant_id == new.owner_tenant_id
        && there.url == url::told(new.url.expose())
        && there.capabilities.len() == new.capabilities.len()
        && new.capabilities.iter().all(has);
    match is_same {
        true => Ok(there),
        false => Err(Error::new(
            ErrorKind::Conflict,
            format!(
                "storage {} of this name stands in the location already, with another owner, address or capabilities",
                there.id
            ),
        )),
    }
}

/// Reads, changes, writes; again on what another writer left. What changes nothing is not written.
async fn modify(
    steps: &Steps,
    client: &Client,
    id: &str,
    mut change: impl FnMut(&Storage, &mut StorageUpdate) -> Result<()>,
) -> Result<Storage> {
    let mut tries = Tries::default();
    loop {
        let current = tries.read(steps.make(client.storages().get(id)).await)?;
        let unchanged = StorageUpdate {
            version: current.version,
            ..Default::default()
        };
        let mut update = unchanged.clone();
        change(&current, &mut update)?;
        if update == unchanged {
            return Ok(current);
        }
        match steps.make(client.storages().update(id, &update)).await {
            Err(error) => tries.again(error)?,
            written => return written,
        }
    }
}

async fn remove(steps: &Steps, client: &Client, storage: Storage, force: bool) -> Result<()> {
    let (storages, id) = (client.storages(), storage.id);
    let delete = |version| storages.delete(&id, version).force(force);
    let version_of = |storage: &Storage| storage.version;
    versioned::remove(
        steps,
        storage.version,
        delete,
        || storages.get(&id),
        version_of,
    )
    .await
}
