// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.users()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, models};

/// Users: people's accounts, their roles and their passwords.
///
/// `client.users()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Users<'c> {
    pub(crate) client: &'c Client,
}

impl Client {
    /// Users: people's accounts, their roles and their passwords.
    #[must_use]
    pub fn users(&self) -> Users<'_> {
        Users { client: self }
    }
}

impl Users<'_> {
    /// Creates a user.
    ///
    /// `POST /api/2/users`
    ///
    /// The user is not activated and has no role; go on with `users.set_access_policies` and
    /// `users.set_password` or `users.send_activation_email`. In customers and units the user gets
    /// a personal tenant, which holds its quotas. A login has at least three characters and is
    /// unique on the whole platform.
    ///
    /// # Parameters
    ///
    /// - `body`: [`NewUser`](models::NewUser): A user to create.
    ///
    /// # Returns
    ///
    /// [`User`](models::User): A user.
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
    /// use tenantry::models::{NewUser, NewUserContact};
    ///
    /// let body = NewUser {
    ///     tenant_id: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(),
    ///     login: Some("johndoe".into()),
    ///     contact: Some(NewUserContact {
    ///         email: "johndoe@example.com".into(),
    ///         firstname: Nullable::Value("John".into()),
    ///         lastname: Nullable::Value("Doe".into()),
    ///         ..Default::default()
    ///     }),
    ///     ..Default::default()
    /// };
    /// let user = client.users().create(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn create(&self, body: &models::NewUser) -> Call<Create> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Fetches one user.
    ///
    /// `GET /api/2/users/{user_id}`
    ///
    /// # Parameters
    ///
    /// - `user_id`: The user's id.
    /// - Optional, chained to the call: `allow_deleted`.
    ///
    /// # Returns
    ///
    /// [`User`](models::User): A user.
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
    /// let user = client.users().get("948efcf2-b740-4c40-bb2d-4e4a46adfd87").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn get(&self, user_id: impl AsRef<str>) -> Call<Get> {
        Call::new(self.client, &[user_id.as_ref()])
    }

    /// Fetches several users, given by their ids, their tenant or the root of a tree.
    ///
    /// `GET /api/2/users`
    ///
    /// Give one of `uuids`, `subtree_root_tenant_id` and `external_ids`, the last with `tenant_id`.
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
    /// [`UserList`](models::UserList): A page of users.
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
    /// use tenantry::models::LevelOfDetail;
    ///
    /// let user_list = client
    ///     .users()
    ///     .list()
    ///     .subtree_root_tenant_id("ede9f834-70b3-476c-83d9-736f9f8c7dae")
    ///     .lod(LevelOfDetail::Basic)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list(&self) -> Call<List> {
        Call::new(self.client, &[])
    }

    /// Fetches the ids of a tenant's users.
    ///
    /// `GET /api/2/tenants/{tenant_id}/users`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - Optional, chained to the call: `include_grand_children`, `include_hidden`, `order` and
    ///   `allow_deleted`.
    ///
    /// # Returns
    ///
    /// [`IdList`](models::IdList): A list of ids.
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

    /// Fetches the user or API client that is calling.
    ///
    /// `GET /api/2/users/me`
    ///
    /// # Returns
    ///
    /// [`CurrentUser`](models::CurrentUser): The user or API client that is calling.
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

    /// Changes a user, or turns it off and on.
    ///
    /// `PUT /api/2/users/{user_id}`
    ///
    /// Send what changes, and the `version` the user has now. A new e-mail address of an activated
    /// user counts only when the user has confirmed it, and the version stays until then.
    /// `business_types` with `buyer` enables upsell of quotas.
    ///
    /// # Parameters
    ///
    /// - `user_id`: The user's id.
    /// - `body`: [`UserUpdate`](models::UserUpdate): What changes in a user.
    ///
    /// # Returns
    ///
    /// [`User`](models::User): A user.
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
    /// use tenantry::models::{BusinessType, UserUpdate};
    ///
    /// let body = UserUpdate {
    ///     version: 1,
    ///     business_types: Some(vec![BusinessType::Buyer]),
    ///     ..Default::default()
    /// };
    /// let user = client
    ///     .users()
    ///     .update("948efcf2-b740-4c40-bb2d-4e4a46adfd87", &body)
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

    /// Deletes a user and all its data.
    ///
    /// `DELETE /api/2/users/{user_id}`
    ///
    /// The user must be disabled first; `version` is the one it has after that.
    ///
    /// # Parameters
    ///
    /// - `user_id`: The user's id.
    /// - `version`: The version the user has now.
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
    /// client.users().delete("948efcf2-b740-4c40-bb2d-4e4a46adfd87", 3).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn delete(&self, user_id: impl AsRef<str>, version: i64) -> Call<Delete> {
        Call::new(self.client, &[user_id.as_ref()]).query("version", version)
    }

    /// Brings a deleted user back.
    ///
    /// `POST /api/2/users/{user_id}/restore`
    ///
    /// # Parameters
    ///
    /// - `user_id`: The user's id.
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
    /// client.users().restore("948efcf2-b740-4c40-bb2d-4e4a46adfd87").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn restore(&self, user_id: impl AsRef<str>) -> Call<Restore> {
        Call::new(self.client, &[user_id.as_ref()])
    }

    /// Tells whether a login is free.
    ///
    /// `GET /api/2/users/check_login`
    ///
    /// Success says that it is free. A login that is taken is a login conflict (409); one that is
    /// not acceptable is status 406.
    ///
    /// # Parameters
    ///
    /// - `username`: The login in question.
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
    /// client.users().check_login("johndoe").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn check_login(&self, username: impl AsRef<str>) -> Call<CheckLogin> {
        Call::new(self.client, &[]).query("username", username.as_ref())
    }

    /// Tells whether a password is known from data breaches.
    ///
    /// `POST /api/2/users/check_password`
    ///
    /// The password is given as its SHA-1 hash.
    ///
    /// Sent without credentials.
    ///
    /// # Parameters
    ///
    /// - `body`: [`PasswordCheck`](models::PasswordCheck): A password to check.
    ///
    /// # Returns
    ///
    /// [`PasswordCheckResult`](models::PasswordCheckResult): Whether a password is known from data
    /// breaches.
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
    ///     password: "5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8".into(),
    ///     ..Default::default()
    /// };
    /// let password_check_result = client.users().check_password(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn check_password(&self, body: &models::PasswordCheck) -> Call<CheckPassword> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Sets a user's password, which also activates the user.
    ///
    /// `POST /api/2/users/{user_id}/password`
    ///
    /// Only API clients may call it, for users of the tenants below theirs.
    ///
    /// # Parameters
    ///
    /// - `user_id`: The user's id.
    /// - `body`: [`NewPassword`](models::NewPassword): A password to set.
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
    ///     password: "newUserPassword312".into(),
    ///     ..Default::default()
    /// };
    /// client.users().set_password("948efcf2-b740-4c40-bb2d-4e4a46adfd87", &body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn set_password(
        &self,
        user_id: impl AsRef<str>,
        body: &models::NewPassword,
    ) -> Call<SetPassword> {
        Call::new(self.client, &[user_id.as_ref()]).json_or_form_body(body)
    }

    /// Sends a user the e-mail with which to activate the account.
    ///
    /// `POST /api/2/users/{user_id}/send-activation-email`
    ///
    /// Only API clients may call it, for users of the tenants below theirs.
    ///
    /// # Parameters
    ///
    /// - `user_id`: The user's id.
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
    /// client.users().send_activation_email("948efcf2-b740-4c40-bb2d-4e4a46adfd87").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn send_activation_email(
        &self,
        user_id: impl AsRef<str>,
    ) -> Call<SendActivationEmail> {
        Call::new(self.client, &[user_id.as_ref()])
    }

    /// Fetches a user's roles.
    ///
    /// `GET /api/2/users/{user_id}/access_policies`
    ///
    /// # Parameters
    ///
    /// - `user_id`: The user's id.
    /// - Optional, chained to the call: `include_user_group_policies`.
    ///
    /// # Returns
    ///
    /// [`AccessPolicyList`](models::AccessPolicyList): A user's roles.
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
    ///     .access_policies("948efcf2-b740-4c40-bb2d-4e4a46adfd87")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn access_policies(&self, user_id: impl AsRef<str>) -> Call<AccessPolicies> {
        Call::new(self.client, &[user_id.as_ref()])
    }

    /// Replaces all roles of a user.
    ///
    /// `PUT /api/2/users/{user_id}/access_policies`
    ///
    /// What is not in the list is gone, and an empty list takes every role away: fetch the roles
    /// first to add one. Ids and versions of the policies are not looked at; zeros will do.
    /// Assigning a service's role enables the service for the user.
    ///
    /// # Parameters
    ///
    /// - `user_id`: The user's id.
    /// - `body`: [`AccessPoliciesUpdate`](models::AccessPoliciesUpdate): All roles of a user:
    ///   what is not among them is gone.
    ///
    /// # Returns
    ///
    /// [`AccessPolicyList`](models::AccessPolicyList): A user's roles.
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
    /// use tenantry::models::{AccessPoliciesUpdate, AccessPolicyUpdate, TrusteeType, UserRole};
    ///
    /// let body = AccessPoliciesUpdate {
    ///     items: vec![
    ///         AccessPolicyUpdate { id : "00000000-0000-0000-0000-000000000000".into(),
    ///         issuer_id : "00000000-0000-0000-0000-000000000000".into(), tenant_id :
    ///         "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(), trustee_id :
    ///         "948efcf2-b740-4c40-bb2d-4e4a46adfd87".into(), trustee_type :
    ///         TrusteeType::User, role_id : UserRole::CompanyAdmin, version : 0,
    ///         ..Default::default() }
    ///     ],
    ///     ..Default::default()
    /// };
    /// let access_policy_list = client
    ///     .users()
    ///     .set_access_policies("948efcf2-b740-4c40-bb2d-4e4a46adfd87", &body)
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

    /// Turns two-factor authentication on or off for a user.
    ///
    /// `PUT /api/2/users/{user_id}/mfa/status`
    ///
    /// # Parameters
    ///
    /// - `user_id`: The user's id.
    /// - `body`: [`UserMfaUpdate`](models::UserMfaUpdate): Two-factor authentication of a user to
    ///   set.
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
    ///     enabled: false,
    ///     ..Default::default()
    /// };
    /// client.users().set_mfa("948efcf2-b740-4c40-bb2d-4e4a46adfd87", &body).wait()?;
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
    /// When true, a deleted user may be fetched too. `false` when it is not given.
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
    /// The users' ids, at most 100. Not together with `subtree_root_tenant_id`, `external_ids` or
    /// `tenant_id`.
    pub fn uuids(self, uuids: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("uuids", uuids)
    }

    /// Only users of this origin.
    pub fn origin_id(self, origin_id: impl AsRef<str>) -> Self {
        self.query("origin_id", origin_id.as_ref())
    }

    /// The users' ids at the external identity provider, at most 100. Not together with `uuids` or
    /// `subtree_root_tenant_id`; needs `tenant_id`.
    pub fn external_ids(
        self,
        external_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("external_ids", external_ids)
    }

    /// The tenant of the users that `external_ids` names.
    pub fn tenant_id(self, tenant_id: impl AsRef<str>) -> Self {
        self.query("tenant_id", tenant_id.as_ref())
    }

    /// The users of this tenant and of all below it. Not together with `uuids` or `tenant_id`.
    pub fn subtree_root_tenant_id(
        self,
        subtree_root_tenant_id: impl AsRef<str>,
    ) -> Self {
        self.query("subtree_root_tenant_id", subtree_root_tenant_id.as_ref())
    }

    /// Only users that changed after this time (RFC 3339, UTC).
    pub fn updated_since(self, updated_since: impl AsRef<str>) -> Self {
        self.query("updated_since", updated_since.as_ref())
    }

    /// Users to a page. `2000` when it is not given.
    pub fn limit(self, limit: i64) -> Self {
        self.query("limit", limit)
    }

    /// The cursor of the next page, from `paging.cursors.after` of the one before. It holds all
    /// filters.
    pub fn after(self, after: impl AsRef<str>) -> Self {
        self.query("after", after.as_ref())
    }

    /// How much of each user comes back. `stamps`: ids, version and times. `basic`: also the login
    /// and whether the user is enabled. `full`: everything. One of `stamps`, `basic` and `full`.
    /// `full` when it is not given.
    pub fn lod(self, lod: impl Into<models::LevelOfDetail>) -> Self {
        self.query("lod", lod.into().as_str())
    }

    /// When true, the users' roles come along.
    pub fn with_access_policies(self, with_access_policies: bool) -> Self {
        self.query("with_access_policies", with_access_policies)
    }

    /// When true, deleted users may be among them.
    pub fn allow_deleted(self, allow_deleted: bool) -> Self {
        self.query("allow_deleted", allow_deleted)
    }

    /// When true, only users of the same organization. Needs `subtree_root_tenant_id`.
    pub fn inside_organization(self, inside_organization: bool) -> Self {
        self.query("inside_organization", inside_organization)
    }

    /// Only users with these roles. Needs `inside_organization`.
    pub fn access_policies(
        self,
        access_policies: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("access_policies", access_policies)
    }

    /// Only users of tenants of these kinds. Needs `inside_organization`.
    pub fn tenant_kinds(
        self,
        tenant_kinds: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.query_list("tenant_kinds", tenant_kinds)
    }

    /// Only users between the tenant `subtree_root_tenant_id` and this one. Needs
    /// `inside_organization`.
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
    /// When true, the users of the tenants below come along: of units for a customer, of folders
    /// for any other. `false` when it is not given.
    pub fn include_grand_children(self, include_grand_children: bool) -> Self {
        self.query("include_grand_children", include_grand_children)
    }

    /// When true, hidden users may be among them. `false` when it is not given.
    pub fn include_hidden(self, include_hidden: bool) -> Self {
        self.query("include_hidden", include_hidden)
    }

    /// What to sort by: `as_is`, `login`, `status`, `name`, `roles`, `level`, `mfa_status`,
    /// `contact_types`, or `usage` and a usage's name after a dot, as in `usage.workstations`. A
    /// `-` in front reverses it. `name` is first and last name, or the login where there is none.
    /// `name` when it is not given.
    pub fn order(self, order: impl AsRef<str>) -> Self {
        self.query("order", order.as_ref())
    }

    /// When true, deleted users may be among them.
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
    /// When true, the user comes back although the login is taken by now; it then gets a login with
    /// something added.
    pub fn force(self, force: bool) -> Self {
        self.query("force", force)
    }

    /// When true, the user is enabled again too.
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
    /// When true, the roles that come from security groups are there too.
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
