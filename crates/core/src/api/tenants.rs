// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.tenants()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, models};

/// Tenants: partners, folders, customers and units, and the tree they form.
///
/// `client.tenants()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Tenants<'c> {
    pub(crate) client: &'c Client,
}

impl Client {
    /// Tenants: partners, folders, customers and units, and the tree they form.
    #[must_use]
    pub fn tenants(&self) -> Tenants<'_> {
        Tenants { client: self }
    }
}

impl Tenants<'_> {
    /// Creates a tenant.
    ///
    /// `POST /api/2/tenants`
    ///
    /// A customer starts as a trial, a partner in production. A new tenant has no services until it
    /// gets offering items. The name must be unique in the tree: a name that is taken is a name
    /// conflict.
    ///
    /// # Parameters
    ///
    /// - `body`: [`NewTenant`](models::NewTenant): A tenant to create.
    ///
    /// # Returns
    ///
    /// [`Tenant`](models::Tenant): A tenant: a partner, folder, customer or unit.
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
    /// use tenantry::models::{ContactUpdate, NewTenant, TenantKind};
    ///
    /// let body = NewTenant {
    ///     name: "Foobar".into(),
    ///     kind: TenantKind::Customer,
    ///     parent_id: "ede9f834-70b3-476c-83d9-736f9f8c7dae".into(),
    ///     language: Some("en".into()),
    ///     contact: Some(ContactUpdate {
    ///         email: Some("foo.bar@example.com".into()),
    ///         ..Default::default()
    ///     }),
    ///     ..Default::default()
    /// };
    /// let tenant = client.tenants().create(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn create(&self, body: &models::NewTenant) -> Call<Create> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// Fetches one tenant.
    ///
    /// `GET /api/2/tenants/{tenant_id}`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - Optional, chained to the call: `embed_path` and `allow_deleted`.
    ///
    /// # Returns
    ///
    /// [`Tenant`](models::Tenant): A tenant: a partner, folder, customer or unit.
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
    /// let tenant = client.tenants().get("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn get(&self, tenant_id: impl AsRef<str>) -> Call<Get> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Fetches several tenants, given by their ids, their parent or the root of their tree.
    ///
    /// `GET /api/2/tenants`
    ///
    /// Give one of `uuids`, `parent_id` and `subtree_root_id`; without any of them the service
    /// refuses. Unknown ids are left out without a word.
    ///
    /// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to
    /// be had by giving that as `after`, alone or with a `limit`.
    ///
    /// # Parameters
    ///
    /// - Optional, chained to the call: `uuids`, `parent_id`, `subtree_root_id`, `updated_since`,
    ///   `limit`, `after`, `lod`, `with_contacts`, `with_offering_items`,
    ///   `with_infra_offering_items`, `expand_offering_items`, `include_relative_path` and
    ///   `allow_deleted`.
    ///
    /// # Returns
    ///
    /// [`TenantList`](models::TenantList): A page of tenants.
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
    /// let tenant_list = client
    ///     .tenants()
    ///     .list()
    ///     .parent_id("ede9f834-70b3-476c-83d9-736f9f8c7dae")
    ///     .limit(100)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list(&self) -> Call<List> {
        Call::new(self.client, &[])
    }

    /// Fetches the ids of a tenant's direct children.
    ///
    /// `GET /api/2/tenants/{tenant_id}/children`
    ///
    /// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to
    /// be had by giving that as `after`, alone or with a `limit`.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - Optional, chained to the call: `order`, `allow_deleted` and `after`.
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
    ///     .tenants()
    ///     .child_ids("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn child_ids(&self, tenant_id: impl AsRef<str>) -> Call<ChildIds> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Fetches a tenant's direct children.
    ///
    /// `GET /api/2/tenants/{tenant_id}/children?include_details=true`
    ///
    /// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to
    /// be had by giving that as `after`, alone or with a `limit`.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - Optional, chained to the call: `order`, `allow_deleted` and `after`.
    ///
    /// # Returns
    ///
    /// [`TenantChildren`](models::TenantChildren): A tenant's direct children.
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
    /// let tenant_children = client
    ///     .tenants()
    ///     .children("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn children(&self, tenant_id: impl AsRef<str>) -> Call<Children> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Changes a tenant, moves it, or turns it off and on.
    ///
    /// `PUT /api/2/tenants/{tenant_id}`
    ///
    /// Send what changes, and the `version` the tenant has now; fields left out keep their values,
    /// also inside `contact`. Every update raises the version by one. `parent_id` moves the tenant,
    /// `enabled` turns it off or on with everything below it, and `kind` may only change between
    /// partner and folder.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - `body`: [`TenantUpdate`](models::TenantUpdate): What changes in a tenant.
    ///
    /// # Returns
    ///
    /// [`Tenant`](models::Tenant): A tenant: a partner, folder, customer or unit.
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
    /// use tenantry::models::{ContactUpdate, TenantUpdate};
    ///
    /// let body = TenantUpdate {
    ///     version: 3,
    ///     customer_id: Nullable::Value("FB-17".into()),
    ///     internal_tag: Nullable::Null,
    ///     contact: Some(ContactUpdate {
    ///         phone: Nullable::Value("1-541-754-3010".into()),
    ///         ..Default::default()
    ///     }),
    ///     ..Default::default()
    /// };
    /// let tenant = client
    ///     .tenants()
    ///     .update("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn update(
        &self,
        tenant_id: impl AsRef<str>,
        body: &models::TenantUpdate,
    ) -> Call<Update> {
        Call::new(self.client, &[tenant_id.as_ref()]).json_or_form_body(body)
    }

    /// Deletes a tenant and everything below it.
    ///
    /// `DELETE /api/2/tenants/{tenant_id}`
    ///
    /// The tenant must be disabled first; `version` is the one it has after that. All users,
    /// tenants and data below it go too. The vendor's guide calls this irreversible;
    /// `tenants.restore` brings back what is not gone for good yet.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - `version`: The version the tenant has now.
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
    /// client.tenants().delete("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", 3).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn delete(&self, tenant_id: impl AsRef<str>, version: i64) -> Call<Delete> {
        Call::new(self.client, &[tenant_id.as_ref()]).query("version", version)
    }

    /// Brings a deleted tenant back.
    ///
    /// `POST /api/2/tenants/{tenant_id}/restore`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
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
    /// client.tenants().restore("0fcd4a69-8a40-4de8-b711-d9c83dc000f7").wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn restore(&self, tenant_id: impl AsRef<str>) -> Call<Restore> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Sets the identity provider that a tenant's new users get.
    ///
    /// `PUT /api/2/tenants/{tenant_id}/default_idp`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - `body`: [`DefaultIdpUpdate`](models::DefaultIdpUpdate): The identity provider new users
    ///   get.
    ///
    /// # Returns
    ///
    /// [`Tenant`](models::Tenant): A tenant: a partner, folder, customer or unit.
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
    /// use tenantry::models::DefaultIdpUpdate;
    ///
    /// let body = DefaultIdpUpdate {
    ///     version: 3,
    ///     idp_id: "11111111-1111-1111-1111-111111111111".into(),
    ///     apply_to_children: false,
    ///     ..Default::default()
    /// };
    /// let tenant = client
    ///     .tenants()
    ///     .set_default_idp("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn set_default_idp(
        &self,
        tenant_id: impl AsRef<str>,
        body: &models::DefaultIdpUpdate,
    ) -> Call<SetDefaultIdp> {
        Call::new(self.client, &[tenant_id.as_ref()]).json_or_form_body(body)
    }

    /// Tells whether a tenant asks its users for two factors, and how many have them.
    ///
    /// `GET /api/2/tenants/{tenant_id}/mfa/status`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    ///
    /// # Returns
    ///
    /// [`TenantMfaStatus`](models::TenantMfaStatus): Two-factor authentication of a tenant.
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
    /// let tenant_mfa_status = client
    ///     .tenants()
    ///     .mfa_status("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn mfa_status(&self, tenant_id: impl AsRef<str>) -> Call<MfaStatus> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Turns two-factor authentication on or off for a tenant.
    ///
    /// `PUT /api/2/tenants/{tenant_id}/mfa/status`
    ///
    /// Users who have no second factor cannot log in until they have set one up. Folders and units
    /// follow their parent.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`: The tenant's id.
    /// - `body`: [`TenantMfaUpdate`](models::TenantMfaUpdate): Two-factor authentication of a
    ///   tenant to set.
    ///
    /// # Returns
    ///
    /// [`TenantMfaStatus`](models::TenantMfaStatus): Two-factor authentication of a tenant.
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
    /// use tenantry::models::TenantMfaUpdate;
    ///
    /// let body = TenantMfaUpdate {
    ///     enabled: true,
    ///     ..Default::default()
    /// };
    /// let tenant_mfa_status = client
    ///     .tenants()
    ///     .set_mfa("0fcd4a69-8a40-4de8-b711-d9c83dc000f7", &body)
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn set_mfa(
        &self,
        tenant_id: impl AsRef<str>,
        body: &models::TenantMfaUpdate,
    ) -> Call<SetMfa> {
        Call::new(self.client, &[tenant_id.as_ref()]).json_or_form_body(body)
    }
}

