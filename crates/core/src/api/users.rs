// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.users()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, models};

///
/// `client.users()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Users<'c> {
    client: &'c Client,
}

impl Client {
    #[must_use]
    pub fn users(&self) -> Users<'_> {
        Users { client: self }
    }
}

impl Users<'_> {
    /// Creates a user; in customer tenants and below a personal tenant comes attached; success 200.
    ///
    /// `POST /api/2/users`
    ///
    /// # Parameters
    ///
    /// - `body`: [`NewUser`](models::NewUser):
    ///
    /// # Returns
    ///
    /// [`User`](models::User):
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
    /// use tenantry::models::{BusinessType, NewUser, NewUserContact, UserNotification};
    ///
    /// let body = NewUser {
    ///     tenant_id: "text".into(),
    ///     login: Some("text".into()),
    ///     external_id: Some("text".into()),
    ///     idp_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
    ///     contact: Some(NewUserContact {
    ///         email: "john.doe@example.com".into(),
    ///         address1: Nullable::Value("text".into()),
    ///         address2: Nullable::Value("text".into()),
    ///         country: Nullable::Value("text".into()),
    ///         state: Nullable::Value("text".into()),
    ///         city: Nullable::Value("text".into()),
    ///         zipcode: Nullable::Value("text".into()),
    ///         phone: Nullable::Value("text".into()),
    ///         firstname: Nullable::Value("text".into()),
    ///         lastname: Nullable::Value("text".into()),
    ///         title: Nullable::Value("text".into()),
    ///         website: Nullable::Value("text".into()),
    ///         industry: Nullable::Value("text".into()),
    ///         organization_size: Nullable::Value("text".into()),
    ///         aan: Nullable::Value("text".into()),
    ///         fax: Nullable::Value("text".into()),
    ///         language: Nullable::Value("text".into()),
    ///         ..Default::default()
    ///     }),
    ///     enabled: Some(true),
    ///     language: Some("text".into()),
    ///     business_types: Some(vec![BusinessType::Buyer]),
    ///     notifications: Some(vec![UserNotification::Maintenance]),
    ///     use_existing_identity: Some(true),
    ///     origin_id: Some("text".into()),
    ///     origin_external_id: Some("text".into()),
    ///     disable_after: Some("2026-01-02T03:04:05Z".into()),
    ///     ..Default::default()
    /// };
    /// let user = client.users().create(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn create(&self, body: &models::NewUser) -> Call<Create> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Returns a user.
    ///
    /// `GET /api/2/users/{user_id}`
    ///
    /// # Parameters
    ///
    /// - `user_id`:
    /// - Optional, chained to the call: `allow_deleted`.
    ///
    /// # Returns
    ///
    /// [`User`](models::User):
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
    /// let user = client.users().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn get(&self, user_id: impl AsRef<str>) -> Call<Get> {
        Call::new(self.client, &[user_id.as_ref()])
    }

    /// Returns a batch of users; cloud version only (description only, no x-cloudOnly).
    ///
    /// `GET /api/2/users`
    ///
    /// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to
    /// be had by giving that as `after`, alone or with a `limit`.
    ///
    /// # Parameters
    ///
    /// - Optional, chained to the call: `uuids`, `origin_id`, `external_ids`, `tenant_id`,
    ///   `subtree_root_tenant_id`, `updated_since`, `limit`, `after`, `lod`,
    ///   `with_access_policies`, `allow_deleted`, `inside_organization`, `access_policies`,
    ///   `tenant_kinds` and `target_tenant_id`.
    ///
    /// # Returns
    ///
    /// [`UserList`](models::UserList): Batch of users; item shape follows query `lod`: stamps,
    /// basic or full (default).
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take), 401 (no valid credentials),
    /// 403 (no permission) and 404 (not found). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let user_list = client.users().list().wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list(&self) -> Call<List> {
        Call::new(self.client, &[])
    }

    /// Lists UUIDs of the tenant's users.
    ///
    /// `GET /api/2/tenants/{tenant_id}/users`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - Optional, chained to the call: `include_grand_children`, `include_hidden`, `order` and
    ///   `allow_deleted`.
    ///
    /// # Returns
    ///
    /// [`IdList`](models::IdList):
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
    /// let id_list = client
    ///     .users()
    ///     .ids_for_tenant("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn ids_for_tenant(&self, tenant_id: impl AsRef<str>) -> Call<IdsForTenant> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Returns the currently authenticated user; no parameters.
    ///
    /// `GET /api/2/users/me`
    ///
    /// # Returns
    ///
    /// [`CurrentUser`](models::CurrentUser): lod=me; user object of /users/me: every full field
    /// plus the five below.
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// let current_user = client.users().me().wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn me(&self) -> Call<Me> {
        Call::new(self.client, &[])
    }

    /// Updates a user; no version query parameter.
    ///
    /// `PUT /api/2/users/{user_id}`
    ///
    /// # Parameters
    ///
    /// - `user_id`:
    /// - `body`: [`UserUpdate`](models::UserUpdate):
    ///
    /// # Returns
    ///
    /// [`User`](models::User):
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
    /// use tenantry::models::{BusinessType, ContactType, ContactUpdate, UserNotification, UserUpdate};
    ///
    /// let body = UserUpdate {
    ///     login: Some("text".into()),
    ///     external_id: Some("text".into()),
    ///     idp_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
    ///     contact: Some(ContactUpdate {
    ///         tenant_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
    ///         user_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
    ///         types: Some(vec![ContactType::Legal]),
    ///         email: Some("john.doe@example.com".into()),
    ///         address1: Nullable::Value("text".into()),
    ///         address2: Nullable::Value("text".into()),
    ///         country: Nullable::Value("text".into()),
    ///         state: Nullable::Value("text".into()),
    ///         city: Nullable::Value("text".into()),
    ///         zipcode: Nullable::Value("text".into()),
    ///         phone: Nullable::Value("text".into()),
    ///         firstname: Nullable::Value("text".into()),
    ///         lastname: Nullable::Value("text".into()),
    ///         title: Nullable::Value("text".into()),
    ///         website: Nullable::Value("text".into()),
    ///         industry: Nullable::Value("text".into()),
    ///         organization_size: Nullable::Value("text".into()),
    ///         email_confirmed: Nullable::Value(true),
    ///         aan: Nullable::Value("text".into()),
    ///         language: Nullable::Value("text".into()),
    ///         fax: Nullable::Value("text".into()),
    ///         ..Default::default()
    ///     }),
    ///     enabled: Some(true),
    ///     language: Some("text".into()),
    ///     notifications: Some(vec![UserNotification::Maintenance]),
    ///     version: 7,
    ///     disable_after: Some("2026-01-02T03:04:05Z".into()),
    ///     business_types: Some(vec![BusinessType::Buyer]),
    ///     ..Default::default()
    /// };
    /// let user = client
    ///     .users()
    ///     .update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn update(
        &self,
        user_id: impl AsRef<str>,
        body: &models::UserUpdate,
    ) -> Call<Update> {
        Call::new(self.client, &[user_id.as_ref()]).json_or_form_body(body)
    }

    /// Deletes a user; version required; no 409 listed.
    ///
    /// `DELETE /api/2/users/{user_id}`
    ///
    /// # Parameters
    ///
    /// - `user_id`:
    /// - `version`: Object's internal version, a growing number.
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
    /// client.users().delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn delete(&self, user_id: impl AsRef<str>, version: i64) -> Call<Delete> {
        Call::new(self.client, &[user_id.as_ref()]).query("version", version)
    }

    /// Restores a soft-deleted user; no request body.
    ///
    /// `POST /api/2/users/{user_id}/restore`
    ///
    /// # Parameters
    ///
    /// - `user_id`:
    /// - Optional, chained to the call: `force` and `enable`.
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
    /// client.users().restore("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn restore(&self, user_id: impl AsRef<str>) -> Call<Restore> {
        Call::new(self.client, &[user_id.as_ref()])
    }

    /// Tells whether a login name is free; 204 = free.
    ///
    /// `GET /api/2/users/check_login`
    ///
    /// # Parameters
    ///
    /// - `username`: Login name to test.
    ///
    /// # Returns
    ///
    /// Nothing.
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 406 (not acceptable) and 409 (a conflict).
    /// See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// client.users().check_login("a b&c=d+e/f?g%h#ü*").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn check_login(&self, username: impl AsRef<str>) -> Call<CheckLogin> {
        Call::new(self.client, &[]).query("username", username.as_ref())
    }

    /// Tells whether a password is known from data breaches; no authentication needed.
    ///
    /// `POST /api/2/users/check_password`
    ///
    /// Sent without credentials.
    ///
    /// # Parameters
    ///
    /// - `body`: [`PasswordCheck`](models::PasswordCheck):
    ///
    /// # Returns
    ///
    /// [`PasswordCheckResult`](models::PasswordCheckResult):
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take) and 415 (unsupported content
    /// type). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::PasswordCheck;
    ///
    /// let body = PasswordCheck {
    ///     password: "text".into(),
    ///     ..Default::default()
    /// };
    /// let password_check_result = client.users().check_password(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn check_password(&self, body: &models::PasswordCheck) -> Call<CheckPassword> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Sets the user's password; callable only by an OAuth 2.0 / OpenID Connect client.
    ///
    /// `POST /api/2/users/{user_id}/password`
    ///
    /// # Parameters
    ///
    /// - `user_id`:
    /// - `body`: [`NewPassword`](models::NewPassword):
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
    /// use tenantry::models::NewPassword;
    ///
    /// let body = NewPassword {
    ///     password: "text".into(),
    ///     ..Default::default()
    /// };
    /// client.users().set_password("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn set_password(
        &self,
        user_id: impl AsRef<str>,
        body: &models::NewPassword,
    ) -> Call<SetPassword> {
        Call::new(self.client, &[user_id.as_ref()]).json_or_form_body(body)
    }

    /// Sends the user an activation email; 204 means queued; no request body.
    ///
    /// `POST /api/2/users/{user_id}/send-activation-email`
    ///
    /// # Parameters
    ///
    /// - `user_id`:
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
    /// client.users().send_activation_email("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn send_activation_email(
        &self,
        user_id: impl AsRef<str>,
    ) -> Call<SendActivationEmail> {
        Call::new(self.client, &[user_id.as_ref()])
    }

    /// Lists the user's access policies.
    ///
    /// `GET /api/2/users/{user_id}/access_policies`
    ///
    /// # Parameters
    ///
    /// - `user_id`:
    /// - Optional, chained to the call: `include_user_group_policies`.
    ///
    /// # Returns
    ///
    /// [`AccessPolicyList`](models::AccessPolicyList):
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
    /// let access_policy_list = client
    ///     .users()
    ///     .access_policies("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn access_policies(&self, user_id: impl AsRef<str>) -> Call<AccessPolicies> {
        Call::new(self.client, &[user_id.as_ref()])
    }

    /// Replaces the user's access policies as a whole; no 404 listed.
    ///
    /// `PUT /api/2/users/{user_id}/access_policies`
    ///
    /// # Parameters
    ///
    /// - `user_id`:
    /// - `body`: [`AccessPoliciesUpdate`](models::AccessPoliciesUpdate):
    ///
    /// # Returns
    ///
    /// [`AccessPolicyList`](models::AccessPolicyList):
    ///
    /// # Errors
    ///
    /// The contract lists 401 (no valid credentials), 403 (no permission), 409 (a conflict) and 415
    /// (unsupported content type). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::Nullable;
    /// use tenantry::models::{AccessPoliciesUpdate, AccessPolicyUpdate, TrusteeType, UserRole};
    ///
    /// let body = AccessPoliciesUpdate {
    ///     items: vec![
    ///         AccessPolicyUpdate { id : "text".into(), version : 7, created_at :
    ///         Some("2026-01-02T03:04:05Z".into()), updated_at : Some("2026-01-02T03:04:05Z"
    ///         .into()), deleted_at : Nullable::Value("2026-01-02T03:04:05Z".into()),
    ///         trustee_id : "text".into(), trustee_type : TrusteeType::User, issuer_id :
    ///         "text".into(), tenant_id : "text".into(), resource_server_id : Some("text"
    ///         .into()), resource_namespace : Some("text".into()), resource_path :
    ///         Some("text".into()), role_id : UserRole::RootAdmin, ..Default::default() }
    ///     ],
    ///     ..Default::default()
    /// };
    /// let access_policy_list = client
    ///     .users()
    ///     .set_access_policies("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn set_access_policies(
        &self,
        user_id: impl AsRef<str>,
        body: &models::AccessPoliciesUpdate,
    ) -> Call<SetAccessPolicies> {
        Call::new(self.client, &[user_id.as_ref()]).json_or_form_body(body)
    }

    /// Changes the user's MFA status; 200 has no body.
    ///
    /// `PUT /api/2/users/{user_id}/mfa/status`
    ///
    /// # Parameters
    ///
    /// - `user_id`:
    /// - `body`: [`UserMfaUpdate`](models::UserMfaUpdate):
    ///
    /// # Returns
    ///
    /// Nothing.
    ///
    /// # Errors
    ///
    /// The contract lists 400 (a request the service does not take), 401 (no valid credentials),
    /// 403 (no permission) and 404 (not found). See [`Error`](crate::Error).
    ///
    /// # Example
    ///
    /// ```
    /// # let server = tenantry_recorder::Recorder::start();
    /// # let client = tenantry::Client::builder(server.url()).access_token("token").build()?;
    /// use tenantry::models::UserMfaUpdate;
    ///
    /// let body = UserMfaUpdate {
    ///     enabled: true,
    ///     ..Default::default()
    /// };
    /// client.users().set_mfa("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn set_mfa(
        &self,
        user_id: impl AsRef<str>,
        body: &models::UserMfaUpdate,
    ) -> Call<SetMfa> {
        Call::new(self.client, &[user_id.as_ref()]).json_or_form_body(body)
    }
}

