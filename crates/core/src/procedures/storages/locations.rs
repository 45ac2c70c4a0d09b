//! Locations, with the storages that stand in them.

use serde::Deserialize;

use super::{BATCH, in_location, remove};
use crate::api::locations::Locations;
use crate::models::{Location, LocationStorages, LocationUpdate, NewLocation};
use crate::procedures::{Procedure, Steps, Tries, versioned};
use crate::{Client, Error, Result};

/// How a location is removed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LocationRemoval {
    /// Removes the storages in it first. Without it a location with storages is refused.
    pub with_storages: Option<bool>,
    /// Removes storages though they are in use, with all their data, for good. Customers may still not have items of them turned
    /// on.
    pub force: Option<bool>,
}

impl Locations<'_> {
    /// Creates a location of a tenant. One of the same name that is there already is given as it is, which is also how a lost
    /// answer is found out.
    ///
    /// Requests: `GET /tenants/{tenant_id}/locations`, `GET /locations?uuids=`, `POST /locations` unless it is there.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for an empty name; those of the requests.
    pub fn add(
        &self,
        tenant_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Procedure<Location> {
        let (client, tenant, name) = (self.client.clone(), tenant_id.into(), name.into());
        Procedure::new(|steps| async move {
            if name.trim().is_empty() {
                return Err(Error::invalid_argument("name: expected text"));
            }
            let there = async || -> Result<Option<Location>> {
                let mut all = of(&steps, &client, &tenant).await?.into_iter();
                Ok(all.find(|location| location.name == name))
            };
            if let Some(there) = there().await? {
                return Ok(there);
            }
            let new = NewLocation {
                owner_tenant_id: tenant.clone(),
                name: name.clone(),
                ..Default::default()
            };
            let create = client.locations().create(&new);
            steps.make_or_find(create, there()).await
        })
    }

    /// Gives a location another name. One that has it already is left as it is.
    ///
    /// Requests: `GET /locations/{location_id}`, `PUT /locations/{location_id}`.
    ///
    /// # Errors
    /// Those of the two requests; a version conflict only when every try lost.
    pub fn rename(
        &self,
        location_id: impl Into<String>,
        name: impl Into<String>,
    ) -> Procedure<Location> {
        let (client, id, name) = (self.client.clone(), location_id.into(), name.into());
        Procedure::new(|steps| async move {
            let mut tries = Tries::default();
            loop {
                let current = tries.read(steps.make(client.locations().get(&id)).await)?;
                if current.name == name {
                    return Ok(current);
                }
                let update = LocationUpdate {
                    name: name.clone(),
                    version: current.version,
                    ..Default::default()
                };
                match steps.make(client.locations().update(&id, &update)).await {
                    Err(error) => tries.again(error)?,
                    written => return written,
                }
            }
        })
    }

    /// Removes a location, on demand with the storages in it. This cannot be undone, so `confirmation` must repeat its name or id.
    /// When it fails half way, the storages that are gone are gone, and it can be called again. When the answer to the deletion is
    /// lost, the location is looked for, and its absence is the answer.
    ///
    /// Requests: `GET /locations/{location_id}`; with storages `GET /locations/{location_id}/infra`, `GET /infra?uuids=` and
    /// `DELETE /infra/{infra_id}?version=` for each; `DELETE /locations/{location_id}?version=`.
    ///
    /// # Errors
    /// Kind [`InvalidArgument`](crate::ErrorKind::InvalidArgument) when the confirmation is neither name nor id; those of the requests:
    /// the service refuses a location with storages (code 1031) and storages that are in use (code 1009).
    pub fn remove(
        &self,
        location_id: impl Into<String>,
        confirmation: impl Into<String>,
        options: LocationRemoval,
    ) -> Procedure<()> {
        let (client, id) = (self.client.clone(), location_id.into());
        let confirmation = confirmation.into();
        Procedure::new(|steps| async move {
            let location = steps.make(client.locations().get(&id)).await?;
            if confirmation != location.name && confirmation != location.id {
                return Err(Error::invalid_argument(
                    "confirmation: expected the location's name or its id",
                ));
            }
            if options.with_storages.unwrap_or(false) {
                for storage in in_location(&steps, &client, &id).await? {
                    remove(&steps, &client, storage, options.force.unwrap_or(false)).await?;
                }
            }
            delete(&steps, &client, location).await
        })
    }

    /// The locations of a tenant, each with the storages that stand in it.
    ///
    /// Requests: `GET /tenants/{tenant_id}/locations`, `GET /locations?uuids=`; for each `GET /locations/{location_id}/infra` and
    /// `GET /infra?uuids=`.
    ///
    /// # Errors
    /// Those of the requests.
    pub fn with_storages(&self, tenant_id: impl Into<String>) -> Procedure<Vec<LocationStorages>> {
        let (client, tenant) = (self.client.clone(), tenant_id.into());
        Procedure::new(|steps| async move {
            let mut all = Vec::new();
            for location in of(&steps, &client, &tenant).await? {
                all.push(LocationStorages {
                    storages: in_location(&steps, &client, &location.id).await?,
                    location,
                    ..Default::default()
                });
            }
            Ok(all)
        })
    }
}

/// The locations that a tenant owns.
async fn of(steps: &Steps, client: &Client, tenant: &str) -> Result<Vec<Location>> {
    let ids = steps
        .make(client.locations().ids_for_tenant(tenant))
        .await?;
    let mut locations = Vec::new();
    for some in ids.locations.unwrap_or_default().chunks(BATCH) {
        locations.extend(steps.make(client.locations().list(some)).await?.items);
    }
    Ok(locations)
}

async fn delete(steps: &Steps, client: &Client, location: Location) -> Result<()> {
    let (locations, id) = (client.locations(), location.id);
    let delete = |version| locations.delete(&id, version);
    let version_of = |location: &Location| location.version;
    versioned::remove(
        steps,
        location.version,
        delete,
        || locations.get(&id),
        version_of,
    )
    .await
}
