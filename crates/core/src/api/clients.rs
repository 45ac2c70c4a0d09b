// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.clients()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, models};

///
/// `client.clients()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Clients<'c> {
    client: &'c Client,
}

impl Client {
    #[must_use]
    pub fn clients(&self) -> Clients<'_> {
        Clients { client: self }
    }
}

impl Clients<'_> {
    /// Creates a client.
    ///
    /// `POST /api/2/clients`
    ///
    /// # Parameters
    ///
    /// - `body`: [`NewApiClient`](models::NewApiClient):
    ///
    /// # Returns
    ///
    /// [`CreatedApiClient`](models::CreatedApiClient):
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
    /// use tenantry::models::{ApiClientType, NewApiClient, TokenEndpointAuthMethod};
    ///
    /// let body = NewApiClient {
    ///     r#type: ApiClientType::ApiClient,
    ///     tenant_id: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(),
    ///     data: Some(Default::default()),
    ///     token_endpoint_auth_method: TokenEndpointAuthMethod::ClientSecretBasic,
    ///     redirect_uris: Some(vec!["text".into()]),
    ///     origin_id: Some("text".into()),
    ///     ..Default::default()
    /// };
    /// let created_api_client = client.clients().create(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn create(&self, body: &models::NewApiClient) -> Call<Create> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Batch of clients.
    ///
    /// `GET /api/2/clients`
    ///
    /// # Parameters
    ///
    /// - Optional, chained to the call: `uuids`, `origin_id` and `allow_deleted`.
    ///
    /// # Returns
    ///
    /// [`ApiClientList`](models::ApiClientList):
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials) and 403 (no permission). See
    /// [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let api_client_list = client.clients().list().wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list(&self) -> Call<List> {
        Call::new(self.client, &[])
    }

    /// One client by ID.
    ///
    /// `GET /api/2/clients/{client_id}`
    ///
    /// # Parameters
    ///
    /// - `client_id`:
    ///
    /// # Returns
    ///
    /// [`ApiClient`](models::ApiClient):
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
    /// let api_client = client
    ///     .clients()
    ///     .get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn get(&self, client_id: impl AsRef<str>) -> Call<Get> {
        Call::new(self.client, &[client_id.as_ref()])
    }

    /// Updates a client by ID.
    ///
    /// `PUT /api/2/clients/{client_id}`
    ///
    /// # Parameters
    ///
    /// - `client_id`:
    /// - `body`: [`ApiClientUpdate`](models::ApiClientUpdate):
    ///
    /// # Returns
    ///
    /// [`ApiClient`](models::ApiClient):
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission), 404 (not found) and 415
    /// (unsupported content type). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::{ApiClientStatus, ApiClientUpdate};
    ///
    /// let body = ApiClientUpdate {
    ///     data: Some(Default::default()),
    ///     status: Some(ApiClientStatus::Enabled),
    ///     redirect_uris: Some(vec!["text".into()]),
    ///     origin_id: Some("text".into()),
    ///     ..Default::default()
    /// };
    /// let api_client = client
    ///     .clients()
    ///     .update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn update(
        &self,
        client_id: impl AsRef<str>,
        body: &models::ApiClientUpdate,
    ) -> Call<Update> {
        Call::new(self.client, &[client_id.as_ref()]).json_or_form_body(body)
    }

    /// Deletes a client by ID; no version parameter.
    ///
    /// `DELETE /api/2/clients/{client_id}`
    ///
    /// # Parameters
    ///
    /// - `client_id`:
    ///
    /// # Returns
    ///
    /// Nothing.
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
    /// client.clients().delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn delete(&self, client_id: impl AsRef<str>) -> Call<Delete> {
        Call::new(self.client, &[client_id.as_ref()])
    }
}

/// `clients.create`
#[derive(Debug)]
pub struct Create;

impl Endpoint for Create {
    type Output = models::CreatedApiClient;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::CLIENTS_CREATE;
}

/// `clients.list`
#[derive(Debug)]
pub struct List;

impl Endpoint for List {
    type Output = models::ApiClientList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::CLIENTS_LIST;
}

impl Call<List> {
    /// Filter: comma-separated client UUIDs.
    pub fn uuids(self, uuids: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("uuids", uuids)
    }

    /// Filter by origin ID; alone or together with uuids.
    pub fn origin_id(self, origin_id: impl AsRef<str>) -> Self {
        self.query("origin_id", origin_id.as_ref())
    }

    /// True: deleted clients may be returned too.
    pub fn allow_deleted(self, allow_deleted: bool) -> Self {
        self.query("allow_deleted", allow_deleted)
    }
}

/// `clients.get`
#[derive(Debug)]
pub struct Get;

impl Endpoint for Get {
    type Output = models::ApiClient;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::CLIENTS_GET;
}

/// `clients.update`
#[derive(Debug)]
pub struct Update;

impl Endpoint for Update {
    type Output = models::ApiClient;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::CLIENTS_UPDATE;
}

/// `clients.delete`
#[derive(Debug)]
pub struct Delete;

impl Endpoint for Delete {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::CLIENTS_DELETE;
}