/// `users.create`
#[derive(Debug)]
pub struct Create;

impl Endpoint for Create {
    type Output = models::User;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::USERS_CREATE;
}

/// `users.get`
#[derive(Debug)]
pub struct Get;

impl Endpoint for Get {
    type Output = models::User;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::USERS_GET;
}

impl Call<Get> {
    /// True: deleted users may be returned. `false` when it is not given.
    pub fn allow_deleted(self, allow_deleted: bool) -> Self {
        self.query("allow_deleted", allow_deleted)
    }
}

/// `users.list`
#[derive(Debug)]
pub struct List;

impl Endpoint for List {
    type Output = models::UserList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::USERS_LIST;
}

impl Call<List> {
    /// Filter: user UUIDs, comma-separated, at most 100; excludes subtree_root_tenant_id,
    /// external_ids, tenant_id.
    pub fn uuids(self, uuids: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("uuids", uuids)
    }

    /// Filter: one origin ID.
    pub fn origin_id(self, origin_id: impl AsRef<str>) -> Self {
        self.query("origin_id", origin_id.as_ref())
    }

    /// Filter: user UUIDs in the external Identity Provider, comma-separated, at most 100; excludes
    /// subtree_root_tenant_id, uuids.
    pub fn external_ids(
        self,
        external_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("external_ids", external_ids)
    }

