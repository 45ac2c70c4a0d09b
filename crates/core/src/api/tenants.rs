// Generated from the contract by `make generate`. Edits are lost: change the contract or crates/codegen.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The operations of `client.tenants()`.

use crate::api::operations;
use crate::operation::Operation;
use crate::{Call, Client, Endpoint, Json, Nothing, models};

///
/// `client.tenants()` gives it.
#[derive(Debug, Clone, Copy)]
pub struct Tenants<'c> {
    client: &'c Client,
}

impl Client {
    #[must_use]
    pub fn tenants(&self) -> Tenants<'_> {
        Tenants { client: self }
    }
}

impl Tenants<'_> {
    /// New tenant.
    ///
    /// `POST /api/2/tenants`
    ///
    /// # Parameters
    ///
    /// - `body`: [`NewTenant`](models::NewTenant):
    ///
    /// # Returns
    ///
    /// [`Tenant`](models::Tenant):
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
    /// use tenantry::models::{ContactType, ContactUpdate, NewTenant, NewTenantSettings, NewUpdateLock, TenantKind};
    ///
    /// let body = NewTenant {
    ///     name: "text".into(),
    ///     parent_id: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(),
    ///     kind: TenantKind::Root,
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
    ///     company_billing_contact: Some(ContactUpdate {
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
    ///     customer_id: Some("text".into()),
    ///     internal_tag: Nullable::Value("text".into()),
    ///     language: Some("text".into()),
    ///     default_idp_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
    ///     update_lock: Some(NewUpdateLock {
    ///         enabled: true,
    ///         ..Default::default()
    ///     }),
    ///     ancestral_access: Some(true),
    ///     settings: Some(NewTenantSettings {
    ///         enhanced_security: Some(true),
    ///         ..Default::default()
    ///     }),
    ///     enhanced_security: Some(true),
    ///     ..Default::default()
    /// };
    /// let tenant = client.tenants().create(&body).wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn create(&self, body: &models::NewTenant) -> Call<Create> {
        Call::new(self.client, &[]).json_or_form_body(body)
    }

    /// One tenant by ID.
    ///
    /// `GET /api/2/tenants/{tenant_id}`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - Optional, chained to the call: `embed_path` and `allow_deleted`.
    ///
    /// # Returns
    ///
    /// [`Tenant`](models::Tenant):
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

    /// Cloud version only; several tenants by UUID list, or children of one tenant.
    ///
    /// `GET /api/2/tenants`
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
    /// [`TenantList`](models::TenantList): Batch of tenants; item shape follows query `lod`:
    /// stamps, basic or full (default).
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
    /// let tenant_list = client.tenants().list().wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn list(&self) -> Call<List> {
        Call::new(self.client, &[])
    }

    /// Lists UUIDs of the tenant's children; no limit parameter.
    ///
    /// `GET /api/2/tenants/{tenant_id}/children`
    ///
    /// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to
    /// be had by giving that as `after`, alone or with a `limit`.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - Optional, chained to the call: `order`, `allow_deleted` and `after`.
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
    ///     .tenants()
    ///     .child_ids("0fcd4a69-8a40-4de8-b711-d9c83dc000f7")
    ///     .wait()?;
    /// # Ok::<(), tenantry::Error>(())
    /// ```
    pub fn child_ids(&self, tenant_id: impl AsRef<str>) -> Call<ChildIds> {
        Call::new(self.client, &[tenant_id.as_ref()])
    }

    /// Lists UUIDs of the tenant's children; no limit parameter.
    ///
    /// `GET /api/2/tenants/{tenant_id}/children?include_details=true`
    ///
    /// Answers page by page: as long as an answer holds `paging.cursors.after`, the next page is to
    /// be had by giving that as `after`, alone or with a `limit`.
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - Optional, chained to the call: `order`, `allow_deleted` and `after`.
    ///
    /// # Returns
    ///
    /// [`TenantChildren`](models::TenantChildren):
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

    /// Changes a tenant by ID.
    ///
    /// `PUT /api/2/tenants/{tenant_id}`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - `body`: [`TenantUpdate`](models::TenantUpdate):
    ///
    /// # Returns
    ///
    /// [`Tenant`](models::Tenant):
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
    /// use tenantry::models::{ContactType, ContactUpdate, CustomerType, ExternalOperationStatus, TenantKind, TenantUpdate, UpdateLockUpdate};
    ///
    /// let body = TenantUpdate {
    ///     name: Some("text".into()),
    ///     customer_type: Some(CustomerType::Default),
    ///     parent_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
    ///     kind: Some(TenantKind::Root),
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
    ///     customer_id: Nullable::Value("text".into()),
    ///     version: 7,
    ///     brand_id: Nullable::Value(7),
    ///     internal_tag: Nullable::Value("text".into()),
    ///     language: Some("text".into()),
    ///     default_idp_id: Some("0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into()),
    ///     update_lock: Some(UpdateLockUpdate {
    ///         enabled: true,
    ///         owner_id: Nullable::Value("text".into()),
    ///         ..Default::default()
    ///     }),
    ///     ancestral_access: Some(true),
    ///     external_operation_status: Some(ExternalOperationStatus::NoOperation),
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

    /// Removes a tenant by ID; version required in query.
    ///
    /// `DELETE /api/2/tenants/{tenant_id}`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - `version`: Growing internal version number of the object.
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

    /// Brings back a soft-deleted tenant; no body, no version.
    ///
    /// `POST /api/2/tenants/{tenant_id}/restore`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
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

    /// Sets the tenant's default_idp_id.
    ///
    /// `PUT /api/2/tenants/{tenant_id}/default_idp`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - `body`: [`DefaultIdpUpdate`](models::DefaultIdpUpdate):
    ///
    /// # Returns
    ///
    /// [`Tenant`](models::Tenant):
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
    ///     version: 7,
    ///     idp_id: "0fcd4a69-8a40-4de8-b711-d9c83dc000f7".into(),
    ///     apply_to_children: true,
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

    /// Returns tenant MFA status and how far users have enabled TOTP.
    ///
    /// `GET /api/2/tenants/{tenant_id}/mfa/status`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    ///
    /// # Returns
    ///
    /// [`TenantMfaStatus`](models::TenantMfaStatus):
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

    /// Switches tenant MFA status; not for folder or unit tenants.
    ///
    /// `PUT /api/2/tenants/{tenant_id}/mfa/status`
    ///
    /// # Parameters
    ///
    /// - `tenant_id`:
    /// - `body`: [`TenantMfaUpdate`](models::TenantMfaUpdate):
    ///
    /// # Returns
    ///
    /// [`TenantMfaStatus`](models::TenantMfaStatus):
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
    /// True: the tenant path is embedded in the result.
    pub fn embed_path(self, embed_path: bool) -> Self {
        self.query("embed_path", embed_path)
    }

    /// True: a deleted tenant may be returned.
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
    /// Comma-separated tenant UUIDs, at most 100; mutually exclusive with subtree_root_id and
    /// parent_id.
    pub fn uuids(self, uuids: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_list("uuids", uuids)
    }

    /// Tenant UUID whose child tenants are fetched; mutually exclusive with subtree_root_id and
    /// uuids.
    pub fn parent_id(self, parent_id: impl AsRef<str>) -> Self {
        self.query("parent_id", parent_id.as_ref())
    }

    /// Tenant hierarchy from and including this tenant, always sorted by tenant level; mutually
    /// exclusive with uuids and parent_id.
    pub fn subtree_root_id(self, subtree_root_id: impl AsRef<str>) -> Self {
        self.query("subtree_root_id", subtree_root_id.as_ref())
    }

    /// Only tenants updated after this RFC3339 timestamp, UTC.
    pub fn updated_since(self, updated_since: impl AsRef<str>) -> Self {
        self.query("updated_since", updated_since.as_ref())
    }

    /// Page size (source text says offering items page). `5000` when it is not given.
    pub fn limit(self, limit: i64) -> Self {
        self.query("limit", limit)
    }

    /// Cursor of the next tenants page, from paging.cursors.after of the previous one; it encodes
    /// all filter and sort arguments, so only the cursor need be sent.
    pub fn after(self, after: impl AsRef<str>) -> Self {
        self.query("after", after.as_ref())
    }

    /// Preset level of detail of the returned tenant. stamps: id, parent_id, version, created_at,
    /// updated_at, deleted_at, contacts, offering_items. basic: all of stamps plus name, kind,
    /// enabled. full: all of basic plus customer_type, customer_id, brand_id, brand_uuid,
    /// brand_enabled, barrier, internal_tag, language, owner_id, has_children, default_idp_id,
    /// update_lock, ancestral_access, mfa_status, pricing_mode, contact, external_operation_status,
    /// production_start_date. One of `stamps`, `basic` and `full`. `full` when it is not given.
    pub fn lod(self, lod: impl Into<models::LevelOfDetail>) -> Self {
        self.query("lod", lod.into().as_str())
    }

    /// True: all contacts the tenants reference are returned.
    pub fn with_contacts(self, with_contacts: bool) -> Self {
        self.query("with_contacts", with_contacts)
    }

    /// True: only tenants with count offering items are returned.
    pub fn with_offering_items(self, with_offering_items: bool) -> Self {
        self.query("with_offering_items", with_offering_items)
    }

    /// True: only tenants with infra offering items are returned.
    pub fn with_infra_offering_items(self, with_infra_offering_items: bool) -> Self {
        self.query("with_infra_offering_items", with_infra_offering_items)
    }

    /// True: all offering items of the tenants are returned.
    pub fn expand_offering_items(self, expand_offering_items: bool) -> Self {
        self.query("expand_offering_items", expand_offering_items)
    }

    /// True: hierarchy from and including the trustee tenant to the tenants in the UUID list; only
    /// tenants on the path between trustee and targets; mutually exclusive with subtree_root_id and
    /// parent_id.
    pub fn include_relative_path(self, include_relative_path: bool) -> Self {
        self.query("include_relative_path", include_relative_path)
    }

    /// True: deleted tenants may be returned.
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
    /// Sort key, no enum in schema; allowed: as_is, name, status, usage. Prefix `-` reverses. usage
    /// needs the usage name after a dot (usage.workstations); storage-dependent usages also need
    /// the storage UUID after a further dot (usage.storage.c05d399b-ba6b-41e9-a638-cd7ffc7ec87a).
    /// `name` when it is not given.
    pub fn order(self, order: impl AsRef<str>) -> Self {
        self.query("order", order.as_ref())
    }

    /// Source says only that with true, children may be returned (the word deleted is missing
    /// there).
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
    /// Sort key, no enum in schema; allowed: as_is, name, status, usage. Prefix `-` reverses. usage
    /// needs the usage name after a dot (usage.workstations); storage-dependent usages also need
    /// the storage UUID after a further dot (usage.storage.c05d399b-ba6b-41e9-a638-cd7ffc7ec87a).
    /// `name` when it is not given.
    pub fn order(self, order: impl AsRef<str>) -> Self {
        self.query("order", order.as_ref())
    }

    /// Source says only that with true, children may be returned (the word deleted is missing
    /// there).
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
    /// Whether to restore despite another tenant or user holding the same name or login; the
    /// restored tenant then gets a postfix.
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
