// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.locations()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, models};

///
/// `client.locations()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Locations<'c> {
    client: &'c Client,
}

impl Client {
    #[must_use]
    pub fn locations(&self) -> Locations<'_> {
        Locations { client: self }
    }
}

impl Locations<'_> {
    /// Creates an infrastructure location.
    ///
    /// `POST /api/2/locations`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `body`: [`NewLocation`](models::NewLocation):
    ///
    /// # Returns
    ///
    /// [`Location`](models::Location):
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
    ///     owner_tenant_id: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(),
    ///     name: "text".into(),
    ///     ..Default::default()
    /// };
    /// let location = client.locations().create(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn create(&self, body: &models::NewLocation) -> Call<Create> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// One infrastructure location.
    ///
    /// `GET /api/2/locations/{location_id}`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `location_id`:
    ///
    /// # Returns
    ///
    /// [`Location`](models::Location):
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

    /// Batch of infrastructure locations.
    ///
    /// `GET /api/2/locations`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `uuids`: Comma-separated UUIDs of infrastructure locations.
    ///
    /// # Returns
    ///
    /// [`LocationList`](models::LocationList):
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
    ///     .list(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list(&self, uuids: impl IntoIterator<Item = impl AsRef<str>>) -> Call<List> {
        Call::new(self.client, &[]).query_list("uuids", uuids)
    }

    /// Lists infrastructure locations the tenant owns.
    ///
    /// `GET /api/2/tenants/{tenant_id}/locations`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    ///
    /// # Returns
    ///
    /// [`LocationIdList`](models::LocationIdList):
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

    /// Batch of infrastructure components of the given location.
    ///
    /// `GET /api/2/locations/{location_id}/infra`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `location_id`:
    ///
    /// # Returns
    ///
    /// [`StorageIdList`](models::StorageIdList):
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

    /// Updates an infrastructure location.
    ///
    /// `PUT /api/2/locations/{location_id}`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `location_id`:
    /// - `body`: [`LocationUpdate`](models::LocationUpdate):
    ///
    /// # Returns
    ///
    /// [`Location`](models::Location):
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
    ///     name: "text".into(),
    ///     version: 7,
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

    /// Deletes an infrastructure location; version required.
    ///
    /// `DELETE /api/2/locations/{location_id}`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `location_id`:
    /// - `version`: Object's internal version, a growing number.
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
