// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.storages()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, models};

///
/// `client.storages()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Storages<'c> {
    client: &'c Client,
}

impl Client {
    #[must_use]
    pub fn storages(&self) -> Storages<'_> {
        Storages { client: self }
    }
}

impl Storages<'_> {
    /// Registers a new infrastructure component.
    ///
    /// `POST /api/2/infra`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `body`: [`NewStorage`](models::NewStorage):
    ///
    /// # Returns
    ///
    /// [`Storage`](models::Storage):
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
    /// use tenantry::Nullable;
    /// use tenantry::models::{NewStorage, StorageCapability};
    ///
    /// let body = NewStorage {
    ///     owner_tenant_id: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(),
    ///     location_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
    ///     name: "text".into(),
    ///     url: "https://example.com".into(),
    ///     capabilities: vec![StorageCapability::Backup],
    ///     content_url: Some("https://example.com".into()),
    ///     content_mobile_url: Some("https://example.com".into()),
    ///     backend_type: Nullable::Value("text".into()),
    ///     ..Default::default()
    /// };
    /// let storage = client.storages().register(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn register(&self, body: &models::NewStorage) -> Call<Register> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// One infrastructure component.
    ///
    /// `GET /api/2/infra/{infra_id}`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `infra_id`:
    ///
    /// # Returns
    ///
    /// [`Storage`](models::Storage):
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

    /// Batch of infrastructure components.
    ///
    /// `GET /api/2/infra`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `uuids`: Comma-separated infrastructure UUIDs.
    ///
    /// # Returns
    ///
    /// [`StorageList`](models::StorageList):
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
    ///     .list(["0fcd4a69-8a40-4de8-b711-d9c83dc000f7", "second"])
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list(&self, uuids: impl IntoIterator<Item = impl AsRef<str>>) -> Call<List> {
        Call::new(self.client, &[]).query_list("uuids", uuids)
    }

    /// Updates an infrastructure component.
    ///
    /// `PUT /api/2/infra/{infra_id}`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `infra_id`:
    /// - `body`: [`StorageUpdate`](models::StorageUpdate):
    ///
    /// # Returns
    ///
    /// [`Storage`](models::Storage):
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
    /// use tenantry::Nullable;
    /// use tenantry::models::{StorageCapability, StorageUpdate};
    ///
    /// let body = StorageUpdate {
    ///     name: Some("text".into()),
    ///     location_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
    ///     url: Some("https://example.com".into()),
    ///     capabilities: Some(vec![StorageCapability::Backup]),
    ///     content_url: Some("https://example.com".into()),
    ///     content_mobile_url: Some("https://example.com".into()),
    ///     backend_type: Nullable::Value("text".into()),
    ///     version: 7,
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

    /// Unregisters an infrastructure component; version required.
    ///
    /// `DELETE /api/2/infra/{infra_id}`
    ///
    /// Takes an access token: a login and password sent as HTTP Basic do not do.
    ///
    /// # Parameters
    ///
    /// - `infra_id`:
    /// - `version`: Object's internal version, a growing number.
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
    /// client.storages().delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3).wait()?;
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
    /// True: existing usage is ignored, provided no customer tenant has offering items of this
    /// component turned on.
    pub fn force(self, force: bool) -> Self {
        self.query("force", force)
    }
}
