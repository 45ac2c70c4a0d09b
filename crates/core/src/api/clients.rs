// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.clients()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, models};

/// API clients, the accounts that programs use.
///
/// `client.clients()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Clients<'c> {
    pub(crate) client: &'c Client,
}

impl Client {
    /// API clients, the accounts that programs use.
    #[must_use]
    pub fn clients(&self) -> Clients<'_> {
        Clients { client: self }
    }
}

impl Clients<'_> {
    /// Registers an API client and gives its secret.
    ///
    /// `POST /api/2/clients`
    ///
    /// The secret is in this answer and nowhere else; whoever loses it has to reset it. The client
    /// inherits the rights of its creator but outlives it. Registering the first client with a
    /// user's login and password is what HTTP Basic is for.
    ///
    /// # Parameters
    ///
    /// - `body`: [`NewApiClient`](models::NewApiClient): An API client to register.
    ///
    /// # Returns
    ///
    /// [`CreatedApiClient`](models::CreatedApiClient): A new API client, with its secret.
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
    ///     tenant_id: "ede9f834-70b3-476c-83d9-736f9f8c7dae".into(),
    ///     token_endpoint_auth_method: TokenEndpointAuthMethod::ClientSecretBasic,
    ///     data: Some([("client_name".to_owned(), "Reports".into())].into_iter().collect()),
    ///     ..Default::default()
    /// };
    /// let created_api_client = client.clients().create(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn create(&self, body: &models::NewApiClient) -> Call<Create> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Fetches several API clients.
    ///
    /// `GET /api/2/clients`
    ///
    /// # Parameters
    ///
    /// - Optional, chained to the call: `uuids`, `origin_id` and `allow_deleted`.
    ///
    /// # Returns
    ///
    /// [`ApiClientList`](models::ApiClientList): Several API clients.
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
    /// let api_client_list = client
    ///     .clients()
    ///     .list()
    ///     .uuids(["3663410d-4b70-4860-860c-8db82bffab8e"])
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list(&self) -> Call<List> {
        Call::new(self.client, &[])
    }

    /// Fetches one API client.
    ///
    /// `GET /api/2/clients/{client_id}`
    ///
    /// # Parameters
    ///
    /// - `client_id`: The API client's id.
    ///
    /// # Returns
    ///
    /// [`ApiClient`](models::ApiClient): An API client.
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

    /// Changes an API client.
    ///
    /// `PUT /api/2/clients/{client_id}`
    ///
    /// # Parameters
    ///
    /// - `client_id`: The API client's id.
    /// - `body`: [`ApiClientUpdate`](models::ApiClientUpdate): What changes in an API client.
    ///
    /// # Returns
    ///
    /// [`ApiClient`](models::ApiClient): An API client.
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
    ///     status: Some(ApiClientStatus::Disabled),
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

    /// Deletes an API client.
    ///
    /// `DELETE /api/2/clients/{client_id}`
    ///
    /// # Parameters
    ///
    /// - `client_id`: The API client's id.
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
    /// The clients' ids.
    pub fn uuids(self, uuids: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("uuids", uuids)
    }

    /// Only clients of this origin. May be given alone or with `uuids`.
    pub fn origin_id(self, origin_id: impl AsRef<str>) -> Self {
        self.query("origin_id", origin_id.as_ref())
    }

    /// When true, deleted clients may be returned too.
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