/// `tenants.create`
#[derive(Debug)]
pub struct Create;

impl Endpoint for Create {
    type Output = models::Tenant;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::TENANTS_CREATE;
}

/// `tenants.get`
#[derive(Debug)]
pub struct Get;

impl Endpoint for Get {
    type Output = models::Tenant;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::TENANTS_GET;
}

impl Call<Get> {
    /// When true, the answer holds the path of tenants down to this one.
    pub fn embed_path(self, embed_path: bool) -> Self {
        self.query("embed_path", embed_path)
    }

    /// When true, a deleted tenant may be returned.
    pub fn allow_deleted(self, allow_deleted: bool) -> Self {
        self.query("allow_deleted", allow_deleted)
    }
}

/// `tenants.list`
#[derive(Debug)]
pub struct List;

impl Endpoint for List {
    type Output = models::TenantList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::TENANTS_LIST;
}

impl Call<List> {
    /// The tenants' ids, at most 100. Not together with `subtree_root_id` or `parent_id`.
    pub fn uuids(self, uuids: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("uuids", uuids)
    }

    /// The children of this tenant. Not together with `uuids` or `subtree_root_id`.
    pub fn parent_id(self, parent_id: impl AsRef<str>) -> Self {
        self.query("parent_id", parent_id.as_ref())
    }