    /// Filter: one tenant; needed when searching by `external_id` (so spelt in source; the
    /// parameter is external_ids), otherwise unused.
    pub fn tenant_id(self, tenant_id: impl AsRef<str>) -> Self {
        self.query("tenant_id", tenant_id.as_ref())
    }

    /// Filter: tenant tree from this tenant down; excludes uuids, tenant_id.
    pub fn subtree_root_tenant_id(
        self,
        subtree_root_tenant_id: impl AsRef<str>,
    ) -> Self {
        self.query("subtree_root_tenant_id", subtree_root_tenant_id.as_ref())
    }

    /// Filter: users updated after this RFC3339 timestamp, UTC.
    pub fn updated_since(self, updated_since: impl AsRef<str>) -> Self {
        self.query("updated_since", updated_since.as_ref())
    }

    /// Users per page; no maximum given. `2000` when it is not given.
    pub fn limit(self, limit: i64) -> Self {
        self.query("limit", limit)
    }

    /// Cursor of the next page, from paging.cursors.after of the previous response; it encodes
    /// filters and sorting, so send it alone.
    pub fn after(self, after: impl AsRef<str>) -> Self {
        self.query("after", after.as_ref())
    }

    /// Level of detail of each user. stamps = id, version, tenant_id, created_at, updated_at,
    /// deleted_at, access_policies, origin_id, origin_external_id, disable_after; basic = stamps +
    /// personal_tenant_id, login, enabled, session_mfa_status, delivery_channel; full = basic +
    /// contact, activated, language, business_types, notifications, idp_id, external_id,
    /// mfa_status, external_operation_status. One of `stamps`, `basic` and `full`. `full` when it
    /// is not given.
    pub fn lod(self, lod: impl Into<models::LevelOfDetail>) -> Self {
        self.query("lod", lod.into().as_str())
    }

