// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.registration_tokens()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, models};

/// Registration tokens, with which agents and devices register in a tenant.
///
/// `client.registration_tokens()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct RegistrationTokens<'c> {
    pub(crate) client: &'c Client,
}

impl Client {
    /// Registration tokens, with which agents and devices register in a tenant.
    #[must_use]
    pub fn registration_tokens(&self) -> RegistrationTokens<'_> {
        RegistrationTokens { client: self }
    }
}

impl RegistrationTokens<'_> {
    /// Fetches a tenant's registration tokens.
    ///
    /// `GET /api/2/tenants/{tenant_id}/registration_tokens`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    ///
    /// # Returns
    ///
    /// [`RegistrationTokenList`](models::RegistrationTokenList): Several registration tokens.
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
    /// let registration_token_list = client
    ///     .registration_tokens()
    ///     .list("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list(&self, tenant_id: impl AsRef<str>) -> Call<List> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Creates a registration token for a tenant.
    ///
    /// `POST /api/2/tenants/{tenant_id}/registration_tokens`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - `body`: [`NewRegistrationToken`](models::NewRegistrationToken): A registration token to
    ///   create.
    ///
    /// # Returns
    ///
    /// [`RegistrationToken`](models::RegistrationToken): A token with which devices register in a
    /// tenant.
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
    /// use tenantry::models::NewRegistrationToken;
    ///
    /// let body = NewRegistrationToken {
    ///     expires_in: 86400,
    ///     scopes: vec![
    ///         "urn:acronis.com:tenant-id:2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151:backup_agent_admin"
    ///         .into()
    ///     ],
    ///     ..Default::default()
    /// };
    /// let registration_token = client
    ///     .registration_tokens()
    ///     .create("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn create(
        &self,
        tenant_id: impl AsRef<str>,
        body: &models::NewRegistrationToken,
    ) -> Call<Create> {
        Call::new(self.client, &[tenant_id.as_ref()]).json_or_form_body(body)
    }

    /// Fetches the caller's registration tokens. Superseded by `registration_tokens.list`.
    ///
    /// `GET /api/2/registration_tokens`
    ///
    /// The contract calls this endpoint deprecated.
    ///
    /// # Returns
    ///
    /// [`RegistrationTokenList`](models::RegistrationTokenList): Several registration tokens.
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
    /// let registration_token_list = client.registration_tokens().list_legacy().wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list_legacy(&self) -> Call<ListLegacy> {
        Call::new(self.client, &[])
    }

    /// Creates a registration token. Superseded by `registration_tokens.create`.
    ///
    /// `POST /api/2/registration_tokens`
    ///
    /// The contract calls this endpoint deprecated.
    ///
    /// # Parameters
    ///
    /// - `body`: [`NewRegistrationTokenLegacy`](models::NewRegistrationTokenLegacy): A
    ///   registration token to create, the older way.
    ///
    /// # Returns
    ///
    /// [`RegistrationToken`](models::RegistrationToken): A token with which devices register in a
    /// tenant.
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
    /// use tenantry::models::NewRegistrationTokenLegacy;
    ///
    /// let body = NewRegistrationTokenLegacy {
    ///     expires_in: 86400,
    ///     scopes: vec![
    ///         "urn:acronis.com:tenant-id:2f8ad2e2-28f2-11e7-aad1-5ffe2ad47151:backup_agent_admin"
    ///         .into()
    ///     ],
    ///     ..Default::default()
    /// };
    /// let registration_token = client.registration_tokens().create_legacy(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn create_legacy(
        &self,
        body: &models::NewRegistrationTokenLegacy,
    ) -> Call<CreateLegacy> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Deletes a registration token.
    ///
    /// `DELETE /api/2/registration_tokens/{token_id}`
    ///
    /// # Parameters
    ///
    /// - `token_id`: The registration token's id.
    ///
    /// # Returns
    ///
    /// Nothing.
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
    /// client.registration_tokens().delete("1234").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn delete(&self, token_id: impl AsRef<str>) -> Call<Delete> {
        Call::new(self.client, &[token_id.as_ref()])
    }
}

/// `registration_tokens.list`
#[derive(Debug)]
pub struct List;

impl Endpoint for List {
    type Output = models::RegistrationTokenList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::REGISTRATION_TOKENS_LIST;
}

/// `registration_tokens.create`
#[derive(Debug)]
pub struct Create;

impl Endpoint for Create {
    type Output = models::RegistrationToken;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::REGISTRATION_TOKENS_CREATE;
}

/// `registration_tokens.list_legacy`
#[derive(Debug)]
pub struct ListLegacy;

impl Endpoint for ListLegacy {
    type Output = models::RegistrationTokenList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::REGISTRATION_TOKENS_LIST_LEGACY;
}

/// `registration_tokens.create_legacy`
#[derive(Debug)]
pub struct CreateLegacy;

impl Endpoint for CreateLegacy {
    type Output = models::RegistrationToken;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::REGISTRATION_TOKENS_CREATE_LEGACY;
}

/// `registration_tokens.delete`
#[derive(Debug)]
pub struct Delete;

impl Endpoint for Delete {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::REGISTRATION_TOKENS_DELETE;
}