    /// This tenant and all below it, those higher up first. Not together with `uuids` or
    /// `parent_id`.
    pub fn subtree_root_id(self, subtree_root_id: impl AsRef<str>) -> Self {
        self.query("subtree_root_id", subtree_root_id.as_ref())
    }

    /// Only tenants that changed after this time (RFC 3339, UTC).
    pub fn updated_since(self, updated_since: impl AsRef<str>) -> Self {
        self.query("updated_since", updated_since.as_ref())
    }

    /// Tenants to a page. `5000` when it is not given.
    pub fn limit(self, limit: i64) -> Self {
        self.query("limit", limit)
    }

    /// The cursor of the next page, from `paging.cursors.after` of the one before. It holds all
    /// filters.
    pub fn after(self, after: impl AsRef<str>) -> Self {
        self.query("after", after.as_ref())
    }

    /// How much of each tenant comes back. `stamps`: ids, version and times. `basic`: also name,
    /// kind and whether it is enabled. `full`: everything. One of `stamps`, `basic` and `full`.
    /// `full` when it is not given.
    pub fn lod(self, lod: impl Into<models::LevelOfDetail>) -> Self {
        self.query("lod", lod.into().as_str())
    }

    /// When true, the tenants' contacts come along.
    pub fn with_contacts(self, with_contacts: bool) -> Self {
        self.query("with_contacts", with_contacts)
    }

    /// When true, only tenants that have offering items of the type `count`.
    pub fn with_offering_items(self, with_offering_items: bool) -> Self {
        self.query("with_offering_items", with_offering_items)
    }

    /// When true, only tenants that have offering items of the type `infra`.
    pub fn with_infra_offering_items(self, with_infra_offering_items: bool) -> Self {
        self.query("with_infra_offering_items", with_infra_offering_items)
    }

    /// When true, all offering items of the tenants come along.
    pub fn expand_offering_items(self, expand_offering_items: bool) -> Self {
        self.query("expand_offering_items", expand_offering_items)
    }

