// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.storages()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, models};

/// Storages: infrastructure components that hold data, registered in a location.
///
/// `client.storages()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Storages<'c> {
    pub(crate) client: &'c Client,
}

impl Client {
    /// Storages: infrastructure components that hold data, registered in a location.
    #[must_use]
    pub fn storages(&self) -> Storages<'_> {
        Storages { client: self }
    }
}

impl Storages<'_> {
    /// Registers a storage.
    ///
    /// `POST /api/2/infra`
    ///
    /// The `url` holds the keys of the storage and is sent, but never comes back or into a log. Its
    /// form is `abgw://`, `ssfs://`, `s3://`, `amazon+s3://` or `microsoft+azure://` by the kind of
    /// storage.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `body`: [`NewStorage`](models::NewStorage): A storage to register.
    ///
    /// # Returns
    ///
    /// [`Storage`](models::Storage): A storage: an infrastructure component that holds data.
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
    /// use tenantry::models::{NewStorage, StorageCapability};
    ///
    /// let body = NewStorage {
    ///     owner_tenant_id: "ede9f834-70b3-476c-83d9-736f9f8c7dae".into(),
    ///     location_id: Some("8fcd353b-0a40-40f2-9a55-ef8137d48800".into()),
    ///     name: "Bucket".into(),
    ///     url: "s3://key:secret@s3.example.com/bucket".into(),
    ///     capabilities: vec![StorageCapability::FilesCloud],
    ///     ..Default::default()
    /// };
    /// let storage = client.storages().register(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn register(&self, body: &models::NewStorage) -> Call<Register> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Fetches one storage.
    ///
    /// `GET /api/2/infra/{infra_id}`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `infra_id`: The storage's id.
    ///
    /// # Returns
    ///
    /// [`Storage`](models::Storage): A storage: an infrastructure component that holds data.
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
    /// let storage = client.storages().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn get(&self, infra_id: impl AsRef<str>) -> Call<Get> {
        Call::new(self.client, &[infra_id.as_ref()])
    }

    /// Fetches several storages.
    ///
    /// `GET /api/2/infra`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `uuids`: The storages' ids.
    ///
    /// # Returns
    ///
    /// [`StorageList`](models::StorageList): Several storages.
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
    /// let storage_list = client
    ///     .storages()
    ///     .list(["8fcd353b-0a40-40f2-9a55-ef8137d48800"])
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list(&self, uuids: impl IntoIterator<Item = impl AsRef<str>>) -> Call<List> {
        Call::new(self.client, &[]).query_list("uuids", uuids)
    }

    /// Changes a storage or moves it to another location.
    ///
    /// `PUT /api/2/infra/{infra_id}`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `infra_id`: The storage's id.
    /// - `body`: [`StorageUpdate`](models::StorageUpdate): What changes in a storage.
    ///
    /// # Returns
    ///
    /// [`Storage`](models::Storage): A storage: an infrastructure component that holds data.
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
    /// use tenantry::models::StorageUpdate;
    ///
    /// let body = StorageUpdate {
    ///     version: 1,
    ///     name: Some("Bucket 2".into()),
    ///     ..Default::default()
    /// };
    /// let storage = client
    ///     .storages()
    ///     .update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn update(
        &self,
        infra_id: impl AsRef<str>,
        body: &models::StorageUpdate,
    ) -> Call<Update> {
        Call::new(self.client, &[infra_id.as_ref()]).json_or_form_body(body)
    }

    /// Takes a storage out of the platform.
    ///
    /// `DELETE /api/2/infra/{infra_id}`
    ///
    /// A storage in use is refused unless `force` is given, which deletes its data for good; no
    /// customer may then have offering items of it turned on.
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `infra_id`: The storage's id.
    /// - `version`: The version the storage has now.
    /// - Optional, chained to the call: `force`.
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
    /// client
    ///     .storages()
    ///     .delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3)
    ///     .force(false)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn delete(&self, infra_id: impl AsRef<str>, version: i64) -> Call<Delete> {
        Call::new(self.client, &[infra_id.as_ref()]).query("version", version)
    }
}

/// `storages.register`
#[derive(Debug)]
pub struct Register;

impl Endpoint for Register {
    type Output = models::Storage;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::STORAGES_REGISTER;
}

/// `storages.get`
#[derive(Debug)]
pub struct Get;

impl Endpoint for Get {
    type Output = models::Storage;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::STORAGES_GET;
}

/// `storages.list`
#[derive(Debug)]
pub struct List;

impl Endpoint for List {
    type Output = models::StorageList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::STORAGES_LIST;
}

/// `storages.update`
#[derive(Debug)]
pub struct Update;

impl Endpoint for Update {
    type Output = models::Storage;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::STORAGES_UPDATE;
}

/// `storages.delete`
#[derive(Debug)]
pub struct Delete;

impl Endpoint for Delete {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::STORAGES_DELETE;
}

impl Call<Delete> {
    /// When true, the storage goes although it is in use.
    pub fn force(self, force: bool) -> Self {
        self.query("force", force)
    }
}