    /// True: all access policies of the users are included.
    pub fn with_access_policies(self, with_access_policies: bool) -> Self {
        self.query("with_access_policies", with_access_policies)
    }

    /// True: deleted users may appear.
    pub fn allow_deleted(self, allow_deleted: bool) -> Self {
        self.query("allow_deleted", allow_deleted)
    }

    /// True: only users of the same organization; needs subtree_root_tenant_id.
    pub fn inside_organization(self, inside_organization: bool) -> Self {
        self.query("inside_organization", inside_organization)
    }

    /// Filter: access policies, comma-separated; needs inside_organization.
    pub fn access_policies(
        self,
        access_policies: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("access_policies", access_policies)
    }

    /// Filter: tenant kinds, comma-separated; needs inside_organization.
    pub fn tenant_kinds(
        self,
        tenant_kinds: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("tenant_kinds", tenant_kinds)
    }

    /// Filter: users in the range from subtree_root_tenant_id to this tenant; needs
    /// inside_organization; no pattern or length here.
    pub fn target_tenant_id(self, target_tenant_id: impl AsRef<str>) -> Self {
        self.query("target_tenant_id", target_tenant_id.as_ref())
    }
}

/// `users.ids_for_tenant`
#[derive(Debug)]
pub struct IdsForTenant;