    /// When true, the tenants between the caller's and those in `uuids` come along. Not together
    /// with `subtree_root_id` or `parent_id`.
    pub fn include_relative_path(self, include_relative_path: bool) -> Self {
        self.query("include_relative_path", include_relative_path)
    }

    /// When true, deleted tenants may be returned.
    pub fn allow_deleted(self, allow_deleted: bool) -> Self {
        self.query("allow_deleted", allow_deleted)
    }
}

/// `tenants.child_ids`
#[derive(Debug)]
pub struct ChildIds;

impl Endpoint for ChildIds {
    type Output = models::IdList;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::TENANTS_CHILD_IDS;
}

impl Call<ChildIds> {
    /// What to sort by: `as_is`, `name`, `status`, or `usage` and a usage's name after a dot, as in
    /// `usage.workstations` or, with the storage's id,
    /// `usage.storage.c05d399b-ba6b-41e9-a638-cd7ffc7ec87a`. A `-` in front reverses it. `name`
    /// when it is not given.
    pub fn order(self, order: impl AsRef<str>) -> Self {
        self.query("order", order.as_ref())
    }

    /// When true, deleted tenants may be among them.
    pub fn allow_deleted(self, allow_deleted: bool) -> Self {
        self.query("allow_deleted", allow_deleted)
    }

    /// Cursor of the next page, from paging.cursors.after of the previous response; it encodes
    /// filters and sorting, so send it alone.
    pub fn after(self, after: impl AsRef<str>) -> Self {
        self.query("after", after.as_ref())
    }
}

/// `tenants.children`
#[derive(Debug)]
pub struct Children;

impl Endpoint for Children {
    type Output = models::TenantChildren;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::TENANTS_CHILDREN;
}

impl Call<Children> {
    /// What to sort by: `as_is`, `name`, `status`, or `usage` and a usage's name after a dot, as in
    /// `usage.workstations` or, with the storage's id,
    /// `usage.storage.c05d399b-ba6b-41e9-a638-cd7ffc7ec87a`. A `-` in front reverses it. `name`
    /// when it is not given.
    pub fn order(self, order: impl AsRef<str>) -> Self {
        self.query("order", order.as_ref())
    }

    /// When true, deleted tenants may be among them.
    pub fn allow_deleted(self, allow_deleted: bool) -> Self {
        self.query("allow_deleted", allow_deleted)
    }

    /// Cursor of the next page, from paging.cursors.after of the previous response; it encodes
    /// filters and sorting, so send it alone.
    pub fn after(self, after: impl AsRef<str>) -> Self {
        self.query("after", after.as_ref())
    }
}

/// `tenants.update`
#[derive(Debug)]
pub struct Update;

impl Endpoint for Update {
    type Output = models::Tenant;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::TENANTS_UPDATE;
}

/// `tenants.delete`
#[derive(Debug)]
pub struct Delete;

impl Endpoint for Delete {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::TENANTS_DELETE;
}

/// `tenants.restore`
#[derive(Debug)]
pub struct Restore;

impl Endpoint for Restore {
    type Output = ();
    type Format = Nothing;
    const OPERATION: &'static Operation = &operations::TENANTS_RESTORE;
}

impl Call<Restore> {
    /// When true, the tenant comes back although its name or a login in it is taken by now; it then
    /// gets a name with something added.
    pub fn force(self, force: bool) -> Self {
        self.query("force", force)
    }
}

/// `tenants.set_default_idp`
#[derive(Debug)]
pub struct SetDefaultIdp;

impl Endpoint for SetDefaultIdp {
    type Output = models::Tenant;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::TENANTS_SET_DEFAULT_IDP;
}

/// `tenants.mfa_status`
#[derive(Debug)]
pub struct MfaStatus;

impl Endpoint for MfaStatus {
    type Output = models::TenantMfaStatus;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::TENANTS_MFA_STATUS;
}

/// `tenants.set_mfa`
#[derive(Debug)]
pub struct SetMfa;

impl Endpoint for SetMfa {
    type Output = models::TenantMfaStatus;
    type Format = Json;
    const OPERATION: &'static Operation = &operations::TENANTS_SET_MFA;
}
