// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.locations()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, models};

/// Locations: the data centers that storages stand in.
///
/// `client.locations()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Locations<'c> {
    pub(crate) client: &'c Client,
}

impl Client {
    /// Locations: the data centers that storages stand in.
    #[must_use]
    pub fn locations(&self) -> Locations<'_> {
        Locations { client: self }
    }
}

impl Locations<'_> {
    /// Creates a location.
    ///
    /// `POST /api/2/locations`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `body`: [`NewLocation`](models::NewLocation): A location to create.
    ///
    /// # Returns
    ///
    /// [`Location`](models::Location): A location: a data center in which storages stand.
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission) and 415 (unsupported
    /// content type). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::NewLocation;
    ///
    /// let body = NewLocation {
    ///     owner_tenant_id: "ede9f834-70b3-476c-83d9-736f9f8c7dae".into(),
    ///     name: "NYC Data Center".into(),
    ///     ..Default::default()
    /// };
    /// let location = client.locations().create(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn create(&self, body: &models::NewLocation) -> Call<Create> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Fetches one location.
    ///
    /// `GET /api/2/locations/{location_id}`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `location_id`: The location's id.
    ///
    /// # Returns
    ///
    /// [`Location`](models::Location): A location: a data center in which storages stand.
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
    /// let location = client
    ///     .locations()
    ///     .get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn get(&self, location_id: impl AsRef<str>) -> Call<Get> {
        Call::new(self.client, &[location_id.as_ref()])
    }

    /// Fetches several locations.
    ///
    /// `GET /api/2/locations`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `uuids`: The locations' ids.
    ///
    /// # Returns
    ///
    /// [`LocationList`](models::LocationList): Several locations.
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
    /// let location_list = client
    ///     .locations()
    ///     .list(["8fcd353b-0a40-40f2-9a55-ef8137d48800"])
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list(&self, uuids: impl IntoIterator<Item = impl AsRef<str>>) -> Call<List> {
        Call::new(self.client, &[]).query_list("uuids", uuids)
    }

    /// Fetches the ids of the locations that a tenant owns.
    ///
    /// `GET /api/2/tenants/{tenant_id}/locations`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    ///
    /// # Returns
    ///
    /// [`LocationIdList`](models::LocationIdList): The ids of locations.
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
    /// let location_id_list = client
    ///     .locations()
    ///     .ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn ids_for_tenant(&self, tenant_id: impl AsRef<str>) -> Call<IdsForTenant> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Fetches the ids of the storages in a location.
    ///
    /// `GET /api/2/locations/{location_id}/infra`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `location_id`: The location's id.
    ///
    /// # Returns
    ///
    /// [`StorageIdList`](models::StorageIdList): The ids of storages.
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
    /// let storage_id_list = client
    ///     .locations()
    ///     .storage_ids("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn storage_ids(&self, location_id: impl AsRef<str>) -> Call<StorageIds> {
        Call::new(self.client, &[location_id.as_ref()])
    }

    /// Renames a location.
    ///
    /// `PUT /api/2/locations/{location_id}`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `location_id`: The location's id.
    /// - `body`: [`LocationUpdate`](models::LocationUpdate): A location's new name.
    ///
    /// # Returns
    ///
    /// [`Location`](models::Location): A location: a data center in which storages stand.
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found), 409 (a
    /// conflict) and 415 (unsupported content type). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::LocationUpdate;
    ///
    /// let body = LocationUpdate {
    ///     name: "NYC 2".into(),
    ///     version: 0,
    ///     ..Default::default()
    /// };
    /// let location = client
    ///     .locations()
    ///     .update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn update(
        &self,
        location_id: impl AsRef<str>,
        body: &models::LocationUpdate,
    ) -> Call<Update> {
        Call::new(self.client, &[location_id.as_ref()]).json_or_form_body(body)
    }

    /// Deletes a location.
    ///
    /// `DELETE /api/2/locations/{location_id}`
    ///
    /// A location with storages cannot be deleted.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `location_id`: The location's id.
    /// - `version`: The version the location has now.
    ///
    /// # Returns
    ///
    /// Nothing.
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 409
    /// (a conflict). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// client.locations().delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn delete(&self, location_id: impl AsRef<str>, version: i64) -> Call<Delete> {
        Call::new(self.client, &[location_id.as_ref()]).query("version", version)
    }
}

/// `locations.create`
#[derive(Debug)]
pub struct Create;

impl Endpoint for Create {
    type Output = models::Location;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::LOCATIONS_CREATE;
}

/// `locations.get`
#[derive(Debug)]
pub struct Get;

impl Endpoint for Get {
    type Output = models::Location;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::LOCATIONS_GET;
}

/// `locations.list`
#[derive(Debug)]
pub struct List;

impl Endpoint for List {
    type Output = models::LocationList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::LOCATIONS_LIST;
}

/// `locations.ids_for_tenant`
#[derive(Debug)]
pub struct IdsForTenant;

impl Endpoint for IdsForTenant {
    type Output = models::LocationIdList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::LOCATIONS_IDS_FOR_TENANT;
}

/// `locations.storage_ids`
#[derive(Debug)]
pub struct StorageIds;

impl Endpoint for StorageIds {
    type Output = models::StorageIdList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::LOCATIONS_STORAGE_IDS;
}

/// `locations.update`
#[derive(Debug)]
pub struct Update;

impl Endpoint for Update {
    type Output = models::Location;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::LOCATIONS_UPDATE;
}

/// `locations.delete`
#[derive(Debug)]
pub struct Delete;

impl Endpoint for Delete {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::LOCATIONS_DELETE;
}