impl Endpoint for IdsForTenant {
    type Output = models::IdList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::USERS_IDS_FOR_TENANT;
}

impl Call<IdsForTenant> {
    /// True: customer tenant adds users of all nested units; any other tenant adds users of all
    /// nested folders. `false` when it is not given.
    pub fn include_grand_children(self, include_grand_children: bool) -> Self {
        self.query("include_grand_children", include_grand_children)
    }

    /// True: hidden users may appear. `false` when it is not given.
    pub fn include_hidden(self, include_hidden: bool) -> Self {
        self.query("include_hidden", include_hidden)
    }

    /// Sort key, no enum in schema; allowed: as_is, login, status, name, roles, level, usage,
    /// mfa_status, contact_types. Prefix `-` reverses. usage needs the usage name after a dot
    /// (usage.workstations); storage-dependent usages need no storage UUID here. Default name = by
    /// first and last name, or by login where names are absent. `name` when it is not given.
    pub fn order(self, order: impl AsRef<str>) -> Self {
        self.query("order", order.as_ref())
    }

    /// True: deleted users may appear.
    pub fn allow_deleted(self, allow_deleted: bool) -> Self {
        self.query("allow_deleted", allow_deleted)
    }
}

/// `users.me`
#[derive(Debug)]
pub struct Me;

impl Endpoint for Me {
    type Output = models::CurrentUser;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::USERS_ME;
}

/// `users.update`
#[derive(Debug)]
pub struct Update;

impl Endpoint for Update {
    type Output = models::User;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::USERS_UPDATE;
}

/// `users.delete`
#[derive(Debug)]
pub struct Delete;

impl Endpoint for Delete {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::USERS_DELETE;
}

/// `users.restore`
#[derive(Debug)]
pub struct Restore;

impl Endpoint for Restore {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::USERS_RESTORE;
}

impl Call<Restore> {
    /// Restore even if another user took the login; restored login then gets a postfix.
    pub fn force(self, force: bool) -> Self {
        self.query("force", force)
    }

    /// Also re-enable the user.
    pub fn enable(self, enable: bool) -> Self {
        self.query("enable", enable)
    }
}

/// `users.check_login`
#[derive(Debug)]
pub struct CheckLogin;

impl Endpoint for CheckLogin {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::USERS_CHECK_LOGIN;
}

/// `users.check_password`
#[derive(Debug)]
pub struct CheckPassword;

impl Endpoint for CheckPassword {
    type Output = models::PasswordCheckResult;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::USERS_CHECK_PASSWORD;
}

/// `users.set_password`
#[derive(Debug)]
pub struct SetPassword;

impl Endpoint for SetPassword {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::USERS_SET_PASSWORD;
}

/// `users.send_activation_email`
#[derive(Debug)]
pub struct SendActivationEmail;

impl Endpoint for SendActivationEmail {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::USERS_SEND_ACTIVATION_EMAIL;
}

/// `users.access_policies`
#[derive(Debug)]
pub struct AccessPolicies;

impl Endpoint for AccessPolicies {
    type Output = models::AccessPolicyList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::USERS_ACCESS_POLICIES;
}

impl Call<AccessPolicies> {
    /// True: policies from security groups are included.
    pub fn include_user_group_policies(self, include_user_group_policies: bool) -> Self {
        self.query("includeUserGroupPolicies", include_user_group_policies)
    }
}

/// `users.set_access_policies`
#[derive(Debug)]
pub struct SetAccessPolicies;

impl Endpoint for SetAccessPolicies {
    type Output = models::AccessPolicyList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::USERS_SET_ACCESS_POLICIES;
}

/// `users.set_mfa`
#[derive(Debug)]
pub struct SetMfa;

impl Endpoint for SetMfa {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::USERS_SET_MFA;
}
